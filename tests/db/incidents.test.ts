import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	addPlace,
	ask,
	circleWorld,
	confirmedVisit,
	refusal,
	rpc,
	type Arguments,
	type CircleWorld
} from '#support/circle-world.ts';
import { freshDatabase, setClock, type TestDatabase } from '#support/database.ts';
import { makeAccount } from '#support/database.ts';
import { makeOrganisation, type Organisation } from '#support/volunteer-world.ts';

type Row = { id: string; what: string; seen_at: string | null };
type Page = {
	version: number;
	desk: boolean;
	words: string;
	learnt: string;
	seen_by: string | null;
	closed_at: string | null;
	visit: { desk: string | null; own: string | null } | null;
};

let db: TestDatabase;
let world: CircleWorld;
let grace: string;
let other: Organisation;
let task: string;

const FELL = {
	p_near_miss: false,
	p_what: 'fall',
	p_place: 'home',
	p_hurt: 'slightly',
	p_day: '2026-11-22',
	p_time: '14:00',
	p_words: 'I missed the step into the kitchen.',
	p_done: 'Washed it.'
};
const write = (who: string, args: Arguments = {}) =>
	refusal(db, who, 'write_incident', { ...FELL, p_task: task, ...args });
const written = async (who: string, args: Arguments = {}) => {
	const said = await rpc(db, who, 'write_incident', {
		...{ p_once: crypto.randomUUID(), ...FELL, p_task: task, ...args }
	});
	return (said.answer as { id: string }).id;
};
const page = (who: string, id: string) => ask<Page>(db, who, 'incident_page', { p_incident: id });
const list = async (who: string, args: Arguments = {}) =>
	(await ask<{ rows: Row[] }>(db, who, 'incidents_page', args)).rows.map(({ id }) => id);
const step = async (who: string, name: string, id: string, args: Arguments = {}) => {
	const [row] = await db.sql<
		{ version: number }[]
	>`select version from private.incidents where id = ${id}`;
	return refusal(db, who, name, { p_incident: id, p_version: row?.version ?? 0, ...args });
};
const waits = async (who: string) =>
	(
		await db.sql<{ said: { kind: string; id: string }[] }[]>`
			select private.waits_beside(${who}, ${world.organisation.id}) as said`
	)[0]!.said
		.filter(({ kind }) => kind === 'incident_new')
		.map(({ id }) => id);

beforeAll(async () => {
	db = await freshDatabase();
	await setClock(db.sql, '2026-11-23T09:00:00Z');
	world = await circleWorld(db);
	grace = world.organisation.coordinator;
	other = await makeOrganisation(db.sql);
	({ task } = await confirmedVisit(db, world, world.ruth));
});
afterAll(() => db.close());

describe('writing one down', () => {
	test('whoever has the visit, who coordinates it, who volunteers or coordinates there', async () => {
		for (const who of [world.ruth, grace]) expect(await write(who)).toBe('');
		for (const who of [world.tomasz, grace])
			expect(await write(who, { p_task: null, p_organisation: world.organisation.id })).toBe('');
	});

	test('R1: nobody else, of no other visit, in no other log', async () => {
		for (const who of [world.tomasz, world.joanne, world.stranger, other.coordinator]) {
			expect(await write(who)).toBe('PT404');
			expect((await rpc(db, who, 'incident_form', { p_task: task })).code).toBe('PT404');
		}
		expect(await write(world.ruth, { p_task: crypto.randomUUID() })).toBe('PT404');
		expect(await write(world.ruth, { p_task: null, p_organisation: other.id })).toBe('PT404');
		expect(await write(world.stranger, { p_task: null })).toBe('PT404');
	});

	test.each([
		['near', { p_near_miss: null }],
		['what', { p_what: 'concern' }],
		['place', { p_place: '12 High Street' }],
		['hurt', { p_hurt: '' }],
		['happened', { p_day: null }],
		['happened', { p_day: '2026-11-24' }],
		['words', { p_words: ' ' }],
		['words', { p_words: 'x'.repeat(4001) }],
		['done', { p_done: 'x'.repeat(2001) }]
	])('R9: what is wrong is named: %s', async (hint, args) => {
		expect(await write(world.ruth, args)).toBe(`PT422 ${hint}`);
	});

	test('R8: sent twice, it is there once', async () => {
		const p_once = crypto.randomUUID();
		const [one, two] = [
			await written(world.ruth, { p_once }),
			await written(world.ruth, { p_once })
		];
		expect(one).toBe(two);
	});
});

