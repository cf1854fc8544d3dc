import { beforeEach, describe, expect, it } from 'vitest';
import {
	ask,
	circleWorld,
	confirmedVisit,
	doIt,
	refusal,
	rpc,
	type CircleWorld,
	type Visit
} from '#support/circle-world.ts';
import {
	beginningWith,
	makeAccount,
	moveClock,
	setClock,
	type TestDatabase
} from '#support/database.ts';
import { makeOrganisation, makeTask, makeVolunteer, offerTo } from '#support/volunteer-world.ts';

let db: TestDatabase;
let w: CircleWorld;
let visit: Visit;
let offer: string;
let open: string;

const begin = beginningWith(async (db) => {
	await setClock(db.sql, '2026-11-24T09:00:00Z');
	const w = await circleWorld(db);
	const visit = await confirmedVisit(db, w, w.ruth, {
		day: '2026-11-24',
		starts: '12:00',
		ends: '14:00'
	});
	const offered = await makeTask(db.sql, w.len, w.organisation, { day: '2026-11-26' });
	const [offer = ''] = await offerTo(db, w.organisation, offered, [w.tomasz]);
	const open = await makeTask(db.sql, w.len, w.organisation, { day: '2026-11-28' });
	return { w, visit, offer, open };
});
beforeEach(async () => {
	const start = await begin();
	db = start.db;
	({ w, visit, offer, open } = start.made);
	return () => db.close();
});

const record = (who: string, extra: object = {}) =>
	doIt(db, who, 'record_death', { p_person: w.len.id, p_died_on: '2026-11-24', ...extra });
const states = async () =>
	Object.fromEntries(
		(await db.sql`select id, state from public.tasks`).map((t) => [t.id, t.state])
	);
const readAs = async (reader: string, capacity: string, task: string | null = null) => {
	const [row] = await db.sql`
		select private.read_about(
			${reader}, ${capacity}, ${w.len.id}, ${capacity === 'manager' ? null : w.organisation.id}, ${task}, null, 'x'
		) as r`;
	return Object.keys(row?.r.scopes ?? {}).sort();
};
const world = async () =>
	JSON.stringify(
		await Promise.all(
			[
				'public.tasks',
				'public.offers',
				'public.matches',
				'public.requests',
				'private.outbox',
				'private.permit_ends',
				'private.deaths'
			].map((table) => db.sql.unsafe(`select * from ${table} order by 1`))
		)
	);

