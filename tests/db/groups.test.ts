import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, doIt, refusal, rpc } from '#support/circle-world.ts';
import { freshDatabase, makeAccount, type TestDatabase } from '#support/database.ts';
import {
	areaOf,
	freezeClock,
	instant,
	makeOrganisation,
	makeVolunteer,
	VENTNOR,
	type Organisation
} from '#support/volunteer-world.ts';

const NOW = '2026-11-23T09:00:00Z';

let db: TestDatabase;
let host: Organisation;
let other: Organisation;

beforeAll(async () => {
	db = await freshDatabase();
	await freezeClock(db.sql, NOW);
	host = await makeOrganisation(db.sql);
	other = await makeOrganisation(db.sql);
	await db.sql`
		insert into public.organisation_areas (organisation_id, area_id) values (${host.id}, ${await areaOf(db.sql, VENTNOR)})`;
});
afterAll(() => db.close());

const ready = (more: Record<string, unknown> = {}) => ({
	organisation: host.id,
	name: 'Chale Bay Choir',
	kind: 'community_group',
	postcode: 'PO38 1ZZ',
	wants: 'Suppers, and somebody to sit with.',
	serves: 'Anybody in Ventnor who likes to be sung to.',
	rules: 'Never fewer than two of us.',
	lead: 'Morag Firth',
	email: 'morag@choir.example.org',
	phone: '07700 900 611',
	...more
});
const send = async (more: Record<string, unknown> = {}) => {
	await ask(db, null, 'send_group_application', {
		p_once: crypto.randomUUID(),
		p_ready: db.sql.json(ready(more) as never)
	});
	const [mail] = await db.sql<{ to_email: string; link: string }[]>`
		select to_email, params ->> 'link' as link from private.outbox
		where template = 'group-confirm' and to_email = ${String(ready(more).email)}`;
	return /token=(.+)$/.exec(mail?.link ?? '')?.[1] ?? '';
};
const byLink = (token: string) =>
	ask<{ state: string; told: string } | null>(db, null, 'group_application_by_link', {
		p_token: token
	});
const confirm = (token: string) =>
	ask(db, null, 'confirm_group_application', { p_once: crypto.randomUUID(), p_token: token });
const mails = async (template: string) =>
	db.sql<{ to_account: string | null; to_email: string | null; params: object }[]>`
		select to_account, to_email, params from private.outbox where template = ${template} order by created_at, id`;
const applicationOf = async (name: string) => {
	const [row] = await db.sql<{ id: string; version: number }[]>`
		select id, version from private.group_applications where name = ${name} order by made_at desc limit 1`;
	return row ?? { id: '', version: 0 };
};
const decided = (more: Record<string, unknown>) => ({
	p_decision: 'accepted',
	p_looked: 'Their constitution, and the vicar rang us back.',
	p_reason: 'They know what they are doing.',
	p_told: '',
	...more
});

/** A group vetted by the host, with a lead who has come in by the invitation. */
async function ledGroup(name: string): Promise<{ id: string; lead: string }> {
	const email = `${crypto.randomUUID()}@example.org`;
	await confirm(await send({ name, email }));
	const { id, version } = await applicationOf(name);
	const { group_id } = await doIt<{ group_id: string }>(db, host.coordinator, 'decide_group', {
		p_application: id,
		p_version: version,
		...decided({})
	});
	const lead = await makeAccount(db.sql, { name: `${name} lead`, email });
	const [mail] = await db.sql<{ link: string }[]>`
		select params ->> 'link' as link from private.outbox where template = 'invitation' and to_email = ${email}`;
	await doIt(db, lead, 'accept_invitation', { p_token: mail?.link.split('token=')[1] });
	return { id: group_id, lead };
}

interface Page {
	serves: string;
	version: number;
	leads: string[];
	members: number;
	people: { name: string; me: boolean; lead: boolean; accepted: boolean }[];
}
const pageOf = (who: string, group: string) => ask<Page>(db, who, 'group_page', { p_group: group });

