import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
	ask,
	circleWorld,
	confirmedVisit,
	refusal,
	type Arguments,
	type CircleWorld
} from '#support/circle-world.ts';
import { beginningWith, makeAccount, setClock, type TestDatabase } from '#support/database.ts';
import { makeOrganisation, makeTask, makeVolunteer, offerTo } from '#support/volunteer-world.ts';

type Page = {
	acceptance: { state: string; version: number; next: string[]; rest_until: string | null };
	profile: { version: number; area_id: string; weekly_minutes: number } | null;
	checks: { id: string; counts: boolean }[];
	trainings: { id: string; module_id: string; counts: boolean }[];
	exceptions: { id: string }[];
	events: { to: string; reason: string | null }[];
	visits: { fits: boolean }[];
};

let db: TestDatabase;
let world: CircleWorld;
let grace: string;
let ruth: string;
let organisation: string;

/** Monday 23 November 2026, 9am. */
const begin = beginningWith(async (db) => {
	await setClock(db.sql, '2026-11-23T09:00:00Z');
	return circleWorld(db);
});
beforeEach(async () => {
	({ db, made: world } = await begin());
	grace = world.organisation.coordinator;
	ruth = world.ruth;
	organisation = world.organisation.id;
});
afterEach(() => db.close());

const page = (who = grace) =>
	ask<Page>(db, who, 'volunteer_page', { p_organisation: organisation, p_volunteer: ruth });
const keep = (name: string, args: Arguments, who = grace) =>
	refusal(db, who, name, { p_organisation: organisation, p_volunteer: ruth, ...args });
const set = async (
	p_state: string,
	p_reason: string | null = 'Said on the telephone',
	who = grace
) =>
	keep('set_acceptance', { p_version: (await page()).acceptance.version, p_state, p_reason }, who);

/** What accepting an invitation to volunteer leaves behind. */
async function makeRole(account: string) {
	await db.sql`
		insert into public.members (organisation_id, account_id) values (${organisation}, ${account})
		on conflict (organisation_id, account_id) do update set left_at = null`;
	await db.sql`
		insert into public.member_roles (organisation_id, account_id, role)
		values (${organisation}, ${account}, 'volunteer')
		on conflict (organisation_id, account_id, role) where revoked_at is null do nothing`;
}

describe('standing', () => {
	test('one allowed step at a time, each recorded with who and why', async () => {
		expect((await page()).acceptance.next).toEqual(['left', 'paused', 'suspended']);
		expect(await set('interview')).toBe('PT409 stale');
		expect(await set('paused', 'A holiday')).toBe('');
		expect(await set('accepted', null)).toBe('');
		expect(await set('suspended', null)).toBe('PT422 reason');
		expect(await set('suspended')).toBe('');
		expect(await set('accepted', null)).toBe('PT422 reason');
		expect(await set('accepted', 'Looked into; nothing in it')).toBe('');
		expect((await page()).events.map(({ to }) => to)).toEqual([
			'accepted',
			'suspended',
			'accepted',
			'paused'
		]);
	});

	test('a pause takes open offers back and asks the coordinator about promised visits', async () => {
		await confirmedVisit(db, world, ruth);
		const task = await makeTask(db.sql, world.len, world.organisation, { day: '2026-11-30' });
		await offerTo(db, world.organisation, task, [ruth]);
		await db.sql`delete from private.outbox where template <> 'offer' or task_id <> ${task}`;
		expect(await set('paused')).toBe('');
		const rows = await db.sql`select state from public.offers where task_id = ${task}`;
		expect(rows).toEqual([{ state: 'withdrawn' }]);
		const [open] = await db.sql`select state from public.tasks where id = ${task}`;
		expect(open?.state).toBe('open');
		const mails = await db.sql`select template, state from private.outbox order by template`;
		expect(mails).toMatchObject([
			{ template: 'nobody-free' },
			{ template: 'offer', state: 'cancelled' },
			{ template: 'visit-needs-you' }
		]);
		expect((await page()).visits).toMatchObject([{ fits: false }]);
		const [match] = await db.sql`select ended_at from public.matches`;
		expect(match?.ended_at).toBeNull();
	});

	test('whoever left comes back by their own yes alone', async () => {
		const [mine] = await db.sql`
			select version from public.acceptances where organisation_id = ${organisation} and volunteer_id = ${ruth}`;
		await makeRole(ruth);
		const stop = { p_organisation: organisation, p_version: mine?.version };
		expect(await refusal(db, ruth, 'stop_volunteering', stop)).toBe('');
		expect((await page()).acceptance.next).toEqual([]);
		expect(await set('applied')).toBe('PT409 left');
		// a new invitation, accepted
		await makeRole(ruth);
		expect((await page()).acceptance.next).toEqual(['applied']);
		expect(await set('applied')).toBe('');
	});

	test('C11: a suspension takes the offers of every organisation back', async () => {
		const other = await makeOrganisation(db.sql);
		await makeVolunteer(db.sql, other, { account: ruth });
		const task = await makeTask(db.sql, world.len, world.organisation);
		await offerTo(db, world.organisation, task, [ruth]);
		const [acceptance] =
			await db.sql`select version from public.acceptances where organisation_id = ${other.id}`;
		expect(
			await refusal(db, other.coordinator, 'set_acceptance', {
				p_organisation: other.id,
				p_volunteer: ruth,
				p_version: acceptance?.version,
				p_state: 'suspended',
				p_reason: 'A complaint'
			})
		).toBe('');
		const rows = await db.sql`select state from public.offers`;
		expect(rows).toEqual([{ state: 'withdrawn' }]);
	});

	test('a rest, until the morning of a day', async () => {
		const rest = async (p_until: string | null) =>
			keep('set_rest', { p_version: (await page()).acceptance.version, p_until });
		expect(await rest('2026-11-23')).toBe('PT422 rest');
		expect(await rest('2027-11-26')).toBe('PT422 rest');
		expect(await rest('2026-12-01')).toBe('');
		expect((await page()).acceptance.rest_until).toMatch(/^2026-12-01T00:00/);
		expect(await rest(null)).toBe('');
		expect((await page()).acceptance.rest_until).toBeNull();
	});

	test('a check or training taken back acts at once', async () => {
		const task = await makeTask(db.sql, world.len, world.organisation);
		await offerTo(db, world.organisation, task, [ruth]);
		const training = (await page()).trainings.find(
			({ module_id }) => module_id === 'communication'
		);
		expect(await refusal(db, grace, 'revoke_training', { p_training: training?.id })).toBe('');
		const rows = await db.sql`select state from public.offers`;
		expect(rows).toEqual([{ state: 'withdrawn' }]);
		const check = (await page()).checks[0];
		expect(check?.counts).toBe(true);
		expect(await refusal(db, grace, 'revoke_check', { p_check: check?.id })).toBe('');
		expect((await page()).checks[0]?.counts).toBe(false);
	});
});

