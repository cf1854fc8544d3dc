import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, circleWorld, doIt, refusal, type CircleWorld } from '#support/circle-world.ts';
import { freshDatabase, makeAccount, setClock, type TestDatabase } from '#support/database.ts';
import { makePerson, makeTask, makeVolunteer, type Person } from '#support/volunteer-world.ts';

/**
 * What the clock picks out for somebody: each rule with what it must find and what it must leave alone,
 * to the day or the minute.
 */
let db: TestDatabase;
let w: CircleWorld;
let grace: string;
let edith: string;
let idris: string;
const NOW = '2026-11-24T12:00:00Z';
/** An instant so far from now: "-3 days". */
const at = (shift: string) => db.sql`(${NOW}::timestamptz + ${shift}::interval)`;

async function guardian(name: string): Promise<string> {
	const id = await makeAccount(db.sql, { name });
	await db.sql`insert into public.members (organisation_id, account_id) values (${w.organisation.id}, ${id})`;
	await db.sql`insert into public.member_roles (organisation_id, account_id, role) values (${w.organisation.id}, ${id}, 'data_guardian')`;
	return id;
}

beforeEach(async () => {
	db = await freshDatabase();
	await setClock(db.sql, NOW);
	w = await circleWorld(db);
	grace = w.organisation.coordinator;
	edith = await guardian('Edith Gray');
	idris = await guardian('Idris Cole');
});
afterEach(() => db.close());

