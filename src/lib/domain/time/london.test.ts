import { describe, expect, test } from 'vitest';
import { inLondon, localDate, localTime } from './london.ts';

const two = (n: number) => String(n).padStart(2, '0');

describe('R10: the wall clock of London', () => {
	test('is the zone’s own, at every quarter of an hour around the changes, and through eighty years', () => {
		const instants = [
			'2026-03-29T01:00:00Z',
			'2026-10-25T01:00:00Z',
			'2024-02-29T00:00:00Z'
		].flatMap((middle) =>
			Array.from({ length: 400 }, (_, n) => Date.parse(middle) + (n - 200) * 15 * 60_000)
		);
		// summer all year round from 1968 to 1971, and double summer time before it
		for (let day = Date.parse('1945-01-01T00:59:59.999Z'); day < Date.parse('2040-01-01');)
			instants.push((day += 5 * 86_400_000 + 3_599_999));
		for (const at of instants) {
			const d = inLondon(at);
			expect(`${localDate(at)} ${localTime(at)}`).toBe(
				`${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())} ${two(d.getHours())}:${two(d.getMinutes())}`
			);
		}
	});

	test('refuses what is no instant', () => {
		expect(() => localDate('next Tuesday')).toThrow('Not an instant');
		expect(() => localTime(Number.NaN)).toThrow('Not an instant');
	});
});
