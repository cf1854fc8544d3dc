import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
	addPlace,
	ask,
	circleWorld,
	confirmedVisit,
	doIt,
	refusal,
	versionOf,
	type Arguments,
	type CircleWorld
} from '#support/circle-world.ts';
import {
	beginningWith,
	makeAccount,
	moveClock,
	setClock,
	type TestDatabase
} from '#support/database.ts';
import { makeOrganisation, makeTask, makeVolunteer, offerTo } from '#support/volunteer-world.ts';

type Item = {
	kind: string;
	request_id: string;
	task_id: string | null;
	item_id: string | null;
	since: string;
	facts: Record<string, unknown>;
	asker: { name: string; relation: string; self: boolean };
	coordinator: { name: string; me: boolean } | null;
};
type RequestPage = {
	request: { state: string; version: number; coordinator: { name: string; me: boolean } | null };
	known: Record<string, unknown>;
	consents: { recipient: string; scope: string; state: string }[];
	consented: boolean;
	questions: { id: string; answer: string | null }[];
	tasks: { id: string; state: string; events: { event: string }[] }[];
	circle: { id: string; name: string }[];
	events: { event: string; by: string | null }[];
};

let db: TestDatabase;
let world: CircleWorld;
let grace: string;
let samir: string;
let request: string;

/** Monday 23 November 2026, 9am. */
const begin = beginningWith(async (db) => {
	await setClock(db.sql, '2026-11-23T09:00:00Z');
	const world = await circleWorld(db);
	const samir = await makeAccount(db.sql, { name: 'Samir Haddad' });
	await db.sql`insert into public.members (organisation_id, account_id) values (${world.organisation.id}, ${samir})`;
	await db.sql`
		insert into public.member_roles (organisation_id, account_id, role)
		values (${world.organisation.id}, ${samir}, 'coordinator')`;
	// one request is enough here
	await db.sql`update public.requests set state = 'closed', closed_at = private.clock() where id = ${world.petersRequest}`;
	for (const who of [world.ruth, world.tomasz]) {
		await db.sql`
			insert into public.availability (volunteer_id, weekday, starts, ends)
			select ${who}, d, '00:00', '24:00' from generate_series(1, 7) as d`;
	}
	return { world, samir };
});
beforeEach(async () => {
	const start = await begin();
	db = start.db;
	({ world, samir } = start.made);
	grace = world.organisation.coordinator;
	request = world.len.request;
});
afterEach(() => db.close());

const desk = (who = grace) =>
	ask<{
		items: Item[];
		requests: number;
		today: number;
		visits: unknown[];
		handed_back: unknown[];
	}>(db, who, 'desk_page', { p_organisation: world.organisation.id });
const kinds = async (who = grace) => (await desk(who)).items.map(({ kind }) => kind).sort();
const page = (who = grace) => ask<RequestPage>(db, who, 'request_page', { p_request: request });
const versionNow = async () =>
	(
		await db.sql<{ version: number }[]>`select version from public.requests where id = ${request}`
	)[0]?.version ?? 0;
const asCoordinator = (name: string, args: Arguments = {}, who = grace) =>
	doIt(db, who, name, { p_request: request, ...args });
const refused = (name: string, args: Arguments = {}, who = grace) =>
	refusal(db, who, name, { p_request: request, ...args });
const mails = async (template: string) =>
	(
		await db.sql<
			{ to_account: string; params: Record<string, unknown> }[]
		>`select to_account, params from private.outbox where template = ${template}`
	).map(({ to_account }) => to_account);
const withdraw = () =>
	db.sql`insert into private.permit_ends (permit_id, kind, at) select id, 'withdrawn', private.clock() from private.permits where recipient = 'pool'`;

