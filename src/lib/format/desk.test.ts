import { describe, expect, it } from 'vitest';
import { gathered, inOrder, waitsOnMe, WAITING, type DeskItem } from '#lib/domain/desk/desk.ts';
import { areaFacts, forWhom, greeting, slotSaid, thingSaid, waitingLead } from './desk.ts';

const NOW = '2026-11-24T08:10:00Z';
const item = (given: Partial<DeskItem> = {}): DeskItem => ({
	kind: 'nobody_asked',
	requestId: 'r1',
	taskId: 't1',
	since: '2026-11-23T09:50:00Z',
	facts: { kindId: 'lift', day: '2026-11-26', starts: '10:15:00', ends: '13:30:00' },
	asker: { name: 'Joanne Hollis', relation: 'daughter', self: false },
	situation: 'dying',
	area: 'Ventnor (PO38 1/9)',
	kinds: ['lift'],
	coordinator: null,
	...given
});
const said = (given: Partial<DeskItem>, more = 0) => thingSaid({ ...item(given), more }, NOW);

describe('for whom', () => {
	it.each([
		[{ name: 'Joanne Hollis', relation: 'daughter', self: false }, 'Joanne Hollis’s parent'],
		[{ name: 'Imran Rahman', relation: 'His son ', self: false }, 'Imran Rahman’s parent'],
		[{ name: 'Nora Peel', relation: 'neighbour', self: false }, 'Nora Peel’s neighbour'],
		[{ name: 'Dr Shah', relation: 'GP', self: false }, 'asked for by Dr Shah'],
		[{ name: 'David Kerslake', relation: '', self: true }, 'David Kerslake']
	])('%j', (asker, words) => expect(forWhom(asker)).toBe(words));
});

describe('what waits, in words', () => {
	it('says what, and what to do', () => {
		expect(said({})).toMatchObject({
			what: 'Thursday’s lift',
			sub: 'Nobody has been asked yet.',
			next: { label: 'Choose whom to ask', href: '/desk/tasks/t1' }
		});
		expect(said({}, 3).what).toBe('Thursday’s lift, and 3 more like it');
		expect(
			said({
				kind: 'nobody_free',
				facts: { kindId: 'lift', day: '2026-11-26', asked: 4, saidNo: 4 }
			})
		).toMatchObject({
			what: 'Thursday’s lift is still open',
			sub: 'Four were asked, none can.'
		});
		expect(
			said({
				kind: 'to_confirm',
				facts: { ...item().facts, kindId: 'company', volunteer: 'Amina Yusuf', day: '2026-11-25' }
			})
		).toMatchObject({
			what: 'Amina Yusuf said yes to tomorrow’s company',
			next: { label: 'Confirm Amina' }
		});
	});
	it('says what happens otherwise, when it waits on somebody else', () =>
		expect(
			said({
				kind: 'offered',
				facts: { ...item().facts, waiting: 3, until: '2026-11-25T18:00:00Z' }
			})
		).toMatchObject({
			onWhom: 'Three volunteers',
			otherwise: 'The last offer ends tomorrow at 6pm. Then it is yours.'
		}));
	it('has words for every kind, each with somewhere to go and no placeholder', () => {
		for (const kind of WAITING) {
			const words = said({
				kind,
				facts: { ...item().facts, matched: [], kinds: [], volunteerId: 'v1' }
			});
			expect(words.what, kind).not.toMatch(/undefined|null|_/);
			expect(words.sub, kind).not.toMatch(/undefined|null/);
			expect(words.next.href, kind).toMatch(/^\/desk\/((requests|tasks)\/|volunteers\/v1\/)/);
			expect(words.what[0], kind).toBe(words.what[0]?.toLocaleUpperCase('en-GB'));
		}
	});
});

describe('on whom', () => {
	it('nobody’s and mine wait on me, a colleague’s and an asker’s on them', () => {
		expect(waitsOnMe({ kind: 'new_request', coordinator: null })).toBe(true);
		expect(waitsOnMe({ kind: 'to_confirm', coordinator: { name: 'Grace', me: true } })).toBe(true);
		expect(waitsOnMe({ kind: 'to_confirm', coordinator: { name: 'Samir', me: false } })).toBe(
			false
		);
		expect(waitsOnMe({ kind: 'question', coordinator: { name: 'Grace', me: true } })).toBe(false);
	});
	it('what happens within two days comes first, soonest first; then the longest wait', () => {
		const on = (day: string | null, since: string) =>
			item({ facts: { day, starts: '10:00' }, since, taskId: day });
		const items = [
			on('2026-12-05', '2026-11-01T09:00:00Z'),
			on('2026-11-25', '2026-11-24T08:00:00Z'),
			on(null, '2026-10-01T09:00:00Z'),
			on('2026-11-24', '2026-11-24T08:05:00Z')
		];
		expect(inOrder(items, new Date(NOW)).map(({ taskId }) => taskId)).toEqual([
			'2026-11-24',
			'2026-11-25',
			null,
			'2026-12-05'
		]);
	});
	it('several of one kind that nobody was asked for are one thing, under the earliest', () => {
		const on = (taskId: string, day: string) =>
			item({ taskId, facts: { kindId: 'dog', day, starts: '08:30', ends: '09:00' } });
		const things = gathered([
			on('t2', '2026-12-03'),
			on('t1', '2026-11-30'),
			item({ taskId: 't9', requestId: 'r2' })
		]);
		expect(things).toMatchObject([
			{ taskId: 't1', more: 1 },
			{ taskId: 't9', more: 0 }
		]);
	});
});

it('greets by London’s clock', () => {
	expect(greeting('2026-11-24T11:59:00Z')).toBe('Good morning');
	expect(greeting('2026-07-24T11:00:00Z')).toBe('Good afternoon');
	expect(greeting('2026-11-24T18:00:00Z')).toBe('Good evening');
});

it('says how much waits, and since when', () => {
	const since = (at: string) => ({ since: at });
	expect(waitingLead([], 0, NOW)).toBe(
		'Nothing is waiting on you. Nothing is waiting on anybody else.'
	);
	expect(waitingLead([since('2026-11-24T07:58:00Z'), since('2026-11-23T02:47:00Z')], 4, NOW)).toBe(
		'Two things are waiting on you, the longest since yesterday at 2:47am. Four things are waiting on somebody else.'
	);
	expect(waitingLead([since('2026-11-20T09:00:00Z')], 1, NOW)).toBe(
		'One thing is waiting on you, since Friday. One thing is waiting on somebody else.'
	);
});

it('a slot, near and far', () => {
	const slot = { day: '2026-11-25', starts: '14:00:00', ends: '16:00:00' };
	expect(slotSaid(slot, '2026-11-24')).toBe('Tomorrow, 2 to 4pm');
	expect(slotSaid(slot, '2026-11-20')).toBe('Wednesday 25 November, 2 to 4pm');
});

it('an area says what there is to say of it, and nothing where there is nothing', () => {
	const none = { requests: 0, waiting: 0, volunteers: 0, reach: 4, places: 0 };
	expect(areaFacts(none)).toEqual([]);
	expect(areaFacts({ ...none, requests: 2, waiting: 1 })).toEqual([
		'Two requests.',
		'Nobody yet for one piece of help.',
		'Four volunteers would come.'
	]);
	expect(areaFacts({ ...none, volunteers: 1, places: 12 })).toEqual([
		'One volunteer sets out from here, four would come.',
		'12 entries in the directory.'
	]);
});
