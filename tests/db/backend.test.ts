import type { TransactionSql } from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	freshDatabase,
	makeAccount,
	moveClock,
	setClock,
	signIn,
	signOut,
	type TestDatabase
} from '#support/database.ts';

describe('the database that tests run on', () => {
	let db: TestDatabase;
	beforeAll(async () => {
		db = await freshDatabase();
		await db.sql.unsafe(`
			create table public.notes (id bigint generated always as identity primary key,
				owner uuid not null default auth.uid() references auth.users, body text not null);
			grant select, insert on public.notes to authenticated, service_role;
			alter table public.notes enable row level security;
			alter table public.notes force row level security;
			create policy "People read their own notes" on public.notes for select to authenticated
				using (owner = (select auth.uid()));
			create policy "People write their own notes" on public.notes for insert to authenticated
				with check (owner = (select auth.uid()));
		`);
	});
	afterAll(() => db.close());

	test('migrations ran as a login that is no superuser and owns what it made', async () => {
		const [row] = await db.sql`
			select current_user as me, rolsuper as super, rolbypassrls as past,
				(select tableowner from pg_tables where tablename = 'notes') as owner
			from pg_roles where rolname = current_user`;
		expect(row).toEqual({ me: 'postgres', super: false, past: true, owner: 'postgres' });
	});

	test('knows every postcode sector of Great Britain and the area it is shown as', async () => {
		const [count] = await db.sql`
			select (select count(*)::int from public.areas) as areas, (select count(*)::int from public.sectors) as sectors,
				(select min(postcode_units) from public.areas) as smallest,
				(select count(*)::int from public.areas a where not exists (select from public.sectors s where s.area_id = a.id)) as empty`;
		expect(count).toEqual({ areas: 7431, sectors: 10_847, smallest: 133, empty: 0 });
		// one that stands by itself, two of a merged one, the farthest north and the farthest west
		const known = await db.sql`
			select s.sector, a.label, a.place, a.centre[0]::int as easting, a.centre[1]::int as northing
			from public.sectors s join public.areas a on a.id = s.area_id
			where s.sector in ('AB10 1', 'PO38 1', 'PO38 9', 'ZE1 0', 'TR21 0') order by 1`;
		expect(known.map((row) => Object.values(row))).toEqual([
			['AB10 1', 'AB10 1', 'Aberdeen', 393_600, 806_000],
			['PO38 1', 'PO38 1/9', 'Ventnor', 456_000, 77_600],
			['PO38 9', 'PO38 1/9', 'Ventnor', 456_000, 77_600],
			['TR21 0', 'TR19 7, TR21, TR22, TR23, TR24, TR25', 'Paul', 124_600, 26_000],
			['ZE1 0', 'ZE1, ZE3', 'Lerwick', 445_900, 1_140_000]
		]);
	});

	test('the API login is no superuser, and cannot become one or the owner', async () => {
		const [row] = await db.as(
			null,
			(sql) => sql`
			select session_user as login, current_user as role,
				(select rolsuper or rolbypassrls from pg_roles where rolname = session_user) as strong`
		);
		expect(row).toEqual({ login: 'lite_api', role: 'anon', strong: false });
		await expect(db.as(null, (sql) => sql`set role postgres`)).rejects.toThrow(/permission denied/);
		await expect(db.as(null, (sql) => sql`set role supabase_admin`)).rejects.toThrow(
			/permission denied/
		);
	});

	test('each account acts with its own claims, and nobody without any', async () => {
		const ada = await makeAccount(db.sql, { email: 'Ada@example.org', name: 'Ada' });
		const ben = await makeAccount(db.sql);
		await db.as(ada, (sql) => sql`insert into notes (body) values ('hers')`);
		await db.as(ben, (sql) => sql`insert into notes (body) values ('his')`);
		const hers = await db.as(
			ada,
			(sql) => sql`select body, auth.email() as email, auth.jwt() ->> 'aal' as aal from notes`
		);
		expect(hers).toEqual([{ body: 'hers', email: 'ada@example.org', aal: 'aal1' }]);
		await expect(db.as(null, (sql) => sql`select * from notes`)).rejects.toThrow(
			/permission denied/
		);
		const all = await db.asService((sql) => sql`select body from notes order by id`);
		expect(all.map(({ body }) => body)).toEqual(['hers', 'his']);
		const [nobody] = await db.as(null, (sql) => sql`select auth.uid() as uid`);
		expect(nobody).toEqual({ uid: null });
	});

	test('a session is one device: signing out leaves the other', async () => {
		const account = await makeAccount(db.sql);
		const phone = await signIn(db.sql, account);
		const laptop = await signIn(db.sql, account);
		await signOut(db.sql, phone);
		const rows = await db.sql`select id from auth.sessions where user_id = ${account}`;
		expect(rows.map(({ id }) => id)).toEqual([laptop.sessionId]);
		const seen = await db.as(phone, (sql) => sql`select auth.jwt() ->> 'session_id' as id`);
		expect(seen[0]?.id).toBe(phone.sessionId);
	});

	test('the clock moves for the owner and for nobody else', async () => {
		const read = async () => (await db.as(null, (sql) => sql`select now() as real`))[0]?.real;
		await moveClock(db.sql, '3 hours');
		const [moved] = await db.sql`
			select round(extract(epoch from private.clock() - statement_timestamp())) as seconds`;
		expect(Number(moved?.seconds)).toBe(3 * 3600);
		await setClock(db.sql, '2026-03-29T00:59:00Z');
		const [set] = await db.sql`select private.clock() as at`;
		expect(set?.at.toISOString()).toMatch(/^2026-03-29T00:59:0\d/);
		expect(await read()).not.toEqual(set?.at);
		const move = (sql: TransactionSql) => sql`update private.test_clock set shift = '1 day'`;
		await expect(db.asService(move)).rejects.toThrow(/permission denied/);
		await expect(db.as(null, move)).rejects.toThrow(/permission denied/);
	});

	test('two databases share nothing', async () => {
		const other = await freshDatabase();
		await expect(other.sql`select * from notes`).rejects.toThrow(/does not exist/);
		await other.close();
	});
});
