import { error, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { requireMember } from '#lib/server/auth.ts';
import { readClaimPage } from '#lib/server/db/claims.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { networkOf } from '#lib/server/network.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { claimPage } from '#lib/server/usecases/claim-page.ts';
import type { Actions, PageServerLoad } from './$types';

const id = z.guid();

export const load: PageServerLoad = async (event) => {
	requireMember(event);
	if (!id.safeParse(event.params.id).success) error(404, 'We could not find that.');
	const page = await readClaimPage(event.locals.db, event.params.id).catch(refusePage);
	return { quiet: true, once: newOnce(), ...page };
};

const typed = z.object({
	once,
	by: z.enum(['mail', 'person'], { error: 'Choose how you show that you run it.' }),
	shown: z.string().max(1000, 'Make it 1,000 letters or fewer.').default('')
});

export const actions: Actions = {
	default: async (event) => {
		requireMember(event);
		if (!id.safeParse(event.params.id).success) error(404, 'We could not find that.');
		const form = await parseForm(event, typed);
		if (!form.ok) return invalid(form);
		let what: Awaited<ReturnType<typeof claimPage>>;
		try {
			what = await claimPage(
				event.locals.db,
				{ ...form.data, service: event.params.id },
				{ network: networkOf(event) }
			);
		} catch (caught) {
			return refuse(caught, form.values, event.url.pathname);
		}
		redirect(303, `/account/pages?${what}`);
	}
};
