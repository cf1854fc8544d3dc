-- The circle: the week, what is known, who sees what, who looked, who is in the circle, and a death.
-- Every function begins with the guard; somebody not of the circle gets the same answer as for nothing.

-- ---- What the circle writes ----------------------------------------------------------------------
create table private.family_visits (
	id uuid primary key default gen_random_uuid(),
	person_id uuid not null references private.people (id),
	day date not null,
	starts time not null,
	ends time not null check (ends > starts),
	who text not null check (length(who) between 1 and 80),
	words text not null default '' check (length(words) <= 200),
	task_id uuid references public.tasks (id),
	entered_by uuid not null references private.circle_members (id),
	entered_at timestamptz not null default private.clock(),
	removed_at timestamptz
);
comment on table private.family_visits is
	'Family and friends in the week, written by the circle for itself: no volunteer and no coordinator reads it. Local wall time.';
comment on column private.family_visits.task_id is 'The task that it stands in for, when somebody of their own does it after all.';
create index family_visits_person on private.family_visits (person_id, day) where removed_at is null;
create index family_visits_entered_by on private.family_visits (entered_by);
create index family_visits_task on private.family_visits (task_id);
alter table private.family_visits enable row level security;
alter table private.family_visits force row level security;

create table private.circle_notes (
	id uuid primary key default gen_random_uuid(),
	person_id uuid not null references private.people (id),
	organisation_id uuid not null references public.organisations (id),
	request_id uuid references public.requests (id),
	task_id uuid references public.tasks (id),
	disclosure_id bigint references private.disclosures (id),
	kind text not null check (kind in ('another_day', 'changed', 'looks_wrong')),
	for_role public.member_role not null default 'coordinator' check (for_role in ('coordinator', 'data_guardian')),
	words text not null check (length(words) <= 2000),
	written_by uuid not null references private.circle_members (id),
	written_at timestamptz not null default private.clock(),
	settled_at timestamptz,
	settled_by uuid references public.accounts (id),
	constraint about_a_reading check ((kind = 'looks_wrong') = (disclosure_id is not null))
);
comment on table private.circle_notes is
	'What the circle writes to those who answer for the help: another day would do, something has changed, a reading looks wrong. Waits until settled.';
create index circle_notes_open on private.circle_notes (organisation_id, for_role) where settled_at is null;
create index circle_notes_person on private.circle_notes (person_id);
create index circle_notes_request on private.circle_notes (request_id);
create index circle_notes_task on private.circle_notes (task_id);
create index circle_notes_disclosure on private.circle_notes (disclosure_id);
create index circle_notes_written_by on private.circle_notes (written_by);
create index circle_notes_settled_by on private.circle_notes (settled_by);
alter table private.circle_notes enable row level security;
alter table private.circle_notes force row level security;

create table private.circle_invitations (
	id uuid primary key default gen_random_uuid(),
	person_id uuid not null references private.people (id),
	role public.circle_role not null check (role in ('manager', 'helper')),
	name text not null check (length(name) between 1 and 120),
	email text not null check (length(email) between 3 and 254),
	relation text not null default '' check (length(relation) <= 80),
	token_hash bytea not null unique,
	invited_by uuid not null references private.circle_members (id),
	created_at timestamptz not null default private.clock(),
	expires_at timestamptz not null,
	accepted_at timestamptz,
	accepted_by uuid references public.accounts (id),
	revoked_at timestamptz,
	revoked_by uuid references public.accounts (id)
);
comment on table private.circle_invitations is
	'Somebody is asked into the circle by mail. The link works for fourteen days, once, and only for the address it was sent to.';
create index circle_invitations_person on private.circle_invitations (person_id);
create index circle_invitations_invited_by on private.circle_invitations (invited_by);
create index circle_invitations_accepted_by on private.circle_invitations (accepted_by);
create index circle_invitations_revoked_by on private.circle_invitations (revoked_by);
alter table private.circle_invitations enable row level security;
alter table private.circle_invitations force row level security;

-- ---- Guards ----------------------------------------------------------------------------------------
create function private.circle_access(p_account uuid, p_person uuid, p_at timestamptz) returns text
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_capacity text := private.circle_capacity(p_account, p_person, p_at);
begin
	-- C7: a no to a helper, or to a manager who has shown no paper, closes the page to them
	if v_capacity in ('helper', 'unproven_manager')
		and not private.may_see_ledger(p_account, p_person, p_at)
		and private.denied(p_person, p_account, 'summary', p_at)
	then
		return null;
	end if;
	return v_capacity;
end $$;
comment on function private.circle_access(uuid, uuid, timestamptz) is
	'In what capacity an account may open the pages of a circle; null when to them there are none. Whoever may see the ledger keeps it, though a deny closes the week to them.';

create function private.require_circle(p_person uuid, p_capacities text[]) returns text
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_capacity text := private.circle_access(private.require_me(), p_person, private.clock());
begin
	if v_capacity is null or not v_capacity = any (p_capacities) then
		perform private.not_found();
	end if;
	return v_capacity;
end $$;
comment on function private.require_circle(uuid, text[]) is 'The guard of the circle''s pages: signed in, of the circle, in one of these capacities; otherwise not found.';

create function private.require_living(p_person uuid) returns void
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	if private.dead(p_person) then
		raise exception 'A death has been recorded, so nothing is arranged here now.' using errcode = 'PT409', hint = 'died';
	end if;
end $$;
comment on function private.require_living(uuid) is 'Refuses what makes no sense after a death (R14).';

create function private.my_place(p_account uuid, p_person uuid) returns private.circle_members
	language sql stable security definer set search_path = ''
	as $$
	select c.* from private.circle_members c
	where c.person_id = p_person and c.account_id = p_account and c.ended_at is null
	-- self, then manager, then helper; a manager's seen basis before an unseen one
	order by c.role, c.basis_seen_at nulls last, c.added_at
	limit 1
$$;
comment on function private.my_place(uuid, uuid) is 'The row by which an account is of the circle: the strongest, when there are several.';

create function private.circle_requests(p_account uuid, p_person uuid, p_at timestamptz) returns setof public.requests
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_capacity text := private.circle_access(p_account, p_person, p_at);
begin
	-- C7: a deny follows them into this capacity too
	if v_capacity = 'self' or (
		v_capacity in ('manager', 'unproven_manager') and not private.denied(p_person, p_account, 'summary', p_at)
	) then
		return query
			select r.* from public.requests r
			where r.person_id = p_person and r.state <> 'draft'
				-- C18: only what they entered themselves
				and (v_capacity <> 'unproven_manager' or exists (
					select from private.circle_members c where c.id = r.asked_by and c.account_id = p_account
				));
	end if;
end $$;
comment on function private.circle_requests(uuid, uuid, timestamptz) is
	'C18: the requests whose week an account of the circle sees: all for the person and proven managers, their own for a manager whose basis has not been seen, none for a helper.';

create function private.require_circle_task(p_task uuid) returns public.tasks
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_task public.tasks := private.lock_task(p_task);
begin
	if v_task.id is null or not exists (
		select from private.circle_requests(v_me, v_task.person_id, private.clock()) r where r.id = v_task.request_id
	) then
		perform private.not_found();
	end if;
	return v_task;
end $$;
comment on function private.require_circle_task(uuid) is 'The guard of what the circle does about one task: theirs to see, and locked; otherwise not found.';

-- ---- The week --------------------------------------------------------------------------------------
create function private.circle_rota(p_person uuid, p_from date) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'capacity', 'helper',
		'tasks', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'kind', t.kind_id, 'day', t.day, 'starts', t.starts, 'ends', t.ends,
				-- once that is confirmed
				'who', case when t.state in ('confirmed', 'done') and m.id is not null
					then coalesce(nullif(split_part(trim(a.name), ' ', 1), ''), 'A volunteer') end
			) order by t.day, t.starts, t.ends, t.id), '[]'::jsonb)
			from public.tasks t
			join public.requests r on r.id = t.request_id
			left join public.matches m on m.task_id = t.id and m.ended_at is null
			left join public.accounts a on a.id = m.volunteer_id
			where t.person_id = p_person and t.day between p_from and p_from + 6
				and t.state not in ('cancelled', 'missed') and r.state in ('open', 'paused', 'closed')
		),
		'family', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'day', f.day, 'starts', f.starts, 'ends', f.ends, 'who', split_part(f.who, ' ', 1)
			) order by f.day, f.starts, f.ends, f.id), '[]'::jsonb)
			from private.family_visits f
			where f.person_id = p_person and f.removed_at is null and f.day between p_from and p_from + 6
				and not private.dead(p_person)
		)
	)
$$;
comment on function private.circle_rota(uuid, date) is 'C18: what a helper sees of a week: kind, time, and who comes by first name. Nothing else.';

create function private.organisation_card(p_organisation uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'id', o.id, 'name', o.name, 'phone', o.phone,
		'out_of_hours_name', o.out_of_hours_name, 'out_of_hours_phone', o.out_of_hours_phone,
		'hours', (
			select coalesce(jsonb_agg(jsonb_build_object('weekday', h.weekday, 'opens', h.opens, 'closes', h.closes)
				order by h.weekday, h.opens), '[]'::jsonb)
			from public.organisation_hours h where h.organisation_id = o.id
		)
	)
	from public.organisations o where o.id = p_organisation
$$;
comment on function private.organisation_card(uuid) is 'Who to ring, and when: an organisation''s public line and hours.';

create function private.circle_contacts(p_person uuid, p_requests uuid[]) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(jsonb_agg(private.organisation_card(r.organisation_id) || jsonb_build_object('coordinator', c.name)
		order by r.created_at desc), '[]'::jsonb)
	from (
		select distinct on (q.organisation_id) q.* from public.requests q
		where q.person_id = p_person and q.state <> 'draft' and (p_requests is null or q.id = any (p_requests))
		order by q.organisation_id, q.state = 'closed', q.coordinator_id is null, q.created_at desc
	) as r
	left join public.accounts c on c.id = r.coordinator_id
$$;
comment on function private.circle_contacts(uuid, uuid[]) is
	'Whom to ring: the organisations that hold these requests (all of the person''s when null), with the named coordinator. Also after a death.';

create function private.circle_consents(p_person uuid, p_requests uuid[], p_at timestamptz) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	return (
		select coalesce(jsonb_object_agg(o.id, private.effective_summary(p_person, o.id, p_at)), '{}'::jsonb)
		from (select distinct r.organisation_id as id from public.requests r where r.id = any (p_requests) and r.state <> 'closed') as o
	);
end $$;
comment on function private.circle_consents(uuid, uuid[], timestamptz) is 'Organisation id → whether the summary may reach its pool at all, asked once for each.';

create function private.circle_tasks(
	p_account uuid, p_person uuid, p_ledger boolean, p_requests uuid[], p_consents jsonb,
	p_from date, p_to date, p_only uuid, p_at timestamptz
) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	return (
	select coalesce(jsonb_agg(jsonb_build_object(
		'id', t.id, 'request_id', t.request_id, 'kind', t.kind_id, 'state', t.state, 'version', t.version,
		'day', t.day, 'starts', t.starts, 'ends', t.ends, 'minutes', t.minutes,
		'begun', t.starts_at <= p_at, 'over', t.ends_at <= p_at,
		'organisation', o.name, 'coordinator', nullif(split_part(trim(c.name), ' ', 1), ''), 'request_state', r.state,
		'consent', coalesce((p_consents ->> t.organisation_id::text)::boolean, true),
		-- the first name of whoever comes, once that is confirmed
		'who', case when x.comes then coalesce(nullif(split_part(trim(v.name), ' ', 1), ''), 'A volunteer') end,
		'been', case when x.comes then (
			select count(*) from public.matches n
			join public.tasks w on w.id = n.task_id
			where n.person_id = p_person and n.volunteer_id = m.volunteer_id and w.state = 'done' and w.starts_at < t.starts_at
		) else 0 end,
		-- how many were asked and how it stands, never who
		'asked', f.asked, 'waiting', f.waiting, 'cannot', f.cannot, 'asked_at', f.asked_at, 'hear_by', f.hear_by,
		'handed_back', exists (select from public.matches n where n.task_id = t.id and n.end_reason = 'handed_back'),
		'covered', exists (select from private.family_visits y where y.task_id = t.id and y.removed_at is null),
		'address_from', case when x.shows then t.starts_at - interval '24 hours' end,
		'address_until', case when x.shows then t.ends_at + interval '2 hours' end,
		'said', (
			select coalesce(jsonb_agg(distinct b.kind), '[]'::jsonb) from private.feedback b
			join private.circle_members z on z.id = b.circle_member_id
			where b.task_id = t.id and z.account_id = p_account
		),
		'told', (
			select coalesce(jsonb_agg(distinct n.kind), '[]'::jsonb) from private.circle_notes n
			join private.circle_members z on z.id = n.written_by
			where n.task_id = t.id and z.account_id = p_account and n.settled_at is null
		)
	) order by t.day, t.starts, t.ends, t.id), '[]'::jsonb)
	from public.tasks t
	join public.requests r on r.id = t.request_id
	join public.organisations o on o.id = t.organisation_id
	left join public.accounts c on c.id = r.coordinator_id
	left join public.matches m on m.task_id = t.id and m.ended_at is null
	left join public.accounts v on v.id = m.volunteer_id
	cross join lateral (
		select m.id is not null and t.state in ('confirmed', 'done') as comes,
			-- asked only where it is shown: whose address window still lies ahead
			case when p_ledger and m.id is not null and t.state = 'confirmed' and t.ends_at + interval '2 hours' > p_at
				then private.permitted(p_person, m.volunteer_id, 'matched', m.organisation_id, 'address', p_at)
				else false
			end as shows
	) as x
	cross join lateral (
		select count(*) as asked,
			count(*) filter (where q.state = 'sent' and q.expires_at > p_at) as waiting,
			count(*) filter (where q.state in ('declined', 'expired') or (q.state = 'sent' and q.expires_at <= p_at)) as cannot,
			max(q.sent_at) as asked_at,
			max(q.expires_at) filter (where q.state = 'sent' and q.expires_at > p_at) as hear_by
		from public.offers q where q.task_id = t.id
	) as f
	where t.person_id = p_person and t.request_id = any (p_requests)
		and (p_only is not null or t.day between p_from and p_to)
		and (p_only is null or t.id = p_only));
