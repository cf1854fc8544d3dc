-- That somebody showed who they are: by which of the routes an applicant may choose (private.applications.identity), on
-- which day, to whom. Of what was shown the kind alone, from a closed list: no number, no copy, no words in which either
-- could be put. Each organisation sees for itself; the volunteer reads it on the page of their checks.
--
-- Changes what has landed: a volunteer's page for coordinators carries what is on record beside checks and training
-- (private.volunteer_page), and the list of applications knows who has shown who they are (private.pipeline_page).

create function private.identity_kinds(p_route text) returns text[]
	language sql immutable set search_path = ''
	as $$
	select case p_route
		when 'letters' then '{council,bank,pension,landlord,surgery}'::text[]
		when 'vouched' then '{neighbour,employer,faith,support}'::text[]
		when 'known' then '{worked,volunteered,group}'::text[]
		when 'document' then '{passport,licence,card}'::text[]
		when 'talk' then '{visited,service,person}'::text[]
		else '{}'::text[]
	end
$$;
comment on function private.identity_kinds(text) is
	'What may be noted of each route to showing who somebody is; the same words as lib/domain/volunteers/identity.ts.';

create table private.identities_shown (
	id uuid primary key default gen_random_uuid(),
	organisation_id uuid not null references public.organisations (id),
	volunteer_id uuid not null references public.volunteers (account_id),
	route text not null check (route in ('letters', 'vouched', 'known', 'document', 'talk')),
	kind text not null default '',
	shown_on date not null,
	review_at timestamptz,
	recorded_by uuid not null references public.accounts (id),
	recorded_at timestamptz not null default private.clock(),
	version integer not null default 1,
	ended_at timestamptz,
	constraint kind_of_that_route check (kind = '' or kind = any (private.identity_kinds(route))),
	constraint nobody_vouches_for_themselves check (recorded_by <> volunteer_id),
	constraint looked_at_again_later check (review_at > recorded_at)
);
comment on table private.identities_shown is
	'That a volunteer showed an organisation who they are: by which route, what kind of thing, when, to whom. Never a number or a copy. One stands at a time.';
comment on column private.identities_shown.review_at is 'Until when it counts, where whoever recorded it set a day.';
comment on column private.identities_shown.ended_at is 'When it was recorded anew or taken back.';
create unique index identities_shown_stands on private.identities_shown (organisation_id, volunteer_id) where ended_at is null;
create index identities_shown_volunteer on private.identities_shown (volunteer_id);
create index identities_shown_recorded_by on private.identities_shown (recorded_by);
create index identities_shown_hash on private.identities_shown (private.hash_id(id));
alter table private.identities_shown enable row level security;
alter table private.identities_shown force row level security;

create function private.note_identity_end() returns trigger
	language plpgsql security definer set search_path = ''
	as $$
begin
	-- replaying, the entry that is done again is noted by whoever replays it
	if coalesce(current_setting('alongside.replaying', true), '') = '' then
		perform private.add_to_replay('identity_end', new.id, '', '{}'::jsonb, new.ended_at);
	end if;
	return null;
end $$;
comment on function private.note_identity_end() is 'Trigger: that an identity no longer counts is in the replay ledger too, by whatever function.';
create trigger identities_shown_replay after update of ended_at on private.identities_shown
	for each row when (new.ended_at is not null and old.ended_at is null) execute function private.note_identity_end();

create function private.identity_counts(p_volunteer uuid, p_organisation uuid, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from private.identities_shown i
		where i.organisation_id = p_organisation and i.volunteer_id = p_volunteer and i.ended_at is null
			and (i.review_at is null or p_at < i.review_at)
	)
$$;
comment on function private.identity_counts(uuid, uuid, timestamptz) is
	'Whether an organisation has it on record that a volunteer showed who they are, and it need not be looked at again.';

create function private.identity_of(p_organisation uuid, p_volunteer uuid, p_at timestamptz) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'id', i.id, 'route', i.route, 'kind', i.kind, 'shown_on', i.shown_on, 'review_at', i.review_at, 'recorded_at', i.recorded_at,
		'by', private.account_name(i.recorded_by), 'version', i.version, 'counts', i.review_at is null or p_at < i.review_at
	)
	from private.identities_shown i
	where i.organisation_id = p_organisation and i.volunteer_id = p_volunteer and i.ended_at is null
