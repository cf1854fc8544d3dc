import { z } from 'zod';
import { SHOWN, type Care, type Shown } from '#lib/domain/volunteers/care.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';
import { camel } from './camel.ts';
import { frame } from './desk-rows.ts';

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
				supervisor: z.string().nullable(),
				version: z.number(),
				rest_until: z.string().nullable(),
				rest_by_me: z.boolean(),
				visits_meanwhile: z.number(),
				last_talk: z.string().nullable()
			})
		),
		reflections: z.array(
			z.object({ task_id: z.string(), day: z.string(), kind_id: z.string(), shown: z.enum(SHOWN) })
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

/** Who is to look after a volunteer; null for nobody. */
export interface NewSupervisor {
	once: string;
	organisation: string;
	volunteer: string;
	/** Who did when the page was opened. */
	was: string | null;
	supervisor: string | null;
}

export async function nameSupervisor(db: Db, given: NewSupervisor): Promise<void> {
	await call(db, 'set_supervisor', {
		p_once: given.once,
		p_organisation: given.organisation,
		p_volunteer: given.volunteer,
		p_was: given.was,
		p_supervisor: given.supervisor
	});
}

export const CARRIED_SORTS = ['carried', 'hours', 'talk', 'name'] as const;

const carriedRow = frame
	.extend({
		page: z.number(),
		total: z.number(),
		rows: z.array(
			z.object({
				id: z.string(),
				name: z.string(),
				mine: z.boolean(),
				supervisor: z.string().nullable(),
				deaths: z.number(),
				hard: z.number(),
				minutes: z.number(),
				weekly_minutes: z.number(),
				rest_until: z.string().nullable(),
				rested_at: z.string().nullable(),
				talked_on: z.string().nullable(),
				wishes: z.boolean()
			})
		)
	})
	.transform(camel);

export type Carried = z.output<typeof carriedRow>;

/** Who has carried much lately: whom this coordinator looks after, or everybody; 25 a page. */
export function readCarried(
	db: Db,
	organisation: string,
	wanted: { all: boolean; sort: (typeof CARRIED_SORTS)[number]; page: number }
): Promise<Carried> {
	return call(
		db,
		'carried_page',
		{
			p_organisation: organisation,
			p_all: wanted.all,
			p_sort: wanted.sort,
			p_page: wanted.page
		},
		carriedRow
	);
}

const reflectionRow = z
	.object({
		now: z.string(),
		task_id: z.string(),
		may: z.boolean(),
		organisation: z.string(),
		supervisor: z.string().nullable(),
		mine: z
			.object({
				words: z.string(),
				hard: z.boolean(),
				shown: z.enum(SHOWN),
				version: z.number(),
				updated_at: z.string(),
				read: z.array(z.object({ by: z.string().nullable(), at: z.string() }))
			})
			.nullable()
	})
	.transform(camel);

/** What the volunteer who asks wrote of a visit of theirs, and who has read it. */
export const readReflection = (db: Db, task: string): Promise<z.output<typeof reflectionRow>> =>
	call(db, 'reflection_page', { p_task: task }, reflectionRow);

/** How a visit was for a volunteer. */
export interface NewReflection {
	once: string;
	task: string;
	/** Of what was there when the page was opened; 0 for nothing yet. */
	version: number;
	words: string;
	hard: boolean;
	shown: Shown;
}

export async function saveReflection(db: Db, given: NewReflection): Promise<void> {
	await call(db, 'save_reflection', {
		p_once: given.once,
		p_task: given.task,
		p_version: given.version,
		p_words: given.words,
		p_hard: given.hard,
		p_shown: given.shown
	});
}

export async function deleteReflection(
	db: Db,
	given: { once: string; task: string }
): Promise<void> {
	await call(db, 'delete_reflection', { p_once: given.once, p_task: given.task });
}

const reflectionsRow = z
	.object({
		now: z.string(),
		volunteer: z.object({ id: z.string(), name: z.string() }),
		organisation: z.string(),
		rows: z.array(
			z.object({
				id: z.string(),
				words: z.string(),
				hard: z.boolean(),
				shown: z.enum(SHOWN),
				updated_at: z.string(),
				day: z.string(),
				kind_id: z.string()
			})
		)
	})
	.transform(camel);

/** What a volunteer wrote of their visits and shows to whoever asks. It is a reading: the volunteer sees it. */
export const readReflections = (
	db: Db,
	organisation: string,
	volunteer: string
): Promise<z.output<typeof reflectionsRow>> =>
	call(
		db,
		'reflections_page',
		{ p_organisation: organisation, p_volunteer: volunteer },
		reflectionsRow
	);
