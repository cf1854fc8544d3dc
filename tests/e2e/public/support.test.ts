import postgres from 'postgres';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, signInAs } from '#support/browser.ts';
import { openSite } from '#support/site.ts';
import { serviceId } from '../../../supabase/seed/directory.ts';

let said = '';
const { origin, adminUrl, jobsSecret } = await openSite({ output: (text) => (said += text) });
let browser: Browser;
let page: Page;
let sql: postgres.Sql;

beforeAll(async () => {
	browser = await launchBrowser();
	page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
	sql = postgres(adminUrl, { max: 1 });
});
afterAll(async () => {
	await browser.close();
	await sql.end();
});

describe('looking for support', () => {
	it('R12: keeps a whole postcode out of the address, the page’s links and the log', async () => {
		const trace: string[] = [];
		page.on('request', (request) => trace.push(request.url(), request.headers().referer ?? ''));
		const typed = ['PO38 1TH', 'po381th', 'grief group po38 1th'];
		const whole = /po38(?:%20|\+|\s)*1th/i;
		for (const words of typed) {
			await page.goto(`${origin}/support`);
			await page.fill(`[name=${words.includes('grief') ? 'q' : 'where'}]`, words);
			await page.getByRole('button', { name: 'Find', exact: true }).click();
			expect(page.url()).toContain('near=PO38-1');
			const links = await page.locator('a').evaluateAll((all) => all.map((a) => a.outerHTML));
			expect(links.length).toBeGreaterThan(20);
			expect(links.filter((link) => whole.test(link))).toEqual([]);
			expect(await page.content()).not.toMatch(whole);
		}
		// an address that somebody put together with a postcode in it does not stay in the bar
		await page.goto(`${origin}/support?q=lifts+PO38+1TH`);
		expect(page.url()).toBe(`${origin}/support?q=lifts`);
		const put = trace.filter((address) => whole.test(address));
		expect(put).toEqual([`${origin}/support?q=lifts+PO38+1TH`]);
		expect(said).toContain('"route":"/(public)/support"');
		expect(said).not.toMatch(whole);
		// R13: the pattern finds one
		expect(decodeURIComponent('/support?q=PO38%201TH')).toMatch(whole);
	});

	it('says that it does not know a sector, and keeps what was typed', async () => {
		await page.goto(`${origin}/support`);
		await page.fill('[name=where]', 'PO38 9ZZ9');
		const answered = page.waitForResponse((response) => response.request().method() === 'POST');
		await page.getByRole('button', { name: 'Find', exact: true }).click();
		expect((await answered).status()).toBe(400);
		await page.getByRole('link', { name: /We do not know that place/ }).click();
		expect(await page.inputValue('[name=where]')).toBe('PO38 9ZZ9');
	});

	it('says that there is no word in what was typed, and lists what fits the rest', async () => {
		for (const [typed, rest, says] of [
			['🙂', '', 'so this is everything.'],
			['???', '&near=ventnor-po38', 'so this is everything near Ventnor.'],
			['—', '&near=ventnor-po38&free=yes', 'so this is everything near Ventnor that fits the rest.']
		]) {
			await page.goto(`${origin}/support?q=${encodeURIComponent(typed ?? '')}${rest}`);
			expect(await page.locator('main').innerText()).toContain(
				`There is no word to look for in what you typed, ${says}`
			);
			const heading = await page.locator('#found').innerText();
			await page.goto(`${origin}/support?${rest?.slice(1)}`);
			expect(await page.locator('#found').innerText()).toBe(heading);
		}
		await page.goto(`${origin}/support?q=caf%C3%A9+%F0%9F%99%82`);
		expect(await page.locator('main').innerText()).not.toContain('no word to look for');
	});

	it('says which of two places it took, lets the other be taken, and stays there', async () => {
		const find = () => page.getByRole('button', { name: 'Find', exact: true }).click();
		await page.goto(`${origin}/support`);
		await page.fill('[name=where]', 'Newport');
		await page.fill('[name=q]', 'grief group');
		await find();
		expect(page.url()).toBe(`${origin}/support?near=newport-po30&q=grief+group`);
		await page.getByRole('link', { name: 'Shropshire', exact: true }).click();
		expect(await page.inputValue('[name=where]')).toBe('Newport, Shropshire');
		await find();
		expect(page.url()).toBe(`${origin}/support?near=newport-tf10&q=grief+group`);
	});

	it('says it wherever a place is typed, and keeps to it', async () => {
		for (const [path, button] of [
			['/support/events', 'Find'],
			['/support/gaps', 'Look'],
			['/give', 'Look']
		] as const) {
			await page.goto(`${origin}${path}`);
			await page.fill('[name=where]', 'Newport');
			await page.getByRole('button', { name: button, exact: true }).click();
			expect(page.url()).toContain(`${path}?near=newport-po30`);
			expect(await page.inputValue('[name=where]')).toBe('Newport, Isle of Wight');
			await page.getByRole('link', { name: 'Shropshire', exact: true }).click();
			expect(await page.inputValue('[name=where]')).toBe('Newport, Shropshire');
			await page.getByRole('button', { name: button, exact: true }).click();
			expect(page.url()).toContain(`${path}?near=newport-tf10`);
		}
	});

	it('begins a month of events with today where it is listed, what is past folded away', async () => {
		const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format();
		const days = (within: string) =>
			page.locator(within).evaluateAll((all) => all.map(({ id }) => id.replace('day-', '')));
		await page.setViewportSize({ width: 390, height: 800 });
		await page.goto(`${origin}/support/events?view=month`);
		const month = await days('.days .date');
		const folded = await days('.days details .date');
		expect(await page.locator('.days details[open]').count()).toBe(0);
		expect(month.filter((day) => day < today)).toEqual(folded);
		expect(month.toSorted((a, b) => Number(a < today) - Number(b < today))).toEqual(month);
		await page.setViewportSize({ width: 1280, height: 800 });
		expect(await page.locator('.days').filter({ visible: true }).count()).toBe(0);
	});

	it('has no page past the last, and leads back to what was looked for', async () => {
		await page.goto(`${origin}/support?near=ventnor-po38&page=51`);
		const [, at, of] = /page (\d+) of (\d+)/.exec(await page.innerText('#found')) ?? [];
		expect(at).toBe(of);
		expect(new URL(page.url()).searchParams.get('page')).toBe(of);
		// each with the number to ring, on paper too
		await page.goto(`${origin}/support?near=ventnor-po38&q=lantern+line`);
		expect(await page.locator('.places li').first().innerText()).toMatch(/Ring 01632 960 \d{3}/);
		const scripted = await (await browser.newContext()).newPage();
		const looked = `${origin}/support?near=ventnor-po38&q=grief+group`;
		await scripted.goto(looked);
		await scripted.getByRole('link', { name: 'Tuesday Table', exact: true }).first().click();
		await scripted
			.locator('a', { hasText: 'Find support' })
			.and(scripted.locator('main a'))
			.click();
		await scripted.waitForURL(looked);
		await scripted.context().close();
	});

	it('takes two taps to say that something is wrong', async () => {
		const TABLE = serviceId('Tuesday Table');
		const reports = async () =>
			Number(
				(
					await sql`
						select count(*) as n from private.directory_reports where service_id = ${TABLE} and what = 'hours'`
				)[0]?.n
			);
		const before = await reports();
		await page.goto(`${origin}/support/${TABLE}`);
		await page.getByRole('link', { name: 'This is wrong' }).click();
		await page.getByRole('button', { name: 'The hours are wrong' }).click();
		expect(await page.locator('main').innerText()).toContain(
			'Nothing has changed on this page yet'
		);
		expect(await reports()).toBe(before + 1);
	});
});

