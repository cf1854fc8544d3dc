import { error, redirect } from '@sveltejs/kit';
import { justOnce } from '#lib/domain/volunteers/keeping.schema.ts';
import { fullDate } from '#lib/format/dates.ts';
import { localDate } from '#lib/format/london.ts';
import { TAKEN_SAID } from '#lib/format/shared-record.ts';
import { requireRole } from '#lib/server/auth.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { keepTakenOver } from '#lib/server/usecases/keep-taken-over.ts';
import { readToKeep, savedOf, whereOf } from '../../../kept.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const { found, back } = await readToKeep(event, viewer);
	const one = found.record.changed.find(({ id }) => id === event.params.taken);
	if (!one) error(404, 'We could not find that.');
	return {
		quiet: true,
		once: newOnce(),
		back,
		name: found.volunteer.name,
		what: TAKEN_SAID[one.item],
		said: `${one.from} no longer has it so, since ${fullDate(localDate(one.at))}.`
	};
};

export const actions: Actions = {
	default: async (event) => {
		const viewer = requireRole(event, 'coordinator');
		const where = whereOf(viewer, event.url);
		const form = await parseForm(event, justOnce);
		if (!form.ok) return invalid(form);
		try {
			await keepTakenOver(event.locals.db, {
				once: form.data.once,
				organisation: where.organisation,
				volunteer: event.params.id,
				taken: event.params.taken
			});
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, savedOf(where, event.params.id));
	}
};
