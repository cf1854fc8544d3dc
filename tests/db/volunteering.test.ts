import type { TransactionSql } from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase, makeAccount, type TestDatabase } from '#support/database.ts';
import {
	areaOf,
	attempt,
	freezeClock,
	instant,
	makeOrganisation,
	makePerson,
	makeTask,
	makeVolunteer,
	offerTo,
	permit,
	type Organisation
} from '#support/volunteer-world.ts';

const START = '2026-11-21T12:00:00Z';
let db: TestDatabase;
let organisation: Organisation;
let amina: string;

beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
	await freezeClock(db.sql, START);
	organisation = await makeOrganisation(db.sql);
	amina = await makeVolunteer(db.sql, organisation);
});

const once = () => crypto.randomUUID();
const as = (
	who: string,
	work: (sql: TransactionSql) => Promise<readonly Record<string, unknown>[]>
) => attempt(db, who, work);

interface Standing {
	organisation_id: string;
	state: string;
	version: number;
	in_standing: boolean;
	paused_by_me: boolean;
	rest_until: string | null;
	rest_by_me: boolean;
	visits: number;
	kinds: {
		kind_id: string;
		covered: boolean;
		check_level: string;
		check_missing: boolean;
		training_missing: string[];
	}[];
	lapses: { at: string; kinds: string[] }[];
}
interface Own {
	profile: {
		version: number;
		place: string;
		area: string;
		travel_m: number;
		languages: string[];
		avoid: string[];
		wants: string[];
		rather_not: string[];
		faith: string;
		place_free_from: string | null;
	} | null;
	availability: { weekday: number; starts: string; ends: string }[];
	exceptions: { id: string; from_day: string; to_day: string; free: boolean }[];
	organisations: Standing[];
}
const own = async (who = amina) =>
	(await as(who, (sql) => sql`select public.volunteering_page()`)).answer as Own;
const standing = async (who = amina) => {
	const [first] = (await own(who)).organisations;
	if (!first) throw new Error('No organisation');
	return first;
};
type StepBack = 'pause_volunteering' | 'end_pause' | 'end_rest' | 'stop_volunteering';
const step = async (verb: StepBack, { who = amina, version = -1, at = organisation.id } = {}) => {
	const seen = version === -1 ? (await standing(who)).version : version;
	return as(who, (sql) => sql`select ${sql(`public.${verb}`)}(${once()}, ${at}, ${seen})`);
};
const rest = async (until: string, version = -1) => {
	const seen = version === -1 ? (await standing()).version : version;
	return as(
		amina,
		(sql) =>
			sql`select public.rest_until(${once()}, ${organisation.id}, ${seen}, ${until}::text::date)`
	);
};

/** A confirmed visit of Amina's, and an unanswered offer. */
async function busyDays(days: string[], asked?: string) {
	const person = await makePerson(db.sql, organisation);
	await permit(db.sql, person, {
		scopes: ['summary'],
		to: 'pool',
		organisation: organisation.id
	});
	const tasks: string[] = [];
	for (const day of days) {
		const task = await makeTask(db.sql, person, organisation, { day });
		const [offer = ''] = await offerTo(db, organisation, task, [amina]);
		const yes = await as(amina, (sql) => sql`select public.accept_offer(${once()}, ${offer})`);
		const { match_id } = yes.answer as { match_id: string };
		await db.as(
			organisation.coordinator,
			(sql) => sql`select public.confirm_match(${once()}, ${match_id})`
		);
		tasks.push(task);
	}
	if (asked) {
		const task = await makeTask(db.sql, person, organisation, { day: asked });
		await offerTo(db, organisation, task, [amina]);
		tasks.push(task);
	}
	return { person, tasks };
}
const stateOf = async (task: string) =>
	(await db.sql<{ state: string }[]>`select state from public.tasks where id = ${task}`)[0]?.state;

