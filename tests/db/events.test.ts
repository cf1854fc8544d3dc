import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EventDraft } from '#lib/domain/directory/event.ts';
import { answerOf, refusalOf } from '#support/asking.ts';
import { freshDatabase, setClock, type TestDatabase, type Who } from '#support/database.ts';
import { serviceId } from '../../supabase/seed/directory.ts';
import { eventId } from '../../supabase/seed/events.ts';
import { seed } from '../../supabase/seed/index.ts';
import { accountId } from '../../supabase/seed/world.ts';

const NOW = new Date('2026-11-24T12:30:00Z');
const grace = accountId('grace');
const TABLE = serviceId('Tuesday Table');
const SWIM = eventId('A swim, or a flask on the beach');

interface Card {
	id: string;
	title: string;
	last_day: string | null;
	byday: string;
	bymonthday: string;
	interval: number;
	changes: unknown[];
	band: number | null;
	city: string | null;
}
interface Edit {
	keeps: boolean;
	version: number | null;
	draft: EventDraft;
}

let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
	await setClock(db.sql, NOW);
	await seed(db.sql, { now: NOW });
});
afterAll(() => db.close());

const ask = <T>(who: Who, call: string, values: unknown[] = []) =>
	answerOf<T>(db, who, call, values);
const list = (near = '', kind = '', from: string | null = null) =>
	ask<{ events: Card[]; near: { name: string } | null; more: boolean }>(
		null,
		'public.events_page($1, $2, $3)',
		[near, kind, from]
	);
const edit = (who: Who, event: string | null, service: string | null = TABLE) =>
	ask<Edit>(who, 'public.event_edit_page($1, $2)', [service, event]);
const page = (event: string) =>
	ask<{ event: Card; entry: { id: string; events: Card[] } }>(null, 'public.event_page($1)', [
		event
	]);
const check = (draft: object) =>
	ask<{ last_day: string | null; byday: string }>(null, 'public.check_event_draft($1, $2)', [
		TABLE,
		draft
	]);
const save = (
	who: Who,
	event: string | null,
	version: number | null,
	draft: object,
	{ once = randomUUID() as string, off = false } = {}
) =>
	ask<{ id: string }>(who, 'public.save_event($1, $2, $3, $4, $5, $6)', [
		once,
		TABLE,
		event,
		version,
		draft,
		off
	]);
const suggest = (event: string | null, draft: object, once: string = randomUUID()) =>
	ask(null, 'public.suggest_event($1, $2, $3, $4)', [once, TABLE, event, draft]);
const waiting = async () =>
	(
		await ask<{ suggestions: { id: string; event: string | null; added: boolean }[] }>(
			grace,
			'public.directory_desk_page()'
		)
	).suggestions.filter(({ event }) => event !== null && event !== 'Carols in the kitchen');

const CARDS: EventDraft = {
	title: 'Writing the cards together',
	kind: 'together',
	description: 'Christmas cards, when one name is missing under them.',
	first_visit: '',
	online: '',
	place: '',
	address: '',
	city: '',
	postcode: '',
	cost: '',
	booking: '',
	first_day: '2026-12-01',
	starts: '14:00',
	ends: '15:30',
	repeats: 'weekly',
	stops: 'never',
	until: '',
	times: '',
	bank_holidays: 'yes',
	differs: []
};

