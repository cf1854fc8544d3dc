import { describe, expect, test } from 'vitest';
import type { ZodType } from 'zod';
import { check, daysAway, profile, rest, start, training, week } from './keeping.schema.ts';

const once = '3b241101-e2bb-4255-8caf-4136c566a962';

/** The fields at fault, or what was read. */
function read(schema: ZodType, fields: Record<string, unknown>): unknown {
	const parsed = schema.safeParse({ once, version: '3', ...fields });
	return parsed.success ? parsed.data : parsed.error.issues.map(({ path }) => path[0]);
}
const day = (name: string, [d, m, y]: [string, string, string]) => ({
	[`${name}-day`]: d,
	[`${name}-month`]: m,
	[`${name}-year`]: y
});

describe('all that is wrong is said at once', () => {
	test.each<[what: string, schema: ZodType, fields: string[]]>([
		['a check', check, ['level', 'workforce', 'clear', 'issued', 'expires']],
		['a training', training, ['module', 'passed']],
		['days that differ', daysAway, ['free', 'from']],
		['a beginning', start, ['postcode']],
		['a rest', rest, ['rest']]
	])('%s', (_, schema, fields) =>
		expect([...(read(schema, {}) as string[])].sort()).toEqual([...fields].sort())
	);
});

describe('a week', () => {
	test('is read by day and stretch; a pair left empty is no time', () => {
		expect(
			read(week, {
				'from-1-1': '09:00',
				'until-1-1': 'midday',
				'from-1-2': '2pm',
				'until-1-2': '4.30pm',
				'from-7-1': '',
				'until-7-1': ''
			})
		).toMatchObject({
			version: 3,
			windows: [
				{ weekday: 1, starts: '09:00', ends: '12:00' },
				{ weekday: 1, starts: '14:00', ends: '16:30' }
			]
		});
	});
	test('names the field that is wrong', () => {
		expect(
			read(week, {
				'from-2-1': '9',
				'from-3-1': '10:00',
				'until-3-1': '09:00',
				'from-4-1': 'soon',
				'until-4-1': '11:00'
			})
		).toEqual(['until-2-1', 'until-3-1', 'from-4-1']);
	});
});

describe('a profile', () => {
	const answers = { travel: '5', weekly: '120', languages: 'English' };
	test('keeps the area without a postcode, and takes the sector of one', () => {
		expect(read(profile, answers)).toMatchObject({ sector: '', languages: ['English'] });
		expect(read(profile, { ...answers, postcode: 'po38 1zz' })).toMatchObject({
			sector: 'PO38 1'
		});
		expect(read(profile, { ...answers, postcode: 'PO38' })).toEqual(['postcode']);
	});
	test('cannot like and avoid the same thing, and speaks something', () => {
		expect(
			read(profile, { ...answers, another: 'Polish', dogs: 'happy', smoke: 'avoid' })
		).toMatchObject({
			languages: ['English', 'Polish'],
			happyWith: ['dogs'],
			avoid: ['smoke'],
			drives: false
		});
		expect(read(profile, { travel: '5', weekly: '120' })).toEqual(['languages']);
		expect(read(profile, { ...answers, travel: '7' })).toEqual(['travel']);
	});
});

test('one day is from itself to itself, whole unless both times are given', () => {
	expect(read(daysAway, { free: 'away', ...day('from', ['24', '12', '2026']) })).toMatchObject({
		free: false,
		from: '2026-12-24',
		to: '2026-12-24',
		starts: null,
		ends: null
	});
	expect(read(daysAway, { free: 'free', ...day('from', ['31', '2', '2026']) })).toEqual(['from']);
});
