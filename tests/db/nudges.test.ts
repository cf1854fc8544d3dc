import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, makeAccount, setClock, type TestDatabase } from '#support/database.ts';
import { areaOf, makeOrganisation, VENTNOR, type Organisation } from '#support/volunteer-world.ts';

let db: TestDatabase;
let organisation: Organisation;
let nora: string;
let application: string;

/** Nora asked two people on Monday 2 November: Ivy answers, Ted says no on the 9th. */
beforeAll(async () => {
	db = await freshDatabase();
	await setClock(db.sql, '2026-11-02T09:00:00Z');
	organisation = await makeOrganisation(db.sql);
	nora = await makeAccount(db.sql, { email: 'nora@example.org', name: 'Nora Quill' });
	await db.sql`
		insert into public.volunteers (account_id, area_id) values (${nora}, ${await areaOf(db.sql, VENTNOR)})`;
	await db.sql`
		insert into public.acceptances (organisation_id, volunteer_id, state) values (${organisation.id}, ${nora}, 'applied')`;
	const [row] = await db.sql<{ id: string }[]>`
		insert into private.applications (organisation_id, volunteer_id, wants, identity)
		values (${organisation.id}, ${nora}, '{company}', 'letters') returning id`;
	application = row?.id ?? '';
	await db.sql`
		insert into private.referees (application_id, position, name, relation, email) values
		(${application}, 1, 'Ivy Marsh', 'Next door', 'ivy@example.org'),
		(${application}, 2, 'Ted Rowe', 'We sing together', 'ted@example.org')`;
	await db.sql`
		update public.acceptances set state = 'references' where volunteer_id = ${nora}`;
	await db.sql`
		update private.referees set answered_at = private.clock(), known_for = 'over_5', trust = 'yes' where position = 1`;
});
afterAll(() => db.close());

const run = () =>
	db.asService(async (sql) => {
		const [row] = await sql<{ n: number }[]>`select public.nudge_applicants() as n`;
		return row?.n;
	});
const name = (who: string, email: string, position = 2, part: object = {}) =>
	// months pass in this test: each time they have just signed in
	db.sql`update auth.sessions set created_at = private.clock(), updated_at = private.clock()`
		.then(() =>
			db.as(who, async (sql) => {
				const given = { name: 'Mo Field', relation: 'We worked together', ...part };
				await sql`
				select public.name_referee(${randomUUID()}, ${organisation.id}, ${position}, ${given.name}, ${given.relation}, ${email})`;
				return '';
			})
		)
		.catch((caught: { code: string; hint?: string }) =>
			`${caught.code} ${caught.hint ?? ''}`.trim()
		);
const mails = (template: string) =>
	db.sql<{ to_account: string | null; to_email: string | null; params: Record<string, string> }[]>`
		select to_account, to_email, params from private.outbox where template = ${template} order by created_at, id`;

