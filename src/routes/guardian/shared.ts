import { z } from 'zod';

/** Which organisation, which page: anything odd in the address is none, and the first. */
export function asked(url: URL): { organisation: string | null; page: number } {
	const organisation = z.uuid().safeParse(url.searchParams.get('organisation'));
	const page = z.coerce.number().int().min(1).max(10_000).safeParse(url.searchParams.get('page'));
	return {
		organisation: organisation.success ? organisation.data : null,
		page: page.success ? page.data : 1
	};
}

type Organisation = { id: string; name: string };

/** The head of every page of the desk: the organisation, and the way to others where there are several. */
export function headOf(
	url: URL,
	{ organisation, organisations }: { organisation: Organisation; organisations: Organisation[] }
) {
	return {
		organisation,
		chips:
			organisations.length < 2
				? []
				: organisations.map(({ id, name }) => ({
						href: `${url.pathname}?organisation=${id}`,
						label: name,
						current: id === organisation.id
					}))
	};
}

/** Links to the page before and the page after, the rest of the address kept. */
export function pager(url: URL, page: number, more: boolean) {
	const to = (n: number) => {
		const terms = new URLSearchParams(url.searchParams);
		if (n > 1) terms.set('page', String(n));
		else terms.delete('page');
		return `${url.pathname}${terms.size > 0 ? `?${terms}` : ''}`;
	};
	return [
		...(page > 1 ? [{ href: to(page - 1), label: 'Newer' }] : []),
		...(more ? [{ href: to(page + 1), label: 'Older' }] : [])
	];
}

/** Twenty-five a page: one more tells whether there is another. */
export const PAGE = 25;
