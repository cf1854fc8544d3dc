import { redirect } from '@sveltejs/kit';
import { newPassword } from '#lib/domain/accounts/account.schema.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readAccount } from '#lib/server/db/accounts.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { networkOf } from '#lib/server/network.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { setPassword } from '#lib/server/usecases/set-password.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireMember(event);
	const done = event.url.searchParams.has('done');
	const account = await readAccount(event.locals.db).catch(refusePage);
	const { fresh, hasPassword, email } = account;
	if (!done && !fresh && !hasPassword) redirect(303, '/account/again?next=/account/password');
	return { once: newOnce(), done, hasPassword, email, needsOld: !fresh };
};

export const actions: Actions = {
	default: async (event) => {
		const viewer = requireMember(event);
		const form = await parseForm(event, newPassword(viewer));
		if (!form.ok) return invalid(form);
		const { once, current_password: current, new_password: password } = form.data;
		try {
			const account = await readAccount(event.locals.db);
			await setPassword(event.locals.db, account, {
				once,
				current,
				password,
				network: networkOf(event)
			});
		} catch (refused) {
			return refuse(refused, form.values, '/account/password');
		}
		redirect(303, '/account/password?done');
	}
};
