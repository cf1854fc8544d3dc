-- The person at the centre, their circle, and what is known about them: one row a scope and version,
-- none of it exposed. Everything beyond the summary is read through private.read_about (disclosure).

create table private.people (
	id uuid primary key default gen_random_uuid(),
	area_id text not null references public.areas (id),
	created_at timestamptz not null default private.clock()
);
comment on table private.people is 'The dying or bereaved person. Shown, if at all, as an area (domain.md 7).';
create index people_area on private.people (area_id);
alter table private.people enable row level security;
alter table private.people force row level security;

create type public.circle_role as enum ('self', 'manager', 'helper');
create type public.basis as enum ('own', 'attorney', 'deputy', 'best_interests', 'family');
comment on type public.basis is
	'On what a permit rests (C2). family: a family member''s word, recorded as a wish and never effective.';

create table private.circle_members (
	id uuid primary key default gen_random_uuid(),
	person_id uuid not null references private.people (id),
	role public.circle_role not null,
	account_id uuid references public.accounts (id),
	name text not null check (length(name) between 1 and 120),
	email text check (length(email) <= 254),
	email_confirmed_at timestamptz,
	phone text check (length(phone) <= 40),
	reach_note text not null default '' check (length(reach_note) <= 300),
	relation text not null default '' check (length(relation) <= 80),
	-- on what a manager acts; 'own' means the person said so themselves
	basis public.basis,
	basis_paper text check (length(basis_paper) <= 500),
	basis_seen_by uuid references public.accounts (id),
	basis_seen_at timestamptz,
	authority_ends_at timestamptz,
	added_by uuid references public.accounts (id),
	added_at timestamptz not null default private.clock(),
	ended_at timestamptz,
	constraint seen_by_somebody_else check (basis_seen_by is null or basis_seen_by is distinct from account_id),
	constraint seen_whole check (num_nonnulls(basis_seen_by, basis_seen_at) in (0, 2))
);
comment on table private.circle_members is
	'Who may act for, or beside, the person. The asker is one of them; an account is tied to it once its address is confirmed.';
create index circle_members_person on private.circle_members (person_id);
create index circle_members_account on private.circle_members (account_id) where ended_at is null;
create index circle_members_email on private.circle_members (lower(email)) where account_id is null;
create index circle_members_seen_by on private.circle_members (basis_seen_by);
create index circle_members_added_by on private.circle_members (added_by);
create unique index circle_members_self on private.circle_members (person_id) where role = 'self' and ended_at is null;
alter table private.circle_members enable row level security;
alter table private.circle_members force row level security;

create table private.details (
	id bigint generated always as identity primary key,
	person_id uuid not null references private.people (id),
	scope public.scope not null check (scope not in ('summary', 'address')),
	content jsonb not null,
	entered_by uuid references private.circle_members (id),
	entered_by_account uuid references public.accounts (id),
	entered_at timestamptz not null default private.clock(),
	constraint small check (length(content::text) <= 12000)
);
comment on table private.details is
	'What is known about a person, one scope a row; the newest counts. Shapes per scope: lib/domain/people/details.ts.';
create index details_newest on private.details (person_id, scope, id desc);
create index details_entered_by on private.details (entered_by);
create index details_entered_by_account on private.details (entered_by_account);
alter table private.details enable row level security;
alter table private.details force row level security;

create table private.addresses (
	id bigint generated always as identity primary key,
	person_id uuid not null references private.people (id),
	lines text not null check (length(lines) <= 400),
	postcode text not null check (length(postcode) <= 10),
	entered_by uuid references private.circle_members (id),
	entered_by_account uuid references public.accounts (id),
	entered_at timestamptz not null default private.clock()
);
comment on table private.addresses is 'The exact address, in a table of its own; read only in its window. The newest counts.';
create index addresses_newest on private.addresses (person_id, id desc);
create index addresses_entered_by on private.addresses (entered_by);
create index addresses_entered_by_account on private.addresses (entered_by_account);
alter table private.addresses enable row level security;
alter table private.addresses force row level security;

