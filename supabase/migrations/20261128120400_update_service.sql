-- The DBS Update Service. A coordinator may look whether anything has changed only where the volunteer has agreed to it,
-- themselves, in words that are kept, and only of a certificate of the right level and workforce (domain.md 4). Each look
-- is a person's, written down with its day and its result; nothing here asks the service. The volunteer sees each.
--
-- Changes what has landed: a coordinator's tick was no consent, and is gone (public.checks.update_service_consent_at,
-- private.record_check); a check says for which workforce it was made, and one for others is refused.

alter table public.checks drop column update_service_consent_at;

create table private.update_looks (
	id uuid primary key default gen_random_uuid(),
	organisation_id uuid not null references public.organisations (id),
	volunteer_id uuid not null references public.volunteers (account_id),
	check_id uuid not null references public.checks (id) on delete cascade,
	consented_at timestamptz not null,
	looked_on date not null,
	result text not null check (result in ('no_new', 'new', 'not_subscribed')),
	next_on date,
	looked_by uuid not null references public.accounts (id),
	recorded_at timestamptz not null default private.clock(),
	constraint next_after_this check (next_on > looked_on and (next_on is not null) = (result = 'no_new')),
	constraint nobody_looks_at_their_own check (looked_by <> volunteer_id)
);
comment on table private.update_looks is
	'Each look at the Update Service: of which check, by whom, on which day, with what result, and when next. Never made by a machine.';
create index update_looks_check on private.update_looks (check_id, recorded_at);
create index update_looks_organisation on private.update_looks (organisation_id, volunteer_id);
create index update_looks_volunteer on private.update_looks (volunteer_id);
create index update_looks_looked_by on private.update_looks (looked_by);
alter table private.update_looks enable row level security;
alter table private.update_looks force row level security;

create function private.update_consent(p_organisation uuid, p_volunteer uuid, p_at timestamptz) returns private.volunteer_consents
	language sql stable security definer set search_path = ''
	as $$
	select c.* from private.volunteer_consents c
	where c.to_id = p_organisation and c.volunteer_id = p_volunteer and c.matter = 'update_service'
		and private.volunteer_consent_stands(c, p_at)
$$;
comment on function private.update_consent(uuid, uuid, timestamptz) is
	'The volunteer''s consent to looks at the Update Service that stands with an organisation; the null row where none does.';

create function private.why_no_look(p_check public.checks, p_at timestamptz) returns text
	language sql stable security definer set search_path = ''
	as $$
	select case
		when not p_check.clear or p_check.revoked_at <= p_at or p_check.expires_at <= p_at then 'over'
		when p_check.level < 'standard' or p_check.level > private.highest_level(p_check.organisation_id) then 'level'
		when p_check.workforce not in ('adults', 'both') then 'workforce'
		when (private.update_consent(p_check.organisation_id, p_check.volunteer_id, p_at)).id is null then 'consent'
	end
$$;
comment on function private.why_no_look(public.checks, timestamptz) is
	'Why the Update Service may not be looked at for a check: it counts no longer, its level or workforce does not match, or the volunteer has not agreed; null where it may.';