end $$;
comment on function private.circle_tasks(uuid, uuid, boolean, uuid[], jsonb, date, date, uuid, timestamptz) is
	'The tasks of these requests as the circle sees them, of some days or one alone: who comes once confirmed; of those asked the number, never who; what the reader has said of it. No guard: callers have found the requests.';

create function private.circle_week(p_account uuid, p_person uuid, p_from date) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_capacity text := private.circle_access(p_account, p_person, private.clock());
	v_ledger boolean := private.may_see_ledger(p_account, p_person, private.clock());
	v_place private.circle_members := private.my_place(p_account, p_person);
	v_dead boolean := private.dead(p_person);
	v_requests uuid[];
	v_consents jsonb;
	v_next uuid;
begin
	if v_capacity is null then
		return null;
	end if;
	if v_capacity = 'helper' then
		return private.circle_rota(p_person, p_from) || jsonb_build_object('invited_by', (
			-- by first name, as whoever comes (C18)
			select nullif(split_part(trim(c.name), ' ', 1), '') from private.circle_members c
			where c.person_id = p_person and c.account_id = v_place.added_by and c.account_id <> p_account
			order by c.role limit 1
		));
	end if;
	v_requests := array(select r.id from private.circle_requests(p_account, p_person, v_now) r);
	v_consents := private.circle_consents(p_person, v_requests, v_now);
	select t.id into v_next from public.tasks t
	where t.request_id = any (v_requests) and t.state = 'confirmed' and t.ends_at > v_now
	order by t.starts_at, t.id limit 1;
	return jsonb_build_object(
		'capacity', v_capacity,
		'ledger', v_ledger,
		'relation', v_place.relation,
		'place', coalesce((select a.place from public.areas a where a.id = private.area_seen_by(p_account, p_person, v_now)), ''),
		'closed', v_ledger and v_capacity = 'manager' and private.denied(p_person, p_account, 'summary', v_now),
		'died', (
			select jsonb_build_object(
				'died_on', d.died_on, 'recorded_at', d.recorded_at, 'mine', d.recorded_by = p_account,
				'undo_until', d.recorded_at + interval '1 hour',
				'can_undo', d.recorded_by = p_account and v_now < d.recorded_at + interval '1 hour'
			)
			from private.deaths d where d.person_id = p_person and d.undone_at is null
		),
		'stopped', (
			select count(*) from public.tasks t
			join private.deaths d on d.person_id = t.person_id and d.undone_at is null
			where t.person_id = p_person
				and (v_ledger or t.request_id = any (v_requests))
				and exists (select from private.task_events e where e.task_id = t.id and e.event = 'died' and e.at >= d.recorded_at)
		),
		'contacts', private.circle_contacts(p_person, case when v_ledger then null else v_requests end),
		'requests', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', r.id, 'state', r.state, 'situation', r.situation,
				'submitted_at', r.submitted_at, 'opened_at', r.opened_at, 'paused_at', r.paused_at, 'closed_at', r.closed_at,
				'consent', coalesce((v_consents ->> r.organisation_id::text)::boolean, true),
				'can_resume', private.paused_by_circle(r.id),
				'coordinator', c.name, 'organisation_id', r.organisation_id
			) order by r.state = 'closed', r.created_at desc), '[]'::jsonb)
			from public.requests r
			left join public.accounts c on c.id = r.coordinator_id
			where r.id = any (v_requests)
		),
		'tasks', private.circle_tasks(p_account, p_person, v_ledger, v_requests, v_consents, p_from, p_from + 6, null, v_now),
		'family', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', f.id, 'day', f.day, 'starts', f.starts, 'ends', f.ends, 'who', f.who, 'words', f.words, 'entered_by', m.name,
				'mine', m.account_id is not distinct from p_account
			) order by f.day, f.starts, f.ends, f.id), '[]'::jsonb)
			from private.family_visits f
			join private.circle_members m on m.id = f.entered_by
			where f.person_id = p_person and f.removed_at is null and f.day between p_from and p_from + 6
				and not v_dead
				and (v_capacity in ('self', 'manager') or m.account_id = p_account)
		),
		'next', case when v_next is not null then
			private.circle_tasks(p_account, p_person, v_ledger, v_requests, v_consents, null, null, v_next, v_now) -> 0
		end,
		'open_ahead', (
			select coalesce(jsonb_agg(o order by o.day, o.id), '[]'::jsonb)
			from (
				select t.id, t.kind_id as kind, t.day
				from public.tasks t
				join public.requests r on r.id = t.request_id
				where r.id = any (v_requests) and t.state in ('open', 'offered', 'accepted') and t.starts_at > v_now
					and r.state = 'open'
				order by t.day, t.id limit 20
			) as o
		),
		'questions', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', q.id, 'words', q.words, 'asked_at', q.asked_at, 'asked_by', a.name,
				'asker', k.name, 'mine', k.account_id is not distinct from p_account
			) order by q.asked_at), '[]'::jsonb)
			from private.questions q
			join public.requests r on r.id = q.request_id and r.id = any (v_requests)
			join public.accounts a on a.id = q.asked_by
			join private.circle_members k on k.id = r.asked_by
			where q.answered_at is null and q.settled_at is null and r.state <> 'closed' and not v_dead
		),
		'looked', case when v_ledger then (
			select coalesce(jsonb_agg(l.entry order by l.at desc), '[]'::jsonb)
			from (
				select private.looked_entry(d) || case when private.denied(p_person, p_account, 'summary', v_now)
					then '{"task": null}' else '{}' end::jsonb as entry, d.at from private.disclosures d
				where d.person_id = p_person and d.capacity in ('coordinator', 'matched')
				order by d.at desc, d.id desc limit 2
			) as l
		) else '[]'::jsonb end
	);
end $$;
comment on function private.circle_week(uuid, uuid, date) is
	'The week of a circle by capacity (C18), without the person''s name: it discloses nothing, so that its stamp may be asked for again and again.';

create function private.paused_by_circle(p_request uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from public.requests r
		join private.request_events e on e.request_id = r.id and e.event = 'paused_by_circle' and e.at = r.paused_at
		where r.id = p_request and r.state = 'paused'
	)
$$;
comment on function private.paused_by_circle(uuid) is 'Whether it was the circle that paused the request: what a coordinator or a death paused, a coordinator opens.';

create function private.looked_entry(p_disclosure private.disclosures) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	return (
		select jsonb_build_object(
			'ref', left(encode(sha256(convert_to(p_disclosure.id::text || ':' || p_disclosure.person_id::text, 'utf8')), 'hex'), 24),
			'at', p_disclosure.at, 'last_at', p_disclosure.last_at, 'times', p_disclosure.times,
			'reader_id', p_disclosure.reader_id, 'reader', a.name, 'capacity', p_disclosure.capacity, 'organisation', o.name,
			'scopes', to_jsonb(p_disclosure.scopes), 'purpose', p_disclosure.purpose,
			'task', case when t.id is not null then
				jsonb_build_object('kind', t.kind_id, 'day', t.day, 'starts', t.starts, 'ends', t.ends)
			end
		)
		from public.accounts a
		left join public.organisations o on o.id = p_disclosure.organisation_id
		left join public.tasks t on t.id = p_disclosure.task_id
		where a.id = p_disclosure.reader_id
	);
end $$;
comment on function private.looked_entry(private.disclosures) is 'One reading as the circle sees it: who, in what capacity, what, for which task, when, how often. It is named by a hash: a running number would tell how much is read elsewhere.';

