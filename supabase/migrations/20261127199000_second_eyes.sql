-- A second pair of eyes, where an organisation wants it. Off until an administrator turns it on; from then on one
-- coordinator proposes, with the reason, and a different one agrees or does not, with theirs. Nothing happens before.
--
-- Which decisions: those that let somebody in, or turn them away. Accepting a volunteer, not taking one on, lifting a
-- suspension; taking a group on or not, and counting its vetting for another year. Never one that keeps people safe now:
-- pausing, suspending, ending a group, saying that somebody has left all act at once, as they do without it. Ending a
-- pause does not let anybody in: they were accepted, and whoever paused themselves may end it alone.
--
-- Who the second may be: a coordinator (of a group, a lead) of that organisation who did not propose it, is not whom it
-- is about, is not their referee, and does not lead the group. Not looked at: whether both are of one circle. C25 keeps
-- such a member from the person, not from the volunteer, and to refuse them here would tell their colleagues of the
-- circle (C18, R1).
--
-- A proposal is one row, and ends once: agreed, not agreed, taken back by whoever proposed it, moved on (the volunteer
-- left, another step was taken, the group changed what it says of itself), or turned off with the setting. What was
-- proposed then has simply not happened. Whoever proposed it and coordinates no more proposes nothing: it can be turned
-- down, and not agreed to. Where nobody else is left to look, the desk says so, and an administrator's page does too.
--
-- Changes what has landed: private.set_acceptance, private.decide_group and private.look_again_at_group propose where
-- the setting is on, and what they did then is private.take_step, private.carry_group_decision and
-- private.renew_vetting; private.step_application tells of a proposal, and private.step_refused waits for one;
-- the pages say where one waits, and the nudges go to whoever can look.
-- A function that a later file of these says whole again stands there alone, with what this one gives it.

alter table private.organisation_events drop constraint organisation_events_event_check;
alter table private.organisation_events add constraint organisation_events_event_check check (event in (
	'made', 'details', 'hours', 'areas', 'work', 'invited', 'invited_again', 'invitation_revoked', 'second_eyes_on', 'second_eyes_off'
));

create table private.second_eyes (
	organisation_id uuid primary key references public.organisations (id),
	since timestamptz not null default private.clock(),
	set_by uuid references public.accounts (id)
);
comment on table private.second_eyes is 'Organisations in which a decision about who volunteers needs a second coordinator. Without a row: one decides.';
create index second_eyes_set_by on private.second_eyes (set_by);
alter table private.second_eyes enable row level security;
alter table private.second_eyes force row level security;

create table private.proposals (
	id uuid primary key default gen_random_uuid(),
	organisation_id uuid not null references public.organisations (id),
	volunteer_id uuid,
	application_id uuid references private.group_applications (id) on delete cascade,
	group_id uuid references private.groups (organisation_id),
	decision text not null check (decision in ('accepted', 'declined', 'renewed')),
	from_state public.acceptance_state,
	reason text not null default '' check (length(reason) <= 1000),
	looked_at text not null default '' check (length(looked_at) <= 1000),
	told text not null default '' check (length(told) <= 1000),
	mails boolean not null default false,
	proposed_by uuid not null references public.accounts (id),
	proposed_at timestamptz not null default private.clock(),
	ended_at timestamptz,
	outcome text check (outcome in ('agreed', 'not_agreed', 'taken_back', 'moved_on', 'turned_off')),
	ended_by uuid references public.accounts (id),
	answer text not null default '' check (length(answer) <= 1000),
	foreign key (organisation_id, volunteer_id) references public.acceptances (organisation_id, volunteer_id),
	constraint about_one check (num_nonnulls(volunteer_id, application_id, group_id) = 1),
	constraint ended_whole check (num_nonnulls(ended_at, outcome) in (0, 2)),
	-- nobody agrees with themselves
	constraint two_pairs check (outcome not in ('agreed', 'not_agreed') or (ended_by is not null and ended_by <> proposed_by)),
	constraint not_their_own check (volunteer_id is null or (volunteer_id <> proposed_by and (ended_by is null or volunteer_id <> ended_by)))
);
comment on table private.proposals is
	'What one coordinator would decide about a volunteer or a group, where a second has to agree; and what the second said. Each ends once.';
comment on column private.proposals.from_state is 'Where the acceptance stood when it was proposed.';
comment on column private.proposals.mails is 'Whether somebody who is not taken on is thanked by mail once it is agreed.';
comment on column private.proposals.told is 'With a no to a group: the words it would read.';
create unique index proposals_open_volunteer on private.proposals (organisation_id, volunteer_id) where ended_at is null and volunteer_id is not null;
create unique index proposals_open_application on private.proposals (application_id) where ended_at is null and application_id is not null;
create unique index proposals_open_group on private.proposals (group_id) where ended_at is null and group_id is not null;
create index proposals_open on private.proposals (organisation_id, proposed_at) where ended_at is null;
create index proposals_ended on private.proposals (ended_at);
create index proposals_volunteer on private.proposals (volunteer_id);
create index proposals_of on private.proposals (organisation_id, volunteer_id, proposed_at);
create index proposals_application on private.proposals (application_id);
create index proposals_group on private.proposals (group_id);
create index proposals_proposed_by on private.proposals (proposed_by);
create index proposals_ended_by on private.proposals (ended_by);
alter table private.proposals enable row level security;
alter table private.proposals force row level security;

-- ---- Who, and whether --------------------------------------------------------------------------------
create function private.coordinators_of(p_organisation uuid) returns setof uuid
	language sql stable security definer set search_path = ''
	as $$
	select distinct r.account_id from public.member_roles r
	where r.organisation_id = p_organisation and r.role in ('coordinator', 'group_lead') and r.revoked_at is null
		and private.coordinates(r.account_id, p_organisation)
$$;
comment on function private.coordinators_of(uuid) is 'Who coordinates an organisation now.';

