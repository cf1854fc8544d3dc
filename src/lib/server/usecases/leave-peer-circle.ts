import { leavePeerCircle as write } from '#lib/server/db/together.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Leaves a peer circle; nobody asks why. */
export async function leavePeerCircle(
	db: Db,
	given: { once: string; circle: string }
): Promise<void> {
	await write(db, given);
}
