import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
	ask,
	circleWorld,
	confirmedVisit,
	doIt,
	refusal,
	rpc,
	versionOf,
	type CircleWorld
} from '#support/circle-world.ts';
import {
	freshDatabase,
	makeAccount,
	moveClock,
	setClock,
	signIn,
	signOut,
	type TestDatabase
} from '#support/database.ts';
import { makePerson, makeTask, offerTo } from '#support/volunteer-world.ts';

interface Task {
	id: string;
	kind: string;
	who: string | null;
	state: string;
	asked: number;
	waiting: number;
	cannot: number;
	said: string[];
	told: string[];
	covered: boolean;
	handed_back: boolean;
	been: number;
}
interface Week {
	capacity: string;
	ledger: boolean;
	tasks: Task[];
	family: { id?: string; who: string; words?: string }[];
	requests: { id: string; state: string; can_resume: boolean }[];
	questions: { id: string; mine: boolean }[];
	name: { known_as: string } | null;
	next: Task | null;
	open_ahead: { id: string }[];
	looked: { reader: string }[];
	closed: boolean;
}

let db: TestDatabase;
let w: CircleWorld;
const week = (who: string, from = '2026-11-24') =>
	ask<Week>(db, who, 'circle_page', { p_person: w.len.id, p_from: from });

async function begin() {
	db = await freshDatabase();
	await setClock(db.sql, '2026-11-24T09:00:00Z');
	w = await circleWorld(db);
}

