import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
	addPlace,
	ask,
	circleWorld,
	confirmedVisit,
	doIt,
	refusal,
	rpc,
	type Arguments,
	type CircleWorld
} from '#support/circle-world.ts';
import { freshDatabase, makeAccount, setClock, type TestDatabase } from '#support/database.ts';

type Row = {
	id: string;
	by: string | null;
	left_by: string | null;
	due_at: string | null;
	offered_to_me: boolean;
};
type Page = {
	version: number;
	holder: { name: string; since: string; me: boolean } | null;
	left_by: string | null;
	offered: { to: string; to_me: boolean } | null;
	leads: { id: string; name: string }[];
	due_at: string | null;
	notes: {
		by: string;
		words: string;
		kind: string | null;
		happened_on: string | null;
		happened_at: string | null;
		at: string;
		step: string | null;
		to: string | null;
	}[];
};

let db: TestDatabase;
let world: CircleWorld;
let nkechi: string;
let ivy: string;
let task: string;
let concern: string;

async function lead(name: string, account?: string): Promise<string> {
	const id = account ?? (await makeAccount(db.sql, { name }));
	await db.sql`insert into public.members (organisation_id, account_id) values (${world.organisation.id}, ${id})`;
	await db.sql`insert into public.member_roles (organisation_id, account_id, role) values (${world.organisation.id}, ${id}, 'safeguarding_lead')`;
	return id;
}
const raise = async (args: Arguments = {}) => {
	await doIt(db, world.joanne, 'raise_concern', {
		p_words: 'He had a bruise on his wrist.',
		p_task: task,
		...args
	});
	const [row] = await db.sql<
		{ id: string }[]
	>`select id from private.concerns order by raised_at desc, id limit 1`;
	return row?.id ?? '';
};
const page = (who: string) => ask<Page>(db, who, 'concern_page', { p_concern: concern });
const rows = async (who = nkechi) =>
	(await ask<{ rows: Row[] }>(db, who, 'concerns_page', {})).rows;
const versionOf = async () =>
	(
		await db.sql<{ version: number }[]>`select version from private.concerns where id = ${concern}`
	)[0]?.version ?? 0;
const step = async (who: string, name: string, args: Arguments = {}) =>
	refusal(db, who, name, { p_concern: concern, p_version: await versionOf(), ...args });
const mails = async () =>
	(
		await db.sql<{ to_account: string }[]>`
			select to_account from private.outbox where template = 'something-to-read' order by to_account`
	).map(({ to_account }) => to_account);
const remind = async () => {
	await db.sql`delete from private.outbox`;
	await db.sql`select private.remind_leads()`;
	return mails();
};
/** To the minute: the clock of a test goes on from where it was set. */
const minute = (said: string | null) =>
	said && new Date(Math.floor(Date.parse(said) / 60_000) * 60_000).toISOString().slice(0, 16);
const both = () => [nkechi, ivy].toSorted();

beforeEach(async () => {
	db = await freshDatabase();
	// a Monday in November: the clock in London is UTC
	await setClock(db.sql, '2026-11-23T09:00:00Z');
	world = await circleWorld(db);
	nkechi = await lead('Nkechi Obi');
	ivy = await lead('Ivy Coombes');
	({ task } = await confirmedVisit(db, world, world.ruth));
	concern = await raise();
	await db.sql`delete from private.outbox`;
});
afterEach(() => db.close());

describe('a note says what it is, and when that happened', () => {
	const note = (args: Arguments) =>
		refusal(db, nkechi, 'note_concern', { p_concern: concern, p_words: 'He was alone.', ...args });

	test('the day, perhaps the time; beside it when it was written', async () => {
		expect(await note({ p_kind: 'fact', p_day: '2026-11-22', p_time: '18:30' })).toBe('');
		expect(await note({ p_kind: 'advice', p_day: '2026-11-23' })).toBe('');
		expect(await note({ p_kind: 'action' })).toBe('');
		const { notes } = await page(nkechi);
		expect(notes.map((one) => [one.kind, one.happened_on, one.happened_at])).toEqual(
			expect.arrayContaining([
				['fact', '2026-11-22', '18:30:00'],
				['advice', '2026-11-23', null],
				['action', null, null]
			])
		);
		expect(minute(notes[0]!.at)).toBe('2026-11-23T09:00');
	});

	test('R9: never in the future, never a time without its day, and of the kinds there are', async () => {
		expect(await note({ p_day: '2026-11-24' })).toBe('PT422 happened');
		expect(await note({ p_day: '2026-11-23', p_time: '09:01' })).toBe('PT422 happened');
		expect(await note({ p_day: '2026-11-23', p_time: '09:00' })).toBe('');
		expect(await note({ p_time: '08:00' })).toBe('PT422 happened');
		expect(await note({ p_day: '1826-11-20' })).toBe('PT422 happened');
		expect(await note({ p_kind: 'rumour' })).toBe('PT422 kind');
	});

	test('R10: an hour that comes twice is not taken for the future', async () => {
		// half past one by the clock, for the first time
		await setClock(db.sql, '2026-10-25T00:45:00Z');
		await db.sql`update private.concerns set raised_at = private.clock()`;
		expect(await note({ p_day: '2026-10-25', p_time: '01:30' })).toBe('');
		expect(await note({ p_day: '2026-10-25', p_time: '01:50' })).toBe('PT422 happened');
	});
});

