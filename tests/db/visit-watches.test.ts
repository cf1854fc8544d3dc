import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	ask,
	circleWorld,
	confirmedVisit,
	doIt,
	refusal,
	type CircleWorld,
	type Visit
} from '#support/circle-world.ts';
import { freshDatabase, setClock, type TestDatabase } from '#support/database.ts';
import { freezeClock, makeVolunteer, permit } from '#support/volunteer-world.ts';

let db: TestDatabase;
let world: CircleWorld;
let grace: string;
let ruth: string;
/** A second coordinator. */
let owen: string;

/** Saturday 28 November 2026, 2 to 4pm; a check-out is awaited until half past four. */
const SATURDAY = { day: '2026-11-28', starts: '14:00', ends: '16:00' };

beforeAll(async () => {
	db = await freshDatabase();
	await setClock(db.sql, '2026-11-23T09:00:00Z');
	world = await circleWorld(db);
	grace = world.organisation.coordinator;
	ruth = world.ruth;
	owen = await makeVolunteer(db.sql, world.organisation, { name: 'Owen Price' });
	await db.sql`insert into public.members (organisation_id, account_id) values (${world.organisation.id}, ${owen})`;
	await db.sql`
		insert into public.member_roles (organisation_id, account_id, role) values (${world.organisation.id}, ${owen}, 'coordinator')`;
	await db.sql`insert into private.out_of_hours (organisation_id, email) values (${world.organisation.id}, 'nights@example.org')`;
});
afterAll(() => db.close());

const run = (job: 'step_watches' | 'send_visit_links') =>
	db.asService(async (sql) => {
		const [row] = await sql.unsafe<{ n: number }[]>(`select public.${job}() as n`);
		return row?.n ?? -1;
	});
const say = (visit: Visit, what: string, who = ruth) =>
	refusal(db, who, 'say_of_being_out', { p_match: visit.match, p_what: what });
type Mail = {
	template: string;
	to_account: string | null;
	to_email: string | null;
	params: Record<string, string>;
};
const mailsOf = (visit: Visit) => db.sql<Mail[]>`
	select b.template, b.to_account, b.to_email, b.params from private.outbox b
	join private.visit_watches w on w.id = b.watch_id where w.match_id = ${visit.match}
	order by b.created_at, b.template, b.to_email nulls first`;
const told = async (visit: Visit) =>
	(await mailsOf(visit)).map(
		({ template, to_account, to_email }) =>
			`${template} ${to_email ?? (to_account === ruth ? 'ruth' : to_account === grace ? 'grace' : to_account === owen ? 'owen' : 'somebody')}`
	);
const token = async (visit: Visit, template: string) =>
	(await mailsOf(visit))
		.find((mail) => mail.template === template && mail.params['link']?.includes('token='))
		?.params['link']?.split('token=')[1] ?? '';
/** Everything that could go now, as the process that sends would take it. */
const claim = () =>
	db.asService(async (sql) => {
		const [row] = await sql<{ mails: { id: string; template: string }[] }[]>`
			select public.claim_mail(100) as mails`;
		for (const mail of row?.mails ?? []) await sql`select public.settle_mail(${mail.id}, 'sent')`;
		return (row?.mails ?? []).map(({ template }) => template);
	});
async function visitOn(day: typeof SATURDAY, volunteer = ruth): Promise<Visit> {
	return confirmedVisit(db, world, volunteer, day);
}
/** A visit on that Saturday that has been checked into at two. */
async function out(volunteer = ruth): Promise<Visit> {
	await setClock(db.sql, '2026-11-27T09:00:00Z');
	const visit = await visitOn(SATURDAY, volunteer);
	await setClock(db.sql, '2026-11-28T14:00:00Z');
	expect(await say(visit, 'in', volunteer)).toBe('');
	return visit;
}
const at = (time: string) => setClock(db.sql, `2026-11-28T${time}Z`);

