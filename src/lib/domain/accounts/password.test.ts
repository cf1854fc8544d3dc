import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passwordFault } from './password.ts';

const own = { email: 'ruth.pomeroy@example.org', name: 'Ruth Pomeroy' };

describe('passwordFault', () => {
	test.each([
		'password',
		'Password1',
		'P@ssw0rd!',
		'passw0rd2026',
		'12345678',
		'87654321',
		'1234567890',
		'qwertyuiop',
		'qwerty123456',
		'1q2w3e4r5t',
		'1qaz2wsx',
		'asdfghjkl1',
		'abcdefgh',
		'aaaaaaaa',
		'abcabcabc',
		'12121212',
		'iloveyou1',
		'ILoveYou!!',
		'liverpool96',
		'Charlie2014',
		'sunshine!',
		'letmein99',
		'welcome123',
		'dragon1987',
		'football!1',
		'summer2026',
		'superman12',
		'trustno1!',
		'!!!!!!!!!',
		'01011990',
		'Hospice2026!',
		'alongside1',
		'monkeymonkey',
		'summersunshine',
		'ventnor2026'
	])('refuses %s, which is tried first', (password) => {
		expect(passwordFault(password, own)).toContain('tried first');
	});

	test.each([
		'correct horse battery staple',
		'ferry gravel teacup nine',
		'Tortoise-ladder-42-fog',
		'vK3!pq9Zr2',
		'лодка берег чайник',
		'4829105738291',
		'der Zug fährt um 7',
		' leading and trailing '
	])('takes %s', (password) => {
		expect(passwordFault(password, own)).toBeNull();
	});

	test.each(['ruthpomeroy', 'Ruth.Pomeroy1', 'pomeroy2026', 'RuthRuth12', 'pomeroyRuth!'])(
		'refuses %s, made of one’s own name',
		(password) => {
			expect(passwordFault(password, own)).not.toBeNull();
		}
	);

	test('counts characters as people do, and bytes as the hash does', () => {
		expect(passwordFault('gravelx')).toContain('at least 8');
		expect(passwordFault('👩‍👧🚂🌊🫖🪁🧂')).toBeNull();
		expect(passwordFault('ü'.repeat(10) + 'ferry gravel teacup')).toBeNull();
		expect(passwordFault('ü1 '.repeat(20))).toContain('up to 72');
		expect(
			passwordFault(
				'ferry gravel teacup nine lamp orchard velvet thimble anchor 73 zz'.padEnd(73, 'q')
			)
		).toContain('up to 72');
	});

	test('always answers, whatever is typed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
				const fault = passwordFault(typed, own);
				expect(fault === null || fault.length > 10).toBe(true);
			})
		);
	});
});
