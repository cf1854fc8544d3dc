import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { doIt, refusal, rpc, versionOf } from '#support/circle-world.ts';
import { freshDatabase, type TestDatabase } from '#support/database.ts';
import {
	freezeClock,
	instant,
	makeOrganisation,
	makePerson,
	makeTask,
	makeVolunteer,
	offerTo,
	permit,
	type Organisation,
	type Person
} from '#support/volunteer-world.ts';

const MONDAY = '2026-11-23T09:00:00.000000Z';

let db: TestDatabase;
let here: Organisation;
let asked: string[];
beforeAll(async () => {
	db = await freshDatabase({ connections: 10 });
	await freezeClock(db.sql, MONDAY);
	here = await makeOrganisation(db.sql);
	asked = [];
	for (const name of ['Ruth Pomeroy', 'Tomasz Wilk', 'Amina Yusuf']) {
		asked.push(await makeVolunteer(db.sql, here, { name }));
	}
});
afterAll(() => db.close());

interface Sent {
	person: Person;
	permit: string;
	task: string;
	offers: string[];
	expires: string;
}
/** Somebody else's task, with a permit of its own, offered to all three on a Monday morning; the mails wait. */
async function sent(when: Parameters<typeof makeTask>[3] = {}): Promise<Sent> {
	await freezeClock(db.sql, MONDAY);
	const person = await makePerson(db.sql, here);
	const summary = await permit(db.sql, person, {
		scopes: ['summary'],
		to: 'pool',
		organisation: here.id
	});
	const task = await makeTask(db.sql, person, here, when);
	const offers = await offerTo(db, here, task, asked);
	const [row] = await db.sql<{ at: string }[]>`
		select expires_at::text as at from public.offers where task_id = ${task} limit 1`;
	return { person, permit: summary, task, offers, expires: await instant(db.sql, row?.at ?? '') };
}
const job = async (name: 'expire_offers' | 'sweep_offers'): Promise<number> => {
	const [row] = await db.asService((sql) =>
		sql.unsafe<{ n: number }[]>(`select public.${name}() as n`)
	);
	return row?.n ?? -1;
};
/** How a task stands: its state, its offers' states, what its history says of nobody being free, and the mails. */
async function standing(task: string) {
	const [row] = await db.sql`
		select t.state,
			array(select distinct o.state::text from public.offers o where o.task_id = t.id order by 1) as offers,
			(select count(*)::int from private.task_events e where e.task_id = t.id and e.event = 'nobody_free') as said,
			(select count(*)::int from private.outbox b where b.person_id = t.person_id and b.template = 'nobody-free') as told,
			array(
				select distinct b.state::text from private.outbox b where b.task_id = t.id and b.template = 'offer' order by 1
			) as mails
		from public.tasks t where t.id = ${task}`;
	return row;
}
const waiting = { state: 'offered', offers: ['sent'], said: 0, told: 0, mails: ['queued'] };

describe('nobody has answered', () => {
	test('until its last microsecond an offer stands; then the job ends it, opens the task and tells its coordinator', async () => {
		const { task, expires, offers } = await sent();
		await freezeClock(db.sql, await instant(db.sql, expires, '-1 microsecond'));
		expect(await job('expire_offers')).toBe(0);
		expect(await standing(task)).toEqual(waiting);
		await freezeClock(db.sql, expires);
		expect(await job('expire_offers')).toBe(1);
		const over = { ...waiting, state: 'open', offers: ['expired'], said: 1, told: 1 };
		expect(await standing(task)).toEqual(over);
		// again, after a crash or from another process: nothing more
		expect(await job('expire_offers')).toBe(0);
		expect(await standing(task)).toEqual(over);
		expect(await refusal(db, asked[0] ?? '', 'accept_offer', { p_offer: offers[0] })).toBe(
			'PT409 taken'
		);
		const claimed = await db.asService((sql) => sql`select public.claim_mail(100) as mails`);
		expect(JSON.stringify(claimed)).not.toContain('"offer"');
	});

	test('one that ran out may be sent again, and ends again', async () => {
		const { task, expires } = await sent();
		await freezeClock(db.sql, expires);
		await job('expire_offers');
		await offerTo(db, here, task, asked.slice(0, 1));
		expect(await standing(task)).toMatchObject({ state: 'offered', offers: ['expired', 'sent'] });
		const [row] = await db.sql<{ at: string }[]>`
			select expires_at::text as at from public.offers where task_id = ${task} and state = 'sent'`;
		await freezeClock(db.sql, await instant(db.sql, row?.at ?? ''));
		expect(await job('expire_offers')).toBe(1);
		expect(await standing(task)).toMatchObject({ state: 'open', said: 2, told: 2 });
	});

	test('eight processes at once: each task is ended by one of them', async () => {
		const all = [await sent(), await sent(), await sent()];
		await freezeClock(db.sql, all[0]?.expires ?? '');
		await Promise.all(Array.from({ length: 8 }, () => job('expire_offers')));
		for (const { task } of all) {
			expect(await standing(task)).toMatchObject({
				state: 'open',
				offers: ['expired'],
				said: 1,
				told: 1
			});
		}
	});

	test('a yes at the very instant of the job: a visit or an offer that ended, never both', async () => {
		const ended = new Set<string>();
		for (let round = 0; round < 6; round += 1) {
			const { task, offers, expires } = await sent({ day: `2026-12-0${round + 1}` });
			// the others ran out before; the last one's end is moved between the two
			await freezeClock(db.sql, expires);
			const early = round % 2 === 0 ? '1 microsecond' : '0';
			await db.sql`update public.offers set expires_at = ${expires}::timestamptz + ${early}::interval where id = ${offers[0] ?? ''}`;
			const [yes] = await Promise.all([
				rpc(db, asked[0] ?? '', 'accept_offer', { p_once: randomUUID(), p_offer: offers[0] }),
				job('expire_offers')
			]);
			const now = await standing(task);
			const [live] = await db.sql<{ n: number }[]>`
				select count(*)::int as n from public.matches where task_id = ${task} and ended_at is null`;
			if (yes.code === '') {
				expect(now).toMatchObject({ state: 'accepted', said: 0, told: 0 });
				expect(live?.n).toBe(1);
			} else {
				expect(['expired', 'taken']).toContain(yes.hint);
				expect(now).toMatchObject({ state: 'open', offers: ['expired'], said: 1, told: 1 });
				expect(live?.n).toBe(0);
			}
			ended.add(yes.code);
		}
		// both have been seen, or the race has shown nothing
		expect(ended).toEqual(new Set(['', 'PT409']));
	});
});

