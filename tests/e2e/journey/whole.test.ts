import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDate, wallTime } from '#lib/domain/time/london.ts';
import { comeBack, launchBrowser } from '#support/browser.ts';
import { inDays, Somebody, World } from './world.ts';

const PHONE = { width: 390, script: false };
const DESK = { width: 1280, script: true };

let world: World;
let browser: Browser;
const people: Somebody[] = [];

async function somebody(email: string, how: { width: number; script: boolean }) {
	const one = await Somebody.open(world, browser, email, how);
	people.push(one);
	return one;
}

beforeAll(async () => {
	world = await World.start();
	browser = await launchBrowser();
});
afterAll(async () => {
	await Promise.all(people.map((one) => one.context.close()));
	await browser?.close();
	await world?.stop();
});

/** Later steps need the earlier ones: what they share is kept here. */
let patricia: Somebody;
let ruth: Somebody;
let samuel: Somebody;
let volunteers: { name: string; first: string; one: Somebody }[];
const VOLUNTEERS = ['Imogen Tate', 'Frank Bellamy', 'Nasreen Qureshi'];
const TRAINING = [
	'Your role, and where it ends',
	'Listening and talking',
	'Keeping people safe',
	'Being with somebody bereaved'
];

describe('a hospice begins, on an empty database', () => {
	it('is made by a command, and its administrator comes in by the mail', async () => {
		const [{ n }] = await world.sql<[{ n: number }]>`
			select (select count(*)::int from auth.users) + (select count(*)::int from public.organisations) as n`;
		expect(n).toBe(0);
		const said = world.createOrganisation(
			...['--name', 'Culver Hospice', '--slug', 'culver-hospice', '--kind', 'hospice'],
			...['--nation', 'england', '--areas', 'PO38,PO33', '--administrator', 'patricia@example.org']
		);
		expect(said).toContain('Culver Hospice is made');
		patricia = await somebody('patricia@example.org', DESK);
		await patricia.acceptInvitation('Patricia Whitlock');
		await patricia.at('Culver Hospice');
	});

	it('says when it is there, how it is reached, and what it arranges', async () => {
		await patricia.follow('Change hours');
		for (const day of [1, 2, 3, 4, 5, 6, 7]) {
			await patricia.write({ [`opens-${day}`]: '08:00', [`closes-${day}`]: '18:00' });
		}
		await patricia.press('Save');
		await patricia.follow('Change how to reach you');
		await patricia.write({
			phone: '01632 960 160',
			email: 'help@culver.example.org',
			out_of_hours_name: 'The night nurses',
			out_of_hours_phone: '01632 960 199'
		});
		await patricia.press('Save');
		await patricia.follow('Change kinds of help');
		await patricia.choose('Company for an hour or two', 'Someone to talk to, after a death');
		await patricia.press('Save');
		await patricia.follow('Change areas served');
		await patricia.write({ search: 'Shanklin' });
		await patricia.press('Find');
		await patricia.press('Add those ticked');
		await patricia.follow('Culver Hospice');
		await patricia.at('Culver Hospice');
		const settings = await patricia.text();
		for (const words of ['01632 960 160', 'The night nurses', 'Ventnor', 'Company for an hour']) {
			expect(settings).toContain(words);
		}
	});

	it('invites a coordinator, a safeguarding lead and volunteers', async () => {
		ruth = await somebody('ruth@example.org', DESK);
		samuel = await somebody('samuel@example.org', DESK);
		volunteers = [];
		for (const name of VOLUNTEERS) {
			const first = name.split(' ')[0] ?? '';
			// one of them with a script, so that an open page can be seen to let go
			const how = { ...PHONE, script: first === 'Frank' };
			const one = await somebody(`${first.toLowerCase()}@example.org`, how);
			volunteers.push({ name, first, one });
		}
		await patricia.follow('People');
		for (const [email, role] of [
			[ruth.email, 'Coordinator'],
			[samuel.email, 'Safeguarding lead'],
			...volunteers.map(({ one }) => [one.email, 'Volunteer'] as const)
		] as const) {
			await patricia.follow('Invite somebody');
			await patricia.write({ email });
			await patricia.choose(new RegExp(`^${role}`));
			await patricia.press('Send the invitation');
		}
		await ruth.acceptInvitation('Ruth Ellery');
		await ruth.at(/./);
		expect(ruth.path).toBe('/desk');
		await samuel.acceptInvitation('Samuel Okoro');
		expect(samuel.path).toBe('/concerns');
		for (const { name, one } of volunteers) await one.acceptInvitation(name);
	});

	it('takes its volunteers on', async () => {
		const before = inDays(-40);
		for (const { name } of volunteers) {
			await ruth.goto('/desk/volunteers');
			await ruth.follow(`Begin with ${name}`);
			await ruth.write({ postcode: 'PO38 1ZZ' });
			await ruth.press('Begin');
			await ruth.at(name);
			for (const step of [
				'On to references',
				'On to the checks',
				'On to training',
				'On to a conversation',
				'Accept'
			]) {
				await ruth.follow(step);
				await ruth.press(step);
			}
			await ruth.follow('Record a check');
			await ruth.choose(/^Enhanced check/, 'For work with adults', /^Suitable/);
			await ruth.day('issued', before);
			await ruth.day('expires', inDays(700));
			await ruth.press('Record it');
			for (const module of TRAINING) {
				await ruth.follow('Record a training');
				await ruth.choose(module);
				await ruth.day('passed', before);
				await ruth.press('Record it');
			}
			await ruth.follow('Change the week');
			for (const day of [1, 2, 3, 4, 5, 6, 7]) {
				await ruth.write({ [`from-${day}-1`]: '08:00', [`until-${day}-1`]: '20:00' });
			}
			await ruth.press('Save the week');
			expect(await ruth.text()).toMatch(/Can be asked for\s+company/);
		}
	});
});

