-- The same record with another organisation, by the volunteer's consent. A volunteer who is or was with one organisation
-- and applies to another, or volunteers there too, may say item by item what the second may read of what the first has on
-- record: that they were accepted and since when, that they showed who they are, checks, training, and that referees
-- answered. Never what a referee wrote: they were told that their words go to the one organisation alone. Never a
-- certificate: nobody has one here.
--
-- Each organisation decides for itself. What the second takes over becomes a record of its own, with its own day of
-- review, never later than the original's; nothing is taken over by itself. The consent is the volunteer's, with the words
-- they agreed to; it ends after a year at most, when they withdraw it, or when they leave the second organisation, and
-- from that instant nothing is read by it. What was decided meanwhile stays, and says on what it rests. The first
-- organisation is told nothing: not that there is a second.
--
-- Changes what has landed: a check says for which workforce it was made; an identity says whether it was taken over.

alter table public.checks add column workforce text not null default 'adults'
	check (workforce in ('adults', 'both', 'children', 'other'));
comment on column public.checks.workforce is
	'Whom the certificate was made for working with. Only one for adults, or for adults and children, serves here (domain.md 4).';

-- ---- What a volunteer agreed to ------------------------------------------------------------------------
create table private.volunteer_wordings (
	matter text not null check (matter in ('record', 'update_service')),
	version integer not null check (version >= 1),
	changed text not null check (length(changed) between 1 and 500),
	primary key (matter, version)
);
comment on table private.volunteer_wordings is
	'Each version of the words in which volunteers are asked for a consent of their own, and what it changed. The words stand with each consent as they were shown.';
alter table private.volunteer_wordings enable row level security;
alter table private.volunteer_wordings force row level security;
insert into private.volunteer_wordings (matter, version, changed) values
	('record', 1, 'The first words.'),
	('update_service', 1, 'The first words.');

create table private.volunteer_consents (
	id uuid primary key default gen_random_uuid(),
	volunteer_id uuid not null references public.volunteers (account_id),
	matter text not null,
	to_id uuid not null references public.organisations (id),
	from_id uuid references public.organisations (id),
	items text[] not null default '{}' check (items <@ '{accepted,identity,check,training,references}'),
	wording_version integer not null,
	wording text not null check (length(wording) between 1 and 4000),
	given_at timestamptz not null default private.clock(),
	ends_at timestamptz,
	ended_at timestamptz,
	ended_how text check (ended_how in ('withdrawn', 'superseded', 'left')),
	foreign key (matter, wording_version) references private.volunteer_wordings (matter, version),
	constraint a_record_has_two_sides check ((matter = 'record') = (from_id is not null) and from_id is distinct from to_id),
	constraint a_record_names_its_items check ((matter = 'record') = (items <> '{}')),
	constraint a_record_ends_within_a_year check (
		(matter = 'record') = (ends_at is not null) and coalesce(ends_at > given_at and ends_at <= given_at + interval '12 months', true)
	),
	constraint ended_whole check ((ended_at is null) = (ended_how is null))
);
comment on table private.volunteer_consents is
	'What a volunteer agreed to for themselves: to one organisation (to_id), of what another has on record (from_id), item by item. Only ended, never changed.';
comment on column private.volunteer_consents.wording is 'The words as they were shown to whoever agreed.';
create unique index volunteer_consents_stand on private.volunteer_consents (volunteer_id, matter, to_id, from_id) nulls not distinct
	where ended_at is null;
create index volunteer_consents_to on private.volunteer_consents (to_id, volunteer_id);
create index volunteer_consents_from on private.volunteer_consents (from_id);
create index volunteer_consents_wording on private.volunteer_consents (matter, wording_version);
create index volunteer_consents_hash on private.volunteer_consents (private.hash_id(id));
create index volunteer_consents_over on private.volunteer_consents (least(ended_at, ends_at));
alter table private.volunteer_consents enable row level security;
alter table private.volunteer_consents force row level security;

