-- Nobody who has closed their account is moved on. Closing leaves a suspension what it is, and so an open proposal to lift
-- it stood, and a coordinator could lift it alone: that gave the closed account back its role and its place among the
-- volunteers. Somebody who was declined could be begun with again in the same way.
--
-- Changes what has landed: private.set_acceptance (body before: 20261127199000_second_eyes.sql).

create or replace function private.set_acceptance(
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
	if exists (select from public.accounts a where a.id = p_volunteer and a.closed_at is not null) then
		raise exception 'They have closed their account. Nothing about them changes any more.' using errcode = 'PT409', hint = 'account_closed';
	end if;
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
	if private.needs_second(v_acceptance.state, p_state) and private.second_eyes_held(p_organisation) then
		if not exists (
			select from private.transitions t
			where t.machine = 'acceptance' and t.from_state = v_acceptance.state::text and t.to_state = p_state::text
		) then
			perform private.stale();
		end if;
		return private.end_once(p_once, 'set_acceptance', private.propose(jsonb_populate_record(null::private.proposals, jsonb_build_object(
			'organisation_id', p_organisation, 'volunteer_id', p_volunteer, 'decision', p_state, 'from_state', v_acceptance.state,
			'reason', v_reason, 'proposed_by', v_me
		))));
	end if;
	perform private.take_step(v_me, v_acceptance, p_state, v_reason);
	return private.end_once(p_once, 'set_acceptance', jsonb_build_object('state', p_state));
end $$;

create function private.let_proposals_go() returns trigger
	language plpgsql security definer set search_path = ''
	as $$
begin
	update private.proposals set ended_at = private.clock(), outcome = 'moved_on' where volunteer_id = new.id and ended_at is null;
	return null;
end $$;
comment on function private.let_proposals_go() is 'Trigger: with an account ends what was proposed of it, by whatever function it closes.';
create trigger accounts_let_proposals_go after update of closed_at on public.accounts
	for each row when (new.closed_at is not null and old.closed_at is null) execute function private.let_proposals_go();
