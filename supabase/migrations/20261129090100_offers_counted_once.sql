-- What is offered beside every published figure, in time that grows with what there is and no faster: a figure of
-- each kind in each postcode district beside 50,000 entries did not come to an end in four minutes. The same
-- figures as before. A district finds its areas by an index (it read all of them, here and for each answer of
-- private.demand_of).
create index areas_district on public.areas (private.zone_at(id, 2));

create or replace function private.count_offers() returns integer
	language plpgsql security definer set search_path = ''
	-- What it joins it has made a moment before, so nobody can know how much of it there is: hash joins alone
	-- take twice the time for twice as much.
	set enable_nestloop = off set enable_mergejoin = off
	as $$
declare
	v_today date := private.today();
	v_count integer;
begin
	-- one process at a time, once a day
	if not pg_try_advisory_xact_lock(hashtextextended('alongside:offers', 0))
		or exists (select from private.directory_offers o where o.counted_on = v_today)
	then
		return 0;
	end if;
	delete from private.directory_offers;
	with editions as (
		-- the newest of each kind, as long as it is said at all (private.demand_of)
		select distinct on (e.kind_id) e.kind_id, e.from_day, e.to_day
		from private.demand_editions e where e.to_day > v_today - 366 order by e.kind_id, e.from_day desc
	), figures as materialized (
		select distinct e.kind_id, e.from_day, e.to_day, case when f.together = '{}' then array[f.zone] else f.together end as zones,
			f.wanted, f.unmet
		from private.demand_figures f join editions e using (kind_id, from_day) where f.wanted is not null
	), parts as materialized (
		select f.kind_id, f.zones, z.zone from figures f cross join lateral unnest(f.zones) as z (zone)
	), offered as materialized (
		select q.kind_id, d.service_id, d.words, near.id as area_id
		from private.gap_queries q
		join private.directory_documents d on d.words @@ q.query
		left join lateral (
			select a.id from public.areas a where d.position is not null order by a.centre operator(pg_catalog.<->) d.position limit 1
		) as near on true
		where exists (select from figures f where f.kind_id = q.kind_id)
	), offered_in as materialized (
		select o.kind_id, o.service_id, z.zone
		from offered o
		cross join lateral unnest(array['all', private.zone_at(o.area_id, 1), private.zone_at(o.area_id, 2), o.area_id]) as z (zone)
		where o.area_id is not null
	), placed as (
		select p.kind_id, p.zones, count(distinct o.service_id) as services
		from offered_in o join parts p on p.kind_id = o.kind_id and p.zone = o.zone
		group by p.kind_id, p.zones
	), reaching as materialized (
		-- where an entry without a place says it reaches: squares of ten kilometres, or everywhere
		select o.kind_id, o.service_id, coalesce(bool_or(w.lexeme = 'r:all'), false) as everywhere,
			coalesce(array_agg(distinct w.lexeme) filter (where w.lexeme like 'rg10:%'), '{}') as squares
		from offered o cross join lateral unnest(o.words) as w
		where o.area_id is null
		group by o.kind_id, o.service_id
	), anywhere as (
		select r.kind_id, count(*) as services, count(*) filter (where r.everywhere) as without_bounds
		from reaching r group by r.kind_id
	), reaching_in as materialized (
		select r.kind_id, r.service_id, s.square
		from reaching r cross join lateral unnest(r.squares) as s (square) where not r.everywhere
	), squares as (
		select distinct p.kind_id, p.zones, 'r' || private.cell(a.centre, 10) as square
		from public.areas a
		cross join lateral unnest(array[private.zone_at(a.id, 1), private.zone_at(a.id, 2), a.id]) as z (zone)
		join parts p on p.zone = z.zone
	), reached as (
		select s.kind_id, s.zones, count(distinct r.service_id) as services
		from squares s join reaching_in r on r.kind_id = s.kind_id and r.square = s.square
		group by s.kind_id, s.zones
	), named as materialized (
		select z.zone, private.place_of_zone(z.zone) as place
		from (select distinct f.zones[1] as zone from figures f where cardinality(f.zones) = 1) as z
	)
	insert into private.directory_offers (kind_id, from_day, to_day, zones, place, wanted, unmet, places, reaching, counted_on)
	select f.kind_id, f.from_day, f.to_day, f.zones,
		n.place, f.wanted, f.unmet,
		coalesce(p.services, 0),
		case when 'all' = any (f.zones) then coalesce(e.services, 0)
			else coalesce(e.without_bounds, 0) + coalesce(r.services, 0) end,
		v_today
	from figures f
	left join named n on cardinality(f.zones) = 1 and n.zone = f.zones[1]
	left join placed p on p.kind_id = f.kind_id and p.zones = f.zones
	left join anywhere e on e.kind_id = f.kind_id
	left join reached r on r.kind_id = f.kind_id and r.zones = f.zones;
	get diagnostics v_count = row_count;
	return v_count;
end $$;
