import { takesRequests } from '#lib/domain/accounts/viewer.ts';
import { dayAndMonth, longDate } from '#lib/format/dates.ts';
import { forWhom, kindsSaid, slotSaid } from '#lib/format/desk.ts';
import { localDate } from '#lib/format/london.ts';
import { count, sentence } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { PAGE_SIZE, readRequests, REQUEST_FILTERS, REQUEST_SORTS } from '#lib/server/db/desk.ts';
import { tidy } from '#lib/server/form.ts';
import { refusePage } from '#lib/server/respond.ts';
import { deskHref, deskSwitch, deskTabs, oneIn, openDesk, pageIn, pagesOf } from '../frame.ts';
import type { PageServerLoad } from './$types';

const FILTER_SAID: Record<(typeof REQUEST_FILTERS)[number], string> = {
	live: 'All that are open to us',
	submitted: 'Sent',
	consent_needed: 'Consent needed',
	open: 'Open',
	paused: 'Paused',
	closed: 'Closed',
	all: 'All, closed too'
};
const SORT_SAID: Record<(typeof REQUEST_SORTS)[number], string> = {
	waiting: 'Longest first',
	newest: 'Newest first',
	next: 'Next visit first',
	asker: 'By who asked'
};

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const open = openDesk(viewer, event.url);
	const search = tidy(event.url.searchParams.get('search') ?? '').slice(0, 100);
	const state = oneIn(event.url, 'state', REQUEST_FILTERS);
	const sort = oneIn(event.url, 'sort', REQUEST_SORTS);
	const found = await readRequests(event.locals.db, open.id, {
		search,
		state,
		sort,
		page: pageIn(event.url)
	}).catch(refusePage);
	const today = localDate(found.now);
	const kept = { ...(search ? { search } : {}), state, sort };
	return {
		over: `${longDate(today)}, ${open.name}`,
		desks: deskSwitch(open, '/desk/requests'),
		tabs: deskTabs(open, found, 'requests'),
		inOrganisation: open.id === open.all[0]?.id ? null : open.id,
		search,
		state,
		sort,
		sorts: REQUEST_SORTS.map((value) => ({ value, label: SORT_SAID[value] })),
		filters: REQUEST_FILTERS.map((value) => ({
			href: deskHref('/desk/requests', open, { ...kept, state: value }),
			label: FILTER_SAID[value],
			current: value === state
		})),
		enters: takesRequests(viewer).length > 0,
		all: deskHref('/desk/requests', open),
		total: found.total,
		said: count(found.total, 'request'),
		pages: pagesOf(found.page, found.total, PAGE_SIZE, (page) =>
			deskHref('/desk/requests', open, { ...kept, page: String(page) })
		),
		rows: found.rows.map((row) => ({
			id: row.id,
			what: sentence(kindsSaid(row.kinds)),
			sub: row.situation === 'bereaved' ? 'After a death' : '',
			whom: sentence(forWhom(row.asker)),
			area: row.area,
			state: row.state,
			died: row.died,
			asked: row.submittedAt ? dayAndMonth(localDate(row.submittedAt), today) : '',
			coordinator: row.coordinator ? (row.mine ? 'You' : row.coordinator) : 'Nobody yet',
			next: row.next ? slotSaid(row.next, today) : null,
			nextState: row.next?.state ?? null
		}))
	};
};
