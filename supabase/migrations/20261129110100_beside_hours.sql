-- Hours that a draft has no words for come in with an entry from elsewhere: every other week, a season, a day of the
-- month. They are written beside the draft, as events are: kept as they stood when they were brought in, brought up to
-- date as long as they still stand so, and left as they are once somebody has changed them here.

alter table private.directory_origins add column hours jsonb not null default '[]';
comment on column private.directory_origins.hours is 'The hours beside the draft as they were brought in the last time.';

create function private.beside_hours(p_service uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(jsonb_agg(x.said order by x.said), '[]')
	from (
		select jsonb_build_object(
			'freq', h.freq, 'interval', h.interval, 'byday', h.byday, 'bymonthday', h.bymonthday, 'dtstart', h.dtstart, 'valid_from', h.valid_from,
			'valid_to', h.valid_to, 'from', h.opens_at, 'to', h.closes_at, 'description', h.description
		) as said
		from public.directory_schedules h where h.service_id = p_service and not private.plain_hours(h)
	) as x
$$;
comment on function private.beside_hours(uuid) is 'The hours of an entry that its draft has no words for, in an order of their own.';

create function private.bring_hours_in(p_service uuid, p_hours jsonb) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_before jsonb := coalesce((select o.hours from private.directory_origins o where o.service_id = p_service), '[]');
begin
	if private.beside_hours(p_service) <> v_before then
		return v_before;
	end if;
	begin
		delete from public.directory_schedules h where h.service_id = p_service and not private.plain_hours(h);
		insert into public.directory_schedules (service_id, freq, interval, byday, bymonthday, dtstart, valid_from, valid_to, opens_at, closes_at)
		select p_service, h.freq, h.interval, h.byday, h.bymonthday, h.dtstart, h.valid_from, h.valid_to, h."from", h."to"
		from jsonb_to_recordset(p_hours) as h (
			freq text, interval smallint, byday text, bymonthday text, dtstart date, valid_from date, valid_to date, "from" time, "to" time
		)
		-- what a draft says is not written twice
		where h.interval > 1 or h.bymonthday <> '' or h.valid_from is not null or h.valid_to is not null
		limit 30;
	exception when data_exception or integrity_constraint_violation then
		-- what no schedule can say stays out, and the entry goes in
		return v_before;
	end;
	return private.beside_hours(p_service);
end $$;
comment on function private.bring_hours_in(uuid, jsonb) is
	'The hours of a row that its draft has no words for, written beside its entry; how they stand now. No guard of its own.';

-- As it was, and hours beside the draft come in.
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
	v_hours jsonb;
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
				v_hours := private.bring_hours_in(v_row.service_id, coalesce(v_row.more -> 'hours', '[]'));
				v_events := private.bring_events_in(v_import.source_id, v_row.service_id, coalesce(v_row.more -> 'events', '[]'));
				insert into private.directory_origins as o (service_id, source_id, external_id, hash, said, stood, ours, events, hours)
				values (v_row.service_id, v_import.source_id, v_row.external_id, v_row.hash, v_row.draft, (
					select coalesce(jsonb_object_agg(d.key, v_now -> d.key), '{}') from jsonb_each(v_row.draft) as d
					where private.draft_differs(v_now -> d.key, d.value) and not d.key = any (v_row.ours)
				), v_row.ours, v_events, v_hours)
				on conflict (service_id) do update set events = excluded.events, hours = excluded.hours, external_id = excluded.external_id, hash = excluded.hash, said = excluded.said,
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

-- As it was, and says how many.
create or replace function private.directory_import_page(p_import uuid, p_show text, p_page integer) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_import private.directory_imports := private.directory_import_of(p_import);
	v_page integer := least(greatest(coalesce(p_page, 1), 1), 10000);
begin
	return jsonb_build_object(
		'now', private.clock(), 'id', v_import.id, 'file', v_import.file, 'state', v_import.state, 'at', v_import.at, 'rows', v_import.rows,
		'whole', v_import.whole, 'wrong', v_import.wrong, 'page', v_page,
		'source', (select x.name from private.directory_sources x where x.id = v_import.source_id),
		'counts', (
			select coalesce(jsonb_object_agg(c.state, c.n), '{}') from (
				select coalesce(r.state, 'waiting') as state, count(*) as n from private.directory_import_rows r
				where r.import_id = p_import group by 1
				union all
				select 'kept', count(*) from private.directory_import_rows r where r.import_id = p_import and r.ours <> '{}'
				union all
				select 'written', count(*) from private.directory_import_rows r where r.import_id = p_import and r.written
			) as c
		),
		'vanishing', case when v_import.whole and v_import.state <> 'done' then (
			select count(*) from private.directory_origins o
			where o.source_id = v_import.source_id and o.vanished_at is null and not exists (
				select from private.directory_import_rows r where r.import_id = p_import and r.external_id = o.external_id
			)
		) else 0 end,
		'entries', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'nth', r.nth, 'external_id', r.external_id, 'name', coalesce(r.draft ->> 'name', ''), 'state', r.state,
				'faults', r.faults, 'notes', r.notes, 'service_id', r.service_id,
				'events', coalesce(jsonb_array_length(r.more -> 'events'), 0),
				'hours', coalesce(jsonb_array_length(r.more -> 'hours'), 0),
				'version', (select s.version from public.directory_services s where s.id = r.service_id),
				-- kept as edited here: what stands here, and what they say
				'ours', (
					select coalesce(jsonb_agg(jsonb_build_object('field', f, 'now', d.now -> f, 'to', r.draft -> f) order by f), '[]')
					from unnest(r.ours) as f cross join (select private.directory_draft(r.service_id) as now) as d
				),
				'changes', (
					select coalesce(jsonb_agg(jsonb_build_object('field', c.key, 'now', c.value -> 'from', 'to', c.value -> 'to') order by c.key), '[]')
					from jsonb_each(r.changes) as c
				),
				'draft', case when r.state = 'new' then r.draft end
			) order by r.nth), '[]')
			from (
				select * from private.directory_import_rows x
				where x.import_id = p_import and case p_show when 'kept' then x.ours <> '{}' else x.state = p_show end
				order by x.nth limit 50 offset (v_page - 1) * 50
			) as r
		)
	);
end $$;
