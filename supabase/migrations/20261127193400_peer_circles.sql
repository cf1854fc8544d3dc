-- Peer circles: volunteers who meet, in a hall or online, because this work stays with people. An organisation holds
-- them; its volunteers see them, join and leave in one step, and have the meetings in their own calendar. Who is of one
-- is seen by those of it, by first names, and by the coordinators. Its dates come of the same rule as events' do, and
-- are counted out at each reading.
--
-- Who may: as for a buddy (private.may_meet). Paused, one may still come: a pause is from being asked, not from being
-- among others. Whoever left, or is suspended anywhere, is of none from that instant.
--
-- Changes what has landed: private.end_together ends this too; the calendar has the meetings (private.calendar_feed);
-- erasure knows of both (private.care_to_erase, private.erase_care), and so does the replay ledger (private.replay_subject,
-- private.replay_entry); so does the copy of one's data.
-- A function that a later file of these says whole again stands there alone, with what this one gives it.

create table private.peer_circles (
	id uuid primary key default gen_random_uuid(),
	organisation_id uuid not null references public.organisations (id),
	title text not null check (length(title) between 2 and 120),
	description text not null check (length(description) between 10 and 1000),
	place text not null check (length(place) between 2 and 200),
	online boolean not null default false,
	first_day date not null,
	last_day date,
	starts time not null,
	ends time not null,
	repeats text not null check (repeats in ('once', 'weekly', 'fortnightly', 'month-nth', 'month-last', 'month-date')),
	places smallint not null check (places between 2 and 100),
	facilitator_id uuid references public.accounts (id),
	made_by uuid not null references public.accounts (id),
	made_at timestamptz not null default private.clock(),
	ended_at timestamptz,
	version integer not null default 1,
	updated_at timestamptz not null default private.clock(),
	constraint in_order check (ends > starts and last_day >= first_day)
);
comment on table private.peer_circles is 'Volunteers of an organisation who meet, by a rule of days. Times are those of a London clock.';
comment on column private.peer_circles.place is 'A hall, or how to come in where it is online. Never anybody''s home.';
comment on column private.peer_circles.facilitator_id is 'A coordinator or volunteer of the organisation; null when nobody is, and then a coordinator has it.';
create index peer_circles_organisation on private.peer_circles (organisation_id);
create index peer_circles_facilitator on private.peer_circles (facilitator_id);
create index peer_circles_made_by on private.peer_circles (made_by);
create index peer_circles_over on private.peer_circles (ended_at);
create trigger peer_circles_version before update on private.peer_circles
	for each row execute function private.touch_version();
alter table private.peer_circles enable row level security;
alter table private.peer_circles force row level security;

create table private.peer_circle_days_off (
	circle_id uuid not null references private.peer_circles (id) on delete cascade,
	day date not null,
	note text not null default '' check (length(note) <= 300),
	at timestamptz not null default private.clock(),
	primary key (circle_id, day)
);
comment on table private.peer_circle_days_off is 'A meeting that does not take place, with a few words.';
alter table private.peer_circle_days_off enable row level security;
alter table private.peer_circle_days_off force row level security;

create table private.peer_circle_members (
	id uuid not null default gen_random_uuid() unique,
	circle_id uuid not null references private.peer_circles (id) on delete cascade,
	account_id uuid not null references public.volunteers (account_id),
	joined_at timestamptz not null default private.clock(),
	primary key (circle_id, account_id)
);
comment on table private.peer_circle_members is 'Who is of a peer circle. Leaving deletes the row: that somebody once came is nobody''s to keep.';
create index peer_circle_members_hash on private.peer_circle_members (private.hash_id(id));
create index peer_circle_members_account on private.peer_circle_members (account_id);
alter table private.peer_circle_members enable row level security;
alter table private.peer_circle_members force row level security;

create function private.circle_as_event(p_circle private.peer_circles) returns public.directory_happenings
	language sql stable set search_path = ''
	as $$
	select jsonb_populate_record(null::public.directory_happenings, to_jsonb(p_circle) || '{"on_bank_holidays": true, "kind": "together"}'::jsonb)
$$;
comment on function private.circle_as_event(private.peer_circles) is 'A peer circle as the one machinery of rules reads it.';

create function private.runs_circle(p_account uuid, p_circle private.peer_circles) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select private.coordinates(p_account, p_circle.organisation_id)
		or p_account = p_circle.facilitator_id and private.may_meet(p_account, p_circle.organisation_id)
