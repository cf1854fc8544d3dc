import { fullDate, shortDate } from '#lib/format/dates.ts';
import { kindTitle } from '#lib/format/desk.ts';
import { length } from '#lib/format/durations.ts';
import { addDays, localDate } from '#lib/format/london.ts';
import { timesSaid } from '#lib/format/tasks.ts';
import { timeWindow } from '#lib/format/times.ts';
import { list, sentence } from '#lib/format/words.ts';
import { requireRole } from '#lib/server/auth.ts';
import { readRota, ROTA_PAGE } from '#lib/server/db/rota.ts';
import { refusePage } from '#lib/server/respond.ts';
import { whereOf } from '../../volunteers/kept.server.ts';
import { deskHref, deskSwitch, deskTabs, openDesk, pageIn, pagesOf } from '../../frame.ts';
import type { PageServerLoad } from './$types';

const HERE = '/desk/visits/rota';

/** A day of the address, where there is such a day; otherwise this week. */
function weekIn(url: URL): string | null {
	const text = url.searchParams.get('week') ?? '';
	try {
		return addDays(text, 0);
	} catch {
		return null;
	}
}

export const load: PageServerLoad = async (event) => {
	const viewer = requireRole(event, 'coordinator');
	const open = openDesk(viewer, event.url);
	const day = Number(event.url.searchParams.get('day') ?? 0);
	const only = Number.isInteger(day) && day >= 1 && day <= 7 ? day : null;
	const room = event.url.searchParams.get('room') === 'yes';
	const page = pageIn(event.url);
	const found = await readRota(event.locals.db, open.id, {
		week: weekIn(event.url),
		day: only,
		room,
		page
	}).catch(refusePage);
	const { week } = found;
	const today = localDate(found.now);
	const days = Array.from({ length: 7 }, (_, i) => addDays(week, i));
	const kept = {
		...(days.includes(today) ? {} : { week }),
		...(only ? { day: String(only) } : {}),
		...(room ? { room: 'yes' } : {})
	};
	/** The same page with something else chosen; what is undefined goes. */
	const to = (part: Record<string, string | undefined>) =>
		deskHref(
			HERE,
			open,
			Object.fromEntries(
				Object.entries({ ...kept, ...part }).filter((each): each is [string, string] => !!each[1])
			)
		);
	const visitsOf = (id: string | null) =>
		found.visits
			.filter(({ volunteerId }) => volunteerId === id)
			.map((visit) => ({
				id: visit.taskId,
				when: `${shortDate(visit.day)}, ${timesSaid(visit)}`,
				// it may be printed and pinned up: no name but the volunteer's
				what: `${kindTitle(visit.kindId)}, around ${visit.area}`,
				state: visit.state
			}));
	const here = new Set<string | null>(found.rows.map(({ id }) => id));
	const others = new Map(
		found.visits
			.filter(({ volunteerId }) => !here.has(volunteerId))
			.map(({ volunteerId, volunteer }) => [volunteerId, volunteer])
	);
	return {
		over: `${shortDate(week)} to ${shortDate(addDays(week, 6))}, ${open.name}`,
		desks: deskSwitch(open, HERE),
		tabs: deskTabs(open, found, 'visits'),
		visits: deskHref('/desk/visits', open),
		query: whereOf(viewer, event.url).query,
		before: to({ week: addDays(week, -7) }),
		after: to({ week: addDays(week, 7) }),
		now: days.includes(today) ? null : to({ week: undefined }),
		filters: [
			{
				href: to({ day: undefined, room: undefined }),
				label: 'Everybody',
				current: !only && !room
			},
			{ href: to({ room: room ? undefined : 'yes' }), label: 'With time left', current: room },
			// nobody is free on a day that is over
			...days
				.map((date, i) => ({ date, nth: i + 1 }))
				.filter(({ date }) => date >= today)
				.map(({ date, nth }) => ({
					href: to({ day: only === nth ? undefined : String(nth) }),
					label: `Free ${shortDate(date)}`,
					current: only === nth
				}))
		],
		all: to({ day: undefined, room: undefined }),
		filtered: only !== null || room,
		pages: pagesOf(page, found.total, ROTA_PAGE, (n) => to({ page: String(n) })),
		// what nobody has taken first, then who is no longer here: both are what the week still needs
		open: [...others]
			.sort(([a], [b]) => (a === null ? -1 : b === null ? 1 : 0))
			.map(([id, name]) => ({
				id: id ?? 'nobody',
				name: name ?? 'Nobody yet',
				note: id === null ? null : 'Not one of your volunteers now',
				link: id,
				visits: visitsOf(id)
			})),
		rows: found.rows.map((row) => ({
			id: row.id,
			name: row.name,
			note:
				row.state === 'paused'
					? 'Paused'
					: row.restUntil
						? `Rests until ${fullDate(localDate(row.restUntil))}`
						: row.valid
							? undefined
							: 'A check or training is missing',
			hours: `${row.minutes > 0 ? sentence(length(row.minutes)) : 'None'} of ${length(row.weeklyMinutes)}`,
			over: row.minutes > row.weeklyMinutes,
			visits: visitsOf(row.id),
			free: days
				.filter(
					(date, i) => (only === null || only === i + 1) && row.free.some((one) => one.day === date)
				)
				.map((date) => ({
					day: shortDate(date),
					times: list(
						row.free
							.filter((one) => one.day === date)
							.map(({ starts, ends }) => timeWindow(starts, ends))
					)
				}))
		}))
	};
};
