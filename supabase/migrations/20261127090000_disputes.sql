-- A dispute about the person's consent (C8), and a no lifted in their best interests (C7). While a dispute is
-- undecided nothing widens, by any route, of any organisation; narrowing stays open to all who may narrow.

create table private.disputes (
	id uuid primary key default gen_random_uuid(),
	person_id uuid not null references private.people (id),
	organisation_id uuid not null references public.organisations (id),
	disagrees text not null check (length(disagrees) between 1 and 500),
	why text not null check (length(why) between 1 and 2000),
	recorded_by uuid not null references public.accounts (id),
	at timestamptz not null default private.clock()
);
comment on table private.disputes is
	'C8: who disagrees about the person''s consent, and why a coordinator froze it. Open until a decision names it. Only ever added to.';
create index disputes_person on private.disputes (person_id, at desc);
create index disputes_organisation on private.disputes (organisation_id);
create index disputes_recorded_by on private.disputes (recorded_by);
create trigger disputes_ledger before update or delete on private.disputes
	for each row execute function private.refuse_change();
alter table private.disputes enable row level security;
alter table private.disputes force row level security;

create table private.dispute_decisions (
	dispute_id uuid primary key references private.disputes (id),
	decided text not null check (length(decided) between 1 and 1000),
	why text not null check (length(why) between 1 and 2000),
	decided_by uuid not null references public.accounts (id),
	at timestamptz not null default private.clock()
);
comment on table private.dispute_decisions is 'C8: what a coordinator decided about a dispute, and why: from then on it freezes nothing. Only ever added to.';
create index dispute_decisions_by on private.dispute_decisions (decided_by);
create trigger dispute_decisions_ledger before update or delete on private.dispute_decisions
	for each row execute function private.refuse_change();
alter table private.dispute_decisions enable row level security;
alter table private.dispute_decisions force row level security;

-- ---- Frozen --------------------------------------------------------------------------------------
create function private.frozen(p_person uuid, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from private.disputes d
		where d.person_id = p_person and d.at <= p_at
			and not exists (select from private.dispute_decisions x where x.dispute_id = d.id and x.at <= p_at)
	)
$$;
comment on function private.frozen(uuid, timestamptz) is 'C8: whether a dispute about the person''s consent is undecided at the instant, whichever organisation recorded it.';

