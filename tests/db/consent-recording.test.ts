import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
	addPlace,
	ask,
	circleWorld,
	confirmedVisit,
	doIt,
	refusal,
	type Arguments,
	type CircleWorld
} from '#support/circle-world.ts';
import {
	beginningWith,
	makeAccount,
	moveClock,
	setClock,
	type TestDatabase
} from '#support/database.ts';
import { makeTask, offerTo } from '#support/volunteer-world.ts';

const YES = {
	scope: 'summary',
	recipient: 'pool',
	yes: true,
	wording: 'May volunteers see the kind of help? Answer: Yes.',
	version: 1,
	purpose: 'To find somebody who can come'
};

let db: TestDatabase;
let world: CircleWorld;
let grace: string;
let request: string;

const begin = beginningWith(async (db) => {
	await setClock(db.sql, '2026-11-23T09:00:00Z');
	const world = await circleWorld(db);
	await db.sql`
		insert into private.permit_ends (permit_id, kind, at)
		select id, 'withdrawn', private.clock() from private.permits where recipient = 'pool'`;
	return world;
});
beforeEach(async () => {
	({ db, made: world } = await begin());
	grace = world.organisation.coordinator;
	request = world.len.request;
});
afterEach(() => db.close());

const record = (args: Arguments = {}, who = grace) =>
	refusal(db, who, 'record_consent', {
		p_request: request,
		p_basis: 'own',
		p_how: 'phone',
		p_answers: [YES],
		...args
	});
const consented = async () =>
	(
		await db.sql<
			{ yes: boolean }[]
		>`select private.effective_summary(${world.len.id}, ${world.organisation.id}, private.clock()) as yes`
	)[0]?.yes;
const capacity = (p_lacking: boolean, who = grace) =>
	refusal(db, who, 'record_capacity', {
		p_request: request,
		p_lacking,
		p_decision: 'Whether volunteers may be told; the ward’s note of Friday'
	});
const stateOf = async (recipient: string, scope: string) =>
	(
		await ask<{ consents: { recipient: string; scope: string; state: string }[] }>(
			db,
			grace,
			'request_page',
			{ p_request: request }
		)
	).consents.find((c) => c.recipient === recipient && c.scope === scope)?.state;
const bestInterests = (args: Arguments = {}) =>
	record({
		p_basis: 'best_interests',
		p_how: 'in_person',
		p_consulted: 'Joanne, his daughter; Dr Shah',
		p_why: 'Company has always helped him; nothing less would do',
		p_review_on: '2027-02-01',
		...args
	});

describe('what the person said', () => {
	test('a yes heard by phone counts from that instant, with the exact words and who recorded it', async () => {
		expect(await consented()).toBe(false);
		expect(await record()).toBe('');
		expect(await consented()).toBe(true);
		const [permit] = await db.sql`
			select basis, given_how, wording, wording_version, recorded_by, giver_member_id, ends_at - starts_at > interval '5 months' as long
			from private.permits order by recorded_at desc, id limit 1`;
		expect(permit).toEqual({
			basis: 'own',
			given_how: 'phone',
			wording: YES.wording,
			wording_version: 1,
			recorded_by: grace,
			giver_member_id: world.len.member,
			long: true
		});
	});

	test('a no ends what stood, a wish or a consent; the summary’s takes offers back', async () => {
		await record();
		const task = await makeTask(db.sql, world.len, world.organisation);
		await offerTo(db, world.organisation, task, [world.ruth]);
		await record({ p_answers: [{ ...YES, yes: false }] });
		expect(await consented()).toBe(false);
		const [offer] = await db.sql`select state from public.offers`;
		expect(offer?.state).toBe('withdrawn');
		expect(await stateOf('pool', 'summary')).toBe('ended');
	});

	test('a no to something else stops no summary, and tells nobody that sharing stopped', async () => {
		await record();
		await record({ p_answers: [{ ...YES, scope: 'address', recipient: 'matched', yes: false }] });
		expect(await consented()).toBe(true);
		expect(await stateOf('matched', 'address')).toBe('ended');
		expect(await stateOf('matched', 'name')).toBe('active');
		const [events] =
			await db.sql`select count(*) as n from private.request_events where event = 'sharing_stopped'`;
		expect(events?.n).toBe(0);
	});

	test('C2: a wish turns into a consent only by the person’s own yes', async () => {
		await db.sql`
			select private.give_permit(${world.len.id}, '{summary}', 'pool', ${world.organisation.id}, null,
				'to help', 'family', ${world.joannesPlace}, null, 'online', 'words', 1)`;
		expect(await stateOf('pool', 'summary')).toBe('wish');
		expect(await record({ p_basis: 'family' })).toBe('PT422 basis');
		expect(await record()).toBe('');
		expect(await stateOf('pool', 'summary')).toBe('active');
	});

	test.each<[what: string, args: Arguments, refusal: string]>([
		['not online: that is the person’s own form', { p_how: 'online' }, 'PT422 how'],
		['no answers', { p_answers: [] }, 'PT422 answers'],
		['the words missing', { p_answers: [{ ...YES, wording: '' }] }, 'PT422 answers'],
		['a pool that would see a name', { p_answers: [{ ...YES, scope: 'name' }] }, 'PT422 answers'],
		[
			'a circle shown to volunteers',
			{ p_answers: [{ ...YES, scope: 'circle', recipient: 'matched' }] },
			'PT422 answers'
		],
		[
			'one named volunteer',
			{ p_answers: [{ ...YES, scope: 'name', recipient: 'volunteer' }] },
			'PT422 answers'
		],
		['C1: longer than a year', { p_months: 13 }, 'PT422 months']
	])('refused: %s', async (_, args, expected) => {
		expect(await record(args)).toBe(expected);
		expect(await consented()).toBe(false);
	});

	test('half a form is not done: one wrong answer leaves all as they were', async () => {
		expect(await record({ p_answers: [YES, { ...YES, scope: 'name' }] })).toBe('PT422 answers');
		expect(await consented()).toBe(false);
	});
});

