import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase, makeAccount, type TestDatabase } from '#support/database.ts';
import {
	attempt,
	DETAILS,
	freezeClock,
	instant,
	makeOrganisation,
	makePerson,
	makeTask,
	makeVolunteer,
	MATCHED_SCOPES,
	offerTo,
	permit,
	type Organisation,
	type Person
} from '#support/volunteer-world.ts';

const START = '2026-11-21T12:00:00Z';
/** The task of these tests: Saturday 28 November 2026, 2 to 5pm, in winter time. */
const BEGINS = '2026-11-28T14:00:00Z';
const ENDS = '2026-11-28T17:00:00Z';

let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());

interface World {
	organisation: Organisation;
	volunteer: string;
	person: Person;
	task: string;
	offer: string;
	match: string;
	/** The matched volunteers' permit of everything they may ever read. */
	permit: string;
	pool: string;
}

/** A volunteer with a confirmed visit on the Saturday; the clock stands a week before it. */
async function matchedWorld({
	confirms = true,
	confirmed = true,
	scopes = MATCHED_SCOPES as readonly string[],
	when = {} as { day?: string; starts?: string; ends?: string },
	start = START
} = {}): Promise<World> {
	await freezeClock(db.sql, start);
	const organisation = await makeOrganisation(db.sql, { confirms });
	const volunteer = await makeVolunteer(db.sql, organisation);
	const person = await makePerson(db.sql, organisation);
	const pool = await permit(db.sql, person, {
		scopes: ['summary'],
		to: 'pool',
		organisation: organisation.id
	});
	const given =
		scopes.length > 0
			? await permit(db.sql, person, { scopes, to: 'matched', organisation: organisation.id })
			: '';
	const task = await makeTask(db.sql, person, organisation, when);
	const [offer = ''] = await offerTo(db, organisation, task, [volunteer]);
	const yes = await attempt(
		db,
		volunteer,
		(sql) => sql`select public.accept_offer(${crypto.randomUUID()}, ${offer})`
	);
	const match = (yes.answer as { match_id: string }).match_id;
	if (confirms && confirmed) {
		await db.as(
			organisation.coordinator,
			(sql) => sql`select public.confirm_match(${crypto.randomUUID()}, ${match})`
		);
	}
	return { organisation, volunteer, person, task, offer, match, permit: given, pool };
}

/** The scopes a volunteer may read at an instant; null when they are not matched at all. */
async function scopesAt(w: World, at: string, reader = w.volunteer): Promise<string[] | null> {
	const [row] = await db.sql<{ scopes: string[] | null }[]>`
		select private.scopes_for(${reader}, 'matched', ${w.person.id}, ${w.organisation.id}, ${w.task}, ${at}::text::timestamptz)::text[] as scopes`;
	return row?.scopes ?? null;
}

const summaryAt = async (w: World, at: string, reader = w.volunteer) =>
	(
		await db.sql<{ open: boolean }[]>`
		select private.own_summary_open(${reader}, ${w.task}, ${at}::text::timestamptz) as open`
	)[0]?.open;

interface Page {
	state: string;
	about: Record<string, unknown>;
	refused: boolean;
	matched: boolean;
	window: string | null;
	summary: Record<string, unknown> | null;
	stamp: string;
	may_say_done: boolean;
	may_hand_back: boolean;
	thanks: { words: string }[];
}
const visit = (w: World, who = w.volunteer) =>
	attempt(db, who, (sql) => sql`select public.visit_page(${w.task})`);
const page = async (w: World) => (await visit(w)).answer as Page;
const stampOf = async (w: World) =>
	(await attempt(db, w.volunteer, (sql) => sql`select public.visit_stamp(${w.task})`))
		.answer as string;

const disclosures = (w: World) =>
	db.sql<{ scopes: string[]; times: number; capacity: string; task_id: string }[]>`
		select scopes::text[] as scopes, times, capacity, task_id from private.disclosures
		where person_id = ${w.person.id} and reader_id = ${w.volunteer} order by id`;
const refusals = (w: World) =>
	db.sql`select capacity, task_id from private.refused_readings
		where person_id = ${w.person.id} and reader_id = ${w.volunteer}`;

const ABOUT = ['name', 'about', 'communication', 'faith', 'support', 'household'];
const DOOR = ['contact', 'address'];

