-- Several applications at once, each judged by itself: remind whoever it waits on, invite to the learning, put on
-- hold and take off again, close with a kind mail, name who has it. One function judges a step, for the page that
-- shows what would happen, for one application, and for each of several; nobody is accepted here.
--
-- Changes what has landed: a reminder by hand counts as one of the two (private.remind_referees,
-- private.waiting_on_applicants), what is on hold is reminded of by nobody, and private.pipeline_page and
-- private.application_where say that it is on hold, and who has it.

create table private.application_holds (
	id bigint generated always as identity primary key,
	organisation_id uuid not null,
	volunteer_id uuid not null,
	held_at timestamptz not null default private.clock(),
	held_by uuid references public.accounts (id),
	ended_at timestamptz,
	foreign key (organisation_id, volunteer_id) references public.acceptances (organisation_id, volunteer_id)
);
comment on table private.application_holds is
	'That an application waits on nobody for a while. It ends when it is taken off, and with the next step. Why stands with the steps.';
create index application_holds_whose on private.application_holds (organisation_id, volunteer_id, held_at);
create index application_holds_by on private.application_holds (held_by);
alter table private.application_holds enable row level security;
alter table private.application_holds force row level security;

alter table private.referees add column reminded_at timestamptz;
comment on column private.referees.reminded_at is 'When they were last reminded: nobody is reminded twice within two days.';

create function private.held_since(p_organisation uuid, p_volunteer uuid) returns timestamptz
	language sql stable security definer set search_path = ''
	as $$
	select max(h.held_at) from private.application_holds h
	join public.acceptances a using (organisation_id, volunteer_id)
	where h.organisation_id = p_organisation and h.volunteer_id = p_volunteer and h.ended_at is null
		and h.held_at >= a.state_since and private.joining(a.state)
$$;
comment on function private.held_since(uuid, uuid) is 'Since when an application is on hold; null when it is not. A step ends a hold.';

-- ---- On whom it waits --------------------------------------------------------------------------------
create function private.applicant_wait(p_acceptance public.acceptances, p_at timestamptz, out application_id uuid, out about text, out since timestamptz)
	language sql stable security definer set search_path = ''
	as $$
	select x.application_id, x.about, x.since from (
		select a.id as application_id, 'referee' as about, min(coalesce(r.declined_at, r.expires_at)) as since
		from private.live_application(p_acceptance.organisation_id, p_acceptance.volunteer_id) as a
		join private.referees r on r.application_id = a.id
		where p_acceptance.state = 'references' and r.answered_at is null and r.before < 3
			and (r.declined_at is not null or r.expires_at <= p_at)
		group by a.id
		union all
		select a.id, 'training', p_acceptance.state_since
		from private.live_application(p_acceptance.organisation_id, p_acceptance.volunteer_id) as a
		join public.organisations o on o.id = a.organisation_id
		where p_acceptance.state = 'training'
			and not private.training_valid(p_acceptance.volunteer_id, o.id, o.required_training, p_at)
	) as x
$$;
comment on function private.applicant_wait(public.acceptances, timestamptz) is
	'What an application waits for from whoever applied, and since when: somebody else to ask, or learning. Nothing: it waits on somebody else.';

create or replace function private.waiting_on_applicants(p_at timestamptz)
	returns table (application_id uuid, organisation_id uuid, volunteer_id uuid, about text, since timestamptz, nth integer)
	language sql stable security definer set search_path = ''
	as $$
	select x.application_id, x.organisation_id, x.volunteer_id, x.about, x.since, x.nth
	from (
		select w.application_id, c.organisation_id, c.volunteer_id, w.about, w.since,
			-- a referee: at once, and after a week. Learning: after a week, and after three
			case when p_at >= w.since + case w.about when 'referee' then interval '7 days' else interval '21 days' end then 2 else 1 end as nth,
			w.since + case w.about when 'referee' then interval '21 days' else interval '35 days' end as ends
		from public.acceptances c
		cross join lateral private.applicant_wait(c, p_at) as w
		where c.state in ('references', 'training') and w.since is not null
			and (w.about = 'referee' or p_at >= w.since + interval '7 days')
			and private.held_since(c.organisation_id, c.volunteer_id) is null
	) as x
	where p_at < x.ends and not exists (
		select from private.nudges n
		where n.application_id = x.application_id and n.about = x.about and n.since = x.since
			-- one by hand the day before is as good as the clock's
			and (n.nth >= x.nth or n.at > p_at - interval '2 days')
	)
$$;

