-- What a restored backup would bring back still: a visit that was handed back or cancelled, help that the circle or
-- a coordinator paused, and a rest. Each is in the replay ledger from now on, and done again. And one way through an
-- entry for all kinds: whom it is about, what it does, and that it was done, each said once.

create index matches_hash on public.matches (private.hash_id(id));
create index tasks_hash on public.tasks (private.hash_id(id));

create or replace function private.note_standing() returns trigger
	language plpgsql security definer set search_path = ''
	as $$
begin
	if coalesce(current_setting('alongside.replaying', true), '') <> '' then
		-- replaying, the entry that is done again is noted by whoever replays it, and what follows from it is not
		return null;
	end if;
	case tg_table_name
		when 'disputes' then
			-- its id is random and tells nothing; a decision that follows names it
			perform private.add_to_replay('dispute', new.person_id, '', jsonb_build_object(
				'dispute', new.id, 'organisation', private.hex(new.organisation_id), 'by', private.hex(new.recorded_by)
			), new.at);
		when 'dispute_decisions' then
			perform private.add_to_replay('dispute_decided', new.dispute_id, '',
				jsonb_build_object('dispute', new.dispute_id, 'by', private.hex(new.decided_by)), new.at);
		when 'capacity_records' then
			perform private.add_to_replay('capacity', new.person_id, '', jsonb_build_object(
				'lacking', new.lacking, 'organisation', private.hex(new.organisation_id), 'by', private.hex(new.recorded_by)
			), new.recorded_at);
		when 'circle_members' then
			if new.authority_ends_at < coalesce(old.authority_ends_at, 'infinity') then
				perform private.add_to_replay('authority', new.id, '',
					jsonb_build_object('ends_at', new.authority_ends_at), private.clock());
			end if;
		when 'acceptances' then
			if new.state is distinct from old.state
				and (new.state in ('paused', 'suspended', 'left', 'declined') or old.state = 'suspended')
			then
				perform private.add_to_replay('acceptance', new.volunteer_id, '', jsonb_build_object(
					'organisation', private.hex(new.organisation_id), 'state', new.state, 'by', private.hex(new.paused_by)
				), private.clock());
			end if;
			if new.rest_until is distinct from old.rest_until then
				perform private.add_to_replay('rest', new.volunteer_id, '', jsonb_build_object(
					'organisation', private.hex(new.organisation_id), 'until', new.rest_until, 'by', private.hex(new.rest_by)
				), private.clock());
			end if;
		when 'member_roles' then
			if new.revoked_at is not null and old.revoked_at is null then
				perform private.add_to_replay('role_end', new.account_id, '', jsonb_build_object(
					'organisation', private.hex(new.organisation_id), 'role', new.role
				), new.revoked_at);
			end if;
		when 'members' then
			if new.left_at is not null and old.left_at is null then
				perform private.add_to_replay('member_left', new.account_id, '',
					jsonb_build_object('organisation', private.hex(new.organisation_id)), new.left_at);
			end if;
		when 'checks', 'trainings' then
			if new.revoked_at is not null and old.revoked_at is null then
				perform private.add_to_replay('record_end', new.id, '', '{}'::jsonb, new.revoked_at);
			end if;
		when 'break_glass_ends' then
			perform private.add_to_replay('glass_end', new.glass_id, '', '{}'::jsonb, new.at);
		when 'matches' then
			if new.ended_at is not null and old.ended_at is null then
				perform private.add_to_replay('match_end', new.id, '', jsonb_build_object('reason', new.end_reason), new.ended_at);
			end if;
		when 'tasks' then
			if new.state = 'cancelled' and old.state <> 'cancelled' then
				perform private.add_to_replay('task_cancelled', new.id, '', '{}'::jsonb, private.clock());
			end if;
		when 'request_events' then
			-- by whom is in the event's name: what the circle paused, the circle may take up again
			if new.event in ('paused', 'paused_by_circle') then
				perform private.add_to_replay('request_paused', new.request_id, '', jsonb_build_object('event', new.event), new.at);
			elsif new.event in ('opened', 'resumed_by_circle') then
				perform private.add_to_replay('request_resumed', new.request_id, '', jsonb_build_object('event', new.event), new.at);
			end if;
		when 'requests' then
			if new.state = 'closed' and old.state <> 'closed' then
				perform private.add_to_replay('request_closed', new.id, '', '{}'::jsonb, coalesce(new.closed_at, private.clock()));
			end if;
	end case;
	return null;