describe('keeping an entry without an account', () => {
	it('is in this browser alone, goes to the directory’s pages alone, and is forgotten with one press', async () => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const tab = await context.newPage();
		const sent = new Map<string, string>();
		tab.on('request', (request) => {
			if (!request.isNavigationRequest()) return;
			void request
				.allHeaders()
				.then((all) => sent.set(new URL(request.url()).pathname, all.cookie ?? ''));
		});
		const keep = async (name: string) => {
			await tab.goto(`${origin}/support/${serviceId(name)}`);
			await tab.getByRole('button', { name: 'Keep this' }).click();
			expect(tab.url()).toBe(`${origin}/support/kept`);
		};
		await keep('Tuesday Table');
		await keep('Afterwards: sudden death support');
		await keep('Tuesday Table');
		expect(await tab.locator('main li h2').allInnerTexts()).toEqual([
			'Tuesday Table',
			'Afterwards: sudden death support'
		]);
		const [cookie] = await context.cookies(`${origin}/support`);
		expect(cookie).toMatchObject({
			name: 'kept',
			path: '/support',
			httpOnly: true,
			sameSite: 'Lax'
		});
		const value = cookie?.value ?? '';
		expect(value).not.toBe('');
		await tab.goto(`${origin}/now`);
		await tab.goto(`${origin}/support/kept`);
		expect(sent.get('/now')).not.toContain(value);
		expect(sent.get('/support/kept')).toContain(value);
		// on paper stand the numbers, and nothing to press
		await tab.emulateMedia({ media: 'print' });
		expect(await tab.locator('main button:visible').count()).toBe(0);
		expect(await tab.locator('main a[href^="tel:"]:visible').count()).toBeGreaterThan(1);
		await tab.emulateMedia({ media: 'screen' });

		// somebody else, by the link: theirs until they keep it
		const link = await tab.inputValue('[name=link]');
		const theirs = await browser.newContext({ javaScriptEnabled: false });
		const other = await theirs.newPage();
		const answer = await other.goto(link);
		expect(answer?.headers()['cache-control']).toBe('private, no-store');
		expect(await other.locator('main li').count()).toBe(2);
		expect(await theirs.cookies()).toEqual([]);
		await other.getByRole('button', { name: 'Keep these' }).click();
		expect(await other.locator('main li').count()).toBe(2);
		await theirs.close();

		await tab.getByRole('button', { name: 'Take it off the list: Tuesday Table' }).click();
		expect(await tab.locator('main li').count()).toBe(1);
		await tab.getByRole('button', { name: 'Forget the whole list' }).click();
		expect(await tab.locator('main').innerText()).toContain('This browser holds the list no more');
		expect(await context.cookies(`${origin}/support`)).toEqual([]);
		// nobody here could say afterwards what was kept
		expect(said).toContain('"route":"/(public)/support/kept"');
		for (const trace of [value, ...value.split('.'), serviceId('Tuesday Table')]) {
			expect(said).not.toContain(trace);
		}
		await context.close();
	});
});

