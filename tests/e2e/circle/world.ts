import { randomUUID } from 'node:crypto';
import postgres, { type Sql } from 'postgres';
import type { Browser, BrowserContext, Page } from 'playwright';
import { expect } from 'vitest';
import { circleWorld, type CircleWorld } from '#support/circle-world.ts';
import { signIn, type TestDatabase } from '#support/database.ts';
import type { TestSite } from '#support/site.ts';
import { addDays, localDate } from '#lib/domain/time/london.ts';

const PASSWORD = 'a lamp on the lightship';

/** A day so many days from today, on a London calendar. */
export const inDays = (days: number) => addDays(localDate(Date.now()), days);

/** A circle of its own in the site's database, so that no other test has a part in it. */
export class SiteCircle {
	readonly sql: Sql;
	readonly origin: string;
	readonly world: CircleWorld;
	/** Everybody's address ends in this. */
	readonly at: string;
	readonly as: TestDatabase['as'];

	private constructor(
		site: TestSite,
		sql: Sql,
		as: TestDatabase['as'],
		at: string,
		world: CircleWorld
	) {
		this.origin = site.origin;
		this.sql = sql;
		this.as = as;
		this.at = at;
		this.world = world;
	}

	static async make(site: TestSite): Promise<SiteCircle> {
		const sql = postgres(site.databaseUrl, { max: 2, onnotice: () => {} }) as unknown as Sql;
		const admin = postgres(site.adminUrl, { max: 1, onnotice: () => {} });
		const as = (async (who, work) => {
			if (typeof who !== 'string') throw new Error('An account, please');
			const session = await signIn(sql, who);
			const claims = { role: 'authenticated', sub: who, session_id: session.sessionId };
			return admin.begin(async (transaction) => {
				await transaction`
					select set_config('role', 'authenticated', true),
						set_config('request.jwt.claims', ${JSON.stringify(claims)}, true)`;
				return work(transaction as never);
			}) as never;
		}) as TestDatabase['as'];
		const at = `${randomUUID().slice(0, 8)}.example.org`;
		const world = await circleWorld({ sql }, { at });
		const circle = new SiteCircle(site, sql, as, at, world);
		circle.#close = async () => {
			await sql.end();
			await admin.end();
		};
		return circle;
	}

	#close: () => Promise<void> = async () => {};

	close(): Promise<void> {
		return this.#close();
	}

	/** A visit that a volunteer made two days ago and has marked done. */
	async doneVisit(volunteer: string, kind = 'company'): Promise<string> {
		const { len, organisation } = this.world;
		const [task] = await this.sql<{ id: string }[]>`
			insert into public.tasks (request_id, person_id, organisation_id, kind_id, area_id, day, starts, ends, minutes, starts_at, ends_at, state)
			select r.id, r.person_id, r.organisation_id, ${kind}, r.area_id, ${inDays(-2)}::text::date, '14:00', '16:00', 120, now(), now(), 'done'
			from public.requests r where r.id = ${len.request} returning id`;
		const id = task?.id ?? '';
		await this.sql`
			insert into public.matches (task_id, person_id, organisation_id, volunteer_id, accepted_at, confirmed_at, confirmed_by, done_at)
			values (${id}, ${len.id}, ${organisation.id}, ${volunteer}, now() - interval '4 days', now() - interval '3 days',
				${organisation.coordinator}, now() - interval '2 days')`;
		return id;
	}

	/** Somebody in a browser of their own, signed in with a password. */
	async open(
		browser: Browser,
		account: string,
		how: { script?: boolean; width?: number } = {}
	): Promise<Visitor> {
		await this.sql`
			update auth.users set encrypted_password = extensions.crypt(${PASSWORD}, extensions.gen_salt('bf', 4))
			where id = ${account}`;
		const [row] = await this.sql<
			{ email: string }[]
		>`select email from auth.users where id = ${account}`;
		const context = await browser.newContext({
			viewport: { width: how.width ?? 390, height: 844 },
			javaScriptEnabled: how.script ?? true,
			reducedMotion: 'reduce',
			serviceWorkers: 'block',
			locale: 'en-GB'
		});
		context.setDefaultTimeout(15_000);
		const visitor = new Visitor(this.origin, context, await context.newPage());
		await visitor.goto('/sign-in/password');
		await visitor.page.fill('[name=email]', row?.email ?? '');
		await visitor.page.fill('[name=password]', PASSWORD);
		await visitor.press(/^Sign/);
		expect(visitor.path).not.toContain('/sign-in');
		return visitor;
	}
}

export class Visitor {
	readonly page: Page;
	readonly context: BrowserContext;
	readonly origin: string;

	constructor(origin: string, context: BrowserContext, page: Page) {
		this.origin = origin;
		this.context = context;
		this.page = page;
	}

	get path(): string {
		return new URL(this.page.url()).pathname;
	}

	async goto(path: string): Promise<number> {
		const answer = await this.page.goto(this.origin + path, { waitUntil: 'load' });
		return answer?.status() ?? 0;
	}

	heading(): Promise<string> {
		return this.page.locator('h1').innerText();
	}

	/** Everything that the page says, but for its head and foot. */
	words(): Promise<string> {
		return this.page.locator('main').innerText();
	}

	/** Presses a button that sends a form, and waits for the page that follows. */
	async press(name: string | RegExp): Promise<void> {
		await Promise.all([
			this.page.waitForEvent('load'),
			this.page.locator('main').getByRole('button', { name }).first().click()
		]);
	}

	async follow(name: string | RegExp): Promise<void> {
		const from = this.page.url();
		await this.page.locator('main').getByRole('link', { name }).first().click();
		await this.page.waitForURL((url) => url.href !== from);
		await this.page.waitForLoadState('load');
	}

	/** Nothing runs off the side, and no element carries a style of its own. */
	async tidy(): Promise<void> {
		const found = await this.page.locator('html').evaluate((html) => ({
			over: html.scrollWidth - html.clientWidth,
			styled: html.querySelectorAll('main [style]').length
		}));
		expect(found, this.path).toEqual({ over: 0, styled: 0 });
	}
}
