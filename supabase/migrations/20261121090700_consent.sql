-- Consent: the ledger and how it is judged. Clause numbers (C1…) are docs/consent.md's.

create type public.recipient_kind as enum ('coordinators', 'pool', 'matched', 'volunteer');
comment on type public.recipient_kind is
	'C10: an organisation''s coordinators, its pool, its matched volunteers, or one named volunteer.';
create type public.given_how as enum ('online', 'phone', 'in_person', 'paper');

create table private.permits (
	id uuid primary key default gen_random_uuid(),
	person_id uuid not null references private.people (id),
	scopes public.scope[] not null check (cardinality(scopes) >= 1),
	recipient public.recipient_kind not null,
	organisation_id uuid references public.organisations (id),
	volunteer_id uuid references public.accounts (id),
	purpose text not null check (length(purpose) between 1 and 300),
	basis public.basis not null,
	giver_member_id uuid references private.circle_members (id),
	giver_account_id uuid references public.accounts (id),
	given_how public.given_how not null,
	wording text not null check (length(wording) between 1 and 4000),
	wording_version integer not null,
	consulted text check (length(consulted) <= 2000),
	why text check (length(why) <= 2000),
	review_at timestamptz,
	starts_at timestamptz not null,
	ends_at timestamptz not null,
	recorded_by uuid references public.accounts (id),
	recorded_at timestamptz not null default private.clock(),
	constraint c1_has_an_end check (ends_at > starts_at and ends_at <= starts_at + interval '12 months'),
	constraint c10_one_recipient check (
		case recipient
			when 'volunteer' then volunteer_id is not null and organisation_id is null
			else organisation_id is not null and volunteer_id is null
		end
	),
	constraint c4_best_interests_is_reviewed check (
		basis <> 'best_interests' or (review_at is not null and consulted is not null and why is not null)
	),
	constraint c3_somebody_gave_it check (
		basis not in ('attorney', 'deputy') or giver_member_id is not null
	),
	constraint pool_sees_only_the_summary check (recipient <> 'pool' or scopes = '{summary}')
);
comment on table private.permits is 'C1: one permission, with the exact words shown. Only ever added to (C9).';
create index permits_person on private.permits (person_id);
create index permits_organisation on private.permits (organisation_id);
create index permits_volunteer on private.permits (volunteer_id);
create index permits_giver_member on private.permits (giver_member_id);
create index permits_giver_account on private.permits (giver_account_id);
create index permits_recorded_by on private.permits (recorded_by);
create trigger permits_ledger before update or delete on private.permits
	for each row execute function private.refuse_change();
alter table private.permits enable row level security;
alter table private.permits force row level security;

create table private.permit_ends (
	id bigint generated always as identity primary key,
	permit_id uuid not null references private.permits (id),
	scopes public.scope[],
	kind text not null check (kind in ('withdrawn', 'superseded')),
	at timestamptz not null default private.clock(),
	by_account uuid references public.accounts (id)
);
comment on table private.permit_ends is 'A permit withdrawn or superseded, whole (scopes null) or for some scopes. Only ever added to.';
create index permit_ends_permit on private.permit_ends (permit_id);
create index permit_ends_by on private.permit_ends (by_account);
create trigger permit_ends_ledger before update or delete on private.permit_ends
	for each row execute function private.refuse_change();
alter table private.permit_ends enable row level security;
alter table private.permit_ends force row level security;

create table private.denies (
	id uuid primary key default gen_random_uuid(),
	person_id uuid not null references private.people (id),
	scopes public.scope[] check (cardinality(scopes) >= 1),
	organisation_id uuid references public.organisations (id),
	account_id uuid references public.accounts (id),
	made_by uuid not null references public.accounts (id),
	made_by_self boolean not null,
	made_at timestamptz not null default private.clock(),
	constraint c7_one_reader check (num_nonnulls(organisation_id, account_id) = 1)
);
comment on table private.denies is 'C7: a no that beats every yes; scopes null is everything. Only ever added to; stops when lifted.';
create index denies_person on private.denies (person_id);
create index denies_organisation on private.denies (organisation_id);
create index denies_account on private.denies (account_id);
create index denies_made_by on private.denies (made_by);
create trigger denies_ledger before update or delete on private.denies
	for each row execute function private.refuse_change();
alter table private.denies enable row level security;
alter table private.denies force row level security;

