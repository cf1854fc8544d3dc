import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { renderMail } from '#lib/server/email/render.ts';
import type { MailParams } from '#lib/server/email/template.ts';
import { ask, circleWorld, doIt, refusal, type CircleWorld } from '#support/circle-world.ts';
import { beginningWith, moveClock, setClock, type TestDatabase } from '#support/database.ts';

type Claimed = { template: string; to: string; name: string; params: MailParams };

let db: TestDatabase;
let w: CircleWorld;
let grace: string;

const begin = beginningWith(async (db) => {
	await setClock(db.sql, '2026-11-23T09:00:00Z');
	return circleWorld(db);
});
beforeEach(async () => {
	({ db, made: w } = await begin());
	grace = w.organisation.coordinator;
});
afterEach(() => db.close());

const YES = {
	scope: 'summary',
	recipient: 'pool',
	yes: true,
	wording: 'May volunteers see the kind of help? Answer: Yes.',
	version: 1,
	purpose: 'To find somebody who can come'
};
const record = (args: Record<string, unknown> = {}) =>
	doIt<{ reached: boolean }>(db, grace, 'record_consent', {
		p_request: w.len.request,
		p_basis: 'own',
		p_how: 'phone',
		p_answers: [YES, { ...YES, scope: 'name', recipient: 'matched' }],
		...args
	});
const mails = () =>
	db.sql<{ to_account: string | null; to_email: string | null; params: MailParams }[]>`
		select to_account, to_email, params from private.outbox
		where template = 'consent-recorded' and state = 'queued' order by to_account, to_email`;
const send = async (): Promise<Claimed[]> => {
	await moveClock(db.sql, '11 minutes');
	const [row] = await db.sql<{ claimed: Claimed[] }[]>`select private.claim_mail(100) as claimed`;
	return (row?.claimed ?? []).filter(({ template }) => template === 'consent-recorded');
};
const lacking = () =>
	doIt(db, grace, 'record_capacity', {
		p_request: w.len.request,
		p_lacking: true,
		p_decision: 'Whether volunteers may be told'
	});
const bestInterests = () =>
	record({
		p_basis: 'best_interests',
		p_how: 'in_person',
		p_consulted: 'Joanne, his daughter',
		p_why: 'Company has always helped him',
		p_review_on: '2027-02-01'
	});
/** Len without an account: how most people at the centre are. */
const onPaper = (email: string | null, confirmed: boolean) =>
	db.sql`
		update private.circle_members set account_id = null, email = ${email},
			email_confirmed_at = case when ${confirmed} then private.clock() end
		where id = ${w.len.member}`;

