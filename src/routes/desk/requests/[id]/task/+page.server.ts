import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { kindTitle } from '#lib/format/desk.ts';
import { requireRole } from '#lib/server/auth.ts';
import { parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { addTask } from '#lib/server/usecases/add-task.ts';
import {
	LANGUAGE_OPTIONS,
	lengthOptions,
	planFields,
	planOf,
	REQUIREMENT_OPTIONS
} from '../../../plan.server.ts';
import { formAbout } from '../form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'coordinator');
	const { card, page } = await formAbout(event);
	return {
		...page,
		kinds: card.organisation.kinds.map((value) => ({ value, label: kindTitle(value) })),
		lengths: lengthOptions(),
		requirements: REQUIREMENT_OPTIONS,
		languages: LANGUAGE_OPTIONS
	};
};

const typed = planFields.safeExtend({
	kind: z.string({ error: 'Choose a kind of help.' }).min(1, 'Choose a kind of help.')
});

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'coordinator');
		const form = await parseForm(event, typed);
		if (!form.ok) return invalid(form);
		let task: string;
		try {
			task = await addTask(event.locals.db, {
				once: form.data.once,
				request: event.params.id,
				kind: form.data.kind,
				...planOf(form.data)
			});
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/desk/tasks/${task}?done=added`);
	}
};
