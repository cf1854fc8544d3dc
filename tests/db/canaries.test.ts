import { freshDatabase, type TestDatabase } from '#support/database.ts';
import { undecidedFields } from '#support/canaries.ts';
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

	test('R13: one that nobody decided about is found', async () => {
		await db.admin.unsafe('create table private.planted_words (words text, kept jsonb)');
		expect(await undecidedFields(db.admin)).toEqual([
			expect.stringContaining('private.planted_words.words has no decision'),
			expect.stringContaining('private.planted_words.kept has no decision')
		]);
	});
});
