import type postgres from 'postgres';

/**
 * Puts made-up entries number `from` to `to` into the directory, all over Great Britain: towns as they are peopled,
 * words as the kinds have them. The same number is the same entry each time. They are not indexed for the search here.
 */
export async function manyEntries(sql: postgres.Sql, from: number, to: number): Promise<void> {
	await sql`
		insert into public.directory_organisations (id, name, listed)
		values ('00000000-0000-4000-8000-00000000000b', 'Made up for measuring', true) on conflict do nothing`;
	await sql`
		with places as (
			select p.*, row_number() over (order by p.id) as nth, count(*) over () as total from public.place_names p
		), made as (
			select n, md5('entry' || n)::uuid as id, md5('location' || n)::uuid as location,
				('x' || substr(md5('a' || n), 1, 7))::bit(28)::int as r1,
				('x' || substr(md5('b' || n), 1, 7))::bit(28)::int as r2,
				('x' || substr(md5('c' || n), 1, 7))::bit(28)::int as r3
			from generate_series(${from}::int, ${to}::int) as n
		), services as (
			insert into public.directory_services (id, directory_organisation_id, name, description, first_visit, free, by_phone, online, at_home, assured_date, listed)
			select m.id, '00000000-0000-4000-8000-00000000000b',
				(array['Grief group', 'Memory café', 'Coffee morning', 'Carers’ hour', 'Lifts', 'Dog walking', 'Loan cupboard', 'Advice desk', 'Quiet hour', 'Young people’s evening'])[1 + r1 % 10] || ' ' || n,
				(array['Tea and company for anybody who is grieving.', 'Music, cake and old songs.', 'A wheelchair or a commode to borrow.', 'A driver to the hospital and back.', 'Somebody who listens.', 'Help with benefits and forms.', 'A walk by the river.', 'Supper carried round.'])[1 + r2 % 8]
					|| ' ' || (array['On the first floor.', 'By the church.', 'In the old school.', 'Every week.', 'For men and women.', 'Since 1998.'])[1 + r3 % 6]
					|| ' Known as ' || substr(md5('word' || (n % 20000)), 1, 6) || '.',
				'Somebody meets you at the door.', r1 % 3 > 0, r2 % 5 = 0, r2 % 11 = 0, r3 % 4 = 0, private.today() - (r3 % 500), true
			from made m returning id
		), locations as (
			insert into public.directory_locations (id, name, latitude, longitude, city)
			select m.location, 'Hall ' || n, 50.0 + (p.centre[1] / 111300.0) - 0.23 + (r2 % 1000) / 50000.0,
				-2 + (p.centre[0] - 400000) / (111300.0 * cos(radians(50 + p.centre[1] / 111300.0))) + (r3 % 1000) / 50000.0, p.name
			from made m join places p on p.nth = 1 + m.r1 % p.total
			where m.r3 % 12 > 0 returning id
		)
		select (select count(*) from services), (select count(*) from locations)`;
	await sql`
		insert into public.directory_service_at_locations (service_id, location_id)
		select md5('entry' || n)::uuid, md5('location' || n)::uuid from generate_series(${from}::int, ${to}::int) as n
		where exists (select from public.directory_locations l where l.id = md5('location' || n)::uuid)`;
	await sql`
		insert into public.directory_attributes (service_id, term_id)
		select md5('entry' || n)::uuid, t.id from generate_series(${from}::int, ${to}::int) as n
		join (select id, row_number() over (order by slug) as nth, count(*) over () as total from public.directory_taxonomy_terms) as t
			on t.nth = 1 + n % t.total or t.nth = 1 + (n / 7) % t.total
		on conflict do nothing`;
	await sql`
		insert into public.directory_accessibility (location_id, need)
		select l.id, 'step-free' from public.directory_locations l where l.name ~ '[02468]$' on conflict do nothing`;
	await sql`
		insert into public.directory_schedules (service_id, freq, byday, opens_at, closes_at)
		select md5('entry' || n)::uuid, 'WEEKLY', (array['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'])[1 + n % 7], '10:00', '12:00'
		from generate_series(${from}::int, ${to}::int) as n`;
}
