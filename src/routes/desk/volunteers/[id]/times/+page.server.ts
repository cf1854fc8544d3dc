import { redirect } from '@sveltejs/kit';
import { WEEKDAYS } from '#lib/domain/organisations/organisation.schema.ts';
import { week } from '#lib/domain/volunteers/keeping.schema.ts';
import { MOST_A_DAY } from '#lib/domain/volunteers/profile.ts';
import { timeWindow } from '#lib/format/times.ts';
import { requireRole } from '#lib/server/auth.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { keepWeek } from '#lib/server/usecases/keep-week.ts';
import { readToKeep, savedOf, whereOf } from '../../kept.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const { found, back } = await readToKeep(event, viewer, { here: true });
	if (!found.profile) redirect(303, back);
	return {
		quiet: true,
		once: newOnce(),
		back,
		name: found.volunteer.name,
		version: found.profile.version,
		days: WEEKDAYS.map((day, i) => {
			const weekday = i + 1;
			const kept = found.availability.filter((one) => one.weekday === weekday);
			return {
				day,
				weekday,
				said: kept.map(({ starts, ends }) => timeWindow(starts, ends)),
				// room for one more than there is
				slots: Array.from({ length: Math.min(kept.length + 1, MOST_A_DAY) }, (_, n) => ({
					n: n + 1,
					from: kept[n]?.starts.slice(0, 5) ?? '',
					until: kept[n]?.ends.slice(0, 5) ?? ''
				}))
			};
		})
	};
};

export const actions: Actions = {
	default: async (event) => {
		const viewer = requireRole(event, 'coordinator');
		const where = whereOf(viewer, event.url);
		const form = await parseForm(event, week);
		if (!form.ok) return invalid(form);
		try {
			await keepWeek(event.locals.db, {
				...form.data,
				organisation: where.organisation,
				volunteer: event.params.id
			});
		} catch (caught) {
			const refused = refuse(caught, form.values, event.url.pathname);
			// The database names the day; its first field is what the summary can lead to.
			refused.data.errors = Object.fromEntries(
				Object.entries(refused.data.errors).map(([field, words]) => [
					field.replace(/^day-(\d)$/, 'from-$1-1'),
					words
				])
			);
			return refused;
		}
		redirect(303, savedOf(where, event.params.id));
	}
};
