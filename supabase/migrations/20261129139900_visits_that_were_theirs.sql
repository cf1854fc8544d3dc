-- Whoever had once said yes to a visit could read of which kind it is and on which day, for ever: from the form in which
-- something that went wrong is written down, and from what they had written of it. A volunteer who gave a visit back, who
-- was taken off it or who has left so learned to which day it was moved, and when somebody is at that home (C7, C11).
--
-- Now it is theirs while they have it, and afterwards where it began while they had it.
--
-- Bodies before: 20261128110200_incidents.sql (private.incident_task), 20261129130200_incident_closings.sql.

create function private.had_visit(p_account uuid, p_task public.tasks) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from public.matches m
		where m.task_id = p_task.id and m.volunteer_id = p_account and (m.ended_at is null or m.ended_at >= p_task.starts_at)
	)
$$;
comment on function private.had_visit(uuid, public.tasks) is
	'Whether somebody has a visit, or had it when it began: a day that was set after they gave it back is not theirs to know.';

create or replace function private.incident_task(p_me uuid, p_task uuid) returns public.tasks
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_task public.tasks;
begin
	select t.* into v_task from public.tasks t join public.requests r on r.id = t.request_id
	where t.id = p_task and (
		private.had_visit(p_me, t) or private.sees_request(p_me, r)
	);
	if v_task.id is null then
		perform private.not_found();
	end if;
	return v_task;
end $$;

create or replace function private.incident_page(p_incident uuid) returns jsonb
	language plpgsql volatile security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_incident private.incidents := private.incident_for(v_me, p_incident, false);
	v_desk boolean := private.keeps_incident(v_me, v_incident);
begin
	return private.incident_row(v_incident) || jsonb_build_object(
		'now', private.clock(), 'version', v_incident.version, 'mine', v_incident.written_by = v_me, 'desk', v_desk,
		'words', v_incident.words, 'done', v_incident.done, 'written_by', private.account_name(v_incident.written_by),
		'seen_by', private.account_name(v_incident.seen_by), 'closed_by', private.account_name(v_incident.closed_by),
		-- what is being thought about is the desk's until it is closed
		'learnt', case when v_desk or v_incident.closed_at is not null then v_incident.learnt else '' end,
		'changes', case when v_desk or v_incident.closed_at is not null then v_incident.changes else '' end,
		-- what was thought before, and may have been wrong, is the desk's for good
		'earlier', case when v_desk then (
			select coalesce(jsonb_agg(jsonb_build_object(
				'learnt', c.learnt, 'changes', c.changes, 'closed_by', private.account_name(c.closed_by), 'closed_at', c.closed_at,
				'reopened_by', private.account_name(c.reopened_by), 'reopened_at', c.reopened_at
			) order by c.id desc), '[]'::jsonb)
			from private.incident_closings c where c.incident_id = p_incident
		) else '[]'::jsonb end,
		'visit', (
			select jsonb_build_object(
				'kind_id', t.kind_id, 'day', t.day,
				'desk', case when private.sees_request(v_me, r) then t.id end,
				'own', case when (private.live_match(v_me, t.id, private.clock())).id is not null then t.id end
			)
			from public.tasks t join public.requests r on r.id = t.request_id
			where t.id = v_incident.task_id and (v_desk or private.had_visit(v_me, t) or private.sees_request(v_me, r))
		)
	);
end $$;
