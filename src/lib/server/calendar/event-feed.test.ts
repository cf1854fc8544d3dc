import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { EventCard } from '#lib/domain/directory/event.ts';
import { calendarFaults } from '#support/icalendar.ts';
import { eventFeed } from './event-feed.ts';

const card: EventCard = {
	id: '00000000-0000-4000-8000-000000000001',
	title: 'Death café; tea, cake\nand talk',
	kind: 'death-cafe',
	description: 'Talk about dying, over cake. '.repeat(8),
	repeats: 'weekly',
	firstDay: '2026-03-01',
	lastDay: null,
	starts: '14:00',
	ends: '16:00',
	freq: 'WEEKLY',
	interval: 1,
	byday: 'SU',
	bymonthday: '',
	onBankHolidays: true,
	nation: 'england',
	changes: [],
	calledOff: false,
	online: false,
	cost: '',
	booking: '',
	version: 3,
	updatedAt: '2026-02-01T10:00:00.123Z',
	place: 'Undercliff Rooms',
	city: 'Ventnor',
	address: 'Park Avenue',
	postcode: 'PO38 1ZX',
	serviceId: '00000000-0000-4000-8000-000000000002',
	service: 'Tuesday Table',
	band: null
};
const feed = (...events: EventCard[]) =>
	eventFeed(events, { name: 'Events', today: '2026-03-01', origin: 'https://site.example' });

/** As a calendar reads it: the times of each event in UTC, with what it says of each. */
function read(text: string, most = 60) {
	expect(calendarFaults(text)).toEqual([]);
	const calendar = new ICAL.Component(
		ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]
	);
	for (const zone of calendar.getAllSubcomponents('vtimezone')) {
		ICAL.TimezoneService.register(new ICAL.Timezone(zone));
	}
	const parts = calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
	const main = parts.filter((part) => !part.isRecurrenceException());
	for (const part of parts.filter((each) => each.isRecurrenceException())) {
		main.find(({ uid }) => uid === part.uid)?.relateException(part);
	}
	return main.map((event) => {
		const times: string[] = [];
		const each = event.iterator();
		for (let n = 0; n < most; n += 1) {
			const next = each.next() as ICAL.Time | undefined;
			if (!next) break;
			const { startDate, item } = event.getOccurrenceDetails(next);
			const status = item.component.getFirstPropertyValue('status');
			times.push(`${startDate.toJSDate().toISOString().slice(0, 16)} ${String(status)}`);
		}
		return { event, times };
	});
}

describe('a calendar of events, read by ical.js', () => {
	it('R10: is at the same hour of the wall before and after both clock changes', () => {
		const [first] = read(feed(card));
		const at = (day: string) => first?.times.find((time) => time.startsWith(day));
		expect(at('2026-03-22')).toBe('2026-03-22T14:00 CONFIRMED');
		expect(at('2026-03-29')).toBe('2026-03-29T13:00 CONFIRMED');
		expect(at('2026-10-18')).toBe('2026-10-18T13:00 CONFIRMED');
		expect(at('2026-10-25')).toBe('2026-10-25T14:00 CONFIRMED');
	});
	it('keeps commas, semicolons and line ends in a text, and no line is too long', () => {
		const text = feed(card);
		const [first] = read(text, 1);
		expect(first?.event.summary).toBe(card.title);
		expect(first?.event.location).toBe('Undercliff Rooms, Park Avenue, Ventnor, PO38 1ZX');
		expect(first?.event.uid).toBe(`event-${card.id}@site.example`);
		expect(first?.event.sequence).toBe(3);
		for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
		expect(text).not.toMatch(/[^\r]\n/);
	});
	it('has what is called off as cancelled, what is moved at its new time, and no bank holiday', () => {
		const [first] = read(
			feed({
				...card,
				firstDay: '2026-03-23',
				byday: 'MO',
				lastDay: '2026-05-11',
				onBankHolidays: false,
				changes: [
					{ day: '2026-03-30', toDay: null, starts: null, ends: null, note: 'The hall is let' },
					{ day: '2026-04-20', toDay: '2026-04-21', starts: '10:00', ends: '11:00', note: '' }
				]
			})
		);
		expect(first?.times).toEqual([
			'2026-03-23T14:00 CONFIRMED',
			'2026-03-30T13:00 CANCELLED',
			'2026-04-13T13:00 CONFIRMED',
			'2026-04-21T09:00 CONFIRMED',
			'2026-04-27T13:00 CONFIRMED',
			'2026-05-11T13:00 CONFIRMED'
		]);
	});
	it('has an event of one day, moved or off, and one that is called off altogether', () => {
		const day: EventCard = { ...card, freq: null, byday: '', lastDay: card.firstDay };
		const off = { day: card.firstDay, toDay: null, starts: null, ends: null, note: '' };
		const moved = { ...off, toDay: '2026-04-05', starts: '10:00', ends: '11:00' };
		const said = (event: EventCard) => read(feed(event)).map(({ times }) => times);
		expect(said(day)).toEqual([['2026-03-01T14:00 CONFIRMED']]);
		expect(said({ ...day, changes: [off] })).toEqual([['2026-03-01T14:00 CANCELLED']]);
		expect(said({ ...day, changes: [moved] })).toEqual([['2026-04-05T09:00 CONFIRMED']]);
		expect(said({ ...day, calledOff: true })).toEqual([['2026-03-01T14:00 CANCELLED']]);
	});
});
