import { longDate } from '#lib/format/dates.ts';
import { missSaid, standsSaid, WHAT_SAID } from '#lib/format/incidents.ts';
import { localDate } from '#lib/format/london.ts';
import { requireMember } from '#lib/server/auth.ts';
import { readMyIncidents } from '#lib/server/db/incidents.ts';
import { refusePage } from '#lib/server/respond.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireMember(event);
	const found = await readMyIncidents(event.locals.db).catch(refusePage);
	return {
		mayWrite: found.may_write,
		rows: found.rows.map((one) => ({
			id: one.id,
			what: `${missSaid(one.near_miss)}: ${WHAT_SAID[one.what].toLocaleLowerCase('en-GB')}`,
			when: `${longDate(one.happened_on, localDate(found.now))}, ${one.organisation}`,
			stands: standsSaid(one)
		}))
	};
};