$$;
comment on function private.identity_of(uuid, uuid, timestamptz) is
	'How and when a volunteer showed an organisation who they are; null where it is not on record. No guard: callers ask first.';

create function private.record_of(p_organisation uuid, p_volunteer uuid, p_at timestamptz) returns jsonb
	language sql stable security definer set search_path = ''
	as $$ select jsonb_build_object('identity', private.identity_of(p_organisation, p_volunteer, p_at)) $$;
comment on function private.record_of(uuid, uuid, timestamptz) is
	'What an organisation has on record of a volunteer beside checks and training. Part of private.volunteer_page, which guards it.';

-- ---- A coordinator records it, and takes it back ------------------------------------------------------
create function private.record_identity(
	p_once uuid, p_organisation uuid, p_volunteer uuid, p_version integer, p_route text, p_kind text, p_shown_on date, p_review_on date
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_today date := (private.clock() at time zone 'Europe/London')::date;
	v_acceptance public.acceptances := private.volunteer_of(v_me, p_organisation, p_volunteer);
	v_kind text := coalesce(p_kind, '');
	v_was integer;
begin
	select * into v_once from private.begin_once(p_once, 'record_identity', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.not_ones_own(v_me, p_volunteer);
	-- the acceptance is locked, so nobody records one between
	select i.version into v_was from private.identities_shown i
	where i.organisation_id = p_organisation and i.volunteer_id = p_volunteer and i.ended_at is null;
	perform private.same_version(coalesce(v_was, 0), p_version);
	if v_acceptance.state in ('left', 'declined') then
		perform private.stale();
	elsif p_route is null or cardinality(private.identity_kinds(p_route)) = 0 then
		raise exception 'Choose how they showed it.' using errcode = 'PT422', hint = 'route';
	elsif v_kind <> '' and not v_kind = any (private.identity_kinds(p_route)) then
		raise exception 'That belongs to another way. Choose one that goes with it, or none.' using errcode = 'PT422', hint = 'kind';
	elsif p_shown_on is null or p_shown_on > v_today then
		raise exception 'Give the day they showed it: today, or before.' using errcode = 'PT422', hint = 'shown';
	elsif p_shown_on < v_today - 3660 then
		raise exception 'That is more than ten years ago. Look again, and record that day.' using errcode = 'PT422', hint = 'shown';
	elsif p_review_on <= v_today then
		raise exception 'Give a day to come, or none.' using errcode = 'PT422', hint = 'review';
	elsif p_review_on > v_today + 3660 then
		raise exception 'Look at it again within ten years.' using errcode = 'PT422', hint = 'review';
	end if;
	update private.identities_shown i set ended_at = v_now
	where i.organisation_id = p_organisation and i.volunteer_id = p_volunteer and i.ended_at is null;
	insert into private.identities_shown (
		organisation_id, volunteer_id, route, kind, shown_on, review_at, recorded_by, recorded_at, version
	) values (
		p_organisation, p_volunteer, p_route, v_kind, p_shown_on, p_review_on::timestamp at time zone 'Europe/London', v_me, v_now,
		coalesce(v_was, 0) + 1
	);
	return private.end_once(p_once, 'record_identity', '{}'::jsonb);
end $$;
comment on function private.record_identity(uuid, uuid, uuid, integer, text, text, date, date) is
	'Records that somebody else showed who they are: the route, the kind of thing, the day. Never a number or a copy. Refuses days to come, and a stale page.';
create function public.record_identity(
	p_once uuid, p_organisation uuid, p_volunteer uuid, p_version integer, p_route text, p_kind text, p_shown_on date,
	p_review_on date default null
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.record_identity(p_once, p_organisation, p_volunteer, p_version, p_route, p_kind, p_shown_on, p_review_on) $$;
comment on function public.record_identity(uuid, uuid, uuid, integer, text, text, date, date) is 'See private.record_identity.';
grant execute on function
	public.record_identity(uuid, uuid, uuid, integer, text, text, date, date),
	private.record_identity(uuid, uuid, uuid, integer, text, text, date, date) to authenticated;

create function private.take_back_identity(p_once uuid, p_organisation uuid, p_volunteer uuid, p_version integer) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_acceptance public.acceptances := private.volunteer_of(v_me, p_organisation, p_volunteer);
	v_was integer;
begin
	select * into v_once from private.begin_once(p_once, 'take_back_identity', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.not_ones_own(v_me, p_volunteer);
	select i.version into v_was from private.identities_shown i
	where i.organisation_id = v_acceptance.organisation_id and i.volunteer_id = p_volunteer and i.ended_at is null;
	perform private.same_version(coalesce(v_was, 0), p_version);
	update private.identities_shown i set ended_at = private.clock()
	where i.organisation_id = p_organisation and i.volunteer_id = p_volunteer and i.ended_at is null;
	return private.end_once(p_once, 'take_back_identity', '{}'::jsonb);
end $$;
comment on function private.take_back_identity(uuid, uuid, uuid, integer) is
	'That somebody else showed who they are no longer counts, from this instant. Refuses a stale page.';
create function public.take_back_identity(p_once uuid, p_organisation uuid, p_volunteer uuid, p_version integer) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.take_back_identity(p_once, p_organisation, p_volunteer, p_version) $$;
comment on function public.take_back_identity(uuid, uuid, uuid, integer) is 'See private.take_back_identity.';
grant execute on function
	public.take_back_identity(uuid, uuid, uuid, integer), private.take_back_identity(uuid, uuid, uuid, integer) to authenticated;

-- ---- The volunteer reads what is on record of them ----------------------------------------------------
create function private.my_checks_page() returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_now timestamptz := private.clock();
begin
	return jsonb_build_object(
		'now', v_now,
		'organisations', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', o.id, 'name', o.name, 'phone', o.phone, 'state', a.state,
				'identity', private.identity_of(o.id, v_me, v_now),
				'checks', (
					select coalesce(jsonb_agg(jsonb_build_object(
						'id', c.id, 'level', c.level, 'issued_on', c.issued_on, 'expires_at', c.expires_at, 'clear', c.clear,
						'recorded_at', c.recorded_at, 'revoked_at', c.revoked_at, 'by', private.account_name(c.checked_by),
						'counts', c.clear and c.revoked_at is null and c.valid_from <= v_now and v_now < c.expires_at
					) order by c.recorded_at desc, c.id), '[]'::jsonb)
					from public.checks c where c.organisation_id = o.id and c.volunteer_id = v_me
				)
			) order by o.name, o.id), '[]'::jsonb)
			from public.acceptances a join public.organisations o on o.id = a.organisation_id
			where a.volunteer_id = v_me
		)
	);
