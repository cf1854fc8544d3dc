import { randomUUID } from 'node:crypto';
import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ask, rpc } from '#support/circle-world.ts';
import { freshDatabase, makeAccount, signIn, type TestDatabase } from '#support/database.ts';
import { areaOf, makeOrganisation, VENTNOR, type Organisation } from '#support/volunteer-world.ts';

interface Card {
	id: string;
	decision: string;
	by: string;
	mine: boolean;
	may: boolean;
	whom: string[];
	reason: string;
	outcome: string | null;
	answer: string;
}

let db: TestDatabase;
let place: Organisation;
let other: Organisation;
let grace: string;
let samir: string;
let helen: string;
let admin: string;

beforeAll(async () => {
	db = await freshDatabase({ connections: 12 });
	place = await makeOrganisation(db.sql);
	other = await makeOrganisation(db.sql);
	grace = place.coordinator;
	samir = await joins('samir', 'coordinator');
	helen = await joins('helen', 'coordinator');
	admin = await joins('patricia', 'administrator');
});
afterAll(() => db.close());

async function joins(name: string, role: string, at = place): Promise<string> {
	const id = await makeAccount(db.sql, { email: `${name}@staff.example.org`, name });
	await db.sql`insert into public.members (organisation_id, account_id) values (${at.id}, ${id})`;
	await db.sql`
		insert into public.member_roles (organisation_id, account_id, role)
		values (${at.id}, ${id}, ${role}::public.member_role)`;
	return id;
}
let n = 0;
/** Somebody who applied, as far as a state; a role only once they are accepted. */
async function applies(state = 'interview', at = place): Promise<string> {
	n += 1;
	const id = await makeAccount(db.sql, { email: `a${n}@example.org`, name: `Applicant ${n}` });
	await db.sql`
		insert into public.volunteers (account_id, area_id) values (${id}, ${await areaOf(db.sql, VENTNOR)})`;
	await db.sql`
		insert into public.acceptances (organisation_id, volunteer_id, state)
		values (${at.id}, ${id}, ${state}::public.acceptance_state)`;
	await db.sql`
		with a as (
			insert into private.applications (organisation_id, volunteer_id, wants, identity)
			values (${at.id}, ${id}, '{company}', 'letters') returning id
		)
		insert into private.referees (application_id, position, name, relation, email)
		select a.id, p, 'Ref ' || p, 'A friend', ${`r${n}-`} || p || '@ref.example.org' from a cross join generate_series(1, 2) as p`;
	return id;
}
const call = (who: string, fn: string, args: Record<string, unknown>) =>
	rpc(db, who, fn, { p_once: randomUUID(), ...args });
async function turn(on: boolean, { alone = false, at = place, by = admin } = {}) {
	const [row] = await db.sql<{ version: number }[]>`
		select version from public.organisations where id = ${at.id}`;
	return call(by, 'set_second_eyes', {
		p_organisation: at.id,
		p_version: row?.version ?? 0,
		p_on: on,
		p_alone: alone
	});
}
async function standing(volunteer: string) {
	const [row] = await db.sql<{ state: string; version: number }[]>`
		select state::text, version from public.acceptances where volunteer_id = ${volunteer}`;
	return row ?? { state: '', version: 0 };
}
async function decide(who: string, volunteer: string, state: string, reason = 'They are kind') {
	return call(who, 'set_acceptance', {
		p_organisation: place.id,
		p_volunteer: volunteer,
		p_version: (await standing(volunteer)).version,
		p_state: state,
		p_reason: reason
	});
}
const proposed = async (volunteer: string) =>
	(
		await db.sql<{ id: string; outcome: string | null }[]>`
			select id, outcome from private.proposals where volunteer_id = ${volunteer} order by proposed_at desc, ended_at is null desc limit 1`
	)[0] ?? { id: '', outcome: '' };
const answer = (who: string, proposal: string, agree: boolean | null, words = 'I rang her too') =>
	call(who, 'answer_proposal', { p_proposal: proposal, p_agree: agree, p_answer: words });
const takeBack = (who: string, proposal: string) =>
	call(who, 'take_back_proposal', { p_proposal: proposal });
const page = (who: string, proposal: string) =>
	ask<Card>(db, who, 'proposal_page', { p_proposal: proposal });
