import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openSite } from '#support/site.ts';
import { wellInsideAWindow } from '#support/limits.ts';
import { Visitor } from '#support/product.ts';
import { accountId, organisationId } from '../../supabase/seed/world.ts';

const site = await openSite();
const sql = postgres(site.databaseUrl, { max: 2, onnotice: () => {} });
const culver = organisationId('culver');

// Each test begins with nobody having tried anything: they all come from one network.
beforeEach(async () => {
	await sql`delete from private.rate_limits`;
});
afterAll(() => sql.end());

const nobody = () => new Visitor(site.origin);
const html = { accept: 'text/html' };

async function get(visitor: Visitor, path: string) {
	const response = await visitor.fetch(path, { headers: html });
	return { response, text: await response.text() };
}

async function post(visitor: Visitor, path: string, fields: Record<string, string | string[]>) {
	const body = new URLSearchParams();
	for (const [name, value] of Object.entries(fields)) {
		for (const one of [value].flat()) body.append(name, one);
	}
	const response = await visitor.fetch(path, { method: 'POST', headers: html, body });
	return { response, text: await response.text(), to: response.headers.get('location') };
}

/** The hidden fields of a page's forms. */
const hidden = (text: string) =>
	Object.fromEntries(
		[...text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
			([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')]
		)
	);

async function mailTo(address: string) {
	const [mail] = await sql`
		select body_text as text, subject from private.captured_mails
		where recipient = ${address} order by id desc limit 1`;
	const text = String(mail?.text ?? '');
	const link = URL.parse(/https?:\S+/.exec(text)?.[0] ?? '');
	return {
		text,
		subject: String(mail?.subject ?? ''),
		link: link && link.pathname + link.search,
		code: /: (\d{6})\b/.exec(text)?.[1]
	};
}

const address = () => `${randomUUID().slice(0, 8)}@example.org`;

/** Signs a visitor in by mail, as a person does: ask, open the link, press the button. */
async function signIn(visitor: Visitor, email: string, next = '') {
	await post(visitor, '/sign-in', { email, next });
	const { link } = await mailTo(email);
	const page = await get(visitor, link ?? '');
	return post(visitor, '/auth/confirm', hidden(page.text));
}

describe('signing in', () => {
	test('one route confirms: the link shows a button, only the button signs in, once', async () => {
		const [ada, scanner, email] = [nobody(), nobody(), address()];
		const asked = await post(ada, '/sign-in?next=/account/details', {
			email,
			next: '/account/details'
		});
		expect(asked.response.status).toBe(303);
		expect(asked.to).toBe('/sign-in/code');
		expect((await get(ada, '/sign-in/code')).text).toContain(email);
		const { link, subject } = await mailTo(email);
		expect(subject).not.toBe('');
		// without a key for mail, the inbox on this machine has it, with the link to press
		const inbox = await get(nobody(), `/dev/mail?to=${encodeURIComponent(email)}`);
		expect(inbox.text).toContain(`href="${link?.replaceAll('&', '&amp;')}"`);
		expect(inbox.text).toContain(subject);
		// a mail scanner fetches it first, and again
		for (let i = 0; i < 2; i++) {
			const fetched = await get(scanner, link ?? '');
			expect(fetched.response.headers.getSetCookie().join()).not.toContain('alongside=');
		}
		const page = await get(ada, link ?? '');
		expect(page.text).toContain('Sign me in');
		// nothing of the framework's runs where the address holds a secret
		expect(page.text).not.toContain('/_app/immutable/entry/');
		const done = await post(ada, '/auth/confirm', hidden(page.text));
		expect([done.response.status, done.to]).toEqual([303, '/account/details']);
		expect((await get(ada, '/account')).text).toContain(email);
		const again = await post(nobody(), '/auth/confirm', hidden(page.text));
		expect(again.response.status).toBe(409);
		expect(again.text).toContain('no longer works');
	});

	test('the code works on another device, once', async () => {
		const [phone, laptop, email] = [nobody(), nobody(), address()];
		await post(phone, '/sign-in', { email });
		const { code = '' } = await mailTo(email);
		expect(code).toMatch(/^\d{6}$/);
		const typed = `${code.slice(0, 3)} ${code.slice(3)}`;
		const done = await post(laptop, '/sign-in/code', { email, code: typed });
		expect([done.response.status, done.to]).toEqual([303, '/account']);
		const again = await post(nobody(), '/sign-in/code', { email, code });
		expect(again.response.status).toBe(400);
	});

	test('a code is taken for ten minutes, its link for longer', async () => {
		const [ada, email] = [nobody(), address()];
		await post(ada, '/sign-in', { email });
		const { code = '', link } = await mailTo(email);
		await sql`update private.rate_limits set window_start = window_start - interval '11 minutes'`;
		const late = await post(ada, '/sign-in/code', { email, code });
		expect(late.response.status).toBe(400);
		expect(late.text).toContain('older than ten minutes');
		const done = await post(ada, '/auth/confirm', hidden((await get(ada, link ?? '')).text));
		expect(done.response.status).toBe(303);
	});

	test('known or not, an address is answered alike: words, status, headers, about the time', async () => {
		const ask = async (email: string) => {
			const began = performance.now();
			const { response, to } = await post(nobody(), '/sign-in', { email, next: '/desk' });
			const took = performance.now() - began;
			const names = [...response.headers.keys()].filter((name) => name !== 'date').sort();
			return { status: response.status, to, names: names.join(), took };
		};
		const known = await ask('grace@example.org');
		const unknown = await ask(address());
		expect(unknown).toMatchObject({ status: 303, to: known.to, names: known.names });
		// both at the first whole half second
		for (const { took } of [known, unknown]) {
			expect(took).toBeGreaterThan(490);
			expect(took).toBeLessThan(990);
		}
	});

	test('a wrong password, an address without one and an unknown one are answered alike', async () => {
		const without = address();
		await signIn(nobody(), without);
		const tries = [];
		for (const email of ['grace@example.org', without, address()]) {
			const began = performance.now();
			const { response, text } = await post(nobody(), '/sign-in/password', {
				email,
				password: 'ferry gravel teacup nine'
			});
			tries.push({
				status: response.status,
				words: text.replaceAll(email, '').match(/do not go together/g)?.length,
				slow: performance.now() - began > 490
			});
		}
		expect(tries).toEqual(Array(3).fill({ status: 400, words: expect.any(Number), slow: true }));
		expect(new Set(tries.map(({ words }) => words)).size).toBe(1);
	});

	test('tries are limited, alike for every address, and a password’s limit leaves the mail open', async () => {
		await wellInsideAWindow();
		for (const email of ['samir@example.org', address()]) {
			const statuses = [];
			for (let i = 0; i < 11; i++) {
				const { response } = await post(nobody(), '/sign-in/password', { email, password: 'no' });
				statuses.push(response.status);
			}
			expect(statuses).toEqual([...Array(10).fill(400), 429]);
			const mail = await post(nobody(), '/sign-in', { email });
			expect(mail.response.status).toBe(303);
		}
	});

	test('the sixth link in a quarter of an hour waits, and keeps what was typed', async () => {
		await wellInsideAWindow();
		const email = address();
		for (let i = 0; i < 5; i++) await post(nobody(), '/sign-in', { email });
		const sixth = await post(nobody(), '/sign-in', { email });
		expect(sixth.response.status).toBe(429);
		expect(sixth.text).toContain('Please wait');
		expect(sixth.text).toContain(`value="${email}"`);
	});

	test('a wrong code is answered alike for an address that is known and one that is not; the sixth waits', async () => {
		const [known, unknown] = ['samir@example.org', address()];
		await post(nobody(), '/sign-in', { email: known });
		const answers = await Promise.all(
			[known, unknown].map(async (email) => {
				const tries = await Promise.all(
					Array.from({ length: 6 }, async () => {
						const began = performance.now();
						const { response, text } = await post(nobody(), '/sign-in/code', {
							email,
							code: '000000'
						});
						return {
							status: response.status,
							slow: performance.now() - began > 490,
							words: /<main[^]*<\/main>/
								.exec(text)?.[0]
								.replaceAll(email, '…')
								.replace(/[0-9a-f-]{36}|nonce="[^"]*"/g, '')
						};
					})
				);
				return tries.toSorted((one, other) => one.status - other.status);
			})
		);
		expect(answers[0]?.map(({ status }) => status)).toEqual([...Array(5).fill(400), 429]);
		expect(answers[0]?.every(({ slow }) => slow)).toBe(true);
		expect(answers[0]?.[0]?.words).toContain('That code is not right');
		expect(answers[1]).toEqual(answers[0]);
	});

	test('a network that tries link after link waits', async () => {
		const statuses: number[] = [];
		for (let round = 0; round < 4; round++) {
			const tried = await Promise.all(
				Array.from({ length: 20 }, () =>
					post(nobody(), '/auth/confirm', { token_hash: randomUUID(), type: 'email' })
				)
			);
			statuses.push(...tried.map(({ response }) => response.status));
		}
		expect(statuses.filter((status) => status === 409)).toHaveLength(60);
		expect(statuses.filter((status) => status === 429)).toHaveLength(20);
	});

	test.each([
		'https://evil.example/',
		'//evil.example/',
		'/\\evil.example',
		'/%2F%2Fevil.example',
		'javascript:alert(1)',
		'/\t/evil.example'
	])('next=%j never leaves the site', async (next) => {
		const [ada, email] = [nobody(), address()];
		const form = await get(ada, `/sign-in?next=${encodeURIComponent(next)}`);
		await post(ada, '/sign-in', { ...hidden(form.text), email });
		const { link } = await mailTo(email);
		const page = await get(ada, link ?? '');
		const done = await post(ada, '/auth/confirm', { ...hidden(page.text), next });
		expect(done.response.status).toBe(303);
		expect(new URL(done.to ?? '', site.origin).origin).toBe(site.origin);
		// and somebody signed in already is not sent on either
		const on = await ada.fetch(`/sign-in?next=${encodeURIComponent(next)}`, { headers: html });
		expect(new URL(on.headers.get('location') ?? '', site.origin).origin).toBe(site.origin);
	});

	test('a wrong field is named, and what was typed is kept (R9)', async () => {
		const wrong = await post(nobody(), '/sign-in', { email: '"><b>Zoë' });
		expect(wrong.response.status).toBe(400);
		expect(wrong.text).toContain('Write an e-mail address');
		expect(wrong.text).not.toContain('"><b>Zoë');
		expect(wrong.text).toContain('&lt;b>zoë'.replace('zoë', 'Zoë'));
		const long = await post(nobody(), '/sign-in', { email: `${'a'.repeat(10_000)}@example.org` });
		expect(long.response.status).toBe(400);
		const none = await nobody().fetch('/sign-in', {
			method: 'POST',
			headers: { ...html, 'content-type': 'application/x-www-form-urlencoded' },
			body: 'email=%00%FF'
		});
		expect(none.status).toBe(400);
		const broken = await post(nobody(), '/auth/confirm', { token_hash: '../x', type: 'email' });
		expect([broken.response.status, broken.to]).toEqual([303, '/auth/confirm']);
	});
});

describe('cookies, caches and other sites', () => {
	test('the session is httpOnly and Lax, without Secure on plain localhost alone', async () => {
		const [ada, email] = [nobody(), address()];
		const { response } = await signIn(ada, email);
		const cookies = response.headers.getSetCookie().filter((line) => line.startsWith('alongside'));
		expect(cookies.length).toBeGreaterThan(0);
		for (const cookie of cookies) {
			expect(cookie).toMatch(/; Path=\/(;|$)/);
			expect(cookie).toContain('HttpOnly');
			expect(cookie).toContain('SameSite=Lax');
			expect(cookie).not.toContain('Secure');
			expect(cookie).not.toContain('Domain');
		}
	});

	test('tokens that have run out are refreshed on the way, also by two requests at once', async () => {
		const { response } = await signIn(nobody(), address());
		const kept = /alongside=base64-([^;]+)/.exec(response.headers.getSetCookie().join())?.[1] ?? '';
		const tokens = JSON.parse(Buffer.from(kept, 'base64url').toString()) as object;
		const stale = Buffer.from(JSON.stringify({ ...tokens, expires_at: 1 })).toString('base64url');
		const ask = () =>
			fetch(`${site.origin}/account`, {
				headers: { ...html, cookie: `alongside=base64-${stale}` },
				redirect: 'manual'
			});
		const answers = await Promise.all([ask(), ask()]);
		for (const answer of answers) {
			expect(answer.status).toBe(200);
			const set = answer.headers.getSetCookie().join();
			expect(set).toContain('alongside=base64-');
			expect(set).not.toContain(stale);
			expect(answer.headers.get('cache-control')).toBe('private, no-store');
		}
	});

	test('R7: signed-in pages are private, no-store, and so is every answer that sets a session', async () => {
		const ada = nobody();
		const { response } = await signIn(ada, address());
		expect(response.headers.get('cache-control')).toBe('private, no-store');
		for (const path of ['/account', '/account/sessions', '/', '/support', '/account/__data.json']) {
			const page = await ada.fetch(path, { headers: html });
			expect(page.headers.get('cache-control'), path).toBe('private, no-store');
		}
	});

	test('R7: the next person on the same browser sees nothing of the first', async () => {
		const [browser, first, second] = [nobody(), address(), address()];
		await signIn(browser, first);
		expect((await get(browser, '/account')).text).toContain(first);
		const out = await post(browser, '/sign-out?/here', {});
		expect(out.to).toBe('/signed-out');
		expect((await get(browser, '/account')).response.status).toBe(303);
		await signIn(browser, second);
		const page = await get(browser, '/account');
		expect(page.text).toContain(second);
		expect(page.text).not.toContain(first);
	});

	test('signing in over a session ends the one that was there', async () => {
		const [browser, first, second] = [nobody(), address(), address()];
		await signIn(browser, first);
		const { link } = await (async () => {
			await post(nobody(), '/sign-in', { email: second });
			return mailTo(second);
		})();
		const page = await get(browser, link ?? '');
		expect(page.text).toContain(`signed in as ${first}`);
		await post(browser, '/auth/confirm', hidden(page.text));
		const rows = await sql`
			select from auth.sessions s join auth.users u on u.id = s.user_id where u.email = ${first}`;
		expect(rows.length).toBe(0);
	});

	test.each([
		['/sign-in', { email: 'grace@example.org' }],
		['/sign-in/password', { email: 'a@example.org', password: 'x' }],
		['/sign-out?/everywhere', {}],
		['/account/close', { sure: 'yes' }],
		['/auth/confirm', { token_hash: 'a'.repeat(64), type: 'email' }]
	])('a form from another site is refused: %s', async (path, fields) => {
		const ada = nobody();
		await signIn(ada, address());
		for (const origin of ['https://evil.example', 'null']) {
			const response = await ada.fetch(path, {
				method: 'POST',
				headers: { ...html, origin },
				body: new URLSearchParams(fields)
			});
			expect(response.status).toBe(403);
		}
		expect((await get(ada, '/account')).response.status).toBe(200);
	});

	test('HEAD runs no load outside the public pages', async () => {
		const grace = await nobody().signInAs('grace');
		for (const path of ['/account', '/desk', `/organisation/${culver}`, '/account/sessions']) {
			const head = await grace.fetch(path, { method: 'HEAD' });
			expect([head.status, await head.text()], path).toEqual([405, '']);
		}
		expect((await nobody().fetch('/', { method: 'HEAD' })).status).toBe(200);
	});
});

describe('signing out', () => {
	test('everywhere is at once: the other browser’s next page knows nobody', async () => {
		const email = address();
		const [phone, laptop] = [nobody(), nobody()];
		await signIn(phone, email);
		await signIn(laptop, email);
		expect((await get(phone, '/account')).response.status).toBe(200);
		await post(laptop, '/sign-out?/everywhere', {});
		const next = await get(phone, '/account');
		expect([next.response.status, next.response.headers.get('location')]).toEqual([
			303,
			'/sign-in?next=%2Faccount'
		]);
		expect(next.response.headers.getSetCookie().join()).toMatch(/alongside=;.*Max-Age=0/);
	});

	test('one session is ended from another', async () => {
		const email = address();
		const [phone, laptop] = [nobody(), nobody()];
		await signIn(phone, email);
		await signIn(laptop, email);
		const page = await get(laptop, '/account/sessions');
		const other = /name="session" value="([0-9a-f-]{36})"/.exec(page.text)?.[1] ?? '';
		expect((await post(laptop, '/account/sessions', { session: other })).response.status).toBe(303);
		expect((await get(phone, '/account')).response.status).toBe(303);
		expect((await get(laptop, '/account')).response.status).toBe(200);
	});

	test('is a post: a link or a picture cannot do it', async () => {
		const ada = nobody();
		await signIn(ada, address());
		expect((await get(ada, '/sign-out')).response.status).toBe(200);
		expect((await get(ada, '/account')).response.status).toBe(200);
	});
});

describe('one’s own account', () => {
	const old = (email: string) =>
		sql`update auth.sessions set created_at = now() - interval '1 hour'
			where user_id = (select id from auth.users where email = ${email})`;

	test('how mail comes is kept; what is wrong is named, and what was chosen stays', async () => {
		const ada = nobody();
		await signIn(ada, address());
		const page = await get(ada, '/account/mail');
		expect(page.response.headers.get('cache-control')).toContain('no-store');
		const send = (fields: Record<string, string>) =>
			post(ada, '/account/mail', { ...hidden(page.text), hour: '', ...fields });
		const daily = { comes: 'daily', hour: '18' };
		for (const [fields, field, kept] of [
			[{ comes: 'each', quiet_from: '22', quiet_to: '22' }, 'quiet_to', 'value="22" selected'],
			[{ comes: 'each', quiet_from: '22', quiet_to: '' }, 'quiet_to', 'value="22" selected'],
			[{ comes: 'each', quiet_from: '', quiet_to: '7' }, 'quiet_from', 'value="7" selected'],
			[{ comes: 'daily', quiet_from: '22', quiet_to: '7' }, 'hour', 'value="22" selected'],
			[{ ...daily, hour: '25' }, 'hour', 'value="daily" checked'],
			[{ ...daily, hour: '23', quiet_from: '22', quiet_to: '7' }, 'hour', 'value="23" selected'],
			[{ comes: 'never' }, 'comes', '']
		] as [Record<string, string>, string, string][]) {
			const { response, text } = await send(fields);
			expect([fields, response.status]).toEqual([fields, 400]);
			expect(text).toContain(`id="${field}-error"`);
			expect(text).toContain(`href="#${field}"`);
			expect(text).toContain(kept);
		}
		expect((await send({ ...daily, quiet_from: '22', quiet_to: '7' })).to).toBe(
			'/account/mail?saved'
		);
		const saved = await get(ada, '/account/mail?saved');
		expect(saved.text).toContain('Saved.');
		for (const kept of ['daily" checked', '18" selected', '22" selected', '7" selected']) {
			expect(saved.text).toContain(`value="${kept}`);
		}
	});

	test('name and telephone are kept; a wrong one is named, and what was typed stays', async () => {
		const ada = nobody();
		await signIn(ada, address());
		const form = hidden((await get(ada, '/account/details')).text);
		const wrong = await post(ada, '/account/details', {
			...form,
			name: 'Siobhán O’Neill',
			phone: 'x'
		});
		expect(wrong.response.status).toBe(400);
		expect(wrong.text).toContain('value="Siobhán O’Neill"');
		const right = await post(ada, '/account/details', {
			...form,
			name: 'Siobhán O’Neill',
			phone: ''
		});
		expect(right.to).toBe('/account?saved');
		expect((await get(ada, '/account')).text).toContain('Siobhán O’Neill');
	});

	test('a password: common ones refused, set once, the other browsers out, the old one asked later', async () => {
		const email = address();
		const [phone, laptop] = [nobody(), nobody()];
		await signIn(laptop, email);
		await signIn(phone, email);
		const form = hidden((await get(phone, '/account/password')).text);
		const weak = await post(phone, '/account/password', { ...form, new_password: 'Password2026!' });
		expect(weak.response.status).toBe(400);
		expect(weak.text).not.toContain('Password2026!');
		const password = 'ferry gravel teacup nine';
		const set = await post(phone, '/account/password', { ...form, new_password: password });
		expect(set.to).toBe('/account/password?done');
		expect((await get(laptop, '/account')).response.status).toBe(303);
		const [told] = await sql`
			select template from private.outbox where to_email = ${email} order by created_at desc limit 1`;
		expect(told?.template).toBe('password-changed');
		const signed = await post(laptop, '/sign-in/password', { email, password });
		expect(signed.to).toBe('/account');

		await old(email);
		const later = await get(phone, '/account/password');
		expect(later.text).toContain('The password you have now');
		const change = { ...hidden(later.text), new_password: 'orchard velvet thimble' };
		const without = await post(phone, '/account/password', change);
		expect(without.response.status).toBe(400);
		const wrong = await post(phone, '/account/password', { ...change, current_password: 'not it' });
		expect(wrong.text).toContain('not the password you have now');
		const right = await post(phone, '/account/password', { ...change, current_password: password });
		expect(right.to).toBe('/account/password?done');
	});

	test('an address changes once both mailboxes agree; somebody else’s is answered alike', async () => {
		const ada = nobody();
		const [email, wanted] = [address(), address()];
		await signIn(ada, email);
		const form = hidden((await get(ada, '/account/email')).text);
		const taken = await post(ada, '/account/email', { ...form, email: 'grace@example.org' });
		const free = await post(ada, '/account/email', { once: randomUUID(), email: wanted });
		expect(taken.response.status).toBe(free.response.status);
		expect(taken.to).toBe(free.to);
		expect(free.response.headers.getSetCookie().join()).not.toContain('verifier');
		const told = await sql`
			select from private.outbox where to_email = ${email} and template = 'email-changing'`;
		expect(told.length).toBe(2);
		const press = async (mailbox: string) => {
			const page = await get(ada, (await mailTo(mailbox)).link ?? '');
			return post(ada, '/auth/confirm', hidden(page.text));
		};
		expect((await press(wanted)).to).toBe('/account/email?half');
		expect((await get(ada, '/account')).text).toContain(email);
		expect((await press(email)).to).toBe('/account/email?changed');
		const account = await get(ada, '/account');
		expect(account.text).toContain(wanted);
		expect(account.text).not.toContain(email);
	});

	test('closing asks for a fresh sign-in, then nothing is left to sign in to', async () => {
		const ada = nobody();
		const email = address();
		await signIn(ada, email);
		await old(email);
		const stale = await get(ada, '/account/close');
		expect(stale.response.headers.get('location')).toBe('/account/again?next=/account/close');
		const forced = await post(ada, '/account/close', { once: randomUUID(), sure: 'yes' });
		expect(forced.to).toBe('/account/again?next=/account/close');
		expect((await get(ada, '/account')).response.status).toBe(200);
		await post(ada, '/account/again?/link', { next: '/account/close' });
		const page = await get(ada, (await mailTo(email)).link ?? '');
		expect((await post(ada, '/auth/confirm', hidden(page.text))).to).toBe('/account/close');
		const form = hidden((await get(ada, '/account/close')).text);
		expect((await post(ada, '/account/close', form)).response.status).toBe(400);
		const closed = await post(ada, '/account/close', { ...form, sure: 'yes' });
		expect(closed.to).toBe('/signed-out?closed');
		expect((await get(ada, '/account')).response.status).toBe(303);
		const [left] = await sql`select from auth.users where email = ${email}`;
		expect(left).toBeUndefined();
	});

	test('the only administrator is told to invite another first', async () => {
		const colin = await nobody().signInAs('patricia');
		const page = await get(colin, '/account/close');
		expect(page.text).toContain('the only administrator of Culver Hospice');
		const forced = await post(colin, '/account/close', { once: randomUUID(), sure: 'yes' });
		expect(forced.response.status).toBe(409);
		expect((await get(colin, '/account')).response.status).toBe(200);
	});
});

describe('an organisation and its people', () => {
	test('an invitation from the page to the roles, through the mail', async () => {
		const patricia = await nobody().signInAs('patricia');
		const [invited, email] = [nobody(), address()];
		const form = hidden((await get(patricia, `/organisation/${culver}/people/invite`)).text);
		const sent = await post(patricia, `/organisation/${culver}/people/invite`, {
			...form,
			email,
			roles: ['coordinator', 'data_guardian']
		});
		expect(sent.to).toBe(`/organisation/${culver}/people?invited`);
		const [row] = await sql`
			select params->>'link' as link from private.outbox where to_email = ${email} and template = 'invitation'`;
		const link = String(row?.link);
		const page = await get(invited, link);
		expect(page.response.status).toBe(200);
		expect(page.text).toContain('Culver Hospice invites you');
		expect(page.text).not.toContain(email);
		const token = new URLSearchParams(link.split('?')[1]).get('token') ?? '';

		// somebody else holding the link gets nowhere
		const thief = nobody();
		await signIn(thief, address());
		const other = await post(thief, `/invitation?/accept&token=${token}`, {
			once: randomUUID(),
			token,
			name: 'A Thief'
		});
		expect(other.response.status).toBe(409);

		const asked = await post(invited, `/invitation?/link&token=${token}`, {});
		expect(asked.to).toBe('/sign-in/code');
		const { code = '' } = await mailTo(email);
		const code_page = hidden((await get(invited, '/sign-in/code')).text);
		const done = await post(invited, '/sign-in/code', { ...code_page, code });
		expect(done.to).toBe(`/invitation?token=${token}`);
		const mine = await get(invited, done.to ?? '');
		expect(mine.text).toContain('Accept the invitation');
		const accept = { ...hidden(mine.text), name: 'Theo Lennox' };
		const accepted = await post(invited, `/invitation?/accept&token=${token}`, accept);
		expect(accepted.to).toBe('/desk');
		const again = await post(invited, `/invitation?/accept&token=${token}`, accept);
		expect(again.to).toBe('/desk');
		const account = await get(invited, '/account');
		expect(account.text).toContain('Theo Lennox');
		expect(account.text).toContain('Coordinator and data guardian');
		expect((await get(nobody(), link)).text).toContain('no longer works');
	});

	test('roles change at once, and not one’s own', async () => {
		const patricia = await nobody().signInAs('patricia');
		const samir = await nobody().signInAs('samir');
		const path = `/organisation/${culver}/people/${accountId('samir')}`;
		expect((await get(samir, '/concerns')).response.status).toBe(404);
		const form = hidden((await get(patricia, path)).text);
		const saved = await post(patricia, path, {
			...form,
			roles: ['coordinator', 'safeguarding_lead']
		});
		expect(saved.to).toBe(`/organisation/${culver}/people?saved`);
		expect((await get(samir, '/account')).text).toContain('safeguarding lead');
		// a stale tab
		const stale = await post(patricia, path, { ...form, once: randomUUID(), roles: ['volunteer'] });
		expect(stale.response.status).toBe(409);
		const back = hidden((await get(patricia, path)).text);
		await post(patricia, path, {
			once: back.once ?? '',
			seen: ['coordinator', 'safeguarding_lead'],
			roles: 'coordinator'
		});
		const own = await post(patricia, `/organisation/${culver}/people/${accountId('patricia')}`, {
			once: randomUUID(),
			roles: ['administrator', 'safeguarding_lead']
		});
		expect(own.response.status).toBe(409);
		const history = await get(patricia, `/organisation/${culver}/history`);
		expect(history.text).toContain('Patricia Lowe made Samir Haddad a safeguarding lead.');
	});

	test('a stale form shows what is saved now and keeps what was typed', async () => {
		const patricia = await nobody().signInAs('patricia');
		const path = `/organisation/${culver}/details`;
		const read = async () => {
			const { text } = await get(patricia, path);
			const field = (name: string) =>
				new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(text)?.[1];
			return { ...hidden(text), email: field('email') ?? '' };
		};
		const common = {
			kind: 'hospice',
			nation: 'england',
			coordinates: 'yes',
			about: 'For the island.'
		};
		const [first, second] = [await read(), await read()];
		const saved = await post(patricia, path, { ...first, ...common, name: 'Culver Hospice' });
		expect(saved.to).toBe(`/organisation/${culver}?saved`);
		const stale = await post(patricia, path, { ...second, ...common, name: 'Culver House' });
		expect(stale.response.status).toBe(409);
		expect(stale.text).toContain('What is saved now');
		expect(stale.text).toContain('value="Culver House"');
		const again = await post(patricia, path, {
			...hidden(stale.text),
			...common,
			name: 'Culver Hospice'
		});
		expect(again.to).toBe(`/organisation/${culver}?saved`);
	});

	test('wrong hours are named at their day', async () => {
		const patricia = await nobody().signInAs('patricia');
		const path = `/organisation/${culver}/hours`;
		const form = hidden((await get(patricia, path)).text);
		const wrong = await post(patricia, path, { ...form, 'opens-6': '12:00', 'closes-6': '10:00' });
		expect(wrong.response.status).toBe(400);
		expect(wrong.text).toContain('Saturday has to end after it begins.');
		expect(wrong.text).toContain('value="12:00"');
	});

	test('to everybody else the pages do not exist', async () => {
		const paths = [
			'',
			'/details',
			'/hours',
			'/areas',
			'/work',
			'/people',
			'/people/invite',
			'/history'
		];
		for (const key of ['grace', 'ruth', 'colin']) {
			const visitor = await nobody().signInAs(key);
			for (const path of paths) {
				const { response } = await get(visitor, `/organisation/${culver}${path}`);
				expect(response.status, `${key} ${path}`).toBe(404);
			}
		}
		const patricia = await nobody().signInAs('patricia');
		for (const id of [randomUUID(), 'culver', "'; select 1; --"]) {
			const { response } = await get(patricia, `/organisation/${encodeURIComponent(id)}`);
			expect(response.status, id).toBe(404);
		}
	});
});
