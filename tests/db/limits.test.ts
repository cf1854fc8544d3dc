import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase, moveClock, setClock, type TestDatabase } from '#support/database.ts';
import { exposedWorld, type ExposedWorld } from '#support/exposed-world.ts';
import { makeOrganisation } from '#support/volunteer-world.ts';
import { ask, rpc } from '#support/circle-world.ts';
import { personId } from '../../supabase/seed/world.ts';

let db: TestDatabase;
let organisation: string;
const KEY = 'a'.repeat(64);
const announce = (key = KEY) => db.asService((sql) => sql`select public.announce_site(${key})`);

/** As lib/server/db/limits.ts signs a network. */
const signed = (network: string, secret = KEY) =>
	`${network}.${createHash('sha256').update(`${secret}.${network}.${secret}`).digest('hex')}`;
const newNetwork = () => randomBytes(32).toString('hex');

beforeAll(async () => {
	db = await freshDatabase();
	organisation = (await makeOrganisation(db.sql)).id;
});
beforeEach(async () => {
	await db.sql`delete from private.rate_limits`;
	await db.sql`delete from private.site_keys`;
});
afterAll(() => db.close());

const worry = async (p_network: string | null) =>
	(
		await rpc(db, null, 'raise_concern_publicly', {
			p_once: randomUUID(),
			p_organisation: organisation,
			p_words: 'Somebody shouts at night.',
			p_network
		})
	).code;
const draft = async (p_network: string) =>
	(
		await rpc(db, null, 'start_draft', {
			p_secret: 's'.repeat(43),
			p_network,
			p_step: 'help',
			p_values: {},
			p_key: randomUUID()
		})
	).code;
const used = async (times: number, one: (n: number) => Promise<string>) => {
	const codes: string[] = [];
	for (let n = 0; n < times; n += 1) codes.push(await one(n));
	return codes.filter((code) => code !== '');
};

describe('limits for whoever comes by the site, and for whoever does not', () => {
	test('made-up networks are one network, and use up nobody’s', async () => {
		await announce();
		expect(await used(60, () => draft(newNetwork()))).toEqual([]);
		expect(await draft(newNetwork())).toBe('PT429');
		// nor does a signature by another secret, or of another network, help
		expect(await draft(signed(newNetwork(), 'b'.repeat(64)))).toBe('PT429');
		expect(await draft(`${newNetwork()}.${signed(newNetwork()).slice(65)}`)).toBe('PT429');
		expect(await draft(signed(newNetwork()))).toBe('');
	});

	test('the public form for worries stays open while somebody floods it from outside', async () => {
		await announce();
		expect(await used(20, () => worry(newNetwork()))).toEqual([]);
		expect([await worry(newNetwork()), await worry(null)]).toEqual(['PT429', 'PT429']);
		expect(await worry(signed(newNetwork()))).toBe('');
	});

	test('tries that no site signed are one network’s, and shut out no address', async () => {
		await announce();
		const keys = () => [newNetwork(), newNetwork(), newNetwork()];
		const knock = (p_keys: string[], p_signature: string | null) =>
			ask<number>(db, null, 'knock', { p_bucket: 'sign_in', p_keys, p_signature });
		const mine = keys();
		for (let i = 0; i < 41; i += 1)
			await knock([...mine.slice(0, 2), newNetwork()], 'f'.repeat(64));
		expect(await knock(keys(), null)).toBeGreaterThan(0);
		const rows = await db.sql`select bucket from private.rate_limits`;
		expect(rows).toEqual([{ bucket: 'sign_in3' }]);
		expect(await knock(mine, signed(mine.join(',')).slice(-64))).toBe(0);
		expect(await db.sql`select from private.rate_limits`).toHaveLength(4);
	});

	test('before a site has said its key, everybody is taken at their word', async () => {
		expect(await used(25, () => worry(null))).toEqual([]);
		expect(await draft(newNetwork())).toBe('');
	});

	test('an old secret and a new one stand side by side, for two days', async () => {
		await announce();
		await announce('c'.repeat(64));
		expect(await used(21, () => worry(signed(newNetwork())))).toEqual([]);
		await moveClock(db.sql, '49 hours');
		await announce('c'.repeat(64));
		expect(await db.sql`select key from private.site_keys`).toEqual([{ key: 'c'.repeat(64) }]);
		await moveClock(db.sql, '-49 hours');
	});

	test('a limit slides: used up before a quarter of an hour, it is not there anew after it', async () => {
		const wait = (p_keys: string[]) =>
			ask<number>(db, null, 'knock', { p_bucket: 'sign_in', p_keys });
		const mine = [newNetwork(), newNetwork(), newNetwork()];
		const tries = async (times: number) => {
			const waits: number[] = [];
			for (let n = 0; n < times; n += 1) waits.push(await wait(mine));
			return waits;
		};
		await setClock(db.sql, '2026-11-24T09:14:30Z');
		expect(await tries(5)).toEqual([0, 0, 0, 0, 0]);
		await setClock(db.sql, '2026-11-24T09:15:30Z');
		const [first = 0] = await tries(1);
		// one more of the five is further back than a quarter of an hour after another fifth of it
		expect(first).toBeGreaterThan(5 * 60);
		expect(first).toBeLessThanOrEqual(6 * 60);
		await moveClock(db.sql, `${first + 1} seconds`);
		expect(await tries(1)).toEqual([0]);
		await setClock(db.sql, '2026-11-24T09:45:01Z');
		expect(await tries(6)).toEqual([0, 0, 0, 0, 0, expect.any(Number)]);
		// whoever went on all the same waits no longer for it than whoever stopped
		await tries(200);
		const [last = 0] = await tries(1);
		expect(last).toBeLessThanOrEqual(18 * 60);
		await moveClock(db.sql, `${last + 1} seconds`);
		expect(await tries(1)).toEqual([0]);
		await setClock(db.sql, new Date());
	});

	test('only the holder of the secret key may say it', async () => {
		const tried = await rpc(db, null, 'announce_site', { p_key: KEY });
		expect(tried.code).toBe('42501');
	});
});

