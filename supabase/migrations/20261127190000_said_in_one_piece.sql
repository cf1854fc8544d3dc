-- Says again in one piece what had grown by renaming a function and wrapping the old one: what waits on a desk
-- (private.desk_items), whether a mail must still go (private.mail_held_back), the rules of retention
-- (private.carry_out), what an entry of the replay ledger is about (private.replay_subject, private.replay_entry),
-- the pages of offers, of care and of a volunteer, the copy of an account, and what is erased of a person and of a
-- volunteer. Each does and answers what it did; whoever changes one finds all of it in one place. The wrapped ones go.
-- And whether a volunteer has rested is no longer read out of the words of a step (private.carried): a rest is the only
-- step that leaves somebody who visits where they are.
-- A function that a later file of these says whole again stands there alone, with what this one gives it.

-- ---- What waits on a desk -----------------------------------------------------------------------------
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
		and private.coordinates(h.coordinator_id, p_organisation)
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
	select 'to_tell', h.id, null, null, private.to_tell_since(h.person_id, h.organisation_id), '{}'::jsonb
	from held h
	where not h.died and exists (select from private.request_events e where e.request_id = h.id and e.event = 'to_tell')
		and private.to_tell_since(h.person_id, h.organisation_id) is not null
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

drop function private.desk_items_before_care(uuid, uuid);
drop function private.desk_items_so_far(uuid, uuid);

-- ---- Whether a mail must still go ----------------------------------------------------------------------
-- The reason that is kept is the first that holds.
drop function private.mail_held_back_before_groups(private.outbox);
drop function private.mail_held_back_before_care(private.outbox);

-- ---- The rules of retention ----------------------------------------------------------------------------
drop function private.carry_out_others(text, timestamptz);
drop function private.carry_out_before_care(text, timestamptz);

-- ---- The replay ledger ---------------------------------------------------------------------------------
-- ---- A volunteer's own pages ---------------------------------------------------------------------------
create or replace function private.offers_page() returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_now timestamptz := private.clock();
	v_area text := (select v.area_id from public.volunteers v where v.account_id = v_me);
begin
	return jsonb_build_object(
		'now', v_now,
		'has_profile', v_area is not null,
		'to_read', private.something_to_read(v_me, v_now),
		'open', (
			select coalesce(jsonb_agg(private.task_summary(o.task_id, v_area) || jsonb_build_object(
				'id', o.id, 'organisation', g.name, 'sent_at', o.sent_at, 'expires_at', o.expires_at
			) order by o.expires_at, o.id), '[]'::jsonb)
			from public.offers o
			join public.organisations g on g.id = o.organisation_id
			where o.volunteer_id = v_me and o.state = 'sent' and private.offer_stands(o, v_now)
		),
		'answered', (
			select coalesce(jsonb_agg(x.said order by x.at desc, x.id), '[]'::jsonb)
			from (
				select o.id, coalesce(o.answered_at, o.expires_at) as at, jsonb_build_object(
					'id', o.id, 'organisation', g.name, 'sent_at', o.sent_at,
					'state', case when o.state = 'sent' then case when o.expires_at <= v_now then 'expired' else 'withdrawn' end
						else o.state::text end,
					'at', coalesce(o.answered_at, least(o.expires_at, v_now)),
					'may_change', stands,
					'task_id', case when o.state = 'accepted' then o.task_id end,
					-- what it was for is shown while it may be: never once it is settled
					'summary', case when stands then private.task_summary(o.task_id, v_area) end
				) as said
				from public.offers o
				join public.organisations g on g.id = o.organisation_id
				cross join lateral (select o.state = 'declined' and private.offer_stands(o, v_now) as stands) as s
				where o.volunteer_id = v_me and not (o.state = 'sent' and private.offer_stands(o, v_now))
				order by coalesce(o.answered_at, o.expires_at) desc, o.id
				limit 20
			) as x
		),
		'standing', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'organisation', g.name, 'state', a.state, 'in_standing', private.in_standing(v_me, g.id, v_now),
				'rest_until', case when a.rest_until > v_now then a.rest_until end
			) order by g.name), '[]'::jsonb)
			from public.acceptances a
			join public.organisations g on g.id = a.organisation_id
			where a.volunteer_id = v_me
		)
	);
