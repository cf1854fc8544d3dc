import { settleWatch as settle } from '#lib/server/db/watches.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A coordinator has spoken to a volunteer who was out on a visit, and it ends. */
export async function settleWatch(db: Db, asked: { once: string; match: string }): Promise<string> {
	return settle(db, asked.once, asked.match);
}
