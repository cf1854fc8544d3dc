import postgres, { type Sql } from 'postgres';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '#support/axe.ts';
import { MODULES } from '#lib/domain/learning/modules.ts';
import { openSite } from '#support/site.ts';
import { comeBack, launchBrowser, signInAs } from '#support/browser.ts';
import { taskId } from '../../../supabase/seed/happenings.ts';
import { accountId, organisationId } from '../../../supabase/seed/world.ts';

const { origin, databaseUrl, jobsSecret } = await openSite();
const PHONE = { width: 390, height: 844 };
const WIDE = { width: 1280, height: 900 };
const DEV = accountId('dev');
const TOMASZ = accountId('tomasz');
const CULVER = organisationId('culver');

let browser: Browser;
let sql: Sql;
beforeAll(async () => {
	browser = await launchBrowser();
	sql = postgres(databaseUrl, { max: 2, onnotice: () => {} }) as unknown as Sql;
});
afterAll(async () => {
	await browser.close();
	await sql.end();
});

/** A phone, signed in. */
async function open(
	as: string,
	{ script = true, viewport = PHONE } = {}
): Promise<{ context: BrowserContext; page: Page }> {
	const context = await browser.newContext({
		viewport,
		javaScriptEnabled: script,
		serviceWorkers: 'block'
	});
	await signInAs(context, origin, as);
	return { context, page: await context.newPage() };
}

let days = 10;
/** Another dog walk of Len's, from ten days on, each on a day of its own. */
async function walk(state: 'offered' | 'confirmed', day: number): Promise<string> {
	const [task] = await sql<{ id: string }[]>`
		insert into public.tasks (request_id, person_id, organisation_id, kind_id, area_id, day, starts, ends, minutes, starts_at, ends_at, requirements, state)
		select t.request_id, t.person_id, t.organisation_id, t.kind_id, t.area_id, current_date + ${day}::int, t.starts, t.ends, t.minutes, now(), now(), t.requirements, ${state}::public.task_state
		from public.tasks t where t.id = ${taskId('len-dog', 12)}
		returning id`;
	return task?.id ?? '';
}

/** One that is offered to Dev and to Tomasz. */
async function offered(
	day = (days += 1)
): Promise<{ task: string; day: number; dev: string; tomasz: string }> {
	const id = await walk('offered', day);
	const offer = async (volunteer: string) => {
		const [row] = await sql<{ id: string }[]>`
			insert into public.offers (task_id, person_id, organisation_id, volunteer_id, expires_at)
			select t.id, t.person_id, t.organisation_id, ${volunteer}, now() + interval '2 days'
			from public.tasks t where t.id = ${id} returning id`;
		return row?.id ?? '';
	};
	return { task: id, day, dev: await offer(DEV), tomasz: await offer(TOMASZ) };
}

/**
 * A visit of Dev's that lasts the whole of today, so that its address is open whenever this runs; to
 * the person of his lunch round, who shares name, contact and address with whoever comes.
 */
async function today(): Promise<{ task: string; match: string; person: string }> {
	const [task] = await sql<{ id: string; person_id: string }[]>`
		insert into public.tasks (request_id, person_id, organisation_id, kind_id, area_id, day, starts, ends, minutes, starts_at, ends_at, requirements, state)
		select t.request_id, t.person_id, t.organisation_id, t.kind_id, t.area_id, (now() at time zone 'Europe/London')::date, '00:00', '24:00', 60, now(), now(), t.requirements, 'confirmed'
		from public.tasks t where t.id = ${taskId('len-lunch', 0)}
		returning id, person_id`;
	const [match] = await sql<{ id: string }[]>`
		insert into public.matches (task_id, person_id, organisation_id, volunteer_id, accepted_at, confirmed_at)
		select t.id, t.person_id, t.organisation_id, ${DEV}, now() - interval '1 day', now() - interval '1 day'
		from public.tasks t where t.id = ${task?.id ?? ''} returning id`;
	return { task: task?.id ?? '', match: match?.id ?? '', person: task?.person_id ?? '' };
}