let judith: Somebody;
let request: string;
let person: string;
let task: string;
/** The visit's day: far enough for the address to be closed at first. */
const DAY = inDays(3);
/** An instant of a day by the clock on the wall. */
function on(time: string, day = DAY): Date {
	const wall = wallTime(localDate(day), time);
	if (wall.times !== 'once') throw new Error(`No such time: ${time}`);
	return wall.at;
}

describe('a daughter asks for her father', () => {
	it('on a phone without a script, one thing a page', async () => {
		judith = await somebody('judith@example.org', PHONE);
		await judith.goto('/');
		await judith.follow('Ask for help');
		await judith.follow('Begin');
		await judith.at('What would help?');
		await judith.choose('Company for an hour or two');
		await judith.press('Save and go on');
		await judith.choose('Somebody in my family', 'Someone is dying');
		await judith.press('Save and go on');
		await judith.write({ postcode: 'PO38 1ZZ' });
		await judith.press('Save and go on');
		await judith.at('Culver Hospice arranges help there');
		await judith.write({ lines: 'Harbour View\nUndercliff Rise, Ventnor' });
		await judith.press('Save and go on');
		await judith.at('When should someone come?');
		await judith.choose('Another day');
		await judith.day('other', DAY);
		await judith.write({ from: '14:00', until: '16:00' });
		await judith.press('Save and go on');
		await judith.at('What should a helper be ready for?');
		await judith.press('Save and go on');
		await judith.at('How does the person manage?');
		await judith.choose('Tires quickly');
		await judith.press('Save and go on');
		await judith.at('What is it like at home?');
		await judith.press('Save and go on');
		await judith.at('What helps when talking with the person?');
		await judith.press('Save and go on');
		await judith.at('What matters to the person?');
		await judith.write({ words: 'He built boats, and will tell you about each of them.' });
		await judith.press('Save and go on');
		await judith.at('Faith or belief, if you want to say');
		await judith.press('Save and go on');
		await judith.at('Who is it?');
		await judith.write({ full: 'Walter Penhale', known_as: 'Walt', phone: '01632 960 148' });
		await judith.press('Save and go on');
		await judith.write({ name: 'Judith Penhale', relation: 'his daughter' });
		await judith.press('Save and go on');
		await judith.at('Does Walt know about this?');
		await judith.choose('Yes, and Walt agrees');
		await judith.press('Save and go on');
		await judith.at('Who may see it?');
		await judith.press('Save and go on');
		for (const title of [
			'What may the coordinators see?',
			'May volunteers be asked?',
			'What may the volunteer who comes see?'
		]) {
			await judith.at(title);
			await judith.sayYes();
			await judith.press('Save and go on');
		}
		await judith.at('Check what you have told us');
		await judith.press(/^Go on/);
		await judith.write({ email: judith.email });
		await judith.press('Send me the link');
		await judith.at('Now look in your mail');
	});

	it('sends it by the button behind the mail, and is told who reads it by when', async () => {
		const mail = await world.mail(judith.email, /One more press/);
		expect(mail.text).not.toMatch(/Walt|Penhale|Judith|Harbour/);
		await judith.goto(mail.link);
		await judith.at('Send it to Culver Hospice?');
		expect(await world.sql`select from public.requests`).toHaveLength(0);
		await judith.press('Yes, send it');
		await judith.at('Sent to Culver Hospice');
		expect(await judith.text()).toMatch(/reads it by .+\./);
		expect(await judith.text()).toContain('01632 960 199');
		// in the browser it was typed in the address is known: nothing to type, one press
		await judith.press(`Send six digits to ${judith.email}`);
		await judith.at('Look in your mail');
		await judith.signInByMail();
		await judith.at(/Walt/);
		person = judith.path.split('/')[2] ?? '';
		expect(await judith.text()).toContain('A yes is missing');
		const [row] = await world.sql<{ id: string; task: string }[]>`
			select r.id, t.id as task from public.requests r join public.tasks t on t.request_id = r.id where r.person_id = ${person}`;
		request = row?.id ?? '';
		task = row?.task ?? '';
	});
});

