-- Whose site this is, for the foot of every page.

create function public.site_local() returns jsonb
	language sql stable security invoker set search_path = ''
	as $$
	with coordinating as (
		select o.* from public.organisations o where o.active and o.coordinates order by o.created_at, o.id
	), others as (
		select o.name from public.organisations o where o.active and not o.coordinates order by o.created_at, o.id
	)
	select case when (select count(*) from coordinating) = 1 then (
		select jsonb_build_object(
			'organisation', c.name,
			'with', (select coalesce(jsonb_agg(x.name), '[]'::jsonb) from (select name from others limit 3) as x),
			'phone', nullif(c.phone, ''),
			'email', nullif(c.email, ''),
			'hours', (
				select coalesce(jsonb_agg(jsonb_build_object('weekday', h.weekday, 'opens', h.opens, 'closes', h.closes) order by h.weekday, h.opens), '[]'::jsonb)
				from public.organisation_hours h where h.organisation_id = c.id
			),
			'line', case when c.out_of_hours_phone <> '' then jsonb_build_object('name', c.out_of_hours_name, 'phone', c.out_of_hours_phone) end
		)
		from coordinating c
	) end
$$;
comment on function public.site_local() is
	'The one organisation that coordinates here, with what is public about it; null where there is none yet, or several: then a page names nobody''s number.';
grant execute on function public.site_local() to anon, authenticated;
