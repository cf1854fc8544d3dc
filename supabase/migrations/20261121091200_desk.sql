-- The desk: everything that waits on somebody, and the requests and visits behind it.
-- A list shows the asker's own name and relation, the kind, the window and the area, never more: what is
-- known about the person is on their request's page alone, read through private.read_about.

alter table private.questions
	add column settled_at timestamptz,
	add column settled_by uuid references public.accounts (id);
comment on column private.questions.settled_at is 'When a coordinator had read the answer, or no longer needed one.';
create index questions_settled_by on private.questions (settled_by);

-- ---- Who may be here -----------------------------------------------------------------------------
create function private.closed_people(p_account uuid, p_organisation uuid) returns setof uuid
	language sql stable security definer set search_path = ''
	as $$
	select d.person_id from private.denies d
	where (d.account_id = p_account or d.organisation_id in (select private.organisations_of(p_account)))
		and (d.scopes is null or 'summary' = any (d.scopes))
		and d.made_at <= private.clock()
		and not exists (select from private.deny_lifts l where l.deny_id = d.id and l.at <= private.clock())
	union
	select c.person_id from private.circle_members c
	where c.account_id = p_account and c.ended_at is null
		and not exists (
			select from private.conflict_decisions k
			where k.account_id = p_account and k.person_id = c.person_id and k.organisation_id = p_organisation
		)
	union
	select d.person_id from private.deaths d
	where d.undone_at is null and private.clock() >= d.recorded_at + private.retention_after_death()
$$;
comment on function private.closed_people(uuid, uuid) is
	'People whom an account must not meet as this organisation''s coordinator: denied (C7), of their own circle (C25), or dead beyond the retention date (C21).';

create function private.sees_request(p_account uuid, p_request public.requests) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select p_request.state <> 'draft'
		and private.coordinates(p_account, p_request.organisation_id)
		and not private.closed_to(p_account, p_request.person_id)
		and not private.conflicted(p_account, p_request.person_id, p_request.organisation_id)
		and not exists (
			select from private.deaths d
			where d.person_id = p_request.person_id and d.undone_at is null
				and private.clock() >= d.recorded_at + private.retention_after_death()
		)
$$;
comment on function private.sees_request(uuid, public.requests) is
	'May know of a request as its organisation''s coordinator: also of a closed one, of which nothing about the person is read any more.';

create function private.acts_on_request(p_account uuid, p_request public.requests) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select p_request.state in ('submitted', 'open', 'paused')
		and private.coordinates_person(p_account, p_request.person_id, p_request.organisation_id, private.clock())
		and not private.closed_to(p_account, p_request.person_id)
$$;
comment on function private.acts_on_request(uuid, public.requests) is 'May change a request as its organisation''s coordinator (C17, C25).';

create function private.request_for(p_account uuid, p_request uuid) returns public.requests
	language plpgsql volatile security definer set search_path = ''
	as $$
declare
	v_request public.requests;
begin
	select * into v_request from public.requests r where r.id = p_request for update;
	if v_request.id is null or not private.sees_request(p_account, v_request) then
		perform private.not_found();
	end if;
	return v_request;
end $$;
comment on function private.request_for(uuid, uuid) is 'The guard of every coordinator''s verb: the request, locked, or not found.';

create function private.still_acts(p_account uuid, p_request public.requests) returns void
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	if p_request.state = 'closed' then
		raise exception 'This request is closed.' using errcode = 'PT409', hint = 'closed';
	elsif not private.acts_on_request(p_account, p_request) then
		perform private.not_found();
	end if;
end $$;
comment on function private.still_acts(uuid, public.requests) is 'Refuses to change a closed request.';

create function private.same_version(p_is integer, p_was integer) returns void
	language plpgsql immutable set search_path = ''
	as $$
begin
	if p_is is distinct from p_was then
		raise exception 'This has changed since you opened it. Nothing was overwritten: look at it again.'
			using errcode = 'PT409', hint = 'stale';
	end if;
end $$;
comment on function private.same_version(integer, integer) is 'Refuses a form that was filled in from an older version.';

