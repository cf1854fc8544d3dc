-- A volunteer may write how a visit was for them, and nobody asked. After a visit that may have been hard they are asked
-- kindly, once, the day after: the first to somebody; one of four hours or more, or at night; one from which they asked
-- to be called, or on which there was no word of them; or one that they said was hard. Not after a death: what is said
-- of that is said on their page, with rest and a talk (R14).

create table private.how_askings (
	match_id uuid primary key references public.matches (id) on delete cascade,
	asked_at timestamptz not null default private.clock()
);
comment on table private.how_askings is
	'That a volunteer was asked, the day after, how a visit was for them: once. Kept for a week, after which nothing asks about that visit.';
create index how_askings_asked on private.how_askings (asked_at);
alter table private.how_askings enable row level security;
alter table private.how_askings force row level security;

create function private.perhaps_hard(p_match public.matches, p_task public.tasks) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(
		-- their own word, where there is one
		(select r.hard from private.reflections r where r.match_id = p_match.id),
		p_task.minutes >= 240
		or p_task.starts >= time '22:00' or p_task.starts < time '06:00' or p_task.ends <= p_task.starts
		or exists (select from private.visit_watches w where w.match_id = p_match.id and (w.help_at is not null or w.step >= 2))
		or not exists (
			select from public.matches x join public.tasks y on y.id = x.task_id
			where x.volunteer_id = p_match.volunteer_id and x.person_id = p_match.person_id and x.id <> p_match.id
				and x.ended_at is null and y.state = 'done' and y.starts_at < p_task.starts_at
		)
	)
$$;
comment on function private.perhaps_hard(public.matches, public.tasks) is
	'Whether a visit may have been hard for its volunteer: by their own word, or else long, at night, with a call asked for or no word of them, or their first to somebody.';

create function private.ask_how(p_match public.matches, p_task public.tasks, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select p_match.ended_at is null and p_task.state = 'done' and not private.dead(p_match.person_id)
		and private.may_reflect(p_match, p_at) and private.perhaps_hard(p_match, p_task)
		and not private.suspended_anywhere(p_match.volunteer_id)
		and exists (
			select from public.acceptances a
			where a.volunteer_id = p_match.volunteer_id and a.organisation_id = p_match.organisation_id and a.state in ('accepted', 'paused')
		)
$$;
comment on function private.ask_how(public.matches, public.tasks, timestamptz) is 'Whether a volunteer is asked how a visit was for them; judged again at sending.';

create function private.ask_how_visits_were() returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_count integer;
begin
	delete from private.how_askings h where h.asked_at <= v_now - interval '7 days';
	with due as materialized (
		select m.id, m.volunteer_id, m.organisation_id, m.person_id, m.task_id
		from public.tasks t join public.matches m on m.task_id = t.id
		where t.state = 'done' and t.ends_at > v_now - interval '3 days' and t.ends_at <= v_now
			-- ten in the morning of the day after, by a clock in London
			and v_now >= ((t.ends_at at time zone 'Europe/London')::date + 1 + time '10:00') at time zone 'Europe/London'
			and not exists (select from private.how_askings h where h.match_id = m.id)
			and private.ask_how(m, t, v_now)
		order by t.ends_at, m.id limit 200
	), told as (
		insert into private.how_askings (match_id, asked_at) select d.id, v_now from due d
		-- another process was first, and writes the mail
		on conflict do nothing
		returning match_id
	)
	insert into private.outbox (template, to_account, organisation_id, person_id, task_id, params)
	select 'how-it-was', d.volunteer_id, d.organisation_id, d.person_id, d.task_id,
		jsonb_build_object('link', '/visits/' || d.task_id || '/how')
	from told join due d on d.id = told.match_id;
	get diagnostics v_count = row_count;
	return v_count;
end $$;
comment on function private.ask_how_visits_were() is
	'Job: asks a volunteer, the day after a visit that may have been hard, how it was for them. Once. Says how many mails were written.';
create function public.ask_how_visits_were() returns integer
	language sql security invoker set search_path = ''
	as $$ select private.ask_how_visits_were() $$;
comment on function public.ask_how_visits_were() is 'See private.ask_how_visits_were.';
grant execute on function public.ask_how_visits_were(), private.ask_how_visits_were() to service_role;

insert into private.mail_kinds (template, waits, why) values ('how-it-was', 'may', 'It is as kind tomorrow.');
