import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '#support/axe.ts';
import { launchBrowser } from '#support/browser.ts';
import { openSite } from '#support/site.ts';
import { areaOf, makeTask, makeVolunteer, VENTNOR } from '#support/volunteer-world.ts';
import { inDays, SiteCircle, Visitor } from '../circle/world.ts';

const site = await openSite();
let browser: Browser;
let circle: SiteCircle;
beforeAll(async () => {
	browser = await launchBrowser();
	circle = await SiteCircle.make(site);
}, 60_000);
afterAll(async () => {
	await circle.close();
	await browser.close();
});

/** Three volunteers of the organisation, free at any time; and that it takes requests in Ventnor. */
async function volunteers(): Promise<string[]> {
	const { sql } = circle;
	const { organisation } = circle.world;
	await sql`insert into public.organisation_areas (organisation_id, area_id) values (${organisation.id}, ${await areaOf(sql, VENTNOR)})`;
	const people = [];
	for (const name of ['Morag Firth', 'Edie Cole', 'Ted Marsh']) {
		const id = await makeVolunteer(sql, organisation, { name });
		await sql`update public.volunteers set travel_m = 20000, weekly_minutes = 600 where account_id = ${id}`;
		await sql`
			insert into public.availability (volunteer_id, weekday, starts, ends)
			select ${id}, d, '08:00', '20:00' from generate_series(1, 7) as d`;
		people.push(id);
	}
	return people;
}

/** The link in the newest mail of this kind. */
async function mailed(template: string, to: string): Promise<string> {
	const [mail] = await circle.sql`
		select params ->> 'link' as link from private.outbox
		where template = ${template} and coalesce(to_email, (select u.email from auth.users u where u.id = to_account)) = ${to}
		order by created_at desc limit 1`;
	if (!mail) throw new Error(`No ${template} to ${to}`);
	return String(mail.link);
}

/**
 * A group from its first page: signed up, sent by the button in the mail, vetted, its lead invited; two
 * more of it. The lead stays in the browser, without a script.
 */
async function choir() {
	const { sql, world } = circle;
	const [morag = '', edie = '', ted = ''] = await volunteers();
	const [account] = await sql<
		{ email: string }[]
	>`select email from auth.users where id = ${morag}`;
	const email = account?.email ?? '';
	const context = await browser.newContext({
		viewport: { width: 390, height: 844 },
		serviceWorkers: 'block'
	});
	const nobody = new Visitor(circle.origin, context, await context.newPage());
	const sound = async (visitor: Visitor) => {
		await visitor.tidy();
		expect(await axeFaults(visitor.page), visitor.path).toEqual([]);
	};
	const write = async (fields: Record<string, string>) => {
		for (const [name, value] of Object.entries(fields)) {
			await nobody.page.locator(`[name="${name}"]`).fill(value);
		}
	};
	await nobody.goto('/groups/join');
	await write({ name: 'Chale Bay Choir', near: 'PO38 1ZZ' });
	await nobody.press('Go on');
	expect(await nobody.page.locator('.error-summary').innerText()).toContain('what kind of group');
	await nobody.page.getByLabel('Community group').check();
	await nobody.press('Go on');
	// both take requests there: which of them it is for is theirs to say
	await nobody.page
		.getByRole('radio', { name: `Organisation ${await slugOf(world.organisation.id)}` })
		.check();
	await write({ wants: 'Sit with people, and sing.', serves: 'Whoever likes to be sung to.' });
	await sound(nobody);
	await nobody.press('Go on');
	await write({ lead: 'Morag Firth', email });
	await nobody.press('Go on');
	await sound(nobody);
	await nobody.press('Send me the mail');
	expect(await nobody.words()).toContain('Now look at your mail');

	// the desk has nothing before the button in the mail is pressed
	const desk = await circle.open(browser, world.organisation.coordinator, { width: 1280 });
	await desk.goto('/desk/groups');
	expect(await desk.words()).not.toContain('Chale Bay Choir');
	await nobody.goto(await mailed('group-confirm', email));
	await sound(nobody);
	await nobody.press('Yes, send it');
	expect(await nobody.words()).toContain('It is with');

	await desk.goto('/desk/groups');
	await desk.follow('Chale Bay Choir');
	expect(await desk.words()).toContain('Whoever likes to be sung to.');
	await desk.page.getByRole('radio', { name: /^Yes/ }).check();
	await desk.press('Write down the decision');
	expect(await desk.page.locator('.error-summary').innerText()).toContain('Say what you looked at');
	await sound(desk);
	await desk.page.locator('[name=looked]').fill('I rang Morag, and sat in on a rehearsal.');
	await desk.page.locator('[name=reason]').fill('Half of them volunteer with us already.');
	await desk.press('Write down the decision');
	expect(await desk.words()).toContain('its lead is invited');
	await nobody.page.reload();
	expect(await nobody.words()).toContain('says yes');
	await context.close();

	const lead = await circle.open(browser, morag, { script: false });
	await lead.goto(await mailed('invitation', email));
	await lead.press('Accept the invitation');
	const [row] = await sql<{ id: string }[]>`
		select id from public.organisations where name = 'Chale Bay Choir'`;
	const id = row?.id ?? '';
	await lead.goto(`/group/${id}`);
	await lead.follow(/^Change\s+rules of your own/);
	await lead.page.locator('[name=serves]').fill('');
	await lead.page.locator('[name=rules]').fill('Never on a Friday evening.');
	await lead.press('Save');
	expect(await lead.page.locator('.error-summary').innerText()).toContain('Say whom you serve');
	expect(await lead.page.locator('[name=rules]').inputValue()).toBe('Never on a Friday evening.');
	await lead.page.locator('[name=serves]').fill('Whoever likes to be sung to.');
	await lead.press('Save');
	expect(await lead.words()).toContain('Never on a Friday evening.');
	await lead.tidy();

	for (const account of [edie, ted]) {
		await sql`insert into public.members (organisation_id, account_id) values (${id}, ${account})`;
	}
	for (const account of [morag, edie, ted]) {
		await sql`
			insert into public.member_roles (organisation_id, account_id, role)
			values (${id}, ${account}, 'volunteer')`;
	}
	return { id, edie, ted, lead, desk };
}

