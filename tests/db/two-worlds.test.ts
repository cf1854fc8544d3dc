import type { Sql, TransactionSql } from 'postgres';
import { FUNCTIONS } from '#support/decisions.ts';
import { freshDatabase, type TestDatabase } from '#support/database.ts';
import { exposedWorld, NOW, type ExposedWorld } from '#support/exposed-world.ts';
import { factsOf } from '#support/facts.ts';
import {
	askable,
	callsOf,
	CONSENT,
	judgePairs,
	Mirror,
	OTHERS,
	sessionsFor,
	stopClock,
	worded,
	type Asked,
	type Makers,
	type Pairs
} from '#support/two-worlds.ts';
import { load } from '#support/worlds.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generate } from '../model/generate.ts';

/** `npm run prove:two-worlds -- --pairs 20000 --seed 7` gives others; the same numbers give the same pairs. */
const PAIRS = Number(process.env.PAIRS ?? 1000);
const SEED = Number(process.env.SEED ?? 1);
/** How many questions each viewer asks of both worlds; there are about a hundred. */
const FEW = Number(process.env.FEW ?? 14);
/** This share of the pairs is of generated worlds, so many to a world; the rest are of the seeded one. */
const GENERATED = 0.3;
const EACH = 10;

const numbers = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i);

class RollBack extends Error {}
/** Does something in a transaction that never was. */
async function inPassing<T>(sql: Sql, work: (sql: TransactionSql) => Promise<T>): Promise<T> {
	let result: T | undefined;
	try {
		await sql.begin(async (transaction) => {
			result = await work(transaction);
			throw new RollBack();
		});
	} catch (caught) {
		if (!(caught instanceof RollBack)) throw caught;
	}
	return result as T;
}

interface Options {
	makers?: Makers;
	asked?: (all: Asked) => Asked;
}

/** Pairs over the world as it stands in a database. */
const pairsOf = (db: TestDatabase, serials: number[], options: Options = {}): Promise<Pairs> =>
	inPassing(db.admin, async (sql) => {
		const all = await askable(db.sql);
		return judgePairs(new Mirror(sql, await sessionsFor(sql)), {
			facts: await factsOf(sql),
			asked: options.asked ? options.asked(all) : all,
			makers: options.makers ?? { ...CONSENT, ...OTHERS },
			...{ serials, viewers: 1, few: FEW }
		});
	});

/** Pairs over one generated world: everybody’s details in every scope, judged by the model of consent. */
const pairsOfGenerated = (db: TestDatabase, asked: Asked, seed: number): Promise<Pairs> =>
	inPassing(db.admin, async (sql) => {
		await load(sql, generate(seed, NOW.getTime()));
		await sql`
			insert into private.details (person_id, scope, content)
			select p.id, s, jsonb_build_object('words', s || ' of ' || p.id)
			from private.people p cross join unnest(enum_range(null::public.scope)) as s where s not in ('summary', 'address')`;
		await sql`insert into private.addresses (person_id, lines, postcode) select id, 'At ' || id, 'PO38 1ZZ' from private.people`;
		return judgePairs(new Mirror(sql, await sessionsFor(sql)), {
			facts: await factsOf(sql),
			...{ asked, makers: CONSENT, serials: numbers(seed * EACH, EACH), viewers: 1, few: FEW }
		});
	});

