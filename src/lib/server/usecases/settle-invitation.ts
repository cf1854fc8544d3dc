import { resendInvitation, revokeInvitation } from '#lib/server/db/organisations.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Sends an invitation anew (its old link dies), or takes it back. */
export function settleInvitation(
	db: Db,
	asked: { once: string; invitation: string; how: 'again' | 'back' }
): Promise<void> {
	return asked.how === 'again'
		? resendInvitation(db, asked.once, asked.invitation)
		: revokeInvitation(db, asked.once, asked.invitation);
}