end $$;
drop trigger acceptances_replay on public.acceptances;
create trigger acceptances_replay after update of state, rest_until on public.acceptances
	for each row execute function private.note_standing();
create trigger matches_replay after update of ended_at on public.matches for each row execute function private.note_standing();
create trigger tasks_replay after update of state on public.tasks for each row execute function private.note_standing();
create trigger request_events_replay after insert on private.request_events for each row execute function private.note_standing();

alter table private.replay_ledger drop constraint replay_ledger_kind_check;
alter table private.replay_ledger add constraint replay_ledger_kind_check check (kind in (
	'erase_person', 'erase_account', 'erase_volunteer', 'forget_concern', 'forget_record', 'forget_subject_request', 'forget_data_complaint',
	'erase_opening', 'close_account', 'permit_end', 'deny', 'deny_lift', 'death', 'death_undone', 'place_end',
	'dispute', 'dispute_decided', 'capacity', 'authority', 'acceptance', 'role_end', 'member_left', 'record_end', 'glass_end', 'request_closed',
	'rest', 'match_end', 'task_cancelled', 'request_paused', 'request_resumed'
));

create or replace function private.replay_standing(p_kind text, p_id uuid, p_detail jsonb, p_at timestamptz) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_organisation uuid := (select o.id from public.organisations o where private.hex(o.id) = p_detail ->> 'organisation');
	v_person uuid;
	v_task uuid;
	v_match public.matches;
	-- the ledger names nobody and holds no words
	v_words constant text := 'Recorded before a restore';
