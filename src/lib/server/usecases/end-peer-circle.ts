import { endPeerCircle as write } from '#lib/server/db/together.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Ends a peer circle; those of it are told. */
export async function endPeerCircle(
	db: Db,
	given: { once: string; circle: string; version: number }
): Promise<void> {
	await write(db, given);
}
