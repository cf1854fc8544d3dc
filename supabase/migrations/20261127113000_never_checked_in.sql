-- A volunteer who never checks in (H18). No watch is open for them, so nobody is looked for. But an hour after
-- the visit was to end they are asked, once, whether it took place; and when two hours later nothing has been
-- said, it is put before the coordinator, once. What was asked is a row of its own, written with its mail.

create table private.visit_askings (
	match_id uuid primary key references public.matches (id),
	asked_at timestamptz not null default private.clock(),
	told_at timestamptz
);
comment on table private.visit_askings is
	'That a volunteer was asked whether a visit took place, into which they had not checked in, and that the coordinator was told of no answer. Once each, whatever restarts.';
create index visit_askings_to_tell on private.visit_askings (asked_at) where told_at is null;
create index visit_askings_asked on private.visit_askings (asked_at);
alter table private.visit_askings enable row level security;
alter table private.visit_askings force row level security;

create function private.unheard_after() returns interval
	language sql immutable set search_path = ''
	as $$ select interval '1 hour' $$;
comment on function private.unheard_after() is 'How long after the end of a visit nobody checked in to its volunteer is asked whether it took place.';
create function private.unheard_until() returns interval
	language sql immutable set search_path = ''
	as $$ select interval '2 hours' $$;
comment on function private.unheard_until() is 'How long they have to answer before the coordinator is told.';

create function private.unheard(p_match uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from public.matches m join public.tasks t on t.id = m.task_id
		where m.id = p_match and m.ended_at is null and m.done_at is null and t.state = 'confirmed'
			and not private.dead(m.person_id)
			-- whoever has checked in is watched over in another way (private.step_watches)
			and not exists (select from private.visit_watches w where w.match_id = m.id)
	)
$$;
comment on function private.unheard(uuid) is 'Whether a visit is still confirmed, and its volunteer has neither checked in nor said anything.';

create function private.ask_after_visits() returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_one record;
	v_count integer := 0;
begin
	for v_one in
		select m.id, m.volunteer_id, m.organisation_id, m.person_id, m.task_id
		from public.tasks t
		join public.matches m on m.task_id = t.id and m.ended_at is null
		where t.state = 'confirmed' and t.ends_at <= v_now - private.unheard_after()
			-- a clock that stood still for longer makes up for nothing: it stands on the desk
			and t.ends_at > v_now - interval '2 days' and t.starts_at > v_now - interval '4 days'
			and not exists (select from private.visit_askings a where a.match_id = m.id)
			and private.unheard(m.id)
		order by t.ends_at, m.id limit 200
	loop
		insert into private.visit_askings (match_id, asked_at) values (v_one.id, v_now) on conflict do nothing;
		-- another process was first, and writes the mail
		continue when not found;
		insert into private.outbox (template, to_account, organisation_id, person_id, task_id, params)
		values ('visit-happened', v_one.volunteer_id, v_one.organisation_id, v_one.person_id, v_one.task_id,
			jsonb_build_object('link', '/visits/' || v_one.task_id || '/done'));
		v_count := v_count + 1;
	end loop;
	for v_one in
		select a.match_id, t.id as task_id, t.request_id
		from private.visit_askings a
		join public.matches m on m.id = a.match_id
		join public.tasks t on t.id = m.task_id
		where a.told_at is null and a.asked_at <= v_now - private.unheard_until() and a.asked_at > v_now - interval '2 days'
			and private.unheard(a.match_id)
		order by a.asked_at, a.match_id limit 200
		for update of a skip locked
	loop
		update private.visit_askings set told_at = v_now where match_id = v_one.match_id;
		perform private.tell_coordinators(v_one.request_id, 'visit-unheard', '/desk/tasks/' || v_one.task_id);
		v_count := v_count + 1;
	end loop;
	return v_count;
end $$;
comment on function private.ask_after_visits() is
	'Job: asks a volunteer who never checked in, an hour after the visit was to end, whether it took place; two hours after that the coordinator hears that nobody has said. Once each. Says how many steps were taken.';
create function public.ask_after_visits() returns integer
	language sql security invoker set search_path = ''
	as $$ select private.ask_after_visits() $$;
