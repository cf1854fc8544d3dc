import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { KINDS } from '#lib/domain/tasks/kinds.ts';
import { isRequirement, LANGUAGES, REQUIREMENTS } from '#lib/domain/tasks/requirements.ts';
import {
	freshDatabase,
	makeAccount,
	moveClock,
	setClock,
	type TestDatabase
} from '#support/database.ts';

type Json = Record<string, unknown>;

const NOW = '2026-11-24T10:00:00Z';
const SECRET = 'a-secret-of-this-browser-0123456789abcdef';
const OTHER = 'a-secret-of-another-browser-0123456789ab';

let db: TestDatabase;
let organisation: string;
let coordinator: string;

/** Calls a function of the API as somebody, or as nobody signed in. */
async function ask<T = Json>(who: string | null, name: string, args: Json): Promise<T> {
	const keys = Object.keys(args);
	const [row] = await db.as(who, (sql) =>
		sql.unsafe(
			`select public.${name}(${keys.map((key, i) => `${key} => $${i + 1}`).join(', ')}) as answer`,
			keys.map((key) => {
				const value = args[key];
				return typeof value === 'object' && value !== null
					? (sql.json(value as never) as never)
					: (value as never);
			})
		)
	);
	return row?.answer as T;
}

const refusal = async (
	work: Promise<unknown>
): Promise<{ code: string; hint: string; message: string }> => {
	try {
		await work;
	} catch (caught) {
		const { code, hint, message } = caught as { code: string; hint: string; message: string };
		return { code, hint, message };
	}
	throw new Error('It was not refused');
};

async function begin(values: Json = { postcode: 'PO38 1ZZ' }, secret = SECRET): Promise<string> {
	const draft = await ask(null, 'start_draft', {
		p_secret: secret,
		p_network: randomUUID(),
		p_step: 'where',
		p_values: values,
		p_key: randomUUID()
	});
	return draft.id as string;
}

const yes = (scope: string, recipient: string) => ({
	scope,
	recipient,
	wording: `May ${recipient} see ${scope}? Answer: Yes.`,
	purpose: 'To arrange the help',
	version: 1,
	months: 6
});

function ready(extra: Json = {}): Json {
	return {
		organisation,
		situation: 'dying',
		relation: 'family',
		basis: 'family',
		postcode: 'PO38 1ZZ',
		lines: 'Harbour View, Undercliff Rise, Ventnor',
		person: { full: 'Leonard Hollis', known_as: 'Len', phone: '01632 960 148', note: 'after 10am' },
		asker: {
			name: 'Joanne O’Hollis',
			relation: 'his daughter',
			phone: '07700 900142',
			note: 'a text first',
			email: 'Joanne@example.org'
		},
		helps: [
			{
				kind: 'company',
				every: 'once',
				days: ['2026-11-26'],
				from: '14:00',
				until: '17:00',
				minutes: 120
			},
			{
				kind: 'dog',
				every: 'weekly',
				days: ['2027-03-22', '2027-03-29'],
				from: '08:30',
				until: '09:00',
				minutes: 30
			},
			{ kind: 'garden', every: 'unsure' }
		],
		requirements: ['dogs', 'stairs', 'language:Polish'],
		details: {
			about: { words: 'Radio 3, and no pity' },
			faith: { words: 'Methodist' },
			support: { needs: ['Uses a wheelchair'], words: 'Ring twice' },
			household: { words: 'Biscuit barks', pets: ['A dog'], smoking: false },
			communication: { needs: [], words: '' }
		},
		consents: [
			yes('summary', 'pool'),
			yes('name', 'coordinators'),
			yes('address', 'coordinators'),
			yes('name', 'matched'),
			yes('about', 'matched')
		],
		...extra
	};
}

/** Freezes and mails; returns the key that only the mail holds. */
async function askToConfirm(draft: string, payload: Json, secret = SECRET): Promise<string> {
	const page = await ask(null, 'draft_page', { p_draft: draft, p_secret: secret });
	await ask(null, 'ask_confirmation', {
		p_once: randomUUID(),
		p_draft: draft,
		p_secret: secret,
		p_version: page.version,
		p_ready: payload,
		p_network: randomUUID()
	});
	const [mail] = await db.sql`
		select params ->> 'link' as link from private.outbox where template = 'ask-confirm' order by created_at desc limit 1`;
	return new URL(String(mail?.link), 'https://x').searchParams.get('token') ?? '';
}

async function send(
	payload = ready()
): Promise<{ draft: string; token: string; request: string; person: string }> {
	const draft = await begin();
	const token = await askToConfirm(draft, payload);
	expect(
		await ask(null, 'confirm_request', { p_token: token, p_when: 'Tuesday 24 November, 2pm' })
	).toMatchObject({ state: 'sent' });
	const [row] = await db.sql`
		select d.request_id as request, r.person_id as person from private.drafts d join public.requests r on r.id = d.request_id
		where d.id = ${draft}`;
	return { draft, token, request: row?.request, person: row?.person };
}

