-- A supervisor: a coordinator named for a volunteer, with whom they can talk, and who sees which of theirs have
-- carried much lately. What a volunteer said in their own words is not part of it.

create table private.supervisors (
	id bigint generated always as identity primary key,
	organisation_id uuid not null references public.organisations (id),
	volunteer_id uuid not null references public.volunteers (account_id),
	supervisor_id uuid references public.accounts (id),
	by_account uuid not null references public.accounts (id),
	at timestamptz not null default private.clock(),
	constraint nobody_supervises_themselves check (supervisor_id <> volunteer_id)
);
comment on table private.supervisors is 'Who looks after a volunteer, by each change; the last counts. Null: nobody is named any more.';
create index supervisors_volunteer on private.supervisors (organisation_id, volunteer_id, id);
create index supervisors_of on private.supervisors (volunteer_id);
create index supervisors_supervisor on private.supervisors (supervisor_id);
create index supervisors_by on private.supervisors (by_account);
alter table private.supervisors enable row level security;
alter table private.supervisors force row level security;

create function private.supervisor_named(p_organisation uuid, p_volunteer uuid) returns uuid
	language sql stable security definer set search_path = ''
	as $$
	select s.supervisor_id from private.supervisors s
	where s.organisation_id = p_organisation and s.volunteer_id = p_volunteer
	order by s.id desc limit 1
$$;
comment on function private.supervisor_named(uuid, uuid) is 'Whom the last change names, whether or not they coordinate there still.';

create function private.supervisor_of(p_organisation uuid, p_volunteer uuid) returns uuid
	language sql stable security definer set search_path = ''
	as $$
	select x.id from (select private.supervisor_named(p_organisation, p_volunteer) as id) as x
	where x.id is not null and private.coordinates(x.id, p_organisation)
$$;
comment on function private.supervisor_of(uuid, uuid) is 'The supervisor of a volunteer: the last one named, while they coordinate the organisation.';

create or replace function private.who_talks(p_organisation uuid, p_volunteer uuid, p_person uuid) returns uuid
	language sql stable security definer set search_path = ''
	as $$
	select x.id from (
		select 1 as nth, private.supervisor_of(p_organisation, p_volunteer) as id
		union all
		(
			select 2, r.coordinator_id from public.requests r
			where r.person_id = p_person and r.organisation_id = p_organisation and r.state <> 'draft'
			order by r.state = 'closed', r.created_at desc limit 1
		)
	) as x
	where x.id <> p_volunteer and private.coordinates(x.id, p_organisation)
		and p_person not in (select private.closed_people(x.id, p_organisation))
	order by x.nth limit 1
$$;
comment on function private.who_talks(uuid, uuid, uuid) is
	'With whom a volunteer can talk about a death: their supervisor, or the person''s named coordinator, whoever of them may know of the person. Null when there is none.';

