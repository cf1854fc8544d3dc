import type { Pattern, WhenProblem } from '#lib/domain/requests/when.ts';
import { addDays, dateParts, localDate, weekday } from '#lib/domain/time/london.ts';
import { dayAndMonth, dayName, longDate } from './dates.ts';
import { length } from './durations.ts';
import { betweenTimes, clock, timeWindow } from './times.ts';
import { list } from './words.ts';

/** ISO weekday → "Monday". */
export function isoDayName(day: number): string {
	// 2 January 2023 was a Monday
	return dayName(addDays('2023-01-01', day));
}

function clockIn(pattern: Exclude<Pattern, { every: 'unsure' }>): string {
	const [h1 = 0, m1 = 0] = pattern.from.split(':').map(Number);
	const [h2 = 0, m2 = 0] = pattern.until.split(':').map(Number);
	const filled = h2 * 60 + m2 - h1 * 60 - m1 === pattern.minutes;
	return filled
		? timeWindow(pattern.from, pattern.until)
		: `${betweenTimes(pattern.from, pattern.until)}, for ${length(pattern.minutes)}`;
}

/**
 * A pattern in one line: "Thursday 26 November, between 2 and 5pm, for 2 hours"; "Every Monday and
 * Friday, 8:30 to 9am, from 30 November to 11 December".
 */
export function whenSaid(pattern: Pattern, today: string): string {
	if (pattern.every === 'unsure') return 'To be talked over with a coordinator';
	if (pattern.every === 'once') return `${longDate(pattern.day, today)}, ${clockIn(pattern)}`;
	const days = pattern.weekdays.map(isoDayName);
	const every =
		pattern.every === 'fortnightly'
			? `Every other week on ${list(days)}`
			: days.length === 7
				? 'Every day'
				: `Every ${list(days)}`;
	return `${every}, ${clockIn(pattern)}, from ${dayAndMonth(pattern.first, today)} to ${dayAndMonth(pattern.last, today)}`;
}

const BOTH_WAYS: Record<string, string> = {
	never: 'does not exist: the clocks go forward',
	twice: 'happens twice: the clocks go back'
};

/** What is wrong with a time that was asked for, in a sentence for the screen. */
export function whenProblemSaid(problem: WhenProblem, now: Date): string {
	const today = localDate(now);
	switch (problem.code) {
		case 'which':
			return 'Choose a day, or say that you are not sure yet.';
		case 'weekdays':
			return 'Choose at least one day of the week.';
		case 'every':
			return 'Say whether it is every week or every other week.';
		case 'minutes':
			return 'Say for how long somebody is needed.';
		case 'date_missing':
			return problem.field === 'first'
				? 'Give the first day, as day, month and year.'
				: problem.field === 'last'
					? 'Give the last day, as day, month and year.'
					: 'Give the day, as day, month and year.';
		case 'not_a_date':
			return 'No calendar has that day. Give day, month and year in figures, such as 26 11 2026.';
		case 'gone_by':
			return `${longDate(problem.day, today)} has gone by. Give today or a later day.`;
		case 'too_far':
			return `We plan up to six months ahead. Give a day up to ${longDate(problem.farthest, today)}.`;
		case 'first_after_last':
			return 'The last day is before the first. Give a later last day.';
		case 'series_too_long':
			return `We plan twelve weeks at a time, then ask how it is going. Give a last day up to ${longDate(problem.latest, today)}.`;
		case 'no_such_weekday':
			return 'None of those weekdays lies between the first day and the last. Change one or the other.';
		case 'time_missing':
			return problem.field === 'from'
				? 'Give the earliest time somebody can come.'
				: 'Give the time by which it should be over.';
		case 'not_a_time':
			return 'That is not a time. Give one like 14:30 or 2:30pm.';
		case 'not_later':
			return `The later time is not after the earlier one. Give a time after ${clock(problem.from)}. For a night, choose “I’m not sure yet”: a coordinator plans it with you.`;
		case 'too_short':
			return `There is less than ${length(problem.minutes)} between those times. Give a longer stretch, or a shorter visit.`;
		case 'too_late_today':
			return 'There is not enough of today left for that. Give a later day, or “Need someone now?” if it cannot wait.';
		case 'never':
		case 'twice': {
			const hour = problem.code === 'never' ? '2am' : '1am or from 2am';
			return `${clock(problem.time)} on ${longDate(problem.day, today)} ${BOTH_WAYS[problem.code]} that night. Give a time ${problem.code === 'never' ? 'from' : 'before'} ${hour}.`;
		}
	}
}

/** The two days that are offered first: tomorrow, and the day after. */
export function nearDays(now: Date): { value: string; label: string; more: string }[] {
	const today = localDate(now);
	const tomorrow = addDays(today, 1);
	const after = addDays(today, 2);
	return [
		{ value: tomorrow, label: 'Tomorrow', more: longDate(tomorrow, today) },
		{ value: after, label: dayName(after), more: dayAndMonth(after, today) }
	];
}

/** A day as it is typed in three fields; all empty for none. */
export function dayFields(date: string | null): { day: string; month: string; year: string } {
	if (date === null) return { day: '', month: '', year: '' };
	const { day, month, year } = dateParts(date);
	return { day: String(day), month: String(month), year: String(year) };
}

/** The seven days of the week, Monday first, for a list of boxes to tick. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7].map((day) => ({
	value: String(day),
	label: isoDayName(day)
}));

/** ISO weekday (1 Monday … 7 Sunday) of 'YYYY-MM-DD'. */
export function isoWeekday(date: string): number {
	return weekday(date) || 7;
}
