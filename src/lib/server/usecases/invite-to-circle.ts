import { inviteToCircle as inviteToCircleNow } from '#lib/server/db/circle-places.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Asks somebody into the circle by mail. The same answer whether the address has an account or not. */
export function inviteToCircle(
	db: Db,
	asked: Parameters<typeof inviteToCircleNow>[1]
): Promise<void> {
	return inviteToCircleNow(db, asked);
}
