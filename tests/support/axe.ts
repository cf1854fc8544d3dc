import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright';
import { sessionOf } from './browser.ts';

/** Half as long as the source that the package hands out. */
const SOURCE = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** WCAG 2.2 A and AA, and what is good practice besides. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type InPage = { axe?: typeof axe };

/**
 * What axe finds on a page, or in a part of it, a line each: the rule, where, and the words there.
 * axe is sent to a document once however often it is looked at, and only what is wrong comes back:
 * sending it each time, and with all that it found right, takes four times as long.
 * Needs a page with scripts.
 */
export async function axeFaults(page: Page, within?: string): Promise<string[]> {
	if (await page.evaluate(() => (window as InPage).axe === undefined)) {
		// straight to the browser: Playwright's way copies it several times more
		await (await sessionOf(page)).send('Runtime.evaluate', { expression: SOURCE });
	}
	return page.evaluate(
		async ([within, tags]) => {
			const { violations } = await (window as unknown as Required<InPage>).axe.run(
				within ?? document,
				{ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }
			);
			return violations.flatMap(({ id, help, nodes }) =>
				nodes.map(({ target, html }) => `${id}: ${help} at ${target.join(' ')}: ${html}`)
			);
		},
		[within, TAGS] as const
	);
}
