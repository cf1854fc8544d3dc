import { error, redirect } from '@sveltejs/kit';
import { ROLE_MEANINGS, ROLE_WORDS, ROLES } from '#lib/domain/accounts/roles.ts';
import { memberRoles } from '#lib/domain/organisations/organisation.schema.ts';
import { sentence } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readPeople } from '#lib/server/db/organisations.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { changeRoles } from '#lib/server/usecases/change-roles.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'administrator');
	const { organisation: id, account } = event.params;
	const people = await readPeople(event.locals.db, id).catch(refusePage);
	const member = people.members.find(({ accountId }) => accountId === account);
	if (!member) error(404, 'We could not find that.');
	return {
		id,
		account,
		once: newOnce(),
		organisation: people.organisation,
		name: member.name || member.email,
		email: member.email,
		you: member.you,
		held: member.roles,
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
		const { organisation, account } = event.params;
		const form = await parseForm(event, memberRoles);
		if (!form.ok) return invalid(form);
		try {
			await changeRoles(event.locals.db, { organisation, account }, form.data);
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/organisation/${organisation}/people?saved`);
	}
};
