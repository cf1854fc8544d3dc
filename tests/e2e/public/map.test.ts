import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '#support/axe.ts';
import { launchBrowser, signInAs } from '#support/browser.ts';
import { openSite } from '#support/site.ts';

const { origin } = await openSite();
/** Made-up places and areas. */
const MADE_UP = '/dev/map';
/** The directory itself. */
const SUPPORT = '/support?near=ventnor-po38';
const WIDE = { viewport: { width: 1280, height: 900 } };
let browser: Browser;

beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser.close();
});

interface Opened {
	page: Page;
	/** What the page has complained of. */
	wrong: string[];
	/** Every address asked for. */
	asked: string[];
	/** Bytes sent for each address, headers and all. */
	sent: Map<string, number>;
}

/** The page with the map, before anything is waited for. */
async function open(
	options: BrowserContextOptions,
	prepare?: (page: Page) => Promise<unknown>,
	path = MADE_UP
): Promise<Opened> {
	const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
	const page = await context.newPage();
	const [wrong, asked, sent] = [[] as string[], [] as string[], new Map<string, number>()];
	page.on('pageerror', (error) => wrong.push(error.message));
	page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
	const network = await context.newCDPSession(page);
	await network.send('Network.enable');
	const addresses = new Map<string, string>();
	network.on('Network.requestWillBeSent', ({ requestId, request }) => {
		addresses.set(requestId, request.url);
		asked.push(request.url);
	});
	network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const address = addresses.get(requestId) ?? '';
		sent.set(address, (sent.get(address) ?? 0) + encodedDataLength);
	});
	await prepare?.(page);
	await page.goto(origin + path);
	return { page, wrong, asked, sent };
}

/** Waits until no tile is missing any more. */
const groundDrawn = (page: Page) =>
	page.waitForFunction(() => {
		const tiles = [...document.querySelectorAll('.leaflet-tile')];
		return tiles.length > 0 && tiles.every((tile) => tile.matches('.leaflet-tile-loaded'));
	});
async function drawn(page: Page): Promise<void> {
	await page.locator('figure.map').scrollIntoViewIfNeeded();
	await page.locator('.mark').first().waitFor();
	await groundDrawn(page);
}

/** The colours of a few thousand points of the ground, the commonest first. */
const colours = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const counts = new Map<string, number>();
		for (const tile of document.querySelectorAll<HTMLCanvasElement>('canvas.leaflet-tile')) {
			const draw = tile.getContext('2d');
			const pixels = draw?.getImageData(0, 0, tile.width, tile.height).data ?? [];
			for (let at = 0; at + 3 < pixels.length; at += 4 * 97) {
				if (!pixels[at + 3]) continue;
				const colour = `${pixels[at]} ${pixels[at + 1]} ${pixels[at + 2]}`;
				counts.set(colour, (counts.get(colour) ?? 0) + 1);
			}
		}
		return [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
	});
const focused = (page: Page) =>
	page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const LAND = { day: '248 244 236', night: '42 44 42' };
const SEA = '211 224 226';
const foreign = (asked: string[]) =>
	asked.filter((one) => !one.startsWith(`${origin}/`) && !/^(data|blob):/.test(one));

