import { longDate, nearDay } from '#lib/format/dates.ts';
import { kindTitle, whomBehind } from '#lib/format/desk.ts';
import { addDays, localDate } from '#lib/format/london.ts';
import { timesSaid } from '#lib/format/tasks.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readVisits } from '#lib/server/db/desk.ts';
import { refusePage } from '#lib/server/respond.ts';
import { deskHref, deskSwitch, deskTabs, openDesk } from '../frame.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const open = openDesk(viewer, event.url);
	const found = await readVisits(event.locals.db, open.id).catch(refusePage);
	const today = localDate(found.now);
	const days = Array.from({ length: 7 }, (_, i) => addDays(today, i));
	return {
		over: `${longDate(today)}, ${open.name}`,
		desks: deskSwitch(open, '/desk/visits'),
		tabs: deskTabs(open, found, 'visits'),
		rota: deskHref('/desk/visits/rota', open),
		today,
		days: days.map((date) => ({
			date,
			empty:
				date === today
					? 'Nobody has asked for anything today.'
					: `Nothing is planned for ${nearDay(date, today).toLocaleLowerCase('en-GB') === 'tomorrow' ? 'tomorrow' : 'this day'}.`,
			visits: found.visits
				.filter(({ day }) => day === date)
				.map((visit) => ({
					id: visit.taskId,
					when: timesSaid(visit),
					title: kindTitle(visit.kindId),
					state: visit.state,
					who: visit.volunteer ?? 'Nobody yet',
					whom: `${whomBehind(visit.asker)}, ${visit.area}`
				}))
		}))
	};
};
