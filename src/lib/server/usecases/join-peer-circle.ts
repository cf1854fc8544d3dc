import { joinPeerCircle as write } from '#lib/server/db/together.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Joins a peer circle, while there is a place. */
export async function joinPeerCircle(
	db: Db,
	given: { once: string; circle: string }
): Promise<void> {
	await write(db, given);
}
