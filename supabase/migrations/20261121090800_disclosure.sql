-- No reading without a trace: the one way to what is known about a person.

create function private.record_disclosure(
	p_reader uuid, p_capacity text, p_organisation uuid, p_person uuid, p_scopes public.scope[], p_task uuid, p_purpose text
) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
begin
	-- two tabs at once are one reading: the same reader and person take turns
	perform pg_advisory_xact_lock(hashtextextended(p_reader::text || p_person::text, 23));
	update private.disclosures d
	set times = d.times + 1, last_at = v_now
	where d.id = (
		select x.id from private.disclosures x
		where x.reader_id = p_reader and x.person_id = p_person and x.at > v_now - interval '15 minutes'
			and x.capacity = p_capacity and x.organisation_id is not distinct from p_organisation
			and x.task_id is not distinct from p_task and x.scopes = p_scopes
			-- of two openings each keeps its own: one may be told to the person when the other may not (C22)
			and (p_capacity <> 'break_glass' or x.at >= private.glass_since(p_reader, p_person, p_organisation, v_now))
		order by x.at desc limit 1
	);
	if not found then
		insert into private.disclosures (reader_id, capacity, organisation_id, person_id, scopes, task_id, purpose, at, last_at)
		values (p_reader, p_capacity, p_organisation, p_person, p_scopes, p_task, p_purpose, v_now, v_now);
	end if;
end $$;
comment on function private.record_disclosure(uuid, text, uuid, uuid, public.scope[], uuid, text) is
	'C23: writes who read what; the same reader, task and scopes within 15 minutes is one disclosure with a count.';