describe('who has it', () => {
	beforeEach(async () => {
		await step(nkechi, 'acknowledge_concern');
		await db.sql`delete from private.outbox`;
	});

	test('handed over with a note, and taken: until then it stays where it is', async () => {
		expect((await page(ivy)).holder).toMatchObject({ name: 'Nkechi Obi', me: false });
		expect((await page(nkechi)).leads).toEqual([{ id: ivy, name: 'Ivy Coombes' }]);
		expect(await step(nkechi, 'hand_over_concern', { p_lead: ivy, p_words: ' ' })).toBe(
			'PT422 handing'
		);
		expect(
			await step(nkechi, 'hand_over_concern', { p_lead: ivy, p_words: 'Ring the ward at ten.' })
		).toBe('');
		expect(await mails()).toEqual([ivy]);
		expect(await page(ivy)).toMatchObject({
			holder: { name: 'Nkechi Obi' },
			offered: { to_me: true }
		});
		expect((await rows(ivy))[0]?.offered_to_me).toBe(true);
		await setClock(db.sql, '2026-11-23T11:00:00Z');
		expect(await step(ivy, 'take_concern', { p_words: '' })).toBe('');
		const taken = await page(nkechi);
		expect(taken).toMatchObject({ holder: { name: 'Ivy Coombes', me: false }, offered: null });
		expect(minute(taken.holder!.since)).toBe('2026-11-23T11:00');
		expect(taken.notes.map(({ step, by, to }) => [step, by, to])).toEqual([
			['offered', 'Nkechi Obi', 'Ivy Coombes'],
			['taken', 'Ivy Coombes', 'Nkechi Obi']
		]);
	});

	test('given back, or kept after all', async () => {
		await step(nkechi, 'hand_over_concern', { p_lead: ivy, p_words: 'Can you?' });
		await db.sql`delete from private.outbox`;
		expect(await step(ivy, 'give_back_concern', { p_words: 'I know the son.' })).toBe('');
		expect(await mails()).toEqual([nkechi]);
		expect(await page(nkechi)).toMatchObject({ holder: { me: true }, offered: null });
		await step(nkechi, 'hand_over_concern', { p_lead: ivy, p_words: 'Can you?' });
		expect(await step(nkechi, 'give_back_concern')).toBe('');
		expect((await page(nkechi)).notes.map((one) => one.step)).toContain('called_back');
		expect(await step(ivy, 'give_back_concern')).toBe('PT409 stale');
	});

	test('never to whoever came, to somebody of the circle, of another organisation, away, or who is no lead', async () => {
		await lead('Ruth', world.ruth);
		await lead('Tomasz', world.tomasz);
		await addPlace(db.sql, world.len.id, { role: 'helper', account: world.tomasz, name: 'Tomasz' });
		await doIt(db, ivy, 'set_lead_away', { p_until: '2026-11-27' });
		expect((await page(nkechi)).leads).toEqual([]);
		for (const to of [world.ruth, world.tomasz, ivy, nkechi, world.organisation.coordinator])
			expect(await step(nkechi, 'hand_over_concern', { p_lead: to, p_words: 'Can you?' }), to).toBe(
				'PT422 lead'
			);
	});

	test('what stays with a lead who is away, suspended or gone is nobody’s at once, and first', async () => {
		concern = await raise({ p_in_danger_now: true });
		await step(ivy, 'acknowledge_concern');
		expect((await rows())[0]).toMatchObject({ by: 'Ivy Coombes', left_by: null });
		const left = { by: null, left_by: 'Nkechi Obi' };
		const first = async () => (await rows(ivy))[0];
		await doIt(db, nkechi, 'set_lead_away', { p_until: '2026-11-23' });
		expect(await first()).toMatchObject(left);
		await setClock(db.sql, '2026-11-24T00:01:00Z');
		expect((await rows(ivy)).some((row) => row.by === null)).toBe(false);
		await doIt(db, nkechi, 'set_lead_away', { p_until: '2026-11-30' });
		expect(await first()).toMatchObject(left);
		await doIt(db, nkechi, 'set_lead_away', { p_until: null });
		expect((await rows(ivy)).some((row) => row.by === null)).toBe(false);
		await db.sql`update public.member_roles set revoked_at = private.clock() where account_id = ${nkechi}`;
		expect(await first()).toMatchObject(left);
		concern = (await first())!.id;
		// no reason is asked of whoever takes what nobody has
		expect(await step(ivy, 'take_concern')).toBe('');
		expect((await rows(ivy)).map(({ by }) => by)).toEqual(['Ivy Coombes', 'Ivy Coombes']);
	});

	test('taken over from somebody who has it, with a reason', async () => {
		expect(await step(ivy, 'take_concern')).toBe('PT422 handing');
		expect(await step(ivy, 'take_concern', { p_words: 'She is ill.' })).toBe('');
		expect((await page(nkechi)).holder?.name).toBe('Ivy Coombes');
		// whoever has it no more hands nothing over
		expect(await step(nkechi, 'hand_over_concern', { p_lead: ivy, p_words: 'x' })).toBe(
			'PT409 stale'
		);
	});

	test('R4: two take at one time what nobody has: one has it, the other is told that it moved on', async () => {
		const third = await lead('Moira Dale');
		await db.sql`update public.member_roles set revoked_at = private.clock() where account_id = ${nkechi}`;
		const version = await versionOf();
		const said = await Promise.all(
			[ivy, third].map((who) =>
				refusal(db, who, 'take_concern', { p_concern: concern, p_version: version })
			)
		);
		expect(said.toSorted()).toEqual(['', 'PT409 stale']);
		expect((await page(ivy)).notes.filter((one) => one.step === 'taken')).toHaveLength(1);
	});

	test('R4: taken and called back at one time: one of the two', async () => {
		await step(nkechi, 'hand_over_concern', { p_lead: ivy, p_words: 'Can you?' });
		const version = await versionOf();
		const said = await Promise.all([
			refusal(db, ivy, 'take_concern', { p_concern: concern, p_version: version }),
			refusal(db, nkechi, 'give_back_concern', { p_concern: concern, p_version: version })
		]);
		expect(said.toSorted()).toEqual(['', 'PT409 stale']);
		const { holder, offered } = await page(nkechi);
		expect([holder?.name, offered]).toEqual([said[0] === '' ? 'Ivy Coombes' : 'Nkechi Obi', null]);
	});

	test('nobody but a lead takes any of these steps', async () => {
		for (const who of [world.organisation.coordinator, world.ruth, world.joanne, world.stranger]) {
			for (const [name, args] of [
				['hand_over_concern', { p_lead: ivy, p_words: 'x' }],
				['take_concern', { p_words: 'x' }],
				['give_back_concern', {}],
				['set_concern_due', { p_day: '2026-11-26' }]
			] as const)
				expect(await step(who, name, args), name).toBe('PT404');
			expect(await refusal(db, who, 'set_lead_away', { p_until: '2026-11-26' })).toBe('PT404');
		}
	});
});

