import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
import { seed } from '../../supabase/seed/index.ts';
import { accountId, organisationId } from '../../supabase/seed/world.ts';

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

/** Of those, the ones that refuse by a table of fields. */
const tables = readdirSync(here)
	.filter((name) => name.endsWith('.test.ts'))
	.map((name) => readFileSync(new URL(name, here), 'utf8'))
	.filter((text) => /PT422 \$\{|\['PT422', \w+\]/.test(text))
	.join('\n');

/** Whether some test says that this is the refusal. */
const said = (hint: string, code = 'PT409') =>
	new RegExp(`${code} ${hint}\\b|hint: '${hint}'|'${code}',\\s*'${hint}'`).test(tests) ||
	(code === 'PT422' && new RegExp(`\\[\\s*'${hint}',|'${hint}'\\s*\\]`).test(tables));

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

/** Fields that a function works out, and which they may be. */
const WORKED_OUT: Record<string, string> = {
	"'day-' || coalesce(v_wrong, 1)": 'day-1',
	"'day-' || v_wrong": 'day-1',
	"'email-' || v_nth": 'email-1 email-2',
	"case v_hint when 'postcode' then 'near' else v_hint end": 'near',
	"case when p_expires_on is null then 'passed' else 'expires' end": 'passed expires',
	"case when v.repeats = 'once' then 'first_day' when p ->> 'stops' = 'times' then 'times' else 'until' end":
		'first_day times until',
	'v_at.field': 'from until',
	v_field: 'description minimum_age maximum_age'
};

test('every field that a form is refused by is what some test is refused by', async () => {
	const fields = async () => {
		const rows = await db.sql<{ hint: string; by: string }[]>`
			select m[1] as hint, string_agg(distinct p.proname, ', ' order by p.proname) as by
			from pg_proc p
			join pg_namespace n on n.oid = p.pronamespace and n.nspname in ('private', 'public'),
				regexp_matches(p.prosrc, 'errcode = ''PT422'',\\s*hint = ([^;]+);', 'g') as m
			group by 1 order by 1`;
		const unsaid = rows.flatMap(({ hint, by }) => {
			const [, literal] = /^'([^']*)'$/.exec(hint) ?? [];
			const may = literal === undefined ? WORKED_OUT[hint]?.split(' ') : [literal];
			return may?.every((field) => said(field, 'PT422')) ? [] : [`${hint}: ${by}`];
		});
		return { unsaid, count: rows.length };
	};
	const { unsaid, count } = await fields();
	expect(unsaid).toEqual([]);
	expect(count).toBeGreaterThan(120);
	// R13: one that no test is refused by is found, whether it stands there or is worked out
	for (const planted of ["'of' || 'course'", `'${['un', 'heard'].join('')}'`]) {
		await db.sql
			.unsafe(`create or replace function private.planted() returns void language plpgsql as $$
			begin raise exception 'No.' using errcode = 'PT422', hint = ${planted}; end $$`);
		expect((await fields()).unsaid).toHaveLength(1);
	}
	await db.sql`drop function private.planted()`;
});

