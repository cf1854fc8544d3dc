import { z } from 'zod';
import type { Care } from '#lib/domain/volunteers/care.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { camel } from './camel.ts';

const careRow = z
	.object({
		now: z.string(),
		losses: z.array(
			z.object({
				id: z.string(),
				organisation: z.string(),
				phone: z.string(),
				told_at: z.string(),
				answer: z.enum(['talk', 'not_now']).nullable(),
				talked: z.boolean(),
				taken_back: z.boolean(),
				with: z.string().nullable()
			})
		),
		organisations: z.array(
			z.object({
				id: z.string(),
				name: z.string(),
				phone: z.string(),
				state: z.enum(['accepted', 'paused']),
				version: z.number(),
				rest_until: z.string().nullable(),
				rest_by_me: z.boolean(),
				visits_meanwhile: z.number(),
				last_talk: z.string().nullable()
			})
		)
	})
	.transform(camel);

/** How the volunteer who asks is looked after. To whoever is no volunteer it does not exist. */
export const readCare = (db: Db): Promise<Care> => call(db, 'care_page', {}, careRow);

/** Says whether they would like to talk after a death. */
export async function answerLoss(
	db: Db,
	said: { once: string; loss: string; answer: 'talk' | 'not_now' }
): Promise<void> {
	await call(db, 'answer_loss', { p_once: said.once, p_loss: said.loss, p_answer: said.answer });
}

/** A coordinator says on which day they and a volunteer talked. */
export async function recordTalk(
	db: Db,
	talk: { once: string; organisation: string; volunteer: string; on: string }
): Promise<void> {
	await call(db, 'record_talk', {
		p_once: talk.once,
		p_organisation: talk.organisation,
		p_volunteer: talk.volunteer,
		p_on: talk.on
	});
}
