import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask, doIt, refusal } from '#support/circle-world.ts';
import { freshDatabase, setClock, type TestDatabase } from '#support/database.ts';
import {
	areaOf,
	makeOrganisation,
	makePerson,
	makeTask,
	makeVolunteer,
	permit,
	type Organisation,
	type Person
} from '#support/volunteer-world.ts';

type Reason = { code: string } & Record<string, unknown>;
type Suggested = { id: string; name: string; reasons: Reason[]; metres: number };

/** All week, all day: whoever is not free has said so. */
async function freeAlways(db: TestDatabase, volunteer: string): Promise<void> {
	await db.sql`
		insert into public.availability (volunteer_id, weekday, starts, ends)
		select ${volunteer}, d, '00:00', '24:00' from generate_series(1, 7) as d`;
}

describe('who can be asked', () => {
	let db: TestDatabase;
	let here: Organisation;
	let there: Organisation;
	let len: Person;
	let task: string;
	let ruth: string;
	beforeEach(async () => {
		db = await freshDatabase();
		await setClock(db.sql, '2026-11-23T09:00:00Z');
		here = await makeOrganisation(db.sql);
		there = await makeOrganisation(db.sql);
		len = await makePerson(db.sql, here);
		await permit(db.sql, len, { scopes: ['summary'], to: 'pool', organisation: here.id });
		// Saturday 28 November, 2 to 5pm, two hours
		task = await makeTask(db.sql, len, here);
		ruth = await makeVolunteer(db.sql, here, { name: 'Ruth Pomeroy' });
		await freeAlways(db, ruth);
		return () => db.close();
	});

	const page = () =>
		ask<{ asks: boolean; volunteers: Suggested[] }>(db, here.coordinator, 'task_page', {
			p_task: task
		});
	const rowOf = async (volunteer: string) => {
		const row = (await page()).volunteers.find(({ id }) => id === volunteer);
		if (!row) throw new Error('Not listed');
		return row;
	};
	const codesOf = async (volunteer: string) =>
		(await rowOf(volunteer)).reasons.map(({ code }) => code);
	const version = async () =>
		(await db.sql<{ version: number }[]>`select version from public.tasks where id = ${task}`)[0]
			?.version ?? 0;
	const offering = async (volunteer: string) =>
		refusal(db, here.coordinator, 'send_offers', {
			p_task: task,
			p_version: await version(),
			p_volunteers: [volunteer]
		});
	const busy = async (volunteer: string, organisation: Organisation, when = {}) => {
		const somebody = await makePerson(db.sql, organisation);
		const other = await makeTask(db.sql, somebody, organisation, when);
		await db.sql`update public.tasks set state = 'accepted' where id = ${other}`;
		await db.sql`
			insert into public.matches (task_id, person_id, organisation_id, volunteer_id)
			values (${other}, ${somebody.id}, ${organisation.id}, ${volunteer})`;
	};

	test('somebody accepted, checked, trained, near and free has nothing against them, and is sent the offer', async () => {
		expect((await page()).asks).toBe(true);
		expect(await codesOf(ruth)).toEqual([]);
		expect(await offering(ruth)).toBe('');
	});

	test.each<[what: string, code: string, change: (db: TestDatabase) => Promise<unknown>]>([
		['still joining', 'joining', (d) => d.sql`update acceptances set state = 'applied'`],
		[
			'paused',
			'paused',
			(d) => d.sql`update acceptances set state = 'paused' where volunteer_id = ${ruth}`
		],
		['suspended here', 'suspended', (d) => d.sql`update acceptances set state = 'suspended'`],
		[
			'resting',
			'resting',
			(d) => d.sql`update acceptances set rest_until = private.clock() + interval '2 days'`
		],
		['check revoked', 'check', (d) => d.sql`update checks set revoked_at = private.clock()`],
		['a check of too low a level', 'check', (d) => d.sql`update checks set level = 'basic'`],
		[
			'training missing',
			'training',
			(d) => d.sql`delete from trainings where module_id = 'communication'`
		],
		['too far', 'too_far', (d) => d.sql`update volunteers set travel_m = 500, area_id = ${far}`],
		['avoids', 'avoids', (d) => d.sql`update volunteers set avoid = '{dogs}'`],
		[
			'would rather not',
			'rather_not',
			(d) =>
				d.sql`update volunteers set rather_not = array[(select kind_id from tasks where id = ${task})]`
		],
		['without a car', 'no_car', (d) => d.sql`update tasks set requirements = '{car}'`],
		['nothing heavy', 'not_strong', (d) => d.sql`update tasks set requirements = '{strong}'`],
		[
			'another language',
			'language',
			(d) => d.sql`update tasks set requirements = '{language:Polish}'`
		],
		['not free', 'not_free', (d) => d.sql`delete from availability where weekday = 6`],
		[
			'promised elsewhere in the week',
			'hours',
			(d) => d.sql`update volunteers set weekly_minutes = 60`
		]
	])('%s: %s', async (_, code, change) => {
		far = await areaOf(db.sql, 'PO30 1');
		await db.sql`update public.tasks set requirements = '{dogs}' where id = ${task}`;
		// the state machine is not what is tried here
		await db.sql`alter table public.acceptances disable trigger acceptances_transitions`;
		expect(await codesOf(ruth)).toEqual([]);
		await change(db);
		expect(await codesOf(ruth)).toEqual([code]);
	});
	let far = '';

	test('what they would like is said, and faith as they put it, which stands in no way', async () => {
		await db.sql`update public.volunteers set faith = 'Quaker', wants = array[(select kind_id from public.tasks where id = ${task})]
			where account_id = ${ruth}`;
		expect(await rowOf(ruth)).toMatchObject({ wants: true, faith: 'Quaker', reasons: [] });
		await db.sql`update public.volunteers set wants = '{garden}' where account_id = ${ruth}`;
		expect(await rowOf(ruth)).toMatchObject({ wants: false, reasons: [] });
	});

	test('a lapsed check is told from one that never was', async () => {
		await db.sql`update public.checks set valid_from = private.clock() - interval '2 years', expires_at = private.clock()`;
		expect((await rowOf(ruth)).reasons).toEqual([
			{ code: 'check', level: 'enhanced', lapsed: true }
		]);
		await db.sql`delete from public.checks`;
		expect((await rowOf(ruth)).reasons).toEqual([
			{ code: 'check', level: 'enhanced', lapsed: false }
		]);
	});

	test('a visit of ours then is said; it takes the whole of its window', async () => {
		await busy(ruth, here, { starts: '15:00', ends: '16:00' });
		expect(await codesOf(ruth)).toEqual(['has_visit']);
		// from a page that was open since before
		expect(await offering(ruth)).toBe('PT409 has_visit');
		// and alike whether there is something else that is not theirs to know (C26)
		await db.sql`insert into private.denies (person_id, account_id, made_by, made_by_self) values (${len.id}, ${ruth}, ${len.self}, true)`;
		expect(await offering(ruth)).toBe('PT409 has_visit');
	});

	test('a visit elsewhere then is not said, nor told from any other reason', async () => {
		await busy(ruth, there, { starts: '15:00', ends: '16:00' });
		expect(await codesOf(ruth)).toEqual(['not_available']);
		expect(await offering(ruth)).toBe('PT409 not_offerable');
	});

	test('a visit at another end of the window leaves room', async () => {
		await busy(ruth, here, { starts: '16:00', ends: '18:00' });
		expect(await codesOf(ruth)).toEqual([]);
	});

	test('the week’s hours are counted from Monday to Sunday', async () => {
		await db.sql`update public.volunteers set weekly_minutes = 150`;
		await busy(ruth, here, { day: '2026-11-22' });
		await busy(ruth, here, { day: '2026-11-30' });
		expect(await codesOf(ruth)).toEqual([]);
		await busy(ruth, here, { day: '2026-11-29' });
		expect(await codesOf(ruth)).toEqual(['hours']);
	});

	test('whoever said no, or had it, is not suggested again', async () => {
		await offering(ruth);
		const [offer] = await db.sql`select id from public.offers`;
		await doIt(db, ruth, 'decline_offer', { p_offer: offer?.id });
		expect(await codesOf(ruth)).toEqual(['said_no']);
	});

	describe('C26: what is not a coordinator’s to know looks like anything else', () => {
		const hidden: [string, () => Promise<unknown>][] = [
			[
				'a deny of them by name',
				() =>
					db.sql`insert into private.denies (person_id, account_id, made_by, made_by_self) values (${len.id}, ${ruth}, ${len.self}, true)`
			],
			[
				'a deny of another organisation of theirs',
				async () => {
					await db.sql`insert into public.members (organisation_id, account_id) values (${there.id}, ${ruth})`;
					await db.sql`insert into private.denies (person_id, organisation_id, made_by, made_by_self) values (${len.id}, ${there.id}, ${len.self}, true)`;
				}
			],
			[
				'they are of the person’s circle',
				() =>
					db.sql`insert into private.circle_members (person_id, role, account_id, name) values (${len.id}, 'helper', ${ruth}, 'Ruth')`
			],
			[
				'a suspension elsewhere',
				async () => {
					await makeVolunteer(db.sql, there, { account: ruth });
					await db.sql`update public.acceptances set state = 'suspended' where organisation_id = ${there.id}`;
				}
			],
			['a visit for another organisation then', () => busy(ruth, there)],
			[
				'hours given to another organisation',
				async () => {
					await db.sql`update public.volunteers set weekly_minutes = 150`;
					await busy(ruth, there, { day: '2026-11-24' });
				}
			]
		];
		test.each(hidden)('%s', async (_, happens) => {
			await happens();
			expect((await rowOf(ruth)).reasons).toEqual([{ code: 'not_available' }]);
			expect(await offering(ruth)).toBe('PT409 not_offerable');
		});

		test('the whole answer is the same, byte for byte, under a deny and under a visit elsewhere', async () => {
			await makeVolunteer(db.sql, there, { account: ruth });
			await db.sql`insert into private.denies (person_id, account_id, made_by, made_by_self) values (${len.id}, ${ruth}, ${len.self}, true)`;
			const denied = await rowOf(ruth);
			await db.sql`insert into private.deny_lifts (deny_id, lifted_by, basis) select id, ${len.self}, 'own' from private.denies`;
			expect((await rowOf(ruth)).reasons).toEqual([]);
			await busy(ruth, there);
			expect(JSON.stringify(await rowOf(ruth))).toBe(JSON.stringify(denied));
		});

		test('where something else stands in the way already, a deny adds nothing', async () => {
			await db.sql`delete from public.availability`;
			const before = await rowOf(ruth);
			await db.sql`insert into private.denies (person_id, account_id, made_by, made_by_self) values (${len.id}, ${ruth}, ${len.self}, true)`;
			expect(await rowOf(ruth)).toEqual(before);
		});
	});

	test('nobody is listed while consent to the summary is missing', async () => {
		await db.sql`insert into private.permit_ends (permit_id, kind) select id, 'withdrawn' from private.permits`;
		expect(await page()).toMatchObject({ asks: false, consented: false, volunteers: [] });
	});

	test('another organisation’s coordinator, a volunteer and nobody find no such page', async () => {
		for (const who of [there.coordinator, ruth, len.self]) {
			expect(await refusal(db, who, 'task_page', {})).not.toBe('');
			await expect(
				db.as(who, (sql) => sql`select public.task_page(${task})`)
			).rejects.toMatchObject({ code: 'PT404' });
		}
		await expect(db.as(null, (sql) => sql`select public.task_page(${task})`)).rejects.toThrow(
			/permission denied/
		);
	});
});