describe('C16: what a matched volunteer may read, to the microsecond', () => {
	let w: World;
	beforeAll(async () => {
		w = await matchedWorld();
	});

	test.each([
		['a week before', BEGINS, '-7 days', ABOUT],
		['one microsecond before the window of address and contact', BEGINS, '-24 hours -1 us', ABOUT],
		['as that window opens', BEGINS, '-24 hours', [...ABOUT, ...DOOR]],
		['as it begins', BEGINS, '0', [...ABOUT, ...DOOR]],
		['one microsecond before that window closes', ENDS, '2 hours -1 us', [...ABOUT, ...DOOR]],
		['as that window closes', ENDS, '2 hours', ABOUT],
		['one microsecond before a day after the end', ENDS, '24 hours -1 us', ABOUT],
		['a day after the end', ENDS, '24 hours', []]
	] as const)('%s', async (_name, bound, plus, expected) => {
		const at = await instant(db.sql, bound, plus);
		expect((await scopesAt(w, at))?.sort()).toEqual([...expected].sort());
	});

	test('and the page itself, with the clock standing on each bound', async () => {
		const bounds: [string, string, string[], string | null][] = [
			[BEGINS, '-24 hours -1 us', ABOUT, 'later'],
			[BEGINS, '-24 hours', [...ABOUT, ...DOOR], 'open'],
			[ENDS, '2 hours -1 us', [...ABOUT, ...DOOR], 'open'],
			[ENDS, '2 hours', ABOUT, 'over'],
			[ENDS, '24 hours -1 us', ABOUT, 'over'],
			[ENDS, '24 hours', [], null]
		];
		for (const [bound, plus, expected, window] of bounds) {
			await freezeClock(db.sql, await instant(db.sql, bound, plus));
			const shown = await page(w);
			expect(Object.keys(shown.about).sort(), plus).toEqual([...expected].sort());
			expect(shown.window, plus).toBe(window);
			expect(shown.refused).toBe(false);
		}
		await freezeClock(db.sql, BEGINS);
		expect((await page(w)).about).toEqual({
			...Object.fromEntries(Object.entries(DETAILS).filter(([scope]) => scope !== 'circle')),
			address: { lines: '4 Undercliff Terrace', postcode: 'PO38 1ZZ' }
		});
		await freezeClock(db.sql, START);
	});

	test('C17: the circle’s scope is never a volunteer’s, though a permit names it', async () => {
		await permit(db.sql, w.person, {
			scopes: ['circle'],
			to: 'matched',
			organisation: w.organisation.id
		});
		expect(await scopesAt(w, BEGINS)).not.toContain('circle');
	});

	test('a reading that names no task, another task, or another person returns nothing', async () => {
		const other = await makeTask(db.sql, w.person, w.organisation, { day: '2026-11-29' });
		expect(await scopesAt({ ...w, task: other }, BEGINS)).toBeNull();
		const [none] = await db.sql<{ scopes: string[] | null }[]>`
			select private.scopes_for(${w.volunteer}, 'matched', ${w.person.id}, ${w.organisation.id}, null, ${BEGINS}::text::timestamptz) as scopes`;
		expect(none?.scopes).toBeNull();
		const stranger = await makePerson(db.sql, w.organisation);
		expect(await scopesAt({ ...w, person: stranger }, BEGINS)).toBeNull();
	});

	test('what the page promises are the bounds by which it is judged', async () => {
		const [told] = await db.sql<{ opens: string; closes: string; until: string }[]>`
			select told ->> 'opens_at' as opens, told ->> 'closes_at' as closes, told ->> 'about_until' as until
			from private.told_when(${w.task}) as told`;
		const open = async (scope: string, at: string) =>
			(
				await db.sql<{ open: boolean }[]>`
				select private.window_open(${scope}::public.scope, ${BEGINS}::text::timestamptz, ${ENDS}::text::timestamptz, ${at}::text::timestamptz) as open`
			)[0]?.open;
		for (const scope of DOOR) {
			expect(await open(scope, await instant(db.sql, told?.opens ?? '', '-1 us'))).toBe(false);
			expect(await open(scope, told?.opens ?? '')).toBe(true);
			expect(await open(scope, await instant(db.sql, told?.closes ?? '', '-1 us'))).toBe(true);
			expect(await open(scope, told?.closes ?? '')).toBe(false);
		}
		expect(await open('about', await instant(db.sql, told?.until ?? '', '-1 us'))).toBe(true);
		expect(await open('about', told?.until ?? '')).toBe(false);
	});
});

describe('R10: the windows hold across both clock changes of 2026', () => {
	test('29 March: two o’clock on Sunday is 24 hours after one on Saturday by the clock', async () => {
		const w = await matchedWorld({
			start: '2026-03-20T12:00:00Z',
			when: { day: '2026-03-29', starts: '14:00', ends: '15:00' }
		});
		// 2pm in summer time is 1pm UTC
		const opens = '2026-03-28T13:00:00Z';
		expect(await scopesAt(w, await instant(db.sql, opens, '-1 us'))).not.toContain('address');
		expect(await scopesAt(w, opens)).toContain('address');
		const closes = '2026-03-29T16:00:00Z';
		expect(await scopesAt(w, await instant(db.sql, closes, '-1 us'))).toContain('address');
		expect(await scopesAt(w, closes)).not.toContain('address');
		await freezeClock(db.sql, opens);
		const shown = await page(w);
		expect(shown.summary).toMatchObject({ day: '2026-03-29', starts: '14:00:00' });
		expect(new Date(String(shown.summary?.opens_at)).toISOString()).toBe(
			'2026-03-28T13:00:00.000Z'
		);
	});

	test('25 October: the hour that comes twice is in neither window twice', async () => {
		const w = await matchedWorld({
			start: '2026-10-16T12:00:00Z',
			when: { day: '2026-10-25', starts: '14:00', ends: '15:00' }
		});
		// 2pm in winter time is 2pm UTC; a day before it is 3pm in summer time
		const opens = '2026-10-24T14:00:00Z';
		expect(await scopesAt(w, await instant(db.sql, opens, '-1 us'))).not.toContain('address');
		expect(await scopesAt(w, opens)).toContain('address');
		const until = '2026-10-26T15:00:00Z';
		expect(await scopesAt(w, await instant(db.sql, until, '-1 us'))).toContain('about');
		expect(await scopesAt(w, until)).toEqual([]);
	});

	test('a visit before the change keeps its hours after it', async () => {
		const w = await matchedWorld({
			start: '2026-10-16T12:00:00Z',
			when: { day: '2026-10-24', starts: '20:00', ends: '23:30' }
		});
		// it ends at 22:30 UTC; two hours later the clocks have not changed, 24 hours later they have
		expect(await scopesAt(w, '2026-10-25T00:29:59.999999Z')).toContain('contact');
		expect(await scopesAt(w, '2026-10-25T00:30:00Z')).not.toContain('contact');
		expect(await scopesAt(w, '2026-10-25T22:29:59.999999Z')).toContain('name');
		expect(await scopesAt(w, '2026-10-25T22:30:00Z')).toEqual([]);
	});
});

