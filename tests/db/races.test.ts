import postgres, { type Sql, type TransactionSql } from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { freshDatabase, signIn, type TestDatabase } from '#support/database.ts';
import {
	attempt,
	makeOrganisation,
	makePerson,
	makeTask,
	makeVolunteer,
	MATCHED_SCOPES,
	offerTo,
	permit,
	type Organisation,
	type Person
} from '#support/volunteer-world.ts';

const VOLUNTEERS = 20;
/** A day so many days further on; the first is far enough ahead that the task stays open while the test runs. */
const dayOn = (days: number) =>
	new Date(Date.now() + (10 + days) * 86_400_000).toISOString().slice(0, 10);
const DAY = dayOn(0);

/** An open connection to each of 20 people, an organisation they are all accepted by, and a person. */
async function crowd(): Promise<{
	db: TestDatabase;
	organisation: Organisation;
	volunteers: string[];
	person: Person;
}> {
	const db = await freshDatabase({ connections: VOLUNTEERS });
	const organisation = await makeOrganisation(db.sql);
	const volunteers: string[] = [];
	for (let i = 0; i < VOLUNTEERS; i += 1) {
		volunteers.push(await makeVolunteer(db.sql, organisation, { name: `Volunteer ${i}` }));
	}
	const person = await askedFor(db, organisation);
	return { db, organisation, volunteers, person };
}

/** A person who lets the pool know the summary, and whoever comes everything. */
async function askedFor(db: TestDatabase, organisation: Organisation): Promise<Person> {
	const person = await makePerson(db.sql, organisation);
	const to = { organisation: organisation.id };
	await permit(db.sql, person, { scopes: ['summary'], to: 'pool', ...to });
	await permit(db.sql, person, { scopes: MATCHED_SCOPES, to: 'matched', ...to });
	return person;
}

/**
 * Many tasks of one person, each offered to everybody; the mails that told them have gone out. Each has an hour of
 * its own, ten of them a day: whoever has said yes to one has not said yes to the time of another.
 */
async function manyOffers(
	sql: Sql,
	person: Person,
	volunteers: string[],
	count: number
): Promise<Map<string, Map<string, string>>> {
	await sql`
		with made as (
			insert into public.tasks (request_id, person_id, organisation_id, kind_id, area_id, day, starts, ends, minutes, starts_at, ends_at, state)
			select r.id, r.person_id, r.organisation_id, 'company', r.area_id, ${DAY}::text::date + n / 10,
				time '08:00' + make_interval(hours => n % 10), time '09:00' + make_interval(hours => n % 10), 60, now(), now(), 'offered'
			from public.requests r, generate_series(0, ${count - 1}) as n
			where r.id = ${person.request}
			returning *
		), sent as (
			insert into public.offers (task_id, person_id, organisation_id, volunteer_id, expires_at)
			select m.id, m.person_id, m.organisation_id, v.id, private.clock() + interval '2 days'
			from made m, unnest(${volunteers}::uuid[]) as v (id)
			returning *
		)
		insert into private.outbox (template, to_account, organisation_id, person_id, task_id, offer_id, state)
		select 'offer', s.volunteer_id, s.organisation_id, s.person_id, s.task_id, s.id, 'sent' from sent s`;
	// as autovacuum would, by the time there is so much
	await sql`analyze public.tasks, public.offers, private.outbox`;
	const rows = await sql<{ id: string; task_id: string; volunteer_id: string }[]>`
		select o.id, o.task_id, o.volunteer_id from public.offers o
		join public.tasks t on t.id = o.task_id
		where t.request_id = ${person.request} and t.state = 'offered'`;
	const tasks = new Map<string, Map<string, string>>();
	for (const row of rows) {
		const offers = tasks.get(row.task_id) ?? new Map<string, string>();
		tasks.set(row.task_id, offers.set(row.volunteer_id, row.id));
	}
	return tasks;
}

type Row = Record<string, unknown>;
type Answer = { volunteer: string; code: string; hint: string };
type Accept = (sql: Sql | TransactionSql, once: string, offer: string) => Promise<readonly Row[]>;
const accept: Accept = (sql, once, offer) => sql`select public.accept_offer(${once}, ${offer})`;

