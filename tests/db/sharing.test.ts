import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
	ask,
	circleWorld,
	confirmedVisit,
	doIt,
	refusal,
	rpc,
	type CircleWorld,
	type Visit
} from '#support/circle-world.ts';
import {
	freshDatabase,
	makeAccount,
	moveClock,
	setClock,
	signIn,
	type TestDatabase
} from '#support/database.ts';
import { makeTask, offerTo } from '#support/volunteer-world.ts';

interface Permit {
	id: string;
	recipient: string;
	basis: string;
	giver_is_me: boolean;
	scopes: { scope: string; state: string }[];
}
interface Reading {
	ref: string;
	at: string;
	reader: string;
	capacity: string;
	scopes: string[];
	times: number;
	task: { kind: string; day: string } | null;
	purpose: string;
}
interface Sharing {
	capacity: string;
	ledger: boolean;
	giving: string;
	permits: Permit[];
	matched: {
		volunteer: string;
		volunteer_id: string;
		tasks: { reads_until: string; window_from: string; window_until: string }[];
		scopes: { scope: string; permitted: boolean; denied: boolean }[];
	}[];
	denies: {
		id: string;
		account: string | null;
		organisation: string | null;
		may_lift: boolean;
		by_self: boolean;
	}[];
	organisations: { name: string; volunteers: number; coordinators: number }[];
	circle: { name: string; seen: boolean }[];
	looked: Reading[];
	readers: { name: string }[];
}

let db: TestDatabase;
let w: CircleWorld;

async function begin() {
	db = await freshDatabase();
	await setClock(db.sql, '2026-11-24T09:00:00Z');
	w = await circleWorld(db);
}
const sharing = (who: string, args: object = {}) =>
	ask<Sharing>(db, who, 'sharing_page', { p_person: w.len.id, ...args });
const states = (page: Sharing, id: string) =>
	Object.fromEntries(
		page.permits.find((p) => p.id === id)?.scopes.map((s) => [s.scope, s.state]) ?? []
	);
/** What a volunteer's own page gives them of a visit: the scopes that hold something. */
const reads = async (who: Parameters<TestDatabase['as']>[0], visit: Visit) => {
	const [row] = await db.sql`
		select m.person_id, m.organisation_id from public.matches m where m.id = ${visit.match}`;
	const id = typeof who === 'string' ? who : (who?.accountId ?? '');
	const [read] = await db.sql`
		select private.read_about(${id}, 'matched', ${row?.person_id}, ${row?.organisation_id}, ${visit.task}, null, 'The visit') as r`;
	return Object.keys(read?.r.scopes ?? {}).sort();
};
const yes = (extra: object = {}) => ({
	p_person: w.len.id,
	p_scopes: ['faith'],
	p_recipient: 'matched',
	p_organisation: w.organisation.id,
	p_volunteer: null,
	p_purpose: 'To give the help, on the day',
	p_months: 6,
	p_wording: 'May the volunteer who comes see Len’s faith? Answer: Yes.',
	p_wording_version: 2,
	...extra
});
const lacking = (lack: boolean) => db.sql`
	insert into private.capacity_records (person_id, lacking, decision, recorded_by, organisation_id, recorded_at)
	values (${w.len.id}, ${lack}, 'Sharing with volunteers', ${w.organisation.coordinator}, ${w.organisation.id}, private.clock())`;