describe('R14, C21: when a death is recorded', () => {
	it('no mail goes out: every one that waited is cancelled, and cancelling the visits writes none', async () => {
		const queued = (
			await db.sql`select id from private.outbox where state = 'queued' order by id`
		).map((m) => m.id);
		const [before] = await db.sql`select count(*)::int as n from private.outbox`;
		expect(queued.length).toBeGreaterThan(2);
		await record(w.joanne);
		const rows = await db.sql`select id, state, reason from private.outbox order by id`;
		expect(rows).toHaveLength(before?.n);
		expect(new Set(rows.map((m) => m.state))).toEqual(new Set(['cancelled']));
		expect(rows.filter((m) => queued.includes(m.id)).map((m) => m.reason)).toEqual(
			expect.arrayContaining(['died'])
		);
		// one that slipped in is held back at sending
		await db.sql`
			insert into private.outbox (template, to_account, person_id, organisation_id, params)
			values ('visit-confirmed', ${w.ruth}, ${w.len.id}, ${w.organisation.id}, '{}')`;
		expect(await db.asService((sql) => sql`select public.claim_mail(50) as mails`)).toEqual([
			{ mails: [] }
		]);
	});

	it('offers are withdrawn, tasks cancelled, matches ended, requests paused, all at that instant', async () => {
		await record(w.joanne);
		expect(new Set(Object.values(await states()))).toEqual(new Set(['cancelled']));
		expect((await db.sql`select state from public.offers where id = ${offer}`)[0]?.state).toBe(
			'withdrawn'
		);
		expect(
			(await db.sql`select end_reason from public.matches where id = ${visit.match}`)[0]?.end_reason
		).toBe('cancelled');
		expect(new Set((await db.sql`select state from public.requests`).map((r) => r.state))).toEqual(
			new Set(['paused'])
		);
		expect(await refusal(db, w.tomasz, 'accept_offer', { p_offer: offer })).toMatch(/^PT409/);
		expect(
			await refusal(db, w.organisation.coordinator, 'send_offers', {
				p_task: open,
				p_version: 99,
				p_volunteers: [w.ruth]
			})
		).toMatch(/^PT409/);
	});

	it('access narrows tier by tier: volunteers nothing, coordinators what was theirs, managers what they entered', async () => {
		const before = await readAs(w.organisation.coordinator, 'coordinator');
		expect(await readAs(w.ruth, 'matched', visit.task)).toContain('address');
		await db.sql`
			insert into private.details (person_id, scope, content, entered_by)
			values (${w.len.id}, 'about', '{"words": "What Joanne wrote."}', ${w.joannesPlace})`;
		await record(w.joanne);
		expect(await readAs(w.ruth, 'matched', visit.task)).toEqual([]);
		expect(await readAs(w.tomasz, 'matched', visit.task)).toEqual([]);
		expect(
			(
				await db.sql`select private.effective_summary(${w.len.id}, ${w.organisation.id}, private.clock()) as any`
			)[0]?.any
		).toBe(false);
		expect(await readAs(w.organisation.coordinator, 'coordinator')).toEqual(before);
		expect(await readAs(w.joanne, 'manager')).toEqual([]);
		const about = await ask<{ scopes: object; capacity: string }>(db, w.joanne, 'about_page', {
			p_person: w.len.id
		});
		expect(about).toMatchObject({
			capacity: 'unproven_manager',
			scopes: { about: { words: 'What Joanne wrote.' } }
		});
		expect(Object.keys(about.scopes)).toEqual(['about']);
		// until the retention date, and not a moment longer
		await moveClock(db.sql, '12 months');
		expect(await readAs(w.organisation.coordinator, 'coordinator')).toEqual([]);
	});

	it('the consents and who looked stay with proven managers; others learn nothing new', async () => {
		await readAs(w.organisation.coordinator, 'coordinator');
		await record(w.joanne);
		const page = await ask<{
			ledger: boolean;
			permits: { recipient: string; scopes: { state: string }[] }[];
			looked: object[];
			matched: object[];
		}>(db, w.joanne, 'sharing_page', { p_person: w.len.id, p_only: 'others' });
		expect(page.ledger).toBe(true);
		expect(page.matched).toEqual([]);
		expect(page.looked).toHaveLength(1);
		const said = Object.fromEntries(page.permits.map((p) => [p.recipient, p.scopes[0]?.state]));
		expect(said).toEqual({ pool: 'died', matched: 'died', coordinators: 'active' });
		expect(await ask(db, w.peter, 'sharing_page', { p_person: w.len.id })).toMatchObject({
			ledger: false,
			permits: [],
			looked: []
		});
	});

	it('no new permit, no lifted no, nothing new arranged', async () => {
		const { deny_id } = await doIt<{ deny_id: string }>(db, w.joanne, 'say_no', {
			p_person: w.len.id,
			p_organisation: w.organisation.id
		});
		await doIt(db, w.joanne, 'lift_deny', { p_deny: deny_id });
		const second = await doIt<{ deny_id: string }>(db, w.joanne, 'say_no', {
			p_person: w.len.id,
			p_account: w.ruth
		});
		await record(w.joanne);
		const give = {
			p_person: w.len.id,
			p_scopes: ['name'],
			p_recipient: 'matched',
			p_organisation: w.organisation.id,
			p_volunteer: null,
			p_purpose: 'x',
			p_months: 6,
			p_wording: 'x',
			p_wording_version: 2
		};
		for (const who of [w.joanne, w.len.self]) {
			expect(await refusal(db, who, 'give_consent', give)).toBe('PT409 died');
		}
		expect(await refusal(db, w.joanne, 'lift_deny', { p_deny: second.deny_id })).toBe('PT409 died');
		const tries: [string, Record<string, unknown>][] = [
			['resume_help', { p_person: w.len.id }],
			['pause_help', { p_person: w.len.id }],
			[
				'write_detail',
				{ p_person: w.len.id, p_scope: 'faith', p_version: 0, p_content: { words: 'x' } }
			],
			[
				'invite_to_circle',
				{ p_person: w.len.id, p_role: 'helper', p_name: 'x', p_email: 'x@example.org' }
			],
			[
				'add_family_visit',
				{ p_person: w.len.id, p_day: '2026-11-28', p_starts: '10:00', p_ends: '11:00', p_who: 'x' }
			]
		];
		for (const [name, args] of tries)
			expect(await refusal(db, w.joanne, name, args), name).toBe('PT409 died');
		// stopping what coordinators still have is always allowed (C8)
		await doIt(db, w.joanne, 'withdraw_all', { p_person: w.len.id });
		expect(await readAs(w.organisation.coordinator, 'coordinator')).toEqual([]);
	});

	it('a helper is not told; managers see who to ring and that nothing is asked of them', async () => {
		await record(w.joanne);
		const week = (who: string) =>
			ask<Record<string, unknown>>(db, who, 'circle_page', { p_person: w.len.id });
		expect(await week(w.joanne)).toMatchObject({
			died: { mine: true, can_undo: true },
			stopped: 3,
			questions: [],
			family: []
		});
		expect(await week(w.joanne)).toMatchObject({
			contacts: [{ coordinator: 'Grace Adeyemi', phone: '01632 960 160' }]
		});
		expect(await week(w.peter)).toMatchObject({ died: { mine: false, can_undo: false } });
		const annas = await week(w.anna);
		expect(annas).toMatchObject({ tasks: [], family: [] });
		expect(JSON.stringify(annas)).not.toMatch(/died|death/);
		expect(JSON.stringify(await ask(db, w.anna, 'my_circles'))).not.toMatch(/"died": ?true/);
	});
});