const refused = async (who: string, proposal: string) =>
	(await rpc(db, who, 'proposal_page', { p_proposal: proposal })).code;

describe('The setting', () => {
	test('is off until an administrator turns it on; it is written down; a stale form changes nothing', async () => {
		const nora = await applies();
		expect((await decide(grace, nora, 'accepted')).code).toBe('');
		expect(await standing(nora)).toMatchObject({ state: 'accepted' });
		// R2: who coordinates does not set it, and nobody of another place
		expect((await turn(true, { by: grace })).code).toBe('PT404');
		expect((await turn(true, { by: other.coordinator })).code).toBe('PT404');
		const stale = await call(admin, 'set_second_eyes', {
			p_organisation: place.id,
			p_version: 99,
			p_on: true
		});
		expect(stale).toMatchObject({ code: 'PT409', hint: 'stale' });
		const neither = await call(admin, 'set_second_eyes', {
			p_organisation: place.id,
			p_version: null,
			p_on: null
		});
		expect(neither).toMatchObject({ code: 'PT422', hint: 'second_eyes' });
		expect((await turn(true)).code).toBe('');
		expect(
			await db.sql`
				select event, by_account from private.organisation_events where organisation_id = ${place.id}`
		).toEqual([{ event: 'second_eyes_on', by_account: admin }]);
	});

	test('where one coordinates alone, it is turned on only by saying that one knows', async () => {
		const theirs = await joins('owner', 'administrator', other);
		expect(await turn(true, { at: other, by: theirs })).toMatchObject({
			code: 'PT422',
			hint: 'alone'
		});
		expect((await turn(true, { at: other, by: theirs, alone: true })).code).toBe('');
		const one = await applies('interview', other);
		const got = await rpc(db, other.coordinator, 'set_acceptance', {
			p_once: randomUUID(),
			p_organisation: other.id,
			p_volunteer: one,
			p_version: 1,
			p_state: 'accepted',
			p_reason: 'Kind'
		});
		expect(got.code).toBe('');
		// nobody can look: the desk says so, and the administrator's page says how many
		const desk = await ask<{ beside: { kind: string; waits_on_me: boolean; proposal: Card }[] }>(
			db,
			other.coordinator,
			'desk_page',
			{ p_organisation: other.id }
		);
		expect(desk.beside).toMatchObject([
			{ kind: 'second_eyes', waits_on_me: false, proposal: { mine: true, whom: [] } }
		]);
		expect(await ask(db, theirs, 'organisation_page', { p_organisation: other.id })).toMatchObject({
			second_eyes: true,
			proposals: 1,
			stuck: 1
		});
		await turn(false, { at: other, by: theirs });
	});
});

/** Who was told of a proposal by mail, and why it would not go now. */
const told = async (proposal: string) => {
	const rows = await db.sql<{ to: string; why: string | null; params: object }[]>`
		select o.to_account as to, private.mail_held_back(o) as why, o.params from private.outbox o
		where o.template = 'second-look' and o.params ->> 'link' = ${`/desk/second/${proposal}`}`;
	for (const { params } of rows) expect(params).toEqual({ link: `/desk/second/${proposal}` });
	return Object.fromEntries(rows.map(({ to, why }) => [to, why]));
};