describe('C26, R1: two worlds that differ only in something hidden', () => {
	let world: ExposedWorld;
	beforeAll(async () => {
		world = await exposedWorld();
		await stopClock(world.db.admin, NOW);
		await world.db.admin.unsafe('analyze');
	});
	afterAll(() => world.close());

	test(`${PAIRS} pairs answer alike, to the byte, whoever may not know`, async () => {
		const ofWorlds = Math.round((PAIRS * GENERATED) / EACH);
		const ofSeed = PAIRS - ofWorlds * EACH;
		const empty = await freshDatabase({ connections: 1 });
		await stopClock(empty.admin, NOW);
		const found: Pairs[] = [];
		await Promise.all([
			pairsOf(world.db, numbers(SEED * 100_000, ofSeed)).then((one) => found.push(one)),
			(async () => {
				const asked = await askable(empty.sql);
				for (const seed of numbers(SEED, ofWorlds))
					found.push(await pairsOfGenerated(empty, asked, seed));
			})()
		]);
		await empty.close();
		const differences = found.flatMap((one) => one.differences);
		expect(differences.map(worded)).toEqual([]);
		const sum = (of: (one: Pairs) => number) => found.reduce((total, one) => total + of(one), 0);
		// pairs that nobody looked at would agree about nothing
		expect(sum((one) => one.pairs)).toBeGreaterThan(PAIRS * 0.95);
		expect(sum((one) => one.answers)).toBeGreaterThan(sum((one) => one.looks) * Math.min(FEW, 12));
		const kinds = new Set(found.flatMap((one) => [...one.kinds.keys()]));
		const makers = Object.keys({ ...CONSENT, ...OTHERS });
		if (PAIRS >= 200) expect(makers.filter((kind) => !kinds.has(kind))).toEqual([]);
	}, 600_000);

	test.each([
		'a dispute',
		'a break-glass',
		'a concern that is handed over, and overdue',
		'an incident somebody wrote down',
		'how a visit was for a volunteer',
		'whom else it was offered to',
		'a group that was asked',
		'a group that would like to join',
		'what a coordinator saw of a group',
		'a decision that waits on a second pair of eyes'
	])(
		'R13: %s is noticed where it may be known, so that these pairs could find it elsewhere',
		async (kind) => {
			const found = await pairsOf(world.db, numbers(1, 40), {
				makers: {
					[kind]: (facts, dice) => {
						const hidden = OTHERS[kind]?.(facts, dice);
						return hidden ? { ...hidden, mayKnow: (account) => !hidden.mayKnow(account) } : null;
					}
				}
			});
			expect(found.differences.length).toBeGreaterThan(0);
		}
	);

	test('the same world twice is the same', async () => {
		const nothing: Makers = {
			nothing: () => ({
				...{ kind: 'nothing', rule: 'R13', person: null },
				...{ statements: ['select 1'], mayKnow: () => false }
			})
		};
		const found = await pairsOf(world.db, numbers(1, 10), { makers: nothing });
		expect(found.differences.map(worded)).toEqual([]);
	});
});

describe('C26: what another organisation has to do with a person is not told', () => {
	let world: ExposedWorld;
	beforeAll(async () => {
		world = await exposedWorld();
	});
	afterAll(() => world.close());

	test('its coordinators are not named: who recorded, who saw a paper, who did what', async () => {
		const { sql } = world.db;
		const { culver, aldhelm } = world.organisations;
		// Culver’s Grace has recorded a yes and seen a paper; the group holds a request of the same person
		const requests = await sql<{ id: string; person: string }[]>`
			select r.id, r.person_id as person from public.requests r where r.organisation_id = ${aldhelm} and exists (
				select from public.requests o where o.person_id = r.person_id and o.organisation_id = ${culver})`;
		expect(requests.length).toBeGreaterThan(0);
		const names = await sql<{ name: string }[]>`
			select a.name from public.members m join public.accounts a on a.id = m.account_id
			where m.organisation_id = ${culver} and not exists (
				select from public.members o where o.account_id = a.id and o.organisation_id = ${aldhelm})`;
		const said = await world.db.as(world.who.groupLead, async (as) => {
			const answers: string[] = [];
			const theirs = await as<
				{ id: string }[]
			>`select id from public.requests where state in ('submitted', 'open')`;
			for (const { id } of requests.filter((one) => theirs.some((other) => other.id === one.id))) {
				for (const form of ['consent', 'capacity', 'authority'])
					answers.push(JSON.stringify(await as`select public.request_card(${id}, ${form}) as x`));
				answers.push(JSON.stringify(await as`select public.request_page(${id}) as x`));
			}
			return answers.join();
		});
		expect(said).toContain('"seen_at":"2');
		expect(names.filter(({ name }) => said.includes(name))).toEqual([]);
		const own = await world.db.as(world.who.coordinator, async (as) => {
			const [row] = await as`
				select public.request_page(r.id) as x from public.requests r
				where r.organisation_id = ${culver} and r.person_id = ${requests[0]!.person} limit 1`;
			return JSON.stringify(row);
		});
		expect(own).toContain('Grace');
	});

	test('a helper knows whoever asked them in by first name, and nothing else of them', async () => {
		const said = await world.db.as(world.who.helper, async (as) =>
			JSON.stringify([
				await as`select public.circle_page(${world.bundles.len.ids.person!}) as x`,
				await as`select public.my_circles() as x`
			])
		);
		expect(said).toContain('"invited_by":"Joanne"');
		expect(said).not.toContain('Hollis');
	});
});

