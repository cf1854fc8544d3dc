-- Entries that come from somebody else's directory: out of a file of Open Referral UK or a spreadsheet. What a
-- file says is laid beside what stands here, row by row, before anything is written; a coordinator looks at
-- the difference and brings it in. Each entry keeps where it came from. The same file again changes nothing;
-- what was changed here stays; what is no longer in the file is flagged, and never deleted.
--
-- A row is a draft, as whoever edits an entry fills it in (directory_editing), so that one function judges it
-- and one writes it. This file splits write_directory_draft in two, so that many are written before they are
-- indexed; keeps index_directory from reading every place's access for each entry; and says on an entry's
-- page where it comes from.

-- ---- Where entries come from ------------------------------------------------------------------------------
create table private.directory_sources (
	id uuid primary key default gen_random_uuid(),
	name text not null check (length(name) between 2 and 120),
	created_at timestamptz not null default private.clock()
);
comment on table private.directory_sources is 'A directory of somebody else''s whose entries are brought in.';
create unique index directory_sources_name on private.directory_sources (lower(name));
alter table private.directory_sources enable row level security;
alter table private.directory_sources force row level security;

create table private.directory_origins (
	service_id uuid primary key references public.directory_services (id) on delete cascade,
	source_id uuid not null references private.directory_sources (id),
	external_id text not null check (length(external_id) between 1 and 200),
	hash bytea not null,
	said jsonb not null,
	stood jsonb not null default '{}',
	ours text[] not null default '{}',
	first_at timestamptz not null default private.clock(),
	last_at timestamptz not null default private.clock(),
	vanished_at timestamptz,
	unique (source_id, external_id)
);
comment on table private.directory_origins is 'Where an entry was brought in from, under what id, and what it said there the last time.';
comment on column private.directory_origins.said is 'The draft as the source last had it.';
comment on column private.directory_origins.stood is 'The fields that read otherwise here right after they were written: a postcode in capitals, say.';
comment on column private.directory_origins.ours is 'The fields that somebody changed here since: they stay, whatever the source says.';
comment on column private.directory_origins.vanished_at is 'It was not in the last whole file any more; it stands here until somebody takes it off.';
create index directory_origins_vanished on private.directory_origins (vanished_at) where vanished_at is not null;
alter table private.directory_origins enable row level security;
alter table private.directory_origins force row level security;

-- ---- A file that is being brought in ------------------------------------------------------------------------
create table private.directory_imports (
	id uuid primary key default gen_random_uuid(),
	source_id uuid references private.directory_sources (id),
	file text not null check (length(file) <= 300),
	whole boolean not null,
	state text not null default 'adding' check (state in ('adding', 'looking', 'looked', 'going', 'done', 'left')),
	wrong text not null default '' check (length(wrong) <= 500),
	rows integer not null default 0,
	by uuid references public.accounts (id),
	at timestamptz not null default private.clock(),
	finished_at timestamptz
);
comment on table private.directory_imports is 'A file brought in: read, laid beside what stands here, looked at by a coordinator, and then written or left.';
comment on column private.directory_imports.source_id is 'Whose it is; null where it is our own entries, taken out as a spreadsheet and brought back.';
comment on column private.directory_imports.whole is 'It holds everything of theirs: what is missing in it has gone.';
comment on column private.directory_imports.by is 'The coordinator who brought it in; null while it waits for one, laid ready by the operator''s command.';
create index directory_imports_source on private.directory_imports (source_id);
create index directory_imports_by on private.directory_imports (by);
create index directory_imports_open on private.directory_imports (at) where state in ('looking', 'going');
create index directory_imports_finished on private.directory_imports (finished_at);
alter table private.directory_imports enable row level security;
alter table private.directory_imports force row level security;

