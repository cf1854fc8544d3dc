-- When an entry's page is looked at, by the database's clock: it says whether the place is open at this minute, by
-- the same hours, days that differ and bank holidays as the lists (lib/domain/directory/schedule.ts).

-- As it was, and the instant.
create or replace function public.directory_entry_page(p_service uuid) returns jsonb
	language plpgsql stable security invoker set search_path = ''
	as $$
declare
	v_service public.directory_services;
begin
	select * into v_service from public.directory_services s where s.id = p_service;
	if not found then
		raise exception 'We could not find that.' using errcode = 'PT404', hint = 'not_found';
	end if;
	return jsonb_build_object(
		'today', private.today(), 'now', private.clock(),
		'id', v_service.id,
		'source', private.directory_source_of(v_service.id),
		'name', v_service.name,
		'description', v_service.description,
		'first_visit', v_service.first_visit,
		'how_to_reach', v_service.how_to_reach,
		'alert', v_service.alert,
		'url', v_service.url,
		'email', v_service.email,
		'status', v_service.status,
		'free', v_service.free,
		'fees', v_service.fees,
		'minimum_age', v_service.minimum_age,
		'maximum_age', v_service.maximum_age,
		'in_person', v_service.in_person,
		'by_phone', v_service.by_phone,
		'online', v_service.online,
		'at_home', v_service.at_home,
		'nation', v_service.nation,
		'bank_holidays', v_service.bank_holidays,
		'assured_date', v_service.assured_date,
		'assurer', v_service.assurer,
		'age', private.directory_age(v_service.assured_date, private.today()),
		'version', v_service.version,
		'organisation', (
			select jsonb_build_object('name', o.name, 'description', o.description, 'website', o.website, 'email', o.email)
			from public.directory_organisations o where o.id = v_service.directory_organisation_id
		),
		'terms', (
			select coalesce(jsonb_agg(jsonb_build_object('taxonomy', x.slug, 'slug', t.slug, 'name', t.name) order by x.slug desc, t.position), '[]'::jsonb)
			from public.directory_attributes a
			join public.directory_taxonomy_terms t on t.id = a.term_id
			join public.directory_taxonomies x on x.id = t.taxonomy_id
			where a.service_id = v_service.id
		),
		'places', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', l.id, 'name', l.name, 'description', l.description, 'address', l.address_1, 'city', l.city, 'postcode', l.postal_code,
				'at', case when l.position is not null then jsonb_build_array(l.latitude, l.longitude) end,
				'access', (
					select coalesce(jsonb_agg(jsonb_build_object('need', c.need, 'details', c.details) order by c.need), '[]'::jsonb)
					from public.directory_accessibility c where c.location_id = l.id
				)
			) order by l.name, l.id), '[]'::jsonb)
			from public.directory_service_at_locations x
			join public.directory_locations l on l.id = x.location_id
			where x.service_id = v_service.id
		),
		'areas', (select coalesce(jsonb_agg(a.name order by a.name), '[]'::jsonb) from public.directory_service_areas a where a.service_id = v_service.id),
		'schedules', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'freq', d.freq, 'interval', d.interval, 'byday', d.byday, 'bymonthday', d.bymonthday, 'dtstart', d.dtstart,
				'valid_from', d.valid_from, 'valid_to', d.valid_to, 'opens_at', d.opens_at, 'closes_at', d.closes_at, 'description', d.description
			) order by d.opens_at, d.byday, d.id), '[]'::jsonb)
			from public.directory_schedules d where d.service_id = v_service.id
		),
		'days_that_differ', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'from_day', d.from_day, 'to_day', d.to_day, 'opens_at', d.opens_at, 'closes_at', d.closes_at, 'note', d.note
			) order by d.from_day), '[]'::jsonb)
			from public.directory_days_that_differ d where d.service_id = v_service.id and d.to_day >= private.today()
		),
		'contacts', (
			select coalesce(jsonb_agg(jsonb_build_object('name', c.name, 'title', c.title) order by c.id), '[]'::jsonb)
			from public.directory_contacts c where c.service_id = v_service.id
		),
		'phones', (
			select coalesce(jsonb_agg(jsonb_build_object('number', p.number, 'description', p.description) order by p.id), '[]'::jsonb)
			from public.directory_phones p where p.service_id = v_service.id
		),
		'languages', (
			select coalesce(jsonb_agg(l.name order by l.name), '[]'::jsonb)
			from public.directory_languages l where l.service_id = v_service.id
		),
		'costs', (
			select coalesce(jsonb_agg(jsonb_build_object('option', c.option, 'amount', c.amount, 'words', c.amount_description) order by c.amount, c.id), '[]'::jsonb)
			from public.directory_cost_options c where c.service_id = v_service.id
		)
	);
end $$;
