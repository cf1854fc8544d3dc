-- Volunteers: one profile each; every organisation holds its own acceptance of it.

create type public.acceptance_state as enum (
	'applied', 'references', 'checks', 'training', 'interview', 'accepted', 'paused', 'suspended', 'left', 'declined'
);
insert into private.transitions (machine, from_state, to_state)
select 'acceptance', f, t
from (values
	('applied', 'references'), ('applied', 'checks'), ('applied', 'declined'), ('applied', 'left'),
	('references', 'checks'), ('references', 'declined'), ('references', 'left'),
	('checks', 'training'), ('checks', 'interview'), ('checks', 'declined'), ('checks', 'left'),
	('training', 'interview'), ('training', 'accepted'), ('training', 'declined'), ('training', 'left'),
	('interview', 'accepted'), ('interview', 'training'), ('interview', 'declined'), ('interview', 'left'),
	('accepted', 'paused'), ('accepted', 'suspended'), ('accepted', 'left'),
	('paused', 'accepted'), ('paused', 'suspended'), ('paused', 'left'),
	-- C11: a suspension stands everywhere until it is lifted, so leaving is no way out of one
	('suspended', 'accepted'),
	('left', 'applied'), ('declined', 'applied')
) as steps (f, t);

create table public.volunteers (
	account_id uuid primary key references public.accounts (id),
	area_id text not null references public.areas (id),
	travel_m integer not null default 8000 check (travel_m between 500 and 80000),
	drives boolean not null default false,
	languages text[] not null default '{English}',
	happy_with text[] not null default '{}',
	avoid text[] not null default '{}',
	about text not null default '' check (length(about) <= 1000),
	weekly_minutes integer not null default 240 check (weekly_minutes between 30 and 2400),
	version integer not null default 1,
	created_at timestamptz not null default private.clock(),
	updated_at timestamptz not null default private.clock()
);
comment on table public.volunteers is 'One profile a volunteer. Where they travel from is an area, never a point.';
comment on column public.volunteers.travel_m is 'How far they will travel, metres, from their area''s centre.';
comment on column public.volunteers.avoid is 'Conditions of a home they would rather not meet: dogs, cats, smoke, stairs.';
create index volunteers_area on public.volunteers (area_id);
create trigger volunteers_version before update on public.volunteers
	for each row execute function private.touch_version();
grant select on public.volunteers to authenticated, service_role;
alter table public.volunteers enable row level security;
alter table public.volunteers force row level security;

create table public.acceptances (
	organisation_id uuid not null references public.organisations (id),
	volunteer_id uuid not null references public.volunteers (account_id),
	state public.acceptance_state not null default 'applied',
	state_since timestamptz not null default private.clock(),
	paused_by uuid references public.accounts (id),
	rest_until timestamptz,
	reason text,
	version integer not null default 1,
	updated_at timestamptz not null default private.clock(),
	primary key (organisation_id, volunteer_id)
);
comment on table public.acceptances is 'Where a volunteer stands with an organisation (C11). A suspension anywhere stops every tier everywhere.';
comment on column public.acceptances.paused_by is 'Who began the pause: a volunteer may end only one they began (C24).';
comment on column public.acceptances.rest_until is 'No offers and no tier with this organisation before this instant.';
create index acceptances_volunteer on public.acceptances (volunteer_id);
create index acceptances_paused_by on public.acceptances (paused_by);
create index acceptances_state on public.acceptances (organisation_id, state);
create trigger acceptances_transitions before update of state on public.acceptances
	for each row execute function private.keep_to_transitions('acceptance');
create trigger acceptances_version before update on public.acceptances
	for each row execute function private.touch_version();
-- reason is for coordinators, through their pages: whoever is suspended does not read here what was said of them
grant select (organisation_id, volunteer_id, state, state_since, paused_by, rest_until, version, updated_at)
	on public.acceptances to authenticated;
grant select on public.acceptances to service_role;
alter table public.acceptances enable row level security;
alter table public.acceptances force row level security;

create table private.acceptance_events (
	id bigint generated always as identity primary key,
	organisation_id uuid not null,
	volunteer_id uuid not null,
	from_state public.acceptance_state,
	to_state public.acceptance_state not null,
	by_account uuid,
	reason text,
	at timestamptz not null default private.clock()
);
comment on table private.acceptance_events is 'Every step of an acceptance: who, when, why.';
create index acceptance_events_who on private.acceptance_events (organisation_id, volunteer_id, at);
alter table private.acceptance_events enable row level security;
alter table private.acceptance_events force row level security;

