import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
	ask,
	circleWorld,
	confirmedVisit,
	doIt,
	refusal,
	type CircleWorld,
	type Visit
} from '#support/circle-world.ts';
import { freshDatabase, makeAccount, setClock, type TestDatabase } from '#support/database.ts';
import {
	freezeClock,
	makeOrganisation,
	makePerson,
	makeTask,
	makeVolunteer,
	offerTo,
	permit,
	type Organisation
} from '#support/volunteer-world.ts';

/** Care for volunteers: each block begins from one world of its own, in a database that they share. */
let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());

type Care = {
	losses: {
		id: string;
		answer: string | null;
		talked: boolean;
		taken_back: boolean;
		with: string | null;
	}[];
	organisations: {
		id: string;
		rest_until: string | null;
		rest_by_me: boolean;
		version: number;
		visits_meanwhile: number;
		last_talk: string | null;
	}[];
};
const careOf = (who: string) => ask<Care>(db, who, 'care_page');
const tell = () =>
	db.asService(async (sql) => {
		const [row] = await sql<{ n: number }[]>`select public.tell_of_deaths() as n`;
		return row?.n;
	});
type Item = { kind: string; facts: { volunteer_id?: string } };
const deskOf = async (who: string, organisation: string) =>
	(await ask<{ items: Item[] }>(db, who, 'desk_page', { p_organisation: organisation })).items;
const wishes = async (who: string, organisation: string) =>
	(await deskOf(who, organisation))
		.filter(({ kind }) => kind === 'wants_to_talk')
		.map(({ facts }) => facts.volunteer_id);
const mails = async () =>
	(await db.sql<{ n: number }[]>`select count(*)::int as n from private.outbox`)[0]?.n;

/** A second coordinator of an organisation. */
async function colleague(organisation: Organisation, name: string): Promise<string> {
	const id = await makeAccount(db.sql, { name });
	await db.sql`insert into public.members (organisation_id, account_id) values (${organisation.id}, ${id})`;
	await db.sql`
		insert into public.member_roles (organisation_id, account_id, role) values (${organisation.id}, ${id}, 'coordinator')`;
	return id;
}

