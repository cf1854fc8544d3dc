import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '#support/browser.ts';
import { makeAccount } from '#support/database.ts';
import { openSite } from '#support/site.ts';
import { SiteCircle, type Visitor } from '../circle/world.ts';

const site = await openSite();
let browser: Browser;
let circle: SiteCircle;
let robert: string;
let nkechi: string;
const visitors: Visitor[] = [];

beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
	circle = await SiteCircle.make(site);
	robert = await member('Robert Guard', 'data_guardian');
	nkechi = await member('Nkechi Lead', 'safeguarding_lead');
});
afterEach(async () => {
	await Promise.all(visitors.splice(0).map(({ context }) => context.close()));
	await circle.close();
});

async function member(name: string, role: string): Promise<string> {
	const { sql, world } = circle;
	const id = await makeAccount(sql, { name });
	await sql`insert into public.members (organisation_id, account_id) values (${world.organisation.id}, ${id})`;
	await sql`
		insert into public.member_roles (organisation_id, account_id, role)
		values (${world.organisation.id}, ${id}, ${role}::public.member_role)`;
	return id;
}

async function open(account: string, how: { script?: boolean; width?: number } = {}) {
	const visitor = await circle.open(browser, account, how);
	visitors.push(visitor);
	return visitor;
}

/** The mails that wait for somebody, by template: what each links to. */
const mails = async (account: string, template: string) =>
	(
		await circle.sql<{ link: string; whole: string }[]>`
			select params ->> 'link' as link, params::text as whole from private.outbox
			where to_account = ${account} and template = ${template}`
	).map(({ link, whole }) => {
		expect(whole).not.toMatch(/Len|Hollis|Nkechi/);
		return link;
	});

describe('break-glass, without a script', () => {
	it('C22: asked with a reason, the guardian told, read and on record, ended, reviewed; the person sees who looked', async () => {
		const { len, joanne, organisation } = circle.world;
		const lead = await open(nkechi, { script: false });
		await lead.goto('/concerns/glass');
		await lead.page.fill('[name=words]', 'Nobody Of That Name');
		await lead.press('Search');
		expect(await lead.words()).toContain('None that you could open');
		const [asker] = await circle.sql<{ name: string }[]>`
			select c.name from private.circle_members c join public.requests r on r.asked_by = c.id where r.id = ${len.request}`;
		await lead.page.fill('[name=words]', asker?.name ?? '');
		await lead.press('Search');
		expect(await lead.words()).toContain('Requests by that name');
		const [link] = await lead.page.locator('main a[href*="glass/new"]').all();
		await Promise.all([lead.page.waitForEvent('load'), link?.click()]);
		await lead.tidy();

		// an empty form says what is missing, and opens nothing
		await lead.press('Open it now');
		expect(await lead.page.getByRole('alert').innerText()).toContain('why you must know');
		await lead.page.fill('[name=reason]', 'He has not answered the door since Friday.');
		await lead.page.locator('[name=hours][value="4"]').check();
		await lead.page.locator('[name=unsafe][value="no"]').check();
		await lead.press('Open it now');
		expect(await lead.heading()).toBe('Opened in an emergency');
		expect(await lead.words()).toContain('Brass bands, and the sea.');
		await lead.tidy();
		const glass = lead.path;
		expect(await mails(robert, 'glass-broken')).toEqual(['/guardian/break-glass']);
		expect(await mails(len.self, 'records-opened')).toEqual([`/circle/${len.id}/sharing/looked`]);

		// the guardian sees who and why, not whose; while it is open there is nothing to review
		const guardian = await open(robert, { script: false, width: 1280 });
		await guardian.goto('/guardian/break-glass');
		let words = await guardian.words();
		expect(words).toContain('He has not answered the door since Friday.');
		expect(words).toContain('It is still open. You review it once it is over.');
		expect(words).not.toContain('Brass bands');
		// a search says of which kind it was, and whom it found as a reference
		expect(words).toMatch(/Nkechi Lead looked by .* and found [0-9A-F]{4}-[0-9A-F]{4}/);
		expect(words).not.toContain('Len');

		await lead.press('End it now');
		expect(await lead.heading()).toBe('Opened in an emergency: over');
		await lead.goto(glass);
		expect(await lead.words()).not.toContain('Brass bands');
		expect(await lead.words()).toContain('Not reviewed yet');

		await guardian.goto('/guardian/break-glass');
		await guardian.press('Keep the review');
		expect(await guardian.page.getByRole('alert').innerText()).toContain('Choose what you found.');
		await guardian.page.locator('[name=outcome][value="right"]').check();
		await guardian.page.fill('[name=words]', 'She was right to look.');
		await guardian.tidy();
		await guardian.press('Keep the review');
		words = await guardian.words();
		expect(words).toContain('Your review is kept.');
		await lead.goto(glass);
		expect(await lead.words()).toContain('She was right to look.');

		// the person sees who looked; a manager, of a break-glass, nothing
		const self = await open(len.self, { script: false });
		await self.goto(`/circle/${len.id}/sharing/looked`);
		expect(await self.words()).toContain('Nkechi Lead');
		expect(await self.words()).toContain('safeguarding lead, in an emergency');
		const daughter = await open(joanne, { script: false });
		await daughter.goto(`/circle/${len.id}/sharing/looked`);
		expect(await daughter.words()).not.toContain('Nkechi');
		// nor does the coordinator
		const grace = await open(organisation.coordinator, { script: false });
		await grace.goto(`/desk/requests/${len.request}`);
		expect(await grace.words()).not.toContain('Nkechi');
		expect(await grace.goto('/guardian/break-glass')).toBe(404);
		expect(await grace.goto(glass)).toBe(404);
	});
});

