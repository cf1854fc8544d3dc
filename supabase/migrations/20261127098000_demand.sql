-- Honest demand: how much of which help is wanted near a place, for anybody who thinks of giving some. Counted
-- once a quarter by a job, kept rounded, never counted again; nothing finer than what is shown is stored.
--
-- What is counted is people, not visits: twelve walks of one dog are one. A figure of 1 to 7 is shown nowhere
-- (domain.md 6): area and period widen until it is more. No two figures of a kind overlap, neither in area nor
-- in time, so that none can be had by taking one from another:
--   * a quarter belongs to one edition of a kind at most; one that is too small for a figure waits for the next;
--   * inside an edition each postcode area belongs to one figure. What is too small stands together with its
--     neighbours, and takes the smallest figure beside them with it where it is still too small.

create table private.demand_editions (
	kind_id text not null references public.task_kinds (id),
	from_day date not null,
	to_day date not null,
	made_at timestamptz not null default private.clock(),
	primary key (kind_id, from_day),
	constraint ends_after_start check (to_day > from_day)
);
comment on table private.demand_editions is
	'The whole quarters for which figures of a kind of help were made, once. Editions of a kind never overlap.';
alter table private.demand_editions enable row level security;
alter table private.demand_editions force row level security;

create table private.demand_figures (
	kind_id text not null,
	from_day date not null,
	zone text not null,
	wanted integer check (wanted >= 10 and wanted % 5 = 0),
	unmet integer check (unmet >= 0 and unmet % 5 = 0),
	together text[] not null default '{}',
	primary key (kind_id, from_day, zone),
	foreign key (kind_id, from_day) references private.demand_editions (kind_id, from_day) on delete cascade,
	constraint parted_has_none check (wanted is not null or unmet is null)
);
comment on table private.demand_figures is
	'How many people wanted a kind of help in a zone (all, PO, PO38, PO38-1), rounded to 5. No row under a parted zone: nobody.';
comment on column private.demand_figures.wanted is 'Null where the zone is parted: look one finer.';
comment on column private.demand_figures.unmet is 'For how many of them nobody came at least once; null where that, or the rest, is too few to say.';
comment on column private.demand_figures.together is 'The zones that this figure is of, where it is of several.';
alter table private.demand_figures enable row level security;
alter table private.demand_figures force row level security;

create table private.acceptance_waits (
	organisation_id uuid not null references public.organisations (id),
	from_day date not null,
	to_day date not null,
	half_weeks integer not null check (half_weeks >= 1),
	most_weeks integer not null check (most_weeks >= half_weeks),
	made_at timestamptz not null default private.clock(),
	primary key (organisation_id, from_day),
	constraint ends_after_start check (to_day > from_day)
);
comment on table private.acceptance_waits is
	'How long it took those whom an organisation accepted in these quarters, eight of them at least: half within, nine in ten within, in whole weeks.';
alter table private.acceptance_waits enable row level security;
alter table private.acceptance_waits force row level security;

create table private.demand_looks (
	subject text not null,
	to_day date not null,
	primary key (subject, to_day)
);
comment on table private.demand_looks is 'That the figures of a kind, or the waits of an organisation, were looked at for the quarters up to a day, whether there was enough or not.';
alter table private.demand_looks enable row level security;
alter table private.demand_looks force row level security;

create function private.zone_at(p_area text, p_level integer) returns text
	language sql immutable set search_path = ''
	as $$
	select case p_level
		when 0 then 'all' when 1 then substring(p_area from '^[A-Z]+') when 2 then split_part(p_area, '-', 1) else p_area
	end
$$;
comment on function private.zone_at(text, integer) is
	'The zone an area lies in: 0 everywhere, 1 the letters of its postcode, 2 the first half, 3 the area itself. Each within the one before.';

create function private.rounded(p_n bigint) returns integer
	language sql immutable set search_path = ''
	as $$ select (round(p_n / 5.0) * 5)::integer $$;
comment on function private.rounded(bigint) is 'To the nearest 5 (domain.md 6). Whoever calls it has left out 1 to 7.';

create function private.asked_in(p_kind text, p_from date, p_to date) returns table (area_id text, person_id uuid, unmet boolean)
	language sql stable security definer set search_path = ''
	as $$
	select t.area_id, t.person_id, bool_or(not exists (select from public.matches m where m.task_id = t.id and m.ended_at is null))
	from public.tasks t
	where t.kind_id = p_kind and t.day >= p_from and t.day < p_to and t.state <> 'cancelled'
	group by t.area_id, t.person_id
$$;
comment on function private.asked_in(text, date, date) is
	'Who wanted a kind of help on these days, where, and whether nobody came at least once. For the job that makes figures, and for nobody else.';
