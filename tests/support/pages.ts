/**
 * Every page that is looked at (npm run shots) and checked (tests/a11y). `as` is the key of a one-click
 * sign-in of the demo; left out, nobody is signed in. Add a page here when you add its route.
 */
export type Listed = {
	path: string;
	as?: string;
	/** The status it answers with when that is not 200. */
	status?: number;
	/** A state of the page, told apart in file names: "errors". */
	state?: string;
	/** What to do before looking, such as sending an empty form. */
	press?: string;
};

export const PAGES: readonly Listed[] = [
	{ path: '/' },
	{ path: '/now' },
	{ path: '/support' },
	{ path: '/give' },
	{ path: '/what-volunteers-do' },
	{ path: '/privacy' },
	{ path: '/accessibility' },
	{ path: '/formats' },
	{ path: '/wrong' },
	{ path: '/settings/look' },
	{ path: '/settings/look?saved', state: 'saved' },
	{ path: '/nothing-is-here', status: 404 },
	{ path: '/dev/patterns' }
];

/** A name for files: '/what-volunteers-do', 'joanne', 'errors' → 'joanne-what-volunteers-do-errors'. */
export function fileName({ path, as, state }: Listed): string {
	const words = path.replace(/\?.*/, '').split('/').filter(Boolean);
	return [as, ...(words.length > 0 ? words : ['home']), state].filter(Boolean).join('-');
}
