/**
 * A contact sheet of every page: node scripts/shots.ts [origin] [part of a path].
 * At 390 and 1280 pixels, by day and by night, into shots/, with an index.html over them. The site has
 * to run already (npm run demo, in another window); SHOTS_ORIGIN names it where no origin is given.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { launchBrowser, openListed, signInAs } from '#support/browser.ts';
import type { Page } from 'playwright';
import { fileName, PAGES, type Listed } from '#support/pages.ts';
import { onTheWay, WAYS } from './lib/on-the-way.ts';

const [given, only] = process.argv.slice(2);
const origin = (given ?? process.env.SHOTS_ORIGIN ?? 'http://localhost:5173').replace(/\/$/, '');
const FOLDER = 'shots';
const WIDTHS = [390, 1280];
const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

const listed = PAGES.filter((page) => !only || page.path.includes(only));
const browser = await launchBrowser();
const missing: string[] = [];
/** Pages that are come to by answering those before. */
const on = new Set<string>();

const open = (width: number, colorScheme: Scheme) =>
	browser.newContext({
		viewport: { width, height: 900 },
		colorScheme,
		reducedMotion: 'reduce',
		serviceWorkers: 'block',
		locale: 'en-GB'
	});
const shoot = (page: Page, entry: Listed, width: number, scheme: Scheme) =>
	page.screenshot({
		path: `${FOLDER}/${fileName(entry)}-${width}-${scheme}.png`,
		fullPage: true
	});
await mkdir(FOLDER, { recursive: true });
try {
	for (const width of WIDTHS) {
		for (const colorScheme of SCHEMES) {
			for (const as of new Set(listed.map((page) => page.as))) {
				const context = await open(width, colorScheme);
				if (as) await signInAs(context, origin, as);
				const page = await context.newPage();
				for (const entry of listed.filter((one) => one.as === as)) {
					try {
						await openListed(page, origin, entry);
						await shoot(page, entry, width, colorScheme);
					} catch (error) {
						missing.push(`${entry.path} at ${width}, ${colorScheme}: ${(error as Error).message}`);
					}
				}
				await context.close();
			}
			for (const start of WAYS.filter((way) => !only || way.includes(only))) {
				const context = await open(width, colorScheme);
				const page = await context.newPage();
				try {
					for await (const path of onTheWay(page, origin, start)) {
						on.add(path);
						await shoot(page, { path }, width, colorScheme);
					}
				} catch (error) {
					missing.push(`${start} at ${width}, ${colorScheme}: ${(error as Error).message}`);
				}
				await context.close();
			}
		}
	}
} finally {
	await browser.close();
}

const shown: Listed[] = [...listed, ...[...on].map((path) => ({ path }))];
const figures = shown.map((entry) => {
	const pictures = WIDTHS.flatMap((width) =>
		SCHEMES.map(
			(scheme) =>
				`<a href="${fileName(entry)}-${width}-${scheme}.png"><img loading="lazy" width="${width / 4}" src="${fileName(entry)}-${width}-${scheme}.png" alt="${entry.path}, ${width}, ${scheme}"></a>`
		)
	);
	return `<section><h2>${entry.as ? `${entry.as}: ` : ''}${entry.path}</h2>${pictures.join(' ')}</section>`;
});
await writeFile(
	`${FOLDER}/index.html`,
	`<!doctype html><meta charset="utf-8"><title>Contact sheet</title>${figures.join('\n')}`
);
console.log(`${shown.length} pages, ${shown.length * 4 - missing.length} pictures in ${FOLDER}/`);
for (const line of missing) console.error(line);
process.exitCode = missing.length > 0 ? 1 : 0;
