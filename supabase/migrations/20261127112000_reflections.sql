-- How a visit was for the volunteer, in their own words. They choose who reads it: nobody, their supervisor, or
-- the organisation's coordinators; they change that, and take it away, whenever they like. The functions here
-- are the only way to it, and judge at the instant.

create table private.reflections (
	id uuid primary key default gen_random_uuid(),
	match_id uuid not null unique references public.matches (id),
	person_id uuid not null references private.people (id),
	organisation_id uuid not null references public.organisations (id),
	volunteer_id uuid not null references public.volunteers (account_id),
	words text not null check (length(words) between 1 and 2000),
	hard boolean not null default false,
	shown text not null check (shown in ('me', 'supervisor', 'coordinators')),
	version integer not null default 1,
	written_at timestamptz not null default private.clock(),
	updated_at timestamptz not null default private.clock()
);
comment on table private.reflections is
	'What a volunteer wrote of how a visit was for them, and to whom they show it. Theirs alone to change and to delete.';
comment on column private.reflections.hard is 'That it was a hard visit. Counted only for whoever may read the words.';
create index reflections_volunteer on private.reflections (volunteer_id, organisation_id);
create index reflections_organisation on private.reflections (organisation_id);
create index reflections_person on private.reflections (person_id);
create index reflections_updated on private.reflections (updated_at);
create trigger reflections_version before update on private.reflections
	for each row execute function private.touch_version();
alter table private.reflections enable row level security;
alter table private.reflections force row level security;

create table private.reflection_readings (
	reflection_id uuid not null references private.reflections (id) on delete cascade,
	reader_id uuid not null references public.accounts (id),
	at timestamptz not null default private.clock(),
	last_at timestamptz not null default private.clock(),
	times integer not null default 1,
	primary key (reflection_id, reader_id)
);
comment on table private.reflection_readings is 'Who read what a volunteer wrote of a visit; the volunteer sees it. Goes with the words.';
create index reflection_readings_reader on private.reflection_readings (reader_id);
alter table private.reflection_readings enable row level security;
alter table private.reflection_readings force row level security;

-- ---- Who may read it -----------------------------------------------------------------------------------
create function private.may_read_reflection(p_reader uuid, p_one private.reflections) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select p_reader = p_one.volunteer_id or (
		case p_one.shown
			when 'supervisor' then private.supervisor_of(p_one.organisation_id, p_one.volunteer_id) is not distinct from p_reader
			when 'coordinators' then private.coordinates(p_reader, p_one.organisation_id)
			else false
		end
		-- words about oneself say something of whom one was with: never to somebody who must not know of them (C7, C25)
		and p_one.person_id not in (select private.closed_people(p_reader, p_one.organisation_id))
		and exists (
			select from public.acceptances a
			where a.organisation_id = p_one.organisation_id and a.volunteer_id = p_one.volunteer_id and a.state not in ('left', 'declined')
		)
	)
$$;
comment on function private.may_read_reflection(uuid, private.reflections) is
	'Whether somebody may read what a volunteer wrote of a visit, now: the volunteer; their supervisor or a coordinator, as they chose, while they are with the organisation, and never one who must not know of the person.';

create function private.reflecting_on(p_me uuid, p_task uuid, p_at timestamptz) returns public.matches
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_match public.matches := private.my_match(p_me, p_task);
begin
	if v_match.id is null then
		perform private.not_found();
	end if;
	return v_match;
end $$;
comment on function private.reflecting_on(uuid, uuid, timestamptz) is 'The guard: the match by which a visit is or was this volunteer''s; or not found.';

create function private.may_reflect(p_match public.matches, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from public.tasks t
		join private.people p on p.id = t.person_id and p.erased_at is null
		where t.id = p_match.task_id and t.starts_at <= p_at
			and (p_match.done_at is not null or (p_match.ended_at is null and t.state = 'confirmed'))
	)
$$;
comment on function private.may_reflect(public.matches, timestamptz) is 'Of a visit that has begun, while something about it is kept.';

