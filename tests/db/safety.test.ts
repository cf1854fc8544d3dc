import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	addPlace,
	ask,
	circleWorld,
	doIt,
	refusal,
	rpc,
	type Arguments,
	type CircleWorld
} from '#support/circle-world.ts';
import {
	freshDatabase,
	makeAccount,
	moveClock,
	setClock,
	type TestDatabase
} from '#support/database.ts';
import { makeOrganisation, permit, type Organisation } from '#support/volunteer-world.ts';

const YES = {
	scope: 'summary',
	recipient: 'pool',
	yes: true,
	wording: 'May volunteers see the kind of help? Answer: Yes.',
	version: 1,
	purpose: 'To find somebody who can come'
};
const NO = { ...YES, yes: false };
const BOTH = { p_disagrees: 'His daughter and his brother', p_why: 'Whether volunteers may come.' };
const DECIDED = { p_decided: 'Sharing stays as it was.', p_why: 'Len said so, on Friday.' };

let db: TestDatabase;
let world: CircleWorld;
let grace: string;
let other: Organisation;
/** A coordinator of another organisation that holds a request of Len's too. */
let colin: string;
let colinsRequest: string;

async function member(organisation: string, name: string, ...roles: string[]): Promise<string> {
	const id = await makeAccount(db.sql, { name });
	await db.sql`insert into public.members (organisation_id, account_id) values (${organisation}, ${id})`;
	for (const role of roles) {
		await db.sql`
			insert into public.member_roles (organisation_id, account_id, role)
			values (${organisation}, ${id}, ${role}::public.member_role)`;
	}
	return id;
}

async function begin(): Promise<void> {
	db = await freshDatabase();
	await setClock(db.sql, '2026-11-23T09:00:00Z');
	world = await circleWorld(db);
	grace = world.organisation.coordinator;
	other = await makeOrganisation(db.sql);
	colin = other.coordinator;
	const [row] = await db.sql<{ id: string }[]>`
		insert into public.requests (person_id, organisation_id, asked_by, area_id, state, situation, coordinator_id, submitted_at)
		select person_id, ${other.id}, asked_by, area_id, 'open', 'dying', ${colin}, private.clock()
		from public.requests where id = ${world.len.request} returning id`;
	colinsRequest = row?.id ?? '';
}

const suspend = async (account: string, organisation: string) => {
	await db.sql`insert into public.volunteers (account_id, area_id) select ${account}, id from public.areas limit 1 on conflict do nothing`;
	await db.sql`insert into public.acceptances (organisation_id, volunteer_id, state) values (${organisation}, ${account}, 'suspended')`;
};
const leave = (account: string) =>
	db.sql`update public.members set left_at = private.clock() where account_id = ${account}`;

const record = (args: Arguments = {}, who = grace) =>
	refusal(db, who, 'record_dispute', { p_request: world.len.request, ...BOTH, ...args });
const decide = (p_dispute: string, args: Arguments = {}, who = grace) =>
	refusal(db, who, 'decide_dispute', {
		p_request: world.len.request,
		p_dispute,
		...DECIDED,
		...args
	});
const consent = (args: Arguments = {}, who = grace) =>
	refusal(db, who, 'record_consent', {
		p_request: who === colin ? colinsRequest : world.len.request,
		p_basis: 'own',
		p_how: 'phone',
		p_answers: [YES],
		...args
	});
const give = (who: string, args: Arguments = {}) =>
	refusal(db, who, 'give_consent', {
		p_person: world.len.id,
		p_scopes: ['faith'],
		p_recipient: 'coordinators',
		p_organisation: world.organisation.id,
		p_volunteer: null,
		p_purpose: 'To help',
		p_months: 6,
		p_wording: 'May coordinators see it?',
		p_wording_version: 2,
		...args
	});
const capacity = (p_lacking: boolean, who = grace) =>
	refusal(db, who, 'record_capacity', {
		p_request: world.len.request,
		p_lacking,
		p_decision: 'Whether anybody may be told'
	});
type Seen = { id: string; why: string; decided_at: string | null };
const desk = async (who = grace, p_request = world.len.request) =>
	(await ask<{ disputes: Seen[] }>(db, who, 'request_page', { p_request })).disputes;
const sharing = (who: string) =>
	ask<{ disputes: object[]; lifts: object[]; denies: { id: string }[]; looked: object[] }>(
		db,
		who,
		'sharing_page',
		{ p_person: world.len.id }
	);
const deny = async (who: string, args: Arguments) =>
	(await doIt<{ deny_id: string }>(db, who, 'deny_reader', { p_person: world.len.id, ...args }))
		.deny_id;

