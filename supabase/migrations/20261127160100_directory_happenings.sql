-- Events: death cafés, remembrance, training. Each belongs to an entry of the directory, so that whoever keeps the
-- entry keeps its events, it is approved, suggested and looked at as entries are, and it goes where the entry goes.
-- Kept is the rule ("every second Tuesday, 2 to 4pm") and what differs from it; its dates are counted out at each
-- reading, within bounds, and none is stored. Times are those of a London clock.
--
-- The tables are called happenings because private.directory_events is the history of an entry.

create table public.directory_happenings (
	id uuid primary key default gen_random_uuid(),
	service_id uuid not null references public.directory_services (id) on delete cascade,
	title text not null check (length(title) between 2 and 120),
	kind text not null check (kind in ('death-cafe', 'remembrance', 'together', 'training', 'children', 'advice')),
	description text not null check (length(description) <= 4000),
	first_visit text not null default '' check (length(first_visit) <= 2000),
	place text not null default '' check (length(place) <= 200),
	address text not null default '' check (length(address) <= 300),
	city text not null default '' check (length(city) <= 120),
	postcode text not null default '' check (length(postcode) <= 12),
	position point,
	online boolean not null default false,
	cost text not null default '' check (length(cost) <= 200),
	booking text not null default '' check (length(booking) <= 300),
	first_day date not null,
	last_day date,
	starts time not null,
	ends time not null,
	repeats text not null check (repeats in ('once', 'weekly', 'fortnightly', 'month-nth', 'month-last', 'month-date')),
	on_bank_holidays boolean not null default true,
	called_off_at timestamptz,
	version integer not null default 1,
	created_at timestamptz not null default private.clock(),
	updated_at timestamptz not null default private.clock(),
	constraint in_order check (ends > starts and last_day >= first_day)
);
comment on table public.directory_happenings is 'An event of an entry: once, or by a rule. Approved where it stands here; anybody reads it while its entry is listed.';
comment on column public.directory_happenings.first_visit is 'What happens when you first come; the entry''s where it is empty.';
comment on column public.directory_happenings.place is 'Where, if not where the entry is: never anybody''s home.';
comment on column public.directory_happenings.position is 'The middle of the area of its postcode; null where it is where its entry is.';
comment on column public.directory_happenings.first_day is 'The first day, from which every other one is counted.';
comment on column public.directory_happenings.last_day is 'The last day of the rule; null where it goes on.';
comment on column public.directory_happenings.starts is 'Wall time in London, the same in summer and winter.';
comment on column public.directory_happenings.on_bank_holidays is 'Whether it takes place on a bank holiday of the entry''s nation.';
comment on column public.directory_happenings.called_off_at is 'Since when all of it is called off; calendars that have it are told so.';
create index directory_happenings_service on public.directory_happenings (service_id);
create index directory_happenings_days on public.directory_happenings (last_day, first_day);
create trigger directory_happenings_version before update on public.directory_happenings
	for each row execute function private.touch_version();
grant select on public.directory_happenings to anon, authenticated, service_role;
alter table public.directory_happenings enable row level security;
alter table public.directory_happenings force row level security;
create policy "Anyone can read the events of approved services" on public.directory_happenings
	for select to anon, authenticated using (exists (select from public.directory_services s where s.id = service_id and s.listed));

create table public.directory_happening_changes (
	id uuid primary key default gen_random_uuid(),
	happening_id uuid not null references public.directory_happenings (id) on delete cascade,
	day date not null,
	to_day date,
	starts time,
	ends time check (ends > starts),
	note text not null default '' check (length(note) <= 300),
	unique (happening_id, day),
	constraint moved_whole check (num_nulls(to_day, starts, ends) in (0, 3))
);
comment on table public.directory_happening_changes is 'A day of an event that differs from its rule: called off, or on another day or at another time.';
comment on column public.directory_happening_changes.to_day is 'Moved to, with its times; null where it does not take place.';
grant select on public.directory_happening_changes to anon, authenticated, service_role;
alter table public.directory_happening_changes enable row level security;
alter table public.directory_happening_changes force row level security;
create policy "Anyone can read what differs in events of approved services" on public.directory_happening_changes
	for select to anon, authenticated using (exists (select from public.directory_happenings h where h.id = happening_id));

-- ---- The rule -------------------------------------------------------------------------------------------------
create function private.happening_schedule(p public.directory_happenings) returns public.directory_schedules
	language sql immutable set search_path = ''
	as $$
	select row(
		p.id, p.service_id,
		case when p.repeats in ('weekly', 'fortnightly') then 'WEEKLY' when p.repeats <> 'once' then 'MONTHLY' end,
		case p.repeats when 'fortnightly' then 2 else 1 end,
		case when p.repeats in ('once', 'month-date') then '' else concat(
			case p.repeats when 'month-nth' then ceil(extract(day from p.first_day) / 7.0)::text when 'month-last' then '-1' end,
			(array['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'])[extract(isodow from p.first_day)::integer]
		) end,
		case p.repeats when 'month-date' then extract(day from p.first_day)::text else '' end,
		p.first_day, p.first_day, p.last_day, p.starts, p.ends, ''
	)::public.directory_schedules
