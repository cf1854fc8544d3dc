import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { onlyAdministratorOf } from '#lib/domain/accounts/account.ts';
import { list, number } from '#lib/format/words.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readAccount } from '#lib/server/db/accounts.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { forgetSession } from '#lib/server/supabase/client.ts';
import { closeAccount } from '#lib/server/usecases/close-account.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireMember(event);
	const account = await readAccount(event.locals.db).catch(refusePage);
	const only = onlyAdministratorOf(account);
	if (only.length === 0 && !account.fresh) redirect(303, '/account/again?next=/account/close');
	return {
		once: newOnce(),
		email: account.email,
		only: only.length > 0 ? list(only) : null,
		visitsAhead:
			account.visitsAhead === 0
				? null
				: account.visitsAhead === 1
					? 'The visit'
					: `The ${number(account.visitsAhead)} visits`,
		circle: account.circle,
		member: account.members.length > 0 || account.acceptances.length > 0
	};
};

const closing = z.object({
	once,
	sure: z.literal('yes', { error: 'Tick this if you want to close the account.' })
});

export const actions: Actions = {
	default: async (event) => {
		requireMember(event);
		const form = await parseForm(event, closing);
		if (!form.ok) return invalid(form);
		try {
			await closeAccount(event.locals.db, form.data.once);
		} catch (refused) {
			return refuse(refused, form.values, '/account/close');
		}
		forgetSession(event);
		redirect(303, '/signed-out?closed');
	}
};
