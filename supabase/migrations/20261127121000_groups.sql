-- Groups: faith, community, employer, school. A group signs up with a lead who has no account yet, shows that the
-- address is theirs, and is looked at by the coordinators of the hospice where it is; accepted, it becomes an
-- organisation with that lead. Whom it serves is stated from the first form on, and shown wherever it appears.
--
-- Changes what has landed: what is told of an organisation to whoever asks or applies says of a group whom it
-- serves (private.asking_card); two rules of retention are carried out (private.carry_out, which keeps the
-- others as they are under private.carry_out_others); the only lead of a group does not leave it
-- (private.leave_organisation_now), nor lose the role (private.keep_a_lead).

create table private.group_applications (
	id uuid primary key default gen_random_uuid(),
	organisation_id uuid not null references public.organisations (id),
	name text not null check (length(name) between 2 and 120),
	kind public.organisation_kind not null check (kind in ('faith_group', 'community_group', 'employer', 'school')),
	area_id text not null references public.areas (id),
	wants text not null check (length(wants) between 1 and 1000),
	serves text not null check (length(serves) between 1 and 500),
	rules text not null default '' check (length(rules) <= 1000),
	lead_name text not null check (length(lead_name) between 1 and 120),
	email text not null check (length(email) <= 254),
	phone text not null default '' check (length(phone) <= 40),
	token_hash bytea not null unique,
	made_at timestamptz not null default private.clock(),
	confirmed_at timestamptz,
	decided_at timestamptz,
	decided_by uuid references public.accounts (id),
	decision text check (decision in ('accepted', 'declined')),
	looked_at text not null default '' check (length(looked_at) <= 1000),
	reason text not null default '' check (length(reason) <= 1000),
	told text not null default '' check (length(told) <= 1000),
	group_id uuid references public.organisations (id),
	version integer not null default 1,
	updated_at timestamptz not null default private.clock(),
	constraint decided_whole check (num_nonnulls(decided_at, decided_by, decision) in (0, 3) and (decided_at is null or confirmed_at is not null)),
	constraint a_group_when_accepted check ((decision = 'accepted') is not distinct from (group_id is not null) or decision is null and group_id is null)
);
comment on table private.group_applications is
	'A group that would like to join: what it said of itself and of whom it serves, who leads it, and what an organisation''s coordinators decided after looking at what.';
comment on column private.group_applications.told is 'What the lead reads on their page with a no; the reason itself is for the coordinators alone.';
create index group_applications_organisation on private.group_applications (organisation_id, confirmed_at);
create index group_applications_group on private.group_applications (group_id);
create index group_applications_decided_by on private.group_applications (decided_by);
create index group_applications_area on private.group_applications (area_id);
create trigger group_applications_version before update on private.group_applications
	for each row execute function private.touch_version();
alter table private.group_applications enable row level security;
alter table private.group_applications force row level security;

create table private.groups (
	organisation_id uuid primary key references public.organisations (id),
	vetted_by uuid not null references public.organisations (id),
	vetted_at timestamptz not null default private.clock(),
	serves text not null check (length(serves) between 1 and 500),
	rules text not null default '' check (length(rules) <= 1000),
	changed_at timestamptz not null default private.clock(),
	version integer not null default 1,
	updated_at timestamptz not null default private.clock()
);
comment on table private.groups is
	'What is a group''s own: whom it serves, in its words, never hidden; other rules; and which organisation vetted it.';
create index groups_vetted_by on private.groups (vetted_by);
create trigger groups_version before update on private.groups
	for each row execute function private.touch_version();
alter table private.groups enable row level security;
alter table private.groups force row level security;

insert into private.retention_rules (position, id, what, keeps, since, action, becomes, why) values
	(128, 'unconfirmed_groups', 'What somebody wrote for a group that would like to join, from an address that nobody confirmed', '7 days', 'the mail that was sent to it', 'deleted',
		'It is deleted.', 'The address may be somebody else’s, typed by mistake.'),
	(129, 'decided_groups', 'What a group said when it asked to join, and what was decided', '12 months', 'the decision', 'deleted',
		'It is deleted. A group that was accepted stays, with what it says of itself.',
		'So that a decision can be looked at again, and a group that asks anew need not begin from nothing.');

