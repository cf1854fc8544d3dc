import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, localDate, wallTime, weekday } from '#lib/domain/time/london.ts';
import type { Raw } from './raw.ts';
import { daysOf, LENGTHS, readTime, readWhen, USUAL_MINUTES, type Pattern } from './when.ts';

const NOW = '2026-11-24T10:00:00Z';
const once = (extra: Record<string, string> = {}): Raw => ({
	which: '2026-11-26',
	from: '14:00',
	until: '17:00',
	minutes: '120',
	...extra
});
const on = (name: string, date: string) => {
	const [year, month, day] = date.split('-');
	return {
		[`${name}-day`]: day ?? '',
		[`${name}-month`]: month ?? '',
		[`${name}-year`]: year ?? ''
	};
};
const other = (date: string, extra: Record<string, string> = {}) =>
	once({ which: 'other', ...on('other', date), ...extra });
const problemsOf = (raw: Raw, now = NOW) => {
	const read = readWhen(raw, now);
	return read.ok ? [] : read.problems.map(({ field, code }) => `${field}: ${code}`);
};
const patternOf = (raw: Raw, now = NOW): Pattern => {
	const read = readWhen(raw, now);
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return read.value;
};

describe('one day', () => {
	it('is read with its window and length', () =>
		expect(patternOf(once())).toEqual({
			every: 'once',
			day: '2026-11-26',
			from: '14:00',
			until: '17:00',
			minutes: 120
		}));
	it('may be today, while there is time left', () => {
		expect(problemsOf(other('2026-11-24'))).toEqual([]);
		expect(problemsOf(other('2026-11-24'), '2026-11-24T15:30:00Z')).toEqual([
			'until: too_late_today'
		]);
	});
	it.each([
		['2026-11-20', ['other: gone_by']],
		['2026-02-30', ['other: not_a_date']],
		['2028-01-01', ['other: too_far']]
	])('%s is refused', (date, expected) => expect(problemsOf(other(date))).toEqual(expected));
	it('asks for what is missing, all at once', () =>
		expect(problemsOf({})).toEqual([
			'which: which',
			'from: time_missing',
			'until: time_missing',
			'minutes: minutes'
		]));
	it('refuses a day that no form of ours offers', () => {
		expect(problemsOf(once({ which: '2026-13-45' }))).toEqual(['which: which']);
		expect(problemsOf(once({ which: "x' or 1=1" }))).toEqual(['which: which']);
	});
	it('reads a year in two figures', () =>
		expect(
			patternOf(once({ which: 'other', 'other-day': '3', 'other-month': '1', 'other-year': '27' }))
		).toMatchObject({ day: '2027-01-03' }));
});

describe('a window', () => {
	it.each([
		[{ from: '14:00', until: '13:00' }, ['until: not_later']],
		[{ from: '14:00', until: '15:00' }, ['until: too_short']],
		[{ from: 'noonish' }, ['from: not_a_time']],
		[{ minutes: '7' }, ['minutes: minutes']]
	])('%j', (extra, expected) => expect(problemsOf(once(extra))).toEqual(expected));
	it('may end at midnight', () =>
		expect(patternOf(once({ from: '20:00', until: '00:00' }))).toMatchObject({ until: '24:00' }));
	it.each([
		['2pm', '14:00'],
		['2:30 PM', '14:30'],
		['14.00', '14:00'],
		['1400', '14:00'],
		['12am', '00:00'],
		['9:05', '09:05'],
		['midday', '12:00'],
		['25:00', null],
		['13pm', null],
		['14', null],
		['', null]
	])('%j is %s', (typed, time) => expect(readTime(typed)).toBe(time));
});

describe('R10: a clock change', () => {
	const now = '2027-03-20T10:00:00Z';
	it('notes a time that Sunday 28 March 2027 leaves out', () =>
		expect(
			problemsOf(other('2027-03-28', { from: '01:30', until: '04:00', minutes: '30' }), now)
		).toEqual(['from: never']));
	it('notes a time that Sunday 31 October 2027 has twice', () =>
		expect(
			problemsOf(
				other('2027-10-31', { from: '00:15', until: '01:30', minutes: '30' }),
				'2027-10-20T10:00:00Z'
			)
		).toEqual(['until: twice']));
	it.each([
		['2026-03-29', '01:30', '2026-03-20T10:00:00Z', 'from: never'],
		['2026-10-25', '01:30', '2026-10-20T09:00:00Z', 'from: twice']
	])('so on %s', (day, from, at, problem) => {
		const night = { from, until: '04:00', minutes: '30' };
		expect(problemsOf(other(day, night), at)).toEqual([problem]);
		// by day nothing is odd about it, and seen from the day after it has gone by
		expect(problemsOf(other(day, { from: '14:00', until: '16:00' }), at)).toEqual([]);
		const late = new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString();
		expect(problemsOf(other(day, { from: '14:00', until: '16:00' }), late)).toEqual([
			'other: gone_by'
		]);
	});
	it('does not count the hour that is left out', () => {
		const night = { from: '00:30', until: '02:30', minutes: '120' };
		expect(problemsOf(other('2027-03-28', night), now)).toEqual(['until: too_short']);
		expect(problemsOf(other('2027-03-27', night), now)).toEqual([]);
	});
	it('finds it in a series', () =>
		expect(
			problemsOf(
				{
					which: 'repeat',
					every: 'weekly',
					weekdays: ['7'],
					...on('first', '2027-03-21'),
					...on('last', '2027-04-11'),
					from: '01:15',
					until: '03:00',
					minutes: '60'
				},
				now
			)
		).toEqual(['from: never']));
	it('keeps the wall time of a series on both sides', () => {
		const pattern = patternOf(
			{
				which: 'repeat',
				every: 'weekly',
				weekdays: ['7'],
				...on('first', '2027-03-21'),
				...on('last', '2027-04-04'),
				from: '09:00',
				until: '10:00',
				minutes: '60'
			},
			now
		);
		expect(daysOf(pattern).map((day) => wallTime(day, '09:00'))).toEqual([
			{ times: 'once', at: new Date('2027-03-21T09:00:00Z') },
			{ times: 'once', at: new Date('2027-03-28T08:00:00Z') },
			{ times: 'once', at: new Date('2027-04-04T08:00:00Z') }
		]);
	});
});

