-- The vetting of a group runs out, and nobody was told: it was asked for nothing from that minute on, and its leads
-- wondered. They hear of it 60, 30 and 7 days before, and once when it has run out, as volunteers do of their checks.
-- The coordinators who vet it have it among what waits, thirty days before.
--
-- Changes what has landed: private.warn_of_lapses warns of this too; private.mail_held_back judges these mails, and
-- those about buddies and peer circles, again at sending.

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

create or replace function private.mail_held_back(p_mail private.outbox) returns text
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_task public.tasks;
	v_offer private.group_offers;
	v_why text;
begin
	-- what its own matter says
	case
		when p_mail.template = 'group-offer' then
			select * into v_offer from private.group_offers g where g.id = split_part(p_mail.params ->> 'link', '/', 5)::uuid;
			if v_offer.id is null or not private.has_role(p_mail.to_account, v_offer.group_id, 'group_lead')
				or not private.group_offer_stands(v_offer, p_mail.to_account, v_now)
			then
				return 'offer no longer stands';
			end if;
		when p_mail.template = 'group-settled' then
			if not private.has_role(p_mail.to_account, split_part(p_mail.params ->> 'link', '/', 3)::uuid, 'group_lead') then
				return 'leads it no more';
			end if;
		when p_mail.template = 'group-standing' then
			if not private.coordinates(p_mail.to_account, p_mail.organisation_id) then
				return 'no longer a coordinator there';
			end if;
		when p_mail.template in (
			'referee-asked', 'referee-reminded', 'application-new', 'references-in', 'applications-wait', 'another-referee',
			'learning-waits', 'learning-open', 'application-closed', 'lapse-warning'
		) then
			v_why := private.nudge_held_back(p_mail, v_now);
			if v_why is not null then
				return v_why;
			end if;
		when p_mail.template in (
			'group-lapsing', 'group-lapsed', 'buddy-asked', 'buddy-agreed', 'buddy-ended', 'circle-off', 'circle-changed'
		) then
			v_why := private.together_held_back(p_mail, v_now);
			if v_why is not null then
				return v_why;
			end if;
		when p_mail.template in ('visit-happened', 'visit-unheard') then
			if not exists (
				select from private.visit_askings a join public.matches m on m.id = a.match_id
				where m.task_id = coalesce(p_mail.task_id, split_part(p_mail.params ->> 'link', '/', 4)::uuid) and private.unheard(m.id)
					and (p_mail.template = 'visit-unheard' or m.volunteer_id = p_mail.to_account)
			) then
				return 'they have answered';
			elsif p_mail.template = 'visit-unheard'
				and not private.coordinates_person(p_mail.to_account, p_mail.person_id, p_mail.organisation_id, v_now) then
				return 'no longer their coordinator';
			end if;
		else
			null;
	end case;

	-- whom it is about, and whom it is to; R14: nothing about somebody who has died
	if p_mail.person_id is not null and private.dead(p_mail.person_id) then
		return 'died';
	end if;
	if p_mail.to_account is not null then
		if not exists (select from public.accounts a where a.id = p_mail.to_account and a.closed_at is null) then
			return 'account closed';
		end if;
		if p_mail.person_id is not null and private.denied(p_mail.person_id, p_mail.to_account, 'summary', v_now) then
			return 'denied';
		end if;
	end if;
	if p_mail.task_id is not null then
		select * into v_task from public.tasks t where t.id = p_mail.task_id;
	end if;
	case p_mail.template
		when 'offer' then
			if not exists (
				select from public.offers o
				where o.id = p_mail.offer_id and o.state = 'sent' and o.expires_at > v_now
			) or not private.summary_open_to(p_mail.to_account, p_mail.task_id, v_now) then
				return 'offer no longer stands';
			end if;
		when 'visit-confirmed', 'visit-soon' then
			if (private.live_match(p_mail.to_account, p_mail.task_id, v_now)).id is null then
				return 'match no longer stands';
			end if;
		when 'somebody-is-coming' then
			if v_task.state <> 'confirmed' then
				return 'nobody is coming any more';
			end if;
		when 'task-accepted', 'nobody-free', 'handed-back', 'task-cancelled', 'sharing-stopped', 'circle-wrote', 'help-paused',
			'help-resumed', 'consent-given', 'consent-review', 'consent-wished', 'question-answered', 'request-new', 'visit-needs-you',
			'death-reported'
		then
			if not private.coordinates_person(p_mail.to_account, p_mail.person_id, p_mail.organisation_id, v_now) then
				return 'no longer their coordinator';
			end if;
		when 'consent-reworded' then
			if not exists (
				select from private.circle_members c
				where c.person_id = p_mail.person_id and c.account_id = p_mail.to_account and c.ended_at is null
			) or not exists (select from private.asked_again(p_mail.person_id, v_now)) then
				return 'not asked any more';
			end if;
		when 'consent-recorded' then
			if not private.confirms_back_still(p_mail) then
				return 'nobody of theirs any more';
			end if;
		when 'still-so' then
			if not exists (
				select from private.directory_askings a join public.directory_services s on s.id = a.service_id
				where a.token_hash = sha256(convert_to(split_part(p_mail.params ->> 'link', '/', 4), 'utf8'))
					and a.answer is null and a.expires_at > v_now and s.listed
					and coalesce(s.assured_date < (a.asked_at at time zone 'Europe/London')::date, true)
			) then
				return 'nothing to ask any more';
			end if;
		when 'visit-asked', 'visit-no-word', 'visit-help', 'visit-answered' then
			-- what is about a volunteer who is out is held back by nothing but their answer: no death, no
			-- cancellation and no suspension makes a house empty
			if p_mail.template in ('visit-asked', 'visit-no-word') and not exists (
				select from private.visit_watches w
				where w.id = p_mail.watch_id and w.ended_at is null and w.out_at is null
					and w.step >= case p_mail.template when 'visit-asked' then 1 else 2 end
			) then
				return 'they have answered';
			end if;
			if p_mail.template <> 'visit-asked' and p_mail.to_account is not null
				and not private.coordinates(p_mail.to_account, p_mail.organisation_id) then
				return 'no longer a coordinator there';
			end if;
		when 'lapse-warning' then
			if not exists (
				select from public.acceptances a
				where a.volunteer_id = p_mail.to_account and a.organisation_id = p_mail.organisation_id and a.state in ('accepted', 'paused')
			) then
				return 'no volunteer there any more';
			end if;
		when 'glass-broken' then
			if not private.has_role(p_mail.to_account, p_mail.organisation_id, 'data_guardian') then
				return 'no longer data guardian';
			end if;
		else
			null;
	end case;
	return null;
end $$;