describe('One proposes, another agrees', () => {
	test('whoever may decide it is told, and not whoever proposed it; not once it is over, or they may no more', async () => {
		const nora = await applies();
		expect((await decide(grace, nora, 'accepted')).code).toBe('');
		const { id } = await proposed(nora);
		expect(await told(id)).toEqual({ [samir]: null, [helen]: null });
		await db.sql`update public.member_roles set revoked_at = private.clock() where account_id = ${helen}`;
		expect(await told(id)).toEqual({ [samir]: null, [helen]: 'nothing to look at any more' });
		await db.sql`update public.member_roles set revoked_at = null where account_id = ${helen}`;
		await takeBack(grace, id);
		expect(await told(id)).toEqual({
			[samir]: 'nothing to look at any more',
			[helen]: 'nothing to look at any more'
		});
		// who is tied to whom it is about may not decide it, and is not told
		const lee = await applies();
		await db.sql`
			update private.referees r set email = 'samir@staff.example.org' from private.applications a
			where a.id = r.application_id and a.volunteer_id = ${lee} and r.position = 1`;
		await decide(grace, lee, 'declined');
		const about = await proposed(lee);
		expect(await told(about.id)).toEqual({ [helen]: null });
		await takeBack(grace, about.id);
	});

	test('nothing happens before the second; then all of it does', async () => {
		const nora = await applies();
		expect(await decide(grace, nora, 'accepted', '')).toMatchObject({
			code: 'PT422',
			hint: 'reason'
		});
		expect((await decide(grace, nora, 'accepted')).code).toBe('');
		const { id } = await proposed(nora);
		expect(await standing(nora)).toMatchObject({ state: 'interview', version: 1 });
		expect(await db.sql`select from public.member_roles where account_id = ${nora}`).toHaveLength(
			0
		);
		expect(await decide(samir, nora, 'declined')).toMatchObject({
			code: 'PT409',
			hint: 'proposed'
		});

		// whoever proposed does not agree with themselves (R2), nor does a plain member, nor another place (R1)
		expect(await answer(grace, id, true)).toMatchObject({ code: 'PT409', hint: 'own' });
		for (const who of [admin, other.coordinator, nora]) {
			expect((await answer(who, id, true)).code).toBe('PT404');
			expect((await takeBack(who, id)).code).toBe('PT404');
			expect(await refused(who, id)).toBe('PT404');
		}
		expect(await refused(grace, randomUUID())).toBe('PT404');

		expect(await page(samir, id)).toMatchObject({
			by: 'Grace Adeyemi',
			may: true,
			mine: false,
			whom: ['helen']
		});
		expect(await page(grace, id)).toMatchObject({
			may: false,
			mine: true,
			whom: ['helen', 'samir']
		});
		expect(await answer(samir, id, null)).toMatchObject({ code: 'PT422', hint: 'agree' });
		expect(await answer(samir, id, true, ' ')).toMatchObject({ code: 'PT422', hint: 'answer' });
		expect((await answer(samir, id, true)).code).toBe('');
		expect(await standing(nora)).toMatchObject({ state: 'accepted' });
		expect(
			await db.sql`select role::text, granted_by from public.member_roles where account_id = ${nora}`
		).toEqual([{ role: 'volunteer', granted_by: samir }]);
		expect(await answer(helen, id, false)).toMatchObject({ code: 'PT409', hint: 'stale' });
		expect(await page(grace, id)).toMatchObject({ outcome: 'agreed', answer: 'I rang her too' });
	});

	test('the second does not agree: nothing has changed, and it can be proposed again', async () => {
		const owen = await applies();
		await decide(grace, owen, 'declined', 'Not now');
		const { id } = await proposed(owen);
		expect((await answer(samir, id, false)).code).toBe('');
		expect(await standing(owen)).toMatchObject({ state: 'interview' });
		expect((await decide(samir, owen, 'accepted')).code).toBe('');
		expect((await proposed(owen)).id).not.toBe(id);
	});

	test('whoever proposed takes it back, and nobody else', async () => {
		const pia = await applies();
		await decide(grace, pia, 'accepted');
		const { id } = await proposed(pia);
		expect(await takeBack(samir, id)).toMatchObject({ code: 'PT409', hint: 'not_yours' });
		expect((await takeBack(grace, id)).code).toBe('');
		expect((await proposed(pia)).outcome).toBe('taken_back');
		expect(await answer(samir, id, true)).toMatchObject({ code: 'PT409', hint: 'stale' });
	});

	test('lifting a suspension waits; suspending and pausing do not', async () => {
		const quinn = await applies('accepted');
		expect((await decide(grace, quinn, 'paused', '')).code).toBe('');
		expect((await decide(grace, quinn, 'accepted', '')).code).toBe('');
		expect((await decide(grace, quinn, 'suspended', 'A worry')).code).toBe('');
		expect(await standing(quinn)).toMatchObject({ state: 'suspended' });
		expect((await decide(grace, quinn, 'accepted', 'It was a mistake')).code).toBe('');
		expect(await standing(quinn)).toMatchObject({ state: 'suspended' });
		expect((await answer(helen, (await proposed(quinn)).id, true)).code).toBe('');
		expect(await standing(quinn)).toMatchObject({ state: 'accepted' });
	});

	test('a coordinator who applies, or who spoke for them, does not look; and theirs is not theirs to read', async () => {
		const rosa = await joins('rosa', 'coordinator');
		const nora = await applies();
		await db.sql`
			update private.referees r set email = 'ROSA@staff.example.org' from private.applications a
			where a.id = r.application_id and a.volunteer_id = ${nora} and r.position = 1`;
		await decide(grace, nora, 'accepted');
		const { id } = await proposed(nora);
		expect((await page(grace, id)).whom).toEqual(['helen', 'samir']);
		expect(await answer(rosa, id, true)).toMatchObject({ code: 'PT409', hint: 'tied' });

		await db.sql`
			insert into public.volunteers (account_id, area_id) values (${rosa}, ${await areaOf(db.sql, VENTNOR)})`;
		await db.sql`
			insert into public.acceptances (organisation_id, volunteer_id, state) values (${place.id}, ${rosa}, 'interview')`;
		await decide(grace, rosa, 'declined', 'WORDSTHATAREHIDDEN');
		const own = await proposed(rosa);
		expect(await refused(rosa, own.id)).toBe('PT404');
		expect((await answer(rosa, own.id, false)).code).toBe('PT404');
		for (const [fn, args] of [
			['desk_page', {}],
			['pipeline_page', {}],
			['volunteer_page', { p_volunteer: rosa }]
		] as const) {
			const seen = JSON.stringify(await ask(db, rosa, fn, { p_organisation: place.id, ...args }));
			expect(seen).not.toContain('WORDSTHATAREHIDDEN');
		}
		await db.sql`update public.member_roles set revoked_at = private.clock() where account_id = ${rosa}`;
	});

	test('whoever applied hears that a second coordinator looks, since when, and no more', async () => {
		const sam = await applies();
		await decide(grace, sam, 'declined', 'WORDSTHATAREHIDDEN');
		const seen = await ask<{
			organisations: { application: { looked_at_since: string | null } }[];
		}>(db, sam, 'volunteering_page');
		expect(seen.organisations[0]?.application.looked_at_since).not.toBeNull();
		expect(JSON.stringify(seen)).not.toMatch(/WORDSTHATAREHIDDEN|declined|helen|samir/);
		expect(JSON.stringify(await ask(db, sam, 'export_page').catch(() => ''))).not.toContain(
			'WORDSTHATAREHIDDEN'
		);
	});
});

