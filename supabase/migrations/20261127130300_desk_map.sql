-- The desk's map: where a coordinator's own organisation is asked, where its volunteers set out from and how far
-- they come, and what the directory lists there. Areas alone (domain.md 7): nobody here is a point, and nothing
-- finer than the area on the lists of requests and volunteers is told. What another organisation is asked, or who
-- its volunteers are, is in none of the numbers. A person who is closed to whoever looks (C7, C21, C25) is not
-- counted, nor one who has died. Volunteers are counted by what their own organisation says of them, so that a
-- suspension elsewhere does not show (C11).

create function private.desk_map_page(p_organisation uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation public.organisations := private.desk_of(v_me, p_organisation);
	v_now timestamptz := private.clock();
begin
	return private.desk_frame(v_me, v_organisation) || (
		with asked as materialized (
			select r.id, r.area_id from public.requests r
			where r.organisation_id = p_organisation and r.state in ('submitted', 'open') and not private.dead(r.person_id)
				and r.person_id not in (select private.closed_people(v_me, p_organisation))
		), waiting as materialized (
			select t.area_id, count(*) as n from public.tasks t join asked on asked.id = t.request_id
			where t.organisation_id = p_organisation and t.state in ('open', 'offered') and t.ends_at > v_now
			group by t.area_id
		), there as materialized (
			select v.account_id, v.area_id, a.centre, v.travel_m
			from public.acceptances x
			join public.volunteers v on v.account_id = x.volunteer_id
			join public.areas a on a.id = v.area_id
			where x.organisation_id = p_organisation and x.state = 'accepted' and coalesce(x.rest_until <= v_now, true)
		), shown as materialized (
			select a.id, a.centre, a.radius_m from public.areas a
			where a.id in (
				select o.area_id from public.organisation_areas o where o.organisation_id = p_organisation
				union select asked.area_id from asked union select w.area_id from waiting w union select t.area_id from there t
			)
		), listed as (
			select near.id, count(distinct d.service_id) as n
			from private.directory_documents d
			cross join lateral (
				select a.id from public.areas a where d.position is not null order by a.centre operator(pg_catalog.<->) d.position limit 1
			) as near
			-- no further than the farthest area reaches: the rest of a national directory is not looked at
			where exists (
				select from shown s where d.position operator(pg_catalog.<@) circle(s.centre, greatest(s.radius_m, 1000) * 3)
			)
			group by near.id
		)
		select jsonb_build_object('areas', coalesce(jsonb_agg(jsonb_build_object(
			'id', s.id, 'label', private.area_label(s.id), 'radius_m', s.radius_m,
			'centre', (select jsonb_build_object('latitude', g.latitude, 'longitude', g.longitude) from private.degrees_of(s.centre) as g),
			'requests', (select count(*) from asked where asked.area_id = s.id),
			'waiting', coalesce((select w.n from waiting w where w.area_id = s.id), 0),
			'volunteers', (select count(*) from there t where t.area_id = s.id),
			-- by the areas' centres, as matching has it
			'reach', (select count(*) from there t where (t.centre operator(pg_catalog.<->) s.centre) <= t.travel_m),
			'places', coalesce((select l.n from listed l where l.id = s.id), 0)
		) order by private.area_label(s.id)), '[]'::jsonb))
		from shown s
	);
end $$;
comment on function private.desk_map_page(uuid) is
	'Requests, volunteers and support of an organisation by area, for its coordinators alone.';
create function public.desk_map_page(p_organisation uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.desk_map_page(p_organisation) $$;
comment on function public.desk_map_page(uuid) is 'See private.desk_map_page.';
grant execute on function public.desk_map_page(uuid), private.desk_map_page(uuid) to authenticated;
