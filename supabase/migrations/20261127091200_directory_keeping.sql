-- Keeping the directory true: anybody says what is wrong or missing, a coordinator sets it right, and each
-- entry is made sure of twice a year.

create table private.directory_reports (
	id uuid primary key default gen_random_uuid(),
	service_id uuid references public.directory_services (id) on delete cascade,
	what text not null check (what in ('closed', 'hours', 'phone', 'place', 'other', 'missing')),
	words text not null default '' check (length(words) <= 2000),
	at timestamptz not null default private.clock(),
	settled_at timestamptz,
	settled_by uuid references public.accounts (id),
	constraint about_something check ((service_id is null) = (what = 'missing'))
);
comment on table private.directory_reports is
	'What somebody says is wrong with an entry, or missing. It is about a service; who said it is not kept. It changes nothing by itself.';
create index directory_reports_open on private.directory_reports (at) where settled_at is null;
create index directory_reports_service on private.directory_reports (service_id);
create index directory_reports_settled_by on private.directory_reports (settled_by);
alter table private.directory_reports enable row level security;
alter table private.directory_reports force row level security;

create table private.directory_events (
	id bigint generated always as identity primary key,
	service_id uuid not null references public.directory_services (id) on delete cascade,
	what text not null check (what in ('assured', 'hidden', 'shown', 'changed', 'made')),
	by uuid not null references public.accounts (id),
	at timestamptz not null default private.clock()
);
comment on table private.directory_events is 'Who made, changed or made sure of an entry, took it off or put it back, and when.';
create index directory_events_service on private.directory_events (service_id);
create index directory_events_by on private.directory_events (by);
create trigger directory_events_only_added before update or delete on private.directory_events
	for each row execute function private.refuse_change();
alter table private.directory_events enable row level security;
alter table private.directory_events force row level security;

create function private.report_directory_entry(p_once uuid, p_service uuid, p_what text, p_words text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_once record;
begin
	if p_service is not null and not exists (select from public.directory_services s where s.id = p_service and s.listed) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'report_directory_entry', null);
	if not v_once.first then
		return v_once.result;
	end if;
	if p_what is null or p_what not in ('closed', 'hours', 'phone', 'place', 'other', 'missing')
		or (p_what = 'missing') <> (p_service is null) then
		raise exception 'Choose what is wrong.' using errcode = 'PT422', hint = 'what';
	end if;
	if p_what in ('other', 'missing') and length(trim(coalesce(p_words, ''))) < 3 then
		raise exception 'Write what it is, in a few words.' using errcode = 'PT422', hint = 'words';
	end if;
	if length(p_words) > 2000 then
		raise exception 'Make it 2,000 letters or fewer.' using errcode = 'PT422', hint = 'words';
	end if;
	-- The site limits each network; this only keeps the desk from being buried.
	if private.hit_limit('directory', coalesce(p_service::text, 'missing'), 50, interval '1 hour') then
		raise exception 'Many people have told us of this just now. Somebody is looking at it.' using errcode = 'PT429', hint = 'too_many';
	end if;
	insert into private.directory_reports (service_id, what, words) values (p_service, p_what, trim(coalesce(p_words, '')));
	return private.end_once(p_once, 'report_directory_entry', '{}'::jsonb);
end $$;
comment on function private.report_directory_entry(uuid, uuid, text, text) is
	'Anybody at all says what is wrong with an approved entry, or (no service) what is missing. Changes nothing but the desk''s list.';
create function public.report_directory_entry(p_once uuid, p_service uuid, p_what text, p_words text default '') returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.report_directory_entry(p_once, p_service, p_what, p_words) $$;
comment on function public.report_directory_entry(uuid, uuid, text, text) is 'See private.report_directory_entry.';

create function private.keeps_directory(p_account uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from public.organisations o where o.active and o.coordinates and private.coordinates(p_account, o.id)
	)
$$;
comment on function private.keeps_directory(uuid) is 'A coordinator of an organisation that coordinates: they keep the directory of their site.';

