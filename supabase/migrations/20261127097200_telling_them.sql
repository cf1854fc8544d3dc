-- What was recorded for somebody whom no mail reaches is told to them by telephone, by letter or in person. That it
-- is still to be told stands on the desk until a coordinator has written down how they told it: two steps in the
-- request's history, with who and when. And what a coordinator heard with a caller's request is confirmed back too.

create index request_events_to_tell on private.request_events (request_id) where event = 'to_tell';

create function private.to_tell_since(p_person uuid, p_organisation uuid) returns timestamptz
	language sql stable security definer set search_path = ''
	as $$
	select min(e.at)
	from public.requests r
	join private.request_events e on e.request_id = r.id and e.event = 'to_tell'
	where r.person_id = p_person and r.organisation_id = p_organisation and not exists (
		-- they are told once, with whichever request of theirs
		select from public.requests y
		join private.request_events x on x.request_id = y.id and x.event in ('told_by_phone', 'told_by_letter', 'told_in_person')
		where y.person_id = p_person and y.organisation_id = p_organisation and x.id > e.id
	)
$$;
comment on function private.to_tell_since(uuid, uuid) is
	'Since when something that an organisation wrote down is still to be told to the person; null when nothing is.';

create function private.note_untold(p_person uuid) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.me();
	v_request public.requests;
begin
	if exists (select from private.confirmed_back_to(p_person, null)) then
		return;
	end if;
	-- the request with which it was recorded, or the newest that whoever records it answers for
	select r.* into v_request from public.requests r
	where r.person_id = p_person and r.state <> 'draft' and private.coordinates(v_me, r.organisation_id)
	order by (r.state <> 'closed') desc, r.created_at desc, r.id limit 1;
	if v_request.id is not null and private.to_tell_since(p_person, v_request.organisation_id) is null then
		perform private.record_request_event(v_request.id, 'to_tell', v_me);
	end if;
end $$;
comment on function private.note_untold(uuid) is
	'Where no mail reaches the person themselves: that they are still to be told, once, however much is recorded meanwhile. An attorney who was written to is not the person.';

create or replace function private.confirm_back(p_person uuid, p_giver uuid) returns boolean
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
begin
	-- Two forms of one conversation are one mail: it waits ten minutes, and a second finds it waiting.
	insert into private.outbox (template, to_account, to_email, person_id, params, not_before)
	select 'consent-recorded', r.account_id, r.email, p_person,
		jsonb_build_object('link', '/circle/' || p_person || '/sharing'), v_now + interval '10 minutes'
	from private.confirmed_back_to(p_person, p_giver) as r
	where not exists (
		select from private.outbox b
		where b.template = 'consent-recorded' and b.person_id = p_person and b.state = 'queued'
			and b.to_account is not distinct from r.account_id and b.to_email is not distinct from r.email
	);
	perform private.note_untold(p_person);
	return exists (select from private.confirmed_back_to(p_person, p_giver));
end $$;

