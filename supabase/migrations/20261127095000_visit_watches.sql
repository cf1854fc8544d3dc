-- Safe on a visit: a volunteer checks in and out. When no check-out comes, somebody asks: first the
-- volunteer, then the named coordinator, then whoever answers out of hours. Each step is one transaction
-- with its mails in it, so that a restart loses none and repeats none.

create table private.visit_watches (
	id uuid primary key default gen_random_uuid(),
	match_id uuid not null references public.matches (id),
	organisation_id uuid not null references public.organisations (id),
	volunteer_id uuid not null references public.volunteers (account_id),
	in_at timestamptz not null default private.clock(),
	due_at timestamptz not null,
	step smallint not null default 0 check (step between 0 and 3),
	help_at timestamptz,
	out_at timestamptz,
	ended_at timestamptz,
	ended_how text check (ended_how in ('out', 'spoken')),
	ended_by uuid references public.accounts (id),
	constraint ended_whole check (num_nonnulls(ended_at, ended_how) in (0, 2))
);
comment on table private.visit_watches is
	'From checking in to a visit until its end is known. It outlives the match: after a death, a cancellation or a suspension a volunteer may still be in a house.';
comment on column private.visit_watches.due_at is 'By when a check-out is awaited. "I am fine" moves it.';
comment on column private.visit_watches.step is 'How far the asking has come: 0 nobody yet, 1 the volunteer, 2 the coordinator too, 3 out of hours too.';
comment on column private.visit_watches.help_at is
	'They asked for a call. Then a check-out alone does not end it (they may have been made to press it): somebody has to have spoken to them.';
create unique index visit_watches_one_open on private.visit_watches (match_id) where ended_at is null;
create index visit_watches_match on private.visit_watches (match_id, in_at);
create index visit_watches_due on private.visit_watches (due_at) where ended_at is null and out_at is null and step < 3;
create index visit_watches_open on private.visit_watches (organisation_id) where ended_at is null;
create index visit_watches_organisation on private.visit_watches (organisation_id);
create index visit_watches_volunteer on private.visit_watches (volunteer_id);
create index visit_watches_ended_by on private.visit_watches (ended_by);
create index visit_watches_in on private.visit_watches (in_at);
alter table private.visit_watches enable row level security;
alter table private.visit_watches force row level security;

create table private.watch_steps (
	id bigint generated always as identity primary key,
	watch_id uuid not null references private.visit_watches (id) on delete cascade,
	step text not null check (step in ('in', 'asked', 'coordinator', 'out_of_hours', 'fine', 'help', 'out', 'spoken')),
	mails integer not null default 0,
	by_account uuid,
	at timestamptz not null default private.clock()
);
comment on table private.watch_steps is 'What happened while somebody was out on a visit, one row a step, with how many mails it wrote. No words.';
create index watch_steps_watch on private.watch_steps (watch_id, id);
alter table private.watch_steps enable row level security;
alter table private.watch_steps force row level security;

create table private.visit_links (
	token_hash bytea primary key,
	match_id uuid not null references public.matches (id),
	watch_id uuid references private.visit_watches (id) on delete cascade,
	holder text not null check (holder in ('volunteer', 'contact')),
	made_at timestamptz not null default private.clock(),
	constraint contact_of_a_watch check (holder = 'volunteer' or watch_id is not null)
);
comment on table private.visit_links is
	'Links that work without signing in, as hashes: the volunteer''s for their visit, and an out-of-hours contact''s for one watch.';
-- the link that goes out before a visit is made once, however many processes make it
create unique index visit_links_first on private.visit_links (match_id) where watch_id is null;
create index visit_links_match on private.visit_links (match_id);
create index visit_links_watch on private.visit_links (watch_id);
create index visit_links_made on private.visit_links (made_at);
alter table private.visit_links enable row level security;
alter table private.visit_links force row level security;

create table private.out_of_hours (
	organisation_id uuid primary key references public.organisations (id),
	email text not null check (length(email) between 3 and 254)
);
comment on table private.out_of_hours is
	'Where a mail reaches whoever answers out of hours. Unlike their telephone number it is nobody else''s to know: what can be flooded cannot be relied on.';
alter table private.out_of_hours enable row level security;
alter table private.out_of_hours force row level security;

create index tasks_confirmed_start on public.tasks (starts_at) where state = 'confirmed';
create index outbox_watch on private.outbox (watch_id) where watch_id is not null;