create function private.volunteer_consent_stands(p_consent private.volunteer_consents, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select p_consent.given_at <= p_at
		and (p_consent.ends_at is null or p_at < p_consent.ends_at)
		and (p_consent.ended_at is null or p_at < p_consent.ended_at)
		and exists (
			select from public.acceptances a
			join public.organisations o on o.id = a.organisation_id and o.active
			join public.accounts n on n.id = a.volunteer_id and n.closed_at is null
			where a.organisation_id = p_consent.to_id and a.volunteer_id = p_consent.volunteer_id and a.state not in ('left', 'declined')
		)
		-- C11: nothing is said for somebody who is suspended, wherever that is, and nobody is told that it is so
		and not private.suspended_anywhere(p_consent.volunteer_id)
$$;
comment on function private.volunteer_consent_stands(private.volunteer_consents, timestamptz) is
	'Whether a volunteer''s consent can be acted on at an instant: given, not ended, run out or withdrawn, and they are with that organisation.';

create function private.note_volunteer_consent_end() returns trigger
	language plpgsql security definer set search_path = ''
	as $$
begin
	-- replaying, the entry that is done again is noted by whoever replays it
	if coalesce(current_setting('alongside.replaying', true), '') = '' then
		perform private.add_to_replay('volunteer_consent_end', new.id, new.ended_how, '{}'::jsonb, new.ended_at);
	end if;
	return null;
end $$;
comment on function private.note_volunteer_consent_end() is 'Trigger: a volunteer''s consent that ended is in the replay ledger too, by whatever function.';
create trigger volunteer_consents_replay after update of ended_at on private.volunteer_consents
	for each row when (new.ended_at is not null and old.ended_at is null) execute function private.note_volunteer_consent_end();

create function private.end_consents_of_leaver() returns trigger
	language plpgsql security definer set search_path = ''
	as $$
begin
	-- coming back is a new beginning, and revives nothing
	update private.volunteer_consents c set ended_at = private.clock(), ended_how = 'left'
	where c.volunteer_id = new.volunteer_id and c.to_id = new.organisation_id and c.ended_at is null;
	return null;
end $$;
comment on function private.end_consents_of_leaver() is
	'Trigger: what a volunteer let an organisation read ends when they leave it, or it declines them.';
create trigger acceptances_end_consents after update of state on public.acceptances
	for each row when (new.state in ('left', 'declined')) execute function private.end_consents_of_leaver();

-- ---- Who read it ---------------------------------------------------------------------------------------
create table private.record_readings (
	id uuid primary key default gen_random_uuid(),
	consent_id uuid not null references private.volunteer_consents (id) on delete cascade,
	reader_id uuid not null references public.accounts (id),
	items text[] not null,
	first_at timestamptz not null default private.clock(),
	last_at timestamptz not null default private.clock(),
	times integer not null default 1
);
comment on table private.record_readings is
	'Each reading of what another organisation has on record of a volunteer: who, when, what. The same reader within 15 minutes is one with a count, as in C23.';
create index record_readings_consent on private.record_readings (consent_id, reader_id, first_at);
create index record_readings_reader on private.record_readings (reader_id);
alter table private.record_readings enable row level security;
alter table private.record_readings force row level security;

-- ---- What an organisation took over as its own ----------------------------------------------------------
create table private.taken_over (
	id uuid primary key default gen_random_uuid(),
	organisation_id uuid not null references public.organisations (id),
	volunteer_id uuid not null references public.volunteers (account_id),
	from_id uuid not null references public.organisations (id),
	item text not null check (item in ('identity', 'check', 'training')),
	record_id uuid not null,
	source_id uuid not null,
	consent_id uuid references private.volunteer_consents (id) on delete set null,
	consented_at timestamptz not null,
	looked_at timestamptz not null,
	taken_at timestamptz not null default private.clock(),
	taken_by uuid not null references public.accounts (id),
	seen_at timestamptz,
	seen_by uuid references public.accounts (id),
	unique (item, record_id),
	constraint seen_whole check ((seen_at is null) = (seen_by is null)),
	constraint nobody_takes_over_their_own check (taken_by <> volunteer_id)
);
comment on table private.taken_over is
	'On what a record of an organisation rests that it took over from another: whose, by which consent, when it looked and decided. record_id and source_id are a check, a training or an identity of either.';
comment on column private.taken_over.seen_at is 'When somebody looked at it again after its source had changed.';
create index taken_over_volunteer on private.taken_over (organisation_id, volunteer_id);
create index taken_over_whose on private.taken_over (volunteer_id);
create index taken_over_from on private.taken_over (from_id);
create index taken_over_source on private.taken_over (source_id);
create index taken_over_consent on private.taken_over (consent_id);
create index taken_over_taken_by on private.taken_over (taken_by);
create index taken_over_seen_by on private.taken_over (seen_by);
alter table private.taken_over enable row level security;
alter table private.taken_over force row level security;

create function private.taken_of(p_item text, p_record uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object('from', o.name, 'consented_at', t.consented_at, 'looked_at', t.looked_at, 'taken_at', t.taken_at)
	from private.taken_over t join public.organisations o on o.id = t.from_id
	where t.item = p_item and t.record_id = p_record
$$;
comment on function private.taken_of(text, uuid) is
	'On what a record rests that was taken over from another organisation; null for one that was not. No guard: callers ask first.';

create or replace function private.identity_of(p_organisation uuid, p_volunteer uuid, p_at timestamptz) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'id', i.id, 'route', i.route, 'kind', i.kind, 'shown_on', i.shown_on, 'review_at', i.review_at, 'recorded_at', i.recorded_at,
		'by', private.account_name(i.recorded_by), 'version', i.version, 'counts', i.review_at is null or p_at < i.review_at,
		'taken', private.taken_of('identity', i.id)
	)
	from private.identities_shown i
	where i.organisation_id = p_organisation and i.volunteer_id = p_volunteer and i.ended_at is null
$$;

-- What became of what it rests on, as far as the volunteer still lets it be read; null where nothing did. ---
create function private.source_changed_at(p_taken private.taken_over, p_at timestamptz) returns timestamptz
	language sql stable security definer set search_path = ''
	as $$
	select case p_taken.item
		when 'check' then (
			-- the last of it: what came after somebody looked is news again
			select max(c.at) from (
				select c.revoked_at as at from public.checks c where c.id = p_taken.source_id
				union all
				-- a later one of theirs, not suitable
				select x.recorded_at from public.checks x
				where x.organisation_id = p_taken.from_id and x.volunteer_id = p_taken.volunteer_id and not x.clear and x.recorded_at > p_taken.taken_at
			) as c where c.at <= p_at
		)
		when 'training' then (select t.revoked_at from public.trainings t where t.id = p_taken.source_id)
		else (
			select i.ended_at from private.identities_shown i
			where i.id = p_taken.source_id and not private.identity_counts(i.volunteer_id, i.organisation_id, p_at)
		)
	end
	where exists (
		select from private.volunteer_consents c
		where c.volunteer_id = p_taken.volunteer_id and c.to_id = p_taken.organisation_id and c.from_id = p_taken.from_id
			and p_taken.item = any (c.items) and private.volunteer_consent_stands(c, p_at)
	)
$$;
comment on function private.source_changed_at(private.taken_over, timestamptz) is
	'Since when what a record was taken over from no longer stands with the other organisation; null where it does, or where the volunteer no longer lets it be read.';

create function private.own_record_counts(p_taken private.taken_over, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select case p_taken.item
		when 'check' then exists (select from public.checks c where c.id = p_taken.record_id and c.revoked_at is null and p_at < c.expires_at)
		when 'training' then exists (select from public.trainings t where t.id = p_taken.record_id and t.revoked_at is null and p_at < t.expires_at)
		else exists (
			select from private.identities_shown i
			where i.id = p_taken.record_id and i.ended_at is null and (i.review_at is null or p_at < i.review_at)
		)
	end
$$;
comment on function private.own_record_counts(private.taken_over, timestamptz) is 'Whether a record that was taken over still counts with the organisation that took it over.';

create function private.changed_sources(p_organisation uuid, p_volunteer uuid, p_at timestamptz)
	returns table (id uuid, volunteer_id uuid, item text, from_id uuid, changed_at timestamptz)
	language sql stable security definer set search_path = ''
	as $$
	select t.id, t.volunteer_id, t.item, t.from_id, c.at
	from private.taken_over t
	cross join lateral (select private.source_changed_at(t, p_at) as at) as c
	where t.organisation_id = p_organisation and (p_volunteer is null or t.volunteer_id = p_volunteer)
		and c.at is not null and coalesce(t.seen_at < c.at, true) and private.own_record_counts(t, p_at)
$$;
comment on function private.changed_sources(uuid, uuid, timestamptz) is
	'What an organisation took over, still counts, and no longer stands where it came from, until somebody has looked. No guard: callers ask first.';

create or replace function private.record_of(p_organisation uuid, p_volunteer uuid, p_at timestamptz) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'identity', private.identity_of(p_organisation, p_volunteer, p_at),
		-- that there is something to read, not what: reading it leaves its trace
		'elsewhere', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'from', o.name, 'items', c.items, 'given_at', c.given_at, 'ends_at', c.ends_at
			) order by o.name, c.id), '[]'::jsonb)
			from private.volunteer_consents c join public.organisations o on o.id = c.from_id
			where c.to_id = p_organisation and c.volunteer_id = p_volunteer and c.matter = 'record'
				and private.volunteer_consent_stands(c, p_at)
		),
		'changed', (
			select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'item', s.item, 'from', o.name, 'at', s.changed_at) order by s.changed_at, s.id), '[]'::jsonb)
			from private.changed_sources(p_organisation, p_volunteer, p_at) s join public.organisations o on o.id = s.from_id
		)
	)
