import { z } from 'zod';
import { CONCERN_STATES } from '#lib/domain/concerns/concern.state.ts';
import { HAND_STEPS, NOTE_KINDS, type NoteKind } from '#lib/domain/concerns/concern.schema.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';

const organisations = z.array(
	z.object({
		id: z.string(),
		name: z.string(),
		phone: z.string(),
		out_of_hours_name: z.string(),
		out_of_hours_phone: z.string()
	})
);

const state = z.enum(CONCERN_STATES);
const task = z.object({ kind_id: z.string(), day: z.string() });
const list = z.object({
	now: z.string(),
	page: z.number(),
	total: z.number(),
	rows: z.array(
		z.object({
			id: z.string(),
			organisation: z.string(),
			state,
			raised_at: z.string(),
			in_danger_now: z.boolean(),
			closed_at: z.string().nullable(),
			by: z.string().nullable(),
			left_by: z.string().nullable(),
			held_since: z.string().nullable(),
			offered_to: z.string().nullable(),
			offered_to_me: z.boolean(),
			due_at: z.string().nullable(),
			task: task.nullable()
		})
	),
	away_until: z.string().nullable(),
	suspended_elsewhere: z.array(z.object({ name: z.string(), organisation: z.string() }))
});
const one = z.object({
	now: z.string(),
	id: z.string(),
	state,
	version: z.number(),
	organisation: z.string(),
	raised_at: z.string(),
	words: z.string(),
	reach: z.string(),
	in_danger_now: z.boolean(),
	raised_by: z
		.object({ name: z.string(), phone: z.string().nullable(), email: z.string().nullable() })
		.nullable(),
	acknowledged_by: z.string().nullable(),
	acknowledged_at: z.string().nullable(),
	holder: z
		.object({ name: z.string().nullable(), since: z.string().nullable(), me: z.boolean() })
		.nullable(),
	left_by: z.string().nullable(),
	offered: z
		.object({
			to: z.string().nullable(),
			by: z.string().nullable(),
			at: z.string(),
			to_me: z.boolean(),
			by_me: z.boolean()
		})
		.nullable(),
	leads: z.array(z.object({ id: z.string(), name: z.string().nullable() })),
	due_at: z.string().nullable(),
	closed_at: z.string().nullable(),
	about_person: z.boolean(),
	task: task
		.extend({
			starts: z.string(),
			ends: z.string(),
			state: z.string(),
			area: z.string(),
			volunteers: z.array(z.string())
		})
		.nullable(),
	coordinator: z.string().nullable(),
	notes: z.array(
		z.object({
			by: z.string().nullable(),
			words: z.string(),
			at: z.string(),
			kind: z.enum(NOTE_KINDS).nullable(),
			happened_on: z.string().nullable(),
			happened_at: z.string().nullable(),
			step: z.enum(HAND_STEPS).nullable(),
			to: z.string().nullable()
		})
	)
});

/** The organisations to which a worry can be said, and whom to ring instead. */
export const readWorryPage = (db: Db) => call(db, 'worry_page', {}, organisations);

/** A worry, of somebody signed in who has to do with a task or a person, or of anybody. */
export interface Worry {
	once: string;
	words: string;
	reach: string;
	inDangerNow: boolean;
	about: { organisation: string } | { task: string } | { person: string };
}

/** Says a worry as whoever is signed in. Refuses as not found what they have nothing to do with. */
export const raiseConcern = (db: Db, worry: Worry) =>
	call(db, 'raise_concern', {
		p_once: worry.once,
		p_words: worry.words,
		p_reach: worry.reach,
		p_in_danger_now: worry.inDangerNow,
		p_organisation: 'organisation' in worry.about ? worry.about.organisation : null,
		p_task: 'task' in worry.about ? worry.about.task : null,
		p_person: 'person' in worry.about ? worry.about.person : null
	});

/** Says a worry to an organisation without being signed in. */
export const raiseConcernPublicly = (
	db: Db,
	worry: Omit<Worry, 'about'> & { organisation: string; network: string }
) =>
	call(db, 'raise_concern_publicly', {
		p_once: worry.once,
		p_organisation: worry.organisation,
		p_words: worry.words,
		p_reach: worry.reach,
		p_in_danger_now: worry.inDangerNow,
		p_network: worry.network
	});

/** A safeguarding lead's concerns, 25 a page: the open ones, or the closed. */
export const readConcerns = (db: Db, asked: { closed: boolean; page: number }) =>
	call(db, 'concerns_page', { p_closed: asked.closed, p_page: asked.page }, list);

/** One concern; opening it is recorded. */
export const readConcern = (db: Db, id: string) => call(db, 'concern_page', { p_concern: id }, one);

/** A step a safeguarding lead takes on a concern, with a note. */
export type ConcernStep = 'note' | 'act' | 'close';
/** What a step on a page that may be stale goes with. */
interface Stepping {
	once: string;
	id: string;
	version: number;
}
/** A note: what it is, its words, when that happened. */
export interface ConcernNote extends Stepping {
	words: string;
	kind: NoteKind;
	happenedOn: string | null;
	happenedAt: string | null;
}

const stepping = (given: Stepping) => ({
	p_once: given.once,
	p_concern: given.id,
	p_version: given.version
});

/** A lead has read it and has it now. */
export const acknowledgeConcern = (db: Db, given: Stepping) =>
	call(db, 'acknowledge_concern', stepping(given));

/** Takes a step; refuses one from a stale page, save a note. */
export function stepConcern(db: Db, step: ConcernStep, given: ConcernNote) {
	const note = {
		p_words: given.words,
		p_kind: given.kind,
		p_day: given.happenedOn,
		p_time: given.happenedAt
	};
	switch (step) {
		case 'note':
			return call(db, 'note_concern', { p_once: given.once, p_concern: given.id, ...note });
		case 'act':
			return call(db, 'act_on_concern', { ...stepping(given), ...note });
		case 'close':
			return call(db, 'close_concern', { ...stepping(given), ...note });
	}
}

/** Asks another lead to take it. */
export const handOverConcern = (db: Db, given: Stepping & { lead: string; words: string }) =>
	call(db, 'hand_over_concern', {
		...stepping(given),
		p_lead: given.lead,
		p_words: given.words
	});

/** Takes what was handed over, what nobody has, or, with a reason, what somebody else has. */
export const takeConcern = (db: Db, given: Stepping & { words: string }) =>
	call(db, 'take_concern', { ...stepping(given), p_words: given.words });

/** Gives back what is being handed over, or keeps it after all. */
export const giveBackConcern = (db: Db, given: Stepping & { words: string }) =>
	call(db, 'give_back_concern', { ...stepping(given), p_words: given.words });

/** By when somebody looks again. */
export const setConcernDue = (db: Db, given: Stepping & { day: string; time: string | null }) =>
	call(db, 'set_concern_due', { ...stepping(given), p_day: given.day, p_time: given.time });

/** A lead is away to the end of a day; null: back. */
export const setLeadAway = (db: Db, given: { once: string; until: string | null }) =>
	call(db, 'set_lead_away', { p_once: given.once, p_until: given.until });
