import { askBuddies as write } from '#lib/server/db/together.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Asks two volunteers whether they would like to be buddies. */
export async function askBuddies(
	db: Db,
	given: { once: string; organisation: string; newer: string; older: string }
): Promise<void> {
	await write(db, given);
}
