import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, setClock, type TestDatabase } from '#support/database.ts';
import { QUERIES, type Query } from '#support/directory-queries.ts';
import { seed } from '../../supabase/seed/index.ts';

const NOW = new Date('2026-11-24T12:30:00Z');

interface Page {
	total: number;
	near: { id: string; name: string } | null;
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
});
