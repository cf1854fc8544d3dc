import { error, redirect } from '@sveltejs/kit';
import { justOnce } from '#lib/domain/volunteers/keeping.schema.ts';
import { fullDate } from '#lib/format/dates.ts';
import { timeWindow } from '#lib/format/times.ts';
import { requireRole } from '#lib/server/auth.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { removeDays } from '#lib/server/usecases/remove-days.ts';
import { readToKeep, savedOf, whereOf } from '../../../kept.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const { found, back } = await readToKeep(event, viewer, { here: true });
	const one = found.exceptions.find(({ id }) => id === event.params.exception);
	if (!one) error(404, 'We could not find that.');
	return {
		quiet: true,
		once: newOnce(),
		back,
		name: found.volunteer.name,
		free: one.free,
		days:
			one.fromDay === one.toDay
				? fullDate(one.fromDay)
				: `${fullDate(one.fromDay)} to ${fullDate(one.toDay)}`,
		times: one.starts && one.ends ? timeWindow(one.starts, one.ends) : null
	};
};

export const actions: Actions = {
	default: async (event) => {
		const viewer = requireRole(event, 'coordinator');
		const where = whereOf(viewer, event.url);
		const form = await parseForm(event, justOnce);
		if (!form.ok) return invalid(form);
		try {
			await removeDays(event.locals.db, {
				once: form.data.once,
				organisation: where.organisation,
				exception: event.params.exception
			});
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, savedOf(where, event.params.id));
	}
};