beforeAll(async () => {
	db = await freshDatabase({ connections: 24 });
	await setClock(db.sql, NOW);
	coordinator = await makeAccount(db.sql, { email: 'grace@example.org', name: 'Grace Okafor' });
	const [made] = await db.sql`
		insert into public.organisations (slug, name, kind, nation, coordinates, phone)
		values ('culver', 'Culver Hospice', 'hospice', 'england', true, '01632 960 160') returning id`;
	organisation = made?.id;
	await db.sql`
		insert into public.organisation_areas (organisation_id, area_id)
		select ${organisation}, s.area_id from public.sectors s where s.sector like 'PO3% %' and s.sector ~ '^PO3[0-9] ' group by 2`;
	await db.sql`
		insert into public.organisation_task_kinds (organisation_id, kind_id)
		select ${organisation}, k.id from public.task_kinds k where k.id <> 'prescription'`;
	await db.sql`insert into public.organisation_hours values (${organisation}, 1, '09:00', '17:00')`;
	await db.sql`insert into public.members (organisation_id, account_id) values (${organisation}, ${coordinator})`;
	await db.sql`
		insert into public.member_roles (organisation_id, account_id, role) values (${organisation}, ${coordinator}, 'coordinator')`;
});
beforeEach(async () => {
	await setClock(db.sql, NOW);
	// the clock starts over in each test: so do the limits it counts, and which mail is the newest
	await db.sql`delete from private.rate_limits`;
	await db.sql`delete from private.outbox`;
});
afterAll(() => db.close());

describe('the closed lists are the same in the database and in the domain', () => {
	test('kinds of help', async () => {
		const rows = await db.sql`select id, title from public.task_kinds order by position`;
		expect(rows.map(({ id, title }) => ({ id, title }))).toEqual(
			KINDS.map(({ id, title }) => ({ id, title }))
		);
	});
	test('requirements', async () => {
		const all = [
			...REQUIREMENTS.map(({ id }) => id),
			...LANGUAGES.map((name) => `language:${name}`)
		];
		const wrong = ['', 'dog', 'language:', 'language:Klingon', 'has dementia', 'DOGS'];
		for (const text of [...all, ...wrong]) {
			const [row] = await db.sql`select private.is_requirement(${text}) as is`;
			expect([text, row?.is]).toEqual([text, isRequirement(text)]);
		}
	});
});

describe('a draft', () => {
	test('is shown to the browser that began it, and to no other', async () => {
		const draft = await begin();
		expect(await ask(null, 'draft_page', { p_draft: draft, p_secret: SECRET })).toMatchObject({
			mode: 'open',
			answers: { steps: { where: { v: { postcode: 'PO38 1ZZ' } } } },
			place: {
				area: 'Ventnor (PO38 1/9)',
				organisations: [
					{ name: 'Culver Hospice', hours: [{ weekday: 1, opens: '09:00', closes: '17:00' }] }
				]
			}
		});
		expect(await ask(null, 'draft_page', { p_draft: draft, p_secret: OTHER })).toBeNull();
		expect(await ask(null, 'draft_page', { p_draft: randomUUID(), p_secret: SECRET })).toBeNull();
		expect(await ask(coordinator, 'draft_page', { p_draft: draft, p_secret: OTHER })).toBeNull();
	});

	test('is kept as its secret’s hash alone', async () => {
		const draft = await begin();
		const [row] = await db.sql`select d::text as all from private.drafts d where id = ${draft}`;
		expect(row?.all).not.toContain(SECRET);
	});

	test('keeps what is wrong as it was typed, and lasts 14 days from the last answer', async () => {
		const draft = await begin({ postcode: 'Ventnør 💐 O’Brien' });
		await moveClock(db.sql, '13 days');
		await ask(null, 'save_draft', {
			p_draft: draft,
			p_secret: SECRET,
			p_step: 'help',
			p_values: { kinds: ['nonsense'] },
			p_was: null,
			p_key: randomUUID()
		});
		await moveClock(db.sql, '13 days');
		const page = await ask(null, 'draft_page', { p_draft: draft, p_secret: SECRET });
		expect(page).toMatchObject({
			place: null,
			answers: {
				steps: {
					where: { v: { postcode: 'Ventnør 💐 O’Brien' } },
					help: { v: { kinds: ['nonsense'] } }
				}
			}
		});
		await moveClock(db.sql, '2 days');
		expect(await ask(null, 'draft_page', { p_draft: draft, p_secret: SECRET })).toBeNull();
		expect(
			await refusal(
				ask(null, 'save_draft', {
					p_draft: draft,
					p_secret: SECRET,
					p_step: 'help',
					p_values: {},
					p_was: null,
					p_key: randomUUID()
				})
			)
		).toMatchObject({ code: 'PT409', hint: 'draft_gone' });
	});

	test('refuses a stale tab, and overwrites nothing', async () => {
		const draft = await begin();
		const mine = randomUUID();
		const theirs = randomUUID();
		const save = (p_values: Json, p_was: string | null, p_key: string) =>
			ask(null, 'save_draft', {
				p_draft: draft,
				p_secret: SECRET,
				p_step: 'person',
				p_values,
				p_was,
				p_key
			});
		await save({ full: 'Len' }, null, mine);
		// the same page, sent again after Back, is no other tab
		await save({ full: 'Leonard' }, null, mine);
		expect(await refusal(save({ full: 'Lenny' }, null, theirs))).toMatchObject({
			code: 'PT409',
			hint: 'stale'
		});
		// the same answer from another tab is no conflict
		await save({ full: 'Leonard' }, null, theirs);
		await save({ full: 'Len Hollis' }, mine, theirs);
		const page = await ask<{ answers: { steps: Record<string, { v: Json }> } }>(
			null,
			'draft_page',
			{ p_draft: draft, p_secret: SECRET }
		);
		expect(page.answers.steps.person?.v).toEqual({ full: 'Len Hollis' });
	});

	test('can be forgotten, by its own browser', async () => {
		const draft = await begin();
		await ask(null, 'forget_draft', { p_draft: draft, p_secret: OTHER });
		expect(await ask(null, 'draft_page', { p_draft: draft, p_secret: SECRET })).not.toBeNull();
		await ask(null, 'forget_draft', { p_draft: draft, p_secret: SECRET });
		expect(await db.sql`select from private.drafts where id = ${draft}`).toHaveLength(0);
	});

	test('has a limit in size, in words for the screen', async () => {
		const draft = await begin();
		expect(
			await refusal(
				ask(null, 'save_draft', {
					p_draft: draft,
					p_secret: SECRET,
					p_step: 'about',
					p_values: { words: 'x'.repeat(30_000) },
					p_was: null,
					p_key: randomUUID()
				})
			)
		).toMatchObject({
			code: 'PT422',
			message: 'That is more than we can keep. Please make it shorter.'
		});
	});

	test('is limited by network', async () => {
		const p_network = randomUUID();
		const start = () =>
			ask(null, 'start_draft', {
				p_secret: SECRET,
				p_network,
				p_step: 'help',
				p_values: {},
				p_key: randomUUID()
			});
		for (let i = 0; i < 60; i += 1) await start();
		expect(await refusal(start())).toMatchObject({ code: 'PT429' });
	});
});

