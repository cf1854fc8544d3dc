-- What a safeguarding lead types to find somebody is a name, or the address of a request. No clause gives either to a
-- data guardian (C14), to whom a person is a reference; a no that names the guardian, or being of the person's circle,
-- keeps even that from them (C7, C25, C26). So what was typed is kept nowhere any more: only of which kind it was, and
-- whom it found, which the guardian sees as references, as far as they guard those people.

alter table private.glass_searches add column people uuid[] not null default '{}';
comment on column private.glass_searches.people is 'Whom it found: to the guardian they are references.';
comment on column private.glass_searches.words is 'What kind of thing was typed: a name, or the address of a request. Never what.';
alter table private.glass_searches disable trigger glass_searches_ledger;
update private.glass_searches set words = case
	when words ~* '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}' then 'address' else 'name'
end where words <> 'Erased';
alter table private.glass_searches enable trigger glass_searches_ledger;
alter table private.glass_searches add constraint what_was_typed_is_not_kept check (words in ('name', 'address', 'Erased'));

create or replace function private.find_for_glass(p_organisation uuid, p_words text) returns jsonb
	language plpgsql volatile security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_now timestamptz := private.clock();
	v_words text := trim(coalesce(p_words, ''));
	v_id uuid := substring(lower(coalesce(p_words, '')) from '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}')::uuid;
	v_rows jsonb;
	v_people uuid[];
begin
	if not private.has_role(v_me, p_organisation, 'safeguarding_lead') then
		perform private.not_found();
	end if;
	if length(v_words) not between 2 and 200 then
		raise exception 'Write the whole name of whoever asked, or the address of the request.' using errcode = 'PT422', hint = 'words';
	end if;
	if private.hit_limit('glass_search', v_me::text, 30, interval '1 day') then
		raise exception 'That is many searches in one day. Please ask a coordinator which request it is.' using errcode = 'PT429', hint = 'too_many';
	end if;
	select coalesce(jsonb_agg(private.request_found(f) order by f.submitted_at desc nulls last, f.id), '[]'::jsonb),
		coalesce(array_agg(distinct f.person_id), '{}')
	into v_rows, v_people
	from (
		select r.* from public.requests r
		join private.circle_members c on c.id = r.asked_by
		where r.organisation_id = p_organisation and r.state <> 'draft'
			and (r.id = v_id or lower(regexp_replace(c.name, '\s+', ' ', 'g')) = lower(regexp_replace(v_words, '\s+', ' ', 'g')))
			-- whoever may not open it learns nothing: the same answer as for a name that nobody has
			and private.may_break_glass(v_me, r.person_id, p_organisation, v_now)
			and not private.denied_by_name(r.person_id, v_me, 'summary', v_now)
		order by r.submitted_at desc nulls last, r.id limit 20
	) as f;
	insert into private.glass_searches (organisation_id, account_id, words, found, people, at)
	values (p_organisation, v_me, case when v_id is null then 'name' else 'address' end, jsonb_array_length(v_rows), v_people, v_now);
	return jsonb_build_object('now', v_now, 'rows', v_rows);
end $$;

create or replace function private.glass_card(p_concern uuid, p_request uuid) returns jsonb
	language plpgsql volatile security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_now timestamptz := private.clock();
	v_for record;
begin
	select * into v_for from private.glass_for(v_me, p_concern, p_request);
	if p_concern is null then
		insert into private.glass_searches (organisation_id, account_id, words, found, people, at)
		values (v_for.organisation_id, v_me, 'address', 1, array[v_for.person_id], v_now);
	end if;
	return jsonb_build_object(
		'now', v_now,
		'request', case when (v_for.request).id is not null then private.request_found(v_for.request) end,
		'organisation', (select o.name from public.organisations o where o.id = v_for.organisation_id),
		'open', (
			select g.id from private.break_glasses g
			where g.account_id = v_me and g.person_id = v_for.person_id and g.organisation_id = v_for.organisation_id
				and g.at <= v_now and v_now < g.until
				and not exists (select from private.break_glass_ends e where e.glass_id = g.id)
			limit 1
		)
	);
end $$;

create or replace function private.break_glass_page() returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_now timestamptz := private.clock();
begin
	if not exists (select from private.my_organisations('{data_guardian}')) then
		perform private.not_found();
	end if;
	return jsonb_build_object(
		'now', v_now,
		'glasses', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', g.id, 'organisation', o.name, 'by', private.account_name(g.account_id), 'mine', g.account_id = v_me,
				'reason', g.reason, 'at', g.at, 'until', g.until, 'ended_at', e.at, 'open', e.at is null and v_now < g.until,
				'unsafe', g.unsafe, 'unsafe_why', g.unsafe_why, 'told', private.told_of_glass(g, v_now),
				'readings', d.readings, 'scopes', d.scopes,
				'review', private.glass_review(g.id)
			) order by r.glass_id is not null, g.at desc, g.id), '[]'::jsonb)
			from (
				select x.* from private.break_glasses x
				where x.organisation_id in (select private.my_organisations('{data_guardian}'))
					and private.guards_person(v_me, x.person_id, x.organisation_id, v_now)
				order by exists (select from private.break_glass_reviews y where y.glass_id = x.id), x.at desc limit 100
			) as g
			join public.organisations o on o.id = g.organisation_id
			left join private.break_glass_ends e on e.glass_id = g.id
			left join private.break_glass_reviews r on r.glass_id = g.id
			cross join lateral (
				select coalesce(sum(z.times), 0)::integer as readings, (
					select coalesce(jsonb_agg(distinct s), '[]'::jsonb)
					from private.disclosures y cross join unnest(y.scopes) as s
					where y.reader_id = g.account_id and y.person_id = g.person_id and y.organisation_id = g.organisation_id
						and y.capacity = 'break_glass' and y.at >= g.at and y.at < coalesce(e.at, g.until)
				) as scopes
				from private.disclosures z
				where z.reader_id = g.account_id and z.person_id = g.person_id and z.organisation_id = g.organisation_id
					and z.capacity = 'break_glass' and z.at >= g.at and z.at < coalesce(e.at, g.until)
			) as d
		),
		'searches', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', s.id, 'organisation', o.name, 'by', private.account_name(s.account_id), 'typed', s.words, 'at', s.at,
				'found', (
					select coalesce(jsonb_agg(private.person_ref(f.id) order by private.person_ref(f.id)), '[]'::jsonb)
					from unnest(s.people) as f (id) where private.guards_person(v_me, f.id, s.organisation_id, v_now)
				)
			) order by s.at desc, s.id desc), '[]'::jsonb)
			from (
				select x.* from private.glass_searches x
				where x.organisation_id in (select private.my_organisations('{data_guardian}'))
				order by x.at desc, x.id desc limit 50
			) as s
			join public.organisations o on o.id = s.organisation_id
		)
	);
end $$;
comment on function private.break_glass_page() is
	'C22, C26: for the data guardian: who broke the glass, why, what parts were read and how often, never what they hold nor whose they are; and every search that led to it, with whom it found as references.';
