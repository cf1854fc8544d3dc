import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	ask,
	circleWorld,
	confirmedVisit,
	doIt,
	refusal,
	rpc,
	type CircleWorld
} from '#support/circle-world.ts';
import {
	freshDatabase,
	makeAccount,
	setClock,
	signIn,
	type TestDatabase
} from '#support/database.ts';
import { plant, traces, type Planted } from '#support/traces.ts';
import { seed } from '../../supabase/seed/index.ts';
import { accountId, memberId, organisationId, personId } from '../../supabase/seed/world.ts';
import { requestId } from '../../supabase/seed/happenings.ts';

const NOW = new Date('2026-11-24T12:30:00Z');
const LEN = personId('len');
/** Len’s strings; the faults planted beside him begin at 50,000. */
const PLANTED = 'CAN[0-4][0-9]{4}Z';

/** What stays in words after an erasure, and where the page of what is kept says so. */
const KEPT: Record<string, string> = {
	'private.concerns.raiser_words': 'A worry about somebody’s safety',
	'private.concerns.reach': 'A worry about somebody’s safety',
	'private.concern_notes.words': 'A worry about somebody’s safety',
	...Object.fromEntries(
		['words', 'done', 'learnt', 'changes'].map((column) => [
			`private.incidents.${column}`,
			'What went wrong on a visit or nearly did'
		])
	),
	'private.incident_closings.learnt': 'What went wrong on a visit or nearly did',
	'private.incident_closings.changes': 'What went wrong on a visit or nearly did',
	'public.tasks.zone': 'In which time zone a visit was: no words of anybody’s',
	'private.request_events.event': 'The name of a step, from a list in the code',
	'private.task_events.event': 'The name of a step, from a list in the code',
	'private.guardian_steps.step': 'The name of a step, from a list in the code',
	'private.refused_readings.capacity': 'The name of a capacity, from a list in the code'
};

