import { z } from 'zod';
import {
	VISIT_STATES,
	type About,
	type ListedVisit,
	type Visit,
	type VisitCard
} from '#lib/domain/tasks/visit.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { askRow, summaryOf, summaryRow, toldOf, toldRow } from './task-rows.ts';
import { watchRow } from './watches.ts';

const words = z.object({ words: z.string().default('') });

// A part that is not as it should be is left out, and the rest of the visit still read.
const aboutRow = z
	.object({
		name: z.object({ full: z.string().default(''), known_as: z.string().default('') }),
		contact: z.object({ phone: z.string().default(''), note: z.string().default('') }),
		address: z.object({ lines: z.string(), postcode: z.string() }),
		about: words,
		communication: z.object({
			language: z.string().default(''),
			needs: z.array(z.string()).default([]),
			words: z.string().default('')
		}),
		faith: words,
		support: z.object({
			needs: z.array(z.string()).default([]),
			words: z.string().default('')
		}),
		household: z.object({
			words: z.string().default(''),
			pets: z.array(z.string()).default([]),
			smoking: z.boolean().default(false)
		})
	})
	.partial();

function aboutOf(scopes: Record<string, unknown>): About {
	const entries = Object.entries(aboutRow.shape).flatMap(([scope, shape]) => {
		const read = shape.safeParse(scopes[scope]);
		return read.success && read.data !== undefined ? [[scope, read.data]] : [];
	});
	return Object.fromEntries(entries) as About;
}

const cardRow = z.object({
	now: z.string(),
	task_id: z.string(),
	match_id: z.string(),
	state: z.enum(VISIT_STATES),
	at: z.string().nullable(),
	accepted_at: z.string(),
	ask: askRow,
	watch: watchRow,
	may_hand_back: z.boolean(),
	may_say_done: z.boolean(),
	summary: summaryRow.extend(toldRow.shape).nullable()
});

function cardOf(row: z.infer<typeof cardRow>): VisitCard {
	return {
		now: row.now,
		taskId: row.task_id,
		matchId: row.match_id,
		state: row.state,
		at: row.at,
		acceptedAt: row.accepted_at,
		ask: row.ask,
		watch: row.watch,
		mayHandBack: row.may_hand_back,
		maySayDone: row.may_say_done,
		summary: row.summary && { ...summaryOf(row.summary), ...toldOf(row.summary) }
	};
}

const said = z.array(z.object({ words: z.string(), at: z.string() }));
const visitRow = cardRow.extend({
	matched: z.boolean(),
	refused: z.boolean(),
	about: z.record(z.string(), z.unknown()),
	window: z.enum(['later', 'open', 'over']).nullable(),
	notes: said,
	thanks: said,
	stamp: z.string()
});

/**
 * Reads a visit, with what was consented to: a disclosure, recorded in the same transaction and shown
 * to the family. Ask only to show it to the volunteer who asks.
 */
export async function readVisit(db: Db, task: string): Promise<Visit> {
	const row = await call(db, 'visit_page', { p_task: task }, visitRow);
	return {
		...cardOf(row),
		matched: row.matched,
		refused: row.refused,
		about: aboutOf(row.about),
		window: row.window,
		notes: row.notes,
		thanks: row.thanks,
		stamp: row.stamp
	};
}

/** A visit for the forms beside it. No reading. */
export async function readVisitCard(db: Db, task: string): Promise<VisitCard> {
	return cardOf(await call(db, 'visit_step_page', { p_task: task }, cardRow));
}

/** Has anything changed that whoever asks may see of a visit? No reading. */
export function readVisitStamp(db: Db, task: string): Promise<string> {
	return call(db, 'visit_stamp', { p_task: task }, z.string());
}

const listRow = z.object({
	now: z.string(),
	visits: z.array(
		z.object({
			task_id: z.string(),
			organisation: z.string(),
			state: z.enum(VISIT_STATES),
			out: z.boolean(),
			accepted_at: z.string(),
			at: z.string().nullable(),
			summary: summaryRow.nullable(),
			thanked: z.boolean()
		})
	)
});

/** The visits of whoever asks, by when they are; summaries only. */
export async function readVisits(db: Db): Promise<{ now: string; visits: ListedVisit[] }> {
	const row = await call(db, 'visits_page', {}, listRow);
	return {
		now: row.now,
		visits: row.visits.map((visit) => ({
			taskId: visit.task_id,
			organisation: visit.organisation,
			state: visit.state,
			out: visit.out,
			acceptedAt: visit.accepted_at,
			at: visit.at,
			summary: visit.summary && summaryOf(visit.summary),
			thanked: visit.thanked
		}))
	};
}

/** Says that a visit is done, with a note for the coordinators. */
export async function markDone(db: Db, once: string, match: string, note: string): Promise<void> {
	await call(db, 'mark_done', { p_once: once, p_match: match, p_words: note || null });
}

/** Hands a visit back; the reason, if there is one, is for the coordinators. */
export async function handBack(db: Db, once: string, match: string, reason: string): Promise<void> {
	await call(db, 'hand_back', { p_once: once, p_match: match, p_reason: reason || null });
}