$$;
comment on function private.happening_schedule(public.directory_happenings) is
	'The rule of an event as regular hours, in the words of RFC 5545: what falls_on and the feed read. One day alone has no rule.';

create function private.happening_falls_on(p public.directory_happenings, p_day date) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select case when p.repeats = 'once' then p_day = p.first_day else private.falls_on(private.happening_schedule(p), p_day) end
		and (p.on_bank_holidays or p_day <> all (private.bank_holidays(
			coalesce((select s.nation from public.directory_services s where s.id = p.service_id), 'england'), extract(year from p_day)::integer
		)))
$$;
comment on function private.happening_falls_on(public.directory_happenings, date) is 'Whether the rule of an event has a day; what differs from the rule is not looked at.';

-- ---- An event as a draft ----------------------------------------------------------------------------------------
create function private.empty_event_draft() returns jsonb
	language sql immutable set search_path = ''
	as $$
	select '{"title":"","kind":"","description":"","first_visit":"","online":"","place":"","address":"","city":"","postcode":"","cost":"","booking":"","first_day":"","starts":"","ends":"","repeats":"once","stops":"never","until":"","times":"","bank_holidays":"yes","differs":[]}'::jsonb
$$;
comment on function private.empty_event_draft() is 'The draft of an event that is not there yet; its keys are all that one has.';

create function private.event_draft(p_event uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'title', h.title, 'kind', h.kind, 'description', h.description, 'first_visit', h.first_visit, 'online', case when h.online then 'yes' else '' end,
		'place', h.place, 'address', h.address, 'city', h.city, 'postcode', h.postcode, 'cost', h.cost, 'booking', h.booking,
		'first_day', h.first_day, 'starts', to_char(h.starts, 'HH24:MI'), 'ends', to_char(h.ends, 'HH24:MI'), 'repeats', h.repeats,
		'stops', case when h.last_day is null or h.repeats = 'once' then 'never' else 'until' end,
		'until', case when h.repeats = 'once' then '' else coalesce(h.last_day::text, '') end, 'times', '',
		'bank_holidays', case when h.on_bank_holidays then 'yes' else 'no' end,
		'differs', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'day', c.day, 'what', case when c.to_day is null then 'off' else 'moved' end, 'to_day', coalesce(c.to_day::text, ''),
				'from', coalesce(to_char(c.starts, 'HH24:MI'), ''), 'to', coalesce(to_char(c.ends, 'HH24:MI'), ''), 'note', c.note
			) order by c.day), '[]'::jsonb)
			from public.directory_happening_changes c where c.happening_id = h.id and coalesce(greatest(c.day, c.to_day), c.day) >= private.today()
		)
	)
	from public.directory_happenings h where h.id = p_event
$$;
comment on function private.event_draft(uuid) is 'An event as it is edited. Only what its page says to anybody.';

create function private.read_event_draft(p_service uuid, p jsonb) returns public.directory_happenings
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v public.directory_happenings;
	v_field text;
	v_most integer;
	v_said jsonb;
	v_today date := private.today();
	v_days date[] := '{}';
	v_off date[] := '{}';
	v_wanted integer := 1;
	v_found integer := 0;
	v_step integer := 0;
	v_day date;
	v_last date;