describe('C21: who may record it', () => {
	it('a manager whose basis has been seen, and a coordinator of an organisation that holds a request', async () => {
		await record(w.joanne);
		await doIt(db, w.joanne, 'undo_death', { p_person: w.len.id });
		await record(w.organisation.coordinator);
		const rows = await db.sql`select recorded_as from private.deaths order by recorded_at`;
		expect(rows.map((r) => r.recorded_as)).toEqual(['manager', 'coordinator']);
	});

	it('nobody else: not the unproven, a helper, a volunteer, a stranger, another organisation', async () => {
		const other = await makeOrganisation(db.sql);
		const outside = await makeVolunteer(db.sql, other, { name: 'Elsewhere' });
		const before = await world();
		for (const who of [
			w.peter,
			w.anna,
			w.ruth,
			w.tomasz,
			w.stranger,
			w.len.self,
			other.coordinator,
			outside
		]) {
			expect(await refusal(db, who, 'record_death', { p_person: w.len.id }), who).toBe('PT404');
			expect(await refusal(db, who, 'undo_death', { p_person: w.len.id })).toBe('PT404');
		}
		expect(await world()).toBe(before);
	});

	it('a day that has not come is refused, and nothing is half done', async () => {
		const before = await world();
		expect(
			await refusal(db, w.joanne, 'record_death', { p_person: w.len.id, p_died_on: '2026-11-25' })
		).toBe('PT422 died_on');
		expect(await world()).toBe(before);
	});

	it('two who say so at once say it once', async () => {
		await Promise.all([record(w.joanne), record(w.organisation.coordinator)]);
		expect(await db.sql`select 1 from private.deaths`).toHaveLength(1);
	});

	it('recording it and saying yes to an offer at once leaves no visit', async () => {
		await Promise.all([
			record(w.joanne),
			refusal(db, w.tomasz, 'accept_offer', { p_offer: offer })
		]);
		expect(await db.sql`select 1 from public.matches where ended_at is null`).toHaveLength(0);
		expect(new Set(Object.values(await states()))).toEqual(new Set(['cancelled']));
	});
});

