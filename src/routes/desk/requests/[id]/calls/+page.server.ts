import { dayAndMonth, fullDate, longDate, onMoment } from '#lib/format/dates.ts';
import { forWhom } from '#lib/format/desk.ts';
import { localDate } from '#lib/format/london.ts';

import { count, sentence } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readCalls } from '#lib/server/db/desk-requests.ts';
import { refusePage } from '#lib/server/respond.ts';
import type { PageServerLoad } from './$types';

/** A disclosure where the circle is shown beyond the asker. */
export const load: PageServerLoad = async (event) => {
	requireRole(event, 'coordinator');
	const calls = await readCalls(event.locals.db, event.params.id).catch(refusePage);
	const today = localDate(calls.now);
	return {
		back: `/desk/requests/${calls.requestId}`,
		over: `${sentence(forWhom(calls.asker))}, ${calls.area}`,
		recorded: `It was recorded ${onMoment(calls.recordedAt, calls.now)}${
			calls.diedOn ? `; they died on ${fullDate(calls.diedOn)}` : ''
		}`,
		circle: calls.circle.map((member) => ({
			id: member.id,
			name: member.name,
			what: [member.relation, member.asker ? 'asked for the help' : '']
				.filter((word) => word !== '')
				.join(', '),
			phone: member.phone,
			note: member.note
		})),
		volunteers: calls.volunteers.map((volunteer, i) => ({
			key: `${volunteer.name} ${i}`,
			name: volunteer.name,
			phone: volunteer.phone,
			what: [
				volunteer.wasComing ? `Was coming on ${longDate(volunteer.wasComing, today)}` : '',
				volunteer.visits > 0
					? `${count(volunteer.visits, 'visit')} in the last 30 days, the last on ${dayAndMonth(volunteer.last ?? today, today)}`
					: ''
			]
				.filter((word) => word !== '')
				.join('. '),
			coming: volunteer.wasComing !== null
		}))
	};
};