create table private.directory_import_rows (
	import_id uuid not null references private.directory_imports (id) on delete cascade,
	nth integer not null,
	external_id text not null,
	draft jsonb not null,
	more jsonb not null,
	faults jsonb not null,
	notes jsonb not null,
	hash bytea not null,
	alike text not null,
	state text check (state in ('new', 'changed', 'same', 'broken', 'known')),
	service_id uuid references public.directory_services (id) on delete cascade,
	changes jsonb not null default '{}',
	ours text[] not null default '{}',
	written boolean not null default false,
	primary key (import_id, nth)
);
comment on table private.directory_import_rows is 'One row of such a file, as a draft; kept for 30 days after it was brought in or left.';
comment on column private.directory_import_rows.more is 'What a draft has no words for: {"at": [latitude, longitude], "status", "assured_date", "version"}.';
comment on column private.directory_import_rows.faults is 'Why it cannot stand here: [{"field", "says"}]. Such a row stays out, and the rest goes in.';
comment on column private.directory_import_rows.notes is 'What of it was left out: [{"field", "says"}].';
comment on column private.directory_import_rows.alike is 'Its name, place and who runs it: two rows that have this alike are one entry under two ids.';
create index directory_import_rows_state on private.directory_import_rows (import_id, state, nth);
create index directory_import_rows_id on private.directory_import_rows (import_id, external_id);
create index directory_import_rows_alike on private.directory_import_rows (import_id, alike);
create index directory_import_rows_service on private.directory_import_rows (service_id);
alter table private.directory_import_rows enable row level security;
alter table private.directory_import_rows force row level security;

-- found by name: an organisation when an entry is written, an entry that is here already when one is brought in
create index directory_organisations_name on public.directory_organisations (lower(name));
create index directory_services_plain on public.directory_services (private.plain(name));

-- ---- Writing many -----------------------------------------------------------------------------------------
-- the same as before, in the language that keeps a plan: planned anew for each entry, these took longer than all the rest
create or replace function private.terms_of(p_service uuid, p_taxonomy text) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	return (
	select coalesce(jsonb_agg(t.slug order by t.position), '[]'::jsonb)
	from public.directory_attributes a
	join public.directory_taxonomy_terms t on t.id = a.term_id
	join public.directory_taxonomies x on x.id = t.taxonomy_id and x.slug = p_taxonomy
	where a.service_id = p_service
	);
end $$;

