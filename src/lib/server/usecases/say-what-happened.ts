import { markHappened, markMissed } from '#lib/server/db/tasks.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A coordinator records that a visit took place, or that nobody came. */
export function sayWhatHappened(
	db: Db,
	asked: { once: string; task: string; happened: boolean }
): Promise<void> {
	return asked.happened
		? markHappened(db, asked.once, asked.task)
		: markMissed(db, asked.once, asked.task);
}
