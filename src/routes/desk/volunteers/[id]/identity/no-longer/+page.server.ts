import { redirect } from '@sveltejs/kit';
import { onceOfVersion } from '#lib/domain/volunteers/keeping.schema.ts';
import { shownHow, shownWhen } from '#lib/format/identity.ts';
import { requireRole } from '#lib/server/auth.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { takeBackIdentity } from '#lib/server/usecases/take-back-identity.ts';
import { readToKeep, savedOf, whereOf } from '../../../kept.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const { found, back } = await readToKeep(event, viewer);
	const { identity } = found.record;
	if (!identity) redirect(303, back);
	return {
		quiet: true,
		once: newOnce(),
		version: identity.version,
		back,
		name: found.volunteer.name,
		said: [shownHow(identity), shownWhen(identity)]
	};
};

export const actions: Actions = {
	default: async (event) => {
		const viewer = requireRole(event, 'coordinator');
		const where = whereOf(viewer, event.url);
		const form = await parseForm(event, onceOfVersion);
		if (!form.ok) return invalid(form);
		try {
			await takeBackIdentity(event.locals.db, {
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
