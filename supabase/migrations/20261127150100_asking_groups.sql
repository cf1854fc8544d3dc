-- A task is offered to a group, and the group says who goes. The coordinator offers it to groups beside volunteers;
-- a group's leads hear of it; one of them names a member, and that makes an ordinary offer to that member, so that
-- saying yes and everything read after it keep every rule.
--
-- A lead reads the summary, and that only as a volunteer of the organisation's pool reads it (C15): being a lead opens
-- nothing by itself. Whom of the group they may name is said by one word for all that stands in the way: a no of
-- the person's, their circle, a check, a pause, another visit, a full week (C11, C26).
--
-- Changes what has landed: whatever takes offers back takes a group's back too (private.withdraw_offers); a task is
-- open again only when no group is being asked either (private.reopen_if_nobody_left); the jobs end groups'
-- offers (private.expire_offers, private.sweep_offers); a changed task may be asked of a group that said no to
-- the old one (private.change_task); the page of a task shows groups (private.task_page); a group's page shows what it is
-- asked (private.group_page); mails to leads are judged again at sending (private.mail_held_back).

create table private.group_offers (
	id uuid primary key default gen_random_uuid(),
	task_id uuid not null references public.tasks (id),
	group_id uuid not null references private.groups (organisation_id),
	person_id uuid not null references private.people (id),
	organisation_id uuid not null references public.organisations (id),
	state public.offer_state not null default 'sent',
	sent_by uuid references public.accounts (id),
	sent_at timestamptz not null default private.clock(),
	expires_at timestamptz not null,
	answered_at timestamptz,
	answered_by uuid references public.accounts (id),
	named_offer_id uuid references public.offers (id),
	named_at timestamptz,
	named_by uuid references public.accounts (id),
	constraint named_whole check (num_nonnulls(named_offer_id, named_at, named_by) in (0, 3)),
	unique (task_id, group_id)
);
comment on table private.group_offers is
	'An invitation to a group to say who goes to a task. Asked twice: the same row, sent again. Whoever was named has an ordinary offer, sent at named_at.';
create index group_offers_group on private.group_offers (group_id, state, expires_at);
create index group_offers_person on private.group_offers (person_id);
create index group_offers_organisation on private.group_offers (organisation_id, state);
create index group_offers_due on private.group_offers (expires_at) where state = 'sent';
create index group_offers_sent_by on private.group_offers (sent_by);
create index group_offers_answered_by on private.group_offers (answered_by);
create index group_offers_named_offer on private.group_offers (named_offer_id);
create index group_offers_named_by on private.group_offers (named_by);
alter table private.group_offers enable row level security;
alter table private.group_offers force row level security;
create trigger group_offers_transitions before update of state on private.group_offers
	for each row execute function private.keep_to_transitions('offer');

create table private.group_offer_leads (
	group_offer_id uuid not null references private.group_offers (id),
	account_id uuid not null references public.accounts (id),
	told_at timestamptz not null default private.clock(),
	primary key (group_offer_id, account_id)
);
comment on table private.group_offer_leads is
	'Which leads were told that their group is asked. Nobody else finds it once it is settled: a lead who was not told does not learn that there was something to tell.';
create index group_offer_leads_account on private.group_offer_leads (account_id);
alter table private.group_offer_leads enable row level security;
alter table private.group_offer_leads force row level security;

-- ---- Who may be asked -----------------------------------------------------------------------------
create function private.group_suggestions(p_task public.tasks, p_at timestamptz)
	returns table (group_id uuid, reasons jsonb, facts jsonb)
	language sql stable security definer set search_path = ''
	as $$
	with judged as (
		select g.organisation_id, g.serves, g.rules, g.vetted_until, o.name, o.kind, x.state as offer_state,
			x.state = 'sent' and x.expires_at > p_at as offer_live,
			exists (select from public.organisation_areas a where a.organisation_id = o.id) as says_areas,
			exists (select from public.organisation_task_kinds k where k.organisation_id = o.id) as says_kinds,
			l.leads, l.standing, l.fit,
			jsonb_build_array(
				case when g.paused_at is not null then jsonb_build_object('code', 'paused') end,
				case when g.vetted_until <= p_at then jsonb_build_object('code', 'vetting') end,
				case when l.standing is null then jsonb_build_object('code', 'no_lead')
					when l.fit is null then jsonb_build_object('code', 'lead_unfit') end,
				case when exists (select from public.organisation_areas a where a.organisation_id = o.id) and not exists (
					select from public.organisation_areas a where a.organisation_id = o.id and a.area_id = p_task.area_id
				) then jsonb_build_object('code', 'area') end,
				case when exists (select from public.organisation_task_kinds k where k.organisation_id = o.id) and not exists (
					select from public.organisation_task_kinds k where k.organisation_id = o.id and k.kind_id = p_task.kind_id
				) then jsonb_build_object('code', 'kind') end,
				case when x.state = 'declined' then jsonb_build_object('code', 'said_no') end
			) as listed
		from private.groups g
		join public.organisations o on o.id = g.organisation_id and o.active
		left join private.group_offers x on x.task_id = p_task.id and x.group_id = g.organisation_id
		cross join lateral (
			select array_agg(a.id) as leads,
				array_agg(a.id) filter (where private.in_standing(a.id, p_task.organisation_id, p_at)) as standing,
				array_agg(a.id) filter (where private.in_standing(a.id, p_task.organisation_id, p_at)
					and private.fit_for_kind(a.id, p_task.organisation_id, p_task.kind_id, p_at)) as fit
			from private.live_leads(g.organisation_id) as a (id)
		) as l
		where g.vetted_by = p_task.organisation_id and g.ended_at is null
	), reasoned as (
		select j.*, (select coalesce(jsonb_agg(r), '[]'::jsonb) from jsonb_array_elements(j.listed) as r where r <> 'null'::jsonb) as visible
		from judged j
	)
	select r.organisation_id,
		-- what is not the coordinator's to know of a lead is said only where nothing else stands in the way, and always alike
		case when r.visible = '[]'::jsonb and not exists (
			select from unnest(r.fit) as f (id) where private.offerable(f.id, p_task, p_at)
		) then '[{"code": "not_available"}]'::jsonb else r.visible end,
		jsonb_build_object(
			'name', r.name, 'kind', r.kind, 'serves', r.serves, 'rules', r.rules, 'vetted_until', r.vetted_until,
			'says_areas', r.says_areas, 'says_kinds', r.says_kinds,
			'volunteers', (
				select count(*) from public.members m
				join public.acceptances a on a.volunteer_id = m.account_id and a.organisation_id = p_task.organisation_id and a.state = 'accepted'
				where m.organisation_id = r.organisation_id and m.left_at is null
			),
			'asked_at', history.asked_at, 'asked_30', coalesce(history.asked_30, 0),
			'asked_now', coalesce(r.offer_live, false)
		)
	from reasoned r
	left join lateral (
		select max(x.sent_at) as asked_at, count(*) filter (where x.sent_at > p_at - interval '30 days') as asked_30
		from private.group_offers x where x.group_id = r.organisation_id and x.organisation_id = p_task.organisation_id
	) as history on true
