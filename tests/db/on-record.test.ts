import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KIND_CHECKS } from '#lib/domain/tasks/kind-checks.ts';
import { KINDS } from '#lib/domain/tasks/kinds.ts';
import { ALL_KINDS, IDENTITY_KINDS } from '#lib/domain/volunteers/identity.ts';
import {
	RECORD_ITEMS,
	RECORD_WORDING_VERSION,
	recordWordingKept,
	UPDATE_WORDING_VERSION,
	updateWording
} from '#lib/domain/volunteers/shared-record.ts';
import { ask, refusal, rpc } from '#support/circle-world.ts';
import { freshDatabase, makeAccount, setClock, type TestDatabase } from '#support/database.ts';
import {
	freezeClock,
	makeOrganisation,
	makeVolunteer,
	type Organisation
} from '#support/volunteer-world.ts';

/** What is on record of a volunteer beside checks and training, and who reads it. */

type Identity = { route: string; kind: string; version: number; counts: boolean; by: string };
type Page = { record: { identity: Identity | null } };
type Mine = { organisations: { id: string; identity: Identity | null }[] };

let db: TestDatabase;
let place: Organisation;
let other: Organisation;
let amina: string;

/** Tuesday 24 November 2026. */
beforeAll(async () => {
	db = await freshDatabase();
	await setClock(db.sql, '2026-11-24T09:00:00Z');
	place = await makeOrganisation(db.sql);
	other = await makeOrganisation(db.sql);
	amina = await makeVolunteer(db.sql, place, { name: 'Amina Yusuf' });
	await makeVolunteer(db.sql, other, { account: amina });
});
afterAll(() => db.close());

const shown = async (who = place.coordinator, where = place) =>
	(
		await ask<Page>(db, who, 'volunteer_page', {
			p_organisation: where.id,
			p_volunteer: amina
		})
	).record.identity;
const mine = async () =>
	(await ask<Mine>(db, amina, 'my_checks_page', {})).organisations.map(({ identity }) => identity);

describe('Showing who somebody is', () => {
	const record = (more: object = {}, who = place.coordinator) =>
		refusal(db, who, 'record_identity', {
			p_organisation: place.id,
			p_volunteer: amina,
			p_version: 0,
			p_route: 'letters',
			p_kind: 'council',
			p_shown_on: '2026-11-23',
			p_review_on: null,
			...more
		});

	test('what may be noted of each route is the same on the site and in the database, and nothing else', async () => {
		const rows = await db.sql<{ route: string; kinds: string[] }[]>`
			select r as route, private.identity_kinds(r) as kinds
			from unnest('{letters,vouched,known,document,talk,made_up}'::text[]) as r`;
		expect(Object.fromEntries(rows.map(({ route, kinds }) => [route, kinds]))).toEqual({
			...IDENTITY_KINDS,
			made_up: []
		});
		// a word belongs to one route alone, so that the form needs no script
		expect(new Set(ALL_KINDS.map(({ kind }) => kind)).size).toBe(ALL_KINDS.length);
	});

	test.each([
		['no way', { p_route: '' }, 'PT422 route'],
		['a way that is none', { p_route: 'selfie' }, 'PT422 route'],
		['what belongs to another way', { p_kind: 'passport' }, 'PT422 kind'],
		['a number', { p_route: 'document', p_kind: '533401372' }, 'PT422 kind'],
		['tomorrow', { p_shown_on: '2026-11-25' }, 'PT422 shown'],
		['no day', { p_shown_on: null }, 'PT422 shown'],
		['eleven years ago', { p_shown_on: '2015-11-01' }, 'PT422 shown'],
		['a review that is past', { p_review_on: '2026-11-24' }, 'PT422 review'],
		['a page from before', { p_version: 3 }, 'PT409 stale']
	])('refuses %s', async (_, more, answer) => {
		expect(await record(more)).toBe(answer);
		expect(await shown()).toBeNull();
	});

	test('R2: nobody records their own, nor somebody who coordinates elsewhere or no more', async () => {
		expect(await record({}, amina)).toBe('PT404');
		expect(await record({}, other.coordinator)).toBe('PT404');
		const gone = await makeAccount(db.sql, { name: 'Gone' });
		await db.sql`insert into public.members (organisation_id, account_id, left_at) values (${place.id}, ${gone}, private.clock())`;
		await db.sql`insert into public.member_roles (organisation_id, account_id, role, revoked_at) values (${place.id}, ${gone}, 'coordinator', private.clock())`;
		expect(await record({}, gone)).toBe('PT404');
		await db.sql`insert into public.members (organisation_id, account_id) values (${place.id}, ${amina})`;
		await db.sql`insert into public.member_roles (organisation_id, account_id, role) values (${place.id}, ${amina}, 'coordinator')`;
		expect(await record({}, amina)).toBe('PT409 own');
		await db.sql`delete from public.member_roles where account_id = ${amina} and role = 'coordinator'`;
	});

	test('recorded, read by this organisation and by the volunteer alone, recorded again, and taken back', async () => {
		expect(await record({ p_review_on: '2027-11-24' })).toBe('');
		expect(await shown()).toMatchObject({
			route: 'letters',
			kind: 'council',
			version: 1,
			counts: true
		});
		expect(await shown(other.coordinator, other)).toBeNull();
		expect(await mine()).toEqual(
			expect.arrayContaining([null, expect.objectContaining({ version: 1 })])
		);
		expect(await record()).toBe('PT409 stale');
		expect(
			await record({ p_version: 1, p_route: 'document', p_kind: '', p_review_on: '2026-12-01' })
		).toBe('');
		expect(await shown()).toMatchObject({ route: 'document', version: 2, counts: true });

		const counts = async (at: string) => {
			await freezeClock(db.sql, at);
			const [row] = await db.sql<{ counts: boolean }[]>`
				select private.identity_counts(${amina}, ${place.id}, private.clock()) as counts`;
			return row?.counts;
		};
		expect(await counts('2026-11-30T23:59:59.999999Z')).toBe(true);
		expect(await counts('2026-12-01T00:00:00Z')).toBe(false);
		await freezeClock(db.sql, '2026-11-24T09:30:00Z');

		const back = (p_version: number, who = place.coordinator) =>
			refusal(db, who, 'take_back_identity', {
				p_organisation: place.id,
				p_volunteer: amina,
				p_version
			});
		expect(await back(1)).toBe('PT409 stale');
		expect(await back(2, other.coordinator)).toBe('PT404');
		expect(await back(2)).toBe('');
		expect(await shown()).toBeNull();
	});
});

