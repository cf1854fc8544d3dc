-- A page of the directory that somebody keeps no more stays out of their hands after a restore, and a reference that a
-- volunteer took off stays off: both narrow, and neither was in the replay ledger. A backup from before a page was taken
-- away would have given it back, unseen, to the one it was taken from.
--
-- Not in the ledger: with what closing an account ends (the account itself is), and what retention or an erasure takes
-- (done again by itself).
--
-- Changes what has landed: the kinds of private.replay_ledger, private.replay_subject, private.replay_entry (bodies before:
-- 20261128235900_known_everywhere.sql) and private.remove_reference (20261127199500_references_on_request.sql).

create index directory_claims_hash on private.directory_claims (private.hash_id(id));
create index volunteer_references_hash on private.volunteer_references (private.hash_id(id));

alter table private.replay_ledger drop constraint replay_ledger_kind_check;
alter table private.replay_ledger add constraint replay_ledger_kind_check check (kind in (
	'erase_person', 'erase_account', 'erase_volunteer', 'forget_concern', 'forget_record', 'forget_subject_request', 'forget_data_complaint',
	'erase_opening', 'close_account', 'permit_end', 'deny', 'deny_lift', 'death', 'death_undone', 'place_end',
	'dispute', 'dispute_decided', 'capacity', 'authority', 'acceptance', 'role_end', 'member_left', 'record_end', 'glass_end', 'request_closed',
	'rest', 'match_end', 'task_cancelled', 'request_paused', 'request_resumed',
	'passport_end', 'buddy_end', 'circle_left', 'identity_end', 'volunteer_consent_end',
	'claim_end', 'reference_off'
));

create function private.note_claim_end() returns trigger
	language plpgsql security definer set search_path = ''
	as $$
begin
	-- replaying, the entry that is done again is noted by whoever replays it
	if coalesce(current_setting('alongside.replaying', true), '') = '' then
		perform private.add_to_replay('claim_end', new.id, new.ended_how, '{}'::jsonb, new.ended_at);
	end if;
	return null;
end $$;
comment on function private.note_claim_end() is 'Trigger: that an account keeps a page no more is in the replay ledger too, by whatever function.';
create trigger directory_claims_replay after update of ended_at on private.directory_claims
	for each row when (new.ended_at is not null and old.ended_at is null and new.ended_how <> 'account_closed')
	execute function private.note_claim_end();

create function private.end_claim_again(p_claim uuid, p_how text, p_at timestamptz) returns void
	language plpgsql security definer set search_path = ''
	as $$
begin
	perform private.end_claim(c.id, case
		-- the backup may be from before it was kept
		when c.kept_from is null then case p_how when 'taken_away' then 'declined' when 'declined' then 'declined' else 'withdrawn' end
		when p_how in ('declined', 'withdrawn') then 'taken_away' else p_how
	end, null, '')
	from private.directory_claims c where c.id = p_claim and c.ended_at is null;
	update private.directory_claims set ended_at = p_at where id = p_claim and ended_at > p_at;
end $$;
comment on function private.end_claim_again(uuid, text, timestamptz) is 'After a restore: a claim that had ended has ended, with its link and what was offered.';

create or replace function private.remove_reference(p_once uuid, p_reference uuid, p_version integer) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_once record;
	v_one private.volunteer_references;
begin
	select * into v_once from private.begin_once(p_once, 'remove_reference', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	select * into v_one from private.volunteer_references f where f.id = p_reference and f.volunteer_id = v_me for update;
	if v_one.id is null then
		perform private.not_found();
	elsif v_one.version is distinct from p_version then
		-- what was only asked for has been written since: they read it before it is gone
		raise exception 'It has changed since you opened this page. Look at it again.' using errcode = 'PT409', hint = 'stale';
	end if;
	delete from private.volunteer_references f where f.id = p_reference;
	perform private.add_to_replay('reference_off', p_reference, '', '{}'::jsonb, private.clock());
	return private.end_once(p_once, 'remove_reference', '{}'::jsonb);
end $$;

create or replace function private.replay_subject(p_kind text, p_subject bytea, p_detail jsonb) returns uuid
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
		when p_kind = 'passport_end' then
			return (select l.id from private.passport_links l where private.hash_id(l.id) = p_subject);
		when p_kind = 'identity_end' then
			return (select i.id from private.identities_shown i where private.hash_id(i.id) = p_subject);
		when p_kind = 'volunteer_consent_end' then
			return (select c.id from private.volunteer_consents c where private.hash_id(c.id) = p_subject);
		when p_kind = 'claim_end' then
			return (select c.id from private.directory_claims c where private.hash_id(c.id) = p_subject);
		when p_kind = 'reference_off' then
			return (select f.id from private.volunteer_references f where private.hash_id(f.id) = p_subject);
		when p_kind = 'buddy_end' then
			return (select b.id from private.buddies b where private.hash_id(b.id) = p_subject);
		when p_kind = 'circle_left' then
			return (select m.id from private.peer_circle_members m where private.hash_id(m.id) = p_subject);
		else
			raise exception 'An entry of an unknown kind: %', p_kind;
	end case;
end $$;

create or replace function private.replay_entry(p_entry jsonb) returns text
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
	if v_kind = 'passport_end' then
		update private.passport_links set revoked_at = v_at where id = v_id and revoked_at is null;
	elsif v_kind = 'buddy_end' then
		update private.buddies set ended_at = v_at, ended_how = v_rule, newer_contact = '', older_contact = ''
		where id = v_id and ended_at is null;
	elsif v_kind = 'volunteer_consent_end' then
		update private.volunteer_consents set ended_at = v_at, ended_how = v_rule where id = v_id and ended_at is null;
	elsif v_kind = 'identity_end' then
		update private.identities_shown set ended_at = v_at where id = v_id and ended_at is null;
	elsif v_kind = 'claim_end' then
		perform private.end_claim_again(v_id, v_rule, v_at);
	elsif v_kind = 'reference_off' then
		delete from private.volunteer_references f where f.id = v_id;
	elsif v_kind = 'circle_left' then
		delete from private.peer_circle_members m where m.id = v_id;
	elsif v_kind in (
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
