-- A nudge is judged again as it is sent: what it asks for may have been done meanwhile, the application taken back or
-- put on hold, the check renewed. And coordinators get theirs: one mail a day at most, when applications have waited
-- on them for longer than their organisation wants, three times for one wait, and then never again.
--
-- Changes what has landed: private.mail_held_back knows the nudges; private.pipeline_page says the organisation's
-- time; erasing a volunteer takes what was told of their application (private.erase_applications).

create table private.pipeline_times (
	organisation_id uuid primary key references public.organisations (id),
	days smallint not null check (days between 1 and 30),
	set_by uuid references public.accounts (id),
	set_at timestamptz not null default private.clock()
);
comment on table private.pipeline_times is
	'After how many days an organisation wants to be told of applications that wait on its coordinators. Without a row: seven.';
create index pipeline_times_set_by on private.pipeline_times (set_by);
alter table private.pipeline_times enable row level security;
alter table private.pipeline_times force row level security;

create table private.coordinator_nudges (
	id bigint generated always as identity primary key,
	organisation_id uuid not null references public.organisations (id),
	volunteer_id uuid not null references public.volunteers (account_id),
	account_id uuid not null references public.accounts (id),
	since timestamptz not null,
	at timestamptz not null default private.clock(),
	day date not null default (private.clock() at time zone 'Europe/London')::date,
	unique (organisation_id, volunteer_id, account_id, since, day)
);
comment on table private.coordinator_nudges is
	'That a coordinator was told that an application waits on them: once a day at most, three times for one wait.';
create index coordinator_nudges_volunteer on private.coordinator_nudges (volunteer_id);
create index coordinator_nudges_account on private.coordinator_nudges (account_id, day);
alter table private.coordinator_nudges enable row level security;
alter table private.coordinator_nudges force row level security;

create function private.pipeline_days(p_organisation uuid) returns integer
	language sql stable security definer set search_path = ''
	as $$ select coalesce((select t.days::integer from private.pipeline_times t where t.organisation_id = p_organisation), 7) $$;
comment on function private.pipeline_days(uuid) is 'The organisation''s time, in days.';

create function private.set_pipeline_days(p_once uuid, p_organisation uuid, p_days integer) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
begin
	if not private.coordinates(v_me, p_organisation) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'set_pipeline_days', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if p_days is null or p_days not between 1 and 30 then
		raise exception 'Choose between a day and thirty.' using errcode = 'PT422', hint = 'days';
	end if;
	insert into private.pipeline_times (organisation_id, days, set_by) values (p_organisation, p_days, v_me)
	on conflict (organisation_id) do update set days = excluded.days, set_by = excluded.set_by, set_at = private.clock();
	return private.end_once(p_once, 'set_pipeline_days', '{}'::jsonb);
end $$;
comment on function private.set_pipeline_days(uuid, uuid, integer) is
	'A coordinator says after how many days their organisation wants to be told of applications that wait on it.';
create function public.set_pipeline_days(p_once uuid, p_organisation uuid, p_days integer) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.set_pipeline_days(p_once, p_organisation, p_days) $$;
comment on function public.set_pipeline_days(uuid, uuid, integer) is 'See private.set_pipeline_days.';
grant execute on function public.set_pipeline_days(uuid, uuid, integer), private.set_pipeline_days(uuid, uuid, integer) to authenticated;

-- ---- What waits on a coordinator ---------------------------------------------------------------------
create function private.waits_on_us_since(p_acceptance public.acceptances, p_at timestamptz) returns timestamptz
	language sql stable security definer set search_path = ''
	as $$
	select case
		when private.held_since(p_acceptance.organisation_id, p_acceptance.volunteer_id) is not null then null
		when p_acceptance.state in ('applied', 'checks', 'interview') then p_acceptance.state_since
		when p_acceptance.state = 'references' then (
			-- once nobody is left to answer, and nobody to name
			select case when bool_and(r.answered_at is not null) then greatest(max(r.answered_at), p_acceptance.state_since) end
			from private.referees r
			where r.application_id = (private.live_application(p_acceptance.organisation_id, p_acceptance.volunteer_id)).id
		)
		when p_acceptance.state = 'training' and private.training_valid(
			p_acceptance.volunteer_id, p_acceptance.organisation_id,
			(select o.required_training from public.organisations o where o.id = p_acceptance.organisation_id), p_at
		) then greatest(p_acceptance.state_since, (
			select max(t.passed_at) from public.trainings t
			where t.volunteer_id = p_acceptance.volunteer_id and t.revoked_at is null
		))
	end
