import { addTask as add } from '#lib/server/db/tasks.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Adds one dated piece of help to a request; its id. */
export function addTask(db: Db, asked: Parameters<typeof add>[1]): Promise<string> {
	return add(db, asked);
}
