import { cancelTask } from '#lib/server/db/circle.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Cancels one visit. Whoever was to come, and the coordinator, are told. */
export function cancelVisit(db: Db, asked: Parameters<typeof cancelTask>[1]): Promise<void> {
	return cancelTask(db, asked);
}
