import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EntryDraft } from '#lib/domain/directory/draft.ts';
import { EMPTY_DRAFT, type BesidePlace, type ImportRow } from '#lib/domain/directory/row.ts';
import { answerOf, refusalOf } from '#support/asking.ts';
import { freshDatabase, setClock, type TestDatabase, type Who } from '#support/database.ts';
import { serviceId } from '../../supabase/seed/directory.ts';
import { accountId } from '../../supabase/seed/world.ts';
import { seed } from '../../supabase/seed/index.ts';

const NOW = new Date('2026-11-24T12:30:00Z');
const SOURCE = 'Solent Directory';
const grace = accountId('grace');
/** Before every id. */
const FIRST = '00000000-0000-0000-0000-000000000000';
let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
	await setClock(db.sql, NOW);
	await seed(db.sql, { now: NOW });
});
afterAll(() => db.close());

const ask = <T>(who: Who, call: string, values: unknown[] = []) =>
	answerOf<T>(db, who, call, values);

const row = (
	nth: number,
	draft: Partial<EntryDraft>,
	more: Partial<ImportRow> = {}
): ImportRow => ({
	nth,
	id: `s-${nth}`,
	draft: {
		...EMPTY_DRAFT,
		name: `Solent group ${nth}`,
		run_by: 'Solent Friends',
		description: 'A table and somebody to sit beside.',
		kinds: ['company'],
		ways: ['person'],
		place: 'The Hall',
		address: '1 High Street',
		city: 'Newport',
		postcode: 'PO30 1ZZ',
		phones: '01632 960 555',
		hours: [{ every: 'week', day: 'MO', from: '10:00', to: '11:00' }],
		...draft
	},
	more: {},
	faults: [],
	notes: [],
	...more
});
const upload = (rows: ImportRow[], { source = SOURCE, whole = true, who = grace as Who } = {}) =>
	ask<{ id: string }>(who, 'public.upload_directory_rows($1, $2, $3, $4, $5, $6)', [
		randomUUID(),
		source,
		'solent.csv',
		whole,
		rows,
		''
	]).then(({ id }) => id);
type Place = Omit<BesidePlace, 'id' | 'access'> & { access: Record<string, string> };
interface Shown {
	state: string;
	counts: Record<string, number>;
	vanishing: number;
	entries: {
		nth: number;
		faults: { field: string; says: string }[];
		notes: { field: string; says: string }[];
		places: { key: string; what: string; now: Place | null; to: Place | null }[];
		changes: { field: string; now: unknown; to: unknown }[];
		ours: { field: string; now: unknown; to: unknown }[];
		version: number | null;
		service_id: string | null;
	}[];
}
const look = (id: string, show = 'broken') =>
	ask<Shown>(grace, 'public.directory_import_page($1, $2, 1)', [id, show]);
const take = (id: string, yes = true) =>
	ask(grace, 'public.settle_directory_import($1, $2, $3)', [randomUUID(), id, yes]);
const bring = async (rows: ImportRow[], options = {}) => {
	const id = await upload(rows, options);
	await take(id);
	expect((await look(id)).state).toBe('done');
	return id;
};
const found = (name: string) =>
	db.sql<{ id: string; version: number; listed: boolean }[]>`
		select id, version, listed from public.directory_services where name = ${name}`.then(
		([one]) => one
	);
const everything = async () =>
	JSON.stringify(
		await db.sql`
			select s.*, private.directory_draft(s.id) as draft, to_jsonb(l) as place, x.beside,
				(select array_agg(c order by c.need) from public.directory_accessibility c where c.location_id = l.id) as access
			from public.directory_services s
			left join public.directory_service_at_locations x on x.service_id = s.id
			left join public.directory_locations l on l.id = x.location_id order by s.id, l.id`
	);

