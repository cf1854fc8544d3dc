import { acceptOffer as accept } from '#lib/server/db/offers.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/**
 * Says yes to an offer. Exactly one of those asked gets the task (R4); the others are told kindly. The id
 * of the task, which is their visit now. Refuses when it is taken, has ended, is no longer needed, or when
 * another visit of theirs leaves no room for it.
 */
export function acceptOffer(db: Db, asked: { once: string; offer: string }): Promise<string> {
	return accept(db, asked.once, asked.offer);
}