describe('who can see what', () => {
	let visit: Visit;
	beforeAll(async () => {
		await begin();
		visit = await confirmedVisit(db, w, w.ruth, { day: '2026-11-25' });
	});
	afterAll(() => db.close());

	it('C18: the person and a proven manager see the whole ledger; by name who comes, and the instants of the windows', async () => {
		for (const who of [w.len.self, w.joanne]) {
			const page = await sharing(who);
			expect(page.ledger).toBe(true);
			expect(page.permits.map((p) => p.recipient).sort()).toEqual([
				'coordinators',
				'matched',
				'pool'
			]);
			expect(page.permits.flatMap((p) => p.scopes.map((s) => s.state))).not.toContain('withdrawn');
			expect(page.matched).toMatchObject([
				{
					volunteer: 'Ruth Pomeroy',
					tasks: [
						{
							reads_until: '2026-11-26T17:00:00+00:00',
							window_from: '2026-11-24T14:00:00+00:00',
							window_until: '2026-11-25T19:00:00+00:00'
						}
					]
				}
			]);
			expect(page.matched[0]?.scopes.every((s) => s.permitted && !s.denied)).toBe(true);
			expect(page.organisations).toMatchObject([{ volunteers: 2, coordinators: 1 }]);
			expect(page.circle.map((c) => [c.name, c.seen])).toEqual([
				['Len Hollis', false],
				['Joanne Hollis', true],
				['Peter Hollis', false],
				['Anna Reed', false]
			]);
		}
		expect((await sharing(w.len.self)).giving).toBe('own');
		expect((await sharing(w.joanne)).giving).toBe('family');
	});

	it('the windows it names are the windows in which the volunteer reads (C16)', async () => {
		const [tasks] = (await sharing(w.joanne)).matched.map((m) => m.tasks[0]);
		const at = async (instant: string) => {
			await setClock(db.sql, instant);
			return reads(w.ruth, visit);
		};
		const before = (instant = '') => new Date(new Date(instant).getTime() - 2000).toISOString();
		expect(await at(before(tasks?.window_from))).not.toContain('address');
		expect(await at(tasks?.window_from ?? '')).toContain('address');
		expect(await at(before(tasks?.window_until))).toContain('address');
		expect(await at(tasks?.window_until ?? '')).not.toContain('address');
		expect(await at(before(tasks?.reads_until))).toContain('about');
		expect(await at(tasks?.reads_until ?? '')).toEqual([]);
		await setClock(db.sql, '2026-11-24T09:30:00Z');
	});

	it('what it says of each volunteer is what the database judges at a reading, with a no, a wish and a giver among them', async () => {
		await db.sql`insert into private.capacity_records (person_id, lacking, decision, recorded_by, organisation_id, recorded_at)
			values (${w.len.id}, true, 'Sharing', ${w.organisation.coordinator}, ${w.organisation.id}, private.clock())`;
		await confirmedVisit(db, w, w.tomasz, { day: '2026-11-26' });
		await doIt(db, w.len.self, 'withdraw_consent', {
			p_permit: w.matched,
			p_scopes: ['faith', 'support']
		});
		await doIt(db, w.joanne, 'give_consent', yes());
		await doIt(
			db,
			w.len.self,
			'give_consent',
			yes({
				p_recipient: 'volunteer',
				p_organisation: null,
				p_volunteer: w.ruth,
				p_scopes: ['support']
			})
		);
		await doIt(db, w.len.self, 'say_no', {
			p_person: w.len.id,
			p_account: w.tomasz,
			p_scopes: ['about', 'contact']
		});
		const { matched } = await sharing(w.joanne);
		expect(matched).toHaveLength(2);
		for (const reader of matched) {
			for (const { scope, permitted } of reader.scopes) {
				const [judged] = await db.sql`
					select private.permitted(${w.len.id}, ${reader.volunteer_id}, 'matched', ${w.organisation.id}, ${scope}::public.scope, private.clock()) as yes`;
				expect([reader.volunteer, scope, permitted]).toEqual([
					reader.volunteer,
					scope,
					judged?.yes
				]);
			}
		}
		const said = (name: string) =>
			matched
				.find(({ volunteer }) => volunteer === name)
				?.scopes.filter((s) => s.permitted)
				.map((s) => s.scope);
		expect(said('Ruth Pomeroy')).toEqual([
			'name',
			'contact',
			'address',
			'about',
			'communication',
			'faith',
			'support',
			'household'
		]);
		expect(said('Tomasz Wilk')).toEqual(['name', 'address', 'communication', 'faith', 'household']);
	});

	it('C26: others see no ledger, no denies, nobody who looked; helpers and strangers have no such page', async () => {
		expect((await sharing(w.joanne)).denies).toMatchObject([
			{ account: 'Tomasz Wilk', by_self: true, may_lift: false }
		]);
		expect((await sharing(w.len.self)).denies).toMatchObject([{ may_lift: true }]);
		const peters = await sharing(w.peter);
		expect(peters).toMatchObject({
			ledger: false,
			permits: [],
			denies: [],
			matched: [],
			looked: [],
			readers: [],
			circle: []
		});
		expect(JSON.stringify(peters)).not.toContain('Tomasz');
		for (const who of [w.anna, w.stranger, w.ruth, w.tomasz, w.organisation.coordinator]) {
			for (const name of ['sharing_page', 'sharing_stamp']) {
				expect(await rpc(db, who, name, { p_person: w.len.id })).toEqual(
					await rpc(db, who, name, { p_person: crypto.randomUUID() })
				);
			}
			expect(
				(await rpc(db, who, 'consent_page', { p_person: w.len.id, p_permit: w.matched })).code
			).toBe('PT404');
		}
		expect(
			(await rpc(db, w.peter, 'consent_page', { p_person: w.len.id, p_permit: w.matched })).code
		).toBe('PT404');
	});

	it('C1: the words, their version, basis, how and when are kept to the letter', async () => {
		const page = await ask(db, w.joanne, 'consent_page', {
			p_person: w.len.id,
			p_permit: w.coordinators
		});
		expect(page).toMatchObject({
			wording: 'The words that were shown.',
			wording_version: 2,
			basis: 'own',
			how: 'online',
			giver: 'Len Hollis',
			ends: []
		});
		// of another person's circle it is nothing
		expect(
			(
				await rpc(db, w.joanne, 'consent_page', {
					p_person: crypto.randomUUID(),
					p_permit: w.coordinators
				})
			).code
		).toBe('PT404');
	});
});