describe('Checking in and out', () => {
	test('is for whoever has the visit, from an hour before until two hours after', async () => {
		await setClock(db.sql, '2026-11-27T09:00:00Z');
		const visit = await visitOn(SATURDAY);
		expect(await say(visit, 'in')).toBe('PT409 too_early');
		expect(await say(visit, 'help')).toBe('PT409 too_early');
		await at('13:00:01');
		for (const somebody of [world.tomasz, grace, world.joanne, world.stranger, null]) {
			expect(
				await refusal(db, somebody, 'say_of_being_out', { p_match: visit.match, p_what: 'in' })
			).toMatch(/^PT40[14]$|42501/);
		}
		expect(await say(visit, 'fine')).toBe('PT409 stale');
		expect(await say(visit, 'in')).toBe('');
		expect(await say(visit, 'in')).toBe('');
		const [row] =
			await db.sql`select count(*)::int as n from private.visit_watches where match_id = ${visit.match}`;
		expect(row?.n).toBe(1);
		expect(await say(visit, 'out')).toBe('');
		expect(await say(visit, 'out')).toBe('');
		await at('23:00:00');
		expect(await run('step_watches')).toBe(0);
		expect(await told(visit)).toEqual([]);
		expect(await say(visit, 'in')).toBe('PT409 stale');
	});

	test('with no check-out asks the volunteer, the named coordinator, out of hours: each once, at its minute', async () => {
		const visit = await out();
		const steps: [time: string, taken: number][] = [
			['16:29:58', 0],
			['16:30:01', 1],
			['16:44:58', 0],
			['16:45:01', 1],
			['16:59:58', 0],
			['17:00:01', 1],
			['23:00:00', 0]
		];
		for (const [time, taken] of steps) {
			await at(time);
			expect([time, await run('step_watches')]).toEqual([time, taken]);
			expect([time, await run('step_watches')]).toEqual([time, 0]);
		}
		expect(await told(visit)).toEqual([
			'visit-asked ruth',
			'visit-no-word grace',
			'visit-no-word nights@example.org'
		]);
		// R6: nothing in a mail but a link
		for (const { params } of await mailsOf(visit)) expect(Object.keys(params)).toEqual(['link']);
		expect(await claim()).toEqual(
			expect.arrayContaining(['visit-asked', 'visit-no-word', 'visit-no-word'])
		);
		// who heard that there is no word hears that there is one
		expect(await say(visit, 'out')).toBe('');
		expect((await told(visit)).filter((mail) => mail.startsWith('visit-answered'))).toEqual([
			'visit-answered grace',
			'visit-answered nights@example.org'
		]);
	});

	test('what fell due while nothing ran is made up for, and answered it is not sent', async () => {
		const visit = await out();
		await at('20:00:00');
		expect(await run('step_watches')).toBe(3);
		expect(await told(visit)).toHaveLength(3);
		expect(await say(visit, 'out')).toBe('');
		await claim();
		const held = await db.sql`
			select b.state, b.reason from private.outbox b join private.visit_watches w on w.id = b.watch_id where w.match_id = ${visit.match}`;
		expect(held.map(({ state, reason }) => `${state}: ${reason}`)).toEqual(
			Array.from({ length: 3 }, () => 'cancelled: they have answered')
		);
	});

	test('"I’m fine" stops it, and begins it anew an hour later', async () => {
		const visit = await out();
		await at('16:31:00');
		expect(await run('step_watches')).toBe(1);
		expect(await say(visit, 'fine')).toBe('');
		await at('17:30:00');
		expect(await run('step_watches')).toBe(0);
		await at('17:31:05');
		expect(await run('step_watches')).toBe(1);
		expect(await told(visit)).toEqual(['visit-asked ruth', 'visit-asked ruth']);
		await db.as(
			ruth,
			(sql) => sql`select public.mark_done(${crypto.randomUUID()}, ${visit.match})`
		);
		await at('23:00:00');
		expect(await run('step_watches')).toBe(0);
	});

	test('a cry for help goes at once to the named coordinator and out of hours; a check-out does not end it', async () => {
		const visit = await out();
		await at('14:20:00');
		expect(await say(visit, 'help')).toBe('');
		expect(await say(visit, 'help')).toBe('');
		expect(await told(visit)).toEqual(['visit-help grace', 'visit-help nights@example.org']);
		// nothing that the volunteer's page shows says so
		const card = await ask<{ watch: object }>(db, ruth, 'visit_step_page', { p_task: visit.task });
		expect(card.watch).toMatchObject({ out: true, asked: false });
		expect(JSON.stringify(card.watch)).not.toMatch(/help/);
		expect(await say(visit, 'out')).toBe('');
		const desk = () =>
			ask<{ out: { match_id: string; help_at: string | null }[] }>(db, grace, 'desk_page', {
				p_organisation: world.organisation.id
			});
		expect((await desk()).out[0]).toMatchObject({ match_id: visit.match });
		expect((await desk()).out[0]?.help_at).not.toBeNull();
		expect(await claim()).toEqual(expect.arrayContaining(['visit-help', 'visit-help']));
		await at('23:00:00');
		expect(await run('step_watches')).toBe(0);
		await doIt(db, grace, 'settle_watch', { p_match: visit.match });
		expect((await desk()).out).toEqual([]);
	});

	test('a death, a cancelled visit, a suspension: a volunteer in a house is asked after all the same, and can check out', async () => {
		const lists: [why: string, happens: (visit: Visit) => Promise<unknown>][] = [
			[
				'cancelled',
				async ({ task }) => {
					const [row] = await db.sql<
						{ version: number }[]
					>`select version from public.tasks where id = ${task}`;
					return doIt(db, grace, 'cancel_task', { p_task: task, p_version: row?.version });
				}
			],
			[
				'suspended',
				async () => {
					const [row] = await db.sql<{ version: number }[]>`
						select version from public.acceptances where volunteer_id = ${ruth} and organisation_id = ${world.organisation.id}`;
					return doIt(db, grace, 'set_acceptance', {
						p_organisation: world.organisation.id,
						p_volunteer: ruth,
						p_version: row?.version,
						p_state: 'suspended',
						p_reason: 'A concern'
					});
				}
			],
			['died', () => doIt(db, world.joanne, 'record_death', { p_person: world.len.id })]
		];
		for (const [why, happens] of lists) {
			await db.sql`update public.acceptances set state = 'accepted' where volunteer_id = ${ruth}`;
			const visit = await out();
			await at('15:00:00');
			await happens(visit);
			const [match] = await db.sql`select ended_at from public.matches where id = ${visit.match}`;
			if (why !== 'suspended') expect([why, match?.ended_at !== null]).toEqual([why, true]);
			await at('17:00:01');
			expect([why, await run('step_watches')]).toEqual([why, 3]);
			expect([why, await told(visit)]).toEqual([
				why,
				['visit-asked ruth', 'visit-no-word grace', 'visit-no-word nights@example.org']
			]);
			const sent = await claim();
			expect(sent.filter((template) => /visit-(asked|no-word)/.test(template))).toHaveLength(3);
			expect([why, await say(visit, 'out')]).toEqual([why, '']);
		}
		// nobody checks in to a visit that is not going ahead
		const [row] = await db.sql<{ id: string }[]>`
			select id from public.matches where person_id = ${world.len.id} and end_reason = 'cancelled' limit 1`;
		expect(await say({ task: '', offer: '', match: row?.id ?? '' }, 'in')).toBe('PT409 stale');
		await db.sql`update private.deaths set undone_at = private.clock(), undone_by = ${grace}, undone_reason = 'not so'`;
		await db.sql`update public.requests set state = 'open', paused_at = null where person_id = ${world.len.id} and state = 'paused'`;
		await db.sql`update public.acceptances set state = 'accepted' where volunteer_id = ${ruth}`;
	});

	test('nobody hears of themself: a coordinator who visits is asked after by another', async () => {
		await db.sql`update public.requests set coordinator_id = ${owen} where id = ${world.len.request}`;
		const visit = await out(owen);
		await at('16:45:01');
		expect(await run('step_watches')).toBe(2);
		expect(await told(visit)).toEqual(['visit-asked owen', 'visit-no-word grace']);
		expect(await refusal(db, owen, 'settle_watch', { p_match: visit.match })).toBe('PT409 own');
		expect(await say(visit, 'out', owen)).toBe('');
		await db.sql`update public.requests set coordinator_id = ${grace} where id = ${world.len.request}`;
	});

	test('with nobody named for the night, all who coordinate there hear, and the organisation’s own mailbox', async () => {
		await db.sql`delete from private.out_of_hours`;
		await db.sql`update public.organisations set email = 'office@example.org' where id = ${world.organisation.id}`;
		const visit = await out();
		await at('17:00:01');
		await run('step_watches');
		expect(await told(visit)).toEqual(
			expect.arrayContaining([
				'visit-asked ruth',
				'visit-no-word grace',
				'visit-no-word owen',
				'visit-no-word office@example.org'
			])
		);
		await db.sql`insert into private.out_of_hours (organisation_id, email) values (${world.organisation.id}, 'nights@example.org')`;
		await say(visit, 'out');
	});
});

