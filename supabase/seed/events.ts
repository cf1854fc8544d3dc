import type { EventKind, Repeats } from '#lib/domain/directory/event.ts';
import { addDays, dateParts, weekday } from '#lib/domain/time/london.ts';
import { serviceId, SUGGESTED_EVENT } from './directory.ts';
import { VENUES } from './directory-table.ts';
import { idOf } from './ids.ts';
import type { Row, World } from './world.ts';

interface Planned {
	/** Its entry, by name. */
	of: string;
	title: string;
	kind: EventKind;
	what: string;
	first?: string;
	repeats: Repeats;
	/** 0 Sunday … 6 Saturday, and which of the month. */
	on: { weekday: number; nth?: number };
	from: string;
	to: string;
	/** Weeks from now at which it first was; negative for what goes on already. */
	begins: number;
	/** Weeks for which it goes on from now. */
	weeks?: number;
	at?: keyof typeof VENUES;
	cost?: string;
	booking?: string;
	online?: boolean;
	notOnBankHolidays?: boolean;
}

/** What is on, on the demo's Isle of Wight: all of it made up. */
const PLANNED: readonly Planned[] = [
	{
		of: 'Ryde Death Café',
		title: 'Death café, Ryde',
		kind: 'death-cafe',
		what: 'Tea, cake and talk about dying and death. Nobody leads it anywhere and nobody sells anything.',
		first:
			'You are given a cup and a chair. You say as much or as little as you like; many come once and only listen.',
		repeats: 'month-nth',
		on: { weekday: 3, nth: 2 },
		from: '19:00',
		to: '20:30',
		begins: -60,
		booking: 'No need to book.'
	},
	{
		of: 'Hospice Chaplaincy',
		title: 'Death café by daylight',
		kind: 'death-cafe',
		what: 'The same as in the evening, for whoever would rather not drive in the dark. At Culver Hospice, and nothing to do with being ill.',
		repeats: 'month-last',
		on: { weekday: 6 },
		from: '10:30',
		to: '12:00',
		begins: -20
	},
	{
		of: 'Hospice Chaplaincy',
		title: 'Lights on Culver Down',
		kind: 'remembrance',
		what: 'A walk of ten minutes with lanterns, the names read out, and soup. Anybody may bring a name.',
		first:
			'Come to the car park below the hospice. There are lanterns for whoever has none, and a minibus for whoever does not walk.',
		repeats: 'once',
		on: { weekday: 0 },
		from: '16:00',
		to: '17:30',
		begins: 2,
		cost: 'Free'
	},
	{
		of: 'November Names',
		title: 'Reading of the names',
		kind: 'remembrance',
		what: 'The names of those who have died this year are read out, and a candle is lit for each. Of any faith, or none.',
		repeats: 'month-nth',
		on: { weekday: 0, nth: 1 },
		from: '15:00',
		to: '15:45',
		begins: -8
	},
	{
		of: 'Havenstreet Remembrance Garden',
		title: 'An hour in the remembrance garden',
		kind: 'remembrance',
		what: 'Weeding, planting, and a flask of tea. You can put in something for somebody.',
		repeats: 'fortnightly',
		on: { weekday: 4 },
		from: '11:00',
		to: '12:00',
		begins: -10
	},
	{
		of: 'Blue Christmas',
		title: 'Blue Christmas',
		kind: 'remembrance',
		what: 'A quiet hour for those who do not look forward to Christmas. Some music, some silence, no sermon.',
		repeats: 'once',
		on: { weekday: 5 },
		from: '18:30',
		to: '19:30',
		begins: 3
	},
	{
		of: 'Learning to Care',
		title: 'Lifting and turning without hurting yourself',
		kind: 'training',
		what: 'For family and friends who look after somebody at home. You try everything on each other, in your own clothes.',
		first: 'There are eight of you at most. Wear flat shoes.',
		repeats: 'month-nth',
		on: { weekday: 1, nth: 3 },
		from: '13:30',
		to: '15:30',
		begins: -30,
		booking: 'Ring first: there are eight places.',
		notOnBankHolidays: true
	},
	{
		of: 'Planning Ahead Afternoon',
		title: 'Planning ahead, one step at a time',
		kind: 'training',
		what: 'Six Thursdays on wills, powers of attorney, what matters to you, and how to say it at home.',
		repeats: 'weekly',
		on: { weekday: 4 },
		from: '14:00',
		to: '15:30',
		begins: -1,
		weeks: 5,
		booking: 'Come to any of them. Ring if you would like a lift.'
	},
	{
		of: 'Dementia guides',
		title: 'When somebody no longer knows you',
		kind: 'training',
		what: 'A talk for an evening at home, with time for questions. The camera can stay off.',
		repeats: 'once',
		on: { weekday: 2 },
		from: '19:30',
		to: '20:30',
		begins: 4,
		online: true,
		booking: 'Write for the link.'
	},
	{
		of: 'Tuesday Table',
		title: 'Tuesday Table’s soup supper',
		kind: 'together',
		what: 'Soup, bread and a long table, for those who come on Tuesdays and anybody who would like to.',
		repeats: 'month-last',
		on: { weekday: 2 },
		from: '18:00',
		to: '19:30',
		begins: -16,
		at: 'bonchurch',
		cost: '£2, or nothing'
	},
	{
		of: 'Sea Swimmers in Grief',
		title: 'A swim, or a flask on the beach',
		kind: 'together',
		what: 'In or out of the water. Those who stay dry hold the towels.',
		repeats: 'weekly',
		on: { weekday: 0 },
		from: '09:00',
		to: '10:00',
		begins: -40
	},
	{
		of: 'Little Boats',
		title: 'Making memory boxes',
		kind: 'children',
		what: 'For children whose somebody has died, with whoever looks after them. Bring one small thing, or nothing.',
		first:
			'You are met at the door of the old school. Grown-ups may stay in the room or have coffee next door.',
		repeats: 'month-nth',
		on: { weekday: 6, nth: 1 },
		from: '10:00',
		to: '11:30',
		begins: -24,
		notOnBankHolidays: true
	},
	{
		of: 'Farmers’ Listening Post',
		title: 'Forms and farm: a table at market',
		kind: 'advice',
		what: 'Somebody who knows the forms sits by the sheep pens, for whoever has a farm and somebody ill at home.',
		repeats: 'month-nth',
		on: { weekday: 5, nth: 1 },
		from: '10:00',
		to: '13:00',
		begins: -12,
		notOnBankHolidays: true
	},
	{
		of: 'After the Registrar',
		title: 'After a death: which letters first?',
		kind: 'advice',
		what: 'Bring the pile. Two of us go through it with you, and you leave with one list.',
		repeats: 'weekly',
		on: { weekday: 2 },
		from: '10:00',
		to: '12:00',
		begins: -50,
		at: 'riverside',
		notOnBankHolidays: true
	}
];