comment on function public.ask_after_visits() is 'See private.ask_after_visits.';
grant execute on function public.ask_after_visits(), private.ask_after_visits() to service_role;

-- judged again at sending: an answer since, a death, a no
alter function private.mail_held_back(private.outbox) rename to mail_held_back_before_care;
create function private.mail_held_back(p_mail private.outbox) returns text
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	if p_mail.template in ('visit-happened', 'visit-unheard') then
		if not exists (
			select from private.visit_askings a join public.matches m on m.id = a.match_id
			where m.task_id = coalesce(p_mail.task_id, split_part(p_mail.params ->> 'link', '/', 4)::uuid) and private.unheard(m.id)
				and (p_mail.template = 'visit-unheard' or m.volunteer_id = p_mail.to_account)
		) then
			return 'they have answered';
		elsif p_mail.template = 'visit-unheard'
			and not private.coordinates_person(p_mail.to_account, p_mail.person_id, p_mail.organisation_id, private.clock()) then
			return 'no longer their coordinator';
		end if;
	end if;
	return private.mail_held_back_before_care(p_mail);
end $$;
comment on function private.mail_held_back(private.outbox) is
	'A mail is judged again at sending: the reason it must not go now, or null.';
comment on function private.mail_held_back_before_care(private.outbox) is 'Part of private.mail_held_back.';

-- ---- On the desk: that they have been asked ------------------------------------------------------------
create or replace function private.desk_items(p_me uuid, p_organisation uuid)
	returns table (kind text, request_id uuid, task_id uuid, item_id uuid, since timestamptz, facts jsonb)
	language plpgsql stable security definer rows 50 set search_path = ''
	as $$
begin
	return query
	select i.kind, i.request_id, i.task_id, i.item_id, i.since,
		case when a.match_id is null then i.facts else i.facts || jsonb_build_object('asked_at', a.asked_at) end
	from private.desk_items_before_care(p_me, p_organisation) as i
	-- of a visit that nobody has marked: whether the volunteer was asked
	left join private.visit_askings a on i.kind = 'not_marked' and a.match_id = i.item_id
	union all
	select 'wants_to_talk', r.id, null::uuid, l.id, l.answered_at, jsonb_build_object(
		'volunteer', private.account_name(l.volunteer_id), 'volunteer_id', l.volunteer_id,
		'with', private.account_name(w.id), 'with_me', w.id = p_me
	)
	from private.losses l
	join lateral (
		select x.id from public.requests x
		where x.person_id = l.person_id and x.organisation_id = p_organisation and x.state <> 'draft'
		order by x.state = 'closed', x.created_at desc limit 1
	) as r on true
	cross join lateral (select private.who_talks(l.organisation_id, l.volunteer_id, l.person_id) as id) as w
	where l.organisation_id = p_organisation and l.answer = 'talk' and l.talked_at is null and l.volunteer_id <> p_me
		and l.person_id not in (select private.closed_people(p_me, p_organisation))
		and exists (
			select from public.acceptances a
			where a.organisation_id = p_organisation and a.volunteer_id = l.volunteer_id and a.state not in ('left', 'declined')
		);
end $$;

-- ---- How long it is kept: as long as what was kept of being out ---------------------------------------
create or replace function private.carry_out(p_rule text, p_at timestamptz) returns bigint
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_keeps interval;
	v_n bigint;
begin
	if p_rule = 'volunteer_care' then
		return private.forget_care(p_at);
	elsif p_rule = 'reflections' then
		v_keeps := private.keeps(p_rule);
		delete from private.reflections r where r.id in (
			select x.id from private.reflections x
			where x.updated_at <= p_at - v_keeps and p_at >= x.updated_at + v_keeps order by x.updated_at limit 1000
		);
		get diagnostics v_n = row_count;
		return v_n;
	elsif p_rule = 'visit_watches' then
		v_keeps := private.keeps(p_rule);
		delete from private.visit_askings a where a.match_id in (
			select x.match_id from private.visit_askings x
			where x.asked_at <= p_at - v_keeps and p_at >= x.asked_at + v_keeps order by x.asked_at limit 1000
		);
		get diagnostics v_n = row_count;
		return v_n + private.carry_out_before_care(p_rule, p_at);
	end if;
	return private.carry_out_before_care(p_rule, p_at);
end $$;