describe('the week, by capacity (C18)', () => {
	let hers: { task: string };
	let peters: { task: string };
	beforeAll(async () => {
		await begin();
		hers = await confirmedVisit(db, w, w.ruth, { day: '2026-11-25' });
		peters = await confirmedVisit(db, w, w.tomasz, {
			day: '2026-11-26',
			kind: 'dog',
			request: w.petersRequest
		});
		await doIt(db, w.joanne, 'add_family_visit', {
			p_person: w.len.id,
			p_day: '2026-11-27',
			p_starts: '19:00',
			p_ends: '22:00',
			p_who: 'Anna Reed',
			p_words: 'Stays for the evening, and does his tablets'
		});
	});
	afterAll(() => db.close());

	it('C18: the person and a proven manager see everything', async () => {
		for (const who of [w.len.self, w.joanne]) {
			const seen = await week(who);
			expect(seen.tasks.map((t) => [t.id, t.who])).toEqual([
				[hers.task, 'Ruth'],
				[peters.task, 'Tomasz']
			]);
			expect(seen.requests).toHaveLength(2);
			expect(seen.family).toMatchObject([{ who: 'Anna Reed' }]);
			expect(seen.name?.known_as).toBe('Len');
		}
		expect((await week(w.len.self)).capacity).toBe('self');
		expect((await week(w.joanne)).capacity).toBe('manager');
	});

	it('C18: a manager who has shown no paper sees the week of their own request, and no name they did not enter', async () => {
		const seen = await week(w.peter);
		expect(seen.capacity).toBe('unproven_manager');
		expect(seen.tasks.map((t) => t.id)).toEqual([peters.task]);
		expect(seen.requests.map((r) => r.id)).toEqual([w.petersRequest]);
		expect(seen.family).toEqual([]);
		expect(seen.name).toBeNull();
		expect(seen.looked).toEqual([]);
		expect(seen.next?.id).toBe(peters.task);
	});

	it('C18: a helper sees the rota, kind, time and first name, and not a key more', async () => {
		const seen = (await week(w.anna)) as unknown as Record<string, unknown>;
		expect(seen).toEqual({
			capacity: 'helper',
			invited_by: 'Joanne',
			name: null,
			now: expect.any(String),
			today: '2026-11-24',
			from: '2026-11-24',
			stamp: expect.stringMatching(/^[0-9a-f]{32}$/),
			tasks: [
				{ kind: 'company', day: '2026-11-25', starts: '14:00:00', ends: '17:00:00', who: 'Ruth' },
				{ kind: 'dog', day: '2026-11-26', starts: '14:00:00', ends: '17:00:00', who: 'Tomasz' }
			],
			family: [{ day: '2026-11-27', starts: '19:00:00', ends: '22:00:00', who: 'Anna' }]
		});
	});

	it('C14, R1: nobody else learns that there is a person, and an ended session reads nothing', async () => {
		const args = { p_person: w.len.id, p_from: null };
		const nobody = { p_person: crypto.randomUUID(), p_from: null };
		for (const who of [w.stranger, w.ruth, w.organisation.coordinator]) {
			const real = await rpc(db, who, 'circle_page', args);
			expect(real).toEqual(await rpc(db, who, 'circle_page', nobody));
			expect(real.code).toBe('PT404');
			expect(await rpc(db, who, 'circle_stamp', args)).toMatchObject({ code: 'PT404' });
			expect(await ask(db, who, 'my_circles')).toEqual({ circles: [] });
		}
		expect((await rpc(db, null, 'circle_page', args)).code).toBe('42501');
		const phone = await signIn(db.sql, w.joanne);
		await signOut(db.sql, phone);
		await expect(
			db.as(phone, (sql) => sql`select public.circle_page(${w.len.id})`)
		).rejects.toMatchObject({ code: 'PT401' });
	});

	it('C7: a no to a helper closes the page to them, and the helper cannot tell why', async () => {
		const [before] = [await week(w.anna)];
		expect(before.capacity).toBe('helper');
		const made = await doIt<{ deny_id: string }>(db, w.len.self, 'say_no', {
			p_person: w.len.id,
			p_account: w.anna
		});
		expect((await rpc(db, w.anna, 'circle_page', { p_person: w.len.id })).code).toBe('PT404');
		await doIt(db, w.len.self, 'lift_deny', { p_deny: made.deny_id });
		expect((await week(w.anna)).capacity).toBe('helper');
	});

	it('C7, C26: a proven manager who is denied keeps the ledger and loses the week', async () => {
		const made = await doIt<{ deny_id: string }>(db, w.len.self, 'say_no', {
			p_person: w.len.id,
			p_account: w.joanne
		});
		const seen = await week(w.joanne);
		expect(seen).toMatchObject({ closed: true, tasks: [], requests: [], name: null, ledger: true });
		await doIt(db, w.len.self, 'lift_deny', { p_deny: made.deny_id });
	});

	it('says of those asked how many, and never who', async () => {
		const task = await makeTask(db.sql, w.len, w.organisation, { day: '2026-11-29' });
		const [first = '', second = ''] = await offerTo(db, w.organisation, task, [w.ruth, w.tomasz]);
		const find = async () => (await week(w.joanne)).tasks.find((t) => t.id === task);
		expect(await find()).toMatchObject({
			asked: 2,
			waiting: 2,
			cannot: 0,
			state: 'offered',
			who: null
		});
		await doIt(db, w.ruth, 'decline_offer', { p_offer: first });
		expect(await find()).toMatchObject({ asked: 2, waiting: 1, cannot: 1, state: 'offered' });
		await doIt(db, w.tomasz, 'accept_offer', { p_offer: second });
		// said yes, not confirmed: no name yet
		expect(await find()).toMatchObject({ state: 'accepted', who: null });
		const [match] = await db.sql`select id from public.matches where task_id = ${task}`;
		await doIt(db, w.organisation.coordinator, 'confirm_match', { p_match: match?.id });
		expect(await find()).toMatchObject({ state: 'confirmed', who: 'Tomasz' });
		await doIt(db, w.tomasz, 'hand_back', { p_match: match?.id, p_reason: 'A secret of his own' });
		expect(await find()).toMatchObject({ state: 'open', who: null, handed_back: true });
		const text = JSON.stringify(await week(w.joanne));
		for (const hidden of [w.tomasz, w.ruth, 'Pomeroy', 'Wilk', 'secret']) {
			expect(text).not.toContain(hidden);
		}
	});

	it('the stamp of the week changes with what may be seen, leaves no trace, and is each one’s own', async () => {
		const stamp = async (who: string) =>
			(
				await ask<{ stamp: string }>(db, who, 'circle_stamp', {
					p_person: w.len.id,
					p_from: '2026-11-24'
				})
			).stamp;
		const count = async () =>
			(await db.sql`select count(*)::int as n from private.disclosures`)[0]?.n;
		const [before, annas, petersBefore, readings] = [
			await stamp(w.joanne),
			await stamp(w.anna),
			await stamp(w.peter),
			await count()
		];
		expect(await stamp(w.joanne)).toBe(before);
		await makeTask(db.sql, w.len, w.organisation, { day: '2026-11-30' });
		expect(await stamp(w.joanne)).not.toBe(before);
		expect(await stamp(w.anna)).not.toBe(annas);
		expect(await stamp(w.peter)).toBe(petersBefore);
		expect(await count()).toBe(readings);
	});

	it('C23: opening the week is one reading of the name, counted when it is opened again', async () => {
		await db.admin`truncate private.disclosures cascade`;
		await week(w.joanne);
		await week(w.joanne);
		await week(w.anna);
		await week(w.peter);
		const rows = await db.sql`select reader_id, capacity, scopes, times from private.disclosures`;
		expect(rows).toEqual([
			{ reader_id: w.joanne, capacity: 'manager', scopes: ['name'], times: 2 }
		]);
		// and nobody is written down as refused for opening their own page
		expect(await db.sql`select 1 from private.refused_readings`).toHaveLength(0);
	});

	it('lists the people whose circle somebody is of', async () => {
		const { circles } = await ask<{ circles: object[] }>(db, w.joanne, 'my_circles');
		expect(circles).toEqual([
			{
				person_id: w.len.id,
				capacity: 'manager',
				relation: 'Daughter',
				died: false,
				name: { full: 'Leonard Hollis', known_as: 'Len' },
				invited_by: null
			}
		]);
		const annas = await ask<{ circles: object[] }>(db, w.anna, 'my_circles');
		expect(annas.circles).toEqual([
			{
				person_id: w.len.id,
				capacity: 'helper',
				relation: null,
				died: false,
				name: null,
				invited_by: 'Joanne'
			}
		]);
	});
});

