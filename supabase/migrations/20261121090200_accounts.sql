-- Accounts, organisations, members and their roles.

create table public.accounts (
	id uuid primary key references auth.users (id),
	name text not null default '' check (length(name) <= 120),
	phone text check (length(phone) <= 40),
	created_at timestamptz not null default private.clock(),
	closed_at timestamptz
);
comment on table public.accounts is 'An adult with an e-mail address. Their own page; others see a name only where a page says so.';
grant select on public.accounts to authenticated, service_role;
alter table public.accounts enable row level security;
alter table public.accounts force row level security;

create function private.open_account() returns trigger
	language plpgsql security definer set search_path = ''
	as $$
begin
	insert into public.accounts (id, name)
	values (new.id, left(coalesce(nullif(trim(new.raw_user_meta_data ->> 'name'), ''), ''), 120))
	on conflict (id) do nothing;
	return new;
end $$;
comment on function private.open_account() is 'Trigger on auth.users: every sign-in has an account row.';
create trigger alongside_open_account after insert on auth.users
	for each row execute function private.open_account();

create function private.me() returns uuid
	language sql stable security definer set search_path = ''
	as $$
	select s.user_id
	from auth.sessions s
	join public.accounts a on a.id = s.user_id
	where s.id = (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'session_id')::uuid
		and s.user_id = (select auth.uid())
		and a.closed_at is null
		and s.created_at > private.clock() - interval '60 days'
		and (s.not_after is null or s.not_after > private.clock())
$$;
comment on function private.me() is
	'Who is asking, if their session is still alive: signing out acts on the next statement, not when a token runs out. Null otherwise.';
grant execute on function private.me() to anon, authenticated;

create function private.require_me() returns uuid
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.me();
begin
	if v_me is null then
		raise exception 'Please sign in.' using errcode = 'PT401', hint = 'sign_in';
	end if;
	return v_me;
end $$;
comment on function private.require_me() is 'The guard: first statement of every function for somebody signed in.';

create function private.not_found() returns void
	language plpgsql stable set search_path = ''
	as $$
begin
	raise exception 'We could not find that.' using errcode = 'PT404', hint = 'not_found';
end $$;
comment on function private.not_found() is 'The one answer for what does not exist and for what is not yours.';

create policy "An account holder can read their own account" on public.accounts
	for select to authenticated using (id = (select private.me()));

-- ---- Organisations ------------------------------------------------------------------------------
create type public.organisation_kind as enum (
	'hospice', 'charity', 'council', 'faith_group', 'community_group', 'employer', 'school'
);
create table public.organisations (
	id uuid primary key default gen_random_uuid(),
	slug text not null unique check (slug ~ '^[a-z0-9-]{2,60}$'),
	name text not null check (length(name) between 2 and 120),
	kind public.organisation_kind not null,
	nation public.nation not null,
	about text not null default '' check (length(about) <= 2000),
	phone text not null default '' check (length(phone) <= 40),
	email text not null default '' check (length(email) <= 254),
	out_of_hours_name text not null default '' check (length(out_of_hours_name) <= 120),
	out_of_hours_phone text not null default '' check (length(out_of_hours_phone) <= 40),
	coordinates boolean not null default false,
	confirms_matches boolean not null default true,
	required_check public.check_level not null default 'basic',
	required_training text[] not null default '{}',
	offer_hours integer not null default 48 check (offer_hours between 1 and 336),
	active boolean not null default true,
	version integer not null default 1,
	created_at timestamptz not null default private.clock(),
	updated_at timestamptz not null default private.clock()
);
comment on table public.organisations is 'A hospice, charity, council or group. Groups are organisations of kind faith_group or community_group.';
comment on column public.organisations.coordinates is 'It takes requests from families itself (a hospice does).';
comment on column public.organisations.required_check is 'What it requires of all its volunteers, beside what a task''s kind requires (C11).';
comment on column public.organisations.offer_hours is 'How long an offer stays open, in hours.';
create trigger organisations_version before update on public.organisations
	for each row execute function private.touch_version();
