-- Whoever types "someone to talk to" at three in the morning was shown a visitor who comes in two weeks, and no line at all
-- before "less close": the words said of it were found in every café's "talk", and of no helpline. What they mean is a line
-- that is answered, and company after it. A longer phrase that holds a shorter one means both, so lines count twice there.
-- "listens" is left out: it found listening aids.
--
-- And "open now" put a place ten miles away above the line that is answered: where nothing was said, what is rung stands
-- after what is near, for whoever looks round. Whoever asks what is open this minute does not look round.
--
-- An entry with several places stands in a list once, at the nearest of them.
--
-- Bodies before: 20261127091100_directory_search.sql (the words), 20261129090000_directory_search_cost.sql,
-- 20261129110000_places_meant.sql.

insert into private.directory_synonyms (said, means) values
	('someone to talk to', 'company helpline nightline'),
	('somebody to talk to', 'company helpline nightline'),
	('someone to talk', 'helpline nightline'),
	('somebody to talk', 'helpline nightline'),
	('need to talk', 'helpline nightline'),
	('talk to someone', 'helpline nightline'),
	('talk to somebody', 'helpline nightline')
on conflict (said) do update set means = excluded.means;

create or replace function private.directory_hits(p_words text, p_at point, p_filters text[]) returns table (document_id uuid, strong boolean, band integer, metres double precision, remote boolean)
	language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_custom_plan
	as $$
declare
	v_filter tsquery := (
		select string_agg('(' || (
			select string_agg('''' || replace(one, '''', '''''') || '''', ' | ') from unnest(string_to_array(f, '|')) as one
		) || ')', ' & ')::tsquery from unnest(p_filters) as f where f <> 'o:now'
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
	v_found uuid[] := '{}'::uuid[];
	-- once: a call of it for each entry costs more than the search
	v_today date := private.today();
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
		-- Wider only where there is little: so a search costs the same in a city as on an island. Each ring holds the
		-- one before it, and of each the nearest are looked at.
		foreach v_size in array array[3, 10, 50] loop
			v_near := private.cells_around(p_at, v_size);
			if v_query is not null then
				v_near := v_near && v_query;
			end if;
			select coalesce(array_agg(d.id), '{}') into v_found from (
				select x.id from private.directory_documents x where x.words @@ v_near order by x.position <-> p_at limit 200
			) as d;
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
				-- by phone or at home: near, for whoever said what or needs it now; after what is near, for whoever looks round
				when p_at is null or s.far then case when v_said or 'o:now' = any (p_filters) then 2 else 50 end
				when s.away <= 1609.344 then 1 when s.away <= 4828.032 then 3 when s.away <= 8046.72 then 5
				when s.away <= 16093.44 then 10 when s.away <= 32186.88 then 20 else 100
			end as miles,
			coalesce(s.assured_date <= v_today - 365, true) as stale
		from scored s cross join best b
		where s.relevance >= 0.36 * b.top
	)
	select k.id, k.is_strong, k.miles, k.away, k.far from kept k
	order by k.is_strong desc, k.stale, case when p_at is null then 0 else k.miles end, k.relevance + k.more desc, k.away, k.name, k.id;
end $$;

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
		if v_open = 'now' then
			v_filters := v_filters || 'o:now'::text;
		end if;
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
	with found as materialized (
		select h.*, row_number() over () as nth from private.directory_hits(v_words, v_at, v_filters) as h
	), hits as materialized (
		-- an entry once, at the nearest of its places that were found, where the best of them stands
		select n.document_id, n.strong, n.band, n.metres, n.remote, n.first as nth
		from (
			select f.*, min(f.nth) over one as first, row_number() over (one order by f.metres, f.nth) as near
			from found f join private.directory_documents x on x.id = f.document_id
			window one as (partition by x.service_id)
		) as n
		where n.near = 1
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
			'strong', p.strong, 'band', case when v_at is not null and not p.remote then p.band end, 'remote', p.remote,
			-- the first, as its page has them
			'phone', (select n.number from public.directory_phones n where n.service_id = x.service_id order by n.id limit 1)
		) order by p.place)
		from page p join private.directory_documents x on x.id = p.document_id
	) into v_total, v_rows
	from counted c;
	return jsonb_build_object(
		'today', v_now::date, 'now', private.clock(),
		'near', case when v_at is not null then jsonb_build_object('id', v_id, 'name', v_name) || private.namesakes(v_id) end,
		'page', v_page, 'total', v_total, 'entries', coalesce(v_rows, '[]'::jsonb)
	);
end $$;
