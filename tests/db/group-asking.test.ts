import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ask, doIt, refusal, rpc } from '#support/circle-world.ts';
import { freshDatabase, makeAccount, signIn, type TestDatabase } from '#support/database.ts';
import {
	areaOf,
	freezeClock,
	instant,
	makeOrganisation,
	makePerson,
	makeTask,
	makeVolunteer,
	MATCHED_SCOPES,
	offerTo,
	permit,
	VENTNOR,
	type Organisation,
	type Person
} from '#support/volunteer-world.ts';

const NOW = '2026-11-23T09:00:00Z';

interface Group {
	id: string;
	/** A lead who is also a volunteer in standing: who may read the summary. */
	lead: string;
	/** Another lead, of no pool. */
	second: string;
	/** Members accepted by the host. */
	edie: string;
	ted: string;
	/** A member of nobody's pool. */
	una: string;
}

let db: TestDatabase;
let host: Organisation;
let other: Organisation;
let person: Person;

beforeAll(async () => {
	db = await freshDatabase();
	await freezeClock(db.sql, NOW);
	host = await makeOrganisation(db.sql);
	other = await makeOrganisation(db.sql);
	person = await asked();
});
afterAll(() => db.close());

async function asked(of: Organisation = host): Promise<Person> {
	const one = await makePerson(db.sql, of);
	await permit(db.sql, one, { scopes: ['summary'], to: 'pool', organisation: of.id });
	await permit(db.sql, one, { scopes: MATCHED_SCOPES, to: 'matched', organisation: of.id });
	return one;
}

async function join(group: string, account: string, ...roles: string[]) {
	await db.sql`insert into public.members (organisation_id, account_id) values (${group}, ${account})`;
	await db.sql`
		insert into public.member_roles (organisation_id, account_id, role)
		select ${group}, ${account}, r::public.member_role from unnest(${roles}::text[]) as r`;
}

/** A volunteer of the host's, free all Saturday. */
async function free(name: string): Promise<string> {
	const id = await makeVolunteer(db.sql, host, { name });
	await db.sql`
		update public.volunteers set travel_m = 20000, weekly_minutes = 600 where account_id = ${id}`;
	await db.sql`
		insert into public.availability (volunteer_id, weekday, starts, ends) values (${id}, 6, '08:00', '20:00')`;
	return id;
}

async function makeGroup(name = 'Chale Bay Choir'): Promise<Group> {
	const [row] = await db.sql<{ id: string }[]>`
		insert into public.organisations (slug, name, kind, nation, coordinates, confirms_matches)
		values (${crypto.randomUUID().slice(0, 8)}, ${name}, 'community_group', 'england', false, true) returning id`;
	const id = row?.id ?? '';
	await db.sql`
		insert into private.groups (organisation_id, vetted_by, serves) values (${id}, ${host.id}, 'Anybody in Ventnor.')`;
	await db.sql`
		insert into public.organisation_areas (organisation_id, area_id) values (${id}, ${await areaOf(db.sql, VENTNOR)})`;
	await db.sql`insert into public.organisation_task_kinds (organisation_id, kind_id) values (${id}, 'company')`;
	const group = {
		id,
		lead: await free('Morag Firth'),
		second: await makeAccount(db.sql, { name: 'Second Lead' }),
		edie: await free('Edie Cole'),
		ted: await free('Ted Marsh'),
		una: await makeAccount(db.sql, { name: 'Una Bell' })
	};
	await join(id, group.lead, 'group_lead', 'administrator');
	await join(id, group.second, 'group_lead');
	for (const one of [group.edie, group.ted, group.una]) await join(id, one, 'volunteer');
	return group;
}

const versionOf = async (task: string) => {
	const [row] = await db.sql<
		{ version: number; state: string }[]
	>`select version, state from public.tasks where id = ${task}`;
	return { version: row?.version ?? 0, state: row?.state ?? '' };
};
const offering = async (task: string, ...groups: string[]) => ({
	p_task: task,
	p_version: (await versionOf(task)).version,
	p_groups: groups
});
/** A task, and what a group is asked by it. */
async function offered(group: Group, task?: string, about = person) {
	const id = task ?? (await makeTask(db.sql, about, host));
	await doIt(db, host.coordinator, 'offer_to_groups', await offering(id, group.id));
	const [row] = await db.sql<{ id: string }[]>`
		select id from private.group_offers where task_id = ${id} and group_id = ${group.id}`;
	return { task: id, asking: row?.id ?? '' };
}

