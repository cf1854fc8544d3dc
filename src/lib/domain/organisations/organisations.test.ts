import { describe, expect, test } from 'vitest';
import { historySaid } from './history.ts';
import { rulesUnknown, stillToDo, type HistoryEntry, type Organisation } from './organisation.ts';
import { details, hours, invitation, memberRoles, work } from './organisation.schema.ts';

const once = crypto.randomUUID();
const faults = (result: { error?: { issues: { path: PropertyKey[] }[] } }) =>
	result.error?.issues.map((issue) => String(issue.path[0])) ?? [];

describe('hours', () => {
	const parse = (fields: object) => hours.safeParse({ once, version: '3', ...fields });

	test('a day with neither time is closed; browsers that send seconds are understood', () => {
		const parsed = parse({
			'opens-1': '09:00',
			'closes-1': '17:00:00',
			'opens-2': '',
			'closes-2': ''
		});
		expect(parsed.data).toEqual({
			once,
			version: 3,
			openings: [{ weekday: 1, opens: '09:00', closes: '17:00' }]
		});
	});

	test.each([
		[{ 'opens-3': '09:00' }, 'closes-3'],
		[{ 'closes-3': '09:00' }, 'opens-3'],
		[{ 'opens-7': '17:00', 'closes-7': '09:00' }, 'closes-7'],
		[{ 'opens-7': '17:00', 'closes-7': '17:00' }, 'closes-7'],
		[{ 'opens-4': '25:00', 'closes-4': '26:00' }, 'opens-4']
	])('%j is wrong at its field', (fields, field) => {
		expect(faults(parse(fields))).toContain(field);
	});
});

describe('details, work and people', () => {
	const whole = {
		once,
		version: '1',
		name: 'Culver Hospice',
		kind: 'hospice',
		nation: 'england',
		coordinates: 'yes'
	};

	test('what may be left out is left out', () => {
		expect(details.parse(whole)).toMatchObject({ email: '', phone: '', coordinates: true });
		expect(details.parse({ ...whole, email: '' }).email).toBe('');
	});

	test('each wrong field is named', () => {
		const wrong = {
			...whole,
			name: 'x',
			kind: 'club',
			nation: 'france',
			email: 'no',
			about: 'a'.repeat(10_000)
		};
		expect(faults(details.safeParse(wrong)).sort()).toEqual([
			'about',
			'email',
			'kind',
			'name',
			'nation'
		]);
	});

	test('lists may come empty, once or often', () => {
		const base = { once, version: '1', confirms: 'no', required_check: 'none', offer_hours: '48' };
		expect(work.parse(base).kinds).toEqual([]);
		expect(work.parse({ ...base, kinds: 'dog' }).kinds).toEqual(['dog']);
		expect(work.parse({ ...base, kinds: ['dog', 'meal'] }).kinds).toEqual(['dog', 'meal']);
		expect(faults(work.safeParse({ ...base, offer_hours: '400' }))).toEqual(['offer_hours']);
		expect(faults(work.safeParse({ ...base, offer_hours: 'soon' }))).toEqual(['offer_hours']);
	});

	test('an invitation needs an address and a role that exists', () => {
		expect(faults(invitation.safeParse({ once, email: 'x', roles: [] })).sort()).toEqual([
			'email',
			'roles'
		]);
		expect(faults(invitation.safeParse({ once, email: 'a@example.org', roles: 'owner' }))).toEqual([
			'roles'
		]);
		expect(memberRoles.parse({ once }).roles).toEqual([]);
	});
});

test('where the nation’s rules are not known, the page says so', () => {
	expect(rulesUnknown('england')).toBeNull();
	expect(rulesUnknown('wales')).toBeNull();
	expect(rulesUnknown('scotland')).toContain('does not guess');
	expect(rulesUnknown('northern_ireland')).toContain('AccessNI');
});

test('a new organisation is told what is still to do, a whole one nothing', () => {
	const empty: Organisation = {
		id: 'o',
		name: 'Culver Hospice',
		kind: 'hospice',
		nation: 'england',
		about: '',
		phone: '',
		email: '',
		outOfHoursName: '',
		outOfHoursPhone: '',
		outOfHoursEmail: '',
		coordinates: true,
		confirmsMatches: true,
		requiredCheck: 'basic',
		requiredTraining: [],
		offerHours: 48,
		secondEyes: false,
		canLook: 2,
		proposals: 0,
		stuck: 0,
		version: 1,
		hours: [],
		areas: [],
		kinds: [],
		modules: [],
		members: 1,
		coordinators: 0,
		safeguardingLeads: 0,
		administrators: 1,
		invitations: 0
	};
	expect(stillToDo(empty)).toHaveLength(7);
	const whole: Organisation = {
		...empty,
		hours: [{ weekday: 1, opens: '09:00', closes: '17:00' }],
		outOfHoursPhone: '01632 960 123',
		areas: [{ id: 'PO38-1', label: 'PO38 1/9', place: 'Ventnor' }],
		kinds: [
			{ id: 'dog', title: 'The dog walked', checkLevel: 'basic', checkReason: '', chosen: true }
		],
		coordinators: 1,
		safeguardingLeads: 1,
		administrators: 2
	};
	expect(stillToDo(whole)).toEqual([]);
	// a group that takes no requests from families needs no hours
	expect(stillToDo({ ...whole, coordinates: false, hours: [], coordinators: 0 })).toEqual([]);
});

test('the history is said in sentences', () => {
	const entry = (more: Partial<HistoryEntry>): HistoryEntry => ({
		at: '2026-11-21T10:00:00Z',
		event: 'granted',
		whom: 'Grace Adeyemi',
		by: 'Patricia Lowe',
		words: 'coordinator',
		...more
	});
	expect(historySaid(entry({}))).toBe('Patricia Lowe made Grace Adeyemi a coordinator.');
	expect(historySaid(entry({ by: null, words: 'administrator' }))).toBe(
		'The operator made Grace Adeyemi an administrator.'
	);
	expect(historySaid(entry({ event: 'left', by: null }))).toContain('left');
	expect(historySaid(entry({ event: 'invited', whom: null, words: 'a@example.org' }))).toContain(
		'a@example.org'
	);
});
