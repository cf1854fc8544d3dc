-- A dispute that no coordinator of the organisation which recorded it can decide: the person has said no to
-- it, or its coordinators have gone, or are of the circle. It must not freeze for want of somebody to decide
-- (C8), nor be handed with its words to another organisation: its data guardian decides, whom a no to the
-- whole organisation does not stop (as with a review of break-glass, C22).

create function private.nobody_handles(p_dispute private.disputes, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select not exists (
		select from public.member_roles r
		where r.organisation_id = (p_dispute).organisation_id and r.role in ('coordinator', 'group_lead')
			and private.handles_dispute(r.account_id, (p_dispute).person_id, (p_dispute).organisation_id)
			and not private.denied((p_dispute).person_id, r.account_id, 'summary', p_at)
	)
$$;
comment on function private.nobody_handles(private.disputes, timestamptz) is
	'C7, C8: whether no coordinator of the organisation that recorded a dispute can decide it: each is of the circle or covered by a no, or there is none.';

create function private.decides_left_dispute(p_account uuid, p_dispute private.disputes, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select private.guards_person(p_account, (p_dispute).person_id, (p_dispute).organisation_id, p_at)
		-- C25: whatever a second member decided
		and not private.in_circle(p_account, (p_dispute).person_id)
		and private.nobody_handles(p_dispute, p_at)
$$;
comment on function private.decides_left_dispute(uuid, private.disputes, timestamptz) is
	'C8, C25, C26: a data guardian of the organisation that recorded a dispute, whom no deny names and who is not of the circle, and only while no coordinator there can decide it.';

create function private.guardian_disputes_page(p_organisation uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_now timestamptz := private.clock();
	v_organisation uuid := private.guardian_of(v_me, p_organisation);
begin
	return private.guardian_frame(v_me, v_organisation) || jsonb_build_object(
		'disputes', (
			select coalesce(jsonb_agg(
				private.dispute_seen(d, true) || jsonb_build_object('ref', private.person_ref(d.person_id)) order by d.at, d.id
			), '[]'::jsonb)
			from private.disputes d
			where d.organisation_id = v_organisation
				and not exists (select from private.dispute_decisions x where x.dispute_id = d.id)
				and private.decides_left_dispute(v_me, d, v_now)
		)
	);
end $$;
comment on function private.guardian_disputes_page(uuid) is
	'For a data guardian: the disputes that no coordinator of their organisation can decide, whole, and the person as a reference.';
create function public.guardian_disputes_page(p_organisation uuid default null) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.guardian_disputes_page(p_organisation) $$;
comment on function public.guardian_disputes_page(uuid) is 'See private.guardian_disputes_page.';
grant execute on function public.guardian_disputes_page(uuid), private.guardian_disputes_page(uuid) to authenticated;

create function private.decide_left_dispute(p_once uuid, p_dispute uuid, p_decided text, p_why text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_dispute private.disputes;
begin
	select * into v_dispute from private.disputes d where d.id = p_dispute;
	if v_dispute.id is null or not private.decides_left_dispute(v_me, v_dispute, private.clock()) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'decide_left_dispute', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.enter_decision(v_me, p_dispute, p_decided, p_why);
	return private.end_once(p_once, 'decide_left_dispute', '{}'::jsonb);
end $$;
comment on function private.decide_left_dispute(uuid, uuid, text, text) is
	'C8: the data guardian decides a dispute that no coordinator of the organisation can.';
create function public.decide_left_dispute(p_once uuid, p_dispute uuid, p_decided text, p_why text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.decide_left_dispute(p_once, p_dispute, p_decided, p_why) $$;
comment on function public.decide_left_dispute(uuid, uuid, text, text) is 'See private.decide_left_dispute.';
grant execute on function
	public.decide_left_dispute(uuid, uuid, text, text), private.decide_left_dispute(uuid, uuid, text, text) to authenticated;

create function private.hand_on_disputes() returns trigger
	language plpgsql security definer set search_path = ''
	as $$
begin
	if coalesce(current_setting('alongside.replaying', true), '') <> '' or not (new.scopes is null or 'summary' = any (new.scopes)) then
		return null;
	end if;
	perform private.tell_guardians(d.organisation_id, d.person_id, null, 'guardian-look', '/guardian/disputes')
	from private.disputes d
	where d.person_id = new.person_id
		and not exists (select from private.dispute_decisions x where x.dispute_id = d.id)
		and private.nobody_handles(d, private.clock());
	return null;
end $$;
comment on function private.hand_on_disputes() is
	'Trigger: a no that leaves a dispute with nobody to decide it tells the data guardians that something waits, and not what.';
create trigger denies_hand_on after insert on private.denies
	for each row execute function private.hand_on_disputes();
