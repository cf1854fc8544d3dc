import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import ICAL from 'ical.js';
import type { CalendarMeetings } from '#lib/domain/tasks/calendar.ts';
import { calendarFeed } from '#lib/server/calendar/feed.ts';
import { camel } from '#lib/server/db/camel.ts';
import { ask, doIt, rpc } from '#support/circle-world.ts';
import { freshDatabase, type TestDatabase } from '#support/database.ts';
import { calendarFaults } from '#support/icalendar.ts';
import {
	freezeClock,
	makeOrganisation,
	makeVolunteer,
	type Organisation
} from '#support/volunteer-world.ts';

interface Together {
	buddies: {
		id: string;
		said: boolean;
		agreed: boolean;
		contact: string;
		name: string | null;
		reach: string | null;
	}[];
	circles: {
		id: string;
		title: string;
		taken: number;
		joined: boolean;
		runs: boolean;
		members: string[];
		byday: string;
		changes: { day: string; note: string }[];
	}[];
}

let db: TestDatabase;
let place: Organisation;
let other: Organisation;
let nora: string;
let ruth: string;
let ben: string;
let far: string;

/** Tuesday 24 November 2026. Nora has just begun; Ruth has done it for a while. */
beforeAll(async () => {
	db = await freshDatabase();
	await freezeClock(db.sql, '2026-11-24T09:00:00Z');
	place = await makeOrganisation(db.sql);
	other = await makeOrganisation(db.sql);
	nora = await makeVolunteer(db.sql, place, { name: 'Nora Quill' });
	ruth = await makeVolunteer(db.sql, place, { name: 'Ruth Pomeroy' });
	ben = await makeVolunteer(db.sql, place, { name: 'Ben Ware' });
	far = await makeVolunteer(db.sql, other, { name: 'Far Away' });
});
afterAll(() => db.close());

const page = (who: string) => ask<Together>(db, who, 'together_page');
const mails = async (template: string) =>
	(
		await db.sql<{ to_account: string }[]>`
			select to_account from private.outbox where template = ${template} order by created_at, id`
	).map(({ to_account }) => to_account);
const judged = async (template: string) =>
	(
		await db.sql<{ why: string | null }[]>`
			select private.mail_held_back(o) as why from private.outbox o where template = ${template} order by created_at, id`
	).map(({ why }) => why);
const standing = (who: string, state: string) =>
	db.sql`update public.acceptances set state = ${state}, state_since = private.clock() where volunteer_id = ${who}`;
const pair = async (older: string, newer = nora) =>
	(
		await doIt<{ id: string }>(db, place.coordinator, 'ask_buddies', {
			p_organisation: place.id,
			p_volunteer: newer,
			p_older: older
		})
	).id;
const asking = (older: string) =>
	rpc(db, place.coordinator, 'ask_buddies', {
		p_once: randomUUID(),
		p_organisation: place.id,
		p_volunteer: nora,
		p_older: older
	});
const yes = (who: string, buddy: string, contact: string) =>
	doIt(db, who, 'agree_buddy', { p_buddy: buddy, p_contact: contact });

