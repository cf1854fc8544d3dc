import type { Sql, TransactionSql } from 'postgres';
import { demand } from './demand.ts';
import { directory } from './directory.ts';
import { events } from './events.ts';
import { groups } from './groups.ts';
import { guardian } from './guardian.ts';
import { happenings } from './happenings.ts';
import { organisationId, World, accountId, emailOf } from './world.ts';
import { organisations } from './organisations.ts';
import { people } from './sharing.ts';
import { signIns } from './sign-ins.ts';
import { volunteers } from './volunteers.ts';

/** What everybody in sign-ins.ts may type, for looking at the demo without mail. */
export const PASSWORD = 'alongside-demo';

/**
 * Fills an empty embedded database with fictional people on the Isle of Wight: three organisations,
 * forty volunteers, twenty-five people, sixty requests, and a
 * directory of local support. `sql` is the owner's connection; every day
 * and instant is counted from `now`. The same `now` gives the same rows. Does nothing, and says
 * false, where it has run before; it is no part of the migrations and never runs in production.
 */
export async function seed(sql: Sql, { now }: { now: Date }): Promise<boolean> {
	const world = new World(now);
	organisations(world);
	volunteers(world);
	groups(world);
	demand(world);
	const ledger = people(world);
	happenings(world, ledger);
	directory(world);
	events(world);
	guardian(world);
	return sql.begin(async (transaction) => {
		// Two starts at once take turns, and the second finds it done.
		await transaction`select pg_advisory_xact_lock(hashtextextended('alongside:seed', 0))`;
		const [done] = await transaction`
			select from public.organisations where id = ${organisationId('culver')}`;
		if (done) return false;
		await addAccounts(transaction, world);
		await world.write(transaction);
		await transaction`select private.index_directory(null)`;
		await transaction`select private.count_offers()`;
		// the same for the same instant, whenever it is done
		await transaction`update private.directory_offers set counted_on = ${world.calendar.today}`;
		return true;
	}) as Promise<boolean>;
}

/** Sign-ins with a confirmed address, as if each had come by a magic link. */
async function addAccounts(sql: TransactionSql, world: World): Promise<void> {
	const withPassword = new Set(signIns.map(({ key }) => key));
	const rows = [...world.accounts.values()].map(({ key, name, phone, since }) => ({
		id: accountId(key),
		email: emailOf(key),
		name,
		phone: phone ?? null,
		made: world.calendar.past(since, '08:50', 75),
		password: withPassword.has(key)
	}));
	const [{ hash } = { hash: '' }] = await sql<{ hash: string }[]>`
		-- A fixed salt: the demo's password is public, and every seeded database is to be the same.
		select extensions.crypt(${PASSWORD}, '$2a$10$Alongside.Demo.Salt.OO') as hash`;
	const people = JSON.stringify(rows);
	await sql`
		insert into auth.users (
			id, aud, role, email, encrypted_password, email_confirmed_at, confirmation_token, recovery_token,
			email_change, email_change_token_new, email_change_token_current, reauthentication_token,
			raw_app_meta_data, raw_user_meta_data, created_at, updated_at
		)
		select r.id, 'authenticated', 'authenticated', r.email, case when r.password then ${hash} end, r.made,
			'', '', '', '', '', '', '{"provider":"email","providers":["email"]}'::jsonb,
			jsonb_build_object('name', r.name, 'email_verified', true), r.made, r.made
		from jsonb_to_recordset(${people}::text::jsonb)
			as r (id uuid, email text, name text, password boolean, made timestamptz)`;
	await sql`
		insert into auth.identities (id, provider, provider_id, user_id, identity_data, created_at, updated_at)
		select md5('identity:' || r.id)::uuid, 'email', r.id::text, r.id,
			jsonb_build_object('sub', r.id, 'email', r.email, 'email_verified', true), r.made, r.made
		from jsonb_to_recordset(${people}::text::jsonb) as r (id uuid, email text, made timestamptz)`;
	// The rows themselves were opened by the trigger on auth.users.
	await sql`
		update public.accounts a set phone = r.phone, created_at = r.made
		from jsonb_to_recordset(${people}::text::jsonb) as r (id uuid, phone text, made timestamptz)
		where a.id = r.id`;
}
