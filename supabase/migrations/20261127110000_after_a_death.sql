-- After somebody whom a volunteer came to has died. Once the hour is over in which a death is simply taken
-- back, their own page tells them: that somebody has died, not who (C21), and with whom they can talk. They
-- are asked for nothing for a fortnight, which is theirs to shorten or to lengthen. No mail is written (R14).
--
-- The rest is recorded in every way like one they took themselves. Whoever may not know of the person, such as
-- a coordinator whom a no covers, sees a volunteer who rests, and nothing else.

alter table private.deaths add column volunteers_told_at timestamptz;
comment on column private.deaths.volunteers_told_at is 'When the volunteers who came to them were told, on their own pages. Once.';
create index deaths_to_tell on private.deaths (recorded_at) where volunteers_told_at is null and undone_at is null;

create table private.losses (
	id uuid primary key default gen_random_uuid(),
	death_id uuid not null references private.deaths (id) on delete cascade,
	person_id uuid not null references private.people (id),
	organisation_id uuid not null references public.organisations (id),
	volunteer_id uuid not null references public.volunteers (account_id),
	told_at timestamptz not null default private.clock(),
	answer text check (answer in ('talk', 'not_now')),
	answered_at timestamptz,
	talked_at timestamptz,
	constraint answered_whole check (num_nonnulls(answer, answered_at) in (0, 2)),
	unique (death_id, volunteer_id, organisation_id)
);
comment on table private.losses is
	'That a volunteer was told, on their page, that somebody they came to has died; and whether they would like to talk. No words.';
comment on column private.losses.talked_at is 'When a coordinator recorded that they had talked. What was said is nobody''s record.';
create index losses_volunteer on private.losses (volunteer_id, told_at);
create index losses_organisation on private.losses (organisation_id, told_at);
create index losses_person on private.losses (person_id);
create index losses_told on private.losses (told_at);
create index losses_wished on private.losses (organisation_id) where answer = 'talk' and talked_at is null;
alter table private.losses enable row level security;
alter table private.losses force row level security;

create table private.talks (
	id uuid primary key default gen_random_uuid(),
	organisation_id uuid not null references public.organisations (id),
	volunteer_id uuid not null references public.volunteers (account_id),
	talked_on date not null,
	by_account uuid not null references public.accounts (id),
	at timestamptz not null default private.clock(),
	constraint not_with_oneself check (by_account <> volunteer_id)
);
comment on table private.talks is 'That somebody of an organisation and a volunteer talked: the day and who, never what was said, nor about whom.';
create index talks_volunteer on private.talks (organisation_id, volunteer_id, talked_on);
create index talks_of on private.talks (volunteer_id);
create index talks_by on private.talks (by_account);
create index talks_at on private.talks (at);
alter table private.talks enable row level security;
alter table private.talks force row level security;

-- ---- Telling them ----------------------------------------------------------------------------------
create function private.rest_after_loss() returns integer
	language sql immutable set search_path = ''
	as $$ select 14 $$;
comment on function private.rest_after_loss() is 'For how many days nobody asks a volunteer after somebody they came to has died, unless they say otherwise.';

create function private.alongside(p_death private.deaths) returns table (organisation_id uuid, volunteer_id uuid)
	language sql stable security definer set search_path = ''
	as $$
	select distinct m.organisation_id, m.volunteer_id
	from public.matches m
	join public.tasks t on t.id = m.task_id
	where m.person_id = p_death.person_id
		and (
			(t.starts_at > p_death.recorded_at - interval '30 days' and m.end_reason is distinct from 'declined')
			or (m.end_reason = 'cancelled' and m.ended_at >= p_death.recorded_at - interval '1 minute')
		)
$$;
comment on function private.alongside(private.deaths) is
	'Volunteers matched with somebody in the 30 days before their death was recorded, and those whose visits were ended by it: the same as on the list of whom to ring (private.calls_page).';