begin
	if jsonb_typeof(p) is distinct from 'object'
		or exists (select from jsonb_each(private.empty_event_draft()) as e where jsonb_typeof(p -> e.key) is distinct from jsonb_typeof(e.value))
		or exists (select from jsonb_object_keys(p) as k where not private.empty_event_draft() ? k) then
		raise exception 'Please open the page again and send it from there.' using errcode = 'PT422', hint = '';
	end if;
	for v_field, v_most in
		select * from (values ('title', 120), ('description', 4000), ('first_visit', 2000), ('place', 200), ('address', 300), ('city', 120), ('cost', 200), ('booking', 300)) as m (f, n)
	loop
		if length(p ->> v_field) > v_most then
			raise exception 'Make it % letters or fewer.', to_char(v_most, 'FM9,999') using errcode = 'PT422', hint = v_field;
		end if;
	end loop;
	if length(p ->> 'title') < 2 then
		raise exception 'Write what it is called.' using errcode = 'PT422', hint = 'title';
	elsif p ->> 'kind' not in ('death-cafe', 'remembrance', 'together', 'training', 'children', 'advice') then
		raise exception 'Choose what kind of event it is.' using errcode = 'PT422', hint = 'kind';
	elsif length(p ->> 'description') < 10 then
		raise exception 'Write what it is, in a sentence or two.' using errcode = 'PT422', hint = 'description';
	elsif not pg_input_is_valid(p ->> 'first_day', 'date') or p ->> 'first_day' !~ '^\d{4}-\d\d-\d\d$' then
		raise exception 'Give the first day.' using errcode = 'PT422', hint = 'first_day';
	elsif (p ->> 'first_day')::date not between '2020-01-01' and v_today + 730 then
		raise exception 'Give a first day within two years from now.' using errcode = 'PT422', hint = 'first_day';
	elsif p ->> 'starts' !~ '^([01]\d|2[0-3]):[0-5]\d$' then
		raise exception 'Give the time at which it begins.' using errcode = 'PT422', hint = 'starts';
	elsif p ->> 'ends' !~ '^([01]\d|2[0-3]):[0-5]\d$' then
		raise exception 'Give the time at which it ends.' using errcode = 'PT422', hint = 'ends';
	elsif p ->> 'ends' <= p ->> 'starts' then
		raise exception 'It ends before it begins. Give a later time on the same day.' using errcode = 'PT422', hint = 'ends';
	elsif p ->> 'repeats' not in ('once', 'weekly', 'fortnightly', 'month-nth', 'month-last', 'month-date') then
		raise exception 'Choose how often it is.' using errcode = 'PT422', hint = 'repeats';
	elsif p ->> 'repeats' = 'month-nth' and extract(day from (p ->> 'first_day')::date) > 28 then
		raise exception 'Not every month has a fifth one. Choose the last of the month.' using errcode = 'PT422', hint = 'repeats';
	elsif p ->> 'repeats' = 'month-last' and extract(month from (p ->> 'first_day')::date + 7) = extract(month from (p ->> 'first_day')::date) then
		raise exception 'The first day is not the last such day of its month.' using errcode = 'PT422', hint = 'repeats';
	elsif p ->> 'stops' not in ('never', 'until', 'times') then
		raise exception 'Choose until when.' using errcode = 'PT422', hint = 'stops';
	elsif p ->> 'bank_holidays' not in ('yes', 'no') then
		raise exception 'Choose one of the two.' using errcode = 'PT422', hint = 'bank_holidays';
	elsif p ->> 'online' not in ('yes', '') then
		raise exception 'Choose one of the two.' using errcode = 'PT422', hint = 'online';
	elsif p ->> 'address' <> '' and p ->> 'postcode' = '' then
		raise exception 'Give the postcode of the address too.' using errcode = 'PT422', hint = 'postcode';
	elsif p ->> 'postcode' <> '' and private.area_of_postcode(p ->> 'postcode') is null then
		raise exception 'That is no postcode of Great Britain that we know. Give one like PO38 1AA.' using errcode = 'PT422', hint = 'postcode';
	elsif jsonb_array_length(p -> 'differs') > 30 then
		raise exception 'That is more than a page can hold. Leave out the days that are past.' using errcode = 'PT422', hint = 'differs';
	end if;
	v.service_id := p_service;
	v.title := p ->> 'title'; v.kind := p ->> 'kind'; v.description := p ->> 'description'; v.first_visit := p ->> 'first_visit';
	v.place := p ->> 'place'; v.address := p ->> 'address'; v.city := p ->> 'city';
	v.postcode := regexp_replace(upper(regexp_replace(p ->> 'postcode', '[^A-Za-z0-9]', '', 'g')), '(.{3})$', ' \1');
	v.position := (select a.centre from public.areas a where p ->> 'postcode' <> '' and a.id = private.area_of_postcode(p ->> 'postcode'));
	v.online := p ->> 'online' = 'yes'; v.cost := p ->> 'cost'; v.booking := p ->> 'booking';
	v.first_day := p ->> 'first_day'; v.starts := p ->> 'starts'; v.ends := p ->> 'ends'; v.repeats := p ->> 'repeats';
	v.on_bank_holidays := p ->> 'bank_holidays' = 'yes';
	for v_said in select * from jsonb_array_elements(p -> 'differs') loop
		if not pg_input_is_valid(coalesce(v_said ->> 'day', ''), 'date') or coalesce(v_said ->> 'what', '') not in ('off', 'moved') then
			raise exception 'Give the day of each line, and whether it is off or moved. Or leave the line empty.' using errcode = 'PT422', hint = 'differs';
		elsif (v_said ->> 'day')::date = any (v_days) then
			raise exception 'A day stands there twice.' using errcode = 'PT422', hint = 'differs';
		elsif not private.happening_falls_on(v, (v_said ->> 'day')::date) then
			raise exception '% is no day of this event.', v_said ->> 'day' using errcode = 'PT422', hint = 'differs';
		elsif length(v_said ->> 'note') > 300 then
			raise exception 'Make it 300 letters or fewer.' using errcode = 'PT422', hint = 'differs';
		elsif v_said ->> 'what' = 'moved' and not (
			pg_input_is_valid(coalesce(v_said ->> 'to_day', ''), 'date') and coalesce(v_said ->> 'from', '') ~ '^([01]\d|2[0-3]):[0-5]\d$'
			and coalesce(v_said ->> 'to', '') ~ '^([01]\d|2[0-3]):[0-5]\d$'
		) then
			raise exception 'Say to which day it is moved, and both times.' using errcode = 'PT422', hint = 'differs';
		elsif v_said ->> 'what' = 'moved' and v_said ->> 'to' <= v_said ->> 'from' then
			raise exception 'From % to %: the end is not after the beginning.', v_said ->> 'from', v_said ->> 'to' using errcode = 'PT422', hint = 'differs';
		elsif v_said ->> 'what' = 'moved' and abs((v_said ->> 'to_day')::date - (v_said ->> 'day')::date) > 60 then
			raise exception 'Move it by two months at most; further away it is another event.' using errcode = 'PT422', hint = 'differs';
		end if;
		v_days := v_days || (v_said ->> 'day')::date;
		if v_said ->> 'what' = 'off' then
			v_off := v_off || (v_said ->> 'day')::date;
		end if;
	end loop;
	v_day := v.first_day;
	if v.repeats = 'once' then
		v.last_day := v.first_day;
	elsif p ->> 'stops' = 'until' then
		if not pg_input_is_valid(p ->> 'until', 'date') or (p ->> 'until')::date not between v.first_day and v.first_day + 3660 then
			raise exception 'Give the last day: after the first one, within ten years of it.' using errcode = 'PT422', hint = 'until';
		end if;
		v.last_day := p ->> 'until';
	elsif p ->> 'stops' = 'times' then
		if p ->> 'times' !~ '^\d{1,3}$' or (p ->> 'times')::integer not between 2 and 100 then
			raise exception 'Say how many times, from 2 to 100.' using errcode = 'PT422', hint = 'times';
		end if;
		v_wanted := p ->> 'times';
	end if;
	-- Day after day of it, until there are as many as wanted: as often as it takes place, so a day that is off is none of
	-- them. Ten years are looked at and no more.
	while v_day is not null and v_found < v_wanted loop
		if private.happening_falls_on(v, v_day) and not v_day = any (v_off) then
			v_found := v_found + 1;
			v_last := v_day;
		end if;
		v_step := v_step + 1;
		v_day := case v.repeats
			when 'once' then null
			when 'month-date' then (v.first_day + make_interval(months => v_step))::date
			when 'fortnightly' then v.first_day + 14 * v_step
			else v.first_day + 7 * v_step
		end;
		if v_day > least(v.last_day, v.first_day + 3660) then
			v_day := null;
		end if;
	end loop;
	if v_found = 0 and cardinality(v_off) = 0 then
		raise exception 'It would not take place once: every day of it is a bank holiday.' using errcode = 'PT422', hint = 'bank_holidays';
	end if;
	if v.repeats <> 'once' and p ->> 'stops' = 'times' then
		if v_found < v_wanted then
			raise exception 'That is more than ten years. Choose fewer times.' using errcode = 'PT422', hint = 'times';
		end if;
		v.last_day := v_last;
	end if;
	if v.last_day < v_today and not exists (
		select from jsonb_array_elements(p -> 'differs') as x where x ->> 'what' = 'moved' and (x ->> 'to_day')::date >= v_today
	) then
		raise exception 'All of it is past. Give a day to come.' using errcode = 'PT422',
			hint = case when v.repeats = 'once' then 'first_day' when p ->> 'stops' = 'times' then 'times' else 'until' end;
	end if;
	return v;