describe('C24: a volunteer may step back, and come back from what they began', () => {
	test('pausing takes offers back, hands visits back, and tells the coordinator once a request', async () => {
		const { person, tasks } = await busyDays(['2026-11-28', '2026-12-05'], '2026-12-12');
		const paused = await step('pause_volunteering');
		expect(paused).toMatchObject({ code: '', answer: { handed_back: 2 } });
		expect(await standing()).toMatchObject({
			state: 'paused',
			in_standing: false,
			paused_by_me: true,
			visits: 0
		});
		for (const task of tasks) expect(await stateOf(task)).toBe('open');
		const mails = await db.sql<{ template: string; state: string }[]>`
			select template, state from private.outbox where person_id = ${person.id}
				and template in ('handed-back', 'nobody-free') order by template`;
		expect(mails).toEqual([
			{ template: 'handed-back', state: 'queued' },
			{ template: 'nobody-free', state: 'queued' }
		]);
		// the mail about an offer that had not gone out does not go out
		const [offer] = await db.sql<{ state: string }[]>`
			select b.state from private.outbox b join public.offers o on o.id = b.offer_id
			where o.task_id = ${tasks[2] ?? ''} and b.template = 'offer'`;
		expect(offer?.state).toBe('cancelled');
		const said =
			await db.sql`select event, reason from private.task_events where event = 'handed_back' and volunteer_id = ${amina}`;
		expect(said.map(({ reason }) => reason)).toEqual([null, null]);
		// coming back brings nothing back by itself
		expect((await step('end_pause')).code).toBe('');
		expect(await standing()).toMatchObject({ state: 'accepted', in_standing: true, visits: 0 });
		const [row] = await db.sql`
			select array_agg(from_state || ' to ' || to_state order by id) as steps, array_agg(distinct by_account) as by
			from private.acceptance_events where volunteer_id = ${amina}`;
		expect(row).toEqual({ steps: ['accepted to paused', 'paused to accepted'], by: [amina] });
	});

	test('a visit that is over and not yet told of stays theirs', async () => {
		const { tasks } = await busyDays(['2026-11-22']);
		await freezeClock(db.sql, '2026-11-22T17:00:00Z');
		await step('pause_volunteering');
		expect(await stateOf(tasks[0] ?? '')).toBe('confirmed');
	});

	test('a pause that somebody else began is not theirs to end', async () => {
		await db.sql`update public.acceptances set state = 'paused', paused_by = ${organisation.coordinator}
			where volunteer_id = ${amina}`;
		expect(await step('end_pause')).toMatchObject({ code: 'PT409', hint: 'not_yours' });
		await db.sql`update public.acceptances set paused_by = null where volunteer_id = ${amina}`;
		expect(await step('end_pause')).toMatchObject({ code: 'PT409', hint: 'not_yours' });
		expect(await standing()).toMatchObject({ state: 'paused', paused_by_me: false });
	});

	test('nor one during which a check or a training that all need has lapsed, to the microsecond', async () => {
		const at = '2026-12-01T10:00:00Z';
		await db.sql`update public.organisations set required_training = '{safeguarding}' where id = ${organisation.id}`;
		await step('pause_volunteering');
		for (const table of ['checks', 'trainings'] as const) {
			await db.sql`update ${db.sql(`public.${table}`)} set expires_at = ${at}::text::timestamptz where volunteer_id = ${amina}`;
			await freezeClock(db.sql, at);
			expect(await step('end_pause'), table).toMatchObject({ code: 'PT409', hint: 'lapsed' });
			await freezeClock(db.sql, await instant(db.sql, at, '-1 us'));
			expect(await step('end_pause'), table).toMatchObject({ code: '' });
			await step('pause_volunteering');
			await db.sql`update ${db.sql(`public.${table}`)} set expires_at = '2027-11-01' where volunteer_id = ${amina}`;
		}
	});

	test('a rest hands back what lies before its end, and keeps what lies after', async () => {
		const { tasks } = await busyDays(['2026-11-28', '2026-12-12'], '2026-12-19');
		expect(await rest('2026-12-07')).toMatchObject({ code: '', answer: { handed_back: 1 } });
		expect(await Promise.all(tasks.map(stateOf))).toEqual(['open', 'confirmed', 'open']);
		const now = await standing();
		expect(now).toMatchObject({ state: 'accepted', in_standing: false, rest_by_me: true });
		expect(new Date(now.rest_until ?? '').toISOString()).toBe('2026-12-07T00:00:00.000Z');
		await freezeClock(db.sql, '2026-12-06T23:59:59.999999Z');
		expect(await standing()).toMatchObject({ in_standing: false });
		await freezeClock(db.sql, '2026-12-07T00:00:00Z');
		expect(await standing()).toMatchObject({ in_standing: true, rest_until: null });
	});

	test('R10: a rest ends at midnight by the clock, whichever side of a clock change that is', async () => {
		await freezeClock(db.sql, '2026-03-20T12:00:00Z');
		await db.sql`update public.checks set valid_from = '2026-01-01' where volunteer_id = ${amina}`;
		await db.sql`update public.trainings set passed_at = '2026-01-01' where volunteer_id = ${amina}`;
		for (const [until, at] of [
			['2026-03-29', '2026-03-29T00:00:00Z'],
			['2026-03-30', '2026-03-29T23:00:00Z'],
			['2026-10-25', '2026-10-24T23:00:00Z'],
			['2026-10-26', '2026-10-26T00:00:00Z']
		] as const) {
			expect((await rest(until)).code).toBe('');
			expect(new Date((await standing()).rest_until ?? '').getTime()).toBe(Date.parse(at));
		}
	});

	test('a rest: a day after today, within a year; shorter only if they gave it themselves', async () => {
		expect(await rest('2026-11-21')).toMatchObject({ code: 'PT422', hint: 'until' });
		expect(await rest('2027-11-23')).toMatchObject({ code: 'PT422', hint: 'until' });
		await db.sql`update public.acceptances set rest_until = '2026-12-24T00:00Z', rest_by = ${organisation.coordinator}
			where volunteer_id = ${amina}`;
		expect(await rest('2026-12-01')).toMatchObject({ code: 'PT409', hint: 'not_yours' });
		expect(await step('end_rest')).toMatchObject({ code: 'PT409', hint: 'not_yours' });
		// longer is always allowed, and does not make it theirs
		expect((await rest('2026-12-31')).code).toBe('');
		expect(await step('end_rest')).toMatchObject({ code: 'PT409', hint: 'not_yours' });
		await db.sql`update public.acceptances set rest_by = ${amina} where volunteer_id = ${amina}`;
		expect((await step('end_rest')).code).toBe('');
		expect(await standing()).toMatchObject({ in_standing: true, rest_until: null });
	});

	test('leaving ends the role and the membership, and hands everything back', async () => {
		await db.sql`insert into public.members (organisation_id, account_id) values (${organisation.id}, ${amina})`;
		await db.sql`insert into public.member_roles (organisation_id, account_id, role) values (${organisation.id}, ${amina}, 'volunteer')`;
		const { tasks } = await busyDays(['2026-11-28'], '2026-12-05');
		expect(await step('stop_volunteering')).toMatchObject({
			code: '',
			answer: { handed_back: 1 }
		});
		expect(await standing()).toMatchObject({ state: 'left', in_standing: false });
		for (const task of tasks) expect(await stateOf(task)).toBe('open');
		const [row] = await db.sql`
			select r.revoked_at is not null as revoked, m.left_at is not null as gone from public.member_roles r
			join public.members m using (organisation_id, account_id) where r.account_id = ${amina}`;
		expect(row).toEqual({ revoked: true, gone: true });
	});

	test('leaving as a volunteer leaves another role alone', async () => {
		await db.sql`insert into public.members (organisation_id, account_id) values (${organisation.id}, ${amina})`;
		await db.sql`insert into public.member_roles (organisation_id, account_id, role) values
			(${organisation.id}, ${amina}, 'volunteer'), (${organisation.id}, ${amina}, 'coordinator')`;
		await step('stop_volunteering');
		const [row] = await db.sql`
			select m.left_at, array(select role::text from public.member_roles r where r.account_id = m.account_id and r.revoked_at is null) as roles
			from public.members m where m.account_id = ${amina}`;
		expect(row).toEqual({ left_at: null, roles: ['coordinator'] });
	});

	test('C11: leaving is no way out of a suspension, here or elsewhere', async () => {
		await db.sql`update public.acceptances set state = 'suspended' where volunteer_id = ${amina}`;
		for (const verb of ['stop_volunteering', 'pause_volunteering', 'end_pause'] as const) {
			expect((await step(verb)).code, verb).toBe('PT409');
		}
		expect(await standing()).toMatchObject({ state: 'suspended' });
	});
});

