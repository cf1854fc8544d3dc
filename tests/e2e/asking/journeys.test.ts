import type { Browser } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSite } from '#support/site.ts';
import { launchBrowser, signInAs } from '#support/browser.ts';
import { Asker, inDays, mailbox, wayName, WAYS, type Way } from './asker.ts';

const site = await openSite();
const mail = mailbox(site);
let browser: Browser;

beforeAll(async () => {
	browser = await launchBrowser();
});
beforeEach(() => mail.forgetLimits());
afterAll(async () => {
	await browser.close();
	await mail.close();
});

/** A request as the database holds it, by the address of whoever asked. */
async function requestOf(email: string) {
	const [row] = await mail.sql`
		select r.id, r.person_id as person, r.state, r.route, r.situation, c.role, c.name, c.relation, c.basis,
			private.area_label(r.area_id) as area,
			(select array_agg(a.kind_id || ' ' || a.every order by a.position) from private.asked_kinds a where a.request_id = r.id) as kinds,
			(select count(*)::int from public.tasks t where t.request_id = r.id) as tasks,
			(select array_agg(d.scope::text order by d.scope) from private.details d where d.person_id = r.person_id) as scopes,
			(select array_agg(distinct p.basis::text) from private.permits p where p.person_id = r.person_id) as bases,
			(select array_agg(p.recipient || ' ' || p.scopes[1] order by p.recipient, p.scopes[1]) from private.permits p where p.person_id = r.person_id) as permits,
			private.effective_summary(r.person_id, r.organisation_id, private.clock()) as effective
		from public.requests r join private.circle_members c on c.id = r.asked_by
		where c.email = ${email} order by r.created_at desc limit 1`;
	return row;
}

/** From the check on: the address, the mail, the button. */
async function confirm(asker: Asker, email: string): Promise<void> {
	await asker.at('Check what you have told us');
	await asker.press(/^Go on/);
	await asker.at('Where can we write to you?');
	await asker.write('email', 'not an address');
	await asker.press('Send me the link');
	expect(await asker.errors()).toEqual(['There is no @ in it. Give it as name@example.org.']);
	await asker.look('wrong');
	await asker.write('email', email);
	await asker.press('Send me the link');
	await asker.at('Now look in your mail');
	expect(await requestOf(email)).toBeUndefined();
	const { link } = await mail.newest('ask-confirm', email);
	// a mail scanner follows the link, twice: nothing happens
	for (let i = 0; i < 2; i += 1) {
		expect((await fetch(asker.origin + link)).status).toBe(200);
		expect(await requestOf(email)).toBeUndefined();
	}
	// the same link once it has run out, and after an answer was changed: both say so, and send nothing
	const draft = mail.sql`email = ${email.toLowerCase()} and request_id is null`;
	const [was] = await mail.sql`select ready::text as ready from private.drafts where ${draft}`;
	await mail.sql`update private.drafts set confirm_expires_at = confirm_expires_at - interval '4 days' where ${draft}`;
	await asker.goto(link);
	await asker.at('This link has run out', 'expired');
	await mail.sql`
		update private.drafts set ready = null, confirm_expires_at = confirm_expires_at + interval '4 days' where ${draft}`;
	await asker.goto(link);
	await asker.at('You have changed an answer since', 'changed');
	await mail.sql`update private.drafts set ready = ${was?.ready}::text::jsonb where ${draft}`;
	await asker.goto(link);
	await asker.at('Send it to Culver Hospice?');
	expect(await asker.page.locator('main').innerText()).toContain(
		'When you press the button, Culver Hospice’s coordinators see who is asking and the kind of help.'
	);
	await asker.press('Yes, send it');
	await asker.at('Sent to Culver Hospice');
	expect(await asker.page.locator('main').innerText()).toMatch(/reads it by .+\./);
	expect(await asker.page.locator('main').innerText()).toContain('01632 960 199');
}

