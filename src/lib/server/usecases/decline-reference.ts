import { declineReference as decline } from '#lib/server/db/asked-references.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A coordinator says, with a kind reason, that they cannot write one. */
export async function declineReference(
	db: Db,
	given: { once: string; reference: string; version: number; reason: string }
): Promise<void> {
	await decline(db, given);
}
