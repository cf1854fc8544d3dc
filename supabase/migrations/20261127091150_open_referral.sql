-- The directory as others may read it: Open Referral UK 3.0, whole and keyless. By the reader's own rights,
-- so that row level security leaves approved entries alone; fields that are empty are left out.

create function private.oruk_text(p_text text) returns jsonb
	language sql immutable set search_path = ''
	as $$ select to_jsonb(nullif(p_text, '')) $$;
comment on function private.oruk_text(text) is 'A text of the feed; null, and so left out, when it is empty.';

create function private.oruk_term(p_term uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$
	select jsonb_build_object(
		'id', t.id, 'name', t.name, 'description', t.description, 'taxonomy', x.name, 'taxonomy_id', x.id, 'term', t.slug
	)
	from public.directory_taxonomy_terms t join public.directory_taxonomies x on x.id = t.taxonomy_id
	where t.id = p_term
$$;
comment on function private.oruk_term(uuid) is 'Open Referral UK taxonomy_term.';

create function private.oruk_service_flat(p_service public.directory_services) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$
	select jsonb_strip_nulls(jsonb_build_object(
		'id', p_service.id,
		'name', p_service.name,
		'description', private.oruk_text(p_service.description),
		'url', private.oruk_text(p_service.url),
		'email', private.oruk_text(p_service.email),
		'status', p_service.status,
		'fees', private.oruk_text(case when p_service.fees = '' and p_service.free then 'Free' else p_service.fees end),
		'minimum_age', p_service.minimum_age,
		'maximum_age', p_service.maximum_age,
		'assured_date', p_service.assured_date,
		'assurer_email', private.oruk_text(p_service.assurer_email),
		'alert', private.oruk_text(p_service.alert),
		'last_modified', to_char(p_service.updated_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
		'organization', (
			select jsonb_build_object(
				'id', o.id, 'name', o.name, 'description', case when o.description = '' then o.name else o.description end,
				'email', private.oruk_text(o.email), 'website', private.oruk_text(o.website)
			)
			from public.directory_organisations o where o.id = p_service.directory_organisation_id
		)
	))
$$;
comment on function private.oruk_service_flat(public.directory_services) is 'Open Referral UK service with what there is one of: as lists show it.';

create function private.oruk_location(p_location uuid, p_whole boolean) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$
	select jsonb_strip_nulls(jsonb_build_object(
		'id', l.id, 'location_type', l.location_type,
		'name', private.oruk_text(l.name), 'description', private.oruk_text(l.description),
		'latitude', l.latitude, 'longitude', l.longitude,
		-- an address has all of its parts, or it is none
		'addresses', case when p_whole and '' not in (l.address_1, l.city, l.state_province, l.postal_code) then jsonb_build_array(jsonb_build_object(
			'id', md5('alongside:address:' || l.id)::uuid, 'location_id', l.id, 'address_1', l.address_1, 'city', l.city,
			'state_province', l.state_province, 'postal_code', l.postal_code, 'country', l.country, 'address_type', l.location_type
		)) end,
		'accessibility', case when p_whole then (
			select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
				'id', c.id, 'location_id', c.location_id,
				'description', case c.need
					when 'step-free' then 'Step-free' when 'toilet' then 'Accessible toilet' when 'parking' then 'Parking by the door'
					when 'hearing-loop' then 'Hearing loop' when 'bsl' then 'British Sign Language' when 'quiet' then 'A quiet room'
					when 'large-print' then 'Large print' else 'Other' end,
				'details', private.oruk_text(c.details)
			)) order by c.need)
			from public.directory_accessibility c where c.location_id = l.id
		) end
	))
	from public.directory_locations l where l.id = p_location
$$;
comment on function private.oruk_location(uuid, boolean) is 'Open Referral UK location; whole, with its address and accessibility.';

