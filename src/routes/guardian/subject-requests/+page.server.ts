import { HOW_SAID, REQUEST_SAID, REQUEST_STATE, dayClock } from '#lib/format/guardian.ts';
import { fullDate, moment } from '#lib/format/dates.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readSubjectRequests } from '#lib/server/db/guardian.ts';
import { refusePage } from '#lib/server/respond.ts';
import { asked, headOf, PAGE, pager } from '../shared.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'data_guardian');
	const settled = event.url.searchParams.get('show') === 'settled';
	const found = await readSubjectRequests(event.locals.db, {
		...asked(event.url),
		settled
	}).catch((refused) => refusePage(refused, event.url.pathname));
	const { now } = found;
	return {
		head: headOf(event.url, found),
		settled,
		requests: found.requests.slice(0, PAGE).map((request) => ({
			id: request.id,
			what: REQUEST_SAID[request.kind].title,
			who: request.asker,
			about:
				request.about === 'person'
					? `About person ${request.person ?? ''}`
					: request.about === 'account'
						? 'About their own account'
						: request.about_name
							? `About ${request.about_name}`
							: 'About whom is not said yet',
			state: REQUEST_STATE[request.state] ?? { word: request.state, look: 'plain' as const },
			received: `${fullDate(request.received_on)}, ${HOW_SAID[request.how] ?? ''}`,
			clock: request.settled_at ? null : dayClock(request.due_on, now),
			extended: request.extended_at !== null,
			ended: request.settled_at ? moment(request.settled_at, now) : '',
			whom: request.taken_by ?? 'Nobody yet'
		})),
		links: pager(event.url, found.page, found.requests.length > PAGE)
	};
};