const ROWS = [
	row(
		1,
		{ name: 'Solent Singers' },
		{ more: { at: [50.7, -1.3], status: 'active', assured_date: '2026-10-01' } }
	),
	row(2, { name: 'Solent Supper', description: '<b>Hot</b> supper & tea, brought round.' }),
	row(3, { name: 'Solent Walkers', kinds: [] }),
	row(4, { name: 'Solent Walkers' }, { faults: [{ field: 'minimum_age', says: 'No age.' }] }),
	row(5, { name: 'Solent Singers' }),
	row(6, { name: 'Solent Readers' }, { id: 's-2' })
];

describe('entries of somebody else’s directory', () => {
	test('are looked at first: nothing shows, and each broken row says which field, while the rest goes in', async () => {
		const before = await everything();
		const id = await upload(ROWS);
		const shown = await look(id);
		expect(await everything()).toBe(before);
		expect(shown.counts).toMatchObject({ new: 2, broken: 4 });
		expect(shown.entries.map(({ nth, faults }) => [nth, faults[0]?.field])).toEqual([
			[3, 'kinds'],
			[4, 'minimum_age'],
			[5, 'name'],
			[6, 'id']
		]);
		await take(id, false);
		expect(await everything()).toBe(before);
		expect(await refusalOf(take(id))).toBe('PT409 stale');

		await bring(ROWS);
		const singers = await found('Solent Singers');
		const page = await ask<Record<string, unknown>>(null, 'public.directory_entry_page($1)', [
			singers?.id
		]);
		// where it comes from, where it is, who made sure of it
		expect(page).toMatchObject({ source: SOURCE, assurer: SOURCE, assured_date: '2026-10-01' });
		expect((page.places as { at: number[] }[])[0]?.at).toEqual([50.7, -1.3]);
		expect(await found('Solent Walkers')).toBeUndefined();
		const listed = await ask<{ entries: { name: string }[] }>(
			null,
			`public.directory_page('', 'solent singers', '{}', 1)`
		);
		expect(listed.entries[0]?.name).toBe('Solent Singers');
	});

	test('the same again changes nothing', async () => {
		const before = await everything();
		const id = await bring(ROWS);
		expect((await look(id)).counts).toMatchObject({ same: 2, broken: 4 });
		expect(await everything()).toBe(before);
	});

	test('what was changed here stays, and the rest of it is brought up to date', async () => {
		const supper = await found('Solent Supper');
		const edit = await ask<{ version: number; draft: EntryDraft }>(
			grace,
			'public.directory_edit_page($1)',
			[supper?.id]
		);
		await ask(grace, 'public.save_directory_entry($1, $2, $3, $4, false)', [
			randomUUID(),
			supper?.id,
			edit.version,
			{ ...edit.draft, phones: '01632 960 556 Ann' }
		]);
		const changed = [
			ROWS[0] as ImportRow,
			row(2, {
				name: 'Solent Supper',
				description: 'Hot supper, brought round.',
				phones: '01632 960 557'
			})
		];
		const id = await upload(changed);
		const [entry] = (await look(id, 'changed')).entries;
		expect(entry).toMatchObject({
			nth: 2,
			// laid beside what they say
			ours: [{ field: 'phones', now: '01632 960 556 Ann', to: '01632 960 557' }],
			changes: [{ field: 'description', to: 'Hot supper, brought round.' }]
		});
		await take(id);
		const { draft } = await ask<{ draft: EntryDraft }>(grace, 'public.directory_edit_page($1)', [
			supper?.id
		]);
		expect(draft).toMatchObject({
			phones: '01632 960 556 Ann',
			description: 'Hot supper, brought round.'
		});
		// and stays the next time too, still marked
		const before = await everything();
		const again = await bring(changed);
		expect(await everything()).toBe(before);
		expect((await look(again, 'kept')).entries.map(({ ours }) => ours[0]?.field)).toEqual([
			'phones'
		]);
	});

	test('the mark is taken off by a coordinator: then their word counts, until somebody changes it here again', async () => {
		const supper = await found('Solent Supper');
		const changed = [
			ROWS[0] as ImportRow,
			row(2, {
				name: 'Solent Supper',
				description: 'Hot supper, brought round.',
				phones: '01632 960 558'
			})
		];
		const id = await upload(changed);
		const [kept] = (await look(id, 'kept')).entries;
		expect(kept?.ours).toMatchObject([{ field: 'phones', to: '01632 960 558' }]);
		const release = (who: Who, service: unknown, version: unknown, field = 'phones') =>
			refusalOf(
				ask(who, 'public.release_directory_field($1, $2, $3, $4)', [
					randomUUID(),
					service,
					version,
					field
				])
			);
		const before = await everything();
		expect(await release(accountId('ruth'), supper?.id, kept?.version)).toBe('PT404 not_found');
		// one of our own has no source
		expect(await release(grace, serviceId('Tuesday Table'), 1)).toBe('PT404 not_found');
		expect(await release(grace, supper?.id, 0)).toBe('PT409 stale');
		expect(await release(grace, supper?.id, kept?.version, 'owl')).toBe('PT422 field');
		expect(await release(grace, supper?.id, kept?.version)).toBe('');
		expect(await everything()).toBe(before);
		// the file that waits says so at once
		const [now] = (await look(id, 'changed')).entries;
		expect(now).toMatchObject({
			ours: [],
			changes: [{ field: 'phones', to: '01632 960 558' }]
		});
		await take(id);
		const edit = await ask<{ version: number; draft: EntryDraft }>(
			grace,
			'public.directory_edit_page($1)',
			[supper?.id]
		);
		expect(edit.draft.phones).toBe('01632 960 558');
		// changed here once more, it is marked once more
		await ask(grace, 'public.save_directory_entry($1, $2, $3, $4, false)', [
			randomUUID(),
			supper?.id,
			edit.version,
			{ ...edit.draft, phones: '01632 960 559' }
		]);
		const later = await upload([
			ROWS[0] as ImportRow,
			row(2, { name: 'Solent Supper', description: 'Hot supper.', phones: '01632 960 557' })
		]);
		expect((await look(later, 'kept')).entries[0]?.ours).toMatchObject([
			{ field: 'phones', now: '01632 960 559' }
		]);
		await take(later, false);
	});

	test('one under another id is the same entry; one that is ours, or somebody else’s, stays out', async () => {
		const singers = await found('Solent Singers');
		await bring([{ ...(ROWS[0] as ImportRow), id: 'anew-1' }], { whole: false });
		const [origin] =
			await db.sql`select external_id, vanished_at from private.directory_origins where service_id = ${singers?.id ?? ''}`;
		expect(origin).toEqual({ external_id: 'anew-1', vanished_at: null });
		const id = await upload([{ ...(ROWS[0] as ImportRow), id: 'x' }], {
			source: 'Another Directory'
		});
		expect((await look(id, 'known')).entries[0]?.service_id).toBe(singers?.id);
		await take(id);
		expect(
			await db.sql`select from public.directory_services where name = 'Solent Singers'`
		).toHaveLength(1);
	});

	test('what is no longer there is listed and stays, and is forgotten about when it is there again', async () => {
		const gone = async () =>
			(
				await ask<{ vanished: { name: string }[] }>(grace, 'public.directory_imports_page()')
			).vanished.map(({ name }) => name);
		const rest = row(2, {
			name: 'Solent Supper',
			description: 'Hot supper, brought round.',
			phones: '01632 960 557'
		});
		// part of a directory says nothing of the rest
		await bring([rest], { whole: false });
		expect(await gone()).toEqual([]);
		const id = await upload([rest]);
		expect((await look(id)).vanishing).toBe(1);
		await take(id);
		expect(await gone()).toEqual(['Solent Singers']);
		expect((await found('Solent Singers'))?.listed).toBe(true);
		await bring([rest, { ...(ROWS[0] as ImportRow), id: 'anew-1' }]);
		expect(await gone()).toEqual([]);
	});

	test('a stop half way loses nothing and does nothing twice', async () => {
		const rows = Array.from({ length: 40 }, (_, i) => row(100 + i, {}));
		const id = await upload(rows);
		await db.sql`update private.directory_imports set state = 'going', by = ${grace} where id = ${id}`;
		// no time at all: one row, and again
		await db.sql`select private.step_directory_import(${id}, 0)`;
		await db.sql`select private.step_directory_import(${id}, 0)`;
		expect((await look(id)).counts.written).toBe(2);
		await db.asService((sql) => sql`select public.step_directory_imports()`);
		expect(await look(id)).toMatchObject({ state: 'done', counts: { written: 40 } });
		const [n] = await db.sql<
			{ n: number }[]
		>`select count(*)::int as n from public.directory_services where name like 'Solent group 1%'`;
		expect(n?.n).toBe(40);
	});

	test('the operator’s command lays ready, and writes nothing: a coordinator brings it in', async () => {
		const rows = [row(200, { name: 'Solent Bakers' })];
		const [started] = await db.asService(
			(sql) =>
				sql<{ id: string }[]>`select public.start_directory_import(${SOURCE}, 'feed', false) as id`
		);
		await db.asService(
			(sql) =>
				sql`select public.add_directory_rows(${started?.id ?? ''}, ${sql.json(rows as never)}, true, '')`
		);
		await db.asService((sql) => sql`select public.step_directory_imports()`);
		expect((await look(started?.id ?? '')).state).toBe('looked');
		expect(await found('Solent Bakers')).toBeUndefined();
		await take(started?.id ?? '');
		const [event] =
			await db.sql`select e.by from private.directory_events e join public.directory_services s on s.id = e.service_id where s.name = 'Solent Bakers'`;
		expect(event?.by).toBe(grace);
	});
});

