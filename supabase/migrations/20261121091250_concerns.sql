-- Worries about safety: for the organisation's safeguarding leads and nobody else (domain.md 5). Nothing
-- outside these functions tells that there is one: no count, no link, no version, no mail about a person.

create table private.concern_readings (
	id bigint generated always as identity primary key,
	concern_id uuid not null references private.concerns (id),
	by_account uuid not null references public.accounts (id),
	at timestamptz not null default private.clock()
);
comment on table private.concern_readings is 'Each opening of a concern by a safeguarding lead.';
create index concern_readings_concern on private.concern_readings (concern_id, at);
create index concern_readings_by on private.concern_readings (by_account);
create trigger concern_readings_ledger before update or delete on private.concern_readings
	for each row execute function private.refuse_change();
alter table private.concern_readings enable row level security;
alter table private.concern_readings force row level security;

create function private.leads_on(p_account uuid, p_organisation uuid, p_person uuid, p_task uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select private.has_role(p_account, p_organisation, 'safeguarding_lead')
		and not exists (select from public.matches m where m.task_id = p_task and m.volunteer_id = p_account)
		and (p_person is null or not private.conflicted(p_account, p_person, p_organisation))
$$;
comment on function private.leads_on(uuid, uuid, uuid, uuid) is
	'Whether somebody may read a concern: a safeguarding lead of the organisation who was not the one who came, and is not of the person''s circle (C25).';

create function private.tell_leads(p_concern private.concerns) returns void
	language sql security definer set search_path = ''
	as $$
	insert into private.outbox (template, to_account, organisation_id, params)
	select 'something-to-read', r.account_id, p_concern.organisation_id, jsonb_build_object('link', '/concerns')
	from public.member_roles r
	where r.organisation_id = p_concern.organisation_id and r.role = 'safeguarding_lead' and r.revoked_at is null
		and r.account_id is distinct from p_concern.raised_by
		and private.leads_on(r.account_id, p_concern.organisation_id, p_concern.person_id, p_concern.task_id)
$$;
comment on function private.tell_leads(private.concerns) is
	'The leads hear that there is something to read. The mail names nobody, and no person in the outbox either: a death does not hold it back.';

create function private.check_worry(p_words text, p_reach text) returns void
	language plpgsql immutable set search_path = ''
	as $$
begin
	if length(trim(coalesce(p_words, ''))) < 1 then
		raise exception 'Write what worries you, in your own words.' using errcode = 'PT422', hint = 'words';
	elsif length(trim(p_words)) > 4000 then
		raise exception 'Make it 4,000 characters or fewer. The rest can be said when they ring.' using errcode = 'PT422', hint = 'words';
	elsif length(trim(coalesce(p_reach, ''))) > 300 then
		raise exception 'Make it 300 characters or fewer.' using errcode = 'PT422', hint = 'reach';
	end if;
end $$;
comment on function private.check_worry(text, text) is 'Refuses an empty or overlong worry, naming the field.';

create function private.raise_concern(
	p_once uuid, p_organisation uuid, p_task uuid, p_person uuid, p_words text, p_reach text, p_in_danger_now boolean
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_organisation uuid;
	v_person uuid;
	v_task uuid;
	v_concern private.concerns;
begin
	if p_task is not null then
		select t.organisation_id, t.person_id, t.id into v_organisation, v_person, v_task
		from public.tasks t
		join public.requests r on r.id = t.request_id
		where t.id = p_task and (
			private.in_circle(v_me, t.person_id)
			or exists (select from public.offers o where o.task_id = t.id and o.volunteer_id = v_me)
			or exists (select from public.matches m where m.task_id = t.id and m.volunteer_id = v_me)
			or private.sees_request(v_me, r)
		);
	elsif p_person is not null then
		select r.organisation_id, r.person_id into v_organisation, v_person
		from public.requests r
		where r.person_id = p_person and r.state <> 'draft'
			and (p_organisation is null or r.organisation_id = p_organisation)
			and (private.in_circle(v_me, p_person) or private.sees_request(v_me, r))
		order by (r.state = 'closed'), r.submitted_at desc nulls last
		limit 1;
	else
		select o.id into v_organisation from public.organisations o where o.id = p_organisation and o.active;
	end if;
	if v_organisation is null then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'raise_concern', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.check_worry(p_words, p_reach);
	if private.hit_limit('concern', v_me::text, 20, interval '1 day') then
		raise exception 'That is many in one day. Please ring instead, so that nothing is missed.' using errcode = 'PT429', hint = 'too_many';
	end if;
	insert into private.concerns (organisation_id, person_id, task_id, raised_by, raiser_words, reach, in_danger_now, raised_at)
	values (v_organisation, v_person, v_task, v_me, trim(p_words), trim(coalesce(p_reach, '')), coalesce(p_in_danger_now, false), private.clock())
	returning * into v_concern;
	perform private.tell_leads(v_concern);
	return private.end_once(p_once, 'raise_concern', '{}'::jsonb);
end $$;
comment on function private.raise_concern(uuid, uuid, uuid, uuid, text, text, boolean) is
	'Anybody who has to do with a task, a person, or an organisation says what worries them. The answer is always the same and says nothing.';
create function public.raise_concern(
	p_once uuid, p_words text, p_organisation uuid default null, p_task uuid default null, p_person uuid default null,
	p_reach text default '', p_in_danger_now boolean default false
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.raise_concern(p_once, p_organisation, p_task, p_person, p_words, p_reach, p_in_danger_now) $$;
comment on function public.raise_concern(uuid, text, uuid, uuid, uuid, text, boolean) is 'See private.raise_concern.';
grant execute on function
	public.raise_concern(uuid, text, uuid, uuid, uuid, text, boolean),
	private.raise_concern(uuid, uuid, uuid, uuid, text, text, boolean) to authenticated;

create function private.raise_concern_publicly(
	p_once uuid, p_organisation uuid, p_words text, p_reach text, p_in_danger_now boolean, p_network text
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_once record;
	v_elsewhere boolean;
	v_concern private.concerns;
begin
	if not exists (select from public.organisations o where o.id = p_organisation and o.active) then
		raise exception 'Choose the organisation.' using errcode = 'PT422', hint = 'organisation';
	end if;
	select * into v_once from private.begin_once(p_once, 'raise_concern_publicly', null);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.check_worry(p_words, p_reach);
	-- The site limits each network; this only keeps one organisation from being buried. Whoever does not
	-- come by the site uses up a part of their own, and shuts nobody out who does.
	v_elsewhere := private.network_of(p_network) = 'elsewhere';
	if private.hit_limit(
		case when v_elsewhere then 'worry_elsewhere' else 'worry' end, p_organisation::text,
		case when v_elsewhere then 20 else 200 end, interval '1 hour'
	) then
		raise exception 'We cannot take this just now. Please ring instead: the numbers are on this page.'
			using errcode = 'PT429', hint = 'too_many';
	end if;
	insert into private.concerns (organisation_id, raiser_words, reach, in_danger_now, raised_at)
	values (p_organisation, trim(p_words), trim(coalesce(p_reach, '')), coalesce(p_in_danger_now, false), private.clock())
	returning * into v_concern;
	perform private.tell_leads(v_concern);
	return private.end_once(p_once, 'raise_concern_publicly', '{}'::jsonb);
end $$;
comment on function private.raise_concern_publicly(uuid, uuid, text, text, boolean, text) is
	'Anybody at all, signed in or not, says what worries them to an organisation by name. The answer is always the same.';
create function public.raise_concern_publicly(
	p_once uuid, p_organisation uuid, p_words text, p_reach text default '', p_in_danger_now boolean default false, p_network text default null
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.raise_concern_publicly(p_once, p_organisation, p_words, p_reach, p_in_danger_now, p_network) $$;
comment on function public.raise_concern_publicly(uuid, uuid, text, text, boolean, text) is 'See private.raise_concern_publicly.';
grant execute on function
	public.raise_concern_publicly(uuid, uuid, text, text, boolean, text),
	private.raise_concern_publicly(uuid, uuid, text, text, boolean, text) to anon, authenticated;

create function public.worry_page() returns jsonb
	language sql stable security invoker set search_path = ''
	as $$
	select coalesce(jsonb_agg(jsonb_build_object(
		'id', o.id, 'name', o.name, 'phone', o.phone,
		'out_of_hours_name', o.out_of_hours_name, 'out_of_hours_phone', o.out_of_hours_phone
	) order by o.name, o.id), '[]'::jsonb)
	from public.organisations o where o.active
$$;
comment on function public.worry_page() is 'The organisations to whom a worry can be said, and whom to ring instead: all of it public.';
grant execute on function public.worry_page() to anon, authenticated;

-- ---- For the leads -------------------------------------------------------------------------------
create function private.concern_for(p_me uuid, p_concern uuid) returns private.concerns
	language plpgsql volatile security definer set search_path = ''
	as $$
declare
	v_concern private.concerns;
begin
	-- whoever leads nowhere is refused without a look: neither the time it takes nor a row that is held tells
	if not exists (
		select from public.member_roles r
		where r.account_id = p_me and private.has_role(p_me, r.organisation_id, 'safeguarding_lead')
	) then
		perform private.not_found();
	end if;
	select * into v_concern from private.concerns c where c.id = p_concern for update;
	if v_concern.id is null or not private.leads_on(p_me, v_concern.organisation_id, v_concern.person_id, v_concern.task_id) then
		perform private.not_found();
	end if;
	return v_concern;
end $$;
comment on function private.concern_for(uuid, uuid) is 'The guard: a concern that the account may read, locked; or not found.';

create function private.concerns_page(p_closed boolean, p_page integer) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_page integer := least(greatest(coalesce(p_page, 1), 1), 10000);
begin
	if not exists (
		select from public.member_roles r
		where r.account_id = v_me and private.has_role(v_me, r.organisation_id, 'safeguarding_lead')
	) then
		perform private.not_found();
	end if;
	return (
		with mine as (
			select c.*, o.name as organisation,
				row_number() over (order by
					case when not coalesce(p_closed, false) then c.state <> 'raised' end,
					case when not coalesce(p_closed, false) then not c.in_danger_now end,
					case when coalesce(p_closed, false) then c.closed_at end desc,
					c.raised_at, c.id
				) as place
			from private.concerns c
			join public.organisations o on o.id = c.organisation_id
			where private.leads_on(v_me, c.organisation_id, c.person_id, c.task_id)
				and (c.state = 'closed') = coalesce(p_closed, false)
		)
		select jsonb_build_object(
			'now', private.clock(),
			'page', v_page,
			'total', (select count(*) from mine),
			'rows', coalesce(jsonb_agg(jsonb_build_object(
				'id', m.id, 'organisation', m.organisation, 'state', m.state, 'raised_at', m.raised_at, 'in_danger_now', m.in_danger_now,
				'closed_at', m.closed_at, 'by', private.account_name(m.acknowledged_by),
				'task', (select jsonb_build_object('kind_id', t.kind_id, 'day', t.day) from public.tasks t where t.id = m.task_id)
			) order by m.place), '[]'::jsonb),
			'suspended_elsewhere', (
				select coalesce(jsonb_agg(distinct jsonb_build_object('name', n.name, 'organisation', o.name)), '[]'::jsonb)
				from public.acceptances here
				join public.acceptances there on there.volunteer_id = here.volunteer_id and there.organisation_id <> here.organisation_id and there.state = 'suspended'
				join public.accounts n on n.id = here.volunteer_id
				join public.organisations o on o.id = here.organisation_id
				where here.state in ('accepted', 'paused') and here.volunteer_id <> v_me
					and private.has_role(v_me, here.organisation_id, 'safeguarding_lead')
			)
		)
		from mine m
		where m.place > (v_page - 1) * 25 and m.place <= v_page * 25
	);
end $$;
comment on function private.concerns_page(boolean, integer) is
	'For safeguarding leads: the concerns of their organisations, the unread first; and which of their volunteers another organisation has suspended, not why (C11).';
create function public.concerns_page(p_closed boolean default false, p_page integer default 1) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.concerns_page(p_closed, p_page) $$;
comment on function public.concerns_page(boolean, integer) is 'See private.concerns_page.';
grant execute on function public.concerns_page(boolean, integer), private.concerns_page(boolean, integer) to authenticated;

create function private.concern_page(p_concern uuid) returns jsonb
	language plpgsql volatile security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_concern private.concerns := private.concern_for(v_me, p_concern);
begin
	insert into private.concern_readings (concern_id, by_account, at) values (p_concern, v_me, private.clock());
	return jsonb_build_object(
		'now', private.clock(),
		'id', v_concern.id, 'state', v_concern.state, 'version', v_concern.version,
		'organisation', (select o.name from public.organisations o where o.id = v_concern.organisation_id),
		'raised_at', v_concern.raised_at, 'words', v_concern.raiser_words, 'reach', v_concern.reach, 'in_danger_now', v_concern.in_danger_now,
		'raised_by', case when v_concern.raised_by is not null then (
			select jsonb_build_object('name', a.name, 'phone', a.phone, 'email', u.email)
			from public.accounts a join auth.users u on u.id = a.id where a.id = v_concern.raised_by
		) end,
		'acknowledged_by', private.account_name(v_concern.acknowledged_by), 'acknowledged_at', v_concern.acknowledged_at,
		'closed_at', v_concern.closed_at,
		'about_person', v_concern.person_id is not null,
		'task', (
			select jsonb_build_object(
				'kind_id', t.kind_id, 'day', t.day, 'starts', t.starts, 'ends', t.ends, 'state', t.state, 'area', private.area_label(t.area_id),
				'volunteers', (
					select coalesce(jsonb_agg(distinct private.account_name(m.volunteer_id)), '[]'::jsonb) from public.matches m where m.task_id = t.id
				)
			)
			from public.tasks t where t.id = v_concern.task_id
		),
		'coordinator', (
			select private.account_name(r.coordinator_id) from public.requests r
			where r.person_id = v_concern.person_id and r.organisation_id = v_concern.organisation_id and r.coordinator_id is not null
			order by (r.state = 'closed'), r.submitted_at desc nulls last limit 1
		),
		'notes', (
			select coalesce(jsonb_agg(jsonb_build_object('by', private.account_name(n.by_account), 'words', n.words, 'at', n.at) order by n.at, n.id), '[]'::jsonb)
			from private.concern_notes n where n.concern_id = p_concern
		)
	);
end $$;
comment on function private.concern_page(uuid) is 'One concern, for a safeguarding lead. Opening it is recorded.';
create function public.concern_page(p_concern uuid) returns jsonb
	language sql volatile security invoker set search_path = ''
	as $$ select private.concern_page(p_concern) $$;
comment on function public.concern_page(uuid) is 'See private.concern_page.';
grant execute on function public.concern_page(uuid), private.concern_page(uuid) to authenticated;

create function private.acknowledge_concern(p_once uuid, p_concern uuid, p_version integer) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_concern private.concerns := private.concern_for(v_me, p_concern);
begin
	select * into v_once from private.begin_once(p_once, 'acknowledge_concern', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.same_version(v_concern.version, p_version);
	update private.concerns set state = 'acknowledged', acknowledged_by = v_me, acknowledged_at = private.clock() where id = p_concern;
	return private.end_once(p_once, 'acknowledge_concern', '{}'::jsonb);
end $$;
comment on function private.acknowledge_concern(uuid, uuid, integer) is 'A lead has read it and has it now.';
create function public.acknowledge_concern(p_once uuid, p_concern uuid, p_version integer) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.acknowledge_concern(p_once, p_concern, p_version) $$;
comment on function public.acknowledge_concern(uuid, uuid, integer) is 'See private.acknowledge_concern.';
grant execute on function public.acknowledge_concern(uuid, uuid, integer), private.acknowledge_concern(uuid, uuid, integer) to authenticated;

create function private.write_concern_note(p_concern uuid, p_me uuid, p_words text) returns void
	language plpgsql security definer set search_path = ''
	as $$
begin
	if length(trim(coalesce(p_words, ''))) not between 1 and 4000 then
		raise exception 'Write it down, in up to 4,000 characters.' using errcode = 'PT422', hint = 'words';
	end if;
	insert into private.concern_notes (concern_id, by_account, words, at) values (p_concern, p_me, trim(p_words), private.clock());
end $$;
comment on function private.write_concern_note(uuid, uuid, text) is 'One note on a concern; never changed afterwards.';

create function private.note_concern(p_once uuid, p_concern uuid, p_words text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_concern private.concerns := private.concern_for(v_me, p_concern);
begin
	select * into v_once from private.begin_once(p_once, 'note_concern', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.write_concern_note(v_concern.id, v_me, p_words);
	return private.end_once(p_once, 'note_concern', '{}'::jsonb);
end $$;
comment on function private.note_concern(uuid, uuid, text) is 'A lead writes a fact, an action, a hand-over; also on a closed concern.';
create function public.note_concern(p_once uuid, p_concern uuid, p_words text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.note_concern(p_once, p_concern, p_words) $$;
comment on function public.note_concern(uuid, uuid, text) is 'See private.note_concern.';
grant execute on function public.note_concern(uuid, uuid, text), private.note_concern(uuid, uuid, text) to authenticated;

create function private.act_on_concern(p_once uuid, p_concern uuid, p_version integer, p_words text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_concern private.concerns := private.concern_for(v_me, p_concern);
begin
	select * into v_once from private.begin_once(p_once, 'act_on_concern', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.same_version(v_concern.version, p_version);
	perform private.write_concern_note(v_concern.id, v_me, p_words);
	update private.concerns set state = 'acting' where id = p_concern;
	return private.end_once(p_once, 'act_on_concern', '{}'::jsonb);
end $$;
comment on function private.act_on_concern(uuid, uuid, integer, text) is 'Something is being done about it: what.';
create function public.act_on_concern(p_once uuid, p_concern uuid, p_version integer, p_words text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.act_on_concern(p_once, p_concern, p_version, p_words) $$;
comment on function public.act_on_concern(uuid, uuid, integer, text) is 'See private.act_on_concern.';
grant execute on function public.act_on_concern(uuid, uuid, integer, text), private.act_on_concern(uuid, uuid, integer, text) to authenticated;

create function private.close_concern(p_once uuid, p_concern uuid, p_version integer, p_words text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_concern private.concerns := private.concern_for(v_me, p_concern);
begin
	select * into v_once from private.begin_once(p_once, 'close_concern', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.same_version(v_concern.version, p_version);
	perform private.write_concern_note(v_concern.id, v_me, p_words);
	update private.concerns set state = 'closed', closed_at = private.clock() where id = p_concern;
	return private.end_once(p_once, 'close_concern', '{}'::jsonb);
end $$;
comment on function private.close_concern(uuid, uuid, integer, text) is 'A lead closes a concern with what came of it.';
create function public.close_concern(p_once uuid, p_concern uuid, p_version integer, p_words text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.close_concern(p_once, p_concern, p_version, p_words) $$;
comment on function public.close_concern(uuid, uuid, integer, text) is 'See private.close_concern.';
grant execute on function public.close_concern(uuid, uuid, integer, text), private.close_concern(uuid, uuid, integer, text) to authenticated;
