-- What else a restored backup would bring back to life: a frozen dispute thawed, capacity that was regained,
-- an authority that had ended, somebody suspended, who left, or lost a role, a check that was withdrawn, an
-- emergency that was over, a request that was closed. Each is in the replay ledger, and done again.

create index requests_hash on public.requests (private.hash_id(id));

create function private.note_standing() returns trigger
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
		when 'requests' then
			if new.state = 'closed' and old.state <> 'closed' then
				perform private.add_to_replay('request_closed', new.id, '', '{}'::jsonb, coalesce(new.closed_at, private.clock()));
			end if;
	end case;
	return null;
end $$;
comment on function private.note_standing() is
	'Trigger: whatever ends what somebody stood for, or freezes it, by whatever function, is in the replay ledger too.';
create trigger disputes_replay after insert on private.disputes for each row execute function private.note_standing();
create trigger dispute_decisions_replay after insert on private.dispute_decisions for each row execute function private.note_standing();
create trigger capacity_replay after insert on private.capacity_records for each row execute function private.note_standing();
create trigger authority_replay after update of authority_ends_at on private.circle_members
	for each row execute function private.note_standing();
create trigger acceptances_replay after update of state on public.acceptances for each row execute function private.note_standing();
create trigger member_roles_replay after update of revoked_at on public.member_roles for each row execute function private.note_standing();
create trigger members_replay after update of left_at on public.members for each row execute function private.note_standing();
create trigger checks_replay after update of revoked_at on public.checks for each row execute function private.note_standing();
create trigger trainings_replay after update of revoked_at on public.trainings for each row execute function private.note_standing();
create trigger break_glass_ends_replay after insert on private.break_glass_ends for each row execute function private.note_standing();
create trigger requests_replay after update of state on public.requests for each row execute function private.note_standing();

create function private.standing_subject(p_kind text, p_subject bytea, p_detail jsonb) returns uuid
	language sql stable security definer set search_path = ''
	as $$
	select case p_kind
		when 'dispute' then (select p.id from private.people p where private.hash_id(p.id) = p_subject)
		when 'capacity' then (select p.id from private.people p where private.hash_id(p.id) = p_subject)
		when 'dispute_decided' then (select d.id from private.disputes d where d.id = (p_detail ->> 'dispute')::uuid)
		when 'authority' then (select c.id from private.circle_members c where private.hash_id(c.id) = p_subject)
		when 'glass_end' then (select g.id from private.break_glasses g where private.hash_id(g.id) = p_subject)
		when 'request_closed' then (select r.id from public.requests r where private.hash_id(r.id) = p_subject)
		when 'record_end' then coalesce(
			(select c.id from public.checks c where private.hash_id(c.id) = p_subject),
			(select t.id from public.trainings t where private.hash_id(t.id) = p_subject)
		)
		when 'acceptance' then (select a.id from public.accounts a where private.hash_id(a.id) = p_subject)
		when 'role_end' then (select a.id from public.accounts a where private.hash_id(a.id) = p_subject)
		when 'member_left' then (select a.id from public.accounts a where private.hash_id(a.id) = p_subject)
	end
$$;
comment on function private.standing_subject(text, bytea, jsonb) is 'What an entry of private.note_standing is about, in this database; null when it came after the backup.';

create function private.replay_standing(p_kind text, p_id uuid, p_detail jsonb, p_at timestamptz) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_organisation uuid := (select o.id from public.organisations o where private.hex(o.id) = p_detail ->> 'organisation');
	v_person uuid;
	v_task uuid;
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
comment on function private.replay_standing(text, uuid, jsonb, timestamptz) is
	'Does again what an entry of private.note_standing says. No guard of its own: private.replay_entry calls it.';

alter table private.replay_ledger drop constraint replay_ledger_kind_check;
alter table private.replay_ledger add constraint replay_ledger_kind_check check (kind in (
	'erase_person', 'erase_account', 'erase_volunteer', 'forget_concern', 'forget_record', 'forget_subject_request', 'forget_data_complaint',
	'erase_opening', 'close_account', 'permit_end', 'deny', 'deny_lift', 'death', 'death_undone', 'place_end',
	'dispute', 'dispute_decided', 'capacity', 'authority', 'acceptance', 'role_end', 'member_left', 'record_end', 'glass_end', 'request_closed'
));

-- One way in for both: what is about somebody's standing is done here, everything else as it was.
alter function private.replay_entry(jsonb) rename to replay_narrowing;

create function private.replay_entry(p_entry jsonb) returns text
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_kind text := p_entry ->> 'kind';
	v_subject bytea := decode(p_entry ->> 'subject', 'hex');
	v_detail jsonb := p_entry -> 'detail';
	v_at timestamptz := (p_entry ->> 'at')::timestamptz;
	v_id uuid;
begin
	if v_kind not in (
		'dispute', 'dispute_decided', 'capacity', 'authority', 'acceptance', 'role_end', 'member_left', 'record_end', 'glass_end',
		'request_closed'
	) then
		return private.replay_narrowing(p_entry);
	end if;
	if exists (select from private.replay_ledger l where l.id = (p_entry ->> 'id')::uuid) then
		return 'known';
	end if;
	v_id := private.standing_subject(v_kind, v_subject, v_detail);
	if v_id is null then
		return 'not there';
	end if;
	perform set_config('alongside.replaying', p_entry ->> 'id', true);
	perform private.replay_standing(v_kind, v_id, v_detail, v_at);
	insert into private.replay_ledger (id, kind, subject, rule, detail, at)
	values ((p_entry ->> 'id')::uuid, v_kind, v_subject, coalesce(p_entry ->> 'rule', ''), v_detail, v_at)
	on conflict (id) do nothing;
	perform set_config('alongside.replaying', '', true);
	return 'replayed';
end $$;
comment on function private.replay_entry(jsonb) is
	'Does again what one entry of the replay ledger says: replayed, known (it is there already), or not there (it came after the backup).';
