-- Each minute every promised visit to come was looked at, to find those whose volunteer may not come any more: with a
-- million people that was seventeen thousand judgements and ten seconds a minute, nearly all of them the same as the minute
-- before. Whether somebody may come changes in few ways, and each of them is seen now: a check or a training runs out (by
-- its index), a standing, a check or a training is changed by whatever hand, or an organisation asks for something else
-- (by a trigger that notes it). Those alone are looked at each minute, and ten of the others in turn, so that what nobody
-- has thought of is told late, and not never; where there are fewer than ten, that is all of them, each minute.
--
-- Changes what has landed: both private.tell_of_lost_visits, of one volunteer and the job. Bodies before:
-- 20261128100100_lost_visits.sql.

create index tasks_promised on public.tasks (ends_at, id) where state in ('accepted', 'confirmed');

create table private.standing_moves (
	id bigint generated always as identity primary key,
	volunteer_id uuid,
	organisation_id uuid,
	check (num_nonnulls(volunteer_id, organisation_id) = 1)
);
comment on table private.standing_moves is
	'Whose standing has moved, or which organisation asks for something else, since promised visits were last looked at. Emptied each minute; points to nothing, so that it holds nothing up.';
alter table private.standing_moves enable row level security;
alter table private.standing_moves force row level security;

create table private.standing_looks (
	one boolean primary key default true check (one),
	looked_to timestamptz not null,
	past timestamptz not null,
	past_task uuid not null
);
comment on table private.standing_looks is
	'The one row: up to when what moves was looked at, and which promised visit, by its end, was last looked at in turn.';
alter table private.standing_looks enable row level security;
alter table private.standing_looks force row level security;
insert into private.standing_looks (looked_to, past, past_task) values (private.clock(), '-infinity', '00000000-0000-0000-0000-000000000000');

create function private.note_standing_move() returns trigger
	language plpgsql security definer set search_path = ''
	as $$
begin
	if tg_table_name = 'organisations' then
		insert into private.standing_moves (organisation_id) values (new.id);
	else
		insert into private.standing_moves (volunteer_id) values (old.volunteer_id);
	end if;
	return null;
end $$;
comment on function private.note_standing_move() is 'What decides whether somebody may come has changed: their promised visits are looked at within a minute.';
revoke execute on function private.note_standing_move() from public;

create trigger note_standing_move after update of state, rest_until on public.acceptances
	for each row when (old.state is distinct from new.state or old.rest_until is distinct from new.rest_until)
	execute function private.note_standing_move();
create trigger note_standing_move after update or delete on public.checks
	for each row execute function private.note_standing_move();
create trigger note_standing_move after update or delete on public.trainings
	for each row execute function private.note_standing_move();
create trigger note_standing_move after update of required_check, required_training, active on public.organisations
	for each row when (
		old.required_check is distinct from new.required_check or old.required_training is distinct from new.required_training
		or old.active is distinct from new.active
	)
	execute function private.note_standing_move();

create or replace function private.tell_of_lost_visits(p_volunteer uuid) returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_request uuid;
	v_count integer := 0;
begin
	delete from private.lost_visits l using public.matches m, public.tasks t
	where m.id = l.match_id and t.id = m.task_id and m.volunteer_id = p_volunteer and not private.lost_visit(m, t, v_now);
	for v_request in
		with told as (
			insert into private.lost_visits (match_id, told_at)
			select m.id, v_now
			from public.matches m join public.tasks t on t.id = m.task_id
			where m.volunteer_id = p_volunteer and m.ended_at is null and t.state in ('accepted', 'confirmed') and t.ends_at > v_now
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
	'Tells the coordinators of each promised visit of a volunteer who may not come as things stand, once until they may again. Says of how many requests.';

create or replace function private.tell_of_lost_visits() returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_look private.standing_looks;
	v_slice uuid[];
	v_volunteer uuid;
	v_count integer := 0;
begin
	select * into v_look from private.standing_looks for update skip locked;
	if not found then
		-- another process is at it
		return 0;
	end if;
	-- few, and each of them may be found again at any minute: a death, a visit that is over
	delete from private.lost_visits l using public.matches m, public.tasks t
	where m.id = l.match_id and t.id = m.task_id and not private.lost_visit(m, t, v_now);
	select array_agg(x.id order by x.ends_at, x.id) into v_slice from (
		select t.id, t.ends_at from public.tasks t
		where t.state in ('accepted', 'confirmed') and t.ends_at > v_now and (t.ends_at, t.id) > (v_look.past, v_look.past_task)
		order by t.ends_at, t.id limit 10
	) as x;
	for v_volunteer in
		with moved as (
			delete from private.standing_moves returning volunteer_id, organisation_id
		)
		select x.volunteer_id from moved x where x.volunteer_id is not null
		union
		select m.volunteer_id
		from moved x
		join public.tasks t on t.organisation_id = x.organisation_id and t.state in ('accepted', 'confirmed') and t.ends_at > v_now
		join public.matches m on m.task_id = t.id and m.ended_at is null
		-- five minutes again, for a yes that was being said while it ran out
		union
		select c.volunteer_id from public.checks c
		where c.revoked_at is null and c.expires_at > v_look.looked_to - interval '5 minutes' and c.expires_at <= v_now
		union
		select t.volunteer_id from public.trainings t
		where t.revoked_at is null and t.expires_at > v_look.looked_to - interval '5 minutes' and t.expires_at <= v_now
		union
		select m.volunteer_id
		from public.tasks t join public.matches m on m.task_id = t.id
		where t.id = any (v_slice) and private.lost_visit(m, t, v_now)
			and not exists (select from private.lost_visits l where l.match_id = m.id)
	loop
		v_count := v_count + private.tell_of_lost_visits(v_volunteer);
	end loop;
	update private.standing_looks set looked_to = v_now,
		past = case when cardinality(v_slice) = 10 then (select t.ends_at from public.tasks t where t.id = v_slice[10]) else '-infinity' end,
		past_task = coalesce(v_slice[10], '00000000-0000-0000-0000-000000000000');
	return v_count;
end $$;
comment on function private.tell_of_lost_visits() is
	'Job: what runs out by the clock, or by what an organisation asks for now, is told as it happens. Looks at what has moved since it last did, and at ten of the others in turn.';
