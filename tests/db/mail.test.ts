import {
	circleWorld,
	confirmedVisit,
	type CircleWorld,
	type Visit
} from '#support/circle-world.ts';
import {
	freshDatabase,
	makeAccount,
	moveClock,
	setClock,
	type TestDatabase
} from '#support/database.ts';
import { makeTask, offerTo } from '#support/volunteer-world.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase({ connections: 12 });
});
afterAll(() => db.close());

type Claimed = { id: string; to: string; name: string; params: Record<string, unknown> };
const claim = async (limit = 20): Promise<Claimed[]> => {
	const [row] = await db.asService((sql) => sql`select public.claim_mail(${limit}) as mails`);
	return row?.mails as Claimed[];
};
const settle = (id: string, outcome: string) =>
	db.asService((sql) => sql`select public.settle_mail(${id}, ${outcome})`);
const queue = async (to: string, template = 'plain-test') => {
	const [row] = await db.sql`
		insert into private.outbox (template, to_account, params) values (${template}, ${to}, '{"link":"/secret"}') returning id`;
	return row?.id as string;
};
const state = async (id: string) => {
	const [row] = await db.sql`select state, reason, params from private.outbox where id = ${id}`;
	return row as { state: string; reason: string | null; params: object };
};

describe('outbox', () => {
	test('R5: many processes claim each mail once', async () => {
		const ada = await makeAccount(db.sql, { email: 'ada@example.org', name: 'Ada' });
		const ids = await Promise.all(Array.from({ length: 60 }, () => queue(ada)));
		const rounds = await Promise.all(Array.from({ length: 12 }, () => claim(10)));
		const claimed = rounds.flat().map((mail) => mail.id);
		while (claimed.length < ids.length) {
			const more = await claim(50);
			if (more.length === 0) break;
			claimed.push(...more.map((mail) => mail.id));
		}
		expect(new Set(claimed).size).toBe(claimed.length);
		expect(claimed.toSorted()).toEqual(ids.toSorted());
		for (const id of claimed) await settle(id, 'sent');
		expect((await state(ids[0]!)).state).toBe('sent');
	});

	test('a link is forgotten once the mail is settled', async () => {
		const ben = await makeAccount(db.sql, { email: 'ben@example.org', name: 'Ben' });
		const id = await queue(ben);
		expect((await claim())[0]?.params).toEqual({ link: '/secret' });
		await settle(id, 'sent');
		expect((await state(id)).params).toEqual({});
	});

	test('R5: a claim by a process that died comes back under the same id, and is given up after 23 hours', async () => {
		const cora = await makeAccount(db.sql, { email: 'cora@example.org', name: 'Cora' });
		const id = await queue(cora);
		expect((await claim()).map((mail) => mail.id)).toEqual([id]);
		expect(await claim()).toEqual([]);
		await moveClock(db.sql, '6 minutes');
		expect((await claim()).map((mail) => mail.id)).toEqual([id]);
		await moveClock(db.sql, '24 hours');
		expect(await claim()).toEqual([]);
		expect((await state(id)).state).toBe('unknown');
		await moveClock(db.sql, '0');
	});

	test('R5: a mail that may have gone before it was held back is unknown, and not said to have been cancelled', async () => {
		const ivy = await makeAccount(db.sql, { email: 'ivy@example.org', name: 'Ivy' });
		const killed = await queue(ivy);
		await claim();
		const unanswered = await queue(ivy);
		await claim();
		await settle(unanswered, 'later');
		const untried = await queue(ivy);
		await db.sql`update public.accounts set closed_at = private.clock() where id = ${ivy}`;
		await moveClock(db.sql, '6 minutes');
		expect(await claim()).toEqual([]);
		for (const id of [killed, unanswered]) {
			expect(await state(id)).toEqual({
				state: 'unknown',
				reason: 'sent or not, then held back: account closed',
				params: {}
			});
		}
		expect((await state(untried)).state).toBe('cancelled');
		await moveClock(db.sql, '0');
	});

	test('a try that failed waits longer each time, and keeps its link', async () => {
		const dan = await makeAccount(db.sql, { email: 'dan@example.org', name: 'Dan' });
		const id = await queue(dan);
		await claim();
		await settle(id, 'later');
		expect(await claim()).toEqual([]);
		expect((await state(id)).params).toEqual({ link: '/secret' });
		await moveClock(db.sql, '2 minutes');
		expect((await claim()).map((mail) => mail.id)).toEqual([id]);
		await settle(id, 'refused');
		expect((await state(id)).state).toBe('failed');
		await moveClock(db.sql, '0');
	});

	test('a closed account gets nothing', async () => {
		const eve = await makeAccount(db.sql, { email: 'eve@example.org', name: 'Eve' });
		const id = await queue(eve);
		await db.sql`update public.accounts set closed_at = private.clock() where id = ${eve}`;
		expect(await claim()).toEqual([]);
		expect((await state(id)).reason).toBe('account closed');
	});

	test('R14: a mail queued before a death does not go', async () => {
		const fay = await makeAccount(db.sql, { email: 'fay@example.org', name: 'Fay' });
		const [person] =
			await db.sql`insert into private.people (area_id) values ('PO38-1') returning id`;
		const [mail] = await db.sql`
			insert into private.outbox (template, to_account, person_id) values ('plain-test', ${fay}, ${person!.id}) returning id`;
		await db.sql`insert into private.deaths (person_id, recorded_by, recorded_as) values (${person!.id}, ${fay}, 'manager')`;
		expect(await claim()).toEqual([]);
		expect((await state(mail!.id)).reason).toBe('died');
	});

	test('nobody but the jobs can claim, settle or read mail', async () => {
		const gus = await makeAccount(db.sql, { email: 'gus@example.org', name: 'Gus' });
		for (const who of [null, gus]) {
			await expect(db.as(who, (sql) => sql`select public.claim_mail(1)`)).rejects.toThrow(
				/permission denied/
			);
			await expect(db.as(who, (sql) => sql`select public.captured_mails_page()`)).rejects.toThrow(
				/permission denied/
			);
			await expect(db.as(who, (sql) => sql`select * from private.outbox`)).rejects.toThrow(
				/permission denied/
			);
		}
	});

	test('the same key is captured once', async () => {
		for (let i = 0; i < 3; i++) {
			await db.asService(
				(sql) => sql`select public.capture_mail('k1', 'a@example.org', 's', 't', 'h')`
			);
		}
		const [row] =
			await db.sql`select count(*)::int as n from private.captured_mails where idempotency_key = 'k1'`;
		expect(row?.n).toBe(1);
	});
});