const slugOf = async (organisation: string): Promise<string> =>
	String(
		(await circle.sql`select slug from public.organisations where id = ${organisation}`)[0]?.slug
	);

describe('a group signs up, is vetted and asked, and says who goes', () => {
	it('by its lead, by mail, by a coordinator; the lead, without a script, names one of them who may; that one says yes', async () => {
		const { world, sql } = circle;
		const group = await choir();
		// nobody of the group is to learn of this: Len wants no visit of Ted's
		await sql`
			insert into private.denies (person_id, account_id, made_by, made_by_self) values (${world.len.id}, ${group.ted}, ${world.len.self}, true)`;
		const task = await makeTask(sql, world.len, world.organisation, { day: inDays(4) });
		const { desk, lead } = group;
		await desk.goto(`/desk/tasks/${task}`);
		expect(await desk.words()).toContain('Serves: Whoever likes to be sung to');
		expect(await desk.words()).toContain('Rules of their own: Never on a Friday evening');
		await desk.page.getByLabel(/^Chale Bay Choir/).check();
		await desk.press('Ask the group');
		expect(await desk.words()).toContain('One group is being asked.');
		expect(await desk.words()).toContain('Nobody named yet.');
		await desk.tidy();
		expect(await axeFaults(desk.page)).toEqual([]);

		await lead.goto(`/group/${group.id}`);
		await lead.tidy();
		await lead.follow('Say who goes');
		expect(await lead.heading()).toContain('Could you sit with someone');
		expect(await lead.words()).not.toMatch(/Len|Hollis|Undercliff/);
		await lead.page.getByText('Whom you cannot name for this (1)').click();
		expect(await lead.words()).toContain('Cannot be asked for this one.');
		await lead.press('Name them');
		expect(await lead.page.locator('.error-summary').innerText()).toContain('Choose who goes.');
		await lead.tidy();
		await lead.page.getByLabel('Edie Cole').check();
		await lead.press('Name them');
		expect(await lead.words()).toContain('Edie Cole is being asked, and has not answered yet.');

		const edie = await circle.open(browser, group.edie);
		await edie.goto('/offers');
		await edie.follow('Look, and answer');
		await edie.press('Yes, I can come');
		expect(edie.path).toBe(`/visits/${task}`);

		await lead.goto(`/group/${group.id}`);
		expect(await lead.words()).toContain('Nothing just now');
		await lead.page.getByText(/^What came of the last ones/).click();
		expect(await lead.words()).toContain('Edie Cole said yes.');
		await desk.goto(`/desk/tasks/${task}`);
		expect(await desk.words()).toContain('Edie Cole said yes');

		// and its own yes to being found: it waits for whoever keeps the directory
		await lead.goto(`/group/${group.id}/directory`);
		expect(await lead.words()).toContain('Whoever likes to be sung to.');
		await lead.page.locator('[name=description]').fill('We sing, cook and sit with people.');
		await lead.press('Yes, show us');
		expect(await lead.page.locator('.error-summary').innerText()).toContain('Say how to reach it');
		await lead.tidy();
		await lead.page.locator('[name=phones]').fill('01632 960 611');
		await lead.press('Yes, show us');
		expect(await lead.words()).toContain('Thank you. Your yes is sent.');
		for (const { context } of [desk, lead, edie]) await context.close();
	}, 60_000);
});