$$;
comment on function private.waits_on_us_since(public.acceptances, timestamptz) is
	'Since when an application waits on the coordinators; null where it waits on whoever applied, on their referees, or on nobody.';

create function private.waiting_on_coordinators(p_at timestamptz)
	returns table (organisation_id uuid, volunteer_id uuid, account_id uuid, since timestamptz)
	language sql stable security definer set search_path = ''
	as $$
	select c.organisation_id, c.volunteer_id, w.account_id, s.since
	from public.acceptances c
	cross join lateral (select private.waits_on_us_since(c, p_at) as since) as s
	cross join lateral (
		-- whoever has it; where nobody is named, each coordinator
		select x.id as account_id from (select private.supervisor_of(c.organisation_id, c.volunteer_id) as id) as x where x.id is not null
		union
		select r.account_id from public.member_roles r
		where r.organisation_id = c.organisation_id and r.role in ('coordinator', 'group_lead') and r.revoked_at is null
			and private.supervisor_of(c.organisation_id, c.volunteer_id) is null
			and private.coordinates(r.account_id, c.organisation_id)
	) as w
	where c.state in ('applied', 'references', 'checks', 'training', 'interview')
		and p_at >= c.state_since + make_interval(days => private.pipeline_days(c.organisation_id))
		and p_at >= s.since + make_interval(days => private.pipeline_days(c.organisation_id))
		and w.account_id <> c.volunteer_id
$$;
comment on function private.waiting_on_coordinators(timestamptz) is
	'Applications that have waited on coordinators for longer than the organisation wants, with each of them whom that concerns. Never their own.';

create function private.nudge_coordinators() returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_today date := (private.clock() at time zone 'Europe/London')::date;
	v_count integer;
begin
	with due as materialized (
		select w.* from private.waiting_on_coordinators(v_now) w
		where (
			select count(*) from private.coordinator_nudges n
			where n.organisation_id = w.organisation_id and n.volunteer_id = w.volunteer_id and n.account_id = w.account_id
				and n.since = w.since
		) < 3
		-- one mail a day, whatever waits and wherever
		and not exists (select from private.coordinator_nudges n where n.account_id = w.account_id and n.day = v_today)
		-- not every day: the second after three more days, the third after a week
		and not exists (
			select from private.coordinator_nudges n
			where n.organisation_id = w.organisation_id and n.volunteer_id = w.volunteer_id and n.account_id = w.account_id
				and n.since = w.since and n.day > v_today - case (
					select count(*) from private.coordinator_nudges x
					where x.organisation_id = w.organisation_id and x.volunteer_id = w.volunteer_id and x.account_id = w.account_id
						and x.since = w.since
				) when 1 then 3 else 7 end
		)
		order by w.since limit 500
	), first as (
		-- somebody who coordinates in two places hears of one today, and of the other another day
		select distinct on (d.account_id) d.account_id, d.organisation_id from due d order by d.account_id, d.since, d.organisation_id
	), told as (
		insert into private.coordinator_nudges (organisation_id, volunteer_id, account_id, since)
		select d.organisation_id, d.volunteer_id, d.account_id, d.since from due d join first f using (account_id, organisation_id)
		-- another process was first, and writes the mail
		on conflict do nothing
		returning organisation_id, account_id
	), each as (
		select distinct t.account_id, t.organisation_id from told t
	)
	insert into private.outbox (template, to_account, organisation_id, params)
	select 'applications-wait', e.account_id, e.organisation_id, jsonb_build_object('link', '/desk/volunteers/pipeline?organisation=' || e.organisation_id)
	from each e;
	get diagnostics v_count = row_count;
	return v_count;
end $$;
comment on function private.nudge_coordinators() is
	'Job: tells coordinators that applications have waited on them longer than their organisation wants; one mail a day at most, three for one wait. Names nobody (R6). Says how many mails were written.';
create function public.nudge_coordinators() returns integer
	language sql security invoker set search_path = ''
	as $$ select private.nudge_coordinators() $$;
comment on function public.nudge_coordinators() is 'See private.nudge_coordinators.';
grant execute on function public.nudge_coordinators(), private.nudge_coordinators() to service_role;

