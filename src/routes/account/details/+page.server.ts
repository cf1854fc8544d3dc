import { redirect } from '@sveltejs/kit';
import { details } from '#lib/domain/accounts/account.schema.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readAccount } from '#lib/server/db/accounts.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { saveMyDetails } from '#lib/server/usecases/save-my-details.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireMember(event);
	const { name, phone } = await readAccount(event.locals.db).catch(refusePage);
	return { once: newOnce(), name, phone };
};

export const actions: Actions = {
	default: async (event) => {
		requireMember(event);
		const form = await parseForm(event, details);
		if (!form.ok) return invalid(form);
		try {
			await saveMyDetails(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, '/account/details');
		}
		redirect(303, '/account?saved');
	}
};
