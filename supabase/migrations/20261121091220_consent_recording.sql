-- What a coordinator records of what was said: consent, capacity, papers, who else is around. Nobody
-- records anything about a person of whose circle they are (C3, C24, C25).

create function private.not_of_the_circle(p_account uuid, p_person uuid) returns void
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	if private.in_circle(p_account, p_person) then
		raise exception 'You are of this person’s own circle. Another coordinator records this.'
			using errcode = 'PT409', hint = 'own';
	end if;
end $$;
comment on function private.not_of_the_circle(uuid, uuid) is 'C24: nobody records a basis, capacity or consent where they are of the circle, whatever was decided under C25.';

create function private.record_consent(
	p_once uuid, p_request uuid, p_basis public.basis, p_member uuid, p_how public.given_how, p_answers jsonb,
	p_months integer, p_consulted text, p_why text, p_review_on date
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_today date := (private.clock() at time zone 'Europe/London')::date;
	v_request public.requests := private.request_for(v_me, p_request);
	v_lacks boolean;
	v_was boolean;
	v_giver uuid;
	v_answer record;
begin
	select * into v_once from private.begin_once(p_once, 'record_consent', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.still_acts(v_me, v_request);
	perform private.not_of_the_circle(v_me, v_request.person_id);
	perform private.not_died(v_request.person_id);
	v_lacks := private.lacks_capacity(v_request.person_id, v_now);
	v_was := private.effective_summary(v_request.person_id, v_request.organisation_id, v_now);
	if p_basis is null or p_basis = 'family' then
		raise exception 'Say on what it rests. A family’s word is a wish, not a consent.' using errcode = 'PT422', hint = 'basis';
	end if;
	if p_how is null or p_how = 'online' then
		raise exception 'Say how you heard it.' using errcode = 'PT422', hint = 'how';
	end if;
	if coalesce(p_months, 6) not between 1 and 12 then
		raise exception 'A consent lasts twelve months at most.' using errcode = 'PT422', hint = 'months';
	end if;
	if jsonb_typeof(p_answers) is distinct from 'array' or jsonb_array_length(p_answers) not between 1 and 60 then
		raise exception 'Record at least one answer.' using errcode = 'PT422', hint = 'answers';
	end if;
	if p_basis = 'own' then
		if v_lacks then
			raise exception 'Lack of capacity for this decision is recorded. If they can decide it again, record that first.'
				using errcode = 'PT409', hint = 'lacks_capacity';
		end if;
		select c.id into v_giver from private.circle_members c
		where c.person_id = v_request.person_id and c.role = 'self' and c.ended_at is null;
	else
		if not v_lacks then
			raise exception 'Capacity is presumed. Somebody else’s yes counts only while its lack is recorded for this decision.'
				using errcode = 'PT409', hint = 'has_capacity';
		end if;
		if p_basis = 'best_interests' then
			if length(trim(coalesce(p_consulted, ''))) not between 1 and 2000 then
				raise exception 'Say who was consulted.' using errcode = 'PT422', hint = 'consulted';
			elsif length(trim(coalesce(p_why, ''))) not between 1 and 2000 then
				raise exception 'Say what was decided, and why it is best for them.' using errcode = 'PT422', hint = 'why';
			elsif p_review_on is null or p_review_on <= v_today then
				raise exception 'Give a day to come, on which it is looked at again.' using errcode = 'PT422', hint = 'review';
			elsif p_review_on > (v_today + interval '6 months')::date then
				raise exception 'Look at it again within six months.' using errcode = 'PT422', hint = 'review';
			end if;
		else
			select c.id into v_giver from private.circle_members c
			where c.id = p_member and c.person_id = v_request.person_id and c.role = 'manager' and c.ended_at is null
				and c.basis = p_basis and c.basis_seen_at is not null
				and (c.authority_ends_at is null or v_now < c.authority_ends_at);
			if v_giver is null then
				raise exception 'Record first what paper you saw of theirs, and when.' using errcode = 'PT409', hint = 'paper_not_seen';
			end if;
		end if;
	end if;
	perform private.record_request_event(p_request, 'consent_heard', v_me);
	for v_answer in
		select (x.answer ->> 'scope')::public.scope as scope, (x.answer ->> 'recipient')::public.recipient_kind as recipient,
			(x.answer ->> 'yes')::boolean as yes, x.answer ->> 'wording' as wording,
			(x.answer ->> 'version')::integer as version, x.answer ->> 'purpose' as purpose
		from jsonb_array_elements(p_answers) with ordinality as x (answer, n)
		order by x.n
	loop
		if v_answer.scope is null or v_answer.recipient is null or v_answer.yes is null or v_answer.recipient = 'volunteer'
			or (v_answer.recipient = 'pool') <> (v_answer.scope = 'summary' and v_answer.recipient = 'pool')
			or (v_answer.scope = 'circle' and v_answer.recipient <> 'coordinators')
		then
			raise exception 'Choose from the list.' using errcode = 'PT422', hint = 'answers';
		end if;
		if v_answer.yes then
			if length(coalesce(v_answer.wording, '')) not between 1 and 4000 or v_answer.version is null
				or length(coalesce(v_answer.purpose, '')) not between 1 and 300
			then
				raise exception 'The words that were read out are missing.' using errcode = 'PT422', hint = 'answers';
			end if;
			perform private.give_permit(
				v_request.person_id, array[v_answer.scope], v_answer.recipient, v_request.organisation_id, null,
				v_answer.purpose, p_basis, v_giver, null, p_how, v_answer.wording, v_answer.version, coalesce(p_months, 6), v_me,
				case when p_basis = 'best_interests' then trim(p_consulted) end,
				case when p_basis = 'best_interests' then trim(p_why) end,
				case when p_basis = 'best_interests' then p_review_on::timestamp at time zone 'Europe/London' end
			);
		else
			-- a no ends whatever stood for this scope and recipient: a consent, or a wish
			insert into private.permit_ends (permit_id, scopes, kind, at, by_account)
			select p.id, array[v_answer.scope], 'withdrawn', v_now, v_me
			from private.permits p
			where p.person_id = v_request.person_id and p.recipient = v_answer.recipient
				and p.organisation_id = v_request.organisation_id and v_answer.scope = any (p.scopes) and p.ends_at > v_now
				and not exists (
					select from private.permit_ends e
					where e.permit_id = p.id and (e.scopes is null or v_answer.scope = any (e.scopes))
				);
		end if;
	end loop;
	if v_was and not private.effective_summary(v_request.person_id, v_request.organisation_id, private.clock()) then
		perform private.after_narrowing(v_request.person_id, v_me);
	end if;
	return private.end_once(p_once, 'record_consent', jsonb_build_object(
		'request_id', p_request, 'reached', private.confirm_back(v_request.person_id, v_giver)
	));
end $$;
comment on function private.record_consent(uuid, uuid, public.basis, uuid, public.given_how, jsonb, integer, text, text, date) is
	'C1 to C5: records what was said by phone, in person or on paper, answer by answer with the exact words read out: [{scope, recipient, yes, wording, version, purpose}]. A yes is a permit recorded by the coordinator; a no ends what stood. Own: only while capacity is presumed. Attorney, deputy: only once their paper has been seen, and only while capacity is lacking. Best interests: who was consulted, why, a review within six months. It is confirmed back to the person where they can be reached.';
create function public.record_consent(
	p_once uuid, p_request uuid, p_basis public.basis, p_how public.given_how, p_answers jsonb, p_member uuid default null,
	p_months integer default 6, p_consulted text default null, p_why text default null, p_review_on date default null
) returns jsonb
	language sql security invoker set search_path = ''
	as $$
	select private.record_consent(p_once, p_request, p_basis, p_member, p_how, p_answers, p_months, p_consulted, p_why, p_review_on)
$$;
comment on function public.record_consent(uuid, uuid, public.basis, public.given_how, jsonb, uuid, integer, text, text, date) is 'See private.record_consent.';
grant execute on function
	public.record_consent(uuid, uuid, public.basis, public.given_how, jsonb, uuid, integer, text, text, date),
	private.record_consent(uuid, uuid, public.basis, uuid, public.given_how, jsonb, integer, text, text, date) to authenticated;

create function private.record_capacity(p_once uuid, p_request uuid, p_lacking boolean, p_decision text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_request public.requests := private.request_for(v_me, p_request);
	v_was boolean;
begin
	select * into v_once from private.begin_once(p_once, 'record_capacity', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.still_acts(v_me, v_request);
	perform private.not_of_the_circle(v_me, v_request.person_id);
	perform private.not_died(v_request.person_id);
	if p_lacking is null then
		raise exception 'Say which: lacking, or regained.' using errcode = 'PT422', hint = 'lacking';
	elsif length(trim(coalesce(p_decision, ''))) not between 1 and 500 then
		raise exception 'Say for which decision, and how you know, in up to 500 characters.' using errcode = 'PT422', hint = 'decision';
	elsif p_lacking = private.lacks_capacity(v_request.person_id, v_now) then
		raise exception 'That is what is recorded already.' using errcode = 'PT409', hint = 'stale';
	end if;
	if p_lacking then
		-- C8: it would let permits act that others gave; that capacity is regained can always be recorded
		perform private.keep_open(v_request.person_id);
	end if;
	v_was := private.effective_summary(v_request.person_id, v_request.organisation_id, v_now);
	insert into private.capacity_records (person_id, lacking, decision, recorded_by, organisation_id, recorded_at)
	values (v_request.person_id, p_lacking, trim(p_decision), v_me, v_request.organisation_id, v_now);
	perform private.record_request_event(p_request, case when p_lacking then 'capacity_lacking' else 'capacity_regained' end, v_me);
	if v_was and not private.effective_summary(v_request.person_id, v_request.organisation_id, private.clock()) then
		perform private.after_narrowing(v_request.person_id, v_me);
	end if;
	-- on whose yes anything rests has changed: they are to know where it stands
	perform private.confirm_back(v_request.person_id, null);
	return private.end_once(p_once, 'record_capacity', jsonb_build_object('request_id', p_request));
end $$;
comment on function private.record_capacity(uuid, uuid, boolean, text) is
	'C4: records that capacity is lacking for this decision, or regained. Regained, what others gave for the person stops at this instant.';
create function public.record_capacity(p_once uuid, p_request uuid, p_lacking boolean, p_decision text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.record_capacity(p_once, p_request, p_lacking, p_decision) $$;
comment on function public.record_capacity(uuid, uuid, boolean, text) is 'See private.record_capacity.';
grant execute on function public.record_capacity(uuid, uuid, boolean, text), private.record_capacity(uuid, uuid, boolean, text) to authenticated;

-- ---- Who is around the person --------------------------------------------------------------------
create function private.shown_member(p_me uuid, p_request public.requests, p_member private.circle_members) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select p_member.id = p_request.asked_by
		or exists (
			select from public.member_roles r
			where r.organisation_id = p_request.organisation_id and r.account_id = p_member.added_by
				and r.role in ('coordinator', 'group_lead')
		)
		or 'circle' = any (private.scopes_for(p_me, 'coordinator', p_request.person_id, p_request.organisation_id, null, private.clock()))
$$;
comment on function private.shown_member(uuid, public.requests, private.circle_members) is
	'C17: coordinators see the asker, whoever they added themselves, and the rest of the circle where that is permitted to them.';

create function private.record_authority(
	p_once uuid, p_request uuid, p_member uuid, p_basis public.basis, p_paper text, p_seen_on date, p_ends_on date
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_today date := (private.clock() at time zone 'Europe/London')::date;
	v_request public.requests := private.request_for(v_me, p_request);
	v_member private.circle_members;
begin
	select * into v_member from private.circle_members c
	where c.id = p_member and c.person_id = v_request.person_id and c.ended_at is null for update;
	if v_member.id is null or not private.shown_member(v_me, v_request, v_member) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'record_authority', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.still_acts(v_me, v_request);
	perform private.not_of_the_circle(v_me, v_request.person_id);
	perform private.not_died(v_request.person_id);
	if v_member.role = 'self' then
		raise exception 'The person acts for themselves.' using errcode = 'PT409', hint = 'self';
	end if;
	if p_basis is null or p_basis not in ('own', 'attorney', 'deputy') then
		raise exception 'Say on what they act.' using errcode = 'PT422', hint = 'basis';
	elsif p_basis = 'own' and private.lacks_capacity(v_request.person_id, v_now) then
		raise exception 'Lack of capacity is recorded, so the person cannot say now who acts for them.'
			using errcode = 'PT409', hint = 'lacks_capacity';
	elsif length(trim(coalesce(p_paper, ''))) not between 1 and 500 then
		raise exception 'Say what you saw, or heard from the person themselves, in up to 500 characters.' using errcode = 'PT422', hint = 'paper';
	elsif p_seen_on is null or p_seen_on > v_today then
		raise exception 'Give the day you saw it: today, or before.' using errcode = 'PT422', hint = 'seen';
	elsif p_ends_on is not null and p_ends_on <= v_today then
		raise exception 'An authority that has ended cannot be used.' using errcode = 'PT422', hint = 'ends';
	end if;
	-- C8: whoever's paper is seen sees everything, and their permits begin to act
	perform private.keep_open(v_request.person_id);
	update private.circle_members
	set role = 'manager', basis = p_basis, basis_paper = trim(p_paper), basis_seen_by = v_me,
		-- effective from the recording, never backwards
		basis_seen_at = least(v_now, (p_seen_on + time '23:59:59') at time zone 'Europe/London'),
		authority_ends_at = (p_ends_on + 1)::timestamp at time zone 'Europe/London'
	where id = p_member;
	perform private.record_request_event(p_request, 'authority_seen', v_me);
	perform private.confirm_back(v_request.person_id, p_member);
	return private.end_once(p_once, 'record_authority', jsonb_build_object('request_id', p_request));
end $$;
comment on function private.record_authority(uuid, uuid, uuid, public.basis, text, date, date) is
	'C3, C18: a coordinator who is not of the circle records on what a manager acts, what paper they saw (or that the person said so), when, and until when it lasts.';
create function public.record_authority(
	p_once uuid, p_request uuid, p_member uuid, p_basis public.basis, p_paper text, p_seen_on date, p_ends_on date default null
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.record_authority(p_once, p_request, p_member, p_basis, p_paper, p_seen_on, p_ends_on) $$;
comment on function public.record_authority(uuid, uuid, uuid, public.basis, text, date, date) is 'See private.record_authority.';
grant execute on function
	public.record_authority(uuid, uuid, uuid, public.basis, text, date, date),
	private.record_authority(uuid, uuid, uuid, public.basis, text, date, date) to authenticated;

create function private.circle_seen(p_me uuid, p_request public.requests, p_told boolean, p_purpose text) returns jsonb
	language plpgsql volatile security definer set search_path = ''
	as $$
declare
	v_circle jsonb;
	v_others boolean;
begin
	select coalesce(jsonb_agg(jsonb_build_object(
			'id', c.id, 'name', c.name, 'relation', c.relation, 'role', c.role, 'asker', c.id = p_request.asked_by,
			'phone', c.phone, 'email', c.email, 'note', c.reach_note, 'basis', c.basis, 'paper', c.basis_paper,
			'seen_at', c.basis_seen_at, 'seen_by', private.name_within(c.basis_seen_by, p_request.organisation_id, c.person_id), 'ends_at', c.authority_ends_at,
			'signed_in', c.account_id is not null
		) order by (c.id = p_request.asked_by) desc, c.role, c.added_at, c.id), '[]'::jsonb),
		coalesce(bool_or(c.id <> p_request.asked_by and not exists (
			select from public.member_roles r
			where r.organisation_id = p_request.organisation_id and r.account_id = c.added_by and r.role in ('coordinator', 'group_lead')
		)), false)
	into v_circle, v_others
	from private.circle_members c
	where c.person_id = p_request.person_id and c.ended_at is null and private.shown_member(p_me, p_request, c);
	if v_others and not p_told then
		-- who is around the person is of the scope circle, whether or not anything was written about them
		perform private.record_disclosure(p_me, 'coordinator', p_request.organisation_id, p_request.person_id, '{circle}', null, p_purpose);
	end if;
	return v_circle;
end $$;
comment on function private.circle_seen(uuid, public.requests, boolean, text) is
	'The circle as far as a coordinator may see it. More than the asker and whom they added themselves is a reading of the scope circle, and recorded unless p_told says it is already.';

-- ---- The request's page --------------------------------------------------------------------------
create function private.consents_seen(p_me uuid, p_request public.requests) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	with t0 as materialized (
		select private.clock() as now
	), mine as materialized (
		select private.scopes_for(p_me, 'coordinator', p_request.person_id, p_request.organisation_id, null, t0.now) as scopes from t0
	), each_scope as (
		select p.*, s.scope,
			-- C21: after a death only coordinators keep what was theirs
			private.permit_serves(p, s.scope, null, t0.now) and (p.recipient = 'coordinators' or not private.dead(p.person_id)) as serves,
			p.ends_at <= t0.now or exists (
				select from private.permit_ends e where e.permit_id = p.id and (e.scopes is null or s.scope = any (e.scopes))
			) as ended,
			-- C26: a deny looks like a consent that has stopped
			case p.recipient
				when 'coordinators' then not coalesce(s.scope = any (mine.scopes), false)
				else private.organisation_denied(p.person_id, p_request.organisation_id, s.scope, t0.now)
			end as out_of_reach
		from private.permits p
		cross join t0
		cross join mine
		cross join unnest(p.scopes) as s (scope)
		where p.person_id = p_request.person_id and p.organisation_id = p_request.organisation_id
	), said as (
		select x.*, case
			when x.serves and not x.out_of_reach then 'active'
			when x.serves or x.ended or private.dead(x.person_id) then 'ended'
			when x.basis = 'family' then 'wish'
			else 'waiting'
		end as state
		from each_scope x
	), best as (
		select distinct on (s.recipient, s.scope) s.*
		from said s
		order by s.recipient, s.scope, array_position('{active,waiting,wish,ended}', s.state), s.starts_at desc, s.id
	)
	select coalesce(jsonb_agg(jsonb_build_object(
		'recipient', b.recipient, 'scope', b.scope, 'state', b.state, 'basis', b.basis, 'how', b.given_how,
		-- the words name the person (“May coordinators see Len’s address?”): for whom the name is shared
		'wording', case when 'name' = any ((select m.scopes from mine m)::public.scope[]) then b.wording end, 'version', b.wording_version, 'purpose', b.purpose,
		'ends_at', case when b.state <> 'ended' then least(b.ends_at, b.review_at) end,
		'given_at', b.starts_at, 'recorded_by', private.name_within(b.recorded_by, p_request.organisation_id, p_request.person_id)
	) order by b.recipient, b.scope), '[]'::jsonb)
	from best b
$$;
comment on function private.consents_seen(uuid, public.requests) is
	'What was said about sharing with this organisation, one row a recipient and scope: active, waiting (a basis that does not count yet), wish, ended. What was said about anybody else is not here (C26).';

create function private.doer_seen(p_me uuid, p_request public.requests, p_account uuid) returns text
	language sql stable security definer set search_path = ''
	as $$
	select private.name_within(p_account, p_request.organisation_id, p_request.person_id)
	where not exists (
		select from private.circle_members c where c.person_id = p_request.person_id and c.account_id = p_account
	)
	or exists (
		select from private.circle_members c
		where c.person_id = p_request.person_id and c.account_id = p_account and private.shown_member(p_me, p_request, c)
	)
	or exists (select from private.conflict_decisions k where k.person_id = p_request.person_id and k.account_id = p_account)
$$;
comment on function private.doer_seen(uuid, public.requests, uuid) is
	'C17: who did something, for a history that coordinators read. One of the circle is named where the circle may be known, or who asked; nobody of another organisation is.';

create function private.task_seen(p_me uuid, p_task public.tasks) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'id', p_task.id, 'request_id', p_task.request_id, 'kind_id', p_task.kind_id, 'state', p_task.state, 'version', p_task.version,
		'day', p_task.day, 'starts', p_task.starts, 'ends', p_task.ends, 'minutes', p_task.minutes,
		'starts_at', p_task.starts_at, 'ends_at', p_task.ends_at, 'requirements', p_task.requirements,
		'area', private.area_label(p_task.area_id),
		'offers', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', o.id, 'volunteer_id', o.volunteer_id, 'name', private.account_name(o.volunteer_id),
				'state', case when o.state = 'sent' and o.expires_at <= private.clock() then 'expired' else o.state::text end,
				'sent_at', o.sent_at, 'expires_at', o.expires_at, 'answered_at', o.answered_at
			) order by o.sent_at, o.id), '[]'::jsonb)
			from public.offers o where o.task_id = p_task.id
		),
		'match', (
			select jsonb_build_object(
				'id', m.id, 'volunteer_id', m.volunteer_id, 'name', private.account_name(m.volunteer_id),
				'phone', (select a.phone from public.accounts a where a.id = m.volunteer_id),
				'accepted_at', m.accepted_at, 'confirmed_at', m.confirmed_at,
				'confirmed_by', private.account_name(m.confirmed_by), 'done_at', m.done_at,
				'own', m.volunteer_id = p_me,
				'fits', private.fits_still(m.volunteer_id, p_task, private.clock())
			)
			from public.matches m where m.task_id = p_task.id and m.ended_at is null
		),
		'notes', (
			select coalesce(jsonb_agg(jsonb_build_object('by', private.account_name(n.volunteer_id), 'words', n.words, 'at', n.at) order by n.at), '[]'::jsonb)
			from private.visit_notes n where n.task_id = p_task.id
		),
		'feedback', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', f.id, 'kind', f.kind, 'words', f.words, 'at', f.at, 'pass_on', f.pass_on, 'settled_at', f.settled_at
			) order by f.at), '[]'::jsonb)
			from private.feedback f where f.task_id = p_task.id
		),
		'events', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'event', e.event, 'at', e.at, 'by', private.doer_seen(p_me, r, e.by_account),
				'volunteer', private.account_name(e.volunteer_id), 'reason', e.reason
			) order by e.id), '[]'::jsonb)
			from private.task_events e join public.requests r on r.id = p_task.request_id where e.task_id = p_task.id
		)
	)
