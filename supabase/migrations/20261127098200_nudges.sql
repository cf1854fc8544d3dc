-- An application goes on without anybody having to ring: where a referee says no, or says nothing, the
-- applicant is asked for somebody else, and names them; where there is learning to do, they are reminded.
-- Twice each, kindly, and then never again. (Referees are reminded by private.remind_referees.)
--
-- Changes what has landed: a referee's place can be given to somebody else (private.referees.before), and
-- private.application_where and private.application_of say so, and which place it is.

alter table private.referees add column before smallint not null default 0 check (before between 0 and 3);
comment on column private.referees.before is
	'How many others were asked in this place before, who said no or nothing. Of them no more is kept than that.';

create table private.nudges (
	id bigint generated always as identity primary key,
	application_id uuid not null references private.applications (id) on delete cascade,
	about text not null check (about in ('referee', 'training')),
	since timestamptz not null,
	nth smallint not null check (nth between 1 and 2),
	at timestamptz not null default private.clock(),
	unique (application_id, about, since, nth)
);
comment on table private.nudges is
	'That an applicant was reminded of what waits on them: at most twice for one wait. Goes with the application.';
alter table private.nudges enable row level security;
alter table private.nudges force row level security;

create or replace function private.application_where(p_volunteer uuid, p_organisation uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'sent_at', a.sent_at, 'wants', a.wants, 'rather_not', a.rather_not, 'grief', a.grief, 'travels', a.travels, 'identity', a.identity,
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

create or replace function private.application_of(p_organisation uuid, p_volunteer uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select private.application_where(p_volunteer, p_organisation) || jsonb_build_object(
		'referees', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'name', r.name, 'relation', r.relation, 'email', r.email, 'asked_at', r.asked_at, 'answered_at', r.answered_at,
				'known_for', r.known_for, 'trust', r.trust, 'words', r.words, 'before', r.before,
				'state', case
					when r.answered_at is not null then 'answered' when r.declined_at is not null then 'declined'
					when r.asked_at is null then 'named' when r.expires_at <= private.clock() then 'expired' else 'asked'
				end
			) order by r.position), '[]'::jsonb)
			from private.referees r where r.application_id = (private.live_application(p_organisation, p_volunteer)).id
		)
	)
$$;

