-- When it is open. A weekday could be looked for, which says nothing of every other week, of days that differ,
-- or of a bank holiday; now "open now", "today", "tomorrow" and "in the next seven days" are. The index finds what
-- may be open by its weekdays; what is found is then counted out day by day, as lib/domain/directory/schedule.ts
-- does for a page (a test compares the two). Hours are wall time in London: on 25 October an hour passes twice and
-- on 29 March one never comes, and a clock on the wall is right on both.

-- ---- Bank holidays, as lib/domain/organisations/bank-holidays.ts has them -----------------------------
create function private.observed(p_day date, p_taken date[]) returns date
	language sql immutable parallel safe set search_path = ''
	as $$
	select p_day + n from generate_series(0, 6) as n
	where extract(isodow from p_day + n) < 6 and not (p_day + n) = any (p_taken) order by n limit 1
$$;
comment on function private.observed(date, date[]) is 'The day on which a holiday is kept: past the weekend and past what is taken.';

create function private.bank_holidays(p_nation public.nation, p_year integer) returns date[]
	language plpgsql immutable parallel safe set search_path = ''
	as $$
declare
	a integer := p_year % 19;
	b integer := p_year / 100;
	c integer := p_year % 100;
	h integer;
	l integer;
	m integer;
	v_easter date;
	v_new date := private.observed(make_date(p_year, 1, 1), '{}');
	v_christmas date := private.observed(make_date(p_year, 12, 25), '{}');
	v_days date[];
