-- What a volunteer has given, as they see it: hours by month and by kind from the visits marked done, set right by
-- themselves with a reason that their coordinator sees, and the thanks that were passed on to them.
--
-- Changes what has landed: the passport counts what a coordinator has agreed to (private.passport_of); a copy of
-- one's data and erasure know the new table (private.export_account, private.erase_care, private.care_to_erase,
-- private.erase_person).

create table private.hour_corrections (
	id uuid primary key default gen_random_uuid(),
	match_id uuid not null references public.matches (id),
	organisation_id uuid not null references public.organisations (id),
	volunteer_id uuid not null references public.volunteers (account_id),
	minutes integer not null check (minutes between 0 and 1440),
	reason text not null check (length(reason) between 1 and 500),
	at timestamptz not null default private.clock(),
	seen_at timestamptz,
	seen_by uuid references public.accounts (id),
	constraint seen_whole check (num_nonnulls(seen_at, seen_by) in (0, 2)),
	constraint nobody_sees_their_own check (seen_by <> volunteer_id)
);
comment on table private.hour_corrections is
	'How long a visit really took, as its volunteer says, and why that differs. The last one counts, on their passport once a coordinator has seen it.';
create index hour_corrections_match on private.hour_corrections (match_id, at);
create index hour_corrections_volunteer on private.hour_corrections (volunteer_id, organisation_id);
create index hour_corrections_organisation on private.hour_corrections (organisation_id) where seen_at is null;
create index hour_corrections_of on private.hour_corrections (organisation_id);
create index hour_corrections_seen_by on private.hour_corrections (seen_by);
alter table private.hour_corrections enable row level security;
alter table private.hour_corrections force row level security;

-- ---- How long ----------------------------------------------------------------------------------------
create function private.minutes_on_record(p_match uuid, p_planned integer) returns integer
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(
		(
			select c.minutes from private.hour_corrections c where c.match_id = p_match and c.seen_at is not null
			order by c.at desc, c.id limit 1
		),
		-- as long as they were there, where they checked in and out; else as long as was planned
		(
			select round(extract(epoch from sum(w.out_at - w.in_at)) / 60)::integer
			from private.visit_watches w where w.match_id = p_match and w.out_at is not null
		),
		p_planned
	)
$$;
comment on function private.minutes_on_record(uuid, integer) is
	'How long a visit took: what a coordinator has agreed to, else from checking in to checking out, else as planned.';

create function private.hours_of(p_volunteer uuid, p_organisation uuid, p_reader uuid, p_at timestamptz)
	returns table (match_id uuid, task_id uuid, organisation_id uuid, day date, kind_id text, minutes integer, planned integer, open boolean)
	language sql stable security definer set search_path = ''
	as $$
	select m.id, t.id, m.organisation_id, t.day, t.kind_id, private.minutes_on_record(m.id, t.minutes), t.minutes,
		case
			-- their own: as long as the summary is theirs to read. Its coordinators: unless the person is closed to them
			when p_reader = p_volunteer then private.own_summary_open(p_volunteer, t.id, p_at)
			else m.person_id not in (select private.closed_people(p_reader, m.organisation_id))
		end
	from public.matches m
	join public.tasks t on t.id = m.task_id and t.state = 'done'
	where m.volunteer_id = p_volunteer and m.done_at is not null and m.ended_at is null
		and (p_organisation is null or m.organisation_id = p_organisation)
$$;
comment on function private.hours_of(uuid, uuid, uuid, timestamptz) is
	'Visits done, with how long each took; open: whether its day and kind may be told to the reader. No guard: callers ask first.';