create function private.may_be_told(p_volunteer uuid, p_organisation uuid, p_person uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from public.acceptances a
		where a.organisation_id = p_organisation and a.volunteer_id = p_volunteer and a.state in ('accepted', 'paused')
	)
		and not private.suspended_anywhere(p_volunteer)
		-- C7: to somebody whom a no covers there is no such person, living or dead
		and not private.closed_to(p_volunteer, p_person)
$$;
comment on function private.may_be_told(uuid, uuid, uuid) is
	'Whether a volunteer may be told on their page that this person has died: still with the organisation, suspended nowhere, and covered by no deny.';

create function private.tell_of_deaths() returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_death private.deaths;
	v_one record;
	v_mine public.acceptances;
	v_until date := (private.clock() at time zone 'Europe/London')::date + private.rest_after_loss();
	v_count integer := 0;
begin
	-- one death a run: its locks are taken in one order, and somebody who dies is told of within minutes
	select * into v_death from private.deaths d
	where d.volunteers_told_at is null and d.undone_at is null
		-- C21: for an hour whoever recorded it may take it back
		and d.recorded_at <= v_now - interval '1 hour'
		-- a clock that stood still for a week makes up for nothing: by then people have been rung
		and d.recorded_at > v_now - interval '7 days'
	order by d.recorded_at limit 1
	for update skip locked;
	if v_death.id is null then
		return 0;
	end if;
	perform 1 from public.tasks t
	where t.state in ('open', 'offered', 'accepted', 'confirmed') and exists (
		select from private.alongside(v_death) as x
		where exists (select from public.offers o where o.task_id = t.id and o.volunteer_id = x.volunteer_id and o.state in ('sent', 'declined'))
			or exists (select from public.matches m where m.task_id = t.id and m.volunteer_id = x.volunteer_id and m.ended_at is null)
	)
	order by t.id
	for update;
	for v_one in
		select x.organisation_id, x.volunteer_id from private.alongside(v_death) as x
		where private.may_be_told(x.volunteer_id, x.organisation_id, v_death.person_id)
		order by x.volunteer_id, x.organisation_id
	loop
		insert into private.losses (death_id, person_id, organisation_id, volunteer_id, told_at)
		values (v_death.id, v_death.person_id, v_one.organisation_id, v_one.volunteer_id, v_now)
		on conflict do nothing;
		continue when not found;
		v_count := v_count + 1;
		select * into v_mine from public.acceptances a
		where a.organisation_id = v_one.organisation_id and a.volunteer_id = v_one.volunteer_id for update;
		-- a rest that a coordinator gave is not ours to make longer: they could not shorten it again
		continue when v_mine.state <> 'accepted'
			or (v_mine.rest_until > v_now and (
				v_mine.rest_by is distinct from v_one.volunteer_id
				or v_mine.rest_until >= v_until::timestamp at time zone 'Europe/London'
			));
		update public.acceptances
		set rest_until = v_until::timestamp at time zone 'Europe/London', rest_by = v_one.volunteer_id
		where organisation_id = v_one.organisation_id and volunteer_id = v_one.volunteer_id;
		insert into private.acceptance_events (organisation_id, volunteer_id, from_state, to_state, by_account, reason)
		values (v_one.organisation_id, v_one.volunteer_id, 'accepted', 'accepted', v_one.volunteer_id, 'rest until ' || v_until);
		perform private.after_standing_change(v_one.volunteer_id, v_one.organisation_id);
	end loop;
	update private.deaths set volunteers_told_at = v_now where id = v_death.id;
	return v_count;
end $$;
comment on function private.tell_of_deaths() is
	'Job: an hour after a death was recorded, the volunteers who came to that person are told on their own pages, once, and offers to them stop for a rest of their own. Visits promised to others stay theirs; the coordinator hears of them. Says how many were told.';
create function public.tell_of_deaths() returns integer
	language sql security invoker set search_path = ''
	as $$ select private.tell_of_deaths() $$;