describe('what is on', () => {
	test('is at least twelve events, near a place those within 20 miles, each kind apart', async () => {
		const { events, near } = await list();
		expect(events.length).toBeGreaterThanOrEqual(12);
		expect(near).toBeNull();
		expect(events.every(({ band }) => band === null)).toBe(true);
		const ventnor = await list('ventnor-po38');
		expect(ventnor.near?.name).toBe('Ventnor');
		const bands = new Set(ventnor.events.map(({ band }) => band));
		expect([...bands].toSorted()).toEqual([1, 10, 3, 5, null].toSorted());
		expect((await list('', 'training')).events.map(({ title }) => title).toSorted()).toEqual([
			'Lifting and turning without hurting yourself',
			'Planning ahead, one step at a time',
			'When somebody no longer knows you'
		]);
	});
	test('is narrowed to what is free, online or in person, and spoken in a language', async () => {
		const narrowed = async (free: boolean, how: string, language: string) =>
			(
				await ask<{ events: (Card & { online: boolean; cost: string; service_id: string })[] }>(
					null,
					'public.events_page($1, $2, $3, $4, $5, $6)',
					['', '', null, free, how, language]
				)
			).events;
		const all = await narrowed(false, '', '');
		const online = await narrowed(false, 'online', '');
		const there = await narrowed(false, 'person', '');
		expect(online.length).toBeGreaterThan(0);
		expect(there.length).toBeGreaterThan(0);
		expect(online.every((each) => each.online)).toBe(true);
		expect(there.some((each) => each.online)).toBe(false);
		expect(online.length + there.length).toBe(all.length);

		// an entry that costs, one that does not say, and what each event says itself
		const [entry] = await db.sql<{ id: string; free: boolean | null }[]>`
			select s.id, s.free from public.directory_services s where s.id = ${TABLE}`;
		const costs: [string, boolean | null, boolean][] = [
			['', true, true],
			['', false, false],
			['', null, false],
			['£3 for soup', true, false],
			['Free', false, true],
			['Nothing', false, true],
			['£2, or nothing', false, true],
			['Freesia bulbs £4', true, false]
		];
		for (const [cost, free, expected] of costs) {
			const [row] = await db.sql<{ is: boolean }[]>`
				select private.event_is_free(h, ${free}) as is from (
					select (jsonb_populate_record(x, jsonb_build_object('cost', ${cost}::text))).* from public.directory_happenings x limit 1
				) as h`;
			expect(row?.is, `${cost} at ${String(free)}`).toBe(expected);
		}
		await db.sql`update public.directory_happenings set cost = '£3 for soup' where id = ${all[0]?.id ?? ''}`;
		const free = await narrowed(true, '', '');
		await db.sql`update public.directory_happenings set cost = ${all[0]?.cost ?? ''} where id = ${all[0]?.id ?? ''}`;
		expect(free.length).toBeGreaterThan(0);
		expect(free.length).toBeLessThan(all.length);
		expect(free.filter(({ cost }) => /£/.test(cost) && !/nothing/.test(cost))).toEqual([]);

		await db.sql`insert into public.directory_languages (service_id, code, name) values (${entry?.id ?? ''}, 'cy', 'Welsh') on conflict do nothing`;
		const welsh = await narrowed(false, '', 'cy');
		expect(welsh.length).toBeGreaterThan(0);
		expect(new Set(welsh.map((each) => each.service_id))).toEqual(new Set([TABLE]));
		expect(await narrowed(false, '', 'ta')).toEqual([]);
		await db.sql`delete from public.directory_languages where service_id = ${TABLE} and code = 'cy'`;
	});
	test('goes where its entry goes: taken off, it is not found, and like one that never was', async () => {
		const service = serviceId('Sea Swimmers in Grief');
		expect((await page(SWIM)).entry.id).toBe(service);
		expect((await page(SWIM)).entry.events.map(({ id }) => id)).toContain(SWIM);
		await db.sql`update public.directory_services set listed = false where id = ${service}`;
		const gone = await refusalOf(page(SWIM));
		expect(gone).toBe(await refusalOf(page(randomUUID())));
		expect((await list()).events.map(({ id }) => id)).not.toContain(SWIM);
		await db.sql`update public.directory_services set listed = true where id = ${service}`;
	});
	test('leaves out what is over, and is 300 at most with a word that there is more', async () => {
		expect((await list('', '', '2027-06-01')).events.map(({ title }) => title)).not.toContain(
			'Lights on Culver Down'
		);
		await db.sql`
			insert into public.directory_happenings (service_id, title, kind, description, first_day, last_day, starts, ends, repeats)
			select ${TABLE}, 'Many ' || n, 'together', 'One of many.', '2026-12-01', null, '10:00', '11:00', 'weekly'
			from generate_series(1, 310) as n`;
		const { events, more } = await list('ventnor-po38');
		expect([events.length, more]).toEqual([301, true]);
		await db.sql`delete from public.directory_happenings where title like 'Many %'`;
	});
	test('leaves no trace of who looked at what: stable functions cannot write', async () => {
		const rows = await db.sql`
			select proname from pg_proc where proname in ('events_page', 'event_page') and provolatile <> 's'`;
		expect(rows).toEqual([]);
	});
});