/**
 * A connection of their own for each volunteer, signed in once, on which every statement is a
 * transaction by itself: nothing stands between one yes and the next.
 */
async function connect(db: TestDatabase, volunteers: string[]): Promise<Map<string, Sql>> {
	const url = inject('cluster').api.replace('{database}', new URL(db.url).pathname.slice(1));
	const open = await Promise.all(
		volunteers.map(async (volunteer) => {
			const { sessionId } = await signIn(db.sql, volunteer);
			const sql = postgres(url, { max: 1, onnotice: () => {} }) as unknown as Sql;
			const claims = { role: 'authenticated', sub: volunteer, session_id: sessionId };
			await sql`
				select set_config('role', 'authenticated', false),
					set_config('request.jwt.claims', ${JSON.stringify(claims)}, false)`;
			return [volunteer, sql] as const;
		})
	);
	return new Map(open);
}

async function say(
	sql: Sql | undefined,
	volunteer: string,
	yes: Accept,
	offer: string
): Promise<Answer> {
	try {
		if (!sql) throw new Error('No connection');
		await yes(sql, crypto.randomUUID(), offer);
		return { volunteer, code: '', hint: '' };
	} catch (error) {
		const { code = '', hint = '' } = error as { code?: string; hint?: string };
		if (!code) throw error;
		return { volunteer, code, hint };
	}
}

/** For each task in turn, everybody who was asked says yes at the same instant. What each was told. */
async function everybodySaysYes(
	connections: Map<string, Sql>,
	tasks: Map<string, Map<string, string>>,
	yes: Accept
): Promise<Map<string, Answer[]>> {
	const told = new Map<string, Answer[]>();
	for (const [task, offers] of tasks) {
		const answers = [...offers].map(([volunteer, offer]) =>
			say(connections.get(volunteer), volunteer, yes, offer)
		);
		told.set(task, await Promise.all(answers));
	}
	return told;
}

/**
 * R4, as it is judged: what is wrong after a race, one line a fault. Exactly one match and one row of
 * history; one mail to each of the others, none to the winner, and no other; and everybody was told the truth.
 */
async function faultsAfter(sql: Sql, told: Map<string, Answer[]>): Promise<string[]> {
	const rows = await sql<
		{
			id: string;
			state: string;
			winners: string[];
			history: number;
			accepted: number;
			withdrawn: number;
			mails: string[];
			others: string[];
		}[]
	>`
		select t.id, t.state,
			array(select m.volunteer_id::text from public.matches m where m.task_id = t.id) as winners,
			(select count(*)::int from private.task_events e where e.task_id = t.id and e.event = 'accepted') as history,
			(select count(*)::int from public.offers o where o.task_id = t.id and o.state = 'accepted') as accepted,
			(select count(*)::int from public.offers o where o.task_id = t.id and o.state = 'withdrawn') as withdrawn,
			array(select b.to_account::text from private.outbox b where b.task_id = t.id and b.template = 'offer-settled') as mails,
			array(select b.template from private.outbox b where b.task_id = t.id and b.template not in ('offer', 'offer-settled')) as others
		from public.tasks t where t.id = any (${[...told.keys()]}::uuid[])`;
	const faults: string[] = [];
	for (const row of rows) {
		const answers = told.get(row.id) ?? [];
		const won = answers.filter(({ code }) => code === '').map(({ volunteer }) => volunteer);
		const beaten = answers.filter(({ code, hint }) => code === 'PT409' && hint === 'taken');
		const losers = answers
			.map(({ volunteer }) => volunteer)
			.filter((volunteer) => volunteer !== row.winners[0]);
		if (row.winners.length !== 1) faults.push(`${row.winners.length} winners`);
		if (won.length !== 1 || won[0] !== row.winners[0]) faults.push(`${won.length} told they won`);
		if (won.length + beaten.length !== answers.length) faults.push('told something else');
		if (row.history !== 1) faults.push(`${row.history} rows of history`);
		if (row.state !== 'accepted') faults.push(`left ${row.state}`);
		if (row.accepted !== 1 || row.withdrawn !== losers.length) faults.push('offers left over');
		if (row.mails.toSorted().join() !== losers.toSorted().join()) faults.push('mails');
		if (row.others.length > 0) faults.push(`mails besides: ${row.others.join()}`);
	}
	if (rows.length !== told.size) faults.push('tasks lost');
	return faults;
}