describe('a concern cannot be noticed by anyone but the leads', () => {
	let world: ExposedWorld;
	beforeAll(async () => {
		world = await exposedWorld();
		await stopClock(world.db.admin, NOW);
	});
	afterAll(() => world.close());

	/** Which of somebody’s calls look at the tables of concerns at all. */
	const LOOK = `
		do $look$
		declare
			v_call text;
			v_out jsonb := '[]';
			v_was bigint;
			v_now bigint;
		begin
			for v_call in select jsonb_array_elements_text(current_setting('mirror.calls')::jsonb) loop
				v_was := harness.concern_scans();
				begin
					execute v_call;
				exception when others then null;
				end;
				v_now := harness.concern_scans();
				if v_now > v_was then
					v_out := v_out || to_jsonb(v_call);
				end if;
			end loop;
			perform set_config('mirror.out', v_out::text, true);
		end $look$`;
	const looksOf = (person: string, viewers: (string | null)[]) =>
		inPassing(world.db.admin, async (sql) => {
			await sql.unsafe(`
				create or replace function harness.concern_scans() returns bigint language sql volatile security definer set search_path = '' as
				'select coalesce(sum(pg_stat_get_xact_numscans(c.oid) + coalesce((
					select sum(pg_stat_get_xact_numscans(i.indexrelid)) from pg_index i where i.indrelid = c.oid), 0)), 0)::bigint
				from pg_class c where c.relname in (''concerns'', ''concern_notes'', ''concern_readings'', ''concern_reminders'')';
				grant execute on function harness.concern_scans() to anon, authenticated`);
			const facts = await factsOf(sql);
			const asked = await askable(world.db.sql);
			const mirror = new Mirror(sql, await sessionsFor(sql));
			const serial = 5;
			const [concern] =
				await sql`select id from private.concerns where person_id = ${person} limit 1`;
			const found: string[] = [];
			for (const viewer of viewers) {
				const dice = {
					serial,
					next: () => 0,
					chance: () => false,
					pick: (from: readonly unknown[]) => from[0] as never
				};
				const calls = callsOf(
					{ ...asked, writes: [] },
					facts,
					{
						kind: '',
						rule: '',
						statements: [],
						person,
						mayKnow: () => false,
						ids: { concern: String(concern?.id) }
					},
					viewer,
					dice,
					Infinity
				);
				found.push(
					...(await mirror.ask(viewer, calls, true, LOOK)).map((call) => `${viewer}: ${call}`)
				);
			}
			return found;
		});

	test('nobody else’s call looks at one: no count, no order, no time that it takes can tell', async () => {
		const { account } = world;
		const others = (Object.keys(account) as (keyof typeof account)[])
			.filter((kind) => kind !== 'safeguardingLead' && world.alive(kind))
			.map((kind) => account[kind]);
		expect(await looksOf(world.bundles.len.ids.person!, [null, ...others])).toEqual([]);
		// R13: a lead’s do
		const theirs = await looksOf(world.bundles.len.ids.person!, [account.safeguardingLead]);
		expect(theirs.join()).toMatch(/concern_page/);
	});

	test('raised as people raise it, it changes nothing that anybody else is told, and no mail but the leads’', async () => {
		const { sql } = world.db;
		const leads = await sql<
			{ id: string }[]
		>`select account_id as id from public.member_roles where role = 'safeguarding_lead' and revoked_at is null`;
		const person = world.bundles.len.ids.person!;
		await inPassing(world.db.admin, async (transaction) => {
			const facts = await factsOf(transaction);
			const asked = await askable(sql);
			const mirror = new Mirror(transaction, await sessionsFor(transaction));
			const viewers = Object.values(world.account).filter(
				(one) => one !== world.account.safeguardingLead
			);
			const dice = {
				serial: 5,
				next: () => 0,
				chance: () => false,
				pick: (from: readonly unknown[]) => from[0] as never
			};
			const hidden = { kind: '', rule: '', statements: [], person, mayKnow: () => false };
			const every = viewers.map((viewer) =>
				callsOf({ ...asked, writes: [] }, facts, hidden, viewer, dice, Infinity)
			);
			const ask = async () => {
				const all: string[] = [];
				for (const [i, viewer] of viewers.entries())
					all.push(...(await mirror.ask(viewer, every[i]!)));
				return all;
			};
			const before = await ask();
			const [mails] = await transaction`select count(*)::int as n from private.outbox`;
			const sessions = await sessionsFor(transaction);
			const { task } = world.bundles.len.ids;
			for (const [i, [raiser, about]] of [
				[world.account.matched!, { task: task!, person: null }] as const,
				[world.account.provenManager!, { task: null, person }] as const
			].entries()) {
				const claims = { role: 'authenticated', sub: raiser, session_id: sessions.get(raiser) };
				await transaction`select set_config('request.jwt.claims', ${JSON.stringify(claims)}, true)`;
				await transaction`
					select public.raise_concern(p_once => ${`fade0000-0000-4000-8000-00000000000${i}`}::uuid, p_organisation => null,
						p_task => ${about.task}::uuid, p_person => ${about.person}::uuid,
						p_words => 'Something that worries me', p_reach => 'by phone', p_in_danger_now => true)`;
			}
			// read, handed over, overdue, its lead away, the leads reminded: the clock's answer is the same too
			const [reminded] = await transaction`select private.remind_leads() as said`;
			const lead = world.account.safeguardingLead!;
			const [other] = await transaction<{ id: string }[]>`
				select r.account_id as id from public.member_roles r join private.concerns c using (organisation_id)
				where r.role = 'safeguarding_lead' and r.account_id <> ${lead} and c.reach = 'by phone' and r.revoked_at is null limit 1`;
			await transaction`select set_config('request.jwt.claims', ${JSON.stringify({
				role: 'authenticated',
				sub: lead,
				session_id: sessions.get(lead)
			})}, true)`;
			await transaction`
				select public.acknowledge_concern(gen_random_uuid(), c.id, c.version) from private.concerns c where c.reach = 'by phone'`;
			const handed = await transaction`
				select public.hand_over_concern(gen_random_uuid(), c.id, c.version, ${other!.id}::uuid, 'Please ring them.')
				from private.concerns c where c.reach = 'by phone'`;
			expect(handed.length).toBeGreaterThan(0);
			await transaction`select public.set_lead_away(gen_random_uuid(), private.clock()::date + 3)`;
			await transaction`update private.concerns set due_at = private.clock() - interval '2 days' where reach = 'by phone'`;
			const [again] = await transaction`select private.remind_leads() as said`;
			expect(again).toEqual(reminded);
			const [nudges] = await transaction`
				select count(*)::int as n from private.outbox where params ? 'again' and to_account = ${other!.id}`;
			expect(Number(nudges?.n)).toBeGreaterThan(0);
			const after = await ask();
			const calls = every.flat();
			expect(calls.filter((_, i) => before[i] !== after[i])).toEqual([]);
			const [since] = await transaction`select count(*)::int as n from private.outbox`;
			expect(Number(since?.n)).toBeGreaterThan(Number(mails?.n));
			const wrong = await transaction`
				select template from private.outbox where template ~ 'concern|worry|something-to-read' and to_account <> all (${leads.map(({ id }) => id)}::uuid[])`;
			expect(wrong).toEqual([]);
		});
	});
});