describe('By link', () => {
	type Page = { holder: string; volunteer?: string; may_check_in?: boolean; out?: boolean };
	const page = (of: string) => ask<Page>(db, null, 'visit_link_page', { p_token: of });
	const press = (of: string, what: string) =>
		refusal(db, null, 'say_by_visit_link', { p_token: of, p_what: what });

	test('two hours before, once, also with two processes at it; checks in and out without signing in', async () => {
		await setClock(db.sql, '2026-11-27T09:00:00Z');
		const visit = await visitOn(SATURDAY);
		await at('11:59:00');
		expect(await run('send_visit_links')).toBe(0);
		await at('12:00:30');
		await Promise.all(Array.from({ length: 4 }, () => run('send_visit_links')));
		expect(await run('send_visit_links')).toBe(0);
		const [mail, ...more] = await db.sql<{ params: { link: string; area: string } }[]>`
			select params from private.outbox where template = 'visit-soon' and task_id = ${visit.task}`;
		expect(more).toEqual([]);
		expect(Object.keys(mail?.params ?? {}).sort()).toEqual(['area', 'link']);
		const link = mail?.params.link.split('token=')[1] ?? '';
		const [kept] =
			await db.sql`select count(*)::int as n from private.visit_links where token_hash::text like ${`%${link}%`}`;
		expect(kept?.n).toBe(0);
		expect(await page(link)).toMatchObject({
			holder: 'volunteer',
			may_check_in: false,
			out: false
		});
		await at('13:59:00');
		expect(await page(link)).toMatchObject({ may_check_in: true });
		expect(await press(link, 'in')).toBe('');
		expect(await page(link)).toMatchObject({ out: true });
		expect(await press(link, 'spoken')).toBe('PT404');
		await at('17:00:01');
		await run('step_watches');
		const nights = await token(visit, 'visit-no-word');
		expect(await page(nights)).toMatchObject({ holder: 'contact', volunteer: 'Ruth Pomeroy' });
		// C14: of the person nothing, however near
		expect(JSON.stringify(await page(nights))).not.toMatch(/Hollis|Len|Undercliff|PO38|area|kind/);
		expect(await press(nights, 'help')).toBe('PT404');
		expect(await press(nights, 'spoken')).toBe('');
		expect(await page(nights)).toEqual({ holder: 'gone' });
		await at('18:00:01');
		expect(await page(link)).toEqual({ holder: 'gone' });
	});

	test('a made-up link, and one whose time is over, are answered alike', async () => {
		expect(await page('x'.repeat(64))).toEqual({ holder: 'gone' });
		expect(await press('x'.repeat(64), 'help')).toBe('');
	});
});