alter function private.carry_out(text, timestamptz) rename to carry_out_others;
comment on function private.carry_out_others(text, timestamptz) is 'Carries out each rule of retention but those that private.carry_out names. Part of it.';
create function private.carry_out(p_rule text, p_at timestamptz) returns bigint
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_keeps interval := private.keeps(p_rule);
	v_n bigint := 0;
begin
	case p_rule
		when 'unconfirmed_groups' then
			delete from private.group_applications a where a.confirmed_at is null and p_at >= a.made_at + v_keeps;
			get diagnostics v_n = row_count;
		when 'decided_groups' then
			delete from private.group_applications a where p_at >= a.decided_at + v_keeps;
			get diagnostics v_n = row_count;
		else
			v_n := private.carry_out_others(p_rule, p_at);
	end case;
	return v_n;
end $$;
comment on function private.carry_out(text, timestamptz) is
	'Carries out one rule, a batch at a time, and says how many entries went. A rule without a way to carry it out is an error.';

-- ---- Who leads a group ----------------------------------------------------------------------------
create function private.live_leads(p_group uuid) returns setof uuid
	language sql stable security definer set search_path = ''
	as $$
	select r.account_id
	from public.member_roles r
	join public.members m using (organisation_id, account_id)
	join public.accounts a on a.id = r.account_id
	where r.organisation_id = p_group and r.role = 'group_lead' and r.revoked_at is null
		and m.left_at is null and a.closed_at is null and not private.suspended_anywhere(a.id)
$$;
comment on function private.live_leads(uuid) is 'Who leads a group now. Nobody who is suspended anywhere does (C11).';

create or replace function private.leave_organisation_now(p_organisation uuid, p_account uuid) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
begin
	-- the organisation's lock: two last administrators do not leave at once
	-- (no key update: whoever writes for the organisation meanwhile refers to its row, and may hold what we wait for)
	perform from public.organisations o where o.id = p_organisation for no key update;
	if p_account in (select private.live_administrators(p_organisation)) and not exists (
		select from private.live_administrators(p_organisation) as l (account_id) where l.account_id <> p_account
	) then
		raise exception 'You are the only administrator of %. Invite another one first, so that somebody can let people in.',
			(select o.name from public.organisations o where o.id = p_organisation)
			using errcode = 'PT409', hint = 'only_administrator';
	end if;
	if private.only_lead(p_organisation, p_account) then
		raise exception 'You are the only one who leads %. Invite another lead first, so that its members and those who count on it have somebody to ask.',
			(select o.name from public.organisations o where o.id = p_organisation)
			using errcode = 'PT409', hint = 'only_lead';
	end if;
	update public.member_roles set revoked_at = v_now
	where organisation_id = p_organisation and account_id = p_account and revoked_at is null;
	update public.members set left_at = v_now
	where organisation_id = p_organisation and account_id = p_account and left_at is null;
	perform private.take_back_invitation(i.id) from public.invitations i
	where i.organisation_id = p_organisation and i.invited_by = p_account and i.accepted_at is null and i.revoked_at is null;
	perform private.let_go_of_requests(p_organisation, p_account);
end $$;

