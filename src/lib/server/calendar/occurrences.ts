import ICAL from 'ical.js';
import type { EventCard, Dated, EventRule, Occurrence } from '#lib/domain/directory/event.ts';
import { bankHolidays } from '#lib/domain/organisations/bank-holidays.ts';
import { addDays, dateParts, daysBetween } from '#lib/domain/time/london.ts';

/** A rule is counted out over so many days of itself and no more: every day of nine years. */
const MOST = 3300;

/** RRULE of an event's rule, without its end; null where it is one day alone. */
export function rruleOf({ freq, interval, byday, bymonthday }: EventRule): string | null {
	if (freq === null) return null;
	return [
		`FREQ=${freq}`,
		...(interval > 1 ? [`INTERVAL=${interval}`] : []),
		...(byday ? [`BYDAY=${byday}`] : []),
		...(bymonthday ? [`BYMONTHDAY=${bymonthday}`] : [])
	].join(';');
}

/** Bank holidays by nation and year: the same for ever, and not to be found out for each event. */
const known = new Map<string, Set<string>>();

function isHoliday(nation: EventRule['nation'], day: string): boolean {
	const { year } = dateParts(day);
	const key = `${nation} ${year}`;
	const days = known.get(key) ?? new Set(bankHolidays(year, nation));
	known.set(key, days);
	return days.has(day);
}

/** Where to begin counting: what lies well before `from` is skipped over in whole steps of the rule. */
function beginning({ freq, interval, firstDay }: EventRule, from: string): string {
	if (from <= firstDay) return firstDay;
	if (freq === 'MONTHLY') {
		// a month has one such day, whatever the first one was
		const month = `${from.slice(0, 7)}-01`;
		return interval === 1 && month > firstDay ? month : firstDay;
	}
	const step = 7 * interval;
	return addDays(firstDay, Math.floor(daysBetween(firstDay, from) / step) * step);
}

/** The days of the rule from one day to another, before what differs from it; those that fall on a holiday it keeps apart. */
export function ruleDays(
	rule: EventRule,
	from: string,
	to: string
): { days: string[]; holidays: string[] } {
	const found: { days: string[]; holidays: string[] } = { days: [], holidays: [] };
	const end = rule.lastDay !== null && rule.lastDay < to ? rule.lastDay : to;
	const keep = (day: string) => {
		if (day < from || day > end) return;
		(!rule.onBankHolidays && isHoliday(rule.nation, day) ? found.holidays : found.days).push(day);
	};
	const said = rruleOf(rule);
	if (said === null) {
		keep(rule.firstDay);
		return found;
	}
	// Days, not instants: what is at 2pm is at 2pm in winter and in summer.
	const days = ICAL.Recur.fromString(said).iterator(
		ICAL.Time.fromDateString(beginning(rule, from))
	);
	for (let n = 0; n < MOST; n += 1) {
		const next = days.next();
		if (!next) break;
		const day = next.toString().slice(0, 10);
		if (day > end) break;
		keep(day);
	}
	return found;
}

/** When an event is, or would have been, from one day to another, in order. Bounded by `to`, which is bounded by whoever asks. */
export function occurrences(rule: EventRule, from: string, to: string): Occurrence[] {
	const differs = new Map(rule.changes.map((change) => [change.day, change]));
	const found = ruleDays(rule, from, to).days.flatMap((day): Occurrence[] => {
		const change = differs.get(day);
		const regular = { day, starts: rule.starts, ends: rule.ends };
		if (!change) return [{ ...regular, state: 'on', other: null, note: '' }];
		const { toDay, note } = change;
		if (toDay === null) return [{ ...regular, state: 'off', other: null, note }];
		return toDay === day ? [] : [{ ...regular, state: 'away', other: toDay, note }];
	});
	for (const { day, toDay, starts, ends, note } of rule.changes) {
		if (toDay === null || starts === null || ends === null || toDay < from || toDay > to) continue;
		found.push({ day: toDay, starts, ends, state: 'moved', other: day, note });
	}
	return found.sort((a, b) => (`${a.day} ${a.starts}` < `${b.day} ${b.starts}` ? -1 : 1));
}

/** The next times that it does take place, at most so many, within 400 days. */
export function comingDays(rule: EventRule, today: string, most: number): Occurrence[] {
	return occurrences(rule, today, addDays(today, 400))
		.filter(({ state }) => state === 'on' || state === 'moved')
		.slice(0, most);
}

/** All that is on from one day to another, in order, at most so many. */
export function diary(events: readonly EventCard[], from: string, to: string, most = 400): Dated[] {
	return events
		.filter(({ calledOff }) => !calledOff)
		.flatMap((event) => occurrences(event, from, to).map((one) => ({ ...one, event })))
		.sort((a, b) => {
			const [x, y] = [a, b].map(({ day, starts, event }) => `${day} ${starts} ${event.title}`);
			return (x ?? '') < (y ?? '') ? -1 : 1;
		})
		.slice(0, most);
}
