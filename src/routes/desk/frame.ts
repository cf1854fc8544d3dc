import { error } from '@sveltejs/kit';
import { rolesAs, type Viewer } from '#lib/domain/accounts/viewer.ts';

/** The organisations whose desk somebody may open, and the one that is open. */
export interface Open {
	id: string;
	name: string;
	/** All of them, for the switch; one alone needs none. */
	all: { id: string; name: string }[];
}

/** Which desk: the one the address names (`?organisation=`), or the first. A name that is not theirs is not found. */
export function openDesk(viewer: Viewer, url: URL): Open {
	const all = [
		...new Map(
			rolesAs(viewer, 'coordinator').map(({ organisationId, organisationName }) => [
				organisationId,
				{ id: organisationId, name: organisationName }
			])
		).values()
	];
	const wanted = url.searchParams.get('organisation');
	const open = wanted === null ? all[0] : all.find(({ id }) => id === wanted);
	if (!open) error(404, 'We could not find that.');
	return { ...open, all };
}

/** An address of the desk that keeps which organisation's it is, where that is not the first. */
export function deskHref(path: string, open: Open, query: Record<string, string> = {}): string {
	const search = new URLSearchParams(
		open.id === open.all[0]?.id ? query : { organisation: open.id, ...query }
	);
	return search.size > 0 ? `${path}?${search}` : path;
}

export type Tab = 'waiting' | 'requests' | 'visits' | 'volunteers' | 'map' | 'directory';

/** The views of the desk, for Tabs. */
export function deskTabs(
	open: Open,
	counts: { waiting?: number; requests: number; today: number; volunteers: number },
	current: Tab
): { href: string; label: string; count?: number; current: boolean }[] {
	const tab = (name: Tab, label: string, path: string, count?: number) => ({
		href: deskHref(path, open),
		label,
		...(count === undefined ? {} : { count }),
		current: name === current
	});
	return [
		tab('waiting', 'Waiting', '/desk', counts.waiting),
		tab('requests', 'Requests', '/desk/requests', counts.requests),
		tab('visits', 'Visits', '/desk/visits', counts.today),
		tab('volunteers', 'Volunteers', '/desk/volunteers', counts.volunteers),
		tab('map', 'By area', '/desk/map'),
		tab('directory', 'Directory', '/desk/directory')
	];
}

/** The other desks somebody may switch to, for Chips; none where there is one. */
export function deskSwitch(
	open: Open,
	path: string
): { href: string; label: string; current: boolean }[] {
	if (open.all.length < 2) return [];
	return open.all.map(({ id, name }) => ({
		href: deskHref(path, { ...open, id }),
		label: name,
		current: id === open.id
	}));
}

/** The pages of a list before and after this one. */
export function pagesOf(
	page: number,
	total: number,
	size: number,
	href: (page: number) => string
): { said: string; before: string | null; after: string | null } | null {
	const pages = Math.max(1, Math.ceil(total / size));
	if (pages === 1 && page === 1) return null;
	return {
		said: `Page ${page} of ${pages}`,
		before: page > 1 ? href(Math.min(page - 1, pages)) : null,
		after: page < pages ? href(page + 1) : null
	};
}

/** A number in the address, or 1. */
export function pageIn(url: URL): number {
	const page = Number(url.searchParams.get('page') ?? 1);
	return Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1;
}

/** One of a list in the address, or the first of it. */
export function oneIn<T extends string>(url: URL, name: string, list: readonly [T, ...T[]]): T {
	const wanted = url.searchParams.get(name);
	return list.find((each) => each === wanted) ?? list[0];
}
