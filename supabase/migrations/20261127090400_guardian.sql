-- The data guardian's desk: who read whose records across one organisation, what was refused, what looks
-- unusual, which consents fall due, and the reviews they sign. They see who read which parts of whose
-- records and when, never what those parts hold; a person is a reference there, never a name.

-- ---- Whose desk it is ------------------------------------------------------------------------------
create function private.person_ref(p_person uuid) returns text
	language sql immutable strict set search_path = ''
	as $$
	select upper(substr(h, 1, 4) || '-' || substr(h, 5, 4)) from encode(sha256(uuid_send(p_person)), 'hex') as h
$$;
comment on function private.person_ref(uuid) is
	'The reference by which a person is spoken of where their name is not to be read: the same everywhere, on their own sharing page and their coordinator''s too, and of no use to find the id.';
create index people_ref on private.people (private.person_ref(id));

create index disclosures_by_reader on private.disclosures (organisation_id, reader_id, at desc);

create function private.guardian_of(p_account uuid, p_organisation uuid) returns uuid
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_organisation uuid;
begin
	select o.id into v_organisation
	from public.organisations o
	where private.has_role(p_account, o.id, 'data_guardian') and o.id in (
		select r.organisation_id from public.member_roles r
		where r.account_id = p_account and r.role = 'data_guardian' and r.revoked_at is null
	) and (p_organisation is null or o.id = p_organisation)
	order by o.name, o.id
	limit 1;
	if v_organisation is null then
		perform private.not_found();
	end if;
	return v_organisation;
end $$;
comment on function private.guardian_of(uuid, uuid) is
	'The guard of the data guardian''s pages: the organisation asked for, or the first of theirs when none is; otherwise not found.';

create function private.page_number(p_page integer) returns integer
	language sql immutable set search_path = ''
	as $$ select least(greatest(coalesce(p_page, 1), 1), 10000) $$;
comment on function private.page_number(integer) is 'The page asked for, of a list by twenty-fives: the first where none or nonsense is asked for.';

create function private.hidden_from_guardian(p_account uuid, p_organisation uuid) returns uuid[]
	language sql stable security definer set search_path = ''
	as $$
	select array(
		select c.person_id from private.circle_members c
		where c.account_id = p_account and c.ended_at is null and private.conflicted(p_account, c.person_id, p_organisation)
		union
		select d.person_id from private.denies d
		where d.account_id = p_account and d.made_at <= private.clock()
			and not exists (select from private.deny_lifts l where l.deny_id = d.id and l.at <= private.clock())
	)
$$;
comment on function private.hidden_from_guardian(uuid, uuid) is
	'C7, C25: people of whom this guardian sees nothing: those of their own circle, until a second member has decided, and those who said no to them by name. A no to the whole organisation hides nothing here: it is when somebody has said no that who read what must be looked at.';

create function private.guardian_frame(p_account uuid, p_organisation uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'now', private.clock(),
		'organisation', (select jsonb_build_object('id', o.id, 'name', o.name) from public.organisations o where o.id = p_organisation),
		'organisations', (
			select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name, o.id)
			from public.organisations o
			where o.id in (
				select r.organisation_id from public.member_roles r
				where r.account_id = p_account and r.role = 'data_guardian' and r.revoked_at is null
			) and private.has_role(p_account, o.id, 'data_guardian')
		)
	)
$$;
comment on function private.guardian_frame(uuid, uuid) is 'What every page of the desk has at its head: the hour, the organisation, and which others there are.';

create function private.tell_guardians(p_organisation uuid, p_person uuid, p_except uuid, p_template text, p_link text) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_told integer;
begin
	-- No person in the mail's row: it must arrive after a death too (C21), and it names nobody.
	insert into private.outbox (template, to_account, organisation_id, params)
	select p_template, r.account_id, p_organisation, jsonb_build_object('link', p_link)
	from public.member_roles r
	where r.organisation_id = p_organisation and r.role = 'data_guardian' and r.revoked_at is null
		and private.has_role(r.account_id, p_organisation, 'data_guardian')
		and r.account_id is distinct from p_except
		and (p_person is null or p_person <> all (private.hidden_from_guardian(r.account_id, p_organisation)));
	get diagnostics v_told = row_count;
	if v_told = 0 then
		insert into private.outbox (template, to_account, organisation_id, params)
		select 'guardian-wanted', r.account_id, p_organisation, jsonb_build_object('link', '/organisation/' || p_organisation || '/people')
		from public.member_roles r
		where r.organisation_id = p_organisation and r.role = 'administrator' and r.revoked_at is null
			and r.account_id is distinct from p_except;
	end if;
