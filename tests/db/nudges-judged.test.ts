import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rpc } from '#support/circle-world.ts';
import { freshDatabase, makeAccount, setClock, type TestDatabase } from '#support/database.ts';
import { areaOf, makeOrganisation, VENTNOR, type Organisation } from '#support/volunteer-world.ts';

let db: TestDatabase;
let place: Organisation;
let other: Organisation;
let grace: string;
let nora: string;
let application: string;

/** Monday 2 November 2026: Nora has applied to one organisation. */
beforeAll(async () => {
	db = await freshDatabase();
	await setClock(db.sql, '2026-11-02T09:00:00Z');
	place = await makeOrganisation(db.sql);
	other = await makeOrganisation(db.sql);
	grace = place.coordinator;
	nora = await makeAccount(db.sql, { email: 'nora@example.org', name: 'Nora Quill' });
	await db.sql`
		insert into public.volunteers (account_id, area_id) values (${nora}, ${await areaOf(db.sql, VENTNOR)})`;
	await db.sql`
		insert into public.acceptances (organisation_id, volunteer_id, state) values (${place.id}, ${nora}, 'applied')`;
	const [row] = await db.sql<{ id: string }[]>`
		insert into private.applications (organisation_id, volunteer_id, wants, identity)
		values (${place.id}, ${nora}, '{company}', 'letters') returning id`;
	application = row?.id ?? '';
	await db.sql`
		insert into private.referees (application_id, position, name, relation, email) values
		(${application}, 1, 'Ivy Marsh', 'Next door', 'ivy@example.org')`;
});
afterAll(() => db.close());

const at = async (instant: string) => {
	await setClock(db.sql, `${instant}Z`);
	await db.sql`update auth.sessions set created_at = private.clock(), updated_at = private.clock()`;
};
const run = async (job: 'nudge_coordinators' | 'nudge_applicants' | 'remind_referees') =>
	(await db.asService((sql) => sql.unsafe<{ n: number }[]>(`select public.${job}() as n`)))[0]?.n;
const move = (state: string) =>
	db.sql`update public.acceptances set state = ${state}, state_since = private.clock() where volunteer_id = ${nora}`;
/** Why each queued mail of a kind is held back now; null where it may go. */
const judged = async (template: string) =>
	(
		await db.sql<{ why: string | null }[]>`
			select private.mail_held_back(o) as why from private.outbox o where o.template = ${template} and o.state = 'queued'
			order by o.created_at, o.id`
	).map(({ why }) => why);
const hold = (on: boolean) =>
	on
		? db.sql`insert into private.application_holds (organisation_id, volunteer_id) values (${place.id}, ${nora})`
		: db.sql`update private.application_holds set ended_at = private.clock()`;

describe('What waits on coordinators', () => {
	test('is told after the organisation’s time, once a day at most, three times, and then never again', async () => {
		const days: string[] = [];
		for (let day = 2; day <= 30; day += 1) {
			for (const hour of ['09:00:01', '17:00:00']) {
				await at(`2026-11-${String(day).padStart(2, '0')}T${hour}`);
				if ((await run('nudge_coordinators')) ?? 0) days.push(`${day} ${hour.slice(0, 2)}`);
			}
		}
		// seven days after she applied, three more, a week more
		expect(days).toEqual(['9 09', '12 09', '19 09']);
		const mails = await db.sql<{ to_account: string; params: object }[]>`
			select to_account, params from private.outbox where template = 'applications-wait'`;
		expect(mails.map(({ to_account }) => to_account)).toEqual([grace, grace, grace]);
		// R6
		expect(JSON.stringify(mails)).not.toMatch(/Nora|Quill|nora/);
	});

	test('is held back at sending when nothing waits any more, and the next wait is a new one', async () => {
		expect(await judged('applications-wait')).toEqual([null, null, null]);
		await hold(true);
		expect(await judged('applications-wait')).toEqual(Array(3).fill('nothing waits any more'));
		await hold(false);
		await move('references');
		expect(await judged('applications-wait')).toEqual(Array(3).fill('nothing waits any more'));
		await db.sql`delete from private.outbox`;
		// answered: now it is theirs again
		await at('2026-12-01T09:00:00');
		await db.sql`update private.referees set answered_at = private.clock(), known_for = 'over_5', trust = 'yes'`;
		await at('2026-12-07T09:00:00');
		expect(await run('nudge_coordinators')).toBe(0);
		await at('2026-12-08T09:00:01');
		expect([await run('nudge_coordinators'), await run('nudge_coordinators')]).toEqual([1, 0]);
	});

	test('the time is the organisation’s own to set, and nobody else’s', async () => {
		const set = (who: string, days: number) =>
			rpc(db, who, 'set_pipeline_days', {
				p_once: randomUUID(),
				p_organisation: place.id,
				p_days: days
			});
		expect((await set(nora, 3)).code).toBe('PT404');
		expect((await set(other.coordinator, 3)).code).toBe('PT404');
		expect(await set(grace, 0)).toMatchObject({ code: 'PT422', hint: 'days' });
		expect((await set(grace, 30)).code).toBe('');
		expect(await judged('applications-wait')).toEqual(['nothing waits any more']);
	});

	test('a coordinator’s own application is not theirs to wait for', async () => {
		await db.sql`insert into public.volunteers (account_id, area_id) select ${grace}, area_id from public.volunteers limit 1`;
		await db.sql`insert into public.acceptances (organisation_id, volunteer_id, state, state_since) values (${place.id}, ${grace}, 'applied', '2026-01-01')`;
		const [own] = await db.sql<{ n: number }[]>`
			select count(*)::int as n from private.waiting_on_coordinators(private.clock()) where account_id = ${grace} and volunteer_id = ${grace}`;
		expect(own?.n).toBe(0);
	});
});

