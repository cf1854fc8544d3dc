import type {
	Browser,
	BrowserContext,
	BrowserContextOptions,
	ConsoleMessage,
	Page
} from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { launchBrowser, openListed, signInAs } from './browser.ts';
import { keyboardFaults } from './keyboard.ts';
import { fileName, PAGES, type Listed } from './pages.ts';
import { openSite } from './site.ts';

/** The parts that the listed pages are looked at in, each a file of tests/a11y of its own. */
export type Part = 'public' | 'own' | 'circle' | 'volunteer' | 'desk';

const PARTS: Readonly<Record<string, Part>> = {
	circle: 'circle',
	desk: 'desk',
	offers: 'volunteer',
	visits: 'volunteer',
	volunteering: 'volunteer'
};

/** Every listed page is in one part: what is nowhere else, by whether anybody is signed in. */
const partOf = ({ path, as }: Listed): Part =>
	PARTS[path.split(/[/?]/)[1] ?? ''] ?? (as ? 'own' : 'public');

/** A large screen by day and a small one at night: both layouts, and both sets of colours. */
const DAY = { viewport: { width: 1280, height: 900 }, colorScheme: 'light' } as const;
const NIGHT = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' } as const;
const SCREENS = {
	'with a script': DAY,
	'without a script': { viewport: NIGHT.viewport, javaScriptEnabled: false }
} as const satisfies Record<string, BrowserContextOptions>;
type Screen = keyof typeof SCREENS;

let browser: Browser;
let origin: string;
const contexts = new Map<string, Promise<BrowserContext>>();
const tabs = new Map<string, Promise<Page>>();
/** Every address that any page asked for. */
const asked = new Set<string>();

/** One context for each kind of person and screen: signing in once is enough. */
function contextFor(screen: Screen, as?: string): Promise<BrowserContext> {
	const key = `${screen} ${as ?? ''}`;
	const known = contexts.get(key);
	if (known) return known;
	const made = (async () => {
		const context = await browser.newContext({
			...SCREENS[screen],
			reducedMotion: 'reduce',
			serviceWorkers: 'block'
		});
		context.on('request', (request) => asked.add(request.url()));
		if (as) await signInAs(context, origin, as);
		return context;
	})();
	contexts.set(key, made);
	return made;
}

/** One tab in each: opening and closing one takes as long as looking at a page in it. */
function tabFor(screen: Screen, as?: string): Promise<Page> {
	const key = `${screen} ${as ?? ''}`;
	const known = tabs.get(key) ?? contextFor(screen, as).then((context) => context.newPage());
	tabs.set(key, known);
	return known;
}

/** How many pixels of the page lie beyond the right edge of the window. */
function sideways(page: Page): Promise<number> {
	return page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
}

/** Those of the addresses that are not the site's own. */
function foreign(addresses: Iterable<string>): string[] {
	return [...addresses].filter(
		(address) => !address.startsWith(`${origin}/`) && !/^(data|blob|about):/.test(address)
	);
}

/** A browser of the file's own over a site of its own. */
async function open(): Promise<void> {
	({ origin } = await openSite());
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser.close());
}

/** Forms that were sent empty already: a form stands on many listed pages. */
const sent = new Set<string>();
/** What stood on a page that was looked at already. */
const formsOn = new Map<Listed, string[]>();
/** How many of them answered that something is missing. */
let refused = 0;

/** A form by what it is of, whoever's it is: the path without ids, and the action. */
const formName = (path: string, action: string) =>
	`${path.split('?')[0]} ${action.split('?')[1] ?? ''}`.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…');

/** A page's forms, by where they are sent. */
const formsOf = (page: Page) =>
	page
		.locator('main form[method=post]')
		.evaluateAll((all) => all.map((form) => (form as HTMLFormElement).action));

/**
 * Sends each form of a page with nothing in it at all, not even its own key, so that it says what is missing and
 * nothing happens; what axe finds on what it says then, each with the form's name.
 */
async function faultsOfEmpty(page: Page, listed: Listed): Promise<string[]> {
	const found: string[] = [];
	const isNew = (action: string) => !sent.has(formName(listed.path, action));
	// a page without a new form is not opened for it
	if (formsOn.get(listed)?.some(isNew) === false) return found;
	await openListed(page, origin, listed);
	let asItCame = true;
	for (const [at, action] of (await formsOf(page)).entries()) {
		const name = formName(listed.path, action);
		if (sent.has(name)) continue;
		if (!asItCame) await openListed(page, origin, listed);
		asItCame = false;
		const form = page.locator('main form[method=post]').nth(at);
		if ((await form.count()) === 0) continue;
		const [answer] = await Promise.all([
			page.waitForEvent('response', (response) => response.request().isNavigationRequest()),
			page.waitForEvent('load'),
			// past the page's own script, as a browser without one sends it
			form.evaluate((one) => {
				for (const control of one.querySelectorAll('[name]')) control.setAttribute('disabled', '');
				(one as HTMLFormElement).submit();
			})
		]);
		if (answer.status() === 400 || answer.status() === 409) {
			refused += 1;
			found.push(...(await axeFaults(page)).map((fault) => `${name}, empty: ${fault}`));
		}
		// only what was looked at to its end: a second try of the test sends it again
		if (found.length === 0) sent.add(name);
	}
	return found;
}

