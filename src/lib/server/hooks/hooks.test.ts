import { describe, expect, it } from 'vitest';
import { readLook, writeLook } from '#lib/domain/look.ts';
import { cacheControl, carriesSecret, referrerPolicy } from './headers.ts';
import { framesOf } from './log.ts';
import { newRequestId } from './request-id.ts';

describe('R7: who may keep an answer', () => {
	it.each([
		['/(public)/now', false, 'private, no-cache'],
		['/(public)', false, 'private, no-cache'],
		['/(public)/now', true, 'private, no-store'],
		['/(auth)/sign-in', false, 'private, no-store'],
		['/circle/[id]', true, 'private, no-store'],
		['/circle/[id]', false, 'private, no-store'],
		['/(public)/ask/return/[token]', false, 'private, no-store'],
		// a name that only begins alike
		['/(publication)/x', false, 'private, no-store'],
		[null, false, 'private, no-store']
	])('%s, signed in: %s', (route, signedIn, header) =>
		expect(cacheControl(route, signedIn)).toBe(header)
	);
});

describe('addresses that hold a secret', () => {
	it.each(['/(auth)/auth/confirm', '/(public)/ask/return/[token]', '/invitations/[code]'])(
		'%s sends no path on, and can still post its form',
		(route) => {
			expect(carriesSecret(route)).toBe(true);
			expect(referrerPolicy(route)).toBe('strict-origin');
		}
	);
	it('leaves other pages alone', () => {
		expect(referrerPolicy('/(public)/now')).toBe('same-origin');
		expect(referrerPolicy('/confirmations')).toBe('same-origin');
		expect(referrerPolicy(null)).toBe('same-origin');
	});
});

describe('what is logged', () => {
	it('tells where an error was, and not what somebody typed', () => {
		const error = new Error('duplicate key: (email)=(joanne@example.org)\n    typed on two lines');
		const frames = framesOf(error);
		expect(frames.length).toBeGreaterThan(0);
		expect(frames.join('\n')).not.toMatch(/joanne|typed|duplicate/);
		expect(framesOf('joanne@example.org')).toEqual([]);
	});
	it('names a request so that it can be read out', () => {
		expect(newRequestId(new Uint8Array([0, 31, 32, 255, 10, 18, 20, 27]))).toBe('0Z0Z-AJMV');
		expect(newRequestId()).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
		expect(new Set(Array.from({ length: 1000 }, () => newRequestId())).size).toBe(1000);
	});
});

describe('how a reader wants it to look', () => {
	it('is kept as it was chosen', () => {
		expect(readLook(writeLook({ theme: 'dark', size: 'large' }))).toEqual({
			theme: 'dark',
			size: 'large'
		});
	});
	it.each([undefined, '', 'null.null', '"><script>.large" onload="x'])(
		'takes nothing else: %s',
		(cookie) => expect(readLook(cookie)).toEqual({ theme: 'system', size: 'normal' })
	);
});
