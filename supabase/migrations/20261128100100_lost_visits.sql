-- A check or a training runs out at a minute, with nobody there to press anything, and a visit that its volunteer had
-- said yes to stood on the desk alone until somebody looked. The coordinators hear of it at that minute, as they do of
-- a suspension, a pause or a record taken back: once for each time it is lost, whatever took it.
--
-- Changes what has landed: private.after_standing_change tells through the same function. Body before:
-- 20261121091240_volunteers_desk.sql.

create table private.lost_visits (
	match_id uuid primary key references public.matches (id) on delete cascade,
	told_at timestamptz not null default private.clock()
);
comment on table private.lost_visits is
	'That the coordinators were told of a promised visit whose volunteer may not come as things stand. Gone once they may again, or it is over.';
alter table private.lost_visits enable row level security;
alter table private.lost_visits force row level security;

create function private.lost_visit(p_match public.matches, p_task public.tasks, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select p_match.ended_at is null and p_task.state in ('accepted', 'confirmed') and p_task.ends_at > p_at
		and not private.dead(p_task.person_id)
		and not private.fits_still(p_match.volunteer_id, p_task, p_at)
$$;
comment on function private.lost_visit(public.matches, public.tasks, timestamptz) is
	'Whether somebody said yes to a visit that is still to come, and may not come to it by standing, checks or training.';

create function private.tell_of_lost_visits(p_volunteer uuid) returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_request uuid;
	v_count integer := 0;
begin
	delete from private.lost_visits l using public.matches m, public.tasks t
	where m.id = l.match_id and t.id = m.task_id and (p_volunteer is null or m.volunteer_id = p_volunteer)
		and not private.lost_visit(m, t, v_now);
	for v_request in
		with told as (
			insert into private.lost_visits (match_id, told_at)
			select m.id, v_now
			from public.tasks t join public.matches m on m.task_id = t.id
			where t.state in ('accepted', 'confirmed') and t.ends_at > v_now and m.ended_at is null
				and (p_volunteer is null or m.volunteer_id = p_volunteer)
				and not exists (select from private.lost_visits l where l.match_id = m.id)
				and private.lost_visit(m, t, v_now)
			-- another process was first, and writes the mails
			on conflict do nothing
			returning match_id
		)
		select distinct t.request_id
		from told join public.matches m on m.id = told.match_id join public.tasks t on t.id = m.task_id
	loop
		perform private.tell_coordinators(v_request, 'visit-needs-you', '/desk/requests/' || v_request);
		v_count := v_count + 1;
	end loop;
	return v_count;
end $$;
comment on function private.tell_of_lost_visits(uuid) is
	'Tells the coordinators of each promised visit whose volunteer may not come as things stand, once until they may again; of one volunteer, or of all. Says of how many requests.';

create function private.tell_of_lost_visits() returns integer
	language sql security definer set search_path = ''
	as $$ select private.tell_of_lost_visits(null) $$;
comment on function private.tell_of_lost_visits() is
	'Job: what runs out by the clock, or by what an organisation asks for now, is told as it happens.';
create function public.tell_of_lost_visits() returns integer
	language sql security invoker set search_path = ''
	as $$ select private.tell_of_lost_visits() $$;
comment on function public.tell_of_lost_visits() is 'See private.tell_of_lost_visits.';
grant execute on function public.tell_of_lost_visits(), private.tell_of_lost_visits() to service_role;

create or replace function private.after_standing_change(p_volunteer uuid, p_organisation uuid) returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_task public.tasks;
	v_count integer := 0;
begin
	-- a suspension stops every tier everywhere (C11), so every organisation's offers are looked at
	for v_task in
		select t.* from public.tasks t
		where t.state in ('open', 'offered', 'accepted', 'confirmed')
			and (
				exists (select from public.offers o where o.task_id = t.id and o.volunteer_id = p_volunteer and o.state = 'sent')
				or exists (select from public.matches m where m.task_id = t.id and m.volunteer_id = p_volunteer and m.ended_at is null)
			)
			and (t.organisation_id = p_organisation or private.suspended_anywhere(p_volunteer))
		order by t.id
		for update of t
	loop
		if private.offerable(p_volunteer, v_task, v_now) then
			continue;
		end if;
		update private.outbox set state = 'cancelled', reason = 'offer withdrawn'
		where state = 'queued' and offer_id in (
			select o.id from public.offers o where o.task_id = v_task.id and o.volunteer_id = p_volunteer and o.state = 'sent'
		);
		update public.offers set state = 'withdrawn', answered_at = v_now
		where task_id = v_task.id and volunteer_id = p_volunteer and state = 'sent';
		if found then
			v_count := v_count + 1;
			perform private.record_task_event(v_task.id, 'offer_withdrawn', null, null, null, p_volunteer);
			perform private.reopen_if_nobody_left(v_task.id, null);
		end if;
	end loop;
	-- visits they said yes to need a person: they stand on the desk, and the coordinators hear
	perform private.tell_of_lost_visits(p_volunteer);
	return v_count;
end $$;
