import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, rpc } from '#support/circle-world.ts';
import { freshDatabase, makeAccount, setClock, type TestDatabase } from '#support/database.ts';
import {
	makeOrganisation,
	makePerson,
	makeTask,
	makeVolunteer,
	permit,
	type Organisation,
	type Person
} from '#support/volunteer-world.ts';

type Hours = {
	organisations: { id: string; visits: number; minutes: number }[];
	months: { month: string; kind_id: string | null; visits: number; minutes: number }[];
	visits: {
		match_id: string;
		minutes: number;
		said: { minutes: number; seen_at: string | null } | null;
	}[];
	thanks: { words: string }[];
};
type Kept = {
	months: { minutes: number }[];
	corrections: { id: string; was: number; minutes: number }[];
};

let db: TestDatabase;
let place: Organisation;
let other: Organisation;
let person: Person;
let amina: string;
let ben: string;
let match: string;
const permits: string[] = [];

/** Friday 27 November 2026. Amina came on the 24th: two hours were planned, and she checked in for one and a half. */
beforeAll(async () => {
	db = await freshDatabase();
	await setClock(db.sql, '2026-11-20T09:00:00Z');
	place = await makeOrganisation(db.sql);
	other = await makeOrganisation(db.sql);
	amina = await makeVolunteer(db.sql, place, { name: 'Amina Yusuf' });
	ben = await makeVolunteer(db.sql, place, { name: 'Ben Ware' });
	person = await makePerson(db.sql, place);
	for (const to of ['pool', 'matched'] as const) {
		permits.push(await permit(db.sql, person, { scopes: ['summary'], to, organisation: place.id }));
	}
	const task = await makeTask(db.sql, person, place, {
		day: '2026-11-24',
		starts: '14:00',
		ends: '16:00'
	});
	const [made] = await db.sql<{ id: string }[]>`
		insert into public.matches (task_id, person_id, organisation_id, volunteer_id, confirmed_at, done_at)
		select t.id, t.person_id, t.organisation_id, ${amina}::uuid, private.clock(), '2026-11-24T16:00:00Z' from public.tasks t
		where t.id = ${task} returning id`;
	match = made?.id ?? '';
	for (const state of ['offered', 'accepted', 'confirmed', 'done']) {
		await db.sql`update public.tasks set state = ${state} where id = ${task}`;
	}
	await setClock(db.sql, '2026-11-25T09:00:00Z');
	await db.sql`
		insert into private.visit_watches (match_id, organisation_id, volunteer_id, in_at, due_at, out_at, ended_at, ended_how)
		values (${match}, ${place.id}, ${amina}, '2026-11-24T14:00:00Z', '2026-11-24T16:30:00Z', '2026-11-24T15:30:00Z', '2026-11-24T15:30:00Z', 'out')`;
	await db.sql`update auth.sessions set created_at = private.clock(), updated_at = private.clock()`;
});
afterAll(() => db.close());

const hours = () => ask<Hours>(db, amina, 'hours_page');
const kept = () =>
	ask<Kept>(db, place.coordinator, 'volunteer_hours_page', {
		p_organisation: place.id,
		p_volunteer: amina
	});
const correct = (args: object = {}, who = amina) =>
	rpc(db, who, 'correct_hours', {
		p_once: randomUUID(),
		p_match: match,
		p_minutes: 150,
		p_reason: 'I forgot to check out',
		...args
	});
const onPassport = async () =>
	(
		await ask<{ passport: { hours: { minutes: number }[] } }>(db, amina, 'passport_page')
	).passport.hours.map(({ minutes }) => minutes);