end $$;
comment on function private.tell_guardians(uuid, uuid, uuid, text, text) is
	'The data guardians hear that something waits, save whoever it is about. Where that leaves nobody, the administrators hear that a guardian is wanted, and not why.';

-- ---- Who looked, across the organisation ------------------------------------------------------------
create function private.reading_ref(p_id bigint, p_person uuid) returns text
	language sql immutable set search_path = ''
	as $$ select left(encode(sha256(convert_to(p_id::text || ':' || p_person::text, 'utf8')), 'hex'), 24) $$;
comment on function private.reading_ref(bigint, uuid) is 'A reading is named by a hash: a running number would tell how much is read elsewhere.';

create function private.guardian_reading(p_disclosure private.disclosures) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'ref', private.reading_ref(p_disclosure.id, p_disclosure.person_id),
		'at', p_disclosure.at, 'last_at', p_disclosure.last_at, 'times', p_disclosure.times,
		'reader_id', p_disclosure.reader_id, 'reader', private.account_name(p_disclosure.reader_id),
		'capacity', p_disclosure.capacity, 'person', private.person_ref(p_disclosure.person_id),
		'scopes', to_jsonb(p_disclosure.scopes), 'purpose', p_disclosure.purpose,
		'task', (
			select jsonb_build_object('kind', t.kind_id, 'day', t.day, 'starts', t.starts, 'ends', t.ends)
			from public.tasks t where t.id = p_disclosure.task_id
		)
	)
$$;
comment on function private.guardian_reading(private.disclosures) is
	'C23: one reading as the data guardian sees it: who, in what capacity, which parts of whose records, for which task, when, how often. Never what was read.';

create function private.readings_of(
	p_account uuid, p_organisation uuid, p_ref text, p_reader uuid, p_from timestamptz, p_until timestamptz,
	p_before timestamptz, p_before_ref text, p_limit integer
) returns setof private.disclosures
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_hidden uuid[] := private.hidden_from_guardian(p_account, p_organisation);
	v_people uuid[];
begin
	if p_ref is not null then
		v_people := array(select p.id from private.people p where private.person_ref(p.id) = upper(trim(p_ref)));
	end if;
	return query
	select d.* from private.disclosures d
	where d.organisation_id = p_organisation
		and (p_ref is null or d.person_id = any (v_people))
		and (p_reader is null or d.reader_id = p_reader)
		-- One row may stand for a quarter of an hour of looking (C23): it counts when any of it is between the two.
		and (p_from is null or (d.at >= p_from - interval '15 minutes' and d.last_at >= p_from))
		and (p_until is null or d.at < p_until)
		and d.person_id <> all (v_hidden)
		and (p_before is null or (d.at <= p_before and (
			d.at < p_before or private.reading_ref(d.id, d.person_id) < p_before_ref
		)))
	order by d.at desc, private.reading_ref(d.id, d.person_id) desc
	limit p_limit;
end $$;
comment on function private.readings_of(uuid, uuid, text, uuid, timestamptz, timestamptz, timestamptz, text, integer) is
	'Who read whose records, between two instants, by one reader, of one person by their reference: one query.';

create table private.guardian_exports (
	id bigint generated always as identity primary key,
	organisation_id uuid not null references public.organisations (id),
	by_account uuid not null references public.accounts (id),
	filter jsonb not null,
	rows integer not null,
	at timestamptz not null default private.clock()
);
comment on table private.guardian_exports is 'Each list of readings that a data guardian took away as a file: who, when, which list, how long.';
create index guardian_exports_organisation on private.guardian_exports (organisation_id, at desc);
create index guardian_exports_by on private.guardian_exports (by_account);
create trigger guardian_exports_ledger before update or delete on private.guardian_exports
	for each row execute function private.refuse_change();
