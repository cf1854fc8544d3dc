-- A vetted group in the directory and on the map, with its own yes: a lead says what it is and how to reach it, and that
-- stands among the suggestions until somebody who keeps the directory takes it, as any other does. It is of the kind
-- "Faith and culture", and says whom it serves, as wherever a group appears. It leaves the directory when the group leaves,
-- when its vetting is ended, and, from the next run of the jobs, when its vetting has run out; looked at again, it is back.
--
-- Changes what has landed: private.directory_suggestions may come from a group, and is then taken only while it stands;
-- private.end_group_now and private.look_again_at_group take entries off and put them back;
-- private.sweep_offers takes off those of groups whose vetting has run out.

alter table private.directory_suggestions add column group_id uuid references private.groups (organisation_id);
comment on column private.directory_suggestions.group_id is 'The vetted group that would be shown by it: its lead said yes.';
create unique index directory_suggestions_group on private.directory_suggestions (group_id) where settled_at is null;

alter table private.groups add column off_directory uuid[] not null default '{}';
comment on column private.groups.off_directory is 'Entries taken off the directory because the vetting had run out: they are back when somebody has looked again.';

create function private.entries_of_group(p_group uuid) returns setof public.directory_services
	language sql stable security definer set search_path = ''
	as $$
	select s.* from public.directory_organisations o
	join public.directory_services s on s.directory_organisation_id = o.id
	where o.organisation_id = p_group
$$;
comment on function private.entries_of_group(uuid) is 'The entries of the directory that a group keeps, shown or not.';

create function private.take_group_off(p_group uuid, p_by uuid) returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_entries uuid[];
begin
	with gone as (
		update public.directory_services s set listed = false
		where s.listed and s.id in (select e.id from private.entries_of_group(p_group) as e)
		returning s.id
	)
	select coalesce(array_agg(g.id), '{}') into v_entries from gone g;
	if v_entries <> '{}' then
		update private.groups set off_directory = off_directory || v_entries where organisation_id = p_group;
		insert into private.directory_events (service_id, what, by) select e, 'hidden', p_by from unnest(v_entries) as e where p_by is not null;
		perform private.index_directory(v_entries);
	end if;
	return cardinality(v_entries);
end $$;
comment on function private.take_group_off(uuid, uuid) is 'Takes a group''s entries off the directory, and remembers which.';

create function private.put_group_back(p_group uuid, p_by uuid) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_entries uuid[] := (select g.off_directory from private.groups g where g.organisation_id = p_group);
begin
	if coalesce(v_entries, '{}') <> '{}' then
		update public.directory_services s set listed = true
		where s.id = any (v_entries) and s.id in (select e.id from private.entries_of_group(p_group) as e);
		update private.groups set off_directory = '{}' where organisation_id = p_group;
		insert into private.directory_events (service_id, what, by) select e, 'shown', p_by from unnest(v_entries) as e;
		perform private.index_directory(v_entries);
	end if;
end $$;
comment on function private.put_group_back(uuid, uuid) is 'Puts back what was taken off when the vetting ran out.';

-- ---- The lead's yes -------------------------------------------------------------------------------
create function private.group_shown_page(p_group uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_group private.groups := private.group_led_by(v_me, p_group);
begin
	return private.group_card(v_group) || jsonb_build_object(
		'now', private.clock(),
		'about', (select o.about from public.organisations o where o.id = p_group),
		'entries', (
			select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'name', e.name, 'listed', e.listed) order by e.name, e.id), '[]'::jsonb)
			from private.entries_of_group(p_group) as e
		),
		'waiting_since', (select x.at from private.directory_suggestions x where x.group_id = p_group and x.settled_at is null)
	);