describe('consents that fall due', () => {
	/** Everything else of Len's is out of the way: what is found is what the test put there. */
	const alone = () =>
		db.sql`insert into private.permit_ends (permit_id, kind, at) select id, 'withdrawn', ${at('-1 second')} from private.permits`;
	const put = async (
		basis: 'own' | 'attorney' | 'best_interests' | 'family',
		{
			ends = '90 days',
			review = null,
			giver = w.len.member,
			person = w.len.id,
			given = '-1 hour'
		}: {
			ends?: string;
			review?: string | null;
			giver?: string | null;
			person?: string;
			given?: string;
		} = {}
	) =>
		(
			await db.sql<{ id: string }[]>`
				insert into private.permits (person_id, scopes, recipient, organisation_id, purpose, basis, giver_member_id, given_how, wording, wording_version,
					consulted, why, review_at, starts_at, ends_at, recorded_at)
				values (${person}, '{summary}', 'pool', ${w.organisation.id}, 'to help', ${basis}::public.basis, ${giver}, 'phone', 'Words', 2,
					${review && 'Joanne'}, ${review && 'It is best'}, ${review ? at(review) : null}, ${at(given)}, ${at(ends)}, ${at(given)}) returning id`
		)[0]?.id ?? '';
	const due = async () =>
		(
			await db.sql<{ kind: string; stopped: boolean }[]>`
				select kind, stopped from private.consents_due(${w.organisation.id}, ${NOW}) order by due_at, kind`
		).map(({ kind, stopped }) => `${kind}${stopped ? ' stopped' : ''}`);
	const lacking = (lacks = true, shift = '-2 hours') =>
		db.sql`
			insert into private.capacity_records (person_id, lacking, decision, recorded_by, organisation_id, recorded_at)
			values (${w.len.id}, ${lacks}, 'This', ${grace}, ${w.organisation.id}, ${at(shift)})`;
	beforeEach(() => alone());

	test.each<[what: string, ends: string, found: string[]]>([
		['that ends in 29 days', '29 days', ['ends']],
		['that ends in 30 days and an hour', '30 days 1 hour', []],
		// what has ended is no consent any more, and nobody is asked about it
		['that ended', '-1 minute', []]
	])('a consent of the person’s own %s', async (_, ends, found) => {
		await put('own', { ends, given: '-60 days' });
		expect(await due()).toEqual(found);
	});

	test('not a wish, not one withdrawn, not one whose request is closed', async () => {
		await put('family', { ends: '5 days', giver: w.petersPlace });
		expect(await due()).toEqual([]);
		const own = await put('own', { ends: '5 days' });
		expect(await due()).toEqual(['ends']);
		await db.sql`insert into private.permit_ends (permit_id, kind, at) values (${own}, 'withdrawn', ${at('-1 minute')})`;
		expect(await due()).toEqual([]);
		await put('own', { ends: '5 days' });
		expect(await due()).toEqual(['ends']);
		await db.sql`
			update public.requests set state = 'closed', closed_at = private.clock(), close_reason = 'done' where person_id = ${w.len.id}`;
		expect(await due()).toEqual([]);
	});

	test('R14: nor of somebody who has died', async () => {
		await put('own', { ends: '5 days' });
		expect(await due()).toEqual(['ends']);
		await db.sql`
			insert into private.deaths (person_id, recorded_by, recorded_as) values (${w.len.id}, ${grace}, 'coordinator')`;
		expect(await due()).toEqual([]);
	});

	test('a best-interests review: within thirty days, and for sixty after it stopped; not once capacity is regained', async () => {
		await lacking();
		await put('best_interests', { review: '20 days', giver: null });
		expect(await due()).toEqual(['review']);
		await alone();
		await put('best_interests', { review: '-10 days', giver: null, given: '-90 days' });
		expect(await due()).toEqual(['review stopped']);
		await alone();
		await put('best_interests', { review: '-61 days', giver: null, given: '-90 days' });
		expect(await due()).toEqual([]);
		await alone();
		await put('best_interests', { review: '20 days', giver: null });
		await lacking(false, '-1 minute');
		expect(await due()).toEqual([]);
	});

	test('an authority that ends before the consent does; not one that outlives it, nor while capacity is presumed', async () => {
		await lacking();
		await put('attorney', { giver: w.joannesPlace });
		expect(await due()).toEqual([]);
		await db.sql`update private.circle_members set authority_ends_at = ${at('12 days')} where id = ${w.joannesPlace}`;
		expect(await due()).toEqual(['authority']);
		await db.sql`update private.circle_members set authority_ends_at = ${at('200 days')} where id = ${w.joannesPlace}`;
		expect(await due()).toEqual([]);
		await db.sql`update private.circle_members set authority_ends_at = ${at('12 days')} where id = ${w.joannesPlace}`;
		await lacking(false, '-1 minute');
		expect(await due()).toEqual([]);
	});

	test('the coordinator gets one mail a fortnight before a review, none before that, and none for a consent that merely ends', async () => {
		const remind = async () =>
			(await db.sql<{ n: number }[]>`select private.remind_of_reviews() as n`)[0]?.n;
		const mails = () =>
			db.sql`select to_account, params from private.outbox where template = 'consent-review'`;
		await put('own', { ends: '3 days' });
		await lacking();
		await put('best_interests', { review: '14 days 1 hour', giver: null });
		expect(await remind()).toBe(0);
		await setClock(db.sql, '2026-11-24T13:30:00Z');
		expect(await remind()).toBe(1);
		expect(await remind()).toBe(0);
		expect(await mails()).toMatchObject([{ to_account: grace }]);
		// it passes: what stopped by it is carried out, once
		await db.sql`delete from private.outbox`;
		await setClock(db.sql, '2026-12-08T14:00:00Z');
		expect(await remind()).toBe(1);
		expect(await remind()).toBe(0);
		expect(await mails()).toEqual([]);
		const [stopped] = await db.sql`
			select count(*)::int as n from private.request_events where event = 'sharing_stopped' and request_id = ${w.len.request}`;
		expect(stopped?.n).toBe(1);
	});
});

