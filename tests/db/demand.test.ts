import type { Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, makeAccount, setClock, type TestDatabase } from '#support/database.ts';
import { makeOrganisation, type Organisation } from '#support/volunteer-world.ts';

interface Cell {
	kind: string;
	from: string;
	to: string;
	wanted: number;
	unmet: number | null;
	zones: string[];
}
interface Shown {
	kind: string;
	from_day: string | null;
	to_day?: string;
	wanted?: number | null;
	unmet?: number | null;
	zones?: string[];
}
interface Asked {
	area: string;
	person: string;
	day: string;
}

let db: TestDatabase;
let organisation: Organisation;
/** Areas of three letters of postcodes, in several first halves each. */
let areas: string[] = [];
const kinds = ['company', 'dog', 'meal'] as const;
const asked: Record<string, Asked[]> = {};

/** Always the same numbers, so that a world that fails fails again. */
function dice(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

/** People who want a kind of help on days of their own, some of them week after week. */
async function somePeople(sql: Sql, kind: string, n: number, area: string, days: string[]) {
	const account = await makeAccount(sql);
	for (let i = 0; i < n; i++) {
		const [row] = await sql<{ id: string }[]>`
			with person as (insert into private.people (area_id) values (${area}) returning id),
			member as (
				insert into private.circle_members (person_id, role, account_id, name)
				select id, 'self', ${account}, 'Len Hollis' from person returning id, person_id
			),
			request as (
				insert into public.requests (person_id, organisation_id, asked_by, area_id, state, situation, opened_at)
				select person_id, ${organisation.id}, id, ${area}, 'open', 'dying', private.clock() from member
				returning id, person_id
			)
			insert into public.tasks (request_id, person_id, organisation_id, kind_id, area_id, day, starts, ends, minutes)
			select id, person_id, ${organisation.id}, ${kind}, ${area}, d::date, '10:00', '12:00', 60
			from request, unnest(${days}::text[]) as d
			returning person_id as id`;
		const person = row?.id ?? '';
		asked[kind] = [...(asked[kind] ?? []), ...days.map((day) => ({ area, person, day }))];
	}
}

const make = () =>
	db.asService(async (sql) => {
		const [row] = await sql<{ n: number }[]>`select public.make_demand() as n`;
		return row?.n;
	});
const page = (near: string) =>
	db.as(null, async (sql) => {
		const [row] = await sql<{ page: { kinds: Shown[]; organisations: { wait: unknown }[] } }[]>`
			select public.demand_page(${near}) as page`;
		return row?.page;
	});

/** All that anybody can get at, by asking for every area at every edition. */
async function everything(): Promise<Cell[]> {
	const cells = new Map<string, Cell>();
	for (const area of areas) {
		for (const kind of (await page(area))?.kinds ?? []) {
			if (!kind.from_day || !kind.to_day) continue;
			const cell = {
				kind: kind.kind,
				from: kind.from_day,
				to: kind.to_day,
				wanted: kind.wanted ?? -1,
				unmet: kind.unmet ?? null,
				zones: kind.zones ?? []
			};
			cells.set(JSON.stringify([cell.kind, cell.from, cell.zones]), cell);
		}
	}
	return [...cells.values()];
}

const within = (area: string, zones: string[]) =>
	zones.some(
		(zone) =>
			zone === 'all' ||
			zone === area ||
			zone === area.split('-')[0] ||
			zone === /^[A-Z]+/.exec(area)?.[0]
	);
const peopleOf = (cell: Cell) =>
	new Set(
		(asked[cell.kind] ?? [])
			.filter((a) => within(a.area, cell.zones) && a.day >= cell.from && a.day < cell.to)
			.map(({ person }) => person)
	);
/** Which areas and days of a kind two figures both count. */
const overlap = (one: Cell, other: Cell) =>
	one !== other &&
	one.kind === other.kind &&
	one.from < other.to &&
	other.from < one.to &&
	areas.some((area) => within(area, one.zones) && within(area, other.zones));
/** What somebody learns who takes one figure from another: a group of one to seven people. */
function found(cells: Cell[]): string[] {
	const out: string[] = [];
	for (const cell of cells) {
		const n = peopleOf(cell).size;
		if (n > 0 && n < 8)
			out.push(`${cell.kind} ${cell.zones.join()} ${cell.from}: ${n} of themselves`);
		for (const other of cells)
			if (overlap(cell, other))
				out.push(
					`${cell.kind}: ${cell.zones.join()} ${cell.from} less ${other.zones.join()} ${other.from}`
				);
	}
	return out;
}

let cells: Cell[] = [];
beforeAll(async () => {
	db = await freshDatabase();
	await setClock(db.sql, '2026-01-05T09:00:00Z');
	organisation = await makeOrganisation(db.sql);
	areas = (
		await db.sql<{ id: string }[]>`
			select id from public.areas where id ~ '^(PO3[0-4]|SO4[0-1]|GU1[0-1])-' order by id`
	).map(({ id }) => id);
	const roll = dice(20261127);
	// six quarters: some full, some with next to nobody, in places that go from none to many
	for (const [q, from] of [
		'2025-01',
		'2025-04',
		'2025-07',
		'2025-10',
		'2026-01',
		'2026-04'
	].entries()) {
		for (const kind of kinds)
			for (const area of areas) {
				const n = kind === 'meal' ? Number(roll(12) === 0) : [0, 0, 1, 2, 5, 9, 14][roll(7)];
				if (!n || (kind === 'dog' && q % 2 === 1)) continue;
				const day = (d: number) => `${from}-${String(d).padStart(2, '0')}`;
				await somePeople(
					db.sql,
					kind,
					n,
					area,
					roll(3) === 0 ? [day(1), day(8), day(15)] : [day(1 + roll(28))]
				);
			}
	}
	for (const now of ['2025-04', '2025-07', '2025-10', '2026-01', '2026-04', '2026-07']) {
		await setClock(db.sql, `${now}-02T09:00:00Z`);
		await make();
		cells.push(...(await everything()));
	}
	// an edition that is still the newest is seen twice
	cells = [
		...new Map(
			cells.map((cell) => [JSON.stringify([cell.kind, cell.from, cell.zones]), cell])
		).values()
	];
}, 120_000);
afterAll(() => db.close());

describe('What is wanted is said without a single request showing (domain.md 6)', () => {
	test('no figure is of one to seven people, and none can be taken from another: not by week, not by neighbour', () => {
		expect(cells.length).toBeGreaterThan(30);
		expect(new Set(cells.map(({ kind }) => kind)).size).toBeGreaterThan(1);
		expect(found(cells)).toEqual([]);
	});

	test('R13: a figure too small, one inside another, and a week more of the same are each found', () => {
		const [cell] = cells.filter((c) => c.kind === 'company' && peopleOf(c).size > 8);
		if (!cell) throw new Error('There is no figure to plant a fault beside');
		const [one] = asked.company ?? [];
		if (!one) throw new Error('Nobody asked');
		const tiny = { ...cell, zones: [one.area], from: one.day, to: `${one.day}T`, wanted: 1 };
		expect(
			found([tiny]).length + found([cell, { ...tiny, zones: cell.zones }]).length
		).toBeGreaterThan(1);
		expect(found([cell, { ...cell, to: '2099-01-01' }])).toHaveLength(2);
	});

	test('each is rounded to 5 of the people themselves, however often they asked; none is none', () => {
		for (const cell of cells) {
			const n = peopleOf(cell).size;
			expect([cell, cell.wanted]).toEqual([cell, n === 0 ? 0 : Math.round(n / 5) * 5]);
			if (n > 0) expect(cell.unmet).toBe(cell.wanted); // nobody came to any
		}
		expect(cells.some(({ wanted }) => wanted === 0)).toBe(true);
	});

	test('area widens to neighbours and beyond, the period to quarters that gave none', () => {
		const levels = new Set(
			cells.map(({ zones }) =>
				zones.length > 1 ? 'together' : zones[0]?.includes('-') ? 'area' : 'wider'
			)
		);
		expect([...levels].sort()).toEqual(['area', 'together', 'wider']);
		const months = cells.map(
			({ from, to }) => (Date.parse(to) - Date.parse(from)) / (30.5 * 24 * 3600 * 1000)
		);
		expect(Math.max(...months)).toBeGreaterThan(5);
		// a year at most
		expect(Math.max(...months)).toBeLessThan(12.2);
	});

	test('a figure is made once: what is entered late, or erased, changes nothing; and a year later it is no longer said', async () => {
		const [area = ''] = areas;
		const before = await page(area);
		await somePeople(db.sql, 'company', 30, area, ['2026-06-20']);
		expect(await make()).toBe(0);
		expect(await page(area)).toEqual(before);
		await setClock(db.sql, '2027-09-02T09:00:00Z');
		expect((await page(area))?.kinds.every((kind) => kind.from_day === null)).toBe(true);
		expect(await page('no-such-place')).toBeNull();
	});

	test('how long an acceptance takes is measured of eight or more, and otherwise not said', async () => {
		const few = await makeOrganisation(db.sql);
		const [area = ''] = areas;
		for (const id of [organisation.id, few.id])
			await db.sql`insert into public.organisation_areas (organisation_id, area_id) values (${id}, ${area})`;
		const accepted = async (where: string, n: number) => {
			for (let i = 0; i < n; i++) {
				const account = await makeAccount(db.sql);
				await db.sql`
					insert into private.acceptance_events (organisation_id, volunteer_id, from_state, to_state, at) values
					(${where}, ${account}, null, 'applied', '2027-07-01T09:00:00Z'),
					(${where}, ${account}, 'interview', 'accepted', '2027-07-01T10:00:00Z'::timestamptz + make_interval(days => 7 * ${i + 1}))`;
			}
		};
		await accepted(organisation.id, 8);
		await accepted(few.id, 7);
		await setClock(db.sql, '2027-10-02T09:00:00Z');
		await make();
		const waits = ((await page(area))?.organisations ?? []).map(({ wait }) => wait);
		expect(waits).toHaveLength(2);
		expect(waits).toContainEqual(null);
		expect(waits).toContainEqual({
			from_day: '2027-07-01',
			to_day: '2027-10-01',
			half: 5,
			most: 8
		});
	});
});
