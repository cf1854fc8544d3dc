-- Says again in one piece what had grown by renaming a function and wrapping the old one: what waits on a desk
-- (private.desk_items), whether a mail must still go (private.mail_held_back), the rules of retention
-- (private.carry_out), what an entry of the replay ledger is about (private.replay_subject, private.replay_entry),
-- the pages of offers, of care and of a volunteer, the copy of an account, and what is erased of a person and of a
-- volunteer. Each does and answers what it did; whoever changes one finds all of it in one place. The wrapped ones go.
-- And whether a volunteer has rested is no longer read out of the words of a step (private.carried): a rest is the only
-- step that leaves somebody who visits where they are.

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
create or replace function private.mail_held_back(p_mail private.outbox) returns text
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_task public.tasks;
	v_offer private.group_offers;
	v_why text;
begin
	-- what its own matter says
	case
		when p_mail.template = 'group-offer' then
			select * into v_offer from private.group_offers g where g.id = split_part(p_mail.params ->> 'link', '/', 5)::uuid;
			if v_offer.id is null or not private.has_role(p_mail.to_account, v_offer.group_id, 'group_lead')
				or not private.group_offer_stands(v_offer, p_mail.to_account, v_now)
			then
				return 'offer no longer stands';
			end if;
		when p_mail.template = 'group-settled' then
			if not private.has_role(p_mail.to_account, split_part(p_mail.params ->> 'link', '/', 3)::uuid, 'group_lead') then
				return 'leads it no more';
			end if;
		when p_mail.template = 'group-standing' then
			if not private.coordinates(p_mail.to_account, p_mail.organisation_id) then
				return 'no longer a coordinator there';
			end if;
		when p_mail.template in (
			'referee-asked', 'referee-reminded', 'application-new', 'references-in', 'applications-wait', 'another-referee',
			'learning-waits', 'learning-open', 'application-closed', 'lapse-warning'
		) then
			v_why := private.nudge_held_back(p_mail, v_now);
			if v_why is not null then
				return v_why;
			end if;
		when p_mail.template in ('visit-happened', 'visit-unheard') then
			if not exists (
				select from private.visit_askings a join public.matches m on m.id = a.match_id
				where m.task_id = coalesce(p_mail.task_id, split_part(p_mail.params ->> 'link', '/', 4)::uuid) and private.unheard(m.id)
					and (p_mail.template = 'visit-unheard' or m.volunteer_id = p_mail.to_account)
			) then
				return 'they have answered';
			elsif p_mail.template = 'visit-unheard'
				and not private.coordinates_person(p_mail.to_account, p_mail.person_id, p_mail.organisation_id, v_now) then
				return 'no longer their coordinator';
			end if;
		else
			null;
	end case;

	-- whom it is about, and whom it is to; R14: nothing about somebody who has died
	if p_mail.person_id is not null and private.dead(p_mail.person_id) then
		return 'died';
	end if;
	if p_mail.to_account is not null then
		if not exists (select from public.accounts a where a.id = p_mail.to_account and a.closed_at is null) then
			return 'account closed';
		end if;
		if p_mail.person_id is not null and private.denied(p_mail.person_id, p_mail.to_account, 'summary', v_now) then
			return 'denied';
		end if;
	end if;
	if p_mail.task_id is not null then
		select * into v_task from public.tasks t where t.id = p_mail.task_id;
	end if;
	case p_mail.template
		when 'offer' then
			if not exists (
				select from public.offers o
				where o.id = p_mail.offer_id and o.state = 'sent' and o.expires_at > v_now
			) or not private.summary_open_to(p_mail.to_account, p_mail.task_id, v_now) then
				return 'offer no longer stands';
			end if;
		when 'visit-confirmed', 'visit-soon' then
			if (private.live_match(p_mail.to_account, p_mail.task_id, v_now)).id is null then
				return 'match no longer stands';
			end if;
		when 'somebody-is-coming' then
			if v_task.state <> 'confirmed' then
				return 'nobody is coming any more';
			end if;
		when 'task-accepted', 'nobody-free', 'handed-back', 'task-cancelled', 'sharing-stopped', 'circle-wrote', 'help-paused',
			'help-resumed', 'consent-given', 'consent-review', 'consent-wished', 'question-answered', 'request-new', 'visit-needs-you',
			'death-reported'
		then
			if not private.coordinates_person(p_mail.to_account, p_mail.person_id, p_mail.organisation_id, v_now) then
				return 'no longer their coordinator';
			end if;
		when 'consent-reworded' then
			if not exists (
				select from private.circle_members c
				where c.person_id = p_mail.person_id and c.account_id = p_mail.to_account and c.ended_at is null
			) or not exists (select from private.asked_again(p_mail.person_id, v_now)) then
				return 'not asked any more';
			end if;
		when 'consent-recorded' then
			if not private.confirms_back_still(p_mail) then
				return 'nobody of theirs any more';
			end if;
		when 'still-so' then
			if not exists (
				select from private.directory_askings a join public.directory_services s on s.id = a.service_id
				where a.token_hash = sha256(convert_to(split_part(p_mail.params ->> 'link', '/', 4), 'utf8'))
					and a.answer is null and a.expires_at > v_now and s.listed
					and coalesce(s.assured_date < (a.asked_at at time zone 'Europe/London')::date, true)
			) then
				return 'nothing to ask any more';
			end if;
		when 'visit-asked', 'visit-no-word', 'visit-help', 'visit-answered' then
			-- what is about a volunteer who is out is held back by nothing but their answer: no death, no
			-- cancellation and no suspension makes a house empty
			if p_mail.template in ('visit-asked', 'visit-no-word') and not exists (
				select from private.visit_watches w
				where w.id = p_mail.watch_id and w.ended_at is null and w.out_at is null
					and w.step >= case p_mail.template when 'visit-asked' then 1 else 2 end
			) then
				return 'they have answered';
			end if;
			if p_mail.template <> 'visit-asked' and p_mail.to_account is not null
				and not private.coordinates(p_mail.to_account, p_mail.organisation_id) then
				return 'no longer a coordinator there';
			end if;
		when 'lapse-warning' then
			if not exists (
				select from public.acceptances a
				where a.volunteer_id = p_mail.to_account and a.organisation_id = p_mail.organisation_id and a.state in ('accepted', 'paused')
			) then
				return 'no volunteer there any more';
			end if;
		when 'glass-broken' then
			if not private.has_role(p_mail.to_account, p_mail.organisation_id, 'data_guardian') then
				return 'no longer data guardian';
			end if;
		else
			null;
	end case;
	return null;
