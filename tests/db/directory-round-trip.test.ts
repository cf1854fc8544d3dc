import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowOfService } from '#lib/domain/directory/open-referral.ts';
import { answerOf } from '#support/asking.ts';
import { freshDatabase, setClock, type TestDatabase } from '#support/database.ts';
import { seed } from '../../supabase/seed/index.ts';
import { accountId } from '../../supabase/seed/world.ts';

const NOW = new Date('2026-11-24T12:30:00Z');
const grace = accountId('grace');
const SOURCE = 'Another directory like ours';

type Thing = Record<string, unknown>;
type Service = Thing & { id: string; name: string; schedules?: Thing[] };

let db: TestDatabase;
let out: Service[];
beforeAll(async () => {
	db = await freshDatabase();
	await setClock(db.sql, NOW);
	await seed(db.sql, { now: NOW });
	out = await feed();
});
afterAll(() => db.close());

/** Our own feed, every service whole, as anybody reads it. */
const feed = () =>
	db.as(null, async (sql) =>
		(
			await sql<{ service: Service }[]>`
				select private.oruk_service(s) as service from public.directory_services s order by s.name, s.id`
		).map(({ service }) => service)
	);
const ask = <T>(call: string, values: unknown[]) => answerOf<T>(db, grace, call, values);
async function bring(services: Service[]): Promise<Record<string, number>> {
	const rows = services.map((service, i) => rowOfService(i + 1, service, '2026-11-24'));
	const { id } = await ask<{ id: string }>(
		'public.upload_directory_rows($1, $2, $3, true, $4, $5)',
		[randomUUID(), SOURCE, 'feed', rows, '']
	);
	await ask('public.settle_directory_import($1, $2, true)', [randomUUID(), id]);
	for (let turn = 0; turn < 20; turn += 1) await db.sql`select private.step_directory_imports()`;
	const page = await ask<{ state: string; counts: Record<string, number> }>(
		'public.directory_import_page($1, $2, 1)',
		[id, 'broken']
	);
	expect(page.state).toBe('done');
	return page.counts;
}

const EVENT = /^Event: /;
const isEvent = (schedule: Thing) => EVENT.test(String(schedule.description));
/** Without ids, and without what every directory says of itself: when it wrote it down. */
function bare(value: unknown): unknown {
	if (Array.isArray(value)) {
		return value.map(bare).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
	}
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key]) => !/^(id|link_id|.*_id|last_modified)$/.test(key))
			.map(([key, inside]) => [key, bare(inside)])
	);
}
const eventsOf = (services: Service[]) =>
	bare(
		services.flatMap(({ name, schedules = [] }) =>
			schedules.filter(isEvent).map((schedule) => ({ of: name, ...schedule }))
		)
	) as Thing[];
const list = (things: unknown) => (things ?? []) as Thing[];
/** What it costs, in words: an amount of its own and a sentence are one thing in a draft. */
const feesOf = ({ fees, cost_options }: Thing) =>
	fees ??
	list(cost_options)
		.map(({ amount, amount_description }) =>
			[amount ? `£${amount as number}` : '', amount_description].filter(Boolean).join(' ')
		)
		.join(', ');
/** Every number it gives: who answers it, and the small print of access, a draft cannot say. */
const numbersOf = ({ phones, contacts }: Thing) =>
	[...list(phones), ...list(contacts).flatMap((contact) => list(contact.phones))].map(
		({ number }) => number
	);
/** What an entry of ours can say of itself and take in again. */
const entriesOf = (services: Service[]) =>
	bare(
		services.map((service) => {
			const { name, description, url, email, status, alert, assured_date, attributes } = service;
			const { languages, minimum_age, maximum_age, service_areas } = service;
			const organisation = (service.organization as Thing).name;
			const places = list(service.service_at_locations).map(({ location }) => location as Thing);
			// what a draft cannot say (ADR 17): every other week, and words without a day or a time
			const hours = (service.schedules ?? []).filter(
				(schedule) =>
					!isEvent(schedule) && schedule.interval !== 2 && (schedule.byday || schedule.opens_at)
			);
			return {
				...{ name, description, url, email, status, alert, assured_date, attributes, languages },
				...{ minimum_age, maximum_age, service_areas, organisation },
				fees: feesOf(service),
				numbers: numbersOf(service),
				places: places.map((place) => ({
					...{ name: place.name, addresses: place.addresses },
					at: [place.latitude, place.longitude],
					access: list(place.accessibility).map(({ description }) => description)
				})),
				// a day each: how days are put together is not what is said
				hours: hours.flatMap(({ byday, freq, opens_at, closes_at }) =>
					String(byday ?? '')
						.split(',')
						.map((day) => ({ day, freq, opens_at, closes_at }))
				)
			};
		})
	) as Thing[];