comment on function public.tell_of_deaths() is 'See private.tell_of_deaths.';
grant execute on function public.tell_of_deaths(), private.tell_of_deaths() to service_role;

-- ---- Their page ------------------------------------------------------------------------------------
create function private.losses_of(p_volunteer uuid, p_at timestamptz) returns setof private.losses
	language sql stable security definer set search_path = ''
	as $$
	select l.* from private.losses l
	where l.volunteer_id = p_volunteer and l.told_at > p_at - interval '90 days'
		and private.may_be_told(l.volunteer_id, l.organisation_id, l.person_id)
$$;
comment on function private.losses_of(uuid, timestamptz) is
	'Of what a volunteer is told on their page, for a season; judged anew each time, so that a no made since hides it.';

create function private.something_to_read(p_volunteer uuid, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from private.losses_of(p_volunteer, p_at) l where l.answer is null and l.told_at > p_at - interval '30 days'
	)
$$;
comment on function private.something_to_read(uuid, timestamptz) is
	'Whether a volunteer has not answered yet whether they would like to talk. After 30 days nobody asks any more.';

create function private.who_talks(p_organisation uuid, p_volunteer uuid, p_person uuid) returns uuid
	language sql stable security definer set search_path = ''
	as $$
	select r.coordinator_id from public.requests r
	where r.person_id = p_person and r.organisation_id = p_organisation and r.state <> 'draft'
		and r.coordinator_id <> p_volunteer and private.coordinates(r.coordinator_id, p_organisation)
		and p_person not in (select private.closed_people(r.coordinator_id, p_organisation))
	order by r.state = 'closed', r.created_at desc limit 1
$$;
comment on function private.who_talks(uuid, uuid, uuid) is
	'With whom a volunteer can talk about a death: the person''s named coordinator, where they may know of the person and are not the volunteer. Null when there is none.';

create function private.care_page() returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_now timestamptz := private.clock();
begin
	return jsonb_build_object(
		'now', v_now,
		'losses', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', l.id, 'organisation', o.name, 'phone', o.phone, 'told_at', l.told_at, 'answer', l.answer,
				'talked', l.talked_at is not null,
				'taken_back', exists (select from private.deaths d where d.id = l.death_id and d.undone_at is not null),
				'with', private.account_name(private.who_talks(l.organisation_id, v_me, l.person_id))
			) order by l.told_at desc, l.id), '[]'::jsonb)
			from private.losses_of(v_me, v_now) l join public.organisations o on o.id = l.organisation_id
		),
		'organisations', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', o.id, 'name', o.name, 'phone', o.phone, 'state', a.state, 'version', a.version,
				'rest_until', case when a.rest_until > v_now then a.rest_until end,
				'rest_by_me', a.rest_by is not distinct from v_me,
				'visits_meanwhile', (
					select count(*) from public.matches m join public.tasks t on t.id = m.task_id
					where m.volunteer_id = v_me and m.organisation_id = o.id and m.ended_at is null
						and t.state in ('accepted', 'confirmed') and t.ends_at > v_now and t.starts_at < a.rest_until
				),
				'last_talk', (
					select max(x.talked_on) from private.talks x where x.organisation_id = o.id and x.volunteer_id = v_me
				)
			) order by o.name, o.id), '[]'::jsonb)
			from public.acceptances a join public.organisations o on o.id = a.organisation_id
			where a.volunteer_id = v_me and a.state in ('accepted', 'paused')
		)
	);
end $$;
comment on function private.care_page() is
	'How a volunteer is looked after: that somebody they came to has died and with whom they can talk, never who it was; their rest.';
create function public.care_page() returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.care_page() $$;
comment on function public.care_page() is 'See private.care_page.';
grant execute on function public.care_page(), private.care_page() to authenticated;