describe('what an event may say', () => {
	test.each([
		['title', { title: '' }],
		['kind', { kind: 'party' }],
		['description', { description: 'Tea.' }],
		['first_day', { first_day: '2026-02-30' }],
		['first_day', { first_day: '2036-01-01' }],
		['first_day', { first_day: '2026-11-23', repeats: 'once' }],
		['starts', { starts: '25:00' }],
		['ends', { ends: '13:00' }],
		['repeats', { repeats: 'daily' }],
		['repeats', { repeats: 'month-nth', first_day: '2026-12-29' }],
		['repeats', { repeats: 'month-last', first_day: '2026-12-01' }],
		['stops', { stops: 'sometimes' }],
		['online', { online: 'perhaps' }],
		['until', { stops: 'until', until: '2026-11-30' }],
		['until', { stops: 'until', until: '9999-12-31' }],
		['times', { stops: 'times', times: '1' }],
		['times', { stops: 'times', times: '100', repeats: 'month-date', first_day: '2026-12-31' }],
		['times', { stops: 'times', times: 'many' }],
		['postcode', { address: 'High Street' }],
		['postcode', { postcode: 'ZZ99 9ZZ' }],
		['bank_holidays', { bank_holidays: 'no', first_day: '2026-12-25', repeats: 'once' }],
		['differs', { differs: [{ day: '2026-12-02', what: 'off' }] }],
		['differs', { differs: [{ day: '2026-12-08', what: 'moved', to_day: '2026-12-09' }] }],
		['', { differs: 'none' }],
		['', { position: '(0,0)' }]
	])('names the field: %s %j', async (field, change) => {
		expect(await refusalOf(check({ ...CARDS, ...change }))).toBe(`PT422 ${field}`.trim());
	});
	test('a number of times is counted as often as it takes place', async () => {
		const monday = { ...CARDS, first_day: '2026-12-14', stops: 'times', times: '4' };
		expect((await check(monday)).last_day).toBe('2027-01-04');
		// 28 December is a bank holiday, and one day is off
		const less = { ...monday, bank_holidays: 'no' };
		expect((await check(less)).last_day).toBe('2027-01-11');
		const off = {
			...less,
			differs: [{ day: '2026-12-21', what: 'off', to_day: '', from: '', to: '', note: '' }]
		};
		expect((await check(off)).last_day).toBe('2027-01-18');
	});
	test('the rule is RFC 5545’s', async () => {
		expect(await check(CARDS)).toMatchObject({ freq: 'WEEKLY', byday: 'TU', interval: 1 });
		expect(await check({ ...CARDS, repeats: 'fortnightly' })).toMatchObject({ interval: 2 });
		expect(await check({ ...CARDS, repeats: 'month-nth' })).toMatchObject({
			freq: 'MONTHLY',
			byday: '1TU'
		});
		expect(await check({ ...CARDS, repeats: 'month-last', first_day: '2026-12-29' })).toMatchObject(
			{ byday: '-1TU' }
		);
		expect(await check({ ...CARDS, repeats: 'month-date' })).toMatchObject({
			byday: '',
			bymonthday: '1'
		});
		expect(await check({ ...CARDS, repeats: 'once' })).toMatchObject({
			freq: null,
			last_day: '2026-12-01'
		});
	});
});