describe('A group signs up', () => {
	test('nobody hears of it before the lead has shown that the address is theirs; then its coordinators do, once', async () => {
		const token = await send();
		expect((await mails('group-confirm')).at(-1)).toMatchObject({
			to_email: 'morag@choir.example.org',
			to_account: null
		});
		expect((await byLink(token))?.state).toBe('to_confirm');
		expect(await mails('group-new')).toHaveLength(0);
		const { id } = await applicationOf('Chale Bay Choir');
		const page = { p_application: id };
		expect((await rpc(db, host.coordinator, 'group_application_page', page)).code).toBe('PT404');
		await confirm(token);
		await confirm(token);
		expect((await byLink(token))?.state).toBe('waiting');
		const told = await mails('group-new');
		expect(told.map(({ to_account }) => to_account)).toEqual([host.coordinator]);
		// R6: neither the group nor whoever leads it is in a mail
		expect(JSON.stringify([told, await mails('group-confirm')])).not.toMatch(/Choir|Firth|sung/);
		const read = await ask(db, host.coordinator, 'group_application_page', page);
		expect(read).toMatchObject({ serves: ready().serves, lead: 'Morag Firth', decision: null });
	});

	test('refused: what is not whole, by its field; an organisation that works elsewhere; more than is allowed', async () => {
		for (const [more, field] of [
			[{ name: ' ' }, 'name'],
			[{ kind: 'hospice' }, 'kind'],
			[{ postcode: 'ZZ99 9ZZ' }, 'postcode'],
			[{ wants: '' }, 'wants'],
			[{ serves: '' }, 'serves'],
			[{ lead: '' }, 'lead'],
			[{ rules: 'x'.repeat(1001) }, 'rules'],
			[{ email: 'morag' }, 'email'],
			[{ organisation: other.id }, 'organisation']
		] as const) {
			const args = { p_ready: db.sql.json(ready(more) as never) };
			expect(await refusal(db, null, 'send_group_application', args), field).toBe(`PT422 ${field}`);
		}
		const again = () =>
			refusal(db, null, 'send_group_application', {
				p_ready: db.sql.json(ready({ name: 'Often Asked', email: 'often@example.org' }) as never)
			});
		const answers = [];
		for (let i = 0; i < 6; i++) answers.push(await again());
		expect(answers).toEqual(['', '', '', '', '', 'PT429 too_many']);
		expect(await byLink('made-up')).toBeNull();
		expect(await refusal(db, null, 'confirm_group_application', { p_token: 'made-up' })).toBe(
			'PT404'
		);
	});

	test('a link that nobody pressed lapses to the microsecond after a week, and answers like a made-up one', async () => {
		const token = await send({ name: 'Late Choir', email: 'late@example.org' });
		await freezeClock(db.sql, await instant(db.sql, NOW, '7 days -1 microsecond'));
		expect(await byLink(token)).not.toBeNull();
		await freezeClock(db.sql, await instant(db.sql, NOW, '7 days'));
		expect(await byLink(token)).toBeNull();
		expect(await refusal(db, null, 'confirm_group_application', { p_token: token })).toBe('PT404');
		await freezeClock(db.sql, NOW);
	});
});