/** One that somebody is confirmed to come to. */
async function coming(volunteer: string): Promise<string> {
	const task = await walk('confirmed', (days += 1));
	await sql`
		insert into public.matches (task_id, person_id, organisation_id, volunteer_id, accepted_at, confirmed_at)
		select t.id, t.person_id, t.organisation_id, ${volunteer}, now() - interval '1 day', now() - interval '1 day'
		from public.tasks t where t.id = ${task}`;
	return task;
}

/** The clock comes round, two hours on; what it gives back sets it right again. */
async function twoHoursOn(): Promise<() => Promise<void>> {
	const [clock] = await sql<{ as_it_was: string }[]>`
		select pg_get_functiondef('private.clock()'::regprocedure) as as_it_was`;
	await sql.unsafe(`
		create or replace function private.clock() returns timestamptz
			language sql stable security definer set search_path = ''
			as $$ select statement_timestamp() + interval '2 hours' $$`);
	const answer = await fetch(`${origin}/jobs/run`, {
		method: 'POST',
		headers: { authorization: `Bearer ${jobsSecret}` }
	});
	expect(answer.status).toBe(200);
	return async () => {
		await sql.unsafe(clock?.as_it_was ?? '');
	};
}

const readings = async (task: string) =>
	(
		await sql<{ times: number }[]>`
		select coalesce(sum(times), 0)::int as times from private.disclosures where task_id = ${task} and reader_id = ${DEV}`
	)[0]?.times;

/** Stops every permit by which a matched volunteer reads the address; gives it back afterwards. */
async function stopAddress(person: string): Promise<void> {
	await sql`
		insert into private.permit_ends (permit_id, scopes, kind)
		select p.id, '{address}', 'withdrawn' from private.permits p
		where p.person_id = ${person} and 'address' = any (p.scopes) and p.recipient in ('matched', 'volunteer')`;
}
async function giveAddress(person: string): Promise<void> {
	await sql`
		insert into private.permits (person_id, scopes, recipient, organisation_id, purpose, basis, giver_member_id, given_how, wording, wording_version, starts_at, ends_at)
		select p.person_id, '{address}', 'matched', p.organisation_id, p.purpose, p.basis, p.giver_member_id, p.given_how, p.wording, p.wording_version, now(), now() + interval '1 month'
		from private.permits p
		where p.person_id = ${person} and 'address' = any (p.scopes) and p.recipient = 'matched'
		order by p.recorded_at desc limit 1`;
}