$$;
comment on function private.task_seen(uuid, public.tasks) is 'A task as its coordinators see it: offers, match, notes, what the circle said, history.';

create function private.request_page(p_request uuid) returns jsonb
	language plpgsql volatile security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_now timestamptz := private.clock();
	v_request public.requests;
	v_organisation public.organisations;
	v_asker private.circle_members;
	v_reads boolean;
	v_known jsonb := '{}'::jsonb;
	v_circle jsonb := '[]'::jsonb;
begin
	select * into v_request from public.requests r where r.id = p_request;
	if v_request.id is null or not private.sees_request(v_me, v_request) then
		perform private.not_found();
	end if;
	select * into v_organisation from public.organisations o where o.id = v_request.organisation_id;
	select * into v_asker from private.circle_members c where c.id = v_request.asked_by;
	v_reads := private.coordinates_person(v_me, v_request.person_id, v_request.organisation_id, v_now);
	if v_reads then
		v_known := private.read_about(
			v_me, 'coordinator', v_request.person_id, v_request.organisation_id, null, null, 'To arrange the help that was asked for'
		) -> 'scopes';
	end if;
	if v_reads then
		v_circle := private.circle_seen(v_me, v_request, v_known ? 'circle', 'To arrange the help that was asked for');
	end if;
	return jsonb_build_object(
		'now', v_now,
		'organisation', jsonb_build_object(
			'id', v_organisation.id, 'name', v_organisation.name, 'confirms_matches', v_organisation.confirms_matches,
			'nation', v_organisation.nation,
			'kinds', (
				select coalesce(jsonb_agg(k.kind_id order by t.position), '[]'::jsonb)
				from public.organisation_task_kinds k join public.task_kinds t on t.id = k.kind_id
				where k.organisation_id = v_organisation.id
			)
		),
		'request', jsonb_build_object(
			'id', v_request.id, 'person_id', v_request.person_id, 'state', v_request.state, 'version', v_request.version,
			'situation', v_request.situation, 'route', v_request.route, 'area', private.area_label(v_request.area_id),
			'submitted_at', v_request.submitted_at, 'opened_at', v_request.opened_at, 'paused_at', v_request.paused_at,
			'closed_at', v_request.closed_at, 'close_reason', v_request.close_reason,
			'entered_by', private.account_name(v_request.entered_by),
			'coordinator', case when private.coordinates(v_request.coordinator_id, v_request.organisation_id) then jsonb_build_object(
				'name', private.account_name(v_request.coordinator_id), 'me', v_request.coordinator_id = v_me
			) end
		),
		'acts', private.acts_on_request(v_me, v_request),
		'asker', private.asker_of(v_request.asked_by) || jsonb_build_object(
			'phone', v_asker.phone, 'email', v_asker.email, 'note', v_asker.reach_note, 'confirmed', v_asker.email_confirmed_at is not null
		),
		'consented', private.effective_summary(v_request.person_id, v_request.organisation_id, v_now),
		'consents', private.consents_seen(v_me, v_request),
		'disputes', private.disputes_on_desk(v_me, v_request),
		'capacity', case when v_reads then (
			select jsonb_build_object('lacking', c.lacking, 'decision', c.decision, 'at', c.recorded_at, 'by', private.name_within(c.recorded_by, v_request.organisation_id, v_request.person_id))
			from private.capacity_records c where c.person_id = v_request.person_id
			order by c.recorded_at desc, c.id desc limit 1
		) end,
		'death', (
			select jsonb_build_object(
				'died_on', d.died_on, 'recorded_at', d.recorded_at, 'as', d.recorded_as, 'by', private.doer_seen(v_me, v_request, d.recorded_by),
				'until', d.recorded_at + interval '1 hour'
			)
			from private.deaths d where d.person_id = v_request.person_id and d.undone_at is null
		),
		'reports', case when v_reads then (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', p.id, 'words', p.words, 'at', p.reported_at, 'by', private.doer_seen(v_me, v_request, p.reported_by)
			) order by p.reported_at), '[]'::jsonb)
			from private.death_reports p
			where p.person_id = v_request.person_id and p.organisation_id = v_request.organisation_id and p.settled_at is null
		) else '[]'::jsonb end,
		'known', v_known,
		'circle', v_circle,
		'asked_kinds', (
			select coalesce(jsonb_agg(jsonb_build_object('kind_id', k.kind_id, 'every', k.every) order by k.position), '[]'::jsonb)
			from private.asked_kinds k where k.request_id = v_request.id
		),
		'notes', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', n.id, 'kind', n.kind, 'words', n.words, 'at', n.written_at, 'settled_at', n.settled_at, 'task_id', n.task_id
			) order by n.written_at, n.id), '[]'::jsonb)
			from private.circle_notes n
			where n.request_id = v_request.id and n.for_role = 'coordinator'
				and not exists (select from private.disclosures d where d.id = n.disclosure_id and d.reader_id = v_me)
		),
		'questions', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', q.id, 'words', q.words, 'by', private.account_name(q.asked_by), 'asked_at', q.asked_at,
				'answer', q.answer, 'answered_at', q.answered_at, 'settled_at', q.settled_at
			) order by q.asked_at, q.id), '[]'::jsonb)
			from private.questions q where q.request_id = v_request.id
		),
		'tasks', (
			select coalesce(jsonb_agg(private.task_seen(v_me, t) order by t.starts_at, t.id), '[]'::jsonb)
			from public.tasks t where t.request_id = v_request.id
		),
		'events', (
			select coalesce(jsonb_agg(jsonb_build_object('event', e.event, 'at', e.at, 'by', private.doer_seen(v_me, v_request, e.by_account)) order by e.id), '[]'::jsonb)
			from private.request_events e where e.request_id = v_request.id
		)
	);
