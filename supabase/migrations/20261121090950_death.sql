-- Somebody dies (C21, R14): from that instant no offer, reminder, visit or mail, and access narrows.

create function private.acts_in_death(p_account uuid, p_person uuid, p_at timestamptz) returns text
	language sql stable security definer set search_path = ''
	as $$
	select case
		when private.manages(p_account, p_person, p_at) then 'manager'
		when exists (
			select from public.requests r
			where r.person_id = p_person and private.coordinates_person(p_account, p_person, r.organisation_id, p_at)
		) and not private.closed_to(p_account, p_person) then 'coordinator'
	end
$$;
comment on function private.acts_in_death(uuid, uuid, timestamptz) is
	'C21: a manager whose basis has been seen, or a coordinator of an organisation that holds a request; null otherwise.';

create function private.record_death(p_once uuid, p_person uuid, p_died_on date) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_as text := private.acts_in_death(v_me, p_person, private.clock());
	v_task uuid;
	v_death uuid;
begin
	if v_as is null then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'record_death', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if p_died_on > (v_now at time zone 'Europe/London')::date then
		raise exception 'That day has not come yet. Give the day they died, or leave it empty.'
			using errcode = 'PT422', hint = 'died_on';
	end if;
	-- one at a time for this person; the second to say so finds it said
	-- (no key update: a yes that is under way refers to this row, and holds the task we are about to wait for)
	perform 1 from private.people p where p.id = p_person for no key update;
	if private.dead(p_person) then
		return private.end_once(p_once, 'record_death', jsonb_build_object('person_id', p_person, 'already', true));
	end if;
	-- tasks, then requests: the one order of locks. A task that is being added holds its request, so only
	-- with the requests in hand is every task to be seen
	perform 1 from public.tasks t
	where t.person_id = p_person and t.state in ('open', 'offered', 'accepted', 'confirmed')
	order by t.id for update;
	perform 1 from public.requests r where r.person_id = p_person order by r.id for no key update;
	for v_task in
		select t.id from public.tasks t
		where t.person_id = p_person and t.state in ('open', 'offered', 'accepted', 'confirmed')
		order by t.id
	loop
		perform private.cancel_task_now(v_task, v_me, 'died', null, false);
	end loop;
	-- no mail about them leaves from here on. After the tasks, whose locks a yes that is under way holds
	-- before it touches its mails; what it queued is caught here too
	update private.outbox set state = 'cancelled', reason = 'died' where person_id = p_person and state = 'queued';
	update public.requests set state = 'paused', paused_at = v_now
	where person_id = p_person and state in ('submitted', 'open');
	insert into private.deaths (person_id, died_on, recorded_by, recorded_as, recorded_at, organisation_id)
	values (p_person, p_died_on, v_me, v_as, v_now, (
		select r.organisation_id from public.requests r
		where v_as = 'coordinator' and r.person_id = p_person and private.coordinates(v_me, r.organisation_id)
		order by r.created_at limit 1
	))
	returning id into v_death;
	insert into private.request_events (request_id, event, by_account)
	select r.id, 'died', v_me from public.requests r where r.person_id = p_person;
	return private.end_once(p_once, 'record_death', jsonb_build_object('person_id', p_person, 'death_id', v_death));
end $$;
comment on function private.record_death(uuid, uuid, date) is
	'C21: records a death; offers and visits end, mail is stopped, requests pause. Undoing it revives nothing by itself.';
create function public.record_death(p_once uuid, p_person uuid, p_died_on date default null) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.record_death(p_once, p_person, p_died_on) $$;
comment on function public.record_death(uuid, uuid, date) is 'See private.record_death.';
grant execute on function public.record_death(uuid, uuid, date), private.record_death(uuid, uuid, date) to authenticated;

create function private.undo_death(p_once uuid, p_person uuid, p_reason text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_death private.deaths;
	v_as text := private.acts_in_death(v_me, p_person, private.clock());
begin
	select * into v_death from private.deaths d where d.person_id = p_person and d.undone_at is null;
	if v_death.id is null or (v_as is distinct from 'coordinator' and v_death.recorded_by <> v_me) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'undo_death', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_now >= v_death.recorded_at + interval '1 hour' then
		if v_as is distinct from 'coordinator' then
			raise exception 'It can be taken back here for an hour. After that, please ring the coordinator.'
				using errcode = 'PT409', hint = 'too_late';
		elsif nullif(trim(p_reason), '') is null then
			raise exception 'Say why, for the record.' using errcode = 'PT422', hint = 'reason';
		end if;
	end if;
	update private.deaths
	set undone_at = v_now, undone_by = v_me, undone_reason = nullif(trim(left(p_reason, 500)), '')
	where id = v_death.id;
	insert into private.request_events (request_id, event, by_account)
	select r.id, 'death_undone', v_me from public.requests r where r.person_id = p_person;
	return private.end_once(p_once, 'undo_death', jsonb_build_object('person_id', p_person));
end $$;
comment on function private.undo_death(uuid, uuid, text) is
	'C21: within an hour by whoever recorded it or a coordinator; later by a coordinator with a reason. Requests stay paused until a person opens them again.';
create function public.undo_death(p_once uuid, p_person uuid, p_reason text default null) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.undo_death(p_once, p_person, p_reason) $$;
comment on function public.undo_death(uuid, uuid, text) is 'See private.undo_death.';
grant execute on function public.undo_death(uuid, uuid, text), private.undo_death(uuid, uuid, text) to authenticated;