describe('C3, C4: when capacity is lacking', () => {
	test('capacity is presumed: no best interests and no attorney before its lack is recorded', async () => {
		expect(await bestInterests()).toBe('PT409 has_capacity');
		expect(
			await record({ p_basis: 'attorney', p_member: world.joannesPlace, p_how: 'paper' })
		).toBe('PT409 has_capacity');
	});

	test('then the person’s own new yes is refused until it is regained', async () => {
		expect(await capacity(true)).toBe('');
		expect(await capacity(true)).toBe('PT409 stale');
		expect(await record()).toBe('PT409 lacks_capacity');
		expect(await capacity(false)).toBe('');
		expect(await record()).toBe('');
	});

	test.each<[what: string, args: Arguments, refusal: string]>([
		['nobody consulted', { p_consulted: ' ' }, 'PT422 consulted'],
		['no reason', { p_why: '' }, 'PT422 why'],
		['no review', { p_review_on: null }, 'PT422 review'],
		['a review today', { p_review_on: '2026-11-23' }, 'PT422 review'],
		['a review after more than six months', { p_review_on: '2027-05-24' }, 'PT422 review'],
		['a review at six months', { p_review_on: '2027-05-23' }, '']
	])('best interests, %s', async (_, args, expected) => {
		await capacity(true);
		expect(await bestInterests(args)).toBe(expected);
		expect(await consented()).toBe(expected === '');
	});

	test('best interests serve until the morning of the review, and stop when capacity is regained', async () => {
		await capacity(true);
		await bestInterests({ p_review_on: '2026-12-01' });
		await setClock(db.sql, '2026-11-30T23:59:00Z');
		expect(await consented()).toBe(true);
		await setClock(db.sql, '2026-12-01T00:00:01Z');
		expect(await consented()).toBe(false);
		await bestInterests();
		expect(await consented()).toBe(true);
		await confirmedVisit(db, world, world.ruth, { day: '2026-12-05' });
		await capacity(false);
		expect(await consented()).toBe(false);
		const [event] = await db.sql`
			select event from private.request_events where request_id = ${request} order by id desc limit 1`;
		expect(event?.event).toBe('sharing_stopped');
	});

	test('an attorney’s yes counts only once a coordinator has recorded the paper, and while it lasts', async () => {
		await capacity(true);
		const attorney = () =>
			record({ p_basis: 'attorney', p_member: world.petersPlace, p_how: 'phone' });
		expect(await attorney()).toBe('PT409 paper_not_seen');
		const seen = (args: Arguments = {}, who = grace) =>
			refusal(db, who, 'record_authority', {
				p_request: request,
				p_member: world.petersPlace,
				p_basis: 'attorney',
				p_paper:
					'Lasting power of attorney, health and welfare, registered 3 May 2024; office copy',
				p_seen_on: '2026-11-23',
				...args
			});
		expect(await seen({ p_seen_on: '2026-11-24' })).toBe('PT422 seen');
		expect(await seen({ p_paper: '' })).toBe('PT422 paper');
		expect(await seen({ p_basis: 'family' })).toBe('PT422 basis');
		expect(await seen({ p_ends_on: '2026-11-22' })).toBe('PT422 ends');
		expect(await seen({ p_ends_on: '2026-12-01' })).toBe('');
		expect(await attorney()).toBe('');
		expect(await consented()).toBe(true);
		await setClock(db.sql, '2026-12-02T00:00:01Z');
		expect(await consented()).toBe(false);
	});

	test('recorded with a day before, a paper serves nobody backwards in time', async () => {
		const before = await db.sql`select private.clock() as at`;
		await moveClock(db.sql, '1 hour');
		await refusal(db, grace, 'record_authority', {
			p_request: request,
			p_member: world.petersPlace,
			p_basis: 'own',
			p_paper: 'Len said so himself, on the telephone',
			p_seen_on: '2026-11-23'
		});
		const [row] =
			await db.sql`select private.manages(${world.peter}, ${world.len.id}, ${before[0]?.at}) as then,
			private.manages(${world.peter}, ${world.len.id}, private.clock()) as now`;
		expect(row).toEqual({ then: false, now: true });
	});
});