describe('What waits on an applicant is said to them, kindly, and not for ever', () => {
	test('nothing while a referee may still answer; at once after a no, again after a week, and then no more', async () => {
		expect(await run()).toBe(0);
		expect(await name(nora, 'mo@example.org')).toBe('PT409 settled');
		await setClock(db.sql, '2026-11-09T09:00:00Z');
		await db.sql`update private.referees set declined_at = private.clock() where position = 2`;
		expect([await run(), await run()]).toEqual([1, 0]);
		await setClock(db.sql, '2026-11-16T08:59:00Z');
		expect(await run()).toBe(0);
		await setClock(db.sql, '2026-11-16T09:01:00Z');
		expect([await run(), await run()]).toEqual([1, 0]);
		await setClock(db.sql, '2026-12-24T09:00:00Z');
		expect(await run()).toBe(0);
		const sent = await mails('another-referee');
		expect(sent.map(({ to_account }) => to_account)).toEqual([nora, nora]);
		// R6
		expect(JSON.stringify(sent)).not.toMatch(/Nora|Ted|Ivy/);
	});

	test('somebody else is named in their place, and written to; wrong ones name the field; nobody else may', async () => {
		expect(await name(nora, 'NORA+me@example.org')).toBe('PT422 email');
		expect(await name(nora, 'ted@example.org')).toBe('PT422 email');
		expect(await name(nora, 'ivy@example.org')).toBe('PT422 email');
		expect(await name(nora, 'nowhere')).toBe('PT422 email');
		expect(await name(nora, 'mo@example.org', 2, { name: ' ' })).toBe('PT422 name');
		expect(await name(nora, 'mo@example.org', 1)).toBe('PT409 settled');
		expect(await name(nora, 'mo@example.org', 3)).toBe('PT404 not_found');
		expect(await name(organisation.coordinator, 'mo@example.org')).toBe('PT404 not_found');
		const [old] = await db.sql<
			{ h: Buffer[] }[]
		>`select token_hashes as h from private.referees where position = 2`;
		expect(await name(nora, 'mo@example.org')).toBe('');
		expect(await name(nora, 'jo@example.org')).toBe('PT409 settled');
		expect((await mails('referee-asked')).map(({ to_email }) => to_email).at(-1)).toBe(
			'mo@example.org'
		);
		const [row] = await db.sql<{ name: string; before: number; h: Buffer[]; declined_at: null }[]>`
			select name, before, token_hashes as h, declined_at from private.referees where position = 2`;
		expect(row).toMatchObject({ name: 'Mo Field', before: 1, declined_at: null });
		// the link of whoever was asked before leads nowhere
		for (const hash of old?.h ?? []) expect(row?.h).not.toContainEqual(hash);
	});

	test('silence is a wait like a no; after four people in one place they are asked to ring', async () => {
		for (const [i, email] of ['a@example.org', 'b@example.org'].entries()) {
			await setClock(db.sql, `2027-0${i * 2 + 2}-20T09:00:00Z`);
			expect(await run()).toBe(0); // more than three weeks have passed: not made up for
			expect(await name(nora, email)).toBe('');
		}
		await setClock(db.sql, '2027-05-19T09:00:00Z');
		expect(await name(nora, 'c@example.org')).toBe('PT409 enough');
		expect(await run()).toBe(0);
	});

	test('whoever has something to learn is reminded after a week and after three, until it is learnt', async () => {
		await db.sql`update public.organisations set required_training = '{role}' where id = ${organisation.id}`;
		await db.sql`update public.acceptances set state = 'checks' where volunteer_id = ${nora}`;
		await db.sql`update public.acceptances set state = 'training', state_since = private.clock() where volunteer_id = ${nora}`;
		const counts: number[] = [];
		for (const day of ['05-25', '05-27', '06-08', '06-10', '06-30']) {
			await setClock(db.sql, `2027-${day}T09:00:00Z`);
			counts.push((await run()) ?? -1);
		}
		expect(counts).toEqual([0, 1, 0, 1, 0]);
		expect((await mails('learning-waits')).map(({ params }) => params.link)).toEqual([
			'/volunteering/learning',
			'/volunteering/learning'
		]);
	});
});

test('R1: since when an application waits is told by its own organisation’s training alone', async () => {
	const other = await makeOrganisation(db.sql);
	const [own = ''] = (
		await db.sql<{ id: string }[]>`
			update public.acceptances set state = 'training', state_since = '2026-11-02T09:00:00Z'
			where volunteer_id = ${nora} returning volunteer_id as id`
	).map(({ id }) => id);
	const pass = (where: Organisation, at: string) => db.sql`
		insert into public.trainings (organisation_id, volunteer_id, module_id, passed_at, expires_at, recorded_by)
		select ${where.id}, ${own}, m, ${at}::timestamptz, ${at}::timestamptz + interval '3 years', ${where.coordinator}
		from public.organisations o cross join unnest(o.required_training) as m where o.id = ${organisation.id}`;
	await pass(organisation, '2026-11-03T09:00:00Z');
	const since = async () => {
		const [row] = await db.sql<{ since: Date | null }[]>`
			select private.waits_on_us_since(a, '2027-01-01') as since from public.acceptances a
			where a.organisation_id = ${organisation.id} and a.volunteer_id = ${own}`;
		return row?.since?.toISOString();
	};
	const before = await since();
	// R13: it is told by a training at all
	expect(before).toBe('2026-11-03T09:00:00.000Z');
	await pass(other, '2026-12-03T09:00:00Z');
	expect(await since()).toBe(before);
});