create index tasks_day on public.tasks (kind_id, day);

create function private.part_demand(p_kind text, p_from date, p_to date, p_level integer) returns void
	language plpgsql security definer set search_path = ''
	as $$
begin
	with asked as materialized (
		select private.zone_at(a.area_id, p_level) as parent, private.zone_at(a.area_id, p_level + 1) as child, a.person_id,
			bool_or(a.unmet) as unmet
		from private.asked_in(p_kind, p_from, p_to) a
		where exists (
			select from private.demand_figures f
			where f.kind_id = p_kind and f.from_day = p_from and f.zone = private.zone_at(a.area_id, p_level) and f.wanted is not null
				and f.together = '{}'
		)
		group by 1, 2, 3
	), children as (
		select a.parent, a.child, count(distinct a.person_id) as n from asked a group by a.parent, a.child
	), ranked as (
		select c.*, row_number() over (partition by c.parent, c.n >= 8 order by c.n, c.child) as nth from children c
	), small as (
		select a.parent, count(distinct a.person_id) as n
		from asked a join children c using (parent, child) where c.n < 8 group by a.parent
	), cells as (
		-- those too small stand together; if that is still too small, the smallest of the others joins them
		select r.parent, r.child,
			case when r.n < 8 or (r.nth = 1 and coalesce(s.n, 0) between 1 and 7) then '' else r.child end as cell
		from ranked r left join small s on s.parent = r.parent
	), parted as (
		select c.parent from cells c group by c.parent having count(*) filter (where c.cell <> '') > 0
	), figures as (
		select a.parent, c.cell, count(distinct a.person_id) as wanted, count(distinct a.person_id) filter (where a.unmet) as unmet,
			array_agg(distinct c.child order by c.child) as zones
		from asked a join cells c using (parent, child) join parted p on p.parent = a.parent
		group by a.parent, c.cell
	), marked as (
		update private.demand_figures f set wanted = null, unmet = null
		from parted p where f.kind_id = p_kind and f.from_day = p_from and f.zone = p.parent
	)
	insert into private.demand_figures (kind_id, from_day, zone, wanted, unmet, together)
	select p_kind, p_from, z.zone, private.rounded(f.wanted),
		case when (f.unmet = 0 or f.unmet >= 8) and (f.wanted = f.unmet or f.wanted - f.unmet >= 8) then private.rounded(f.unmet) end,
		case when cardinality(f.zones) > 1 then f.zones else '{}' end
	from figures f cross join lateral unnest(f.zones) as z (zone);
end $$;
comment on function private.part_demand(text, date, date, integer) is
	'Parts each zone of a level that has a figure of its own into finer ones, where at least one of those can stand alone.';

create function private.make_demand() returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_to date := date_trunc('quarter', (private.clock() at time zone 'Europe/London')::date)::date;
	v_kind text;
	v_organisation uuid;
	v_from date;
	v_n bigint;
	v_unmet bigint;
	v_count integer := 0;
