/** At most so many entries are kept, so that their cookie stays well under the 4 kB that browsers take. */
export const MOST_KEPT = 30;

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const SHORT = /^[\w-]{22}$/;

/** An entry's id in 22 letters: its 16 bytes as base64url. */
function shorten(id: string): string {
	const bytes = id.replaceAll('-', '').match(/../g) ?? [];
	return btoa(String.fromCharCode(...bytes.map((byte) => parseInt(byte, 16))))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replace(/=+$/, '');
}

function lengthen(short: string): string {
	const bytes = atob(short.replaceAll('-', '+').replaceAll('_', '/'));
	const hex = [...bytes].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/**
 * The entries of a cookie or a link, each once, in order. What is no id is left out: anybody can write a
 * cookie or a link.
 */
export function readKept(text: string | null | undefined): string[] {
	const shorts = (text ?? '')
		.slice(0, 2000)
		.split('.')
		.filter((short) => SHORT.test(short));
	return [...new Set(shorts.map(lengthen))].slice(0, MOST_KEPT);
}

/** What goes into the cookie or the link. */
export function writeKept(ids: readonly string[]): string {
	return ids.map(shorten).join('.');
}

/** The list with these at its end; null where there is no room for all of them. */
export function withKept(kept: readonly string[], more: readonly string[]): string[] | null {
	const all = [...new Set([...kept, ...more])];
	return all.length > MOST_KEPT ? null : all;
}

/** Whether a text is an entry's id at all. */
export const isEntryId = (text: string): boolean => ID.test(text);
