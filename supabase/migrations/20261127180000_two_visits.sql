-- Nobody can be in two houses at once. Saying yes did not look at the hour: where an organisation does not confirm
-- whoever says yes, one volunteer could hold two visits at the same time, and two windows could promise both at the
-- same instant. A yes is now refused while another visit leaves no room for this one, by the same rule by which
-- the suggestions leave busy volunteers out; the offer stays. Confirming looks again, for what stood before.

create function private.room_for(p_volunteer uuid, p_task public.tasks, p_before timestamptz default null) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select busy.windows is null
		or private.fits_in(tstzmultirange(tstzrange(p_task.starts_at, p_task.ends_at)) - busy.windows, p_task.minutes)
	from (
		select range_agg(tstzrange(t.starts_at, t.ends_at)) as windows
		from public.matches m
		join public.tasks t on t.id = m.task_id
		where m.volunteer_id = p_volunteer and m.ended_at is null and t.state in ('accepted', 'confirmed')
			and t.id <> p_task.id and t.starts_at < p_task.ends_at and t.ends_at > p_task.starts_at
			and (p_before is null or m.accepted_at < p_before)
	) as busy
$$;
comment on function private.room_for(uuid, public.tasks, timestamptz) is
	'Whether the visits that a volunteer has promised, to any organisation, leave time for this task within its window: all of them, or those promised before an instant. A visit takes the whole of its window; one may begin as another ends.';

create or replace function private.accept_offer(p_once uuid, p_offer uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_offer public.offers;
	v_task public.tasks;
	v_match uuid;
	v_confirms boolean;
begin
	select * into v_offer from public.offers o where o.id = p_offer and o.volunteer_id = v_me;
	if v_offer.id is null then
		perform private.not_found();
	end if;
	v_task := private.lock_task(v_offer.task_id);
	select * into v_once from private.begin_once(p_once, 'accept_offer', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	-- read again: it may have been answered, or taken back, while we waited for the lock
	select * into v_offer from public.offers o where o.id = p_offer;
	if v_offer.state = 'accepted' then
		return private.end_once(p_once, 'accept_offer', jsonb_build_object('task_id', v_task.id));
	end if;
	if v_task.state not in ('open', 'offered') or v_offer.state not in ('sent', 'declined') then
		raise exception 'Somebody else said yes first, or it is no longer needed. Thank you for wanting to.'
			using errcode = 'PT409', hint = 'taken';
	end if;
	if v_offer.expires_at <= v_now or v_task.starts_at <= v_now then
		raise exception 'This offer has ended. Nothing is held against you.' using errcode = 'PT409', hint = 'expired';
	end if;
	if not private.summary_open_to(v_me, v_task.id, v_now) then
		-- in the same words: they must not tell of a no, or of a consent that ended (C26)
		raise exception 'Somebody else said yes first, or it is no longer needed. Thank you for wanting to.'
			using errcode = 'PT409', hint = 'taken';
	end if;
	-- one yes of theirs at a time: the other window's visit is seen here, or sees this one. After the task's lock,
	-- always, and no task is locked after it.
	perform pg_advisory_xact_lock(hashtextextended('alongside:yes:' || v_me, 0));
	if not private.room_for(v_me, v_task) then
		raise exception 'You have another visit at that time. This offer stays as it is: if you would rather come to this one, hand the other back first.'
			using errcode = 'PT409', hint = 'visit_then';
	end if;
	select o.confirms_matches into v_confirms from public.organisations o where o.id = v_task.organisation_id;
	insert into public.matches (task_id, person_id, organisation_id, volunteer_id, offer_id, accepted_at)
	values (v_task.id, v_task.person_id, v_task.organisation_id, v_me, p_offer, v_now)
	returning id into v_match;
	update public.offers set state = 'accepted', answered_at = v_now where id = p_offer;
	perform private.withdraw_offers(v_task.id, v_me, true);
	update public.tasks set state = 'accepted' where id = v_task.id;
	if not v_confirms then
		update public.tasks set state = 'confirmed' where id = v_task.id;
	end if;
	perform private.record_task_event(
		v_task.id, 'accepted', v_task.state, case when v_confirms then 'accepted' else 'confirmed' end::public.task_state, v_me, v_me
	);
	perform private.tell_coordinators(v_task.request_id, 'task-accepted', '/desk/requests/' || v_task.request_id);
	return private.end_once(p_once, 'accept_offer', jsonb_build_object('task_id', v_task.id, 'match_id', v_match, 'confirmed', not v_confirms));
end $$;
comment on function private.accept_offer(uuid, uuid) is
	'R4: exactly one volunteer gets the task; the task''s lock decides, a unique index would catch us. The others are told kindly. Nobody holds two visits at once, whichever organisations asked.';

create or replace function private.confirm_match(p_once uuid, p_match uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
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
	select * into v_once from private.begin_once(p_once, 'confirm_match', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	select * into v_match from public.matches m where m.id = p_match;
	if v_match.volunteer_id = v_me then
		raise exception 'Another coordinator confirms you.' using errcode = 'PT409', hint = 'own_match';
	end if;
	if v_match.ended_at is not null or v_task.state <> 'accepted' then
		raise exception 'This has moved on since you opened it.' using errcode = 'PT409', hint = 'stale';
	end if;
	-- of two promises for one time, the earlier stands. One answer for all: whose visit it is, and whether it
	-- is that, is not theirs to know (C26)
	if not private.offerable(v_match.volunteer_id, v_task, v_now)
		or not private.room_for(v_match.volunteer_id, v_task, v_match.accepted_at)
	then
		raise exception 'This volunteer can no longer be confirmed: a check, their training, a pause, a consent, or their time then has changed.'
			using errcode = 'PT409', hint = 'not_offerable';
	end if;
	update public.matches set confirmed_at = v_now, confirmed_by = v_me where id = p_match;
	update public.tasks set state = 'confirmed' where id = v_task.id;
	perform private.record_task_event(v_task.id, 'confirmed', 'accepted', 'confirmed', v_me, v_match.volunteer_id);
	insert into private.outbox (template, to_account, organisation_id, person_id, task_id, params)
	values (
		'visit-confirmed', v_match.volunteer_id, v_task.organisation_id, v_task.person_id, v_task.id,
		jsonb_build_object('area', private.area_label(v_task.area_id), 'link', '/visits/' || v_task.id)
	);
	perform private.tell_circle(v_task.person_id, v_task.id, 'somebody-is-coming');
	return private.end_once(p_once, 'confirm_match', jsonb_build_object('task_id', v_task.id));
end $$;
comment on function private.confirm_match(uuid, uuid) is 'C12: a coordinator confirms; nobody confirms their own match, and of two promises for one time the earlier stands.';
