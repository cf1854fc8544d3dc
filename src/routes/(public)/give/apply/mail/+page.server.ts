import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { networkOf } from '#lib/server/network.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { readyApplication } from '#lib/server/usecases/ready-application.ts';
import { keepOutOfCaches, needApplication } from '../applying.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	keepOutOfCaches(event);
	const { draft, answers } = await needApplication(event);
	if (!draft.waiting) redirect(303, '/give/apply/check');
	return {
		quiet: true,
		once: newOnce(),
		email: draft.email ?? '',
		organisation: answers.organisation?.name ?? 'the organisation',
		again: event.url.searchParams.has('again')
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { key, draft } = await needApplication(event);
		const form = await parseForm(event, z.object({ once }));
		if (!form.ok) return invalid(form);
		let to: string;
		try {
			to = await readyApplication(event.locals.db, key, draft, {
				once: form.data.once,
				network: networkOf(event),
				signedInAs: event.locals.viewer?.email ?? null
			});
		} catch (caught) {
			return refuse(caught);
		}
		redirect(303, to === '/give/apply/mail' ? `${to}?again` : to);
	}
};
