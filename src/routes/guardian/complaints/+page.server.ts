import { moment } from '#lib/format/dates.ts';
import { dayClock } from '#lib/format/guardian.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readComplaints } from '#lib/server/db/guardian.ts';
import { refusePage } from '#lib/server/respond.ts';
import { asked, headOf, PAGE, pager } from '../shared.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'data_guardian');
	const closed = event.url.searchParams.get('show') === 'closed';
	const found = await readComplaints(event.locals.db, { ...asked(event.url), closed }).catch(
		(refused) => refusePage(refused, event.url.pathname)
	);
	const { now } = found;
	return {
		head: headOf(event.url, found),
		closed,
		complaints: found.complaints.slice(0, PAGE).map((complaint) => ({
			id: complaint.id,
			received: moment(complaint.received_at, now),
			clock: complaint.state === 'received' ? dayClock(complaint.acknowledge_by, now) : null,
			acknowledged: complaint.acknowledged_at
				? `${complaint.by ?? 'Somebody'}, ${moment(complaint.acknowledged_at, now)}`
				: '',
			next: complaint.closed_at
				? `Closed ${moment(complaint.closed_at, now)}`
				: complaint.state === 'received'
					? 'To be acknowledged'
					: 'To be looked into, and the outcome told'
		})),
		links: pager(event.url, found.page, found.complaints.length > PAGE)
	};
};