describe('what waits', () => {
	test('a new request waits on every coordinator; taken on, on the one who has it', async () => {
		await db.sql`update public.requests set state = 'closed', closed_at = private.clock() where id = ${request}`;
		const { id } = await newRequest();
		expect(await kinds(grace)).toEqual(['new_request']);
		expect(await kinds(samir)).toEqual(['new_request']);
		await doIt(db, samir, 'take_on', { p_request: id, p_version: 1 });
		const [item] = (await desk()).items;
		expect(item).toMatchObject({
			kind: 'ready_to_open',
			coordinator: { name: 'Samir Haddad', me: false }
		});
		expect((await desk(samir)).items[0]?.coordinator?.me).toBe(true);
	});

	test('nobody asked, asked, nobody free, said yes, confirmed, gone by', async () => {
		const task = await makeTask(db.sql, world.len, world.organisation);
		expect(await kinds()).toEqual(['nobody_asked']);
		const [offer = ''] = await offerTo(db, world.organisation, task, [world.ruth]);
		expect(await kinds()).toEqual(['offered']);
		await doIt(db, world.ruth, 'decline_offer', { p_offer: offer });
		expect((await desk()).items[0]).toMatchObject({
			kind: 'nobody_free',
			facts: { asked: 1, said_no: 1 }
		});
		const [, second = ''] = await offerTo(db, world.organisation, task, [world.ruth, world.tomasz]);
		await doIt(db, world.tomasz, 'accept_offer', { p_offer: second });
		expect((await desk()).items[0]).toMatchObject({
			kind: 'to_confirm',
			facts: { volunteer: 'Tomasz Wilk' }
		});
		const [match] = await db.sql`select id from public.matches`;
		await doIt(db, grace, 'confirm_match', { p_match: match?.id });
		expect(await kinds()).toEqual([]);
		await setClock(db.sql, '2026-11-28T17:00:01Z');
		expect(await kinds()).toEqual(['not_marked']);
		await doIt(db, grace, 'mark_happened', { p_task: task });
		expect(await kinds()).toEqual([]);
	});

	test('a task further off than a fortnight need not be asked about yet', async () => {
		await makeTask(db.sql, world.len, world.organisation, { day: '2026-12-08' });
		expect(await kinds()).toEqual([]);
		await moveClock(db.sql, '2 days');
		expect(await kinds()).toEqual(['nobody_asked']);
		expect((await desk()).items[0]?.since).toMatch(/^2026-11-24T14:00/);
	});

	test('a time that went by with nobody is said', async () => {
		await makeTask(db.sql, world.len, world.organisation);
		await setClock(db.sql, '2026-11-28T14:00:01Z');
		expect(await kinds()).toEqual(['gone_by']);
	});

	test('handed back appears at once, and today’s list keeps it', async () => {
		const visit = await confirmedVisit(db, world, world.ruth);
		await doIt(db, world.ruth, 'hand_back', { p_match: visit.match });
		expect(await kinds()).toEqual(['handed_back']);
		expect((await desk()).handed_back).toMatchObject([{ volunteer: 'Ruth Pomeroy' }]);
	});

	test('a question waits on the asker, after three days on us again, answered on us', async () => {
		const { question_id } = await asCoordinator('ask_question', { p_words: 'Which days suit?' });
		expect(await kinds()).toEqual(['question']);
		await moveClock(db.sql, '3 days 1 minute');
		expect(await kinds()).toEqual(['no_answer']);
		await doIt(db, world.len.self, 'answer_question', {
			p_question: question_id,
			p_answer: 'Tuesdays.'
		});
		expect((await desk()).items[0]).toMatchObject({
			kind: 'answered',
			facts: { words: 'Which days suit?' }
		});
		await doIt(db, grace, 'settle_question', { p_question: question_id });
		expect(await kinds()).toEqual([]);
		expect((await page()).questions).toMatchObject([{ answer: 'Tuesdays.' }]);
	});

	test('something wrong, and nobody came; thanks wait on nobody', async () => {
		const visit = await confirmedVisit(db, world, world.ruth);
		await setClock(db.sql, '2026-11-28T16:00:00Z');
		await doIt(db, world.ruth, 'mark_done', { p_match: visit.match });
		for (const kind of ['thanks', 'wrong']) {
			await db.sql`
				insert into private.feedback (task_id, circle_member_id, kind, words, at)
				values (${visit.task}, ${world.joannesPlace}, ${kind}, 'She left early.', private.clock())`;
		}
		expect(await kinds()).toEqual(['feedback_wrong']);
		const [feedback] = await db.sql`select id from private.feedback where kind = 'wrong'`;
		await doIt(db, grace, 'settle_feedback', { p_feedback: feedback?.id });
		expect(await kinds()).toEqual([]);
	});

	test('consent that ends within a fortnight, and consent that has stopped', async () => {
		await confirmedVisit(db, world, world.ruth, { day: '2026-12-12' });
		await db.sql`
			select private.give_permit(${world.len.id}, '{summary}', 'pool', ${world.organisation.id}, null,
				'to help', 'own', ${world.len.member}, null, 'online', 'words', 1, 1)`;
		expect(await kinds()).toEqual([]);
		await setClock(db.sql, '2026-12-10T09:00:00Z');
		expect((await desk()).items).toMatchObject([
			{ kind: 'permit_ending', since: expect.stringMatching(/^2026-12-09T09:00/) as string }
		]);
		await setClock(db.sql, '2026-11-24T09:00:00Z');
		await doIt(db, world.len.self, 'withdraw_all', { p_person: world.len.id });
		const [item] = (await desk()).items;
		expect(item).toMatchObject({
			kind: 'sharing_stopped',
			facts: { matched: ['Ruth Pomeroy'] }
		});
		expect(item?.since).toMatch(/^2026-11-24T09:00/);
	});

	test('whoever can no longer come needs the coordinator: paused here, or lapsed', async () => {
		await confirmedVisit(db, world, world.ruth);
		expect(await kinds()).toEqual([]);
		await db.sql`update public.checks set revoked_at = private.clock() where volunteer_id = ${world.ruth}`;
		expect(await kinds()).toEqual(['match_lost']);
	});

	test('C26: a deny of the volunteer who comes tells the desk nothing', async () => {
		await confirmedVisit(db, world, world.ruth);
		const before = await desk();
		await doIt(db, world.len.self, 'deny_reader', {
			p_person: world.len.id,
			p_account: world.ruth
		});
		expect((await desk()).items).toEqual(before.items);
	});

	test('a report of a death waits, and changes nothing', async () => {
		await db.sql`
			insert into private.death_reports (person_id, organisation_id, words)
			values (${world.len.id}, ${world.organisation.id}, 'A neighbour rang.')`;
		const [item] = (await desk()).items;
		expect(item?.kind).toBe('death_report');
		await doIt(db, grace, 'settle_death_report', { p_report: item?.item_id });
		expect(await kinds()).toEqual([]);
	});

	test('after a death one thing waits: whom to call; taken back, that too is said', async () => {
		await makeTask(db.sql, world.len, world.organisation);
		await doIt(db, grace, 'record_death', { p_person: world.len.id });
		expect(await kinds()).toEqual(['died']);
		await doIt(db, grace, 'undo_death', { p_person: world.len.id });
		expect(await kinds()).toEqual(['death_undone']);
	});

	test('kinds asked for without a day wait to be settled', async () => {
		await db.sql`insert into private.asked_kinds (request_id, kind_id, every, position) values (${request}, 'company', 'unsure', 1)`;
		expect(await kinds()).toEqual(['no_day']);
		await makeTask(db.sql, world.len, world.organisation, { day: '2026-12-20' });
		expect(await kinds()).toEqual([]);
	});

	test('what the circle writes waits', async () => {
		await doIt(db, world.joanne, 'write_to_coordinator', {
			p_person: world.len.id,
			p_kind: 'changed',
			p_words: 'He has moved downstairs.'
		});
		expect(await kinds()).toEqual(['note_changed']);
	});
});

