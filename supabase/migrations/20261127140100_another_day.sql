-- What the circle wrote about one task stood on its request alone: whoever moved or offered the task on its own
-- page did not see that another day would do. The page now says that it was written, and when; the words stay
-- where they are settled, with the request.
create or replace function private.task_page(p_task uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_now timestamptz := private.clock();
	v_task public.tasks;
	v_request public.requests;
	v_asks boolean;
begin
	select * into v_task from public.tasks t where t.id = p_task;
	select * into v_request from public.requests r where r.id = v_task.request_id;
	if v_request.id is null or not private.sees_request(v_me, v_request) then
		perform private.not_found();
	end if;
	v_asks := private.acts_on_request(v_me, v_request) and v_request.state = 'open' and v_task.state in ('open', 'offered')
		and v_task.starts_at > v_now and private.effective_summary(v_task.person_id, v_task.organisation_id, v_now);
	return jsonb_build_object(
		'now', v_now,
		'organisation', (
			select jsonb_build_object('id', o.id, 'name', o.name, 'confirms_matches', o.confirms_matches, 'offer_hours', o.offer_hours)
			from public.organisations o where o.id = v_task.organisation_id
		),
		'request', jsonb_build_object(
			'id', v_request.id, 'state', v_request.state, 'version', v_request.version, 'situation', v_request.situation,
			'coordinator', case when private.coordinates(v_request.coordinator_id, v_request.organisation_id) then jsonb_build_object(
				'name', private.account_name(v_request.coordinator_id), 'me', v_request.coordinator_id = v_me
			) end
		),
		'asker', private.asker_of(v_request.asked_by),
		'acts', private.acts_on_request(v_me, v_request),
		'consented', private.effective_summary(v_task.person_id, v_task.organisation_id, v_now),
		'died', private.dead(v_task.person_id),
		'task', private.task_seen(v_me, v_task),
		'another_day_at', (
			select max(n.written_at) from private.circle_notes n
			where n.task_id = p_task and n.kind = 'another_day' and n.for_role = 'coordinator' and n.settled_at is null
		),
		'check', (
			select jsonb_build_object('level', greatest(k.check_level, o.required_check), 'reason', k.check_reason)
			from public.task_kinds k, public.organisations o where k.id = v_task.kind_id and o.id = v_task.organisation_id
		),
		'asks', v_asks,
		'volunteers', case when v_asks then (
			select coalesce(jsonb_agg(jsonb_build_object('id', s.volunteer_id, 'reasons', s.reasons) || s.facts order by s.facts ->> 'name', s.volunteer_id), '[]'::jsonb)
			from private.suggestions(v_task, v_now) as s
		) else '[]'::jsonb end
	);
end $$;