describe('R4: exactly one volunteer gets a task', () => {
	let c: Awaited<ReturnType<typeof crowd>>;
	beforeAll(async () => {
		c = await crowd();
	});
	afterAll(() => c.db.close());

	test('1,000 tasks, 20 volunteers on 20 connections: one winner, one row of history, one mail each', async () => {
		const tasks = await manyOffers(c.db.sql, c.person, c.volunteers, 1000);
		expect(tasks.size).toBe(1000);
		const connections = await connect(c.db, c.volunteers);
		const told = await everybodySaysYes(connections, tasks, accept);
		await Promise.all([...connections.values()].map((sql) => sql.end()));
		expect(await faultsAfter(c.db.sql, told)).toEqual([]);
		// the race was one: the first to be asked did not always win
		const winners = [...told.values()].map((answers) =>
			answers.findIndex(({ code }) => code === '')
		);
		expect(new Set(winners).size).toBeGreaterThan(5);
		const [sum] = await c.db.sql`
			select count(*)::int as matches, count(distinct task_id)::int as tasks from public.matches`;
		expect(sum).toEqual({ matches: 1000, tasks: 1000 });
		const coordinators = await c.db.sql<{ n: number }[]>`
			select count(*)::int as n from private.outbox where template = 'task-accepted' group by to_account`;
		expect(coordinators.map(({ n }) => n)).toEqual([1000]);
	}, 240_000);

	test('R13: with a yes that takes no lock, the same check finds two winners', async () => {
		const faulty = await crowd();
		const { sql } = faulty.db;
		// what a hurried engineer might write, and no unique index to catch it
		await sql.unsafe(`
			drop index public.matches_one_live;
			create function public.accept_naively(p_offer uuid) returns void
				language plpgsql security definer set search_path = '' as $$
			declare
				v_offer public.offers;
				v_state public.task_state;
			begin
				select * into v_offer from public.offers o where o.id = p_offer;
				select t.state into v_state from public.tasks t where t.id = v_offer.task_id;
				if v_state not in ('open', 'offered') then
					raise exception 'taken' using errcode = 'PT409', hint = 'taken';
				end if;
				insert into public.matches (task_id, person_id, organisation_id, volunteer_id, offer_id)
				values (v_offer.task_id, v_offer.person_id, v_offer.organisation_id, v_offer.volunteer_id, p_offer);
				perform private.record_task_event(v_offer.task_id, 'accepted', v_state, 'accepted', v_offer.volunteer_id);
				update public.tasks set state = 'accepted' where id = v_offer.task_id;
			end $$;
			grant execute on function public.accept_naively(uuid) to authenticated;`);
		const tasks = await manyOffers(sql, faulty.person, faulty.volunteers, 20);
		const connections = await connect(faulty.db, faulty.volunteers);
		const told = await everybodySaysYes(
			connections,
			tasks,
			(as, _once, offer) => as`select public.accept_naively(${offer})`
		);
		await Promise.all([...connections.values()].map((one) => one.end()));
		const faults = await faultsAfter(sql, told);
		expect(faults.filter((fault) => /^([2-9]|1\d|20) winners$/.test(fault)).length).toBeGreaterThan(
			0
		);
		expect(faults.some((fault) => /told they won/.test(fault))).toBe(true);
		await faulty.db.close();
	});

	test('the index alone would still let no second one in', async () => {
		const [match] = await c.db.sql<{ id: string }[]>`
			select id from public.matches where ended_at is null limit 1`;
		await expect(
			c.db.sql`
				insert into public.matches (task_id, person_id, organisation_id, volunteer_id)
				select m.task_id, m.person_id, m.organisation_id, ${c.volunteers[0] ?? ''} from public.matches m where m.id = ${match?.id ?? ''}`
		).rejects.toThrow(/matches_one_live/);
	});
});