describe('C11, C12: in standing, and matched, at that instant', () => {
	let w: World;
	const before = '2026-11-25T09:59:59.999999Z';
	const at = '2026-11-25T10:00:00Z';
	beforeEach(async () => {
		w = await matchedWorld();
		expect(await scopesAt(w, at)).toEqual(expect.arrayContaining(ABOUT));
	});

	test('not before it is confirmed, where the organisation confirms', async () => {
		const waiting = await matchedWorld({ confirmed: false });
		expect(await scopesAt(waiting, at)).toBeNull();
		// said yes, and not confirmed: the summary, and nothing else, and no reading is even tried
		await freezeClock(db.sql, at);
		const shown = await page(waiting);
		expect(shown).toMatchObject({ state: 'waiting', matched: false, about: {}, refused: false });
		expect(shown.summary).toMatchObject({ kind_id: 'company', day: '2026-11-28' });
		expect(await disclosures(waiting)).toEqual([]);
		expect(await refusals(waiting)).toHaveLength(0);
		await db.sql`update public.matches set confirmed_at = ${at}::text::timestamptz, confirmed_by = ${waiting.organisation.coordinator} where id = ${waiting.match}`;
		expect(await scopesAt(waiting, before)).toBeNull();
		expect(await scopesAt(waiting, at)).toEqual(expect.arrayContaining(ABOUT));
	});

	test('from yes on, where it does not confirm', async () => {
		const straight = await matchedWorld({ confirms: false });
		expect(await scopesAt(straight, at)).toEqual(expect.arrayContaining(ABOUT));
		expect(await scopesAt(straight, '2026-11-21T11:59:59.999999Z')).toBeNull();
	});

	test('a check: from its start, until the microsecond it ends or is taken back', async () => {
		await db.sql`update public.checks set expires_at = ${at}::text::timestamptz where volunteer_id = ${w.volunteer}`;
		expect(await scopesAt(w, before)).not.toBeNull();
		expect(await scopesAt(w, at)).toBeNull();
		await db.sql`update public.checks set expires_at = '2027-11-01', revoked_at = ${at}::text::timestamptz where volunteer_id = ${w.volunteer}`;
		expect(await scopesAt(w, before)).not.toBeNull();
		expect(await scopesAt(w, at)).toBeNull();
		await db.sql`update public.checks set revoked_at = null, valid_from = ${at}::text::timestamptz where volunteer_id = ${w.volunteer}`;
		expect(await scopesAt(w, before)).toBeNull();
		expect(await scopesAt(w, at)).not.toBeNull();
	});

	test('a check below the kind’s, not clear, or recorded by another organisation is none', async () => {
		await db.sql`update public.checks set level = 'basic' where volunteer_id = ${w.volunteer}`;
		expect(await scopesAt(w, at)).toBeNull();
		await db.sql`update public.checks set level = 'enhanced' where volunteer_id = ${w.volunteer}`;
		expect(await scopesAt(w, at)).not.toBeNull();
		await db.sql`update public.checks set clear = false where volunteer_id = ${w.volunteer}`;
		expect(await scopesAt(w, at)).toBeNull();
		const other = await makeOrganisation(db.sql);
		await db.sql`update public.checks set clear = true, organisation_id = ${other.id} where volunteer_id = ${w.volunteer}`;
		expect(await scopesAt(w, at)).toBeNull();
	});

	test('each training that the kind needs, until the microsecond it ends', async () => {
		for (const module of ['role', 'communication', 'safeguarding']) {
			await db.sql`update public.trainings set expires_at = ${at}::text::timestamptz
				where volunteer_id = ${w.volunteer} and module_id = ${module}`;
			expect(await scopesAt(w, before), module).not.toBeNull();
			expect(await scopesAt(w, at), module).toBeNull();
			await db.sql`update public.trainings set expires_at = '2027-11-01' where volunteer_id = ${w.volunteer}`;
		}
		// one that it does not need makes no difference
		await db.sql`update public.trainings set expires_at = ${at}::text::timestamptz where volunteer_id = ${w.volunteer} and module_id = 'driving'`;
		expect(await scopesAt(w, at)).not.toBeNull();
	});

	test('what the organisation requires of all counts beside what the kind requires', async () => {
		await db.sql`update public.organisations set required_training = '{driving}' where id = ${w.organisation.id}`;
		await db.sql`update public.trainings set expires_at = ${at}::text::timestamptz where volunteer_id = ${w.volunteer} and module_id = 'driving'`;
		expect(await scopesAt(w, before)).not.toBeNull();
		expect(await scopesAt(w, at)).toBeNull();
		await db.sql`update public.organisations set required_training = '{}' where id = ${w.organisation.id}`;
		await db.sql`update public.checks set level = 'enhanced' where volunteer_id = ${w.volunteer}`;
		expect(await scopesAt(w, at)).not.toBeNull();
		await db.sql`update public.organisations set required_check = 'enhanced_barred' where id = ${w.organisation.id}`;
		expect(await scopesAt(w, at)).toBeNull();
	});

	test('a rest: nothing until its last microsecond is over', async () => {
		await db.sql`update public.acceptances set rest_until = ${at}::text::timestamptz where volunteer_id = ${w.volunteer}`;
		expect(await scopesAt(w, before)).toBeNull();
		expect(await scopesAt(w, at)).not.toBeNull();
	});

	test.each(['paused', 'left'])(
		'%s with that organisation, and with that one alone',
		async (state) => {
			const other = await makeOrganisation(db.sql);
			await makeVolunteer(db.sql, other, { account: w.volunteer });
			await db.sql`update public.acceptances set state = ${state}::public.acceptance_state
			where volunteer_id = ${w.volunteer} and organisation_id = ${other.id}`;
			expect(await scopesAt(w, at)).not.toBeNull();
			await db.sql`update public.acceptances set state = ${state}::public.acceptance_state
			where volunteer_id = ${w.volunteer} and organisation_id = ${w.organisation.id}`;
			expect(await scopesAt(w, at)).toBeNull();
		}
	);

	test('a suspension anywhere stops every tier everywhere, until it is lifted', async () => {
		const other = await makeOrganisation(db.sql);
		await makeVolunteer(db.sql, other, { account: w.volunteer });
		await db.sql`update public.acceptances set state = 'suspended' where volunteer_id = ${w.volunteer} and organisation_id = ${other.id}`;
		expect(await scopesAt(w, at)).toBeNull();
		expect(await summaryAt(w, at)).toBe(false);
		await freezeClock(db.sql, at);
		expect(await page(w)).toMatchObject({ about: {}, refused: true, summary: null });
		await db.sql`update public.acceptances set state = 'accepted' where volunteer_id = ${w.volunteer} and organisation_id = ${other.id}`;
		expect(await scopesAt(w, at)).not.toBeNull();
	});

	test('handed back, declined, cancelled or missed ends it at that instant', async () => {
		for (const reason of ['handed_back', 'declined', 'cancelled', 'withdrawn', 'missed']) {
			await db.sql`update public.matches set ended_at = ${at}::text::timestamptz, end_reason = ${reason} where id = ${w.match}`;
			expect(await scopesAt(w, before), reason).not.toBeNull();
			expect(await scopesAt(w, at), reason).toBeNull();
		}
	});

	test('done does not move the planned end', async () => {
		await freezeClock(db.sql, '2026-11-28T14:30:00Z');
		const done = await attempt(
			db,
			w.volunteer,
			(sql) => sql`select public.mark_done(${crypto.randomUUID()}, ${w.match}, 'All well.')`
		);
		expect(done.code).toBe('');
		expect(await scopesAt(w, '2026-11-28T18:59:59.999999Z')).toContain('address');
		expect(await scopesAt(w, '2026-11-29T16:59:59.999999Z')).toContain('name');
		expect(await scopesAt(w, '2026-11-29T17:00:00Z')).toEqual([]);
	});

	test('C25: of the person’s own circle, only by a second member’s recorded decision', async () => {
		await db.sql`insert into private.circle_members (person_id, role, account_id, name) values (${w.person.id}, 'helper', ${w.volunteer}, 'Amina')`;
		expect(await scopesAt(w, at)).toBeNull();
		await db.sql`insert into private.conflict_decisions (person_id, account_id, organisation_id, decided_by, why)
			values (${w.person.id}, ${w.volunteer}, ${w.organisation.id}, ${w.organisation.coordinator}, 'A neighbour, and both say it is right.')`;
		expect(await scopesAt(w, at)).not.toBeNull();
	});

	test('C21: after a death, nothing', async () => {
		await db.sql`insert into private.deaths (person_id, recorded_by, recorded_as) values (${w.person.id}, ${w.organisation.coordinator}, 'coordinator')`;
		expect(await scopesAt(w, at)).toBeNull();
		expect(await summaryAt(w, at)).toBe(false);
	});
});