$$;
comment on function private.group_suggestions(public.tasks, timestamptz) is
	'Every group that the task''s organisation has vetted, whom it serves, and the reasons why it cannot be asked: none means it may. A group needs a lead who may read the summary as one of the pool.';

create function private.name_stands(p_offer private.group_offers) returns public.offers
	language sql stable security definer set search_path = ''
	as $$ select o.* from public.offers o where o.id = p_offer.named_offer_id and o.sent_at = p_offer.named_at $$;
comment on function private.name_stands(private.group_offers) is
	'The offer to whoever the group named; nothing once a coordinator has asked that volunteer anew, directly.';

-- ---- Asked, and taken back ------------------------------------------------------------------------
create function private.group_link(p_offer private.group_offers) returns text
	language sql immutable set search_path = ''
	as $$ select '/group/' || p_offer.group_id || '/asked/' || p_offer.id $$;
comment on function private.group_link(private.group_offers) is 'The page on which a lead says who goes.';

create function private.offer_to_groups(p_once uuid, p_task uuid, p_version integer, p_groups uuid[]) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_task public.tasks := private.lock_task(p_task);
	-- the instant at which the lock was ours: what was withdrawn while we waited for it counts
	v_decided timestamptz := private.clock() + (clock_timestamp() - statement_timestamp());
	v_expires timestamptz;
	v_sent integer := 0;
	v_group record;
	v_offer private.group_offers;
begin
	if v_task.id is null or not private.coordinates_task(v_me, v_task) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'offer_to_groups', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_task.version <> p_version or v_task.state not in ('open', 'offered') then
		raise exception 'This task has changed since you opened it. Look at it again before you ask anyone.'
			using errcode = 'PT409', hint = 'stale';
	end if;
	if v_task.starts_at <= v_now then
		raise exception 'The time for this has gone by.' using errcode = 'PT409', hint = 'past';
	end if;
	if not exists (select from public.requests r where r.id = v_task.request_id and r.state = 'open') then
		raise exception 'Open the request first.' using errcode = 'PT409', hint = 'not_open';
	end if;
	if not private.effective_summary(v_task.person_id, v_task.organisation_id, v_decided) then
		raise exception 'Consent to tell volunteers the summary is missing, so nobody can be asked yet.'
			using errcode = 'PT409', hint = 'consent_needed';
	end if;
	if coalesce(cardinality(p_groups), 0) = 0 then
		raise exception 'Choose at least one group.' using errcode = 'PT422', hint = 'groups';
	end if;
	if exists (
		select from unnest(p_groups) as w (id)
		left join private.group_suggestions(v_task, v_decided) as s on s.group_id = w.id
		where s.group_id is null or s.reasons <> '[]'::jsonb
	) then
		raise exception 'One of the groups you chose can no longer be asked. Look at the list again.'
			using errcode = 'PT409', hint = 'not_offerable';
	end if;
	select least(v_now + make_interval(hours => o.offer_hours), v_task.starts_at) into v_expires
	from public.organisations o where o.id = v_task.organisation_id;
	for v_group in
		select g.* from private.groups g where g.organisation_id = any (p_groups) order by g.organisation_id
	loop
		-- one who went and handed it back: the group may send another
		update private.group_offers set state = 'withdrawn'
		where task_id = p_task and group_id = v_group.organisation_id and state = 'accepted';
		v_offer := null;
		insert into private.group_offers as o (task_id, group_id, person_id, organisation_id, sent_by, sent_at, expires_at)
		values (
			p_task, v_group.organisation_id, v_task.person_id, v_task.organisation_id, v_me, v_now, least(v_expires, v_group.vetted_until)
		)
		on conflict (task_id, group_id) do update
			set state = 'sent', sent_by = v_me, sent_at = v_now, expires_at = least(v_expires, v_group.vetted_until),
				answered_at = null, answered_by = null, named_offer_id = null, named_at = null, named_by = null
			where o.state in ('expired', 'withdrawn') or (o.state = 'sent' and o.expires_at <= v_now)
		returning o.* into v_offer;
		if v_offer.id is not null then
			v_sent := v_sent + 1;
			insert into private.group_offer_leads (group_offer_id, account_id)
			select v_offer.id, l.id from private.live_leads(v_group.organisation_id) as l (id)
			where private.offerable(l.id, v_task, v_decided)
			on conflict (group_offer_id, account_id) do update set told_at = excluded.told_at;
			insert into private.outbox (template, to_account, organisation_id, person_id, task_id, params)
			select 'group-offer', l.account_id, v_task.organisation_id, v_task.person_id, p_task,
				jsonb_build_object('area', private.area_label(v_task.area_id), 'link', private.group_link(v_offer))
			from private.group_offer_leads l
			where l.group_offer_id = v_offer.id and l.told_at = v_now;
			perform private.record_task_event(
				p_task, 'group_asked', null, null, v_me, null, (select o.name from public.organisations o where o.id = v_group.organisation_id)
			);
		end if;
	end loop;
	if v_sent > 0 and v_task.state = 'open' then
		update public.tasks set state = 'offered' where id = p_task;
	end if;
	return private.end_once(p_once, 'offer_to_groups', jsonb_build_object('sent', v_sent));