describe('the map beside a list', () => {
	it('is drawn from this site alone, in the colours of the moment, within its budget', async () => {
		const { page, wrong, asked, sent } = await open(WIDE, undefined, SUPPORT);
		await drawn(page);
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		await page.waitForLoadState('networkidle');
		expect((await colours(page)).slice(0, 4)).toEqual(expect.arrayContaining([LAND.day, SEA]));
		// the same numbers in the list and on the map
		const numbers = await page.locator('main li .number').allInnerTexts();
		const onMap = await page.locator('.mark-place > span').allInnerTexts();
		expect(onMap.length).toBeGreaterThan(0);
		expect(numbers.map((words) => words.replace(/\D/g, ''))).toEqual(expect.arrayContaining(onMap));
		const total = [...sent.values()].reduce((sum, bytes) => sum + bytes, 0);
		console.log(`First view with the map: ${Math.round(total / 100) / 10} kB sent`);
		expect(total).toBeGreaterThan(100_000);
		expect(total).toBeLessThan(300_000);
		// the same ground at night, without asking for it again
		const before = asked.length;
		await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
		await expect.poll(async () => (await colours(page)).includes(LAND.night)).toBe(true);
		expect(asked.length).toBe(before);

		// beyond what any archive holds its last tiles are drawn larger
		await page.locator('.picture').focus();
		for (let step = 0; step < 6; step++) await page.keyboard.press('+');
		await groundDrawn(page);
		expect((await colours(page)).length).toBeGreaterThan(2);
		expect(foreign(asked)).toEqual([]);
		expect(wrong).toEqual([]);
		// R13: an address of somebody else's would be found, and the page itself refuses to ask it
		expect(foreign([...asked, 'https://example.org/tile'])).toEqual(['https://example.org/tile']);
		await page.evaluate(() => fetch('https://example.org/tile').catch(() => undefined));
		await expect.poll(() => wrong.join()).toContain('Content Security Policy');
		await page.context().close();
	});

	it('is not fetched by a phone until it comes near, and leaves the worker for no signal alone', async () => {
		const { page, asked, sent, wrong } = await open({ viewport: { width: 390, height: 500 } });
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		await page.waitForLoadState('networkidle');
		expect(asked.filter((one) => one.includes('.pmtiles'))).toEqual([]);
		const scripts = () => [...sent].filter(([address]) => address.endsWith('.js'));
		const before = new Set(scripts().map(([address]) => address));
		const figure = page.locator('figure.map');
		const height = (await figure.boundingBox())?.height;
		await drawn(page);
		// of its size before it is drawn: nothing jumps
		expect((await figure.boundingBox())?.height).toBe(height);
		const map = scripts().filter(([address]) => !before.has(address));
		const bytes = map.reduce((sum, [, size]) => sum + size, 0);
		console.log(`Script of the map: ${Math.round(bytes / 100) / 10} kB sent`);
		expect(bytes).toBeGreaterThan(10_000);
		expect(bytes).toBeLessThan(65_000);
		// the worker is awake now, and lets parts of a file by
		await page.reload();
		await drawn(page);
		expect(await colours(page)).toContain(LAND.day);
		expect(wrong).toEqual([]);

		// parts of a file, which may be kept for good as its name changes with it
		const archive = asked.find((one) => one.includes('.pmtiles')) ?? '';
		const part = await fetch(archive, { headers: { range: 'bytes=0-6' } });
		expect(part.status).toBe(206);
		expect(await part.text()).toBe('PMTiles');
		expect(part.headers.get('cache-control')).toContain('immutable');
		await page.context().close();
	});

	it('stands plain where an archive is missing, broken or sent whole, and says so', async () => {
		for (const answer of [
			{ status: 404, body: 'No such file' },
			{ status: 206, body: 'PMTiles'.repeat(400) },
			{ status: 200, body: 'x' }
		]) {
			const { page, asked } = await open(WIDE, (page) =>
				page.route('**/*.pmtiles', (route) => route.fulfill(answer))
			);
			await page.getByText('The ground of the map could not be loaded').waitFor();
			// R13: the look at the colours finds that nothing is drawn
			expect(await colours(page)).toEqual([]);
			// the places and the list are whole
			expect(await page.locator('.mark').count()).toBeGreaterThan(1);
			expect(await page.locator('main ol li').count()).toBe(8);
			expect(foreign(asked)).toEqual([]);
			await page.context().close();
		}
	});

	it('says it in the list where its script does not come, or there is none', async () => {
		const { page } = await open(WIDE, (page) =>
			page.route('**/*.js', async (route) => {
				const answer = await route.fetch();
				const script = await answer.text();
				return script.includes('leaflet-pane')
					? route.abort()
					: route.fulfill({ response: answer });
			})
		);
		await page.getByText('The map could not be loaded. Everything on it is in the list.').waitFor();
		await page.context().close();

		const without = await open({ ...WIDE, javaScriptEnabled: false });
		expect(await without.page.locator('figure.map noscript').innerText()).toContain('no map here');
		expect(await without.page.locator('.picture').isVisible()).toBe(false);
		expect(await without.page.locator('main ol li').count()).toBe(8);
		await without.page.context().close();
	});

	it('is used with the keyboard, and every mark has a name', async () => {
		const { page, wrong } = await open(WIDE);
		await drawn(page);
		const names = await page
			.locator('.mark, .area')
			.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
		expect(names).toContain('4 places around Newport');
		expect(names).toContain('6, Culver Hospice equipment loan. Equipment');
		expect(names).toContain(
			'Around Ventnor (PO38 1/9). Two requests are open here: company, and a lift.'
		);

		// past it in one press, or into it
		const past = page.getByRole('link', { name: 'Skip the map' });
		await past.focus();
		await page.keyboard.press('Tab');
		expect(await focused(page)).toMatch(/^Map of the eight places in the list\. The arrow keys/);
		// the areas first, then the places in the order of the list
		const order: string[] = [];
		for (let step = 0; step < 6; step++) {
			await page.keyboard.press('Tab');
			order.push(await focused(page));
		}
		expect(order.map((name) => name.split(/[,.(]/)[0]?.trim())).toEqual([
			'Around Ventnor',
			'Around Cowes',
			'2 places around Ventnor',
			'3',
			'4 places around Newport',
			'6'
		]);

		// Enter opens, Esc closes and returns
		await page.keyboard.press('Enter');
		const card = page.locator('.card');
		await card.waitFor();
		expect(await card.innerText()).toContain('Weekdays, 9 to 4');
		expect(await card.evaluate((one) => one === document.activeElement)).toBe(true);
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
			'Culver Hospice equipment loan'
		);
		await page.keyboard.press('Escape');
		expect(await card.count()).toBe(0);
		expect(await focused(page)).toBe('6, Culver Hospice equipment loan. Equipment');

		// a heap comes apart, with the focus on the first of its places
		await page.getByRole('button', { name: '2 places around Ventnor' }).press('Enter');
		await expect.poll(() => focused(page)).toBe('1, Tuesday Table. Bereavement');
		expect(await page.getByRole('status').innerText()).toMatch(/in this part of the map/);
		// the focused place stays where it is while the map is moved by its arrows
		await page.keyboard.press('ArrowLeft');
		expect(await focused(page)).toBe('1, Tuesday Table. Bereavement');

		// an area says what there is, and is no point
		await page.getByRole('button', { name: 'Show all' }).click();
		await page.getByRole('button', { name: /^Around Cowes/ }).press('Enter');
		expect(await card.innerText()).toContain('Three volunteers cover it.');
		await page.keyboard.press('Escape');
		expect(await focused(page)).toMatch(/^Around Cowes/);

		// the list points at the map, by pointer and by focus
		await page.locator('main ol a').nth(5).focus();
		expect(await page.locator('.mark.is-pointed').getAttribute('aria-label')).toMatch(/^6, /);
		await page.locator('main ol li').nth(3).hover();
		expect(await page.locator('.mark.is-pointed').first().getAttribute('aria-label')).toBe(
			'4 places around Newport'
		);
		expect(wrong).toEqual([]);
		await page.context().close();
	});

	it('gathers areas too near to press apart, and they come apart as one comes closer', async () => {
		const { page, wrong } = await open(
			WIDE,
			(fresh) => signInAs(fresh.context(), origin, 'grace'),
			'/desk/map'
		);
		await page.locator('figure.map').scrollIntoViewIfNeeded();
		await page.locator('.area:visible').first().waitFor();
		await groundDrawn(page);
		const shown = () =>
			page.locator('.area:visible').evaluateAll((all) =>
				all.map((one) => ({
					name: one.ariaLabel ?? '',
					box: one.getBoundingClientRect().toJSON() as DOMRect
				}))
			);
		/** Pairs of which one lies over more than a finger's part of the other. */
		const covered = (all: Awaited<ReturnType<typeof shown>>) =>
			all.flatMap((one, i) =>
				all
					.slice(i + 1)
					.filter(({ box }) => {
						const across = Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left);
						const down = Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top);
						const free = Math.max(one.box.width, box.width) / 2 - 13;
						return Math.min(across, down) > free && one.box.width < 120 && box.width < 120;
					})
					.map(({ name }) => `${name} lies over ${one.name}`)
			);
		const before = await shown();
		expect(covered(before)).toEqual([]);
		// no place's name lies under a number: the canvas of the names is empty there, and not elsewhere
		const ink = () =>
			page.evaluate(() => {
				const names = document.querySelector<HTMLCanvasElement>(
					'figure.map canvas:not(.leaflet-tile)'
				);
				const draw = names?.getContext('2d');
				if (!names || !draw) throw new Error('No names are drawn');
				const at = names.getBoundingClientRect();
				const sharp = names.width / at.width;
				const inked = (left: number, top: number, width: number, height: number) =>
					draw
						.getImageData(left * sharp, top * sharp, width * sharp, height * sharp)
						.data.some((value, index) => index % 4 === 3 && value > 0);
				const heaps = [...document.querySelectorAll('.area.is-heap > span')]
					.map((span) => span.getBoundingClientRect())
					.filter(({ width }) => width > 0);
				return {
					heaps: heaps.length,
					under: heaps.filter((box) =>
						inked(box.left - at.left, box.top - at.top, box.width, box.height)
					).length,
					anywhere: inked(0, 0, at.width, at.height)
				};
			});
		expect(await ink()).toMatchObject({ under: 0, anywhere: true });
		expect((await ink()).heaps).toBeGreaterThan(0);
		const heap = before.find(({ name }) => /^\d+ areas: /.test(name));
		expect(heap).toBeDefined();
		// none is lost: alone, or counted with others
		const listed = await page.locator('main tbody tr').count();
		const counted = before.reduce(
			(sum, { name }) => sum + (Number(/^(\d+) areas: /.exec(name)?.[1]) || 1),
			0
		);
		expect(counted).toBeGreaterThan(before.length);
		expect(counted).toBeLessThanOrEqual(listed);
		// the first of those that were one has the focus, alone or with fewer
		const first = /^\d+ areas: ([^,]+)/.exec(heap?.name ?? '')?.[1] ?? '';
		await page.getByRole('button', { name: heap?.name ?? '', exact: true }).press('Enter');
		await expect.poll(() => focused(page)).toContain(first);
		expect(await focused(page)).not.toBe(heap?.name);
		expect(wrong).toEqual([]);
		await page.context().close();
	});

	it('has no fault that axe finds, closed or open, and fits a small screen', async () => {
		const { page } = await open({ viewport: { width: 320, height: 256 }, colorScheme: 'dark' });
		await drawn(page);
		expect(await axeFaults(page, 'figure.map')).toEqual([]);
		await page.locator('.area').first().press('Enter');
		await page.locator('.card').waitFor();
		expect(await axeFaults(page, 'figure.map')).toEqual([]);
		const sideways = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(sideways).toBe(0);
		// nothing to press is smaller than 44 pixels
		const small = await page.locator('figure.map button, .area').evaluateAll((all) =>
			all
				.map((one) => ({
					name: one.ariaLabel ?? one.textContent,
					box: one.getBoundingClientRect()
				}))
				.filter(({ box }) => box.width < 43.9 || box.height < 43.9)
				.map(({ name }) => name)
		);
		expect(small).toEqual([]);
		// R13: an area without a name is found
		await page
			.locator('.area')
			.first()
			.evaluate((one) => {
				one.removeAttribute('aria-label');
				one.replaceChildren();
			});
		expect((await axeFaults(page, 'figure.map')).join()).toContain('button-name');
		await page.context().close();
	});
});
