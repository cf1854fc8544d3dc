-- Says once what was said twice: whom somebody must not meet whichever organisation asks, the week of a volunteer,
-- and when a task may be offered. private.people_closed_to_me and private.closed_people, private.save_availability and
-- private.set_availability, private.send_offers and private.offer_to_groups each do and answer what they did.
-- A function that a later file of these says whole again stands there alone, with what this one gives it.

-- ---- Whom somebody must not meet ------------------------------------------------------------------------
create function private.closed_everywhere(p_account uuid, p_at timestamptz) returns setof uuid
	language plpgsql stable security definer rows 10 set search_path = '' set plan_cache_mode = force_generic_plan
	as $$
declare
	v_organisations uuid[] := array(select private.organisations_of(p_account));
	v_kept interval := private.retention_after_death();
begin
	return query
	select d.person_id from (
		select x.* from private.denies x where x.account_id = p_account
		union all
		select x.* from private.denies x where x.organisation_id = any (v_organisations)
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
comment on function private.closed_everywhere(uuid, timestamptz) is
	'People whose requests an account must not see whichever organisation it is about: a no that covers it (C7), or a death after which nothing is kept (C21). See private.closed_people, which adds its own circles.';

create or replace function private.people_closed_to_me() returns setof uuid
	language plpgsql stable security definer rows 10 set search_path = '' set plan_cache_mode = force_generic_plan
	as $$
declare
	-- not private.me(), which every policy that asks this asks already: whose session is dead sees no row anyway
	v_me uuid := (select auth.uid());
begin
	return query
	select private.closed_everywhere(v_me, private.clock())
	union all
	select c.person_id from private.circle_members c
	where c.account_id = v_me and c.ended_at is null
		-- a decision counts where it was made: a table's rows stay hidden unless all they coordinate have decided
		and exists (
			select from private.my_organisations('{coordinator,group_lead}') as o (id)
			where private.conflicted(c.account_id, c.person_id, o.id)
		);
end $$;

create or replace function private.closed_people(p_account uuid, p_organisation uuid) returns setof uuid
	language plpgsql stable security definer rows 10 set search_path = '' set plan_cache_mode = force_generic_plan
	as $$
begin
	return query
	select private.closed_everywhere(p_account, private.clock())
	union all
	select c.person_id from private.circle_members c
	where c.account_id = p_account and c.ended_at is null
		and not exists (
			select from private.conflict_decisions k
			where k.account_id = p_account and k.person_id = c.person_id and k.organisation_id = p_organisation
		);
end $$;

-- ---- A volunteer's week ---------------------------------------------------------------------------------

create function private.set_week(p_volunteer uuid, p_version integer, p_windows jsonb) returns boolean
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_wrong smallint;
begin
	if jsonb_typeof(p_windows) is distinct from 'array' or jsonb_array_length(p_windows) > 42 then
		raise exception 'Give at most six stretches of time a day.' using errcode = 'PT422', hint = '';
	end if;
	select w.weekday into v_wrong
	from jsonb_to_recordset(p_windows) as w (weekday smallint, starts time, ends time)
	where w.weekday is null or w.starts is null or w.ends is null or w.weekday not between 1 and 7 or w.ends <= w.starts
	limit 1;
	if found then
		raise exception 'The end is before the beginning.' using errcode = 'PT422', hint = 'day-' || coalesce(v_wrong, 1);
	end if;
	select w.weekday into v_wrong
	from (
		select w.weekday, w.ends, lead(w.starts) over (partition by w.weekday order by w.starts, w.ends) as next_starts
		from jsonb_to_recordset(p_windows) as w (weekday smallint, starts time, ends time)
	) as w
	where w.next_starts < w.ends
	limit 1;
	if found then
		raise exception 'Two of these times overlap. Make them one.' using errcode = 'PT422', hint = 'day-' || v_wrong;
	end if;
	-- the profile's version stands for the whole of what is said about them
	update public.volunteers set updated_at = private.clock() where account_id = p_volunteer and version = p_version;
	if not found then
		return false;
	end if;
	delete from public.availability where volunteer_id = p_volunteer;
	insert into public.availability (volunteer_id, weekday, starts, ends)
	select p_volunteer, w.weekday, w.starts, w.ends
	from jsonb_to_recordset(p_windows) as w (weekday smallint, starts time, ends time);
	return true;
end $$;
comment on function private.set_week(uuid, integer, jsonb) is
	'Sets when a volunteer is free in a week; false where their profile has changed since. No guard of its own: private.save_availability and private.set_availability call it.';

create or replace function private.save_availability(p_once uuid, p_version integer, p_windows jsonb) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_once record;
begin
	select * into v_once from private.begin_once(p_once, 'save_availability', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if not private.set_week(v_me, p_version, p_windows) then
		perform private.stale();
	end if;
	return private.end_once(p_once, 'save_availability', '{}'::jsonb);
end $$;

-- ---- Asking volunteers and groups -----------------------------------------------------------------------
create function private.still_to_offer(p_task public.tasks, p_version integer, p_at timestamptz) returns void
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	if p_task.version <> p_version or p_task.state not in ('open', 'offered') then
		raise exception 'This task has changed since you opened it. Look at it again before you ask anyone.'
			using errcode = 'PT409', hint = 'stale';
	end if;
	if p_task.starts_at <= private.clock() then
		raise exception 'The time for this has gone by.' using errcode = 'PT409', hint = 'past';
	end if;
	if not exists (select from public.requests r where r.id = p_task.request_id and r.state = 'open') then
		raise exception 'Open the request first.' using errcode = 'PT409', hint = 'not_open';
	end if;
	if not private.effective_summary(p_task.person_id, p_task.organisation_id, p_at) then
		raise exception 'Consent to tell volunteers the summary is missing, so nobody can be asked yet.'
			using errcode = 'PT409', hint = 'consent_needed';
	end if;
end $$;
comment on function private.still_to_offer(public.tasks, integer, timestamptz) is
	'Refuses unless a task may be offered as it was seen: not changed since, not gone by, its request open, and consent to tell the summary at that instant.';

create function private.offer_ends(p_task public.tasks) returns timestamptz
	language sql stable security definer set search_path = ''
	as $$
	select least(private.clock() + make_interval(hours => o.offer_hours), p_task.starts_at)
	from public.organisations o where o.id = p_task.organisation_id
$$;
comment on function private.offer_ends(public.tasks) is 'Until when an offer of this task sent now may be answered.';

create or replace function private.offer_to_groups(p_once uuid, p_task uuid, p_version integer, p_groups uuid[]) returns jsonb
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
	perform private.still_to_offer(v_task, p_version, v_decided);
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
	v_expires := private.offer_ends(v_task);
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