create function private.set_supervisor(p_once uuid, p_organisation uuid, p_volunteer uuid, p_was uuid, p_supervisor uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_acceptance public.acceptances := private.volunteer_of(v_me, p_organisation, p_volunteer);
begin
	select * into v_once from private.begin_once(p_once, 'set_supervisor', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.not_ones_own(v_me, p_volunteer);
	if v_acceptance.state in ('left', 'declined') then
		raise exception 'They are not with you any more.' using errcode = 'PT409', hint = 'left';
	elsif private.supervisor_of(p_organisation, p_volunteer) is distinct from p_was then
		perform private.stale();
	elsif p_supervisor is not null and (p_supervisor = p_volunteer or not private.coordinates(p_supervisor, p_organisation)) then
		raise exception 'Choose somebody who coordinates here.' using errcode = 'PT422', hint = 'supervisor';
	end if;
	if private.supervisor_named(p_organisation, p_volunteer) is distinct from p_supervisor then
		insert into private.supervisors (organisation_id, volunteer_id, supervisor_id, by_account)
		values (p_organisation, p_volunteer, p_supervisor, v_me);
	end if;
	return private.end_once(p_once, 'set_supervisor', '{}'::jsonb);
end $$;
comment on function private.set_supervisor(uuid, uuid, uuid, uuid, uuid) is
	'A coordinator names who looks after a volunteer, or nobody (null), over what they saw (p_was). Nobody names their own (C24).';
create function public.set_supervisor(p_once uuid, p_organisation uuid, p_volunteer uuid, p_was uuid default null, p_supervisor uuid default null) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.set_supervisor(p_once, p_organisation, p_volunteer, p_was, p_supervisor) $$;
comment on function public.set_supervisor(uuid, uuid, uuid, uuid, uuid) is 'See private.set_supervisor.';
grant execute on function public.set_supervisor(uuid, uuid, uuid, uuid, uuid), private.set_supervisor(uuid, uuid, uuid, uuid, uuid) to authenticated;

-- ---- Where it is seen --------------------------------------------------------------------------------
create or replace function private.care_page() returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_now timestamptz := private.clock();
begin
	return jsonb_build_object(
		'now', v_now,
		'losses', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', l.id, 'organisation', o.name, 'phone', o.phone, 'told_at', l.told_at, 'answer', l.answer,
				'talked', l.talked_at is not null,
				'taken_back', exists (select from private.deaths d where d.id = l.death_id and d.undone_at is not null),
				'with', private.account_name(private.who_talks(l.organisation_id, v_me, l.person_id))
			) order by l.told_at desc, l.id), '[]'::jsonb)
			from private.losses_of(v_me, v_now) l join public.organisations o on o.id = l.organisation_id
		),
		'organisations', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', o.id, 'name', o.name, 'phone', o.phone, 'state', a.state, 'version', a.version,
				'supervisor', private.account_name(private.supervisor_of(o.id, v_me)),
				'rest_until', case when a.rest_until > v_now then a.rest_until end,
				'rest_by_me', a.rest_by is not distinct from v_me,
				'visits_meanwhile', (
					select count(*) from public.matches m join public.tasks t on t.id = m.task_id
					where m.volunteer_id = v_me and m.organisation_id = o.id and m.ended_at is null
						and t.state in ('accepted', 'confirmed') and t.ends_at > v_now and t.starts_at < a.rest_until
				),
				'last_talk', (
					select max(x.talked_on) from private.talks x where x.organisation_id = o.id and x.volunteer_id = v_me
				)
			) order by o.name, o.id), '[]'::jsonb)
			from public.acceptances a join public.organisations o on o.id = a.organisation_id
			where a.volunteer_id = v_me and a.state in ('accepted', 'paused')
		)
	);
end $$;
comment on function private.care_page() is
	'How a volunteer is looked after: by whom; that somebody they came to has died and with whom they can talk, never who it was; their rest.';

create or replace function private.desk_items(p_me uuid, p_organisation uuid)
	returns table (kind text, request_id uuid, task_id uuid, item_id uuid, since timestamptz, facts jsonb)
	language plpgsql stable security definer rows 50 set search_path = ''
	as $$
begin
	return query
	select i.* from private.desk_items_before_care(p_me, p_organisation) as i
	union all
	select 'wants_to_talk', r.id, null::uuid, l.id, l.answered_at, jsonb_build_object(
		'volunteer', private.account_name(l.volunteer_id), 'volunteer_id', l.volunteer_id,
		'with', private.account_name(w.id), 'with_me', w.id = p_me
	)
	from private.losses l
	join lateral (
		select x.id from public.requests x
		where x.person_id = l.person_id and x.organisation_id = p_organisation and x.state <> 'draft'
		order by x.state = 'closed', x.created_at desc limit 1
	) as r on true
	cross join lateral (select private.who_talks(l.organisation_id, l.volunteer_id, l.person_id) as id) as w
	where l.organisation_id = p_organisation and l.answer = 'talk' and l.talked_at is null and l.volunteer_id <> p_me
		and l.person_id not in (select private.closed_people(p_me, p_organisation))
		and exists (
			select from public.acceptances a
			where a.organisation_id = p_organisation and a.volunteer_id = l.volunteer_id and a.state not in ('left', 'declined')
		);
end $$;