describe('C8: a dispute freezes widening, of every organisation, and leaves narrowing', () => {
	let dispute = '';
	let lifted = '';
	beforeAll(async () => {
		await begin();
		lifted = await deny(world.len.self, { p_organisation: other.id, p_scopes: ['faith'] });
	});
	afterAll(() => db.close());

	test('R9: an empty form is refused by its field', async () => {
		expect(await record({ p_disagrees: '  ' })).toBe('PT422 disagrees');
		expect(await record({ p_why: '' })).toBe('PT422 why');
		expect(await record({ p_why: 'x'.repeat(2001) })).toBe('PT422 why');
	});

	test('C25: nobody of the circle records one, whatever a second member decided', async () => {
		const elin = await member(world.organisation.id, 'Elin', 'coordinator');
		await addPlace(db.sql, world.len.id, { role: 'helper', account: elin, name: 'Elin' });
		expect(await record({}, elin)).toBe('PT404');
		await doIt(db, grace, 'decide_conflict', {
			p_request: world.len.request,
			p_account: elin,
			p_why: 'Nobody else is here.'
		});
		expect(await record({}, elin)).toBe('PT409 own');
	});

	test('nor somebody else’s coordinator, a lead, a suspended coordinator, one who left, or anybody of the circle', async () => {
		const lead = await member(world.organisation.id, 'Nkechi', 'safeguarding_lead');
		const suspended = await member(world.organisation.id, 'Sue', 'coordinator');
		await suspend(suspended, other.id);
		const left = await member(world.organisation.id, 'Lou', 'coordinator');
		await leave(left);
		for (const who of [colin, lead, suspended, left, world.joanne, world.len.self, world.stranger])
			expect(await record({}, who)).toBe('PT404');
		expect(await record({ p_request: crypto.randomUUID() })).toBe('PT404');
	});

	test('R8: the same form twice is one dispute; another one waits for the first', async () => {
		const p_once = crypto.randomUUID();
		const args = { p_once, p_request: world.len.request, ...BOTH };
		const first = await ask<{ dispute_id: string }>(db, grace, 'record_dispute', args);
		expect(await ask(db, grace, 'record_dispute', args)).toEqual(first);
		dispute = first.dispute_id;
		expect(await desk()).toHaveLength(1);
		expect(await record()).toBe('PT409 stale');
	});

	test('no permit, no lift, no paper, no lack of capacity is recorded, by anybody', async () => {
		expect(await give(world.len.self)).toBe('PT409 disputed');
		expect(await consent()).toBe('PT409 disputed');
		expect(await refusal(db, world.len.self, 'lift_deny', { p_deny: lifted })).toBe(
			'PT409 disputed'
		);
		expect(await capacity(true)).toBe('PT409 disputed');
		expect(
			await refusal(db, grace, 'record_authority', {
				p_request: world.len.request,
				p_member: world.petersPlace,
				p_basis: 'attorney',
				p_paper: 'A paper',
				p_seen_on: '2026-11-20'
			})
		).toBe('PT409 disputed');
		// another organisation learns that nothing can be added, not why (C26)
		expect(await consent({}, colin)).toBe('PT409 held');
		// by any route: whoever writes the ledger itself, too
		await expect(
			permit(db.sql, world.len, { scopes: ['summary'], to: 'pool', organisation: other.id })
		).rejects.toThrow(/Nothing more can be shared/);
	});

	test('C26: a manager who has shown no paper notices nothing: a wish stays a wish, the rest stays not found', async () => {
		expect(await give(world.peter)).toBe('');
		expect(await refusal(db, world.peter, 'lift_deny', { p_deny: lifted })).toBe('PT404');
		expect((await sharing(world.peter)).disputes).toEqual([]);
		expect(JSON.stringify(await sharing(world.peter))).not.toContain('disagree');
	});

	test('C26: the person and proven managers know that there is one, not who and why; coordinators who handle it, all', async () => {
		for (const who of [world.len.self, world.joanne]) {
			const page = JSON.stringify((await sharing(who)).disputes);
			expect(page).toContain(dispute);
			expect(page).not.toContain('brother');
		}
		expect(await desk()).toMatchObject([{ id: dispute, why: BOTH.p_why, decided_at: null }]);
		expect(await desk(colin, colinsRequest)).toEqual([]);
		// a colleague of the circle who may act for him does not handle it
		const [elin] = await db.sql<
			{ id: string }[]
		>`select id from public.accounts where name = 'Elin'`;
		expect(await desk(elin?.id)).toEqual([]);
		expect(await decide(dispute, {}, elin?.id)).toBe('PT404');
	});

	test('narrowing stays open to all who may narrow: a stop, a no, a recorded no, capacity regained', async () => {
		expect(await refusal(db, world.peter, 'withdraw_consent', { p_permit: world.pool })).toBe('');
		await deny(world.peter, { p_organisation: other.id, p_scopes: ['household'] });
		expect(
			await consent({ p_answers: [{ ...NO, scope: 'name', recipient: 'coordinators' }] })
		).toBe('');
		expect(await consent({ p_answers: [NO, YES] })).toBe('PT409 disputed');
		expect(await refusal(db, world.len.self, 'withdraw_all', { p_person: world.len.id })).toBe('');
	});

	test('decided, with what and why, by a coordinator there, once; then it is open again', async () => {
		for (const who of [colin, world.joanne, world.len.self])
			expect(await decide(dispute, {}, who)).toBe('PT404');
		expect(await decide(crypto.randomUUID())).toBe('PT404');
		expect(await decide(dispute, { p_request: colinsRequest }, colin)).toBe('PT404');
		expect(await decide(dispute, { p_decided: '' })).toBe('PT422 decided');
		expect(await decide(dispute, { p_why: ' ' })).toBe('PT422 why');
		const samir = await member(world.organisation.id, 'Samir', 'group_lead');
		expect(await decide(dispute, {}, samir)).toBe('');
		expect(await decide(dispute)).toBe('PT409 stale');
		expect(await give(world.len.self)).toBe('');
		expect(await refusal(db, world.len.self, 'lift_deny', { p_deny: lifted })).toBe('');
		const said = JSON.stringify((await sharing(world.len.self)).disputes);
		expect(said).toContain(DECIDED.p_decided);
		expect(said).not.toContain(DECIDED.p_why);
		await moveClock(db.sql, '31 days');
		expect((await sharing(world.len.self)).disputes).toEqual([]);
	});

	test('one organisation’s decision does not undo another’s dispute', async () => {
		expect(await record()).toBe('');
		expect(await record({ p_request: colinsRequest }, colin)).toBe('');
		const [mine] = (await desk()).filter(({ decided_at }) => decided_at === null);
		expect(await decide(mine?.id ?? '')).toBe('');
		expect(await give(world.len.self)).toBe('PT409 disputed');
		expect(await consent()).toBe('PT409 held');
		const [theirs] = await desk(colin, colinsRequest);
		expect(await decide(theirs?.id ?? '', { p_request: colinsRequest }, colin)).toBe('');
		expect(await give(world.len.self)).toBe('');
	});

	test('its request closed meanwhile, it can still be decided; after a death none is recorded', async () => {
		expect(await record()).toBe('');
		await db.sql`update public.requests set state = 'closed', closed_at = private.clock(), close_reason = 'done'
			where person_id = ${world.len.id} and organisation_id = ${world.organisation.id}`;
		expect(await record()).toBe('PT409 closed');
		const [open] = (await desk()).filter(({ decided_at }) => decided_at === null);
		expect(await decide(open?.id ?? '')).toBe('');
		await doIt(db, colin, 'record_death', { p_person: world.len.id });
		expect(await record({ p_request: colinsRequest }, colin)).toBe('PT409 died');
	});

	test('a widening under way ends before the freeze, or sees it: never between', async () => {
		await db.close();
		await begin();
		const rounds = await Promise.all(
			[0, 1, 2, 3, 4, 5].map(async (round) => {
				const [given, frozen] = await Promise.all([
					give(world.len.self, { p_months: round + 1 }),
					round === 2 ? record() : ''
				]);
				return { given, frozen };
			})
		);
		expect(rounds.map(({ frozen }) => frozen).join('')).toBe('');
		for (const { given } of rounds) expect(['', 'PT409 disputed']).toContain(given);
		const late = await db.sql`
			select from private.permits p join private.disputes d on d.person_id = p.person_id
			where p.xmin::text::bigint > d.xmin::text::bigint and p.recorded_at > d.at`;
		expect(late).toHaveLength(0);
		expect(await give(world.len.self)).toBe('PT409 disputed');
	});
});