create table private.deny_lifts (
	deny_id uuid primary key references private.denies (id),
	lifted_by uuid not null references public.accounts (id),
	basis public.basis not null,
	organisation_id uuid references public.organisations (id),
	decision text check (length(decision) between 1 and 1000),
	consulted text check (length(consulted) between 1 and 2000),
	why text check (length(why) between 1 and 2000),
	at timestamptz not null default private.clock(),
	constraint c7_best_interests_is_recorded check (
		basis <> 'best_interests' or num_nonnulls(decision, consulted, why) = 3
	)
);
comment on table private.deny_lifts is
	'A deny lifted, on what basis; in the person''s best interests with what was decided, who was consulted and why (C7). Only ever added to.';
create index deny_lifts_by on private.deny_lifts (lifted_by);
create index deny_lifts_organisation on private.deny_lifts (organisation_id);
create trigger deny_lifts_ledger before update or delete on private.deny_lifts
	for each row execute function private.refuse_change();
alter table private.deny_lifts enable row level security;
alter table private.deny_lifts force row level security;

create table private.conflict_decisions (
	id uuid primary key default gen_random_uuid(),
	person_id uuid not null references private.people (id),
	account_id uuid not null references public.accounts (id),
	organisation_id uuid not null references public.organisations (id),
	decided_by uuid not null references public.accounts (id),
	why text not null check (length(why) between 1 and 1000),
	at timestamptz not null default private.clock(),
	constraint c25_a_second_member check (decided_by <> account_id)
);
comment on table private.conflict_decisions is
	'C25: somebody of the person''s own circle may act for the organisation only by a second member''s recorded decision.';
create index conflict_decisions_who on private.conflict_decisions (account_id, person_id);
create index conflict_decisions_person on private.conflict_decisions (person_id);
create index conflict_decisions_organisation on private.conflict_decisions (organisation_id);
create index conflict_decisions_by on private.conflict_decisions (decided_by);
alter table private.conflict_decisions enable row level security;
alter table private.conflict_decisions force row level security;

create table private.disclosures (
	id bigint generated always as identity primary key,
	reader_id uuid not null references public.accounts (id),
	capacity text not null check (capacity in ('self', 'manager', 'unproven_manager', 'coordinator', 'matched', 'break_glass')),
	organisation_id uuid references public.organisations (id),
	person_id uuid not null references private.people (id),
	scopes public.scope[] not null,
	task_id uuid references public.tasks (id),
	purpose text not null,
	at timestamptz not null default private.clock(),
	last_at timestamptz not null default private.clock(),
	times integer not null default 1
);
comment on table private.disclosures is 'C23: one row for each reading of more than the summary; the same again within 15 minutes counts up.';
create index disclosures_person on private.disclosures (person_id, at desc);
create index disclosures_reader on private.disclosures (reader_id, person_id, at desc);
create index disclosures_organisation on private.disclosures (organisation_id, at desc);
create index disclosures_task on private.disclosures (task_id);
alter table private.disclosures enable row level security;
alter table private.disclosures force row level security;

create table private.refused_readings (
	id bigint generated always as identity primary key,
	reader_id uuid not null,
	capacity text not null,
	organisation_id uuid,
	person_id uuid not null references private.people (id),
	scopes public.scope[],
	task_id uuid,
	at timestamptz not null default private.clock()
);
comment on table private.refused_readings is 'C23: a reading that was refused; for the data guardian alone.';
create index refused_readings_person on private.refused_readings (person_id, at desc);
create index refused_readings_organisation on private.refused_readings (organisation_id, at desc);
alter table private.refused_readings enable row level security;
alter table private.refused_readings force row level security;

-- ---- Judging a permit ----------------------------------------------------------------------------
create function private.permit_giver(p_permit private.permits) returns uuid
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(
		(select c.account_id from private.circle_members c where c.id = p_permit.giver_member_id),
		p_permit.giver_account_id
	)
$$;
comment on function private.permit_giver(private.permits) is 'The account of whoever gave a permit, if they have one.';

