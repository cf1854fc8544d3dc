import { redirect } from '@sveltejs/kit';
import { place } from '#lib/domain/volunteers/profile.schema.ts';
import { dayAndMonth } from '#lib/format/dates.ts';
import { localDate } from '#lib/format/london.ts';
import { whereSaid } from '#lib/format/tasks.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readVolunteering } from '#lib/server/db/volunteering.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { setVolunteerPlace } from '#lib/server/usecases/set-volunteer-place.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'volunteer');
	const { profile } = await readVolunteering(event.locals.db).catch(refusePage);
	return {
		quiet: true,
		once: newOnce(),
		version: profile?.version ?? 0,
		now: profile ? whereSaid(profile) : null,
		freeFrom: profile?.placeFreeFrom ? dayAndMonth(localDate(profile.placeFreeFrom)) : null
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'volunteer');
		const form = await parseForm(event, place);
		if (!form.ok) return invalid(form);
		try {
			await setVolunteerPlace(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, '/volunteering?saved');
	}
};