describe('a mail of the main job is judged again at sending', () => {
	let own: TestDatabase;
	let world: CircleWorld;
	let visit: Visit;
	/** Another task, offered to Tomasz, who has not answered. */
	let open: { task: string; offer: string };
	beforeAll(async () => {
		own = await freshDatabase();
		await setClock(own.sql, '2026-11-24T09:00:00Z');
		world = await circleWorld(own);
		visit = await confirmedVisit(own, world, world.ruth, { day: '2026-11-26' });
		const task = await makeTask(own.sql, world.len, world.organisation, { day: '2026-11-27' });
		const [offer = ''] = await offerTo(own, world.organisation, task, [world.tomasz]);
		open = { task, offer };
	});
	afterAll(() => own.close());

	/**
	 * Queues one mail about Len in the state in which the world is, lets something happen, and asks for it: why it
	 * was held back, or null where it goes. Nothing of it stays.
	 */
	async function judged(
		mail: { template: string; to: string; task: string; offer?: string },
		happens: string | null
	): Promise<string | null> {
		let answer: { state: string; reason: string | null } | undefined;
		const undo = new Error('undo');
		await own.sql
			.begin(async (sql) => {
				await sql`update private.outbox set state = 'sent'`;
				const [queued] = await sql<{ id: string }[]>`
					insert into private.outbox (template, to_account, organisation_id, person_id, task_id, offer_id, params)
					values (${mail.template}, ${mail.to}, ${world.organisation.id}, ${world.len.id}, ${mail.task}, ${mail.offer ?? null}, '{"link":"/"}')
					returning id`;
				// the state machines are not what is tried here
				await sql`alter table public.tasks disable trigger user`;
				if (happens) await sql.unsafe(happens);
				const [claimed] = await sql<{ mails: { id: string }[] }[]>`
					select private.claim_mail(50) as mails`;
				const [row] = await sql<{ state: string; reason: string | null }[]>`
					select state, reason from private.outbox where id = ${queued?.id ?? ''}`;
				answer = row;
				const goes = claimed?.mails.some(({ id }) => id === queued?.id) ?? false;
				expect([goes, row?.state]).toEqual(goes ? [true, 'sending'] : [false, 'cancelled']);
				throw undo;
			})
			.catch((error: unknown) => {
				if (error !== undo) throw error;
			});
		return answer?.reason ?? null;
	}

	const revoked = (who: string) =>
		`update public.checks set revoked_at = private.clock() where volunteer_id = '${who}'`;
	const withdrawn = () =>
		`insert into private.permit_ends (permit_id, kind, at) select id, 'withdrawn', private.clock() from private.permits`;
	const ended = () =>
		`update public.matches set ended_at = private.clock(), end_reason = 'handed_back' where id = '${visit.match}'`;
	const reopened = () => `update public.tasks set state = 'open' where id = '${visit.task}'`;

	const about = {
		offer: () => ({ template: 'offer', to: world.tomasz, task: open.task, offer: open.offer }),
		visit: (template: string) => ({ template, to: world.ruth, task: visit.task }),
		circle: () => ({
			template: 'somebody-is-coming',
			to: world.joanne,
			task: visit.task
		}),
		coordinator: () => ({
			template: 'task-accepted',
			to: world.organisation.coordinator,
			task: visit.task
		})
	};
	test.each<
		[
			what: string,
			mail: () => Parameters<typeof judged>[0],
			reason: string,
			happens: Record<string, () => string>
		]
	>([
		[
			'an offer',
			about.offer,
			'offer no longer stands',
			{
				'a check is revoked': () => revoked(world.tomasz),
				'consent to the summary is withdrawn': withdrawn,
				'it was answered': () =>
					`update public.offers set state = 'declined' where id = '${open.offer}'`,
				'it ran out': () =>
					`update public.offers set expires_at = private.clock() where id = '${open.offer}'`
			}
		],
		[
			'that a visit is confirmed',
			() => about.visit('visit-confirmed'),
			'match no longer stands',
			{ 'it was handed back': ended, 'a check is revoked': () => revoked(world.ruth) }
		],
		[
			'that a visit is soon',
			() => about.visit('visit-soon'),
			'match no longer stands',
			{ 'it was handed back': ended, 'a check is revoked': () => revoked(world.ruth) }
		],
		[
			'to the circle, that somebody is coming',
			about.circle,
			'nobody is coming any more',
			{ 'it is open again': reopened }
		],
		[
			'to a coordinator, that somebody said yes',
			about.coordinator,
			'no longer their coordinator',
			{
				'the role was taken away': () =>
					`update public.member_roles set revoked_at = private.clock(), revoked_by = '${world.ruth}' where role = 'coordinator'`
			}
		]
	])('%s', async (_, mail, reason, happens) => {
		// R13: as things stand, it goes
		expect(await judged(mail(), null)).toBeNull();
		for (const [what, change] of Object.entries(happens)) {
			expect([what, await judged(mail(), change())]).toEqual([what, reason]);
		}
	});
});
