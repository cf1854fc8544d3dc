import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	ask,
	circleWorld,
	confirmedVisit,
	doIt,
	refusal,
	rpc,
	type CircleWorld
} from '#support/circle-world.ts';
import { freshDatabase, type TestDatabase } from '#support/database.ts';
import { freezeClock, makeVolunteer } from '#support/volunteer-world.ts';

const hash = (token: string) => createHash('sha256').update(token).digest('hex');
const NOW = '2026-11-23T09:00:00Z';
const ALL = ['accepted', 'checks', 'training', 'hours'];

interface Passport {
	name: string;
	accepted?: { organisation: string; since: string; until?: string }[];
	checks?: { level: string; organisation: string; issued_on: string; valid: boolean }[];
	training?: { title: string; here: boolean; valid: boolean }[];
	hours?: { organisation: string; visits: number; minutes: number; first: string; last: string }[];
}
interface Page {
	passport: Passport;
	stopped: boolean;
	links: { id: string; parts: string[]; expires_at: string; opened_at: string | null }[];
}

let db: TestDatabase;
let world: CircleWorld;

beforeAll(async () => {
	db = await freshDatabase();
	await freezeClock(db.sql, NOW);
	world = await circleWorld(db);
	await db.sql`
		insert into private.acceptance_events (organisation_id, volunteer_id, from_state, to_state, at) values
			(${world.organisation.id}, ${world.ruth}, 'interview', 'accepted', '2025-03-03T10:00:00Z'),
			(${world.organisation.id}, ${world.ruth}, 'accepted', 'paused', '2025-08-01T10:00:00Z'),
			(${world.organisation.id}, ${world.ruth}, 'paused', 'accepted', '2025-09-01T10:00:00Z')`;
});
afterAll(() => db.close());

const make = (who: string, token: string, parts = ALL, days = 30) =>
	doIt<{ made: boolean }>(db, who, 'make_passport_link', {
		p_token_hash: hash(token),
		p_parts: parts,
		p_days: days
	});
const opened = async (token: string) =>
	(await ask<{ passport: Passport } | null>(db, null, 'passport_by_link', { p_token: token }))
		?.passport ?? null;
const page = (who: string) => ask<Page>(db, who, 'passport_page');