describe('Which check a kind of help needs', () => {
	test('every kind that is shown has its level and its reason, the database’s own', async () => {
		const rows = await db.sql<{ id: string; level: string; why: string }[]>`
			select id, check_level as level, replace(check_reason, '''', '’') as why from public.task_kinds`;
		expect(KIND_CHECKS).toEqual(
			Object.fromEntries(rows.map(({ id, level, why }) => [id, { level, why }]))
		);
		for (const { id } of KINDS) expect(KIND_CHECKS[id].why.length).toBeGreaterThan(5);
	});

	test('the list “Running out” has who lapses within thirty days or has lapsed, and nobody else', async () => {
		const one = await makeOrganisation(db.sql);
		await db.sql`update public.organisations set required_check = 'enhanced' where id = ${one.id}`;
		const ends = {
			soon: '2026-12-24T09:29:59.999999Z',
			later: '2026-12-24T09:30:00Z',
			lapsed: '2026-11-24T09:00:00Z',
			paused: '2026-11-30T09:00:00Z'
		};
		for (const [name, end] of Object.entries(ends)) {
			const id = await makeVolunteer(db.sql, one, { name });
			await db.sql`update public.checks set valid_from = '2026-01-01', expires_at = ${end} where volunteer_id = ${id}`;
			if (name === 'paused') {
				await db.sql`update public.acceptances set state = 'paused' where volunteer_id = ${id}`;
			}
		}
		const { rows } = await ask<{ rows: { name: string }[] }>(
			db,
			one.coordinator,
			'volunteers_page',
			{
				p_organisation: one.id,
				p_search: '',
				p_state: 'lapsing',
				p_page: 1
			}
		);
		expect(rows.map(({ name }) => name).sort()).toEqual(['lapsed', 'soon']);
	});
});