interface Asked {
	state: string;
	summary: object | null;
	named: { name: string; state: string } | null;
	people: { id: string; name: string; accepted: boolean; can: boolean }[];
}
const read = (who: string, asking: string) =>
	ask<Asked>(db, who, 'group_asked_page', { p_asking: asking });
const name = (who: string, asking: string, member: string) =>
	refusal(db, who, 'name_member', { p_asking: asking, p_member: member });
const mailsOf = (task: string) =>
	db.sql<{ template: string; to: string; state: string; params: object }[]>`
		select template, to_account as to, state, params from private.outbox where task_id = ${task} order by created_at, template`;
const offerOf = async (task: string, volunteer: string) => {
	const [row] = await db.sql<{ id: string; state: string }[]>`
		select id, state from public.offers where task_id = ${task} and volunteer_id = ${volunteer}`;
	return row;
};
/** Denies are never taken away, only lifted. */
const lifted = `insert into private.deny_lifts (deny_id, lifted_by, basis) select d.id, d.made_by, 'own' from private.denies d
	where not exists (select from private.deny_lifts l where l.deny_id = d.id)`;
interface TaskPage {
	groups: { id: string; serves: string; reasons: { code: string }[]; asked_now: boolean }[];
	groups_asked: { name: string; state: string; named: string | null }[];
}
const why = async (group: Group, task: string) => {
	const page = await ask<TaskPage>(db, host.coordinator, 'task_page', { p_task: task });
	return page.groups.find(({ id }) => id === group.id)?.reasons.map(({ code }) => code);
};
const job = (verb: string) => db.asService((sql) => sql`select ${sql(`public.${verb}`)}()`);

