import { describe, expect, it } from 'vitest';
import type { Pattern } from '#lib/domain/requests/when.ts';
import { isoDayName, nearDays, whenProblemSaid, whenSaid } from './when.ts';

const window = { from: '14:00', until: '17:00', minutes: 120 };
const NOW = new Date('2026-11-24T10:00:00Z');

describe('a pattern in words', () => {
	it.each<[Pattern, string]>([
		[{ every: 'unsure' }, 'To be talked over with a coordinator'],
		[
			{ every: 'once', day: '2026-11-26', ...window },
			'Thursday 26 November, between 2 and 5pm, for 2 hours'
		],
		[
			{ every: 'once', day: '2027-01-04', from: '14:00', until: '16:00', minutes: 120 },
			'Monday 4 January 2027, 2 to 4pm'
		],
		[
			{
				every: 'weekly',
				weekdays: [1, 5],
				first: '2026-11-30',
				last: '2026-12-11',
				from: '08:30',
				until: '09:00',
				minutes: 30
			},
			'Every Monday and Friday, 8:30 to 9am, from 30 November to 11 December'
		],
		[
			{ every: 'fortnightly', weekdays: [2], first: '2026-12-01', last: '2027-01-05', ...window },
			'Every other week on Tuesday, between 2 and 5pm, for 2 hours, from 1 December to 5 January 2027'
		],
		[
			{
				every: 'weekly',
				weekdays: [1, 2, 3, 4, 5, 6, 7],
				first: '2026-11-30',
				last: '2026-12-11',
				from: '20:00',
				until: '24:00',
				minutes: 240
			},
			'Every day, 8pm to midnight, from 30 November to 11 December'
		]
	])('%j', (pattern, words) => expect(whenSaid(pattern, '2026-11-24')).toBe(words));
});

describe('what is wrong with a time', () => {
	it('says so with its day and its hour', () => {
		expect(whenProblemSaid({ field: 'other', code: 'gone_by', day: '2026-11-20' }, NOW)).toBe(
			'Friday 20 November has gone by. Give today or a later day.'
		);
		expect(
			whenProblemSaid({ field: 'from', code: 'never', day: '2027-03-28', time: '01:30' }, NOW)
		).toBe(
			'1:30am on Sunday 28 March 2027 does not exist: the clocks go forward that night. Give a time from 2am.'
		);
		expect(
			whenProblemSaid({ field: 'until', code: 'twice', day: '2027-10-31', time: '01:30' }, NOW)
		).toBe(
			'1:30am on Sunday 31 October 2027 happens twice: the clocks go back that night. Give a time before 1am or from 2am.'
		);
	});
});

it('names the days of the week and the two next days', () => {
	expect([1, 7].map(isoDayName)).toEqual(['Monday', 'Sunday']);
	expect(nearDays(NOW)).toEqual([
		{ value: '2026-11-25', label: 'Tomorrow', more: 'Wednesday 25 November' },
		{ value: '2026-11-26', label: 'Thursday', more: '26 November' }
	]);
});
