import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, rpc } from '#support/circle-world.ts';
import { freshDatabase, makeAccount, setClock, type TestDatabase } from '#support/database.ts';
import { areaOf, makeOrganisation, VENTNOR, type Organisation } from '#support/volunteer-world.ts';

type Row = { id: string; version: number; with: string | null; why: string | null };
type Chosen = { rows: Row[]; colleagues: { id: string }[] };
type Done = { done: { id: string; name: string | null; why: string | null }[] };

let db: TestDatabase;
let place: Organisation;
let other: Organisation;
let grace: string;
const who: Record<string, string> = {};

/** Monday 2 November 2026: five applications, one of them of another organisation, one a coordinator's own. */
beforeAll(async () => {
	db = await freshDatabase();
	await setClock(db.sql, '2026-11-02T09:00:00Z');
	place = await makeOrganisation(db.sql);
	other = await makeOrganisation(db.sql);
	grace = place.coordinator;
	for (const name of ['nora', 'owen', 'priya', 'quinn']) {
		who[name] = await makeAccount(db.sql, { email: `${name}@example.org`, name });
	}
	who.grace = grace;
	for (const [name, id] of Object.entries(who)) {
		const at = name === 'quinn' ? other : place;
		await db.sql`
			insert into public.volunteers (account_id, area_id) values (${id}, ${await areaOf(db.sql, VENTNOR)})
			on conflict do nothing`;
		await db.sql`
			insert into public.acceptances (organisation_id, volunteer_id, state) values (${at.id}, ${id}, 'applied')`;
		await db.sql`
			with a as (
				insert into private.applications (organisation_id, volunteer_id, wants, identity)
				values (${at.id}, ${id}, '{company}', 'letters') returning id
			)
			insert into private.referees (application_id, position, name, relation, email)
			select a.id, p, 'Ref ' || p, 'A friend', ${name} || p || '@ref.example.org' from a cross join generate_series(1, 2) as p`;
	}
});
afterAll(() => db.close());

const awake = () =>
	db.sql`update auth.sessions set created_at = private.clock(), updated_at = private.clock()`;
const at = async (day: string) => {
	await setClock(db.sql, `2026-11-${day}T09:00:00Z`);
	await awake();
};
const move = (name: string, state: string) =>
	db.sql`
		update public.acceptances set state = ${state}, state_since = private.clock()
		where volunteer_id = ${who[name] ?? ''} and organisation_id = ${place.id}`;
const chosen = (what: string, names = Object.keys(who), by = grace) =>
	ask<Chosen>(db, by, 'applications_chosen', {
		p_organisation: place.id,
		p_volunteers: names.map((name) => who[name] ?? ''),
		p_what: what
	});
const step = async (what: string, rows: object[], more: object = {}, by = grace) => {
	const { answer, code, hint } = await rpc(db, by, 'step_applications', {
		p_once: randomUUID(),
		p_organisation: place.id,
		p_what: what,
		p_chosen: rows,
		...more
	});
	return { result: answer as Done | null, code, hint };
};
/** Shows, then does, for the same ones: what was shown and what became of each, by name. */
async function both(what: string, names: string[], more: object = {}) {
	const shown = await chosen(what, names);
	const { result } = await step(what, shown.rows, more);
	const by = (rows: { id: string; why: string | null }[] = []) =>
		Object.fromEntries(
			names.map((name) => [name, rows.find(({ id }) => id === who[name])?.why ?? null])
		);
	return { shown: by(shown.rows), done: by(result?.done), rows: shown.rows };
}
const mails = async (template: string) =>
	(
		await db.sql<{ to: string }[]>`
			select coalesce(to_email, to_account::text) as to from private.outbox where template = ${template} order by 1`
	).map(({ to }) => to);
const stateOf = async (name: string) =>
	(
		await db.sql<{ state: string }[]>`
			select state::text from public.acceptances where volunteer_id = ${who[name] ?? ''} and organisation_id = ${place.id}`
	)[0]?.state;

