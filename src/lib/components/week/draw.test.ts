import { describe, expect, it } from 'vitest';
import { barOf, yOf } from './draw.ts';

describe('the week at a glance', () => {
	it('lays a day from 7am to 10pm', () => {
		expect(yOf('07:00')).toBe(2);
		expect(yOf('12:00')).toBe(35.3);
		expect(yOf('22:00')).toBe(102);
		expect(yOf('03:00')).toBe(2);
		expect(yOf('24:00')).toBe(102);
	});
	it.each([
		['14:00', '16:00', 48.7, 13.3],
		// half an hour would be a hair: the least bar
		['08:30', '09:00', 12, 10],
		['19:00', '22:00', 82, 20],
		// through the night
		['21:00', '07:00', 92, 10],
		['23:00', '23:30', 92, 10],
		['04:00', '05:00', 2, 10]
	])('%s–%s', (from, until, y, height) => {
		const bar = barOf(from, until);
		expect(bar).toEqual({ y, height });
		expect(bar.y + bar.height).toBeLessThanOrEqual(102);
	});
});
