import { redirect } from '@sveltejs/kit';
import { ROLE_MEANINGS, ROLE_WORDS, ROLES } from '#lib/domain/accounts/roles.ts';
import { invitation } from '#lib/domain/organisations/organisation.schema.ts';
import { sentence } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readOrganisation } from '#lib/server/db/organisations.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { inviteMember } from '#lib/server/usecases/invite-member.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'administrator');
	const id = event.params.organisation;
	const { name } = await readOrganisation(event.locals.db, id).catch(refusePage);
	return {
		id,
		once: newOnce(),
		organisation: name,
		roles: ROLES.map((value) => ({
			value,
			label: sentence(ROLE_WORDS[value]),
			more: ROLE_MEANINGS[value]
		}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'administrator');
		const id = event.params.organisation;
		const form = await parseForm(event, invitation);
		if (!form.ok) return invalid(form);
		try {
			await inviteMember(event.locals.db, id, form.data);
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/organisation/${id}/people?invited`);
	}
};
