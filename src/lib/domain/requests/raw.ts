/**
 * What was typed on one page, as typed, right or wrong. Kept in the draft, so that nothing is lost by a
 * wrong field, a reload, Back, or coming back tomorrow.
 */
export type Raw = Readonly<Record<string, string | readonly string[]>>;

/** What is wrong with a page's answers: field → one sentence. */
export type FieldErrors = Record<string, string>;

/** A page's answers read: their meaning, or what is wrong with them. */
export type Read<T> = { ok: true; value: T } | { ok: false; errors: FieldErrors };

/** The longest free text that is read, in characters; longer is kept as typed and asked to be shorter. */
export const LONGEST_WORDS = 1500;
/** The longest single text that a draft keeps. */
export const LONGEST_KEPT = 12_000;

/** One text, spaces around it gone; '' when it was not given. */
export function text(raw: Raw, field: string): string {
	const value = raw[field];
	return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim();
}

/** Several choices; [] when none was made. */
export function list(raw: Raw, field: string): string[] {
	const value = raw[field];
	if (value === undefined || value === '') return [];
	return typeof value === 'string' ? [value] : [...value];
}

/**
 * Signs that turn the direction of the text after them. A name or an address never needs them, and one
 * that holds them can make a page read backwards.
 */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** One line: line breaks are spaces, runs of space are one, no turning signs. */
export function line(raw: Raw, field: string): string {
	return text(raw, field).replace(TURNING, '').replace(/\s+/g, ' ').trim();
}

/** How long a text is as a person counts: an emoji of five code points is one sign. */
export function signs(words: string): number {
	return [...new Intl.Segmenter('en-GB', { granularity: 'grapheme' }).segment(words)].length;
}

/** Sets errors[field] when a text is longer than `most` signs. */
export function notLonger(errors: FieldErrors, field: string, words: string, most: number): void {
	// A code unit is never longer than a sign: only what might be too long is counted.
	if (words.length <= most) return;
	const long = signs(words);
	if (long > most) {
		errors[field] =
			`That is ${long.toLocaleString('en-GB')} characters. Make it ${most.toLocaleString('en-GB')} or fewer.`;
	}
}
