import type { Handle } from '@sveltejs/kit';

/** Said with every answer. The content security policy is in svelte.config.js: Kit knows the nonces. */
const ALWAYS: Record<string, string> = {
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy':
		'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'
};

/** A route whose address carries a secret: its path or query must not travel on as a referrer. */
export function carriesSecret(routeId: string | null): boolean {
	return routeId !== null && /\[(token|key|secret|code)\]|\/(confirm|return)(\/|$)/.test(routeId);
}

/**
 * A page with a secret in its address sends its origin only, never `no-referrer`: with that, browsers
 * send `Origin: null` with the form on the page, and the check against foreign origins would refuse it.
 */
export function referrerPolicy(routeId: string | null): string {
	return carriesSecret(routeId) ? 'strict-origin' : 'same-origin';
}

/** Only a public page that nobody signed in looks at may be kept, and that only to be asked about. */
export function cacheControl(routeId: string | null, signedIn: boolean): string {
	const open = routeId === '/' || routeId?.startsWith('/(public)') === true;
	return signedIn || !open || carriesSecret(routeId) ? 'private, no-store' : 'private, no-cache';
}

/** Security headers on every answer, and who may keep it. An endpoint's own cache-control stands only
 *  where the answer is public (the directory's feed, say). */
export const headers: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	const { headers } = response;
	for (const [name, value] of Object.entries(ALWAYS)) headers.set(name, value);
	headers.set('referrer-policy', referrerPolicy(event.route.id));
	if (event.url.protocol === 'https:') {
		headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains');
	}
	const keep = cacheControl(event.route.id, Boolean(event.locals.viewer));
	if (keep === 'private, no-store' || !headers.has('cache-control')) {
		headers.set('cache-control', keep);
	}
	return response;
};
