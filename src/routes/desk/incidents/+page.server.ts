import { INCIDENT_WHATS } from '#lib/domain/incidents/incident.ts';
import { fullDate, longDate, momentInTable } from '#lib/format/dates.ts';
import { HURT_SAID, missSaid, standsSaid, WHAT_SAID } from '#lib/format/incidents.ts';
import { localDate } from '#lib/format/london.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readIncidents } from '#lib/server/db/incidents.ts';
import { refusePage } from '#lib/server/respond.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'coordinator');
	const { searchParams } = event.url;
	const closed = searchParams.get('show') === 'closed';
	const what = INCIDENT_WHATS.find((one) => one === searchParams.get('what')) ?? null;
	const search = (searchParams.get('search') ?? '').slice(0, 100);
	const page = Math.max(1, Number(searchParams.get('page')) || 1);
	const found = await readIncidents(event.locals.db, { closed, what, search, page }).catch(
		refusePage
	);
	return {
		...{ closed, what: what ?? '', search, page: found.page, pages: found.pages },
		today: fullDate(localDate(found.now)),
		about: what && WHAT_SAID[what],
		rows: found.rows.map((one) => ({
			id: one.id,
			what: WHAT_SAID[one.what],
			miss: missSaid(one.near_miss),
			organisation: one.organisation,
			when: longDate(one.happened_on, localDate(found.now)),
			hurt: HURT_SAID[one.hurt],
			written: momentInTable(one.written_at, found.now),
			stands: standsSaid(one)
		}))
	};
};