describe('what else may happen at that instant', () => {
	const ROUNDS = 25;
	let c: Awaited<ReturnType<typeof crowd>>;
	beforeAll(async () => {
		c = await crowd();
	});
	afterAll(() => c.db.close());

	let rounds = 0;
	/** One task on a day of its own, offered to three; what each of them is told, beside whatever else is done then. */
	async function race(
		rival: (round: { person: Person; task: string; version: number }) => Promise<{
			code: string;
			hint: string;
		}>
	): Promise<{
		person: Person;
		task: string;
		won: string[];
		rival: { code: string; hint: string };
	}> {
		const person = await askedFor(c.db, c.organisation);
		const task = await makeTask(c.db.sql, person, c.organisation, { day: dayOn((rounds += 1)) });
		const three = c.volunteers.slice(0, 3);
		const offers = await offerTo(c.db, c.organisation, task, three);
		const [row] = await c.db.sql<{ version: number }[]>`
			select version from public.tasks where id = ${task}`;
		const round = { person, task, version: row?.version ?? 0 };
		const runners = [
			...offers.map((offer, i) => async () => ({
				volunteer: three[i] ?? '',
				...(await attempt(c.db, three[i] ?? '', (sql) => accept(sql, crypto.randomUUID(), offer)))
			})),
			async () => ({ volunteer: '', ...(await rival(round)) })
		];
		// nobody always goes first
		const order = [0, 1, 2, 3].toSorted(() => Math.random() - 0.5);
		const done = await Promise.all(order.map((i) => runners[i]?.()));
		for (const each of done) {
			expect(['', 'PT409'], JSON.stringify(each)).toContain(each?.code);
		}
		const yes = done.filter((each) => each?.volunteer && each.code === '');
		return {
			person,
			task,
			won: yes.map((each) => each?.volunteer ?? ''),
			rival: done.find((each) => each?.volunteer === '') ?? { code: 'none', hint: '' }
		};
	}

	const after = async (task: string) => {
		const [row] = await c.db.sql<
			{ state: string; live: string[]; sent: number; history: number }[]
		>`
			select t.state,
				array(select m.volunteer_id::text from public.matches m where m.task_id = t.id and m.ended_at is null) as live,
				(select count(*)::int from public.offers o where o.task_id = t.id and o.state = 'sent') as sent,
				(select count(*)::int from private.task_events e where e.task_id = t.id and e.event = 'accepted') as history
			from public.tasks t where t.id = ${task}`;
		return row ?? { state: '', live: [], sent: -1, history: -1 };
	};

	test('consent is withdrawn: a yes before it stands, a yes after it is refused, and nothing is read', async () => {
		for (let i = 0; i < ROUNDS; i += 1) {
			const { person, task, won, rival } = await race(({ person }) =>
				attempt(
					c.db,
					person.self,
					(sql) => sql`select public.withdraw_all(${crypto.randomUUID()}, ${person.id})`
				)
			);
			expect(rival.code).toBe('');
			const { state, live, sent } = await after(task);
			expect(sent).toBe(0);
			expect(live).toEqual(won);
			expect(state).toBe(won.length === 1 ? 'accepted' : 'open');
			for (const volunteer of won) {
				const page = await attempt(
					c.db,
					volunteer,
					(sql) => sql`select public.visit_page(${task})`
				);
				expect(page.answer).toMatchObject({ about: {}, summary: null });
			}
			const read = await c.db.sql`select 1 from private.disclosures where person_id = ${person.id}`;
			expect(read).toHaveLength(0);
		}
	});

	test('R14: a death is recorded: nobody is left coming, and no mail leaves', async () => {
		for (let i = 0; i < ROUNDS; i += 1) {
			const { person, task, won, rival } = await race(({ person }) =>
				attempt(
					c.db,
					c.organisation.coordinator,
					(sql) => sql`select public.record_death(${crypto.randomUUID()}, ${person.id}, null)`
				)
			);
			expect(rival.code).toBe('');
			expect(won.length).toBeLessThanOrEqual(1);
			expect(await after(task)).toMatchObject({ state: 'cancelled', live: [], sent: 0 });
			const queued = await c.db.sql`
				select 1 from private.outbox where person_id = ${person.id} and state = 'queued'`;
			expect(queued).toHaveLength(0);
			const claimed = await c.db.asService((sql) => sql`select public.claim_mail(100) as mails`);
			const ids = (claimed[0]?.mails as { id: string }[]).map(({ id }) => id);
			const about = await c.db.sql`
				select 1 from private.outbox where id = any (${ids}::uuid[]) and person_id = ${person.id}`;
			expect(about).toHaveLength(0);
		}
	});

	test('it is cancelled: either it is off, or somebody has it and the cancelling was stale', async () => {
		for (let i = 0; i < ROUNDS; i += 1) {
			const { task, won, rival } = await race(({ task, version }) =>
				attempt(
					c.db,
					c.organisation.coordinator,
					(sql) => sql`select public.cancel_task(${crypto.randomUUID()}, ${task}, ${version}, null)`
				)
			);
			const { state, live, sent, history } = await after(task);
			expect(sent).toBe(0);
			expect(live).toEqual(won);
			expect(history).toBe(won.length);
			if (rival.code === '') expect([state, won]).toEqual(['cancelled', []]);
			else expect([state, rival.hint, won.length]).toEqual(['accepted', 'stale', 1]);
		}
	});

	test('the volunteer pauses in another window: they are never left with a visit', async () => {
		const busy = c.volunteers[10] ?? '';
		for (let i = 0; i < ROUNDS; i += 1) {
			const person = await askedFor(c.db, c.organisation);
			const task = await makeTask(c.db.sql, person, c.organisation, { day: DAY });
			const [offer = ''] = await offerTo(c.db, c.organisation, task, [busy]);
			const [row] = await c.db.sql<{ version: number }[]>`
				select version from public.acceptances where volunteer_id = ${busy}`;
			const both = [
				() => attempt(c.db, busy, (sql) => accept(sql, crypto.randomUUID(), offer)),
				() =>
					attempt(
						c.db,
						busy,
						(sql) =>
							sql`select public.pause_volunteering(${crypto.randomUUID()}, ${c.organisation.id}, ${row?.version ?? 0})`
					)
			];
			const done = await Promise.all((i % 2 ? both : both.toReversed()).map((go) => go()));
			for (const each of done) expect(['', 'PT409']).toContain(each.code);
			expect(await after(task)).toMatchObject({ state: 'open', live: [], sent: 0 });
			await c.db
				.sql`update public.acceptances set state = 'accepted', paused_by = null where volunteer_id = ${busy}`;
		}
	});

	test('more are asked while consent is withdrawn: no offer is left standing', async () => {
		for (let i = 0; i < ROUNDS; i += 1) {
			const person = await askedFor(c.db, c.organisation);
			const task = await makeTask(c.db.sql, person, c.organisation, { day: DAY });
			const both = [
				() =>
					attempt(
						c.db,
						c.organisation.coordinator,
						(sql) =>
							sql`select public.send_offers(${crypto.randomUUID()}, ${task}, 1, ${c.volunteers.slice(0, 5)}::uuid[])`
					),
				() =>
					attempt(
						c.db,
						person.self,
						(sql) => sql`select public.withdraw_all(${crypto.randomUUID()}, ${person.id})`
					)
			];
			const done = await Promise.all((i % 2 ? both : both.toReversed()).map((go) => go()));
			for (const each of done) expect(['', 'PT409']).toContain(each.code);
			expect(await after(task)).toMatchObject({ state: 'open', live: [], sent: 0 });
		}
	});
});