const FATHER = /Walt|Penhale|Judith|Harbour|960 148|boats/;
let imogen: Somebody;

describe('the coordinator takes it on, hears the father, and asks volunteers', () => {
	it('reads what is missing, and takes it on', async () => {
		await ruth.goto('/desk');
		expect((await world.mail(ruth.email, /new request/i)).text).not.toMatch(FATHER);
		expect(await ruth.text()).toContain('Ventnor (PO38 1/9)');
		await ruth.follow(/Judith Penhale/);
		expect(ruth.path).toBe(`/desk/requests/${request}`);
		expect(await ruth.text()).toContain('Consent to tell volunteers');
		// before the yes coordinators read the asker's own details, and nothing of his
		expect(await ruth.text()).not.toMatch(/Walter|Harbour|960 148|boats/);
		await ruth.press('Take it on');
		const told = await world.mail(judith.email, /taken|coordinator/i);
		expect(told.text).not.toMatch(/Walt/);
	});

	it('does not open it before he has said yes', async () => {
		expect(await ruth.page.getByRole('button', { name: 'Open it' }).count()).toBe(0);
		const answer =
			await world.sql`select private.effective_summary(${person}, (select organisation_id from public.requests where id = ${request}), private.clock()) as yes`;
		expect(answer[0]?.yes).toBe(false);
	});

	it('records what he said by phone, and that his daughter acts for him', async () => {
		await ruth.follow('Record what was said');
		await ruth.choose('The person said so themselves', 'By phone');
		await ruth.press('Go on to the questions');
		await ruth.at('What was said, question by question');
		await ruth.sayYes();
		await ruth.press('Record what was said');
		// he has no address of his own here: it is confirmed back by a call or a letter, in words to read out
		await ruth.at('Tell them what was written down');
		expect(await ruth.text()).toContain('No mail reaches them');
		expect(await ruth.text()).toMatch(/On the telephone.*In a letter/s);
		// it waits on the desk until she has rung him
		await ruth.choose('On the telephone, to the person themselves');
		await ruth.press('Record that they have been told');
		expect(await ruth.text()).toContain('That you told them is recorded');
		await ruth.at(/Walter Penhale/);
		// it is missing, and said so where she looks next
		expect(await ruth.text()).toContain('Why Judith Penhale may act for the person');
		await ruth.follow('Record it');
		await ruth.choose('The person said so themselves');
		await ruth.write({ paper: 'On the phone: “Judith sees to all that for me.”' });
		await ruth.day('seen', new Date());
		await ruth.press('Record it');
		expect(await ruth.text()).toContain('Harbour View');
		await ruth.press('Open it');
	});

	it('sees who fits and why, and asks three', async () => {
		await ruth.follow(/Company for an hour or two/);
		expect(ruth.path).toBe(`/desk/tasks/${task}`);
		await ruth.choose(...VOLUNTEERS);
		await ruth.press('Ask them');
		expect(await ruth.text()).toContain('Imogen Tate');
	});
});

