import type { Browser } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFaults } from '#support/axe.ts';
import { openSite } from '#support/site.ts';
import { launchBrowser, signInAs } from '#support/browser.ts';
import { Visitor } from '#support/product.ts';
import { Asker, mailbox } from './asker.ts';

const site = await openSite();
const mail = mailbox(site);
const PHONE = { width: 390, script: false, night: false };
let browser: Browser;

beforeAll(async () => {
	browser = await launchBrowser();
});
beforeEach(() => mail.forgetLimits());
afterAll(async () => {
	await browser.close();
	await mail.close();
});

/** Posts a form as a browser without a script does. */
const post = (visitor: Visitor, path: string, fields: Record<string, string>) =>
	visitor.fetch(path, {
		method: 'POST',
		body: new URLSearchParams(fields),
		headers: { accept: 'text/html' }
	});

const open = (name: string, way = PHONE) => Asker.open(browser, site.origin, name, way);

/** As far as the name: everything before it answered. */
async function toTheName(asker: Asker): Promise<void> {
	await asker.goto('/ask/help');
	await asker.choose('Company for an hour or two');
	await asker.press();
	await asker.choose('Me', 'Someone is dying');
	await asker.press();
	await asker.write('postcode', 'PO38 1ZZ');
	await asker.press();
	await asker.press();
	await asker.choose('I’m not sure yet');
	await asker.press();
	await asker.press('Skip to the names');
	expect(await asker.heading()).toBe('What is your name?');
}

describe('nothing typed is lost', () => {
	it('by Back, by coming back another day, by stopping in the middle', async () => {
		const asker = await open('keeping');
		await toTheName(asker);
		await asker.write('full', 'Margaret Dyer');
		await asker.press('Stop here and come back later');
		await asker.at('Stop here and come back later');
		await asker.page.goBack();
		expect(await asker.page.locator('[name="full"]').inputValue()).toBe('Margaret Dyer');
		// Back, changed, and sent again: that is no other window
		await asker.write('full', 'Margaret Anne Dyer');
		await asker.press();
		expect(await asker.heading()).toBe('Who may see it?');
		// another day, in the same browser
		await asker.page.close();
		const page = await asker.context.newPage();
		await page.goto(`${site.origin}/ask`);
		await page.getByRole('link', { name: 'Go on where you stopped' }).click();
		await page.waitForURL(/sharing/);
		expect(await page.locator('h1').innerText()).toBe('Who may see it?');
		await page.goto(`${site.origin}/ask/person`);
		expect(await page.locator('[name="full"]').inputValue()).toBe('Margaret Anne Dyer');
		await asker.close();
	});

	it('nor by a slow network: what was typed before the script came is still there after it', async () => {
		const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
		const page = await context.newPage();
		let letCome = () => {};
		const held = new Promise<void>((resolve) => (letCome = resolve));
		await context.route('**/_app/immutable/**/*.js', async (route) => {
			await held;
			await route.continue();
		});
		await page.goto(`${site.origin}/complain`, { waitUntil: 'commit' });
		const who = page.locator('[name="organisation"]').first();
		await who.check();
		await page.locator('[name="words"]').fill('My letter went to my sister.');
		await page.locator('[name="reach"]').fill('0191 496 0123');
		const hydrated = page.waitForEvent('requestfinished', {
			predicate: (request) => /\/entry\/app\..*\.js$/.test(request.url())
		});
		letCome();
		await hydrated;
		await page.waitForLoadState('networkidle');
		expect(await page.locator('[name="words"]').inputValue()).toBe('My letter went to my sister.');
		expect(await page.locator('[name="reach"]').inputValue()).toBe('0191 496 0123');
		expect(await who.isChecked()).toBe(true);
		await context.close();
	});

	it('nor by a stale tab: it is told what changed, and overwrites nothing', async () => {
		const asker = await open('stale', { width: 1280, script: true, night: false });
		await toTheName(asker);
		const other = await asker.context.newPage();
		await other.goto(`${site.origin}/ask/person`);
		await asker.write('full', 'Margaret Dyer');
		await asker.press();
		await other.locator('[name="full"]').fill('Maggie Dyer');
		const [answer] = await Promise.all([
			other.waitForResponse((each) => each.request().method() === 'POST'),
			other.getByRole('button', { name: 'Save and go on' }).click()
		]);
		expect(answer.status()).toBe(409);
		await other.waitForLoadState('load');
		const text = await other.locator('main').innerText();
		expect(text).toContain('You have answered this in another window since you opened this one.');
		expect(text).toContain('Margaret Dyer');
		expect(await other.locator('[name="full"]').inputValue()).toBe('Maggie Dyer');
		expect(await axeFaults(other)).toEqual([]);
		await asker.goto('/ask/person');
		expect(await asker.page.locator('[name="full"]').inputValue()).toBe('Margaret Dyer');
		// saying so once more is meant
		await other.getByRole('button', { name: 'Save and go on' }).click();
		await other.waitForURL(/sharing/);
		await asker.goto('/ask/person');
		expect(await asker.page.locator('[name="full"]').inputValue()).toBe('Maggie Dyer');
		await asker.close();
	});

	it('and can be forgotten', async () => {
		const asker = await open('forget');
		await toTheName(asker);
		await asker.goto('/ask/stop');
		await asker.press('Forget what I typed');
		expect(await asker.page.locator('main').innerText()).toContain('What you typed is deleted.');
		await asker.goto('/ask/person');
		expect(await asker.heading()).toBe('Ask for help');
		await asker.close();
	});
});