// every page and every error of the form, at both widths, by day and by night
const AXED = WAYS.map((way) => ({ ...way, axe: way.script }));

describe.each(AXED)('a daughter for her father', (way: Way) => {
	it(wayName(way), async () => {
		const email = `joanne.${way.width}.${way.script}@example.org`;
		const asker = await Asker.open(browser, site.origin, 'daughter', way);
		await asker.goto('/ask');
		await asker.at('Ask for help');
		await asker.follow('Begin');
		await asker.at('What would help?');
		await asker.press();
		expect(await asker.errors()).toEqual(['Choose at least one kind of help.']);
		// whoever cannot see it lands on it, with a script or without
		expect(await asker.page.locator('[role=alert]:focus').count()).toBe(1);
		await asker.look('wrong');
		await asker.choose('Sitting in, so that you can sleep', 'The dog walked');
		expect(await asker.page.getByText('No deciding whether something is serious').isVisible()).toBe(
			true
		);
		await asker.look('chosen');
		await asker.press();

		await asker.at('Who is it for?');
		await asker.press();
		expect(await asker.errors()).toEqual(['Say whom the help is for.', 'Say what is happening.']);
		await asker.look('wrong');
		await asker.choose('Somebody in my family', 'Someone is dying');
		await asker.press();

		await asker.at('Where is the help needed?');
		for (const [typed, sentence] of [
			['', 'Give the postcode of the home where help is needed.'],
			['BT1 1AA', 'That postcode is in Northern Ireland.'],
			['IM1 1AA', 'That postcode is on the Isle of Man'],
			['JE2 3AB', 'That postcode is in Jersey'],
			['GY1 1AA', 'That postcode is in Guernsey'],
			['PO38', 'PO38 is the first half.'],
			['P038 1ZZ', 'Did you mean PO38 1ZZ?'],
			['QQ9 9QQ', 'We do not know QQ9 9QQ.'],
			['Ventnor', 'That is not a postcode.']
		] as const) {
			await asker.write('postcode', typed);
			await asker.press();
			expect((await asker.errors())[0]).toContain(sentence);
			expect(await asker.page.locator('#postcode').inputValue()).toBe(typed);
		}
		await asker.look('wrong');
		await asker.write('postcode', 'AB10 1AA');
		await asker.press();
		await asker.at('Nobody arranges help there yet');
		await asker.follow('Try another postcode');
		await asker.write('postcode', 'po381zz');
		await asker.press();

		await asker.at('Culver Hospice arranges help there');
		expect(await asker.page.locator('main').innerText()).toContain('Around Ventnor (PO38 1/9).');
		await asker.write('lines', 'Harbour View\nUndercliff Rise, Ventnor');
		await asker.press();

		await asker.at('When should someone come?');
		await asker.choose('Another day');
		const past = inDays(-3);
		await asker.write('other-day', past.day);
		await asker.write('other-month', past.month);
		await asker.write('other-year', past.year);
		await asker.write('from', '14:00');
		await asker.write('until', '13:00');
		await asker.press();
		expect((await asker.errors())[0]).toMatch(/has gone by\. Give today or a later day\.$/);
		expect((await asker.errors())[1]).toMatch(/^The later time is not after the earlier one\./);
		expect(await asker.page.locator('[name="other-day"]').inputValue()).toBe(past.day);
		await asker.look('wrong');
		// nothing is lost by a reload: what was wrong is still there
		await asker.goto('/ask/when/sitting');
		expect(await asker.page.locator('[name="from"]').inputValue()).toBe('14:00');
		expect(await asker.page.locator('[name="other-day"]').inputValue()).toBe(past.day);
		const next = inDays(9);
		await asker.write('other-day', next.day);
		await asker.write('other-month', next.month);
		await asker.write('other-year', next.year);
		await asker.write('until', '19:00');
		await asker.press();

		// the second kind: what was said of the first stands there, and can be changed
		await asker.at('When should someone come?', 'second');
		expect(await asker.page.locator('[name="from"]').inputValue()).toBe('14:00');
		await asker.choose('Again and again');
		await asker.tick('input[name="every"][value="weekly"]');
		await asker.tick('input[name="weekdays"][value="1"]');
		await asker.tick('input[name="weekdays"][value="4"]');
		const [first, last] = [inDays(7), inDays(27)];
		for (const [name, date] of [
			['first', first],
			['last', last]
		] as const) {
			await asker.write(`${name}-day`, date.day);
			await asker.write(`${name}-month`, date.month);
			await asker.write(`${name}-year`, date.year);
		}
		await asker.write('from', '08:30');
		await asker.write('until', '09:00');
		await asker.look('repeat');
		await asker.press();

		await asker.at('What should a helper be ready for?');
		await asker.choose('There is a dog', 'There are stairs');
		await asker.press();
		await asker.at('How does the person manage?');
		await asker.choose('Tires quickly');
		await asker.write('words', 'Ring twice. “He’s a bit deaf” 🙂 — שלום');
		await asker.press();
		await asker.at('What is it like at home?');
		await asker.write('words', 'x'.repeat(10_000));
		await asker.press();
		expect(await asker.errors()).toEqual(['That is 10,000 characters. Make it 1,500 or fewer.']);
		expect((await asker.page.locator('[name="words"]').inputValue()).length).toBe(10_000);
		await asker.write('words', 'Biscuit barks, and means no harm.');
		await asker.press();
		await asker.at('What helps when talking with the person?');
		await asker.press('Skip to the names');

		await asker.at('Who is it?');
		await asker.press();
		expect(await asker.errors()).toEqual(['Give their name.']);
		await asker.look('wrong');
		await asker.write('full', 'Leonard O’Hollis');
		await asker.write('known_as', 'Len');
		await asker.write('phone', '01632 960 148');
		await asker.write('note', 'after 10am');
		await asker.press();
		await asker.at('And who are you?');
		await asker.write('name', 'Joanne Hollis');
		await asker.write('relation', 'his daughter');
		await asker.press();
		await asker.at('Does Len know about this?');
		await asker.press();
		expect(await asker.errors()).toEqual(['Say whether Len knows about this.']);
		await asker.look('wrong');
		await asker.choose('Yes, and Len agrees');
		await asker.press();
		await asker.at('Who may see it?');
		await asker.press();

		await asker.at('What may the coordinators see?');
		await asker.press();
		expect((await asker.errors())[0]).toBe('Len’s name: say yes or no. Either is right.');
		await asker.look('wrong');
		await asker.sayYes();
		await asker.press();
		await asker.at('May volunteers be asked?');
		await asker.sayYes();
		await asker.press();
		await asker.at('What may the volunteer who comes see?');
		await asker.sayYes(['household']);
		await asker.press();

		await asker.at('Check what you have told us');
		const check = await asker.page.locator('main').innerText();
		for (const words of [
			'Leonard O’Hollis, known as Len',
			'Every Monday and Thursday, 8:30 to 9am',
			'Harbour View',
			'Biscuit barks',
			'once Len has said yes',
			'Culver Hospice’s coordinators see your own name and how to reach you, and the kind of help.',
			'a bit deaf'
		]) {
			expect(check).toContain(words);
		}
		// Change leads to the page and back here
		await asker.follow('Change faith or belief');
		await asker.at('Faith or belief, if you want to say');
		await asker.press();
		await confirm(asker, email);

		expect(await requestOf(email)).toMatchObject({
			state: 'submitted',
			route: 'online',
			situation: 'dying',
			role: 'manager',
			name: 'Joanne Hollis',
			relation: 'his daughter',
			basis: 'family',
			area: 'Ventnor (PO38 1/9)',
			kinds: ['sitting once', 'dog weekly'],
			bases: ['family'],
			effective: false,
			scopes: ['name', 'contact', 'support', 'household']
		});
		const row = await requestOf(email);
		expect(row?.tasks).toBeGreaterThanOrEqual(6);
		expect(row?.permits).toContain('pool summary');
		expect(row?.permits).toContain('coordinators household');
		expect(row?.permits).not.toContain('matched household');
		await asker.close();
	});
});

