-- A warning went out for a training that nothing needs, and whoever renewed it had done so for nothing. Warned of is what
-- the organisation asks of everybody, or what a kind of help needs that it arranges and the volunteer has not said they
-- would rather not give. Judged again at sending by the same function.
--
-- Changes what has landed: private.lapsing. Body before: 20261127095200_lapse_warnings.sql.

create or replace function private.lapsing(p_at timestamptz) returns table (
	check_id uuid, training_id uuid, organisation_id uuid, volunteer_id uuid, expires_at timestamptz
)
	-- bound late: what they would rather not is a column of a later file
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	return query
	select c.id, null::uuid, c.organisation_id, c.volunteer_id, c.expires_at
	from public.checks c
	join public.acceptances a on a.organisation_id = c.organisation_id and a.volunteer_id = c.volunteer_id
	where c.revoked_at is null and c.clear and c.expires_at > p_at and c.expires_at <= p_at + interval '60 days'
		and a.state in ('accepted', 'paused')
		-- one that has been renewed lapses without anybody missing it
		and not private.check_valid(c.volunteer_id, c.organisation_id, c.level, c.expires_at)
	union all
	select null, t.id, t.organisation_id, t.volunteer_id, t.expires_at
	from public.trainings t
	join public.acceptances a on a.organisation_id = t.organisation_id and a.volunteer_id = t.volunteer_id
	where t.revoked_at is null and t.expires_at > p_at and t.expires_at <= p_at + interval '60 days'
		and a.state in ('accepted', 'paused')
		and not private.training_valid(t.volunteer_id, t.organisation_id, array[t.module_id], t.expires_at)
		and (
			exists (select from public.organisations o where o.id = t.organisation_id and t.module_id = any (o.required_training))
			or exists (
				select from public.organisation_task_kinds ok
				join public.task_kinds k on k.id = ok.kind_id
				join public.volunteers v on v.account_id = t.volunteer_id
				where ok.organisation_id = t.organisation_id and t.module_id = any (k.training) and k.id <> all (v.rather_not)
			)
		);
end $$;
comment on function private.lapsing(timestamptz) is
	'Checks of volunteers who count, and trainings that something they do needs, which run out within 60 days with nothing that takes their place.';