describe('A task is offered to a group', () => {
	test('its leads who may read the summary hear of it, by an area and a link; nobody else does', async () => {
		const group = await makeGroup();
		const { task, asking } = await offered(group);
		expect((await versionOf(task)).state).toBe('offered');
		const mails = await mailsOf(task);
		// the second lead is of no pool: nobody consented to their reading it
		expect(mails.map(({ template, to }) => [template, to])).toEqual([['group-offer', group.lead]]);
		expect(mails[0]?.params).toEqual({
			area: expect.stringMatching(/^Ventnor/),
			link: `/group/${group.id}/asked/${asking}`
		});
		// on the desk, and in the circle's week, somebody is being asked
		const desk = await ask<{ items: { task_id: string; kind: string; facts: object }[] }>(
			db,
			host.coordinator,
			'desk_page',
			{ p_organisation: host.id }
		);
		expect(desk.items.find((item) => item.task_id === task)).toMatchObject({
			kind: 'offered',
			facts: { asked: 1, waiting: 1 }
		});
		const circle = await ask<{ week: unknown }>(db, person.self, 'circle_page', {
			p_person: person.id
		});
		expect(JSON.stringify(circle)).toMatch(/"asked": ?1/);
		expect(JSON.stringify(circle)).not.toContain('Choir');
		const page = await read(group.lead, asking);
		expect(page.state).toBe('open');
		// R2: the summary, and not a word more
		expect(
			Object.keys(page.summary ?? {})
				.sort()
				.join(' ')
		).toBe('area day ends ends_at kind_id metres minutes place requirements starts starts_at');
		expect(JSON.stringify(page)).not.toMatch(/Hollis|Len|Undercliff|Biscuit|dying/);
		expect(page.people.map((one) => [one.name, one.accepted, one.can])).toEqual([
			['Edie Cole', true, true],
			['Morag Firth', true, true],
			['Second Lead', false, false],
			['Ted Marsh', true, true],
			['Una Bell', false, false]
		]);
		for (const who of [
			group.second,
			group.edie,
			host.coordinator,
			other.coordinator,
			person.self
		]) {
			const args = { p_asking: asking };
			expect((await rpc(db, who, 'group_asked_page', args)).code).toBe('PT404');
			expect(await name(who, asking, group.edie)).toBe('PT404');
			expect(await refusal(db, who, 'unname_member', args)).toBe('PT404');
			expect(await refusal(db, who, 'decline_for_group', args)).toBe('PT404');
		}
		const strangers = await makeGroup('Another Choir');
		expect(await name(strangers.lead, asking, group.edie)).toBe('PT404');
		// and on their own page it is not there
		const own = await ask<{ asked: unknown[]; asked_before: unknown[] }>(
			db,
			group.second,
			'group_page',
			{ p_group: group.id }
		);
		expect([own.asked, own.asked_before]).toEqual([[], []]);
	});

	test('the coordinator sees whom it serves, and why or why not; the function refuses what the page does not offer', async () => {
		const task = await makeTask(db.sql, person, host);
		const group = await makeGroup();
		const change = async (what: string, sql: string, back: string) => {
			await db.sql.unsafe(sql);
			expect(await why(group, task), what).toEqual(
				what === 'not_available' ? ['not_available'] : [what]
			);
			expect(
				await refusal(db, host.coordinator, 'offer_to_groups', await offering(task, group.id)),
				what
			).toBe('PT409 not_offerable');
			await db.sql.unsafe(back);
			expect(await why(group, task), `${what}, undone`).toEqual([]);
		};
		expect(await why(group, task)).toEqual([]);
		const g = `private.groups set`;
		const of = `where organisation_id = '${group.id}'`;
		await change(
			'paused',
			`update ${g} paused_at = private.clock() ${of}`,
			`update ${g} paused_at = null ${of}`
		);
		await change(
			'vetting',
			`update ${g} vetted_until = private.clock() ${of}`,
			`update ${g} vetted_until = private.clock() + interval '1 microsecond' ${of}`
		);
		await change(
			'kind',
			`update public.organisation_task_kinds set kind_id = 'dog' ${of}`,
			`update public.organisation_task_kinds set kind_id = 'company' ${of}`
		);
		const ventnor = await areaOf(db.sql, VENTNOR);
		await change(
			'area',
			`update public.organisation_areas set area_id = '${await areaOf(db.sql, 'PO30 1')}' ${of}`,
			`update public.organisation_areas set area_id = '${ventnor}' ${of}`
		);
		const accepted = (state: string) =>
			`update public.acceptances set state = '${state}' where volunteer_id = '${group.lead}'`;
		await change('no_lead', accepted('paused'), accepted('accepted'));
		// what is not the coordinator's to know of the lead is one word: a no of the person's, the person's circle
		const deny = `insert into private.denies (person_id, account_id, made_by, made_by_self) values
			('${person.id}', '${group.lead}', '${person.self}', true)`;
		await change('not_available', deny, lifted);
		const circle = `insert into private.circle_members (person_id, role, account_id, name) values ('${person.id}', 'helper', '${group.lead}', 'Morag')`;
		await change(
			'not_available',
			circle,
			`delete from private.circle_members where account_id = '${group.lead}'`
		);
		// C7: a no to the group covers whoever is of it, by whatever route
		await change(
			'not_available',
			deny.replace('account_id', 'organisation_id').replace(group.lead, group.id),
			lifted
		);
		for (const [who, code] of [
			[other.coordinator, 'PT404'],
			[group.lead, 'PT404']
		] as const)
			expect(await refusal(db, who, 'offer_to_groups', await offering(task, group.id))).toBe(code);
		const strange = await offering(task, crypto.randomUUID());
		expect(await refusal(db, host.coordinator, 'offer_to_groups', strange)).toBe(
			'PT409 not_offerable'
		);
		expect(await refusal(db, host.coordinator, 'offer_to_groups', await offering(task))).toBe(
			'PT422 groups'
		);
	});

	test('several groups and volunteers side by side: the first yes counts, and the others hear that it is settled', async () => {
		const [choir, walkers] = [await makeGroup(), await makeGroup('Niton Walkers')];
		const task = await makeTask(db.sql, person, host);
		await doIt(db, host.coordinator, 'offer_to_groups', await offering(task, choir.id, walkers.id));
		const amina = await free('Amina Yusuf');
		const [direct] = await offerTo(db, host, task, [amina]);
		const asking = async (group: Group) =>
			(
				await db.sql<{ id: string }[]>`
					select id from private.group_offers where task_id = ${task} and group_id = ${group.id}`
			)[0]?.id ?? '';
		const [sung, walked] = [await asking(choir), await asking(walkers)];
		await db.sql`update private.outbox set state = 'sent' where task_id = ${task}`;
		expect(await name(choir.lead, sung, choir.edie)).toBe('');
		const edies = await offerOf(task, choir.edie);
		await doIt(db, choir.edie, 'accept_offer', { p_offer: edies?.id });
		expect(await read(choir.lead, sung)).toMatchObject({
			state: 'accepted',
			summary: null,
			named: { name: 'Edie Cole', state: 'yes' },
			people: []
		});
		expect(await read(walkers.lead, walked)).toMatchObject({
			state: 'settled',
			summary: null,
			named: null
		});
		expect(await name(walkers.lead, walked, walkers.ted)).toBe('PT409 taken');
		expect(await refusal(db, amina, 'accept_offer', { p_offer: direct })).toBe('PT409 taken');
		const settled = (await mailsOf(task)).filter(({ template }) => template === 'group-settled');
		expect(settled.map(({ to }) => to).sort()).toEqual([choir.lead, walkers.lead].sort());
		// she hands it back: the group may be asked anew, and send another
		const [match] = await db.sql<{ id: string }[]>`
			select id from public.matches where task_id = ${task} and ended_at is null`;
		await doIt(db, choir.edie, 'hand_back', { p_match: match?.id });
		expect(await why(choir, task)).toEqual([]);
		await offered(choir, task);
		expect(await read(choir.lead, sung)).toMatchObject({ state: 'open', named: null });
	});
});

