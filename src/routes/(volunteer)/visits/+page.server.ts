import { isOver, type ListedVisit } from '#lib/domain/tasks/visit.ts';
import { longDate, onMoment } from '#lib/format/dates.ts';
import { addDays, localDate } from '#lib/format/london.ts';
import { timesSaid, whereSaid } from '#lib/format/tasks.ts';
import { VISIT_SAID } from '#lib/format/visits.ts';
import { kindTitle } from '#lib/format/week.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readVisits } from '#lib/server/db/visits.ts';
import { refusePage } from '#lib/server/respond.ts';
import type { PageServerLoad } from './$types';

const SAID: Record<string, string> = {
	done: 'Thank you for telling us.',
	back: 'The coordinator has been told, and arranges it another way.'
};

function worded(visit: ListedVisit, now: string) {
	const { summary } = visit;
	return {
		taskId: visit.taskId,
		state: visit.state,
		said: VISIT_SAID[visit.state],
		organisation: visit.organisation,
		day: summary?.day ?? null,
		title: summary ? kindTitle(summary.kind) : `A visit for ${visit.organisation}`,
		times: summary ? timesSaid(summary) : null,
		when: summary ? `${longDate(summary.day, localDate(now))}, ${timesSaid(summary)}` : null,
		where: summary ? whereSaid(summary) : null,
		accepted: `You said yes ${onMoment(visit.acceptedAt, now)}`,
		ended: visit.at ? onMoment(visit.at, now) : null,
		thanked: visit.thanked,
		out: visit.out
	};
}
type Worded = ReturnType<typeof worded>;

/** By day, in order; what has no day that may be shown stands by itself. */
function byDay(visits: Worded[]): { date: string; visits: Worded[] }[] {
	const days = new Map<string, Worded[]>();
	for (const visit of visits) {
		if (visit.day !== null) days.set(visit.day, [...(days.get(visit.day) ?? []), visit]);
	}
	return [...days].map(([date, visits]) => ({ date, visits }));
}

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'volunteer');
	const { now, visits } = await readVisits(event.locals.db).catch(refusePage);
	const today = localDate(now);
	const all = visits.map((visit) => worded(visit, now));
	const coming = all.filter(({ state }) => state === 'coming' || state === 'begun');
	const weekEnd = addDays(today, 7);
	return {
		today,
		said: SAID[event.url.searchParams.get('said') ?? ''] ?? null,
		out: all.filter(({ out }) => out),
		toSay: all.filter(({ state }) => state === 'to_say'),
		week: byDay(coming.filter(({ day }) => day !== null && day < weekEnd)),
		later: byDay(coming.filter(({ day }) => day !== null && day >= weekEnd)),
		unnamed: coming.filter(({ day }) => day === null),
		waiting: all.filter(({ state }) => state === 'waiting'),
		past: all.filter(({ state }) => isOver(state)).toReversed()
	};
};