describe('stopping (C6, C8, C20)', () => {
	beforeEach(begin);

	it('one scope: gone from the volunteer’s next statement, over another connection, and the rest stays', async () => {
		const visit = await confirmedVisit(db, w, w.ruth, { day: '2026-11-24', starts: '12:00' });
		const phone = await signIn(db.sql, w.ruth);
		expect(await reads(phone, visit)).toContain('faith');
		await doIt(db, w.joanne, 'withdraw_consent', {
			p_permit: w.matched,
			p_scopes: ['faith', 'address']
		});
		const after = await reads(phone, visit);
		expect(after).not.toContain('faith');
		expect(after).not.toContain('address');
		expect(after).toContain('about');
		const page = await sharing(w.joanne);
		expect(states(page, w.matched)).toMatchObject({
			faith: 'withdrawn',
			address: 'withdrawn',
			about: 'active'
		});
		expect(page.matched[0]?.scopes.find((s) => s.scope === 'faith')).toMatchObject({
			permitted: false
		});
		const words = await ask<{ ends: object[] }>(db, w.joanne, 'consent_page', {
			p_person: w.len.id,
			p_permit: w.matched
		});
		expect(words.ends).toMatchObject([
			{ kind: 'withdrawn', by: 'Joanne Hollis', scopes: ['faith', 'address'] }
		]);
		await db.close();
	});

	it('a reading under way and a stop at once: the reading is before it, or it is refused', async () => {
		const visit = await confirmedVisit(db, w, w.ruth, { day: '2026-11-24', starts: '12:00' });
		await db.admin`truncate private.disclosures cascade`;
		// until the withdrawal is there, a reading that began after it did has not seen it: what counts is from
		// when whoever withdrew knows that it is done, as the database's clock has it
		const withdrawn = async () => {
			await doIt(db, w.joanne, 'withdraw_consent', { p_permit: w.matched, p_scopes: ['faith'] });
			const [row] = await db.sql<{ at: Date }[]>`select private.clock() as at`;
			return row?.at.getTime() ?? 0;
		};
		const [done, ...seen] = await Promise.all([
			withdrawn(),
			...[1, 2, 3, 4].map(() => reads(w.ruth, visit))
		]);
		const read =
			await db.sql`select at, last_at, times from private.disclosures where 'faith' = any (scopes)`;
		const withFaith = seen.filter((scopes) => scopes.includes('faith')).length;
		expect(read.reduce((n, r) => n + r.times, 0)).toBe(withFaith);
		for (const r of read) expect(r.last_at.getTime()).toBeLessThanOrEqual(done);
		expect(await reads(w.ruth, visit)).not.toContain('faith');
		await db.close();
	});

	it('C8: a manager who has shown no paper can stop everything, without seeing more', async () => {
		const task = await makeTask(db.sql, w.len, w.organisation, { day: '2026-11-28' });
		const [offer = ''] = await offerTo(db, w.organisation, task, [w.ruth]);
		const answer = await doIt(db, w.peter, 'withdraw_all', { p_person: w.len.id });
		expect(answer).toEqual({ person_id: w.len.id });
		const page = await sharing(w.len.self);
		expect(new Set(page.permits.flatMap((p) => p.scopes.map((s) => s.state)))).toEqual(
			new Set(['withdrawn'])
		);
		// C20: its offers are withdrawn and the coordinator is told to speak to those already matched
		expect((await db.sql`select state from public.offers where id = ${offer}`)[0]?.state).toBe(
			'withdrawn'
		);
		expect(
			await db.sql`select distinct to_account from private.outbox where template = 'sharing-stopped'`
		).toEqual([{ to_account: w.organisation.coordinator }]);
		expect(await refusal(db, w.anna, 'withdraw_all', { p_person: w.len.id })).toBe('PT404');
		expect(await refusal(db, w.stranger, 'withdraw_all', { p_person: w.len.id })).toBe('PT404');
		await db.close();
	});

	it('C7: a no to one person beats every yes, for them alone, and the coordinator is told to speak to them', async () => {
		const visit = await confirmedVisit(db, w, w.ruth, { day: '2026-11-24', starts: '12:00' });
		const other = await confirmedVisit(db, w, w.tomasz, { day: '2026-11-24', starts: '12:00' });
		await doIt(db, w.joanne, 'say_no', {
			p_person: w.len.id,
			p_account: w.ruth,
			p_scopes: ['about']
		});
		expect(await reads(w.ruth, visit)).not.toContain('about');
		expect(await reads(w.ruth, visit)).toContain('address');
		expect(await reads(w.tomasz, other)).toContain('about');
		await doIt(db, w.joanne, 'say_no', { p_person: w.len.id, p_account: w.ruth });
		expect(await reads(w.ruth, visit)).toEqual([]);
		const [mail] = await db.sql`
			select to_account, params from private.outbox where template = 'sharing-stopped' order by created_at desc limit 1`;
		expect(mail?.to_account).toBe(w.organisation.coordinator);
		expect(JSON.stringify(mail?.params)).not.toContain('Ruth');
		await db.close();
	});

	it('C7: what the person said no to only they take back; a manager’s no, the person or a proven manager', async () => {
		const no = (who: string) =>
			doIt<{ deny_id: string }>(db, who, 'say_no', {
				p_person: w.len.id,
				p_organisation: w.organisation.id
			});
		const lens = await no(w.len.self);
		expect(await refusal(db, w.joanne, 'lift_deny', { p_deny: lens.deny_id })).toBe('PT404');
		expect(await refusal(db, w.peter, 'lift_deny', { p_deny: lens.deny_id })).toBe('PT404');
		await doIt(db, w.len.self, 'lift_deny', { p_deny: lens.deny_id });
		const peters = await no(w.peter);
		expect(await refusal(db, w.peter, 'lift_deny', { p_deny: peters.deny_id })).toBe('PT404');
		await doIt(db, w.joanne, 'lift_deny', { p_deny: peters.deny_id });
		expect((await sharing(w.joanne)).denies).toEqual([]);
		await db.close();
	});

	it('only somebody who has to do with the person can be named: no way to try who exists', async () => {
		const outside = await makeAccount(db.sql, { name: 'Nobody Here' });
		for (const p_account of [outside, crypto.randomUUID(), w.tomasz]) {
			expect(await refusal(db, w.joanne, 'say_no', { p_person: w.len.id, p_account })).toBe(
				'PT404'
			);
		}
		await confirmedVisit(db, w, w.ruth, { day: '2026-11-25' });
		expect(await refusal(db, w.peter, 'say_no', { p_person: w.len.id, p_account: w.ruth })).toBe(
			'PT404'
		);
		expect(await refusal(db, w.joanne, 'say_no', { p_person: w.len.id, p_account: w.joanne })).toBe(
			'PT422 reader'
		);
		await db.close();
	});
});