create or replace function private.directory_draft(p_service uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	return (
	with place as (
		select l.* from public.directory_service_at_locations x
		join public.directory_locations l on l.id = x.location_id
		where x.service_id = p_service order by l.name, l.id limit 1
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

create function private.put_directory_draft(p_service uuid, p jsonb) returns uuid
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
	join public.directory_locations l on l.id = x.location_id where x.service_id = v_id order by l.name, l.id limit 1;
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
comment on function private.put_directory_draft(uuid, jsonb) is
	'Makes an entry say what a checked draft says; a new one without an id. Whoever calls it indexes it in the same transaction. A changed postcode puts it in the middle of its area on the map.';

create or replace function private.write_directory_draft(p_service uuid, p jsonb) returns uuid
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_id uuid := private.put_directory_draft(p_service, p);
begin
	perform private.index_directory(array[v_id]);
	return v_id;
end $$;

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

create function private.directory_source_of(p_service uuid) returns text
	language sql stable security definer set search_path = ''
	as $$
	select x.name from private.directory_origins o
	join private.directory_sources x on x.id = o.source_id
	join public.directory_services s on s.id = o.service_id and s.listed
	where o.service_id = p_service
$$;
comment on function private.directory_source_of(uuid) is 'The directory from which an approved entry was brought in: its page says so. Anybody''s.';
grant execute on function private.directory_source_of(uuid) to anon, authenticated;

create or replace function public.directory_entry_page(p_service uuid) returns jsonb
	language plpgsql stable security invoker set search_path = ''
	as $$
declare
	v_service public.directory_services;
begin
	select * into v_service from public.directory_services s where s.id = p_service;
	if not found then
		raise exception 'We could not find that.' using errcode = 'PT404', hint = 'not_found';
	end if;
	return jsonb_build_object(
		'today', private.today(),
		'id', v_service.id,
		'source', private.directory_source_of(v_service.id),
		'name', v_service.name,
		'description', v_service.description,
		'first_visit', v_service.first_visit,
		'how_to_reach', v_service.how_to_reach,
		'alert', v_service.alert,
		'url', v_service.url,
		'email', v_service.email,
		'status', v_service.status,
		'free', v_service.free,
		'fees', v_service.fees,
		'minimum_age', v_service.minimum_age,
		'maximum_age', v_service.maximum_age,
		'in_person', v_service.in_person,
		'by_phone', v_service.by_phone,
		'online', v_service.online,
		'at_home', v_service.at_home,
		'nation', v_service.nation,
		'bank_holidays', v_service.bank_holidays,
		'assured_date', v_service.assured_date,
		'assurer', v_service.assurer,
		'age', private.directory_age(v_service.assured_date, private.today()),
		'version', v_service.version,
		'organisation', (
			select jsonb_build_object('name', o.name, 'description', o.description, 'website', o.website, 'email', o.email)
			from public.directory_organisations o where o.id = v_service.directory_organisation_id
		),
		'terms', (
			select coalesce(jsonb_agg(jsonb_build_object('taxonomy', x.slug, 'slug', t.slug, 'name', t.name) order by x.slug desc, t.position), '[]'::jsonb)
			from public.directory_attributes a
			join public.directory_taxonomy_terms t on t.id = a.term_id
			join public.directory_taxonomies x on x.id = t.taxonomy_id
			where a.service_id = v_service.id
		),
		'places', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', l.id, 'name', l.name, 'description', l.description, 'address', l.address_1, 'city', l.city, 'postcode', l.postal_code,
				'at', case when l.position is not null then jsonb_build_array(l.latitude, l.longitude) end,
				'access', (
					select coalesce(jsonb_agg(jsonb_build_object('need', c.need, 'details', c.details) order by c.need), '[]'::jsonb)
					from public.directory_accessibility c where c.location_id = l.id
				)
			) order by l.name, l.id), '[]'::jsonb)
			from public.directory_service_at_locations x
			join public.directory_locations l on l.id = x.location_id
			where x.service_id = v_service.id
		),
		'areas', (select coalesce(jsonb_agg(a.name order by a.name), '[]'::jsonb) from public.directory_service_areas a where a.service_id = v_service.id),
		'schedules', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'freq', d.freq, 'interval', d.interval, 'byday', d.byday, 'bymonthday', d.bymonthday, 'dtstart', d.dtstart,
				'valid_from', d.valid_from, 'valid_to', d.valid_to, 'opens_at', d.opens_at, 'closes_at', d.closes_at, 'description', d.description
			) order by d.opens_at, d.byday, d.id), '[]'::jsonb)
			from public.directory_schedules d where d.service_id = v_service.id
		),
		'days_that_differ', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'from_day', d.from_day, 'to_day', d.to_day, 'opens_at', d.opens_at, 'closes_at', d.closes_at, 'note', d.note
			) order by d.from_day), '[]'::jsonb)
			from public.directory_days_that_differ d where d.service_id = v_service.id and d.to_day >= private.today()
		),
		'contacts', (
			select coalesce(jsonb_agg(jsonb_build_object('name', c.name, 'title', c.title) order by c.id), '[]'::jsonb)
			from public.directory_contacts c where c.service_id = v_service.id
		),
		'phones', (
			select coalesce(jsonb_agg(jsonb_build_object('number', p.number, 'description', p.description) order by p.id), '[]'::jsonb)
			from public.directory_phones p where p.service_id = v_service.id
		),
		'languages', (
			select coalesce(jsonb_agg(l.name order by l.name), '[]'::jsonb)
			from public.directory_languages l where l.service_id = v_service.id
		),
		'costs', (
			select coalesce(jsonb_agg(jsonb_build_object('option', c.option, 'amount', c.amount, 'words', c.amount_description) order by c.amount, c.id), '[]'::jsonb)
			from public.directory_cost_options c where c.service_id = v_service.id
		)
	);