describe('the way back by mail', () => {
	it('shows answers in the same browser; elsewhere only after a code', async () => {
		const email = 'wayback@example.org';
		const asker = await open('wayback');
		await toTheName(asker);
		await asker.goto('/ask/stop');
		await asker.write('email', 'nonsense');
		await asker.press('Send me the link');
		expect(await asker.errors()).toEqual(['There is no @ in it. Give it as name@example.org.']);
		await asker.look('wrong');
		await asker.write('email', email);
		await asker.press('Send me the link');
		await asker.at('Stop here and come back later', 'written');
		const { link } = await mail.newest('ask-return', email);

		await asker.goto(link);
		expect(await asker.heading()).toBe('Ask for help');

		const elsewhere = await open('elsewhere');
		await elsewhere.goto(link);
		await elsewhere.at('Come back to what you were writing');
		expect(await elsewhere.page.content()).not.toContain('PO38');
		await elsewhere.press('Send me a code');
		await elsewhere.look('code');
		await elsewhere.write('digits', '12');
		await elsewhere.press('Go on');
		expect(await elsewhere.errors()).toEqual(['The code has six figures. Look in the mail again.']);
		const { code } = await mail.newest('ask-code', email);
		await elsewhere.write('digits', code === '111111' ? '222222' : '111111');
		await elsewhere.press('Go on');
		expect(await elsewhere.errors()).toEqual(['That is not the code. You can try 4 times more.']);
		await elsewhere.look('wrong');
		await elsewhere.write('digits', `${code.slice(0, 3)} ${code.slice(3)}`);
		await elsewhere.press('Go on');
		await elsewhere.follow('Go on where you stopped');
		expect(await elsewhere.heading()).toBe('What is your name?');
		await asker.close();
		await elsewhere.close();
	});

	it('a made-up link is not found, in a sentence', async () => {
		for (const path of [
			'/ask/return?token=made-up-made-up-made-up',
			'/ask/confirm?token=made-up-made-up-made-up',
			'/ask/sent?token=made-up-made-up-made-up',
			'/ask/return',
			'/ask/when/washing',
			'/ask/help?person=1'
		]) {
			const answer = await fetch(site.origin + path, { redirect: 'manual' });
			expect([path, answer.status]).toEqual([path, 404]);
		}
	});
});

