-- What every policy and guard asks, cheaper, with the same answers. The clock was a query of its own each time somebody
-- asked for it (13 microseconds at first, and again in each row of a condition): without a setting of its own, and with a
-- body that is bound when it is made, PostgreSQL writes it into the query that asks. And who is closed to somebody
-- everywhere is one query, where it first asked two functions for what that query can join.
-- Bodies before: 20261121090000_foundations.sql, 20261127190100_said_once.sql.
create or replace function private.clock() returns timestamptz
	language sql stable
	return statement_timestamp();

create or replace function private.closed_everywhere(p_account uuid, p_at timestamptz) returns setof uuid
	language plpgsql stable security definer rows 10 set search_path = '' set plan_cache_mode = force_generic_plan
	as $$
declare
	v_kept interval := private.keeps('after_death');
begin
	return query
	select d.person_id from (
		select x.* from private.denies x where x.account_id = p_account
		union all
		select x.* from private.denies x where x.organisation_id = any (array(
			-- private.organisations_of, in place
			select m.organisation_id from public.members m where m.account_id = p_account and m.left_at is null
			union all
			select a.organisation_id from public.acceptances a
			where a.volunteer_id = p_account and a.state in ('accepted', 'paused', 'suspended')
		))
	) as d
	where (d.scopes is null or 'summary' = any (d.scopes)) and d.made_at <= p_at
		and not exists (select from private.deny_lifts l where l.deny_id = d.id and l.at <= p_at)
	-- one person twice is no harm in a list that says whom to leave out
	union all
	select d.person_id from private.deaths d
	where d.undone_at is null
		-- the first line is for the index: months have different lengths
		and d.recorded_at <= p_at - v_kept + interval '3 days'
		and p_at >= d.recorded_at + v_kept;
end $$;
