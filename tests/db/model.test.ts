import { freshDatabase, type TestDatabase } from '#support/database.ts';
import {
	askDatabase,
	askSummaries,
	askVerdicts,
	load,
	questionsOf,
	verdictsOf
} from '#support/worlds.ts';
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
	const verdicts = verdictsOf(world, NOW);
	const said = await askVerdicts(sql, verdicts);
	verdicts.forEach((one, i) => {
		if (one.expected !== said[i])
			found.push(`seed ${world.seed}: ${JSON.stringify(one)}: database ${said[i]}`);
	});
	return found;
}

/** How often a world has what clauses are about, and the present instant on each side of an edge. */
function happenings(world: World): Record<string, number> {
	const edges = (instants: (number | null)[]) => ({
		before: instants.filter((at) => at === NOW + 1).length,
		on: instants.filter((at) => at === NOW).length,
		after: instants.filter((at) => at === NOW - 1).length
	});
	const count = (list: unknown[]) => list.length;
	const of = (what: string, instants: (number | null)[]) =>
		Object.fromEntries(
			Object.entries(edges(instants)).map(([side, times]) => [`${what} ${side}`, times])
		);
	const effective = (account: string) =>
		new Set(
			world.roles
				.filter((role) => role.account === account && !role.revoked && !role.memberLeft)
				.map(({ organisation }) => organisation)
		).size;
	return {
		'capacity regained': count(world.capacity.filter(({ lacking }) => !lacking)),
		'a deputy seen': count(
			world.circle.filter(({ basis, seenAt }) => basis === 'deputy' && seenAt !== null)
		),
		'a group lead': count(world.roles.filter(({ role }) => role === 'group_lead')),
		'of two organisations': count(world.accounts.filter((account) => effective(account) === 2)),
		'coordinator and lead': count(
			world.accounts.filter((account) =>
				(['coordinator', 'safeguarding_lead'] as const).every((wanted) =>
					world.roles.some((role) => role.account === account && role.role === wanted)
				)
			)
		),
		'a best-interests permit': count(
			world.permits.filter(({ basis }) => basis === 'best_interests')
		),
		'a deny that names a lead': count(
			world.denies.filter(
				({ account }) =>
					account !== null &&
					world.roles.some(
						(role) => role.account === account && role.role === 'safeguarding_lead' && !role.revoked
					)
			)
		),
		...of(
			'review',
			world.permits.map(({ reviewAt }) => reviewAt)
		),
		...of(
			'dispute decided',
			world.disputes.map(({ decidedAt }) => decidedAt)
		),
		...of(
			'glass over',
			world.glasses.map(({ until }) => until)
		),
		...of(
			'glass ended',
			world.glasses.map(({ endedAt }) => endedAt)
		),
		...of(
			'deny lifted',
			world.denies.map(({ liftedAt }) => liftedAt)
		),
		...of(
			'authority over',
			world.circle.map(({ authorityEnds }) => authorityEnds)
		),
		...of(
			'closed a year ago',
			world.requests.map(({ closedAt }) => closedAt && closedAt + 365 * 86_400_000)
		)
	};
}

const SIDES = ['before', 'on', 'after'];
const EVERYTHING = [
	...['coordinator', 'matched', 'self', 'manager', 'unproven_manager', 'break_glass'],
	...['frozen', 'may_break_glass', 'guards_person', 'knows_of_glass', 'knows_of_dispute'],
	...['handles_dispute', 'decides_left_dispute', 'may_record_dispute'],
	'may_lift_in_best_interests',
	...['capacity regained', 'a deputy seen', 'a group lead', 'of two organisations'],
	...['coordinator and lead', 'a best-interests permit', 'a deny that names a lead'],
	...['review', 'glass over', 'glass ended', 'closed a year ago'].flatMap((what) =>
		SIDES.map((side) => `${what} ${side}`)
	)
];

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

	test(
		`${WORLDS} generated worlds, every reader in every capacity: no difference, in either direction`,
		async () => {
			let read = 0;
			const met = new Map<string, number>();
			const meet = (what: string, times: number) => met.set(what, (met.get(what) ?? 0) + times);
			const all: string[] = [];
			for (let seed = SEED; seed < SEED + WORLDS; seed++) {
				const world = generate(seed, NOW);
				all.push(...(await judge(db, world)));
				for (const question of questionsOf(world, NOW)) {
					if ((mayRead(world, question) ?? []).length === 0) continue;
					read += 1;
					meet(question.capacity, 1);
				}
				for (const { what, expected } of verdictsOf(world, NOW)) if (expected) meet(what, 1);
				for (const [what, times] of Object.entries(happenings(world))) meet(what, times);
			}
			expect(all).toEqual([]);
			// worlds in which nobody may read anything would agree about nothing
			expect(read).toBeGreaterThan(WORLDS * 3);
			// nor would worlds in which something never happens say anything about it
			for (const what of EVERYTHING) expect(met.get(what) ?? 0, what).toBeGreaterThan(WORLDS / 60);
		},
		Math.max(600_000, WORLDS * 3_000)
	);

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
			],
			[
				'the end of a break-glass',
				`create or replace function private.glass_open(p_account uuid, p_person uuid, p_organisation uuid, p_at timestamptz) returns boolean language sql stable security definer set search_path = '' as 'select exists (select from private.break_glasses g where g.account_id = p_account and g.person_id = p_person and g.organisation_id = p_organisation and g.at <= p_at and p_at <= g.until)'`
			],
			[
				'a deny that names the lead',
				`create or replace function private.denied_by_name(p_person uuid, p_account uuid, p_scope public.scope, p_at timestamptz) returns boolean language sql stable security definer set search_path = '' as 'select false'`
			],
			[
				'who may break the glass',
				`create or replace function private.may_break_glass(p_account uuid, p_person uuid, p_organisation uuid, p_at timestamptz) returns boolean language sql stable security definer set search_path = '' as 'select private.has_role(p_account, p_organisation, ''safeguarding_lead'')'`
			],
			[
				'a dispute',
				`create or replace function private.frozen(p_person uuid, p_at timestamptz) returns boolean language sql stable security definer set search_path = '' as 'select false'`
			],
			[
				'who may know of a dispute',
				`create or replace function private.knows_of_dispute(p_account uuid, p_dispute private.disputes, p_at timestamptz) returns boolean language sql stable security definer set search_path = '' as 'select private.may_narrow(p_account, (p_dispute).person_id) or private.handles_dispute(p_account, (p_dispute).person_id, (p_dispute).organisation_id)'`
			],
			[
				'whom a lifted deny covers',
				`create or replace function private.organisations_of(p_account uuid) returns setof uuid language sql stable security definer set search_path = '' as 'select m.organisation_id from public.members m where m.account_id = p_account and m.left_at is null'`
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