end $$;
comment on function private.my_checks_page() is
	'What each organisation has on record of a volunteer''s checks, and that they showed who they are, for themselves.';
create function public.my_checks_page() returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.my_checks_page() $$;
comment on function public.my_checks_page() is 'See private.my_checks_page.';
grant execute on function public.my_checks_page(), private.my_checks_page() to authenticated;

-- ---- Where coordinators see it ------------------------------------------------------------------------
create or replace function private.pipeline_page(p_organisation uuid, p_search text, p_stage text, p_sort text, p_page integer) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation public.organisations := private.desk_of(v_me, p_organisation);
	v_now timestamptz := private.clock();
	v_like text := private.like_pattern(left(trim(coalesce(p_search, '')), 100));
	v_page integer := least(greatest(coalesce(p_page, 1), 1), 10000);
begin
	return private.desk_frame(v_me, v_organisation) || (
		with under_way as materialized (
			select a.volunteer_id, a.state, a.state_since, n.name, v.area_id, p.label, p.place
			from public.acceptances a
			join public.volunteers v on v.account_id = a.volunteer_id
			join public.accounts n on n.id = a.volunteer_id
			join public.areas p on p.id = v.area_id
			where a.organisation_id = p_organisation and a.state in ('applied', 'references', 'checks', 'training', 'interview')
		), matching as (
			select u.*, row_number() over (order by
				case when p_sort = 'name' then lower(u.name) end, case when p_sort = 'newest' then u.state_since end desc,
				u.state_since, u.volunteer_id
			) as nth
			from under_way u
			where (coalesce(p_stage, 'all') = 'all' or u.state::text = p_stage)
				and (v_like = '%%' or u.name ilike v_like or u.label ilike v_like or u.place ilike v_like)
		)
		select jsonb_build_object(
			'page', v_page, 'days', private.pipeline_days(p_organisation),
			'total', (select count(*) from matching),
			'stages', (
				select coalesce(jsonb_object_agg(s.state, s.n), '{}'::jsonb)
				from (select u.state, count(*) as n from under_way u group by u.state) as s
			),
			'longest', (select min(u.state_since) from matching u),
			'rows', coalesce(jsonb_agg(jsonb_build_object(
				'id', m.volunteer_id, 'name', m.name, 'area', private.area_label(m.area_id), 'state', m.state, 'since', m.state_since,
				'own', m.volunteer_id = v_me, 'sent_at', l.sent_at,
				'proposal', private.proposal_card(v_me, private.open_proposal(p_organisation, m.volunteer_id)),
				'held', private.held_since(p_organisation, m.volunteer_id),
				'with', private.account_name(private.supervisor_of(p_organisation, m.volunteer_id)),
				'referees', r.named, 'answered', r.answered, 'waiting', r.waiting,
				'identified', private.identity_counts(m.volunteer_id, p_organisation, v_now),
				'checked', private.check_valid(m.volunteer_id, p_organisation, v_organisation.required_check, v_now),
				'trained', private.training_valid(m.volunteer_id, p_organisation, v_organisation.required_training, v_now)
			) order by m.nth), '[]'::jsonb)
		)
		from matching m
		left join lateral private.live_application(p_organisation, m.volunteer_id) as l on true
		cross join lateral (
			select count(*) as named, count(*) filter (where f.answered_at is not null) as answered,
				count(*) filter (where f.answered_at is null and f.declined_at is null and f.expires_at > v_now) as waiting
			from private.referees f
			where f.application_id = l.id
		) as r
		where m.nth > (v_page - 1) * 25 and m.nth <= v_page * 25
	);