describe('It falls away', () => {
	test('when the volunteer leaves, when another step is taken, when it is turned off', async () => {
		const [left, moved, off] = [await applies(), await applies(), await applies()];
		for (const who of [left, moved, off]) await decide(grace, who, 'accepted');
		await decide(samir, left, 'left', '');
		expect((await proposed(left)).outcome).toBe('moved_on');
		await decide(samir, moved, 'training', '');
		const stale = await answer(helen, (await proposed(moved)).id, true);
		expect(stale).toMatchObject({ code: 'PT409', hint: 'stale' });
		expect(await standing(moved)).toMatchObject({ state: 'training' });
		await turn(false);
		expect((await proposed(off)).outcome).toBe('turned_off');
		expect(await standing(off)).toMatchObject({ state: 'interview' });
		expect((await decide(grace, off, 'accepted')).code).toBe('');
		expect(await standing(off)).toMatchObject({ state: 'accepted' });
		await turn(true);
	});

	test('whoever proposed it coordinates no more: it can be turned down, and not agreed to', async () => {
		const gone = await joins('gone', 'coordinator');
		const nora = await applies();
		await decide(gone, nora, 'accepted');
		await db.sql`update public.member_roles set revoked_at = private.clock() where account_id = ${gone}`;
		const { id } = await proposed(nora);
		expect(await answer(samir, id, true)).toMatchObject({ code: 'PT409', hint: 'proposer_gone' });
		expect((await answer(samir, id, false)).code).toBe('');
	});

	test('when the account closes, a suspension too; nobody who is gone is let in, by two or by one', async () => {
		const gone = await applies('accepted');
		await decide(grace, gone, 'suspended', 'A worry');
		await decide(grace, gone, 'accepted', 'It was a mistake');
		const { id } = await proposed(gone);
		await db.sql`select private.close_account_now(${gone})`;
		expect(await standing(gone)).toMatchObject({ state: 'suspended' });
		expect((await proposed(gone)).outcome).toBe('moved_on');
		expect(await answer(samir, id, true)).toMatchObject({ code: 'PT409', hint: 'stale' });
		expect(await decide(grace, gone, 'accepted')).toMatchObject({
			code: 'PT409',
			hint: 'account_closed'
		});
		const declined = await applies('declined');
		await db.sql`select private.close_account_now(${declined})`;
		await turn(false);
		for (const [who, state] of [
			[gone, 'accepted'],
			[declined, 'applied']
		] as const) {
			expect(await decide(grace, who, state)).toMatchObject({
				code: 'PT409',
				hint: 'account_closed'
			});
			expect(
				await db.sql`
				select from public.member_roles where account_id = ${who} and revoked_at is null`
			).toHaveLength(0);
		}
		await turn(true);
	});

	test('erasing a volunteer takes what was proposed of them', async () => {
		const nora = await applies();
		await decide(grace, nora, 'accepted');
		await db.sql`select private.erase_applications(${nora})`;
		expect(await db.sql`select from private.proposals where volunteer_id = ${nora}`).toHaveLength(
			0
		);
	});
});