describe('what the circle does about the week', () => {
	beforeEach(begin);
	const done = async () => {
		const visit = await confirmedVisit(db, w, w.ruth, { day: '2026-11-25' });
		await setClock(db.sql, '2026-11-25T18:00:00Z');
		await doIt(db, w.ruth, 'mark_done', { p_match: visit.match, p_words: 'For the coordinators.' });
		return visit;
	};
	const mails = async (template: string) =>
		(
			await db.sql`select to_account, params from private.outbox where template = ${template} and state = 'queued'`
		).map((row) => ({ to: row.to_account as string, params: row.params as object }));

	it('says thank you, passed on only if they wish, and once', async () => {
		const { task } = await done();
		const say = (who: string, p_pass_on: boolean) =>
			doIt(db, who, 'say_of_visit', {
				p_task: task,
				p_kind: 'thanks',
				p_words: 'He slept.',
				p_pass_on
			});
		await say(w.len.self, false);
		expect(await mails('thanks')).toEqual([]);
		await say(w.joanne, true);
		expect(await mails('thanks')).toEqual([
			{ to: w.ruth, params: { area: 'Ventnor (PO38 1/9)', link: `/visits/${task}` } }
		]);
		expect(await refusal(db, w.joanne, 'say_of_visit', { p_task: task, p_kind: 'thanks' })).toBe(
			'PT409 already'
		);
		const page = await ask<Task & object>(db, w.joanne, 'circle_task_page', {
			p_person: w.len.id,
			p_task: task
		});
		expect(page.said).toEqual(['thanks']);
		// what one of them said is not shown as another's
		const seen = await week(w.len.self, '2026-11-25');
		expect(seen.tasks[0]).toMatchObject({ said: ['thanks'], state: 'done', who: 'Ruth' });
		// the volunteer's note is for the coordinators
		expect(JSON.stringify(seen)).not.toContain('For the coordinators');
		await db.close();
	});

	it('R8: thanks sent twice with one key have happened once', async () => {
		const { task } = await done();
		const args = { p_once: crypto.randomUUID(), p_task: task, p_kind: 'thanks', p_pass_on: true };
		const both = await Promise.all([1, 2].map(() => ask(db, w.joanne, 'say_of_visit', args)));
		expect(both[0]).toEqual(both[1]);
		expect(await db.sql`select 1 from private.feedback`).toHaveLength(1);
		expect(await mails('thanks')).toHaveLength(1);
		await db.close();
	});

	it('says that something was wrong, or that nobody came: to the desk, not to the volunteer', async () => {
		const { task } = await done();
		expect(await refusal(db, w.joanne, 'say_of_visit', { p_task: task, p_kind: 'wrong' })).toBe(
			'PT422 words'
		);
		await doIt(db, w.joanne, 'say_of_visit', {
			p_task: task,
			p_kind: 'wrong',
			p_words: 'An hour late.',
			p_pass_on: true
		});
		await doIt(db, w.joanne, 'say_of_visit', { p_task: task, p_kind: 'nobody_came' });
		expect(await db.sql`select kind, words, pass_on from private.feedback order by at`).toEqual([
			{ kind: 'wrong', words: 'An hour late.', pass_on: false },
			{ kind: 'nobody_came', words: '', pass_on: false }
		]);
		expect((await mails('circle-wrote')).map((m) => m.to)).toEqual([
			w.organisation.coordinator,
			w.organisation.coordinator
		]);
		expect(JSON.stringify(await mails('circle-wrote'))).not.toContain('late');
		await db.close();
	});

	it('not before it begins, not by a helper or a stranger, not of somebody else’s request', async () => {
		const { task } = await confirmedVisit(db, w, w.ruth, { day: '2026-11-25' });
		const args = { p_task: task, p_kind: 'thanks' };
		expect(await refusal(db, w.joanne, 'say_of_visit', args)).toBe('PT409 too_early');
		for (const who of [w.anna, w.peter, w.stranger, w.ruth, w.organisation.coordinator]) {
			expect(await refusal(db, who, 'say_of_visit', args)).toBe('PT404');
			expect(
				await refusal(db, who, 'cover_task', { p_task: task, p_version: 1, p_who: 'Me' })
			).toBe('PT404');
		}
		expect(await refusal(db, null, 'say_of_visit', args)).toBe('42501');
		await db.close();
	});

	it('somebody of their own covers a task: it is cancelled, shown, told, and the volunteer hears', async () => {
		const { task, match } = await confirmedVisit(db, w, w.ruth, { day: '2026-11-25' });
		expect(
			await refusal(db, w.joanne, 'cover_task', { p_task: task, p_version: 0, p_who: 'Anna' })
		).toBe('PT409 stale');
		await doIt(db, w.joanne, 'cover_task', {
			p_task: task,
			p_version: await versionOf(db.sql, task),
			p_who: 'Anna'
		});
		const seen = await week(w.joanne);
		expect(seen.tasks[0]).toMatchObject({ state: 'cancelled', covered: true, who: null });
		expect(seen.family).toMatchObject([{ who: 'Anna' }]);
		const [row] = await db.sql`select end_reason from public.matches where id = ${match}`;
		expect(row?.end_reason).toBe('cancelled');
		expect((await mails('visit-cancelled')).map((m) => m.to)).toEqual([w.ruth]);
		expect((await mails('task-cancelled')).map((m) => m.to)).toEqual([w.organisation.coordinator]);
		await db.close();
	});

	it('another day would do: the coordinator reads it, the circle sees that it was said', async () => {
		const task = await makeTask(db.sql, w.len, w.organisation, { day: '2026-11-26' });
		await doIt(db, w.joanne, 'write_to_coordinator', {
			p_person: w.len.id,
			p_kind: 'another_day',
			p_words: 'Friday or Saturday',
			p_task: task
		});
		expect((await week(w.joanne)).tasks[0]?.told).toEqual(['another_day']);
		const [note] = await db.sql`select id, words, for_role, request_id from private.circle_notes`;
		expect(note).toMatchObject({
			words: 'Friday or Saturday',
			for_role: 'coordinator',
			request_id: w.len.request
		});
		for (const who of [w.joanne, w.anna, w.ruth, w.stranger]) {
			expect(await refusal(db, who, 'settle_circle_note', { p_note: note?.id })).toBe('PT404');
		}
		// whoever is about to move or offer the task sees that it was written, and not the words
		const onDesk = async (p_task: string) =>
			ask<{ another_day_at: string | null }>(db, w.organisation.coordinator, 'task_page', {
				p_task
			});
		const seen = await onDesk(task);
		expect(seen.another_day_at).not.toBeNull();
		expect(JSON.stringify(seen)).not.toContain('Friday or Saturday');
		const beside = await makeTask(db.sql, w.len, w.organisation, { day: '2026-11-27' });
		expect((await onDesk(beside)).another_day_at).toBeNull();
		await doIt(db, w.organisation.coordinator, 'settle_circle_note', { p_note: note?.id });
		expect((await week(w.joanne)).tasks[0]?.told).toEqual([]);
		expect((await onDesk(task)).another_day_at).toBeNull();
		await db.close();
	});

	it('pauses everything: offers are taken back, what is confirmed stays unless they say so', async () => {
		const { task } = await confirmedVisit(db, w, w.ruth, { day: '2026-11-25' });
		const open = await makeTask(db.sql, w.len, w.organisation, { day: '2026-11-26' });
		const [offer = ''] = await offerTo(db, w.organisation, open, [w.tomasz]);
		await doIt(db, w.joanne, 'pause_help', { p_person: w.len.id, p_cancel: false });
		const told = async (template: string) => (await mails(template)).map(({ to }) => to);
		const both = [w.organisation.coordinator, w.organisation.coordinator];
		// of each of the two requests
		expect(await told('help-paused')).toEqual(both);
		const states = async () =>
			Object.fromEntries(
				(await db.sql`select id, state from public.tasks`).map((t) => [t.id, t.state])
			);
		expect(await states()).toEqual({ [task]: 'confirmed', [open]: 'open' });
		expect((await db.sql`select state from public.offers where id = ${offer}`)[0]?.state).toBe(
			'withdrawn'
		);
		expect(await refusal(db, w.tomasz, 'accept_offer', { p_offer: offer })).toBe('PT409 taken');
		expect((await week(w.joanne)).requests.map((r) => [r.state, r.can_resume])).toEqual([
			['paused', true],
			['paused', true]
		]);
		expect(await refusal(db, w.joanne, 'pause_help', { p_person: w.len.id })).toBe('PT409 nothing');
		// a paused request sends no offers
		expect(
			await refusal(db, w.organisation.coordinator, 'send_offers', {
				p_task: open,
				p_version: await versionOf(db.sql, open),
				p_volunteers: [w.tomasz]
			})
		).toBe('PT409 not_open');
		await doIt(db, w.joanne, 'resume_help', { p_person: w.len.id });
		expect(await told('help-resumed')).toEqual(both);
		expect((await week(w.joanne)).requests.map((r) => r.state)).toEqual(['open', 'open']);
		// nothing comes back by itself
		expect((await db.sql`select state from public.offers where id = ${offer}`)[0]?.state).toBe(
			'withdrawn'
		);
		await doIt(db, w.joanne, 'pause_help', { p_person: w.len.id, p_cancel: true });
		expect(await states()).toEqual({ [task]: 'cancelled', [open]: 'cancelled' });
		// each time writes to the coordinators: six times a day, and no more
		const said = [];
		for (let i = 2; i <= 6; i += 1) {
			said.push(await refusal(db, w.joanne, 'resume_help', { p_person: w.len.id }));
			said.push(await refusal(db, w.joanne, 'pause_help', { p_person: w.len.id }));
		}
		expect([...new Set(said.slice(0, -1))]).toEqual(['']);
		expect(said.at(-1)).toBe('PT429 too_many');
		await db.close();
	});

	it('a manager who has shown no paper pauses their own request alone; a coordinator’s pause is not the circle’s to end', async () => {
		await doIt(db, w.peter, 'pause_help', { p_person: w.len.id });
		const states = await db.sql`select id, state from public.requests order by id`;
		expect(Object.fromEntries(states.map((r) => [r.id, r.state]))).toEqual({
			[w.len.request]: 'open',
			[w.petersRequest]: 'paused'
		});
		await doIt(db, w.peter, 'resume_help', { p_person: w.len.id });
		await db.sql`update public.requests set state = 'paused', paused_at = private.clock() where id = ${w.petersRequest}`;
		expect(await refusal(db, w.peter, 'resume_help', { p_person: w.len.id })).toBe('PT409 nothing');
		await db.close();
	});

	it('R4: pausing and saying yes at once leaves either a match or nothing, never an offer', async () => {
		for (let i = 0; i < 12; i += 1) {
			const task = await makeTask(db.sql, w.len, w.organisation, {
				day: `2026-12-${String(i + 1).padStart(2, '0')}`
			});
			const [offer = ''] = await offerTo(db, w.organisation, task, [w.tomasz]);
			await Promise.all([
				refusal(db, w.joanne, 'pause_help', { p_person: w.len.id }),
				refusal(db, w.tomasz, 'accept_offer', { p_offer: offer })
			]);
			const [row] = await db.sql`
				select t.state as task, o.state as offer, (select count(*)::int from public.matches m where m.task_id = t.id) as matches
				from public.tasks t join public.offers o on o.task_id = t.id where t.id = ${task}`;
			expect([
				{ task: 'accepted', offer: 'accepted', matches: 1 },
				{ task: 'open', offer: 'withdrawn', matches: 0 }
			]).toContainEqual(row);
			await doIt(db, w.joanne, 'resume_help', { p_person: w.len.id });
			// more often than a day allows
			await db.sql`delete from private.rate_limits`;
		}
		await db.close();
	});

	it('family visits are the circle’s own; an unproven manager takes out only theirs', async () => {
		const add = (who: string, extra: object = {}) =>
			doIt<{ id: string }>(db, who, 'add_family_visit', {
				p_person: w.len.id,
				p_day: '2026-11-28',
				p_starts: '10:00',
				p_ends: '11:00',
				p_who: 'Peter',
				...extra
			});
		const hers = await add(w.joanne);
		const his = await add(w.peter);
		expect((await week(w.peter)).family.map((f) => f.id)).toEqual([his.id]);
		expect((await week(w.joanne)).family).toHaveLength(2);
		expect(await refusal(db, w.peter, 'remove_family_visit', { p_visit: hers.id })).toBe('PT404');
		expect(await refusal(db, w.anna, 'remove_family_visit', { p_visit: hers.id })).toBe('PT404');
		expect(
			await refusal(db, w.stranger, 'remove_family_visit', { p_visit: crypto.randomUUID() })
		).toBe('PT404');
		await doIt(db, w.joanne, 'remove_family_visit', { p_visit: his.id });
		expect((await week(w.peter)).family).toEqual([]);
		const wrong: [object, string][] = [
			[{ p_day: '2026-11-01' }, 'PT422 day'],
			[{ p_ends: '10:00' }, 'PT422 until'],
			[{ p_who: ' ' }, 'PT422 who'],
			[{ p_words: 'x'.repeat(201) }, 'PT422 words']
		];
		for (const [extra, expected] of wrong) {
			expect(
				await refusal(db, w.joanne, 'add_family_visit', {
					p_person: w.len.id,
					p_day: '2026-11-28',
					p_starts: '10:00',
					p_ends: '11:00',
					p_who: 'Peter',
					...extra
				})
			).toBe(expected);
		}
		await db.close();
	});

	it('shows a coordinator’s question to whoever asked, and to the person and proven managers that it waits', async () => {
		const [question] = await db.sql<{ id: string }[]>`
			insert into private.questions (request_id, asked_by, words)
			values (${w.petersRequest}, ${w.organisation.coordinator}, 'Is the dog good with strangers?') returning id`;
		const id = question?.id ?? '';
		expect((await week(w.peter)).questions).toMatchObject([{ id, mine: true }]);
		expect((await week(w.joanne)).questions).toMatchObject([{ id, mine: false }]);
		const page = { p_person: w.len.id, p_question: id };
		expect(await ask(db, w.peter, 'question_page', page)).toMatchObject({
			words: 'Is the dog good with strangers?'
		});
		for (const who of [w.joanne, w.anna, w.stranger]) {
			expect((await rpc(db, who, 'question_page', page)).code).toBe('PT404');
		}
		await doIt(db, w.peter, 'answer_question', { p_question: id, p_answer: 'He is.' });
		expect((await week(w.joanne)).questions).toEqual([]);
		await db.close();
	});
});