describe('The same record with another organisation, by the volunteer’s consent', () => {
	type Found = {
		from: string;
		items: string[];
		accepted: { since: string }[] | null;
		identity: { id: string } | null;
		checks: { id: string; level: string; clear: boolean; lawful: boolean; here: boolean }[] | null;
		trainings: { id: string; module_id: string; here: boolean }[] | null;
		references: { named: number; answered: string[] } | null;
	};
	type Shared = {
		may: { from_id: string; to_id: string; standing: { id: string } | null }[];
		given: {
			id: string;
			stands: boolean;
			wording: string;
			ended_how: string | null;
			readings: { by: string; times: number; items: string[] }[];
			taken: { item: string }[];
		}[];
	};
	type Kept = {
		record: {
			elsewhere: { from: string; items: string[] }[];
			changed: { id: string; item: string }[];
		};
		checks: { id: string; counts: boolean; expires_at: string; taken: { from: string } | null }[];
		trainings: { module_id: string; taken: { from: string } | null }[];
	};
	/** The hospice, the neighbours, and Bernard, who is with the one and applies to the other. */
	let one: Organisation;
	let two: Organisation;
	let bernard: string;
	let team: string;
	let gone: string;
	/** The check that the hospice recorded. */
	let theirs: string;
	let second: string;

	beforeAll(async () => {
		await freezeClock(db.sql, '2026-11-25T09:00:00Z');
		one = await makeOrganisation(db.sql, { slug: 'the-hospice' });
		two = await makeOrganisation(db.sql, { slug: 'the-neighbours' });
		bernard = await makeVolunteer(db.sql, one, { name: 'Bernard Hobbs' });
		await db.sql`
			insert into private.identities_shown (organisation_id, volunteer_id, route, kind, shown_on, recorded_by)
			values (${one.id}, ${bernard}, 'vouched', 'neighbour', '2025-03-02', ${one.coordinator})`;
		const [application] = await db.sql<{ id: string }[]>`
			insert into private.applications (organisation_id, volunteer_id, wants, identity)
			values (${one.id}, ${bernard}, '{lift}', 'vouched') returning id`;
		await db.sql`
			insert into private.referees (application_id, position, name, relation, email, asked_at, expires_at, answered_at, known_for, trust, words)
			select ${application?.id ?? ''}, n, 'Marjorie Snow', 'Work', 'm' || n || '@example.org', private.clock(), private.clock() + interval '28 days',
				private.clock(), 'over_5', 'yes', 'zqwords of a referee'
			from generate_series(1, 2) as n`;
		await db.sql`insert into public.acceptances (organisation_id, volunteer_id, state) values (${two.id}, ${bernard}, 'applied')`;
		theirs = await checkOf(one);
		team = await makeAccount(db.sql, { name: 'Of another team' });
		gone = await makeAccount(db.sql, { name: 'Coordinated once' });
		await db.sql`insert into public.members (organisation_id, account_id) values (${two.id}, ${gone}), (${other.id}, ${team})`;
		await db.sql`
			insert into public.member_roles (organisation_id, account_id, role, revoked_at)
			values (${two.id}, ${gone}, 'coordinator', private.clock()), (${other.id}, ${team}, 'coordinator', null)`;
	});

	const share = (more: object = {}, who = bernard) =>
		refusal(db, who, 'share_record', {
			p_from: one.id,
			p_to: two.id,
			p_standing: null,
			p_items: ['accepted', 'identity', 'check', 'training', 'references'],
			p_wording: recordWordingKept('The hospice', 'The neighbours', RECORD_ITEMS),
			p_wording_version: RECORD_WORDING_VERSION,
			...more
		});
	const shared = () => ask<Shared>(db, bernard, 'shared_record_page', {});
	const standing = async () => (await shared()).given.find(({ stands }) => stands);
	const withdraw = (consent: string, who = bernard) =>
		refusal(db, who, 'withdraw_volunteer_consent', { p_consent: consent });
	const whose = (where = two) => ({ p_organisation: where.id, p_volunteer: bernard });
	const read = async (who = two.coordinator, where = two) =>
		(await ask<{ found: Found[] }>(db, who, 'carried_record', whose(where))).found;
	const kept = (who = two.coordinator, where = two) =>
		ask<Kept>(db, who, 'volunteer_page', whose(where));
	const take = (item: string, source: string, until: string | null, who = two.coordinator) =>
		refusal(db, who, 'take_over', { ...whose(), p_item: item, p_source: source, p_until: until });
	const checkOf = async (where: Organisation) => {
		const [row] = await db.sql<{ id: string }[]>`
			select id from public.checks where organisation_id = ${where.id} and volunteer_id = ${bernard} order by recorded_at desc limit 1`;
		return row?.id ?? '';
	};

	test('the words that are kept are the newest that the database knows', async () => {
		const [row] =
			await db.sql`select max(version) as newest from private.volunteer_wordings where matter = 'record'`;
		expect(row?.newest).toBe(RECORD_WORDING_VERSION);
	});

	/** What the second organisation's coordinator is answered, byte for byte. */
	const answered = async () =>
		JSON.stringify(
			await Promise.all([
				ask(db, two.coordinator, 'volunteer_page', whose()),
				ask(db, two.coordinator, 'carried_record', whose()),
				ask(db, two.coordinator, 'volunteers_page', {
					p_organisation: two.id,
					p_search: '',
					p_state: 'here',
					p_page: 1
				}),
				ask(db, two.coordinator, 'pipeline_page', {
					p_organisation: two.id,
					p_search: '',
					p_stage: 'all',
					p_sort: 'name',
					p_page: 1
				}),
				ask(db, two.coordinator, 'desk_page', { p_organisation: two.id }),
				refusal(db, two.coordinator, 'take_over', {
					...whose(),
					p_item: 'check',
					p_source: theirs,
					p_until: '2027-01-01'
				})
			])
		);
	/** The same world, but that the first organisation never had him: what it has is somebody else's. */
	const without = async () => {
		const move = async (from: string, to: string) => {
			for (const table of [
				'public.acceptances',
				'public.checks',
				'public.trainings',
				'private.identities_shown',
				'private.applications'
			]) {
				await db.sql.unsafe(
					`update ${table} set volunteer_id = '${to}' where organisation_id = '${one.id}' and volunteer_id = '${from}'`
				);
			}
		};
		await move(bernard, amina);
		const said = await answered();
		await move(amina, bernard);
		return said;
	};

	test('R1: two worlds: without his consent the second cannot tell whether the first has anything, nor that it is', async () => {
		const before = await answered();
		expect(await without()).toBe(before);
		expect(before).not.toContain('the-hospice');
		expect(JSON.parse(before).at(-1)).toBe('PT404');
		expect(JSON.parse(before)[1].found).toEqual([]);
	});

	test.each([
		['nothing chosen', { p_items: [] }, 'PT422 items'],
		['something that is no part of it', { p_items: ['words'] }, 'PT422 items'],
		['words from before', { p_wording_version: 0 }, 'PT409 stale'],
		['no words', { p_wording: '' }, 'PT409 stale'],
		['a page from before', { p_standing: '00000000-0000-4000-8000-000000000001' }, 'PT409 stale']
	])('refuses %s', async (_, more, answer) => expect(await share(more)).toBe(answer));

	test('R2: only the volunteer says so, of an organisation they are with, to one they are with or applied to', async () => {
		for (const who of [one.coordinator, two.coordinator, amina])
			expect(await share({}, who)).toBe('PT404');
		expect(await share({ p_to: other.id })).toBe('PT404');
		expect(await share({ p_from: other.id })).toBe('PT404');
		expect(await share({ p_from: two.id, p_to: two.id })).toBe('PT404');
		// whom they only applied to has nothing to show
		expect(await share({ p_from: two.id, p_to: one.id })).toBe('PT404');
	});

	test('item by item: what was chosen and nothing else; each reading is written down; the first is told nothing', async () => {
		expect(await share({ p_items: ['identity', 'references'] })).toBe('');
		expect((await kept()).record.elsewhere).toMatchObject([{ items: ['identity', 'references'] }]);
		const [found] = await read();
		expect(found).toMatchObject({
			from: 'Organisation the-hospice',
			accepted: null,
			checks: null,
			trainings: null,
			identity: { route: 'vouched' },
			references: { named: 2, answered: [expect.any(String), expect.any(String)] }
		});
		expect(JSON.stringify(await read())).not.toContain('zqwords');
		// R13: that world is told apart once he has said so
		expect(await without()).not.toBe(await answered());
		// a quarter of an hour is one reading with a count
		const { readings = [], wording = '' } = (await standing()) ?? {};
		expect(readings).toHaveLength(1);
		expect(readings[0]).toMatchObject({ by: 'Grace Adeyemi', items: ['identity', 'references'] });
		expect(readings[0]?.times).toBeGreaterThan(1);
		expect(wording).toContain('is told nothing');
		// nobody else reads it, and the first does not learn of it
		for (const who of [gone, team, amina, bernard, one.coordinator]) {
			expect((await rpc(db, who, 'carried_record', whose())).code).toBe('PT404');
		}
		const first = JSON.stringify(await ask(db, one.coordinator, 'volunteer_page', whose(one)));
		expect(first).not.toContain(two.id);
		expect(first).not.toContain('the-neighbours');
		expect(await take('check', await checkOf(one), '2027-01-01')).toBe('PT404');
	});

	test('agreed anew, the old one is superseded; withdrawn, read no more from that instant', async () => {
		const before = await standing();
		expect(await share({ p_standing: before?.id })).toBe('');
		expect(await share({ p_standing: before?.id })).toBe('PT409 stale');
		const now = await standing();
		expect((await shared()).given.map(({ ended_how }) => ended_how)).toEqual([null, 'superseded']);
		expect(await withdraw(now?.id ?? '', amina)).toBe('PT404');
		expect(await withdraw(now?.id ?? '', two.coordinator)).toBe('PT404');
		await freezeClock(db.sql, '2026-11-25T10:00:00Z');
		expect(await withdraw(now?.id ?? '')).toBe('');
		const found = async (at: string) => {
			await freezeClock(db.sql, at);
			return (await read()).length;
		};
		expect(await found('2026-11-25T09:59:59.999999Z')).toBe(1);
		expect(await found('2026-11-25T10:00:00Z')).toBe(0);
		expect((await kept()).record.elsewhere).toEqual([]);
		expect(await without()).toBe(await answered());
		// it ends by itself after a year
		await freezeClock(db.sql, '2026-11-25T11:00:00Z');
		expect(await share()).toBe('');
		await db.sql`update auth.sessions set created_at = '2027-11-25T10:00:00Z', updated_at = '2027-11-25T10:00:00Z'`;
		expect(await found('2027-11-25T10:59:59.999999Z')).toBe(1);
		expect(await found('2027-11-25T11:00:00Z')).toBe(0);
		await freezeClock(db.sql, '2026-11-25T11:00:00Z');
	});

	test('while they are suspended anywhere nothing is shown, and nobody learns why', async () => {
		await db.sql`update public.acceptances set state = 'suspended' where organisation_id = ${one.id} and volunteer_id = ${bernard}`;
		expect(await read()).toEqual([]);
		await db.sql`update public.acceptances set state = 'accepted' where organisation_id = ${one.id} and volunteer_id = ${bernard}`;
		expect(await read()).toHaveLength(1);
	});

	test('each decides for itself: a level, a workforce, a day that do not fit are refused, and nothing counts by itself', async () => {
		const check = await checkOf(one);
		expect((await kept()).checks).toEqual([]);
		expect(await take('check', check, null)).toBe('PT422 until');
		expect(await take('check', check, '2026-11-25')).toBe('PT422 until');
		expect(await take('check', check, '2027-11-26')).toBe('PT422 until');
		expect(await take('words', check, '2027-01-01')).toBe('PT404');
		for (const who of [one.coordinator, gone, team, bernard]) {
			expect(await take('check', check, '2027-01-01', who)).toBe('PT404');
		}
		for (const [workforce, answer] of [
			['children', 'PT409 workforce'],
			['other', 'PT409 workforce']
		] as const) {
			await db.sql`update public.checks set workforce = ${workforce} where id = ${check}`;
			expect(await take('check', check, '2027-01-01')).toBe(answer);
		}
		await db.sql`update public.checks set workforce = 'both' where id = ${check}`;
		await db.sql`delete from public.organisation_task_kinds where organisation_id = ${two.id} and kind_id not in ('dog', 'company')`;
		expect((await read())[0]?.checks).toMatchObject([{ level: 'enhanced_barred', lawful: false }]);
		expect(await take('check', check, '2027-01-01')).toBe('PT409 level');
		await db.sql`insert into public.organisation_task_kinds select ${two.id}, k.id from public.task_kinds k on conflict do nothing`;
		// somebody who has not read it decides nothing
		second = await makeAccount(db.sql, { name: 'Samir Haddad' });
		await db.sql`insert into public.members (organisation_id, account_id) values (${two.id}, ${second})`;
		await db.sql`insert into public.member_roles (organisation_id, account_id, role) values (${two.id}, ${second}, 'coordinator')`;
		expect(await take('check', check, '2027-01-01', second)).toBe('PT409 look');
	});

	test('R1: that a third organisation has taken it over is not told to the second', async () => {
		const here = async () => (await read())[0]?.checks?.map((check) => check.here);
		const before = await here();
		const [own] = await db.sql<{ id: string }[]>`
			insert into public.checks (organisation_id, volunteer_id, level, issued_on, valid_from, expires_at, clear, checked_by)
			values (${other.id}, ${bernard}, 'enhanced', '2026-11-20', private.clock(), private.clock() + interval '1 year', true, ${other.coordinator})
			returning id`;
		const [third] = await db.sql<{ id: string }[]>`
			insert into private.taken_over (organisation_id, volunteer_id, from_id, item, record_id, source_id, consented_at, looked_at, taken_by)
			values (${other.id}, ${bernard}, ${one.id}, 'check', ${own?.id ?? ''}, ${await checkOf(one)}, private.clock(), private.clock(), ${other.coordinator})
			returning id`;
		expect(before).toEqual([false]);
		expect(await here()).toEqual(before);
		await db.sql`delete from private.taken_over where id = ${third?.id ?? ''}`;
		await db.sql`delete from public.checks where id = ${own?.id ?? ''}`;
	});

	test('taken over it is their own, until their own day; from application to acceptance', async () => {
		const [{ checks, trainings, identity } = {} as Found] = await read();
		const module = trainings?.find(({ module_id }) => module_id === 'role')?.id ?? '';
		expect(await take('check', checks?.[0]?.id ?? '', '2027-06-01')).toBe('');
		expect(await take('identity', identity?.id ?? '', '2028-01-01')).toBe('');
		// two coordinators press at once: it is taken over once, and the later one hears of it
		await read(second);
		let early: (value: unknown) => void = () => {};
		const pressed = new Promise((resolve) => {
			early = resolve;
		});
		const [first, later] = await Promise.all([
			db.as(two.coordinator, async (sql) => {
				await sql`select public.take_over(p_once => gen_random_uuid(), p_organisation => ${two.id}, p_volunteer => ${bernard},
					p_item => 'training', p_source => ${module}, p_until => '2027-03-01')`;
				early(null);
				await sql`select pg_sleep(0.5)`;
				return '';
			}),
			pressed.then(() => take('training', module, '2027-03-01', second))
		]);
		expect([first, later]).toEqual(['', 'PT409 taken']);
		expect(await take('training', module, '2027-03-01')).toBe('PT409 taken');
		const page = await kept();
		expect(page.checks).toMatchObject([
			{ counts: true, taken: { from: 'Organisation the-hospice' } }
		]);
		expect(page.trainings).toMatchObject([
			{ module_id: 'role', taken: { from: 'Organisation the-hospice' } }
		]);
		expect((await standing())?.taken.map(({ item }) => item).sort()).toEqual([
			'check',
			'identity',
			'training'
		]);
		for (const p_state of ['references', 'checks', 'interview', 'accepted']) {
			const { acceptance } = await ask<{ acceptance: { version: number } }>(
				db,
				two.coordinator,
				'volunteer_page',
				whose()
			);
			expect(
				await refusal(db, two.coordinator, 'set_acceptance', {
					...whose(),
					p_version: acceptance.version,
					p_state,
					p_reason: 'Known to the hospice'
				})
			).toBe('');
		}
		const stands = await db.sql<{ two: boolean; one: boolean }[]>`
			select private.in_standing(${bernard}, ${two.id}, private.clock()) as two, private.in_standing(${bernard}, ${one.id}, private.clock()) as one`;
		expect(stands[0]).toEqual({ two: true, one: true });
		const at = async (when: string) => {
			const [row] =
				await db.sql`select private.check_valid(${bernard}, ${two.id}, 'enhanced', ${when}::timestamptz) as valid`;
			return row?.valid;
		};
		expect(await at('2027-05-31T22:59:59.999999Z')).toBe(true);
		expect(await at('2027-05-31T23:00:00Z')).toBe(false);
	});

	test('when its source changes the second hears of it on the desk, as long as he lets it be read; it decides', async () => {
		const waits = async () =>
			(
				await ask<{ beside: { kind: string; id: string }[] }>(db, two.coordinator, 'desk_page', {
					p_organisation: two.id
				})
			).beside.filter(({ kind }) => kind === 'source_changed');
		expect(await waits()).toEqual([]);
		await freezeClock(db.sql, '2026-11-25T12:00:00Z');
		await db.sql`update public.checks set revoked_at = private.clock() where id = ${await checkOf(one)}`;
		expect(await waits()).toMatchObject([{ id: bernard }]);
		const [changed] = (await kept()).record.changed;
		expect(changed).toMatchObject({ item: 'check' });
		// nothing ends by itself
		expect((await kept()).checks).toMatchObject([{ counts: true }]);
		const keep = (who: string) =>
			refusal(db, who, 'keep_taken_over', { ...whose(), p_taken: changed?.id ?? '' });
		for (const who of [one.coordinator, gone, team, bernard]) expect(await keep(who)).toBe('PT404');
		// without the consent there is nothing to see or to decide on, and the record stays until its own day
		const consent = (await standing())?.id ?? '';
		await db.sql`update private.volunteer_consents set ended_at = private.clock(), ended_how = 'withdrawn' where id = ${consent}`;
		expect(await waits()).toEqual([]);
		expect(await keep(two.coordinator)).toBe('PT404');
		expect((await kept()).checks).toMatchObject([
			{ counts: true, taken: { from: 'Organisation the-hospice' } }
		]);
		await db.sql`update private.volunteer_consents set ended_at = null, ended_how = null where id = ${consent}`;
		// nor where he lets them read what he learnt and no longer his checks
		const { items } = (
			await db.sql<{ items: string[] }[]>`
				update private.volunteer_consents c set items = array_remove(c.items, 'check') from private.volunteer_consents b
				where c.id = ${consent} and b.id = c.id returning b.items`
		)[0] ?? { items: [] };
		expect(items).toContain('check');
		expect(await waits()).toEqual([]);
		expect((await kept()).record.changed).toEqual([]);
		expect(await keep(two.coordinator)).toBe('PT404');
		await db.sql`update private.volunteer_consents set items = ${items} where id = ${consent}`;
		expect(await waits()).toMatchObject([{ id: bernard }]);
		expect(await keep(two.coordinator)).toBe('');
		expect(await waits()).toEqual([]);
		// what is not suitable there later is news again
		await freezeClock(db.sql, '2026-11-25T13:00:00Z');
		await db.sql`
			insert into public.checks (organisation_id, volunteer_id, level, issued_on, valid_from, expires_at, clear, checked_by)
			values (${one.id}, ${bernard}, 'enhanced', '2026-11-20', private.clock(), private.clock() + interval '1 year', false, ${one.coordinator})`;
		expect((await kept()).record.changed.map(({ item }) => item)).toEqual(['check']);
	});

	test('attack: a check that was replaced is not taken over by an old form, nor by whoever has not looked since', async () => {
		await freezeClock(db.sql, '2026-11-25T14:00:00Z');
		await db.sql`update public.checks set revoked_at = private.clock() where organisation_id = ${two.id} and volunteer_id = ${bernard}`;
		const add = async (clear: boolean, level = 'enhanced') => {
			const [row] = await db.sql<{ id: string }[]>`
				insert into public.checks (organisation_id, volunteer_id, level, issued_on, valid_from, expires_at, clear, checked_by)
				values (${one.id}, ${bernard}, ${level}, '2026-11-20', private.clock(), private.clock() + interval '1 year', ${clear}, ${one.coordinator})
				returning id`;
			return row?.id ?? '';
		};
		const old = await add(true);
		await freezeClock(db.sql, '2026-11-25T14:01:00Z');
		// R13: it is the newest, and whoever has looked may take it
		expect((await read())[0]?.checks?.map(({ id }) => id)).toContain(old);
		await freezeClock(db.sql, '2026-11-25T14:02:00Z');
		await add(false);
		expect(await take('check', old, '2027-06-01')).toBe('PT409 look');
		expect((await read())[0]?.checks?.map(({ id }) => id)).not.toContain(old);
		expect(await take('check', old, '2027-06-01')).toBe('PT409 over');
		// one of another level since that look is looked at first
		await freezeClock(db.sql, '2026-11-25T14:03:00Z');
		const newest = await add(true);
		await read();
		await freezeClock(db.sql, '2026-11-25T14:04:00Z');
		await add(false, 'basic');
		expect(await take('check', newest, '2027-06-01')).toBe('PT409 look');
		await read();
		expect(await take('check', newest, '2027-06-01')).toBe('');
	});

	test('who leaves the second takes their consent with them, and coming back revives nothing', async () => {
		await db.sql`update public.acceptances set state = 'left', state_since = private.clock() where organisation_id = ${two.id} and volunteer_id = ${bernard}`;
		await db.sql`update public.acceptances set state = 'applied', state_since = private.clock() where organisation_id = ${two.id} and volunteer_id = ${bernard}`;
		expect(await read()).toEqual([]);
		expect((await shared()).given[0]?.ended_how).toBe('left');
	});
});

