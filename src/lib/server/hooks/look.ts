import type { Handle } from '@sveltejs/kit';
import { LOOK, readLook } from '#lib/domain/look.ts';
import { cookieName } from '#lib/server/cookie.ts';

const HTML = '<html lang="en-GB">';

/** Writes what a reader has chosen onto the page itself, so that it is right before the first paint. */
export const look: Handle = ({ event, resolve }) => {
	const { theme, size } = readLook(event.cookies.get(cookieName(event.url, LOOK)));
	if (theme === 'system' && size === 'normal') return resolve(event);
	const chosen =
		(theme === 'system' ? '' : ` data-theme="${theme}"`) +
		(size === 'large' ? ' data-size="large"' : '');
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace(HTML, `${HTML.slice(0, -1)}${chosen}>`)
	});
};
