import { error, redirect } from '@sveltejs/kit';
import { start } from '#lib/domain/volunteers/keeping.schema.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readVolunteers } from '#lib/server/db/volunteers.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { beginVolunteer } from '#lib/server/usecases/start-volunteer.ts';
import { pageOf, savedOf, whereOf } from '../../kept.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const where = whereOf(viewer, event.url);
	const found = await readVolunteers(event.locals.db, where.organisation, {
		search: '',
		state: 'here',
		page: 1
	}).catch(refusePage);
	const one = found.new.find(({ id }) => id === event.params.id);
	if (!one) {
		// begun meanwhile, perhaps by somebody else: their page exists then, or nothing does
		if (found.rows.some(({ id }) => id === event.params.id)) {
			redirect(303, pageOf(where, event.params.id));
		}
		error(404, 'We could not find that.');
	}
	if (one.id === viewer.id) redirect(303, `/desk/volunteers${where.query}`);
	return {
		quiet: true,
		once: newOnce(),
		back: `/desk/volunteers${where.query}`,
		name: one.name,
		organisation: where.name
	};
};

export const actions: Actions = {
	default: async (event) => {
		const viewer = requireRole(event, 'coordinator');
		const where = whereOf(viewer, event.url);
		const form = await parseForm(event, start);
		if (!form.ok) return invalid(form);
		try {
			await beginVolunteer(event.locals.db, {
				once: form.data.once,
				organisation: where.organisation,
				volunteer: event.params.id,
				sector: form.data.postcode
			});
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, savedOf(where, event.params.id));
	}
};
