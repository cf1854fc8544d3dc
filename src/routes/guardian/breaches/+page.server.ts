import { dateAndTime } from '#lib/format/dates.ts';
import { hourClock, RISK_SAID } from '#lib/format/guardian.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readBreaches } from '#lib/server/db/guardian.ts';
import { refusePage } from '#lib/server/respond.ts';
import { asked, headOf, PAGE, pager } from '../shared.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'data_guardian');
	const found = await readBreaches(event.locals.db, asked(event.url)).catch((refused) =>
		refusePage(refused, event.url.pathname)
	);
	const { now } = found;
	return {
		head: headOf(event.url, found),
		breaches: found.breaches.slice(0, PAGE).map((breach) => ({
			id: breach.id,
			title: breach.title,
			aware: dateAndTime(breach.aware_at, now),
			risk: RISK_SAID[breach.risk] ?? '',
			clock:
				breach.regulator_told_at || breach.regulator_why_not ? null : hourClock(breach.due_at, now),
			regulator: breach.regulator_told_at
				? `Told, ${dateAndTime(breach.regulator_told_at, now)}`
				: 'Need not be told',
			people: breach.people_told_at
				? `Told, ${dateAndTime(breach.people_told_at, now)}`
				: breach.people_why_not
					? 'Need not be told'
					: 'Not decided yet',
			closed: breach.closed_at !== null
		})),
		links: pager(event.url, found.page, found.breaches.length > PAGE)
	};
};
