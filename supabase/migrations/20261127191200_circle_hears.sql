-- A family that has been told "somebody is coming" waits for somebody. When that visit was handed back, its confirmation
-- taken back, or it was cancelled by a coordinator, only the page said so: now the circle hears. A later word about
-- a visit takes the place of one that has not gone yet, so that the last one to arrive is true. And whoever had been
-- confirmed is told that a visit does not go ahead, not that an offer was settled.
-- Bodies before: 20261121090900_matching.sql, with the cast that the linter asked of end_match.
create or replace function private.tell_circle(p_person uuid, p_task uuid, p_template text) returns void
	language sql security definer set search_path = ''
	as $$
	with overtaken as (
		update private.outbox b set state = 'cancelled', reason = 'a later word'
		where b.task_id = p_task and b.state = 'queued'
			and b.template in ('somebody-is-coming', 'visit-moved', 'visit-open-again', 'visit-called-off')
	)
	insert into private.outbox (template, to_account, to_email, organisation_id, person_id, task_id, params)
	select p_template, c.account_id, case when c.account_id is null then c.email end, t.organisation_id, p_person, p_task,
		jsonb_build_object('link', '/circle/' || p_person)
	from private.circle_members c
	join public.tasks t on t.id = p_task
	where c.person_id = p_person and c.ended_at is null and c.role in ('self', 'manager')
		and c.email_confirmed_at is not null
		and (c.account_id is not null or c.email is not null)
		and (c.account_id is null or not private.denied(p_person, c.account_id, 'summary', private.clock()))
		-- a volunteer who rests hands several back at once: that is one mail
		and not (p_template = 'visit-open-again' and exists (
			select from private.outbox b
			where b.person_id = p_person and b.template = p_template and b.state = 'queued' and b.task_id <> p_task
				and (b.to_account = c.account_id or b.to_email = c.email)
		))
$$;

create or replace function private.end_match(p_match public.matches, p_reason text, p_event text, p_by uuid, p_why text) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_task public.tasks := private.lock_task(p_match.task_id);
	v_to public.task_state := (case p_reason when 'cancelled' then 'cancelled' when 'missed' then 'missed' else 'open' end)::public.task_state;
begin
	update public.matches set ended_at = private.clock(), end_reason = p_reason where id = p_match.id and ended_at is null;
	if v_task.state <> v_to then
		update public.tasks set state = v_to where id = v_task.id;
	end if;
	-- whoever had it may be asked again only by a new decision
	update public.offers set state = 'withdrawn' where id = p_match.offer_id and state = 'sent';
	perform private.record_task_event(v_task.id, p_event, v_task.state, v_to, p_by, p_match.volunteer_id, p_why);
	-- nobody by whom: what is carried out again after a restore was told when it happened
	if v_task.state = 'confirmed' and p_reason in ('handed_back', 'declined') and p_by is not null then
		perform private.tell_circle(v_task.person_id, v_task.id, 'visit-open-again');
	end if;
end $$;

create or replace function private.decline_match(p_once uuid, p_match uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_match public.matches;
	v_task public.tasks;
begin
	select * into v_match from public.matches m where m.id = p_match;
	if v_match.id is not null then
		v_task := private.lock_task(v_match.task_id);
	end if;
	if v_task.id is null or not private.coordinates_task(v_me, v_task) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'decline_match', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	select * into v_match from public.matches m where m.id = p_match;
	if v_match.ended_at is not null or v_task.state not in ('accepted', 'confirmed') then
		raise exception 'This has moved on since you opened it.' using errcode = 'PT409', hint = 'stale';
	end if;
	perform private.end_match(v_match, 'declined', 'match_declined', v_me, null);
	insert into private.outbox (template, to_account, organisation_id, person_id, task_id, params)
	select case when v_task.state = 'confirmed' then 'visit-cancelled' else 'offer-settled' end,
		v_match.volunteer_id, v_task.organisation_id, v_task.person_id, v_task.id,
		case when v_task.state = 'confirmed'
			then jsonb_build_object('area', private.area_label(v_task.area_id), 'link', '/visits')
			else jsonb_build_object('link', '/offers')
		end;
	return private.end_once(p_once, 'decline_match', jsonb_build_object('task_id', v_task.id));
end $$;

create or replace function private.cancel_task(p_once uuid, p_task uuid, p_version integer, p_reason text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_task public.tasks := private.lock_task(p_task);
	v_coordinator boolean;
begin
	v_coordinator := private.coordinates_task(v_me, v_task);
	-- C18: of the circle, whoever sees the request that it belongs to
	if v_task.id is null or not (v_coordinator or exists (
		select from private.circle_requests(v_me, v_task.person_id, private.clock()) r where r.id = v_task.request_id
	)) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'cancel_task', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_task.version <> p_version or v_task.state not in ('open', 'offered', 'accepted', 'confirmed') then
		raise exception 'This has changed since you opened it. Look at it again.' using errcode = 'PT409', hint = 'stale';
	end if;
	perform private.cancel_task_now(p_task, v_me, 'cancelled', nullif(trim(left(p_reason, 1000)), ''), true);
	if not v_coordinator then
		perform private.tell_coordinators(v_task.request_id, 'task-cancelled', '/desk/requests/' || v_task.request_id);
	elsif v_task.state = 'confirmed' then
		perform private.tell_circle(v_task.person_id, p_task, 'visit-called-off');
	end if;
	return private.end_once(p_once, 'cancel_task', jsonb_build_object('task_id', p_task, 'person_id', v_task.person_id));
end $$;
