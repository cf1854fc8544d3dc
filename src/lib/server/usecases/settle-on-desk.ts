import { settle, type Settled } from '#lib/server/db/desk-requests.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Says that a question, a word of the circle, or a report of a death has been dealt with. */
export function settleOnDesk(
	db: Db,
	asked: { once: string; what: Settled; id: string }
): Promise<void> {
	return settle(db, asked.once, asked.what, asked.id);
}
