-- The vetting of a group runs out, and nobody was told: it was asked for nothing from that minute on, and its leads
-- wondered. They hear of it 60, 30 and 7 days before, and once when it has run out, as volunteers do of their checks.
-- The coordinators who vet it have it among what waits, thirty days before.
--
-- Changes what has landed: private.warn_of_lapses warns of this too; private.mail_held_back judges these mails, and
-- those about buddies and peer circles, again at sending.
-- A function that a later file of these says whole again stands there alone, with what this one gives it.

create table private.group_warnings (
	group_id uuid not null references private.groups (organisation_id) on delete cascade,
	vetted_until timestamptz not null,
	days smallint not null check (days in (0, 7, 30, 60)),
	at timestamptz not null default private.clock(),
	primary key (group_id, vetted_until, days)
);
comment on table private.group_warnings is 'That the leads of a group were told that its vetting runs out, or has; by each term of it. Nobody''s data.';
alter table private.group_warnings enable row level security;
alter table private.group_warnings force row level security;

create function private.group_lapse_days(p_until timestamptz, p_at timestamptz) returns integer
	language sql immutable set search_path = ''
	as $$
	select case
		when p_until <= p_at then 0
		when p_until <= p_at + interval '60 days' then private.lapse_days(p_until, p_at)
	end
$$;
comment on function private.group_lapse_days(timestamptz, timestamptz) is 'Which of the four it is time for: 60, 30 or 7 days before, or 0 once it has run out; null while none is.';

create function private.warn_groups() returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_count integer;
begin
	with due as materialized (
		select g.organisation_id, g.vetted_by, g.vetted_until, private.group_lapse_days(g.vetted_until, v_now) as days
		from private.groups g
		join public.organisations o on o.id = g.organisation_id and o.active
		where g.ended_at is null and g.vetted_until <= v_now + interval '60 days'
			and not exists (
				select from private.group_warnings w
				where w.group_id = g.organisation_id and w.vetted_until = g.vetted_until
					and w.days <= private.group_lapse_days(g.vetted_until, v_now)
			)
		order by g.vetted_until limit 500
	), told as (
		insert into private.group_warnings (group_id, vetted_until, days)
		select d.organisation_id, d.vetted_until, d.days from due d
		-- another process was first, and writes the mails
		on conflict do nothing
		returning group_id
	)
	insert into private.outbox (template, to_account, organisation_id, params)
	select case d.days when 0 then 'group-lapsed' else 'group-lapsing' end, l.account_id, d.vetted_by,
		jsonb_build_object('organisation', v.name, 'link', '/group/' || d.organisation_id) || case d.days when 0 then '{}'::jsonb else
			jsonb_build_object('when', case x.left when 1 then 'within a day' else 'in ' || x.left || ' days' end)
		end
	from told t
	join due d on d.organisation_id = t.group_id
	join public.organisations v on v.id = d.vetted_by
	cross join lateral (select ceil(extract(epoch from d.vetted_until - v_now) / 86400)::integer as left) as x
	cross join lateral private.live_leads(d.organisation_id) as l (account_id);
	get diagnostics v_count = row_count;
	return v_count;
end $$;
comment on function private.warn_groups() is
	'Tells the leads of a group 60, 30 and 7 days before its vetting runs out, and once when it has; one whose time passed unsaid is not made up for. Part of private.warn_of_lapses.';

create function private.together_held_back(p_mail private.outbox, p_at timestamptz) returns text
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_group private.groups;
begin
	select * into v_group from private.groups g where g.organisation_id = split_part(p_mail.params ->> 'link', '/', 3)::uuid;
	return case
		when v_group.ended_at is not null or not exists (
			select from public.organisations o where o.id = v_group.organisation_id and o.active
		) then 'the group is over'
		when p_mail.to_account not in (select private.live_leads(v_group.organisation_id)) then 'leads it no more'
		-- looked at again meanwhile; or what was to come has come, and has a mail of its own
		when private.group_lapse_days(v_group.vetted_until, p_at) is null
			or (p_mail.template = 'group-lapsed') <> (private.group_lapse_days(v_group.vetted_until, p_at) = 0) then 'not so any more'
	end;
end $$;
comment on function private.together_held_back(private.outbox, timestamptz) is
	'Why a mail to a group''s leads about its vetting must not go now: looked at again, over, left; or null. Part of private.mail_held_back.';

create or replace function private.warn_of_lapses() returns integer
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
	return v_count + private.warn_groups();
end $$;
comment on function private.warn_of_lapses() is
	'Job: tells a volunteer 60, 30 and 7 days before a check or a training runs out, and the leads of a group before its vetting does and when it has, once each; one whose time passed unsaid is not made up for. Says how many mails were written.';

