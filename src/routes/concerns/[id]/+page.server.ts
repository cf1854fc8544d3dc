import { error, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { kindOf } from '#lib/domain/tasks/kinds.ts';
import { dateAndTime, longDate } from '#lib/format/dates.ts';
import { timeWindow } from '#lib/format/times.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readConcern, type ConcernStep } from '#lib/server/db/concerns.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { takeConcernStep } from '#lib/server/usecases/step-concern.ts';
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
		acknowledged:
			found.acknowledged_by && found.acknowledged_at
				? { by: found.acknowledged_by, at: dateAndTime(found.acknowledged_at) }
				: null,
		closedAt: found.closed_at ? dateAndTime(found.closed_at) : null,
		coordinator: found.coordinator,
		aboutPerson: found.about_person,
		visit: found.task && {
			what: kindOf(found.task.kind_id)?.title ?? 'A visit',
			when: `${longDate(found.task.day)}, ${timeWindow(found.task.starts, found.task.ends)}`,
			where: found.task.area,
			volunteers: found.task.volunteers
		},
		notes: found.notes.map((note) => ({ ...note, at: dateAndTime(note.at) }))
	};
};

const step = z.object({
	once,
	version: z.coerce.number().int(),
	words: z.string().max(4000, 'Make it 4,000 characters or fewer.').default('')
});

async function take(event: RequestEvent, verb: ConcernStep) {
	requireRole(event, 'safeguarding_lead');
	const form = await parseForm(event, step);
	if (!form.ok) return invalid(form);
	if (verb !== 'acknowledge' && form.data.words === '') {
		return invalid({ errors: { words: 'Write down what you did or found.' }, values: form.values });
	}
	try {
		await takeConcernStep(event.locals.db, verb, { ...form.data, id: event.params.id });
	} catch (caught) {
		return refuse(caught, form.values, event.url.pathname);
	}
	redirect(303, event.url.pathname);
}

export const actions: Actions = {
	acknowledge: (event) => take(event, 'acknowledge'),
	note: (event) => take(event, 'note'),
	act: (event) => take(event, 'act'),
	close: (event) => take(event, 'close')
};
