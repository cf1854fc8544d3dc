import { redirect } from '@sveltejs/kit';
import { talk } from '#lib/domain/volunteers/care.schema.ts';
import { fullDate } from '#lib/format/dates.ts';
import { requireRole } from '#lib/server/auth.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { recordTalk } from '#lib/server/usecases/record-talk.ts';
import { readToKeep, savedOf, whereOf } from '../../kept.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const { found, back } = await readToKeep(event, viewer, { here: true });
	const last = found.care.lastTalk;
	return {
		quiet: true,
		once: newOnce(),
		back,
		name: found.volunteer.name,
		phone: found.volunteer.phone,
		last: last ? `The last time was on ${fullDate(last.on)}, with ${last.by ?? 'somebody'}.` : null
	};
};

export const actions: Actions = {
	default: async (event) => {
		const viewer = requireRole(event, 'coordinator');
		const where = whereOf(viewer, event.url);
		const form = await parseForm(event, talk);
		if (!form.ok) return invalid(form);
		try {
			await recordTalk(event.locals.db, {
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
