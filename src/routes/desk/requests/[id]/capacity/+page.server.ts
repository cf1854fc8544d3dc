import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { byAt } from '#lib/format/desk-request.ts';
import { requireRole } from '#lib/server/auth.ts';
import { once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { recordCapacity } from '#lib/server/usecases/record-capacity.ts';
import { doneAt, formAbout } from '../form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'coordinator');
	const { card, page } = await formAbout(event, 'capacity');
	return {
		...page,
		own: card.ofTheCircle,
		nation: card.organisation.nation,
		lacking: card.capacity?.lacking === true,
		last: card.capacity
			? `${card.capacity.decision} (${byAt(card.capacity.by, card.capacity.at, card.now)})`
			: null
	};
};

const typed = z.object({
	once,
	lacking: z.enum(['lacking', 'regained'], { error: 'Say which.' }),
	decision: z
		.string({ error: 'Say for which decision, and how you know.' })
		.min(1, 'Say for which decision, and how you know.')
		.max(500, 'Make it 500 characters or fewer.')
});

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'coordinator');
		const form = await parseForm(event, typed);
		if (!form.ok) return invalid(form);
		try {
			await recordCapacity(event.locals.db, {
				once: form.data.once,
				request: event.params.id,
				lacking: form.data.lacking === 'lacking',
				decision: form.data.decision
			});
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, doneAt(event.params.id, 'capacity'));
	}
};