end $$;

drop function private.mail_held_back_before_groups(private.outbox);
drop function private.mail_held_back_before_care(private.outbox);

-- ---- The rules of retention ----------------------------------------------------------------------------
create or replace function private.carry_out(p_rule text, p_at timestamptz) returns bigint
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_keeps interval := private.keeps(p_rule);
	v_before timestamptz := p_at - v_keeps;
	v_n bigint := 0;
begin
	case p_rule
		when 'after_death' then
			perform private.erase_person(x.person_id, p_rule) from (
				select d.person_id from private.deaths d join private.people p on p.id = d.person_id and p.erased_at is null
				where d.undone_at is null and p_at >= d.recorded_at + v_keeps
				order by d.recorded_at limit 50
			) as x;
			get diagnostics v_n = row_count;
		when 'closed_requests' then
			perform private.erase_person(x.id, p_rule) from (
				select p.id from private.people p
				where p.erased_at is null and not private.dead(p.id)
					and exists (select from public.requests r where r.person_id = p.id)
					and not exists (
						select from public.requests r
						where r.person_id = p.id and (r.state <> 'closed' or r.closed_at is null or p_at < r.closed_at + v_keeps)
					)
				order by p.created_at limit 50
			) as x;
			get diagnostics v_n = row_count;
		when 'erased_records' then
			perform private.forget_record(x.id) from (
				select p.id from private.people p
				where p.erased_at is not null and p_at >= p.erased_at + v_keeps
					and (exists (select from private.permits q where q.person_id = p.id)
						or exists (select from private.denies d where d.person_id = p.id)
						or exists (select from private.capacity_records c where c.person_id = p.id)
						or exists (select from private.conflict_decisions c where c.person_id = p.id)
						or exists (select from private.disputes d where d.person_id = p.id)
						or exists (
							select from private.break_glasses g join private.break_glass_reviews r on r.glass_id = g.id
							where g.person_id = p.id
						))
				order by p.erased_at limit 50
			) as x;
			get diagnostics v_n = row_count;
		when 'reviewed_openings' then
			perform private.erase_opening(x.id) from (
				select g.id from private.break_glasses g
				join private.people p on p.id = g.person_id and p.erased_at is not null
				join private.break_glass_reviews r on r.glass_id = g.id
				where p_at >= r.at + v_keeps and g.reason <> 'Erased'
				order by r.at limit 100
			) as x;
			get diagnostics v_n = row_count;
		when 'disclosures' then
			delete from private.disclosures d where d.id in (
				select x.id from private.disclosures x
				where x.at <= v_before and p_at >= x.at + v_keeps
					and not exists (select from private.circle_notes n where n.disclosure_id = x.id)
				order by x.at limit 1000
			);
			get diagnostics v_n = row_count;
		when 'refused_readings' then
			delete from private.refused_readings f where f.id in (
				select x.id from private.refused_readings x where x.at <= v_before and p_at >= x.at + v_keeps order by x.at limit 1000
			);
			get diagnostics v_n = row_count;
		when 'exports' then
			delete from private.exports e where e.at <= v_before and p_at >= e.at + v_keeps;
			get diagnostics v_n = row_count;
		when 'concerns' then
			perform private.forget_concern(x.id) from (
				select c.id from private.concerns c where c.state = 'closed' and p_at >= c.closed_at + v_keeps order by c.closed_at limit 100
			) as x;
			get diagnostics v_n = row_count;
		when 'subject_requests' then
			perform private.forget_guardian_item('subject_request', x.id) from (
				select r.id from private.subject_requests r where p_at >= r.settled_at + v_keeps order by r.settled_at limit 100
			) as x;
			get diagnostics v_n = row_count;
		when 'data_complaints' then
			perform private.forget_guardian_item('data_complaint', x.id) from (
				select c.id from private.data_complaints c where p_at >= c.closed_at + v_keeps order by c.closed_at limit 100
			) as x;
			get diagnostics v_n = row_count;
		when 'unusual_readings' then
			delete from private.unusual_readings u where p_at >= u.at + v_keeps;
			get diagnostics v_n = row_count;
		when 'drafts' then
			-- the end stands on the draft: each answer that is kept moves it on
			delete from private.drafts d where d.expires_at <= p_at;
			get diagnostics v_n = row_count;
		when 'unconfirmed_accounts' then
			v_n := private.tidy_accounts();
		when 'sessions' then
			delete from auth.sessions s where s.created_at <= v_before;
			get diagnostics v_n = row_count;
		when 'closed_accounts' then
			perform private.erase_account(x.id, p_rule) from (
				select a.id from public.accounts a where p_at >= a.closed_at + v_keeps and a.name <> '' order by a.closed_at limit 100
			) as x;
			get diagnostics v_n = row_count;
		when 'left_volunteers' then
			perform private.erase_volunteer(x.volunteer_id, p_rule) from (
				select a.volunteer_id from public.acceptances a
				group by a.volunteer_id
				having bool_and(a.state in ('left', 'declined')) and p_at >= max(a.state_since) + v_keeps
					and private.volunteer_to_erase(a.volunteer_id)
				order by max(a.state_since) limit 100
			) as x;
			get diagnostics v_n = row_count;
		when 'references' then
			v_n := private.forget_references(p_at);
		when 'visit_watches' then
			delete from private.visit_askings a where a.match_id in (
				select x.match_id from private.visit_askings x
				where x.asked_at <= v_before and p_at >= x.asked_at + v_keeps order by x.asked_at limit 1000
			);
			get diagnostics v_n = row_count;
			v_n := v_n + private.forget_watches(p_at);
		when 'volunteer_care' then
			v_n := private.forget_care(p_at);
		when 'reflections' then
			delete from private.reflections r where r.id in (
				select x.id from private.reflections x
				where x.updated_at <= v_before and p_at >= x.updated_at + v_keeps order by x.updated_at limit 1000
			);
			get diagnostics v_n = row_count;
		when 'passport_links' then
			delete from private.passport_links l where l.id in (
				select x.id from private.passport_links x
				where p_at >= least(coalesce(x.revoked_at, 'infinity'::timestamptz), x.expires_at) + v_keeps limit 1000
			);
			get diagnostics v_n = row_count;
		when 'unconfirmed_groups' then
			delete from private.group_applications a where a.confirmed_at is null and p_at >= a.made_at + v_keeps;
			get diagnostics v_n = row_count;
		when 'decided_groups' then
			delete from private.group_applications a where p_at >= a.decided_at + v_keeps;
			get diagnostics v_n = row_count;
		when 'invitations' then
			with org as (
				delete from public.invitations i where p_at >= i.expires_at + v_keeps returning 1
			), circle as (
				delete from private.circle_invitations i where p_at >= i.expires_at + v_keeps returning 1
			)
			select (select count(*) from org) + (select count(*) from circle) into v_n;
		when 'mail' then
			delete from private.outbox b where b.id in (
				select x.id from private.outbox x
				where x.state not in ('queued', 'sending') and x.created_at <= v_before order by x.created_at limit 1000
			);
			get diagnostics v_n = row_count;
		when 'form_keys' then
			delete from private.once_keys k where k.at <= v_before;
			get diagnostics v_n = row_count;
		when 'limits' then
			delete from private.rate_limits l where l.window_start <= v_before;
			get diagnostics v_n = row_count;
		when 'replay_ledger' then
			delete from private.replay_ledger l where p_at >= l.at + v_keeps;
			get diagnostics v_n = row_count;
		when 'directory_reports' then
			delete from private.directory_reports r where p_at >= r.settled_at + v_keeps;
			get diagnostics v_n = row_count;
		when 'directory_suggestions' then
			delete from private.directory_suggestions x where p_at >= x.settled_at + v_keeps;
			get diagnostics v_n = row_count;
		when 'directory_askings' then
			delete from private.directory_askings a where p_at >= a.asked_at + v_keeps;
			get diagnostics v_n = row_count;
		when 'retention_runs' then
			delete from private.retention_runs r where r.day + v_keeps <= (p_at at time zone 'Europe/London')::date;
			get diagnostics v_n = row_count;
	end case;
	return v_n;