create table public.checks (
	id uuid primary key default gen_random_uuid(),
	organisation_id uuid not null references public.organisations (id),
	volunteer_id uuid not null references public.volunteers (account_id),
	level public.check_level not null,
	issued_on date not null,
	valid_from timestamptz not null default private.clock(),
	expires_at timestamptz not null,
	clear boolean not null,
	checked_by uuid not null references public.accounts (id),
	update_service_consent_at timestamptz,
	revoked_at timestamptz,
	recorded_at timestamptz not null default private.clock(),
	constraint expires_after_start check (expires_at > valid_from),
	constraint nobody_checks_themselves check (checked_by <> volunteer_id)
);
comment on table public.checks is 'A DBS check: level, dates, who looked, decision, next review. Never the certificate''s content or a scan (domain.md 4).';
create index checks_volunteer on public.checks (volunteer_id, organisation_id);
create index checks_organisation on public.checks (organisation_id);
create index checks_checked_by on public.checks (checked_by);
grant select on public.checks to authenticated, service_role;
alter table public.checks enable row level security;
alter table public.checks force row level security;

create table public.trainings (
	id uuid primary key default gen_random_uuid(),
	organisation_id uuid not null references public.organisations (id),
	volunteer_id uuid not null references public.volunteers (account_id),
	module_id text not null references public.training_modules (id),
	passed_at timestamptz not null,
	expires_at timestamptz not null,
	recorded_by uuid not null references public.accounts (id),
	revoked_at timestamptz,
	recorded_at timestamptz not null default private.clock(),
	constraint training_expires_after_pass check (expires_at > passed_at),
	constraint nobody_passes_themselves check (recorded_by <> volunteer_id)
);
comment on table public.trainings is 'A training module passed, with its expiry.';
create index trainings_volunteer on public.trainings (volunteer_id, organisation_id);
create index trainings_organisation on public.trainings (organisation_id);
create index trainings_module on public.trainings (module_id);
create index trainings_recorded_by on public.trainings (recorded_by);
grant select on public.trainings to authenticated, service_role;
alter table public.trainings enable row level security;
alter table public.trainings force row level security;

create table public.availability (
	id uuid primary key default gen_random_uuid(),
	volunteer_id uuid not null references public.volunteers (account_id),
	weekday smallint not null check (weekday between 1 and 7),
	starts time not null,
	ends time not null check (ends > starts),
	unique (volunteer_id, weekday, starts)
);
comment on table public.availability is 'The weekly pattern: local wall time, ISO weekday (1 Monday).';
grant select on public.availability to authenticated, service_role;
alter table public.availability enable row level security;
alter table public.availability force row level security;

create table public.availability_exceptions (
	id uuid primary key default gen_random_uuid(),
	volunteer_id uuid not null references public.volunteers (account_id),
	from_day date not null,
	to_day date not null check (to_day >= from_day),
	free boolean not null,
	starts time,
	ends time,
	constraint whole_day_or_both check (num_nonnulls(starts, ends) in (0, 2) and (starts is null or ends > starts))
);
comment on table public.availability_exceptions is 'Days that differ from the weekly pattern: away, or free after all.';
create index availability_exceptions_volunteer on public.availability_exceptions (volunteer_id, from_day);
grant select on public.availability_exceptions to authenticated, service_role;
alter table public.availability_exceptions enable row level security;
alter table public.availability_exceptions force row level security;

