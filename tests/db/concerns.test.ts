import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
	addPlace,
	ask,
	circleWorld,
	confirmedVisit,
	doIt,
	refusal,
	rpc,
	type Arguments,
	type CircleWorld
} from '#support/circle-world.ts';
import { freshDatabase, makeAccount, setClock, type TestDatabase } from '#support/database.ts';
import { makeOrganisation, makeVolunteer, type Organisation } from '#support/volunteer-world.ts';

type List = {
	total: number;
	rows: { id: string; state: string; in_danger_now: boolean }[];
	suspended_elsewhere: { name: string }[];
};

let db: TestDatabase;
let world: CircleWorld;
let grace: string;
let nkechi: string;
let other: Organisation;
let task: string;

async function makeLead(organisation: string, name: string): Promise<string> {
	const id = await makeAccount(db.sql, { name });
	await db.sql`insert into public.members (organisation_id, account_id) values (${organisation}, ${id})`;
	await db.sql`insert into public.member_roles (organisation_id, account_id, role) values (${organisation}, ${id}, 'safeguarding_lead')`;
	return id;
}

beforeEach(async () => {
	db = await freshDatabase();
	await setClock(db.sql, '2026-11-23T09:00:00Z');
	world = await circleWorld(db);
	grace = world.organisation.coordinator;
	nkechi = await makeLead(world.organisation.id, 'Nkechi Obi');
	other = await makeOrganisation(db.sql);
	({ task } = await confirmedVisit(db, world, world.ruth));
	await db.sql`delete from private.outbox`;
});
afterEach(() => db.close());

const raise = (who: string, args: Arguments = {}) =>
	rpc(db, who, 'raise_concern', {
		p_once: crypto.randomUUID(),
		p_words: 'He had a bruise on his wrist.',
		p_task: task,
		...args
	});
const list = (who = nkechi, args: Arguments = {}) => ask<List>(db, who, 'concerns_page', args);
const mails = () => db.sql`select * from private.outbox order by to_account`;
/** What may be read of a table that is not open whole. */
const READABLE: Record<string, string> = {
	acceptances:
		'organisation_id, volunteer_id, state, state_since, paused_by, rest_until, version, updated_at'
};

describe('anybody who has to do with it can say what worries them', () => {
	test('the volunteer, the circle, a coordinator: the answer is always the same', async () => {
		for (const who of [world.ruth, world.joanne, world.len.self, world.anna, grace]) {
			expect(await raise(who)).toEqual({ answer: {}, code: '', hint: '' });
		}
		expect((await list()).total).toBe(5);
	});

	test('about a person, or to an organisation by name', async () => {
		expect((await raise(world.joanne, { p_task: null, p_person: world.len.id })).answer).toEqual(
			{}
		);
		expect(
			(await raise(world.stranger, { p_task: null, p_organisation: world.organisation.id })).answer
		).toEqual({});
		expect((await list()).total).toBe(2);
	});

	test('R1: a task, a person, an organisation that is not theirs, or made up, is not found', async () => {
		for (const args of [
			{},
			{ p_task: crypto.randomUUID() },
			{ p_task: null, p_person: world.len.id },
			{ p_task: null, p_person: crypto.randomUUID() },
			{ p_task: null, p_organisation: crypto.randomUUID() },
			{ p_task: null }
		]) {
			expect((await raise(world.stranger, args)).code, JSON.stringify(args)).toBe('PT404');
		}
	});

	test('nobody signed in, to an organisation by name; always the same answer', async () => {
		const worry = (p_organisation: string, p_words = 'I hear shouting.') =>
			rpc(db, null, 'raise_concern_publicly', {
				p_once: crypto.randomUUID(),
				p_organisation,
				p_words
			});
		expect((await worry(world.organisation.id)).answer).toEqual({});
		expect(await worry(crypto.randomUUID())).toMatchObject({ code: 'PT422', hint: 'organisation' });
		expect(await worry(world.organisation.id, '')).toMatchObject({ code: 'PT422', hint: 'words' });
		expect(await worry(world.organisation.id, 'x'.repeat(4001))).toMatchObject({ code: 'PT422' });
		expect((await list()).total).toBe(1);
	});

	test('R8: sent twice, it is there once', async () => {
		const p_once = crypto.randomUUID();
		await raise(world.ruth, { p_once });
		await raise(world.ruth, { p_once });
		expect((await list()).total).toBe(1);
	});

	test('R6: the mail to the leads says that there is something to read, and nothing else', async () => {
		await raise(world.ruth, { p_in_danger_now: true });
		expect(await mails()).toMatchObject([
			{
				template: 'something-to-read',
				to_account: nkechi,
				params: { link: '/concerns' },
				person_id: null,
				task_id: null
			}
		]);
	});

	test('R14: a death does not hold it back, nor what is said after it', async () => {
		await raise(world.ruth);
		await doIt(db, grace, 'record_death', { p_person: world.len.id });
		expect((await mails()).map(({ state }) => state)).toEqual(['queued']);
		expect((await raise(world.joanne)).code).toBe('');
		expect((await list()).total).toBe(2);
	});
});