describe('A group is looked at', () => {
	test('a yes needs what was looked at and why, makes the group, and lets its lead in by the address they confirmed', async () => {
		const { id, version } = await applicationOf('Chale Bay Choir');
		const given = (more: Record<string, unknown>) => ({
			p_application: id,
			p_version: version,
			...decided(more)
		});
		for (const [more, field] of [
			[{ p_looked: ' ' }, 'looked'],
			[{ p_reason: '' }, 'reason'],
			[{ p_decision: 'perhaps' }, 'decision'],
			[{ p_decision: 'declined' }, 'told']
		] as const) {
			expect(await refusal(db, host.coordinator, 'decide_group', given(more)), field).toBe(
				`PT422 ${field}`
			);
		}
		expect(await refusal(db, other.coordinator, 'decide_group', given({}))).toBe('PT404');
		const volunteer = await makeVolunteer(db.sql, host);
		expect(await refusal(db, volunteer, 'decide_group', given({}))).toBe('PT404');
		// two at once: one decides
		const both = await Promise.all([
			refusal(db, host.coordinator, 'decide_group', given({})),
			refusal(
				db,
				host.coordinator,
				'decide_group',
				given({ p_decision: 'declined', p_told: 'Sorry.' })
			)
		]);
		expect(both.filter((code) => code === '')).toHaveLength(1);
		expect(both.filter((code) => code === 'PT409 stale')).toHaveLength(1);
	});

	test('a no is told with the coordinator’s words on the lead’s page; why stays with the coordinators', async () => {
		const token = await send({ name: 'Sold Goods', email: 'sold@example.org' });
		await confirm(token);
		const { id, version } = await applicationOf('Sold Goods');
		await doIt(db, host.coordinator, 'decide_group', {
			p_application: id,
			p_version: version,
			...decided({
				p_decision: 'declined',
				p_reason: 'They sell funeral plans.',
				p_told: 'It is not for us. Thank you for asking.'
			})
		});
		const seen = await byLink(token);
		expect(seen).toMatchObject({
			state: 'declined',
			told: 'It is not for us. Thank you for asking.'
		});
		expect(JSON.stringify(seen)).not.toContain('funeral');
		// the choir's was decided twice at once, and either may have been first
		const told = (await mails('group-declined')).map(({ to_email }) => to_email);
		expect(told.filter((to) => to !== 'morag@choir.example.org')).toEqual(['sold@example.org']);
	});

	test('accepted, it is led by whoever confirmed the address, takes no requests, and says whom it serves wherever it appears', async () => {
		const { id, lead } = await ledGroup('St Boniface Suppers');
		const page = await pageOf(lead, id);
		expect(page).toMatchObject({ serves: ready().serves, members: 1 });
		expect(page.people).toMatchObject([{ me: true, lead: true, accepted: false }]);
		const [made] = await db.sql<{ coordinates: boolean; slug: string }[]>`
			select coordinates, slug from public.organisations where id = ${id}`;
		expect(made).toEqual({ coordinates: false, slug: 'st-boniface-suppers' });
		const [card] = await db.sql<{ card: { serves: string } }[]>`
			select private.asking_card(${id}) as card`;
		expect(card?.card.serves).toBe(ready().serves);
		// in the directory by a claimed entry alone
		const [entry] = await db.sql<{ id: string }[]>`
			with o as (
				insert into public.directory_organisations (name, organisation_id, listed) values ('Suppers', ${id}, true) returning id
			)
			insert into public.directory_services (directory_organisation_id, name, listed) select id, 'Suppers', true from o returning id`;
		expect(await ask(db, null, 'whom_they_serve', { p_service: entry?.id })).toBe(ready().serves);
		await db.sql`update public.directory_services set listed = false where id = ${entry?.id ?? ''}`;
		expect(await ask(db, null, 'whom_they_serve', { p_service: entry?.id })).toBeNull();
	});
});

describe('A group’s own rules', () => {
	test('its lead changes them, never to nothing; whoever vetted it is told; a stale page overwrites nothing', async () => {
		const { id, lead } = await ledGroup('Niton Walkers');
		const { version } = await pageOf(lead, id);
		const save = (who: string, serves: string, at = version) =>
			refusal(db, who, 'save_group_rules', { p_group: id, p_version: at, p_serves: serves });
		expect(await save(lead, ' ')).toBe('PT422 serves');
		expect(await save(host.coordinator, 'Everybody')).toBe('PT404');
		expect(await save(other.coordinator, 'Everybody')).toBe('PT404');
		const before = (await mails('group-rules')).length;
		expect(await save(lead, 'Members of our church, and their neighbours.')).toBe('');
		expect(await save(lead, 'Everybody')).toBe('PT409 stale');
		const told = (await mails('group-rules')).slice(before);
		expect(told.map(({ to_account }) => to_account)).toEqual([host.coordinator]);
		const desk = await ask<{ groups: { id: string; serves: string }[] }>(
			db,
			host.coordinator,
			'groups_page',
			{ p_organisation: host.id }
		);
		expect(desk.groups.find((group) => group.id === id)?.serves).toContain('our church');
		const theirs = { p_organisation: other.id };
		expect(JSON.stringify(await ask(db, other.coordinator, 'groups_page', theirs))).not.toContain(
			'our church'
		);
		expect(
			(await rpc(db, other.coordinator, 'groups_page', { p_organisation: host.id })).code
		).toBe('PT404');
	});

	test('a member reads none of its pages; one who was removed does not come back by the old link', async () => {
		const { id, lead } = await ledGroup('Whitwell Drivers');
		const email = `${crypto.randomUUID()}@example.org`;
		await doIt(db, lead, 'invite_member', {
			p_organisation: id,
			p_email: email,
			p_roles: '{volunteer}'
		});
		const [mail] = await db.sql<{ link: string }[]>`
			select params ->> 'link' as link from private.outbox where template = 'invitation' and to_email = ${email}`;
		const token = mail?.link.split('token=')[1];
		const member = await makeAccount(db.sql, { name: 'Edie Cole', email });
		const accepted = await Promise.all([
			refusal(db, member, 'accept_invitation', { p_token: token }),
			refusal(db, member, 'accept_invitation', { p_token: token })
		]);
		expect(accepted).toEqual(['', '']);
		expect((await pageOf(lead, id)).members).toBe(2);
		expect((await rpc(db, member, 'group_page', { p_group: id })).code).toBe('PT404');
		await doIt(db, lead, 'remove_member', { p_organisation: id, p_account: member });
		expect((await pageOf(lead, id)).members).toBe(1);
		await refusal(db, member, 'accept_invitation', { p_token: token });
		expect((await pageOf(lead, id)).members).toBe(1);
	});
});