describe('The group says who goes', () => {
	test('a name makes an ordinary offer, sent by the lead; one at a time; taken back, another may be given', async () => {
		const group = await makeGroup();
		const { task, asking } = await offered(group);
		expect(await name(group.lead, asking, group.edie)).toBe('');
		const first = await offerOf(task, group.edie);
		expect(first?.state).toBe('sent');
		expect((await mailsOf(task)).map(({ template, to }) => [template, to])).toContainEqual([
			'offer',
			group.edie
		]);
		expect(await name(group.lead, asking, group.ted)).toBe('PT409 named');
		expect(await read(group.lead, asking)).toMatchObject({
			named: { name: 'Edie Cole', state: 'asked' }
		});
		// whoever was named reads what anybody who is offered it reads, and nothing before a yes
		const theirs = await ask<{ offer: object }>(db, group.edie, 'offer_page', {
			p_offer: first?.id
		});
		expect(JSON.stringify(theirs)).not.toMatch(/Hollis|Undercliff/);
		await doIt(db, group.lead, 'unname_member', { p_asking: asking });
		expect((await offerOf(task, group.edie))?.state).toBe('withdrawn');
		expect(await refusal(db, group.edie, 'accept_offer', { p_offer: first?.id })).toBe(
			'PT409 taken'
		);
		expect(await refusal(db, group.lead, 'unname_member', { p_asking: asking })).toBe(
			'PT409 stale'
		);
		expect(await name(group.lead, asking, group.ted)).toBe('');
		await doIt(db, group.ted, 'decline_offer', { p_offer: (await offerOf(task, group.ted))?.id });
		// the group is still being asked: the task is not open again, and nobody is told that nobody is free
		expect((await versionOf(task)).state).toBe('offered');
		expect((await mailsOf(task)).map(({ template }) => template)).not.toContain('nobody-free');
		expect(await read(group.lead, asking)).toMatchObject({
			named: { name: 'Ted Marsh', state: 'no' }
		});
		// a lead who is of the pool may go themselves, and says so by the same door
		expect(await name(group.lead, asking, group.lead)).toBe('');
		await doIt(db, group.lead, 'accept_offer', {
			p_offer: (await offerOf(task, group.lead))?.id
		});
		expect(await read(group.lead, asking)).toMatchObject({ state: 'accepted' });
		const page = await ask<TaskPage>(db, host.coordinator, 'task_page', { p_task: task });
		expect(page.groups_asked).toMatchObject([
			{ name: 'Chale Bay Choir', state: 'accepted', named: 'Morag Firth' }
		]);
	});

	test('the group says no: the name goes with it, the coordinator hears, and it is not asked again until the time is changed', async () => {
		const group = await makeGroup();
		const { task, asking } = await offered(group);
		await name(group.lead, asking, group.edie);
		await doIt(db, group.lead, 'decline_for_group', { p_asking: asking });
		await doIt(db, group.lead, 'decline_for_group', { p_asking: asking });
		expect(await read(group.lead, asking)).toMatchObject({ state: 'declined', summary: null });
		expect((await offerOf(task, group.edie))?.state).toBe('withdrawn');
		expect((await versionOf(task)).state).toBe('open');
		const told = await db.sql`
			select from private.outbox where template = 'nobody-free' and person_id = ${person.id} and to_account = ${host.coordinator}`;
		expect(told.length).toBeGreaterThan(0);
		expect(await why(group, task)).toEqual(['said_no']);
		await doIt(db, host.coordinator, 'change_task', {
			p_task: task,
			p_version: (await versionOf(task)).version,
			p_day: '2026-11-28',
			p_starts: '10:00',
			p_ends: '12:00',
			p_minutes: 60,
			p_requirements: []
		});
		expect(await why(group, task)).toEqual([]);
	});

	test('only a member whom the coordinator could ask; whatever stands in the way, the page and the refusal are the same', async () => {
		const group = await makeGroup();
		const { task, asking } = await offered(group);
		const edie = group.edie;
		const said = async () => ({
			page: await ask(db, group.lead, 'group_asked_page', { p_asking: asking }),
			group: await ask(db, group.lead, 'group_page', { p_group: group.id }),
			answer: (
				await rpc(db, group.lead, 'name_member', {
					p_once: crypto.randomUUID(),
					p_asking: asking,
					p_member: edie
				})
			).code
		});
		/** Each is a world of its own, in which something hidden from a lead stands in the way of one member. */
		const WORLDS: Record<string, [make: string, undo: string]> = {
			'a no of the person’s': [
				`insert into private.denies (person_id, account_id, made_by, made_by_self) values ('${person.id}', '${edie}', '${person.self}', true)`,
				lifted
			],
			'a check that ran out': [
				`update public.checks set valid_from = private.clock() - interval '1 year', expires_at = private.clock() where volunteer_id = '${edie}'`,
				`update public.checks set expires_at = private.clock() + interval '1 year' where volunteer_id = '${edie}'`
			],
			'a pause': [
				`update public.acceptances set state = 'paused' where volunteer_id = '${edie}'`,
				`update public.acceptances set state = 'accepted' where volunteer_id = '${edie}'`
			],
			'a suspension': [
				`update public.acceptances set state = 'suspended' where volunteer_id = '${edie}'`,
				`update public.acceptances set state = 'accepted' where volunteer_id = '${edie}'`
			],
			'the person’s circle': [
				`insert into private.circle_members (person_id, role, account_id, name) values ('${person.id}', 'helper', '${edie}', 'Edie')`,
				`delete from private.circle_members where account_id = '${edie}'`
			],
			'a rest after a death': [
				`update public.acceptances set rest_until = private.clock() + interval '9 days' where volunteer_id = '${edie}'`,
				`update public.acceptances set rest_until = null where volunteer_id = '${edie}'`
			],
			'a day away': [
				`delete from public.availability where volunteer_id = '${edie}'`,
				`insert into public.availability (volunteer_id, weekday, starts, ends) values ('${edie}', 6, '08:00', '20:00')`
			],
			'an offer of the coordinator’s own': [
				`insert into public.offers (task_id, person_id, organisation_id, volunteer_id, expires_at)
				select id, person_id, organisation_id, '${edie}', private.clock() + interval '1 day' from public.tasks where id = '${task}'`,
				`delete from public.offers where volunteer_id = '${edie}'`
			]
		};
		const answers: Record<string, string> = {};
		for (const [what, [make, undo]] of Object.entries(WORLDS)) {
			await db.sql.unsafe(make);
			answers[what] = JSON.stringify(await said());
			await db.sql.unsafe(undo);
		}
		expect([...new Set(Object.values(answers))]).toEqual([answers['a no of the person’s']]);
		expect(answers['a pause']).toContain('PT422');
		// R13: a difference would be seen
		await db.sql`update public.accounts set name = 'Edith Cole' where id = ${edie}`;
		expect(JSON.stringify(await said())).not.toBe(answers['a pause']);
		await db.sql`update public.accounts set name = 'Edie Cole' where id = ${edie}`;
		// somebody who is not of the group, and somebody of it whom nobody has accepted
		const second = await offered(group, await makeTask(db.sql, person, host, { starts: '12:00' }));
		const stranger = await free('Sam Stranger');
		expect(await name(group.lead, second.asking, stranger)).toBe('PT422 member');
		expect(await name(group.lead, second.asking, group.una)).toBe('PT422 member');
		expect(await name(group.lead, second.asking, crypto.randomUUID())).toBe('PT422 member');
	});

	test('after a name: a no of the person’s, a pause and a check that ran out come out alike', async () => {
		const answers: string[] = [];
		for (const what of ['deny', 'pause', 'lapse'] as const) {
			const group = await makeGroup();
			const { asking } = await offered(group);
			await name(group.lead, asking, group.edie);
			if (what === 'deny')
				await db.sql`insert into private.denies (person_id, account_id, made_by, made_by_self) values (${person.id}, ${group.edie}, ${person.self}, true)`;
			if (what === 'pause')
				await db.sql`update public.acceptances set state = 'paused' where volunteer_id = ${group.edie}`;
			if (what === 'lapse')
				await db.sql`update public.checks set valid_from = private.clock() - interval '1 year', expires_at = private.clock() where volunteer_id = ${group.edie}`;
			await job('sweep_offers');
			const page = await read(group.lead, asking);
			answers.push(
				JSON.stringify([
					page.state,
					page.named,
					page.people.map(({ name: who, can }) => [who, can])
				])
			);
		}
		expect(new Set(answers).size).toBe(1);
		expect(answers[0]).toContain('"state":"no"');
	});
});