describe('what is known about the person', () => {
	beforeEach(begin);
	const about = (who: string, scope: string | null = null) =>
		ask<{
			scopes: Record<string, unknown>;
			marks: Record<string, { version: number; mine: boolean; entered_by: string }>;
		}>(db, who, 'about_page', { p_person: w.len.id, p_scope: scope });
	const write = (p_scope: string, p_version: number, p_content: object) => ({
		p_person: w.len.id,
		p_scope,
		p_version,
		p_content
	});

	it('C18: everything for the person and proven managers, their own entries for others, nothing for helpers', async () => {
		const all = [
			'about',
			'address',
			'circle',
			'communication',
			'contact',
			'faith',
			'household',
			'name',
			'support'
		];
		expect(Object.keys((await about(w.len.self)).scopes).sort()).toEqual(all);
		expect(Object.keys((await about(w.joanne)).scopes).sort()).toEqual(all);
		expect(await about(w.peter)).toMatchObject({ scopes: {}, marks: {} });
		for (const who of [w.anna, w.stranger, w.ruth, w.organisation.coordinator]) {
			expect((await rpc(db, who, 'about_page', { p_person: w.len.id })).code).toBe('PT404');
		}
		const rows = await db.sql`select reader_id, capacity from private.disclosures order by at`;
		expect(rows.map((r) => r.capacity)).toEqual(['self', 'manager']);
		await db.close();
	});

	it('a version written from an older one is refused and told; nothing is overwritten', async () => {
		const { marks } = await about(w.joanne, 'about');
		expect(marks.about).toMatchObject({ version: 1, mine: false, entered_by: 'Len Hollis' });
		await doIt(
			db,
			w.len.self,
			'write_detail',
			write('about', 1, { words: 'The sea, and nothing else.' })
		);
		expect(
			await refusal(db, w.joanne, 'write_detail', write('about', 1, { words: 'Bands.' }))
		).toBe('PT409 stale');
		expect((await about(w.joanne)).scopes.about).toEqual({ words: 'The sea, and nothing else.' });
		await doIt(db, w.joanne, 'write_detail', write('about', 2, { words: 'Bands.' }));
		const rows =
			await db.sql`select content from private.details where scope = 'about' order by id`;
		expect(rows).toHaveLength(3);
		await db.close();
	});

	it('two who write at the same instant: one is kept, the other is told', async () => {
		const results = await Promise.all(
			[w.len.self, w.joanne].map((who) =>
				refusal(db, who, 'write_detail', write('faith', 1, { words: `by ${who}` }))
			)
		);
		expect(results.sort()).toEqual(['', 'PT409 stale']);
		await db.close();
	});

	it('a manager who has shown no paper adds what is theirs and writes over nobody else', async () => {
		expect(await refusal(db, w.peter, 'write_detail', write('about', 0, { words: 'Mine.' }))).toBe(
			'PT409 others'
		);
		await db.sql`delete from private.details where scope = 'faith'`;
		await doIt(db, w.peter, 'write_detail', write('faith', 0, { words: 'Methodist.' }));
		expect((await about(w.peter)).scopes).toEqual({ faith: { words: 'Methodist.' } });
		await doIt(db, w.peter, 'write_detail', write('faith', 1, { words: 'Methodist, once.' }));
		await doIt(db, w.len.self, 'write_detail', write('faith', 2, { words: 'None.' }));
		expect(
			await refusal(db, w.peter, 'write_detail', write('faith', 2, { words: 'Methodist!' }))
		).toBe('PT409 others');
		// C18: still what they entered themselves, and not what took its place
		expect((await about(w.peter)).scopes).toEqual({ faith: { words: 'Methodist, once.' } });
		await db.close();
	});

	it('refuses another shape, a summary, and an address that nobody knows', async () => {
		const wrong: [string, object, string][] = [
			['about', { words: 'x', diagnosis: 'y' }, 'PT422'],
			['about', { words: 7 }, 'PT422'],
			['household', { words: '', pets: 'dog', smoking: false }, 'PT422'],
			['summary', {}, 'PT422'],
			['name', { full: '', known_as: ' ' }, 'PT422 known_as'],
			['address', { lines: '4 Undercliff', postcode: 'ZZ99 9ZZ' }, 'PT422 postcode'],
			['address', { lines: '4 Undercliff', postcode: 'BT1 1AA' }, 'PT422 postcode'],
			['address', { lines: '', postcode: 'PO38 1ZZ' }, 'PT422 lines']
		];
		for (const [scope, content, expected] of wrong) {
			expect(await refusal(db, w.len.self, 'write_detail', write(scope, 1, content))).toBe(
				expected
			);
		}
		await db.close();
	});

	it('moving changes the area of what lies ahead, tells the coordinator, and is limited', async () => {
		const task = await makeTask(db.sql, w.len, w.organisation, { day: '2026-11-28' });
		const move = (version: number, postcode: string) =>
			refusal(
				db,
				w.joanne,
				'write_detail',
				write('address', version, { lines: '1 The Strand', postcode })
			);
		expect(await move(1, 'PO33 1AB')).toBe('');
		const [row] = await db.sql`
			select p.area_id = r.area_id and r.area_id = t.area_id as same, a.place
			from private.people p join public.requests r on r.person_id = p.id and r.id = ${w.len.request}
			join public.tasks t on t.id = ${task} join public.areas a on a.id = p.area_id`;
		expect(row?.same).toBe(true);
		expect(await db.sql`select 1 from private.request_events where event = 'moved'`).toHaveLength(
			2
		);
		for (let version = 2; version < 6; version += 1)
			expect(await move(version, 'PO38 1AB')).toBe('');
		expect(await move(6, 'PO33 1AB')).toBe('PT429 too_many');
		await db.close();
	});
});

