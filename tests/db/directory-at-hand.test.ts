import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, setClock, type TestDatabase } from '#support/database.ts';
import { serviceId } from '../../supabase/seed/directory.ts';
import { seed } from '../../supabase/seed/index.ts';

const NOW = new Date('2026-11-24T12:30:00Z');
const TABLE = serviceId('Tuesday Table');
const BOAT = serviceId('Yarmouth Carers’ Boat Trip');
const SUDDEN = serviceId('Afterwards: sudden death support');

interface Card extends Record<string, unknown> {
	id: string;
	name: string;
	days_that_differ: { from_day: string; opens_at: string | null }[];
}
interface KeptPage {
	gone: number;
	entries: (Card & { phones: unknown[]; postcode: string })[];
}

let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
	await setClock(db.sql, NOW);
	await seed(db.sql, { now: NOW });
});
afterAll(() => db.close());

async function ask<T>(text: string, values: unknown[] = []): Promise<T> {
	return db.as(null, async (sql) => {
		const [row] = await sql.unsafe(`select ${text} as answer`, values as string[]);
		return row?.answer as T;
	});
}
const kept = (ids: (string | null)[]) =>
	ask<KeptPage>('public.directory_kept_page($1::uuid[])', [ids]);

describe('what somebody keeps in their browser', () => {
	test('is shown in its order, each once, with what they need to go there or ring', async () => {
		const { entries, gone } = await kept([SUDDEN, TABLE, SUDDEN, BOAT]);
		expect(entries.map(({ id }) => id)).toEqual([SUDDEN, TABLE, BOAT]);
		expect(gone).toBe(0);
		expect(entries[1]?.postcode).toMatch(/^PO\d+ \d[A-Z]{2}$/);
		expect(entries.every(({ phones }) => phones.length > 0)).toBe(true);
	});
	test('R1: one that was taken off and one that never was are answered alike', async () => {
		await db.sql`update public.directory_services set listed = false where id = ${BOAT}`;
		const taken = await kept([TABLE, BOAT]);
		const madeUp = await kept([TABLE, randomUUID()]);
		await db.sql`update public.directory_services set listed = true where id = ${BOAT}`;
		expect(taken).toEqual(madeUp);
		expect(taken).toMatchObject({ gone: 1, entries: [{ id: TABLE }] });
	});
	test('is thirty at most, and none is no fault', async () => {
		const many = Array.from({ length: 40 }, () => randomUUID() as string);
		expect((await kept(many)).gone).toBe(30);
		expect(await kept([])).toMatchObject({ gone: 0, entries: [] });
	});
	test('leaves no trace of who looked at what: a stable function cannot write', async () => {
		const [row] = await db.sql<{ provolatile: string }[]>`
			select provolatile from pg_proc where oid = 'private.directory_kept_page(uuid[])'::regprocedure`;
		expect(row?.provolatile).toBe('s');
	});
});

describe('a card', () => {
	test('says the same of an entry where it is found and where it is kept', async () => {
		const { entries } = await ask<{ entries: Card[] }>(
			`public.directory_page('ventnor-po38', 'tuesday table', '{}', 1)`
		);
		const found = entries.find(({ id }) => id === TABLE);
		const [same] = (await kept([TABLE])).entries;
		for (const field of [
			'name',
			'kinds',
			'place',
			'schedules',
			'days_that_differ',
			'age',
			'cost'
		]) {
			expect(same?.[field], field).toEqual(found?.[field]);
		}
		expect(found).toMatchObject({ strong: true, band: 1, remote: false });
	});
	test('says on which days the regular hours do not hold, those to come alone', async () => {
		await db.sql`
			insert into public.directory_days_that_differ (service_id, from_day, to_day, note)
			values (${TABLE}, '2026-11-17', '2026-11-17', ''), (${TABLE}, '2026-12-01', '2026-12-01', 'The hall is let')`;
		const [card] = (await kept([TABLE])).entries;
		expect(card?.days_that_differ).toEqual([
			{
				from_day: '2026-12-01',
				to_day: '2026-12-01',
				opens_at: null,
				closes_at: null,
				note: 'The hall is let'
			}
		]);
	});
});
