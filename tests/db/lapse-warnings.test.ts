import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, makeAccount, setClock, type TestDatabase } from '#support/database.ts';
import { makeOrganisation, makeVolunteer, type Organisation } from '#support/volunteer-world.ts';

let db: TestDatabase;
let organisation: Organisation;
let ruth: string;

/** Everything of hers runs out on 24 November 2027, 9am. */
beforeAll(async () => {
	db = await freshDatabase();
	await setClock(db.sql, '2026-11-24T09:00:00Z');
	organisation = await makeOrganisation(db.sql);
	ruth = await makeVolunteer(db.sql, organisation, { name: 'Ruth Pomeroy' });
	await db.sql`
		update public.checks set expires_at = '2027-11-24T09:00:00Z' where volunteer_id = ${ruth}`;
	await db.sql`
		update public.trainings set expires_at = '2027-11-24T09:00:00Z' where volunteer_id = ${ruth}`;
});
afterAll(() => db.close());

const run = () =>
	db.asService(async (sql) => {
		const [row] = await sql<{ n: number }[]>`select public.warn_of_lapses() as n`;
		return row?.n;
	});
const mails = () =>
	db.sql<{ when: string; keys: string[] }[]>`
		select params ->> 'when' as when, array(select jsonb_object_keys(params) order by 1) as keys
		from private.outbox where template = 'lapse-warning' and to_account = ${ruth} order by created_at`;

describe('What runs out is said in time', () => {
	test('60, 30 and 7 days before, once each, together, by one of many workers', async () => {
		const days: [at: string, mails: number][] = [
			['2027-09-25T08:59:50Z', 0],
			['2027-09-25T09:00:10Z', 1],
			['2027-10-25T08:59:50Z', 0],
			['2027-10-25T09:00:10Z', 1],
			['2027-11-17T08:59:50Z', 0],
			['2027-11-17T09:00:10Z', 1],
			['2027-11-23T12:00:00Z', 0],
			['2027-11-24T09:00:10Z', 0]
		];
		for (const [at, wanted] of days) {
			await setClock(db.sql, at);
			const workers = await Promise.all(
				Array.from({ length: 3 }, async () => {
					const sql = postgres(db.url, { max: 1, onnotice: () => {} });
					try {
						const [row] = await sql<{ n: number }[]>`select private.warn_of_lapses() as n`;
						return row?.n ?? -1;
					} finally {
						await sql.end();
					}
				})
			);
			expect([at, workers.reduce((sum, n) => sum + n, 0)]).toEqual([at, wanted]);
		}
		expect((await mails()).map(({ when }) => when)).toEqual([
			'in 60 days',
			'in 30 days',
			'in 7 days'
		]);
		// R6: the organisation, a time, a link
		for (const { keys } of await mails()) expect(keys).toEqual(['link', 'organisation', 'when']);
	});

	test('one that was missed is not made up for; one renewed, revoked, or of somebody who left is not spoken of', async () => {
		await setClock(db.sql, '2027-11-20T09:00:00Z');
		const late = await makeVolunteer(db.sql, organisation, { name: 'Tomasz Wilk' });
		const soon = (who: string) => db.sql`
			update public.checks set expires_at = private.clock() + interval '5 days' where volunteer_id = ${who}`;
		await soon(late);
		const renewed = await makeVolunteer(db.sql, organisation, { name: 'Amina Yusuf' });
		await soon(renewed);
		await db.sql`
			insert into public.checks (organisation_id, volunteer_id, level, issued_on, valid_from, expires_at, clear, checked_by)
			values (${organisation.id}, ${renewed}, 'enhanced_barred', private.clock()::date, private.clock(),
				private.clock() + interval '1 year', true, ${organisation.coordinator})`;
		const revoked = await makeVolunteer(db.sql, organisation, { name: 'Dev Nair' });
		await soon(revoked);
		await db.sql`update public.checks set revoked_at = private.clock() where volunteer_id = ${revoked}`;
		const left = await makeVolunteer(db.sql, organisation, { name: 'Tony Marsh' });
		await soon(left);
		await db.sql`update public.acceptances set state = 'left' where volunteer_id = ${left}`;
		expect(await run()).toBe(1);
		expect(await run()).toBe(0);
		const told = await db.sql`
			select to_account, params ->> 'when' as when from private.outbox where template = 'lapse-warning' and to_account <> ${ruth}`;
		expect(told).toEqual([{ to_account: late, when: 'in 5 days' }]);
	});
});

