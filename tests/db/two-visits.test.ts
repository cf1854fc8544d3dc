import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, doIt, refusal, rpc } from '#support/circle-world.ts';
import { freshDatabase, setClock, type TestDatabase } from '#support/database.ts';
import {
	makeOrganisation,
	makePerson,
	makeTask,
	makeVolunteer,
	offerTo,
	permit,
	type Organisation,
	type Person
} from '#support/volunteer-world.ts';

type When = Parameters<typeof makeTask>[3];

let db: TestDatabase;
/** Neither confirms whoever says yes; the third does. */
let here: Organisation;
let there: Organisation;
let confirming: Organisation;
const people = new Map<string, Person>();
let ruth: string;
let tomasz: string;

beforeAll(async () => {
	db = await freshDatabase({ connections: 6 });
	await setClock(db.sql, '2026-11-23T09:00:00Z');
	here = await makeOrganisation(db.sql, { confirms: false });
	there = await makeOrganisation(db.sql, { confirms: false });
	confirming = await makeOrganisation(db.sql);
	ruth = await makeVolunteer(db.sql, here, { name: 'Ruth Pomeroy' });
	tomasz = await makeVolunteer(db.sql, here, { name: 'Tomasz Wilk' });
	for (const organisation of [here, there, confirming]) {
		const person = await makePerson(db.sql, organisation);
		people.set(organisation.id, person);
		await permit(db.sql, person, {
			scopes: ['summary'],
			to: 'pool',
			organisation: organisation.id
		});
		if (organisation === here) continue;
		await makeVolunteer(db.sql, organisation, { account: ruth });
		await makeVolunteer(db.sql, organisation, { account: tomasz });
	}
	await db.sql`update public.volunteers set weekly_minutes = 2400`;
});
afterAll(() => db.close());

let day = 0;
/** A day on which nobody has anything yet. */
const nextDay = () =>
	new Date(Date.UTC(2026, 11, 1) + 86_400_000 * (day += 7)).toISOString().slice(0, 10);

/** Asks for help and offers it to Ruth and Tomasz: the task, and Ruth's offer. */
async function asked(organisation: Organisation, when: When) {
	const person = people.get(organisation.id);
	if (!person) throw new Error('Nobody asked there');
	const task = await makeTask(db.sql, person, organisation, when);
	const [offer = ''] = await offerTo(db, organisation, task, [ruth, tomasz]);
	return { task, offer };
}
const yes = (offer: string) => refusal(db, ruth, 'accept_offer', { p_offer: offer });
const liveOn = async (on: string) => {
	const [row] = await db.sql<{ n: number }[]>`
		select count(*)::int as n from public.matches m join public.tasks t on t.id = m.task_id
		where m.volunteer_id = ${ruth} and m.ended_at is null and t.day = ${on}::text::date`;
	return row?.n ?? 0;
};
/** All that a refused yes might have left behind. */
const traces = (task: string) => db.sql`
	select t.state, t.version,
		(select jsonb_agg(to_jsonb(o) order by o.id) from public.offers o where o.task_id = t.id) as offers,
		(select count(*)::int from public.matches m where m.task_id = t.id) as matches,
		(select count(*)::int from private.task_events e where e.task_id = t.id) as events,
		(select count(*)::int from private.outbox b where b.task_id = t.id) as mails
	from public.tasks t where t.id = ${task}`;
const taskPage = async (organisation: Organisation, task: string) => {
	const page = await ask(db, organisation.coordinator, 'task_page', { p_task: task });
	return { ...page, now: '' };
};