describe('C6, C7, C13, C19: which permits serve', () => {
	const at = '2026-11-28T12:00:00Z';

	test('a permit, from its start until the microsecond of its end, of a withdrawal, of a newer one', async () => {
		const w = await matchedWorld({ scopes: ['name', 'about'] });
		expect(await scopesAt(w, '2026-11-21T12:00:00Z')).toEqual(['name', 'about']);
		const [row] = await db.sql<{ ends: string }[]>`
			select to_char(ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as ends from private.permits where id = ${w.permit}`;
		const served = async (moment: string) =>
			(
				await db.sql<{ serves: boolean }[]>`
				select private.permit_serves(p, 'about', ${w.volunteer}, ${moment}::text::timestamptz) as serves from private.permits p where p.id = ${w.permit}`
			)[0]?.serves;
		expect(await served('2026-11-21T11:59:59.999999Z')).toBe(false);
		expect(await served('2026-11-21T12:00:00Z')).toBe(true);
		expect(await served(await instant(db.sql, row?.ends ?? '', '-1 us'))).toBe(true);
		expect(await served(row?.ends ?? '')).toBe(false);

		await freezeClock(db.sql, '2026-11-28T11:00:00Z');
		await db.as(
			w.person.self,
			(sql) =>
				sql`select public.withdraw_consent(${crypto.randomUUID()}, ${w.permit}, '{about}'::public.scope[])`
		);
		expect(await scopesAt(w, '2026-11-28T10:59:59.999999Z')).toEqual(['name', 'about']);
		expect(await scopesAt(w, '2026-11-28T11:00:00Z')).toEqual(['name']);
	});

	test('C10: a permit to the coordinators or to the pool serves nobody who is matched', async () => {
		const w = await matchedWorld({ scopes: [] });
		await permit(db.sql, w.person, {
			scopes: ['name', 'address'],
			to: 'coordinators',
			organisation: w.organisation.id
		});
		expect(await scopesAt(w, at)).toEqual([]);
		const other = await makeOrganisation(db.sql);
		await permit(db.sql, w.person, { scopes: ['name'], to: 'matched', organisation: other.id });
		expect(await scopesAt(w, at)).toEqual([]);
	});

	test('C13: a permit by name works inside the matched tier and its windows, never outside', async () => {
		const w = await matchedWorld({ scopes: [] });
		await permit(db.sql, w.person, {
			scopes: ['name', 'address'],
			to: 'volunteer',
			volunteer: w.volunteer
		});
		expect(await scopesAt(w, '2026-11-27T13:59:59.999999Z')).toEqual(['name']);
		expect(await scopesAt(w, at)).toEqual(['name', 'address']);
		expect(await scopesAt(w, '2026-11-28T19:00:00Z')).toEqual(['name']);
		expect(await scopesAt(w, '2026-11-29T17:00:00Z')).toEqual([]);
		// another volunteer, matched in their place, gets nothing by it
		await db.sql`update public.matches set ended_at = '2026-11-22T00:00Z', end_reason = 'handed_back' where id = ${w.match}`;
		const next = await makeVolunteer(db.sql, w.organisation, { name: 'Tomasz Wilk' });
		await db.sql`insert into public.matches (task_id, person_id, organisation_id, volunteer_id, accepted_at, confirmed_at, confirmed_by)
			values (${w.task}, ${w.person.id}, ${w.organisation.id}, ${next}, '2026-11-22T00:00Z', '2026-11-22T00:00Z', ${w.organisation.coordinator})`;
		expect(await scopesAt(w, at, next)).toEqual([]);
		// and without a match the name opens nothing
		expect(await scopesAt(w, at)).toBeNull();
	});

	test('C19: several permits add up, and one deny beats them all', async () => {
		const w = await matchedWorld({ scopes: ['name'] });
		await permit(db.sql, w.person, { scopes: ['about'], to: 'volunteer', volunteer: w.volunteer });
		expect(await scopesAt(w, at)).toEqual(['name', 'about']);
		const deny = async (what: {
			organisation?: string;
			account?: string;
			scopes?: string[];
		}): Promise<string> =>
			(
				(
					await attempt(
						db,
						w.person.self,
						(sql) =>
							sql`select public.deny_reader(${crypto.randomUUID()}, ${w.person.id}, ${what.organisation ?? null}, ${what.account ?? null}, ${what.scopes ?? null}::text[]::public.scope[])`
					)
				).answer as { deny_id: string }
			).deny_id;
		const lift = (id: string) =>
			db.as(w.person.self, (sql) => sql`select public.lift_deny(${crypto.randomUUID()}, ${id})`);

		const named = await deny({ account: w.volunteer, scopes: ['about'] });
		expect(await scopesAt(w, at)).toEqual(['name']);
		await lift(named);
		expect(await scopesAt(w, at)).toEqual(['name', 'about']);

		const whole = await deny({ organisation: w.organisation.id });
		expect(await scopesAt(w, at)).toEqual([]);
		expect(await summaryAt(w, at)).toBe(false);
		await lift(whole);
		expect(await scopesAt(w, at)).toEqual(['name', 'about']);
	});

	test('C7: a deny of another organisation follows its members here, the paused ones too', async () => {
		const w = await matchedWorld();
		const other = await makeOrganisation(db.sql);
		await db.as(
			w.person.self,
			(sql) =>
				sql`select public.deny_reader(${crypto.randomUUID()}, ${w.person.id}, ${other.id}, null, '{address}'::public.scope[])`
		);
		expect(await scopesAt(w, at)).toContain('address');
		await makeVolunteer(db.sql, other, { account: w.volunteer });
		expect(await scopesAt(w, at)).not.toContain('address');
		await db.sql`update public.acceptances set state = 'paused' where volunteer_id = ${w.volunteer} and organisation_id = ${other.id}`;
		expect(await scopesAt(w, at)).not.toContain('address');
		await db.sql`update public.acceptances set state = 'left' where volunteer_id = ${w.volunteer} and organisation_id = ${other.id}`;
		expect(await scopesAt(w, at)).toContain('address');
	});

	test('a deny of the summary leaves the page with nothing, and its offer settled', async () => {
		const w = await matchedWorld({ confirmed: false });
		await db.as(
			w.person.self,
			(sql) =>
				sql`select public.deny_reader(${crypto.randomUUID()}, ${w.person.id}, null, ${w.volunteer}, null)`
		);
		expect(await page(w)).toMatchObject({ summary: null, about: {}, thanks: [] });
	});
});

