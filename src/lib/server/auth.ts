import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type { MemberRole } from '#lib/domain/accounts/roles.ts';
import { localPath } from '#lib/domain/accounts/next.ts';
import { actsAs, type Halfway, type Viewer } from '#lib/domain/accounts/viewer.ts';

type Guarded = Pick<RequestEvent, 'locals' | 'url' | 'request'>;

/**
 * Somebody signed in, or a redirect to sign in and back here. Synchronous, and the first statement
 * of every load, action and endpoint that is not public: nothing to forget to await. The database
 * judges again.
 */
export function requireMember(event: Guarded): Viewer {
	const { viewer, unreachable } = event.locals;
	if (viewer) return viewer;
	if (unreachable) {
		error(503, 'Alongside cannot reach its records just now. Please try again in a minute.');
	}
	// After a form the page itself is what to come back to, not its action.
	const search = event.request.method === 'GET' ? event.url.search : '';
	const where = event.locals.halfway ? '/sign-in/second-step' : '/sign-in';
	redirect(303, `${where}?next=${encodeURIComponent(event.url.pathname + search)}`);
}

/**
 * Somebody who has signed in and still has their second step to show. Whoever is through goes on to
 * where they were going, and whoever has not begun goes to begin.
 */
export function requireHalfway(event: Guarded): Halfway {
	const { halfway, viewer } = event.locals;
	if (halfway) return halfway;
	const next = localPath(event.url.searchParams.get('next'), '/account');
	if (viewer) redirect(303, next);
	requireMember(event);
	redirect(303, '/sign-in');
}

/**
 * Somebody with this role in some organisation (a group lead is a coordinator, C10). Without it the
 * page does not exist for them.
 */
export function requireRole(event: Guarded, role: MemberRole): Viewer {
	const viewer = requireMember(event);
	if (!actsAs(viewer, role)) error(404, 'We could not find that.');
	return viewer;
}
