/**
 * The model’s answers about generated worlds, kept in the database beside the worlds: a mutant is asked until
 * it first answers otherwise. Asked at the worlds’ own instant, and exactly at each instant at which an answer
 * changes, where < and <= differ.
 */
import type { ISql, Sql } from 'postgres';
import { load, PREDICATES, questionsOf, verdictsOf } from '#support/worlds.ts';
import {
	actsIn,
	circleCapacity,
	closedPeople,
	mayNarrow,
	maySeeLedger,
	poolOpen,
	volunteersOf
} from '../model/circle.ts';
import { generate } from '../model/generate.ts';
import { denied, mayRead, summaryOpen } from '../model/model.ts';
import type { World } from '../model/world.ts';

export const NOW = Date.parse('2026-11-21T12:00:00.000Z');
const HOUR = 3_600_000;

/** The clock stands still, at what the table says. */
const HARNESS = `
	create schema mutants;
	create table mutants.clock (at timestamptz not null);
	insert into mutants.clock values ('${new Date(NOW).toISOString()}');
	create or replace function private.clock() returns timestamptz
		language sql stable security definer set search_path = '' as 'select at from mutants.clock';
	create table mutants.reads (world int, boundary boolean, reader uuid, capacity text, person uuid, organisation uuid, task uuid, at timestamptz, expected text[]);
	create table mutants.summaries (world int, boundary boolean, reader uuid, task uuid, at timestamptz, expected boolean);
	create table mutants.circle (world int, boundary boolean, account uuid, person uuid, at timestamptz, capacity text, narrow boolean, ledger boolean);
	create table mutants.pools (world int, boundary boolean, person uuid, organisation uuid, at timestamptz, expected boolean);
	create table mutants.verdicts (world int, boundary boolean, what text, account uuid, person uuid, organisation uuid, id uuid, at timestamptz, expected boolean);
	create table mutants.desks (world int, account uuid, people uuid[], coordinated uuid[], administered uuid[], closed uuid[], volunteers uuid[]);
	create table mutants.closed (world int, account uuid, person uuid, expected boolean);
	-- signed in as somebody, as the API would be
	create function mutants.become(p_account uuid) returns boolean language sql volatile as $$
		select set_config('request.jwt.claims', jsonb_build_object('role', 'authenticated', 'sub', p_account, 'session_id', p_account)::text, true) is not null
	$$;
	create function mutants.desk(p_account uuid, p_people uuid[]) returns uuid[][] language plpgsql volatile as $$
	begin
		perform mutants.become(p_account);
		return array(select x from private.my_organisations('{coordinator,group_lead}') as x order by x)
			|| '{00000000-0000-0000-0000-000000000000}'::uuid[]
			|| array(select x from private.my_organisations('{administrator}') as x order by x)
			|| '{00000000-0000-0000-0000-000000000000}'::uuid[]
			|| array(select distinct x from private.people_closed_to_me() as x where x = any (p_people) order by x)
			|| '{00000000-0000-0000-0000-000000000000}'::uuid[]
			|| array(select x from private.volunteers_i_coordinate() as x order by x);
	end $$;
`;

/** Worlds of which it is also asked who may break the glass, freeze, decide and lift, and know of it. */
const SAFETY = 40;

/** Worlds of which it is also asked what nobody may read. */
const NAYS = 30;

const iso = (instant: number) => new Date(instant).toISOString();

/** Twelve calendar months on, to the instant. */
function yearAfter(instant: number): number {
	const until = new Date(instant);
	until.setUTCMonth(until.getUTCMonth() + 12);
	return until.getTime();
}

/** Instants at which something in a world begins or ends. */
function instantsOf(world: World): number[] {
	const found = new Set<number | null>();
	for (const one of world.acceptances) found.add(one.restUntil);
	for (const one of [...world.checks, ...world.trainings])
		[one.from, one.until, one.revoked].forEach((at) => found.add(at));
	for (const one of world.circle) [one.seenAt, one.authorityEnds].forEach((at) => found.add(at));
	for (const one of world.capacity) found.add(one.at);
	for (const one of world.permits)
		[one.startsAt, one.endsAt, one.reviewAt, ...one.ends.map(({ at }) => at)].forEach((at) =>
			found.add(at)
		);
	for (const one of world.denies) [one.at, one.liftedAt].forEach((at) => found.add(at));
	for (const one of world.matches)
		[one.acceptedAt, one.confirmedAt, one.endedAt].forEach((at) => found.add(at));
	for (const one of world.tasks)
		[one.startsAt - 24 * HOUR, one.endsAt + 2 * HOUR, one.endsAt + 24 * HOUR].forEach((at) =>
			found.add(at)
		);
	for (const one of world.glasses)
		[one.at, one.until, one.endedAt, one.safeAt].forEach((at) => found.add(at));
	for (const one of world.disputes) [one.at, one.decidedAt].forEach((at) => found.add(at));
	for (const one of world.requests) found.add(one.closedAt && yearAfter(one.closedAt));
	for (const one of world.deaths) found.add(yearAfter(one.recordedAt));
	return [...found].filter((at): at is number => at !== null).toSorted((a, b) => a - b);
}