begin
	case p_kind
		when 'dispute' then
			insert into private.disputes (id, person_id, organisation_id, disagrees, why, recorded_by, at)
			select (p_detail ->> 'dispute')::uuid, p_id, v_organisation, v_words, v_words,
				private.account_by_hash(p_detail ->> 'by', p_id), p_at
			where v_organisation is not null
			on conflict (id) do nothing;
		when 'dispute_decided' then
			select d.person_id into v_person from private.disputes d where d.id = p_id;
			insert into private.dispute_decisions (dispute_id, decided, why, decided_by, at)
			values (p_id, v_words, v_words, private.account_by_hash(p_detail ->> 'by', v_person), p_at)
			on conflict (dispute_id) do nothing;
		when 'capacity' then
			insert into private.capacity_records (person_id, lacking, decision, recorded_by, organisation_id, recorded_at)
			select p_id, (p_detail ->> 'lacking')::boolean, v_words, private.account_by_hash(p_detail ->> 'by', p_id), o.id, p_at
			from public.organisations o
			where o.id = coalesce(v_organisation, (select min(r.organisation_id::text)::uuid from public.requests r where r.person_id = p_id))
				and not exists (select from private.capacity_records c where c.person_id = p_id and c.recorded_at >= p_at);
		when 'authority' then
			update private.circle_members
			set authority_ends_at = least(coalesce(authority_ends_at, 'infinity'), (p_detail ->> 'ends_at')::timestamptz)
			where id = p_id;
		when 'acceptance' then
			-- a step that the state in the backup does not allow is about what came after it
			update public.acceptances a
			set state = (p_detail ->> 'state')::public.acceptance_state, state_since = p_at,
				paused_by = case when p_detail ->> 'state' = 'paused' then private.account_by_hash(p_detail ->> 'by', null) end
			where a.volunteer_id = p_id and a.organisation_id = v_organisation and a.state_since <= p_at
				and exists (
					select from private.transitions t
					where t.machine = 'acceptance' and t.from_state = a.state::text and t.to_state = p_detail ->> 'state'
				);
		when 'role_end' then
			update public.member_roles r set revoked_at = p_at
			where r.account_id = p_id and r.organisation_id = v_organisation and r.role = (p_detail ->> 'role')::public.member_role
				and r.revoked_at is null and r.granted_at <= p_at;
		when 'member_left' then
			update public.members m set left_at = p_at
			where m.account_id = p_id and m.organisation_id = v_organisation and m.left_at is null and m.joined_at <= p_at;
		when 'record_end' then
			update public.checks c set revoked_at = p_at where c.id = p_id and c.revoked_at is null;
			update public.trainings t set revoked_at = p_at where t.id = p_id and t.revoked_at is null;
		when 'glass_end' then
			insert into private.break_glass_ends (glass_id, at) values (p_id, p_at) on conflict (glass_id) do nothing;
		when 'rest' then
			update public.acceptances a
			set rest_until = (p_detail ->> 'until')::timestamptz,
				rest_by = case when p_detail ->> 'until' is not null then private.account_by_hash(p_detail ->> 'by', null) end
			where a.volunteer_id = p_id and a.organisation_id = v_organisation;
		when 'match_end' then
			select * into v_match from public.matches m where m.id = p_id and m.ended_at is null;
			if v_match.id is not null then
				perform private.end_match(v_match, p_detail ->> 'reason', case p_detail ->> 'reason'
					when 'declined' then 'match_declined' when 'withdrawn' then 'changed' else p_detail ->> 'reason'
				end, null, null);
				update public.matches set ended_at = p_at where id = p_id;
			end if;
		when 'task_cancelled' then
			perform private.cancel_task_now(t.id, null, 'cancelled', null, false)
			from public.tasks t where t.id = p_id and t.state in ('open', 'offered', 'accepted', 'confirmed');
		when 'request_paused' then
			for v_task in
				select t.id from public.tasks t where t.request_id = p_id and t.state = 'offered' order by t.id
			loop
				perform private.withdraw_offers(v_task, null, false);
				update public.tasks set state = 'open' where id = v_task;
				perform private.record_task_event(v_task, 'offers_withdrawn', 'offered', 'open', null);
			end loop;
			update public.requests set state = 'paused', paused_at = p_at where id = p_id and state in ('submitted', 'open');
			if found then
				insert into private.request_events (request_id, event, at) values (p_id, p_detail ->> 'event', p_at);
			end if;
		when 'request_resumed' then
			-- opening what was never open is no narrowing; nor is it taken up without the consent that it needs (C20)
			update public.requests r
			set state = case when r.opened_at is null then 'submitted' else 'open' end::public.request_state, paused_at = null
			where r.id = p_id and r.state = 'paused' and r.paused_at <= p_at
				and (p_detail ->> 'event' = 'resumed_by_circle' or private.effective_summary(r.person_id, r.organisation_id, private.clock()));
			if found then
				insert into private.request_events (request_id, event, at) values (p_id, p_detail ->> 'event', p_at);
			end if;
		when 'request_closed' then
			for v_task in
				select t.id from public.tasks t
				where t.request_id = p_id and t.state in ('open', 'offered', 'accepted', 'confirmed') order by t.id
			loop
				perform private.cancel_task_now(v_task, null, 'request_closed', null, false);
			end loop;
			update public.requests set state = 'closed', closed_at = p_at, close_reason = v_words where id = p_id and state <> 'closed';
	end case;
end $$;

drop function private.replay_entry(jsonb);
drop function private.replay_narrowing(jsonb);
drop function private.standing_subject(text, bytea, jsonb);

