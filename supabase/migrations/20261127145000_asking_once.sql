-- Who asks, what they coordinate and whom they must not meet, cheaper again, with the same answers. The claims and
-- the clock are read once a call and not once a row; a plan that serves everybody is kept, where PostgreSQL would plan
-- anew at every call once an organisation's rows look few. And closed_people, which every page of the desk asks,
-- takes the two indexes of denies and the one of deaths, as people_closed_to_me does: it read both tables whole.
-- Bodies before: 20261127097100_asking_cheaply.sql, 20261121091200_desk.sql, 20261121090400_volunteers.sql.

create or replace function private.me() returns uuid
	language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan
	as $$
declare
	v_claims jsonb := nullif(current_setting('request.jwt.claims', true), '')::jsonb;
	v_session uuid := (v_claims ->> 'session_id')::uuid;
	v_account uuid := (v_claims ->> 'sub')::uuid;
	v_now timestamptz := private.clock();
	v_me uuid;
begin
	select s.user_id into v_me
	from auth.sessions s
	join public.accounts a on a.id = s.user_id
	where s.id = v_session and s.user_id = v_account
		and a.closed_at is null
		and s.created_at > v_now - interval '60 days'
		-- refreshed_at is UTC without saying so; it moves at most once an hour
		and coalesce(s.refreshed_at at time zone 'UTC', s.created_at) > v_now - interval '30 days'
		and (s.not_after is null or s.not_after > v_now)
		and not (exists (select from private.site_settings t where t.second_step) and private.lacks_second_step(s.user_id, s.aal::text));
	return v_me;
end $$;

create or replace function private.my_organisations(p_roles public.member_role[]) returns setof uuid
	language plpgsql stable security definer rows 3 set search_path = '' set plan_cache_mode = force_generic_plan
	as $$
declare
	v_me uuid := private.me();
begin
	return query
	select distinct r.organisation_id
	from public.member_roles r
	join public.members m using (organisation_id, account_id)
	join public.organisations o on o.id = r.organisation_id
	where r.account_id = v_me and r.role = any (p_roles)
		and r.revoked_at is null and m.left_at is null and o.active
		-- C11: a suspension anywhere stops every tier everywhere
		and not exists (select from public.acceptances a where a.volunteer_id = v_me and a.state = 'suspended');
end $$;

create or replace function private.organisations_of(p_account uuid) returns setof uuid
	language plpgsql stable security definer rows 3 set search_path = '' set plan_cache_mode = force_generic_plan
	as $$
begin
	return query
	select m.organisation_id from public.members m where m.account_id = p_account and m.left_at is null
	union
	select a.organisation_id from public.acceptances a
	where a.volunteer_id = p_account and a.state in ('accepted', 'paused', 'suspended');
end $$;

create or replace function private.people_closed_to_me() returns setof uuid
	language plpgsql stable security definer rows 10 set search_path = '' set plan_cache_mode = force_generic_plan
	as $$
declare
	-- not private.me(), which every policy that asks this asks already: whose session is dead sees no row anyway
	v_me uuid := (select auth.uid());
	v_now timestamptz := private.clock();
	v_organisations uuid[] := array(select private.organisations_of(v_me));
	v_kept interval := private.retention_after_death();
begin
	return query
	select d.person_id from (
		select x.* from private.denies x where x.account_id = v_me
		union all
		select x.* from private.denies x where x.organisation_id = any (v_organisations)
	) as d
	where (d.scopes is null or 'summary' = any (d.scopes)) and d.made_at <= v_now
		and not exists (select from private.deny_lifts l where l.deny_id = d.id and l.at <= v_now)
	-- one person twice is no harm in a list that says whom to leave out
	union all
	select c.person_id from private.circle_members c
	where c.account_id = v_me and c.ended_at is null
		-- a decision counts where it was made: a table's rows stay hidden unless all they coordinate have decided
		and exists (
			select from private.my_organisations('{coordinator,group_lead}') as o (id)
			where private.conflicted(c.account_id, c.person_id, o.id)
		)
	union all
	select d.person_id from private.deaths d
	where d.undone_at is null
		-- the first line is for the index: months have different lengths
		and d.recorded_at <= v_now - v_kept + interval '3 days'
		and v_now >= d.recorded_at + v_kept;
end $$;

create or replace function private.closed_people(p_account uuid, p_organisation uuid) returns setof uuid
	language plpgsql stable security definer rows 10 set search_path = '' set plan_cache_mode = force_generic_plan
	as $$
declare
	v_now timestamptz := private.clock();
	v_organisations uuid[] := array(select private.organisations_of(p_account));
	v_kept interval := private.retention_after_death();
begin
	return query
	select d.person_id from (
		select x.* from private.denies x where x.account_id = p_account
		union all
		select x.* from private.denies x where x.organisation_id = any (v_organisations)
	) as d
	where (d.scopes is null or 'summary' = any (d.scopes)) and d.made_at <= v_now
		and not exists (select from private.deny_lifts l where l.deny_id = d.id and l.at <= v_now)
	-- one person twice is no harm in a list that says whom to leave out
	union all
	select c.person_id from private.circle_members c
	where c.account_id = p_account and c.ended_at is null
		and not exists (
			select from private.conflict_decisions k
			where k.account_id = p_account and k.person_id = c.person_id and k.organisation_id = p_organisation
		)
	union all
	select d.person_id from private.deaths d
	where d.undone_at is null
		-- the first line is for the index: months have different lengths
		and d.recorded_at <= v_now - v_kept + interval '3 days'
		and v_now >= d.recorded_at + v_kept;
end $$;

create or replace function private.volunteers_i_coordinate() returns setof uuid
	language plpgsql stable security definer rows 100 set search_path = '' set plan_cache_mode = force_generic_plan
	as $$
declare
	v_organisations uuid[] := array(select private.my_organisations('{coordinator,group_lead}'));
begin
	return query
	select distinct a.volunteer_id from public.acceptances a
	where a.organisation_id = any (v_organisations) and a.state not in ('left', 'declined');
end $$;

-- what every guard asks, and the desk once for each request: in SQL it was planned at each call
create or replace function private.has_role(p_account uuid, p_organisation uuid, p_role public.member_role) returns boolean
	language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan
	as $$
begin
	return exists (
		select from public.member_roles r
		join public.members m using (organisation_id, account_id)
		join public.organisations o on o.id = r.organisation_id
		where r.account_id = p_account and r.organisation_id = p_organisation and r.role = p_role
			and r.revoked_at is null and m.left_at is null and o.active
	) and not private.suspended_anywhere(p_account);
end $$;

create or replace function private.coordinates(p_account uuid, p_organisation uuid) returns boolean
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	return private.has_role(p_account, p_organisation, 'coordinator') or private.has_role(p_account, p_organisation, 'group_lead');
end $$;