async function newRequest(): Promise<{ id: string }> {
	const [row] = await db.sql<{ id: string }[]>`
		insert into public.requests (person_id, organisation_id, asked_by, area_id, state, situation, submitted_at)
		select person_id, organisation_id, asked_by, area_id, 'submitted', 'dying', private.clock()
		from public.requests where id = ${request}
		returning id`;
	return { id: row?.id ?? '' };
}

describe('R1: who is not its coordinator finds nothing', () => {
	const reads: [string, () => Arguments][] = [
		['desk_page', () => ({ p_organisation: world.organisation.id })],
		['desk_visits_page', () => ({ p_organisation: world.organisation.id })],
		['requests_page', () => ({ p_organisation: world.organisation.id })],
		['volunteers_page', () => ({ p_organisation: world.organisation.id })],
		['volunteer_page', () => ({ p_organisation: world.organisation.id, p_volunteer: world.ruth })],
		['request_page', () => ({ p_request: request })],
		['calls_page', () => ({ p_request: request })]
	];
	test.each(reads)('%s', async (name, args) => {
		const other = await makeOrganisation(db.sql);
		await db.sql`update public.member_roles set revoked_at = private.clock(), revoked_by = ${grace} where account_id = ${samir}`;
		await expect(
			ask(db, null, name, args()).catch((error: Error) => error.message)
		).resolves.toMatch(/42501/);
		for (const who of [other.coordinator, world.ruth, world.joanne, world.len.self, samir]) {
			await expect(
				ask(db, who, name, args()).catch((error: Error) => error.message)
			).resolves.toMatch(/PT404/);
		}
		// a made-up id is answered alike
		const made = Object.fromEntries(Object.keys(args()).map((key) => [key, crypto.randomUUID()]));
		await expect(
			ask(db, grace, name, made).catch((error: Error) => error.message)
		).resolves.toMatch(/PT404/);
	});

	test('C25: a coordinator of the person’s own circle finds nothing, until a second member decides', async () => {
		await makeTask(db.sql, world.len, world.organisation);
		await addPlace(db.sql, world.len.id, { role: 'helper', account: samir, name: 'Samir' });
		expect(await kinds(samir)).toEqual([]);
		expect(await desk(samir)).toMatchObject({ requests: 0, today: 0, visits: [] });
		expect(await refused('take_on', { p_version: await versionNow(), p_over: true }, samir)).toBe(
			'PT404'
		);
		await expect(ask(db, samir, 'request_page', { p_request: request })).rejects.toThrow(/PT404/);
		// not by himself
		expect(await refused('decide_conflict', { p_account: samir, p_why: 'I am fair.' }, samir)).toBe(
			'PT404'
		);
		await asCoordinator('decide_conflict', {
			p_account: samir,
			p_why: 'A neighbour who brings the post in; nobody else is here at night.'
		});
		expect(await kinds(samir)).toEqual(['nobody_asked']);
		// what was said stays for somebody else to record
		expect(
			await refused(
				'record_capacity',
				{ p_lacking: true, p_decision: 'Sharing the summary' },
				samir
			)
		).toBe('PT409 own');
	});

	test('C26: deciding about somebody who is not of the circle answers alike', async () => {
		expect(await refused('decide_conflict', { p_account: samir, p_why: 'Just in case.' })).toBe('');
	});

	test('C7: a coordinator who is denied finds nothing', async () => {
		await makeTask(db.sql, world.len, world.organisation);
		await db.sql`
			insert into private.denies (person_id, account_id, made_by, made_by_self)
			values (${world.len.id}, ${samir}, ${world.len.self}, true)`;
		expect(await kinds(samir)).toEqual([]);
		expect((await desk(samir)).requests).toBe(0);
		await expect(ask(db, samir, 'request_page', { p_request: request })).rejects.toThrow(/PT404/);
		expect(await kinds(grace)).toEqual(['nobody_asked']);
	});

	test('the lists hold the asker’s name and nothing about the person', async () => {
		await makeTask(db.sql, world.len, world.organisation);
		const lists = JSON.stringify([
			await desk(),
			await ask(db, grace, 'requests_page', { p_organisation: world.organisation.id }),
			await ask(db, grace, 'desk_visits_page', { p_organisation: world.organisation.id })
		]);
		for (const secret of [
			'Leonard',
			'Undercliff',
			'900 321',
			'Brass bands',
			'Chapel',
			'PO38 1ZZ'
		]) {
			expect(lists).not.toContain(secret);
		}
		const [none] = await db.sql`select count(*) as n from private.disclosures`;
		expect(none?.n).toBe(0);
	});
});