end $$;

drop function private.carry_out_others(text, timestamptz);
drop function private.carry_out_before_care(text, timestamptz);

-- ---- The replay ledger ---------------------------------------------------------------------------------
create or replace function private.replay_subject(p_kind text, p_subject bytea, p_detail jsonb) returns uuid
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	case
		when p_kind in ('erase_person', 'forget_record', 'deny', 'death', 'death_undone', 'dispute', 'capacity') then
			return (select p.id from private.people p where private.hash_id(p.id) = p_subject);
		when p_kind in ('erase_account', 'erase_volunteer', 'close_account', 'acceptance', 'rest', 'role_end', 'member_left') then
			return (select a.id from public.accounts a where private.hash_id(a.id) = p_subject);
		when p_kind = 'permit_end' then
			return (select p.id from private.permits p where private.hash_id(p.id) = p_subject);
		when p_kind in ('place_end', 'authority') then
			return (select c.id from private.circle_members c where private.hash_id(c.id) = p_subject);
		when p_kind = 'deny_lift' then
			return (select d.id from private.denies d where d.id = (p_detail ->> 'deny')::uuid);
		when p_kind = 'dispute_decided' then
			return (select d.id from private.disputes d where d.id = (p_detail ->> 'dispute')::uuid);
		when p_kind = 'forget_concern' then
			return (select c.id from private.concerns c where private.hash_id(c.id) = p_subject);
		when p_kind = 'forget_subject_request' then
			return (select r.id from private.subject_requests r where private.hash_id(r.id) = p_subject);
		when p_kind = 'forget_data_complaint' then
			return (select c.id from private.data_complaints c where private.hash_id(c.id) = p_subject);
		when p_kind in ('erase_opening', 'glass_end') then
			return (select g.id from private.break_glasses g where private.hash_id(g.id) = p_subject);
		when p_kind = 'record_end' then
			return coalesce(
				(select c.id from public.checks c where private.hash_id(c.id) = p_subject),
				(select t.id from public.trainings t where private.hash_id(t.id) = p_subject)
			);
		when p_kind in ('request_closed', 'request_paused', 'request_resumed') then
			return (select r.id from public.requests r where private.hash_id(r.id) = p_subject);
		when p_kind = 'match_end' then
			return (select m.id from public.matches m where private.hash_id(m.id) = p_subject);
		when p_kind = 'task_cancelled' then
			return (select t.id from public.tasks t where private.hash_id(t.id) = p_subject);
		when p_kind = 'passport_end' then
			return (select l.id from private.passport_links l where private.hash_id(l.id) = p_subject);
		else
			raise exception 'An entry of an unknown kind: %', p_kind;
	end case;