describe('our own feed, brought into an empty directory of this kind', () => {
	let before: { entries: unknown[]; events: unknown[] };
	beforeAll(async () => {
		before = { entries: entriesOf(out), events: eventsOf(out) };
		await db.sql`delete from public.directory_services`;
		await db.sql`delete from public.directory_locations`;
		await db.sql`delete from public.directory_organisations`;
		expect(await feed()).toEqual([]);
	});

	test('every entry goes in, with its events as events and none of them as hours', async () => {
		expect(before.events.length).toBeGreaterThanOrEqual(12);
		const counts = await bring(out);
		expect(counts.broken ?? 0).toBe(0);
		expect(counts.written).toBe(out.length);
		const again = await feed();
		expect(again.length).toBe(out.length);
		expect(eventsOf(again)).toEqual(before.events);
		expect(entriesOf(again)).toEqual(before.entries);
		const several = (services: unknown[]) =>
			services.filter((one) => list((one as Thing).places).length > 1).length;
		expect(several(before.entries)).toBeGreaterThanOrEqual(2);
		// whole: the small print of a further place comes with it
		const details = await db.sql`
			select from public.directory_service_at_locations x join public.directory_accessibility c on c.location_id = x.location_id
			where x.beside and c.details = 'Two spaces by the door'`;
		expect(details.length).toBeGreaterThan(0);
	});

	test('the same again changes nothing, the events and the places neither', async () => {
		const all = async () =>
			JSON.stringify([
				await db.sql`select * from public.directory_happenings order by id`,
				await db.sql`select l.*, x.id as at, x.beside from public.directory_locations l join public.directory_service_at_locations x on x.location_id = l.id order by x.id`
			]);
		const stood = await all();
		const counts = await bring(out);
		expect(counts.same).toBe(out.length);
		expect(await all()).toBe(stood);
	});

	test('an event is brought up to date, stays where it was changed here, and is called off where it is gone', async () => {
		const [first, second, third] = out.flatMap((service) =>
			(service.schedules ?? [])
				.filter((schedule) => isEvent(schedule) && schedule.freq)
				.slice(0, 1)
				.map((schedule) => ({ service: service.id, id: String(schedule.id), schedule }))
		);
		if (!first || !second || !third) throw new Error('Too few events');
		const ours = (id: string) =>
			db.sql`
			select h.*, h.called_off_at is not null as off from public.directory_happenings h, private.directory_sources s
			where s.name = ${SOURCE} and h.id = md5(s.id || ':' || ${id}::text)::uuid`.then(([row]) => row);
		await db.sql`update public.directory_happenings set booking = 'Ring Ann' where id = ${(await ours(second.id))?.id as string}`;
		const changed = structuredClone(out);
		for (const service of changed) {
			for (const one of [first, second]) {
				const schedule = service.schedules?.find(({ id }) => id === one.id);
				if (schedule) schedule.opens_at = '00:05';
			}
			if (service.id === third.service)
				service.schedules = service.schedules?.filter(({ id }) => id !== third.id);
		}
		await bring(changed);
		expect((await ours(first.id))?.starts).toBe('00:05:00');
		expect(await ours(second.id)).toMatchObject({ booking: 'Ring Ann' });
		expect((await ours(second.id))?.starts).not.toBe('00:05:00');
		expect((await ours(third.id))?.off).toBe(true);
		// taken out here, it does not come back
		await db.sql`delete from public.directory_happenings where id = ${(await ours(first.id))?.id as string}`;
		const more = structuredClone(changed);
		for (const service of more) {
			if (service.id === first.service)
				service.description = `${String(service.description)} And tea.`;
		}
		await bring(more);
		expect(await ours(first.id)).toBeUndefined();
	});

	test('an event of a feed that says no more than a schedule is one all the same; what cannot be one is said', () => {
		const schedule = {
			id: 'e-1',
			description: 'Event: Singing <script>alert(1)</script>together',
			freq: 'WEEKLY',
			interval: 1,
			byday: 'TU',
			dtstart: '2026-12-01',
			opens_at: '10:00',
			closes_at: '11:00'
		};
		const service = { ...out[0], schedules: [schedule, { ...schedule, id: 'e-2', interval: 3 }] };
		const row = rowOfService(1, service, '2026-11-24');
		expect(row.draft.hours).toEqual([]);
		expect(row.more.events).toMatchObject([
			{ id: 'e-1', draft: { title: 'Singing together', kind: 'together', repeats: 'weekly' } }
		]);
		expect(row.notes.map(({ field }) => field)).toContain('events');
	});
});