describe('coming back', () => {
	const link = async (draft: string, email: string) => {
		await ask(null, 'send_return_link', {
			p_once: randomUUID(),
			p_draft: draft,
			p_secret: SECRET,
			p_email: email,
			p_network: randomUUID()
		});
		const [mail] =
			await db.sql`select params ->> 'link' as link from private.outbox where template = 'ask-return' order by created_at desc limit 1`;
		return new URL(String(mail?.link), 'https://x').searchParams.get('token') ?? '';
	};
	const code = async () => {
		const [mail] =
			await db.sql`select params ->> 'code' as code from private.outbox where template = 'ask-code' order by created_at desc limit 1`;
		return String(mail?.code);
	};
	const sendCode = (token: string) =>
		ask(null, 'send_return_code', {
			p_once: randomUUID(),
			p_token: token,
			p_network: randomUUID()
		});
	const enter = (token: string, typed: string, secret = OTHER) =>
		ask(null, 'enter_return_code', {
			p_token: token,
			p_code: typed,
			p_secret: secret,
			p_network: randomUUID()
		});

	test('the same browser needs no code; another gets one by mail, and then sees it', async () => {
		const draft = await begin();
		const token = await link(draft, `len-${randomUUID()}@example.org`);
		expect(
			await ask(null, 'return_page', { p_token: token, p_draft: draft, p_secret: SECRET })
		).toEqual({ state: 'here', mode: 'open' });
		expect(
			await ask(null, 'return_page', { p_token: token, p_draft: draft, p_secret: OTHER })
		).toEqual({ state: 'code', sent: false });
		await sendCode(token);
		expect(await enter(token, await code())).toEqual({ state: 'here', draft, mode: 'open' });
		expect(await ask(null, 'draft_page', { p_draft: draft, p_secret: OTHER })).toMatchObject({
			id: draft
		});
		// and the first browser still does
		expect(await ask(null, 'draft_page', { p_draft: draft, p_secret: SECRET })).toMatchObject({
			id: draft
		});
	});

	test('a code works once', async () => {
		const token = await link(await begin(), `once-${randomUUID()}@example.org`);
		await sendCode(token);
		const right = await code();
		expect(await enter(token, right)).toMatchObject({ state: 'here' });
		expect(await enter(token, right, 'a-third-browser-with-a-secret-0123456789')).toEqual({
			state: 'spent'
		});
	});

	test('five wrong tries end it, and the right one is refused after them', async () => {
		const token = await link(await begin(), `five-${randomUUID()}@example.org`);
		await sendCode(token);
		const right = await code();
		const wrong = right === '000000' ? '000001' : '000000';
		for (const left of [4, 3, 2, 1, 0])
			expect(await enter(token, wrong)).toEqual({ state: 'wrong', left });
		expect(await enter(token, right)).toEqual({ state: 'spent' });
	});

	test('a code lasts ten minutes, a link 14 days, a newer link ends the older', async () => {
		const draft = await begin();
		const first = await link(draft, `ten-${randomUUID()}@example.org`);
		const token = await link(draft, `ten-${randomUUID()}@example.org`);
		expect(await ask(null, 'return_page', { p_token: first })).toEqual({ state: 'gone' });
		await sendCode(token);
		const right = await code();
		await moveClock(db.sql, '10 minutes 1 second');
		expect(await enter(token, right)).toEqual({ state: 'spent' });
		await moveClock(db.sql, '13 days 23 hours 49 minutes');
		expect(await ask(null, 'return_page', { p_token: token })).not.toEqual({ state: 'gone' });
		await moveClock(db.sql, '1 minute');
		expect(await ask(null, 'return_page', { p_token: token })).toEqual({ state: 'gone' });
		expect(await sendCode(token)).toEqual({ state: 'gone' });
	});

	test('codes and mails are limited, for a draft and for an address', async () => {
		const email = `limits-${randomUUID()}@example.org`;
		const token = await link(await begin(), email);
		for (let i = 0; i < 4; i += 1) await sendCode(token);
		expect(await refusal(sendCode(token))).toMatchObject({ code: 'PT429' });
		await link(await begin(), email);
		expect(await refusal(link(await begin(), email.toUpperCase()))).toMatchObject({
			code: 'PT429'
		});
	});

	test('a form sent twice is one mail', async () => {
		const draft = await begin();
		const args = {
			p_once: randomUUID(),
			p_draft: draft,
			p_secret: SECRET,
			p_email: `twice-${randomUUID()}@example.org`,
			p_network: 'n'
		};
		await ask(null, 'send_return_link', args);
		await ask(null, 'send_return_link', args);
		expect(await db.sql`select from private.outbox where to_email = ${args.p_email}`).toHaveLength(
			1
		);
	});
});

