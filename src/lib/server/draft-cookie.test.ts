import type { Cookies } from '@sveltejs/kit';
import { describe, expect, test } from 'vitest';
import { dropDraftKey, keepDraftKey, newDraftSecret, readDraftKey } from './draft-cookie.ts';

/** A browser's cookies at an address, and how each was set. */
function browserAt(address: string) {
	const jar = new Map<string, string>();
	const how = new Map<string, unknown>();
	const cookies = {
		get: (name: string) => jar.get(name),
		set: (name: string, value: string, options: unknown) => {
			jar.set(name, value);
			how.set(name, options);
		},
		delete: (name: string) => jar.delete(name)
	} as unknown as Cookies;
	return { event: { cookies, url: new URL(address) }, jar, how };
}
const key = () => ({ id: crypto.randomUUID(), secret: newDraftSecret() });

describe('the cookie that holds what is being written', () => {
	test('is __Host-, Secure, HttpOnly and Lax on https, for 14 days', () => {
		const { event, how } = browserAt('https://alongside.example.org/ask');
		keepDraftKey(event, key());
		expect([...how]).toEqual([
			[
				'__Host-asking',
				{ path: '/', httpOnly: true, sameSite: 'lax', secure: true, maxAge: 14 * 24 * 60 * 60 }
			]
		]);
	});

	test('has another name on plain http, and one for each thing that is written', () => {
		const { event, jar } = browserAt('http://localhost:3000/ask');
		keepDraftKey(event, key());
		keepDraftKey(event, key(), 'applying');
		expect([...jar.keys()]).toEqual(['asking', 'applying']);
	});

	test('is read back as it was kept, never in another shape, and forgotten', () => {
		const { event, jar } = browserAt('https://alongside.example.org/');
		const mine = key();
		keepDraftKey(event, mine);
		expect(readDraftKey(event)).toEqual(mine);
		expect(readDraftKey(event, 'applying')).toBeNull();
		for (const wrong of ['', 'x', `${mine.id}.short`, `${mine.id}.${mine.secret}=`, '../..']) {
			jar.set('__Host-asking', wrong);
			expect(readDraftKey(event)).toBeNull();
		}
		keepDraftKey(event, mine);
		dropDraftKey(event);
		expect(readDraftKey(event)).toBeNull();
	});
});
