-- The life of a task: offered, accepted by exactly one, confirmed, done; and every way back.
-- Whoever changes a task takes its row's lock first, so that two of anything take turns (R4).

create function private.lock_task(p_task uuid) returns public.tasks
	language sql volatile security definer set search_path = ''
	as $$ select t.* from public.tasks t where t.id = p_task for update $$;
comment on function private.lock_task(uuid) is 'The row of a task, locked: the one order in which everything about a task happens.';

create function private.coordinates_task(p_account uuid, p_task public.tasks) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select private.coordinates_person(p_account, p_task.person_id, p_task.organisation_id, private.clock())
		and not private.closed_to(p_account, p_task.person_id)
$$;
comment on function private.coordinates_task(uuid, public.tasks) is 'May act on a task as its organisation''s coordinator.';

create function private.offerable(p_volunteer uuid, p_task public.tasks, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select private.in_standing(p_volunteer, p_task.organisation_id, p_at)
		and private.fit_for_kind(p_volunteer, p_task.organisation_id, p_task.kind_id, p_at)
		and private.permitted(p_task.person_id, p_volunteer, 'pool', p_task.organisation_id, 'summary', p_at)
		and not private.conflicted(p_volunteer, p_task.person_id, p_task.organisation_id)
		and not private.dead(p_task.person_id)
$$;
comment on function private.offerable(uuid, public.tasks, timestamptz) is
	'Whether the task may be offered to this volunteer: in standing, fit for its kind, and a permit of the summary reaches them.';

create function private.send_offers(p_once uuid, p_task uuid, p_version integer, p_volunteers uuid[]) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_task public.tasks := private.lock_task(p_task);
	-- the instant at which the lock was ours: what was withdrawn while we waited for it counts
	v_decided timestamptz := private.clock() + (clock_timestamp() - statement_timestamp());
	v_expires timestamptz;
	v_sent integer := 0;
	v_volunteer uuid;
	v_offer uuid;
begin
	if v_task.id is null or not private.coordinates_task(v_me, v_task) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'send_offers', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_task.version <> p_version or v_task.state not in ('open', 'offered') then
		raise exception 'This task has changed since you opened it. Look at it again before you ask anyone.'
			using errcode = 'PT409', hint = 'stale';
	end if;
	if v_task.starts_at <= v_now then
		raise exception 'The time for this has gone by.' using errcode = 'PT409', hint = 'past';
	end if;
	if not exists (select from public.requests r where r.id = v_task.request_id and r.state = 'open') then
		raise exception 'Open the request first.' using errcode = 'PT409', hint = 'not_open';
	end if;
	if not private.effective_summary(v_task.person_id, v_task.organisation_id, v_decided) then
		raise exception 'Consent to tell volunteers the summary is missing, so nobody can be asked yet.'
			using errcode = 'PT409', hint = 'consent_needed';
	end if;
	if coalesce(cardinality(p_volunteers), 0) = 0 then
		raise exception 'Choose at least one volunteer.' using errcode = 'PT422', hint = 'volunteers';
	end if;
	select least(v_now + make_interval(hours => o.offer_hours), v_task.starts_at) into v_expires
	from public.organisations o where o.id = v_task.organisation_id;
	foreach v_volunteer in array (select array_agg(distinct v order by v) from unnest(p_volunteers) as v) loop
		-- the second makes a deny look like any other reason that is not the coordinator's to know (C26)
		if not private.offerable(v_volunteer, v_task, v_decided)
			or private.quietly_unavailable(v_volunteer, v_task, v_decided)
		then
			raise exception 'One of the people you chose can no longer be asked. Look at the list again.'
				using errcode = 'PT409', hint = 'not_offerable';
		end if;
		v_offer := null;
		insert into public.offers as o (task_id, person_id, organisation_id, volunteer_id, sent_by, sent_at, expires_at)
		values (p_task, v_task.person_id, v_task.organisation_id, v_volunteer, v_me, v_now, v_expires)
		on conflict (task_id, volunteer_id) do update
			set state = 'sent', sent_by = v_me, sent_at = v_now, expires_at = v_expires, answered_at = null
			where o.state in ('expired', 'withdrawn') or (o.state = 'sent' and o.expires_at <= v_now)
		returning o.id into v_offer;
		if v_offer is not null then
			v_sent := v_sent + 1;
			insert into private.outbox (template, to_account, organisation_id, person_id, task_id, offer_id, params)
			values (
				'offer', v_volunteer, v_task.organisation_id, v_task.person_id, p_task, v_offer,
				jsonb_build_object('area', private.area_label(v_task.area_id), 'link', '/offers/' || v_offer)
			);
		end if;
	end loop;
	if v_sent > 0 then
		if v_task.state = 'open' then
			update public.tasks set state = 'offered' where id = p_task;
		end if;
		perform private.record_task_event(p_task, 'offered', v_task.state, 'offered', v_me, null, v_sent || ' asked');
	end if;
	return private.end_once(p_once, 'send_offers', jsonb_build_object('sent', v_sent));
end $$;
comment on function private.send_offers(uuid, uuid, integer, uuid[]) is
	'A coordinator asks volunteers. Somebody already asked, or who has said no, is not asked again.';
create function public.send_offers(p_once uuid, p_task uuid, p_version integer, p_volunteers uuid[]) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.send_offers(p_once, p_task, p_version, p_volunteers) $$;
comment on function public.send_offers(uuid, uuid, integer, uuid[]) is 'See private.send_offers.';
grant execute on function public.send_offers(uuid, uuid, integer, uuid[]), private.send_offers(uuid, uuid, integer, uuid[]) to authenticated;

create function private.accept_offer(p_once uuid, p_offer uuid) returns jsonb
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
	'R4: exactly one volunteer gets the task; the task''s lock decides, a unique index would catch us. The others are told kindly.';
create function public.accept_offer(p_once uuid, p_offer uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.accept_offer(p_once, p_offer) $$;
comment on function public.accept_offer(uuid, uuid) is 'See private.accept_offer.';
grant execute on function public.accept_offer(uuid, uuid), private.accept_offer(uuid, uuid) to authenticated;

create function private.decline_offer(p_once uuid, p_offer uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_offer public.offers;
	v_task public.tasks;
begin
	select * into v_offer from public.offers o where o.id = p_offer and o.volunteer_id = v_me;
	if v_offer.id is null then
		perform private.not_found();
	end if;
	v_task := private.lock_task(v_offer.task_id);
	select * into v_once from private.begin_once(p_once, 'decline_offer', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	update public.offers set state = 'declined', answered_at = private.clock() where id = p_offer and state = 'sent';
	if found then
		perform private.record_task_event(v_task.id, 'declined', null, null, v_me, v_me);
		perform private.reopen_if_nobody_left(v_task.id, v_me);
	end if;
	return private.end_once(p_once, 'decline_offer', jsonb_build_object('task_id', v_task.id));
end $$;
comment on function private.decline_offer(uuid, uuid) is 'A volunteer says not this time. No reason is asked for.';

create function private.reopen_if_nobody_left(p_task uuid, p_by uuid) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_task public.tasks := private.lock_task(p_task);
begin
	if v_task.state = 'offered' and not exists (
		select from public.offers o where o.task_id = p_task and o.state = 'sent' and o.expires_at > private.clock()
	) then
		update public.tasks set state = 'open' where id = p_task;
		perform private.record_task_event(p_task, 'nobody_free', 'offered', 'open', p_by);
		perform private.tell_coordinators(v_task.request_id, 'nobody-free', '/desk/requests/' || v_task.request_id);
	end if;
end $$;
comment on function private.reopen_if_nobody_left(uuid, uuid) is 'When the last person asked has answered no, the task is open again and the coordinator hears.';
create function public.decline_offer(p_once uuid, p_offer uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.decline_offer(p_once, p_offer) $$;
comment on function public.decline_offer(uuid, uuid) is 'See private.decline_offer.';
grant execute on function public.decline_offer(uuid, uuid), private.decline_offer(uuid, uuid) to authenticated;

create function private.expire_offers() returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_task uuid;
	v_count integer := 0;
begin
	for v_task in
		select distinct o.task_id from public.offers o
		where o.state = 'sent' and o.expires_at <= private.clock()
		order by o.task_id limit 500
	loop
		perform private.lock_task(v_task);
		update public.offers set state = 'expired', answered_at = private.clock()
		where task_id = v_task and state = 'sent' and expires_at <= private.clock();
		v_count := v_count + 1;
		perform private.reopen_if_nobody_left(v_task, null);
	end loop;
	return v_count;
end $$;
comment on function private.expire_offers() is 'Job: ends offers whose time is over. Idempotent; any number of processes may run it.';
create function public.expire_offers() returns integer
	language sql security invoker set search_path = ''
	as $$ select private.expire_offers() $$;
comment on function public.expire_offers() is 'See private.expire_offers.';
grant execute on function public.expire_offers(), private.expire_offers() to service_role;

create function private.confirm_match(p_once uuid, p_match uuid) returns jsonb
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
	if not private.offerable(v_match.volunteer_id, v_task, v_now) then
		raise exception 'This volunteer can no longer be confirmed: a check, their training, a pause, or a consent has changed.'
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
comment on function private.confirm_match(uuid, uuid) is 'C12: a coordinator confirms; nobody confirms their own match.';

create function private.tell_circle(p_person uuid, p_task uuid, p_template text) returns void
	language sql security definer set search_path = ''
	as $$
	insert into private.outbox (template, to_account, to_email, organisation_id, person_id, task_id, params)
	select p_template, c.account_id, case when c.account_id is null then c.email end, t.organisation_id, p_person, p_task,
		jsonb_build_object('link', '/circle/' || p_person)
	from private.circle_members c
	join public.tasks t on t.id = p_task
	where c.person_id = p_person and c.ended_at is null and c.role in ('self', 'manager')
		and c.email_confirmed_at is not null
		and (c.account_id is not null or c.email is not null)
		and (c.account_id is null or not private.denied(p_person, c.account_id, 'summary', private.clock()))
$$;
comment on function private.tell_circle(uuid, uuid, text) is 'Queues a mail to the person and the managers whose address is confirmed; the link shows the rest.';
create function public.confirm_match(p_once uuid, p_match uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.confirm_match(p_once, p_match) $$;
comment on function public.confirm_match(uuid, uuid) is 'See private.confirm_match.';
grant execute on function public.confirm_match(uuid, uuid), private.confirm_match(uuid, uuid) to authenticated;

create function private.end_match(p_match public.matches, p_reason text, p_event text, p_by uuid, p_why text) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_task public.tasks := private.lock_task(p_match.task_id);
	v_to public.task_state := case p_reason when 'cancelled' then 'cancelled' when 'missed' then 'missed' else 'open' end;
begin
	update public.matches set ended_at = private.clock(), end_reason = p_reason where id = p_match.id and ended_at is null;
	if v_task.state <> v_to then
		update public.tasks set state = v_to where id = v_task.id;
	end if;
	-- whoever had it may be asked again only by a new decision
	update public.offers set state = 'withdrawn' where id = p_match.offer_id and state = 'sent';
	perform private.record_task_event(v_task.id, p_event, v_task.state, v_to, p_by, p_match.volunteer_id, p_why);
end $$;
comment on function private.end_match(public.matches, text, text, uuid, text) is 'C12: a match ends at once when handed back, declined, cancelled, withdrawn or missed.';

create function private.decline_match(p_once uuid, p_match uuid) returns jsonb
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
	values ('offer-settled', v_match.volunteer_id, v_task.organisation_id, v_task.person_id, v_task.id, jsonb_build_object('link', '/offers'));
	return private.end_once(p_once, 'decline_match', jsonb_build_object('task_id', v_task.id));
end $$;
comment on function private.decline_match(uuid, uuid) is 'A coordinator does not confirm somebody, or takes a confirmation back; the task is open again.';
create function public.decline_match(p_once uuid, p_match uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.decline_match(p_once, p_match) $$;
comment on function public.decline_match(uuid, uuid) is 'See private.decline_match.';
grant execute on function public.decline_match(uuid, uuid), private.decline_match(uuid, uuid) to authenticated;

create function private.hand_back(p_once uuid, p_match uuid, p_reason text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_match public.matches;
	v_task public.tasks;
begin
	select * into v_match from public.matches m where m.id = p_match and m.volunteer_id = v_me;
	if v_match.id is null then
		perform private.not_found();
	end if;
	v_task := private.lock_task(v_match.task_id);
	select * into v_once from private.begin_once(p_once, 'hand_back', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	select * into v_match from public.matches m where m.id = p_match;
	if v_match.ended_at is not null or v_task.state not in ('accepted', 'confirmed') then
		raise exception 'This has moved on since you opened it.' using errcode = 'PT409', hint = 'stale';
	end if;
	perform private.end_match(v_match, 'handed_back', 'handed_back', v_me, nullif(trim(left(p_reason, 1000)), ''));
	perform private.tell_coordinators(v_task.request_id, 'handed-back', '/desk/requests/' || v_task.request_id);
	return private.end_once(p_once, 'hand_back', jsonb_build_object('task_id', v_task.id));
end $$;
comment on function private.hand_back(uuid, uuid, text) is 'C24: a volunteer hands a task back, with or without a reason; the coordinator hears at once.';
create function public.hand_back(p_once uuid, p_match uuid, p_reason text default null) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.hand_back(p_once, p_match, p_reason) $$;
comment on function public.hand_back(uuid, uuid, text) is 'See private.hand_back.';
grant execute on function public.hand_back(uuid, uuid, text), private.hand_back(uuid, uuid, text) to authenticated;

create function private.mark_done(p_once uuid, p_match uuid, p_words text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_match public.matches;
	v_task public.tasks;
begin
	select * into v_match from public.matches m where m.id = p_match and m.volunteer_id = v_me;
	if v_match.id is null then
		perform private.not_found();
	end if;
	v_task := private.lock_task(v_match.task_id);
	select * into v_once from private.begin_once(p_once, 'mark_done', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	select * into v_match from public.matches m where m.id = p_match;
	if v_match.ended_at is not null or v_task.state <> 'confirmed' then
		raise exception 'This has moved on since you opened it.' using errcode = 'PT409', hint = 'stale';
	end if;
	if v_task.starts_at > v_now then
		raise exception 'It has not begun yet.' using errcode = 'PT409', hint = 'too_early';
	end if;
	update public.matches set done_at = v_now where id = p_match;
	update public.tasks set state = 'done' where id = v_task.id;
	perform private.record_task_event(v_task.id, 'done', 'confirmed', 'done', v_me, v_me);
	-- whoever says that it is done is out of the house
	perform private.say_of_watch(v_match, 'out', v_me);
	if nullif(trim(p_words), '') is not null then
		insert into private.visit_notes (task_id, volunteer_id, words) values (v_task.id, v_me, trim(p_words));
	end if;
	return private.end_once(p_once, 'mark_done', jsonb_build_object('task_id', v_task.id));
end $$;
comment on function private.mark_done(uuid, uuid, text) is 'The volunteer says the visit is done, with a note for the coordinators. Its planned end does not move (C12).';
create function public.mark_done(p_once uuid, p_match uuid, p_words text default null) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.mark_done(p_once, p_match, p_words) $$;
comment on function public.mark_done(uuid, uuid, text) is 'See private.mark_done.';
grant execute on function public.mark_done(uuid, uuid, text), private.mark_done(uuid, uuid, text) to authenticated;

create function private.mark_missed(p_once uuid, p_task uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_task public.tasks := private.lock_task(p_task);
	v_match public.matches;
begin
	if v_task.id is null or not private.coordinates_task(v_me, v_task) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'mark_missed', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_task.starts_at > private.clock() then
		raise exception 'It has not begun yet.' using errcode = 'PT409', hint = 'too_early';
	end if;
	perform private.withdraw_offers(p_task, v_me, false);
	select * into v_match from public.matches m where m.task_id = p_task and m.ended_at is null;
	if v_match.id is not null then
		perform private.end_match(v_match, 'missed', 'missed', v_me, null);
	else
		update public.tasks set state = 'missed' where id = p_task;
		perform private.record_task_event(p_task, 'missed', v_task.state, 'missed', v_me);
	end if;
	return private.end_once(p_once, 'mark_missed', jsonb_build_object('task_id', p_task));
end $$;
comment on function private.mark_missed(uuid, uuid) is 'A coordinator records that nobody came; the match, if any, ends at once.';
create function public.mark_missed(p_once uuid, p_task uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.mark_missed(p_once, p_task) $$;
comment on function public.mark_missed(uuid, uuid) is 'See private.mark_missed.';
grant execute on function public.mark_missed(uuid, uuid), private.mark_missed(uuid, uuid) to authenticated;

create function private.cancel_task_now(p_task uuid, p_by uuid, p_event text, p_why text, p_tell boolean) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_task public.tasks := private.lock_task(p_task);
	v_match public.matches;
begin
	perform private.withdraw_offers(p_task, p_by, p_tell);
	select * into v_match from public.matches m where m.task_id = p_task and m.ended_at is null;
	if v_match.id is not null then
		perform private.end_match(v_match, 'cancelled', p_event, p_by, p_why);
		if p_tell and v_match.volunteer_id is distinct from p_by then
			insert into private.outbox (template, to_account, organisation_id, person_id, task_id, params)
			values (
				'visit-cancelled', v_match.volunteer_id, v_task.organisation_id, v_task.person_id, p_task,
				jsonb_build_object('area', private.area_label(v_task.area_id), 'link', '/visits')
			);
		end if;
	else
		update public.tasks set state = 'cancelled' where id = p_task;
		perform private.record_task_event(p_task, p_event, v_task.state, 'cancelled', p_by, null, p_why);
	end if;
end $$;
comment on function private.cancel_task_now(uuid, uuid, text, text, boolean) is 'Cancels one task with its offers and match. Callers have decided who may.';

create function private.cancel_task(p_once uuid, p_task uuid, p_version integer, p_reason text) returns jsonb
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
	end if;
	return private.end_once(p_once, 'cancel_task', jsonb_build_object('task_id', p_task, 'person_id', v_task.person_id));
end $$;
comment on function private.cancel_task(uuid, uuid, integer, text) is 'Cancels a task: its coordinator, the person, or a manager of the circle.';
create function public.cancel_task(p_once uuid, p_task uuid, p_version integer, p_reason text default null) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.cancel_task(p_once, p_task, p_version, p_reason) $$;
comment on function public.cancel_task(uuid, uuid, integer, text) is 'See private.cancel_task.';
grant execute on function public.cancel_task(uuid, uuid, integer, text), private.cancel_task(uuid, uuid, integer, text) to authenticated;
