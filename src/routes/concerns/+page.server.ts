import { kindOf } from '#lib/domain/tasks/kinds.ts';
import { dateAndTime, longDate } from '#lib/format/dates.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readConcerns } from '#lib/server/db/concerns.ts';
import { refusePage } from '#lib/server/respond.ts';
import type { PageServerLoad } from './$types';

const A_PAGE = 25;

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'safeguarding_lead');
	const closed = event.url.searchParams.get('show') === 'closed';
	const page = Math.max(1, Number(event.url.searchParams.get('page')) || 1);
	const found = await readConcerns(event.locals.db, { closed, page }).catch(refusePage);
	return {
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
			about: row.task
				? `${kindOf(row.task.kind_id)?.title ?? 'A visit'}, ${longDate(row.task.day)}`
				: 'Not about one visit',
			closedAt: row.closed_at ? dateAndTime(row.closed_at) : null
		})),
		suspendedElsewhere: found.suspended_elsewhere
	};
};
