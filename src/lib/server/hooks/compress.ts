import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Handle } from '@sveltejs/kit';
import { LOOK } from '#lib/domain/look.ts';
import { cookieName } from '#lib/server/cookie.ts';

const squeeze = promisify(gzip);

/**
 * A page for a browser that we know nothing of goes compressed, as scripts and styles do. One that brings a
 * session, or a request that was begun, gets it as it is: the length of what holds both their words and what
 * somebody else made them ask for tells of their words.
 */
export const compress: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	const { headers } = response;
	if (
		event.request.method !== 'GET' ||
		event.cookies.getAll().some(({ name }) => name !== cookieName(event.url, LOOK)) ||
		event.locals.sessionChanged ||
		!headers.get('content-type')?.startsWith('text/html') ||
		headers.has('content-encoding') ||
		!/\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(
			event.request.headers.get('accept-encoding') ?? ''
		)
	) {
		return response;
	}
	const page = await squeeze(await response.arrayBuffer());
	headers.set('content-encoding', 'gzip');
	headers.append('vary', 'accept-encoding');
	headers.delete('content-length');
	headers.delete('etag');
	return new Response(new Uint8Array(page), { status: response.status, headers });
};