for (const script of [true, false]) {
	describe(`a disagreement, with${script ? '' : 'out'} a script`, () => {
		it('C8: recorded, it holds all sharing; the person sees that there is one; decided, it is open again', async () => {
			const { len, organisation } = circle.world;
			const grace = await open(organisation.coordinator, { script, width: 1280 });
			await grace.goto(`/desk/requests/${len.request}`);
			await grace.follow('People disagree about sharing');
			await grace.page.fill('[name=disagrees]', 'His daughter and his brother');
			await grace.press('Record it, and hold sharing as it is');
			expect(await grace.page.getByRole('alert').innerText()).toContain('Say what about.');
			expect(await grace.page.inputValue('[name=disagrees]')).toBe('His daughter and his brother');
			await grace.page.fill('[name=why]', 'Whether anybody may be told of his faith.');
			await grace.tidy();
			await grace.press('Record it, and hold sharing as it is');
			expect(await grace.words()).toContain('Nothing more can be shared until it is decided');

			// the person sees that people disagree, not who and why; a yes is refused, a stop is not
			const self = await open(len.self, { script });
			const at = `/circle/${len.id}/sharing`;
			await self.goto(at);
			let words = await self.words();
			expect(words).toContain('People disagree about what may be shared');
			expect(words).not.toContain('his brother');
			await self.tidy();
			await self.goto(`${at}/yes?to=coordinators:${organisation.id}`);
			if ((await self.page.locator('[name=scopes]').count()) > 0) {
				await self.page.locator('[name=scopes]').first().check();
				await self.press(/^Yes, share/);
				expect(await self.page.getByRole('alert').innerText()).toContain('People disagree');
			}
			await self.goto(at);
			await self.press(/^Stop/);
			expect(await self.words()).toContain('Stopped.');

			// it waits on the desk until somebody decides
			await grace.goto(`/desk/requests/${len.request}`);
			expect(await grace.words()).toContain('A decision on a disagreement about sharing');
			await grace.follow('Decide it');
			await grace.page.fill('[name=decided]', 'Len decides it himself, as before.');
			await grace.page.fill('[name=why]', 'He told me so on Friday, with both of them there.');
			await grace.tidy();
			await grace.press('Record the decision');
			expect(await grace.words()).toContain('Consents can be given again.');
			await self.goto(at);
			words = await self.words();
			expect(words).toContain('A disagreement about sharing was decided');
			expect(words).toContain('Len decides it himself, as before.');
			expect(words).not.toContain('both of them there');
		});
	});
}

describe('a disagreement that no coordinator can decide', () => {
	it('C7: the person has said no to the organisation: its data guardian decides, and knows nobody’s name', async () => {
		const { len, organisation } = circle.world;
		await circle.as(
			organisation.coordinator,
			(sql) => sql`
				select public.record_dispute(gen_random_uuid(), ${len.request}, 'The daughter and the brother', 'Whether anybody may be told.')`
		);
		await circle.as(
			len.self,
			(sql) => sql`
				select public.deny_reader(p_once => gen_random_uuid(), p_person => ${len.id}, p_organisation => ${organisation.id})`
		);
		expect(await mails(robert, 'guardian-look')).toEqual(['/guardian/disputes']);
		const guardian = await open(robert, { script: false });
		await guardian.goto('/guardian');
		await guardian.follow(/A disagreement about sharing/);
		expect(await guardian.heading()).toBe('Disagreements about sharing');
		expect(await guardian.words()).toContain('Whether anybody may be told.');
		expect(await guardian.words()).not.toContain('Len');
		await guardian.press('Record the decision');
		expect(await guardian.page.getByRole('alert').innerText()).toContain('Say what was decided.');
		await guardian.page.fill('[name=decided]', 'It stays as the person says.');
		await guardian.page.fill('[name=why]', 'The person was heard, by phone.');
		await guardian.tidy();
		await guardian.press('Record the decision');
		expect(await guardian.words()).toContain('The decision is recorded.');
		expect(await guardian.words()).toContain('None for you to decide');
	});
});

