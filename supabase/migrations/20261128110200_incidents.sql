-- Incidents and near misses: what went wrong on a visit or in the work, or nearly did, and what was learnt from it. Not
-- worries about somebody's safety: those are concerns, and nothing here points to one or counts one. Read by whoever wrote
-- it and by the organisation's coordinators to whom the person is not closed (C7, C25).

create table private.incidents (
	id uuid primary key default gen_random_uuid(),
	organisation_id uuid not null references public.organisations (id),
	written_by uuid not null references public.accounts (id),
	task_id uuid references public.tasks (id),
	person_id uuid references private.people (id),
	near_miss boolean not null,
	what text not null check (what in ('fall', 'animal', 'address', 'thing', 'travel', 'data', 'other')),
	place text not null check (place in ('home', 'outside', 'road', 'venue', 'elsewhere')),
	hurt text not null check (hurt in ('nobody', 'slightly', 'doctor')),
	happened_on date not null,
	happened_at time,
	words text not null check (length(words) between 1 and 4000),
	done text not null default '' check (length(done) <= 2000),
	written_at timestamptz not null default private.clock(),
	seen_by uuid references public.accounts (id),
	seen_at timestamptz,
	learnt text not null default '' check (length(learnt) <= 4000),
	changes text not null default '' check (length(changes) <= 2000),
	closed_by uuid references public.accounts (id),
	closed_at timestamptz,
	version integer not null default 1,
	updated_at timestamptz not null default private.clock()
);
comment on table private.incidents is
	'Something that went wrong on a visit or in the work, or nearly did: what happened, and what was learnt. Never a worry about somebody''s safety.';
comment on column private.incidents.person_id is 'Whose visit it was: who may read it is judged by that. Never shown.';
create index incidents_organisation on private.incidents (organisation_id, written_at desc);
create index incidents_unseen on private.incidents (organisation_id) where seen_at is null;
create index incidents_written_by on private.incidents (written_by);
create index incidents_task on private.incidents (task_id);
create index incidents_person on private.incidents (person_id);
create index incidents_seen_by on private.incidents (seen_by);
create index incidents_closed_by on private.incidents (closed_by);
create index incidents_written_at on private.incidents (written_at);
create trigger incidents_version before update on private.incidents
	for each row execute function private.touch_version();
alter table private.incidents enable row level security;
alter table private.incidents force row level security;

insert into private.retention_rules (position, id, what, keeps, since, action, becomes, why) values
	(71, 'incidents', 'Something that went wrong on a visit or in the work, or nearly did', '3 years', 'the day it was written down', 'deleted',
		'It is deleted, with what was learnt from it.',
		'An accident book is kept for three years. No names are asked for in it.');

create function private.keeps_incident(p_account uuid, p_incident private.incidents) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select private.coordinates(p_account, p_incident.organisation_id) and (
		p_incident.person_id is null
		or p_incident.person_id not in (select private.closed_people(p_account, p_incident.organisation_id))
	)
$$;
comment on function private.keeps_incident(uuid, private.incidents) is
	'Whether somebody has an incident on their desk: a coordinator of the organisation to whom the person is not closed (C7, C25).';

create function private.incident_for(p_me uuid, p_incident uuid, p_desk boolean) returns private.incidents
	language plpgsql volatile security definer set search_path = ''
	as $$
declare
	v_incident private.incidents;
begin
	select * into v_incident from private.incidents i where i.id = p_incident;
	if v_incident.id is null
		or not (private.keeps_incident(p_me, v_incident) or (not p_desk and v_incident.written_by = p_me))
	then
		perform private.not_found();
	end if;
	if p_desk then
		select * into v_incident from private.incidents i where i.id = p_incident for update;
	end if;
	return v_incident;
end $$;
comment on function private.incident_for(uuid, uuid, boolean) is
	'The guard: an incident that the account may read, or may work on (then it is locked); or not found.';

create function private.incident_places(p_me uuid) returns setof uuid
	language sql stable security definer set search_path = ''
	as $$
	select a.organisation_id from public.acceptances a
	join public.organisations o on o.id = a.organisation_id and o.active
	where a.volunteer_id = p_me and a.state in ('accepted', 'paused')
	union
	select r.organisation_id from public.member_roles r
	where r.account_id = p_me and r.revoked_at is null and private.coordinates(p_me, r.organisation_id)
$$;
comment on function private.incident_places(uuid) is 'The organisations in whose log somebody may write: where they volunteer or coordinate.';

create function private.incident_task(p_me uuid, p_task uuid) returns public.tasks
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_task public.tasks;
begin
	select t.* into v_task from public.tasks t join public.requests r on r.id = t.request_id
	where t.id = p_task and (
		exists (select from public.matches m where m.task_id = t.id and m.volunteer_id = p_me) or private.sees_request(p_me, r)
	);
	if v_task.id is null then
		perform private.not_found();
	end if;
	return v_task;
