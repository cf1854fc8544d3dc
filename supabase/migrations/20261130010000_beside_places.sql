-- Further places come in with an entry from elsewhere. An import took one place of each entry, and a service that is
-- given at three was found at one. They are written beside the draft, as hours and events are: each is known again by its
-- id there, kept as it stood when it was brought in, brought up to date as long as it still stands so, and left as it is
-- once somebody has changed it here. One that is no longer in the feed goes, unless somebody has changed it here; one that
-- was taken out here does not come back.
--
-- Which of its places an entry's draft says was told by their names until now; a further place is marked, so that it never
-- takes the draft's over, and the draft keeps its place when a feed lists the same ones in another order.

alter table public.directory_service_at_locations add column beside boolean not null default false;
comment on column public.directory_service_at_locations.beside is 'A further place, brought in beside the one that its draft says.';

alter table private.directory_origins add column place text not null default '';
comment on column private.directory_origins.place is 'The place that the draft says, by its id there; empty where nobody has said.';
alter table private.directory_origins add column places jsonb not null default '{}';
comment on column private.directory_origins.places is 'The further places as they were brought in the last time, by their id there.';
alter table private.directory_import_rows add column places jsonb not null default '[]';
comment on column private.directory_import_rows.places is 'The further places that come in, change or go: [{"key", "what", "now", "to"}].';

create function private.beside_place_id(p_service uuid, p_key text) returns uuid
	language sql immutable set search_path = ''
	as $$ select md5(p_service::text || ':place:' || p_key)::uuid $$;
comment on function private.beside_place_id(uuid, text) is
	'The id of a further place of an entry, from its id there: an entry''s own, even where services there share one.';