describe('C7, C8: a dispute that no coordinator can decide', () => {
	let robert = '';
	let dispute = '';
	beforeAll(async () => {
		await begin();
		robert = await member(world.organisation.id, 'Robert Guard', 'data_guardian');
		expect(await record()).toBe('');
		dispute = (await desk())[0]?.id ?? '';
	});
	afterAll(() => db.close());
	const left = async (who = robert) =>
		(await ask<{ disputes: { id: string }[] }>(db, who, 'guardian_disputes_page', {})).disputes.map(
			({ id }) => id
		);
	const decideLeft = (who = robert, args: Arguments = {}) =>
		refusal(db, who, 'decide_left_dispute', { p_dispute: dispute, ...DECIDED, ...args });
	const waits = async () =>
		(await ask<{ waits: { kind: string }[] }>(db, robert, 'guardian_page', {})).waits.filter(
			({ kind }) => kind === 'dispute'
		).length;

	test('C26: while a coordinator can, it is not the guardian’s, nor theirs to know of', async () => {
		expect(await left()).toEqual([]);
		expect(await waits()).toBe(0);
		expect(await decideLeft()).toBe('PT404');
	});

	test('the person says no to who recorded it: its guardian hears at once that something waits, not what', async () => {
		await db.sql`delete from private.outbox`;
		await deny(world.len.self, { p_organisation: world.organisation.id });
		expect(await decide(dispute)).toBe('PT404');
		expect(await give(world.len.self, { p_organisation: other.id })).toBe('PT409 disputed');
		expect(await left()).toEqual([dispute]);
		expect(await waits()).toBe(1);
		expect(
			await db.sql`select template, person_id, params from private.outbox where to_account = ${robert}`
		).toEqual([
			{ template: 'guardian-look', person_id: null, params: { link: '/guardian/disputes' } }
		]);
	});

	test('nobody else decides it: no coordinator, no lead, nobody of the circle, no guardian of elsewhere', async () => {
		const nkechi = await member(world.organisation.id, 'Nkechi Lead', 'safeguarding_lead');
		const elsewhere = await member(other.id, 'Gail Guard', 'data_guardian');
		const own = await member(world.organisation.id, 'Gus Guard', 'data_guardian');
		await addPlace(db.sql, world.len.id, { role: 'helper', account: own, name: 'Gus Guard' });
		for (const who of [grace, colin, nkechi, elsewhere, own, world.len.self, world.joanne])
			expect(await decideLeft(who)).toBe('PT404');
		expect(await left(own)).toEqual([]);
		expect(await left(elsewhere)).toEqual([]);
	});

	test('nor a guardian whom a no names, while it stands', async () => {
		const [no] = await db.sql<{ id: string }[]>`
			insert into private.denies (person_id, account_id, made_by, made_by_self)
			values (${world.len.id}, ${robert}, ${world.len.self}, true) returning id`;
		expect(await left()).toEqual([]);
		expect(await decideLeft()).toBe('PT404');
		// it is lifted as a restore would: the dispute itself holds a lift back
		await db.sql.begin(async (sql) => {
			await sql`select set_config('alongside.replaying', ${randomUUID()}, true)`;
			await sql`insert into private.deny_lifts (deny_id, lifted_by, basis) values (${no?.id ?? ''}, ${world.len.self}, 'own')`;
		});
		expect(await left()).toEqual([dispute]);
	});

	test('R8, R9: decided by its guardian, with what and why, once; the no stands, and sharing is open again', async () => {
		expect(await decideLeft(robert, { p_why: ' ' })).toBe('PT422 why');
		expect(await decideLeft()).toBe('');
		expect(await decideLeft()).toBe('PT409 stale');
		expect(await left()).toEqual([]);
		expect(await give(world.len.self, { p_organisation: other.id })).toBe('');
		expect((await sharing(world.len.self)).denies).toHaveLength(1);
	});

	test('also where its coordinators have left, or are all of the circle', async () => {
		await db.sql`
			with no as (select id from private.denies where organisation_id = ${world.organisation.id})
			insert into private.deny_lifts (deny_id, lifted_by, basis) select id, ${world.len.self}, 'own' from no`;
		expect(await record()).toBe('');
		dispute = (await desk()).find(({ decided_at }) => decided_at === null)?.id ?? '';
		expect(await left()).toEqual([]);
		const place = await addPlace(db.sql, world.len.id, {
			role: 'helper',
			account: grace,
			name: 'Grace'
		});
		expect(await left()).toEqual([dispute]);
		await db.sql`update private.circle_members set ended_at = private.clock() where id = ${place}`;
		expect(await left()).toEqual([]);
		await leave(grace);
		expect(await left()).toEqual([dispute]);
		expect(await decideLeft()).toBe('');
	});
});