describe('Buddies', () => {
	test('neither is anybody to the other before both have said yes, and then by first name and what they share', async () => {
		expect(await asking(far)).toMatchObject({ code: 'PT422', hint: 'older' });
		for (const who of [nora, ruth, other.coordinator]) {
			const given = { p_organisation: place.id, p_volunteer: nora, p_older: ruth };
			expect((await rpc(db, who, 'ask_buddies', { p_once: randomUUID(), ...given })).code).toBe(
				'PT404'
			);
		}
		const buddy = await pair(ruth);
		expect(await mails('buddy-asked')).toHaveLength(2);
		expect(await asking(ben)).toMatchObject({ code: 'PT409', hint: 'taken' });
		await yes(nora, buddy, '07700 900 642, after six');
		for (const who of [nora, ruth]) {
			const [one] = (await page(who)).buddies;
			expect(one).toMatchObject({ said: who === nora, agreed: false, name: null, reach: null });
		}
		expect(JSON.stringify(await page(ruth))).not.toMatch(/Nora|900 642/);
		// whoever has answered is not asked again
		expect((await judged('buddy-asked')).toSorted()).toEqual(
			['they have answered', null].toSorted()
		);
		for (const who of [ben, far, place.coordinator]) {
			const given = { p_once: randomUUID(), p_buddy: buddy, p_contact: '' };
			expect((await rpc(db, who, 'agree_buddy', given)).code).toBe('PT404');
		}
		const long = { p_once: randomUUID(), p_buddy: buddy, p_contact: 'w'.repeat(201) };
		expect(await rpc(db, ruth, 'agree_buddy', long)).toMatchObject({
			code: 'PT422',
			hint: 'contact'
		});
		await yes(ruth, buddy, '');
		expect(await mails('buddy-agreed')).toEqual([nora]);
		expect((await page(ruth)).buddies[0]).toMatchObject({
			agreed: true,
			name: 'Nora',
			reach: '07700 900 642, after six',
			contact: ''
		});
		expect((await page(nora)).buddies[0]).toMatchObject({ name: 'Ruth', reach: '' });
		expect(JSON.stringify([await page(ben), await page(far)])).not.toMatch(/Nora|Ruth/);
		// in a copy of one's data: what is theirs, and nothing of the other
		const copy = await doIt<{ buddies: object[] }>(db, ruth, 'export_account', {
			p_format: 'data'
		});
		expect(copy.buddies).toEqual([expect.objectContaining({ agreed: true, you_share: '' })]);
		expect(JSON.stringify(copy)).not.toMatch(/900 642|Nora/);
	});

	test('the coordinators see that there is a pair, and not what is shared', async () => {
		const given = { p_organisation: place.id, p_volunteer: nora };
		const seen = await ask<{ pairs: { with: string; agreed: boolean }[] }>(
			db,
			place.coordinator,
			'buddy_desk_page',
			given
		);
		expect(seen.pairs).toEqual([expect.objectContaining({ with: 'Ruth Pomeroy', agreed: true })]);
		expect(JSON.stringify(seen)).not.toContain('900 642');
		for (const who of [nora, other.coordinator]) {
			expect((await rpc(db, who, 'buddy_desk_page', given)).code).toBe('PT404');
		}
	});

	test('either ends it without a reason; the other hears that it is over, not by whom, and nothing shared is left', async () => {
		const [one] = (await page(ruth)).buddies;
		const given = { p_once: randomUUID(), p_buddy: one?.id };
		expect((await rpc(db, ben, 'end_buddy', given)).code).toBe('PT404');
		expect((await rpc(db, ruth, 'end_buddy', given)).code).toBe('');
		// R8
		expect((await rpc(db, ruth, 'end_buddy', given)).code).toBe('');
		expect(await mails('buddy-ended')).toEqual([nora]);
		expect([(await page(nora)).buddies, (await page(ruth)).buddies]).toEqual([[], []]);
		expect(
			await db.sql`select newer_contact || older_contact as left, ended_how from private.buddies`
		).toEqual([{ left: '', ended_how: 'ended' }]);
		expect(await judged('buddy-agreed')).toEqual(['it is over']);
		// a page that stood open
		const late = { p_once: randomUUID(), p_buddy: one?.id, p_contact: 'ring me' };
		expect(await rpc(db, nora, 'agree_buddy', late)).toMatchObject({
			code: 'PT409',
			hint: 'ended'
		});
	});

	test('a pause leaves it; leaving, or a suspension anywhere, ends it at once and for good', async () => {
		const buddy = await pair(ruth);
		await yes(nora, buddy, 'ring me');
		await yes(ruth, buddy, 'ring me too');
		await standing(ruth, 'paused');
		expect((await page(nora)).buddies).toHaveLength(1);
		await standing(ruth, 'accepted');
		await standing(ruth, 'suspended');
		expect((await page(nora)).buddies).toEqual([]);
		await standing(ruth, 'accepted');
		expect([(await page(nora)).buddies, (await page(ruth)).buddies]).toEqual([[], []]);
		// and what is over is done again after a restore
		const entries = await db.sql<{ n: number }[]>`
			select count(*)::int as n from private.replay_ledger where kind = 'buddy_end'`;
		expect(entries[0]?.n).toBe(2);
	});

	test('restored from a backup, a pair that had ended is not a pair', async () => {
		const [entry] = await db.sql<{ entry: object; id: string }[]>`
			select to_jsonb(l) || jsonb_build_object('subject', encode(l.subject, 'hex')) as entry, l.id
			from private.replay_ledger l where kind = 'buddy_end' order by at limit 1`;
		await db.sql`delete from private.replay_ledger where id = ${entry?.id ?? ''}`;
		await db.sql`
			update private.buddies b set ended_at = null, ended_how = null, newer_contact = 'ring me'
			where private.hash_id(b.id) = decode(${(entry?.entry as { subject: string }).subject}, 'hex')`;
		expect((await page(nora)).buddies).toHaveLength(1);
		const [done] = await db.sql<{ how: string }[]>`
			select private.replay_entry(${db.sql.json((entry?.entry ?? {}) as never)}) as how`;
		expect([done?.how, (await page(nora)).buddies]).toEqual(['replayed', []]);
	});
});