create function private.only_lead(p_organisation uuid, p_account uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (select from private.groups g where g.organisation_id = p_organisation)
		and p_account in (select private.live_leads(p_organisation))
		and not exists (select from private.live_leads(p_organisation) as l (account_id) where l.account_id <> p_account)
$$;
comment on function private.only_lead(uuid, uuid) is 'Whether a vetted group would be left without anybody who leads it.';

create function private.keep_a_lead() returns trigger
	language plpgsql security definer set search_path = ''
	as $$
begin
	if exists (select from private.groups g where g.organisation_id = old.organisation_id)
		and not exists (select from private.live_leads(old.organisation_id))
		-- whoever is suspended leads nothing already
		and not private.suspended_anywhere(old.account_id)
	then
		raise exception 'Nobody else leads this group. Make somebody else a lead first.' using errcode = 'PT409', hint = 'only_lead';
	end if;
	return null;
end $$;
comment on function private.keep_a_lead() is 'Trigger: the role of a group''s only lead is taken away by nobody.';
create trigger member_roles_keep_a_lead after update of revoked_at on public.member_roles
	for each row when (old.role = 'group_lead' and old.revoked_at is null and new.revoked_at is not null)
	execute function private.keep_a_lead();

-- ---- Signing up -----------------------------------------------------------------------------------
create function private.group_hosts(p_postcode text) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name), '[]'::jsonb)
	from public.organisations o
	where o.active and o.coordinates and exists (
		select from public.organisation_areas a
		where a.organisation_id = o.id and a.area_id = private.area_of_postcode(left(p_postcode, 10))
	)
$$;
comment on function private.group_hosts(text) is 'The organisations that vet groups around a postcode: those that take requests there.';
create function public.group_hosts(p_postcode text) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.group_hosts(p_postcode) $$;
comment on function public.group_hosts(text) is 'See private.group_hosts.';
grant execute on function public.group_hosts(text), private.group_hosts(text) to anon, authenticated;

create function private.send_group_application(p_once uuid, p_ready jsonb, p_network text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_once record;
	v_email text := lower(trim(coalesce(p_ready ->> 'email', '')));
	v_host uuid;
	v_token text := private.new_token();
begin
	select * into v_once from private.begin_once(p_once, 'send_group_application', null);
	if not v_once.first then
		return v_once.result;
	end if;
	if length(coalesce(trim(p_ready ->> 'name'), '')) not between 2 and 120 then
		raise exception 'Give the group’s name.' using errcode = 'PT422', hint = 'name';
	elsif coalesce(p_ready ->> 'kind', '') not in ('faith_group', 'community_group', 'employer', 'school') then
		raise exception 'Choose what kind of group it is.' using errcode = 'PT422', hint = 'kind';
	elsif private.area_of_postcode(left(p_ready ->> 'postcode', 10)) is null then
		raise exception 'We do not know that postcode.' using errcode = 'PT422', hint = 'postcode';
	elsif length(coalesce(trim(p_ready ->> 'wants'), '')) not between 1 and 1000 then
		raise exception 'Say what you would like to do, in 1,000 characters or fewer.' using errcode = 'PT422', hint = 'wants';
	elsif length(coalesce(trim(p_ready ->> 'serves'), '')) not between 1 and 500 then
		raise exception 'Say whom you serve, in 500 characters or fewer.' using errcode = 'PT422', hint = 'serves';
	elsif length(coalesce(trim(p_ready ->> 'rules'), '')) > 1000 then
		raise exception 'Make it 1,000 characters or fewer.' using errcode = 'PT422', hint = 'rules';
	elsif length(coalesce(trim(p_ready ->> 'lead'), '')) not between 1 and 120 then
		raise exception 'Give your name.' using errcode = 'PT422', hint = 'lead';
	elsif not private.looks_like_email(v_email) then
		raise exception 'That does not look like an e-mail address. Give it as name@example.org.' using errcode = 'PT422', hint = 'email';
	elsif length(coalesce(trim(p_ready ->> 'phone'), '')) > 40 then
		raise exception 'Make it 40 characters or fewer.' using errcode = 'PT422', hint = 'phone';
	end if;
	select (h ->> 'id')::uuid into v_host from jsonb_array_elements(private.group_hosts(p_ready ->> 'postcode')) as h
	where h ->> 'id' = p_ready ->> 'organisation';
	if v_host is null then
		raise exception 'Choose an organisation that works there.' using errcode = 'PT422', hint = 'organisation';
	end if;
	if private.hit_limit('group', private.network_of(p_network), 20, interval '1 hour')
		or private.hit_limit('group_mail', encode(sha256(convert_to(v_email, 'utf8')), 'hex'), 5, interval '1 day')
	then
		raise exception 'That is more often than we allow, to keep everybody safe. Please try again tomorrow.'
			using errcode = 'PT429', hint = 'too_many';
	end if;
	insert into private.group_applications (organisation_id, name, kind, area_id, wants, serves, rules, lead_name, email, phone, token_hash)
	values (
		v_host, trim(p_ready ->> 'name'), (p_ready ->> 'kind')::public.organisation_kind,
		private.area_of_postcode(left(p_ready ->> 'postcode', 10)), trim(p_ready ->> 'wants'), trim(p_ready ->> 'serves'),
		coalesce(trim(p_ready ->> 'rules'), ''), trim(p_ready ->> 'lead'), v_email, coalesce(trim(p_ready ->> 'phone'), ''),
		private.hashed(v_token)
	);
	insert into private.outbox (template, to_email, organisation_id, params)
	select 'group-confirm', v_email, o.id, jsonb_build_object('organisation', o.name, 'link', '/groups/confirm?token=' || v_token)
	from public.organisations o where o.id = v_host;
	return private.end_once(p_once, 'send_group_application', '{}'::jsonb);
end $$;
comment on function private.send_group_application(uuid, jsonb, text) is
	'Keeps what somebody wrote for a group, and writes to the address they gave. Nobody else hears of it before that address has confirmed it.';
create function public.send_group_application(p_once uuid, p_ready jsonb, p_network text default null) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.send_group_application(p_once, p_ready, p_network) $$;
comment on function public.send_group_application(uuid, jsonb, text) is 'See private.send_group_application.';
grant execute on function public.send_group_application(uuid, jsonb, text), private.send_group_application(uuid, jsonb, text) to anon, authenticated;

create function private.group_application_by_link(p_token text) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'state', case
			when a.confirmed_at is null then 'to_confirm' when a.decision is null then 'waiting' else a.decision
		end,
		'name', a.name, 'serves', a.serves, 'organisation', o.name, 'phone', o.phone,
		'since', coalesce(a.decided_at, a.confirmed_at, a.made_at), 'told', case when a.decision = 'declined' then a.told else '' end
	)
	from private.group_applications a join public.organisations o on o.id = a.organisation_id
	where a.token_hash = private.hashed(p_token)
		and (a.confirmed_at is not null or private.clock() < a.made_at + private.keeps('unconfirmed_groups'))