create function private.oruk_service(p_service public.directory_services) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$
	select private.oruk_service_flat(p_service) || jsonb_strip_nulls(jsonb_build_object(
		'schedules', (
			select jsonb_agg(x.schedule order by x.nth, x.id) from (
				select 1 as nth, d.id, jsonb_strip_nulls(jsonb_build_object(
					'id', d.id, 'service_id', d.service_id, 'valid_from', d.valid_from, 'valid_to', d.valid_to, 'dtstart', d.dtstart,
					'freq', d.freq, 'interval', case when d.freq is not null then d.interval end,
					'byday', private.oruk_text(d.byday), 'bymonthday', private.oruk_text(d.bymonthday),
					'opens_at', to_char(d.opens_at, 'HH24:MI'), 'closes_at', to_char(d.closes_at, 'HH24:MI'),
					'description', private.oruk_text(d.description)
				)) as schedule
				from public.directory_schedules d where d.service_id = p_service.id
				union all
				select 2, d.id, jsonb_strip_nulls(jsonb_build_object(
					'id', d.id, 'service_id', d.service_id, 'valid_from', d.from_day, 'valid_to', d.to_day,
					'opens_at', to_char(d.opens_at, 'HH24:MI'), 'closes_at', to_char(d.closes_at, 'HH24:MI'),
					'description', case when d.note <> '' then d.note when d.opens_at is null then 'Closed' else 'Other hours' end
				))
				from public.directory_days_that_differ d where d.service_id = p_service.id
			) as x
		),
		'service_areas', (
			select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
				'id', a.id, 'service_id', a.service_id, 'name', a.name,
				'extent', private.oruk_text(a.extent), 'extent_type', case when a.extent <> '' then 'text' end
			)) order by a.name, a.id)
			from public.directory_service_areas a where a.service_id = p_service.id
		),
		'service_at_locations', (
			select jsonb_agg(jsonb_build_object(
				'id', x.id, 'service_id', x.service_id, 'location_id', x.location_id, 'location', private.oruk_location(x.location_id, true)
			) order by x.id)
			from public.directory_service_at_locations x where x.service_id = p_service.id
		),
		'languages', (
			select jsonb_agg(jsonb_build_object('id', g.id, 'service_id', g.service_id, 'name', g.name, 'code', g.code) order by g.code)
			from public.directory_languages g where g.service_id = p_service.id
		),
		'cost_options', (
			select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
				'id', c.id, 'service_id', c.service_id, 'option', private.oruk_text(c.option), 'amount', c.amount,
				'amount_description', private.oruk_text(c.amount_description)
			)) order by c.amount, c.id)
			from public.directory_cost_options c where c.service_id = p_service.id
		),
		'contacts', (
			select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
				'id', c.id, 'service_id', c.service_id, 'name', private.oruk_text(c.name), 'title', private.oruk_text(c.title),
				'phones', (
					select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
						'id', p.id, 'number', p.number, 'description', private.oruk_text(p.description)
					)) order by p.id)
					from public.directory_phones p where p.contact_id = c.id
				)
			)) order by c.id)
			from public.directory_contacts c where c.service_id = p_service.id
		),
		'phones', (
			select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
				'id', p.id, 'service_id', p.service_id, 'number', p.number, 'description', private.oruk_text(p.description)
			)) order by p.id)
			from public.directory_phones p where p.service_id = p_service.id and p.contact_id is null
		),
		'attributes', (
			select jsonb_agg(jsonb_build_object(
				'id', a.id, 'link_id', a.service_id, 'link_type', 'service', 'taxonomy_term_id', a.term_id,
				'taxonomy_term', private.oruk_term(a.term_id)
			) order by a.id)
			from public.directory_attributes a where a.service_id = p_service.id
		)
	))
$$;
comment on function private.oruk_service(public.directory_services) is 'Open Referral UK service, fully nested.';

create function private.oruk_page(p_total bigint, p_page integer, p_size integer, p_contents jsonb) returns jsonb
	language sql immutable set search_path = ''
	as $$
	select jsonb_build_object(
		'total_items', p_total,
		'total_pages', ceil(p_total::numeric / p_size)::integer,
		'page_number', p_page,
		'size', coalesce(jsonb_array_length(p_contents), 0),
		'first_page', p_page = 1,
		'last_page', p_page >= ceil(p_total::numeric / p_size),
		'empty', p_contents is null,
		'contents', coalesce(p_contents, '[]'::jsonb)
	)
$$;
comment on function private.oruk_page(bigint, integer, integer, jsonb) is 'A page of a list, as Open Referral UK has them.';

create function private.oruk_searched(p_search text) returns setof uuid
	language sql stable security definer set search_path = ''
	as $$
	select distinct d.service_id from private.directory_documents d
	where d.words @@ plainto_tsquery('pg_catalog.english', private.plain(left(p_search, 200)))
$$;
comment on function private.oruk_searched(text) is 'Approved services in which every word stands.';

