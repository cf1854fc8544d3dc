import { z } from 'zod';
import { SCOPES, type Scope } from '#lib/domain/people/details.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { camel } from './camel.ts';
import {
	asker,
	BASES,
	capacity,
	consent,
	member,
	requestHead,
	RECIPIENTS,
	task
} from './desk-rows.ts';

const words = z.object({ words: z.string() });

/** What private.read_about gives: only what may be read now, only what is there. */
export const known = z.object({
	name: z.object({ full: z.string(), known_as: z.string().default('') }).optional(),
	contact: z.object({ phone: z.string(), note: z.string().default('') }).optional(),
	address: z.object({ lines: z.string(), postcode: z.string() }).optional(),
	about: words.optional(),
	communication: z
		.object({
			language: z.string().default(''),
			needs: z.array(z.string()).default([]),
			words: z.string().default('')
		})
		.optional(),
	faith: words.optional(),
	support: z
		.object({ needs: z.array(z.string()).default([]), words: z.string().default('') })
		.optional(),
	household: z
		.object({
			words: z.string().default(''),
			pets: z.array(z.string()).default([]),
			smoking: z.boolean().default(false)
		})
		.optional(),
	circle: words.optional()
});

const death = z
	.object({
		died_on: z.string().nullable(),
		recorded_at: z.string(),
		by: z.string().nullable(),
		until: z.string()
	})
	.nullable();

/** A disagreement about consent, whole, for the coordinators who handle it (C8). */
const dispute = z.object({
	id: z.string(),
	at: z.string(),
	disagrees: z.string(),
	why: z.string(),
	by: z.string().nullable(),
	decided_at: z.string().nullable(),
	decided: z.string().nullable(),
	decided_why: z.string().nullable(),
	decided_by: z.string().nullable()
});

const pageRow = z
	.object({
		now: z.string(),
		organisation: z.object({
			id: z.string(),
			name: z.string(),
			confirms_matches: z.boolean(),
			nation: z.string(),
			kinds: z.array(z.string())
		}),
		request: z.object({
			...requestHead,
			person_id: z.string(),
			route: z.enum(['online', 'phone', 'referral']),
			area: z.string(),
			submitted_at: z.string().nullable(),
			opened_at: z.string().nullable(),
			paused_at: z.string().nullable(),
			closed_at: z.string().nullable(),
			close_reason: z.string().nullable(),
			entered_by: z.string().nullable()
		}),
		acts: z.boolean(),
		asker: asker.extend({
			phone: z.string().nullable(),
			email: z.string().nullable(),
			note: z.string(),
			confirmed: z.boolean()
		}),
		consented: z.boolean(),
		consents: z.array(consent),
		disputes: z.array(dispute),
		capacity,
		death,
		reports: z.array(
			z.object({ id: z.string(), words: z.string(), at: z.string(), by: z.string().nullable() })
		),
		known,
		circle: z.array(member),
		asked_kinds: z.array(
			z.object({
				kind_id: z.string(),
				every: z.enum(['once', 'weekly', 'fortnightly', 'unsure'])
			})
		),
		notes: z.array(
			z.object({
				id: z.string(),
				kind: z.enum(['another_day', 'changed', 'looks_wrong']),
				words: z.string(),
				at: z.string(),
				settled_at: z.string().nullable(),
				task_id: z.string().nullable()
			})
		),
		questions: z.array(
			z.object({
				id: z.string(),
				words: z.string(),
				by: z.string().nullable(),
				asked_at: z.string(),
				answer: z.string().nullable(),
				answered_at: z.string().nullable(),
				settled_at: z.string().nullable()
			})
		),
		tasks: z.array(task),
		events: z.array(z.object({ event: z.string(), at: z.string(), by: z.string().nullable() }))
	})
	.transform(camel);

export type RequestPage = z.output<typeof pageRow>;
export type RequestTask = RequestPage['tasks'][number];

/**
 * A request as its coordinators see it. Reading it is a disclosure: what is known about the person is
 * in it, as far as it was permitted to this coordinator at this instant.
 */
export function readRequest(db: Db, request: string): Promise<RequestPage> {
	return call(db, 'request_page', { p_request: request }, pageRow);
}