create function private.hours_page() returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_now timestamptz := private.clock();
begin
	return (
		with given as materialized (
			select h.*, o.name as organisation from private.hours_of(v_me, null, v_me, v_now) h
			join public.organisations o on o.id = h.organisation_id
		)
		select jsonb_build_object(
			'now', v_now,
			'organisations', (
				select coalesce(jsonb_agg(jsonb_build_object(
					'id', a.organisation_id, 'name', o.name, 'state', a.state,
					'with', private.account_name(private.supervisor_of(a.organisation_id, v_me)),
					'visits', g.visits, 'minutes', coalesce(g.minutes, 0)
				) order by o.name, o.id), '[]'::jsonb)
				from public.acceptances a
				join public.organisations o on o.id = a.organisation_id
				cross join lateral (
					select count(*) as visits, sum(x.minutes) as minutes from given x where x.organisation_id = a.organisation_id
				) as g
				where a.volunteer_id = v_me and (g.visits > 0 or a.state in ('accepted', 'paused'))
			),
			'months', (
				select coalesce(jsonb_agg(jsonb_build_object('month', x.month, 'kind_id', x.kind_id, 'visits', x.visits, 'minutes', x.minutes)
					order by x.month desc, x.minutes desc, x.kind_id), '[]'::jsonb)
				from (
					select to_char(g.day, 'YYYY-MM') as month, case when g.open then g.kind_id end as kind_id,
						count(*) as visits, sum(g.minutes) as minutes
					from given g group by 1, 2
				) as x
			),
			'visits', (
				select coalesce(jsonb_agg(jsonb_build_object(
					'match_id', x.match_id, 'day', x.day, 'kind_id', x.kind_id, 'organisation', x.organisation, 'minutes', x.minutes,
					'planned', x.planned, 'said', (
						select jsonb_build_object('minutes', c.minutes, 'reason', c.reason, 'seen_at', c.seen_at)
						from private.hour_corrections c where c.match_id = x.match_id order by c.at desc, c.id limit 1
					)
				) order by x.day desc, x.match_id), '[]'::jsonb)
				from (
					select * from given g
					where g.open and g.day > (v_now at time zone 'Europe/London')::date - 90 order by g.day desc limit 60
				) as x
			),
			'thanks', (
				select coalesce(jsonb_agg(jsonb_build_object('words', x.words, 'at', x.at) order by x.at desc), '[]'::jsonb)
				from (
					select f.words, f.at from private.feedback f
					join public.matches m on m.task_id = f.task_id and m.volunteer_id = v_me and m.ended_at is null
					where f.kind = 'thanks' and f.pass_on and not private.closed_to(v_me, m.person_id)
					order by f.at desc limit 50
				) as x
			)
		)
	);
end $$;
comment on function private.hours_page() is
	'What a volunteer has given: by month and kind (the kind only while the summary is theirs to read), lately visit by visit, and thanks passed on.';
create function public.hours_page() returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.hours_page() $$;
comment on function public.hours_page() is 'See private.hours_page.';
grant execute on function public.hours_page(), private.hours_page() to authenticated;