describe('C20: an offer that may no longer stand is taken back by the clock, with nobody there to press anything', () => {
	const soon = '2026-11-24T09:00:00.000000Z';
	const before = '2026-11-24T08:59:59.999999Z';
	test.each<[what: string, ends: (sent: Sent) => Promise<unknown>, back: () => Promise<unknown>]>([
		[
			'checks run out',
			() => db.sql`update public.checks set expires_at = ${soon}`,
			() => db.sql`update public.checks set expires_at = '2027-11-01'`
		],
		[
			'training lapses',
			() => db.sql`update public.trainings set expires_at = ${soon}`,
			() => db.sql`update public.trainings set expires_at = '2027-11-01'`
		],
		[
			'the consent to the summary comes to its end',
			async ({ permit }) => {
				await db.sql`alter table private.permits disable trigger user`;
				await db.sql`update private.permits set ends_at = ${soon} where id = ${permit}`;
				await db.sql`alter table private.permits enable trigger user`;
			},
			async () => {}
		]
	])('%s', async (_, ends, back) => {
		const one = await sent();
		await ends(one);
		await freezeClock(db.sql, before);
		expect(await job('sweep_offers')).toBe(0);
		expect(await standing(one.task)).toEqual(waiting);
		await freezeClock(db.sql, soon);
		expect(await job('sweep_offers')).toBe(3);
		const over = {
			state: 'open',
			offers: ['withdrawn'],
			said: 1,
			told: 1,
			// whoever had not been told yet is told of nothing
			mails: ['cancelled']
		};
		expect(await standing(one.task)).toEqual(over);
		expect(await job('sweep_offers')).toBe(0);
		expect(await standing(one.task)).toEqual(over);
		await back();
	});

	test('of one volunteer alone: the others are still asked', async () => {
		const one = await sent();
		await db.sql`update public.checks set expires_at = ${soon} where volunteer_id = ${asked[0] ?? ''}`;
		await freezeClock(db.sql, soon);
		expect(await job('sweep_offers')).toBe(1);
		expect(await standing(one.task)).toEqual({
			...waiting,
			offers: ['sent', 'withdrawn'],
			mails: ['cancelled', 'queued']
		});
		await db.sql`update public.checks set expires_at = '2027-11-01'`;
		await job('expire_offers');
	});
});

describe('asked once', () => {
	const send = async (task: string, volunteers: string[]) =>
		doIt<{ sent: number }>(db, here.coordinator, 'send_offers', {
			p_task: task,
			p_version: await versionOf(db.sql, task),
			p_volunteers: volunteers
		});
	const of = async (task: string, volunteer: string) => {
		const [row] = await db.sql`
			select array(select o.state::text from public.offers o where o.task_id = ${task} and o.volunteer_id = ${volunteer}) as offers,
				(select count(*)::int from private.outbox b where b.task_id = ${task} and b.template = 'offer' and b.to_account = ${volunteer}) as mails,
				(select count(*)::int from private.task_events e where e.task_id = ${task} and e.event = 'offered') as said`;
		return row;
	};

	test('whoever was asked is not asked again by another form, nor after a no', async () => {
		await freezeClock(db.sql, MONDAY);
		const person = await makePerson(db.sql, here);
		await permit(db.sql, person, { scopes: ['summary'], to: 'pool', organisation: here.id });
		const task = await makeTask(db.sql, person, here);
		const [ruth = '', tomasz = ''] = asked;
		expect(await send(task, [ruth])).toEqual({ sent: 1 });
		expect(await send(task, [ruth])).toEqual({ sent: 0 });
		expect(await of(task, ruth)).toEqual({ offers: ['sent'], mails: 1, said: 1 });
		const [offer] = await db.sql`select id from public.offers where task_id = ${task}`;
		await doIt(db, ruth, 'decline_offer', { p_offer: offer?.id });
		// beside somebody who has not been asked: one mail, theirs
		expect(await send(task, [ruth, tomasz])).toEqual({ sent: 1 });
		expect(await of(task, ruth)).toEqual({ offers: ['declined'], mails: 1, said: 2 });
		expect(await of(task, tomasz)).toEqual({ offers: ['sent'], mails: 1, said: 2 });
	});
});