describe('Two organisations', () => {
	test('nothing of the one is decided, shown, held or let fall by the other', async () => {
		const theirs = await joins('Two places', 'administrator', other);
		// where it is not wanted one decides, whoever else wants it
		const alone = await applies('interview', other);
		const there = (volunteer: string, state = 'accepted') =>
			call(other.coordinator, 'set_acceptance', {
				p_organisation: other.id,
				p_volunteer: volunteer,
				p_version: 1,
				p_state: state,
				p_reason: 'THEIRREASON'
			});
		expect((await there(alone)).code).toBe('');
		expect((await standing(alone)).state).toBe('accepted');
		await turn(true, { at: other, by: theirs, alone: true });

		const both = await applies();
		await db.sql`insert into public.acceptances (organisation_id, volunteer_id, state) values (${other.id}, ${both}, 'interview')`;
		const states = async () =>
			Object.fromEntries(
				(
					await db.sql<{ id: string; state: string }[]>`
						select organisation_id as id, state::text from public.acceptances where volunteer_id = ${both}`
				).map(({ id, state }) => [id === place.id ? 'here' : 'there', state])
			);
		await there(both);
		const open = async () =>
			(
				await db.sql<{ id: string; here: boolean; mails: boolean }[]>`
					select id, organisation_id = ${place.id} as here, mails from private.proposals
					where volunteer_id = ${both} and ended_at is null`
			).map((row) => ({ ...row }));
		const [elsewhere, ...none] = await open();
		expect(none).toEqual([]);
		// what waits there is not there for anybody here, nor holds anything up
		expect(await answer(samir, elsewhere?.id ?? '', true)).toMatchObject({ code: 'PT404' });
		for (const [fn, args] of [
			['desk_page', {}],
			['pipeline_page', {}],
			['volunteer_page', { p_volunteer: both }]
		] as const) {
			const seen = JSON.stringify(await ask(db, grace, fn, { p_organisation: place.id, ...args }));
			expect(seen, fn).not.toContain('THEIRREASON');
			expect(seen, fn).not.toContain(elsewhere?.id);
		}
		const mine = await ask<{
			organisations: { id: string; application: { looked_at_since: string | null } | null }[];
		}>(db, both, 'volunteering_page');
		expect(
			mine.organisations.flatMap(({ application }) => application?.looked_at_since ?? [])
		).toEqual([]);
		const shown = await ask<{ rows: { why: string | null }[] }>(db, grace, 'applications_chosen', {
			p_organisation: place.id,
			p_volunteers: [both],
			p_what: 'close'
		});
		expect(shown.rows).toMatchObject([{ why: null }]);
		// closed here: the mail that it asks for is not written of the other
		await call(grace, 'step_applications', {
			p_organisation: place.id,
			p_what: 'close',
			p_chosen: shown.rows,
			p_reason: 'Enough drivers'
		});
		const two = await open();
		expect(two.map(({ here, mails }) => [here, mails]).toSorted()).toEqual([
			[false, false],
			[true, true]
		]);
		expect((await answer(samir, two.find(({ here }) => here)?.id ?? '', true)).code).toBe('');
		expect(await states()).toEqual({ here: 'declined', there: 'interview' });
		expect(await open()).toEqual([elsewhere]);
		// turned off here, it is wanted there as before
		await turn(false);
		expect(await open()).toEqual([elsewhere]);
		const third = await applies('interview', other);
		await there(third);
		expect((await standing(third)).state).toBe('interview');
		await turn(true);
		await turn(false, { at: other, by: theirs });
		await db.sql`delete from private.outbox where template = 'application-closed'`;
	});
});

