import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#support/browser.ts';
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
			await ruth.choose(/^Enhanced check/, /^Suitable/);
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