describe('who reads it', () => {
	test('whoever wrote it, and the coordinators; nobody else, and nobody another’s', async () => {
		const id = await written(world.ruth);
		expect(await page(world.ruth, id)).toMatchObject({ desk: false, words: FELL.p_words });
		expect(await page(grace, id)).toMatchObject({ desk: true, visit: { desk: task, own: null } });
		for (const who of [
			world.tomasz,
			world.joanne,
			world.len.self,
			world.stranger,
			other.coordinator
		]) {
			expect((await rpc(db, who, 'incident_page', { p_incident: id })).code).toBe('PT404');
			for (const name of ['read_incident', 'close_incident', 'reopen_incident'])
				expect(await step(who, name, id, name === 'close_incident' ? { p_learnt: 'x' } : {})).toBe(
					'PT404'
				);
		}
		// nor does whoever wrote it close it
		expect(await step(world.ruth, 'close_incident', id, { p_learnt: 'x' })).toBe('PT404');
		expect(await list(other.coordinator)).toEqual([]);
		expect((await rpc(db, world.ruth, 'incidents_page')).code).toBe('PT404');
	});

	test('C7, C25: no coordinator who is of the circle, or to whom the person says no', async () => {
		const id = await written(world.ruth);
		const near = await makeAccount(db.sql, { name: 'Owen Pryce' });
		await db.sql`insert into public.members (organisation_id, account_id) values (${world.organisation.id}, ${near})`;
		await db.sql`
			insert into public.member_roles (organisation_id, account_id, role) values (${world.organisation.id}, ${near}, 'coordinator')`;
		const sees = async () => [
			(await rpc(db, near, 'incident_page', { p_incident: id })).code,
			(await list(near)).includes(id),
			(await waits(near)).includes(id)
		];
		// R13: until then they do
		expect(await sees()).toEqual(['', true, true]);
		const [deny] = await db.sql<{ id: string }[]>`
			insert into private.denies (person_id, account_id, made_by, made_by_self, made_at)
			values (${world.len.id}, ${near}, ${world.len.self}, true, private.clock()) returning id`;
		expect(await sees()).toEqual(['PT404', false, false]);
		expect(await step(near, 'read_incident', id)).toBe('PT404');
		await db.sql`insert into private.deny_lifts (deny_id, basis, lifted_by, at) values (${deny!.id}, 'own', ${world.len.self}, private.clock())`;
		expect(await sees()).toEqual(['', true, true]);
		await addPlace(db.sql, world.len.id, { role: 'helper', account: near, name: 'Owen' });
		expect(await sees()).toEqual(['PT404', false, false]);
		// and of the work, which is about no person, they do
		const work = await written(world.ruth, { p_task: null, p_organisation: world.organisation.id });
		expect(await page(near, work)).toMatchObject({ desk: true, visit: null });
	});

	test('attack: whoever gave a visit back does not read to which day it was moved', async () => {
		const { task: theirs } = await confirmedVisit(db, world, world.tomasz, { day: '2026-11-26' });
		const before = await written(world.tomasz, { p_task: theirs });
		// R13: while it is theirs they see it
		expect(await ask(db, world.tomasz, 'incident_form', { p_task: theirs })).toMatchObject({
			task: { day: '2026-11-26' }
		});
		expect((await page(world.tomasz, before)).visit).toMatchObject({ own: theirs });
		await db.sql`
			update public.matches set ended_at = private.clock(), end_reason = 'handed_back' where task_id = ${theirs}`;
		await db.sql`update public.tasks set state = 'open', day = '2026-11-28' where id = ${theirs}`;
		expect((await rpc(db, world.tomasz, 'incident_form', { p_task: theirs })).code).toBe('PT404');
		expect(await write(world.tomasz, { p_task: theirs })).toBe('PT404');
		const after = await page(world.tomasz, before);
		expect(after).toMatchObject({ words: FELL.p_words, visit: null });
		expect(JSON.stringify(after)).not.toContain('2026-11-28');
		// the desk reads it as before
		expect((await page(grace, before)).visit).toMatchObject({ desk: theirs });
		// one that began while it was theirs stays theirs to write about
		await db.sql`update public.matches set ended_at = '2026-11-29T10:00:00Z' where task_id = ${theirs}`;
		expect(await write(world.tomasz, { p_task: theirs })).toBe('');
	});

	test('a list has no words and no names', async () => {
		const said = JSON.stringify(await ask(db, grace, 'incidents_page', {}));
		for (const word of ['kitchen', 'Len', 'Ruth', 'Joanne']) expect(said).not.toContain(word);
	});
});

