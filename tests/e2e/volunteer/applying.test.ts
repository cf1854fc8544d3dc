import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, signInAs } from '#support/browser.ts';
import { openSite } from '#support/site.ts';
import { root } from '../../../scripts/lib/build.ts';
import { Asker, mailbox } from '../asking/asker.ts';

/**
 * From first interest to a reference that is answered: an applicant on a phone, a referee without an
 * account, a coordinator. The pages of the form have no script in any browser; those after it are met
 * with one and without.
 */
const site = await openSite();
const mail = mailbox(site);
const PHONE = { width: 390, script: true, night: false, axe: true, touch: true };
const NO_SCRIPT = { script: false, axe: false };
const EMAIL = 'nora.quill@example.org';
let browser: Browser;

beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser.close();
	await mail.close();
});

/** The link in the newest mail that Auth sent. */
async function signInLink(): Promise<string> {
	const [found] = await mail.sql`
		select body_text as text from private.captured_mails
		where recipient = ${EMAIL} and source <> 'outbox' order by id desc limit 1`;
	const [link] = /https?:\/\/\S*\/auth\/confirm\S*/.exec(String(found?.text)) ?? [];
	if (!link) throw new Error(`No link in: ${String(found?.text)}`);
	return new URL(link).pathname + new URL(link).search;
}

async function refereeLink(email: string): Promise<string> {
	return (await mail.newest('referee-asked', email)).link;
}

/** The figure that tests/README.md gives; null when its line is not there as this reads it. */
function pressesSaid(): number | null {
	const text = readFileSync(join(root, 'tests/README.md'), 'utf8');
	const [, said] =
		/^An application: (\d+) presses from its first page to sent\.$/m.exec(text) ?? [];
	return said === undefined ? null : Number(said);
}

