import { freshDatabase, type TestDatabase } from '#support/database.ts';
import { canariesIn, FIELDS, plantCanaries, undecidedFields } from '#support/canaries.ts';
import { exposedWorld } from '#support/exposed-world.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** Where they are looked for: tests/http/canaries.test.ts. */
describe('R1, R3: which fields hold a canary', () => {
	let db: TestDatabase;
	beforeAll(async () => {
		db = await freshDatabase({ connections: 1 });
	});
	afterAll(() => db.close());

	test('every field of text has its decision', async () => {
		expect(await undecidedFields(db.admin)).toEqual([]);
	});

	test('every one of them has a canary in the seeded world, each its own', async () => {
		const world = await exposedWorld();
		const canaries = await plantCanaries(world.db.admin);
		const [row] = await world.db
			.admin`select string_agg(content::text, '') as words from private.details`;
		await world.close();
		expect(new Set(canaries.map(({ token }) => token)).size).toBe(canaries.length);
		expect(canariesIn(String(row?.words)).size).toBeGreaterThan(200);
		const without = Object.entries(FIELDS).filter(
			([field, { unseeded }]) => !unseeded && !canaries.some((one) => one.field === field)
		);
		expect(without.map(([field]) => field)).toEqual([]);
	});

	test('R13: one that nobody decided about is found', async () => {
		await db.admin.unsafe('create table private.planted_words (words text, kept jsonb)');
		expect(await undecidedFields(db.admin)).toEqual([
			expect.stringContaining('private.planted_words.words has no decision'),
			expect.stringContaining('private.planted_words.kept has no decision')
		]);
	});
});
