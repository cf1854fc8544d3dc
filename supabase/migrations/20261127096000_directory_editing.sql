-- Changing an entry of the directory, and adding one. Whoever keeps it changes it at once; anybody else
-- suggests, and a suggestion changes nothing until somebody who keeps the directory has taken it.
--
-- An entry is edited as a draft: one jsonb object of texts and lists, made by directory_draft from the
-- tables and written back by write_directory_draft. What the draft has no words for (a second place, hours
-- every other week) stays as it is.

create table private.directory_suggestions (
	id uuid primary key default gen_random_uuid(),
	service_id uuid references public.directory_services (id) on delete cascade,
	changes jsonb not null check (jsonb_typeof(changes) = 'object' and length(changes::text) <= 40000),
	theirs boolean not null default false,
	at timestamptz not null default private.clock(),
	settled_at timestamptz,
	settled_by uuid references public.accounts (id),
	taken boolean,
	constraint settled_whole check ((settled_at is null) = (taken is null))
);
comment on table private.directory_suggestions is
	'What somebody would have an entry say, or an entry they would add (no service). It is about a service; who suggested it is not kept. It changes nothing by itself.';
comment on column private.directory_suggestions.changes is 'By field of the draft: {"from": what stood there, "to": what should}.';
comment on column private.directory_suggestions.theirs is 'From whoever runs it, by the link in our mail.';
create index directory_suggestions_open on private.directory_suggestions (at) where settled_at is null;
create index directory_suggestions_service on private.directory_suggestions (service_id);
create index directory_suggestions_settled_by on private.directory_suggestions (settled_by);
alter table private.directory_suggestions enable row level security;
alter table private.directory_suggestions force row level security;