end $$;

create or replace function private.replay_entry(p_entry jsonb) returns text
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_kind text := p_entry ->> 'kind';
	v_subject bytea := decode(p_entry ->> 'subject', 'hex');
	v_rule text := coalesce(p_entry ->> 'rule', '');
	v_detail jsonb := p_entry -> 'detail';
	v_at timestamptz := (p_entry ->> 'at')::timestamptz;
	v_id uuid;
begin
	if exists (select from private.replay_ledger l where l.id = (p_entry ->> 'id')::uuid) then
		return 'known';
	end if;
	v_id := private.replay_subject(v_kind, v_subject, v_detail);
	if v_id is null then
		-- it came after the backup: there is nothing of it to come back
		return 'not there';
	end if;
	perform set_config('alongside.replaying', p_entry ->> 'id', true);
	-- first, so that it is this entry that is noted and not what follows from it; what has nothing left to do is noted too
	insert into private.replay_ledger (id, kind, subject, rule, detail, at)
	values ((p_entry ->> 'id')::uuid, v_kind, v_subject, v_rule, v_detail, v_at);
	if v_kind = 'passport_end' then
		update private.passport_links set revoked_at = v_at where id = v_id and revoked_at is null;
	elsif v_kind in (
		'dispute', 'dispute_decided', 'capacity', 'authority', 'acceptance', 'role_end', 'member_left', 'record_end', 'glass_end',
		'request_closed', 'rest', 'match_end', 'task_cancelled', 'request_paused', 'request_resumed'
	) then
		perform private.replay_standing(v_kind, v_id, v_detail, v_at);
	else
		perform private.replay_narrowing(v_kind, v_id, v_rule, v_detail, v_at);
	end if;
	perform set_config('alongside.replaying', '', true);
	return 'replayed';
