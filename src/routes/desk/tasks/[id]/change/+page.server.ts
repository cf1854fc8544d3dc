import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { slotSaid } from '#lib/format/desk.ts';
import { length } from '#lib/format/durations.ts';
import { localDate } from '#lib/format/london.ts';
import { list } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { changeTask } from '#lib/server/usecases/change-task.ts';
import {
	LANGUAGE_OPTIONS,
	lengthOptions,
	planFields,
	planOf,
	planValues,
	REQUIREMENT_OPTIONS,
	requirementsSaid
} from '../../../plan.server.ts';
import { formOf } from '../form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'coordinator');
	const { found, page } = await formOf(event);
	const { task } = found;
	return {
		...page,
		values: planValues(task),
		// as it stands: after a stale form it tells what changed meanwhile
		stands: `${slotSaid(task, localDate(found.now))}, for ${length(task.minutes)}${
			task.requirements.length > 0 ? `. ${list(requirementsSaid(task.requirements))}` : ''
		}`,
		who: task.match?.name ?? null,
		asked: task.offers.filter(({ state }) => state === 'sent').length,
		lengths: lengthOptions(task.minutes),
		requirements: REQUIREMENT_OPTIONS,
		languages: LANGUAGE_OPTIONS
	};
};

const typed = planFields.safeExtend({
	version: z.coerce.number().int(),
	was: z.string().default('')
});

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'coordinator');
		const form = await parseForm(event, typed);
		if (!form.ok) return invalid(form);
		let done: { changed: boolean; matchEnded: boolean };
		try {
			done = await changeTask(event.locals.db, {
				once: form.data.once,
				task: event.params.id,
				version: form.data.version,
				...planOf(form.data)
			});
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		const word = !done.changed ? 'same' : done.matchEnded ? 'freed' : 'changed';
		redirect(303, `/desk/tasks/${event.params.id}?done=${word}`);
	}
};
