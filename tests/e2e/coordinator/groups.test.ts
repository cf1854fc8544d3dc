import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#support/browser.ts';
import { openSite } from '#support/site.ts';
import { areaOf, makeTask, makeVolunteer, VENTNOR } from '#support/volunteer-world.ts';
import { inDays, SiteCircle } from '../circle/world.ts';

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

/** A group that the organisation has vetted: its lead and a member, both volunteers there, and a member who is none. */
async function choir() {
	const { sql } = circle;
	const { organisation } = circle.world;
	const people = [];
	for (const name of ['Morag Firth', 'Edie Cole', 'Ted Marsh']) {
		const id = await makeVolunteer(sql, organisation, { name });
		await sql`update public.volunteers set travel_m = 20000, weekly_minutes = 600 where account_id = ${id}`;
		await sql`
			insert into public.availability (volunteer_id, weekday, starts, ends)
			select ${id}, d, '08:00', '20:00' from generate_series(1, 7) as d`;
		people.push(id);
	}
	const [lead = '', edie = '', ted = ''] = people;
	const [row] = await sql<{ id: string }[]>`
		insert into public.organisations (slug, name, kind, nation, coordinates, confirms_matches)
		values (${crypto.randomUUID().slice(0, 8)}, 'Chale Bay Choir', 'community_group', 'england', false, true) returning id`;
	const id = row?.id ?? '';
	await sql`insert into private.groups (organisation_id, vetted_by, serves) values (${id}, ${organisation.id}, 'Whoever likes to be sung to.')`;
	await sql`insert into public.organisation_areas (organisation_id, area_id) values (${id}, ${await areaOf(sql, VENTNOR)})`;
	for (const account of [lead, edie, ted]) {
		await sql`insert into public.members (organisation_id, account_id) values (${id}, ${account})`;
		await sql`
			insert into public.member_roles (organisation_id, account_id, role)
			values (${id}, ${account}, 'volunteer')`;
	}
	await sql`insert into public.member_roles (organisation_id, account_id, role) values (${id}, ${lead}, 'group_lead')`;
	return { id, lead, edie, ted };
}

describe('a group is asked, and says who goes', () => {
	it('a coordinator asks it; its lead, without a script, names one of them who may; that one says yes', async () => {
		const { world, sql } = circle;
		const group = await choir();
		// nobody of the group is to learn of this: Len wants no visit of Ted's
		await sql`
			insert into private.denies (person_id, account_id, made_by, made_by_self) values (${world.len.id}, ${group.ted}, ${world.len.self}, true)`;
		const task = await makeTask(sql, world.len, world.organisation, { day: inDays(4) });
		const desk = await circle.open(browser, world.organisation.coordinator, { width: 1280 });
		await desk.goto(`/desk/tasks/${task}`);
		expect(await desk.words()).toContain('Serves: Whoever likes to be sung to');
		await desk.page.getByLabel(/^Chale Bay Choir/).check();
		await desk.press('Ask the group');
		expect(await desk.words()).toContain('One group is being asked.');
		expect(await desk.words()).toContain('Nobody named yet.');
		await desk.tidy();

		const lead = await circle.open(browser, group.lead, { script: false });
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