describe('A training that nothing they do needs', () => {
	test('runs out unsaid; one that a kind of help or the organisation asks for does not', async () => {
		await setClock(db.sql, '2027-12-20T09:00:00Z');
		const kit = await makeVolunteer(db.sql, organisation, { name: 'Kit Lowe' });
		const told = async () => {
			const rows = await db.sql<{ n: number }[]>`
				select count(*)::int as n from private.outbox where template = 'lapse-warning' and to_account = ${kit}`;
			return rows[0]?.n;
		};
		// driving is needed by the kinds with a car in them
		await db.sql`
			update public.trainings set expires_at = private.clock() + interval '5 days'
			where volunteer_id = ${kit} and module_id = 'driving'`;
		await db.sql`
			update public.volunteers set rather_not = array(select id from public.task_kinds where 'driving' = any (training))
			where account_id = ${kit}`;
		await run();
		expect(await told()).toBe(0);
		await db.sql`update public.organisations set required_training = '{driving}' where id = ${organisation.id}`;
		const due = async () => {
			const rows = await db.sql<{ n: number }[]>`
				select count(*)::int as n from private.lapsing(private.clock()) where volunteer_id = ${kit}`;
			return rows[0]?.n;
		};
		expect(await due()).toBe(1);
		await db.sql`update public.organisations set required_training = '{}' where id = ${organisation.id}`;
		expect(await due()).toBe(0);
		await db.sql`update public.volunteers set rather_not = '{}' where account_id = ${kit}`;
		await run();
		expect(await told()).toBe(1);
		// judged again at sending: they would rather not, since
		const judged = async () =>
			(
				await db.sql<{ why: string | null }[]>`
					select private.mail_held_back(o) as why from private.outbox o where template = 'lapse-warning' and to_account = ${kit}`
			).map(({ why }) => why);
		expect(await judged()).toEqual([null]);
		await db.sql`
			update public.volunteers set rather_not = array(select id from public.task_kinds where 'driving' = any (training))
			where account_id = ${kit}`;
		expect(await judged()).toEqual(['nothing runs out any more']);
	});
});

describe('The vetting of a group', () => {
	let lead: string;
	let group: string;
	const UNTIL = '2028-06-30T12:00:00Z';
	const told = () =>
		db.sql<{ template: string; when: string | null; keys: string[] }[]>`
			select template, params ->> 'when' as when, array(select jsonb_object_keys(params) order by 1) as keys
			from private.outbox where to_account = ${lead} order by created_at, id`;
	const judged = async () => {
		const rows = await db.sql<{ why: string | null }[]>`
			select private.mail_held_back(o) as why from private.outbox o where to_account = ${lead} order by created_at, id`;
		return rows.map(({ why }) => why);
	};

	beforeAll(async () => {
		group = (await makeOrganisation(db.sql)).id;
		lead = await makeAccount(db.sql, { name: 'Morag Firth' });
		await db.sql`insert into public.members (organisation_id, account_id) values (${group}, ${lead})`;
		await db.sql`
			insert into public.member_roles (organisation_id, account_id, role) values (${group}, ${lead}, 'group_lead')`;
		await db.sql`
			insert into private.groups (organisation_id, vetted_by, serves, vetted_until)
			values (${group}, ${organisation.id}, 'Anybody', ${UNTIL})`;
	});

	test('its leads hear of it 60, 30 and 7 days before and once when it has run out, each once', async () => {
		const days: [at: string, mails: number][] = [
			['2028-05-01T11:59:50Z', 0],
			['2028-05-01T12:00:10Z', 1],
			['2028-05-31T12:00:10Z', 1],
			['2028-06-23T11:59:50Z', 0],
			['2028-06-23T12:00:10Z', 1],
			['2028-06-30T11:59:50Z', 0],
			['2028-06-30T12:00:10Z', 1],
			['2028-07-30T12:00:00Z', 0]
		];
		for (const [at, wanted] of days) {
			await setClock(db.sql, at);
			const both = await Promise.all([run(), run()]);
			expect([at, (both[0] ?? 0) + (both[1] ?? 0)]).toEqual([at, wanted]);
		}
		expect((await told()).map(({ template, when }) => [template, when])).toEqual([
			['group-lapsing', 'in 60 days'],
			['group-lapsing', 'in 30 days'],
			['group-lapsing', 'in 7 days'],
			['group-lapsed', null]
		]);
		// R6: who vets it, a time, a link
		for (const { keys } of await told())
			expect(keys.join(' ')).toMatch(/^link organisation( when)?$/);
	});

	test('is judged again at sending: looked at again, over, or led no more', async () => {
		expect(await judged()).toEqual([...Array<string>(3).fill('not so any more'), null]);
		await setClock(db.sql, '2028-06-29T12:00:00Z');
		expect(await judged()).toEqual([null, null, null, 'not so any more']);
		const put = (what: string) => db.sql.unsafe(`update ${what}`);
		await put(`private.groups set vetted_until = '2029-06-30' where organisation_id = '${group}'`);
		expect(await judged()).toEqual(Array<string>(4).fill('not so any more'));
		// and the next term has its own
		await setClock(db.sql, '2029-06-01T12:00:00Z');
		expect(await run()).toBe(1);
		expect((await judged()).at(-1)).toBeNull();
		await put(
			`private.groups set ended_at = private.clock(), ended_as = 'ended', ended_by = '${lead}' where organisation_id = '${group}'`
		);
		expect((await judged()).at(-1)).toBe('the group is over');
		await setClock(db.sql, '2029-07-01T12:00:00Z');
		expect(await run()).toBe(0);
		await put(
			`private.groups set ended_at = null, ended_as = null, ended_by = null where organisation_id = '${group}'`
		);
		await put(`public.members set left_at = private.clock() where account_id = '${lead}'`);
		expect((await judged()).at(-1)).toBe('leads it no more');
	});
});