alter table private.guardian_exports enable row level security;
alter table private.guardian_exports force row level security;

create function private.guardian_disclosures_page(
	p_organisation uuid, p_ref text, p_reader uuid, p_from timestamptz, p_until timestamptz, p_before timestamptz, p_before_ref text
) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation uuid := private.guardian_of(v_me, p_organisation);
begin
	return private.guardian_frame(v_me, v_organisation) || jsonb_build_object(
		-- one more than a page holds tells whether there is an earlier one
		'readings', (
			select coalesce(jsonb_agg(private.guardian_reading(d) order by d.at desc, private.reading_ref(d.id, d.person_id) desc), '[]'::jsonb)
			from private.readings_of(v_me, v_organisation, p_ref, p_reader, p_from, p_until, p_before, p_before_ref, 51) d
		),
		'readers', (
			select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name) order by a.name, a.id), '[]'::jsonb)
			from public.accounts a
			where a.id in (
				select m.account_id from public.members m where m.organisation_id = v_organisation
				union
				select x.volunteer_id from public.acceptances x where x.organisation_id = v_organisation
			)
		),
		'exports', (
			select coalesce(jsonb_agg(jsonb_build_object('at', e.at, 'by', private.account_name(e.by_account), 'rows', e.rows) order by e.at desc), '[]'::jsonb)
			from (
				select * from private.guardian_exports x where x.organisation_id = v_organisation order by x.at desc limit 5
			) as e
		)
	);
end $$;
comment on function private.guardian_disclosures_page(uuid, text, uuid, timestamptz, timestamptz, timestamptz, text) is
	'C23: who read whose records in the organisation, by fifties, filtered.';
create function public.guardian_disclosures_page(
	p_organisation uuid default null, p_ref text default null, p_reader uuid default null, p_from timestamptz default null,
	p_until timestamptz default null, p_before timestamptz default null, p_before_ref text default null
) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.guardian_disclosures_page(p_organisation, p_ref, p_reader, p_from, p_until, p_before, p_before_ref) $$;
comment on function public.guardian_disclosures_page(uuid, text, uuid, timestamptz, timestamptz, timestamptz, text) is 'See private.guardian_disclosures_page.';
grant execute on function
	public.guardian_disclosures_page(uuid, text, uuid, timestamptz, timestamptz, timestamptz, text),
	private.guardian_disclosures_page(uuid, text, uuid, timestamptz, timestamptz, timestamptz, text) to authenticated;

create function private.export_disclosures(
	p_once uuid, p_organisation uuid, p_ref text, p_reader uuid, p_from timestamptz, p_until timestamptz
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation uuid := private.guardian_of(v_me, p_organisation);
	v_once record;
	v_rows jsonb;
begin
	select * into v_once from private.begin_once(p_once, 'export_disclosures', v_me);
	select coalesce(jsonb_agg(private.guardian_reading(d) order by d.at desc, private.reading_ref(d.id, d.person_id) desc), '[]'::jsonb)
	into v_rows
	from private.readings_of(v_me, v_organisation, p_ref, p_reader, p_from, p_until, null, null, 5000) d;
	if v_once.first then
		insert into private.guardian_exports (organisation_id, by_account, filter, rows, at)
		values (
			v_organisation, v_me,
			jsonb_strip_nulls(jsonb_build_object('ref', p_ref, 'reader', p_reader, 'from', p_from, 'until', p_until)),
			jsonb_array_length(v_rows), private.clock()
		);
		perform private.end_once(p_once, 'export_disclosures', '{}'::jsonb);
	end if;
	return jsonb_build_object('rows', v_rows, 'now', private.clock());
end $$;
comment on function private.export_disclosures(uuid, uuid, text, uuid, timestamptz, timestamptz) is
	'The filtered list, at most 5,000 readings, to be taken away as a file; that it was taken is recorded.';
create function public.export_disclosures(
	p_once uuid, p_organisation uuid, p_ref text default null, p_reader uuid default null,
	p_from timestamptz default null, p_until timestamptz default null
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.export_disclosures(p_once, p_organisation, p_ref, p_reader, p_from, p_until) $$;
comment on function public.export_disclosures(uuid, uuid, text, uuid, timestamptz, timestamptz) is 'See private.export_disclosures.';
grant execute on function
	public.export_disclosures(uuid, uuid, text, uuid, timestamptz, timestamptz),
	private.export_disclosures(uuid, uuid, text, uuid, timestamptz, timestamptz) to authenticated;

create function private.guardian_refused_page(p_organisation uuid, p_page integer) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation uuid := private.guardian_of(v_me, p_organisation);
	v_hidden uuid[] := private.hidden_from_guardian(v_me, v_organisation);
	v_page integer := private.page_number(p_page);
begin
	return private.guardian_frame(v_me, v_organisation) || jsonb_build_object(
		'page', v_page,
		'readings', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'at', f.at, 'reader_id', f.reader_id, 'reader', private.account_name(f.reader_id), 'capacity', f.capacity,
				'person', private.person_ref(f.person_id), 'scopes', to_jsonb(f.scopes),
				'task', (
					select jsonb_build_object('kind', t.kind_id, 'day', t.day, 'starts', t.starts, 'ends', t.ends)
					from public.tasks t where t.id = f.task_id
				)
			) order by f.at desc, f.id desc), '[]'::jsonb)
			from (
				select * from private.refused_readings x
				where x.organisation_id = v_organisation and x.person_id <> all (v_hidden)
				order by x.at desc, x.id desc limit 26 offset (v_page - 1) * 25
			) as f
		)
	);