describe.each([
	['on a phone, with a script', true, PHONE],
	['on a wide screen, without one', false, WIDE]
])('%s', (_name, script, viewport) => {
	it('says yes to an offer; the other is told kindly, though their page is old', async () => {
		const { task, day, dev, tomasz } = await offered();
		const first = await open('dev', { script, viewport });
		const second = await open('tomasz', { script, viewport });
		await second.page.goto(`${origin}/offers/${tomasz}`);

		await first.page.goto(`${origin}/offers`);
		await first.page.locator(`a[href="/offers/${dev}"]`).click();
		await first.page.waitForURL(`${origin}/offers/${dev}`);
		await first.page.getByRole('heading', { level: 1, name: /Could you/ }).waitFor();
		expect(await first.page.locator('h1').innerText()).toMatch(/^Could you walk someone’s dog/);
		expect(await first.page.locator('main').innerText()).toContain('Around Ventnor');
		// before: no name, and none of the address
		expect(await first.page.content()).not.toMatch(/Hollis|Undercliff Rise/);
		await first.page.getByRole('button', { name: 'Yes, I can come' }).click();
		await first.page.waitForURL(`${origin}/visits/${task}`);
		expect(await first.page.locator('main').innerText()).toContain('You said yes.');
		expect(await first.page.content()).not.toMatch(/Leonard|Undercliff Rise/);
		expect(await readings(task)).toBe(0);

		await second.page.getByRole('button', { name: 'Yes, I can come' }).click();
		await second.page.waitForLoadState();
		expect(await second.page.locator('h1').innerText()).toBe('This is settled');
		expect(await second.page.locator('.lead').innerText()).toMatch(
			/Somebody else said yes first, or it is no longer needed\. Thank you/
		);
		expect(await second.page.locator('main').innerText()).not.toMatch(/dog|Ventnor/);
		const live = await sql`select volunteer_id from public.matches where task_id = ${task}`;
		expect(live).toEqual([{ volunteer_id: DEV }]);

		// another visit at that time: said so, and the offer stays where it was
		const rival = await offered(day);
		await first.page.goto(`${origin}/offers/${rival.dev}`);
		await first.page.getByRole('button', { name: 'Yes, I can come' }).click();
		await first.page.getByText('You have another visit at that time.').waitFor();
		expect(await first.page.locator('main').innerText()).toContain('This offer stays as it is');
		await first.page.getByRole('button', { name: 'Not this time' }).waitFor();
		await first.page.getByRole('link', { name: 'See your visits' }).click();
		await first.page.waitForURL(`${origin}/visits`);
		expect(await sql`select 1 from public.matches where task_id = ${rival.task}`).toEqual([]);
		await first.context.close();
		await second.context.close();
	});

	it('says not this time, and changes their mind while it is open', async () => {
		const { task, dev } = await offered();
		const { context, page } = await open('dev', { script, viewport });
		await page.goto(`${origin}/offers/${dev}`);
		await page.getByRole('button', { name: 'Not this time' }).click();
		await page.waitForURL(/\/offers\?said=no$/);
		expect(await page.locator('main').innerText()).toContain('That is fine.');
		await page.locator(`a[href="/offers/${dev}"]`).click();
		await page.getByRole('heading', { name: 'You said not this time' }).waitFor();
		expect(await page.locator('main').innerText()).toContain('It is still open.');
		expect(await page.getByRole('button', { name: 'Not this time' }).count()).toBe(0);
		await page.getByRole('button', { name: 'Yes, I can come' }).click();
		await page.waitForURL(`${origin}/visits/${task}`);
		await context.close();
	});

	it('finds nothing at another’s offer or visit', async () => {
		const { task, tomasz } = await offered();
		const { context, page } = await open('dev', { script, viewport });
		for (const path of [`/offers/${tomasz}`, `/visits/${task}`, '/offers/nonsense']) {
			expect((await page.goto(origin + path))?.status(), path).toBe(404);
			expect(await page.locator('main').innerText()).not.toMatch(/dog|Ventnor|forbidden/i);
		}
		await context.close();
	});

	it('hands a visit back, and says of another that it is done', async () => {
		const back = await today();
		const done = await today();
		const { context, page } = await open('dev', { script, viewport });
		await page.goto(`${origin}/visits/${back.task}`);
		await page.getByRole('link', { name: 'Hand it back' }).click();
		await page.getByLabel(/Anything that helps/).fill('My car has broken down.');
		await page.getByRole('button', { name: 'Hand it back' }).click();
		await page.waitForURL(/\/visits\?said=back$/);
		await page.goto(`${origin}/visits/${back.task}`);
		expect(await page.locator('main').innerText()).toContain('You handed it back');
		expect(await page.content()).not.toMatch(/Leonard|Undercliff Rise/);

		await page.goto(`${origin}/visits/${done.task}/done`);
		const note = page.getByLabel(/A note for/);
		await note.fill('x'.repeat(2001));
		await page.getByRole('button', { name: 'It is done' }).click();
		// R9: named, and kept
		await page.locator('.error-summary a[href="#note"]').waitFor();
		expect((await note.inputValue()).length).toBe(2001);
		await note.fill('He ate well, and told me of the lightship.');
		await page.getByRole('button', { name: 'It is done' }).click();
		await page.waitForURL(/\/visits\?said=done$/);
		const [row] = await sql`
			select t.state, n.words from public.tasks t join private.visit_notes n on n.task_id = t.id where t.id = ${done.task}`;
		expect(row).toEqual({ state: 'done', words: 'He ate well, and told me of the lightship.' });
		await context.close();
	});

	it('reads the address in its window, each time written down, and not once it is withdrawn', async () => {
		const { task, person } = await today();
		const { context, page } = await open('dev', { script, viewport });
		// a list, a link under the finger, and a HEAD are no reading
		await page.goto(`${origin}/visits`);
		await page.locator(`a[href="/visits/${task}"]`).first().hover();
		await context.request.head(`${origin}/visits/${task}`);
		expect(await readings(task)).toBe(0);

		await page.goto(`${origin}/visits/${task}`);
		expect(await page.locator('main address').innerText()).toContain('Undercliff Rise');
		expect(await page.locator('main').innerText()).toContain('The family can see that you looked');
		expect(await readings(task)).toBe(1);

		await stopAddress(person);
		if (script) {
			// an open page lets go at its next look, and nobody has pressed anything
			await comeBack(page);
			await page.locator('main address').waitFor({ state: 'detached', timeout: 10_000 });
		} else {
			await page.getByRole('link', { name: 'Look again' }).click();
			await page.waitForLoadState();
		}
		expect(await page.content()).not.toContain('Undercliff Rise');
		expect(await page.locator('main').innerText()).toContain('No address is shared here.');
		expect(await readings(task)).toBe(2);
		await giveAddress(person);
		await context.close();
	});

	it('keeps a week, naming what is wrong and keeping what was typed', async () => {
		const { context, page } = await open('dev', { script, viewport });
		await page.goto(`${origin}/volunteering/times`);
		const field = (name: string) => page.locator(`[name="${name}"]`);
		await field('from-1-1').fill('09:00');
		await field('until-1-1').fill('11:00');
		await field('from-1-2').fill('10:30');
		await field('until-1-2').fill('12:00');
		await page.getByRole('button', { name: 'Save the week' }).click();
		await page.locator('.error-summary a[href="#from-1-2"]').waitFor();
		expect(await field('from-1-2').inputValue()).toBe('10:30');
		expect(await field('until-1-1').inputValue()).toBe('11:00');
		await field('from-1-2').fill('18:00');
		await field('until-1-2').fill('21:00');
		await field('until-1-2').press('Enter');
		await page.waitForURL(/\/volunteering\?saved$/);
		expect(await page.locator('main').innerText()).toContain('Monday: 9 to 11am, 6 to 9pm');
		await context.close();
	});

	it('is told when somebody else has changed it meanwhile, and overwrites nothing unseen', async () => {
		const { context, page } = await open('dev', { script, viewport });
		await page.goto(`${origin}/volunteering/about/travel`);
		await sql`update public.volunteers set travel_m = 32187 where account_id = ${DEV}`;
		await page.getByLabel('Up to 3 miles').check();
		await page.getByRole('button', { name: 'Save' }).click();
		await page.getByRole('heading', { name: 'What is there now' }).waitFor();
		expect(await page.locator('main').innerText()).toContain('Within 20 miles');
		const kept = await sql`select travel_m from public.volunteers where account_id = ${DEV}`;
		expect(kept).toEqual([{ travel_m: 32187 }]);
		// seen now, and meant
		expect(await page.getByLabel('Up to 3 miles').isChecked()).toBe(true);
		await page.getByRole('button', { name: 'Save' }).click();
		await page.waitForURL(/\/volunteering\?saved$/);
		expect(await page.locator('main').innerText()).toContain('Within 3 miles');
		await context.close();
	});

	it('takes time off without a reason, and comes back', async () => {
		const { context, page } = await open('neil', { script, viewport });
		await page.goto(`${origin}/volunteering`);
		await page.getByRole('button', { name: 'Begin again' }).click();
		await page.waitForURL(/\/volunteering\?saved=back$/);
		await page.getByRole('link', { name: 'Take time off' }).click();
		await page.getByRole('button', { name: 'Take time off' }).click();
		await page.locator('.error-summary a[href="#how"]').waitFor();
		await page.getByLabel('Until I say').check();
		await page.getByRole('button', { name: 'Take time off' }).click();
		await page.waitForURL(/\/volunteering\?saved=off$/);
		expect(await page.locator('main').innerText()).toContain('You have paused.');
		await context.close();
	});

	// one of the two a run, since the last of these leaves
	const who = script ? 'amina' : 'tomasz';
	const [id, name] = script ? [accountId('amina'), 'Amina Yusuf'] : [TOMASZ, 'Tomasz Wilk'];
	const sound = async (page: Page) => {
		if (script) expect(await axeFaults(page), page.url()).toEqual([]);
	};

	it('answers a module to its pass; the reading prints whole, without what only a screen has', async () => {
		const module = MODULES.find(({ id: of }) => of === 'equality')!;
		const [first] = module.questions;
		const other = first!.choices.find((choice) => choice.id !== first!.right)!;
		const { context, page } = await open(who, { script, viewport });
		const answer = (question: string, letter: string) =>
			page.locator(`input[name="${question}"][value="${letter}"]`).check();
		await page.goto(`${origin}/volunteering/learning/${module.id}`);
		for (const question of module.questions) await answer(question.id, question.right);
		await answer(first!.id, other.id);
		await page.getByRole('button', { name: 'Send my answers' }).click();
		await page.locator(`.error-summary a[href="#${first!.id}"]`).click();
		expect(await page.locator(':focus').getAttribute('name')).toBe(first!.id);
		expect(await page.locator(`input[name="${first!.id}"][value="${other.id}"]`).isChecked()).toBe(
			true
		);
		await sound(page);
		await answer(first!.id, first!.right);
		await page.getByRole('button', { name: 'Send my answers' }).click();
		await page.waitForURL(/\/volunteering\/learning\?passed=/);
		expect(await page.locator('main').innerText()).toContain('Passed');
		await sound(page);

		await page.goto(`${origin}/learn/${module.id}`);
		const text = (await page.locator('main h2').allInnerTexts()).filter((said) => said !== '');
		await page.emulateMedia({ media: 'print' });
		for (const gone of ['header nav', 'footer nav', 'a.back', 'main button']) {
			const there = page.locator(gone);
			for (let i = 0; i < (await there.count()); i += 1) {
				expect(await there.nth(i).isVisible(), `${gone} on paper`).toBe(false);
			}
		}
		const printed = await page.locator('main').innerText();
		for (const { scene, ask } of module.questions) {
			expect(printed).toContain(scene);
			expect(printed).toContain(ask);
		}
		expect(text.filter((heading) => !printed.includes(heading))).toEqual([]);
		await context.close();
	});

	it('is told kindly when their check has run out, and is back once the next one is written down', async () => {
		const visit = await coming(id);
		const { task, tomasz: offer } = await offered();
		await sql`update public.offers set volunteer_id = ${id} where id = ${offer}`;
		await sql`
			update public.checks set expires_at = now() + interval '1 hour'
			where volunteer_id = ${id} and organisation_id = ${CULVER}`;
		const { context, page } = await open(who, { script, viewport });
		const words = async (path: string) => {
			await page.goto(origin + path);
			return page.locator('main').innerText();
		};
		await page.goto(`${origin}/offers/${offer}`);
		await page.getByRole('button', { name: 'Yes, I can come' }).waitFor();

		const setBack = await twoHoursOn();
		try {
			// a press on the page that was open before comes to nothing
			await page.getByRole('button', { name: 'Yes, I can come' }).click();
			await page.getByRole('heading', { level: 1, name: 'This is settled' }).waitFor();
			expect(await sql`select 1 from public.matches where task_id = ${task}`).toEqual([]);
			expect(await words('/offers')).toMatch(
				/Something that Culver Hospice needs of everybody has run out[^.]*\. Your coordinator renews it\./
			);
			expect(await page.locator(`main a[href="/offers/${offer}"]`).count()).toBe(0);
			await sound(page);
			const standing = await words('/volunteering');
			expect(standing).toContain('something that is needed of everybody has run out');
			expect(standing).toMatch(/ended on \d/);
			await page.locator('main a[href^="tel:"]').first().waitFor();
			await sound(page);
			expect(await words(`/visits/${visit}`)).toContain('Nothing more is open to you just now');
			expect(await page.content()).not.toMatch(/Leonard|Undercliff Rise/);

			// the coordinator is told, and hands the visit on
			const desk = await open('grace', { script, viewport: WIDE });
			await desk.page.goto(`${origin}/desk`);
			const row = desk.page.locator('main').getByText(`${name} cannot come as things stand`);
			expect(await row.count()).toBeGreaterThan(0);
			await desk.page.goto(`${origin}/desk/tasks/${visit}`);
			await desk.page.getByRole('button', { name: 'Arrange it another way' }).click();
			await desk.page.waitForURL(/\?done/);
			expect(await words(`/visits/${visit}`)).toContain('arranged this another way');

			// looked at again: the same page that said why says that they may be asked
			await desk.page.goto(`${origin}/desk/volunteers/${id}/check`);
			await desk.page.getByLabel('Enhanced check', { exact: true }).check();
			const year = new Date().getFullYear();
			for (const [field, value] of [
				['issued', ['1', '2', String(year)]],
				['expires', ['1', '2', String(year + 2)]]
			] as const) {
				for (const [i, part] of ['day', 'month', 'year'].entries()) {
					await desk.page.locator(`[name="${field}-${part}"]`).fill(value[i] ?? '');
				}
			}
			await desk.page.getByRole('radio', { name: 'For work with adults', exact: true }).check();
			await desk.page.getByRole('radio', { name: /^Suitable/ }).check();
			await desk.page.getByRole('button', { name: 'Record it' }).click();
			await desk.page.waitForURL(new RegExp(`/desk/volunteers/${id}`));
			await desk.context.close();
			expect(await words('/volunteering')).toContain('You are accepted, and may be asked.');
		} finally {
			await setBack();
		}
		await context.close();
	});

	it('leaves, is told before what happens, and takes the passport along', async () => {
		const visit = await coming(id);
		const { context, page } = await open(who, { script, viewport });
		await page.goto(`${origin}/volunteering`);
		await page.getByRole('link', { name: /^Stop volunteering there/ }).click();
		await page.waitForURL(/\/stop$/);
		const said = await page.locator('main').innerText();
		expect(said).toMatch(/visits? still to come goe?s? back\s+to the coordinator/);
		expect(said).toContain('it stays yours, also afterwards');
		expect(said).toContain('take time off instead');
		await sound(page);
		await page.getByRole('button', { name: 'Stop volunteering there' }).click();
		await page.waitForURL(/\/volunteering\?saved=stopped$/);
		expect(await page.locator('main').innerText()).toContain('You have left.');
		await sound(page);
		const live = await sql`
			select m.task_id from public.matches m join public.tasks t on t.id = m.task_id
			where m.volunteer_id = ${id} and m.organisation_id = ${CULVER} and m.ended_at is null
				and t.state in ('accepted', 'confirmed') and t.ends_at > now()`;
		expect(live).toEqual([]);
		await page.goto(`${origin}/visits/${visit}`);
		expect(await page.locator('main').innerText()).toContain('You handed it back');
		expect(await page.content()).not.toMatch(/Leonard|Hollis|Undercliff Rise/);
		// theirs still
		expect((await page.goto(`${origin}/volunteering/passport`))?.status()).toBe(200);
		expect(await page.locator('main').innerText()).toContain('Culver Hospice');
		await sound(page);
		await context.close();
	});
});

