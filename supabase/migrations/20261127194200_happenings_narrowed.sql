-- Events by more than kind and place: free ones, in person or online, and by a language that is spoken there.
--
-- Changes what has landed: public.events_page and private.events_page have three parameters more.

drop function public.events_page(text, text, date);
drop function private.events_page(text, text, date);

create function private.event_is_free(p_event public.directory_happenings, p_entry_free boolean) returns boolean
	language sql immutable set search_path = ''
	as $$
	select case
		when p_event.cost = '' then coalesce(p_entry_free, false)
		else p_event.cost ~* '^\s*(it is )?(free|nothing|no charge)\M' or p_event.cost ~* '\mor nothing\M'
	end
$$;
comment on function private.event_is_free(public.directory_happenings, boolean) is
	'Whether nobody has to pay: by what the event says, or its entry where the event says nothing.';

create function private.events_page(p_near text, p_kind text, p_from date, p_free boolean, p_how text, p_language text) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_today date := private.today();
	v_from date := least(greatest(coalesce(p_from, v_today), v_today - 62), v_today + 1000);
	v_at point;
	v_name text;
	v_rows jsonb;
begin
	select c.centre, c.name into v_at, v_name from private.directory_centre(left(p_near, 80)) as c;
	with found as (
		select h.id, case when v_at is not null then coalesce(h.position, l.position) <-> v_at end as away, h.online, h.first_day
		from public.directory_happenings h
		join public.directory_services s on s.id = h.service_id and s.listed and s.status = 'active'
		left join lateral (
			select o.position from public.directory_service_at_locations x
			join public.directory_locations o on o.id = x.location_id where x.service_id = s.id order by o.name, o.id limit 1
		) as l on true
		where (h.last_day is null or h.last_day >= v_from - 60) and (h.called_off_at is null or h.called_off_at > private.clock() - interval '60 days')
			and (coalesce(p_kind, '') = '' or h.kind = p_kind)
			and (p_free is not true or private.event_is_free(h, s.free))
			and (coalesce(p_how, '') = '' or h.online = (p_how = 'online'))
			and (coalesce(p_language, '') = '' or exists (
				select from public.directory_languages g where g.service_id = s.id and g.code = p_language
			))
	), near as (
		select f.* from found f where v_at is null or f.online or f.away <= 32186.88 order by f.away nulls last, f.first_day, f.id limit 301
	)
	select jsonb_agg(private.event_card(h) || jsonb_build_object('band', case
		when n.away is null then null when n.away <= 1609.344 then 1 when n.away <= 4828.032 then 3 when n.away <= 8046.72 then 5
		when n.away <= 16093.44 then 10 when n.away <= 32186.88 then 20
	end))
	into v_rows from near n join public.directory_happenings h on h.id = n.id;
	return jsonb_build_object(
		'today', v_today, 'now', private.clock(),
		'near', case when v_at is not null then jsonb_build_object('id', p_near, 'name', v_name) end,
		'more', coalesce(jsonb_array_length(v_rows) > 300, false), 'events', coalesce(v_rows, '[]'::jsonb)
	);
end $$;
comment on function private.events_page(text, text, date, boolean, text, text) is
	'Events that are not over on a day: up to 300, the nearest, within 20 miles of a place or online; free ones, in person or online, by a language of their entry. Rules alone: whoever asks counts their dates out. Anybody''s.';
create function public.events_page(
	p_near text, p_kind text, p_from date, p_free boolean default false, p_how text default '', p_language text default ''
) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.events_page(p_near, p_kind, p_from, p_free, p_how, p_language) $$;
comment on function public.events_page(text, text, date, boolean, text, text) is 'See private.events_page.';
grant execute on function
	public.events_page(text, text, date, boolean, text, text), private.events_page(text, text, date, boolean, text, text)
	to anon, authenticated;
