import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { networkOf } from '#lib/server/network.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { askToConfirm } from '#lib/server/usecases/ask-to-confirm.ts';
import { assembleHeld, contextOf, needDraft, shared } from '../asking.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { draft, context, whole } = await assembleHeld(event);
	if (!draft.waiting) redirect(303, '/ask/check');
	return {
		quiet: true,
		once: newOnce(),
		email: draft.email ?? '',
		again: event.url.searchParams.has('again'),
		ask: shared(draft, whole, context)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { key, draft } = await needDraft(event);
		const form = await parseForm(event, z.object({ once }));
		if (!form.ok) return invalid(form);
		if (!draft.waiting) return fail(409, { errors: { '': 'An answer has changed since.' } });
		try {
			await askToConfirm(event.locals.db, key, draft, contextOf(draft), {
				once: form.data.once,
				network: networkOf(event)
			});
		} catch (caught) {
			return refuse(caught);
		}
		redirect(303, '/ask/mail?again');
	}
};