create function private.name_referee(p_once uuid, p_organisation uuid, p_position integer, p_name text, p_relation text, p_email text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_now timestamptz := private.clock();
	v_once record;
	v_state public.acceptance_state;
	v_application private.applications;
	v_referee private.referees;
	v_email text := lower(trim(coalesce(p_email, '')));
begin
	select * into v_once from private.begin_once(p_once, 'name_referee', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	select a.state into v_state from public.acceptances a
	where a.organisation_id = p_organisation and a.volunteer_id = v_me for update;
	v_application := private.live_application(p_organisation, v_me);
	select * into v_referee from private.referees r
	where r.application_id = v_application.id and r.position = p_position for update;
	if v_referee.id is null then
		perform private.not_found();
	elsif v_state is distinct from 'references'
		or not (v_referee.declined_at is not null or (v_referee.answered_at is null and coalesce(v_referee.expires_at <= v_now, false))) then
		raise exception 'Nobody else is needed here just now.' using errcode = 'PT409', hint = 'settled';
	elsif v_referee.before >= 3 then
		raise exception 'Four people have been asked in this place. Please ring the coordinator: there are other ways.' using errcode = 'PT409', hint = 'enough';
	elsif length(coalesce(trim(p_name), '')) not between 1 and 120 then
		raise exception 'Give their name.' using errcode = 'PT422', hint = 'name';
	elsif length(coalesce(trim(p_relation), '')) not between 1 and 120 then
		raise exception 'Say how they know you.' using errcode = 'PT422', hint = 'relation';
	elsif not private.looks_like_email(v_email) then
		raise exception 'That does not look like an e-mail address. Give it as name@example.org.' using errcode = 'PT422', hint = 'email';
	elsif private.same_mailbox(v_email, private.my_email()) then
		raise exception 'That is your own address. A referee answers from theirs, without you.' using errcode = 'PT422', hint = 'email';
	elsif private.same_mailbox(v_email, v_referee.email) then
		raise exception 'We have asked at that address. Please name somebody else.' using errcode = 'PT422', hint = 'email';
	elsif exists (
		select from private.referees r
		where r.application_id = v_application.id and r.id <> v_referee.id and private.same_mailbox(r.email, v_email)
	) then
		raise exception 'You have named somebody at that address already. Each answers from their own.' using errcode = 'PT422', hint = 'email';
	end if;
	-- whoever said no, or nothing, did not ask to stay on record: their links stop with their name
	update private.referees
	set name = trim(p_name), relation = trim(p_relation), email = v_email, named_at = v_now, token_hashes = '{}', asked_at = v_now,
		expires_at = v_now + interval '28 days', reminders = 0, declined_at = null, before = before + 1
	where id = v_referee.id;
	perform private.write_to_referee(v_referee.id, 'referee-asked');
	return private.end_once(p_once, 'name_referee', '{}'::jsonb);
end $$;
comment on function private.name_referee(uuid, uuid, integer, text, text, text) is
	'An applicant names somebody else in the place of a referee who said no or nothing; they are written to at once. Never while one may still answer, and three times at most.';
create function public.name_referee(p_once uuid, p_organisation uuid, p_position integer, p_name text, p_relation text, p_email text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.name_referee(p_once, p_organisation, p_position, p_name, p_relation, p_email) $$;
comment on function public.name_referee(uuid, uuid, integer, text, text, text) is 'See private.name_referee.';
grant execute on function public.name_referee(uuid, uuid, integer, text, text, text),
	private.name_referee(uuid, uuid, integer, text, text, text) to authenticated;

create function private.waiting_on_applicants(p_at timestamptz)
	returns table (application_id uuid, organisation_id uuid, volunteer_id uuid, about text, since timestamptz, nth integer)
	language sql stable security definer set search_path = ''
	as $$
	select x.application_id, x.organisation_id, x.volunteer_id, x.about, x.since, x.nth
	from (
		select a.id as application_id, c.organisation_id, c.volunteer_id, 'referee' as about, w.since,
			-- at once, and after a week
			case when p_at >= w.since + interval '7 days' then 2 else 1 end as nth, w.since + interval '21 days' as ends
		from public.acceptances c
		cross join lateral private.live_application(c.organisation_id, c.volunteer_id) as a
		cross join lateral (
			select min(coalesce(r.declined_at, r.expires_at)) as since from private.referees r
			where r.application_id = a.id and r.answered_at is null and r.before < 3
				and (r.declined_at is not null or r.expires_at <= p_at)
		) as w
		where c.state = 'references' and w.since is not null
		union all
		-- after a week, and after three
		select a.id, c.organisation_id, c.volunteer_id, 'training', c.state_since,
			case when p_at >= c.state_since + interval '21 days' then 2 else 1 end, c.state_since + interval '35 days'
		from public.acceptances c
		join public.organisations o on o.id = c.organisation_id
		cross join lateral private.live_application(c.organisation_id, c.volunteer_id) as a
		where c.state = 'training' and a.id is not null and p_at >= c.state_since + interval '7 days'
			and not private.training_valid(c.volunteer_id, c.organisation_id, o.required_training, p_at)
	) as x
	where p_at < x.ends and not exists (
		select from private.nudges n
		where n.application_id = x.application_id and n.about = x.about and n.since = x.since and n.nth >= x.nth
	)
$$;
comment on function private.waiting_on_applicants(timestamptz) is
	'Applications that wait on whoever applied and of which they have not been told, or not for a while. One whose time passed unsaid is not made up for.';

create function private.nudge_applicants() returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_count integer;
begin
	with told as (
		insert into private.nudges (application_id, about, since, nth)
		select w.application_id, w.about, w.since, w.nth from private.waiting_on_applicants(private.clock()) w
		order by w.since limit 500
		-- another process was first, and writes the mail
		on conflict do nothing
		returning application_id, about
	)
	insert into private.outbox (template, to_account, organisation_id, params)
	select case t.about when 'referee' then 'another-referee' else 'learning-waits' end, a.volunteer_id, a.organisation_id,
		jsonb_build_object(
			'organisation', o.name, 'link', case t.about when 'referee' then '/volunteering' else '/volunteering/learning' end
		)
	from told t join private.applications a on a.id = t.application_id join public.organisations o on o.id = a.organisation_id;
	get diagnostics v_count = row_count;
	return v_count;
end $$;
comment on function private.nudge_applicants() is
	'Job: tells applicants what waits on them, twice at most for one wait. Names nobody (R6). Says how many mails were written.';
create function public.nudge_applicants() returns integer
	language sql security invoker set search_path = ''
	as $$ select private.nudge_applicants() $$;
comment on function public.nudge_applicants() is 'See private.nudge_applicants.';
grant execute on function public.nudge_applicants(), private.nudge_applicants() to service_role;