describe('confirming', () => {
	test('looking at the link changes nothing; the button sends it', async () => {
		const draft = await begin();
		const token = await askToConfirm(draft, ready());
		const before = await db.sql`select count(*) from public.requests`;
		for (let i = 0; i < 3; i += 1) {
			expect(await ask(null, 'confirm_page', { p_token: token })).toMatchObject({
				state: 'ready',
				organisation: { name: 'Culver Hospice' },
				area: 'Ventnor (PO38 1/9)'
			});
		}
		expect(await db.sql`select count(*) from public.requests`).toEqual(before);
		expect(await ask(null, 'confirm_request', { p_token: token })).toMatchObject({
			state: 'sent',
			waits: true
		});
		expect(await ask(null, 'confirm_page', { p_token: token })).toMatchObject({ state: 'sent' });
	});

	test('R8: exactly one request from 20 presses at once', async () => {
		const token = await askToConfirm(await begin(), ready());
		const count = async () => {
			const [row] = await db.sql`
				select (select count(*) from public.requests) as requests, (select count(*) from private.people) as people,
					(select count(*) from public.tasks) as tasks, (select count(*) from private.permits) as permits,
					(select count(*) from private.outbox where template = 'ask-received') as mails`;
			return row as Record<string, number>;
		};
		const before = await count();
		// twenty connections, open and waiting: otherwise the first is done before the second begins
		await Promise.all(
			Array.from({ length: 20 }, () => db.as(null, (sql) => sql`select pg_sleep(0.2)`))
		);
		const answers = await Promise.all(
			Array.from({ length: 20 }, () => ask(null, 'confirm_request', { p_token: token }))
		);
		expect(answers.map(({ state }) => state)).toEqual(Array(20).fill('sent'));
		const after = await count();
		expect(
			Object.fromEntries(
				Object.keys(after).map((key) => [key, (after[key] ?? 0) - (before[key] ?? 0)])
			)
		).toEqual({ requests: 1, people: 1, tasks: 3, permits: 5, mails: 1 });
	});

	test('the key is in the mail alone, and a made-up one leads nowhere', async () => {
		const draft = await begin();
		const page = await ask(null, 'draft_page', { p_draft: draft, p_secret: SECRET });
		const answer = await ask(null, 'ask_confirmation', {
			p_once: randomUUID(),
			p_draft: draft,
			p_secret: SECRET,
			p_version: page.version,
			p_ready: ready(),
			p_network: 'x'
		});
		expect(answer).toEqual({});
		expect(await ask(null, 'confirm_page', { p_token: 'made-up' })).toEqual({ state: 'gone' });
		expect(await ask(null, 'confirm_request', { p_token: 'made-up' })).toEqual({ state: 'gone' });
	});

	test('a link that is three days old sends nothing; the draft is still there', async () => {
		const draft = await begin();
		const token = await askToConfirm(
			draft,
			ready({ helps: [{ kind: 'company', every: 'unsure' }] })
		);
		await moveClock(db.sql, '3 days 1 second');
		expect(await ask(null, 'confirm_request', { p_token: token })).toMatchObject({
			state: 'expired'
		});
		expect(await ask(null, 'draft_page', { p_draft: draft, p_secret: SECRET })).toMatchObject({
			sent: false
		});
	});

	test('an answer changed since is not sent by the older mail', async () => {
		const draft = await begin();
		const token = await askToConfirm(draft, ready());
		await ask(null, 'save_draft', {
			p_draft: draft,
			p_secret: SECRET,
			p_step: 'about',
			p_values: { words: 'New' },
			p_was: null,
			p_key: randomUUID()
		});
		expect(await ask(null, 'confirm_request', { p_token: token })).toMatchObject({
			state: 'changed'
		});
	});

	test('a day that has gone by since is refused, whole', async () => {
		const draft = await begin();
		const token = await askToConfirm(draft, ready());
		await moveClock(db.sql, '2 days 8 hours');
		expect(await refusal(ask(null, 'confirm_request', { p_token: token }))).toMatchObject({
			code: 'PT409',
			hint: 'gone_by'
		});
		expect(
			await db.sql`select from private.drafts where id = ${draft} and request_id is null and ready is not null`
		).toHaveLength(1);
	});

	test('a version that has moved on is refused', async () => {
		const draft = await begin();
		expect(
			await refusal(
				ask(null, 'ask_confirmation', {
					p_once: randomUUID(),
					p_draft: draft,
					p_secret: SECRET,
					p_version: 99,
					p_ready: ready(),
					p_network: 'x'
				})
			)
		).toMatchObject({ code: 'PT409', hint: 'stale' });
	});
});