describe('Several applications at once', () => {
	test('what would happen is what happens: each judged by itself, shown before and told after', async () => {
		await move('nora', 'references');
		await at('03');
		expect(await both('remind', ['nora', 'owen', 'grace'])).toMatchObject({
			shown: {
				nora: 'They were written to within the last two days.',
				owen: 'It waits on you, not on them.',
				grace: 'This is your own. Another coordinator decides.'
			},
			done: { nora: 'They were written to within the last two days.' }
		});
		await at('05');
		const { shown, done } = await both('remind', ['nora', 'owen', 'grace']);
		expect(done).toEqual(shown);
		expect(done).toEqual({
			nora: null,
			owen: 'It waits on you, not on them.',
			grace: 'This is your own. Another coordinator decides.'
		});
		expect(await mails('referee-reminded')).toEqual([
			'nora1@ref.example.org',
			'nora2@ref.example.org'
		]);
	});

	test('a reminder by hand is one of the two, and the clock does not send it again', async () => {
		await at('08');
		expect(
			(await db.asService((sql) => sql<{ n: number }[]>`select public.remind_referees() as n`))[0]
				?.n
		).toBe(0);
		expect((await both('remind', ['nora'])).done).toEqual({ nora: null });
		await at('15');
		expect((await both('remind', ['nora'])).done.nora).toMatch(/reminded twice/);
		expect(
			(await db.asService((sql) => sql<{ n: number }[]>`select public.remind_referees() as n`))[0]
				?.n
		).toBe(0);
		expect(await mails('referee-reminded')).toHaveLength(4);
	});

	test('whoever has somebody else to name, or something to learn, is reminded themselves', async () => {
		await db.sql`
			update private.referees set declined_at = private.clock()
			where application_id in (select id from private.applications where volunteer_id = ${who.nora ?? ''})`;
		expect((await both('remind', ['nora'])).done).toEqual({ nora: null });
		expect(await mails('another-referee')).toEqual([who.nora]);
		expect((await both('remind', ['nora'])).done.nora).toMatch(/two days/);
		// nor by the clock in between
		await db.asService((sql) => sql`select public.nudge_applicants()`);
		expect(await mails('another-referee')).toHaveLength(1);
	});

	test('on hold nobody is reminded, and the next step ends it', async () => {
		await at('18');
		expect(
			(await both('hold', ['nora'], { p_reason: 'Away with her sister' })).done.nora
		).toBeNull();
		expect((await both('hold', ['nora'])).done.nora).toBe('It is on hold already.');
		expect((await both('remind', ['nora'])).done.nora).toBe('It is on hold. Take it off first.');
		await at('23');
		await db.asService((sql) => sql`select public.nudge_applicants()`);
		expect(await mails('another-referee')).toHaveLength(1);
		const [seen] = await db.sql<{ held: string | null; words: string }[]>`
			select private.application_where(${who.nora ?? ''}, ${place.id}) ->> 'held' as held,
				private.application_where(${who.nora ?? ''}, ${place.id})::text as words`;
		expect(seen?.held).toMatch(/^2026-11-18/);
		// that, and not why
		expect(seen?.words).not.toContain('sister');
		expect((await both('resume', ['nora', 'owen'])).done).toEqual({
			nora: null,
			owen: 'It is not on hold.'
		});
		await both('hold', ['nora']);
		await at('24');
		await move('nora', 'checks');
		expect((await both('resume', ['nora'])).done.nora).toBe('It is not on hold.');
	});

	test('the learning is for whose check counts', async () => {
		await db.sql`
			update public.organisations set required_check = 'basic', required_training = '{role}' where id = ${place.id}`;
		expect((await both('learning', ['nora', 'owen'])).done).toEqual({
			nora: 'No check that counts is recorded yet.',
			owen: 'Learning comes after the checks.'
		});
		await db.sql`
			insert into public.checks (volunteer_id, organisation_id, level, issued_on, checked_by, clear, expires_at)
			values (${who.nora ?? ''}, ${place.id}, 'basic', '2026-11-01', ${grace}, true, '2027-11-01T00:00:00Z')`;
		expect((await both('learning', ['nora'])).done.nora).toBeNull();
		expect([await stateOf('nora'), await mails('learning-open')]).toEqual(['training', [who.nora]]);
	});

	test('who has it is named over what was seen, and the applicant sees it', async () => {
		const { rows, done } = await both('name', ['nora', 'owen', 'grace'], { p_to: grace });
		expect(done).toEqual({
			nora: null,
			owen: null,
			grace: 'This is your own. Another coordinator decides.'
		});
		// the same page again, as somebody else had it open: nothing is overwritten
		const again = await step('name', rows, { p_to: grace });
		expect(again.result?.done.every(({ why }) => why !== null)).toBe(true);
		const [seen] = await db.sql<{ with: string }[]>`
			select private.application_where(${who.owen ?? ''}, ${place.id}) ->> 'with' as with`;
		expect(seen?.with).toBeTruthy();
		expect(await step('name', rows, { p_to: who.quinn })).toMatchObject({
			code: 'PT422',
			hint: 'to'
		});
	});

	test('closing needs a reason, mails kindly and names nobody; a stale one is told and left, the rest are done', async () => {
		const { rows } = await chosen('close', ['nora', 'owen']);
		expect(await step('close', rows)).toMatchObject({ code: 'PT422', hint: 'reason' });
		await db.sql`update public.acceptances set version = version where volunteer_id = ${who.nora ?? ''}`;
		const p_once = randomUUID();
		const first = await step('close', rows, { p_once, p_reason: 'No room this winter' });
		expect(first.result?.done).toEqual(
			expect.arrayContaining([
				expect.objectContaining({ id: who.nora, why: expect.stringContaining('changed since') }),
				expect.objectContaining({ id: who.owen, why: null })
			])
		);
		// R8
		expect(await step('close', rows, { p_once, p_reason: 'No room this winter' })).toEqual(first);
		expect([await stateOf('nora'), await stateOf('owen')]).toEqual(['training', 'declined']);
		expect(await mails('application-closed')).toEqual([who.owen]);
		const [mail] = await db.sql<{ params: object }[]>`
			select params from private.outbox where template = 'application-closed'`;
		expect(JSON.stringify(mail?.params)).not.toMatch(/winter|owen/i);
	});

	test('R1, R2: nobody else’s applications, nobody else’s desk, and nobody is accepted this way', async () => {
		// an id of another organisation is not there
		expect((await chosen('remind', ['quinn'])).rows).toEqual([]);
		const elsewhere = await step('close', [{ id: who.quinn, version: 1 }], { p_reason: 'x' });
		expect(elsewhere.result?.done).toEqual([
			{ id: who.quinn, name: null, why: 'It is not there any more.', proposed: false }
		]);
		const madeUp = randomUUID();
		const nobody = await step('close', [{ id: madeUp, version: 1 }], { p_reason: 'x' });
		expect(nobody.result?.done).toEqual([
			{ id: madeUp, name: null, why: 'It is not there any more.', proposed: false }
		]);
		for (const by of [who.nora ?? '', other.coordinator]) {
			expect((await step('hold', [{ id: who.nora, version: 1 }], {}, by)).code).toBe('PT404');
		}
		for (const what of ['accepted', 'accept', 'checks']) {
			expect(await step(what, [{ id: who.nora, version: 1 }])).toMatchObject({ hint: 'what' });
		}
		expect(await step('hold', [])).toMatchObject({ code: 'PT422', hint: 'who' });
	});
});