create function private.correct_hours(p_once uuid, p_match uuid, p_minutes integer, p_reason text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_now timestamptz := private.clock();
	v_once record;
	v_match public.matches;
	v_reason text := trim(coalesce(p_reason, ''));
begin
	select * into v_once from private.begin_once(p_once, 'correct_hours', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	select m.* into v_match from public.matches m
	join private.hours_of(v_me, null, v_me, v_now) h on h.match_id = m.id
	where m.id = p_match and h.open for update of m;
	if v_match.id is null then
		perform private.not_found();
	elsif p_minutes is null or p_minutes not between 0 and 1440 then
		raise exception 'Give hours and minutes, a day at most.' using errcode = 'PT422', hint = 'hours';
	elsif length(v_reason) not between 1 and 500 then
		raise exception 'Say why, in 500 characters or fewer.' using errcode = 'PT422', hint = 'reason';
	elsif (select count(*) from private.hour_corrections c where c.match_id = p_match) >= 10 then
		raise exception 'This has been set right ten times. Please ring your coordinator.' using errcode = 'PT409', hint = 'enough';
	end if;
	insert into private.hour_corrections (match_id, organisation_id, volunteer_id, minutes, reason)
	values (p_match, v_match.organisation_id, v_me, p_minutes, v_reason);
	return private.end_once(p_once, 'correct_hours', '{}'::jsonb);
end $$;
comment on function private.correct_hours(uuid, uuid, integer, text) is
	'A volunteer says how long a visit of theirs really took, and why that differs. It counts for others once a coordinator has seen it (C24).';
create function public.correct_hours(p_once uuid, p_match uuid, p_minutes integer, p_reason text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.correct_hours(p_once, p_match, p_minutes, p_reason) $$;
comment on function public.correct_hours(uuid, uuid, integer, text) is 'See private.correct_hours.';
grant execute on function public.correct_hours(uuid, uuid, integer, text), private.correct_hours(uuid, uuid, integer, text) to authenticated;

-- ---- From the coordinator's side ---------------------------------------------------------------------
create function private.volunteer_hours_page(p_organisation uuid, p_volunteer uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation public.organisations := private.desk_of(v_me, p_organisation);
	v_now timestamptz := private.clock();
begin
	if not exists (select from public.acceptances a where a.organisation_id = p_organisation and a.volunteer_id = p_volunteer) then
		perform private.not_found();
	end if;
	return (
		with given as materialized (select * from private.hours_of(p_volunteer, p_organisation, v_me, v_now))
		select jsonb_build_object(
			'now', v_now, 'name', private.account_name(p_volunteer), 'own', p_volunteer = v_me, 'organisation', v_organisation.name,
			'months', (
				select coalesce(jsonb_agg(jsonb_build_object('month', x.month, 'visits', x.visits, 'minutes', x.minutes) order by x.month desc), '[]'::jsonb)
				from (
					select to_char(g.day, 'YYYY-MM') as month, count(*) as visits, sum(g.minutes) as minutes from given g where g.open group by 1
				) as x
			),
			'corrections', (
				select coalesce(jsonb_agg(jsonb_build_object(
					'id', c.id, 'day', g.day, 'kind_id', g.kind_id, 'was', coalesce((
						select round(extract(epoch from sum(w.out_at - w.in_at)) / 60)::integer
						from private.visit_watches w where w.match_id = g.match_id and w.out_at is not null
					), g.planned), 'minutes', c.minutes, 'reason', c.reason, 'at', c.at,
					'seen_at', c.seen_at, 'seen_by', private.account_name(c.seen_by)
				) order by c.seen_at is not null, c.at desc, c.id), '[]'::jsonb)
				from private.hour_corrections c join given g on g.match_id = c.match_id
				where g.open and c.id = (
					select x.id from private.hour_corrections x where x.match_id = c.match_id order by x.at desc, x.id limit 1
				)
			)
		)
	);
end $$;
comment on function private.volunteer_hours_page(uuid, uuid) is
	'A volunteer''s hours with an organisation, for its coordinators: by month, and what they set right.';
create function public.volunteer_hours_page(p_organisation uuid, p_volunteer uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.volunteer_hours_page(p_organisation, p_volunteer) $$;
comment on function public.volunteer_hours_page(uuid, uuid) is 'See private.volunteer_hours_page.';
grant execute on function public.volunteer_hours_page(uuid, uuid), private.volunteer_hours_page(uuid, uuid) to authenticated;

create function private.see_correction(p_once uuid, p_correction uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_one private.hour_corrections;
begin
	select c.* into v_one from private.hour_corrections c
	join public.matches m on m.id = c.match_id
	where c.id = p_correction and private.coordinates(v_me, c.organisation_id)
		and m.person_id not in (select private.closed_people(v_me, c.organisation_id))
	for update of c;
	if v_one.id is null then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'see_correction', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.not_ones_own(v_me, v_one.volunteer_id);
	update private.hour_corrections set seen_at = private.clock(), seen_by = v_me where id = p_correction and seen_at is null;
	return private.end_once(p_once, 'see_correction', '{}'::jsonb);
end $$;
comment on function private.see_correction(uuid, uuid) is 'A coordinator has seen what a volunteer set right: from then on it counts. Nobody sees their own (C24).';
create function public.see_correction(p_once uuid, p_correction uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.see_correction(p_once, p_correction) $$;
comment on function public.see_correction(uuid, uuid) is 'See private.see_correction.';
grant execute on function public.see_correction(uuid, uuid), private.see_correction(uuid, uuid) to authenticated;

-- ---- A copy of it, how long it is kept, and its erasure ------------------------------------------------
create or replace function private.passport_of(p_account uuid, p_parts text[], p_at timestamptz) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_strip_nulls(jsonb_build_object(
		'name', private.account_name(p_account),
		'accepted', case when 'accepted' = any (p_parts) then (
			select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'since', s.since) || case
				when s.until is null then '{}'::jsonb else jsonb_build_object('until', s.until) end
				order by s.until desc nulls first, s.since, o.name), '[]'::jsonb)
			from (
				-- from being accepted to leaving; a pause is theirs and no end
				select e.organisation_id, e.at as since, (
					select min(x.at) from private.acceptance_events x
					where x.organisation_id = e.organisation_id and x.volunteer_id = p_account and x.to_state = 'left' and x.at >= e.at
				) as until
				from private.acceptance_events e
				where e.volunteer_id = p_account and e.to_state = 'accepted'
					and (e.from_state is null or e.from_state not in ('accepted', 'paused', 'suspended'))
				union all
				select a.organisation_id, a.state_since, null from public.acceptances a
				where a.volunteer_id = p_account and a.state in ('accepted', 'paused') and not exists (
					select from private.acceptance_events e
					where e.organisation_id = a.organisation_id and e.volunteer_id = p_account and e.to_state = 'accepted'
				)
			) as s join public.organisations o on o.id = s.organisation_id
		) end,
		'checks', case when 'checks' = any (p_parts) then (
			select coalesce(jsonb_agg(jsonb_build_object(
				'level', c.level, 'organisation', o.name, 'issued_on', c.issued_on, 'recorded_at', c.recorded_at,
				'expires_at', c.expires_at, 'valid', p_at < c.expires_at
			) order by c.expires_at desc, c.level desc, o.name), '[]'::jsonb)
			from (
				select distinct on (k.organisation_id, k.level) k.* from public.checks k
				where k.volunteer_id = p_account and k.clear and k.revoked_at is null and k.valid_from <= p_at
				order by k.organisation_id, k.level, k.expires_at desc
			) as c join public.organisations o on o.id = c.organisation_id
		) end,
		'training', case when 'training' = any (p_parts) then (
			select coalesce(jsonb_agg(jsonb_build_object(
				'title', m.title, 'organisation', o.name, 'here', t.module_version is not null,
				'passed_at', t.passed_at, 'expires_at', t.expires_at, 'valid', p_at < t.expires_at
			) order by p_at < t.expires_at desc, m.title), '[]'::jsonb)
			from (
				select distinct on (x.module_id) x.* from public.trainings x
				where x.volunteer_id = p_account and x.revoked_at is null and x.passed_at <= p_at
				order by x.module_id, x.expires_at desc, x.passed_at
			) as t
			join public.training_modules m on m.id = t.module_id
			join public.organisations o on o.id = t.organisation_id
		) end,
		'hours', case when 'hours' = any (p_parts) then (
			select coalesce(jsonb_agg(jsonb_build_object(
				'organisation', h.name, 'visits', h.visits, 'minutes', h.minutes, 'first', h.first, 'last', h.last
			) order by h.minutes desc, h.name), '[]'::jsonb)
			from (
				select o.name, count(*) as visits, min(t.day) as first, max(t.day) as last, sum(private.minutes_on_record(m.id, t.minutes)) as minutes
				from public.matches m
				join public.tasks t on t.id = m.task_id and t.state = 'done'
				join public.organisations o on o.id = m.organisation_id
				where m.volunteer_id = p_account and m.done_at is not null and m.ended_at is null
				group by o.id, o.name
			) as h
		) end
	))
$$;

create or replace function private.care_to_erase(p_account uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (select from private.losses l where l.volunteer_id = p_account)
		or exists (select from private.talks t where t.volunteer_id = p_account)
		or exists (select from private.supervisors s where s.volunteer_id = p_account)
		or exists (select from private.reflections r where r.volunteer_id = p_account)
		or exists (select from private.hour_corrections h where h.volunteer_id = p_account)
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
	delete from private.reflections r where r.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.hour_corrections h where h.volunteer_id = p_account;
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
		),
		'reflections', (
			select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'at', r.updated_at, 'words', r.words, 'hard', r.hard, 'shown', r.shown)
				order by r.updated_at, r.id), '[]'::jsonb)
			from private.reflections r join public.organisations o on o.id = r.organisation_id where r.volunteer_id = private.me()
		),
		'hours_set_right', (
			select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'at', h.at, 'minutes', h.minutes, 'reason', h.reason, 'seen_at', h.seen_at)
				order by h.at, h.id), '[]'::jsonb)
			from private.hour_corrections h join public.organisations o on o.id = h.organisation_id where h.volunteer_id = private.me()
		)
	);
end $$;

-- why a visit took longer may say something of whom they were with
create or replace function private.erase_person(p_person uuid, p_rule text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_erased jsonb := private.erase_person_alone(p_person, p_rule);
begin
	delete from private.reflections r where r.person_id = p_person;
	update private.hour_corrections set reason = 'No longer kept'
	where match_id in (select m.id from public.matches m where m.person_id = p_person);
	return v_erased;
end $$;