describe('nobody else can notice', () => {
	/** All that somebody can read of the product, before and after. */
	async function everything(who: string): Promise<string> {
		const pages: [string, Arguments][] = [
			['viewer', {}],
			['desk_page', { p_organisation: world.organisation.id }],
			['requests_page', { p_organisation: world.organisation.id }],
			['desk_visits_page', { p_organisation: world.organisation.id }],
			['volunteers_page', { p_organisation: world.organisation.id }],
			['volunteer_page', { p_organisation: world.organisation.id, p_volunteer: world.ruth }],
			['request_page', { p_request: world.len.request }],
			['task_page', { p_task: task }],
			['circle_page', { p_person: world.len.id }],
			['circle_task_page', { p_person: world.len.id, p_task: task }],
			['visits_page', {}],
			['visit_page', { p_task: task }],
			['visit_stamp', { p_task: task }],
			['offers_page', {}],
			['account_page', {}],
			['concerns_page', {}],
			['worry_page', {}]
		];
		const seen: unknown[] = [];
		for (const [name, args] of pages) seen.push([name, await rpc(db, who, name, args)]);
		for (const table of ['requests', 'tasks', 'matches', 'offers', 'acceptances', 'member_roles']) {
			seen.push(
				await db.as(who, (sql) =>
					sql.unsafe(`select ${READABLE[table] ?? '*'} from public.${table} order by 1, 2`)
				)
			);
		}
		// the hour itself, and how often one has looked, go on
		return JSON.stringify(seen).replaceAll(
			/"\d{4}-\d\d-\d\dT09:[^"]*"|"(times|at)":\d+|"stamp":"[0-9a-f]{32}"/g,
			'·'
		);
	}

	test('not the coordinator, the volunteer, the circle, nor whoever raised it: every page and table is as before', async () => {
		const guardian = await makeAccount(db.sql, { name: 'Robert Tan' });
		await db.sql`insert into public.members (organisation_id, account_id) values (${world.organisation.id}, ${guardian})`;
		await db.sql`
			insert into public.member_roles (organisation_id, account_id, role)
			select ${world.organisation.id}, ${guardian}, unnest('{data_guardian,administrator}'::public.member_role[])`;
		const people = [
			grace,
			guardian,
			world.ruth,
			world.tomasz,
			world.joanne,
			world.len.self,
			world.anna,
			world.stranger
		];
		// a first look leaves its own traces: who looked
		for (const who of people) await everything(who);
		const before = new Map<string, string>();
		for (const who of people) before.set(who, await everything(who));
		await raise(world.ruth);
		await raise(world.joanne, { p_task: null, p_person: world.len.id, p_in_danger_now: true });
		const concern = (await list()).rows[0]?.id ?? '';
		await ask(db, nkechi, 'concern_page', { p_concern: concern });
		await doIt(db, nkechi, 'acknowledge_concern', { p_concern: concern, p_version: 1 });
		await doIt(db, nkechi, 'note_concern', { p_concern: concern, p_words: 'Rang the ward.' });
		for (const who of people) expect(await everything(who)).toBe(before.get(who));
	});

	test('R13: the comparison notices a planted trace', async () => {
		const before = await everything(grace);
		await db.sql`update public.tasks set version = version where id = ${task}`;
		expect(await everything(grace)).not.toBe(before);
	});

	test('to everybody but a lead of the organisation the pages are not there', async () => {
		await raise(world.ruth);
		const id = (await list()).rows[0]?.id ?? '';
		const theirs = await makeLead(other.id, 'Joan Pike');
		for (const who of [grace, world.ruth, world.joanne, world.len.self, world.stranger]) {
			expect(await refusal(db, who, 'note_concern', { p_concern: id, p_words: 'x' })).toBe('PT404');
			expect((await rpc(db, who, 'concerns_page')).code).toBe('PT404');
			expect((await rpc(db, who, 'concern_page', { p_concern: id })).code).toBe('PT404');
		}
		expect(await list(theirs)).toMatchObject({ total: 0, rows: [] });
		expect((await rpc(db, theirs, 'concern_page', { p_concern: id })).code).toBe('PT404');
		expect((await rpc(db, null, 'concern_page', { p_concern: id })).code).toBe('42501');
	});

	test('not even a lead, when it was they who came, or who are of the circle (C25)', async () => {
		const tomasz = world.tomasz;
		await db.sql`insert into public.members (organisation_id, account_id) values (${world.organisation.id}, ${world.ruth}), (${world.organisation.id}, ${tomasz})`;
		await db.sql`
			insert into public.member_roles (organisation_id, account_id, role)
			values (${world.organisation.id}, ${world.ruth}, 'safeguarding_lead'), (${world.organisation.id}, ${tomasz}, 'safeguarding_lead')`;
		await addPlace(db.sql, world.len.id, { role: 'helper', account: tomasz, name: 'Tomasz' });
		await raise(world.joanne);
		expect((await list(world.ruth)).total).toBe(0);
		expect((await list(tomasz)).total).toBe(0);
		expect((await list(nkechi)).total).toBe(1);
		expect((await mails()).map(({ to_account }) => to_account)).toEqual([nkechi]);
	});
});

