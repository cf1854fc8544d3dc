import { describe, expect, test } from 'vitest';
import { metresOf, milesOf, TRAVEL_MILES } from './profile.ts';
import { exception, languages, timeOff, typedDay, week } from './profile.schema.ts';

const once = '5e8f4b6e-6c43-4d3c-9a55-0f3f5b3d2f10';
const base = { once, version: '3' };
const problems = (result: { success: boolean; error?: { issues: { path: PropertyKey[] }[] } }) =>
	result.error?.issues.map(({ path }) => String(path[0])) ?? [];

describe('the week as it is typed', () => {
	test('several stretches a day, in order, empty ones left out', () => {
		const read = week.parse({
			...base,
			'from-1-1': '18:00',
			'until-1-1': '20:30',
			'from-1-2': '09:00',
			'until-1-2': '11:00',
			'from-7-1': '22:00',
			'until-7-1': '00:00',
			'from-2-1': '',
			'until-2-1': ''
		});
		expect(read).toEqual({
			once,
			version: 3,
			windows: [
				{ weekday: 1, starts: '09:00', ends: '11:00' },
				{ weekday: 1, starts: '18:00', ends: '20:30' },
				// midnight, at the day's end
				{ weekday: 7, starts: '22:00', ends: '24:00' }
			]
		});
	});

	test('R9: each wrong field is named', () => {
		const wrong = (typed: Record<string, string>) =>
			problems(week.safeParse({ ...base, ...typed }));
		expect(wrong({ 'from-1-1': '09:00' })).toEqual(['until-1-1']);
		expect(wrong({ 'until-1-1': '09:00' })).toEqual(['from-1-1']);
		expect(wrong({ 'from-1-1': '9', 'until-1-1': '10:00' })).toEqual(['from-1-1']);
		expect(wrong({ 'from-1-1': '10:00', 'until-1-1': '25:00' })).toEqual(['until-1-1']);
		expect(wrong({ 'from-1-1': '10:00', 'until-1-1': '10:00' })).toEqual(['until-1-1']);
		expect(
			wrong({
				'from-3-1': '10:00',
				'until-3-1': '12:00',
				'from-3-4': '11:59',
				'until-3-4': '13:00'
			})
		).toEqual(['from-3-4']);
		// touching is not overlapping
		expect(
			wrong({
				'from-3-1': '10:00',
				'until-3-1': '12:00',
				'from-3-2': '12:00',
				'until-3-2': '13:00'
			})
		).toEqual([]);
	});
});

describe('days that differ', () => {
	const away = { once, kind: 'away', 'first-day': '24', 'first-month': '12', 'first-year': '2026' };

	test('one day, several, or between two times', () => {
		expect(exception.parse(away).days).toEqual({
			fromDay: '2026-12-24',
			toDay: '2026-12-24',
			free: false,
			starts: null,
			ends: null
		});
		const few = { ...away, kind: 'free', 'last-day': '3', 'last-month': '1', 'last-year': '2027' };
		expect(exception.parse({ ...few, starts: '09:00', ends: '00:00' }).days).toMatchObject({
			toDay: '2027-01-03',
			free: true,
			starts: '09:00',
			ends: '24:00'
		});
	});

	test('R9: days that no calendar has, and half a time', () => {
		const wrong = (typed: object) => problems(exception.safeParse({ ...away, ...typed }));
		expect(wrong({ 'first-day': '31', 'first-month': '2' })).toEqual(['first']);
		expect(wrong({ 'first-day': '', 'first-month': '', 'first-year': '' })).toEqual(['first']);
		expect(wrong({ 'last-day': '32', 'last-month': '12', 'last-year': '2026' })).toEqual(['last']);
		expect(wrong({ starts: '09:00' })).toEqual(['ends']);
		expect(wrong({ ends: '09:00' })).toEqual(['starts']);
		expect(wrong({ kind: 'perhaps' })).toEqual(['kind']);
	});

	test('a day in three fields', () => {
		const day = (d: string, m: string, y: string) =>
			typedDay({ 'x-day': d, 'x-month': m, 'x-year': y }, 'x');
		expect(day('1', '2', '2028')).toBe('2028-02-01');
		expect(day('29', '2', '2028')).toBe('2028-02-29');
		expect(day('29', '2', '2027')).toBeUndefined();
		expect(day('١', '2', '2027')).toBeUndefined();
		expect(day('', '', '')).toBeNull();
	});
});

describe('the rest', () => {
	test('time off until a day, or until they say', () => {
		expect(timeOff.parse({ ...base, how: 'open' })).toMatchObject({ until: null });
		expect(problems(timeOff.safeParse({ ...base, how: 'until' }))).toEqual(['until']);
		expect(problems(timeOff.safeParse({ ...base }))).toEqual(['how']);
	});

	test('languages are a closed list, each once', () => {
		const read = (chosen: unknown) => languages.safeParse({ ...base, languages: chosen });
		expect(read(['Polish', '', 'English', 'Polish']).data?.languages).toEqual([
			'Polish',
			'English'
		]);
		expect(problems(read(['']))).toEqual(['languages']);
		expect(problems(read('Klingon'))).toEqual(['languages']);
	});

	test('miles and metres meet again', () => {
		for (const miles of TRAVEL_MILES) expect(milesOf(metresOf(miles))).toBe(miles);
		expect(milesOf(8000)).toBe(5);
		expect(milesOf(500)).toBe(1);
	});
});
