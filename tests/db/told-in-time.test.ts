import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
	circleWorld,
	confirmedVisit,
	doIt,
	type CircleWorld,
	type Visit
} from '#support/circle-world.ts';
import { freshDatabase, setClock, type TestDatabase } from '#support/database.ts';

/** What the clock has to tell somebody, or ask them, at its minute or the day after: once each. */
let db: TestDatabase;
let w: CircleWorld;
let grace: string;
beforeAll(async () => {
	db = await freshDatabase({ connections: 6 });
	await setClock(db.sql, '2026-11-16T09:00:00Z');
	w = await circleWorld(db);
	grace = w.organisation.coordinator;
});
afterAll(() => db.close());
beforeEach(async () => {
	await db.sql`delete from private.outbox`;
});

const job = (name: string) =>
	db.asService(async (sql) => {
		const [row] = await sql.unsafe<{ n: number }[]>(`select public.${name}() as n`);
		return row?.n;
	});
const to = async (template: string) =>
	(
		await db.sql<{ to: string; link: string }[]>`
			select to_account as to, params ->> 'link' as link from private.outbox where template = ${template}`
	).map(({ to, link }) => ({ to, link }));
/** Which of the mails of a kind go, judged as they are sent; and why the others do not. */
const judged = async (template: string) => {
	await db.asService((sql) => sql`select public.claim_mail(100)`);
	const rows = await db.sql<{ state: string; reason: string | null }[]>`
		select state, reason from private.outbox where template = ${template}`;
	return rows.map(({ state, reason }) => reason ?? state);
};

