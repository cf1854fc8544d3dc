import { localDate } from '#lib/domain/time/london.ts';
import { fullDate, longDate } from '#lib/format/dates.ts';
import { length } from '#lib/format/durations.ts';
import { count, sentence } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { CARRIED_SORTS, readCarried, type Carried } from '#lib/server/db/care.ts';
import { PAGE_SIZE } from '#lib/server/db/desk.ts';
import { refusePage } from '#lib/server/respond.ts';
import { deskHref, deskSwitch, deskTabs, oneIn, openDesk, pageIn, pagesOf } from '../../frame.ts';
import { whereOf } from '../kept.server.ts';
import type { PageServerLoad } from './$types';

const HERE = '/desk/volunteers/carried';
const WHO = ['mine', 'all'] as const;
const WHO_SAID = { mine: 'Whom I look after', all: 'Everybody' };
const SORT_SAID: Record<(typeof CARRIED_SORTS)[number], string> = {
	carried: 'Most carried first',
	hours: 'Most hours first',
	talk: 'Longest without a talk first',
	name: 'By name'
};

function restSaid({ restUntil, restedAt }: Carried['rows'][number]): string {
	if (restUntil) return `Rests until ${fullDate(localDate(restUntil))}`;
	return restedAt ? fullDate(localDate(restedAt)) : 'None written down';
}

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const open = openDesk(viewer, event.url);
	const who = oneIn(event.url, 'who', WHO);
	const sort = oneIn(event.url, 'sort', CARRIED_SORTS);
	const page = pageIn(event.url);
	const found = await readCarried(event.locals.db, open.id, {
		all: who === 'all',
		sort,
		page
	}).catch(refusePage);
	const href = (more: Record<string, string>) => deskHref(HERE, open, { who, sort, ...more });
	return {
		over: `${longDate(localDate(found.now))}, ${open.name}`,
		desks: deskSwitch(open, HERE),
		tabs: deskTabs(open, found, 'volunteers'),
		query: whereOf(viewer, event.url).query,
		volunteers: deskHref('/desk/volunteers', open),
		everybody: href({ who: 'all' }),
		whose: WHO.map((value) => ({
			href: href({ who: value }),
			label: WHO_SAID[value],
			current: value === who
		})),
		orders: CARRIED_SORTS.map((value) => ({
			href: href({ sort: value }),
			label: SORT_SAID[value],
			current: value === sort
		})),
		mine: who === 'mine',
		said: count(found.total, 'volunteer'),
		pages: pagesOf(page, found.total, PAGE_SIZE, (to) => href({ page: String(to) })),
		rows: found.rows.map((row) => ({
			id: row.id,
			name: row.name,
			with: row.mine
				? 'You look after them'
				: row.supervisor
					? `${row.supervisor} looks after them`
					: 'Nobody is named for them',
			wishes: row.wishes,
			deaths: row.deaths === 0 ? 'None' : String(row.deaths),
			hard: row.hard === 0 ? 'None' : String(row.hard),
			hours: row.minutes === 0 ? 'None' : `${sentence(length(row.minutes))} a week`,
			limit: `Of ${length(row.weeklyMinutes)} at most`,
			over: row.minutes > row.weeklyMinutes,
			rest: restSaid(row),
			talk: row.talkedOn ? fullDate(row.talkedOn) : 'None written down'
		}))
	};
};