describe('two organisations suspend one volunteer at the same instant', () => {
	test('both stand, and neither waits for the other without end', async () => {
		const db = await freshDatabase();
		const [one, two] = [await makeOrganisation(db.sql), await makeOrganisation(db.sql)];
		const people = [await askedFor(db, one), await askedFor(db, two)];
		for (let round = 0; round < 12; round += 1) {
			const volunteer = await makeVolunteer(db.sql, one);
			await makeVolunteer(db.sql, two, { account: volunteer });
			for (const [i, organisation] of [one, two].entries()) {
				for (let n = 0; n < 2; n += 1) {
					const task = await makeTask(db.sql, people[i]!, organisation, { day: DAY });
					await offerTo(db, organisation, task, [volunteer]);
				}
			}
			const rows = await db.sql<{ organisation_id: string; version: number }[]>`
				select organisation_id, version from public.acceptances where volunteer_id = ${volunteer}`;
			const done = await Promise.all(
				[one, two].map((organisation) =>
					attempt(db, organisation.coordinator, (sql) => {
						const version =
							rows.find((row) => row.organisation_id === organisation.id)?.version ?? 0;
						return sql`
							select public.set_acceptance(${crypto.randomUUID()}, ${organisation.id}, ${volunteer}, ${version}, 'suspended', 'Looked into')`;
					})
				)
			);
			expect(done.map(({ code }) => code)).toEqual(['', '']);
			const left = await db.sql`
				select 1 from public.offers where volunteer_id = ${volunteer} and state = 'sent'`;
			expect(left).toHaveLength(0);
		}
		await db.close();
	});
});