end $$;
comment on function private.group_shown_page(uuid) is 'Whether a group stands in the directory, for a lead: its entries, or since when its yes waits for somebody who keeps the directory.';
create function public.group_shown_page(p_group uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.group_shown_page(p_group) $$;
comment on function public.group_shown_page(uuid) is 'See private.group_shown_page.';
grant execute on function public.group_shown_page(uuid), private.group_shown_page(uuid) to authenticated;

create function private.show_group(p_once uuid, p_group uuid, p_version integer, p_entry jsonb) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_group private.groups := private.group_led_by(v_me, p_group);
	v_organisation public.organisations;
	v_draft jsonb;
begin
	select * into v_once from private.begin_once(p_once, 'show_group', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	v_group := private.led_for_change(v_me, p_group, p_version);
	select * into v_organisation from public.organisations o where o.id = p_group;
	if not private.group_stands(v_group, private.clock()) then
		raise exception 'A group that has paused, or whose vetting has run out, is not shown. Go on first, or ring whoever vetted you.'
			using errcode = 'PT409', hint = 'not_standing';
	elsif exists (select from private.entries_of_group(p_group)) then
		raise exception 'Your group has an entry already. Change that one.' using errcode = 'PT409', hint = 'shown';
	elsif exists (select from private.directory_suggestions x where x.group_id = p_group and x.settled_at is null) then
		raise exception 'Your yes waits already for somebody who keeps the directory.' using errcode = 'PT409', hint = 'waits';
	end if;
	v_draft := private.empty_directory_draft() || jsonb_build_object(
		'name', v_organisation.name, 'run_by', v_organisation.name,
		'kinds', '["faith"]'::jsonb, 'ways', '["person", "home"]'::jsonb,
		'description', trim(coalesce(p_entry ->> 'description', '')),
		'address', trim(coalesce(p_entry ->> 'address', '')), 'city', trim(coalesce(p_entry ->> 'city', '')),
		'postcode', upper(trim(coalesce(p_entry ->> 'near', ''))), 'phones', trim(coalesce(p_entry ->> 'phones', '')),
		'email', lower(trim(coalesce(p_entry ->> 'email', ''))), 'url', trim(coalesce(p_entry ->> 'url', ''))
	);
	begin
		perform private.check_directory_draft(v_draft);
	exception when sqlstate 'PT422' then
		-- the form has a word of its own for a postcode
		declare
			v_text text;
			v_hint text;
		begin
			get stacked diagnostics v_text = message_text, v_hint = pg_exception_hint;
			raise exception '%', v_text using errcode = 'PT422', hint = case v_hint when 'postcode' then 'near' else v_hint end;
		end;
	end;
	-- who runs it is the group: an entry run by this name is its own from the moment it is taken
	if exists (
		select from public.directory_organisations o
		where lower(o.name) = lower(v_organisation.name) and o.organisation_id is distinct from p_group
	) then
		raise exception 'The directory names somebody of this name already. Tell a coordinator who keeps it that it is you.'
			using errcode = 'PT409', hint = 'named';
	elsif not exists (
		select from public.directory_organisations o where lower(o.name) = lower(v_organisation.name) and o.organisation_id = p_group
	) then
		insert into public.directory_organisations (name, organisation_id, listed) values (v_organisation.name, p_group, false);
	end if;
	insert into private.directory_suggestions (service_id, changes, theirs, group_id)
	select null, jsonb_object_agg(d.key, jsonb_build_object('from', private.empty_directory_draft() -> d.key, 'to', d.value)), true, p_group
	from jsonb_each(v_draft) as d where private.draft_differs(d.value, private.empty_directory_draft() -> d.key);
	return private.end_once(p_once, 'show_group', '{}'::jsonb);
end $$;
comment on function private.show_group(uuid, uuid, integer, jsonb) is
	'A lead''s yes to being shown: it waits as a suggestion of a new entry until somebody who keeps the directory takes it.';
create function public.show_group(p_once uuid, p_group uuid, p_version integer, p_entry jsonb) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.show_group(p_once, p_group, p_version, p_entry) $$;
comment on function public.show_group(uuid, uuid, integer, jsonb) is 'See private.show_group.';
grant execute on function public.show_group(uuid, uuid, integer, jsonb), private.show_group(uuid, uuid, integer, jsonb) to authenticated;

create function private.unshow_group(p_once uuid, p_group uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
begin
	perform private.group_led_by(v_me, p_group);
	select * into v_once from private.begin_once(p_once, 'unshow_group', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform from private.groups g where g.organisation_id = p_group for update;
	perform private.group_led_by(v_me, p_group);
	update private.directory_suggestions set settled_at = private.clock(), settled_by = v_me, taken = false
	where group_id = p_group and settled_at is null;
	perform private.take_group_off(p_group, v_me);
	-- a yes taken back is not put back by the next look
	update private.groups set off_directory = '{}' where organisation_id = p_group and off_directory <> '{}';
	return private.end_once(p_once, 'unshow_group', '{}'::jsonb);
end $$;
comment on function private.unshow_group(uuid, uuid) is 'A lead takes the yes back, as easily as it was given: the entries are off the directory at once.';
create function public.unshow_group(p_once uuid, p_group uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.unshow_group(p_once, p_group) $$;
comment on function public.unshow_group(uuid, uuid) is 'See private.unshow_group.';
grant execute on function public.unshow_group(uuid, uuid), private.unshow_group(uuid, uuid) to authenticated;

-- ---- Taken by somebody who keeps the directory ----------------------------------------------------
create function private.group_still_stands() returns trigger
	language plpgsql security definer set search_path = ''
	as $$
begin
	if not exists (select from private.groups g where g.organisation_id = new.group_id and private.group_stands(g, private.clock())) then
		raise exception 'This group has paused, or its vetting has run out. Look at the group first.' using errcode = 'PT409', hint = 'not_standing';
	end if;
	return new;
end $$;
comment on function private.group_still_stands() is 'Trigger: a group that does not stand is not put into the directory, whoever takes its yes.';
create trigger directory_suggestions_group_stands before update of taken on private.directory_suggestions
	for each row when (new.taken and new.group_id is not null) execute function private.group_still_stands();

-- ---- Off, and back --------------------------------------------------------------------------------
create or replace function private.end_group_now(p_group private.groups, p_by uuid, p_as text, p_reason text) returns void
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
	perform private.take_group_off(p_group.organisation_id, p_by);
	update private.directory_suggestions set settled_at = v_now, settled_by = p_by, taken = false
	where group_id = p_group.organisation_id and settled_at is null;
	perform private.take_back_invitation(i.id) from public.invitations i
	where i.organisation_id = p_group.organisation_id and i.accepted_at is null and i.revoked_at is null;
	update public.member_roles set revoked_at = v_now where organisation_id = p_group.organisation_id and revoked_at is null;
	update public.members set left_at = v_now where organisation_id = p_group.organisation_id and left_at is null;
	update public.organisations set active = false where id = p_group.organisation_id;
end $$;

create or replace function private.look_again_at_group(
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
		perform private.put_group_back(p_group, v_me);
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

create or replace function private.sweep_offers() returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_offer record;
	v_count integer := 0;
begin
	-- Consent, checks and training end by the clock, with nobody there to press anything.
	for v_offer in
		select o.id, o.task_id, o.volunteer_id
		from public.offers o
		join public.tasks t on t.id = o.task_id
		where o.state = 'sent' and not private.offerable(o.volunteer_id, t, private.clock())
		order by o.task_id limit 500
	loop
		perform private.lock_task(v_offer.task_id);
		update public.offers set state = 'withdrawn', answered_at = private.clock() where id = v_offer.id and state = 'sent';
		if found then
			v_count := v_count + 1;
			update private.outbox set state = 'cancelled', reason = 'offer withdrawn' where offer_id = v_offer.id and state = 'queued';
			perform private.reopen_if_nobody_left(v_offer.task_id, null);
		end if;
	end loop;
	for v_offer in
		select g.task_id, g.group_id
		from private.group_offers g
		where g.state = 'sent' and not private.lead_to_tell(g, private.clock())
		order by g.task_id limit 500
	loop
		perform private.lock_task(v_offer.task_id);
		if private.settle_group_offers(v_offer.task_id, v_offer.group_id, null, false) > 0 then
			v_count := v_count + 1;
			perform private.reopen_if_nobody_left(v_offer.task_id, null);
		end if;
	end loop;
	-- a group whose vetting has run out is not shown either
	perform private.take_group_off(g.organisation_id, null) from private.groups g
	where g.vetted_until <= private.clock() and g.ended_at is null
		and exists (select from private.entries_of_group(g.organisation_id) as e where e.listed);
	return v_count;
end $$;