describe('A group whose only lead leaves', () => {
	test('is refused, by every way: leaving, the role taken, two at once; with another lead it is possible', async () => {
		const { id, lead } = await ledGroup('Godshill Bakers');
		const second = await makeAccount(db.sql, { name: 'Second Baker' });
		await db.sql`insert into public.members (organisation_id, account_id) values (${id}, ${second})`;
		await db.sql`
			insert into public.member_roles (organisation_id, account_id, role) values (${id}, ${second}, 'administrator')`;
		// another administers it, so that this alone is in the way
		expect(await refusal(db, lead, 'leave_organisation', { p_organisation: id })).toBe(
			'PT409 only_lead'
		);
		expect(
			await refusal(db, second, 'set_roles', { p_organisation: id, p_account: lead, p_roles: '{}' })
		).toBe('PT409 only_lead');
		expect(
			await refusal(db, second, 'remove_member', { p_organisation: id, p_account: lead })
		).toBe('PT409 only_lead');
		await db.sql`
			insert into public.member_roles (organisation_id, account_id, role) values (${id}, ${second}, 'group_lead')`;
		const third = await makeAccount(db.sql, { name: 'Third Baker' });
		await db.sql`insert into public.members (organisation_id, account_id) values (${id}, ${third})`;
		await db.sql`
			insert into public.member_roles (organisation_id, account_id, role) values (${id}, ${third}, 'administrator')`;
		const both = await Promise.all([
			refusal(db, lead, 'leave_organisation', { p_organisation: id }),
			refusal(db, second, 'leave_organisation', { p_organisation: id })
		]);
		expect(both.sort()).toEqual(['', 'PT409 only_lead']);
	});

	test('one who is suspended leads nothing: it shows, and the coordinators who vetted it invite another, one at a time', async () => {
		const { id, lead } = await ledGroup('Bonchurch Gardeners');
		const card = async () =>
			(
				await ask<{ groups: { id: string; leads: string[]; invited: boolean }[] }>(
					db,
					host.coordinator,
					'groups_page',
					{ p_organisation: host.id }
				)
			).groups.find((group) => group.id === id);
		const invite = (who: string, email = 'new-lead@example.org') =>
			refusal(db, who, 'invite_lead', { p_group: id, p_email: email });
		expect(await invite(host.coordinator)).toBe('PT409 led');
		await makeVolunteer(db.sql, other, { account: lead });
		await db.sql`update public.acceptances set state = 'suspended' where volunteer_id = ${lead}`;
		expect(await card()).toMatchObject({ leads: [], invited: false });
		expect((await rpc(db, lead, 'group_page', { p_group: id })).code).toBe('PT404');
		expect(await invite(other.coordinator)).toBe('PT404');
		expect(await invite(host.coordinator, 'nonsense')).toBe('PT422 email');
		const both = await Promise.all([
			invite(host.coordinator, 'one@example.org'),
			invite(host.coordinator, 'two@example.org')
		]);
		expect(both.sort()).toEqual(['', 'PT409 invited']);
		expect(await card()).toMatchObject({ leads: [], invited: true });
	});
});

