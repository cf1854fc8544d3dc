import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerOf } from '#support/asking.ts';
import { freshDatabase, setClock, type TestDatabase } from '#support/database.ts';
import { manyEntries } from '#support/many-entries.ts';
import { against, empties, type Schema } from '#support/json-schema.ts';
import { seed } from '../../supabase/seed/index.ts';
import { serviceId } from '../../supabase/seed/directory.ts';

const NOW = new Date('2026-11-24T12:30:00Z');

/** The standard's schemas are not ours to copy: ORUK_SCHEMAS says in which folder they lie. */
const folder = process.env.ORUK_SCHEMAS ?? '';
const there = folder !== '' && existsSync(join(folder, 'service.json'));
const schema = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Schema;

interface Page {
	total_items: number;
	total_pages: number;
	page_number: number;
	size: number;
	first_page: boolean;
	last_page: boolean;
	empty: boolean;
	contents: Record<string, unknown>[];
}

describe('Open Referral UK 3.0', () => {
	let db: TestDatabase;
	beforeAll(async () => {
		db = await freshDatabase();
		await setClock(db.sql, NOW);
		await seed(db.sql, { now: NOW });
	});
	afterAll(() => db.close());

	const ask = <T>(call: string, values: unknown[] = []) => answerOf<T>(db, null, call, values);
	const services = (query: object, page = 1, size = 50) =>
		ask<Page>('public.open_referral_services($1::text::jsonb, $2, $3)', [
			JSON.stringify(query),
			page,
			size
		]);
	const places = (query: object, page = 1, size = 50) =>
		ask<Page>('public.open_referral_service_at_locations($1::text::jsonb, $2, $3)', [
			JSON.stringify(query),
			page,
			size
		]);
	const whole = (id: string) =>
		ask<Record<string, unknown>>('public.open_referral_service($1)', [id]);

	test('pages come one after the other, each thing once', async () => {
		const first = await services({}, 1, 60);
		expect(first).toMatchObject({
			total_items: 154,
			total_pages: 3,
			page_number: 1,
			size: 60,
			first_page: true,
			last_page: false,
			empty: false
		});
		const last = await services({}, 3, 60);
		expect(last).toMatchObject({ size: 34, first_page: false, last_page: true });
		const ids = [first, await services({}, 2, 60), last].flatMap(({ contents }) =>
			contents.map(({ id }) => id)
		);
		expect(new Set(ids).size).toBe(154);
		expect(await services({}, 4, 60)).toMatchObject({ empty: true, contents: [], size: 0 });
	});

	test('filters are as the specification has them', async () => {
		const names = async (query: object) =>
			(await services(query, 1, 500)).contents.map(({ name }) => name as string);
		const [term] = await db.sql`
			select id from public.directory_taxonomy_terms where slug = 'after-suicide'`;
		expect((await names({ taxonomy_term_id: term?.id as string })).sort()).toEqual([
			'Lantern Line',
			'Lantern at home',
			'The Lantern Evening'
		]);
		expect(await names({ search: 'miscarriage' })).toContain('After a Miscarriage');
		expect(await names({ minimum_age: '18' })).toEqual(['Twenty Somethings']);
		const sundays = await names({ day: 'SU' });
		expect(sundays).toContain('Quaker Silence');
		expect(sundays).not.toContain('Tuesday Table');
		expect(await names({ day: 'TU', start_time: '19:00' })).toContain('Still Here Evenings');
		expect(await names({ end_time: '10:00', day: 'SU' })).toEqual(['Sea Swimmers in Grief']);
	});

	test('proximity counts from the middle of the postcode’s area, and widens with it', async () => {
		const within = async (metres: number) =>
			(await places({ postcode: 'PO38 1ZZ', proximity: String(metres) }, 1, 500)).total_items;
		const [near, further, all] = [await within(2000), await within(8000), await within(60_000)];
		expect(near).toBeGreaterThan(3);
		expect(further).toBeGreaterThan(near);
		expect(all).toBe((await places({}, 1, 500)).total_items);
		expect(await places({ postcode: 'ZZ99 9ZZ' })).toMatchObject({ total_items: 0, empty: true });
		expect(await places({ postcode: 'ZE1 0AA', proximity: '5000' })).toMatchObject({ empty: true });
	});

	test('what nobody approved, and what is made up, is not there', async () => {
		const id = serviceId('Plot Twelve vegetables');
		await db.sql`update public.directory_services set listed = false where id = ${id}`;
		await db.sql`select private.index_directory(array[${id}::uuid])`;
		expect(await whole(id)).toBeNull();
		expect((await services({}, 1, 500)).total_items).toBe(153);
		expect((await services({ search: 'vegetables polytunnel' }, 1, 500)).total_items).toBe(0);
		await db.sql`update public.directory_services set listed = true where id = ${id}`;
		await db.sql`select private.index_directory(array[${id}::uuid])`;
		expect(await whole('00000000-0000-4000-8000-000000000000')).toBeNull();
	});

	test('leaves empty fields out', async () => {
		const found: string[] = [];
		for (const { id } of (await services({}, 1, 500)).contents) {
			found.push(...empties(await whole(id as string)));
		}
		expect(found).toEqual([]);
		// R13: the check itself
		expect(empties({ a: { b: [''] } })).toEqual(['/a/b/0']);
	});

	test('R1: nothing in the feed is about a person, a request or a volunteer', async () => {
		const feed = JSON.stringify([
			await services({}, 1, 500),
			await places({}, 1, 500),
			...(await Promise.all(
				(await services({}, 1, 500)).contents.map(({ id }) => whole(id as string))
			))
		]);
		const private_ = await db.sql<{ word: string }[]>`
			select distinct name as word from public.accounts
			union select content ->> 'value' from private.details where content ->> 'value' <> ''
			union select id::text from private.people union select id::text from public.requests
			union select account_id::text from public.volunteers union select id::text from public.tasks`;
		expect(private_.length).toBeGreaterThan(200);
		const said = private_.filter(({ word }) => word && word.length > 6 && feed.includes(word));
		expect(said).toEqual([]);
		// R13: a name that does stand there is found
		expect(feed.includes('Culver Hospice')).toBe(true);
	});

	if (there) {
		test('every entry is as the schemas of the standard have it', async () => {
			const refs = { 'taxonomy_term.json': schema('taxonomy_term.json') };
			const [service, list, place, taxonomy] = [
				schema('service.json'),
				schema('service_list.json'),
				schema('service_at_location.json'),
				schema('taxonomy.json')
			];
			const wrong: string[] = [];
			const look = (name: string, of: Schema, value: unknown) =>
				wrong.push(...against(of, value, refs).map((each) => `${name}${each}`));
			const listed = (await services({}, 1, 500)).contents;
			for (const each of listed) {
				look('list ', list, each);
				look(`${String(each.name)} `, service, await whole(each.id as string));
			}
			for (const { id } of (await places({}, 1, 500)).contents) {
				look('place ', place, await ask('public.open_referral_service_at_location($1)', [id]));
			}
			const taxonomies = await ask<Page>('public.open_referral_taxonomies(1, 50)');
			for (const { id } of taxonomies.contents) {
				look('taxonomy ', taxonomy, await ask('public.open_referral_taxonomy($1)', [id]));
			}
			const terms = await ask<Page>(`public.open_referral_taxonomy_terms('{}', 1, 50)`);
			expect(terms.contents).toHaveLength(22);
			for (const term of terms.contents) look('term ', refs['taxonomy_term.json'], term);
			expect(wrong).toEqual([]);
			// R13: each kind of fault is found
			const [one] = listed;
			const planted = [
				{ ...one, id: 'abc' },
				{ ...one, status: 'open' },
				{ ...one, name: undefined },
				{ ...one, minimum_age: '4' },
				{ ...one, last_modified: '2026-11-24' },
				{ ...one, url: 'no address' }
			];
			for (const each of planted) expect(against(service, each, refs)).toHaveLength(1);
			console.info(`${listed.length} entries are as the schemas have them.`);
		});
		test('and so are 2,000 more all over Great Britain', async () => {
			await manyEntries(db.sql, 1, 2000);
			await db.sql`analyze`;
			const refs = { 'taxonomy_term.json': schema('taxonomy_term.json') };
			const [service, list, place] = [
				schema('service.json'),
				schema('service_list.json'),
				schema('service_at_location.json')
			];
			const wrong: string[] = [];
			let looked = 0;
			const all = (one: string, ids: unknown[]) =>
				ask<unknown[]>(
					`(select coalesce(jsonb_agg(public.${one}(id)), '[]') from unnest($1::text::uuid[]) as id)`,
					[`{${ids.join()}}`]
				);
			const ids = ({ contents }: Page) => contents.map(({ id }) => id);
			for (let page = 1; page <= 22; page += 1) {
				const some = await services({}, page, 100);
				looked += some.contents.length;
				for (const each of some.contents) wrong.push(...against(list, each, refs));
				for (const each of await all('open_referral_service', ids(some)))
					wrong.push(...against(service, each, refs));
				const at = ids(await places({}, page, 100));
				for (const each of await all('open_referral_service_at_location', at))
					wrong.push(...against(place, each, refs));
			}
			expect(looked).toBe(2154);
			expect(wrong).toEqual([]);
		}, 180_000);
	} else {
		console.info('2,154 entries were not compared with the schemas: ORUK_SCHEMAS is not set.');
	}
});
