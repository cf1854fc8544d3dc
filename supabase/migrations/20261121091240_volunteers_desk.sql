-- Volunteers as their coordinators keep them: standing, checks, training, profile, when they are free.
-- Nobody changes their own, not even a coordinator (C24, R2).

create function private.volunteer_of(p_me uuid, p_organisation uuid, p_volunteer uuid) returns public.acceptances
	language plpgsql volatile security definer set search_path = ''
	as $$
declare
	v_acceptance public.acceptances;
begin
	if private.coordinates(p_me, p_organisation) then
		select * into v_acceptance from public.acceptances a
		where a.organisation_id = p_organisation and a.volunteer_id = p_volunteer for update;
	end if;
	if v_acceptance.volunteer_id is null then
		perform private.not_found();
	end if;
	return v_acceptance;
end $$;
comment on function private.volunteer_of(uuid, uuid, uuid) is 'The guard: an acceptance of an organisation that the account coordinates, locked; or not found.';

create function private.not_ones_own(p_me uuid, p_volunteer uuid) returns void
	language plpgsql immutable set search_path = ''
	as $$
begin
	if p_me = p_volunteer then
		raise exception 'These are your own. Another coordinator keeps them.' using errcode = 'PT409', hint = 'own';
	end if;
end $$;
comment on function private.not_ones_own(uuid, uuid) is 'C24: nobody changes their own acceptance, checks or training.';

-- ---- When somebody's standing has changed ---------------------------------------------------------
create function private.after_standing_change(p_volunteer uuid, p_organisation uuid) returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_task public.tasks;
	v_count integer := 0;
	v_request uuid;
begin
	-- a suspension stops every tier everywhere (C11), so every organisation's offers are looked at
	for v_task in
		select t.* from public.tasks t
		where t.state in ('open', 'offered', 'accepted', 'confirmed')
			and (
				exists (select from public.offers o where o.task_id = t.id and o.volunteer_id = p_volunteer and o.state = 'sent')
				or exists (select from public.matches m where m.task_id = t.id and m.volunteer_id = p_volunteer and m.ended_at is null)
			)
			and (t.organisation_id = p_organisation or private.suspended_anywhere(p_volunteer))
		order by t.id
		for update of t
	loop
		if private.offerable(p_volunteer, v_task, v_now) then
			continue;
		end if;
		update private.outbox set state = 'cancelled', reason = 'offer withdrawn'
		where state = 'queued' and offer_id in (
			select o.id from public.offers o where o.task_id = v_task.id and o.volunteer_id = p_volunteer and o.state = 'sent'
		);
		update public.offers set state = 'withdrawn', answered_at = v_now
		where task_id = v_task.id and volunteer_id = p_volunteer and state = 'sent';
		if found then
			v_count := v_count + 1;
			perform private.record_task_event(v_task.id, 'offer_withdrawn', null, null, null, p_volunteer);
			perform private.reopen_if_nobody_left(v_task.id, null);
		end if;
	end loop;
	-- visits they said yes to need a person: they stand on the desk, and the coordinator hears
	for v_request in
		select distinct t.request_id
		from public.matches m
		join public.tasks t on t.id = m.task_id
		where m.volunteer_id = p_volunteer and m.ended_at is null and t.state in ('accepted', 'confirmed') and t.ends_at > v_now
			and not private.fits_still(p_volunteer, t, v_now)
	loop
		perform private.tell_coordinators(v_request, 'visit-needs-you', '/desk/requests/' || v_request);
	end loop;
	return v_count;
end $$;
comment on function private.after_standing_change(uuid, uuid) is
	'After a pause, rest, suspension, lapse or leaving: open offers that may no longer stand are withdrawn, and coordinators hear of promised visits that need them. Returns the offers withdrawn.';

create function private.tell_other_leads(p_volunteer uuid, p_organisation uuid) returns void
	language sql security definer set search_path = ''
	as $$
	insert into private.outbox (template, to_account, organisation_id, params)
	select distinct 'something-to-read', r.account_id, r.organisation_id, jsonb_build_object('link', '/concerns')
	from public.acceptances a
	join public.member_roles r on r.organisation_id = a.organisation_id
	where a.volunteer_id = p_volunteer and a.organisation_id <> p_organisation and a.state in ('accepted', 'paused')
		and r.role = 'safeguarding_lead' and r.revoked_at is null and r.account_id <> p_volunteer
$$;
comment on function private.tell_other_leads(uuid, uuid) is
	'C11: the other organisations'' safeguarding leads hear that there is something to read: that there is a suspension, not why.';