describe('what a coordinator recorded is confirmed back', () => {
	test('to the person’s account, in the same transaction, one mail however many answers', async () => {
		expect(await record()).toMatchObject({ reached: true });
		expect(await mails()).toEqual([
			{ to_account: w.len.self, to_email: null, params: { link: `/circle/${w.len.id}/sharing` } }
		]);
		// half a form is nothing recorded, and no mail
		await db.sql`delete from private.outbox`;
		expect(
			await refusal(db, grace, 'record_consent', {
				p_request: w.len.request,
				p_basis: 'own',
				p_how: 'phone',
				p_answers: [YES, { ...YES, scope: 'name' }]
			})
		).toBe('PT422 answers');
		expect(await mails()).toEqual([]);
	});

	test('one mail a sitting: a second form of the same conversation adds none, another day’s does', async () => {
		await record();
		await record({ p_answers: [{ ...YES, yes: false }] });
		expect(await mails()).toHaveLength(1);
		expect(await send()).toHaveLength(1);
		await record();
		expect(await mails()).toHaveLength(1);
	});

	test('R6: it names nobody, no part and no organisation, and links behind the sign-in', async () => {
		await record();
		const [claimed] = await send();
		if (!claimed) throw new Error('No mail went out');
		expect(Object.keys(claimed.params)).toEqual(['link']);
		const { subject, text } = renderMail(claimed, 'https://alongside.example.org');
		const said = `${subject} ${text}`.replace(claimed.name, '');
		for (const word of [
			'Len',
			'Hollis',
			'Grace',
			'Hospice',
			'volunteer',
			'summary',
			'address',
			'phone'
		])
			expect(said).not.toContain(word);
		expect(text).toContain(`https://alongside.example.org/circle/${w.len.id}/sharing`);
	});

	test('to an address that was shown to be theirs; never to one that somebody typed', async () => {
		await onPaper('Len@example.org', true);
		expect(await record()).toMatchObject({ reached: true });
		expect(await mails()).toMatchObject([{ to_account: null, to_email: 'len@example.org' }]);
		expect((await send()).map(({ to }) => to)).toEqual(['len@example.org']);

		await onPaper('len@example.org', false);
		expect(await record()).toMatchObject({ reached: false });
		expect(await mails()).toEqual([]);
		await onPaper(null, false);
		expect(await record()).toMatchObject({ reached: false });
	});

	test('whoever records is told before and after whether a mail reaches the person, and nobody else is', async () => {
		const card = () =>
			ask<{ reached: boolean | null }>(db, grace, 'request_card', {
				p_request: w.len.request,
				p_for: 'consent'
			});
		expect((await card()).reached).toBe(true);
		await onPaper(null, false);
		expect((await card()).reached).toBe(false);
		const other = await ask<{ reached: boolean | null }>(db, grace, 'request_card', {
			p_request: w.len.request,
			p_for: 'close'
		});
		expect(other.reached).toBeNull();
	});

	test('an attorney’s yes goes to the attorney too; a best-interests decision to the person alone', async () => {
		await lacking();
		await db.sql`delete from private.outbox`;
		await record({ p_basis: 'attorney', p_member: w.joannesPlace, p_how: 'paper' });
		expect((await mails()).map(({ to_account }) => to_account).sort()).toEqual(
			[w.joanne, w.len.self].sort()
		);
		await db.sql`delete from private.outbox`;
		await bestInterests();
		expect((await mails()).map(({ to_account }) => to_account)).toEqual([w.len.self]);
	});

	test('a no of theirs, lifted in their best interests, is confirmed back as well', async () => {
		const [no] = await db.sql<{ id: string }[]>`
			insert into private.denies (person_id, account_id, made_by, made_by_self, made_at)
			values (${w.len.id}, ${w.ruth}, ${w.len.self}, true, private.clock()) returning id`;
		await lacking();
		await db.sql`delete from private.outbox`;
		expect(
			await doIt<{ reached: boolean }>(db, grace, 'lift_in_best_interests', {
				p_request: w.len.request,
				p_deny: no?.id ?? '',
				p_decision: 'Ruth may come again',
				p_consulted: 'Joanne',
				p_why: 'He asks for her'
			})
		).toMatchObject({ reached: true });
		expect(await mails()).toHaveLength(1);
	});

	test('that capacity is lacking or regained, and that somebody’s paper was seen, is confirmed back too', async () => {
		await lacking();
		expect((await mails()).map(({ to_account }) => to_account)).toEqual([w.len.self]);
		await db.sql`delete from private.outbox`;
		await doIt(db, grace, 'record_authority', {
			p_request: w.petersRequest,
			p_member: w.petersPlace,
			p_basis: 'attorney',
			p_paper: 'The registered paper, at his kitchen table',
			p_seen_on: '2026-11-23'
		});
		// whoever acts from now on, and whom they act for
		expect((await mails()).map(({ to_account }) => to_account).sort()).toEqual(
			[w.len.self, w.peter].sort()
		);
	});

	test('R14: judged again at sending: not to a place that ended, not after a death', async () => {
		await record();
		await db.sql`update private.circle_members set ended_at = private.clock() where id = ${w.len.member}`;
		expect(await send()).toEqual([]);
		const [held] =
			await db.sql`select reason from private.outbox where template = 'consent-recorded'`;
		expect(held?.reason).toBe('nobody of theirs any more');

		await db.sql`update private.circle_members set ended_at = null where id = ${w.len.member}`;
		await record();
		await db.sql`
			insert into private.deaths (person_id, died_on, recorded_by, recorded_as, organisation_id)
			values (${w.len.id}, null, ${grace}, 'coordinator', ${w.organisation.id})`;
		expect(await send()).toEqual([]);
		expect(
			await refusal(db, grace, 'record_consent', {
				p_request: w.len.request,
				p_basis: 'own',
				p_how: 'phone',
				p_answers: [YES]
			})
		).toBe('PT409 died');
	});

	test('whom no mail reaches waits on the desk, once, until somebody has written down how they told them', async () => {
		const waiting = async () => {
			const { items } = await ask<{ items: { kind: string; request_id: string }[] }>(
				db,
				grace,
				'desk_page',
				{ p_organisation: w.organisation.id }
			);
			return items.filter(({ kind }) => kind === 'to_tell').map(({ request_id }) => request_id);
		};
		const tell = (args: Record<string, unknown> = {}) => ({
			p_request: w.len.request,
			p_how: 'phone',
			...args
		});
		const telling = async () => {
			const card = await ask<{ telling: { since: string | null; last: { by: string } | null } }>(
				db,
				grace,
				'request_card',
				{ p_request: w.len.request, p_for: 'consent' }
			);
			return card.telling;
		};
		await record();
		expect(await waiting()).toEqual([]);
		expect(await refusal(db, grace, 'record_telling', tell())).toBe('PT409 stale');

		await onPaper(null, false);
		await record();
		await lacking();
		// an attorney is written to; that is not the person
		await record({ p_basis: 'attorney', p_member: w.joannesPlace, p_how: 'paper' });
		expect(await waiting()).toHaveLength(1);
		expect(await refusal(db, grace, 'record_telling', tell({ p_how: 'pigeon' }))).toBe('PT422 how');
		// not for another organisation's coordinator, the circle, or a volunteer
		for (const who of [w.stranger, w.joanne, w.ruth])
			expect(await refusal(db, who, 'record_telling', tell())).toBe('PT404');
		const once = crypto.randomUUID();
		await doIt(db, grace, 'record_telling', tell({ p_once: once }));
		await doIt(db, grace, 'record_telling', tell({ p_once: once }));
		expect(await waiting()).toEqual([]);
		const said = await db.sql`
			select event, by_account from private.request_events
			where event in ('to_tell', 'told_by_phone') order by id`;
		expect(said.map(({ event }) => event as string)).toEqual(['to_tell', 'told_by_phone']);
		expect(said[1]?.by_account).toBe(grace);
		expect((await telling()).last?.by).toBe(
			(await db.sql`select name from public.accounts where id = ${grace}`)[0]?.name
		);
		// the next thing that is written down is told again; after a death nothing is
		await bestInterests();
		expect(await waiting()).toHaveLength(1);
		await db.sql`
			insert into private.deaths (person_id, died_on, recorded_by, recorded_as, organisation_id)
			values (${w.len.id}, null, ${grace}, 'coordinator', ${w.organisation.id})`;
		expect(await waiting()).toEqual([]);
		expect(await refusal(db, grace, 'record_telling', tell())).toBe('PT409 died');
	});

	test('an attorney whose authority ended meanwhile hears nothing more', async () => {
		await lacking();
		await record({ p_basis: 'attorney', p_member: w.joannesPlace, p_how: 'paper' });
		await db.sql`
			update private.circle_members set authority_ends_at = private.clock() where id = ${w.joannesPlace}`;
		expect((await send()).map(({ to }) => to)).toEqual([
			(await db.sql<{ email: string }[]>`select email from auth.users where id = ${w.len.self}`)[0]
				?.email
		]);
	});
});