describe('On the desk', () => {
	test('whoever is out stands there, the longest without a word first; for whom, only to those who may know', async () => {
		const first = await out();
		const second = await out(world.tomasz);
		await at('16:46:00');
		await run('step_watches');
		await say(second, 'fine', world.tomasz);
		const read = (who: string) =>
			ask<{
				out: { match_id: string; volunteer: string; area: string | null; task_id: string | null }[];
			}>(db, who, 'desk_page', { p_organisation: world.organisation.id });
		expect((await read(grace)).out.map(({ match_id }) => match_id)).toEqual([
			first.match,
			second.match
		]);
		const page = await ask<{ steps: { step: string }[]; volunteer: string }>(
			db,
			grace,
			'watch_page',
			{
				p_match: first.match
			}
		);
		expect(page.volunteer).toBe('Ruth Pomeroy');
		expect(page.steps.map(({ step }) => step)).toEqual(['in', 'asked', 'coordinator']);
		for (const somebody of [ruth, world.joanne, world.stranger]) {
			expect(await refusal(db, somebody, 'settle_watch', { p_match: first.match })).toBe('PT404');
		}
		// C7: to a coordinator whom a no covers there is no such visit
		await db.sql`
			insert into private.denies (person_id, account_id, made_by, made_by_self) values (${world.len.id}, ${owen}, ${world.len.self}, true)`;
		expect((await read(owen)).out).toEqual([]);
		expect(await refusal(db, owen, 'settle_watch', { p_match: first.match })).toBe('PT404');
		await doIt(db, grace, 'settle_watch', { p_match: first.match });
		await doIt(db, grace, 'settle_watch', { p_match: second.match });
	});
});