describe('R2, C24: nobody raises their own standing, or touches another’s', () => {
	test('what is not accepted does not become so by pausing, resting or coming back', async () => {
		for (const state of ['applied', 'references', 'checks', 'training', 'interview', 'declined']) {
			await db.sql`alter table public.acceptances disable trigger acceptances_transitions`;
			await db.sql`update public.acceptances set state = ${state}::public.acceptance_state, paused_by = ${amina} where volunteer_id = ${amina}`;
			await db.sql`alter table public.acceptances enable trigger acceptances_transitions`;
			expect((await step('end_pause')).hint, state).toBe('stale');
			expect((await step('pause_volunteering')).hint, state).toBe('stale');
			expect((await rest('2026-12-24')).hint, state).toBe('stale');
			expect(await standing()).toMatchObject({ state, in_standing: false });
		}
	});

	test('no table of theirs can be written, their own rows included', async () => {
		const writes: ((sql: TransactionSql) => Promise<unknown>)[] = [
			(sql) => sql`update public.acceptances set state = 'accepted', rest_until = null`,
			(sql) =>
				sql`insert into public.checks (organisation_id, volunteer_id, level, issued_on, expires_at, clear, checked_by)
					values (${organisation.id}, ${amina}, 'enhanced', '2026-11-01', '2027-11-01', true, ${organisation.coordinator})`,
			(sql) => sql`update public.checks set expires_at = '2030-01-01'`,
			(sql) => sql`update public.trainings set expires_at = '2030-01-01'`,
			(sql) => sql`update public.volunteers set travel_m = 80000`,
			(sql) => sql`delete from public.availability`,
			(sql) => sql`update public.offers set state = 'accepted'`,
			(sql) => sql`update public.matches set confirmed_at = now()`
		];
		for (const write of writes) {
			await expect(db.as(amina, write)).rejects.toThrow(/permission denied/);
		}
	});

	test('another’s acceptance, exception and profile are out of reach', async () => {
		const other = await makeOrganisation(db.sql);
		const tomasz = await makeVolunteer(db.sql, other, { name: 'Tomasz Wilk' });
		const before = await own(tomasz);
		for (const verb of [
			'stop_volunteering',
			'pause_volunteering',
			'end_pause',
			'end_rest'
		] as const) {
			expect((await step(verb, { at: other.id, version: 1 })).code).toBe('PT404');
		}
		const added = await as(
			tomasz,
			(sql) =>
				sql`select public.add_exception(${once()}, '2026-12-24', '2026-12-27', false, null, null)`
		);
		expect(added.code).toBe('');
		const [exception] = (await own(tomasz)).exceptions;
		expect(
			(
				await as(
					amina,
					(sql) => sql`select public.remove_exception(${once()}, ${exception?.id ?? ''})`
				)
			).code
		).toBe('PT404');
		expect({ ...(await own(tomasz)), exceptions: [] }).toEqual(before);
	});

	test('whoever is no volunteer finds nothing here', async () => {
		const nobody = await makeAccount(db.sql);
		const tries: ((sql: TransactionSql) => Promise<readonly Record<string, unknown>[]>)[] = [
			(sql) => sql`select public.offers_page()`,
			(sql) => sql`select public.visits_page()`,
			(sql) => sql`select public.volunteering_page()`,
			(sql) => sql`select public.visit_page(${once()})`,
			(sql) => sql`select public.visit_stamp(${once()})`,
			(sql) => sql`select public.set_volunteer_place(${once()}, null, 'PO38 1')`,
			(sql) => sql`select public.save_availability(${once()}, 1, '[]')`,
			(sql) => sql`select public.pause_volunteering(${once()}, ${organisation.id}, 1)`,
			(sql) => sql`select public.stop_volunteering(${once()}, ${organisation.id}, 1)`
		];
		for (const one of tries) expect((await as(nobody, one)).code).toBe('PT404');
		expect(await db.sql`select 1 from public.volunteers where account_id = ${nobody}`).toHaveLength(
			0
		);
	});
});