create function private.beside_places(p_service uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	return (
		select coalesce(jsonb_object_agg(l.id, jsonb_build_object(
			'name', l.name, 'address', l.address_1, 'city', l.city, 'region', l.state_province, 'postcode', l.postal_code,
			'at', case when l.latitude is not null then jsonb_build_array(l.latitude, l.longitude) end,
			'access', (select coalesce(jsonb_object_agg(c.need, c.details), '{}') from public.directory_accessibility c where c.location_id = l.id)
		)), '{}')
		from public.directory_service_at_locations x join public.directory_locations l on l.id = x.location_id
		where x.service_id = p_service and x.beside
	);
end $$;
comment on function private.beside_places(uuid) is 'The further places of an entry as they stand, by their id here.';

create function private.places_said(p_more jsonb) returns table (key text, place jsonb, fault text)
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	return query
	with said as (
		-- each once, and the draft's not at all
		select distinct on (left(e.place ->> 'id', 200)) left(e.place ->> 'id', 200) as id, e.place as p, e.nth
		from jsonb_array_elements(case when jsonb_typeof(p_more -> 'places') = 'array' then p_more -> 'places' else '[]' end) with ordinality as e (place, nth)
		where e.place ->> 'id' <> '' and e.place ->> 'id' is distinct from p_more ->> 'place'
		order by left(e.place ->> 'id', 200), e.nth
	), first as (
		select * from said order by nth limit 20
	)
	select f.id, jsonb_build_object(
			'name', left(coalesce(f.p ->> 'name', ''), 200), 'address', left(coalesce(f.p ->> 'address', ''), 300),
			'city', left(coalesce(f.p ->> 'city', ''), 120), 'region', left(coalesce(f.p ->> 'region', ''), 120),
			'postcode', left(regexp_replace(upper(regexp_replace(coalesce(f.p ->> 'postcode', ''), '[^A-Za-z0-9]', '', 'g')), '(.{3})$', ' \1'), 12),
			'at', case when w.exact then jsonb_build_array((f.p #>> '{at,0}')::double precision, (f.p #>> '{at,1}')::double precision) else (
				select jsonb_build_array(d.latitude, d.longitude)
				from public.areas a cross join lateral private.degrees_of(a.centre) as d where a.id = w.area
			) end,
			'access', (
				select coalesce(jsonb_object_agg(c.need ->> 'need', left(coalesce(c.need ->> 'details', ''), 500)), '{}')
				from jsonb_array_elements(case when jsonb_typeof(f.p -> 'access') = 'array' then f.p -> 'access' else '[]' end) as c (need)
				where c.need ->> 'need' in ('step-free', 'toilet', 'parking', 'hearing-loop', 'bsl', 'quiet', 'large-print', 'other')
			)
		), case
			when f.p ->> 'postcode' <> '' and w.area is null then 'That is no postcode of Great Britain that we know.'
			when w.area is null and not w.exact then 'It has neither a postcode nor a position.'
		end
	from first f
	cross join lateral (select
		private.area_of_postcode(coalesce(f.p ->> 'postcode', '')) as area,
		-- of two numbers, somewhere in Great Britain
		coalesce(case when jsonb_typeof(f.p #> '{at,0}') = 'number' and jsonb_typeof(f.p #> '{at,1}') = 'number' then
			(f.p #>> '{at,0}')::numeric between 49 and 61.5 and (f.p #>> '{at,1}')::numeric between -9.5 and 2.5
		end, false) as exact
	) as w;
end $$;
comment on function private.places_said(jsonb) is
	'The further places that a row says, as they would stand here; of one that cannot, why.';

create function private.places_difference(p_service uuid, p_before jsonb, p_more jsonb) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	return (
		with said as (
			select * from private.places_said(p_more)
		), before as (
			select b.key, b.value as stood from jsonb_each(coalesce(p_before, '{}')) as b
		), stands as (
			select x.key::uuid as id, x.value as now from jsonb_each(private.beside_places(p_service)) as x
		), each_one as (
			select key, s.place, s.fault, b.stood, t.now, s.key is not null as is_said, b.key is not null as was_in
			from said s full join before b using (key)
			left join stands t on t.id = private.beside_place_id(p_service, key)
		)
		select coalesce(jsonb_agg(jsonb_build_object('key', e.key, 'now', e.now, 'to', e.place, 'stood', e.stood, 'what', case
				when e.fault is not null then 'broken'
				when not e.is_said then case when e.now is null then 'forgotten' when e.now = e.stood then 'goes' else 'stays' end
				when e.now is null then case when e.was_in then 'out' else 'comes' end
				when e.now = e.place then 'same'
				when e.now = e.stood then 'changes'
				else 'stays'
			end) || case when e.fault is null then '{}' else jsonb_build_object('note', jsonb_build_object(
				'field', 'postcode', 'says', '“' || left(coalesce(
					nullif(e.place ->> 'name', ''), nullif(e.place ->> 'address', ''), nullif(e.place ->> 'postcode', ''), e.key
				), 60) || '”, a further place: ' || e.fault
			)) end order by coalesce(e.place ->> 'name', e.now ->> 'name'), e.key), '[]')
		from each_one e
	);
end $$;
comment on function private.places_difference(uuid, jsonb, jsonb) is
	'What becomes of each further place of an entry: it comes, changes or goes, is the same, stays because it was changed here, stays out because it was taken out here, or cannot be said.';

create function private.places_known(p_difference jsonb) returns jsonb
	language sql immutable set search_path = ''
	as $$
	select coalesce(jsonb_object_agg(p ->> 'key', case when p ->> 'what' in ('comes', 'changes', 'same') then p -> 'to' else p -> 'stood' end), '{}')
	from jsonb_array_elements(p_difference) as p
	-- changed here, it is known as it was; so is one that can no longer be said
	where p ->> 'what' in ('comes', 'changes', 'same', 'stays', 'out') or p ->> 'what' = 'broken' and p -> 'stood' <> 'null'
$$;
comment on function private.places_known(jsonb) is 'The further places as they are brought in, for the next time, of what becomes of each.';

create function private.put_beside_places(p_service uuid, p_difference jsonb) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_written uuid[];
	v_gone uuid[];
begin
	select coalesce(array_agg(private.beside_place_id(p_service, d.key)) filter (where d.what in ('comes', 'changes')), '{}'),
		coalesce(array_agg(private.beside_place_id(p_service, d.key)) filter (where d.what = 'goes'), '{}')
	into v_written, v_gone from jsonb_to_recordset(p_difference) as d (key text, what text);
	if cardinality(v_written) > 0 then
		insert into public.directory_locations as l (id, name, address_1, city, state_province, postal_code, latitude, longitude)
		select private.beside_place_id(p_service, d.key), d."to" ->> 'name', d."to" ->> 'address', d."to" ->> 'city', d."to" ->> 'region', d."to" ->> 'postcode',
			(d."to" #>> '{at,0}')::double precision, (d."to" #>> '{at,1}')::double precision
		from jsonb_to_recordset(p_difference) as d (key text, what text, "to" jsonb) where d.what in ('comes', 'changes')
		on conflict (id) do update set name = excluded.name, address_1 = excluded.address_1, city = excluded.city,
			state_province = excluded.state_province, postal_code = excluded.postal_code, latitude = excluded.latitude, longitude = excluded.longitude;
		insert into public.directory_service_at_locations (service_id, location_id, beside)
		select p_service, l, true from unnest(v_written) as l
		on conflict (service_id, location_id) do nothing;
		delete from public.directory_accessibility c where c.location_id = any (v_written);
		insert into public.directory_accessibility (location_id, need, details)
		select private.beside_place_id(p_service, d.key), c.key, c.value
		from jsonb_to_recordset(p_difference) as d (key text, what text, "to" jsonb) cross join lateral jsonb_each_text(d."to" -> 'access') as c
		where d.what in ('comes', 'changes');
	end if;
	if cardinality(v_gone) > 0 then
		-- whoever calls this indexes the entry in the same transaction
		delete from private.directory_documents d where d.service_id = p_service and d.location_id = any (v_gone);
		delete from public.directory_service_at_locations x where x.service_id = p_service and x.location_id = any (v_gone);
		delete from public.directory_locations l where l.id = any (v_gone)
			and not exists (select from public.directory_service_at_locations x where x.location_id = l.id);
	end if;
end $$;
comment on function private.put_beside_places(uuid, jsonb) is
	'Further places that come, change or go, written beside their entry. No guard of its own; whoever calls it indexes the entry.';

create function private.draft_place_kept(p_row private.directory_import_rows) returns private.directory_import_rows
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_row private.directory_import_rows := p_row;
	v_place jsonb;
begin
	if v_row.service_id is null or jsonb_typeof(v_row.more -> 'places') is distinct from 'array' or v_row.more -> 'places' = '[]' then
		return v_row;
	end if;
	select p into v_place
	from private.directory_origins o
	join private.directory_imports i on i.source_id = o.source_id and i.id = v_row.import_id
	cross join lateral jsonb_array_elements(v_row.more -> 'places') as p
	where o.service_id = v_row.service_id and o.place <> v_row.more ->> 'place' and p ->> 'id' = o.place
		and p ->> 'address' <> '' and p ->> 'postcode' <> ''
	limit 1;
	if v_place is null then
		return v_row;
	end if;
	v_row.draft := v_row.draft || jsonb_build_object(
		'place', v_place -> 'name', 'address', v_place -> 'address', 'city', v_place -> 'city', 'postcode', v_place -> 'postcode',
		'access', (select coalesce(jsonb_agg(a -> 'need'), '[]') from jsonb_array_elements(v_place -> 'access') as a where a ->> 'need' <> 'other')
	);
	v_row.more := (v_row.more - 'at' - 'region') || jsonb_build_object('place', v_place -> 'id')
		|| case when v_place ? 'at' then jsonb_build_object('at', v_place -> 'at') else '{}' end
		|| case when v_place ->> 'region' <> '' then jsonb_build_object('region', v_place -> 'region') else '{}' end;
	update private.directory_import_rows r set draft = v_row.draft, more = v_row.more
	where r.import_id = v_row.import_id and r.nth = v_row.nth;
	return v_row;
end $$;
comment on function private.draft_place_kept(private.directory_import_rows) is
	'A row whose draft says the same place as the last time, where its feed lists the same places in another order.';

-- As it was, and what is beside a draft is none of it.
create or replace function private.directory_draft(p_service uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	return (
	with place as (
		select l.* from public.directory_service_at_locations x
		join public.directory_locations l on l.id = x.location_id
		where x.service_id = p_service and not x.beside order by l.name, l.id limit 1
	)
	select jsonb_build_object(
		'name', s.name, 'description', s.description, 'first_visit', s.first_visit, 'how_to_reach', s.how_to_reach,
		'alert', s.alert, 'url', s.url, 'email', s.email,
		'run_by', (select o.name from public.directory_organisations o where o.id = s.directory_organisation_id),
		'phones', coalesce((
			select string_agg(trim(p.number || ' ' || p.description), E'\n' order by p.id) from public.directory_phones p where p.service_id = s.id
		), ''),
		'kinds', private.terms_of(s.id, 'kind'),
		'for', private.terms_of(s.id, 'for'),
		'ways', to_jsonb(array_remove(array[
			case when s.in_person then 'person' end, case when s.at_home then 'home' end,
			case when s.by_phone then 'phone' end, case when s.online then 'online' end
		], null)),
		'place', coalesce((select place.name from place), ''),
		'address', coalesce((select place.address_1 from place), ''),
		'city', coalesce((select place.city from place), ''),
		'postcode', coalesce((select place.postal_code from place), ''),
		'access', (
			select coalesce(jsonb_agg(c.need order by c.need), '[]'::jsonb)
			from public.directory_accessibility c where c.location_id = (select place.id from place)
		),
		'reaches', coalesce((select string_agg(a.name, E'\n' order by a.name) from public.directory_service_areas a where a.service_id = s.id), ''),
		'free', case s.free when true then 'yes' when false then 'no' else '' end,
		'fees', coalesce(nullif(s.fees, ''), (
			select string_agg(trim(coalesce('£' || c.amount, '') || ' ' || c.amount_description), ', ' order by c.amount, c.id)
			from public.directory_cost_options c where c.service_id = s.id
		), ''),
		'minimum_age', coalesce(s.minimum_age::text, ''), 'maximum_age', coalesce(s.maximum_age::text, ''),
		'languages', (select coalesce(jsonb_agg(l.code order by l.code), '[]'::jsonb) from public.directory_languages l where l.service_id = s.id),
		'hours', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'every', case when h.freq = 'MONTHLY' then left(d.day, -2) else 'week' end, 'day', right(d.day, 2),
				'from', to_char(h.opens_at, 'HH24:MI'), 'to', to_char(h.closes_at, 'HH24:MI')
			) order by array_position(array['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], right(d.day, 2)), h.opens_at, d.day), '[]'::jsonb)
			from public.directory_schedules h cross join lateral unnest(string_to_array(h.byday, ',')) as d (day)
			where h.service_id = s.id and private.plain_hours(h)
		),
		'bank_holidays', s.bank_holidays,
		'differs', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'from_day', d.from_day, 'to_day', d.to_day,
				'opens', coalesce(to_char(d.opens_at, 'HH24:MI'), ''), 'closes', coalesce(to_char(d.closes_at, 'HH24:MI'), ''), 'note', d.note
			) order by d.from_day, d.to_day), '[]'::jsonb)
			from public.directory_days_that_differ d where d.service_id = s.id and d.to_day >= private.today()
		)
	)
	from public.directory_services s where s.id = p_service
	);
end $$;

-- As it was, and it leaves what is beside a draft as it is.
create or replace function private.put_directory_draft(p_service uuid, p jsonb) returns uuid
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_id uuid := p_service;
	v_was jsonb := coalesce(private.directory_draft(p_service), private.empty_directory_draft());
	v_run_by uuid;
	v_place uuid;
	v_degrees record;
begin
	select o.id into v_run_by from public.directory_organisations o
	where lower(o.name) = lower(p ->> 'run_by')
	order by exists (select from public.directory_services s where s.id = p_service and s.directory_organisation_id = o.id) desc, o.id limit 1;
	if v_run_by is null then
		insert into public.directory_organisations (name, listed) values (p ->> 'run_by', true) returning id into v_run_by;
	end if;
	if v_id is null then
		insert into public.directory_services (directory_organisation_id, name, listed) values (v_run_by, p ->> 'name', true) returning id into v_id;
	end if;
	update public.directory_services set
		directory_organisation_id = v_run_by, name = p ->> 'name', description = p ->> 'description', first_visit = p ->> 'first_visit',
		how_to_reach = p ->> 'how_to_reach', alert = p ->> 'alert', url = p ->> 'url', email = p ->> 'email',
		free = case p ->> 'free' when 'yes' then true when 'no' then false end,
		minimum_age = nullif(p ->> 'minimum_age', '')::smallint, maximum_age = nullif(p ->> 'maximum_age', '')::smallint,
		in_person = p -> 'ways' ? 'person', at_home = p -> 'ways' ? 'home', by_phone = p -> 'ways' ? 'phone', online = p -> 'ways' ? 'online',
		bank_holidays = p ->> 'bank_holidays'
	where id = v_id;
	update public.directory_organisations set listed = true where id = v_run_by and not listed;
	if p -> 'fees' <> v_was -> 'fees' then
		update public.directory_services set fees = p ->> 'fees' where id = v_id;
		delete from public.directory_cost_options where service_id = v_id;
	end if;
	if p -> 'phones' <> v_was -> 'phones' then
		delete from public.directory_phones where service_id = v_id;
		insert into public.directory_phones (id, service_id, number, description)
		-- in the order they were typed: the page lists them by id
		select (lpad(to_hex(n), 8, '0') || right(gen_random_uuid()::text, 28))::uuid, v_id, private.phone_of(l),
			left(trim(both ' ,:' from substr(trim(l), length(private.phone_of(l)) + 1)), 200)
		from string_to_table(p ->> 'phones', E'\n') with ordinality as t (l, n) where trim(l) <> '';
	end if;
	delete from public.directory_attributes where service_id = v_id;
	insert into public.directory_attributes (service_id, term_id)
	select v_id, t.id from public.directory_taxonomy_terms t where p -> 'kinds' ? t.slug or p -> 'for' ? t.slug;
	if p -> 'reaches' <> v_was -> 'reaches' then
		delete from public.directory_service_areas where service_id = v_id;
		insert into public.directory_service_areas (service_id, name)
		select distinct v_id, left(trim(l), 200) from string_to_table(p ->> 'reaches', E'\n') as l where trim(l) <> '';
	end if;
	delete from public.directory_languages where service_id = v_id and not p -> 'languages' ? code;
	insert into public.directory_languages (service_id, code, name)
	select v_id, c, private.language_name(c)
	from jsonb_array_elements_text(p -> 'languages') as c
	on conflict (service_id, code) do nothing;
	if p -> 'hours' <> v_was -> 'hours' then
		delete from public.directory_schedules h where h.service_id = v_id and private.plain_hours(h);
		insert into public.directory_schedules (service_id, freq, byday, opens_at, closes_at)
		select v_id, case when h.every = 'week' then 'WEEKLY' else 'MONTHLY' end,
			string_agg(distinct case when h.every = 'week' then '' else h.every end || h.day, ','), h."from", h."to"
		from jsonb_to_recordset(p -> 'hours') as h (every text, day text, "from" time, "to" time)
		group by h.every = 'week', h."from", h."to";
	end if;
	if p -> 'differs' <> v_was -> 'differs' then
		delete from public.directory_days_that_differ d where d.service_id = v_id and d.to_day >= private.today();
		insert into public.directory_days_that_differ (service_id, from_day, to_day, opens_at, closes_at, note)
		select v_id, d.from_day, d.to_day, nullif(d.opens, '')::time, nullif(d.closes, '')::time, coalesce(d.note, '')
		from jsonb_to_recordset(p -> 'differs') as d (from_day date, to_day date, opens text, closes text, note text);
	end if;
	select l.id into v_place from public.directory_service_at_locations x
	join public.directory_locations l on l.id = x.location_id where x.service_id = v_id and not x.beside order by l.name, l.id limit 1;
	if (p -> 'place', p -> 'address', p -> 'city', p -> 'postcode') is distinct from (v_was -> 'place', v_was -> 'address', v_was -> 'city', v_was -> 'postcode') then
		if concat(p ->> 'address', p ->> 'postcode') = '' then
			delete from public.directory_service_at_locations where service_id = v_id and location_id = v_place;
			v_place := null;
		else
			if v_place is null or exists (select from public.directory_service_at_locations x where x.location_id = v_place and x.service_id <> v_id) then
				-- a place that others share is theirs too: this one gets its own
				delete from public.directory_service_at_locations where service_id = v_id and location_id = v_place;
				insert into public.directory_locations (latitude, longitude)
				select l.latitude, l.longitude from (select 1) as one left join public.directory_locations l on l.id = v_place
				returning id into v_place;
				insert into public.directory_service_at_locations (service_id, location_id) values (v_id, v_place);
			end if;
			update public.directory_locations set name = p ->> 'place', address_1 = p ->> 'address', city = p ->> 'city', postal_code =
				regexp_replace(upper(regexp_replace(p ->> 'postcode', '[^A-Za-z0-9]', '', 'g')), '(.{3})$', ' \1')
			where id = v_place;
			if p -> 'postcode' <> v_was -> 'postcode' then
				select d.* into v_degrees from public.areas a cross join lateral private.degrees_of(a.centre) as d
				where a.id = private.area_of_postcode(p ->> 'postcode');
				update public.directory_locations set latitude = v_degrees.latitude, longitude = v_degrees.longitude where id = v_place;
			end if;
		end if;
	end if;
	if v_place is not null then
		delete from public.directory_accessibility where location_id = v_place and not p -> 'access' ? need;
		insert into public.directory_accessibility (location_id, need)
		select v_place, n from jsonb_array_elements_text(p -> 'access') as n
		on conflict (location_id, need) do nothing;
	end if;
	return v_id;
end $$;

-- As it was, and an entry is known again by the place of its draft.
create or replace function private.sort_directory_import(p_import uuid) returns void
	-- tables grow while this runs: a plan from when they were small would read each of them whole for every row
	language plpgsql security definer set search_path = '' set enable_seqscan = off
	as $$
declare
	v_import private.directory_imports;
	v_row record;
	v_found record;
begin
	select * into v_import from private.directory_imports i where i.id = p_import;
	-- Of a large file the planner has to know that it is large: planned for the one row that it guesses of rows written
	-- a moment ago, each statement below compares all with all.
	if v_import.rows > 1000 then
		analyze private.directory_import_rows;
		analyze private.directory_origins;
	end if;
	update private.directory_import_rows r set state = 'broken' where r.import_id = p_import and r.faults <> '[]';
	-- the same id twice
	with x as materialized (
		select y.nth, min(y.nth) over (partition by y.external_id) as first
		from private.directory_import_rows y where y.import_id = p_import and y.external_id <> '' and y.state is null
	)
	update private.directory_import_rows r set state = 'broken',
		faults = jsonb_build_array(jsonb_build_object('field', 'id', 'says', 'Row ' || x.first || ' has the same id.'))
	from x
	where r.import_id = p_import and r.nth = x.nth and x.first < x.nth;
	-- which entry of ours it is
	if v_import.source_id is null then
		update private.directory_import_rows r set service_id = s.id
		from public.directory_services s where r.import_id = p_import and r.state is null and s.id::text = lower(r.external_id);
		update private.directory_import_rows r set state = 'broken',
			faults = '[{"field": "id", "says": "No entry here has this id. Leave it empty to add a new one."}]'
		where r.import_id = p_import and r.state is null and r.external_id <> '' and r.service_id is null;
	else
		update private.directory_import_rows r set service_id = o.service_id,
			state = case when o.hash = r.hash and o.vanished_at is null then 'same' end,
			-- the same as the last time: what is marked stays marked, and is shown
			ours = case when o.hash = r.hash and o.vanished_at is null then o.ours else '{}' end
		from private.directory_origins o
		where r.import_id = p_import and r.state is null and o.source_id = v_import.source_id and o.external_id = r.external_id;
		update private.directory_import_rows r set state = 'broken', faults = '[{"field": "id", "says": "Every row of somebody else''s directory needs an id that stays the same."}]'
		where r.import_id = p_import and r.state is null and r.external_id = '';
	end if;
	-- one entry under two ids: the one that is here already, or the first, stands
	with x as materialized (
		select y.nth, y.service_id, y.state, first_value(y.nth) over (partition by y.alike order by y.service_id is null, y.nth) as first
		from private.directory_import_rows y where y.import_id = p_import and y.state is distinct from 'broken'
	)
	update private.directory_import_rows r set state = 'broken',
		faults = jsonb_build_array(jsonb_build_object('field', 'name', 'says', 'Row ' || x.first || ' is the same, under another id.'))
	from x
	where r.import_id = p_import and r.nth = x.nth and x.first <> x.nth and x.service_id is null and x.state is null;
	-- new under its id, and here all the same: the source has given it another id, or somebody else has it.
	-- One look by the index on names for each new row: a plan made before the rows are counted would compare all with all.
	for v_row in
		select y.nth, split_part(y.alike, '|', 1) as name, split_part(y.alike, '|', 2) as postcode, split_part(y.alike, '|', 3) as run_by
		from private.directory_import_rows y where y.import_id = p_import and y.state is null and y.service_id is null
	loop
		select s.id, coalesce(o.source_id = v_import.source_id and not exists (
			select from private.directory_import_rows z where z.import_id = p_import and z.external_id = o.external_id
		), false) as moved into v_found
		from public.directory_services s
		join public.directory_organisations g on g.id = s.directory_organisation_id
		left join private.directory_origins o on o.service_id = s.id
		where private.plain(s.name) = v_row.name and private.plain(g.name) = v_row.run_by and coalesce((
			select private.plain(replace(l.postal_code, ' ', '')) from public.directory_service_at_locations a
			join public.directory_locations l on l.id = a.location_id where a.service_id = s.id and not a.beside order by l.name, l.id limit 1
		), '') = v_row.postcode
		order by 2 desc, s.id limit 1;
		if found then
			update private.directory_import_rows r set service_id = v_found.id, state = case when v_found.moved then null else 'known' end
			where r.import_id = p_import and r.nth = v_row.nth;
		end if;
	end loop;
end $$;

-- As it was, and further places come in beside the draft.
create or replace function private.judge_import_row(p_row private.directory_import_rows, p_write boolean) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_row private.directory_import_rows := private.draft_place_kept(p_row);
	v_import private.directory_imports;
	v_origin private.directory_origins;
	v_draft jsonb := v_row.draft;
	v_now jsonb;
	v_place uuid;
	v_events jsonb;
	v_hours jsonb;
	v_places jsonb := '[]';
	v_said text;
	v_hint text;
begin
	select * into v_import from private.directory_imports i where i.id = v_row.import_id;
	select * into v_origin from private.directory_origins o where o.service_id = v_row.service_id and o.source_id = v_import.source_id;
	begin
		if v_row.service_id is not null then
			select d.changes, d.ours into v_row.changes, v_row.ours from private.import_difference(v_row.service_id, v_row.draft) as d;
			v_draft := private.directory_draft(v_row.service_id)
				|| coalesce((select jsonb_object_agg(c.key, c.value -> 'to') from jsonb_each(v_row.changes) as c), '{}');
			if v_row.more ? 'version' and v_row.changes <> '{}' and v_row.more ->> 'version' is distinct from (
				select s.version::text from public.directory_services s where s.id = v_row.service_id
			) and not v_row.written then
				raise exception 'The entry has changed since this was taken out. Take it out again.' using errcode = 'PT422', hint = 'version';
			end if;
		end if;
		perform private.check_directory_draft(v_draft);
		v_row.places := '[]';
		if v_import.source_id is not null and v_row.more ? 'places' and (v_row.more -> 'places' <> '[]' or v_origin.places <> '{}') then
			v_places := private.places_difference(v_row.service_id, v_origin.places, v_row.more);
			select coalesce(jsonb_agg(p) filter (where p ->> 'what' in ('comes', 'changes', 'goes')), '[]'),
				v_row.ours || coalesce(array_agg('place:' || (p ->> 'key')) filter (where p ->> 'what' = 'stays'), '{}'),
				v_row.notes || coalesce(jsonb_agg(p -> 'note') filter (where p ? 'note' and not v_row.notes @> jsonb_build_array(p -> 'note')), '[]')
			into v_row.places, v_row.ours, v_row.notes
			from jsonb_array_elements(v_places) as p;
		end if;
		v_row.state := case when v_row.service_id is null then 'new' when v_row.changes <> '{}' or v_row.places <> '[]' then 'changed' else 'same' end;
	exception when sqlstate 'PT422' then
		get stacked diagnostics v_said = message_text, v_hint = pg_exception_hint;
		v_row.state := 'broken';
		v_row.faults := jsonb_build_array(jsonb_build_object('field', v_hint, 'says', v_said));
	end;
	if p_write and v_row.state <> 'broken' then
		begin
			if v_row.service_id is null or v_row.changes <> '{}' then
				insert into private.directory_events (service_id, what, by)
				select private.put_directory_draft(v_row.service_id, v_draft), case when v_row.service_id is null then 'made' else 'changed' end,
					(select i.by from private.directory_imports i where i.id = p_row.import_id)
				returning service_id into v_row.service_id;
			elsif v_row.places <> '[]' then
				insert into private.directory_events (service_id, what, by)
				select v_row.service_id, 'changed', i.by from private.directory_imports i where i.id = v_row.import_id;
				-- a form that was open before is stale, and whoever reads our feed reads it again
				update public.directory_services s set updated_at = private.clock() where s.id = v_row.service_id;
			end if;
			if v_row.places <> '[]' then
				perform private.put_beside_places(v_row.service_id, v_row.places);
			end if;
			if v_import.source_id is not null then
				-- beside the draft: where exactly, whether it goes on, and that they made sure of it
				if v_row.more ? 'at' and not 'postcode' = any (v_row.ours) then
					select x.location_id into v_place from public.directory_service_at_locations x
					join public.directory_locations l on l.id = x.location_id where x.service_id = v_row.service_id and not x.beside order by l.name, l.id limit 1;
					update public.directory_locations l set latitude = (v_row.more #>> '{at,0}')::double precision, longitude = (v_row.more #>> '{at,1}')::double precision
					where l.id = v_place;
				end if;
				if v_row.more ? 'region' and not 'postcode' = any (v_row.ours) then
					update public.directory_locations l set state_province = v_row.more ->> 'region'
					where l.state_province <> v_row.more ->> 'region' and l.id = (
						select x.location_id from public.directory_service_at_locations x
						join public.directory_locations y on y.id = x.location_id where x.service_id = v_row.service_id and not x.beside order by y.name, y.id limit 1
					);
				end if;
				update public.directory_services s set
					status = coalesce((v_row.more ->> 'status')::public.directory_status, s.status),
					assured_date = greatest(s.assured_date, (v_row.more ->> 'assured_date')::date),
					assurer = case when (v_row.more ->> 'assured_date')::date > coalesce(s.assured_date, '-infinity')
						then (select x.name from private.directory_sources x where x.id = v_import.source_id) else s.assurer end
				where s.id = v_row.service_id and (
					s.status <> coalesce((v_row.more ->> 'status')::public.directory_status, s.status)
					or (v_row.more ->> 'assured_date')::date > coalesce(s.assured_date, '-infinity')
				);
				v_now := private.directory_draft(v_row.service_id);
				v_hours := private.bring_hours_in(v_row.service_id, coalesce(v_row.more -> 'hours', '[]'));
				v_events := private.bring_events_in(v_import.source_id, v_row.service_id, coalesce(v_row.more -> 'events', '[]'));
				insert into private.directory_origins as o (service_id, source_id, external_id, hash, said, stood, ours, events, hours, place, places)
				values (v_row.service_id, v_import.source_id, v_row.external_id, v_row.hash, v_row.draft, (
					select coalesce(jsonb_object_agg(d.key, v_now -> d.key), '{}') from jsonb_each(v_row.draft) as d
					where private.draft_differs(v_now -> d.key, d.value) and not d.key = any (v_row.ours)
				), v_row.ours, v_events, v_hours, coalesce(v_row.more ->> 'place', v_origin.place, ''), case
					when v_row.more ? 'places' then private.places_known(v_places) else coalesce(v_origin.places, '{}')
				end)
				on conflict (service_id) do update set events = excluded.events, hours = excluded.hours, place = excluded.place, places = excluded.places, external_id = excluded.external_id, hash = excluded.hash, said = excluded.said,
					stood = excluded.stood, ours = excluded.ours, last_at = private.clock(), vanished_at = null;
			end if;
			v_row.written := true;
		exception when data_exception or integrity_constraint_violation then
			-- what no rule of a draft foresees stays out as well, and the rest goes in
			v_row := p_row;
			v_row.state := 'broken';
			v_row.faults := '[{"field": "", "says": "It could not be written. Add it by hand."}]';
		end;
	end if;
	update private.directory_import_rows r set state = v_row.state, faults = v_row.faults, changes = v_row.changes, ours = v_row.ours,
		places = v_row.places, notes = v_row.notes, service_id = v_row.service_id, written = v_row.written
	where r.import_id = v_row.import_id and r.nth = v_row.nth;
end $$;

-- As it was, and says what becomes of further places.
create or replace function private.directory_import_page(p_import uuid, p_show text, p_page integer) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_import private.directory_imports := private.directory_import_of(p_import);
	v_page integer := least(greatest(coalesce(p_page, 1), 1), 10000);
begin
	return jsonb_build_object(
		'now', private.clock(), 'id', v_import.id, 'file', v_import.file, 'state', v_import.state, 'at', v_import.at, 'rows', v_import.rows,
		'whole', v_import.whole, 'wrong', v_import.wrong, 'page', v_page,
		'source', (select x.name from private.directory_sources x where x.id = v_import.source_id),
		'counts', (
			select coalesce(jsonb_object_agg(c.state, c.n), '{}') from (
				select coalesce(r.state, 'waiting') as state, count(*) as n from private.directory_import_rows r
				where r.import_id = p_import group by 1
				union all
				select 'kept', count(*) from private.directory_import_rows r where r.import_id = p_import and r.ours <> '{}'
				union all
				select 'written', count(*) from private.directory_import_rows r where r.import_id = p_import and r.written
			) as c
		),
		'vanishing', case when v_import.whole and v_import.state <> 'done' then (
			select count(*) from private.directory_origins o
			where o.source_id = v_import.source_id and o.vanished_at is null and not exists (
				select from private.directory_import_rows r where r.import_id = p_import and r.external_id = o.external_id
			)
		) else 0 end,
		'entries', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'nth', r.nth, 'external_id', r.external_id, 'name', coalesce(r.draft ->> 'name', ''), 'state', r.state,
				'faults', r.faults, 'notes', r.notes, 'service_id', r.service_id,
				'events', coalesce(jsonb_array_length(r.more -> 'events'), 0),
				'hours', coalesce(jsonb_array_length(r.more -> 'hours'), 0),
				'version', (select s.version from public.directory_services s where s.id = r.service_id),
				-- what becomes of its further places; those changed here, beside what they say
				'places', r.places || coalesce((
					select jsonb_agg(p) from private.directory_origins o
					cross join lateral jsonb_array_elements(private.places_difference(r.service_id, o.places, r.more)) as p
					where o.service_id = r.service_id and exists (select from unnest(r.ours) as f where starts_with(f, 'place:')) and p ->> 'what' = 'stays'
				), '[]'),
				-- kept as edited here: what stands here, and what they say
				'ours', (
					select coalesce(jsonb_agg(jsonb_build_object('field', f, 'now', d.now -> f, 'to', r.draft -> f) order by f), '[]')
					from unnest(r.ours) as f cross join (select private.directory_draft(r.service_id) as now) as d
					where not starts_with(f, 'place:')
				),
				'changes', (
					select coalesce(jsonb_agg(jsonb_build_object('field', c.key, 'now', c.value -> 'from', 'to', c.value -> 'to') order by c.key), '[]')
					from jsonb_each(r.changes) as c
				),
				'draft', case when r.state = 'new' then r.draft end
			) order by r.nth), '[]')
			from (
				select * from private.directory_import_rows x
				where x.import_id = p_import and case p_show when 'kept' then x.ours <> '{}' else x.state = p_show end
				order by x.nth limit 50 offset (v_page - 1) * 50
			) as r
		)
	);
