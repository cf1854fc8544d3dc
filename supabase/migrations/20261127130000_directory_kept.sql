-- What somebody keeps without an account. The list is in their browser and nowhere else: the ids come with the
-- question and are kept by nothing here. So that the list of what is kept and the list of what is found say the
-- same of an entry, its card is a function of its own now, and private.directory_page is written anew to call it.
-- A card also says on which days the regular hours do not hold: the list named a day on which it is closed.

create function private.directory_card(p_service uuid, p_location uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'id', s.id, 'name', s.name, 'description', s.description, 'alert', s.alert, 'status', s.status,
		'kinds', (
			select coalesce(jsonb_agg(t.name order by t.position), '[]'::jsonb)
			from public.directory_attributes a
			join public.directory_taxonomy_terms t on t.id = a.term_id
			join public.directory_taxonomies x on x.id = t.taxonomy_id
			where a.service_id = s.id and x.slug = 'kind'
		),
		'place', l.name, 'city', l.city,
		'at', case when l.position is not null then jsonb_build_array(l.latitude, l.longitude) end,
		'reach', (select string_agg(a.name, ', ' order by a.name) from public.directory_service_areas a where a.service_id = s.id),
		'step_free', exists (select from public.directory_accessibility c where c.location_id = l.id and c.need = 'step-free'),
		'free', s.free, 'fees', s.fees,
		'cost', (
			select jsonb_build_object('amount', c.amount, 'words', c.amount_description)
			from public.directory_cost_options c where c.service_id = s.id order by c.amount, c.id limit 1
		),
		'by_phone', s.by_phone, 'online', s.online, 'at_home', s.at_home,
		'languages', (select coalesce(jsonb_agg(g.name order by g.name), '[]'::jsonb) from public.directory_languages g where g.service_id = s.id),
		'bank_holidays', s.bank_holidays, 'nation', s.nation,
		'schedules', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'freq', d.freq, 'interval', d.interval, 'byday', d.byday, 'bymonthday', d.bymonthday, 'dtstart', d.dtstart,
				'valid_from', d.valid_from, 'valid_to', d.valid_to, 'opens_at', d.opens_at, 'closes_at', d.closes_at, 'description', d.description
			) order by d.opens_at, d.byday, d.id), '[]'::jsonb)
			from public.directory_schedules d where d.service_id = s.id
		),
		'days_that_differ', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'from_day', d.from_day, 'to_day', d.to_day, 'opens_at', d.opens_at, 'closes_at', d.closes_at, 'note', d.note
			) order by d.from_day, d.id), '[]'::jsonb)
			from public.directory_days_that_differ d where d.service_id = s.id and d.to_day >= private.today()
		),
		'assured_date', s.assured_date, 'age', private.directory_age(s.assured_date, private.today())
	)
	from public.directory_services s
	left join public.directory_locations l on l.id = p_location
	where s.id = p_service and s.listed
$$;
comment on function private.directory_card(uuid, uuid) is
	'An approved entry, at one of its places or at none, as a list says it; null for any other.';

create or replace function private.directory_page(p_near text, p_words text, p_filters text[], p_page integer) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_words text := private.plain(left(p_words, 200));
	v_filters text[] := (select coalesce(array_agg(f), '{}') from unnest(p_filters[1:12]) as f where f ~ '^[kfdlach]:[A-Za-z-]{1,40}$|^d:[1-7]$');
	v_page integer := least(greatest(coalesce(p_page, 1), 1), 50);
	v_at point;
	v_name text;
	v_id text := p_near;
	v_tail text[];
	v_try text;
	v_total integer;
	v_rows jsonb;
begin
	select c.centre, c.name into v_at, v_name from private.directory_centre(left(p_near, 80)) as c;
	-- "coffee in ventnor": a place at the end is where, when this directory has something there.
	if v_at is null and v_words like '% %' then
		v_tail := string_to_array(v_words, ' ');
		for v_length in reverse least(3, cardinality(v_tail) - 1)..1 loop
			v_try := array_to_string(v_tail[cardinality(v_tail) - v_length + 1:], ' ');
			select p.centre, p.name, p.id into v_at, v_name, v_id
			from public.place_names p
			where lower(p.name) = v_try and exists (select from private.directory_documents d where d.words @@ private.cells_around(p.centre, 10))
			order by p.weight desc, p.id limit 1;
			if v_at is not null then
				v_words := regexp_replace(array_to_string(v_tail[:cardinality(v_tail) - v_length], ' '), ' (in|near|at|around|by)$', '');
				exit;
			end if;
		end loop;
	end if;
	with hits as materialized (
		select h.*, row_number() over () as place from private.directory_hits(v_words, v_at, v_filters) as h
	), counted as (
		select count(*) as total from hits
	), page as (
		select * from hits h where h.place > (v_page - 1) * 20 and h.place <= v_page * 20
	)
	select c.total, (
		select jsonb_agg(private.directory_card(x.service_id, x.location_id) || jsonb_build_object(
			'strong', p.strong, 'band', case when v_at is not null and not p.remote then p.band end, 'remote', p.remote
		) order by p.place)
		from page p join private.directory_documents x on x.id = p.document_id
	) into v_total, v_rows
	from counted c;
	return jsonb_build_object(
		'today', private.today(),
		'near', case when v_at is not null then jsonb_build_object('id', v_id, 'name', v_name) end,
		'page', v_page, 'total', v_total, 'entries', coalesce(v_rows, '[]'::jsonb)
	);
end $$;

create function private.directory_kept_page(p_services uuid[]) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	with asked as (
		select u.id, min(u.nth) as nth from unnest(p_services[1:30]) with ordinality as u (id, nth) group by u.id
	), shown as (
		select a.nth, private.directory_card(s.id, l.id) || jsonb_build_object(
			'strong', true, 'band', null, 'remote', l.position is null,
			'address', coalesce(l.address_1, ''), 'postcode', coalesce(l.postal_code, ''),
			'phones', (
				select coalesce(jsonb_agg(jsonb_build_object('number', p.number, 'description', p.description) order by p.id), '[]'::jsonb)
				from public.directory_phones p where p.service_id = s.id
			)
		) as card
		from asked a
		join public.directory_services s on s.id = a.id and s.listed
		left join lateral (
			select o.id, o.position, o.address_1, o.postal_code
			from public.directory_service_at_locations x join public.directory_locations o on o.id = x.location_id
			where x.service_id = s.id order by o.name, o.id limit 1
		) as l on true
	)
	select jsonb_build_object(
		'today', private.today(),
		'gone', (select count(*) from asked) - (select count(*) from shown),
		'entries', (select coalesce(jsonb_agg(s.card order by s.nth), '[]'::jsonb) from shown s)
	)
$$;
comment on function private.directory_kept_page(uuid[]) is
	'The approved entries of these, in their order, thirty at most, and how many of them are approved no more. Anybody''s; it writes nothing.';
create function public.directory_kept_page(p_services uuid[]) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.directory_kept_page(p_services) $$;
comment on function public.directory_kept_page(uuid[]) is 'See private.directory_kept_page.';
grant execute on function public.directory_kept_page(uuid[]), private.directory_kept_page(uuid[]) to anon, authenticated;