describe('C7: the person’s own no, lifted in their best interests', () => {
	let no = '';
	let noToGrace = '';
	const lift = (p_deny: string, args: Arguments = {}, who = grace) =>
		refusal(db, who, 'lift_in_best_interests', {
			p_request: who === colin ? colinsRequest : world.len.request,
			p_deny,
			p_decision: 'The no to the council is lifted.',
			p_consulted: 'His daughter; his nurse',
			p_why: 'He would want the lift to hospital.',
			...args
		});
	const listed = async (who = grace, p_request = world.len.request) =>
		(
			await ask<{ denies: { id: string }[] }>(db, who, 'request_card', { p_request, p_for: 'lift' })
		).denies.map(({ id }) => id);
	beforeAll(async () => {
		await begin();
		no = await deny(world.len.self, { p_organisation: other.id, p_scopes: ['faith'] });
		noToGrace = await deny(world.len.self, { p_account: grace, p_scopes: ['faith'] });
	});
	afterAll(() => db.close());

	test('not while capacity is presumed, nor when it is regained', async () => {
		expect(await listed()).toEqual([]);
		expect(await lift(no)).toBe('PT409 has_capacity');
		expect(await capacity(true)).toBe('');
		expect(await listed()).toEqual([no]);
		expect(await capacity(false)).toBe('');
		expect(await listed()).toEqual([]);
		expect(await lift(no)).toBe('PT409 has_capacity');
		expect(await capacity(true)).toBe('');
	});

	test('never by somebody whom it covers, of the circle, of elsewhere; one of a manager’s is not lifted so', async () => {
		expect(await lift(noToGrace)).toBe('PT422 deny');
		// colin belongs to whom the no is addressed
		expect(await listed(colin, colinsRequest)).toEqual([noToGrace]);
		expect(await lift(no, {}, colin)).toBe('PT422 deny');
		// grace, a member there too, is covered from then on, by whatever route she comes
		await db.sql`insert into public.members (organisation_id, account_id) values (${other.id}, ${grace})`;
		expect(await listed()).toEqual([]);
		expect(await lift(no)).toBe('PT422 deny');
		await db.sql`delete from public.members where organisation_id = ${other.id} and account_id = ${grace}`;
		const elin = await member(world.organisation.id, 'Elin', 'coordinator');
		await addPlace(db.sql, world.len.id, { role: 'helper', account: elin, name: 'Elin' });
		await doIt(db, grace, 'decide_conflict', {
			p_request: world.len.request,
			p_account: elin,
			p_why: 'So.'
		});
		expect(await lift(no, {}, elin)).toBe('PT409 own');
		const joannes = await deny(world.joanne, { p_organisation: other.id, p_scopes: ['support'] });
		expect(await lift(joannes)).toBe('PT422 deny');
		expect(await lift(crypto.randomUUID())).toBe('PT422 deny');
		const lead = await member(world.organisation.id, 'Nkechi', 'safeguarding_lead');
		for (const who of [lead, world.joanne, world.peter, world.stranger])
			expect(await lift(no, {}, who)).toBe('PT404');
	});

	test('R9: what was decided, who was consulted, and why', async () => {
		expect(await lift(no, { p_decision: '' })).toBe('PT422 decision');
		expect(await lift(no, { p_consulted: ' ' })).toBe('PT422 consulted');
		expect(await lift(no, { p_why: '' })).toBe('PT422 why');
	});

	test('frozen by a dispute; afterwards it is lifted once, and the person can read who did and why', async () => {
		expect(await record()).toBe('');
		expect(await lift(no)).toBe('PT409 disputed');
		const [open] = await desk();
		expect(await decide(open?.id ?? '')).toBe('');
		expect(await lift(no)).toBe('');
		expect(await lift(no)).toBe('PT422 deny');
		const page = await sharing(world.len.self);
		expect(page.denies.map(({ id }) => id)).not.toContain(no);
		expect(page.lifts).toMatchObject([
			{
				by: 'Grace Adeyemi',
				decision: 'The no to the council is lifted.',
				consulted: 'His daughter; his nurse'
			}
		]);
		expect((await sharing(world.peter)).lifts).toEqual([]);
		// C9: lifted stays lifted when capacity is regained; the person may say no again
		expect(await capacity(false)).toBe('');
		expect((await sharing(world.len.self)).denies.map(({ id }) => id)).not.toContain(no);
	});
});

