import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import postgres, { type Sql } from 'postgres';
import type { Browser, BrowserContext, Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { dateParts, localDate } from '#lib/domain/time/london.ts';
import { startBackend, type Backend } from '#local/backend.ts';
import { freePort } from '#local/postgres.ts';
import { room } from '#support/rooms.ts';
import { root } from '../../../scripts/lib/build.ts';
import { startSite, type Site } from '../../../scripts/lib/site.ts';

export interface Mail {
	subject: string;
	text: string;
	/** The first link in it. */
	link: string;
}

/** The site over a database in which nobody is: what a new organisation finds. */
export class World {
	readonly origin: string;
	readonly sql: Sql;
	readonly #backend: Backend;
	readonly #site: Site;
	readonly #folder: string;

	private constructor(folder: string, backend: Backend, site: Site) {
		this.#folder = folder;
		this.#backend = backend;
		this.#site = site;
		this.origin = site.origin;
		this.sql = postgres(backend.databaseUrl, { max: 2, onnotice: () => {} });
	}

	static async start(): Promise<World> {
		const folder = room('journey');
		const port = await freePort();
		const backend = await startBackend({
			folder,
			siteUrl: `http://localhost:${port}`,
			apiPort: 0,
			durable: false,
			// Everybody signs in from one address within three minutes.
			limits: { password: 500, mail: 500, code: 500, network: 5000 }
		});
		try {
			const site = await startSite({
				backend,
				host: 'localhost',
				port,
				quiet: true,
				environment: { LOG_LEVEL: 'silent', DEMO_SIGN_INS: '', DEMO_PASSWORD: '' }
			});
			const world = new World(folder, backend, site);
			await world.sql.unsafe(readFileSync(join(root, 'tests/support/test-clock.sql'), 'utf8'));
			return world;
		} catch (error) {
			await backend.stop();
			rmSync(folder, { recursive: true, force: true });
			throw error;
		}
	}

	async stop(): Promise<void> {
		await this.sql.end();
		await this.#site.stop();
		await this.#backend.stop();
		rmSync(this.#folder, { recursive: true, force: true });
	}

	/** Runs the command that makes an organisation, as whoever runs the site would. */
	createOrganisation(...options: string[]): string {
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			[join(root, 'scripts/org-create.ts'), ...options],
			{
				cwd: root,
				encoding: 'utf8',
				env: {
					...process.env,
					SUPABASE_URL: this.#backend.url,
					SUPABASE_SECRET_KEY: this.#backend.secretKey,
					ALONGSIDE_ORIGIN: this.origin
				}
			}
		);
		expect(status, stderr).toBe(0);
		return stdout;
	}

	/** One turn of the clock's jobs: the mail goes out. */
	async runJobs(): Promise<void> {
		const answer = await fetch(`${this.origin}/jobs/run`, {
			method: 'POST',
			headers: { authorization: `Bearer ${this.#backend.jobsSecret}` }
		});
		expect(answer.status, await answer.text()).toBe(200);
	}

	/** Moves the database's clock to an instant. */
	async setClock(to: Date): Promise<void> {
		await this
			.sql`update private.test_clock set shift = ${to.toISOString()}::timestamptz - statement_timestamp()`;
	}

	/** Everything that reached a mailbox, the newest first, after the jobs have run. */
	async mails(to: string): Promise<Mail[]> {
		await this.runJobs();
		const rows = await this.sql<{ subject: string; body_text: string }[]>`
			select subject, body_text from private.captured_mails where lower(recipient) = ${to.toLowerCase()} order by id desc`;
		return rows.map(({ subject, body_text: text }) => ({
			subject,
			text,
			link: /https?:\/\/\S+/.exec(text)?.[0] ?? ''
		}));
	}

	/** The newest mail to an address with these words in its subject. */
	async mail(to: string, subject: RegExp): Promise<Mail> {
		const mails = await this.mails(to);
		const found = mails.find((mail) => subject.test(mail.subject));
		if (!found) {
			throw new Error(
				`No “${subject.source}” to ${to}: ${mails.map((each) => each.subject).join(', ')}`
			);
		}
		return found;
	}

	/** How many mails have gone out to anybody. */
	async mailCount(): Promise<number> {
		await this.runJobs();
		const [row] = await this.sql<
			{ n: number }[]
		>`select count(*)::int as n from private.captured_mails`;
		return row?.n ?? 0;
	}
}

/** Somebody in a browser of their own. */
export class Somebody {
	readonly page: Page;
	readonly context: BrowserContext;
	readonly email: string;
	readonly #world: World;

	private constructor(world: World, email: string, context: BrowserContext, page: Page) {
		this.#world = world;
		this.email = email;
		this.context = context;
		this.page = page;
	}

	static async open(
		world: World,
		browser: Browser,
		email: string,
		how: { width: number; script: boolean }
	): Promise<Somebody> {
		const context = await browser.newContext({
			viewport: { width: how.width, height: 844 },
			javaScriptEnabled: how.script,
			reducedMotion: 'reduce',
			serviceWorkers: 'block',
			locale: 'en-GB'
		});
		context.setDefaultTimeout(10_000);
		return new Somebody(world, email, context, await context.newPage());
	}

	get path(): string {
		return new URL(this.page.url()).pathname;
	}

	/** Opens an address, whole or on the site; it must answer well. */
	async goto(path: string): Promise<void> {
		const answer = await this.page.goto(new URL(path, this.#world.origin).href);
		expect(answer?.status(), path).toBe(200);
	}

	/** The status that an address answers with. */
	async status(path: string): Promise<number | undefined> {
		return (await this.page.goto(new URL(path, this.#world.origin).href))?.status();
	}

	/** Everything a page says. */
	text(): Promise<string> {
		return this.page.locator('main').innerText();
	}

	/** Expects to be on a page by its heading; nothing runs off the side. */
	async at(heading: string | RegExp): Promise<void> {
		// With a script the address changes a moment before the page does.
		await expect
			.poll(() => this.page.locator('h1').innerText(), { message: this.path })
			.toMatch(heading);
		const over = await this.page
			.locator('html')
			.evaluate((html) => html.scrollWidth - html.clientWidth);
		expect(over, `${this.path} runs off the side`).toBeLessThanOrEqual(0);
	}

	/** Says what a page has instead, when what somebody looks for is not on it. */
	async #there(name: string | RegExp, what: Locator): Promise<void> {
		await what.waitFor({ timeout: 3000 }).catch(async () => {
			const page = await this.page.locator('body').innerText();
			throw new Error(`No “${String(name)}” at ${this.path}, which says:\n${page}`);
		});
	}

	/** Presses a button that sends a form, and waits for the page after it. */
	async press(name: string | RegExp): Promise<void> {
		const button = this.page.getByRole('button', { name }).first();
		await this.#there(name, button);
		await Promise.all([this.page.waitForEvent('framenavigated'), button.click()]);
		await this.page.waitForLoadState('load');
		const wrong = this.page.locator('[role=alert] li');
		expect(await wrong.allInnerTexts(), `${this.path}, after “${name}”`).toEqual([]);
	}

	/** Follows a link of the page, by its words. */
	async follow(name: string | RegExp): Promise<void> {
		const from = this.page.url();
		const link = this.page.locator('main').getByRole('link', { name }).first();
		await this.#there(name, link);
		await link.click();
		await this.page.waitForURL((url) => url.href !== from);
		await this.page.waitForLoadState('load');
	}

	async choose(...labels: (string | RegExp)[]): Promise<void> {
		for (const label of labels) {
			const choice = this.page.getByLabel(label).first();
			await this.#there(label, choice);
			await choice.check();
		}
	}

	/** Fills fields by their names. */
	async write(fields: Record<string, string>): Promise<void> {
		for (const [name, words] of Object.entries(fields)) {
			await this.page.locator(`[name="${name}"]`).fill(words);
		}
	}

	/** A day in three fields. */
	async day(name: string, date: Date): Promise<void> {
		const { day, month, year } = dateParts(localDate(date));
		await this.write({
			[`${name}-day`]: String(day),
			[`${name}-month`]: String(month),
			[`${name}-year`]: String(year)
		});
	}

	/** Says yes to each question of consent on the page, but for those named. */
	async sayYes(but: string[] = []): Promise<void> {
		const names = await this.page
			.locator('input[type=radio]')
			.evaluateAll((all) => [...new Set(all.map((each) => (each as HTMLInputElement).name))]);
		for (const name of names) {
			const answer = but.some((scope) => name.includes(scope)) ? 'no' : 'yes';
			await this.page.locator(`input[name="${name}"][value="${answer}"]`).check();
		}
	}

	/** Goes through the link of a sign-in mail, and its button. */
	async signInByMail(): Promise<void> {
		const mail = await this.#world.mail(this.email, /^(Your link to sign in|Confirm your e-mail)/);
		await this.goto(mail.link);
		await this.press(/^(Sign me in|It is mine)$/);
	}

	/** Accepts the newest invitation in the mailbox, signing in on the way. */
	async acceptInvitation(name: string): Promise<void> {
		const { link } = await this.#world.mail(this.email, /invites you/);
		await this.goto(link);
		await this.press('Send the sign-in link');
		await this.at('Look in your mail');
		await this.signInByMail();
		await this.at('Culver Hospice invites you');
		await this.write({ name });
		await this.press('Accept the invitation');
	}
}

/** A day so many days from now. */
export function inDays(days: number): Date {
	return new Date(Date.now() + days * 86_400_000);
}