end $$;

drop function private.offers_page_alone();

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
		),
		'reflections', (
			select coalesce(jsonb_agg(jsonb_build_object('task_id', t.id, 'day', t.day, 'kind_id', t.kind_id, 'shown', r.shown) order by t.day desc, r.id), '[]'::jsonb)
			from private.reflections r join public.matches m on m.id = r.match_id join public.tasks t on t.id = m.task_id
			where r.volunteer_id = v_me
		)
	);
end $$;

drop function private.care_page_alone();

drop function private.export_account_alone(uuid, text);

-- ---- A volunteer, on the desk --------------------------------------------------------------------------
create function private.care_of_volunteer(p_organisation uuid, p_volunteer uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
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
$$;
comment on function private.care_of_volunteer(uuid, uuid) is
	'How an organisation looks after a volunteer: who does, since whom, when they last talked, and who could. No guard: private.volunteer_page calls it.';

drop function private.volunteer_page_alone(uuid, uuid);

-- ---- What is erased ------------------------------------------------------------------------------------
create or replace function private.volunteer_to_erase(p_account uuid) returns boolean
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	return private.applied_anywhere(p_account) or private.care_to_erase(p_account)
		or exists (select from public.volunteers v where v.account_id = p_account and (
			v.about <> '' or v.happy_with <> '{}' or v.avoid <> '{}' or v.drives or v.area_id <> (select min(a.id) from public.areas a)))
		or exists (select from public.checks c where c.volunteer_id = p_account)
		or exists (select from public.trainings t where t.volunteer_id = p_account)
		or exists (select from public.availability a where a.volunteer_id = p_account)
		or exists (select from public.availability_exceptions x where x.volunteer_id = p_account)
		or exists (select from private.volunteer_moves m where m.volunteer_id = p_account)
		or exists (select from public.acceptances a where a.volunteer_id = p_account and a.reason is not null)
		or exists (select from private.acceptance_events e where e.volunteer_id = p_account and e.reason is not null);
end $$;

drop function private.volunteer_to_erase_alone(uuid);

create or replace function private.erase_volunteer(p_account uuid, p_rule text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_erasure uuid;
	v_rows bigint := 0;
	v_n bigint;
begin
	if not private.volunteer_to_erase(p_account) then
		return jsonb_build_object('already', true);
	end if;
	v_erasure := private.begin_erasure('erase_volunteer', p_account, p_rule);
	delete from public.checks c where c.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from public.trainings t where t.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from public.availability a where a.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from public.availability_exceptions x where x.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.volunteer_moves m where m.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	v_rows := v_rows + private.erase_applications(p_account);
	perform private.erase_care(p_account);
	delete from private.calendar_feeds f where f.account_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	update public.acceptances set reason = null where volunteer_id = p_account and reason is not null;
	update private.acceptance_events set reason = null where volunteer_id = p_account and reason is not null;
	-- visits refer to the row, so it stays: with a place that is the same for everybody, and tells nothing
	update public.volunteers set area_id = (select min(a.id) from public.areas a), travel_m = 8000, drives = false,
		languages = '{English}', happy_with = '{}', avoid = '{}', about = '', weekly_minutes = 240
	where account_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	perform private.end_erasure(v_erasure, v_rows);
	return jsonb_build_object('erased', true, 'rows', v_rows);
end $$;

drop function private.erase_volunteer_alone(uuid, text);

create function private.erase_visit_words(p_person uuid) returns void
	language plpgsql security definer set search_path = ''
	as $$
begin
	delete from private.reflections r where r.person_id = p_person;
	update private.hour_corrections set reason = 'No longer kept'
	where match_id in (select m.id from public.matches m where m.person_id = p_person);
end $$;
comment on function private.erase_visit_words(uuid) is
	'Erases what volunteers wrote of their visits to a person. No guard: private.erase_person calls it.';

create or replace function private.erase_person(p_person uuid, p_rule text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_person private.people;
	v_emails text[];
	v_self uuid;
	v_task uuid;
	v_erasure uuid;
	v_rows bigint := 0;
	v_n bigint;
begin
	-- the order of locks of a recorded death: the person, tasks, requests
	select * into v_person from private.people p where p.id = p_person for no key update;
	if v_person.id is null or v_person.erased_at is not null then
		-- a volunteer may have written since
		perform private.erase_visit_words(p_person);
		return jsonb_build_object('already', true);
	end if;
	perform 1 from public.tasks t
	where t.person_id = p_person and t.state in ('open', 'offered', 'accepted', 'confirmed')
	order by t.id for update;
	perform 1 from public.requests r where r.person_id = p_person order by r.id for no key update;
	v_erasure := private.begin_erasure('erase_person', p_person, p_rule);
	v_emails := array(select lower(c.email) from private.circle_members c where c.person_id = p_person and c.email is not null);
	select c.account_id into v_self from private.circle_members c
	where c.person_id = p_person and c.role = 'self' and c.ended_at is null;

	-- Mail about them, sent or not; what is queued below tells whoever was to come, and names nobody.
	delete from private.outbox b where b.person_id = p_person
		or (b.state not in ('queued', 'sending') and lower(b.to_email) = any (v_emails));
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.captured_mails m where lower(m.recipient) = any (v_emails);
	for v_task in
		select t.id from public.tasks t
		where t.person_id = p_person and t.state in ('open', 'offered', 'accepted', 'confirmed') and t.ends_at > v_now
		order by t.id
	loop
		perform private.cancel_task_now(v_task, null, 'cancelled', null, true);
	end loop;
	update public.requests set state = 'closed', closed_at = coalesce(closed_at, v_now)
	where person_id = p_person and state <> 'closed';
	update public.requests set close_reason = null where person_id = p_person and close_reason is not null;
	update public.tasks set requirements = '{}' where person_id = p_person and requirements <> '{}';

	-- What was known, and what was written.
	delete from private.details d where d.person_id = p_person;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.addresses a where a.person_id = p_person;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.circle_notes n where n.person_id = p_person;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.family_visits f where f.person_id = p_person;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.circle_invitations i where i.person_id = p_person;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.questions q using public.requests r where r.id = q.request_id and r.person_id = p_person;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.visit_notes n using public.tasks t where t.id = n.task_id and t.person_id = p_person;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.feedback f using public.tasks t where t.id = f.task_id and t.person_id = p_person;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.death_reports d where d.person_id = p_person;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.drafts d where d.person_id = p_person
		or d.request_id in (select r.id from public.requests r where r.person_id = p_person);
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	perform private.erase_visit_words(p_person);
	update private.deaths set died_on = null, undone_reason = null where person_id = p_person;
	update private.task_events e set reason = null from public.tasks t
	where t.id = e.task_id and t.person_id = p_person and e.reason is not null;

	-- What a safeguarding lead typed to find them.
	update private.glass_searches s set words = 'Erased'
	where lower(s.words) in (select lower(c.name) from private.circle_members c where c.person_id = p_person)
		or exists (select from public.requests r where r.person_id = p_person and lower(s.words) like '%' || r.id || '%');

	-- Who was around them: a number each, as the ledger refers to it.
	update private.circle_members set
		name = 'Erased', account_id = null, email = null, email_confirmed_at = null, phone = null, reach_note = '', relation = '',
		basis_paper = null, ended_at = coalesce(ended_at, v_now)
	where person_id = p_person;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;

	-- The ledger: that it was given, to whom, on what basis, from when to when. Its words go.
	update private.permits set wording = 'Erased', purpose = 'Erased',
		consulted = case when consulted is not null then 'Erased' end, why = case when why is not null then 'Erased' end
	where person_id = p_person;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	insert into private.permit_ends (permit_id, kind, at)
	select p.id, 'withdrawn', v_now from private.permits p
	where p.person_id = p_person and p.ends_at > v_now
		and not exists (select from private.permit_ends e where e.permit_id = p.id and e.scopes is null);
	update private.deny_lifts l set why = 'Erased',
		decision = case when l.decision is not null then 'Erased' end, consulted = case when l.consulted is not null then 'Erased' end
	from private.denies d
	where d.id = l.deny_id and d.person_id = p_person and l.why is not null;
	update private.dispute_decisions x set decided = 'Erased', why = 'Erased' from private.disputes d
	where d.id = x.dispute_id and d.person_id = p_person;
	update private.disputes set disagrees = 'Erased', why = 'Erased' where person_id = p_person;
	-- Why their records were opened in an emergency stays until somebody has judged it (C22): no erasure, asked for
	-- by whoever opened them or by anybody else, takes what is to be reviewed away.
	update private.break_glasses g set reason = 'Erased', unsafe_why = case when g.unsafe then 'Erased' end
	where g.person_id = p_person and exists (select from private.break_glass_reviews r where r.glass_id = g.id);
	update private.break_glass_reviews r set words = 'Erased' from private.break_glasses g
	where g.id = r.glass_id and g.person_id = p_person;
	update private.capacity_records set decision = 'Erased' where person_id = p_person;
	update private.conflict_decisions set why = 'Erased' where person_id = p_person;
	update private.disclosures set purpose = 'Erased' where person_id = p_person;

	-- What was asked about the data, and what the data guardian wrote: that it was, and how it was decided, stays.
	update private.subject_requests set
		asker_name = 'Erased', about_name = '', reach = '', words = '',
		outcome = case when outcome is not null then 'Erased' end,
		extension_reason = case when extension_reason is not null then 'Erased' end
	where person_id = p_person;
	update private.guardian_steps g set words = '' from private.subject_requests r
	where r.id = g.subject_request_id and r.person_id = p_person and g.words <> '';
	update private.unusual_readings set words = 'Erased' where person_id = p_person and words is not null;

	update private.people set erased_at = v_now where id = p_person;
	perform private.end_erasure(v_erasure, v_rows);
	-- an account that was there only for this goes with it
	if v_self is not null and private.only_for_a_circle(v_self) then
		perform private.erase_account(v_self, p_rule);
	end if;
	return jsonb_build_object('erased', true, 'rows', v_rows);
end $$;

drop function private.erase_person_alone(uuid, text);

-- ---- Whether somebody has rested -----------------------------------------------------------------------
create function private.is_rest(p_event private.acceptance_events) returns boolean
	language sql immutable set search_path = ''
	as $$ select p_event.from_state = p_event.to_state and p_event.to_state in ('accepted', 'paused') $$;
comment on function private.is_rest(private.acceptance_events) is
	'Whether a step is of a rest, given or ended: the only one that leaves somebody who visits where they are. Being put on hold, or reminded, is of somebody who applies.';

create or replace function private.carried(p_me uuid, p_organisation uuid, p_at timestamptz) returns table (
	volunteer_id uuid, mine boolean, supervisor_id uuid, deaths bigint, hard bigint, minutes numeric, weekly_minutes integer,
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
			select count(*) from private.reflections r join public.matches m on m.id = r.match_id join public.tasks t on t.id = m.task_id
			where r.volunteer_id = a.volunteer_id and r.organisation_id = p_organisation and r.hard
				and t.starts_at > p_at - interval '90 days'
				-- a number would tell what the words do not
				and private.may_read_reflection(p_me, r)
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
				and (e.to_state = 'paused' or e.from_state = 'paused' or private.is_rest(e))
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
	where a.organisation_id = p_organisation and a.state in ('accepted', 'paused') $$;
