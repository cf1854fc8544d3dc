import { askErasure as askNow } from '#lib/server/db/retention.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Asks that everything be erased. A data guardian decides within a month. */
export async function askErasure(db: Db, asked: Parameters<typeof askNow>[1]): Promise<void> {
	await askNow(db, asked);
}