end $$;
comment on function private.read_event_draft(uuid, jsonb) is
	'A draft as the event it would be; refuses, with the field named, what an event cannot say. A number of times becomes the last day.';

create function private.write_event_draft(p_event uuid, p_service uuid, p jsonb) returns uuid
	language plpgsql security definer set search_path = ''
	as $$
declare
	v public.directory_happenings := private.read_event_draft(p_service, p);
begin
	v.id := coalesce(p_event, gen_random_uuid());
	if p_event is null then
		insert into public.directory_happenings (id, service_id, title, kind, description, first_day, starts, ends, repeats)
		values (v.id, p_service, v.title, v.kind, v.description, v.first_day, v.starts, v.ends, v.repeats);
	end if;
	update public.directory_happenings set
		title = v.title, kind = v.kind, description = v.description, first_visit = v.first_visit, place = v.place, address = v.address,
		city = v.city, postcode = v.postcode, position = v.position, online = v.online, cost = v.cost, booking = v.booking,
		first_day = v.first_day, last_day = v.last_day, starts = v.starts, ends = v.ends, repeats = v.repeats,
		on_bank_holidays = v.on_bank_holidays, called_off_at = null, updated_at = private.clock()
	where id = v.id;
	delete from public.directory_happening_changes c where c.happening_id = v.id;
	insert into public.directory_happening_changes (happening_id, day, to_day, starts, ends, note)
	select v.id, d.day, case when d.what = 'moved' then d.to_day::date end, case when d.what = 'moved' then d."from"::time end,
		case when d.what = 'moved' then d."to"::time end, coalesce(d.note, '')
	from jsonb_to_recordset(p -> 'differs') as d (day date, what text, to_day text, "from" text, "to" text, note text);
	return v.id;
end $$;
comment on function private.write_event_draft(uuid, uuid, jsonb) is 'Makes an event say what a draft says; a new one without an id.';