create function private.answer_loss(p_once uuid, p_loss uuid, p_answer text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_once record;
	v_now timestamptz := private.clock();
	v_loss private.losses;
begin
	select l.* into v_loss from private.losses l
	where l.id = p_loss and l.volunteer_id = v_me for update;
	if v_loss.id is null or not exists (select from private.losses_of(v_me, v_now) x where x.id = p_loss) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'answer_loss', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if p_answer is null or p_answer not in ('talk', 'not_now') then
		raise exception 'Choose one: both are fine.' using errcode = 'PT422', hint = 'answer';
	elsif v_loss.talked_at is not null then
		raise exception 'You have talked since. You can always ring again.' using errcode = 'PT409', hint = 'talked';
	end if;
	if v_loss.answer is distinct from p_answer then
		update private.losses set answer = p_answer, answered_at = v_now where id = p_loss;
	end if;
	return private.end_once(p_once, 'answer_loss', '{}'::jsonb);
end $$;
comment on function private.answer_loss(uuid, uuid, text) is
	'A volunteer says that they would like to talk, which goes on the desk, or not now, which asks nothing more. Either may be changed until somebody has talked with them.';
create function public.answer_loss(p_once uuid, p_loss uuid, p_answer text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.answer_loss(p_once, p_loss, p_answer) $$;
comment on function public.answer_loss(uuid, uuid, text) is 'See private.answer_loss.';
grant execute on function public.answer_loss(uuid, uuid, text), private.answer_loss(uuid, uuid, text) to authenticated;

-- where they come by every day, that there is something to read, and nothing of what
alter function private.offers_page() rename to offers_page_alone;
create function private.offers_page() returns jsonb
	language sql stable security definer set search_path = ''
	as $$ select private.offers_page_alone() || jsonb_build_object('to_read', private.something_to_read(private.me(), private.clock())) $$;
comment on function private.offers_page() is
	'What a volunteer is asked, and what they have answered; and whether their page has something for them to read.';
comment on function private.offers_page_alone() is 'Part of private.offers_page.';
revoke execute on function private.offers_page_alone() from public, authenticated;
grant execute on function private.offers_page() to authenticated;

-- ---- On the desk -----------------------------------------------------------------------------------
create function private.record_talk(p_once uuid, p_organisation uuid, p_volunteer uuid, p_on date) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_today date := (private.clock() at time zone 'Europe/London')::date;
	v_acceptance public.acceptances := private.volunteer_of(v_me, p_organisation, p_volunteer);
begin
	select * into v_once from private.begin_once(p_once, 'record_talk', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.not_ones_own(v_me, p_volunteer);
	if v_acceptance.state in ('left', 'declined') then
		raise exception 'They are not with you any more.' using errcode = 'PT409', hint = 'left';
	elsif p_on is null then
		raise exception 'Give the day on which you talked.' using errcode = 'PT422', hint = 'talked';
	elsif p_on > v_today or p_on < v_today - 366 then
		raise exception 'Give a day within the last year, or today.' using errcode = 'PT422', hint = 'talked';
	end if;
	insert into private.talks (organisation_id, volunteer_id, talked_on, by_account)
	values (p_organisation, p_volunteer, p_on, v_me);
	-- what they asked for before that day has happened; of somebody whom this coordinator must not know of, another says so
	update private.losses l set talked_at = private.clock()
	where l.organisation_id = p_organisation and l.volunteer_id = p_volunteer and l.answer = 'talk' and l.talked_at is null
		and (l.answered_at at time zone 'Europe/London')::date <= p_on
		and l.person_id not in (select private.closed_people(v_me, p_organisation));
	return private.end_once(p_once, 'record_talk', '{}'::jsonb);
end $$;
comment on function private.record_talk(uuid, uuid, uuid, date) is
	'A coordinator and a volunteer have talked: the day, and nothing of what was said. It settles what the volunteer had asked for by then.';
create function public.record_talk(p_once uuid, p_organisation uuid, p_volunteer uuid, p_on date) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.record_talk(p_once, p_organisation, p_volunteer, p_on) $$;
comment on function public.record_talk(uuid, uuid, uuid, date) is 'See private.record_talk.';
grant execute on function public.record_talk(uuid, uuid, uuid, date), private.record_talk(uuid, uuid, uuid, date) to authenticated;

alter function private.desk_items(uuid, uuid) rename to desk_items_before_care;
comment on function private.desk_items_before_care(uuid, uuid) is
	'What waits on somebody with requests and tasks. See private.desk_items, which adds volunteers who would like to talk.';
create function private.desk_items(p_me uuid, p_organisation uuid)
	returns table (kind text, request_id uuid, task_id uuid, item_id uuid, since timestamptz, facts jsonb)
	language plpgsql stable security definer rows 50 set search_path = ''
	as $$
begin
	return query
	select i.* from private.desk_items_before_care(p_me, p_organisation) as i
	union all
	select 'wants_to_talk', r.id, null::uuid, l.id, l.answered_at,
		jsonb_build_object('volunteer', private.account_name(l.volunteer_id), 'volunteer_id', l.volunteer_id)
	from private.losses l
	join lateral (
		select x.id from public.requests x
		where x.person_id = l.person_id and x.organisation_id = p_organisation and x.state <> 'draft'
		order by x.state = 'closed', x.created_at desc limit 1
	) as r on true
	where l.organisation_id = p_organisation and l.answer = 'talk' and l.talked_at is null and l.volunteer_id <> p_me
		and l.person_id not in (select private.closed_people(p_me, p_organisation))
		and exists (
			select from public.acceptances a
			where a.organisation_id = p_organisation and a.volunteer_id = l.volunteer_id and a.state not in ('left', 'declined')
		);
end $$;
comment on function private.desk_items(uuid, uuid) is
	'Everything of an organisation that waits on somebody, as far as this coordinator may know of it. One row a thing: what, since when.';

alter function private.volunteer_page(uuid, uuid) rename to volunteer_page_alone;
create function private.volunteer_page(p_organisation uuid, p_volunteer uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	return private.volunteer_page_alone(p_organisation, p_volunteer) || jsonb_build_object(
		'care', jsonb_build_object(
			'last_talk', (
				select jsonb_build_object('on', x.talked_on, 'by', private.account_name(x.by_account)) from private.talks x
				where x.organisation_id = p_organisation and x.volunteer_id = p_volunteer
				order by x.talked_on desc, x.at desc limit 1
			)
		)
	);
end $$;
comment on function private.volunteer_page(uuid, uuid) is
	'A volunteer as this organisation''s coordinators keep them: standing, checks, training, profile, week, visits promised, every step so far, and when somebody last talked with them.';
comment on function private.volunteer_page_alone(uuid, uuid) is 'Part of private.volunteer_page, with its guard.';
revoke execute on function private.volunteer_page_alone(uuid, uuid) from public, authenticated;
grant execute on function private.volunteer_page(uuid, uuid) to authenticated;

-- ---- How long it is kept, a copy of it, and its erasure ------------------------------------------------
insert into private.retention_rules (position, id, what, keeps, since, action, becomes, why) values
	(122, 'volunteer_care', 'That a volunteer was told of a death, and that somebody talked with them; never what was said', '12 months', 'the day of it', 'deleted',
		'It is deleted.', 'So that whoever looks after volunteers sees who has carried much.');

create function private.forget_care(p_at timestamptz) returns bigint
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_keeps interval := private.keeps('volunteer_care');
	v_losses bigint;
	v_talks bigint;
begin
	delete from private.losses l where l.id in (
		select x.id from private.losses x where x.told_at <= p_at - v_keeps and p_at >= x.told_at + v_keeps order by x.told_at limit 1000
	);
	get diagnostics v_losses = row_count;
	delete from private.talks t where t.id in (
		select x.id from private.talks x where x.at <= p_at - v_keeps and p_at >= x.at + v_keeps order by x.at limit 1000
	);
	get diagnostics v_talks = row_count;
	return v_losses + v_talks;
end $$;
comment on function private.forget_care(timestamptz) is 'Deletes what is past the time of volunteer_care. Part of private.carry_out.';

alter function private.carry_out(text, timestamptz) rename to carry_out_before_care;
create function private.carry_out(p_rule text, p_at timestamptz) returns bigint
	language plpgsql security definer set search_path = ''
	as $$
begin
	if p_rule = 'volunteer_care' then
		return private.forget_care(p_at);
	end if;
	return private.carry_out_before_care(p_rule, p_at);
end $$;
comment on function private.carry_out(text, timestamptz) is
	'Carries out one rule, a batch at a time, and says how many entries went. A rule without a way to carry it out is an error.';
comment on function private.carry_out_before_care(text, timestamptz) is 'Part of private.carry_out.';

create function private.care_to_erase(p_account uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (select from private.losses l where l.volunteer_id = p_account)
		or exists (select from private.talks t where t.volunteer_id = p_account)
$$;
comment on function private.care_to_erase(uuid) is 'Whether anything is kept of how a volunteer was looked after.';

create function private.erase_care(p_account uuid) returns bigint
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_losses bigint;
	v_talks bigint;
begin
	delete from private.losses l where l.volunteer_id = p_account;
	get diagnostics v_losses = row_count;
	delete from private.talks t where t.volunteer_id = p_account;
	get diagnostics v_talks = row_count;
	return v_losses + v_talks;
end $$;
comment on function private.erase_care(uuid) is 'Deletes what is kept of how a volunteer was looked after. Part of private.erase_volunteer.';

alter function private.volunteer_to_erase(uuid) rename to volunteer_to_erase_alone;
create function private.volunteer_to_erase(p_account uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$ select private.volunteer_to_erase_alone(p_account) or private.care_to_erase(p_account) $$;
comment on function private.volunteer_to_erase(uuid) is 'Whether anything of a volunteer is left to erase.';
comment on function private.volunteer_to_erase_alone(uuid) is 'Part of private.volunteer_to_erase.';

alter function private.erase_volunteer(uuid, text) rename to erase_volunteer_alone;
create function private.erase_volunteer(p_account uuid, p_rule text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	-- before it goes: it alone may be what is left, and then there is an erasure to record
	v_erased jsonb := private.erase_volunteer_alone(p_account, p_rule);
begin
	perform private.erase_care(p_account);
	return v_erased;
end $$;
comment on function private.erase_volunteer(uuid, text) is
	'Erases what an organisation knew of a volunteer who has left: checks, training, times, place, what was written, how they were looked after. Visits keep a number.';
comment on function private.erase_volunteer_alone(uuid, text) is 'Part of private.erase_volunteer.';

alter function private.export_account(uuid, text) rename to export_account_alone;
create function private.export_account(p_once uuid, p_format text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
begin
	return private.export_account_alone(p_once, p_format) || jsonb_build_object(
		'told_of_deaths', (
			select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'at', l.told_at, 'answer', l.answer, 'talked_at', l.talked_at)
				order by l.told_at, l.id), '[]'::jsonb)
			from private.losses l join public.organisations o on o.id = l.organisation_id
			where l.volunteer_id = private.me() and private.may_be_told(l.volunteer_id, l.organisation_id, l.person_id)
		),
		'talks', (
			select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'on', t.talked_on) order by t.talked_on, t.id), '[]'::jsonb)
			from private.talks t join public.organisations o on o.id = t.organisation_id where t.volunteer_id = private.me()
		)
	);
end $$;
comment on function private.export_account(uuid, text) is
	'A copy of what is held about the account that asks, after a fresh sign-in: profile, checks, training, visits, memberships, sessions, how they were looked after. Nothing about anybody they visited or read about.';
comment on function private.export_account_alone(uuid, text) is 'Part of private.export_account, with its guards.';
revoke execute on function private.export_account_alone(uuid, text) from public, authenticated;
grant execute on function private.export_account(uuid, text) to authenticated;