describe('C15: the pool', () => {
	interface Asked {
		organisation: Organisation;
		volunteer: string;
		person: Person;
		task: string;
		offer: string;
		pool: string;
	}
	async function askedWorld(kind = 'company'): Promise<Asked> {
		await freezeClock(db.sql, START);
		const organisation = await makeOrganisation(db.sql);
		const volunteer = await makeVolunteer(db.sql, organisation);
		const person = await makePerson(db.sql, organisation);
		const pool = await permit(db.sql, person, {
			scopes: ['summary'],
			to: 'pool',
			organisation: organisation.id
		});
		const task = await makeTask(db.sql, person, organisation, { kind });
		const [offer = ''] = await offerTo(db, organisation, task, [volunteer]);
		return { organisation, volunteer, person, task, offer, pool };
	}
	const offerPage = (w: Asked, who = w.volunteer) =>
		attempt(db, who, (sql) => sql`select public.offer_page(${w.offer})`);
	const openTo = async (w: Asked, at = '2026-11-21T13:00:00Z', who = w.volunteer) =>
		(
			await db.sql<{ open: boolean }[]>`
			select private.summary_open_to(${who}, ${w.task}, ${at}::text::timestamptz) as open`
		)[0]?.open;

	test('the summary, and of the place no more than the area and a distance between areas', async () => {
		const w = await askedWorld();
		const { answer } = await offerPage(w);
		expect(answer).toMatchObject({
			state: 'open',
			offer: {
				kind_id: 'company',
				day: '2026-11-28',
				starts: '14:00:00',
				ends: '17:00:00',
				place: 'Ventnor',
				metres: 0,
				others: 0,
				confirms: true
			}
		});
		const said = JSON.stringify(answer);
		for (const hidden of ['Len', 'Hollis', 'Undercliff', 'PO38 1ZZ', w.person.id, '900 321']) {
			expect(said).not.toContain(hidden);
		}
		expect(
			await db.sql`select 1 from private.disclosures where person_id = ${w.person.id}`
		).toHaveLength(0);
	});

	test('R1: another volunteer’s link, a made-up one, and somebody who is no volunteer: not found', async () => {
		const w = await askedWorld();
		const next = await makeVolunteer(db.sql, w.organisation, { name: 'Tomasz Wilk' });
		const nobody = await makeAccount(db.sql);
		expect((await offerPage(w, next)).code).toBe('PT404');
		expect((await offerPage(w, nobody)).code).toBe('PT404');
		expect((await offerPage(w, w.organisation.coordinator)).code).toBe('PT404');
		const made = await attempt(
			db,
			w.volunteer,
			(sql) => sql`select public.offer_page(${crypto.randomUUID()})`
		);
		expect(made.code).toBe('PT404');
		expect((await attempt(db, null, (sql) => sql`select public.offers_page()`)).code).toBe('42501');
		for (const verb of ['accept_offer', 'decline_offer']) {
			const tried = await attempt(
				db,
				next,
				(sql) => sql`select ${sql(`public.${verb}`)}(${crypto.randomUUID()}, ${w.offer})`
			);
			expect(tried.code).toBe('PT404');
		}
	});

	test('only while a check and training allow the kind, to the microsecond', async () => {
		const w = await askedWorld('shopping');
		const at = '2026-11-21T13:00:00Z';
		expect(await openTo(w)).toBe(true);
		await db.sql`update public.checks set level = 'enhanced' where volunteer_id = ${w.volunteer}`;
		expect(await openTo(w)).toBe(false);
		await db.sql`update public.checks set level = 'enhanced_barred', expires_at = ${at}::text::timestamptz where volunteer_id = ${w.volunteer}`;
		expect(await openTo(w, '2026-11-21T12:59:59.999999Z')).toBe(true);
		expect(await openTo(w, at)).toBe(false);
	});

	test('only an open request, an open or offered task, and a permit of the summary', async () => {
		const w = await askedWorld();
		await db.sql`update public.requests set state = 'paused' where id = ${w.person.request}`;
		expect(await openTo(w)).toBe(false);
		await db.sql`update public.requests set state = 'open' where id = ${w.person.request}`;
		expect(await openTo(w)).toBe(true);
		await freezeClock(db.sql, '2026-11-21T12:30:00Z');
		await db.as(
			w.person.self,
			(sql) => sql`select public.withdraw_consent(${crypto.randomUUID()}, ${w.pool}, null)`
		);
		expect(await openTo(w, '2026-11-21T12:29:59.999999Z')).toBe(true);
		expect(await openTo(w, '2026-11-21T12:30:00Z')).toBe(false);
		// C20: and the offer has been taken back; the page says so and no more
		const { answer } = await offerPage(w);
		expect(answer).toMatchObject({ state: 'settled', offer: null, task_id: null });
		expect(JSON.stringify(answer)).not.toMatch(/company|Ventnor|2026-11-28/);
	});

	test('another organisation’s pool only by a permit that names it', async () => {
		const w = await askedWorld();
		const other = await makeOrganisation(db.sql);
		const outsider = await makeVolunteer(db.sql, other, { name: 'Ruth Pomeroy' });
		expect(await openTo(w, undefined, outsider)).toBe(false);
		await permit(db.sql, w.person, { scopes: ['summary'], to: 'pool', organisation: other.id });
		expect(await openTo(w, '2026-11-21T13:00:00Z', outsider)).toBe(true);
	});

	test('the states of an offer: declined and open still, expired, taken, accepted, handed back', async () => {
		const w = await askedWorld();
		const verb = (name: 'accept_offer' | 'decline_offer') =>
			attempt(db, w.volunteer, (sql) =>
				name === 'accept_offer'
					? sql`select public.accept_offer(${crypto.randomUUID()}, ${w.offer})`
					: sql`select public.decline_offer(${crypto.randomUUID()}, ${w.offer})`
			);
		await verb('decline_offer');
		expect((await offerPage(w)).answer).toMatchObject({
			state: 'declined',
			offer: { kind_id: 'company' }
		});
		const list = async () =>
			(await attempt(db, w.volunteer, (sql) => sql`select public.offers_page()`)).answer as {
				open: unknown[];
				answered: Record<string, unknown>[];
			};
		expect(await list()).toMatchObject({
			open: [],
			answered: [{ state: 'declined', may_change: true, summary: { kind_id: 'company' } }]
		});
		// a change of mind, while it is still open
		expect((await verb('accept_offer')).code).toBe('');
		expect((await offerPage(w)).answer).toMatchObject({
			state: 'accepted',
			task_id: w.task,
			offer: null
		});

		const late = await askedWorld();
		await freezeClock(db.sql, '2026-11-23T11:59:59.999999Z');
		expect((await offerPage(late)).answer).toMatchObject({ state: 'open' });
		await freezeClock(db.sql, '2026-11-23T12:00:00Z');
		expect((await offerPage(late)).answer).toMatchObject({ state: 'expired', offer: null });
		const tooLate = await attempt(
			db,
			late.volunteer,
			(sql) => sql`select public.accept_offer(${crypto.randomUUID()}, ${late.offer})`
		);
		expect(tooLate).toMatchObject({ code: 'PT409', hint: 'expired' });

		const lost = await askedWorld();
		const winner = await makeVolunteer(db.sql, lost.organisation, { name: 'Tomasz Wilk' });
		const [theirs = ''] = await offerTo(db, lost.organisation, lost.task, [winner]);
		await db.as(
			winner,
			(sql) => sql`select public.accept_offer(${crypto.randomUUID()}, ${theirs})`
		);
		expect((await offerPage(lost)).answer).toMatchObject({ state: 'settled', offer: null });
		const beaten = await attempt(
			db,
			lost.volunteer,
			(sql) => sql`select public.accept_offer(${crypto.randomUUID()}, ${lost.offer})`
		);
		expect(beaten).toMatchObject({ code: 'PT409', hint: 'taken' });
	});
});

