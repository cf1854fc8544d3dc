-- The events of another directory of this kind come in as events. Our own feed says them as schedules, in the
-- standard's words, and whole beside them (x_event), so that what goes out comes back the same.
--
-- An event has the id that its source and its id there make, so that it is known again. It is brought up to date while
-- it stands as it was brought in; changed here, it stays as it is here; taken out here, it does not come back; no longer
-- in the feed before it is over, it is called off.
--
-- Changes what has landed: private.oruk_service says events whole; private.judge_import_row writes events.

alter table private.directory_origins add column events jsonb not null default '{}';
comment on column private.directory_origins.events is 'The events as they were brought in the last time, by their id there.';

create function private.bring_events_in(p_source uuid, p_service uuid, p_events jsonb) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_before jsonb := coalesce((select o.events from private.directory_origins o where o.service_id = p_service), '{}'::jsonb);
	v_after jsonb := '{}'::jsonb;
	v_event record;
	v_id uuid;
	v_now jsonb;
	v_gone text;
begin
	for v_event in
		select e ->> 'id' as id, e -> 'draft' as draft from jsonb_array_elements(p_events) as e limit 30
	loop
		continue when coalesce(v_event.id, '') = '' or v_after ? v_event.id;
		v_id := md5(p_source || ':' || v_event.id)::uuid;
		v_now := private.event_draft(v_id);
		begin
			if v_now is null and not v_before ? v_event.id then
				insert into public.directory_happenings (id, service_id, title, kind, description, first_day, starts, ends, repeats)
				values (v_id, p_service, '--', 'together', '--', private.today(), '00:00', '00:01', 'once');
				perform private.write_event_draft(v_id, p_service, v_event.draft);
			elsif v_now is not null and v_now = v_before -> v_event.id and v_now <> v_event.draft then
				perform private.write_event_draft(v_id, p_service, v_event.draft);
			end if;
		exception when sqlstate 'PT422' or data_exception or integrity_constraint_violation then
			-- what an event cannot say stays out, and the entry goes in
			continue;
		end;
		-- as it stands now, unless somebody has changed it here: then as it was
		v_after := v_after || jsonb_build_object(v_event.id, case
			when v_now is null or v_now = v_before -> v_event.id then coalesce(private.event_draft(v_id), v_before -> v_event.id)
			else v_before -> v_event.id
		end);
	end loop;
	for v_gone in select k from jsonb_object_keys(v_before) as k where not v_after ? k loop
		v_id := md5(p_source || ':' || v_gone)::uuid;
		update public.directory_happenings h set called_off_at = private.clock(), updated_at = private.clock()
		where h.id = v_id and h.called_off_at is null and (h.last_day is null or h.last_day >= private.today())
			and private.event_draft(v_id) = v_before -> v_gone;
	end loop;
	return v_after;
end $$;
comment on function private.bring_events_in(uuid, uuid, jsonb) is
	'The events of a row, written beside its entry; how they stand now, by their id there. No guard of its own.';