describe('Several at once, and groups', () => {
	test('closing several proposes it, says so, and writes only once it is agreed', async () => {
		const two = [await applies('applied'), await applies('checks')];
		const shown = await ask<{ second_eyes: boolean; rows: object[] }>(
			db,
			grace,
			'applications_chosen',
			{
				p_organisation: place.id,
				p_volunteers: two,
				p_what: 'close'
			}
		);
		expect(shown.second_eyes).toBe(true);
		const { answer: done } = await call(grace, 'step_applications', {
			p_organisation: place.id,
			p_what: 'close',
			p_chosen: shown.rows,
			p_reason: 'Enough drivers'
		});
		expect(done).toMatchObject({
			done: [
				{ why: null, proposed: true },
				{ why: null, proposed: true }
			]
		});
		const mails = () =>
			db.sql`select to_account from private.outbox where template = 'application-closed'`;
		expect(await mails()).toHaveLength(0);
		expect((await answer(samir, (await proposed(two[0] ?? '')).id, true)).code).toBe('');
		expect(await mails()).toEqual([{ to_account: two[0] }]);
		expect((await standing(two[1] ?? '')).state).toBe('checks');
		// it waits: nobody puts it on hold or closes it meanwhile
		const again = await ask<{ rows: { why: string | null }[] }>(db, grace, 'applications_chosen', {
			p_organisation: place.id,
			p_volunteers: two.slice(1),
			p_what: 'hold'
		});
		expect(again.rows[0]?.why).toMatch(/second pair of eyes/);
	});

	test('the nudge goes to whoever can look, and not to who proposed', async () => {
		const nora = await applies();
		await decide(grace, nora, 'accepted');
		await db.sql`
			update private.proposals set proposed_at = proposed_at - interval '20 days' where volunteer_id = ${nora}`;
		await db.sql`
			update public.acceptances set state_since = state_since - interval '30 days' where volunteer_id = ${nora}`;
		const told = await db.sql<{ account_id: string }[]>`
			select account_id from private.waiting_on_coordinators(private.clock()) where volunteer_id = ${nora}`;
		expect(told.map(({ account_id }) => account_id).toSorted()).toEqual([samir, helen].toSorted());
	});

	test('a group is taken on, and looked at again, by two; its lead is not one of them', async () => {
		const [made] = await db.sql<{ id: string; version: number }[]>`
			insert into private.group_applications
				(organisation_id, name, kind, area_id, wants, serves, lead_name, email, token_hash, confirmed_at)
			values (${place.id}, 'The Quay Choir', 'community_group', ${await areaOf(db.sql, VENTNOR)}, 'Sing', 'Anybody', 'Ada',
				'helen@staff.example.org', sha256('choir'), private.clock())
			returning id, version`;
		const { answer: said } = await call(grace, 'decide_group', {
			p_application: made?.id,
			p_version: made?.version,
			p_decision: 'accepted',
			p_looked: 'Rang Ada',
			p_reason: 'They sing well',
			p_told: ''
		});
		const { proposal_id: id } = said as { proposal_id: string };
		expect(
			await db.sql`select from public.organisations where name = 'The Quay Choir'`
		).toHaveLength(0);
		expect(await answer(helen, id, true)).toMatchObject({ code: 'PT409', hint: 'tied' });
		expect((await answer(samir, id, true)).code).toBe('');
		const [group] = await db.sql<{ id: string; version: number; looked_by: string }[]>`
			select g.organisation_id as id, g.version, g.looked_by from private.groups g join public.organisations o on o.id = g.organisation_id
			where o.name = 'The Quay Choir'`;
		expect(group?.looked_by).toBe(grace);
		const until = async () =>
			(
				await db.sql`select vetted_until from private.groups where organisation_id = ${group?.id ?? ''}`
			)[0]?.vetted_until;
		const before = await until();
		const renew = () =>
			call(grace, 'look_again_at_group', {
				p_group: group?.id,
				p_version: group?.version,
				p_decision: 'renew',
				p_looked: 'Heard them'
			});
		const { proposal_id: again } = (await renew()).answer as { proposal_id: string };
		expect(await until()).toEqual(before);
		// nor somebody who leads it since
		await db.sql`insert into public.members (organisation_id, account_id) values (${group?.id ?? ''}, ${samir})`;
		await db.sql`
			insert into public.member_roles (organisation_id, account_id, role) values (${group?.id ?? ''}, ${samir}, 'group_lead')`;
		expect((await page(samir, again)).may).toBe(false);
		expect(await answer(samir, again, true)).toMatchObject({ code: 'PT409', hint: 'tied' });
		expect((await answer(helen, again, true)).code).toBe('');
		expect(await until()).not.toEqual(before);
	});
});

