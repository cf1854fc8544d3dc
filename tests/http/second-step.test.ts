import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '#local/postgres.ts';
import { axeFaults } from '#support/axe.ts';
import { launchBrowser, signInAs } from '#support/browser.ts';
import { Visitor } from '#support/product.ts';
import { codeFor, withSecondFactors } from '#support/second-factors.ts';
import { openSite } from '#support/site.ts';
import { startSite, type Site } from '../../scripts/lib/site.ts';
import { accountId } from '../../supabase/seed/world.ts';

const plain = await openSite();
const sql = postgres(plain.databaseUrl, { max: 2, onnotice: () => {} }) as unknown as Sql;
let auth: Awaited<ReturnType<typeof withSecondFactors>>;
let site: Site;

beforeAll(async () => {
	await sql`update private.site_settings set second_step = true`;
	auth = await withSecondFactors(plain.apiUrl, sql);
	site = await startSite({
		backend: { ...plain, url: auth.url },
		host: 'localhost',
		port: await freePort(),
		quiet: true,
		environment: { LOG_LEVEL: 'silent' }
	});
});
afterAll(async () => {
	await site?.stop();
	await auth?.stop();
	await sql.end();
});

const hidden = (text: string, name: string) =>
	new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '';

async function read(visitor: Visitor, path: string) {
	const response = await visitor.fetch(path);
	return {
		status: response.status,
		to: response.headers.get('location'),
		text: await response.text()
	};
}

describe('the second step', () => {
	test('a coordinator adds an app at signing in, and then shows its code each time', async () => {
		const first = await new Visitor(site.origin).signInAs('grace');
		expect(await read(first, '/desk?x=1')).toMatchObject({
			status: 303,
			to: '/sign-in/second-step?next=%2Fdesk%3Fx%3D1'
		});
		const asked = await read(first, '/sign-in/second-step?next=/desk');
		expect(asked.text).toContain('Signing in needs a second step');
		// what an open page begins is its own: nothing of hers is on the way
		expect(asked.text).not.toContain('Len');

		const began = await first.post('/sign-in/second-step?/begin', {}).then((r) => r.text());
		expect(began).toContain('<img class="square');
		const key = auth.keyOf(accountId('grace'));
		expect(began.replaceAll(' ', '')).toContain(key);
		const finish = (code: string) =>
			first.post('/sign-in/second-step?/finish', {
				once: crypto.randomUUID(),
				factor: hidden(began, 'factor'),
				next: '/desk',
				code
			});
		const wrong = await finish('000000');
		expect(wrong.status).toBe(400);
		const said = await wrong.text();
		expect(said).toContain('That code is not right.');
		expect(hidden(said, 'factor')).toBe(hidden(began, 'factor'));
		const right = await finish(codeFor(key));
		expect([right.status, right.headers.get('location')]).toEqual([303, '/desk']);
		expect((await read(first, '/desk')).status).toBe(200);
		const [mail] = await sql`
			select template from private.outbox where to_email = ${'grace@example.org'} or template = 'second-step-changed' order by created_at desc limit 1`;
		expect(mail?.template).toBe('second-step-changed');

		const again = await new Visitor(site.origin).signInAs('grace');
		const show = await read(again, '/sign-in/second-step?next=/desk');
		expect(show.text).toContain('Type the code from your app');
		expect((await again.post('/sign-in/second-step?/show', { code: '12' })).status).toBe(400);
		expect((await again.post('/sign-in/second-step?/show', { code: '000000' })).status).toBe(400);
		expect((await read(again, '/desk')).status).toBe(303);
		const in_ = await again.post('/sign-in/second-step?/show', {
			code: codeFor(key),
			next: '/desk'
		});
		expect(in_.headers.get('location')).toBe('/desk');
		expect((await read(again, '/sign-in/second-step?next=/desk')).to).toBe('/desk');

		// taken off: nobody is signed in with it any more, and the next sign-in adds a new one
		const account = await read(again, '/account/second-step');
		const gone = await again.post('/account/second-step?/remove', {
			once: hidden(account.text, 'once'),
			factor: hidden(account.text, 'factor')
		});
		expect(gone.status).toBe(303);
		expect((await read(again, '/desk')).to).toMatch(/^\/sign-in\/second-step/);
	});

	test('an open browser that signed in long ago adds nothing', async () => {
		const samir = await new Visitor(site.origin).signInAs('samir');
		await sql`
			update auth.sessions set created_at = now() - interval '20 minutes'
			where user_id = ${accountId('samir')}`;
		const page = await read(samir, '/sign-in/second-step');
		expect(page.text).toContain('Sign in again');
		const tried = await samir.post('/sign-in/second-step?/begin', {});
		expect(tried.headers.get('location')).toBe('/sign-in');
		expect(auth.keyOf(accountId('samir'))).toBe('');
	});

	test('families and volunteers are not asked, and a page for somebody says who is halfway', async () => {
		const ruth = await new Visitor(site.origin).signInAs('ruth');
		expect((await read(ruth, '/visits')).status).toBe(200);
		expect((await read(ruth, '/sign-in/second-step?next=/visits')).to).toBe('/visits');
		expect((await read(ruth, '/account/second-step')).text).toContain('Not asked of you');
		expect((await read(new Visitor(site.origin), '/sign-in/second-step')).to).toMatch(/^\/sign-in/);
		const grace = await new Visitor(site.origin).signInAs('robert');
		expect((await grace.post('/sign-out?/here', {})).headers.get('location')).toBe('/signed-out');
		expect((await read(grace, '/guardian')).to).toMatch(/^\/sign-in\?next/);
	});

	test('in a browser: axe finds nothing on the way, and the code is asked for where it was wrong', async () => {
		const browser = await launchBrowser();
		try {
			const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
			await signInAs(context, site.origin, 'hilary');
			const page = await context.newPage();
			const sound = async (title: string) => {
				await page.getByRole('heading', { level: 1, name: title }).waitFor();
				expect(await axeFaults(page), title).toEqual([]);
			};
			await page.goto(`${site.origin}/sign-in/second-step?next=/desk`);
			await sound('Signing in needs a second step');
			await page.getByRole('button', { name: 'Add my app' }).click();
			await page.locator('img.square').waitFor();
			await sound('Point your app at this square');
			await page.locator('[name=code]').fill('000000');
			await page.locator('[name=code]').press('Enter');
			await page.locator('.error-summary').waitFor();
			await sound('Type the code that your app shows');
			await page.locator('[name=code]').fill(codeFor(auth.keyOf(accountId('hilary'))));
			await page.locator('[name=code]').press('Enter');
			await page.waitForURL(`${site.origin}/desk`);

			const again = await browser.newContext({ viewport: { width: 390, height: 844 } });
			await signInAs(again, site.origin, 'hilary');
			const later = await again.newPage();
			await later.goto(`${site.origin}/sign-in/second-step?next=/desk`);
			expect(await axeFaults(later)).toEqual([]);
			expect(await later.locator('h1').innerText()).toBe('Type the code from your app');
		} finally {
			await browser.close();
		}
	}, 60_000);

	test('a backend that has none says so, and lets nobody past', async () => {
		const nkechi = await new Visitor(plain.origin).signInAs('nkechi');
		const began = await nkechi.post('/sign-in/second-step?/begin', {});
		expect(began.status).toBe(409);
		expect(await began.text()).toContain('A second step cannot be added here just now.');
		expect((await read(nkechi, '/concerns')).status).toBe(303);
	});
});