describe('a series', () => {
	const series = (extra: Record<string, string | string[]> = {}): Raw => ({
		which: 'repeat',
		every: 'weekly',
		weekdays: ['1', '4'],
		...on('first', '2026-11-30'),
		...on('last', '2026-12-10'),
		from: '08:30',
		until: '09:00',
		minutes: '30',
		...extra
	});
	it('has its days', () =>
		expect(daysOf(patternOf(series()))).toEqual([
			'2026-11-30',
			'2026-12-03',
			'2026-12-07',
			'2026-12-10'
		]));
	it('skips every other week, counted from the first', () =>
		expect(
			daysOf(patternOf(series({ every: 'fortnightly', ...on('last', '2026-12-24') })))
		).toEqual(['2026-11-30', '2026-12-03', '2026-12-14', '2026-12-17']));
	it('counts weeks from Monday, though it begins on a Sunday', () =>
		expect(
			daysOf(
				patternOf(
					series({
						every: 'fortnightly',
						weekdays: ['1', '7'],
						...on('first', '2026-11-29'),
						...on('last', '2026-12-14')
					})
				)
			)
		).toEqual(['2026-11-29', '2026-12-07', '2026-12-13']));
	it.each([
		[on('last', '2027-02-23'), ['last: series_too_long']],
		[on('last', '2026-11-29'), ['last: first_after_last']],
		[on('first', '2026-11-23'), ['first: gone_by']],
		[{ weekdays: [] }, ['weekdays: weekdays']],
		[{ every: '' }, ['every: every']],
		[{ weekdays: ['2'], ...on('last', '2026-11-30') }, ['weekdays: no_such_weekday']],
		[{ 'last-day': '', 'last-month': '', 'last-year': '' }, ['last: date_missing']]
	])('%j', (extra, expected) => expect(problemsOf(series(extra))).toEqual(expected));
	it('may last twelve weeks', () =>
		expect(problemsOf(series(on('last', '2027-02-22')))).toEqual([]));
});

it('suggests only lengths that can be asked for', () =>
	expect(LENGTHS).toEqual(expect.arrayContaining(Object.values(USUAL_MINUTES))));

it('unsure needs nothing else', () =>
	expect(readWhen({ which: 'unsure', from: 'x' }, NOW)).toEqual({
		ok: true,
		value: { every: 'unsure' }
	}));

it('whatever is typed: either a pattern whose every day is to come, or what is wrong', () => {
	const typed = fc.oneof(
		fc.string({ maxLength: 12 }),
		fc.constantFrom('repeat', 'other', '2026-12-01', '14:00', '9', '12', '2026', 'weekly')
	);
	const fields = [
		'which',
		'every',
		'from',
		'until',
		'minutes',
		'other-day',
		'other-month',
		'other-year',
		'first-day',
		'first-month',
		'first-year',
		'last-day',
		'last-month',
		'last-year'
	];
	fc.assert(
		fc.property(
			fc.array(typed, { minLength: fields.length, maxLength: fields.length }),
			(values) => {
				const raw = Object.fromEntries(fields.map((field, i) => [field, values[i] ?? '']));
				const read = readWhen({ ...raw, weekdays: ['1', '3'] }, NOW);
				if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
				else for (const day of daysOf(read.value)) expect(day >= localDate(NOW)).toBe(true);
			}
		)
	);
});

it('a series has only the weekdays that were chosen, within its ends', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 90 }),
			fc.integer({ min: 0, max: 84 }),
			fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
			fc.constantFrom('weekly' as const, 'fortnightly' as const),
			(start, length, weekdays, every) => {
				const first = addDays('2027-01-01', start);
				const last = addDays(first, length);
				const days = daysOf({
					every,
					weekdays,
					first,
					last,
					from: '09:00',
					until: '10:00',
					minutes: 60
				});
				expect(days).toEqual([...new Set(days)].sort());
				for (const day of days) {
					expect(weekdays).toContain(weekday(day) || 7);
					expect(day >= first && day <= last).toBe(true);
				}
			}
		)
	);
});
