import { error, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { requireRole } from '#lib/server/auth.ts';
import { readPeople } from '#lib/server/db/organisations.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { removeMember } from '#lib/server/usecases/remove-member.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'administrator');
	const { organisation: id, account } = event.params;
	const people = await readPeople(event.locals.db, id).catch(refusePage);
	const member = people.members.find(({ accountId, you }) => accountId === account && !you);
	if (!member) error(404, 'We could not find that.');
	return {
		id,
		account,
		once: newOnce(),
		organisation: people.organisation,
		name: member.name || member.email
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'administrator');
		const { organisation, account } = event.params;
		const form = await parseForm(event, z.object({ once }));
		if (!form.ok) return invalid(form);
		try {
			await removeMember(event.locals.db, { organisation, account }, form.data.once);
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, `/organisation/${organisation}/people?saved`);
	}
};
