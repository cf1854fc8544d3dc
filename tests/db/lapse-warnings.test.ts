import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, setClock, type TestDatabase } from '#support/database.ts';
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