describe('a request’s page', () => {
	test('C17, C23: shows what coordinators may see, and each opening is a disclosure', async () => {
		const { known } = await page();
		expect(known).toMatchObject({ name: { full: 'Leonard Hollis' } });
		await db.sql`
			insert into private.permit_ends (permit_id, scopes, kind, at)
			values (${world.coordinators}, '{name}', 'withdrawn', private.clock())`;
		expect((await page()).known).not.toHaveProperty('name');
		const rows =
			await db.sql`select reader_id, capacity, scopes::text as scopes from private.disclosures order by id`;
		expect(rows).toHaveLength(2);
		expect(rows[0]).toMatchObject({ reader_id: grace, capacity: 'coordinator' });
		expect(rows[1]?.scopes).not.toContain('name');
	});

	test('C17: the circle beyond the asker only where that is shared, and then it is a disclosure', async () => {
		expect((await page()).circle.map(({ name }) => name)).toContain('Anna Reed');
		await db.sql`
			insert into private.permit_ends (permit_id, scopes, kind, at)
			values (${world.coordinators}, '{circle}', 'withdrawn', private.clock())`;
		expect((await page()).circle.map(({ name }) => name)).toEqual(['Len Hollis']);
	});

	test('C17: what one of the circle did is told without a name, until the circle is shared', async () => {
		await doIt(db, world.joanne, 'pause_help', { p_person: world.len.id });
		await asCoordinator('open_request', { p_version: await versionNow() });
		await doIt(db, world.len.self, 'pause_help', { p_person: world.len.id });
		await doIt(db, world.anna, 'report_death', {
			p_person: world.len.id,
			p_words: 'Len has died.'
		});
		const read = async () => {
			const shown = await page();
			return { text: JSON.stringify(shown), by: shown.events.map(({ by }) => by) };
		};
		expect((await read()).by).toContain('Joanne Hollis');
		await db.sql`
			insert into private.permit_ends (permit_id, kind, at)
			select id, 'withdrawn', private.clock() from private.permits where id = ${world.coordinators}`;
		const { text, by } = await read();
		expect(text).not.toMatch(/Joanne|Anna/);
		// the asker's name came with the request, and a colleague's is the desk's own
		expect(by.slice(-3)).toEqual([null, 'Grace Adeyemi', 'Len Hollis']);
	});

	test('C26: a deny of the organisation for one scope looks like a consent that has stopped', async () => {
		const state = async (recipient: string) =>
			(await page()).consents.find((c) => c.scope === 'faith' && c.recipient === recipient);
		expect((await state('coordinators'))?.state).toBe('active');
		await db.sql`
			insert into private.denies (person_id, organisation_id, scopes, made_by, made_by_self)
			values (${world.len.id}, ${world.organisation.id}, '{faith}', ${world.len.self}, true)`;
		const denied = [await state('coordinators'), await state('matched')];
		await db.sql`insert into private.deny_lifts (deny_id, lifted_by, basis) select id, ${world.len.self}, 'own' from private.denies`;
		await db.sql`
			insert into private.permit_ends (permit_id, scopes, kind, at)
			select id, '{faith}', 'withdrawn', private.clock() from private.permits where 'faith' = any (scopes)`;
		expect([await state('coordinators'), await state('matched')]).toEqual(denied);
	});

	test('closed, it is still there, and nothing about the person is read', async () => {
		await asCoordinator('close_request', {
			p_version: await versionNow(),
			p_reason: 'No longer needed'
		});
		expect(await page()).toMatchObject({ known: {}, circle: [], request: { state: 'closed' } });
		const [none] = await db.sql`select count(*) as n from private.disclosures`;
		expect(none?.n).toBe(0);
		expect(await refused('ask_question', { p_words: 'Hello?' })).toBe('PT409 closed');
	});
});

