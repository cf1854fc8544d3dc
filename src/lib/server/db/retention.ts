import { z } from 'zod';
import type { RetentionRule } from '#lib/domain/copies/retention.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { camel } from './camel.ts';
import { nameRow } from './circle.ts';

const ruleRow = z.object({
	id: z.string(),
	what: z.string(),
	months: z.number(),
	days: z.number(),
	since: z.string(),
	action: z.enum(['erased', 'deleted']),
	becomes: z.string(),
	why: z.string()
}) satisfies z.ZodType<RetentionRule>;

/** What is kept, how long, why, and what becomes of it: for anybody. */
export const readRules = (db: Db): Promise<RetentionRule[]> =>
	call(db, 'retention_page', {}, z.array(ruleRow));

const runsRow = z.object({
	now: z.string(),
	rules: z.array(ruleRow),
	waiting: z.array(
		z.object({
			id: z.string(),
			organisation: z.string(),
			received_on: z.string(),
			due_on: z.string()
		})
	),
	runs: z.array(
		z.object({
			rule: z.string(),
			last_at: z.string().nullable(),
			runs: z.number(),
			touched: z.number(),
			failed: z.number()
		})
	),
	days: z.array(
		z.object({
			day: z.string(),
			rule: z.string(),
			touched: z.number(),
			failed: z.number(),
			runs: z.number()
		})
	),
	erasures: z.array(
		z.object({
			number: z.string(),
			kind: z.string(),
			rule: z.string(),
			at: z.string(),
			rows: z.number()
		})
	)
});

/** For a data guardian: each rule, when it was last carried out and what went, and the erasures. */
export const readRetention = async (db: Db) =>
	camel(await call(db, 'guardian_retention_page', {}, runsRow));

const keptRow = z.object({
	now: z.string(),
	capacity: z.enum(['self', 'manager', 'unproven_manager']),
	ledger: z.boolean(),
	self: z.boolean(),
	name: nameRow,
	marks: z.record(z.string(), z.object({ version: z.number(), entered_at: z.string() })),
	open: z.boolean(),
	closed_at: z.string().nullable(),
	died_at: z.string().nullable(),
	until: z.string().nullable(),
	permits: z
		.object({ active: z.number(), ended: z.number(), next_end: z.string().nullable() })
		.nullable(),
	denies: z.number().nullable(),
	looked: z
		.object({ count: z.number(), oldest: z.string().nullable(), until: z.string().nullable() })
		.nullable(),
	drafts: z.array(z.object({ until: z.string() })),
	copies: z.object({ count: z.number(), until: z.string().nullable() }),
	circle: z.number().nullable(),
	requests: z.number(),
	ahead: z.number(),
	written: z.number().nullable(),
	account: z.enum(['stays', 'goes']).nullable(),
	organisations: z.array(z.object({ id: z.string(), name: z.string(), phone: z.string() })),
	asked: z.object({ on: z.string(), due_on: z.string(), organisation: z.string() }).nullable(),
	may_ask: z.boolean(),
	rules: z.array(ruleRow)
});

/** What is kept of a person, until when, and what an erasure would take. */
export async function readKept(db: Db, person: string) {
	const { name, marks, ...row } = await call(db, 'kept_page', { p_person: person }, keptRow);
	// keyed by scope, and the name by its own keys: left as they are
	return { ...camel(row), name, marks };
}

const ownRow = z.object({
	now: z.string(),
	email: z.string(),
	circle: z.number(),
	members: z.array(z.object({ organisation: z.string(), only_administrator: z.boolean() })),
	visits_ahead: z.number(),
	organisations: z.array(z.object({ id: z.string(), name: z.string(), phone: z.string() })),
	asked: z.object({ on: z.string(), due_on: z.string(), organisation: z.string() }).nullable(),
	volunteers: z.boolean(),
	own_record: z.string().nullable(),
	rules: z.array(ruleRow)
});

/** What an erasure of one's own account would take, what stays and how long, and whether it has been asked. */
export const readOwnErasure = async (db: Db) =>
	camel(await call(db, 'own_erasure_page', {}, ownRow));

/** Asks that everything about a person be erased; of the account that asks when there is no person. */
export const askErasure = (
	db: Db,
	asked: { once: string; person: string | null; organisation: string; words: string }
) =>
	call(db, 'ask_erasure', {
		p_once: asked.once,
		p_organisation: asked.organisation,
		p_person: asked.person,
		p_words: asked.words
	});

const toCarryOut = z.object({
	now: z.string(),
	state: z.enum(['received', 'acting', 'done', 'refused', 'withdrawn']),
	version: z.number(),
	due_on: z.string(),
	words: z.string(),
	about: z.enum(['person', 'account', 'name']),
	ref: z.string().nullable(),
	fresh: z.boolean(),
	others: z.array(z.string()),
	ahead: z.number()
});

/** What carrying out an erasure would do, for the data guardian who may decide it. */
export const readErasure = async (db: Db, request: string) =>
	camel(await call(db, 'erasure_to_carry_out', { p_subject_request: request }, toCarryOut));

/** Carries out an erasure that was asked for. There is no way back. */
export const carryOutErasure = (
	db: Db,
	asked: { once: string; request: string; version: number }
) =>
	call(db, 'carry_out_erasure', {
		p_once: asked.once,
		p_subject_request: asked.request,
		p_version: asked.version
	});
