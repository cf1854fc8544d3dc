import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { circleWorld, type CircleWorld } from '#support/circle-world.ts';
import { freshDatabase, makeAccount, setClock, type TestDatabase } from '#support/database.ts';

/** One world, in which the clock only goes forward. */
describe('the data guardian', () => {
	let db: TestDatabase;
	let w: CircleWorld;
	let edith: string;
	let idris: string;

	const call = async <T>(
		who: string,
		fn: string,
		args: Record<string, unknown> = {}
	): Promise<T> => {
		const names = Object.keys(args);
		const list = names.map((name, i) => `${name} => $${i + 1}`).join(', ');
		return db.as(who, async (sql) => {
			const [row] = await sql.unsafe(
				`select public.${fn}(${list}) as answer`,
				names.map((name) => args[name]) as never[]
			);
			return row?.answer as T;
		});
	};
	const refusal = async (who: string, fn: string, args: Record<string, unknown> = {}) => {
		try {
			await call(who, fn, args);
			return 'done';
		} catch (caught) {
			const { code, hint } = caught as { code?: string; hint?: string };
			return `${code ?? ''} ${hint ?? ''}`.trim();
		}
	};
	const guardian = async (name: string) => {
		const id = await makeAccount(db.sql, { name });
		await db.sql`insert into public.members (organisation_id, account_id) values (${w.organisation.id}, ${id})`;
		await db.sql`insert into public.member_roles (organisation_id, account_id, role) values (${w.organisation.id}, ${id}, 'data_guardian')`;
		return id;
	};
	const read = (reader: string, at: string, capacity = 'coordinator') => db.sql`
		insert into private.disclosures (reader_id, capacity, person_id, organisation_id, scopes, purpose, at, last_at)
		values (${reader}, ${capacity}, ${w.len.id}, ${w.organisation.id}, '{faith}', 'To arrange the help', ${at}, ${at})`;

	beforeAll(async () => {
		db = await freshDatabase();
		await setClock(db.sql, '2026-11-24T12:00:00Z');
		w = await circleWorld(db);
		edith = await guardian('Edith Gray');
		idris = await guardian('Idris Cole');
	});
	afterAll(() => db.close());

	it('C23: sees who read which parts, between two instants, and never what they hold or whose by name', async () => {
		await read(w.organisation.coordinator, '2026-11-24T09:00:00Z');
		await db.sql`update private.disclosures set last_at = '2026-11-24T09:10:00Z', times = 2`;
		type Page = { readings: { reader: string; person: string; times: number }[] };
		const between = (from: string, until: string) =>
			call<Page>(edith, 'guardian_disclosures_page', { p_from: from, p_until: until });
		const page = await between('2026-11-24T08:59:00Z', '2026-11-24T09:01:00Z');
		expect(page.readings).toMatchObject([{ reader: 'Grace Adeyemi', times: 2 }]);
		// one row stands for a quarter of an hour: its end counts too
		expect((await between('2026-11-24T09:10:00Z', '2026-11-24T09:20:00Z')).readings).toHaveLength(
			1
		);
		expect((await between('2026-11-24T09:11:00Z', '2026-11-24T09:20:00Z')).readings).toEqual([]);
		expect((await between('2026-11-24T08:00:00Z', '2026-11-24T09:00:00Z')).readings).toEqual([]);
		for (const words of ['Len', 'Hollis', 'Chapel'])
			expect(JSON.stringify(page)).not.toContain(words);
		const ref = page.readings[0]?.person ?? '';
		expect(ref).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
		const of = (p_ref: string) => call<Page>(edith, 'guardian_disclosures_page', { p_ref });
		expect((await of(ref)).readings).toHaveLength(1);
		expect((await of('0000-0000')).readings).toEqual([]);
		for (const who of [w.organisation.coordinator, w.joanne, w.stranger]) {
			expect(await refusal(who, 'guardian_disclosures_page')).toBe('PT404 not_found');
		}
	});

	it('a file taken away is written down, once', async () => {
		const p_once = randomUUID();
		for (let sent = 0; sent < 2; sent += 1) {
			const file = await call<{ rows: unknown[] }>(edith, 'export_disclosures', {
				p_once,
				p_organisation: w.organisation.id
			});
			expect(file.rows).toHaveLength(1);
		}
		expect(await db.sql`select by_account, rows from private.guardian_exports`).toMatchObject([
			{ by_account: edith, rows: 1 }
		]);
	});

	it('C7, C25: nothing of a person who said no to them by name, nor of their own circle', async () => {
		const count = async (who: string) =>
			(await call<{ readings: unknown[] }>(who, 'guardian_disclosures_page')).readings.length;
		const [deny] = await db.sql<{ id: string }[]>`
			insert into private.denies (person_id, account_id, made_by, made_by_self)
			values (${w.len.id}, ${idris}, ${w.len.self}, true) returning id`;
		expect([await count(edith), await count(idris)]).toEqual([1, 0]);
		await db.sql`insert into private.deny_lifts (deny_id, lifted_by, basis) values (${deny?.id ?? ''}, ${w.len.self}, 'own')`;
		expect(await count(idris)).toBe(1);
	});

	it('a rule picks a reading out once, for words, and never by whoever read', async () => {
		await read(edith, '2026-11-24T02:00:00Z');
		await db.asService((sql) => sql`select public.note_unusual_readings()`);
		await db.asService((sql) => sql`select public.note_unusual_readings()`);
		const { readings } = await call<{ readings: { id: string; rule: string; mine: boolean }[] }>(
			edith,
			'guardian_unusual_page'
		);
		const night = readings.filter(({ rule }) => rule === 'night');
		expect(night).toMatchObject([{ mine: true }]);
		const look = { p_unusual: night[0]?.id, p_words: 'On call.' };
		expect(await refusal(edith, 'look_at_unusual', { p_once: randomUUID(), ...look })).toBe(
			'PT409 own'
		);
		expect(
			await refusal(idris, 'look_at_unusual', { p_once: randomUUID(), ...look, p_words: ' ' })
		).toBe('PT422 words');
		expect(await refusal(idris, 'look_at_unusual', { p_once: randomUUID(), ...look })).toBe('done');
	});

	it('R10: a request about data has a calendar month, three with a reason, and whoever asked is told', async () => {
		const months = await db.sql`
			select private.months_after('2026-01-31', 1)::text as short, private.months_after('2026-03-29', 1)::text as spring,
				private.months_after('2026-10-25', 1)::text as autumn`;
		expect(months).toEqual([{ short: '2026-02-28', spring: '2026-04-29', autumn: '2026-11-25' }]);
		const ask = { p_organisation: w.organisation.id, p_kind: 'access', p_person: w.len.id };
		// C18: not by whoever has shown no paper
		expect(await refusal(w.peter, 'ask_about_data', { p_once: randomUUID(), ...ask })).toBe(
			'PT404 not_found'
		);
		const { id } = await call<{ id: string }>(w.joanne, 'ask_about_data', {
			p_once: randomUUID(),
			...ask
		});
		const step = (p_step: string, p_version: number) => ({
			p_once: randomUUID(),
			p_subject_request: id,
			p_version,
			p_step,
			p_words: 'Four years of rotas are on paper.'
		});
		const due = async () =>
			(await db.sql`select due_on::text, state from private.subject_requests where id = ${id}`)[0];
		expect(await due()).toEqual({ due_on: '2026-12-24', state: 'received' });
		expect(await refusal(w.organisation.coordinator, 'step_subject_request', step('take', 1))).toBe(
			'PT404 not_found'
		);
		expect(await refusal(edith, 'step_subject_request', step('extend', 1))).toBe('done');
		expect(await due()).toEqual({ due_on: '2027-02-24', state: 'acting' });
		expect(await refusal(edith, 'step_subject_request', step('extend', 2))).toBe('PT409 extended');
		expect(await refusal(edith, 'step_subject_request', step('done', 1))).toBe('PT409 stale');
		expect(await refusal(edith, 'step_subject_request', step('done', 2))).toBe('done');
		expect(
			await db.sql`select count(*)::int as n from private.outbox where template = 'subject-request-answered' and to_account = ${w.joanne}`
		).toEqual([{ n: 2 }]);
		// another, and its month goes by: it is late, and no step makes it less so
		const next = await call<{ id: string }>(w.joanne, 'ask_about_data', {
			p_once: randomUUID(),
			...ask
		});
		await db.sql`update private.subject_requests set due_on = '2026-11-23' where id = ${next.id}`;
		expect(
			await refusal(edith, 'step_subject_request', {
				...step('extend', 2),
				p_subject_request: next.id
			})
		).toBe('PT409 late');
	});

	it('a breach has 72 hours, and closes only when it is written down who was told or why not', async () => {
		const { id } = await call<{ id: string }>(edith, 'record_breach', {
			p_once: randomUUID(),
			p_organisation: w.organisation.id,
			p_title: 'A rota left on a bus',
			p_aware_on: '2026-11-23',
			p_aware_time: '12:00',
			p_happened: 'It was left on a bus.',
			p_whose: 'Families: first names.',
			p_people: 6,
			p_risk: 'some'
		});
		const step = (p_step: string, p_version: number) =>
			refusal(idris, 'step_breach', {
				p_once: randomUUID(),
				p_breach: id,
				p_version,
				p_step,
				p_words: 'Said and done.'
			});
		const { waits } = await call<{ waits: { kind: string; due_at: string | null }[] }>(
			idris,
			'guardian_page'
		);
		expect(waits.find(({ kind }) => kind === 'breach')?.due_at).toContain('2026-11-26T12:00');
		expect(await step('close', 1)).toBe('PT409 regulator');
		expect(await step('regulator_not_told', 1)).toBe('done');
		expect(await step('close', 2)).toBe('PT409 people');
		expect(await step('people_told', 2)).toBe('done');
		expect(await step('close', 3)).toBe('done');
	});

	it('a review is signed once, with the list as it was, and never changed', async () => {
		const sign = (who: string) =>
			refusal(who, 'sign_review', {
				p_once: randomUUID(),
				p_organisation: w.organisation.id,
				p_period: 'month',
				p_from_day: '2026-10-01',
				p_words: 'I looked at each reading of an address.'
			});
		expect(await sign(edith)).toBe('done');
		expect(await sign(edith)).toBe('PT409 stale');
		await expect(db.sql`update private.guardian_reviews set words = 'x'`).rejects.toMatchObject({
			code: 'PT403'
		});
	});
});
