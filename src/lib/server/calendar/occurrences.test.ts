import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventRule } from '#lib/domain/directory/event.ts';
import { fallsOn } from '#lib/domain/directory/schedule.ts';
import { addDays, dateParts, weekday } from '#lib/domain/time/london.ts';
import { comingDays, occurrences, ruleDays } from './occurrences.ts';

const CODES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const once: EventRule = {
	firstDay: '2026-12-01',
	lastDay: '2026-12-01',
	starts: '14:00',
	ends: '16:00',
	freq: null,
	interval: 1,
	byday: '',
	bymonthday: '',
	onBankHolidays: true,
	nation: 'england',
	changes: []
};
const weekly: EventRule = { ...once, lastDay: null, freq: 'WEEKLY', byday: 'TU' };
const days = (rule: EventRule, from: string, to: string) =>
	occurrences(rule, from, to).map(({ day, state }) => (state === 'on' ? day : `${day} ${state}`));

describe('the dates of an event', () => {
	it('are the same as the regular hours of an entry by the same rule, whatever the rule', () => {
		let found = 0;
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 1500 }),
				fc.constantFrom('weekly', 'fortnightly', 'nth', 'last', 'date'),
				fc.integer({ min: 0, max: 1200 }),
				fc.option(fc.integer({ min: 0, max: 900 }), { nil: null }),
				(first, kind, start, length) => {
					const firstDay = addDays('2024-01-01', first);
					const { day } = dateParts(firstDay);
					const code = CODES[weekday(firstDay)] ?? '';
					const rule: EventRule = {
						...once,
						firstDay,
						lastDay: length === null ? null : addDays(firstDay, length),
						freq: kind === 'weekly' || kind === 'fortnightly' ? 'WEEKLY' : 'MONTHLY',
						interval: kind === 'fortnightly' ? 2 : 1,
						byday:
							kind === 'date'
								? ''
								: kind === 'nth'
									? `${Math.min(4, Math.ceil(day / 7))}${code}`
									: kind === 'last'
										? `-1${code}`
										: code,
						bymonthday: kind === 'date' ? String(day) : ''
					};
					const schedule = {
						...rule,
						dtstart: firstDay,
						validFrom: null,
						validTo: rule.lastDay,
						opensAt: '14:00:00',
						closesAt: '16:00:00',
						description: ''
					};
					const from = addDays('2026-06-01', start - 600);
					const to = addDays(from, 62);
					const expected = Array.from({ length: 63 }, (_, n) => addDays(from, n)).filter((each) =>
						fallsOn(schedule, each)
					);
					expect(days(rule, from, to)).toEqual(expected);
					found += expected.length;
				}
			),
			{ numRuns: 800, seed: 27 }
		);
		// R13: and there were some to compare
		expect(found).toBeGreaterThan(500);
	});
	it('R10: stay at the same hour of the wall over both clock changes', () => {
		const sunday = {
			...weekly,
			firstDay: '2026-03-01',
			byday: 'SU',
			starts: '01:30',
			ends: '03:00'
		};
		expect(
			occurrences(sunday, '2026-03-22', '2026-04-05').map((o) => `${o.day} ${o.starts}`)
		).toEqual(['2026-03-22 01:30', '2026-03-29 01:30', '2026-04-05 01:30']);
		expect(days(sunday, '2026-10-18', '2026-11-01')).toEqual([
			'2026-10-18',
			'2026-10-25',
			'2026-11-01'
		]);
	});
	it('leave out bank holidays of their own nation, where they say so', () => {
		const monday = { ...weekly, firstDay: '2026-03-30', byday: 'MO', onBankHolidays: false };
		expect(days(monday, '2026-03-30', '2026-04-13')).toEqual(['2026-03-30', '2026-04-13']);
		expect(ruleDays(monday, '2026-03-30', '2026-04-13').holidays).toEqual(['2026-04-06']);
		expect(days({ ...monday, nation: 'scotland' }, '2026-03-30', '2026-04-13')).toEqual([
			'2026-03-30',
			'2026-04-06',
			'2026-04-13'
		]);
	});
	it('say what is off and what is moved, on both days of a move', () => {
		const rule: EventRule = {
			...weekly,
			changes: [
				{ day: '2026-12-08', toDay: null, starts: null, ends: null, note: 'The hall is let' },
				{ day: '2026-12-15', toDay: '2026-12-17', starts: '10:00', ends: '12:00', note: '' },
				{ day: '2026-12-22', toDay: '2026-12-22', starts: '10:00', ends: '12:00', note: '' }
			]
		};
		expect(days(rule, '2026-12-01', '2026-12-31')).toEqual([
			'2026-12-01',
			'2026-12-08 off',
			'2026-12-15 away',
			'2026-12-17 moved',
			'2026-12-22 moved',
			'2026-12-29'
		]);
		expect(comingDays(rule, '2026-12-02', 2).map(({ day, starts }) => `${day} ${starts}`)).toEqual([
			'2026-12-17 10:00',
			'2026-12-22 10:00'
		]);
		// a month that only sees the day it is moved to
		expect(
			days(
				{
					...once,
					changes: [
						{ day: '2026-12-01', toDay: '2027-01-05', starts: '10:00', ends: '12:00', note: '' }
					]
				},
				'2027-01-01',
				'2027-01-31'
			)
		).toEqual(['2027-01-05 moved']);
	});
	it('come to an end, however far somebody asks', () => {
		expect(days(weekly, '2026-12-01', '9999-12-31').length).toBeLessThanOrEqual(3300);
		expect(days(once, '2020-01-01', '2030-01-01')).toEqual(['2026-12-01']);
	});
});
