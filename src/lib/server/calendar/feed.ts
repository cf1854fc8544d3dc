import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { CalendarEvent } from '#lib/domain/tasks/calendar.ts';

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
 * locked screens and shared with families.
 */
export function calendarFeed(
	events: readonly CalendarEvent[],
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
	return calendar.toString();
}