end $$;

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

create or replace function private.export_account(p_once uuid, p_format text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_now timestamptz := private.clock();
begin
	perform private.require_fresh();
	perform private.note_export(p_once, null, v_me, 'account', p_format);
	return jsonb_build_object(
		'made_at', v_now,
		'account', (
			select jsonb_build_object('name', a.name, 'phone', a.phone, 'email', coalesce(u.email, ''), 'since', a.created_at,
				'has_password', coalesce(u.encrypted_password, '') <> '')
			from public.accounts a join auth.users u on u.id = a.id where a.id = v_me
		),
		'sessions', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'began', s.created_at, 'used', coalesce(s.refreshed_at at time zone 'UTC', s.created_at), 'device', left(coalesce(s.user_agent, ''), 300)
			) order by s.created_at), '[]'::jsonb)
			from auth.sessions s where s.user_id = v_me
		),
		'members', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'organisation', o.name, 'joined_at', m.joined_at, 'left_at', m.left_at,
				'roles', (select coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'from', r.granted_at, 'until', r.revoked_at)
					order by r.granted_at, r.id), '[]'::jsonb)
					from public.member_roles r where r.organisation_id = m.organisation_id and r.account_id = v_me)
			) order by m.joined_at, o.id), '[]'::jsonb)
			from public.members m join public.organisations o on o.id = m.organisation_id where m.account_id = v_me
		),
		'volunteer', (
			select jsonb_build_object(
				'area', private.area_label(v.area_id), 'travel_m', v.travel_m, 'drives', v.drives, 'languages', to_jsonb(v.languages),
				'happy_with', to_jsonb(v.happy_with), 'avoid', to_jsonb(v.avoid), 'about', v.about, 'weekly_minutes', v.weekly_minutes, 'since', v.created_at
			) from public.volunteers v where v.account_id = v_me
		),
		'availability', (
			select coalesce(jsonb_agg(jsonb_build_object('weekday', w.weekday, 'starts', w.starts, 'ends', w.ends) order by w.weekday, w.starts), '[]'::jsonb)
			from public.availability w where w.volunteer_id = v_me
		),
		'exceptions', (
			select coalesce(jsonb_agg(jsonb_build_object('from_day', x.from_day, 'to_day', x.to_day, 'free', x.free, 'starts', x.starts, 'ends', x.ends)
				order by x.from_day, x.id), '[]'::jsonb)
			from public.availability_exceptions x where x.volunteer_id = v_me
		),
		'standing', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'organisation', o.name, 'state', a.state, 'since', a.state_since, 'rest_until', a.rest_until,
				'application', private.application_where(v_me, o.id),
				'steps', (select coalesce(jsonb_agg(jsonb_build_object('to', e.to_state, 'at', e.at) order by e.at, e.id), '[]'::jsonb)
					from private.acceptance_events e where e.organisation_id = a.organisation_id and e.volunteer_id = v_me)
			) order by a.state_since, o.id), '[]'::jsonb)
			from public.acceptances a join public.organisations o on o.id = a.organisation_id where a.volunteer_id = v_me
		),
		'checks', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'organisation', o.name, 'level', c.level, 'issued_on', c.issued_on, 'valid_from', c.valid_from, 'expires_at', c.expires_at,
				'clear', c.clear, 'revoked_at', c.revoked_at, 'recorded_at', c.recorded_at
			) order by c.recorded_at, c.id), '[]'::jsonb)
			from public.checks c join public.organisations o on o.id = c.organisation_id where c.volunteer_id = v_me
		),
		'trainings', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'organisation', o.name, 'module', m.title, 'passed_at', t.passed_at, 'expires_at', t.expires_at, 'revoked_at', t.revoked_at
			) order by t.passed_at, t.id), '[]'::jsonb)
			from public.trainings t join public.organisations o on o.id = t.organisation_id join public.training_modules m on m.id = t.module_id
			where t.volunteer_id = v_me
		),
		-- what, when and for whom they work: of those they visited, nothing
		'visits', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'organisation', o.name, 'kind', t.kind_id, 'day', t.day, 'minutes', t.minutes, 'state', t.state,
				'accepted_at', m.accepted_at, 'ended_at', m.ended_at, 'end_reason', m.end_reason
			) order by t.day, t.starts, m.id), '[]'::jsonb)
			from public.matches m join public.tasks t on t.id = m.task_id join public.organisations o on o.id = m.organisation_id
			where m.volunteer_id = v_me
		),
		'minutes', (
			select coalesce(sum(t.minutes), 0) from public.matches m join public.tasks t on t.id = m.task_id
			where m.volunteer_id = v_me and m.ended_at is null and t.state = 'done'
		),
		'offers', (
			select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'state', f.state, 'sent_at', f.sent_at, 'answered_at', f.answered_at)
				order by f.sent_at, f.id), '[]'::jsonb)
			from public.offers f join public.organisations o on o.id = f.organisation_id where f.volunteer_id = v_me
		),
		'places', (
			select coalesce(jsonb_agg(jsonb_build_object('role', c.role, 'relation', c.relation, 'since', c.added_at, 'until', c.ended_at,
				'name', c.name, 'email', c.email, 'phone', c.phone) order by c.added_at, c.id), '[]'::jsonb)
			from private.circle_members c where c.account_id = v_me
		),
		'readings', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'at', d.at, 'times', d.times, 'capacity', d.capacity, 'organisation', o.name, 'scopes', to_jsonb(d.scopes), 'purpose', d.purpose
			) order by d.at desc, d.id desc), '[]'::jsonb)
			from private.disclosures d left join public.organisations o on o.id = d.organisation_id
			where d.reader_id = v_me and d.capacity <> 'break_glass'
		),
		'mails', (
			select coalesce(jsonb_agg(jsonb_build_object('template', b.template, 'state', b.state, 'at', coalesce(b.sent_at, b.created_at))
				order by b.created_at, b.id), '[]'::jsonb)
			from private.outbox b where b.to_account = v_me
		),
		'copies', (
			select coalesce(jsonb_agg(jsonb_build_object('at', e.at, 'format', e.format) order by e.at desc, e.id), '[]'::jsonb)
			from private.exports e where e.account_id = v_me
		),
		-- how they were looked after, and the hours they set right
		'told_of_deaths', (
			select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'at', l.told_at, 'answer', l.answer, 'talked_at', l.talked_at)
				order by l.told_at, l.id), '[]'::jsonb)
			from private.losses l join public.organisations o on o.id = l.organisation_id
			where l.volunteer_id = v_me and private.may_be_told(l.volunteer_id, l.organisation_id, l.person_id)
		),
		'talks', (
			select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'on', t.talked_on) order by t.talked_on, t.id), '[]'::jsonb)
			from private.talks t join public.organisations o on o.id = t.organisation_id where t.volunteer_id = v_me
		),
		'supervisors', (
			select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'name', coalesce(private.account_name(s.supervisor_id), ''), 'at', s.at) order by s.id), '[]'::jsonb)
			from private.supervisors s join public.organisations o on o.id = s.organisation_id where s.volunteer_id = v_me
		),
		'reflections', (
			select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'at', r.updated_at, 'words', r.words, 'hard', r.hard, 'shown', r.shown)
				order by r.updated_at, r.id), '[]'::jsonb)
			from private.reflections r join public.organisations o on o.id = r.organisation_id where r.volunteer_id = v_me
		),
		'hours_set_right', (
			select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'at', h.at, 'minutes', h.minutes, 'reason', h.reason, 'seen_at', h.seen_at)
				order by h.at, h.id), '[]'::jsonb)
			from private.hour_corrections h join public.organisations o on o.id = h.organisation_id where h.volunteer_id = v_me
		)
	);
