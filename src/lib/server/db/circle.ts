import { z } from 'zod';
import {
	FEEDBACK,
	TASK_STATES,
	type CircleRota,
	type CircleTask,
	type CircleWeek,
	type Contact,
	type Feedback,
	type PersonName,
	type Reading
} from '#lib/domain/circle/circle.ts';
import { SCOPES } from '#lib/domain/people/details.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { call } from './call.ts';

export const nameRow = z
	.object({ full: z.string().default(''), known_as: z.string().default('') })
	.nullable() satisfies z.ZodType<PersonName | null>;

export const contactRow = z
	.object({
		id: z.string(),
		name: z.string(),
		phone: z.string(),
		out_of_hours_name: z.string(),
		out_of_hours_phone: z.string(),
		hours: z.array(z.object({ weekday: z.number(), opens: z.string(), closes: z.string() })),
		coordinator: z.string().nullish()
	})
	.transform((row): Contact => ({
		id: row.id,
		name: row.name,
		phone: row.phone,
		outOfHoursName: row.out_of_hours_name,
		outOfHoursPhone: row.out_of_hours_phone,
		hours: row.hours,
		coordinator: row.coordinator || null
	}));

const taskRow = z
	.object({
		id: z.string(),
		request_id: z.string(),
		kind: z.string(),
		state: z.enum(TASK_STATES),
		version: z.number(),
		day: z.string(),
		starts: z.string(),
		ends: z.string(),
		minutes: z.number(),
		begun: z.boolean(),
		over: z.boolean(),
		organisation: z.string(),
		coordinator: z.string().nullable(),
		request_state: z.string(),
		consent: z.boolean(),
		who: z.string().nullable(),
		been: z.number(),
		asked: z.number(),
		waiting: z.number(),
		cannot: z.number(),
		asked_at: z.string().nullable(),
		hear_by: z.string().nullable(),
		handed_back: z.boolean(),
		covered: z.boolean(),
		address_from: z.string().nullable(),
		address_until: z.string().nullable(),
		said: z.array(z.enum(FEEDBACK)),
		told: z.array(z.string())
	})
	.transform((row): CircleTask => ({
		id: row.id,
		requestId: row.request_id,
		kind: row.kind,
		state: row.state,
		version: row.version,
		day: row.day,
		starts: row.starts,
		ends: row.ends,
		minutes: row.minutes,
		begun: row.begun,
		over: row.over,
		organisation: row.organisation,
		coordinator: row.coordinator,
		requestState: row.request_state,
		consent: row.consent,
		who: row.who,
		been: row.been,
		asked: row.asked,
		waiting: row.waiting,
		cannot: row.cannot,
		askedAt: row.asked_at,
		hearBy: row.hear_by,
		handedBack: row.handed_back,
		covered: row.covered,
		addressFrom: row.address_from,
		addressUntil: row.address_until,
		said: row.said,
		told: row.told
	}));

export const readingRow = z
	.object({
		ref: z.string(),
		at: z.string(),
		last_at: z.string(),
		times: z.number(),
		reader_id: z.string(),
		reader: z.string(),
		capacity: z.enum([
			'self',
			'manager',
			'unproven_manager',
			'coordinator',
			'matched',
			'break_glass'
		]),
		organisation: z.string().nullable(),
		scopes: z.array(z.enum(SCOPES)),
		purpose: z.string(),
		task: z
			.object({ kind: z.string(), day: z.string(), starts: z.string(), ends: z.string() })
			.nullable()
	})
	.transform((row): Reading => ({
		ref: row.ref,
		at: row.at,
		lastAt: row.last_at,
		times: row.times,
		readerId: row.reader_id,
		reader: row.reader,
		capacity: row.capacity,
		organisation: row.organisation,
		scopes: row.scopes,
		purpose: row.purpose,
		task: row.task
	}));

const diedRow = z
	.object({
		died_on: z.string().nullable(),
		recorded_at: z.string(),
		mine: z.boolean(),
		undo_until: z.string(),
		can_undo: z.boolean()
	})
	.transform((row) => ({
		diedOn: row.died_on,
		recordedAt: row.recorded_at,
		mine: row.mine,
		undoUntil: row.undo_until,
		canUndo: row.can_undo
	}));

