import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accountCopy, personCopy, type PersonCopy } from '#lib/domain/copies/copy.schema.ts';
import { consentBundle, type FhirConsent } from '#lib/domain/copies/fhir.ts';
import { accountDocument, personDocument } from '#lib/server/copies/document.ts';
import {
	addPlace,
	ask,
	circleWorld,
	confirmedVisit,
	doIt,
	refusal,
	rpc,
	type CircleWorld
} from '#support/circle-world.ts';
import {
	freshDatabase,
	moveClock,
	setClock,
	signIn,
	type TestDatabase
} from '#support/database.ts';
import { fhirValidator, wrongWithBundle } from '#support/fhir.ts';
import { plant, wordColumns } from '#support/traces.ts';
import { seed } from '../../supabase/seed/index.ts';
import { accountId, personId } from '../../supabase/seed/world.ts';

const NOW = new Date('2026-11-24T12:30:00Z');

const take = async (db: TestDatabase, who: string, person: string): Promise<PersonCopy> =>
	personCopy.parse(await doIt(db, who, 'export_person', { p_person: person, p_format: 'data' }));

describe('a copy of everything about a person', { timeout: 120_000 }, () => {
	let db: TestDatabase;
	let world: CircleWorld;
	const person = () => world.len.id;
	beforeAll(async () => {
		db = await freshDatabase();
		await setClock(db.sql, NOW);
		world = await circleWorld(db);
		await confirmedVisit(db, world, world.ruth);
		await doIt(db, world.joanne, 'deny_reader', {
			p_person: person(),
			p_account: world.tomasz
		}).catch(() => undefined);
	}, 60_000);
	afterAll(() => db.close());

	test('C18: the person and a proven manager get it all; an unproven one what they entered; nobody else learns of anything', async () => {
		const own = await take(db, world.len.self, person());
		expect(own.scopes.address).toMatchObject({ lines: '4 Undercliff Terrace' });
		expect(own.permits).toHaveLength(3);
		expect(own.help.tasks.map(({ who }) => who)).toEqual(['Ruth']);
		const daughters = await take(db, world.joanne, person());
		expect(daughters.scopes.about).toEqual(own.scopes.about);
		await db.sql`
			insert into private.details (person_id, scope, content, entered_by)
			values (${person()}, 'about', ${db.sql.json({ words: 'As Peter said it.' })}, ${world.petersPlace})`;
		const brothers = await take(db, world.peter, person());
		expect(brothers.scopes).toEqual({ about: { words: 'As Peter said it.' } });
		expect(brothers.entries.map(({ content }) => content)).toEqual([
			{ words: 'As Peter said it.' }
		]);
		expect([brothers.permits, brothers.denies, brothers.looked, brothers.capacity_records]).toEqual(
			[[], [], [], []]
		);
		expect(brothers.circle.map(({ name }) => name)).toEqual(['Peter Hollis']);
		const args = { p_person: person(), p_format: 'page' };
		for (const who of [world.anna, world.ruth, world.stranger, world.organisation.coordinator]) {
			expect(await refusal(db, who, 'export_person', args)).toBe('PT404');
		}
		const made = { ...args, p_person: crypto.randomUUID() };
		expect(await refusal(db, world.len.self, 'export_person', made)).toBe('PT404');
	});

	test('others by first name, and no way to reach them', async () => {
		const text = JSON.stringify(await take(db, world.joanne, person()));
		expect(text).toContain('Ruth');
		for (const theirs of ['Pomeroy', 'Peter Hollis', 'Anna Reed', 'peter@', 'anna@']) {
			expect(text, theirs).not.toContain(theirs);
		}
		expect(text).toContain('joanne@example.org');
	});

	test('C23: it is a disclosure, and recorded: who, in what capacity, when; the same form twice is one copy', async () => {
		const key = crypto.randomUUID();
		const args = { p_once: key, p_person: person(), p_format: 'consents' };
		const before = await db.sql`select count(*)::int as n from private.exports`;
		await ask(db, world.len.self, 'export_person', args);
		await ask(db, world.len.self, 'export_person', args);
		const after = await db.sql`select count(*)::int as n from private.exports`;
		expect(after[0]?.n).toBe(before[0]?.n + 1);
		const [reading] = await db.sql`
			select capacity, purpose from private.disclosures
			where reader_id = ${world.len.self} and purpose like 'To take a copy%' order by id desc limit 1`;
		expect(reading).toMatchObject({ capacity: 'self', purpose: 'To take a copy of what is kept' });
		const page = await ask<{ copies: { mine: boolean; by: string }[] }>(
			db,
			world.joanne,
			'copy_page',
			{
				p_person: person()
			}
		);
		expect(page.copies.some(({ mine, by }) => !mine && by === 'Len')).toBe(true);
		// the same key by somebody else is no replay
		expect((await rpc(db, world.joanne, 'export_person', args)).code).toBe('PT409');
		// and its contents are not kept beside the key
		const [kept] = await db.sql`select result::text from private.once_keys where key = ${key}`;
		expect(kept?.result).toBe('{}');
	});

	test('it needs a fresh sign-in, and a form that says which', async () => {
		const stale = await signIn(db.sql, world.joanne);
		await db.admin`update auth.sessions set created_at = private.clock() - interval '16 minutes' where id = ${stale.sessionId}`;
		await expect(
			db.as(
				stale,
				(sql) => sql`select public.export_person(gen_random_uuid(), ${person()}, 'page')`
			)
		).rejects.toMatchObject({ code: 'PT409', hint: 'sign_in_again' });
		expect(
			await refusal(db, world.joanne, 'export_person', { p_person: person(), p_format: 'paper' })
		).toBe('PT422 format');
	});

	test('a copy made after a withdrawal has it as withdrawn; one in force as active; a no as a no', async () => {
		const validate = fhirValidator();
		const before = consentBundle(await take(db, world.len.self, person()));
		expect(wrongWithBundle(validate, before)).toEqual([]);
		const statusOf = (bundle: typeof before, id: string) =>
			bundle.entry
				.map(({ resource }) => resource)
				.find((each): each is FhirConsent => each.resourceType === 'Consent' && each.id === id);
		expect(statusOf(before, world.matched)?.status).toBe('active');
		await doIt(db, world.joanne, 'withdraw_consent', {
			p_permit: world.coordinators,
			p_scopes: ['faith']
		});
		await doIt(db, world.len.self, 'withdraw_consent', { p_permit: world.matched });
		await doIt(db, world.len.self, 'deny_reader', {
			p_person: person(),
			p_account: world.ruth,
			p_scopes: ['address']
		});
		const after = consentBundle(await take(db, world.len.self, person()));
		expect(wrongWithBundle(validate, after)).toEqual([]);
		expect(statusOf(after, world.matched)?.status).toBe('inactive');
		const partly = statusOf(after, world.coordinators);
		expect(partly?.status).toBe('active');
		expect(partly?.provision.provision).toMatchObject([
			{ type: 'deny', purpose: [{ display: 'withdrawn' }], code: [{ coding: [{ code: 'faith' }] }] }
		]);
		const denies = after.entry.filter(
			({ resource }) => resource.resourceType === 'Consent' && resource.provision.type === 'deny'
		);
		expect(denies).toHaveLength(1);
		// the words shown are in it, to the letter
		const data = statusOf(after, world.pool)?.sourceAttachment?.data ?? '';
		expect(Buffer.from(data, 'base64').toString()).toBe('The words that were shown.');
	});

	test('R13: a bundle that is no R4 is found', async () => {
		const validate = fhirValidator();
		const good = consentBundle(await take(db, world.len.self, person()));
		const spoiled = (spoil: (consent: Record<string, unknown>) => void) => {
			const bundle = structuredClone(good);
			const consent = bundle.entry.find(
				({ resource }) => resource.resourceType === 'Consent'
			)?.resource;
			spoil(consent as unknown as Record<string, unknown>);
			return wrongWithBundle(validate, bundle);
		};
		expect(spoiled(() => {})).toEqual([]);
		expect(spoiled((consent) => delete consent.scope)).not.toEqual([]);
		expect(spoiled((consent) => delete consent.category)).not.toEqual([]);
		expect(spoiled((consent) => (consent.status = 'withdrawn'))).not.toEqual([]);
		expect(spoiled((consent) => (consent.dateTime = 'yesterday'))).not.toEqual([]);
		expect(spoiled((consent) => (consent.note = 'no such field'))).not.toEqual([]);
		expect(spoiled((consent) => (consent.provision = { type: 'maybe' }))).not.toEqual([]);
	});

	test('C7: whom a no covers gets nothing of what it covers, in a copy either', async () => {
		const other = await circleWorld(db, { at: 'other.example.org' });
		await confirmedVisit(db, other, other.ruth);
		await db.sql`
			insert into private.denies (person_id, account_id, made_by, made_by_self)
			values (${other.len.id}, ${other.joanne}, ${other.len.self}, true)`;
		const copy = await take(db, other.joanne, other.len.id);
		expect(copy.scopes).toEqual({});
		expect(copy.entries).toEqual([]);
		expect(copy.help).toEqual({ requests: [], tasks: [], questions: [], written: [], family: [] });
		// the consents and who looked she keeps (C18), without when anybody comes
		expect(copy.permits.length).toBeGreaterThan(0);
		expect(copy.looked.every(({ task }) => task === null)).toBe(true);
	});

	test('C21: after a death a manager’s copy has what they entered, the consents and who looked', async () => {
		const other = await circleWorld(db, { at: 'third.example.org' });
		await doIt(db, other.joanne, 'write_detail', {
			p_person: other.len.id,
			p_scope: 'faith',
			p_version: 1,
			p_content: { words: 'As Joanne said it.' }
		});
		await doIt(db, other.joanne, 'record_death', { p_person: other.len.id });
		const copy = await take(db, other.joanne, other.len.id);
		expect(copy.scopes).toEqual({ faith: { words: 'As Joanne said it.' } });
		expect(copy.permits.length).toBeGreaterThan(0);
		expect(copy.died).not.toBeNull();
	});

	test('C22, C26: nothing of a reading in an emergency', async () => {
		await db.sql`
			insert into private.disclosures (reader_id, capacity, person_id, scopes, purpose)
			values (${world.organisation.coordinator}, 'break_glass', ${person()}, '{address}', 'CAN99999Z')`;
		for (const who of [world.len.self, world.joanne]) {
			expect(JSON.stringify(await take(db, who, person()))).not.toContain('CAN99999Z');
		}
	});

	test('a second place in the circle gives no more than the first', async () => {
		await addPlace(db.sql, person(), { role: 'manager', account: world.anna, name: 'Anna Reed' });
		const copy = await take(db, world.anna, person());
		expect(copy.scopes).toEqual({});
		await moveClock(db.sql, '0');
	});
});