describe('clocks of the law', () => {
	const remind = async () =>
		(await db.sql<{ n: number }[]>`select private.remind_guardians() as n`)[0]?.n;
	const told = async () =>
		(
			await db.sql<{ to_account: string; link: string }[]>`
				select to_account, params ->> 'link' as link from private.outbox where template = 'guardian-clock'`
		).map(({ to_account }) => to_account);
	const asked = (due: string, more: { state?: string; by?: string; extended?: boolean } = {}) =>
		db.sql`
			insert into private.subject_requests (organisation_id, kind, person_id, asked_by, asker_name, how, words, received_on, due_on, state,
				extended_at, extension_reason, settled_at, outcome)
			values (${w.organisation.id}, 'access', ${w.len.id}, ${more.by ?? null}, 'Somebody', 'letter', 'All of it', '2026-11-01', ${due},
				${more.state ?? 'received'}::public.subject_request_state, ${more.extended ? NOW : null}, ${more.extended ? 'Rotas' : null},
				${more.state === 'done' ? NOW : null}, ${more.state === 'done' ? 'Sent' : null})`;

	test('R10: a month: one mail to each guardian when a week is left, not before, not when it is answered, not to whoever asked', async () => {
		// settled, and one with eight days left
		await asked('2026-11-25', { state: 'done' });
		await asked('2026-12-01', { by: idris });
		expect(await remind()).toBe(1);
		expect(await told()).toEqual([edith]);
		expect(await remind()).toBe(0);
		await db.sql`delete from private.outbox`;
		await db.sql`update private.subject_requests set state = 'withdrawn', settled_at = private.clock() where asked_by = ${idris}`;
		await db.sql`
			insert into private.subject_requests (organisation_id, kind, person_id, asker_name, how, words, received_on, due_on)
			values (${w.organisation.id}, 'access', ${w.len.id}, 'Somebody', 'letter', 'All', '2026-11-03', '2026-12-02')`;
		expect(await remind()).toBe(0);
		await setClock(db.sql, '2026-11-25T00:00:01Z');
		expect(await remind()).toBe(1);
		expect((await told()).sort()).toEqual([edith, idris].sort());
	});

	test('once more after an extension, for its own last day', async () => {
		await asked('2026-12-01');
		expect(await remind()).toBe(1);
		await db.sql`
			update private.subject_requests set due_on = '2027-02-01', extended_at = private.clock(), extension_reason = 'Rotas', state = 'acting'`;
		expect(await remind()).toBe(0);
		await setClock(db.sql, '2027-01-25T09:00:00Z');
		expect(await remind()).toBe(1);
	});

	test('a complaint is to be acknowledged within thirty days: told of a week before, until it is; then its clock has stopped', async () => {
		await doIt(db, w.joanne, 'complain_about_data', {
			p_organisation: w.organisation.id,
			p_words: 'A letter went to the wrong house.',
			p_reach: 'By telephone'
		});
		const [row] = await db.sql<{ id: string; by: string }[]>`
			select id, acknowledge_by::text as by from private.data_complaints`;
		// thirty days of the calendar, in London
		expect(row?.by).toBe('2026-12-24');
		const waits = async () =>
			(
				await ask<{ waits: { kind: string; due_at: string | null }[] }>(
					db,
					edith,
					'guardian_page',
					{}
				)
			).waits.find(({ kind }) => kind === 'complaint')?.due_at;
		// its clock runs out with the day
		expect(await waits()).toBe('2026-12-25T00:00:00+00:00');
		await setClock(db.sql, '2026-12-16T23:59:00Z');
		expect(await remind()).toBe(0);
		await setClock(db.sql, '2026-12-17T00:00:01Z');
		expect(await remind()).toBe(1);
		expect(await remind()).toBe(0);
		const step = (p_step: string, p_version: number) =>
			refusal(db, edith, 'step_complaint', {
				p_complaint: row?.id,
				p_version,
				p_step,
				p_words: 'By letter, today.',
				p_told_how: 'By letter'
			});
		// never closed before whoever complained heard that it arrived
		expect(await step('close', 1)).toBe('PT409 received');
		expect(await step('acknowledge', 1)).toBe('');
		expect(await waits()).toBeNull();
		expect(await step('close', 2)).toBe('');
		expect(await waits()).toBeUndefined();
	});

	test('one acknowledged in time is never told of; one late is counted as late in the review', async () => {
		const complain = (received: string, acknowledged: string | null) =>
			db.sql`
				insert into private.data_complaints (organisation_id, words, reach, received_at, acknowledge_by, state, acknowledged_at, acknowledged_by)
				values (${w.organisation.id}, 'Something', 'By letter', ${received}, ${received}::timestamptz::date + 30,
					${acknowledged ? 'acknowledged' : 'received'}::public.complaint_state, ${acknowledged}, ${acknowledged ? edith : null})`;
		await complain('2026-10-26T09:00:00Z', '2026-11-20T09:00:00Z');
		expect(await remind()).toBe(0);
		await complain('2026-10-05T09:00:00Z', null);
		await complain('2026-10-06T09:00:00Z', '2026-11-06T09:00:00Z');
		const { list } = await ask<{ list: { complaints: object } }>(
			db,
			edith,
			'guardian_reviews_page',
			{}
		);
		expect(list.complaints).toEqual({ received: 3, closed: 0, late: 2 });
	});

	test('a breach: a day before its 72 hours are over, to the minute; not when somebody was told, or written down why not', async () => {
		const breach = (aware: string, told: { at?: string; why?: string } = {}) =>
			db.sql`
				insert into private.breaches (organisation_id, title, aware_at, happened, whose, risk, recorded_by, regulator_told_at, regulator_why_not)
				values (${w.organisation.id}, 'A rota', ${aware}, 'On a bus', 'Families', 'some', ${edith}, ${told.at ?? null}, ${told.why ?? null})`;
		await breach('2026-11-22T12:00:01Z');
		await breach('2026-11-21T12:00:00Z', { at: '2026-11-22T09:00:00Z' });
		await breach('2026-11-21T12:00:00Z', { why: 'Nobody could read it' });
		await setClock(db.sql, '2026-11-24T11:59:00Z');
		expect(await remind()).toBe(0);
		await setClock(db.sql, '2026-11-24T12:00:02Z');
		expect(await remind()).toBe(1);
		expect(await remind()).toBe(0);
	});
});