create function private.content_of(p_person uuid, p_scope public.scope, p_only_by uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select case
		when p_scope = 'address' then (
			select jsonb_build_object('lines', a.lines, 'postcode', a.postcode)
			from private.addresses a
			where a.person_id = p_person and (p_only_by is null or exists (
				select from private.circle_members c where c.id = a.entered_by and c.account_id = p_only_by
			))
			order by a.id desc limit 1
		)
		when p_scope = 'summary' then null
		else (
			select d.content from private.details d
			where d.person_id = p_person and d.scope = p_scope and (p_only_by is null or exists (
				select from private.circle_members c where c.id = d.entered_by and c.account_id = p_only_by
			))
			order by d.id desc limit 1
		)
	end
$$;
comment on function private.content_of(uuid, public.scope, uuid) is
	'The newest content of a scope; with p_only_by, the newest that this account entered itself (C18).';

create function private.read_about(
	p_reader uuid, p_capacity text, p_person uuid, p_organisation uuid, p_task uuid, p_scopes public.scope[], p_purpose text
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_may public.scope[] := private.scopes_for(p_reader, p_capacity, p_person, p_organisation, p_task, private.clock());
	v_read public.scope[];
	v_found jsonb;
begin
	v_read := array(
		select s from unnest(v_may) as s
		where s <> 'summary' and (p_scopes is null or s = any (p_scopes))
		order by s
	);
	if v_may is null or (p_scopes is not null and cardinality(v_read) = 0) then
		-- returned, not raised: a raise would roll its own trace back
		insert into private.refused_readings (reader_id, capacity, organisation_id, person_id, scopes, task_id)
		values (p_reader, p_capacity, p_organisation, p_person, p_scopes, p_task);
		return jsonb_build_object('scopes', '{}'::jsonb, 'refused', true);
	end if;
	select coalesce(jsonb_object_agg(s::text, c.content), '{}'::jsonb), array_agg(s order by s) filter (where c.content is not null)
	into v_found, v_read
	from unnest(v_read) as s
	cross join lateral (
		select private.content_of(p_person, s, case when p_capacity = 'unproven_manager' then p_reader end) as content
	) as c
	where c.content is not null;
	if cardinality(v_read) > 0 then
		perform private.record_disclosure(
			p_reader, p_capacity, case when p_capacity in ('coordinator', 'matched', 'break_glass') then p_organisation end,
			p_person, v_read, p_task, p_purpose
		);
	end if;
	return jsonb_build_object('scopes', v_found, 'refused', false);
end $$;
comment on function private.read_about(uuid, text, uuid, uuid, uuid, public.scope[], text) is
	'The one disclosing function: returns only what is effective for this reader in this capacity now, and writes the disclosure in the same transaction. p_scopes null asks for whatever they may see. Only what is actually there is returned and counted.';

create function private.may_know_reading(p_account uuid, p_reading private.disclosures) returns boolean
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	-- C26: a safeguarding lead's reading is the person's to know, not a manager's; and theirs once it is safe
	return (p_reading).capacity <> 'break_glass' or (
		private.is_self(p_account, (p_reading).person_id)
		and not private.untold((p_reading).reader_id, (p_reading).person_id, (p_reading).organisation_id, (p_reading).at)
	);
end $$;
comment on function private.may_know_reading(uuid, private.disclosures) is
	'C18, C22, C26: of whoever may see who looked, whether they may know of this reading: a break-glass by the person alone, unless it is recorded as unsafe to tell them.';

create function private.circle_capacity(p_account uuid, p_person uuid, p_at timestamptz) returns text
	language sql stable security definer set search_path = ''
	as $$
	select case
		when private.is_self(p_account, p_person) then 'self'
		when private.manages(p_account, p_person, p_at) and not private.dead(p_person) then 'manager'
		when exists (
			select from private.circle_members c
			where c.person_id = p_person and c.account_id = p_account and c.role = 'manager' and c.ended_at is null
		) then 'unproven_manager'
		when exists (
			select from private.circle_members c
			where c.person_id = p_person and c.account_id = p_account and c.role = 'helper' and c.ended_at is null
		) then 'helper'
	end
$$;
comment on function private.circle_capacity(uuid, uuid, timestamptz) is
	'C18, C21: in what capacity an account of the circle acts: self, manager, unproven_manager (also every manager after a death), helper; null when not of the circle.';

create function private.area_seen_by(p_account uuid, p_person uuid, p_at timestamptz) returns text
	language sql stable security definer set search_path = ''
	as $$
	select case
		when private.is_self(p_account, p_person) or (
			private.manages(p_account, p_person, p_at)
			and not private.denied(p_person, p_account, 'summary', p_at) and not private.denied(p_person, p_account, 'address', p_at)
		) then (select p.area_id from private.people p where p.id = p_person)
		when private.denied(p_person, p_account, 'summary', p_at) or private.denied(p_person, p_account, 'address', p_at) then null
		else private.area_of_postcode((
			select a.postcode from private.addresses a
			join private.circle_members c on c.id = a.entered_by
			where a.person_id = p_person and c.account_id = p_account
			order by a.id desc limit 1
		))
	end
$$;
comment on function private.area_seen_by(uuid, uuid, timestamptz) is
	'C7, C18: the area in which somebody of the circle may know the person to live: a manager whose basis has not been seen only the one they entered themselves, lest they follow a move. Null for nobody''s.';

create function private.may_narrow(p_account uuid, p_person uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from private.circle_members c
		where c.person_id = p_person and c.account_id = p_account and c.ended_at is null and c.role in ('self', 'manager')
	)
$$;
comment on function private.may_narrow(uuid, uuid) is 'C8: the person and every manager of the circle, whatever the basis.';

create function private.may_see_ledger(p_account uuid, p_person uuid, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$ select private.is_self(p_account, p_person) or private.manages(p_account, p_person, p_at) $$;
comment on function private.may_see_ledger(uuid, uuid, timestamptz) is
	'C18, C21, C26: the person and proven managers see consents and who looked, also after a death.';

-- ---- After narrowing (C20) -----------------------------------------------------------------------
create function private.record_task_event(
	p_task uuid, p_event text, p_from public.task_state, p_to public.task_state, p_by uuid,
	p_volunteer uuid default null, p_reason text default null
) returns void
	language sql security definer set search_path = ''
	as $$
	insert into private.task_events (task_id, event, from_state, to_state, by_account, volunteer_id, reason)
	values (p_task, p_event, p_from, p_to, p_by, p_volunteer, p_reason)
$$;
comment on function private.record_task_event(uuid, text, public.task_state, public.task_state, uuid, uuid, text) is 'One row of a task''s history.';

create function private.area_label(p_area text) returns text
	language sql stable security definer set search_path = ''
	as $$ select a.place || ' (' || a.label || ')' from public.areas a where a.id = p_area $$;
comment on function private.area_label(text) is 'How an area is named on screen and in mail: "Ventnor (PO38 1/9)".';

create function private.tell_coordinators(p_request uuid, p_template text, p_link text) returns void
	language sql security definer set search_path = ''
	as $$
	insert into private.outbox (template, to_account, organisation_id, person_id, params)
	select p_template, c.account_id, r.organisation_id, r.person_id,
		jsonb_build_object('area', private.area_label(r.area_id), 'link', p_link)
	from public.requests r
	cross join lateral (
		-- a named one who can no longer act for the person hears nothing, and then the others do
		select r.coordinator_id is not null and private.coordinates(r.coordinator_id, r.organisation_id)
			and not private.closed_to(r.coordinator_id, r.person_id)
			and not private.conflicted(r.coordinator_id, r.person_id, r.organisation_id) as acts
	) as named
	cross join lateral (
		select r.coordinator_id as account_id where named.acts
		union
		select m.account_id from public.member_roles m
		where not named.acts and m.organisation_id = r.organisation_id
			and m.role in ('coordinator', 'group_lead') and m.revoked_at is null
			and private.coordinates(m.account_id, r.organisation_id)
	) as c
	where r.id = p_request and not private.closed_to(c.account_id, r.person_id)
		and not private.conflicted(c.account_id, r.person_id, r.organisation_id)
$$;
comment on function private.tell_coordinators(uuid, text, text) is
	'Queues a mail to the named coordinator, or to all while nobody who can act has taken the request on. Never to one a deny covers.';

create function private.withdraw_offers(p_task uuid, p_by uuid, p_tell boolean) returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_count integer;
begin
	with gone as (
		update public.offers o set state = 'withdrawn', answered_at = private.clock()
		where o.task_id = p_task and o.state = 'sent'
		returning o.*
	), unsent as (
		update private.outbox b set state = 'cancelled', reason = 'offer withdrawn'
		from gone g where b.offer_id = g.id and b.state = 'queued'
		returning b.offer_id
	), told as (
		insert into private.outbox (template, to_account, organisation_id, person_id, task_id, offer_id, params)
		select 'offer-settled', g.volunteer_id, g.organisation_id, g.person_id, g.task_id, g.id,
			jsonb_build_object('link', '/offers')
		from gone g
		where p_tell and g.volunteer_id is distinct from p_by and g.id not in (select u.offer_id from unsent u)
	)
	select count(*) into v_count from gone;
	return v_count;
end $$;
comment on function private.withdraw_offers(uuid, uuid, boolean) is
	'Takes back the unanswered offers of a task; those already told are told kindly, an unsent offer is simply not sent. The caller holds the task''s lock.';

create function private.after_narrowing(p_person uuid, p_by uuid) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_task record;
	v_request record;
begin
	for v_task in
		select t.id, t.state, t.request_id, t.organisation_id
		from public.tasks t
		where t.person_id = p_person and t.state in ('open', 'offered')
			and not private.effective_summary(t.person_id, t.organisation_id, private.clock())
		order by t.id
		for update of t
	loop
		-- asked only now that the lock is ours: offers may have been sent while we waited for it
		continue when private.withdraw_offers(v_task.id, p_by, false) = 0;
		update public.tasks set state = 'open' where id = v_task.id and state = 'offered';
		perform private.record_task_event(v_task.id, 'offers_withdrawn', v_task.state, 'open', p_by);
	end loop;
	for v_request in
		select r.id from public.requests r
		where r.person_id = p_person and r.state in ('submitted', 'open', 'paused')
			and not private.effective_summary(r.person_id, r.organisation_id, private.clock())
			-- told once each time it ends: saying no again and again must not bury anybody in mail
			and not exists (
				select from private.request_events e
				where e.request_id = r.id and e.event = 'sharing_stopped'
					and not exists (
						select from private.request_events x
						where x.request_id = r.id and x.event = 'consent_heard' and x.id > e.id
					)
					and not exists (
						select from private.permits p
						where p.person_id = p_person and p.organisation_id = r.organisation_id and p.recipient = 'pool'
							and p.basis <> 'family' and p.recorded_at > e.at
					)
					and not exists (
						select from private.deny_lifts l join private.denies d on d.id = l.deny_id
						where d.person_id = p_person and l.at > e.at
					)
					and not exists (
						select from private.capacity_records c where c.person_id = p_person and c.recorded_at > e.at
					)
			)
	loop
		insert into private.request_events (request_id, event, by_account) values (v_request.id, 'sharing_stopped', p_by);
		perform private.tell_coordinators(v_request.id, 'sharing-stopped', '/desk/requests/' || v_request.id);
	end loop;
end $$;
comment on function private.after_narrowing(uuid, uuid) is
	'C20: when the last permit of summary to an organisation has ended, its offers are withdrawn and the coordinator is told to speak to those already matched.';

-- ---- Verbs of the person and their circle ---------------------------------------------------------
create function private.withdraw_consent(p_once uuid, p_permit uuid, p_scopes public.scope[]) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_permit private.permits;
begin
	select * into v_permit from private.permits p where p.id = p_permit;
	if v_permit.id is null or not private.may_narrow(v_me, v_permit.person_id) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'withdraw_consent', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	insert into private.permit_ends (permit_id, scopes, kind, at, by_account)
	values (p_permit, nullif(p_scopes, '{}'), 'withdrawn', private.clock(), v_me);
	perform private.after_narrowing(v_permit.person_id, v_me);
	return private.end_once(p_once, 'withdraw_consent', jsonb_build_object('person_id', v_permit.person_id));
end $$;
comment on function private.withdraw_consent(uuid, uuid, public.scope[]) is
	'C6, C8: stops a permit, or some of its scopes, at this instant. By the person or any manager of the circle.';
create function public.withdraw_consent(p_once uuid, p_permit uuid, p_scopes public.scope[] default null) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.withdraw_consent(p_once, p_permit, p_scopes) $$;
comment on function public.withdraw_consent(uuid, uuid, public.scope[]) is 'See private.withdraw_consent.';
grant execute on function public.withdraw_consent(uuid, uuid, public.scope[]), private.withdraw_consent(uuid, uuid, public.scope[]) to authenticated;

create function private.withdraw_all(p_once uuid, p_person uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
begin
	if not private.may_narrow(v_me, p_person) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'withdraw_all', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	insert into private.permit_ends (permit_id, kind, at, by_account)
	select p.id, 'withdrawn', v_now, v_me from private.permits p
	where p.person_id = p_person and p.ends_at > v_now
		and not exists (select from private.permit_ends e where e.permit_id = p.id and e.scopes is null);
	perform private.after_narrowing(p_person, v_me);
	return private.end_once(p_once, 'withdraw_all', jsonb_build_object('person_id', p_person));
end $$;
comment on function private.withdraw_all(uuid, uuid) is 'C8: stops every permit of a person at this instant.';
create function public.withdraw_all(p_once uuid, p_person uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.withdraw_all(p_once, p_person) $$;
comment on function public.withdraw_all(uuid, uuid) is 'See private.withdraw_all.';
grant execute on function public.withdraw_all(uuid, uuid), private.withdraw_all(uuid, uuid) to authenticated;

create function private.deny_reader(p_once uuid, p_person uuid, p_organisation uuid, p_account uuid, p_scopes public.scope[]) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_id uuid;
begin
	if not private.may_narrow(v_me, p_person) then
		perform private.not_found();
	end if;
	if num_nonnulls(p_organisation, p_account) <> 1 then
		raise exception 'Say who: an organisation, or a person.' using errcode = 'PT422', hint = 'reader';
	end if;
	-- Only somebody who has had to do with the person can be named: no way to try whether an account exists.
	if p_account is not null and not exists (
		select from public.matches m where m.person_id = p_person and m.volunteer_id = p_account
		union all select from private.disclosures d where d.person_id = p_person and d.reader_id = p_account
		union all select from private.circle_members c where c.person_id = p_person and c.account_id = p_account
		union all select from public.requests r where r.person_id = p_person and r.coordinator_id = p_account
	) then
		perform private.not_found();
	end if;
	-- C18: whoever has shown no paper cannot shut out the others around the person
	if not private.may_see_ledger(v_me, p_person, private.clock()) and exists (
		select from private.circle_members c where c.person_id = p_person and c.account_id = p_account and c.account_id <> v_me
	) then
		perform private.not_found();
	end if;
	if p_organisation is not null and not exists (select from public.organisations o where o.id = p_organisation) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'deny_reader', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	insert into private.denies (person_id, scopes, organisation_id, account_id, made_by, made_by_self)
	values (p_person, nullif(p_scopes, '{}'), p_organisation, p_account, v_me, private.is_self(v_me, p_person))
	returning id into v_id;
	perform private.after_narrowing(p_person, v_me);
	return private.end_once(p_once, 'deny_reader', jsonb_build_object('deny_id', v_id));
end $$;
comment on function private.deny_reader(uuid, uuid, uuid, uuid, public.scope[]) is 'C7, C8: a no to an organisation or a person, for scopes or for everything (null).';
create function public.deny_reader(p_once uuid, p_person uuid, p_organisation uuid default null, p_account uuid default null, p_scopes public.scope[] default null) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.deny_reader(p_once, p_person, p_organisation, p_account, p_scopes) $$;
comment on function public.deny_reader(uuid, uuid, uuid, uuid, public.scope[]) is 'See private.deny_reader.';
grant execute on function public.deny_reader(uuid, uuid, uuid, uuid, public.scope[]), private.deny_reader(uuid, uuid, uuid, uuid, public.scope[]) to authenticated;

create function private.lift_deny(p_once uuid, p_deny uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_deny private.denies;
begin
	select * into v_deny from private.denies d where d.id = p_deny;
	-- C7: one made by the person is lifted by the person alone; another manager's, by the person or a proven manager
	if v_deny.id is null or not (
		private.is_self(v_me, v_deny.person_id)
		or (not v_deny.made_by_self and private.manages(v_me, v_deny.person_id, private.clock()))
	) or v_deny.account_id is not distinct from v_me
		-- nor one of an organisation that covers themselves
		or (not private.is_self(v_me, v_deny.person_id) and v_deny.organisation_id in (select private.organisations_of(v_me)))
	then
		perform private.not_found();
	end if;
	if private.dead(v_deny.person_id) then
		raise exception 'Nothing new can be shared now.' using errcode = 'PT409', hint = 'died';
	end if;
	select * into v_once from private.begin_once(p_once, 'lift_deny', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	insert into private.deny_lifts (deny_id, lifted_by, basis)
	values (p_deny, v_me, 'own') on conflict (deny_id) do nothing;
	return private.end_once(p_once, 'lift_deny', jsonb_build_object('person_id', v_deny.person_id));
end $$;
comment on function private.lift_deny(uuid, uuid) is 'C7: stops a deny. A best-interests lift is a coordinator''s recorded decision and has a step of its own.';
create function public.lift_deny(p_once uuid, p_deny uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.lift_deny(p_once, p_deny) $$;
comment on function public.lift_deny(uuid, uuid) is 'See private.lift_deny.';
grant execute on function public.lift_deny(uuid, uuid), private.lift_deny(uuid, uuid) to authenticated;
