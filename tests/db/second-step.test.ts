import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { circleWorld, type CircleWorld } from '#support/circle-world.ts';
import {
	freshDatabase,
	moveClock,
	signIn,
	type SignedIn,
	type TestDatabase
} from '#support/database.ts';

let db: TestDatabase;
let world: CircleWorld;
let grace: SignedIn;

beforeAll(async () => {
	db = await freshDatabase();
	world = await circleWorld(db);
});
beforeEach(async () => {
	grace = await signIn(db.sql, world.organisation.coordinator);
	await asks(false);
});
afterAll(() => db.close());

/** What the operator says of the site. */
const asks = (on: boolean) => db.sql`update private.site_settings set second_step = ${on}`;
/** What Auth does with a session whose code was right. */
const shown = (session: SignedIn) =>
	db.sql`update auth.sessions set aal = 'aal2' where id = ${session.sessionId}`;
const me = (who: SignedIn) =>
	db.as(
		who,
		async (sql) => (await sql<{ me: string | null }[]>`select private.me()`)[0]?.me ?? null
	);
const requests = (who: SignedIn) =>
	db.as(who, async (sql) => (await sql`select id from public.requests`).length);

/** A reading page's answer; what it refuses with, for one that does not answer. */
const page = (who: SignedIn, call: string) =>
	db.as(
		who,
		async (sql) => (await sql.unsafe(`select public.${call} as answer`))[0]?.answer as object
	);
const refused = (who: SignedIn, call: string) =>
	page(who, call).then(
		() => '',
		(error: { code: string }) => error.code
	);

describe('a second step at signing in', () => {
	test('where the backend has none, nobody is asked for one', async () => {
		expect(await me(grace)).toBe(grace.accountId);
		expect(await page(grace, 'viewer()')).not.toHaveProperty('halfway');
		expect(await requests(grace)).toBeGreaterThan(0);
	});

	test('where it has, a coordinator without it is nobody, by table, function and page', async () => {
		await asks(true);
		expect(await me(grace)).toBeNull();
		expect(await requests(grace)).toBe(0);
		const volunteer = `volunteer_page('${world.organisation.id}', '${world.ruth}')`;
		expect(await refused(grace, volunteer)).toBe('PT401');
		expect(await refused(grace, 'account_page()')).toBe('PT401');
		const who = await page(grace, 'viewer()');
		expect(who).toEqual({ halfway: true, email: grace.email, fresh: true });
		await moveClock(db.sql, '20 minutes');
		expect(await page(grace, 'viewer()')).toMatchObject({ halfway: true, fresh: false });
		await moveClock(db.sql, '-20 minutes');
	});

	test('with it, everything is theirs, on that session alone', async () => {
		await asks(true);
		const elsewhere = await signIn(db.sql, grace.accountId);
		await shown(grace);
		expect(await me(grace)).toBe(grace.accountId);
		expect(await requests(grace)).toBeGreaterThan(0);
		expect(await me(elsewhere)).toBeNull();
		expect(await page(grace, 'account_page()')).toMatchObject({ second_step: true });
	});

	test.each(['group_lead', 'safeguarding_lead', 'data_guardian', 'administrator'])(
		'a %s is asked as well, from the statement after the role is granted',
		async (role) => {
			await asks(true);
			const ruth = await signIn(db.sql, world.ruth);
			expect(await me(ruth)).toBe(world.ruth);
			await db.sql`insert into public.members (organisation_id, account_id) values (${world.organisation.id}, ${world.ruth}) on conflict do nothing`;
			await db.sql`
				insert into public.member_roles (organisation_id, account_id, role)
				values (${world.organisation.id}, ${world.ruth}, ${role})`;
			expect(await me(ruth)).toBeNull();
			await db.sql`delete from public.member_roles where account_id = ${world.ruth} and role = ${role}::public.member_role`;
			expect(await me(ruth)).toBe(world.ruth);
			expect(await page(ruth, 'account_page()')).toMatchObject({ second_step: false });
		}
	);

	test('a token that says aal2 is not believed: the session’s own row decides', async () => {
		await asks(true);
		const claims = {
			sub: grace.accountId,
			session_id: grace.sessionId,
			role: 'authenticated',
			aal: 'aal2'
		};
		const said = await db.as(grace, async (sql) => {
			await sql`select set_config('request.jwt.claims', ${JSON.stringify(claims)}, true)`;
			return (await sql`select private.me()`)[0]?.me as string | null;
		});
		expect(said).toBeNull();
	});

	test('nobody signed in can read or change what the site asks', async () => {
		await shown(grace);
		for (const statement of [
			'select second_step from private.site_settings',
			'update private.site_settings set second_step = false',
			'select private.live_session()',
			`select private.lacks_second_step('${grace.accountId}', null)`
		]) {
			await expect(db.as(grace, (sql) => sql.unsafe(statement))).rejects.toMatchObject({
				code: '42501'
			});
		}
	});
});
