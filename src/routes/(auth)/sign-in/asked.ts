import type { Cookies } from '@sveltejs/kit';
import { cookieName, cookieOptions } from '#lib/server/cookie.ts';

/** Remembers, in this browser alone, which address a link was mailed to and where it leads. */
const NAME = 'signing-in';
const TEN_MINUTES = 600;

export interface Asked {
	email: string;
	next: string;
}

/** Keeps it for as long as the code of the mail is taken. */
export function rememberAsked(
	{ cookies, url }: { cookies: Cookies; url: URL },
	asked: Asked
): void {
	cookies.set(cookieName(url, NAME), JSON.stringify(asked), {
		...cookieOptions(url),
		maxAge: TEN_MINUTES
	});
}

/** What was asked in this browser within the last ten minutes. */
export function readAsked({ cookies, url }: { cookies: Cookies; url: URL }): Asked | null {
	try {
		const kept: unknown = JSON.parse(cookies.get(cookieName(url, NAME)) ?? 'null');
		if (typeof kept !== 'object' || kept === null) return null;
		const { email, next } = kept as Partial<Asked>;
		return typeof email === 'string' && typeof next === 'string' ? { email, next } : null;
	} catch {
		return null;
	}
}

export function forgetAsked({ cookies, url }: { cookies: Cookies; url: URL }): void {
	cookies.delete(cookieName(url, NAME), cookieOptions(url));
}