describe('R8: a form sent ten times at once has happened once', () => {
	let c: Awaited<ReturnType<typeof crowd>>;
	beforeAll(async () => {
		c = await crowd();
	});
	afterAll(() => c.db.close());

	const ten = async (
		volunteer: string,
		work: (sql: TransactionSql, once: string) => Promise<readonly Row[]>
	) => {
		const once = crypto.randomUUID();
		const done = await Promise.all(
			Array.from({ length: 10 }, () => attempt(c.db, volunteer, (sql) => work(sql, once)))
		);
		expect(done.map(({ code }) => code)).toEqual(Array(10).fill(''));
		expect(new Set(done.map(({ answer }) => JSON.stringify(answer))).size).toBe(1);
		return once;
	};
	const events = async (task: string) =>
		(
			await c.db.sql<{ event: string }[]>`
			select event from private.task_events where task_id = ${task} order by id`
		).map(({ event }) => event);

	test('yes, done with its note, and handing back', async () => {
		const [volunteer = ''] = c.volunteers;
		const task = await makeTask(c.db.sql, c.person, c.organisation, { day: DAY });
		const [offer = ''] = await offerTo(c.db, c.organisation, task, [volunteer]);
		const used = await ten(volunteer, (sql, once) => accept(sql, once, offer));
		const [match] = await c.db.sql<{ id: string }[]>`
			select id from public.matches where task_id = ${task}`;
		expect(await events(task)).toEqual(['offered', 'accepted']);
		expect(
			await c.db
				.sql`select 1 from private.outbox where template = 'task-accepted' and person_id = ${c.person.id}`
		).toHaveLength(1);
		// the key is theirs: somebody else's same key learns nothing of the answer
		const other = await attempt(c.db, c.volunteers[1] ?? '', (sql) => accept(sql, used, offer));
		expect(other.code).toBe('PT404');

		await ten(
			volunteer,
			(sql, once) => sql`select public.hand_back(${once}, ${match?.id ?? ''}, null)`
		);
		expect(await events(task)).toEqual(['offered', 'accepted', 'handed_back']);

		const next = await makeTask(c.db.sql, c.person, c.organisation, { day: DAY });
		const [again = ''] = await offerTo(c.db, c.organisation, next, [volunteer]);
		await ten(volunteer, (sql, once) => accept(sql, once, again));
		const [second] = await c.db.sql<{ id: string }[]>`
			select id from public.matches where task_id = ${next}`;
		await c.db.as(
			c.organisation.coordinator,
			(sql) => sql`select public.confirm_match(${crypto.randomUUID()}, ${second?.id ?? ''})`
		);
		await c.db
			.sql`update private.test_clock set shift = (select starts_at from public.tasks where id = ${next}) - statement_timestamp()`;
		await ten(
			volunteer,
			(sql, once) => sql`select public.mark_done(${once}, ${second?.id ?? ''}, 'All well.')`
		);
		expect(await events(next)).toEqual(['offered', 'accepted', 'confirmed', 'done']);
		expect(await c.db.sql`select 1 from private.visit_notes where task_id = ${next}`).toHaveLength(
			1
		);
	});
});
