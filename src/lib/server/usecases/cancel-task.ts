import { cancelTask as cancel } from '#lib/server/db/tasks.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A coordinator cancels a task. Whoever was asked, or had said yes, is told. */
export function cancelTask(db: Db, asked: Parameters<typeof cancel>[1]): Promise<void> {
	return cancel(db, asked);
}
