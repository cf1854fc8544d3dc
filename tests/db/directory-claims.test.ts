import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerOf, refusalOf } from '#support/asking.ts';
import {
	freshDatabase,
	makeAccount,
	setClock,
	signIn,
	type TestDatabase,
	type Who
} from '#support/database.ts';
import { serviceId } from '../../supabase/seed/directory.ts';
import { seed } from '../../supabase/seed/index.ts';
import { accountId } from '../../supabase/seed/world.ts';

const NOW = new Date('2026-11-24T12:30:00Z');
const grace = accountId('grace');
const ruth = accountId('ruth');
const callum = accountId('callum');
const dev = accountId('dev');
/** Run by nobody of ours; its page gives hello@harbour.example.org. */
const GROUP = serviceId('Ryde Grief Group');

interface Page {
	claim: string;
	version: number;
	service_id: string;
	entry_version: number;
	kept_from: string | null;
	mailed: boolean;
	confirmed: boolean;
	ended_how: string | null;
	reason: string;
	offered: { email: string } | null;
	suggestions: { id: string; event: string | null; added: boolean; theirs: boolean }[];
}

let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
	await setClock(db.sql, NOW);
	await seed(db.sql, { now: NOW });
	await db.sql`delete from private.directory_claims`;
});
afterAll(() => db.close());

const ask = <T>(who: Who, call: string, values: unknown[] = []) =>
	answerOf<T>(db, who, call, values);
const claim = (who: Who, by: string, shown = '', service = GROUP, once: string = randomUUID()) =>
	ask<{ kept: boolean; mailed: boolean }>(who, 'public.claim_directory_entry($1, $2, $3, $4)', [
		once,
		service,
		by,
		shown
	]);
const pages = async (who: Who) => (await ask<{ pages: Page[] }>(who, 'public.kept_pages()')).pages;
const mine = async (who: Who, service = GROUP) => {
	const found = (await pages(who)).find((page) => page.service_id === service);
	if (!found) throw new Error('They keep no such page');
	return found;
};
const press = (who: Who, link: string, once: string = randomUUID()) =>
	ask<{ kept: boolean }>(who, 'public.take_claim_link($1, $2)', [once, link]);
const decide = (who: Who, id: string, version: number, what: string, reason = '') =>
	ask(who, 'public.decide_directory_claim($1, $2, $3, $4, $5)', [
		randomUUID(),
		id,
		version,
		what,
		reason
	]);
const handOver = (who: Who, page: Page, to: string) =>
	ask(who, 'public.hand_over_claim($1, $2, $3, $4)', [randomUUID(), page.claim, page.version, to]);
const giveUp = (who: Who, page: Page) =>
	ask(who, 'public.give_up_claim($1, $2, $3)', [randomUUID(), page.claim, page.version]);
const keeps = async (who: Who, service = GROUP) =>
	(await ask<{ keeps: boolean }>(who, 'public.directory_edit_page($1)', [service])).keeps;
const mails = (template: string) => db.sql<
	{ to_email: string | null; to_account: string | null; link: string; state: string; all: string }[]
>`
	select to_email, to_account, params ->> 'link' as link, state, params::text as all
	from private.outbox where template = ${template} order by created_at, id`;
const linkOf = async (template: string) => {
	const last = (await mails(template)).at(-1);
	return (last?.link ?? '').replace('/support/claim/', '');
};
/** As if nobody had ever asked for anything. */
const clear = async () => {
	await db.sql`delete from private.directory_claims`;
	await db.sql`delete from private.outbox where template like 'claim-%'`;
	await db.sql`delete from private.rate_limits`;
};