describe('R13: planted differences are found', () => {
	/** Each tells of something hidden in its own way. */
	const FAULTS: Record<string, { kind: string; sql: string }> = {
		'a count that includes hidden rows': {
			kind: 'a deny',
			sql: `create function public.planted_count_page(p_person uuid) returns bigint language sql security definer set search_path = '' as
				'select count(*) from private.denies'`
		},
		'an order by a hidden column': {
			kind: 'a detail in a scope not shared',
			sql: `create function public.planted_order_page(p_person uuid) returns text language sql security definer set search_path = '' as
				'select string_agg(p.id::text, '','' order by (select max(d.id) from private.details d where d.person_id = p.id)) from private.people p'`
		},
		'an error that differs': {
			kind: 'a concern',
			sql: `create function public.planted_error_page(p_person uuid) returns text language plpgsql security definer set search_path = '' as $$
				begin
					raise exception 'This is not here.' using errcode = 'PT404',
						hint = case when exists (select from private.concerns c where c.raiser_words like 'zqhidden%') then 'open' else '' end;
				end $$`
		},
		'a search that finds what is not shown': {
			kind: "a volunteer's note",
			sql: `create function public.planted_search_page(p_person uuid) returns text language sql security definer set search_path = '' as
				'select case when exists (select from private.visit_notes n where n.words like ''zqhidden%'') then ''1 found'' else ''none'' end'`
		},
		'a stamp that moves with it': {
			kind: 'a refused reading',
			sql: `create function public.planted_stamp(p_person uuid) returns text language sql security definer set search_path = '' as
				'select md5(count(*)::text) from private.refused_readings'`
		}
	};
	let world: ExposedWorld;
	const planted = (name: string) => name.startsWith('planted_');
	beforeAll(async () => {
		world = await exposedWorld();
		await stopClock(world.db.admin, NOW);
		for (const { sql } of Object.values(FAULTS)) {
			const name = /public\.(planted_\w+)/.exec(sql)![1]!;
			await world.db.sql.unsafe(sql);
			await world.db.sql.unsafe(`grant execute on function public.${name} to anon, authenticated`);
			FUNCTIONS[`public.${name}`] = { who: 'anyone' };
		}
	});
	afterAll(async () => {
		for (const name of Object.keys(FUNCTIONS))
			if (planted(name.replace('public.', ''))) delete FUNCTIONS[name];
		await world.close();
	});

	test.each(Object.entries(FAULTS))('%s', async (_, { kind, sql }) => {
		const name = /public\.(planted_\w+)/.exec(sql)![1]!;
		const found = await pairsOf(world.db, numbers(1, 12), {
			makers: { [kind]: { ...CONSENT, ...OTHERS }[kind]! },
			asked: (all) => ({ tables: [], reads: all.reads.filter((f) => f.name === name), writes: [] })
		});
		expect(found.differences.map(worded)).toContainEqual(expect.stringContaining(name));
	});
});
