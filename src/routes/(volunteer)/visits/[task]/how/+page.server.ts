import { redirect } from '@sveltejs/kit';
import { deleting, reflection } from '#lib/domain/volunteers/care.schema.ts';
import { onMoment } from '#lib/format/dates.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readReflection } from '#lib/server/db/care.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { deleteReflection } from '#lib/server/usecases/delete-reflection.ts';
import { saveReflection } from '#lib/server/usecases/save-reflection.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'volunteer');
	const found = await readReflection(event.locals.db, event.params.task).catch(refusePage);
	return {
		quiet: true,
		once: newOnce(),
		onceToDelete: newOnce(),
		taskId: found.taskId,
		may: found.may || found.mine !== null,
		organisation: found.organisation,
		supervisor: found.supervisor,
		mine: found.mine && {
			words: found.mine.words,
			hard: found.mine.hard,
			shown: found.mine.shown,
			version: found.mine.version,
			read: found.mine.read.map(
				({ by, at }) => `${by ?? 'Somebody'} read it ${onMoment(at, found.now)}.`
			)
		},
		saved: event.url.searchParams.has('saved')
	};
};

export const actions: Actions = {
	save: async (event) => {
		requireRole(event, 'volunteer');
		const form = await parseForm(event, reflection);
		if (!form.ok) return invalid(form);
		try {
			await saveReflection(event.locals.db, { ...form.data, task: event.params.task });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/visits/${event.params.task}/how?saved`);
	},
	delete: async (event) => {
		requireRole(event, 'volunteer');
		const form = await parseForm(event, deleting);
		if (!form.ok) return invalid(form);
		try {
			await deleteReflection(event.locals.db, { ...form.data, task: event.params.task });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, '/volunteering/care?saved=deleted');
	}
};