create or replace function private.remind_referees() returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_due record;
	v_count integer := 0;
begin
	for v_due in
		select r.id from private.referees r
		join private.applications a on a.id = r.application_id
		join public.acceptances c using (organisation_id, volunteer_id)
		where r.answered_at is null and r.declined_at is null and r.asked_at is not null and r.expires_at > v_now
			and private.joining(c.state) and private.held_since(c.organisation_id, c.volunteer_id) is null
			and coalesce(r.reminded_at <= v_now - interval '2 days', true)
			-- after five days, after twelve, and then never again
			and r.reminders < case when r.asked_at <= v_now - interval '12 days' then 2 when r.asked_at <= v_now - interval '5 days' then 1 else 0 end
		order by r.asked_at
		for update of r skip locked
	loop
		-- one that was not sent in its time is not made up for: two mails at once are none of them kind
		update private.referees
		set reminders = case when asked_at <= v_now - interval '12 days' then 2 else 1 end, reminded_at = v_now
		where id = v_due.id;
		perform private.write_to_referee(v_due.id, 'referee-reminded');
		v_count := v_count + 1;
	end loop;
	return v_count;
end $$;

-- ---- One judge ---------------------------------------------------------------------------------------
create function private.step_refused(p_me uuid, p_acceptance public.acceptances, p_what text, p_at timestamptz) returns text
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_held boolean := private.held_since(p_acceptance.organisation_id, p_acceptance.volunteer_id) is not null;
	v_organisation public.organisations;
	v_application uuid := (private.live_application(p_acceptance.organisation_id, p_acceptance.volunteer_id)).id;
	v_wait record;
begin
	if p_acceptance.volunteer_id = p_me then
		return 'own';
	elsif not private.joining(p_acceptance.state) then
		return 'settled';
	end if;
	select * into v_organisation from public.organisations o where o.id = p_acceptance.organisation_id;
	case p_what
		when 'remind' then
			if v_held then
				return 'held';
			elsif p_acceptance.state = 'references' and exists (
				select from private.referees r
				where r.application_id = v_application and r.answered_at is null and r.declined_at is null and r.expires_at > p_at
			) then
				-- a referee is asked first: whoever applied can do nothing about it meanwhile
				return (
					select case when bool_or(r.reminders < 2 and greatest(r.asked_at, r.reminded_at) <= p_at - interval '2 days') then null
						when bool_and(r.reminders >= 2) then 'enough' else 'lately' end
					from private.referees r
					where r.application_id = v_application and r.answered_at is null and r.declined_at is null and r.expires_at > p_at
				);
			end if;
			select * into v_wait from private.applicant_wait(p_acceptance, p_at);
			if v_wait.since is null then
				return 'yours';
			end if;
			return (
				select case when count(*) filter (where n.nth >= 2) > 0 then 'enough'
					when count(*) filter (where n.at > p_at - interval '2 days') > 0 then 'lately' end
				from private.nudges n
				where n.application_id = v_wait.application_id and n.about = v_wait.about and n.since = v_wait.since
			);
		when 'learning' then
			if v_held then
				return 'held';
			elsif p_acceptance.state = 'training' then
				return 'already';
			elsif p_acceptance.state <> 'checks' then
				return 'not_yet';
			elsif not private.check_valid(p_acceptance.volunteer_id, p_acceptance.organisation_id, v_organisation.required_check, p_at) then
				return 'unchecked';
			elsif private.training_valid(p_acceptance.volunteer_id, p_acceptance.organisation_id, v_organisation.required_training, p_at) then
				return 'learnt';
			end if;
		when 'hold' then
			return case when v_held then 'already_held' end;
		when 'resume' then
			return case when not v_held then 'not_held' end;
		when 'name', 'close' then
			return null;
		else
			return 'unknown';
	end case;
	return null;
end $$;
comment on function private.step_refused(uuid, public.acceptances, text, timestamptz) is
	'Why a step is not open for an application now, in a word; null when it is. The same judge for what is shown before and for what is done.';

create function private.refusal_said(p_word text) returns text
	language sql immutable set search_path = ''
	as $$
	select case p_word
		when 'own' then 'This is your own. Another coordinator decides.'
		when 'settled' then 'It is not under way any more.'
		when 'held' then 'It is on hold. Take it off first.'
		when 'enough' then 'They have been reminded twice, and are left in peace now.'
		when 'lately' then 'They were written to within the last two days.'
		when 'yours' then 'It waits on you, not on them.'
		when 'already' then 'They are at the learning already.'
		when 'not_yet' then 'Learning comes after the checks.'
		when 'unchecked' then 'No check that counts is recorded yet.'
		when 'learnt' then 'All that is asked for is passed: a conversation is next.'
		when 'already_held' then 'It is on hold already.'
		when 'not_held' then 'It is not on hold.'
		else 'That is not possible here.'
	end