describe('What a volunteer has given', () => {
	test('is by month and kind, as long as they were there', async () => {
		const found = await hours();
		expect(found.months).toEqual([
			{ month: '2026-11', kind_id: 'company', visits: 1, minutes: 90 }
		]);
		expect(found.organisations).toEqual([
			expect.objectContaining({ id: place.id, visits: 1, minutes: 90 })
		]);
		expect(await onPassport()).toEqual([90]);
	});

	test('C24: is set right by themselves with a reason, and counts for others once a coordinator has seen it', async () => {
		expect(await correct({ p_reason: ' ' })).toMatchObject({ code: 'PT422', hint: 'reason' });
		expect(await correct({ p_minutes: 1441 })).toMatchObject({ code: 'PT422', hint: 'hours' });
		for (const who of [ben, place.coordinator]) {
			expect((await correct({}, who)).code).toBe('PT404');
		}
		expect((await correct({ p_match: randomUUID() })).code).toBe('PT404');
		const p_once = randomUUID();
		expect((await correct({ p_once })).code).toBe('');
		// R8
		expect((await correct({ p_once })).code).toBe('');
		expect((await db.sql`select from private.hour_corrections`).length).toBe(1);
		expect((await hours()).visits).toEqual([
			expect.objectContaining({ minutes: 90, said: expect.objectContaining({ minutes: 150 }) })
		]);
		expect(await onPassport()).toEqual([90]);
		const [one] = (await kept()).corrections;
		expect(one).toMatchObject({ was: 90, minutes: 150 });
		// it waits on the desk until then: for the supervisor where there is one, never for whoever said it
		const waits = async (who = place.coordinator, where = place) =>
			(
				await ask<{ beside: { kind: string; with: string | null; waits_on_me: boolean }[] }>(
					db,
					who,
					'desk_page',
					{ p_organisation: where.id }
				)
			).beside.filter(({ kind }) => kind === 'hours_said');
		expect(await waits()).toEqual([
			expect.objectContaining({
				id: amina,
				name: 'Amina Yusuf',
				since: expect.stringMatching(/^2026-11-25T09:00:0/) as string,
				with: null,
				waits_on_me: true
			})
		]);
		expect(await waits(other.coordinator, other)).toEqual([]);
		const deputy = await makeAccount(db.sql, { name: 'Dorcas Lane' });
		await db.sql`insert into public.members (organisation_id, account_id) values (${place.id}, ${deputy})`;
		await db.sql`
			insert into public.member_roles (organisation_id, account_id, role) values (${place.id}, ${deputy}, 'coordinator')`;
		await db.sql`
			insert into private.supervisors (organisation_id, volunteer_id, supervisor_id, by_account)
			values (${place.id}, ${amina}, ${deputy}, ${deputy})`;
		expect(await waits()).toMatchObject([{ with: 'Dorcas Lane', waits_on_me: false }]);
		expect(await waits(deputy)).toMatchObject([{ with: 'Dorcas Lane', waits_on_me: true }]);
		const see = (who: string) =>
			rpc(db, who, 'see_correction', { p_once: randomUUID(), p_correction: one?.id });
		for (const who of [amina, ben, other.coordinator]) expect((await see(who)).code).toBe('PT404');
		expect((await see(place.coordinator)).code).toBe('');
		expect(await waits(deputy)).toEqual([]);
		expect(await onPassport()).toEqual([150]);
		expect((await hours()).months[0]?.minutes).toBe(150);
	});

	test('thanks are theirs when they were to be passed on, and not under a no', async () => {
		await db.sql`
			insert into private.feedback (task_id, circle_member_id, kind, words, pass_on)
			select m.task_id, ${person.member}::uuid, 'thanks', w, w = 'Bless you'
			from public.matches m, unnest(array['Bless you', 'For you alone']) as w where m.id = ${match}`;
		expect((await hours()).thanks.map(({ words }) => words)).toEqual(['Bless you']);
	});

	test('C6, C16: what kind of help it was goes with the consent; that there was a visit stays', async () => {
		for (const permit of permits) {
			expect(
				await rpc(db, person.self, 'withdraw_consent', {
					p_once: randomUUID(),
					p_permit: permit,
					p_scopes: null
				})
			).toMatchObject({ code: '' });
		}
		const found = await hours();
		expect(found.months).toEqual([{ month: '2026-11', kind_id: null, visits: 1, minutes: 150 }]);
		expect(found.visits).toEqual([]);
	});

	test('R1: a coordinator elsewhere finds nothing', async () => {
		for (const who of [ben, other.coordinator]) {
			expect(
				(
					await rpc(db, who, 'volunteer_hours_page', {
						p_organisation: place.id,
						p_volunteer: amina
					})
				).code
			).toBe('PT404');
		}
	});
});
