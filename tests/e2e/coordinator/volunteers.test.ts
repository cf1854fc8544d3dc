import type { Browser, BrowserContext } from 'playwright';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFaults } from '#support/axe.ts';
import { openSite } from '#support/site.ts';
import { launchBrowser, signInAs } from '#support/browser.ts';
import { accountId, organisationId } from '../../../supabase/seed/world.ts';

const { origin, databaseUrl } = await openSite();
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
	context = await browser.newContext({ javaScriptEnabled: false });
});
afterEach(() => context.close());

async function open(path: string) {
	const page = await context.newPage();
	await page.goto(origin + path);
	return page;
}
type Page = Awaited<ReturnType<typeof open>>;

async function day(page: Page, legend: string, [d, m, y]: [string, string, string]) {
	const group = page.getByRole('group', { name: legend });
	await group.getByLabel('Day').fill(d);
	await group.getByLabel('Month').fill(m);
	await group.getByLabel('Year').fill(y);
}

describe('volunteers as a coordinator keeps them, without script', () => {
	const geoff = `/desk/volunteers/${accountId('geoff')}`;
	const year = new Date().getFullYear();

	it('finds somebody, takes a check back that no longer counts, and records a new one', async () => {
		await signInAs(context, origin, 'grace');
		const page = await open('/desk/volunteers');
		await page.getByLabel('Find').fill('geoff');
		await page.getByRole('button', { name: 'Show' }).click();
		await page.getByRole('link', { name: 'Geoff Ramsbottom' }).click();
		await page.getByRole('link', { name: /^It no longer counts \(.*check/ }).click();
		await page.getByRole('button', { name: 'It no longer counts' }).click();
		expect(new URL(page.url()).pathname).toBe(geoff);
		expect(await page.getByText('Geoff cannot be asked just now').isVisible()).toBe(true);

		await page.getByRole('link', { name: 'Record a check' }).click();
		await day(page, 'What day is on the certificate?', ['31', '2', String(year - 1)]);
		await page.getByRole('radio', { name: /^Suitable/ }).check();
		await page.getByRole('button', { name: 'Record it' }).click();
		const wrong = page.getByRole('alert');
		expect(await wrong.getByText('No calendar has that day.').count()).toBe(1);
		expect(await wrong.getByText('Choose the level.').count()).toBe(1);
		expect(await page.getByRole('radio', { name: /^Suitable/ }).isChecked()).toBe(true);
		expect(await page.locator('#issued').inputValue()).toBe('31');

		await page.locator('input[name=level]').last().check();
		await page.getByRole('radio', { name: 'For work with adults', exact: true }).check();
		await day(page, 'What day is on the certificate?', ['28', '2', String(year - 1)]);
		await day(page, 'When is it looked at again?', ['1', '2', String(year + 2)]);
		await page.getByRole('button', { name: 'Record it' }).click();
		expect(new URL(page.url()).pathname).toBe(geoff);
		expect(await page.getByText(`Certificate of 28 February ${year - 1}.`).count()).toBe(1);
		expect(await page.getByText('Geoff cannot be asked just now').count()).toBe(0);
	});

	it('does not let an old page write over what somebody else has saved', async () => {
		await signInAs(context, origin, 'grace');
		const first = await open(`${geoff}/rest`);
		const second = await open(`${geoff}/rest`);
		const late = await open(`${geoff}/standing/paused`);
		const legend = 'From what day can Geoff be asked again?';
		await day(first, legend, ['1', '6', String(year + 1)]);
		await first.getByRole('button', { name: 'Save' }).click();
		expect(await first.getByText(`Rests until 1 June ${year + 1}`).count()).toBe(1);

		await day(second, legend, ['2', '7', String(year + 1)]);
		await second.getByRole('button', { name: 'Save' }).click();
		expect(await second.getByRole('heading', { name: 'What is saved now' }).count()).toBe(1);
		expect(await second.getByText(`1 June ${year + 1}`, { exact: true }).count()).toBe(1);
		expect(await second.locator('#rest').inputValue()).toBe('2');

		await late.getByLabel('Why, if you like').fill('He rang: his mother is ill');
		await late.getByRole('button', { name: 'Pause' }).click();
		expect(await late.getByRole('heading', { name: 'What is saved now' }).count()).toBe(1);
		// seen, and meant all the same
		await late.getByRole('button', { name: 'Pause' }).click();
		expect(await late.locator('.tag', { hasText: 'Paused' }).count()).toBe(1);
		expect(await late.getByText('He rang: his mother is ill').first().isVisible()).toBe(true);

		await late.getByRole('link', { name: 'End the pause' }).click();
		await late.getByRole('button', { name: 'End the pause' }).click();
		await late.getByRole('link', { name: 'Change the rest' }).click();
		await late.getByRole('button', { name: 'End the rest' }).click();
		expect(await late.getByText('Rests until').count()).toBe(0);
	});

	it('shows coordinators their own record, and nothing to change it with', async () => {
		await signInAs(context, origin, 'hilary');
		const own = `/desk/volunteers/${accountId('hilary')}`;
		const page = await open(own);
		expect(await page.getByRole('heading', { name: 'This is your own record' }).count()).toBe(1);
		expect(await page.locator('main form, main .button').count()).toBe(0);
		await page.goto(`${origin}${own}/check`);
		expect(new URL(page.url()).pathname).toBe(own);
		// another organisation's volunteer does not exist for her
		const answer = await page.goto(`${origin}/desk/volunteers/${accountId('wanda')}`);
		expect(answer?.status()).toBe(404);
	});
});

describe('a second pair of eyes, without script', () => {
	const hugo = `/desk/volunteers/${accountId('hugo')}`;
	const sound = async (path: string, who: string) => {
		for (const [width, colorScheme] of [
			[390, 'light'],
			[1280, 'dark']
		] as const) {
			const own = await browser.newContext({ viewport: { width, height: 844 }, colorScheme });
			await signInAs(own, origin, who);
			const page = await own.newPage();
			await page.goto(origin + path);
			expect(await axeFaults(page)).toEqual([]);
			await own.close();
		}
	};

	it('is turned on, and then one proposes and another agrees', async () => {
		const as = async (who: string, path: string) => {
			await context.clearCookies();
			await signInAs(context, origin, who);
			return open(path);
		};
		const setting = await as('patricia', `/organisation/${organisationId('culver')}/second-eyes`);
		await setting.getByRole('radio', { name: /^Yes/ }).check();
		await setting.getByRole('button', { name: 'Save' }).click();
		expect(await setting.getByText('A second coordinator agrees before').count()).toBe(1);

		const first = await as('grace', hugo);
		await first.getByRole('link', { name: 'Accept', exact: true }).click();
		await first.getByRole('button', { name: 'Propose: accept' }).click();
		expect(
			await first
				.getByRole('alert')
				.getByText(/Say why/)
				.count()
		).toBe(1);
		await first.getByLabel('Why?').fill('A good talk, and both referees trust him.');
		await first.getByRole('button', { name: 'Propose: accept' }).click();
		const proposal = new URL(first.url()).pathname;
		expect(await first.getByRole('button', { name: 'Take it back' }).isVisible()).toBe(true);
		await first.goto(origin + hugo);
		expect(
			await first.getByRole('heading', { name: 'Waits on a second pair of eyes' }).count()
		).toBe(1);
		expect(await first.locator('.tag', { hasText: 'Accepted' }).count()).toBe(0);
		await first.goto(`${origin}/desk/volunteers/pipeline`);
		expect(await first.getByText(/A second pair of eyes: /).count()).toBe(1);

		await sound(proposal, 'samir');
		const second = await as('samir', '/desk');
		await second.getByRole('link', { name: /^Look at it too/ }).click();
		await second.getByRole('button', { name: 'Write it down' }).click();
		expect(await second.getByRole('alert').getByText('Say why.').count()).toBe(1);
		await second.getByRole('radio', { name: /^Yes/ }).check();
		await second.getByLabel('Why?').fill('I rang one of them too.');
		await second.getByRole('button', { name: 'Write it down' }).click();
		expect(await second.getByText('It took effect then.').count()).toBe(1);
		await second.goto(origin + hugo);
		expect(await second.locator('.tag', { hasText: 'Accepted' }).count()).toBe(1);
	});
});

describe('pages that only some come to', () => {
	it('choosing between two organisations, and beginning with somebody new, are sound for axe', async () => {
		const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
		const [elsewhere, culver] = [organisationId('aldhelm'), organisationId('culver')];
		const [patricia, somebodyNew] = [accountId('patricia'), accountId('pat')];
		await sql`insert into public.members (organisation_id, account_id)
			values (${elsewhere}, ${patricia}), (${culver}, ${somebodyNew}) on conflict do nothing`;
		await sql`insert into public.member_roles (organisation_id, account_id, role)
			values (${elsewhere}, ${patricia}, 'administrator'), (${culver}, ${somebodyNew}, 'volunteer')`;
		await sql`delete from public.acceptances where organisation_id = ${culver} and volunteer_id = ${somebodyNew}`;
		await sql.end();
		for (const [who, path, width] of [
			['patricia', '/organisation', 390],
			['grace', `/desk/volunteers/${somebodyNew}/start`, 390],
			['grace', `/desk/volunteers/${somebodyNew}/start`, 1280]
		] as const) {
			const own = await browser.newContext({ viewport: { width, height: 844 } });
			await signInAs(own, origin, who);
			const page = await own.newPage();
			const look = async () => {
				expect(new URL(page.url()).pathname).toBe(path);
				expect(await axeFaults(page)).toEqual([]);
			};
			expect((await page.goto(origin + path))?.status()).toBe(200);
			await look();
			if (who === 'grace') {
				await page.locator('main form button').first().click();
				await page.locator('.error-summary').waitFor();
				await look();
			}
			await own.close();
		}
	});
});