create function private.replay_subject(p_kind text, p_subject bytea, p_detail jsonb) returns uuid
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	case
		when p_kind in ('erase_person', 'forget_record', 'deny', 'death', 'death_undone', 'dispute', 'capacity') then
			return (select p.id from private.people p where private.hash_id(p.id) = p_subject);
		when p_kind in ('erase_account', 'erase_volunteer', 'close_account', 'acceptance', 'rest', 'role_end', 'member_left') then
			return (select a.id from public.accounts a where private.hash_id(a.id) = p_subject);
		when p_kind = 'permit_end' then
			return (select p.id from private.permits p where private.hash_id(p.id) = p_subject);
		when p_kind in ('place_end', 'authority') then
			return (select c.id from private.circle_members c where private.hash_id(c.id) = p_subject);
		when p_kind = 'deny_lift' then
			return (select d.id from private.denies d where d.id = (p_detail ->> 'deny')::uuid);
		when p_kind = 'dispute_decided' then
			return (select d.id from private.disputes d where d.id = (p_detail ->> 'dispute')::uuid);
		when p_kind = 'forget_concern' then
			return (select c.id from private.concerns c where private.hash_id(c.id) = p_subject);
		when p_kind = 'forget_subject_request' then
			return (select r.id from private.subject_requests r where private.hash_id(r.id) = p_subject);
		when p_kind = 'forget_data_complaint' then
			return (select c.id from private.data_complaints c where private.hash_id(c.id) = p_subject);
		when p_kind in ('erase_opening', 'glass_end') then
			return (select g.id from private.break_glasses g where private.hash_id(g.id) = p_subject);
		when p_kind = 'record_end' then
			return coalesce(
				(select c.id from public.checks c where private.hash_id(c.id) = p_subject),
				(select t.id from public.trainings t where private.hash_id(t.id) = p_subject)
			);
		when p_kind in ('request_closed', 'request_paused', 'request_resumed') then
			return (select r.id from public.requests r where private.hash_id(r.id) = p_subject);
		when p_kind = 'match_end' then
			return (select m.id from public.matches m where private.hash_id(m.id) = p_subject);
		when p_kind = 'task_cancelled' then
			return (select t.id from public.tasks t where private.hash_id(t.id) = p_subject);
		else
			raise exception 'An entry of an unknown kind: %', p_kind;
	end case;
end $$;
comment on function private.replay_subject(text, bytea, jsonb) is
	'What an entry of the replay ledger is about, in this database; null when it came after the backup.';

create function private.replay_narrowing(p_kind text, p_id uuid, p_rule text, p_detail jsonb, p_at timestamptz) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_person uuid := case p_kind
		when 'permit_end' then (select p.person_id from private.permits p where p.id = p_id)
		when 'place_end' then (select c.person_id from private.circle_members c where c.id = p_id)
		when 'deny_lift' then (select d.person_id from private.denies d where d.id = p_id)
		else p_id
	end;
	v_scopes public.scope[] := case when jsonb_typeof(p_detail -> 'scopes') = 'array'
		then array(select s::public.scope from jsonb_array_elements_text(p_detail -> 'scopes') as s) end;
	v_task uuid;
