import { kindOf } from '#lib/domain/tasks/kinds.ts';
import { localDate } from '#lib/domain/time/london.ts';
import { longDate } from '#lib/format/dates.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readReflections } from '#lib/server/db/care.ts';
import { refusePage } from '#lib/server/respond.ts';
import { pageOf, whereOf } from '../../kept.server.ts';
import type { PageServerLoad } from './$types';

/** Opening it is a reading, which the volunteer sees. */
export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const where = whereOf(viewer, event.url);
	const found = await readReflections(event.locals.db, where.organisation, event.params.id).catch(
		refusePage
	);
	const today = localDate(found.now);
	return {
		back: pageOf(where, event.params.id),
		name: found.volunteer.name,
		rows: found.rows.map((row) => ({
			id: row.id,
			what: `${kindOf(row.kindId)?.title ?? 'A visit'}, ${longDate(row.day, today)}`,
			words: row.words,
			hard: row.hard,
			shown:
				row.shown === 'supervisor'
					? 'Shown to you alone.'
					: `Shown to the coordinators of ${where.name}.`
		}))
	};
};
