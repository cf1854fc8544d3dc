import { clockParts, localTime, type Instant } from './london.ts';

type Said = { words: string; half: '' | 'am' | 'pm' };

function say(time: string): Said {
	const [hours, minutes] = clockParts(time);
	if (minutes === 0 && hours === 12) return { words: 'midday', half: '' };
	if (minutes === 0 && hours % 24 === 0) return { words: 'midnight', half: '' };
	const hour = hours % 12 === 0 ? 12 : hours % 12;
	const words = minutes === 0 ? String(hour) : `${hour}:${String(minutes).padStart(2, '0')}`;
	return { words, half: hours < 12 ? 'am' : 'pm' };
}

/** A wall time, 'HH:MM': "8:30am", "2pm", "midday", "midnight". */
export function clock(time: string): string {
	const { words, half } = say(time);
	return words + half;
}

/** The time of an instant on a London clock: "2:47am". */
export function clockAt(at: Instant): string {
	return clock(localTime(at));
}

/** A stretch of wall time: "2 to 4pm", "10:15am to 1:30pm", "11am to midday", "7 to 10pm". */
export function timeWindow(from: string, until: string, joined: 'to' | 'and' = 'to'): string {
	const a = say(from);
	const b = say(until);
	const short = a.half === b.half && a.half !== '' && from < until;
	return `${a.words}${short ? '' : a.half} ${joined} ${b.words}${b.half}`;
}

/** "between 2 and 5pm": a visit of some length anywhere inside a stretch. */
export function betweenTimes(from: string, until: string): string {
	return `between ${timeWindow(from, until, 'and')}`;
}
