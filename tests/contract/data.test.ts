import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import {
	account,
	embedded,
	forgetAccounts,
	isHosted,
	operator,
	signedIn,
	somebody,
	withOwner
} from '#support/supabase.ts';

const withFixtures = test.skipIf(!inject('contract').fixtures);
/** What needs the database itself, or the key that signs tokens. */
const onEmbedded = test.skipIf(isHosted());

afterAll(forgetAccounts);

/** A raw call, for what supabase-js would never send. */
async function call(path: string, headers: Record<string, string> = {}, body?: unknown) {
	const { url, publishableKey } = inject('contract');
	const response = await fetch(`${url}${path}`, {
		method: body === undefined ? 'GET' : 'POST',
		headers: { apikey: publishableKey, 'content-type': 'application/json', ...headers },
		body: body === undefined ? undefined : JSON.stringify(body)
	});
	const text = await response.text();
	return { status: response.status, text, json: () => JSON.parse(text) as unknown };
}

/** A token as only the holder of the signing key could make it. */
const forge = (claims: Record<string, unknown>) =>
	new SignJWT(claims)
		.setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
		.setExpirationTime('1h')
		.sign(new TextEncoder().encode(embedded().jwtSecret));

describe('functions', () => {
	withFixtures('answer nothing, a value, rows, JSON and a moment', async () => {
		const { client, id } = await signedIn();
		expect(await client.rpc('contract_nothing')).toMatchObject({ data: null, status: 204 });
		expect((await client.rpc('contract_add', { a: 2, b: 3 })).data).toBe(5);
		expect((await client.rpc('contract_add', { a: 2 })).data).toBe(3);
		expect((await client.rpc('contract_mine')).data).toEqual([]);
		const thing = { deep: [1, 'two', { three: null }], text: 'it’s {"a": 1}' };
		const echo = await client.rpc('contract_echo', { thing, list: ['a,b', '"c"', '{}'], id });
		expect(echo.data).toEqual({ thing, list: ['a,b', '"c"', '{}'], id });
		expect((await client.rpc('contract_echo', { thing: [1], list: [] })).data).toEqual({
			thing: [1],
			list: [],
			id: null
		});
	});

	test('that are not there are not found, with a code that says so', async () => {
		const { error, status } = await somebody().rpc(`none_${Date.now()}`);
		expect(status).toBe(404);
		expect(error?.code).toBe('PGRST202');
	});

	withFixtures('called with wrong arguments are not found either', async () => {
		const { error, status } = await somebody().rpc('contract_add', { a: 1, c: 2 });
		expect([status, error?.code]).toEqual([404, 'PGRST202']);
	});

	withFixtures('called with a value of the wrong type are a bad request', async () => {
		const { error, status } = await somebody().rpc('contract_add', { a: 'x' });
		expect([status, error?.code]).toEqual([400, '22P02']);
	});

	withFixtures('by GET cannot write', async () => {
		const { error, status } = await somebody().rpc('contract_add', { a: 1 }, { get: true });
		expect([status, error]).toEqual([200, null]);
		const refused = await somebody().rpc('contract_nothing', {}, { get: true });
		expect([204, 405]).toContain(refused.status);
	});

	withFixtures('not granted to a person are refused: 401 to nobody, 403 to a person', async () => {
		const nobody = await somebody().rpc('contract_live');
		expect([nobody.status, nobody.error?.code]).toEqual([401, '42501']);
		const { client } = await signedIn();
		const person = await client.rpc('contract_grants');
		expect([person.status, person.error?.code]).toEqual([403, '42501']);
	});
});

describe('errors', () => {
	withFixtures.for([
		['PT400', 400],
		['PT401', 401],
		['PT403', 403],
		['PT404', 404],
		['PT409', 409],
		['PT410', 410],
		['PT422', 422],
		['PT429', 429]
	] as const)('%s raised by a function is that status', async ([code, status]) => {
		const { client } = await signedIn();
		const answer = await client.rpc('contract_refuse', { code, words: 'No, because' });
		expect(answer.status).toBe(status);
		expect(answer.error).toMatchObject({
			code,
			message: 'No, because',
			details: 'the detail',
			hint: 'the hint'
		});
	});

	withFixtures.for([
		['P0001', 400],
		['23514', 400],
		['23P01', 400],
		['22023', 400],
		['23503', 409],
		['40001', 500],
		['28000', 403]
	] as const)('[database-errors] %s is what PostgREST makes of it', async ([code, status]) => {
		const answer = await somebody().rpc('contract_refuse', { code });
		expect(answer.status).toBe(status);
		expect(answer.error).toMatchObject({ code, message: 'Refused', hint: 'the hint' });
	});

	withFixtures('[database-errors] of constraints carry their codes', async () => {
		const { client } = await signedIn();
		const notes = () => client.from('contract_notes');
		expect((await notes().insert({ title: 'One', stars: 3 })).error).toBeNull();
		const check = await notes().insert({ title: 'Two', stars: 9 });
		expect([check.status, check.error?.code]).toEqual([400, '23514']);
		const unique = await notes().insert({ title: 'One' });
		expect([unique.status, unique.error?.code]).toEqual([409, '23505']);
		const missing = await notes().insert({ stars: 1 });
		expect([missing.status, missing.error?.code]).toEqual([400, '23502']);
	});

	test('an unknown table is not found, and says nothing of others', async () => {
		const { status, error } = await somebody().from(`none_${Date.now()}`).select();
		expect([status, error?.code]).toEqual([404, 'PGRST205']);
	});
});

