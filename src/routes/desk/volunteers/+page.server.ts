import { localDate } from '#lib/domain/time/london.ts';
import { fullDate, longDate, moment } from '#lib/format/dates.ts';
import { length } from '#lib/format/durations.ts';
import { count, counted, sentence } from '#lib/format/words.ts';
import { takesRequests } from '#lib/domain/accounts/viewer.ts';
import { requireRole } from '#lib/server/auth.ts';
import { PAGE_SIZE } from '#lib/server/db/desk.ts';
import { readVolunteers, VOLUNTEER_FILTERS } from '#lib/server/db/volunteers.ts';
import { tidy } from '#lib/server/form.ts';
import { refusePage } from '#lib/server/respond.ts';
import { deskHref, deskSwitch, deskTabs, oneIn, openDesk, pageIn, pagesOf } from '../frame.ts';
import { whereOf } from './kept.server.ts';
import type { PageServerLoad } from './$types';

type Filter = (typeof VOLUNTEER_FILTERS)[number];

const FILTERS: Record<Filter, { label: string; none: string }> = {
	here: { label: 'All who are here', none: 'Nobody yet' },
	joining: { label: 'Joining', none: 'Nobody is joining just now' },
	accepted: { label: 'Accepted', none: 'Nobody is accepted yet' },
	lapsing: { label: 'Running out', none: 'Nothing runs out within 30 days' },
	away: { label: 'Away', none: 'Nobody is paused, suspended or resting' },
	gone: { label: 'Gone', none: 'Nobody has left' }
};

const DAY = 24 * 60 * 60 * 1000;

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const open = openDesk(viewer, event.url);
	const search = tidy(event.url.searchParams.get('search') ?? '').slice(0, 100);
	const state = oneIn(event.url, 'state', VOLUNTEER_FILTERS);
	const page = pageIn(event.url);
	const found = await readVolunteers(event.locals.db, open.id, { search, state, page }).catch(
		refusePage
	);
	const soon = Date.parse(found.now) + 30 * DAY;
	const kept = { ...(search ? { search } : {}), state };
	return {
		over: `${longDate(localDate(found.now))}, ${open.name}`,
		desks: deskSwitch(open, '/desk/volunteers'),
		tabs: deskTabs(open, found, 'volunteers'),
		inOrganisation: open.id === open.all[0]?.id ? null : open.id,
		query: whereOf(viewer, event.url).query,
		search,
		state,
		filters: VOLUNTEER_FILTERS.map((value) => ({
			href: deskHref('/desk/volunteers', open, { ...kept, state: value }),
			label: FILTERS[value].label,
			current: value === state
		})),
		none: FILTERS[state].none,
		all: deskHref('/desk/volunteers', open),
		pipeline: deskHref('/desk/volunteers/pipeline', open),
		carried: deskHref('/desk/volunteers/carried', open),
		circles: deskHref('/desk/volunteers/circles', open),
		groups: takesRequests(viewer).some(({ organisationId }) => organisationId === open.id)
			? deskHref('/desk/groups', open)
			: null,
		said: count(found.total, 'volunteer'),
		pages: pagesOf(page, found.total, PAGE_SIZE, (to) =>
			deskHref('/desk/volunteers', open, { ...kept, page: String(to) })
		),
		rows: found.rows.map((row) => ({
			id: row.id,
			name: row.name,
			area: row.area,
			state: row.state,
			since: `Since ${fullDate(localDate(row.since))}`,
			rest: row.restUntil ? `Rests until ${fullDate(localDate(row.restUntil))}` : null,
			ends:
				row.state !== 'accepted'
					? null
					: !row.valid
						? 'A check or training is missing'
						: row.lapsesAt && Date.parse(row.lapsesAt) < soon
							? `Something runs out on ${fullDate(localDate(row.lapsesAt))}`
							: null,
			weekly: `${sentence(length(row.weeklyMinutes))} a week`,
			visits: row.visits ? `${sentence(counted(row.visits, 'visit'))} ahead` : 'None ahead',
			asked: row.lastAsked ? `Last asked: ${moment(row.lastAsked, found.now)}` : 'Not asked yet'
		})),
		// On the first view alone: they have no area and no state by which to look for them.
		fresh:
			page === 1 && state === 'here' && search === ''
				? found.new.map((one) => ({
						id: one.id,
						name: one.name,
						own: one.id === viewer.id,
						since: fullDate(localDate(one.since))
					}))
				: []
	};
};