describe('by when', () => {
	const due = async () => (await page(nkechi)).due_at;

	test('read within an hour where somebody may come to harm soon, otherwise within a working day', async () => {
		expect(minute(await due())).toBe('2026-11-24T09:00');
		concern = await raise({ p_in_danger_now: true });
		expect(minute(await due())).toBe('2026-11-23T10:00');
		// over Christmas: Friday and the Monday in its stead are holidays, and so is the Saturday
		await setClock(db.sql, '2026-12-24T15:00:00Z');
		concern = await raise();
		expect(minute(await due())).toBe('2026-12-29T15:00');
	});

	test('read, it is to be looked at again; a lead says when, to come and within 90 days', async () => {
		await step(nkechi, 'acknowledge_concern');
		const set = (p_day: string, p_time: string | null = null) =>
			step(nkechi, 'set_concern_due', { p_day, p_time });
		expect(await set('2026-11-23', '08:00')).toBe('PT422 due');
		expect(await set('2027-03-23')).toBe('PT422 due');
		expect(await set('2026-11-26')).toBe('');
		expect(minute(await due())).toBe('2026-11-26T12:00');
		await setClock(db.sql, '2026-11-26T13:00:00Z');
		expect(
			await refusal(db, nkechi, 'note_concern', { p_concern: concern, p_words: 'Rang. All well.' })
		).toBe('');
		expect(minute(await due())).toBe('2026-11-27T13:00');
		expect(await step(nkechi, 'close_concern', { p_words: 'Seen to.' })).toBe('');
		expect(await due()).toBeNull();
	});

	test('overdue comes before what is not', async () => {
		await step(nkechi, 'acknowledge_concern');
		const late = concern;
		await setClock(db.sql, '2026-11-24T09:30:00Z');
		concern = await raise();
		await step(nkechi, 'acknowledge_concern');
		expect((await rows()).map(({ id }) => id)).toEqual([late, concern]);
	});
});

