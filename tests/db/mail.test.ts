import { freshDatabase, makeAccount, moveClock, type TestDatabase } from '#support/database.ts';
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
