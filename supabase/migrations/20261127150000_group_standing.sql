-- How a group stands: its lead pauses it and takes it up again, and may end it; the organisation that vetted it looks
-- again every twelve months, or ends it. A group that is paused, or whose vetting has run out, is asked for nothing;
-- one that has left or was ended is no organisation here any more, and nobody leads it.
--
-- Changes what has landed: private.groups gets how it stands; private.group_card, private.group_page and
-- private.groups_page say so; private.decide_group notes the group's area as the first it works in, and who looked; private.only_lead
-- and private.keep_a_lead let go of a group that is over.

alter table private.groups
	add column vetted_until timestamptz,
	add column looked_by uuid references public.accounts (id),
	add column looked_at text not null default '' check (length(looked_at) <= 1000),
	add column paused_at timestamptz,
	add column ended_at timestamptz,
	add column ended_by uuid references public.accounts (id),
	add column ended_as text check (ended_as in ('left', 'ended')),
	add column end_reason text not null default '' check (length(end_reason) <= 1000),
	add constraint ended_whole check (num_nonnulls(ended_at, ended_by, ended_as) in (0, 3));
update private.groups set vetted_until = vetted_at + interval '12 months';
alter table private.groups
	alter column vetted_until set not null,
	alter column vetted_until set default private.clock() + interval '12 months';
comment on column private.groups.vetted_until is 'Until when the last look counts. From that instant the group is asked for nothing.';
comment on column private.groups.looked_at is 'What the organisation that vetted it looked at last, for its coordinators.';
comment on column private.groups.end_reason is 'Why it left, or why its vetting was ended: for the coordinators of the organisation that vetted it.';
create index groups_looked_by on private.groups (looked_by);
create index groups_ended_by on private.groups (ended_by);

create function private.group_stands(p_group private.groups, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select p_group.ended_at is null and p_group.paused_at is null and p_at < p_group.vetted_until
		and exists (select from public.organisations o where o.id = p_group.organisation_id and o.active)
$$;
comment on function private.group_stands(private.groups, timestamptz) is
	'Whether a group may be asked for anything: not paused, not ended, and its vetting has not run out.';

create or replace function private.group_card(p_group private.groups) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'id', o.id, 'name', o.name, 'kind', o.kind, 'serves', p_group.serves, 'rules', p_group.rules, 'version', p_group.version,
		'vetted_by', v.name, 'vetted_at', p_group.vetted_at, 'vetted_until', p_group.vetted_until, 'paused_at', p_group.paused_at,
		'changed_at', p_group.changed_at,
		'members', (select count(*) from public.members m where m.organisation_id = o.id and m.left_at is null),
		'leads', (
			select coalesce(jsonb_agg(private.account_name(l.account_id) order by private.account_name(l.account_id)), '[]'::jsonb)
			from private.live_leads(o.id) as l (account_id)
		),
		'invited', exists (
			select from public.invitations i
			where i.organisation_id = o.id and 'group_lead' = any (i.roles) and i.accepted_at is null and i.revoked_at is null
				and i.expires_at > private.clock()
		)
	)
	from public.organisations o join public.organisations v on v.id = p_group.vetted_by
	where o.id = p_group.organisation_id
$$;

create or replace function private.groups_page(p_organisation uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation public.organisations := private.desk_of(v_me, p_organisation);
begin
	if not v_organisation.coordinates then
		perform private.not_found();
	end if;
	return private.desk_frame(v_me, v_organisation) || jsonb_build_object(
		'waiting', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', a.id, 'name', a.name, 'kind', a.kind, 'area', private.area_label(a.area_id), 'since', a.confirmed_at, 'serves', a.serves
			) order by a.confirmed_at, a.id), '[]'::jsonb)
			from private.group_applications a
			where a.organisation_id = p_organisation and a.confirmed_at is not null and a.decided_at is null
		),
		'declined', (
			select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name, 'at', a.decided_at) order by a.decided_at desc, a.id), '[]'::jsonb)
			from private.group_applications a
			where a.organisation_id = p_organisation and a.decision = 'declined'
		),
		'groups', (
			select coalesce(jsonb_agg(private.group_card(g) order by o.name), '[]'::jsonb)
			from private.groups g join public.organisations o on o.id = g.organisation_id
			where g.vetted_by = p_organisation and o.active and g.ended_at is null
		),
		'gone', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', g.organisation_id, 'name', o.name, 'at', g.ended_at, 'as', g.ended_as, 'reason', g.end_reason,
				'by', case when g.ended_as = 'ended' then private.account_name(g.ended_by) end
			) order by g.ended_at desc, g.organisation_id), '[]'::jsonb)
			from private.groups g join public.organisations o on o.id = g.organisation_id
			where g.vetted_by = p_organisation and g.ended_at is not null
		)
	);
end $$;
comment on function private.groups_page(uuid) is
	'The groups that an organisation has vetted, with whom they serve, how they stand and whether anybody leads them; those that wait to be looked at; and those that are gone.';

