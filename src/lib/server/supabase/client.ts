import { createServerClient } from '@supabase/ssr';
import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import type { Cookies, RequestEvent } from '@sveltejs/kit';
import { cookieName, cookieOptions } from '#lib/server/cookie.ts';
import { settings } from '#lib/server/settings.ts';

/** A Supabase client that acts with the rights of whoever asks, and never more. */
export type Db = SupabaseClient;

/** A browser forgets a session after this; private.me() refuses it after the same time. */
const ABSOLUTE_SECONDS = 60 * 24 * 60 * 60;

/** What the session's cookie is called, and the parts of a long one begin with. */
const SESSION = 'alongside';

function ours(event: { cookies: Cookies; url: URL }): string[] {
	const name = cookieName(event.url, SESSION);
	return event.cookies
		.getAll()
		.map((cookie) => cookie.name)
		.filter((found) => found === name || found.startsWith(`${name}.`));
}

/** Whether this browser brings a session, alive or not. */
export function bringsSession(event: { cookies: Cookies; url: URL }): boolean {
	return ours(event).length > 0;
}

/** Makes this browser forget its session. What ends the session itself is Auth's sign-out. */
export function forgetSession(event: { cookies: Cookies; url: URL }): void {
	for (const name of ours(event)) event.cookies.delete(name, cookieOptions(event.url));
}

/**
 * The client of one request, with the session of its cookies. Tokens it refreshes go back into
 * httpOnly cookies; it is never shared between requests.
 */
export function clientFor(event: RequestEvent): Db {
	const { supabaseUrl, publishableKey } = settings();
	const options = cookieOptions(event.url);
	const browser = event.request.headers.get('user-agent')?.slice(0, 300);
	return createServerClient(supabaseUrl, publishableKey, {
		// Auth notes it with a session, so that people recognise theirs in the list.
		...(browser && { global: { headers: { 'user-agent': browser } } }),
		cookieOptions: { name: cookieName(event.url, SESSION), ...options },
		cookies: {
			encode: 'tokens-only',
			getAll: () => event.cookies.getAll(),
			setAll(cookies, headers) {
				for (const { name, value } of cookies) {
					event.cookies.set(name, value, {
						...options,
						maxAge: value === '' ? 0 : ABSOLUTE_SECONDS
					});
				}
				if (Object.keys(headers).length > 0) event.locals.sessionChanged = true;
			}
		}
	});
}

/**
 * A client of nobody's, for asking Auth for a mail: no session, and no verifier left in the browser,
 * so that the link and the code work on another device too.
 */
export function nobodysClient(): Db {
	const { supabaseUrl, publishableKey } = settings();
	return createClient(supabaseUrl, publishableKey, {
		auth: { flowType: 'implicit', persistSession: false, autoRefreshToken: false }
	});
}
