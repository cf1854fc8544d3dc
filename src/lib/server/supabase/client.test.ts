import type { RequestEvent } from '@sveltejs/kit';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { bringsSession, clientFor, forgetSession } from './client.ts';

vi.mock('#lib/server/settings.ts', () => ({
	settings: () => ({ supabaseUrl: 'http://127.0.0.1:1', publishableKey: 'sb_publishable_x' })
}));
afterEach(() => vi.unstubAllGlobals());

interface Kept {
	value: string;
	options: Record<string, unknown>;
}

/** A request's event with a cookie jar that remembers what was set, and how. */
function eventAt(address: string, brought: Record<string, string> = {}) {
	const jar = new Map(Object.entries(brought));
	const set = new Map<string, Kept>();
	const event = {
		url: new URL(address),
		request: new Request(address, { headers: { 'user-agent': 'Firefox' } }),
		locals: { sessionChanged: false },
		cookies: {
			getAll: () => [...jar].map(([name, value]) => ({ name, value })),
			set: (name: string, value: string, options: Record<string, unknown>) => {
				jar.set(name, value);
				set.set(name, { value, options });
			},
			delete: (name: string, options: Record<string, unknown>) => {
				jar.delete(name);
				set.set(name, { value: '', options });
			}
		}
	};
	return { event: event as unknown as RequestEvent, set, locals: event.locals };
}

const token = [
	{ alg: 'HS256', typ: 'JWT' },
	{ sub: 'a', exp: Math.floor(Date.now() / 1000) + 3600 }
]
	.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
	.concat('c2ln')
	.join('.');

async function signedInAt(address: string) {
	vi.stubGlobal('fetch', async () =>
		Response.json({
			access_token: token,
			refresh_token: 'r',
			token_type: 'bearer',
			expires_in: 3600,
			user: { id: 'a', email: 'ada@example.org', aud: 'authenticated' }
		})
	);
	const at = eventAt(address);
	await clientFor(at.event).auth.signInWithPassword({ email: 'ada@example.org', password: 'x' });
	return at;
}

describe('the session’s cookie', () => {
	test('is __Host-, Secure, HttpOnly and Lax on https', async () => {
		const { set, locals } = await signedInAt('https://alongside.example.org/sign-in');
		expect([...set.keys()]).toEqual(['__Host-alongside']);
		expect(set.get('__Host-alongside')?.options).toEqual({
			path: '/',
			httpOnly: true,
			sameSite: 'lax',
			secure: true,
			maxAge: 60 * 24 * 60 * 60
		});
		expect(locals.sessionChanged).toBe(true);
	});

	test('has another name and no Secure on plain http, so that both cannot be mixed up', async () => {
		const { set } = await signedInAt('http://localhost:5173/sign-in');
		expect([...set.keys()]).toEqual(['alongside']);
		expect(set.get('alongside')?.options).toMatchObject({ secure: false, httpOnly: true });
	});

	test('holds tokens and nothing about the person', async () => {
		const { set } = await signedInAt('https://alongside.example.org/sign-in');
		const kept = set.get('__Host-alongside')?.value.replace('base64-', '') ?? '';
		const session: unknown = JSON.parse(Buffer.from(kept, 'base64url').toString());
		expect(session).toMatchObject({ access_token: token, refresh_token: 'r' });
		expect(JSON.stringify(session)).not.toContain('ada@example.org');
	});

	test('is forgotten whole, and no other cookie with it', () => {
		const { event, set } = eventAt('https://alongside.example.org/', {
			'__Host-alongside.0': 'a',
			'__Host-alongside.1': 'b',
			alongside: 'of another address',
			look: 'dark.large'
		});
		expect(bringsSession(event)).toBe(true);
		forgetSession(event);
		expect([...set.keys()].sort()).toEqual(['__Host-alongside.0', '__Host-alongside.1']);
		expect(bringsSession(event)).toBe(false);
		expect(bringsSession(eventAt('http://localhost/', { alongside: 'a' }).event)).toBe(true);
	});
});
