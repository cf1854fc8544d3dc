import { writeToCoordinator as writeToCoordinatorNow } from '#lib/server/db/circle.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A message that waits on the coordinator’s desk. */
export function writeToCoordinator(
	db: Db,
	asked: Parameters<typeof writeToCoordinatorNow>[1]
): Promise<void> {
	return writeToCoordinatorNow(db, asked);
}