end $$;
comment on function private.request_page(uuid) is
	'A request as its coordinators see it. What is known about the person comes through private.read_about in the capacity coordinator: opening the page is a disclosure.';
create function public.request_page(p_request uuid) returns jsonb
	language sql volatile security invoker set search_path = ''
	as $$ select private.request_page(p_request) $$;
comment on function public.request_page(uuid) is 'See private.request_page.';
grant execute on function public.request_page(uuid), private.request_page(uuid) to authenticated;

-- ---- After a death: who to call ------------------------------------------------------------------
create function private.calls_page(p_request uuid) returns jsonb
	language plpgsql volatile security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_now timestamptz := private.clock();
	v_request public.requests;
	v_death private.deaths;
	v_circle jsonb;
begin
	select * into v_request from public.requests r where r.id = p_request;
	if v_request.id is null or not private.sees_request(v_me, v_request)
		or not private.coordinates_person(v_me, v_request.person_id, v_request.organisation_id, v_now)
	then
		perform private.not_found();
	end if;
	select * into v_death from private.deaths d where d.person_id = v_request.person_id and d.undone_at is null;
	if v_death.id is null then
		perform private.not_found();
	end if;
	v_circle := private.circle_seen(v_me, v_request, false, 'To tell those who should know of the death');
	return jsonb_build_object(
		'now', v_now,
		'request_id', v_request.id,
		'asker', private.asker_of(v_request.asked_by),
		'area', private.area_label(v_request.area_id),
		'organisation', (select o.name from public.organisations o where o.id = v_request.organisation_id),
		'recorded_at', v_death.recorded_at, 'died_on', v_death.died_on,
		'circle', (
			select coalesce(jsonb_agg(c.one order by c.n), '[]'::jsonb)
			from jsonb_array_elements(v_circle) with ordinality as c (one, n)
			where c.one ->> 'role' <> 'self'
		),
		'volunteers', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'name', a.name, 'phone', a.phone, 'visits', v.visits, 'last', v.last, 'was_coming', v.was_coming
			) order by v.was_coming nulls last, a.name, a.id), '[]'::jsonb)
			from (
				select m.volunteer_id,
					count(*) filter (where t.state = 'done') as visits,
					max(t.day) filter (where t.state = 'done') as last,
					min(t.day) filter (where m.end_reason = 'cancelled' and m.ended_at >= v_death.recorded_at - interval '1 minute' and t.ends_at > v_death.recorded_at) as was_coming
				from public.matches m
				join public.tasks t on t.id = m.task_id
				where m.person_id = v_request.person_id and m.organisation_id = v_request.organisation_id
					and (
						(t.starts_at > v_death.recorded_at - interval '30 days' and m.end_reason is distinct from 'declined')
						or (m.end_reason = 'cancelled' and m.ended_at >= v_death.recorded_at - interval '1 minute')
					)
				group by m.volunteer_id
			) as v
			join public.accounts a on a.id = v.volunteer_id
		)
	);