describe('checks and training', () => {
	const check = (args: Arguments = {}) =>
		keep('record_check', {
			p_level: 'enhanced',
			p_issued_on: '2026-11-20',
			p_expires_on: '2029-11-20',
			p_clear: true,
			...args
		});
	test.each<[what: string, args: Arguments, refusal: string]>([
		['in order', {}, ''],
		['a day to come', { p_issued_on: '2026-11-24' }, 'PT422 issued'],
		['very old', { p_issued_on: '2016-01-01' }, 'PT422 issued'],
		['looked at again today', { p_expires_on: '2026-11-23' }, 'PT422 expires'],
		['looked at again in a lifetime', { p_expires_on: '2040-01-01' }, 'PT422 expires'],
		['no decision', { p_clear: null }, 'PT422 clear'],
		['no level', { p_level: 'none' }, 'PT422 level']
	])('a check: %s', async (_, args, expected) => expect(await check(args)).toBe(expected));

	test('a level that nothing arranged makes lawful is refused', async () => {
		await db.sql`
			delete from public.organisation_task_kinds
			where organisation_id = ${organisation} and kind_id not in ('dog', 'meal', 'company')`;
		expect(await check({ p_level: 'enhanced_barred' })).toBe('PT422 level');
		expect(await check({ p_level: 'enhanced' })).toBe('');
	});

	test.each<[what: string, args: Arguments, refusal: string]>([
		['in order', { p_passed_on: '2026-11-20' }, ''],
		['a day to come', { p_passed_on: '2026-11-24' }, 'PT422 passed'],
		['run out already', { p_passed_on: '2024-11-01' }, 'PT422 passed'],
		[
			'longer than it lasts',
			{ p_passed_on: '2026-11-20', p_expires_on: '2029-01-01' },
			'PT422 expires'
		],
		['not in the list', { p_module: 'magic', p_passed_on: '2026-11-20' }, 'PT422 module']
	])('a training: %s', async (_, args, expected) =>
		expect(await keep('record_training', { p_module: 'safeguarding', ...args })).toBe(expected)
	);
});

const PROFILE = {
	p_area: 'PO38-1',
	p_travel_m: 5000,
	p_drives: true,
	p_languages: ['English', 'Polish'],
	p_happy_with: ['dogs'],
	p_avoid: ['smoke'],
	p_weekly_minutes: 180
};

