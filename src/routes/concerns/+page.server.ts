import { redirect } from '@sveltejs/kit';
import { leadAway } from '#lib/domain/concerns/concern.schema.ts';
import { kindOf } from '#lib/domain/tasks/kinds.ts';
import { dateAndTime, longDate, momentInSentence } from '#lib/format/dates.ts';
import { localDate } from '#lib/format/london.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readConcerns } from '#lib/server/db/concerns.ts';
import { newOnce, once, parseForm } from '#lib/server/form.ts';
import { invalid, refuse, refusePage } from '#lib/server/respond.ts';
import { beAway } from '#lib/server/usecases/set-lead-away.ts';
import { z } from 'zod';
import { pageIn } from '../desk/frame.ts';
import type { Actions, PageServerLoad } from './$types';

const A_PAGE = 25;

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'safeguarding_lead');
	const closed = event.url.searchParams.get('show') === 'closed';
	const page = pageIn(event.url);
	const found = await readConcerns(event.locals.db, { closed, page }).catch(refusePage);
	return {
		once: newOnce(),
		closed,
		now: found.now,
		page: found.page,
		pages: Math.max(1, Math.ceil(found.total / A_PAGE)),
		total: found.total,
		longest: Math.max(
			0,
			...found.rows.map((row) => Date.parse(found.now) - Date.parse(row.raised_at))
		),
		rows: found.rows.map((row) => ({
			id: row.id,
			state: row.state,
			organisation: row.organisation,
			raisedAt: row.raised_at,
			soon: row.in_danger_now,
			by: row.by,
			heldSince: row.by && row.held_since ? momentInSentence(row.held_since, found.now) : null,
			leftBy: row.left_by,
			offeredTo: row.offered_to,
			offeredToMe: row.offered_to_me,
			due: row.due_at ? momentInSentence(row.due_at, found.now) : null,
			overdue: row.due_at !== null && Date.parse(row.due_at) <= Date.parse(found.now),
			about: row.task
				? `${kindOf(row.task.kind_id)?.title ?? 'A visit'}, ${longDate(row.task.day)}`
				: 'Not about one visit',
			closedAt: row.closed_at ? dateAndTime(row.closed_at) : null
		})),
		awayUntil: found.away_until ? longDate(found.away_until, localDate(found.now)) : null,
		suspendedElsewhere: found.suspended_elsewhere
	};
};

export const actions: Actions = {
	away: async (event) => {
		requireRole(event, 'safeguarding_lead');
		const form = await parseForm(event, leadAway);
		if (!form.ok) return invalid(form);
		try {
			await beAway(event.locals.db, form.data);
		} catch (caught) {
			return refuse(caught, form.values, event.url.pathname);
		}
		redirect(303, event.url.pathname);
	},
	back: async (event) => {
		requireRole(event, 'safeguarding_lead');
		const form = await parseForm(event, z.object({ once }));
		if (!form.ok) return invalid(form);
		try {
			await beAway(event.locals.db, { ...form.data, until: null });
		} catch (caught) {
			return refuse(caught, form.values, event.url.pathname);
		}
		redirect(303, event.url.pathname);
	}
};
