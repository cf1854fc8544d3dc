import { freshDatabase, type TestDatabase } from '#support/database.ts';
import { askDatabase, askSummaries, load, questionsOf } from '#support/worlds.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generate, KINDS } from '../model/generate.ts';
import type { ISql } from 'postgres';
import { mayRead, summaryOpen } from '../model/model.ts';
import type { World } from '../model/world.ts';

const WORLDS = Number(process.env.WORLDS ?? 300);
const SEED = Number(process.env.SEED ?? 1);
const NOW = Date.parse('2026-11-21T12:00:00.000Z');

/** Differences between the model and the database, worded so that one can be replayed. */
async function differences(sql: ISql, world: World): Promise<string[]> {
	const found: string[] = [];
	const questions = questionsOf(world, NOW);
	const answers = await askDatabase(sql, questions);
	questions.forEach((question, i) => {
		const expected = mayRead(world, question);
		const answer = answers[i] ?? null;
		if (JSON.stringify(expected) !== JSON.stringify(answer)) {
			found.push(
				`seed ${world.seed}: ${JSON.stringify(question)}: model ${JSON.stringify(expected)}, database ${JSON.stringify(answer)}`
			);
		}
	});
	const asked = world.accounts.flatMap((reader) =>
		world.tasks.map((task) => ({ reader, task: task.id, at: NOW }))
	);
	const open = await askSummaries(sql, asked);
	asked.forEach((one, i) => {
		const expected = summaryOpen(world, one.reader, one.task, one.at);
		if (expected !== open[i])
			found.push(
				`seed ${world.seed}: summary ${JSON.stringify(one)}: model ${expected}, database ${open[i]}`
			);
	});
	return found;
}

class RollBack extends Error {}

/** Loads a world, compares, and takes it out again, so that the tables stay small. */
async function judge(db: TestDatabase, world: World): Promise<string[]> {
	let found: string[] = [];
	try {
		await db.sql.begin(async (sql) => {
			await load(sql, world);
			found = await differences(sql, world);
			throw new RollBack();
		});
	} catch (caught) {
		if (!(caught instanceof RollBack)) throw caught;
	}
	return found;
}

describe('R3: the database decides as docs/consent.md says', () => {
	let db: TestDatabase;
	beforeAll(async () => {
		db = await freshDatabase();
	});
	afterAll(() => db.close());

	test('the kinds of task the worlds use are the catalogue’s', async () => {
		for (const kind of KINDS) {
			const [row] =
				await db.sql`select check_level, training from public.task_kinds where id = ${kind.id}`;
			expect(row).toEqual({ check_level: kind.level, training: [...kind.training] });
		}
	});

	test(`${WORLDS} generated worlds, every reader in every capacity: no difference, in either direction`, async () => {
		let read = 0;
		const all: string[] = [];
		for (let seed = SEED; seed < SEED + WORLDS; seed++) {
			const world = generate(seed, NOW);
			all.push(...(await judge(db, world)));
			read += questionsOf(world, NOW).filter(
				(question) => (mayRead(world, question) ?? []).length > 0
			).length;
		}
		expect(all).toEqual([]);
		// worlds in which nobody may read anything would agree about nothing
		expect(read).toBeGreaterThan(WORLDS * 3);
	}, 600_000);

	test('R13: a database that forgets denies, expiry, withdrawal, windows or death is found out', async () => {
		const faults: [string, string][] = [
			[
				'deny',
				`create or replace function private.denied(p_person uuid, p_reader uuid, p_scope public.scope, p_at timestamptz) returns boolean language sql stable security definer set search_path = '' as 'select false'`
			],
			[
				'death',
				`create or replace function private.dead(p_person uuid) returns boolean language sql stable security definer set search_path = '' as 'select false'`
			],
			[
				'standing',
				`create or replace function private.in_standing(p_volunteer uuid, p_organisation uuid, p_at timestamptz) returns boolean language sql stable security definer set search_path = '' as 'select true'`
			],
			[
				'window',
				`create or replace function private.window_open(p_scope public.scope, p_starts_at timestamptz, p_ends_at timestamptz, p_at timestamptz) returns boolean language sql immutable set search_path = '' as 'select p_at <= p_ends_at + interval ''24 hours'''`
			],
			[
				'permits',
				`create or replace function private.permit_serves(p_permit private.permits, p_scope public.scope, p_reader uuid, p_at timestamptz) returns boolean language sql stable security definer set search_path = '' as 'select p_scope = any (p_permit.scopes)'`
			],
			[
				'conflict',
				`create or replace function private.conflicted(p_account uuid, p_person uuid, p_organisation uuid) returns boolean language sql stable security definer set search_path = '' as 'select false'`
			]
		];
		for (const [name, sql] of faults) {
			const faulty = await freshDatabase();
			await faulty.sql.unsafe(sql);
			let found = 0;
			for (let seed = 1; seed <= 40 && found === 0; seed++) {
				found = (await judge(faulty, generate(seed, NOW))).length;
			}
			await faulty.close();
			expect(found, `a database that ignores ${name}`).toBeGreaterThan(0);
		}
	}, 300_000);
});