begin
	case p_kind
		when 'erase_person' then
			perform private.erase_person(v_person, p_rule);
		when 'forget_record' then
			perform private.forget_record(v_person);
		when 'forget_concern' then
			perform private.forget_concern(p_id);
		when 'forget_subject_request', 'forget_data_complaint' then
			perform private.forget_guardian_item(substr(p_kind, 8), p_id);
		when 'erase_opening' then
			-- where the backup is older than the review, it is judged again first
			if exists (select from private.break_glass_reviews r where r.glass_id = p_id) then
				perform private.erase_opening(p_id);
			end if;
		when 'erase_account' then
			perform private.erase_account(p_id, p_rule);
		when 'erase_volunteer' then
			perform private.erase_volunteer(p_id, p_rule);
		when 'close_account' then
			if exists (select from public.accounts a where a.id = p_id and a.closed_at is null) then
				perform private.close_account_now(p_id);
			end if;
		when 'permit_end' then
			insert into private.permit_ends (permit_id, scopes, kind, at, by_account)
			values (p_id, v_scopes, p_detail ->> 'kind', p_at, private.account_by_hash(p_detail ->> 'by', v_person));
		when 'deny' then
			insert into private.denies (id, person_id, scopes, organisation_id, account_id, made_by, made_by_self, made_at)
			select (p_detail ->> 'deny')::uuid, v_person, v_scopes, o.id, case when o.id is null then a.id end,
				private.account_by_hash(p_detail ->> 'by', v_person), (p_detail ->> 'by_self')::boolean, p_at
			from (select 1) as one
			left join public.organisations o on private.hash_id(o.id) = decode(p_detail ->> 'organisation', 'hex')
			left join public.accounts a on private.hash_id(a.id) = decode(p_detail ->> 'account', 'hex')
			-- whom it names may have come after the backup: then there is nobody to keep out
			where num_nonnulls(o.id, a.id) > 0
			on conflict (id) do nothing;
		when 'deny_lift' then
			-- the words of a best-interests decision are not in the ledger, which names nobody
			insert into private.deny_lifts (deny_id, lifted_by, basis, at, decision, consulted, why)
			select p_id, private.account_by_hash(p_detail ->> 'by', v_person), (p_detail ->> 'basis')::public.basis, p_at, w, w, w
			from (select case when p_detail ->> 'basis' = 'best_interests' then 'Recorded before a restore' end as w) as one
			on conflict (deny_id) do nothing;
		when 'place_end' then
			update private.circle_members set ended_at = p_at where id = p_id and ended_at is null;
		when 'death' then
			if not private.dead(v_person) then
				for v_task in
					select t.id from public.tasks t
					where t.person_id = v_person and t.state in ('open', 'offered', 'accepted', 'confirmed') order by t.id
				loop
					perform private.cancel_task_now(v_task, null, 'died', null, false);
				end loop;
				update private.outbox set state = 'cancelled', reason = 'died' where person_id = v_person and state = 'queued';
				update public.requests set state = 'paused', paused_at = p_at where person_id = v_person and state in ('submitted', 'open');
				insert into private.deaths (person_id, recorded_by, recorded_as, recorded_at, organisation_id)
				values (v_person, private.account_by_hash(p_detail ->> 'by', v_person), p_detail ->> 'as', p_at, (
					select o.id from public.organisations o where private.hash_id(o.id) = decode(p_detail ->> 'organisation', 'hex')
				));
			end if;
		when 'death_undone' then
			update private.deaths set undone_at = p_at, undone_by = private.account_by_hash(p_detail ->> 'by', v_person)
			where person_id = v_person and undone_at is null and recorded_at <= p_at;
	end case;
	if p_kind in ('permit_end', 'deny', 'place_end') then
		perform private.after_narrowing(v_person, null);
	end if;
end $$;
comment on function private.replay_narrowing(text, uuid, text, jsonb, timestamptz) is
	'Does again an erasure, or what an entry of private.note_narrowing says. No guard of its own: private.replay_entry calls it.';

create function private.replay_entry(p_entry jsonb) returns text
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_kind text := p_entry ->> 'kind';
	v_subject bytea := decode(p_entry ->> 'subject', 'hex');
	v_rule text := coalesce(p_entry ->> 'rule', '');
	v_detail jsonb := p_entry -> 'detail';
	v_at timestamptz := (p_entry ->> 'at')::timestamptz;
	v_id uuid;
begin
	if exists (select from private.replay_ledger l where l.id = (p_entry ->> 'id')::uuid) then
		return 'known';
	end if;
	v_id := private.replay_subject(v_kind, v_subject, v_detail);
	if v_id is null then
		-- it came after the backup: there is nothing of it to come back
		return 'not there';
	end if;
	perform set_config('alongside.replaying', p_entry ->> 'id', true);
	-- first, so that it is this entry that is noted and not what follows from it; what has nothing left to do is noted too
	insert into private.replay_ledger (id, kind, subject, rule, detail, at)
	values ((p_entry ->> 'id')::uuid, v_kind, v_subject, v_rule, v_detail, v_at);
	if v_kind in (
		'dispute', 'dispute_decided', 'capacity', 'authority', 'acceptance', 'role_end', 'member_left', 'record_end', 'glass_end',
		'request_closed', 'rest', 'match_end', 'task_cancelled', 'request_paused', 'request_resumed'
	) then
		perform private.replay_standing(v_kind, v_id, v_detail, v_at);
	else
		perform private.replay_narrowing(v_kind, v_id, v_rule, v_detail, v_at);
	end if;
	perform set_config('alongside.replaying', '', true);
	return 'replayed';
end $$;
comment on function private.replay_entry(jsonb) is
	'Does again what one entry of the replay ledger says: replayed, known (it is there already), or not there (it came after the backup).';