-- ---- Reading -----------------------------------------------------------------------------------------------------
create function private.event_card(p public.directory_happenings) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$
	select jsonb_build_object(
		'id', p.id, 'title', p.title, 'kind', p.kind, 'first_day', p.first_day, 'last_day', p.last_day,
		'starts', to_char(p.starts, 'HH24:MI'), 'ends', to_char(p.ends, 'HH24:MI'), 'repeats', p.repeats,
		'freq', h.freq, 'interval', h.interval, 'byday', h.byday, 'bymonthday', h.bymonthday,
		'on_bank_holidays', p.on_bank_holidays, 'nation', s.nation, 'called_off', p.called_off_at is not null,
		'online', p.online, 'cost', p.cost, 'booking', p.booking, 'version', p.version, 'updated_at', p.updated_at,
		'place', case when concat(p.place, p.address, p.postcode) = '' then l.name else p.place end,
		'city', case when concat(p.place, p.address, p.postcode) = '' then l.city else p.city end,
		'address', case when concat(p.place, p.address, p.postcode) = '' then l.address_1 else p.address end,
		'postcode', case when concat(p.place, p.address, p.postcode) = '' then l.postal_code else p.postcode end,
		'service_id', s.id, 'service', s.name, 'description', p.description,
		'changes', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'day', c.day, 'to_day', c.to_day, 'starts', to_char(c.starts, 'HH24:MI'), 'ends', to_char(c.ends, 'HH24:MI'), 'note', c.note
			) order by c.day), '[]'::jsonb)
			from (select * from public.directory_happening_changes x where x.happening_id = p.id order by x.day desc limit 60) as c
		)
	)
	from public.directory_services s
	cross join lateral private.happening_schedule(p) as h
	left join lateral (
		select o.name, o.city, o.address_1, o.postal_code from public.directory_service_at_locations x
		join public.directory_locations o on o.id = x.location_id where x.service_id = s.id order by o.name, o.id limit 1
	) as l on true
	where s.id = p.service_id
$$;
comment on function private.event_card(public.directory_happenings) is 'An event as lists and calendars have it: its rule and what differs from it, never its dates.';

create function private.events_page(p_near text, p_kind text, p_from date) returns jsonb
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
		'near', case when v_at is not null then jsonb_build_object('id', p_near, 'name', v_name) end,
		'more', coalesce(jsonb_array_length(v_rows) > 300, false), 'events', coalesce(v_rows, '[]'::jsonb)
	);
end $$;
comment on function private.events_page(text, text, date) is
	'Events that are not over on a day: up to 300, the nearest, within 20 miles of a place or online. Rules alone: whoever asks counts their dates out. Anybody''s.';
create function public.events_page(p_near text, p_kind text, p_from date) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.events_page(p_near, p_kind, p_from) $$;
comment on function public.events_page(text, text, date) is 'See private.events_page.';

create function public.event_page(p_event uuid) returns jsonb
	language plpgsql stable security invoker set search_path = ''
	as $$
declare
	v public.directory_happenings;
begin
	select * into v from public.directory_happenings h where h.id = p_event;
	if not found then
		raise exception 'We could not find that.' using errcode = 'PT404', hint = 'not_found';
	end if;
	return jsonb_build_object(
		'event', private.event_card(v) || jsonb_build_object('band', null), 'first_visit', v.first_visit, 'elsewhere', concat(v.place, v.address, v.postcode) <> '',
		'entry', public.directory_entry_page(v.service_id)
	);
end $$;
comment on function public.event_page(uuid) is 'One event with the entry it belongs to. Anybody''s while the entry is listed; not found otherwise.';