describe('what becomes of it', () => {
	test('it waits on the desk until a coordinator has read it; what a coordinator wrote has been read', async () => {
		const id = await written(world.ruth);
		const own = await written(grace);
		expect(await waits(grace)).toContain(id);
		expect(await waits(grace)).not.toContain(own);
		expect(await step(grace, 'read_incident', id)).toBe('');
		expect(await waits(grace)).not.toContain(id);
		expect(await refusal(db, grace, 'read_incident', { p_incident: id, p_version: 1 })).toBe(
			'PT409 stale'
		);
	});

	test('closed with what was learnt, which whoever wrote it then reads; opened again, it waits for the next word', async () => {
		const id = await written(world.ruth);
		expect(await step(grace, 'close_incident', id, { p_learnt: ' ' })).toBe('PT422 learnt');
		expect(
			await step(grace, 'close_incident', id, { p_learnt: 'x', p_changes: 'x'.repeat(2001) })
		).toBe('PT422 changes');
		expect(
			await step(grace, 'close_incident', id, { p_learnt: 'Hard to see.', p_changes: 'Tape.' })
		).toBe('');
		expect(await page(world.ruth, id)).toMatchObject({ learnt: 'Hard to see.' });
		expect(await list(grace)).not.toContain(id);
		expect(await list(grace, { p_closed: true, p_what: 'fall', p_search: 'TAPE' })).toEqual([id]);
		expect(await list(grace, { p_closed: true, p_search: '%' })).toEqual([]);
		expect(await step(grace, 'close_incident', id, { p_learnt: 'x' })).toBe('PT409 stale');
		expect(await step(grace, 'reopen_incident', id)).toBe('');
		expect(await page(world.ruth, id)).toMatchObject({ learnt: '', closed_at: null });
		expect(await page(grace, id)).toMatchObject({ learnt: 'Hard to see.' });
		expect(await step(grace, 'reopen_incident', id)).toBe('PT409 stale');
	});

	test('opened again, the words with which it was closed are kept each time, for the desk alone', async () => {
		const id = await written(world.ruth);
		const earlier = async (who: string) =>
			(await ask<{ earlier: object[] }>(db, who, 'incident_page', { p_incident: id })).earlier;
		for (const [learnt, changes] of [
			['Hard to see.', 'Tape.'],
			['It was the light.', '']
		]) {
			await step(grace, 'close_incident', id, { p_learnt: learnt, p_changes: changes });
			await step(grace, 'reopen_incident', id);
		}
		await step(grace, 'close_incident', id, { p_learnt: 'Both.' });
		expect(await earlier(grace)).toMatchObject([
			{ learnt: 'It was the light.', changes: '' },
			{ learnt: 'Hard to see.', changes: 'Tape.', closed_by: expect.any(String) }
		]);
		expect(await earlier(world.ruth)).toEqual([]);
		expect(await page(world.ruth, id)).toMatchObject({ learnt: 'Both.' });
	});

	test('two close it at one time: one does', async () => {
		const id = await written(world.ruth);
		const close = () =>
			refusal(db, grace, 'close_incident', { p_incident: id, p_version: 1, p_learnt: 'x' });
		expect((await Promise.all([close(), close()])).toSorted()).toEqual(['', 'PT409 stale']);
	});
});
