import { describe, expect, test } from 'vitest';
import { isLoopback, readSettings } from './settings.ts';

const whole = {
	SUPABASE_URL: 'https://abc.supabase.co/',
	SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_x',
	SUPABASE_SECRET_KEY: 'sb_secret_x',
	JOBS_SECRET: 'x'.repeat(24),
	ALONGSIDE_ORIGIN: 'https://alongside.example.org/',
	RESEND_API_KEY: 're_x',
	MAIL_FROM: 'Alongside <help@example.org>'
};
const without = (name: keyof typeof whole) => ({ ...whole, [name]: undefined });

describe('readSettings', () => {
	test('takes a whole set, and tidies addresses', () => {
		expect(readSettings(whole)).toMatchObject({
			supabaseUrl: 'https://abc.supabase.co',
			origin: 'https://alongside.example.org',
			resendKey: 're_x'
		});
		expect(readSettings({ ...whole, MAIL_FROM: 'help@example.org' }).mailFrom).toContain('@');
	});

	test('goes without a map of the operator’s own', () => {
		expect(readSettings(whole).mapArchive).toBeNull();
		expect(readSettings({ ...whole, MAP_ARCHIVE: ' ' }).mapArchive).toBeNull();
		expect(readSettings({ ...whole, MAP_ARCHIVE: '/srv/wight.pmtiles' }).mapArchive).toBe(
			'/srv/wight.pmtiles'
		);
	});

	test.each([
		'SUPABASE_URL',
		'SUPABASE_PUBLISHABLE_KEY',
		'SUPABASE_SECRET_KEY',
		'JOBS_SECRET',
		'ALONGSIDE_ORIGIN',
		'MAIL_FROM'
	] as const)('says in a sentence that %s is missing', (name) => {
		expect(() => readSettings(without(name))).toThrow(name);
		expect(() => readSettings({ ...whole, [name]: '   ' })).toThrow(name);
	});

	test('says everything that is wrong at once', () => {
		expect(() =>
			readSettings({
				...whole,
				SUPABASE_URL: 'abc',
				JOBS_SECRET: 'short',
				ALONGSIDE_ORIGIN: 'ftp://x',
				MAIL_FROM: 'us'
			})
		).toThrow(
			/SUPABASE_URL must[^]*JOBS_SECRET is too short[^]*ALONGSIDE_ORIGIN must[^]*MAIL_FROM must/
		);
	});

	test.each([
		['ALONGSIDE_ORIGIN', 'http://alongside.example.org', 'must begin with https'],
		['SUPABASE_URL', 'http://abc.supabase.co', 'must begin with https'],
		['SUPABASE_URL', 'HTTP://10.0.0.7:8000', 'must begin with https'],
		['ALONGSIDE_HOST', 'two words', 'must be a host'],
		['ALONGSIDE_ADDRESS_HEADER', 'X-Forwarded-For: 1', 'must be the name of the header'],
		['ALONGSIDE_ADDRESS_HEADER', '', 'must be the name of the header']
	])('%s is not %s', (name, value, says) => {
		expect(() => readSettings({ ...whole, [name]: value })).toThrow(says);
	});

	test('plain http is for this machine', () => {
		expect(readSettings({ ...whole, ALONGSIDE_ORIGIN: 'http://localhost:3000' }).origin).toBe(
			'http://localhost:3000'
		);
	});

	test('mail is captured on a backend of this machine, and nowhere else', () => {
		expect(() => readSettings(without('RESEND_API_KEY'))).toThrow('RESEND_API_KEY is missing');
		for (const url of ['http://127.0.0.1:54321', 'http://localhost:54321', 'http://[::1]:54321']) {
			expect(
				readSettings({ ...without('RESEND_API_KEY'), SUPABASE_URL: url }).resendKey
			).toBeNull();
		}
	});

	test.each([
		'http://127.0.0.1.evil.example',
		'http://localhost.evil.example',
		'http://10.0.0.1',
		'http://user@evil.example#127.0.0.1',
		'nonsense'
	])('%s is not this machine', (url) => {
		expect(isLoopback(url)).toBe(false);
	});

	test('never repeats a key in what it says', () => {
		try {
			readSettings({ ...whole, JOBS_SECRET: 'secret-but-short' });
			expect.unreachable();
		} catch (error) {
			expect(String(error)).not.toContain('secret-but-short');
		}
	});
});