-- As it was, and events are whole in it.
create or replace function private.oruk_service(p_service public.directory_services) returns jsonb
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
				union all
				-- events: what repeats by its rule, what is once by its day
				select 3, e.id, jsonb_strip_nulls(jsonb_build_object(
					'id', e.id, 'service_id', e.service_id, 'valid_from', e.first_day, 'valid_to', e.last_day, 'dtstart', e.first_day,
					'freq', r.freq, 'interval', case when r.freq is not null then r.interval end,
					'byday', private.oruk_text(r.byday), 'bymonthday', private.oruk_text(r.bymonthday),
					'opens_at', to_char(e.starts, 'HH24:MI'), 'closes_at', to_char(e.ends, 'HH24:MI'),
					'description', 'Event: ' || e.title,
					'notes', private.oruk_text(concat_ws('. ', case when not e.on_bank_holidays then 'Not on bank holidays' end, (
						select string_agg(c.day || case when c.to_day is null then ' is called off' else ' is moved to ' || c.to_day || ', ' || to_char(c.starts, 'HH24:MI') || ' to ' || to_char(c.ends, 'HH24:MI') end, '. ' order by c.day)
						from public.directory_happening_changes c where c.happening_id = e.id and coalesce(c.to_day, c.day) >= private.today()
					))),
					'attending_type', case when e.online then 'online' end,
					'x_event', jsonb_strip_nulls(jsonb_build_object(
						'kind', e.kind, 'description', e.description, 'first_visit', private.oruk_text(e.first_visit),
						'place', private.oruk_text(e.place), 'address', private.oruk_text(e.address), 'city', private.oruk_text(e.city),
						'postcode', private.oruk_text(e.postcode), 'online', case when e.online then 'yes' end,
						'cost', private.oruk_text(e.cost), 'booking', private.oruk_text(e.booking),
						'differs', (
							select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
								'day', c.day, 'what', case when c.to_day is null then 'off' else 'moved' end, 'to_day', c.to_day,
								'from', to_char(c.starts, 'HH24:MI'), 'to', to_char(c.ends, 'HH24:MI'), 'note', private.oruk_text(c.note)
							)) order by c.day)
							from public.directory_happening_changes c
							where c.happening_id = e.id and coalesce(greatest(c.day, c.to_day), c.day) >= private.today()
						)
					))
				))
				from public.directory_happenings e cross join lateral private.happening_schedule(e) as r
				where e.service_id = p_service.id and e.called_off_at is null and (e.last_day is null or e.last_day >= private.today())
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

-- As it was, and events come with their entry.
create or replace function private.judge_import_row(p_row private.directory_import_rows, p_write boolean) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_row private.directory_import_rows := p_row;
	v_import private.directory_imports;
	v_draft jsonb := p_row.draft;
	v_now jsonb;
	v_place uuid;
	v_events jsonb;
	v_said text;
	v_hint text;