end $$;
comment on function private.offer_to_groups(uuid, uuid, integer, uuid[]) is
	'A coordinator offers a task to groups that their organisation has vetted, beside volunteers or instead of them. A group that is being asked, or has said no, is not asked again.';
create function public.offer_to_groups(p_once uuid, p_task uuid, p_version integer, p_groups uuid[]) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.offer_to_groups(p_once, p_task, p_version, p_groups) $$;
comment on function public.offer_to_groups(uuid, uuid, integer, uuid[]) is 'See private.offer_to_groups.';
grant execute on function public.offer_to_groups(uuid, uuid, integer, uuid[]), private.offer_to_groups(uuid, uuid, integer, uuid[]) to authenticated;

create function private.take_name_back(p_offer private.group_offers, p_by uuid) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_named public.offers := private.name_stands(p_offer);
begin
	update public.offers set state = 'withdrawn', answered_at = private.clock() where id = v_named.id and state = 'sent';
	if found then
		update private.outbox set state = 'cancelled', reason = 'offer withdrawn' where offer_id = v_named.id and state = 'queued';
		if not found and v_named.volunteer_id is distinct from p_by then
			insert into private.outbox (template, to_account, organisation_id, person_id, task_id, offer_id, params)
			values (
				'offer-settled', v_named.volunteer_id, v_named.organisation_id, v_named.person_id, v_named.task_id, v_named.id,
				jsonb_build_object('link', '/offers')
			);
		end if;
		perform private.record_task_event(v_named.task_id, 'offer_withdrawn', null, null, p_by, v_named.volunteer_id);
	end if;
end $$;
comment on function private.take_name_back(private.group_offers, uuid) is
	'Takes back the offer to whoever a group named, while it is unanswered; they are told kindly, unless the mail had not gone yet. The task''s lock is held.';

create function private.settle_group_offers(p_task uuid, p_group uuid, p_by uuid, p_tell boolean) returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_count integer;
begin
	with gone as (
		update private.group_offers g set answered_at = private.clock(),
			state = case when (private.name_stands(g)).state = 'accepted' then 'accepted'::public.offer_state else 'withdrawn' end
		where g.task_id = p_task and g.state = 'sent' and (p_group is null or g.group_id = p_group)
		returning g.*
	), unsent as (
		update private.outbox b set state = 'cancelled', reason = 'offer withdrawn'
		from gone g
		where b.task_id = g.task_id and b.template = 'group-offer' and b.state = 'queued'
			and b.params ->> 'link' = private.group_link(g)
		returning b.to_account, g.id
	), told as (
		insert into private.outbox (template, to_account, organisation_id, person_id, task_id, params)
		select 'group-settled', l.account_id, g.organisation_id, g.person_id, g.task_id, jsonb_build_object('link', private.group_link(g))
		from gone g
		join private.group_offer_leads l on l.group_offer_id = g.id and l.told_at >= g.sent_at
		where p_tell and l.account_id is distinct from p_by
			and not exists (select from unsent u where u.id = g.id and u.to_account = l.account_id)
	)
	select count(*) into v_count from gone;
	return v_count;
end $$;
comment on function private.settle_group_offers(uuid, uuid, uuid, boolean) is
	'Ends what groups (or one) are being asked for a task: accepted where whoever they named has it, taken back otherwise. Leads whose mail had gone are told, in the same words whatever the reason. The task''s lock is held.';

create or replace function private.withdraw_offers(p_task uuid, p_by uuid, p_tell boolean) returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_count integer;
	v_groups integer := private.settle_group_offers(p_task, null, p_by, p_tell);
begin
	with gone as (
		update public.offers o set state = 'withdrawn', answered_at = private.clock()
		where o.task_id = p_task and o.state = 'sent'
		returning o.*
	), unsent as (
		update private.outbox b set state = 'cancelled', reason = 'offer withdrawn'
		from gone g where b.offer_id = g.id and b.state = 'queued'
		returning b.offer_id
	), told as (
		insert into private.outbox (template, to_account, organisation_id, person_id, task_id, offer_id, params)
		select 'offer-settled', g.volunteer_id, g.organisation_id, g.person_id, g.task_id, g.id,
			jsonb_build_object('link', '/offers')
		from gone g
		where p_tell and g.volunteer_id is distinct from p_by and g.id not in (select u.offer_id from unsent u)
	)
	select count(*) into v_count from gone;
	return v_count + v_groups;
end $$;