describe('taking on, opening, pausing, closing', () => {
	test('from a colleague only when it is said, and the colleague is told', async () => {
		const p_version = await versionNow();
		expect(await refused('take_on', { p_version }, samir)).toBe('PT409 taken');
		await asCoordinator('take_on', { p_version, p_over: true }, samir);
		expect(await mails('request-taken-over')).toEqual([grace]);
		expect((await page(samir)).request.coordinator).toEqual({ name: 'Samir Haddad', me: true });
	});

	test('two take it on at once: one has it, the other is told who', async () => {
		const { id } = await newRequest();
		const both = await Promise.all(
			[grace, samir].map((who) => refusal(db, who, 'take_on', { p_request: id, p_version: 1 }))
		);
		expect(both.sort()).toEqual(['', 'PT409 taken']);
		const [events] =
			await db.sql`select count(*) as n from private.request_events where request_id = ${id}`;
		expect(events?.n).toBe(1);
	});

	test('a request is not opened without consent to the summary', async () => {
		const { id } = await newRequest();
		await withdraw();
		const open = () => refusal(db, grace, 'open_request', { p_request: id, p_version: 1 });
		expect(await open()).toBe('PT409 consent_needed');
		expect(await kinds()).toContain('new_request');
		await db.sql`delete from private.once_keys`;
		await db.sql.begin(async (sql) => {
			await sql`select private.give_permit(${world.len.id}, '{summary}', 'pool', ${world.organisation.id}, null,
				'to help', 'own', ${world.len.member}, null, 'phone', 'words', 1, 6, ${grace})`;
		});
		expect(await open()).toBe('');
	});

	test('paused: offers are taken back kindly, a visit stands, opened again it goes on', async () => {
		const visit = await confirmedVisit(db, world, world.ruth);
		const task = await makeTask(db.sql, world.len, world.organisation, { day: '2026-11-30' });
		const [offer = ''] = await offerTo(db, world.organisation, task, [world.tomasz]);
		await db.sql`update private.outbox set state = 'sent' where offer_id = ${offer}`;
		await asCoordinator('pause_request', { p_version: await versionNow() });
		expect(await mails('offer-settled')).toEqual([world.tomasz]);
		const { tasks } = await page();
		expect(tasks.find(({ id }) => id === visit.task)?.state).toBe('confirmed');
		expect(tasks.find(({ id }) => id === task)?.state).toBe('open');
		await asCoordinator('open_request', { p_version: await versionNow() });
		expect((await page()).request.state).toBe('open');
	});

	test('closed: what was to come is cancelled and told; what has gone by is settled first', async () => {
		const visit = await confirmedVisit(db, world, world.ruth);
		const close = async () =>
			refused('close_request', { p_version: await versionNow(), p_reason: 'He is in hospital.' });
		await setClock(db.sql, '2026-11-28T18:00:00Z');
		expect(await close()).toBe('PT409 unsettled');
		await doIt(db, grace, 'mark_missed', { p_task: visit.task });
		await confirmedVisit(db, world, world.tomasz, { day: '2026-12-05' });
		expect(await close()).toBe('');
		expect(await mails('visit-cancelled')).toEqual([world.tomasz]);
		expect(await mails('request-closed')).toEqual([world.len.self]);
		expect(await kinds()).toEqual([]);
	});

	test('R8: sent twice, a question is asked once', async () => {
		const args = { p_once: crypto.randomUUID(), p_request: request, p_words: 'Which days?' };
		const first = await ask(db, grace, 'ask_question', args);
		expect(await ask(db, grace, 'ask_question', args)).toEqual(first);
		expect(await mails('question')).toHaveLength(1);
	});

	test('a stale page overwrites nothing', async () => {
		const stale = await versionNow();
		await asCoordinator('pause_request', { p_version: stale });
		expect(await refused('close_request', { p_version: stale, p_reason: 'x' })).toBe('PT409 stale');
	});

	test('only whoever asked answers a question, and once', async () => {
		const { question_id } = await asCoordinator('ask_question', { p_words: 'Which days?' });
		const answer = (who: string) =>
			refusal(db, who, 'answer_question', { p_question: question_id, p_answer: 'Tuesdays' });
		expect(await answer(world.joanne)).toBe('PT404');
		expect(await answer(world.stranger)).toBe('PT404');
		expect(await answer(world.len.self)).toBe('');
		expect(await answer(world.len.self)).toBe('PT409 stale');
		expect(await mails('question-answered')).toEqual([grace]);
	});
});