create function private.permit_serves(p_permit private.permits, p_scope public.scope, p_reader uuid, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select p_scope = any (p_permit.scopes)
		-- C6: starts_at <= t, t < ends_at, t < withdrawn_at, t < superseded_at
		and p_permit.starts_at <= p_at
		and p_at < p_permit.ends_at
		and not exists (
			select from private.permit_ends e
			where e.permit_id = p_permit.id and e.at <= p_at and (e.scopes is null or p_scope = any (e.scopes))
		)
		-- C2 to C4: the basis
		and case p_permit.basis
			when 'own' then true
			when 'family' then false
			else
				private.lacks_capacity(p_permit.person_id, p_at)
				-- regained once, it stops for good: a later lack asks anew
				and not exists (
					select from private.capacity_records r
					where r.person_id = p_permit.person_id and not r.lacking
						and r.recorded_at > p_permit.recorded_at and r.recorded_at <= p_at
				)
				and case p_permit.basis
					when 'best_interests' then p_at < p_permit.review_at
					else exists (
						select from private.circle_members c
						where c.id = p_permit.giver_member_id and c.basis = p_permit.basis and c.ended_at is null
							and c.basis_seen_at <= p_at and c.basis_seen_by is distinct from c.account_id
							and (c.authority_ends_at is null or p_at < c.authority_ends_at)
					)
				end
			end
		-- C5: what somebody gave on another's behalf never serves the giver
		and (p_permit.basis = 'own' or p_reader is null or private.permit_giver(p_permit) is distinct from p_reader)
$$;
comment on function private.permit_serves(private.permits, public.scope, uuid, timestamptz) is
	'Whether a permit serves this reader for this scope at this instant (C1 to C6). A null reader asks whether it serves anybody.';

create function private.organisations_of(p_account uuid) returns setof uuid
	language sql stable security definer set search_path = ''
	as $$
	select m.organisation_id from public.members m where m.account_id = p_account and m.left_at is null
	union
	select a.organisation_id from public.acceptances a
	where a.volunteer_id = p_account and a.state in ('accepted', 'paused', 'suspended')
$$;
comment on function private.organisations_of(uuid) is 'C7: whose member an account is, paused and suspended members too.';

create function private.denied(p_person uuid, p_reader uuid, p_scope public.scope, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from private.denies d
		where d.person_id = p_person and d.made_at <= p_at
			and (d.scopes is null or p_scope = any (d.scopes))
			and not exists (select from private.deny_lifts l where l.deny_id = d.id and l.at <= p_at)
			and (d.account_id = p_reader or d.organisation_id in (select private.organisations_of(p_reader)))
	) and not private.is_self(p_reader, p_person)
$$;
comment on function private.denied(uuid, uuid, public.scope, timestamptz) is
	'C7, C19: whether a deny covers the reader for the scope, in whatever capacity. The person themselves is never denied.';

create function private.organisation_denied(p_person uuid, p_organisation uuid, p_scope public.scope, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from private.denies d
		where d.person_id = p_person and d.organisation_id = p_organisation and d.made_at <= p_at
			and (d.scopes is null or p_scope = any (d.scopes))
			and not exists (select from private.deny_lifts l where l.deny_id = d.id and l.at <= p_at)
	)
$$;
comment on function private.organisation_denied(uuid, uuid, public.scope, timestamptz) is 'Whether a deny names the organisation itself.';

create function private.permitted(
	p_person uuid, p_reader uuid, p_recipient public.recipient_kind, p_organisation uuid, p_scope public.scope, p_at timestamptz
) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from private.permits p
		where p.person_id = p_person
			and (
				(p.recipient = p_recipient and p.organisation_id = p_organisation)
				-- C13: a named volunteer's permit works inside the matched tier, never outside
				or (p_recipient = 'matched' and p.recipient = 'volunteer' and p.volunteer_id = p_reader)
			)
			and private.permit_serves(p, p_scope, p_reader, p_at)
	) and not private.denied(p_person, p_reader, p_scope, p_at)
$$;
comment on function private.permitted(uuid, uuid, public.recipient_kind, uuid, public.scope, timestamptz) is
	'C10, C19: some effective permit reaches the reader by this route, and no deny covers them.';

create function private.effective_summary(p_person uuid, p_organisation uuid, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from private.permits p
		where p.person_id = p_person and p.recipient = 'pool' and p.organisation_id = p_organisation
			and private.permit_serves(p, 'summary', null, p_at)
	)
	and not private.organisation_denied(p_person, p_organisation, 'summary', p_at)
	and not private.dead(p_person)