end $$;

-- ---- Reading a file in ----------------------------------------------------------------------------------------
create function private.start_directory_import(p_by uuid, p_source text, p_file text, p_whole boolean) returns uuid
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_source uuid;
	v_name text := trim(coalesce(p_source, ''));
	v_id uuid;
begin
	if v_name <> '' then
		if length(v_name) not between 2 and 120 then
			raise exception 'Write whose directory it is, in 120 letters or fewer.' using errcode = 'PT422', hint = 'source';
		end if;
		insert into private.directory_sources (name) values (v_name) on conflict (lower(name)) do nothing;
		select x.id into v_source from private.directory_sources x where lower(x.name) = lower(v_name);
	end if;
	insert into private.directory_imports (source_id, file, whole, by)
	values (v_source, left(coalesce(p_file, ''), 300), coalesce(p_whole, false) and v_source is not null, p_by) returning id into v_id;
	return v_id;
end $$;
comment on function private.start_directory_import(uuid, text, text, boolean) is
	'A file is about to be read; without a source it is our own entries, brought back. Writes nothing that anybody sees.';

create function private.add_directory_rows(p_import uuid, p_rows jsonb, p_last boolean, p_wrong text) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_import private.directory_imports;
	v_count integer;
begin
	select * into v_import from private.directory_imports i where i.id = p_import and i.state = 'adding' for update;
	if not found then
		perform private.not_found();
	end if;
	if jsonb_typeof(p_rows) is distinct from 'array' or jsonb_array_length(p_rows) > 1000 then
		raise exception 'Send up to 1,000 rows at once.' using errcode = 'PT422', hint = '';
	end if;
	insert into private.directory_import_rows (import_id, nth, external_id, draft, more, faults, notes, hash, alike)
	select p_import, (r ->> 'nth')::integer, coalesce(r ->> 'id', ''), r -> 'draft', coalesce(r -> 'more', '{}'), coalesce(r -> 'faults', '[]'), coalesce(r -> 'notes', '[]'),
		sha256(convert_to((r -> 'draft')::text || coalesce(r -> 'more', '{}')::text, 'utf8')),
		concat_ws('|', private.plain(r #>> '{draft,name}'), private.plain(replace(r #>> '{draft,postcode}', ' ', '')), private.plain(r #>> '{draft,run_by}'))
	from jsonb_array_elements(p_rows) as r;
	get diagnostics v_count = row_count;
	if v_import.rows + v_count > 100000 then
		raise exception 'A file may hold up to 100,000 rows.' using errcode = 'PT422', hint = 'file';
	end if;
	update private.directory_imports i set rows = i.rows + v_count, wrong = left(coalesce(p_wrong, ''), 500),
		state = case when p_last then 'looking' else 'adding' end
	where i.id = p_import;
	if p_last then
		perform private.sort_directory_import(p_import);
	end if;
end $$;
comment on function private.add_directory_rows(uuid, jsonb, boolean, text) is
	'The next rows of a file that is being read; with the last of them it is sorted, and the looking begins.';

create function private.sort_directory_import(p_import uuid) returns void
	-- tables grow while this runs: a plan from when they were small would read each of them whole for every row
	language plpgsql security definer set search_path = '' set enable_seqscan = off
	as $$
declare
	v_import private.directory_imports;
	v_row record;
	v_found record;
begin
	select * into v_import from private.directory_imports i where i.id = p_import;
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
		update private.directory_import_rows r set service_id = o.service_id, state = case when o.hash = r.hash and o.vanished_at is null then 'same' end
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
			join public.directory_locations l on l.id = a.location_id where a.service_id = s.id order by l.name, l.id limit 1
		), '') = v_row.postcode
		order by 2 desc, s.id limit 1;
		if found then
			update private.directory_import_rows r set service_id = v_found.id, state = case when v_found.moved then null else 'known' end
			where r.import_id = p_import and r.nth = v_row.nth;
		end if;
	end loop;