describe('profile and week, kept for a volunteer', () => {
	const profile = async (args: Arguments = {}) =>
		keep('set_profile', { p_version: (await page()).profile?.version, ...PROFILE, ...args });
	test.each<[what: string, args: Arguments, refusal: string]>([
		['in order', {}, ''],
		['no such area', { p_area: 'XX1' }, 'PT422 area'],
		['too far', { p_travel_m: 90000 }, 'PT422 travel'],
		['a language of their own', { p_languages: ['Elvish'] }, 'PT422 languages'],
		['free text', { p_avoid: ['the Smiths'] }, 'PT422 avoid'],
		['liked and avoided', { p_avoid: ['dogs'] }, 'PT422 avoid'],
		['no hours', { p_weekly_minutes: 0 }, 'PT422 weekly'],
		['stale', { p_version: 0 }, 'PT409 stale']
	])('%s', async (_, args, expected) => expect(await profile(args)).toBe(expected));

	test('the week is replaced whole; what overlaps is refused and nothing lost', async () => {
		const week = async (p_windows: unknown) =>
			keep('set_availability', {
				p_version: (await page()).profile?.version,
				p_windows
			});
		const monday = { weekday: 1, starts: '09:00', ends: '12:00' };
		expect(await week([monday])).toBe('');
		expect(await week([monday, { ...monday, starts: '11:00' }])).toBe('PT422 day-1');
		expect(await week([{ ...monday, ends: '08:00' }])).toBe('PT422 day-1');
		const rows =
			await db.sql`select weekday, starts::text from public.availability where volunteer_id = ${ruth}`;
		expect(rows).toEqual([{ weekday: 1, starts: '09:00:00' }]);
	});

	test('days away are noted, and taken back', async () => {
		expect(
			await keep('add_volunteer_exception', {
				p_from: '2026-12-24',
				p_to: '2026-12-26',
				p_free: false
			})
		).toBe('');
		const [away] = (await page()).exceptions;
		expect(
			await refusal(db, grace, 'remove_volunteer_exception', {
				p_organisation: organisation,
				p_exception: away?.id
			})
		).toBe('');
		expect((await page()).exceptions).toEqual([]);
	});

	test('once they have left, their profile is not read or kept here', async () => {
		await set('left');
		expect((await page()).profile).toBeNull();
		expect(await keep('set_profile', { p_version: 1, ...PROFILE })).toBe('PT409 left');
	});
});

describe('C24, R2: nobody changes their own', () => {
	beforeEach(async () => {
		await db.sql`insert into public.members (organisation_id, account_id) values (${organisation}, ${ruth})`;
		await db.sql`insert into public.member_roles (organisation_id, account_id, role) values (${organisation}, ${ruth}, 'coordinator')`;
	});

	test('a coordinator who volunteers too keeps neither her standing nor her checks, training, week', async () => {
		const { acceptance, checks, trainings, profile } = await page(ruth);
		const tries: [string, Arguments][] = [
			['set_acceptance', { p_version: acceptance.version, p_state: 'paused' }],
			['set_rest', { p_version: acceptance.version, p_until: '2026-12-01' }],
			[
				'record_check',
				{ p_level: 'basic', p_issued_on: '2026-11-20', p_expires_on: '2027-11-20', p_clear: true }
			],
			['record_training', { p_module: 'role', p_passed_on: '2026-11-20' }],
			['set_profile', { p_version: profile?.version, ...PROFILE }],
			['set_availability', { p_version: profile?.version, p_windows: [] }],
			['add_volunteer_exception', { p_from: '2026-12-24', p_to: '2026-12-26', p_free: true }]
		];
		for (const [name, args] of tries) expect(await keep(name, args, ruth), name).toBe('PT409 own');
		expect(await refusal(db, ruth, 'revoke_check', { p_check: checks[0]?.id })).toBe('PT409 own');
		expect(await refusal(db, ruth, 'revoke_training', { p_training: trainings[0]?.id })).toBe(
			'PT409 own'
		);
		expect((await page(ruth)).acceptance).toEqual(acceptance);
	});

	test('nor takes herself on', async () => {
		const ada = await makeAccount(db.sql, { name: 'Ada Finch' });
		await db.sql`insert into public.members (organisation_id, account_id) values (${organisation}, ${ada})`;
		await db.sql`
			insert into public.member_roles (organisation_id, account_id, role)
			select ${organisation}, ${ada}, unnest('{coordinator,volunteer}'::public.member_role[])`;
		const start = (who: string) =>
			refusal(db, who, 'start_volunteer', {
				p_organisation: organisation,
				p_account: ada,
				p_area: 'PO38-1'
			});
		expect(await start(ada)).toBe('PT409 own');
		expect(await start(grace)).toBe('');
		const [made] = await db.sql`select state from public.acceptances where volunteer_id = ${ada}`;
		expect(made?.state).toBe('applied');
	});

	test('R1: another organisation’s coordinator finds no such volunteer', async () => {
		const other = await makeOrganisation(db.sql);
		expect(await keep('set_rest', { p_version: 1, p_until: null }, other.coordinator)).toBe(
			'PT404'
		);
		expect(
			await refusal(db, other.coordinator, 'set_rest', {
				p_organisation: other.id,
				p_volunteer: ruth,
				p_version: 1
			})
		).toBe('PT404');
		const check = (await page()).checks[0];
		expect(await refusal(db, other.coordinator, 'revoke_check', { p_check: check?.id })).toBe(
			'PT404'
		);
	});
});