$$;
comment on function private.effective_summary(uuid, uuid, timestamptz) is
	'Whether the summary may reach the organisation''s pool at all: without it a request waits as "consent needed" (C20).';

-- ---- Tiers ---------------------------------------------------------------------------------------
create function private.holds(p_organisation uuid, p_person uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from public.requests r
		where r.organisation_id = p_organisation and r.person_id = p_person
			and (
				r.state in ('submitted', 'open', 'paused')
				-- C21: after a death coordinators keep what was theirs, though its request is closed
				or (r.state = 'closed' and exists (
					select from private.deaths d
					where d.person_id = p_person and d.undone_at is null and r.closed_at >= d.recorded_at
				))
			)
	)
$$;
comment on function private.holds(uuid, uuid) is 'C17: the organisation holds a request of this person.';

create function private.retention_after_death() returns interval
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	return private.keeps('after_death');
end $$;
comment on function private.retention_after_death() is 'How long coordinators keep, after a death, what was permitted to them (C21).';

create function private.conflicted(p_account uuid, p_person uuid, p_organisation uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select private.in_circle(p_account, p_person) and not exists (
		select from private.conflict_decisions d
		where d.account_id = p_account and d.person_id = p_person and d.organisation_id = p_organisation
	)
$$;
comment on function private.conflicted(uuid, uuid, uuid) is 'C25: of the person''s own circle, and no second member has decided that they may act.';

create function private.coordinates_person(p_reader uuid, p_person uuid, p_organisation uuid, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select private.coordinates(p_reader, p_organisation)
		and private.holds(p_organisation, p_person)
		and not private.conflicted(p_reader, p_person, p_organisation)
		and not exists (
			select from private.deaths d
			where d.person_id = p_person and d.undone_at is null
				and p_at >= d.recorded_at + private.retention_after_death()
		)
$$;
comment on function private.coordinates_person(uuid, uuid, uuid, timestamptz) is 'C17, C21, C25: may act as the person''s coordinator for the organisation.';

create function private.live_match(p_reader uuid, p_task uuid, p_at timestamptz) returns public.matches
	language sql stable security definer set search_path = ''
	as $$
	select m.*
	from public.matches m
	join public.tasks t on t.id = m.task_id
	join public.organisations o on o.id = m.organisation_id
	where m.task_id = p_task and m.volunteer_id = p_reader
		and m.accepted_at <= p_at and (m.ended_at is null or p_at < m.ended_at)
		and (not o.confirms_matches or m.confirmed_at <= p_at)
		and private.in_standing(p_reader, m.organisation_id, p_at)
		and private.fit_for_kind(p_reader, m.organisation_id, t.kind_id, p_at)
		and not private.conflicted(p_reader, m.person_id, m.organisation_id)
		and not private.dead(m.person_id)
	order by m.accepted_at desc
	limit 1
$$;
comment on function private.live_match(uuid, uuid, timestamptz) is
	'C12: the match by which somebody is matched for a task at an instant; null row when there is none.';

create function private.window_open(p_scope public.scope, p_starts_at timestamptz, p_ends_at timestamptz, p_at timestamptz) returns boolean
	language sql immutable set search_path = ''
	as $$
	select case
		when p_scope in ('contact', 'address')
			then p_at >= p_starts_at - interval '24 hours' and p_at < p_ends_at + interval '2 hours'
		when p_scope = 'circle' then false
		else p_at < p_ends_at + interval '24 hours'
	end
$$;
comment on function private.window_open(public.scope, timestamptz, timestamptz, timestamptz) is
	'C16, C17: when a matched volunteer may read a scope, by the planned start and end of the task named.';

create function private.scopes_for(
	p_reader uuid, p_capacity text, p_person uuid, p_organisation uuid, p_task uuid, p_at timestamptz
) returns public.scope[]
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_match public.matches;
	v_task public.tasks;
begin
	if p_capacity = 'coordinator' then
		if not private.coordinates_person(p_reader, p_person, p_organisation, p_at) then
			return null;
		end if;
		return array(
			select s from unnest(enum_range(null::public.scope)) as s
			where private.permitted(p_person, p_reader, 'coordinators', p_organisation, s, p_at)
		);
	elsif p_capacity = 'matched' then
		v_match := private.live_match(p_reader, p_task, p_at);
		if v_match.id is null or v_match.person_id is distinct from p_person then
			return null;
		end if;
		select * into v_task from public.tasks t where t.id = p_task;
		return array(
			select s from unnest(enum_range(null::public.scope)) as s
			where private.window_open(s, v_task.starts_at, v_task.ends_at, p_at)
				and private.permitted(p_person, p_reader, 'matched', v_match.organisation_id, s, p_at)
		);
	elsif p_capacity = 'break_glass' then
		-- C22: whatever is permitted to anybody else, but never against a deny that names this lead
		if private.glass_open(p_reader, p_person, p_organisation, p_at)
			and private.may_break_glass(p_reader, p_person, p_organisation, p_at)
		then
			return array(
				select s from unnest(enum_range(null::public.scope)) as s
				where not private.denied_by_name(p_person, p_reader, s, p_at)
			);
		end if;
	elsif p_capacity = 'self' then
		if private.is_self(p_reader, p_person) then
			return enum_range(null::public.scope);
		end if;
	elsif p_capacity = 'manager' then
		if private.manages(p_reader, p_person, p_at) and not private.dead(p_person) then
			return array(
				select s from unnest(enum_range(null::public.scope)) as s
				where not private.denied(p_person, p_reader, s, p_at)
			);
		end if;
	elsif p_capacity = 'unproven_manager' then
		-- C18, C21: only what they entered themselves; what that is, read_about sees to
		if exists (
			select from private.circle_members c
			where c.person_id = p_person and c.account_id = p_reader and c.role = 'manager' and c.ended_at is null
		) then
			return array(
				select s from unnest(enum_range(null::public.scope)) as s
				where not private.denied(p_person, p_reader, s, p_at)
			);
		end if;
	end if;
	return null;
end $$;
comment on function private.scopes_for(uuid, text, uuid, uuid, uuid, timestamptz) is
	'The scopes somebody may read now in one capacity (C15 to C18, C21, C22). Null when they do not have the capacity at all; empty when they have it and nothing is shared.';

create function private.summary_open_to(p_reader uuid, p_task uuid, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from public.tasks t
		join public.requests r on r.id = t.request_id
		join public.acceptances a on a.volunteer_id = p_reader and a.state = 'accepted'
		where t.id = p_task
			and r.state = 'open' and t.state in ('open', 'offered')
			and not private.dead(t.person_id)
			-- C15: another organisation's pool sees it only by a permit that names that organisation
			and private.permitted(t.person_id, p_reader, 'pool', a.organisation_id, 'summary', p_at)
			and private.in_standing(p_reader, a.organisation_id, p_at)
			and private.fit_for_kind(p_reader, a.organisation_id, t.kind_id, p_at)
			and not private.conflicted(p_reader, t.person_id, a.organisation_id)
	)
	-- C16: the summary of their own task, under any permit of summary that reaches them
	or exists (
		select from private.live_match(p_reader, p_task, p_at) m
		where m.id is not null and (
			private.permitted(m.person_id, p_reader, 'pool', m.organisation_id, 'summary', p_at)
			or private.permitted(m.person_id, p_reader, 'matched', m.organisation_id, 'summary', p_at)
		)
	)
$$;
comment on function private.summary_open_to(uuid, uuid, timestamptz) is 'C15, C16: whether somebody may read the summary of a task as a volunteer.';

create function private.closed_to(p_account uuid, p_person uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select private.denied(p_person, p_account, 'summary', private.clock())
$$;
comment on function private.closed_to(uuid, uuid) is 'A deny of the summary covers this account: it must not learn that the person exists.';

create function private.people_closed_to_me() returns setof uuid
	language plpgsql stable security definer rows 10 set search_path = ''
	as $$
declare
	v_me uuid := private.me();
	v_now timestamptz := private.clock();
begin
	return query
	select d.person_id from (
		select x.* from private.denies x where x.account_id = v_me
		union all
		select x.* from private.denies x where x.organisation_id = any (array(select private.organisations_of(v_me)))
	) as d
	where (d.scopes is null or 'summary' = any (d.scopes)) and d.made_at <= v_now
		and not exists (select from private.deny_lifts l where l.deny_id = d.id and l.at <= v_now)
	union
	select c.person_id from private.circle_members c
	where c.account_id = v_me and c.ended_at is null
		-- a decision counts where it was made: a table's rows stay hidden unless all they coordinate have decided
		and exists (
			select from private.my_organisations('{coordinator,group_lead}') as o (id)
			where private.conflicted(c.account_id, c.person_id, o.id)
		)
	union
	select d.person_id from private.deaths d
	where d.undone_at is null
		-- the first line is for the index: months have different lengths
		and d.recorded_at <= v_now - private.retention_after_death() + interval '3 days'
		and v_now >= d.recorded_at + private.retention_after_death();
end $$;
comment on function private.people_closed_to_me() is 'For policies: people whose requests whoever asks must not see as a coordinator: denied (C7), of their own circle (C25), or dead beyond the retention date (C21).';
grant execute on function private.people_closed_to_me() to authenticated;

-- ---- Policies of the tables a coordinator works with ---------------------------------------------
create policy "Coordinators can read requests of their own organisation" on public.requests
	for select to authenticated using (
		state <> 'draft'
		and organisation_id in (select private.my_organisations('{coordinator,group_lead}'))
		and person_id not in (select private.people_closed_to_me())
	);
create policy "Coordinators can read tasks of their own organisation" on public.tasks
	for select to authenticated using (
		organisation_id in (select private.my_organisations('{coordinator,group_lead}'))
		and person_id not in (select private.people_closed_to_me())
	);
create policy "Coordinators can read offers of their own organisation" on public.offers
	for select to authenticated using (
		organisation_id in (select private.my_organisations('{coordinator,group_lead}'))
		and person_id not in (select private.people_closed_to_me())
	);
create policy "Coordinators can read matches of their own organisation" on public.matches
	for select to authenticated using (
		organisation_id in (select private.my_organisations('{coordinator,group_lead}'))
		and person_id not in (select private.people_closed_to_me())
	);

-- ---- Writing the ledger --------------------------------------------------------------------------
create function private.give_permit(
	p_person uuid, p_scopes public.scope[], p_recipient public.recipient_kind, p_organisation uuid, p_volunteer uuid,
	p_purpose text, p_basis public.basis, p_giver_member uuid, p_giver_account uuid, p_how public.given_how,
	p_wording text, p_wording_version integer, p_months integer default 6, p_recorded_by uuid default null,
	p_consulted text default null, p_why text default null, p_review_at timestamptz default null
) returns uuid
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_id uuid;
	v_now timestamptz := private.clock();
begin
	if private.dead(p_person) then
		-- C21: no new permit after a death
		raise exception 'Nothing new can be shared now.' using errcode = 'PT409', hint = 'died';
	end if;
	-- C6: the newer yes takes the place of the older one to the same recipient, scope by scope
	insert into private.permit_ends (permit_id, scopes, kind, at, by_account)
	select p.id, array(select s from unnest(p.scopes) as s where s = any (p_scopes)), 'superseded', v_now,
		coalesce(p_recorded_by, p_giver_account)
	from private.permits p
	where p.person_id = p_person and p.recipient = p_recipient and p.scopes && p_scopes
		and p.organisation_id is not distinct from p_organisation and p.volunteer_id is not distinct from p_volunteer
		-- a wish never takes away what somebody with the right to say so has said
		and (p_basis <> 'family' or p.basis = 'family')
		and not exists (
			select from private.permit_ends e where e.permit_id = p.id and (e.scopes is null or e.scopes @> (
				select array_agg(s) from unnest(p.scopes) as s where s = any (p_scopes)
			))
		);
	insert into private.permits (
		person_id, scopes, recipient, organisation_id, volunteer_id, purpose, basis, giver_member_id, giver_account_id,
		given_how, wording, wording_version, consulted, why, review_at, starts_at, ends_at, recorded_by, recorded_at
	) values (
		p_person, p_scopes, p_recipient, p_organisation, p_volunteer, p_purpose, p_basis, p_giver_member, p_giver_account,
		p_how, p_wording, p_wording_version, p_consulted, p_why, p_review_at,
		v_now, least(v_now + make_interval(months => p_months), v_now + interval '12 months'), p_recorded_by, v_now
	) returning id into v_id;
	return v_id;
end $$;
comment on function private.give_permit(uuid, public.scope[], public.recipient_kind, uuid, uuid, text, public.basis, uuid, uuid, public.given_how, text, integer, integer, uuid, text, text, timestamptz) is
	'Adds a permit to the ledger, superseding the older one to the same recipient. No guard of its own: callers have decided who may.';