describe('R5 and R10', () => {
	test('two workers at once take each step once', async () => {
		await setClock(db.sql, '2026-11-26T09:00:00Z');
		const volunteers: string[] = [];
		for (let i = 0; i < 6; i += 1) {
			volunteers.push(await makeVolunteer(db.sql, world.organisation, { name: `Volunteer ${i}` }));
		}
		const visits: Visit[] = [];
		for (const volunteer of volunteers) visits.push(await out(volunteer));
		await at('17:00:01');
		const workers = await Promise.all(
			Array.from({ length: 4 }, async () => {
				const sql = postgres(db.url, { max: 1, onnotice: () => {} });
				try {
					const [row] = await sql<{ n: number }[]>`select private.step_watches() as n`;
					return row?.n ?? -1;
				} finally {
					await sql.end();
				}
			})
		);
		expect(workers.reduce((sum, n) => sum + n, 0)).toBe(visits.length * 3);
		for (const visit of visits) expect(await mailsOf(visit)).toHaveLength(3);
	});

	test.each([
		// the night in March has no half past one; the one in October has two, and a window ends at the second
		[
			'29 March, over the hour that is not there',
			{ day: '2026-03-29', starts: '00:15', ends: '02:15' },
			'2026-03-29T00:20:00Z',
			'2026-03-29T01:45:00Z'
		],
		[
			'25 October, over the hour that comes twice',
			{ day: '2026-10-25', starts: '00:15', ends: '02:15' },
			'2026-10-24T23:20:00Z',
			'2026-10-25T02:45:00Z'
		],
		[
			'25 October, to half past one',
			{ day: '2026-10-25', starts: '00:15', ends: '01:30' },
			'2026-10-24T23:20:00Z',
			'2026-10-25T02:00:00Z'
		]
	])('%s', async (_, window, checkedIn, due) => {
		const dusk = window.day === '2026-03-29' ? '2026-03-28T20:00:00Z' : '2026-10-24T20:00:00Z';
		await setClock(db.sql, dusk);
		for (const to of ['pool', 'matched'] as const) {
			await permit(db.sql, world.len, {
				scopes: ['summary'],
				to,
				organisation: world.organisation.id
			});
		}
		const nightBird = await makeVolunteer(db.sql, world.organisation);
		const visit = await visitOn(window, nightBird);
		await db.sql`update public.tasks set minutes = 30 where id = ${visit.task}`;
		await setClock(db.sql, checkedIn);
		expect(await say(visit, 'in', nightBird)).toBe('');
		const clock = await db.sql<{ body: string }[]>`
			select pg_get_functiondef('private.clock()'::regprocedure) as body`;
		const before = new Date(Date.parse(due) - 1).toISOString();
		await freezeClock(db.sql, before);
		expect(await run('step_watches')).toBe(0);
		await freezeClock(db.sql, due);
		expect(await run('step_watches')).toBe(1);
		await db.sql.unsafe(clock[0]?.body ?? '');
		expect(await say(visit, 'out', nightBird)).toBe('');
	});
});
