/** The name of the cookie it is kept in. */
export const LOOK = 'look';

/** How a reader wants the site to look; kept in a cookie of its own, signed in or not. */
export type Look = { theme: 'system' | 'light' | 'dark'; size: 'normal' | 'large' };

/** The cookie's value, "dark.large"; anything else is the system's theme in the normal size. */
export function readLook(cookie: string | undefined): Look {
	const [theme, size] = (cookie ?? '').split('.');
	return {
		theme: theme === 'light' || theme === 'dark' ? theme : 'system',
		size: size === 'large' ? 'large' : 'normal'
	};
}

/** What goes into the cookie. */
export function writeLook(look: Look): string {
	return `${look.theme}.${look.size}`;
}
