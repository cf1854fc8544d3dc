import { dateParts, daysBetween, localDate, weekday, type Instant } from './london.ts';
import { clockAt } from './times.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

/** "Tuesday", of 'YYYY-MM-DD'. */
export function dayName(date: string): string {
	return DAYS[weekday(date)] ?? '';
}

/** "November", of 'YYYY-MM-DD'. */
export function monthName(date: string): string {
	return MONTHS[dateParts(date).month - 1] ?? '';
}

/** "24 November", with the year when `today` is given and lies in another one. */
export function dayAndMonth(date: string, today?: string): string {
	const { day, year } = dateParts(date);
	const words = `${day} ${monthName(date)}`;
	return today !== undefined && dateParts(today).year !== year ? `${words} ${year}` : words;
}

/** "Tuesday 24 November", with the year when `today` is given and lies in another one. */
export function longDate(date: string, today?: string): string {
	return `${dayName(date)} ${dayAndMonth(date, today)}`;
}

/** "12 May 2027": a date that must not be taken for this year's. */
export function fullDate(date: string): string {
	return `${dayAndMonth(date)} ${dateParts(date).year}`;
}

/** "Mon 23 Nov": where there is no room, and the long form stands near. */
export function shortDate(date: string): string {
	return `${dayName(date).slice(0, 3)} ${dateParts(date).day} ${monthName(date).slice(0, 3)}`;
}

/** An instant in a table: "Monday 23 Nov, 2:47am"; "Today, 7:58am" and "Yesterday, …" while it is near. */
export function momentInTable(at: Instant, now: Instant): string {
	const date = localDate(at);
	const today = localDate(now);
	const ago = daysBetween(date, today);
	const month = monthName(date).slice(0, 3);
	const year = dateParts(date).year === dateParts(today).year ? '' : ` ${dateParts(date).year}`;
	const day =
		ago === 0 || ago === 1
			? nearDay(date, today)
			: `${dayName(date)} ${dateParts(date).day} ${month}${year}`;
	return `${day}, ${clockAt(at)}`;
}

/** "Today", "Tomorrow", "Yesterday", otherwise the weekday: a heading, with the date beside it. */
export function nearDay(date: string, today: string): string {
	const near = ['Yesterday', 'Today', 'Tomorrow'];
	return near[daysBetween(today, date) + 1] ?? dayName(date);
}

/** "today", "tomorrow", "Thursday 26 November": inside a sentence. */
export function dayInSentence(date: string, today: string): string {
	return ['yesterday', 'today', 'tomorrow'][daysBetween(today, date) + 1] ?? longDate(date, today);
}

/** "today", "on Thursday 26 November": after what happens then. */
export function onDate(date: string, today: string): string {
	const near = Math.abs(daysBetween(today, date)) <= 1;
	return near ? dayInSentence(date, today) : `on ${longDate(date, today)}`;
}

/** An instant, for what has happened: "Today, 8:12am", "Friday, 11:40am", "Monday 2 November, 9am". */
export function moment(at: Instant, now: Instant): string {
	const date = localDate(at);
	const today = localDate(now);
	const ago = daysBetween(date, today);
	const day = ago >= 0 && ago < 7 ? nearDay(date, today) : longDate(date, today);
	return `${day}, ${clockAt(at)}`;
}

/** An instant with its date, always: "Monday 23 November, 2:47am". */
export function dateAndTime(at: Instant, now?: Instant): string {
	const today = now === undefined ? undefined : localDate(now);
	return `${longDate(localDate(at), today)}, ${clockAt(at)}`;
}

/** An end or a beginning inside a sentence: "today at 6pm", "Thursday 26 November at midday". */
export function momentInSentence(at: Instant, now: Instant): string {
	return `${dayInSentence(localDate(at), localDate(now))} at ${clockAt(at)}`;
}

/** The same after what happens then: "today at 6pm", "on Thursday 26 November at midday". */
export function onMoment(at: Instant, now: Instant): string {
	return `${onDate(localDate(at), localDate(now))} at ${clockAt(at)}`;
}