grant select on public.organisations to anon, authenticated, service_role;
alter table public.organisations enable row level security;
alter table public.organisations force row level security;
create policy "Anyone can read active organisations" on public.organisations
	for select to anon, authenticated using (active);

create table public.organisation_hours (
	organisation_id uuid not null references public.organisations (id),
	weekday smallint not null check (weekday between 1 and 7),
	opens time not null,
	closes time not null check (closes > opens),
	primary key (organisation_id, weekday, opens)
);
comment on table public.organisation_hours is 'When somebody reads requests: local wall time, ISO weekday (1 Monday).';
grant select on public.organisation_hours to anon, authenticated, service_role;
alter table public.organisation_hours enable row level security;
alter table public.organisation_hours force row level security;
create policy "Anyone can read an organisation's hours" on public.organisation_hours
	for select to anon, authenticated using (true);

create table public.organisation_areas (
	organisation_id uuid not null references public.organisations (id),
	area_id text not null references public.areas (id),
	primary key (organisation_id, area_id)
);
comment on table public.organisation_areas is 'The areas an organisation serves.';
create index organisation_areas_area on public.organisation_areas (area_id);
grant select on public.organisation_areas to anon, authenticated, service_role;
alter table public.organisation_areas enable row level security;
alter table public.organisation_areas force row level security;
create policy "Anyone can read the areas an organisation serves" on public.organisation_areas
	for select to anon, authenticated using (true);

-- ---- Members ------------------------------------------------------------------------------------
create table public.members (
	organisation_id uuid not null references public.organisations (id),
	account_id uuid not null references public.accounts (id),
	joined_at timestamptz not null default private.clock(),
	left_at timestamptz,
	primary key (organisation_id, account_id)
);
comment on table public.members is 'Who belongs to an organisation. What they may do there is in member_roles.';
create index members_account on public.members (account_id);
grant select on public.members to authenticated, service_role;
alter table public.members enable row level security;
alter table public.members force row level security;

create table public.member_roles (
	id uuid primary key default gen_random_uuid(),
	organisation_id uuid not null,
	account_id uuid not null,
	role public.member_role not null,
	granted_by uuid references public.accounts (id),
	granted_at timestamptz not null default private.clock(),
	revoked_by uuid references public.accounts (id),
	revoked_at timestamptz,
	foreign key (organisation_id, account_id) references public.members (organisation_id, account_id)
);
comment on table public.member_roles is 'Roles granted and taken away, each recorded. Live while revoked_at is null.';
create unique index member_roles_live on public.member_roles (organisation_id, account_id, role) where revoked_at is null;
create index member_roles_account on public.member_roles (account_id) where revoked_at is null;
create index member_roles_granted_by on public.member_roles (granted_by);
create index member_roles_revoked_by on public.member_roles (revoked_by);
grant select on public.member_roles to authenticated, service_role;
alter table public.member_roles enable row level security;
alter table public.member_roles force row level security;

create table public.invitations (
	id uuid primary key default gen_random_uuid(),
	organisation_id uuid not null references public.organisations (id),
	email text not null check (length(email) <= 254),
	roles public.member_role[] not null check (cardinality(roles) >= 1),
	token_hash bytea not null unique,
	invited_by uuid references public.accounts (id),
	created_at timestamptz not null default private.clock(),
	expires_at timestamptz not null,
	accepted_at timestamptz,
	accepted_by uuid references public.accounts (id),
	revoked_at timestamptz
);
comment on table public.invitations is 'An administrator invites by mail; the link works once, for the address it was sent to.';
create index invitations_organisation on public.invitations (organisation_id);
create index invitations_invited_by on public.invitations (invited_by);
create index invitations_accepted_by on public.invitations (accepted_by);
grant select (id, organisation_id, email, roles, invited_by, created_at, expires_at, accepted_at, accepted_by, revoked_at)
	on public.invitations to authenticated, service_role;
alter table public.invitations enable row level security;
alter table public.invitations force row level security;
