import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { code, details, email, link, signIn } from './account.schema.ts';
import { browserSaid } from './browser.ts';
import { homeOf } from './home.ts';
import { localPath } from './next.ts';
import { actsAs, mastheadOf, rolesAs, takesRequests, type Viewer } from './viewer.ts';

describe('localPath', () => {
	test.each([
		'https://evil.example',
		'//evil.example',
		'///evil.example',
		'/\\evil.example',
		'/\t/evil.example',
		'/\n/evil.example',
		'\\\\evil.example',
		'/%09//evil.example/..//',
		'javascript:alert(1)',
		'data:text/html,x',
		' /desk',
		'desk',
		'/.//evil.example',
		'/x/..//evil.example',
		'',
		'/sign-in?next=/desk',
		'/sign-out',
		'/auth/confirm?token_hash=x'
	])('does not go on to %j', (next) => {
		const to = localPath(next, '/account');
		expect(new URL(to, 'https://alongside.example').origin).toBe('https://alongside.example');
		expect(to.startsWith('//')).toBe(false);
		if (!next.startsWith('/%')) expect(to).toBe('/account');
	});

	test('goes on to pages of this site, with their query', () => {
		expect(localPath('/desk/requests/1?tab=notes')).toBe('/desk/requests/1?tab=notes');
		expect(localPath('/circle')).toBe('/circle');
		expect(localPath(undefined)).toBe('/');
	});

	test('never leaves the site, whatever is given', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary' }),
				fc.constantFrom('', '/', '//', '/\\', '/..'),
				(s, p) => {
					const to = localPath(p + s);
					expect(new URL(to, 'https://alongside.example').origin).toBe('https://alongside.example');
				}
			)
		);
	});
});

describe('what is typed', () => {
	test('addresses are kept in lower case, and must look like one', () => {
		expect(email.parse(' Ruth@Example.ORG ')).toBe('ruth@example.org');
		for (const wrong of [
			'ruth',
			'ruth@',
			'@example.org',
			'a b@example.org',
			'a@b',
			'a@b@c.org',
			''
		]) {
			expect(email.safeParse(wrong).success, wrong).toBe(false);
		}
		expect(email.safeParse(`${'a'.repeat(250)}@example.org`).success).toBe(false);
		expect(signIn.safeParse({}).success).toBe(false);
	});

	test('a code may be written with gaps', () => {
		expect(code.parse(' 402 913')).toBe('402913');
		expect(code.parse('402-913')).toBe('402913');
		expect(code.safeParse('40291').success).toBe(false);
		expect(code.safeParse('40291a').success).toBe(false);
	});

	test('a name may be anything people are called', () => {
		const once = crypto.randomUUID();
		for (const name of ['Siobhán O’Neill', 'ياسمين', 'X Æ', 'Zoë']) {
			expect(details.parse({ once, name }).name).toBe(name);
		}
		expect(details.safeParse({ once, name: ' ' }).success).toBe(false);
		expect(details.safeParse({ once, name: 'a'.repeat(10_000) }).success).toBe(false);
		expect(details.parse({ once, name: 'A', phone: '+44 1632 960 123' }).phone).toContain('960');
		expect(details.safeParse({ once, name: 'A', phone: 'ring me' }).success).toBe(false);
	});

	test('a link carries a hash and a type that Auth knows', () => {
		expect(link.safeParse({ token_hash: 'a'.repeat(56), type: 'email' }).success).toBe(true);
		expect(link.safeParse({ token_hash: `pkce_${'a'.repeat(56)}`, type: 'email' }).success).toBe(
			true
		);
		expect(link.safeParse({ token_hash: '../../x', type: 'email' }).success).toBe(false);
		expect(link.safeParse({ token_hash: 'a'.repeat(56), type: 'sms' }).success).toBe(false);
	});
});

describe('the viewer', () => {
	const viewer = (more: Partial<Viewer> = {}): Viewer => ({
		id: 'a',
		email: 'hilary@example.org',
		name: 'Hilary Moss',
		roles: [],
		volunteer: false,
		circle: [],
		...more
	});
	const held = (role: Viewer['roles'][number]['role'], coordinates = true) => ({
		organisationId: 'o',
		organisationName: 'St Aldhelm’s, Ryde',
		role,
		coordinates
	});

	test('C10: a group’s leads are its coordinators, and not the other way round', () => {
		const lead = viewer({ roles: [held('group_lead')] });
		expect(actsAs(lead, 'coordinator')).toBe(true);
		expect(rolesAs(lead, 'coordinator')).toHaveLength(1);
		expect(actsAs(viewer({ roles: [held('coordinator')] }), 'group_lead')).toBe(false);
		expect(actsAs(lead, 'administrator')).toBe(false);
		expect(actsAs(lead, 'safeguarding_lead')).toBe(false);
	});

	test('a request for a caller is entered where requests are taken, by whoever coordinates there', () => {
		const roles = [held('group_lead', false), held('coordinator'), held('administrator')];
		expect(takesRequests(viewer({ roles }))).toEqual([held('coordinator')]);
		expect(takesRequests(viewer({ roles: [held('group_lead', false)] }))).toEqual([]);
	});

	test('the masthead has the pages of each thing somebody is', () => {
		expect(mastheadOf(viewer()).links).toEqual([]);
		const all = mastheadOf(
			viewer({
				volunteer: true,
				circle: [{ personId: 'p' }],
				roles: [held('coordinator'), held('safeguarding_lead'), held('administrator')]
			})
		);
		expect(all.links.map(({ href }) => href)).toEqual([
			'/circle',
			'/offers',
			'/visits',
			'/volunteering',
			'/desk',
			'/concerns',
			'/organisation'
		]);
	});

	test('after signing in one starts where one is waited for', () => {
		expect(homeOf(null)).toBe('/account');
		expect(homeOf(viewer())).toBe('/account');
		expect(homeOf(viewer({ volunteer: true }))).toBe('/offers');
		expect(homeOf(viewer({ volunteer: true, circle: [{ personId: 'p' }] }))).toBe('/circle');
		expect(homeOf(viewer({ volunteer: true, roles: [held('group_lead')] }))).toBe('/desk');
	});
});

describe('browserSaid', () => {
	test.each([
		[
			'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0',
			'Firefox on Windows'
		],
		[
			'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
			'Safari on an iPhone'
		],
		[
			'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36',
			'Chrome on an Android device'
		],
		[
			'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0',
			'Edge on Windows'
		],
		['curl/8', 'A browser'],
		[null, 'A browser']
	])('%s', (userAgent, said) => {
		expect(browserSaid(userAgent)).toBe(said);
	});
});