end $$;
comment on function private.calls_page(uuid) is
	'After a death: whom to ring. Volunteers matched in the last 30 days and those whose visits were ended by it, and the circle as far as the coordinator may see it, with telephone numbers.';
create function public.calls_page(p_request uuid) returns jsonb
	language sql volatile security invoker set search_path = ''
	as $$ select private.calls_page(p_request) $$;
comment on function public.calls_page(uuid) is 'See private.calls_page.';
grant execute on function public.calls_page(uuid), private.calls_page(uuid) to authenticated;

-- ---- For the forms about a request -----------------------------------------------------------------
create function private.request_card(p_request uuid, p_for text) returns jsonb
	language plpgsql volatile security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_now timestamptz := private.clock();
	v_request public.requests;
begin
	select * into v_request from public.requests r where r.id = p_request;
	if v_request.id is null or not private.sees_request(v_me, v_request) or not (
		private.acts_on_request(v_me, v_request)
		-- a dispute is decided also when its request is closed
		or (p_for = 'dispute' and private.disputes_on_desk(v_me, v_request) <> '[]'::jsonb)
	) then
		perform private.not_found();
	end if;
	return jsonb_build_object(
		'now', v_now,
		'request', jsonb_build_object(
			'id', v_request.id, 'person_id', v_request.person_id, 'state', v_request.state, 'version', v_request.version,
			'situation', v_request.situation, 'area', private.area_label(v_request.area_id),
			'coordinator', case when private.coordinates(v_request.coordinator_id, v_request.organisation_id) then jsonb_build_object(
				'name', private.account_name(v_request.coordinator_id), 'me', v_request.coordinator_id = v_me
			) end
		),
		'asker', private.asker_of(v_request.asked_by),
		'organisation', (
			select jsonb_build_object('id', o.id, 'name', o.name, 'nation', o.nation, 'phone', o.phone, 'kinds', (
				select coalesce(jsonb_agg(k.kind_id order by t.position), '[]'::jsonb)
				from public.organisation_task_kinds k join public.task_kinds t on t.id = k.kind_id
				where k.organisation_id = o.id
			))
			from public.organisations o where o.id = v_request.organisation_id
		),
		-- whether a mail reaches the person is the coordinator's to know, who must tell them otherwise
		'reached', case when p_for = 'consent' then exists (select from private.confirmed_back_to(v_request.person_id, null)) end,
		'of_the_circle', private.in_circle(v_me, v_request.person_id),
		'consents', case when p_for = 'consent' then private.consents_seen(v_me, v_request) end,
		'disputes', case when p_for in ('consent', 'dispute') then private.disputes_on_desk(v_me, v_request) end,
		'denies', case when p_for = 'lift' then private.denies_to_lift(v_me, v_request, v_now) end,
		'capacity', case when p_for in ('consent', 'capacity', 'authority', 'lift') then (
			select jsonb_build_object('lacking', c.lacking, 'decision', c.decision, 'at', c.recorded_at, 'by', private.name_within(c.recorded_by, v_request.organisation_id, v_request.person_id))
			from private.capacity_records c where c.person_id = v_request.person_id
			order by c.recorded_at desc, c.id desc limit 1
		) end,
		-- what they like to be called, to read the questions out with; nothing else is read here
		'name', case when p_for = 'consent'
			and 'name' = any (private.scopes_for(v_me, 'coordinator', v_request.person_id, v_request.organisation_id, null, v_now))
			then private.read_about(
				v_me, 'coordinator', v_request.person_id, v_request.organisation_id, null, '{name}', 'To record what was said about sharing'
			) #> '{scopes,name}'
		end,
		'circle', case when p_for in ('consent', 'authority')
			then private.circle_seen(v_me, v_request, false, 'To record what was said about sharing') end,
		'colleagues', case when p_for = 'conflict' then (
			select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name) order by a.name, a.id), '[]'::jsonb)
			from public.members m join public.accounts a on a.id = m.account_id
			where m.organisation_id = v_request.organisation_id and m.left_at is null and m.account_id <> v_me
		) end,
		'death', (
			select jsonb_build_object('died_on', d.died_on, 'recorded_at', d.recorded_at, 'by', private.doer_seen(v_me, v_request, d.recorded_by),
				'until', d.recorded_at + interval '1 hour')
			from private.deaths d where d.person_id = v_request.person_id and d.undone_at is null
		)
	);