const rotaRow = z
	.object({
		capacity: z.literal('helper'),
		invited_by: z.string().nullable(),
		now: z.string(),
		today: z.string(),
		from: z.string(),
		stamp: z.string(),
		tasks: z.array(
			z.object({
				kind: z.string(),
				day: z.string(),
				starts: z.string(),
				ends: z.string(),
				who: z.string().nullable()
			})
		),
		family: z.array(
			z.object({ day: z.string(), starts: z.string(), ends: z.string(), who: z.string() })
		)
	})
	.transform((row): CircleRota => ({
		capacity: row.capacity,
		invitedBy: row.invited_by,
		now: row.now,
		today: row.today,
		from: row.from,
		stamp: row.stamp,
		tasks: row.tasks,
		family: row.family
	}));

const weekRow = z
	.object({
		capacity: z.enum(['self', 'manager', 'unproven_manager']),
		ledger: z.boolean(),
		closed: z.boolean(),
		name: nameRow,
		relation: z.string(),
		place: z.string(),
		now: z.string(),
		today: z.string(),
		from: z.string(),
		stamp: z.string(),
		died: diedRow.nullable(),
		stopped: z.number(),
		contacts: z.array(contactRow),
		requests: z.array(
			z.object({
				id: z.string(),
				state: z.enum(['submitted', 'open', 'paused', 'closed']),
				situation: z.enum(['dying', 'bereaved']),
				submitted_at: z.string().nullable(),
				opened_at: z.string().nullable(),
				consent: z.boolean(),
				can_resume: z.boolean(),
				coordinator: z.string().nullable(),
				organisation_id: z.string()
			})
		),
		tasks: z.array(taskRow),
		family: z.array(
			z.object({
				id: z.string(),
				day: z.string(),
				starts: z.string(),
				ends: z.string(),
				who: z.string(),
				words: z.string(),
				entered_by: z.string(),
				mine: z.boolean()
			})
		),
		next: taskRow.nullable(),
		open_ahead: z.array(z.object({ id: z.string(), kind: z.string(), day: z.string() })),
		questions: z.array(
			z.object({
				id: z.string(),
				words: z.string(),
				asked_at: z.string(),
				asked_by: z.string(),
				asker: z.string(),
				mine: z.boolean()
			})
		),
		looked: z.array(readingRow)
	})
	.transform((row): CircleWeek => ({
		capacity: row.capacity,
		ledger: row.ledger,
		closed: row.closed,
		name: row.name,
		relation: row.relation,
		place: row.place,
		now: row.now,
		today: row.today,
		from: row.from,
		stamp: row.stamp,
		died: row.died,
		stopped: row.stopped,
		contacts: row.contacts,
		requests: row.requests.map((request) => ({
			id: request.id,
			state: request.state,
			situation: request.situation,
			submittedAt: request.submitted_at,
			openedAt: request.opened_at,
			consent: request.consent,
			canResume: request.can_resume,
			coordinator: request.coordinator,
			organisationId: request.organisation_id
		})),
		tasks: row.tasks,
		family: row.family.map((visit) => ({
			id: visit.id,
			day: visit.day,
			starts: visit.starts,
			ends: visit.ends,
			who: visit.who,
			words: visit.words,
			enteredBy: visit.entered_by,
			mine: visit.mine
		})),
		next: row.next,
		openAhead: row.open_ahead,
		questions: row.questions.map((question) => ({
			id: question.id,
			words: question.words,
			askedAt: question.asked_at,
			askedBy: question.asked_by,
			asker: question.asker,
			mine: question.mine
		})),
		looked: row.looked
	}));

/** Seven days of a circle from a day on ('YYYY-MM-DD'; today when null), as much as the reader may see. */
export function readCircle(
	db: Db,
	person: string,
	from: string | null
): Promise<CircleWeek | CircleRota> {
	return call(
		db,
		'circle_page',
		{ p_person: person, p_from: from },
		z.union([rotaRow, weekRow]) as z.ZodType<CircleWeek | CircleRota>
	);
}

export const stampRow = z.object({ stamp: z.string() });

/** Changes when anything does that the reader may see of these seven days. No reading. */
export async function readCircleStamp(
	db: Db,
	person: string,
	from: string | null
): Promise<string> {
	const { stamp } = await call(db, 'circle_stamp', { p_person: person, p_from: from }, stampRow);
	return stamp;
}

const circlesRow = z.object({
	circles: z.array(
		z.object({
			person_id: z.string(),
			capacity: z.enum(['self', 'manager', 'unproven_manager', 'helper']),
			relation: z.string().nullable(),
			died: z.boolean(),
			name: nameRow,
			invited_by: z.string().nullable()
		})
	)
});

/** The people of whose circle the reader is. */
export async function readMyCircles(db: Db) {
	const { circles } = await call(db, 'my_circles', {}, circlesRow);
	return circles.map((circle) => ({
		personId: circle.person_id,
		capacity: circle.capacity,
		relation: circle.relation ?? '',
		died: circle.died,
		name: circle.name,
		invitedBy: circle.invited_by
	}));
}