describe('What a group is asked ends', () => {
	const settled = { state: 'settled', summary: null, people: [] };
	test.each([
		[
			'the task is cancelled',
			async (task: string) =>
				doIt(db, host.coordinator, 'cancel_task', {
					p_task: task,
					p_version: (await versionOf(task)).version
				})
		],
		[
			'the coordinator takes it back',
			async (task: string) => {
				const [row] = await db.sql<{ id: string }[]>`
					select id from private.group_offers where task_id = ${task}`;
				const args = { p_asking: row?.id };
				expect(await refusal(db, other.coordinator, 'withdraw_group_offer', args)).toBe('PT404');
				await doIt(db, host.coordinator, 'withdraw_group_offer', args);
				expect(await refusal(db, host.coordinator, 'withdraw_group_offer', args)).toBe(
					'PT409 stale'
				);
			}
		],
		[
			'the person’s yes to the summary ends',
			async (_: string, __: Group, about: Person) => {
				await doIt(db, about.self, 'withdraw_all', { p_person: about.id });
			}
		],
		[
			'the person dies',
			async (_: string, __: Group, about: Person) => {
				await doIt(db, host.coordinator, 'record_death', { p_person: about.id, p_died_on: null });
			}
		],
		[
			'the group pauses',
			async (_: string, group: Group) => {
				const [row] = await db.sql<{ version: number }[]>`
					select version from private.groups where organisation_id = ${group.id}`;
				const args = { p_group: group.id, p_version: row?.version ?? 0, p_paused: true };
				expect(await refusal(db, group.edie, 'pause_group', args)).toBe('PT404');
				await doIt(db, group.second, 'pause_group', args);
				expect(await refusal(db, group.lead, 'pause_group', args)).toBe('PT409 stale');
			}
		]
	] as const)('when %s; whoever was named is freed of it', async (what, end) => {
		const about = await asked();
		const group = await makeGroup();
		const { task, asking } = await offered(group, await makeTask(db.sql, about, host), about);
		await name(group.lead, asking, group.edie);
		await db.sql`update private.outbox set state = 'sent' where task_id = ${task}`;
		await end(task, group, about);
		expect(await read(group.lead, asking)).toMatchObject(settled);
		expect((await offerOf(task, group.edie))?.state).toBe('withdrawn');
		expect(await name(group.lead, asking, group.ted)).toBe('PT409 taken');
		const after = (await mailsOf(task)).filter(({ state }) => state === 'queued');
		// R14: nothing leaves about somebody who has died
		expect(after.map(({ template }) => template).includes('group-settled')).toBe(
			what !== 'the person dies' && what !== 'the person’s yes to the summary ends'
		);
	});

	test('to the microsecond: its own time, and the group’s vetting', async () => {
		const group = await makeGroup();
		const { task, asking } = await offered(group);
		const at = async (plus: string) => freezeClock(db.sql, await instant(db.sql, NOW, plus));
		// offers of this organisation last 48 hours
		const [row] = await db.sql<{ hours: number }[]>`
			select extract(epoch from expires_at - sent_at)::int / 3600 as hours from private.group_offers where id = ${asking}`;
		const hours = `${row?.hours ?? 0} hours`;
		await at(`${hours} -1 microsecond`);
		expect((await read(group.lead, asking)).state).toBe('open');
		await at(hours);
		expect(await read(group.lead, asking)).toMatchObject({ state: 'expired', summary: null });
		expect(await name(group.lead, asking, group.edie)).toBe('PT409 expired');
		await job('expire_offers');
		expect((await versionOf(task)).state).toBe('open');
		await freezeClock(db.sql, NOW);
		await db.sql`
			update private.groups set vetted_until = ${NOW}::timestamptz + interval '1 hour' where organisation_id = ${group.id}`;
		const second = await offered(group);
		await at('1 hour -1 microsecond');
		expect((await read(group.lead, second.asking)).state).toBe('open');
		await at('1 hour');
		expect((await read(group.lead, second.asking)).summary).toBeNull();
		expect(await name(group.lead, second.asking, group.edie)).toBe('PT409 expired');
		await freezeClock(db.sql, NOW);
	});

	test('when nobody who leads it may read it any more, a job takes it back and the coordinator hears', async () => {
		const group = await makeGroup();
		const { task, asking } = await offered(group);
		await db.sql`update public.checks set valid_from = private.clock() - interval '1 year', expires_at = private.clock() where volunteer_id = ${group.lead}`;
		expect(await read(group.lead, asking)).toMatchObject(settled);
		await job('sweep_offers');
		expect((await versionOf(task)).state).toBe('open');
	});

	test('a mail is judged again at sending: it says nothing of what no longer stands', async () => {
		const group = await makeGroup();
		const { task } = await offered(group);
		const held = async () => {
			const [row] = await db.sql<{ reason: string | null }[]>`
				select private.mail_held_back(b) as reason from private.outbox b where b.task_id = ${task} and b.template = 'group-offer'`;
			return row?.reason ?? null;
		};
		expect(await held()).toBeNull();
		await db.sql`update private.groups set paused_at = private.clock() where organisation_id = ${group.id}`;
		expect(await held()).toBe('offer no longer stands');
		await db.sql`update private.groups set paused_at = null where organisation_id = ${group.id}`;
		await db.sql`update public.member_roles set revoked_at = private.clock() where account_id = ${group.lead} and role = 'administrator'`;
		expect(await held()).toBeNull();
		await db.sql`update public.member_roles set revoked_at = private.clock() where account_id = ${group.lead} and role = 'group_lead'`;
		expect(await held()).toBe('offer no longer stands');
	});
});

