import { undoDeath as undoDeathNow } from '#lib/server/db/circle-death.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** C21: takes a recorded death back within the hour. Nothing is revived by itself. */
export function undoDeath(db: Db, asked: Parameters<typeof undoDeathNow>[1]): Promise<void> {
	return undoDeathNow(db, asked);
}
