import { coverTask } from '#lib/server/db/circle.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Somebody of the family’s own does it: nobody else is looked for. */
export function coverVisit(db: Db, asked: Parameters<typeof coverTask>[1]): Promise<void> {
	return coverTask(db, asked);
}
