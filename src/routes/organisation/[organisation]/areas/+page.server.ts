import { redirect } from '@sveltejs/kit';
import { areas } from '#lib/domain/organisations/organisation.schema.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readAreas } from '#lib/server/db/organisations.ts';
import { newOnce, parseForm, tidy } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { saveOrganisation } from '#lib/server/usecases/save-organisation.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'administrator');
	const id = event.params.organisation;
	const search = tidy(event.url.searchParams.get('search') ?? '').slice(0, 60);
	const { name, served, found } = await readAreas(event.locals.db, id, search).catch(refusePage);
	return {
		id,
		once: newOnce(),
		organisation: name,
		search,
		saved: event.url.searchParams.has('saved'),
		served,
		found
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'administrator');
		const id = event.params.organisation;
		const form = await parseForm(event, areas);
		if (!form.ok) return invalid(form);
		try {
			await saveOrganisation(event.locals.db, id, { part: 'areas', typed: form.data });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/organisation/${id}/areas?saved`);
	}
};