end $$;
comment on function private.request_card(uuid, text) is
	'What a form about a request needs at its head, and no more: consent, capacity, authority, conflict, dispute, lift, or anything else. For consent what the person likes to be called is read, and recorded.';
create function public.request_card(p_request uuid, p_for text default 'form') returns jsonb
	language sql volatile security invoker set search_path = ''
	as $$ select private.request_card(p_request, p_for) $$;
comment on function public.request_card(uuid, text) is 'See private.request_card.';
grant execute on function public.request_card(uuid, text), private.request_card(uuid, text) to authenticated;

-- ---- Somebody more in the circle -------------------------------------------------------------------
create function private.add_circle_member(
	p_once uuid, p_request uuid, p_role public.circle_role, p_name text, p_relation text, p_phone text, p_email text
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_request public.requests := private.request_for(v_me, p_request);
	v_name text := trim(coalesce(p_name, ''));
	v_relation text := trim(coalesce(p_relation, ''));
	v_phone text := nullif(trim(coalesce(p_phone, '')), '');
	v_email text := nullif(lower(trim(coalesce(p_email, ''))), '');
	v_token text := private.new_token();
begin
	select * into v_once from private.begin_once(p_once, 'add_circle_member', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.still_acts(v_me, v_request);
	perform private.not_of_the_circle(v_me, v_request.person_id);
	perform private.not_died(v_request.person_id);
	if p_role is null or p_role not in ('helper', 'manager') then
		raise exception 'Choose what they will be: a helper or a manager.' using errcode = 'PT422', hint = 'role';
	elsif length(v_name) not between 1 and 120 then
		raise exception 'Give their name, in up to 120 characters.' using errcode = 'PT422', hint = 'name';
	elsif length(v_relation) > 80 then
		raise exception 'Make it 80 characters or fewer.' using errcode = 'PT422', hint = 'relation';
	elsif length(v_phone) > 40 then
		raise exception 'That telephone number is too long.' using errcode = 'PT422', hint = 'phone';
	elsif v_email is null and v_phone is null then
		raise exception 'Give a telephone number, or an e-mail address.' using errcode = 'PT422', hint = 'phone';
	elsif v_email is not null and not private.looks_like_email(v_email) then
		raise exception 'Write an e-mail address, such as anna@example.org.' using errcode = 'PT422', hint = 'email';
	elsif v_email = private.my_email() then
		raise exception 'Nobody brings themselves into a circle.' using errcode = 'PT422', hint = 'email';
	end if;
	if v_email is null then
		insert into private.circle_members (person_id, role, name, relation, phone, added_by, added_at)
		values (v_request.person_id, p_role, v_name, v_relation, v_phone, v_me, v_now);
	else
		-- an address that a coordinator typed ties nobody to anything: whoever reads that mailbox accepts first
		if exists (
			select from private.circle_invitations i
			where i.person_id = v_request.person_id and i.email = v_email and i.accepted_at is null and i.revoked_at is null and i.expires_at > v_now
		) then
			raise exception 'An invitation waits at this address already.' using errcode = 'PT422', hint = 'email';
		end if;
		insert into private.circle_invitations (person_id, role, name, email, relation, token_hash, invited_by, created_at, expires_at)
		values (
			v_request.person_id, p_role, v_name, v_email, v_relation, sha256(convert_to(v_token, 'utf8')), v_request.asked_by, v_now,
			v_now + interval '14 days'
		);
		insert into private.outbox (template, to_email, person_id, params)
		values ('circle-invitation', v_email, v_request.person_id, jsonb_build_object('link', '/circle/join/' || v_token));
	end if;
	perform private.record_request_event(p_request, 'member_added', v_me);
	return private.end_once(p_once, 'add_circle_member', jsonb_build_object('invited', v_email is not null));
end $$;
comment on function private.add_circle_member(uuid, uuid, public.circle_role, text, text, text, text) is
	'A coordinator adds a helper or manager: by telephone number at once, by e-mail through an invitation in the asker''s name. A manager begins without a basis; what paper was seen is recorded apart.';
create function public.add_circle_member(
	p_once uuid, p_request uuid, p_role public.circle_role, p_name text, p_relation text default '', p_phone text default null, p_email text default null
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.add_circle_member(p_once, p_request, p_role, p_name, p_relation, p_phone, p_email) $$;
comment on function public.add_circle_member(uuid, uuid, public.circle_role, text, text, text, text) is 'See private.add_circle_member.';
grant execute on function
	public.add_circle_member(uuid, uuid, public.circle_role, text, text, text, text),
	private.add_circle_member(uuid, uuid, public.circle_role, text, text, text, text) to authenticated;
