import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, localDate, localTime, weekday } from '#lib/domain/time/london.ts';
import { bankHolidays, easter } from './bank-holidays.ts';
import { isOpen, readBy, type OpeningHours } from './hours.ts';

const days = (from: number, to: number, opens: string, closes: string): OpeningHours[] =>
	Array.from({ length: to - from + 1 }, (_, i) => ({ weekday: from + i, opens, closes }));

const WEEKDAYS = days(1, 5, '09:00', '17:00');
const EVERY_DAY = days(1, 7, '08:00', '20:00');
const by = (hours: OpeningHours[], sent: string) => {
	const at = readBy(hours, sent);
	return at && `${localDate(at)} ${localTime(at)}`;
};

describe('when a person reads a request', () => {
	it.each([
		['in the small hours of a Monday', '2026-11-23T02:47:00Z', '2026-11-23 13:00'],
		['in the morning', '2026-11-24T09:30:00Z', '2026-11-24 13:30'],
		['late in the day: the rest is counted tomorrow', '2026-11-24T15:00:00Z', '2026-11-25 11:00'],
		['at seven past: said as a quarter past', '2026-11-24T09:07:00Z', '2026-11-24 13:15'],
		['at closing time', '2026-11-24T17:00:00Z', '2026-11-25 13:00'],
		['on a Friday evening', '2026-11-27T19:00:00Z', '2026-11-30 13:00']
	])('sent %s', (_, sent, expected) => expect(by(WEEKDAYS, sent)).toBe(expected));

	it('says nothing where no hours are known', () =>
		expect(readBy([], '2026-11-24T09:00:00Z')).toBeNull());

	it('counts short hours over several days', () =>
		expect(by(days(2, 2, '10:00', '11:30'), '2026-11-24T09:00:00Z')).toBe('2026-12-08 11:00'));

	it('counts two stretches of one day', () => {
		const split = [...days(1, 5, '09:00', '11:00'), ...days(1, 5, '14:00', '18:00')];
		expect(by(split, '2026-11-24T08:00:00Z')).toBe('2026-11-24 16:00');
	});

	it('takes times as the database gives them', () =>
		expect(by(days(1, 5, '09:00:00', '17:00:00'), '2026-11-24T09:30:00Z')).toBe(
			'2026-11-24 13:30'
		));
});

describe('R10: across a clock change', () => {
	it('in spring: hours through the night are an hour shorter', () => {
		// 29 March 2026: 1am becomes 2am
		const night = days(7, 7, '00:00', '06:00');
		expect(by(night, '2026-03-28T20:00:00Z')).toBe('2026-03-29 05:00');
	});

	it('in autumn: an hour longer', () => {
		// 25 October 2026: 2am becomes 1am
		const night = days(7, 7, '00:00', '06:00');
		expect(by(night, '2026-10-24T20:00:00Z')).toBe('2026-10-25 03:00');
	});

	it('keeps the wall clock of the office on both sides', () => {
		expect(by(EVERY_DAY, '2026-03-29T00:30:00Z')).toBe('2026-03-29 12:00');
		expect(by(EVERY_DAY, '2026-03-28T19:00:00Z')).toBe('2026-03-29 11:00');
		expect(by(EVERY_DAY, '2026-10-25T00:30:00Z')).toBe('2026-10-25 12:00');
		expect(by(EVERY_DAY, '2026-10-24T18:00:00Z')).toBe('2026-10-25 11:00');
	});

	it('an office that opens in the hour that is left out opens when the clocks have jumped', () => {
		const early = days(7, 7, '01:30', '07:00');
		expect(by(early, '2026-03-28T20:00:00Z')).toBe('2026-03-29 06:00');
	});
});

describe('bank holidays', () => {
	it.each([
		[2024, '2024-03-31'],
		[2026, '2026-04-05'],
		[2027, '2027-03-28'],
		[2038, '2038-04-25']
	])('Easter of %i', (year, sunday) => expect(easter(year)).toBe(sunday));

	it.each([
		[
			2026,
			[
				'2026-01-01',
				'2026-04-03',
				'2026-04-06',
				'2026-05-04',
				'2026-05-25',
				'2026-08-31',
				'2026-12-25',
				'2026-12-28'
			]
		],
		[
			2027,
			[
				'2027-01-01',
				'2027-03-26',
				'2027-03-29',
				'2027-05-03',
				'2027-05-31',
				'2027-08-30',
				'2027-12-27',
				'2027-12-28'
			]
		],
		[
			2028,
			[
				'2028-01-03',
				'2028-04-14',
				'2028-04-17',
				'2028-05-01',
				'2028-05-29',
				'2028-08-28',
				'2028-12-25',
				'2028-12-26'
			]
		],
		[
			2022,
			[
				'2022-01-03',
				'2022-04-15',
				'2022-04-18',
				'2022-05-02',
				'2022-05-30',
				'2022-08-29',
				'2022-12-26',
				'2022-12-27'
			]
		]
	])('%i, as gov.uk lists them', (year, expected) => expect(bankHolidays(year)).toEqual(expected));

	it('promises nothing on one, as the hours are silent about it', () => {
		expect(by(WEEKDAYS, '2026-12-24T16:00:00Z')).toBe('2026-12-29 12:00');
		expect(by(EVERY_DAY, '2026-12-24T19:30:00Z')).toBe('2026-12-26 11:30');
		expect(isOpen(EVERY_DAY, '2026-12-25T12:00:00Z')).toBe(false);
		expect(isOpen(EVERY_DAY, '2026-12-24T12:00:00Z')).toBe(true);
	});
});

it('never promises a moment before the sending, or one when nobody is there', () => {
	const at = fc.date({
		min: new Date('2026-01-01'),
		max: new Date('2028-12-01'),
		noInvalidDate: true
	});
	fc.assert(
		fc.property(at, (sent) => {
			const read = readBy(WEEKDAYS, sent);
			expect(read).not.toBeNull();
			if (!read) return;
			expect(read.getTime()).toBeGreaterThan(sent.getTime());
			expect([0, 6]).not.toContain(weekday(localDate(read)));
			expect(localTime(read) > '09:00' && localTime(read) <= '17:00').toBe(true);
			expect(localDate(read) <= addDays(localDate(sent), 8)).toBe(true);
		})
	);
});