const cardRow = z
	.object({
		now: z.string(),
		request: z.object({ ...requestHead, person_id: z.string(), area: z.string() }),
		asker,
		organisation: z.object({
			id: z.string(),
			name: z.string(),
			nation: z.string(),
			phone: z.string(),
			kinds: z.array(z.string())
		}),
		reached: z.boolean().nullable(),
		telling: z
			.object({
				since: z.string().nullable(),
				last: z.object({ event: z.string(), at: z.string(), by: z.string().nullable() }).nullable()
			})
			.nullable(),
		of_the_circle: z.boolean(),
		consents: z.array(consent).nullable(),
		disputes: z.array(dispute).nullable(),
		denies: z
			.array(
				z.object({
					id: z.string(),
					organisation: z.string().nullable(),
					account: z.string().nullable(),
					scopes: z.array(z.enum(SCOPES)).nullable(),
					at: z.string()
				})
			)
			.nullable(),
		capacity,
		name: z.object({ full: z.string(), known_as: z.string().default('') }).nullable(),
		circle: z.array(member).nullable(),
		colleagues: z.array(z.object({ id: z.string(), name: z.string() })).nullable(),
		death
	})
	.transform(camel);

export type RequestCard = z.output<typeof cardRow>;

/** What a form about a request needs at its head, and no more. */
export function readRequestCard(
	db: Db,
	request: string,
	purpose: 'form' | 'consent' | 'capacity' | 'authority' | 'conflict' | 'dispute' | 'lift' = 'form'
): Promise<RequestCard> {
	return call(db, 'request_card', { p_request: request, p_for: purpose }, cardRow);
}

const callsRow = z
	.object({
		now: z.string(),
		request_id: z.string(),
		asker,
		area: z.string(),
		organisation: z.string(),
		recorded_at: z.string(),
		died_on: z.string().nullable(),
		circle: z.array(member),
		volunteers: z.array(
			z.object({
				name: z.string(),
				phone: z.string().nullable(),
				visits: z.number(),
				last: z.string().nullable(),
				was_coming: z.string().nullable()
			})
		)
	})
	.transform(camel);

export type Calls = z.output<typeof callsRow>;

/** After a death: whom to ring. */
export function readCalls(db: Db, request: string): Promise<Calls> {
	return call(db, 'calls_page', { p_request: request }, callsRow);
}

type Of = { once: string; request: string };

/** Becomes the named coordinator; from a colleague only with `over`. */
export async function takeOn(
	db: Db,
	{ once, request, version, over }: Of & { version: number; over: boolean }
): Promise<void> {
	await call(db, 'take_on', {
		p_once: once,
		p_request: request,
		p_version: version,
		p_over: over
	});
}

export async function askQuestion(db: Db, typed: Of & { words: string }): Promise<void> {
	await call(db, 'ask_question', {
		p_once: typed.once,
		p_request: typed.request,
		p_words: typed.words
	});
}

/** Opens a request, or one that was paused. Refused while consent to the summary is missing. */
export async function openRequest(db: Db, typed: Of & { version: number }): Promise<void> {
	await call(db, 'open_request', {
		p_once: typed.once,
		p_request: typed.request,
		p_version: typed.version
	});
}

export async function pauseRequest(db: Db, typed: Of & { version: number }): Promise<void> {
	await call(db, 'pause_request', {
		p_once: typed.once,
		p_request: typed.request,
		p_version: typed.version
	});
}

export async function closeRequest(
	db: Db,
	typed: Of & { version: number; reason: string }
): Promise<void> {
	await call(db, 'close_request', {
		p_once: typed.once,
		p_request: typed.request,
		p_version: typed.version,
		p_reason: typed.reason
	});
}

/** One answer about sharing, with the exact words that were read out. */
export type HeardAnswer = {
	scope: Scope;
	recipient: (typeof RECIPIENTS)[number];
	yes: boolean;
	wording: string;
	version: number;
	purpose: string;
};

const recorded = z.object({ reached: z.boolean() });

/** Answers whether it is confirmed back by a mail; where it is not, somebody has to say it another way. */
export async function recordConsent(
	db: Db,
	typed: Of & {
		basis: (typeof BASES)[number];
		how: 'phone' | 'in_person' | 'paper';
		answers: HeardAnswer[];
		member: string | null;
		months: number;
		consulted: string;
		why: string;
		reviewOn: string | null;
	}
): Promise<{ reached: boolean }> {
	return await call(
		db,
		'record_consent',
		{
			p_once: typed.once,
			p_request: typed.request,
			p_basis: typed.basis,
			p_how: typed.how,
			p_answers: typed.answers,
			p_member: typed.member,
			p_months: typed.months,
			p_consulted: typed.consulted,
			p_why: typed.why,
			p_review_on: typed.reviewOn
		},
		recorded
	);
}

