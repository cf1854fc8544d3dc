import { TZDate } from '@date-fns/tz';
import ical, { ICalCalendarMethod, ICalEventStatus, type ICalCalendar } from 'ical-generator';
import type { EventCard } from '#lib/domain/directory/event.ts';
import { addDays, dateParts, clockParts, LONDON } from '#lib/domain/time/london.ts';
import { occurrences, rruleOf, ruleDays } from './occurrences.ts';

/** London since 1996, in the form every calendar knows: the clocks change at 1am UTC. */
const ZONE = `BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:DAYLIGHT
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
DTSTART:19960331T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
DTSTART:19961027T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`;
/** A rule without an end has its bank holidays left out for so long from now; a calendar asks again before. */
const HOLIDAYS_FOR = 1100;

/** A wall time of London as an instant that still knows its zone. */
function at(day: string, time: string): TZDate {
	const { year, month, day: date } = dateParts(day);
	const [hours, minutes] = clockParts(time);
	return new TZDate(year, month - 1, date, hours, minutes, 0, LONDON);
}
const wall = (day: string, time: string) => `${day.replaceAll('-', '')}T${time.replace(':', '')}00`;
const utc = (instant: TZDate) =>
	`${new Date(instant.getTime()).toISOString().replace(/[-:]|\.\d+/g, '')}`;

function add(calendar: ICalCalendar, event: EventCard, today: string, origin: string): void {
	const id = `event-${event.id}@${new URL(origin).host}`;
	// in UTC whatever zone the process lives in
	const changed = new TZDate(event.updatedAt, 'UTC');
	const common = {
		id,
		stamp: changed,
		lastModified: changed,
		sequence: event.version,
		summary: event.title,
		url: `${origin}/support/events/${event.id}`,
		timezone: LONDON,
		location: event.online
			? 'Online'
			: [event.place, event.address, event.city, event.postcode].filter(Boolean).join(', ')
	};
	const words = (note: string) =>
		[note, event.description, event.service].filter(Boolean).join('\n');
	const rule = rruleOf(event);
	const status = (off: boolean) =>
		off || event.calledOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED;
	if (rule === null) {
		const [once] = occurrences(event, event.firstDay, addDays(event.firstDay, 400)).filter(
			({ state }) => state !== 'away'
		);
		if (!once) return;
		calendar.createEvent({
			...common,
			start: at(once.day, once.starts),
			end: at(once.day, once.ends),
			status: status(once.state === 'off'),
			description: words(once.note)
		});
		return;
	}
	const ends = event.lastDay === null ? '' : `;UNTIL=${utc(at(event.lastDay, '23:59'))}`;
	const left = ruleDays(event, event.firstDay, addDays(today, HOLIDAYS_FOR)).holidays.map(
		(day) => `EXDATE;TZID=${LONDON}:${wall(day, event.starts)}`
	);
	calendar.createEvent({
		...common,
		start: at(event.firstDay, event.starts),
		end: at(event.firstDay, event.ends),
		status: status(false),
		description: words(''),
		repeating: [`RRULE:${rule}${ends}`, ...left].join('\n')
	});
	for (const change of event.changes) {
		const off = change.toDay === null;
		calendar.createEvent({
			...common,
			recurrenceId: at(change.day, event.starts),
			start: at(change.toDay ?? change.day, change.starts ?? event.starts),
			end: at(change.toDay ?? change.day, change.ends ?? event.ends),
			status: status(off),
			description: words(change.note)
		});
	}
}

/**
 * Events as iCalendar (RFC 5545): the rule, in London wall time with the zone beside it, so that what is at 2pm stays
 * at 2pm; bank holidays left out; a day that is off stays, as cancelled; an event that is called off, too. Everything in
 * it is public.
 */
export function eventFeed(
	events: readonly EventCard[],
	{ name, today, origin }: { name: string; today: string; origin: string }
): string {
	const calendar = ical({
		name,
		prodId: { company: 'Alongside', product: 'Events', language: 'EN' },
		method: ICalCalendarMethod.PUBLISH,
		timezone: { name: LONDON, generator: () => ZONE },
		ttl: 12 * 60 * 60
	});
	for (const event of events) add(calendar, event, today, origin);
	// RFC 5545, 3.8.7: when it was written is said in UTC; the library leaves the Z out beside a zone
	const text = calendar
		.toString()
		.replace(/^((?:DTSTAMP|LAST-MODIFIED):\d{8}T\d{6})(?=\r)/gm, '$1Z');
	// the last line too has its end (3.1), which it leaves out
	return `${text}\r\n`;
}