/** Looks at every page of a part: axe at both widths and in both colours, 320 pixels, no script; and what each form says empty. */
export async function look(part: Part): Promise<void> {
	await open();
	const pages = PAGES.filter((listed) => partOf(listed) === part);
	describe.each(pages.map((listed) => ({ name: fileName(listed), listed })))(
		'R11: $name',
		({ listed }) => {
			it('has no fault that axe finds, 1280 by day and 390 at night; nor scrolls sideways at 320, nor with wider spacing', async () => {
				const page = await tabFor('with a script', listed.as);
				const wrong: string[] = [];
				const onError = (error: Error) => void wrong.push(error.message);
				const onSaid = (message: ConsoleMessage) => {
					if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
						wrong.push(message.text());
				};
				page.on('pageerror', onError).on('console', onSaid);
				await page.setViewportSize(DAY.viewport);
				await page.emulateMedia({ colorScheme: DAY.colorScheme });
				await openListed(page, origin, listed);
				formsOn.set(listed, await formsOf(page));
				// whoever cannot wait finds the way from every page
				expect(await page.locator('a[href="/now"]').count()).toBeGreaterThan(0);
				expect(await axeFaults(page), '1280 by day').toEqual([]);
				expect(await keyboardFaults(page), 'by keyboard').toEqual([]);
				await page.setViewportSize(NIGHT.viewport);
				await page.emulateMedia({ colorScheme: NIGHT.colorScheme });
				expect(await axeFaults(page), '390 at night').toEqual([]);
				expect(wrong).toEqual([]);
				page.off('pageerror', onError).off('console', onSaid);
				await page.setViewportSize({ width: 320, height: 640 });
				expect(await sideways(page)).toBe(0);
				// WCAG 1.4.12, the most that a reader may set
				await page.evaluate(() => {
					const sheet = new CSSStyleSheet();
					sheet.replaceSync(
						'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'
					);
					document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
				});
				expect(await sideways(page)).toBe(0);
			});

			if (!listed.press && !listed.status) {
				it('has no fault that axe finds where a form was sent empty, 390 at night', async () => {
					const page = await tabFor('with a script', listed.as);
					await page.setViewportSize(NIGHT.viewport);
					await page.emulateMedia({ colorScheme: NIGHT.colorScheme });
					expect(await faultsOfEmpty(page, listed)).toEqual([]);
				});
			}

			it('says what it is without a script', async () => {
				const page = await tabFor('without a script', listed.as);
				await openListed(page, origin, listed);
				expect(await page.locator('main h1').first().innerText()).not.toBe('');
				expect(await page.title()).toMatch(/ – Alongside$/);
			});
		}
	);

	it('R12: no page asked anybody but the site for anything', () => {
		// the pages above have been opened by now
		expect(asked.size).toBeGreaterThan(pages.length);
		expect(foreign(asked)).toEqual([]);
		expect(refused).toBeGreaterThan(2);
	});
}

/** R13: what finds nothing above finds what is planted. */
export async function lookAtPlanted(): Promise<void> {
	await open();

	it('finds a picture without words, faint text and a page that is too wide', async () => {
		const page = await tabFor('with a script');
		await openListed(page, origin, { path: '/give' });
		expect(await axeFaults(page)).toEqual([]);
		expect(await sideways(page)).toBe(0);
		await page.evaluate(() => {
			const main = document.querySelector('main');
			const picture = document.createElement('img');
			picture.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
			const faint = document.createElement('p');
			faint.textContent = 'Faint';
			faint.style.color = '#e5e0d8';
			const wide = document.createElement('div');
			wide.style.inlineSize = '3000px';
			wide.textContent = 'Wide';
			main?.append(picture, faint, wide);
		});
		const found = (await axeFaults(page)).join('\n');
		expect(found).toContain('image-alt');
		expect(found).toContain('color-contrast');
		expect(await sideways(page)).toBeGreaterThan(1000);
	});

	it('finds what the Tab key cannot reach, does not show, or comes to out of turn, and what is too small', async () => {
		const page = await tabFor('with a script');
		await page.setViewportSize(DAY.viewport);
		await openListed(page, origin, { path: '/give' });
		expect(await keyboardFaults(page)).toEqual([]);
		await page.evaluate(() => {
			const main = document.querySelector('main');
			const link = (text: string) => {
				const made = document.createElement('a');
				made.href = '/now';
				made.textContent = text;
				return made;
			};
			const shut = document.createElement('div');
			shut.inert = true;
			shut.append(link('Shut'));
			const plain = link('Plain');
			plain.style.outline = 'none';
			const early = link('Early');
			early.tabIndex = 1;
			const away = link('Away');
			away.style.position = 'fixed';
			away.style.insetInlineStart = '-9000px';
			const small = document.createElement('button');
			small.textContent = 'Small';
			small.style.cssText = 'min-block-size: 0; block-size: 30px; padding: 0';
			main?.append(shut, plain, away, early, small);
		});
		const found = await keyboardFaults(page);
		expect(found).toContain('cannot be reached: a “Shut”');
		expect(found).toContain('shows no focus: a “Plain”');
		expect(found).toContain('out of sight: a “Away”');
		expect(found).toContain('too small to press: button “Small”');
		expect(found.join('\n')).toContain('jumps back');
		// and a field that keeps the key to itself
		await page.evaluate(() => {
			document
				.querySelector('main a')
				?.addEventListener('keydown', (event) => event.preventDefault());
		});
		expect(
			(await keyboardFaults(page)).filter((one) => one.startsWith('cannot')).length
		).toBeGreaterThan(5);
	});

	it('finds a request to somebody else', async () => {
		const context = await browser.newContext();
		const seen = new Set<string>();
		context.on('request', (request) => seen.add(request.url()));
		await context.route('https://example.org/**', (route) => route.abort());
		const page = await context.newPage();
		await page.setContent('<img src="https://example.org/counter.gif" alt="">');
		expect(foreign(seen)).toEqual(['https://example.org/counter.gif']);
		await context.close();
	});
}
