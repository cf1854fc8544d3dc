import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, setClock, type TestDatabase } from '#support/database.ts';
import { QUERIES, type Query } from '#support/directory-queries.ts';
import { manyEntries } from '#support/many-entries.ts';
import { seed } from '../../supabase/seed/index.ts';

const NOW = new Date('2026-11-24T12:30:00Z');

interface Page {
	total: number;
	near: {
		id: string;
		name: string;
		county: string;
		others: { id: string; county: string }[];
	} | null;
	entries: {
		id: string;
		name: string;
		band: number | null;
		remote: boolean;
		strong: boolean;
		age: string;
		kinds: string[];
	}[];
}

describe('looking for support', () => {
	let db: TestDatabase;
	beforeAll(async () => {
		db = await freshDatabase();
		await setClock(db.sql, NOW);
		await seed(db.sql, { now: NOW });
	});
	afterAll(() => db.close());

	const look = (near: string | null, words: string, filters: string[] = [], page = 1) =>
		db.as(null, async (sql) => {
			const [row] = await sql<{ page: Page }[]>`
				select public.directory_page(${near}, ${words}, ${filters}::text[], ${page}) as page`;
			return row?.page as Page;
		});
	/** What is wrong with the answer to a query; null when it is as the table says. */
	async function missed({ typed, near, first, among }: Query): Promise<string | null> {
		const found = (await look(near ?? null, typed)).entries.map(({ name }) => name);
		const right = found.slice(0, among ? 3 : 1).some((name) => first.includes(name));
		return right
			? null
			: `“${typed}”${near ? ` near ${near}` : ''}: ${found.slice(0, 4).join(' | ') || 'nothing'}; not ${first.join(' or ')}`;
	}

	test('every query of the table finds first what it should', async () => {
		expect(QUERIES.length).toBeGreaterThanOrEqual(60);
		const misses = [];
		for (const query of QUERIES) {
			const wrong = await missed(query);
			if (wrong) misses.push(wrong);
		}
		expect(misses).toEqual([]);
	});

	test('no other place is taken than the one that was typed', async () => {
		const meant: Record<string, string | null> = {
			'p030 1ab': 'PO30-1',
			'PO3O IAB': 'PO30-1',
			'Flat 2, 38 High Street, po38 1zz': 'PO38-1',
			'Isle of Wight': 'newport-po30',
			'newport iow': 'newport-po30',
			'Saint Helens, Isle of Wight': 'st-helens-po33',
			'St. Helens, Merseyside': 'st-helens-wa10',
			'Gillingham, Dorset': 'gillingham-sp8',
			'gillingham kent': 'gillingham-me7',
			Lake: 'lake-po36',
			'38 High Street, Ventnor': 'ventnor-po38',
			'2 High Street, Ventnor, Isle of Wight': 'ventnor-po38',
			'Ryde Road, Ventnor': 'ventnor-po38',
			'near ventnor': 'ventnor-po38',
			ventner: 'ventnor-po38',
			"Bo'ness": 'boness-eh51',
			Belfast: null,
			Guernsey: null,
			'BT1 1AA': null,
			"'; drop table": null,
			'🙂': null
		};
		const found = await db.as(null, async (sql) =>
			Promise.all(
				Object.keys(meant).map(async (typed) => {
					const [row] = await sql<{ place: { id: string } | null }[]>`
						select public.directory_place(${typed}) as place`;
					return [typed, row?.place?.id ?? null];
				})
			)
		);
		expect(Object.fromEntries(found)).toEqual(meant);
	});

	test('a place says its county and the others of its name, whatever is looked for there; an area has none', async () => {
		type Near = Pick<NonNullable<Page['near']>, 'name' | 'county' | 'others'>;
		const says = (near: string) =>
			db.as(null, async (sql) => {
				const [row] = await sql<{ all: (Near | null)[] }[]>`
					select jsonb_build_array(
						public.directory_page(${near}, '', '{}', 1) -> 'near', public.events_page(${near}, '', null) -> 'near',
						public.gaps_page(${near}), public.demand_page(${near})
					) as all`;
				return row?.all ?? [];
			});
		const all = await says('newport-po30');
		expect(all).toHaveLength(4);
		for (const near of all) {
			expect(near).toMatchObject({ name: 'Newport', county: 'Isle of Wight' });
			expect(near?.others[0]).toEqual({ id: 'newport-np10', county: 'NP10' });
			expect(near?.others).toHaveLength(8);
		}
		for (const near of await says('PO30-1')) expect(near).toMatchObject({ county: '', others: [] });
		expect(await says('no-such-place')).toEqual([
			null,
			null,
			expect.objectContaining({ near: null, others: [] }),
			null
		]);
	});

	test('somebody to talk to: every line that is answered before the visit that is arranged, which is found as well', async () => {
		for (const near of ['cowes-po31', 'ryde-po33', null]) {
			const found = (await look(near, 'somebody to talk to')).entries.filter(
				({ strong }) => strong
			);
			const visit = found.findIndex(({ name }) => name === 'A Visitor from Culver');
			const lines = found.flatMap(({ kinds }, i) => (kinds.includes('Helplines') ? [i] : []));
			expect(lines.length).toBeGreaterThan(3);
			expect(visit).toBeGreaterThan(Math.max(...lines));
		}
	});

	test('open at six in the morning: the line that is answered before the place ten miles away', async () => {
		await setClock(db.sql, '2026-11-24T06:00:00Z');
		const now = (await look('ventnor-po38', '', ['o:now'])).entries;
		await setClock(db.sql, NOW);
		expect(now.map(({ name, band, remote }) => [name, remote ? null : band])).toEqual([
			['Culver Hospice’s night and day line', null],
			['Medina Muslim Burial Help', 10]
		]);
		// whoever looks round sees what is near first
		const round = (await look('ventnor-po38', '', ['h:phone'])).entries;
		expect(round[0]?.remote).toBe(false);
	});

	test('where only a wide ring holds forty, the nearest of it are found, however many there are', async () => {
		await manyEntries(db.sql, 1, 600);
		// one every 50 metres northwards, from 45 kilometres north of Inverness to 15: the nearest are written last
		await db.sql`
			update public.directory_locations l set latitude = 57.61 + 0.27 * (600 - n) / 600.0, longitude = -4.22
			from generate_series(1, 600) as n where l.id = md5('location' || n)::uuid`;
		await db.sql`select private.index_directory(null)`;
		const [{ nearest, without } = { nearest: [], without: 0 }] = await db.sql<
			{ nearest: string[]; without: number }[]
		>`
			with centre as (select centre from private.directory_centre('inverness-iv2'))
			select array(
				select d.service_id from private.directory_documents d, centre c where d.position <-> c.centre < 50000
				order by d.position <-> c.centre limit 200
			) as nearest, (
				select count(*)::int from private.directory_documents d where d.position <-> (select centre from centre) < 15000
			) as without`;
		expect(without).toBeLessThan(40);
		const found: string[] = [];
		for (let page = 1; page <= 20; page += 1) {
			const { entries } = await look('inverness-iv2', '', [], page);
			found.push(...entries.filter(({ remote }) => !remote).map(({ id }) => id));
			if (entries.length < 20) break;
		}
		expect(found.toSorted()).toEqual(nearest.toSorted());
	});
});