describe('where a volunteer sets out from', () => {
	const move = async (sector: string, { who = amina, version = -1 } = {}) => {
		const seen = version === -1 ? ((await own(who)).profile?.version ?? null) : version;
		return as(who, (sql) => sql`select public.set_volunteer_place(${once()}, ${seen}, ${sector})`);
	};

	test('is kept as an area alone', async () => {
		expect((await move('PO33 2')).code).toBe('');
		const { profile } = await own();
		expect(profile).toMatchObject({ place: 'Ryde' });
		const [row] = await db.sql`select area_id from public.volunteers where account_id = ${amina}`;
		expect(row?.area_id).toBe(await areaOf(db.sql, 'PO33 2'));
		expect((await move('ZZ99 9')).hint).toBe('postcode');
	});

	test('changes at most twice in 30 days, in whatever windows it is tried', async () => {
		expect((await move('PO33 2')).code).toBe('');
		await freezeClock(db.sql, '2026-11-22T12:00:00Z');
		// the same area again is no change
		expect((await move('PO33 2')).code).toBe('');
		expect((await move('PO30 1')).code).toBe('');
		const stopped = await move('PO38 1');
		expect(stopped).toMatchObject({ code: 'PT429', hint: 'too_many' });
		expect(new Date((await own()).profile?.place_free_from ?? '').toISOString()).toBe(
			'2026-12-21T12:00:00.000Z'
		);
		await freezeClock(db.sql, '2026-12-21T11:59:59.999999Z');
		expect((await move('PO38 1')).code).toBe('PT429');
		await freezeClock(db.sql, '2026-12-21T12:00:00Z');
		expect((await move('PO38 1')).code).toBe('');
		expect((await move('PO33 2')).code).toBe('PT429');
	});

	test('five changes at once are no way round it', async () => {
		const version = (await own()).profile?.version ?? 0;
		const tries = await Promise.all(
			['PO33 2', 'PO30 1', 'PO36 8', 'PO39 0', 'PO40 9'].map((sector) => move(sector, { version }))
		);
		expect(tries.filter(({ code }) => code === '')).toHaveLength(1);
		expect(tries.filter(({ hint }) => hint === 'stale')).toHaveLength(4);
	});

	test('for somebody just given the role it begins their profile, as applied and no more', async () => {
		const ruth = await makeAccount(db.sql, { name: 'Ruth Pomeroy' });
		await db.sql`insert into public.members (organisation_id, account_id) values (${organisation.id}, ${ruth})`;
		await db.sql`insert into public.member_roles (organisation_id, account_id, role) values (${organisation.id}, ${ruth}, 'volunteer')`;
		expect(await own(ruth)).toMatchObject({ profile: null, organisations: [] });
		expect(await move('PO38 1', { who: ruth })).toMatchObject({
			code: '',
			answer: { begun: true }
		});
		expect(await own(ruth)).toMatchObject({
			profile: { place: 'Ventnor' },
			organisations: [{ state: 'applied', in_standing: false }]
		});
	});
});