/** A row for Len in each table that the seed leaves empty for him. */
async function fill(db: TestDatabase): Promise<void> {
	const { sql } = db;
	const joanne = memberId('len', 'joanne');
	const culver = organisationId('culver');
	await sql`
		insert into private.circle_notes (person_id, organisation_id, kind, words, written_by)
		values (${LEN}, ${culver}, 'changed', 'Something', ${joanne})`;
	await sql`
		insert into private.circle_invitations (person_id, role, name, email, token_hash, invited_by, expires_at)
		values (${LEN}, 'helper', 'Somebody', 'somebody@example.org', 'x', ${joanne}, private.clock() + interval '14 days')`;
	await sql`
		insert into private.death_reports (person_id, organisation_id, words) values (${LEN}, ${culver}, 'Something')`;
	await sql`
		insert into private.questions (request_id, asked_by, words, answer)
		values (${requestId('len-company')}, ${accountId('grace')}, 'Something', 'Something')`;
	await sql`
		insert into private.drafts (browser_hash, answers, person_id, mode) values ('x', '{}', ${LEN}, 'more')`;
	await sql`
		insert into private.draft_browsers (draft_id, browser_hash) select id, 'y' from private.drafts where person_id = ${LEN}`;
	await sql`
		insert into private.exports (person_id, account_id, capacity, format)
		values (${LEN}, ${accountId('joanne')}, 'manager', 'page')`;
	await sql`
		insert into private.deaths (person_id, died_on, recorded_by, recorded_as, undone_at, undone_by, undone_reason)
		values (${LEN}, '2026-11-01', ${accountId('grace')}, 'coordinator', private.clock(), ${accountId('grace')}, 'Something')`;
	await sql`
		insert into private.losses (death_id, person_id, organisation_id, volunteer_id)
		select id, person_id, ${culver}, ${accountId('ruth')} from private.deaths where person_id = ${LEN}`;
	await sql`
		insert into private.hour_corrections (match_id, organisation_id, volunteer_id, minutes, reason)
		select m.id, m.organisation_id, m.volunteer_id, 90, 'I forgot to check out' from public.matches m
		where m.person_id = ${LEN} and m.done_at is not null limit 1`;
	await sql`
		insert into private.reflections (match_id, person_id, organisation_id, volunteer_id, words, shown)
		select id, person_id, organisation_id, volunteer_id, 'Something', 'coordinators' from public.matches
		where person_id = ${LEN} and done_at is not null limit 1`;
	await sql`insert into private.visit_askings (match_id) select id from public.matches where person_id = ${LEN} limit 1`;
	await sql`insert into private.how_askings (match_id) select id from public.matches where person_id = ${LEN} limit 1`;
	await sql`insert into private.lost_visits (match_id) select id from public.matches where person_id = ${LEN} limit 1`;
	await sql`
		insert into private.reflection_readings (reflection_id, reader_id)
		select id, ${accountId('grace')} from private.reflections where person_id = ${LEN}`;
	await sql`
		insert into private.group_offers (task_id, group_id, person_id, organisation_id, expires_at)
		select id, ${organisationId('aldhelm')}, person_id, organisation_id, private.clock() from public.tasks
		where person_id = ${LEN} limit 1`;
	await sql`
		insert into private.group_offer_leads (group_offer_id, account_id)
		select id, ${accountId('hilary')} from private.group_offers where person_id = ${LEN}`;
	await sql`
		insert into private.denies (person_id, organisation_id, made_by, made_by_self)
		values (${LEN}, ${organisationId('aldhelm')}, ${accountId('joanne')}, false)`;
	await sql`
		insert into private.deny_lifts (deny_id, lifted_by, basis, why)
		select id, made_by, 'own', 'Something' from private.denies where person_id = ${LEN}
		on conflict do nothing`;
	const [dispute] = await sql<{ id: string }[]>`
		insert into private.disputes (person_id, organisation_id, disagrees, why, recorded_by)
		values (${LEN}, ${culver}, 'Something', 'Something', ${accountId('grace')}) returning id`;
	await sql`
		insert into private.dispute_decisions (dispute_id, decided, why, decided_by)
		values (${dispute?.id ?? ''}, 'Something', 'Something', ${accountId('grace')})`;
	const [glass] = await sql<{ id: string }[]>`
		insert into private.break_glasses (person_id, organisation_id, account_id, reason, unsafe, unsafe_why, at, until)
		values (${LEN}, ${culver}, ${accountId('nkechi')}, 'Something', true, 'Something', private.clock(), private.clock() + interval '1 hour')
		returning id`;
	await sql`insert into private.break_glass_ends (glass_id) values (${glass?.id ?? ''})`;
	await sql`insert into private.break_glass_tellings (glass_id, by_account) values (${glass?.id ?? ''}, ${accountId('robert')})`;
	await sql`
		insert into private.break_glass_reviews (glass_id, reviewed_by, outcome, words)
		values (${glass?.id ?? ''}, ${accountId('robert')}, 'right', 'Something')`;
	await sql`
		insert into private.conflict_decisions (person_id, account_id, organisation_id, decided_by, why)
		values (${LEN}, ${accountId('grace')}, ${culver}, ${accountId('hilary')}, 'Something')`;
	await sql`
		insert into private.capacity_records (person_id, lacking, decision, recorded_by, organisation_id)
		values (${LEN}, false, 'Something', ${accountId('grace')}, ${culver})`;
	await sql`
		insert into private.permit_ends (permit_id, scopes, kind, by_account)
		select id, scopes[1:1], 'withdrawn', ${accountId('joanne')} from private.permits where person_id = ${LEN} limit 1`;
	await sql`
		insert into private.wording_asks (permit_id, version, at)
		select id, 2, private.clock() from private.permits where person_id = ${LEN} limit 1`;
	const [concern] = await sql<{ id: string }[]>`
		insert into private.concerns (organisation_id, person_id, raised_by, raiser_words)
		values (${culver}, ${LEN}, ${accountId('ruth')}, 'Something') returning id`;
	await sql`
		insert into private.concern_notes (concern_id, by_account, words)
		values (${concern?.id ?? ''}, ${accountId('nkechi')}, 'Something')`;
	await sql`
		insert into private.concern_readings (concern_id, by_account) values (${concern?.id ?? ''}, ${accountId('nkechi')})`;
	const [incident] = await sql<{ id: string }[]>`
		insert into private.incidents (organisation_id, written_by, task_id, person_id, near_miss, what, place, hurt, happened_on, words, done, learnt, changes)
		select organisation_id, ${accountId('ruth')}, id, person_id, true, 'fall', 'home', 'nobody', day, 'Something', 'Something', 'Something', 'Something'
		from public.tasks where person_id = ${LEN} limit 1 returning id`;
	await sql`
		insert into private.incident_closings (incident_id, learnt, changes, closed_by, closed_at, reopened_by)
		values (${incident?.id ?? ''}, 'Something', 'Something', ${accountId('grace')}, private.clock(), ${accountId('grace')})`;
	await sql`insert into private.concern_reminders (concern_id, at) values (${concern?.id ?? ''}, private.clock())`;
	const [asked] = await sql<{ id: string }[]>`
		insert into private.subject_requests (organisation_id, kind, person_id, asker_name, reach, how, words, about_name, received_on, due_on,
			extended_at, extension_reason, state, settled_at, outcome)
		values (${culver}, 'access', ${LEN}, 'Something', 'Something', 'letter', 'Something', 'Something', '2026-11-20', '2026-12-20',
			private.clock(), 'Something', 'done', private.clock(), 'Something') returning id`;
	await sql`
		insert into private.guardian_steps (subject_request_id, step, words) values (${asked?.id ?? ''}, 'note', 'Something')`;
	await sql`
		insert into private.unusual_readings (organisation_id, reader_id, person_id, rule, bucket, at, looked_at, looked_by, words)
		values (${culver}, ${accountId('grace')}, ${LEN}, 'night', private.clock(), private.clock(), private.clock(), ${accountId('robert')}, 'Something')`;
	await sql`
		insert into private.consent_reminders (organisation_id, person_id, kind, due_on)
		values (${culver}, ${LEN}, 'review', '2026-12-20')`;
	await sql`
		insert into private.refused_readings (reader_id, capacity, person_id) values (${accountId('grace')}, 'coordinator', ${LEN})`;
}

