import { mkdirSync } from 'node:fs';
import postgres from 'postgres';
import type { Browser, BrowserContext, Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { axeFaults } from '#support/axe.ts';
import type { TestSite } from '#support/site.ts';

/** Where pictures of each page go, when somebody wants to look: SHOTS_OF_ASKING=/tmp/x. */
const PICTURES = process.env.SHOTS_OF_ASKING;

/** Questions whose answers say something of somebody. */
const PRIVATE =
	/^\/ask\/(help|who|where|when\/.+|fine-with|support|home|talking|about|faith|person|you|knows|reach)$/;

export type Way = {
	width: number;
	script: boolean;
	night: boolean;
	axe?: boolean;
	/** A screen that is tapped. */
	touch?: boolean;
	/** Without ever touching the mouse: by Tab, arrows, Space and Enter alone. */
	keyboard?: boolean;
};

/** With a script and without, on a phone and on a desk, by day and by night. */
export const WAYS: Way[] = [
	{ width: 390, script: true, night: false, axe: true },
	{ width: 390, script: false, night: true },
	{ width: 1280, script: true, night: true, keyboard: true },
	{ width: 1280, script: false, night: false }
];

/** "390 pixels, without a script". */
export const wayName = ({ width, script, keyboard }: Way) =>
	`${width} pixels, with${script ? '' : 'out'} a script${keyboard ? ', by keyboard alone' : ''}`;

/** Somebody who asks for help, in a browser of their own. */
export class Asker {
	readonly page: Page;
	readonly context: BrowserContext;
	readonly origin: string;
	readonly #name: string;
	readonly #way: Way;
	#shots = 0;

	private constructor(name: string, way: Way, origin: string, context: BrowserContext, page: Page) {
		this.#name = name;
		this.#way = way;
		this.origin = origin;
		this.context = context;
		this.page = page;
	}

	static async open(browser: Browser, origin: string, name: string, way: Way): Promise<Asker> {
		const context = await browser.newContext({
			viewport: { width: way.width, height: 844 },
			javaScriptEnabled: way.script,
			hasTouch: way.touch ?? false,
			colorScheme: way.night ? 'dark' : 'light',
			reducedMotion: 'reduce',
			serviceWorkers: 'block',
			locale: 'en-GB'
		});
		return new Asker(name, way, origin, context, await context.newPage());
	}

	close(): Promise<void> {
		return this.context.close();
	}

	async goto(path: string): Promise<void> {
		await this.page.goto(this.origin + path);
	}

	/** The page's question, as it stands there. */
	heading(): Promise<string> {
		return this.page.locator('h1').innerText();
	}

	/** Expects a page by its question, finds no fault on it, and takes its picture. */
	async at(title: string | RegExp, state = ''): Promise<void> {
		expect(await this.heading()).toMatch(title);
		await this.look(state);
	}

	/** axe finds nothing, nothing runs off the side, no style attribute; and a picture. */
	async look(state = ''): Promise<void> {
		const path = new URL(this.page.url()).pathname;
		if (PICTURES) {
			mkdirSync(PICTURES, { recursive: true });
			const { width, night } = this.#way;
			this.#shots += 1;
			const file = [
				this.#name,
				String(this.#shots).padStart(2, '0'),
				path.replaceAll('/', '-').slice(1),
				state,
				width,
				night ? 'night' : 'day'
			];
			await this.page.screenshot({
				path: `${PICTURES}/${file.filter(Boolean).join('_')}.png`,
				fullPage: true
			});
		}
		if (this.#way.axe) {
			expect(await axeFaults(this.page), `${path} ${state}`).toEqual([]);
		}
		// before anything private is typed, the page says who will read it
		if (PRIVATE.test(path)) {
			expect(
				await this.page.locator('.seen-by').count(),
				`${path} says who sees it`
			).toBeGreaterThan(0);
		}
		const over = await this.page
			.locator('html')
			.evaluate((html) => html.scrollWidth - html.clientWidth)
			.catch(() => 0);
		expect(over, `${path} runs off the side`).toBeLessThanOrEqual(0);
	}

	/** Comes to a control by Tab, and inside a group of choices by the arrows; each stop on the way can be seen. */
	async #reach(control: Locator): Promise<void> {
		const here = () =>
			control.evaluate((wanted: HTMLElement) => {
				const at = document.activeElement as HTMLInputElement | null;
				const group = (wanted as HTMLInputElement).type === 'radio';
				return {
					there: at === wanted,
					seen:
						at === null ||
						at === document.body ||
						at.matches(':focus-visible') ||
						at.type === 'time',
					beside: group && at?.type === 'radio' && at.name === (wanted as HTMLInputElement).name
				};
			});
		for (let stops = 0; stops < 150; stops += 1) {
			const { there, seen, beside } = await here();
			// where a page puts somebody by itself is no stop of the keyboard's; the clock in a field for a time is
			// the browser's own
			if (stops > 0) expect(seen, 'where the keyboard stands can be seen').toBe(true);
			if (there) return;
			await this.page.keyboard.press(beside ? 'ArrowDown' : 'Tab');
		}
		throw new Error('The keyboard does not come there.');
	}

	/** Presses the page's first button, or the one named. */
	async press(name: string | RegExp = 'Save and go on'): Promise<void> {
		const button = this.page.getByRole('button', { name }).first();
		if (this.#way.keyboard) {
			await this.#reach(button);
			await Promise.all([this.page.waitForEvent('load'), this.page.keyboard.press('Enter')]);
			return;
		}
		await Promise.all([this.page.waitForLoadState('load'), button.click()]);
		await this.page.waitForLoadState('load');
	}

	/** Follows a link to another page. */
	async follow(name: string): Promise<void> {
		const from = this.page.url();
		const link = this.page.getByRole('link', { name }).first();
		if (this.#way.keyboard) {
			await this.#reach(link);
			await this.page.keyboard.press('Enter');
		} else await link.click();
		await this.page.waitForURL((url) => url.href !== from);
	}

	async choose(...labels: (string | RegExp)[]): Promise<void> {
		for (const label of labels) {
			await this.#tick(this.page.getByLabel(label, { exact: false }).first());
		}
	}

	/** Ticks a choice that no label names alone. */
	tick(selector: string): Promise<void> {
		return this.#tick(this.page.locator(selector));
	}

	/** Opens what is folded away under these words. */
	async open(words: string): Promise<void> {
		const summary = this.page.locator('summary', { hasText: words });
		if (!this.#way.keyboard) return summary.click();
		await this.#reach(summary);
		await this.page.keyboard.press('Enter');
	}

	async #tick(choice: Locator): Promise<void> {
		if (!this.#way.keyboard) return choice.check();
		await this.#reach(choice);
		if (!(await choice.isChecked())) await this.page.keyboard.press('Space');
		expect(await choice.isChecked()).toBe(true);
	}

	async write(field: string, words: string): Promise<void> {
		const control = this.page.locator(`[name="${field}"]`);
		// a field for a time takes its digits where its own browser wants them
		if (!this.#way.keyboard || (await control.getAttribute('type')) === 'time') {
			return control.fill(words);
		}
		await this.#reach(control);
		await this.page.keyboard.press('ControlOrMeta+a');
		await this.page.keyboard.press('Delete');
		await this.page.keyboard.insertText(words);
	}

	/** Says yes to every question of consent on the page, but for those named. */
	async sayYes(but: string[] = []): Promise<void> {
		const names = await this.page
			.locator('input[type=radio]')
			.evaluateAll((all) => [...new Set(all.map((each) => (each as HTMLInputElement).name))]);
		for (const name of names) {
			await this.#tick(
				this.page.locator(`input[name="${name}"][value="${but.includes(name) ? 'no' : 'yes'}"]`)
			);
		}
	}

	/** The sentences of the error summary. */
	errors(): Promise<string[]> {
		return this.page.locator('[role=alert] li').allInnerTexts();
	}
}

/** The mailbox of the test: what is queued for an address, newest first. */
export function mailbox(site: TestSite) {
	const sql = postgres(site.databaseUrl, { max: 2, onnotice: () => {} });
	return {
		sql,
		/** The newest mail of a template to an address: its link, or its code. */
		async newest(template: string, email: string): Promise<{ link: string; code: string }> {
			const [mail] = await sql`
				select params ->> 'link' as link, params ->> 'code' as code from private.outbox
				where template = ${template} and to_email = ${email.toLowerCase()} order by created_at desc limit 1`;
			if (!mail) throw new Error(`No ${template} to ${email}`);
			return { link: String(mail.link), code: String(mail.code) };
		},
		/** Limits are counted by network, and every test comes from the same one. */
		async forgetLimits(): Promise<void> {
			await sql`delete from private.rate_limits`;
		},
		close: () => sql.end()
	};
}

/** The day so many days from now, as it is typed in three fields. */
export function inDays(days: number): { day: string; month: string; year: string } {
	const date = new Date(Date.now() + days * 86_400_000);
	return {
		day: String(date.getDate()),
		month: String(date.getMonth() + 1),
		year: String(date.getFullYear())
	};
}