describe('what a volunteer says about themselves', () => {
	const profile = (
		version: number,
		over: Partial<{
			travel: number;
			languages: string[];
			happy: string[];
			avoid: string[];
			weekly: number;
			wants: string[];
			not: string[];
			faith: string;
		}> = {}
	) => {
		const {
			travel = 5000,
			languages = ['English'],
			happy = [],
			avoid = ['dogs'],
			weekly = 120,
			wants = [],
			not = [],
			faith = ''
		} = over;
		return as(
			amina,
			(sql) =>
				sql`select public.save_volunteer_profile(${once()}, ${version}, ${travel}, true, ${languages}::text[], ${happy}::text[], ${avoid}::text[], ${weekly}, ${wants}::text[], ${not}::text[], ${faith})`
		);
	};
	const version = async () => (await own()).profile?.version ?? 0;

	test('is kept, and a stale form overwrites nothing', async () => {
		const seen = await version();
		expect((await profile(seen, { languages: ['Polish', 'English', 'Polish'] })).code).toBe('');
		expect(await own()).toMatchObject({
			profile: { travel_m: 5000, languages: ['English', 'Polish'], avoid: ['dogs'] }
		});
		expect(await profile(seen, { travel: 80000 })).toMatchObject({ code: 'PT409', hint: 'stale' });
		expect((await own()).profile?.travel_m).toBe(5000);
	});

	test('takes nothing that is not on its lists', async () => {
		const seen = await version();
		expect((await profile(seen, { travel: 499 })).hint).toBe('travel');
		expect((await profile(seen, { weekly: 2401 })).hint).toBe('weekly');
		expect((await profile(seen, { languages: [] })).hint).toBe('languages');
		expect((await profile(seen, { languages: ['<b>'] })).hint).toBe('languages');
		expect((await profile(seen, { avoid: ['Mr Hollis'] })).hint).toBe('avoid');
		expect((await profile(seen, { avoid: ['dogs'], happy: ['dogs'] })).hint).toBe('avoid');
		expect((await profile(seen, { wants: ['surgery'] })).hint).toBe('wants');
		expect((await profile(seen, { wants: ['dog'], not: ['dog', 'garden'] })).hint).toBe(
			'rather_not'
		);
		expect(await profile(seen, { faith: 'x'.repeat(301) })).toMatchObject({
			code: 'PT422',
			hint: 'faith'
		});
		expect(await version()).toBe(seen);
	});

	test('kinds of help, and faith if they wish: taken back as easily, and read by nobody who may read the table', async () => {
		const said = { wants: ['dog'], not: ['forms'], faith: ' Sikh, and vegetarian ' };
		expect((await profile(await version(), said)).code).toBe('');
		expect((await own()).profile).toMatchObject({
			wants: ['dog'],
			rather_not: ['forms'],
			faith: 'Sikh, and vegetarian'
		});
		for (const column of ['wants', 'rather_not', 'faith']) {
			expect(
				(await as(amina, (sql) => sql`select ${sql(column)} from public.volunteers`)).code
			).toBe('42501');
		}
		expect((await profile(await version())).code).toBe('');
		expect((await own()).profile).toMatchObject({ wants: [], rather_not: [], faith: '' });
	});

	const week = (windows: unknown, seen: number) =>
		as(
			amina,
			(sql) =>
				sql`select public.save_availability(${once()}, ${seen}, ${sql.json(windows as never)})`
		);

	test('a week with several times a day, replaced whole', async () => {
		const monday = [
			{ weekday: 1, starts: '09:00', ends: '11:30' },
			{ weekday: 1, starts: '18:00', ends: '24:00' }
		];
		const seen = await version();
		expect((await week(monday, seen)).code).toBe('');
		expect((await own()).availability).toEqual([
			{ weekday: 1, starts: '09:00:00', ends: '11:30:00' },
			{ weekday: 1, starts: '18:00:00', ends: '24:00:00' }
		]);
		expect((await week([], seen)).hint).toBe('stale');
		// touching is not overlapping
		const touching = [
			{ weekday: 2, starts: '09:00', ends: '11:00' },
			{ weekday: 2, starts: '11:00', ends: '12:00' }
		];
		expect((await week(touching, await version())).code).toBe('');
		expect((await own()).availability).toHaveLength(2);
	});

	test('refuses times that overlap or end before they begin, naming the day', async () => {
		const seen = await version();
		const overlap = [
			{ weekday: 3, starts: '09:00', ends: '11:01' },
			{ weekday: 3, starts: '11:00', ends: '12:00' }
		];
		expect((await week(overlap, seen)).hint).toBe('day-3');
		expect((await week([{ weekday: 4, starts: '12:00', ends: '12:00' }], seen)).hint).toBe('day-4');
		expect((await week([{ weekday: 5, starts: '12:00' }], seen)).hint).toBe('day-5');
		expect((await week({}, seen)).code).toBe('PT422');
		expect(await version()).toBe(seen);
	});

	const except = (from: string, to: string, free: boolean, times: [string, string] | null = null) =>
		as(
			amina,
			(sql) =>
				sql`select public.add_exception(${once()}, ${from}::text::date, ${to}::text::date, ${free}, ${times?.[0] ?? null}::text::time, ${times?.[1] ?? null}::text::time)`
		);

	test('days away and days free after all; a visit promised for then is told of, not taken', async () => {
		const { tasks } = await busyDays(['2026-11-28']);
		expect((await except('2026-11-27', '2026-11-29', false)).answer).toEqual({ visits_then: 1 });
		expect((await except('2026-11-28', '2026-11-28', false, ['09:00', '14:00'])).answer).toEqual({
			visits_then: 0
		});
		expect((await except('2026-11-28', '2026-11-28', false, ['16:00', '18:00'])).answer).toEqual({
			visits_then: 1
		});
		expect((await except('2026-12-01', '2026-12-01', true, ['09:00', '10:00'])).answer).toEqual({
			visits_then: 0
		});
		expect(await stateOf(tasks[0] ?? '')).toBe('confirmed');
		expect((await own()).exceptions).toHaveLength(4);
		const [first] = (await own()).exceptions;
		const gone = await as(
			amina,
			(sql) => sql`select public.remove_exception(${once()}, ${first?.id ?? ''})`
		);
		expect(gone.code).toBe('');
		expect((await own()).exceptions).toHaveLength(3);
	});

	test('R9: days gone by, turned round, too far, or half a time', async () => {
		expect((await except('2026-11-20', '2026-11-22', false)).hint).toBe('from');
		expect((await except('2026-11-21', '2026-11-21', false)).code).toBe('');
		expect((await except('2026-11-24', '2026-11-23', false)).hint).toBe('to');
		expect((await except('2026-11-24', '2028-11-21', false)).hint).toBe('to');
		expect((await except('2026-11-24', '2026-11-24', true, ['12:00', '11:00'])).hint).toBe('until');
	});
});

