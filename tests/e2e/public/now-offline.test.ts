import type { Browser, BrowserContext } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite } from '#support/site.ts';
import { launchBrowser } from '#support/browser.ts';

const { origin } = await openSite();
let browser: Browser;

beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser.close();
});

/** A browser with voices: one of the device, or one that sends what it reads elsewhere. What was spoken is in `spoken`. */
async function withVoice(context: BrowserContext, localService: boolean): Promise<void> {
	await context.addInitScript((local) => {
		const spoken: string[] = [];
		let timer = 0;
		const speech = {
			getVoices: () => [
				{ lang: 'fr-FR', localService: true },
				{ lang: 'en-GB', localService: local }
			],
			speak: (one: { text: string; onend: () => void }) => {
				spoken.push(one.text);
				timer = window.setTimeout(() => {
					if (spoken.length < 4) one.onend();
				}, 20);
			},
			cancel: () => window.clearTimeout(timer),
			addEventListener: () => undefined
		};
		Object.defineProperty(window, 'speechSynthesis', { value: speech });
		Object.assign(window, {
			spoken,
			SpeechSynthesisUtterance: class {
				text: string;
				voice: unknown;
				constructor(text: string) {
					this.text = text;
				}
			}
		});
	}, localService);
}

describe('“Need someone now?” without a signal', () => {
	it('is kept once any page was opened, and nothing else is', async () => {
		const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
		// what the site is told when the page is fetched to be kept
		await context.addCookies([{ name: 'look', value: 'dark.large', url: origin }]);
		const page = await context.newPage();
		await page.goto(`${origin}/give`);
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		await page.goto(`${origin}/settings/look`);

		const kept = await page.evaluate(async () => {
			const names = await caches.keys();
			const found = await Promise.all(names.map(async (n) => (await caches.open(n)).keys()));
			return found.flat().map((request) => new URL(request.url).pathname);
		});
		expect(kept).toContain('/now');
		expect(kept.filter((path) => path !== '/now' && !/\.(css|woff2)$/.test(path))).toEqual([]);
		// fetched without cookies: as a stranger sees it
		const html = await page.evaluate(
			async () => (await (await caches.match('/now'))?.text()) ?? ''
		);
		expect(html).toContain('<html lang="en-GB">');

		await context.setOffline(true);
		await page.goto(`${origin}/now`);
		expect(await page.locator('h1').innerText()).toBe('Need someone now?');
		expect(await page.locator('main a[href="tel:999"]').isVisible()).toBe(true);
		expect(await page.locator('main a[href="tel:116123"]').isVisible()).toBe(true);
		// its styles came with it
		expect(
			await page.locator('main a[href="tel:999"]').evaluate((a) => getComputedStyle(a).display)
		).toBe('flex');
		await expect(page.goto(`${origin}/give`)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
		await context.close();
	});

	it('a reading is kept once it was opened, and read with its scenes and questions; one that was not is not', async () => {
		const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
		await withVoice(context, true);
		const page = await context.newPage();
		await page.goto(`${origin}/learn`);
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		await page.goto(`${origin}/learn/role`);
		await expect
			.poll(() => page.evaluate(async () => Boolean(await caches.match('/learn/role'))))
			.toBe(true);
		await context.setOffline(true);
		await page.goto(`${origin}/learn/role`);
		expect(await page.locator('h1').innerText()).toBe('Your role, and where it ends');
		// read aloud, also now: the voice is the phone's own
		const spoken = () => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
		await page.getByRole('button', { name: 'Read this aloud' }).click();
		await expect.poll(async () => (await spoken()).length).toBe(4);
		expect((await spoken())[1]).toBe('Your role, and where it ends');
		expect((await spoken())[3]).toBe('What you bring');
		expect(await page.locator('[data-aloud]').innerText()).toBe((await spoken())[3]);
		await page.getByRole('button', { name: 'Pause' }).click();
		await page.getByRole('button', { name: 'Go on' }).click();
		expect((await spoken())[4]).toBe((await spoken())[3]);
		await page.keyboard.press('Escape');
		expect(await page.locator('[data-aloud]').count()).toBe(0);
		expect(await page.getByRole('button', { name: 'Stop' }).count()).toBe(0);
		await page.locator('summary').first().click();
		expect(await page.getByText('move what you can move').isVisible()).toBe(true);
		await expect(page.goto(`${origin}/learn/equality`)).rejects.toThrow(
			/ERR_(INTERNET_DISCONNECTED|FAILED)/
		);
		await context.close();
		// a voice that sends what it reads to somebody else is no voice of ours
		const remote = await browser.newContext();
		await withVoice(remote, false);
		const other = await remote.newPage();
		await other.goto(`${origin}/learn/role`);
		expect(await other.getByRole('button', { name: 'Read this aloud' }).count()).toBe(0);
		await remote.close();
	});
});

describe('night colours and larger text', () => {
	it('are kept without a script, on every page', async () => {
		const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'light' });
		const page = await context.newPage();
		await page.goto(`${origin}/settings/look`);
		await page.getByRole('radio', { name: /^Night/ }).check();
		await page.getByRole('radio', { name: 'A quarter larger' }).check();
		await page.getByRole('button', { name: 'Keep it like this' }).click();
		await page.waitForURL(/saved/);
		expect(await page.getByRole('status').innerText()).toMatch(/^Kept/);
		for (const path of ['/settings/look', '/', '/nothing-is-here']) {
			await page.goto(origin + path);
			const html = page.locator('html');
			expect(await html.getAttribute('data-theme'), path).toBe('dark');
			expect(await html.getAttribute('data-size'), path).toBe('large');
		}
		await context.close();
	});
});

describe('an address where nothing is', () => {
	it('says so, with a reference and a way on', async () => {
		const answer = await fetch(`${origin}/nothing-is-here`);
		expect(answer.status).toBe(404);
		expect(answer.headers.get('cache-control')).toBe('private, no-store');
		const reference = answer.headers.get('x-request-id') ?? 'none';
		const html = await answer.text();
		expect(html).toContain(reference);
		expect(html).toContain('href="/now"');
		expect(html).not.toMatch(/\bat .*\.js:\d+/);
	});
});