$$;
comment on function private.group_application_by_link(text) is
	'Where a group''s application stands, for whoever has the link that was mailed to its lead; null for a made-up one. Changes nothing: mail scanners fetch links.';
create function public.group_application_by_link(p_token text) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.group_application_by_link(p_token) $$;
comment on function public.group_application_by_link(text) is 'See private.group_application_by_link.';
grant execute on function public.group_application_by_link(text), private.group_application_by_link(text) to anon, authenticated;

create function private.confirm_group_application(p_once uuid, p_token text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_row private.group_applications;
	v_once record;
begin
	select * into v_row from private.group_applications a where a.token_hash = private.hashed(p_token) for update;
	if v_row.id is null or (v_row.confirmed_at is null and private.clock() >= v_row.made_at + private.keeps('unconfirmed_groups')) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'confirm_group_application', null);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_row.confirmed_at is null then
		update private.group_applications set confirmed_at = private.clock() where id = v_row.id;
		perform private.tell_organisation(
			v_row.organisation_id, null, 'group-new',
			'/desk/groups/' || v_row.id || '?organisation=' || v_row.organisation_id
		);
	end if;
	return private.end_once(p_once, 'confirm_group_application', '{}'::jsonb);
end $$;
comment on function private.confirm_group_application(uuid, text) is
	'The lead''s button: the address is theirs, and the coordinators are told, once.';
