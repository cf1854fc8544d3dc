-- What one coordinator proposes for a second pair of eyes stood on the desk, and nobody was told. Whoever may decide it
-- hears, each once, as it is proposed: a link, and nothing else (R6). Not whoever proposed it, nor anybody it is about or
-- who is tied to them. What is said again later, and when it stops, is the nudges' (private.nudge_coordinators).
--
-- Changes what has landed: private.propose. Body before: 20261127199000_second_eyes.sql.

insert into private.mail_kinds (template, waits, why) values ('second-look', 'may', 'It stands on the desk.');

create or replace function private.propose(p_proposal private.proposals) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_id uuid;
	v_proposal private.proposals;
begin
	if exists (
		select from private.proposals p
		where p.ended_at is null and (
			(p.organisation_id = p_proposal.organisation_id and p.volunteer_id = p_proposal.volunteer_id)
			or p.application_id = p_proposal.application_id or p.group_id = p_proposal.group_id
		)
	) then
		raise exception 'It waits on a second pair of eyes already.' using errcode = 'PT409', hint = 'proposed';
	elsif coalesce(p_proposal.reason, '') = '' then
		raise exception 'Say why, for whoever looks at it with you.' using errcode = 'PT422', hint = 'reason';
	end if;
	insert into private.proposals (organisation_id, volunteer_id, application_id, group_id, decision, from_state, reason, looked_at, told, proposed_by)
	values (
		p_proposal.organisation_id, p_proposal.volunteer_id, p_proposal.application_id, p_proposal.group_id, p_proposal.decision,
		p_proposal.from_state, p_proposal.reason, coalesce(p_proposal.looked_at, ''), coalesce(p_proposal.told, ''), p_proposal.proposed_by
	)
	returning id into v_id;
	select * into v_proposal from private.proposals p where p.id = v_id;
	insert into private.outbox (template, to_account, organisation_id, params)
	select 'second-look', s.id, v_proposal.organisation_id, jsonb_build_object('link', '/desk/second/' || v_id)
	from private.second_eyes_of(v_proposal) as s (id);
	return jsonb_build_object('proposal_id', v_id);
end $$;
