import type { Cookies } from '@sveltejs/kit';
import { readKept, writeKept } from '#lib/domain/directory/kept.ts';

type Event = { cookies: Cookies; url: URL };

/** 90 days without a change: long enough for a hard winter, short enough for a telephone that is passed on. */
const SECONDS = 90 * 24 * 60 * 60;

/** `__Secure-` needs https; plain http is development on this machine, under a name of its own. */
const nameFor = (url: URL) => (url.protocol === 'https:' ? '__Secure-kept' : 'kept');

/** Sent back to the pages of the directory alone: no other page of the site is told that there is a list. */
const optionsFor = (url: URL) =>
	({
		path: '/support',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:'
	}) as const;

/** The entries that this browser keeps. They are in the cookie itself; nothing here keeps a copy. */
export function keptIn({ cookies, url }: Event): string[] {
	return readKept(cookies.get(nameFor(url)));
}

/** Lets this browser keep these, for 90 days from now; with none of them it forgets that it kept any. */
export function keepIn(event: Event, ids: readonly string[]): void {
	if (ids.length === 0) return forgetIn(event);
	event.cookies.set(nameFor(event.url), writeKept(ids), {
		...optionsFor(event.url),
		maxAge: SECONDS
	});
}

/** Makes this browser forget the whole list. */
export function forgetIn({ cookies, url }: Event): void {
	cookies.delete(nameFor(url), optionsFor(url));
}