create function public.confirm_group_application(p_once uuid, p_token text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.confirm_group_application(p_once, p_token) $$;
comment on function public.confirm_group_application(uuid, text) is 'See private.confirm_group_application.';
grant execute on function public.confirm_group_application(uuid, text), private.confirm_group_application(uuid, text) to anon, authenticated;

-- ---- The desk -------------------------------------------------------------------------------------
create function private.group_card(p_group private.groups) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'id', o.id, 'name', o.name, 'kind', o.kind, 'serves', p_group.serves, 'rules', p_group.rules, 'version', p_group.version,
		'vetted_by', v.name, 'vetted_at', p_group.vetted_at, 'changed_at', p_group.changed_at,
		'members', (select count(*) from public.members m where m.organisation_id = o.id and m.left_at is null),
		'leads', (
			select coalesce(jsonb_agg(private.account_name(l.account_id) order by private.account_name(l.account_id)), '[]'::jsonb)
			from private.live_leads(o.id) as l (account_id)
		),
		'invited', exists (
			select from public.invitations i
			where i.organisation_id = o.id and 'group_lead' = any (i.roles) and i.accepted_at is null and i.revoked_at is null
				and i.expires_at > private.clock()
		)
	)
	from public.organisations o join public.organisations v on v.id = p_group.vetted_by
	where o.id = p_group.organisation_id
$$;
comment on function private.group_card(private.groups) is 'A group as its lead and the organisation that vetted it see it: whom it serves, who leads it, how many are of it.';

create function private.groups_page(p_organisation uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation public.organisations := private.desk_of(v_me, p_organisation);
begin
	if not v_organisation.coordinates then
		perform private.not_found();
	end if;
	return private.desk_frame(v_me, v_organisation) || jsonb_build_object(
		'waiting', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', a.id, 'name', a.name, 'kind', a.kind, 'area', private.area_label(a.area_id), 'since', a.confirmed_at, 'serves', a.serves
			) order by a.confirmed_at, a.id), '[]'::jsonb)
			from private.group_applications a
			where a.organisation_id = p_organisation and a.confirmed_at is not null and a.decided_at is null
		),
		'declined', (
			select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name, 'at', a.decided_at) order by a.decided_at desc, a.id), '[]'::jsonb)
			from private.group_applications a
			where a.organisation_id = p_organisation and a.decision = 'declined'
		),
		'groups', (
			select coalesce(jsonb_agg(private.group_card(g) order by o.name), '[]'::jsonb)
			from private.groups g join public.organisations o on o.id = g.organisation_id
			where g.vetted_by = p_organisation and o.active
		)
	);
end $$;
comment on function private.groups_page(uuid) is
	'The groups that an organisation has vetted, with whom they serve and whether anybody leads them, and those that wait to be looked at.';