describe('a visit whose volunteer may not come any more', () => {
	const needed = () => [{ to: grace, link: `/desk/requests/${w.len.request}` }];
	let visit: Visit;
	beforeAll(async () => {
		visit = await confirmedVisit(db, w, w.ruth, { day: '2026-11-28' });
		await db.sql`update public.checks set expires_at = '2026-11-25T09:00:00Z' where volunteer_id = ${w.ruth}`;
	});

	test('is told at the minute at which a check runs out, with nobody there to press anything, once', async () => {
		await setClock(db.sql, '2026-11-25T08:59:50Z');
		expect([await job('tell_of_lost_visits'), await to('visit-needs-you')]).toEqual([0, []]);
		await setClock(db.sql, '2026-11-25T09:00:00Z');
		const rounds = await Promise.all(Array.from({ length: 4 }, () => job('tell_of_lost_visits')));
		expect(rounds.reduce<number>((sum, n) => sum + (n ?? 0), 0)).toBe(1);
		expect(await to('visit-needs-you')).toEqual(needed());
		await setClock(db.sql, '2026-11-26T09:00:00Z');
		expect(await job('tell_of_lost_visits')).toBe(0);
		expect(await judged('visit-needs-you')).toEqual(['sending']);
	});

	test('once more when it is lost anew, and by what a coordinator does as well, without the clock saying it again', async () => {
		await db.sql`update public.checks set expires_at = '2027-11-25T09:00:00Z' where volunteer_id = ${w.ruth}`;
		expect(await job('tell_of_lost_visits')).toBe(0);
		const [standing] = await db.sql<{ version: number }[]>`
			select version from public.acceptances where volunteer_id = ${w.ruth}`;
		const set = (state: string, version: number) =>
			doIt(db, grace, 'set_acceptance', {
				p_organisation: w.organisation.id,
				p_volunteer: w.ruth,
				p_version: version,
				p_state: state,
				p_reason: 'Something to look into'
			});
		await set('suspended', standing?.version ?? 0);
		expect(await to('visit-needs-you')).toEqual(needed());
		expect(await job('tell_of_lost_visits')).toBe(0);
		// judged again at sending: taken back within the minute, nobody is troubled
		await set('accepted', (standing?.version ?? 0) + 1);
		expect(await judged('visit-needs-you')).toEqual(['somebody can come again']);
		expect(await job('tell_of_lost_visits')).toBe(0);
	});

	test('not once it is over, or given back', async () => {
		await db.sql`update public.checks set expires_at = '2026-11-26T10:00:00Z' where volunteer_id = ${w.ruth}`;
		await setClock(db.sql, '2026-11-28T17:00:01Z');
		expect(await job('tell_of_lost_visits')).toBe(0);
		await setClock(db.sql, '2026-11-28T16:00:00Z');
		const undo = new Error('undo');
		await db.sql
			.begin(async (sql) => {
				await sql`update public.matches set ended_at = private.clock(), end_reason = 'handed_back' where id = ${visit.match}`;
				expect((await sql`select private.tell_of_lost_visits() as n`)[0]?.n).toBe(0);
				throw undo;
			})
			.catch((error: unknown) => {
				if (error !== undo) throw error;
			});
		// R13: otherwise it is told until its end
		expect(await job('tell_of_lost_visits')).toBe(1);
		await db.sql`update public.checks set expires_at = '2027-11-25T09:00:00Z' where volunteer_id = ${w.ruth}`;
	});

	describe('is found each minute by what has moved, without everything being looked at', () => {
		const CHECK = 'update public.checks set';
		const HER = "where volunteer_id = '$ruth'";
		let found: Visit;
		const moves: [string, { before?: string; move: string }][] = [
			[
				'a check that runs out by the clock',
				{ move: `${CHECK} expires_at = private.clock() + interval '30 seconds' ${HER}` }
			],
			[
				'a check that ends earlier',
				{ move: `${CHECK} expires_at = private.clock() - interval '1 day' ${HER}` }
			],
			['a check taken back', { move: `${CHECK} revoked_at = private.clock() ${HER}` }],
			[
				'a training that runs out by the clock',
				{
					move: `update public.trainings set expires_at = private.clock() + interval '30 seconds' ${HER}`
				}
			],
			['a training that is gone', { move: `delete from public.trainings ${HER}` }],
			['a pause', { move: `update public.acceptances set state = 'paused' ${HER}` }],
			[
				'a rest',
				{
					move: `update public.acceptances set rest_until = private.clock() + interval '9 days' ${HER}`
				}
			],
			[
				'another check asked for',
				{
					before: `${CHECK} level = 'enhanced' ${HER}`,
					move: "update public.organisations set required_check = 'enhanced_barred' where id = '$home'"
				}
			],
			[
				'another training asked for',
				{
					before: `delete from public.trainings ${HER} and module_id = 'driving'`,
					move: "update public.organisations set required_training = '{driving}' where id = '$home'"
				}
			]
		];
		beforeAll(async () => {
			await setClock(db.sql, '2026-12-01T09:00:00Z');
			await db.sql`update public.checks set revoked_at = null, level = 'enhanced_barred' where volunteer_id = ${w.ruth}`;
			found = await confirmedVisit(db, w, w.ruth, { day: '2026-12-05' });
		});

		/** How many requests are told of, a minute before something has moved and a minute after, and once more. */
		async function toldOf({ before = 'select', move }: { before?: string; move: string }) {
			const told: number[] = [];
			const undo = new Error('undo');
			await db.sql
				.begin(async (sql) => {
					const run = (text: string) =>
						sql.unsafe(text.replace('$ruth', w.ruth).replace('$home', w.organisation.id));
					const look = async (at: string) => {
						await setClock(sql as unknown as typeof db.sql, `2026-12-02T${at}Z`);
						// its turn is over, as where there are thousands of others
						await sql`update private.standing_looks set past = 'infinity'`;
						const [row] = await sql<{ n: number }[]>`select private.tell_of_lost_visits() as n`;
						told.push(row?.n ?? -1);
					};
					await run(before);
					await look('09:00:00');
					await look('09:01:00');
					await run(move);
					await look('09:02:00');
					await look('09:03:00');
					throw undo;
				})
				.catch((error: unknown) => {
					if (error !== undo) throw error;
				});
			return told;
		}

		test.each(moves)('%s', async (_, moved) => {
			expect(await toldOf(moved)).toEqual([0, 0, 1, 0]);
		});

		test('R13: what nobody noted is not, until its turn comes', async () => {
			const move = `update public.acceptances set state = 'paused' ${HER}; delete from private.standing_moves`;
			expect(await toldOf({ move })).toEqual([0, 0, 0, 0]);
			await db.sql.unsafe(move.replace('$ruth', w.ruth));
			await setClock(db.sql, '2026-12-02T10:00:00Z');
			await db.sql`update private.standing_looks set past = 'infinity'`;
			expect([await job('tell_of_lost_visits'), await job('tell_of_lost_visits')]).toEqual([0, 1]);
			await db.sql`update public.acceptances set state = 'accepted' where volunteer_id = ${w.ruth}`;
		});

		test('the turn comes to each of many, ten a minute', async () => {
			const told: number[] = [];
			const undo = new Error('undo');
			await db.sql
				.begin(async (sql) => {
					await setClock(sql as unknown as typeof db.sql, '2026-12-02T11:00:00Z');
					await sql`select private.tell_of_lost_visits()`;
					await sql`update public.acceptances set state = 'paused' where volunteer_id = ${w.ruth}`;
					await sql`delete from private.standing_moves`;
					// sixty of somebody else's that end before hers
					await sql`
						with made as (
							insert into public.tasks (request_id, person_id, organisation_id, kind_id, area_id, day, starts, ends, minutes, starts_at, ends_at, state)
							select t.request_id, t.person_id, t.organisation_id, t.kind_id, t.area_id, t.day - 1, t.starts, t.ends, t.minutes,
								t.starts_at - interval '1 day', t.ends_at - interval '1 day', 'confirmed'
							from public.tasks t cross join generate_series(1, 60) where t.id = ${found.task}
							returning id, person_id, organisation_id
						)
						insert into public.matches (task_id, person_id, organisation_id, volunteer_id, accepted_at)
						select id, person_id, organisation_id, ${w.tomasz}::uuid, private.clock() from made`;
					for (let minute = 0; minute < 8; minute++) {
						const [row] = await sql<{ n: number }[]>`select private.tell_of_lost_visits() as n`;
						told.push(row?.n ?? -1);
					}
					throw undo;
				})
				.catch((error: unknown) => {
					if (error !== undo) throw error;
				});
			expect(told).toEqual([0, 0, 0, 0, 0, 0, 1, 0]);
		});
	});
});