export async function recordCapacity(
	db: Db,
	typed: Of & { lacking: boolean; decision: string }
): Promise<void> {
	await call(db, 'record_capacity', {
		p_once: typed.once,
		p_request: typed.request,
		p_lacking: typed.lacking,
		p_decision: typed.decision
	});
}

export async function recordAuthority(
	db: Db,
	typed: Of & {
		member: string;
		basis: 'own' | 'attorney' | 'deputy';
		paper: string;
		seenOn: string;
		endsOn: string | null;
	}
): Promise<void> {
	await call(db, 'record_authority', {
		p_once: typed.once,
		p_request: typed.request,
		p_member: typed.member,
		p_basis: typed.basis,
		p_paper: typed.paper,
		p_seen_on: typed.seenOn,
		p_ends_on: typed.endsOn
	});
}

/** Adds somebody to the circle; by e-mail they are invited first. Says whether they were. */
export async function addCircleMember(
	db: Db,
	typed: Of & {
		role: 'helper' | 'manager';
		name: string;
		relation: string;
		phone: string;
		email: string;
	}
): Promise<{ invited: boolean }> {
	return call(
		db,
		'add_circle_member',
		{
			p_once: typed.once,
			p_request: typed.request,
			p_role: typed.role,
			p_name: typed.name,
			p_relation: typed.relation,
			p_phone: typed.phone,
			p_email: typed.email
		},
		z.object({ invited: z.boolean() })
	);
}

export async function decideConflict(
	db: Db,
	typed: Of & { account: string; why: string }
): Promise<void> {
	await call(db, 'decide_conflict', {
		p_once: typed.once,
		p_request: typed.request,
		p_account: typed.account,
		p_why: typed.why
	});
}

/** C8: records that people disagree: from then on nothing widens until it is decided. */
export async function recordDispute(
	db: Db,
	typed: Of & { disagrees: string; why: string }
): Promise<void> {
	await call(db, 'record_dispute', {
		p_once: typed.once,
		p_request: typed.request,
		p_disagrees: typed.disagrees,
		p_why: typed.why
	});
}

/** C8: decides a dispute, once. */
export async function decideDispute(
	db: Db,
	typed: Of & { dispute: string; decided: string; why: string }
): Promise<void> {
	await call(db, 'decide_dispute', {
		p_once: typed.once,
		p_request: typed.request,
		p_dispute: typed.dispute,
		p_decided: typed.decided,
		p_why: typed.why
	});
}

/** That the person was told of what was written down for them, and how. */
export async function recordTelling(db: Db, typed: Of & { how: string }): Promise<void> {
	await call(db, 'record_telling', {
		p_once: typed.once,
		p_request: typed.request,
		p_how: typed.how
	});
}

/** C7: lifts a no that the person made, in their best interests while they cannot decide this. */
export async function liftInBestInterests(
	db: Db,
	typed: Of & { deny: string; decision: string; consulted: string; why: string }
): Promise<{ reached: boolean }> {
	return await call(
		db,
		'lift_in_best_interests',
		{
			p_once: typed.once,
			p_request: typed.request,
			p_deny: typed.deny,
			p_decision: typed.decision,
			p_consulted: typed.consulted,
			p_why: typed.why
		},
		recorded
	);
}

/** What a coordinator may say is dealt with. */
export type Settled = 'question' | 'feedback' | 'note' | 'report';

/** Says that a question, a word from the circle, or a report of a death has been dealt with. */
export async function settle(db: Db, once: string, what: Settled, id: string): Promise<void> {
	switch (what) {
		case 'question':
			await call(db, 'settle_question', { p_once: once, p_question: id });
			return;
		case 'feedback':
			await call(db, 'settle_feedback', { p_once: once, p_feedback: id });
			return;
		case 'note':
			await call(db, 'settle_circle_note', { p_once: once, p_note: id });
			return;
		case 'report':
			await call(db, 'settle_death_report', { p_once: once, p_report: id });
	}
}

/** Takes a recorded death back; after an hour with a reason. */
export async function undoDeath(
	db: Db,
	once: string,
	person: string,
	reason: string
): Promise<void> {
	await call(db, 'undo_death', { p_once: once, p_person: person, p_reason: reason });
}
