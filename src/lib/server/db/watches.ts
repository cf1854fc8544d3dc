import { z } from 'zod';
import {
	WATCH_STEPS,
	type Says,
	type VisitLink,
	type Watch,
	type WatchPage
} from '#lib/domain/tasks/watch.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { camel } from './camel.ts';
import { askRow } from './task-rows.ts';

/** As private.watch_said gives it. */
export const watchRow = z
	.object({
		may_check_in: z.boolean(),
		out: z.boolean(),
		in_at: z.string().nullable(),
		due_at: z.string().nullable(),
		asked: z.boolean()
	})
	.transform((row): Watch => ({
		mayCheckIn: row.may_check_in,
		out: row.out,
		inAt: row.in_at,
		dueAt: row.due_at,
		asked: row.asked
	}));

/** As private.watches_of gives it. */
export const outRow = z.object({
	match_id: z.string(),
	volunteer: z.string(),
	own: z.boolean(),
	in_at: z.string(),
	due_at: z.string(),
	step: z.number(),
	help_at: z.string().nullable(),
	out_at: z.string().nullable(),
	ended_at: z.string().nullable(),
	ended_how: z.enum(['out', 'spoken']).nullable(),
	kind_id: z.string(),
	area: z.string(),
	task_id: z.string()
});

/** Says that whoever asks is in, out, fine, or wants to be called. */
export async function sayOfBeingOut(
	db: Db,
	said: { once: string; match: string; what: Says }
): Promise<void> {
	await call(db, 'say_of_being_out', { p_once: said.once, p_match: said.match, p_what: said.what });
}

const contactRow = outRow
	.pick({ match_id: true, volunteer: true, in_at: true, due_at: true, help_at: true, out_at: true })
	.extend({
		holder: z.literal('contact'),
		now: z.string(),
		ask: askRow,
		phone: z.string().nullable()
	})
	.transform(camel);

/** Where a link that works without signing in leads. Changes nothing. */
export async function readVisitLink(db: Db, token: string): Promise<VisitLink> {
	const row = await call(
		db,
		'visit_link_page',
		{ p_token: token },
		z.looseObject({ holder: z.string() })
	);
	if (row.holder === 'volunteer') {
		const { now, ask } = z.object({ now: z.string(), ask: askRow }).parse(row);
		return { holder: 'volunteer', now, ask, watch: watchRow.parse(row) };
	}
	if (row.holder === 'contact') return contactRow.parse(row);
	return { holder: 'gone' };
}

/** A press of a button behind such a link. */
export async function sayByVisitLink(
	db: Db,
	said: { once: string; token: string; what: Says | 'spoken' }
): Promise<void> {
	await call(db, 'say_by_visit_link', {
		p_once: said.once,
		p_token: said.token,
		p_what: said.what
	});
}

const pageRow = outRow
	.extend({
		now: z.string(),
		phone: z.string().nullable(),
		steps: z.array(z.object({ step: z.enum(WATCH_STEPS), at: z.string() }))
	})
	.transform(camel);

/** A volunteer who is or was out, for the coordinators of their organisation. */
export function readWatch(db: Db, match: string): Promise<WatchPage> {
	return call(db, 'watch_page', { p_match: match }, pageRow);
}

/** A coordinator has spoken to them. Gives whose desk it was. */
export async function settleWatch(db: Db, once: string, match: string): Promise<string> {
	const { organisation_id } = await call(
		db,
		'settle_watch',
		{ p_once: once, p_match: match },
		z.object({ organisation_id: z.string() })
	);
	return organisation_id;
}
