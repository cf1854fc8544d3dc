-- Gaps: where people ask for a kind of help and little of it is offered. Nothing new is counted of people: what
-- is asked for is taken from the figures of demand as they were published (…098000_demand.sql: eight people at
-- least, rounded, each quarter once, no two overlapping), and laid beside what the directory lists, which is
-- anybody's to read. So there is nothing to be had by taking one from another that was not there before.

create table private.gap_queries (
	kind_id text primary key references public.task_kinds (id),
	query tsquery not null
);
comment on table private.gap_queries is 'By which words and terms of the directory a kind of help is found to be offered.';
alter table private.gap_queries enable row level security;
alter table private.gap_queries force row level security;
insert into private.gap_queries (kind_id, query)
select t.kind, t.query::tsquery from (values
	('company', $$'k:company'$$),
	('sitting', $$'k:carers' & ( 'sit' | 'sitter' | 'respit' | 'off' | 'night' | 'break' )$$),
	('meal', $$'k:practical' & ( 'meal' | 'cook' | 'supper' | 'lunch' | 'kitchen' )$$),
	('lift', $$'k:transport'$$),
	('dog', $$'dog' | 'pet'$$),
	('shopping', $$'k:practical' & ( 'shop' | 'groceri' )$$),
	('garden', $$'garden' | 'gardener' | 'lawn' | 'hedg'$$),
	('forms', $$'k:advice'$$),
	('listening', $$'k:bereavement'$$),
	('prescription', $$'prescript'$$),
	('errand', $$'k:practical' & ( 'errand' | 'shop' | 'post' )$$),
	('lift_care', $$'k:transport'$$)
) as t (kind, query);

create table private.directory_offers (
	kind_id text not null references public.task_kinds (id),
	from_day date not null,
	to_day date not null,
	zones text[] not null,
	place text,
	wanted integer not null check (wanted >= 10 and wanted % 5 = 0),
	unmet integer check (unmet >= 0 and unmet % 5 = 0),
	places integer not null check (places >= 0),
	reaching integer not null check (reaching >= 0),
	counted_on date not null,
	primary key (kind_id, zones)
);
comment on table private.directory_offers is
	'Beside each published figure of demand, how much of that kind of help the directory lists there. Written anew once a day; nothing of it is about a person.';
comment on column private.directory_offers.places is 'Approved entries with a place of their own in these zones.';
comment on column private.directory_offers.reaching is 'Approved entries without one that say they reach there: by phone, online, or at home.';
create index directory_offers_zones on private.directory_offers using gin (zones);
alter table private.directory_offers enable row level security;
alter table private.directory_offers force row level security;

create function private.count_offers() returns integer
	language plpgsql security definer set search_path = ''
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
	), offered as materialized (
		select q.kind_id, d.service_id, d.words, near.id as area_id
		from private.gap_queries q
		join private.directory_documents d on d.words @@ q.query
		left join lateral (
			select a.id from public.areas a where d.position is not null order by a.centre operator(pg_catalog.<->) d.position limit 1
		) as near on true
		where exists (select from figures f where f.kind_id = q.kind_id)
	), reached as (
		select f.kind_id, f.zones, (string_agg(distinct '''r' || private.cell(a.centre, 10) || '''', ' | ') || ' | ''r:all''')::tsquery as cells
		from figures f
		-- private.zone_at, written out: there are thousands of areas
		join public.areas a on array[substring(a.id from '^[A-Z]+'), split_part(a.id, '-', 1), a.id] && f.zones
		where not 'all' = any (f.zones)
		group by f.kind_id, f.zones
	)
	insert into private.directory_offers (kind_id, from_day, to_day, zones, place, wanted, unmet, places, reaching, counted_on)
	select f.kind_id, f.from_day, f.to_day, f.zones,
		case when cardinality(f.zones) = 1 then private.place_of_zone(f.zones[1]) end, f.wanted, f.unmet,
		(
			select count(distinct o.service_id) from offered o
			where o.kind_id = f.kind_id and o.area_id is not null
				and array['all', private.zone_at(o.area_id, 1), private.zone_at(o.area_id, 2), o.area_id] && f.zones
		),
		(
			select count(distinct o.service_id) from offered o
			where o.kind_id = f.kind_id and o.area_id is null and (
				'all' = any (f.zones)
				or o.words @@ (select r.cells from reached r where r.kind_id = f.kind_id and r.zones = f.zones)
			)
		),
		v_today
	from figures f;
	get diagnostics v_count = row_count;
	return v_count;
end $$;
comment on function private.count_offers() is
	'Job: once a day, how much of each kind of help the directory lists where it was asked for. A second run that day counts nothing.';
create function public.count_offers() returns integer
	language sql security invoker set search_path = ''
	as $$ select private.count_offers() $$;
comment on function public.count_offers() is 'See private.count_offers.';
grant execute on function public.count_offers(), private.count_offers() to service_role;

create function private.gaps_page(p_near text) returns jsonb
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
	return jsonb_build_object(
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
comment on function private.gaps_page(text) is
	'Where more is asked for than is offered, the widest gap first, forty at most; around an area or a place by its id, or everywhere for "all". Anybody''s: published figures and the directory, nothing else.';
create function public.gaps_page(p_near text) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.gaps_page(p_near) $$;
comment on function public.gaps_page(text) is 'See private.gaps_page.';
grant execute on function public.gaps_page(text), private.gaps_page(text) to anon, authenticated;