describe('C22: break-glass', () => {
	let nkechi: string;
	let robert: string;
	let concern: string;
	let glass = '';
	let part: string;
	const GOOD = { p_reason: 'Nobody has seen him for two days.', p_hours: 4, p_unsafe: false };
	const broken = (who: string, args: Arguments = {}) =>
		refusal(db, who, 'break_glass', { ...GOOD, p_request: world.len.request, ...args });
	const open = async (who: string, args: Arguments = {}) =>
		(
			await doIt<{ glass_id: string }>(db, who, 'break_glass', {
				...GOOD,
				p_request: world.len.request,
				...args
			})
		).glass_id;
	const page = (p_glass = glass, who = nkechi) =>
		ask<{ known: Record<string, unknown>; refused: boolean; over: boolean; review: object | null }>(
			db,
			who,
			'opened_page',
			{ p_glass }
		);
	const find = (p_words: string, who = nkechi, p_organisation = world.organisation.id) =>
		rpc(db, who, 'find_for_glass', { p_organisation, p_words });
	const rows = async (p_words: string, who = nkechi) =>
		((await find(p_words, who)).answer as { rows: { id: string }[] }).rows;
	const claimsOf = async (who: string) => {
		const [row] = await db.sql<
			{ id: string }[]
		>`select id from auth.sessions where user_id = ${who}`;
		return { role: 'authenticated', sub: who, session_id: row?.id };
	};
	const guardians = (who = robert) =>
		ask<{
			glasses: {
				id: string;
				readings: number;
				scopes: string[];
				review: object | null;
				mine: boolean;
			}[];
			searches: { typed: string; found: string[] }[];
		}>(db, who, 'break_glass_page');
	const looked = async (who: string) =>
		await ask<{ looked: { capacity: string }[]; readers: { name: string }[] }>(
			db,
			who,
			'sharing_page',
			{
				p_person: world.len.id,
				p_only: 'others'
			}
		);
	const mails = (template: string) =>
		db.sql<{ to_account: string; person_id: string | null; params: object }[]>`
			select to_account, person_id, params from private.outbox where template = ${template} order by created_at`;

	beforeAll(async () => {
		await begin();
		nkechi = await member(world.organisation.id, 'Nkechi Obi', 'safeguarding_lead');
		robert = await member(world.organisation.id, 'Robert Ames', 'data_guardian');
		await doIt(db, world.ruth, 'raise_concern', {
			p_words: 'He seemed afraid.',
			p_organisation: world.organisation.id
		});
		const [row] = await db.sql<{ id: string }[]>`
			insert into private.concerns (organisation_id, person_id, raised_by, raiser_words)
			values (${world.organisation.id}, ${world.len.id}, ${world.ruth}, 'He seemed afraid.') returning id`;
		concern = row?.id ?? '';
	});
	afterAll(() => db.close());

	test('found by the asker’s whole name or the request’s address, and by nothing less; nothing about the person is shown', async () => {
		expect(await rows('len  HOLLIS')).toHaveLength(1);
		expect(await rows(`https://example.org/desk/requests/${world.len.request}`)).toHaveLength(1);
		for (const words of ['Len', 'Hollis', '%%', 'len holli_', crypto.randomUUID(), colinsRequest])
			expect(await rows(words), words).toEqual([]);
		const shown = JSON.stringify(await rows('Len Hollis'));
		for (const hidden of [world.len.id, 'Len', 'Ventnor', 'dying', 'company'])
			expect(shown).not.toContain(hidden);
		expect((await find('')).hint).toBe('words');
		expect((await find('x'.repeat(201))).hint).toBe('words');
		expect((await find('Len Hollis', nkechi, other.id)).code).toBe('PT404');
		for (const who of [grace, robert, world.joanne, world.stranger])
			expect((await find('Len Hollis', who)).code).toBe('PT404');
		// each search stays on record, whatever it found; not what was typed, which is somebody's name
		const { searches } = await guardians();
		const [row] = await db.sql<
			{ ref: string }[]
		>`select private.person_ref(${world.len.id}) as ref`;
		expect(searches.slice(0, 2)).toMatchObject([
			{ typed: 'name', found: [row?.ref] },
			{ typed: 'address', found: [] }
		]);
		expect(JSON.stringify(await guardians())).not.toMatch(/Len|Hollis/i);
		const [kept] = await db.sql<{ words: string[] }[]>`
			select array_agg(distinct words order by words) as words from private.glass_searches`;
		expect(kept?.words).toEqual(['address', 'name']);
		// C7, C26: a guardian whom a no names learns not even that somebody was found
		const found = () =>
			guardians().then((page) => page.searches.filter((one) => one.found.length > 0).length);
		expect(await found()).toBe(3);
		const undo = new Error('undo');
		await db.sql
			.begin(async (sql) => {
				await sql`
					insert into private.denies (person_id, account_id, made_by, made_by_self)
					values (${world.len.id}, ${robert}, ${world.len.self}, true)`;
				await sql`select set_config('request.jwt.claims', ${JSON.stringify(await claimsOf(robert))}, true)`;
				const [page] = await sql<{ page: { searches: { found: string[] }[] } }[]>`
					select private.break_glass_page() as page`;
				expect(page?.page.searches.every((one) => one.found.length === 0)).toBe(true);
				expect(page?.page.searches).toHaveLength(9);
				throw undo;
			})
			.catch((caught: unknown) => {
				if (caught !== undo) throw caught;
			});
		expect(searches).toHaveLength(9);
	});

	test('R9: no empty reason, no 25 hours, no untold without why; a made-up request is not found', async () => {
		expect(await broken(nkechi, { p_reason: '  ' })).toBe('PT422 reason');
		expect(await broken(nkechi, { p_reason: 'x'.repeat(2001) })).toBe('PT422 reason');
		for (const p_hours of [25, 0, -1, null])
			expect(await broken(nkechi, { p_hours })).toBe('PT422 hours');
		expect(await broken(nkechi, { p_unsafe: null })).toBe('PT422 unsafe');
		expect(await broken(nkechi, { p_unsafe: true })).toBe('PT422 unsafe_why');
		expect(await broken(nkechi, { p_request: crypto.randomUUID() })).toBe('PT404');
		expect(await broken(nkechi, { p_request: null })).toBe('PT404');
		expect(await broken(nkechi, { p_request: null, p_concern: crypto.randomUUID() })).toBe('PT404');
		await expect(
			db.sql`insert into private.break_glasses (person_id, organisation_id, account_id, reason, unsafe, at, until)
				values (${world.len.id}, ${world.organisation.id}, ${nkechi}, 'why', false, now(), now() + interval '24 hours 1 second')`
		).rejects.toThrow(/c22_at_most_a_day/);
	});

	test('a coordinator, a guardian, a lead of elsewhere, a suspended lead, one who left, the circle: nobody is there', async () => {
		const elsewhere = await member(other.id, 'Ed', 'safeguarding_lead');
		const suspended = await member(world.organisation.id, 'Sue', 'safeguarding_lead');
		await suspend(suspended, other.id);
		const left = await member(world.organisation.id, 'Lou', 'safeguarding_lead');
		await leave(left);
		const ex = await member(world.organisation.id, 'Peter’s account', 'safeguarding_lead');
		await addPlace(db.sql, world.len.id, {
			role: 'manager',
			account: ex,
			name: 'An ex-partner',
			basis: 'family'
		});
		for (const who of [
			grace,
			robert,
			elsewhere,
			suspended,
			left,
			ex,
			world.joanne,
			world.peter,
			world.len.self,
			world.stranger
		]) {
			expect(await broken(who)).toBe('PT404');
			expect(await broken(who, { p_request: null, p_concern: concern })).toBe('PT404');
		}
		// the ex-partner's search is answered like one for nobody
		expect(await rows('Len Hollis', ex)).toEqual([]);
		// C25: with a second member's decision they act like any lead
		await doIt(db, grace, 'decide_conflict', {
			p_request: world.len.request,
			p_account: ex,
			p_why: 'So.'
		});
		expect(await rows('Len Hollis', ex)).toHaveLength(1);
		await db.sql`delete from private.conflict_decisions where account_id = ${ex}`;
	});

	test('never against a deny that names that lead; one of their organisation does not stop it', async () => {
		const named = await member(world.organisation.id, 'Ned', 'safeguarding_lead');
		await db.sql`insert into private.denies (person_id, account_id, made_by, made_by_self)
			values (${world.len.id}, ${named}, ${world.len.self}, true)`;
		expect(await rows('Len Hollis', named)).toEqual([]);
		expect(await broken(named)).toBe('PT404');
		// from a concern they handle they are refused without being told why
		expect(await broken(named, { p_request: null, p_concern: concern })).toBe('PT409 not_you');
		part = await member(world.organisation.id, 'Pam', 'safeguarding_lead');
		await db.sql`insert into private.denies (person_id, account_id, scopes, made_by, made_by_self)
			values (${world.len.id}, ${part}, '{address,contact}', ${world.len.self}, true)`;
		const parts = await page(
			await open(part, { p_unsafe: true, p_unsafe_why: 'He lives with whom he fears.' }),
			part
		);
		expect(Object.keys(parts.known)).toContain('about');
		expect(Object.keys(parts.known)).not.toContain('address');
		expect(Object.keys(parts.known)).not.toContain('contact');
		const { looked: seen, readers } = await looked(world.len.self);
		expect(JSON.stringify([seen, readers])).not.toContain('Pam');
		await db.sql`insert into private.break_glass_ends (glass_id) select id from private.break_glasses where account_id = ${part}`;
	});

	test('without another data guardian nobody would be told: it is refused', async () => {
		await db.sql`update public.member_roles set revoked_at = private.clock() where account_id = ${robert}`;
		expect(await broken(nkechi)).toBe('PT409 no_guardian');
		await db.sql`insert into public.member_roles (organisation_id, account_id, role) values (${world.organisation.id}, ${nkechi}, 'data_guardian')`;
		expect(await broken(nkechi)).toBe('PT409 no_guardian');
		await db.sql`update public.member_roles set revoked_at = null where account_id = ${robert}`;
	});

	test('R8, R6: once; the other guardians hear at once, the person too, and the mails name nobody', async () => {
		await db.sql`delete from private.outbox`;
		const p_once = crypto.randomUUID();
		const args = { p_once, ...GOOD, p_concern: concern };
		const first = await ask<{ glass_id: string }>(db, nkechi, 'break_glass', args);
		expect(await ask(db, nkechi, 'break_glass', args)).toEqual(first);
		glass = first.glass_id;
		expect(await broken(nkechi)).toBe('PT409 open');
		expect(await mails('glass-broken')).toEqual([
			{ to_account: robert, person_id: null, params: { link: '/guardian/break-glass' } }
		]);
		expect(await mails('records-opened')).toMatchObject([{ to_account: world.len.self }]);
	});

	test('every reading is a disclosure marked so; the person sees it, no manager does', async () => {
		const read = await page();
		expect(read.refused).toBe(false);
		expect(Object.keys(read.known).sort()).toEqual(
			[
				'about',
				'address',
				'circle',
				'communication',
				'contact',
				'faith',
				'household',
				'name',
				'support'
			].sort()
		);
		await page();
		const rows =
			await db.sql`select reader_id, capacity, organisation_id, purpose, times from private.disclosures where reader_id = ${nkechi}`;
		expect(rows).toEqual([
			{
				reader_id: nkechi,
				capacity: 'break_glass',
				organisation_id: world.organisation.id,
				purpose: 'To keep somebody safe',
				times: 2
			}
		]);
		expect((await looked(world.len.self)).looked).toMatchObject([
			{ capacity: 'break_glass', reader: 'Nkechi Obi' }
		]);
		for (const who of [world.joanne, world.peter]) {
			const shown = JSON.stringify(await looked(who));
			expect(shown).not.toContain('break_glass');
			expect(shown).not.toContain('Nkechi');
		}
		for (const who of [robert, grace, world.len.self, world.stranger])
			expect((await rpc(db, who, 'opened_page', { p_glass: glass })).code).toBe('PT404');
	});

	test('the lead of a concern who is suspended, or named by a no, reads nothing from then on; the refusal is on record', async () => {
		const stamp = async () =>
			(await ask<{ stamp: string }>(db, nkechi, 'opened_stamp', { p_glass: glass })).stamp;
		const before = await stamp();
		await suspend(nkechi, other.id);
		expect(await page()).toMatchObject({ refused: true, known: {} });
		expect(await stamp()).not.toBe(before);
		await db.sql`delete from public.acceptances where volunteer_id = ${nkechi}`;
		expect(await stamp()).toBe(before);
		await deny(world.len.self, { p_account: nkechi });
		expect(await page()).toMatchObject({ refused: true, known: {} });
		expect(
			await db.sql`select capacity from private.refused_readings where reader_id = ${nkechi}`
		).toEqual([{ capacity: 'break_glass' }, { capacity: 'break_glass' }]);
		await db.sql`insert into private.deny_lifts (deny_id, lifted_by, basis)
			select id, ${world.len.self}, 'own' from private.denies where account_id = ${nkechi}`;
		expect((await page()).refused).toBe(false);
	});

	test('it runs out to the instant; ended early by whoever began it alone; never ended twice', async () => {
		expect(await refusal(db, robert, 'end_break_glass', { p_glass: glass })).toBe('PT404');
		expect(
			await refusal(db, robert, 'review_break_glass', {
				p_glass: glass,
				p_outcome: 'right',
				p_words: 'Yes'
			})
		).toBe('PT409 open');
		expect(await refusal(db, nkechi, 'end_break_glass', { p_glass: glass })).toBe('');
		expect(await page()).toMatchObject({ over: true, known: {} });
		expect(await refusal(db, nkechi, 'end_break_glass', { p_glass: glass })).toBe('PT409 stale');
		const second = await open(nkechi, { p_hours: 1 });
		await moveClock(db.sql, '59 minutes');
		expect((await page(second)).over).toBe(false);
		await moveClock(db.sql, '2 minutes');
		expect(await page(second)).toMatchObject({ over: true, known: {} });
		expect(await refusal(db, nkechi, 'end_break_glass', { p_glass: second })).toBe('PT409 stale');
	});

	test('reviewed by a data guardian, never by whoever broke it, with words, once', async () => {
		const review = (args: Arguments = {}, who = robert) =>
			refusal(db, who, 'review_break_glass', {
				p_glass: glass,
				p_outcome: 'learn',
				p_words: 'It was needed.',
				...args
			});
		expect(await review({ p_outcome: 'fine' })).toBe('PT422 outcome');
		expect(await review({ p_words: '' })).toBe('PT422 words');
		expect(await review({}, nkechi)).toBe('PT409 own');
		expect(await refusal(db, nkechi, 'tell_of_break_glass', { p_glass: glass })).toBe('PT409 own');
		const theirs = await member(other.id, 'Rita', 'data_guardian');
		const ex = await member(world.organisation.id, 'Ex', 'data_guardian');
		await addPlace(db.sql, world.len.id, {
			role: 'manager',
			account: ex,
			name: 'An ex-partner',
			basis: 'family'
		});
		for (const who of [theirs, ex, grace, world.joanne])
			expect(await review({}, who)).toBe('PT404');
		expect((await guardians(theirs)).glasses).toEqual([]);
		expect((await guardians(ex)).glasses).toEqual([]);
		expect(await review()).toBe('');
		expect(await review()).toBe('PT409 stale');
		const seen = (await guardians()).glasses.find(({ id }) => id === glass);
		expect(seen).toMatchObject({
			readings: 3,
			review: { outcome: 'learn', words: 'It was needed.', by: 'Robert Ames' }
		});
		// the guardian sees which parts were read, not what they hold, nor whose they are
		expect(seen?.scopes).toContain('address');
		const shown = JSON.stringify(await guardians());
		for (const hidden of ['Undercliff', world.len.id, '07700 900 321', 'brass'])
			expect(shown).not.toContain(hidden);
		expect(await page()).toMatchObject({ review: { outcome: 'learn' } });
	});

	test('recorded as unsafe to tell, the person learns nothing until it is recorded as safe; then all of it', async () => {
		await db.sql`delete from private.outbox`;
		await moveClock(db.sql, '1 hour');
		const mine = await open(nkechi, {
			p_unsafe: true,
			p_unsafe_why: 'His mail is read by whom he fears.'
		});
		await page(mine);
		expect(await mails('records-opened')).toHaveLength(0);
		expect(await mails('glass-broken')).toHaveLength(1);
		// a quarter of an hour does not join one that he may know of with one that he may not
		const told = await open(part);
		await page(told, part);
		expect(await refusal(db, part, 'end_break_glass', { p_glass: told })).toBe('');
		const untold = await open(part, { p_unsafe: true, p_unsafe_why: 'Not this one.' });
		await page(untold, part);
		const [known] = (await looked(world.len.self)).looked;
		expect(known).toMatchObject({ times: 1, reader: 'Pam' });
		const before = (await looked(world.len.self)).looked.length;
		expect(await refusal(db, nkechi, 'end_break_glass', { p_glass: mine })).toBe('');
		expect(
			await refusal(db, robert, 'review_break_glass', {
				p_glass: mine,
				p_outcome: 'right',
				p_words: 'Not yet safe.'
			})
		).toBe('');
		expect((await looked(world.len.self)).looked).toHaveLength(before);
		expect(await refusal(db, robert, 'tell_of_break_glass', { p_glass: mine })).toBe('');
		expect(await refusal(db, robert, 'tell_of_break_glass', { p_glass: mine })).toBe('');
		expect(await mails('records-opened')).toHaveLength(2);
		expect((await looked(world.len.self)).looked).toHaveLength(before + 1);
		// ended as safe by the lead
		const second = await open(nkechi, { p_unsafe: true, p_unsafe_why: 'For now.' });
		await page(second);
		expect(await refusal(db, nkechi, 'end_break_glass', { p_glass: second, p_safe: true })).toBe(
			''
		);
		expect((await looked(world.len.self)).looked).toHaveLength(before + 2);
	});

	test('for 12 months after the request is closed; not after a death', async () => {
		await db.sql`update public.requests set state = 'closed', closed_at = private.clock() - interval '364 days', close_reason = 'done'
			where person_id = ${world.len.id} and organisation_id = ${world.organisation.id}`;
		expect(await broken(nkechi, { p_hours: 24 })).toBe('');
		const [latest] = await db.sql<
			{ id: string }[]
		>`select id from private.break_glasses order by at desc limit 1`;
		expect((await page(latest?.id)).refused).toBe(false);
		await db.sql`update public.requests set closed_at = closed_at - interval '2 days' where state = 'closed'`;
		await moveClock(db.sql, '25 hours');
		expect(await broken(nkechi)).toBe('PT404');
		expect(await broken(nkechi, { p_request: null, p_concern: concern })).toBe('PT409 not_you');
		const [again] = await db.sql<{ id: string }[]>`
			insert into public.requests (person_id, organisation_id, asked_by, area_id, state, situation, coordinator_id, submitted_at)
			select person_id, organisation_id, asked_by, area_id, 'open', 'dying', coordinator_id, private.clock()
			from public.requests where id = ${world.len.request} returning id`;
		world.len.request = again?.id ?? '';
		const last = await open(nkechi);
		await db.sql`insert into private.deaths (person_id, recorded_by, recorded_as) values (${world.len.id}, ${grace}, 'coordinator')`;
		expect(await page(last)).toMatchObject({ refused: true, known: {} });
		expect(await broken(nkechi)).toBe('PT404');
		// the guardian reviews it all the same
		expect(await refusal(db, nkechi, 'end_break_glass', { p_glass: last })).toBe('');
		expect(
			await refusal(db, robert, 'review_break_glass', {
				p_glass: last,
				p_outcome: 'wrong',
				p_words: 'Too late.'
			})
		).toBe('');
	});

	test('somebody who is coordinator and lead keeps the two apart', async () => {
		await db.sql`update private.deaths set undone_at = private.clock(), undone_by = ${grace}`;
		await db.sql`insert into public.member_roles (organisation_id, account_id, role) values (${world.organisation.id}, ${grace}, 'safeguarding_lead')`;
		await db.sql`insert into private.permit_ends (permit_id, kind) select id, 'withdrawn' from private.permits`;
		const before = await ask<{ known: object }>(db, grace, 'request_page', {
			p_request: world.len.request
		});
		expect(before.known).toEqual({});
		const hers = await open(grace);
		expect(Object.keys((await page(hers, grace)).known)).toContain('address');
		// what was opened as a lead does not open the coordinator's page
		expect(
			(await ask<{ known: object }>(db, grace, 'request_page', { p_request: world.len.request }))
				.known
		).toEqual({});
	});

	test('many searches in one day are one too many', async () => {
		let last = '';
		for (let i = 0; i < 31; i++) last = (await find('Nobody Atall')).code;
		expect(last).toBe('PT429');
	});

	test('C9: nothing of it is changed or deleted', async () => {
		for (const table of [
			'disputes',
			'dispute_decisions',
			'break_glasses',
			'break_glass_ends',
			'break_glass_tellings',
			'break_glass_reviews',
			'glass_searches'
		]) {
			const [row] = await db.sql.unsafe(`select count(*)::int as n from private.${table}`);
			if (!row?.n) continue;
			await expect(db.sql.unsafe(`delete from private.${table}`), table).rejects.toThrow(
				/only ever added to/
			);
		}
	});
});