create or replace function private.reopen_if_nobody_left(p_task uuid, p_by uuid) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_task public.tasks := private.lock_task(p_task);
begin
	if v_task.state = 'offered' and not exists (
		select from public.offers o where o.task_id = p_task and o.state = 'sent' and o.expires_at > private.clock()
	) and not exists (
		select from private.group_offers g where g.task_id = p_task and g.state = 'sent' and g.expires_at > private.clock()
	) then
		update public.tasks set state = 'open' where id = p_task;
		perform private.record_task_event(p_task, 'nobody_free', 'offered', 'open', p_by);
		perform private.tell_coordinators(v_task.request_id, 'nobody-free', '/desk/requests/' || v_task.request_id);
	end if;
end $$;
comment on function private.reopen_if_nobody_left(uuid, uuid) is
	'When the last volunteer or group asked has answered no, the task is open again and the coordinator hears.';

create or replace function private.expire_offers() returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_task uuid;
	v_count integer := 0;
begin
	for v_task in
		select distinct d.task_id from (
			(select o.task_id from public.offers o
			where o.state = 'sent' and o.expires_at <= private.clock() order by o.task_id limit 500)
			union all
			(select g.task_id from private.group_offers g
			where g.state = 'sent' and g.expires_at <= private.clock() order by g.task_id limit 500)
		) as d
		order by d.task_id limit 500
	loop
		perform private.lock_task(v_task);
		update public.offers set state = 'expired', answered_at = private.clock()
		where task_id = v_task and state = 'sent' and expires_at <= private.clock();
		update private.group_offers set state = 'expired', answered_at = private.clock()
		where task_id = v_task and state = 'sent' and expires_at <= private.clock();
		v_count := v_count + 1;
		perform private.reopen_if_nobody_left(v_task, null);
	end loop;
	return v_count;
end $$;
comment on function private.expire_offers() is
	'Job: ends offers, to volunteers and to groups, whose time is over. Idempotent; any number of processes may run it.';

create function private.lead_to_tell(p_offer private.group_offers, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from private.groups g
		join public.tasks t on t.id = p_offer.task_id
		cross join private.live_leads(g.organisation_id) as l (id)
		where g.organisation_id = p_offer.group_id and private.group_stands(g, p_at) and private.offerable(l.id, t, p_at)
	)
$$;
comment on function private.lead_to_tell(private.group_offers, timestamptz) is
	'Whether a group still stands and anybody who leads it may still read the summary of what it is asked.';

create or replace function private.sweep_offers() returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_offer record;
	v_count integer := 0;
begin
	-- Consent, checks and training end by the clock, with nobody there to press anything.
	for v_offer in
		select o.id, o.task_id, o.volunteer_id
		from public.offers o
		join public.tasks t on t.id = o.task_id
		where o.state = 'sent' and not private.offerable(o.volunteer_id, t, private.clock())
		order by o.task_id limit 500
	loop
		perform private.lock_task(v_offer.task_id);
		update public.offers set state = 'withdrawn', answered_at = private.clock() where id = v_offer.id and state = 'sent';
		if found then
			v_count := v_count + 1;
			update private.outbox set state = 'cancelled', reason = 'offer withdrawn' where offer_id = v_offer.id and state = 'queued';
			perform private.reopen_if_nobody_left(v_offer.task_id, null);
		end if;
	end loop;
	for v_offer in
		select g.task_id, g.group_id
		from private.group_offers g
		where g.state = 'sent' and not private.lead_to_tell(g, private.clock())
		order by g.task_id limit 500
	loop
		perform private.lock_task(v_offer.task_id);
		if private.settle_group_offers(v_offer.task_id, v_offer.group_id, null, false) > 0 then
			v_count := v_count + 1;
			perform private.reopen_if_nobody_left(v_offer.task_id, null);
		end if;
	end loop;
	return v_count;
end $$;
comment on function private.sweep_offers() is
	'Job (C20): withdraws offers that no longer may stand, because a consent, a check, training or a group''s vetting has run out.';

create function private.stop_asking_group(p_group uuid, p_by uuid) returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_task uuid;
	v_offer private.group_offers;
	v_count integer := 0;
begin
	for v_task in
		select t.id from public.tasks t
		join private.group_offers g on g.task_id = t.id and g.group_id = p_group and g.state = 'sent'
		order by t.id for update of t
	loop
		select * into v_offer from private.group_offers g where g.task_id = v_task and g.group_id = p_group and g.state = 'sent';
		continue when v_offer.id is null;
		perform private.take_name_back(v_offer, p_by);
		v_count := v_count + private.settle_group_offers(v_task, p_group, p_by, true);
		perform private.reopen_if_nobody_left(v_task, p_by);
	end loop;
	return v_count;
end $$;
comment on function private.stop_asking_group(uuid, uuid) is
	'Takes back whatever a group is being asked, and the offers to whoever it has named, unanswered. What is sent meanwhile stands for nobody, and a job takes it back.';

