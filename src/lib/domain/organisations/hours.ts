import {
	addDays,
	clockParts,
	localDate,
	wallTime,
	weekday,
	type Instant
} from '#lib/domain/time/london.ts';
import { isBankHoliday } from './bank-holidays.ts';

/** When somebody reads requests: ISO weekday (1 Monday … 7 Sunday), local wall time 'HH:MM'. */
export type OpeningHours = { weekday: number; opens: string; closes: string };

/** A person reads a request within this many opening hours of its being sent. */
export const READ_WITHIN_HOURS = 4;

const MINUTE = 60_000;
/** How far ahead a promise is looked for; beyond it there is none. */
const DAYS_AHEAD = 28;

/** The instant of a wall time; in the hour that is left out in spring, the moment the clocks jump. */
function instantOf(date: string, time: string): Date {
	const found = wallTime(date, time);
	if (found.times === 'once') return found.at;
	if (found.times === 'twice') return found.first;
	const [hours] = clockParts(time);
	return instantOf(date, `${String(hours + 1).padStart(2, '0')}:00`);
}

/** The stretches of a day in which somebody is there, by instant, in order. */
function openOn(date: string, hours: readonly OpeningHours[]): { from: Date; until: Date }[] {
	// The hours an organisation gives are those of an ordinary week: they are silent about bank
	// holidays, so none is counted on one. Being read sooner than was said disappoints nobody.
	if (isBankHoliday(date)) return [];
	const day = weekday(date) === 0 ? 7 : weekday(date);
	return hours
		.filter((each) => each.weekday === day)
		.map(({ opens, closes }) => ({
			from: instantOf(date, opens.slice(0, 5)),
			until: instantOf(date, closes.slice(0, 5))
		}))
		.filter(({ from, until }) => until > from)
		.sort((a, b) => a.from.getTime() - b.from.getTime());
}

/** Up to the next quarter of an hour. */
function quarter(at: number): number {
	return Math.ceil(at / (15 * MINUTE)) * 15 * MINUTE;
}

/** Whether somebody is there at an instant. */
export function isOpen(hours: readonly OpeningHours[], at: Instant): boolean {
	const now = new Date(at);
	return openOn(localDate(now), hours).some(({ from, until }) => from <= now && now < until);
}

/**
 * By when a person will have read what is sent at `sent`: after READ_WITHIN_HOURS opening hours.
 * Counted in elapsed time, so a day that is an hour shorter or longer promises nothing it cannot keep.
 * Null when the organisation has given no hours: then the page says so instead of guessing.
 */
export function readBy(hours: readonly OpeningHours[], sent: Instant): Date | null {
	const start = new Date(sent);
	let left = READ_WITHIN_HOURS * 60 * MINUTE;
	let date = localDate(start);
	for (let day = 0; day <= DAYS_AHEAD; day += 1, date = addDays(date, 1)) {
		for (const { from, until } of openOn(date, hours)) {
			const begins = Math.max(from.getTime(), start.getTime());
			const there = until.getTime() - begins;
			if (there <= 0) continue;
			// on a quarter of an hour, as people say it, but never past the end of the day's work
			if (there >= left) return new Date(Math.min(quarter(begins + left), until.getTime()));
			left -= there;
		}
	}
	return null;
}
