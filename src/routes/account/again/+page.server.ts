import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { localPath } from '#lib/domain/accounts/next.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readAccount } from '#lib/server/db/accounts.ts';
import { parseForm } from '#lib/server/form.ts';
import { networkOf, originOf } from '#lib/server/network.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { sendSignInLink } from '#lib/server/usecases/send-sign-in-link.ts';
import { signInWithPassword } from '#lib/server/usecases/sign-in-with-password.ts';
import type { Actions, PageServerLoad } from './$types';
import { rememberAsked } from '../../(auth)/sign-in/asked.ts';

export const load: PageServerLoad = async (event) => {
	requireMember(event);
	const { email, hasPassword } = await readAccount(event.locals.db).catch(refusePage);
	const next = localPath(event.url.searchParams.get('next'), '/account');
	return { quiet: true, email, hasPassword, next };
};

const next = z.string().max(500).optional();
const withPassword = z.object({
	next,
	password: z.string({ error: 'Type your password.' }).min(1, 'Type your password.').max(200)
});

export const actions: Actions = {
	link: async (event) => {
		const { email } = requireMember(event);
		const form = await parseForm(event, z.object({ next }));
		if (!form.ok) return invalid(form);
		const to = localPath(form.data.next, '/account');
		try {
			const network = networkOf(event);
			await sendSignInLink(event.locals.db, { email, network, next: to });
		} catch (refused) {
			return refuse(refused, form.values);
		}
		rememberAsked(event, { email, next: to });
		redirect(303, '/sign-in/code');
	},
	password: async (event) => {
		const { email } = requireMember(event);
		const form = await parseForm(event, withPassword);
		if (!form.ok) return invalid(form);
		const to = localPath(form.data.next, '/account');
		try {
			const { password } = form.data;
			const typed = { email, password, next: to, ...originOf(event) };
			await signInWithPassword(event.locals.db, typed);
		} catch (refused) {
			return refuse(refused, form.values);
		}
		redirect(303, to);
	}
};