const taskPageRow = z
	.object({ now: z.string(), died: z.boolean(), organisation_card: contactRow })
	.and(taskRow);

/** One visit, for what the circle does about it. */
export async function readCircleTask(db: Db, person: string, task: string) {
	const row = await call(
		db,
		'circle_task_page',
		{ p_person: person, p_task: task },
		taskPageRow as unknown as z.ZodType<
			CircleTask & { now: string; died: boolean; organisation_card: Contact }
		>
	);
	return { task: row as CircleTask, now: row.now, died: row.died, contact: row.organisation_card };
}

/** The circle says something of a visit. */
export async function sayOfVisit(
	db: Db,
	said: { once: string; task: string; kind: Feedback; words: string; passOn: boolean }
): Promise<void> {
	await call(db, 'say_of_visit', {
		p_once: said.once,
		p_task: said.task,
		p_kind: said.kind,
		p_words: said.words,
		p_pass_on: said.passOn
	});
}

/** A message that waits on the coordinator's desk. */
export async function writeToCoordinator(
	db: Db,
	note: {
		once: string;
		person: string;
		kind: 'another_day' | 'changed';
		words: string;
		task: string | null;
	}
): Promise<void> {
	await call(db, 'write_to_coordinator', {
		p_once: note.once,
		p_person: note.person,
		p_kind: note.kind,
		p_words: note.words,
		p_task: note.task
	});
}

/** Somebody of the family's own does it: cancels the task and shows them in the week. */
export async function coverTask(
	db: Db,
	cover: { once: string; task: string; version: number; who: string }
): Promise<void> {
	await call(db, 'cover_task', {
		p_once: cover.once,
		p_task: cover.task,
		p_version: cover.version,
		p_who: cover.who
	});
}

/** Cancels a task for the person or a manager of their circle. */
export async function cancelTask(
	db: Db,
	cancel: { once: string; task: string; version: number; reason: string }
): Promise<void> {
	await call(db, 'cancel_task', {
		p_once: cancel.once,
		p_task: cancel.task,
		p_version: cancel.version,
		p_reason: cancel.reason
	});
}

/** Puts family or friends in the week. */
export async function addFamilyVisit(
	db: Db,
	visit: {
		once: string;
		person: string;
		day: string;
		from: string;
		until: string;
		who: string;
		words: string;
	}
): Promise<void> {
	await call(db, 'add_family_visit', {
		p_once: visit.once,
		p_person: visit.person,
		p_day: visit.day,
		p_starts: visit.from,
		p_ends: visit.until,
		p_who: visit.who,
		p_words: visit.words
	});
}

/** Takes a visit of the family's out of the week. */
export async function removeFamilyVisit(
	db: Db,
	{ once, visit }: { once: string; visit: string }
): Promise<void> {
	await call(db, 'remove_family_visit', { p_once: once, p_visit: visit });
}

/** Pauses what the circle asked for; with `cancel` the visits ahead are cancelled too. */
export async function pauseHelp(
	db: Db,
	{ once, person, cancel }: { once: string; person: string; cancel: boolean }
): Promise<void> {
	await call(db, 'pause_help', { p_once: once, p_person: person, p_cancel: cancel });
}

/** Ends a pause that the circle itself began. */
export async function resumeHelp(
	db: Db,
	{ once, person }: { once: string; person: string }
): Promise<void> {
	await call(db, 'resume_help', { p_once: once, p_person: person });
}

const questionRow = z.object({
	id: z.string(),
	words: z.string(),
	asked_at: z.string(),
	asked_by: z.string(),
	answered_at: z.string().nullable(),
	settled: z.boolean(),
	organisation: z.string(),
	now: z.string()
});

/** A coordinator's question, for whoever asked for the help. */
export async function readQuestion(db: Db, person: string, question: string) {
	const row = await call(
		db,
		'question_page',
		{ p_person: person, p_question: question },
		questionRow
	);
	return {
		id: row.id,
		words: row.words,
		askedAt: row.asked_at,
		askedBy: row.asked_by,
		answered: row.answered_at !== null,
		settled: row.settled,
		organisation: row.organisation,
		now: row.now
	};
}

/** Answers it, once. */
export async function answerQuestion(
	db: Db,
	{ once, question, answer }: { once: string; question: string; answer: string }
): Promise<void> {
	await call(db, 'answer_question', { p_once: once, p_question: question, p_answer: answer });
}
