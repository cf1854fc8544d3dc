-- A link to a passport that was stopped stays stopped after a restore, and what is left of a link is forgotten a month
-- after it did nothing any more.
--
-- Changes what has landed: the replay ledger has an entry of another kind (private.replay_entry), and private.carry_out
-- a rule more, said in one piece with those beside it.

alter table private.replay_ledger drop constraint replay_ledger_kind_check;
alter table private.replay_ledger add constraint replay_ledger_kind_check check (kind in (
	'erase_person', 'erase_account', 'erase_volunteer', 'forget_concern', 'forget_record', 'forget_subject_request', 'forget_data_complaint',
	'erase_opening', 'close_account', 'permit_end', 'deny', 'deny_lift', 'death', 'death_undone', 'place_end',
	'dispute', 'dispute_decided', 'capacity', 'authority', 'acceptance', 'role_end', 'member_left', 'record_end', 'glass_end', 'request_closed',
	'rest', 'match_end', 'task_cancelled', 'request_paused', 'request_resumed',
	'passport_end'
));

create index passport_links_hash on private.passport_links (private.hash_id(id));
create index passport_links_over on private.passport_links (least(coalesce(revoked_at, 'infinity'::timestamptz), expires_at));

create function private.note_passport_end() returns trigger
	language plpgsql security definer set search_path = ''
	as $$
begin
	-- replaying, the entry that is done again is noted by whoever replays it
	if coalesce(current_setting('alongside.replaying', true), '') = '' then
		perform private.add_to_replay('passport_end', new.id, '', '{}'::jsonb, new.revoked_at);
	end if;
	return null;
end $$;
comment on function private.note_passport_end() is 'Trigger: a link to a passport that is stopped is in the replay ledger too, by whatever function.';
create trigger passport_links_replay after update of revoked_at on private.passport_links
	for each row when (new.revoked_at is not null and old.revoked_at is null) execute function private.note_passport_end();

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
	v_id := case v_kind
		when 'passport_end' then (select l.id from private.passport_links l where private.hash_id(l.id) = v_subject)
		else private.replay_subject(v_kind, v_subject, v_detail)
	end;
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

-- ---- How long what is left of a link is kept -----------------------------------------------------------
insert into private.retention_rules (position, id, what, keeps, since, action, becomes, why) values
	(124, 'passport_links', 'That a volunteer had a link to their passport, what it showed, and when it was last opened', '30 days',
		'the day it ran out or was stopped', 'deleted', 'It is deleted. The passport itself is read anew each time, and stays.',
		'So that its volunteer can still see what somebody may have read.');

create or replace function private.carry_out(p_rule text, p_at timestamptz) returns bigint
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_keeps interval := private.keeps(p_rule);
	v_n bigint := 0;
begin
	case p_rule
		when 'unconfirmed_groups' then
			delete from private.group_applications a where a.confirmed_at is null and p_at >= a.made_at + v_keeps;
			get diagnostics v_n = row_count;
		when 'passport_links' then
			delete from private.passport_links l where l.id in (
				select x.id from private.passport_links x
				where p_at >= least(coalesce(x.revoked_at, 'infinity'::timestamptz), x.expires_at) + v_keeps limit 1000
			);
			get diagnostics v_n = row_count;
		when 'decided_groups' then
			delete from private.group_applications a where p_at >= a.decided_at + v_keeps;
			get diagnostics v_n = row_count;
		else
			v_n := private.carry_out_others(p_rule, p_at);
	end case;
	return v_n;
end $$;