describe('what a volunteer is told of checks and training agrees with the rule', () => {
	test('what is covered, what is missing, and what lapses when', async () => {
		await db.sql`update public.checks set level = 'enhanced', expires_at = '2027-03-01T00:00Z' where volunteer_id = ${amina}`;
		await db.sql`update public.trainings set expires_at = '2027-02-01T00:00Z' where volunteer_id = ${amina} and module_id = 'communication'`;
		await db.sql`update public.trainings set expires_at = '2027-06-01T00:00Z' where volunteer_id = ${amina} and module_id <> 'communication'`;
		const { kinds, lapses } = await standing();
		const rule = await db.sql<{ id: string; fit: boolean }[]>`
			select k.id, private.fit_for_kind(${amina}, ${organisation.id}, k.id, private.clock()) as fit
			from public.task_kinds k order by k.position`;
		expect(kinds.map(({ kind_id, covered }) => ({ id: kind_id, fit: covered }))).toEqual(
			rule.map(({ id, fit }) => ({ id, fit }))
		);
		expect(kinds.find(({ kind_id }) => kind_id === 'shopping')).toMatchObject({
			covered: false,
			check_level: 'enhanced_barred',
			check_missing: true,
			training_missing: []
		});
		expect(lapses.map(({ at, kinds }) => [at.slice(0, 10), kinds])).toEqual([
			['2027-02-01', ['company', 'sitting', 'forms', 'listening']],
			['2027-03-01', ['meal', 'lift', 'dog', 'garden', 'errand']]
		]);
		for (const { at, kinds: lost } of lapses) {
			for (const kind of lost) {
				const [row] = await db.sql`
					select private.fit_for_kind(${amina}, ${organisation.id}, ${kind}, ${at}::text::timestamptz - interval '1 microsecond') as before,
						private.fit_for_kind(${amina}, ${organisation.id}, ${kind}, ${at}::text::timestamptz) as after`;
				expect(row).toEqual({ before: true, after: false });
			}
		}
	});

	test('a second, longer check means that nothing lapses with the first', async () => {
		await db.sql`update public.checks set expires_at = '2027-01-01T00:00Z' where volunteer_id = ${amina}`;
		await db.sql`insert into public.checks (organisation_id, volunteer_id, level, issued_on, expires_at, clear, checked_by)
			values (${organisation.id}, ${amina}, 'enhanced_barred', '2026-11-01', '2028-01-01T00:00Z', true, ${organisation.coordinator})`;
		expect((await standing()).lapses.map(({ at }) => at.slice(0, 10))).not.toContain('2027-01-01');
	});
});
