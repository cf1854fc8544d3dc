import { isActionFailure, isHttpError, isRedirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { Viewer } from '#lib/domain/accounts/viewer.ts';
import { Refusal } from '#lib/domain/refusal.ts';
import { requireMember, requireRole } from './auth.ts';
import { call } from './db/call.ts';
import { list, parseForm, ticked, tidy } from './form.ts';
import { session } from './hooks/session.ts';
import { invalid, refuse, refusePage } from './respond.ts';
import type { Db } from './supabase/client.ts';

vi.mock('#lib/server/settings.ts', () => ({
	settings: () => ({ supabaseUrl: 'http://127.0.0.1:1', publishableKey: 'x', jobsSecret: 'x' })
}));

/** What was thrown. */
function thrown(work: () => unknown): unknown {
	try {
		work();
	} catch (error) {
		return error;
	}
	return undefined;
}

const answering = (answer: object) =>
	({ rpc: async () => ({ data: null, error: null, status: 200, ...answer }) }) as unknown as Db;
const failing = (code: string, status: number, hint: string | null = null) =>
	answering({ error: { code, message: 'Said.', hint }, status });

describe('call', () => {
	test.each([
		['PT409', 409, 'stale', 409, 'stale'],
		['PT404', 404, 'not_found', 404, 'not_found'],
		['PT401', 401, 'sign_in', 401, 'sign_in'],
		['PGRST303', 401, null, 401, 'sign_in'],
		['42501', 401, null, 401, 'sign_in'],
		['42501', 403, null, 404, 'not_found'],
		['22P02', 400, null, 404, 'not_found'],
		['57014', 500, null, 503, 'unreachable'],
		['', 0, null, 503, 'unreachable']
	])('%s with %i becomes a refusal', async (code, status, hint, becomes, word) => {
		const error = await call(failing(code, status, hint), 'ready').catch((e: unknown) => e);
		expect(error).toBeInstanceOf(Refusal);
		expect(error).toMatchObject({ status: becomes, code: word });
	});

	test('a wrong field is named', async () => {
		const error = await call(failing('PT422', 422, 'email'), 'ready').catch((e: unknown) => e);
		expect(error).toMatchObject({ status: 422, field: 'email', message: 'Said.' });
	});

	test('a fault of ours is told without what the row held', async () => {
		const db = answering({
			error: { code: '23514', message: 'Key (email)=(ada@example.org)' },
			status: 400
		});
		const error = await call(db, 'ready').catch((e: unknown) => e);
		expect(error).not.toBeInstanceOf(Refusal);
		expect(String(error)).toBe('DataError: ready failed with 23514');
	});

	test('a name or an argument that the database does not have is no program', () => {
		// Never called: the checker of types reads it, and finds an "expect-error" without an error too.
		const wrong = (db: Db) => [
			// @ts-expect-error -- no such function
			call(db, 'raed_viewer'),
			// @ts-expect-error -- no such argument
			call(db, 'accept_offer', { p_once: '', p_ofer: '' }),
			// @ts-expect-error -- an argument is missing
			call(db, 'accept_offer', { p_once: '' }),
			// @ts-expect-error -- an argument of another type
			call(db, 'accept_offer', { p_once: '', p_offer: 7 })
		];
		expect(wrong).toBeTypeOf('function');
	});

	test('another shape is a fault, and unknown keys fall away', async () => {
		const shape = z.object({ id: z.number() });
		expect(await call(answering({ data: { id: 1, more: 2 } }), 'ready', {}, shape)).toEqual({
			id: 1
		});
		const error = await call(answering({ data: { id: 'Ada' } }), 'ready', {}, shape).catch(String);
		expect(error).toContain('another shape (id:');
		expect(error).not.toContain('Ada');
	});
});

describe('forms', () => {
	const send = (fields: [string, string][]) =>
		new Request('http://localhost/', { method: 'POST', body: new URLSearchParams(fields) });

	test('values are tidied and kept, passwords to the letter and never given back', async () => {
		const shape = z.object({ name: z.string(), password: z.string().max(3, 'Too long.') });
		const parsed = await parseForm(
			send([
				['name', ' Zoe\u0308\u0000 '],
				['password', ' four ']
			]),
			shape
		);
		expect(parsed).toEqual({
			ok: false,
			errors: { password: 'Too long.' },
			values: { name: 'Zoë' }
		});
	});

	test('fields may come none, one or many times; a box is ticked or not', async () => {
		const shape = z.object({ roles: list(z.string()), yes: ticked });
		const read = async (fields: [string, string][]) => {
			const parsed = await parseForm(send(fields), shape);
			return parsed.ok ? parsed.data : parsed.errors;
		};
		expect(await read([])).toEqual({ roles: [], yes: false });
		expect(await read([['roles', 'a']])).toEqual({ roles: ['a'], yes: false });
		expect(
			await read([
				['roles', 'a'],
				['roles', 'b'],
				['yes', 'on']
			])
		).toEqual({ roles: ['a', 'b'], yes: true });
	});

	test('what is no form, or a file, is refused quietly', async () => {
		const json = new Request('http://localhost/', { method: 'POST', body: '{}' });
		expect(await parseForm(json, z.object({}))).toMatchObject({
			ok: false,
			errors: { '': expect.any(String) }
		});
		const body = new FormData();
		body.append('name', new Blob(['x']), 'x.txt');
		const file = new Request('http://localhost/', { method: 'POST', body });
		expect(await parseForm(file, z.object({ name: z.string('Write it.') }))).toMatchObject({
			errors: { name: 'Write it.' }
		});
		const proto = await parseForm(send([['__proto__', 'x']]), z.looseObject({}));
		expect(proto.ok && Object.keys(proto.data)).toEqual([]);
	});

	test('tidy keeps what people write', () => {
		expect(tidy('O’Neill  ياسمين 👩‍👧\r\nnext\t')).toBe('O’Neill  ياسمين 👩‍👧\nnext');
		expect(tidy('a\ud800b')).toBe('a\ufffdb');
	});
});

describe('answers', () => {
	test('wrong fields are a 400 with what was typed', () => {
		const failure = invalid({ errors: { email: 'Write it.' }, values: { email: 'x' } });
		expect(failure).toMatchObject({
			status: 400,
			data: { errors: { email: 'Write it.' }, values: { email: 'x' } }
		});
	});

	test('refusals become their answers', () => {
		const field = refuse(new Refusal(422, 'email', 'Said.', 'email'), { email: 'x' });
		expect(field).toMatchObject({ status: 400, data: { errors: { email: 'Said.' } } });
		const stale = refuse(new Refusal(409, 'stale', 'Said.'), { name: 'x' });
		expect(stale).toMatchObject({
			status: 409,
			data: { code: 'stale', errors: { '': 'Said.' }, values: { name: 'x' } }
		});
		expect(isActionFailure(stale)).toBe(true);
		const missing = thrown(() => refuse(new Refusal(404, 'not_found', 'Said.')));
		expect(isHttpError(missing, 404)).toBe(true);
		const out = thrown(() => refuse(new Refusal(401, 'sign_in', 'Said.'), {}, '/desk?a=b'));
		expect(isRedirect(out) && out.location).toBe('/sign-in?next=%2Fdesk%3Fa%3Db');
		const fault = new Error('ours');
		expect(thrown(() => refuse(fault))).toBe(fault);
		expect(thrown(() => refusePage(fault))).toBe(fault);
		expect(
			isHttpError(
				thrown(() => refusePage(new Refusal(503, 'x', 'Said.'))),
				503
			)
		).toBe(true);
	});
});

describe('guards', () => {
	const viewer: Viewer = {
		id: 'a',
		email: 'a@example.org',
		name: 'Ada',
		roles: [{ organisationId: 'o', organisationName: 'O', role: 'group_lead', coordinates: true }],
		volunteer: false,
		circle: []
	};
	const event = (who: Viewer | null, { method = 'GET', unreachable = false } = {}) => ({
		locals: { viewer: who, unreachable } as App.Locals,
		url: new URL('http://localhost/desk?tab=all'),
		request: new Request('http://localhost/desk?tab=all', { method })
	});

	test('nobody signed in goes to sign in and back here; after a form, to its page', () => {
		const get = thrown(() => requireMember(event(null)));
		expect(isRedirect(get) && [get.status, get.location]).toEqual([
			303,
			'/sign-in?next=%2Fdesk%3Ftab%3Dall'
		]);
		const post = thrown(() => requireMember(event(null, { method: 'POST' })));
		expect(isRedirect(post) && post.location).toBe('/sign-in?next=%2Fdesk');
	});

	test('when the records cannot be reached nobody is told to sign in', () => {
		expect(
			isHttpError(
				thrown(() => requireMember(event(null, { unreachable: true }))),
				503
			)
		).toBe(true);
	});

	test('a role is held or the page does not exist', () => {
		expect(requireRole(event(viewer), 'coordinator')).toBe(viewer);
		expect(
			isHttpError(
				thrown(() => requireRole(event(viewer), 'administrator')),
				404
			)
		).toBe(true);
		expect(isRedirect(thrown(() => requireRole(event(null), 'administrator')))).toBe(true);
	});
});

describe('the session’s hook', () => {
	const token = (expires: number) =>
		[{ alg: 'HS256' }, { sub: 'a', exp: expires }]
			.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
			.concat('c2ln')
			.join('.');
	const cookie = (expires = Math.floor(Date.now() / 1000) + 3600) =>
		`base64-${Buffer.from(JSON.stringify({ access_token: token(expires), refresh_token: 'r', expires_at: expires })).toString('base64url')}`;

	async function ask(options: {
		route: string | null;
		method?: string;
		brought?: string;
		answer?: () => Response;
	}) {
		const jar = new Map(options.brought === undefined ? [] : [['alongside', options.brought]]);
		const calls: string[] = [];
		vi.stubGlobal('fetch', async (input: URL | string) => {
			calls.push(new URL(String(input)).pathname);
			if (!options.answer) throw new TypeError('fetch failed');
			return options.answer();
		});
		const event = {
			url: new URL('http://localhost/'),
			request: new Request('http://localhost/', { method: options.method ?? 'GET' }),
			route: { id: options.route },
			locals: {} as App.Locals,
			cookies: {
				getAll: () => [...jar].map(([name, value]) => ({ name, value })),
				set: (name: string, value: string) => jar.set(name, value),
				delete: (name: string) => jar.delete(name)
			}
		} as unknown as RequestEvent;
		const resolve = vi.fn(async () => new Response('page'));
		const response = await session({ event, resolve });
		vi.unstubAllGlobals();
		return { response, resolve, calls, locals: event.locals, jar };
	}
	const viewerRow = {
		id: 'a',
		email: 'a@example.org',
		name: '',
		roles: [],
		volunteer: false,
		circle: []
	};

	test('without a session nothing is asked', async () => {
		const { calls, locals, response } = await ask({ route: '/(public)' });
		expect(calls).toEqual([]);
		expect(locals.viewer).toBeNull();
		expect(response.headers.has('cache-control')).toBe(false);
	});

	test('with one, a single data call tells who it is', async () => {
		const { calls, locals, response } = await ask({
			route: '/account',
			brought: cookie(),
			answer: () => Response.json(viewerRow)
		});
		expect(calls).toEqual(['/rest/v1/rpc/viewer']);
		expect(locals.viewer?.email).toBe('a@example.org');
		expect(response.headers.get('cache-control')).toBe('private, no-store');
	});

	test('a session ended elsewhere is forgotten', async () => {
		const { locals, jar } = await ask({
			route: '/account',
			brought: cookie(),
			answer: () => Response.json(null)
		});
		expect(locals.viewer).toBeNull();
		expect([...jar.keys()]).toEqual([]);
	});

	test('one that cannot be asked about is kept, and said to be unreachable', async () => {
		const { locals, jar } = await ask({ route: '/account', brought: cookie() });
		expect(locals).toMatchObject({ viewer: null, unreachable: true });
		expect([...jar.keys()]).toEqual(['alongside']);
	});

	test('a cookie that is nonsense is forgotten', async () => {
		const { locals, jar } = await ask({ route: '/account', brought: 'base64-nonsense' });
		expect(locals.viewer).toBeNull();
		expect([...jar.keys()]).toEqual([]);
	});

	test('HEAD runs no load but on public pages', async () => {
		const desk = await ask({ route: '/desk', method: 'HEAD', brought: cookie() });
		expect([desk.response.status, desk.calls]).toEqual([405, []]);
		expect(desk.resolve).not.toHaveBeenCalled();
		const home = await ask({ route: '/(public)', method: 'HEAD' });
		expect(home.resolve).toHaveBeenCalled();
	});
});