describe('R8, R9: forms sent badly', () => {
	it('the same form twice is one draft and one mail', async () => {
		const visitor = new Visitor(site.origin);
		const once = crypto.randomUUID();
		const send = () => post(visitor, '/ask/help', { once, was: '', kinds: 'company' });
		expect((await send()).status).toBe(303);
		expect((await send()).headers.get('location')).toBe('/ask/who');
		const [row] =
			await mail.sql`select count(*)::int as drafts from private.drafts where answers #>> '{steps,help,k}' = ${once}`;
		expect(row?.drafts).toBe(1);
	});

	it('a foreign origin is refused, and nothing is begun', async () => {
		const once = crypto.randomUUID();
		const answer = await fetch(`${site.origin}/ask/help`, {
			method: 'POST',
			body: new URLSearchParams({ once, kinds: 'company' }),
			headers: { origin: 'https://elsewhere.example', accept: 'text/html' },
			redirect: 'manual'
		});
		expect(answer.status).toBe(403);
		expect(
			await mail.sql`select from private.drafts where answers #>> '{steps,help,k}' = ${once}`
		).toHaveLength(0);
	});

	it('nonsense of every kind is a sentence and a 400, or leads back to the start; never a fault', async () => {
		const visitor = new Visitor(site.origin);
		const pages = [
			'help',
			'who',
			'where',
			'near',
			'when/company',
			'fine-with',
			'support',
			'home',
			'talking',
			'about',
			'faith',
			'person',
			'you',
			'knows',
			'sharing',
			'sharing/coordinators',
			'sharing/volunteers',
			'sharing/visitor',
			'reach',
			'check',
			'mail',
			'stop?/link'
		];
		const nonsense: Record<string, string>[] = [
			{},
			{
				once: 'x',
				was: 'y',
				go: 'z',
				kinds: '💐',
				postcode: '\u0000',
				words: 'x'.repeat(10_000),
				full: '',
				email: '@'
			},
			{
				constructor: '1',
				__proto__: '2',
				which: '9999-99-99',
				from: '99:99',
				minutes: '-1',
				months: '1e9',
				name: '\u202e'
			}
		];
		for (const begun of [false, true]) {
			if (begun)
				await post(visitor, '/ask/help', { once: crypto.randomUUID(), was: '', kinds: 'company' });
			for (const page of pages) {
				for (const fields of nonsense) {
					const { status } = await post(visitor, `/ask/${page}`, fields);
					expect(
						[200, 303, 400, 404, 409],
						`${page} ${JSON.stringify(fields).slice(0, 80)}`
					).toContain(status);
				}
			}
		}
		const broken = await visitor.fetch('/ask/help', {
			method: 'POST',
			body: '{',
			headers: { 'content-type': 'application/json' }
		});
		expect(broken.status).toBeLessThan(500);
	});

	it('a cookie that is nonsense, or another’s id with a wrong secret, is no draft', async () => {
		const [row] = await mail.sql`select id from private.drafts limit 1`;
		for (const value of [
			'x',
			`${row?.id}.${'A'.repeat(43)}`,
			`${crypto.randomUUID()}.${'A'.repeat(43)}`
		]) {
			const answer = await fetch(`${site.origin}/ask/person`, {
				headers: { cookie: `asking=${value}` },
				redirect: 'manual'
			});
			expect([answer.status, answer.headers.get('location')]).toEqual([303, '/ask?nothing']);
		}
	});

	it('the cookie is httpOnly and SameSite=Lax, and pages with answers are kept by no cache', async () => {
		const visitor = new Visitor(site.origin);
		const answer = await post(visitor, '/ask/help', {
			once: crypto.randomUUID(),
			was: '',
			kinds: 'company'
		});
		expect(answer.headers.getSetCookie().join()).toMatch(/asking=[^;]+; .*HttpOnly; SameSite=Lax/i);
		const page = await visitor.fetch('/ask/who');
		expect(page.headers.get('cache-control')).toBe('private, no-store');
	});
});

describe('for somebody, and something more', () => {
	it('writing for a caller is for coordinators: to others the page is not there', async () => {
		const volunteer = await open('volunteer');
		await signInAs(volunteer.context, site.origin, 'ruth');
		const answer = await volunteer.page.goto(`${site.origin}/ask/for-somebody`);
		expect(answer?.status()).toBe(404);
		await volunteer.close();
		const nobody = await fetch(`${site.origin}/ask/for-somebody`, { redirect: 'manual' });
		expect(nobody.headers.get('location')).toBe('/sign-in?next=%2Fask%2Ffor-somebody');
	});

	it('somebody of the circle asks for more without a mail, for the same person', async () => {
		const asker = await open('more', { width: 390, script: true, night: false });
		await signInAs(asker.context, site.origin, 'margaret');
		const [row] = await mail.sql`
			select c.person_id as person from private.circle_members c join auth.users u on u.id = c.account_id
			where u.email = 'margaret@example.org' and c.role = 'self'`;
		await asker.goto(`/ask?person=${row?.person}`);
		await asker.at('What else would help?');
		await asker.choose('An errand run');
		await asker.press();
		await asker.choose('I’m not sure yet');
		await asker.press();
		await asker.press();
		await asker.at('Check what you have told us');
		await asker.press('Send to Culver Hospice');
		await asker.at('Sent to Culver Hospice');
		const requests = await mail.sql`
			select a.kind_id, a.every from public.requests r join private.asked_kinds a on a.request_id = r.id
			where r.person_id = ${row?.person} order by r.created_at desc limit 1`;
		expect(requests.map((each) => ({ ...each }))).toEqual([{ kind_id: 'errand', every: 'unsure' }]);
		await asker.close();
	});

	it('to others that person does not exist', async () => {
		const [row] = await mail.sql`
			select c.person_id as person from private.circle_members c join auth.users u on u.id = c.account_id
			where u.email = 'margaret@example.org' and c.role = 'self'`;
		const stranger = await open('stranger');
		await signInAs(stranger.context, site.origin, 'joanne');
		for (const person of [row?.person, crypto.randomUUID()]) {
			const answer = await stranger.page.goto(`${site.origin}/ask/help?person=${person}`);
			expect(answer?.status()).toBe(404);
		}
		await stranger.close();
	});
});