describe('what is sent', () => {
	test('is there whole: person, circle, request, tasks, history, mail', async () => {
		const { request, person, draft } = await send();
		const [row] = await db.sql`
			select r.state, r.route, r.situation, r.submitted_at is not null as submitted, r.organisation_id = ${organisation} as theirs,
				private.area_label(r.area_id) as area,
				(select array_agg(event) from private.request_events e where e.request_id = r.id) as events
			from public.requests r where r.id = ${request}`;
		expect(row).toEqual({
			state: 'submitted',
			route: 'online',
			situation: 'dying',
			submitted: true,
			theirs: true,
			area: 'Ventnor (PO38 1/9)',
			events: ['sent']
		});
		const [asker] = await db.sql`
			select role, name, email, email_confirmed_at is not null as confirmed, phone, reach_note, relation, basis, basis_seen_at, account_id
			from private.circle_members where person_id = ${person}`;
		expect(asker).toEqual({
			role: 'manager',
			name: 'Joanne O’Hollis',
			email: 'joanne@example.org',
			confirmed: true,
			phone: '07700 900142',
			reach_note: 'a text first',
			relation: 'his daughter',
			basis: 'family',
			basis_seen_at: null,
			account_id: null
		});
		const kinds =
			await db.sql`select kind_id, every, series_id is not null as series from private.asked_kinds where request_id = ${request} order by position`;
		expect(kinds.map((each) => ({ ...each }))).toEqual([
			{ kind_id: 'company', every: 'once', series: false },
			{ kind_id: 'dog', every: 'weekly', series: true },
			{ kind_id: 'garden', every: 'unsure', series: false }
		]);
		const [left] =
			await db.sql`select answers, ready, request_id = ${request} as sent from private.drafts where id = ${draft}`;
		expect(left).toEqual({ answers: {}, ready: null, sent: true });
	});

	test('R10: tasks keep their wall time across 28 March 2027', async () => {
		const { request } = await send();
		const tasks = await db.sql`
			select kind_id, day::text, starts::text, ends::text, minutes, starts_at, requirements, state
			from public.tasks where request_id = ${request} order by starts_at`;
		const asked = ['dogs', 'language:Polish', 'stairs'];
		expect(tasks.map((each) => ({ ...each }))).toEqual([
			{
				kind_id: 'company',
				day: '2026-11-26',
				starts: '14:00:00',
				ends: '17:00:00',
				minutes: 120,
				starts_at: new Date('2026-11-26T14:00:00Z'),
				requirements: asked,
				state: 'open'
			},
			{
				kind_id: 'dog',
				day: '2027-03-22',
				starts: '08:30:00',
				ends: '09:00:00',
				minutes: 30,
				starts_at: new Date('2027-03-22T08:30:00Z'),
				requirements: asked,
				state: 'open'
			},
			{
				kind_id: 'dog',
				day: '2027-03-29',
				starts: '08:30:00',
				ends: '09:00:00',
				minutes: 30,
				starts_at: new Date('2027-03-29T07:30:00Z'),
				requirements: asked,
				state: 'open'
			}
		]);
	});

	test('each answer lands in its own scope, entered by the asker', async () => {
		const { person } = await send();
		const rows =
			await db.sql`select d.scope, d.content, c.name from private.details d join private.circle_members c on c.id = d.entered_by where d.person_id = ${person}`;
		expect(Object.fromEntries(rows.map(({ scope, content }) => [scope, content]))).toEqual({
			name: { full: 'Leonard Hollis', known_as: 'Len' },
			contact: { phone: '01632 960 148', note: 'after 10am' },
			about: { words: 'Radio 3, and no pity' },
			faith: { words: 'Methodist' },
			support: { needs: ['Uses a wheelchair'], words: 'Ring twice' },
			household: { words: 'Biscuit barks', pets: ['A dog'], smoking: false }
		});
		expect(new Set(rows.map(({ name }) => name))).toEqual(new Set(['Joanne O’Hollis']));
		const [address] =
			await db.sql`select lines, postcode from private.addresses where person_id = ${person}`;
		expect(address).toEqual({
			lines: 'Harbour View, Undercliff Rise, Ventnor',
			postcode: 'PO38 1ZZ'
		});
	});

	test('after sending, the browser it was typed in is told its own address, and a forwarded link none', async () => {
		const draft = await begin();
		const token = await askToConfirm(draft, ready());
		await ask(null, 'confirm_request', { p_token: token });
		const here = { p_token: token, p_draft: draft, p_secret: SECRET };
		expect(await ask(null, 'sent_page', here)).toMatchObject({ email: 'joanne@example.org' });
		for (const other of [
			{ p_token: token },
			{ ...here, p_secret: SECRET.replace('a', 'b') },
			{ ...here, p_draft: await begin() }
		]) {
			expect(JSON.stringify(await ask(null, 'sent_page', other))).not.toContain('joanne@');
		}
	});

	test('free text never enters the summary: nothing typed is in a request, a task, a mail or their histories', async () => {
		const { request, person } = await send();
		const rows = await db.sql`
			select r::text as row from public.requests r where r.id = ${request}
			union all select t::text from public.tasks t where t.request_id = ${request}
			union all select e::text from private.task_events e join public.tasks t on t.id = e.task_id where t.request_id = ${request}
			union all select e::text from private.request_events e where e.request_id = ${request}
			union all select a::text from private.asked_kinds a where a.request_id = ${request}
			union all select b.params::text from private.outbox b where b.person_id = ${person}`;
		const all = rows.map(({ row }) => row).join('\n');
		for (const typed of [
			'Hollis',
			'Len',
			'Joanne',
			'Radio',
			'Methodist',
			'Ring twice',
			'Biscuit',
			'wheelchair',
			'Harbour',
			'PO38 1ZZ',
			'01632 960',
			'07700 900142',
			'text first',
			'daughter'
		]) {
			expect(all).not.toContain(typed);
		}
		expect(await refusal(send(ready({ requirements: ['dogs', 'He has cancer'] })))).toMatchObject({
			code: 'PT404'
		});
	});

	test('mail: the asker hears when it is read, the coordinators that it is there; an area and a link', async () => {
		const { request, person } = await send();
		const mails =
			await db.sql`select template, to_email, to_account, params from private.outbox where person_id = ${person} order by template`;
		expect(mails.map((each) => ({ ...each }))).toEqual([
			{
				template: 'ask-received',
				to_email: 'joanne@example.org',
				to_account: null,
				params: {
					organisation: 'Culver Hospice',
					area: 'Ventnor (PO38 1/9)',
					when: 'Tuesday 24 November, 2pm',
					link: `/circle/${person}`
				}
			},
			{
				template: 'request-new',
				to_email: null,
				to_account: coordinator,
				params: { area: 'Ventnor (PO38 1/9)', link: `/desk/requests/${request}` }
			}
		]);
	});

	test('no words but the product’s own reach a mail by way of the time', async () => {
		for (const [typed, kept] of [
			['Tuesday 24 November, 2pm', 'Tuesday 24 November, 2pm'],
			['Saturday 2 January 2027, midday', 'Saturday 2 January 2027, midday'],
			['soon: click https://evil.example', null],
			['Tuesday 24 November, 2pm. Ring 0123', null]
		]) {
			const [row] = await db.sql`select private.said_when(${typed ?? ''}) as said`;
			expect(row?.said).toBe(kept);
		}
	});

	test('C2: a family’s yes is a wish; the request waits, and no pool can be asked', async () => {
		const { person, token } = await send();
		const permits =
			await db.sql`select cardinality(scopes) as scopes, basis, given_how from private.permits where person_id = ${person}`;
		expect(permits).toHaveLength(5);
		for (const permit of permits)
			expect(permit).toMatchObject({ basis: 'family', given_how: 'online' });
		const [row] =
			await db.sql`select private.effective_summary(${person}, ${organisation}, private.clock()) as effective`;
		expect(row?.effective).toBe(false);
		expect(await ask(null, 'sent_page', { p_token: token })).toMatchObject({
			state: 'sent',
			waits: true
		});
	});

	test('the person’s own yes is effective at once, for what they said yes to', async () => {
		const { person, token } = await send(
			ready({
				relation: 'self',
				basis: 'own',
				situation: 'bereaved',
				asker: {
					name: 'Leonard Hollis',
					relation: '',
					phone: '',
					note: '',
					email: 'len@example.org'
				},
				helps: [{ kind: 'listening', every: 'unsure' }]
			})
		);
		const [row] = await db.sql`
			select private.effective_summary(${person}, ${organisation}, private.clock()) as summary,
				private.permitted(${person}, ${coordinator}, 'coordinators', ${organisation}, 'name', private.clock()) as name,
				private.permitted(${person}, ${coordinator}, 'coordinators', ${organisation}, 'faith', private.clock()) as faith,
				(select role from private.circle_members c where c.person_id = ${person}) as role`;
		expect(row).toEqual({ summary: true, name: true, faith: false, role: 'self' });
		expect(await ask(null, 'sent_page', { p_token: token })).toMatchObject({
			waits: false,
			situation: 'bereaved'
		});
	});

	test('C3: an attorney’s yes is not effective until a coordinator has seen the paper', async () => {
		const { person } = await send(ready({ basis: 'attorney' }));
		const [row] = await db.sql`
			select private.effective_summary(${person}, ${organisation}, private.clock()) as effective,
				(select basis from private.circle_members c where c.person_id = ${person}) as basis,
				(select count(*) from private.permits p join private.circle_members c on c.id = p.giver_member_id where p.person_id = ${person} and p.basis = 'attorney') as permits`;
		expect(row).toEqual({ effective: false, basis: 'attorney', permits: 5 });
	});

	test('nobody says it for the person by sending "own" for somebody else', async () => {
		expect(await refusal(send(ready({ basis: 'own' })))).toMatchObject({
			code: 'PT422',
			hint: 'knows'
		});
	});

	test('never joins people by name: the same words twice are two people', async () => {
		const first = await send();
		const second = await send();
		expect(second.person).not.toBe(first.person);
	});

	test('an address that has an account is tied to it, and nobody is told', async () => {
		const email = `known-${randomUUID()}@example.org`;
		const account = await makeAccount(db.sql, { email, name: 'Known' });
		const payload = ready();
		const { person } = await send({ ...payload, asker: { ...(payload.asker as Json), email } });
		const [row] =
			await db.sql`select account_id from private.circle_members where person_id = ${person}`;
		expect(row?.account_id).toBe(account);
	});

	test('a lift needs a car, whatever was ticked; the other kinds do not', async () => {
		const { request } = await send(
			ready({
				helps: [
					{
						kind: 'lift',
						every: 'once',
						days: ['2026-11-26'],
						from: '09:00',
						until: '11:00',
						minutes: 90
					},
					{
						kind: 'dog',
						every: 'once',
						days: ['2026-11-26'],
						from: '09:00',
						until: '11:00',
						minutes: 30
					}
				],
				requirements: []
			})
		);
		const rows =
			await db.sql`select kind_id, requirements from public.tasks where request_id = ${request} order by kind_id`;
		expect(rows.map(({ kind_id, requirements }) => [kind_id, requirements])).toEqual([
			['dog', []],
			['lift', ['car']]
		]);
	});

	test.each([
		[
			'an organisation that does not serve the place',
			{ postcode: 'M1 1AE' },
			'PT409',
			'organisation'
		],
		['a postcode nobody knows', { postcode: 'BT1 1AA' }, 'PT422', 'postcode'],
		[
			'a kind it does not arrange',
			{ helps: [{ kind: 'prescription', every: 'unsure' }] },
			'PT409',
			'kinds'
		],
		[
			'a day gone by',
			{
				helps: [
					{
						kind: 'dog',
						every: 'once',
						days: ['2026-11-20'],
						from: '09:00',
						until: '10:00',
						minutes: 30
					}
				]
			},
			'PT409',
			'gone_by'
		],
		['no help at all', { helps: [] }, 'PT422', 'kinds'],
		['nobody’s name', { person: { full: '' } }, 'PT422', ''],
		['another’s relation', { relation: 'owner' }, 'PT422', ''],
		[
			'a consent without an end',
			{ consents: [{ ...yes('name', 'matched'), months: 13 }] },
			'PT404',
			'not_found'
		],
		[
			'more than the summary for the pool',
			{ consents: [yes('name', 'pool')] },
			'PT404',
			'not_found'
		],
		['a kind of personal care', { helps: [{ kind: 'washing', every: 'unsure' }] }, 'PT409', 'kinds']
	])('refuses %s', async (_, extra, code, hint) => {
		const draft = await begin();
		const page = await ask(null, 'draft_page', { p_draft: draft, p_secret: SECRET });
		expect(
			await refusal(
				ask(null, 'ask_confirmation', {
					p_once: randomUUID(),
					p_draft: draft,
					p_secret: SECRET,
					p_version: page.version,
					p_ready: ready(extra),
					p_network: 'x'
				})
			)
		).toMatchObject({ code, hint });
	});
});