describe('The volunteer passport', () => {
	test('what the organisations recorded: since when, checks by level and dates, what was learnt, the hours of visits done', async () => {
		const done = await confirmedVisit(db, world, world.ruth);
		const planned = await confirmedVisit(db, world, world.ruth, { day: '2026-12-05' });
		await db.sql`update public.matches set done_at = private.clock() where id = ${done.match}`;
		await db.sql`update public.tasks set state = 'done' where id = ${done.task}`;
		const { passport } = await page(world.ruth);
		const [organisation] = await db.sql<{ name: string }[]>`
			select name from public.organisations where id = ${world.organisation.id}`;
		// the pause is theirs, and no end; being back is no new beginning
		expect(passport.accepted).toEqual([
			{ organisation: organisation?.name, since: '2025-03-03T10:00:00+00:00' }
		]);
		expect(Object.keys(passport.checks?.[0] ?? {}).sort()).toEqual(
			['expires_at', 'issued_on', 'level', 'organisation', 'recorded_at', 'valid'].sort()
		);
		expect(passport.training?.length).toBeGreaterThan(3);
		// the planned one counts for nothing; the one that was is as long as it was planned…
		expect(passport.hours).toMatchObject([
			{ visits: 1, minutes: 120, first: '2026-11-28', last: '2026-11-28' }
		]);
		// … or as long as they were there, where they checked in and out
		await db.sql`
			insert into private.visit_watches (match_id, organisation_id, volunteer_id, in_at, due_at, out_at, ended_at, ended_how)
			values (${done.match}, ${world.organisation.id}, ${world.ruth}, '2026-11-28T14:00:00Z', '2026-11-28T16:00:00Z',
				'2026-11-28T15:35:00Z', '2026-11-28T15:35:00Z', 'out')`;
		expect((await page(world.ruth)).passport.hours).toMatchObject([{ minutes: 95 }]);
		expect(JSON.stringify(passport)).not.toMatch(/Len|Hollis|PO38|Ventnor/);
		expect(planned.task).not.toBe(done.task);
	});

	test('a link shows what its volunteer chose, to anybody, and nothing else', async () => {
		await make(world.ruth, 'checks-alone', ['checks']);
		expect(Object.keys((await opened('checks-alone')) ?? {}).sort()).toEqual(['checks', 'name']);
		await make(world.ruth, 'all-of-it');
		expect(Object.keys((await opened('all-of-it')) ?? {}).sort()).toEqual(['name', ...ALL].sort());
		const { links } = await page(world.ruth);
		expect(links.map(({ parts }) => parts.length).sort()).toEqual([1, 4]);
		expect(links.every(({ opened_at }) => opened_at !== null)).toBe(true);
		const [kept] = await db.sql<{ n: number }[]>`
			select count(*)::int as n from private.passport_links l where l::text like '%all-of-it%'`;
		expect(kept?.n).toBe(0);
	});

	test('stopped at the next statement, run out to the microsecond, made up: all alike', async () => {
		await make(world.ruth, 'to-be-stopped', ['hours'], 7);
		const { links } = await page(world.ruth);
		const link = links.find(({ parts }) => parts[0] === 'hours' && parts.length === 1);
		expect(await opened('to-be-stopped')).not.toBeNull();
		await doIt(db, world.ruth, 'stop_passport_link', { p_link: link?.id });
		const answers = [await opened('to-be-stopped'), await opened('never-was')];
		await make(world.ruth, 'a-week', ['hours'], 7);
		await freezeClock(db.sql, '2026-11-30T08:59:59.999Z');
		expect(await opened('a-week')).not.toBeNull();
		await freezeClock(db.sql, '2026-11-30T09:00:00Z');
		answers.push(await opened('a-week'));
		expect(answers).toEqual([null, null, null]);
		await freezeClock(db.sql, NOW);
	});

	test('a check that has run out is shown as run out; one that is not clear, or was taken back, not at all', async () => {
		const sam = await makeVolunteer(db.sql, world.organisation, { name: 'Sam Reed' });
		await make(sam, 'sams', ['checks', 'training']);
		await db.sql`
			insert into public.checks (organisation_id, volunteer_id, level, issued_on, valid_from, expires_at, clear, checked_by, revoked_at) values
				(${world.organisation.id}, ${sam}, 'basic', '2024-01-01', '2024-01-01', '2025-01-01', true, ${world.organisation.coordinator}, null),
				(${world.organisation.id}, ${sam}, 'standard', '2026-01-01', '2026-01-01', '2027-01-01', false, ${world.organisation.coordinator}, null),
				(${world.organisation.id}, ${sam}, 'enhanced', '2026-01-01', '2026-01-01', '2027-01-01', true, ${world.organisation.coordinator}, private.clock())`;
		const checks = (await opened('sams'))?.checks ?? [];
		expect(checks.map(({ level, valid }) => [level, valid])).toEqual([
			['enhanced_barred', true],
			['basic', false]
		]);
		await db.sql`update public.trainings set passed_at = private.clock() - interval '1 day', expires_at = private.clock() where volunteer_id = ${sam} and module_id = 'role'`;
		const trainings = (await opened('sams'))?.training ?? [];
		expect(trainings.filter(({ valid }) => !valid)).toHaveLength(1);
		expect(trainings.at(-1)?.valid).toBe(false);
	});

	test('whoever has left takes it with them; a suspension anywhere, and a closed account, are answered like a made-up link', async () => {
		const bea = await makeVolunteer(db.sql, world.organisation, { name: 'Bea Hart' });
		await make(bea, 'beas');
		await doIt(db, bea, 'stop_volunteering', {
			p_organisation: world.organisation.id,
			p_version: 1
		});
		expect((await opened('beas'))?.accepted).toEqual([]);
		await db.sql`
			insert into private.acceptance_events (organisation_id, volunteer_id, from_state, to_state, at)
			values (${world.organisation.id}, ${bea}, 'training', 'accepted', '2026-01-05T10:00:00Z')`;
		expect((await opened('beas'))?.accepted).toMatchObject([
			{ since: '2026-01-05T10:00:00+00:00', until: '2026-11-23T09:00:00+00:00' }
		]);
		expect(await make(bea, 'beas-second')).toEqual({ made: true });

		const kit = await makeVolunteer(db.sql, world.organisation, { name: 'Kit Lane' });
		await make(kit, 'kits');
		await db.sql`update public.acceptances set state = 'suspended' where volunteer_id = ${kit}`;
		expect(await opened('kits')).toBeNull();
		expect((await page(kit)).stopped).toBe(true);
		const more = { p_token_hash: hash('x'), p_parts: ALL, p_days: 7 };
		expect(await refusal(db, kit, 'make_passport_link', more)).toBe('PT409 suspended');
		await db.sql`update public.acceptances set state = 'accepted' where volunteer_id = ${kit}`;
		expect(await opened('kits')).not.toBeNull();
		await db.sql`update public.accounts set closed_at = private.clock() where id = ${kit}`;
		expect(await opened('kits')).toBeNull();
	});

	test('refused: another volunteer’s link, somebody who is none, a part or a time that is not offered, an eleventh', async () => {
		const ana = await makeVolunteer(db.sql, world.organisation, { name: 'Ana Bright' });
		await make(ana, 'anas');
		const [link] = (await page(ana)).links;
		expect(await refusal(db, world.ruth, 'stop_passport_link', { p_link: link?.id })).toBe('PT404');
		expect(await refusal(db, world.ruth, 'stop_passport_link', { p_link: randomUUID() })).toBe(
			'PT404'
		);
		expect(await opened('anas')).not.toBeNull();
		expect((await rpc(db, world.joanne, 'passport_page')).code).toBe('PT404');
		for (const [wrong, code] of [
			[{ p_parts: ['name'] }, 'PT422 parts'],
			[{ p_parts: [] }, 'PT422 parts'],
			[{ p_days: 365 }, 'PT422 days'],
			[{ p_token_hash: 'short' }, 'PT422 once']
		] as const) {
			const given = { p_token_hash: hash('y'), p_parts: ALL, p_days: 7, ...wrong };
			expect(await refusal(db, ana, 'make_passport_link', given), JSON.stringify(wrong)).toBe(code);
		}
		const eleven = await Promise.all(
			Array.from({ length: 11 }, (_, i) =>
				refusal(db, ana, 'make_passport_link', {
					p_token_hash: hash(`many ${i}`),
					p_parts: ALL,
					p_days: 7
				})
			)
		);
		// one there was already, and all at once
		expect(eleven.filter((code) => code === 'PT409 enough')).toHaveLength(2);
		expect((await page(ana)).links).toHaveLength(10);
	});

	test('sent twice, a form makes one; an erased volunteer’s links are gone with the rest', async () => {
		const leo = await makeVolunteer(db.sql, world.organisation, { name: 'Leo Marsh' });
		const once = randomUUID();
		const send = (token: string) =>
			ask<{ made: boolean }>(db, leo, 'make_passport_link', {
				p_once: once,
				p_token_hash: hash(token),
				p_parts: ALL,
				p_days: 7
			});
		expect(await send('leo-1')).toEqual({ made: true });
		expect(await send('leo-2')).toEqual({ made: false });
		expect(await opened('leo-2')).toBeNull();
		await db.sql`select private.erase_volunteer(${leo}, 'asked')`;
		expect(await opened('leo-1')).toBeNull();
		const [left] = await db.sql<{ n: number }[]>`
			select count(*)::int as n from private.passport_links where account_id = ${leo}`;
		expect(left?.n).toBe(0);
	});
});
