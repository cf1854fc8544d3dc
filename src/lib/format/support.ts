import {
	ACCESS_NEEDS,
	type Age,
	type DaysThatDiffer,
	type DirectoryEntry,
	type Listed,
	type Schedule
} from '#lib/domain/directory/directory.ts';
import { openings } from '#lib/domain/directory/schedule.ts';
import { bankHolidays } from '#lib/domain/organisations/bank-holidays.ts';
import { addDays, dateParts, daysBetween } from '#lib/domain/time/london.ts';
import { dayAndMonth, dayInSentence, dayName, fullDate, longDate, nearDay } from './dates.ts';
import { clock, timeWindow } from './times.ts';

const NAMES: Record<string, string> = {
	MO: 'Monday',
	TU: 'Tuesday',
	WE: 'Wednesday',
	TH: 'Thursday',
	FR: 'Friday',
	SA: 'Saturday',
	SU: 'Sunday'
};
const ORDER = Object.keys(NAMES);
const NTH: Record<string, string> = {
	'1': 'first',
	'2': 'second',
	'3': 'third',
	'4': 'fourth',
	'5': 'fifth',
	'-1': 'last',
	'-2': 'second last'
};

const and = (words: readonly string[]) =>
	words.length < 2
		? (words[0] ?? '')
		: `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** "10:30am to midday"; "day and night". */
export function timesSaid(opensAt: string | null, closesAt: string | null): string {
	if (!opensAt) return '';
	const from = opensAt.slice(0, 5);
	if (!closesAt) return `from ${clock(from)}`;
	const until = closesAt.slice(0, 5);
	if (from === '00:00' && until >= '23:59') return 'day and night';
	return timeWindow(from, until >= '23:59' ? '24:00' : until);
}

/** "Weekdays", "Monday, Wednesday and Friday", "the first and third Wednesday of the month". */
function daysSaid({ byday, interval, freq }: Schedule): string {
	const days = byday.split(',').filter(Boolean);
	if (freq === 'MONTHLY') {
		const nths = days.map((day) => NTH[day.slice(0, -2)] ?? 'each');
		const names = [...new Set(days.map((day) => NAMES[day.slice(-2)] ?? day))];
		return `The ${and(nths)} ${and(names)} of ${interval === 2 ? 'every other month' : 'the month'}`;
	}
	const set = ORDER.filter((day) => days.includes(day));
	const key = set.join();
	if (set.length === 7) return 'Every day';
	if (key === 'MO,TU,WE,TH,FR') return 'Weekdays';
	if (key === 'SA,SU') return 'Saturday and Sunday';
	const words = and(set.map((day) => NAMES[day] ?? day));
	return interval === 2 ? `${words}, every other week` : words;
}

/** One line of regular hours: "Tuesday, every other week, 10:30am to midday". */
export function scheduleSaid(schedule: Schedule): string {
	const note = schedule.description;
	if (!schedule.freq || schedule.byday === '') return note;
	const times = timesSaid(schedule.opensAt, schedule.closesAt);
	return [daysSaid(schedule), times].filter(Boolean).join(', ') + (note ? `. ${note}` : '');
}

/** A stretch of days that differ: "Tuesday 1 December: closed", "24 December to 28 December: 2 to 4pm". */
export function differsSaid(days: DaysThatDiffer, today: string): string {
	const { fromDay, toDay, opensAt, closesAt } = days;
	const when =
		fromDay === toDay
			? longDate(fromDay, today)
			: `${dayAndMonth(fromDay, today)} to ${dayAndMonth(toDay, today)}`;
	return `${when}: ${opensAt ? timesSaid(opensAt, closesAt) : 'closed'}`;
}

/**
 * When to go, for a list: the next day it is open where that is not most days, else its regular hours. With a
 * time ('HH:MM'), what has closed by then today is over.
 * Null where nobody has said.
 */
export function nextSaid(entry: Listed, today: string, now = ''): string | null {
	const regular = entry.schedules.filter(({ freq, opensAt }) => freq && opensAt);
	if (regular.length === 0) return entry.schedules[0]?.description || null;
	const often = regular.some(({ byday, freq }) => freq === 'WEEKLY' && byday.split(',').length > 2);
	if (often) {
		const soon = entry.daysThatDiffer
			.filter(({ fromDay, toDay }) => toDay >= today && daysBetween(today, fromDay) < 7)
			.map((days) => differsSaid(days, today));
		return [regular.map(scheduleSaid).join('; '), ...soon].join('. ');
	}
	const next = openings(regular, entry, today, 62).find(
		({ date, opensAt, closesAt }) => date !== today || (closesAt ?? opensAt) > now
	);
	if (!next) return regular.map(scheduleSaid).join('; ');
	const near = nearDay(next.date, today);
	const day =
		near === 'Today' || near === 'Tomorrow'
			? `${near}, ${dayAndMonth(next.date)}`
			: longDate(next.date, today);
	const note = regular[0]?.description;
	return `${day}, ${timesSaid(next.opensAt, next.closesAt)}${next.ask ? ', a bank holiday: ring first' : ''}${note ? `. ${note}` : ''}`;
}

/** "tomorrow", "on Monday", "on Friday 27 November": when the next opening is, inside a sentence. */
function openingDay(date: string, today: string): string {
	const away = daysBetween(today, date);
	if (away < 2) return dayInSentence(date, today);
	return `on ${away < 7 ? dayName(date) : longDate(date, today)}`;
}

/**
 * Whether it is open at a time ('HH:MM') of today, until when, or when next. The day's own hours count, and the bank
 * holidays of its nation; on one of which nobody has said whether it is kept, nothing is open for certain.
 * Null where nothing is regular, or nothing opens within half a year.
 */
export function openSaid(
	entry: Pick<
		DirectoryEntry,
		'schedules' | 'daysThatDiffer' | 'bankHolidays' | 'nation' | 'status'
	>,
	today: string,
	now: string
): { open: boolean; words: string } | null {
	if (entry.status !== 'active') return null;
	const coming = openings(entry.schedules, entry, today, 184);
	const minute = (time: string) => time.slice(0, 5);
	const running = coming.filter(
		({ date, opensAt, closesAt }) =>
			date === today &&
			minute(opensAt) <= now &&
			closesAt !== null &&
			(now < minute(closesAt) || closesAt >= '23:59')
	);
	const ends = running.filter(({ ask }) => !ask).map(({ closesAt }) => minute(closesAt ?? ''));
	const until = ends.sort().at(-1);
	if (until !== undefined) {
		const whole = running.some(({ opensAt }) => minute(opensAt) === '00:00') && until >= '23:59';
		if (whole) return { open: true, words: 'Open now, day and night.' };
		if (until < '23:59') return { open: true, words: `Open now, until ${clock(until)}.` };
		// a night is two lines of hours, and midnight is no end of it
		const on = coming
			.filter(
				({ date, opensAt, ask }) =>
					date === addDays(today, 1) && !ask && minute(opensAt) === '00:00'
			)
			.map(({ closesAt }) => minute(closesAt ?? '24:00'))
			.sort()
			.at(-1);
		if (on === undefined) return { open: true, words: 'Open now, until midnight.' };
		return {
			open: true,
			words:
				on >= '23:59' ? 'Open now, and all day tomorrow.' : `Open now, until ${clock(on)} tomorrow.`
		};
	}
	if (running.length > 0) {
		return { open: false, words: 'Today is a bank holiday. Ring first: it may be closed.' };
	}
	const next = coming.find(({ date, opensAt }) => date > today || minute(opensAt) > now);
	if (!next) return null;
	const holiday =
		entry.bankHolidays === 'closed' &&
		coming.every(({ date }) => date !== today) &&
		bankHolidays(dateParts(today).year, entry.nation).includes(today);
	const day = openingDay(next.date, today);
	const words = `Closed ${holiday ? 'today, a bank holiday' : 'now'}. It opens at ${clock(minute(next.opensAt))} ${day}`;
	return { open: false, words: next.ask ? `${words}, a bank holiday: ring first.` : `${words}.` };
}

const pounds = (amount: number) =>
	Number.isInteger(amount)
		? `£${amount}`
		: amount < 1
			? `${Math.round(amount * 100)}p`
			: `£${amount.toFixed(2)}`;

/** "Free", "£2 a visit", or what they say of it; null where nobody has said. */
export function costSaid(entry: {
	free: boolean | null;
	fees: string;
	cost: { amount: number | null; words: string } | null;
}): string | null {
	if (entry.fees) return entry.fees;
	if (entry.free) return 'Free';
	if (entry.cost?.amount != null) return `${pounds(entry.cost.amount)} ${entry.cost.words}`.trim();
	return entry.cost?.words || null;
}

/** What an entry costs, a line each. */
export function costsSaid(entry: DirectoryEntry): string[] {
	const lines =
		entry.costs.length > 0 && !entry.free
			? entry.costs.map(({ amount, words }) =>
					costSaid({ free: null, fees: '', cost: { amount, words } })
				)
			: [costSaid({ free: entry.free, fees: entry.fees, cost: null })];
	return lines.filter((line) => line !== null);
}

/** "Aged 8 to 16"; null for any age. */
export function agesSaid({
	minimumAge: from,
	maximumAge: to
}: Pick<DirectoryEntry, 'minimumAge' | 'maximumAge'>): string | null {
	if (from !== null && to !== null) return `Aged ${from} to ${to}`;
	if (from !== null) return `Aged ${from} and over`;
	return to !== null ? `Up to the age of ${to}` : null;
}

/** "Step-free. Parking by the door: two spaces". */
export function accessSaid(access: DirectoryEntry['places'][number]['access']): string {
	return access
		.map(({ need, details }) => {
			const label = ACCESS_NEEDS.find(({ id }) => id === need)?.label ?? need;
			return details
				? `${label}: ${details.charAt(0).toLocaleLowerCase('en-GB')}${details.slice(1)}`
				: label;
		})
		.join('. ');
}

/** How else than by going there: "by phone, online and at your home". */
export function howSaid({
	byPhone,
	online,
	atHome
}: {
	byPhone: boolean;
	online: boolean;
	atHome: boolean;
}): string | null {
	const ways = [
		...(byPhone ? ['by phone'] : []),
		...(online ? ['online'] : []),
		...(atHome ? ['at your home'] : [])
	];
	return ways.length > 0 ? and(ways) : null;
}

/** "Checked 3 November", with the year when it was another; that it is old, when it is. */
export function checkedSaid(assuredDate: string | null, age: Age, today: string): string {
	if (assuredDate === null) return 'Nobody has checked this yet';
	const day = dayAndMonth(assuredDate, today);
	if (age === 'stale') return `Last checked ${fullDate(assuredDate)}: ring before you go`;
	return `Checked ${day}`;
}

/** The band's heading: "Within 3 miles". */
export function bandSaid(miles: number): string {
	if (miles > 20) return 'More than 20 miles away';
	return miles === 1 ? 'Within 1 mile' : `Within ${miles} miles`;
}