create or replace function private.volunteer_page(p_organisation uuid, p_volunteer uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	return private.volunteer_page_alone(p_organisation, p_volunteer) || jsonb_build_object(
		'care', jsonb_build_object(
			'last_talk', (
				select jsonb_build_object('on', x.talked_on, 'by', private.account_name(x.by_account)) from private.talks x
				where x.organisation_id = p_organisation and x.volunteer_id = p_volunteer
				order by x.talked_on desc, x.at desc limit 1
			),
			'supervisor', (
				select jsonb_build_object('id', s.id, 'name', private.account_name(s.id))
				from (select private.supervisor_of(p_organisation, p_volunteer) as id) as s where s.id is not null
			),
			'changes', (
				select coalesce(jsonb_agg(jsonb_build_object('to', private.account_name(s.supervisor_id), 'by', private.account_name(s.by_account), 'at', s.at)
					order by s.id desc), '[]'::jsonb)
				from private.supervisors s where s.organisation_id = p_organisation and s.volunteer_id = p_volunteer
			),
			'colleagues', (
				select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', private.account_name(c.id)) order by private.account_name(c.id), c.id), '[]'::jsonb)
				from (
					select distinct m.account_id as id from public.member_roles m
					where m.organisation_id = p_organisation and m.role in ('coordinator', 'group_lead') and m.revoked_at is null
						and m.account_id <> p_volunteer
				) as c
				where private.coordinates(c.id, p_organisation)
			)
		)
	);
end $$;

-- ---- Who has carried much lately -----------------------------------------------------------------------
create function private.carried(p_me uuid, p_organisation uuid, p_at timestamptz) returns table (
	volunteer_id uuid, mine boolean, supervisor_id uuid, deaths bigint, minutes numeric, weekly_minutes integer,
	rest_until timestamptz, rested_at timestamptz, talked_on date, wishes boolean
)
	language sql stable security definer set search_path = ''
	as $$
	with closed as materialized (
		select private.closed_people(p_me, p_organisation) as person_id
	)
	select a.volunteer_id, coalesce(s.id = p_me, false), s.id,
		(
			select count(distinct l.death_id) from private.losses l
			join private.deaths d on d.id = l.death_id and d.undone_at is null
			where l.volunteer_id = a.volunteer_id and l.organisation_id = p_organisation and l.told_at > p_at - interval '90 days'
				-- C7, C25: whoever must not know of a person does not learn of their death from a number
				and l.person_id not in (select c.person_id from closed c)
		),
		(
			select coalesce(sum(t.minutes), 0) / 4.0 from public.matches m join public.tasks t on t.id = m.task_id
			where m.volunteer_id = a.volunteer_id and m.organisation_id = p_organisation and m.ended_at is null and t.state = 'done'
				and t.ends_at > p_at - interval '28 days' and t.ends_at <= p_at
				and m.person_id not in (select c.person_id from closed c)
		),
		v.weekly_minutes,
		case when a.rest_until > p_at then a.rest_until end,
		greatest(a.rest_until, (
			select max(e.at) from private.acceptance_events e
			where e.organisation_id = p_organisation and e.volunteer_id = a.volunteer_id
				and (e.to_state = 'paused' or e.from_state = 'paused' or e.reason ~* '^(a |the )?rest ')
		)),
		(select max(x.talked_on) from private.talks x where x.organisation_id = p_organisation and x.volunteer_id = a.volunteer_id),
		exists (
			select from private.losses l
			where l.volunteer_id = a.volunteer_id and l.organisation_id = p_organisation and l.answer = 'talk' and l.talked_at is null
				and l.person_id not in (select c.person_id from closed c)
		)
	from public.acceptances a
	join public.volunteers v on v.account_id = a.volunteer_id
	cross join lateral (select private.supervisor_of(p_organisation, a.volunteer_id) as id) as s
	where a.organisation_id = p_organisation and a.state in ('accepted', 'paused')
$$;
comment on function private.carried(uuid, uuid, timestamptz) is
	'What an organisation''s volunteers have carried, as far as this coordinator may know of it: deaths in 90 days, hours a week over the last four weeks, their last rest and talk. Never a word of theirs. No guard: callers have asked.';

create function private.carried_page(p_organisation uuid, p_all boolean, p_sort text, p_page integer) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation public.organisations := private.desk_of(v_me, p_organisation);
	v_now timestamptz := private.clock();
	v_page integer := least(greatest(coalesce(p_page, 1), 1), 10000);
begin
	return private.desk_frame(v_me, v_organisation) || (
		with everybody as materialized (
			select c.*, private.account_name(c.volunteer_id) as name from private.carried(v_me, p_organisation, v_now) c
			-- nobody looks after themselves
			where c.volunteer_id <> v_me
		), wanted as (
			select e.*, row_number() over (order by
				case when p_all then e.mine end desc nulls last,
				case when coalesce(p_sort, 'carried') = 'carried' then e.wishes end desc nulls last,
				case when coalesce(p_sort, 'carried') = 'carried' then e.deaths end desc nulls last,
				case when coalesce(p_sort, 'carried') in ('carried', 'hours') then e.minutes / e.weekly_minutes end desc nulls last,
				case when coalesce(p_sort, 'carried') in ('carried', 'talk') then coalesce(e.talked_on, '-infinity'::date) end asc nulls last,
				lower(e.name), e.volunteer_id
			) as place
			from everybody e where p_all or e.mine
		)
		select jsonb_build_object(
			'page', v_page, 'total', (select count(*) from wanted), 'mine', (select count(*) from everybody e where e.mine),
			'rows', coalesce(jsonb_agg(jsonb_build_object(
				'id', w.volunteer_id, 'name', w.name, 'mine', w.mine, 'supervisor', private.account_name(w.supervisor_id),
				'deaths', w.deaths, 'minutes', round(w.minutes), 'weekly_minutes', w.weekly_minutes,
				'rest_until', w.rest_until, 'rested_at', w.rested_at, 'talked_on', w.talked_on, 'wishes', w.wishes
			) order by w.place), '[]'::jsonb)
		)
		from wanted w where w.place > (v_page - 1) * 25 and w.place <= v_page * 25
	);
end $$;
comment on function private.carried_page(uuid, boolean, text, integer) is
	'Who has carried much lately: a supervisor''s own volunteers, or all with their own first; by what they carried, hours, the longest without a talk, or name; 25 a page.';
create function public.carried_page(p_organisation uuid, p_all boolean default false, p_sort text default null, p_page integer default 1) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.carried_page(p_organisation, p_all, p_sort, p_page) $$;
comment on function public.carried_page(uuid, boolean, text, integer) is 'See private.carried_page.';
grant execute on function public.carried_page(uuid, boolean, text, integer), private.carried_page(uuid, boolean, text, integer) to authenticated;

-- ---- A copy of it, and its erasure ---------------------------------------------------------------------
create or replace function private.care_to_erase(p_account uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (select from private.losses l where l.volunteer_id = p_account)
		or exists (select from private.talks t where t.volunteer_id = p_account)
		or exists (select from private.supervisors s where s.volunteer_id = p_account)
$$;

create or replace function private.erase_care(p_account uuid) returns bigint
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_n bigint;
	v_rows bigint := 0;
begin
	delete from private.losses l where l.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.talks t where t.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.supervisors s where s.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	return v_rows;
end $$;

create or replace function private.export_account(p_once uuid, p_format text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
begin
	return private.export_account_alone(p_once, p_format) || jsonb_build_object(
		'told_of_deaths', (
			select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'at', l.told_at, 'answer', l.answer, 'talked_at', l.talked_at)
				order by l.told_at, l.id), '[]'::jsonb)
			from private.losses l join public.organisations o on o.id = l.organisation_id
			where l.volunteer_id = private.me() and private.may_be_told(l.volunteer_id, l.organisation_id, l.person_id)
		),
		'talks', (
			select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'on', t.talked_on) order by t.talked_on, t.id), '[]'::jsonb)
			from private.talks t join public.organisations o on o.id = t.organisation_id where t.volunteer_id = private.me()
		),
		'supervisors', (
			select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'name', coalesce(private.account_name(s.supervisor_id), ''), 'at', s.at) order by s.id), '[]'::jsonb)
			from private.supervisors s join public.organisations o on o.id = s.organisation_id where s.volunteer_id = private.me()
		)
	);
end $$;
