import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { requireRole } from '#lib/server/auth.ts';
import { once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse } from '#lib/server/respond.ts';
import { closeRequest } from '#lib/server/usecases/close-request.ts';
import { doneAt, formAbout } from '../form.server.ts';
import type { Actions, PageServerLoad } from './$types';

const REASONS = {
	done: 'What was asked for has been done',
	not_needed: 'It is no longer needed',
	elsewhere: 'They are in hospital, in a home, or have moved',
	not_us: 'We cannot give what was asked for',
	died: 'The person has died',
	other: 'Something else'
} as const;
type Reason = keyof typeof REASONS;

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'coordinator');
	const { card, page } = await formAbout(event);
	return {
		...page,
		died: card.death !== null,
		reasons: Object.entries(REASONS).map(([value, label]) => ({ value, label }))
	};
};

const typed = z
	.object({
		once,
		version: z.coerce.number().int(),
		reason: z.enum(Object.keys(REASONS) as [Reason, ...Reason[]], { error: 'Say why.' }),
		words: z.string().max(400, 'Make it 400 characters or fewer.').default('')
	})
	.refine(({ reason, words }) => reason !== 'other' || words !== '', {
		path: ['words'],
		error: 'Say what it is.'
	});

export const actions: Actions = {
	default: async (event) => {
		requireRole(event, 'coordinator');
		const form = await parseForm(event, typed);
		if (!form.ok) return invalid(form);
		const { reason, words, ...rest } = form.data;
		try {
			await closeRequest(event.locals.db, {
				...rest,
				request: event.params.id,
				reason: reason === 'other' ? words : [REASONS[reason], words].filter(Boolean).join('. ')
			});
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(303, doneAt(event.params.id, 'closed'));
	}
};