$$;

-- ---- The volunteer says what may be read ---------------------------------------------------------------
create function private.may_share_record(p_volunteer uuid, p_from uuid, p_to uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select p_from is distinct from p_to and private.was_with(p_volunteer, p_from) and not private.suspended_anywhere(p_volunteer)
		and exists (
			select from public.acceptances a join public.organisations o on o.id = a.organisation_id and o.active
			where a.organisation_id = p_to and a.volunteer_id = p_volunteer and a.state not in ('left', 'declined')
		)
$$;
comment on function private.may_share_record(uuid, uuid, uuid) is
	'Whether a volunteer may let one organisation read what another has on record: they applied to or are with the one, and are or were with the other.';

create function private.share_record(
	p_once uuid, p_from uuid, p_to uuid, p_standing uuid, p_items text[], p_wording text, p_wording_version integer
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_now timestamptz := private.clock();
	v_once record;
	v_standing uuid;
	v_id uuid;
begin
	if not private.may_share_record(v_me, p_from, p_to) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'share_record', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	-- two at once: the second waits, and finds the first
	perform from public.acceptances a where a.organisation_id = p_to and a.volunteer_id = v_me for no key update;
	select c.id into v_standing from private.volunteer_consents c
	where c.volunteer_id = v_me and c.matter = 'record' and c.to_id = p_to and c.from_id = p_from and c.ended_at is null;
	if p_items is null or cardinality(p_items) = 0 or not p_items <@ '{accepted,identity,check,training,references}'::text[] then
		raise exception 'Choose at least one thing, or leave it.' using errcode = 'PT422', hint = 'items';
	elsif length(coalesce(p_wording, '')) not between 1 and 4000
		or p_wording_version is distinct from (select max(w.version) from private.volunteer_wordings w where w.matter = 'record')
	then
		raise exception 'The words have changed. Open the page again, and read them.' using errcode = 'PT409', hint = 'stale';
	elsif v_standing is distinct from p_standing then
		raise exception 'This has changed since you opened the page. Look at it again.' using errcode = 'PT409', hint = 'stale';
	elsif private.hit_limit('share_record', v_me::text, 20, interval '1 day') then
		raise exception 'That was changed many times today. Try again tomorrow.' using errcode = 'PT429', hint = 'too_many';
	end if;
	update private.volunteer_consents c set ended_at = v_now, ended_how = 'superseded' where c.id = v_standing;
	insert into private.volunteer_consents (volunteer_id, matter, to_id, from_id, items, wording_version, wording, given_at, ends_at)
	values (
		v_me, 'record', p_to, p_from, array(select distinct unnest(p_items) order by 1), p_wording_version, p_wording, v_now,
		v_now + interval '12 months'
	)
	returning id into v_id;
	return private.end_once(p_once, 'share_record', jsonb_build_object('id', v_id));
end $$;
comment on function private.share_record(uuid, uuid, uuid, uuid, text[], text, integer) is
	'A volunteer lets one organisation read what another has on record of them, item by item, for a year at most, in the words that were shown. What stood before ends. The other is told nothing.';
create function public.share_record(
	p_once uuid, p_from uuid, p_to uuid, p_standing uuid, p_items text[], p_wording text, p_wording_version integer
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.share_record(p_once, p_from, p_to, p_standing, p_items, p_wording, p_wording_version) $$;
comment on function public.share_record(uuid, uuid, uuid, uuid, text[], text, integer) is 'See private.share_record.';
grant execute on function
	public.share_record(uuid, uuid, uuid, uuid, text[], text, integer),
	private.share_record(uuid, uuid, uuid, uuid, text[], text, integer) to authenticated;

create function private.withdraw_volunteer_consent(p_once uuid, p_consent uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_once record;
begin
	if not exists (select from private.volunteer_consents c where c.id = p_consent and c.volunteer_id = v_me) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'withdraw_volunteer_consent', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	update private.volunteer_consents c set ended_at = private.clock(), ended_how = 'withdrawn'
	where c.id = p_consent and c.ended_at is null;
	return private.end_once(p_once, 'withdraw_volunteer_consent', '{}'::jsonb);
end $$;
comment on function private.withdraw_volunteer_consent(uuid, uuid) is
	'A volunteer withdraws a consent of their own, from this instant. What was decided meanwhile stays.';
create function public.withdraw_volunteer_consent(p_once uuid, p_consent uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.withdraw_volunteer_consent(p_once, p_consent) $$;
comment on function public.withdraw_volunteer_consent(uuid, uuid) is 'See private.withdraw_volunteer_consent.';
grant execute on function public.withdraw_volunteer_consent(uuid, uuid), private.withdraw_volunteer_consent(uuid, uuid) to authenticated;

create function private.shared_record_page() returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_now timestamptz := private.clock();
begin
	return jsonb_build_object(
		'now', v_now,
		'may', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'from_id', f.id, 'from', f.name, 'to_id', t.id, 'to', t.name,
				'has', array_remove(array[
					'accepted',
					case when private.identity_counts(v_me, f.id, v_now) then 'identity' end,
					case when exists (select from public.checks c where c.organisation_id = f.id and c.volunteer_id = v_me and c.revoked_at is null) then 'check' end,
					case when exists (select from public.trainings x where x.organisation_id = f.id and x.volunteer_id = v_me and x.revoked_at is null) then 'training' end,
					case when exists (
						select from private.live_application(f.id, v_me) as l join private.referees r on r.application_id = l.id where r.answered_at is not null
					) then 'references' end
				], null),
				'standing', (
					select jsonb_build_object('id', c.id, 'items', c.items) from private.volunteer_consents c
					where c.volunteer_id = v_me and c.matter = 'record' and c.to_id = t.id and c.from_id = f.id and c.ended_at is null
				)
			) order by t.name, f.name, f.id), '[]'::jsonb)
			from public.acceptances a
			join public.organisations t on t.id = a.organisation_id
			join public.acceptances b on b.volunteer_id = a.volunteer_id
			join public.organisations f on f.id = b.organisation_id
			where a.volunteer_id = v_me and private.may_share_record(v_me, f.id, t.id)
		),
		'given', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', c.id, 'from_id', f.id, 'from', f.name, 'to_id', t.id, 'to', t.name, 'items', c.items, 'given_at', c.given_at, 'ends_at', c.ends_at,
				'ended_at', c.ended_at, 'ended_how', c.ended_how, 'wording', c.wording, 'version', c.wording_version,
				'stands', private.volunteer_consent_stands(c, v_now),
				'readings', (
					select coalesce(jsonb_agg(jsonb_build_object(
						'by', private.account_name(r.reader_id), 'items', r.items, 'at', r.last_at, 'times', r.times
					) order by r.last_at desc, r.id), '[]'::jsonb)
					from private.record_readings r where r.consent_id = c.id
				),
				'taken', (
					select coalesce(jsonb_agg(jsonb_build_object('item', x.item, 'at', x.taken_at) order by x.taken_at, x.id), '[]'::jsonb)
					from private.taken_over x where x.consent_id = c.id
				)
			) order by c.ended_at desc nulls first, c.given_at desc, c.id), '[]'::jsonb)
			from private.volunteer_consents c
			join public.organisations f on f.id = c.from_id
			join public.organisations t on t.id = c.to_id
			where c.volunteer_id = v_me and c.matter = 'record'
		)
	);
