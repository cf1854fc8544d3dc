import { redirect } from '@sveltejs/kit';
import { signInByCode } from '#lib/domain/accounts/account.schema.ts';
import { localPath } from '#lib/domain/accounts/next.ts';
import { parseForm } from '#lib/server/form.ts';
import { originOf } from '#lib/server/network.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { confirmCode } from '#lib/server/usecases/confirm-sign-in.ts';
import type { Actions, PageServerLoad } from './$types';
import { forgetAsked, readAsked } from '../asked.ts';

export const load: PageServerLoad = (event) => {
	const asked = readAsked(event);
	return { quiet: true, email: asked?.email ?? null, next: asked?.next ?? '' };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await parseForm(event, signInByCode);
		if (!form.ok) return invalid(form);
		let to: string;
		try {
			to = await confirmCode(event.locals.db, {
				email: form.data.email,
				code: form.data.code,
				next: localPath(form.data.next, ''),
				...originOf(event)
			});
		} catch (refused) {
			return refuse(refused, form.values);
		}
		forgetAsked(event);
		redirect(303, to);
	}
};