create or replace function private.send_draft(p_once uuid, p_draft uuid, p_secret text, p_version integer, p_ready jsonb, p_when text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_draft private.drafts;
	v_request uuid;
begin
	-- once first: the draft of a form that is sent again has been sent already
	select * into v_once from private.begin_once(p_once, 'send_draft', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	v_draft := private.hold_draft(p_draft, p_secret);
	if v_draft.mode = 'somebody' and not private.coordinates(v_me, v_draft.organisation_id) then
		perform private.not_found();
	end if;
	if v_draft.version <> p_version then
		raise exception 'You have changed an answer in another window. Please look through them once more.'
			using errcode = 'PT409', hint = 'stale';
	end if;
	v_request := private.submit_request(
		v_draft, p_ready, v_me,
		case v_draft.mode
			when 'somebody' then lower(trim(p_ready #>> '{asker,email}'))
			else (select u.email from auth.users u where u.id = v_me)
		end,
		private.said_when(p_when)
	);
	-- what was heard for a caller is confirmed back as any other consent that a coordinator writes down
	if v_draft.mode = 'somebody' and exists (
		select from private.permits p
		join public.requests r on r.person_id = p.person_id
		where r.id = v_request and p.recorded_by = v_me and p.basis <> 'family'
	) then
		perform private.confirm_back(r.person_id, null) from public.requests r where r.id = v_request;
	end if;
	-- from here on it is theirs alone, also in this browser
	update private.drafts set entered_by = v_me where id = v_draft.id;
	return private.end_once(p_once, 'send_draft', jsonb_build_object(
		'request_id', v_request, 'person_id', (select r.person_id from public.requests r where r.id = v_request)
	));
end $$;

create function private.telling_of(p_request public.requests) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object('since', private.to_tell_since((p_request).person_id, (p_request).organisation_id), 'last', (
		select jsonb_build_object('event', e.event, 'at', e.at, 'by', private.name_within(e.by_account, (p_request).organisation_id, (p_request).person_id))
		from public.requests r
		join private.request_events e on e.request_id = r.id
		where r.person_id = (p_request).person_id and r.organisation_id = (p_request).organisation_id and e.event in ('told_by_phone', 'told_by_letter', 'told_in_person')
		order by e.id desc limit 1
	))
$$;
comment on function private.telling_of(public.requests) is
	'For its coordinators: since when the person is still to be told of what was recorded, and who told them last, how and when.';

create or replace function private.request_card(p_request uuid, p_for text) returns jsonb
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
		'telling', case when p_for = 'consent' then private.telling_of(v_request) end,
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

create function private.record_telling(p_once uuid, p_request uuid, p_how text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_request public.requests := private.request_for(v_me, p_request);
begin
	select * into v_once from private.begin_once(p_once, 'record_telling', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.still_acts(v_me, v_request);
	perform private.not_died(v_request.person_id);
	if p_how is null or p_how not in ('phone', 'letter', 'in_person') then
		raise exception 'Say how you told them.' using errcode = 'PT422', hint = 'how';
	end if;
	if private.to_tell_since(v_request.person_id, v_request.organisation_id) is null then
		raise exception 'Nothing is left to tell them: somebody has.' using errcode = 'PT409', hint = 'stale';
	end if;
	perform private.record_request_event(p_request, case p_how
		when 'phone' then 'told_by_phone' when 'letter' then 'told_by_letter' else 'told_in_person'
	end, v_me);
	return private.end_once(p_once, 'record_telling', jsonb_build_object('request_id', p_request));
end $$;
comment on function private.record_telling(uuid, uuid, text) is
	'A coordinator has told the person, by telephone, letter or in person, what was written down for them: by whom and when is in the request''s history.';
create function public.record_telling(p_once uuid, p_request uuid, p_how text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.record_telling(p_once, p_request, p_how) $$;
comment on function public.record_telling(uuid, uuid, text) is 'See private.record_telling.';
grant execute on function public.record_telling(uuid, uuid, text), private.record_telling(uuid, uuid, text) to authenticated;

-- ---- It waits on the desk until then ------------------------------------------------------------------
alter function private.desk_items(uuid, uuid) rename to desk_items_so_far;
comment on function private.desk_items_so_far(uuid, uuid) is
	'What waits on somebody with requests, tasks, questions and notes. See private.desk_items, which adds what is still to be told.';

create function private.desk_items(p_me uuid, p_organisation uuid)
	returns table (kind text, request_id uuid, task_id uuid, item_id uuid, since timestamptz, facts jsonb)
	language plpgsql stable security definer rows 50 set search_path = ''
	as $$
begin
	return query
	select i.* from private.desk_items_so_far(p_me, p_organisation) as i
	union all
	select 'to_tell', r.id, null::uuid, null::uuid, private.to_tell_since(r.person_id, r.organisation_id), '{}'::jsonb
	from public.requests r
	join private.request_events e on e.request_id = r.id and e.event = 'to_tell'
	where r.organisation_id = p_organisation and r.state in ('submitted', 'open', 'paused')
		and private.to_tell_since(r.person_id, r.organisation_id) is not null
		and not private.dead(r.person_id)
		and r.person_id not in (select private.closed_people(p_me, p_organisation))
	group by r.id;
end $$;
comment on function private.desk_items(uuid, uuid) is
	'Everything of an organisation that waits on somebody, as far as this coordinator may know of it. One row a thing: what, since when.';