describe.each(WAYS)('a man bereaved by suicide, for himself', (way: Way) => {
	it(wayName(way), async () => {
		const email = `david.${way.width}.${way.script}@example.org`;
		const asker = await Asker.open(browser, site.origin, 'bereaved', way);
		await asker.goto('/ask?kind=listening');
		await asker.follow('Begin');
		expect(await asker.page.getByLabel('Someone to talk to, after a death').isChecked()).toBe(true);
		await asker.press();
		await asker.choose('Me', 'Someone has died');
		// the signpost is there for whoever opens it, and nothing is asked
		await asker.open('If they died by suicide');
		expect(await asker.page.getByText('Survivors of Bereavement by Suicide').isVisible()).toBe(
			true
		);
		await asker.at('Who is it for?', 'bereaved');
		await asker.press();
		await asker.write('postcode', 'PO33 2AA');
		await asker.press();
		await asker.press();
		await asker.choose('I’m not sure yet');
		await asker.at('When should someone come?');
		await asker.press();
		await asker.press('Skip to the names');
		await asker.at('What is your name?');
		await asker.write('full', 'David Kerslake');
		await asker.write('phone', '07700 900 163');
		await asker.press();
		// nobody asks him whether he knows
		await asker.at('Who may see it?');
		await asker.press();
		await asker.sayYes();
		await asker.at('What may the coordinators see?');
		await asker.press();
		await asker.sayYes();
		await asker.press();
		await asker.sayYes(['address']);
		await asker.at('What may the volunteer who comes see?');
		await asker.press();
		expect(await asker.page.locator('main').innerText()).toContain(
			'To be talked over with a coordinator'
		);
		await confirm(asker, email);
		await asker.open('If they died by suicide');
		expect(await asker.page.getByText('0300 111 5065').isVisible()).toBe(true);

		expect(await requestOf(email)).toMatchObject({
			situation: 'bereaved',
			role: 'self',
			name: 'David Kerslake',
			kinds: ['listening unsure'],
			tasks: 0,
			bases: ['own'],
			effective: true,
			scopes: ['name', 'contact'],
			permits: ['coordinators address', 'pool summary', 'matched name', 'matched contact']
		});
		// how somebody died is nowhere
		const row = await requestOf(email);
		const [all] = await mail.sql`
			select (select string_agg(d::text, '') from private.details d where d.person_id = ${row?.person}) as details,
				(select string_agg(x::text, '') from private.drafts x where x.email = ${email}) as drafts`;
		expect(JSON.stringify(all)).not.toMatch(/suicid/i);
		await asker.close();
	});
});