describe('what each of a day’s or an hour’s limits stops', () => {
	let world: ExposedWorld;
	beforeAll(async () => {
		world = await exposedWorld();
	});
	afterAll(() => world.close());

	/** As many tries as are let through, so that the next is the first too many. */
	const useUp = (bucket: string, key: string, most: number, span: string) =>
		world.db.sql`
			select count(*) filter (where private.hit_limit(${bucket}, ${key}, ${most}, ${span}::text::interval)) as over
			from generate_series(1, ${most}::int)`;
	const network = newNetwork();
	const secret = 's'.repeat(43);
	const once = () => randomUUID();
	let draftId = '';

	test.each([
		{
			bucket: 'concern',
			most: 20,
			span: '1 day',
			key: () => world.account.matched,
			call: () =>
				rpc(world.db, world.account.matched, 'raise_concern', {
					p_once: once(),
					p_words: 'Something is not right.',
					p_organisation: world.organisations.culver
				})
		},
		{
			bucket: 'invite',
			most: 200,
			span: '1 day',
			key: () => world.organisations.culver,
			call: () =>
				rpc(world.db, world.account.administrator, 'invite_member', {
					p_once: once(),
					p_organisation: world.organisations.culver,
					p_email: `${once()}@example.org`,
					p_roles: '{volunteer}'
				})
		},
		{
			bucket: 'circle_invite',
			most: 20,
			span: '1 day',
			key: () => personId('len'),
			call: () =>
				rpc(world.db, world.account.provenManager, 'invite_to_circle', {
					p_once: once(),
					p_person: personId('len'),
					p_role: 'helper',
					p_name: 'Somebody',
					p_email: `${once()}@example.org`
				})
		},
		{
			bucket: 'ask_mail_network',
			most: 30,
			span: '1 hour',
			key: () => network,
			call: async () => {
				const { answer } = await rpc(world.db, null, 'start_draft', {
					p_secret: secret,
					p_network: network,
					p_step: 'help',
					p_values: {},
					p_key: once()
				});
				draftId = (answer as { id: string }).id;
				return rpc(world.db, null, 'send_return_link', {
					p_once: once(),
					p_draft: draftId,
					p_secret: secret,
					p_email: `${once()}@example.org`,
					p_network: network
				});
			}
		},
		{
			bucket: 'ask_code_network',
			most: 40,
			span: '1 hour',
			key: () => network,
			call: async () => {
				const [mail] = await world.db.sql<{ token: string }[]>`
					select split_part(params ->> 'link', 'token=', 2) as token from private.outbox
					where template = 'ask-return' order by created_at desc limit 1`;
				return rpc(world.db, null, 'enter_return_code', {
					p_token: mail?.token ?? '',
					p_code: '000000',
					p_secret: 'o'.repeat(43),
					p_network: network
				});
			}
		}
	])('$bucket: the one after $most in $span', async ({ bucket, most, span, key, call }) => {
		const before = await call();
		expect([before.code, before.hint]).toEqual(['', '']);
		await world.db.sql`delete from private.rate_limits`;
		expect(await useUp(bucket, key() ?? '', most, span)).toEqual([{ over: 0 }]);
		expect((await call()).code).toBe('PT429');
	});
});
