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