create function private.looks_at(p_check uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(jsonb_agg(jsonb_build_object(
		'looked_on', l.looked_on, 'result', l.result, 'next_on', l.next_on, 'by', private.account_name(l.looked_by), 'recorded_at', l.recorded_at
	) order by l.recorded_at desc, l.id), '[]'::jsonb)
	from private.update_looks l where l.check_id = p_check
$$;
comment on function private.looks_at(uuid) is 'The looks at the Update Service for a check, newest first. No guard: callers ask first.';

create function private.looks_due(p_organisation uuid, p_at timestamptz) returns table (volunteer_id uuid, due_at timestamptz)
	language sql stable security definer set search_path = ''
	as $$
	select c.volunteer_id, min(coalesce(l.next_on::timestamp at time zone 'Europe/London', a.given_at))
	from private.volunteer_consents a
	join public.checks c on c.organisation_id = a.to_id and c.volunteer_id = a.volunteer_id
	left join lateral (
		select x.next_on, x.result from private.update_looks x where x.check_id = c.id order by x.recorded_at desc, x.id limit 1
	) as l on true
	where a.to_id = p_organisation and a.matter = 'update_service' and a.ended_at is null
		-- whoever has not subscribed is asked in person, not looked at again
		and (l.result is null or l.next_on <= (p_at at time zone 'Europe/London')::date)
		and private.why_no_look(c, p_at) is null
	group by c.volunteer_id
$$;
comment on function private.looks_due(uuid, timestamptz) is
	'Volunteers of an organisation for whom a look at the Update Service is due, since when: agreed to and never looked at, or its day has come.';

-- ---- The volunteer agrees -------------------------------------------------------------------------------
create function private.give_update_consent(p_once uuid, p_organisation uuid, p_wording text, p_wording_version integer) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_now timestamptz := private.clock();
	v_once record;
begin
	if private.suspended_anywhere(v_me) or not exists (
		select from public.acceptances a join public.organisations o on o.id = a.organisation_id and o.active
		where a.organisation_id = p_organisation and a.volunteer_id = v_me and a.state not in ('left', 'declined')
	) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'give_update_consent', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	-- two at once: the second waits, and finds the first
	perform from public.acceptances a where a.organisation_id = p_organisation and a.volunteer_id = v_me for no key update;
	if length(coalesce(p_wording, '')) not between 1 and 4000
		or p_wording_version is distinct from (select max(w.version) from private.volunteer_wordings w where w.matter = 'update_service')
		or exists (
			select from private.volunteer_consents c
			where c.volunteer_id = v_me and c.matter = 'update_service' and c.to_id = p_organisation and c.ended_at is null
		)
	then
		raise exception 'This has changed since you opened the page. Look at it again.' using errcode = 'PT409', hint = 'stale';
	end if;
	insert into private.volunteer_consents (volunteer_id, matter, to_id, wording_version, wording, given_at)
	values (v_me, 'update_service', p_organisation, p_wording_version, p_wording, v_now);
	return private.end_once(p_once, 'give_update_consent', '{}'::jsonb);
end $$;
comment on function private.give_update_consent(uuid, uuid, text, integer) is
	'A volunteer agrees that an organisation''s coordinators look at the Update Service for their check, in the words that were shown, until they withdraw it or leave.';
create function public.give_update_consent(p_once uuid, p_organisation uuid, p_wording text, p_wording_version integer) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.give_update_consent(p_once, p_organisation, p_wording, p_wording_version) $$;
comment on function public.give_update_consent(uuid, uuid, text, integer) is 'See private.give_update_consent.';
grant execute on function
	public.give_update_consent(uuid, uuid, text, integer), private.give_update_consent(uuid, uuid, text, integer) to authenticated;

-- ---- A coordinator has looked ---------------------------------------------------------------------------
create function private.record_look(p_once uuid, p_check uuid, p_looked_on date, p_result text, p_next_on date) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_today date := (private.clock() at time zone 'Europe/London')::date;
	v_check public.checks;
	v_consent private.volunteer_consents;
	v_next date := case when p_result = 'no_new' then p_next_on end;
begin
	select * into v_check from public.checks c where c.id = p_check;
	if v_check.id is null or not private.coordinates(v_me, v_check.organisation_id) then
		perform private.not_found();
	end if;
	-- something new ends the check, and what rests on it: tasks before the acceptance
	perform private.lock_tasks_of(v_check.volunteer_id, v_check.organisation_id);
	perform private.volunteer_of(v_me, v_check.organisation_id, v_check.volunteer_id);
	select * into v_once from private.begin_once(p_once, 'record_look', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.not_ones_own(v_me, v_check.volunteer_id);
	-- locked: a withdrawal comes before or after, never between
	select c.* into v_consent from private.volunteer_consents c
	where c.id = (private.update_consent(v_check.organisation_id, v_check.volunteer_id, v_now)).id
	for share of c;
	case private.why_no_look(v_check, v_now)
		when 'over' then
			raise exception 'This check counts no longer. A new one is needed.' using errcode = 'PT409', hint = 'over';
		when 'level' then
			raise exception 'Its level is not one that you may look at: basic checks are not in the Update Service, and what you arrange has to make the level lawful.'
				using errcode = 'PT409', hint = 'level';
		when 'workforce' then
			raise exception 'It was made for work with others, not with adults.' using errcode = 'PT409', hint = 'workforce';
		when 'consent' then
			raise exception 'They have not agreed to it, or no longer do. They can, from their page of checks.' using errcode = 'PT409', hint = 'consent';
		else
			null;
	end case;
	if p_looked_on is null or p_looked_on > v_today then
		raise exception 'Give the day you looked: today, or before.' using errcode = 'PT422', hint = 'looked';
	elsif p_looked_on < (v_consent.given_at at time zone 'Europe/London')::date then
		raise exception 'They had not agreed yet on that day.' using errcode = 'PT422', hint = 'looked';
	elsif p_result is null or p_result not in ('no_new', 'new', 'not_subscribed') then
		raise exception 'Say what the service answered.' using errcode = 'PT422', hint = 'result';
	elsif p_result = 'no_new' and (v_next is null or v_next <= v_today) then
		raise exception 'Give a day to come for the next look.' using errcode = 'PT422', hint = 'next';
	elsif v_next > v_today + 366 then
		raise exception 'Look again within a year.' using errcode = 'PT422', hint = 'next';
	end if;
	insert into private.update_looks (
		organisation_id, volunteer_id, check_id, consented_at, looked_on, result, next_on, looked_by, recorded_at
	) values (
		v_check.organisation_id, v_check.volunteer_id, p_check, v_consent.given_at, p_looked_on, p_result, v_next, v_me, v_now
	);
	if p_result = 'new' then
		update public.checks set revoked_at = v_now where id = p_check and revoked_at is null;
		perform private.after_standing_change(v_check.volunteer_id, v_check.organisation_id);
	end if;
	return private.end_once(p_once, 'record_look', '{}'::jsonb);
end $$;
comment on function private.record_look(uuid, uuid, date, text, date) is
	'A coordinator records that they looked at the Update Service for somebody else''s check: when, with what result, when next. Something new ends the check from this instant. Refused without the volunteer''s consent, and for a level or workforce that does not match.';
create function public.record_look(p_once uuid, p_check uuid, p_looked_on date, p_result text, p_next_on date default null) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.record_look(p_once, p_check, p_looked_on, p_result, p_next_on) $$;
comment on function public.record_look(uuid, uuid, date, text, date) is 'See private.record_look.';
grant execute on function public.record_look(uuid, uuid, date, text, date), private.record_look(uuid, uuid, date, text, date) to authenticated;

-- ---- A check, with its workforce ------------------------------------------------------------------------
drop function public.record_check(uuid, uuid, uuid, public.check_level, date, date, boolean, boolean);
drop function private.record_check(uuid, uuid, uuid, public.check_level, date, date, boolean, boolean);
create function private.record_check(
	p_once uuid, p_organisation uuid, p_volunteer uuid, p_level public.check_level, p_issued_on date, p_expires_on date,
	p_clear boolean, p_workforce text
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_today date := (private.clock() at time zone 'Europe/London')::date;
	v_acceptance public.acceptances := private.volunteer_of(v_me, p_organisation, p_volunteer);
	-- a basic check is made for no workforce
	v_workforce text := case when p_level = 'basic' then 'adults' else p_workforce end;
	v_id uuid;
begin
	select * into v_once from private.begin_once(p_once, 'record_check', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.not_ones_own(v_me, p_volunteer);
	if p_level is null or p_level = 'none' then
		raise exception 'Choose the level.' using errcode = 'PT422', hint = 'level';
	elsif p_level > private.highest_level(p_organisation) then
		raise exception 'Nothing that you arrange makes this level lawful to ask for.' using errcode = 'PT422', hint = 'level';
	elsif v_workforce is null or v_workforce not in ('adults', 'both', 'children', 'other') then
		raise exception 'Say for which workforce it was made.' using errcode = 'PT422', hint = 'workforce';
	elsif v_workforce in ('children', 'other') then
		raise exception 'It was made for work with others, so it does not serve for work with adults. A new check is needed.'
			using errcode = 'PT422', hint = 'workforce';
	elsif p_issued_on is null or p_issued_on > v_today then
		raise exception 'Give the day on the certificate: today, or before.' using errcode = 'PT422', hint = 'issued';
	elsif p_issued_on < v_today - 3660 then
		raise exception 'That is more than ten years ago. A new check is needed.' using errcode = 'PT422', hint = 'issued';
	elsif p_expires_on is null or p_expires_on <= v_today then
		raise exception 'Give a day to come, on which it is looked at again.' using errcode = 'PT422', hint = 'expires';
	elsif p_expires_on > v_today + 1830 then
		raise exception 'Look at it again within five years.' using errcode = 'PT422', hint = 'expires';
	elsif p_clear is null then
		raise exception 'Say what was decided.' using errcode = 'PT422', hint = 'clear';
	end if;
	insert into public.checks (
		organisation_id, volunteer_id, level, workforce, issued_on, valid_from, expires_at, clear, checked_by, recorded_at
	) values (
		p_organisation, p_volunteer, p_level, v_workforce, p_issued_on, v_now, p_expires_on::timestamp at time zone 'Europe/London',
		p_clear, v_me, v_now
	)
	returning id into v_id;
	return private.end_once(p_once, 'record_check', jsonb_build_object('check_id', v_id));
end $$;
comment on function private.record_check(uuid, uuid, uuid, public.check_level, date, date, boolean, text) is
	'Records a check of somebody else: level, workforce, the certificate''s day, when it is looked at again, what was decided. Never its content. Refuses days to come, another workforce, and levels that nothing arranged makes lawful.';
create function public.record_check(
	p_once uuid, p_organisation uuid, p_volunteer uuid, p_level public.check_level, p_issued_on date, p_expires_on date,
	p_clear boolean, p_workforce text default 'adults'
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.record_check(p_once, p_organisation, p_volunteer, p_level, p_issued_on, p_expires_on, p_clear, p_workforce) $$;
comment on function public.record_check(uuid, uuid, uuid, public.check_level, date, date, boolean, text) is 'See private.record_check.';
grant execute on function
	public.record_check(uuid, uuid, uuid, public.check_level, date, date, boolean, text),
	private.record_check(uuid, uuid, uuid, public.check_level, date, date, boolean, text) to authenticated;

-- ---- Where it is seen -----------------------------------------------------------------------------------
create or replace function private.my_checks_page() returns jsonb
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
				'here', a.state not in ('left', 'declined') and o.active and not private.suspended_anywhere(v_me),
				'identity', private.identity_of(o.id, v_me, v_now),
				'agreed', (
					select jsonb_build_object('id', c.id, 'given_at', c.given_at, 'wording', c.wording, 'version', c.wording_version)
					from private.volunteer_consents c
					where c.volunteer_id = v_me and c.matter = 'update_service' and c.to_id = o.id and c.ended_at is null
				),
				'checks', (
					select coalesce(jsonb_agg(jsonb_build_object(
						'id', c.id, 'level', c.level, 'issued_on', c.issued_on, 'expires_at', c.expires_at, 'clear', c.clear,
						'recorded_at', c.recorded_at, 'revoked_at', c.revoked_at, 'by', private.account_name(c.checked_by),
						'counts', c.clear and c.revoked_at is null and c.valid_from <= v_now and v_now < c.expires_at,
						'taken', private.taken_of('check', c.id), 'looks', private.looks_at(c.id)
					) order by c.recorded_at desc, c.id), '[]'::jsonb)
					from public.checks c where c.organisation_id = o.id and c.volunteer_id = v_me
				)
			) order by o.name, o.id), '[]'::jsonb)
			from public.acceptances a join public.organisations o on o.id = a.organisation_id
			where a.volunteer_id = v_me
		)
	);
end $$;
