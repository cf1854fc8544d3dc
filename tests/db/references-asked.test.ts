import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accountCopy } from '#lib/domain/copies/copy.schema.ts';
import { ask, doIt, refusal, rpc } from '#support/circle-world.ts';
import { freshDatabase, makeAccount, setClock, type TestDatabase } from '#support/database.ts';
import {
	DETAILS,
	makeOrganisation,
	makePerson,
	makeTask,
	makeVolunteer,
	permit,
	type Organisation
} from '#support/volunteer-world.ts';

type Facts = {
	with: { since: string; until: string | null }[];
	visits: number;
	minutes: number;
	kinds: string[];
	training: { title: string }[];
	check: string | null;
};
type Mine = {
	version: number;
	answer: string | null;
	words: string;
	reason: string;
	writer: string;
	writer_role: string;
	phone: string;
	facts: Facts | null;
};
type Kept = {
	own: boolean;
	asked: { id: string; version: number; words: string } | null;
	facts: Facts;
};

let db: TestDatabase;
let place: Organisation;
let other: Organisation;
let amina: string;
let ben: string;
let len: Awaited<ReturnType<typeof makePerson>>;

/** Tuesday 24 November 2026. Amina was with Len for two hours last week. */
beforeAll(async () => {
	db = await freshDatabase();
	await setClock(db.sql, '2026-11-16T09:00:00Z');
	place = await makeOrganisation(db.sql);
	other = await makeOrganisation(db.sql);
	amina = await makeVolunteer(db.sql, place, { name: 'Amina Yusuf' });
	ben = await makeVolunteer(db.sql, place, { name: 'Ben Ware' });
	len = await makePerson(db.sql, place);
	for (const to of ['pool', 'matched'] as const) {
		await permit(db.sql, len, { scopes: ['summary'], to, organisation: place.id });
	}
	const task = await makeTask(db.sql, len, place, {
		day: '2026-11-20',
		starts: '14:00',
		ends: '16:00'
	});
	await db.sql`
		insert into public.matches (task_id, person_id, organisation_id, volunteer_id, confirmed_at, done_at)
		select t.id, t.person_id, t.organisation_id, ${amina}::uuid, private.clock(), '2026-11-20T16:00:00Z' from public.tasks t
		where t.id = ${task}`;
	for (const state of ['offered', 'accepted', 'confirmed', 'done']) {
		await db.sql`update public.tasks set state = ${state} where id = ${task}`;
	}
	await setClock(db.sql, '2026-11-24T09:00:00Z');
	await db.sql`update auth.sessions set created_at = private.clock(), updated_at = private.clock()`;
});
afterAll(() => db.close());

const asking = (who: string, more: object = {}) => ({
	p_organisation: place.id,
	p_purpose: 'I am applying to train as a nurse.',
	p_wanted_by: null as string | null,
	...more
});
const asked = async (who: string, more: object = {}) =>
	(await doIt<{ id: string }>(db, who, 'ask_for_reference', asking(who, more))).id;
const mine = (who: string, id: string) =>
	ask<Mine>(db, who, 'my_reference_page', { p_reference: id });
const kept = (who: string, volunteer: string, where = place) =>
	ask<Kept>(db, who, 'volunteer_reference_page', {
		p_organisation: where.id,
		p_volunteer: volunteer
	});
const written = (id: string, more: object = {}) => ({
	p_reference: id,
	p_version: 1,
	p_words: 'Amina listens.',
	...more
});
const waits = async (who = place.coordinator) =>
	(
		await ask<{
			beside: {
				kind: string;
				id: string;
				with: string | null;
				ends_at: string;
				waits_on_me: boolean;
			}[];
		}>(db, who, 'desk_page', { p_organisation: place.id })
	).beside.filter(({ kind }) => kind === 'reference_asked');
/** Somebody at a step of volunteering with the organisation. */
async function volunteerIn(state: string, account = ''): Promise<string> {
	const id = account || (await makeAccount(db.sql, { name: 'Nora Quill' }));
	await db.sql`
		insert into public.volunteers (account_id, area_id) select ${id}, min(a.id) from public.areas a`;
	await db.sql`
		insert into public.acceptances (organisation_id, volunteer_id, state) values (${place.id}, ${id}, ${state})`;
	return id;
}
const standing = (who: string, state: string) =>
	db.sql`update public.acceptances set state = ${state}, state_since = private.clock() where volunteer_id = ${who}`;