create function private.not_died(p_person uuid) returns void
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	if private.dead(p_person) then
		raise exception 'A death is recorded. Nothing is arranged now.' using errcode = 'PT409', hint = 'died';
	end if;
end $$;
comment on function private.not_died(uuid) is 'R14: after a death nothing more is arranged.';

create function private.desk_of(p_account uuid, p_organisation uuid) returns public.organisations
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_organisation public.organisations;
begin
	if private.coordinates(p_account, p_organisation) then
		select * into v_organisation from public.organisations o where o.id = p_organisation;
		return v_organisation;
	end if;
	perform private.not_found();
	return null;
end $$;
comment on function private.desk_of(uuid, uuid) is 'The guard of the desk''s lists: the organisation, if the account coordinates it.';

-- ---- What lists say of a request -----------------------------------------------------------------
create function private.asker_of(p_member uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object('name', c.name, 'relation', c.relation, 'self', c.role = 'self')
	from private.circle_members c where c.id = p_member
$$;
comment on function private.asker_of(uuid) is
	'C17: the asker''s own name and relation, which reach the coordinators by the act of sending.';

create function private.kinds_of(p_request uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(jsonb_agg(k.id order by k.position), '[]'::jsonb)
	from public.task_kinds k
	where k.id in (
		select a.kind_id from private.asked_kinds a where a.request_id = p_request
		union
		select t.kind_id from public.tasks t where t.request_id = p_request and t.state <> 'cancelled'
	)
$$;
comment on function private.kinds_of(uuid) is 'The kinds of help of a request: those asked for, also without a day yet, and those planned.';

create function private.account_name(p_account uuid) returns text
	language sql stable security definer set search_path = ''
	as $$ select a.name from public.accounts a where a.id = p_account $$;
comment on function private.account_name(uuid) is 'The name on an account.';

create function private.name_within(p_account uuid, p_organisation uuid, p_person uuid) returns text
	language sql stable security definer set search_path = ''
	as $$
	select a.name from public.accounts a
	where a.id = p_account and (
		exists (select from public.members m where m.organisation_id = p_organisation and m.account_id = a.id)
		or exists (select from private.circle_members c where c.person_id = p_person and c.account_id = a.id)
	)
$$;
comment on function private.name_within(uuid, uuid, uuid) is
	'C26: who did something, to coordinators of an organisation: by name when they are or were of it, or of the person''s circle. That another organisation has to do with the person is not theirs to learn.';

create function private.last_event(p_task uuid, out event text, out at timestamptz)
	language sql stable security definer set search_path = ''
	as $$
	select e.event, e.at from private.task_events e where e.task_id = p_task
	order by e.id desc limit 1
$$;
comment on function private.last_event(uuid) is 'What happened last to a task.';

create function private.fits_still(p_volunteer uuid, p_task public.tasks, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select private.in_standing(p_volunteer, p_task.organisation_id, p_at)
		and private.fit_for_kind(p_volunteer, p_task.organisation_id, p_task.kind_id, p_at)
$$;
comment on function private.fits_still(uuid, public.tasks, timestamptz) is
	'Whether a volunteer still may do what they said yes to, by standing, checks and training alone: it says nothing of a deny (C26).';

-- ---- What waits ----------------------------------------------------------------------------------
create function private.desk_items(p_me uuid, p_organisation uuid)
	returns table (kind text, request_id uuid, task_id uuid, item_id uuid, since timestamptz, facts jsonb)
	-- a desk, not the thousand rows that are taken for granted: or every request there is would be read
	language plpgsql stable security definer rows 50 set search_path = ''
	as $$
begin
	return query
	with t0 as materialized (
		select private.clock() as now
	), closed as materialized (
		select private.closed_people(p_me, p_organisation) as person_id
	), held as materialized (
		select r.*, private.dead(r.person_id) as died,
			private.effective_summary(r.person_id, r.organisation_id, t0.now) as consented,
			last.event as last_event, last.at as last_at
		from public.requests r
		cross join t0
		left join lateral (
			select e.event, e.at from private.request_events e where e.request_id = r.id order by e.id desc limit 1
		) as last on true
		where r.organisation_id = p_organisation and r.state in ('submitted', 'open', 'paused')
			and r.person_id not in (select c.person_id from closed c)
	), work as materialized (
		select t.*, h.consented, h.state as request_state, h.opened_at, h.died
		from public.tasks t
		join held h on h.id = t.request_id
		where t.organisation_id = p_organisation and t.state in ('open', 'offered', 'accepted', 'confirmed')
	), asked as materialized (
		select o.task_id,
			count(*) as ever,
			count(*) filter (where o.state = 'declined') as said_no,
			count(*) filter (where o.state = 'sent' and o.expires_at > t0.now) as waiting,
			min(o.sent_at) filter (where o.state = 'sent' and o.expires_at > t0.now) as waiting_since,
			max(o.expires_at) filter (where o.state = 'sent' and o.expires_at > t0.now) as waiting_until,
			max(coalesce(o.answered_at, o.expires_at)) as answered_at
		from public.offers o cross join t0
		where o.task_id in (select w.id from work w)
		group by o.task_id
	)
	-- requests
	select 'new_request', h.id, null::uuid, null::uuid, coalesce(h.submitted_at, h.created_at),
		jsonb_build_object('consented', h.consented)
	from held h
	where h.state = 'submitted' and not h.died
		and (h.coordinator_id is null or not private.coordinates(h.coordinator_id, p_organisation))
	union all
	select case when stopped.at is not null then 'sharing_stopped' else 'consent_needed' end, h.id, null, null,
		coalesce(stopped.at, greatest(taken.at, ran_out.at, h.submitted_at), h.created_at),
		jsonb_build_object('matched', (
			select coalesce(jsonb_agg(distinct private.account_name(m.volunteer_id)), '[]'::jsonb)
			from public.matches m join work w on w.id = m.task_id
			where w.request_id = h.id and m.ended_at is null and w.ends_at > t0.now
		))
	from held h
	cross join t0
	left join lateral (
		select max(e.at) as at from private.request_events e
		where e.request_id = h.id and e.event = 'sharing_stopped'
			and not exists (
				select from private.request_events x
				where x.request_id = h.id and x.event = 'consent_heard' and x.id > e.id
			)
	) as stopped on true
	left join lateral (
		select max(p.ends_at) as at from private.permits p
		where p.person_id = h.person_id and p.organisation_id = p_organisation and p.recipient = 'pool' and p.ends_at <= t0.now
	) as ran_out on true
	left join lateral (
		select max(e.at) as at from private.request_events e
		where e.request_id = h.id and e.event in ('taken_on', 'taken_over')
	) as taken on true
	where not h.consented and not h.died
		and (h.state = 'open' or (h.state = 'submitted' and private.coordinates(h.coordinator_id, p_organisation)))
	union all
	select 'ready_to_open', h.id, null, null, coalesce(h.last_at, h.submitted_at, h.created_at), '{}'::jsonb
	from held h
	where h.state = 'submitted' and h.consented and not h.died and private.coordinates(h.coordinator_id, p_organisation)
	union all
	select 'death_undone', h.id, null, null, h.last_at, '{}'::jsonb
	from held h
	where h.state = 'paused' and not h.died and h.last_event = 'death_undone'
	union all
	select 'died', h.id, null, null, d.recorded_at, '{}'::jsonb
	from held h
	join private.deaths d on d.person_id = h.person_id and d.undone_at is null
	union all
	select 'death_report', h.id, null, p.id, p.reported_at, '{}'::jsonb
	from private.death_reports p
	join lateral (
		select x.id from held x where x.person_id = p.person_id order by x.submitted_at desc nulls last limit 1
	) as h on true
	where p.organisation_id = p_organisation and p.settled_at is null
	union all
	select 'permit_ending', h.id, null, null, ending.at - interval '14 days', jsonb_build_object('ends_at', ending.at)
	from held h
	cross join t0
	join lateral (
		select min(per_scope.ends) as at
		from (
			select max(least(p.ends_at, coalesce(p.review_at, p.ends_at))) as ends
			from private.permits p
			cross join unnest(p.scopes) as s (scope)
			where p.person_id = h.person_id and p.organisation_id = p_organisation
				and private.permit_serves(p, s.scope, null, t0.now)
			group by p.recipient, s.scope
		) as per_scope
	) as ending on ending.at < t0.now + interval '14 days'
	where h.state = 'open' and h.consented
	union all
	-- the words have changed since the yes: whoever gave it by phone or on paper is asked by whoever wrote it down
	select 'asked_again', h.id, null, null, again.since, jsonb_build_object('ends_at', again.until)
	from held h
	cross join t0
	join lateral (
		select min(a.since) as since, min(a.until) as until
		from private.asked_again(h.person_id, t0.now) a
		join private.permits p on p.id = a.permit_id and p.organisation_id = p_organisation
		having count(*) > 0
	) as again on true
	where not h.died and exists (
		select from private.permits p
		where p.person_id = h.person_id and p.organisation_id = p_organisation
			and p.wording_version < (select max(w.version) from private.wordings w where w.since <= t0.now and w.asks_again <> '{}')
	)
	union all
	-- C8: until it is decided nothing more can be shared, by anybody
	select 'dispute', h.id, null, d.id, d.at, '{}'::jsonb
	from private.disputes d
	join lateral (
		select x.id from held x where x.person_id = d.person_id order by x.submitted_at desc nulls last limit 1
	) as h on true
	where d.organisation_id = p_organisation
		and not exists (select from private.dispute_decisions e where e.dispute_id = d.id)
	-- questions and what came back
	union all
	select case
			when q.answered_at is not null then 'answered'
			when q.asked_at < t0.now - interval '3 days' then 'no_answer'
			else 'question'
		end, h.id, null, q.id, coalesce(q.answered_at, q.asked_at),
		jsonb_build_object('words', q.words, 'by', private.account_name(q.asked_by))
	from private.questions q
	join held h on h.id = q.request_id
	cross join t0
	where q.settled_at is null and not h.died
	union all
	select 'feedback_' || f.kind, r.id, t.id, f.id, f.at,
		jsonb_build_object('kind_id', t.kind_id, 'day', t.day, 'starts', t.starts, 'ends', t.ends, 'volunteer', (
			select private.account_name(m.volunteer_id) from public.matches m
			where m.task_id = t.id order by (m.ended_at is null) desc, m.accepted_at desc limit 1
		))
	from private.feedback f
	join public.tasks t on t.id = f.task_id
	join public.requests r on r.id = t.request_id
	where r.organisation_id = p_organisation and r.state <> 'draft' and f.settled_at is null and f.kind in ('wrong', 'nobody_came')
		and r.person_id not in (select c.person_id from closed c)
	union all
	-- what the circle wrote; the table is the circle's own migration's
	select 'note_' || n.kind, r.id, n.task_id, n.id, n.written_at, jsonb_build_object(
		'kind_id', t.kind_id, 'day', t.day, 'starts', t.starts, 'ends', t.ends
	)
	from private.circle_notes n
	join public.requests r on r.id = n.request_id
	left join public.tasks t on t.id = n.task_id
	where n.organisation_id = p_organisation and n.for_role = 'coordinator' and n.settled_at is null
		-- never for whoever it is about
		and not exists (select from private.disclosures d where d.id = n.disclosure_id and d.reader_id = p_me)
		and r.state <> 'draft' and r.person_id not in (select c.person_id from closed c)
	union all
	select 'no_day', h.id, null, null, greatest(h.opened_at, h.submitted_at), jsonb_build_object('kinds', jsonb_agg(a.kind_id order by a.position))
	from private.asked_kinds a
	join held h on h.id = a.request_id
	where a.every = 'unsure' and h.state in ('submitted', 'open') and not h.died
		and private.coordinates(h.coordinator_id, p_organisation)
		and not exists (select from public.tasks t where t.request_id = h.id and t.kind_id = a.kind_id)
	group by h.id, h.opened_at, h.submitted_at
	-- tasks
	union all
	select case
			when w.state = 'confirmed' and w.ends_at <= t0.now then 'not_marked'
			when w.state = 'accepted' and w.ends_at <= t0.now then 'gone_by'
			when not private.fits_still(m.volunteer_id, w.task, t0.now) then 'match_lost'
			when m.volunteer_id = p_me then 'own_match'
			else 'to_confirm'
		end,
		w.request_id, w.id, m.id,
		case
			when w.ends_at <= t0.now then w.ends_at
			when not private.fits_still(m.volunteer_id, w.task, t0.now) then greatest(m.accepted_at, coalesce(
				(select a.state_since from public.acceptances a
					where a.volunteer_id = m.volunteer_id and a.organisation_id = p_organisation and a.state <> 'accepted'),
				m.accepted_at
			))
			else m.accepted_at
		end,
		jsonb_build_object(
			'kind_id', w.kind_id, 'day', w.day, 'starts', w.starts, 'ends', w.ends,
			'volunteer', private.account_name(m.volunteer_id), 'volunteer_id', m.volunteer_id
		)
	from (
		select x.*, t as task from work x join public.tasks t on t.id = x.id
		where x.state in ('accepted', 'confirmed') and not x.died
	) as w
	join public.matches m on m.task_id = w.id and m.ended_at is null
	cross join t0
	where w.state = 'accepted' or w.ends_at <= t0.now or not private.fits_still(m.volunteer_id, w.task, t0.now)
	union all
	select case
			when w.starts_at <= t0.now then 'gone_by'
			when coalesce(a.waiting, 0) > 0 then 'offered'
			when last.event = 'handed_back' then 'handed_back'
			when coalesce(a.ever, 0) = 0 then 'nobody_asked'
			else 'nobody_free'
		end,
		w.request_id, w.id, null,
		case
			when w.starts_at <= t0.now then w.starts_at
			when coalesce(a.waiting, 0) > 0 then a.waiting_since
			when last.event = 'handed_back' then last.at
			when coalesce(a.ever, 0) = 0 then greatest(w.created_at, w.opened_at, w.starts_at - interval '14 days')
			else least(a.answered_at, t0.now)
		end,
		jsonb_build_object(
			'kind_id', w.kind_id, 'day', w.day, 'starts', w.starts, 'ends', w.ends,
			'asked', coalesce(a.ever, 0), 'said_no', coalesce(a.said_no, 0), 'waiting', coalesce(a.waiting, 0), 'until', a.waiting_until
		)
	from work w
	cross join t0
	left join asked a on a.task_id = w.id
	left join lateral private.last_event(w.id) as last on true
	where w.state in ('open', 'offered') and not w.died
		and (w.starts_at <= t0.now or (w.request_state = 'open' and w.consented))
		-- nobody need be asked yet for what is further off than a fortnight
		and (coalesce(a.ever, 0) > 0 or w.starts_at < t0.now + interval '14 days');
end $$;
comment on function private.desk_items(uuid, uuid) is
	'Everything of an organisation that waits on somebody, as far as this coordinator may know of it. One row a thing: what, since when.';

create function private.visits_between(p_me uuid, p_organisation uuid, p_from date, p_to date) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(jsonb_agg(jsonb_build_object(
		'task_id', t.id, 'request_id', t.request_id, 'kind_id', t.kind_id, 'day', t.day, 'starts', t.starts, 'ends', t.ends,
		'minutes', t.minutes, 'state', t.state, 'ends_at', t.ends_at, 'area', private.area_label(t.area_id),
		'asker', private.asker_of(r.asked_by),
		'volunteer', (
			select private.account_name(m.volunteer_id) from public.matches m
			where m.task_id = t.id and (m.ended_at is null or t.state = 'missed')
			order by m.accepted_at desc limit 1
		),
		'done_at', (select m.done_at from public.matches m where m.task_id = t.id and m.ended_at is null)
	) order by t.starts_at, t.id), '[]'::jsonb)
	from public.tasks t
	join public.requests r on r.id = t.request_id
	where t.organisation_id = p_organisation and t.state <> 'cancelled' and t.day between p_from and p_to
		and r.state in ('open', 'paused', 'closed')
		and t.person_id not in (select private.closed_people(p_me, p_organisation))
$$;
comment on function private.visits_between(uuid, uuid, date, date) is 'An organisation''s visits from one local day to another, kind and area and who comes.';

create function private.desk_frame(p_me uuid, p_organisation public.organisations) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'now', private.clock(),
		'organisation', jsonb_build_object('id', p_organisation.id, 'name', p_organisation.name),
		'requests', (
			select count(*) from public.requests r
			where r.organisation_id = p_organisation.id and r.state in ('submitted', 'open', 'paused')
				and r.person_id not in (select private.closed_people(p_me, p_organisation.id))
		),
		'today', (
			select count(*) from public.tasks t
			join public.requests r on r.id = t.request_id
			where t.organisation_id = p_organisation.id and t.state <> 'cancelled' and r.state in ('open', 'paused', 'closed')
				and t.day = (private.clock() at time zone 'Europe/London')::date
				and t.person_id not in (select private.closed_people(p_me, p_organisation.id))
		),
		'volunteers', (
			select count(*) from public.acceptances a
			where a.organisation_id = p_organisation.id and a.state not in ('left', 'declined')
		)
	)
$$;
comment on function private.desk_frame(uuid, public.organisations) is 'What every page of the desk has at its head: the hour, the organisation, and how much is behind each tab.';

create function private.desk_page(p_organisation uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation public.organisations := private.desk_of(v_me, p_organisation);
	v_today date := (private.clock() at time zone 'Europe/London')::date;
begin
	return private.desk_frame(v_me, v_organisation) || jsonb_build_object(
		'items', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'kind', i.kind, 'request_id', i.request_id, 'task_id', i.task_id, 'item_id', i.item_id, 'since', i.since,
				'facts', i.facts,
				'asker', private.asker_of(r.asked_by), 'situation', r.situation, 'area', private.area_label(r.area_id),
				'kinds', private.kinds_of(r.id),
				'coordinator', case when private.coordinates(r.coordinator_id, p_organisation)
					then jsonb_build_object('name', private.account_name(r.coordinator_id), 'me', r.coordinator_id = v_me) end
			) order by i.since, i.request_id, i.task_id, i.kind, i.item_id), '[]'::jsonb)
			from private.desk_items(v_me, p_organisation) as i
			join public.requests r on r.id = i.request_id and r.organisation_id = p_organisation
		),
		'out', private.watches_of(v_me, p_organisation, null),
		'visits', private.visits_between(v_me, p_organisation, v_today, v_today),
		'handed_back', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'task_id', t.id, 'kind_id', t.kind_id, 'day', t.day, 'starts', t.starts, 'ends', t.ends, 'state', t.state, 'at', e.at,
				'asker', private.asker_of(r.asked_by), 'area', private.area_label(t.area_id),
				'volunteer', private.account_name(e.volunteer_id)
			) order by e.at desc, e.id), '[]'::jsonb)
			from private.task_events e
			join public.tasks t on t.id = e.task_id
			join public.requests r on r.id = t.request_id
			where t.organisation_id = p_organisation and e.event = 'handed_back'
				and e.at >= (v_today::timestamp at time zone 'Europe/London')
				and not private.dead(t.person_id)
				and t.person_id not in (select private.closed_people(v_me, p_organisation))
		)
	);
