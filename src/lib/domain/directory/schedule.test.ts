import { describe, expect, it } from 'vitest';
import { bankHolidays } from '#lib/domain/organisations/bank-holidays.ts';
import type { Schedule } from './directory.ts';
import { fallsOn, openings } from './schedule.ts';

const regular = (byday: string, more: Partial<Schedule> = {}): Schedule => ({
	freq: /\d/.test(byday) ? 'MONTHLY' : 'WEEKLY',
	interval: 1,
	byday,
	bymonthday: '',
	dtstart: '2026-01-05',
	validFrom: null,
	validTo: null,
	opensAt: '10:30:00',
	closesAt: '12:00:00',
	description: '',
	...more
});
const dates = (schedule: Schedule, from: string, days: number, more = {}) =>
	openings([schedule], { bankHolidays: 'open', nation: 'england', ...more }, from, days).map(
		({ date }) => date
	);

describe('regular hours', () => {
	it('every other week is counted from its first week', () =>
		expect(dates(regular('TU', { interval: 2 }), '2026-11-20', 40)).toEqual([
			'2026-11-24',
			'2026-12-08',
			'2026-12-22'
		]));
	it('the first and third of a month', () =>
		expect(dates(regular('1WE,3WE'), '2026-11-20', 30)).toEqual(['2026-12-02', '2026-12-16']));
	it('the last of a month', () => {
		expect(fallsOn(regular('-1FR'), '2026-11-27')).toBe(true);
		expect(fallsOn(regular('-1FR'), '2026-11-20')).toBe(false);
	});
	it('only while they hold', () =>
		expect(dates(regular('MO', { validTo: '2026-11-24' }), '2026-11-20', 14)).toEqual([
			'2026-11-23'
		]));
	it('days that differ come before them', () => {
		const closed = { fromDay: '2026-12-01', toDay: '2026-12-07', opensAt: null, closesAt: null };
		expect(dates(regular('TU'), '2026-11-30', 14, { daysThatDiffer: [closed] })).toEqual([
			'2026-12-08'
		]);
	});
});

describe('bank holidays', () => {
	it('closed on one, or ring first, as they say', () => {
		const boxing = regular('MO');
		expect(dates(boxing, '2026-12-24', 7, { bankHolidays: 'closed' })).toEqual([]);
		const [asked] = openings([boxing], { bankHolidays: 'ask', nation: 'england' }, '2026-12-24', 7);
		expect(asked).toMatchObject({ date: '2026-12-28', ask: true });
	});
	it('Scotland keeps its own', () => {
		expect(bankHolidays(2026, 'scotland')).toEqual([
			'2026-01-01',
			'2026-01-02',
			'2026-04-03',
			'2026-05-04',
			'2026-05-25',
			'2026-08-03',
			'2026-11-30',
			'2026-12-25',
			'2026-12-28'
		]);
		// 1 and 2 January 2028 are a Saturday and a Sunday
		expect(bankHolidays(2028, 'scotland').slice(0, 2)).toEqual(['2028-01-03', '2028-01-04']);
		expect(bankHolidays(2026, 'wales')).toEqual(bankHolidays(2026, 'england'));
	});
	it('Easter Monday is one in England and none in Scotland', () => {
		const monday = regular('MO');
		const on = (nation: string) =>
			dates(monday, '2026-04-06', 1, { bankHolidays: 'closed', nation });
		expect(on('england')).toEqual([]);
		expect(on('scotland')).toEqual(['2026-04-06']);
	});
});
