import { redirect } from '@sveltejs/kit';
import { secondEyes } from '#lib/domain/organisations/organisation.schema.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readOrganisation } from '#lib/server/db/organisations.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { setSecondEyes } from '#lib/server/usecases/set-second-eyes.ts';
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
		on: organisation.secondEyes,
		canLook: organisation.canLook,
		waiting: organisation.proposals,
		stuck: organisation.stuck
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'administrator');
		const id = event.params.organisation;
		const form = await parseForm(event, secondEyes);
		if (!form.ok) return invalid(form);
		try {
			await setSecondEyes(event.locals.db, id, form.data);
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/organisation/${id}?saved`);
	}
};
