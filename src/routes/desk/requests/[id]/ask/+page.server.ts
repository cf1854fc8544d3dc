import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { requireRole } from '#lib/server/auth.ts';
import { once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { askAsker } from '#lib/server/usecases/ask-asker.ts';
import { doneAt, formAbout } from '../form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'coordinator');
	const { card, page } = await formAbout(event);
	return { ...page, asker: card.asker.name };
};

const typed = z.object({
	once,
	words: z
		.string({ error: 'Write your question.' })
		.min(1, 'Write your question.')
		.max(1000, 'Make it 1,000 characters or fewer.')
});

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'coordinator');
		const form = await parseForm(event, typed);
		if (!form.ok) return invalid(form);
		try {
			await askAsker(event.locals.db, { ...form.data, request: event.params.id });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, doneAt(event.params.id, 'asked'));
	}
};