describe('giving a consent (C1 to C5)', () => {
	beforeEach(begin);

	it('C2: the person’s own yes works from the next statement', async () => {
		const visit = await confirmedVisit(db, w, w.ruth, { day: '2026-11-25' });
		await doIt(db, w.len.self, 'withdraw_consent', { p_permit: w.matched, p_scopes: ['faith'] });
		expect(await reads(w.ruth, visit)).not.toContain('faith');
		const { permit_id, wish } = await doIt<{ permit_id: string; wish: boolean }>(
			db,
			w.len.self,
			'give_consent',
			yes()
		);
		expect(wish).toBe(false);
		expect(await reads(w.ruth, visit)).toContain('faith');
		const page = await ask(db, w.len.self, 'consent_page', {
			p_person: w.len.id,
			p_permit: permit_id
		});
		expect(page).toMatchObject({
			basis: 'own',
			how: 'online',
			giver_is_me: true,
			wording: yes().p_wording
		});
		await db.close();
	});

	it('C2: a family member’s word is a wish, never effective, and the one who can say yes is asked', async () => {
		const visit = await confirmedVisit(db, w, w.ruth, { day: '2026-11-25' });
		await doIt(db, w.len.self, 'withdraw_consent', { p_permit: w.matched, p_scopes: ['faith'] });
		for (const who of [w.joanne, w.peter]) {
			const { permit_id, wish } = await doIt<{ permit_id: string; wish: boolean }>(
				db,
				who,
				'give_consent',
				yes()
			);
			expect(wish).toBe(true);
			expect(states(await sharing(w.len.self), permit_id)).toEqual({ faith: 'wish' });
			expect(await reads(w.ruth, visit)).not.toContain('faith');
		}
		// the one who wished sees their own, and can take it back
		const own = (await sharing(w.peter)).permits;
		expect(own).toMatchObject([{ basis: 'family', giver_is_me: true }]);
		await doIt(db, w.peter, 'withdraw_consent', { p_permit: own[0]?.id });
		expect(
			await db.sql`select to_account from private.outbox where template = 'consent-asked'`
		).toEqual([{ to_account: w.len.self }, { to_account: w.len.self }]);
		// a wish takes nothing away from what the person said
		expect(states(await sharing(w.len.self), w.matched)).toMatchObject({
			about: 'active',
			faith: 'withdrawn'
		});
		await db.close();
	});

	it('C3: an attorney’s yes counts only while a lack of capacity is recorded, and stops when it is regained', async () => {
		const visit = await confirmedVisit(db, w, w.ruth, { day: '2026-11-25' });
		await doIt(db, w.len.self, 'withdraw_consent', { p_permit: w.matched, p_scopes: ['faith'] });
		await lacking(true);
		expect((await sharing(w.joanne)).giving).toBe('attorney');
		const { permit_id, wish } = await doIt<{ permit_id: string; wish: boolean }>(
			db,
			w.joanne,
			'give_consent',
			yes()
		);
		expect(wish).toBe(false);
		expect(await reads(w.ruth, visit)).toContain('faith');
		expect(states(await sharing(w.joanne), permit_id)).toEqual({ faith: 'active' });
		await moveClock(db.sql, '1 second');
		await lacking(false);
		await moveClock(db.sql, '1 second');
		expect(await reads(w.ruth, visit)).not.toContain('faith');
		expect(states(await sharing(w.joanne), permit_id)).toEqual({ faith: 'waiting' });
		// a later lack does not bring it back
		await lacking(true);
		expect(await reads(w.ruth, visit)).not.toContain('faith');
		await db.close();
	});

	it('C3: while the person can decide, an attorney’s yes is a wish and takes nothing from theirs', async () => {
		const { wish } = await doIt<{ wish: boolean }>(
			db,
			w.joanne,
			'give_consent',
			yes({ p_scopes: ['about'] })
		);
		expect(wish).toBe(true);
		expect(states(await sharing(w.len.self), w.matched)).toMatchObject({ about: 'active' });
		await db.close();
	});

	it('C5: what an attorney gave never serves the attorney, though they volunteer', async () => {
		await lacking(true);
		const { permit_id } = await doIt<{ permit_id: string }>(db, w.joanne, 'give_consent', yes());
		const [row] = await db.sql`
			select private.permit_serves(p, 'faith', ${w.ruth}, private.clock()) as ruth,
				private.permit_serves(p, 'faith', ${w.joanne}, private.clock()) as joanne
			from private.permits p where p.id = ${permit_id}`;
		expect(row).toEqual({ ruth: true, joanne: false });
		await db.close();
	});

	it('C6: a newer yes takes the place of the older one at that instant, scope by scope', async () => {
		const { permit_id } = await doIt<{ permit_id: string }>(
			db,
			w.len.self,
			'give_consent',
			yes({ p_scopes: ['about', 'name'], p_months: 3 })
		);
		const page = await sharing(w.len.self);
		expect(states(page, w.matched)).toMatchObject({
			about: 'superseded',
			name: 'superseded',
			faith: 'active'
		});
		expect(states(page, permit_id)).toEqual({ name: 'active', about: 'active' });
		await db.close();
	});

	it('C1, C10, C17: no longer than twelve months, one recipient, to the pool the summary alone, the circle to coordinators alone', async () => {
		const wrong: [object, string][] = [
			[{ p_months: 13 }, 'PT422 months'],
			[{ p_months: 0 }, 'PT422 months'],
			[{ p_scopes: [] }, 'PT422 scopes'],
			[{ p_recipient: 'pool', p_scopes: ['summary', 'name'] }, 'PT422 scopes'],
			[{ p_scopes: ['circle'] }, 'PT422 scopes'],
			[{ p_wording: '' }, 'PT409 wording'],
			[{ p_organisation: crypto.randomUUID() }, 'PT404'],
			[{ p_recipient: 'volunteer', p_organisation: null, p_volunteer: w.tomasz }, 'PT404'],
			[{ p_person: crypto.randomUUID() }, 'PT404']
		];
		for (const [extra, expected] of wrong) {
			expect(await refusal(db, w.len.self, 'give_consent', yes(extra))).toBe(expected);
		}
		for (const who of [w.anna, w.stranger, w.ruth, w.organisation.coordinator]) {
			expect(await refusal(db, who, 'give_consent', yes())).toBe('PT404');
		}
		await db.close();
	});

	it('C13: a named volunteer’s permit adds to the matched tier, inside its windows alone', async () => {
		const visit = await confirmedVisit(db, w, w.ruth, { day: '2026-11-26' });
		await doIt(db, w.len.self, 'withdraw_consent', { p_permit: w.matched });
		expect(await reads(w.ruth, visit)).toEqual([]);
		await doIt(
			db,
			w.len.self,
			'give_consent',
			yes({
				p_recipient: 'volunteer',
				p_organisation: null,
				p_volunteer: w.ruth,
				p_scopes: ['name', 'address']
			})
		);
		expect(await reads(w.ruth, visit)).toEqual(['name']);
		expect(
			(await sharing(w.len.self)).matched[0]?.scopes.filter((s) => s.permitted).map((s) => s.scope)
		).toEqual(['name', 'address']);
		await setClock(db.sql, '2026-11-26T14:00:00Z');
		expect(await reads(w.ruth, visit)).toEqual(['address', 'name']);
		await db.close();
	});

	it('R2, C9: nothing of the ledger is changed or taken out, by anybody, by any route', async () => {
		for (const table of [
			'permits',
			'permit_ends',
			'denies',
			'deny_lifts',
			'disclosures',
			'circle_members',
			'details'
		]) {
			for (const who of [w.len.self, w.joanne, w.organisation.coordinator]) {
				await expect(
					db.as(who, (sql) => sql.unsafe(`delete from private.${table}`))
				).rejects.toMatchObject({
					code: '42501'
				});
				await expect(
					db.as(who, (sql) => sql.unsafe(`select * from private.${table}`))
				).rejects.toMatchObject({
					code: '42501'
				});
			}
		}
		await expect(
			db.sql`update private.permits set ends_at = ends_at + interval '1 day'`
		).rejects.toMatchObject({
			code: 'PT403'
		});
		await db.close();
	});
});