create function private.handles_dispute(p_account uuid, p_person uuid, p_organisation uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$ select private.coordinates(p_account, p_organisation) and not private.in_circle(p_account, p_person) $$;
comment on function private.handles_dispute(uuid, uuid, uuid) is
	'C8, C25, C26: a coordinator of the organisation that recorded it, and nobody of the circle, whatever a second member decided.';

create function private.knows_of_dispute(p_account uuid, p_dispute private.disputes, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select private.may_see_ledger(p_account, (p_dispute).person_id, p_at)
		or private.handles_dispute(p_account, (p_dispute).person_id, (p_dispute).organisation_id)
$$;
comment on function private.knows_of_dispute(uuid, private.disputes, timestamptz) is
	'C26: the person, managers whose basis has been seen, and the coordinators who handle it.';

create function private.may_record_dispute(p_account uuid, p_person uuid, p_organisation uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select private.handles_dispute(p_account, p_person, p_organisation)
		and private.holds(p_organisation, p_person) and not private.dead(p_person)
$$;
comment on function private.may_record_dispute(uuid, uuid, uuid) is
	'C8, C25: a coordinator of an organisation that holds a request, and nobody of the circle, while the person lives.';

create function private.keep_open(p_person uuid) returns void
	language plpgsql volatile security definer set search_path = ''
	as $$
begin
	-- Whoever freezes takes the same lock alone: a widening under way is finished before, or sees it.
	perform pg_advisory_xact_lock_shared(hashtextextended(p_person::text, 8));
	-- Not by the clock, which stands at the beginning of a statement that may have waited for the lock.
	if not private.frozen(p_person, 'infinity') then
		return;
	end if;
	if exists (
		select from private.disputes d
		where d.person_id = p_person and private.knows_of_dispute(private.me(), d, private.clock())
			and not exists (select from private.dispute_decisions x where x.dispute_id = d.id)
	) then
		raise exception 'People disagree about what may be shared, and a coordinator has recorded it. Until that is decided nothing more can be shared. Anything can still be stopped.'
			using errcode = 'PT409', hint = 'disputed';
	end if;
	-- C26: whoever does not handle it learns that nothing can be added, not why, nor through whom
	raise exception 'Nothing more can be shared about this person just now. What was agreed stands, and anything can still be stopped.'
		using errcode = 'PT409', hint = 'held';
end $$;
comment on function private.keep_open(uuid) is
	'C8: refuses to widen while a dispute is undecided, and holds off one that is being recorded until this is done.';

create function private.refuse_frozen() returns trigger
	language plpgsql security definer set search_path = ''
	as $$
begin
	if coalesce(current_setting('alongside.replaying', true), '') <> '' then
		-- after a restore: it was allowed when it happened, though the decision that allowed it may be lost
		return new;
	end if;
	if tg_table_name = 'deny_lifts' then
		perform private.keep_open(d.person_id) from private.denies d where d.id = new.deny_id;
	-- a wish is never effective: it widens nothing, and to refuse it would tell whoever may not know (C26)
	elsif new.basis <> 'family' then
		perform private.keep_open(new.person_id);
	end if;
	return new;
end $$;
comment on function private.refuse_frozen() is 'Trigger: no permit and no lift of a deny, by any route, while a dispute is undecided (C8).';
create trigger permits_frozen before insert on private.permits
	for each row execute function private.refuse_frozen();
create trigger deny_lifts_frozen before insert on private.deny_lifts
	for each row execute function private.refuse_frozen();

-- ---- A coordinator records one, and decides it ---------------------------------------------------
create function private.dispute_seen(p_dispute private.disputes, p_whole boolean) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'id', (p_dispute).id, 'at', (p_dispute).at,
		'organisation', (select o.name from public.organisations o where o.id = (p_dispute).organisation_id),
		'decided_at', x.at, 'decided', x.decided
	) || case when p_whole then jsonb_build_object(
		'disagrees', (p_dispute).disagrees, 'why', (p_dispute).why, 'by', private.account_name((p_dispute).recorded_by),
		'decided_why', x.why, 'decided_by', private.account_name(x.decided_by)
	) else '{}'::jsonb end
	from (select 1) as one
	left join private.dispute_decisions x on x.dispute_id = (p_dispute).id
$$;
comment on function private.dispute_seen(private.disputes, boolean) is
	'A dispute: that there is one, of which organisation, since when, and what was decided; whole, with who disagrees and why, for the coordinators who handle it.';

create function private.disputes_on_desk(p_me uuid, p_request public.requests) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(jsonb_agg(private.dispute_seen(d, true) order by d.at desc, d.id), '[]'::jsonb)
	from private.disputes d
	where d.person_id = (p_request).person_id and d.organisation_id = (p_request).organisation_id
		and private.handles_dispute(p_me, d.person_id, d.organisation_id)
$$;
comment on function private.disputes_on_desk(uuid, public.requests) is 'The disputes that this organisation recorded, for the coordinators who handle them; for a colleague of the circle none.';

create function private.disputes_in_circle(p_person uuid, p_at timestamptz) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(jsonb_agg(private.dispute_seen(d, false) order by x.at is not null, d.at desc, d.id), '[]'::jsonb)
	from private.disputes d
	left join private.dispute_decisions x on x.dispute_id = d.id
	where d.person_id = p_person and (x.at is null or x.at > p_at - interval '30 days')
$$;
comment on function private.disputes_in_circle(uuid, timestamptz) is
	'For whoever may see the ledger: the disputes that stand, and those decided in the last 30 days.';

create function private.record_dispute(p_once uuid, p_request uuid, p_disagrees text, p_why text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_request public.requests;
	v_id uuid;
begin
	-- The request is not locked: whoever records a consent holds it, and waits for us.
	select * into v_request from public.requests r where r.id = p_request;
	if v_request.id is null or not private.sees_request(v_me, v_request) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'record_dispute', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.still_acts(v_me, v_request);
	perform private.not_of_the_circle(v_me, v_request.person_id);
	perform private.not_died(v_request.person_id);
	if not private.may_record_dispute(v_me, v_request.person_id, v_request.organisation_id) then
		perform private.not_found();
	elsif length(trim(coalesce(p_disagrees, ''))) not between 1 and 500 then
		raise exception 'Say who disagrees, in up to 500 characters.' using errcode = 'PT422', hint = 'disagrees';
	elsif length(trim(coalesce(p_why, ''))) not between 1 and 2000 then
		raise exception 'Say what about, in up to 2,000 characters.' using errcode = 'PT422', hint = 'why';
	end if;
	perform pg_advisory_xact_lock(hashtextextended(v_request.person_id::text, 8));
	if exists (
		select from private.disputes d
		where d.person_id = v_request.person_id and d.organisation_id = v_request.organisation_id
			and not exists (select from private.dispute_decisions x where x.dispute_id = d.id)
	) then
		raise exception 'A disagreement is recorded already, and waits to be decided.' using errcode = 'PT409', hint = 'stale';
	end if;
	insert into private.disputes (person_id, organisation_id, disagrees, why, recorded_by, at)
	values (v_request.person_id, v_request.organisation_id, trim(p_disagrees), trim(p_why), v_me, private.clock())
	returning id into v_id;
	return private.end_once(p_once, 'record_dispute', jsonb_build_object('dispute_id', v_id));
end $$;
comment on function private.record_dispute(uuid, uuid, text, text) is
	'C8: a coordinator of an organisation that holds a request records that people disagree about the person''s consent: from that instant nothing widens. Never one of the circle (C25).';
create function public.record_dispute(p_once uuid, p_request uuid, p_disagrees text, p_why text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.record_dispute(p_once, p_request, p_disagrees, p_why) $$;
comment on function public.record_dispute(uuid, uuid, text, text) is 'See private.record_dispute.';
grant execute on function public.record_dispute(uuid, uuid, text, text), private.record_dispute(uuid, uuid, text, text) to authenticated;

create function private.enter_decision(p_by uuid, p_dispute uuid, p_decided text, p_why text) returns void
	language plpgsql security definer set search_path = ''
	as $$
begin
	if length(trim(coalesce(p_decided, ''))) not between 1 and 1000 then
		raise exception 'Say what was decided, in up to 1,000 characters.' using errcode = 'PT422', hint = 'decided';
	elsif length(trim(coalesce(p_why, ''))) not between 1 and 2000 then
		raise exception 'Say why, in up to 2,000 characters.' using errcode = 'PT422', hint = 'why';
	end if;
	insert into private.dispute_decisions (dispute_id, decided, why, decided_by, at)
	values (p_dispute, trim(p_decided), trim(p_why), p_by, private.clock())
	on conflict (dispute_id) do nothing;
	if not found then
		raise exception 'This was decided since you opened it. Nothing was overwritten: look at it again.'
			using errcode = 'PT409', hint = 'stale';
	end if;
end $$;
comment on function private.enter_decision(uuid, uuid, text, text) is 'A decision about a dispute, once. No guard of its own: callers have decided who may.';

create function private.decide_dispute(p_once uuid, p_request uuid, p_dispute uuid, p_decided text, p_why text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_request public.requests;
	v_dispute private.disputes;
begin
	select * into v_request from public.requests r where r.id = p_request;
	if v_request.id is null or not private.sees_request(v_me, v_request) then
		perform private.not_found();
	end if;
	select * into v_dispute from private.disputes d
	where d.id = p_dispute and d.person_id = v_request.person_id and d.organisation_id = v_request.organisation_id;
	if v_dispute.id is null or not private.handles_dispute(v_me, v_dispute.person_id, v_dispute.organisation_id) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'decide_dispute', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.enter_decision(v_me, p_dispute, p_decided, p_why);
	return private.end_once(p_once, 'decide_dispute', jsonb_build_object('request_id', p_request));
end $$;
comment on function private.decide_dispute(uuid, uuid, uuid, text, text) is
	'C8: a coordinator of the organisation that recorded it decides, also when its request is closed meanwhile: it must not stay frozen for want of somebody to decide.';
create function public.decide_dispute(p_once uuid, p_request uuid, p_dispute uuid, p_decided text, p_why text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.decide_dispute(p_once, p_request, p_dispute, p_decided, p_why) $$;
comment on function public.decide_dispute(uuid, uuid, uuid, text, text) is 'See private.decide_dispute.';
grant execute on function
	public.decide_dispute(uuid, uuid, uuid, text, text), private.decide_dispute(uuid, uuid, uuid, text, text) to authenticated;

-- ---- A no, lifted in the person's best interests (C7) --------------------------------------------
create function private.may_lift_in_best_interests(
	p_account uuid, p_deny private.denies, p_organisation uuid, p_at timestamptz
) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select (p_deny).made_by_self
		and (p_deny).made_at <= p_at
		and not exists (select from private.deny_lifts l where l.deny_id = (p_deny).id and l.at <= p_at)
		and private.coordinates(p_account, p_organisation)
		and private.holds(p_organisation, (p_deny).person_id)
		-- C25: whatever a second member decided
		and not private.in_circle(p_account, (p_deny).person_id)
		-- never by somebody whom it covers
		and (p_deny).account_id is distinct from p_account
		and ((p_deny).organisation_id is null or (p_deny).organisation_id not in (select private.organisations_of(p_account)))
		and private.lacks_capacity((p_deny).person_id, p_at)
		and not private.dead((p_deny).person_id)
		and not private.frozen((p_deny).person_id, p_at)
$$;
comment on function private.may_lift_in_best_interests(uuid, private.denies, uuid, timestamptz) is
	'C7: a deny made by the person, while their lack of capacity is recorded, by a coordinator of an organisation that holds a request, whom it does not cover and who is not of the circle.';

create function private.denies_to_lift(p_me uuid, p_request public.requests, p_at timestamptz) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(jsonb_agg(jsonb_build_object(
		'id', d.id, 'organisation', o.name, 'account', private.account_name(d.account_id), 'scopes', to_jsonb(d.scopes), 'at', d.made_at
	) order by d.made_at desc, d.id), '[]'::jsonb)
	from private.denies d
	left join public.organisations o on o.id = d.organisation_id
	where d.person_id = (p_request).person_id
		and private.may_lift_in_best_interests(p_me, d, (p_request).organisation_id, p_at)
$$;
comment on function private.denies_to_lift(uuid, public.requests, timestamptz) is
	'C26: the denies that this coordinator could lift now; of any other they learn nothing.';

create function private.lift_in_best_interests(
	p_once uuid, p_request uuid, p_deny uuid, p_decision text, p_consulted text, p_why text
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_request public.requests := private.request_for(v_me, p_request);
	v_deny private.denies;
begin
	select * into v_once from private.begin_once(p_once, 'lift_in_best_interests', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.still_acts(v_me, v_request);
	perform private.not_of_the_circle(v_me, v_request.person_id);
	perform private.not_died(v_request.person_id);
	perform private.keep_open(v_request.person_id);
	-- Capacity regained meanwhile is the person's own news on this page: it may be said.
	if not private.lacks_capacity(v_request.person_id, v_now) then
		raise exception 'Capacity is presumed. A no of the person’s own is theirs to take back.'
			using errcode = 'PT409', hint = 'has_capacity';
	end if;
	select * into v_deny from private.denies d where d.id = p_deny and d.person_id = v_request.person_id;
	-- one that is lifted already, one that covers whoever asks, one that is nobody's: answered alike
	if v_deny.id is null or not private.may_lift_in_best_interests(v_me, v_deny, v_request.organisation_id, v_now) then
		raise exception 'That no is not here to be lifted. Look at the list again.' using errcode = 'PT422', hint = 'deny';
	elsif length(trim(coalesce(p_decision, ''))) not between 1 and 1000 then
		raise exception 'Say what was decided, in up to 1,000 characters.' using errcode = 'PT422', hint = 'decision';
	elsif length(trim(coalesce(p_consulted, ''))) not between 1 and 2000 then
		raise exception 'Say who was consulted.' using errcode = 'PT422', hint = 'consulted';
	elsif length(trim(coalesce(p_why, ''))) not between 1 and 2000 then
		raise exception 'Say why it is best for them.' using errcode = 'PT422', hint = 'why';
	end if;
	insert into private.deny_lifts (deny_id, lifted_by, basis, organisation_id, decision, consulted, why, at)
	values (p_deny, v_me, 'best_interests', v_request.organisation_id, trim(p_decision), trim(p_consulted), trim(p_why), v_now)
	on conflict (deny_id) do nothing;
	if not found then
		raise exception 'That no is not here to be lifted. Look at the list again.' using errcode = 'PT422', hint = 'deny';
	end if;
	return private.end_once(p_once, 'lift_in_best_interests', jsonb_build_object(
		'request_id', p_request, 'reached', private.confirm_back(v_request.person_id, null)
	));
end $$;
comment on function private.lift_in_best_interests(uuid, uuid, uuid, text, text, text) is
	'C7: a coordinator''s recorded decision, in the best interests of somebody who cannot decide this, to lift a no that they made: what was decided, who was consulted, why. It leaves no trace on the request''s history, which colleagues of the circle may read.';
create function public.lift_in_best_interests(
	p_once uuid, p_request uuid, p_deny uuid, p_decision text, p_consulted text, p_why text
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.lift_in_best_interests(p_once, p_request, p_deny, p_decision, p_consulted, p_why) $$;
comment on function public.lift_in_best_interests(uuid, uuid, uuid, text, text, text) is 'See private.lift_in_best_interests.';
grant execute on function
	public.lift_in_best_interests(uuid, uuid, uuid, text, text, text),
	private.lift_in_best_interests(uuid, uuid, uuid, text, text, text) to authenticated;