async function keep(sql: ISql, table: string, rows: object[]): Promise<void> {
	if (rows.length === 0) return;
	await sql.unsafe(
		`insert into mutants.${table} select * from jsonb_populate_recordset(null::mutants.${table}, $1::text::jsonb)`,
		[JSON.stringify(rows)]
	);
}

/** Each answer at its instants: now, and on either side of which it changes. */
function answers<Q, A>(
	world: World,
	questions: Q[],
	ask: (question: Q, at: number) => A
): { question: Q; at: number; boundary: boolean; answer: A }[] {
	const instants = instantsOf(world);
	return questions.flatMap((question) => {
		const now = { question, at: NOW, boundary: false, answer: ask(question, NOW) };
		const changing = instants.flatMap((at) => {
			const answer = ask(question, at);
			return JSON.stringify(ask(question, at - 1)) === JSON.stringify(answer)
				? []
				: [{ question, at, boundary: true, answer }];
		});
		return [now, ...changing];
	});
}

/** Who may break the glass, freeze, decide and lift: now, and on either side of which it changes. */
function verdicts(world: World): object[] {
	const row = (one: ReturnType<typeof verdictsOf>[number], boundary: boolean) => ({
		...one,
		world: world.seed,
		boundary,
		at: iso(one.at)
	});
	// of what nobody may, a part is enough
	const now = verdictsOf(world, NOW).filter(({ expected }, i) => expected || i % 5 === 0);
	const changing = instantsOf(world).flatMap((at) => {
		const before = verdictsOf(world, at - 1);
		return verdictsOf(world, at).flatMap((one, i) => {
			const was = before[i];
			return was && was.expected !== one.expected ? [row(one, true), row(was, true)] : [];
		});
	});
	return [...now.map((one) => row(one, false)), ...changing];
}

/** Loads worlds, and what the model says of each. */
export async function prepareWorlds(
	sql: Sql,
	{ worlds, first = 1 }: { worlds: number; first?: number }
): Promise<void> {
	await sql.unsafe(HARNESS);
	for (let seed = first; seed < first + worlds; seed++) {
		const world = generate(seed, NOW);
		await sql.begin(async (transaction) => {
			await load(transaction as unknown as ISql, world);
			await transaction`
				insert into auth.sessions (id, user_id, created_at, updated_at, aal)
				select u, u, ${iso(NOW - HOUR)}, ${iso(NOW)}, 'aal1' from unnest(${world.accounts}::uuid[]) as u`;
		});
		const row = (at: number, boundary: boolean) => ({ world: seed, boundary, at: iso(at) });
		await keep(
			sql,
			'reads',
			answers(world, questionsOf(world, NOW), (question, at) =>
				mayRead(world, { ...question, at })
			).map(({ question, at, boundary, answer }) => ({
				...question,
				...row(at, boundary),
				expected: answer
			}))
		);
		const seen = world.accounts.flatMap((reader) =>
			world.tasks.map((task) => ({ reader, task: task.id }))
		);
		await keep(
			sql,
			'summaries',
			answers(world, seen, ({ reader, task }, at) => summaryOpen(world, reader, task, at)).map(
				({ question, at, boundary, answer }) => ({
					...question,
					...row(at, boundary),
					expected: answer
				})
			)
		);
		const pairs = world.accounts.flatMap((account) =>
			world.people.map((person) => ({ account, person }))
		);
		await keep(
			sql,
			'circle',
			answers(world, pairs, ({ account, person }, at) => ({
				capacity: circleCapacity(world, account, person, at),
				narrow: mayNarrow(world, account, person),
				ledger: maySeeLedger(world, account, person, at)
			})).map(({ question, at, boundary, answer }) => ({
				...question,
				...row(at, boundary),
				...answer
			}))
		);
		await keep(
			sql,
			'closed',
			pairs.map(({ account, person }) => ({
				world: seed,
				account,
				person,
				expected: denied(world, person, account, 'summary', NOW)
			}))
		);
		if (seed < first + SAFETY) await keep(sql, 'verdicts', verdicts(world));
		const held = world.people.flatMap((person) =>
			world.organisations.map(({ id }) => ({ person, organisation: id }))
		);
		await keep(
			sql,
			'pools',
			answers(world, held, ({ person, organisation }, at) =>
				poolOpen(world, person, organisation, at)
			).map(({ question, at, boundary, answer }) => ({
				...question,
				...row(at, boundary),
				expected: answer
			}))
		);
		await keep(
			sql,
			'desks',
			world.accounts.map((account) => ({
				world: seed,
				account,
				people: world.people,
				coordinated: actsIn(world, account, ['coordinator', 'group_lead']).toSorted(),
				administered: actsIn(world, account, ['administrator']).toSorted(),
				closed: closedPeople(world, account, NOW).toSorted(),
				volunteers: volunteersOf(world, account).toSorted()
			}))
		);
	}
	// what somebody may read first: most mutants are caught there. Of what nobody may, a third, in some worlds
	const some = `world < ${first + NAYS} and`;
	await sql.unsafe(`
		create table mutants.first_reads as select * from mutants.reads
			where cardinality(expected) > 0 or boundary or (${some} hashtext(reader::text || person::text || coalesce(coalesce(organisation, task)::text, '')) % 3 = 0)
			order by world, cardinality(expected) desc nulls last;
		drop table mutants.reads;
		alter table mutants.first_reads rename to reads;
		create table mutants.first_summaries as select * from mutants.summaries
			where expected or boundary or (${some} hashtext(reader::text || task::text) % 3 = 0) order by world, expected desc;
		drop table mutants.summaries;
		alter table mutants.first_summaries rename to summaries;
		analyze`);
}