create table private.capacity_records (
	id bigint generated always as identity primary key,
	person_id uuid not null references private.people (id),
	lacking boolean not null,
	decision text not null check (length(decision) between 1 and 500),
	recorded_by uuid not null references public.accounts (id),
	organisation_id uuid not null references public.organisations (id),
	recorded_at timestamptz not null default private.clock()
);
comment on table private.capacity_records is
	'Capacity is presumed until its lack is recorded for this decision (C4); regained is a record too. Only added to.';
create index capacity_person on private.capacity_records (person_id, recorded_at desc);
create index capacity_recorded_by on private.capacity_records (recorded_by);
create index capacity_organisation on private.capacity_records (organisation_id);
create trigger capacity_ledger before update or delete on private.capacity_records
	for each row execute function private.refuse_change();
alter table private.capacity_records enable row level security;
alter table private.capacity_records force row level security;

create table private.deaths (
	id uuid primary key default gen_random_uuid(),
	person_id uuid not null references private.people (id),
	died_on date,
	recorded_by uuid not null references public.accounts (id),
	recorded_as text not null check (recorded_as in ('manager', 'coordinator')),
	organisation_id uuid references public.organisations (id),
	recorded_at timestamptz not null default private.clock(),
	undone_at timestamptz,
	undone_by uuid references public.accounts (id),
	undone_reason text check (length(undone_reason) <= 500)
);
comment on table private.deaths is 'A death recorded (C21). In force while undone_at is null.';
create unique index deaths_in_force on private.deaths (person_id) where undone_at is null;
create index deaths_person on private.deaths (person_id);
create index deaths_recorded on private.deaths (recorded_at) where undone_at is null;
create index deaths_recorded_by on private.deaths (recorded_by);
create index deaths_undone_by on private.deaths (undone_by);
create index deaths_organisation on private.deaths (organisation_id);
alter table private.deaths enable row level security;
alter table private.deaths force row level security;

create table private.death_reports (
	id uuid primary key default gen_random_uuid(),
	person_id uuid not null references private.people (id),
	organisation_id uuid not null references public.organisations (id),
	reported_by uuid references public.accounts (id),
	words text not null check (length(words) <= 1000),
	reported_at timestamptz not null default private.clock(),
	settled_at timestamptz,
	settled_by uuid references public.accounts (id)
);
comment on table private.death_reports is 'What anybody else says of a death: it goes to the coordinator and changes nothing by itself (C21).';
create index death_reports_open on private.death_reports (organisation_id) where settled_at is null;
create index death_reports_person on private.death_reports (person_id);
create index death_reports_reported_by on private.death_reports (reported_by);
create index death_reports_settled_by on private.death_reports (settled_by);
alter table private.death_reports enable row level security;
alter table private.death_reports force row level security;

-- ---- Who is who around a person ------------------------------------------------------------------
create function private.dead(p_person uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$ select exists (select from private.deaths d where d.person_id = p_person and d.undone_at is null) $$;
comment on function private.dead(uuid) is 'Whether a death is recorded and stands.';

create function private.lacks_capacity(p_person uuid, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select coalesce((
		select c.lacking from private.capacity_records c
		where c.person_id = p_person and c.recorded_at <= p_at
		order by c.recorded_at desc, c.id desc limit 1
	), false)
$$;
comment on function private.lacks_capacity(uuid, timestamptz) is 'C4: presumed capable until a lack is recorded.';

create function private.is_self(p_account uuid, p_person uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from private.circle_members c
		where c.person_id = p_person and c.account_id = p_account and c.role = 'self' and c.ended_at is null
	)
$$;
comment on function private.is_self(uuid, uuid) is 'Whether the account is the person at the centre.';

create function private.manages(p_account uuid, p_person uuid, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from private.circle_members c
		where c.person_id = p_person and c.account_id = p_account and c.role = 'manager' and c.ended_at is null
			and c.basis is not null and c.basis <> 'family'
			and c.basis_seen_at <= p_at and (c.authority_ends_at is null or p_at < c.authority_ends_at)
	)
$$;
comment on function private.manages(uuid, uuid, timestamptz) is 'C18: a manager whose basis has been seen, while their authority lasts.';

create function private.in_circle(p_account uuid, p_person uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from private.circle_members c
		where c.person_id = p_person and c.account_id = p_account and c.ended_at is null
	)
$$;
comment on function private.in_circle(uuid, uuid) is 'Anybody of the circle, whatever their power.';
