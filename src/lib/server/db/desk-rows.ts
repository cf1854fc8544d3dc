import { z } from 'zod';
import { SCOPES } from '#lib/domain/people/details.ts';
import { REQUEST_STATES } from '#lib/domain/requests/request.state.ts';
import { OFFER_STATES } from '#lib/domain/tasks/offer.state.ts';
import { TASK_STATES } from '#lib/domain/tasks/task.state.ts';

/** Parts that several answers to coordinators have alike. */

export const asker = z.object({ name: z.string(), relation: z.string(), self: z.boolean() });
export const situation = z.enum(['dying', 'bereaved']);
export const coordinator = z.object({ name: z.string(), me: z.boolean() }).nullable();
export const frame = z.object({
	now: z.string(),
	organisation: z.object({ id: z.string(), name: z.string() }),
	requests: z.number(),
	today: z.number(),
	volunteers: z.number()
});

/** A kind of help at a local time; nothing free. */
export const slot = {
	kind_id: z.string(),
	day: z.string(),
	starts: z.string(),
	ends: z.string()
};

export const visit = z.object({
	...slot,
	task_id: z.string(),
	request_id: z.string(),
	minutes: z.number(),
	state: z.enum(TASK_STATES),
	ends_at: z.string(),
	area: z.string(),
	asker,
	volunteer: z.string().nullable(),
	volunteer_id: z.string().nullable(),
	done_at: z.string().nullable()
});

export const BASES = ['own', 'attorney', 'deputy', 'best_interests', 'family'] as const;
export const RECIPIENTS = ['coordinators', 'pool', 'matched'] as const;

export const consent = z.object({
	recipient: z.enum(RECIPIENTS),
	scope: z.enum(SCOPES),
	state: z.enum(['active', 'waiting', 'wish', 'ended']),
	basis: z.enum(BASES),
	how: z.enum(['online', 'phone', 'in_person', 'paper']),
	/** The words name the person: null where the name may not be known. */
	wording: z.string().nullable(),
	version: z.number(),
	purpose: z.string(),
	ends_at: z.string().nullable(),
	given_at: z.string(),
	recorded_by: z.string().nullable()
});

export const capacity = z
	.object({
		lacking: z.boolean(),
		decision: z.string(),
		at: z.string(),
		by: z.string().nullable()
	})
	.nullable();

export const member = z.object({
	id: z.string(),
	name: z.string(),
	relation: z.string(),
	role: z.enum(['self', 'manager', 'helper']),
	asker: z.boolean(),
	phone: z.string().nullable(),
	email: z.string().nullable(),
	note: z.string(),
	basis: z.enum(BASES).nullable(),
	paper: z.string().nullable(),
	seen_at: z.string().nullable(),
	seen_by: z.string().nullable(),
	ends_at: z.string().nullable(),
	signed_in: z.boolean()
});

export const task = z.object({
	...slot,
	id: z.string(),
	request_id: z.string(),
	state: z.enum(TASK_STATES),
	version: z.number(),
	minutes: z.number(),
	starts_at: z.string(),
	ends_at: z.string(),
	requirements: z.array(z.string()),
	area: z.string(),
	offers: z.array(
		z.object({
			id: z.string(),
			volunteer_id: z.string(),
			name: z.string(),
			state: z.enum(OFFER_STATES),
			sent_at: z.string(),
			expires_at: z.string(),
			answered_at: z.string().nullable()
		})
	),
	match: z
		.object({
			id: z.string(),
			volunteer_id: z.string(),
			name: z.string(),
			phone: z.string().nullable(),
			accepted_at: z.string(),
			confirmed_at: z.string().nullable(),
			confirmed_by: z.string().nullable(),
			done_at: z.string().nullable(),
			own: z.boolean(),
			fits: z.boolean()
		})
		.nullable(),
	notes: z.array(z.object({ by: z.string().nullable(), words: z.string(), at: z.string() })),
	feedback: z.array(
		z.object({
			id: z.string(),
			kind: z.enum(['thanks', 'wrong', 'nobody_came']),
			words: z.string(),
			at: z.string(),
			pass_on: z.boolean(),
			settled_at: z.string().nullable()
		})
	),
	events: z.array(
		z.object({
			event: z.string(),
			at: z.string(),
			by: z.string().nullable(),
			volunteer: z.string().nullable(),
			reason: z.string().nullable()
		})
	)
});

export const requestHead = {
	id: z.string(),
	state: z.enum(REQUEST_STATES),
	version: z.number(),
	situation,
	coordinator
};
