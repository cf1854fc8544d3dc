-- The desk asks who may answer for a request of each of its people once, not of each request; whether words have
-- changed, only of consents whose own scopes they ask about again; and since when somebody is to be told, once.
-- What it says is the same.
create or replace function private.desk_items(p_me uuid, p_organisation uuid)
	returns table (kind text, request_id uuid, task_id uuid, item_id uuid, since timestamptz, facts jsonb)
	language plpgsql stable security definer rows 50 set search_path = ''
	as $$
begin
	return query
	with t0 as materialized (
		select private.clock() as now
	), closed as materialized (
		select private.closed_people(p_me, p_organisation) as person_id
	), answering as materialized (
		-- who may answer for a request here: a handful, asked of each once and not of each request
		select m.account_id from public.members m
		where m.organisation_id = p_organisation and private.coordinates(m.account_id, p_organisation)
	), held as materialized (
		select r.*, r.coordinator_id in (select a.account_id from answering a) as answered_for, private.dead(r.person_id) as died,
			private.effective_summary(r.person_id, r.organisation_id, t0.now) as consented,
			last.event as last_event, last.at as last_at
		from public.requests r
		cross join t0
		left join lateral (
			select e.event, e.at from private.request_events e where e.request_id = r.id order by e.id desc limit 1
		) as last on true
		where r.organisation_id = p_organisation and r.state in ('submitted', 'open', 'paused')
			and r.person_id not in (select c.person_id from closed c)
	), untold as materialized (
		select h.id, private.to_tell_since(h.person_id, h.organisation_id) as since
		from held h
		where not h.died and exists (select from private.request_events e where e.request_id = h.id and e.event = 'to_tell')
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
		from (
			select x.task_id, x.state, x.sent_at, x.expires_at, x.answered_at from public.offers x where x.task_id in (select w.id from work w)
			union all
			-- a group that has named nobody counts once; whoever it named is among the others
			select g.task_id, g.state, g.sent_at, g.expires_at, g.answered_at from private.group_offers g
			where g.task_id in (select w.id from work w) and g.named_offer_id is null
		) as o cross join t0
		group by o.task_id
	)
	-- ---- requests ----
	select 'new_request', h.id, null::uuid, null::uuid, coalesce(h.submitted_at, h.created_at),
		jsonb_build_object('consented', h.consented)
	from held h
	where h.state = 'submitted' and not h.died
		and h.answered_for is not true
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
		and (h.state = 'open' or (h.state = 'submitted' and h.answered_for))
	union all
	select 'ready_to_open', h.id, null, null, coalesce(h.last_at, h.submitted_at, h.created_at), '{}'::jsonb
	from held h
	where h.state = 'submitted' and h.consented and not h.died and h.answered_for
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
			and exists (
				select from private.wordings w
				where p.wording_version < w.version and w.since <= t0.now and p.scopes && w.asks_again
			)
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
	-- ---- questions and what came back ----
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
		and h.answered_for
		and not exists (select from public.tasks t where t.request_id = h.id and t.kind_id = a.kind_id)
	group by h.id, h.opened_at, h.submitted_at
	-- ---- tasks ----
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
		) || coalesce((
			-- of a visit that nobody has marked: whether the volunteer was asked
			select jsonb_build_object('asked_at', a.asked_at) from private.visit_askings a
			where a.match_id = m.id and w.state = 'confirmed' and w.ends_at <= t0.now
		), '{}'::jsonb)
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
		and (coalesce(a.ever, 0) > 0 or w.starts_at < t0.now + interval '14 days')
	-- ---- whom somebody has still to speak with ----
	union all
	select 'to_tell', u.id, null, null, u.since, '{}'::jsonb
	from untold u
	where u.since is not null
	union all
	-- a volunteer who would like to talk after a death
	select 'wants_to_talk', r.id, null, l.id, l.answered_at, jsonb_build_object(
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
		and l.person_id not in (select c.person_id from closed c)
		and exists (
			select from public.acceptances a
			where a.organisation_id = p_organisation and a.volunteer_id = l.volunteer_id and a.state not in ('left', 'declined')
		);
end $$;

create or replace function private.desk_page(p_organisation uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation public.organisations := private.desk_of(v_me, p_organisation);
	v_today date := (private.clock() at time zone 'Europe/London')::date;
	v_answering uuid[] := array(
		select m.account_id from public.members m
		where m.organisation_id = p_organisation and private.coordinates(m.account_id, p_organisation)
	);
begin
	return private.desk_frame(v_me, v_organisation) || jsonb_build_object(
		'items', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'kind', i.kind, 'request_id', i.request_id, 'task_id', i.task_id, 'item_id', i.item_id, 'since', i.since,
				'facts', i.facts,
				'asker', private.asker_of(r.asked_by), 'situation', r.situation, 'area', private.area_label(r.area_id),
				'kinds', private.kinds_of(r.id),
				'coordinator', case when r.coordinator_id = any (v_answering)
					then jsonb_build_object('name', private.account_name(r.coordinator_id), 'me', r.coordinator_id = v_me) end
			) order by i.since, i.request_id, i.task_id, i.kind, i.item_id), '[]'::jsonb)
			from private.desk_items(v_me, p_organisation) as i
			join public.requests r on r.id = i.request_id and r.organisation_id = p_organisation
		),
		'beside', private.waits_beside(v_me, p_organisation),
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