// ---- When somebody is free, against a model that walks the day minute by minute --------------------
const MINUTE = 60_000;
const london = new Intl.DateTimeFormat('en-CA', {
	timeZone: 'Europe/London',
	hourCycle: 'h23',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
	hour: '2-digit',
	minute: '2-digit'
});
const wallClock = new Map<string, { at: number; wall: number }[]>();

/** Every real minute of a London day, with what the clock on the wall shows, in minutes. */
function minutesOf(day: string): { at: number; wall: number }[] {
	const known = wallClock.get(day);
	if (known) return known;
	const found: { at: number; wall: number }[] = [];
	const noon = Date.parse(`${day}T12:00:00Z`);
	for (let at = noon - 15 * 60 * MINUTE; at < noon + 15 * 60 * MINUTE; at += MINUTE) {
		const [date, time] = london.format(at).split(', ');
		const [hours, minutes] = (time ?? '').split(':').map(Number);
		if (date === day) found.push({ at, wall: (hours ?? 0) * 60 + (minutes ?? 0) });
	}
	wallClock.set(day, found);
	return found;
}

type Stretch = { from: number; to: number };
type Away = Stretch & { free: boolean; whole: boolean; first: number; last: number };
type Case = {
	day: string;
	week: (Stretch & { weekday: number })[];
	exceptions: Away[];
	window: Stretch;
	minutes: number;
	visit: Stretch | null;
};

