-- A check or a training runs out at a minute, and with it what a volunteer may do. They are told in time: 60,
-- 30 and 7 days before, once each.

create table private.lapse_warnings (
	id bigint generated always as identity primary key,
	check_id uuid references public.checks (id) on delete cascade,
	training_id uuid references public.trainings (id) on delete cascade,
	days smallint not null check (days in (7, 30, 60)),
	at timestamptz not null default private.clock(),
	constraint one_thing check (num_nonnulls(check_id, training_id) = 1)
);
comment on table private.lapse_warnings is 'That a volunteer was told that a check or a training runs out. Goes with what it is about.';
create unique index lapse_warnings_check on private.lapse_warnings (check_id, days) where check_id is not null;
create unique index lapse_warnings_training on private.lapse_warnings (training_id, days) where training_id is not null;
alter table private.lapse_warnings enable row level security;
alter table private.lapse_warnings force row level security;
create index checks_expiry on public.checks (expires_at) where revoked_at is null;
create index trainings_expiry on public.trainings (expires_at) where revoked_at is null;

create function private.lapsing(p_at timestamptz) returns table (
	check_id uuid, training_id uuid, organisation_id uuid, volunteer_id uuid, expires_at timestamptz
)
	language sql stable security definer set search_path = ''
	as $$
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
$$;
comment on function private.lapsing(timestamptz) is
	'Checks and trainings of volunteers who count, which run out within 60 days with nothing that takes their place.';

create function private.lapse_days(p_expires timestamptz, p_at timestamptz) returns integer
	language sql immutable set search_path = ''
	as $$
	select case when p_expires <= p_at + interval '7 days' then 7 when p_expires <= p_at + interval '30 days' then 30 else 60 end
$$;
comment on function private.lapse_days(timestamptz, timestamptz) is 'Which of the three warnings it is time for.';
create function private.warn_of_lapses() returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_count integer;
begin
	with due as materialized (
		select l.*, private.lapse_days(l.expires_at, v_now) as days
		from private.lapsing(v_now) l
		where not exists (
			select from private.lapse_warnings w
			where (w.check_id = l.check_id or w.training_id = l.training_id)
				and w.days <= private.lapse_days(l.expires_at, v_now)
		)
		order by l.expires_at limit 500
	), told as (
		insert into private.lapse_warnings (check_id, training_id, days)
		select d.check_id, d.training_id, d.days from due d
		-- another process was first, and writes the mail
		on conflict do nothing
		returning check_id, training_id
	), together as (
		-- what runs out together is said together
		select d.volunteer_id, d.organisation_id, ceil(extract(epoch from min(d.expires_at) - v_now) / 86400)::integer as days
		from told t join due d on d.check_id = t.check_id or d.training_id = t.training_id
		group by d.volunteer_id, d.organisation_id
	)
	insert into private.outbox (template, to_account, organisation_id, params)
	select 'lapse-warning', x.volunteer_id, x.organisation_id, jsonb_build_object(
		'organisation', o.name, 'when', case x.days when 1 then 'within a day' else 'in ' || x.days || ' days' end, 'link', '/volunteering'
	)
	from together x join public.organisations o on o.id = x.organisation_id;
	get diagnostics v_count = row_count;
	return v_count;
end $$;
comment on function private.warn_of_lapses() is
	'Job: tells a volunteer 60, 30 and 7 days before a check or a training runs out, once each; one whose time passed unsaid is not made up for. Says how many mails were written.';
create function public.warn_of_lapses() returns integer
	language sql security invoker set search_path = ''
	as $$ select private.warn_of_lapses() $$;
comment on function public.warn_of_lapses() is 'See private.warn_of_lapses.';
grant execute on function public.warn_of_lapses(), private.warn_of_lapses() to service_role;
