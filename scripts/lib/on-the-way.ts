/** The pages of something that is answered one page after another: each has to be come to by answering those before. */
import type { Page } from 'playwright';

/** Where each way begins, and the most pages that it may have. */
export const WAYS = ['/ask/help', '/give/apply'] as const;
const MOST = 40;

/** Answers whatever a page asks with the first choice there is, or words that fit. */
function answer(): void {
	const week = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
	const fields = [
		...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
			'main input:not([type=hidden]), main textarea, main select'
		)
	];
	const groups = new Set<string>();
	let nth = 0;
	for (const field of fields) {
		if (field instanceof HTMLInputElement && /^(radio|checkbox)$/.test(field.type)) {
			if (groups.has(field.name)) continue;
			groups.add(field.name);
			if (!fields.some((one) => one.name === field.name && one.matches(':checked'))) field.click();
		} else if (field instanceof HTMLSelectElement) {
			if (!field.value) field.selectedIndex = Math.min(1, field.options.length - 1);
		} else if (!field.value) {
			// no two alike: an end is after its beginning, and a referee's address their own
			nth += 1;
			const words: Record<string, string> = {
				date: week,
				time: nth % 2 ? '14:00' : '10:00',
				email: `${field.name.toLowerCase().replace(/\W/g, '-')}@example.org`,
				tel: '01632 960 017',
				number: '1'
			};
			field.value =
				words[field.type] ?? (/postcode/.test(field.name) ? 'PO38 1ZZ' : 'Rosa Whitcombe');
		}
	}
}

/** Goes from page to page, and stops where a page does not go on. Gives the path of each once it is there. */
export async function* onTheWay(page: Page, origin: string, start: string): AsyncGenerator<string> {
	await page.goto(origin + start);
	let before = '';
	for (let pages = 0; pages < MOST; pages++) {
		const { pathname } = new URL(page.url());
		if (pathname === before) return;
		yield pathname;
		before = pathname;
		const go = page.locator('main form[method=post] button.button:not([name])').first();
		if ((await go.count()) === 0) return;
		await page.evaluate(answer);
		await Promise.all([page.waitForEvent('load'), go.click()]);
	}
}