describe('a volunteer says yes, and reads what was agreed to', () => {
	it('gets a mail with an area and a link; one of three has it', async () => {
		const links: string[] = [];
		for (const { one } of volunteers) {
			const mail = await world.mail(one.email, /^Could you help/);
			expect(mail.text).toContain('Ventnor (PO38 1/9)');
			expect(mail.text).not.toMatch(FATHER);
			links.push(mail.link);
		}
		imogen = volunteers[0]!.one;
		await imogen.goto(links[0]!);
		expect(await imogen.text()).not.toMatch(FATHER);
		await imogen.press('Yes, I can come');
		expect(imogen.path).toBe(`/visits/${task}`);
		expect(await imogen.text()).toMatch(/Ruth.* confirms it/);
		expect(await imogen.text()).not.toMatch(FATHER);
		for (const [i, { one }] of volunteers.slice(1).entries()) {
			await world.mail(one.email, /settled/);
			await one.goto(links[i + 1]!);
			await one.at('This is settled');
			// a link of somebody else's is nothing
			expect(await one.status(`/visits/${task}`)).toBe(404);
		}
	});

	it('is confirmed by the coordinator, who was told', async () => {
		await world.mail(ruth.email, /said yes/);
		await ruth.goto(`/desk/tasks/${task}`);
		await ruth.press(/^Confirm/);
		const mail = await world.mail(imogen.email, /^You are confirmed/);
		expect(mail.text).not.toMatch(FATHER);
		expect((await world.mail(judith.email, /coming/)).text).not.toMatch(/Walt/);
	});

	it('reads the address in its window, and not before', async () => {
		await imogen.goto(`/visits/${task}`);
		await imogen.at('With Walt');
		expect(await imogen.text()).toContain('He built boats');
		expect(await imogen.text()).toContain('They open');
		expect(await imogen.text()).not.toMatch(/Harbour|960 148/);
		await world.setClock(on('12:30'));
		await imogen.goto(`/visits/${task}`);
		expect(await imogen.text()).toContain('Harbour View');
		expect(await imogen.text()).toContain('01632 960 148');
	});

	it('is seen to have looked', async () => {
		await judith.goto(`/circle/${person}`);
		expect(await judith.text()).toContain('Imogen');
		await judith.goto(`/circle/${person}/sharing`);
		const looked = await judith.page.locator('section[aria-labelledby=looked]').innerText();
		expect(looked).toMatch(/Imogen Tate[\s\S]*address/i);
		expect(looked).toContain('Ruth Ellery');
		expect(looked).not.toMatch(/Frank|Nasreen|Patricia/);
	});
});

describe('a scope is withdrawn', () => {
	it('and is gone from the volunteer’s page at the next look', async () => {
		await judith.goto(`/circle/${person}/sharing`);
		const stop = judith.page.getByRole('button', { name: /^Stop .*address.* Imogen/i });
		await Promise.all([judith.page.waitForEvent('load'), stop.click()]);
		await imogen.goto(`/visits/${task}`);
		expect(await imogen.text()).toContain('No address is shared here');
		expect(await imogen.text()).not.toContain('Harbour');
		expect(await imogen.text()).toContain('He built boats');
	});
});