end $$;
comment on function private.shared_record_page() is
	'What a volunteer lets one organisation read of what another has on record, who read it and when, what was taken over; and what they could let be read.';
create function public.shared_record_page() returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.shared_record_page() $$;
comment on function public.shared_record_page() is 'See private.shared_record_page.';
grant execute on function public.shared_record_page(), private.shared_record_page() to authenticated;

-- ---- The second organisation reads it, and decides for itself -------------------------------------------
create function private.here_by(p_organisation uuid, p_item text, p_source uuid, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from private.taken_over t
		where t.organisation_id = p_organisation and t.item = p_item and t.source_id = p_source and private.own_record_counts(t, p_at)
	)
$$;
comment on function private.here_by(uuid, text, uuid, timestamptz) is 'Whether an organisation has taken this over and it counts there now.';

create function private.carried_of(p_consent private.volunteer_consents, p_at timestamptz) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'from', o.name, 'items', p_consent.items, 'given_at', p_consent.given_at, 'ends_at', p_consent.ends_at,
		'accepted', case when 'accepted' = any (p_consent.items) then private.reference_facts(p_consent.volunteer_id, o.id, null, p_at) -> 'with' end,
		'identity', case when 'identity' = any (p_consent.items) then (
			select jsonb_build_object(
				'id', i.id, 'route', i.route, 'kind', i.kind, 'shown_on', i.shown_on, 'review_at', i.review_at, 'recorded_at', i.recorded_at,
				'by', private.account_name(i.recorded_by), 'counts', i.review_at is null or p_at < i.review_at,
				'here', private.here_by(p_consent.to_id, 'identity', i.id, p_at)
			)
			from private.identities_shown i
			where i.organisation_id = o.id and i.volunteer_id = p_consent.volunteer_id and i.ended_at is null
		) end,
		-- the newest of each level, as it was decided: one that was not suitable is not left out
		'checks', case when 'check' = any (p_consent.items) then (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', c.id, 'level', c.level, 'workforce', c.workforce, 'issued_on', c.issued_on, 'expires_at', c.expires_at, 'clear', c.clear,
				'recorded_at', c.recorded_at, 'revoked_at', c.revoked_at, 'by', private.account_name(c.checked_by),
				'counts', c.clear and c.revoked_at is null and c.valid_from <= p_at and p_at < c.expires_at,
				'lawful', c.level <= private.highest_level(p_consent.to_id),
				'here', private.here_by(p_consent.to_id, 'check', c.id, p_at)
			) order by c.level desc), '[]'::jsonb)
			from (
				select distinct on (k.level) k.* from public.checks k
				where k.organisation_id = o.id and k.volunteer_id = p_consent.volunteer_id and k.recorded_at <= p_at
				order by k.level, k.recorded_at desc, k.id
			) as c
		) end,
		'trainings', case when 'training' = any (p_consent.items) then (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', t.id, 'module_id', t.module_id, 'title', m.title, 'passed_at', t.passed_at, 'expires_at', t.expires_at,
				'by', private.account_name(t.recorded_by), 'passed_here', t.module_version is not null,
				'counts', p_at < t.expires_at, 'here', private.here_by(p_consent.to_id, 'training', t.id, p_at)
			) order by m.title), '[]'::jsonb)
			from (
				select distinct on (x.module_id) x.* from public.trainings x
				where x.organisation_id = o.id and x.volunteer_id = p_consent.volunteer_id and x.revoked_at is null and x.passed_at <= p_at
				order by x.module_id, x.expires_at desc, x.passed_at
			) as t join public.training_modules m on m.id = t.module_id
		) end,
		-- how many were named, and when they answered; their words are for the organisation that asked
		'references', case when 'references' = any (p_consent.items) then (
			select jsonb_build_object(
				'named', count(*),
				'answered', coalesce(jsonb_agg(r.answered_at order by r.answered_at) filter (where r.answered_at is not null), '[]'::jsonb)
			)
			from private.live_application(o.id, p_consent.volunteer_id) as l
			join private.referees r on r.application_id = l.id
		) end
	)
	from public.organisations o where o.id = p_consent.from_id
