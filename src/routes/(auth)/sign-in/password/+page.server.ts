import { redirect } from '@sveltejs/kit';
import { signInByPassword } from '#lib/domain/accounts/account.schema.ts';
import { homeOf } from '#lib/domain/accounts/home.ts';
import { localPath } from '#lib/domain/accounts/next.ts';
import { parseForm } from '#lib/server/form.ts';
import { originOf } from '#lib/server/network.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { signInWithPassword } from '#lib/server/usecases/sign-in-with-password.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const next = localPath(url.searchParams.get('next'), '');
	if (locals.viewer) redirect(303, next || homeOf(locals.viewer));
	return { quiet: true, next };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await parseForm(event, signInByPassword);
		if (!form.ok) return invalid(form);
		let to: string;
		try {
			to = await signInWithPassword(event.locals.db, {
				...form.data,
				next: localPath(form.data.next, ''),
				...originOf(event)
			});
		} catch (refused) {
			return refuse(refused, form.values);
		}
		redirect(303, to);
	}
};
