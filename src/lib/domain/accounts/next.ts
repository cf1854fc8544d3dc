const HERE = 'https://here.invalid';

/**
 * A path of this site to go on to, or the fallback. Never another origin: no scheme, no `//host`, no
 * `/\host`, nothing that a browser would tidy into one; and never back to signing in or out.
 */
export function localPath(next: string | null | undefined, fallback = '/'): string {
	if (!next || next.length > 500 || !next.startsWith('/')) return fallback;
	// A browser drops tabs and line ends inside an address, and reads a backslash as a slash.
	if (/[\u0000-\u0020\u007f\\]/.test(next)) return fallback;
	const parsed = URL.parse(next, HERE);
	if (!parsed || parsed.origin !== HERE || parsed.pathname.startsWith('//')) return fallback;
	if (/^\/(sign-in|sign-out|auth)(\/|$)/.test(parsed.pathname)) return fallback;
	return parsed.pathname + parsed.search;
}
