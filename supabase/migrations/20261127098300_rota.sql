-- The rota: who is on what this week. Changes private.visits_between: each visit says whose it is by id as well,
-- so that two volunteers of one name are two rows.
create or replace function private.visits_between(p_me uuid, p_organisation uuid, p_from date, p_to date) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(jsonb_agg(jsonb_build_object(
		'task_id', t.id, 'request_id', t.request_id, 'kind_id', t.kind_id, 'day', t.day, 'starts', t.starts, 'ends', t.ends,
		'minutes', t.minutes, 'state', t.state, 'ends_at', t.ends_at, 'area', private.area_label(t.area_id),
		'asker', private.asker_of(r.asked_by),
		'volunteer', private.account_name(v.volunteer_id), 'volunteer_id', v.volunteer_id,
		'done_at', (select m.done_at from public.matches m where m.task_id = t.id and m.ended_at is null)
	) order by t.starts_at, t.id), '[]'::jsonb)
	from public.tasks t
	join public.requests r on r.id = t.request_id
	left join lateral (
		select m.volunteer_id from public.matches m
		where m.task_id = t.id and (m.ended_at is null or t.state = 'missed')
		order by m.accepted_at desc limit 1
	) as v on true
	where t.organisation_id = p_organisation and t.state <> 'cancelled' and t.day between p_from and p_to
		and r.state in ('open', 'paused', 'closed')
		and t.person_id not in (select private.closed_people(p_me, p_organisation))
$$;