describe('reminders', () => {
	test('unread when it was to be read: every lead, once a day, in words that say nothing', async () => {
		expect(await remind()).toEqual([]);
		await setClock(db.sql, '2026-11-24T09:01:00Z');
		await db.sql`select private.remind_leads()`;
		const [mail] = await db.sql`select * from private.outbox`;
		expect(mail).toMatchObject({
			template: 'something-to-read',
			person_id: null,
			task_id: null,
			params: { link: '/concerns', again: true }
		});
		expect(await mails()).toEqual(both());
		expect(await remind()).toEqual([]);
		await setClock(db.sql, '2026-11-25T09:00:00Z');
		expect(await remind()).toEqual([]);
		await setClock(db.sql, '2026-11-25T09:02:00Z');
		expect(await remind()).toEqual(both());
		await step(nkechi, 'acknowledge_concern');
		expect(await remind()).toEqual([]);
	});

	test('one mail, however many wait; two processes at one time send it once', async () => {
		await raise();
		await raise();
		await setClock(db.sql, '2026-11-24T09:30:00Z');
		await db.sql`delete from private.outbox`;
		await Promise.all([1, 2, 3].map(() => db.sql`select private.remind_leads()`));
		expect(await mails()).toEqual(both());
	});

	test('where somebody may come to harm soon: after an hour, then every four', async () => {
		concern = await raise({ p_in_danger_now: true });
		await setClock(db.sql, '2026-11-23T10:01:00Z');
		expect(await remind()).toEqual(both());
		await setClock(db.sql, '2026-11-23T13:00:00Z');
		expect(await remind()).toEqual([]);
		await setClock(db.sql, '2026-11-23T14:02:00Z');
		expect(await remind()).toEqual(both());
	});

	test('overdue: whoever has it, a day later all; whoever is away only where nobody else is there', async () => {
		await step(nkechi, 'acknowledge_concern');
		await setClock(db.sql, '2026-11-24T09:01:00Z');
		expect(await remind()).toEqual([nkechi]);
		await setClock(db.sql, '2026-11-25T09:02:00Z');
		expect(await remind()).toEqual(both());
		await doIt(db, nkechi, 'set_lead_away', { p_until: '2026-11-30' });
		await setClock(db.sql, '2026-11-26T09:03:00Z');
		expect(await remind()).toEqual([ivy]);
		await doIt(db, ivy, 'set_lead_away', { p_until: '2026-11-30' });
		await setClock(db.sql, '2026-11-27T09:04:00Z');
		expect(await remind()).toEqual(both());
	});

	test('held back at sending once it is read, and from whoever leads no more', async () => {
		await setClock(db.sql, '2026-11-24T09:01:00Z');
		await db.sql`delete from private.outbox`;
		await db.sql`select private.remind_leads()`;
		const held = async () =>
			(
				await db.sql<{ why: string | null }[]>`
					select private.mail_held_back(b) as why from private.outbox b order by why nulls first`
			).map(({ why }) => why);
		expect(await held()).toEqual([null, null]);
		await db.sql`update public.member_roles set revoked_at = private.clock() where account_id = ${ivy}`;
		expect(await held()).toEqual([null, 'nothing to read there any more']);
		await step(nkechi, 'acknowledge_concern');
		expect(await held()).toEqual(
			expect.arrayContaining(['read by now', 'nothing to read there any more'])
		);
	});

	test('the clock’s report says the same whether or not anything waits', async () => {
		const said = async () => (await db.sql`select private.remind_leads() as said`)[0];
		const none = await said();
		await setClock(db.sql, '2026-11-24T09:01:00Z');
		expect(await said()).toEqual(none);
		expect((await mails()).length).toBe(2);
		expect((await rpc(db, world.organisation.coordinator, 'remind_leads')).code).toBe('42501');
	});
});