-- ---- Who ----------------------------------------------------------------------------------------------
create function private.edits_directory(p_account uuid, p_service uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select p_account is not null and (
		private.keeps_directory(p_account) or exists (
			select from public.directory_services s
			join public.directory_organisations o on o.id = s.directory_organisation_id
			where s.id = p_service and o.organisation_id is not null and (
				private.coordinates(p_account, o.organisation_id) or private.has_role(p_account, o.organisation_id, 'administrator')
			)
		)
	)
$$;
comment on function private.edits_directory(uuid, uuid) is
	'Whoever keeps the directory changes every entry; the leads and administrators of a member organisation their own.';

-- ---- Where: metres of the National Grid back to degrees ---------------------------------------------------
create function private.degrees_of(p_at point, out latitude double precision, out longitude double precision)
	language plpgsql immutable strict parallel safe set search_path = ''
	as $$
declare
	v_there point;
begin
	latitude := 49.77 + (p_at[1] + 100000) / 111260 * 0.9996;
	longitude := -2 + (p_at[0] - 400000) / (111320 * cos(radians(latitude)));
	-- grid_of is nearly straight: each step leaves less than a twentieth of the distance
	for i in 1..8 loop
		v_there := private.grid_of(latitude, longitude);
		latitude := latitude + (p_at[1] - v_there[1]) / 111260;
		longitude := longitude + (p_at[0] - v_there[0]) / (111320 * cos(radians(latitude)));
	end loop;
	latitude := round(latitude::numeric, 5);
	longitude := round(longitude::numeric, 5);
end $$;
comment on function private.degrees_of(point) is
	'The WGS84 degrees of a point(easting, northing) of the British National Grid, to about a metre: grid_of, turned round.';

-- ---- An entry as a draft ----------------------------------------------------------------------------------
create function private.plain_hours(p_schedule public.directory_schedules) returns boolean
	language sql immutable set search_path = ''
	as $$
	select p_schedule.opens_at is not null and p_schedule.closes_at is not null and p_schedule.interval = 1
		and p_schedule.bymonthday = '' and p_schedule.valid_from is null and p_schedule.valid_to is null and p_schedule.description = ''
		and case p_schedule.freq
			when 'WEEKLY' then p_schedule.byday ~ '^[A-Z,]+$'
			when 'MONTHLY' then p_schedule.byday ~ '^-?[1-5][A-Z]{2}(,-?[1-5][A-Z]{2})*$'
			else false
		end
$$;
comment on function private.plain_hours(public.directory_schedules) is
	'Hours that the form can say: every week, or on the first, …, last such day of the month. Others stay as they are.';

create function private.terms_of(p_service uuid, p_taxonomy text) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(jsonb_agg(t.slug order by t.position), '[]'::jsonb)
	from public.directory_attributes a
	join public.directory_taxonomy_terms t on t.id = a.term_id
	join public.directory_taxonomies x on x.id = t.taxonomy_id and x.slug = p_taxonomy
	where a.service_id = p_service
$$;
comment on function private.terms_of(uuid, text) is 'The terms of an entry in one taxonomy, in the order they are listed.';

create function private.directory_draft(p_service uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
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
$$;
comment on function private.directory_draft(uuid) is 'An entry as it is edited: texts and lists. Only what its page says to anybody.';

create function private.empty_directory_draft() returns jsonb
	language sql immutable set search_path = ''
	as $$
	select '{"name":"","description":"","first_visit":"","how_to_reach":"","alert":"","url":"","email":"","run_by":"","phones":"","kinds":[],"for":[],"ways":["person"],"place":"","address":"","city":"","postcode":"","access":[],"reaches":"","free":"","fees":"","minimum_age":"","maximum_age":"","languages":[],"hours":[],"bank_holidays":"ask","differs":[]}'::jsonb
$$;
comment on function private.empty_directory_draft() is 'The draft of an entry that is not there yet; its keys are all that a draft has.';

-- ---- What a draft may say -----------------------------------------------------------------------------------
create function private.check_directory_draft(p jsonb) returns void
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_field text;
	v_most integer;
	v_said jsonb;
	v_line text;
	v_today date := private.today();
begin
	if jsonb_typeof(p) is distinct from 'object'
		or exists (select from jsonb_each(private.empty_directory_draft()) as e where jsonb_typeof(p -> e.key) is distinct from jsonb_typeof(e.value))
		or exists (select from jsonb_object_keys(p) as k where not private.empty_directory_draft() ? k) then
		raise exception 'Please open the page again and send it from there.' using errcode = 'PT422', hint = '';
	end if;
	for v_field, v_most in
		select * from (values ('name', 200), ('run_by', 200), ('description', 4000), ('first_visit', 2000), ('how_to_reach', 2000),
			('alert', 500), ('phones', 600), ('url', 500), ('email', 254), ('place', 200), ('address', 300), ('city', 120), ('reaches', 2000), ('fees', 500)) as m (f, n)
	loop
		if length(p ->> v_field) > v_most then
			raise exception 'Make it % letters or fewer.', to_char(v_most, 'FM9,999') using errcode = 'PT422', hint = v_field;
		end if;
	end loop;
	if length(p ->> 'name') < 2 then
		raise exception 'Write what it is called.' using errcode = 'PT422', hint = 'name';
	elsif length(p ->> 'run_by') < 2 then
		raise exception 'Write who runs it: a group, a charity, a church.' using errcode = 'PT422', hint = 'run_by';
	elsif length(p ->> 'description') < 10 then
		raise exception 'Write what it is, in a sentence or two.' using errcode = 'PT422', hint = 'description';
	elsif jsonb_array_length(p -> 'kinds') = 0 then
		raise exception 'Choose at least one kind of support.' using errcode = 'PT422', hint = 'kinds';
	elsif exists (
		select from jsonb_array_elements_text(p -> 'kinds') as k
		where not exists (select from public.directory_taxonomy_terms t join public.directory_taxonomies x on x.id = t.taxonomy_id where x.slug = 'kind' and t.slug = k)
	) then
		raise exception 'Choose from the list.' using errcode = 'PT422', hint = 'kinds';
	elsif exists (
		select from jsonb_array_elements_text(p -> 'for') as k
		where not exists (select from public.directory_taxonomy_terms t join public.directory_taxonomies x on x.id = t.taxonomy_id where x.slug = 'for' and t.slug = k)
	) then
		raise exception 'Choose from the list.' using errcode = 'PT422', hint = 'for';
	elsif jsonb_array_length(p -> 'ways') = 0
		or exists (select from jsonb_array_elements_text(p -> 'ways') as w where w not in ('person', 'home', 'phone', 'online')) then
		raise exception 'Choose at least one way it is given.' using errcode = 'PT422', hint = 'ways';
	elsif p ->> 'url' <> '' and p ->> 'url' !~ '^https?://[^\s/]+\.[^\s]+$' then
		raise exception 'Write the address of the page from its beginning: https://…' using errcode = 'PT422', hint = 'url';
	elsif p ->> 'email' <> '' and p ->> 'email' !~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' then
		raise exception 'Write an e-mail address, like name@example.org.' using errcode = 'PT422', hint = 'email';
	end if;
	for v_line in select trim(l) from string_to_table(p ->> 'phones', E'\n') as l where trim(l) <> '' loop
		if private.phone_of(v_line) is null then
			raise exception 'Begin each line with a telephone number, like 01983 296 000.' using errcode = 'PT422', hint = 'phones';
		end if;
	end loop;
	if concat(p ->> 'phones', p ->> 'email', p ->> 'url') = '' and p ->> 'address' = '' then
		raise exception 'Say how to reach it: a number, a mail, a page or an address.' using errcode = 'PT422', hint = 'phones';
	elsif p -> 'ways' ? 'person' and (p ->> 'address' = '' or p ->> 'postcode' = '') and not p -> 'ways' ?| array['home', 'phone', 'online'] then
		raise exception 'Say where people come to: the address and its postcode.' using errcode = 'PT422', hint = 'address';
	elsif p ->> 'postcode' <> '' and private.area_of_postcode(p ->> 'postcode') is null then
		raise exception 'That is no postcode of Great Britain that we know. Give one like PO38 1AA.' using errcode = 'PT422', hint = 'postcode';
	elsif exists (select from jsonb_array_elements_text(p -> 'access') as n where n not in ('step-free', 'toilet', 'parking', 'hearing-loop', 'bsl', 'quiet', 'large-print', 'other')) then
		raise exception 'Choose from the list.' using errcode = 'PT422', hint = 'access';
	elsif exists (select from jsonb_array_elements_text(p -> 'languages') as l where l !~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$') then
		raise exception 'Choose from the list.' using errcode = 'PT422', hint = 'languages';
	elsif p ->> 'free' not in ('yes', 'no', '') then
		raise exception 'Choose from the list.' using errcode = 'PT422', hint = 'free';
	elsif p ->> 'bank_holidays' not in ('open', 'closed', 'ask') then
		raise exception 'Choose from the list.' using errcode = 'PT422', hint = 'bank_holidays';
	end if;
	foreach v_field in array array['minimum_age', 'maximum_age'] loop
		if p ->> v_field !~ '^(\d{1,2}|1[0-2]\d)?$' then
			raise exception 'Give an age in years, or leave it empty.' using errcode = 'PT422', hint = v_field;
		end if;
	end loop;
	if nullif(p ->> 'minimum_age', '')::integer > nullif(p ->> 'maximum_age', '')::integer then
		raise exception 'The youngest is older than the oldest.' using errcode = 'PT422', hint = 'maximum_age';
	end if;
	if jsonb_array_length(p -> 'hours') > 30 or jsonb_array_length(p -> 'differs') > 30 then
		raise exception 'That is more than a page can hold. Say the usual hours.' using errcode = 'PT422', hint = 'hours';
	end if;
	for v_said in select * from jsonb_array_elements(p -> 'hours') loop
		if coalesce(v_said ->> 'every', '') not in ('week', '1', '2', '3', '4', '-1') or coalesce(v_said ->> 'day', '') not in ('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU') then
			raise exception 'Choose a day for each line of hours, or leave the line empty.' using errcode = 'PT422', hint = 'hours';
		elsif coalesce(v_said ->> 'from', '') !~ '^([01]\d|2[0-3]):[0-5]\d$' or coalesce(v_said ->> 'to', '') !~ '^([01]\d|2[0-3]):[0-5]\d$' then
			raise exception 'Give both times of each line, from and to.' using errcode = 'PT422', hint = 'hours';
		elsif v_said ->> 'to' <= v_said ->> 'from' then
			raise exception 'From % to %: the end is not after the beginning.', v_said ->> 'from', v_said ->> 'to' using errcode = 'PT422', hint = 'hours';
		end if;
	end loop;
	for v_said in select * from jsonb_array_elements(p -> 'differs') loop
		if not pg_input_is_valid(coalesce(v_said ->> 'from_day', ''), 'date') or not pg_input_is_valid(coalesce(v_said ->> 'to_day', ''), 'date') then
			raise exception 'Give the first and the last day of each line, or leave the line empty.' using errcode = 'PT422', hint = 'differs';
		elsif (v_said ->> 'to_day')::date < (v_said ->> 'from_day')::date then
			raise exception 'The last day is before the first.' using errcode = 'PT422', hint = 'differs';
		elsif (v_said ->> 'to_day')::date < v_today or (v_said ->> 'from_day')::date > v_today + 730 then
			raise exception 'Give days to come, within two years.' using errcode = 'PT422', hint = 'differs';
		elsif coalesce(v_said ->> 'opens', '') !~ '^(([01]\d|2[0-3]):[0-5]\d)?$' or coalesce(v_said ->> 'closes', '') !~ '^(([01]\d|2[0-3]):[0-5]\d)?$'
			or (coalesce(v_said ->> 'opens', '') = '') <> (coalesce(v_said ->> 'closes', '') = '') or v_said ->> 'opens' > v_said ->> 'closes' then
			raise exception 'Give both times, from and to, or neither where it is closed.' using errcode = 'PT422', hint = 'differs';
		elsif length(v_said ->> 'note') > 300 then
			raise exception 'Make it 300 letters or fewer.' using errcode = 'PT422', hint = 'differs';
		end if;
	end loop;
end $$;
comment on function private.check_directory_draft(jsonb) is
	'Refuses, with the field named, what an entry cannot say. All of it is public once it is up: free text is read by somebody first.';

create function private.phone_of(p_line text) returns text
	language sql immutable set search_path = ''
	as $$ select trim(substring(trim(p_line) from '^[0-9+][0-9+() -]{2,29}(?=$|[^0-9])')) $$;
comment on function private.phone_of(text) is 'The number that a line begins with; what follows it is said beside it.';

create function private.language_name(p_code text) returns text
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(
		(select l.name from (values ('ar', 'Arabic'), ('bn', 'Bengali'), ('bfi', 'British Sign Language'), ('gu', 'Gujarati'), ('hi', 'Hindi'),
			('pl', 'Polish'), ('pt', 'Portuguese'), ('pa', 'Punjabi'), ('ta', 'Tamil'), ('ur', 'Urdu'), ('cy', 'Welsh')) as l (code, name) where l.code = p_code),
		(select min(l.name) from public.directory_languages l where l.code = p_code),
		p_code
	)
$$;
comment on function private.language_name(text) is 'How a language of the directory is called; the same as SPOKEN in domain/directory/directory.ts.';

-- ---- Writing it back ------------------------------------------------------------------------------------------
create function private.write_directory_draft(p_service uuid, p jsonb) returns uuid
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
	perform private.index_directory(array[v_id]);
	return v_id;
end $$;
comment on function private.write_directory_draft(uuid, jsonb) is
	'Makes an entry say what a checked draft says; a new one without an id. A changed postcode puts it in the middle of its area on the map.';

-- ---- The page on which an entry is changed -----------------------------------------------------------------
create function private.directory_edit_page(p_service uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.me();
	v_keeps boolean := private.edits_directory(v_me, p_service);
	v_service public.directory_services;
begin
	if p_service is not null then
		select * into v_service from public.directory_services s where s.id = p_service and (s.listed or v_keeps);
		if not found then
			perform private.not_found();
		end if;
	end if;
	return jsonb_build_object(
		'today', private.today(), 'keeps', v_keeps, 'version', v_service.version,
		'draft', coalesce(private.directory_draft(p_service), private.empty_directory_draft()),
		'entry', case when p_service is not null and v_service.listed then public.directory_entry_page(p_service) end
	);
end $$;
comment on function private.directory_edit_page(uuid) is
	'An approved entry as it is edited, or the draft of a new one; whether whoever asks keeps it, or suggests. Anybody''s.';
create function public.directory_edit_page(p_service uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.directory_edit_page(p_service) $$;
comment on function public.directory_edit_page(uuid) is 'See private.directory_edit_page.';

create function private.save_directory_entry(p_once uuid, p_service uuid, p_version integer, p_entry jsonb, p_assured boolean) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_service public.directory_services;
	v_id uuid;
begin
	if not private.edits_directory(v_me, p_service) then
		perform private.not_found();
	end if;
	if p_service is not null then
		select * into v_service from public.directory_services s where s.id = p_service for update;
	end if;
	select * into v_once from private.begin_once(p_once, 'save_directory_entry', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_service.version is distinct from p_version then
		raise exception 'This has moved on since you opened it.' using errcode = 'PT409', hint = 'stale';
	end if;
	perform private.check_directory_draft(p_entry);
	-- an entry of a member organisation stays its own, whoever is said to run it
	if p_service is not null and not private.keeps_directory(v_me) and p_entry ->> 'run_by' <> (
		select o.name from public.directory_organisations o where o.id = v_service.directory_organisation_id
	) then
		raise exception 'Only the coordinators change who runs it. Ring them.' using errcode = 'PT422', hint = 'run_by';
	end if;
	v_id := private.write_directory_draft(p_service, p_entry);
	insert into private.directory_events (service_id, what, by) values (v_id, case when p_service is null then 'made' else 'changed' end, v_me);
	if p_assured then
		perform private.assure_directory_entry(v_id, v_me);
	end if;
	return private.end_once(p_once, 'save_directory_entry', jsonb_build_object('id', v_id));
end $$;
comment on function private.save_directory_entry(uuid, uuid, integer, jsonb, boolean) is
	'Whoever keeps an entry changes it, or adds one, and may say that all of it is so; found so from the next search on.';
create function public.save_directory_entry(p_once uuid, p_service uuid, p_version integer, p_entry jsonb, p_assured boolean) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.save_directory_entry(p_once, p_service, p_version, p_entry, p_assured) $$;
comment on function public.save_directory_entry(uuid, uuid, integer, jsonb, boolean) is 'See private.save_directory_entry.';

create function private.suggest_directory_entry(p_once uuid, p_service uuid, p_entry jsonb, p_token text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_once record;
	v_was jsonb;
	v_changes jsonb;
	v_asking private.directory_askings;
begin
	if p_token is not null then
		v_asking := private.asking_of(p_token);
		if v_asking.service_id is distinct from p_service then
			perform private.not_found();
		end if;
	end if;
	if p_service is not null and not exists (select from public.directory_services s where s.id = p_service and s.listed) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'suggest_directory_entry', null);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.check_directory_draft(p_entry);
	v_was := coalesce(private.directory_draft(p_service), private.empty_directory_draft());
	select jsonb_object_agg(d.key, jsonb_build_object('from', v_was -> d.key, 'to', d.value)) into v_changes
	from jsonb_each(p_entry) as d where d.value <> v_was -> d.key;
	if v_changes is null then
		raise exception 'All of it stands there like this already. Change what is wrong first.' using errcode = 'PT422', hint = '';
	end if;
	-- The site limits each network; this only keeps the desk from being buried.
	if private.hit_limit('directory_suggestion', coalesce(p_service::text, 'new'), 20, interval '1 hour') then
		raise exception 'Many people have told us of this just now. Somebody is looking at it.' using errcode = 'PT429', hint = 'too_many';
	end if;
	if p_token is not null then
		update private.directory_askings a set answered_at = private.clock(), answer = 'changed'
		where a.id = v_asking.id and a.answered_at is null;
		if not found then
			raise exception 'This has been answered already. Thank you.' using errcode = 'PT409', hint = 'stale';
		end if;
	end if;
	insert into private.directory_suggestions (service_id, changes, theirs) values (p_service, v_changes, p_token is not null);
	return private.end_once(p_once, 'suggest_directory_entry', '{}'::jsonb);
end $$;
comment on function private.suggest_directory_entry(uuid, uuid, jsonb, text) is
	'Anybody at all says how an approved entry should read, or (no service) suggests one; with the link of our mail, as whoever runs it, which answers the mail. Only what differs is kept. Changes nothing but the desk''s list.';
create function public.suggest_directory_entry(p_once uuid, p_service uuid, p_entry jsonb, p_token text default null) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.suggest_directory_entry(p_once, p_service, p_entry, p_token) $$;
comment on function public.suggest_directory_entry(uuid, uuid, jsonb, text) is 'See private.suggest_directory_entry.';

-- ---- What waits for somebody's yes -------------------------------------------------------------------------
create function private.suggestion_for(p_account uuid, p_suggestion uuid) returns private.directory_suggestions
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_suggestion private.directory_suggestions;
begin
	select * into v_suggestion from private.directory_suggestions x where x.id = p_suggestion;
	if v_suggestion.id is null or not private.edits_directory(p_account, v_suggestion.service_id) then
		perform private.not_found();
	end if;
	return v_suggestion;
end $$;
comment on function private.suggestion_for(uuid, uuid) is 'A suggestion, for whoever keeps the entry; not found for anybody else.';

create function private.open_suggestions(p_account uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(jsonb_agg(jsonb_build_object(
		'id', x.id, 'service_id', x.service_id, 'name', coalesce(x.name, x.changes #>> '{name,to}', ''), 'at', x.at, 'theirs', x.theirs,
		'fields', (select count(*) from jsonb_object_keys(x.changes))
	) order by x.at), '[]'::jsonb)
	from (
		select y.*, s.name from private.directory_suggestions y left join public.directory_services s on s.id = y.service_id
		where y.settled_at is null and private.edits_directory(p_account, y.service_id) order by y.at limit 100
	) as x
$$;
comment on function private.open_suggestions(uuid) is 'What waits for a yes of theirs: of the whole directory, or of their own entries.';

create function private.suggested_draft(p_suggestion private.directory_suggestions) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(private.directory_draft(p_suggestion.service_id), private.empty_directory_draft())
		|| (select jsonb_object_agg(c.key, c.value -> 'to') from jsonb_each(p_suggestion.changes) as c)
$$;
comment on function private.suggested_draft(private.directory_suggestions) is
	'The entry as it is now, with what the suggestion changes: what somebody else has changed meanwhile stays.';

create function private.directory_suggestion_page(p_suggestion uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_suggestion private.directory_suggestions := private.suggestion_for(v_me, p_suggestion);
	v_now jsonb := coalesce(private.directory_draft(v_suggestion.service_id), private.empty_directory_draft());
begin
	return jsonb_build_object(
		'now', private.clock(), 'today', private.today(), 'id', v_suggestion.id, 'at', v_suggestion.at, 'theirs', v_suggestion.theirs,
		'taken', v_suggestion.taken, 'service_id', v_suggestion.service_id,
		'version', (select s.version from public.directory_services s where s.id = v_suggestion.service_id),
		'name', coalesce(v_now ->> 'name', ''),
		'changes', (
			select jsonb_agg(jsonb_build_object(
				'field', c.key, 'now', v_now -> c.key, 'to', c.value -> 'to', 'moved', v_now -> c.key <> c.value -> 'from'
			) order by array_position(array[
				'name', 'run_by', 'description', 'kinds', 'for', 'ways', 'place', 'address', 'city', 'postcode', 'access', 'reaches', 'how_to_reach',
				'phones', 'email', 'url', 'hours', 'differs', 'bank_holidays', 'alert', 'first_visit', 'free', 'fees', 'minimum_age', 'maximum_age', 'languages'
			], c.key))
			from jsonb_each(v_suggestion.changes) as c
		)
	);
end $$;
comment on function private.directory_suggestion_page(uuid) is
	'What somebody would have an entry say, field by field beside what it says now, and what has moved on since they wrote it.';
create function public.directory_suggestion_page(p_suggestion uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.directory_suggestion_page(p_suggestion) $$;
comment on function public.directory_suggestion_page(uuid) is 'See private.directory_suggestion_page.';

create function private.settle_directory_suggestion(p_once uuid, p_suggestion uuid, p_version integer, p_take boolean) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_suggestion private.directory_suggestions := private.suggestion_for(v_me, p_suggestion);
	v_once record;
	v_version integer;
	v_draft jsonb;
	v_id uuid := v_suggestion.service_id;
begin
	select s.version into v_version from public.directory_services s where s.id = v_suggestion.service_id for update;
	select * into v_once from private.begin_once(p_once, 'settle_directory_suggestion', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if p_take is null then
		raise exception 'Choose one of the two.' using errcode = 'PT422', hint = 'do';
	end if;
	update private.directory_suggestions x set settled_at = private.clock(), settled_by = v_me, taken = p_take
	where x.id = p_suggestion and x.settled_at is null;
	if not found then
		raise exception 'Somebody else has dealt with this.' using errcode = 'PT409', hint = 'stale';
	elsif v_version is distinct from p_version then
		raise exception 'This has moved on since you opened it.' using errcode = 'PT409', hint = 'stale';
	end if;
	if p_take then
		v_draft := private.suggested_draft(v_suggestion);
		-- what was right when it was written need not be now: a day has passed, an end lies before a new beginning
		perform private.check_directory_draft(v_draft);
		v_id := private.write_directory_draft(v_suggestion.service_id, v_draft);
		insert into private.directory_events (service_id, what, by)
		values (v_id, case when v_suggestion.service_id is null then 'made' else 'changed' end, v_me);
	end if;
	return private.end_once(p_once, 'settle_directory_suggestion', jsonb_build_object('id', v_id));
end $$;
comment on function private.settle_directory_suggestion(uuid, uuid, integer, boolean) is
	'Whoever keeps an entry takes a suggestion, which shows from the next search on, or leaves it.';
create function public.settle_directory_suggestion(p_once uuid, p_suggestion uuid, p_version integer, p_take boolean) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.settle_directory_suggestion(p_once, p_suggestion, p_version, p_take) $$;
comment on function public.settle_directory_suggestion(uuid, uuid, integer, boolean) is 'See private.settle_directory_suggestion.';

grant execute on function
	public.directory_edit_page(uuid), private.directory_edit_page(uuid),
	public.suggest_directory_entry(uuid, uuid, jsonb, text), private.suggest_directory_entry(uuid, uuid, jsonb, text)
	to anon, authenticated;
grant execute on function
	public.save_directory_entry(uuid, uuid, integer, jsonb, boolean), private.save_directory_entry(uuid, uuid, integer, jsonb, boolean),
	public.directory_suggestion_page(uuid), private.directory_suggestion_page(uuid),
	public.settle_directory_suggestion(uuid, uuid, integer, boolean), private.settle_directory_suggestion(uuid, uuid, integer, boolean)
	to authenticated;

create function public.check_directory_draft(p_entry jsonb) returns void
	language sql stable security invoker set search_path = ''
	as $$ select private.check_directory_draft(p_entry) $$;
comment on function public.check_directory_draft(jsonb) is 'Before a preview: what the draft cannot say. See private.check_directory_draft.';
grant execute on function public.check_directory_draft(jsonb), private.check_directory_draft(jsonb) to anon, authenticated;
