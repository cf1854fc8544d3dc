-- What a coordinator does with a request and its tasks.

-- A time that has been changed is a new question: whoever answered the old one may be asked again.
insert into private.transitions (machine, from_state, to_state) values
	('offer', 'accepted', 'withdrawn'), ('offer', 'declined', 'withdrawn');

create function private.record_request_event(p_request uuid, p_event text, p_by uuid) returns void
	language sql security definer set search_path = ''
	as $$ insert into private.request_events (request_id, event, by_account) values (p_request, p_event, p_by) $$;
comment on function private.record_request_event(uuid, text, uuid) is 'One row of a request''s history.';

create function private.tell_asker(p_request public.requests, p_template text) returns void
	language sql security definer set search_path = ''
	as $$
	insert into private.outbox (template, to_account, to_email, organisation_id, person_id, params)
	select p_template, c.account_id, case when c.account_id is null then c.email end, p_request.organisation_id, p_request.person_id,
		jsonb_build_object('link', '/circle/' || p_request.person_id)
	from private.circle_members c
	where c.id = p_request.asked_by and c.ended_at is null and c.email_confirmed_at is not null
		and (c.account_id is not null or c.email is not null)
		and (c.account_id is null or not private.denied(p_request.person_id, c.account_id, 'summary', private.clock()))
		and not private.dead(p_request.person_id)
$$;
comment on function private.tell_asker(public.requests, text) is
	'Queues a mail to whoever asked, once their address is confirmed; the link shows the rest. Nothing after a death (R14).';

-- ---- Taking it on --------------------------------------------------------------------------------
create function private.take_on(p_once uuid, p_request uuid, p_version integer, p_over boolean) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_request public.requests := private.request_for(v_me, p_request);
	v_had uuid;
