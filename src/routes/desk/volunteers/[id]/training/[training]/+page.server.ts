import { error, redirect } from '@sveltejs/kit';
import { justOnce } from '#lib/domain/volunteers/keeping.schema.ts';
import { requireRole } from '#lib/server/auth.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { revokeRecord } from '#lib/server/usecases/revoke-record.ts';
import { readToKeep, savedOf, whereOf } from '../../../kept.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const { found, back } = await readToKeep(event, viewer);
	const one = found.trainings.find(({ id }) => id === event.params.training);
	if (!one) error(404, 'We could not find that.');
	if (one.revokedAt) redirect(303, back);
	return { quiet: true, once: newOnce(), back, name: found.volunteer.name, what: one.title };
};

export const actions: Actions = {
	default: async (event) => {
		const viewer = requireRole(event, 'coordinator');
		const where = whereOf(viewer, event.url);
		const form = await parseForm(event, justOnce);
		if (!form.ok) return invalid(form);
		try {
			await revokeRecord(event.locals.db, {
				once: form.data.once,
				what: 'training',
				id: event.params.training
			});
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, savedOf(where, event.params.id));
	}
};