-- ---- Pausing, and leaving -------------------------------------------------------------------------
create function private.led_for_change(p_account uuid, p_group uuid, p_version integer) returns private.groups
	language plpgsql volatile security definer set search_path = ''
	as $$
declare
	v_group private.groups;
begin
	perform from private.groups g where g.organisation_id = p_group for update;
	v_group := private.group_led_by(p_account, p_group);
	perform private.same_version(v_group.version, p_version);
	return v_group;
end $$;
comment on function private.led_for_change(uuid, uuid, integer) is 'A group with its row''s lock, for a lead who saw this version of it.';

create function private.pause_group(p_once uuid, p_group uuid, p_version integer, p_paused boolean) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_group private.groups := private.group_led_by(v_me, p_group);
begin
	select * into v_once from private.begin_once(p_once, 'pause_group', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	-- tasks before the group: the one order of locks
	if p_paused then
		perform private.stop_asking_group(p_group, v_me);
	end if;
	v_group := private.led_for_change(v_me, p_group, p_version);
	if p_paused is null then
		raise exception 'Choose one.' using errcode = 'PT422', hint = 'paused';
	elsif p_paused = (v_group.paused_at is null) then
		update private.groups set paused_at = case when p_paused then private.clock() end where organisation_id = p_group;
		perform private.tell_organisation(v_group.vetted_by, v_me, 'group-standing', '/desk/groups?organisation=' || v_group.vetted_by);
	end if;
	return private.end_once(p_once, 'pause_group', '{}'::jsonb);
end $$;
comment on function private.pause_group(uuid, uuid, integer, boolean) is
	'A lead pauses the group, or takes it up again. What it was being asked is taken back; whoever has said yes still goes.';
create function public.pause_group(p_once uuid, p_group uuid, p_version integer, p_paused boolean) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.pause_group(p_once, p_group, p_version, p_paused) $$;
comment on function public.pause_group(uuid, uuid, integer, boolean) is 'See private.pause_group.';
grant execute on function public.pause_group(uuid, uuid, integer, boolean), private.pause_group(uuid, uuid, integer, boolean) to authenticated;

create function private.end_group_now(p_group private.groups, p_by uuid, p_as text, p_reason text) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
begin
	if exists (
		select from public.requests r
		where r.organisation_id = p_group.organisation_id and r.state in ('draft', 'submitted', 'open', 'paused')
	) then
		raise exception 'People have asked this group for help, and it has not closed their requests. Close them first, so that nobody waits for it.'
			using errcode = 'PT409', hint = 'holds_requests';
	elsif exists (
		select from public.acceptances a
		where a.organisation_id = p_group.organisation_id and a.state not in ('left', 'declined')
	) then
		raise exception 'This group has volunteers of its own. End that first, with each of them, so that nobody waits for it.'
			using errcode = 'PT409', hint = 'has_volunteers';
	end if;
	update private.groups set ended_at = v_now, ended_by = p_by, ended_as = p_as, end_reason = p_reason
	where organisation_id = p_group.organisation_id;
	perform private.take_back_invitation(i.id) from public.invitations i
	where i.organisation_id = p_group.organisation_id and i.accepted_at is null and i.revoked_at is null;
	update public.member_roles set revoked_at = v_now where organisation_id = p_group.organisation_id and revoked_at is null;
	update public.members set left_at = v_now where organisation_id = p_group.organisation_id and left_at is null;
	update public.organisations set active = false where id = p_group.organisation_id;
end $$;
comment on function private.end_group_now(private.groups, uuid, text, text) is
	'A group is over: invitations, roles and memberships end with it. Accounts, and what its members are to others, stay. Not while it holds requests or has volunteers of its own.';

create function private.leave_as_group(p_once uuid, p_group uuid, p_version integer, p_reason text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_group private.groups;
begin
	-- a form sent twice finds the group gone, and says what it said
	select * into v_once from private.begin_once(p_once, 'leave_as_group', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.group_led_by(v_me, p_group);
	perform private.stop_asking_group(p_group, v_me);
	v_group := private.led_for_change(v_me, p_group, p_version);
	if length(trim(coalesce(p_reason, ''))) > 1000 then
		raise exception 'Make it 1,000 characters or fewer.' using errcode = 'PT422', hint = 'reason';
	end if;
	perform private.end_group_now(v_group, v_me, 'left', trim(coalesce(p_reason, '')));
	perform private.tell_organisation(v_group.vetted_by, v_me, 'group-standing', '/desk/groups?organisation=' || v_group.vetted_by);
	return private.end_once(p_once, 'leave_as_group', '{}'::jsonb);
end $$;
comment on function private.leave_as_group(uuid, uuid, integer, text) is
	'A lead ends the group here. Whoever of it has promised a visit still goes: that is between them and the organisation.';
create function public.leave_as_group(p_once uuid, p_group uuid, p_version integer, p_reason text default '') returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.leave_as_group(p_once, p_group, p_version, p_reason) $$;
comment on function public.leave_as_group(uuid, uuid, integer, text) is 'See private.leave_as_group.';
grant execute on function public.leave_as_group(uuid, uuid, integer, text), private.leave_as_group(uuid, uuid, integer, text) to authenticated;

-- a group that is over needs nobody to lead it
create or replace function private.only_lead(p_organisation uuid, p_account uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (select from private.groups g where g.organisation_id = p_organisation and g.ended_at is null)
		and p_account in (select private.live_leads(p_organisation))
		and not exists (select from private.live_leads(p_organisation) as l (account_id) where l.account_id <> p_account)
$$;

create or replace function private.keep_a_lead() returns trigger
	language plpgsql security definer set search_path = ''
	as $$
begin
	if exists (select from private.groups g where g.organisation_id = old.organisation_id and g.ended_at is null)
		and not exists (select from private.live_leads(old.organisation_id))
		-- whoever is suspended leads nothing already
		and not private.suspended_anywhere(old.account_id)
	then
		raise exception 'Nobody else leads this group. Make somebody else a lead first.' using errcode = 'PT409', hint = 'only_lead';
	end if;
	return null;
end $$;

-- ---- Vetting: looked at again, or ended -----------------------------------------------------------
create function private.group_vetted_by(p_account uuid, p_group uuid) returns private.groups
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_group private.groups;
begin
	select * into v_group from private.groups g
	where g.organisation_id = p_group and g.ended_at is null and private.coordinates(p_account, g.vetted_by);
	if v_group.organisation_id is null then
		perform private.not_found();
	end if;
	return v_group;
end $$;
comment on function private.group_vetted_by(uuid, uuid) is 'A group that is not over, for a coordinator of the organisation that vetted it.';

create function private.group_vetting_page(p_group uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_group private.groups := private.group_vetted_by(v_me, p_group);
begin
	return private.group_card(v_group) || jsonb_build_object(
		'now', private.clock(), 'organisation_id', v_group.vetted_by,
		'looked_by', private.account_name(v_group.looked_by), 'looked_at', v_group.looked_at
	);
end $$;
comment on function private.group_vetting_page(uuid) is 'A group as the organisation that vetted it looks at it again: who looked last, at what, and until when it counts.';
create function public.group_vetting_page(p_group uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.group_vetting_page(p_group) $$;
comment on function public.group_vetting_page(uuid) is 'See private.group_vetting_page.';
grant execute on function public.group_vetting_page(uuid), private.group_vetting_page(uuid) to authenticated;

create function private.look_again_at_group(
	p_once uuid, p_group uuid, p_version integer, p_decision text, p_looked text, p_reason text
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_group private.groups;
	v_now timestamptz := private.clock();
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
	if p_decision = 'renew' then
		update private.groups set vetted_at = v_now, vetted_until = v_now + interval '12 months', looked_by = v_me, looked_at = trim(p_looked)
		where organisation_id = p_group;
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
comment on function private.look_again_at_group(uuid, uuid, integer, text, text, text) is
	'A coordinator of the organisation that vetted a group looks again: it counts for another twelve months, or the vetting ends, with a reason, and its leads are told that it has.';
create function public.look_again_at_group(
	p_once uuid, p_group uuid, p_version integer, p_decision text, p_looked text, p_reason text default ''
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.look_again_at_group(p_once, p_group, p_version, p_decision, p_looked, p_reason) $$;
comment on function public.look_again_at_group(uuid, uuid, integer, text, text, text) is 'See private.look_again_at_group.';
grant execute on function public.look_again_at_group(uuid, uuid, integer, text, text, text),
	private.look_again_at_group(uuid, uuid, integer, text, text, text) to authenticated;

-- ---- The decision: who looked, and the first area -------------------------------------------------
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
	if p_decision = 'accepted' then
		insert into public.organisations (slug, name, kind, nation, about, coordinates, confirms_matches)
		select private.free_slug(v_row.name), v_row.name, v_row.kind, o.nation, '', false, true
		from public.organisations o where o.id = v_row.organisation_id
		returning id into v_group;
		insert into private.groups (organisation_id, vetted_by, serves, rules, looked_by, looked_at)
		values (v_group, v_row.organisation_id, v_row.serves, v_row.rules, v_me, trim(p_looked));
		-- where it says it is; its administrators say where else, and what it does
		insert into public.organisation_areas (organisation_id, area_id) values (v_group, v_row.area_id);
		insert into private.organisation_events (organisation_id, event, by_account) values (v_group, 'made', v_me);
		perform private.write_invitation(v_group, v_row.email, '{group_lead,administrator}', v_me);
	else
		insert into private.outbox (template, to_email, organisation_id, params)
		select 'group-declined', v_row.email, o.id, jsonb_build_object('organisation', o.name, 'link', '/groups/join')
		from public.organisations o where o.id = v_row.organisation_id;
	end if;
	update private.group_applications set
		decision = p_decision, decided_at = private.clock(), decided_by = v_me, looked_at = trim(p_looked), reason = trim(p_reason),
		told = trim(coalesce(p_told, '')), group_id = v_group
	where id = p_application;
	return private.end_once(p_once, 'decide_group', jsonb_build_object('group_id', v_group));
end $$;