create function private.oruk_fits(p_service public.directory_services, p_query jsonb) returns boolean
	language sql stable security invoker set search_path = ''
	as $$
	select (p_query ->> 'taxonomy_term_id' is null or exists (
			select from public.directory_attributes a
			where a.service_id = p_service.id and a.term_id = (p_query ->> 'taxonomy_term_id')::uuid))
		and (p_query ->> 'taxonomy_id' is null or exists (
			select from public.directory_attributes a join public.directory_taxonomy_terms t on t.id = a.term_id
			where a.service_id = p_service.id and t.taxonomy_id = (p_query ->> 'taxonomy_id')::uuid))
		and (p_query ->> 'minimum_age' is null or p_service.minimum_age >= (p_query ->> 'minimum_age')::numeric)
		and (p_query ->> 'maximum_age' is null or p_service.maximum_age <= (p_query ->> 'maximum_age')::numeric)
		and (p_query ->> 'modified_after' is null or p_service.updated_at >= (p_query ->> 'modified_after')::timestamptz)
		and (coalesce(p_query ->> 'day', p_query ->> 'start_time', p_query ->> 'end_time') is null or exists (
			select from public.directory_schedules d
			where d.service_id = p_service.id
				and (p_query ->> 'day' is null or d.byday like '%' || (p_query ->> 'day') || '%')
				and (p_query ->> 'start_time' is null or d.opens_at >= (p_query ->> 'start_time')::time)
				and (p_query ->> 'end_time' is null or d.closes_at <= (p_query ->> 'end_time')::time)))
		and (p_query ->> 'search' is null or p_service.id in (select private.oruk_searched(p_query ->> 'search')))
$$;
comment on function private.oruk_fits(public.directory_services, jsonb) is 'Whether a service is as a reader of the feed asked.';

create function public.open_referral_services(p_query jsonb, p_page integer, p_size integer) returns jsonb
	language plpgsql stable security invoker set search_path = ''
	as $$
declare
	v_size integer := least(greatest(coalesce(p_size, 10), 1), 500);
	v_page integer := least(greatest(coalesce(p_page, 1), 1), 100000);
	-- nothing was asked: nothing needs to be looked at
	v_all boolean := coalesce(p_query, '{}') = '{}';
	v_total bigint;
	v_rows jsonb;
begin
	select count(*) into v_total from public.directory_services s where s.listed and (v_all or private.oruk_fits(s, p_query));
	select jsonb_agg(private.oruk_service_flat(s) order by s.id) into v_rows
	from (
		select x.* from public.directory_services x where x.listed and (v_all or private.oruk_fits(x, p_query))
		order by x.id limit v_size offset (v_page - 1)::bigint * v_size
	) as s;
	return private.oruk_page(v_total, v_page, v_size, v_rows);
end $$;
comment on function public.open_referral_services(jsonb, integer, integer) is 'GET /services: a page of approved services.';

create function public.open_referral_service(p_service uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.oruk_service(s) from public.directory_services s where s.id = p_service and s.listed $$;
comment on function public.open_referral_service(uuid) is 'GET /services/{id}: one approved service, fully nested; null where there is none.';

create function public.open_referral_service_at_locations(p_query jsonb, p_page integer, p_size integer) returns jsonb
	language plpgsql stable security invoker set search_path = ''
	as $$
declare
	v_size integer := least(greatest(coalesce(p_size, 10), 1), 500);
	v_page integer := least(greatest(coalesce(p_page, 1), 1), 100000);
	v_near boolean := p_query ->> 'postcode' is not null;
	v_all boolean := coalesce(p_query, '{}') - array['postcode', 'proximity'] = '{}';
	v_metres double precision := least(coalesce((p_query ->> 'proximity')::double precision, 16093.44), 1000000);
	v_at point;
	v_total bigint;
	v_rows jsonb;
begin
	if v_near then
		select a.centre into v_at from public.areas a where a.id = (private.directory_place(p_query ->> 'postcode') ->> 'id');
		if v_at is null then
			return private.oruk_page(0, v_page, v_size, null);
		end if;
	end if;
	with found as (
		select x.id, x.service_id, x.location_id
		from public.directory_service_at_locations x
		join public.directory_services s on s.id = x.service_id
		join public.directory_locations l on l.id = x.location_id
		where s.listed and (v_all or private.oruk_fits(s, p_query)) and (not v_near or l.position <@ circle(v_at, v_metres))
	)
	select (select count(*) from found), (
		select jsonb_agg(jsonb_build_object(
			'id', f.id, 'service_id', f.service_id, 'location_id', f.location_id,
			'location', private.oruk_location(f.location_id, false), 'service', private.oruk_service_flat(s)
		) order by f.id)
		from (select * from found order by id limit v_size offset (v_page - 1)::bigint * v_size) as f
		join public.directory_services s on s.id = f.service_id
	) into v_total, v_rows;
	return private.oruk_page(v_total, v_page, v_size, v_rows);
end $$;
comment on function public.open_referral_service_at_locations(jsonb, integer, integer) is
	'GET /service_at_locations: where approved services are given; within so many metres of the centre of a postcode''s area. The postcode is kept nowhere.';

create function public.open_referral_service_at_location(p_service_at_location uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$
	select jsonb_build_object(
		'id', x.id, 'service_id', x.service_id, 'location_id', x.location_id,
		'location', private.oruk_location(x.location_id, true), 'service', private.oruk_service(s)
	)
	from public.directory_service_at_locations x join public.directory_services s on s.id = x.service_id
	where x.id = p_service_at_location and s.listed
$$;
comment on function public.open_referral_service_at_location(uuid) is 'GET /service_at_locations/{id}: one, fully nested; null where there is none.';

create function public.open_referral_taxonomies(p_page integer, p_size integer) returns jsonb
	language plpgsql stable security invoker set search_path = ''
	as $$
declare
	v_size integer := least(greatest(coalesce(p_size, 10), 1), 500);
	v_page integer := least(greatest(coalesce(p_page, 1), 1), 100000);
	v_rows jsonb;
begin
	select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'description', t.description) order by t.id) into v_rows
	from (select * from public.directory_taxonomies x order by x.id limit v_size offset (v_page - 1)::bigint * v_size) as t;
	return private.oruk_page((select count(*) from public.directory_taxonomies), v_page, v_size, v_rows);