/** Seed ids: an event, by its title. */
export const eventId = (title: string): string => idOf(`directory:event:${title}`);

/** The first day on or after one that has the weekday, and (within its month or the next ones) the place in it. */
function firstOn(from: string, { weekday: on, nth }: Planned['on'], last: boolean): string {
	for (let n = 0; n < 70; n += 1) {
		const day = addDays(from, n);
		if (weekday(day) !== on) continue;
		if (nth !== undefined && Math.ceil(dateParts(day).day / 7) !== nth) continue;
		if (last && dateParts(addDays(day, 7)).month === dateParts(day).month) continue;
		return day;
	}
	throw new Error('No such day');
}

/** Events of the directory's entries: some go on, some are once; one is called off and one is moved. */
export function events(world: World): void {
	const { calendar } = world;
	const made = calendar.at(-90, '10:00');
	for (const planned of PLANNED) {
		const first = firstOn(
			calendar.day(planned.begins * 7),
			planned.on,
			planned.repeats === 'month-last'
		);
		const venue = planned.at ? VENUES[planned.at] : null;
		world.put('public.directory_happenings', {
			id: eventId(planned.title),
			service_id: serviceId(planned.of),
			title: planned.title,
			kind: planned.kind,
			description: planned.what,
			first_visit: planned.first ?? '',
			place: venue?.[0] ?? '',
			address: venue?.[1] ?? '',
			city: venue?.[2] ?? '',
			postcode: venue?.[3] ?? '',
			online: planned.online ?? false,
			cost: planned.cost ?? '',
			booking: planned.booking ?? '',
			first_day: first,
			last_day:
				planned.repeats === 'once'
					? first
					: planned.weeks === undefined
						? null
						: calendar.day(planned.weeks * 7),
			starts: planned.from,
			ends: planned.to,
			repeats: planned.repeats,
			on_bank_holidays: !planned.notOnBankHolidays,
			version: 1,
			created_at: made,
			updated_at: made
		});
	}
	const change = (title: string, change: Row) =>
		world.put('public.directory_happening_changes', {
			id: idOf(`directory:event-change:${title}`),
			happening_id: eventId(title),
			...change
		});
	const sunday = firstOn(calendar.day(1), { weekday: 0 }, false);
	change('A swim, or a flask on the beach', {
		day: sunday,
		to_day: null,
		starts: null,
		ends: null,
		note: 'An easterly gale is forecast'
	});
	const supper = firstOn(calendar.day(0), { weekday: 2 }, true);
	change('Tuesday Table’s soup supper', {
		day: supper,
		to_day: addDays(supper, 1),
		starts: '18:00',
		ends: '19:30',
		note: 'The hall is let on the Tuesday'
	});
	world.put('private.directory_suggestions', {
		id: SUGGESTED_EVENT,
		service_id: serviceId('Ventnor Neighbours’ coffee'),
		changes: Object.fromEntries(
			Object.entries({
				title: 'Carols in the kitchen',
				kind: 'together',
				description:
					'An hour of carols for those who would rather not be at home, with mince pies.',
				first_day: calendar.day(16),
				starts: '15:00',
				ends: '16:00',
				cost: 'Free'
			}).map(([field, to]) => [field, { from: '', to }])
		),
		theirs: false,
		of_event: true,
		happening_id: null,
		at: calendar.at(-1, '11:05'),
		settled_at: null,
		settled_by: null,
		taken: null
	});
}