const NIL = `'{00000000-0000-0000-0000-000000000000}'::uuid[]`;

/** The questions, cheapest first; each ends at the first answer that is not the model’s. */
const QUESTIONS = (boundary: boolean, worlds: string): [string, string][] => [
	[
		'reads',
		`select to_jsonb(q)::text as found from mutants.reads q where ${worlds} and boundary = ${boundary}
			and private.scopes_for(reader, capacity, person, organisation, task, at)::text[] is distinct from expected limit 1`
	],
	[
		'summaries',
		`select to_jsonb(q)::text as found from mutants.summaries q where ${worlds} and boundary = ${boundary}
			and private.summary_open_to(reader, task, at) is distinct from expected limit 1`
	],
	[
		'circle',
		`select to_jsonb(q)::text as found from mutants.circle q where ${worlds} and boundary = ${boundary} and (
			private.circle_capacity(account, person, at) is distinct from capacity
			or private.may_narrow(account, person) is distinct from narrow
			or private.may_see_ledger(account, person, at) is distinct from ledger) limit 1`
	],
	[
		'pools',
		`select to_jsonb(q)::text as found from mutants.pools q where ${worlds} and boundary = ${boundary}
			and private.effective_summary(person, organisation, at) is distinct from expected limit 1`
	],
	[
		'verdicts',
		`select to_jsonb(q)::text as found from mutants.verdicts q where ${worlds} and boundary = ${boundary}
			and (case q.what ${Object.entries(PREDICATES)
				.map(([what, call]) => `when '${what}' then ${call}`)
				.join(' ')} end) is distinct from q.expected limit 1`
	],
	...(boundary
		? []
		: ([
				[
					'closed',
					`select to_jsonb(q)::text as found from mutants.closed q
						where ${worlds} and private.closed_to(account, person) is distinct from expected limit 1`
				],
				[
					'desks',
					`select to_jsonb(q)::text as found from mutants.desks q
						where ${worlds} and mutants.desk(account, people) is distinct from coordinated || ${NIL} || administered || ${NIL} || closed || ${NIL} || volunteers limit 1`
				]
			] as [string, string][]))
];

/** Most mutants are caught in the first few worlds; the others are asked about in all. */
export const FEW = 6;

/** The first answer that is not the model’s, or null. An error is an answer too. */
export async function firstDifference(
	sql: Sql,
	boundary: boolean,
	which: 'few' | 'rest' = 'few'
): Promise<string | null> {
	const worlds = which === 'few' ? `world <= ${FEW}` : `world > ${FEW}`;
	for (const [name, question] of QUESTIONS(boundary, worlds)) {
		try {
			const found = await sql.begin(async (transaction) => {
				await transaction`set local statement_timeout = '60s'`;
				return transaction.unsafe<{ found: string }[]>(question);
			});
			const [first] = found as unknown as { found: string }[];
			if (first) return `${name} ${first.found}`;
		} catch (error) {
			return `${name} fails: ${(error as Error).message}`;
		}
	}
	return null;
}