describe('how a visit was', () => {
	/** A visit done by Ruth; of two hours by day unless said otherwise. */
	const done = async (
		day: string,
		when: { starts?: string; ends?: string; minutes?: number } = {}
	) => {
		const { starts = '14:00', ends = '16:00', minutes = 120 } = when;
		await setClock(db.sql, `${day}T08:00:00Z`);
		const visit = await confirmedVisit(db, w, w.ruth, { day, starts, ends });
		await db.sql`update public.tasks set minutes = ${minutes} where id = ${visit.task}`;
		const [end] = await db.sql<{ at: string }[]>`
			select to_char(ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at from public.tasks where id = ${visit.task}`;
		await setClock(db.sql, end?.at ?? '');
		await doIt(db, w.ruth, 'mark_done', {
			p_match: visit.match
		});
		await db.sql`delete from private.outbox`;
		return visit;
	};
	const asked = async (at: string) => {
		await setClock(db.sql, at);
		await job('ask_how_visits_were');
		return (await to('how-it-was')).map(({ link }) => link);
	};

	test('is asked the day after the first one to somebody, at ten in London, once', async () => {
		const visit = await done('2026-12-01');
		expect(await asked('2026-12-02T09:59:50Z')).toEqual([]);
		expect(await asked('2026-12-02T10:00:00Z')).toEqual([`/visits/${visit.task}/how`]);
		await Promise.all(Array.from({ length: 3 }, () => job('ask_how_visits_were')));
		expect(await to('how-it-was')).toHaveLength(1);
		expect(await judged('how-it-was')).toEqual(['sending']);
	});

	test('not after the next, unless it was long, at night, with a call asked for, or hard by their own word', async () => {
		const found: Record<string, number> = {};
		const day = ['03', '04', '05', '06', '07', '08'].map((each) => `2026-12-${each}`);
		const after = async (what: string, each: number) => {
			found[what] = (await asked(`2026-12-0${each + 4}T10:00:00Z`)).length;
			await db.sql`delete from private.outbox`;
		};
		await done(day[0]!);
		await after('plain', 0);
		await done(day[1]!, { starts: '10:00', ends: '15:00', minutes: 240 });
		await after('long', 1);
		await done(day[2]!, { starts: '22:00', ends: '23:00', minutes: 60 });
		await after('night', 2);
		const called = await done(day[3]!);
		await db.sql`
			insert into private.visit_watches (match_id, organisation_id, volunteer_id, in_at, due_at, help_at, ended_at, ended_how)
			select m.id, m.organisation_id, m.volunteer_id, private.clock(), private.clock(), private.clock(), private.clock(), 'spoken'
			from public.matches m where m.id = ${called.match}`;
		await after('called', 3);
		for (const [what, hard, each] of [
			['hard', true, 4],
			['said otherwise', false, 5]
		] as const) {
			const visit = await done(
				day[each]!,
				hard ? {} : { starts: '22:00', ends: '23:00', minutes: 60 }
			);
			await doIt(db, w.ruth, 'save_reflection', {
				p_task: visit.task,
				p_version: 0,
				p_words: 'It stays with me.',
				p_hard: hard,
				p_shown: 'me'
			});
			await after(what, each);
		}
		expect(found).toEqual({ plain: 0, long: 1, night: 1, called: 1, hard: 1, 'said otherwise': 0 });
	});

	test('R14: not once the person has died, also when it waits to go; a clock that stood still asks nothing old', async () => {
		const visit = await done('2026-12-12', { starts: '10:00', ends: '15:00', minutes: 240 });
		expect(await asked('2026-12-15T15:00:00Z')).toEqual([]);
		expect(await asked('2026-12-13T10:00:00Z')).toEqual([`/visits/${visit.task}/how`]);
		await db.sql`insert into private.deaths (person_id, recorded_by, recorded_as) values (${w.len.id}, ${grace}, 'coordinator')`;
		expect(await judged('how-it-was')).toEqual(['nothing to ask any more']);
		await db.sql`delete from private.outbox`;
		await db.sql`delete from private.how_askings`;
		expect(await asked('2026-12-13T11:00:00Z')).toEqual([]);
	});
});