describe('our own entries, taken out and brought back', () => {
	const table = () =>
		ask<{ id: string; version: number; draft: EntryDraft }[]>(
			grace,
			`public.directory_table_page('${FIRST}')`
		);

	test('unchanged they are the same; a changed one is changed; one that moved on meanwhile is refused', async () => {
		const entries = await table();
		const rows = entries.map(({ id, version, draft }, i) =>
			row(i + 2, draft, { id, more: { version } })
		);
		const same = await upload(rows, { source: '' });
		expect((await look(same)).counts).toEqual({ kept: 0, same: rows.length, written: 0 });
		const id = serviceId('Tuesday Table');
		const mine = rows.map((each) =>
			each.id === id ? { ...each, draft: { ...each.draft, alert: 'Full.' } } : each
		);
		const changed = await upload(mine, { source: '' });
		expect((await look(changed, 'changed')).entries).toMatchObject([
			{ changes: [{ field: 'alert', now: '', to: 'Full.' }] }
		]);
		await db.sql`update public.directory_services set fees = 'Free' where id = ${id}`;
		await take(changed);
		expect((await look(changed)).entries).toMatchObject([{ faults: [{ field: 'version' }] }]);
		const unknown = await upload([row(2, {}, { id: randomUUID() })], { source: '' });
		expect((await look(unknown)).entries[0]?.faults[0]?.field).toBe('id');
	});
});

