import { error, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import {
	concernAnswered,
	concernDue,
	concernHanded,
	concernNote,
	concernRead
} from '#lib/domain/concerns/concern.schema.ts';
import { kindOf } from '#lib/domain/tasks/kinds.ts';
import { dateAndTime, longDate } from '#lib/format/dates.ts';
import { handStepSaid, NOTE_SAID } from '#lib/format/concerns.ts';
import { localDate } from '#lib/format/london.ts';
import { clock, timeWindow } from '#lib/format/times.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readConcern } from '#lib/server/db/concerns.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { giveBack, handOver, takeOver } from '#lib/server/usecases/hand-over-concern.ts';
import { lookAgainBy } from '#lib/server/usecases/set-concern-due.ts';
import { readConcernFirst, takeConcernStep } from '#lib/server/usecases/step-concern.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'safeguarding_lead');
	if (!z.uuid().safeParse(event.params.id).success) error(404, 'We could not find that.');
	const found = await readConcern(event.locals.db, event.params.id).catch(refusePage);
	return {
		once: newOnce(),
		id: found.id,
		state: found.state,
		version: found.version,
		organisation: found.organisation,
		raisedAt: dateAndTime(found.raised_at),
		soon: found.in_danger_now,
		words: found.words,
		reach: found.reach,
		raisedBy: found.raised_by,
		closedAt: found.closed_at ? dateAndTime(found.closed_at) : null,
		coordinator: found.coordinator,
		aboutPerson: found.about_person,
		visit: found.task && {
			what: kindOf(found.task.kind_id)?.title ?? 'A visit',
			when: `${longDate(found.task.day)}, ${timeWindow(found.task.starts, found.task.ends)}`,
			where: found.task.area,
			volunteers: found.task.volunteers
		},
		holder: found.holder && {
			name: found.holder.name ?? 'Somebody whose account is closed',
			since: found.holder.since ? dateAndTime(found.holder.since) : null,
			me: found.holder.me
		},
		leftBy: found.left_by,
		offered: found.offered && { ...found.offered, at: dateAndTime(found.offered.at) },
		leads: found.leads.map(({ id, name }) => ({ value: id, label: name ?? 'A lead' })),
		due: found.due_at ? dateAndTime(found.due_at) : null,
		overdue: found.due_at !== null && Date.parse(found.due_at) <= Date.parse(found.now),
		notes: found.notes.map((note) => ({
			by: note.by ?? 'A safeguarding lead',
			words: note.words,
			written: dateAndTime(note.at),
			what: note.step
				? handStepSaid(note.step, note.to ?? 'another lead')
				: note.kind && NOTE_SAID[note.kind],
			happened: note.happened_on
				? `${longDate(note.happened_on, localDate(found.now))}${note.happened_at ? `, ${clock(note.happened_at)}` : ''}`
				: null
		}))
	};
};

type Take<T> = (db: RequestEvent['locals']['db'], given: T & { id: string }) => Promise<unknown>;

/** Parses, takes one step, and shows the page again. */
async function take<T>(event: RequestEvent, schema: z.ZodType<T>, step: Take<T>) {
	requireRole(event, 'safeguarding_lead');
	const form = await parseForm(event, schema);
	if (!form.ok) return invalid(form);
	try {
		await step(event.locals.db, { ...form.data, id: event.params.id });
	} catch (caught) {
		return refuse(caught, form.values, event.url.pathname);
	}
	redirect(303, event.url.pathname);
}

export const actions: Actions = {
	acknowledge: (event) => take(event, concernRead, readConcernFirst),
	note: (event) => take(event, concernNote, (db, note) => takeConcernStep(db, 'note', note)),
	act: (event) => take(event, concernNote, (db, note) => takeConcernStep(db, 'act', note)),
	close: (event) => take(event, concernNote, (db, note) => takeConcernStep(db, 'close', note)),
	hand: (event) => take(event, concernHanded, handOver),
	take: (event) => take(event, concernAnswered, takeOver),
	back: (event) => take(event, concernAnswered, giveBack),
	due: (event) => take(event, concernDue, lookAgainBy)
};