describe('keeping events', () => {
	test('whoever keeps the entry adds, changes and calls off; sent twice it happens once', async () => {
		const once = randomUUID();
		const { id } = await save(grace, null, null, CARDS, { once });
		expect((await save(grace, null, null, CARDS, { once })).id).toBe(id);
		expect((await page(id)).event.title).toBe(CARDS.title);
		const { draft, version, keeps } = await edit(grace, id);
		expect(keeps).toBe(true);
		expect(draft).toEqual(CARDS);
		const moved = {
			day: '2026-12-08',
			what: 'moved',
			to_day: '2026-12-09',
			from: '10:00',
			to: '11:00',
			note: 'Snow'
		};
		await save(grace, id, version, {
			...draft,
			place: 'Undercliff Rooms',
			address: 'Park Avenue',
			city: 'Ventnor',
			postcode: 'po381zx',
			differs: [moved]
		});
		expect(await refusalOf(save(grace, id, version, draft))).toBe('PT409 stale');
		const now = await edit(grace, id);
		expect(now.draft).toMatchObject({ postcode: 'PO38 1ZX', differs: [moved] });
		// written back unchanged it says the same
		await save(grace, id, now.version, now.draft);
		expect((await edit(grace, id)).draft).toEqual(now.draft);
		const last = await edit(grace, id);
		await save(grace, id, last.version, last.draft, { off: true });
		expect((await page(id)).event).toMatchObject({ called_off: true });
		expect((await page(id)).entry.events.map((each) => each.id)).not.toContain(id);
		// calendars hear of it for two months
		expect((await list()).events.find((each) => each.id === id)).toMatchObject({
			called_off: true
		});
	});
	test('nobody else does: not found, as for one that is not there', async () => {
		for (const who of ['ruth', 'hilary', 'joanne', 'robert'].map(accountId)) {
			expect((await edit(who, SWIM)).keeps).toBe(false);
			expect(await refusalOf(save(who, SWIM, 1, CARDS))).toBe('PT404 not_found');
			expect(await refusalOf(save(who, null, null, CARDS))).toBe('PT404 not_found');
		}
		expect(await refusalOf(save(grace, randomUUID(), 1, CARDS))).toBe('PT404 not_found');
		expect(await refusalOf(edit(null, randomUUID()))).toBe('PT404 not_found');
	});
	test('anybody suggests one, or another wording; it shows when a coordinator has taken it', async () => {
		await suggest(null, { ...CARDS, title: 'A stranger’s supper' });
		const [one] = await waiting();
		expect(one).toMatchObject({ event: 'A stranger’s supper', added: true });
		expect((await list()).events.map(({ title }) => title)).not.toContain('A stranger’s supper');
		const settle = (id: string, version: number | null, take: boolean, who: Who = grace) =>
			ask<{ id: string; event: string }>(
				who,
				'public.settle_directory_suggestion($1, $2, $3, $4)',
				[randomUUID(), id, version, take]
			);
		expect(await refusalOf(settle(one?.id ?? '', null, true, accountId('ruth')))).toBe(
			'PT404 not_found'
		);
		const { event } = await settle(one?.id ?? '', null, true);
		expect((await page(event)).event.title).toBe('A stranger’s supper');
		const { draft, version } = await edit(null, event);
		expect(await refusalOf(suggest(event, draft))).toBe('PT422');
		await suggest(event, { ...draft, cost: '£1' });
		const [change] = await waiting();
		expect(change).toMatchObject({ event: 'A stranger’s supper', added: false });
		const shown = await ask<{ of_event: boolean; changes: unknown[] }>(
			grace,
			'public.directory_suggestion_page($1)',
			[change?.id]
		);
		expect(shown).toMatchObject({
			of_event: true,
			changes: [{ field: 'cost', now: '', to: '£1', moved: false }]
		});
		await settle(change?.id ?? '', version, true);
		expect((await edit(null, event)).draft.cost).toBe('£1');
	});
	test('in the feed an event is a schedule with its rule', async () => {
		const service = await ask<{ schedules: { id: string; description?: string }[] }>(
			null,
			'public.open_referral_service($1)',
			[serviceId('Sea Swimmers in Grief')]
		);
		expect(service.schedules.find(({ id }) => id === SWIM)).toMatchObject({
			freq: 'WEEKLY',
			byday: 'SU',
			opens_at: '09:00',
			closes_at: '10:00',
			description: 'Event: A swim, or a flask on the beach',
			notes: '2026-11-29 is called off'
		});
	});
});