describe('who', () => {
	test('whoever keeps the directory, and nobody else', async () => {
		const id = await upload([row(300, {})]);
		for (const who of ['ruth', 'hilary', 'joanne', 'robert', 'nkechi'].map(accountId)) {
			expect(await refusalOf(upload([row(301, {})], { who }))).toBe('PT404 not_found');
			for (const [call, values] of [
				['public.directory_import_page($1, $2, 1)', [id, 'new']],
				['public.directory_imports_page()', []],
				[`public.directory_table_page('${FIRST}')`, []],
				['public.settle_directory_import($1, $2, true)', [randomUUID(), id]]
			] as const) {
				expect(await refusalOf(ask(who, call, [...values]))).toBe('PT404 not_found');
			}
			expect(
				await refusalOf(ask(who, 'public.start_directory_import($1, $2, false)', ['x', 'x']))
			).toBe('42501');
			expect(await refusalOf(ask(who, 'public.step_directory_imports()'))).toBe('42501');
		}
		expect(await refusalOf(upload([row(301, {})], { who: null }))).toBe('42501');
	});
});

test('hours of every other week come in beside the draft, are brought up to date, and stay once they are changed here', async () => {
	const source = 'Fortnightly Directory';
	const every = (dtstart: string) => [
		{
			...{ freq: 'WEEKLY', interval: 2, byday: 'TU', bymonthday: '', dtstart },
			...{ valid_from: null, valid_to: null, from: '18:00', to: '19:30' }
		}
	];
	const entry = (dtstart: string | null) =>
		row(
			1,
			{ name: 'Solent Fortnight' },
			{ id: 'f-1', more: dtstart ? { hours: every(dtstart) } : {} }
		);
	const beside = async () =>
		(
			await db.sql<{ dtstart: string }[]>`
				select h.dtstart::text from public.directory_schedules h join public.directory_services s on s.id = h.service_id
				where s.name = 'Solent Fortnight' and h.interval = 2`
		).map(({ dtstart }) => dtstart);
	await bring([entry('2026-11-03')], { source });
	expect(await beside()).toEqual(['2026-11-03']);
	const once = await everything();
	await bring([entry('2026-11-03')], { source });
	expect(await everything()).toBe(once);
	await bring([entry('2026-11-10')], { source });
	expect(await beside()).toEqual(['2026-11-10']);
	// no schedule can say it: what stands, stays, and the entry goes in
	await bring([entry('2026-13-99')], { source });
	expect(await beside()).toEqual(['2026-11-10']);
	await bring([entry(null)], { source });
	expect(await beside()).toEqual([]);
	await bring([entry('2026-11-10')], { source });
	await db.sql`update public.directory_schedules set dtstart = '2026-11-17' where dtstart = '2026-11-10' and interval = 2`;
	await bring([entry('2026-11-24')], { source });
	expect(await beside()).toEqual(['2026-11-17']);
});

