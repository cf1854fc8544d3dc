import type { Handle, RequestEvent } from '@sveltejs/kit';
import { readWho } from '#lib/server/db/accounts.ts';
import { bringsSession, clientFor, forgetSession } from '#lib/server/supabase/client.ts';

/** Pages for anybody: what a HEAD may run. Everything else answers one without its load. */
const PUBLIC_ROUTE = /^\/(?:\((?:public|auth)\)(?:\/|$)|health(?:\/|$)|$)/;

/**
 * Who asks, once a request and in one place. Only a browser that brings a session costs a call: the
 * tokens are refreshed when they are about to run out (no call otherwise), and one data call tells
 * who it is, which is also what finds out that the session was ended elsewhere.
 */
async function recognise(event: RequestEvent): Promise<void> {
	const { data, error } = await event.locals.db.auth.getSession();
	if (data.session) {
		try {
			Object.assign(event.locals, await readWho(event.locals.db));
		} catch {
			event.locals.unreachable = true;
			return;
		}
	} else if (error && (error.status === undefined || error.status === 0 || error.status >= 500)) {
		event.locals.unreachable = true;
		return;
	}
	if (!event.locals.viewer && !event.locals.halfway) forgetSession(event);
}

/**
 * Sets locals.db and locals.viewer; keeps signed-in pages out of every cache (R7); answers HEAD
 * outside public pages without running a load, so that it discloses nothing and records nothing.
 */
export const session: Handle = async ({ event, resolve }) => {
	event.locals.viewer = null;
	event.locals.halfway = null;
	event.locals.unreachable = false;
	event.locals.sessionChanged = false;

	const route = event.route.id;
	if (event.request.method === 'HEAD' && route !== null && !PUBLIC_ROUTE.test(route)) {
		return new Response(null, {
			status: 405,
			headers: { allow: 'GET, POST', 'cache-control': 'private, no-store' }
		});
	}

	event.locals.db = clientFor(event);
	const brings = bringsSession(event);
	if (brings) await recognise(event);

	const response = await resolve(event);
	if (brings || event.locals.viewer || event.locals.sessionChanged) {
		response.headers.set('cache-control', 'private, no-store');
	}
	return response;
};