end $$;
comment on function private.sort_directory_import(uuid) is
	'All rows of a file at once: which entry each is, what is the same as the last time, what stands twice.';

-- ---- What a row would change ------------------------------------------------------------------------------------
create function private.import_difference(p_service uuid, p_draft jsonb, out changes jsonb, out ours text[])
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_now jsonb := private.directory_draft(p_service);
	v_origin private.directory_origins;
	v_base jsonb;
	v_field record;
begin
	select * into v_origin from private.directory_origins o where o.service_id = p_service;
	v_base := v_origin.said || v_origin.stood;
	changes := '{}';
	ours := '{}';
	for v_field in select * from jsonb_each(p_draft) loop
		continue when not private.draft_differs(v_field.value, v_now -> v_field.key);
		if v_base is not null and private.draft_differs(v_now -> v_field.key, v_base -> v_field.key) then
			ours := ours || v_field.key;
		elsif v_origin.said is null or private.draft_differs(v_field.value, v_origin.said -> v_field.key) then
			changes := changes || jsonb_build_object(v_field.key, jsonb_build_object('from', v_now -> v_field.key, 'to', v_field.value));
		end if;
	end loop;
end $$;
comment on function private.import_difference(uuid, jsonb) is
	'What a row would change in its entry, field by field, and which fields stay because somebody changed them here since they were brought in.';

create function private.judge_import_row(p_row private.directory_import_rows, p_write boolean) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_row private.directory_import_rows := p_row;
	v_import private.directory_imports;
	v_draft jsonb := p_row.draft;
	v_now jsonb;
	v_place uuid;
	v_said text;
	v_hint text;
