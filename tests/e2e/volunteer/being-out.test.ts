import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, signInAs } from '#support/browser.ts';
import { openSite } from '#support/site.ts';
import { taskId } from '../../../supabase/seed/happenings.ts';
import { accountId } from '../../../supabase/seed/world.ts';
import { Asker, mailbox } from '../asking/asker.ts';

/**
 * Safe on a visit: a volunteer on a phone without scripts, who checks in and is then not heard of; the
 * steps that follow; a press for help; the out-of-hours contact, who has no account; the desk.
 */
const site = await openSite();
const mail = mailbox(site);
const NIGHTS = 'nights@culver.example.org';
const DEV = accountId('dev');
let browser: Browser;

beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser.close();
	await mail.close();
});

/** The clock comes round, so many minutes after a check-out was awaited. */
async function clock(match: string, minutes: number): Promise<void> {
	await mail.sql`
		update private.visit_watches set due_at = now() - make_interval(mins => ${minutes}) where match_id = ${match} and ended_at is null`;
	const answer = await fetch(`${site.origin}/jobs/run`, {
		method: 'POST',
		headers: { authorization: `Bearer ${site.jobsSecret}` }
	});
	expect(answer.status).toBe(200);
}

/** The link in the newest mail with this subject to an address. */
async function link(subject: string, to: string): Promise<string> {
	const [found] = await mail.sql`
		select body_text as text from private.captured_mails
		where recipient = ${to} and subject ilike ${`%${subject}%`} order by id desc limit 1`;
	const [address] = /\/check-in\?token=\S+/.exec(String(found?.text)) ?? [];
	if (!address) throw new Error(`No link about “${subject}” to ${to}: ${String(found?.text)}`);
	return address;
}

/** A visit of Dev's that lasts the whole of today, whenever this runs. */
async function today(): Promise<{ task: string; match: string }> {
	const [task] = await mail.sql<{ id: string }[]>`
		insert into public.tasks (request_id, person_id, organisation_id, kind_id, area_id, day, starts, ends, minutes, starts_at, ends_at, requirements, state)
		select t.request_id, t.person_id, t.organisation_id, t.kind_id, t.area_id, (now() at time zone 'Europe/London')::date, '00:00', '24:00', 60, now(), now(), t.requirements, 'confirmed'
		from public.tasks t where t.id = ${taskId('len-dog', 12)} returning id`;
	const [match] = await mail.sql<{ id: string }[]>`
		insert into public.matches (task_id, person_id, organisation_id, volunteer_id, accepted_at, confirmed_at)
		select t.id, t.person_id, t.organisation_id, ${DEV}, now() - interval '1 day', now() - interval '1 day'
		from public.tasks t where t.id = ${task?.id ?? ''} returning id`;
	return { task: task?.id ?? '', match: match?.id ?? '' };
}

it('is checked into, asked after, answered by link, cried from without a word on the page, and settled by the night’s contact', async () => {
	const { task, match } = await today();
	const dev = await Asker.open(browser, site.origin, 'being-out', {
		width: 390,
		script: false,
		night: false
	});
	await signInAs(dev.page.context(), site.origin, 'dev');
	await dev.goto(`/visits/${task}`);
	await dev.look('before');
	await dev.press('Check in');
	expect(await dev.page.locator('main').innerText()).toMatch(/Noted\.[\s\S]*You are checked in/);
	await dev.look('in');
	await dev.goto('/visits');
	await dev.page.locator(`main a[href="/visits/${task}"]`).first().waitFor();

	await clock(match, 1);
	const plain = await Asker.open(browser, site.origin, 'being-out-link', {
		width: 390,
		script: true,
		night: true,
		axe: true
	});
	await plain.goto(await link('Are you back', 'dev@example.org'));
	await plain.at('Your visit', 'asked');
	await plain.press(/I.m fine, an hour more/);
	expect(await plain.page.locator('main').innerText()).toContain('Noted.');

	await clock(match, 31);
	const nights = await Asker.open(browser, site.origin, 'being-out-nights', {
		width: 390,
		script: true,
		night: false,
		axe: true
	});
	await nights.goto(await link('not checked out', NIGHTS));
	await nights.at(/^Where is Dev/);
	// C14: whoever has no account learns of a volunteer, and nothing of anybody they visit
	expect(await nights.page.content()).not.toMatch(/Hollis|Undercliff|PO38|dog/i);

	await plain.press('Ask for a call');
	const said = await plain.page.locator('main').innerText();
	expect(said).toContain('Noted.');
	expect(said).not.toMatch(/help|told|coordinator|ringing/i);
	await clock(match, 31);
	await nights.goto(await link('asks to be called', NIGHTS));
	await nights.at(/^Please ring Dev/, 'help');

	// a check-out does not end it: they may have been made to press it
	await plain.press('I have left');
	const grace = await Asker.open(browser, site.origin, 'being-out-desk', {
		width: 1280,
		script: true,
		night: true,
		axe: true
	});
	await signInAs(grace.page.context(), site.origin, 'grace');
	await grace.goto('/desk');
	await grace.look('out');
	expect(await grace.page.locator('h2').first().innerText()).toBe('Out on a visit now');
	await grace.page.getByRole('link', { name: /^Dev/ }).first().click();
	await grace.page.waitForURL(`**/desk/visits/${match}`);
	await grace.at(/^Please ring Dev/);

	await nights.press(/^I have spoken to Dev/);
	await nights.at('Thank you. It is settled');
	await grace.press(/^I have spoken to Dev/);
	await grace.at(/is back$/);
	await grace.goto('/desk');
	expect(await grace.page.locator('main').innerText()).not.toContain('Out on a visit now');
	const [ended] = await mail.sql`
		select ended_how, ended_by from private.visit_watches where match_id = ${match}`;
	expect(ended).toEqual({ ended_how: 'spoken', ended_by: null });
});

it('has a calendar at a secret address: fetched by whoever has it, kept by nobody, gone when taken away', async () => {
	const dev = await Asker.open(browser, site.origin, 'calendar', {
		width: 390,
		script: false,
		night: true
	});
	await signInAs(dev.page.context(), site.origin, 'dev');
	await dev.goto('/visits/calendar');
	await dev.press('Make an address');
	const address = (await dev.page.locator('main code').innerText()).trim();
	const fetched = await fetch(address);
	expect(fetched.status).toBe(200);
	expect(fetched.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
	expect(fetched.headers.get('cache-control')).toBe('private, no-store');
	const text = await fetched.text();
	expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR/);
	expect(text).toContain('SUMMARY:A visit');
	// no name, no place, no kind of help
	expect(text).not.toMatch(/Hollis|Leonard|PO38|Ventnor|dog|lunch|meal/i);
	// what is shown once is not shown again
	await dev.goto('/visits/calendar');
	expect(await dev.page.content()).not.toContain(address);
	await dev.press('Take it away');
	const gone = await fetch(address);
	const madeUp = await fetch(`${site.origin}/calendar/${'x'.repeat(43)}.ics`);
	expect([gone.status, madeUp.status]).toEqual([404, 404]);
	const page = async (answer: Response) =>
		(await answer.text()).replace(/[0-9a-f-]{36}|\/calendar\/[\w-]+(\.ics)?/g, '');
	expect(await page(gone)).toBe(await page(madeUp));
	await dev.close();
});