end $$;

-- As it was, and a further place that was changed here is let go too: by "place:" and its id there.
create or replace function private.release_directory_field(p_once uuid, p_service uuid, p_version integer, p_field text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_version integer;
	v_now jsonb;
	v_key text;
	v_row private.directory_import_rows;
begin
	if not private.keeps_directory(v_me) then
		perform private.not_found();
	end if;
	select s.version into v_version from public.directory_services s where s.id = p_service for update;
	if not found or not exists (select from private.directory_origins o where o.service_id = p_service) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'release_directory_field', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	v_now := private.directory_draft(p_service);
	if starts_with(p_field, 'place:') then
		v_key := substr(p_field, 7);
		v_now := case when exists (
			select from private.directory_origins o where o.service_id = p_service and o.places ? v_key
		) then jsonb_build_object(p_field, private.beside_places(p_service) -> private.beside_place_id(p_service, v_key)::text) else '{}' end;
	end if;
	if p_field is null or not v_now ? p_field then
		raise exception 'Choose from the list.' using errcode = 'PT422', hint = 'field';
	elsif v_version is distinct from p_version then
		raise exception 'This has moved on since you opened it.' using errcode = 'PT409', hint = 'stale';
	end if;
	-- As if the source had said what stands here: what it says now differs from that alone, and goes in. The hash is of
	-- what it said, so that the same file is looked at again.
	update private.directory_origins o set
		said = case when v_key is null then o.said || jsonb_build_object(p_field, v_now -> p_field) else o.said end, stood = o.stood - p_field,
		places = case when v_key is null then o.places else o.places || jsonb_build_object(v_key, v_now -> p_field) end,
		ours = array_remove(o.ours, p_field), hash = sha256(o.hash || convert_to(p_field, 'utf8'))
	where o.service_id = p_service;
	insert into private.directory_events (service_id, what, by) values (p_service, 'released', v_me);
	-- files that wait for a yes say it at once
	for v_row in
		select r.* from private.directory_import_rows r join private.directory_imports i on i.id = r.import_id
		join private.directory_origins o on o.service_id = r.service_id and o.source_id = i.source_id
		where r.service_id = p_service and i.state = 'looked' and r.state in ('changed', 'same')
	loop
		perform private.judge_import_row(v_row, false);
	end loop;
	return private.end_once(p_once, 'release_directory_field', '{}'::jsonb);
end $$;
