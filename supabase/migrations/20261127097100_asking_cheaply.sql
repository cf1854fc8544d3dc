-- What every policy and every guard asks first, made cheap: who asks, and what they coordinate. A function in SQL
-- is planned anew each time it is called, and one within another twice; in PL/pgSQL its query is planned once a
-- session. What they answer is what they answered: second steps in 20261127090810, suspensions in 20261121090400.

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
			and (
				s.aal::text is not distinct from 'aal2'
				or not exists (select from private.site_settings t where t.second_step)
				or not private.lacks_second_step(s.user_id, s.aal::text)
			)
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