describe('erasing a person', { timeout: 120_000 }, () => {
	let db: TestDatabase;
	let found: Planted;
	beforeAll(async () => {
		db = await freshDatabase();
		await setClock(db.sql, NOW);
		await seed(db.sql, { now: NOW });
		await fill(db);
		found = await plant(db.admin, LEN);
	}, 120_000);
	afterAll(() => db.close());

	test('every table that leads to a person had something planted in it', () => {
		expect(found.empty).toEqual([]);
		expect(found.where.size).toBeGreaterThan(40);
	});

	test('no string of theirs is left in any column of any table, save what the page says is kept', async () => {
		const before = await traces(db.admin, PLANTED);
		expect(before.length).toBe(found.where.size);
		const [row] = await db.sql<{ answer: { erased: boolean; rows: number } }[]>`
			select private.erase_person(${LEN}, 'asked') as answer`;
		expect(row?.answer).toMatchObject({ erased: true });
		expect((await traces(db.admin, PLANTED)).toSorted()).toEqual(Object.keys(KEPT).sort());
	});

	test('what stays is by number: that there was a consent, to whom, until when, and who read', async () => {
		const [kept] = await db.sql`
			select (select count(*)::int from private.permits where person_id = ${LEN}) as permits,
				(select count(*)::int from private.disclosures where person_id = ${LEN}) as disclosures,
				(select count(*)::int from private.permits p where p.person_id = ${LEN} and p.ends_at > private.clock()
					and private.permit_serves(p, p.scopes[1], null, private.clock())) as serving,
				(select count(*)::int from private.circle_members where person_id = ${LEN} and (ended_at is null or account_id is not null)) as places,
				(select count(*)::int from public.tasks where person_id = ${LEN}
					and state in ('open', 'offered', 'accepted', 'confirmed') and ends_at > private.clock()) as ahead`;
		expect(kept).toMatchObject({ serving: 0, places: 0, ahead: 0 });
		expect(kept?.permits).toBeGreaterThan(0);
		expect(kept?.disclosures).toBeGreaterThan(0);
	});

	test('it is one recorded act that names nobody, and a second does nothing', async () => {
		const ledger = () =>
			db.sql<{ kind: string; rule: string; subject: string; detail: object }[]>`
				select kind, rule, encode(subject, 'hex') as subject, detail from private.replay_ledger where kind = 'erase_person'`;
		expect(await ledger()).toHaveLength(1);
		const [again] = await db.sql<{ answer: object }[]>`
			select private.erase_person(${LEN}, 'asked') as answer`;
		expect(again?.answer).toEqual({ already: true });
		const [entry] = await ledger();
		expect(await ledger()).toHaveLength(1);
		expect(entry?.rule).toBe('asked');
		expect(JSON.stringify(entry)).not.toContain(LEN);
	});

	test('to the circle it is as if there never was such a person; other people’s records are whole', async () => {
		for (const who of ['len', 'joanne', 'anna']) {
			expect((await rpc(db, accountId(who), 'circle_page', { p_person: LEN })).code, who).toMatch(
				/PT40[14]/
			);
		}
		const [others] = await db.sql`
			select count(*)::int as n from private.details where person_id <> ${LEN}`;
		expect(others?.n).toBeGreaterThan(50);
	});

	test('the ledgers are closed again: outside a recorded erasure nothing changes them (C9)', async () => {
		await expect(
			db.sql`update private.permits set wording = 'other' where person_id = ${LEN}`
		).rejects.toMatchObject({ code: 'PT403' });
		// nor by saying so: the act must be this transaction's own
		await expect(
			db.sql.begin(async (sql) => {
				await sql`select set_config('alongside.erasure', (select id::text from private.replay_ledger limit 1), true)`;
				await sql`delete from private.permit_ends`;
			})
		).rejects.toMatchObject({ code: 'PT403' });
	});

	test('C22: why a record was opened in an emergency stays until somebody has judged it', async () => {
		const { sql } = db;
		const person = personId('sofia');
		const [glass] = await sql<{ id: string }[]>`
			insert into private.break_glasses (person_id, organisation_id, account_id, reason, unsafe, unsafe_why, at, until)
			values (${person}, ${organisationId('culver')}, ${accountId('nkechi')}, 'Nobody answers', true, 'He listens',
				private.clock() - interval '2 hours', private.clock() - interval '1 hour') returning id`;
		const id = glass?.id ?? '';
		const words = async () =>
			(await sql`select reason, unsafe_why from private.break_glasses where id = ${id}`)[0];
		await sql`select private.erase_person(${person}, 'asked')`;
		expect(await words()).toEqual({ reason: 'Nobody answers', unsafe_why: 'He listens' });
		// nor does its time run out unjudged, though all else of the record has gone
		await sql`select private.forget_record(${person})`;
		expect(await words()).toEqual({ reason: 'Nobody answers', unsafe_why: 'He listens' });
		await doIt(db, accountId('robert'), 'review_break_glass', {
			p_glass: id,
			p_outcome: 'right',
			p_words: 'It was',
			p_safe: false
		});
		expect(await words()).toEqual({ reason: 'Nobody answers', unsafe_why: 'He listens' });
		// three months on, by its own rule
		await sql`select private.carry_out('reviewed_openings', private.clock() + interval '3 months')`;
		expect(await words()).toEqual({ reason: 'Erased', unsafe_why: 'Erased' });
		const [review] =
			await sql`select outcome, words from private.break_glass_reviews where glass_id = ${id}`;
		expect(review).toEqual({ outcome: 'right', words: 'Erased' });
		await sql`select private.forget_record(${person})`;
		expect(await words()).toBeUndefined();
	});

	test('R13: a table that erasing forgets is found, by name', async () => {
		const other = personId('rehana');
		await db.admin`create table private.planted_words (person_id uuid references private.people (id), words text)`;
		await db.admin`insert into private.planted_words values (${other}, 'x')`;
		await plant(db.admin, other, 50_000);
		await db.sql`select private.erase_person(${other}, 'asked')`;
		expect(await traces(db.admin, 'CAN[5-9][0-9]{4}Z')).toContain('private.planted_words.words');
		await db.admin`drop table private.planted_words`;
	});
});