describe.each(WAYS)('a dying woman, for herself', (way: Way) => {
	it(wayName(way), async () => {
		const email = `margaret.${way.width}.${way.script}@example.org`;
		const asker = await Asker.open(browser, site.origin, 'herself', way);
		await asker.goto('/ask/help');
		await asker.choose('Company for an hour or two', 'Shopping, paid back by receipt');
		await asker.press();
		await asker.choose('Me', 'Someone is dying');
		await asker.press();
		await asker.write('postcode', 'PO36 8AA');
		await asker.press();
		await asker.press();
		await asker.choose('Tomorrow');
		await asker.write('from', '10:00');
		await asker.write('until', '12:00');
		await asker.press();
		await asker.choose('I’m not sure yet');
		await asker.press();
		await asker.choose('There is a cat');
		await asker.press();
		await asker.at('How do you manage?');
		await asker.choose('Mostly in bed');
		await asker.press();
		await asker.press();
		await asker.choose('Hard of hearing');
		await asker.press();
		await asker.at('What matters to you?');
		await asker.write('words', 'The cat stays on the bed. Poetry, if you can bear it.');
		await asker.press();
		await asker.at('Faith or belief, if you want to say');
		await asker.write('words', 'Quaker, quietly.');
		await asker.press();
		await asker.write('full', 'Margaret Dyer');
		await asker.press();
		await asker.choose('Twelve months');
		await asker.press();
		await asker.sayYes(['faith']);
		await asker.press();
		await asker.sayYes();
		await asker.press();
		await asker.sayYes(['faith', 'address']);
		await asker.press();
		await confirm(asker, email);
		expect(await requestOf(email)).toMatchObject({
			role: 'self',
			bases: ['own'],
			effective: true,
			kinds: ['company once', 'shopping unsure'],
			tasks: 1,
			scopes: ['name', 'about', 'communication', 'faith', 'support'],
			permits: [
				'coordinators address',
				'coordinators about',
				'coordinators communication',
				'coordinators support',
				'pool summary',
				'matched name',
				'matched about',
				'matched communication',
				'matched support'
			]
		});
		await asker.close();
	});
});