create function private.second_eyes_wanted(p_organisation uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$ select exists (select from private.second_eyes e where e.organisation_id = p_organisation) $$;
comment on function private.second_eyes_wanted(uuid) is 'Whether an organisation wants a second coordinator to agree.';

create function private.needs_second(p_from public.acceptance_state, p_to public.acceptance_state) returns boolean
	language sql immutable set search_path = ''
	as $$ select p_to = 'declined' or (p_to = 'accepted' and p_from in ('training', 'interview', 'suspended')) $$;
comment on function private.needs_second(public.acceptance_state, public.acceptance_state) is
	'Steps that let somebody in or turn them away. A pause, a suspension and leaving act at once.';

create function private.open_proposal(p_organisation uuid, p_volunteer uuid) returns private.proposals
	language sql stable security definer set search_path = ''
	as $$
	select p from private.proposals p
	where p.organisation_id = p_organisation and p.volunteer_id = p_volunteer and p.ended_at is null
$$;
comment on function private.open_proposal(uuid, uuid) is 'What waits on a second coordinator about a volunteer; the null row where nothing does.';

create function private.tied_to(p_account uuid, p_proposal private.proposals) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select p_account = p_proposal.volunteer_id
		or exists (
			select from private.referees r join auth.users u on lower(u.email) = lower(r.email)
			where u.id = p_account and p_proposal.volunteer_id is not null
				and r.application_id = (private.live_application(p_proposal.organisation_id, p_proposal.volunteer_id)).id
		)
		or exists (
			select from private.group_applications a join auth.users u on lower(u.email) = lower(a.email)
			where u.id = p_account and a.id = p_proposal.application_id
		)
		or (p_proposal.group_id is not null and p_account in (select private.live_leads(p_proposal.group_id)))
$$;
comment on function private.tied_to(uuid, private.proposals) is
	'Whether a coordinator is whom a proposal is about, their referee, or who leads the group: then another looks.';

create function private.second_eyes_of(p_proposal private.proposals) returns setof uuid
	language sql stable security definer set search_path = ''
	as $$
	select c.id from private.coordinators_of(p_proposal.organisation_id) as c (id)
	where c.id <> p_proposal.proposed_by and not private.tied_to(c.id, p_proposal)
$$;
comment on function private.second_eyes_of(private.proposals) is 'Who may agree to a proposal, or not.';

create function private.proposal_card(p_me uuid, p_proposal private.proposals) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'id', p_proposal.id, 'organisation_id', p_proposal.organisation_id,
		'about', case when p_proposal.volunteer_id is not null then 'volunteer' when p_proposal.application_id is not null then 'group' else 'vetting' end,
		'subject_id', coalesce(p_proposal.volunteer_id, p_proposal.application_id, p_proposal.group_id),
		'name', coalesce(
			private.account_name(p_proposal.volunteer_id),
			(select a.name from private.group_applications a where a.id = p_proposal.application_id),
			(select o.name from public.organisations o where o.id = p_proposal.group_id), ''
		),
		'decision', p_proposal.decision, 'lifts', coalesce(p_proposal.from_state = 'suspended', false),
		'by', private.account_name(p_proposal.proposed_by), 'mine', p_proposal.proposed_by = p_me,
		'by_gone', not private.coordinates(p_proposal.proposed_by, p_proposal.organisation_id),
		'since', p_proposal.proposed_at, 'reason', p_proposal.reason, 'looked_at', p_proposal.looked_at, 'told', p_proposal.told,
		'mails', p_proposal.mails,
		'may', p_proposal.ended_at is null and p_me in (select private.second_eyes_of(p_proposal)),
		'whom', case when p_proposal.ended_at is null then (
			select coalesce(jsonb_agg(private.account_name(s.id) order by private.account_name(s.id)), '[]'::jsonb)
			from private.second_eyes_of(p_proposal) as s (id) where s.id <> p_me
		) else '[]'::jsonb end,
		'ended_at', p_proposal.ended_at, 'outcome', p_proposal.outcome, 'ended_by', private.account_name(p_proposal.ended_by),
		'answer', p_proposal.answer
	)
	-- a coordinator who volunteers there learns no more of their own than anybody who applies
	where p_proposal.id is not null and p_proposal.volunteer_id is distinct from p_me
$$;
comment on function private.proposal_card(uuid, private.proposals) is
	'A proposal as the coordinators of its organisation see it: what, by whom, why, on whom it waits, what became of it. Nothing for whom it is about. No guard: callers have asked.';

create function private.end_proposal(p_proposal uuid, p_outcome text, p_by uuid, p_answer text) returns void
	language sql security definer set search_path = ''
	as $$
	update private.proposals set ended_at = private.clock(), outcome = p_outcome, ended_by = p_by, answer = coalesce(p_answer, '')
	where id = p_proposal and ended_at is null
$$;
comment on function private.end_proposal(uuid, text, uuid, text) is 'Ends a proposal that is still open.';

create function private.let_proposals_fall() returns trigger
	language plpgsql security definer set search_path = ''
	as $$
begin
	if tg_table_name = 'groups' then
		update private.proposals set ended_at = private.clock(), outcome = 'moved_on' where group_id = new.organisation_id and ended_at is null;
	else
		update private.proposals set ended_at = private.clock(), outcome = 'moved_on'
		where organisation_id = new.organisation_id and volunteer_id = new.volunteer_id and ended_at is null;
	end if;
	return null;
end $$;
comment on function private.let_proposals_fall() is 'Trigger: what was proposed of a state that is no more falls away.';
create trigger acceptances_proposals after update of state on public.acceptances
	for each row when (old.state is distinct from new.state) execute function private.let_proposals_fall();
create trigger groups_proposals after update on private.groups
	for each row when (
		old.serves is distinct from new.serves or old.rules is distinct from new.rules or old.ended_at is distinct from new.ended_at
		or old.vetted_at is distinct from new.vetted_at
	) execute function private.let_proposals_fall();

-- ---- The setting -------------------------------------------------------------------------------------
create function private.set_second_eyes(p_once uuid, p_organisation uuid, p_version integer, p_on boolean, p_alone boolean) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_administrator(p_organisation);
	v_once record;
	v_was boolean;