$$;
comment on function private.carried_of(private.volunteer_consents, timestamptz) is
	'What one organisation has on record of a volunteer, as far as this consent lets another read it. No guard and no trace: private.carried_record has both.';

create function private.carried_record(p_organisation uuid, p_volunteer uuid) returns jsonb
	language plpgsql volatile security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_now timestamptz := private.clock();
	v_organisation public.organisations := private.desk_of(v_me, p_organisation);
	v_consent private.volunteer_consents;
	v_found jsonb := '[]'::jsonb;
begin
	if not exists (
		select from public.acceptances a where a.organisation_id = v_organisation.id and a.volunteer_id = p_volunteer
	) then
		perform private.not_found();
	end if;
	perform private.not_ones_own(v_me, p_volunteer);
	for v_consent in
		select c.* from private.volunteer_consents c
		where c.to_id = p_organisation and c.volunteer_id = p_volunteer and c.matter = 'record'
			and private.volunteer_consent_stands(c, v_now)
		order by c.given_at, c.id
		-- who withdraws it in this moment waits for this trace, or this finds it withdrawn
		for share of c
	loop
		update private.record_readings r set last_at = v_now, times = r.times + 1
		where r.consent_id = v_consent.id and r.reader_id = v_me and r.first_at > v_now - interval '15 minutes';
		if not found then
			insert into private.record_readings (consent_id, reader_id, items, first_at, last_at)
			values (v_consent.id, v_me, v_consent.items, v_now, v_now);
		end if;
		v_found := v_found || private.carried_of(v_consent, v_now);
	end loop;
	return jsonb_build_object('now', v_now, 'name', private.account_name(p_volunteer), 'found', v_found);