$$;
comment on function private.runs_circle(uuid, private.peer_circles) is 'Whether somebody may call a meeting off: its facilitator, and every coordinator.';

create function private.circle_rule(p_circle private.peer_circles) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'id', p_circle.id, 'title', p_circle.title, 'description', p_circle.description, 'place', p_circle.place, 'online', p_circle.online,
		'first_day', p_circle.first_day, 'last_day', p_circle.last_day, 'starts', to_char(p_circle.starts, 'HH24:MI'),
		'ends', to_char(p_circle.ends, 'HH24:MI'), 'repeats', p_circle.repeats,
		'freq', h.freq, 'interval', h.interval, 'byday', h.byday, 'bymonthday', h.bymonthday, 'on_bank_holidays', true,
		'nation', (select o.nation from public.organisations o where o.id = p_circle.organisation_id),
		'changes', (
			select coalesce(jsonb_agg(jsonb_build_object('day', d.day, 'to_day', null, 'starts', null, 'ends', null, 'note', d.note) order by d.day), '[]'::jsonb)
			from (select * from private.peer_circle_days_off x where x.circle_id = p_circle.id order by x.day desc limit 60) as d
		)
	)
	from private.happening_schedule(private.circle_as_event(p_circle)) as h
$$;
comment on function private.circle_rule(private.peer_circles) is 'A peer circle with its rule and the meetings that are off, never its dates: whoever asks counts them out.';