describe('the leads’ work', () => {
	const versionOf = async (id: string) =>
		(await db.sql<{ version: number }[]>`select version from private.concerns where id = ${id}`)[0]
			?.version ?? 0;
	const step = async (name: string, id: string, args: Arguments = {}) =>
		refusal(db, nkechi, name, { p_concern: id, p_version: await versionOf(id), ...args });

	test('acknowledge, act, close, each with its note; a skipped step is refused', async () => {
		await raise(world.ruth);
		const id = (await list()).rows[0]?.id ?? '';
		expect(await step('act_on_concern', id, { p_words: 'Too soon.' })).toBe('PT409 stale');
		expect(await step('acknowledge_concern', id)).toBe('');
		expect(await step('act_on_concern', id, { p_words: '' })).toBe('PT422 words');
		expect(await step('act_on_concern', id, { p_words: 'Rang adult social care at 10.' })).toBe('');
		expect(await step('close_concern', id, { p_words: 'They have it now.' })).toBe('');
		expect((await list()).total).toBe(0);
		expect((await list(nkechi, { p_closed: true })).total).toBe(1);
		const page = await ask<{ notes: { words: string }[]; words: string }>(
			db,
			nkechi,
			'concern_page',
			{
				p_concern: id
			}
		);
		expect(page.notes.map(({ words }) => words)).toEqual([
			'Rang adult social care at 10.',
			'They have it now.'
		]);
		const [readings] =
			await db.sql`select count(*) as n from private.concern_readings where by_account = ${nkechi}`;
		expect(readings?.n).toBe(1);
		await expect(db.sql`update private.concern_notes set words = 'x'`).rejects.toThrow(
			/only ever added/
		);
	});

	test('somebody in danger now, and the unread, come first', async () => {
		await raise(world.ruth);
		await raise(world.joanne);
		await raise(world.anna, { p_in_danger_now: true });
		const [first] = (await list()).rows;
		expect(first?.in_danger_now).toBe(true);
		await step('acknowledge_concern', first?.id ?? '');
		expect((await list()).rows.at(-1)?.in_danger_now).toBe(true);
	});

	test('C11: a suspension elsewhere is told to the other leads, not why, and not to coordinators', async () => {
		await makeVolunteer(db.sql, other, { account: world.tomasz });
		const [acceptance] = await db.sql`
			select version from public.acceptances where organisation_id = ${other.id} and volunteer_id = ${world.tomasz}`;
		await doIt(db, other.coordinator, 'set_acceptance', {
			p_organisation: other.id,
			p_volunteer: world.tomasz,
			p_version: acceptance?.version,
			p_state: 'suspended',
			p_reason: 'A complaint that is looked into.'
		});
		expect((await mails()).map(({ to_account, template }) => [template, to_account])).toEqual([
			['something-to-read', nkechi]
		]);
		const read = await list();
		expect(read.suspended_elsewhere).toMatchObject([{ name: 'Tomasz Wilk' }]);
		expect(JSON.stringify(read)).not.toContain('complaint');
		const page = await ask<{ acceptance: { state: string } }>(db, grace, 'volunteer_page', {
			p_organisation: world.organisation.id,
			p_volunteer: world.tomasz
		});
		expect(page.acceptance.state).toBe('accepted');
		expect(JSON.stringify(page)).not.toContain('complaint');
	});
});