const steps = (who: string, ...states: [from: string | null, to: string][]) =>
	Promise.all(
		states.map(
			([from, to]) => db.sql`
				insert into private.acceptance_events (organisation_id, volunteer_id, from_state, to_state, by_account)
				values (${place.id}, ${who}, ${from}, ${to}, ${place.coordinator})`
		)
	);
const judged = async () =>
	(
		await db.sql<{ why: string | null; params: string }[]>`
			select private.mail_held_back(o) as why, o.params::text as params from private.outbox o where o.template = 'reference-answered'
			order by o.created_at, o.id`
	).map((mail) => ({ ...mail }));

describe('A reference on request', () => {
	let reference: string;
	test('is asked for by a volunteer of the organisation, once at a time, and waits on the desk', async () => {
		for (const [given, code] of [
			[{ p_purpose: ' ' }, 'PT422 purpose'],
			[{ p_purpose: 'w'.repeat(301) }, 'PT422 purpose'],
			[{ p_wanted_by: '2026-11-23' }, 'PT422 wanted'],
			[{ p_organisation: other.id }, 'PT404'],
			[{ p_organisation: randomUUID() }, 'PT404']
		] as const) {
			expect(await refusal(db, amina, 'ask_for_reference', asking(amina, given))).toBe(code);
		}
		for (const who of [place.coordinator, len.self]) {
			expect(await refusal(db, who, 'ask_for_reference', asking(who))).toBe('PT404');
		}
		const once = { p_once: randomUUID() };
		const first = asking(amina, { p_wanted_by: '2026-12-03', ...once });
		reference = (await ask<{ id: string }>(db, amina, 'ask_for_reference', first)).id;
		// R8
		expect((await ask<{ id: string }>(db, amina, 'ask_for_reference', first)).id).toBe(reference);
		expect(await refusal(db, amina, 'ask_for_reference', asking(amina))).toBe('PT409 asked');
		expect(await waits()).toEqual([
			expect.objectContaining({
				id: amina,
				with: null,
				waits_on_me: true,
				ends_at: expect.stringMatching(/^2026-12-03T12:00/) as string
			})
		]);
		const deputy = await makeAccount(db.sql, { name: 'Dorcas Lane' });
		await db.sql`insert into public.members (organisation_id, account_id) values (${place.id}, ${deputy})`;
		await db.sql`
			insert into public.member_roles (organisation_id, account_id, role) values (${place.id}, ${deputy}, 'coordinator')`;
		await db.sql`
			insert into private.supervisors (organisation_id, volunteer_id, supervisor_id, by_account)
			values (${place.id}, ${amina}, ${deputy}, ${deputy})`;
		expect(await waits()).toMatchObject([{ with: 'Dorcas Lane', waits_on_me: false }]);
		expect(await waits(deputy)).toMatchObject([{ waits_on_me: true }]);
		// whoever coordinates no more finds nothing
		await db.sql`update public.member_roles set revoked_at = private.clock() where account_id = ${deputy}`;
		for (const who of [deputy, other.coordinator, ben, amina]) {
			expect(await refusal(db, who, 'write_reference', written(reference))).toBe('PT404');
			const no = { p_reference: reference, p_version: 1, p_reason: 'No' };
			expect(await refusal(db, who, 'decline_reference', no)).toBe('PT404');
			const page = { p_organisation: place.id, p_volunteer: amina };
			expect((await rpc(db, who, 'volunteer_reference_page', page)).code).toBe('PT404');
		}
		for (const who of [ben, place.coordinator, other.coordinator]) {
			expect((await rpc(db, who, 'my_reference_page', { p_reference: reference })).code).toBe(
				'PT404'
			);
			const off = { p_reference: reference, p_version: 1 };
			expect(await refusal(db, who, 'remove_reference', off)).toBe('PT404');
		}
	});

	test('is written beside what is on record, and nothing of whom they helped', async () => {
		const page = await kept(place.coordinator, amina);
		expect(page).toMatchObject({ own: false, asked: { id: reference, version: 1 } });
		expect(page.facts).toMatchObject({
			with: [{ since: expect.stringMatching(/^2026-11-16/) as string, until: null }],
			visits: 1,
			minutes: 120,
			kinds: ['company'],
			check: 'enhanced_barred'
		});
		expect(page.facts.training.length).toBeGreaterThan(0);
		for (const [given, code] of [
			[{ p_words: ' ' }, 'PT422 words'],
			[{ p_words: 'w'.repeat(4001) }, 'PT422 words'],
			[{ p_version: 2 }, 'PT409 stale'],
			[{ p_reference: randomUUID() }, 'PT404']
		] as const) {
			expect(
				await refusal(db, place.coordinator, 'write_reference', written(reference, given))
			).toBe(code);
		}
		for (const p_reason of ['', 'w'.repeat(501)]) {
			const no = { p_reference: reference, p_version: 1, p_reason };
			expect(await refusal(db, place.coordinator, 'decline_reference', no)).toBe('PT422 reason');
		}
		const given = { p_once: randomUUID(), ...written(reference) };
		// R8
		for (let i = 0; i < 2; i++) await ask(db, place.coordinator, 'write_reference', given);
		expect(await waits()).toEqual([]);
		const found = await mine(amina, reference);
		expect(found).toMatchObject({
			version: 2,
			answer: 'written',
			words: 'Amina listens.',
			writer: 'Grace Adeyemi',
			writer_role: 'coordinator',
			phone: '01632 960 160',
			facts: page.facts
		});
		const said = JSON.stringify([found, page]);
		const { name, contact, about } = DETAILS;
		for (const words of [len.id, name.known_as, name.full, contact.phone, about.words, 'PO38']) {
			expect(said).not.toContain(words);
		}
		// R13: they would be found
		expect(JSON.stringify({ said, planted: name.full })).toContain('Leonard Hollis');
	});

	test('R6: the mail names nobody, and is held back once there is nothing to read', async () => {
		const [mail] = await judged();
		expect(mail?.why).toBeNull();
		expect(mail?.params).not.toMatch(/Amina|Grace|listens/);
	});

	test('is written again while it stands, and not by a stale page; what was frozen stays until then', async () => {
		const held = async () => (await mine(amina, reference)).facts?.training.length ?? 0;
		const before = await held();
		await db.sql`
			update public.trainings set revoked_at = private.clock() where volunteer_id = ${amina} and module_id = 'driving'`;
		expect(await held()).toBe(before);
		const no = { p_reference: reference, p_version: 2, p_reason: 'No' };
		expect(await refusal(db, place.coordinator, 'decline_reference', no)).toBe('PT409 answered');
		expect(await refusal(db, place.coordinator, 'write_reference', written(reference))).toBe(
			'PT409 stale'
		);
		await doIt(db, place.coordinator, 'write_reference', {
			...written(reference, { p_version: 2, p_words: 'Amina listens, and laughs.' })
		});
		expect(await mine(amina, reference)).toMatchObject({
			words: 'Amina listens, and laughs.'
		});
		expect(await held()).toBe(before - 1);
		// one mail that has not gone out tells of both
		expect(await judged()).toHaveLength(1);
	});

	test('C7, C25: what is closed to a coordinator is not in the figures they see; the volunteer’s own has it', async () => {
		await db.sql`
			insert into private.circle_members (person_id, role, account_id, name, email_confirmed_at)
			values (${len.id}, 'helper', ${place.coordinator}, 'Grace Adeyemi', private.clock())`;
		expect((await kept(place.coordinator, amina)).facts).toMatchObject({ visits: 0, kinds: [] });
		await doIt(db, place.coordinator, 'write_reference', written(reference, { p_version: 3 }));
		expect((await mine(amina, reference)).facts).toMatchObject({ visits: 1, kinds: ['company'] });
		expect(JSON.stringify((await kept(place.coordinator, amina)).asked)).not.toContain('visits');
	});

	test('is in a copy of their data, and off as soon as they take it off', async () => {
		const copy = accountCopy.parse(
			await doIt(db, amina, 'export_account', { p_format: 'data' })
		).references_asked_for;
		expect(copy).toEqual([
			expect.objectContaining({
				answer: 'written',
				words: 'Amina listens.',
				writer: 'Grace Adeyemi'
			})
		]);
		const off = { p_reference: reference, p_version: 4 };
		expect(await refusal(db, amina, 'remove_reference', { ...off, p_version: 1 })).toBe(
			'PT409 stale'
		);
		const given = { p_once: randomUUID(), ...off };
		for (let i = 0; i < 2; i++) await ask(db, amina, 'remove_reference', given);
		expect(await db.sql`select from private.volunteer_references`).toHaveLength(0);
		expect((await judged()).map(({ why }) => why)).toEqual(['taken off']);
		expect((await kept(place.coordinator, amina)).asked).toBeNull();
	});

	test('can be declined with a reason, which stands until they ask anew; an open one is taken back', async () => {
		const id = await asked(ben);
		const no = { p_reference: id, p_version: 1, p_reason: 'We have known you for a week.' };
		await doIt(db, place.coordinator, 'decline_reference', no);
		expect(await mine(ben, id)).toMatchObject({
			answer: 'declined',
			reason: 'We have known you for a week.',
			facts: null
		});
		const late = written(id, { p_version: 2 });
		expect(await refusal(db, place.coordinator, 'write_reference', late)).toBe('PT409 answered');
		const next = await asked(ben);
		expect(await waits()).toMatchObject([{ id: ben }]);
		await doIt(db, ben, 'remove_reference', { p_reference: next, p_version: 1 });
		expect(await waits()).toEqual([]);
	});

	test('taken off, it stays off after a restore', async () => {
		const id = await asked(ben);
		await doIt(db, place.coordinator, 'write_reference', written(id));
		const [was] = await db.sql`select * from private.volunteer_references where id = ${id}`;
		await doIt(db, ben, 'remove_reference', { p_reference: id, p_version: 2 });
		// R13: what a backup holds is there again, until the ledger is replayed
		await db.sql`insert into private.volunteer_references ${db.sql(was as never)}`;
		expect((await kept(place.coordinator, ben)).asked).toMatchObject({ words: 'Amina listens.' });
		const [entry] = await db.sql<{ entry: object }[]>`
			delete from private.replay_ledger l where l.kind = 'reference_off' and l.subject = private.hash_id(${id}::uuid)
			returning to_jsonb(l) || jsonb_build_object('subject', encode(l.subject, 'hex')) as entry`;
		const [done] = await db.sql`
			select private.replay_entry(${db.sql.json((entry?.entry ?? {}) as never)}) as how`;
		expect(done?.how).toBe('replayed');
		expect((await kept(place.coordinator, ben)).asked?.id).not.toBe(id);
	});

	test('C24: nobody writes their own', async () => {
		await volunteerIn('accepted', place.coordinator);
		const id = await asked(place.coordinator);
		expect(await waits()).toMatchObject([{ id: place.coordinator, waits_on_me: false }]);
		expect(await kept(place.coordinator, place.coordinator)).toMatchObject({ own: true });
		expect(await refusal(db, place.coordinator, 'write_reference', written(id))).toBe('PT409 own');
		await doIt(db, place.coordinator, 'remove_reference', { p_reference: id, p_version: 1 });
	});

	test('whoever left may ask, and not somebody suspended anywhere or who only applied', async () => {
		// the last applied, and left again
		for (const state of ['applied', 'training', 'declined', 'left']) {
			const nora = await volunteerIn(state);
			if (state === 'left') await steps(nora, ['applied', 'left']);
			expect(await refusal(db, nora, 'ask_for_reference', asking(nora))).toBe('PT404');
		}
		await standing(amina, 'suspended');
		expect(await refusal(db, amina, 'ask_for_reference', asking(amina))).toBe('PT404');
		await standing(amina, 'accepted');
		await standing(amina, 'paused');
		expect(await refusal(db, amina, 'ask_for_reference', asking(amina))).toBe('');
		await db.sql`delete from private.volunteer_references`;
		await steps(amina, ['interview', 'accepted']);
		await setClock(db.sql, '2026-11-25T09:00:00Z');
		await steps(amina, ['accepted', 'left']);
		await standing(amina, 'left');
		const { organisations } = await ask<{ organisations: { id: string; may_ask: boolean }[] }>(
			db,
			amina,
			'hours_page'
		);
		expect(organisations).toMatchObject([{ id: place.id, may_ask: true }]);
		await asked(amina);
		expect((await kept(place.coordinator, amina)).facts.with).toEqual([
			{
				since: expect.stringMatching(/^2026-11-24/) as string,
				until: expect.stringMatching(/^2026-11-25/) as string
			}
		]);
	});

	test('what another organisation has on record, what ran out and what did not clear is in none', async () => {
		const cara = await makeVolunteer(db.sql, place, { name: 'Cara Holt' });
		await makeVolunteer(db.sql, other, { account: cara });
		await db.sql`delete from public.trainings where volunteer_id = ${cara} and organisation_id = ${place.id}`;
		await db.sql`update public.checks set level = 'basic' where volunteer_id = ${cara} and organisation_id = ${place.id}`;
		await db.sql`
			insert into private.acceptance_events (organisation_id, volunteer_id, from_state, to_state, by_account)
			values (${other.id}, ${cara}, 'interview', 'accepted', ${other.coordinator})`;
		const theirs = await makePerson(db.sql, other);
		const task = await makeTask(db.sql, theirs, other, {
			day: '2026-11-28',
			starts: '10:00',
			ends: '11:00'
		});
		await db.sql`
			insert into public.matches (task_id, person_id, organisation_id, volunteer_id, confirmed_at, done_at)
			select t.id, t.person_id, t.organisation_id, ${cara}::uuid, private.clock(), private.clock() from public.tasks t where t.id = ${task}`;
		for (const state of ['offered', 'accepted', 'confirmed', 'done'])
			await db.sql`update public.tasks set state = ${state} where id = ${task}`;
		const facts = async () => (await kept(place.coordinator, cara)).facts;
		expect((await kept(other.coordinator, cara, other)).facts).toMatchObject({
			visits: 1,
			check: 'enhanced_barred'
		});
		expect(await facts()).toMatchObject({ visits: 0, kinds: [], training: [], check: 'basic' });
		expect((await facts()).with).toHaveLength(1);
		const check = (set: string) =>
			db.sql.unsafe(
				`update public.checks set ${set} where volunteer_id = '${cara}' and organisation_id = '${place.id}'`
			);
		await check('clear = false');
		expect((await facts()).check).toBeNull();
		await check('clear = true, expires_at = private.clock()');
		expect((await facts()).check).toBeNull();
		await check(
			`valid_from = private.clock() + interval '1 day', expires_at = private.clock() + interval '1 year'`
		);
		expect((await facts()).check).toBeNull();

		// nor is what was asked of one there for the other, who may be asked as well
		const here = await asked(cara);
		const there = () => kept(other.coordinator, cara, other);
		expect((await there()).asked).toBeNull();
		const beside = async () =>
			(
				await ask<{ beside: { kind: string }[] }>(db, other.coordinator, 'desk_page', {
					p_organisation: other.id
				})
			).beside.filter(({ kind }) => kind === 'reference_asked');
		expect(await beside()).toEqual([]);
		await asked(cara, { p_organisation: other.id });
		expect(await beside()).toHaveLength(1);
		expect((await there()).asked?.id).not.toBe(here);
		// nobody who was never of it has a page there
		const stranger = { p_organisation: other.id, p_volunteer: ben };
		expect((await rpc(db, other.coordinator, 'volunteer_reference_page', stranger)).code).toBe(
			'PT404'
		);
		// nor is it in anybody else's copy
		const { references_asked_for } = accountCopy.parse(
			await doIt(db, ben, 'export_account', { p_format: 'data' })
		);
		expect(JSON.stringify(references_asked_for)).not.toContain(here);
		expect(references_asked_for).toHaveLength(
			(await db.sql`select from private.volunteer_references where volunteer_id = ${ben}`).length
		);
		await db.sql`update public.organisations set active = false where id = ${other.id}`;
		await db.sql`delete from private.volunteer_references where volunteer_id = ${cara}`;
		expect(
			await refusal(db, cara, 'ask_for_reference', asking(cara, { p_organisation: other.id }))
		).toBe('PT404');
		await db.sql`update public.organisations set active = true where id = ${other.id}`;
	});

	test('is kept for a year, and goes with the account that asked; the name of whoever wrote it with theirs', async () => {
		const count = async () =>
			(await db.sql`select from private.volunteer_references where volunteer_id = ${amina}`).length;
		// retention.test.ts knows the boundary of one that is answered; this is one that nobody answers
		await db.sql`select private.carry_out('volunteer_references', private.clock() + interval '364 days')`;
		expect(await count()).toBe(1);
		await db.sql`select private.carry_out('volunteer_references', private.clock() + interval '366 days')`;
		expect(await count()).toBe(0);
		const id = await asked(amina);
		await doIt(db, place.coordinator, 'write_reference', written(id));
		await db.sql`update public.accounts set name = '' where id = ${place.coordinator}`;
		expect(await mine(amina, id)).toMatchObject({ words: 'Amina listens.', writer: '' });
		await db.sql`update public.accounts set closed_at = private.clock() where id = ${amina}`;
		expect(await count()).toBe(0);
		// erased as a volunteer, whose account stays
		await asked(ben);
		await db.sql`select private.erase_volunteer(${ben}, 'left_volunteers')`;
		expect(await db.sql`select from private.volunteer_references`).toHaveLength(0);
	});
});