describe('after somebody a volunteer came to has died', () => {
	let w: CircleWorld;
	let grace: string;
	/** A coordinator whom Len's circle has said no to: the man she left, say. */
	let closed: string;
	let other: Visit;
	let n = 0;
	const death = async () =>
		(
			await db.sql<{ id: string; recorded_at: Date }[]>`
				select id, recorded_at from private.deaths where person_id = ${w.len.id}`
		)[0];

	beforeEach(async () => {
		await setClock(db.sql, '2026-11-24T09:00:00Z');
		w = await circleWorld(db, { at: `loss-${n++}.example.org` });
		grace = w.organisation.coordinator;
		closed = await colleague(w.organisation, 'Victor Closed');
		await confirmedVisit(db, w, w.ruth, { day: '2026-11-25' });
		await db.sql`
			insert into private.denies (person_id, account_id, made_by, made_by_self)
			values (${w.len.id}, ${closed}, ${w.len.self}, true)`;
		// Ruth has promised somebody else too, and is asked for one thing more
		const mary = await makePerson(db.sql, w.organisation);
		await permit(db.sql, mary, {
			scopes: ['summary'],
			to: 'pool',
			organisation: w.organisation.id
		});
		other = await confirmedVisit(db, { ...w, len: mary }, w.ruth, { day: '2026-11-27' });
		const task = await makeTask(db.sql, mary, w.organisation, { day: '2026-12-02' });
		await offerTo(db, w.organisation, task, [w.ruth]);
		await doIt(db, w.joanne, 'record_death', { p_person: w.len.id, p_died_on: '2026-11-24' });
	});

	test('C21: nothing within the hour in which it is simply taken back, and once after it, whoever runs the clock', async () => {
		const at = (await death())?.recorded_at as Date;
		await setClock(db.sql, new Date(at.getTime() + 3_590_000));
		expect(await tell()).toBe(0);
		expect((await careOf(w.ruth)).losses).toEqual([]);
		await setClock(db.sql, new Date(at.getTime() + 3_600_000));
		const before = await mails();
		const told = await Promise.all(
			[1, 2, 3].map(async () => {
				const sql = postgres(db.url, { max: 1, onnotice: () => {} });
				try {
					return (await sql<{ n: number }[]>`select private.tell_of_deaths() as n`)[0]?.n ?? -1;
				} finally {
					await sql.end();
				}
			})
		);
		expect(told.reduce((sum, one) => sum + one, 0)).toBe(1);
		expect(await tell()).toBe(0);
		expect((await careOf(w.ruth)).losses).toMatchObject([
			{ answer: null, talked: false, taken_back: false, with: 'Grace Adeyemi' }
		]);
		// R14: nobody is written to about a death; what her rest means for somebody else's visits goes to their coordinator
		expect(
			(await db.sql`select template, to_account, person_id from private.outbox order by created_at`)
				.slice(before)
				.map((mail) => [mail.template, mail.to_account, mail.person_id === w.len.id])
		).toEqual([
			['nobody-free', grace, false],
			['visit-needs-you', grace, false]
		]);
		// nor does the page say who it was (C21)
		expect(JSON.stringify(await careOf(w.ruth))).not.toMatch(new RegExp(`${w.len.id}|Len|Hollis`));
	});

	test('offers stop for a fortnight, promised visits stay, and the rest is theirs to shorten or to lengthen', async () => {
		await setClock(db.sql, '2026-11-24T11:00:00Z');
		expect(await tell()).toBe(1);
		const [mine] = (await careOf(w.ruth)).organisations;
		expect(mine).toMatchObject({ rest_by_me: true, visits_meanwhile: 1 });
		expect(new Date(mine?.rest_until ?? '').toISOString()).toBe('2026-12-08T00:00:00.000Z');
		const offers = await ask<{ open: object[]; to_read: boolean }>(db, w.ruth, 'offers_page');
		expect([offers.open, offers.to_read]).toEqual([[], true]);
		const [task] = await db.sql`select state from public.tasks where id = ${other.task}`;
		expect(task?.state).toBe('confirmed');
		expect((await deskOf(grace, w.organisation.id)).map(({ kind }) => kind)).toContain(
			'match_lost'
		);
		// on the record it is a rest like any they take
		const [event] = await db.sql`
			select by_account, reason from private.acceptance_events where volunteer_id = ${w.ruth} order by id desc limit 1`;
		expect(event).toEqual({ by_account: w.ruth, reason: 'rest until 2026-12-08' });
		const with_ = { p_organisation: w.organisation.id, p_version: mine?.version };
		await doIt(db, w.ruth, 'end_rest', with_);
		const [after] = (await careOf(w.ruth)).organisations;
		expect(after?.rest_until).toBe(null);
		expect((await deskOf(grace, w.organisation.id)).map(({ kind }) => kind)).not.toContain(
			'match_lost'
		);
		await doIt(db, w.ruth, 'rest_until', {
			...with_,
			p_version: after?.version,
			p_until: '2027-02-01'
		});
	});

	test('a longer rest of their own, and one that a coordinator gave, stay as they are', async () => {
		const long = await db.sql`
			update public.acceptances set rest_until = '2027-01-10T00:00:00Z', rest_by = volunteer_id
			where volunteer_id = ${w.ruth} returning version`;
		await setClock(db.sql, '2026-11-24T11:00:00Z');
		expect(await tell()).toBe(1);
		const [own] =
			await db.sql`select rest_until, version from public.acceptances where volunteer_id = ${w.ruth}`;
		expect([own?.rest_until.toISOString(), own?.version]).toEqual([
			'2027-01-10T00:00:00.000Z',
			long[0]?.version
		]);
		await db.sql`delete from private.losses`;
		await db.sql`
			update public.acceptances set rest_until = '2026-11-26T00:00:00Z', rest_by = ${grace} where volunteer_id = ${w.ruth}`;
		await db.sql`update private.deaths set volunteers_told_at = null where person_id = ${w.len.id}`;
		expect(await tell()).toBe(1);
		const [given] =
			await db.sql`select rest_until, rest_by from public.acceptances where volunteer_id = ${w.ruth}`;
		expect([given?.rest_until.toISOString(), given?.rest_by]).toEqual([
			'2026-11-26T00:00:00.000Z',
			grace
		]);
	});

	test('told: who came in the last 30 days; not whoever left, is suspended, or is covered by a no', async () => {
		const made = async (name: string, day = '2026-11-26') => {
			const id = await makeVolunteer(db.sql, w.organisation, { name });
			await db.sql`
				with task as (
					insert into public.tasks (request_id, person_id, organisation_id, kind_id, area_id, day, starts, ends, minutes, starts_at, ends_at, state)
					select r.id, r.person_id, r.organisation_id, 'company', r.area_id, ${day}::text::date, '10:00', '12:00', 60, now(), now(), 'done'
					from public.requests r where r.id = ${w.len.request} returning *
				)
				insert into public.matches (task_id, person_id, organisation_id, volunteer_id, done_at)
				select t.id, t.person_id, t.organisation_id, ${id}, t.ends_at from task t`;
			return id;
		};
		const near = await made('Near', '2026-10-26');
		const long = await made('Long Ago', '2026-10-20');
		const paused = await made('Paused');
		const left = await made('Left');
		const suspended = await made('Suspended');
		const denied = await made('Denied');
		const set = (id: string, state: string) =>
			db.sql`update public.acceptances set state = ${state}::public.acceptance_state where volunteer_id = ${id}`;
		await set(paused, 'paused');
		await set(left, 'left');
		await set(suspended, 'suspended');
		await db.sql`
			insert into private.denies (person_id, account_id, made_by, made_by_self)
			values (${w.len.id}, ${denied}, ${w.len.self}, true)`;
		const calls = await ask<{ volunteers: { name: string }[] }>(db, grace, 'calls_page', {
			p_request: w.len.request
		});
		await setClock(db.sql, '2026-11-24T11:00:00Z');
		await tell();
		const told = await db.sql`
			select volunteer_id, (select name from public.accounts where id = volunteer_id) as name from private.losses where person_id = ${w.len.id}`;
		expect(new Set(told.map(({ volunteer_id }) => volunteer_id))).toEqual(
			new Set([w.ruth, near, paused])
		);
		// the same people as on the list of whom to ring, less those three
		expect(calls.volunteers.map(({ name }) => name).sort()).toEqual(
			[...told.map(({ name }) => name), 'Left', 'Suspended', 'Denied'].sort()
		);
		const resting = await db.sql`
			select volunteer_id from public.acceptances where organisation_id = ${w.organisation.id} and rest_until is not null`;
		expect(new Set(resting.map(({ volunteer_id }) => volunteer_id))).toEqual(
			new Set([w.ruth, near])
		);
		for (const who of [long, denied, left, suspended]) {
			expect((await careOf(who)).losses).toEqual([]);
		}
		// a no that is made, and leaving, hide it from that moment; and then it cannot be answered
		const [hers] = (await careOf(near)).losses;
		await db.sql`
			insert into private.denies (person_id, account_id, made_by, made_by_self)
			values (${w.len.id}, ${near}, ${w.len.self}, true)`;
		expect((await careOf(near)).losses).toEqual([]);
		expect(await refusal(db, near, 'answer_loss', { p_loss: hers?.id, p_answer: 'talk' })).toBe(
			'PT404'
		);
		const [his] = (await careOf(w.ruth)).losses;
		await set(w.ruth, 'left');
		expect((await careOf(w.ruth)).losses).toEqual([]);
		expect(await refusal(db, w.ruth, 'answer_loss', { p_loss: his?.id, p_answer: 'talk' })).toBe(
			'PT404'
		);
	});

	test('“I would like to talk” is on the desk until somebody has; “not now” asks nothing more', async () => {
		await setClock(db.sql, '2026-11-24T11:00:00Z');
		await tell();
		const [loss] = (await careOf(w.ruth)).losses;
		const answer = (p_answer: string | null, who = w.ruth) =>
			refusal(db, who, 'answer_loss', { p_loss: loss?.id, p_answer });
		expect(await answer('talk', w.tomasz)).toBe('PT404');
		expect(await answer('talk', grace)).toBe('PT404');
		expect(await answer('perhaps')).toBe('PT422 answer');
		expect(await answer(null)).toBe('PT422 answer');
		expect(await answer('not_now')).toBe('');
		expect(await wishes(grace, w.organisation.id)).toEqual([]);
		expect(await ask(db, w.ruth, 'offers_page')).toMatchObject({ to_read: false });
		expect(await answer('talk')).toBe('');
		expect(await wishes(grace, w.organisation.id)).toEqual([w.ruth]);
		// C7: to whoever must not know of Len there is neither a wish nor its cause
		expect(await wishes(closed, w.organisation.id)).toEqual([]);
		const record = (who: string, p_on: string | null, volunteer = w.ruth) =>
			refusal(db, who, 'record_talk', {
				p_organisation: w.organisation.id,
				p_volunteer: volunteer,
				p_on
			});
		const elsewhere = await makeOrganisation(db.sql);
		expect(await record(elsewhere.coordinator, '2026-11-24')).toBe('PT404');
		expect(await record(w.ruth, '2026-11-24')).toBe('PT404');
		expect(await record(grace, null)).toBe('PT422 talked');
		expect(await record(grace, '2026-11-25')).toBe('PT422 talked');
		expect(await record(grace, '2025-11-22')).toBe('PT422 talked');
		// a talk before they asked is no answer to it, nor is one by somebody who cannot know why
		expect(await record(grace, '2026-11-23')).toBe('');
		expect(await record(closed, '2026-11-24')).toBe('');
		expect(await wishes(grace, w.organisation.id)).toEqual([w.ruth]);
		expect(await record(grace, '2026-11-24')).toBe('');
		expect(await wishes(grace, w.organisation.id)).toEqual([]);
		expect((await careOf(w.ruth)).losses).toMatchObject([{ talked: true }]);
		expect(await answer('not_now')).toBe('PT409 talked');
		expect((await careOf(w.ruth)).organisations[0]?.last_talk).toBe('2026-11-24');
		const page = await ask<{ care: object }>(db, grace, 'volunteer_page', {
			p_organisation: w.organisation.id,
			p_volunteer: w.ruth
		});
		expect(page.care).toMatchObject({ last_talk: { on: '2026-11-24' } });
		// nobody talks with themselves, nor for an organisation that the volunteer has left
		await makeVolunteer(db.sql, { ...w.organisation, coordinator: closed }, { account: grace });
		expect(await record(grace, '2026-11-24', grace)).toBe('PT409 own');
		await db.sql`update public.acceptances set state = 'left' where volunteer_id = ${w.tomasz}`;
		expect(await record(grace, '2026-11-24', w.tomasz)).toBe('PT409 left');
	});

	test('a death that was a mistake is said to have been one; one taken back within the hour is never told', async () => {
		await setClock(db.sql, '2026-11-24T11:00:00Z');
		await tell();
		await doIt(db, grace, 'undo_death', { p_person: w.len.id, p_reason: 'The wrong name' });
		expect((await careOf(w.ruth)).losses).toMatchObject([{ taken_back: true }]);
		await doIt(db, w.joanne, 'record_death', { p_person: w.len.id, p_died_on: '2026-11-24' });
		await doIt(db, w.joanne, 'undo_death', { p_person: w.len.id });
		await setClock(db.sql, '2026-11-24T13:00:00Z');
		expect(await tell()).toBe(0);
		expect((await careOf(w.ruth)).losses).toHaveLength(1);
	});

	test('told within a week or not at all; pointed to for thirty days, and there to read for ninety', async () => {
		await setClock(db.sql, '2026-11-24T11:00:00Z');
		const recorded = (ago: string) =>
			db.sql`update private.deaths set recorded_at = private.clock() - ${ago}::interval where person_id = ${w.len.id}`;
		await recorded('7 days 1 second');
		expect(await tell()).toBe(0);
		await recorded('6 days 23:59');
		expect(await tell()).toBe(1);
		const seen = async (ago: string) => {
			await db.sql`
				update private.losses set told_at = private.clock() - ${ago}::interval where volunteer_id = ${w.ruth}`;
			const { to_read } = await ask<{ to_read: boolean }>(db, w.ruth, 'offers_page');
			return [to_read, (await careOf(w.ruth)).losses.length];
		};
		expect(await seen('29 days 23:59')).toEqual([true, 1]);
		expect(await seen('30 days 00:01')).toEqual([false, 1]);
		expect(await seen('89 days 23:59')).toEqual([false, 1]);
		expect(await seen('90 days 00:01')).toEqual([false, 0]);
	});

	test('a coordinator whom a no covers sees a volunteer who rests, as any do, and learns of no death by it', async () => {
		const look = async () =>
			JSON.stringify([
				await ask(db, closed, 'volunteer_page', {
					p_organisation: w.organisation.id,
					p_volunteer: w.ruth
				}),
				await ask(db, closed, 'volunteers_page', { p_organisation: w.organisation.id }),
				await deskOf(closed, w.organisation.id)
			]).replaceAll(/"(since|updated_at|at|now|version|item_id)": ?("[^"]*"|\d+)/g, '');
		await freezeClock(db.sql, '2026-11-24T11:00:00Z');
		try {
			await tell();
			const [loss] = (await careOf(w.ruth)).losses;
			await doIt(db, w.ruth, 'answer_loss', { p_loss: loss?.id, p_answer: 'talk' });
			const told = await look();
			// the same day without a death of which she was told, and a rest that she took herself
			await db.sql`delete from private.losses where volunteer_id = ${w.ruth}`;
			await db.sql`update public.acceptances set rest_until = null, rest_by = null where volunteer_id = ${w.ruth}`;
			await db.sql`delete from private.acceptance_events where volunteer_id = ${w.ruth}`;
			await db.sql`
				update public.acceptances set rest_until = '2026-12-08T00:00:00Z', rest_by = volunteer_id where volunteer_id = ${w.ruth}`;
			await db.sql`
				insert into private.acceptance_events (organisation_id, volunteer_id, from_state, to_state, by_account, reason)
				values (${w.organisation.id}, ${w.ruth}, 'accepted', 'accepted', ${w.ruth}, 'rest until 2026-12-08')`;
			expect(await look()).toBe(told);
		} finally {
			await db.sql.unsafe(
				`create or replace function private.clock() returns timestamptz language sql stable security definer set search_path = ''
					as $$ select statement_timestamp() + (select shift from private.test_clock) $$`
			);
		}
	});

	test('their copy has it, their erasure takes it', async () => {
		await setClock(db.sql, '2026-11-24T11:00:00Z');
		await tell();
		await doIt(db, grace, 'record_talk', {
			p_organisation: w.organisation.id,
			p_volunteer: w.ruth,
			p_on: '2026-11-24'
		});
		// (signing in again is what the database asks for: this session began before the clock was moved)
		const copy = await doIt<{ told_of_deaths: object[]; talks: object[] }>(
			db,
			w.ruth,
			'export_account',
			{
				p_format: 'data'
			}
		);
		expect([copy.told_of_deaths.length, copy.talks.length]).toEqual([1, 1]);
		await db.sql`select private.erase_account(${w.ruth}, 'closed_accounts')`;
		expect(
			await db.sql`
				select 1 from private.losses where volunteer_id = ${w.ruth} union all select 1 from private.talks where volunteer_id = ${w.ruth}`
		).toEqual([]);
	});
});

describe('a supervisor, and who has carried much lately', () => {
	let w: CircleWorld;
	let grace: string;
	let sue: string;
	/** A coordinator whom Len's circle has said no to. */
	let closed: string;
	type Row = {
		id: string;
		mine: boolean;
		deaths: number;
		minutes: number;
		weekly_minutes: number;
		rest_until: string | null;
		rested_at: string | null;
		talked_on: string | null;
		wishes: boolean;
	};
	const list = (who: string, more: { all?: boolean; sort?: string; page?: number } = {}) =>
		ask<{ rows: Row[]; total: number; mine: number }>(db, who, 'carried_page', {
			p_organisation: w.organisation.id,
			p_all: more.all ?? false,
			p_sort: more.sort ?? null,
			p_page: more.page ?? 1
		});
	const ids = ({ rows }: { rows: Row[] }) => rows.map(({ id }) => id);
	const name = (who: string, volunteer: string, to: string | null, was: string | null = null) =>
		refusal(db, who, 'set_supervisor', {
			p_organisation: w.organisation.id,
			p_volunteer: volunteer,
			p_was: was,
			p_supervisor: to
		});
	const visitDone = (volunteer: string, day: string, minutes: number) => db.sql`
		with task as (
			insert into public.tasks (request_id, person_id, organisation_id, kind_id, area_id, day, starts, ends, minutes, starts_at, ends_at, state)
			select r.id, r.person_id, r.organisation_id, 'company', r.area_id, ${day}::text::date, '10:00', '18:00', ${minutes}, now(), now(), 'done'
			from public.requests r where r.id = ${w.len.request} returning *
		)
		insert into public.matches (task_id, person_id, organisation_id, volunteer_id, done_at)
		select t.id, t.person_id, t.organisation_id, ${volunteer}, t.ends_at from task t`;

	beforeAll(async () => {
		await setClock(db.sql, '2026-11-24T09:00:00Z');
		w = await circleWorld(db, { at: 'carried.example.org' });
		grace = w.organisation.coordinator;
		sue = await colleague(w.organisation, 'Sue Heath');
		closed = await colleague(w.organisation, 'Victor Closed');
		await db.sql`
			insert into private.denies (person_id, account_id, made_by, made_by_self)
			values (${w.len.id}, ${closed}, ${w.len.self}, true)`;
	});

	test('R2: named by a coordinator there, each change kept; never by the volunteer, nor over what somebody else has saved', async () => {
		const elsewhere = await makeOrganisation(db.sql);
		expect(await name(w.ruth, w.ruth, grace)).toBe('PT404');
		expect(await name(elsewhere.coordinator, w.ruth, elsewhere.coordinator)).toBe('PT404');
		expect(await name(grace, w.ruth, elsewhere.coordinator)).toBe('PT422 supervisor');
		expect(await name(grace, w.ruth, w.tomasz)).toBe('PT422 supervisor');
		expect(await name(grace, w.ruth, sue)).toBe('');
		expect(await name(grace, w.ruth, grace)).toBe('PT409 stale');
		expect(await name(grace, w.ruth, grace, sue)).toBe('');
		expect(await name(sue, w.ruth, sue, grace)).toBe('');
		expect((await careOf(w.ruth)).organisations).toMatchObject([{ supervisor: 'Sue Heath' }]);
		const page = await ask<{
			care: { changes: { to: string; by: string }[]; colleagues: { id: string }[] };
		}>(db, grace, 'volunteer_page', { p_organisation: w.organisation.id, p_volunteer: w.ruth });
		expect(page.care.changes.map(({ to, by }) => [to, by])).toEqual([
			['Sue Heath', 'Sue Heath'],
			['Grace Adeyemi', 'Grace Adeyemi'],
			['Sue Heath', 'Grace Adeyemi']
		]);
		expect(page.care.colleagues.map(({ id }) => id).sort()).toEqual([grace, sue, closed].sort());
		// a coordinator who volunteers does not name their own, nor stand in their own list
		await makeVolunteer(db.sql, { ...w.organisation, coordinator: grace }, { account: sue });
		expect(await name(sue, sue, grace)).toBe('PT409 own');
		expect(ids(await list(sue, { all: true }))).not.toContain(sue);
		// whoever no longer coordinates looks after nobody
		await db.sql`update public.member_roles set revoked_at = private.clock() where account_id = ${sue}`;
		expect((await careOf(w.ruth)).organisations).toMatchObject([{ supervisor: null }]);
		expect(await name(grace, w.ruth, sue)).toBe('PT422 supervisor');
		await db.sql`update public.member_roles set revoked_at = null where account_id = ${sue}`;
		await db.sql`update public.acceptances set state = 'left' where volunteer_id = ${sue}`;
		expect(await name(grace, sue, grace)).toBe('PT409 left');
	});

	test('their own first, everybody’s on choice; deaths, hours, rest and talk, counted to the edge of each time', async () => {
		await name(grace, w.tomasz, grace);
		await visitDone(w.ruth, '2026-11-10', 300);
		await visitDone(w.ruth, '2026-10-28', 180);
		// 28 days ago to the hour, and one to come
		await visitDone(w.ruth, '2026-10-26', 480);
		await visitDone(w.ruth, '2026-11-25', 480);
		await setClock(db.sql, '2026-11-24T12:00:00Z');
		expect(ids(await list(sue))).toEqual([w.ruth]);
		expect(ids(await list(grace))).toEqual([w.tomasz]);
		expect(await list(closed)).toMatchObject({ rows: [], total: 0 });
		expect(ids(await list(grace, { all: true, sort: 'hours' }))).toEqual([w.tomasz, w.ruth]);
		expect(ids(await list(closed, { all: true, sort: 'name' }))).toEqual([w.ruth, w.tomasz]);
		expect((await list(sue)).rows).toMatchObject([
			{
				mine: true,
				deaths: 0,
				minutes: 120,
				weekly_minutes: 240,
				rest_until: null,
				rested_at: null,
				talked_on: null
			}
		]);
		// C7: whose visits they may not know of do not count for them
		expect((await list(closed, { all: true })).rows.find(({ id }) => id === w.ruth)).toMatchObject({
			minutes: 0
		});
		const elsewhere = await makeOrganisation(db.sql);
		const theirs = { p_organisation: w.organisation.id };
		expect(await refusal(db, elsewhere.coordinator, 'carried_page', theirs)).toMatch(/^PT404|^42/);
		await expect(list(w.ruth)).rejects.toThrow('PT404');
		await expect(list(elsewhere.coordinator)).rejects.toThrow('PT404');
	});

	test('a death counts for ninety days, unless it was a mistake, and not for whoever must not know of the person', async () => {
		await setClock(db.sql, '2026-11-24T12:00:00Z');
		await doIt(db, w.joanne, 'record_death', { p_person: w.len.id, p_died_on: '2026-11-24' });
		await setClock(db.sql, '2026-11-24T13:30:00Z');
		expect(await tell()).toBe(1);
		const [loss] = (await careOf(w.ruth)).losses;
		// with her supervisor she talks, not with whoever has the request; it waits on them alone
		expect(loss?.with).toBe('Sue Heath');
		await doIt(db, w.ruth, 'answer_loss', { p_loss: loss?.id, p_answer: 'talk' });
		const item = (await deskOf(sue, w.organisation.id)).find(
			({ kind }) => kind === 'wants_to_talk'
		);
		expect(item?.facts).toMatchObject({ with: 'Sue Heath', with_me: true });
		expect((await list(sue)).rows).toMatchObject([{ deaths: 1, wishes: true }]);
		expect(ids(await list(closed, { all: true }))).toEqual([w.ruth, w.tomasz]);
		expect(
			(await list(closed, { all: true })).rows.map(({ deaths, wishes }) => [deaths, wishes])
		).toEqual([
			[0, false],
			[0, false]
		]);
		// a supervisor who must not know of the person is not the one to talk to: the named coordinator is
		await name(grace, w.ruth, closed, sue);
		expect((await careOf(w.ruth)).losses).toMatchObject([{ with: 'Grace Adeyemi' }]);
		expect(await wishes(closed, w.organisation.id)).toEqual([]);
		await name(grace, w.ruth, sue, closed);
		const [row] = (await list(sue)).rows;
		expect(row?.rest_until).not.toBe(null);
		await doIt(db, sue, 'record_talk', {
			p_organisation: w.organisation.id,
			p_volunteer: w.ruth,
			p_on: '2026-11-24'
		});
		expect((await list(sue)).rows).toMatchObject([{ wishes: false, talked_on: '2026-11-24' }]);
		expect(ids(await list(closed, { all: true, sort: 'talk' }))).toEqual([w.tomasz, w.ruth]);
		const toldAgo = (ago: string) =>
			db.sql`update private.losses set told_at = private.clock() - ${ago}::interval where volunteer_id = ${w.ruth}`;
		await toldAgo('89 days 23:59');
		expect((await list(sue)).rows).toMatchObject([{ deaths: 1 }]);
		await toldAgo('90 days');
		expect((await list(sue)).rows).toMatchObject([{ deaths: 0 }]);
		await toldAgo('1 day');
		await db.sql`update public.acceptances set rest_until = '2026-11-24T13:00:00Z' where volunteer_id = ${w.ruth}`;
		const step = (from: string, reason: string, at: string) => db.sql`
			insert into private.acceptance_events (organisation_id, volunteer_id, from_state, to_state, reason, at)
			values (${w.organisation.id}, ${w.ruth}, ${from}::public.acceptance_state, 'accepted', ${reason}, ${at})`;
		// whatever words a step is given: it is a rest because they stay where they are
		await step('training', 'Rest of the training done', '2026-11-24T15:00:00Z');
		const [rested] = (await list(sue)).rows;
		expect([rested?.rest_until, rested?.rested_at?.slice(0, 16)]).toEqual([
			null,
			'2026-11-24T13:30'
		]);
		await step('accepted', 'The rest was ended', '2026-11-24T16:00:00Z');
		expect((await list(sue)).rows).toMatchObject([{ rested_at: '2026-11-24T16:00:00+00:00' }]);
		await setClock(db.sql, '2026-11-25T09:00:00Z');
		await doIt(db, grace, 'undo_death', { p_person: w.len.id, p_reason: 'The wrong name' });
		expect((await list(sue)).rows).toMatchObject([{ deaths: 0 }]);
	});

	test('twenty-five a page, nobody twice; never a word that a volunteer wrote', async () => {
		await setClock(db.sql, '2026-11-25T09:00:00Z');
		for (let i = 0; i < 26; i++) {
			await makeVolunteer(db.sql, w.organisation, { name: `Volunteer ${i}` });
		}
		await db.sql`update public.volunteers set about = 'Words of theirs' where account_id = ${w.ruth}`;
		const pages = [
			await list(grace, { all: true, page: 1 }),
			await list(grace, { all: true, page: 2 }),
			await list(grace, { all: true, page: 3 })
		];
		expect(pages.map(({ rows }) => rows.length)).toEqual([25, 3, 0]);
		expect(new Set(pages.flatMap(ids)).size).toBe(28);
		expect(JSON.stringify(pages)).not.toContain('Words of theirs');
	});
});

describe('how a visit was, in a volunteer’s own words', () => {
	let w: CircleWorld;
	let grace: string;
	let sue: string;
	let closed: string;
	let elsewhere: Organisation;
	let visit: Visit;
	type Page = {
		may: boolean;
		mine: {
			words: string;
			hard: boolean;
			shown: string;
			version: number;
			read: { by: string }[];
		} | null;
	};
	const WORDS = 'I sat in the car afterwards.';
	const page = (who = w.ruth, p_task = visit.task) =>
		ask<Page>(db, who, 'reflection_page', { p_task });
	const save = (
		p_shown: string | null,
		more: { who?: string; words?: string; version?: number; hard?: boolean; task?: string } = {}
	) =>
		refusal(db, more.who ?? w.ruth, 'save_reflection', {
			p_task: more.task ?? visit.task,
			p_version: more.version ?? 0,
			p_words: more.words ?? WORDS,
			p_hard: more.hard ?? true,
			p_shown
		});
	const show = async (shown: string) => save(shown, { version: (await page()).mine?.version ?? 0 });
	/** Whether somebody finds the words on the desk's page. */
	const reads = async (who: string) => {
		const rows = await ask<{ rows: { words: string }[] }>(db, who, 'reflections_page', {
			p_organisation: w.organisation.id,
			p_volunteer: w.ruth
		});
		return rows.rows.map(({ words }) => words).includes(WORDS);
	};
	const readers = async () => [await reads(sue), await reads(grace), await reads(closed)];
	const hard = async (who: string) =>
		(
			await ask<{ rows: { id: string; hard: number }[] }>(db, who, 'carried_page', {
				p_organisation: w.organisation.id,
				p_all: true
			})
		).rows.find(({ id }) => id === w.ruth)?.hard;

	beforeAll(async () => {
		await setClock(db.sql, '2026-11-24T09:00:00Z');
		w = await circleWorld(db, { at: 'words.example.org' });
		grace = w.organisation.coordinator;
		sue = await colleague(w.organisation, 'Sue Heath');
		closed = await colleague(w.organisation, 'Victor Closed');
		elsewhere = await makeOrganisation(db.sql);
		visit = await confirmedVisit(db, w, w.ruth, {
			day: '2026-11-24',
			starts: '12:00',
			ends: '14:00'
		});
		await db.sql`
			insert into private.denies (person_id, account_id, made_by, made_by_self)
			values (${w.len.id}, ${closed}, ${w.len.self}, true)`;
		await db.sql`
			insert into private.supervisors (organisation_id, volunteer_id, supervisor_id, by_account)
			values (${w.organisation.id}, ${w.ruth}, ${sue}, ${grace})`;
	});

	test('R2: of a visit of one’s own that has begun; what is wrong is named, and a stale page changes nothing', async () => {
		expect(await save('me')).toBe('PT409 early');
		expect(await page()).toMatchObject({ may: false, mine: null });
		await setClock(db.sql, '2026-11-24T12:00:00Z');
		expect((await page()).may).toBe(true);
		for (const who of [w.tomasz, w.joanne, grace, sue]) {
			expect(await save('me', { who })).toBe('PT404');
			expect(await refusal(db, who, 'delete_reflection', { p_task: visit.task })).toBe('PT404');
			await expect(page(who)).rejects.toThrow('PT404');
		}
		expect(await save('me', { words: '  ' })).toBe('PT422 words');
		expect(await save('me', { words: 'x'.repeat(2001) })).toBe('PT422 words');
		expect(await save('everybody')).toBe('PT422 shown');
		expect(await save(null)).toBe('PT422 shown');
		expect(await save('me')).toBe('');
		expect(await save('me', { words: 'Again' })).toBe('PT409 stale');
		expect((await page()).mine).toMatchObject({
			words: WORDS,
			hard: true,
			shown: 'me',
			version: 1,
			read: []
		});
	});

	test('nobody but them, their supervisor, or the coordinators: as they choose, from the next statement, and never whoever must not know of the person', async () => {
		expect(await readers()).toEqual([false, false, false]);
		expect([await hard(sue), await hard(grace)]).toEqual([0, 0]);
		expect((await page()).mine?.read).toEqual([]);
		await show('supervisor');
		expect(await readers()).toEqual([true, false, false]);
		expect([await hard(sue), await hard(grace), await hard(closed)]).toEqual([1, 0, 0]);
		expect((await page()).mine?.read).toMatchObject([{ by: 'Sue Heath' }]);
		await show('coordinators');
		expect(await readers()).toEqual([true, true, false]);
		expect([await hard(sue), await hard(grace), await hard(closed)]).toEqual([1, 1, 0]);
		expect(new Set((await page()).mine?.read.map(({ by }) => by))).toEqual(
			new Set(['Sue Heath', 'Grace Adeyemi'])
		);
		// the supervisor is whoever is it now, and one whom a no covers reads nothing
		await show('supervisor');
		const now = (who: string) => db.sql`
			insert into private.supervisors (organisation_id, volunteer_id, supervisor_id, by_account)
			values (${w.organisation.id}, ${w.ruth}, ${who}, ${sue})`;
		await now(grace);
		expect(await readers()).toEqual([false, true, false]);
		await now(closed);
		expect(await readers()).toEqual([false, false, false]);
		await now(sue);
		await show('me');
		expect(await readers()).toEqual([false, false, false]);
		// nobody else finds the page, nor the volunteer their own as a coordinator
		for (const who of [elsewhere.coordinator, w.ruth, w.tomasz, w.joanne, w.len.self]) {
			await expect(reads(who)).rejects.toThrow('PT404');
		}
		await expect(
			ask(db, elsewhere.coordinator, 'reflections_page', {
				p_organisation: elsewhere.id,
				p_volunteer: w.ruth
			})
		).rejects.toThrow('PT404');
		// one reading within a quarter of an hour is one
		await show('supervisor');
		await reads(sue);
		await reads(sue);
		const [row] =
			await db.sql`select times from private.reflection_readings where reader_id = ${sue}`;
		expect(row?.times).toBe(1);
	});

	test('after leaving nobody but the volunteer reads it; deleting takes it and its readings at once', async () => {
		await show('coordinators');
		await db.sql`update public.acceptances set state = 'left' where volunteer_id = ${w.ruth}`;
		expect(await readers()).toEqual([false, false, false]);
		expect((await page()).mine?.words).toBe(WORDS);
		await db.admin`update public.acceptances set state = 'applied' where volunteer_id = ${w.ruth}`;
		await db.admin`update public.acceptances set state = 'checks' where volunteer_id = ${w.ruth}`;
		await db.admin`update public.acceptances set state = 'interview' where volunteer_id = ${w.ruth}`;
		await db.admin`update public.acceptances set state = 'accepted' where volunteer_id = ${w.ruth}`;
		expect(await readers()).toEqual([true, true, false]);
		await doIt(db, w.ruth, 'delete_reflection', { p_task: visit.task });
		expect(await readers()).toEqual([false, false, false]);
		expect((await page()).mine).toBe(null);
		expect(await db.sql`select 1 from private.reflections where volunteer_id = ${w.ruth}`).toEqual(
			[]
		);
		expect(
			await db.sql`select 1 from private.reflection_readings where reader_id = ${sue}`
		).toEqual([]);
	});

	test('their copy has the words; the person’s erasure and their own take them', async () => {
		await show('me');
		const copy = await doIt<{ reflections: { words: string; shown: string }[] }>(
			db,
			w.ruth,
			'export_account',
			{
				p_format: 'data'
			}
		);
		expect(copy.reflections).toMatchObject([{ words: WORDS, shown: 'me' }]);
		await db.sql`select private.erase_person(${w.len.id}, 'after_death')`;
		expect((await page()).mine).toBe(null);
		// nor is anything written anew about somebody of whom nothing is kept
		expect(await save('me')).toBe('PT409 early');
	});
});

describe('a volunteer who never checks in (H18)', () => {
	let w: CircleWorld;
	let grace: string;
	let n = 0;
	const at = (time: string) => setClock(db.sql, `2026-11-24T${time}Z`);
	const run = () =>
		db.asService(async (sql) => {
			const [row] = await sql<{ n: number }[]>`select public.ask_after_visits() as n`;
			return row?.n;
		});
	const mailed = (visit: Visit) => db.sql`
		select template, to_account, params ->> 'link' as link from private.outbox
		where template in ('visit-happened', 'visit-unheard') and (task_id = ${visit.task} or params ->> 'link' like ${`%${visit.task}%`}) order by created_at`;
	const going = async () => {
		const claimed = await db.asService(
			(sql) => sql<{ mails: { template: string }[] }[]>`select public.claim_mail(100) as mails`
		);
		return (claimed[0]?.mails ?? [])
			.map(({ template }) => template)
			.filter((one) => /^visit-(happened|unheard)$/.test(one));
	};
	/** A confirmed visit from midday to 2pm, into which nobody checked in. */
	const afternoon = () =>
		confirmedVisit(db, w, w.ruth, { day: '2026-11-24', starts: '12:00', ends: '14:00' });

	beforeEach(async () => {
		await at('09:00:00');
		await db.sql`delete from private.outbox`;
		await db.sql`update public.tasks set state = 'cancelled' where state in ('open', 'offered', 'accepted', 'confirmed')`;
		w = await circleWorld(db, { at: `unheard-${n++}.example.org` });
		grace = w.organisation.coordinator;
	});

	test('asked once an hour after the end; two hours later the coordinator, once; to the second, and by one of many workers', async () => {
		const visit = await afternoon();
		const steps: [string, number][] = [
			['14:59:55', 0],
			['15:00:05', 1],
			['15:30:00', 0],
			['16:59:55', 0],
			['17:00:15', 1],
			['17:30:00', 0],
			['23:00:00', 0]
		];
		for (const [time, taken] of steps) {
			await at(time);
			const workers = await Promise.all(
				[1, 2, 3].map(async () => {
					const sql = postgres(db.url, { max: 1, onnotice: () => {} });
					try {
						return (await sql<{ n: number }[]>`select private.ask_after_visits() as n`)[0]?.n ?? -1;
					} finally {
						await sql.end();
					}
				})
			);
			expect([time, workers.reduce((sum, one) => sum + one, 0)]).toEqual([time, taken]);
		}
		expect(await mailed(visit)).toEqual([
			{ template: 'visit-happened', to_account: w.ruth, link: `/visits/${visit.task}/done` },
			{ template: 'visit-unheard', to_account: grace, link: `/desk/tasks/${visit.task}` }
		]);
		// no watch: nobody is looked for who never said that they went
		expect(
			await db.sql`select 1 from private.visit_watches where match_id = ${visit.match}`
		).toEqual([]);
		const item = (await deskOf(grace, w.organisation.id)).find(({ kind }) => kind === 'not_marked');
		expect(Object.keys(item?.facts ?? {})).toContain('asked_at');
	});

	test('what fell due while nothing ran: they are asked first, and have their two hours; a step that is cut short is taken again', async () => {
		const visit = await afternoon();
		await at('18:00:00');
		await expect(
			db.sql.begin(async (sql) => {
				await sql`select private.ask_after_visits()`;
				throw new Error('killed');
			})
		).rejects.toThrow('killed');
		expect(await mailed(visit)).toEqual([]);
		expect(await run()).toBe(1);
		expect(await run()).toBe(0);
		await at('19:59:00');
		expect(await run()).toBe(0);
		await at('20:01:00');
		expect(await run()).toBe(1);
		expect((await mailed(visit)).map(({ template }) => template)).toEqual([
			'visit-happened',
			'visit-unheard'
		]);
	});

	test('nobody is asked who checked in, has said that it is done, or handed it back; nor after two days', async () => {
		const checked = await afternoon();
		await db.sql`
			insert into private.visit_watches (match_id, organisation_id, volunteer_id, due_at)
			values (${checked.match}, ${w.organisation.id}, ${w.ruth}, '2026-11-24T14:30:00Z')`;
		const done = await afternoon();
		const back = await afternoon();
		const old = await afternoon();
		await doIt(db, w.ruth, 'hand_back', { p_match: back.match });
		await at('14:10:00');
		await doIt(db, w.ruth, 'mark_done', { p_match: done.match });
		await setClock(db.sql, '2026-11-26T14:00:10Z');
		expect(await run()).toBe(0);
		await setClock(db.sql, '2026-11-26T13:59:00Z');
		expect(await run()).toBe(1);
		expect(await mailed(old)).toHaveLength(1);
	});

	test('an answer, a death and a no count until the mail goes, and for what comes after', async () => {
		const answered = await afternoon();
		const silent = await afternoon();
		await at('15:01:00');
		expect(await run()).toBe(2);
		await doIt(db, w.ruth, 'mark_done', { p_match: answered.match });
		expect(await going()).toEqual(['visit-happened']);
		await at('17:02:00');
		expect(await run()).toBe(1);
		expect((await mailed(answered)).map(({ template }) => template)).toEqual(['visit-happened']);
		// R14: nothing about somebody who has died
		await doIt(db, w.joanne, 'record_death', { p_person: w.len.id, p_died_on: '2026-11-24' });
		expect(await going()).toEqual([]);
		expect(await mailed(silent)).toHaveLength(2);
	});

	test('R13: the coordinator’s mail does go out where nothing holds it back', async () => {
		await afternoon();
		await at('15:01:00');
		await run();
		await at('17:02:00');
		await run();
		expect((await going()).sort()).toEqual(['visit-happened', 'visit-unheard']);
	});
});
