import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { requireMember } from '#lib/server/auth.ts';
import { readClaimLink, takeClaimLink } from '#lib/server/db/claims.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import type { Actions, PageServerLoad } from './$types';

/** Shows the page and a button, and does nothing: mail scanners fetch links. */
export const load: PageServerLoad = async (event) => {
	requireMember(event);
	const page = await readClaimLink(event.locals.db, event.params.token).catch(refusePage);
	return { quiet: true, once: newOnce(), ...page };
};

export const actions: Actions = {
	default: async (event) => {
		requireMember(event);
		const form = await parseForm(event, z.object({ once }));
		if (!form.ok) return invalid(form);
		let kept: boolean;
		try {
			kept = await takeClaimLink(event.locals.db, {
				once: form.data.once,
				token: event.params.token
			});
		} catch (caught) {
			return refuse(caught, form.values, event.url.pathname);
		}
		redirect(303, `/account/pages?${kept ? 'kept' : 'asked'}`);
	}
};
