import { error, redirect } from '@sveltejs/kit';
import { correction } from '#lib/domain/volunteers/hours.ts';
import { longDate } from '#lib/format/dates.ts';
import { kindTitle } from '#lib/format/desk.ts';
import { length } from '#lib/format/durations.ts';
import { localDate } from '#lib/format/london.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readHours } from '#lib/server/db/hours.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { correctHours } from '#lib/server/usecases/correct-hours.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'volunteer');
	const { visits, now } = await readHours(event.locals.db).catch(refusePage);
	const visit = visits.find(({ matchId }) => matchId === event.params.match);
	if (!visit) error(404, 'We could not find that.');
	return {
		quiet: true,
		once: newOnce(),
		over: `${kindTitle(visit.kindId)}, ${longDate(visit.day, localDate(now))}`,
		took: length(visit.minutes) || 'no time'
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'volunteer');
		const form = await parseForm(event, correction);
		if (!form.ok) return invalid(form);
		try {
			await correctHours(event.locals.db, { ...form.data, match: event.params.match });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, '/volunteering/hours?saved');
	}
};
