-- Who could be asked. The database decides who may be and who cannot, and why not; the site orders the rest
-- and puts the reasons into words (lib/server/matching).

-- ---- When somebody is free -----------------------------------------------------------------------
create function private.wall_range(p_day date, p_from time, p_to time, p_zone text) returns tstzmultirange
	language sql stable set search_path = ''
	as $$
	with edges as (
		select p_day::timestamp at time zone p_zone as dawn, (p_day + 1)::timestamp at time zone p_zone as dusk
	), offsets as (
		select e.dawn, e.dusk,
			(e.dawn at time zone p_zone) - (e.dawn at time zone 'UTC') as early,
			(e.dusk at time zone p_zone) - (e.dusk at time zone 'UTC') as late
		from edges e
	), turn as (
		-- where the clocks change on this day; otherwise its end
		select o.*, case when o.early = o.late then o.dusk else (
			select min(t) from generate_series(o.dawn, o.dusk, interval '15 minutes') as t
			where (t at time zone p_zone) - (t at time zone 'UTC') = o.late
		) end as at
		from offsets o
	)
	select multirange(tstzrange((p_day + p_from) at time zone 'UTC' - t.early, (p_day + p_to) at time zone 'UTC' - t.early) * tstzrange(t.dawn, t.at))
		+ multirange(tstzrange((p_day + p_from) at time zone 'UTC' - t.late, (p_day + p_to) at time zone 'UTC' - t.late) * tstzrange(t.at, t.dusk))
	from turn t
$$;
comment on function private.wall_range(date, time, time, text) is
	'The instants of a day at which a clock on the wall shows a time from p_from to before p_to: nothing in the hour that spring leaves out, both times in the hour that autumn has twice (R10).';

create function private.free_on(p_volunteer uuid, p_day date, p_zone text) returns tstzmultirange
	language sql stable security definer set search_path = ''
	as $$
	select (
		coalesce((
			select range_agg(r) from public.availability a
			cross join lateral unnest(private.wall_range(p_day, a.starts, a.ends, p_zone)) as r
			where a.volunteer_id = p_volunteer and a.weekday = extract(isodow from p_day)
		), '{}'::tstzmultirange)
		+ coalesce((
			select range_agg(r) from public.availability_exceptions e
			cross join lateral unnest(private.wall_range(p_day, coalesce(e.starts, '00:00'), coalesce(e.ends, '24:00'), p_zone)) as r
			where e.volunteer_id = p_volunteer and e.free and p_day between e.from_day and e.to_day
		), '{}'::tstzmultirange)
	) - coalesce((
		select range_agg(r) from public.availability_exceptions e
		cross join lateral unnest(private.wall_range(p_day, coalesce(e.starts, '00:00'), coalesce(e.ends, '24:00'), p_zone)) as r
		where e.volunteer_id = p_volunteer and not e.free and p_day between e.from_day and e.to_day
	), '{}'::tstzmultirange)
$$;
comment on function private.free_on(uuid, date, text) is
	'When a volunteer is free on a day: the weekly pattern, and days free after all, less the times away. Away beats free.';

create function private.fits_in(p_free tstzmultirange, p_minutes integer) returns boolean
	language sql immutable set search_path = ''
	as $$
	select exists (
		select from unnest(p_free) as r where upper(r) - lower(r) >= make_interval(mins => p_minutes)
	)
$$;
comment on function private.fits_in(tstzmultirange, integer) is 'Whether one unbroken stretch is long enough, in real minutes.';

create function private.busy_then(p_volunteer uuid, p_task public.tasks, p_organisation uuid) returns tstzmultirange
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(range_agg(tstzrange(t.starts_at, t.ends_at)), '{}'::tstzmultirange)
	from public.matches m
	join public.tasks t on t.id = m.task_id
	where m.volunteer_id = p_volunteer and m.ended_at is null and t.state in ('accepted', 'confirmed')
		and t.id <> p_task.id and t.starts_at < p_task.ends_at and t.ends_at > p_task.starts_at
		and (p_organisation is null or m.organisation_id = p_organisation)
$$;
comment on function private.busy_then(uuid, public.tasks, uuid) is
	'The windows of visits that a volunteer has promised over the time of a task: to one organisation, or (null) to any.';