describe('a page that is open', () => {
	it('lets go of everything when its session was ended somewhere else', async () => {
		const { task } = await today();
		const { context, page } = await open('dev');
		await page.goto(`${origin}/visits/${task}`);
		await page.locator('main address').waitFor();
		await sql`delete from auth.sessions where user_id = ${DEV}`;
		await comeBack(page);
		await page.getByRole('heading', { name: 'This visit is closed here' }).waitFor();
		expect(await page.locator('main').innerText()).not.toMatch(/Undercliff Rise|Leonard|Len/);
		await context.close();
	});

	it('stays as it is when there is no network, and asks nothing while it is hidden', async () => {
		const { task } = await today();
		const { context, page } = await open('dev');
		await page.goto(`${origin}/visits/${task}`);
		await page.locator('main address').waitFor();
		await context.setOffline(true);
		await comeBack(page);
		await page.waitForTimeout(500);
		expect(await page.locator('main address').innerText()).toContain('Undercliff Rise');
		await context.close();
	});

	it('looks again by itself every minute', async () => {
		const { task, person } = await today();
		const { context, page } = await open('dev');
		await page.clock.install();
		await page.goto(`${origin}/visits/${task}`);
		await page.locator('main address').waitFor();
		await stopAddress(person);
		await page.clock.runFor(61_000);
		await page.locator('main address').waitFor({ state: 'detached', timeout: 10_000 });
		await giveAddress(person);
		await context.close();
	});
});