create function public.groups_page(p_organisation uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.groups_page(p_organisation) $$;
comment on function public.groups_page(uuid) is 'See private.groups_page.';
grant execute on function public.groups_page(uuid), private.groups_page(uuid) to authenticated;

create function private.group_application_for(p_account uuid, p_application uuid) returns private.group_applications
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_row private.group_applications;
begin
	select * into v_row from private.group_applications a
	where a.id = p_application and a.confirmed_at is not null and private.coordinates(p_account, a.organisation_id);
	if v_row.id is null then
		perform private.not_found();
	end if;
	return v_row;
end $$;
comment on function private.group_application_for(uuid, uuid) is 'A confirmed application of a group, for the coordinators of the organisation it was sent to.';

create function private.group_application_page(p_application uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_row private.group_applications := private.group_application_for(v_me, p_application);
begin
	return jsonb_build_object(
		'now', private.clock(), 'id', v_row.id, 'version', v_row.version, 'organisation_id', v_row.organisation_id,
		'name', v_row.name, 'kind', v_row.kind, 'area', private.area_label(v_row.area_id), 'wants', v_row.wants,
		'serves', v_row.serves, 'rules', v_row.rules, 'lead', v_row.lead_name, 'email', v_row.email, 'phone', v_row.phone,
		'since', v_row.confirmed_at, 'decision', v_row.decision, 'decided_at', v_row.decided_at,
		'decided_by', private.account_name(v_row.decided_by), 'looked_at', v_row.looked_at, 'reason', v_row.reason, 'told', v_row.told
	);
end $$;
comment on function private.group_application_page(uuid) is 'What a group said of itself, and what was decided after looking at what.';
create function public.group_application_page(p_application uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.group_application_page(p_application) $$;
comment on function public.group_application_page(uuid) is 'See private.group_application_page.';
grant execute on function public.group_application_page(uuid), private.group_application_page(uuid) to authenticated;

create function private.free_slug(p_name text) returns text
	language sql stable security definer set search_path = ''
	as $$
	select b.slug || case when n.n = 1 then '' else '-' || n.n end
	from (select coalesce(nullif(left(trim(both '-' from regexp_replace(lower(p_name), '[^a-z0-9]+', '-', 'g')), 50), ''), 'group') as slug) as s
	cross join lateral (select case when length(s.slug) < 2 then 'group-' || s.slug else s.slug end as slug) as b
	cross join generate_series(1, 1000) as n (n)
	where not exists (select from public.organisations o where o.slug = b.slug || case when n.n = 1 then '' else '-' || n.n end)
	order by n.n limit 1
$$;
comment on function private.free_slug(text) is 'A short name for an organisation that none has yet.';

create function private.decide_group(
	p_once uuid, p_application uuid, p_version integer, p_decision text, p_looked text, p_reason text, p_told text
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_row private.group_applications := private.group_application_for(v_me, p_application);
	v_once record;
	v_group uuid;
begin
	select * into v_once from private.begin_once(p_once, 'decide_group', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform from private.group_applications a where a.id = p_application for update;
	v_row := private.group_application_for(v_me, p_application);
	if v_row.version <> p_version or v_row.decided_at is not null then
		perform private.stale();
	end if;
	if p_decision is null or p_decision not in ('accepted', 'declined') then
		raise exception 'Choose one.' using errcode = 'PT422', hint = 'decision';
	elsif length(trim(coalesce(p_looked, ''))) not between 1 and 1000 then
		raise exception 'Say what you looked at, in 1,000 characters or fewer.' using errcode = 'PT422', hint = 'looked';
	elsif length(trim(coalesce(p_reason, ''))) not between 1 and 1000 then
		raise exception 'Say why, in 1,000 characters or fewer.' using errcode = 'PT422', hint = 'reason';
	elsif length(trim(coalesce(p_told, ''))) > 1000 then
		raise exception 'Make it 1,000 characters or fewer.' using errcode = 'PT422', hint = 'told';
	elsif p_decision = 'declined' and trim(coalesce(p_told, '')) = '' then
		raise exception 'Write a few words to them.' using errcode = 'PT422', hint = 'told';
	end if;
	if p_decision = 'accepted' then
		insert into public.organisations (slug, name, kind, nation, about, coordinates, confirms_matches)
		select private.free_slug(v_row.name), v_row.name, v_row.kind, o.nation, '', false, true
		from public.organisations o where o.id = v_row.organisation_id
		returning id into v_group;
		insert into private.groups (organisation_id, vetted_by, serves, rules) values (v_group, v_row.organisation_id, v_row.serves, v_row.rules);
		insert into private.organisation_events (organisation_id, event, by_account) values (v_group, 'made', v_me);
		perform private.write_invitation(v_group, v_row.email, '{group_lead,administrator}', v_me);
	else
		insert into private.outbox (template, to_email, organisation_id, params)
		select 'group-declined', v_row.email, o.id, jsonb_build_object('organisation', o.name, 'link', '/groups/join')
		from public.organisations o where o.id = v_row.organisation_id;
	end if;
	update private.group_applications set
		decision = p_decision, decided_at = private.clock(), decided_by = v_me, looked_at = trim(p_looked), reason = trim(p_reason),
		told = trim(coalesce(p_told, '')), group_id = v_group
	where id = p_application;
	return private.end_once(p_once, 'decide_group', jsonb_build_object('group_id', v_group));
end $$;
comment on function private.decide_group(uuid, uuid, integer, text, text, text, text) is
	'A coordinator''s yes or no to a group, with what was looked at and why. A yes makes it an organisation and invites its lead at the address they confirmed; a no is told with the coordinator''s own words on the lead''s page.';
create function public.decide_group(
	p_once uuid, p_application uuid, p_version integer, p_decision text, p_looked text, p_reason text, p_told text default ''
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.decide_group(p_once, p_application, p_version, p_decision, p_looked, p_reason, p_told) $$;
comment on function public.decide_group(uuid, uuid, integer, text, text, text, text) is 'See private.decide_group.';
grant execute on function public.decide_group(uuid, uuid, integer, text, text, text, text),
	private.decide_group(uuid, uuid, integer, text, text, text, text) to authenticated;

create function private.invite_lead(p_once uuid, p_group uuid, p_email text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_email text := lower(trim(coalesce(p_email, '')));
	v_group private.groups;
begin
	select * into v_group from private.groups g where g.organisation_id = p_group and private.coordinates(v_me, g.vetted_by) for update;
	if v_group.organisation_id is null then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'invite_lead', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if exists (select from private.live_leads(p_group)) then
		raise exception 'Somebody leads this group. They invite further leads themselves.' using errcode = 'PT409', hint = 'led';
	elsif not private.looks_like_email(v_email) then
		raise exception 'That does not look like an e-mail address. Give it as name@example.org.' using errcode = 'PT422', hint = 'email';
	elsif v_email is not distinct from private.my_email() then
		raise exception 'That is your own address. Somebody of the group leads it.' using errcode = 'PT422', hint = 'email';
	elsif exists (
		select from public.invitations i
		where i.organisation_id = p_group and 'group_lead' = any (i.roles) and i.accepted_at is null and i.revoked_at is null
			and i.expires_at > private.clock()
	) then
		raise exception 'An invitation to lead it waits already.' using errcode = 'PT409', hint = 'invited';
	end if;
	perform private.write_invitation(p_group, v_email, '{group_lead,administrator}', v_me);
	return private.end_once(p_once, 'invite_lead', '{}'::jsonb);
end $$;
comment on function private.invite_lead(uuid, uuid, text) is
	'A group that nobody leads any more is in the hands of the coordinators who vetted it: they invite somebody to lead it, one at a time.';
create function public.invite_lead(p_once uuid, p_group uuid, p_email text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.invite_lead(p_once, p_group, p_email) $$;
comment on function public.invite_lead(uuid, uuid, text) is 'See private.invite_lead.';
grant execute on function public.invite_lead(uuid, uuid, text), private.invite_lead(uuid, uuid, text) to authenticated;

-- ---- The group's own rules ------------------------------------------------------------------------
create function private.group_led_by(p_account uuid, p_group uuid) returns private.groups
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_group private.groups;
begin
	select * into v_group from private.groups g
	where g.organisation_id = p_group and private.has_role(p_account, p_group, 'group_lead');
	if v_group.organisation_id is null then
		perform private.not_found();
	end if;
	return v_group;
end $$;
comment on function private.group_led_by(uuid, uuid) is 'The guard of a group''s pages: the group, if the account leads it now.';

create function private.group_page(p_group uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_group private.groups := private.group_led_by(v_me, p_group);
begin
	return private.group_card(v_group) || jsonb_build_object(
		'now', private.clock(),
		'administers', private.has_role(v_me, p_group, 'administrator'),
		'people', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'name', private.account_name(m.account_id), 'me', m.account_id = v_me, 'since', m.joined_at,
				'lead', m.account_id in (select private.live_leads(p_group)),
				-- who was accepted there, each for themselves; a pause or a suspension is not the lead's to know
				'accepted', exists (
					select from public.acceptances a
					where a.organisation_id = v_group.vetted_by and a.volunteer_id = m.account_id and a.state in ('accepted', 'paused', 'suspended')
				)
			) order by private.account_name(m.account_id), m.account_id), '[]'::jsonb)
			from public.members m where m.organisation_id = p_group and m.left_at is null
		)
	);
end $$;
comment on function private.group_page(uuid) is 'A group as its lead keeps it: whom it serves, its rules, who is of it, and who of them the organisation that vetted it has accepted.';
create function public.group_page(p_group uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.group_page(p_group) $$;
comment on function public.group_page(uuid) is 'See private.group_page.';
grant execute on function public.group_page(uuid), private.group_page(uuid) to authenticated;

create function private.save_group_rules(p_once uuid, p_group uuid, p_version integer, p_serves text, p_rules text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_group private.groups := private.group_led_by(v_me, p_group);
begin
	select * into v_once from private.begin_once(p_once, 'save_group_rules', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform from private.groups g where g.organisation_id = p_group for update;
	v_group := private.group_led_by(v_me, p_group);
	perform private.same_version(v_group.version, p_version);
	if length(trim(coalesce(p_serves, ''))) not between 1 and 500 then
		raise exception 'Say whom you serve, in 500 characters or fewer.' using errcode = 'PT422', hint = 'serves';
	elsif length(trim(coalesce(p_rules, ''))) > 1000 then
		raise exception 'Make it 1,000 characters or fewer.' using errcode = 'PT422', hint = 'rules';
	end if;
	if (trim(p_serves), trim(coalesce(p_rules, ''))) is distinct from (v_group.serves, v_group.rules) then
		update private.groups set serves = trim(p_serves), rules = trim(coalesce(p_rules, '')), changed_at = private.clock()
		where organisation_id = p_group;
		perform private.tell_organisation(v_group.vetted_by, v_me, 'group-rules', '/desk/groups?organisation=' || v_group.vetted_by);
	end if;
	return private.end_once(p_once, 'save_group_rules', '{}'::jsonb);
end $$;
comment on function private.save_group_rules(uuid, uuid, integer, text, text) is
	'A lead says whom the group serves, and its other rules. Never empty; whoever vetted it is told that it changed.';
create function public.save_group_rules(p_once uuid, p_group uuid, p_version integer, p_serves text, p_rules text default '') returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.save_group_rules(p_once, p_group, p_version, p_serves, p_rules) $$;
comment on function public.save_group_rules(uuid, uuid, integer, text, text) is 'See private.save_group_rules.';
grant execute on function public.save_group_rules(uuid, uuid, integer, text, text),
	private.save_group_rules(uuid, uuid, integer, text, text) to authenticated;

-- ---- Wherever a group appears ---------------------------------------------------------------------
create function private.whom_they_serve(p_service uuid) returns text
	language sql stable security definer set search_path = ''
	as $$
	select g.serves
	from public.directory_services s
	join public.directory_organisations d on d.id = s.directory_organisation_id
	join public.organisations o on o.id = d.organisation_id and o.active
	join private.groups g on g.organisation_id = o.id
	where s.id = p_service and s.listed
$$;
comment on function private.whom_they_serve(uuid) is 'Of an entry of the directory that a group keeps: whom the group serves, in its own words; null for any other.';
create function public.whom_they_serve(p_service uuid) returns text
	language sql stable security invoker set search_path = ''
	as $$ select private.whom_they_serve(p_service) $$;
comment on function public.whom_they_serve(uuid) is 'See private.whom_they_serve.';
grant execute on function public.whom_they_serve(uuid), private.whom_they_serve(uuid) to anon, authenticated;

create or replace function private.asking_card(p_organisation uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'id', o.id, 'name', o.name, 'nation', o.nation, 'phone', o.phone, 'email', o.email,
		'out_of_hours_name', o.out_of_hours_name, 'out_of_hours_phone', o.out_of_hours_phone,
		'serves', (select g.serves from private.groups g where g.organisation_id = o.id),
		'hours', coalesce((
			select jsonb_agg(
				jsonb_build_object('weekday', h.weekday, 'opens', to_char(h.opens, 'HH24:MI'), 'closes', to_char(h.closes, 'HH24:MI'))
				order by h.weekday, h.opens
			)
			from public.organisation_hours h where h.organisation_id = o.id
		), '[]'::jsonb),
		'kinds', coalesce((
			select jsonb_agg(k.kind_id order by t.position)
			from public.organisation_task_kinds k join public.task_kinds t on t.id = k.kind_id
			where k.organisation_id = o.id
		), '[]'::jsonb)
	)
	from public.organisations o where o.id = p_organisation
$$;
comment on function private.asking_card(uuid) is 'What an asker is told of an organisation: its name, hours, numbers, what it arranges, and of a group whom it serves. All of it public.';
