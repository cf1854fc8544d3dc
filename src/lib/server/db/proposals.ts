import { z } from 'zod';
import { OUTCOMES, PROPOSED } from '#lib/domain/volunteers/proposals.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { camel } from './camel.ts';

/** A proposal as private.proposal_card gives it. */
export const proposalRow = z.object({
	id: z.string(),
	organisation_id: z.string(),
	about: z.enum(['volunteer', 'group', 'vetting']),
	subject_id: z.string(),
	name: z.string(),
	decision: z.enum(PROPOSED),
	lifts: z.boolean(),
	by: z.string().nullable(),
	mine: z.boolean(),
	by_gone: z.boolean(),
	since: z.string(),
	reason: z.string(),
	looked_at: z.string(),
	told: z.string(),
	mails: z.boolean(),
	may: z.boolean(),
	whom: z.array(z.string()),
	ended_at: z.string().nullable(),
	outcome: z.enum(OUTCOMES).nullable(),
	ended_by: z.string().nullable(),
	answer: z.string()
});

/** What a decision answers where it was only proposed: the proposal, or nothing. */
export const proposedRow = z
	.object({ proposal_id: z.string().nullish() })
	.transform((row) => row.proposal_id ?? null);

const pageRow = proposalRow
	.extend({ now: z.string(), tied: z.boolean(), administers: z.boolean() })
	.transform(camel);

/** What waits on a second pair of eyes, or what became of it. */
export const readProposal = (db: Db, proposal: string) =>
	call(db, 'proposal_page', { p_proposal: proposal }, pageRow);

/** The second coordinator agrees, or does not. */
export async function answerProposal(
	db: Db,
	said: { once: string; proposal: string; agree: boolean; answer: string }
): Promise<void> {
	await call(db, 'answer_proposal', {
		p_once: said.once,
		p_proposal: said.proposal,
		p_agree: said.agree,
		p_answer: said.answer
	});
}

/** Whoever proposed it takes it back. */
export async function takeBackProposal(
	db: Db,
	said: { once: string; proposal: string }
): Promise<void> {
	await call(db, 'take_back_proposal', { p_once: said.once, p_proposal: said.proposal });
}