begin
	begin
		if v_row.service_id is not null then
			select d.changes, d.ours into v_row.changes, v_row.ours from private.import_difference(v_row.service_id, v_row.draft) as d;
			v_draft := private.directory_draft(v_row.service_id)
				|| coalesce((select jsonb_object_agg(c.key, c.value -> 'to') from jsonb_each(v_row.changes) as c), '{}');
			if v_row.more ? 'version' and v_row.changes <> '{}' and v_row.more ->> 'version' is distinct from (
				select s.version::text from public.directory_services s where s.id = v_row.service_id
			) and not v_row.written then
				raise exception 'The entry has changed since this was taken out. Take it out again.' using errcode = 'PT422', hint = 'version';
			end if;
		end if;
		perform private.check_directory_draft(v_draft);
		v_row.state := case when v_row.service_id is null then 'new' when v_row.changes <> '{}' then 'changed' else 'same' end;
	exception when sqlstate 'PT422' then
		get stacked diagnostics v_said = message_text, v_hint = pg_exception_hint;
		v_row.state := 'broken';
		v_row.faults := jsonb_build_array(jsonb_build_object('field', v_hint, 'says', v_said));
	end;
	if p_write and v_row.state <> 'broken' then
		begin
			select * into v_import from private.directory_imports i where i.id = v_row.import_id;
			if v_row.service_id is null or v_row.changes <> '{}' then
				insert into private.directory_events (service_id, what, by)
				select private.put_directory_draft(v_row.service_id, v_draft), case when v_row.service_id is null then 'made' else 'changed' end,
					(select i.by from private.directory_imports i where i.id = p_row.import_id)
				returning service_id into v_row.service_id;
			end if;
			if v_import.source_id is not null then
				-- beside the draft: where exactly, whether it goes on, and that they made sure of it
				if v_row.more ? 'at' and not 'postcode' = any (v_row.ours) then
					select x.location_id into v_place from public.directory_service_at_locations x
					join public.directory_locations l on l.id = x.location_id where x.service_id = v_row.service_id order by l.name, l.id limit 1;
					update public.directory_locations l set latitude = (v_row.more #>> '{at,0}')::double precision, longitude = (v_row.more #>> '{at,1}')::double precision
					where l.id = v_place;
				end if;
				if v_row.more ? 'region' and not 'postcode' = any (v_row.ours) then
					update public.directory_locations l set state_province = v_row.more ->> 'region'
					where l.state_province <> v_row.more ->> 'region' and l.id = (
						select x.location_id from public.directory_service_at_locations x
						join public.directory_locations y on y.id = x.location_id where x.service_id = v_row.service_id order by y.name, y.id limit 1
					);
				end if;
				update public.directory_services s set
					status = coalesce((v_row.more ->> 'status')::public.directory_status, s.status),
					assured_date = greatest(s.assured_date, (v_row.more ->> 'assured_date')::date),
					assurer = case when (v_row.more ->> 'assured_date')::date > coalesce(s.assured_date, '-infinity')
						then (select x.name from private.directory_sources x where x.id = v_import.source_id) else s.assurer end
				where s.id = v_row.service_id and (
					s.status <> coalesce((v_row.more ->> 'status')::public.directory_status, s.status)
					or (v_row.more ->> 'assured_date')::date > coalesce(s.assured_date, '-infinity')
				);
				v_now := private.directory_draft(v_row.service_id);
				v_events := private.bring_events_in(v_import.source_id, v_row.service_id, coalesce(v_row.more -> 'events', '[]'));
				insert into private.directory_origins as o (service_id, source_id, external_id, hash, said, stood, ours, events)
				values (v_row.service_id, v_import.source_id, v_row.external_id, v_row.hash, v_row.draft, (
					select coalesce(jsonb_object_agg(d.key, v_now -> d.key), '{}') from jsonb_each(v_row.draft) as d
					where private.draft_differs(v_now -> d.key, d.value) and not d.key = any (v_row.ours)
				), v_row.ours, v_events)
				on conflict (service_id) do update set events = excluded.events, external_id = excluded.external_id, hash = excluded.hash, said = excluded.said,
					stood = excluded.stood, ours = excluded.ours, last_at = private.clock(), vanished_at = null;
			end if;
			v_row.written := true;
		exception when data_exception or integrity_constraint_violation then
			-- what no rule of a draft foresees stays out as well, and the rest goes in
			v_row := p_row;
			v_row.state := 'broken';
			v_row.faults := '[{"field": "", "says": "It could not be written. Add it by hand."}]';
		end;
	end if;
	update private.directory_import_rows r set state = v_row.state, faults = v_row.faults, changes = v_row.changes, ours = v_row.ours,
		service_id = v_row.service_id, written = v_row.written
	where r.import_id = v_row.import_id and r.nth = v_row.nth;
end $$;

-- As it was, and an address that was typed here, without a county, is one in the feed too: it was left out whole.
create or replace function private.oruk_location(p_location uuid, p_whole boolean) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$
	select jsonb_strip_nulls(jsonb_build_object(
		'id', l.id, 'location_type', l.location_type,
		'name', private.oruk_text(l.name), 'description', private.oruk_text(l.description),
		'latitude', l.latitude, 'longitude', l.longitude,
		-- an address has all of its parts, or it is none
		'addresses', case when p_whole and '' not in (l.address_1, l.city, l.postal_code) then jsonb_build_array(jsonb_build_object(
			'id', md5('alongside:address:' || l.id)::uuid, 'location_id', l.id, 'address_1', l.address_1, 'city', l.city,
			-- required, and no field of ours: the nation where nobody has said which county
			'state_province', coalesce(nullif(l.state_province, ''), (
				select initcap(replace(s.nation::text, '_', ' ')) from public.directory_service_at_locations x
				join public.directory_services s on s.id = x.service_id where x.location_id = l.id order by s.id limit 1
			), 'United Kingdom'), 'postal_code', l.postal_code, 'country', l.country, 'address_type', l.location_type
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
