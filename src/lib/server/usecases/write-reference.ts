import { writeReference as write } from '#lib/server/db/asked-references.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A coordinator writes a reference that was asked for; nobody writes their own. */
export async function writeReference(
	db: Db,
	given: { once: string; reference: string; version: number; words: string }
): Promise<void> {
	await write(db, given);
}