create function private.directory_desk_page() returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
begin
	if not private.keeps_directory(v_me) then
		-- a lead of a group has a desk, and no directory to keep
		if not exists (select from public.organisations o where o.active and private.coordinates(v_me, o.id)) then
			perform private.not_found();
		end if;
		return jsonb_build_object('keeps', false, 'now', private.clock(), 'today', private.today(), 'reports', '[]'::jsonb, 'due', '[]'::jsonb, 'due_count', 0, 'hidden', '[]'::jsonb, 'suggestions', private.open_suggestions(v_me));
	end if;
	return jsonb_build_object(
		'keeps', true,
		'now', private.clock(),
		'today', private.today(),
		'suggestions', private.open_suggestions(v_me),
		'reports', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', r.id, 'what', r.what, 'words', r.words, 'at', r.at, 'service_id', r.service_id, 'name', r.name,
				'theirs', exists (select from private.directory_askings a where a.report_id = r.id)
			) order by r.at), '[]'::jsonb)
			from (
				select x.*, s.name from private.directory_reports x left join public.directory_services s on s.id = x.service_id
				where x.settled_at is null order by x.at limit 100
			) as r
		),
		'due', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', d.id, 'name', d.name, 'run_by', d.run_by, 'phone', d.phone, 'assured_date', d.assured_date,
				'age', private.directory_age(d.assured_date, private.today()), 'version', d.version
			) order by d.assured_date nulls first, d.name), '[]'::jsonb)
			from (
				select s.id, s.name, o.name as run_by, s.assured_date, s.version,
					(select p.number from public.directory_phones p where p.service_id = s.id order by p.id limit 1) as phone
				from public.directory_services s join public.directory_organisations o on o.id = s.directory_organisation_id
				where s.listed and coalesce(s.assured_date <= private.today() - 183, true)
				order by s.assured_date nulls first, s.name limit 50
			) as d
		),
		'due_count', (select count(*) from public.directory_services s where s.listed and coalesce(s.assured_date <= private.today() - 183, true)),
		'hidden', (
			select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'name', h.name, 'version', h.version) order by h.name), '[]'::jsonb)
			from (select s.* from public.directory_services s where not s.listed order by s.updated_at desc limit 50) as h
		)
	);
end $$;
comment on function private.directory_desk_page() is 'What people say is wrong, what nobody has made sure of for half a year, and what was taken off: for whoever keeps the directory.';
create function public.directory_desk_page() returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.directory_desk_page() $$;
comment on function public.directory_desk_page() is 'See private.directory_desk_page.';

create function private.settle_directory_report(p_once uuid, p_report uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
begin
	if not private.keeps_directory(v_me) or not exists (select from private.directory_reports r where r.id = p_report) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'settle_directory_report', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	update private.directory_reports r set settled_at = private.clock(), settled_by = v_me
	where r.id = p_report and r.settled_at is null;
	if not found then
		raise exception 'Somebody else has dealt with this.' using errcode = 'PT409', hint = 'stale';
	end if;
	return private.end_once(p_once, 'settle_directory_report', '{}'::jsonb);
end $$;
comment on function private.settle_directory_report(uuid, uuid) is 'A report has been dealt with.';
create function public.settle_directory_report(p_once uuid, p_report uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.settle_directory_report(p_once, p_report) $$;
comment on function public.settle_directory_report(uuid, uuid) is 'See private.settle_directory_report.';

create function private.assure_directory_entry(p_service uuid, p_by uuid) returns void
	language sql security definer set search_path = ''
	as $$
	update public.directory_services s set assured_date = private.today(), assurer = coalesce((
		select o.name from public.organisations o
		where o.active and private.coordinates(p_by, o.id) order by o.coordinates desc, o.created_at, o.id limit 1
	), '') where s.id = p_service
$$;
comment on function private.assure_directory_entry(uuid, uuid) is 'All of an entry is so today: by the organisation of whoever made sure, never by their name.';

create function private.keep_directory_entry(p_once uuid, p_service uuid, p_version integer, p_what text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_service public.directory_services;
begin
	if not private.keeps_directory(v_me) then
		perform private.not_found();
	end if;
	select * into v_service from public.directory_services s where s.id = p_service for update;
	if not found then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'keep_directory_entry', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_service.version is distinct from p_version then
		raise exception 'This has moved on since you opened it.' using errcode = 'PT409', hint = 'stale';
	end if;
	if p_what = 'assured' then
		perform private.assure_directory_entry(p_service, v_me);
	elsif p_what in ('hidden', 'shown') then
		update public.directory_services s set listed = p_what = 'shown' where s.id = p_service;
	else
		raise exception 'Choose what to do with it.' using errcode = 'PT422', hint = 'what';
	end if;
	insert into private.directory_events (service_id, what, by) values (p_service, p_what, v_me);
	perform private.index_directory(array[p_service]);
	return private.end_once(p_once, 'keep_directory_entry', '{}'::jsonb);
end $$;
comment on function private.keep_directory_entry(uuid, uuid, integer, text) is
	'All of an entry is so (assured), it is taken off (hidden) or put back (shown): by whoever keeps the directory; found so from the next search on.';
create function public.keep_directory_entry(p_once uuid, p_service uuid, p_version integer, p_what text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.keep_directory_entry(p_once, p_service, p_version, p_what) $$;
comment on function public.keep_directory_entry(uuid, uuid, integer, text) is 'See private.keep_directory_entry.';

grant execute on function
	public.report_directory_entry(uuid, uuid, text, text), private.report_directory_entry(uuid, uuid, text, text)
	to anon, authenticated;
grant execute on function
	public.directory_desk_page(), private.directory_desk_page(),
	public.settle_directory_report(uuid, uuid), private.settle_directory_report(uuid, uuid),
	public.keep_directory_entry(uuid, uuid, integer, text), private.keep_directory_entry(uuid, uuid, integer, text)
	to authenticated;
