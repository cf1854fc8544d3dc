import { revoke } from '#lib/server/db/volunteers.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A check or a training no longer counts, from now. It stays on the record. */
export async function revokeRecord(
	db: Db,
	given: { once: string; what: 'check' | 'training'; id: string }
): Promise<void> {
	await revoke(db, given.once, given.what, given.id);
}
