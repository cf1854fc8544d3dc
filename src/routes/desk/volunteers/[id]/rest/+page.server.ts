import { redirect } from '@sveltejs/kit';
import { localDate } from '#lib/domain/time/london.ts';
import { isJoining } from '#lib/domain/volunteers/acceptance.state.ts';
import { rest } from '#lib/domain/volunteers/keeping.schema.ts';
import { fullDate } from '#lib/format/dates.ts';
import { requireRole } from '#lib/server/auth.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { restVolunteer } from '#lib/server/usecases/rest-volunteer.ts';
import { inFields, readToKeep, savedOf, whereOf } from '../../kept.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const { found, back } = await readToKeep(event, viewer, { here: true });
	if (isJoining(found.acceptance.state)) redirect(303, back);
	const until = found.acceptance.restUntil ? localDate(found.acceptance.restUntil) : null;
	return {
		quiet: true,
		once: newOnce(),
		back,
		name: found.volunteer.name,
		version: found.acceptance.version,
		until: until === null ? null : inFields(until),
		said: until ? fullDate(until) : null
	};
};

export const actions: Actions = {
	default: async (event) => {
		const viewer = requireRole(event, 'coordinator');
		const where = whereOf(viewer, event.url);
		const form = await parseForm(event, rest);
		if (!form.ok) return invalid(form);
		try {
			await restVolunteer(event.locals.db, {
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