-- ---- Judged again at sending -------------------------------------------------------------------------
create function private.nudge_held_back(p_mail private.outbox, p_at timestamptz) returns text
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_acceptance public.acceptances;
	v_referee private.referees;
begin
	if p_mail.template in ('referee-asked', 'referee-reminded') then
		v_referee := private.referee_of(split_part(p_mail.params ->> 'link', 'token=', 2));
		if private.reference_state(v_referee) <> 'ready' then
			return 'nothing to ask any more';
		elsif p_mail.template = 'referee-reminded' and (
			select private.held_since(a.organisation_id, a.volunteer_id) is not null
			from private.applications a where a.id = v_referee.application_id
		) then
			return 'on hold';
		end if;
		return null;
	elsif p_mail.template in ('application-new', 'references-in') then
		return case when not private.coordinates(p_mail.to_account, p_mail.organisation_id) then 'no longer a coordinator there' end;
	elsif p_mail.template = 'applications-wait' then
		return case
			when not private.coordinates(p_mail.to_account, p_mail.organisation_id) then 'no longer a coordinator there'
			when not exists (
				select from private.waiting_on_coordinators(p_at) w
				where w.account_id = p_mail.to_account and w.organisation_id = p_mail.organisation_id
			) then 'nothing waits any more'
		end;
	end if;
	-- the others are to the volunteer themselves
	select * into v_acceptance from public.acceptances a
	where a.volunteer_id = p_mail.to_account and a.organisation_id = p_mail.organisation_id;
	case p_mail.template
		when 'another-referee', 'learning-waits' then
			if private.held_since(v_acceptance.organisation_id, v_acceptance.volunteer_id) is not null then
				return 'on hold';
			elsif (private.applicant_wait(v_acceptance, p_at)).about is distinct from
				(case p_mail.template when 'another-referee' then 'referee' else 'training' end) then
				return 'nothing waits any more';
			end if;
		when 'learning-open' then
			if v_acceptance.state is distinct from 'training' then
				return 'moved on';
			end if;
		when 'application-closed' then
			if v_acceptance.state is distinct from 'declined' then
				return 'taken back';
			end if;
		when 'lapse-warning' then
			if v_acceptance.state = 'paused' then
				return 'paused';
			elsif not exists (
				select from private.lapsing(p_at) l
				where l.volunteer_id = p_mail.to_account and l.organisation_id = p_mail.organisation_id
			) then
				return 'nothing runs out any more';
			end if;
		else
			null;
	end case;
	return null;
end $$;
comment on function private.nudge_held_back(private.outbox, timestamptz) is
	'Why a nudge about volunteering must not go now: done meanwhile, taken back, on hold, paused; or null. Part of private.mail_held_back.';

create or replace function private.mail_held_back(p_mail private.outbox) returns text
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_offer private.group_offers;
	v_why text;
begin
	if p_mail.template = 'group-offer' then
		select * into v_offer from private.group_offers g where g.id = split_part(p_mail.params ->> 'link', '/', 5)::uuid;
		if v_offer.id is null or not private.has_role(p_mail.to_account, v_offer.group_id, 'group_lead')
			or not private.group_offer_stands(v_offer, p_mail.to_account, private.clock())
		then
			return 'offer no longer stands';
		end if;
	elsif p_mail.template = 'group-settled' and not private.has_role(
		p_mail.to_account, split_part(p_mail.params ->> 'link', '/', 3)::uuid, 'group_lead'
	) then
		return 'leads it no more';
	elsif p_mail.template = 'group-standing' and not private.coordinates(p_mail.to_account, p_mail.organisation_id) then
		return 'no longer a coordinator there';
	elsif p_mail.template in (
		'referee-asked', 'referee-reminded', 'application-new', 'references-in', 'applications-wait', 'another-referee',
		'learning-waits', 'learning-open', 'application-closed', 'lapse-warning'
	) then
		v_why := private.nudge_held_back(p_mail, private.clock());
		if v_why is not null then
			return v_why;
		end if;
	end if;
	return private.mail_held_back_before_groups(p_mail);
end $$;

-- ---- Where it is seen, and its erasure --------------------------------------------------------------
create or replace function private.pipeline_page(p_organisation uuid, p_search text, p_stage text, p_sort text, p_page integer) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation public.organisations := private.desk_of(v_me, p_organisation);
	v_now timestamptz := private.clock();
	v_like text := private.like_pattern(left(trim(coalesce(p_search, '')), 100));
	v_page integer := least(greatest(coalesce(p_page, 1), 1), 10000);