const DAYS = [
	'2026-10-24',
	'2026-10-25',
	'2026-10-26',
	'2027-03-27',
	'2027-03-28',
	'2027-03-29',
	'2026-12-02'
];
const isoWeekday = (day: string) => ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
const addDays = (day: string, n: number) =>
	new Date(Date.parse(`${day}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);
const clock = (minutes: number) =>
	`${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The longest unbroken run of real minutes that are free, in the window, and (if asked) not busy. */
function longest(c: Case, withVisit: boolean): number {
	const inside = (s: Stretch, wall: number) => s.from <= wall && wall < s.to;
	const today = c.exceptions.filter(({ first, last }) => first <= 0 && 0 <= last);
	const covers = (e: Away, wall: number) => e.whole || inside(e, wall);
	let best = 0;
	let run = 0;
	for (const { wall } of minutesOf(c.day)) {
		const free =
			(c.week.some((w) => w.weekday === isoWeekday(c.day) && inside(w, wall)) ||
				today.some((e) => e.free && covers(e, wall))) &&
			!today.some((e) => !e.free && covers(e, wall)) &&
			inside(c.window, wall) &&
			!(withVisit && c.visit && inside(c.visit, wall));
		run = free ? run + 1 : 0;
		best = Math.max(best, run);
	}
	return best;
}

const stretch = (step: number) =>
	fc
		.tuple(fc.integer({ min: 0, max: 1440 / step - 1 }), fc.integer({ min: 1, max: 1440 / step }))
		.map(([a, length]) => ({
			from: a * step,
			to: Math.min(1440, a * step + length * step)
		}));
/** Mostly in the small hours, where the clocks change. */
const night = fc
	.tuple(fc.integer({ min: 0, max: 36 }), fc.integer({ min: 1, max: 36 }))
	.map(([a, length]) => ({ from: a * 5, to: a * 5 + length * 5 }));
/** The clocks change between 1 and 2: no visit begins or ends there (check_window refuses it). */
const settled = ({ day, visit }: Case) =>
	!visit ||
	!['2026-10-25', '2027-03-28'].includes(day) ||
	[visit.from, visit.to].every((at) => at < 60 || at >= 120);
const cases: fc.Arbitrary<Case> = fc
	.record({
		day: fc.constantFrom(...DAYS),
		week: fc.array(fc.tuple(fc.oneof(stretch(30), night), fc.integer({ min: -3, max: 7 })), {
			minLength: 1,
			maxLength: 8
		}),
		exceptions: fc.array(
			fc
				.tuple(
					fc.oneof(stretch(15), night),
					fc.boolean(),
					fc.integer({ min: 0, max: 4 }),
					fc.integer({ min: -2, max: 1 }),
					fc.integer({ min: 0, max: 3 })
				)
				.map(([s, free, whole, first, length]) => ({
					...s,
					free,
					whole: whole === 0,
					first,
					last: first + length
				})),
			{ maxLength: 3 }
		),
		window: fc.oneof(stretch(5), night),
		minutes: fc.integer({ min: 2, max: 24 }).map((n) => n * 5),
		visit: fc.option(fc.oneof(stretch(15), night), { nil: null })
	})
	// often enough on the very day
	.map((c) => ({
		...c,
		week: c.week.map(([s, weekday]) => ({
			...s,
			weekday: weekday < 1 ? isoWeekday(c.day) : weekday
		}))
	}))
	.filter(settled);

describe('R10: free by the clock on the wall, also when the clocks change', () => {
	let db: TestDatabase;
	let here: Organisation;
	let ruth: string;
	let task: string;
	let other: string;
	let seen = { free: 0, not: 0, visit: 0 };
	beforeAll(async () => {
		db = await freshDatabase();
		await setClock(db.sql, '2026-10-01T09:00:00Z');
		here = await makeOrganisation(db.sql);
		const len = await makePerson(db.sql, here);
		await permit(db.sql, len, { scopes: ['summary'], to: 'pool', organisation: here.id });
		ruth = await makeVolunteer(db.sql, here, { name: 'Ruth Pomeroy' });
		await db.sql`update public.volunteers set weekly_minutes = 2400`;
		task = await makeTask(db.sql, len, here);
		other = await makeTask(db.sql, await makePerson(db.sql, here), here);
		await db.sql`
			insert into public.matches (task_id, person_id, organisation_id, volunteer_id)
			select id, person_id, organisation_id, ${ruth} from public.tasks where id = ${other}`;
	});
	afterAll(() => db.close());

	async function judged(c: Case): Promise<string> {
		const pattern = c.week.map((w, i) => ({
			weekday: w.weekday,
			// (volunteer, weekday, starts) is unique
			starts: clock(Math.min(w.to - 1, w.from + (i % 3))),
			ends: clock(w.to)
		}));
		const exceptions = c.exceptions.map((e) => ({
			from_day: addDays(c.day, e.first),
			to_day: addDays(c.day, e.last),
			free: e.free,
			starts: e.whole ? null : clock(e.from),
			ends: e.whole ? null : clock(e.to)
		}));
		await db.sql.begin(async (sql) => {
			await sql`delete from public.availability`;
			await sql`delete from public.availability_exceptions`;
			await sql`
				insert into public.availability (volunteer_id, weekday, starts, ends)
				select ${ruth}, weekday, starts, ends from jsonb_to_recordset(${JSON.stringify(pattern)}::text::jsonb)
					as r (weekday smallint, starts time, ends time)
				on conflict do nothing`;
			await sql`
				insert into public.availability_exceptions (volunteer_id, from_day, to_day, free, starts, ends)
				select ${ruth}, from_day, to_day, free, starts, ends from jsonb_to_recordset(${JSON.stringify(exceptions)}::text::jsonb)
					as r (from_day date, to_day date, free boolean, starts time, ends time)`;
			await sql`
				update public.tasks set day = ${c.day}::text::date, starts = ${clock(c.window.from)}::text::time,
					ends = ${clock(c.window.to)}::text::time, minutes = ${c.minutes} where id = ${task}`;
			await sql`update public.tasks set state = ${c.visit ? 'accepted' : 'open'} where id = ${other}`;
			if (c.visit) {
				await sql`
					update public.tasks set day = ${c.day}::text::date, starts = ${clock(c.visit.from)}::text::time,
						ends = ${clock(c.visit.to)}::text::time where id = ${other}`;
			}
		});
		const [row] = await db.sql<{ reasons: { code: string }[] }[]>`
			select s.reasons from public.tasks t, private.suggestions(t, private.clock()) s where t.id = ${task}`;
		return (row?.reasons ?? []).map(({ code }) => code).join(' ');
	}

	test('as a model that walks through the day minute by minute', { timeout: 300_000 }, async () => {
		await fc.assert(
			fc.asyncProperty(cases, async (c) => {
				// as it is stored: see judged()
				const stored = new Map<string, Case['week'][number]>();
				c.week.forEach((w, i) => {
					const from = Math.min(w.to - 1, w.from + (i % 3));
					const key = `${w.weekday} ${from}`;
					if (!stored.has(key)) stored.set(key, { ...w, from });
				});
				const model = { ...c, week: [...stored.values()] };
				const expected =
					longest(model, false) < c.minutes
						? 'not_free'
						: longest(model, true) < c.minutes
							? 'has_visit'
							: '';
				seen[expected === '' ? 'free' : expected === 'not_free' ? 'not' : 'visit'] += 1;
				expect(await judged(c)).toBe(expected);
			}),
			{ numRuns: 500, seed: 20261121 }
		);
		// the cases are of every kind, or the model has shown nothing
		expect(Math.min(seen.free, seen.not, seen.visit)).toBeGreaterThan(15);
		seen = { free: 0, not: 0, visit: 0 };
	});

	test.each<[string, string, Stretch, number, string]>([
		[
			'2027-03-28',
			'an hour that spring leaves out is no time',
			{ from: 30, to: 150 },
			120,
			'not_free'
		],
		['2027-03-28', 'what is left of it is', { from: 30, to: 150 }, 60, ''],
		['2026-10-25', 'an hour that autumn has twice is two', { from: 60, to: 120 }, 120, ''],
		['2026-10-25', 'and no more than two', { from: 60, to: 120 }, 125, 'not_free']
	])('%s: %s', async (day, _, window, minutes, expected) => {
		const week = [{ from: 0, to: 1440, weekday: 7 }];
		expect(await judged({ day, week, exceptions: [], window, minutes, visit: null })).toBe(
			expected
		);
	});
});
