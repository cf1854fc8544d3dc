import { shortDate } from '#lib/format/dates.ts';
import { kindTitle } from '#lib/format/desk.ts';
import { length } from '#lib/format/durations.ts';
import { addDays, localDate } from '#lib/format/london.ts';
import { timesSaid } from '#lib/format/tasks.ts';
import { sentence } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readVisits } from '#lib/server/db/desk.ts';
import { refusePage } from '#lib/server/respond.ts';
import { whereOf } from '../../volunteers/kept.server.ts';
import { deskHref, deskSwitch, deskTabs, openDesk } from '../../frame.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const open = openDesk(viewer, event.url);
	const found = await readVisits(event.locals.db, open.id).catch(refusePage);
	const today = localDate(found.now);
	const whose = new Map<string | null, typeof found.visits>();
	for (const visit of found.visits) {
		whose.set(visit.volunteerId, [...(whose.get(visit.volunteerId) ?? []), visit]);
	}
	const rows = [...whose].map(([id, visits]) => ({
		id,
		name: visits[0]?.volunteer ?? 'Nobody yet',
		total: sentence(length(visits.reduce((sum, { minutes }) => sum + minutes, 0))),
		visits: visits.map((visit) => ({
			id: visit.taskId,
			when: `${shortDate(visit.day)}, ${timesSaid(visit)}`,
			// it may be printed and pinned up: no name but the volunteer's
			what: `${kindTitle(visit.kindId)}, around ${visit.area}`,
			state: visit.state
		}))
	}));
	return {
		over: `${shortDate(today)} to ${shortDate(addDays(today, 6))}, ${open.name}`,
		desks: deskSwitch(open, '/desk/visits/rota'),
		tabs: deskTabs(open, found, 'visits'),
		visits: deskHref('/desk/visits', open),
		query: whereOf(viewer, event.url).query,
		// what nobody has taken first: it is what the week still needs
		rows: rows.sort((a, b) =>
			a.id === null ? -1 : b.id === null ? 1 : a.name.localeCompare(b.name, 'en-GB')
		)
	};
};
