import { moment } from '#lib/format/dates.ts';
import { CAPACITY_SAID, forWhat, partsSaid } from '#lib/format/guardian.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readRefused } from '#lib/server/db/guardian.ts';
import { refusePage } from '#lib/server/respond.ts';
import { asked, headOf, PAGE, pager } from '../shared.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'data_guardian');
	const found = await readRefused(event.locals.db, asked(event.url)).catch((refused) =>
		refusePage(refused, event.url.pathname)
	);
	const { now } = found;
	return {
		head: headOf(event.url, found),
		readings: found.readings.slice(0, PAGE).map((reading) => ({
			at: reading.at,
			when: moment(reading.at, now),
			who: reading.reader_id === viewer.id ? 'You' : (reading.reader ?? 'Somebody'),
			as: CAPACITY_SAID[reading.capacity] ?? reading.capacity,
			person: reading.person,
			what: partsSaid(reading.scopes),
			why: forWhat(reading.task, 'No visit was named', now)
		})),
		links: pager(event.url, found.page, found.readings.length > PAGE)
	};
};