-- ---- Standing (C11) -----------------------------------------------------------------------------
create function private.suspended_anywhere(p_account uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$ select exists (select from public.acceptances a where a.volunteer_id = p_account and a.state = 'suspended') $$;
comment on function private.suspended_anywhere(uuid) is 'C11: a suspension by any organisation stops every tier everywhere.';

create function private.check_valid(p_volunteer uuid, p_organisation uuid, p_level public.check_level, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select p_level = 'none' or exists (
		select from public.checks c
		where c.volunteer_id = p_volunteer and c.organisation_id = p_organisation and c.clear
			and c.level >= p_level and c.valid_from <= p_at and p_at < c.expires_at
			and (c.revoked_at is null or p_at < c.revoked_at)
	)
$$;
comment on function private.check_valid(uuid, uuid, public.check_level, timestamptz) is 'A clear check of at least this level, valid at the instant, recorded by the organisation.';

create function private.training_valid(p_volunteer uuid, p_organisation uuid, p_modules text[], p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select not exists (
		select from unnest(p_modules) as m (module_id)
		where not exists (
			select from public.trainings t
			where t.volunteer_id = p_volunteer and t.organisation_id = p_organisation and t.module_id = m.module_id
				and t.passed_at <= p_at and p_at < t.expires_at and (t.revoked_at is null or p_at < t.revoked_at)
		)
	)
$$;
comment on function private.training_valid(uuid, uuid, text[], timestamptz) is 'Every one of these modules passed and unexpired at the instant.';

create function private.in_standing(p_volunteer uuid, p_organisation uuid, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from public.acceptances a
		join public.organisations o on o.id = a.organisation_id
		where a.volunteer_id = p_volunteer and a.organisation_id = p_organisation
			and a.state = 'accepted' and o.active
			and (a.rest_until is null or a.rest_until <= p_at)
			and private.check_valid(p_volunteer, p_organisation, o.required_check, p_at)
			and private.training_valid(p_volunteer, p_organisation, o.required_training, p_at)
	) and not private.suspended_anywhere(p_volunteer)
$$;
comment on function private.in_standing(uuid, uuid, timestamptz) is
	'C11: accepted, not paused or resting, what the organisation requires of all valid, not suspended anywhere.';

create function private.fit_for_kind(p_volunteer uuid, p_organisation uuid, p_kind text, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select private.check_valid(p_volunteer, p_organisation, k.check_level, p_at)
		and private.training_valid(p_volunteer, p_organisation, k.training, p_at)
	from public.task_kinds k where k.id = p_kind
$$;
comment on function private.fit_for_kind(uuid, uuid, text, timestamptz) is 'The checks and training that the kind of task requires, valid at the instant (C12, C15).';

-- ---- Roles --------------------------------------------------------------------------------------
create function private.has_role(p_account uuid, p_organisation uuid, p_role public.member_role) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from public.member_roles r
		join public.members m using (organisation_id, account_id)
		join public.organisations o on o.id = r.organisation_id
		where r.account_id = p_account and r.organisation_id = p_organisation and r.role = p_role
			and r.revoked_at is null and m.left_at is null and o.active
	) and not private.suspended_anywhere(p_account)
$$;
comment on function private.has_role(uuid, uuid, public.member_role) is
	'A live role in an active organisation, by somebody suspended nowhere (C11). Looked up, never read from a token.';

create function private.coordinates(p_account uuid, p_organisation uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select private.has_role(p_account, p_organisation, 'coordinator') or private.has_role(p_account, p_organisation, 'group_lead')
$$;
comment on function private.coordinates(uuid, uuid) is 'C10: a group''s leads are its coordinators.';

create function private.my_organisations(p_roles public.member_role[]) returns setof uuid
	language plpgsql stable security definer rows 3 set search_path = ''
	as $$
declare
	v_me uuid := private.me();
begin
	if v_me is null or private.suspended_anywhere(v_me) then
		return;
	end if;
	return query
	select distinct r.organisation_id
	from public.member_roles r
	join public.members m using (organisation_id, account_id)
	join public.organisations o on o.id = r.organisation_id
	where r.account_id = v_me and r.role = any (p_roles)
		and r.revoked_at is null and m.left_at is null and o.active;
end $$;
comment on function private.my_organisations(public.member_role[]) is 'For policies: the organisations in which whoever asks has one of these roles now.';
grant execute on function private.my_organisations(public.member_role[]) to authenticated;

-- ---- Policies -----------------------------------------------------------------------------------
create function private.volunteers_i_coordinate() returns setof uuid
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_organisations uuid[] := array(select private.my_organisations('{coordinator,group_lead}'));
begin
	return query
	select distinct a.volunteer_id from public.acceptances a
	where a.organisation_id = any (v_organisations) and a.state not in ('left', 'declined');
end $$;
comment on function private.volunteers_i_coordinate() is 'For policies: volunteers applying to, or accepted by, an organisation that whoever asks coordinates.';
grant execute on function private.volunteers_i_coordinate() to authenticated;

create policy "Members can read their own membership, administrators their organisation's" on public.members
	for select to authenticated using (
		account_id = (select private.me()) or organisation_id in (select private.my_organisations('{administrator}'))
	);
create policy "Members can read their own roles, administrators their organisation's" on public.member_roles
	for select to authenticated using (
		account_id = (select private.me()) or organisation_id in (select private.my_organisations('{administrator}'))
	);
create policy "Administrators can read invitations of their own organisation" on public.invitations
	for select to authenticated using (organisation_id in (select private.my_organisations('{administrator}')));
create policy "Volunteers can read their own profile, coordinators their volunteers'" on public.volunteers
	for select to authenticated using (
		account_id = (select private.me()) or account_id in (select private.volunteers_i_coordinate())
	);
create policy "Volunteers can read their own acceptances, coordinators their organisation's" on public.acceptances
	for select to authenticated using (
		volunteer_id = (select private.me())
		or organisation_id in (select private.my_organisations('{coordinator,group_lead}'))
	);
create policy "Volunteers can read their own checks, coordinators their organisation's" on public.checks
	for select to authenticated using (
		volunteer_id = (select private.me())
		or organisation_id in (select private.my_organisations('{coordinator,group_lead}'))
	);
create policy "Volunteers can read their own training, coordinators their organisation's" on public.trainings
	for select to authenticated using (
		volunteer_id = (select private.me())
		or organisation_id in (select private.my_organisations('{coordinator,group_lead}'))
	);
create policy "Volunteers can read their own availability, coordinators their volunteers'" on public.availability
	for select to authenticated using (
		volunteer_id = (select private.me()) or volunteer_id in (select private.volunteers_i_coordinate())
	);
create policy "Volunteers can read their own exceptions, coordinators their volunteers'" on public.availability_exceptions
	for select to authenticated using (
		volunteer_id = (select private.me()) or volunteer_id in (select private.volunteers_i_coordinate())
	);
