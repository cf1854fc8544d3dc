import { decideLeftDispute as decide } from '#lib/server/db/guardian.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** C8: the data guardian decides a dispute that no coordinator there can, which unfreezes. */
export function decideLeftDispute(db: Db, typed: Parameters<typeof decide>[1]): Promise<void> {
	return decide(db, typed);
}
