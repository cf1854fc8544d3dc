import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { requireRole } from '#lib/server/auth.ts';
import { once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { decideConflict } from '#lib/server/usecases/decide-conflict.ts';
import { doneAt, formAbout } from '../form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'coordinator');
	const { card, page } = await formAbout(event, 'conflict');
	return {
		...page,
		own: card.ofTheCircle,
		colleagues: (card.colleagues ?? []).map(({ id, name }) => ({ value: id, label: name }))
	};
};

const typed = z.object({
	once,
	account: z.uuid({ error: 'Say who.' }),
	why: z
		.string({ error: 'Say why.' })
		.min(1, 'Say why.')
		.max(1000, 'Make it 1,000 characters or fewer.')
});

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'coordinator');
		const form = await parseForm(event, typed);
		if (!form.ok) return invalid(form);
		try {
			await decideConflict(event.locals.db, { ...form.data, request: event.params.id });
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, doneAt(event.params.id, 'decided'));
	}
};
