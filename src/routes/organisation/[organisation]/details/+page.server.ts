import { redirect } from '@sveltejs/kit';
import { details } from '#lib/domain/organisations/organisation.schema.ts';
import {
	KIND_WORDS,
	NATION_WORDS,
	NATIONS,
	ORGANISATION_KINDS,
	rulesUnknown
} from '#lib/domain/organisations/organisation.ts';
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
		kinds: ORGANISATION_KINDS.map((value) => ({ value, label: KIND_WORDS[value] })),
		nations: NATIONS.map((value) => ({
			value,
			label: NATION_WORDS[value],
			more: rulesUnknown(value) ?? undefined
		})),
		values: {
			name: organisation.name,
			kind: organisation.kind,
			nation: organisation.nation,
			about: organisation.about,
			phone: organisation.phone,
			email: organisation.email,
			out_of_hours_name: organisation.outOfHoursName,
			out_of_hours_phone: organisation.outOfHoursPhone,
			out_of_hours_email: organisation.outOfHoursEmail,
			coordinates: organisation.coordinates ? 'yes' : 'no'
		}
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'administrator');
		const id = event.params.organisation;
		const form = await parseForm(event, details);
		if (!form.ok) return invalid(form);
		try {
			await saveOrganisation(event.locals.db, id, { part: 'details', typed: form.data });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/organisation/${id}?saved`);
	}
};