describe('How a group stands', () => {
	const stands = async (group: Group) => {
		const [row] = await db.sql<{ version: number }[]>`
			select version from private.groups where organisation_id = ${group.id}`;
		return { p_group: group.id, p_version: row?.version ?? 0 };
	};
	test('it leaves: what it is asked ends, nobody leads it or is of it, and it is among those that are gone', async () => {
		const group = await makeGroup();
		const { task, asking } = await offered(group);
		expect(await refusal(db, group.edie, 'leave_as_group', await stands(group))).toBe('PT404');
		expect(await refusal(db, host.coordinator, 'leave_as_group', await stands(group))).toBe(
			'PT404'
		);
		const once = crypto.randomUUID();
		const args = { ...(await stands(group)), p_reason: 'Too few of us.' };
		const twice = await Promise.all([
			rpc(db, group.lead, 'leave_as_group', { ...args, p_once: once }),
			rpc(db, group.lead, 'leave_as_group', { ...args, p_once: once })
		]);
		expect(twice.map(({ code }) => code)).toEqual(['', '']);
		expect((await versionOf(task)).state).toBe('open');
		expect((await rpc(db, group.lead, 'group_asked_page', { p_asking: asking })).code).toBe(
			'PT404'
		);
		expect((await rpc(db, group.lead, 'group_page', { p_group: group.id })).code).toBe('PT404');
		const desk = await ask<{ groups: { id: string }[]; gone: { id: string; reason: string }[] }>(
			db,
			host.coordinator,
			'groups_page',
			{ p_organisation: host.id }
		);
		expect(desk.groups.map(({ id }) => id)).not.toContain(group.id);
		expect(desk.gone.find(({ id }) => id === group.id)).toMatchObject({
			as: 'left',
			reason: 'Too few of us.'
		});
		// its members are what they were to the host
		expect(await why(group, await makeTask(db.sql, person, host))).toBeUndefined();
		const [edie] = await db.sql<{ state: string }[]>`
			select state from public.acceptances where volunteer_id = ${group.edie}`;
		expect(edie?.state).toBe('accepted');
	});

	test('not while it holds a request, or has volunteers of its own: somebody would wait for it', async () => {
		const group = await makeGroup();
		await makePerson(db.sql, { id: group.id, coordinator: group.lead });
		expect(await refusal(db, group.lead, 'leave_as_group', await stands(group))).toBe(
			'PT409 holds_requests'
		);
		await db.sql`update public.requests set state = 'closed', closed_at = private.clock(), close_reason = 'Over' where organisation_id = ${group.id}`;
		await makeVolunteer(db.sql, { id: group.id, coordinator: group.lead }, { account: group.una });
		expect(await refusal(db, group.lead, 'leave_as_group', await stands(group))).toBe(
			'PT409 has_volunteers'
		);
	});

	test('whoever vetted it looks again, for another twelve months, or ends it with a reason; never a lead of it', async () => {
		const group = await makeGroup();
		const look = async (who: string, more: Record<string, unknown> = {}) =>
			refusal(db, who, 'look_again_at_group', {
				...(await stands(group)),
				p_decision: 'renew',
				p_looked: 'Rang Morag; saw their insurance.',
				...more
			});
		await db.sql`update private.groups set vetted_until = private.clock() where organisation_id = ${group.id}`;
		expect(await look(other.coordinator)).toBe('PT404');
		expect(await look(group.lead)).toBe('PT404');
		expect(await look(host.coordinator, { p_looked: ' ' })).toBe('PT422 looked');
		expect(await look(host.coordinator, { p_decision: 'perhaps' })).toBe('PT422 decision');
		expect(await look(host.coordinator, { p_decision: 'end' })).toBe('PT422 reason');
		expect(await look(host.coordinator, { p_version: 0 })).toBe('PT409 stale');
		const both = await makeAccount(db.sql, { name: 'Both' });
		await join(host.id, both, 'coordinator');
		await join(group.id, both, 'group_lead');
		expect(await look(both)).toBe('PT409 own_group');
		expect(await look(host.coordinator)).toBe('');
		expect(
			await ask(db, host.coordinator, 'group_vetting_page', { p_group: group.id })
		).toMatchObject({
			looked_by: 'Grace Adeyemi',
			vetted_until: expect.stringMatching(/^2027-11-23T09:/)
		});
		const { task } = await offered(group);
		expect(await look(host.coordinator, { p_decision: 'end', p_reason: 'They sell plans.' })).toBe(
			''
		);
		expect((await versionOf(task)).state).toBe('open');
		const told = await db.sql<{ to: string; params: object }[]>`
			select to_account as to, params from private.outbox where template = 'group-ended' and to_account in (${group.lead}, ${group.second})`;
		expect(told).toHaveLength(2);
		expect(JSON.stringify(told)).not.toMatch(/plans|Choir/);
	});
});