describe('the visit happens', () => {
	it('is marked done with a note that the family does not read', async () => {
		await world.setClock(on('15:30'));
		await imogen.goto('/visits');
		await imogen.goto(`/visits/${task}`);
		await imogen.follow('It is done');
		await imogen.write({ note: 'He laughed twice. The step at the door is loose.' });
		await imogen.press('It is done');
		await judith.goto(`/circle/${person}`);
		expect(await judith.text()).not.toContain('loose');
	});

	it('is thanked for, and the thanks are passed on', async () => {
		await judith.follow(/thank/i);
		await judith.write({ words: 'He talked about you all evening.' });
		await judith.press('Say thank you');
		await imogen.goto(`/visits/${task}`);
		expect(await imogen.text()).toContain('He talked about you all evening.');
		await ruth.goto(`/desk/tasks/${task}`);
		expect(await ruth.text()).toContain('The step at the door is loose.');
	});

	it('leaves a worry that only the safeguarding lead can tell of', async () => {
		await imogen.follow('Tell the safeguarding lead');
		await imogen.at('A worry about somebody’s safety');
		await imogen.write({ words: 'There was a bruise that nobody spoke of.' });
		await imogen.press('Tell the safeguarding leads');
		const mail = await world.mail(samuel.email, /something for you to read/);
		expect(mail.text).not.toMatch(/Walt|bruise|Imogen|safe/i);
		await samuel.goto('/concerns');
		await samuel.goto((await samuel.page.locator('main table a').getAttribute('href')) ?? '');
		expect(await samuel.text()).toContain('There was a bruise that nobody spoke of.');
		const concern = samuel.path;
		await samuel.press('I have read it and take it on');
		for (const one of [ruth, patricia, judith, imogen]) {
			expect(await one.status(concern)).toBe(404);
			expect(await one.status('/concerns')).toBe(404);
		}
		for (const page of [`/desk/tasks/${task}`, `/desk/requests/${request}`]) {
			await ruth.goto(page);
			expect(await ruth.text()).not.toMatch(/bruise|concern/i);
		}
		await judith.goto(`/circle/${person}/sharing`);
		expect(await judith.text()).not.toMatch(/bruise|concern/i);
	});
});

describe('somebody dies', () => {
	const record = async () => {
		await ruth.goto(`/desk/requests/${request}`);
		await ruth.follow('Record that they have died');
		await ruth.press('Record the death');
	};

	it('is recorded, taken back within the hour, and recorded again; no mail goes out', async () => {
		// another visit is being asked for: that must stop
		await ruth.goto(`/desk/requests/${request}`);
		await ruth.follow('Add a task');
		await ruth.page.locator('[name=kind]').selectOption('company');
		await ruth.day('day', inDays(9));
		await ruth.write({ from: '10:00', until: '12:00' });
		await ruth.press('Add it');
		await ruth.goto(`/desk/requests/${request}`);
		await ruth.follow(/Company for an hour or two/);
		await ruth.choose('Frank Bellamy');
		await ruth.press('Ask them');
		const frank = volunteers[1]!.one;
		const offer = await world.mail(frank.email, /^Could you help/);
		const before = await world.mailCount();
		await record();
		await ruth.goto(`/desk/requests/${request}`);
		await ruth.follow('Take it back');
		await ruth.press('Take it back');
		await record();
		await ruth.goto(`/desk/requests/${request}`);
		expect(await ruth.text()).toContain('A death is recorded');
		expect(await world.mailCount()).toBe(before);
		await ruth.follow('Whom to ring');
		expect(await ruth.text()).toContain('Imogen Tate');
		expect(await ruth.text()).toContain('Judith Penhale');
		await frank.goto(offer.link);
		await frank.at('This is settled');
		await imogen.goto(`/visits/${task}`);
		expect(await imogen.text()).not.toMatch(/Walt|boats|Harbour/);
		await judith.goto(`/circle/${person}`);
		expect(await judith.text()).toContain('Nothing is asked of you here');
	});
});