end $$;
comment on function private.carried_record(uuid, uuid) is
	'What other organisations have on record of a volunteer, for a coordinator of one that the volunteer lets read it; each reading is written down for the volunteer. Nothing where they never said so, or no longer do: all alike.';
create function public.carried_record(p_organisation uuid, p_volunteer uuid) returns jsonb
	language sql volatile security invoker set search_path = ''
	as $$ select private.carried_record(p_organisation, p_volunteer) $$;
comment on function public.carried_record(uuid, uuid) is 'See private.carried_record.';
grant execute on function public.carried_record(uuid, uuid), private.carried_record(uuid, uuid) to authenticated;

create function private.take_over(
	p_once uuid, p_organisation uuid, p_volunteer uuid, p_item text, p_source uuid, p_until date
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_until timestamptz := p_until::timestamp at time zone 'Europe/London';
	v_acceptance public.acceptances := private.volunteer_of(v_me, p_organisation, p_volunteer);
	v_check public.checks;
	v_training public.trainings;
	v_identity private.identities_shown;
	v_consent private.volunteer_consents;
	v_from uuid;
	v_ends timestamptz;
	v_looked timestamptz;
	v_id uuid;
begin
	select * into v_once from private.begin_once(p_once, 'take_over', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.not_ones_own(v_me, p_volunteer);
	case p_item
		when 'check' then
			select * into v_check from public.checks c where c.id = p_source and c.volunteer_id = p_volunteer;
			v_from := v_check.organisation_id;
			v_ends := case when v_check.clear and v_check.revoked_at is null then v_check.expires_at else v_now end;
		when 'training' then
			select * into v_training from public.trainings t where t.id = p_source and t.volunteer_id = p_volunteer;
			v_from := v_training.organisation_id;
			v_ends := case when v_training.revoked_at is null then v_training.expires_at else v_now end;
		when 'identity' then
			select * into v_identity from private.identities_shown i where i.id = p_source and i.volunteer_id = p_volunteer;
			v_from := v_identity.organisation_id;
			v_ends := case when v_identity.ended_at is null then coalesce(v_identity.review_at, v_now + interval '5 years') else v_now end;
		else
			perform private.not_found();
	end case;
	-- locked as a reading locks it: a withdrawal comes before or after, never between
	select c.* into v_consent from private.volunteer_consents c
	where c.volunteer_id = p_volunteer and c.matter = 'record' and c.to_id = p_organisation and c.from_id = v_from
		and p_item = any (c.items) and private.volunteer_consent_stands(c, v_now)
	for share of c;
	if v_consent.id is null then
		perform private.not_found();
	end if;
	select max(r.last_at) into v_looked from private.record_readings r where r.consent_id = v_consent.id and r.reader_id = v_me;
	if v_looked is null then
		raise exception 'Look at what is on record first, then decide.' using errcode = 'PT409', hint = 'look';
	elsif private.here_by(p_organisation, p_item, p_source, v_now) then
		raise exception 'It is on your record already.' using errcode = 'PT409', hint = 'taken';
	elsif v_ends <= v_now then
		raise exception 'It counts no longer with the organisation that recorded it.' using errcode = 'PT409', hint = 'over';
	elsif p_item = 'check' and v_check.workforce not in ('adults', 'both') then
		raise exception 'That check was made for work with others, not with adults. A new one is needed.' using errcode = 'PT409', hint = 'workforce';
	elsif p_item = 'check' and v_check.level > private.highest_level(p_organisation) then
		raise exception 'Nothing that you arrange makes this level lawful to ask for, and so neither to rely on.' using errcode = 'PT409', hint = 'level';
	elsif v_until is null or v_until <= v_now then
		raise exception 'Give a day to come, on which you look at it again.' using errcode = 'PT422', hint = 'until';
	elsif v_until > v_ends then
		raise exception 'No later than it counts with the organisation that recorded it.' using errcode = 'PT422', hint = 'until';
	end if;
	case p_item
		when 'check' then
			insert into public.checks (
				organisation_id, volunteer_id, level, workforce, issued_on, valid_from, expires_at, clear, checked_by, recorded_at
			) values (
				p_organisation, p_volunteer, v_check.level, v_check.workforce, v_check.issued_on, v_now, v_until, true, v_me, v_now
			)
			returning id into v_id;
		when 'training' then
			insert into public.trainings (organisation_id, volunteer_id, module_id, passed_at, expires_at, recorded_by, recorded_at)
			values (p_organisation, p_volunteer, v_training.module_id, v_training.passed_at, v_until, v_me, v_now)
			returning id into v_id;
		else
			update private.identities_shown i set ended_at = v_now
			where i.organisation_id = p_organisation and i.volunteer_id = p_volunteer and i.ended_at is null;
			insert into private.identities_shown (
				organisation_id, volunteer_id, route, kind, shown_on, review_at, recorded_by, recorded_at, version
			) values (
				p_organisation, p_volunteer, v_identity.route, v_identity.kind, v_identity.shown_on, v_until, v_me, v_now,
				1 + coalesce((
					select max(i.version) from private.identities_shown i where i.organisation_id = p_organisation and i.volunteer_id = p_volunteer
				), 0)
			)
			returning id into v_id;
	end case;
	insert into private.taken_over (
		organisation_id, volunteer_id, from_id, item, record_id, source_id, consent_id, consented_at, looked_at, taken_at, taken_by
	) values (
		p_organisation, p_volunteer, v_from, p_item, v_id, p_source, v_consent.id, v_consent.given_at, v_looked, v_now, v_me
	);
	return private.end_once(p_once, 'take_over', '{}'::jsonb);
end $$;
comment on function private.take_over(uuid, uuid, uuid, text, uuid, date) is
	'A coordinator who has read it takes a check, a training or an identity over as their organisation''s own record, until a day of their own, never later than the original''s. Refuses what no longer counts, another workforce, and a level that nothing arranged makes lawful.';
create function public.take_over(
	p_once uuid, p_organisation uuid, p_volunteer uuid, p_item text, p_source uuid, p_until date
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.take_over(p_once, p_organisation, p_volunteer, p_item, p_source, p_until) $$;
comment on function public.take_over(uuid, uuid, uuid, text, uuid, date) is 'See private.take_over.';
grant execute on function public.take_over(uuid, uuid, uuid, text, uuid, date), private.take_over(uuid, uuid, uuid, text, uuid, date) to authenticated;

create function private.keep_taken_over(p_once uuid, p_organisation uuid, p_volunteer uuid, p_taken uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
begin
	perform private.volunteer_of(v_me, p_organisation, p_volunteer);
	select * into v_once from private.begin_once(p_once, 'keep_taken_over', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.not_ones_own(v_me, p_volunteer);
	if not exists (select from private.changed_sources(p_organisation, p_volunteer, v_now) s where s.id = p_taken) then
		perform private.not_found();
	end if;
	update private.taken_over t set seen_at = v_now, seen_by = v_me where t.id = p_taken;
	return private.end_once(p_once, 'keep_taken_over', '{}'::jsonb);
end $$;
comment on function private.keep_taken_over(uuid, uuid, uuid, uuid) is
	'A coordinator has looked at what was taken over and has changed where it came from: it stays until its own day.';
create function public.keep_taken_over(p_once uuid, p_organisation uuid, p_volunteer uuid, p_taken uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.keep_taken_over(p_once, p_organisation, p_volunteer, p_taken) $$;
comment on function public.keep_taken_over(uuid, uuid, uuid, uuid) is 'See private.keep_taken_over.';
grant execute on function public.keep_taken_over(uuid, uuid, uuid, uuid), private.keep_taken_over(uuid, uuid, uuid, uuid) to authenticated;

-- ---- How long a consent that ended is kept --------------------------------------------------------------
insert into private.retention_rules (position, id, what, keeps, since, action, becomes, why) values
	(132, 'volunteer_consents', 'What a volunteer let an organisation read or look at, in which words, and who did', '12 months',
		'the day it ended', 'deleted', 'It is deleted. What was decided meanwhile stays, and says when it was agreed to.',
		'So that whoever asks what was agreed to, and who looked, can be answered.');
