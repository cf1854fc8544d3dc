import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SPOKEN, type Schedule } from '#lib/domain/directory/directory.ts';
import { keptHours, type EntryDraft } from '#lib/domain/directory/draft.ts';
import { answerOf, refusalOf } from '#support/asking.ts';
import { freshDatabase, setClock, type TestDatabase, type Who } from '#support/database.ts';
import { ASKED_LINK, serviceId } from '../../supabase/seed/directory.ts';
import { seed } from '../../supabase/seed/index.ts';
import { accountId } from '../../supabase/seed/world.ts';

const NOW = new Date('2026-11-24T12:30:00Z');
const grace = accountId('grace');
const TABLE = serviceId('Tuesday Table');

interface Edit {
	keeps: boolean;
	version: number | null;
	draft: EntryDraft;
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
const edit = (who: Who, service: string | null = TABLE) =>
	ask<Edit>(who, 'public.directory_edit_page($1)', [service]);
const save = (
	who: Who,
	service: string | null,
	version: number | null,
	draft: object,
	{ once = randomUUID() as string, assured = false } = {}
) =>
	ask<{ id: string }>(who, 'public.save_directory_entry($1, $2, $3, $4, $5)', [
		once,
		service,
		version,
		draft,
		assured
	]);
const suggest = (service: string | null, draft: object, once: string = randomUUID()) =>
	ask(null, 'public.suggest_directory_entry($1, $2, $3)', [once, service, draft]);
/** What anybody reads of it; the instant of looking is another each time. */
const page = (service: string) =>
	ask<Record<string, unknown>>(null, `public.directory_entry_page($1) - 'now'`, [service]);
const waiting = async (who: Who = grace) =>
	(
		await ask<{ suggestions: { id: string; name: string; fields: number; theirs: boolean }[] }>(
			who,
			'public.directory_desk_page()'
		)
	).suggestions;
const found = async (words: string) =>
	(
		await ask<{ entries: { name: string }[] }>(null, `public.directory_page('', $1, '{}', 1)`, [
			words
		])
	).entries.map(({ name }) => name);
const settle = (who: Who, suggestion: string, version: number | null, take: boolean) =>
	ask<{ id: string | null }>(who, 'public.settle_directory_suggestion($1, $2, $3, $4)', [
		randomUUID(),
		suggestion,
		version,
		take
	]);

const CHOIR: EntryDraft = {
	name: 'Singing for the Breathless',
	run_by: 'Niton Singers',
	description: 'An hour of songs, sitting down, for anyone whose breath is short.',
	first_visit: 'Somebody meets you at the door.',
	how_to_reach: '',
	alert: '',
	phones: '01632 960 771 mornings\n07700 900 771',
	email: '',
	url: 'https://niton-singers.example.org/breath',
	kinds: ['company'],
	for: ['dying', 'caring'],
	ways: ['person'],
	place: 'The Old School',
	address: '4 School Lane',
	city: 'Niton',
	postcode: 'po38 2zz',
	access: ['step-free'],
	reaches: '',
	free: 'no',
	fees: '£1 for tea',
	minimum_age: '18',
	maximum_age: '',
	languages: ['pl'],
	hours: [
		{ every: 'week', day: 'TU', from: '10:00', to: '11:00' },
		{ every: 'week', day: 'TH', from: '10:00', to: '11:00' },
		{ every: '-1', day: 'SU', from: '15:00', to: '16:30' }
	],
	bank_holidays: 'closed',
	differs: [
		{ from_day: '2026-12-22', to_day: '2027-01-03', opens: '', closes: '', note: 'Christmas' }
	]
};

describe('an entry as it is edited', () => {
	test('written back unchanged, every entry says to the letter what it said', async () => {
		const ids = await db.sql<
			{ id: string }[]
		>`select id from public.directory_services where listed`;
		expect(ids.length).toBeGreaterThan(140);
		const said = async () =>
			(
				await db.sql<{ page: object }[]>`
					select public.directory_entry_page(id) - array['version', 'now'] as page from public.directory_services where listed order by id`
			).map((row) => row.page);
		const before = await said();
		await db.sql`select private.write_directory_draft(id, private.directory_draft(id)) from public.directory_services where listed`;
		expect(await said()).toEqual(before);
		const faults = await Promise.all(
			ids.map(async ({ id }) =>
				refusalOf(
					ask(null, 'public.check_directory_draft($1)', [(await edit(null, id)).draft])
				).then((fault) => fault && `${id} ${fault}`)
			)
		);
		expect(faults.filter((fault) => fault !== '')).toEqual([]);
	});

	test('a place in the grid is found again from its degrees, everywhere in Great Britain', async () => {
		const [far] = await db.sql<{ metres: number; n: number }[]>`
			select max(a.centre <-> private.grid_of(d.latitude, d.longitude)) as metres, count(*)::int as n
			from public.areas a cross join lateral private.degrees_of(a.centre) as d`;
		expect(far?.n).toBeGreaterThan(7000);
		expect(far?.metres).toBeLessThan(2);
	});

	test('languages are called as the site calls them', async () => {
		for (const { id, label } of SPOKEN) {
			const [row] = await db.sql<{ name: string }[]>`select private.language_name(${id}) as name`;
			expect(row?.name).toBe(label);
		}
	});
});

describe('whoever keeps the directory', () => {
	test('adds an entry whole: found, on the map in the middle of its area, and made sure of when they say so', async () => {
		const once = randomUUID();
		const { id } = await save(grace, null, null, CHOIR, { once, assured: true });
		expect(await save(grace, null, null, CHOIR, { once })).toEqual({ id });
		expect((await found('singing for the breathless'))[0]).toBe(CHOIR.name);
		expect((await edit(grace, id)).draft).toEqual({ ...CHOIR, postcode: 'PO38 2ZZ' });
		const said = (await page(id)) as unknown as {
			places: { at: [number, number] }[];
			age: string;
			assurer: string;
			phones: object[];
		};
		expect(said.places[0]?.at[0]).toBeCloseTo(50.58, 1);
		expect(said.places[0]?.at[1]).toBeCloseTo(-1.28, 1);
		expect([said.age, said.assurer]).toEqual(['fresh', 'Culver Hospice']);
		expect(said.phones).toEqual([
			{ number: '01632 960 771', description: 'mornings' },
			{ number: '07700 900 771', description: '' }
		]);
	});

	test('changes one over what has moved on: refused, and nothing is overwritten', async () => {
		const { version, draft } = await edit(grace);
		await save(grace, TABLE, version, { ...draft, alert: 'No lunch on 1 December.' });
		expect(await refusalOf(save(grace, TABLE, version, { ...draft, alert: 'Never mind.' }))).toBe(
			'PT409 stale'
		);
		expect((await page(TABLE)).alert).toBe('No lunch on 1 December.');
		const [event] = await db.sql`
			select what, by from private.directory_events where service_id = ${TABLE} order by id desc limit 1`;
		expect(event).toEqual({ what: 'changed', by: grace });
	});

	test('nobody else: a stranger, a volunteer, a leader of a group elsewhere, a data guardian', async () => {
		for (const who of ['ruth', 'joanne', 'robert', 'nkechi'].map(accountId)) {
			expect((await edit(who)).keeps).toBe(false);
			const { version, draft } = await edit(who);
			expect(await refusalOf(save(who, TABLE, version, { ...draft, alert: 'Shut.' }))).toBe(
				'PT404 not_found'
			);
			expect(await refusalOf(save(who, null, null, CHOIR))).toBe('PT404 not_found');
		}
		expect(await refusalOf(save(null, TABLE, 1, CHOIR))).toMatch(/^(42501|PT401)/);
		expect((await page(TABLE)).alert).not.toBe('Shut.');
	});

	test('a group’s lead changes its own entries, and neither others nor whose they are', async () => {
		const hilary = accountId('hilary');
		const [own] = await db.sql<{ id: string }[]>`
			select s.id from public.directory_services s
			join public.directory_organisations o on o.id = s.directory_organisation_id
			join public.organisations g on g.id = o.organisation_id
			where g.name like 'St Aldhelm%' and s.listed limit 1`;
		const mine = await edit(hilary, own?.id ?? '');
		expect(mine.keeps).toBe(true);
		await save(hilary, own?.id ?? '', mine.version, { ...mine.draft, alert: 'In the hall today.' });
		expect((await page(own?.id ?? '')).alert).toBe('In the hall today.');
		const { version, draft } = await edit(hilary, own?.id ?? '');
		expect(
			await refusalOf(save(hilary, own?.id ?? '', version, { ...draft, run_by: 'Somebody Else' }))
		).toBe('PT422 run_by');
		expect((await edit(hilary)).keeps).toBe(false);
	});
});

describe('a suggestion', () => {
	beforeEach(() => db.sql`delete from private.directory_suggestions`);

	test('changes nothing, waits once, and says only what differs', async () => {
		const { draft } = await edit(null);
		const once = randomUUID();
		const before = await page(TABLE);
		await suggest(TABLE, { ...draft, name: 'Tuesday Lunch', fees: '£3', free: 'no' }, once);
		await suggest(TABLE, { ...draft, name: 'Tuesday Lunch', fees: '£3', free: 'no' }, once);
		expect(await page(TABLE)).toEqual(before);
		const [one, ...more] = await waiting();
		expect(more).toEqual([]);
		const shown = await ask<{ changes: { field: string; to: unknown; moved: boolean }[] }>(
			grace,
			'public.directory_suggestion_page($1)',
			[one?.id]
		);
		expect(shown.changes.map(({ field }) => field)).toContain('name');
		expect(shown.changes.map(({ field }) => field)).not.toContain('description');
		expect(shown.changes.every(({ moved }) => !moved)).toBe(true);
		expect(await refusalOf(suggest(TABLE, draft))).toBe('PT422');
		// a form sends its boxes in the order of the page: the same, said in another order
		expect(draft.access.length).toBeGreaterThan(1);
		const turned = { ...draft, access: draft.access.toReversed() };
		expect(await refusalOf(suggest(TABLE, turned))).toBe('PT422');
	});

	test('taken, it shows; what somebody else has changed meanwhile stays, and is said', async () => {
		const { draft } = await edit(null);
		await suggest(TABLE, {
			...draft,
			description: 'Lunch for anyone who grieves.',
			alert: 'Full.'
		});
		const now = await edit(grace);
		await save(grace, TABLE, now.version, {
			...now.draft,
			alert: 'Half full.',
			email: 't@example.org'
		});
		const [one] = await waiting();
		const shown = await ask<{ version: number; changes: { field: string; moved: boolean }[] }>(
			grace,
			'public.directory_suggestion_page($1)',
			[one?.id]
		);
		expect(shown.changes).toMatchObject([
			{ field: 'description', moved: false },
			{ field: 'alert', moved: true }
		]);
		await settle(grace, one?.id ?? '', shown.version, true);
		expect(await page(TABLE)).toMatchObject({
			description: 'Lunch for anyone who grieves.',
			alert: 'Full.',
			email: 't@example.org'
		});
		expect(await refusalOf(settle(grace, one?.id ?? '', shown.version, true))).toBe('PT409 stale');
		expect(await waiting()).toEqual([]);
	});

	test('left, nothing shows; a new one that is taken is an entry', async () => {
		const { draft, version } = await edit(grace);
		await suggest(TABLE, { ...draft, name: 'Cheap Pills Here' });
		const [spam] = await waiting();
		await settle(grace, spam?.id ?? '', version, false);
		expect((await page(TABLE)).name).toBe('Tuesday Table');
		await suggest(null, { ...CHOIR, name: 'Whistling for the Breathless' });
		expect(await found('whistling breathless')).not.toContain('Whistling for the Breathless');
		const [one] = await waiting();
		const { id } = await settle(grace, one?.id ?? '', null, true);
		expect((await found('whistling breathless'))[0]).toBe('Whistling for the Breathless');
		expect((await page(id ?? '')).age).toBe('never');
	});

	test('is for whoever keeps the entry: to anybody else it does not exist', async () => {
		const { draft, version } = await edit(null);
		await suggest(TABLE, { ...draft, alert: 'Shut.' });
		const [one] = await waiting();
		for (const who of ['ruth', 'hilary', 'joanne', 'robert'].map(accountId)) {
			expect(await refusalOf(ask(who, 'public.directory_suggestion_page($1)', [one?.id]))).toBe(
				'PT404 not_found'
			);
			expect(await refusalOf(settle(who, one?.id ?? '', version, true))).toBe('PT404 not_found');
		}
		expect((await waiting(accountId('hilary'))).length).toBe(0);
	});

	test('by the link in the mail it is from whoever runs it, and answers the mail once', async () => {
		const { draft } = await edit(null);
		const send = (service: string, token: string, alert: string) =>
			ask(null, 'public.suggest_directory_entry($1, $2, $3, $4)', [
				randomUUID(),
				service,
				{ ...draft, alert },
				token
			]);
		const other = serviceId('The Undercliff Walk');
		expect(await refusalOf(send(other, ASKED_LINK, 'Moved.'))).toBe('PT404 not_found');
		expect(await refusalOf(send(TABLE, 'a-made-up-link', 'Moved.'))).toBe('PT404 not_found');
		await send(TABLE, ASKED_LINK, 'Moved to the hall.');
		expect(await refusalOf(send(TABLE, ASKED_LINK, 'Moved again.'))).toBe('PT409 stale');
		expect(await waiting()).toMatchObject([{ name: 'Tuesday Table', theirs: true, fields: 1 }]);
		expect(await ask(null, `public.asked_page($1) ->> 'answer'`, [ASKED_LINK])).toBe('changed');
	});

	test('neither an entry that was taken off nor one that never was', async () => {
		const [row] = await db.sql<{ id: string; version: number }[]>`
			select id, version from public.directory_services where name = 'Afterwards: sudden death support'`;
		await db.sql`update public.directory_services set listed = false where id = ${row?.id ?? ''}`;
		expect(await refusalOf(edit(null, row?.id ?? ''))).toBe('PT404 not_found');
		expect(await refusalOf(suggest(row?.id ?? '', CHOIR))).toBe('PT404 not_found');
		expect(await refusalOf(suggest(randomUUID(), CHOIR))).toBe('PT404 not_found');
		await db.sql`update public.directory_services set listed = true where id = ${row?.id ?? ''}`;
	});
});

describe('what an entry cannot say is refused with the field named', () => {
	const cases: [string, object, string][] = [
		['no name', { name: '' }, 'name'],
		['nobody who runs it', { run_by: ' ' }, 'run_by'],
		['too long', { description: 'x'.repeat(4001) }, 'description'],
		['no kind', { kinds: [] }, 'kinds'],
		['a made-up kind', { kinds: ['witchcraft'] }, 'kinds'],
		['a whom that is a kind', { for: ['company'] }, 'for'],
		['no way', { ways: [] }, 'ways'],
		['a script for an address', { url: 'javascript:alert(1)' }, 'url'],
		['no mail address', { email: 'somebody' }, 'email'],
		['a telephone in words', { phones: 'ring Ann' }, 'phones'],
		['no way to reach it', { phones: '', email: '', url: '', address: '' }, 'phones'],
		['a place without a postcode', { postcode: '' }, 'address'],
		['a postcode of Northern Ireland', { postcode: 'BT1 1AA' }, 'postcode'],
		['a need nobody knows', { access: ['lift'] }, 'access'],
		['an age in words', { minimum_age: 'ten' }, 'minimum_age'],
		['younger than the youngest', { maximum_age: '12' }, 'maximum_age'],
		[
			'hours without a day',
			{ hours: [{ every: 'week', day: '', from: '10:00', to: '11:00' }] },
			'hours'
		],
		[
			'hours that end before',
			{ hours: [{ every: 'week', day: 'MO', from: '11:00', to: '10:00' }] },
			'hours'
		],
		[
			'hours of no clock',
			{ hours: [{ every: 'week', day: 'MO', from: '25:00', to: '26:00' }] },
			'hours'
		],
		[
			'a day that is none',
			{
				differs: [{ from_day: '2027-02-30', to_day: '2027-03-01', opens: '', closes: '', note: '' }]
			},
			'differs'
		],
		[
			'days gone by',
			{
				differs: [{ from_day: '2026-01-01', to_day: '2026-01-02', opens: '', closes: '', note: '' }]
			},
			'differs'
		],
		[
			'one time of two',
			{
				differs: [
					{ from_day: '2026-12-01', to_day: '2026-12-01', opens: '10:00', closes: '', note: '' }
				]
			},
			'differs'
		],
		['a key that is none', { listed: true }, ''],
		['a list for a text', { name: ['a', 'b'] }, '']
	];
	test.each(cases)('%s', async (_, change, field) => {
		const said = ['PT422', field].filter(Boolean).join(' ');
		expect(
			await refusalOf(ask(null, 'public.check_directory_draft($1)', [{ ...CHOIR, ...change }]))
		).toBe(said);
		expect(await refusalOf(suggest(null, { ...CHOIR, ...change }))).toBe(said);
		expect(await refusalOf(save(grace, null, null, { ...CHOIR, ...change }))).toBe(said);
	});
});

test('what the form leaves as it is, the database leaves as it is: the same hours, said twice', async () => {
	const base = { interval: 1, bymonthday: '', description: '', dtstart: null };
	const plain: Schedule = {
		...base,
		freq: 'WEEKLY',
		byday: 'TU',
		validFrom: null,
		validTo: null,
		opensAt: '10:00:00',
		closesAt: '12:00:00'
	};
	const bydays = ['', 'TU', 'MO,TU', '1TU', '-1FR', '1TU,3TU', '-1FR,2MO'];
	const others: Partial<Schedule>[] = [
		{},
		{ interval: 2 },
		{ bymonthday: '1,15' },
		{ validFrom: '2026-12-01' },
		{ validTo: '2026-12-24' },
		{ opensAt: null },
		{ closesAt: null },
		{ opensAt: null, closesAt: null },
		{ description: 'In school terms' }
	];
	const all = ([null, 'WEEKLY', 'MONTHLY'] as const).flatMap((freq) =>
		bydays.flatMap((byday) => others.map((other) => ({ ...plain, freq, byday, ...other })))
	);
	const rows = await db.sql<{ kept: boolean }[]>`
		select not private.plain_hours(h) as kept
		from jsonb_array_elements(${JSON.stringify(
			all.map((one) => ({
				...one,
				valid_from: one.validFrom,
				valid_to: one.validTo,
				opens_at: one.opensAt,
				closes_at: one.closesAt
			}))
		)}::text::jsonb) with ordinality as e (one, at)
		cross join lateral jsonb_populate_record(null::public.directory_schedules, e.one) as h
		order by e.at`;
	expect(rows.map(({ kept }) => kept)).toEqual(all.map((one) => keptHours([one]).length === 1));
	expect(rows.filter(({ kept }) => !kept)).toHaveLength(6);
});