end $$;
comment on function private.guardian_refused_page(uuid, integer) is
	'C23: readings that were refused, by twenty-fives. Nobody but the data guardian is told of them.';
create function public.guardian_refused_page(p_organisation uuid default null, p_page integer default 1) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.guardian_refused_page(p_organisation, p_page) $$;
comment on function public.guardian_refused_page(uuid, integer) is 'See private.guardian_refused_page.';
grant execute on function public.guardian_refused_page(uuid, integer), private.guardian_refused_page(uuid, integer) to authenticated;

-- ---- Unusual reading --------------------------------------------------------------------------------
create table private.unusual_readings (
	id uuid primary key default gen_random_uuid(),
	organisation_id uuid not null references public.organisations (id),
	reader_id uuid not null references public.accounts (id),
	person_id uuid references private.people (id),
	task_id uuid references public.tasks (id),
	rule text not null check (rule in ('many_people', 'no_task', 'namesake', 'neighbour', 'night', 'after_hand_back')),
	bucket timestamptz not null,
	at timestamptz not null,
	times integer not null default 1,
	noted_at timestamptz not null default private.clock(),
	looked_at timestamptz,
	looked_by uuid references public.accounts (id),
	words text check (length(words) between 1 and 2000),
	constraint looked_whole check (num_nonnulls(looked_at, looked_by, words) in (0, 3)),
	constraint never_by_the_reader check (looked_by is distinct from reader_id),
	constraint once_each unique nulls not distinct (organisation_id, rule, reader_id, person_id, task_id, bucket)
);
comment on table private.unusual_readings is
	'Readings that a rule picks out for a second look. It accuses nobody: most have a good reason, and whoever looks writes it down.';
create index unusual_readings_open on private.unusual_readings (organisation_id, at desc) where looked_at is null;
create index unusual_readings_organisation on private.unusual_readings (organisation_id, at desc);
create index unusual_readings_reader on private.unusual_readings (reader_id);
create index unusual_readings_person on private.unusual_readings (person_id);
create index unusual_readings_task on private.unusual_readings (task_id);
create index unusual_readings_looked_by on private.unusual_readings (looked_by);
alter table private.unusual_readings enable row level security;
alter table private.unusual_readings force row level security;

create table private.reading_scans (
	organisation_id uuid primary key references public.organisations (id),
	scanned_to timestamptz not null
);
comment on table private.reading_scans is 'How far each organisation''s readings have been gone through for what is unusual.';
alter table private.reading_scans enable row level security;
alter table private.reading_scans force row level security;

create function private.last_name(p_name text) returns text
	language sql immutable set search_path = ''
	as $$ select lower(substring(trim(p_name) from '\S+\s+(\S+)$')) $$;
comment on function private.last_name(text) is 'The last word of a name of at least two, to compare; null when there is but one.';