describe('canaries: what is somebody else’s is in nobody’s copy', { timeout: 120_000 }, () => {
	let db: TestDatabase;
	const LEN = personId('len');
	/** Columns whose words a copy for the person may hold; every other column’s are somebody else’s or internal. */
	const THEIRS = [
		'private.addresses.lines',
		'private.addresses.postcode',
		'private.capacity_records.decision',
		'private.circle_members.relation',
		'private.details.content',
		'private.disclosures.purpose',
		'private.family_visits.who',
		'private.family_visits.words',
		'private.feedback.words',
		'private.permits.consulted',
		'private.permits.purpose',
		'private.permits.why',
		'private.permits.wording',
		'private.questions.answer',
		'private.questions.words',
		'public.tasks.requirements'
	];
	const found = (text: string, where: Map<string, string>) =>
		[...where].filter(([, word]) => text.includes(word)).map(([column]) => column);

	beforeAll(async () => {
		db = await freshDatabase();
		await setClock(db.sql, NOW);
		await seed(db.sql, { now: NOW });
	}, 60_000);
	afterAll(() => db.close());

	test('every column about two people and every account is planted; a copy of the one holds nothing of the other', async () => {
		const len = await plant(db.admin, LEN);
		const rehana = await plant(db.admin, personId('rehana'), 10_000);
		// what identifies each other account, and what it holds
		const others = new Map<string, string>();
		let n = 20_000;
		for (const { table, column, type } of await wordColumns(db.admin)) {
			if (!['public.accounts', 'public.volunteers'].includes(table) || type !== 'text') continue;
			const id = table === 'public.accounts' ? 'id' : 'account_id';
			const word = `CAN${n++}Z`;
			// after a first name, where there is one: that much is shown
			await db.admin
				.unsafe(
					`update ${table} set ${column} = 'Somebody ${word}' where ${id} <> '${accountId('len')}'`
				)
				.catch(() => undefined);
			others.set(`${table}.${column}`, word);
		}
		// his own row of the circle is his own; the others’ are not
		await db.admin`
			update private.circle_members set name = 'Len Hollis', email = 'len@example.org', phone = '01632 960 100'
			where person_id = ${LEN} and role = 'self'`;
		await db.admin`update private.circle_members set name = 'Somebody ' || name where person_id = ${LEN} and role <> 'self'`;
		for (const [table, by] of [
			['feedback', 'circle_member_id'],
			['circle_notes', 'written_by'],
			['family_visits', 'entered_by']
		]) {
			await db.admin.unsafe(
				`update private.${table} set words = 'CAN29999Z' where ${by} in (
					select id from private.circle_members where person_id = '${LEN}' and role <> 'self')`
			);
		}
		others.set('words of others of the circle', 'CAN29999Z');
		const copy = await take(db, accountId('len'), LEN);
		const texts = [JSON.stringify(copy), personDocument(copy), JSON.stringify(consentBundle(copy))];
		for (const text of texts) {
			expect(found(text, rehana.where)).toEqual([]);
			// coordinators are named whole, by their office
			expect(found(text, others).filter((column) => column !== 'public.accounts.name')).toEqual([]);
			expect(found(text, len.where).filter((column) => !THEIRS.includes(column))).toEqual([]);
		}
		// it is not that nothing is told: his own is there
		expect(found(texts[0] ?? '', len.where)).toEqual(
			expect.arrayContaining(['private.details.content', 'private.permits.wording'])
		);
		// R13: a copy that told names whole would be found
		await db.admin.unsafe(
			`create or replace function private.first_name(p_name text) returns text language sql immutable set search_path = '' as 'select p_name'`
		);
		const leaking = JSON.stringify(await take(db, accountId('len'), LEN));
		expect(found(leaking, len.where)).toContain('private.circle_members.name');
		expect(found(leaking, others)).toContain('public.accounts.name');
	});

	test('a volunteer’s copy of their own account holds nothing about anybody they visited', async () => {
		const len = await plant(db.admin, LEN, 30_000);
		const rehana = await plant(db.admin, personId('rehana'), 40_000);
		for (const who of ['ruth', 'grace', 'robert']) {
			const copy = accountCopy.parse(
				await doIt(db, accountId(who), 'export_account', { p_format: 'data' })
			);
			for (const text of [JSON.stringify(copy), accountDocument(copy)]) {
				// what somebody else is told of how they read it (the purpose) is theirs too: why they read
				const about = [...found(text, len.where), ...found(text, rehana.where)];
				expect(about.filter((column) => column !== 'private.disclosures.purpose')).toEqual([]);
			}
			expect(copy.account.email).not.toBe('');
		}
	});

	test('a document is one page in itself: no script, nothing from anywhere, and what was typed is text', async () => {
		await db.admin`
			update private.details set content = ${db.admin.json({ words: '<script src="https://elsewhere.example/x.js"></script>' })}
			where person_id = ${LEN} and scope = 'about'`;
		const page = personDocument(await take(db, accountId('len'), LEN));
		expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\son\w+=|\sstyle=/i);
		expect(page).toContain('&#60;script');
		expect(page).toMatch(/@media print/);
		expect(page.startsWith('<!doctype html>')).toBe(true);
	});
});