describe('nobody says yes to two visits at once', () => {
	test.each([
		['the same organisation', () => here],
		['another organisation', () => there]
	])(
		'%s: refused, the offer stays, and can be taken once the other is handed back',
		async (_, of) => {
			const on = nextDay();
			const first = await asked(here, { day: on });
			const second = await asked(of(), { day: on });
			expect(await yes(first.offer)).toBe('');
			const before = await traces(second.task);
			const seen = await taskPage(of(), second.task);
			const once = randomUUID();
			const refused = await rpc(db, ruth, 'accept_offer', { p_once: once, p_offer: second.offer });
			expect(refused).toMatchObject({ code: 'PT409', hint: 'visit_then' });
			expect(await traces(second.task)).toEqual(before);
			// C26: whoever asked her sees no more of it than before
			expect(await taskPage(of(), second.task)).toEqual(seen);
			expect(await ask(db, ruth, 'offer_page', { p_offer: second.offer })).toMatchObject({
				state: 'open'
			});
			const [match] = await db.sql`select id from public.matches where task_id = ${first.task}`;
			await doIt(db, ruth, 'hand_back', { p_match: match?.id });
			// the same form, sent again: it was not done, so it may be done now
			await ask(db, ruth, 'accept_offer', { p_once: once, p_offer: second.offer });
			expect(await liveOn(on)).toBe(1);
		}
	);

	test('one that waits to be confirmed counts as well', async () => {
		const on = nextDay();
		const first = await asked(confirming, { day: on });
		const second = await asked(here, { day: on });
		expect(await yes(first.offer)).toBe('');
		expect(await yes(second.offer)).toBe('PT409 visit_then');
	});

	test.each<[what: string, hint: string, starts: string, ends: string, minutes: number]>([
		['begins as the other ends', '', '17:00', '18:00', 60],
		['ends as the other begins', '', '13:00', '14:00', 60],
		['a minute too many at its end', 'visit_then', '16:00', '18:00', 61],
		['room for it after the other', '', '16:00', '18:00', 60],
		['around the other, room at neither end', 'visit_then', '13:00', '18:00', 120],
		['within the other', 'visit_then', '15:00', '16:00', 30],
		['another time of the day', '', '09:00', '11:00', 120]
	])('%s: “%s”', async (_, hint, starts, ends, minutes) => {
		const on = nextDay();
		const first = await asked(here, { day: on });
		const second = await asked(there, { day: on, starts, ends });
		await db.sql`update public.tasks set minutes = ${minutes} where id = ${second.task}`;
		expect(await yes(first.offer)).toBe('');
		expect(await yes(second.offer)).toBe(hint && `PT409 ${hint}`);
	});

	test('a visit until midnight and one from midnight on are two', async () => {
		const on = nextDay();
		const after = new Date(Date.parse(on) + 86_400_000).toISOString().slice(0, 10);
		const late = await asked(here, { day: on, starts: '22:00', ends: '24:00' });
		const early = await asked(there, { day: after, starts: '00:00', ends: '02:00' });
		expect([await yes(late.offer), await yes(early.offer)]).toEqual(['', '']);
	});

	test('what somebody else took is said first: a no tells nothing new', async () => {
		const on = nextDay();
		const first = await asked(here, { day: on });
		const second = await asked(there, { day: on });
		expect(await yes(first.offer)).toBe('');
		const [other] = await db.sql`
			select id from public.offers where task_id = ${second.task} and volunteer_id = ${tomasz}`;
		await doIt(db, tomasz, 'accept_offer', { p_offer: other?.id });
		expect(await yes(second.offer)).toBe('PT409 taken');
	});

	test('R4: two yeses at the same instant on two connections: one visit', async () => {
		for (let round = 0; round < 8; round += 1) {
			const on = nextDay();
			const offers = [await asked(here, { day: on }), await asked(there, { day: on })];
			const told = await Promise.all(offers.map(({ offer }) => yes(offer)));
			expect(told.toSorted()).toEqual(['', 'PT409 visit_then']);
			expect(await liveOn(on)).toBe(1);
		}
	});
});

test('of two that stand from before, the later is not confirmed while the earlier lives', async () => {
	const on = nextDay();
	const tasks = [await asked(here, { day: on }), await asked(confirming, { day: on })];
	const matches: string[] = [];
	for (const [at, { task }] of tasks.entries()) {
		await db.sql`update public.tasks set state = 'accepted' where id = ${task}`;
		const [row] = await db.sql<{ id: string }[]>`
			insert into public.matches (task_id, person_id, organisation_id, volunteer_id, accepted_at)
			select id, person_id, organisation_id, ${ruth}, private.clock() + make_interval(mins => ${at})
			from public.tasks where id = ${task} returning id`;
		matches.push(row?.id ?? '');
	}
	const [first = '', second = ''] = matches;
	const confirm = (organisation: Organisation, match: string) =>
		rpc(db, organisation.coordinator, 'confirm_match', { p_once: randomUUID(), p_match: match });
	// in the words of a check, a pause or a consent: whose visit it is, is not theirs to know (C26)
	expect(await confirm(confirming, second)).toMatchObject({ code: 'PT409', hint: 'not_offerable' });
	expect(await confirm(here, first)).toMatchObject({ code: '' });
	expect(await confirm(confirming, second)).toMatchObject({ code: 'PT409', hint: 'not_offerable' });
	await doIt(db, ruth, 'hand_back', { p_match: first });
	expect(await confirm(confirming, second)).toMatchObject({ code: '' });
});
