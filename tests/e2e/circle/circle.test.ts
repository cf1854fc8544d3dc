import type { Browser } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFaults } from '#support/axe.ts';
import { openSite } from '#support/site.ts';
import { comeBack, launchBrowser } from '#support/browser.ts';
import { confirmedVisit } from '#support/circle-world.ts';
import { inDays, SiteCircle, type Visitor } from './world.ts';

const site = await openSite();
let browser: Browser;
let circle: SiteCircle;
let at: string;
const visitors: Visitor[] = [];

async function open(account: string, how: { script?: boolean; width?: number } = {}) {
	const visitor = await circle.open(browser, account, how);
	visitors.push(visitor);
	return visitor;
}
const axe = async ({ page }: Visitor) => expect(await axeFaults(page)).toEqual([]);

beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser.close();
});
beforeEach(async () => {
	circle = await SiteCircle.make(site);
	at = `/circle/${circle.world.len.id}`;
	return async () => {
		await Promise.all(visitors.splice(0).map(({ context }) => context.close()));
		await circle.close();
	};
});

for (const script of [true, false]) {
	// both widths and both ways of coming, without each with each
	const width = script ? 390 : 1280;
	const how = `with${script ? '' : 'out'} a script, at ${width}`;

	describe(`the circle, ${how}`, () => {
		it('comes to the week, and says thank you for a visit', async () => {
			const { joanne, ruth } = circle.world;
			await circle.doneVisit(ruth);
			const visitor = await open(joanne, { script, width });
			// of one circle alone: straight to its week
			await visitor.goto('/circle');
			expect(visitor.path).toBe(at);
			expect(await visitor.heading()).toBe('Len’s week');
			expect(await visitor.page.title()).not.toContain('Len');
			await visitor.tidy();

			await visitor.follow('The week before');
			expect(await visitor.words()).toContain('Ruth came to keep company');
			await visitor.follow(/^Say thank you/);
			expect(await visitor.heading()).toBe('Thank Ruth');
			await visitor.page.fill('[name=words]', 'He slept, and so did I.');
			await visitor.press('Say thank you');
			expect(visitor.path).toBe(at);
			expect(await visitor.words()).toContain('Thank you. It is passed on.');
			await visitor.follow('The week before');
			const words = await visitor.words();
			expect(words).toContain('You said thank you.');
			expect(words).not.toContain('Say thank you');
			const [row] = await circle.sql`
				select f.words, f.pass_on from private.feedback f join public.tasks t on t.id = f.task_id
				where t.person_id = ${circle.world.len.id}`;
			expect(row).toEqual({ words: 'He slept, and so did I.', pass_on: true });
		});

		it('asks for words when something was wrong, keeps what is typed, and shows the other way for a worry', async () => {
			const { joanne, ruth } = circle.world;
			const task = await circle.doneVisit(ruth);
			const visitor = await open(joanne, { script, width });
			await visitor.goto(`${at}/visit/${task}/wrong`);
			expect(await visitor.page.locator(`a[href="/worry?task=${task}"]`).count()).toBe(1);
			await visitor.press('Send this');
			const problem = visitor.page.locator('[role=alert] a, .error-summary a').first();
			expect(await problem.innerText()).toBe('Say in a few words what was wrong.');
			await visitor.page.fill('[name=words]', 'x'.repeat(2001));
			await visitor.press('Send this');
			expect(await visitor.page.locator('[name=words]').inputValue()).toHaveLength(2001);
			await visitor.tidy();
			await visitor.page.fill('[name=words]', 'An hour late.');
			await visitor.press('Send this');
			expect(await visitor.words()).toContain('It has arrived.');
		});

		it('stops one part: it is gone at the volunteer’s next look, the rest stays; who looked says so', async () => {
			const { joanne, ruth, len } = circle.world;
			await circle.sql`
				insert into private.details (person_id, scope, content, entered_by)
				values (${len.id}, 'faith', '{"words": "No visits from anybody collared."}', ${len.member})`;
			const { task } = await confirmedVisit(circle, circle.world, ruth, { day: inDays(2) });
			const volunteer = await open(ruth, { script, width });
			expect(await volunteer.goto(`/visits/${task}`)).toBe(200);
			expect(await volunteer.words()).toContain('No visits from anybody collared.');
			expect(await volunteer.words()).toContain('Brass bands, and the sea.');

			const visitor = await open(joanne, { script, width });
			await visitor.goto(`${at}/sharing`);
			expect(await visitor.words()).toContain('Ruth Pomeroy');
			await visitor.tidy();
			const card = visitor.page
				.locator('.consent')
				.filter({ has: visitor.page.getByRole('heading', { name: /^Whoever comes from/ }) });
			await Promise.all([
				visitor.page.waitForEvent('load'),
				card.getByRole('button', { name: /^Stop sharing Len’s faith or belief/ }).click()
			]);
			expect(await visitor.words()).toContain('Stopped. It cannot be read any more.');

			await volunteer.page.reload({ waitUntil: 'load' });
			const left = await volunteer.words();
			expect(left).not.toContain('collared');
			expect(left).toContain('Brass bands, and the sea.');

			await visitor.goto(`${at}/sharing/looked`);
			const looked = await visitor.words();
			expect(looked).toMatch(/Ruth Pomeroy read .*Len’s faith or belief/);
			expect(looked).toContain('As volunteer with');
			await visitor.follow('Not the circle');
			expect(await visitor.words()).not.toContain('To see who can see what');
			await visitor.follow('Address only');
			expect(await visitor.words()).toContain('Nobody, as far as that goes.');

			// the exact words, as a receipt
			await visitor.goto(`${at}/sharing/${circle.world.matched}`);
			expect(await visitor.words()).toContain('The words that were shown.');
			expect(await visitor.words()).toMatch(/Stopped: Len’s faith or belief/);
		});

		it('stops everything after saying what happens, and starts again only by the person’s yes', async () => {
			const { joanne, len, peter } = circle.world;
			const visitor = await open(joanne, { script, width });
			await visitor.goto(`${at}/sharing`);
			await visitor.follow('Stop all sharing');
			expect(await visitor.words()).toContain('What happens at once');
			await visitor.press('Stop all sharing now');
			expect(await visitor.words()).toContain('All sharing has stopped.');
			expect(await visitor.page.getByRole('button', { name: /^Stop/ }).count()).toBe(0);
			// from her it is a wish
			await visitor.follow(/^Ask Len \(sharing the kind of help/);
			await visitor.press('Keep it as a wish');
			expect(await visitor.words()).toContain('Choose what may be shared, or go back.');
			await visitor.page.getByRole('checkbox').first().check();
			await visitor.press('Keep it as a wish');
			expect(await visitor.words()).toContain('Kept as a wish. Nothing is shared because of it.');

			const self = await open(len.self, { script, width });
			await self.goto(`${at}/sharing`);
			expect(await self.words()).toContain('A wish, not yet a consent');
			await self.follow(/^Share \(sharing the kind of help/);
			await self.follow('Three months');
			expect(await self.words()).toContain('for three months');
			await self.page.getByRole('checkbox').first().check();
			await self.press('Yes, share what I have ticked');
			expect(await self.words()).toContain('Shared, from this moment.');
			const [permit] = await circle.sql`
				select basis, wording, recipient from private.permits
				where person_id = ${len.id} order by recorded_at desc limit 1`;
			expect(permit).toMatchObject({ basis: 'own', recipient: 'pool' });
			expect(permit?.wording).toMatch(
				/^May volunteers with .* see the kind of help.*for three months.*Answer: Yes\.$/
			);

			// who has shown no paper sees nothing of all that
			const brother = await open(peter, { script, width });
			await brother.goto(`${at}/sharing`);
			expect(await brother.heading()).toBe('What you wished to share');
			expect(await brother.words()).not.toContain('Ruth');
			expect(await brother.goto(`${at}/sharing/looked`)).toBe(404);
		});

		it('records a death, changes its tone, and takes it back within the hour', async () => {
			const { joanne, ruth, anna } = circle.world;
			await confirmedVisit(circle, circle.world, ruth, { day: inDays(2) });
			const visitor = await open(joanne, { script, width });
			await visitor.goto(at);
			await visitor.follow('When Len dies, or has died');
			expect(await visitor.heading()).toBe('Has Len died?');
			await visitor.tidy();
			const day = new Date(Date.now() + 3 * 86_400_000);
			await visitor.page.fill('[name=died-day]', String(day.getDate()));
			await visitor.page.fill('[name=died-month]', String(day.getMonth() + 1));
			await visitor.page.fill('[name=died-year]', String(day.getFullYear()));
			await visitor.press('Yes, Len has died');
			expect(await visitor.words()).toContain('That day has not come yet.');
			expect(await visitor.page.inputValue('[name=died-day]')).toBe(String(day.getDate()));
			for (const part of ['day', 'month', 'year'])
				await visitor.page.fill(`[name=died-${part}]`, '');
			await visitor.press('Yes, Len has died');

			expect(visitor.path).toBe(at);
			const words = await visitor.words();
			expect(words).toContain('What has stopped');
			expect(words).toContain('01632 960 160');
			expect(words).toContain('You can take it back until');
			expect(words).not.toMatch(/Ask for something|passed away|Ruth/);
			expect(await visitor.page.locator('main a[href="/support"]').count()).toBe(1);
			await visitor.tidy();
			if (script) await axe(visitor);

			// a helper is not told
			const helper = await open(anna, { script, width });
			await helper.goto(at);
			expect(await helper.words()).not.toMatch(/died|Len/);

			await visitor.follow('Take it back');
			await visitor.press('Take it back');
			expect(await visitor.words()).toContain('It is taken back.');
			expect(await visitor.heading()).toBe('Len’s week');
			const [task] = await circle.sql`
				select state from public.tasks where person_id = ${circle.world.len.id} and day = ${inDays(2)}::text::date`;
			expect(task?.state).toBe('cancelled');
		});

		it('pauses everything and goes on; somebody of their own covers a task', async () => {
			const { joanne, ruth } = circle.world;
			const { task } = await confirmedVisit(circle, circle.world, ruth, { day: inDays(2) });
			const visitor = await open(joanne, { script, width });
			await visitor.goto(`${at}/visit/${task}/somebody`);
			await visitor.page.fill('[name=who]', 'Anna O’Neil');
			await visitor.press('They will do it');
			expect(await visitor.words()).toContain('Anna O’Neil');
			expect(await visitor.words()).toContain('Somebody of your own does it instead.');
			await visitor.follow('Pause everything');
			await visitor.press('Pause everything');
			expect(await visitor.words()).toContain('Say what should happen with the visits ahead.');
			await visitor.page.getByLabel('Keep them').check();
			await visitor.press('Pause everything');
			expect(await visitor.words()).toContain('Everything is paused');
			await visitor.follow('Go on again');
			await visitor.press('Go on again');
			expect(await visitor.words()).not.toContain('Everything is paused');
		});

		it('two who change the same part: the second is told what it says now, and nothing is overwritten', async () => {
			const { joanne, len } = circle.world;
			const [first, second] = [
				await open(joanne, { script, width }),
				await open(len.self, { script, width })
			];
			await first.goto(`${at}/about/about`);
			await second.goto(`${at}/about/about`);
			await second.page.fill('[name=words]', 'The sea, and nothing else.');
			await second.press('Save');
			await first.page.fill('[name=words]', 'Bands.');
			await first.press('Save');
			expect(await first.words()).toContain('Somebody has changed this since you opened it.');
			expect(await first.words()).toContain('The sea, and nothing else.');
			expect(await first.page.inputValue('[name=words]')).toBe('Bands.');
			// axe needs the page's own script to be allowed
			if (script) await axe(first);
			await first.press('Save');
			expect(await first.words()).toContain('Bands.');
			const rows = await circle.sql`
				select content ->> 'words' as words from private.details where person_id = ${len.id} and scope = 'about' order by id`;
			expect(rows.map(({ words }) => words)).toEqual([
				'Brass bands, and the sea.',
				'The sea, and nothing else.',
				'Bands.'
			]);
		});

		it('asks somebody in, who joins by the link that was sent to them alone', async () => {
			const { joanne, stranger, peter, len } = circle.world;
			const visitor = await open(joanne, { script, width });
			await visitor.goto(`${at}/people/invite`);
			await visitor.press('Send the invitation');
			expect(await visitor.words()).toContain('Choose what they will be.');
			await visitor.page.getByLabel(/^A helper/).check();
			await visitor.page.fill('[name=name]', 'Sam');
			await visitor.page.fill('[name=email]', `sam@${circle.at}`);
			await visitor.press('Send the invitation');
			expect(await visitor.words()).toContain('The invitation is on its way.');
			const [mail] = await circle.sql<{ link: string }[]>`
				select params ->> 'link' as link from private.outbox where to_email = ${`sam@${circle.at}`}`;
			const link = mail?.link ?? '';
			const other = await open(peter, { script, width });
			expect(await other.goto(link)).toBe(404);
			const sam = await open(stranger, { script, width });
			expect(await sam.goto(at)).toBe(404);
			await sam.goto(link);
			expect(await sam.words()).toContain('Joanne Hollis asks you into their circle');
			expect(await sam.words()).not.toContain('Len');
			await sam.press('Join the circle');
			expect(sam.path).toBe(`/circle/${len.id}`);
			expect(await sam.heading()).toBe('The week');
		});
	});
}

describe('the week for the fridge', () => {
	it('prints the visits and whom to ring; not who looked, no address, nothing to press', async () => {
		const { joanne, ruth } = circle.world;
		await confirmedVisit(circle, circle.world, ruth, { day: inDays(1) });
		const visitor = await open(joanne, { width: 1280 });
		await visitor.goto(at);
		await visitor.page.emulateMedia({ media: 'print' });
		const words = await visitor.words();
		expect(words).toContain('Ruth is coming to keep company');
		expect(words).toContain('01632 960 160');
		for (const hidden of [
			'Who looked',
			'Cancel it',
			'Pause everything',
			'The week before',
			'Undercliff',
			'PO38 1ZZ'
		]) {
			expect(words, hidden).not.toContain(hidden);
		}
	});
});

describe('an open page', () => {
	it('looks again when it comes back into view, and shows what has changed', async () => {
		const { joanne, ruth } = circle.world;
		const visitor = await open(joanne, { width: 1280 });
		await visitor.goto(at);
		expect(await visitor.words()).not.toContain('Ruth');
		await confirmedVisit(circle, circle.world, ruth, { day: inDays(1) });
		await comeBack(visitor.page);
		await visitor.page.getByText('Ruth is coming to keep company').first().waitFor();
	});
});

describe('each in their own measure', () => {
	it('a helper sees the rota, a brother without a paper what he asked for, a stranger nothing', async () => {
		const { anna, peter, stranger, ruth, tomasz, petersRequest } = circle.world;
		await confirmedVisit(circle, circle.world, ruth, { day: inDays(1) });
		await confirmedVisit(circle, circle.world, tomasz, {
			day: inDays(2),
			kind: 'dog',
			request: petersRequest
		});
		const helper = await open(anna);
		await helper.goto(at);
		const rota = await helper.words();
		expect(rota).toContain('Company for an hour or two: Ruth');
		expect(rota).not.toMatch(/Len|Hollis’s|01632|Cancel|Who looked/);
		for (const page of [
			'about',
			'sharing',
			'people',
			'pause',
			'tell',
			'family/new',
			'sharing/looked'
		]) {
			expect(await helper.goto(`${at}/${page}`), page).toBe(404);
		}
		const brother = await open(peter);
		await brother.goto(at);
		expect(await brother.heading()).toBe('The week');
		expect(await brother.words()).toContain('Tomasz is coming to walk the dog');
		expect(await brother.words()).not.toContain('Ruth');
		await brother.goto(`${at}/about`);
		expect(await brother.words()).not.toMatch(/Brass bands|Undercliff/);
		const nobody = await open(stranger);
		for (const page of ['', '/about', '/sharing', '/people', '/death', '/stamp']) {
			expect(await nobody.goto(at + page), page).toBe(404);
			expect(await nobody.goto(`/circle/${crypto.randomUUID()}${page}`), page).toBe(404);
		}
		expect(await nobody.goto('/circle/no-such-id')).toBe(404);
	});
});
