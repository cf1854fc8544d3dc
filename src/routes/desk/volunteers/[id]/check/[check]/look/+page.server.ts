import { error, redirect } from '@sveltejs/kit';
import { CHECK_WORDS } from '#lib/domain/organisations/organisation.ts';
import { look } from '#lib/domain/volunteers/keeping.schema.ts';
import { checkDates } from '#lib/format/checks.ts';
import { requireRole } from '#lib/server/auth.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { recordLook } from '#lib/server/usecases/record-look.ts';
import { readToKeep, savedOf, whereOf } from '../../../../kept.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const { found, back } = await readToKeep(event, viewer, { here: true });
	const one = found.checks.find(({ id }) => id === event.params.check);
	if (!one) error(404, 'We could not find that.');
	// not agreed to, or no check for it: the page of the volunteer says which
	if (one.noLook) redirect(303, back);
	return {
		quiet: true,
		once: newOnce(),
		back,
		name: found.volunteer.name,
		what: `${CHECK_WORDS[one.level]}. ${checkDates(one)}`
	};
};

export const actions: Actions = {
	default: async (event) => {
		const viewer = requireRole(event, 'coordinator');
		const where = whereOf(viewer, event.url);
		const form = await parseForm(event, look);
		if (!form.ok) return invalid(form);
		try {
			await recordLook(event.locals.db, { ...form.data, check: event.params.check });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, savedOf(where, event.params.id));
	}
};
