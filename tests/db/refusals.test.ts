import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	circleWorld,
	confirmedVisit,
	doIt,
	refusal,
	versionOf,
	type CircleWorld
} from '#support/circle-world.ts';
import { freshDatabase, makeAccount, setClock, type TestDatabase } from '#support/database.ts';
import { makeTask } from '#support/volunteer-world.ts';

let db: TestDatabase;
let world: CircleWorld;
let grace: string;
beforeAll(async () => {
	db = await freshDatabase();
	await setClock(db.sql, '2026-11-24T09:00:00Z');
	world = await circleWorld(db);
	grace = world.organisation.coordinator;
});
afterAll(() => db.close());

const here = new URL('.', import.meta.url);
/** The words of every test of the database. */
const tests = readdirSync(here)
	.filter((name) => name.endsWith('.test.ts'))
	.map((name) => readFileSync(new URL(name, here), 'utf8'))
	.join('\n');

/** Whether some test says that this is the refusal. */
const said = (hint: string, words = tests) =>
	new RegExp(`PT409 ${hint}\\b|hint: '${hint}'|'PT409',\\s*'${hint}'`).test(words);

test('every refusal of what has moved on is what some test is refused with', async () => {
	const rows = await db.sql<{ hint: string; by: string }[]>`
		select m[1] as hint, string_agg(distinct p.proname, ', ' order by p.proname) as by
		from pg_proc p
		join pg_namespace n on n.oid = p.pronamespace and n.nspname in ('private', 'public'),
			regexp_matches(p.prosrc, 'errcode = ''PT409'',\\s*hint = ''([a-z_]+)''', 'g') as m
		group by 1 order by 1`;
	expect(rows.length).toBeGreaterThan(40);
	expect(rows.filter(({ hint }) => !said(hint))).toEqual([]);
	// R13: one that no test names is found
	expect(said(['never', 'heard', 'of'].join('_'))).toBe(false);
});

test('a time that has gone by: nobody is asked for it', async () => {
	const task = await makeTask(db.sql, world.len, world.organisation, {
		day: '2026-11-24',
		starts: '08:00',
		ends: '09:00'
	});
	expect(
		await refusal(db, grace, 'send_offers', {
			p_task: task,
			p_version: await versionOf(db.sql, task),
			p_volunteers: [world.ruth]
		})
	).toBe('PT409 past');
	expect(await db.sql`select 1 from public.offers where task_id = ${task}`).toHaveLength(0);
	// gone by with nobody there: there is nobody to thank
	expect(await refusal(db, world.joanne, 'say_of_visit', { p_task: task, p_kind: 'thanks' })).toBe(
		'PT409 nobody'
	);
});

test('nobody says that nobody came before it began', async () => {
	const { task } = await confirmedVisit(db, world, world.ruth, { day: '2026-11-25' });
	expect(await refusal(db, grace, 'mark_missed', { p_task: task })).toBe('PT409 too_early');
	expect(await db.sql`select state from public.tasks where id = ${task}`).toEqual([
		{ state: 'confirmed' }
	]);
});

test('a cancelled one is not changed, and there is nothing to say of it', async () => {
	const task = await makeTask(db.sql, world.len, world.organisation, {
		day: '2026-11-24',
		starts: '08:30',
		ends: '12:00'
	});
	await doIt(db, grace, 'cancel_task', {
		p_task: task,
		p_version: await versionOf(db.sql, task)
	});
	expect(
		await refusal(db, grace, 'change_task', {
			p_task: task,
			p_version: await versionOf(db.sql, task),
			p_day: '2026-12-01',
			p_starts: '10:00',
			p_ends: '12:00',
			p_minutes: 60
		})
	).toBe('PT409 over');
	expect(await refusal(db, world.joanne, 'say_of_visit', { p_task: task, p_kind: 'thanks' })).toBe(
		'PT409 cancelled'
	);
});

test('an invitation to the circle that was accepted is not taken back', async () => {
	const dot = await makeAccount(db.sql, { email: 'dot@example.org', name: 'Dot Kemp' });
	await doIt(db, world.joanne, 'invite_to_circle', {
		p_person: world.len.id,
		p_role: 'helper',
		p_name: 'Dot',
		p_email: 'dot@example.org'
	});
	const [sent] = await db.sql<{ link: string }[]>`
		select params ->> 'link' as link from private.outbox where to_email = 'dot@example.org'`;
	await doIt(db, dot, 'accept_circle_invitation', { p_token: sent?.link.split('/').at(-1) });
	const [invitation] = await db.sql<{ id: string }[]>`
		select id from private.circle_invitations where email = 'dot@example.org'`;
	expect(
		await refusal(db, world.joanne, 'revoke_circle_invitation', { p_invitation: invitation?.id })
	).toBe('PT409 accepted');
});

test('C3: no paper is recorded for the person themselves', async () => {
	expect(
		await refusal(db, grace, 'record_authority', {
			p_request: world.len.request,
			p_member: world.len.member,
			p_basis: 'attorney',
			p_paper: 'Registered lasting power of attorney',
			p_seen_on: '2026-11-24'
		})
	).toBe('PT409 self');
});

test('whoever volunteers somewhere neither leaves it as a member nor is removed, before that has ended', async () => {
	const anthea = await makeAccount(db.sql, { name: 'Anthea Rudge' });
	for (const who of [world.ruth, anthea]) {
		await db.sql`
			insert into public.members (organisation_id, account_id) values (${world.organisation.id}, ${who})
			on conflict do nothing`;
	}
	await db.sql`
		insert into public.member_roles (organisation_id, account_id, role)
		values (${world.organisation.id}, ${anthea}, 'administrator')`;
	const of = { p_organisation: world.organisation.id };
	expect(await refusal(db, world.ruth, 'leave_organisation', of)).toBe('PT409 volunteers_here');
	expect(await refusal(db, anthea, 'remove_member', { ...of, p_account: world.ruth })).toBe(
		'PT409 volunteers_here'
	);
	await db.sql`update public.acceptances set state = 'left' where volunteer_id = ${world.ruth}`;
	expect(await refusal(db, anthea, 'remove_member', { ...of, p_account: world.ruth })).toBe('');
});

test('where no request is left, a note would be read by nobody', async () => {
	await db.sql`update public.requests set state = 'closed', closed_at = private.clock()`;
	expect(
		await refusal(db, world.joanne, 'write_to_coordinator', {
			p_person: world.len.id,
			p_kind: 'changed',
			p_words: 'The key is with Anna.'
		})
	).toBe('PT409 no_request');
});
