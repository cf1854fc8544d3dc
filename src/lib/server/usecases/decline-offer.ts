import { declineOffer as decline } from '#lib/server/db/offers.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Says not this time. No reason is asked, and while it is open yes can still be said. */
export function declineOffer(db: Db, asked: { once: string; offer: string }): Promise<void> {
	return decline(db, asked.once, asked.offer);
}
