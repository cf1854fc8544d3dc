import { removeReference as remove } from '#lib/server/db/asked-references.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A volunteer takes back what they asked for, or takes a reference off: its words are gone. */
export async function removeReference(
	db: Db,
	given: { once: string; reference: string; version: number }
): Promise<void> {
	await remove(db, given);
}