describe('whoever runs a service is asked whether its page is still so', () => {
	it('answers with one press and no account; a program that opens links answers nothing', async () => {
		const clock = async () => {
			const response = await fetch(`${origin}/jobs/run`, {
				method: 'POST',
				headers: { authorization: `Bearer ${jobsSecret}` }
			});
			expect(response.status).toBe(200);
		};
		await clock();
		await clock();
		// what was sent is forgotten but for the mail itself
		const [mail] = await sql<{ link: string; words: string; service: string }[]>`
			select m.link, m.words, a.service_id as service
			from (
				select c.id, c.body_text as words, substring(c.body_text from '/support/still/[^[:space:]]+') as link
				from private.captured_mails c
			) as m
			join private.directory_askings a on a.token_hash = sha256(convert_to(split_part(m.link, '/', 4), 'utf8'))
			order by m.id limit 1`;
		if (!mail) throw new Error('Nobody was asked');
		expect(mail.words).toContain(`${origin}${mail.link}`);
		const answered = async () => {
			const [row] = await sql<{ answer: string | null }[]>`
				select answer from private.directory_askings where service_id = ${mail.service} and answered_at is not null`;
			return row?.answer ?? null;
		};
		// a mail scanner
		for (const method of ['HEAD', 'GET', 'GET']) {
			const response = await fetch(origin + mail.link, { method });
			expect(response.status).toBe(200);
			expect(response.headers.get('cache-control')).toBe('private, no-store');
			expect(response.headers.get('referrer-policy')).toBe('strict-origin');
		}
		expect(await answered()).toBeNull();

		await page.goto(origin + mail.link);
		await page.getByRole('button', { name: 'Send what has changed' }).click();
		expect(await page.getByRole('alert').innerText()).toContain('Write what has changed');
		expect(await answered()).toBeNull();
		await page.getByRole('button', { name: 'All of it is so' }).click();
		expect(await page.locator('h1').innerText()).toBe('Thank you');
		expect(await answered()).toBe('so');
		await page.getByRole('link', { name: 'See your page' }).click();
		const today = new Intl.DateTimeFormat('en-GB', {
			day: 'numeric',
			month: 'long',
			timeZone: 'Europe/London'
		}).format();
		expect(await page.locator('main').innerText()).toContain(`Checked ${today}`);
		// the log holds the pattern of the route, and no link
		expect(said).toContain('/(public)/support/still/[token]');
		expect(said).not.toContain(mail.link);
	});
});

