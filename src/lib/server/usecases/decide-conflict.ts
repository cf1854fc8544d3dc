import { decideConflict as decide } from '#lib/server/db/desk-requests.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** C25: a second member records why somebody of the person's own circle may act for the organisation. */
export function decideConflict(db: Db, asked: Parameters<typeof decide>[1]): Promise<void> {
	return decide(db, asked);
}
