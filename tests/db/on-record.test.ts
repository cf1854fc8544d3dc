import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KIND_CHECKS } from '#lib/domain/tasks/kind-checks.ts';
import { KINDS } from '#lib/domain/tasks/kinds.ts';
import { ALL_KINDS, IDENTITY_KINDS } from '#lib/domain/volunteers/identity.ts';
import { ask, refusal } from '#support/circle-world.ts';
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