describe('further places of an entry', () => {
	const source = 'Directory of many halls';
	const NAME = 'Solent Sitting';
	const place = (id: string, change: Partial<BesidePlace> = {}): BesidePlace => ({
		...{ id, name: `Annexe ${id}`, address: '2 Low Street', city: 'Ryde', region: 'Isle of Wight' },
		...{ postcode: 'po33 2zz', at: [50.7276, -1.1621], access: [] },
		...change
	});
	/** As a feed has it: the first is the draft's. */
	const sitting = (places: BesidePlace[], more: Partial<ImportRow['more']> = {}): ImportRow => {
		const [first] = places;
		if (!first) throw new Error('No place');
		const { name, address, city, postcode } = first;
		return row(
			1,
			{ ...{ name: NAME, place: name, address, city, postcode }, access: [] },
			{
				id: 'm-1',
				more: {
					...{ place: first.id, region: first.region, ...(first.at && { at: first.at }) },
					places: places.length > 1 ? places : [],
					...more
				}
			}
		);
	};
	const main = place('z', {
		...{ name: 'The Main Hall', address: '1 High Street', city: 'Newport', postcode: 'PO30 1ZZ' },
		at: [50.7, -1.29]
	});
	const brought = (places: BesidePlace[]) => bring([sitting(places)], { source });
	const places = () =>
		db.sql<{ name: string; address: string; beside: boolean; location: string }[]>`
			select l.name, l.address_1 as address, x.beside, l.id as location from public.directory_services s
			join public.directory_service_at_locations x on x.service_id = s.id join public.directory_locations l on l.id = x.location_id
			where s.name = ${NAME} order by l.name`;
	const names = async () => (await places()).map(({ name }) => name);
	const shownOf = async (id: string, show: string) => (await look(id, show)).entries[0];
	const looked = async (rows: BesidePlace[], show = 'changed') => {
		const id = await upload([sitting(rows)], { source });
		const entry = await shownOf(id, show);
		await take(id, false);
		return entry?.places.map(({ what, now, to }) => [what, now?.address, to?.address]);
	};

	test('all come in with it: its page lists them, and it is found by the nearest', async () => {
		const access = [
			{ need: 'parking', details: 'Ring the bell' },
			{ need: 'quiet', details: '' }
		];
		const id = await upload([sitting([main, place('a', { access }), place('b')])], { source });
		expect((await shownOf(id, 'new'))?.places).toMatchObject([
			{ what: 'comes', now: null, to: { name: 'Annexe a', postcode: 'PO33 2ZZ' } },
			{ what: 'comes', now: null, to: { name: 'Annexe b' } }
		]);
		expect(await names()).toEqual([]);
		await take(id);
		const sitter = await found(NAME);
		const page = await ask<{ places: Record<string, unknown>[] }>(
			null,
			'public.directory_entry_page($1)',
			[sitter?.id]
		);
		expect(page.places).toMatchObject([
			{
				...{ name: 'Annexe a', postcode: 'PO33 2ZZ', city: 'Ryde', at: [50.7276, -1.1621] },
				access
			},
			{ name: 'Annexe b' },
			{ name: 'The Main Hall', at: [50.7, -1.29] }
		]);
		// the draft says the first still, though another comes before it by name
		const { draft } = await ask<{ draft: EntryDraft }>(grace, 'public.directory_edit_page($1)', [
			sitter?.id
		]);
		expect(draft.place).toBe('The Main Hall');
		// once, at the place that is near; of what each place has, by that place
		for (const [near, filters, city] of [
			['PO33 2', [], 'Ryde'],
			['PO30 1', [], 'Newport'],
			['PO30 1', ['a:quiet'], 'Ryde'],
			['', [], undefined]
		] as const) {
			const at = await ask<{ id: string } | null>(null, 'public.directory_place($1)', [near]);
			const list = await ask<{ total: number; entries: { id: string; city: string }[] }>(
				null,
				'public.directory_page($1, $2, $3, 1)',
				[at?.id ?? '', 'solent sitting', filters]
			);
			const mine = list.entries.filter((one) => one.id === sitter?.id);
			expect(mine, near).toHaveLength(1);
			if (city) expect(mine[0]?.city, near).toBe(city);
		}
	});

	test('the same again changes nothing, in another order neither', async () => {
		const before = await everything();
		const access = [
			{ need: 'parking', details: 'Ring the bell' },
			{ need: 'quiet', details: '' }
		];
		const all = [main, place('a', { access }), place('b')];
		await brought(all);
		expect(await everything()).toBe(before);
		const id = await brought(all.toReversed());
		expect((await look(id)).counts).toMatchObject({ same: 1 });
		expect(await everything()).toBe(before);
		// a spreadsheet says nothing of further places: they stay
		const { at, region } = sitting([main]).more;
		const more = { ...(at && { at }), ...(region !== undefined && { region }) };
		await bring([{ ...sitting([main]), more }], { source });
		expect(await everything()).toBe(before);
		const [origin] = await db.sql<{ place: string; keys: string[] }[]>`
			select o.place, array(select jsonb_object_keys(o.places) order by 1) as keys from private.directory_origins o
			join private.directory_sources x on x.id = o.source_id where x.name = ${source}`;
		expect(origin).toEqual({ place: 'z', keys: ['a', 'b'] });
	});

	test('the difference is shown before it is made: one changes, one comes, one goes', async () => {
		const rows = [main, place('a', { address: '3 Low Street' }), place('c')];
		expect(await looked(rows)).toEqual([
			['changes', '2 Low Street', '3 Low Street'],
			['goes', '2 Low Street', undefined],
			['comes', undefined, '2 Low Street']
		]);
		const was = await found(NAME);
		const id = await brought(rows);
		expect(await names()).toEqual(['Annexe a', 'Annexe c', 'The Main Hall']);
		expect((await places())[0]?.address).toBe('3 Low Street');
		// said afterwards too; a form that was open is stale
		expect((await shownOf(id, 'changed'))?.places).toHaveLength(3);
		expect((await found(NAME))?.version).toBeGreaterThan(was?.version ?? 0);
		// nothing is left of the one that went
		expect(await db.sql`select from public.directory_locations where name = 'Annexe b'`).toEqual(
			[]
		);
		const documents = await db.sql<{ location_id: string }[]>`
			select location_id from private.directory_documents where service_id = ${was?.id ?? ''}`;
		expect(documents.map((one) => one.location_id).toSorted()).toEqual(
			(await places()).map(({ location }) => location).toSorted()
		);
	});

	test('one that was changed here stays, whatever they say, until theirs is let count; one taken out here stays out', async () => {
		const [a] = await places();
		await db.sql`update public.directory_locations set address_1 = 'By the green door' where id = ${a?.location ?? ''}`;
		await db.sql`delete from public.directory_service_at_locations x using public.directory_locations l where l.id = x.location_id and l.name = 'Annexe c'`;
		const rows = [main, place('a', { address: '4 Low Street' }), place('c', { city: 'Cowes' })];
		expect(await looked(rows, 'kept')).toEqual([['stays', 'By the green door', '4 Low Street']]);
		await brought(rows);
		expect((await places()).map(({ address }) => address)).toEqual([
			'By the green door',
			'1 High Street'
		]);
		// gone from the feed, it stays as well, and is said to; the same file again says it too
		await brought([main]);
		const again = await brought([main]);
		expect((await shownOf(again, 'kept'))?.places).toMatchObject([{ what: 'stays', to: null }]);
		expect(await names()).toEqual(['Annexe a', 'The Main Hall']);
		const id = await upload([sitting(rows)], { source });
		const kept = await shownOf(id, 'kept');
		const release = (field: string) =>
			refusalOf(
				ask(grace, 'public.release_directory_field($1, $2, $3, $4)', [
					...[randomUUID(), kept?.service_id, kept?.version, field]
				])
			);
		expect(await release('place:owl')).toBe('PT422 field');
		expect(await release('place:a')).toBe('');
		expect((await shownOf(id, 'changed'))?.places).toMatchObject([
			{ what: 'changes', to: { address: '4 Low Street' } },
			// forgotten about with the file that had it no more
			{ what: 'comes', to: { city: 'Cowes' } }
		]);
		await take(id);
		expect((await places())[0]?.address).toBe('4 Low Street');
	});

	test('a postcode that is none is said by row and field, and the rest goes in', async () => {
		const rows = [main, place('a', { postcode: 'ZZ9 9ZZ' }), place('d'), place('e')];
		const id = await upload([sitting(rows)], { source });
		const entry = await shownOf(id, 'changed');
		expect(entry).toMatchObject({
			nth: 1,
			notes: [{ field: 'postcode', says: expect.stringContaining('“Annexe a”') as string }]
		});
		await take(id);
		expect((await shownOf(id, 'changed'))?.notes).toHaveLength(1);
		// what stood there before stands
		expect(await names()).toEqual(['Annexe a', 'Annexe d', 'Annexe e', 'The Main Hall']);
		// without a position it stands in the middle of its area; what is no place of a row breaks nothing
		const without = place('f');
		delete without.at;
		const odd = [7, null, { id: 'x', at: ['a', {}], access: 'owl' }] as unknown as BesidePlace[];
		await brought([main, without, ...odd]);
		expect(await names()).toEqual(['Annexe f', 'The Main Hall']);
		const [f] = await db.sql<{ near: number }[]>`
			select l.position operator(pg_catalog.<->) a.centre as near from public.directory_locations l, public.areas a
			where l.name = 'Annexe f' and a.id = private.area_of_postcode('PO33 2ZZ')`;
		expect(f?.near).toBeLessThan(50);
	});

	test('its first place goes and a further one takes its place', async () => {
		await brought([main, place('g'), place('h')]);
		await brought([place('g'), place('h')]);
		expect((await places()).map(({ name, beside }) => [name, beside])).toEqual([
			['Annexe g', false],
			['Annexe h', true]
		]);
	});
});
