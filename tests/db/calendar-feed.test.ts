import { createHash, randomUUID } from 'node:crypto';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CalendarEvent } from '#lib/domain/tasks/calendar.ts';
import { calendarFeed } from '#lib/server/calendar/feed.ts';
import {
	ask,
	circleWorld,
	confirmedVisit,
	doIt,
	refusal,
	versionOf,
	type CircleWorld,
	type Visit
} from '#support/circle-world.ts';
import { freshDatabase, setClock, type TestDatabase } from '#support/database.ts';
import { calendarFaults } from '#support/icalendar.ts';
import { makeVolunteer, permit } from '#support/volunteer-world.ts';

const ORIGIN = 'https://alongside.example.org';
const TOKEN = 'a-secret-address-of-ruths';
const hash = (token: string) => createHash('sha256').update(token).digest('hex');

let db: TestDatabase;
let world: CircleWorld;

beforeAll(async () => {
	db = await freshDatabase();
	await setClock(db.sql, '2026-11-23T09:00:00Z');
	world = await circleWorld(db);
	await doIt(db, world.ruth, 'make_calendar', { p_token_hash: hash(TOKEN) });
});
afterAll(() => db.close());

type Feed = { now: string; events: Record<string, unknown>[] } | null;
const feed = (token = TOKEN) => ask<Feed>(db, null, 'calendar_feed', { p_token: token });

/** The feed as the site writes it, read by another's parser. */
async function entries(token = TOKEN) {
	const found = await feed(token);
	if (!found) throw new Error('No such calendar');
	const events = found.events.map((row): CalendarEvent => ({
		id: String(row['id']),
		taskId: String(row['task_id']),
		version: Number(row['version']),
		state: row['state'] as CalendarEvent['state'],
		day: row['day'] as string | null,
		startsAt: row['starts_at'] as string | null,
		endsAt: row['ends_at'] as string | null
	}));
	const text = calendarFeed(events, [], found.now, ORIGIN);
	// whatever is read of it here, it is whole
	expect(calendarFaults(text)).toEqual([]);
	const calendar = new ICAL.Component(
		ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]
	);
	return {
		text,
		calendar,
		events: calendar.getAllSubcomponents('vevent').map((component) => {
			const event = new ICAL.Event(component);
			return {
				uid: event.uid,
				title: event.summary,
				status: component.getFirstPropertyValue('status') as string,
				sequence: event.sequence,
				start: event.startDate.toJSDate().toISOString(),
				end: event.endDate.toJSDate().toISOString(),
				day: event.startDate.isDate ? event.startDate.toString() : null,
				of: (visit: Visit) => event.uid.includes(visit.match)
			};
		})
	};
}
const entry = async (visit: Visit, token = TOKEN) =>
	(await entries(token)).events.find((one) => one.of(visit));

