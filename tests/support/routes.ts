import { globSync } from 'node:fs';

/** Kinds of person a route is tried as; each is one of the seeded people, or nobody. */
export const KINDS = {
	nobody: null,
	stranger: 'callum',
	volunteer: 'ruth',
	daughter: 'joanne',
	helper: 'anna',
	coordinator: 'grace',
	lead: 'hilary',
	safeguarding: 'nkechi',
	guardian: 'robert',
	administrator: 'patricia'
} as const;

export type Kind = keyof typeof KINDS;

/** Every route that answers, from the folders Kit itself reads: "/desk/requests/[id]". */
export function routesOf(folder = 'src/routes'): string[] {
	const files = globSync(`${folder}/**/+{page.svelte,page.server.ts,server.ts}`);
	const routes = files.map((file) =>
		file
			.slice(folder.length)
			.replace(/\/\+[^/]+$/, '')
			.replace(/\/\([^)]*\)/g, '')
	);
	return [...new Set(routes.map((route) => route || '/'))].sort();
}

/**
 * Who may open a route. `anyone`: nobody signed in as well. Otherwise those named get a page, everybody
 * else signed in gets "not found", and nobody signed in is sent to sign in. `posts`: the route only takes
 * posts. A route that is not here fails the test: decide who may before it goes out.
 */
export type Decision = { open: 'anyone' | readonly Kind[] } | { posts: 'secret' | 'member' };