describe('who is asking', () => {
	onEmbedded('[uid-from-claims] a person, with their claims', async () => {
		const { client, id, email } = await signedIn({ user_metadata: { name: 'Ada' } });
		const { data } = await client.rpc('contract_who');
		expect(data).toMatchObject({ role: 'authenticated', uid: id, email });
		expect(data.claims).toMatchObject({ sub: id, role: 'authenticated', email });
		const [direct] = await withOwner((sql) =>
			sql.begin(async (tx) => {
				await tx`select set_config('request.jwt.claims', ${JSON.stringify({ sub: id })}, true)`;
				return tx`select auth.uid() as uid, auth.jwt() ->> 'sub' as sub`;
			})
		);
		expect(direct).toEqual({ uid: id, sub: id });
	});

	withFixtures('[grants-nothing] nobody is anon, and the secret key the service', async () => {
		const nobody = await somebody().rpc('contract_who');
		expect(nobody.data).toMatchObject({ role: 'anon', uid: null });
		const service = await operator().rpc('contract_who');
		expect(service.data).toMatchObject({ role: 'service_role', uid: null });
	});

	withFixtures('[login-without-superuser] the login is no superuser', async () => {
		const { data } = await somebody().rpc('contract_who');
		expect(data).toMatchObject({ login: 'lite_api', strong: false });
	});

	onEmbedded('[three-roles-only] a signed token may name one of three roles', async () => {
		const sub = randomUUID();
		for (const role of ['postgres', 'supabase_admin', 'lite_api', 'none', 'pg_read_all_data']) {
			const authorization = `Bearer ${await forge({ role, sub })}`;
			const answer = await call('/rest/v1/rpc/contract_who', { authorization }, {});
			expect([role, answer.status]).toEqual([role, 403]);
		}
		const authorization = `Bearer ${await forge({ role: 'authenticated', sub })}`;
		expect((await call('/rest/v1/rpc/contract_who', { authorization }, {})).status).toBe(200);
	});

	onEmbedded('a token that is forged, unsigned or over is refused', async () => {
		const { client, id } = await signedIn();
		const token = (await client.auth.getSession()).data.session?.access_token ?? '';
		const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
		const claims = { role: 'service_role', sub: id, exp: 2e9 };
		const unsigned = `${encode({ alg: 'none', typ: 'JWT' })}.${encode(claims)}.x`;
		const over = await new SignJWT({ role: 'authenticated', sub: id })
			.setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
			.setExpirationTime(1)
			.sign(new TextEncoder().encode(embedded().jwtSecret));
		const changed = token.replace(/\.[^.]+\./, `.${encode(claims)}.`);
		for (const forged of [unsigned, over, changed]) {
			const authorization = `Bearer ${forged}`;
			const answer = await call('/rest/v1/rpc/contract_who', { authorization }, {});
			expect(answer.status).toBe(401);
		}
	});

	withFixtures(
		'[token-until-it-ends] a signed-out token still reaches the database, which must look',
		async () => {
			const { client } = await signedIn();
			expect((await client.rpc('contract_live')).data).toBe(true);
			const token = (await client.auth.getSession()).data.session?.access_token ?? '';
			await client.auth.signOut({ scope: 'local' });
			const authorization = `Bearer ${token}`;
			const answer = await call('/rest/v1/rpc/contract_live', { authorization }, {});
			expect([answer.status, answer.text]).toEqual([200, 'false']);
		}
	);

	onEmbedded(
		'[token-until-it-ends] a signed token reaches it whoever it names: the Data API looks nobody up',
		async () => {
			const nobody = await forge({ role: 'authenticated', sub: randomUUID(), session_id: 'x' });
			const authorization = `Bearer ${nobody}`;
			const who = await call('/rest/v1/rpc/contract_who', { authorization }, {});
			expect(who.status).toBe(200);
			const answered = await withOwner((sql) =>
				sql.begin(async (tx) => {
					// Whoever looked at these tables now would wait.
					await tx`lock table auth.users, auth.sessions in access exclusive mode`;
					const added = call('/rest/v1/rpc/contract_add', { authorization }, { a: 1 });
					const late = new Promise((resolve) => setTimeout(resolve, 3000, 'it waited'));
					return Promise.race([added.then(({ text }) => text), late]);
				})
			);
			expect(answered).toBe('2');
		}
	);

	test('a call without a key, or with another, is refused', async () => {
		expect((await call('/rest/v1/rpc/x', { apikey: '' }, {})).status).toBe(401);
		expect((await call('/rest/v1/rpc/x', { apikey: 'sb_publishable_none' }, {})).status).toBe(401);
		expect((await call('/auth/v1/otp', { apikey: 'sb_publishable_none' }, {})).status).toBe(401);
		expect((await call('/auth/v1/settings', { apikey: '' })).status).toBe(401);
	});
});