begin
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
		v_row.state := case when v_row.service_id is null then 'new' when v_row.changes <> '{}' then 'changed' else 'same' end;
	exception when sqlstate 'PT422' then
		get stacked diagnostics v_said = message_text, v_hint = pg_exception_hint;
		v_row.state := 'broken';
		v_row.faults := jsonb_build_array(jsonb_build_object('field', v_hint, 'says', v_said));
	end;
	if p_write and v_row.state <> 'broken' then
		begin
			select * into v_import from private.directory_imports i where i.id = v_row.import_id;
			if v_row.service_id is null or v_row.changes <> '{}' then
				insert into private.directory_events (service_id, what, by)
				select private.put_directory_draft(v_row.service_id, v_draft), case when v_row.service_id is null then 'made' else 'changed' end,
					(select i.by from private.directory_imports i where i.id = p_row.import_id)
				returning service_id into v_row.service_id;
			end if;
			if v_import.source_id is not null then
				-- beside the draft: where exactly, whether it goes on, and that they made sure of it
				if v_row.more ? 'at' and not 'postcode' = any (v_row.ours) then
					select x.location_id into v_place from public.directory_service_at_locations x
					join public.directory_locations l on l.id = x.location_id where x.service_id = v_row.service_id order by l.name, l.id limit 1;
					update public.directory_locations l set latitude = (v_row.more #>> '{at,0}')::double precision, longitude = (v_row.more #>> '{at,1}')::double precision
					where l.id = v_place;
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
				insert into private.directory_origins as o (service_id, source_id, external_id, hash, said, stood, ours)
				values (v_row.service_id, v_import.source_id, v_row.external_id, v_row.hash, v_row.draft, (
					select coalesce(jsonb_object_agg(d.key, v_now -> d.key), '{}') from jsonb_each(v_row.draft) as d
					where private.draft_differs(v_now -> d.key, d.value) and not d.key = any (v_row.ours)
				), v_row.ours)
				on conflict (service_id) do update set external_id = excluded.external_id, hash = excluded.hash, said = excluded.said,
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
		service_id = v_row.service_id, written = v_row.written
	where r.import_id = v_row.import_id and r.nth = v_row.nth;
end $$;
comment on function private.judge_import_row(private.directory_import_rows, boolean) is
	'Says what a row would change, or why it cannot stand; writes it where it is told to. Judged anew when it is written: what stands here may have moved on since it was looked at.';

create function private.step_directory_import(p_import uuid, p_seconds double precision) returns integer
	-- tables grow while this runs: a plan from when they were small would read each of them whole for every row
	language plpgsql security definer set search_path = '' set enable_seqscan = off
	as $$
declare
	v_import private.directory_imports;
	v_row private.directory_import_rows;
	v_services uuid[] := '{}';
	v_count integer := 0;
	v_until timestamptz := clock_timestamp() + make_interval(secs => p_seconds);
	v_ended boolean := true;
begin
	select * into v_import from private.directory_imports i
	where i.id = p_import and i.state in ('looking', 'going') for update skip locked;
	if not found then
		return 0;
	end if;
	for v_row in
		select * from private.directory_import_rows r
		where r.import_id = p_import and case v_import.state
			when 'looking' then r.state is null
			else not r.written and (r.state in ('new', 'changed') or r.state = 'same' and v_import.source_id is not null and not exists (
				select from private.directory_origins o where o.service_id = r.service_id and o.hash = r.hash and o.external_id = r.external_id
			)) end
		order by r.nth limit 5000
	loop
		perform private.judge_import_row(v_row, v_import.state = 'going');
		v_count := v_count + 1;
		if v_import.state = 'going' then
			v_services := v_services || (select r.service_id from private.directory_import_rows r where r.import_id = p_import and r.nth = v_row.nth and r.written);
		end if;
		if clock_timestamp() > v_until or v_count = 5000 then
			v_ended := false;
			exit;
		end if;
	end loop;
	if cardinality(v_services) > 0 then
		perform private.index_directory(array_remove(v_services, null));
	end if;
	if not v_ended then
		return v_count;
	end if;
	if v_import.state = 'looking' then
		update private.directory_imports i set state = 'looked' where i.id = p_import;
		return v_count;
	end if;
	update private.directory_origins o set last_at = private.clock(), vanished_at = null
	from private.directory_import_rows r
	where r.import_id = p_import and r.state = 'same' and o.service_id = r.service_id and o.source_id = v_import.source_id;
	if v_import.whole then
		update private.directory_origins o set vanished_at = private.clock()
		where o.source_id = v_import.source_id and o.vanished_at is null and not exists (
			select from private.directory_import_rows r where r.import_id = p_import and r.external_id = o.external_id
		);
	end if;
	update private.directory_imports i set state = 'done', finished_at = private.clock() where i.id = p_import;
	return v_count;
end $$;
comment on function private.step_directory_import(uuid, double precision) is
	'Goes on with looking at a file, or with writing it, for so many seconds; one process at a time. Begun again after a stop where it was.';

create function private.step_directory_imports() returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_count integer := 0;
	v_import record;
begin
	for v_import in select i.id from private.directory_imports i where i.state in ('looking', 'going') order by i.at limit 1 loop
		v_count := v_count + private.step_directory_import(v_import.id, 12);
	end loop;
	delete from private.directory_import_rows r using private.directory_imports i
	where i.id = r.import_id and i.finished_at < private.clock() - interval '30 days';
	-- begun and never read to its end, or never answered
	update private.directory_imports i set state = 'left', finished_at = private.clock()
	where i.state in ('adding', 'looked') and i.at < private.clock() - interval '14 days';
	return v_count;
end $$;
comment on function private.step_directory_imports() is
	'Job: goes on with files that are being looked at or brought in, and forgets the rows of those that were 30 days ago.';
create function public.step_directory_imports() returns integer
	language sql security invoker set search_path = ''
	as $$ select private.step_directory_imports() $$;
comment on function public.step_directory_imports() is 'See private.step_directory_imports.';

-- ---- By a coordinator -------------------------------------------------------------------------------------------
create function private.directory_import_of(p_import uuid) returns private.directory_imports
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_import private.directory_imports;
begin
	if not private.keeps_directory(private.require_me()) then
		perform private.not_found();
	end if;
	select * into v_import from private.directory_imports i where i.id = p_import;
	if not found then
		perform private.not_found();
	end if;
	return v_import;
end $$;
comment on function private.directory_import_of(uuid) is 'A file that is being brought in, for whoever keeps the directory; not found for anybody else.';

create function private.upload_directory_rows(p_once uuid, p_source text, p_file text, p_whole boolean, p_rows jsonb, p_wrong text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_id uuid;
begin
	if not private.keeps_directory(v_me) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'upload_directory_rows', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	v_id := private.start_directory_import(v_me, p_source, p_file, p_whole);
	perform private.add_directory_rows(v_id, p_rows, true, p_wrong);
	perform private.step_directory_import(v_id, 4);
	return private.end_once(p_once, 'upload_directory_rows', jsonb_build_object('id', v_id));
end $$;
comment on function private.upload_directory_rows(uuid, text, text, boolean, jsonb, text) is
	'A coordinator sends a small file: read, sorted and looked at. Nothing shows before it is brought in.';
create function public.upload_directory_rows(p_once uuid, p_source text, p_file text, p_whole boolean, p_rows jsonb, p_wrong text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.upload_directory_rows(p_once, p_source, p_file, p_whole, p_rows, p_wrong) $$;
comment on function public.upload_directory_rows(uuid, text, text, boolean, jsonb, text) is 'See private.upload_directory_rows.';

create function private.settle_directory_import(p_once uuid, p_import uuid, p_take boolean) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_import private.directory_imports := private.directory_import_of(p_import);
	v_once record;
begin
	select * into v_once from private.begin_once(p_once, 'settle_directory_import', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if p_take is null then
		raise exception 'Choose one of the two.' using errcode = 'PT422', hint = 'do';
	end if;
	update private.directory_imports i set by = v_me, state = case when p_take then 'going' else 'left' end,
		finished_at = case when not p_take then private.clock() end
	where i.id = p_import and (i.state = 'looked' or not p_take and i.state in ('adding', 'looking'));
	if not found then
		raise exception 'Somebody else has dealt with this.' using errcode = 'PT409', hint = 'stale';
	end if;
	if p_take then
		perform private.step_directory_import(p_import, 4);
	end if;
	return private.end_once(p_once, 'settle_directory_import', '{}');
end $$;
comment on function private.settle_directory_import(uuid, uuid, boolean) is
	'Brings a file in, as far as a few seconds go, the rest by the clock; or leaves it. Whoever presses answers for it.';
create function public.settle_directory_import(p_once uuid, p_import uuid, p_take boolean) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.settle_directory_import(p_once, p_import, p_take) $$;
comment on function public.settle_directory_import(uuid, uuid, boolean) is 'See private.settle_directory_import.';

create function private.directory_imports_page() returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	if not private.keeps_directory(private.require_me()) then
		perform private.not_found();
	end if;
	return jsonb_build_object(
		'now', private.clock(),
		'sources', (select coalesce(jsonb_agg(x.name order by x.name), '[]') from private.directory_sources x),
		'imports', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', i.id, 'source', i.source, 'file', i.file, 'state', i.state, 'at', i.at, 'rows', i.rows
			) order by i.at desc, i.id), '[]')
			from (
				select y.*, x.name as source from private.directory_imports y
				left join private.directory_sources x on x.id = y.source_id order by y.at desc, y.id limit 20
			) as i
		),
		'vanished_count', (
			select count(*) from private.directory_origins o join public.directory_services s on s.id = o.service_id and s.listed
			where o.vanished_at is not null
		),
		'vanished', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', v.id, 'name', v.name, 'version', v.version, 'source', v.source, 'at', v.vanished_at
			) order by v.vanished_at, v.name), '[]')
			from (
				select s.id, s.name, s.version, x.name as source, o.vanished_at
				from private.directory_origins o
				join public.directory_services s on s.id = o.service_id and s.listed
				join private.directory_sources x on x.id = o.source_id
				where o.vanished_at is not null order by o.vanished_at, s.name limit 50
			) as v
		)
	);