describe('a man bereaved by suicide asks for himself', () => {
	let colin: Somebody;
	let frank: Somebody;
	let his: { request: string; person: string; task: string };
	const LATER = inDays(6);
	const HIS = /Colin|Draper|900 163|Pelham/;

	it('with a script on a wide screen; his own yes is enough', async () => {
		colin = await somebody('colin@example.org', DESK);
		frank = volunteers[1]!.one;
		await colin.goto('/ask?kind=listening');
		await colin.follow('Begin');
		await colin.press('Save and go on');
		await colin.choose('Me', 'Someone has died');
		// a signpost for whoever opens it; nobody asks
		await colin.page.getByText('If they died by suicide').click();
		expect(await colin.text()).toContain('Survivors of Bereavement by Suicide');
		await colin.press('Save and go on');
		await colin.write({ postcode: 'PO38 1ZZ' });
		await colin.press('Save and go on');
		await colin.write({ lines: '4 Pelham Rise, Ventnor' });
		await colin.press('Save and go on');
		await colin.choose('Another day');
		await colin.day('other', LATER);
		await colin.write({ from: '10:00', until: '12:00' });
		await colin.press('Save and go on');
		await colin.press('Skip to the names');
		await colin.at('What is your name?');
		await colin.write({ full: 'Colin Draper', phone: '07700 900 163' });
		await colin.press('Save and go on');
		await colin.at('Who may see it?');
		await colin.press('Save and go on');
		for (let page = 0; page < 3; page += 1) {
			await colin.sayYes();
			await colin.press('Save and go on');
		}
		await colin.at('Check what you have told us');
		await colin.press(/^Go on/);
		await colin.write({ email: colin.email });
		await colin.press('Send me the link');
		await colin.goto((await world.mail(colin.email, /One more press/)).link);
		await colin.press('Yes, send it');
		await colin.at('Sent to Culver Hospice');
		const [row] = await world.sql<(typeof his)[]>`
			select r.id as request, r.person_id as person, t.id as task
			from public.requests r join public.tasks t on t.request_id = r.id order by r.created_at desc limit 1`;
		his = row!;
		const [kept] = await world.sql<{ all: string }[]>`
			select coalesce(string_agg(d::text, ''), '') as all from private.details d where d.person_id = ${his.person}`;
		expect(kept?.all).not.toMatch(/suicid/i);
	});

	it('is taken on, opened, asked for and confirmed by a coordinator on a phone without a script', async () => {
		const away = await somebody(ruth.email, PHONE);
		await away.goto('/sign-in?next=/desk');
		await away.write({ email: ruth.email });
		await away.press('Send me a link');
		await away.signInByMail();
		expect(away.path).toBe('/desk');
		await away.follow(/Colin Draper/);
		expect(await away.text()).not.toMatch(/Consent to tell volunteers/);
		await away.press('Take it on');
		await away.press('Open it');
		await away.follow(/Someone to talk to, after a death/);
		expect(await away.text()).toContain('Who could come');
		await away.choose('Frank Bellamy', 'Nasreen Qureshi');
		await away.press('Ask them');
		const offer = await world.mail(frank.email, /^Could you help/);
		expect(offer.text).not.toMatch(HIS);
		await frank.goto(offer.link);
		expect(await frank.text()).not.toMatch(HIS);
		await frank.press('Yes, I can come');
		await away.goto(`/desk/tasks/${his.task}`);
		await away.press(/^Confirm/);
		await world.mail(frank.email, /^You are confirmed/);
	});

	it('happens, and he sees who looked', async () => {
		await world.setClock(on('10:30', LATER));
		await frank.goto(`/visits/${his.task}`);
		expect(await frank.text()).toContain('4 Pelham Rise');
		await colin.goto('/sign-in?next=/circle');
		await colin.write({ email: colin.email });
		await colin.press('Send me a link');
		await colin.signInByMail();
		expect(colin.path).toBe(`/circle/${his.person}`);
		await colin.goto(`/circle/${his.person}/sharing`);
		expect(await colin.text()).toMatch(/Frank Bellamy[\s\S]*address/i);
		// his page stays open, and lets go as soon as he looks at it again
		const stop = colin.page.getByRole('button', { name: /^Stop .*address.* Frank/i });
		await Promise.all([colin.page.waitForEvent('load'), stop.click()]);
		expect(await frank.text()).toContain('Pelham');
		await comeBack(frank.page);
		await expect.poll(() => frank.text()).not.toContain('Pelham');
		await frank.follow('It is done');
		await frank.press('It is done');
		await colin.goto(`/circle/${his.person}`);
		await colin.follow(/thank/i);
		await colin.press('Say thank you');
		await world.mail(frank.email, /thank/i);
	});
});
