import { askQuestion } from '#lib/server/db/desk-requests.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Asks whoever asked for help something back. A mail tells them that there is a question, not which. */
export function askAsker(db: Db, asked: Parameters<typeof askQuestion>[1]): Promise<void> {
	return askQuestion(db, asked);
}