describe('C21: taking it back', () => {
	it('within the hour, by whoever recorded it; nothing is revived by itself', async () => {
		await record(w.joanne);
		const frozen = JSON.stringify([
			await states(),
			await db.sql`select id, state from private.outbox order by id`
		]);
		await moveClock(db.sql, '59 minutes 50 seconds');
		expect(await ask(db, w.joanne, 'death_page', { p_person: w.len.id })).toMatchObject({
			may: 'undo'
		});
		await doIt(db, w.joanne, 'undo_death', { p_person: w.len.id });
		expect(
			JSON.stringify([
				await states(),
				await db.sql`select id, state from private.outbox order by id`
			])
		).toBe(frozen);
		expect((await db.sql`select state from public.offers where id = ${offer}`)[0]?.state).toBe(
			'withdrawn'
		);
		expect(new Set((await db.sql`select state from public.requests`).map((r) => r.state))).toEqual(
			new Set(['paused'])
		);
		expect(await readAs(w.ruth, 'matched', visit.task)).toEqual([]);
		// what a death paused the coordinator opens again, not a button here
		expect(await refusal(db, w.joanne, 'resume_help', { p_person: w.len.id })).toBe(
			'PT409 nothing'
		);
		expect(await ask(db, w.joanne, 'circle_page', { p_person: w.len.id })).toMatchObject({
			died: null,
			capacity: 'manager'
		});
	});

	it('after the hour it is the coordinator’s, with a reason', async () => {
		await record(w.joanne);
		await moveClock(db.sql, '1 hour');
		expect(await ask(db, w.joanne, 'death_page', { p_person: w.len.id })).toMatchObject({
			may: 'ring'
		});
		expect(await refusal(db, w.joanne, 'undo_death', { p_person: w.len.id })).toBe(
			'PT409 too_late'
		);
		expect(
			await refusal(db, w.organisation.coordinator, 'undo_death', { p_person: w.len.id })
		).toBe('PT422 reason');
		await doIt(db, w.organisation.coordinator, 'undo_death', {
			p_person: w.len.id,
			p_reason: 'It was another Len.'
		});
	});

	it('not by another manager, nor by whoever may not even know', async () => {
		await record(w.organisation.coordinator);
		expect(await ask(db, w.joanne, 'death_page', { p_person: w.len.id })).toMatchObject({
			may: 'ring'
		});
		for (const who of [w.joanne, w.peter, w.anna, w.stranger]) {
			expect(await refusal(db, who, 'undo_death', { p_person: w.len.id })).toBe('PT404');
		}
	});
});

describe('C21: a report by anyone else', () => {
	it('goes to the coordinator and changes nothing by itself', async () => {
		const before = await world();
		for (const who of [w.peter, w.anna]) {
			expect(await ask(db, who, 'death_page', { p_person: w.len.id })).toMatchObject({
				may: 'report'
			});
			expect(
				await doIt(db, who, 'report_death', { p_person: w.len.id, p_words: 'In the night.' })
			).toEqual({ told: true });
		}
		const after = JSON.parse(await world()) as object[][];
		const was = JSON.parse(before) as object[][];
		// the outbox alone has grown: by one mail for each report, to the coordinator
		expect(after.filter((_, i) => i !== 4)).toEqual(was.filter((_, i) => i !== 4));
		const mails =
			await db.sql`select to_account, params from private.outbox where template = 'death-reported'`;
		expect(mails.map((m) => m.to_account)).toEqual([
			w.organisation.coordinator,
			w.organisation.coordinator
		]);
		expect(JSON.stringify(mails)).not.toContain('night');
		expect(
			await db.sql`select words from private.death_reports where settled_at is null`
		).toHaveLength(2);
		expect(await readAs(w.ruth, 'matched', visit.task)).toContain('address');
	});

	it('gets the same answer once a death is recorded, and adds nothing', async () => {
		await record(w.organisation.coordinator);
		expect(await ask(db, w.anna, 'death_page', { p_person: w.len.id })).toMatchObject({
			may: 'report',
			died: null,
			contacts: []
		});
		expect(await doIt(db, w.anna, 'report_death', { p_person: w.len.id, p_words: '' })).toEqual({
			told: true
		});
		expect(await db.sql`select 1 from private.death_reports`).toHaveLength(0);
	});

	it('is no way in for a stranger, and is not sent without end', async () => {
		const stranger = await makeAccount(db.sql);
		for (const who of [stranger, w.ruth, w.organisation.coordinator]) {
			expect(await refusal(db, who, 'report_death', { p_person: w.len.id })).toBe('PT404');
			expect((await rpc(db, who, 'death_page', { p_person: w.len.id })).code).toBe('PT404');
		}
		for (let i = 0; i < 5; i += 1) await doIt(db, w.anna, 'report_death', { p_person: w.len.id });
		expect(await refusal(db, w.anna, 'report_death', { p_person: w.len.id })).toBe(
			'PT429 too_many'
		);
	});
});
