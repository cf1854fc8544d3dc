-- Where somebody means: no other place than the one that was typed. A letter for a figure in a postcode is mended, a
-- postcode is found among an address, a county beside a name says which of its namesakes is meant, a county alone is its
-- largest place, and what is only a little like a name ("Belfast", like Belford) is no longer taken for it. The page of
-- results says which place it took and which others have its name; and of each entry the number to ring, so that whoever
-- needs somebody now, or prints the list, need not open a page for it.

create index place_names_plain on public.place_names (private.plain(name));
create index place_names_county on public.place_names (private.plain(county));

-- Villages that the list of names lacked, where this begins.
insert into public.place_names (id, name, county, outcode, centre, weight) values
	('lake-po36', 'Lake', 'Isle of Wight', 'PO36', private.grid_of(50.6461, -1.1661), 150),
	('st-helens-po33', 'St Helens', 'Isle of Wight', 'PO33', private.grid_of(50.6983, -1.1096), 60),
	('binstead-po33', 'Binstead', 'Isle of Wight', 'PO33', private.grid_of(50.7294, -1.1879), 100)
on conflict (id) do nothing;

create function private.postcode_meant(p_typed text) returns text
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_typed text := upper(p_typed);
	v_area text;
	v_found text[];
	v_run text;
begin
	-- whole, and among the words of an address too; the last is the postcode
	for v_found in
		select m from regexp_matches(v_typed, '\m([A-Z01]{1,2}[0-9OIL][0-9A-Z]?) ?([0-9OIL][A-Z01]{2})\M', 'g') with ordinality as f(m, nth)
		order by nth desc
	loop
		v_area := private.area_of_postcode(v_found[1] || v_found[2]);
		if v_area is not null then
			return v_area;
		end if;
		-- O for 0, l for 1 and the other way about, as only a sector that there is
		continue when v_found[1] || v_found[2] !~ '[0-9]';
		for v_letters in 1..2 loop
			v_run := translate(left(v_found[1], v_letters), '01', 'OI') || translate(substr(v_found[1], v_letters + 1), 'OIL', '011')
				|| translate(left(v_found[2], 1), 'OIL', '011') || translate(right(v_found[2], 2), '01', 'OI');
			v_area := private.area_of_postcode(v_run);
			if v_area is not null then
				return v_area;
			end if;
		end loop;
	end loop;
	return null;
end $$;
comment on function private.postcode_meant(text) is
	'The area of a postcode among what was typed, with a letter for a figure mended; null where there is none. What was typed is kept nowhere.';

create or replace function private.directory_place(p_typed text) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_typed text := regexp_replace(regexp_replace(private.plain(left(p_typed, 80)), '\miow\M', 'isle of wight'), '\msaint\M', 'st');
	v_bare text := upper(replace(v_typed, ' ', ''));
	v_words text[] := string_to_array(v_typed, ' ');
	v_area text;
	v_found jsonb;
begin
	if v_typed = '' then
		return null;
	end if;
	-- A postcode, whole or its sector or its first half: only the area is kept.
	v_area := coalesce(private.area_of_postcode(v_bare), private.postcode_meant(v_typed));
	if v_area is null and v_bare ~ '^[A-Z]{1,2}[0-9][A-Z0-9]?[0-9]$' then
		select s.area_id into v_area from public.sectors s where s.sector = left(v_bare, -1) || ' ' || right(v_bare, 1);
	end if;
	if v_area is not null then
		select jsonb_build_object('id', a.id, 'name', a.place) into v_found from public.areas a where a.id = v_area;
		return v_found;
	end if;
	select jsonb_build_object('id', p.id, 'name', p.name) into v_found
	from public.place_names p
	where lower(p.outcode) = lower(v_bare) and v_bare ~ '^[A-Z]{1,2}[0-9][A-Z0-9]?$'
	order by p.weight desc, p.id limit 1;
	if v_found is not null then
		return v_found;
	end if;
	-- A name as it is written, alone or among an address: the county beside it decides, then how much of what was typed
	-- it is, then whether this directory lists anything there.
	with runs as (
		select array_to_string(v_words[i:j], ' ') as run, j - i + 1 as long, i, j
		from generate_subscripts(v_words, 1) as i, lateral generate_series(i, least(i + 5, cardinality(v_words))) as j
	), names as (
		select p.*, r.long, r.j,
			' ' || array_to_string(v_words[:r.i - 1] || v_words[r.j + 1:], ' ') || ' ' as rest
		from runs r join public.place_names p on private.plain(p.name) = r.run
		-- "Bath Road, Ryde" is in Ryde, and "High Street" is no town of Somerset: a name stands first, last or before its county
		where (r.j = cardinality(v_words) or r.i = 1 or private.plain(p.county) = array_to_string(v_words[r.j + 1:], ' '))
			and (r.long = cardinality(v_words) or r.run !~ '^((high|main|church|station) )?(street|road|lane|close|hill|park|wood|green|end|hall|house|cross|court|way|church)$')
	)
	select jsonb_build_object('id', n.id, 'name', n.name) into v_found
	from names n
	order by trim(n.rest) = '' desc,
		n.county <> '' and position(' ' || private.plain(n.county) || ' ' in n.rest) > 0 desc,
		n.j = cardinality(v_words) desc, n.long desc,
		exists (select from private.directory_documents d where d.words @@ private.cells_around(n.centre, 10)) desc,
		n.weight desc, n.id
	limit 1;
	if v_found is not null then
		return v_found;
	end if;
	-- A county: its largest place.
	select jsonb_build_object('id', p.id, 'name', p.name) into v_found
	from public.place_names p
	where p.county <> '' and private.plain(p.county) = v_typed
	order by p.weight desc, p.id limit 1;
	if v_found is not null then
		return v_found;
	end if;
	-- Nearly as written.
	select jsonb_build_object('id', n.id, 'name', n.name) into v_found
	from (
		select p.*, extensions.similarity(private.plain(p.name), v_typed) as alike from public.place_names p
		where length(v_typed) >= 4 and v_typed !~ '[0-9]' and lower(p.name) operator(extensions.%) v_typed
	) as n
	where n.alike >= 0.4
	order by n.alike > 0.6 desc,
		exists (select from private.directory_documents d where d.words @@ private.cells_around(n.centre, 10)) desc,
		n.alike desc, n.weight desc, n.id
	limit 1;
	return v_found;
end $$;

create function private.namesakes(p_near text) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object('county', coalesce(p.county, ''), 'others', coalesce((
		select jsonb_agg(jsonb_build_object('id', o.id, 'county', coalesce(nullif(o.county, ''), o.outcode)) order by o.weight desc, o.id)
		from (
			select x.* from public.place_names x
			where private.plain(x.name) = private.plain(p.name) and x.id <> p.id
			order by x.weight desc, x.id limit 8
		) as o
	), '[]'::jsonb))
	from (values (p_near)) as asked (id) left join public.place_names p on p.id = asked.id
$$;
comment on function private.namesakes(text) is 'The county of a place, and the largest others of its name: a reader sees which is meant, and may take another.';

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