end $$;

create or replace function private.volunteer_page(p_organisation uuid, p_volunteer uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation public.organisations := private.desk_of(v_me, p_organisation);
	v_now timestamptz := private.clock();
	v_today date := (private.clock() at time zone 'Europe/London')::date;
	v_acceptance public.acceptances;
	v_volunteer public.volunteers;
	v_here boolean;
begin
	select * into v_acceptance from public.acceptances a where a.organisation_id = p_organisation and a.volunteer_id = p_volunteer;
	if v_acceptance.volunteer_id is null then
		perform private.not_found();
	end if;
	select * into v_volunteer from public.volunteers v where v.account_id = p_volunteer;
	-- once they have left, what they say about themselves now is no longer this organisation's to read
	v_here := v_acceptance.state not in ('left', 'declined');
	return jsonb_build_object(
		'second_eyes', private.second_eyes_wanted(p_organisation),
		'proposals', (
			select coalesce(jsonb_agg(c.card order by c.at desc), '[]'::jsonb) from (
				select private.proposal_card(v_me, p) as card, p.proposed_at as at from private.proposals p
				where p.organisation_id = p_organisation and p.volunteer_id = p_volunteer
				order by p.proposed_at desc limit 20
			) as c where c.card is not null
		),
		'now', v_now,
		'organisation', jsonb_build_object(
			'id', v_organisation.id, 'name', v_organisation.name, 'nation', v_organisation.nation,
			'required_check', v_organisation.required_check, 'required_training', v_organisation.required_training,
			'highest_level', private.highest_level(p_organisation)
		),
		'volunteer', jsonb_build_object(
			'id', p_volunteer, 'name', private.account_name(p_volunteer), 'own', p_volunteer = v_me, 'here', v_here,
			'phone', case when v_here then (select a.phone from public.accounts a where a.id = p_volunteer) end,
			'email', case when v_here then (select u.email from auth.users u where u.id = p_volunteer) end
		),
		'acceptance', jsonb_build_object(
			'state', v_acceptance.state, 'since', v_acceptance.state_since, 'version', v_acceptance.version,
			'reason', v_acceptance.reason, 'paused_by_them', v_acceptance.paused_by = p_volunteer,
			'rest_until', case when v_acceptance.rest_until > v_now then v_acceptance.rest_until end,
			'next', (
				select coalesce(jsonb_agg(t.to_state order by t.to_state), '[]'::jsonb) from private.transitions t
				where t.machine = 'acceptance' and t.from_state = v_acceptance.state::text
					and (v_acceptance.state <> 'left' or private.volunteers_here(p_volunteer, p_organisation))
			),
			-- by what this organisation knows; a suspension elsewhere is not for coordinators (C11)
			'valid', private.check_valid(p_volunteer, p_organisation, v_organisation.required_check, v_now)
				and private.training_valid(p_volunteer, p_organisation, v_organisation.required_training, v_now)
		),
		'profile', case when v_here then jsonb_build_object(
			'version', v_volunteer.version, 'area_id', v_volunteer.area_id, 'area', private.area_label(v_volunteer.area_id),
			'travel_m', v_volunteer.travel_m, 'drives', v_volunteer.drives, 'languages', v_volunteer.languages,
			'happy_with', v_volunteer.happy_with, 'avoid', v_volunteer.avoid, 'weekly_minutes', v_volunteer.weekly_minutes,
			'about', v_volunteer.about
		) end,
		'application', case when v_here then private.application_of(p_organisation, p_volunteer) end,
		'care', private.care_of_volunteer(p_organisation, p_volunteer),
		'record', private.record_of(p_organisation, p_volunteer, v_now),
		'availability', case when v_here then (
			select coalesce(jsonb_agg(jsonb_build_object('weekday', w.weekday, 'starts', w.starts, 'ends', w.ends) order by w.weekday, w.starts), '[]'::jsonb)
			from public.availability w where w.volunteer_id = p_volunteer
		) else '[]'::jsonb end,
		'exceptions', case when v_here then (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', e.id, 'from_day', e.from_day, 'to_day', e.to_day, 'free', e.free, 'starts', e.starts, 'ends', e.ends
			) order by e.from_day, e.to_day, e.id), '[]'::jsonb)
			from public.availability_exceptions e where e.volunteer_id = p_volunteer and e.to_day >= v_today
		) else '[]'::jsonb end,
		'checks', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', c.id, 'level', c.level, 'issued_on', c.issued_on, 'expires_at', c.expires_at, 'clear', c.clear,
				'by', private.account_name(c.checked_by), 'recorded_at', c.recorded_at, 'revoked_at', c.revoked_at,
				'update_service', c.update_service_consent_at is not null,
				'counts', c.clear and c.revoked_at is null and c.valid_from <= v_now and v_now < c.expires_at
			) order by c.recorded_at desc, c.id), '[]'::jsonb)
			from public.checks c where c.organisation_id = p_organisation and c.volunteer_id = p_volunteer
		),
		'trainings', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', t.id, 'module_id', t.module_id, 'title', m.title, 'passed_at', t.passed_at, 'expires_at', t.expires_at,
				'by', private.account_name(t.recorded_by), 'revoked_at', t.revoked_at,
				'counts', t.revoked_at is null and t.passed_at <= v_now and v_now < t.expires_at
			) order by m.title, t.expires_at desc, t.id), '[]'::jsonb)
			from public.trainings t join public.training_modules m on m.id = t.module_id
			where t.organisation_id = p_organisation and t.volunteer_id = p_volunteer
		),
		'modules', (select jsonb_agg(jsonb_build_object('id', m.id, 'title', m.title, 'months', m.months_valid) order by m.title) from public.training_modules m),
		'kinds', (
			select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'covered', private.fit_for_kind(p_volunteer, p_organisation, k.id, v_now)) order by k.position), '[]'::jsonb)
			from public.organisation_task_kinds x join public.task_kinds k on k.id = x.kind_id
			where x.organisation_id = p_organisation
		),
		'areas', (
			select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'label', private.area_label(a.id)) order by private.area_label(a.id)), '[]'::jsonb)
			from public.areas a
			where a.id = v_volunteer.area_id or a.id in (select x.area_id from public.organisation_areas x where x.organisation_id = p_organisation)
		),
		'visits', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'task_id', t.id, 'kind_id', t.kind_id, 'day', t.day, 'starts', t.starts, 'ends', t.ends, 'state', t.state,
				'area', private.area_label(t.area_id), 'asker', private.asker_of(r.asked_by),
				'fits', private.fits_still(p_volunteer, t, v_now)
			) order by t.starts_at), '[]'::jsonb)
			from public.matches m
			join public.tasks t on t.id = m.task_id
			join public.requests r on r.id = t.request_id
			where m.volunteer_id = p_volunteer and m.organisation_id = p_organisation and m.ended_at is null
				and t.state in ('accepted', 'confirmed')
				and m.person_id not in (select private.closed_people(v_me, p_organisation))
		),
		'events', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'from', e.from_state, 'to', e.to_state, 'at', e.at, 'by', private.account_name(e.by_account), 'reason', e.reason
			) order by e.id desc), '[]'::jsonb)
			from private.acceptance_events e where e.organisation_id = p_organisation and e.volunteer_id = p_volunteer
		)
	);
end $$;
