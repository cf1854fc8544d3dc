-- What every policy and every guard asks first, made cheap: who asks, and what they coordinate. A function in SQL
-- is planned anew each time it is called, and one within another twice; in PL/pgSQL its query is planned once a
-- session. What they answer is what they answered: second steps in 20261127090810, suspensions in 20261121090400.
-- (private.live_session stays as it was, for whoever still owes a second step: its conditions are these.)

create or replace function private.me() returns uuid
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	return (
		select s.user_id
		from auth.sessions s
		join public.accounts a on a.id = s.user_id
		where s.id = (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'session_id')::uuid
			and s.user_id = (select auth.uid())
			and a.closed_at is null
			and s.created_at > private.clock() - interval '60 days'
			-- refreshed_at is UTC without saying so; it moves at most once an hour
			and coalesce(s.refreshed_at at time zone 'UTC', s.created_at) > private.clock() - interval '30 days'
			and (s.not_after is null or s.not_after > private.clock())
			and not (exists (select from private.site_settings t where t.second_step) and private.lacks_second_step(s.user_id, s.aal::text))
	);
end $$;

create or replace function private.my_organisations(p_roles public.member_role[]) returns setof uuid
	language plpgsql stable security definer rows 3 set search_path = ''
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

create or replace function private.people_closed_to_me() returns setof uuid
	language plpgsql stable security definer rows 10 set search_path = ''
	as $$
declare
	-- not private.me(), which every policy that asks this asks already: whose session is dead sees no row anyway
	v_me uuid := (select auth.uid());
	v_now timestamptz := private.clock();
begin
	return query
	select d.person_id from (
		select x.* from private.denies x where x.account_id = v_me
		union all
		select x.* from private.denies x where x.organisation_id = any (array(select private.organisations_of(v_me)))
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
		and d.recorded_at <= v_now - private.retention_after_death() + interval '3 days'
		and v_now >= d.recorded_at + private.retention_after_death();
end $$;

-- in SQL it would be planned at each call of the above
create or replace function private.organisations_of(p_account uuid) returns setof uuid
	language plpgsql stable security definer rows 3 set search_path = ''
	as $$
begin
	return query
	select m.organisation_id from public.members m where m.account_id = p_account and m.left_at is null
	union
	select a.organisation_id from public.acceptances a
	where a.volunteer_id = p_account and a.state in ('accepted', 'paused', 'suspended');
end $$;