describe('tasks', () => {
	const when = { p_day: '2026-11-30', p_starts: '14:00', p_ends: '16:00', p_minutes: 60 };
	const add = (args: Arguments) => refused('add_task', { p_kind: 'company', ...when, ...args });

	test.each<[what: string, args: Arguments, refusal: string]>([
		['in order', {}, ''],
		['a day gone by', { p_day: '2026-11-22' }, 'PT422 day'],
		['today, begun already', { p_day: '2026-11-23', p_starts: '08:00' }, 'PT422 from'],
		['beyond a year', { p_day: '2027-11-25' }, 'PT422 day'],
		['ends before it begins', { p_ends: '13:00' }, 'PT422 until'],
		['too long for its window', { p_minutes: 121 }, 'PT422 minutes'],
		['no length', { p_minutes: 5 }, 'PT422 minutes'],
		['not of the catalogue', { p_kind: 'bathing' }, 'PT422 kind'],
		['free text as a requirement', { p_requirements: ['He has cancer'] }, 'PT422 requirements'],
		[
			'R10: a time that spring leaves out',
			{ p_day: '2027-03-28', p_starts: '01:30', p_ends: '04:00' },
			'PT422 from'
		],
		[
			'R10: a time that autumn has twice',
			{ p_day: '2027-10-31', p_starts: '00:30', p_ends: '01:30', p_minutes: 30 },
			'PT422 until'
		],
		[
			'R10: a window with an hour missing',
			{ p_day: '2027-03-28', p_starts: '00:30', p_ends: '02:30', p_minutes: 90 },
			'PT422 minutes'
		],
		[
			'R10: the same window on another night',
			{ p_day: '2027-03-27', p_starts: '00:30', p_ends: '02:30', p_minutes: 90 },
			''
		]
	])('added: %s', async (_, args, expected) => {
		expect(await add(args)).toBe(expected);
	});

	test('the circle, told that somebody comes, hears when nobody does any more; once, and the last word is true', async () => {
		const told = (task: string) => db.sql<{ template: string; to: string; state: string }[]>`
			select template, to_account as to, state from private.outbox
			where task_id = ${task} and template in ('somebody-is-coming', 'visit-open-again', 'visit-called-off') order by created_at, template`;
		const sent = (task: string) =>
			db.sql`update private.outbox set state = 'sent' where task_id = ${task} and state = 'queued'`;
		const states = async (task: string, template: string) =>
			(await told(task)).filter((one) => one.template === template).map(({ state }) => state);

		// handed back before "somebody is coming" went: that one no longer goes
		const back = await confirmedVisit(db, world, world.ruth);
		const circle = (await told(back.task)).map(({ to }) => to).toSorted();
		expect(circle.length).toBeGreaterThan(0);
		await doIt(db, world.ruth, 'hand_back', { p_match: back.match });
		expect(new Set(await states(back.task, 'somebody-is-coming'))).toEqual(new Set(['cancelled']));
		const open = (await told(back.task)).filter(({ template }) => template === 'visit-open-again');
		expect(open.map(({ to }) => to).toSorted()).toEqual(circle);

		// a confirmation taken back while that one waits: one mail is enough, and the volunteer hears of a visit, not an offer
		const unmade = await confirmedVisit(db, world, world.tomasz, { day: '2026-12-09' });
		await doIt(db, grace, 'decline_match', { p_match: unmade.match });
		expect(await states(unmade.task, 'visit-open-again')).toEqual([]);
		expect(await mails('visit-cancelled')).toEqual([world.tomasz]);
		expect(await mails('offer-settled')).not.toContain(world.tomasz);

		// found again: "open again" would be untrue by the time it arrives
		const [offer = ''] = await offerTo(db, world.organisation, back.task, [world.tomasz]);
		await doIt(db, world.tomasz, 'accept_offer', { p_offer: offer });
		const [match] =
			await db.sql`select id from public.matches where task_id = ${back.task} and ended_at is null`;
		await doIt(db, grace, 'confirm_match', { p_match: match?.id });
		expect(new Set(await states(back.task, 'visit-open-again'))).toEqual(new Set(['cancelled']));
		expect(await states(back.task, 'somebody-is-coming')).toContain('queued');

		// cancelled by a coordinator, it is called off to the circle; by the circle, they know
		await sent(back.task);
		await doIt(db, grace, 'cancel_task', {
			p_task: back.task,
			p_version: await versionOf(db.sql, back.task)
		});
		expect((await states(back.task, 'visit-called-off')).length).toBe(circle.length);
		const own = await confirmedVisit(db, world, world.ruth, { day: '2026-12-10' });
		await doIt(db, world.joanne, 'cancel_task', {
			p_task: own.task,
			p_version: await versionOf(db.sql, own.task)
		});
		expect(await states(own.task, 'visit-called-off')).toEqual([]);
	});

	test.each([
		['cannot have been mailed yet hears nothing', 0, { offer: 'cancelled' }],
		['may have been hears that it is settled', 1, { offer: 'unknown', 'offer-settled': 'queued' }]
	])('whoever was not quick enough and %s', async (_, tries, expected) => {
		const task = await makeTask(db.sql, world.len, world.organisation);
		const offers = await offerTo(db, world.organisation, task, [world.ruth, world.tomasz]);
		// tried once: the provider gave no answer in time, and it may be in the inbox already
		await db.sql`update private.outbox set attempts = ${tries} where offer_id = ${offers[1] ?? ''}`;
		await doIt(db, world.ruth, 'accept_offer', { p_offer: offers[0] });
		const mails = await db.sql<{ template: string; state: string }[]>`
			select template, state from private.outbox where offer_id = ${offers[1] ?? ''}`;
		expect(Object.fromEntries(mails.map(({ template, state }) => [template, state]))).toEqual(
			expected
		);
	});

	test('a change after a yes ends the match kindly, and they may be asked again', async () => {
		const { task } = await confirmedVisit(db, world, world.ruth);
		const change = async (args: Arguments = {}) =>
			doIt(db, grace, 'change_task', {
				p_task: task,
				p_version: await versionOf(db.sql, task),
				...when,
				...args
			});
		expect(await change()).toMatchObject({ changed: true, match_ended: true });
		expect(await mails('visit-changed')).toEqual([world.ruth]);
		// the person, and the manager whose paper was seen or not: all were told that somebody comes
		expect((await mails('visit-moved')).sort()).toEqual((await mails('somebody-is-coming')).sort());
		expect(await kinds()).toEqual(['nobody_asked'].map(() => 'nobody_free'));
		const [offer = ''] = await offerTo(db, world.organisation, task, [world.ruth]);
		expect(await refusal(db, world.ruth, 'accept_offer', { p_offer: offer })).toBe('');
		expect(await change()).toMatchObject({ changed: false });
	});

	test('stale: told, and nothing overwritten', async () => {
		const task = await makeTask(db.sql, world.len, world.organisation);
		const stale = await versionOf(db.sql, task);
		await doIt(db, samir, 'change_task', { p_task: task, p_version: stale, ...when });
		expect(
			await refusal(db, grace, 'change_task', {
				p_task: task,
				p_version: stale,
				...when,
				p_day: '2026-12-01'
			})
		).toBe('PT409 stale');
		const [row] = await db.sql`select day::text from public.tasks where id = ${task}`;
		expect(row?.day).toBe('2026-11-30');
	});

	test('R14: after a death nothing is added, changed, asked or opened', async () => {
		const task = await makeTask(db.sql, world.len, world.organisation);
		await doIt(db, grace, 'record_death', { p_person: world.len.id });
		const p_version = await versionNow();
		expect(await add({})).toBe('PT409 died');
		expect(
			await refusal(db, grace, 'change_task', {
				p_task: task,
				p_version: await versionOf(db.sql, task),
				...when
			})
		).toBe('PT409 died');
		expect(await refused('ask_question', { p_words: 'When?' })).toBe('PT409 died');
		expect(await refused('open_request', { p_version })).toBe('PT409 died');
	});

	test('missed by mistake is set right', async () => {
		const visit = await confirmedVisit(db, world, world.ruth);
		await setClock(db.sql, '2026-11-28T18:00:00Z');
		await doIt(db, grace, 'mark_missed', { p_task: visit.task });
		await doIt(db, grace, 'mark_happened', { p_task: visit.task });
		const [row] = await db.sql`
			select t.state, m.done_at is not null as done from public.tasks t join public.matches m on m.task_id = t.id`;
		expect(row).toEqual({ state: 'done', done: true });
	});
});