end $$;
comment on function private.directory_imports_page() is
	'The files brought in, and the entries that their directories no longer have: for whoever keeps the directory.';
create function public.directory_imports_page() returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.directory_imports_page() $$;
comment on function public.directory_imports_page() is 'See private.directory_imports_page.';

create function private.directory_import_page(p_import uuid, p_show text, p_page integer) returns jsonb
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
				'faults', r.faults, 'notes', r.notes, 'service_id', r.service_id, 'ours', to_jsonb(r.ours),
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
comment on function private.directory_import_page(uuid, text, integer) is
	'A file beside what stands here: how many rows are new, changed, the same, broken or known, and fifty of one sort.';
create function public.directory_import_page(p_import uuid, p_show text, p_page integer) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.directory_import_page(p_import, p_show, p_page) $$;
comment on function public.directory_import_page(uuid, text, integer) is 'See private.directory_import_page.';

create function private.directory_table_page(p_after uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	if not private.keeps_directory(private.require_me()) then
		perform private.not_found();
	end if;
	return (
		select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'version', s.version, 'draft', private.directory_draft(s.id)) order by s.id), '[]')
		from (
			select x.id, x.version from public.directory_services x
			where x.listed and x.id > p_after order by x.id limit 500
		) as s
	);
end $$;
comment on function private.directory_table_page(uuid) is 'Approved entries as drafts, 500 after an id, for a spreadsheet: for whoever keeps the directory.';
create function public.directory_table_page(p_after uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.directory_table_page(p_after) $$;
comment on function public.directory_table_page(uuid) is 'See private.directory_table_page.';

-- ---- By the operator's command, for files too large for a page -------------------------------------------------------
create function public.start_directory_import(p_source text, p_file text, p_whole boolean) returns uuid
	language sql security invoker set search_path = ''
	as $$ select private.start_directory_import(null, p_source, p_file, p_whole) $$;
comment on function public.start_directory_import(text, text, boolean) is
	'The operator''s command begins to read a file. It writes no entry: a coordinator looks, and brings it in. See private.start_directory_import.';
create function public.add_directory_rows(p_import uuid, p_rows jsonb, p_last boolean, p_wrong text) returns void
	language sql security invoker set search_path = ''
	as $$ select private.add_directory_rows(p_import, p_rows, p_last, p_wrong) $$;
comment on function public.add_directory_rows(uuid, jsonb, boolean, text) is 'See private.add_directory_rows.';

grant execute on function
	public.step_directory_imports(), private.step_directory_imports(),
	public.start_directory_import(text, text, boolean), private.start_directory_import(uuid, text, text, boolean),
	public.add_directory_rows(uuid, jsonb, boolean, text), private.add_directory_rows(uuid, jsonb, boolean, text)
	to service_role;
grant execute on function
	public.upload_directory_rows(uuid, text, text, boolean, jsonb, text), private.upload_directory_rows(uuid, text, text, boolean, jsonb, text),
	public.settle_directory_import(uuid, uuid, boolean), private.settle_directory_import(uuid, uuid, boolean),
	public.directory_imports_page(), private.directory_imports_page(),
	public.directory_import_page(uuid, text, integer), private.directory_import_page(uuid, text, integer),
	public.directory_table_page(uuid), private.directory_table_page(uuid)
	to authenticated;