describe('C23: one disclosure a reading, and no reading without one', () => {
	test('twice within 15 minutes counts up; later, or with more to see, is another', async () => {
		const w = await matchedWorld({ scopes: ['name', 'about', 'address'] });
		await freezeClock(db.sql, '2026-11-26T10:00:00Z');
		await page(w);
		await freezeClock(db.sql, '2026-11-26T10:14:59.999999Z');
		await page(w);
		expect(await disclosures(w)).toEqual([
			{ scopes: ['name', 'about'], times: 2, capacity: 'matched', task_id: w.task }
		]);
		await freezeClock(db.sql, '2026-11-26T10:15:00Z');
		await page(w);
		expect((await disclosures(w)).map(({ times }) => times)).toEqual([2, 1]);
		await freezeClock(db.sql, BEGINS);
		await page(w);
		expect((await disclosures(w)).at(-1)).toMatchObject({
			scopes: ['name', 'address', 'about'],
			times: 1
		});
	});

	test('nothing is counted that is not there, and nothing shared is no reading', async () => {
		const w = await matchedWorld({ scopes: [] });
		await page(w);
		expect(await disclosures(w)).toEqual([]);
		expect(await refusals(w)).toHaveLength(0);
	});

	test('a stamp, and the lists, are no reading', async () => {
		const w = await matchedWorld();
		await stampOf(w);
		await attempt(db, w.volunteer, (sql) => sql`select public.visits_page()`);
		await attempt(db, w.volunteer, (sql) => sql`select public.visit_step_page(${w.task})`);
		await attempt(db, w.volunteer, (sql) => sql`select public.offers_page()`);
		await attempt(db, w.volunteer, (sql) => sql`select public.volunteering_page()`);
		expect(await disclosures(w)).toEqual([]);
	});

	test('a refused reading is returned as refused, recorded, and discloses nothing', async () => {
		const w = await matchedWorld();
		await db.sql`update public.acceptances set state = 'paused' where volunteer_id = ${w.volunteer}`;
		expect(await page(w)).toMatchObject({ refused: true, about: {}, window: null, summary: null });
		expect(await disclosures(w)).toEqual([]);
		expect(await refusals(w)).toEqual([{ capacity: 'matched', task_id: w.task }]);
	});

	test('another volunteer’s visit does not exist for them, nor its stamp', async () => {
		const w = await matchedWorld();
		const next = await makeVolunteer(db.sql, w.organisation, { name: 'Tomasz Wilk' });
		expect((await visit(w, next)).code).toBe('PT404');
		expect((await visit(w, w.organisation.coordinator)).code).toBe('PT404');
		const peek = await attempt(db, next, (sql) => sql`select public.visit_stamp(${w.task})`);
		expect(peek.code).toBe('PT404');
	});
});