describe('what a form gives that cannot be is refused by its field', () => {
	let seeded: TestDatabase;
	beforeAll(async () => {
		seeded = await freshDatabase();
		const now = new Date('2026-11-24T12:30:00Z');
		await setClock(seeded.sql, now);
		await seed(seeded.sql, { now });
	});
	afterAll(() => seeded.close());

	test('one by one', async () => {
		const id = async (text: string) => {
			const [row] = await seeded.sql.unsafe<{ id: string }[]>(text);
			return row?.id ?? '';
		};
		const culver = organisationId('culver');
		const request = await id(`select id from public.requests where state = 'open'
			and coordinator_id = '${accountId('grace')}' order by id limit 1`);
		const task =
			await id(`select t.id from public.tasks t join public.requests r on r.id = t.request_id
			where r.coordinator_id = '${accountId('grace')}' and r.state = 'open' and t.state in ('open', 'offered')
			and t.starts_at > private.clock() and private.effective_summary(t.person_id, t.organisation_id, private.clock())
			order by t.id limit 1`);
		const asked = await id(`select id from private.subject_requests order by id limit 1`);
		const complaint = await id(
			`select id from private.data_complaints where state = 'acknowledged'`
		);
		const breach = await id(`select id from private.breaches where closed_at is null`);
		const suggestion = await id(`select id from private.directory_suggestions where not of_event`);
		const group = await id(`select organisation_id as id from private.groups g
			where private.has_role('${accountId('hilary')}', g.organisation_id, 'group_lead')`);
		const full = await id(`insert into private.directory_imports (file, whole, rows)
			values ('full.csv', false, 100000) returning id`);
		const once = 'gen_random_uuid()';
		const long = (letters: number) => `repeat('x', ${letters})`;
		const subject = (more: Record<string, string>) => {
			const said = {
				asker: `'Ann Lee'`,
				reach: `'By post'`,
				received: `'2026-11-20'`,
				ref: 'null',
				about: `''`,
				...more
			};
			return `record_subject_request(${once}, null, 'access', 'letter', ${said.asker}, ${said.reach}, 'A copy.',
				${said.received}, ${said.ref}, ${said.about})`;
		};
		const lost = (more: Record<string, string>) => {
			const said = {
				aware: `'2026-11-20', '09:00'`,
				happened: `'A letter went astray.'`,
				whose: `'A name'`,
				people: '1',
				risk: `'some'`,
				...more
			};
			return `record_breach(${once}, null, 'A letter', ${said.aware}, ${said.happened}, ${said.whose}, ${said.people}, ${said.risk})`;
		};
		const founded = (slug: string, area: string, mail: string) =>
			`private.create_organisation('A new one', '${slug}', 'charity', 'england', '{${area}}', '{}', '${mail}', '{administrator}')`;
		const work = (training: string, hours: number) =>
			`save_organisation_work(${once}, '${culver}', 1, '{}', true, 'basic', '{${training}}', ${hours})`;
		/** The field, who sends it (nobody: the owner, for what pages do not call), and what. */
		const wrong: [string, string | null, string][] = [
			['about', 'robert', subject({ about: long(121) })],
			['asker', 'robert', subject({ asker: `' '` })],
			['reach', 'robert', subject({ reach: `''` })],
			['received', 'robert', subject({ received: `'2026-11-25'` })],
			['ref', 'robert', subject({ ref: `'0000-0000'` })],
			['step', 'robert', `step_subject_request(${once}, '${asked}', 1, 'jump')`],
			['aware', 'robert', lost({ aware: `'2026-11-25', '09:00'` })],
			['happened', 'robert', lost({ happened: `' '` })],
			['whose', 'robert', lost({ whose: `''` })],
			['people', 'robert', lost({ people: '-1' })],
			['risk', 'robert', lost({ risk: `'low'` })],
			['step', 'robert', `step_breach(${once}, '${breach}', 1, 'jump', 'Words')`],
			['step', 'robert', `step_complaint(${once}, '${complaint}', 1, 'jump', 'Words')`],
			['told_how', 'robert', `step_complaint(${once}, '${complaint}', 1, 'close', 'Words', ' ')`],
			['period', 'robert', `sign_review(${once}, null, 'year', '2026-01-01', 'Words')`],
			['reach', 'ruth', `complain_about_data(${once}, '${culver}', 'Words', '')`],
			['reach', null, `private.check_worry('Words', ${long(301)})`],
			['administrator', null, founded('new', 'PO38', 'patricia')],
			['areas', null, founded('new', 'ZZ99', 'patricia@example.org')],
			['slug', null, founded('culver-hospice', 'PO38', 'patricia@example.org')],
			['offer_hours', 'patricia', work('', 337)],
			['required_training', 'patricia', work('juggling', 24)],
			[
				'about',
				'patricia',
				`save_organisation_details(${once}, '${culver}', 1, 'Culver', 'hospice', 'england', ${long(2001)})`
			],
			['roles', 'patricia', `invite_member(${once}, '${culver}', 'new@example.org', '{}')`],
			['do', 'grace', `settle_directory_suggestion(${once}, '${suggestion}', 1, null)`],
			['do', 'grace', `settle_directory_import(${once}, '${full}', null)`],
			[
				'file',
				null,
				`private.add_directory_rows('${full}', '[{"nth": 1, "draft": {}}]', true, '')`
			],
			['source', null, `private.start_directory_import(null, 'x', 'a.csv', true)`],
			['lacking', 'grace', `record_capacity(${once}, '${request}', null, 'Where to live')`],
			[
				'relation',
				'grace',
				`add_circle_member(${once}, '${request}', 'helper', 'Eve', ${long(81)}, '01632 960 171')`
			],
			[
				'volunteers',
				'grace',
				`send_offers(${once}, '${task}', (select version from public.tasks where id = '${task}'), '{}')`
			],
			[
				'state',
				'grace',
				`set_acceptance(${once}, '${culver}', '${accountId('ruth')}',
				(select version from public.acceptances where organisation_id = '${culver}' and volunteer_id = '${accountId('ruth')}'), null)`
			],
			['paused', 'hilary', `pause_group(${once}, '${group}', 1, null)`],
			['rules', 'hilary', `save_group_rules(${once}, '${group}', 1, 'Anybody', ${long(1001)})`],
			[
				'passed',
				'grace',
				`record_training(${once}, '${culver}', '${accountId('ruth')}', 'role', '2020-01-01')`
			],
			[
				'expires',
				'grace',
				`record_training(${once}, '${culver}', '${accountId('ruth')}', 'role', '2026-11-20', '2026-11-21')`
			]
		];
		for (const [field, who, call] of wrong) {
			expect(await attempt(seeded, who, call), call).toBe(`PT422 ${field}`);
		}
	});
});

/** How a call is answered: its code and hint, or nothing where it was done. */
async function attempt(on: TestDatabase, who: string | null, call: string): Promise<string> {
	try {
		if (who === null) await on.sql.unsafe(`select ${call}`);
		else await on.as(accountId(who), (sql) => sql.unsafe(`select public.${call}`));
		return '';
	} catch (caught) {
		const { code, hint, message } = caught as { code: string; hint?: string; message: string };
		return code.startsWith('PT') ? `${code} ${hint ?? ''}` : `${code} ${message}`;
	}
}

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
