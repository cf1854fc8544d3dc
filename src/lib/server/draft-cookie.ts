import type { Cookies } from '@sveltejs/kit';
import { randomBytes } from 'node:crypto';
import { cookieName, cookieOptions } from './cookie.ts';
import type { DraftKey } from './db/drafts.ts';

type Event = { cookies: Cookies; url: URL };

/** As long as the database keeps the draft. */
const SECONDS = 14 * 24 * 60 * 60;

/** What is being written: a request for help, an application to volunteer, or what a group says to join. A browser may hold one of each. */
export type Writing = 'asking' | 'applying' | 'joining';

/** A secret for a browser: 256 bits. The database keeps its hash alone. */
export function newDraftSecret(): string {
	return randomBytes(32).toString('base64url');
}

/** The draft this browser holds, if what it brings has the right shape. */
export function readDraftKey(
	{ cookies, url }: Event,
	writing: Writing = 'asking'
): DraftKey | null {
	const [, id, secret] =
		/^([0-9a-f-]{36})\.([\w-]{43})$/.exec(cookies.get(cookieName(url, writing)) ?? '') ?? [];
	return id && secret ? { id, secret } : null;
}

/** Lets this browser hold a draft for 14 days from now. */
export function keepDraftKey(
	{ cookies, url }: Event,
	{ id, secret }: DraftKey,
	writing: Writing = 'asking'
): void {
	cookies.set(cookieName(url, writing), `${id}.${secret}`, {
		...cookieOptions(url),
		maxAge: SECONDS
	});
}

/** Makes this browser forget it. */
export function dropDraftKey({ cookies, url }: Event, writing: Writing = 'asking'): void {
	cookies.delete(cookieName(url, writing), cookieOptions(url));
}
