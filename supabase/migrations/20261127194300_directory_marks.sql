-- A field that was changed here is marked, and stays whatever the source says (private.import_difference). The mark is
-- taken off by a coordinator, who looks at the difference: from then on the source's word counts for that field, now and
-- the next time, until somebody changes it here again.

create function private.release_directory_field(p_once uuid, p_service uuid, p_version integer, p_field text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_version integer;
	v_now jsonb;
	v_row private.directory_import_rows;
begin
	if not private.keeps_directory(v_me) then
		perform private.not_found();
	end if;
	select s.version into v_version from public.directory_services s where s.id = p_service for update;
	if not found or not exists (select from private.directory_origins o where o.service_id = p_service) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'release_directory_field', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	v_now := private.directory_draft(p_service);
	if p_field is null or not v_now ? p_field then
		raise exception 'Choose from the list.' using errcode = 'PT422', hint = 'field';
	elsif v_version is distinct from p_version then
		raise exception 'This has moved on since you opened it.' using errcode = 'PT409', hint = 'stale';
	end if;
	-- As if the source had said what stands here: what it says now differs from that alone, and goes in. The hash is of
	-- what it said, so that the same file is looked at again.
	update private.directory_origins o set
		said = o.said || jsonb_build_object(p_field, v_now -> p_field), stood = o.stood - p_field,
		ours = array_remove(o.ours, p_field), hash = sha256(o.hash || convert_to(p_field, 'utf8'))
	where o.service_id = p_service;
	insert into private.directory_events (service_id, what, by) values (p_service, 'released', v_me);
	-- files that wait for a yes say it at once
	for v_row in
		select r.* from private.directory_import_rows r join private.directory_imports i on i.id = r.import_id
		join private.directory_origins o on o.service_id = r.service_id and o.source_id = i.source_id
		where r.service_id = p_service and i.state = 'looked' and r.state in ('changed', 'same')
	loop
		perform private.judge_import_row(v_row, false);
	end loop;
	return private.end_once(p_once, 'release_directory_field', '{}'::jsonb);
end $$;
comment on function private.release_directory_field(uuid, uuid, integer, text) is
	'Whoever keeps the directory takes the mark off a field that was changed here: the source''s word counts for it again. Changes no entry by itself.';
create function public.release_directory_field(p_once uuid, p_service uuid, p_version integer, p_field text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.release_directory_field(p_once, p_service, p_version, p_field) $$;
comment on function public.release_directory_field(uuid, uuid, integer, text) is 'See private.release_directory_field.';
grant execute on function
	public.release_directory_field(uuid, uuid, integer, text), private.release_directory_field(uuid, uuid, integer, text)
	to authenticated;

alter table private.directory_events drop constraint directory_events_what_check;
alter table private.directory_events add constraint directory_events_what_check
	check (what in ('assured', 'hidden', 'shown', 'changed', 'made', 'released'));

-- As it was, and a field that is kept is laid beside what the source says.
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

-- As it was, and a row that is the same as the last time says what is marked in its entry; and it counts large files first.
create or replace function private.sort_directory_import(p_import uuid) returns void
	-- tables grow while this runs: a plan from when they were small would read each of them whole for every row
	language plpgsql security definer set search_path = '' set enable_seqscan = off
	as $$
declare
	v_import private.directory_imports;
	v_row record;
	v_found record;
begin
	select * into v_import from private.directory_imports i where i.id = p_import;
	-- Of a large file the planner has to know that it is large: planned for the one row that it guesses of rows written
	-- a moment ago, each statement below compares all with all.
	if v_import.rows > 1000 then
		analyze private.directory_import_rows;
		analyze private.directory_origins;
	end if;
	update private.directory_import_rows r set state = 'broken' where r.import_id = p_import and r.faults <> '[]';
	-- the same id twice
	with x as materialized (
		select y.nth, min(y.nth) over (partition by y.external_id) as first
		from private.directory_import_rows y where y.import_id = p_import and y.external_id <> '' and y.state is null
	)
	update private.directory_import_rows r set state = 'broken',
		faults = jsonb_build_array(jsonb_build_object('field', 'id', 'says', 'Row ' || x.first || ' has the same id.'))
	from x
	where r.import_id = p_import and r.nth = x.nth and x.first < x.nth;
	-- which entry of ours it is
	if v_import.source_id is null then
		update private.directory_import_rows r set service_id = s.id
		from public.directory_services s where r.import_id = p_import and r.state is null and s.id::text = lower(r.external_id);
		update private.directory_import_rows r set state = 'broken',
			faults = '[{"field": "id", "says": "No entry here has this id. Leave it empty to add a new one."}]'
		where r.import_id = p_import and r.state is null and r.external_id <> '' and r.service_id is null;
	else
		update private.directory_import_rows r set service_id = o.service_id,
			state = case when o.hash = r.hash and o.vanished_at is null then 'same' end,
			-- the same as the last time: what is marked stays marked, and is shown
			ours = case when o.hash = r.hash and o.vanished_at is null then o.ours else '{}' end
		from private.directory_origins o
		where r.import_id = p_import and r.state is null and o.source_id = v_import.source_id and o.external_id = r.external_id;
		update private.directory_import_rows r set state = 'broken', faults = '[{"field": "id", "says": "Every row of somebody else''s directory needs an id that stays the same."}]'
		where r.import_id = p_import and r.state is null and r.external_id = '';
	end if;
	-- one entry under two ids: the one that is here already, or the first, stands
	with x as materialized (
		select y.nth, y.service_id, y.state, first_value(y.nth) over (partition by y.alike order by y.service_id is null, y.nth) as first
		from private.directory_import_rows y where y.import_id = p_import and y.state is distinct from 'broken'
	)
	update private.directory_import_rows r set state = 'broken',
		faults = jsonb_build_array(jsonb_build_object('field', 'name', 'says', 'Row ' || x.first || ' is the same, under another id.'))
	from x
	where r.import_id = p_import and r.nth = x.nth and x.first <> x.nth and x.service_id is null and x.state is null;
	-- new under its id, and here all the same: the source has given it another id, or somebody else has it.
	-- One look by the index on names for each new row: a plan made before the rows are counted would compare all with all.
	for v_row in
		select y.nth, split_part(y.alike, '|', 1) as name, split_part(y.alike, '|', 2) as postcode, split_part(y.alike, '|', 3) as run_by
		from private.directory_import_rows y where y.import_id = p_import and y.state is null and y.service_id is null
	loop
		select s.id, coalesce(o.source_id = v_import.source_id and not exists (
			select from private.directory_import_rows z where z.import_id = p_import and z.external_id = o.external_id
		), false) as moved into v_found
		from public.directory_services s
		join public.directory_organisations g on g.id = s.directory_organisation_id
		left join private.directory_origins o on o.service_id = s.id
		where private.plain(s.name) = v_row.name and private.plain(g.name) = v_row.run_by and coalesce((
			select private.plain(replace(l.postal_code, ' ', '')) from public.directory_service_at_locations a
			join public.directory_locations l on l.id = a.location_id where a.service_id = s.id order by l.name, l.id limit 1
		), '') = v_row.postcode
		order by 2 desc, s.id limit 1;
		if found then
			update private.directory_import_rows r set service_id = v_found.id, state = case when v_found.moved then null else 'known' end
			where r.import_id = p_import and r.nth = v_row.nth;
		end if;
	end loop;
end $$;
