import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ON_THE_WAY, PAGES } from '#support/pages.ts';

const pages = globSync('src/routes/**/+page.svelte').map(
	(file) =>
		file.slice('src/routes'.length, -'/+page.svelte'.length).replace(/\/\([^)]*\)/g, '') || '/'
);
const parts = (route: string) => route.split('/').filter((part) => part.startsWith('[')).length;
const fits = (route: string, path: string) =>
	new RegExp(`^${route.replace(/\[[^\]]+\]/g, '[^/]+')}$`).test(path.replace(/\?.*/, ''));
/** The route that a path leads to: of those that fit, the one that names most of it. */
const routeOf = (path: string) =>
	pages.filter((route) => fits(route, path)).sort((a, b) => parts(a) - parts(b))[0];
const onTheWay = (route: string) =>
	Object.keys(ON_THE_WAY).some((name) =>
		name.endsWith('*') ? route.startsWith(name.slice(0, -1)) : route === name
	);

/** The page routes that no listed path leads to. */
const unseen = (paths: readonly string[]) => {
	const seen = new Set(paths.map(routeOf));
	return pages.filter((route) => !seen.has(route) && !onTheWay(route));
};

test('R11: every page is listed to be looked at, or named with the journey that looks at it', () => {
	expect(unseen(PAGES.map(({ path }) => path))).toEqual([]);
});

test('R13: a page that is not listed is named', () => {
	expect(unseen(PAGES.map(({ path }) => path).filter((path) => path !== '/worry'))).toEqual([
		'/worry'
	]);
});
