import { keepTaken } from '#lib/server/db/shared-record.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Somebody has looked at what changed where a record was taken over from: it stays until its own day. */
export async function keepTakenOver(
	db: Db,
	given: { once: string; organisation: string; volunteer: string; taken: string }
): Promise<void> {
	await keepTaken(db, given);
}
