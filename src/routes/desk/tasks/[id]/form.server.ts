import { forWhom, kindTitle } from '#lib/format/desk.ts';
import { sentence } from '#lib/format/words.ts';
import { readTask, type TaskPage } from '#lib/server/db/tasks.ts';
import { newOnce } from '#lib/server/form.ts';
import { refusePage } from '#lib/server/respond.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** What every form about a task begins with. */
export async function formOf(event: { locals: { db: Db }; params: { id: string } }): Promise<{
	found: TaskPage;
	page: { quiet: true; once: string; id: string; version: number; back: string; over: string };
}> {
	const found = await readTask(event.locals.db, event.params.id).catch(refusePage);
	return {
		found,
		page: {
			quiet: true,
			once: newOnce(),
			id: found.task.id,
			version: found.task.version,
			back: `/desk/tasks/${found.task.id}`,
			over: `${kindTitle(found.task.kindId)}, ${sentence(forWhom(found.asker))}`
		}
	};
}
