import { z } from 'zod';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';

const page = z.discriminatedUnion('state', [
	z.object({
		state: z.literal('ready'),
		organisation: z.string(),
		phone: z.string(),
		name: z.string(),
		relation: z.string(),
		expires_at: z.string()
	}),
	z.object({ state: z.enum(['answered', 'declined', 'gone']) })
]);

/** What a referee's link shows. Once it is settled, no more than that it is. */
export function readReference(db: Db, token: string) {
	return call(db, 'reference_page', { p_token: token }, page);
}

/** A referee's answer, or that they would rather not (`decline`), once. */
export function answerReference(
	db: Db,
	answer: { once: string; token: string; trust: string; known: string; words: string }
) {
	return call(
		db,
		'answer_reference',
		{
			p_once: answer.once,
			p_token: answer.token,
			p_trust: answer.trust,
			p_known_for: answer.known || null,
			p_words: answer.words
		},
		z.object({ state: z.enum(['answered', 'declined', 'gone']) })
	);
}
