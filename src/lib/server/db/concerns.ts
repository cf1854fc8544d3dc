import { z } from 'zod';
import { CONCERN_STATES } from '#lib/domain/concerns/concern.state.ts';
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
			task: task.nullable()
		})
	),
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
	notes: z.array(z.object({ by: z.string().nullable(), words: z.string(), at: z.string() }))
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

/** A step a safeguarding lead takes on a concern. `acknowledge` has no words. */
export type ConcernStep = 'acknowledge' | 'note' | 'act' | 'close';

/** Takes a step; refuses one from a stale page. */
export function stepConcern(
	db: Db,
	step: ConcernStep,
	given: { once: string; id: string; version: number; words: string }
) {
	const of = { p_once: given.once, p_concern: given.id };
	const now = { ...of, p_version: given.version };
	switch (step) {
		case 'acknowledge':
			return call(db, 'acknowledge_concern', now);
		case 'note':
			return call(db, 'note_concern', { ...of, p_words: given.words });
		case 'act':
			return call(db, 'act_on_concern', { ...now, p_words: given.words });
		case 'close':
			return call(db, 'close_concern', { ...now, p_words: given.words });
	}
}