insert into private.retention_rules (position, id, what, keeps, since, action, becomes, why) values
	(127, 'visit_watches', 'When a volunteer checked in and out of a visit, and whether somebody had to ask', '12 months', 'the visit', 'deleted',
		'It is deleted. That the visit took place stays.',
		'So that something that went wrong on a visit can be looked into.');

-- ---- Times ---------------------------------------------------------------------------------------
create function private.watch_grace() returns interval
	language sql immutable set search_path = ''
	as $$ select interval '30 minutes' $$;
comment on function private.watch_grace() is 'How long after the end of a visit a check-out is awaited before anybody asks.';

create function private.watch_after(p_step integer) returns interval
	language sql immutable set search_path = ''
	as $$ select case p_step when 1 then interval '0' when 2 then interval '15 minutes' when 3 then interval '30 minutes' end $$;
comment on function private.watch_after(integer) is 'How long after due_at each step is taken: the volunteer, the coordinator, out of hours.';

create function private.may_check_in(p_match public.matches, p_task public.tasks, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select p_match.ended_at is null and p_match.done_at is null and p_task.state = 'confirmed'
		and p_at >= p_task.starts_at - interval '1 hour' and p_at < p_task.ends_at + interval '2 hours'
		and not private.dead(p_match.person_id)
$$;
comment on function private.may_check_in(public.matches, public.tasks, timestamptz) is
	'From an hour before the window until two hours after it, while the visit is theirs.';

create function private.open_watch(p_match uuid) returns private.visit_watches
	language sql stable security definer set search_path = ''
	as $$ select w.* from private.visit_watches w where w.match_id = p_match and w.ended_at is null $$;
comment on function private.open_watch(uuid) is 'The watch of a match that has not ended, if there is one.';

-- ---- Whom to tell ----------------------------------------------------------------------------------
create function private.watch_coordinators(p_watch private.visit_watches, p_named boolean) returns setof uuid
	language sql stable security definer set search_path = ''
	as $$
	with able as (
		select distinct m.account_id, m.account_id is not distinct from r.coordinator_id as named
		from public.matches x
		join public.tasks t on t.id = x.task_id
		join public.requests r on r.id = t.request_id
		join public.member_roles m on m.organisation_id = p_watch.organisation_id
			and m.role in ('coordinator', 'group_lead') and m.revoked_at is null
		where x.id = p_watch.match_id and m.account_id <> p_watch.volunteer_id
			and private.coordinates(m.account_id, p_watch.organisation_id)
			and not private.closed_to(m.account_id, x.person_id)
			and not private.conflicted(m.account_id, x.person_id, p_watch.organisation_id)
	)
	select a.account_id from able a
	where not p_named or a.named or not exists (select from able b where b.named)
$$;
comment on function private.watch_coordinators(private.visit_watches, boolean) is
	'Who hears of a volunteer who is out: the named coordinator (p_named), or all where there is none who can act. Never the volunteer themself, nor one a deny covers.';

create function private.tell_of_watch(p_watch private.visit_watches, p_template text, p_to uuid[], p_out_of_hours boolean) returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_token text;
	v_email text;
	v_to uuid[] := p_to;
	v_mails integer;
begin
	if p_out_of_hours then
		v_email := (select o.email from private.out_of_hours o where o.organisation_id = p_watch.organisation_id);
		if v_email is null then
			-- nobody named for the night: everybody who coordinates there, and the organisation's own mailbox
			v_to := v_to || array(select private.watch_coordinators(p_watch, false));
			v_email := nullif((select o.email from public.organisations o where o.id = p_watch.organisation_id), '');
		end if;
	end if;
	insert into private.outbox (template, to_account, organisation_id, watch_id, params)
	select p_template, a.id, p_watch.organisation_id, p_watch.id, jsonb_build_object('link', '/desk/visits/' || p_watch.match_id)
	from (select distinct x as id from unnest(v_to) as x) as a;
	get diagnostics v_mails = row_count;
	if v_email is not null then
		v_token := private.new_secret();
		insert into private.visit_links (token_hash, match_id, watch_id, holder)
		values (private.hashed(v_token), p_watch.match_id, p_watch.id, 'contact');
		insert into private.outbox (template, to_email, organisation_id, watch_id, params)
		values (p_template, v_email, p_watch.organisation_id, p_watch.id, jsonb_build_object('link', '/check-in?token=' || v_token));
		v_mails := v_mails + 1;
	end if;
	return v_mails;
end $$;
comment on function private.tell_of_watch(private.visit_watches, text, uuid[], boolean) is
	'Mails coordinators, and whoever answers out of hours, that a page waits for them. The mails name nobody (R6). Says how many were written.';

create function private.take_watch_step(p_watch private.visit_watches, p_step integer) returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_token text;
	v_mails integer := 0;
	v_named uuid[];
	v_step integer := p_step;
begin
	if p_step = 1 then
		v_token := private.new_secret();
		insert into private.visit_links (token_hash, match_id, watch_id, holder)
		values (private.hashed(v_token), p_watch.match_id, p_watch.id, 'volunteer');
		insert into private.outbox (template, to_account, organisation_id, watch_id, params)
		values ('visit-asked', p_watch.volunteer_id, p_watch.organisation_id, p_watch.id,
			jsonb_build_object('link', '/check-in?token=' || v_token));
		v_mails := 1;
	elsif p_step = 2 then
		v_named := array(select private.watch_coordinators(p_watch, true));
		v_mails := private.tell_of_watch(p_watch, 'visit-no-word', v_named, false);
	else
		v_mails := private.tell_of_watch(p_watch, 'visit-no-word', '{}', true);
	end if;
	update private.visit_watches set step = p_step where id = p_watch.id;
	insert into private.watch_steps (watch_id, step, mails)
	values (p_watch.id, (array['asked', 'coordinator', 'out_of_hours'])[p_step], v_mails);
	-- with no coordinator to tell there is nothing to wait for
	if p_step = 2 and v_mails = 0 then
		v_step := private.take_watch_step(p_watch, 3);
	end if;
	return v_step;
end $$;
comment on function private.take_watch_step(private.visit_watches, integer) is
	'One step of the asking: its mails, where it stands, and its history. Callers hold the row. Says how far it has come.';

create function private.step_watches() returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_watch private.visit_watches;
	v_step integer;
	v_count integer := 0;
begin
	for v_watch in
		select w.* from private.visit_watches w
		where w.ended_at is null and w.out_at is null and w.step < 3 and w.due_at <= v_now
			and w.due_at + private.watch_after(w.step + 1) <= v_now
		order by w.due_at limit 200
		for update skip locked
	loop
		v_step := v_watch.step;
		-- what fell due while nothing ran is made up for at once: none of the three is left out
		while v_step < 3 and v_watch.due_at + private.watch_after(v_step + 1) <= v_now loop
			v_step := private.take_watch_step(v_watch, v_step + 1);
			v_count := v_count + 1;
		end loop;
	end loop;
	return v_count;
end $$;
comment on function private.step_watches() is
	'Job: asks after volunteers who checked in and have not checked out: the volunteer, the named coordinator, out of hours. A volunteer who is suspended, or whose visit was cancelled, is asked after all the same. Says how many steps were taken.';
create function public.step_watches() returns integer
	language sql security invoker set search_path = ''
	as $$ select private.step_watches() $$;
comment on function public.step_watches() is 'See private.step_watches.';
grant execute on function public.step_watches(), private.step_watches() to service_role;

-- ---- The link that goes out before a visit ---------------------------------------------------------
create function private.send_visit_links() returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_due record;
	v_token text;
	v_count integer := 0;
begin
	for v_due in
		select m.id, m.volunteer_id, m.organisation_id, m.person_id, m.task_id, t.area_id
		from public.tasks t
		join public.matches m on m.task_id = t.id and m.ended_at is null
		where t.state = 'confirmed' and t.starts_at <= v_now + interval '2 hours' and t.starts_at > v_now - interval '12 hours'
			and t.ends_at > v_now and not private.dead(m.person_id)
			and not exists (select from private.visit_links l where l.match_id = m.id and l.watch_id is null)
		order by t.starts_at limit 200
	loop
		v_token := private.new_secret();
		insert into private.visit_links (token_hash, match_id, holder) values (private.hashed(v_token), v_due.id, 'volunteer')
		on conflict (match_id) where watch_id is null do nothing;
		continue when not found;
		insert into private.outbox (template, to_account, organisation_id, person_id, task_id, params)
		values ('visit-soon', v_due.volunteer_id, v_due.organisation_id, v_due.person_id, v_due.task_id, jsonb_build_object(
			'area', private.area_label(v_due.area_id), 'link', '/check-in?token=' || v_token
		));
		v_count := v_count + 1;
	end loop;
	return v_count;
end $$;
comment on function private.send_visit_links() is
	'Job: two hours before a visit the volunteer gets a link for checking in and out that works without signing in. Once a visit.';
create function public.send_visit_links() returns integer
	language sql security invoker set search_path = ''
	as $$ select private.send_visit_links() $$;
comment on function public.send_visit_links() is 'See private.send_visit_links.';
grant execute on function public.send_visit_links(), private.send_visit_links() to service_role;

-- ---- What a volunteer says ---------------------------------------------------------------------------
create function private.end_watch(p_watch private.visit_watches, p_how text, p_by uuid) returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_mails integer;
begin
	update private.visit_watches set
		out_at = case when p_how = 'out' then coalesce(out_at, v_now) else out_at end,
		ended_at = case when p_how = 'spoken' or help_at is null then v_now end,
		ended_how = case when p_how = 'spoken' or help_at is null then p_how end,
		ended_by = case when p_how = 'spoken' or help_at is null then p_by end
	where id = p_watch.id;
	v_mails := private.tell_it_is_settled(p_watch);
	insert into private.watch_steps (watch_id, step, mails, by_account) values (p_watch.id, p_how, v_mails, p_by);
	return v_mails;
end $$;
comment on function private.end_watch(private.visit_watches, text, uuid) is
	'A check-out, or a word from somebody who has spoken to them. A check-out after a cry for help is written down and ends nothing.';

create function private.tell_it_is_settled(p_watch private.visit_watches) returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_mails integer;
begin
	if p_watch.step < 2 or p_watch.help_at is not null then
		return 0;
	end if;
	insert into private.outbox (template, to_account, to_email, organisation_id, watch_id, params)
	select distinct 'visit-answered', b.to_account, b.to_email, b.organisation_id, b.watch_id,
		case when b.to_account is not null then jsonb_build_object('link', '/desk/visits/' || p_watch.match_id) else '{}'::jsonb end
	from private.outbox b
	where b.watch_id = p_watch.id and b.template = 'visit-no-word' and b.state in ('sending', 'sent');
	get diagnostics v_mails = row_count;
	return v_mails;
end $$;
comment on function private.tell_it_is_settled(private.visit_watches) is
	'Whoever was mailed that there is no word hears that there is one. Nobody else does.';

create function private.say_of_watch(p_match public.matches, p_what text, p_by uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_task public.tasks := private.lock_task(p_match.task_id);
	v_match public.matches;
	v_watch private.visit_watches;
	v_mails integer := 0;
begin
	select * into v_match from public.matches m where m.id = p_match.id;
	select * into v_watch from private.visit_watches w where w.match_id = p_match.id and w.ended_at is null for update;
	if v_watch.id is null and p_what in ('in', 'help') then
		if not private.may_check_in(v_match, v_task, v_now) then
			raise exception 'You can check in from an hour before a visit that is yours. If somebody is in danger now, ring 999.'
				using errcode = 'PT409', hint = case when v_now < v_task.starts_at then 'too_early' else 'stale' end;
		end if;
		insert into private.visit_watches (match_id, organisation_id, volunteer_id, in_at, due_at)
		values (
			v_match.id, v_match.organisation_id, v_match.volunteer_id, v_now,
			greatest(v_task.ends_at, v_now + make_interval(mins => v_task.minutes)) + private.watch_grace()
		)
		returning * into v_watch;
		insert into private.watch_steps (watch_id, step, by_account) values (v_watch.id, 'in', p_by);
	end if;
	if v_watch.id is null then
		-- nothing is open: to be out already is what they wanted
		if p_what = 'out' then
			return jsonb_build_object('out', true);
		end if;
		raise exception 'You are not checked in.' using errcode = 'PT409', hint = 'stale';
	end if;
	case p_what
		when 'in' then
			-- back again after a cry for help and a check-out
			if v_watch.out_at is not null then
				update private.visit_watches set out_at = null where id = v_watch.id;
				insert into private.watch_steps (watch_id, step, by_account) values (v_watch.id, 'in', p_by);
			end if;
		when 'out' then
			perform private.end_watch(v_watch, 'out', p_by);
		when 'fine' then
			v_mails := private.tell_it_is_settled(v_watch);
			update private.visit_watches set
				due_at = greatest(due_at, v_now + interval '1 hour'),
				-- after a cry for help both have been told, and wait for no clock
				step = case when help_at is null then 0 else step end
			where id = v_watch.id;
			insert into private.watch_steps (watch_id, step, mails, by_account) values (v_watch.id, 'fine', v_mails, p_by);
		when 'help' then
			-- pressed twice in a moment is one cry; later on it is another
			if v_watch.help_at is null or v_watch.help_at <= v_now - interval '2 minutes' then
				v_mails := private.tell_of_watch(v_watch, 'visit-help', array(select private.watch_coordinators(v_watch, true)), true);
				update private.visit_watches set help_at = v_now, step = 3 where id = v_watch.id;
				insert into private.watch_steps (watch_id, step, mails, by_account) values (v_watch.id, 'help', v_mails, p_by);
			end if;
		else
			perform private.not_found();
	end case;
	return jsonb_build_object('out', p_what = 'out');
end $$;
comment on function private.say_of_watch(public.matches, text, uuid) is
	'What a volunteer says of being out: in, out, fine (an hour more), help. Callers have made sure that it is them. The task''s lock comes first.';

create function private.say_of_being_out(p_once uuid, p_match uuid, p_what text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_match public.matches;
begin
	select * into v_match from public.matches m where m.id = p_match and m.volunteer_id = v_me;
	if v_match.id is null then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'say_of_being_out', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	return private.end_once(p_once, 'say_of_being_out', private.say_of_watch(v_match, p_what, v_me));
end $$;
comment on function private.say_of_being_out(uuid, uuid, text) is
	'A volunteer checks in or out, is fine, or asks for a call. Standing does not matter: whoever is suspended meanwhile is still out.';
create function public.say_of_being_out(p_once uuid, p_match uuid, p_what text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.say_of_being_out(p_once, p_match, p_what) $$;
comment on function public.say_of_being_out(uuid, uuid, text) is 'See private.say_of_being_out.';
grant execute on function public.say_of_being_out(uuid, uuid, text), private.say_of_being_out(uuid, uuid, text) to authenticated;

create function private.watch_said(p_match public.matches, p_task public.tasks, p_at timestamptz) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'may_check_in', w.id is null and private.may_check_in(p_match, p_task, p_at),
		'out', w.id is not null and w.out_at is null,
		'in_at', w.in_at, 'due_at', w.due_at, 'asked', coalesce(w.step > 0 and w.help_at is null, false)
	)
	from private.open_watch(p_match.id) as w
$$;
comment on function private.watch_said(public.matches, public.tasks, timestamptz) is
	'How being out stands for the volunteer. Nothing in it says that they have asked for a call: somebody may look over their shoulder.';

-- ---- By link, without signing in ---------------------------------------------------------------------
create function private.visit_link_holds(p_link private.visit_links, p_task public.tasks) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select case p_link.holder
		when 'contact' then exists (select from private.visit_watches w where w.id = p_link.watch_id and w.ended_at is null)
		else private.clock() < p_task.ends_at + interval '2 hours'
			or (private.open_watch(p_link.match_id)).id is not null
	end
$$;
comment on function private.visit_link_holds(private.visit_links, public.tasks) is
	'A contact''s link works until it is settled; a volunteer''s until two hours after the visit, and as long as they are out.';

create function private.visit_link_page(p_token text) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_link private.visit_links;
	v_match public.matches;
	v_task public.tasks;
	v_watch private.visit_watches;
begin
	select * into v_link from private.visit_links l where l.token_hash = private.hashed(p_token);
	select * into v_match from public.matches m where m.id = v_link.match_id;
	select * into v_task from public.tasks t where t.id = v_match.task_id;
	if v_task.id is null or not private.visit_link_holds(v_link, v_task) then
		return jsonb_build_object('holder', 'gone');
	end if;
	if v_link.holder = 'volunteer' then
		return jsonb_build_object('holder', 'volunteer', 'now', v_now)
			|| private.watch_said(v_match, v_task, v_now)
			|| jsonb_build_object('ask', private.who_to_ask(v_task.request_id));
	end if;
	select * into v_watch from private.visit_watches w where w.id = v_link.watch_id;
	return jsonb_build_object(
		'holder', 'contact', 'now', v_now, 'ask', private.who_to_ask(v_task.request_id),
		'match_id', v_match.id, 'volunteer', private.account_name(v_watch.volunteer_id),
		'phone', (select a.phone from public.accounts a where a.id = v_watch.volunteer_id),
		'in_at', v_watch.in_at, 'due_at', v_watch.due_at, 'help_at', v_watch.help_at, 'out_at', v_watch.out_at
	);
end $$;
comment on function private.visit_link_page(text) is
	'Where a link leads. The volunteer''s: how being out stands. The contact''s: who is out, since when, and whom to ring; never about whom or where (C14): that is for the coordinators. Changes nothing.';
create function public.visit_link_page(p_token text) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.visit_link_page(p_token) $$;
comment on function public.visit_link_page(text) is 'See private.visit_link_page.';
grant execute on function public.visit_link_page(text), private.visit_link_page(text) to anon, authenticated;

create function private.say_by_visit_link(p_once uuid, p_token text, p_what text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_once record;
	v_link private.visit_links;
	v_match public.matches;
	v_task public.tasks;
	v_watch private.visit_watches;
begin
	select * into v_once from private.begin_once(p_once, 'say_by_visit_link', null);
	if not v_once.first then
		return v_once.result;
	end if;
	select * into v_link from private.visit_links l where l.token_hash = private.hashed(p_token);
	select * into v_match from public.matches m where m.id = v_link.match_id;
	v_task := private.lock_task(v_match.task_id);
	if v_task.id is null or not private.visit_link_holds(v_link, v_task) then
		return private.end_once(p_once, 'say_by_visit_link', jsonb_build_object('gone', true));
	end if;
	if v_link.holder = 'contact' then
		if p_what is distinct from 'spoken' then
			perform private.not_found();
		end if;
		select * into v_watch from private.visit_watches w where w.id = v_link.watch_id and w.ended_at is null for update;
		if v_watch.id is not null then
			perform private.end_watch(v_watch, 'spoken', null);
		end if;
		return private.end_once(p_once, 'say_by_visit_link', jsonb_build_object('settled', true));
	end if;
	return private.end_once(p_once, 'say_by_visit_link', private.say_of_watch(v_match, p_what, v_match.volunteer_id));
end $$;
comment on function private.say_by_visit_link(uuid, text, text) is
	'The same as private.say_of_being_out, by a link; and from whoever answers out of hours, that they have spoken to the volunteer.';
create function public.say_by_visit_link(p_once uuid, p_token text, p_what text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.say_by_visit_link(p_once, p_token, p_what) $$;
comment on function public.say_by_visit_link(uuid, text, text) is 'See private.say_by_visit_link.';
grant execute on function public.say_by_visit_link(uuid, text, text), private.say_by_visit_link(uuid, text, text) to anon, authenticated;

-- ---- On the desk -------------------------------------------------------------------------------------
create function private.watches_of(p_me uuid, p_organisation uuid, p_match uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(jsonb_agg(jsonb_build_object(
		'match_id', w.match_id, 'volunteer', private.account_name(w.volunteer_id), 'own', w.volunteer_id = p_me,
		'in_at', w.in_at, 'due_at', w.due_at, 'step', w.step, 'help_at', w.help_at, 'out_at', w.out_at,
		'ended_at', w.ended_at, 'ended_how', w.ended_how,
		'kind_id', t.kind_id, 'area', private.area_label(t.area_id), 'task_id', t.id
	) order by w.ended_at is null desc, w.help_at is not null desc, w.step desc, w.due_at, w.id), '[]'::jsonb)
	from private.visit_watches w
	join public.matches m on m.id = w.match_id
	join public.tasks t on t.id = m.task_id
	where w.organisation_id = p_organisation
		-- C7, C25: to a coordinator whom a no covers, or of the person's own circle, there is no such visit
		and t.person_id not in (select private.closed_people(p_me, p_organisation))
		and case when p_match is null then w.ended_at is null
			else w.id = (select x.id from private.visit_watches x where x.match_id = p_match order by x.in_at desc limit 1) end
$$;
comment on function private.watches_of(uuid, uuid, uuid) is
	'Volunteers of an organisation who are out now, those who asked for a call first, then those without a word the longest; or the last of one match. No guard: callers have asked.';

create function private.watch_for(p_me uuid, p_match uuid) returns private.visit_watches
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_watch private.visit_watches;
begin
	select w.* into v_watch from private.visit_watches w
	join public.matches m on m.id = w.match_id
	where w.match_id = p_match and private.coordinates(p_me, w.organisation_id)
		and m.person_id not in (select private.closed_people(p_me, w.organisation_id))
	order by w.in_at desc limit 1;
	if v_watch.id is null then
		perform private.not_found();
	end if;
	return v_watch;
end $$;
comment on function private.watch_for(uuid, uuid) is
	'The guard of a watch''s page: the last one of a match, for a coordinator of the organisation whom no deny covers.';

create function private.watch_page(p_match uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_watch private.visit_watches := private.watch_for(v_me, p_match);
begin
	return (private.watches_of(v_me, v_watch.organisation_id, p_match) -> 0) || jsonb_build_object(
		'now', private.clock(),
		'phone', (select a.phone from public.accounts a where a.id = v_watch.volunteer_id),
		'steps', (
			select coalesce(jsonb_agg(jsonb_build_object('step', s.step, 'at', s.at) order by s.id), '[]'::jsonb)
			from private.watch_steps s where s.watch_id = v_watch.id
		)
	);
end $$;
comment on function private.watch_page(uuid) is
	'One volunteer who is or was out, for the coordinators of the organisation: how to reach them, and what was done.';
create function public.watch_page(p_match uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.watch_page(p_match) $$;
comment on function public.watch_page(uuid) is 'See private.watch_page.';
grant execute on function public.watch_page(uuid), private.watch_page(uuid) to authenticated;

create function private.settle_watch(p_once uuid, p_match uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_watch private.visit_watches := private.watch_for(v_me, p_match);
begin
	select * into v_once from private.begin_once(p_once, 'settle_watch', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_watch.volunteer_id = v_me then
		raise exception 'This is your own visit. Check out of it, or let another coordinator speak to you.'
			using errcode = 'PT409', hint = 'own';
	end if;
	select * into v_watch from private.visit_watches w where w.id = v_watch.id for update;
	if v_watch.ended_at is null then
		perform private.end_watch(v_watch, 'spoken', v_me);
	end if;
	return private.end_once(p_once, 'settle_watch', jsonb_build_object('organisation_id', v_watch.organisation_id));
end $$;
comment on function private.settle_watch(uuid, uuid) is
	'A coordinator has spoken to a volunteer who was out: it ends, also after a cry for help. Nobody says so of themself.';
create function public.settle_watch(p_once uuid, p_match uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.settle_watch(p_once, p_match) $$;
comment on function public.settle_watch(uuid, uuid) is 'See private.settle_watch.';
grant execute on function public.settle_watch(uuid, uuid), private.settle_watch(uuid, uuid) to authenticated;

create function private.set_out_of_hours(p_organisation uuid, p_email text) returns void
	language plpgsql security definer set search_path = ''
	as $$
begin
	if coalesce(trim(p_email), '') = '' then
		delete from private.out_of_hours where organisation_id = p_organisation;
	else
		insert into private.out_of_hours (organisation_id, email) values (p_organisation, lower(trim(p_email)))
		on conflict (organisation_id) do update set email = excluded.email;
	end if;
end $$;
comment on function private.set_out_of_hours(uuid, text) is 'Part of private.save_organisation_details, which asks who may.';

create function private.forget_watches(p_at timestamptz) returns bigint
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_before timestamptz := p_at - private.keeps('visit_watches');
	v_n bigint;
	v_links bigint;
begin
	delete from private.visit_watches w where w.id in (
		select x.id from private.visit_watches x
		where x.ended_at is not null and x.in_at <= v_before and p_at >= x.in_at + private.keeps('visit_watches')
		order by x.in_at limit 1000
	);
	get diagnostics v_n = row_count;
	delete from private.visit_links l where l.token_hash in (
		select x.token_hash from private.visit_links x
		where x.made_at <= v_before and (private.open_watch(x.match_id)).id is null
		order by x.made_at limit 1000
	);
	get diagnostics v_links = row_count;
	return v_n + v_links;
end $$;
comment on function private.forget_watches(timestamptz) is
	'Deletes what was kept of being out on visits, once its time is over and it has ended. Part of private.carry_out.';