begin
	-- the anonymous Gregorian computus
	h := (19 * a + b - b / 4 - (8 * b + 13) / 25 + 15) % 30;
	l := (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
	m := (a + 11 * h + 19 * l) / 433;
	v_easter := make_date(p_year, (h + l - 7 * m + 90) / 25, 1);
	v_easter := v_easter + (h + l - 7 * m + 33 * extract(month from v_easter)::integer + 19) % 32 - 1;
	v_days := array[
		v_new, v_easter - 2, private.monday_from(make_date(p_year, 5, 1)), private.monday_from(make_date(p_year, 5, 25)),
		v_christmas, private.observed(make_date(p_year, 12, 26), array[v_christmas])
	];
	if p_nation = 'scotland' then
		return v_days || array[
			private.observed(make_date(p_year, 1, 2), array[v_new]), private.monday_from(make_date(p_year, 8, 1)),
			private.observed(make_date(p_year, 11, 30), '{}')
		];
	end if;
	v_days := v_days || array[v_easter + 1, private.monday_from(make_date(p_year, 8, 25))];
	if p_nation = 'northern_ireland' then
		v_days := v_days || array[private.observed(make_date(p_year, 3, 17), '{}'), private.observed(make_date(p_year, 7, 12), '{}')];
	end if;
	return v_days;
end $$;
comment on function private.bank_holidays(public.nation, integer) is
	'The bank holidays of a year, in no order: England and Wales share theirs. Days proclaimed for one year are not known here.';

create function private.monday_from(p_day date) returns date
	language sql immutable parallel safe set search_path = ''
	as $$ select p_day + (8 - extract(isodow from p_day)::integer) % 7 $$;
comment on function private.monday_from(date) is 'The first Monday on or after a day.';

-- ---- Openings ------------------------------------------------------------------------------------------
create function private.falls_on(p_schedule public.directory_schedules, p_day date) returns boolean
	language sql immutable parallel safe set search_path = ''
	as $$
	select p_schedule.freq is not null and p_schedule.opens_at is not null
		and p_day >= coalesce(p_schedule.valid_from, p_day) and p_day <= coalesce(p_schedule.valid_to, p_day)
		and p_day >= coalesce(p_schedule.dtstart, p_day)
		and (p_schedule.interval = 1 or p_schedule.dtstart is null or case p_schedule.freq
			when 'WEEKLY' then ((p_day - extract(isodow from p_day)::integer) - (p_schedule.dtstart - extract(isodow from p_schedule.dtstart)::integer)) / 7
			else (extract(year from p_day) - extract(year from p_schedule.dtstart))::integer * 12
				+ (extract(month from p_day) - extract(month from p_schedule.dtstart))::integer
		end % p_schedule.interval = 0)
		and (p_schedule.bymonthday = '' or extract(day from p_day)::text = any (string_to_array(p_schedule.bymonthday, ',')))
		and (p_schedule.bymonthday <> '' or p_schedule.byday <> '')
		and (p_schedule.byday = '' or exists (
			select from unnest(string_to_array(p_schedule.byday, ',')) as each
			where right(each, 2) = (array['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'])[extract(isodow from p_day)::integer]
				and coalesce(nullif(left(each, -2), '')::integer, 0) in (
					0, ceil(extract(day from p_day) / 7.0),
					-- counted from the month's end
					-ceil(((date_trunc('month', p_day::timestamp) + interval '1 month')::date - p_day) / 7.0)
				)
		))
$$;
comment on function private.falls_on(public.directory_schedules, date) is 'Whether regular hours fall on a day; fallsOn of the domain, in SQL.';

create function private.directory_openings(p_services uuid[], p_from date, p_to date)
	returns table (service_id uuid, day date, opens_at time, closes_at time, ask boolean)
	language sql stable security definer set search_path = ''
	as $$
	with days as materialized (
		select d::date as day from generate_series(p_from::timestamp, least(p_to, p_from + 400), interval '1 day') as d
	), holidays as materialized (
		select n.nation, u.day
		from unnest(enum_range(null::public.nation)) as n (nation)
		cross join generate_series(extract(year from p_from)::integer, extract(year from p_to)::integer) as y
		cross join lateral unnest(private.bank_holidays(n.nation, y)) as u (day)
	)
	select s.id, d.day, x.opens_at, x.closes_at, x.ask
	from public.directory_services s
	cross join days d
	left join lateral (
		select e.id, e.opens_at, e.closes_at from public.directory_days_that_differ e
		where e.service_id = s.id and d.day between e.from_day and e.to_day order by e.from_day, e.id limit 1
	) as differ on true
	left join holidays k on k.nation = s.nation and k.day = d.day
	cross join lateral (
		select differ.opens_at, differ.closes_at, false as ask where differ.id is not null and differ.opens_at is not null
		union all
		select h.opens_at, h.closes_at, k.day is not null and s.bank_holidays = 'ask'
		from public.directory_schedules h
		where h.service_id = s.id and differ.id is null and not (k.day is not null and s.bank_holidays = 'closed') and private.falls_on(h, d.day)
	) as x
	where s.id = any (p_services) and s.listed and s.status = 'active'
$$;
comment on function private.directory_openings(uuid[], date, date) is
	'When approved services are open on these days, in wall time: days that differ before regular hours, and what each does on its nation''s bank holidays. `ask`: a bank holiday of which nobody has said whether it is kept. None while it is closed for now.';

-- ---- Found by it ---------------------------------------------------------------------------------------
-- As it was, and one token more.
create or replace function private.index_directory(p_services uuid[]) returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_count integer;
begin
	if p_services is null then
		delete from private.directory_documents;
	else
		delete from private.directory_documents d where d.service_id = any (p_services);
	end if;
	with s as materialized (
		select s.* from public.directory_services s
		where s.listed and s.status in ('active', 'temporarily closed') and (p_services is null or s.id = any (p_services))
	), terms as materialized (
		select a.service_id,
			string_agg(t.name || ' ' || t.keywords, ' ') as words,
			array_agg(case x.slug when 'kind' then 'k:' else 'f:' end || t.slug) as tokens
		from public.directory_attributes a
		join public.directory_taxonomy_terms t on t.id = a.term_id
		join public.directory_taxonomies x on x.id = t.taxonomy_id
		where p_services is null or a.service_id = any (p_services)
		group by a.service_id
	), hours as materialized (
		select h.service_id,
			array_agg(distinct 'd:' || (array_position(array['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], right(day, 2)))) filter (where day <> '')
				|| array_agg(distinct text 'd:we') filter (where right(day, 2) in ('SA', 'SU'))
				|| array_agg(distinct text 'd:ev') filter (where h.closes_at > '18:00') as tokens
		from public.directory_schedules h
		cross join lateral unnest(string_to_array(h.byday, ',')) as day
		where p_services is null or h.service_id = any (p_services)
		group by h.service_id
	), others as materialized (
		-- days that no weekday of the regular hours tells of: opened for once, or by the day of the month
		select x.service_id from public.directory_days_that_differ x
		where x.opens_at is not null and x.to_day >= private.today() and (p_services is null or x.service_id = any (p_services))
		union
		select h.service_id from public.directory_schedules h
		where h.byday = '' and h.bymonthday <> '' and (p_services is null or h.service_id = any (p_services))
	), tongues as materialized (
		select l.service_id, string_agg(l.name, ' ') as words, array_agg('l:' || l.code) as tokens
		from public.directory_languages l where p_services is null or l.service_id = any (p_services) group by l.service_id
	), reaches as materialized (
		select a.service_id, string_agg(a.name, ' ') as words, array_agg(distinct c) as tokens
		from public.directory_service_areas a cross join lateral unnest(private.reached_cells(a.name)) as c
		where p_services is null or a.service_id = any (p_services)
		group by a.service_id
	), access as materialized (
		select c.location_id, array_agg('a:' || c.need) as tokens from public.directory_accessibility c
		where p_services is null or c.location_id in (
			select x.location_id from public.directory_service_at_locations x where x.service_id = any (p_services)
		)
		group by c.location_id
	)
	insert into private.directory_documents (id, service_id, location_id, position, assured_date, name, terms, words)
	select coalesce(x.id, s.id), s.id, l.id, l.position, s.assured_date, private.plain(s.name), coalesce(cardinality(terms.tokens), 0),
		setweight(to_tsvector('pg_catalog.english', private.plain(s.name)), 'A')
		|| setweight(to_tsvector('pg_catalog.english', private.plain(coalesce(terms.words, '') || ' ' || coalesce(tongues.words, ''))), 'B')
		|| setweight(to_tsvector('pg_catalog.english', private.plain(s.description)), 'C')
		|| setweight(to_tsvector('pg_catalog.english', private.plain(concat_ws(' ', s.first_visit, o.name, l.name, l.city, reaches.words))), 'D')
		|| array_to_tsvector(array_remove(
			coalesce(terms.tokens, '{}') || coalesce(hours.tokens, '{}') || coalesce(tongues.tokens, '{}') || coalesce(access.tokens, '{}')
			|| case when exists (select from others where others.service_id = s.id) then 'd:x' end
			|| case when s.free then 'c:free' end
			|| case when s.online then 'h:online' end
			|| case when s.by_phone then 'h:phone' end
			|| case when s.at_home then 'h:home' end
			|| private.cell(l.position, 3) || private.cell(l.position, 10) || private.cell(l.position, 50)
			-- without a place of its own it is found by whom it reaches
			|| case when l.position is null then 'r' end
			|| case when l.position is null then coalesce(reaches.tokens, array['r:all']) else '{}' end,
			null
		))
	from s
	join public.directory_organisations o on o.id = s.directory_organisation_id
	left join public.directory_service_at_locations x on x.service_id = s.id
	left join public.directory_locations l on l.id = x.location_id
	left join terms on terms.service_id = s.id
	left join hours on hours.service_id = s.id
	left join tongues on tongues.service_id = s.id
	left join reaches on reaches.service_id = s.id
	left join access on access.location_id = l.id;
	get diagnostics v_count = row_count;
	-- The words that may be meant: each as it is written, and what it is found by.
	if p_services is null then
		delete from private.directory_words;
	end if;
	insert into private.directory_words (word, lexeme, documents)
	select w.word, w.lexeme, count(*)
	from (
		select distinct s.id, word, (ts_lexize('pg_catalog.english_stem', word))[1] as lexeme
		from public.directory_services s
		join public.directory_organisations o on o.id = s.directory_organisation_id
		left join lateral (
			select string_agg(t.name || ' ' || t.keywords, ' ') as words
			from public.directory_attributes a join public.directory_taxonomy_terms t on t.id = a.term_id where a.service_id = s.id
		) as terms on true
		left join lateral (
			select string_agg(l.name, ' ') as words from public.directory_languages l where l.service_id = s.id
		) as tongues on true
		cross join lateral regexp_split_to_table(private.plain(concat_ws(' ', s.name, s.description, o.name, terms.words, tongues.words)), ' ') as word
		where s.listed and (p_services is null or s.id = any (p_services))
	) as w
	where length(w.word) between 2 and 40 and w.lexeme is not null
	group by w.word, w.lexeme
	on conflict (word) do nothing;
	-- What people say is no mistake either; found in no entry by itself.
	insert into private.directory_words (word, lexeme, documents)
	select distinct word, (ts_lexize('pg_catalog.english_stem', word))[1], 0
	from private.directory_synonyms y cross join lateral regexp_split_to_table(y.said, ' ') as word
	where length(word) > 2 and (ts_lexize('pg_catalog.english_stem', word))[1] is not null
	on conflict (word) do nothing;
	return v_count;
end $$;

-- As it was, and a filter may be any of several tokens: "d:5|d:x".
create or replace function private.directory_hits(p_words text, p_at point, p_filters text[])
	returns table (document_id uuid, strong boolean, band integer, metres double precision, remote boolean)
	language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_custom_plan
	as $$
declare
	v_filter tsquery := (
		select string_agg('(' || (
			select string_agg('''' || replace(one, '''', '''''') || '''', ' | ') from unnest(string_to_array(f, '|')) as one
		) || ')', ' & ')::tsquery from unnest(p_filters) as f
	);
	v_meant tsquery;
	v_query tsquery;
	v_near tsquery;
	v_said boolean := p_words <> '';
	v_nths integer[];
	v_forms tsquery[];
	v_weights double precision[];
	v_in_name tsquery[];
	v_in_terms tsquery[];
	v_in_words tsquery[];
	v_idfs double precision[];
	v_sum double precision;
	v_size integer;
	v_count integer;
	v_found uuid[] := '{}';
begin
	if v_said then
		select array_agg(c.nth order by c.nth), array_agg(c.form order by c.nth), array_agg(c.weight order by c.nth), array_agg(c.idf order by c.nth),
			array_agg((c.form::text || ':A')::tsquery order by c.nth), array_agg((c.form::text || ':B')::tsquery order by c.nth), array_agg((c.form::text || ':C')::tsquery order by c.nth)
		into v_nths, v_forms, v_weights, v_idfs, v_in_name, v_in_terms, v_in_words
		from private.directory_concepts(p_words) as c;
		v_said := v_nths is not null;
	end if;
	if v_said then
		-- Found by what says most; "group" alone finds groups only where nothing else was said.
		select string_agg('(' || f::text || ')', ' | ')::tsquery into v_meant
		from unnest(v_forms, v_idfs) as u (f, idf) where idf >= least(1.0, (select max(i) from unnest(v_idfs) as i));
	end if;
	v_query := case when v_meant is null then v_filter when v_filter is null then v_meant else v_meant && v_filter end;
	if p_at is null then
		if v_query is null then
			select array_agg(d.id) into v_found from (
				select x.id from private.directory_documents x order by x.assured_date desc nulls last limit 200
			) as d;
		else
			select array_agg(d.id) into v_found from (select x.id from private.directory_documents x where x.words @@ v_query limit 200) as d;
		end if;
	else
		-- Wider only where there is little: so a search costs the same in a city as on an island.
		foreach v_size in array array[3, 10, 50] loop
			v_near := private.cells_around(p_at, v_size);
			if v_query is not null then
				v_near := v_near && v_query;
			end if;
			select v_found || coalesce(array_agg(d.id), '{}') into v_found
			from (select x.id from private.directory_documents x where x.words @@ v_near and not x.id = any (v_found) limit 200) as d;
			exit when cardinality(v_found) >= 40;
		end loop;
		v_near := private.token('r') && (private.token('r' || private.cell(p_at, 10)) || private.token('r:all'));
		if v_query is not null then
			v_near := v_near && v_query;
		end if;
		select v_found || coalesce(array_agg(d.id), '{}') into v_found
		from (select x.id from private.directory_documents x where x.words @@ v_near limit 100) as d;
	end if;
	if v_said then
		select sum(i) into v_sum from (select distinct on (n) n, i from unnest(v_nths, v_idfs) as u (n, i)) as each_one;
	end if;
	return query
	with scored as (
		select d.id, d.name, d.assured_date, d.position is null as far,
			case when p_at is not null then d.position <-> p_at end as away,
			case when v_said then (
				-- what is found in it, by how much it says; more where more of what was said is found
				select (sum(g.best * g.idf) / nullif(v_sum, 0)) * (0.6 + 0.4 * sum(g.idf) / nullif(v_sum, 0)) from (
					-- by where it stands, not by how often
					select u.n, max(u.w * case when d.words @@ u.a then 1 when d.words @@ u.b then 0.65 when d.words @@ u.c then 0.4 else 0.12 end) as best, max(u.i) as idf
					from unnest(v_nths, v_forms, v_weights, v_idfs, v_in_name, v_in_terms, v_in_words) as u (n, f, w, i, a, b, c) where d.words @@ u.f group by u.n
				) as g
			) else 1 end as relevance,
			case when not v_said then 0 when d.name = p_words then 2 when position(p_words in d.name) > 0 then 0.5
				-- "Carers’ Morning" before "Breathing Space for Carers"
				when starts_with(d.name, split_part(p_words, ' ', 1)) then 0.05
				else 0
			end
				-- of two that say it alike, the one that is about less beside it
				- 0.01 * d.terms as more
		from private.directory_documents d where d.id = any (v_found)
	), best as (
		select max(s.relevance) as top from scored s
	), kept as (
		select s.*, s.relevance >= 0.5 * b.top as is_strong,
			case
				-- by phone or at home: near, for whoever said what; after what is near, for whoever looks round
				when p_at is null or s.far then case when v_said then 2 else 50 end
				when s.away <= 1609.344 then 1 when s.away <= 4828.032 then 3 when s.away <= 8046.72 then 5
				when s.away <= 16093.44 then 10 when s.away <= 32186.88 then 20 else 100
			end as miles,
			coalesce(s.assured_date <= private.today() - 365, true) as stale
		from scored s cross join best b
		where s.relevance >= 0.36 * b.top
	)
	select k.id, k.is_strong, k.miles, k.away, k.far from kept k
	order by k.is_strong desc, k.stale, case when p_at is null then 0 else k.miles end, k.relevance + k.more desc, k.away, k.name, k.id;
end $$;

-- As it was, and what is not open then is left out.
create or replace function private.directory_page(p_near text, p_words text, p_filters text[], p_page integer) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_words text := private.plain(left(p_words, 200));
	v_filters text[] := (select coalesce(array_agg(f), '{}') from unnest(p_filters[1:12]) as f where f ~ '^[kfdlach]:[A-Za-z-]{1,40}$|^d:[1-7]$');
	v_page integer := least(greatest(coalesce(p_page, 1), 1), 50);
	v_at point;
	v_name text;
	v_id text := p_near;
	v_tail text[];
	v_try text;
	v_total integer;
	v_rows jsonb;
	v_now timestamp := private.clock() at time zone 'Europe/London';
	-- "o:now": when it is open, which no token can say
	v_open text := (select substring(f from 3) from unnest(p_filters[1:12]) as f where f ~ '^o:(now|today|tomorrow|week)$' limit 1);
	v_from date := v_now::date + case when v_open = 'tomorrow' then 1 else 0 end;
	v_to date := v_from + case when v_open = 'week' then 6 else 0 end;
begin
	if v_open is not null then
		v_filters := v_filters || (
			select string_agg(distinct 'd:' || extract(isodow from d), '|') || '|d:x' from generate_series(v_from::timestamp, v_to, interval '1 day') as d
		);
	end if;
	select c.centre, c.name into v_at, v_name from private.directory_centre(left(p_near, 80)) as c;
	-- "coffee in ventnor": a place at the end is where, when this directory has something there.
	if v_at is null and v_words like '% %' then
		v_tail := string_to_array(v_words, ' ');
		for v_length in reverse least(3, cardinality(v_tail) - 1)..1 loop
			v_try := array_to_string(v_tail[cardinality(v_tail) - v_length + 1:], ' ');
			select p.centre, p.name, p.id into v_at, v_name, v_id
			from public.place_names p
			where lower(p.name) = v_try and exists (select from private.directory_documents d where d.words @@ private.cells_around(p.centre, 10))
			order by p.weight desc, p.id limit 1;
			if v_at is not null then
				v_words := regexp_replace(array_to_string(v_tail[:cardinality(v_tail) - v_length], ' '), ' (in|near|at|around|by)$', '');
				exit;
			end if;
		end loop;
	end if;
	with hits as materialized (
		select h.*, row_number() over () as nth from private.directory_hits(v_words, v_at, v_filters) as h
	), opened as materialized (
		select distinct o.service_id
		from private.directory_openings((
			select array_agg(x.service_id) from hits h join private.directory_documents x on x.id = h.document_id
		), v_from, v_to) as o
		where v_open is not null and case
			when v_open = 'now' then not o.ask and o.opens_at <= v_now::time and (v_now::time < o.closes_at or o.closes_at >= '23:59')
			-- what has closed already is no longer open today
			else o.day > v_now::date or o.closes_at is null or v_now::time < o.closes_at
		end
	), fit as (
		select h.*, row_number() over (order by h.nth) as place from hits h
		where v_open is null or exists (
			select from private.directory_documents x join opened o on o.service_id = x.service_id where x.id = h.document_id
		)
	), counted as (
		select count(*) as total from fit
	), page as (
		select * from fit h where h.place > (v_page - 1) * 20 and h.place <= v_page * 20
	)
	select c.total, (
		select jsonb_agg(private.directory_card(x.service_id, x.location_id) || jsonb_build_object(
			'strong', p.strong, 'band', case when v_at is not null and not p.remote then p.band end, 'remote', p.remote
		) order by p.place)
		from page p join private.directory_documents x on x.id = p.document_id
	) into v_total, v_rows
	from counted c;
	return jsonb_build_object(
		'today', v_now::date, 'now', private.clock(),
		'near', case when v_at is not null then jsonb_build_object('id', v_id, 'name', v_name) end,
		'page', v_page, 'total', v_total, 'entries', coalesce(v_rows, '[]'::jsonb)
	);
end $$;

-- The entries that are here already get their token.
select private.index_directory(null);
