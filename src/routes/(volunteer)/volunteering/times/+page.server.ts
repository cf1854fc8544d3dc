import { redirect } from '@sveltejs/kit';
import { week } from '#lib/domain/volunteers/profile.schema.ts';
import { MOST_A_DAY } from '#lib/domain/volunteers/profile.ts';
import { weekLines } from '#lib/format/volunteering.ts';
import { isoDayName } from '#lib/format/when.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readVolunteering } from '#lib/server/db/volunteering.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { saveWeek } from '#lib/server/usecases/save-week.ts';
import type { Actions, PageServerLoad } from './$types';

/** As a time field takes it: the midnight at a day's end is 00:00 there. */
const field = (time: string) => (time.startsWith('24') ? '00:00' : time.slice(0, 5));

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'volunteer');
	const volunteering = await readVolunteering(event.locals.db).catch(refusePage);
	if (!volunteering.profile) redirect(303, '/volunteering/place');
	return {
		quiet: true,
		once: newOnce(),
		version: volunteering.profile.version,
		most: MOST_A_DAY,
		now: weekLines(volunteering.week),
		days: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
			weekday,
			name: isoDayName(weekday),
			windows: volunteering.week
				.filter((window) => window.weekday === weekday)
				.map(({ starts, ends }) => ({ from: field(starts), until: field(ends) }))
		}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'volunteer');
		const form = await parseForm(event, week);
		if (!form.ok) return invalid(form);
		try {
			await saveWeek(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, '/volunteering?saved');
	}
};
