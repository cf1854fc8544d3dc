import { reportDeath as reportDeathNow } from '#lib/server/db/circle-death.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** C21: tells the coordinators of a death; changes nothing by itself. */
export function reportDeath(db: Db, asked: Parameters<typeof reportDeathNow>[1]): Promise<void> {
	return reportDeathNow(db, asked);
}