describe('who looked (C23)', () => {
	beforeEach(begin);

	it('says exactly who read what, for which task, when and how often', async () => {
		const visit = await confirmedVisit(db, w, w.ruth, {
			day: '2026-11-24',
			starts: '12:00',
			kind: 'company'
		});
		await db.admin`truncate private.disclosures cascade`;
		await reads(w.ruth, visit);
		await moveClock(db.sql, '14 minutes');
		await reads(w.ruth, visit);
		await moveClock(db.sql, '2 minutes');
		await reads(w.ruth, visit);
		await db.sql`
			select private.read_about(${w.organisation.coordinator}, 'coordinator', ${w.len.id}, ${w.organisation.id}, null, '{support}', 'To arrange the help')`;
		await sharing(w.joanne);
		const page = await sharing(w.len.self);
		const scopes = [
			'about',
			'address',
			'communication',
			'contact',
			'faith',
			'household',
			'name',
			'support'
		];
		expect(
			page.looked.map((l) => [
				l.reader,
				l.capacity,
				[...l.scopes].sort(),
				l.times,
				l.task?.kind ?? null
			])
		).toEqual([
			['Len Hollis', 'self', ['name'], 1, null],
			['Joanne Hollis', 'manager', ['name'], 1, null],
			['Grace Adeyemi', 'coordinator', ['support'], 1, null],
			['Ruth Pomeroy', 'matched', scopes, 1, 'company'],
			['Ruth Pomeroy', 'matched', scopes, 2, 'company']
		]);
		expect((await sharing(w.len.self, { p_only: 'address' })).looked.map((l) => l.reader)).toEqual([
			'Ruth Pomeroy',
			'Ruth Pomeroy'
		]);
		expect((await sharing(w.len.self, { p_only: 'others' })).looked).toHaveLength(3);
		expect(
			(await sharing(w.len.self, { p_reader: w.organisation.coordinator })).looked
		).toHaveLength(1);
		expect(page.readers.map((r) => r.name)).toEqual([
			'Grace Adeyemi',
			'Ruth Pomeroy',
			'Len Hollis',
			'Joanne Hollis'
		]);
		await db.close();
	});

	it('a refused reading is not who looked: it is for the data guardian alone (C26)', async () => {
		const visit = await confirmedVisit(db, w, w.ruth, { day: '2026-11-30' });
		await db.sql`
			select private.read_about(${w.ruth}, 'matched', ${w.len.id}, ${w.organisation.id}, ${visit.task}, '{address}', 'The visit')`;
		await db.sql`
			select private.read_about(${w.tomasz}, 'matched', ${w.len.id}, ${w.organisation.id}, ${visit.task}, null, 'The visit')`;
		expect(await db.sql`select 1 from private.refused_readings`).toHaveLength(2);
		expect((await sharing(w.len.self, { p_only: 'others' })).looked).toEqual([]);
		await db.close();
	});

	it('by fifties, each once, newest first', async () => {
		await db.sql`
			insert into private.disclosures (reader_id, capacity, person_id, organisation_id, scopes, purpose, at, last_at)
			select ${w.organisation.coordinator}, 'coordinator', ${w.len.id}, ${w.organisation.id}, '{name}', 'x' || n,
				private.clock() - n * interval '1 hour', private.clock() - n * interval '1 hour'
			from generate_series(1, 120) as n`;
		const seen: string[] = [];
		let before: string | null = null;
		for (let i = 0; i < 4; i += 1) {
			const page: Sharing = await ask(db, w.len.self, 'sharing_page', {
				p_person: w.len.id,
				p_only: 'others',
				p_before: before
			});
			const fifty = page.looked.slice(0, 50);
			seen.push(...fifty.map((l) => l.purpose));
			before = fifty.at(-1)?.at ?? null;
			if (page.looked.length <= 50) break;
		}
		expect(seen).toEqual(Array.from({ length: 120 }, (_, i) => `x${i + 1}`));
		await db.close();
	});

	it('C26: a safeguarding lead’s reading is the person’s to know, not a manager’s', async () => {
		await db.sql`
			insert into private.disclosures (reader_id, capacity, person_id, organisation_id, scopes, purpose)
			values (${w.stranger}, 'break_glass', ${w.len.id}, ${w.organisation.id}, '{address}', 'A worry')`;
		expect((await sharing(w.len.self, { p_only: 'others' })).looked).toHaveLength(1);
		const joannes = await sharing(w.joanne, { p_only: 'others' });
		expect(joannes.looked).toEqual([]);
		expect(JSON.stringify(joannes)).not.toContain('Stranger');
		await db.close();
	});

	it('one that looks wrong goes to the data guardian, never to whoever read; without one, to the coordinators', async () => {
		const read = () => db.sql`
			select private.read_about(${w.organisation.coordinator}, 'coordinator', ${w.len.id}, ${w.organisation.id}, null, '{faith}', 'To arrange the help')`;
		await read();
		const ref = (await sharing(w.joanne, { p_only: 'others' })).looked[0]?.ref;
		const wrong = { p_person: w.len.id, p_ref: ref, p_words: 'Nobody needs that for a walk.' };
		for (const who of [w.peter, w.anna, w.stranger, w.ruth]) {
			expect(await refusal(db, who, 'question_reading', wrong)).toBe('PT404');
		}
		expect(await refusal(db, w.joanne, 'question_reading', { ...wrong, p_ref: 'made up' })).toBe(
			'PT404'
		);
		const second = await makeAccount(db.sql, { name: 'Mary Cook' });
		await db.sql`insert into public.members (organisation_id, account_id) values (${w.organisation.id}, ${second})`;
		await db.sql`insert into public.member_roles (organisation_id, account_id, role) values (${w.organisation.id}, ${second}, 'coordinator')`;
		await doIt(db, w.joanne, 'question_reading', wrong);
		const to = async () =>
			(
				await db.sql`select to_account, params from private.outbox where template = 'looked-wrong' order by created_at, to_account`
			).map((m) => m.to_account as string);
		expect(await to()).toEqual([second]);
		const guardian = await makeAccount(db.sql, { name: 'Edith Gray' });
		await db.sql`insert into public.members (organisation_id, account_id) values (${w.organisation.id}, ${guardian})`;
		await db.sql`insert into public.member_roles (organisation_id, account_id, role) values (${w.organisation.id}, ${guardian}, 'data_guardian')`;
		await doIt(db, w.len.self, 'question_reading', wrong);
		expect((await to()).sort()).toEqual([second, guardian].sort());
		const page = await ask<{
			notes: { id: string; words: string; from: string; reading: Reading }[];
		}>(db, guardian, 'guardian_page');
		expect(page.notes).toMatchObject([
			{
				words: wrong.p_words,
				from: 'Len Hollis',
				reading: { reader: 'Grace Adeyemi', scopes: ['faith'] }
			}
		]);
		// which parts, not what they hold
		expect(JSON.stringify(page)).not.toContain('Chapel');
		for (const who of [w.organisation.coordinator, second, w.joanne, w.stranger]) {
			expect((await rpc(db, who, 'guardian_page')).code).toBe('PT404');
			expect(await refusal(db, who, 'settle_circle_note', { p_note: page.notes[0]?.id })).toBe(
				'PT404'
			);
		}
		await doIt(db, guardian, 'settle_circle_note', { p_note: page.notes[0]?.id });
		await db.close();
	});

	it('the stamp of the sharing page changes with a stop and a reading, and is none itself', async () => {
		const stamp = async (who: string) =>
			(await ask<{ stamp: string }>(db, who, 'sharing_stamp', { p_person: w.len.id })).stamp;
		const first = await stamp(w.joanne);
		expect(await stamp(w.joanne)).toBe(first);
		expect(await db.sql`select 1 from private.disclosures`).toHaveLength(0);
		await doIt(db, w.len.self, 'withdraw_consent', { p_permit: w.matched, p_scopes: ['faith'] });
		const second = await stamp(w.joanne);
		expect(second).not.toBe(first);
		const peters = await stamp(w.peter);
		await db.sql`
			select private.read_about(${w.organisation.coordinator}, 'coordinator', ${w.len.id}, ${w.organisation.id}, null, '{about}', 'To arrange the help')`;
		expect(await stamp(w.joanne)).not.toBe(second);
		// who may not see who looked is not told by the stamp either
		expect(await stamp(w.peter)).toBe(peters);
		await db.close();
	});
});