end $$;
comment on function public.open_referral_taxonomies(integer, integer) is 'GET /taxonomies.';

create function public.open_referral_taxonomy(p_taxonomy uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$
	select jsonb_build_object('id', x.id, 'name', x.name, 'description', x.description, 'taxonomy_terms', (
		select jsonb_agg(private.oruk_term(t.id) order by t.position) from public.directory_taxonomy_terms t where t.taxonomy_id = x.id
	))
	from public.directory_taxonomies x where x.id = p_taxonomy
$$;
comment on function public.open_referral_taxonomy(uuid) is 'GET /taxonomies/{id}, with its terms; null where there is none.';

create function public.open_referral_taxonomy_terms(p_query jsonb, p_page integer, p_size integer) returns jsonb
	language plpgsql stable security invoker set search_path = ''
	as $$
declare
	v_size integer := least(greatest(coalesce(p_size, 10), 1), 500);
	v_page integer := least(greatest(coalesce(p_page, 1), 1), 100000);
	v_taxonomy uuid := (p_query ->> 'taxonomy_id')::uuid;
	v_rows jsonb;
begin
	select jsonb_agg(private.oruk_term(t.id) order by t.id) into v_rows
	from (
		select * from public.directory_taxonomy_terms x where v_taxonomy is null or x.taxonomy_id = v_taxonomy
		order by x.id limit v_size offset (v_page - 1)::bigint * v_size
	) as t;
	return private.oruk_page(
		(select count(*) from public.directory_taxonomy_terms x where v_taxonomy is null or x.taxonomy_id = v_taxonomy),
		v_page, v_size, v_rows
	);
end $$;
comment on function public.open_referral_taxonomy_terms(jsonb, integer, integer) is 'GET /taxonomy_terms.';

create function public.open_referral_taxonomy_term(p_term uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.oruk_term(p_term) $$;
comment on function public.open_referral_taxonomy_term(uuid) is 'GET /taxonomy_terms/{id}; null where there is none.';

grant execute on function
	private.oruk_text(text), private.oruk_term(uuid), private.oruk_service_flat(public.directory_services),
	private.oruk_location(uuid, boolean), private.oruk_service(public.directory_services),
	private.oruk_page(bigint, integer, integer, jsonb), private.oruk_searched(text), private.oruk_fits(public.directory_services, jsonb),
	public.open_referral_services(jsonb, integer, integer), public.open_referral_service(uuid),
	public.open_referral_service_at_locations(jsonb, integer, integer), public.open_referral_service_at_location(uuid),
	public.open_referral_taxonomies(integer, integer), public.open_referral_taxonomy(uuid),
	public.open_referral_taxonomy_terms(jsonb, integer, integer), public.open_referral_taxonomy_term(uuid)
	to anon, authenticated;