create function private.known_as(p_account uuid, p_person uuid, p_purpose text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_capacity text := private.circle_access(p_account, p_person, private.clock());
begin
	if v_capacity not in ('self', 'manager', 'unproven_manager')
		-- nothing to ask for: a refusal here would only fill the guardian's log with our own page heads
		or not 'name' = any (private.scopes_for(p_account, v_capacity, p_person, null, null, private.clock())) then
		return null;
	end if;
	return private.read_about(p_account, v_capacity, p_person, null, null, '{name}', p_purpose) #> '{scopes,name}';
end $$;
comment on function private.known_as(uuid, uuid, text) is
	'The person''s name for the head of a page, read like everything else through the disclosing function; null for whom it is not.';

create function private.week_from(p_from date) returns date
	language sql stable security definer set search_path = ''
	as $$
	select greatest(least(coalesce(p_from, t.today), t.today + 400), t.today - 800)
	from (select (private.clock() at time zone 'Europe/London')::date as today) as t
$$;
comment on function private.week_from(date) is 'The first day of a week''s page: today when none is asked for, and never far from it.';

create function private.circle_page(p_person uuid, p_from date) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_capacity text := private.require_circle(p_person, '{self,manager,unproven_manager,helper}');
	v_today date := (private.clock() at time zone 'Europe/London')::date;
	v_from date := private.week_from(p_from);
	v_week jsonb := private.circle_week(v_me, p_person, v_from);
begin
	return v_week || jsonb_build_object(
		'now', private.clock(), 'today', v_today, 'from', v_from, 'stamp', md5(v_week::text),
		'name', case when v_capacity <> 'helper' then private.known_as(v_me, p_person, 'To see the week') end
	);
end $$;
comment on function private.circle_page(uuid, date) is
	'The page of a circle''s week, seven days from p_from (today when null). For whoever is of the circle, each as much as C18 gives them.';
create function public.circle_page(p_person uuid, p_from date default null) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.circle_page(p_person, p_from) $$;
comment on function public.circle_page(uuid, date) is 'See private.circle_page.';
grant execute on function public.circle_page(uuid, date), private.circle_page(uuid, date) to authenticated;

create function private.circle_stamp(p_person uuid, p_from date) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
begin
	perform private.require_circle(p_person, '{self,manager,unproven_manager,helper}');
	return jsonb_build_object('stamp', md5(private.circle_week(v_me, p_person, private.week_from(p_from))::text));
end $$;
comment on function private.circle_stamp(uuid, date) is
	'Has anything changed that I may see on this week''s page? A poll: it reads nothing about the person and leaves no trace.';
create function public.circle_stamp(p_person uuid, p_from date default null) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.circle_stamp(p_person, p_from) $$;
comment on function public.circle_stamp(uuid, date) is 'See private.circle_stamp.';
grant execute on function public.circle_stamp(uuid, date), private.circle_stamp(uuid, date) to authenticated;

create function private.my_circles() returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_person uuid;
	v_capacity text;
	v_list jsonb := '[]'::jsonb;
begin
	for v_person in
		select distinct c.person_id from private.circle_members c
		where c.account_id = v_me and c.ended_at is null
		order by c.person_id
	loop
		v_capacity := private.circle_access(v_me, v_person, private.clock());
		continue when v_capacity is null;
		v_list := v_list || jsonb_build_object(
			'person_id', v_person, 'capacity', v_capacity,
			'relation', case when v_capacity <> 'helper' then (private.my_place(v_me, v_person)).relation end,
			'died', v_capacity <> 'helper' and private.dead(v_person),
			'name', case when v_capacity <> 'helper' then private.known_as(v_me, v_person, 'To see whose circle it is') end,
			'invited_by', case when v_capacity = 'helper' then (
				select nullif(split_part(trim(m.name), ' ', 1), '') from private.circle_members m
				where m.person_id = v_person and m.account_id = (private.my_place(v_me, v_person)).added_by and m.account_id <> v_me
				order by m.role limit 1
			) end
		);
	end loop;
	return jsonb_build_object('circles', v_list);
end $$;
comment on function private.my_circles() is 'The people of whose circle whoever asks is, by name where they may know it.';
create function public.my_circles() returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.my_circles() $$;
comment on function public.my_circles() is 'See private.my_circles.';
grant execute on function public.my_circles(), private.my_circles() to authenticated;

create function private.circle_task_page(p_person uuid, p_task uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_now timestamptz := private.clock();
	v_task jsonb;
	v_requests uuid[];
begin
	perform private.require_circle(p_person, '{self,manager,unproven_manager}');
	v_requests := array(select r.id from private.circle_requests(v_me, p_person, v_now) r);
	v_task := private.circle_tasks(
		v_me, p_person, private.may_see_ledger(v_me, p_person, v_now), v_requests,
		private.circle_consents(p_person, v_requests, v_now), null, null, p_task, v_now
	) -> 0;
	if v_task is null or p_task is null then
		perform private.not_found();
	end if;
	return v_task || jsonb_build_object(
		'now', v_now, 'died', private.dead(p_person), 'organisation_card', (
			select private.organisation_card(t.organisation_id) from public.tasks t where t.id = p_task
		)
	);
end $$;
comment on function private.circle_task_page(uuid, uuid) is 'One visit, for what the circle does about it: thanks, something wrong, nobody came, cancel, another day.';
create function public.circle_task_page(p_person uuid, p_task uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.circle_task_page(p_person, p_task) $$;
comment on function public.circle_task_page(uuid, uuid) is 'See private.circle_task_page.';
grant execute on function public.circle_task_page(uuid, uuid), private.circle_task_page(uuid, uuid) to authenticated;

-- ---- What the circle does about the week ----------------------------------------------------------
create function private.say_of_visit(p_once uuid, p_task uuid, p_kind text, p_words text, p_pass_on boolean) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_task public.tasks := private.require_circle_task(p_task);
	v_once record;
	v_words text := trim(coalesce(p_words, ''));
	v_volunteer uuid;
begin
	select * into v_once from private.begin_once(p_once, 'say_of_visit', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if p_kind is null or p_kind not in ('thanks', 'wrong', 'nobody_came') then
		raise exception 'Say what it is: thanks, something wrong, or that nobody came.' using errcode = 'PT422', hint = 'kind';
	end if;
	if p_kind = 'wrong' and v_words = '' then
		raise exception 'Say in a few words what was wrong.' using errcode = 'PT422', hint = 'words';
	end if;
	if length(v_words) > 2000 then
		raise exception 'That is longer than 2,000 characters. Make it shorter; the rest can be said by phone.'
			using errcode = 'PT422', hint = 'words';
	end if;
	if v_task.starts_at > private.clock() then
		raise exception 'It has not begun yet.' using errcode = 'PT409', hint = 'too_early';
	end if;
	if v_task.state = 'cancelled' then
		raise exception 'It was cancelled, so there is no visit to speak of.' using errcode = 'PT409', hint = 'cancelled';
	end if;
	select m.volunteer_id into v_volunteer from public.matches m
	where m.task_id = p_task and m.ended_at is null and v_task.state in ('confirmed', 'done');
	if p_kind = 'thanks' and v_volunteer is null then
		raise exception 'Nobody came, as far as we know, so there is nobody to thank.' using errcode = 'PT409', hint = 'nobody';
	end if;
	if exists (
		select from private.feedback f
		join private.circle_members c on c.id = f.circle_member_id
		where f.task_id = p_task and f.kind = p_kind and c.account_id = v_me
	) then
		raise exception 'You have said so already, and it has arrived.' using errcode = 'PT409', hint = 'already';
	end if;
	insert into private.feedback (task_id, circle_member_id, kind, words, pass_on, at)
	values (
		p_task, (private.my_place(v_me, v_task.person_id)).id, p_kind, v_words,
		p_kind = 'thanks' and coalesce(p_pass_on, false), private.clock()
	);
	if p_kind = 'thanks' then
		if coalesce(p_pass_on, false) and not private.dead(v_task.person_id) then
			insert into private.outbox (template, to_account, organisation_id, person_id, task_id, params)
			values (
				'thanks', v_volunteer, v_task.organisation_id, v_task.person_id, p_task,
				jsonb_build_object('area', private.area_label(v_task.area_id), 'link', '/visits/' || p_task)
			);
		end if;
	else
		perform private.tell_coordinators(v_task.request_id, 'circle-wrote', '/desk/requests/' || v_task.request_id);
	end if;
	return private.end_once(p_once, 'say_of_visit', jsonb_build_object('person_id', v_task.person_id, 'kind', p_kind));
end $$;
comment on function private.say_of_visit(uuid, uuid, text, text, boolean) is
	'The circle says thank you (passed on to the volunteer if they wish), that something was wrong, or that nobody came; the last two wait on the desk.';
create function public.say_of_visit(p_once uuid, p_task uuid, p_kind text, p_words text default '', p_pass_on boolean default false) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.say_of_visit(p_once, p_task, p_kind, p_words, p_pass_on) $$;
comment on function public.say_of_visit(uuid, uuid, text, text, boolean) is 'See private.say_of_visit.';
grant execute on function public.say_of_visit(uuid, uuid, text, text, boolean), private.say_of_visit(uuid, uuid, text, text, boolean) to authenticated;

create function private.write_to_coordinator(p_once uuid, p_person uuid, p_kind text, p_words text, p_task uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_capacity text := private.require_circle(p_person, '{self,manager,unproven_manager}');
	v_once record;
	v_words text := trim(coalesce(p_words, ''));
	v_request public.requests;
	v_sent integer := 0;
begin
	if p_task is not null then
		select r.* into v_request from private.circle_requests(v_me, p_person, private.clock()) r
		join public.tasks t on t.request_id = r.id where t.id = p_task;
		if v_request.id is null then
			perform private.not_found();
		end if;
	end if;
	select * into v_once from private.begin_once(p_once, 'write_to_coordinator', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if p_kind is null or p_kind not in ('another_day', 'changed') or (p_kind = 'another_day' and p_task is null) then
		raise exception 'Say what it is about.' using errcode = 'PT422', hint = 'kind';
	end if;
	if v_words = '' then
		raise exception 'Write a few words.' using errcode = 'PT422', hint = 'words';
	end if;
	if length(v_words) > 2000 then
		raise exception 'That is longer than 2,000 characters. Make it shorter; the rest can be said by phone.'
			using errcode = 'PT422', hint = 'words';
	end if;
	if private.hit_limit('circle_note', v_me::text, 40, interval '1 day') then
		raise exception 'That is a great many messages in one day. Please ring instead.' using errcode = 'PT429', hint = 'too_many';
	end if;
	-- about a task: to whoever holds it; about anything else: to every organisation that holds a request
	for v_request in
		select distinct on (r.organisation_id) r.* from private.circle_requests(v_me, p_person, private.clock()) r
		where case when p_task is null then r.state <> 'closed' else r.id = v_request.id end
		order by r.organisation_id, r.coordinator_id is null, r.created_at desc
	loop
		v_sent := v_sent + 1;
		insert into private.circle_notes (person_id, organisation_id, request_id, task_id, kind, words, written_by, written_at)
		values (
			p_person, v_request.organisation_id, v_request.id, p_task, p_kind, v_words,
			(private.my_place(v_me, p_person)).id, private.clock()
		);
		perform private.tell_coordinators(v_request.id, 'circle-wrote', '/desk/requests/' || v_request.id);
	end loop;
	if v_sent = 0 then
		raise exception 'There is no request here now, so nobody would read it. Ask for help first, or ring.'
			using errcode = 'PT409', hint = 'no_request';
	end if;
	return private.end_once(p_once, 'write_to_coordinator', jsonb_build_object('person_id', p_person));
end $$;
comment on function private.write_to_coordinator(uuid, uuid, text, text, uuid) is
	'The circle writes to the coordinator: another day would do (about a task), or something has changed. It waits on the desk.';
create function public.write_to_coordinator(p_once uuid, p_person uuid, p_kind text, p_words text, p_task uuid default null) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.write_to_coordinator(p_once, p_person, p_kind, p_words, p_task) $$;
comment on function public.write_to_coordinator(uuid, uuid, text, text, uuid) is 'See private.write_to_coordinator.';
grant execute on function public.write_to_coordinator(uuid, uuid, text, text, uuid), private.write_to_coordinator(uuid, uuid, text, text, uuid) to authenticated;

create function private.settle_circle_note(p_once uuid, p_note uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_note private.circle_notes;
begin
	select * into v_note from private.circle_notes n where n.id = p_note for update;
	if v_note.id is null or not (
		case v_note.for_role
			when 'data_guardian' then private.has_role(v_me, v_note.organisation_id, 'data_guardian')
				and not private.conflicted(v_me, v_note.person_id, v_note.organisation_id)
			else private.coordinates_person(v_me, v_note.person_id, v_note.organisation_id, private.clock())
				and not private.closed_to(v_me, v_note.person_id)
		end
		-- never by whoever it is about
		and not exists (select from private.disclosures d where d.id = v_note.disclosure_id and d.reader_id = v_me)
	) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'settle_circle_note', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	update private.circle_notes set settled_at = private.clock(), settled_by = v_me where id = p_note and settled_at is null;
	return private.end_once(p_once, 'settle_circle_note', jsonb_build_object('note_id', p_note));
end $$;
comment on function private.settle_circle_note(uuid, uuid) is 'Whoever a note of the circle is for says that it is dealt with.';
create function public.settle_circle_note(p_once uuid, p_note uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.settle_circle_note(p_once, p_note) $$;
comment on function public.settle_circle_note(uuid, uuid) is 'See private.settle_circle_note.';
grant execute on function public.settle_circle_note(uuid, uuid), private.settle_circle_note(uuid, uuid) to authenticated;

create function private.cover_task(p_once uuid, p_task uuid, p_version integer, p_who text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_task public.tasks := private.require_circle_task(p_task);
	v_once record;
	v_who text := trim(coalesce(p_who, ''));
begin
	select * into v_once from private.begin_once(p_once, 'cover_task', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.require_living(v_task.person_id);
	if v_who = '' or length(v_who) > 80 then
		raise exception 'Say who will do it, in up to 80 characters. A first name is enough.' using errcode = 'PT422', hint = 'who';
	end if;
	if v_task.version <> p_version or v_task.state not in ('open', 'offered', 'accepted', 'confirmed') then
		raise exception 'This has changed since you opened it. Look at it again.' using errcode = 'PT409', hint = 'stale';
	end if;
	perform private.cancel_task_now(p_task, v_me, 'cancelled', 'covered', true);
	insert into private.family_visits (person_id, day, starts, ends, who, task_id, entered_by, entered_at)
	values (
		v_task.person_id, v_task.day, v_task.starts, v_task.ends, v_who, p_task,
		(private.my_place(v_me, v_task.person_id)).id, private.clock()
	);
	perform private.tell_coordinators(v_task.request_id, 'task-cancelled', '/desk/requests/' || v_task.request_id);
	return private.end_once(p_once, 'cover_task', jsonb_build_object('person_id', v_task.person_id));
end $$;
comment on function private.cover_task(uuid, uuid, integer, text) is
	'Somebody of their own can do it: the task is cancelled, the week shows them instead, the coordinator hears.';
create function public.cover_task(p_once uuid, p_task uuid, p_version integer, p_who text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.cover_task(p_once, p_task, p_version, p_who) $$;
comment on function public.cover_task(uuid, uuid, integer, text) is 'See private.cover_task.';
grant execute on function public.cover_task(uuid, uuid, integer, text), private.cover_task(uuid, uuid, integer, text) to authenticated;

create function private.add_family_visit(p_once uuid, p_person uuid, p_day date, p_starts time, p_ends time, p_who text, p_words text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_capacity text := private.require_circle(p_person, '{self,manager,unproven_manager}');
	v_once record;
	v_today date := (private.clock() at time zone 'Europe/London')::date;
	v_id uuid;
begin
	select * into v_once from private.begin_once(p_once, 'add_family_visit', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.require_living(p_person);
	if p_day is null or p_day < v_today - 1 or p_day > v_today + 366 then
		raise exception 'Give a day from today on, within a year.' using errcode = 'PT422', hint = 'day';
	end if;
	if p_starts is null or p_ends is null or p_ends <= p_starts then
		raise exception 'The end has to be later than the beginning.' using errcode = 'PT422', hint = 'until';
	end if;
	if length(trim(coalesce(p_who, ''))) not between 1 and 80 then
		raise exception 'Say who is coming, in up to 80 characters. A first name is enough.' using errcode = 'PT422', hint = 'who';
	end if;
	if length(trim(coalesce(p_words, ''))) > 200 then
		raise exception 'Make it 200 characters or fewer.' using errcode = 'PT422', hint = 'words';
	end if;
	if (
		select count(*) from private.family_visits f
		where f.person_id = p_person and f.removed_at is null and f.day >= v_today
	) >= 400 then
		raise exception 'The weeks ahead are full. Take some of the family’s visits out first.' using errcode = 'PT429', hint = 'too_many';
	end if;
	insert into private.family_visits (person_id, day, starts, ends, who, words, entered_by, entered_at)
	values (
		p_person, p_day, p_starts, p_ends, trim(p_who), trim(coalesce(p_words, '')),
		(private.my_place(v_me, p_person)).id, private.clock()
	)
	returning id into v_id;
	return private.end_once(p_once, 'add_family_visit', jsonb_build_object('id', v_id, 'day', p_day));
end $$;
comment on function private.add_family_visit(uuid, uuid, date, time, time, text, text) is 'Family or friends put themselves in the week; for the circle''s own eyes.';
create function public.add_family_visit(p_once uuid, p_person uuid, p_day date, p_starts time, p_ends time, p_who text, p_words text default '') returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.add_family_visit(p_once, p_person, p_day, p_starts, p_ends, p_who, p_words) $$;
comment on function public.add_family_visit(uuid, uuid, date, time, time, text, text) is 'See private.add_family_visit.';
grant execute on function public.add_family_visit(uuid, uuid, date, time, time, text, text), private.add_family_visit(uuid, uuid, date, time, time, text, text) to authenticated;

create function private.remove_family_visit(p_once uuid, p_visit uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_visit private.family_visits;
	v_capacity text;
begin
	select * into v_visit from private.family_visits f where f.id = p_visit;
	v_capacity := private.circle_access(v_me, v_visit.person_id, private.clock());
	if v_visit.id is null or v_capacity is null or not (
		v_capacity in ('self', 'manager')
		or (v_capacity = 'unproven_manager' and exists (
			select from private.circle_members c where c.id = v_visit.entered_by and c.account_id = v_me
		))
	) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'remove_family_visit', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	update private.family_visits set removed_at = private.clock() where id = p_visit and removed_at is null;
	return private.end_once(p_once, 'remove_family_visit', jsonb_build_object('person_id', v_visit.person_id, 'day', v_visit.day));
end $$;
comment on function private.remove_family_visit(uuid, uuid) is 'Takes a visit of the family''s out of the week. A manager whose basis has not been seen takes out only their own.';
create function public.remove_family_visit(p_once uuid, p_visit uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.remove_family_visit(p_once, p_visit) $$;
comment on function public.remove_family_visit(uuid, uuid) is 'See private.remove_family_visit.';
grant execute on function public.remove_family_visit(uuid, uuid), private.remove_family_visit(uuid, uuid) to authenticated;

create function private.pause_help(p_once uuid, p_person uuid, p_cancel boolean) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_capacity text := private.require_circle(p_person, '{self,manager,unproven_manager}');
	v_once record;
	v_now timestamptz := private.clock();
	v_task record;
	v_request uuid;
	v_paused integer := 0;
begin
	select * into v_once from private.begin_once(p_once, 'pause_help', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	-- each time takes offers back and writes to the coordinators
	if private.hit_limit('pause_help', v_me::text || p_person::text, 6, interval '1 day') then
		raise exception 'You have done this often today. Please ring the coordinator: they can do it for you.'
			using errcode = 'PT429', hint = 'too_many';
	end if;
	-- One order for all: the person (as a death takes it), the tasks, their requests (as the desk does).
	perform 1 from private.people p where p.id = p_person for no key update;
	perform private.require_living(p_person);
	perform 1 from public.tasks t
	where t.request_id in (select r.id from private.circle_requests(v_me, p_person, v_now) r)
	order by t.id for update;
	perform 1 from public.requests q where q.id in (select r.id from private.circle_requests(v_me, p_person, v_now) r)
	order by q.id for no key update;
	for v_task in
		select t.id from public.tasks t
		join private.circle_requests(v_me, p_person, v_now) r on r.id = t.request_id
		where r.state in ('submitted', 'open') and t.state in ('open', 'offered', 'accepted', 'confirmed') and t.ends_at > v_now
		order by t.id
	loop
		perform private.lock_task(v_task.id);
		if p_cancel then
			perform private.cancel_task_now(v_task.id, v_me, 'cancelled', 'paused', true)
			from public.tasks t where t.id = v_task.id and t.state in ('open', 'offered', 'accepted', 'confirmed');
		else
			perform private.withdraw_offers(v_task.id, v_me, true);
			update public.tasks set state = 'open' where id = v_task.id and state = 'offered';
			if found then
				perform private.record_task_event(v_task.id, 'offers_withdrawn', 'offered', 'open', v_me);
			end if;
		end if;
	end loop;
	for v_request in
		update public.requests q set state = 'paused', paused_at = v_now
		where q.id in (select r.id from private.circle_requests(v_me, p_person, v_now) r) and q.state in ('submitted', 'open')
		returning q.id
	loop
		v_paused := v_paused + 1;
		insert into private.request_events (request_id, event, by_account, at) values (v_request, 'paused_by_circle', v_me, v_now);
		perform private.tell_coordinators(v_request, 'help-paused', '/desk/requests/' || v_request);
	end loop;
	if v_paused = 0 then
		raise exception 'There is nothing to pause just now.' using errcode = 'PT409', hint = 'nothing';
	end if;
	return private.end_once(p_once, 'pause_help', jsonb_build_object('paused', v_paused));
end $$;
comment on function private.pause_help(uuid, uuid, boolean) is
	'The circle pauses its requests: offers are taken back, nobody new is asked; with p_cancel the visits ahead are cancelled too. The coordinator hears.';
create function public.pause_help(p_once uuid, p_person uuid, p_cancel boolean default false) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.pause_help(p_once, p_person, p_cancel) $$;
comment on function public.pause_help(uuid, uuid, boolean) is 'See private.pause_help.';
grant execute on function public.pause_help(uuid, uuid, boolean), private.pause_help(uuid, uuid, boolean) to authenticated;

create function private.resume_help(p_once uuid, p_person uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_capacity text := private.require_circle(p_person, '{self,manager,unproven_manager}');
	v_once record;
	v_now timestamptz := private.clock();
	v_request uuid;
	v_resumed integer := 0;
begin
	select * into v_once from private.begin_once(p_once, 'resume_help', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	-- each time takes offers back and writes to the coordinators
	if private.hit_limit('resume_help', v_me::text || p_person::text, 6, interval '1 day') then
		raise exception 'You have done this often today. Please ring the coordinator: they can do it for you.'
			using errcode = 'PT429', hint = 'too_many';
	end if;
	perform 1 from private.people p where p.id = p_person for no key update;
	perform private.require_living(p_person);
	for v_request in
		update public.requests q
		set state = case when q.opened_at is null then 'submitted' else 'open' end::public.request_state, paused_at = null
		where q.id in (select r.id from private.circle_requests(v_me, p_person, v_now) r)
			and private.paused_by_circle(q.id)
		returning q.id
	loop
		v_resumed := v_resumed + 1;
		insert into private.request_events (request_id, event, by_account, at) values (v_request, 'resumed_by_circle', v_me, v_now);
		perform private.tell_coordinators(v_request, 'help-resumed', '/desk/requests/' || v_request);
	end loop;
	if v_resumed = 0 then
		raise exception 'There is nothing here that you paused. Please ring the coordinator.' using errcode = 'PT409', hint = 'nothing';
	end if;
	return private.end_once(p_once, 'resume_help', jsonb_build_object('resumed', v_resumed));
end $$;
comment on function private.resume_help(uuid, uuid) is
	'Takes up again what the circle itself paused. What was withdrawn or cancelled meanwhile stays so; the coordinator asks anew.';
create function public.resume_help(p_once uuid, p_person uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.resume_help(p_once, p_person) $$;
comment on function public.resume_help(uuid, uuid) is 'See private.resume_help.';
grant execute on function public.resume_help(uuid, uuid), private.resume_help(uuid, uuid) to authenticated;

create function private.question_page(p_person uuid, p_question uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_page jsonb;
begin
	perform private.require_circle(p_person, '{self,manager,unproven_manager}');
	select jsonb_build_object(
		'id', q.id, 'words', q.words, 'asked_at', q.asked_at, 'asked_by', a.name, 'answered_at', q.answered_at,
		'settled', q.settled_at is not null, 'organisation', o.name, 'now', private.clock()
	) into v_page
	from private.questions q
	join private.circle_requests(v_me, p_person, private.clock()) r on r.id = q.request_id
	join public.accounts a on a.id = q.asked_by
	join public.organisations o on o.id = r.organisation_id
	join private.circle_members k on k.id = r.asked_by and k.account_id = v_me
	where q.id = p_question;
	if v_page is null then
		perform private.not_found();
	end if;
	return v_page;
end $$;
comment on function private.question_page(uuid, uuid) is 'One question of a coordinator''s, for whoever asked for the help to answer.';
create function public.question_page(p_person uuid, p_question uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.question_page(p_person, p_question) $$;
comment on function public.question_page(uuid, uuid) is 'See private.question_page.';
grant execute on function public.question_page(uuid, uuid), private.question_page(uuid, uuid) to authenticated;

-- ---- What is known about the person ----------------------------------------------------------------
create function private.detail_fits(p_scope public.scope, p_content jsonb) returns boolean
	language sql immutable set search_path = ''
	as $$
	select jsonb_typeof(p_content) = 'object'
		and not exists (
			select from jsonb_each(p_content) as e (key, value)
			where e.key <> all (case p_scope
				when 'name' then '{full,known_as}' when 'contact' then '{phone,note}' when 'address' then '{lines,postcode}'
				when 'communication' then '{language,needs,words}' when 'support' then '{needs,words}'
				when 'household' then '{words,pets,smoking}' when 'summary' then '{}' else '{words}'
			end::text[])
			or case
				when e.key in ('needs', 'pets') then jsonb_typeof(e.value) <> 'array' or jsonb_array_length(e.value) > 20
				when e.key = 'smoking' then jsonb_typeof(e.value) <> 'boolean'
				else jsonb_typeof(e.value) <> 'string' or length(e.value #>> '{}') > 4000
			end
		)
$$;
comment on function private.detail_fits(public.scope, jsonb) is 'The shape of what is known in a scope; the same as lib/domain/people/details.ts.';

create function private.detail_rows(p_person uuid, p_scope public.scope) returns table (seq bigint, entered_by uuid, entered_by_account uuid, entered_at timestamptz)
	language sql stable security definer rows 10 set search_path = ''
	as $$
	select d.id, d.entered_by, d.entered_by_account, d.entered_at
	from private.details d where d.person_id = p_person and d.scope = p_scope
	union all
	select a.id, a.entered_by, a.entered_by_account, a.entered_at
	from private.addresses a where a.person_id = p_person and p_scope = 'address'
$$;
comment on function private.detail_rows(uuid, public.scope) is 'Who entered the versions of a scope, and when; their contents stay where they are.';

create function private.entered_by_name(p_member uuid, p_account uuid) returns text
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(
		(select c.name from private.circle_members c where c.id = p_member),
		(select a.name from public.accounts a where a.id = p_account)
	)
$$;
comment on function private.entered_by_name(uuid, uuid) is 'Who entered a version: somebody of the circle, or a coordinator for them.';

create function private.detail_marks(p_account uuid, p_capacity text, p_person uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(jsonb_object_agg(s, jsonb_build_object(
		'version', x.version, 'entered_at', x.entered_at, 'entered_by', x.entered_by, 'mine', x.mine
	)), '{}'::jsonb)
	from unnest(enum_range(null::public.scope)) as s
	cross join lateral (
		select count(*) as version, max(r.entered_at) as entered_at,
			(array_agg(private.entered_by_name(r.entered_by, r.entered_by_account) order by r.seq desc))[1] as entered_by,
			coalesce((array_agg(c.account_id is not distinct from p_account order by r.seq desc))[1], false) as mine
		from private.detail_rows(p_person, s) r
		left join private.circle_members c on c.id = r.entered_by
		-- C18: of what others entered, a manager whose basis has not been seen is not even told the number
		where p_capacity in ('self', 'manager') or c.account_id = p_account
	) as x
	where s <> 'summary' and x.version > 0 and not private.denied(p_person, p_account, s, private.clock())
$$;
comment on function private.detail_marks(uuid, text, uuid) is 'For each scope that has something: its version, who entered the newest, when.';

create function private.about_page(p_person uuid, p_scope public.scope) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_capacity text := private.require_circle(p_person, '{self,manager,unproven_manager}');
	v_read jsonb;
begin
	v_read := private.read_about(
		v_me, v_capacity, p_person, null, null, case when p_scope is not null then array[p_scope, 'name'] end,
		case when p_scope is null then 'To see what is kept' else 'To change what is kept' end
	);
	return jsonb_build_object(
		'capacity', v_capacity, 'ledger', private.may_see_ledger(v_me, p_person, private.clock()),
		'now', private.clock(), 'died', private.dead(p_person),
		'name', v_read #> '{scopes,name}',
		'scopes', v_read -> 'scopes',
		'marks', private.detail_marks(v_me, v_capacity, p_person)
	);
end $$;
comment on function private.about_page(uuid, public.scope) is
	'What is known about the person, all or one scope, read through the one disclosing function: everything for the person and proven managers, their own entries for other managers (C18).';
create function public.about_page(p_person uuid, p_scope public.scope default null) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.about_page(p_person, p_scope) $$;
comment on function public.about_page(uuid, public.scope) is 'See private.about_page.';
grant execute on function public.about_page(uuid, public.scope), private.about_page(uuid, public.scope) to authenticated;

create function private.write_detail(p_once uuid, p_person uuid, p_scope public.scope, p_version integer, p_content jsonb) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_capacity text := private.require_circle(p_person, '{self,manager,unproven_manager}');
	v_once record;
	v_now timestamptz := private.clock();
	v_newest record;
	v_is integer;
	v_member uuid := (private.my_place(v_me, p_person)).id;
	v_sector text;
	v_area text;
	v_moved boolean := false;
	v_request uuid;
begin
	-- C7: whoever may not read a part does not write over it either
	if private.denied(p_person, v_me, p_scope, v_now) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'write_detail', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.require_living(p_person);
	if p_scope is null or p_scope = 'summary' or not coalesce(private.detail_fits(p_scope, p_content), false) then
		raise exception 'That could not be read. Open the page again and write it from there.' using errcode = 'PT422', hint = '';
	end if;
	-- two who write at once take turns; the second finds that it has changed
	perform 1 from private.people p where p.id = p_person for no key update;
	select r.*, c.account_id into v_newest
	from private.detail_rows(p_person, p_scope) r
	left join private.circle_members c on c.id = r.entered_by
	order by r.seq desc limit 1;
	select count(*) into v_is from private.detail_rows(p_person, p_scope) r
	left join private.circle_members c on c.id = r.entered_by
	where v_capacity in ('self', 'manager') or c.account_id = v_me;
	-- C18: they add to what is theirs, and never write over what somebody else entered
	if v_capacity = 'unproven_manager' and v_newest.seq is not null and v_newest.account_id is distinct from v_me then
		raise exception 'Somebody else looks after this part now. If it needs changing, write to the coordinator.'
			using errcode = 'PT409', hint = 'others';
	end if;
	if v_is <> coalesce(p_version, 0) then
		raise exception 'Somebody has changed this since you opened it. Theirs is kept; yours is below, not saved yet.'
			using errcode = 'PT409', hint = 'stale';
	end if;
	if p_scope = 'name' and coalesce(trim(p_content ->> 'full'), '') = '' and coalesce(trim(p_content ->> 'known_as'), '') = '' then
		raise exception 'Give a name to use.' using errcode = 'PT422', hint = 'known_as';
	end if;
	if p_scope = 'address' then
		v_sector := regexp_replace(upper(trim(p_content ->> 'postcode')), '^([A-Z]{1,2}[0-9][A-Z0-9]?) ([0-9])[A-Z]{2}$', '\1 \2');
		select s.area_id into v_area from public.sectors s where s.sector = v_sector;
		if v_area is null then
			raise exception 'We do not know that postcode. Look at it once more, letter by letter.' using errcode = 'PT422', hint = 'postcode';
		end if;
		if length(trim(coalesce(p_content ->> 'lines', ''))) not between 1 and 400 then
			raise exception 'Give the house and the street.' using errcode = 'PT422', hint = 'lines';
		end if;
		-- domain.md 7: how often somebody may move is limited, or areas could be tried one after another
		if (
			select count(*) from private.addresses a where a.person_id = p_person and a.entered_at > v_now - interval '30 days'
		) >= 6 then
			raise exception 'The address has changed often lately. Please ring the coordinator to change it again.'
				using errcode = 'PT429', hint = 'too_many';
		end if;
		insert into private.addresses (person_id, lines, postcode, entered_by, entered_by_account, entered_at)
		values (p_person, trim(p_content ->> 'lines'), upper(trim(p_content ->> 'postcode')), v_member, v_me, v_now);
		update private.people set area_id = v_area where id = p_person and area_id <> v_area;
		v_moved := found;
	else
		insert into private.details (person_id, scope, content, entered_by, entered_by_account, entered_at)
		values (p_person, p_scope, p_content, v_member, v_me, v_now);
	end if;
	if v_moved then
		-- tasks, then requests: the one order of locks
		perform 1 from public.tasks t
		where t.person_id = p_person and t.state in ('open', 'offered', 'accepted', 'confirmed')
		order by t.id for update;
		-- whoever said yes said it to the old place: the coordinator looks at those
		update public.tasks set area_id = v_area
		where person_id = p_person and state in ('open', 'offered', 'accepted', 'confirmed') and starts_at > v_now;
		update public.requests set area_id = v_area where person_id = p_person and state in ('submitted', 'open', 'paused');
		for v_request in
			select r.id from public.requests r where r.person_id = p_person and r.state in ('submitted', 'open', 'paused')
		loop
			insert into private.request_events (request_id, event, by_account, at) values (v_request, 'moved', v_me, v_now);
			perform private.tell_coordinators(v_request, 'circle-wrote', '/desk/requests/' || v_request);
		end loop;
	end if;
	return private.end_once(p_once, 'write_detail', jsonb_build_object('person_id', p_person, 'scope', p_scope, 'version', v_is + 1));
end $$;
comment on function private.write_detail(uuid, uuid, public.scope, integer, jsonb) is
	'Adds a version of one scope. Refuses one written from an older version (409 stale); a manager whose basis has not been seen writes over nobody else''s.';
create function public.write_detail(p_once uuid, p_person uuid, p_scope public.scope, p_version integer, p_content jsonb) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.write_detail(p_once, p_person, p_scope, p_version, p_content) $$;
comment on function public.write_detail(uuid, uuid, public.scope, integer, jsonb) is 'See private.write_detail.';
grant execute on function public.write_detail(uuid, uuid, public.scope, integer, jsonb), private.write_detail(uuid, uuid, public.scope, integer, jsonb) to authenticated;

-- ---- Who can see what ------------------------------------------------------------------------------
create function private.scope_stands(p_permit private.permits, p_scope public.scope, p_dead boolean, p_at timestamptz) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_end private.permit_ends;
begin
	select e.* into v_end from private.permit_ends e
	where e.permit_id = p_permit.id and e.at <= p_at and (e.scopes is null or p_scope = any (e.scopes))
	order by e.at, e.id limit 1;
	return jsonb_build_object('scope', p_scope) || case
		when v_end.id is not null then jsonb_build_object('state', v_end.kind, 'at', v_end.at)
		when p_at >= p_permit.ends_at then jsonb_build_object('state', 'expired', 'at', p_permit.ends_at)
		when p_permit.basis = 'family' then jsonb_build_object('state', 'wish')
		-- C21
		when p_dead and p_permit.recipient <> 'coordinators' then jsonb_build_object('state', 'died')
		-- an id that is nobody's asks whether it serves anybody at all, C5 apart
		when private.permit_serves(p_permit, p_scope, '00000000-0000-0000-0000-000000000000', p_at) then jsonb_build_object('state', 'active')
		else jsonb_build_object('state', 'waiting')
	end;
end $$;
comment on function private.scope_stands(private.permits, public.scope, boolean, timestamptz) is
	'How one scope of a permit stands: active, wish, waiting (its basis does not hold now), withdrawn, superseded, expired, died.';

create function private.permit_entry(p_permit private.permits, p_account uuid, p_dead boolean, p_at timestamptz) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	return (
		select jsonb_build_object(
			'id', p_permit.id, 'recipient', p_permit.recipient,
			'organisation_id', p_permit.organisation_id, 'organisation', o.name, 'organisation_kind', o.kind,
			'volunteer_id', p_permit.volunteer_id, 'volunteer', v.name,
			'basis', p_permit.basis, 'how', p_permit.given_how, 'purpose', p_permit.purpose,
			'giver', coalesce(g.name, ga.name), 'giver_role', g.role,
			'giver_is_me', coalesce(g.account_id, p_permit.giver_account_id) is not distinct from p_account,
			'recorded_by', r.name,
			'starts_at', p_permit.starts_at, 'ends_at', p_permit.ends_at, 'review_at', p_permit.review_at,
			'recorded_at', p_permit.recorded_at,
			'scopes', (
				select jsonb_agg(private.scope_stands(p_permit, s, p_dead, p_at) order by s) from unnest(p_permit.scopes) as s
			)
		)
		from (select 1) as one
		left join public.organisations o on o.id = p_permit.organisation_id
		left join public.accounts v on v.id = p_permit.volunteer_id
		left join private.circle_members g on g.id = p_permit.giver_member_id
		left join public.accounts ga on ga.id = p_permit.giver_account_id
		left join public.accounts r on r.id = p_permit.recorded_by
	);
end $$;
comment on function private.permit_entry(private.permits, uuid, boolean, timestamptz) is 'One permit as the person and the managers of their circle see it.';

create function private.matched_now(p_person uuid, p_at timestamptz) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_denies boolean := exists (select from private.denies d where d.person_id = p_person);
begin
	if private.dead(p_person) then
		return '[]'::jsonb;
	end if;
	return (
		with live as (
			select m.volunteer_id, m.organisation_id, t.id, t.kind_id, t.day, t.starts, t.ends, t.state, t.starts_at, t.ends_at
			from public.matches m
			join public.tasks t on t.id = m.task_id
			join public.organisations o on o.id = m.organisation_id
			where m.person_id = p_person and (m.ended_at is null or p_at < m.ended_at)
				and (not o.confirms_matches or m.confirmed_at <= p_at)
				and t.ends_at + interval '24 hours' > p_at
		), serving as materialized (
			-- whether a permit serves anybody at all, asked once for each; C5, which asks who reads, is below
			select p.recipient, p.organisation_id, p.volunteer_id, s as scope,
				case when p.basis <> 'own' then private.permit_giver(p) end as giver,
				least(p.ends_at, coalesce(p.review_at, p.ends_at)) as until
			from private.permits p cross join unnest(p.scopes) as s
			where p.person_id = p_person and p.recipient in ('matched', 'volunteer') and p.ends_at > p_at
				and private.permit_serves(p, s, '00000000-0000-0000-0000-000000000000', p_at)
		)
		select coalesce(jsonb_agg(jsonb_build_object(
			'volunteer_id', v.volunteer_id, 'volunteer', a.name, 'organisation_id', v.organisation_id, 'organisation', o.name,
			'tasks', v.tasks,
			'scopes', (
				select jsonb_agg(jsonb_build_object(
					'scope', s, 'permitted', u.until is not null and not n.denied, 'denied', n.denied,
					'permit_until', case when not n.denied then u.until end
				) order by s)
				from unnest('{name,contact,address,about,communication,faith,support,household}'::public.scope[]) as s
				cross join lateral (
					select max(g.until) as until from serving g
					where g.scope = s and g.giver is distinct from v.volunteer_id
						and ((g.recipient = 'matched' and g.organisation_id = v.organisation_id)
							or (g.recipient = 'volunteer' and g.volunteer_id = v.volunteer_id))
				) as u
				cross join lateral (
					select case when v_denies then private.denied(p_person, v.volunteer_id, s, p_at) else false end as denied
				) as n
			)
		) order by v.first_at, v.volunteer_id), '[]'::jsonb)
		from (
			select l.volunteer_id, l.organisation_id, min(l.starts_at) as first_at,
				jsonb_agg(jsonb_build_object(
					'id', l.id, 'kind', l.kind_id, 'day', l.day, 'starts', l.starts, 'ends', l.ends, 'state', l.state,
					'reads_until', l.ends_at + interval '24 hours',
					'window_from', l.starts_at - interval '24 hours', 'window_until', l.ends_at + interval '2 hours'
				) order by l.starts_at, l.id) as tasks
			from live l group by l.volunteer_id, l.organisation_id
		) as v
		join public.accounts a on a.id = v.volunteer_id
		join public.organisations o on o.id = v.organisation_id
	);
end $$;
comment on function private.matched_now(uuid, timestamptz) is
	'Every volunteer whose match lets them read something now or soon (C12, C16): each scope, whether consent reaches them as private.permitted judges it (compared by a test), and the instants of its windows.';

create function private.sharing_ledger(p_account uuid, p_person uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_ledger boolean := private.may_see_ledger(p_account, p_person, private.clock());
	v_place private.circle_members := private.my_place(p_account, p_person);
	v_self boolean := private.is_self(p_account, p_person);
	v_manages boolean := private.manages(p_account, p_person, private.clock());
	v_dead boolean := private.dead(p_person);
	v_lacks boolean := private.lacks_capacity(p_person, private.clock());
	v_requests uuid[] := array(select r.id from private.circle_requests(p_account, p_person, private.clock()) r);
	v_giving text;
begin
	v_giving := case
		when v_dead then 'none'
		when v_self then 'own'
		-- C3: only while the lack of capacity is recorded; otherwise the person decides, and it is a wish
		when v_manages and v_place.basis in ('attorney', 'deputy') and v_lacks then v_place.basis::text
		else 'family'
	end;
	return jsonb_build_object(
		'ledger', v_ledger,
		'self', v_self,
		'self_has_account', exists (
			select from private.circle_members c
			where c.person_id = p_person and c.role = 'self' and c.ended_at is null and c.account_id is not null
		),
		'lacks_capacity', v_ledger and v_lacks,
		'disputes', case when v_ledger then private.disputes_in_circle(p_person, v_now) else '[]'::jsonb end,
		-- consents whose words have changed since
		'asked_again', case when v_ledger then (
			select coalesce(jsonb_agg(jsonb_build_object(
				'permit_id', a.permit_id, 'scopes', to_jsonb(a.scopes), 'changed', a.changed, 'until', a.until
			) order by a.version, a.permit_id), '[]'::jsonb)
			from private.asked_again(p_person, v_now) a
		) else '[]'::jsonb end,
		'giving', v_giving,
		'died', v_dead,
		'place', coalesce(private.area_label(private.area_seen_by(p_account, p_person, v_now)), ''),
		'permits', (
			select coalesce(jsonb_agg(private.permit_entry(p, p_account, v_dead, v_now) order by p.starts_at desc, p.id), '[]'::jsonb)
			from private.permits p
			where p.person_id = p_person
				-- C8, C18: who has shown no paper sees their own wishes, and can narrow without seeing more
				and (v_ledger or private.permit_giver(p) = p_account)
		),
		'organisations', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', o.id, 'name', o.name, 'kind', o.kind,
				'coordinator', c.name,
				'coordinators', (
					select count(distinct m.account_id) from public.member_roles m
					where m.organisation_id = o.id and m.role in ('coordinator', 'group_lead') and m.revoked_at is null
				),
				'volunteers', (select count(*) from public.acceptances a where a.organisation_id = o.id and a.state = 'accepted'),
				'asker', k.name, 'asker_is_me', k.account_id is not distinct from p_account, 'sent_at', r.submitted_at
			) order by (
				select min(q.created_at) from public.requests q where q.person_id = p_person and q.organisation_id = o.id
			), o.id), '[]'::jsonb)
			from (
				select distinct on (q.organisation_id) q.* from public.requests q
				where q.person_id = p_person and (
					q.id = any (v_requests) or (v_ledger and q.state <> 'draft')
				)
				order by q.organisation_id, q.state = 'closed', q.created_at desc
			) as r
			join public.organisations o on o.id = r.organisation_id
			join private.circle_members k on k.id = r.asked_by
			left join public.accounts c on c.id = r.coordinator_id
		),
		-- C7: a no closes the week, and with it when anybody comes
		'matched', case when v_ledger and not private.denied(p_person, p_account, 'summary', v_now)
			then private.matched_now(p_person, v_now) else '[]'::jsonb end,
		'denies', case when v_ledger then (
			-- C26: that there is a no is known to the person and to proven managers
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', d.id, 'organisation_id', d.organisation_id, 'organisation', o.name, 'organisation_kind', o.kind,
				'account_id', d.account_id, 'account', a.name,
				'scopes', to_jsonb(d.scopes), 'by_self', d.made_by_self, 'by', b.name, 'at', d.made_at,
				'may_lift', not v_dead and d.account_id is distinct from p_account
					and (v_self or (not d.made_by_self and v_manages))
			) order by d.made_at desc), '[]'::jsonb)
			from private.denies d
			join public.accounts b on b.id = d.made_by
			left join public.organisations o on o.id = d.organisation_id
			left join public.accounts a on a.id = d.account_id
			where d.person_id = p_person and not exists (select from private.deny_lifts l where l.deny_id = d.id and l.at <= v_now)
		) else '[]'::jsonb end,
		'lifts', case when v_ledger then (
			-- C7: a no of the person's own that somebody else lifted for them
			select coalesce(jsonb_agg(jsonb_build_object(
				'whose', coalesce(o.name, a.name), 'scopes', to_jsonb(d.scopes), 'said_at', d.made_at, 'at', l.at,
				'by', b.name, 'organisation', h.name, 'decision', l.decision, 'consulted', l.consulted, 'why', l.why
			) order by l.at desc, d.id), '[]'::jsonb)
			from private.deny_lifts l
			join private.denies d on d.id = l.deny_id
			join public.accounts b on b.id = l.lifted_by
			left join public.organisations h on h.id = l.organisation_id
			left join public.organisations o on o.id = d.organisation_id
			left join public.accounts a on a.id = d.account_id
			where d.person_id = p_person and l.basis = 'best_interests' and l.at <= v_now
		) else '[]'::jsonb end,
		'circle', case when v_ledger then (
			select coalesce(jsonb_agg(jsonb_build_object(
				'name', c.name, 'relation', c.relation, 'role', c.role, 'me', c.account_id is not distinct from p_account,
				'seen', c.basis_seen_at is not null and c.basis is distinct from 'family'
					and (c.authority_ends_at is null or v_now < c.authority_ends_at)
			) order by c.role, c.added_at), '[]'::jsonb)
			from private.circle_members c
			where c.person_id = p_person and c.ended_at is null and c.account_id is not null
		) else '[]'::jsonb end
	);
end $$;
comment on function private.sharing_ledger(uuid, uuid) is
	'Who can see what, because of which consent, until when (C18): whole for the person and proven managers, also after a death (C21); their own wishes for other managers.';

create function private.looked_at(
	p_account uuid, p_person uuid, p_only text, p_reader uuid, p_before timestamptz, p_limit integer
) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(jsonb_agg(
		-- C7: for whom the week is closed, a reading does not tell when the visit is either
		private.looked_entry(d) || case when private.denied(p_person, p_account, 'summary', private.clock())
			then '{"task": null}' else '{}' end::jsonb
		order by d.at desc, d.id desc
	), '[]'::jsonb)
	from (
		select x.* from private.disclosures x
		where x.person_id = p_person
			and private.may_know_reading(p_account, x)
			and (p_only is distinct from 'address' or 'address' = any (x.scopes))
			and (p_only is distinct from 'others' or x.capacity in ('coordinator', 'matched', 'break_glass'))
			and (p_reader is null or x.reader_id = p_reader)
			and (p_before is null or x.at < p_before)
		order by x.at desc, x.id desc
		limit p_limit
	) as d
$$;
comment on function private.looked_at(uuid, uuid, text, uuid, timestamptz, integer) is
	'C18, C23: the readings of a person''s records, newest first; only the address, only others, or only one reader.';

create function private.looked_mark(p_person uuid) returns text
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(max(d.last_at)::text || count(*)::text, '') from private.disclosures d
	where d.person_id = p_person and d.capacity in ('coordinator', 'matched')
$$;
comment on function private.looked_mark(uuid) is 'Changes when somebody outside the circle has read something. Only for whoever may see who looked.';

create function private.sharing_page(p_person uuid, p_only text, p_reader uuid, p_before timestamptz) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_capacity text := private.require_circle(p_person, '{self,manager,unproven_manager}');
	v_ledger boolean := private.may_see_ledger(v_me, p_person, private.clock());
	v_name jsonb := private.known_as(v_me, p_person, 'To see who can see what');
	v_page jsonb := private.sharing_ledger(v_me, p_person);
begin
	return v_page || jsonb_build_object(
		'capacity', v_capacity, 'now', private.clock(),
		'name', v_name, 'stamp', md5(v_page::text || case when v_ledger then private.looked_mark(p_person) else '' end),
		-- one more than a page holds tells whether there is an earlier one
		'looked', case when v_ledger then private.looked_at(v_me, p_person, p_only, p_reader, p_before, 51) else '[]'::jsonb end,
		'readers', case when v_ledger then (
			select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'name', x.name, 'circle', x.circle) order by x.circle, x.last_at desc), '[]'::jsonb)
			from (
				select a.id, a.name, max(d.at) as last_at, bool_and(d.capacity in ('self', 'manager', 'unproven_manager')) as circle
				from private.disclosures d join public.accounts a on a.id = d.reader_id
				where d.person_id = p_person and private.may_know_reading(v_me, d)
				group by a.id, a.name
			) as x
		) else '[]'::jsonb end
	);
end $$;
comment on function private.sharing_page(uuid, text, uuid, timestamptz) is 'Who can see what about a person, and who looked, by fifties. Not for helpers.';
create function public.sharing_page(p_person uuid, p_only text default null, p_reader uuid default null, p_before timestamptz default null) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.sharing_page(p_person, p_only, p_reader, p_before) $$;
comment on function public.sharing_page(uuid, text, uuid, timestamptz) is 'See private.sharing_page.';
grant execute on function public.sharing_page(uuid, text, uuid, timestamptz), private.sharing_page(uuid, text, uuid, timestamptz) to authenticated;

create function private.sharing_stamp(p_person uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
begin
	perform private.require_circle(p_person, '{self,manager,unproven_manager}');
	return jsonb_build_object('stamp', md5(
		private.sharing_ledger(v_me, p_person)::text
			|| case when private.may_see_ledger(v_me, p_person, private.clock()) then private.looked_mark(p_person) else '' end
	));
end $$;
comment on function private.sharing_stamp(uuid) is 'Has anything changed that I may see of who sees what, and who looked? A poll: no reading.';
create function public.sharing_stamp(p_person uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.sharing_stamp(p_person) $$;
comment on function public.sharing_stamp(uuid) is 'See private.sharing_stamp.';
grant execute on function public.sharing_stamp(uuid), private.sharing_stamp(uuid) to authenticated;

create function private.consent_page(p_person uuid, p_permit uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_capacity text := private.require_circle(p_person, '{self,manager,unproven_manager}');
	v_permit private.permits;
begin
	select * into v_permit from private.permits p
	where p.id = p_permit and p.person_id = p_person
		and (private.may_see_ledger(v_me, p_person, private.clock()) or private.permit_giver(p) = v_me);
	if v_permit.id is null then
		perform private.not_found();
	end if;
	return private.permit_entry(v_permit, v_me, private.dead(p_person), private.clock()) || jsonb_build_object(
		'capacity', v_capacity, 'now', private.clock(), 'name', private.known_as(v_me, p_person, 'To see the words of a consent'),
		'wording', v_permit.wording, 'wording_version', v_permit.wording_version,
		'consulted', v_permit.consulted, 'why', v_permit.why,
		'organisation_phone', (select nullif(o.phone, '') from public.organisations o where o.id = v_permit.organisation_id),
		'ends', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'kind', e.kind, 'at', e.at, 'by', a.name, 'scopes', to_jsonb(e.scopes)
			) order by e.at, e.id), '[]'::jsonb)
			from private.permit_ends e left join public.accounts a on a.id = e.by_account
			where e.permit_id = v_permit.id
		)
	);
end $$;
comment on function private.consent_page(uuid, uuid) is 'The exact words of one consent, its version, basis, how and when, and how it ended: the receipt.';
create function public.consent_page(p_person uuid, p_permit uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.consent_page(p_person, p_permit) $$;
comment on function public.consent_page(uuid, uuid) is 'See private.consent_page.';
grant execute on function public.consent_page(uuid, uuid), private.consent_page(uuid, uuid) to authenticated;

create function private.give_consent(
	p_once uuid, p_person uuid, p_scopes public.scope[], p_recipient public.recipient_kind, p_organisation uuid, p_volunteer uuid,
	p_purpose text, p_months integer, p_wording text, p_wording_version integer
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_capacity text := private.require_circle(p_person, '{self,manager,unproven_manager}');
	v_once record;
	v_now timestamptz := private.clock();
	v_place private.circle_members := private.my_place(private.me(), p_person);
	v_basis public.basis;
	v_permit uuid;
	v_request record;
begin
	-- Only those the person already has to do with can be named: no way to try what exists.
	if p_recipient is null
		or (p_recipient = 'volunteer' and not exists (
			select from public.matches m where m.person_id = p_person and m.volunteer_id = p_volunteer
				and private.may_see_ledger(v_me, p_person, v_now)
		))
		or (p_recipient <> 'volunteer' and not exists (
			select from public.requests r where r.person_id = p_person and r.organisation_id = p_organisation and r.state <> 'draft'
				and (private.may_see_ledger(v_me, p_person, v_now) or r.asked_by = v_place.id)
		))
	then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'give_consent', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.require_living(p_person);
	if coalesce(cardinality(p_scopes), 0) = 0 or array_position(p_scopes, null) is not null then
		raise exception 'Choose what may be shared.' using errcode = 'PT422', hint = 'scopes';
	end if;
	if (p_recipient = 'pool' and p_scopes <> '{summary}')
		-- C17: who is in the circle goes to coordinators alone
		or (p_recipient in ('matched', 'volunteer') and 'circle' = any (p_scopes))
	then
		raise exception 'That part cannot be shared with them.' using errcode = 'PT422', hint = 'scopes';
	end if;
	if p_months is null or p_months not between 1 and 12 then
		raise exception 'Choose for how long: at most twelve months.' using errcode = 'PT422', hint = 'months';
	end if;
	if nullif(trim(p_wording), '') is null or p_wording_version is null or nullif(trim(p_purpose), '') is null then
		raise exception 'Please open the page again and send it from there.' using errcode = 'PT409', hint = 'wording';
	end if;
	-- C2, C3: one's own word is a basis; an attorney's or deputy's, seen, while the person cannot decide this.
	-- Anybody else's is a wish: recorded, and never effective. So is an attorney's while the person can decide,
	-- lest it take the place of what the person said themselves.
	v_basis := case
		when v_capacity = 'self' then 'own'
		when v_capacity = 'manager' and v_place.basis in ('attorney', 'deputy') and private.lacks_capacity(p_person, v_now) then v_place.basis
		else 'family'
	end;
	if v_basis = 'family' and private.hit_limit('consent_wish', v_me::text || p_person::text, 20, interval '1 day') then
		raise exception 'That is a great many wishes in one day. Please ring instead.' using errcode = 'PT429', hint = 'too_many';
	end if;
	v_permit := private.give_permit(
		p_person, array(select distinct s from unnest(p_scopes) as s order by s), p_recipient,
		case when p_recipient <> 'volunteer' then p_organisation end, case when p_recipient = 'volunteer' then p_volunteer end,
		left(p_purpose, 300), v_basis, v_place.id, v_me, 'online', p_wording, p_wording_version, p_months
	);
	if v_basis = 'family' then
		-- somebody who can say yes is asked
		insert into private.outbox (template, to_account, person_id, params)
		select 'consent-asked', c.account_id, p_person, jsonb_build_object('link', '/circle/' || p_person || '/sharing')
		from private.circle_members c
		where c.person_id = p_person and c.role = 'self' and c.ended_at is null and c.account_id is not null;
	end if;
	for v_request in
		select r.id from public.requests r
		where r.person_id = p_person and r.state in ('submitted', 'open', 'paused')
			and (p_organisation is null or r.organisation_id = p_organisation)
	loop
		insert into private.request_events (request_id, event, by_account, at)
		values (v_request.id, case when v_basis = 'family' then 'consent_wished' else 'consent_heard' end, v_me, v_now);
		perform private.tell_coordinators(
			v_request.id, case when v_basis = 'family' then 'consent-wished' else 'consent-given' end, '/desk/requests/' || v_request.id
		);
	end loop;
	return private.end_once(p_once, 'give_consent', jsonb_build_object(
		'permit_id', v_permit, 'person_id', p_person, 'wish', v_basis = 'family'
	));
end $$;
comment on function private.give_consent(uuid, uuid, public.scope[], public.recipient_kind, uuid, uuid, text, integer, text, integer) is
	'C1 to C4: a new permit by the person, or by an attorney or deputy whose paper has been seen while the person cannot decide this. From anybody else it is a wish.';
create function public.give_consent(
	p_once uuid, p_person uuid, p_scopes public.scope[], p_recipient public.recipient_kind, p_organisation uuid, p_volunteer uuid,
	p_purpose text, p_months integer, p_wording text, p_wording_version integer
) returns jsonb
	language sql security invoker set search_path = ''
	as $$
	select private.give_consent(
		p_once, p_person, p_scopes, p_recipient, p_organisation, p_volunteer, p_purpose, p_months, p_wording, p_wording_version
	)
$$;
comment on function public.give_consent(uuid, uuid, public.scope[], public.recipient_kind, uuid, uuid, text, integer, text, integer) is 'See private.give_consent.';
grant execute on function
	public.give_consent(uuid, uuid, public.scope[], public.recipient_kind, uuid, uuid, text, integer, text, integer),
	private.give_consent(uuid, uuid, public.scope[], public.recipient_kind, uuid, uuid, text, integer, text, integer) to authenticated;

create function private.say_no(p_once uuid, p_person uuid, p_organisation uuid, p_account uuid, p_scopes public.scope[]) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_deny jsonb;
	v_request uuid;
begin
	perform private.require_circle(p_person, '{self,manager,unproven_manager}');
	-- Of those whom somebody has not been shown they can name nobody.
	if not private.may_see_ledger(v_me, p_person, private.clock()) and not exists (
		select from private.circle_requests(v_me, p_person, private.clock()) r
		where r.organisation_id = p_organisation or r.coordinator_id = p_account
	) then
		perform private.not_found();
	end if;
	if p_account = v_me then
		raise exception 'That would be yourself.' using errcode = 'PT422', hint = 'reader';
	end if;
	select * into v_once from private.begin_once(p_once, 'say_no', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	v_deny := private.deny_reader(null, p_person, p_organisation, p_account, p_scopes);
	-- Somebody who was to come cannot read on: the coordinator speaks to them.
	for v_request in
		select distinct t.request_id from public.matches m
		join public.tasks t on t.id = m.task_id
		where m.person_id = p_person and m.ended_at is null and t.ends_at > private.clock() and t.state in ('accepted', 'confirmed')
			and (m.volunteer_id = p_account or m.organisation_id = p_organisation)
			-- it was told already when the last summary ended with it
			and private.effective_summary(p_person, t.organisation_id, private.clock())
	loop
		perform private.tell_coordinators(v_request, 'sharing-stopped', '/desk/requests/' || v_request);
	end loop;
	return private.end_once(p_once, 'say_no', v_deny || jsonb_build_object('person_id', p_person));
end $$;
comment on function private.say_no(uuid, uuid, uuid, uuid, public.scope[]) is
	'C7, C8: a no to an organisation or a person, for scopes or everything; the coordinator hears when somebody who was to come can no longer read.';
create function public.say_no(p_once uuid, p_person uuid, p_organisation uuid default null, p_account uuid default null, p_scopes public.scope[] default null) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.say_no(p_once, p_person, p_organisation, p_account, p_scopes) $$;
comment on function public.say_no(uuid, uuid, uuid, uuid, public.scope[]) is 'See private.say_no.';
grant execute on function public.say_no(uuid, uuid, uuid, uuid, public.scope[]), private.say_no(uuid, uuid, uuid, uuid, public.scope[]) to authenticated;

create function private.question_reading(p_once uuid, p_person uuid, p_ref text, p_words text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_words text := trim(coalesce(p_words, ''));
	v_disclosure private.disclosures;
	v_organisation uuid;
	v_role public.member_role;
begin
	perform private.require_circle(p_person, '{self,manager,unproven_manager}');
	if not private.may_see_ledger(v_me, p_person, private.clock()) then
		perform private.not_found();
	end if;
	select * into v_disclosure from private.disclosures d
	where d.person_id = p_person
		and left(encode(sha256(convert_to(d.id::text || ':' || d.person_id::text, 'utf8')), 'hex'), 24) = p_ref
		and private.may_know_reading(v_me, d);
	if v_disclosure.id is null then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'question_reading', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_words = '' then
		raise exception 'Say in a few words what looks wrong.' using errcode = 'PT422', hint = 'words';
	end if;
	if length(v_words) > 2000 then
		raise exception 'That is longer than 2,000 characters. Make it shorter; the rest can be said by phone.'
			using errcode = 'PT422', hint = 'words';
	end if;
	-- a reading by somebody of the circle is looked at by the organisation that holds the request
	v_organisation := coalesce(v_disclosure.organisation_id, (
		select r.organisation_id from public.requests r where r.person_id = p_person and r.state <> 'draft'
		order by r.state = 'closed', r.created_at desc limit 1
	));
	if v_organisation is null then
		raise exception 'No organisation holds a request here, so nobody would read it. Please ring.' using errcode = 'PT409', hint = 'no_request';
	end if;
	-- never decided by whoever it is about
	v_role := case when exists (
		select from public.member_roles m
		where m.organisation_id = v_organisation and m.role = 'data_guardian' and m.revoked_at is null and m.account_id <> v_disclosure.reader_id
	) then 'data_guardian' else 'coordinator' end;
	insert into private.circle_notes (person_id, organisation_id, request_id, task_id, disclosure_id, kind, for_role, words, written_by, written_at)
	values (
		p_person, v_organisation, (
			select r.id from public.requests r
			where r.person_id = p_person and r.organisation_id = v_organisation and r.state <> 'draft'
			order by r.state = 'closed', r.created_at desc limit 1
		),
		v_disclosure.task_id, v_disclosure.id, 'looks_wrong', v_role, v_words, (private.my_place(v_me, p_person)).id, private.clock()
	);
	-- No person in this mail's row: it must reach the guardian after a death too (C21), and it names nobody.
	insert into private.outbox (template, to_account, organisation_id, params)
	select distinct 'looked-wrong', m.account_id, v_organisation, jsonb_build_object(
		'link', case when v_role = 'data_guardian' then '/guardian' else '/desk' end
	)
	from public.member_roles m
	where m.organisation_id = v_organisation and m.revoked_at is null and m.account_id <> v_disclosure.reader_id
		and (m.role = v_role or (v_role = 'coordinator' and m.role = 'group_lead'))
		and not private.closed_to(m.account_id, p_person) and not private.conflicted(m.account_id, p_person, v_organisation);
	return private.end_once(p_once, 'question_reading', jsonb_build_object('person_id', p_person, 'role', v_role));
end $$;
comment on function private.question_reading(uuid, uuid, text, text) is
	'The person, or a proven manager, says that a reading looks wrong: it goes to the organisation''s data guardian (to its coordinators where it has none), never to whoever read.';
create function public.question_reading(p_once uuid, p_person uuid, p_ref text, p_words text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.question_reading(p_once, p_person, p_ref, p_words) $$;
comment on function public.question_reading(uuid, uuid, text, text) is 'See private.question_reading.';
grant execute on function public.question_reading(uuid, uuid, text, text), private.question_reading(uuid, uuid, text, text) to authenticated;

-- ---- Who is in the circle --------------------------------------------------------------------------
create function private.may_keep_circle(p_account uuid, p_person uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select private.may_see_ledger(p_account, p_person, private.clock()) and not private.dead(p_person)
		-- C7: else a second address of one's own, brought in as a helper, would see the week
		and not private.denied(p_person, p_account, 'summary', private.clock())
$$;
comment on function private.may_keep_circle(uuid, uuid) is 'Who may bring people into a circle and end their place: the person, and managers whose basis has been seen and to whom the person has not said no.';

create function private.circle_people_page(p_person uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_capacity text := private.require_circle(p_person, '{self,manager,unproven_manager}');
	v_all boolean := v_capacity in ('self', 'manager');
	v_keeps boolean := private.may_keep_circle(private.me(), p_person);
	v_now timestamptz := private.clock();
begin
	return jsonb_build_object(
		'capacity', v_capacity, 'ledger', private.may_see_ledger(v_me, p_person, v_now), 'keeps', v_keeps,
		'now', v_now, 'died', private.dead(p_person),
		'name', private.known_as(v_me, p_person, 'To see who is in the circle'),
		'members', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', c.id, 'role', c.role, 'name', c.name, 'relation', c.relation, 'me', c.account_id is not distinct from v_me,
				'has_account', c.account_id is not null,
				'basis', c.basis, 'basis_seen_at', c.basis_seen_at, 'basis_seen_by', s.name, 'authority_ends_at', c.authority_ends_at,
				'proven', c.role = 'manager' and c.basis is not null and c.basis <> 'family' and c.basis_seen_at <= v_now
					and (c.authority_ends_at is null or v_now < c.authority_ends_at),
				'added_at', c.added_at, 'added_by', a.name,
				'may_end', (v_keeps and c.role <> 'self' and c.account_id is distinct from v_me)
					or (c.account_id = v_me and c.role <> 'self')
			) order by c.role, c.added_at, c.id), '[]'::jsonb)
			from private.circle_members c
			left join public.accounts s on s.id = c.basis_seen_by
			left join public.accounts a on a.id = c.added_by
			where c.person_id = p_person and c.ended_at is null
				and (v_all or c.account_id = v_me or c.added_by = v_me)
		),
		'invitations', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', i.id, 'role', i.role, 'name', i.name, 'email', i.email, 'relation', i.relation,
				'invited_by', m.name, 'created_at', i.created_at, 'expires_at', i.expires_at, 'expired', i.expires_at <= v_now
			) order by i.created_at desc), '[]'::jsonb)
			from private.circle_invitations i
			join private.circle_members m on m.id = i.invited_by
			where i.person_id = p_person and i.accepted_at is null and i.revoked_at is null
				and i.expires_at > v_now - interval '30 days'
				and (v_all or m.account_id = v_me)
		)
	);
end $$;
comment on function private.circle_people_page(uuid) is
	'Who is in the circle, with what power and on what basis. A manager whose basis has not been seen sees themselves and whom they brought.';
create function public.circle_people_page(p_person uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.circle_people_page(p_person) $$;
comment on function public.circle_people_page(uuid) is 'See private.circle_people_page.';
grant execute on function public.circle_people_page(uuid), private.circle_people_page(uuid) to authenticated;

create function private.invite_to_circle(p_once uuid, p_person uuid, p_role public.circle_role, p_name text, p_email text, p_relation text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_email text := lower(trim(coalesce(p_email, '')));
	v_name text := trim(coalesce(p_name, ''));
	v_token text := private.new_token();
	v_id uuid;
begin
	perform private.require_circle(p_person, '{self,manager,unproven_manager}');
	if not private.may_see_ledger(v_me, p_person, v_now) or private.denied(p_person, v_me, 'summary', v_now) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'invite_to_circle', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.require_living(p_person);
	if p_role is null or p_role not in ('helper', 'manager') then
		raise exception 'Choose what they will be: a helper or a manager.' using errcode = 'PT422', hint = 'role';
	end if;
	if length(v_name) not between 1 and 120 then
		raise exception 'Give their name, in up to 120 characters.' using errcode = 'PT422', hint = 'name';
	end if;
	if v_email !~ '^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$' or length(v_email) > 254 then
		raise exception 'Write an e-mail address, such as anna@example.org.' using errcode = 'PT422', hint = 'email';
	end if;
	if length(trim(coalesce(p_relation, ''))) > 80 then
		raise exception 'Make it 80 characters or fewer.' using errcode = 'PT422', hint = 'relation';
	end if;
	if exists (
		select from private.circle_invitations i
		where i.person_id = p_person and i.email = v_email and i.accepted_at is null and i.revoked_at is null and i.expires_at > v_now
	) then
		raise exception 'An invitation waits at this address already. Take it back first if it should be another.'
			using errcode = 'PT422', hint = 'email';
	end if;
	if private.hit_limit('circle_invite', p_person::text, 20, interval '1 day') then
		raise exception 'That is 20 invitations today. Send the rest tomorrow.' using errcode = 'PT429', hint = 'too_many';
	end if;
	insert into private.circle_invitations (person_id, role, name, email, relation, token_hash, invited_by, created_at, expires_at)
	values (
		p_person, p_role, v_name, v_email, trim(coalesce(p_relation, '')), sha256(convert_to(v_token, 'utf8')),
		(private.my_place(v_me, p_person)).id, v_now, v_now + interval '14 days'
	)
	returning id into v_id;
	insert into private.outbox (template, to_email, person_id, params)
	values ('circle-invitation', v_email, p_person, jsonb_build_object('link', '/circle/join/' || v_token));
	return private.end_once(p_once, 'invite_to_circle', jsonb_build_object('id', v_id));
end $$;
comment on function private.invite_to_circle(uuid, uuid, public.circle_role, text, text, text) is
	'The person, or a proven manager, asks somebody into the circle by mail. The link holds for fourteen days and for that address alone; the answer never says whether the address has an account.';
create function public.invite_to_circle(p_once uuid, p_person uuid, p_role public.circle_role, p_name text, p_email text, p_relation text default '') returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.invite_to_circle(p_once, p_person, p_role, p_name, p_email, p_relation) $$;
comment on function public.invite_to_circle(uuid, uuid, public.circle_role, text, text, text) is 'See private.invite_to_circle.';
grant execute on function public.invite_to_circle(uuid, uuid, public.circle_role, text, text, text), private.invite_to_circle(uuid, uuid, public.circle_role, text, text, text) to authenticated;

create function private.revoke_circle_invitation(p_once uuid, p_invitation uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_invitation private.circle_invitations;
begin
	select * into v_invitation from private.circle_invitations i where i.id = p_invitation for update;
	if v_invitation.id is null or not (
		private.may_see_ledger(v_me, v_invitation.person_id, private.clock())
		or exists (
			select from private.circle_members c where c.id = v_invitation.invited_by and c.account_id = v_me and c.ended_at is null
		)
	) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'revoke_circle_invitation', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_invitation.accepted_at is not null then
		raise exception 'It was accepted meanwhile. Their place can be ended instead.' using errcode = 'PT409', hint = 'accepted';
	end if;
	update private.circle_invitations set revoked_at = private.clock(), revoked_by = v_me
	where id = p_invitation and revoked_at is null;
	update private.outbox set state = 'cancelled', reason = 'invitation taken back', params = '{}'::jsonb
	where template = 'circle-invitation' and state = 'queued' and person_id = v_invitation.person_id and to_email = v_invitation.email;
	return private.end_once(p_once, 'revoke_circle_invitation', jsonb_build_object('person_id', v_invitation.person_id));
end $$;
comment on function private.revoke_circle_invitation(uuid, uuid) is 'Takes an invitation back: its link no longer works, and its mail does not go if it has not yet.';
create function public.revoke_circle_invitation(p_once uuid, p_invitation uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.revoke_circle_invitation(p_once, p_invitation) $$;
comment on function public.revoke_circle_invitation(uuid, uuid) is 'See private.revoke_circle_invitation.';
grant execute on function public.revoke_circle_invitation(uuid, uuid), private.revoke_circle_invitation(uuid, uuid) to authenticated;

create function private.my_circle_invitation(p_token text) returns private.circle_invitations
	language sql stable security definer set search_path = ''
	as $$
	select i.* from private.circle_invitations i
	join private.circle_members m on m.id = i.invited_by
	where i.token_hash = sha256(convert_to(coalesce(p_token, ''), 'utf8'))
		and i.email = private.my_email()
		and i.revoked_at is null and i.expires_at > private.clock()
		-- whoever asked them in must still be of the circle, and is not let in by it themselves
		and m.ended_at is null and m.account_id is distinct from private.me()
		-- and nothing has taken from them what they asked with (a coordinator asks in the asker's name, who may have no account)
		and (m.authority_ends_at is null or private.clock() < m.authority_ends_at)
		and (m.account_id is null or not private.denied(i.person_id, m.account_id, 'summary', private.clock()))
		and not private.dead(i.person_id)
$$;
comment on function private.my_circle_invitation(text) is
	'The invitation that a link''s token names, if it stands and was sent to the confirmed address of whoever asks. Unknown, old, taken back and somebody else''s are all nothing.';

create function private.circle_invitation_page(p_token text) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_invitation private.circle_invitations := private.my_circle_invitation(p_token);
begin
	if v_invitation.id is null or (v_invitation.accepted_at is not null and v_invitation.accepted_by is distinct from v_me) then
		perform private.not_found();
	end if;
	return jsonb_build_object(
		'role', v_invitation.role, 'expires_at', v_invitation.expires_at, 'now', private.clock(),
		'accepted', v_invitation.accepted_at is not null, 'person_id', case when v_invitation.accepted_at is not null then v_invitation.person_id end,
		'invited_by', (select c.name from private.circle_members c where c.id = v_invitation.invited_by)
	);
end $$;
comment on function private.circle_invitation_page(text) is 'What the link of an invitation shows to whom it was sent: who asks, and what they would be. Nothing about the person.';
create function public.circle_invitation_page(p_token text) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.circle_invitation_page(p_token) $$;
comment on function public.circle_invitation_page(text) is 'See private.circle_invitation_page.';
grant execute on function public.circle_invitation_page(text), private.circle_invitation_page(text) to authenticated;

create function private.accept_circle_invitation(p_once uuid, p_token text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_invitation private.circle_invitations := private.my_circle_invitation(p_token);
begin
	if v_invitation.id is null then
		perform private.not_found();
	end if;
	perform 1 from private.circle_invitations i where i.id = v_invitation.id for update;
	select * into v_once from private.begin_once(p_once, 'accept_circle_invitation', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	v_invitation := private.my_circle_invitation(p_token);
	if v_invitation.id is null or (v_invitation.accepted_at is not null and v_invitation.accepted_by is distinct from v_me) then
		perform private.not_found();
	end if;
	if v_invitation.accepted_at is null then
		-- nobody gets less, or a second place of the same kind, by accepting
		if not exists (
			select from private.circle_members c
			where c.person_id = v_invitation.person_id and c.account_id = v_me and c.ended_at is null
				and c.role <= v_invitation.role
		) then
			update private.circle_members set ended_at = v_now
			where person_id = v_invitation.person_id and account_id = v_me and ended_at is null;
			insert into private.circle_members (person_id, role, account_id, name, email, email_confirmed_at, relation, added_by, added_at)
			select v_invitation.person_id, v_invitation.role, v_me, coalesce(nullif(trim(a.name), ''), v_invitation.name),
				v_invitation.email, v_now, v_invitation.relation,
				(select m.account_id from private.circle_members m where m.id = v_invitation.invited_by), v_now
			from public.accounts a where a.id = v_me;
		end if;
		update private.circle_invitations set accepted_at = v_now, accepted_by = v_me where id = v_invitation.id;
	end if;
	return private.end_once(p_once, 'accept_circle_invitation', jsonb_build_object('person_id', v_invitation.person_id));
end $$;
comment on function private.accept_circle_invitation(uuid, text) is
	'Takes the place that an invitation offers. A manager begins without a basis: a coordinator records what paper they saw (R2).';
create function public.accept_circle_invitation(p_once uuid, p_token text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.accept_circle_invitation(p_once, p_token) $$;
comment on function public.accept_circle_invitation(uuid, text) is 'See private.accept_circle_invitation.';
grant execute on function public.accept_circle_invitation(uuid, text), private.accept_circle_invitation(uuid, text) to authenticated;

create function private.end_place(p_once uuid, p_member uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_member private.circle_members;
	v_request uuid;
begin
	-- (no key update: whoever writes as this member meanwhile refers to the row, and may hold a task we wait for)
	select * into v_member from private.circle_members c where c.id = p_member for no key update;
	if v_member.id is null or v_member.role = 'self' or not (
		v_member.account_id = v_me
		or private.may_keep_circle(v_me, v_member.person_id)
	) or (v_member.account_id is distinct from v_me and private.circle_access(v_me, v_member.person_id, v_now) is null) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'end_place', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	update private.circle_members set ended_at = v_now where id = p_member and ended_at is null;
	if found then
		update private.circle_invitations set revoked_at = v_now, revoked_by = v_me
		where invited_by = p_member and accepted_at is null and revoked_at is null;
		update private.outbox set state = 'cancelled', reason = 'no longer of the circle', params = '{}'::jsonb
		where state = 'queued' and person_id = v_member.person_id
			and (to_account = v_member.account_id or to_email = lower(v_member.email));
		-- C3: what rested on their authority ends with it
		perform private.after_narrowing(v_member.person_id, v_me);
		if v_member.role = 'manager' then
			for v_request in
				select r.id from public.requests r where r.person_id = v_member.person_id and r.state in ('submitted', 'open', 'paused')
			loop
				insert into private.request_events (request_id, event, by_account, at) values (v_request, 'circle_changed', v_me, v_now);
				perform private.tell_coordinators(v_request, 'circle-wrote', '/desk/requests/' || v_request);
			end loop;
		end if;
	end if;
	return private.end_once(p_once, 'end_place', jsonb_build_object('person_id', v_member.person_id));
end $$;
comment on function private.end_place(uuid, uuid) is
	'Ends somebody''s place in the circle at this instant: by the person or a proven manager, or one''s own. The person''s own place is not ended. What rested on their authority ends with it (C3).';
create function public.end_place(p_once uuid, p_member uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.end_place(p_once, p_member) $$;
comment on function public.end_place(uuid, uuid) is 'See private.end_place.';
grant execute on function public.end_place(uuid, uuid), private.end_place(uuid, uuid) to authenticated;

-- ---- A death ---------------------------------------------------------------------------------------
create function private.death_page(p_person uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_capacity text := private.require_circle(p_person, '{self,manager,unproven_manager,helper}');
	v_now timestamptz := private.clock();
	v_death private.deaths;
	v_records boolean := private.manages(private.me(), p_person, private.clock());
begin
	select * into v_death from private.deaths d where d.person_id = p_person and d.undone_at is null;
	return jsonb_build_object(
		'capacity', v_capacity, 'now', v_now, 'today', (v_now at time zone 'Europe/London')::date,
		'may', case
			when v_death.id is null and v_records then 'record'
			when v_capacity = 'helper' or v_death.id is null then 'report'
			when v_death.recorded_by = v_me and v_now < v_death.recorded_at + interval '1 hour' then 'undo'
			else 'ring'
		end,
		'name', private.known_as(v_me, p_person, 'To record a death'),
		'died', case when v_death.id is not null and v_capacity <> 'helper' then jsonb_build_object(
			'died_on', v_death.died_on, 'recorded_at', v_death.recorded_at, 'mine', v_death.recorded_by = v_me,
			'undo_until', v_death.recorded_at + interval '1 hour'
		) end,
		'contacts', case when v_capacity <> 'helper' then private.circle_contacts(
			p_person, case when not private.may_see_ledger(v_me, p_person, v_now) then
				array(select r.id from private.circle_requests(v_me, p_person, v_now) r)
			end
		) else '[]'::jsonb end
	);
end $$;
comment on function private.death_page(uuid) is
	'What somebody of the circle can do when the person has died: record it (a manager whose basis has been seen), take it back within the hour, or report it.';
create function public.death_page(p_person uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.death_page(p_person) $$;
comment on function public.death_page(uuid) is 'See private.death_page.';
grant execute on function public.death_page(uuid), private.death_page(uuid) to authenticated;

create function private.report_death(p_once uuid, p_person uuid, p_words text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_capacity text := private.require_circle(p_person, '{self,manager,unproven_manager,helper}');
	v_once record;
	v_words text := trim(coalesce(p_words, ''));
	v_request record;
begin
	select * into v_once from private.begin_once(p_once, 'report_death', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if length(v_words) > 1000 then
		raise exception 'That is longer than 1,000 characters. A few words are enough.' using errcode = 'PT422', hint = 'words';
	end if;
	if private.hit_limit('death_report', v_me::text || p_person::text, 5, interval '1 day') then
		raise exception 'It has been told. If nobody has rung you, please ring the coordinator.' using errcode = 'PT429', hint = 'too_many';
	end if;
	-- once it is recorded there is nothing more to report; whoever may not know of it gets the same answer
	if not private.dead(p_person) then
		for v_request in
			select distinct on (r.organisation_id) r.id, r.organisation_id from public.requests r
			where r.person_id = p_person and r.state in ('submitted', 'open', 'paused')
			order by r.organisation_id, r.created_at desc
		loop
			insert into private.death_reports (person_id, organisation_id, reported_by, words, reported_at)
			values (p_person, v_request.organisation_id, v_me, v_words, private.clock());
			perform private.tell_coordinators(v_request.id, 'death-reported', '/desk/requests/' || v_request.id);
		end loop;
	end if;
	return private.end_once(p_once, 'report_death', jsonb_build_object('told', true));
end $$;
comment on function private.report_death(uuid, uuid, text) is
	'C21: somebody of the circle who cannot record it says that the person has died. It goes to the coordinators and changes nothing by itself.';
create function public.report_death(p_once uuid, p_person uuid, p_words text default '') returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.report_death(p_once, p_person, p_words) $$;
comment on function public.report_death(uuid, uuid, text) is 'See private.report_death.';
grant execute on function public.report_death(uuid, uuid, text), private.report_death(uuid, uuid, text) to authenticated;