-- ---- Changing -----------------------------------------------------------------------------------------------------
create function private.event_edit_page(p_service uuid, p_event uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.me();
	v_event public.directory_happenings;
	v_service public.directory_services;
	v_keeps boolean;
begin
	if p_event is not null then
		select * into v_event from public.directory_happenings h where h.id = p_event;
	end if;
	select * into v_service from public.directory_services s where s.id = coalesce(v_event.service_id, p_service);
	v_keeps := private.edits_directory(v_me, v_service.id);
	if v_service.id is null or (p_event is not null and v_event.id is null) or not (v_service.listed or v_keeps) then
		perform private.not_found();
	end if;
	return jsonb_build_object(
		'today', private.today(), 'keeps', v_keeps, 'version', v_event.version, 'service_id', v_service.id, 'service', v_service.name,
		'nation', v_service.nation, 'called_off', v_event.called_off_at is not null,
		'draft', coalesce(private.event_draft(p_event), private.empty_event_draft())
	);
end $$;
comment on function private.event_edit_page(uuid, uuid) is 'An event as it is edited, or the draft of a new one of an entry; whether whoever asks keeps it, or suggests. Anybody''s.';
create function public.event_edit_page(p_service uuid, p_event uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.event_edit_page(p_service, p_event) $$;
comment on function public.event_edit_page(uuid, uuid) is 'See private.event_edit_page.';

create function private.check_event_draft(p_service uuid, p_event_draft jsonb) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v public.directory_happenings := private.read_event_draft(p_service, p_event_draft);
	h public.directory_schedules := private.happening_schedule(v);
begin
	return jsonb_build_object(
		'first_day', v.first_day, 'last_day', v.last_day, 'freq', h.freq, 'interval', h.interval, 'byday', h.byday, 'bymonthday', h.bymonthday
	);
end $$;
comment on function private.check_event_draft(uuid, jsonb) is 'Before a preview: what the draft cannot say, else its rule. Nothing is kept. Anybody''s.';
create function public.check_event_draft(p_service uuid, p_event_draft jsonb) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.check_event_draft(p_service, p_event_draft) $$;
comment on function public.check_event_draft(uuid, jsonb) is 'See private.check_event_draft.';

create function private.save_event(p_once uuid, p_service uuid, p_event uuid, p_version integer, p_event_draft jsonb, p_call_off boolean) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_event public.directory_happenings;
	v_service uuid := p_service;
	v_id uuid := p_event;
begin
	if p_event is not null then
		select * into v_event from public.directory_happenings h where h.id = p_event for update;
		v_service := v_event.service_id;
	end if;
	if v_service is null or not private.edits_directory(v_me, v_service) or not exists (select from public.directory_services s where s.id = v_service) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'save_event', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_event.version is distinct from p_version then
		raise exception 'This has moved on since you opened it.' using errcode = 'PT409', hint = 'stale';
	end if;
	if p_call_off and p_event is not null then
		update public.directory_happenings set called_off_at = coalesce(called_off_at, private.clock()), updated_at = private.clock() where id = p_event;
	else
		v_id := private.write_event_draft(p_event, v_service, p_event_draft);
	end if;
	insert into private.directory_events (service_id, what, by) values (v_service, 'changed', v_me);
	return private.end_once(p_once, 'save_event', jsonb_build_object('id', v_id));
end $$;
comment on function private.save_event(uuid, uuid, uuid, integer, jsonb, boolean) is
	'Whoever keeps an entry adds an event to it, changes one, or calls all of it off; it shows at once.';
create function public.save_event(p_once uuid, p_service uuid, p_event uuid, p_version integer, p_event_draft jsonb, p_call_off boolean) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.save_event(p_once, p_service, p_event, p_version, p_event_draft, p_call_off) $$;
comment on function public.save_event(uuid, uuid, uuid, integer, jsonb, boolean) is 'See private.save_event.';

-- ---- Suggesting: the same list, the same yes ------------------------------------------------------------------------
alter table private.directory_suggestions
	add column of_event boolean not null default false,
	add column happening_id uuid references public.directory_happenings (id) on delete cascade,
	add constraint event_of_an_entry check (of_event or happening_id is null),
	add constraint event_has_an_entry check (not of_event or service_id is not null);
comment on column private.directory_suggestions.of_event is 'It is about an event of the entry: one to be added where no event is named.';
create index directory_suggestions_happening on private.directory_suggestions (happening_id);

create function private.suggest_event(p_once uuid, p_service uuid, p_event uuid, p_event_draft jsonb) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_once record;
	v_service uuid := p_service;
	v_was jsonb;
	v_changes jsonb;
begin
	if p_event is not null then
		select h.service_id into v_service from public.directory_happenings h where h.id = p_event;
	end if;
	if not exists (select from public.directory_services s where s.id = v_service and s.listed) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'suggest_event', null);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.read_event_draft(v_service, p_event_draft);
	v_was := coalesce(private.event_draft(p_event), private.empty_event_draft());
	select jsonb_object_agg(d.key, jsonb_build_object('from', v_was -> d.key, 'to', d.value)) into v_changes
	from jsonb_each(p_event_draft) as d where private.draft_differs(d.value, v_was -> d.key);
	if v_changes is null then
		raise exception 'All of it stands there like this already. Change what is wrong first.' using errcode = 'PT422', hint = '';
	end if;
	if private.hit_limit('directory_suggestion', v_service::text, 20, interval '1 hour') then
		raise exception 'Many people have told us of this just now. Somebody is looking at it.' using errcode = 'PT429', hint = 'too_many';
	end if;
	insert into private.directory_suggestions (service_id, changes, of_event, happening_id) values (v_service, v_changes, true, p_event);
	return private.end_once(p_once, 'suggest_event', '{}'::jsonb);
end $$;
comment on function private.suggest_event(uuid, uuid, uuid, jsonb) is
	'Anybody at all says how an event of an approved entry should read, or suggests one. Changes nothing but the desk''s list; who it was is not kept.';
create function public.suggest_event(p_once uuid, p_service uuid, p_event uuid, p_event_draft jsonb) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.suggest_event(p_once, p_service, p_event, p_event_draft) $$;
comment on function public.suggest_event(uuid, uuid, uuid, jsonb) is 'See private.suggest_event.';

-- As it was, and an event has its title.
create or replace function private.open_suggestions(p_account uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(jsonb_agg(jsonb_build_object(
		'id', x.id, 'service_id', x.service_id, 'event', case when x.of_event then coalesce(x.title, x.changes #>> '{title,to}', '') end,
		'added', case when x.of_event then x.happening_id is null else x.service_id is null end,
		'name', coalesce(x.name, x.changes #>> '{name,to}', ''), 'at', x.at, 'theirs', x.theirs,
		'fields', (select count(*) from jsonb_object_keys(x.changes))
	) order by x.at), '[]'::jsonb)
	from (
		select y.*, s.name, h.title from private.directory_suggestions y
		left join public.directory_services s on s.id = y.service_id left join public.directory_happenings h on h.id = y.happening_id
		where y.settled_at is null and private.edits_directory(p_account, y.service_id) order by y.at limit 100
	) as x
$$;

create function private.suggested_about(p_suggestion private.directory_suggestions) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select case
		when p_suggestion.of_event then coalesce(private.event_draft(p_suggestion.happening_id), private.empty_event_draft())
		else coalesce(private.directory_draft(p_suggestion.service_id), private.empty_directory_draft())
	end
$$;
comment on function private.suggested_about(private.directory_suggestions) is 'What a suggestion is about, as it stands now: an entry or an event, as a draft.';

-- As it was, of an event too.
create or replace function private.suggested_draft(p_suggestion private.directory_suggestions) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select private.suggested_about(p_suggestion) || (select jsonb_object_agg(c.key, c.value -> 'to') from jsonb_each(p_suggestion.changes) as c)
$$;

-- As it was, of an event too.
create or replace function private.directory_suggestion_page(p_suggestion uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_suggestion private.directory_suggestions := private.suggestion_for(v_me, p_suggestion);
	v_now jsonb := private.suggested_about(v_suggestion);
begin
	return jsonb_build_object(
		'now', private.clock(), 'today', private.today(), 'id', v_suggestion.id, 'at', v_suggestion.at, 'theirs', v_suggestion.theirs,
		'taken', v_suggestion.taken, 'service_id', v_suggestion.service_id, 'of_event', v_suggestion.of_event, 'event_id', v_suggestion.happening_id,
		'version', case
			when v_suggestion.of_event then (select h.version from public.directory_happenings h where h.id = v_suggestion.happening_id)
			else (select s.version from public.directory_services s where s.id = v_suggestion.service_id)
		end,
		'name', coalesce((select s.name from public.directory_services s where s.id = v_suggestion.service_id), ''),
		'changes', (
			select jsonb_agg(jsonb_build_object(
				'field', c.key, 'now', v_now -> c.key, 'to', c.value -> 'to', 'moved', v_now -> c.key <> c.value -> 'from'
			) order by array_position(array[
				'title', 'kind', 'name', 'run_by', 'description', 'kinds', 'for', 'ways', 'online', 'place', 'address', 'city', 'postcode', 'access', 'reaches', 'how_to_reach',
				'phones', 'email', 'url', 'hours', 'first_day', 'starts', 'ends', 'repeats', 'stops', 'until', 'times', 'differs', 'bank_holidays', 'alert', 'first_visit',
				'cost', 'booking', 'free', 'fees', 'minimum_age', 'maximum_age', 'languages'
			], c.key))
			from jsonb_each(v_suggestion.changes) as c
		)
	);
end $$;

-- As it was, of an event too.
create or replace function private.settle_directory_suggestion(p_once uuid, p_suggestion uuid, p_version integer, p_take boolean) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_suggestion private.directory_suggestions := private.suggestion_for(v_me, p_suggestion);
	v_once record;
	v_version integer;
	v_draft jsonb;
	v_id uuid := v_suggestion.service_id;
	v_event uuid := v_suggestion.happening_id;
begin
	if v_suggestion.of_event then
		select h.version into v_version from public.directory_happenings h where h.id = v_event for update;
	else
		select s.version into v_version from public.directory_services s where s.id = v_suggestion.service_id for update;
	end if;
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
		if v_suggestion.of_event then
			v_event := private.write_event_draft(v_event, v_id, v_draft);
		else
			perform private.check_directory_draft(v_draft);
			v_id := private.write_directory_draft(v_suggestion.service_id, v_draft);
		end if;
		insert into private.directory_events (service_id, what, by)
		values (v_id, case when v_suggestion.service_id is null then 'made' else 'changed' end, v_me);
	end if;
	return private.end_once(p_once, 'settle_directory_suggestion', jsonb_build_object('id', v_id, 'event', v_event));
end $$;

-- As it was, with the instant, since the page says whether a place is open at this minute; and what is on.
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
		'today', private.today(), 'now', private.clock(),
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
		),
		'events', (
			select coalesce(jsonb_agg(private.event_card(h) || jsonb_build_object('band', null) order by h.first_day, h.id), '[]'::jsonb)
			from (
				select * from public.directory_happenings x
				where x.service_id = v_service.id and x.called_off_at is null and (x.last_day is null or x.last_day >= private.today() - 60)
				order by x.first_day, x.id limit 30
			) as h
		)
	);
end $$;

-- As it was, and events are schedules too.
create or replace function private.oruk_service(p_service public.directory_services) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$
	select private.oruk_service_flat(p_service) || jsonb_strip_nulls(jsonb_build_object(
		'schedules', (
			select jsonb_agg(x.schedule order by x.nth, x.id) from (
				select 1 as nth, d.id, jsonb_strip_nulls(jsonb_build_object(
					'id', d.id, 'service_id', d.service_id, 'valid_from', d.valid_from, 'valid_to', d.valid_to, 'dtstart', d.dtstart,
					'freq', d.freq, 'interval', case when d.freq is not null then d.interval end,
					'byday', private.oruk_text(d.byday), 'bymonthday', private.oruk_text(d.bymonthday),
					'opens_at', to_char(d.opens_at, 'HH24:MI'), 'closes_at', to_char(d.closes_at, 'HH24:MI'),
					'description', private.oruk_text(d.description)
				)) as schedule
				from public.directory_schedules d where d.service_id = p_service.id
				union all
				select 2, d.id, jsonb_strip_nulls(jsonb_build_object(
					'id', d.id, 'service_id', d.service_id, 'valid_from', d.from_day, 'valid_to', d.to_day,
					'opens_at', to_char(d.opens_at, 'HH24:MI'), 'closes_at', to_char(d.closes_at, 'HH24:MI'),
					'description', case when d.note <> '' then d.note when d.opens_at is null then 'Closed' else 'Other hours' end
				))
				from public.directory_days_that_differ d where d.service_id = p_service.id
				union all
				-- events: what repeats by its rule, what is once by its day
				select 3, e.id, jsonb_strip_nulls(jsonb_build_object(
					'id', e.id, 'service_id', e.service_id, 'valid_from', e.first_day, 'valid_to', e.last_day, 'dtstart', e.first_day,
					'freq', r.freq, 'interval', case when r.freq is not null then r.interval end,
					'byday', private.oruk_text(r.byday), 'bymonthday', private.oruk_text(r.bymonthday),
					'opens_at', to_char(e.starts, 'HH24:MI'), 'closes_at', to_char(e.ends, 'HH24:MI'),
					'description', 'Event: ' || e.title,
					'notes', private.oruk_text(concat_ws('. ', case when not e.on_bank_holidays then 'Not on bank holidays' end, (
						select string_agg(c.day || case when c.to_day is null then ' is called off' else ' is moved to ' || c.to_day || ', ' || to_char(c.starts, 'HH24:MI') || ' to ' || to_char(c.ends, 'HH24:MI') end, '. ' order by c.day)
						from public.directory_happening_changes c where c.happening_id = e.id and coalesce(c.to_day, c.day) >= private.today()
					)))
				))
				from public.directory_happenings e cross join lateral private.happening_schedule(e) as r
				where e.service_id = p_service.id and e.called_off_at is null and (e.last_day is null or e.last_day >= private.today())
			) as x
		),
		'service_areas', (
			select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
				'id', a.id, 'service_id', a.service_id, 'name', a.name,
				'extent', private.oruk_text(a.extent), 'extent_type', case when a.extent <> '' then 'text' end
			)) order by a.name, a.id)
			from public.directory_service_areas a where a.service_id = p_service.id
		),
		'service_at_locations', (
			select jsonb_agg(jsonb_build_object(
				'id', x.id, 'service_id', x.service_id, 'location_id', x.location_id, 'location', private.oruk_location(x.location_id, true)
			) order by x.id)
			from public.directory_service_at_locations x where x.service_id = p_service.id
		),
		'languages', (
			select jsonb_agg(jsonb_build_object('id', g.id, 'service_id', g.service_id, 'name', g.name, 'code', g.code) order by g.code)
			from public.directory_languages g where g.service_id = p_service.id
		),
		'cost_options', (
			select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
				'id', c.id, 'service_id', c.service_id, 'option', private.oruk_text(c.option), 'amount', c.amount,
				'amount_description', private.oruk_text(c.amount_description)
			)) order by c.amount, c.id)
			from public.directory_cost_options c where c.service_id = p_service.id
		),
		'contacts', (
			select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
				'id', c.id, 'service_id', c.service_id, 'name', private.oruk_text(c.name), 'title', private.oruk_text(c.title),
				'phones', (
					select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
						'id', p.id, 'number', p.number, 'description', private.oruk_text(p.description)
					)) order by p.id)
					from public.directory_phones p where p.contact_id = c.id
				)
			)) order by c.id)
			from public.directory_contacts c where c.service_id = p_service.id
		),
		'phones', (
			select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
				'id', p.id, 'service_id', p.service_id, 'number', p.number, 'description', private.oruk_text(p.description)
			)) order by p.id)
			from public.directory_phones p where p.service_id = p_service.id and p.contact_id is null
		),
		'attributes', (
			select jsonb_agg(jsonb_build_object(
				'id', a.id, 'link_id', a.service_id, 'link_type', 'service', 'taxonomy_term_id', a.term_id,
				'taxonomy_term', private.oruk_term(a.term_id)
			) order by a.id)
			from public.directory_attributes a where a.service_id = p_service.id
		)
	))
$$;

grant execute on function
	private.happening_schedule(public.directory_happenings), private.event_card(public.directory_happenings),
	public.events_page(text, text, date), private.events_page(text, text, date), public.event_page(uuid),
	public.event_edit_page(uuid, uuid), private.event_edit_page(uuid, uuid),
	public.check_event_draft(uuid, jsonb), private.check_event_draft(uuid, jsonb),
	public.suggest_event(uuid, uuid, uuid, jsonb), private.suggest_event(uuid, uuid, uuid, jsonb)
	to anon, authenticated;
grant execute on function
	public.save_event(uuid, uuid, uuid, integer, jsonb, boolean), private.save_event(uuid, uuid, uuid, integer, jsonb, boolean)
	to authenticated;
