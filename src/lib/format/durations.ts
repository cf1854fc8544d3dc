import { count } from './words.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Elapsed milliseconds, two parts at most: "1 day 5 hours", "22 hours", "10 minutes". */
export function duration(ms: number): string {
	if (!Number.isFinite(ms)) throw new RangeError('Not a duration');
	if (ms < MINUTE) return 'less than a minute';
	if (ms < HOUR) return count(Math.floor(ms / MINUTE), 'minute');
	if (ms < DAY) return count(Math.floor(ms / HOUR), 'hour');
	const days = Math.floor(ms / DAY);
	const hours = Math.floor((ms % DAY) / HOUR);
	// After two weeks nobody counts the hours.
	if (hours === 0 || days >= 14) return count(days, 'day');
	return `${count(days, 'day')} ${count(hours, 'hour')}`;
}

/** A planned length in minutes: "an hour", "2 hours", "1 hour 30 minutes", "45 minutes". */
export function length(minutes: number): string {
	const hours = Math.floor(minutes / 60);
	const rest = minutes % 60;
	if (hours === 1 && rest === 0) return 'an hour';
	return [hours && count(hours, 'hour'), rest && count(rest, 'minute')].filter(Boolean).join(' ');
}
