-- A card of the directory, and the namesakes of a place, are planned once for a connection and not at each search: as
-- functions in SQL they were planned anew by every query, which was a fifth of what a search cost. And a card asks what
-- day it is once. What they say is the same, but for a place that is called as its county is: “there is also one in Newport”
-- told nobody anything of Newport, so the half of its postcode stands there.
--
-- Bodies before: 20261127130000_directory_kept.sql and 20261129110000_places_meant.sql.

create or replace function private.directory_card(p_service uuid, p_location uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_today date := private.today();
begin
	return (
		select jsonb_build_object(
			'id', s.id, 'name', s.name, 'description', s.description, 'alert', s.alert, 'status', s.status,
			'kinds', (
				select coalesce(jsonb_agg(t.name order by t.position), '[]'::jsonb)
				from public.directory_attributes a
				join public.directory_taxonomy_terms t on t.id = a.term_id
				join public.directory_taxonomies x on x.id = t.taxonomy_id
				where a.service_id = s.id and x.slug = 'kind'
			),
			'place', l.name, 'city', l.city,
			'at', case when l.position is not null then jsonb_build_array(l.latitude, l.longitude) end,
			'reach', (select string_agg(a.name, ', ' order by a.name) from public.directory_service_areas a where a.service_id = s.id),
			'step_free', exists (select from public.directory_accessibility c where c.location_id = l.id and c.need = 'step-free'),
			'free', s.free, 'fees', s.fees,
			'cost', (
				select jsonb_build_object('amount', c.amount, 'words', c.amount_description)
				from public.directory_cost_options c where c.service_id = s.id order by c.amount, c.id limit 1
			),
			'by_phone', s.by_phone, 'online', s.online, 'at_home', s.at_home,
			'languages', (select coalesce(jsonb_agg(g.name order by g.name), '[]'::jsonb) from public.directory_languages g where g.service_id = s.id),
			'bank_holidays', s.bank_holidays, 'nation', s.nation,
			'schedules', (
				select coalesce(jsonb_agg(jsonb_build_object(
					'freq', d.freq, 'interval', d.interval, 'byday', d.byday, 'bymonthday', d.bymonthday, 'dtstart', d.dtstart,
					'valid_from', d.valid_from, 'valid_to', d.valid_to, 'opens_at', d.opens_at, 'closes_at', d.closes_at, 'description', d.description
				) order by d.opens_at, d.byday, d.id), '[]'::jsonb)
				from public.directory_schedules d where d.service_id = s.id
			),
			'days_that_differ', (
				select coalesce(jsonb_agg(jsonb_build_object(
					'from_day', d.from_day, 'to_day', d.to_day, 'opens_at', d.opens_at, 'closes_at', d.closes_at, 'note', d.note
				) order by d.from_day, d.id), '[]'::jsonb)
				from public.directory_days_that_differ d where d.service_id = s.id and d.to_day >= v_today
			),
			'assured_date', s.assured_date, 'age', private.directory_age(s.assured_date, v_today)
		)
		from public.directory_services s
		left join public.directory_locations l on l.id = p_location
		where s.id = p_service and s.listed
	);
end $$;

create or replace function private.namesakes(p_near text) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	return (
		select jsonb_build_object('county', coalesce(p.county, ''), 'others', coalesce((
			select jsonb_agg(jsonb_build_object('id', o.id, 'county', coalesce(nullif(nullif(o.county, ''), o.name), o.outcode)) order by o.weight desc, o.id)
			from (
				select x.* from public.place_names x
				where private.plain(x.name) = private.plain(p.name) and x.id <> p.id
				order by x.weight desc, x.id limit 8
			) as o
		), '[]'::jsonb))
		from (values (p_near)) as asked (id) left join public.place_names p on p.id = asked.id
	);
end $$;
