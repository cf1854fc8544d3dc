import { clockParts } from '#lib/format/london.ts';

/** How a visit stands in the week: hollow and dashed is nobody yet, thin outlined is the family's own. */
export type VisitLook = 'confirmed' | 'done' | 'open' | 'family';

/** The strip's day: 7am at the top (y 2) to 10pm at the bottom (y 102). */
const TOP = 2;
const BOTTOM = 102;
const FIRST = 7;
const LAST = 22;
/** The smallest bar that can be seen and told apart from another. */
const LEAST = 10;

/** Hours ('HH:MM', a wall time) → y on the strip; earlier and later than the day lies at its ends. */
export function yOf(time: string): number {
	const [hours, minutes] = clockParts(time);
	const at = Math.min(LAST, Math.max(FIRST, hours + minutes / 60));
	return round(TOP + ((at - FIRST) / (LAST - FIRST)) * (BOTTOM - TOP));
}

/** A visit's bar; one that runs past midnight reaches the bottom. */
export function barOf(from: string, until: string): { y: number; height: number } {
	const start = yOf(from);
	const end = until > from ? yOf(until) : BOTTOM;
	const height = Math.max(LEAST, round(end - start));
	return { y: Math.min(start, BOTTOM - height), height };
}

function round(n: number): number {
	return Math.round(n * 10) / 10;
}
