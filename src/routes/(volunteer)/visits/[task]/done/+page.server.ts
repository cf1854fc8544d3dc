import { redirect } from '@sveltejs/kit';
import { done } from '#lib/domain/tasks/visit.schema.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readVisitCard } from '#lib/server/db/visits.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { markVisitDone } from '#lib/server/usecases/mark-visit-done.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'volunteer');
	const visit = await readVisitCard(event.locals.db, event.params.task).catch(refusePage);
	return {
		quiet: true,
		once: newOnce(),
		taskId: visit.taskId,
		may: visit.maySayDone,
		early: visit.state === 'coming' || visit.state === 'waiting',
		coordinator: visit.ask.coordinator,
		organisation: visit.ask.organisation
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'volunteer');
		const form = await parseForm(event, done);
		if (!form.ok) return invalid(form);
		const { once, note } = form.data;
		try {
			await markVisitDone(event.locals.db, { once, task: event.params.task, note });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, '/visits?said=done');
	}
};