begin
	select * into v_once from private.begin_once(p_once, 'take_on', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.still_acts(v_me, v_request);
	v_had := case when private.coordinates(v_request.coordinator_id, v_request.organisation_id) then v_request.coordinator_id end;
	if v_had = v_me then
		return private.end_once(p_once, 'take_on', jsonb_build_object('request_id', p_request));
	end if;
	if v_had is not null and not coalesce(p_over, false) then
		raise exception '% has taken this on. If it is to be yours now, take it over.', private.account_name(v_had)
			using errcode = 'PT409', hint = 'taken';
	end if;
	perform private.same_version(v_request.version, p_version);
	update public.requests set coordinator_id = v_me where id = p_request;
	perform private.record_request_event(p_request, case when v_had is null then 'taken_on' else 'taken_over' end, v_me);
	if v_had is not null then
		-- with the person, so that a deny or a death holds it back at sending too
		insert into private.outbox (template, to_account, organisation_id, person_id, params)
		select 'request-taken-over', v_had, v_request.organisation_id, v_request.person_id,
			jsonb_build_object('area', private.area_label(v_request.area_id), 'link', '/desk/requests/' || p_request)
		where private.sees_request(v_had, v_request);
	else
		perform private.tell_asker(v_request, 'request-taken-on');
	end if;
	return private.end_once(p_once, 'take_on', jsonb_build_object('request_id', p_request));
end $$;
comment on function private.take_on(uuid, uuid, integer, boolean) is
	'A coordinator becomes the named one. From a colleague only when p_over says so: the colleague is told.';
create function public.take_on(p_once uuid, p_request uuid, p_version integer, p_over boolean default false) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.take_on(p_once, p_request, p_version, p_over) $$;
comment on function public.take_on(uuid, uuid, integer, boolean) is 'See private.take_on.';
grant execute on function public.take_on(uuid, uuid, integer, boolean), private.take_on(uuid, uuid, integer, boolean) to authenticated;

-- ---- Asking back ---------------------------------------------------------------------------------
create function private.ask_question(p_once uuid, p_request uuid, p_words text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_request public.requests := private.request_for(v_me, p_request);
	v_id uuid;
begin
	select * into v_once from private.begin_once(p_once, 'ask_question', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.still_acts(v_me, v_request);
	perform private.not_died(v_request.person_id);
	if length(trim(coalesce(p_words, ''))) not between 1 and 1000 then
		raise exception 'Write your question, in up to 1,000 characters.' using errcode = 'PT422', hint = 'words';
	end if;
	insert into private.questions (request_id, asked_by, words, asked_at)
	values (p_request, v_me, trim(p_words), private.clock())
	returning id into v_id;
	perform private.record_request_event(p_request, 'asked', v_me);
	perform private.tell_asker(v_request, 'question');
	return private.end_once(p_once, 'ask_question', jsonb_build_object('question_id', v_id));
end $$;
comment on function private.ask_question(uuid, uuid, text) is 'A coordinator asks the asker something; a mail says only that there is a question.';
create function public.ask_question(p_once uuid, p_request uuid, p_words text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.ask_question(p_once, p_request, p_words) $$;
comment on function public.ask_question(uuid, uuid, text) is 'See private.ask_question.';
grant execute on function public.ask_question(uuid, uuid, text), private.ask_question(uuid, uuid, text) to authenticated;

create function private.answer_question(p_once uuid, p_question uuid, p_answer text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_question private.questions;
	v_request public.requests;
begin
	select * into v_question from private.questions q where q.id = p_question for update;
	select * into v_request from public.requests r where r.id = v_question.request_id;
	if v_request.id is null or not exists (
		select from private.circle_members c
		where c.id = v_request.asked_by and c.account_id = v_me and c.ended_at is null
	) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'answer_question', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_question.settled_at is not null then
		raise exception 'This has been settled. Thank you.' using errcode = 'PT409', hint = 'settled';
	end if;
	if v_question.answered_at is not null then
		raise exception 'You have answered this already.' using errcode = 'PT409', hint = 'stale';
	end if;
	if length(trim(coalesce(p_answer, ''))) not between 1 and 2000 then
		raise exception 'Write your answer, in up to 2,000 characters.' using errcode = 'PT422', hint = 'answer';
	end if;
	update private.questions set answer = trim(p_answer), answered_at = private.clock() where id = p_question;
	perform private.record_request_event(v_request.id, 'answered', v_me);
	if not private.dead(v_request.person_id) then
		perform private.tell_coordinators(v_request.id, 'question-answered', '/desk/requests/' || v_request.id);
	end if;
	return private.end_once(p_once, 'answer_question', jsonb_build_object('person_id', v_request.person_id));
end $$;
comment on function private.answer_question(uuid, uuid, text) is 'Whoever asked for help answers a coordinator''s question, once.';
create function public.answer_question(p_once uuid, p_question uuid, p_answer text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.answer_question(p_once, p_question, p_answer) $$;
comment on function public.answer_question(uuid, uuid, text) is 'See private.answer_question.';
grant execute on function public.answer_question(uuid, uuid, text), private.answer_question(uuid, uuid, text) to authenticated;

create function private.settle_question(p_once uuid, p_question uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_question private.questions;
	v_request public.requests;
begin
	select * into v_question from private.questions q where q.id = p_question for update;
	v_request := private.request_for(v_me, v_question.request_id);
	select * into v_once from private.begin_once(p_once, 'settle_question', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	update private.questions set settled_at = private.clock(), settled_by = v_me where id = p_question and settled_at is null;
	return private.end_once(p_once, 'settle_question', jsonb_build_object('request_id', v_request.id));
end $$;
comment on function private.settle_question(uuid, uuid) is 'A coordinator has read the answer, or no longer needs one.';
create function public.settle_question(p_once uuid, p_question uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.settle_question(p_once, p_question) $$;
comment on function public.settle_question(uuid, uuid) is 'See private.settle_question.';
grant execute on function public.settle_question(uuid, uuid), private.settle_question(uuid, uuid) to authenticated;

-- ---- Open, pause, close --------------------------------------------------------------------------
create function private.open_request(p_once uuid, p_request uuid, p_version integer) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_request public.requests := private.request_for(v_me, p_request);
	v_now timestamptz := private.clock();
begin
	select * into v_once from private.begin_once(p_once, 'open_request', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.still_acts(v_me, v_request);
	perform private.same_version(v_request.version, p_version);
	perform private.not_died(v_request.person_id);
	if v_request.state = 'open' then
		raise exception 'It is open already.' using errcode = 'PT409', hint = 'stale';
	end if;
	if not private.effective_summary(v_request.person_id, v_request.organisation_id, v_now) then
		raise exception 'Consent to tell volunteers the kind of help, the times and the area is missing. Record it first: nobody is asked without it.'
			using errcode = 'PT409', hint = 'consent_needed';
	end if;
	update public.requests
	set state = 'open', opened_at = coalesce(opened_at, v_now), paused_at = null,
		coordinator_id = case when private.coordinates(coordinator_id, organisation_id) then coordinator_id else v_me end
	where id = p_request;
	perform private.record_request_event(p_request, 'opened', v_me);
	return private.end_once(p_once, 'open_request', jsonb_build_object('request_id', p_request));
end $$;
comment on function private.open_request(uuid, uuid, integer) is
	'Opens a request, or one that was paused, so that volunteers can be asked. Refused while consent to the summary is missing (C20). Whoever opens one that nobody has becomes its coordinator.';
create function public.open_request(p_once uuid, p_request uuid, p_version integer) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.open_request(p_once, p_request, p_version) $$;
comment on function public.open_request(uuid, uuid, integer) is 'See private.open_request.';
grant execute on function public.open_request(uuid, uuid, integer), private.open_request(uuid, uuid, integer) to authenticated;

create function private.pause_request(p_once uuid, p_request uuid, p_version integer) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_request public.requests;
	v_task public.tasks;
	v_sees public.requests;
begin
	select * into v_sees from public.requests r where r.id = p_request;
	if v_sees.id is null or not private.sees_request(v_me, v_sees) then
		perform private.not_found();
	end if;
	-- tasks before the request: the one order of locks
	perform 1 from public.tasks t where t.request_id = p_request order by t.id for update;
	v_request := private.request_for(v_me, p_request);
	select * into v_once from private.begin_once(p_once, 'pause_request', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.still_acts(v_me, v_request);
	perform private.same_version(v_request.version, p_version);
	if v_request.state = 'paused' then
		raise exception 'It is paused already.' using errcode = 'PT409', hint = 'stale';
	end if;
	for v_task in
		select t.* from public.tasks t where t.request_id = p_request and t.state = 'offered' order by t.id
	loop
		perform private.withdraw_offers(v_task.id, v_me, true);
		update public.tasks set state = 'open' where id = v_task.id;
		perform private.record_task_event(v_task.id, 'offers_withdrawn', 'offered', 'open', v_me);
	end loop;
	update public.requests set state = 'paused', paused_at = private.clock() where id = p_request;
	perform private.record_request_event(p_request, 'paused', v_me);
	return private.end_once(p_once, 'pause_request', jsonb_build_object('request_id', p_request));
end $$;
comment on function private.pause_request(uuid, uuid, integer) is
	'Pauses a request: offers are taken back kindly, visits that somebody has said yes to stand.';
create function public.pause_request(p_once uuid, p_request uuid, p_version integer) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.pause_request(p_once, p_request, p_version) $$;
comment on function public.pause_request(uuid, uuid, integer) is 'See private.pause_request.';
grant execute on function public.pause_request(uuid, uuid, integer), private.pause_request(uuid, uuid, integer) to authenticated;

create function private.close_request(p_once uuid, p_request uuid, p_version integer, p_reason text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_request public.requests;
	v_sees public.requests;
	v_task uuid;
	v_dead boolean;
begin
	select * into v_sees from public.requests r where r.id = p_request;
	if v_sees.id is null or not private.sees_request(v_me, v_sees) then
		perform private.not_found();
	end if;
	perform 1 from public.tasks t where t.request_id = p_request order by t.id for update;
	v_request := private.request_for(v_me, p_request);
	select * into v_once from private.begin_once(p_once, 'close_request', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.still_acts(v_me, v_request);
	perform private.same_version(v_request.version, p_version);
	if length(trim(coalesce(p_reason, ''))) not between 1 and 500 then
		raise exception 'Say why it is closed, in up to 500 characters.' using errcode = 'PT422', hint = 'reason';
	end if;
	if exists (
		select from public.tasks t where t.request_id = p_request and t.state = 'confirmed' and t.ends_at <= v_now
	) then
		raise exception 'A visit has gone by and nobody has said whether it happened. Say so first, while you still can.'
			using errcode = 'PT409', hint = 'unsettled';
	end if;
	v_dead := private.dead(v_request.person_id);
	for v_task in
		select t.id from public.tasks t
		where t.request_id = p_request and t.state in ('open', 'offered', 'accepted', 'confirmed')
		order by t.id
	loop
		perform private.cancel_task_now(v_task, v_me, 'request_closed', null, not v_dead);
	end loop;
	update public.requests set state = 'closed', closed_at = v_now, close_reason = trim(p_reason) where id = p_request;
	perform private.record_request_event(p_request, 'closed', v_me);
	perform private.tell_asker(v_request, 'request-closed');
	return private.end_once(p_once, 'close_request', jsonb_build_object('request_id', p_request));
end $$;
comment on function private.close_request(uuid, uuid, integer, text) is
	'Closes a request with a reason; what was still to come is cancelled and its volunteers told. Visits gone by are settled first.';
create function public.close_request(p_once uuid, p_request uuid, p_version integer, p_reason text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.close_request(p_once, p_request, p_version, p_reason) $$;
comment on function public.close_request(uuid, uuid, integer, text) is 'See private.close_request.';
grant execute on function public.close_request(uuid, uuid, integer, text), private.close_request(uuid, uuid, integer, text) to authenticated;

-- ---- Tasks ---------------------------------------------------------------------------------------
create function private.wall_times(p_at timestamp, p_zone text) returns integer
	language sql stable set search_path = ''
	as $$
	select count(distinct at)::integer
	from unnest(array[
		p_at at time zone p_zone,
		(p_at - interval '3 hours') at time zone p_zone + interval '3 hours',
		(p_at + interval '3 hours') at time zone p_zone - interval '3 hours'
	]) as at
	where at at time zone p_zone = p_at
$$;
comment on function private.wall_times(timestamp, text) is
	'How many instants a wall time names: one; two in the hour that comes back in autumn; none in the hour that spring leaves out (R10).';

create function private.check_window(
	p_now timestamptz, p_day date, p_starts time, p_ends time, p_minutes integer, p_requirements text[]
) returns void
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	c_zone constant text := 'Europe/London';
	v_today date := (p_now at time zone c_zone)::date;
	v_at record;
begin
	if p_day is null then
		raise exception 'Give the day.' using errcode = 'PT422', hint = 'day';
	elsif p_day < v_today then
		raise exception 'That day has gone by.' using errcode = 'PT422', hint = 'day';
	elsif p_day > v_today + 366 then
		raise exception 'That is more than a year away.' using errcode = 'PT422', hint = 'day';
	end if;
	if p_starts is null then
		raise exception 'Give a time, such as 2pm.' using errcode = 'PT422', hint = 'from';
	elsif p_ends is null then
		raise exception 'Give a time, such as 4pm.' using errcode = 'PT422', hint = 'until';
	elsif p_ends <= p_starts then
		raise exception 'This has to be later than the time before it, on the same day.' using errcode = 'PT422', hint = 'until';
	end if;
	for v_at in
		select x.field, private.wall_times(p_day + x.at, c_zone) as times
		from (values ('from', p_starts), ('until', p_ends)) as x (field, at)
	loop
		if v_at.times = 0 then
			raise exception 'The clocks go forward that night, and this time is left out. Give another.'
				using errcode = 'PT422', hint = v_at.field;
		elsif v_at.times = 2 then
			raise exception 'The clocks go back that night, and this time comes twice. Give another.'
				using errcode = 'PT422', hint = v_at.field;
		end if;
	end loop;
	if (p_day + p_starts) at time zone c_zone <= p_now then
		raise exception 'That has begun already. Give a time to come.' using errcode = 'PT422', hint = 'from';
	end if;
	if p_minutes is null or p_minutes not between 10 and 720 then
		raise exception 'Say how long it takes, from 10 minutes to 12 hours.' using errcode = 'PT422', hint = 'minutes';
	elsif make_interval(mins => p_minutes) > (p_day + p_ends) at time zone c_zone - (p_day + p_starts) at time zone c_zone then
		raise exception 'It does not fit between these two times.' using errcode = 'PT422', hint = 'minutes';
	end if;
	if exists (select from unnest(p_requirements) as r where not private.is_requirement(r)) then
		raise exception 'Choose from the list.' using errcode = 'PT422', hint = 'requirements';
	end if;
end $$;
comment on function private.check_window(timestamptz, date, time, time, integer, text[]) is
	'Refuses, naming the field: days gone by or beyond a year, times that a clock change leaves out or has twice, a length that does not fit, a requirement that is not on the list.';

create function private.add_task(
	p_once uuid, p_request uuid, p_kind text, p_day date, p_starts time, p_ends time, p_minutes integer, p_requirements text[]
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_request public.requests := private.request_for(v_me, p_request);
	v_id uuid;
begin
	select * into v_once from private.begin_once(p_once, 'add_task', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.still_acts(v_me, v_request);
	perform private.not_died(v_request.person_id);
	if not exists (
		select from public.organisation_task_kinds k where k.organisation_id = v_request.organisation_id and k.kind_id = p_kind
	) then
		raise exception 'Choose a kind of help that you arrange.' using errcode = 'PT422', hint = 'kind';
	end if;
	perform private.check_window(private.clock(), p_day, p_starts, p_ends, p_minutes, p_requirements);
	insert into public.tasks (request_id, person_id, organisation_id, kind_id, area_id, day, starts, ends, minutes, requirements)
	values (
		p_request, v_request.person_id, v_request.organisation_id, p_kind, v_request.area_id, p_day, p_starts, p_ends, p_minutes,
		array(select distinct r from unnest(p_requirements) as r order by r)
	)
	returning id into v_id;
	perform private.record_task_event(v_id, 'added', null, 'open', v_me);
	perform private.record_request_event(p_request, 'task_added', v_me);
	return private.end_once(p_once, 'add_task', jsonb_build_object('task_id', v_id));
end $$;
comment on function private.add_task(uuid, uuid, text, date, time, time, integer, text[]) is 'A coordinator adds one dated piece of help to a request.';
create function public.add_task(
	p_once uuid, p_request uuid, p_kind text, p_day date, p_starts time, p_ends time, p_minutes integer, p_requirements text[] default '{}'
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.add_task(p_once, p_request, p_kind, p_day, p_starts, p_ends, p_minutes, p_requirements) $$;
comment on function public.add_task(uuid, uuid, text, date, time, time, integer, text[]) is 'See private.add_task.';
grant execute on function
	public.add_task(uuid, uuid, text, date, time, time, integer, text[]),
	private.add_task(uuid, uuid, text, date, time, time, integer, text[]) to authenticated;

create function private.change_task(
	p_once uuid, p_task uuid, p_version integer, p_day date, p_starts time, p_ends time, p_minutes integer, p_requirements text[]
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_task public.tasks := private.lock_task(p_task);
	v_match public.matches;
	v_wanted text[] := array(select distinct r from unnest(p_requirements) as r order by r);
begin
	if v_task.id is null or not private.coordinates_task(v_me, v_task) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'change_task', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.same_version(v_task.version, p_version);
	perform private.not_died(v_task.person_id);
	if v_task.state not in ('open', 'offered', 'accepted', 'confirmed') then
		raise exception 'This one is over. Add a new one instead.' using errcode = 'PT409', hint = 'over';
	end if;
	perform private.check_window(v_now, p_day, p_starts, p_ends, p_minutes, p_requirements);
	if (v_task.day, v_task.starts, v_task.ends, v_task.minutes) = (p_day, p_starts, p_ends, p_minutes)
		and v_task.requirements @> v_wanted and v_wanted @> v_task.requirements
	then
		return private.end_once(p_once, 'change_task', jsonb_build_object('task_id', p_task, 'changed', false));
	end if;
	perform private.withdraw_offers(p_task, v_me, true);
	select * into v_match from public.matches m where m.task_id = p_task and m.ended_at is null;
	if v_match.id is not null then
		perform private.end_match(v_match, 'withdrawn', 'changed', v_me, null);
		if v_match.volunteer_id <> v_me then
			insert into private.outbox (template, to_account, organisation_id, person_id, task_id, params)
			values (
				'visit-changed', v_match.volunteer_id, v_task.organisation_id, v_task.person_id, p_task,
				jsonb_build_object('area', private.area_label(v_task.area_id), 'link', '/visits')
			);
		end if;
		if v_task.state = 'confirmed' then
			perform private.tell_circle(v_task.person_id, p_task, 'visit-moved');
		end if;
	else
		perform private.record_task_event(p_task, 'changed', v_task.state, 'open', v_me);
	end if;
	-- whoever answered for the old time may be asked about the new one
	update public.offers set state = 'withdrawn' where task_id = p_task and state in ('accepted', 'declined');
	update public.tasks
	set day = p_day, starts = p_starts, ends = p_ends, minutes = p_minutes, requirements = v_wanted, state = 'open'
	where id = p_task;
	return private.end_once(p_once, 'change_task', jsonb_build_object('task_id', p_task, 'changed', true, 'match_ended', v_match.id is not null));
end $$;
comment on function private.change_task(uuid, uuid, integer, date, time, time, integer, text[]) is
	'Changes day, window, length or requirements. Offers are taken back and a match ends, both told kindly: whoever said yes said it to the old time. They may be asked again.';
create function public.change_task(
	p_once uuid, p_task uuid, p_version integer, p_day date, p_starts time, p_ends time, p_minutes integer, p_requirements text[] default '{}'
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.change_task(p_once, p_task, p_version, p_day, p_starts, p_ends, p_minutes, p_requirements) $$;
comment on function public.change_task(uuid, uuid, integer, date, time, time, integer, text[]) is 'See private.change_task.';
grant execute on function
	public.change_task(uuid, uuid, integer, date, time, time, integer, text[]),
	private.change_task(uuid, uuid, integer, date, time, time, integer, text[]) to authenticated;

create function private.mark_happened(p_once uuid, p_task uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_task public.tasks := private.lock_task(p_task);
	v_match uuid;
begin
	if v_task.id is null or not private.coordinates_task(v_me, v_task) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'mark_happened', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_task.state not in ('confirmed', 'missed') then
		raise exception 'This has moved on since you opened it.' using errcode = 'PT409', hint = 'stale';
	end if;
	if v_task.starts_at > v_now then
		raise exception 'It has not begun yet.' using errcode = 'PT409', hint = 'too_early';
	end if;
	select m.id into v_match from public.matches m where m.task_id = p_task and m.ended_at is null;
	if v_match is null and v_task.state = 'missed' then
		-- set right: the match that ended as missed was kept after all; it stays ended, and is marked done
		update public.matches set done_at = v_now
		where id = (select m.id from public.matches m where m.task_id = p_task and m.end_reason = 'missed' order by m.ended_at desc limit 1);
	else
		update public.matches set done_at = v_now where id = v_match;
	end if;
	update public.tasks set state = 'done' where id = p_task;
	perform private.record_task_event(p_task, 'happened', v_task.state, 'done', v_me);
	return private.end_once(p_once, 'mark_happened', jsonb_build_object('task_id', p_task));
end $$;
comment on function private.mark_happened(uuid, uuid) is
	'A coordinator records that a visit took place which the volunteer has not marked, or which was marked missed by mistake.';
create function public.mark_happened(p_once uuid, p_task uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.mark_happened(p_once, p_task) $$;
comment on function public.mark_happened(uuid, uuid) is 'See private.mark_happened.';
grant execute on function public.mark_happened(uuid, uuid), private.mark_happened(uuid, uuid) to authenticated;

-- ---- What the circle said of a visit, and of a death ----------------------------------------------
create function private.settle_feedback(p_once uuid, p_feedback uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_feedback private.feedback;
	v_request public.requests;
begin
	select * into v_feedback from private.feedback f where f.id = p_feedback for update;
	v_request := private.request_for(v_me, (select t.request_id from public.tasks t where t.id = v_feedback.task_id));
	select * into v_once from private.begin_once(p_once, 'settle_feedback', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	update private.feedback set settled_at = private.clock(), settled_by = v_me where id = p_feedback and settled_at is null;
	return private.end_once(p_once, 'settle_feedback', jsonb_build_object('request_id', v_request.id));
end $$;
comment on function private.settle_feedback(uuid, uuid) is 'A coordinator has dealt with what the circle said of a visit.';
create function public.settle_feedback(p_once uuid, p_feedback uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.settle_feedback(p_once, p_feedback) $$;
comment on function public.settle_feedback(uuid, uuid) is 'See private.settle_feedback.';
grant execute on function public.settle_feedback(uuid, uuid), private.settle_feedback(uuid, uuid) to authenticated;

create function private.settle_death_report(p_once uuid, p_report uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_report private.death_reports;
begin
	select * into v_report from private.death_reports d where d.id = p_report for update;
	if v_report.id is null or not private.coordinates_person(v_me, v_report.person_id, v_report.organisation_id, private.clock())
		or private.closed_to(v_me, v_report.person_id)
	then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'settle_death_report', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	update private.death_reports set settled_at = private.clock(), settled_by = v_me where id = p_report and settled_at is null;
	return private.end_once(p_once, 'settle_death_report', jsonb_build_object('person_id', v_report.person_id));
end $$;
comment on function private.settle_death_report(uuid, uuid) is 'A coordinator has followed up a report of a death. It changes nothing by itself (C21).';
create function public.settle_death_report(p_once uuid, p_report uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.settle_death_report(p_once, p_report) $$;
comment on function public.settle_death_report(uuid, uuid) is 'See private.settle_death_report.';
grant execute on function public.settle_death_report(uuid, uuid), private.settle_death_report(uuid, uuid) to authenticated;

-- ---- C25 -----------------------------------------------------------------------------------------
create function private.decide_conflict(p_once uuid, p_request uuid, p_account uuid, p_why text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_request public.requests := private.request_for(v_me, p_request);
begin
	-- Whether that member is of the circle is not for us to say: the answer is the same either way.
	if not exists (
		select from public.members m
		where m.organisation_id = v_request.organisation_id and m.account_id = p_account and m.left_at is null
	) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'decide_conflict', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.still_acts(v_me, v_request);
	if p_account = v_me or private.in_circle(v_me, v_request.person_id) then
		raise exception 'A second member decides this, who is not of the circle themselves.' using errcode = 'PT409', hint = 'own';
	end if;
	if length(trim(coalesce(p_why, ''))) not between 1 and 1000 then
		raise exception 'Say why, in up to 1,000 characters.' using errcode = 'PT422', hint = 'why';
	end if;
	insert into private.conflict_decisions (person_id, account_id, organisation_id, decided_by, why, at)
	values (v_request.person_id, p_account, v_request.organisation_id, v_me, trim(p_why), private.clock());
	perform private.record_request_event(p_request, 'conflict_decided', v_me);
	return private.end_once(p_once, 'decide_conflict', jsonb_build_object('request_id', p_request));
end $$;
comment on function private.decide_conflict(uuid, uuid, uuid, text) is
	'C25: a second member records why somebody of the person''s own circle may act for the organisation. Nobody decides for themselves.';
create function public.decide_conflict(p_once uuid, p_request uuid, p_account uuid, p_why text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.decide_conflict(p_once, p_request, p_account, p_why) $$;
comment on function public.decide_conflict(uuid, uuid, uuid, text) is 'See private.decide_conflict.';
grant execute on function public.decide_conflict(uuid, uuid, uuid, text), private.decide_conflict(uuid, uuid, uuid, text) to authenticated;
