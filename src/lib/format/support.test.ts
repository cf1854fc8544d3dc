import { describe, expect, it } from 'vitest';
import type { Listed, Schedule } from '#lib/domain/directory/directory.ts';
import { nextSaid, openSaid } from './support.ts';

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

describe('whether it is open, on its own page', () => {
	const page = (byday: string, more: object = {}) =>
		({ ...entry(byday), status: 'active', ...more }) as Parameters<typeof openSaid>[0];
	const said = (of: Parameters<typeof openSaid>[0], today: string, now: string) =>
		openSaid(of, today, now)?.words;
	it('says until when, from the opening minute to the closing one', () => {
		expect(said(page('TU'), '2026-11-24', '10:29')).toBe('Closed now. It opens at 10:30am today.');
		expect(openSaid(page('TU'), '2026-11-24', '10:30')).toEqual({
			open: true,
			words: 'Open now, until midday.'
		});
		expect(said(page('TU'), '2026-11-24', '11:59')).toBe('Open now, until midday.');
		expect(said(page('TU'), '2026-11-24', '12:00')).toBe(
			'Closed now. It opens at 10:30am on Tuesday 1 December.'
		);
		expect(said(page('TU'), '2026-11-23', '12:00')).toBe(
			'Closed now. It opens at 10:30am tomorrow.'
		);
		expect(said(page('TU'), '2026-11-20', '12:00')).toBe(
			'Closed now. It opens at 10:30am on Tuesday.'
		);
	});
	it('says day and night where it never closes', () => {
		const always = page('MO,TU,WE,TH,FR,SA,SU', {
			schedules: [{ ...hours('MO,TU,WE,TH,FR,SA,SU'), opensAt: '00:00:00', closesAt: '23:59:00' }]
		});
		expect(said(always, '2026-11-24', '23:59')).toBe('Open now, day and night.');
	});
	it('does not call midnight the end of a night', () => {
		const night = page('SA', {
			schedules: [
				{ ...hours('SA'), opensAt: '20:00:00', closesAt: '23:59:00' },
				{ ...hours('SU'), opensAt: '00:00:00', closesAt: '02:00:00' }
			]
		});
		expect(said(night, '2026-11-28', '23:58')).toBe('Open now, until 2am tomorrow.');
		expect(said(night, '2026-11-29', '01:59')).toBe('Open now, until 2am.');
		const evening = page('SA', {
			schedules: [{ ...hours('SA'), opensAt: '20:00:00', closesAt: '23:59:00' }]
		});
		expect(said(evening, '2026-11-28', '23:58')).toBe('Open now, until midnight.');
	});
	it('knows the bank holidays of the nation, and what nobody has said of them', () => {
		const closed = page('MO', { bankHolidays: 'closed' });
		// Easter Monday 2026, which Scotland's banks work through
		expect(said(closed, '2026-04-06', '11:00')).toBe(
			'Closed today, a bank holiday. It opens at 10:30am on Monday 13 April.'
		);
		expect(said({ ...closed, nation: 'scotland' }, '2026-04-06', '11:00')).toBe(
			'Open now, until midday.'
		);
		const ask = page('MO', { bankHolidays: 'ask' });
		expect(said(ask, '2026-04-06', '11:00')).toBe(
			'Today is a bank holiday. Ring first: it may be closed.'
		);
		expect(said(ask, '2026-04-04', '11:00')).toBe(
			'Closed now. It opens at 10:30am on Monday, a bank holiday: ring first.'
		);
	});
	it('says nothing where it is closed for now, or has no hours', () => {
		expect(
			openSaid(page('TU', { status: 'temporarily closed' }), '2026-11-24', '11:00')
		).toBeNull();
		expect(openSaid(page('TU', { schedules: [] }), '2026-11-24', '11:00')).toBeNull();
	});
});
