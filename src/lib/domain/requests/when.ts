import {
	addDays,
	clockParts,
	dateParts,
	daysBetween,
	localDate,
	wallTime,
	weekday,
	type Instant
} from '#lib/domain/time/london.ts';
import type { KindId } from '#lib/domain/tasks/kinds.ts';
import { list, text, type Raw } from './raw.ts';

/** How often help is asked for. */
export type Every = 'once' | 'weekly' | 'fortnightly' | 'unsure';

/** Local wall time: from 'HH:MM', until 'HH:MM' ('24:00' is the midnight at its end), length in minutes. */
export type Window = { from: string; until: string; minutes: number };

/** When one kind of help is asked for. Weekdays are ISO: 1 Monday … 7 Sunday. */
export type Pattern =
	| { every: 'unsure' }
	| ({ every: 'once'; day: string } & Window)
	| ({ every: 'weekly' | 'fortnightly'; weekdays: number[]; first: string; last: string } & Window);

/** What is repeated is planned for at most twelve weeks: then somebody asks how it is going. */
export const LONGEST_SERIES_DAYS = 84;
/** The farthest day that can be asked for: consent is given for six months unless said otherwise. */
export const FARTHEST_DAYS = 182;
/** How long each kind of help usually takes, in minutes: what the page suggests. */
export const USUAL_MINUTES: Record<KindId, number> = {
	company: 90,
	sitting: 180,
	meal: 30,
	lift: 90,
	dog: 30,
	shopping: 60,
	garden: 90,
	forms: 60,
	listening: 60,
	prescription: 45,
	errand: 45,
	lift_care: 120
};
/** The lengths that can be asked for, in minutes. */
export const LENGTHS = [15, 30, 45, 60, 90, 120, 180, 240, 300, 360] as const;

/** What is wrong with a time that was asked for; worded in lib/format/when.ts. */
export type WhenProblem = { field: string } & (
	| { code: 'which' | 'weekdays' | 'every' | 'minutes' }
	| { code: 'date_missing' | 'not_a_date' }
	| { code: 'gone_by'; day: string }
	| { code: 'too_far'; farthest: string }
	| { code: 'first_after_last' }
	| { code: 'series_too_long'; latest: string }
	| { code: 'no_such_weekday' }
	| { code: 'time_missing' | 'not_a_time' }
	| { code: 'not_later'; from: string }
	| { code: 'too_short'; minutes: number; gap: number }
	| { code: 'too_late_today' }
	| { code: 'never'; day: string; time: string }
	| { code: 'twice'; day: string; time: string }
);

export type ReadWhen =
	{ ok: true; value: Pattern } | { ok: false; problems: [WhenProblem, ...WhenProblem[]] };

/** The days of a pattern, 'YYYY-MM-DD', in order; none while nothing is settled. */
export function daysOf(pattern: Pattern): string[] {
	if (pattern.every === 'unsure') return [];
	if (pattern.every === 'once') return [pattern.day];
	const days: string[] = [];
	const monday = addDays(pattern.first, -((weekday(pattern.first) + 6) % 7));
	for (let day = pattern.first; day <= pattern.last; day = addDays(day, 1)) {
		const week = Math.floor(daysBetween(monday, day) / 7);
		if (pattern.every === 'fortnightly' && week % 2 === 1) continue;
		if (pattern.weekdays.includes(weekday(day) || 7)) days.push(day);
	}
	return days;
}