$$;
comment on function private.refusal_said(text) is 'A word of private.step_refused as a sentence.';

create function private.step_open(p_me uuid, p_acceptance public.acceptances, p_version integer, p_what text) returns void
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_word text := private.step_refused(p_me, p_acceptance, p_what, private.clock());
begin
	-- what has moved on is stale first: why it is not open is then for the next look
	perform private.same_version(p_acceptance.version, p_version);
	if v_word is not null then
		raise exception '%', private.refusal_said(v_word) using errcode = 'PT409', hint = v_word;
	end if;
end $$;
comment on function private.step_open(uuid, public.acceptances, integer, text) is 'Raises when a page is stale, or the step is not open.';

-- ---- The steps, for one application ------------------------------------------------------------------
create function private.step_application(
	p_once uuid, p_organisation uuid, p_volunteer uuid, p_version integer, p_what text, p_reason text, p_was uuid, p_to uuid
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_now timestamptz := private.clock();
	v_once record;
	v_acceptance public.acceptances;
	v_reason text := nullif(trim(coalesce(p_reason, '')), '');
	v_link text := '/volunteering';
	v_wait record;
	v_referee record;
	v_told boolean := false;
begin
	if not private.coordinates(v_me, p_organisation) then
		perform private.not_found();
	end if;
	-- tasks before the acceptance, as private.set_acceptance locks them
	perform private.lock_tasks_of(p_volunteer, p_organisation);
	v_acceptance := private.volunteer_of(v_me, p_organisation, p_volunteer);
	select * into v_once from private.begin_once(p_once, 'step_application', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.step_open(v_me, v_acceptance, p_version, p_what);
	if length(v_reason) > 900 then
		raise exception 'Make it 900 characters or fewer.' using errcode = 'PT422', hint = 'reason';
	end if;
	case p_what
		when 'remind' then
			for v_referee in
				update private.referees r set reminders = r.reminders + 1, reminded_at = v_now
				where v_acceptance.state = 'references'
					and r.application_id = (private.live_application(p_organisation, p_volunteer)).id
					and r.answered_at is null and r.declined_at is null and r.expires_at > v_now
					and r.reminders < 2 and greatest(r.asked_at, r.reminded_at) <= v_now - interval '2 days'
				returning r.id
			loop
				perform private.write_to_referee(v_referee.id, 'referee-reminded');
				v_told := true;
			end loop;
			if not v_told then
				select * into v_wait from private.applicant_wait(v_acceptance, v_now);
				insert into private.nudges (application_id, about, since, nth)
				select v_wait.application_id, v_wait.about, v_wait.since, count(*) + 1
				from private.nudges n
				where n.application_id = v_wait.application_id and n.about = v_wait.about and n.since = v_wait.since;
				insert into private.outbox (template, to_account, organisation_id, params)
				select case v_wait.about when 'referee' then 'another-referee' else 'learning-waits' end, p_volunteer, o.id,
					jsonb_build_object(
						'organisation', o.name, 'link', case v_wait.about when 'referee' then '/volunteering' else '/volunteering/learning' end
					)
				from public.organisations o where o.id = p_organisation;
			end if;
			insert into private.acceptance_events (organisation_id, volunteer_id, from_state, to_state, by_account, reason, at)
			values (p_organisation, p_volunteer, v_acceptance.state, v_acceptance.state, v_me,
				case when v_told then 'Their referees were reminded by hand' else 'They were reminded by hand' end, v_now);
		when 'learning' then
			perform private.set_acceptance(null, p_organisation, p_volunteer, p_version, 'training', v_reason);
			insert into private.outbox (template, to_account, organisation_id, params)
			select 'learning-open', p_volunteer, o.id, jsonb_build_object('organisation', o.name, 'link', '/volunteering/learning')
			from public.organisations o join public.acceptances a on a.organisation_id = o.id and a.volunteer_id = p_volunteer
			where o.id = p_organisation and a.state = 'training';
		when 'hold', 'resume' then
			if p_what = 'hold' then
				insert into private.application_holds (organisation_id, volunteer_id, held_by) values (p_organisation, p_volunteer, v_me);
			else
				update private.application_holds set ended_at = v_now
				where organisation_id = p_organisation and volunteer_id = p_volunteer and ended_at is null;
			end if;
			insert into private.acceptance_events (organisation_id, volunteer_id, from_state, to_state, by_account, reason, at)
			values (p_organisation, p_volunteer, v_acceptance.state, v_acceptance.state, v_me,
				case p_what when 'hold' then 'Put on hold' else 'Taken off hold' end || coalesce(': ' || v_reason, ''), v_now);
			-- a page that was opened before is stale now
			update public.acceptances set version = version where organisation_id = p_organisation and volunteer_id = p_volunteer;
		when 'name' then
			perform private.set_supervisor(null, p_organisation, p_volunteer, p_was, p_to);
		when 'close' then
			perform private.set_acceptance(null, p_organisation, p_volunteer, p_version, 'declined', v_reason);
			insert into private.outbox (template, to_account, organisation_id, params)
			select 'application-closed', p_volunteer, o.id,
				jsonb_build_object('organisation', o.name, 'link', '/volunteering')
			from public.organisations o join public.acceptances a on a.organisation_id = o.id and a.volunteer_id = p_volunteer
			-- only what was decided is told
			where o.id = p_organisation and a.state = 'declined';
	end case;
	return private.end_once(p_once, 'step_application', jsonb_build_object('done', true));
end $$;
comment on function private.step_application(uuid, uuid, uuid, integer, text, text, uuid, uuid) is
	'One step of one application that is no acceptance: remind, invite to the learning, hold, resume, name who has it, close with a mail. Where a landed function takes the step, it does (set_acceptance, set_supervisor).';

-- ---- Several at once ---------------------------------------------------------------------------------
create function private.applications_chosen(p_organisation uuid, p_volunteers uuid[], p_what text) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation public.organisations := private.desk_of(v_me, p_organisation);
	v_now timestamptz := private.clock();
begin
	return jsonb_build_object(
		'now', v_now, 'organisation', jsonb_build_object('id', v_organisation.id, 'name', v_organisation.name),
		'rows', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', a.volunteer_id, 'name', private.account_name(a.volunteer_id), 'state', a.state, 'since', a.state_since,
				'version', a.version, 'with', private.supervisor_of(p_organisation, a.volunteer_id),
				'why', case when w.word is not null then private.refusal_said(w.word) end
			) order by w.word is not null, lower(private.account_name(a.volunteer_id)), a.volunteer_id), '[]'::jsonb)
			from public.acceptances a
			cross join lateral (select private.step_refused(v_me, a, p_what, v_now) as word) as w
			where a.organisation_id = p_organisation and a.volunteer_id = any (p_volunteers[1:50])
		),
		'colleagues', (
			select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by lower(c.name), c.id), '[]'::jsonb)
			from (
				select distinct r.account_id as id, private.account_name(r.account_id) as name from public.member_roles r
				where r.organisation_id = p_organisation and r.role in ('coordinator', 'group_lead') and r.revoked_at is null
					and private.coordinates(r.account_id, p_organisation)
			) as c
		)
	);