describe.each(WAYS)('a coordinator for a caller', (way: Way) => {
	it(wayName(way), async () => {
		const asker = await Asker.open(browser, site.origin, 'coordinator', way);
		await signInAs(asker.context, site.origin, 'grace');
		await asker.goto('/ask/for-somebody');
		await asker.at('Write it down for somebody');
		await asker.press();
		expect(await asker.errors()).toEqual(['Say how this reached you.']);
		await asker.look('wrong');
		await asker.choose('A nurse or another professional refers somebody');
		await asker.press();
		await asker.choose('A meal brought round');
		await asker.press();
		await asker.at('Who is it for?');
		await asker.choose('A nurse or another professional', 'Someone is dying');
		await asker.press();
		await asker.write('postcode', 'PO30 1AA');
		await asker.press();
		await asker.at('Culver Hospice arranges help there');
		await asker.press();
		await asker.choose('I’m not sure yet');
		await asker.press();
		await asker.press('Skip to the names');
		const full = `Edith ${way.width} ${way.script}`;
		await asker.write('full', full);
		await asker.press();
		await asker.at('Who has asked?');
		await asker.write('name', 'Sister Bea Lane');
		await asker.write('relation', 'her community nurse');
		await asker.press();
		await asker.at('Does Edith know about this?');
		await asker.choose('Edith said so to me');
		await asker.press();
		expect(await asker.errors()).toEqual(['Say how you heard it.']);
		await asker.look('wrong');
		await asker.choose('Face to face');
		await asker.press();
		await asker.press();
		await asker.at('What may the coordinators see?');
		await asker.sayYes();
		await asker.press();
		await asker.sayYes();
		await asker.press();
		await asker.sayYes();
		await asker.press();
		await asker.at('How can they be reached?');
		await asker.press();
		expect(await asker.errors()).toEqual([
			'Give a phone number or an e-mail address, to be able to answer.'
		]);
		await asker.write('phone', '01632 960 131');
		await asker.press();
		await asker.at('Check what you have told us');
		await asker.press('Send to Culver Hospice');
		await asker.at('Sent to Culver Hospice');

		const [row] = await mail.sql`
			select r.route, r.entered_by is not null as entered, p.basis, p.given_how, p.recorded_by = r.entered_by as recorded, g.role, g.name
			from private.details d join public.requests r on r.person_id = d.person_id join private.permits p on p.person_id = d.person_id
			join private.circle_members g on g.id = p.giver_member_id
			where d.scope = 'name' and d.content ->> 'full' = ${full} limit 1`;
		expect(row).toEqual({
			route: 'referral',
			entered: true,
			basis: 'own',
			given_how: 'in_person',
			recorded: true,
			role: 'self',
			name: full
		});
		await asker.close();
	});
});