-- ---- The volunteer's own -------------------------------------------------------------------------------
create function private.reflection_page(p_task uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_now timestamptz := private.clock();
	v_match public.matches := private.reflecting_on(v_me, p_task, v_now);
begin
	return jsonb_build_object(
		'now', v_now, 'task_id', p_task, 'may', private.may_reflect(v_match, v_now),
		'organisation', (select o.name from public.organisations o where o.id = v_match.organisation_id),
		'supervisor', private.account_name(private.supervisor_of(v_match.organisation_id, v_me)),
		'mine', (
			select jsonb_build_object(
				'words', r.words, 'hard', r.hard, 'shown', r.shown, 'version', r.version, 'updated_at', r.updated_at,
				'read', (
					select coalesce(jsonb_agg(jsonb_build_object('by', private.account_name(x.reader_id), 'at', x.last_at) order by x.last_at desc), '[]'::jsonb)
					from private.reflection_readings x where x.reflection_id = r.id
				)
			)
			from private.reflections r where r.match_id = v_match.id
		)
	);
end $$;
comment on function private.reflection_page(uuid) is 'What a volunteer wrote of a visit of theirs, to whom they show it, and who has read it. For themselves alone.';
create function public.reflection_page(p_task uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.reflection_page(p_task) $$;
comment on function public.reflection_page(uuid) is 'See private.reflection_page.';
grant execute on function public.reflection_page(uuid), private.reflection_page(uuid) to authenticated;

create function private.save_reflection(p_once uuid, p_task uuid, p_version integer, p_words text, p_hard boolean, p_shown text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_match public.matches := private.reflecting_on(v_me, p_task, v_now);
	v_mine private.reflections;
	v_words text := trim(coalesce(p_words, ''));
begin
	select * into v_once from private.begin_once(p_once, 'save_reflection', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform 1 from public.matches m where m.id = v_match.id for no key update;
	select * into v_mine from private.reflections r where r.match_id = v_match.id for update;
	if v_mine.id is null and not private.may_reflect(v_match, v_now) then
		raise exception 'There is nothing to write here now.' using errcode = 'PT409', hint = 'early';
	elsif coalesce(v_mine.version, 0) <> coalesce(p_version, 0) then
		perform private.stale();
	elsif length(v_words) not between 1 and 2000 then
		raise exception 'Write a line, of at most 2,000 characters; or leave it.' using errcode = 'PT422', hint = 'words';
	elsif p_shown is null or p_shown not in ('me', 'supervisor', 'coordinators') then
		raise exception 'Choose who may read it.' using errcode = 'PT422', hint = 'shown';
	end if;
	if v_mine.id is null then
		insert into private.reflections (match_id, person_id, organisation_id, volunteer_id, words, hard, shown)
		values (v_match.id, v_match.person_id, v_match.organisation_id, v_me, v_words, coalesce(p_hard, false), p_shown);
	else
		update private.reflections set words = v_words, hard = coalesce(p_hard, false), shown = p_shown where id = v_mine.id;
	end if;
	return private.end_once(p_once, 'save_reflection', '{}'::jsonb);
end $$;
comment on function private.save_reflection(uuid, uuid, integer, text, boolean, text) is
	'A volunteer writes how a visit was for them, or changes it, or who may read it: at once (0 is the version of nothing yet).';
create function public.save_reflection(p_once uuid, p_task uuid, p_version integer, p_words text, p_hard boolean, p_shown text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.save_reflection(p_once, p_task, p_version, p_words, p_hard, p_shown) $$;
comment on function public.save_reflection(uuid, uuid, integer, text, boolean, text) is 'See private.save_reflection.';
grant execute on function public.save_reflection(uuid, uuid, integer, text, boolean, text),
	private.save_reflection(uuid, uuid, integer, text, boolean, text) to authenticated;

create function private.delete_reflection(p_once uuid, p_task uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_match public.matches := private.reflecting_on(v_me, p_task, private.clock());
begin
	select * into v_once from private.begin_once(p_once, 'delete_reflection', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	delete from private.reflections r where r.match_id = v_match.id;
	return private.end_once(p_once, 'delete_reflection', '{}'::jsonb);
end $$;
comment on function private.delete_reflection(uuid, uuid) is 'A volunteer takes away what they wrote of a visit, and with it that anybody read it.';
create function public.delete_reflection(p_once uuid, p_task uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.delete_reflection(p_once, p_task) $$;
comment on function public.delete_reflection(uuid, uuid) is 'See private.delete_reflection.';
grant execute on function public.delete_reflection(uuid, uuid), private.delete_reflection(uuid, uuid) to authenticated;

-- ---- For whoever it is shown to ------------------------------------------------------------------------
create function private.reflections_page(p_organisation uuid, p_volunteer uuid) returns jsonb
	language plpgsql volatile security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_now timestamptz := private.clock();
	v_organisation public.organisations := private.desk_of(v_me, p_organisation);
	v_seen private.reflections[];
begin
	if v_me = p_volunteer or not exists (
		select from public.acceptances a where a.organisation_id = p_organisation and a.volunteer_id = p_volunteer
	) then
		perform private.not_found();
	end if;
	select array_agg(x) into v_seen from (
		select r from private.reflections r
		where r.organisation_id = p_organisation and r.volunteer_id = p_volunteer and private.may_read_reflection(v_me, r)
		order by r.updated_at desc, r.id limit 50
	) as x (x);
	-- the volunteer sees who read it
	insert into private.reflection_readings as l (reflection_id, reader_id, at, last_at)
	select r.id, v_me, v_now, v_now from unnest(v_seen) as r
	on conflict (reflection_id, reader_id) do update
	set last_at = v_now, times = l.times + case when l.last_at < v_now - interval '15 minutes' then 1 else 0 end;
	return jsonb_build_object(
		'now', v_now, 'volunteer', jsonb_build_object('id', p_volunteer, 'name', private.account_name(p_volunteer)),
		'organisation', v_organisation.name,
		'rows', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', r.id, 'words', r.words, 'hard', r.hard, 'shown', r.shown, 'updated_at', r.updated_at, 'day', t.day, 'kind_id', t.kind_id
			) order by r.updated_at desc, r.id), '[]'::jsonb)
			from unnest(v_seen) as r
			join public.matches m on m.id = r.match_id join public.tasks t on t.id = m.task_id
		)
	);
end $$;
comment on function private.reflections_page(uuid, uuid) is
	'What a volunteer wrote of their visits and shows to whoever asks, the newest fifty; each reading is written down for the volunteer. What they do not show is not there, nor counted.';
create function public.reflections_page(p_organisation uuid, p_volunteer uuid) returns jsonb
	language sql volatile security invoker set search_path = ''
	as $$ select private.reflections_page(p_organisation, p_volunteer) $$;
comment on function public.reflections_page(uuid, uuid) is 'See private.reflections_page.';
grant execute on function public.reflections_page(uuid, uuid), private.reflections_page(uuid, uuid) to authenticated;

-- ---- In the list of who has carried much lately: hard visits, for whoever may read of them --------------
drop function private.carried(uuid, uuid, timestamptz);
create function private.carried(p_me uuid, p_organisation uuid, p_at timestamptz) returns table (
	volunteer_id uuid, mine boolean, supervisor_id uuid, deaths bigint, hard bigint, minutes numeric, weekly_minutes integer,
	rest_until timestamptz, rested_at timestamptz, talked_on date, wishes boolean
)
	language sql stable security definer set search_path = ''
	as $$
	with closed as materialized (
		select private.closed_people(p_me, p_organisation) as person_id
	)
	select a.volunteer_id, coalesce(s.id = p_me, false), s.id,
		(
			select count(distinct l.death_id) from private.losses l
			join private.deaths d on d.id = l.death_id and d.undone_at is null
			where l.volunteer_id = a.volunteer_id and l.organisation_id = p_organisation and l.told_at > p_at - interval '90 days'
				-- C7, C25: whoever must not know of a person does not learn of their death from a number
				and l.person_id not in (select c.person_id from closed c)
		),
		(
			select count(*) from private.reflections r join public.matches m on m.id = r.match_id join public.tasks t on t.id = m.task_id
			where r.volunteer_id = a.volunteer_id and r.organisation_id = p_organisation and r.hard
				and t.starts_at > p_at - interval '90 days'
				-- a number would tell what the words do not
				and private.may_read_reflection(p_me, r)
		),
		(
			select coalesce(sum(t.minutes), 0) / 4.0 from public.matches m join public.tasks t on t.id = m.task_id
			where m.volunteer_id = a.volunteer_id and m.organisation_id = p_organisation and m.ended_at is null and t.state = 'done'
				and t.ends_at > p_at - interval '28 days' and t.ends_at <= p_at
				and m.person_id not in (select c.person_id from closed c)
		),
		v.weekly_minutes,
		case when a.rest_until > p_at then a.rest_until end,
		greatest(a.rest_until, (
			select max(e.at) from private.acceptance_events e
			where e.organisation_id = p_organisation and e.volunteer_id = a.volunteer_id
				and (e.to_state = 'paused' or e.from_state = 'paused' or e.reason ~* '^(a |the )?rest ')
		)),
		(select max(x.talked_on) from private.talks x where x.organisation_id = p_organisation and x.volunteer_id = a.volunteer_id),
		exists (
			select from private.losses l
			where l.volunteer_id = a.volunteer_id and l.organisation_id = p_organisation and l.answer = 'talk' and l.talked_at is null
				and l.person_id not in (select c.person_id from closed c)
		)
	from public.acceptances a
	join public.volunteers v on v.account_id = a.volunteer_id
	cross join lateral (select private.supervisor_of(p_organisation, a.volunteer_id) as id) as s
	where a.organisation_id = p_organisation and a.state in ('accepted', 'paused')
$$;
comment on function private.carried(uuid, uuid, timestamptz) is
	'What an organisation''s volunteers have carried, as far as this coordinator may know of it: deaths and hard visits in 90 days, hours a week over the last four weeks, their last rest and talk. Never a word of theirs. No guard: callers have asked.';

create or replace function private.carried_page(p_organisation uuid, p_all boolean, p_sort text, p_page integer) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation public.organisations := private.desk_of(v_me, p_organisation);
	v_now timestamptz := private.clock();
	v_page integer := least(greatest(coalesce(p_page, 1), 1), 10000);
begin
	return private.desk_frame(v_me, v_organisation) || (
		with everybody as materialized (
			select c.*, private.account_name(c.volunteer_id) as name from private.carried(v_me, p_organisation, v_now) c
			-- nobody looks after themselves
			where c.volunteer_id <> v_me
		), wanted as (
			select e.*, row_number() over (order by
				case when p_all then e.mine end desc nulls last,
				case when coalesce(p_sort, 'carried') = 'carried' then e.wishes end desc nulls last,
				case when coalesce(p_sort, 'carried') = 'carried' then e.deaths end desc nulls last,
				case when coalesce(p_sort, 'carried') = 'carried' then e.hard end desc nulls last,
				case when coalesce(p_sort, 'carried') in ('carried', 'hours') then e.minutes / e.weekly_minutes end desc nulls last,
				case when coalesce(p_sort, 'carried') in ('carried', 'talk') then coalesce(e.talked_on, '-infinity'::date) end asc nulls last,
				lower(e.name), e.volunteer_id
			) as place
			from everybody e where p_all or e.mine
		)
		select jsonb_build_object(
			'page', v_page, 'total', (select count(*) from wanted), 'mine', (select count(*) from everybody e where e.mine),
			'rows', coalesce(jsonb_agg(jsonb_build_object(
				'id', w.volunteer_id, 'name', w.name, 'mine', w.mine, 'supervisor', private.account_name(w.supervisor_id),
				'deaths', w.deaths, 'hard', w.hard, 'minutes', round(w.minutes), 'weekly_minutes', w.weekly_minutes,
				'rest_until', w.rest_until, 'rested_at', w.rested_at, 'talked_on', w.talked_on, 'wishes', w.wishes
			) order by w.place), '[]'::jsonb)
		)
		from wanted w where w.place > (v_page - 1) * 25 and w.place <= v_page * 25
	);
end $$;
comment on function private.carried_page(uuid, boolean, text, integer) is
	'Who has carried much lately: a supervisor''s own volunteers, or all with their own first; by what they carried, hours, the longest without a talk, or name; 25 a page.';
-- ---- On the volunteer's page: what they wrote, so that they find it again ------------------------------
alter function private.care_page() rename to care_page_alone;
create function private.care_page() returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	return private.care_page_alone() || jsonb_build_object(
		'reflections', (
			select coalesce(jsonb_agg(jsonb_build_object('task_id', t.id, 'day', t.day, 'kind_id', t.kind_id, 'shown', r.shown) order by t.day desc, r.id), '[]'::jsonb)
			from private.reflections r join public.matches m on m.id = r.match_id join public.tasks t on t.id = m.task_id
			where r.volunteer_id = private.me()
		)
	);
end $$;
comment on function private.care_page() is
	'How a volunteer is looked after: by whom; that somebody they came to has died and with whom they can talk, never who it was; their rest; of which visits they have written.';
comment on function private.care_page_alone() is 'Part of private.care_page, with its guard.';
revoke execute on function private.care_page_alone() from public, authenticated;
grant execute on function private.care_page() to authenticated;

-- ---- A copy of it, how long it is kept, and its erasure ------------------------------------------------
insert into private.retention_rules (position, id, what, keeps, since, action, becomes, why) values
	(123, 'reflections', 'What a volunteer wrote of how a visit was for them', '12 months', 'the last time they changed it', 'deleted',
		'It is deleted, with who read it.', 'So that they, and whoever they show it to, can look back on a year.');

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
	end if;
	return private.carry_out_before_care(p_rule, p_at);
end $$;

create or replace function private.care_to_erase(p_account uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (select from private.losses l where l.volunteer_id = p_account)
		or exists (select from private.talks t where t.volunteer_id = p_account)
		or exists (select from private.supervisors s where s.volunteer_id = p_account)
		or exists (select from private.reflections r where r.volunteer_id = p_account)
$$;

create or replace function private.erase_care(p_account uuid) returns bigint
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_n bigint;
	v_rows bigint := 0;
begin
	delete from private.losses l where l.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.talks t where t.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.supervisors s where s.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.reflections r where r.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	return v_rows;
end $$;

-- what somebody wrote after a visit may say something of whom they were with
alter function private.erase_person(uuid, text) rename to erase_person_alone;
create function private.erase_person(p_person uuid, p_rule text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_erased jsonb := private.erase_person_alone(p_person, p_rule);
begin
	delete from private.reflections r where r.person_id = p_person;
	return v_erased;
end $$;
comment on function private.erase_person(uuid, text) is
	'Erases everything known about a person, with what volunteers wrote of their visits; the bare record stays, by number. No guard of its own.';
comment on function private.erase_person_alone(uuid, text) is 'Part of private.erase_person.';

create or replace function private.export_account(p_once uuid, p_format text) returns jsonb
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
		),
		'supervisors', (
			select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'name', coalesce(private.account_name(s.supervisor_id), ''), 'at', s.at) order by s.id), '[]'::jsonb)
			from private.supervisors s join public.organisations o on o.id = s.organisation_id where s.volunteer_id = private.me()
		),
		'reflections', (
			select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'at', r.updated_at, 'words', r.words, 'hard', r.hard, 'shown', r.shown)
				order by r.updated_at, r.id), '[]'::jsonb)
			from private.reflections r join public.organisations o on o.id = r.organisation_id where r.volunteer_id = private.me()
		)
	);
end $$;