begin
	-- one process at a time; the others have nothing to add
	if not pg_try_advisory_xact_lock(hashtextextended('alongside:demand', 0)) then
		return 0;
	end if;
	for v_kind in
		select k.id from public.task_kinds k
		where not exists (select from private.demand_looks l where l.subject = k.id and l.to_day = v_to)
	loop
		insert into private.demand_looks (subject, to_day) values (v_kind, v_to);
		-- as few quarters as give a figure, none of them used before, a year at most
		for v_from in
			select (v_to - make_interval(months => 3 * q))::date from generate_series(1, 4) as q
			where (v_to - make_interval(months => 3 * q))::date >= coalesce(
				(select max(e.to_day) from private.demand_editions e where e.kind_id = v_kind), '-infinity'
			)
			order by q
		loop
			select count(distinct a.person_id), count(distinct a.person_id) filter (where a.unmet) into v_n, v_unmet
			from private.asked_in(v_kind, v_from, v_to) a;
			if v_n >= 8 then
				insert into private.demand_editions (kind_id, from_day, to_day) values (v_kind, v_from, v_to);
				insert into private.demand_figures (kind_id, from_day, zone, wanted, unmet) values (
					v_kind, v_from, 'all', private.rounded(v_n),
					case when (v_unmet = 0 or v_unmet >= 8) and (v_n = v_unmet or v_n - v_unmet >= 8) then private.rounded(v_unmet) end
				);
				for v_level in 0..2 loop
					perform private.part_demand(v_kind, v_from, v_to, v_level);
				end loop;
				v_count := v_count + 1;
				exit;
			end if;
		end loop;
	end loop;
	for v_organisation in
		select o.id from public.organisations o
		where not exists (select from private.demand_looks l where l.subject = o.id::text and l.to_day = v_to)
	loop
		insert into private.demand_looks (subject, to_day) values (v_organisation::text, v_to);
		for v_from in
			select (v_to - make_interval(months => 3 * q))::date from generate_series(1, 4) as q
			where (v_to - make_interval(months => 3 * q))::date >= coalesce(
				(select max(w.to_day) from private.acceptance_waits w where w.organisation_id = v_organisation), '-infinity'
			)
			order by q
		loop
			insert into private.acceptance_waits (organisation_id, from_day, to_day, half_weeks, most_weeks)
			select v_organisation, v_from, v_to,
				greatest(1, ceil(percentile_cont(0.5) within group (order by w.days) / 7))::integer,
				greatest(1, ceil(percentile_cont(0.9) within group (order by w.days) / 7))::integer
			from (
				select distinct on (e.volunteer_id) e.volunteer_id, extract(epoch from e.at - began.at) / 86400 as days
				from private.acceptance_events e
				cross join lateral (
					select max(b.at) as at from private.acceptance_events b
					where b.organisation_id = e.organisation_id and b.volunteer_id = e.volunteer_id and b.to_state = 'applied' and b.at <= e.at
				) as began
				where e.organisation_id = v_organisation and e.to_state = 'accepted' and private.joining(e.from_state)
					and began.at is not null
					and e.at >= v_from::timestamp at time zone 'Europe/London' and e.at < v_to::timestamp at time zone 'Europe/London'
				order by e.volunteer_id, e.at
			) as w
			having count(*) >= 8;
			if found then
				v_count := v_count + 1;
				exit;
			end if;
		end loop;
	end loop;
	return v_count;
end $$;
comment on function private.make_demand() is
	'Job: once a quarter, the public figures of demand and of how long an acceptance takes. Says how many were made; a second run makes none.';

create function public.make_demand() returns integer
	language sql security invoker set search_path = ''
	as $$ select private.make_demand() $$;
comment on function public.make_demand() is 'See private.make_demand.';
grant execute on function public.make_demand(), private.make_demand() to service_role;

-- ---- Reading -------------------------------------------------------------------------------------
create function private.place_of_zone(p_zone text) returns text
	language sql stable security definer set search_path = ''
	as $$
	select a.place from public.areas a
	where p_zone ~ '[0-9]' and (a.id = p_zone or private.zone_at(a.id, 2) = p_zone)
	group by a.place order by sum(a.postcode_units) desc, a.place limit 1
$$;
comment on function private.place_of_zone(text) is
	'The place a zone is best known by, for whoever does not think in postcodes; null for everywhere and for the letters of a postcode.';

create function private.demand_of(p_kind text, p_area text) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_edition private.demand_editions;
	v_figure private.demand_figures;
	v_zone text;
begin
	select * into v_edition from private.demand_editions e
	where e.kind_id = p_kind and e.to_day > (private.clock() at time zone 'Europe/London')::date - 366
	order by e.from_day desc limit 1;
	if v_edition.kind_id is null then
		return jsonb_build_object('kind', p_kind, 'from_day', null);
	end if;
	for v_level in 0..3 loop
		v_zone := private.zone_at(p_area, v_level);
		select * into v_figure from private.demand_figures f
		where f.kind_id = p_kind and f.from_day = v_edition.from_day and f.zone = v_zone;
		exit when not found or v_figure.wanted is not null;
	end loop;
	return jsonb_build_object(
		'kind', p_kind, 'from_day', v_edition.from_day, 'to_day', v_edition.to_day,
		'wanted', case when v_figure.kind_id is null then 0 else v_figure.wanted end, 'unmet', v_figure.unmet,
		'zones', case when coalesce(cardinality(v_figure.together), 0) > 0 then v_figure.together else array[v_zone] end,
		'place', case when coalesce(cardinality(v_figure.together), 0) = 0 then private.place_of_zone(v_zone) end
	);
end $$;
comment on function private.demand_of(text, text) is
	'How many people wanted a kind of help, in the smallest zone around an area of which it may be said. At most four rows are read.';

create function private.demand_page(p_near text) returns jsonb
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
	return jsonb_build_object(
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
comment on function private.demand_page(text) is
	'What anybody may know of what is wanted near a place, by the id of an area or a place, from figures made before; null for a made-up place.';
create function public.demand_page(p_near text) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.demand_page(p_near) $$;
comment on function public.demand_page(text) is 'See private.demand_page.';
grant execute on function public.demand_page(text), private.demand_page(text) to anon, authenticated;