begin
	return private.desk_frame(v_me, v_organisation) || (
		with under_way as materialized (
			select a.volunteer_id, a.state, a.state_since, n.name, v.area_id, p.label, p.place
			from public.acceptances a
			join public.volunteers v on v.account_id = a.volunteer_id
			join public.accounts n on n.id = a.volunteer_id
			join public.areas p on p.id = v.area_id
			where a.organisation_id = p_organisation and a.state in ('applied', 'references', 'checks', 'training', 'interview')
		), matching as (
			select u.*, row_number() over (order by
				case when p_sort = 'name' then lower(u.name) end, case when p_sort = 'newest' then u.state_since end desc,
				u.state_since, u.volunteer_id
			) as nth
			from under_way u
			where (coalesce(p_stage, 'all') = 'all' or u.state::text = p_stage)
				and (v_like = '%%' or u.name ilike v_like or u.label ilike v_like or u.place ilike v_like)
		)
		select jsonb_build_object(
			'page', v_page, 'days', private.pipeline_days(p_organisation),
			'total', (select count(*) from matching),
			'stages', (
				select coalesce(jsonb_object_agg(s.state, s.n), '{}'::jsonb)
				from (select u.state, count(*) as n from under_way u group by u.state) as s
			),
			'longest', (select min(u.state_since) from matching u),
			'rows', coalesce(jsonb_agg(jsonb_build_object(
				'id', m.volunteer_id, 'name', m.name, 'area', private.area_label(m.area_id), 'state', m.state, 'since', m.state_since,
				'own', m.volunteer_id = v_me, 'sent_at', l.sent_at,
				'held', private.held_since(p_organisation, m.volunteer_id),
				'with', private.account_name(private.supervisor_of(p_organisation, m.volunteer_id)),
				'referees', r.named, 'answered', r.answered, 'waiting', r.waiting,
				'checked', private.check_valid(m.volunteer_id, p_organisation, v_organisation.required_check, v_now),
				'trained', private.training_valid(m.volunteer_id, p_organisation, v_organisation.required_training, v_now)
			) order by m.nth), '[]'::jsonb)
		)
		from matching m
		left join lateral private.live_application(p_organisation, m.volunteer_id) as l on true
		cross join lateral (
			select count(*) as named, count(*) filter (where f.answered_at is not null) as answered,
				count(*) filter (where f.answered_at is null and f.declined_at is null and f.expires_at > v_now) as waiting
			from private.referees f
			where f.application_id = l.id
		) as r
		where m.nth > (v_page - 1) * 25 and m.nth <= v_page * 25
	);
end $$;

create or replace function private.erase_applications(p_account uuid) returns bigint
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_n bigint;
	v_answers bigint;
	v_links bigint;
	v_holds bigint;
	v_nudges bigint;
begin
	delete from private.applications a where a.volunteer_id = p_account;
	get diagnostics v_n = row_count;
	delete from private.module_answers a where a.volunteer_id = p_account;
	get diagnostics v_answers = row_count;
	delete from private.passport_links l where l.account_id = p_account;
	get diagnostics v_links = row_count;
	delete from private.application_holds h where h.volunteer_id = p_account;
	get diagnostics v_holds = row_count;
	delete from private.coordinator_nudges n where n.volunteer_id = p_account;
	get diagnostics v_nudges = row_count;
	return v_n + v_answers + v_links + v_holds + v_nudges;
end $$;
comment on function private.erase_applications(uuid) is
	'Deletes what somebody said when they applied, their referees with it, their unfinished answers, the links to their passport, and when they were on hold. Part of private.erase_volunteer.';

create or replace function private.applied_anywhere(p_account uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (select from private.applications a where a.volunteer_id = p_account)
		or exists (select from private.module_answers a where a.volunteer_id = p_account)
		or exists (select from private.passport_links l where l.account_id = p_account)
		or exists (select from private.application_holds h where h.volunteer_id = p_account)
		or exists (select from private.coordinator_nudges n where n.volunteer_id = p_account)
$$;
comment on function private.applied_anywhere(uuid) is 'Whether there is an application, an unfinished answer, a link to a passport or a hold to erase.';
