import { redirect } from '@sveltejs/kit';
import { seen } from '#lib/domain/volunteers/hours.ts';
import { fullDate, longDate, monthName } from '#lib/format/dates.ts';
import { kindTitle } from '#lib/format/desk.ts';
import { length } from '#lib/format/durations.ts';
import { localDate } from '#lib/format/london.ts';
import { count } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readVolunteerHours } from '#lib/server/db/hours.ts';
import { newOnce, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { seeCorrection } from '#lib/server/usecases/see-correction.ts';
import { pageOf, whereOf } from '../../kept.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const where = whereOf(viewer, event.url);
	const found = await readVolunteerHours(
		event.locals.db,
		where.organisation,
		event.params.id
	).catch(refusePage);
	const said = (minutes: number) => length(minutes) || 'no time';
	return {
		once: newOnce(),
		back: pageOf(where, event.params.id),
		name: found.name,
		own: found.own,
		saved: event.url.searchParams.has('saved'),
		months: found.months.map((row) => ({
			month: `${monthName(`${row.month}-01`)} ${row.month.slice(0, 4)}`,
			said: `${said(row.minutes)} in ${count(row.visits, 'visit')}`
		})),
		corrections: found.corrections.map((one) => ({
			id: one.id,
			what: `${kindTitle(one.kindId)}, ${longDate(one.day, localDate(found.now))}`,
			said: `${said(one.minutes)}, not ${said(one.was)}`,
			reason: one.reason,
			seen: one.seenAt
				? `Seen by ${one.seenBy ?? 'a coordinator'} on ${fullDate(localDate(one.seenAt))}`
				: null
		}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const viewer = requireRole(event, 'coordinator');
		const where = whereOf(viewer, event.url);
		const form = await parseForm(event, seen);
		if (!form.ok) return invalid(form);
		try {
			await seeCorrection(event.locals.db, form.data);
		} catch (refused) {
			return refuse(refused, form.values, event.url.pathname);
		}
		redirect(
			303,
			`/desk/volunteers/${event.params.id}/hours${where.query || '?'}${where.query && '&'}saved`
		);
	}
};