describe('rows', () => {
	withFixtures('are those the reader may see', async () => {
		const [ada, ben] = [await signedIn(), await signedIn()];
		const insert = await ada.client
			.from('contract_notes')
			.insert({ title: 'Hers', stars: 4, extra: { a: [1] } })
			.select()
			.single();
		expect(insert.error).toBeNull();
		expect(insert.data).toMatchObject({ title: 'Hers', owner: ada.id, extra: { a: [1] } });
		expect((await ben.client.from('contract_notes').select()).data).toEqual([]);
		const stolen = await ben.client.from('contract_notes').insert({ title: 'X', owner: ada.id });
		expect([stolen.status, stolen.error?.code]).toEqual([403, '42501']);
		const changed = await ben.client
			.from('contract_notes')
			.update({ title: 'His' })
			.eq('id', insert.data.id)
			.select();
		expect(changed.data).toEqual([]);
		const nobody = await somebody().from('contract_notes').select();
		expect([nobody.status, nobody.error?.code]).toEqual([401, '42501']);
	});

	withFixtures('can be counted, ranged, ordered and read singly', async () => {
		const { client } = await signedIn();
		const notes = () => client.from('contract_notes');
		await notes().insert(['a', 'b', 'c'].map((title, i) => ({ title, stars: i + 1 })));
		const counted = await notes().select('*', { count: 'exact', head: true });
		expect([counted.count, counted.data]).toEqual([3, null]);
		const page = await notes()
			.select('title', { count: 'exact' })
			.order('stars', { ascending: false })
			.range(0, 1);
		expect([page.count, page.data]).toEqual([3, [{ title: 'c' }, { title: 'b' }]]);
		const none = await notes().select().eq('title', 'z').maybeSingle();
		expect([none.data, none.error]).toEqual([null, null]);
		const several = await notes().select().single();
		expect([several.status, several.error?.code]).toEqual([406, 'PGRST116']);
	});

	withFixtures('[iso-timestamps] have ISO moments and plain days', async () => {
		const { client } = await signedIn();
		const { data } = await client
			.from('contract_notes')
			.insert({ title: 'When' })
			.select('at, day')
			.single();
		expect(data).toEqual({ at: '2026-01-01T10:00:00.5+00:00', day: '2026-01-01' });
		expect((await client.rpc('contract_moment')).data).toBe('2026-01-01T10:00:00.5+00:00');
		const found = await client.from('contract_notes').select('title').gte('at', data?.at);
		expect(found.data).toEqual([{ title: 'When' }]);
	});
});

describe('what is shut', () => {
	beforeAll(() => account());

	onEmbedded('[grants-nothing] stays shut: the backend grants nothing', async () => {
		const before = embedded().grants;
		for (const client of [somebody(), (await signedIn()).client, operator()]) {
			const { error } = await client.from('contract_shut').select();
			expect(error).not.toBeNull();
		}
		const { data } = await operator().rpc('contract_grants');
		expect(data).toBe(before);
	});

	test.for(['private', 'auth', 'supabase_migrations', 'extensions'])(
		'no key reaches the schema %s',
		async (schema) => {
			for (const client of [somebody(), operator()]) {
				const { status, error } = await client.schema(schema).from('users').select();
				expect([status, error?.code]).toEqual([406, 'PGRST106']);
				const rpc = await client.schema(schema).rpc('clock');
				expect(rpc.status).toBe(406);
			}
		}
	);

	const elsewhere = [
		'/',
		'/_system/info',
		'/_system/config',
		'/_system/introspect',
		'/storage/v1/bucket',
		'/graphql/v1',
		'/pg/query'
	];
	withFixtures('[only-auth-and-data] nothing is served beside Auth and Data API', async () => {
		for (const path of elsewhere) {
			const { secretKey } = inject('contract');
			for (const apikey of ['', secretKey]) {
				const { status, text } = await call(path, { apikey });
				expect([path, status]).toEqual([path, 404]);
				expect(text).not.toContain('postgres');
			}
		}
		expect((await call('/auth/v1/verify?token=x&type=magiclink')).status).toBe(404);
		expect((await call('/auth/v1/authorize?provider=github')).status).toBe(404);
	});
});
