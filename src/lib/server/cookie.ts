/**
 * What every cookie of the site that is for all of it is called and how it is sent back: `__Host-` on https, so that
 * no subdomain and no plain page can set or read it. Plain http is development on this machine, under a name of its
 * own. (One cookie is for a part of the site alone, which `__Host-` does not allow: kept-cookie.ts.)
 */
export const cookieName = (url: URL, name: string): string =>
	url.protocol === 'https:' ? `__Host-${name}` : name;

/** Never to a script, never with another site's form. */
export const cookieOptions = (url: URL) =>
	({ path: '/', httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' }) as const;