describe('Groups among what waits on the desk', () => {
	const beside = async (who = host) =>
		(
			await ask<{ beside: { kind: string; name: string; since: string }[] }>(
				db,
				who.coordinator,
				'desk_page',
				{ p_organisation: who.id }
			)
		).beside;
	const kinds = async (name: string) =>
		(await beside()).filter((one) => one.name === name).map(({ kind }) => kind);

	test('one that would like to join, since its lead confirmed; decided, it waits no more; another’s desk says nothing', async () => {
		const token = await send({ name: 'Yafford Mill', email: 'mill@example.org' });
		expect(await kinds('Yafford Mill')).toEqual([]);
		await confirm(token);
		expect((await beside()).find(({ name }) => name === 'Yafford Mill')).toMatchObject({
			kind: 'group_new',
			since: '2026-11-23T09:00:00+00:00'
		});
		expect(JSON.stringify(await beside(other))).not.toContain('Yafford');
		const { id, version } = await applicationOf('Yafford Mill');
		await doIt(db, host.coordinator, 'decide_group', {
			p_application: id,
			p_version: version,
			...decided({})
		});
		// its lead is invited, and has it
		expect(await kinds('Yafford Mill')).toEqual([]);
		await db.sql`update public.invitations set expires_at = private.clock() where email = 'mill@example.org'`;
		expect(await kinds('Yafford Mill')).toEqual(['group_unled']);
	});

	test('one whose vetting runs out, thirty days before, to the microsecond', async () => {
		const { id } = await ledGroup('Brook Bellringers');
		const until = (plus: string) =>
			db.sql`update private.groups set vetted_until = ${NOW}::timestamptz + ${plus}::text::interval where organisation_id = ${id}`;
		await until('30 days 1 microsecond');
		expect(await kinds('Brook Bellringers')).toEqual([]);
		await until('30 days');
		expect(await kinds('Brook Bellringers')).toEqual(['group_vetting']);
		await until('-3 days');
		expect(await kinds('Brook Bellringers')).toEqual(['group_vetting']);
	});
});