end $$;
comment on function private.desk_page(uuid) is 'The desk: what waits on whom since when, today''s visits, what was handed back today.';
create function public.desk_page(p_organisation uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.desk_page(p_organisation) $$;
comment on function public.desk_page(uuid) is 'See private.desk_page.';
grant execute on function public.desk_page(uuid), private.desk_page(uuid) to authenticated;

create function private.desk_visits_page(p_organisation uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation public.organisations := private.desk_of(v_me, p_organisation);
	v_today date := (private.clock() at time zone 'Europe/London')::date;
begin
	return private.desk_frame(v_me, v_organisation) || jsonb_build_object(
		'visits', private.visits_between(v_me, p_organisation, v_today, v_today + 6)
	);
end $$;
comment on function private.desk_visits_page(uuid) is 'The visits of today and of the six days after it.';
create function public.desk_visits_page(p_organisation uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.desk_visits_page(p_organisation) $$;
comment on function public.desk_visits_page(uuid) is 'See private.desk_visits_page.';
grant execute on function public.desk_visits_page(uuid), private.desk_visits_page(uuid) to authenticated;

create function private.like_pattern(p_text text) returns text
	language sql immutable set search_path = ''
	as $$ select '%' || replace(replace(replace(p_text, '\', '\\'), '%', '\%'), '_', '\_') || '%' $$;
comment on function private.like_pattern(text) is 'A text as a pattern that matches it anywhere; its own % and _ mean themselves.';

create function private.requests_page(p_organisation uuid, p_search text, p_state text, p_sort text, p_page integer) returns jsonb
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
		with seen as (
			select r.*, c.name as asker_name,
				case
					when r.state in ('submitted', 'open') and not private.effective_summary(r.person_id, r.organisation_id, v_now)
						and not private.dead(r.person_id)
					then 'consent_needed' else r.state::text
				end as shown
			from public.requests r
			join private.circle_members c on c.id = r.asked_by
			join public.areas a on a.id = r.area_id
			where r.organisation_id = p_organisation and r.state <> 'draft'
				and r.person_id not in (select private.closed_people(v_me, p_organisation))
				and (v_like = '%%' or c.name ilike v_like or a.label ilike v_like or a.place ilike v_like or exists (
					select from public.task_kinds k
					where k.title ilike v_like and private.kinds_of(r.id) ? k.id
				))
		), matching as (
			select s.*, upcoming.task,
				row_number() over (
					order by
						case when p_sort = 'asker' then lower(s.asker_name) end,
						case when p_sort = 'next' then (upcoming.task).starts_at end nulls last,
						case when p_sort = 'newest' then s.submitted_at end desc nulls last,
						s.submitted_at nulls last, s.id
				) as place
			from seen s
			left join lateral (
				select t as task from public.tasks t
				where t.request_id = s.id and t.state in ('open', 'offered', 'accepted', 'confirmed') and t.ends_at > v_now
				order by t.starts_at, t.id limit 1
			) as upcoming on true
			where case coalesce(p_state, 'live')
				when 'live' then s.state in ('submitted', 'open', 'paused')
				when 'all' then true
				else s.shown = p_state
			end
		)
		select jsonb_build_object(
			'page', v_page,
			'total', (select count(*) from matching),
			'rows', coalesce(jsonb_agg(jsonb_build_object(
				'id', c.id, 'state', c.shown, 'situation', c.situation, 'submitted_at', c.submitted_at,
				'asker', private.asker_of(c.asked_by), 'area', private.area_label(c.area_id), 'died', private.dead(c.person_id),
				'coordinator', private.account_name(c.coordinator_id), 'mine', c.coordinator_id is not distinct from v_me,
				'kinds', private.kinds_of(c.id),
				'next', case when (c.task).id is not null then jsonb_build_object(
					'day', (c.task).day, 'starts', (c.task).starts, 'ends', (c.task).ends, 'state', (c.task).state, 'kind_id', (c.task).kind_id
				) end
			) order by c.place), '[]'::jsonb)
		)
		from matching c
		where c.place > (v_page - 1) * 25 and c.place <= v_page * 25
	);
end $$;
comment on function private.requests_page(uuid, text, text, text, integer) is
	'An organisation''s requests, 25 a page: by the asker''s name, the area or the kind; in a state (live, all, or one); sorted by waiting, newest, next or asker.';
create function public.requests_page(p_organisation uuid, p_search text default null, p_state text default null, p_sort text default null, p_page integer default 1) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.requests_page(p_organisation, p_search, p_state, p_sort, p_page) $$;
comment on function public.requests_page(uuid, text, text, text, integer) is 'See private.requests_page.';
grant execute on function public.requests_page(uuid, text, text, text, integer), private.requests_page(uuid, text, text, text, integer) to authenticated;
