import { describe, expect, it } from 'vitest';
import type { Listed, Schedule } from '#lib/domain/directory/directory.ts';
import { nextSaid } from './support.ts';

const hours = (byday: string): Schedule => ({
	freq: 'WEEKLY',
	interval: 1,
	byday,
	bymonthday: '',
	dtstart: null,
	validFrom: null,
	validTo: null,
	opensAt: '10:30:00',
	closesAt: '12:00:00',
	description: ''
});
const entry = (byday: string, closed: string | null = null) =>
	({
		schedules: [hours(byday)],
		bankHolidays: 'open',
		nation: 'england',
		daysThatDiffer: closed
			? [{ fromDay: closed, toDay: closed, opensAt: null, closesAt: null, note: '' }]
			: []
	}) as unknown as Listed;

describe('when to go, in a list', () => {
	it('is the next day that is not over, and not one on which it is closed', () => {
		expect(nextSaid(entry('TU'), '2026-11-24', '11:59')).toMatch(/^Today, 24 November/);
		expect(nextSaid(entry('TU'), '2026-11-24', '12:30')).toMatch(/^Tuesday 1 December/);
		expect(nextSaid(entry('TU', '2026-12-01'), '2026-11-24', '12:30')).toMatch(
			/^Tuesday 8 December/
		);
	});
	it('says beside regular hours what differs this week', () => {
		const said = nextSaid(entry('MO,TU,WE,TH,FR', '2026-11-27'), '2026-11-24');
		expect(said).toBe('Weekdays, 10:30am to midday. Friday 27 November: closed');
		expect(nextSaid(entry('MO,TU,WE,TH,FR', '2026-12-24'), '2026-11-24')).not.toContain('closed');
	});
});