describe('a coordinator who writes for a caller', () => {
	const startFor = (who: string | null, p_organisation = organisation) =>
		ask(who, 'start_draft', {
			p_secret: SECRET,
			p_network: randomUUID(),
			p_step: 'route',
			p_values: { route: 'phone' },
			p_key: randomUUID(),
			p_mode: 'somebody',
			p_organisation
		});
	const sendFor = async (draft: Json, payload: Json, who = coordinator) =>
		ask<{ request_id: string; person_id: string }>(who, 'send_draft', {
			p_once: randomUUID(),
			p_draft: draft.id,
			p_secret: SECRET,
			p_version: draft.version,
			p_ready: payload
		});

	test('needs the role, in that organisation', async () => {
		const stranger = await makeAccount(db.sql);
		expect(await refusal(startFor(stranger))).toMatchObject({ code: 'PT404' });
		expect(await refusal(startFor(coordinator, randomUUID()))).toMatchObject({ code: 'PT404' });
		expect(await refusal(startFor(null))).toMatchObject({ code: 'PT401' });
	});

	test('the draft is theirs alone, whoever holds the browser’s secret', async () => {
		const draft = await startFor(coordinator);
		const other = await makeAccount(db.sql);
		expect(
			await ask(coordinator, 'draft_page', { p_draft: draft.id, p_secret: SECRET })
		).toMatchObject({ mode: 'somebody' });
		expect(await ask(other, 'draft_page', { p_draft: draft.id, p_secret: SECRET })).toBeNull();
		expect(await ask(null, 'draft_page', { p_draft: draft.id, p_secret: SECRET })).toBeNull();
	});

	test('what was heard from the person is their own consent, recorded by whom and how', async () => {
		const draft = await startFor(coordinator);
		const { person_id, request_id } = await sendFor(
			draft,
			ready({ basis: 'own', relation: 'family', route: 'referral', heard_how: 'in_person' })
		);
		const permits = await db.sql`
			select p.basis, p.given_how, p.recorded_by, c.role, c.name from private.permits p
			join private.circle_members c on c.id = p.giver_member_id where p.person_id = ${person_id}`;
		expect(permits).toHaveLength(5);
		for (const permit of permits) {
			expect(permit).toEqual({
				basis: 'own',
				given_how: 'in_person',
				recorded_by: coordinator,
				role: 'self',
				name: 'Leonard Hollis'
			});
		}
		const [row] = await db.sql`
			select r.route, r.entered_by, private.effective_summary(r.person_id, r.organisation_id, private.clock()) as effective,
				private.to_tell_since(r.person_id, r.organisation_id) is not null as to_tell
			from public.requests r where r.id = ${request_id}`;
		expect(row).toEqual({
			route: 'referral',
			entered_by: coordinator,
			effective: true,
			to_tell: true
		});
	});

	test('a caller’s address that a coordinator typed is tied to nobody and gets no mail', async () => {
		const email = `typo-${randomUUID()}@example.org`;
		const stranger = await makeAccount(db.sql, { email });
		const draft = await startFor(coordinator);
		const payload = ready();
		const { person_id } = await sendFor(draft, {
			...payload,
			asker: { ...(payload.asker as Json), email }
		});
		const [row] =
			await db.sql`select account_id, email_confirmed_at, email from private.circle_members where person_id = ${person_id}`;
		expect(row).toEqual({ account_id: null, email_confirmed_at: null, email });
		expect(
			await db.sql`select from private.outbox where to_email = ${email} or to_account = ${stranger}`
		).toHaveLength(0);
	});

	test('sent twice is once', async () => {
		const draft = await startFor(coordinator);
		const args = {
			p_once: randomUUID(),
			p_draft: draft.id,
			p_secret: SECRET,
			p_version: draft.version,
			p_ready: ready()
		};
		const first = await ask(coordinator, 'send_draft', args);
		expect(await ask(coordinator, 'send_draft', args)).toEqual(first);
	});
});

