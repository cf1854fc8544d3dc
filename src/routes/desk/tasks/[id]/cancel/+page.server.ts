import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { slotSaid } from '#lib/format/desk.ts';
import { localDate } from '#lib/format/london.ts';
import { requireRole } from '#lib/server/auth.ts';
import { once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { cancelTask } from '#lib/server/usecases/cancel-task.ts';
import { formOf } from '../form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'coordinator');
	const { found, page } = await formOf(event);
	return {
		...page,
		when: slotSaid(found.task, localDate(found.now)),
		who: found.task.match?.name ?? null
	};
};

const typed = z.object({
	once,
	version: z.coerce.number().int(),
	reason: z.string().max(1000, 'Make it 1,000 characters or fewer.').default('')
});

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'coordinator');
		const form = await parseForm(event, typed);
		if (!form.ok) return invalid(form);
		try {
			await cancelTask(event.locals.db, { ...form.data, task: event.params.id });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/desk/tasks/${event.params.id}?done=cancelled`);
	}
};