create function private.minutes_that_week(p_volunteer uuid, p_task public.tasks, p_organisation uuid) returns integer
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(sum(t.minutes), 0)::integer
	from public.matches m
	join public.tasks t on t.id = m.task_id
	where m.volunteer_id = p_volunteer and m.ended_at is null and t.state in ('accepted', 'confirmed', 'done')
		and t.id <> p_task.id
		and date_trunc('week', t.day::timestamp) = date_trunc('week', p_task.day::timestamp)
		and (p_organisation is null or m.organisation_id = p_organisation)
$$;
comment on function private.minutes_that_week(uuid, public.tasks, uuid) is
	'How much a volunteer has promised or given in the week (Monday to Sunday) of a task: to one organisation, or (null) to all.';

-- ---- Why not -------------------------------------------------------------------------------------
create function private.quietly_unavailable(p_volunteer uuid, p_task public.tasks, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select private.suspended_anywhere(p_volunteer)
		or not private.permitted(p_task.person_id, p_volunteer, 'pool', p_task.organisation_id, 'summary', p_at)
		or private.conflicted(p_volunteer, p_task.person_id, p_task.organisation_id)
		or exists (
			select from public.volunteers v
			cross join lateral (
				select private.minutes_that_week(p_volunteer, p_task, null) as all_minutes,
					private.minutes_that_week(p_volunteer, p_task, p_task.organisation_id) as own_minutes,
					private.busy_then(p_volunteer, p_task, null) as all_busy,
					private.busy_then(p_volunteer, p_task, p_task.organisation_id) as own_busy
			) as w
			where v.account_id = p_volunteer and (
				(w.all_minutes > w.own_minutes and w.all_minutes + p_task.minutes > v.weekly_minutes)
				or (w.all_busy <> w.own_busy and not private.fits_in(
					private.free_on(p_volunteer, p_task.day, p_task.zone)
						* private.wall_range(p_task.day, p_task.starts, p_task.ends, p_task.zone) - w.all_busy,
					p_task.minutes
				))
			)
		)
$$;
comment on function private.quietly_unavailable(uuid, public.tasks, timestamptz) is
	'Cannot be asked, for a reason that is not this organisation''s to know: another organisation''s visit then, hours given to others, a suspension elsewhere, a deny, the person''s own circle, or their own permit for somebody (C5). One answer for all, so that none can be told from another (C11, C26).';

create function private.suggestions(p_task public.tasks, p_at timestamptz)
	returns table (volunteer_id uuid, reasons jsonb, facts jsonb)
	language sql stable security definer set search_path = ''
	as $$
	with o as (
		select * from public.organisations x where x.id = p_task.organisation_id
	), k as (
		select * from public.task_kinds x where x.id = p_task.kind_id
	), pool as materialized (
		select v.*, a.state, a.rest_until, greatest(o.required_check, k.check_level) as level_needed,
			(select array_agg(distinct m order by m) from unnest(o.required_training || k.training) as m) as modules,
			home.centre <-> there.centre as distance_m,
			private.free_on(v.account_id, p_task.day, p_task.zone)
				* private.wall_range(p_task.day, p_task.starts, p_task.ends, p_task.zone) as free,
			private.busy_then(v.account_id, p_task, p_task.organisation_id) as busy,
			private.minutes_that_week(v.account_id, p_task, p_task.organisation_id) as week_minutes
		from public.acceptances a
		cross join o
		cross join k
		join public.volunteers v on v.account_id = a.volunteer_id
		join public.areas home on home.id = v.area_id
		join public.areas there on there.id = p_task.area_id
		where a.organisation_id = p_task.organisation_id and a.state not in ('left', 'declined')
	), judged as (
		select p.*, offer.state as offer_state, offer.live as offer_live,
			jsonb_strip_nulls(jsonb_build_array(
				case
					when p.state in ('applied', 'references', 'checks', 'training', 'interview') then jsonb_build_object('code', 'joining')
					when p.state = 'paused' then jsonb_build_object('code', 'paused')
					when p.state = 'suspended' then jsonb_build_object('code', 'suspended')
				end,
				case when p.rest_until > p_at then jsonb_build_object('code', 'resting', 'until', p.rest_until) end,
				case when not private.check_valid(p.account_id, p_task.organisation_id, p.level_needed, p_at)
					then jsonb_build_object('code', 'check', 'level', p.level_needed, 'lapsed', exists (
						select from public.checks c
						where c.volunteer_id = p.account_id and c.organisation_id = p_task.organisation_id and c.clear
							and c.level >= p.level_needed and c.revoked_at is null and c.expires_at <= p_at
					)) end,
				(
					select jsonb_build_object('code', 'training', 'modules', jsonb_agg(m order by m))
					from unnest(p.modules) as m
					where not private.training_valid(p.account_id, p_task.organisation_id, array[m], p_at)
					having count(*) > 0
				),
				case when p.distance_m > p.travel_m then jsonb_build_object('code', 'too_far', 'metres', round(p.distance_m)) end,
				(
					select jsonb_build_object('code', 'avoids', 'what', jsonb_agg(r order by r))
					from unnest(p_task.requirements) as r where r = any (p.avoid)
					having count(*) > 0
				),
				case when not p.drives and ('car' = any (p_task.requirements) or p_task.kind_id in ('lift', 'lift_care'))
					then jsonb_build_object('code', 'no_car') end,
				case when 'strong' = any (p_task.requirements) and not 'strong' = any (p.happy_with)
					then jsonb_build_object('code', 'not_strong') end,
				(
					select jsonb_build_object('code', 'language', 'languages', jsonb_agg(split_part(r, ':', 2) order by r))
					from unnest(p_task.requirements) as r
					where r like 'language:%' and not split_part(r, ':', 2) = any (p.languages)
					having count(*) > 0
				),
				case
					when not private.fits_in(p.free, p_task.minutes) then jsonb_build_object('code', 'not_free')
					when not private.fits_in(p.free - p.busy, p_task.minutes) then jsonb_build_object('code', 'has_visit')
				end,
				case when p.week_minutes + p_task.minutes > p.weekly_minutes
					then jsonb_build_object('code', 'hours', 'minutes', p.week_minutes, 'of', p.weekly_minutes) end,
				case
					when offer.state = 'declined' then jsonb_build_object('code', 'said_no')
					when offer.state = 'accepted' then jsonb_build_object('code', 'had_it')
				end
			)) as listed
		from pool p
		left join lateral (
			select x.state, x.state = 'sent' and x.expires_at > p_at as live
			from public.offers x where x.task_id = p_task.id and x.volunteer_id = p.account_id
		) as offer on true
	), reasoned as (
		select j.*, (select coalesce(jsonb_agg(r), '[]'::jsonb) from jsonb_array_elements(j.listed) as r where r <> 'null'::jsonb) as visible
		from judged j
	)
	select r.account_id,
		-- what is not theirs to know is said only where nothing else stands in the way, and always alike
		case when r.visible = '[]'::jsonb and private.quietly_unavailable(r.account_id, p_task, p_at)
			then '[{"code": "not_available"}]'::jsonb
			else r.visible
		end,
		jsonb_build_object(
			'name', private.account_name(r.account_id),
			'area', private.area_label(r.area_id),
			'metres', round(r.distance_m), 'travel_m', r.travel_m,
			'week_minutes', r.week_minutes, 'weekly_minutes', r.weekly_minutes,
			'drives', r.drives, 'languages', r.languages,
			'happy_with', (select coalesce(jsonb_agg(x order by x), '[]'::jsonb) from unnest(p_task.requirements) as x where x = any (r.happy_with)),
			'asked_at', history.asked_at, 'asked_30', coalesce(history.asked_30, 0),
			'visits', coalesce(known.visits, 0), 'last_visit', known.last_visit,
			'asked_now', coalesce(r.offer_live, false)
		)
	from reasoned r
	left join lateral (
		select max(x.sent_at) as asked_at, count(*) filter (where x.sent_at > p_at - interval '30 days') as asked_30
		from public.offers x where x.volunteer_id = r.account_id and x.organisation_id = p_task.organisation_id
	) as history on true
	left join lateral (
		select count(*) as visits, max(t.day) as last_visit
		from public.matches m join public.tasks t on t.id = m.task_id
		where m.volunteer_id = r.account_id and m.person_id = p_task.person_id and m.organisation_id = p_task.organisation_id
			and t.state = 'done'
	) as known on true
$$;
comment on function private.suggestions(public.tasks, timestamptz) is
	'Every volunteer of the task''s organisation with the facts to rank them by, and the reasons why not: none means they may be asked. Distances are between areas'' centres; free is local wall time; the week''s hours and busy times shown are this organisation''s own.';

create function private.task_page(p_task uuid) returns jsonb
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
comment on function private.task_page(uuid) is 'One task: who was asked and what they said, who has it, and, while somebody can be asked, every volunteer with why or why not.';
create function public.task_page(p_task uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.task_page(p_task) $$;
comment on function public.task_page(uuid) is 'See private.task_page.';
grant execute on function public.task_page(uuid), private.task_page(uuid) to authenticated;
