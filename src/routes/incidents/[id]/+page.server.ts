import { error, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { learntIncident, steppedIncident } from '#lib/domain/incidents/incident.ts';
import { kindOf } from '#lib/domain/tasks/kinds.ts';
import { dateAndTime, fullDate, longDate } from '#lib/format/dates.ts';
import { HURT_SAID, missSaid, PLACE_SAID, standsSaid, WHAT_SAID } from '#lib/format/incidents.ts';
import { localDate } from '#lib/format/london.ts';
import { clock } from '#lib/format/times.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readIncident } from '#lib/server/db/incidents.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { haveRead, learnFrom, openAgain } from '#lib/server/usecases/settle-incident.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	requireMember(event);
	if (!z.uuid().safeParse(event.params.id).success) error(404, 'We could not find that.');
	const found = await readIncident(event.locals.db, event.params.id).catch(refusePage);
	const { visit } = found;
	return {
		once: newOnce(),
		told: event.url.searchParams.has('told'),
		today: fullDate(localDate(found.now)),
		version: found.version,
		desk: found.desk,
		mine: found.mine,
		organisation: found.organisation,
		miss: missSaid(found.near_miss),
		what: WHAT_SAID[found.what],
		data: found.what === 'data',
		when: `${fullDate(found.happened_on)}${found.happened_at ? `, ${clock(found.happened_at)}` : ''}`,
		where: PLACE_SAID[found.place],
		hurt: HURT_SAID[found.hurt],
		words: found.words,
		done: found.done,
		writtenBy: found.written_by ?? 'Somebody',
		writtenAt: dateAndTime(found.written_at),
		stands: standsSaid(found),
		seen: found.seen_at ? { by: found.seen_by, at: dateAndTime(found.seen_at) } : null,
		closed: found.closed_at ? { by: found.closed_by, at: dateAndTime(found.closed_at) } : null,
		learnt: found.learnt,
		changes: found.changes,
		earlier: found.earlier.map((one) => ({
			learnt: one.learnt,
			changes: one.changes,
			said: `Closed by ${one.closed_by ?? 'a coordinator'}, ${dateAndTime(one.closed_at)}; opened again by ${one.reopened_by ?? 'a coordinator'}, ${dateAndTime(one.reopened_at)}.`
		})),
		visit: visit && {
			what: `${kindOf(visit.kind_id)?.title ?? 'A visit'}, ${longDate(visit.day)}`,
			href: visit.desk ? `/desk/tasks/${visit.desk}` : visit.own ? `/visits/${visit.own}` : null
		}
	};
};

type Take<T> = (db: RequestEvent['locals']['db'], given: T & { id: string }) => Promise<unknown>;

/** Parses, takes one step, and shows the page again. Who may take it, the database says. */
async function take<T>(event: RequestEvent, schema: z.ZodType<T>, step: Take<T>) {
	requireMember(event);
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
	read: (event) => take(event, steppedIncident, haveRead),
	close: (event) => take(event, learntIncident, learnFrom),
	reopen: (event) => take(event, steppedIncident, openAgain)
};