describe('after a death: whom to call', () => {
	type Calls = {
		volunteers: { name: string; was_coming: string | null }[];
		circle: { name: string }[];
	};
	const calls = () => ask<Calls>(db, grace, 'calls_page', { p_request: request });

	test('whoever came in the last thirty days, and whoever was coming', async () => {
		await confirmedVisit(db, world, world.ruth);
		await setClock(db.sql, '2026-11-28T18:00:00Z');
		await db.sql`update public.tasks set state = 'done'`;
		await confirmedVisit(db, world, world.tomasz, { day: '2026-12-20' });
		const far = await makeVolunteer(db.sql, world.organisation, { name: 'Somebody Else' });
		await setClock(db.sql, '2026-12-10T09:00:00Z');
		expect(far).not.toBe('');
		await expect(calls()).rejects.toThrow(/PT404/);
		await doIt(db, grace, 'record_death', { p_person: world.len.id });
		const { volunteers, circle } = await calls();
		expect(volunteers).toMatchObject([
			{ name: 'Tomasz Wilk', was_coming: '2026-12-20' },
			{ name: 'Ruth Pomeroy', was_coming: null }
		]);
		expect(circle.map(({ name }) => name)).toContain('Joanne Hollis');
	});

	test('the circle beyond the asker only where that was shared', async () => {
		await db.sql`
			insert into private.permit_ends (permit_id, scopes, kind, at)
			values (${world.coordinators}, '{circle}', 'withdrawn', private.clock())`;
		await db.sql`update public.requests set asked_by = ${world.joannesPlace} where id = ${request}`;
		await doIt(db, grace, 'record_death', { p_person: world.len.id });
		expect((await calls()).circle.map(({ name }) => name)).toEqual(['Joanne Hollis']);
	});
});