describe('withdrawal acts on the next statement', () => {
	test('on another connection, in a transaction that is still open', async () => {
		const w = await matchedWorld();
		const [first, second] = await db.as(w.volunteer, async (sql) => {
			const [before] = await sql<{ page: Page }[]>`select public.visit_page(${w.task}) as page`;
			await db.as(
				w.person.self,
				(other) =>
					other`select public.withdraw_consent(${crypto.randomUUID()}, ${w.permit}, '{about}'::public.scope[])`
			);
			const [after] = await sql<{ page: Page }[]>`select public.visit_page(${w.task}) as page`;
			return [before?.page, after?.page];
		});
		expect(first?.about).toHaveProperty('about');
		expect(second?.about).not.toHaveProperty('about');
		expect(second?.about).toHaveProperty('name');
		expect(second?.stamp).not.toBe(first?.stamp);
	});

	test('the stamp stays while nothing changes, and changes with whatever the reader may see', async () => {
		const w = await matchedWorld();
		await freezeClock(db.sql, '2026-11-26T10:00:00Z');
		const seen = await page(w);
		expect(await stampOf(w)).toBe(seen.stamp);
		await freezeClock(db.sql, '2026-11-26T18:00:00Z');
		expect(await stampOf(w)).toBe(seen.stamp);

		const changes: [string, () => Promise<unknown>][] = [
			['the window opens', () => freezeClock(db.sql, '2026-11-27T14:00:00Z')],
			[
				'an address is entered anew',
				() =>
					db.sql`insert into private.addresses (person_id, lines, postcode) values (${w.person.id}, '5 Undercliff Terrace', 'PO38 1ZZ')`
			],
			[
				'what matters to them is written anew',
				() =>
					db.sql`insert into private.details (person_id, scope, content) values (${w.person.id}, 'about', '{"words":"The sea."}')`
			],
			[
				'one scope is withdrawn',
				() =>
					db.as(
						w.person.self,
						(sql) =>
							sql`select public.withdraw_consent(${crypto.randomUUID()}, ${w.permit}, '{address}'::public.scope[])`
					)
			],
			[
				'the volunteer pauses',
				() =>
					db.sql`update public.acceptances set state = 'paused' where volunteer_id = ${w.volunteer}`
			],
			[
				'the visit is cancelled',
				() =>
					db.sql`select private.cancel_task_now(${w.task}, ${w.organisation.coordinator}, 'cancelled', null, true)`
			]
		];
		let last = seen.stamp;
		for (const [what, change] of changes) {
			await change();
			const next = await stampOf(w);
			expect(next, what).not.toBe(last);
			last = next;
		}
		// what is not theirs to see leaves it alone
		const other = await matchedWorld({ scopes: ['name'] });
		const before = await stampOf(other);
		await db.sql`insert into private.details (person_id, scope, content) values (${other.person.id}, 'faith', '{"words":"Chapel."}')`;
		expect(await stampOf(other)).toBe(before);
	});
});

