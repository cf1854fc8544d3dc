-- The rota of a week: who is on what, how much that is of what they can give, and who is free when. One reading.
-- It knows this organisation's visits alone: what somebody gives elsewhere is not its to know (C26), and a
-- suspension elsewhere does not show.

create function private.rota_free(p_me uuid, p_organisation uuid, p_volunteer uuid, p_day date, p_at timestamptz) returns tstzmultirange
	language sql stable security definer set search_path = ''
	as $$
	select case
		-- paused, or resting still on that day
		when a.state <> 'accepted' or a.rest_until > p_day::timestamp at time zone 'Europe/London' then '{}'::tstzmultirange
		else private.free_on(p_volunteer, p_day, 'Europe/London') * tstzmultirange(tstzrange(p_at, null)) - coalesce((
			select range_agg(tstzrange(t.starts_at, t.ends_at))
			from public.matches m join public.tasks t on t.id = m.task_id
			where m.volunteer_id = p_volunteer and m.organisation_id = p_organisation and m.ended_at is null
				and t.day = p_day and t.state in ('accepted', 'confirmed')
				and t.person_id not in (select private.closed_people(p_me, p_organisation))
		), '{}'::tstzmultirange)
	end
	from public.acceptances a where a.organisation_id = p_organisation and a.volunteer_id = p_volunteer
$$;
comment on function private.rota_free(uuid, uuid, uuid, date, timestamptz) is
	'When a volunteer is free on a day, as far as an organisation knows: their week and the days that differ, less a pause, a rest, what is over, and its own visits.';

create function private.rota_page(p_organisation uuid, p_week date, p_day integer, p_room boolean, p_page integer) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation public.organisations := private.desk_of(v_me, p_organisation);
	v_now timestamptz := private.clock();
	v_today date := (private.clock() at time zone 'Europe/London')::date;
	v_week date := date_trunc('week', least(greatest(coalesce(p_week, v_today), v_today - 371), v_today + 371)::timestamp)::date;
	v_page integer := least(greatest(coalesce(p_page, 1), 1), 10000);
	v_visits jsonb := private.visits_between(v_me, p_organisation, v_week, v_week + 6);
begin
	return private.desk_frame(v_me, v_organisation) || (
		with given as materialized (
			select (v ->> 'volunteer_id')::uuid as volunteer_id, sum((v ->> 'minutes')::integer) as minutes
			from jsonb_array_elements(v_visits) as v
			where v ->> 'volunteer_id' is not null and v ->> 'state' in ('accepted', 'confirmed', 'done')
			group by 1
		), everybody as materialized (
			select a.volunteer_id, a.state, a.state_since, a.rest_until, v.weekly_minutes, coalesce(g.minutes, 0) as minutes,
				private.account_name(a.volunteer_id) as name
			from public.acceptances a
			join public.volunteers v on v.account_id = a.volunteer_id
			left join given g on g.volunteer_id = a.volunteer_id
			where a.organisation_id = p_organisation and a.state in ('accepted', 'paused')
		), wanted as materialized (
			select e.*, row_number() over (order by lower(e.name), e.volunteer_id) as nth
			from everybody e
			where (not coalesce(p_room, false) or (e.state = 'accepted' and e.minutes < e.weekly_minutes))
				and (p_day is null or p_day not between 1 and 7
					or private.rota_free(v_me, p_organisation, e.volunteer_id, v_week + p_day - 1, v_now) <> '{}'::tstzmultirange)
		), shown as (
			select * from wanted w where w.nth > (v_page - 1) * 50 and w.nth <= v_page * 50
		)
		select jsonb_build_object(
			'week', v_week, 'page', v_page, 'total', (select count(*) from wanted),
			-- what nobody has taken, and what stands with somebody who is not here any more, is on every page
			'visits', (
				select coalesce(jsonb_agg(v order by n), '[]'::jsonb) from jsonb_array_elements(v_visits) with ordinality as x(v, n)
				where v ->> 'volunteer_id' is null
					or (v ->> 'volunteer_id')::uuid in (select s.volunteer_id from shown s)
					or (v ->> 'volunteer_id')::uuid not in (select e.volunteer_id from everybody e)
			),
			'rows', (
				select coalesce(jsonb_agg(jsonb_build_object(
					'id', s.volunteer_id, 'name', s.name, 'state', s.state, 'since', s.state_since,
					'rest_until', case when s.rest_until > v_now then s.rest_until end,
					'weekly_minutes', s.weekly_minutes, 'minutes', s.minutes,
					'valid', private.check_valid(s.volunteer_id, p_organisation, v_organisation.required_check, v_now)
						and private.training_valid(s.volunteer_id, p_organisation, v_organisation.required_training, v_now),
					'free', (
						select coalesce(jsonb_agg(jsonb_build_object(
							'day', v_week + d.n,
							'starts', to_char(lower(r) at time zone 'Europe/London', 'HH24:MI'),
							'ends', case to_char(upper(r) at time zone 'Europe/London', 'HH24:MI')
								when '00:00' then '24:00' else to_char(upper(r) at time zone 'Europe/London', 'HH24:MI') end
						) order by lower(r)), '[]'::jsonb)
						from generate_series(0, 6) as d(n)
						cross join lateral unnest(private.rota_free(v_me, p_organisation, s.volunteer_id, v_week + d.n, v_now)) as r
					)
				) order by s.nth), '[]'::jsonb)
				from shown s
			)
		)
	);
end $$;
comment on function private.rota_page(uuid, date, integer, boolean, integer) is
	'The week (Monday to Sunday) that holds a day: each accepted volunteer with their visits here, minutes against their most, and when they are free; 50 a page, all, or who is free on a day (1 is Monday), or has time left.';
create function public.rota_page(
	p_organisation uuid, p_week date default null, p_day integer default null, p_room boolean default false, p_page integer default 1
) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.rota_page(p_organisation, p_week, p_day, p_room, p_page) $$;
comment on function public.rota_page(uuid, date, integer, boolean, integer) is 'See private.rota_page.';
grant execute on function public.rota_page(uuid, date, integer, boolean, integer),
	private.rota_page(uuid, date, integer, boolean, integer) to authenticated;