describe('who is in the circle', () => {
	beforeEach(begin);
	const people = (who: string) =>
		ask<{
			keeps: boolean;
			members: {
				id: string;
				name: string;
				proven: boolean;
				may_end: boolean;
				basis: string | null;
			}[];
			invitations: { id: string; email: string }[];
		}>(db, who, 'circle_people_page', { p_person: w.len.id });
	const invite = (who: string, extra: object = {}) => ({
		who,
		args: {
			p_person: w.len.id,
			p_role: 'helper',
			p_name: 'Dot',
			p_email: 'dot@example.org',
			p_relation: 'Friend',
			...extra
		}
	});
	const tokenFor = async (email: string) => {
		const [row] = await db.sql<{ link: string }[]>`
			select params ->> 'link' as link from private.outbox where to_email = ${email} and template = 'circle-invitation'`;
		return row?.link.split('/').at(-1) ?? '';
	};

	it('shows power and basis to the person and proven managers; to others themselves and whom they brought', async () => {
		const seen = await people(w.joanne);
		expect(seen.members.map((m) => [m.name, m.proven, m.basis, m.may_end])).toEqual([
			['Len Hollis', false, null, false],
			['Joanne Hollis', true, 'attorney', true],
			['Peter Hollis', false, 'family', true],
			['Anna Reed', false, null, true]
		]);
		const peters = await people(w.peter);
		expect(peters).toMatchObject({ keeps: false });
		expect(peters.members.map((m) => m.name)).toEqual(['Peter Hollis']);
		expect((await rpc(db, w.anna, 'circle_people_page', { p_person: w.len.id })).code).toBe(
			'PT404'
		);
		await db.close();
	});

	it('an invitation works once, for fourteen days, for its own address, and says nothing about the person', async () => {
		const dot = await makeAccount(db.sql, { email: 'dot@example.org', name: 'Dot Kemp' });
		await doIt(db, w.joanne, 'invite_to_circle', invite('', {}).args);
		const token = await tokenFor('dot@example.org');
		expect(token).toMatch(/^[0-9a-f]{64}$/);
		const [kept] =
			await db.sql`select token_hash = sha256(convert_to(${token}, 'utf8')) as hashed from private.circle_invitations`;
		expect(kept?.hashed).toBe(true);
		// somebody else's link is no link
		for (const who of [w.stranger, w.joanne, w.anna]) {
			expect((await rpc(db, who, 'circle_invitation_page', { p_token: token })).code).toBe('PT404');
			expect(await refusal(db, who, 'accept_circle_invitation', { p_token: token })).toBe('PT404');
		}
		expect((await rpc(db, dot, 'circle_invitation_page', { p_token: 'made up' })).code).toBe(
			'PT404'
		);
		expect(await ask(db, dot, 'circle_invitation_page', { p_token: token })).toEqual({
			role: 'helper',
			expires_at: expect.any(String),
			now: expect.any(String),
			accepted: false,
			person_id: null,
			invited_by: 'Joanne Hollis'
		});
		await doIt(db, dot, 'accept_circle_invitation', { p_token: token });
		expect((await week(dot)).capacity).toBe('helper');
		// again, from another tab, by the same person: the same
		await doIt(db, dot, 'accept_circle_invitation', { p_token: token });
		const places =
			await db.sql`select role, basis, name from private.circle_members where account_id = ${dot}`;
		expect(places).toEqual([{ role: 'helper', basis: null, name: 'Dot Kemp' }]);
		await db.close();
	});

	it('ends after fourteen days, when taken back, and when whoever asked is no longer of the circle', async () => {
		const dot = await makeAccount(db.sql, { email: 'dot@example.org' });
		const eve = await makeAccount(db.sql, { email: 'eve@example.org' });
		await doIt(db, w.joanne, 'invite_to_circle', invite('').args);
		await doIt(db, w.joanne, 'invite_to_circle', invite('', { p_email: 'eve@example.org' }).args);
		const [token, eves] = [await tokenFor('dot@example.org'), await tokenFor('eve@example.org')];
		const { invitations } = await people(w.joanne);
		const id = invitations.find((i) => i.email === 'eve@example.org')?.id;
		for (const who of [w.anna, w.peter, w.stranger]) {
			expect(await refusal(db, who, 'revoke_circle_invitation', { p_invitation: id })).toBe(
				'PT404'
			);
		}
		await doIt(db, w.joanne, 'revoke_circle_invitation', { p_invitation: id });
		expect((await rpc(db, eve, 'circle_invitation_page', { p_token: eves })).code).toBe('PT404');
		expect(
			(await db.sql`select state, params from private.outbox where to_email = 'eve@example.org'`)[0]
		).toEqual({
			state: 'cancelled',
			params: {}
		});
		expect((await rpc(db, dot, 'circle_invitation_page', { p_token: token })).code).toBe('');
		await moveClock(db.sql, '14 days');
		expect((await rpc(db, dot, 'circle_invitation_page', { p_token: token })).code).toBe('PT404');
		await moveClock(db.sql, '-14 days');
		await doIt(db, w.len.self, 'end_place', { p_member: w.joannesPlace });
		expect(await refusal(db, dot, 'accept_circle_invitation', { p_token: token })).toBe('PT404');
		await db.close();
	});

	it('only the person and proven managers invite; the answer is the same whether the address has an account', async () => {
		for (const who of [w.peter, w.anna, w.stranger, w.organisation.coordinator]) {
			expect(await refusal(db, who, 'invite_to_circle', invite('').args)).toBe('PT404');
		}
		const known = await doIt(
			db,
			w.joanne,
			'invite_to_circle',
			invite('', { p_email: 'sam@example.org' }).args
		);
		const unknown = await doIt(
			db,
			w.joanne,
			'invite_to_circle',
			invite('', { p_email: 'nobody@example.org' }).args
		);
		expect(Object.keys(known)).toEqual(Object.keys(unknown));
		const wrong: [object, string][] = [
			[{ p_role: 'self' }, 'PT422 role'],
			[{ p_name: '' }, 'PT422 name'],
			[{ p_email: 'dot' }, 'PT422 email'],
			[{ p_email: 'nobody@example.org' }, 'PT422 email']
		];
		for (const [extra, expected] of wrong) {
			expect(await refusal(db, w.joanne, 'invite_to_circle', invite('', extra).args)).toBe(
				expected
			);
		}
		await db.close();
	});

	it('R2, C24: an invited manager has no basis, and nobody makes their own', async () => {
		const dot = await makeAccount(db.sql, { email: 'dot@example.org' });
		await doIt(db, w.joanne, 'invite_to_circle', invite('', { p_role: 'manager' }).args);
		await doIt(db, dot, 'accept_circle_invitation', { p_token: await tokenFor('dot@example.org') });
		expect((await week(dot)).capacity).toBe('unproven_manager');
		// by no function, and by no table
		await expect(
			db.as(
				dot,
				(sql) => sql`update private.circle_members set basis = 'attorney' where account_id = ${dot}`
			)
		).rejects.toMatchObject({ code: '42501' });
		// a helper is not made more by accepting less, nor a proven manager less
		await doIt(
			db,
			w.len.self,
			'invite_to_circle',
			invite('', { p_email: 'joanne@example.org' }).args
		);
		await doIt(db, w.joanne, 'accept_circle_invitation', {
			p_token: await tokenFor('joanne@example.org')
		});
		expect((await week(w.joanne)).capacity).toBe('manager');
		await db.close();
	});

	it('ends somebody’s place at once: the next statement is refused, over another connection', async () => {
		const phone = await signIn(db.sql, w.anna);
		const look = () => db.as(phone, (sql) => sql`select public.circle_page(${w.len.id})`);
		await look();
		for (const who of [w.peter, w.anna, w.stranger]) {
			expect(await refusal(db, who, 'end_place', { p_member: w.joannesPlace })).toBe('PT404');
		}
		await doIt(db, w.joanne, 'end_place', { p_member: w.annasPlace });
		await expect(look()).rejects.toMatchObject({ code: 'PT404' });
		expect(await refusal(db, w.joanne, 'end_place', { p_member: w.len.member })).toBe('PT404');
		// one's own place can be left
		await doIt(db, w.peter, 'end_place', { p_member: w.petersPlace });
		expect((await rpc(db, w.peter, 'circle_page', { p_person: w.len.id })).code).toBe('PT404');
		await db.close();
	});

	it('C3: what rested on an attorney ends with their place, and offers with it (C20)', async () => {
		await db.sql`
			insert into private.capacity_records (person_id, lacking, decision, recorded_by, organisation_id)
			values (${w.len.id}, true, 'Sharing with volunteers', ${w.organisation.coordinator}, ${w.organisation.id})`;
		await doIt(db, w.len.self, 'withdraw_consent', { p_permit: w.pool });
		await doIt(db, w.joanne, 'give_consent', {
			p_person: w.len.id,
			p_scopes: ['summary'],
			p_recipient: 'pool',
			p_organisation: w.organisation.id,
			p_volunteer: null,
			p_purpose: 'To find somebody',
			p_months: 6,
			p_wording: 'The words.',
			p_wording_version: 2
		});
		const task = await makeTask(db.sql, w.len, w.organisation, { day: '2026-11-28' });
		const [offer = ''] = await offerTo(db, w.organisation, task, [w.ruth]);
		await doIt(db, w.len.self, 'end_place', { p_member: w.joannesPlace });
		expect((await db.sql`select state from public.offers where id = ${offer}`)[0]?.state).toBe(
			'withdrawn'
		);
		expect(await refusal(db, w.ruth, 'accept_offer', { p_offer: offer })).toBe('PT409 taken');
		await db.close();
	});

	it('C25: a volunteer who joins the circle is no longer offered its tasks', async () => {
		await db.sql`update auth.users set email = 'ruth@example.org' where id = ${w.ruth}`;
		await doIt(db, w.joanne, 'invite_to_circle', invite('', { p_email: 'ruth@example.org' }).args);
		const task = await makeTask(db.sql, w.len, w.organisation, { day: '2026-11-28' });
		const [offer = ''] = await offerTo(db, w.organisation, task, [w.ruth]);
		await doIt(db, w.ruth, 'accept_circle_invitation', {
			p_token: await tokenFor('ruth@example.org')
		});
		expect(await refusal(db, w.ruth, 'accept_offer', { p_offer: offer })).toBe('PT409 taken');
		await db.close();
	});

	it('one person’s circle tells nothing of another’s', async () => {
		const other = await makePerson(db.sql, w.organisation);
		for (const name of [
			'circle_page',
			'about_page',
			'sharing_page',
			'circle_people_page',
			'death_page',
			'circle_stamp',
			'sharing_stamp'
		]) {
			expect((await rpc(db, w.joanne, name, { p_person: other.id })).code).toBe('PT404');
		}
		const { task } = await confirmedVisit(db, w, w.ruth);
		expect(
			(await rpc(db, other.self, 'circle_task_page', { p_person: other.id, p_task: task })).code
		).toBe('PT404');
		await db.close();
	});
});