describe('a visit, from the volunteer’s side', () => {
	const say = (w: World, words: string | null = null) =>
		attempt(
			db,
			w.volunteer,
			(sql) => sql`select public.mark_done(${crypto.randomUUID()}, ${w.match}, ${words})`
		);

	test('can be called done from the instant it begins, with a note for the coordinator', async () => {
		const w = await matchedWorld();
		await freezeClock(db.sql, '2026-11-28T13:59:59.999999Z');
		expect(await page(w)).toMatchObject({ state: 'coming', may_say_done: false });
		expect(await say(w)).toMatchObject({ code: 'PT409', hint: 'too_early' });
		await freezeClock(db.sql, BEGINS);
		expect(await page(w)).toMatchObject({ state: 'begun', may_say_done: true });
		await freezeClock(db.sql, ENDS);
		expect(await page(w)).toMatchObject({ state: 'to_say', may_say_done: true });
		expect((await say(w, 'We listened to the band.')).code).toBe('');
		expect(await page(w)).toMatchObject({
			state: 'done',
			may_hand_back: false,
			notes: [{ words: 'We listened to the band.' }]
		});
		expect((await say(w)).hint).toBe('stale');
	});

	test('can be handed back at any time before it is done, with or without a reason', async () => {
		for (const [at, reason] of [
			['2026-11-22T09:00:00Z', null],
			['2026-11-28T15:00:00Z', 'My own father is ill.']
		] as const) {
			const w = await matchedWorld();
			await freezeClock(db.sql, at);
			const given = await attempt(
				db,
				w.volunteer,
				(sql) => sql`select public.hand_back(${crypto.randomUUID()}, ${w.match}, ${reason})`
			);
			expect(given.code).toBe('');
			expect(await page(w)).toMatchObject({ state: 'handed_back', summary: null, about: {} });
			const [event] =
				await db.sql`select reason from private.task_events where task_id = ${w.task} and event = 'handed_back'`;
			expect(event?.reason).toBe(reason);
			// the reason is the coordinators' alone, and not in a mail
			const [mail] =
				await db.sql`select params from private.outbox where template = 'handed-back' and person_id = ${w.person.id}`;
			expect(Object.keys(mail?.params ?? {}).sort()).toEqual(['area', 'link']);
		}
	});

	test('R14: a visit that a death ended reads like any that is not going ahead', async () => {
		const w = await matchedWorld();
		const same = await matchedWorld();
		await db.as(
			w.organisation.coordinator,
			(sql) => sql`select public.record_death(${crypto.randomUUID()}, ${w.person.id}, null)`
		);
		const [row] = await db.sql<{ version: number }[]>`
			select version from public.tasks where id = ${same.task}`;
		await db.as(
			same.organisation.coordinator,
			(sql) =>
				sql`select public.cancel_task(${crypto.randomUUID()}, ${same.task}, ${row?.version ?? 0}, null)`
		);
		const own = (shown: Page) =>
			Object.fromEntries(
				Object.entries(shown).filter(([key]) => !/(task|match)_id|stamp|ask/.test(key))
			);
		const after = await page(w);
		expect(own(after)).toEqual(own(await page(same)));
		expect(after).toMatchObject({ state: 'not_going_ahead', summary: null, about: {} });
		expect(JSON.stringify(after)).not.toMatch(/die|death/);
	});

	test('thanks are passed on when the circle wishes it, and to nobody denied', async () => {
		const w = await matchedWorld();
		await freezeClock(db.sql, ENDS);
		await say(w);
		await db.sql`insert into private.feedback (task_id, circle_member_id, kind, words, pass_on) values
			(${w.task}, ${w.person.member}, 'thanks', 'Len laughed.', true),
			(${w.task}, ${w.person.member}, 'thanks', 'Only for Grace.', false),
			(${w.task}, ${w.person.member}, 'wrong', 'You came late.', true)`;
		expect((await page(w)).thanks).toMatchObject([{ words: 'Len laughed.' }]);
		const list = await attempt(db, w.volunteer, (sql) => sql`select public.visits_page()`);
		expect(list.answer).toMatchObject({ visits: [{ thanked: true, state: 'done' }] });
		await db.as(
			w.person.self,
			(sql) =>
				sql`select public.deny_reader(${crypto.randomUUID()}, ${w.person.id}, null, ${w.volunteer}, null)`
		);
		expect((await page(w)).thanks).toEqual([]);
	});

	test('a signed-out session reads nothing more, though its token has not run out', async () => {
		const w = await matchedWorld();
		await page(w);
		await db.sql`delete from auth.sessions where user_id = ${w.volunteer}`;
		expect((await visit(w)).code).toBe('PT401');
		expect(
			(await attempt(db, w.volunteer, (sql) => sql`select public.visit_stamp(${w.task})`)).code
		).toBe('PT401');
	});
});
