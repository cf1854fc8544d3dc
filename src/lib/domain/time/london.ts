import { TZDate } from '@date-fns/tz';

/** The one zone of the product: visits are kept as wall time here, consents and readings as instants. */
export const LONDON = 'Europe/London';

/** An instant as a Date, an ISO string with its offset, or milliseconds since 1970. */
export type Instant = Date | string | number;

/** The instant on a London clock. Refuses what is no date, so that "NaN" never reaches a page. */
export function inLondon(at: Instant): TZDate {
	const date = new TZDate(new Date(at).getTime(), LONDON);
	if (Number.isNaN(date.getTime())) throw new RangeError('Not an instant');
	return date;
}

const HOUR = 3_600_000;
/** By how much London was ahead of UTC in an hour since 1970. */
const ahead = new Map<number, number>();

/** The wall clock of an instant in the UTC fields of a Date. The zone is asked once an hour: clocks change on the hour. */
function wallClock(at: Instant): Date {
	const instant = new Date(at).getTime();
	const hour = Math.floor(instant / HOUR);
	let offset = ahead.get(hour);
	if (offset === undefined) {
		offset = -inLondon(instant).getTimezoneOffset() * 60_000;
		// years of hours; a process that has met more begins anew
		if (ahead.size > 20_000) ahead.clear();
		ahead.set(hour, offset);
	}
	return new Date(instant + offset);
}

const two = (n: number) => String(n).padStart(2, '0');

/** The day on a London calendar: '2026-11-24'. */
export function localDate(at: Instant): string {
	const d = wallClock(at);
	return `${d.getUTCFullYear()}-${two(d.getUTCMonth() + 1)}-${two(d.getUTCDate())}`;
}

/** The time on a London clock: '14:05'. */
export function localTime(at: Instant): string {
	const d = wallClock(at);
	return `${two(d.getUTCHours())}:${two(d.getUTCMinutes())}`;
}

/** The parts of '2026-11-24'; refuses days that no calendar has. */
export function dateParts(date: string): { year: number; month: number; day: number } {
	const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
	const parts = { year: Number(y), month: Number(m), day: Number(d) };
	const utc = new Date(Date.UTC(parts.year, parts.month - 1, parts.day));
	if (
		!y ||
		Number.isNaN(utc.getTime()) ||
		utc.getUTCMonth() !== parts.month - 1 ||
		utc.getUTCDate() !== parts.day
	) {
		throw new RangeError('Not a day');
	}
	return parts;
}

/** Days since 1970 of a calendar day; counting days this way never trips over a clock change. */
function dayNumber(date: string): number {
	const { year, month, day } = dateParts(date);
	return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** '2026-10-24', 1 → '2026-10-25'. */
export function addDays(date: string, days: number): string {
	return new Date((dayNumber(date) + days) * 86_400_000).toISOString().slice(0, 10);
}

/** Whole calendar days from one day to another; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
	return dayNumber(to) - dayNumber(from);
}

/** 0 Sunday … 6 Saturday. */
export function weekday(date: string): number {
	return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/**
 * What a wall time in London names: one instant, two (the hour that comes back in autumn), or none
 * (the hour that is left out in spring). A visit on such a time is asked about, never guessed.
 */
export type WallTime =
	{ times: 'once'; at: Date } | { times: 'twice'; first: Date; second: Date } | { times: 'never' };

/** date 'YYYY-MM-DD' and time 'HH:MM' on a London clock. */
export function wallTime(date: string, time: string): WallTime {
	const { year, month, day } = dateParts(date);
	const [hours, minutes] = clockParts(time);
	// London is at most one hour from UTC: whichever of the two offsets gives the clock back is right.
	const asUtc = Date.UTC(year, month - 1, day, hours, minutes);
	const fits = [60, 0]
		.map((offset) => new Date(asUtc - offset * 60_000))
		.filter((at) => localDate(at) === date && localTime(at) === time);
	const [first, second] = fits;
	if (first && second) return { times: 'twice', first, second };
	return first ? { times: 'once', at: first } : { times: 'never' };
}

/** '08:30' (or '08:30:00', as the database gives it) → [8, 30]. */
export function clockParts(time: string): [number, number] {
	const [, h, m] = /^(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?$/.exec(time) ?? [];
	const parts: [number, number] = [Number(h), Number(m)];
	// 24:00 is the midnight at a day's end.
	if (!h || parts[0] > 24 || parts[1] > 59 || (parts[0] === 24 && parts[1] > 0)) {
		throw new RangeError('Not a time');
	}
	return parts;
}