end $$;

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

create or replace function private.volunteer_page(p_organisation uuid, p_volunteer uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation public.organisations := private.desk_of(v_me, p_organisation);
	v_now timestamptz := private.clock();
	v_today date := (private.clock() at time zone 'Europe/London')::date;
	v_acceptance public.acceptances;
	v_volunteer public.volunteers;
	v_here boolean;
begin
	select * into v_acceptance from public.acceptances a where a.organisation_id = p_organisation and a.volunteer_id = p_volunteer;
	if v_acceptance.volunteer_id is null then
		perform private.not_found();
	end if;
	select * into v_volunteer from public.volunteers v where v.account_id = p_volunteer;
	-- once they have left, what they say about themselves now is no longer this organisation's to read
	v_here := v_acceptance.state not in ('left', 'declined');
	return jsonb_build_object(
		'now', v_now,
		'organisation', jsonb_build_object(
			'id', v_organisation.id, 'name', v_organisation.name, 'nation', v_organisation.nation,
			'required_check', v_organisation.required_check, 'required_training', v_organisation.required_training,
			'highest_level', private.highest_level(p_organisation)
		),
		'volunteer', jsonb_build_object(
			'id', p_volunteer, 'name', private.account_name(p_volunteer), 'own', p_volunteer = v_me, 'here', v_here,
			'phone', case when v_here then (select a.phone from public.accounts a where a.id = p_volunteer) end,
			'email', case when v_here then (select u.email from auth.users u where u.id = p_volunteer) end
		),
		'acceptance', jsonb_build_object(
			'state', v_acceptance.state, 'since', v_acceptance.state_since, 'version', v_acceptance.version,
			'reason', v_acceptance.reason, 'paused_by_them', v_acceptance.paused_by = p_volunteer,
			'rest_until', case when v_acceptance.rest_until > v_now then v_acceptance.rest_until end,
			'next', (
				select coalesce(jsonb_agg(t.to_state order by t.to_state), '[]'::jsonb) from private.transitions t
				where t.machine = 'acceptance' and t.from_state = v_acceptance.state::text
					and (v_acceptance.state <> 'left' or private.volunteers_here(p_volunteer, p_organisation))
			),
			-- by what this organisation knows; a suspension elsewhere is not for coordinators (C11)
			'valid', private.check_valid(p_volunteer, p_organisation, v_organisation.required_check, v_now)
				and private.training_valid(p_volunteer, p_organisation, v_organisation.required_training, v_now)
		),
		'profile', case when v_here then jsonb_build_object(
			'version', v_volunteer.version, 'area_id', v_volunteer.area_id, 'area', private.area_label(v_volunteer.area_id),
			'travel_m', v_volunteer.travel_m, 'drives', v_volunteer.drives, 'languages', v_volunteer.languages,
			'happy_with', v_volunteer.happy_with, 'avoid', v_volunteer.avoid, 'weekly_minutes', v_volunteer.weekly_minutes,
			'about', v_volunteer.about
		) end,
		'application', case when v_here then private.application_of(p_organisation, p_volunteer) end,
		'care', private.care_of_volunteer(p_organisation, p_volunteer),
		'availability', case when v_here then (
			select coalesce(jsonb_agg(jsonb_build_object('weekday', w.weekday, 'starts', w.starts, 'ends', w.ends) order by w.weekday, w.starts), '[]'::jsonb)
			from public.availability w where w.volunteer_id = p_volunteer
		) else '[]'::jsonb end,
		'exceptions', case when v_here then (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', e.id, 'from_day', e.from_day, 'to_day', e.to_day, 'free', e.free, 'starts', e.starts, 'ends', e.ends
			) order by e.from_day, e.to_day, e.id), '[]'::jsonb)
			from public.availability_exceptions e where e.volunteer_id = p_volunteer and e.to_day >= v_today
		) else '[]'::jsonb end,
		'checks', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', c.id, 'level', c.level, 'issued_on', c.issued_on, 'expires_at', c.expires_at, 'clear', c.clear,
				'by', private.account_name(c.checked_by), 'recorded_at', c.recorded_at, 'revoked_at', c.revoked_at,
				'update_service', c.update_service_consent_at is not null,
				'counts', c.clear and c.revoked_at is null and c.valid_from <= v_now and v_now < c.expires_at
			) order by c.recorded_at desc, c.id), '[]'::jsonb)
			from public.checks c where c.organisation_id = p_organisation and c.volunteer_id = p_volunteer
		),
		'trainings', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', t.id, 'module_id', t.module_id, 'title', m.title, 'passed_at', t.passed_at, 'expires_at', t.expires_at,
				'by', private.account_name(t.recorded_by), 'revoked_at', t.revoked_at,
				'counts', t.revoked_at is null and t.passed_at <= v_now and v_now < t.expires_at
			) order by m.title, t.expires_at desc, t.id), '[]'::jsonb)
			from public.trainings t join public.training_modules m on m.id = t.module_id
			where t.organisation_id = p_organisation and t.volunteer_id = p_volunteer
		),
		'modules', (select jsonb_agg(jsonb_build_object('id', m.id, 'title', m.title, 'months', m.months_valid) order by m.title) from public.training_modules m),
		'kinds', (
			select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'covered', private.fit_for_kind(p_volunteer, p_organisation, k.id, v_now)) order by k.position), '[]'::jsonb)
			from public.organisation_task_kinds x join public.task_kinds k on k.id = x.kind_id
			where x.organisation_id = p_organisation
		),
		'areas', (
			select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'label', private.area_label(a.id)) order by private.area_label(a.id)), '[]'::jsonb)
			from public.areas a
			where a.id = v_volunteer.area_id or a.id in (select x.area_id from public.organisation_areas x where x.organisation_id = p_organisation)
		),
		'visits', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'task_id', t.id, 'kind_id', t.kind_id, 'day', t.day, 'starts', t.starts, 'ends', t.ends, 'state', t.state,
				'area', private.area_label(t.area_id), 'asker', private.asker_of(r.asked_by),
				'fits', private.fits_still(p_volunteer, t, v_now)
			) order by t.starts_at), '[]'::jsonb)
			from public.matches m
			join public.tasks t on t.id = m.task_id
			join public.requests r on r.id = t.request_id
			where m.volunteer_id = p_volunteer and m.organisation_id = p_organisation and m.ended_at is null
				and t.state in ('accepted', 'confirmed')
				and m.person_id not in (select private.closed_people(v_me, p_organisation))
		),
		'events', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'from', e.from_state, 'to', e.to_state, 'at', e.at, 'by', private.account_name(e.by_account), 'reason', e.reason
			) order by e.id desc), '[]'::jsonb)
			from private.acceptance_events e where e.organisation_id = p_organisation and e.volunteer_id = p_volunteer
		)
	);
end $$;

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
