import { redirect } from '@sveltejs/kit';
import { link } from '#lib/domain/accounts/account.schema.ts';
import { parseForm } from '#lib/server/form.ts';
import { originOf } from '#lib/server/network.ts';
import { refuse } from '#lib/server/respond.ts';
import { confirmLink } from '#lib/server/usecases/confirm-sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

/** Shows a button and does nothing: mail scanners fetch links, and must not confirm anything by it. */
export const load: PageServerLoad = ({ url, locals }) => {
	const parsed = link.safeParse(Object.fromEntries(url.searchParams));
	return {
		quiet: true,
		link: parsed.success ? parsed.data : null,
		signedInAs: locals.viewer?.email ?? null
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = await parseForm(event, link);
		if (!form.ok) redirect(303, '/auth/confirm');
		const { token_hash: tokenHash, type, next } = form.data;
		let to: string;
		try {
			to = await confirmLink(event.locals.db, { tokenHash, type, next, ...originOf(event) });
		} catch (refused) {
			return refuse(refused);
		}
		redirect(303, to);
	}
};