end $$;
comment on function private.applications_chosen(uuid, uuid[], text) is
	'What a step would do to each of the applications chosen, before it is taken: ready, or why not. Ids that are not this organisation''s are not there.';
create function public.applications_chosen(p_organisation uuid, p_volunteers uuid[], p_what text) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.applications_chosen(p_organisation, p_volunteers, p_what) $$;
comment on function public.applications_chosen(uuid, uuid[], text) is 'See private.applications_chosen.';
grant execute on function public.applications_chosen(uuid, uuid[], text), private.applications_chosen(uuid, uuid[], text) to authenticated;

create function private.step_applications(p_once uuid, p_organisation uuid, p_what text, p_chosen jsonb, p_reason text, p_to uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_one record;
	v_why text;
	v_done jsonb := '[]'::jsonb;
begin
	if not private.coordinates(v_me, p_organisation) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'step_applications', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if p_what is null or p_what not in ('remind', 'learning', 'hold', 'resume', 'name', 'close') then
		raise exception 'Choose what to do.' using errcode = 'PT422', hint = 'what';
	elsif jsonb_typeof(p_chosen) is distinct from 'array' or jsonb_array_length(p_chosen) not between 1 and 50 then
		raise exception 'Choose between one and fifty.' using errcode = 'PT422', hint = 'who';
	elsif p_what = 'close' and trim(coalesce(p_reason, '')) = '' then
		raise exception 'Say why, for the record.' using errcode = 'PT422', hint = 'reason';
	elsif length(trim(p_reason)) > 900 then
		raise exception 'Make it 900 characters or fewer.' using errcode = 'PT422', hint = 'reason';
	elsif p_what = 'name' and (p_to is null or not private.coordinates(p_to, p_organisation)) then
		raise exception 'Choose somebody who coordinates here.' using errcode = 'PT422', hint = 'to';
	end if;
	-- in one order, so that two who choose the same ones do not wait for each other
	for v_one in
		select distinct on (c.id) c.id, c.version, c."with" as was from jsonb_to_recordset(p_chosen) as c(id uuid, version integer, "with" uuid)
		where c.id is not null order by c.id
	loop
		v_why := null;
		begin
			perform private.step_application(null, p_organisation, v_one.id, v_one.version, p_what, p_reason, v_one.was, p_to);
		exception when others then
			-- a refusal is that one's alone, and nothing of it stays; anything else is everybody's
			if sqlstate !~ '^PT4' or sqlstate = 'PT401' then
				raise;
			end if;
			v_why := case when sqlstate = 'PT404' then 'It is not there any more.' else sqlerrm end;
		end;
		v_done := v_done || jsonb_build_object('id', v_one.id, 'name', case
			when exists (select from public.acceptances a where a.organisation_id = p_organisation and a.volunteer_id = v_one.id)
			then private.account_name(v_one.id) end, 'why', v_why);
	end loop;
	return private.end_once(p_once, 'step_applications', jsonb_build_object('done', v_done));
end $$;
comment on function private.step_applications(uuid, uuid, text, jsonb, text, uuid) is
	'The same step for several applications: each by private.step_application, done or refused by itself, from the version that was shown. Says of each what became of it.';
create function public.step_applications(
	p_once uuid, p_organisation uuid, p_what text, p_chosen jsonb, p_reason text default null, p_to uuid default null
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.step_applications(p_once, p_organisation, p_what, p_chosen, p_reason, p_to) $$;
comment on function public.step_applications(uuid, uuid, text, jsonb, text, uuid) is 'See private.step_applications.';
grant execute on function public.step_applications(uuid, uuid, text, jsonb, text, uuid),
	private.step_applications(uuid, uuid, text, jsonb, text, uuid) to authenticated;

-- ---- Where it is seen --------------------------------------------------------------------------------
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
			'page', v_page,
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

create or replace function private.application_where(p_volunteer uuid, p_organisation uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'sent_at', a.sent_at, 'wants', a.wants, 'rather_not', a.rather_not, 'grief', a.grief, 'travels', a.travels, 'identity', a.identity,
		'held', private.held_since(p_organisation, p_volunteer),
		'with', private.account_name(private.supervisor_of(p_organisation, p_volunteer)),
		'reached', (
			select coalesce(jsonb_object_agg(e.to_state, e.at), '{}'::jsonb) from (
				select e.to_state, max(e.at) as at from private.acceptance_events e
				where e.organisation_id = p_organisation and e.volunteer_id = p_volunteer and e.at >= a.sent_at
					and e.from_state is distinct from e.to_state
				group by e.to_state
			) as e
		),
		'referees', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'position', r.position, 'name', r.name, 'asked_at', r.asked_at,
				'state', case
					when r.answered_at is not null then 'answered' when r.declined_at is not null then 'declined'
					when r.asked_at is null then 'named' when r.expires_at <= private.clock() then 'expired' else 'asked'
				end
			) order by r.position), '[]'::jsonb)
			from private.referees r where r.application_id = a.id
		)
	)
	from private.live_application(p_organisation, p_volunteer) as a where a.id is not null
$$;

-- ---- Erasing ---------------------------------------------------------------------------------------
create or replace function private.erase_applications(p_account uuid) returns bigint
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_n bigint;
	v_answers bigint;
	v_links bigint;
	v_holds bigint;
begin
	delete from private.applications a where a.volunteer_id = p_account;
	get diagnostics v_n = row_count;
	delete from private.module_answers a where a.volunteer_id = p_account;
	get diagnostics v_answers = row_count;
	delete from private.passport_links l where l.account_id = p_account;
	get diagnostics v_links = row_count;
	delete from private.application_holds h where h.volunteer_id = p_account;
	get diagnostics v_holds = row_count;
	return v_n + v_answers + v_links + v_holds;
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
$$;
comment on function private.applied_anywhere(uuid) is 'Whether there is an application, an unfinished answer, a link to a passport or a hold to erase.';