describe('readings that are picked out', () => {
	const read = (
		reader: string,
		when: string,
		{
			capacity = 'coordinator',
			person = w.len.id,
			task = null
		}: { capacity?: string; person?: string; task?: string | null } = {}
	) => db.sql`
		insert into private.disclosures (reader_id, capacity, person_id, organisation_id, scopes, purpose, task_id, at, last_at)
		values (${reader}, ${capacity}, ${person}, ${w.organisation.id}, '{faith}', 'To arrange the help', ${task}, ${when}, ${when})`;
	/** The rules that picked something out for a reader, by day: the job has run twice. */
	const rules = async (reader = grace) => {
		// from the beginning: here the readings of a day come after it has been gone through
		await db.sql`delete from private.reading_scans`;
		for (let run = 0; run < 2; run += 1)
			await db.asService((sql) => sql`select public.note_unusual_readings()`);
		return (
			await db.sql<{ rule: string }[]>`
				select rule from private.unusual_readings where reader_id = ${reader} order by rule, at`
		).map(({ rule }) => rule);
	};
	const DAY = '2026-11-24T10:00:00Z';

	test('an ordinary reading by day, for help that is asked for: nothing', async () => {
		await read(grace, DAY);
		expect(await rules()).toEqual([]);
	});

	test('many people: ten within an hour, not nine, nor ten in more than one', async () => {
		const people: Person[] = [];
		for (let i = 0; i < 9; i += 1) people.push(await makePerson(db.sql, w.organisation));
		for (const { id } of people) await read(grace, '2026-11-24T10:30:00Z', { person: id });
		await read(grace, '2026-11-24T09:30:00Z');
		expect(await rules()).toEqual([]);
		await read(grace, '2026-11-24T10:31:00Z');
		expect(await rules()).toEqual(['many_people']);
	});

	test('nothing asked for or planned: not while a request is new, a task is near or open, or somebody has just died', async () => {
		const old = () =>
			db.sql`update public.requests set submitted_at = ${at('-60 days')}, opened_at = ${at('-50 days')} where person_id = ${w.len.id}`;
		await read(grace, DAY);
		expect(await rules()).toEqual([]);
		await old();
		const task = await makeTask(db.sql, w.len, w.organisation);
		expect(await rules()).toEqual([]);
		await db.sql`update public.tasks set state = 'cancelled', day = '2026-11-20' where id = ${task}`;
		expect(await rules()).toEqual([]);
		await db.sql`update public.tasks set day = '2026-10-20' where id = ${task}`;
		await db.sql`
			insert into private.deaths (person_id, recorded_by, recorded_as, recorded_at) values (${w.len.id}, ${grace}, 'coordinator', ${at('-3 days')})`;
		expect(await rules()).toEqual([]);
		await db.sql`update private.deaths set recorded_at = ${at('-40 days')}`;
		expect(await rules()).toEqual(['no_task']);
	});

	test('a namesake, by the last word of a whole name; one word alone is nobody’s', async () => {
		const same = await makeAccount(db.sql, { name: 'Maud HOLLIS' });
		const one = await makeAccount(db.sql, { name: 'Hollis' });
		const other = await makeAccount(db.sql, { name: 'Hollis Brown' });
		for (const reader of [same, one, other]) await read(reader, DAY);
		expect(await rules(same)).toEqual(['namesake']);
		expect(await rules(one)).toEqual([]);
		expect(await rules(other)).toEqual([]);
	});

	test('a coordinator’s own area; never a volunteer’s who was asked because they live near', async () => {
		await db.sql`
			insert into public.volunteers (account_id, area_id) select ${grace}, p.area_id from private.people p where p.id = ${w.len.id}`;
		const task = await makeTask(db.sql, w.len, w.organisation);
		await read(grace, DAY);
		await read(w.tomasz, DAY, { capacity: 'matched', task });
		const away = await makeAccount(db.sql, { name: 'Samir Haddad' });
		await makeVolunteer(db.sql, w.organisation, { account: away, sector: 'PO30 5' });
		await read(away, DAY);
		expect(await rules()).toEqual(['neighbour']);
		expect(await rules(w.tomasz)).toEqual([]);
		expect(await rules(away)).toEqual([]);
	});

	test('R10: at night, between eleven and six on the clocks of London; not for a visit at night', async () => {
		await read(grace, '2026-11-23T22:59:59Z');
		await read(grace, '2026-11-24T06:00:00Z');
		expect(await rules()).toEqual([]);
		await read(grace, '2026-11-23T23:00:00Z');
		expect(await rules()).toEqual(['night']);
		const sit = await makeTask(db.sql, w.len, w.organisation, {
			day: '2026-11-24',
			starts: '02:00',
			ends: '04:00'
		});
		await read(w.ruth, '2026-11-24T01:30:00Z', { capacity: 'matched', task: sit });
		expect(await rules(w.ruth)).toEqual([]);
		// in summer the hour is another
		await setClock(db.sql, '2027-06-02T12:00:00Z');
		const nightly = await makeAccount(db.sql, { name: 'Samir Haddad' });
		await read(nightly, '2027-06-01T21:59:00Z');
		expect((await rules(nightly)).filter((rule) => rule === 'night')).toEqual([]);
		await read(nightly, '2027-06-01T22:00:00Z');
		expect((await rules(nightly)).filter((rule) => rule === 'night')).toEqual(['night']);
	});

	test('after handing a visit back, though it was refused; not before, nor by whoever has it again', async () => {
		const task = await makeTask(db.sql, w.len, w.organisation, {
			day: '2026-11-24',
			starts: '14:00',
			ends: '16:00'
		});
		const backAt = '2026-11-24T09:00:00Z';
		const match = (volunteer: string, ended: string | null) =>
			db.sql`
				insert into public.matches (task_id, person_id, organisation_id, volunteer_id, accepted_at, confirmed_at, confirmed_by, ended_at, end_reason)
				values (${task}, ${w.len.id}, ${w.organisation.id}, ${volunteer}, ${at('-2 days')}, ${at('-2 days')}, ${grace}, ${ended},
					${ended ? 'handed_back' : null})`;
		await match(w.ruth, backAt);
		await db.sql`
			insert into private.task_events (task_id, event, by_account, volunteer_id, at) values (${task}, 'handed_back', ${w.ruth}, ${w.ruth}, ${backAt})`;
		await read(w.ruth, '2026-11-24T08:30:00Z', { capacity: 'matched', task });
		expect(await rules(w.ruth)).toEqual([]);
		await db.sql`
			insert into private.refused_readings (reader_id, capacity, organisation_id, person_id, task_id, at)
			values (${w.ruth}, 'matched', ${w.organisation.id}, ${w.len.id}, ${task}, '2026-11-24T10:00:00Z')`;
		expect(await rules(w.ruth)).toEqual(['after_hand_back']);
		// taken on again: what is read then is read for the visit
		const again = await makeVolunteer(db.sql, w.organisation, { name: 'Dev Patel' });
		await match(again, backAt);
		await db.sql`
			insert into private.task_events (task_id, event, by_account, volunteer_id, at) values (${task}, 'handed_back', ${again}, ${again}, ${backAt})`;
		await match(again, null);
		await read(again, '2026-11-24T10:00:00Z', { capacity: 'matched', task });
		expect(await rules(again)).toEqual([]);
	});

	test('the rules are these, each with its test here', async () => {
		const [row] = await db.sql<{ rules: string }[]>`
			select pg_get_constraintdef(oid) as rules from pg_constraint where conname = 'unusual_readings_rule_check'`;
		expect([...(row?.rules ?? '').matchAll(/'(\w+)'/g)].map(([, rule]) => rule).sort()).toEqual(
			['after_hand_back', 'many_people', 'namesake', 'neighbour', 'night', 'no_task'].sort()
		);
	});
});
