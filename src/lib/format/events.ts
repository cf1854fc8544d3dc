import {
	DAY_IS,
	EVENT_KINDS,
	REPEATS,
	STOPS,
	type EventCard,
	type EventDiffers,
	type EventDraft,
	type EventRule,
	type Occurrence
} from '#lib/domain/directory/event.ts';
import { dateParts } from '#lib/domain/time/london.ts';
import { dayName, fullDate, longDate, monthName } from './dates.ts';
import { timeWindow } from './times.ts';

const NTH: Record<string, string> = {
	'1': 'first',
	'2': 'second',
	'3': 'third',
	'4': 'fourth',
	'-1': 'last'
};

/** "1st", "22nd", "13th". */
function ordinal(n: number): string {
	const end = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
	return `${n}${end}`;
}

/** "Death cafés". */
export const kindSaid = (kind: string): string =>
	EVENT_KINDS.find(({ id }) => id === kind)?.label ?? kind;

/** "Every other Tuesday", "The second Tuesday of the month, until 30 June 2027"; null where it is once. */
export function ruleSaid(rule: EventRule): string | null {
	if (rule.freq === null) return null;
	const day = dayName(rule.firstDay);
	const nth = NTH[rule.byday.slice(0, -2)];
	const words =
		rule.freq === 'WEEKLY'
			? `Every ${rule.interval === 2 ? 'other ' : ''}${day}`
			: rule.bymonthday
				? `The ${ordinal(Number(rule.bymonthday))} of the month`
				: `The ${nth ?? ''} ${day} of the month`;
	return [
		words,
		...(rule.onBankHolidays ? [] : ['not on bank holidays']),
		...(rule.lastDay === null ? [] : [`until ${fullDate(rule.lastDay)}`])
	].join(', ');
}

/** "2 to 4pm". */
export const eventTimes = ({ starts, ends }: { starts: string; ends: string }): string =>
	timeWindow(starts, ends);

/** What is to be said of one time beside its day and hours; empty where it is as usual. */
export function stateSaid({ state, other, note }: Occurrence, today: string): string {
	const words =
		state === 'off'
			? 'Called off'
			: state === 'away'
				? `Moved to ${longDate(other ?? '', today)}`
				: state === 'moved' && other !== null
					? `Moved from ${longDate(other, today)}`
					: '';
	return [words, note].filter(Boolean).join('. ');
}

/** "Ventnor", "Online": where, in a list. */
export const eventWhere = ({ online, place, city }: EventCard): string =>
	online && !place ? 'Online' : [place, city].filter(Boolean).join(', ');

/** "November 2026". */
export function monthSaid(month: string): string {
	const first = `${month}-01`;
	return `${monthName(first)} ${dateParts(first).year}`;
}

/** What each field of an event is called, beside what it says. */
export const EVENT_FIELD: Readonly<Record<keyof EventDraft, string>> = {
	title: 'Name',
	kind: 'Kind of event',
	description: 'What it is',
	first_visit: 'When somebody first comes',
	online: 'Online',
	place: 'Name of the place',
	address: 'Address',
	city: 'Town or village',
	postcode: 'Postcode',
	cost: 'What it costs',
	booking: 'Booking',
	first_day: 'First day',
	starts: 'From',
	ends: 'To',
	repeats: 'How often',
	stops: 'Until when',
	until: 'Last day',
	times: 'How many times',
	bank_holidays: 'On bank holidays',
	differs: 'Days that differ'
};

type Names = readonly { id: string; label: string }[];
const LISTS: Partial<Record<keyof EventDraft, Names>> = {
	kind: EVENT_KINDS,
	repeats: REPEATS,
	stops: STOPS,
	online: [{ id: 'yes', label: 'Online' }],
	bank_holidays: [
		{ id: 'yes', label: 'It takes place' },
		{ id: 'no', label: 'It does not take place' }
	]
};
const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);

function differsSaid({ day, what, to_day, from, to, note }: EventDiffers): string {
	const is = DAY_IS.find(({ id }) => id === what)?.label ?? what;
	const where = what === 'moved' ? ` to ${longDate(to_day)}, ${timeWindow(from, to)}` : '';
	return `${longDate(day)}: ${is.toLocaleLowerCase('en-GB')}${where}${note ? `. ${note}` : ''}`;
}

/** What a field of an event's draft says, a line each; no line where it says nothing. */
export function eventFieldSaid<F extends keyof EventDraft>(
	field: F,
	value: EventDraft[F]
): string[] {
	if (typeof value !== 'string') return value.map(differsSaid);
	if (value === '') return [];
	const label = LISTS[field]?.find(({ id }) => id === value)?.label;
	if (label !== undefined) return [label];
	return isDay(value) ? [`${dayName(value)} ${fullDate(value)}`] : value.split('\n');
}
