import { error, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { requireMember } from '#lib/server/auth.ts';
import { readAccount } from '#lib/server/db/accounts.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { leaveOrganisation } from '#lib/server/usecases/leave-organisation.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireMember(event);
	const { members } = await readAccount(event.locals.db).catch(refusePage);
	const member = members.find((m) => m.organisationId === event.params.organisation);
	if (!member) error(404, 'We could not find that.');
	return { once: newOnce(), organisation: member.organisation, only: member.onlyAdministrator };
};

export const actions: Actions = {
	default: async (event) => {
		requireMember(event);
		const form = await parseForm(event, z.object({ once }));
		if (!form.ok) return invalid(form);
		try {
			await leaveOrganisation(event.locals.db, {
				once: form.data.once,
				organisation: event.params.organisation
			});
		} catch (refused) {
			return refuse(refused, form.values, '/account');
		}
		redirect(303, '/account?saved');
	}
};