begin
	select * into v_once from private.begin_once(p_once, 'set_second_eyes', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.hold_organisation(p_organisation, p_version);
	perform private.require_administrator(p_organisation);
	v_was := private.second_eyes_wanted(p_organisation);
	if p_on is null then
		raise exception 'Choose one.' using errcode = 'PT422', hint = 'second_eyes';
	elsif p_on and not v_was and not coalesce(p_alone, false) and (select count(*) from private.coordinators_of(p_organisation)) < 2 then
		raise exception 'Fewer than two people coordinate here. Say that you know what that means.' using errcode = 'PT422', hint = 'alone';
	elsif p_on = v_was then
		return private.end_once(p_once, 'set_second_eyes', '{}'::jsonb);
	end if;
	if p_on then
		insert into private.second_eyes (organisation_id, set_by) values (p_organisation, v_me);
	else
		-- whoever is proposing holds this row: what they propose is there by then, and falls away with the others
		delete from private.second_eyes e where e.organisation_id = p_organisation;
		update private.proposals set ended_at = private.clock(), outcome = 'turned_off', ended_by = null
		where organisation_id = p_organisation and ended_at is null;
	end if;
	-- a page that was opened before is stale now
	update public.organisations set version = version where id = p_organisation;
	insert into private.organisation_events (organisation_id, event, by_account)
	values (p_organisation, case when p_on then 'second_eyes_on' else 'second_eyes_off' end, v_me);
	return private.end_once(p_once, 'set_second_eyes', '{}'::jsonb);
end $$;
comment on function private.set_second_eyes(uuid, uuid, integer, boolean, boolean) is
	'An administrator says whether decisions about who volunteers need a second coordinator. With fewer than two of them it is turned on only by saying so. Turned off, what waits falls away. Refuses a stale form.';
create function public.set_second_eyes(p_once uuid, p_organisation uuid, p_version integer, p_on boolean, p_alone boolean default false) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.set_second_eyes(p_once, p_organisation, p_version, p_on, p_alone) $$;
comment on function public.set_second_eyes(uuid, uuid, integer, boolean, boolean) is 'See private.set_second_eyes.';
grant execute on function public.set_second_eyes(uuid, uuid, integer, boolean, boolean),
	private.set_second_eyes(uuid, uuid, integer, boolean, boolean) to authenticated;

-- ---- Proposing ---------------------------------------------------------------------------------------
create function private.second_eyes_held(p_organisation uuid) returns boolean
	language plpgsql security definer set search_path = ''
	as $$
begin
	-- held until the proposal is there: whoever turns it off waits, and finds it
	perform from private.second_eyes e where e.organisation_id = p_organisation for key share;
	return found;
end $$;
comment on function private.second_eyes_held(uuid) is 'Whether a second coordinator is wanted, and that it stays so until the end of the transaction.';

create function private.propose(p_proposal private.proposals) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_id uuid;
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
	return jsonb_build_object('proposal_id', v_id);
end $$;
comment on function private.propose(private.proposals) is
	'Writes down what a coordinator would decide, with the reason; one at a time about one thing. No guard: callers have asked, and hold the lock of what it is about.';

create function private.take_step(p_me uuid, p_acceptance public.acceptances, p_state public.acceptance_state, p_reason text) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_organisation uuid := p_acceptance.organisation_id;
	v_volunteer uuid := p_acceptance.volunteer_id;
begin
	update public.acceptances
	set state = p_state, state_since = private.clock(), reason = p_reason,
		paused_by = case when p_state = 'paused' then p_me end
	where organisation_id = v_organisation and volunteer_id = v_volunteer;
	insert into private.acceptance_events (organisation_id, volunteer_id, from_state, to_state, by_account, reason, at)
	values (v_organisation, v_volunteer, p_acceptance.state, p_state, p_me, p_reason, private.clock());
	if p_state = 'accepted' and not private.volunteers_here(v_volunteer, v_organisation) then
		-- whoever applied has no role before somebody else accepts them (C24)
		insert into public.members (organisation_id, account_id) values (v_organisation, v_volunteer)
		on conflict (organisation_id, account_id) do update set left_at = null;
		insert into public.member_roles (organisation_id, account_id, role, granted_by, granted_at)
		values (v_organisation, v_volunteer, 'volunteer', p_me, private.clock())
		on conflict (organisation_id, account_id, role) where revoked_at is null do nothing;
	end if;
	if p_state = 'suspended' then
		perform private.tell_other_leads(v_volunteer, v_organisation);
	end if;
	if p_state in ('paused', 'suspended', 'left') then
		perform private.after_standing_change(v_volunteer, v_organisation);
	end if;
end $$;
comment on function private.take_step(uuid, public.acceptances, public.acceptance_state, text) is
	'A step of an acceptance with all that goes with it. No guard: callers hold the acceptance and have asked.';

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
comment on function private.set_acceptance(uuid, uuid, uuid, integer, public.acceptance_state, text) is
	'A coordinator moves somebody else''s acceptance one allowed step, with a reason where it weighs; each step is recorded. Where a second pair of eyes is wanted, a step that lets in or turns away is proposed instead.';

create function private.carry_group_decision(
	p_me uuid, p_looker uuid, p_row private.group_applications, p_decision text, p_looked text, p_reason text, p_told text
) returns uuid
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_group uuid;
begin
	if p_decision = 'accepted' then
		insert into public.organisations (slug, name, kind, nation, about, coordinates, confirms_matches)
		select private.free_slug(p_row.name), p_row.name, p_row.kind, o.nation, '', false, true
		from public.organisations o where o.id = p_row.organisation_id
		returning id into v_group;
		insert into private.groups (organisation_id, vetted_by, serves, rules, looked_by, looked_at)
		values (v_group, p_row.organisation_id, p_row.serves, p_row.rules, p_looker, p_looked);
		-- where it says it is; its administrators say where else, and what it does
		insert into public.organisation_areas (organisation_id, area_id) values (v_group, p_row.area_id);
		insert into private.organisation_events (organisation_id, event, by_account) values (v_group, 'made', p_me);
		perform private.write_invitation(v_group, p_row.email, '{group_lead,administrator}', p_me);
	else
		insert into private.outbox (template, to_email, organisation_id, params)
		select 'group-declined', p_row.email, o.id, jsonb_build_object('organisation', o.name, 'link', '/groups/join')
		from public.organisations o where o.id = p_row.organisation_id;
	end if;
	update private.group_applications set
		decision = p_decision, decided_at = private.clock(), decided_by = p_me, looked_at = p_looked, reason = p_reason,
		told = p_told, group_id = v_group
	where id = p_row.id;
	return v_group;
end $$;
comment on function private.carry_group_decision(uuid, uuid, private.group_applications, text, text, text, text) is
	'A yes or a no to a group, carried out: who decided, and who looked. No guard: callers hold the application and have asked.';

create or replace function private.decide_group(
	p_once uuid, p_application uuid, p_version integer, p_decision text, p_looked text, p_reason text, p_told text
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_row private.group_applications := private.group_application_for(v_me, p_application);
	v_once record;
	v_group uuid;
begin
	select * into v_once from private.begin_once(p_once, 'decide_group', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform from private.group_applications a where a.id = p_application for update;
	v_row := private.group_application_for(v_me, p_application);
	if v_row.version <> p_version or v_row.decided_at is not null then
		perform private.stale();
	end if;
	if p_decision is null or p_decision not in ('accepted', 'declined') then
		raise exception 'Choose one.' using errcode = 'PT422', hint = 'decision';
	elsif length(trim(coalesce(p_looked, ''))) not between 1 and 1000 then
		raise exception 'Say what you looked at, in 1,000 characters or fewer.' using errcode = 'PT422', hint = 'looked';
	elsif length(trim(coalesce(p_reason, ''))) not between 1 and 1000 then
		raise exception 'Say why, in 1,000 characters or fewer.' using errcode = 'PT422', hint = 'reason';
	elsif length(trim(coalesce(p_told, ''))) > 1000 then
		raise exception 'Make it 1,000 characters or fewer.' using errcode = 'PT422', hint = 'told';
	elsif p_decision = 'declined' and trim(coalesce(p_told, '')) = '' then
		raise exception 'Write a few words to them.' using errcode = 'PT422', hint = 'told';
	end if;
	if private.second_eyes_held(v_row.organisation_id) then
		return private.end_once(p_once, 'decide_group', private.propose(jsonb_populate_record(null::private.proposals, jsonb_build_object(
			'organisation_id', v_row.organisation_id, 'application_id', p_application, 'decision', p_decision,
			'reason', trim(p_reason), 'looked_at', trim(p_looked), 'told', trim(coalesce(p_told, '')), 'proposed_by', v_me
		))));
	end if;
	v_group := private.carry_group_decision(v_me, v_me, v_row, p_decision, trim(p_looked), trim(p_reason), trim(coalesce(p_told, '')));
	return private.end_once(p_once, 'decide_group', jsonb_build_object('group_id', v_group));
end $$;

create function private.renew_vetting(p_me uuid, p_group uuid, p_looker uuid, p_looked text) returns void
	language plpgsql security definer set search_path = ''
	as $$
begin
	update private.groups
	set vetted_at = private.clock(), vetted_until = private.clock() + interval '12 months', looked_by = p_looker, looked_at = p_looked
	where organisation_id = p_group;
	perform private.put_group_back(p_group, p_me);
end $$;
comment on function private.renew_vetting(uuid, uuid, uuid, text) is
	'A group''s vetting counts for another twelve months: who decided, and who looked. No guard: callers have asked.';

create or replace function private.look_again_at_group(
	p_once uuid, p_group uuid, p_version integer, p_decision text, p_looked text, p_reason text
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_group private.groups;
begin
	select * into v_once from private.begin_once(p_once, 'look_again_at_group', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.group_vetted_by(v_me, p_group);
	if p_decision = 'end' then
		perform private.stop_asking_group(p_group, v_me);
	end if;
	perform from private.groups g where g.organisation_id = p_group for update;
	v_group := private.group_vetted_by(v_me, p_group);
	perform private.same_version(v_group.version, p_version);
	if p_decision is null or p_decision not in ('renew', 'end') then
		raise exception 'Choose one.' using errcode = 'PT422', hint = 'decision';
	elsif p_decision = 'renew' and v_me in (select private.live_leads(p_group)) then
		raise exception 'You lead this group. Another coordinator looks at it.' using errcode = 'PT409', hint = 'own_group';
	elsif length(trim(coalesce(p_looked, ''))) not between 1 and 1000 then
		raise exception 'Say what you looked at, in 1,000 characters or fewer.' using errcode = 'PT422', hint = 'looked';
	elsif length(trim(coalesce(p_reason, ''))) > 1000 or (p_decision = 'end' and trim(coalesce(p_reason, '')) = '') then
		raise exception 'Say why, in 1,000 characters or fewer.' using errcode = 'PT422', hint = 'reason';
	end if;
	if p_decision = 'renew' and private.second_eyes_held(v_group.vetted_by) then
		return private.end_once(p_once, 'look_again_at_group', private.propose(jsonb_populate_record(null::private.proposals, jsonb_build_object(
			'organisation_id', v_group.vetted_by, 'group_id', p_group, 'decision', 'renewed',
			-- what was looked at is the reason for another year, where nothing is added to it
			'reason', coalesce(nullif(trim(coalesce(p_reason, '')), ''), trim(p_looked)), 'looked_at', trim(p_looked), 'proposed_by', v_me
		))));
	elsif p_decision = 'renew' then
		perform private.renew_vetting(v_me, p_group, v_me, trim(p_looked));
	else
		update private.groups set looked_by = v_me, looked_at = trim(p_looked) where organisation_id = p_group;
		insert into private.outbox (template, to_account, organisation_id, params)
		select 'group-ended', l.account_id, v_group.vetted_by, jsonb_build_object('organisation', o.name, 'link', '/account')
		from private.live_leads(p_group) as l (account_id) join public.organisations o on o.id = v_group.vetted_by
		where l.account_id <> v_me;
		perform private.end_group_now(v_group, v_me, 'ended', trim(p_reason));
	end if;
	return private.end_once(p_once, 'look_again_at_group', '{}'::jsonb);
end $$;

-- ---- The second pair of eyes -------------------------------------------------------------------------
create function private.proposal_for(p_account uuid, p_proposal uuid) returns private.proposals
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_row private.proposals;
begin
	select * into v_row from private.proposals p
	where p.id = p_proposal and private.coordinates(p_account, p.organisation_id) and p.volunteer_id is distinct from p_account;
	if v_row.id is null then
		perform private.not_found();
	end if;
	return v_row;
end $$;
comment on function private.proposal_for(uuid, uuid) is 'The guard: a proposal of an organisation that the account coordinates, about somebody else; or not found.';

create function private.hold_proposal(p_me uuid, p_proposal uuid) returns private.proposals
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_row private.proposals := private.proposal_for(p_me, p_proposal);
begin
	-- what it is about first, as whoever takes another step does
	if v_row.volunteer_id is not null then
		perform private.lock_tasks_of(v_row.volunteer_id, v_row.organisation_id);
		perform private.volunteer_of(p_me, v_row.organisation_id, v_row.volunteer_id);
	elsif v_row.application_id is not null then
		perform from private.group_applications a where a.id = v_row.application_id for update;
	else
		perform from private.groups g where g.organisation_id = v_row.group_id for update;
	end if;
	perform from private.proposals p where p.id = p_proposal for update;
	return private.proposal_for(p_me, p_proposal);
end $$;
comment on function private.hold_proposal(uuid, uuid) is 'A proposal with the lock of what it is about, and its own.';

create function private.still_proposed(p_proposal private.proposals) returns void
	language plpgsql immutable set search_path = ''
	as $$
begin
	if p_proposal.ended_at is not null then
		raise exception '%', case p_proposal.outcome
			when 'agreed' then 'Somebody else has agreed meanwhile. It has taken effect.'
			when 'not_agreed' then 'Somebody else has looked meanwhile, and did not agree. Nothing has changed.'
			when 'taken_back' then 'It has been taken back meanwhile. Nothing has changed.'
			when 'turned_off' then 'A second pair of eyes is not asked for any more. What waited has fallen away.'
			else 'It has fallen away meanwhile: what it was about has changed.'
		end using errcode = 'PT409', hint = 'stale';
	end if;
end $$;
comment on function private.still_proposed(private.proposals) is 'Refuses what has ended, and says how.';

create function private.answer_proposal(p_once uuid, p_proposal uuid, p_agree boolean, p_answer text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_row private.proposals := private.hold_proposal(v_me, p_proposal);
	v_answer text := trim(coalesce(p_answer, ''));
	v_acceptance public.acceptances;
	v_application private.group_applications;
begin
	select * into v_once from private.begin_once(p_once, 'answer_proposal', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.still_proposed(v_row);
	if v_row.proposed_by = v_me then
		raise exception 'You proposed this. Somebody else looks at it.' using errcode = 'PT409', hint = 'own';
	elsif private.tied_to(v_me, v_row) then
		raise exception 'You speak for them, or lead the group. Another coordinator looks at it.' using errcode = 'PT409', hint = 'tied';
	elsif p_agree is null then
		raise exception 'Choose one.' using errcode = 'PT422', hint = 'agree';
	elsif length(v_answer) not between 1 and 1000 then
		raise exception 'Say why, in 1,000 characters or fewer.' using errcode = 'PT422', hint = 'answer';
	elsif p_agree and not private.coordinates(v_row.proposed_by, v_row.organisation_id) then
		raise exception 'Whoever proposed this does not coordinate here any more. Say no to it, and propose it yourself.'
			using errcode = 'PT409', hint = 'proposer_gone';
	end if;
	-- ended first: what the step would let fall is no longer open
	perform private.end_proposal(p_proposal, case when p_agree then 'agreed' else 'not_agreed' end, v_me, v_answer);
	if p_agree and v_row.volunteer_id is not null then
		v_acceptance := private.volunteer_of(v_me, v_row.organisation_id, v_row.volunteer_id);
		perform private.take_step(v_me, v_acceptance, v_row.decision::public.acceptance_state, v_row.reason);
		if v_row.mails then
			insert into private.outbox (template, to_account, organisation_id, params)
			select 'application-closed', v_row.volunteer_id, o.id, jsonb_build_object('organisation', o.name, 'link', '/volunteering')
			from public.organisations o where o.id = v_row.organisation_id;
		end if;
	elsif p_agree and v_row.application_id is not null then
		select * into v_application from private.group_applications a where a.id = v_row.application_id;
		perform private.carry_group_decision(v_me, v_row.proposed_by, v_application, v_row.decision, v_row.looked_at, v_row.reason, v_row.told);
	elsif p_agree then
		perform private.renew_vetting(v_me, v_row.group_id, v_row.proposed_by, v_row.looked_at);
	end if;
	return private.end_once(p_once, 'answer_proposal', '{}'::jsonb);
end $$;
comment on function private.answer_proposal(uuid, uuid, boolean, text) is
	'The second coordinator agrees, and it takes effect; or does not, and nothing has changed. With a reason either way. Never whoever proposed it, whom it is about, or who speaks for them.';
create function public.answer_proposal(p_once uuid, p_proposal uuid, p_agree boolean, p_answer text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.answer_proposal(p_once, p_proposal, p_agree, p_answer) $$;
comment on function public.answer_proposal(uuid, uuid, boolean, text) is 'See private.answer_proposal.';
grant execute on function public.answer_proposal(uuid, uuid, boolean, text), private.answer_proposal(uuid, uuid, boolean, text) to authenticated;

create function private.take_back_proposal(p_once uuid, p_proposal uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_row private.proposals := private.hold_proposal(v_me, p_proposal);
begin
	select * into v_once from private.begin_once(p_once, 'take_back_proposal', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.still_proposed(v_row);
	if v_row.proposed_by <> v_me then
		raise exception 'Only whoever proposed it takes it back. You can say no to it.' using errcode = 'PT409', hint = 'not_yours';
	end if;
	perform private.end_proposal(p_proposal, 'taken_back', v_me, '');
	return private.end_once(p_once, 'take_back_proposal', '{}'::jsonb);
end $$;
comment on function private.take_back_proposal(uuid, uuid) is 'Whoever proposed it takes it back, while nobody has looked.';
create function public.take_back_proposal(p_once uuid, p_proposal uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.take_back_proposal(p_once, p_proposal) $$;
comment on function public.take_back_proposal(uuid, uuid) is 'See private.take_back_proposal.';
grant execute on function public.take_back_proposal(uuid, uuid), private.take_back_proposal(uuid, uuid) to authenticated;

create function private.proposal_page(p_proposal uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_row private.proposals := private.proposal_for(v_me, p_proposal);
begin
	return private.proposal_card(v_me, v_row) || jsonb_build_object(
		'now', private.clock(), 'tied', private.tied_to(v_me, v_row),
		'administers', private.has_role(v_me, v_row.organisation_id, 'administrator')
	);
end $$;
comment on function private.proposal_page(uuid) is 'What waits on a second pair of eyes, or what became of it, for the coordinators of its organisation.';
create function public.proposal_page(p_proposal uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.proposal_page(p_proposal) $$;
comment on function public.proposal_page(uuid) is 'See private.proposal_page.';
grant execute on function public.proposal_page(uuid), private.proposal_page(uuid) to authenticated;

-- ---- The steps, for one application and for several --------------------------------------------------
create or replace function private.step_refused(p_me uuid, p_acceptance public.acceptances, p_what text, p_at timestamptz) returns text
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_held boolean := private.held_since(p_acceptance.organisation_id, p_acceptance.volunteer_id) is not null;
	v_organisation public.organisations;
	v_application uuid := (private.live_application(p_acceptance.organisation_id, p_acceptance.volunteer_id)).id;
	v_wait record;
begin
	if p_acceptance.volunteer_id = p_me then
		return 'own';
	elsif not private.joining(p_acceptance.state) then
		return 'settled';
	elsif p_what in ('learning', 'hold', 'close')
		and (private.open_proposal(p_acceptance.organisation_id, p_acceptance.volunteer_id)).id is not null then
		return 'proposed';
	end if;
	select * into v_organisation from public.organisations o where o.id = p_acceptance.organisation_id;
	case p_what
		when 'remind' then
			if v_held then
				return 'held';
			elsif p_acceptance.state = 'references' and exists (
				select from private.referees r
				where r.application_id = v_application and r.answered_at is null and r.declined_at is null and r.expires_at > p_at
			) then
				-- a referee is asked first: whoever applied can do nothing about it meanwhile
				return (
					select case when bool_or(r.reminders < 2 and greatest(r.asked_at, r.reminded_at) <= p_at - interval '2 days') then null
						when bool_and(r.reminders >= 2) then 'enough' else 'lately' end
					from private.referees r
					where r.application_id = v_application and r.answered_at is null and r.declined_at is null and r.expires_at > p_at
				);
			end if;
			select * into v_wait from private.applicant_wait(p_acceptance, p_at);
			if v_wait.since is null then
				return 'yours';
			end if;
			return (
				select case when count(*) filter (where n.nth >= 2) > 0 then 'enough'
					when count(*) filter (where n.at > p_at - interval '2 days') > 0 then 'lately' end
				from private.nudges n
				where n.application_id = v_wait.application_id and n.about = v_wait.about and n.since = v_wait.since
			);
		when 'learning' then
			if v_held then
				return 'held';
			elsif p_acceptance.state = 'training' then
				return 'already';
			elsif p_acceptance.state <> 'checks' then
				return 'not_yet';
			elsif not private.check_valid(p_acceptance.volunteer_id, p_acceptance.organisation_id, v_organisation.required_check, p_at) then
				return 'unchecked';
			elsif private.training_valid(p_acceptance.volunteer_id, p_acceptance.organisation_id, v_organisation.required_training, p_at) then
				return 'learnt';
			end if;
		when 'hold' then
			return case when v_held then 'already_held' end;
		when 'resume' then
			return case when not v_held then 'not_held' end;
		when 'name', 'close' then
			return null;
		else
			return 'unknown';
	end case;
	return null;
end $$;

create or replace function private.refusal_said(p_word text) returns text
	language sql immutable set search_path = ''
	as $$
	select case p_word
		when 'own' then 'This is your own. Another coordinator decides.'
		when 'settled' then 'It is not under way any more.'
		when 'proposed' then 'It waits on a second pair of eyes. Whoever proposed it can take it back.'
		when 'held' then 'It is on hold. Take it off first.'
		when 'enough' then 'They have been reminded twice, and are left in peace now.'
		when 'lately' then 'They were written to within the last two days.'
		when 'yours' then 'It waits on you, not on them.'
		when 'already' then 'They are at the learning already.'
		when 'not_yet' then 'Learning comes after the checks.'
		when 'unchecked' then 'No check that counts is recorded yet.'
		when 'learnt' then 'All that is asked for is passed: a conversation is next.'
		when 'already_held' then 'It is on hold already.'
		when 'not_held' then 'It is not on hold.'
		else 'That is not possible here.'
	end
$$;

create or replace function private.step_application(
	p_once uuid, p_organisation uuid, p_volunteer uuid, p_version integer, p_what text, p_reason text, p_was uuid, p_to uuid
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_now timestamptz := private.clock();
	v_once record;
	v_acceptance public.acceptances;
	v_reason text := nullif(trim(coalesce(p_reason, '')), '');
	v_link text := '/volunteering';
	v_wait record;
	v_referee record;
	v_told boolean := false;
	v_proposal uuid;
begin
	if not private.coordinates(v_me, p_organisation) then
		perform private.not_found();
	end if;
	-- tasks before the acceptance, as private.set_acceptance locks them
	perform private.lock_tasks_of(p_volunteer, p_organisation);
	v_acceptance := private.volunteer_of(v_me, p_organisation, p_volunteer);
	select * into v_once from private.begin_once(p_once, 'step_application', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.step_open(v_me, v_acceptance, p_version, p_what);
	if length(v_reason) > 900 then
		raise exception 'Make it 900 characters or fewer.' using errcode = 'PT422', hint = 'reason';
	end if;
	case p_what
		when 'remind' then
			for v_referee in
				update private.referees r set reminders = r.reminders + 1, reminded_at = v_now
				where v_acceptance.state = 'references'
					and r.application_id = (private.live_application(p_organisation, p_volunteer)).id
					and r.answered_at is null and r.declined_at is null and r.expires_at > v_now
					and r.reminders < 2 and greatest(r.asked_at, r.reminded_at) <= v_now - interval '2 days'
				returning r.id
			loop
				perform private.write_to_referee(v_referee.id, 'referee-reminded');
				v_told := true;
			end loop;
			if not v_told then
				select * into v_wait from private.applicant_wait(v_acceptance, v_now);
				insert into private.nudges (application_id, about, since, nth)
				select v_wait.application_id, v_wait.about, v_wait.since, count(*) + 1
				from private.nudges n
				where n.application_id = v_wait.application_id and n.about = v_wait.about and n.since = v_wait.since;
				insert into private.outbox (template, to_account, organisation_id, params)
				select case v_wait.about when 'referee' then 'another-referee' else 'learning-waits' end, p_volunteer, o.id,
					jsonb_build_object(
						'organisation', o.name, 'link', case v_wait.about when 'referee' then '/volunteering' else '/volunteering/learning' end
					)
				from public.organisations o where o.id = p_organisation;
			end if;
			insert into private.acceptance_events (organisation_id, volunteer_id, from_state, to_state, by_account, reason, at)
			values (p_organisation, p_volunteer, v_acceptance.state, v_acceptance.state, v_me,
				case when v_told then 'Their referees were reminded by hand' else 'They were reminded by hand' end, v_now);
		when 'learning' then
			perform private.set_acceptance(null, p_organisation, p_volunteer, p_version, 'training', v_reason);
			insert into private.outbox (template, to_account, organisation_id, params)
			select 'learning-open', p_volunteer, o.id, jsonb_build_object('organisation', o.name, 'link', '/volunteering/learning')
			from public.organisations o join public.acceptances a on a.organisation_id = o.id and a.volunteer_id = p_volunteer
			where o.id = p_organisation and a.state = 'training';
		when 'hold', 'resume' then
			if p_what = 'hold' then
				insert into private.application_holds (organisation_id, volunteer_id, held_by) values (p_organisation, p_volunteer, v_me);
			else
				update private.application_holds set ended_at = v_now
				where organisation_id = p_organisation and volunteer_id = p_volunteer and ended_at is null;
			end if;
			insert into private.acceptance_events (organisation_id, volunteer_id, from_state, to_state, by_account, reason, at)
			values (p_organisation, p_volunteer, v_acceptance.state, v_acceptance.state, v_me,
				case p_what when 'hold' then 'Put on hold' else 'Taken off hold' end || coalesce(': ' || v_reason, ''), v_now);
			-- a page that was opened before is stale now
			update public.acceptances set version = version where organisation_id = p_organisation and volunteer_id = p_volunteer;
		when 'name' then
			perform private.set_supervisor(null, p_organisation, p_volunteer, p_was, p_to);
		when 'close' then
			perform private.set_acceptance(null, p_organisation, p_volunteer, p_version, 'declined', v_reason);
			insert into private.outbox (template, to_account, organisation_id, params)
			select 'application-closed', p_volunteer, o.id,
				jsonb_build_object('organisation', o.name, 'link', '/volunteering')
			from public.organisations o join public.acceptances a on a.organisation_id = o.id and a.volunteer_id = p_volunteer
			-- only what was decided is told
			where o.id = p_organisation and a.state = 'declined';
			-- and where it was only proposed, it is told once it is agreed
			update private.proposals set mails = true
			where organisation_id = p_organisation and volunteer_id = p_volunteer and ended_at is null
			returning id into v_proposal;
	end case;
	return private.end_once(p_once, 'step_application', jsonb_build_object('done', true, 'proposed', v_proposal is not null));
end $$;

create or replace function private.applications_chosen(p_organisation uuid, p_volunteers uuid[], p_what text) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation public.organisations := private.desk_of(v_me, p_organisation);
	v_now timestamptz := private.clock();
begin
	return jsonb_build_object(
		'now', v_now, 'second_eyes', private.second_eyes_wanted(p_organisation), 'organisation', jsonb_build_object('id', v_organisation.id, 'name', v_organisation.name),
		'rows', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', a.volunteer_id, 'name', private.account_name(a.volunteer_id), 'state', a.state, 'since', a.state_since,
				'version', a.version, 'with', private.supervisor_of(p_organisation, a.volunteer_id),
				'why', case when w.word is not null then private.refusal_said(w.word) end
			) order by w.word is not null, lower(private.account_name(a.volunteer_id)), a.volunteer_id), '[]'::jsonb)
			from public.acceptances a
			cross join lateral (select private.step_refused(v_me, a, p_what, v_now) as word) as w
			where a.organisation_id = p_organisation and a.volunteer_id = any (p_volunteers[1:50])
		),
		'colleagues', (
			select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by lower(c.name), c.id), '[]'::jsonb)
			from (
				select distinct r.account_id as id, private.account_name(r.account_id) as name from public.member_roles r
				where r.organisation_id = p_organisation and r.role in ('coordinator', 'group_lead') and r.revoked_at is null
					and private.coordinates(r.account_id, p_organisation)
			) as c
		)
	);
end $$;

create or replace function private.step_applications(p_once uuid, p_organisation uuid, p_what text, p_chosen jsonb, p_reason text, p_to uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_one record;
	v_why text;
	v_proposed boolean;
	v_done jsonb := '[]'::jsonb;
begin
	if not private.coordinates(v_me, p_organisation) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'step_applications', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if p_what is null or p_what not in ('remind', 'learning', 'hold', 'resume', 'name', 'close') then
		raise exception 'Choose what to do.' using errcode = 'PT422', hint = 'what';
	elsif jsonb_typeof(p_chosen) is distinct from 'array' or jsonb_array_length(p_chosen) not between 1 and 50 then
		raise exception 'Choose between one and fifty.' using errcode = 'PT422', hint = 'who';
	elsif p_what = 'close' and trim(coalesce(p_reason, '')) = '' then
		raise exception 'Say why, for the record.' using errcode = 'PT422', hint = 'reason';
	elsif length(trim(p_reason)) > 900 then
		raise exception 'Make it 900 characters or fewer.' using errcode = 'PT422', hint = 'reason';
	elsif p_what = 'name' and (p_to is null or not private.coordinates(p_to, p_organisation)) then
		raise exception 'Choose somebody who coordinates here.' using errcode = 'PT422', hint = 'to';
	end if;
	-- in one order, so that two who choose the same ones do not wait for each other
	for v_one in
		select distinct on (c.id) c.id, c.version, c."with" as was from jsonb_to_recordset(p_chosen) as c(id uuid, version integer, "with" uuid)
		where c.id is not null order by c.id
	loop
		v_why := null;
		v_proposed := false;
		begin
			v_proposed := coalesce((
				private.step_application(null, p_organisation, v_one.id, v_one.version, p_what, p_reason, v_one.was, p_to) ->> 'proposed'
			)::boolean, false);
		exception when others then
			-- a refusal is that one's alone, and nothing of it stays; anything else is everybody's
			if sqlstate !~ '^PT4' or sqlstate = 'PT401' then
				raise;
			end if;
			v_why := case when sqlstate = 'PT404' then 'It is not there any more.' else sqlerrm end;
		end;
		v_done := v_done || jsonb_build_object('id', v_one.id, 'name', case
			when exists (select from public.acceptances a where a.organisation_id = p_organisation and a.volunteer_id = v_one.id)
			then private.account_name(v_one.id) end, 'why', v_why, 'proposed', v_proposed);
	end loop;
	return private.end_once(p_once, 'step_applications', jsonb_build_object('done', v_done));
end $$;

-- ---- Where it is seen --------------------------------------------------------------------------------
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

create or replace function private.application_where(p_volunteer uuid, p_organisation uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'sent_at', a.sent_at, 'wants', a.wants, 'rather_not', a.rather_not, 'grief', a.grief, 'travels', a.travels, 'identity', a.identity,
		-- that a second coordinator looks, and since when: not who, not why, not whether it is a yes
		'looked_at_since', (private.open_proposal(p_organisation, p_volunteer)).proposed_at,
		'held', private.held_since(p_organisation, p_volunteer),
		'with', private.account_name(private.supervisor_of(p_organisation, p_volunteer)),
		'reached', (
			select coalesce(jsonb_object_agg(e.to_state, e.at), '{}'::jsonb) from (
				select e.to_state, max(e.at) as at from private.acceptance_events e
				where e.organisation_id = p_organisation and e.volunteer_id = p_volunteer and e.at >= a.sent_at
					and e.from_state is distinct from e.to_state
				group by e.to_state
			) as e
		),
		'referees', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'position', r.position, 'name', r.name, 'asked_at', r.asked_at,
				'state', case
					when r.answered_at is not null then 'answered' when r.declined_at is not null then 'declined'
					when r.asked_at is null then 'named' when r.expires_at <= private.clock() then 'expired' else 'asked'
				end
			) order by r.position), '[]'::jsonb)
			from private.referees r where r.application_id = a.id
		)
	)
	from private.live_application(p_organisation, p_volunteer) as a where a.id is not null
$$;

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

create or replace function private.group_application_page(p_application uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_row private.group_applications := private.group_application_for(v_me, p_application);
begin
	return jsonb_build_object(
		'now', private.clock(), 'id', v_row.id, 'version', v_row.version, 'organisation_id', v_row.organisation_id,
		'name', v_row.name, 'kind', v_row.kind, 'area', private.area_label(v_row.area_id), 'wants', v_row.wants,
		'serves', v_row.serves, 'rules', v_row.rules, 'lead', v_row.lead_name, 'email', v_row.email, 'phone', v_row.phone,
		'since', v_row.confirmed_at, 'decision', v_row.decision, 'decided_at', v_row.decided_at,
		'decided_by', private.account_name(v_row.decided_by), 'looked_at', v_row.looked_at, 'reason', v_row.reason, 'told', v_row.told,
		'second_eyes', private.second_eyes_wanted(v_row.organisation_id),
		'proposal', (
			select private.proposal_card(v_me, p) from private.proposals p
			where p.application_id = v_row.id order by p.ended_at is null desc, p.proposed_at desc limit 1
		)
	);
end $$;

create or replace function private.group_vetting_page(p_group uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_group private.groups := private.group_vetted_by(v_me, p_group);
begin
	return private.group_card(v_group) || jsonb_build_object(
		'now', private.clock(), 'organisation_id', v_group.vetted_by,
		'looked_by', private.account_name(v_group.looked_by), 'looked_at', v_group.looked_at,
		'second_eyes', private.second_eyes_wanted(v_group.vetted_by),
		'proposal', (select private.proposal_card(v_me, p) from private.proposals p where p.group_id = p_group and p.ended_at is null)
	);
end $$;

comment on function private.waits_beside(uuid, uuid) is
	'What waits on an organisation''s coordinators and is about no request: groups that would like to join, that nobody leads, whose vetting runs out; hours that a volunteer set right; what waits on a second pair of eyes. What, since when, with whom.';


create or replace function private.organisation_page(p_organisation uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_administrator(p_organisation);
begin
	return (
		select jsonb_build_object(
			'id', o.id, 'slug', o.slug, 'name', o.name, 'kind', o.kind, 'nation', o.nation, 'about', o.about,
			'phone', o.phone, 'email', o.email,
			'out_of_hours_name', o.out_of_hours_name, 'out_of_hours_phone', o.out_of_hours_phone,
			'out_of_hours_email', coalesce((select x.email from private.out_of_hours x where x.organisation_id = o.id), ''),
			'coordinates', o.coordinates, 'confirms_matches', o.confirms_matches,
			'required_check', o.required_check, 'required_training', o.required_training,
			'offer_hours', o.offer_hours, 'version', o.version,
			'second_eyes', private.second_eyes_wanted(o.id), 'can_look', (select count(*) from private.coordinators_of(o.id)),
			-- how many, and of what nobody else can look at: not about whom, and not why
			'proposals', (select count(*) from private.proposals p where p.organisation_id = o.id and p.ended_at is null),
			'stuck', (
				select count(*) from private.proposals p
				where p.organisation_id = o.id and p.ended_at is null and not exists (select from private.second_eyes_of(p))
			),
			'hours', coalesce((
				select jsonb_agg(jsonb_build_object(
					'weekday', h.weekday, 'opens', to_char(h.opens, 'HH24:MI'), 'closes', to_char(h.closes, 'HH24:MI')
				) order by h.weekday, h.opens)
				from public.organisation_hours h where h.organisation_id = o.id
			), '[]'::jsonb),
			'areas', coalesce((
				select jsonb_agg(jsonb_build_object('id', a.id, 'label', a.label, 'place', a.place) order by a.label)
				from public.organisation_areas s join public.areas a on a.id = s.area_id
				where s.organisation_id = o.id
			), '[]'::jsonb),
			'kinds', (
				select jsonb_agg(jsonb_build_object(
					'id', k.id, 'title', k.title, 'check_level', k.check_level, 'check_reason', k.check_reason,
					'chosen', exists (
						select from public.organisation_task_kinds c where c.organisation_id = o.id and c.kind_id = k.id
					)
				) order by k.position)
				from public.task_kinds k
			),
			'modules', (select jsonb_agg(jsonb_build_object('id', t.id, 'title', t.title) order by t.title) from public.training_modules t),
			'members', (select count(*) from public.members m where m.organisation_id = o.id and m.left_at is null),
			'coordinators', (
				select count(distinct r.account_id) from public.member_roles r join public.members m using (organisation_id, account_id)
				where r.organisation_id = o.id and r.role in ('coordinator', 'group_lead') and r.revoked_at is null and m.left_at is null
			),
			'safeguarding_leads', (
				select count(distinct r.account_id) from public.member_roles r join public.members m using (organisation_id, account_id)
				where r.organisation_id = o.id and r.role = 'safeguarding_lead' and r.revoked_at is null and m.left_at is null
			),
			'administrators', (select count(distinct l) from private.live_administrators(o.id) as l),
			'invitations', (
				select count(*) from public.invitations i
				where i.organisation_id = o.id and i.accepted_at is null and i.revoked_at is null and i.expires_at > private.clock()
			)
		)
		from public.organisations o where o.id = p_organisation
	);
end $$;

-- ---- Nudges: to whoever can look ---------------------------------------------------------------------
create or replace function private.waits_on_us_since(p_acceptance public.acceptances, p_at timestamptz) returns timestamptz
	language sql stable security definer set search_path = ''
	as $$
	select case
		when private.held_since(p_acceptance.organisation_id, p_acceptance.volunteer_id) is not null then null
		when (private.open_proposal(p_acceptance.organisation_id, p_acceptance.volunteer_id)).id is not null
			then (private.open_proposal(p_acceptance.organisation_id, p_acceptance.volunteer_id)).proposed_at
		when p_acceptance.state in ('applied', 'checks', 'interview') then p_acceptance.state_since
		when p_acceptance.state = 'references' then (
			-- once nobody is left to answer, and nobody to name
			select case when bool_and(r.answered_at is not null) then greatest(max(r.answered_at), p_acceptance.state_since) end
			from private.referees r
			where r.application_id = (private.live_application(p_acceptance.organisation_id, p_acceptance.volunteer_id)).id
		)
		when p_acceptance.state = 'training' and private.training_valid(
			p_acceptance.volunteer_id, p_acceptance.organisation_id,
			(select o.required_training from public.organisations o where o.id = p_acceptance.organisation_id), p_at
		) then greatest(p_acceptance.state_since, (
			select max(t.passed_at) from public.trainings t
			where t.volunteer_id = p_acceptance.volunteer_id and t.revoked_at is null
		))
	end
$$;

create or replace function private.waiting_on_coordinators(p_at timestamptz)
	returns table (organisation_id uuid, volunteer_id uuid, account_id uuid, since timestamptz)
	language sql stable security definer set search_path = ''
	as $$
	select c.organisation_id, c.volunteer_id, w.account_id, s.since
	from public.acceptances c
	cross join lateral (select private.waits_on_us_since(c, p_at) as since) as s
	cross join lateral (
		-- what is proposed waits on whoever can look at it, and not on who proposed it
		select e.id as account_id
		from private.open_proposal(c.organisation_id, c.volunteer_id) as p
		cross join lateral private.second_eyes_of(p) as e (id)
		where p.id is not null
		union
		-- whoever has it; where nobody is named, each coordinator
		select x.id from (select private.supervisor_of(c.organisation_id, c.volunteer_id) as id) as x
		where x.id is not null and (private.open_proposal(c.organisation_id, c.volunteer_id)).id is null
		union
		select r.account_id from public.member_roles r
		where r.organisation_id = c.organisation_id and r.role in ('coordinator', 'group_lead') and r.revoked_at is null
			and private.supervisor_of(c.organisation_id, c.volunteer_id) is null
			and private.coordinates(r.account_id, c.organisation_id)
			and (private.open_proposal(c.organisation_id, c.volunteer_id)).id is null
	) as w
	where c.state in ('applied', 'references', 'checks', 'training', 'interview')
		and p_at >= c.state_since + make_interval(days => private.pipeline_days(c.organisation_id))
		and p_at >= s.since + make_interval(days => private.pipeline_days(c.organisation_id))
		and w.account_id <> c.volunteer_id
$$;

-- ---- Erasing ---------------------------------------------------------------------------------------
create or replace function private.erase_applications(p_account uuid) returns bigint
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_n bigint;
	v_answers bigint;
	v_links bigint;
	v_holds bigint;
	v_nudges bigint;
	v_proposals bigint;
begin
	delete from private.applications a where a.volunteer_id = p_account;
	get diagnostics v_n = row_count;
	delete from private.module_answers a where a.volunteer_id = p_account;
	get diagnostics v_answers = row_count;
	delete from private.passport_links l where l.account_id = p_account;
	get diagnostics v_links = row_count;
	delete from private.application_holds h where h.volunteer_id = p_account;
	get diagnostics v_holds = row_count;
	delete from private.coordinator_nudges n where n.volunteer_id = p_account;
	get diagnostics v_nudges = row_count;
	delete from private.proposals p where p.volunteer_id = p_account;
	get diagnostics v_proposals = row_count;
	return v_n + v_answers + v_links + v_holds + v_nudges + v_proposals;
end $$;
comment on function private.erase_applications(uuid) is
	'Deletes what somebody said when they applied, their referees with it, their unfinished answers, the links to their passport, when they were on hold, and what was proposed of them. Part of private.erase_volunteer.';

create or replace function private.applied_anywhere(p_account uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (select from private.applications a where a.volunteer_id = p_account)
		or exists (select from private.module_answers a where a.volunteer_id = p_account)
		or exists (select from private.passport_links l where l.account_id = p_account)
		or exists (select from private.application_holds h where h.volunteer_id = p_account)
		or exists (select from private.coordinator_nudges n where n.volunteer_id = p_account)
		or exists (select from private.proposals p where p.volunteer_id = p_account)
$$;
comment on function private.applied_anywhere(uuid) is 'Whether there is an application, an unfinished answer, a link to a passport, a hold or a proposal to erase.';


-- ---- How long ----------------------------------------------------------------------------------------
insert into private.retention_rules (position, id, what, keeps, since, action, becomes, why) values
	(131, 'proposals', 'What one coordinator proposed about a volunteer or a group, and what a second said', '12 months', 'the day it ended', 'deleted',
		'It is deleted. The step that was taken, and why, stays where such steps stay.',
		'So that a decision of two can be looked at again as long as most are asked about.');

