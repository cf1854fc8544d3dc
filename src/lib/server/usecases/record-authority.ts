import { recordAuthority as record } from '#lib/server/db/desk-requests.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** C3, C18: records on what a manager acts, what paper was seen, when, and until when it lasts. */
export function recordAuthority(db: Db, asked: Parameters<typeof record>[1]): Promise<void> {
	return record(db, asked);
}
