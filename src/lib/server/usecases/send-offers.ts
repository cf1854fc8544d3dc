import { sendOffers as send } from '#lib/server/db/tasks.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Asks volunteers whether they could. Each gets a mail with an area and a link; how many were asked. */
export function sendOffers(db: Db, asked: Parameters<typeof send>[1]): Promise<number> {
	return send(db, asked);
}