describe('whoever runs a service keeps its page', () => {
	it('shows it by the mailbox of the page, adds an event that is up at once, and gives the page up', async () => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		await signInAs(context, origin, 'ruth');
		const tab = await context.newPage();
		const GROUP = `/support/${serviceId('Ryde Grief Group')}`;
		await tab.goto(origin + GROUP);
		await tab.getByRole('link', { name: 'I run this' }).click();
		await tab.getByRole('button', { name: 'Ask to keep this page' }).click();
		expect(await tab.getByRole('alert').innerText()).toContain(
			'Choose how you show that you run it'
		);
		await tab.getByLabel('I read mail to hello@harbour.example.org').check();
		await tab.getByRole('button', { name: 'Ask to keep this page' }).click();
		expect(new URL(tab.url()).pathname).toBe('/account/pages');
		const response = await fetch(`${origin}/jobs/run`, {
			method: 'POST',
			headers: { authorization: `Bearer ${jobsSecret}` }
		});
		expect(response.status).toBe(200);
		const [mail] = await sql<{ recipient: string; words: string; link: string }[]>`
			select c.recipient, c.body_text as words, substring(c.body_text from '/support/claim/[^[:space:]]+') as link
			from private.captured_mails c where c.body_text like '%/support/claim/%' order by c.id desc limit 1`;
		if (!mail) throw new Error('No mail went to the page’s own address');
		expect(mail.recipient).toBe('hello@harbour.example.org');
		expect(mail.words).not.toMatch(/Ruth|Ryde/);
		// a mail scanner is sent to sign in
		expect((await fetch(origin + mail.link, { redirect: 'manual' })).status).toBe(303);
		await tab.goto(origin + mail.link);
		await tab.getByRole('button', { name: 'Yes, I run this' }).click();
		expect(await tab.locator('main').innerText()).toContain('yours to keep from now on');

		// what is on, looked at first
		await tab
			.locator('.card', { hasText: 'Ryde Grief Group' })
			.getByRole('link', { name: 'Add an event' })
			.click();
		await tab.fill('[name=title]', 'Candles on the slipway');
		await tab.getByLabel('Remembering').check();
		await tab.fill('[name=description]', 'We light one each, and say a name if we like.');
		const day = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
		await tab.fill('[name=first_day]', day);
		await tab.fill('[name=starts]', '18:00');
		await tab.fill('[name=ends]', '17:00');
		await tab.getByRole('button', { name: 'See how it looks' }).click();
		expect(await tab.getByRole('alert').innerText()).toContain('It ends before it begins');
		await tab.fill('[name=ends]', '19:00');
		await tab.getByRole('button', { name: 'See how it looks' }).click();
		expect(await tab.locator('main').innerText()).toMatch(/6 to 7pm/);
		await tab.getByRole('button', { name: 'Put it up' }).click();
		expect(await tab.locator('h1').innerText()).toBe('Candles on the slipway');
		await page.goto(`${origin}/support/events?kind=remembrance&when=${day}`);
		expect(await page.locator('main').innerText()).toContain('Candles on the slipway');

		await tab.goto(`${origin}/account/pages`);
		const card = tab.locator('.card', { hasText: 'Ryde Grief Group' });
		await card.getByRole('button', { name: 'All of it is so' }).click();
		expect(await tab.locator('main').innerText()).toContain('you made sure of it today');
		await card.getByRole('link', { name: 'Hand it over, or give it up' }).click();
		await tab.getByRole('button', { name: 'Give it up' }).click();
		expect(await tab.locator('main').innerText()).toContain('You gave it up');
		await context.close();
	});
});