describe('Races', () => {
	test('two seconds, the proposer and the administrator at the same instant: one outcome, each told the truth', async () => {
		await turn(true);
		const seconds = [
			samir,
			helen,
			...(await Promise.all(['s1', 's2', 's3', 's4'].map((s) => joins(s, 'coordinator'))))
		];
		const url = inject('cluster').api.replace('{database}', new URL(db.url).pathname.slice(1));
		const open = new Map<string, Sql>();
		for (const who of [grace, ...seconds]) {
			const { sessionId } = await signIn(db.sql, who);
			const sql = postgres(url, { max: 1, onnotice: () => {} }) as unknown as Sql;
			const claims = { role: 'authenticated', sub: who, session_id: sessionId };
			await sql`
				select set_config('role', 'authenticated', false),
					set_config('request.jwt.claims', ${JSON.stringify(claims)}, false)`;
			open.set(who, sql);
		}
		const say = async (who: string, run: (sql: Sql) => Promise<unknown>) => {
			const sql = open.get(who);
			if (!sql) throw new Error('No connection');
			try {
				await run(sql);
				return 'done';
			} catch (error) {
				const { code, hint } = error as { code?: string; hint?: string };
				if (!code) throw error;
				return `${code} ${hint ?? ''}`;
			}
		};
		const outcomes = new Set<string>();
		for (let round = 0; round < 20; round += 1) {
			const nora = await applies();
			await decide(grace, nora, 'accepted');
			const { id } = await proposed(nora);
			const told = await Promise.all(
				[...seconds, grace]
					.map((who, i) => ({ who, i, by: (i * 7 + round) % 11 }))
					.toSorted((a, b) => a.by - b.by)
					.map(async ({ who, i }) => ({
						as: who === grace ? 'taken_back' : i % 2 === 0 ? 'agreed' : 'not_agreed',
						said: await say(who, (sql) =>
							who === grace
								? sql`select public.take_back_proposal(${randomUUID()}, ${id})`
								: sql`select public.answer_proposal(${randomUUID()}, ${id}, ${i % 2 === 0}, 'Looked')`
						)
					}))
			);
			const won = told.filter(({ said }) => said === 'done');
			const { outcome } = await proposed(nora);
			expect(won.map(({ as }) => as)).toEqual([outcome]);
			expect(new Set(told.map(({ said }) => said))).toEqual(new Set(['done', 'PT409 stale']));
			expect((await standing(nora)).state).toBe(outcome === 'agreed' ? 'accepted' : 'interview');
			outcomes.add(outcome ?? '');
		}
		// the race was one
		expect(outcomes.size).toBeGreaterThan(1);

		// turned off while it is proposed and agreed to: nothing is left waiting
		for (let round = 0; round < 6; round += 1) {
			await turn(true);
			const [a, b] = [await applies(), await applies()];
			await decide(grace, a, 'accepted');
			const { id } = await proposed(a);
			await Promise.all([
				say(
					samir,
					(sql) => sql`select public.answer_proposal(${randomUUID()}, ${id}, true, 'Looked')`
				),
				say(
					grace,
					(sql) =>
						sql`select public.set_acceptance(${randomUUID()}, ${place.id}, ${b}, 1, 'accepted', 'Kind')`
				),
				turn(false)
			]);
			const left = await db.sql`
				select from private.proposals where organisation_id = ${place.id} and ended_at is null`;
			expect(left).toHaveLength(0);
			const agreed = (await proposed(a)).outcome === 'agreed';
			expect((await standing(a)).state).toBe(agreed ? 'accepted' : 'interview');
		}
		await Promise.all([...open.values()].map((sql) => sql.end()));
	});
});