create function private.note_unusual_readings() returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_organisation record;
	v_from timestamptz;
	v_count integer := 0;
	v_some integer;
begin
	for v_organisation in select o.id from public.organisations o order by o.id loop
		-- another process is at it: it will have seen the same
		continue when not pg_try_advisory_xact_lock(hashtextextended(v_organisation.id::text, 404));
		select s.scanned_to into v_from from private.reading_scans s where s.organisation_id = v_organisation.id;
		v_from := coalesce(v_from, v_now - interval '30 days') - interval '1 hour';
		insert into private.unusual_readings as u (organisation_id, reader_id, person_id, task_id, rule, bucket, at, times, noted_at)
		with recent as materialized (
			select d.*, (d.at at time zone 'Europe/London') as local
			from private.disclosures d
			where d.organisation_id = v_organisation.id and d.at > v_from and d.at <= v_now
				and d.capacity in ('coordinator', 'matched', 'break_glass')
		), found as (
			select r.reader_id, null::uuid as person_id, null::uuid as task_id, 'many_people' as rule,
				date_trunc('hour', r.at) as bucket, r.at, n.people::integer as times
			from recent r
			cross join lateral (
				select count(distinct x.person_id) as people from private.disclosures x
				where x.organisation_id = v_organisation.id and x.reader_id = r.reader_id
					and x.at > r.at - interval '1 hour' and x.at <= r.at
			) as n
			where n.people >= 10
			union all
			select r.reader_id, r.person_id, null, 'no_task', date_trunc('day', r.local) at time zone 'Europe/London', r.at, 1
			from recent r
			where r.capacity = 'coordinator' and r.task_id is null
				and not exists (
					select from public.tasks t
					where t.person_id = r.person_id and t.organisation_id = v_organisation.id
						and (t.state in ('open', 'offered', 'accepted', 'confirmed') or t.ends_at > r.at - interval '14 days')
				)
				and not exists (
					select from public.requests q
					where q.person_id = r.person_id and q.organisation_id = v_organisation.id
						and (q.state = 'submitted' or q.submitted_at > r.at - interval '14 days' or q.opened_at > r.at - interval '14 days')
				)
				and not exists (select from private.deaths x where x.person_id = r.person_id and x.recorded_at > r.at - interval '30 days')
			union all
			select r.reader_id, r.person_id, null, 'namesake', date_trunc('day', r.local) at time zone 'Europe/London', r.at, 1
			from recent r
			where private.last_name(private.account_name(r.reader_id)) = private.last_name((
				select d.content ->> 'full' from private.details d
				where d.person_id = r.person_id and d.scope = 'name' order by d.id desc limit 1
			))
			union all
			-- A volunteer is asked because they live near; a coordinator is not.
			select r.reader_id, r.person_id, null, 'neighbour', date_trunc('day', r.local) at time zone 'Europe/London', r.at, 1
			from recent r
			join public.volunteers v on v.account_id = r.reader_id
			join private.people p on p.id = r.person_id
			where r.capacity <> 'matched' and v.area_id = p.area_id
			union all
			select r.reader_id, r.person_id, null, 'night', date_trunc('day', r.local) at time zone 'Europe/London', r.at, 1
			from recent r
			where (extract(hour from r.local) >= 23 or extract(hour from r.local) < 6)
				-- a night sit is read for at night
				and not exists (
					select from public.tasks t
					where t.id = r.task_id and t.starts_at < r.at + interval '3 hours' and t.ends_at > r.at - interval '3 hours'
				)
			union all
			select r.reader_id, r.person_id, r.task_id, 'after_hand_back', date_trunc('day', r.at at time zone 'Europe/London') at time zone 'Europe/London', r.at, 1
			from (
				select d.reader_id, d.person_id, d.task_id, d.at from recent d where d.capacity = 'matched'
				union all
				-- refused, as it must be; that it was tried is what stands out
				select f.reader_id, f.person_id, f.task_id, f.at from private.refused_readings f
				where f.organisation_id = v_organisation.id and f.capacity = 'matched' and f.at > v_from and f.at <= v_now
			) as r
			where exists (
				select from private.task_events e
				where e.task_id = r.task_id and e.event = 'handed_back' and e.volunteer_id = r.reader_id and e.at < r.at
			) and not exists (
				select from public.matches m
				where m.task_id = r.task_id and m.volunteer_id = r.reader_id and (m.ended_at is null or m.ended_at > r.at)
			)
		)
		select v_organisation.id, f.reader_id, f.person_id, f.task_id, f.rule, f.bucket, min(f.at),
			case when f.rule = 'many_people' then max(f.times) else count(*) end, v_now
		from found f
		where exists (select from public.accounts a where a.id = f.reader_id)
		group by f.reader_id, f.person_id, f.task_id, f.rule, f.bucket
		on conflict on constraint once_each do update
			-- gone through again: the same readings, and those that have come since
			set times = greatest(u.times, excluded.times)
			where u.looked_at is null and excluded.times > u.times;
		get diagnostics v_some = row_count;
		v_count := v_count + v_some;
		insert into private.reading_scans as s (organisation_id, scanned_to) values (v_organisation.id, v_now)
		on conflict (organisation_id) do update set scanned_to = excluded.scanned_to;
	end loop;
	return v_count;
