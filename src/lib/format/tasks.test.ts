import { describe, expect, test } from 'vitest';
import { KIND_IDS } from '#lib/domain/tasks/kinds.ts';
import { REQUIREMENTS } from '#lib/domain/tasks/requirements.ts';
import { onMoment } from './dates.ts';
import {
	askedAs,
	forYouIf,
	nearSaid,
	onDay,
	othersSaid,
	timesSaid,
	toldSteps,
	whereSaid
} from './tasks.ts';

const TODAY = '2026-11-23';
const now = '2026-11-23T09:00:00Z';

describe('an offer in words', () => {
	test('asks for a day', () => {
		expect(askedAs('company', '2026-11-28', TODAY)).toBe('Could you sit with someone on Saturday?');
		expect(onDay(TODAY, TODAY)).toBe('today');
		expect(onDay('2026-11-24', TODAY)).toBe('tomorrow');
		expect(onDay('2026-11-29', TODAY)).toBe('on Sunday');
		// a weekday alone would be today's name
		expect(onDay('2026-11-30', TODAY)).toBe('on Monday 30 November');
		expect(onDay('2026-11-20', TODAY)).toBe('on Friday 20 November');
	});

	test('every kind can be asked for', () => {
		for (const kind of KIND_IDS) {
			expect(askedAs(kind, '2026-11-28', TODAY)).toMatch(/^Could you .+ on Saturday\?$/);
		}
	});

	test('says a window and what it takes', () => {
		const window = { starts: '14:00:00', ends: '17:00:00' };
		expect(timesSaid({ ...window, minutes: 120 })).toBe('any two hours between 2 and 5pm');
		expect(timesSaid({ ...window, minutes: 60 })).toBe('an hour between 2 and 5pm');
		expect(timesSaid({ ...window, minutes: 90 })).toBe('any 1 hour 30 minutes between 2 and 5pm');
		expect(timesSaid({ ...window, minutes: 180 })).toBe('2 to 5pm');
		expect(timesSaid({ starts: '00:00:00', ends: '24:00:00', minutes: 60 })).toBe(
			'an hour, at any time of the day'
		);
		expect(timesSaid({ starts: '20:00:00', ends: '24:00:00', minutes: 240 })).toBe(
			'8pm to midnight'
		);
	});

	test('says an area and a band, never a distance', () => {
		expect(whereSaid({ place: 'Ventnor', area: 'PO38 1/9' })).toBe('Around Ventnor (PO38 1/9)');
		expect(nearSaid({ metres: 3100 })).toBe('Within 3 miles of you');
		expect(nearSaid({ metres: 0 })).toBe('Within 1 mile of you');
		expect(nearSaid({ metres: null })).toBeUndefined();
	});

	test('says whom it suits, for everything that can be asked', () => {
		expect(forYouIf(['dogs', 'stairs'])).toBe(
			'You are happy with dogs, and stairs or steep steps are no trouble'
		);
		expect(forYouIf(['language:Polish'])).toBe('You speak Polish');
		expect(forYouIf([])).toBeNull();
		for (const { id } of REQUIREMENTS) expect(forYouIf([id])).toBeTruthy();
	});

	test('says how many others', () => {
		expect(othersSaid(0)).toBe('Nobody else is being asked just now.');
		expect(othersSaid(1)).toMatch(/^One other was asked/);
		expect(othersSaid(2)).toMatch(/^Two others were asked/);
	});

	test('says when more is told, computed, across a clock change', () => {
		const told = {
			opensAt: '2026-10-24T14:00:00Z',
			closesAt: '2026-10-25T17:00:00Z',
			aboutUntil: '2026-10-26T15:00:00Z'
		};
		const [first, second, third] = toldSteps(told, true, '2026-10-20T09:00:00Z');
		expect(first?.title).toBe('Now');
		expect(second?.title).toBe('When the coordinator confirms you');
		// 24 hours before 2pm in winter time is 3pm in summer time
		expect(third?.title).toBe('From Saturday 24 October at 3pm');
		expect(third?.text).toContain('until Sunday 25 October at 5pm');
		expect(third?.text).toContain('if the family shares them');
		expect(toldSteps(told, false, '2026-10-24T14:00:00Z').map(({ title }) => title)).toEqual([
			'Now',
			'When you say yes',
			'At once after that'
		]);
	});

	test('says a moment inside a sentence', () => {
		expect(onMoment('2026-11-26T18:00:00Z', now)).toBe('on Thursday 26 November at 6pm');
		expect(onMoment('2026-11-24T12:00:00Z', now)).toBe('tomorrow at midday');
	});
});