describe('a claim is shown by the mailbox of the page', () => {
	test('the link works for the account that asked alone, does nothing until it is pressed, and lasts', async () => {
		expect(await keeps(ruth)).toBe(false);
		expect(await claim(ruth, 'mail')).toEqual({ kept: false, mailed: true });
		const [mail] = await mails('claim-confirm');
		expect(mail).toMatchObject({ to_email: 'hello@harbour.example.org', to_account: null });
		// R6: nobody's name, no name of the page either
		expect(mail?.all).toMatch(/^\{"link": "\/support\/claim\/[^/"]+"\}$/);
		const link = await linkOf('claim-confirm');
		expect((await mine(ruth)).mailed).toBe(true);
		// whoever else holds the link, signed in or not, finds nothing
		for (const other of [callum, grace, null]) {
			expect(await refusalOf(ask(other, 'public.claim_link_page($1)', [link]))).toMatch(
				/PT40[14]|42501/
			);
			expect(await refusalOf(press(other, link))).toMatch(/PT40[14]|42501/);
		}
		await ask(ruth, 'public.claim_link_page($1)', [link]);
		expect(await keeps(ruth)).toBe(false);
		const once = randomUUID();
		expect(await press(ruth, link, once)).toEqual({ kept: true });
		expect(await press(ruth, link, once)).toEqual({ kept: true });
		expect(await keeps(ruth)).toBe(true);
		expect(await refusalOf(press(ruth, link))).toBe('PT404 not_found');
		// long after the mail's link
		await setClock(db.sql, new Date('2027-06-01T12:00:00Z'));
		const [later] = await db.sql`select private.edits_directory(${ruth}, ${GROUP}) as keeps`;
		expect(later?.keeps).toBe(true);
		await setClock(db.sql, NOW);
	});

	test('what whoever keeps it changes shows at once; its events too; who runs it is not theirs to change', async () => {
		const edit = await ask<{ version: number; draft: Record<string, unknown> }>(
			ruth,
			'public.directory_edit_page($1)',
			[GROUP]
		);
		const save = (draft: object, version = edit.version) =>
			ask(ruth, 'public.save_directory_entry($1, $2, $3, $4, true)', [
				randomUUID(),
				GROUP,
				version,
				draft
			]);
		await save({ ...edit.draft, alert: 'No meeting in Christmas week.' });
		const shown = await ask<{
			alert: string;
			assurer: string;
			assured_date: string;
			version: number;
		}>(null, 'public.directory_entry_page($1)', [GROUP]);
		expect(shown).toMatchObject({
			alert: 'No meeting in Christmas week.',
			assured_date: '2026-11-24',
			// never by their name
			assurer: 'Harbour Bereavement'
		});
		expect(await refusalOf(save({ ...edit.draft, run_by: 'Somebody else' }, shown.version))).toBe(
			'PT422 run_by'
		);
		const event = {
			...(await ask<{ draft: object }>(ruth, 'public.event_edit_page($1, null)', [GROUP])).draft,
			...{
				title: 'An evening of candles',
				kind: 'remembrance',
				description: 'For whoever has died.'
			},
			...{ first_day: '2026-12-07', starts: '18:00', ends: '19:00' }
		};
		const save_event = 'public.save_event($1, $2, null, null, $3, false)';
		const { id } = await ask<{ id: string }>(ruth, save_event, [randomUUID(), GROUP, event]);
		expect(await ask(null, `public.event_page($1) -> 'event' ->> 'title'`, [id])).toBe(
			'An evening of candles'
		);
		// nobody else's page, by any of them
		const other = serviceId('Tuesday Table');
		expect(await refusalOf(ask(ruth, save_event, [randomUUID(), other, event]))).toBe(
			'PT404 not_found'
		);
		const confirm = (who: Who, service: string, version: number) =>
			refusalOf(ask(who, 'public.confirm_kept_page($1, $2, $3)', [randomUUID(), service, version]));
		expect(await confirm(ruth, other, 1)).toBe('PT404 not_found');
		expect(await confirm(ruth, GROUP, 1)).toBe('PT409 stale');
		expect(await confirm(ruth, GROUP, (await mine(ruth)).entry_version)).toBe('');
		expect(await confirm(callum, GROUP, (await mine(ruth)).entry_version)).toBe('PT404 not_found');
	});

	test('what others would change goes to whoever keeps it as well, who hears of it once a day, and settles it', async () => {
		const suggest = async (part: object, service = GROUP) => {
			const { draft } = await ask<{ draft: object }>(null, 'public.directory_edit_page($1)', [
				service
			]);
			return ask(null, 'public.suggest_directory_entry($1, $2, $3, null)', [
				randomUUID(),
				service,
				{ ...draft, ...part }
			]);
		};
		await suggest({ alert: 'They meet at the library now.' });
		await suggest({ run_by: 'Somebody else' });
		await suggest({ alert: 'Not ours to see.' }, serviceId('Tuesday Table'));
		const [first, second, ...more] = (await mine(ruth)).suggestions;
		expect(more).toEqual([]);
		const told = await mails('suggestion-waits');
		expect(told).toMatchObject([{ to_account: ruth }]);
		// nobody else, and not a page of somebody else's
		expect((await pages(callum)).flatMap(({ suggestions }) => suggestions)).toEqual([]);
		const look = (who: Who, id = first?.id) =>
			refusalOf(ask(who, 'public.directory_suggestion_page($1)', [id]));
		expect(await look(callum)).toBe('PT404 not_found');
		expect(await look(ruth)).toBe('');
		expect(await look(grace)).toBe('');
		const settle = async (who: Who, id: string | undefined, take: boolean) => {
			const [row] = await db.sql`select version from public.directory_services where id = ${GROUP}`;
			return refusalOf(
				ask(who, 'public.settle_directory_suggestion($1, $2, $3, $4)', [
					randomUUID(),
					id,
					row?.version,
					take
				])
			);
		};
		expect(await settle(callum, first?.id, true)).toBe('PT404 not_found');
		const held = async () =>
			(
				await db.sql`select private.mail_held_back(o) as why from private.outbox o where o.template = 'suggestion-waits'`
			)[0]?.why;
		expect(await held()).toBeNull();
		expect(await settle(ruth, first?.id, true)).toBe('');
		expect(await ask(null, `public.directory_entry_page($1) ->> 'alert'`, [GROUP])).toBe(
			'They meet at the library now.'
		);
		// who runs it is for a person who keeps the directory
		expect(await settle(ruth, second?.id, true)).toBe('PT422 run_by');
		expect(await settle(ruth, second?.id, false)).toBe('');
		expect(await settle(grace, second?.id, false)).toBe('PT409 stale');
		expect(await held()).toBe('nothing waits');
		expect((await mine(ruth)).suggestions).toEqual([]);
	});

	test('who signs in with the address of the page keeps it at once', async () => {
		await clear();
		await db.admin`update auth.users set email = 'hello@harbour.example.org', email_confirmed_at = now() where id = ${callum}`;
		expect(await claim(callum, 'mail')).toEqual({ kept: true, mailed: false });
		expect(await keeps(callum)).toBe(true);
		expect(await mails('claim-confirm')).toHaveLength(0);
		await db.admin`update auth.users set email = 'callum@example.org' where id = ${callum}`;
	});
});

describe('a person decides', () => {
	test('where somebody else keeps the page: the mailbox alone is not enough, and both stay as they are until then', async () => {
		// Callum keeps it; Ruth reads the same mailbox
		expect(await claim(ruth, 'mail')).toEqual({ kept: false, mailed: true });
		expect(await mails('claim-waits')).toHaveLength(0);
		expect(await press(ruth, await linkOf('claim-confirm'))).toEqual({ kept: false });
		expect([await keeps(ruth), await keeps(callum)]).toEqual([false, true]);
		const told = await mails('claim-waits');
		expect(told.map(({ to_account }) => to_account)).toContain(grace);
		expect(told.map(({ all }) => all)).toEqual(told.map(() => '{"link": "/desk/directory"}'));
		const judged = async () => {
			const rows = await db.sql<{ why: string | null }[]>`
				select distinct private.mail_held_back(o) as why from private.outbox o where template = 'claim-waits'`;
			return rows.map(({ why }) => why);
		};
		expect(await judged()).toEqual([null]);
		const asked = await mine(ruth);
		expect(asked.confirmed).toBe(true);

		const desk = await ask<{ claims: { waiting: { id: string; others: number }[] } }>(
			grace,
			'public.directory_desk_page()'
		);
		expect(desk.claims.waiting).toMatchObject([{ id: asked.claim, others: 1 }]);
		for (const other of [ruth, callum, accountId('hilary'), accountId('patricia')]) {
			expect(
				await refusalOf(ask(other, 'public.directory_claim_page($1)', [asked.claim])),
				String(other)
			).toBe('PT404 not_found');
			expect(await refusalOf(decide(other, asked.claim, asked.version, 'yes'))).toBe(
				'PT404 not_found'
			);
		}
		expect(await refusalOf(decide(grace, asked.claim, asked.version - 1, 'yes'))).toBe(
			'PT409 stale'
		);
		expect(await refusalOf(decide(grace, asked.claim, asked.version, 'no'))).toBe('PT422 reason');
		expect(await refusalOf(decide(grace, asked.claim, asked.version, 'away', 'Why'))).toBe(
			'PT422 do'
		);
		await decide(
			grace,
			asked.claim,
			asked.version,
			'no',
			'Callum answers for it. Talk to him first.'
		);
		// judged again at sending
		expect(await judged()).toEqual(['nothing to decide any more']);
		expect(await mine(ruth)).toMatchObject({
			ended_how: 'declined',
			reason: 'Callum answers for it. Talk to him first.'
		});
		expect(await mails('claim-decided')).toMatchObject([
			{ to_account: ruth, all: '{"link": "/account/pages"}' }
		]);
	});

	test('where the page gives no mail, or they cannot read it: by what they write, which is emptied then', async () => {
		await clear();
		expect(await refusalOf(claim(ruth, 'person', 'short'))).toBe('PT422 shown');
		expect(await refusalOf(claim(ruth, 'owl'))).toBe('PT422 by');
		await claim(ruth, 'person', 'I keep the list of who comes, and Maureen knows me.');
		expect(await refusalOf(claim(ruth, 'person', 'I ask again, and again.'))).toBe('PT409 stale');
		const asked = await mine(ruth);
		await decide(grace, asked.claim, asked.version, 'yes');
		expect(await keeps(ruth)).toBe(true);
		const [row] =
			await db.sql`select shown, granted_by from private.directory_claims where id = ${asked.claim}`;
		expect(row).toEqual({ shown: '', granted_by: grace });
	});

	test('never of their own, and it is taken away with a reason', async () => {
		const page = await mine(ruth);
		expect(await refusalOf(decide(grace, page.claim, page.version, 'away', ''))).toBe(
			'PT422 reason'
		);
		await decide(grace, page.claim, page.version, 'away', 'The group has other people now.');
		expect(await keeps(ruth)).toBe(false);
		expect(await mine(ruth)).toMatchObject({
			ended_how: 'taken_away',
			reason: 'The group has other people now.'
		});
		expect(await mails('claim-ended')).toMatchObject([{ to_account: ruth }]);
		// a coordinator keeps every page; were they to have asked, another one decides
		await db.sql`insert into private.directory_claims (service_id, account_id, shown) values (${GROUP}, ${grace}, 'x')`;
		const own = await mine(grace);
		expect(await refusalOf(decide(grace, own.claim, own.version, 'yes'))).toBe('PT409 own');
	});

	test('of an entry of a member organisation always, whatever its mailbox says', async () => {
		await clear();
		const [members] = await db.sql<{ id: string }[]>`
			select s.id from public.directory_services s join public.directory_organisations o on o.id = s.directory_organisation_id
			where o.organisation_id is not null and s.listed order by s.id limit 1`;
		const id = members?.id ?? '';
		await claim(ruth, 'mail', '', id);
		expect(await press(ruth, await linkOf('claim-confirm'))).toEqual({ kept: false });
		expect(await keeps(ruth, id)).toBe(false);
	});

	test('of two who ask at one instant, neither has it by the mailbox alone', async () => {
		await clear();
		await Promise.all([claim(ruth, 'mail'), claim(callum, 'mail')]);
		const links = (await mails('claim-confirm')).map(({ link }) =>
			link.replace('/support/claim/', '')
		);
		expect(links).toHaveLength(2);
		const kept: string[] = [];
		for (const link of links) {
			for (const who of [ruth, callum]) {
				if ((await refusalOf(press(who, link))) === '' && (await keeps(who))) kept.push(who);
			}
		}
		expect(kept).toEqual([]);
	});
});

describe('it is handed over, given up, and lapses', () => {
	test('to whoever signs in with that address, once; until then nothing changes, and the offer can be taken back', async () => {
		await clear();
		await claim(ruth, 'mail');
		await press(ruth, await linkOf('claim-confirm'));
		expect(await refusalOf(handOver(ruth, await mine(ruth), 'nobody'))).toBe('PT422 to');
		expect(await refusalOf(handOver(ruth, await mine(ruth), 'ruth@example.org'))).toBe('PT422 to');
		expect(await refusalOf(handOver(callum, await mine(ruth), 'dev@example.org'))).toBe(
			'PT404 not_found'
		);
		await handOver(ruth, await mine(ruth), 'Callum@example.org');
		const first = await linkOf('claim-handed');
		await handOver(ruth, await mine(ruth), '');
		expect((await mails('claim-handed'))[0]).toMatchObject({ state: 'cancelled', all: '{}' });
		expect(await refusalOf(press(callum, first))).toBe('PT404 not_found');
		await handOver(ruth, await mine(ruth), 'Callum@example.org');
		const link = await linkOf('claim-handed');
		expect((await mine(ruth)).offered?.email).toBe('callum@example.org');
		for (const other of [dev, ruth])
			expect(await refusalOf(press(other, link))).toBe('PT404 not_found');
		expect([await keeps(ruth), await keeps(callum)]).toEqual([true, false]);
		expect(await press(callum, link)).toEqual({ kept: true });
		expect([await keeps(ruth), await keeps(callum)]).toEqual([false, true]);
		expect(await mine(ruth)).toMatchObject({ ended_how: 'handed_over' });
		expect(await refusalOf(press(callum, link))).toBe('PT404 not_found');
	});

	test('given up by whoever keeps it alone; the page stays', async () => {
		const page = await mine(callum);
		expect(await refusalOf(giveUp(ruth, page))).toBe('PT404 not_found');
		await handOver(callum, page, 'dev@example.org');
		const link = await linkOf('claim-handed');
		await giveUp(callum, await mine(callum));
		expect(await keeps(callum)).toBe(false);
		// and what was offered went with it
		expect(await refusalOf(press(dev, link))).toBe('PT404 not_found');
		expect(await ask(null, `public.directory_entry_page($1) ->> 'name'`, [GROUP])).toBe(
			'Ryde Grief Group'
		);
	});

	test('with the account that closes, without a word left; the page stays, and is asked about as any other', async () => {
		await clear();
		const session = await signIn(db.sql, dev);
		expect(session).toBeTruthy();
		await claim(dev, 'person', 'I keep the list of who comes.');
		const asked = await mine(dev);
		await decide(grace, asked.claim, asked.version, 'yes');
		await handOver(dev, await mine(dev), 'callum@example.org');
		await handOver(dev, await mine(dev), 'ruth@example.org');
		expect(await keeps(dev)).toBe(true);
		await db.sql`select private.close_account_now(${dev})`;
		const rows = await db.sql`
			select c.ended_how, c.shown, c.reason, (select count(*)::int from private.directory_handovers h where h.claim_id = c.id and h.ended_at is null) as offers
			from private.directory_claims c where c.account_id = ${dev}`;
		expect(rows).toEqual([{ ended_how: 'account_closed', shown: '', reason: '', offers: 0 }]);
		expect(await refusalOf(press(ruth, await linkOf('claim-handed')))).toBe('PT404 not_found');
		expect(await ask(null, `public.directory_entry_page($1) ->> 'name'`, [GROUP])).toBe(
			'Ryde Grief Group'
		);
		expect(
			await ask(null, 'private.edits_directory($1, $2)', [dev, GROUP]).catch(() => false)
		).toBe(false);
	});
});

/** Until a statement of this database waits for a lock. */
async function blocked(): Promise<void> {
	for (let tries = 0; tries < 200; tries += 1) {
		const [row] = await db.admin`
			select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
		if (row) return;
		await new Promise((done) => setTimeout(done, 25));
	}
	throw new Error('Nobody waits');
}
/** `first` is done and not yet ended while `second` begins; then it ends, and so does the other. */
async function overtaken(
	who: Who,
	[text, values]: [text: string, values: unknown[]],
	second: () => Promise<string>
): Promise<string> {
	let answer: Promise<string> | undefined;
	await db.as(who, async (sql) => {
		await sql.unsafe(`select ${text}`, values as string[]);
		answer = second();
		await blocked();
	});
	return (await answer) ?? '';
}

describe('whoever would have a page that is not theirs any more', () => {
	const draftOf = (who: Who) =>
		ask<{ version: number; draft: { email: string; alert: string } }>(
			who,
			'public.directory_edit_page($1)',
			[GROUP]
		);
	const save = async (who: Who, part: object, once: string = randomUUID()) => {
		const { version, draft } = await draftOf(who);
		return refusalOf(
			ask(who, 'public.save_directory_entry($1, $2, $3, $4, false)', [
				once,
				GROUP,
				version,
				{ ...draft, ...part }
			])
		);
	};
	const away = async (claimOf: Page): Promise<[string, unknown[]]> => [
		'public.decide_directory_claim($1, $2, $3, $4, $5)',
		[randomUUID(), claimOf.claim, claimOf.version, 'away', 'They do not run it.']
	];
	/** Ruth keeps the page, by its mailbox. */
	const kept = async () => {
		await clear();
		await claim(ruth, 'mail');
		await press(ruth, await linkOf('claim-confirm'));
		return mine(ruth);
	};

	test('taken away from them, they do not have it back at once by the address that they had written on it', async () => {
		const page = await kept();
		expect(await save(ruth, { email: 'ruth@example.org' })).toBe('');
		await decide(grace, page.claim, page.version, 'away', 'They do not run it.');
		expect(await claim(ruth, 'mail')).toEqual({ kept: false, mailed: false });
		expect(await keeps(ruth)).toBe(false);
		expect((await mails('claim-waits')).map(({ to_account }) => to_account)).toContain(grace);
		// who decides is told why the mailbox did not
		const before = async (who: string) =>
			ask<{ how: string; reason: string; theirs: boolean }[]>(
				grace,
				`public.directory_claim_page($1) -> 'before'`,
				[(await mine(who)).claim]
			);
		expect(await before(ruth)).toMatchObject([
			{ how: 'taken_away', reason: 'They do not run it.', theirs: true }
		]);
		// nor does somebody who reads their mail for them
		await giveUp(ruth, await mine(ruth));
		await claim(callum, 'mail');
		expect(await press(callum, await linkOf('claim-confirm'))).toEqual({ kept: false });
		expect(await keeps(callum)).toBe(false);
		expect(await before(callum)).toMatchObject([{ how: 'taken_away', theirs: false }]);
		// of another page nothing was
		await claim(callum, 'person', 'I set the tables out.', serviceId('Tuesday Table'));
		const elsewhere = (await mine(callum, serviceId('Tuesday Table'))).claim;
		expect(await ask(grace, `public.directory_claim_page($1) -> 'before'`, [elsewhere])).toEqual(
			[]
		);
		expect(await save(grace, { email: 'hello@harbour.example.org' })).toBe('');
	});

	test('told no, they do not have it by its mailbox alone; somebody else who was not may', async () => {
		await clear();
		await claim(ruth, 'person', 'I keep the list of who comes.');
		const asked = await mine(ruth);
		await decide(grace, asked.claim, asked.version, 'no', 'Nobody there knows you.');
		await claim(ruth, 'mail');
		expect(await press(ruth, await linkOf('claim-confirm'))).toEqual({ kept: false });
		await giveUp(ruth, await mine(ruth));
		await claim(callum, 'mail');
		expect(await press(callum, await linkOf('claim-confirm'))).toEqual({ kept: true });
	});

	test('the link in a mailbox that the page gives no more shows nothing: a person decides, and hears of it', async () => {
		await clear();
		await claim(ruth, 'mail');
		const link = await linkOf('claim-confirm');
		// another word is no other mailbox
		expect(await save(grace, { alert: 'Back in the new year.' })).toBe('');
		expect((await mine(ruth)).mailed).toBe(true);
		expect(await save(grace, { email: 'office@harbour.example.org' })).toBe('');
		expect(await refusalOf(press(ruth, link))).toBe('PT404 not_found');
		expect((await mine(ruth)).mailed).toBe(false);
		expect((await mails('claim-confirm'))[0]).toMatchObject({ state: 'cancelled', all: '{}' });
		expect((await mails('claim-waits')).map(({ to_account }) => to_account)).toContain(grace);
		expect(await save(grace, { email: '' })).toBe('');
		// what whoever runs it gives is the mailbox of a page that gives none
		await clear();
		await db.sql`
			update public.directory_organisations o set email = 'all@harbour.example.org' from public.directory_services s
			where s.id = ${GROUP} and o.id = s.directory_organisation_id`;
		await claim(ruth, 'mail');
		const theirs = await linkOf('claim-confirm');
		await db.sql`
			update public.directory_organisations o set email = '' from public.directory_services s
			where s.id = ${GROUP} and o.id = s.directory_organisation_id`;
		expect(await refusalOf(press(ruth, theirs))).toBe('PT404 not_found');
		expect(await save(grace, { email: 'hello@harbour.example.org' })).toBe('');
	});

	test('what waited while the page was taken from them changes nothing on it', async () => {
		const { draft } = await draftOf(ruth);
		const event = {
			...(await ask<{ draft: object }>(grace, 'public.event_edit_page($1, null)', [GROUP])).draft,
			...{ title: 'A walk', kind: 'remembrance', description: 'For whoever has died.' },
			...{ first_day: '2026-12-07', starts: '18:00', ends: '19:00' }
		};
		await ask(null, 'public.suggest_directory_entry($1, $2, $3, null)', [
			randomUUID(),
			GROUP,
			{ ...draft, alert: 'As somebody suggests.' }
		]);
		const [suggestion] = await db.sql`
			select id from private.directory_suggestions where service_id = ${GROUP} and settled_at is null`;
		await ask(null, 'public.suggest_event($1, $2, null, $3)', [randomUUID(), GROUP, event]);
		const [added] = await db.sql`
			select id from private.directory_suggestions where service_id = ${GROUP} and settled_at is null and of_event`;
		const late: Record<string, () => Promise<unknown>> = {
			saves: async () => {
				const { version } = await draftOf(ruth);
				return ask(ruth, 'public.save_directory_entry($1, $2, $3, $4, false)', [
					randomUUID(),
					GROUP,
					version,
					{ ...draft, alert: 'Ring me instead.' }
				]);
			},
			assures: async () =>
				ask(ruth, 'public.confirm_kept_page($1, $2, $3)', [
					randomUUID(),
					GROUP,
					(await mine(ruth)).entry_version
				]),
			adds: () =>
				ask(ruth, 'public.save_event($1, $2, null, null, $3, false)', [randomUUID(), GROUP, event]),
			settles: async () =>
				ask(ruth, 'public.settle_directory_suggestion($1, $2, $3, true)', [
					randomUUID(),
					suggestion?.id,
					(await mine(ruth)).entry_version
				]),
			settlesEvent: () =>
				ask(ruth, 'public.settle_directory_suggestion($1, $2, null, true)', [
					randomUUID(),
					added?.id
				])
		};
		for (const [what, act] of Object.entries(late)) {
			const page = await kept();
			expect(await overtaken(grace, await away(page), () => refusalOf(act())), what).toBe(
				'PT404 not_found'
			);
		}
		expect((await draftOf(grace)).draft.alert).toBe(draft.alert);
	});

	test('an offer taken back at the instant it is pressed is taken back; nothing is handed over that was given up', async () => {
		const offered = async () => {
			await kept();
			await handOver(ruth, await mine(ruth), 'callum@example.org');
			return linkOf('claim-handed');
		};
		let link = await offered();
		let page = await mine(ruth);
		expect(
			await overtaken(
				ruth,
				['public.hand_over_claim($1, $2, $3, $4)', [randomUUID(), page.claim, page.version, '']],
				() => refusalOf(press(callum, link))
			)
		).toBe('PT404 not_found');
		expect([await keeps(ruth), await keeps(callum)]).toEqual([true, false]);
		link = await offered();
		page = await mine(ruth);
		expect(
			await overtaken(
				ruth,
				['public.give_up_claim($1, $2, $3)', [randomUUID(), page.claim, page.version]],
				() => refusalOf(press(callum, link))
			)
		).toBe('PT404 not_found');
		expect([await keeps(ruth), await keeps(callum)]).toEqual([false, false]);
	});

	test('asking and taking it back each morning keeps nobody else’s claim from whoever decides', async () => {
		await clear();
		await claim(ruth, 'person', 'I keep the list of who comes.');
		await giveUp(ruth, await mine(ruth));
		await db.asService((sql) => sql`select public.claim_mail(100)`);
		expect((await mails('claim-waits')).map(({ state }) => state)).not.toContain('queued');
		await claim(callum, 'person', 'I keep the list of who comes.');
		expect((await mails('claim-waits')).filter(({ state }) => state === 'queued')).toContainEqual(
			expect.objectContaining({ to_account: grace })
		);
		// nor what others suggest for a page from whoever keeps it
		await kept();
		const suggested = async (alert: string) => {
			await db.sql`update private.directory_suggestions set settled_at = private.clock(), taken = false where settled_at is null`;
			const { draft } = await draftOf(null);
			await ask(null, 'public.suggest_directory_entry($1, $2, $3, null)', [
				randomUUID(),
				GROUP,
				{ ...draft, alert }
			]);
			return (await mails('suggestion-waits')).filter(({ state }) => state === 'queued').length;
		};
		await db.sql`delete from private.outbox where template = 'suggestion-waits'`;
		expect(await suggested('Once.')).toBe(1);
		await db.sql`update private.outbox set state = 'cancelled' where template = 'suggestion-waits'`;
		expect(await suggested('Twice.')).toBe(1);
		expect(await suggested('Three times.')).toBe(1);
		await clear();
		await claim(callum, 'person', 'I keep the list of who comes.');
		// of what has gone, or goes, nobody is told twice
		const before = (await mails('claim-waits')).length;
		await claim(ruth, 'person', 'I keep the list of who comes.');
		expect(await mails('claim-waits')).toHaveLength(before);
	});

	test('restored from a backup of before, a page that was taken away is in nobody’s hands', async () => {
		const restored = async (ended: Page, as: string) => {
			const [entry] = await db.sql<{ id: string; entry: object }[]>`
				delete from private.replay_ledger l where l.kind = 'claim_end' and l.subject = private.hash_id(${ended.claim}::uuid)
				returning l.id, to_jsonb(l) || jsonb_build_object('subject', encode(l.subject, 'hex')) as entry`;
			await db.sql.unsafe(
				`update private.directory_claims set ended_at = null, ended_how = null, ${as} where id = '${ended.claim}'`
			);
			const [done] =
				await db.sql`select private.replay_entry(${db.sql.json((entry?.entry ?? {}) as never)}) as how`;
			const [now] =
				await db.sql`select ended_how, ended_at::text from private.directory_claims where id = ${ended.claim}`;
			return [done?.how as string, now?.ended_how as string, Boolean(now?.ended_at)];
		};
		const page = await kept();
		await decide(grace, page.claim, page.version, 'away', 'They do not run it.');
		expect(await restored(page, 'version = 1')).toEqual(['replayed', 'taken_away', true]);
		expect(await keeps(ruth)).toBe(false);
		// a backup from when it was only asked for
		expect(await restored(page, 'kept_from = null')).toEqual(['replayed', 'declined', true]);
	});

	test('a link runs out, of a claim after seven days and of an offer after fourteen; and of a page that was taken off it shows nothing', async () => {
		const after = (days: number, hours: number) =>
			setClock(db.sql, new Date(NOW.getTime() + (days * 24 + hours) * 3_600_000));
		const look = (who: Who, link: string) =>
			refusalOf(ask(who, 'public.claim_link_page($1)', [link]));
		await clear();
		await claim(ruth, 'mail');
		const own = await linkOf('claim-confirm');
		await after(7, -1);
		expect(await look(ruth, own)).toBe('');
		await after(7, 1);
		expect([await look(ruth, own), await refusalOf(press(ruth, own))]).toEqual([
			'PT404 not_found',
			'PT404 not_found'
		]);
		await setClock(db.sql, NOW);
		await db.sql`update public.directory_services set listed = false where id = ${GROUP}`;
		expect(await refusalOf(press(ruth, own))).toBe('PT404 not_found');
		expect(await refusalOf(claim(callum, 'person', 'I keep the list of who comes.'))).toBe(
			'PT404 not_found'
		);
		await db.sql`update public.directory_services set listed = true where id = ${GROUP}`;
		await press(ruth, own);
		await handOver(ruth, await mine(ruth), 'callum@example.org');
		const theirs = await linkOf('claim-handed');
		await db.sql`update public.directory_services set listed = false where id = ${GROUP}`;
		expect(await look(callum, theirs)).toBe('PT404 not_found');
		await db.sql`update public.directory_services set listed = true where id = ${GROUP}`;
		await after(14, -1);
		expect(await look(callum, theirs)).toBe('');
		await after(14, 1);
		expect([await look(callum, theirs), await refusalOf(press(callum, theirs))]).toEqual([
			'PT404 not_found',
			'PT404 not_found'
		]);
		await setClock(db.sql, NOW);
	});

	test('an address that nobody has confirmed is nobody’s; who asked is named no longer than there is something to decide', async () => {
		await clear();
		await db.admin`update auth.users set email = 'hello@harbour.example.org', email_confirmed_at = null where id = ${callum}`;
		expect(await claim(callum, 'mail')).toEqual({ kept: false, mailed: true });
		await db.admin`update auth.users set email = 'callum@example.org', email_confirmed_at = now() where id = ${callum}`;
		const asked = await mine(callum);
		const named = async () =>
			ask<{ who: string; address: string | null }>(grace, 'public.directory_claim_page($1)', [
				asked.claim
			]);
		expect(await named()).toMatchObject({ address: 'callum@example.org' });
		expect((await named()).who).not.toBe('');
		await decide(grace, asked.claim, asked.version, 'no', 'Nobody there knows you.');
		expect(await named()).toMatchObject({ who: '', address: null });
	});

	test('what is only asked for is not theirs to hand over', async () => {
		await clear();
		await claim(ruth, 'person', 'I keep the list of who comes.');
		expect(await refusalOf(handOver(ruth, await mine(ruth), 'callum@example.org'))).toBe(
			'PT404 not_found'
		);
		expect(await mails('claim-handed')).toEqual([]);
	});

	test('what was offered to somebody goes with their account, and so does its mail', async () => {
		await kept();
		const zoe = await makeAccount(db.sql, { email: 'zoe@example.org', name: 'Zoe' });
		await handOver(ruth, await mine(ruth), 'Zoe@example.org');
		await db.sql`select private.close_account_now(${zoe})`;
		expect(await mails('claim-handed')).toMatchObject([{ state: 'cancelled', all: '{}' }]);
		expect((await mine(ruth)).offered).toBeNull();
		expect(
			await db.sql`select from private.directory_handovers where email = 'zoe@example.org'`
		).toEqual([]);
	});

	test('nobody is buried in offers of a page: three mails a day to one address, whoever offers', async () => {
		const page = await kept();
		const said: string[] = [];
		for (let time = 0; time < 4; time += 1)
			said.push(await refusalOf(handOver(ruth, await mine(ruth), 'dora@example.org')));
		expect(said).toEqual(['', '', '', 'PT429 too_many']);
		expect(await refusalOf(handOver(ruth, await mine(ruth), 'callum@example.org'))).toBe('');
		expect(page.kept_from).not.toBeNull();
	});
});

test('asking is limited: an account ten times a day, a mailbox three mails', async () => {
	await clear();
	const said: string[] = [];
	for (let time = 0; time < 5; time += 1) {
		said.push(await refusalOf(claim(ruth, 'mail')));
		await db.sql`delete from private.directory_claims`;
	}
	expect(said.slice(0, 3)).toEqual(['', '', '']);
	expect(said.at(-1)).toBe('PT429 too_many');
});
