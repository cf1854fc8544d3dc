import { fullDate, longDate, monthName } from '#lib/format/dates.ts';
import { kindTitle } from '#lib/format/desk.ts';
import { length } from '#lib/format/durations.ts';
import { localDate } from '#lib/format/london.ts';
import { count, sentence } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readHours } from '#lib/server/db/hours.ts';
import { refusePage } from '#lib/server/respond.ts';
import type { PageServerLoad } from './$types';

/** "2 hours 10 minutes", also of none. */
const given = (minutes: number) => (minutes > 0 ? sentence(length(minutes)) : 'No time');

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'volunteer');
	const found = await readHours(event.locals.db).catch(refusePage);
	const months = [...new Set(found.months.map(({ month }) => month))].map((month) => {
		const rows = found.months.filter((row) => row.month === month);
		return {
			month: `${monthName(`${month}-01`)} ${month.slice(0, 4)}`,
			total: given(rows.reduce((sum, { minutes }) => sum + minutes, 0)),
			kinds: rows.map((row) => ({
				kind: row.kindId ? kindTitle(row.kindId) : 'Help whose kind is no longer shown to you',
				said: `${count(row.visits, 'visit')}, ${length(row.minutes) || 'no time'}`
			}))
		};
	});
	return {
		saved: event.url.searchParams.has('saved'),
		gone: event.url.searchParams.has('gone'),
		organisations: found.organisations.map((one) => ({
			id: one.id,
			name: one.name,
			said: one.visits > 0 ? `${given(one.minutes)} in ${count(one.visits, 'visit')}` : null,
			whom: one.with,
			mayAsk: one.mayAsk && one.references.every(({ answer }) => answer !== null),
			references: one.references.map(({ id, askedAt, answer, answeredAt }) => ({
				id,
				said:
					answer === 'written' && answeredAt
						? `A reference, written on ${fullDate(localDate(answeredAt))}`
						: `${answer ? 'About the reference' : 'The reference'} you asked for on ${fullDate(localDate(askedAt))}`
			}))
		})),
		months,
		visits: found.visits.map((visit) => ({
			match: visit.matchId,
			what: `${kindTitle(visit.kindId)}, ${longDate(visit.day, localDate(found.now))}`,
			organisation: visit.organisation,
			took: given(visit.minutes),
			said:
				visit.said &&
				(visit.said.seenAt
					? `You set it right, and it was seen on ${fullDate(localDate(visit.said.seenAt))}.`
					: `You said ${length(visit.said.minutes) || 'no time'}: “${visit.said.reason}” It counts once a coordinator has seen it.`)
		})),
		thanks: found.thanks.map(({ words, at }) => ({ words, at: fullDate(localDate(at)) }))
	};
};