describe('R4: on real connections', () => {
	test('a member whom a group named and a volunteer asked directly say yes at once: one has it, and the group hears which', async () => {
		await freezeClock(db.sql, NOW);
		const group = await makeGroup();
		const amina = await free('Amina Yusuf');
		const url = inject('cluster').api.replace('{database}', new URL(db.url).pathname.slice(1));
		const connect = async (who: string) => {
			const { sessionId } = await signIn(db.sql, who);
			const sql = postgres(url, { max: 1, onnotice: () => {} }) as unknown as Sql;
			const claims = { role: 'authenticated', sub: who, session_id: sessionId };
			await sql`
				select set_config('role', 'authenticated', false), set_config('request.jwt.claims', ${JSON.stringify(claims)}, false)`;
			return sql;
		};
		const edies = await connect(group.edie);
		const aminas = await connect(amina);
		const leads = await connect(group.lead);
		const say = async (work: PromiseLike<unknown>) => {
			try {
				await work;
				return '';
			} catch (error) {
				return (error as { hint?: string }).hint ?? 'lost';
			}
		};
		const wins = { group: 0, direct: 0 };
		for (let round = 0; round < 8; round++) {
			const { task, asking } = await offered(group);
			await name(group.lead, asking, group.edie);
			const [direct] = await offerTo(db, host, task, [amina]);
			const named = (await offerOf(task, group.edie))?.id ?? '';
			const once = () => crypto.randomUUID();
			const [edie, other_, lead] = await Promise.all([
				say(edies`select public.accept_offer(${once()}, ${named})`),
				say(aminas`select public.accept_offer(${once()}, ${direct ?? ''})`),
				say(leads`select public.unname_member(${once()}, ${asking})`)
			]);
			const matches = await db.sql<{ who: string }[]>`
				select volunteer_id as who from public.matches where task_id = ${task} and ended_at is null`;
			expect(matches).toHaveLength(1);
			const went = matches[0]?.who === group.edie;
			wins[went ? 'group' : 'direct'] += 1;
			expect([edie, other_].filter((one) => one === '')).toHaveLength(1);
			// the name was taken back, or it was answered: never both
			expect(went && lead === '').toBe(false);
			const page = await read(group.lead, asking);
			expect(page.state).toBe(went ? 'accepted' : 'settled');
			expect(page.summary).toBeNull();
			await db.sql`update public.tasks set state = 'cancelled' where id = ${task}`;
			await db.sql`update public.matches set ended_at = private.clock(), end_reason = 'cancelled' where task_id = ${task}`;
		}
		expect(wins.group + wins.direct).toBe(8);
		for (const sql of [edies, aminas, leads]) await sql.end();
	}, 60_000);
});