describe('Peer circles', () => {
	const said = (more: object = {}) =>
		db.sql.json({
			title: 'First Tuesday',
			description: 'Tea, and how it is.',
			place: 'Village hall, Niton',
			online: '',
			first_day: '2026-12-01',
			starts: '19:00',
			ends: '20:30',
			repeats: 'month-nth',
			stops: 'never',
			until: '',
			places: '2',
			facilitator: ruth,
			...more
		} as never);
	const save = (more: object = {}, args: object = {}, who = place.coordinator) =>
		rpc(db, who, 'save_peer_circle', {
			p_once: randomUUID(),
			p_organisation: place.id,
			p_said: said(more),
			...args
		});
	const circle = async () => {
		const [one] = await db.sql<{ id: string; version: number }[]>`
			select id, version from private.peer_circles where title = 'First Tuesday'`;
		return one ?? { id: '', version: 0 };
	};
	const go = async (verb: 'join' | 'leave', who: string) =>
		rpc(db, who, `${verb}_peer_circle`, { p_once: randomUUID(), p_circle: (await circle()).id });

	test('a coordinator begins one, by the rule that events have; what is wrong is named', async () => {
		const wrong: [hint: string, more: object][] = [
			['title', { title: '' }],
			['description', { description: `${'So it is. '.repeat(101)}` }],
			['first_day', { first_day: 'soon' }],
			['ends', { ends: '18:00' }],
			['repeats', { repeats: 'daily' }],
			['place', { place: '' }],
			['places', { places: '1' }],
			['facilitator', { facilitator: far }],
			['facilitator', { facilitator: 'somebody' }]
		];
		for (const [hint, more] of wrong) {
			const answer = await save(more);
			expect(`${answer.code} ${answer.hint}`).toBe(`PT422 ${hint}`);
		}
		for (const who of [nora, other.coordinator]) {
			expect((await save({}, {}, who)).code).toBe('PT404');
		}
		expect((await save()).code).toBe('');
		const [seen] = (await page(nora)).circles;
		expect(seen).toMatchObject({ byday: '1TU', taken: 0, joined: false, members: [] });
		expect((await page(far)).circles).toEqual([]);
		expect((await page(ruth)).circles[0]?.runs).toBe(true);
	});

	test('its volunteers join and leave in one step, as many as there are places, paused ones too', async () => {
		expect((await go('join', far)).code).toBe('PT404');
		await standing(nora, 'paused');
		expect((await go('join', nora)).code).toBe('');
		expect((await go('join', nora)).code).toBe('');
		await standing(nora, 'accepted');
		// the last place, by two at once
		const both = await Promise.all([go('join', ruth), go('join', ben)]);
		expect(both.map(({ code }) => code).toSorted()).toEqual(['', 'PT409']);
		expect(both.find(({ code }) => code !== '')).toMatchObject({ code: 'PT409', hint: 'full' });
		const late = both[0]?.code === '' ? ben : ruth;
		expect((await page(nora)).circles[0]?.members).toHaveLength(2);
		// whoever is not of it, and does not bring it together, is told how many and not who
		await go('leave', late === ben ? ruth : ben);
		expect((await page(ben)).circles[0]).toMatchObject({ taken: 1, joined: false, members: [] });
		expect((await go('join', ben)).code).toBe('');
		expect((await page(ben)).circles[0]?.members.toSorted()).toEqual(['Ben', 'Nora']);
	});

	test('a meeting is called off by whoever brings it together, and the others are told', async () => {
		const off = async (who: string, day: string, note = 'The hall has no heating.') =>
			rpc(db, who, 'call_off_meeting', {
				p_once: randomUUID(),
				p_circle: (await circle()).id,
				p_day: day,
				p_note: note
			});
		for (const who of [nora, far, other.coordinator]) {
			expect((await off(who, '2026-12-01')).code).toBe('PT404');
		}
		expect(await off(ruth, '2026-12-02')).toMatchObject({ code: 'PT422', hint: 'day' });
		expect(await off(ruth, '2026-12-01', 'w'.repeat(301))).toMatchObject({
			code: 'PT422',
			hint: 'note'
		});
		expect((await off(ruth, '2026-12-01')).code).toBe('');
		expect((await off(place.coordinator, '2026-12-01')).code).toBe('');
		expect((await mails('circle-off')).toSorted()).toEqual([nora, ben].toSorted());
		const [mail] = await db.sql<{ params: object }[]>`
			select params from private.outbox where template = 'circle-off' limit 1`;
		// R6: not which circle, nor what it is about
		expect(mail?.params).toMatchObject({
			when: 'Tuesday 1 December',
			link: '/volunteering/together'
		});
		expect(JSON.stringify(mail?.params)).not.toMatch(/Tuesday,|Niton|heating|First/);
		expect((await page(nora)).circles[0]?.changes).toMatchObject([
			{ day: '2026-12-01', note: 'The hall has no heating.' }
		]);
		expect(await judged('circle-off')).toEqual([null, null]);
		await go('leave', ben);
		expect((await judged('circle-off')).filter((why) => why !== null)).toEqual([
			'of no such meeting any more'
		]);
	});

	test('its meetings are in the calendar of those of it, with nothing of what it is', async () => {
		const hash = 'ab'.repeat(32);
		await doIt(db, nora, 'make_calendar', { p_token_hash: hash });
		await db.sql`update private.calendar_feeds set token_hash = private.hashed('nora’s') where account_id = ${nora}`;
		const feed = () =>
			ask<{ meetings: object[] }>(db, null, 'calendar_feed', { p_token: 'nora’s' });
		const { meetings } = await feed();
		expect(meetings).toHaveLength(1);
		expect(JSON.stringify(meetings)).not.toMatch(/First|Tea|Niton/);
		const text = calendarFeed(
			[],
			camel(meetings) as CalendarMeetings[],
			'2026-11-24T09:00:00Z',
			'https://alongside.example.org'
		);
		expect(calendarFaults(text)).toEqual([]);
		// R10: 7pm on a London clock, before and after 28 March
		const found = new ICAL.Component(ICAL.parse(text) as unknown[])
			.getAllSubcomponents('vevent')
			.map((event) => [
				event.getFirstPropertyValue('dtstart')?.toString(),
				event.getFirstPropertyValue('status'),
				event.getFirstPropertyValue('summary')
			]);
		expect(found.slice(0, 2)).toEqual([
			['2026-12-01T19:00:00Z', 'CANCELLED', 'A meeting that is not going ahead'],
			['2027-01-05T19:00:00Z', 'CONFIRMED', 'A meeting']
		]);
		expect(found.at(-2)?.[0]).toBe('2027-04-06T18:00:00Z');
		expect(text).not.toMatch(/First|Tea|Niton|heating/);
		await standing(nora, 'suspended');
		expect((await feed()).meetings).toEqual([]);
		await standing(nora, 'accepted');
		// C11: for good, until they join again
		expect((await page(nora)).circles[0]).toMatchObject({ taken: 0, joined: false });
		await go('join', nora);
	});

	test('changed where or when, or ended, those of it are told; a stale page overwrites nothing', async () => {
		const { id, version } = await circle();
		const change = (more: object, v = version) => save(more, { p_circle: id, p_version: v });
		expect((await change({ title: 'First Tuesday' }, version - 1)).code).toBe('PT409');
		expect((await change({ description: 'Tea, cake, and how it is.' })).code).toBe('');
		expect(await mails('circle-changed')).toEqual([]);
		expect((await change({ starts: '18:30' }, version + 1)).code).toBe('');
		expect((await mails('circle-changed')).toSorted()).toEqual([nora, ruth].toSorted());
		for (const who of [nora, other.coordinator]) {
			const end = { p_once: randomUUID(), p_circle: id, p_version: version + 2 };
			expect((await rpc(db, who, 'end_peer_circle', end)).code).toBe('PT404');
		}
		await doIt(db, place.coordinator, 'end_peer_circle', { p_circle: id, p_version: version + 2 });
		expect((await page(nora)).circles).toEqual([]);
		// R2: over, it is nobody's to join
		expect((await go('join', ben)).code).toBe('PT404');
	});
});
