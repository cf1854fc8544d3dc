import { changeTask as change } from '#lib/server/db/tasks.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Changes when a task is, or what it asks of whoever comes. Whoever had said yes is freed and told. */
export function changeTask(db: Db, asked: Parameters<typeof change>[1]): ReturnType<typeof change> {
	return change(db, asked);
}
