import { redirect } from '@sveltejs/kit';
import { signIn } from '#lib/domain/accounts/account.schema.ts';
import { homeOf } from '#lib/domain/accounts/home.ts';
import { localPath } from '#lib/domain/accounts/next.ts';
import { parseForm } from '#lib/server/form.ts';
import { networkOf } from '#lib/server/network.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { sendSignInLink } from '#lib/server/usecases/send-sign-in-link.ts';
import type { Actions, PageServerLoad } from './$types';
import { rememberAsked } from './asked.ts';

export const load: PageServerLoad = ({ locals, url }) => {
	const next = localPath(url.searchParams.get('next'), '');
	if (locals.viewer) redirect(303, next || homeOf(locals.viewer));
	return { quiet: true, next };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await parseForm(event, signIn);
		if (!form.ok) return invalid(form);
		const next = localPath(form.data.next, '');
		try {
			await sendSignInLink(event.locals.db, {
				email: form.data.email,
				network: networkOf(event),
				next
			});
		} catch (refused) {
			return refuse(refused, form.values);
		}
		rememberAsked(event, { email: form.data.email, next });
		redirect(303, '/sign-in/code');
	}
};