end $$;
comment on function private.note_unusual_readings() is
	'Job: picks out readings for a second look: ten people or more in an hour; nothing asked for or planned; the same last name; a coordinator''s own area; between eleven and six at night; after handing the visit back.';
create function public.note_unusual_readings() returns integer
	language sql security invoker set search_path = ''
	as $$ select private.note_unusual_readings() $$;
comment on function public.note_unusual_readings() is 'See private.note_unusual_readings.';
grant execute on function public.note_unusual_readings(), private.note_unusual_readings() to service_role;

create function private.guardian_unusual_page(p_organisation uuid, p_looked boolean, p_page integer) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation uuid := private.guardian_of(v_me, p_organisation);
	v_hidden uuid[] := private.hidden_from_guardian(v_me, v_organisation);
	v_page integer := private.page_number(p_page);
begin
	return private.guardian_frame(v_me, v_organisation) || jsonb_build_object(
		'page', v_page,
		'readings', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', u.id, 'rule', u.rule, 'at', u.at, 'times', u.times,
				'reader_id', u.reader_id, 'reader', private.account_name(u.reader_id), 'mine', u.reader_id = v_me,
				'person', private.person_ref(u.person_id),
				'looked_at', u.looked_at, 'looked_by', private.account_name(u.looked_by), 'words', u.words
			) order by u.at desc, u.id), '[]'::jsonb)
			from (
				select * from private.unusual_readings x
				where x.organisation_id = v_organisation and (x.looked_at is not null) = coalesce(p_looked, false)
					and (x.person_id is null or x.person_id <> all (v_hidden))
				order by x.at desc, x.id limit 26 offset (v_page - 1) * 25
			) as u
		)
	);
end $$;
comment on function private.guardian_unusual_page(uuid, boolean, integer) is
	'Readings that a rule picked out: those nobody has looked at yet, or those that somebody has, with their words.';
create function public.guardian_unusual_page(p_organisation uuid default null, p_looked boolean default false, p_page integer default 1) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.guardian_unusual_page(p_organisation, p_looked, p_page) $$;
comment on function public.guardian_unusual_page(uuid, boolean, integer) is 'See private.guardian_unusual_page.';
grant execute on function public.guardian_unusual_page(uuid, boolean, integer), private.guardian_unusual_page(uuid, boolean, integer) to authenticated;

create function private.guardian_words(p_words text, p_ask text) returns text
	language plpgsql immutable set search_path = ''
	as $$
begin
	if length(trim(coalesce(p_words, ''))) < 1 then
		raise exception '%', p_ask using errcode = 'PT422', hint = 'words';
	elsif length(trim(p_words)) > 2000 then
		raise exception 'Make it 2,000 characters or fewer.' using errcode = 'PT422', hint = 'words';
	end if;
	return trim(p_words);
end $$;
comment on function private.guardian_words(text, text) is 'What a data guardian writes down, trimmed; refuses none, and too many.';