/** '2pm', '14.00', '2:30 pm', '1400', '14:00' → '14:00'; null when it is no time. */
export function readTime(typed: string): string | null {
	const [, h, m, half] =
		/^(\d{1,2})(?:[:.]?(\d{2}))?(?::\d{2})?\s*([ap])?\.?m?\.?$/i.exec(
			typed.trim().replace(/^midday|^noon$/i, '12:00')
		) ?? [];
	if (!h) return null;
	let hours = Number(h);
	const minutes = Number(m ?? 0);
	if (half) {
		if (hours < 1 || hours > 12) return null;
		hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
	} else if (!m) return null;
	if (hours > 23 || minutes > 59) return null;
	return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** Day, month and year as typed in three fields → 'YYYY-MM-DD'; null when no calendar has it. */
export function readDay(raw: Raw, name: string): string | null {
	const parts = (['day', 'month', 'year'] as const).map((part) => text(raw, `${name}-${part}`));
	const [day, month, year] = parts.map((part) => (/^\d{1,4}$/.test(part) ? Number(part) : NaN));
	if (day === undefined || month === undefined || year === undefined) return null;
	// "27" is this century's, as on a calendar
	const full = year < 100 ? 2000 + year : year;
	const date = `${String(full).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
	try {
		dateParts(date);
		return date;
	} catch {
		return null;
	}
}

/** The instant of a wall time that is there once; '24:00' is the next day's midnight. */
function instant(day: string, time: string): { at: Date } | 'never' | 'twice' {
	const [on, clock] = time === '24:00' ? [addDays(day, 1), '00:00'] : [day, time];
	const found = wallTime(on, clock);
	return found.times === 'once' ? { at: found.at } : found.times;
}

function blank(raw: Raw, name: string): boolean {
	return ['day', 'month', 'year'].every((part) => text(raw, `${name}-${part}`) === '');
}

/**
 * Reads the page that asks when. Fields: which (a day, 'other', 'repeat' or 'unsure'), other-day/-month/
 * -year; every, weekdays, first-…, last-…; from, until, minutes. Refuses days gone by, days beyond
 * FARTHEST_DAYS, series beyond LONGEST_SERIES_DAYS, and times that a clock change leaves out or has twice.
 */
export function readWhen(raw: Raw, now: Instant): ReadWhen {
	const problems: WhenProblem[] = [];
	const today = localDate(now);
	const farthest = addDays(today, FARTHEST_DAYS);
	const which = text(raw, 'which');
	if (which === 'unsure') return { ok: true, value: { every: 'unsure' } };

	const dayFrom = (name: string): string | null => {
		if (blank(raw, name)) {
			problems.push({ field: name, code: 'date_missing' });
			return null;
		}
		const day = readDay(raw, name);
		if (day === null) problems.push({ field: name, code: 'not_a_date' });
		return day;
	};
	const inReach = (field: string, day: string | null): boolean => {
		if (day === null) return false;
		if (day < today) problems.push({ field, code: 'gone_by', day });
		else if (day > farthest) problems.push({ field, code: 'too_far', farthest });
		else return true;
		return false;
	};

	let days: Omit<Extract<Pattern, { every: 'once' }>, keyof Window> | null = null;
	let series: {
		every: 'weekly' | 'fortnightly';
		weekdays: number[];
		first: string;
		last: string;
	} | null = null;
	if (which === 'repeat') {
		const every = text(raw, 'every');
		const weekdays = [
			...new Set(
				list(raw, 'weekdays')
					.map(Number)
					.filter((day) => Number.isInteger(day) && day >= 1 && day <= 7)
			)
		].sort();
		if (every !== 'weekly' && every !== 'fortnightly')
			problems.push({ field: 'every', code: 'every' });
		if (weekdays.length === 0) problems.push({ field: 'weekdays', code: 'weekdays' });
		const first = dayFrom('first');
		const last = dayFrom('last');
		if (inReach('first', first) && first && last) {
			const latest = addDays(first, LONGEST_SERIES_DAYS);
			if (last < first) problems.push({ field: 'last', code: 'first_after_last' });
			else if (last > latest) problems.push({ field: 'last', code: 'series_too_long', latest });
			else if ((every === 'weekly' || every === 'fortnightly') && weekdays.length > 0) {
				series = { every, weekdays, first, last };
			}
		}
	} else if (which === 'other' || which === '') {
		if (which === '') problems.push({ field: 'which', code: 'which' });
		else {
			const day = dayFrom('other');
			if (inReach('other', day) && day) days = { every: 'once', day };
		}
	} else {
		const day = /^\d{4}-\d{2}-\d{2}$/.test(which) ? which : null;
		try {
			if (day) dateParts(day);
			if (day === null) problems.push({ field: 'which', code: 'which' });
			else if (inReach('which', day)) days = { every: 'once', day };
		} catch {
			problems.push({ field: 'which', code: 'which' });
		}
	}

	const timeFrom = (field: 'from' | 'until'): string | null => {
		const typed = text(raw, field);
		const time = readTime(typed);
		if (typed === '') problems.push({ field, code: 'time_missing' });
		else if (time === null) problems.push({ field, code: 'not_a_time' });
		return time;
	};
	const from = timeFrom('from');
	const ends = timeFrom('until');
	// midnight is the end of the day when it is where a window ends
	const until = ends === '00:00' ? '24:00' : ends;
	const minutes = Number(text(raw, 'minutes'));
	const known = (LENGTHS as readonly number[]).includes(minutes);
	if (!known) problems.push({ field: 'minutes', code: 'minutes' });
	if (from && until && until <= from) problems.push({ field: 'until', code: 'not_later', from });
	else if (from && until && known) {
		const [h1, m1] = clockParts(from);
		const [h2, m2] = clockParts(until);
		const gap = h2 * 60 + m2 - h1 * 60 - m1;
		if (gap < minutes) problems.push({ field: 'until', code: 'too_short', minutes, gap });
	}

	const plan = days ?? series;
	if (plan && from && until && problems.length === 0) {
		const pattern: Pattern = { ...plan, from, until, minutes };
		const all = daysOf(pattern);
		if (all.length === 0) problems.push({ field: 'weekdays', code: 'no_such_weekday' });
		for (const day of all) {
			const starts = instant(day, from);
			const stops = instant(day, until);
			if (typeof starts === 'string')
				problems.push({ field: 'from', code: starts, day, time: from });
			else if (typeof stops === 'string')
				problems.push({ field: 'until', code: stops, day, time: until });
			else {
				const gap = Math.round((stops.at.getTime() - starts.at.getTime()) / 60_000);
				// the hour that is left out in spring is missing from the window too
				if (gap < minutes) problems.push({ field: 'until', code: 'too_short', minutes, gap });
				else if (stops.at.getTime() - new Date(now).getTime() < minutes * 60_000) {
					problems.push({ field: 'until', code: 'too_late_today' });
				}
			}
			if (problems.length > 0) break;
		}
		if (problems.length === 0) return { ok: true, value: pattern };
	}
	const [firstProblem, ...rest] = problems;
	return firstProblem
		? { ok: false, problems: [firstProblem, ...rest] }
		: { ok: false, problems: [{ field: 'which', code: 'which' }] };
}