describe('a no, lifted in somebody’s best interests', () => {
	it('C7: only while it is recorded that the person cannot decide; why, and who was asked, is theirs to read', async () => {
		const { len, ruth, organisation } = circle.world;
		await circle.sql`
			insert into private.denies (person_id, account_id, made_by, made_by_self, scopes)
			values (${len.id}, ${ruth}, ${len.self}, true, '{faith}')`;
		const grace = await open(organisation.coordinator, { script: false });
		const lift = `/desk/requests/${len.request}/lift`;
		await grace.goto(lift);
		expect(await grace.words()).toContain('Capacity is presumed');
		await grace.goto(`/desk/requests/${len.request}/capacity`);
		await grace.page.fill(
			'[name=decision]',
			'Whether Ruth may know of his faith; his nurse said so.'
		);
		await grace.press(/^Record/);
		await grace.follow('Lift a no, in their best interests');
		await grace.page.fill('[name=decision]', 'Ruth may read it.');
		await grace.page.fill('[name=consulted]', 'Joanne, his daughter');
		await grace.page.fill('[name=why]', 'He asks for hymns, and she sings them.');
		await grace.press('Record the decision and lift it');
		// what was typed is kept while the choice is missing
		expect(await grace.page.getByRole('alert').innerText()).toContain('Choose which no.');
		expect(await grace.page.inputValue('[name=consulted]')).toBe('Joanne, his daughter');
		await grace.page.locator('[name=deny]').first().check();
		await grace.tidy();
		await grace.press('Record the decision and lift it');
		expect(await grace.words()).toContain('The no is lifted, and why is recorded.');
		// told by mail that something was written down, never what
		expect(await mails(len.self, 'consent-recorded')).toEqual([`/circle/${len.id}/sharing`]);

		const self = await open(len.self, { width: 1280 });
		await self.goto(`/circle/${len.id}/sharing`);
		await self.page.getByText('A no that was lifted for you').click();
		const words = await self.words();
		expect(words).toContain('He asks for hymns, and she sings them.');
		expect(words).toContain('Consulted: Joanne, his daughter.');
		await self.tidy();
		await grace.goto(lift);
		expect(await grace.words()).toContain('There is none that you could lift');
	});
});

describe('a question that is asked again', () => {
	it('after new words: what changed, until when the old yes counts, and the answer on the page', async () => {
		const { len, organisation } = circle.world;
		await circle.sql`
			select private.give_permit(${len.id}, '{faith}', 'matched', ${organisation.id}, null, 'to help', 'own', ${len.member}, ${len.self},
				'online', 'May they? Answer: Yes.', 1)`;
		const self = await open(len.self, { script: false });
		const at = `/circle/${len.id}/sharing`;
		await self.goto(at);
		expect(await self.words()).toContain('Words that were agreed to have changed');
		expect(await self.words()).toContain('the law protects it more than most things');
		await self.tidy();
		await self.follow(/^Read the new words, and answer/);
		const faith = self.page.locator('[name=scopes][value=faith]');
		expect(await faith.isChecked()).toBe(false);
		// nothing ticked is no answer
		await self.press(/^Yes, share/);
		expect(await self.page.getByRole('alert').count()).toBe(1);
		await self.page.locator('[name=scopes][value=faith]').check();
		await self.tidy();
		await self.press(/^Yes, share/);
		expect(await self.words()).not.toContain('Words that were agreed to have changed');
		const asked = await circle.sql`select * from private.asked_again(${len.id}, now())`;
		expect(asked).toEqual([]);
		const [row] = await circle.sql<{ version: number }[]>`
			select wording_version as version from private.permits
			where person_id = ${len.id} and scopes = '{faith}' order by recorded_at desc limit 1`;
		expect(row?.version).toBeGreaterThan(1);
	});
});
