-- "Newport" is eleven places. The page of what is found says which it took and links the others (20261129110000); what is on,
-- what is missing and what is wanted look a place up by the same function, and took one without a word. They say it too.
--
-- Bodies before: 20261127194200_happenings_narrowed.sql, 20261127130200_directory_gaps.sql, 20261127098000_demand.sql.

create or replace function private.events_page(p_near text, p_kind text, p_from date, p_free boolean, p_how text, p_language text) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_today date := private.today();
	v_from date := least(greatest(coalesce(p_from, v_today), v_today - 62), v_today + 1000);
	v_at point;
	v_name text;
	v_rows jsonb;
begin
	select c.centre, c.name into v_at, v_name from private.directory_centre(left(p_near, 80)) as c;
	with found as (
		select h.id, case when v_at is not null then coalesce(h.position, l.position) <-> v_at end as away, h.online, h.first_day
		from public.directory_happenings h
		join public.directory_services s on s.id = h.service_id and s.listed and s.status = 'active'
		left join lateral (
			select o.position from public.directory_service_at_locations x
			join public.directory_locations o on o.id = x.location_id where x.service_id = s.id order by o.name, o.id limit 1
		) as l on true
		where (h.last_day is null or h.last_day >= v_from - 60) and (h.called_off_at is null or h.called_off_at > private.clock() - interval '60 days')
			and (coalesce(p_kind, '') = '' or h.kind = p_kind)
			and (p_free is not true or private.event_is_free(h, s.free))
			and (coalesce(p_how, '') = '' or h.online = (p_how = 'online'))
			and (coalesce(p_language, '') = '' or exists (
				select from public.directory_languages g where g.service_id = s.id and g.code = p_language
			))
	), near as (
		select f.* from found f where v_at is null or f.online or f.away <= 32186.88 order by f.away nulls last, f.first_day, f.id limit 301
	)
	select jsonb_agg(private.event_card(h) || jsonb_build_object('band', case
		when n.away is null then null when n.away <= 1609.344 then 1 when n.away <= 4828.032 then 3 when n.away <= 8046.72 then 5
		when n.away <= 16093.44 then 10 when n.away <= 32186.88 then 20
	end))
	into v_rows from near n join public.directory_happenings h on h.id = n.id;
	return jsonb_build_object(
		'today', v_today, 'now', private.clock(),
		'near', case when v_at is not null then jsonb_build_object('id', p_near, 'name', v_name) || private.namesakes(p_near) end,
		'more', coalesce(jsonb_array_length(v_rows) > 300, false), 'events', coalesce(v_rows, '[]'::jsonb)
	);
end $$;

create or replace function private.gaps_page(p_near text) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_place record;
	v_area text;
	v_zones text[];
begin
	select c.centre, c.name into v_place from private.directory_centre(left(p_near, 120)) c;
	if v_place.centre is not null then
		select coalesce((select a.id from public.areas a where a.id = p_near), (
			select a.id from public.areas a order by a.centre operator(pg_catalog.<->) v_place.centre limit 1
		)) into v_area;
		v_zones := array['all', private.zone_at(v_area, 1), private.zone_at(v_area, 2), v_area];
	elsif p_near is distinct from 'all' then
		-- a made-up place: nothing is known of it, and nothing said
		v_zones := '{}';
	end if;
	return private.namesakes(p_near) || jsonb_build_object(
		'near', case when v_area is not null then p_near end, 'name', v_place.name,
		'counted_on', (select max(o.counted_on) from private.directory_offers o where v_zones is null or o.zones && v_zones),
		'figures', (select count(*) from private.directory_offers o where v_zones is null or o.zones && v_zones),
		'gaps', (
			select coalesce(jsonb_agg(to_jsonb(g) - 'nth' order by g.nth), '[]'::jsonb) from (
				select o.kind_id as kind, o.from_day, o.to_day, o.zones, o.place, o.wanted, o.unmet, o.places, o.reaching,
					row_number() over (
						order by coalesce(o.unmet, 0) desc, o.wanted::numeric / (1 + o.places + o.reaching) desc, o.kind_id, o.zones
					) as nth
				from private.directory_offers o
				where (v_zones is null or o.zones && v_zones)
					-- nobody came to some of them, or fewer than one entry for every ten who asked
					and (coalesce(o.unmet, 0) > 0 or (o.places + o.reaching) * 10 < o.wanted)
				order by nth limit 40
			) as g
		)
	);
end $$;

create or replace function private.demand_page(p_near text) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_place record;
	v_area text;
begin
	select c.centre, c.name into v_place from private.directory_centre(left(p_near, 120)) c;
	if v_place.centre is null then
		return null;
	end if;
	select coalesce((select a.id from public.areas a where a.id = p_near), (
		select a.id from public.areas a order by a.centre operator(pg_catalog.<->) v_place.centre limit 1
	)) into v_area;
	return private.namesakes(p_near) || jsonb_build_object(
		'near', p_near, 'name', v_place.name, 'area', private.area_label(v_area),
		'kinds', (select jsonb_agg(private.demand_of(k.id, v_area) order by k.position) from public.task_kinds k),
		'organisations', coalesce((
			select jsonb_agg(o.card || jsonb_build_object('wait', (
				select jsonb_build_object('from_day', w.from_day, 'to_day', w.to_day, 'half', w.half_weeks, 'most', w.most_weeks)
				from private.acceptance_waits w
				where w.organisation_id = (o.card ->> 'id')::uuid and w.to_day > (private.clock() at time zone 'Europe/London')::date - 366
				order by w.from_day desc limit 1
			)) order by o.nth)
			from jsonb_array_elements(private.taking_volunteers(v_area)) with ordinality as o (card, nth)
		), '[]'::jsonb)
	);
end $$;