describe('A vetted group in the directory', () => {
	const entry = (more: Record<string, string> = {}) =>
		db.sql.json({
			description: 'We sing, cook and sit with people.',
			address: 'The Hall, Chale Green',
			city: 'Chale',
			near: 'PO38 1ZZ',
			phones: '01983 296 000',
			email: '',
			url: '',
			...more
		} as never);
	const versionOf = async (group: string) => {
		const [row] = await db.sql<{ version: number }[]>`
			select version from private.groups where organisation_id = ${group}`;
		return row?.version ?? 0;
	};
	const show = async (who: string, group: string, more: Record<string, string> = {}) =>
		refusal(db, who, 'show_group', {
			p_group: group,
			p_version: await versionOf(group),
			p_entry: entry(more)
		});
	const settle = async (name: string, take = true) => {
		const [row] = await db.sql<{ id: string }[]>`
			select id from private.directory_suggestions where changes #>> '{name,to}' = ${name} and settled_at is null`;
		return refusal(db, host.coordinator, 'settle_directory_suggestion', {
			p_suggestion: row?.id ?? crypto.randomUUID(),
			p_version: null,
			p_take: take
		});
	};
	const shown = async (group: string) => {
		const rows = await db.sql<{ id: string; listed: boolean }[]>`
			select id, listed from private.entries_of_group(${group})`;
		return rows.map(({ listed }) => listed);
	};

	test('by a lead’s yes alone, and somebody who keeps the directory takes it; it says whom it serves', async () => {
		const { id, lead } = await ledGroup('Shorwell Bakers');
		expect(await show(host.coordinator, id)).toBe('PT404');
		expect(await show(lead, id, { description: '' })).toBe('PT422 description');
		expect(await show(lead, id, { near: 'ZZ99 9ZZ' })).toBe('PT422 near');
		const both = await Promise.all([show(lead, id), show(lead, id)]);
		expect(both.filter((code) => code === '')).toHaveLength(1);
		expect(await show(lead, id)).toBe('PT409 waits');
		// nothing yet
		expect(await shown(id)).toEqual([]);
		const page = { p_group: id };
		expect(await ask(db, lead, 'group_shown_page', page)).toMatchObject({
			entries: [],
			waiting_since: expect.any(String)
		});
		expect(await settle('Shorwell Bakers')).toBe('');
		expect(await shown(id)).toEqual([true]);
		const [service] = await db.sql<
			{ id: string }[]
		>`select id from private.entries_of_group(${id})`;
		expect(await ask(db, null, 'whom_they_serve', { p_service: service?.id })).toBe(ready().serves);
		const kinds = await db.sql`
			select t.slug from public.directory_attributes a join public.directory_taxonomy_terms t on t.id = a.term_id
			where a.service_id = ${service?.id ?? ''}`;
		expect(kinds).toEqual([{ slug: 'faith' }]);
		// found by its name, in the list and on the map beside it, in the middle of its area
		const search = { p_near: 'PO38-1', p_words: 'Shorwell Bakers', p_filters: [], p_page: 1 };
		const found = await ask<{ entries: object[] }>(db, null, 'directory_page', search);
		const [centre] = await db.sql<{ latitude: number; longitude: number }[]>`
			select d.latitude, d.longitude from public.areas a, private.degrees_of(a.centre) as d where a.id = 'PO38-1'`;
		expect(found.entries).toMatchObject([
			{
				id: service?.id,
				at: [expect.closeTo(centre?.latitude ?? 0, 4), expect.closeTo(centre?.longitude ?? 0, 4)]
			}
		]);
		expect(await show(lead, id)).toBe('PT409 shown');
		// and the yes is taken back as easily
		expect(await refusal(db, host.coordinator, 'unshow_group', page)).toBe('PT404');
		expect(await refusal(db, lead, 'unshow_group', page)).toBe('');
		expect(await shown(id)).toEqual([false]);
		expect(await ask(db, null, 'directory_page', search)).toMatchObject({ entries: [] });
	});

	test('it is off when its vetting has run out, back when somebody has looked again, and gone when it leaves', async () => {
		const { id, lead } = await ledGroup('Mottistone Readers');
		await show(lead, id);
		await settle('Mottistone Readers');
		expect(await shown(id)).toEqual([true]);
		const sweep = () => db.asService((sql) => sql`select public.sweep_offers()`);
		const until = (plus: string) =>
			db.sql`update private.groups set vetted_until = private.clock() + ${plus}::text::interval where organisation_id = ${id}`;
		await until('1 microsecond');
		await sweep();
		expect(await shown(id)).toEqual([true]);
		await until('0');
		await sweep();
		await sweep();
		expect(await shown(id)).toEqual([false]);
		await doIt(db, host.coordinator, 'look_again_at_group', {
			p_group: id,
			p_version: await versionOf(id),
			p_decision: 'renew',
			p_looked: 'Rang them.'
		});
		expect(await shown(id)).toEqual([true]);
		await doIt(db, lead, 'leave_as_group', { p_group: id, p_version: await versionOf(id) });
		expect(await shown(id)).toEqual([false]);
	});

	test('a group that leaves, or whose vetting ran out, while its yes waits is not put in', async () => {
		const left = await ledGroup('Calbourne Knitters');
		await show(left.lead, left.id);
		const args = { p_group: left.id, p_version: await versionOf(left.id) };
		await doIt(db, left.lead, 'leave_as_group', args);
		expect(await settle('Calbourne Knitters')).toBe('PT404');
		const lapsed = await ledGroup('Freshwater Fiddlers');
		await show(lapsed.lead, lapsed.id);
		await db.sql`update private.groups set vetted_until = private.clock() where organisation_id = ${lapsed.id}`;
		expect(await settle('Freshwater Fiddlers')).toBe('PT409 not_standing');
		expect(await shown(lapsed.id)).toEqual([]);
		expect(await show(lapsed.lead, lapsed.id)).toBe('PT409 not_standing');
		// a name that somebody else in the directory has is not taken over
		const namesake = await ledGroup('Totland Tenors');
		await db.sql`insert into public.directory_organisations (name, listed) values ('totland tenors', true)`;
		expect(await show(namesake.lead, namesake.id)).toBe('PT409 named');
	});
});