describe('The Update Service, by the volunteer’s consent', () => {
	let one: Organisation;
	let nesta: string;
	let check: string;

	/** Wednesday 25 November 2026: Nesta has an enhanced check, and has not been asked yet. */
	beforeAll(async () => {
		await freezeClock(db.sql, '2026-11-25T09:00:00Z');
		one = await makeOrganisation(db.sql);
		nesta = await makeVolunteer(db.sql, one, { name: 'Nesta Bowen' });
		const [row] = await db.sql<{ id: string }[]>`
			update public.checks set level = 'enhanced', valid_from = '2026-01-01' where volunteer_id = ${nesta} returning id`;
		check = row?.id ?? '';
	});

	const agree = (more: object = {}, who = nesta) =>
		refusal(db, who, 'give_update_consent', {
			p_organisation: one.id,
			p_wording: updateWording('The hospice').join('\n'),
			p_wording_version: UPDATE_WORDING_VERSION,
			...more
		});
	const look = (more: object = {}, who = one.coordinator) =>
		refusal(db, who, 'record_look', {
			p_check: check,
			p_looked_on: '2026-11-25',
			p_result: 'no_new',
			p_next_on: '2027-05-25',
			...more
		});
	type Checks = {
		organisations: {
			agreed: { id: string; wording: string } | null;
			checks: { looks: { result: string; by: string; looked_on: string }[] }[];
		}[];
	};
	const theirs = async () => (await ask<Checks>(db, nesta, 'my_checks_page', {})).organisations[0];
	const waits = async () =>
		(
			await ask<{ beside: { kind: string; id: string }[] }>(db, one.coordinator, 'desk_page', {
				p_organisation: one.id
			})
		).beside.filter(({ kind }) => kind === 'look_due');

	test('the words that are kept are the newest that the database knows', async () => {
		const [row] =
			await db.sql`select max(version) as newest from private.volunteer_wordings where matter = 'update_service'`;
		expect(row?.newest).toBe(UPDATE_WORDING_VERSION);
	});

	test('R2: nobody looks before they agree, and nobody agrees but the volunteer', async () => {
		expect(await waits()).toEqual([]);
		expect(await look()).toBe('PT409 consent');
		for (const who of [one.coordinator, amina]) expect(await agree({}, who)).toBe('PT404');
		expect(await agree({ p_organisation: other.id })).toBe('PT404');
		expect(await agree({ p_wording_version: 0 })).toBe('PT409 stale');
		expect(await agree({ p_wording: '' })).toBe('PT409 stale');
		expect(await agree()).toBe('');
		expect(await agree()).toBe('PT409 stale');
		expect((await theirs())?.agreed?.wording).toContain('A person looks, never a machine.');
		// agreed to and never looked at: it waits
		expect(await waits()).toMatchObject([{ id: nesta }]);
	});

	test.each([
		['a day to come', { p_looked_on: '2026-11-26' }, 'PT422 looked'],
		['no day', { p_looked_on: null }, 'PT422 looked'],
		['a day before they agreed', { p_looked_on: '2026-11-24' }, 'PT422 looked'],
		['no answer', { p_result: '' }, 'PT422 result'],
		['no next look', { p_next_on: null }, 'PT422 next'],
		['a next look today', { p_next_on: '2026-11-25' }, 'PT422 next'],
		['a next look in two years', { p_next_on: '2028-11-25' }, 'PT422 next']
	])('refuses %s', async (_, more, answer) => expect(await look(more)).toBe(answer));

	test.each([
		['a basic check', `level = 'basic'`, 'PT409 level'],
		['another workforce', `workforce = 'children'`, 'PT409 workforce'],
		['one that was not suitable', 'clear = false', 'PT409 over'],
		['one that has run out', `expires_at = '2026-11-25T09:00:00Z'`, 'PT409 over']
	])('refuses a look for %s', async (_, change, answer) => {
		await db.sql.unsafe(
			`create table private.kept as select * from public.checks where id = '${check}'`
		);
		await db.sql.unsafe(`update public.checks set ${change} where id = '${check}'`);
		expect(await look()).toBe(answer);
		expect(await waits()).toEqual([]);
		await db.sql.unsafe(
			`update public.checks c set level = k.level, workforce = k.workforce, clear = k.clear, expires_at = k.expires_at from private.kept k where k.id = c.id`
		);
		await db.sql.unsafe('drop table private.kept');
	});

	test('a level that nothing arranged makes lawful is not looked at', async () => {
		await db.sql`delete from public.organisation_task_kinds where organisation_id = ${one.id} and kind_id not in ('dog', 'meal')`;
		expect(await look()).toBe('PT409 level');
		await db.sql`insert into public.organisation_task_kinds select ${one.id}, k.id from public.task_kinds k on conflict do nothing`;
	});

	test('each look is written down for the volunteer; the next waits on the desk on its day, and not after it is withdrawn', async () => {
		for (const who of [amina, other.coordinator]) expect(await look({}, who)).toBe('PT404');
		expect(await look({}, nesta)).toBe('PT404');
		expect(await look()).toBe('');
		expect((await theirs())?.checks[0]?.looks).toMatchObject([
			{ result: 'no_new', by: 'Grace Adeyemi', looked_on: '2026-11-25' }
		]);
		expect(await waits()).toEqual([]);
		await db.sql`update auth.sessions set created_at = '2027-05-24T22:00:00Z', updated_at = '2027-05-24T22:00:00Z'`;
		await freezeClock(db.sql, '2027-05-24T22:59:59.999999Z');
		expect(await waits()).toEqual([]);
		await freezeClock(db.sql, '2027-05-24T23:00:00Z');
		expect(await waits()).toMatchObject([{ id: nesta }]);
		const consent = (await theirs())?.agreed?.id ?? '';
		expect(await refusal(db, nesta, 'withdraw_volunteer_consent', { p_consent: consent })).toBe('');
		expect(await waits()).toEqual([]);
		expect(await look({ p_looked_on: '2027-05-25', p_next_on: '2027-11-25' })).toBe(
			'PT409 consent'
		);
		// what was looked at stays, for both to read
		expect((await theirs())?.checks[0]?.looks).toHaveLength(1);
	});

	test('something new ends the check at once; nobody is looked up by a machine', async () => {
		expect(await agree()).toBe('');
		expect(
			await look({ p_looked_on: '2027-05-25', p_result: 'not_subscribed', p_next_on: null })
		).toBe('');
		expect(await waits()).toEqual([]);
		expect(await look({ p_looked_on: '2027-05-25', p_result: 'new', p_next_on: null })).toBe('');
		const [row] = await db.sql`
			select revoked_at = private.clock() as ended, private.check_valid(${nesta}, ${one.id}, 'enhanced', private.clock()) as valid
			from public.checks where id = ${check}`;
		expect(row).toEqual({ ended: true, valid: false });
		expect(await look({ p_looked_on: '2027-05-25' })).toBe('PT409 over');
		const jobs = await db.sql<{ name: string }[]>`
			select p.proname as name from pg_proc p where p.prosrc ~ 'update_looks' and p.prosrc ~ 'insert'`;
		expect(jobs.map(({ name }) => name)).toEqual(['record_look']);
	});

	test('a check made for another workforce is not recorded; a basic one has none', async () => {
		const record = (more: object) =>
			refusal(db, one.coordinator, 'record_check', {
				p_organisation: one.id,
				p_volunteer: nesta,
				p_level: 'enhanced',
				p_issued_on: '2027-05-01',
				p_expires_on: '2028-05-01',
				p_clear: true,
				p_workforce: 'adults',
				...more
			});
		for (const p_workforce of ['children', 'other', '', null]) {
			expect(await record({ p_workforce })).toBe('PT422 workforce');
		}
		expect(await record({ p_level: 'basic', p_workforce: null })).toBe('');
		expect(await record({ p_workforce: 'both' })).toBe('');
	});
});