describe('C24: nobody records their own', () => {
	test('of the circle, whatever was decided about acting: no consent, capacity, paper, conflict', async () => {
		const samir = await makeAccount(db.sql, { name: 'Samir Haddad' });
		await db.sql`insert into public.members (organisation_id, account_id) values (${world.organisation.id}, ${samir})`;
		await db.sql`insert into public.member_roles (organisation_id, account_id, role) values (${world.organisation.id}, ${samir}, 'coordinator')`;
		const place = await addPlace(db.sql, world.len.id, {
			role: 'manager',
			account: samir,
			name: 'Samir',
			basis: 'attorney'
		});
		await doIt(db, grace, 'decide_conflict', {
			p_request: request,
			p_account: samir,
			p_why: 'He knows the house.'
		});
		expect(await record({}, samir)).toBe('PT409 own');
		expect(await capacity(true, samir)).toBe('PT409 own');
		expect(
			await refusal(db, samir, 'record_authority', {
				p_request: request,
				p_member: place,
				p_basis: 'attorney',
				p_paper: 'Mine',
				p_seen_on: '2026-11-23'
			})
		).toBe('PT409 own');
	});

	test('not a volunteer, the circle, another organisation or nobody', async () => {
		for (const who of [world.ruth, world.joanne, world.len.self, world.stranger]) {
			expect(await record({}, who)).toBe('PT404');
			expect(await capacity(true, who)).toBe('PT404');
		}
		expect(
			await refusal(db, null, 'record_consent', {
				p_request: request,
				p_basis: 'own',
				p_how: 'phone',
				p_answers: [YES]
			})
		).toMatch(/^42501/);
	});

	test('C21: no new consent after a death', async () => {
		await doIt(db, grace, 'record_death', { p_person: world.len.id });
		expect(await record()).toBe('PT409 died');
		expect(await capacity(true)).toBe('PT409 died');
	});
});

describe('a coordinator brings somebody into the circle', () => {
	const bring = (args: Arguments = {}) => ({
		p_request: request,
		p_role: 'helper',
		p_name: 'Dot Kemp',
		p_relation: 'Friend',
		...args
	});
	const named = (name: string) => db.sql`
		select role, account_id, phone, relation, basis, basis_seen_by, added_by
		from private.circle_members where person_id = ${world.len.id} and name = ${name}`;

	test('by telephone at once, by e-mail through an invitation; R2: no basis comes with it, nor a second one with the form', async () => {
		const phoned = { p_once: crypto.randomUUID(), ...bring({ p_phone: '01632 960 171' }) };
		for (let i = 0; i < 2; i += 1) {
			expect(await ask(db, grace, 'add_circle_member', phoned)).toEqual({ invited: false });
		}
		expect(await named('Dot Kemp')).toEqual([
			{
				role: 'helper',
				account_id: null,
				phone: '01632 960 171',
				relation: 'Friend',
				basis: null,
				basis_seen_by: null,
				added_by: grace
			}
		]);
		const eve = await makeAccount(db.sql, { email: 'eve@example.org', name: 'Eve Kemp' });
		const mailed = {
			p_once: crypto.randomUUID(),
			...bring({ p_role: 'manager', p_name: 'Eve Kemp', p_email: 'Eve@Example.org ' })
		};
		for (let i = 0; i < 2; i += 1) {
			expect(await ask(db, grace, 'add_circle_member', mailed)).toEqual({ invited: true });
		}
		// an address that was typed ties nobody to anything
		expect(await named('Eve Kemp')).toEqual([]);
		const sent = await db.sql<{ to_email: string; link: string }[]>`
			select to_email, params ->> 'link' as link from private.outbox where template = 'circle-invitation'`;
		expect(sent.map(({ to_email }) => to_email)).toEqual(['eve@example.org']);
		expect(
			await refusal(db, grace, 'add_circle_member', bring({ p_email: 'eve@example.org' }))
		).toBe('PT422 email');
		await doIt(db, eve, 'accept_circle_invitation', {
			p_token: sent[0]?.link.split('/').at(-1)
		});
		const [place] = await named('Eve Kemp');
		expect(place).toMatchObject({
			role: 'manager',
			account_id: eve,
			basis: null,
			basis_seen_by: null
		});
		expect(
			await db.sql`select 1 from private.request_events where request_id = ${request} and event = 'member_added'`
		).toHaveLength(2);
	});

	test('not without a way to reach them, nor a name, nor as the person', async () => {
		const wrong: [string, Arguments][] = [
			['phone', {}],
			['name', { p_name: ' ', p_phone: '01632 960 171' }],
			['role', { p_role: 'self', p_phone: '01632 960 171' }],
			['email', { p_email: 'eve at home' }]
		];
		for (const [field, args] of wrong) {
			expect(await refusal(db, grace, 'add_circle_member', bring(args))).toBe(`PT422 ${field}`);
		}
	});
});
