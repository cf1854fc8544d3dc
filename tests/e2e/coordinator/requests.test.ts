import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#support/browser.ts';
import { confirmedVisit } from '#support/circle-world.ts';
import { openSite } from '#support/site.ts';
import { inDays, SiteCircle, type Visitor } from '../circle/world.ts';

const site = await openSite();
let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A day as three fields take it. */
async function fillDay({ page }: Visitor, name: string, day: string): Promise<void> {
	const [year = '', month = '', date = ''] = day.split('-');
	await page.fill(`[name=${name}-day]`, String(Number(date)));
	await page.fill(`[name=${name}-month]`, String(Number(month)));
	await page.fill(`[name=${name}-year]`, year);
}

/** An empty form names what is missing; the link leads to its field. */
async function missing(visitor: Visitor, button: RegExp, ...words: string[]): Promise<void> {
	await visitor.press(button);
	const found = await visitor.page.locator('.error-summary a').allInnerTexts();
	expect(found).toEqual(words);
	for (const link of await visitor.page.locator('.error-summary a').all()) {
		const id = (await link.getAttribute('href'))?.slice(1) ?? '';
		expect(await visitor.page.locator(`[id="${id}"]`).count(), id).toBe(1);
	}
	await visitor.tidy();
}

for (const [script, width] of [
	[true, 1280],
	[false, 390]
] as const) {
	describe(`a coordinator’s work, ${script ? 'with' : 'without'} a script, at ${width}`, () => {
		let circle: SiteCircle;
		let desk: Visitor;
		let at: string;
		let home: string;
		const opened: Visitor[] = [];
		const open = async (account: string) => {
			const visitor = await circle.open(browser, account, { script, width });
			opened.push(visitor);
			return visitor;
		};
		beforeAll(async () => {
			circle = await SiteCircle.make(site);
			desk = await open(circle.world.organisation.coordinator);
			at = `/desk/requests/${circle.world.petersRequest}`;
			home = `/circle/${circle.world.len.id}`;
		}, 60_000);
		afterAll(async () => {
			await Promise.all(opened.map(({ context }) => context.close()));
			await circle.close();
		});

		it('asks a question back; whoever asked for help answers it, once', async () => {
			await desk.goto(`${at}/ask`);
			await missing(desk, /^Ask /, 'Write your question.');
			await desk.page.fill('[name=words]', 'Is there a step at the back door?');
			await desk.press(/^Ask /);
			expect(desk.path).toBe(at);

			const peter = await open(circle.world.peter);
			await peter.goto(home);
			await peter.follow(/^Answer/);
			expect(await peter.words()).toContain('Is there a step at the back door?');
			const asked = peter.path;
			await missing(peter, /^Send the answer/, 'Write your answer.');
			await peter.page.fill('[name=answer]', 'Two, and a rail on the left.');
			await peter.press(/^Send the answer/);
			await peter.goto(asked);
			expect(await peter.heading()).toBe('This is answered');
			await desk.goto(at);
			expect(await desk.words()).toContain('Two, and a rail on the left.');
		});

		it('adds a task, moves it to another time, and cancels it', async () => {
			await desk.goto(`${at}/task`);
			await missing(
				desk,
				/^Add it/,
				'Choose a kind of help.',
				'Give the day, as day, month and year.',
				'Give a time, such as 14:00 or 2pm.',
				'Give a time, such as 16:00 or 4pm.'
			);
			await desk.page.selectOption('[name=kind]', 'dog');
			await fillDay(desk, 'day', inDays(9));
			await desk.page.fill('[name=from]', '09:00');
			await desk.page.fill('[name=until]', '11:00');
			await desk.page.selectOption('[name=minutes]', '30');
			await desk.press(/^Add it/);
			const of = async () => {
				const [task] = await circle.sql`
					select t.id, t.state, to_char(t.starts, 'HH24:MI') as starts from public.tasks t
					where t.request_id = ${circle.world.petersRequest} and t.kind_id = 'dog'`;
				return task as { id: string; state: string; starts: string };
			};
			const { id } = await of();
			await desk.goto(`/desk/tasks/${id}/change`);
			// what stands there is kept in the form, and an end before its beginning is refused in place
			expect(await desk.page.locator('[name=from]').inputValue()).toBe('09:00');
			await desk.page.fill('[name=until]', '08:30');
			await desk.press(/^Change it/);
			expect(await desk.page.locator('[name=until]').inputValue()).toBe('08:30');
			expect(await desk.page.locator('.error-summary a').count()).toBe(1);
			await desk.page.fill('[name=until]', '11:30');
			await desk.page.fill('[name=from]', '10:00');
			await desk.press(/^Change it/);
			expect(await of()).toMatchObject({ starts: '10:00', state: 'open' });
			await desk.goto(`/desk/tasks/${id}/cancel`);
			await desk.tidy();
			await desk.page.fill('[name=reason]', 'The dog is with the neighbours.');
			await desk.press(/^Cancel the task/);
			expect((await of()).state).toBe('cancelled');
			await desk.goto(`/desk/tasks/${id}`);
			expect(await desk.words()).toContain('Cancelled');
		});

		it('hears from the circle that nobody came, that another day would do, that a visit is not needed', async () => {
			const { joanne, ruth, tomasz } = circle.world;
			const past = await circle.doneVisit(ruth, 'meal');
			const coming = await confirmedVisit(circle, circle.world, ruth, { day: inDays(3) });
			const other = await confirmedVisit(circle, circle.world, tomasz, { day: inDays(5) });
			const family = await open(joanne);

			await family.goto(`${home}/visit/${coming.task}/another-day`);
			await family.press(/^(Send|Ask|Tell)/);
			expect(await family.page.locator('.error-summary a').count()).toBe(1);
			await family.page.fill('[name=words]', 'Any morning next week.');
			await family.press(/^(Send|Ask|Tell)/);
			expect(family.path).toBe(home);

			await family.goto(`${home}/visit/${other.task}/cancel`);
			await family.tidy();
			await family.press(/^Cancel/);
			expect(family.path).toBe(home);

			await family.goto(`${home}/visit/${past}/nobody`);
			await family.page.fill('[name=words]', 'We waited until five.');
			await family.press(/^(Send|Tell|Nobody)/);
			expect(family.path).toBe(home);

			const [cancelled] = await circle.sql`
				select state from public.tasks where id = ${other.task}`;
			expect(cancelled).toEqual({ state: 'cancelled' });
			await desk.goto(`/desk/requests/${circle.world.len.request}`);
			expect(await desk.words()).toContain('Any morning next week.');
			await desk.goto(`/desk/tasks/${coming.task}`);
			expect(await desk.words()).toContain('Another day would do, says the circle');
			await desk.page.getByRole('link', { name: 'Read what they write' }).click();
			await desk.page.waitForURL(/\/desk\/requests\/[^/]+#notes$/);
			await desk.goto(`/desk/tasks/${past}`);
			expect(await desk.words()).toContain('We waited until five.');
			// the desk's own list has both, until somebody has dealt with them
			await desk.goto('/desk');
			expect(await desk.words()).toMatch(/nobody came/i);
			await desk.goto(`/desk/tasks/${past}`);
			await desk.press(/^Dealt with/);
			expect(await desk.page.getByRole('button', { name: /^Dealt with/ }).count()).toBe(0);

			// another day it is: the visit is arranged another way, and whoever was coming is told
			await desk.goto(`/desk/tasks/${coming.task}`);
			await desk.press(/^Arrange it another way/);
			const [free] = await circle.sql`
				select t.state, (select count(*)::int from public.matches m where m.task_id = t.id and m.ended_at is null) as held,
					(select count(*)::int from private.outbox o where o.task_id = t.id and o.to_account = ${ruth} and o.template = 'visit-cancelled') as told
				from public.tasks t where t.id = ${coming.task}`;
			expect(free).toEqual({ state: 'open', held: 0, told: 1 });
			expect(await desk.page.getByRole('button', { name: /^Arrange it/ }).count()).toBe(0);
		});

		it('pauses the request and opens it again, hears of a death from a helper, and closes it', async () => {
			await desk.goto(at);
			await desk.press(/^Pause it/);
			expect(await desk.words()).toContain('Paused');
			await desk.press(/^Open it again|^Go on/);
			expect(await desk.page.getByRole('button', { name: /^Pause it/ }).count()).toBe(1);

			const anna = await open(circle.world.anna);
			await anna.goto(`${home}/death`);
			await anna.tidy();
			await anna.page.fill('[name=words]', 'The curtains have been drawn since Tuesday.');
			await anna.press(/^Tell the coordinators/);
			await desk.goto(at);
			expect(await desk.words()).toContain('The curtains have been drawn since Tuesday.');

			await desk.goto(`${at}/close`);
			await missing(desk, /^Close it/, 'Say why.');
			await desk.page.check('[name=reason][value=other]');
			await missing(desk, /^Close it/, 'Say what it is.');
			expect(await desk.page.locator('[name=reason][value=other]').isChecked()).toBe(true);
			await desk.page.check('[name=reason][value=elsewhere]');
			await desk.press(/^Close it/);
			await desk.goto(at);
			expect(await desk.words()).toContain('Closed');
		});
	});
}
