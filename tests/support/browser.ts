import {
	chromium,
	type Browser,
	type BrowserContext,
	type CDPSession,
	type Page
} from 'playwright';
import { systemBrowser } from '../../scripts/lib/browser.ts';
import type { Listed } from './pages.ts';

/** A Chromium that starts as root, in a container, and with little shared memory. */
export function launchBrowser(): Promise<Browser> {
	return chromium.launch({
		executablePath: systemBrowser(),
		args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none']
	});
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** The page's own line to the browser, for what Playwright has no quick way to do. */
export function sessionOf(page: Page): Promise<CDPSession> {
	const session = sessions.get(page) ?? page.context().newCDPSession(page);
	sessions.set(page, session);
	return session;
}

/** Signs in through the demo's one-click page. Refuses when that does not end signed in. */
export async function signInAs(
	context: BrowserContext,
	origin: string,
	key: string
): Promise<void> {
	const page = await context.newPage();
	const answer = await page.goto(`${origin}/dev/sign-in/${key}`);
	if (!answer?.ok()) throw new Error(`Signing in as ${key} answered ${answer?.status()}`);
	await page.close();
}

/** Comes back to a page that stands open. Its script has to be listening by then. */
export async function comeBack(page: Page): Promise<void> {
	await page.waitForLoadState('networkidle');
	await page.evaluate(() => window.dispatchEvent(new Event('focus')));
}

/** What the ground of a map is drawn from. */
const ARCHIVES = '**/*.pmtiles';

/** Opens a listed page and brings it into its state. Refuses another status than the one listed. */
export async function openListed(page: Page, origin: string, listed: Listed): Promise<void> {
	await page.unroute(ARCHIVES);
	if (listed.groundless) await page.route(ARCHIVES, (route) => route.fulfill({ status: 404 }));
	const answer = await page.goto(origin + listed.path, { waitUntil: 'load' });
	const status = answer?.status();
	if (status !== (listed.status ?? 200)) {
		throw new Error(`${listed.path}${listed.as ? ` as ${listed.as}` : ''} answered ${status}`);
	}
	if (listed.press) {
		await Promise.all([page.waitForLoadState('load'), page.locator(listed.press).first().click()]);
	}
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	if (listed.groundless) await page.waitForLoadState('networkidle');
}
