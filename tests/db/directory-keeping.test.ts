import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerOf } from '#support/asking.ts';
import { freshDatabase, setClock, type TestDatabase, type Who } from '#support/database.ts';
import { serviceId } from '../../supabase/seed/directory.ts';
import { seed } from '../../supabase/seed/index.ts';
import { accountId } from '../../supabase/seed/world.ts';

const NOW = new Date('2026-11-24T12:30:00Z');

interface Desk {
	keeps: boolean;
	reports: { id: string; what: string; words: string; name: string | null }[];
	due: { id: string; name: string; version: number; age: string }[];
	due_count: number;
	hidden: { id: string; name: string; version: number }[];
}

describe('keeping the directory true', () => {
	let db: TestDatabase;
	beforeAll(async () => {
		db = await freshDatabase();
		await setClock(db.sql, NOW);
		await seed(db.sql, { now: NOW });
	});
	afterAll(() => db.close());

	const grace = accountId('grace');
	const ask = <T>(who: Who, call: string, values: unknown[] = []) =>
		answerOf<T>(db, who, call, values);
	const report = (once: string, service: string | null, what: string, words = '') =>
		ask(null, 'public.report_directory_entry($1, $2, $3, $4)', [once, service, what, words]);
	const desk = (who: Who = grace) => ask<Desk>(who, 'public.directory_desk_page()');
	const keep = (who: Who, once: string, service: string, version: number, what: string) =>
		ask(who, 'public.keep_directory_entry($1, $2, $3, $4)', [once, service, version, what]);
	const names = async (words: string) =>
		(
			await ask<{ entries: { name: string; age: string }[] }>(
				null,
				`public.directory_page('', $1, '{}', 1)`,
				[words]
			)
		).entries.map(({ name }) => name);

	test('what a stranger says waits on the desk, once, and changes nothing by itself', async () => {
		const once = randomUUID();
		const table = serviceId('Tuesday Table');
		await report(once, table, 'hours', 'It is at eleven now.');
		await report(once, table, 'hours', 'It is at eleven now.');
		await report(randomUUID(), null, 'missing', 'A choir in Niton.');
		const { reports } = await desk();
		expect(reports.map(({ what, words, name }) => [what, words, name])).toEqual([
			['hours', 'It is at eleven now.', 'Tuesday Table'],
			['missing', 'A choir in Niton.', null]
		]);
		expect((await names('tuesday table'))[0]).toBe('Tuesday Table');
		const [first] = reports;
		const settled = randomUUID();
		const settle = (who: Who, key: string) =>
			ask(who, 'public.settle_directory_report($1, $2)', [key, first?.id]);
		await expect(settle(accountId('ruth'), randomUUID())).rejects.toThrow('could not find');
		await settle(grace, settled);
		await settle(grace, settled);
		await expect(settle(grace, randomUUID())).rejects.toThrow('Somebody else');
		expect((await desk()).reports).toHaveLength(1);
	});

	test('who said it is not kept', async () => {
		const [row] = await db.sql`
			select array_agg(attname::text) as columns from pg_attribute
			where attrelid = 'private.directory_reports'::regclass and attnum > 0`;
		expect(row?.columns).toEqual([
			'id',
			'service_id',
			'what',
			'words',
			'at',
			'settled_at',
			'settled_by'
		]);
	});

	test('wrong input names the field; an entry that is not there is not found', async () => {
		await expect(report(randomUUID(), serviceId('Tuesday Table'), 'other')).rejects.toMatchObject({
			hint: 'words'
		});
		await expect(report(randomUUID(), serviceId('Tuesday Table'), 'rude')).rejects.toMatchObject({
			hint: 'what'
		});
		await expect(report(randomUUID(), randomUUID(), 'hours')).rejects.toThrow('could not find');
	});

	test('the stale stand below, until a coordinator makes sure of them', async () => {
		const before = await desk();
		const old = before.due.find(({ name }) => name === 'Bembridge Carers’ Hour');
		expect(old?.age).toBe('stale');
		expect(await names('carers')).not.toContain('Bembridge Carers’ Hour');
		await keep(grace, randomUUID(), old?.id ?? '', old?.version ?? 0, 'assured');
		expect((await desk()).due_count).toBe(before.due_count - 1);
		expect(await names('carers')).toContain('Bembridge Carers’ Hour');
		const [row] = await db.sql`
			select assured_date::text, assurer from public.directory_services where id = ${old?.id ?? ''}`;
		expect(row).toEqual({ assured_date: '2026-11-24', assurer: 'Culver Hospice' });
		// a stale tab overwrites nothing
		await expect(
			keep(grace, randomUUID(), old?.id ?? '', old?.version ?? 0, 'hidden')
		).rejects.toMatchObject({ hint: 'stale' });
	});

	test('what is taken off is found by nobody, and can be put back', async () => {
		const id = serviceId('Plot Twelve vegetables');
		const version = async () => {
			const [row] = await db.sql`select version from public.directory_services where id = ${id}`;
			return Number(row?.version);
		};
		await keep(grace, randomUUID(), id, await version(), 'hidden');
		expect(await names('plot twelve vegetables')).not.toContain('Plot Twelve vegetables');
		await expect(ask(null, 'public.directory_entry_page($1)', [id])).rejects.toThrow();
		expect((await desk()).hidden.map(({ name }) => name)).toEqual(['Plot Twelve vegetables']);
		await keep(grace, randomUUID(), id, await version(), 'shown');
		expect((await names('plot twelve vegetables'))[0]).toBe('Plot Twelve vegetables');
		await expect(db.sql`update private.directory_events set what = 'shown'`).rejects.toThrow(
			'only ever added to'
		);
	});

	test('a volunteer keeps nothing; a lead of a group sees that others do', async () => {
		const id = serviceId('Tuesday Table');
		for (const who of [accountId('ruth'), accountId('hilary')]) {
			await expect(keep(who, randomUUID(), id, 1, 'hidden')).rejects.toThrow('could not find');
		}
		await expect(desk(accountId('ruth'))).rejects.toThrow('could not find');
		expect(await desk(accountId('hilary'))).toMatchObject({ keeps: false, reports: [], due: [] });
	});

	describe('whoever runs a service is asked twice a year', () => {
		/** The links of the mails to an address, the newest last. */
		const links = async (address: string) =>
			(
				await db.sql<{ token: string }[]>`
					select split_part(params ->> 'link', '/', 4) as token from private.outbox
					where template = 'still-so' and to_email = ${address} order by created_at, id`
			).map(({ token }) => token);
		const askKeepers = async () => {
			const [row] = await db.sql<{ n: number }[]>`select private.ask_keepers() as n`;
			return row?.n ?? 0;
		};
		const page = (token: string) =>
			ask<{ answer: string | null; entry: { id: string; version: number; age: string } }>(
				null,
				'public.asked_page($1)',
				[token]
			);
		const answer = (once: string, token: string, version: number, said: string, words = '') =>
			ask(null, 'public.answer_asking($1, $2, $3, $4, $5)', [once, token, version, said, words]);
		const held = async (token: string) => {
			const [row] = await db.sql<{ reason: string | null }[]>`
				select private.mail_held_back(b) as reason from private.outbox b
				where params ->> 'link' = ${`/support/still/${token}`}`;
			return row?.reason;
		};
		let tokens: string[] = [];
		const ADDRESS = 'choir@example.org';
		const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000);

		beforeAll(async () => {
			await setClock(db.sql, NOW);
			await db.sql`
				with o as (
					insert into public.directory_organisations (name, email, listed)
					values ('Niton Choir', ${ADDRESS}, true) returning id
				)
				insert into public.directory_services (directory_organisation_id, name, listed, assured_date)
				select o.id, 'Niton Choir, ' || x.name, true, x.assured::date from o, (values
					('Mondays', null), ('Tuesdays', '2026-01-01'), ('Wednesdays', '2026-11-01')
				) as x (name, assured)`;
			await db.sql`select private.index_directory(null)`;
		});
		afterAll(() => setClock(db.sql, NOW));

		test('one a day to an address, what is due alone, and each at most once in half a year', async () => {
			expect(await askKeepers()).toBeGreaterThan(0);
			expect(await links(ADDRESS)).toHaveLength(1);
			await askKeepers();
			expect(await links(ADDRESS)).toHaveLength(1);
			await setClock(db.sql, days(1.1));
			await askKeepers();
			await setClock(db.sql, days(3));
			await askKeepers();
			tokens = await links(ADDRESS);
			expect(tokens).toHaveLength(2);
			expect(await held(tokens[0] ?? '')).toBeNull();
			// the token itself stands in the mail alone
			const [kept] = await db.sql<{ n: number }[]>`
				select count(*)::int as n from private.directory_askings a where a::text like ${`%${tokens[0] ?? '-'}%`}`;
			expect(kept?.n).toBe(0);
		});

		test('opening the link answers nothing, however often; one press does, once', async () => {
			const [first = '', second = ''] = tokens;
			const before = await page(first);
			const again = await page(first);
			// but for the instant at which it was looked at
			expect({ ...again, entry: { ...again.entry, now: '' } }).toEqual({
				...before,
				entry: { ...before.entry, now: '' }
			});
			expect(before).toMatchObject({ answer: null, entry: { age: 'never' } });
			await expect(page('made up')).rejects.toThrow('could not find');
			await expect(answer(randomUUID(), 'made up', 1, 'so')).rejects.toThrow('could not find');
			// of a page that has changed since it was opened nothing is made sure of
			await expect(answer(randomUUID(), first, before.entry.version + 1, 'so')).rejects.toThrow(
				'has changed'
			);
			const once = randomUUID();
			await answer(once, first, before.entry.version, 'so');
			await answer(once, first, before.entry.version, 'so');
			await expect(answer(randomUUID(), first, before.entry.version + 1, 'so')).rejects.toThrow(
				'answered already'
			);
			expect(await page(first)).toMatchObject({
				answer: 'so',
				entry: { age: 'fresh', assurer: 'Niton Choir' }
			});
			expect(await held(first)).toBe('nothing to ask any more');
			expect(await held(second)).toBeNull();
		});

		test('what has changed goes to the desk, marked as theirs, and changes nothing by itself', async () => {
			const [, second = ''] = tokens;
			const { entry } = await page(second);
			await expect(answer(randomUUID(), second, entry.version, 'changed', ' ')).rejects.toThrow(
				'in a few words'
			);
			await answer(randomUUID(), second, entry.version, 'changed', 'We meet at eight now.');
			const { reports } = (await desk()) as unknown as {
				reports: { words: string; theirs: boolean }[];
			};
			expect(reports.find(({ words }) => words === 'We meet at eight now.')?.theirs).toBe(true);
			// R13: what a stranger says is not
			expect(reports.some(({ theirs }) => !theirs)).toBe(true);
			expect((await page(second)).entry.age).toBe('due');
		});

		test('a link holds for sixty days, and not for an entry that was taken off', async () => {
			const [first = '', second = ''] = tokens;
			await setClock(db.sql, days(62));
			await expect(page(second)).rejects.toThrow('could not find');
			await setClock(db.sql, days(50));
			await db.sql`
				update public.directory_services set listed = false
				where name like 'Niton Choir%' and assured_date > '2026-11-20'`;
			await expect(page(first)).rejects.toThrow('could not find');
		});
	});
});
