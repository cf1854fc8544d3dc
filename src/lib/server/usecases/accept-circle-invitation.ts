import { acceptCircleInvitation as acceptCircleInvitationNow } from '#lib/server/db/circle-places.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Takes the place that an invitation offers. Gives the person whose circle it is. */
export function acceptCircleInvitation(
	db: Db,
	asked: Parameters<typeof acceptCircleInvitationNow>[1]
): Promise<string> {
	return acceptCircleInvitationNow(db, asked);
}