describe('who has it', () => {
	const matchOf = async (task: string) =>
		(
			await db.sql<{ id: string }[]>`
				select id from public.matches where task_id = ${task} order by accepted_at desc limit 1`
		)[0]?.id ?? '';
	/** Said yes to, and waiting for a coordinator. */
	const accepted = async (volunteer: string) => {
		const task = await makeTask(db.sql, world.len, world.organisation);
		const [offer] = await offerTo(db, world.organisation, task, [volunteer]);
		await doIt(db, volunteer, 'accept_offer', { p_offer: offer });
		return { task, match: await matchOf(task) };
	};

	test('C12, R2: nobody confirms their own match; another coordinator does, while they are fit to come', async () => {
		await makeVolunteer(db.sql, world.organisation, { account: samir });
		const { match } = await accepted(samir);
		const confirm = (who: string) => refusal(db, who, 'confirm_match', { p_match: match });
		expect(await kinds(samir)).toEqual(['own_match']);
		expect(await confirm(samir)).toBe('PT409 own_match');
		// nor by any other way into the table
		await expect(
			db.sql`update public.matches set confirmed_at = private.clock(), confirmed_by = ${samir} where id = ${match}`
		).rejects.toThrow(/nobody_confirms_their_own/);
		expect(await kinds()).toEqual(['to_confirm']);
		await db.sql`update public.checks set revoked_at = private.clock() where volunteer_id = ${samir}`;
		expect(await confirm(grace)).toBe('PT409 not_offerable');
		expect(await mails('visit-confirmed')).toEqual([]);
		await db.sql`update public.checks set revoked_at = null where volunteer_id = ${samir}`;
		expect(await confirm(grace)).toBe('');
		expect(await mails('visit-confirmed')).toEqual([samir]);
	});

	test.each([
		['not confirmed', false, 'offer-settled'],
		['a confirmation taken back', true, 'visit-cancelled']
	])('%s: it ends at once, is told kindly, and is open again', async (_, confirmed, told) => {
		const { task, match } = await accepted(world.ruth);
		if (confirmed) await doIt(db, grace, 'confirm_match', { p_match: match });
		const once = crypto.randomUUID();
		for (let i = 0; i < 2; i += 1) {
			await ask(db, grace, 'decline_match', { p_once: once, p_match: match });
		}
		const [row] = await db.sql`
			select m.end_reason, m.ended_at is not null as ended, t.state
			from public.matches m join public.tasks t on t.id = m.task_id where m.id = ${match}`;
		expect(row).toEqual({ end_reason: 'declined', ended: true, state: 'open' });
		expect(await mails(told)).toEqual([world.ruth]);
		const events = await db.sql<{ event: string; by_account: string }[]>`
			select event, by_account from private.task_events where task_id = ${task} order by id`;
		expect(events.filter(({ event }) => event === 'match_declined')).toEqual([
			{ event: 'match_declined', by_account: grace }
		]);
		// C12: nothing of the person is read any more
		expect(await ask(db, world.ruth, 'visit_page', { p_task: task })).toMatchObject({
			about: {},
			state: 'declined'
		});
		expect(await refusal(db, grace, 'decline_match', { p_match: match })).toBe('PT409 stale');
	});
});

describe('requests, listed', () => {
	type List = { total: number; rows: { id: string; state: string; asker: { name: string } }[] };
	const list = (args: Arguments = {}) =>
		ask<List>(db, grace, 'requests_page', { p_organisation: world.organisation.id, ...args });

	test('are found by the asker’s name, the area and the kind; % and _ mean themselves', async () => {
		await makeTask(db.sql, world.len, world.organisation);
		for (const found of ['hollis', 'VENTNOR', 'company', '']) {
			expect((await list({ p_search: found })).total, found).toBe(1);
		}
		for (const not of ['Leonard', 'garden', '%', '_', "'; drop table requests"]) {
			expect((await list({ p_search: not })).total, not).toBe(0);
		}
	});

	test('by state, "consent needed" among them, and 25 a page', async () => {
		await db.sql`
			insert into public.requests (person_id, organisation_id, asked_by, area_id, state, situation, submitted_at)
			select r.person_id, r.organisation_id, r.asked_by, r.area_id, 'submitted', 'dying', private.clock() - make_interval(hours => n)
			from public.requests r, generate_series(1, 30) as n where r.id = ${request}`;
		expect((await list({ p_state: 'submitted' })).total).toBe(30);
		expect((await list({ p_state: 'live' })).rows).toHaveLength(25);
		const second = await list({ p_state: 'live', p_page: 2 });
		expect(second.rows).toHaveLength(6);
		expect((await list({ p_state: 'live', p_page: 99 })).total).toBe(31);
		expect((await list({ p_state: 'closed' })).total).toBe(1);
		expect((await list({ p_state: 'all' })).total).toBe(32);
		await withdraw();
		expect((await list({ p_state: 'consent_needed' })).total).toBe(31);
		expect((await list({ p_state: 'open' })).total).toBe(0);
	});
});