create function private.circles_for(p_account uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(jsonb_agg(private.circle_rule(c) || jsonb_build_object(
		'organisation', o.name, 'phone', o.phone, 'places', c.places, 'taken', m.taken, 'joined', m.joined,
		'runs', private.runs_circle(p_account, c),
		'facilitator', private.first_name(private.account_name(c.facilitator_id)),
		-- those of it know who is of it; whoever looks in does not
		'members', case when m.joined or c.facilitator_id is not distinct from p_account then m.names else '[]'::jsonb end
	) order by m.joined desc, o.name, c.title, c.id), '[]'::jsonb)
	from private.peer_circles c
	join public.organisations o on o.id = c.organisation_id
	cross join lateral (
		select count(*) as taken, coalesce(bool_or(x.account_id = p_account), false) as joined,
			coalesce(jsonb_agg(coalesce(private.first_name(private.account_name(x.account_id)), 'Somebody') order by x.joined_at, x.account_id), '[]'::jsonb) as names
		from private.peer_circle_members x where x.circle_id = c.id
	) as m
	where c.ended_at is null and (c.last_day is null or c.last_day >= private.today()) and private.may_meet(p_account, c.organisation_id)
$$;
comment on function private.circles_for(uuid) is
	'The peer circles of the organisations that have accepted somebody; who is of one, by first names, only where they are of it or facilitate it.';

create function private.together_page() returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
begin
	return jsonb_build_object(
		'now', private.clock(), 'today', private.today(), 'buddies', private.buddies_of(v_me), 'circles', private.circles_for(v_me)
	);
end $$;
comment on function private.together_page() is 'A volunteer''s buddies and the peer circles they can come to.';
create function public.together_page() returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.together_page() $$;
comment on function public.together_page() is 'See private.together_page.';
grant execute on function public.together_page(), private.together_page() to authenticated;

create function private.circle_to_come_to(p_account uuid, p_circle uuid) returns private.peer_circles
	language plpgsql volatile security definer set search_path = ''
	as $$
declare
	v_circle private.peer_circles;
begin
	-- its lock: the last place is taken once
	select * into v_circle from private.peer_circles c where c.id = p_circle and c.ended_at is null for update;
	if v_circle.id is null or not private.may_meet(p_account, v_circle.organisation_id) then
		perform private.not_found();
	end if;
	return v_circle;
end $$;
comment on function private.circle_to_come_to(uuid, uuid) is 'A peer circle with its lock, for somebody who may come to it.';

create function private.join_peer_circle(p_once uuid, p_circle uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_once record;
	v_circle private.peer_circles := private.circle_to_come_to(v_me, p_circle);
begin
	select * into v_once from private.begin_once(p_once, 'join_peer_circle', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if not exists (select from private.peer_circle_members m where m.circle_id = p_circle and m.account_id = v_me) then
		if v_circle.last_day < private.today() then
			perform private.not_found();
		elsif (select count(*) from private.peer_circle_members m where m.circle_id = p_circle) >= v_circle.places then
			raise exception 'All its places are taken. The coordinator can tell you when there is room.' using errcode = 'PT409', hint = 'full';
		end if;
		insert into private.peer_circle_members (circle_id, account_id) values (p_circle, v_me);
	end if;
	return private.end_once(p_once, 'join_peer_circle', '{}'::jsonb);
end $$;
comment on function private.join_peer_circle(uuid, uuid) is 'A volunteer joins a peer circle of theirs, while there is a place.';
create function public.join_peer_circle(p_once uuid, p_circle uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.join_peer_circle(p_once, p_circle) $$;
comment on function public.join_peer_circle(uuid, uuid) is 'See private.join_peer_circle.';
grant execute on function public.join_peer_circle(uuid, uuid), private.join_peer_circle(uuid, uuid) to authenticated;

create function private.leave_peer_circle(p_once uuid, p_circle uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_once record;
begin
	perform private.circle_to_come_to(v_me, p_circle);
	select * into v_once from private.begin_once(p_once, 'leave_peer_circle', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	delete from private.peer_circle_members m where m.circle_id = p_circle and m.account_id = v_me;
	return private.end_once(p_once, 'leave_peer_circle', '{}'::jsonb);
end $$;
comment on function private.leave_peer_circle(uuid, uuid) is 'A volunteer leaves a peer circle. Nobody asks why, and nothing of it is kept.';
create function public.leave_peer_circle(p_once uuid, p_circle uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.leave_peer_circle(p_once, p_circle) $$;
comment on function public.leave_peer_circle(uuid, uuid) is 'See private.leave_peer_circle.';
grant execute on function public.leave_peer_circle(uuid, uuid), private.leave_peer_circle(uuid, uuid) to authenticated;

create function private.tell_peer_circle(p_circle private.peer_circles, p_template text, p_except uuid, p_more jsonb) returns void
	language sql security definer set search_path = ''
	as $$
	insert into private.outbox (template, to_account, organisation_id, params)
	select p_template, x.account_id, p_circle.organisation_id, jsonb_build_object('organisation', o.name, 'link', '/volunteering/together') || p_more
	from (
		select m.account_id from private.peer_circle_members m where m.circle_id = p_circle.id
		union
		select p_circle.facilitator_id where private.may_meet(p_circle.facilitator_id, p_circle.organisation_id)
	) as x
	join public.organisations o on o.id = p_circle.organisation_id
	where x.account_id is distinct from p_except
$$;
comment on function private.tell_peer_circle(private.peer_circles, text, uuid, jsonb) is
	'Queues a mail to everybody of a peer circle: the organisation, a day, a link; never what the circle is about (R6).';

create function private.call_off_meeting(p_once uuid, p_circle uuid, p_day date, p_note text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_circle private.peer_circles;
begin
	select * into v_circle from private.peer_circles c where c.id = p_circle and c.ended_at is null for update;
	if v_circle.id is null or not private.runs_circle(v_me, v_circle) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'call_off_meeting', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if p_day is null or p_day < private.today() or p_day > private.today() + 400 or coalesce(p_day > v_circle.last_day, false)
		or not private.happening_falls_on(private.circle_as_event(v_circle), p_day)
	then
		raise exception 'Choose a day on which it meets.' using errcode = 'PT422', hint = 'day';
	elsif length(trim(coalesce(p_note, ''))) > 300 then
		raise exception 'Make it 300 characters or fewer.' using errcode = 'PT422', hint = 'note';
	end if;
	insert into private.peer_circle_days_off (circle_id, day, note) values (p_circle, p_day, trim(coalesce(p_note, '')))
	on conflict do nothing;
	if found then
		-- a calendar takes what counts up for news
		update private.peer_circles set updated_at = private.clock() where id = p_circle;
		perform private.tell_peer_circle(v_circle, 'circle-off', v_me, jsonb_build_object('when', to_char(p_day, 'FMDay FMDD FMMonth')));
	end if;
	return private.end_once(p_once, 'call_off_meeting', '{}'::jsonb);
end $$;
comment on function private.call_off_meeting(uuid, uuid, date, text) is
	'Whoever facilitates a peer circle, or a coordinator, calls one meeting off; everybody of it is told.';
create function public.call_off_meeting(p_once uuid, p_circle uuid, p_day date, p_note text default '') returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.call_off_meeting(p_once, p_circle, p_day, p_note) $$;
comment on function public.call_off_meeting(uuid, uuid, date, text) is 'See private.call_off_meeting.';
grant execute on function public.call_off_meeting(uuid, uuid, date, text), private.call_off_meeting(uuid, uuid, date, text) to authenticated;

-- ---- From the coordinators' side ------------------------------------------------------------------------
create function private.peer_circles_page(p_organisation uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation public.organisations := private.desk_of(v_me, p_organisation);
begin
	return private.desk_frame(v_me, v_organisation) || jsonb_build_object(
		'day', private.today(),
		'circles', (
			select coalesce(jsonb_agg(private.circle_rule(c) || jsonb_build_object(
				'version', c.version, 'places', c.places, 'facilitator_id', c.facilitator_id, 'facilitator', private.account_name(c.facilitator_id),
				'members', (
					select coalesce(jsonb_agg(coalesce(private.account_name(m.account_id), 'Somebody') order by m.joined_at, m.account_id), '[]'::jsonb)
					from private.peer_circle_members m where m.circle_id = c.id
				)
			) order by c.title, c.id), '[]'::jsonb)
			from private.peer_circles c where c.organisation_id = p_organisation and c.ended_at is null
		),
		'people', (
			select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'name', private.account_name(x.id)) order by private.account_name(x.id), x.id), '[]'::jsonb)
			from (
				select r.account_id as id from public.member_roles r
				where r.organisation_id = p_organisation and r.role in ('coordinator', 'group_lead') and r.revoked_at is null
					and private.coordinates(r.account_id, p_organisation)
				union
				select a.volunteer_id from public.acceptances a
				where a.organisation_id = p_organisation and a.state = 'accepted' and private.may_meet(a.volunteer_id, p_organisation)
				limit 500
			) as x
		)
	);
end $$;
comment on function private.peer_circles_page(uuid) is 'An organisation''s peer circles for its coordinators: when, where, who facilitates, who is of them; and who could facilitate.';
create function public.peer_circles_page(p_organisation uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.peer_circles_page(p_organisation) $$;
comment on function public.peer_circles_page(uuid) is 'See private.peer_circles_page.';
grant execute on function public.peer_circles_page(uuid), private.peer_circles_page(uuid) to authenticated;

create function private.save_peer_circle(
	p_once uuid, p_organisation uuid, p_circle uuid, p_version integer, p_said jsonb
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_was private.peer_circles;
	v_now private.peer_circles;
	v_event public.directory_happenings;
	v_facilitator uuid;
begin
	perform private.desk_of(v_me, p_organisation);
	if p_circle is not null then
		select * into v_was from private.peer_circles c
		where c.id = p_circle and c.organisation_id = p_organisation and c.ended_at is null for update;
		if v_was.id is null then
			perform private.not_found();
		end if;
	end if;
	select * into v_once from private.begin_once(p_once, 'save_peer_circle', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if p_circle is not null then
		perform private.same_version(v_was.version, p_version);
	end if;
	-- read as an event is: one machinery says what a rule may be
	v_event := private.read_event_draft(null, private.empty_event_draft() || jsonb_build_object('kind', 'together') || (
		select coalesce(jsonb_object_agg(s.key, s.value), '{}'::jsonb) from jsonb_each(p_said) as s
		where s.key in ('title', 'description', 'place', 'online', 'first_day', 'starts', 'ends', 'repeats', 'stops', 'until')
	));
	if length(v_event.description) > 1000 then
		raise exception 'Make it 1,000 characters or fewer.' using errcode = 'PT422', hint = 'description';
	elsif length(v_event.place) < 2 then
		raise exception 'Say where you meet.' using errcode = 'PT422', hint = 'place';
	elsif coalesce(p_said ->> 'places', '') !~ '^\d{1,3}$' or (p_said ->> 'places')::integer not between 2 and 100 then
		raise exception 'Give a number of places from 2 to 100.' using errcode = 'PT422', hint = 'places';
	elsif (p_said ->> 'places')::integer < (select count(*) from private.peer_circle_members m where m.circle_id = p_circle) then
		raise exception 'More than that are of it already.' using errcode = 'PT422', hint = 'places';
	end if;
	if coalesce(p_said ->> 'facilitator', '') <> '' then
		if not pg_input_is_valid(p_said ->> 'facilitator', 'uuid') then
			raise exception 'Choose somebody from the list.' using errcode = 'PT422', hint = 'facilitator';
		end if;
		v_facilitator := (p_said ->> 'facilitator')::uuid;
		if not (private.coordinates(v_facilitator, p_organisation) or private.may_meet(v_facilitator, p_organisation)) then
			raise exception 'Choose somebody from the list.' using errcode = 'PT422', hint = 'facilitator';
		end if;
	end if;
	if p_circle is null then
		insert into private.peer_circles (
			organisation_id, title, description, place, online, first_day, last_day, starts, ends, repeats, places, facilitator_id, made_by
		) values (
			p_organisation, v_event.title, v_event.description, v_event.place, v_event.online, v_event.first_day, v_event.last_day,
			v_event.starts, v_event.ends, v_event.repeats, (p_said ->> 'places')::integer, v_facilitator, v_me
		) returning * into v_now;
	else
		update private.peer_circles set
			title = v_event.title, description = v_event.description, place = v_event.place, online = v_event.online,
			first_day = v_event.first_day, last_day = v_event.last_day, starts = v_event.starts, ends = v_event.ends,
			repeats = v_event.repeats, places = (p_said ->> 'places')::integer, facilitator_id = v_facilitator
		where id = p_circle returning * into v_now;
		if (v_now.place, v_now.online, v_now.first_day, v_now.last_day, v_now.starts, v_now.ends, v_now.repeats)
			is distinct from (v_was.place, v_was.online, v_was.first_day, v_was.last_day, v_was.starts, v_was.ends, v_was.repeats)
		then
			perform private.tell_peer_circle(v_now, 'circle-changed', v_me, '{}'::jsonb);
		end if;
	end if;
	return private.end_once(p_once, 'save_peer_circle', jsonb_build_object('id', v_now.id));
end $$;
comment on function private.save_peer_circle(uuid, uuid, uuid, integer, jsonb) is
	'A coordinator begins a peer circle, or changes one over what they saw; those of it are told when where or when has changed.';
create function public.save_peer_circle(
	p_once uuid, p_organisation uuid, p_said jsonb, p_circle uuid default null, p_version integer default null
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.save_peer_circle(p_once, p_organisation, p_circle, p_version, p_said) $$;
comment on function public.save_peer_circle(uuid, uuid, jsonb, uuid, integer) is 'See private.save_peer_circle.';
grant execute on function public.save_peer_circle(uuid, uuid, jsonb, uuid, integer),
	private.save_peer_circle(uuid, uuid, uuid, integer, jsonb) to authenticated;

create function private.end_peer_circle(p_once uuid, p_circle uuid, p_version integer) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_circle private.peer_circles;
begin
	select * into v_circle from private.peer_circles c where c.id = p_circle and private.coordinates(v_me, c.organisation_id) for update;
	if v_circle.id is null then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'end_peer_circle', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.same_version(v_circle.version, p_version);
	if v_circle.ended_at is null then
		perform private.tell_peer_circle(v_circle, 'circle-changed', v_me, '{}'::jsonb);
		update private.peer_circles set ended_at = private.clock() where id = p_circle;
	end if;
	return private.end_once(p_once, 'end_peer_circle', '{}'::jsonb);
end $$;
comment on function private.end_peer_circle(uuid, uuid, integer) is 'A coordinator ends a peer circle; those of it are told.';
create function public.end_peer_circle(p_once uuid, p_circle uuid, p_version integer) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.end_peer_circle(p_once, p_circle, p_version) $$;
comment on function public.end_peer_circle(uuid, uuid, integer) is 'See private.end_peer_circle.';
grant execute on function public.end_peer_circle(uuid, uuid, integer), private.end_peer_circle(uuid, uuid, integer) to authenticated;

-- ---- Whoever leaves is of none --------------------------------------------------------------------------
create or replace function private.end_together() returns trigger
	language plpgsql security definer set search_path = ''
	as $$
begin
	-- C11: a suspension by one organisation is one everywhere
	perform private.end_buddy_now(b, 'standing', new.volunteer_id) from private.buddies b
	where b.ended_at is null and new.volunteer_id in (b.newer_id, b.older_id)
		and (new.state = 'suspended' or b.organisation_id = new.organisation_id);
	delete from private.peer_circle_members m using private.peer_circles c
	where m.account_id = new.volunteer_id and c.id = m.circle_id and (new.state = 'suspended' or c.organisation_id = new.organisation_id);
	-- a coordinator of it may go on; a volunteer who facilitates has gone
	update private.peer_circles c set facilitator_id = null
	where c.facilitator_id = new.volunteer_id and (new.state = 'suspended' or c.organisation_id = new.organisation_id)
		and not private.coordinates(new.volunteer_id, c.organisation_id);
	return null;
end $$;
comment on function private.end_together() is 'Trigger: whoever leaves or is suspended has no buddy, and is of no peer circle, from that instant.';

-- ---- The calendar: that there is a meeting, and when ----------------------------------------------------
create or replace function private.calendar_feed(p_token text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_me uuid;
begin
	select f.account_id into v_me
	from private.calendar_feeds f
	join public.accounts a on a.id = f.account_id and a.closed_at is null
	where f.token_hash = private.hashed(p_token);
	if v_me is null then
		return null;
	end if;
	update private.calendar_feeds f set fetched_at = v_now
	where f.account_id = v_me and (f.fetched_at is null or f.fetched_at <= v_now - interval '1 hour');
	return jsonb_build_object('now', v_now, 'events', (
		select coalesce(jsonb_agg(jsonb_build_object(
			'id', e.id, 'task_id', e.task_id, 'version', e.version,
			'state', case when not e.told then 'cancelled' when e.waiting then 'waiting' else 'confirmed' end,
			-- C21, C26: whatever a visit ended for, and when its time may not be known any more, the entry says
			-- the same: no time, and cancelled, on the day of their own yes
			'day', case when not e.told then (e.accepted_at at time zone 'Europe/London')::date end,
			'starts_at', case when e.told then e.starts_at end,
			'ends_at', case when e.told then e.ends_at end
		) order by e.accepted_at, e.id), '[]'::jsonb)
		from (
			select m.id, m.task_id, m.accepted_at, t.starts_at, t.ends_at, t.state = 'accepted' as waiting,
				-- a calendar takes what counts up for news
				t.version + case when m.ended_at is null then 0 else 1 end as version,
				m.ended_at is null and private.own_summary_open(v_me, t.id, v_now) as told
			from public.matches m
			join public.tasks t on t.id = m.task_id
			where m.volunteer_id = v_me and t.ends_at > v_now - interval '90 days'
			order by t.starts_at desc
			limit 200
		) as e
	), 'meetings', (
		select coalesce(jsonb_agg(private.circle_rule(c) - 'title' - 'description' - 'place' || jsonb_build_object('version', c.version, 'ended_at', c.ended_at)
			order by c.id), '[]'::jsonb)
		from private.peer_circles c
		where private.may_meet(v_me, c.organisation_id) and (c.ended_at is null or c.ended_at > v_now - interval '90 days')
			and (c.facilitator_id = v_me or exists (
				select from private.peer_circle_members x where x.circle_id = c.id and x.account_id = v_me
			))
	));
end $$;
comment on function private.calendar_feed(text) is
	'The visits of whoever has this secret address, for a calendar, and the meetings of the peer circles they are of; null for a made-up one. No kind, no area, no name: an entry is that there is a visit or a meeting, and when, while the summary may be read (C15, C16).';

-- ---- Its erasure -----------------------------------------------------------------------------------------
-- ---- What is over stays over after a restore --------------------------------------------------------------
alter table private.replay_ledger drop constraint replay_ledger_kind_check;
alter table private.replay_ledger add constraint replay_ledger_kind_check check (kind in (
	'erase_person', 'erase_account', 'erase_volunteer', 'forget_concern', 'forget_record', 'forget_subject_request', 'forget_data_complaint',
	'erase_opening', 'close_account', 'permit_end', 'deny', 'deny_lift', 'death', 'death_undone', 'place_end',
	'dispute', 'dispute_decided', 'capacity', 'authority', 'acceptance', 'role_end', 'member_left', 'record_end', 'glass_end', 'request_closed',
	'rest', 'match_end', 'task_cancelled', 'request_paused', 'request_resumed',
	'passport_end', 'buddy_end', 'circle_left'
));

create function private.note_together_end() returns trigger
	language plpgsql security definer set search_path = ''
	as $$
begin
	-- replaying, the entry that is done again is noted by whoever replays it
	if coalesce(current_setting('alongside.replaying', true), '') = '' then
		if tg_table_name = 'buddies' then
			perform private.add_to_replay('buddy_end', new.id, new.ended_how, '{}'::jsonb, new.ended_at);
		else
			perform private.add_to_replay('circle_left', old.id, '', '{}'::jsonb, private.clock());
		end if;
	end if;
	return null;
end $$;
comment on function private.note_together_end() is 'Trigger: a pair that is over, and who has left a peer circle, is in the replay ledger too, by whatever function.';
create trigger buddies_replay after update of ended_at on private.buddies
	for each row when (new.ended_at is not null and old.ended_at is null) execute function private.note_together_end();
create trigger peer_circle_members_replay after delete on private.peer_circle_members
	for each row execute function private.note_together_end();

create or replace function private.replay_subject(p_kind text, p_subject bytea, p_detail jsonb) returns uuid
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	case
		when p_kind in ('erase_person', 'forget_record', 'deny', 'death', 'death_undone', 'dispute', 'capacity') then
			return (select p.id from private.people p where private.hash_id(p.id) = p_subject);
		when p_kind in ('erase_account', 'erase_volunteer', 'close_account', 'acceptance', 'rest', 'role_end', 'member_left') then
			return (select a.id from public.accounts a where private.hash_id(a.id) = p_subject);
		when p_kind = 'permit_end' then
			return (select p.id from private.permits p where private.hash_id(p.id) = p_subject);
		when p_kind in ('place_end', 'authority') then
			return (select c.id from private.circle_members c where private.hash_id(c.id) = p_subject);
		when p_kind = 'deny_lift' then
			return (select d.id from private.denies d where d.id = (p_detail ->> 'deny')::uuid);
		when p_kind = 'dispute_decided' then
			return (select d.id from private.disputes d where d.id = (p_detail ->> 'dispute')::uuid);
		when p_kind = 'forget_concern' then
			return (select c.id from private.concerns c where private.hash_id(c.id) = p_subject);
		when p_kind = 'forget_subject_request' then
			return (select r.id from private.subject_requests r where private.hash_id(r.id) = p_subject);
		when p_kind = 'forget_data_complaint' then
			return (select c.id from private.data_complaints c where private.hash_id(c.id) = p_subject);
		when p_kind in ('erase_opening', 'glass_end') then
			return (select g.id from private.break_glasses g where private.hash_id(g.id) = p_subject);
		when p_kind = 'record_end' then
			return coalesce(
				(select c.id from public.checks c where private.hash_id(c.id) = p_subject),
				(select t.id from public.trainings t where private.hash_id(t.id) = p_subject)
			);
		when p_kind in ('request_closed', 'request_paused', 'request_resumed') then
			return (select r.id from public.requests r where private.hash_id(r.id) = p_subject);
		when p_kind = 'match_end' then
			return (select m.id from public.matches m where private.hash_id(m.id) = p_subject);
		when p_kind = 'task_cancelled' then
			return (select t.id from public.tasks t where private.hash_id(t.id) = p_subject);
		when p_kind = 'passport_end' then
			return (select l.id from private.passport_links l where private.hash_id(l.id) = p_subject);
		when p_kind = 'buddy_end' then
			return (select b.id from private.buddies b where private.hash_id(b.id) = p_subject);
		when p_kind = 'circle_left' then
			return (select m.id from private.peer_circle_members m where private.hash_id(m.id) = p_subject);
		else
			raise exception 'An entry of an unknown kind: %', p_kind;
	end case;
end $$;

create or replace function private.replay_entry(p_entry jsonb) returns text
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_kind text := p_entry ->> 'kind';
	v_subject bytea := decode(p_entry ->> 'subject', 'hex');
	v_rule text := coalesce(p_entry ->> 'rule', '');
	v_detail jsonb := p_entry -> 'detail';
	v_at timestamptz := (p_entry ->> 'at')::timestamptz;
	v_id uuid;
begin
	if exists (select from private.replay_ledger l where l.id = (p_entry ->> 'id')::uuid) then
		return 'known';
	end if;
	v_id := private.replay_subject(v_kind, v_subject, v_detail);
	if v_id is null then
		-- it came after the backup: there is nothing of it to come back
		return 'not there';
	end if;
	perform set_config('alongside.replaying', p_entry ->> 'id', true);
	-- first, so that it is this entry that is noted and not what follows from it; what has nothing left to do is noted too
	insert into private.replay_ledger (id, kind, subject, rule, detail, at)
	values ((p_entry ->> 'id')::uuid, v_kind, v_subject, v_rule, v_detail, v_at);
	if v_kind = 'passport_end' then
		update private.passport_links set revoked_at = v_at where id = v_id and revoked_at is null;
	elsif v_kind = 'buddy_end' then
		update private.buddies set ended_at = v_at, ended_how = v_rule, newer_contact = '', older_contact = ''
		where id = v_id and ended_at is null;
	elsif v_kind = 'circle_left' then
		delete from private.peer_circle_members m where m.id = v_id;
	elsif v_kind in (
		'dispute', 'dispute_decided', 'capacity', 'authority', 'acceptance', 'role_end', 'member_left', 'record_end', 'glass_end',
		'request_closed', 'rest', 'match_end', 'task_cancelled', 'request_paused', 'request_resumed'
	) then
		perform private.replay_standing(v_kind, v_id, v_detail, v_at);
	else
		perform private.replay_narrowing(v_kind, v_id, v_rule, v_detail, v_at);
	end if;
	perform set_config('alongside.replaying', '', true);
	return 'replayed';
end $$;

-- ---- How long it is kept ----------------------------------------------------------------------------------
update private.retention_rules set
	what = 'That a volunteer was told of a death, and that somebody talked with them; that they had a buddy; a peer circle that is over. Never what was said',
	since = 'the day of it, or its end'
where id = 'volunteer_care';

create or replace function private.forget_care(p_at timestamptz) returns bigint
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_keeps interval := private.keeps('volunteer_care');
	v_losses bigint;
	v_talks bigint;
	v_buddies bigint;
	v_circles bigint;
begin
	delete from private.losses l where l.id in (
		select x.id from private.losses x where x.told_at <= p_at - v_keeps and p_at >= x.told_at + v_keeps order by x.told_at limit 1000
	);
	get diagnostics v_losses = row_count;
	delete from private.talks t where t.id in (
		select x.id from private.talks x where x.at <= p_at - v_keeps and p_at >= x.at + v_keeps order by x.at limit 1000
	);
	get diagnostics v_talks = row_count;
	delete from private.buddies b where p_at >= b.ended_at + v_keeps;
	get diagnostics v_buddies = row_count;
	delete from private.peer_circles c where p_at >= c.ended_at + v_keeps;
	get diagnostics v_circles = row_count;
	return v_losses + v_talks + v_buddies + v_circles;
end $$;

-- ---- Mails about it are judged again at sending ------------------------------------------------------------
create or replace function private.together_held_back(p_mail private.outbox, p_at timestamptz) returns text
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_group private.groups;
begin
	if p_mail.template in ('buddy-asked', 'buddy-agreed', 'buddy-ended', 'circle-off', 'circle-changed') then
		return case
			when not private.may_meet(p_mail.to_account, p_mail.organisation_id)
				and not private.coordinates(p_mail.to_account, p_mail.organisation_id) then 'no volunteer there any more'
			when p_mail.template in ('buddy-asked', 'buddy-agreed') and not exists (
				select from private.buddies b
				where b.organisation_id = p_mail.organisation_id and b.ended_at is null and p_mail.to_account in (b.newer_id, b.older_id)
			) then 'it is over'
			when p_mail.template = 'buddy-asked' and not exists (
				select from private.buddies b
				where b.organisation_id = p_mail.organisation_id and b.ended_at is null
					and (p_mail.to_account = b.newer_id and b.newer_yes_at is null or p_mail.to_account = b.older_id and b.older_yes_at is null)
			) then 'they have answered'
			-- no day of theirs that is still to come is off: they have left, or it is past
			when p_mail.template = 'circle-off' and not exists (
				select from private.peer_circles c
				join private.peer_circle_days_off d on d.circle_id = c.id and d.day >= (p_at at time zone 'Europe/London')::date
				where c.organisation_id = p_mail.organisation_id and c.ended_at is null and (c.facilitator_id = p_mail.to_account or exists (
					select from private.peer_circle_members m where m.circle_id = c.id and m.account_id = p_mail.to_account
				))
			) then 'of no such meeting any more'
		end;
	end if;
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
	'Why a mail about a buddy, a peer circle or a group''s vetting must not go now: over, answered, left, looked at again; or null. Part of private.mail_held_back.';