describe('A nudge is judged again as it is sent', () => {
	test('to a referee: not once they have answered, it is on hold, or the application has ended', async () => {
		await at('2027-01-04T09:00:00');
		await db.sql`delete from private.outbox`;
		await db.sql`
			update private.referees set answered_at = null, known_for = null, trust = null, asked_at = private.clock(),
				expires_at = private.clock() + interval '28 days', reminders = 0, reminded_at = null`;
		await at('2027-01-09T09:00:01');
		expect(await run('remind_referees')).toBe(1);
		expect(await judged('referee-reminded')).toEqual([null]);
		await hold(true);
		expect(await judged('referee-reminded')).toEqual(['on hold']);
		await hold(false);
		await db.sql`update private.referees set declined_at = private.clock()`;
		expect(await judged('referee-reminded')).toEqual(['nothing to ask any more']);
	});

	test('to whoever applied: not once they have done it, it is on hold, or they have withdrawn', async () => {
		expect(await run('nudge_applicants')).toBe(1);
		expect(await judged('another-referee')).toEqual([null]);
		await hold(true);
		expect(await judged('another-referee')).toEqual(['on hold']);
		await hold(false);
		// named somebody else meanwhile
		await db.sql`update private.referees set declined_at = null`;
		expect(await judged('another-referee')).toEqual(['nothing waits any more']);
		await db.sql`update private.referees set declined_at = private.clock()`;
		expect(await judged('another-referee')).toEqual([null]);
		await move('left');
		expect(await judged('another-referee')).toEqual(['nothing waits any more']);
		// a kind mail about an end that was taken back does not go
		await db.sql`
			insert into private.outbox (template, to_account, organisation_id, params)
			select t, ${nora}, ${place.id}, '{}' from unnest(array['application-closed', 'learning-open', 'lapse-warning']) as t`;
		expect(await judged('application-closed')).toEqual(['taken back']);
		expect(await judged('learning-open')).toEqual(['moved on']);
	});

	test('that something runs out: not once it is renewed, nor to somebody who has paused', async () => {
		await db.sql`update public.acceptances set state = 'applied' where volunteer_id = ${nora}`;
		for (const state of ['references', 'checks', 'training', 'interview', 'accepted'])
			await move(state);
		const [check] = await db.sql<{ id: string }[]>`
			insert into public.checks (volunteer_id, organisation_id, level, issued_on, checked_by, clear, expires_at)
			values (${nora}, ${place.id}, 'basic', '2026-01-01', ${grace}, true, private.clock() + interval '5 days') returning id`;
		expect(await judged('lapse-warning')).toEqual([null]);
		await move('paused');
		expect(await judged('lapse-warning')).toEqual(['paused']);
		await move('accepted');
		await db.sql`update public.checks set expires_at = private.clock() + interval '1 year' where id = ${check?.id ?? ''}`;
		expect(await judged('lapse-warning')).toEqual(['nothing runs out any more']);
	});
});