it('is begun, left, taken up, checked, sent, spoken for and seen, with nothing asked twice', async () => {
	const nora = await Asker.open(browser, site.origin, 'applying', PHONE);
	await nora.goto('/give');
	await nora.follow('Begin an application');
	/** How many times something had to be pressed from the first page to sent. */
	let presses = 0;
	const on = async (title: string | RegExp, button: string | RegExp = /^(Save and go|Go) on$/) => {
		await nora.at(title);
		await nora.press(button);
		presses += 1;
	};

	// where: wrong first, the value kept
	await nora.write('postcode', 'nowhere');
	await nora.press();
	expect(await nora.errors()).toEqual([expect.stringContaining('not a postcode')]);
	expect(await nora.page.locator('[name=postcode]').inputValue()).toBe('nowhere');
	await nora.look('errors');
	await nora.write('postcode', 'PO38 1ZZ');
	await on('From where would you set out?');
	await nora.choose('Culver Hospice');
	await on('With whom would you like to volunteer?');
	await nora.choose('Company for an hour or two', 'The dog walked');
	await on('What would you like to do?');
	await nora.choose('Shopping, paid back by receipt');
	await on('Is there anything you would rather not do?');
	await on('Languages, faith and culture');

	// left in the middle, and taken up another day
	await nora.choose('Up to 5 miles');
	await nora.press('Stop here and come back later');
	await nora.at('Stop here and come back later');
	await nora.goto('/give/apply');
	expect(await nora.heading()).toBe('How far will you go, and how?');
	expect(await nora.page.getByLabel('Up to 5 miles').isChecked()).toBe(true);
	await nora.choose('By bus or train', 'On foot');
	await on('How far will you go, and how?');
	// by a finger: the words are as good as the box
	await nora.page.locator('label[for="day-2"]').tap();
	await nora.page.locator('#day-4-2').tap();
	for (const box of ['#day-2', '#day-4-2']) {
		expect(await nora.page.locator(box).isChecked()).toBe(true);
	}
	await on('When are you free, as a rule?');
	await nora.page.locator('[name=weekly]').selectOption('120');
	await on('How much time do you have in a week?');
	await nora.choose('Smoke indoors');
	await on('What would you rather not meet?');
	await on('Has somebody close to you died?');
	await nora.write('name', 'Nora Quill');
	await nora.write('email', EMAIL);
	await nora.choose('I am 18 or over');
	await on('Who are you?');

	// a referee at the applicant's own address is refused with a sentence, and what was typed stays
	for (const [nth, name, email] of [
		[1, 'Ivy Marsh', 'ivy.marsh@example.org'],
		[2, 'Ted Rowe', 'Nora.Quill+ted@example.org']
	] as const) {
		await nora.write(`name-${nth}`, name);
		await nora.write(`relation-${nth}`, 'We sing together');
		await nora.write(`email-${nth}`, email);
	}
	await nora.press();
	expect(await nora.errors()).toEqual([
		'That is your own address. A referee answers from theirs, without you.'
	]);
	expect(await nora.page.locator('[name="name-1"]').inputValue()).toBe('Ivy Marsh');
	await nora.write('email-2', 'ted.rowe@example.org');
	await on('Two people who know you');
	await nora.choose('Two letters with my name and address');
	await on('How would you like to show who you are?');
	await on('Check what you have told us', 'Go on to send it');
	await nora.at('Now look in your mail');

	// nobody is told before the button in the mail; the mail may be opened on another telephone
	const other = await Asker.open(browser, site.origin, 'applying-mail', PHONE);
	const told = () =>
		mail.sql`select count(*)::int as n from private.outbox where template = 'application-new'`;
	expect((await told())[0]?.n).toBe(0);
	await other.goto(await signInLink());
	await other.press(/./);
	await other.page.waitForURL(/give\/apply\/send/);
	await other.at('One more press, and it is sent');
	await other.press(/^Send it to Culver Hospice/);
	presses += 2;
	await other.page.waitForURL(/volunteering\?applied/);
	await other.at('Volunteering', 'applied');
	const card = await other.page.locator('main').innerText();
	expect(card).toMatch(/Now:\s+You applied/);
	expect(card).toContain('The coordinators of Culver Hospice have it.');
	expect(card).toContain('Ivy Marsh is written to once a coordinator has read your application.');
	expect((await told())[0]?.n).toBeGreaterThan(0);
	// the first useful thing, as the README of the tests has it
	expect(presses).toBeLessThanOrEqual(16);
	expect(pressesSaid()).toBe(presses);

	// the same again is told kindly, in the first browser, which holds nothing any more
	await nora.goto('/give/apply/check');
	expect(await nora.heading()).toBe('From where would you set out?');
	await nora.close();

	// a coordinator finds it, on whom it waits, and asks for references
	const grace = await Asker.open(browser, site.origin, 'pipeline', { ...PHONE, width: 1280 });
	await signInAs(grace.context, site.origin, 'grace');
	await grace.goto('/desk/volunteers/pipeline?search=quill');
	await grace.at('Applications');
	const row = grace.page.getByRole('row', { name: /Nora Quill/ });
	expect(await row.innerText()).toContain('Read it, and ask for references');
	await grace.follow('Nora Quill');
	await grace.at('Nora Quill');
	expect(await grace.page.locator('main').innerText()).toContain('Two letters with my name');
	await grace.follow('On to references');
	await grace.press('On to references');

	// a referee, without an account and without a script
	const ivy = await Asker.open(browser, site.origin, 'referee', { ...PHONE, script: false });
	const link = await refereeLink('ivy.marsh@example.org');
	await ivy.goto(link);
	expect(await ivy.heading()).toBe('What can you say of Nora Quill?');
	await ivy.press('Send it');
	expect(await ivy.errors()).toEqual(['Say how long you have known them.', 'Choose one.']);
	await ivy.choose('More than five years', 'Yes');
	await ivy.write('words', 'As good as her word.');
	await ivy.press('Send it');
	expect(await ivy.heading()).toContain('Thank you');
	await ivy.goto(link);
	expect(await ivy.page.locator('main').innerText()).not.toContain('Nora');
	const ted = await Asker.open(browser, site.origin, 'referee-no', PHONE);
	await ted.goto(await refereeLink('ted.rowe@example.org'));
	await ted.look();
	await ted.press('I would rather not answer');
	await ted.at('That is settled');
	await ted.close();
	await ivy.close();

	// both see where it stands; the words are the coordinator's alone
	await other.goto('/volunteering');
	const stands = await other.page.locator('main').innerText();
	expect(stands).toContain('Ivy Marsh has answered.');
	expect(stands).toContain('Ted Rowe would rather not.');
	expect(stands).not.toContain('good as her word');
	await grace.goto('/desk/volunteers/pipeline?search=quill');
	expect(await grace.page.getByRole('row', { name: /Nora Quill/ }).innerText()).toContain(
		'They are asked for somebody else who knows them'
	);
	await grace.follow('Nora Quill');
	expect(await grace.page.locator('main').innerText()).toContain('As good as her word.');
	await grace.look('references');

	// two at once, by keyboard alone: what would happen to each, one confirmation, what became of each
	await grace.goto('/desk/volunteers/pipeline');
	for (const name of ['Nora Quill', 'Callum Reid']) {
		await grace.page.getByRole('checkbox', { name: `Choose ${name}` }).focus();
		await grace.page.keyboard.press('Space');
	}
	await grace.page.getByLabel('With those I have ticked').selectOption('remind');
	await grace.page.getByRole('button', { name: 'Show what would happen' }).focus();
	await grace.page.keyboard.press('Enter');
	await grace.page.waitForURL(/pipeline\/several/);
	await grace.at('Remind them now');
	const once = grace.page.url();
	await grace.press('Send the reminders');
	expect(await grace.page.getByRole('status').innerText()).toMatch(/Callum Reid\s+Reminded/);
	await grace.look('done');
	await grace.page.goto(once);
	expect(await grace.page.locator('main').innerText()).toContain('within the last two days');

	// the same without a script: where it stands, and somebody in place of the one who would rather not
	const plain = await Asker.open(browser, site.origin, 'applied', { ...PHONE, ...NO_SCRIPT });
	await plain.context.addCookies(await other.context.cookies());
	await other.close();
	await plain.goto('/volunteering');
	expect(await plain.page.locator('main').innerText()).toContain('Ivy Marsh has answered.');
	await plain.follow('Name somebody in place of Ted Rowe');
	await plain.write('name', 'Una Bright');
	await plain.write('relation', 'We share an allotment');
	await plain.write('email', EMAIL);
	await plain.press('Ask them');
	expect(await plain.errors()).toEqual([expect.stringContaining('your own address')]);
	expect(await plain.page.locator('[name=name]').inputValue()).toBe('Una Bright');
	await plain.look('errors');
	await plain.write('email', 'una.bright@example.org');
	await plain.press('Ask them');
	await plain.at('Volunteering');
	expect(await plain.page.locator('main').innerText()).toContain('Una Bright');
	await plain.close();

	// and without a script: found, ticked, the reason asked for, done; each of them says so
	const samir = await Asker.open(browser, site.origin, 'pipeline', {
		...PHONE,
		...NO_SCRIPT,
		width: 1280
	});
	await samir.context.addCookies(await grace.context.cookies());
	await grace.close();
	await samir.goto('/desk/volunteers/pipeline');
	await samir.press('Show what would happen');
	expect(await samir.page.locator('main').innerText()).toContain('Nobody was chosen');
	await samir.goto('/desk/volunteers/pipeline');
	for (const name of ['Nora Quill', 'Callum Reid']) await samir.choose(`Choose ${name}`);
	await samir.page.getByLabel('With those I have ticked').selectOption('close');
	await samir.press('Show what would happen');
	await samir.press(/^Close/);
	expect(await samir.errors()).toEqual([expect.stringContaining('Say why')]);
	await samir.look('errors');
	await samir.write('reason', 'No answer to two calls and a letter.');
	await samir.press(/^Close/);
	expect(await samir.page.getByRole('status').innerText()).toMatch(
		/Nora Quill[\s\S]*Callum Reid|Callum Reid[\s\S]*Nora Quill/
	);
	await samir.follow('Nora Quill');
	expect(await samir.page.locator('main').innerText()).toContain('No answer to two calls');
	await samir.close();
}, 300_000);