describe('erasing an account', { timeout: 120_000 }, () => {
	let db: TestDatabase;
	const ruth = accountId('ruth');
	beforeAll(async () => {
		db = await freshDatabase();
		await setClock(db.sql, NOW);
		await seed(db.sql, { now: NOW });
	}, 120_000);
	afterAll(() => db.close());

	test('closes it, and leaves no name, address, check, training or place', async () => {
		const { admin, sql } = db;
		await admin`update public.accounts set name = 'CAN90001Z', phone = 'CAN90002Z' where id = ${ruth}`;
		await admin`update auth.users set email = 'can90003z@example.org', raw_user_meta_data = '{"name": "CAN90004Z"}' where id = ${ruth}`;
		await admin`update public.volunteers set about = 'CAN90005Z', languages = '{CAN90006Z}' where account_id = ${ruth}`;
		await admin`update public.acceptances set reason = 'CAN90007Z' where volunteer_id = ${ruth}`;
		await admin`update private.acceptance_events set reason = 'CAN90008Z' where volunteer_id = ${ruth}`;
		await sql`insert into private.outbox (template, to_account, params) values ('offer', ${ruth}, '{"name": "CAN90009Z"}')`;
		await sql`insert into private.outbox (template, to_email) values ('sign-in', 'can90003z@example.org')`;
		// what they asked about their own data, about somebody known by name alone, and for a person
		for (const [account, person, about] of [
			[ruth, null, ''],
			[null, null, 'CAN90001Z'],
			[null, personId('len'), '']
		] as const) {
			const [asked] = await sql<{ id: string }[]>`
				insert into private.subject_requests (organisation_id, kind, account_id, person_id, about_name, asked_by, asker_name, reach, how,
					words, received_on, due_on)
				values (${organisationId('culver')}, 'access', ${account}, ${person}, ${about}, ${ruth}, 'CAN90002Z', 'can90003z@example.org', 'letter',
					${person ? 'Len asks' : 'CAN90004Z'}, '2026-11-20', '2026-12-20') returning id`;
			await sql`
				insert into private.guardian_steps (subject_request_id, step, words)
				values (${asked?.id ?? ''}, 'note', ${person ? 'Len asks' : 'CAN90005Z'})`;
		}
		expect((await traces(admin, '(?i)CAN9000[0-9]Z')).length).toBeGreaterThan(12);
		await sql`select private.erase_account(${ruth}, 'asked')`;
		expect(await traces(admin, '(?i)CAN9000[0-9]Z')).toEqual([]);
		// what was asked for a person is that person's
		const [theirs] = await sql`
			select words from private.subject_requests where asked_by = ${ruth} and person_id is not null`;
		expect(theirs?.words).toBe('Len asks');
		const [left] = await sql`
			select (select count(*)::int from public.checks where volunteer_id = ${ruth}) as checks,
				(select count(*)::int from public.trainings where volunteer_id = ${ruth}) as trainings,
				(select count(*)::int from auth.sessions where user_id = ${ruth}) as sessions,
				(select closed_at is not null from public.accounts where id = ${ruth}) as closed,
				(select count(*)::int from public.matches where volunteer_id = ${ruth} and ended_at is null) as done,
				(select count(*)::int from private.disclosures where reader_id = ${ruth}) as read`;
		expect(left).toMatchObject({ checks: 0, trainings: 0, sessions: 0, closed: true });
		// what was done and read keeps a number: people have a right to know that somebody looked
		expect(left?.done).toBeGreaterThan(0);
		expect(left?.read).toBeGreaterThan(0);
		const [again] = await sql<{ answer: object }[]>`
			select private.erase_account(${ruth}, 'asked') as answer`;
		expect(again?.answer).toEqual({ already: true });
	});

	test('the only administrator of an organisation is not erased: somebody has to let people in', async () => {
		await expect(
			db.sql`select private.erase_account(${accountId('patricia')}, 'asked')`
		).rejects.toMatchObject({ code: 'PT409', hint: 'only_administrator' });
	});
});