describe('asking for something more', () => {
	const more = (who: string | null, p_person: string) =>
		ask(who, 'start_draft', {
			p_secret: SECRET,
			p_network: randomUUID(),
			p_step: 'help',
			p_values: { kinds: ['dog'] },
			p_key: randomUUID(),
			p_mode: 'more',
			p_person
		});
	const asked = {
		organisation: '',
		helps: [
			{
				kind: 'dog',
				every: 'once',
				days: ['2026-11-27'],
				from: '09:00',
				until: '10:00',
				minutes: 30
			}
		],
		requirements: ['dogs']
	};

	test('joins the person for somebody of the circle, and asks for no consent again', async () => {
		const email = `circle-${randomUUID()}@example.org`;
		const account = await makeAccount(db.sql, { email });
		const payload = ready();
		const { person, request } = await send({
			...payload,
			asker: { ...(payload.asker as Json), email }
		});
		const draft = await more(account, person);
		expect(draft).toMatchObject({
			mode: 'more',
			place: { area: 'Ventnor (PO38 1/9)', organisations: [{ name: 'Culver Hospice' }] }
		});
		const before = await db.sql`select count(*) from private.permits`;
		const sent = await ask<Json>(account, 'send_draft', {
			p_once: randomUUID(),
			p_draft: draft.id,
			p_secret: SECRET,
			p_version: draft.version,
			p_ready: { ...asked, organisation }
		});
		expect(sent.person_id).toBe(person);
		expect(sent.request_id).not.toBe(request);
		expect(await db.sql`select count(*) from private.permits`).toEqual(before);
		const [row] =
			await db.sql`select situation, (select count(*) from private.circle_members c where c.person_id = ${person}) as members from public.requests where id = ${String(sent.request_id)}`;
		expect(row).toEqual({ situation: 'dying', members: 1 });
	});

	test('C18: somebody who was told of no move learns of none by asking for more', async () => {
		const email = `moved-${randomUUID()}@example.org`;
		const account = await makeAccount(db.sql, { email });
		const payload = ready();
		const { person } = await send({ ...payload, asker: { ...(payload.asker as Json), email } });
		await db.sql`update private.people set area_id = 'PO33-2' where id = ${person}`;
		await db.sql`delete from private.outbox`;
		const draft = await more(account, person);
		const sent = await ask<Json>(account, 'send_draft', {
			p_once: randomUUID(),
			p_draft: draft.id,
			p_secret: SECRET,
			p_version: draft.version,
			p_ready: { ...asked, organisation }
		});
		const page = await ask<Json>(account, 'sent_page', { p_draft: draft.id, p_secret: SECRET });
		const [mail] = await db.sql`select params from private.outbox where template = 'ask-received'`;
		expect(sent.person_id).toBe(person);
		expect(page).toMatchObject({ state: 'sent', area: null });
		expect(mail?.params).toMatchObject({ organisation: 'Culver Hospice' });
		for (const said of [draft, sent, page, mail?.params]) {
			expect(JSON.stringify(said)).not.toMatch(/Ryde|PO33/);
		}
	});

	test('a stranger, a helper and a made-up person are all "not found"', async () => {
		const { person } = await send();
		const helper = await makeAccount(db.sql);
		await db.sql`insert into private.circle_members (person_id, role, account_id, name) values (${person}, 'helper', ${helper}, 'Amy')`;
		const stranger = await makeAccount(db.sql);
		for (const [who, whom] of [
			[stranger, person],
			[helper, person],
			[stranger, randomUUID()]
		]) {
			expect(await refusal(more(who ?? null, whom ?? ''))).toMatchObject({ code: 'PT404' });
		}
		expect(await refusal(more(null, person))).toMatchObject({ code: 'PT401' });
	});

	test('R14: nothing more is asked for somebody who has died', async () => {
		const email = `died-${randomUUID()}@example.org`;
		const account = await makeAccount(db.sql, { email });
		const payload = ready();
		const { person } = await send({ ...payload, asker: { ...(payload.asker as Json), email } });
		const draft = await more(account, person);
		await db.sql`insert into private.deaths (person_id, recorded_by, recorded_as) values (${person}, ${coordinator}, 'coordinator')`;
		expect(await refusal(more(account, person))).toMatchObject({ code: 'PT409', hint: 'died' });
		expect(
			await refusal(
				ask(account, 'send_draft', {
					p_once: randomUUID(),
					p_draft: draft.id,
					p_secret: SECRET,
					p_version: draft.version,
					p_ready: { ...asked, organisation }
				})
			)
		).toMatchObject({ code: 'PT409', hint: 'died' });
	});
});