end $$;
comment on function private.incident_task(uuid, uuid) is
	'A visit about which somebody may write: whoever had it, also when it is over, or who coordinates it; or not found.';

create function private.incident_form(p_task uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_task public.tasks;
begin
	if p_task is not null then
		v_task := private.incident_task(v_me, p_task);
	end if;
	return jsonb_build_object(
		'task', case when v_task.id is not null then jsonb_build_object('kind_id', v_task.kind_id, 'day', v_task.day) end,
		'organisations', (
			select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name, o.id), '[]'::jsonb)
			from public.organisations o
			where case when v_task.id is not null then o.id = v_task.organisation_id else o.id in (select private.incident_places(v_me)) end
		)
	);
end $$;
comment on function private.incident_form(uuid) is 'What the form says: which visit, of its kind and day; in whose log it goes.';
create function public.incident_form(p_task uuid default null) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.incident_form(p_task) $$;
comment on function public.incident_form(uuid) is 'See private.incident_form.';
grant execute on function public.incident_form(uuid), private.incident_form(uuid) to authenticated;

create function private.write_incident(
	p_once uuid, p_organisation uuid, p_task uuid, p_near_miss boolean, p_what text, p_place text, p_hurt text, p_day date, p_time time,
	p_words text, p_done text
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_task public.tasks;
	v_organisation uuid;
	v_id uuid;
	v_desk boolean;
begin
	if p_task is not null then
		v_task := private.incident_task(v_me, p_task);
		v_organisation := v_task.organisation_id;
	else
		select x.id into v_organisation from private.incident_places(v_me) as x (id) where x.id = p_organisation;
		if v_organisation is null then
			perform private.not_found();
		end if;
	end if;
	select * into v_once from private.begin_once(p_once, 'write_incident', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if p_near_miss is null then
		raise exception 'Say whether it happened, or nearly did.' using errcode = 'PT422', hint = 'near';
	elsif coalesce(p_what, '') not in ('fall', 'animal', 'address', 'thing', 'travel', 'data', 'other') then
		raise exception 'Choose what it was about.' using errcode = 'PT422', hint = 'what';
	elsif coalesce(p_place, '') not in ('home', 'outside', 'road', 'venue', 'elsewhere') then
		raise exception 'Choose where it was.' using errcode = 'PT422', hint = 'place';
	elsif coalesce(p_hurt, '') not in ('nobody', 'slightly', 'doctor') then
		raise exception 'Say whether anybody was hurt.' using errcode = 'PT422', hint = 'hurt';
	elsif p_day is null or p_day < date '2000-01-01' then
		raise exception 'Say on which day it was.' using errcode = 'PT422', hint = 'happened';
	elsif private.happened(p_day, p_time) > private.clock() then
		raise exception 'This is still to come. Say when it was.' using errcode = 'PT422', hint = 'happened';
	elsif length(trim(coalesce(p_words, ''))) not between 1 and 4000 then
		raise exception 'Say what happened, in up to 4,000 characters.' using errcode = 'PT422', hint = 'words';
	elsif length(trim(coalesce(p_done, ''))) > 2000 then
		raise exception 'Make it 2,000 characters or fewer.' using errcode = 'PT422', hint = 'done';
	elsif private.hit_limit('incident', v_me::text, 20, interval '1 day') then
		raise exception 'That is many in one day. Please ring the coordinator instead.' using errcode = 'PT429', hint = 'too_many';
	end if;
	-- a coordinator who writes it has read it
	v_desk := private.coordinates(v_me, v_organisation);
	insert into private.incidents (
		organisation_id, written_by, task_id, person_id, near_miss, what, place, hurt, happened_on, happened_at, words, done, written_at,
		seen_by, seen_at
	) values (
		v_organisation, v_me, v_task.id, v_task.person_id, p_near_miss, p_what, p_place, p_hurt, p_day, p_time, trim(p_words),
		trim(coalesce(p_done, '')), private.clock(), case when v_desk then v_me end, case when v_desk then private.clock() end
	) returning id into v_id;
	return private.end_once(p_once, 'write_incident', jsonb_build_object('id', v_id));
end $$;
comment on function private.write_incident(uuid, uuid, uuid, boolean, text, text, text, date, time, text, text) is
	'Whoever had a visit, volunteers or coordinates writes down what went wrong, or nearly did. It waits on the desk until a coordinator has read it.';
create function public.write_incident(
	p_once uuid, p_near_miss boolean, p_what text, p_place text, p_hurt text, p_day date, p_words text, p_organisation uuid default null,
	p_task uuid default null, p_time time default null, p_done text default ''
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.write_incident(p_once, p_organisation, p_task, p_near_miss, p_what, p_place, p_hurt, p_day, p_time, p_words, p_done) $$;
comment on function public.write_incident(uuid, boolean, text, text, text, date, text, uuid, uuid, time, text) is 'See private.write_incident.';
grant execute on function
	public.write_incident(uuid, boolean, text, text, text, date, text, uuid, uuid, time, text),
	private.write_incident(uuid, uuid, uuid, boolean, text, text, text, date, time, text, text) to authenticated;

create function private.incident_row(p_incident private.incidents) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'id', p_incident.id, 'organisation', (select o.name from public.organisations o where o.id = p_incident.organisation_id),
		'near_miss', p_incident.near_miss, 'what', p_incident.what, 'place', p_incident.place, 'hurt', p_incident.hurt,
		'happened_on', p_incident.happened_on, 'happened_at', p_incident.happened_at, 'written_at', p_incident.written_at,
		'seen_at', p_incident.seen_at, 'closed_at', p_incident.closed_at
	)
$$;
comment on function private.incident_row(private.incidents) is 'A line of a list: no words, no names.';

create function private.incidents_page(p_closed boolean, p_what text, p_search text, p_page integer) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_page integer := least(greatest(coalesce(p_page, 1), 1), 10000);
	v_words text := '%' || replace(replace(replace(left(trim(coalesce(p_search, '')), 100), '\', '\\'), '%', '\%'), '_', '\_') || '%';
begin
	if not exists (select from public.member_roles r where r.account_id = v_me and private.coordinates(v_me, r.organisation_id)) then
		perform private.not_found();
	end if;
	return (
		with mine as (
			select i as incident, row_number() over (order by
				i.seen_at is not null, case when coalesce(p_closed, false) then i.closed_at else i.written_at end desc, i.id
			) as place
			from private.incidents i
			where i.organisation_id in (
					select r.organisation_id from public.member_roles r
					where r.account_id = v_me and r.revoked_at is null and private.coordinates(v_me, r.organisation_id)
				)
				and (i.closed_at is not null) = coalesce(p_closed, false)
				and (p_what is null or i.what = p_what)
				and (v_words = '%%' or i.words ilike v_words or i.done ilike v_words or i.learnt ilike v_words or i.changes ilike v_words)
				and private.keeps_incident(v_me, i)
		)
		select jsonb_build_object(
			'now', private.clock(), 'page', v_page, 'pages', greatest(1, ceil((select count(*) from mine) / 25.0)::integer),
			'rows', coalesce(jsonb_agg(private.incident_row(m.incident) order by m.place), '[]'::jsonb)
		)
		from mine m where m.place > (v_page - 1) * 25 and m.place <= v_page * 25
	);
end $$;
comment on function private.incidents_page(boolean, text, text, integer) is
	'For coordinators: what went wrong or nearly did in their organisations, the unread first; by what it was about, and by a word. No names.';
create function public.incidents_page(
	p_closed boolean default false, p_what text default null, p_search text default null, p_page integer default 1
) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.incidents_page(p_closed, p_what, p_search, p_page) $$;
comment on function public.incidents_page(boolean, text, text, integer) is 'See private.incidents_page.';
grant execute on function
	public.incidents_page(boolean, text, text, integer), private.incidents_page(boolean, text, text, integer) to authenticated;

create function private.my_incidents_page() returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
begin
	return jsonb_build_object(
		'now', private.clock(),
		'may_write', exists (select from private.incident_places(v_me)),
		'rows', (
			select coalesce(jsonb_agg(private.incident_row(i) order by i.written_at desc, i.id), '[]'::jsonb)
			from private.incidents i where i.written_by = v_me
		)
	);
end $$;
comment on function private.my_incidents_page() is 'What somebody wrote in a log, and what became of it.';
create function public.my_incidents_page() returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.my_incidents_page() $$;
comment on function public.my_incidents_page() is 'See private.my_incidents_page.';
grant execute on function public.my_incidents_page(), private.my_incidents_page() to authenticated;

create function private.incident_page(p_incident uuid) returns jsonb
	language plpgsql volatile security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_incident private.incidents := private.incident_for(v_me, p_incident, false);
	v_desk boolean := private.keeps_incident(v_me, v_incident);
begin
	return private.incident_row(v_incident) || jsonb_build_object(
		'now', private.clock(), 'version', v_incident.version, 'mine', v_incident.written_by = v_me, 'desk', v_desk,
		'words', v_incident.words, 'done', v_incident.done, 'written_by', private.account_name(v_incident.written_by),
		'seen_by', private.account_name(v_incident.seen_by), 'closed_by', private.account_name(v_incident.closed_by),
		-- what is being thought about is the desk's until it is closed
		'learnt', case when v_desk or v_incident.closed_at is not null then v_incident.learnt else '' end,
		'changes', case when v_desk or v_incident.closed_at is not null then v_incident.changes else '' end,
		'visit', (
			select jsonb_build_object(
				'kind_id', t.kind_id, 'day', t.day,
				'desk', case when private.sees_request(v_me, r) then t.id end,
				'own', case when (private.live_match(v_me, t.id, private.clock())).id is not null then t.id end
			)
			from public.tasks t join public.requests r on r.id = t.request_id where t.id = v_incident.task_id
		)
	);
end $$;
comment on function private.incident_page(uuid) is
	'One incident, for whoever wrote it and the coordinators who may read it. The visit is a link for those alone to whom it is open.';
create function public.incident_page(p_incident uuid) returns jsonb
	language sql volatile security invoker set search_path = ''
	as $$ select private.incident_page(p_incident) $$;
comment on function public.incident_page(uuid) is 'See private.incident_page.';
grant execute on function public.incident_page(uuid), private.incident_page(uuid) to authenticated;

create function private.read_incident(p_once uuid, p_incident uuid, p_version integer) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_incident private.incidents := private.incident_for(v_me, p_incident, true);
begin
	select * into v_once from private.begin_once(p_once, 'read_incident', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.same_version(v_incident.version, p_version);
	update private.incidents set seen_by = v_me, seen_at = private.clock() where id = p_incident and seen_at is null;
	return private.end_once(p_once, 'read_incident', '{}'::jsonb);
end $$;
comment on function private.read_incident(uuid, uuid, integer) is 'A coordinator has read it: it waits on the desk no more.';
create function public.read_incident(p_once uuid, p_incident uuid, p_version integer) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.read_incident(p_once, p_incident, p_version) $$;
comment on function public.read_incident(uuid, uuid, integer) is 'See private.read_incident.';
grant execute on function public.read_incident(uuid, uuid, integer), private.read_incident(uuid, uuid, integer) to authenticated;

create function private.close_incident(p_once uuid, p_incident uuid, p_version integer, p_learnt text, p_changes text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_incident private.incidents := private.incident_for(v_me, p_incident, true);
begin
	select * into v_once from private.begin_once(p_once, 'close_incident', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.same_version(v_incident.version, p_version);
	if v_incident.closed_at is not null then
		raise exception 'This is closed already.' using errcode = 'PT409', hint = 'stale';
	elsif length(trim(coalesce(p_learnt, ''))) not between 1 and 4000 then
		raise exception 'Say what was learnt, in up to 4,000 characters. “Nothing new” is an answer.' using errcode = 'PT422', hint = 'learnt';
	elsif length(trim(coalesce(p_changes, ''))) > 2000 then
		raise exception 'Make it 2,000 characters or fewer.' using errcode = 'PT422', hint = 'changes';
	end if;
	update private.incidents set
		learnt = trim(p_learnt), changes = trim(coalesce(p_changes, '')), closed_by = v_me, closed_at = private.clock(),
		seen_by = coalesce(seen_by, v_me), seen_at = coalesce(seen_at, private.clock())
	where id = p_incident;
	return private.end_once(p_once, 'close_incident', '{}'::jsonb);
end $$;
comment on function private.close_incident(uuid, uuid, integer, text, text) is
	'A coordinator says what was learnt and what changes, and closes it. Whoever wrote it reads both.';
create function public.close_incident(p_once uuid, p_incident uuid, p_version integer, p_learnt text, p_changes text default '') returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.close_incident(p_once, p_incident, p_version, p_learnt, p_changes) $$;
comment on function public.close_incident(uuid, uuid, integer, text, text) is 'See private.close_incident.';
grant execute on function
	public.close_incident(uuid, uuid, integer, text, text), private.close_incident(uuid, uuid, integer, text, text) to authenticated;

create function private.reopen_incident(p_once uuid, p_incident uuid, p_version integer) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_incident private.incidents := private.incident_for(v_me, p_incident, true);
begin
	select * into v_once from private.begin_once(p_once, 'reopen_incident', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.same_version(v_incident.version, p_version);
	if v_incident.closed_at is null then
		raise exception 'This is open already.' using errcode = 'PT409', hint = 'stale';
	end if;
	update private.incidents set closed_by = null, closed_at = null where id = p_incident;
	return private.end_once(p_once, 'reopen_incident', '{}'::jsonb);
end $$;
comment on function private.reopen_incident(uuid, uuid, integer) is 'A coordinator opens it again; what was learnt stays, to be added to.';
create function public.reopen_incident(p_once uuid, p_incident uuid, p_version integer) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.reopen_incident(p_once, p_incident, p_version) $$;
comment on function public.reopen_incident(uuid, uuid, integer) is 'See private.reopen_incident.';
grant execute on function public.reopen_incident(uuid, uuid, integer), private.reopen_incident(uuid, uuid, integer) to authenticated;
