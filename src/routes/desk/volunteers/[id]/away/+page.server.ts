import { redirect } from '@sveltejs/kit';
import { daysAway } from '#lib/domain/volunteers/keeping.schema.ts';
import { requireRole } from '#lib/server/auth.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { noteDays } from '#lib/server/usecases/note-days.ts';
import { readToKeep, savedOf, whereOf } from '../../kept.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const { found, back } = await readToKeep(event, viewer, { here: true });
	return { quiet: true, once: newOnce(), back, name: found.volunteer.name };
};

export const actions: Actions = {
	default: async (event) => {
		const viewer = requireRole(event, 'coordinator');
		const where = whereOf(viewer, event.url);
		const form = await parseForm(event, daysAway);
		if (!form.ok) return invalid(form);
		try {
			await noteDays(event.locals.db, {
				...form.data,
				organisation: where.organisation,
				volunteer: event.params.id
			});
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, savedOf(where, event.params.id));
	}
};