create function private.withdraw_group_offer(p_once uuid, p_asking uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_offer private.group_offers;
	v_task public.tasks;
begin
	select * into v_offer from private.group_offers g where g.id = p_asking;
	if v_offer.id is not null then
		v_task := private.lock_task(v_offer.task_id);
	end if;
	if v_task.id is null or not private.coordinates_task(v_me, v_task) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'withdraw_group_offer', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	select * into v_offer from private.group_offers g where g.id = p_asking;
	if v_offer.state <> 'sent' then
		raise exception 'This has moved on since you opened it.' using errcode = 'PT409', hint = 'stale';
	end if;
	perform private.take_name_back(v_offer, v_me);
	perform private.settle_group_offers(v_offer.task_id, v_offer.group_id, v_me, true);
	perform private.record_task_event(
		v_task.id, 'group_withdrawn', null, null, v_me, null, (select o.name from public.organisations o where o.id = v_offer.group_id)
	);
	-- whoever takes it back knows that nobody is asked any more: no mail says so
	if v_task.state = 'offered' and not exists (
		select from public.offers o where o.task_id = v_task.id and o.state = 'sent' and o.expires_at > private.clock()
	) and not exists (
		select from private.group_offers g where g.task_id = v_task.id and g.state = 'sent' and g.expires_at > private.clock()
	) then
		update public.tasks set state = 'open' where id = v_task.id;
	end if;
	return private.end_once(p_once, 'withdraw_group_offer', jsonb_build_object('task_id', v_task.id));
end $$;
comment on function private.withdraw_group_offer(uuid, uuid) is
	'A coordinator takes back what a group is being asked, and with it the unanswered offer to whoever it named.';
create function public.withdraw_group_offer(p_once uuid, p_asking uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.withdraw_group_offer(p_once, p_asking) $$;
comment on function public.withdraw_group_offer(uuid, uuid) is 'See private.withdraw_group_offer.';
grant execute on function public.withdraw_group_offer(uuid, uuid), private.withdraw_group_offer(uuid, uuid) to authenticated;

-- ---- The lead -------------------------------------------------------------------------------------
create function private.group_offer_stands(p_offer private.group_offers, p_lead uuid, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select p_offer.state = 'sent' and p_at < p_offer.expires_at
		and exists (select from public.tasks t where t.id = p_offer.task_id and t.state in ('open', 'offered') and p_at < t.starts_at)
		and exists (select from private.groups g where g.organisation_id = p_offer.group_id and private.group_stands(g, p_at))
		and private.summary_open_to(p_lead, p_offer.task_id, p_at)
$$;
comment on function private.group_offer_stands(private.group_offers, uuid, timestamptz) is
	'Whether a lead may read the summary of what their group is asked, and say who goes: only while it is open, and only as one of the pool who may read it (C15).';

create function private.asked_of_group(p_lead uuid, p_asking uuid) returns private.group_offers
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_offer private.group_offers;
begin
	select * into v_offer from private.group_offers g
	where g.id = p_asking and private.has_role(p_lead, g.group_id, 'group_lead')
		and exists (select from private.groups x where x.organisation_id = g.group_id)
		and (
			exists (select from private.group_offer_leads l where l.group_offer_id = g.id and l.account_id = p_lead)
			or private.group_offer_stands(g, p_lead, private.clock())
		);
	if v_offer.id is null then
		perform private.not_found();
	end if;
	return v_offer;
end $$;
comment on function private.asked_of_group(uuid, uuid) is
	'The guard of what a group is asked: for a lead who was told of it, or who may read it now. To any other there is nothing.';

create function private.may_be_named(p_offer private.group_offers, p_at timestamptz) returns setof uuid
	language sql stable security definer set search_path = ''
	as $$
	select m.account_id
	from public.tasks t
	cross join private.suggestions(t, p_at) as s
	join public.members m on m.account_id = s.volunteer_id and m.organisation_id = p_offer.group_id and m.left_at is null
	where t.id = p_offer.task_id and s.reasons = '[]'::jsonb and not (s.facts ->> 'asked_now')::boolean
$$;
comment on function private.may_be_named(private.group_offers, timestamptz) is
	'The members of a group whom the coordinator could ask for the task just now: by every rule of an ordinary offer. Why another is not among them is said to no lead.';

create function private.name_member(p_once uuid, p_asking uuid, p_member uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_asked private.group_offers := private.asked_of_group(v_me, p_asking);
	v_task public.tasks := private.lock_task(v_asked.task_id);
	v_decided timestamptz := private.clock() + (clock_timestamp() - statement_timestamp());
	v_named public.offers;
	v_offer uuid;
begin
	select * into v_once from private.begin_once(p_once, 'name_member', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	-- read again: it may have been answered, or taken back, while we waited for the lock
	v_asked := private.asked_of_group(v_me, p_asking);
	if v_asked.state = 'sent' and v_asked.expires_at <= v_now then
		raise exception 'The time to say who goes is over. Nothing is held against you.' using errcode = 'PT409', hint = 'expired';
	elsif not private.group_offer_stands(v_asked, v_me, v_decided) then
		raise exception 'Somebody else said yes first, or it is no longer needed. Thank you for looking.'
			using errcode = 'PT409', hint = 'taken';
	end if;
	v_named := private.name_stands(v_asked);
	if v_named.state = 'sent' and v_named.expires_at > v_now then
		raise exception 'Somebody of your group is being asked already. Take that name back before you give another.'
			using errcode = 'PT409', hint = 'named';
	elsif not exists (
		select from public.members m where m.organisation_id = v_asked.group_id and m.account_id = p_member and m.left_at is null
	) then
		raise exception 'Choose who goes.' using errcode = 'PT422', hint = 'member';
	elsif p_member not in (select private.may_be_named(v_asked, v_decided)) then
		raise exception 'They cannot be asked for this one. Choose somebody else, or say that nobody can.'
			using errcode = 'PT422', hint = 'member';
	end if;
	insert into public.offers as o (task_id, person_id, organisation_id, volunteer_id, sent_by, sent_at, expires_at)
	select v_task.id, v_task.person_id, v_task.organisation_id, p_member, v_me, v_now,
		least(v_now + make_interval(hours => g.offer_hours), v_task.starts_at)
	from public.organisations g where g.id = v_task.organisation_id
	on conflict (task_id, volunteer_id) do update
		set state = 'sent', sent_by = v_me, sent_at = v_now, expires_at = excluded.expires_at, answered_at = null
		where o.state in ('expired', 'withdrawn') or (o.state = 'sent' and o.expires_at <= v_now)
	returning o.id into v_offer;
	if v_offer is null then
		raise exception 'They cannot be asked for this one. Choose somebody else, or say that nobody can.'
			using errcode = 'PT422', hint = 'member';
	end if;
	insert into private.outbox (template, to_account, organisation_id, person_id, task_id, offer_id, params)
	values (
		'offer', p_member, v_task.organisation_id, v_task.person_id, v_task.id, v_offer,
		jsonb_build_object('area', private.area_label(v_task.area_id), 'link', '/offers/' || v_offer)
	);
	update private.group_offers set named_offer_id = v_offer, named_at = v_now, named_by = v_me where id = p_asking;
	if v_task.state = 'open' then
		update public.tasks set state = 'offered' where id = v_task.id;
	end if;
	perform private.record_task_event(
		v_task.id, 'group_named', null, null, v_me, p_member, (select o.name from public.organisations o where o.id = v_asked.group_id)
	);
	return private.end_once(p_once, 'name_member', jsonb_build_object('offer_id', v_offer));
end $$;
comment on function private.name_member(uuid, uuid, uuid) is
	'A lead says who of the group goes. It makes an ordinary offer to that member, by every rule of one: they say yes or no themselves, and the first yes of anybody counts.';
create function public.name_member(p_once uuid, p_asking uuid, p_member uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.name_member(p_once, p_asking, p_member) $$;
comment on function public.name_member(uuid, uuid, uuid) is 'See private.name_member.';
grant execute on function public.name_member(uuid, uuid, uuid), private.name_member(uuid, uuid, uuid) to authenticated;

create function private.unname_member(p_once uuid, p_asking uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_asked private.group_offers := private.asked_of_group(v_me, p_asking);
	v_named public.offers;
begin
	perform private.lock_task(v_asked.task_id);
	select * into v_once from private.begin_once(p_once, 'unname_member', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	v_asked := private.asked_of_group(v_me, p_asking);
	v_named := private.name_stands(v_asked);
	if v_named.id is null or v_named.state <> 'sent' then
		raise exception 'This has moved on since you opened it.' using errcode = 'PT409', hint = 'stale';
	end if;
	perform private.take_name_back(v_asked, v_me);
	update private.group_offers set named_offer_id = null, named_at = null, named_by = null where id = p_asking;
	-- the group's own time may be over by now, and then nobody is asked any more
	perform private.reopen_if_nobody_left(v_asked.task_id, v_me);
	return private.end_once(p_once, 'unname_member', '{}'::jsonb);
end $$;
comment on function private.unname_member(uuid, uuid) is 'A lead takes back the name they gave, while it is unanswered. Whoever was named is told kindly.';
create function public.unname_member(p_once uuid, p_asking uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.unname_member(p_once, p_asking) $$;
comment on function public.unname_member(uuid, uuid) is 'See private.unname_member.';
grant execute on function public.unname_member(uuid, uuid), private.unname_member(uuid, uuid) to authenticated;

create function private.decline_for_group(p_once uuid, p_asking uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_asked private.group_offers := private.asked_of_group(v_me, p_asking);
begin
	perform private.lock_task(v_asked.task_id);
	select * into v_once from private.begin_once(p_once, 'decline_for_group', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	v_asked := private.asked_of_group(v_me, p_asking);
	if v_asked.state = 'sent' then
		perform private.take_name_back(v_asked, v_me);
		update private.group_offers set state = 'declined', answered_at = private.clock(), answered_by = v_me where id = p_asking;
		perform private.record_task_event(
			v_asked.task_id, 'group_declined', null, null, v_me, null, (select o.name from public.organisations o where o.id = v_asked.group_id)
		);
		perform private.reopen_if_nobody_left(v_asked.task_id, v_me);
	end if;
	return private.end_once(p_once, 'decline_for_group', '{}'::jsonb);
end $$;
comment on function private.decline_for_group(uuid, uuid) is
	'A lead says not this time, for the group. No reason is asked for; a name that was given is taken back with it.';
create function public.decline_for_group(p_once uuid, p_asking uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.decline_for_group(p_once, p_asking) $$;
comment on function public.decline_for_group(uuid, uuid) is 'See private.decline_for_group.';
grant execute on function public.decline_for_group(uuid, uuid), private.decline_for_group(uuid, uuid) to authenticated;

create function private.named_said(p_offer private.group_offers, p_at timestamptz) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'name', private.account_name(n.volunteer_id), 'at', p_offer.named_at,
		-- one word for whatever came of it: a no, a time gone by, and whatever stopped it, are alike
		'state', case when n.state = 'accepted' then 'yes' when n.state = 'sent' and n.expires_at > p_at then 'asked' else 'no' end
	)
	from private.name_stands(p_offer) as n where n.id is not null
$$;
comment on function private.named_said(private.group_offers, timestamptz) is
	'Who was named, for the leads: asked, yes, or not; never why not (C26).';

create function private.asked_said(p_offer private.group_offers, p_lead uuid, p_at timestamptz) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'id', p_offer.id, 'group_id', p_offer.group_id,
		'organisation', (select o.name from public.organisations o where o.id = p_offer.organisation_id),
		'sent_at', p_offer.sent_at, 'named', private.named_said(p_offer, p_at),
		'state', case
			when s.stands then 'open'
			when p_offer.state in ('accepted', 'declined') then p_offer.state::text
			when p_offer.state = 'expired' or (p_offer.state = 'sent' and p_offer.expires_at <= p_at) then 'expired'
			else 'settled'
		end,
		'expires_at', case when s.stands then p_offer.expires_at end,
		'summary', case when s.stands then private.task_summary(p_offer.task_id, null) end
	)
	from (select private.group_offer_stands(p_offer, p_lead, p_at) as stands) as s
$$;
comment on function private.asked_said(private.group_offers, uuid, timestamptz) is
	'What a group is asked, to one of its leads: the summary while it stands for them, and afterwards only what became of it.';

create function private.group_asked_page(p_asking uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_now timestamptz := private.clock();
	v_asked private.group_offers := private.asked_of_group(v_me, p_asking);
	v_said jsonb := private.asked_said(v_asked, v_me, private.clock());
begin
	return v_said || jsonb_build_object(
		'now', v_now, 'group', (select o.name from public.organisations o where o.id = v_asked.group_id),
		'people', case when v_said ->> 'state' = 'open' then (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', m.account_id, 'name', private.account_name(m.account_id), 'me', m.account_id = v_me,
				-- who was accepted there is known to a lead; whether they are paused or suspended is not
				'accepted', exists (
					select from public.acceptances a
					where a.organisation_id = v_asked.organisation_id and a.volunteer_id = m.account_id and a.state in ('accepted', 'paused', 'suspended')
				),
				'can', m.account_id in (select private.may_be_named(v_asked, v_now))
			) order by private.account_name(m.account_id), m.account_id), '[]'::jsonb)
			from public.members m where m.organisation_id = v_asked.group_id and m.left_at is null
		) else '[]'::jsonb end
	);
end $$;
comment on function private.group_asked_page(uuid) is
	'What a group is asked, for a lead: the summary, and of each member whether they could be asked for it. Why not is one word for all.';
create function public.group_asked_page(p_asking uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.group_asked_page(p_asking) $$;
comment on function public.group_asked_page(uuid) is 'See private.group_asked_page.';
grant execute on function public.group_asked_page(uuid), private.group_asked_page(uuid) to authenticated;

create or replace function private.group_page(p_group uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_now timestamptz := private.clock();
	v_group private.groups := private.group_led_by(v_me, p_group);
begin
	return private.group_card(v_group) || jsonb_build_object(
		'now', v_now,
		'administers', private.has_role(v_me, p_group, 'administrator'),
		'kinds', (
			select coalesce(jsonb_agg(k.kind_id order by t.position), '[]'::jsonb)
			from public.organisation_task_kinds k join public.task_kinds t on t.id = k.kind_id where k.organisation_id = p_group
		),
		'in_pool', private.in_standing(v_me, v_group.vetted_by, v_now),
		'asked', (
			select coalesce(jsonb_agg(private.asked_said(g, v_me, v_now) order by g.expires_at, g.id), '[]'::jsonb)
			from private.group_offers g
			where g.group_id = p_group and g.state = 'sent' and private.group_offer_stands(g, v_me, v_now)
		),
		'asked_before', (
			select coalesce(jsonb_agg(private.asked_said(g, v_me, v_now) order by g.sent_at desc, g.id), '[]'::jsonb)
			from (
				select x.* from private.group_offers x
				join private.group_offer_leads l on l.group_offer_id = x.id and l.account_id = v_me
				where x.group_id = p_group and not private.group_offer_stands(x, v_me, v_now)
				order by x.sent_at desc, x.id limit 10
			) as g
		),
		'people', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'name', private.account_name(m.account_id), 'me', m.account_id = v_me, 'since', m.joined_at,
				'lead', m.account_id in (select private.live_leads(p_group)),
				-- who was accepted there, each for themselves; a pause or a suspension is not the lead's to know
				'accepted', exists (
					select from public.acceptances a
					where a.organisation_id = v_group.vetted_by and a.volunteer_id = m.account_id and a.state in ('accepted', 'paused', 'suspended')
				)
			) order by private.account_name(m.account_id), m.account_id), '[]'::jsonb)
			from public.members m where m.organisation_id = p_group and m.left_at is null
		)
	);
end $$;
comment on function private.group_page(uuid) is
	'A group as its lead keeps it: whom it serves, its rules, how it stands, what it is asked, who is of it, and who of them the organisation that vetted it has accepted.';

-- ---- The task, on the desk ------------------------------------------------------------------------
create or replace function private.task_page(p_task uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_now timestamptz := private.clock();
	v_task public.tasks;
	v_request public.requests;
	v_asks boolean;
begin
	select * into v_task from public.tasks t where t.id = p_task;
	select * into v_request from public.requests r where r.id = v_task.request_id;
	if v_request.id is null or not private.sees_request(v_me, v_request) then
		perform private.not_found();
	end if;
	v_asks := private.acts_on_request(v_me, v_request) and v_request.state = 'open' and v_task.state in ('open', 'offered')
		and v_task.starts_at > v_now and private.effective_summary(v_task.person_id, v_task.organisation_id, v_now);
	return jsonb_build_object(
		'now', v_now,
		'organisation', (
			select jsonb_build_object('id', o.id, 'name', o.name, 'confirms_matches', o.confirms_matches, 'offer_hours', o.offer_hours)
			from public.organisations o where o.id = v_task.organisation_id
		),
		'request', jsonb_build_object(
			'id', v_request.id, 'state', v_request.state, 'version', v_request.version, 'situation', v_request.situation,
			'coordinator', case when private.coordinates(v_request.coordinator_id, v_request.organisation_id) then jsonb_build_object(
				'name', private.account_name(v_request.coordinator_id), 'me', v_request.coordinator_id = v_me
			) end
		),
		'asker', private.asker_of(v_request.asked_by),
		'acts', private.acts_on_request(v_me, v_request),
		'consented', private.effective_summary(v_task.person_id, v_task.organisation_id, v_now),
		'died', private.dead(v_task.person_id),
		'task', private.task_seen(v_me, v_task),
		'another_day_at', (
			select max(n.written_at) from private.circle_notes n
			where n.task_id = p_task and n.kind = 'another_day' and n.for_role = 'coordinator' and n.settled_at is null
		),
		'check', (
			select jsonb_build_object('level', greatest(k.check_level, o.required_check), 'reason', k.check_reason)
			from public.task_kinds k, public.organisations o where k.id = v_task.kind_id and o.id = v_task.organisation_id
		),
		'asks', v_asks,
		'volunteers', case when v_asks then (
			select coalesce(jsonb_agg(jsonb_build_object('id', s.volunteer_id, 'reasons', s.reasons) || s.facts order by s.facts ->> 'name', s.volunteer_id), '[]'::jsonb)
			from private.suggestions(v_task, v_now) as s
		) else '[]'::jsonb end,
		'groups', case when v_asks then (
			select coalesce(jsonb_agg(jsonb_build_object('id', s.group_id, 'reasons', s.reasons) || s.facts order by s.facts ->> 'name', s.group_id), '[]'::jsonb)
			from private.group_suggestions(v_task, v_now) as s
		) else '[]'::jsonb end,
		'groups_asked', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', g.id, 'name', o.name,
				'state', case when g.state = 'sent' and g.expires_at <= v_now then 'expired' else g.state::text end,
				'sent_at', g.sent_at, 'expires_at', g.expires_at, 'answered_at', g.answered_at,
				'named', (select private.account_name(n.volunteer_id) from private.name_stands(g) as n where n.id is not null)
			) order by g.sent_at, g.id), '[]'::jsonb)
			from private.group_offers g join public.organisations o on o.id = g.group_id where g.task_id = p_task
		)
	);
end $$;
comment on function private.task_page(uuid) is 'One task: who was asked and what they said, who has it, and, while somebody can be asked, every volunteer and every vetted group with why or why not.';

create or replace function private.change_task(
	p_once uuid, p_task uuid, p_version integer, p_day date, p_starts time, p_ends time, p_minutes integer, p_requirements text[]
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_task public.tasks := private.lock_task(p_task);
	v_match public.matches;
	v_wanted text[] := array(select distinct r from unnest(p_requirements) as r order by r);
begin
	if v_task.id is null or not private.coordinates_task(v_me, v_task) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'change_task', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.same_version(v_task.version, p_version);
	perform private.not_died(v_task.person_id);
	if v_task.state not in ('open', 'offered', 'accepted', 'confirmed') then
		raise exception 'This one is over. Add a new one instead.' using errcode = 'PT409', hint = 'over';
	end if;
	perform private.check_window(v_now, p_day, p_starts, p_ends, p_minutes, p_requirements);
	if (v_task.day, v_task.starts, v_task.ends, v_task.minutes) = (p_day, p_starts, p_ends, p_minutes)
		and v_task.requirements @> v_wanted and v_wanted @> v_task.requirements
	then
		return private.end_once(p_once, 'change_task', jsonb_build_object('task_id', p_task, 'changed', false));
	end if;
	perform private.withdraw_offers(p_task, v_me, true);
	select * into v_match from public.matches m where m.task_id = p_task and m.ended_at is null;
	if v_match.id is not null then
		perform private.end_match(v_match, 'withdrawn', 'changed', v_me, null);
		if v_match.volunteer_id <> v_me then
			insert into private.outbox (template, to_account, organisation_id, person_id, task_id, params)
			values (
				'visit-changed', v_match.volunteer_id, v_task.organisation_id, v_task.person_id, p_task,
				jsonb_build_object('area', private.area_label(v_task.area_id), 'link', '/visits')
			);
		end if;
		if v_task.state = 'confirmed' then
			perform private.tell_circle(v_task.person_id, p_task, 'visit-moved');
		end if;
	else
		perform private.record_task_event(p_task, 'changed', v_task.state, 'open', v_me);
	end if;
	-- whoever answered for the old time may be asked about the new one
	update public.offers set state = 'withdrawn' where task_id = p_task and state in ('accepted', 'declined');
	update private.group_offers set state = 'withdrawn' where task_id = p_task and state in ('accepted', 'declined');
	update public.tasks
	set day = p_day, starts = p_starts, ends = p_ends, minutes = p_minutes, requirements = v_wanted, state = 'open'
	where id = p_task;
	return private.end_once(p_once, 'change_task', jsonb_build_object('task_id', p_task, 'changed', true, 'match_ended', v_match.id is not null));
end $$;

-- ---- Judged again at sending ----------------------------------------------------------------------
alter function private.mail_held_back(private.outbox) rename to mail_held_back_before_groups;
comment on function private.mail_held_back_before_groups(private.outbox) is 'Part of private.mail_held_back.';
create function private.mail_held_back(p_mail private.outbox) returns text
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_offer private.group_offers;
begin
	if p_mail.template = 'group-offer' then
		select * into v_offer from private.group_offers g where g.id = split_part(p_mail.params ->> 'link', '/', 5)::uuid;
		if v_offer.id is null or not private.has_role(p_mail.to_account, v_offer.group_id, 'group_lead')
			or not private.group_offer_stands(v_offer, p_mail.to_account, private.clock())
		then
			return 'offer no longer stands';
		end if;
	elsif p_mail.template = 'group-settled' and not private.has_role(
		p_mail.to_account, split_part(p_mail.params ->> 'link', '/', 3)::uuid, 'group_lead'
	) then
		return 'leads it no more';
	elsif p_mail.template = 'group-standing' and not private.coordinates(p_mail.to_account, p_mail.organisation_id) then
		return 'no longer a coordinator there';
	end if;
	return private.mail_held_back_before_groups(p_mail);
end $$;
comment on function private.mail_held_back(private.outbox) is
	'A mail is judged again at sending: the reason it must not go now, or null.';