create function private.look_at_unusual(p_once uuid, p_unusual uuid, p_words text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_row private.unusual_readings;
begin
	select * into v_row from private.unusual_readings u where u.id = p_unusual for update;
	if v_row.id is null then
		perform private.not_found();
	end if;
	perform private.guardian_of(v_me, v_row.organisation_id);
	if v_row.person_id = any (private.hidden_from_guardian(v_me, v_row.organisation_id)) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'look_at_unusual', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_row.reader_id = v_me then
		raise exception 'This is your own reading. Another data guardian looks at it.' using errcode = 'PT409', hint = 'own';
	elsif v_row.looked_at is not null then
		raise exception 'Somebody has looked at this already.' using errcode = 'PT409', hint = 'stale';
	end if;
	update private.unusual_readings
	set looked_at = private.clock(), looked_by = v_me, words = private.guardian_words(p_words, 'Say in a few words what you found.')
	where id = p_unusual;
	return private.end_once(p_once, 'look_at_unusual', '{}'::jsonb);
end $$;
comment on function private.look_at_unusual(uuid, uuid, text) is
	'A data guardian has looked at an unusual reading and writes what they found; never at their own.';
create function public.look_at_unusual(p_once uuid, p_unusual uuid, p_words text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.look_at_unusual(p_once, p_unusual, p_words) $$;
comment on function public.look_at_unusual(uuid, uuid, text) is 'See private.look_at_unusual.';
grant execute on function public.look_at_unusual(uuid, uuid, text), private.look_at_unusual(uuid, uuid, text) to authenticated;

-- ---- Consent that falls due -------------------------------------------------------------------------
create index permits_review on private.permits (review_at) where review_at is not null;

create function private.consents_due(p_organisation uuid, p_at timestamptz)
	returns table (person_id uuid, kind text, due_at timestamptz, permits integer, scopes public.scope[], stopped boolean)
	language sql stable security definer set search_path = ''
	as $$
	with held as materialized (
		select distinct r.person_id from public.requests r
		where r.organisation_id = p_organisation and r.state in ('submitted', 'open', 'paused') and not private.dead(r.person_id)
	), standing as materialized (
		select p.*, c.authority_ends_at
		from private.permits p
		join held h on h.person_id = p.person_id
		left join private.circle_members c on c.id = p.giver_member_id
		where p.organisation_id = p_organisation and p.basis <> 'family' and p.ends_at > p_at
			and exists (
				-- some part of it has been neither withdrawn nor superseded
				select from unnest(p.scopes) as s
				where not exists (
					select from private.permit_ends e
					where e.permit_id = p.id and e.at <= p_at and (e.scopes is null or s = any (e.scopes))
				)
			)
			and (p.basis = 'own' or private.lacks_capacity(p.person_id, p_at))
			and not (p.basis <> 'own' and exists (
				select from private.capacity_records r
				where r.person_id = p.person_id and not r.lacking and r.recorded_at > p.recorded_at and r.recorded_at <= p_at
			))
	), dated as (
		select s.person_id, s.id, s.scopes, 'review' as kind, s.review_at as due_at from standing s where s.basis = 'best_interests'
		union all
		select s.person_id, s.id, s.scopes, 'authority', s.authority_ends_at from standing s
		where s.basis in ('attorney', 'deputy') and s.authority_ends_at is not null and s.authority_ends_at < s.ends_at
		union all
		select s.person_id, s.id, s.scopes, 'ends', s.ends_at from standing s
		where s.basis <> 'best_interests' or s.review_at >= s.ends_at
	)
	select d.person_id, d.kind, min(d.due_at), count(distinct d.id)::integer,
		array_agg(distinct x.scope order by x.scope), min(d.due_at) <= p_at
	from dated d cross join unnest(d.scopes) as x (scope)
	where d.due_at < p_at + interval '30 days' and d.due_at > p_at - interval '60 days'
	group by d.person_id, d.kind, (d.due_at at time zone 'Europe/London')::date
$$;
comment on function private.consents_due(uuid, timestamptz) is
	'Consents for an organisation that fall due within thirty days, or have fallen due in the last sixty and stopped by it (C3, C4): best-interests reviews, an attorney''s or deputy''s authority, and consents that end. One row a person, kind and day.';

create table private.consent_reminders (
	organisation_id uuid not null references public.organisations (id),
	person_id uuid not null references private.people (id),
	kind text not null check (kind in ('review', 'authority', 'review_passed', 'authority_passed')),
	due_on date not null,
	at timestamptz not null default private.clock(),
	primary key (organisation_id, person_id, kind, due_on)
);
comment on table private.consent_reminders is 'That a coordinator has been reminded of a review, or told that sharing stopped by it: once each.';
create index consent_reminders_person on private.consent_reminders (person_id);
alter table private.consent_reminders enable row level security;
alter table private.consent_reminders force row level security;

create function private.remind_of_reviews() returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_due record;
	v_count integer := 0;
begin
	for v_due in
		select o.id as organisation_id, d.person_id, d.kind || case when d.stopped then '_passed' else '' end as kind,
			(d.due_at at time zone 'Europe/London')::date as due_on, d.stopped,
			(
				select r.id from public.requests r
				where r.organisation_id = o.id and r.person_id = d.person_id and r.state in ('submitted', 'open', 'paused')
				order by r.created_at desc limit 1
			) as request_id
		from public.organisations o
		cross join lateral private.consents_due(o.id, v_now) d
		where o.active and d.kind in ('review', 'authority') and d.due_at < v_now + interval '14 days'
	loop
		insert into private.consent_reminders (organisation_id, person_id, kind, due_on, at)
		values (v_due.organisation_id, v_due.person_id, v_due.kind, v_due.due_on, v_now)
		on conflict do nothing;
		continue when not found;
		v_count := v_count + 1;
		if v_due.stopped then
			-- C20: it ended by the clock, with nobody there to press anything
			perform private.after_narrowing(v_due.person_id, null);
		else
			perform private.tell_coordinators(v_due.request_id, 'consent-review', '/desk/requests/' || v_due.request_id);
		end if;
	end loop;
	return v_count;
end $$;
comment on function private.remind_of_reviews() is
	'Job: a fortnight before a best-interests review or the end of an authority the coordinator gets one mail; when it has passed, what stopped by it is carried out (C4, C20).';
create function public.remind_of_reviews() returns integer
	language sql security invoker set search_path = ''
	as $$ select private.remind_of_reviews() $$;
comment on function public.remind_of_reviews() is 'See private.remind_of_reviews.';
grant execute on function public.remind_of_reviews(), private.remind_of_reviews() to service_role;

create function private.guardian_consents_page(p_organisation uuid, p_page integer) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation uuid := private.guardian_of(v_me, p_organisation);
	v_hidden uuid[] := private.hidden_from_guardian(v_me, v_organisation);
	v_page integer := private.page_number(p_page);
begin
	return private.guardian_frame(v_me, v_organisation) || jsonb_build_object(
		'page', v_page,
		'consents', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'person', private.person_ref(x.person_id), 'kind', x.kind, 'due_at', x.due_at, 'permits', x.permits,
				'scopes', to_jsonb(x.scopes), 'stopped', x.stopped,
				'coordinator', (
					select private.account_name(r.coordinator_id) from public.requests r
					where r.person_id = x.person_id and r.organisation_id = v_organisation and r.coordinator_id is not null
					order by (r.state = 'closed'), r.submitted_at desc nulls last limit 1
				),
				'reminded_at', (
					select m.at from private.consent_reminders m
					where m.organisation_id = v_organisation and m.person_id = x.person_id and m.kind = x.kind
						and m.due_on = (x.due_at at time zone 'Europe/London')::date
				)
			) order by x.due_at, x.person_id, x.kind), '[]'::jsonb)
			from (
				select * from private.consents_due(v_organisation, private.clock()) d
				where d.person_id <> all (v_hidden)
				order by d.due_at, d.person_id, d.kind limit 26 offset (v_page - 1) * 25
			) as x
		)
	);
end $$;
comment on function private.guardian_consents_page(uuid, integer) is
	'Consent due for review, for the data guardian: whose by reference, what falls due and when, whether it stopped, whom it waits on.';
create function public.guardian_consents_page(p_organisation uuid default null, p_page integer default 1) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.guardian_consents_page(p_organisation, p_page) $$;
comment on function public.guardian_consents_page(uuid, integer) is 'See private.guardian_consents_page.';
grant execute on function public.guardian_consents_page(uuid, integer), private.guardian_consents_page(uuid, integer) to authenticated;
