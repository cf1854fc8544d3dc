import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { CalendarEvent, CalendarMeetings } from '#lib/domain/tasks/calendar.ts';
import { addDays, localDate, wallTime } from '#lib/domain/time/london.ts';
import { occurrences } from './occurrences.ts';

const STATUS = {
	waiting: ICalEventStatus.TENTATIVE,
	confirmed: ICalEventStatus.CONFIRMED,
	cancelled: ICalEventStatus.CANCELLED
};
const TITLE = {
	waiting: 'A visit, not confirmed yet',
	confirmed: 'A visit',
	cancelled: 'A visit that is not going ahead'
};

/**
 * The visits as iCalendar (RFC 5545). Times are instants in UTC, so that no calendar needs to know
 * London's clock changes. A title says that there is a visit and nothing else: calendars are shown on
 * locked screens and shared with families. Meetings of a circle of volunteers likewise, from a month ago to
 * half a year from now; one that is called off stays, cancelled, and so does what was to come when a circle ends.
 */
export function calendarFeed(
	events: readonly CalendarEvent[],
	meetings: readonly CalendarMeetings[],
	now: string,
	origin: string
): string {
	const host = new URL(origin).host;
	const calendar = ical({
		name: 'Alongside',
		prodId: { company: 'Alongside', product: 'Visits', language: 'EN' },
		method: ICalCalendarMethod.PUBLISH,
		ttl: 60 * 60
	});
	for (const event of events) {
		const told = event.startsAt !== null && event.endsAt !== null;
		calendar.createEvent({
			id: `visit-${event.id}@${host}`,
			stamp: new Date(now),
			sequence: event.version,
			status: STATUS[event.state],
			summary: TITLE[event.state],
			url: `${origin}/visits/${event.taskId}`,
			...(told
				? { start: new Date(event.startsAt ?? now), end: new Date(event.endsAt ?? now) }
				: {
						start: new Date(`${event.day ?? now.slice(0, 10)}T00:00:00Z`),
						allDay: true,
						timezone: 'UTC'
					})
		});
	}
	const today = localDate(now);
	for (const meeting of meetings) {
		for (const one of occurrences(meeting, addDays(today, -30), addDays(today, 183))) {
			const start = instant(one.day, one.starts);
			if (!start) continue;
			const off =
				one.state === 'off' || (meeting.endedAt !== null && start > new Date(meeting.endedAt));
			calendar.createEvent({
				id: `meeting-${meeting.id}-${one.day}@${host}`,
				stamp: new Date(now),
				sequence: meeting.version,
				status: off ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
				summary: off ? 'A meeting that is not going ahead' : 'A meeting',
				url: `${origin}/volunteering/together`,
				start,
				end: instant(one.day, one.ends) ?? start
			});
		}
	}
	// the last line too has its end (RFC 5545, 3.1): the library leaves it out
	return `${calendar.toString()}\r\n`;
}

/** The instant of a London clock; the earlier of two, and none for an hour that is left out. */
function instant(day: string, time: string): Date | null {
	const found = wallTime(day, time);
	return found.times === 'never' ? null : found.times === 'twice' ? found.first : found.at;
}