describe('My commitments as a calendar', () => {
	test('a visit with its time, and nothing of whom, what or where', async () => {
		const visit = await confirmedVisit(db, world, world.ruth);
		const { text, calendar } = await entries();
		expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
		expect(String(calendar.getFirstPropertyValue('prodid'))).toContain('Alongside');
		expect(await entry(visit)).toMatchObject({
			title: 'A visit',
			status: 'CONFIRMED',
			start: '2026-11-28T14:00:00.000Z',
			end: '2026-11-28T17:00:00.000Z'
		});
		expect(text).not.toMatch(
			/\bLen\b|Hollis|Undercliff|PO38|Ventnor|company|hospice|Organisation/i
		);
		expect(text).not.toMatch(/^LOCATION|^ATTENDEE|^ORGANIZER|^DESCRIPTION/m);
	});

	test('R13: a feed with something left out, said twice, in no zone or too long is found', async () => {
		const { text } = await entries();
		const faultsWith = (what: RegExp | string, instead: string) => {
			const planted = text.replace(what, instead);
			expect(planted, String(what)).not.toBe(text);
			return calendarFaults(planted);
		};
		for (const property of ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'STATUS', 'SEQUENCE']) {
			const without = new RegExp(`^${property}[:;].*\\r\\n`, 'm');
			expect(faultsWith(without, '')).toContain(`VEVENT has 0 of ${property}`);
		}
		const [event = ''] = /BEGIN:VEVENT[^]*?END:VEVENT\r\n/.exec(text) ?? [];
		expect(faultsWith(event, event + event)).toContainEqual(expect.stringMatching(/^2 of UID/));
		expect(faultsWith(/^(DTSTART:\d+T\d+)Z/m, '$1')).toContainEqual(
			expect.stringMatching(/^DTSTART in no zone/)
		);
		expect(faultsWith(/^DTSTART:(\d+T\d+)Z/m, 'DTSTART;TZID=Europe/London:$1')).toContain(
			'no VTIMEZONE for Europe/London'
		);
		expect(faultsWith(/^STATUS:.*/m, 'STATUS:MAYBE')).toContain('STATUS is MAYBE');
		expect(faultsWith(/^SUMMARY:/m, `SUMMARY:${'x'.repeat(80)}`).length).toBe(1);
		expect(faultsWith(/\r\n/, '\n')).toContain('a line that does not end in CRLF');
		expect(faultsWith(/END:VEVENT\r\n/, '').length).toBeGreaterThan(0);
	});

	test('waiting is tentative, cancelled is kept as cancelled, and each change counts up', async () => {
		const visit = await confirmedVisit(db, world, world.ruth, { day: '2026-12-05' });
		const before = await entry(visit);
		await doIt(db, world.organisation.coordinator, 'cancel_task', {
			p_task: visit.task,
			p_version: await versionOf(db.sql, visit.task)
		});
		const after = await entry(visit);
		expect(after).toMatchObject({ status: 'CANCELLED', title: 'A visit that is not going ahead' });
		expect(after?.uid).toBe(before?.uid);
		expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
	});

	test('a withdrawal, and a death, act on the next fetch; and neither can be told from a cancelled visit', async () => {
		const cancelled = await confirmedVisit(db, world, world.ruth, { day: '2026-12-06' });
		const left = await confirmedVisit(db, world, world.ruth, { day: '2026-12-07' });
		await doIt(db, world.organisation.coordinator, 'cancel_task', {
			p_task: cancelled.task,
			p_version: await versionOf(db.sql, cancelled.task)
		});
		const plain = await entry(cancelled);
		for (const permit_id of [world.pool, world.matched]) {
			await db.sql`
				insert into private.permit_ends (permit_id, scopes, kind) values (${permit_id}, null, 'withdrawn')`;
		}
		const same = (one: Awaited<ReturnType<typeof entry>>) => ({
			title: one?.title,
			status: one?.status,
			day: one?.day,
			start: one?.start
		});
		// the day is that of their own yes: it tells nothing of the visit
		expect(same(await entry(left))).toEqual(same(plain));
		expect(plain?.day).toBe('2026-11-23');
		expect((await entries()).text).not.toContain('20261207');
		await doIt(db, world.joanne, 'record_death', { p_person: world.len.id });
		expect(same(await entry(left))).toEqual(same(plain));
		await db.sql`update private.deaths set undone_at = private.clock(), undone_by = ${world.joanne}, undone_reason = 'not so'`;
		await db.sql`update public.requests set state = 'open', paused_at = null where person_id = ${world.len.id} and state = 'paused'`;
	});

	test('a new address stops the old one at once; a form sent twice makes one; taken away is nothing', async () => {
		const once = randomUUID();
		const make = (token: string) =>
			ask<{ made: boolean }>(db, world.ruth, 'make_calendar', {
				p_once: once,
				p_token_hash: hash(token)
			});
		expect(await make('second')).toEqual({ made: true });
		expect(await make('third')).toEqual({ made: false });
		expect(await feed()).toBeNull();
		expect(await feed('third')).toBeNull();
		expect(await feed('second')).not.toBeNull();
		const [kept] =
			await db.sql`select count(*)::int as n from private.calendar_feeds f where f::text like '%second%'`;
		expect(kept?.n).toBe(0);
		await doIt(db, world.ruth, 'stop_calendar');
		expect(await feed('second')).toBeNull();
		expect(await refusal(db, world.joanne, 'make_calendar', { p_token_hash: hash('x') })).toBe(
			'PT404'
		);
		expect(await refusal(db, null, 'make_calendar', { p_token_hash: hash('x') })).not.toBe('');
	});

	test('an account that is closed has none', async () => {
		const someone = await makeVolunteer(db.sql, world.organisation, { name: 'Sam Reed' });
		await doIt(db, someone, 'make_calendar', { p_token_hash: hash('sams') });
		expect(await feed('sams')).not.toBeNull();
		await db.sql`update public.accounts set closed_at = private.clock() where id = ${someone}`;
		expect(await feed('sams')).toBeNull();
	});
});

describe('R10: across both clock changes, read by ical.js', () => {
	test.each([
		['2026-03-28', '23:00', '23:30', '2026-03-28T23:00:00.000Z', '2026-03-28T23:30:00.000Z'],
		['2026-03-29', '00:15', '02:15', '2026-03-29T00:15:00.000Z', '2026-03-29T01:15:00.000Z'],
		['2026-03-29', '10:00', '12:00', '2026-03-29T09:00:00.000Z', '2026-03-29T11:00:00.000Z'],
		['2026-10-24', '10:00', '12:00', '2026-10-24T09:00:00.000Z', '2026-10-24T11:00:00.000Z'],
		['2026-10-25', '00:15', '02:15', '2026-10-24T23:15:00.000Z', '2026-10-25T02:15:00.000Z'],
		['2026-10-25', '10:00', '12:00', '2026-10-25T10:00:00.000Z', '2026-10-25T12:00:00.000Z']
	])('%s, %s to %s in London', async (day, starts, ends, from, until) => {
		await setClock(db.sql, new Date(Date.parse(from) - 3 * 86_400_000));
		for (const to of ['pool', 'matched'] as const) {
			await permit(db.sql, world.len, {
				scopes: ['summary'],
				to,
				organisation: world.organisation.id
			});
		}
		const volunteer = await makeVolunteer(db.sql, world.organisation);
		await doIt(db, volunteer, 'make_calendar', { p_token_hash: hash(`of ${day} ${starts}`) });
		const visit = await confirmedVisit(db, world, volunteer, { day, starts, ends });
		expect(await entry(visit, `of ${day} ${starts}`)).toMatchObject({ start: from, end: until });
	});
});
