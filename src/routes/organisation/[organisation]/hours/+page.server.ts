import { redirect } from '@sveltejs/kit';
import { hours, WEEKDAYS } from '#lib/domain/organisations/organisation.schema.ts';
import { timeWindow } from '#lib/format/times.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readOrganisation } from '#lib/server/db/organisations.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { saveOrganisation } from '#lib/server/usecases/save-organisation.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'administrator');
	const id = event.params.organisation;
	const organisation = await readOrganisation(event.locals.db, id).catch(refusePage);
	return {
		id,
		once: newOnce(),
		organisation: organisation.name,
		version: organisation.version,
		days: WEEKDAYS.map((day, i) => {
			const opening = organisation.hours.find(({ weekday }) => weekday === i + 1);
			return {
				day,
				weekday: i + 1,
				opens: opening?.opens ?? '',
				closes: opening?.closes ?? '',
				said: opening ? timeWindow(opening.opens, opening.closes) : 'Closed'
			};
		})
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'administrator');
		const id = event.params.organisation;
		const form = await parseForm(event, hours);
		if (!form.ok) return invalid(form);
		try {
			await saveOrganisation(event.locals.db, id, { part: 'hours', typed: form.data });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/organisation/${id}?saved`);
	}
};