describe('asking for an erasure', { timeout: 120_000 }, () => {
	let db: TestDatabase;
	let world: CircleWorld;
	let guardian: string;
	const form = () => ({ p_person: world.len.id, p_organisation: world.organisation.id });
	beforeAll(async () => {
		db = await freshDatabase();
		world = await circleWorld(db);
		await confirmedVisit(db, world, world.ruth, { day: '2026-12-28' });
		guardian = await makeAccount(db.sql, { name: 'Robert Guardian' });
		await db.sql`insert into public.members (organisation_id, account_id) values (${world.organisation.id}, ${guardian})`;
		await db.sql`
			insert into public.member_roles (organisation_id, account_id, role)
			values (${world.organisation.id}, ${guardian}, 'data_guardian')`;
	}, 60_000);
	afterAll(() => db.close());

	test('by the person or a proven manager; for anybody else there is nothing to ask about', async () => {
		for (const who of [
			world.peter,
			world.anna,
			world.ruth,
			world.stranger,
			world.organisation.coordinator
		]) {
			expect(await refusal(db, who, 'ask_erasure', form()), who).toBe('PT404');
		}
		const made = { ...form(), p_person: crypto.randomUUID() };
		expect(await refusal(db, world.len.self, 'ask_erasure', made)).toBe('PT404');
	});

	test('once: the form sent twice is one, a second from another tab is told of the first', async () => {
		const once = crypto.randomUUID();
		const first = await ask<{ id: string }>(db, world.joanne, 'ask_erasure', {
			...form(),
			p_once: once
		});
		const again = await ask<{ id: string }>(db, world.joanne, 'ask_erasure', {
			...form(),
			p_once: once
		});
		expect(again.id).toBe(first.id);
		expect(await refusal(db, world.len.self, 'ask_erasure', form())).toBe('PT409 asked');
		const page = await ask<{ asked: object | null }>(db, world.len.self, 'kept_page', {
			p_person: world.len.id
		});
		expect(page.asked).not.toBeNull();
	});

	test('only the data guardian who may decide carries it out, once, from a page that is not stale', async () => {
		const [request] = await db.sql<{ id: string; version: number }[]>`
			select id, version from private.subject_requests where person_id = ${world.len.id}`;
		const args = { p_subject_request: request?.id, p_version: request?.version };
		for (const who of [
			world.len.self,
			world.joanne,
			world.organisation.coordinator,
			world.stranger
		]) {
			expect(await refusal(db, who, 'carry_out_erasure', args), who).toBe('PT404');
		}
		const stale = await signIn(db.sql, guardian);
		await db.admin`update auth.sessions set created_at = now() - interval '16 minutes' where id = ${stale.sessionId}`;
		await expect(
			db.as(
				stale,
				(sql) =>
					sql`select public.carry_out_erasure(gen_random_uuid(), ${request?.id ?? ''}, ${request?.version ?? 0})`
			)
		).rejects.toMatchObject({ hint: 'sign_in_again' });
		expect(await refusal(db, guardian, 'carry_out_erasure', { ...args, p_version: 99 })).toBe(
			'PT409 stale'
		);
		const once = crypto.randomUUID();
		await ask(db, guardian, 'carry_out_erasure', { ...args, p_once: once });
		await ask(db, guardian, 'carry_out_erasure', { ...args, p_once: once });
		expect(await refusal(db, guardian, 'carry_out_erasure', args)).toMatch(/PT409/);
		const [after] = await db.sql`
			select (select erased_at is not null from private.people where id = ${world.len.id}) as erased,
				(select outcome from private.subject_requests where id = ${request?.id ?? ''}) as outcome,
				(select asker_name from private.subject_requests where id = ${request?.id ?? ''}) as asker,
				(select count(*)::int from private.outbox where template = 'erased' and to_email = 'joanne@example.org') as told,
				(select count(*)::int from private.outbox where template = 'visit-cancelled' and to_account = ${world.ruth}) as visitor_told,
				(select closed_at is not null and name = '' from public.accounts where id = ${world.len.self}) as account_gone,
				(select name from public.accounts where id = ${world.joanne}) as daughter`;
		expect(after).toEqual({
			erased: true,
			outcome: 'Erased',
			asker: 'Erased',
			told: 1,
			visitor_told: 1,
			account_gone: true,
			daughter: 'Joanne Hollis'
		});
		expect(await traces(db.admin, 'Undercliff Terrace|Brass bands|Leonard Hollis')).toEqual([]);
	});

	test('not after a death: what is known goes by itself when its time has come', async () => {
		const other = await circleWorld(db, { at: 'other.example.org' });
		await doIt(db, other.joanne, 'record_death', { p_person: other.len.id });
		expect(
			await refusal(db, other.joanne, 'ask_erasure', {
				p_person: other.len.id,
				p_organisation: other.organisation.id
			})
		).toBe('PT409 died');
	});

	test('an account holder for themselves: what goes and stays is said before, and that it was asked', async () => {
		const before = await ask<{
			organisations: { id: string }[];
			asked: object | null;
			own_record: string | null;
		}>(db, world.tomasz, 'own_erasure_page', {});
		expect(before).toMatchObject({ asked: null, own_record: null, volunteers: true });
		expect(before.organisations.map(({ id }) => id)).toContain(world.organisation.id);
		const second = await circleWorld(db, { at: 'second.example.org' });
		expect(await ask(db, second.len.self, 'own_erasure_page', {})).toMatchObject({
			own_record: second.len.id
		});
		// nobody holds anything of a stranger: there is nobody to ask
		expect(await ask(db, world.stranger, 'own_erasure_page', {})).toMatchObject({
			organisations: []
		});
		expect(
			await refusal(db, world.stranger, 'ask_erasure', { p_organisation: world.organisation.id })
		).toMatch(/^PT404/);
		const answer = await doIt<{ id: string }>(db, world.tomasz, 'ask_erasure', {
			p_organisation: world.organisation.id
		});
		expect(await ask(db, world.tomasz, 'own_erasure_page', {})).toMatchObject({
			asked: { organisation: expect.any(String) as string }
		});
		await doIt(db, guardian, 'carry_out_erasure', { p_subject_request: answer.id, p_version: 1 });
		const [row] = await db.sql`
			select name, closed_at is not null as closed from public.accounts where id = ${world.tomasz}`;
		expect(row).toEqual({ name: '', closed: true });
	});
});
