import { redirect } from '@sveltejs/kit';
import { newEmail } from '#lib/domain/accounts/account.schema.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readAccount } from '#lib/server/db/accounts.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { networkOf } from '#lib/server/network.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { changeEmail } from '#lib/server/usecases/change-email.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireMember(event);
	const { searchParams } = event.url;
	const state = (['asked', 'half', 'changed'] as const).find((word) => searchParams.has(word));
	const account = await readAccount(event.locals.db).catch(refusePage);
	if (!state && !account.fresh) redirect(303, '/account/again?next=/account/email');
	return {
		once: newOnce(),
		state: state ?? null,
		email: account.email,
		newEmail: account.newEmail
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireMember(event);
		const form = await parseForm(event, newEmail);
		if (!form.ok) return invalid(form);
		try {
			const account = await readAccount(event.locals.db);
			await changeEmail(event.locals.db, account, { ...form.data, network: networkOf(event) });
		} catch (refused) {
			return refuse(refused, form.values, '/account/email');
		}
		redirect(303, '/account/email?asked');
	}
};
