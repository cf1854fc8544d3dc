import { revokeCircleInvitation as revokeCircleInvitationNow } from '#lib/server/db/circle-places.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Takes an invitation into the circle back. */
export function revokeCircleInvitation(
	db: Db,
	asked: Parameters<typeof revokeCircleInvitationNow>[1]
): Promise<void> {
	return revokeCircleInvitationNow(db, asked);
}