create function private.volunteers_here(p_account uuid, p_organisation uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from public.member_roles r
		join public.members m using (organisation_id, account_id)
		where r.organisation_id = p_organisation and r.account_id = p_account and r.role = 'volunteer'
			and r.revoked_at is null and m.left_at is null
	)
$$;
comment on function private.volunteers_here(uuid, uuid) is
	'Whether somebody has the role of volunteer in an organisation now: they said yes to its invitation, and have not left since.';

-- ---- Acceptance ----------------------------------------------------------------------------------
create function private.set_acceptance(
	p_once uuid, p_organisation uuid, p_volunteer uuid, p_version integer, p_state public.acceptance_state, p_reason text
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_acceptance public.acceptances;
	v_reason text := nullif(trim(coalesce(p_reason, '')), '');
begin
	if not private.coordinates(v_me, p_organisation) then
		perform private.not_found();
	end if;
	-- Tasks before the acceptance, as a volunteer who steps back does. A suspension reaches into every
	-- organisation (C11): all their tasks at once, in one order, or two suspensions wait for each other.
	perform private.lock_tasks_of(p_volunteer, case when p_state is distinct from 'suspended' then p_organisation end);
	v_acceptance := private.volunteer_of(v_me, p_organisation, p_volunteer);
	select * into v_once from private.begin_once(p_once, 'set_acceptance', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.not_ones_own(v_me, p_volunteer);
	perform private.same_version(v_acceptance.version, p_version);
	if p_state is null or p_state = v_acceptance.state then
		raise exception 'Choose the next step.' using errcode = 'PT422', hint = 'state';
	elsif length(v_reason) > 1000 then
		raise exception 'Make it 1,000 characters or fewer.' using errcode = 'PT422', hint = 'reason';
	elsif v_reason is null and p_state in ('suspended', 'declined') then
		raise exception 'Say why, for the record.' using errcode = 'PT422', hint = 'reason';
	elsif v_reason is null and v_acceptance.state = 'suspended' then
		raise exception 'Say why it is lifted, for the record.' using errcode = 'PT422', hint = 'reason';
	elsif v_acceptance.state = 'left' and not private.volunteers_here(p_volunteer, p_organisation) then
		-- leaving is the volunteer's own word, and so is coming back
		raise exception 'They left. Ask an administrator to invite them again: once they have said yes, you can begin again.'
			using errcode = 'PT409', hint = 'left';
	end if;
	update public.acceptances
	set state = p_state, state_since = private.clock(), reason = v_reason,
		paused_by = case when p_state = 'paused' then v_me end
	where organisation_id = p_organisation and volunteer_id = p_volunteer;
	insert into private.acceptance_events (organisation_id, volunteer_id, from_state, to_state, by_account, reason, at)
	values (p_organisation, p_volunteer, v_acceptance.state, p_state, v_me, v_reason, private.clock());
	if p_state = 'accepted' and not private.volunteers_here(p_volunteer, p_organisation) then
		-- whoever applied has no role before somebody else accepts them (C24)
		insert into public.members (organisation_id, account_id) values (p_organisation, p_volunteer)
		on conflict (organisation_id, account_id) do update set left_at = null;
		insert into public.member_roles (organisation_id, account_id, role, granted_by, granted_at)
		values (p_organisation, p_volunteer, 'volunteer', v_me, private.clock())
		on conflict (organisation_id, account_id, role) where revoked_at is null do nothing;
	end if;
	if p_state = 'suspended' then
		perform private.tell_other_leads(p_volunteer, p_organisation);
	end if;
	if p_state in ('paused', 'suspended', 'left') then
		perform private.after_standing_change(p_volunteer, p_organisation);
	end if;
	return private.end_once(p_once, 'set_acceptance', jsonb_build_object('state', p_state));
end $$;
comment on function private.set_acceptance(uuid, uuid, uuid, integer, public.acceptance_state, text) is
	'A coordinator moves somebody else''s acceptance one allowed step, with a reason where it weighs; each step is recorded.';
create function public.set_acceptance(
	p_once uuid, p_organisation uuid, p_volunteer uuid, p_version integer, p_state public.acceptance_state, p_reason text default null
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.set_acceptance(p_once, p_organisation, p_volunteer, p_version, p_state, p_reason) $$;
comment on function public.set_acceptance(uuid, uuid, uuid, integer, public.acceptance_state, text) is 'See private.set_acceptance.';
grant execute on function
	public.set_acceptance(uuid, uuid, uuid, integer, public.acceptance_state, text),
	private.set_acceptance(uuid, uuid, uuid, integer, public.acceptance_state, text) to authenticated;

create function private.set_rest(p_once uuid, p_organisation uuid, p_volunteer uuid, p_version integer, p_until date) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_today date := (private.clock() at time zone 'Europe/London')::date;
	v_acceptance public.acceptances;
begin
	if not private.coordinates(v_me, p_organisation) then
		perform private.not_found();
	end if;
	perform private.lock_tasks_of(p_volunteer, p_organisation);
	v_acceptance := private.volunteer_of(v_me, p_organisation, p_volunteer);
	select * into v_once from private.begin_once(p_once, 'set_rest', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.not_ones_own(v_me, p_volunteer);
	perform private.same_version(v_acceptance.version, p_version);
	if p_until is not null and (p_until <= v_today or p_until > v_today + 366) then
		raise exception 'Give a day to come, within a year.' using errcode = 'PT422', hint = 'rest';
	end if;
	update public.acceptances
	set rest_until = p_until::timestamp at time zone 'Europe/London', rest_by = case when p_until is not null then v_me end
	where organisation_id = p_organisation and volunteer_id = p_volunteer;
	insert into private.acceptance_events (organisation_id, volunteer_id, from_state, to_state, by_account, reason, at)
	values (
		p_organisation, p_volunteer, v_acceptance.state, v_acceptance.state, v_me,
		case when p_until is null then 'The rest was ended' else 'A rest until ' || to_char(p_until, 'FMDD Month YYYY') end, v_now
	);
	if p_until is not null then
		perform private.after_standing_change(p_volunteer, p_organisation);
	end if;
	return private.end_once(p_once, 'set_rest', '{}'::jsonb);
end $$;
comment on function private.set_rest(uuid, uuid, uuid, integer, date) is
	'A coordinator gives a volunteer a rest until the morning of a day, or (null) ends one. No offers and no tier with this organisation meanwhile.';
create function public.set_rest(p_once uuid, p_organisation uuid, p_volunteer uuid, p_version integer, p_until date default null) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.set_rest(p_once, p_organisation, p_volunteer, p_version, p_until) $$;
comment on function public.set_rest(uuid, uuid, uuid, integer, date) is 'See private.set_rest.';
grant execute on function public.set_rest(uuid, uuid, uuid, integer, date), private.set_rest(uuid, uuid, uuid, integer, date) to authenticated;

-- ---- Checks and training -------------------------------------------------------------------------
create function private.highest_level(p_organisation uuid) returns public.check_level
	language sql stable security definer set search_path = ''
	as $$
	select greatest(o.required_check, (
		select max(t.check_level) from public.organisation_task_kinds k join public.task_kinds t on t.id = k.kind_id
		where k.organisation_id = p_organisation
	))
	from public.organisations o where o.id = p_organisation
$$;
comment on function private.highest_level(uuid) is
	'The highest level that what an organisation arranges makes lawful: asking for more than the role is eligible for is unlawful (domain.md 4).';

create function private.record_check(
	p_once uuid, p_organisation uuid, p_volunteer uuid, p_level public.check_level, p_issued_on date, p_expires_on date,
	p_clear boolean, p_update_service boolean
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_today date := (private.clock() at time zone 'Europe/London')::date;
	v_acceptance public.acceptances := private.volunteer_of(v_me, p_organisation, p_volunteer);
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
		organisation_id, volunteer_id, level, issued_on, valid_from, expires_at, clear, checked_by, update_service_consent_at, recorded_at
	) values (
		p_organisation, p_volunteer, p_level, p_issued_on, v_now, p_expires_on::timestamp at time zone 'Europe/London', p_clear, v_me,
		case when p_update_service then v_now end, v_now
	)
	returning id into v_id;
	return private.end_once(p_once, 'record_check', jsonb_build_object('check_id', v_id));
end $$;
comment on function private.record_check(uuid, uuid, uuid, public.check_level, date, date, boolean, boolean) is
	'Records a check of somebody else: level, the certificate''s day, when it is looked at again, what was decided. Never its content. Refuses days to come and levels that nothing arranged makes lawful.';
create function public.record_check(
	p_once uuid, p_organisation uuid, p_volunteer uuid, p_level public.check_level, p_issued_on date, p_expires_on date,
	p_clear boolean, p_update_service boolean default false
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.record_check(p_once, p_organisation, p_volunteer, p_level, p_issued_on, p_expires_on, p_clear, p_update_service) $$;
comment on function public.record_check(uuid, uuid, uuid, public.check_level, date, date, boolean, boolean) is 'See private.record_check.';
grant execute on function
	public.record_check(uuid, uuid, uuid, public.check_level, date, date, boolean, boolean),
	private.record_check(uuid, uuid, uuid, public.check_level, date, date, boolean, boolean) to authenticated;

create function private.revoke_check(p_once uuid, p_check uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_check public.checks;
begin
	select * into v_check from public.checks c where c.id = p_check;
	if v_check.id is null or not private.coordinates(v_me, v_check.organisation_id) then
		perform private.not_found();
	end if;
	perform private.lock_tasks_of(v_check.volunteer_id, v_check.organisation_id);
	perform private.volunteer_of(v_me, v_check.organisation_id, v_check.volunteer_id);
	select * into v_once from private.begin_once(p_once, 'revoke_check', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.not_ones_own(v_me, v_check.volunteer_id);
	update public.checks set revoked_at = private.clock() where id = p_check and revoked_at is null;
	perform private.after_standing_change(v_check.volunteer_id, v_check.organisation_id);
	return private.end_once(p_once, 'revoke_check', '{}'::jsonb);
end $$;
comment on function private.revoke_check(uuid, uuid) is 'A check no longer counts, from this instant; it stays on the record.';
create function public.revoke_check(p_once uuid, p_check uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.revoke_check(p_once, p_check) $$;
comment on function public.revoke_check(uuid, uuid) is 'See private.revoke_check.';
grant execute on function public.revoke_check(uuid, uuid), private.revoke_check(uuid, uuid) to authenticated;

create function private.record_training(
	p_once uuid, p_organisation uuid, p_volunteer uuid, p_module text, p_passed_on date, p_expires_on date
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_today date := (private.clock() at time zone 'Europe/London')::date;
	v_acceptance public.acceptances := private.volunteer_of(v_me, p_organisation, p_volunteer);
	v_module public.training_modules;
	v_ends date;
	v_id uuid;
begin
	select * into v_once from private.begin_once(p_once, 'record_training', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.not_ones_own(v_me, p_volunteer);
	select * into v_module from public.training_modules m where m.id = p_module;
	if v_module.id is null then
		raise exception 'Choose what was passed.' using errcode = 'PT422', hint = 'module';
	elsif p_passed_on is null or p_passed_on > v_today then
		raise exception 'Give the day it was passed: today, or before.' using errcode = 'PT422', hint = 'passed';
	end if;
	v_ends := coalesce(p_expires_on, (p_passed_on + make_interval(months => v_module.months_valid))::date);
	if v_ends <= v_today then
		raise exception 'It would have run out already. It has to be passed again.' using errcode = 'PT422',
			hint = case when p_expires_on is null then 'passed' else 'expires' end;
	elsif v_ends > (p_passed_on + make_interval(months => v_module.months_valid))::date then
		raise exception 'It lasts % months at most.', v_module.months_valid using errcode = 'PT422', hint = 'expires';
	end if;
	insert into public.trainings (organisation_id, volunteer_id, module_id, passed_at, expires_at, recorded_by, recorded_at)
	values (
		p_organisation, p_volunteer, p_module,
		least(v_now, p_passed_on::timestamp at time zone 'Europe/London'), v_ends::timestamp at time zone 'Europe/London', v_me, v_now
	)
	returning id into v_id;
	return private.end_once(p_once, 'record_training', jsonb_build_object('training_id', v_id));
end $$;
comment on function private.record_training(uuid, uuid, uuid, text, date, date) is
	'Records a training passed by somebody else, for as long as the module lasts or shorter.';
create function public.record_training(
	p_once uuid, p_organisation uuid, p_volunteer uuid, p_module text, p_passed_on date, p_expires_on date default null
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.record_training(p_once, p_organisation, p_volunteer, p_module, p_passed_on, p_expires_on) $$;
comment on function public.record_training(uuid, uuid, uuid, text, date, date) is 'See private.record_training.';
grant execute on function
	public.record_training(uuid, uuid, uuid, text, date, date), private.record_training(uuid, uuid, uuid, text, date, date) to authenticated;

create function private.revoke_training(p_once uuid, p_training uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_training public.trainings;
begin
	select * into v_training from public.trainings t where t.id = p_training;
	if v_training.id is null or not private.coordinates(v_me, v_training.organisation_id) then
		perform private.not_found();
	end if;
	perform private.lock_tasks_of(v_training.volunteer_id, v_training.organisation_id);
	perform private.volunteer_of(v_me, v_training.organisation_id, v_training.volunteer_id);
	select * into v_once from private.begin_once(p_once, 'revoke_training', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.not_ones_own(v_me, v_training.volunteer_id);
	update public.trainings set revoked_at = private.clock() where id = p_training and revoked_at is null;
	perform private.after_standing_change(v_training.volunteer_id, v_training.organisation_id);
	return private.end_once(p_once, 'revoke_training', '{}'::jsonb);
end $$;
comment on function private.revoke_training(uuid, uuid) is 'A training no longer counts, from this instant; it stays on the record.';
create function public.revoke_training(p_once uuid, p_training uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.revoke_training(p_once, p_training) $$;
comment on function public.revoke_training(uuid, uuid) is 'See private.revoke_training.';
grant execute on function public.revoke_training(uuid, uuid), private.revoke_training(uuid, uuid) to authenticated;

-- ---- Profile and availability, kept for a volunteer -------------------------------------------------
create function private.check_profile(
	p_area text, p_travel_m integer, p_languages text[], p_happy_with text[], p_avoid text[], p_weekly_minutes integer
) returns void
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	if p_area is null or not exists (select from public.areas a where a.id = p_area) then
		raise exception 'Choose the area.' using errcode = 'PT422', hint = 'area';
	elsif p_travel_m is null or p_travel_m not between 500 and 80000 then
		raise exception 'Choose how far they will go.' using errcode = 'PT422', hint = 'travel';
	elsif p_weekly_minutes is null or p_weekly_minutes not between 30 and 2400 then
		raise exception 'Give between half an hour and 40 hours a week.' using errcode = 'PT422', hint = 'weekly';
	elsif coalesce(cardinality(p_languages), 0) not between 1 and 12
		or exists (select from unnest(p_languages) as l where not private.is_requirement('language:' || l))
	then
		raise exception 'Choose the languages they can talk with somebody in.' using errcode = 'PT422', hint = 'languages';
	elsif exists (
		select from unnest(coalesce(p_happy_with, '{}') || coalesce(p_avoid, '{}')) as c
		where c not in ('dogs', 'cats', 'smoke', 'stairs', 'strong')
	) then
		raise exception 'Choose from the list.' using errcode = 'PT422', hint = 'avoid';
	elsif coalesce(p_happy_with, '{}') && coalesce(p_avoid, '{}') then
		raise exception 'The same thing is in both lists.' using errcode = 'PT422', hint = 'avoid';
	end if;
end $$;
comment on function private.check_profile(text, integer, text[], text[], text[], integer) is 'Refuses a profile, naming the field: closed lists only, no free text about anybody''s home.';

create function private.start_volunteer(p_once uuid, p_organisation uuid, p_account uuid, p_area text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
begin
	if not private.coordinates(v_me, p_organisation) or not private.volunteers_here(p_account, p_organisation) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'start_volunteer', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.not_ones_own(v_me, p_account);
	if p_area is null or not exists (select from public.areas a where a.id = p_area) then
		raise exception 'Choose the area.' using errcode = 'PT422', hint = 'area';
	end if;
	-- somebody who volunteers elsewhere has a profile already, and it stays as they keep it
	insert into public.volunteers (account_id, area_id) values (p_account, p_area) on conflict (account_id) do nothing;
	insert into public.acceptances (organisation_id, volunteer_id, state, state_since)
	values (p_organisation, p_account, 'applied', private.clock())
	on conflict (organisation_id, volunteer_id) do nothing;
	if found then
		insert into private.acceptance_events (organisation_id, volunteer_id, to_state, by_account, at)
		values (p_organisation, p_account, 'applied', v_me, private.clock());
	end if;
	return private.end_once(p_once, 'start_volunteer', jsonb_build_object('volunteer_id', p_account));
end $$;
comment on function private.start_volunteer(uuid, uuid, uuid, text) is
	'A member with the role of volunteer gets a profile, and an acceptance by this organisation that begins at applied.';
create function public.start_volunteer(p_once uuid, p_organisation uuid, p_account uuid, p_area text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.start_volunteer(p_once, p_organisation, p_account, p_area) $$;
comment on function public.start_volunteer(uuid, uuid, uuid, text) is 'See private.start_volunteer.';
grant execute on function public.start_volunteer(uuid, uuid, uuid, text), private.start_volunteer(uuid, uuid, uuid, text) to authenticated;

create function private.set_profile(
	p_once uuid, p_organisation uuid, p_volunteer uuid, p_version integer, p_area text, p_travel_m integer, p_drives boolean,
	p_languages text[], p_happy_with text[], p_avoid text[], p_weekly_minutes integer
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_acceptance public.acceptances := private.volunteer_of(v_me, p_organisation, p_volunteer);
begin
	select * into v_once from private.begin_once(p_once, 'set_profile', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_acceptance.state in ('left', 'declined') then
		raise exception 'They are not a volunteer of yours now.' using errcode = 'PT409', hint = 'left';
	end if;
	perform private.not_ones_own(v_me, p_volunteer);
	perform private.check_profile(p_area, p_travel_m, p_languages, p_happy_with, p_avoid, p_weekly_minutes);
	update public.volunteers
	set area_id = p_area, travel_m = p_travel_m, drives = coalesce(p_drives, false),
		languages = array(select distinct l from unnest(p_languages) as l order by l),
		happy_with = array(select distinct c from unnest(p_happy_with) as c order by c),
		avoid = array(select distinct c from unnest(p_avoid) as c order by c),
		weekly_minutes = p_weekly_minutes
	where account_id = p_volunteer and version = p_version;
	if not found then
		perform private.same_version(1, 0);
	end if;
	return private.end_once(p_once, 'set_profile', '{}'::jsonb);
end $$;
comment on function private.set_profile(uuid, uuid, uuid, integer, text, integer, boolean, text[], text[], text[], integer) is
	'A coordinator keeps a volunteer''s profile for them: area, how far (metres), car, languages, what they like and avoid, minutes a week.';
create function public.set_profile(
	p_once uuid, p_organisation uuid, p_volunteer uuid, p_version integer, p_area text, p_travel_m integer, p_drives boolean,
	p_languages text[], p_happy_with text[], p_avoid text[], p_weekly_minutes integer
) returns jsonb
	language sql security invoker set search_path = ''
	as $$
	select private.set_profile(p_once, p_organisation, p_volunteer, p_version, p_area, p_travel_m, p_drives, p_languages, p_happy_with, p_avoid, p_weekly_minutes)
$$;
comment on function public.set_profile(uuid, uuid, uuid, integer, text, integer, boolean, text[], text[], text[], integer) is 'See private.set_profile.';
grant execute on function
	public.set_profile(uuid, uuid, uuid, integer, text, integer, boolean, text[], text[], text[], integer),
	private.set_profile(uuid, uuid, uuid, integer, text, integer, boolean, text[], text[], text[], integer) to authenticated;

create function private.set_availability(p_once uuid, p_organisation uuid, p_volunteer uuid, p_version integer, p_windows jsonb) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_acceptance public.acceptances := private.volunteer_of(v_me, p_organisation, p_volunteer);
	v_wrong smallint;
begin
	select * into v_once from private.begin_once(p_once, 'set_availability', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_acceptance.state in ('left', 'declined') then
		raise exception 'They are not a volunteer of yours now.' using errcode = 'PT409', hint = 'left';
	end if;
	perform private.not_ones_own(v_me, p_volunteer);
	if jsonb_typeof(p_windows) is distinct from 'array' or jsonb_array_length(p_windows) > 42 then
		raise exception 'Give at most six stretches of time a day.' using errcode = 'PT422', hint = '';
	end if;
	select w.weekday into v_wrong
	from jsonb_to_recordset(p_windows) as w (weekday smallint, starts time, ends time)
	where w.weekday is null or w.starts is null or w.ends is null or w.weekday not between 1 and 7 or w.ends <= w.starts
	limit 1;
	if found then
		raise exception 'The end is before the beginning.' using errcode = 'PT422', hint = 'day-' || coalesce(v_wrong, 1);
	end if;
	select w.weekday into v_wrong
	from (
		select w.weekday, w.ends, lead(w.starts) over (partition by w.weekday order by w.starts, w.ends) as next_starts
		from jsonb_to_recordset(p_windows) as w (weekday smallint, starts time, ends time)
	) as w
	where w.next_starts < w.ends
	limit 1;
	if found then
		raise exception 'Two of these times overlap. Make them one.' using errcode = 'PT422', hint = 'day-' || v_wrong;
	end if;
	update public.volunteers set updated_at = private.clock() where account_id = p_volunteer and version = p_version;
	if not found then
		perform private.same_version(1, 0);
	end if;
	delete from public.availability where volunteer_id = p_volunteer;
	insert into public.availability (volunteer_id, weekday, starts, ends)
	select p_volunteer, w.weekday, w.starts, w.ends
	from jsonb_to_recordset(p_windows) as w (weekday smallint, starts time, ends time);
	return private.end_once(p_once, 'set_availability', '{}'::jsonb);
end $$;
comment on function private.set_availability(uuid, uuid, uuid, integer, jsonb) is
	'A coordinator keeps a volunteer''s week for them, whole: [{weekday 1..7, starts, ends}] in local wall time.';
create function public.set_availability(p_once uuid, p_organisation uuid, p_volunteer uuid, p_version integer, p_windows jsonb) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.set_availability(p_once, p_organisation, p_volunteer, p_version, p_windows) $$;
comment on function public.set_availability(uuid, uuid, uuid, integer, jsonb) is 'See private.set_availability.';
grant execute on function public.set_availability(uuid, uuid, uuid, integer, jsonb), private.set_availability(uuid, uuid, uuid, integer, jsonb) to authenticated;

create function private.add_volunteer_exception(
	p_once uuid, p_organisation uuid, p_volunteer uuid, p_from date, p_to date, p_free boolean, p_starts time, p_ends time
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_today date := (private.clock() at time zone 'Europe/London')::date;
	v_acceptance public.acceptances := private.volunteer_of(v_me, p_organisation, p_volunteer);
begin
	select * into v_once from private.begin_once(p_once, 'add_volunteer_exception', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_acceptance.state in ('left', 'declined') then
		raise exception 'They are not a volunteer of yours now.' using errcode = 'PT409', hint = 'left';
	end if;
	perform private.not_ones_own(v_me, p_volunteer);
	if p_from is null or p_from < v_today then
		raise exception 'That day has gone by. Give today or a later one.' using errcode = 'PT422', hint = 'from';
	elsif p_to is null or p_to < p_from then
		raise exception 'The last day is before the first.' using errcode = 'PT422', hint = 'to';
	elsif p_to > v_today + 730 then
		raise exception 'That is more than two years away. Give a nearer day.' using errcode = 'PT422', hint = 'to';
	elsif p_free is null or num_nonnulls(p_starts, p_ends) = 1 then
		raise exception 'Give both times, or neither for the whole day.' using errcode = 'PT422', hint = 'until';
	elsif p_ends <= p_starts then
		raise exception 'The end is before the beginning.' using errcode = 'PT422', hint = 'until';
	elsif (select count(*) from public.availability_exceptions e where e.volunteer_id = p_volunteer and e.to_day >= v_today) >= 60 then
		raise exception 'That is a great many. Take some away first.' using errcode = 'PT409', hint = 'too_many';
	end if;
	insert into public.availability_exceptions (volunteer_id, from_day, to_day, free, starts, ends)
	values (p_volunteer, p_from, p_to, p_free, p_starts, p_ends);
	return private.end_once(p_once, 'add_volunteer_exception', '{}'::jsonb);
end $$;
comment on function private.add_volunteer_exception(uuid, uuid, uuid, date, date, boolean, time, time) is
	'A coordinator notes days on which a volunteer is away, or free after all: whole days, or between two times of each.';
create function public.add_volunteer_exception(
	p_once uuid, p_organisation uuid, p_volunteer uuid, p_from date, p_to date, p_free boolean, p_starts time default null, p_ends time default null
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.add_volunteer_exception(p_once, p_organisation, p_volunteer, p_from, p_to, p_free, p_starts, p_ends) $$;
comment on function public.add_volunteer_exception(uuid, uuid, uuid, date, date, boolean, time, time) is 'See private.add_volunteer_exception.';
grant execute on function
	public.add_volunteer_exception(uuid, uuid, uuid, date, date, boolean, time, time),
	private.add_volunteer_exception(uuid, uuid, uuid, date, date, boolean, time, time) to authenticated;

create function private.remove_volunteer_exception(p_once uuid, p_organisation uuid, p_exception uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_volunteer uuid := (select e.volunteer_id from public.availability_exceptions e where e.id = p_exception);
begin
	if not private.coordinates(v_me, p_organisation) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'remove_volunteer_exception', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.volunteer_of(v_me, p_organisation, v_volunteer);
	perform private.not_ones_own(v_me, v_volunteer);
	delete from public.availability_exceptions e where e.id = p_exception;
	return private.end_once(p_once, 'remove_volunteer_exception', jsonb_build_object('volunteer_id', v_volunteer));
end $$;
comment on function private.remove_volunteer_exception(uuid, uuid, uuid) is 'A coordinator takes an exception of a volunteer away.';
create function public.remove_volunteer_exception(p_once uuid, p_organisation uuid, p_exception uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.remove_volunteer_exception(p_once, p_organisation, p_exception) $$;
comment on function public.remove_volunteer_exception(uuid, uuid, uuid) is 'See private.remove_volunteer_exception.';
grant execute on function public.remove_volunteer_exception(uuid, uuid, uuid), private.remove_volunteer_exception(uuid, uuid, uuid) to authenticated;

-- ---- Pages ---------------------------------------------------------------------------------------
create function private.volunteers_page(p_organisation uuid, p_search text, p_state text, p_page integer) returns jsonb
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
		with seen as (
			select a.*, v.area_id, v.weekly_minutes, n.name,
				private.check_valid(a.volunteer_id, p_organisation, v_organisation.required_check, v_now)
					and private.training_valid(a.volunteer_id, p_organisation, v_organisation.required_training, v_now) as valid,
				least(
					(select max(c.expires_at) from public.checks c
						where c.volunteer_id = a.volunteer_id and c.organisation_id = p_organisation and c.clear and c.revoked_at is null
							and c.level >= v_organisation.required_check),
					(select min(x.ends) from (
						select max(t.expires_at) as ends from public.trainings t
						where t.volunteer_id = a.volunteer_id and t.organisation_id = p_organisation and t.revoked_at is null
							and t.module_id = any (v_organisation.required_training)
						group by t.module_id
					) as x)
				) as lapses_at
			from public.acceptances a
			join public.volunteers v on v.account_id = a.volunteer_id
			join public.accounts n on n.id = a.volunteer_id
			join public.areas p on p.id = v.area_id
			where a.organisation_id = p_organisation
				and (v_like = '%%' or n.name ilike v_like or p.label ilike v_like or p.place ilike v_like)
		), matching as (
			select s.*, row_number() over (order by lower(s.name), s.volunteer_id) as place
			from seen s
			where case coalesce(p_state, 'here')
				when 'here' then s.state not in ('left', 'declined')
				when 'joining' then s.state in ('applied', 'references', 'checks', 'training', 'interview')
				when 'accepted' then s.state = 'accepted'
				when 'lapsing' then s.state = 'accepted' and (not s.valid or s.lapses_at < v_now + interval '30 days')
				when 'away' then s.state in ('paused', 'suspended') or s.rest_until > v_now
				when 'gone' then s.state in ('left', 'declined')
				else false
			end
		)
		select jsonb_build_object(
			'page', v_page,
			'total', (select count(*) from matching),
			'rows', coalesce(jsonb_agg(jsonb_build_object(
				'id', m.volunteer_id, 'name', m.name, 'area', private.area_label(m.area_id), 'state', m.state, 'since', m.state_since,
				'rest_until', case when m.rest_until > v_now then m.rest_until end, 'valid', m.valid, 'lapses_at', m.lapses_at,
				'weekly_minutes', m.weekly_minutes,
				'visits', (
					select count(*) from public.matches x join public.tasks t on t.id = x.task_id
					where x.volunteer_id = m.volunteer_id and x.organisation_id = p_organisation and x.ended_at is null
						and t.state in ('accepted', 'confirmed') and t.ends_at > v_now
						and x.person_id not in (select private.closed_people(v_me, p_organisation))
				),
				'last_asked', (
					select max(o.sent_at) from public.offers o where o.volunteer_id = m.volunteer_id and o.organisation_id = p_organisation
						and o.person_id not in (select private.closed_people(v_me, p_organisation))
				)
			) order by m.place), '[]'::jsonb),
			'new', (
				select coalesce(jsonb_agg(jsonb_build_object('id', r.account_id, 'name', private.account_name(r.account_id), 'since', r.granted_at)
					order by r.granted_at, r.account_id), '[]'::jsonb)
				from public.member_roles r
				join public.members x using (organisation_id, account_id)
				where r.organisation_id = p_organisation and r.role = 'volunteer' and r.revoked_at is null and x.left_at is null
					and not exists (
						select from public.acceptances a where a.organisation_id = p_organisation and a.volunteer_id = r.account_id
					)
			),
			'areas', (
				select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'label', private.area_label(a.id)) order by private.area_label(a.id)), '[]'::jsonb)
				from public.organisation_areas x join public.areas a on a.id = x.area_id
				where x.organisation_id = p_organisation
			)
		)
		from matching m
		where m.place > (v_page - 1) * 25 and m.place <= v_page * 25
	);
end $$;
comment on function private.volunteers_page(uuid, text, text, integer) is
	'An organisation''s volunteers, 25 a page, by name or area; here, joining, accepted, lapsing within 30 days, away, or gone; and members with the role who have no profile yet.';
create function public.volunteers_page(p_organisation uuid, p_search text default null, p_state text default null, p_page integer default 1) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.volunteers_page(p_organisation, p_search, p_state, p_page) $$;
comment on function public.volunteers_page(uuid, text, text, integer) is 'See private.volunteers_page.';
grant execute on function public.volunteers_page(uuid, text, text, integer), private.volunteers_page(uuid, text, text, integer) to authenticated;

create function private.volunteer_page(p_organisation uuid, p_volunteer uuid) returns jsonb
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
comment on function private.volunteer_page(uuid, uuid) is
	'A volunteer as this organisation''s coordinators keep them: standing, checks, training, profile, week, visits promised, every step so far.';
create function public.volunteer_page(p_organisation uuid, p_volunteer uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.volunteer_page(p_organisation, p_volunteer) $$;
comment on function public.volunteer_page(uuid, uuid) is 'See private.volunteer_page.';
grant execute on function public.volunteer_page(uuid, uuid), private.volunteer_page(uuid, uuid) to authenticated;