describe('changing an entry', () => {
	const TABLE = `/support/${serviceId('Tuesday Table')}`;

	it('is written, looked at, sent without a name, and shows once a coordinator puts it up', async () => {
		await page.goto(`${origin}${TABLE}/change`);
		await page.fill('[name=name]', '');
		await page.fill('[name=alert]', 'No lunch on 1 December.');
		await page.locator('[name=day]').first().selectOption('TH');
		const refused = page.waitForResponse((response) => response.request().method() === 'POST');
		await page.getByRole('button', { name: 'See how it looks' }).click();
		expect((await refused).status()).toBe(400);
		// the fault is linked to its field, and what was typed is kept
		await page.getByRole('link', { name: 'Write what it is called.' }).click();
		expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('name');
		expect(await page.inputValue('[name=alert]')).toBe('No lunch on 1 December.');
		await page.fill('[name=name]', 'Tuesday and Thursday Table');
		await page.getByRole('button', { name: 'See how it looks' }).click();
		expect(await page.getByRole('alert').innerText()).toContain('both times of each line');
		await page.locator('[name=from]').first().fill('12:30');
		await page.locator('[name=to]').first().fill('14:00');
		await page.getByRole('button', { name: 'See how it looks' }).click();
		expect(await page.locator('h1').innerText()).toBe('This is how it would look');
		expect(await page.locator('main').innerText()).toMatch(/Thursday/);
		await page.getByRole('button', { name: 'Change something' }).click();
		expect(await page.inputValue('[name=name]')).toBe('Tuesday and Thursday Table');
		await page.getByRole('button', { name: 'See how it looks' }).click();
		await page.getByRole('button', { name: 'Send it' }).click();
		expect(page.url().replace(/#.*/, '')).toBe(`${origin}${TABLE}?told`);
		expect(await page.locator('h1').innerText()).toBe('Tuesday Table');

		// a coordinator, with script
		const context = await browser.newContext();
		await signInAs(context, origin, 'grace');
		const desk = await context.newPage();
		await desk.goto(`${origin}/desk/directory`);
		await desk.getByRole('link', { name: 'Tuesday Table' }).nth(1).click();
		await desk.getByRole('heading', { name: 'Somebody would change this' }).waitFor();
		const rows = await desk.locator('main table tbody tr').allInnerTexts();
		expect(rows.map((row) => row.split(/[\n\t]/)[0])).toEqual([
			'Name',
			'When it is open',
			'Said first, for now'
		]);
		await desk.getByRole('button', { name: 'Put it up' }).click();
		await desk.waitForURL(`${origin}${TABLE}?changed`);
		await page.goto(origin + TABLE);
		expect(await page.locator('h1').innerText()).toBe('Tuesday and Thursday Table');
		expect(await page.locator('main').innerText()).toContain('No lunch on 1 December.');

		// and by whoever keeps it, with the keyboard alone: past what is right already, to the end, and sent
		await desk.goto(`${origin}${TABLE}/change`);
		await desk.locator('[name=alert]').focus();
		await desk.keyboard.press('ControlOrMeta+a');
		await desk.keyboard.type('Lunch as always.');
		const pressed = async (label: string) => {
			for (let step = 0; step < 250; step += 1) {
				await desk.keyboard.press('Tab');
				const now = await desk.evaluate(() => document.activeElement?.textContent?.trim());
				if (now === label) return desk.keyboard.press('Enter');
			}
			throw new Error(`Never came to ${label}`);
		};
		await pressed('See how it looks');
		await desk.getByRole('heading', { name: 'This is how it would look' }).waitFor();
		await pressed('Put it up');
		await desk.waitForURL(`${origin}${TABLE}?changed`);
		expect(await desk.locator('main').innerText()).toContain('Lunch as always.');
		await context.close();
	});
});

describe('bringing entries in', () => {
	it('takes our entries out as a spreadsheet and brings them back with one added, none before the press', async () => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		await signInAs(context, origin, 'grace');
		const desk = await context.newPage();
		const taken = await context.request.get(`${origin}/desk/directory/entries.csv`);
		expect(taken.headers()['cache-control']).toBe('private, no-store');
		const csv = (await taken.text()).split('\r\n');
		expect(csv.length).toBeGreaterThan(150);
		const template = await context.request.get(`${origin}/desk/directory/template.csv`);
		const [head, example = ''] = (await template.text()).split('\r\n');
		expect(head).toBe(csv[0]);
		const send = async (text: string, name = 'entries.csv') => {
			await desk.goto(`${origin}/desk/directory/import`);
			await desk.setInputFiles('[name=file]', {
				name,
				mimeType: 'text/csv',
				buffer: Buffer.from(text)
			});
			await desk.check('[name=whose][value=ours]');
			await desk.getByRole('button', { name: 'See what would change' }).click();
		};
		await send('PK\u0003\u0004', 'entries.xlsx');
		expect(await desk.getByRole('alert').innerText()).toContain('Save it as CSV');
		await send([...csv.slice(0, 60), example, ',,Broken', ''].join('\r\n'));
		expect(await desk.locator('h1').innerText()).toBe('entries.csv');
		const said = await desk.locator('main').innerText();
		expect(said).toContain('1 to be added, 0 to be changed, 59 the same as here. 1 cannot be read');
		expect(said).toContain('Row 62');
		const found = async () => {
			await page.goto(`${origin}/support?q=singing+for+the+breathless`);
			return (await page.locator('main').innerText()).includes('Singing for the Breathless');
		};
		expect(await found()).toBe(false);
		await desk.getByRole('button', { name: 'Bring in one entry' }).click();
		expect(await desk.locator('main').innerText()).toContain('It was brought in');
		expect(await found()).toBe(true);
		await context.close();
	});
});
