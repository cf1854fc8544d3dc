import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	ask,
	circleWorld,
	confirmedVisit,
	doIt,
	refusal,
	type CircleWorld
} from '#support/circle-world.ts';
import { freshDatabase, setClock, type TestDatabase } from '#support/database.ts';
import { makePerson, permit, type Person } from '#support/volunteer-world.ts';

/** Records of consent as nobody means to write them, and as people write them all the same. */
describe('consent, badly put', () => {
	let db: TestDatabase;
	let world: CircleWorld;
	let grace: string;
	/** Another Len Hollis, at the same address, with the same organisation. */
	let other: Person;

	beforeAll(async () => {
		db = await freshDatabase();
		await setClock(db.sql, '2026-11-23T09:00:00Z');
		world = await circleWorld(db);
		grace = world.organisation.coordinator;
		other = await makePerson(db.sql, world.organisation);
	});
	afterAll(() => db.close());

	/** What a coordinator may read of somebody, now or at an instant. */
	const may = async (person: string, reader = grace, at: string | null = null) => {
		const [row] = await db.sql<{ scopes: string[] | null }[]>`
			select private.scopes_for(${reader}, 'coordinator', ${person}, ${world.organisation.id}, null, coalesce(${at}::timestamptz, private.clock()))::text[] as scopes`;
		return row?.scopes ?? null;
	};
	const write = (columns: Record<string, unknown>) => {
		const row = {
			person_id: world.len.id,
			scopes: '{faith}',
			recipient: 'coordinators',
			organisation_id: world.organisation.id,
			purpose: 'help',
			basis: 'own',
			giver_member_id: world.len.member,
			given_how: 'phone',
			wording: 'words',
			wording_version: 1,
			starts_at: '2026-11-23T08:00:00Z',
			ends_at: '2027-05-23T08:00:00Z',
			...columns
		};
		const names = Object.keys(row).join(', ');
		return db.sql.unsafe(
			`insert into private.permits (${names}) select ${names} from jsonb_populate_record(null::private.permits, $1::text::jsonb) returning id`,
			[JSON.stringify(row)]
		);
	};

	test('C1: dated backwards, without an end, or for longer than a year: refused, by whatever route', async () => {
		await expect(write({ ends_at: '2026-11-22T08:00:00Z' })).rejects.toThrow('c1_has_an_end');
		await expect(write({ ends_at: '2026-11-23T08:00:00Z' })).rejects.toThrow('c1_has_an_end');
		await expect(write({ ends_at: null })).rejects.toThrow('ends_at');
		await expect(write({ ends_at: '2027-11-23T08:00:01Z' })).rejects.toThrow('c1_has_an_end');
		// nobody who records can give a day to begin on: it acts from now, never backwards
		const answer = { scope: 'faith', recipient: 'coordinators', yes: true, version: 1 };
		await doIt(db, grace, 'record_consent', {
			p_request: other.request,
			p_basis: 'own',
			p_how: 'paper',
			p_answers: [
				{ ...answer, wording: 'May they?', purpose: 'help', starts_at: '2020-01-01T00:00:00Z' }
			]
		});
		expect(await may(other.id, grace, '2026-11-23T09:00:00Z')).toEqual([]);
		expect(await may(other.id)).toEqual(['faith']);
	});

	test('C6, C19: records that overlap add up; stopping one leaves the other, and the page names both', async () => {
		const [one, two] = [await write({}), await write({ scopes: '{faith,support}' })];
		await doIt(db, world.len.self, 'withdraw_consent', { p_permit: one[0]?.id as string });
		expect(await may(world.len.id)).toContain('faith');
		const { permits } = await ask<{ permits: { id: string; scopes: { state: string }[] }[] }>(
			db,
			world.len.self,
			'sharing_page',
			{ p_person: world.len.id }
		);
		const states = (id: unknown) =>
			permits.find((each) => each.id === id)?.scopes.map(({ state }) => state);
		expect(states(one[0]?.id)).toEqual(['withdrawn']);
		expect(states(two[0]?.id)).toEqual(['active', 'active']);
		// all of it, in one step
		await doIt(db, world.len.self, 'withdraw_all', { p_person: world.len.id });
		expect(await may(world.len.id)).toEqual([]);
	});

	test('C4, C19: records that contradict each other: a no beats a yes, and whoever lacks capacity and does not, does not', async () => {
		await write({ scopes: '{household}' });
		expect(await may(world.len.id)).toEqual(['household']);
		await doIt(db, world.len.self, 'deny_reader', {
			p_person: world.len.id,
			p_organisation: world.organisation.id,
			p_scopes: ['household']
		});
		expect(await may(world.len.id)).toEqual([]);
		const decided = (lacking: boolean) => db.sql`
			insert into private.capacity_records (person_id, lacking, decision, recorded_by, organisation_id, recorded_at)
			values (${world.len.id}, ${lacking}, 'sharing', ${grace}, ${world.organisation.id}, '2026-11-23T09:00:00Z')`;
		await write({
			scopes: '{support}',
			basis: 'best_interests',
			giver_member_id: null,
			giver_account_id: grace,
			consulted: 'Joanne',
			why: 'It helps him',
			review_at: '2026-12-23T09:00:00Z',
			recorded_at: '2026-11-23T08:00:00Z'
		});
		await decided(true);
		const second = world.stranger;
		await db.sql`insert into public.members (organisation_id, account_id) values (${world.organisation.id}, ${second})`;
		await db.sql`insert into public.member_roles (organisation_id, account_id, role) values (${world.organisation.id}, ${second}, 'coordinator')`;
		expect(await may(world.len.id, second)).toEqual(['support']);
		await decided(false);
		expect(await may(world.len.id, second)).toEqual([]);
	});

	test('two people of one name at one address stay two: what the one permits, refuses and erases is not the other’s', async () => {
		expect(await may(other.id)).toEqual(['faith']);
		const { rows } = await ask<{ rows: { id: string; asker: { name: string } }[] }>(
			db,
			grace,
			'requests_page',
			{ p_organisation: world.organisation.id, p_search: 'Len Hollis' }
		);
		const ids = rows.map(({ id }) => id);
		expect(ids).toContain(other.request);
		expect(ids).toContain(world.len.request);
		await permit(db.sql, other, {
			scopes: ['name', 'address'],
			to: 'matched',
			organisation: world.organisation.id
		});
		await permit(db.sql, world.len, {
			scopes: ['summary'],
			to: 'pool',
			organisation: world.organisation.id
		});
		const visit = await confirmedVisit(db, world, world.ruth, {
			day: '2026-11-23',
			starts: '12:00'
		});
		const read = async (person: string) => {
			const [row] = await db.sql<{ scopes: string[] | null }[]>`
				select private.scopes_for(${world.ruth}, 'matched', ${person}, ${world.organisation.id}, ${visit.task}, private.clock())::text[] as scopes`;
			return row?.scopes ?? null;
		};
		// matched with the one, who shares nothing with who comes; by that task the other is nobody
		expect(await read(world.len.id)).toEqual([]);
		expect(await read(other.id)).toBeNull();
		await db.sql`
			insert into private.denies (person_id, account_id, made_by, made_by_self)
			values (${other.id}, ${world.ruth}, ${other.self}, true)`;
		await db.sql`select private.erase_person(${other.id}, 'asked')`;
		const [kept] = await db.sql<{ mine: number; theirs: number }[]>`
			select count(*) filter (where person_id = ${world.len.id})::int as mine,
				count(*) filter (where person_id = ${other.id})::int as theirs from private.details`;
		expect(kept?.theirs).toBe(0);
		expect(kept?.mine).toBeGreaterThan(3);
		const [no] = await db.sql<{ closed: boolean }[]>`
			select private.closed_to(${world.ruth}, ${world.len.id}) as closed`;
		expect(no?.closed).toBe(false);
	});

	test('a coordinator’s open tab, once they are none any more: it shows and writes nothing', async () => {
		const open = { p_request: world.len.request };
		const stamp = () => ask(db, world.stranger, 'request_page', open);
		expect(await stamp()).toHaveProperty('request');
		const before = await db.sql`select count(*)::int as n from private.permits`;
		await db.sql`
			update public.member_roles set revoked_at = private.clock() where account_id = ${world.stranger}`;
		await expect(stamp()).rejects.toThrow('PT404');
		for (const [verb, args] of [
			['record_consent', { p_basis: 'own', p_how: 'phone', p_answers: [] }],
			['record_capacity', { p_lacking: true, p_decision: 'sharing' }],
			['record_dispute', { p_disagrees: 'Somebody', p_why: 'Something' }],
			['record_telling', { p_how: 'phone' }],
			['pause_request', { p_version: 1 }]
		] as const)
			expect(await refusal(db, world.stranger, verb, { ...open, ...args }), verb).toBe('PT404');
		const listed = await db.as(
			world.stranger,
			(sql) => sql`select count(*)::int as n from public.requests`
		);
		expect(listed[0]?.n).toBe(0);
		expect(await db.sql`select count(*)::int as n from private.permits`).toEqual(before);
	});
});
