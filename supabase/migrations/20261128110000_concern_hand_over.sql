-- Who has a concern, since when, and until when: a lead hands it to another, who takes it or gives it back; what stays
-- with a lead who is away, suspended or gone is nobody's at once; and each has a time by which it is to be looked at.
-- A note says what it is and when that happened. Nothing here tells anybody else that there is one: reminders go to
-- the leads alone, in words that name nothing, and the clock's report has no number of them.

alter table private.concern_notes
	add column kind text check (kind in ('fact', 'action', 'advice', 'handover')),
	add column happened_on date,
	add column happened_at time,
	add column step text check (step in ('offered', 'taken', 'given_back', 'called_back')),
	add column to_account uuid references public.accounts (id),
	add constraint time_of_a_day check (happened_at is null or happened_on is not null),
	add constraint words_or_step check (step is not null or length(words) > 0),
	drop constraint concern_notes_words_check,
	add constraint concern_notes_words_check check (length(words) <= 4000);
comment on column private.concern_notes.kind is 'What it is. Null: written before this was asked.';
comment on column private.concern_notes.happened_on is
	'When that happened, as well as the writer knows: the day and perhaps the time by the clock in London. `at` is when it was written.';
comment on column private.concern_notes.step is 'A step of a hand-over; its words may be empty.';
create index concern_notes_to on private.concern_notes (to_account);

alter table private.concerns
	add column held_by uuid references public.accounts (id),
	add column held_since timestamptz,
	add column offered_to uuid references public.accounts (id),
	add column offered_by uuid references public.accounts (id),
	add column offered_at timestamptz,
	add column due_at timestamptz;
comment on column private.concerns.held_by is 'Who has it, as long as they may and are not away: private.concern_holder.';
comment on column private.concerns.offered_to is 'To whom it is being handed; whoever has it has it until they take it.';
comment on column private.concerns.due_at is 'By when it is to be read, then by when somebody is to look again. Null once it is closed.';
create index concerns_held_by on private.concerns (held_by);
create index concerns_offered_to on private.concerns (offered_to);
create index concerns_offered_by on private.concerns (offered_by);
create index concerns_due on private.concerns (due_at) where state <> 'closed';

-- beside the concern: a reminder is no change of it, and a page that stands open stays good
create table private.concern_reminders (
	concern_id uuid primary key references private.concerns (id) on delete cascade,
	at timestamptz not null
);
comment on table private.concern_reminders is 'When the leads were last reminded of a concern that waits.';
alter table private.concern_reminders enable row level security;
alter table private.concern_reminders force row level security;

create table private.lead_absences (
	account_id uuid primary key references public.accounts (id),
	until date not null
);
comment on table private.lead_absences is
	'A safeguarding lead is away, to the end of a day, wherever they lead. Deleted when it is over.';
alter table private.lead_absences enable row level security;
alter table private.lead_absences force row level security;

-- ---- Clocks ------------------------------------------------------------------------------------------
create function private.working_day_after(p_organisation uuid, p_at timestamptz) returns timestamptz
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_local timestamp := p_at at time zone 'Europe/London';
	v_nation public.nation;
	v_day date := v_local::date + 1;
begin
	select o.nation into v_nation from public.organisations o where o.id = p_organisation;
	while extract(isodow from v_day) > 5 or v_day = any (private.bank_holidays(v_nation, extract(year from v_day)::integer)) loop
		v_day := v_day + 1;
	end loop;
	return (v_day + v_local::time) at time zone 'Europe/London';
end $$;
comment on function private.working_day_after(uuid, timestamptz) is
	'The same time on the next working day of an organisation''s nation: no Saturday, Sunday or bank holiday.';

create function private.start_concern() returns trigger
	language plpgsql security definer set search_path = ''
	as $$
begin
	if new.state <> 'raised' then
		new.held_by := coalesce(new.held_by, new.acknowledged_by);
		new.held_since := coalesce(new.held_since, new.acknowledged_at);
	end if;
	if new.state <> 'closed' then
		new.due_at := coalesce(new.due_at, case
			when new.state = 'raised' and new.in_danger_now then new.raised_at + interval '1 hour'
			else private.working_day_after(new.organisation_id, coalesce(new.acknowledged_at, new.raised_at))
		end);
	end if;
	return new;
end $$;
comment on function private.start_concern() is
	'Trigger: a concern is to be read within an hour where somebody may come to harm soon, otherwise within a working day.';
create trigger concerns_start before insert on private.concerns
	for each row execute function private.start_concern();

update private.concerns set
	held_by = acknowledged_by, held_since = acknowledged_at,
	due_at = case when state <> 'closed' then private.working_day_after(organisation_id, private.clock()) end;

create function private.lead_away(p_account uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from private.lead_absences a
		where a.account_id = p_account and a.until >= (private.clock() at time zone 'Europe/London')::date
	)
$$;
comment on function private.lead_away(uuid) is 'Whether a safeguarding lead has said that they are away today.';

create function private.concern_holder(p_concern private.concerns) returns uuid
	language sql stable security definer set search_path = ''
	as $$
	select p_concern.held_by
	where p_concern.held_by is not null and not private.lead_away(p_concern.held_by)
		and private.leads_on(p_concern.held_by, p_concern.organisation_id, p_concern.person_id, p_concern.task_id)
$$;
comment on function private.concern_holder(private.concerns) is
	'Who has a concern now; null when nobody has: unread, or whoever had it is away, suspended, no lead any more, or may not read it.';

create function private.may_be_handed(p_concern private.concerns, p_by uuid) returns table (account_id uuid)
	language sql stable security definer set search_path = ''
	as $$
	select r.account_id from public.member_roles r
	where r.organisation_id = p_concern.organisation_id and r.role = 'safeguarding_lead' and r.revoked_at is null
		and r.account_id is distinct from p_by and r.account_id is distinct from p_concern.held_by
		and private.leads_on(r.account_id, p_concern.organisation_id, p_concern.person_id, p_concern.task_id)
		and not private.lead_away(r.account_id)
$$;
comment on function private.may_be_handed(private.concerns, uuid) is
	'The other leads of the organisation who may read it and are not away. So it never goes to whoever came, or to somebody of the person''s circle (C25).';

-- ---- Notes -------------------------------------------------------------------------------------------
create function private.happened(p_day date, p_time time) returns timestamptz
	language plpgsql stable set search_path = ''
	as $$
declare
	v_local timestamp := p_day + coalesce(p_time, time '00:00');
	v_at timestamptz := v_local at time zone 'Europe/London';
begin
	-- an hour that comes twice in October: the first of the two, so that what has happened is not taken for the future
	if (v_at - interval '1 hour') at time zone 'Europe/London' = v_local then
		return v_at - interval '1 hour';
	end if;
	return v_at;
end $$;
comment on function private.happened(date, time) is 'The earliest instant that a day, and perhaps a time, by the clock in London can mean.';

drop function public.note_concern(uuid, uuid, text);
drop function public.act_on_concern(uuid, uuid, integer, text);
drop function public.close_concern(uuid, uuid, integer, text);
drop function private.note_concern(uuid, uuid, text);
drop function private.act_on_concern(uuid, uuid, integer, text);
drop function private.close_concern(uuid, uuid, integer, text);
drop function private.write_concern_note(uuid, uuid, text);

create function private.write_concern_note(p_concern private.concerns, p_me uuid, p_words text, p_kind text, p_day date, p_time time)
	returns void
	language plpgsql security definer set search_path = ''
	as $$
begin
	if length(trim(coalesce(p_words, ''))) not between 1 and 4000 then
		raise exception 'Write it down, in up to 4,000 characters.' using errcode = 'PT422', hint = 'words';
	elsif coalesce(p_kind, '') not in ('fact', 'action', 'advice', 'handover') then
		raise exception 'Choose from the list.' using errcode = 'PT422', hint = 'kind';
	elsif p_time is not null and p_day is null then
		raise exception 'Say on which day.' using errcode = 'PT422', hint = 'happened';
	elsif p_day < date '1900-01-01' then
		raise exception 'Look at the year again.' using errcode = 'PT422', hint = 'happened';
	elsif private.happened(p_day, p_time) > private.clock() then
		raise exception 'This is still to come. Write when it happened, or leave it empty.' using errcode = 'PT422', hint = 'happened';
	end if;
	insert into private.concern_notes (concern_id, by_account, words, kind, happened_on, happened_at, at)
	values (p_concern.id, p_me, trim(p_words), p_kind, p_day, p_time, private.clock());
	-- whoever writes has looked: what was overdue is to be looked at again
	if p_concern.state <> 'raised' and p_concern.due_at <= private.clock() then
		update private.concerns set due_at = private.working_day_after(p_concern.organisation_id, private.clock()) where id = p_concern.id;
	end if;
end $$;
comment on function private.write_concern_note(private.concerns, uuid, text, text, date, time) is
	'One note on a concern: what it is, when that happened where it is known, its words. Never changed afterwards.';

create function private.note_concern(p_once uuid, p_concern uuid, p_words text, p_kind text, p_day date, p_time time) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_concern private.concerns := private.concern_for(v_me, p_concern);
begin
	select * into v_once from private.begin_once(p_once, 'note_concern', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.write_concern_note(v_concern, v_me, p_words, p_kind, p_day, p_time);
	return private.end_once(p_once, 'note_concern', '{}'::jsonb);
end $$;
comment on function private.note_concern(uuid, uuid, text, text, date, time) is
	'A lead writes a fact, an action, advice taken, a hand-over; also on a closed concern.';
create function public.note_concern(
	p_once uuid, p_concern uuid, p_words text, p_kind text default 'fact', p_day date default null, p_time time default null
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.note_concern(p_once, p_concern, p_words, p_kind, p_day, p_time) $$;
comment on function public.note_concern(uuid, uuid, text, text, date, time) is 'See private.note_concern.';
grant execute on function
	public.note_concern(uuid, uuid, text, text, date, time), private.note_concern(uuid, uuid, text, text, date, time) to authenticated;

create or replace function private.acknowledge_concern(p_once uuid, p_concern uuid, p_version integer) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_concern private.concerns := private.concern_for(v_me, p_concern);
begin
	select * into v_once from private.begin_once(p_once, 'acknowledge_concern', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.same_version(v_concern.version, p_version);
	update private.concerns set
		state = 'acknowledged', acknowledged_by = v_me, acknowledged_at = private.clock(), held_by = v_me, held_since = private.clock(),
		due_at = private.working_day_after(v_concern.organisation_id, private.clock())
	where id = p_concern;
	return private.end_once(p_once, 'acknowledge_concern', '{}'::jsonb);
end $$;

create function private.act_on_concern(p_once uuid, p_concern uuid, p_version integer, p_words text, p_kind text, p_day date, p_time time)
	returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_concern private.concerns := private.concern_for(v_me, p_concern);
begin
	select * into v_once from private.begin_once(p_once, 'act_on_concern', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.same_version(v_concern.version, p_version);
	perform private.write_concern_note(v_concern, v_me, p_words, p_kind, p_day, p_time);
	update private.concerns set state = 'acting' where id = p_concern;
	return private.end_once(p_once, 'act_on_concern', '{}'::jsonb);
end $$;
comment on function private.act_on_concern(uuid, uuid, integer, text, text, date, time) is 'Something is being done about it: what.';
create function public.act_on_concern(
	p_once uuid, p_concern uuid, p_version integer, p_words text, p_kind text default 'action', p_day date default null,
	p_time time default null
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.act_on_concern(p_once, p_concern, p_version, p_words, p_kind, p_day, p_time) $$;
comment on function public.act_on_concern(uuid, uuid, integer, text, text, date, time) is 'See private.act_on_concern.';
grant execute on function
	public.act_on_concern(uuid, uuid, integer, text, text, date, time),
	private.act_on_concern(uuid, uuid, integer, text, text, date, time) to authenticated;

create function private.close_concern(p_once uuid, p_concern uuid, p_version integer, p_words text, p_kind text, p_day date, p_time time)
	returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_concern private.concerns := private.concern_for(v_me, p_concern);
begin
	select * into v_once from private.begin_once(p_once, 'close_concern', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.same_version(v_concern.version, p_version);
	perform private.write_concern_note(v_concern, v_me, p_words, p_kind, p_day, p_time);
	update private.concerns set
		state = 'closed', closed_at = private.clock(), due_at = null, offered_to = null, offered_by = null, offered_at = null
	where id = p_concern;
	return private.end_once(p_once, 'close_concern', '{}'::jsonb);
end $$;
comment on function private.close_concern(uuid, uuid, integer, text, text, date, time) is 'A lead closes a concern with what came of it.';
create function public.close_concern(
	p_once uuid, p_concern uuid, p_version integer, p_words text, p_kind text default 'action', p_day date default null,
	p_time time default null
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.close_concern(p_once, p_concern, p_version, p_words, p_kind, p_day, p_time) $$;
comment on function public.close_concern(uuid, uuid, integer, text, text, date, time) is 'See private.close_concern.';
grant execute on function
	public.close_concern(uuid, uuid, integer, text, text, date, time),
	private.close_concern(uuid, uuid, integer, text, text, date, time) to authenticated;

-- ---- From one lead to another ---------------------------------------------------------------------------
create function private.note_hand_over(p_concern uuid, p_me uuid, p_step text, p_to uuid, p_words text) returns void
	language plpgsql security definer set search_path = ''
	as $$
begin
	if length(trim(coalesce(p_words, ''))) > 4000 then
		raise exception 'Make it 4,000 characters or fewer.' using errcode = 'PT422', hint = 'handing';
	end if;
	insert into private.concern_notes (concern_id, by_account, words, kind, step, to_account, at)
	values (p_concern, p_me, trim(coalesce(p_words, '')), 'handover', p_step, p_to, private.clock());
end $$;
comment on function private.note_hand_over(uuid, uuid, text, uuid, text) is 'A step of a hand-over stands among the notes.';

create function private.hand_over_concern(p_once uuid, p_concern uuid, p_version integer, p_lead uuid, p_words text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_concern private.concerns := private.concern_for(v_me, p_concern);
begin
	select * into v_once from private.begin_once(p_once, 'hand_over_concern', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.same_version(v_concern.version, p_version);
	if v_concern.state not in ('acknowledged', 'acting') or v_concern.offered_to is not null
		or coalesce(private.concern_holder(v_concern), v_me) <> v_me
	then
		raise exception 'This has moved on. Look at it again.' using errcode = 'PT409', hint = 'stale';
	elsif not exists (select from private.may_be_handed(v_concern, v_me) as l where l.account_id = p_lead) then
		raise exception 'Choose another lead.' using errcode = 'PT422', hint = 'lead';
	elsif trim(coalesce(p_words, '')) = '' then
		raise exception 'Write what they need to know, and what comes next.' using errcode = 'PT422', hint = 'handing';
	end if;
	update private.concerns set offered_to = p_lead, offered_by = v_me, offered_at = private.clock() where id = p_concern;
	perform private.note_hand_over(p_concern, v_me, 'offered', p_lead, p_words);
	insert into private.outbox (template, to_account, organisation_id, params)
	values ('something-to-read', p_lead, v_concern.organisation_id, jsonb_build_object('link', '/concerns'));
	return private.end_once(p_once, 'hand_over_concern', '{}'::jsonb);
end $$;
comment on function private.hand_over_concern(uuid, uuid, integer, uuid, text) is
	'Whoever has a concern, or any lead where nobody has it, asks another lead to take it. It stays where it is until they do.';
create function public.hand_over_concern(p_once uuid, p_concern uuid, p_version integer, p_lead uuid, p_words text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.hand_over_concern(p_once, p_concern, p_version, p_lead, p_words) $$;
comment on function public.hand_over_concern(uuid, uuid, integer, uuid, text) is 'See private.hand_over_concern.';
grant execute on function
	public.hand_over_concern(uuid, uuid, integer, uuid, text), private.hand_over_concern(uuid, uuid, integer, uuid, text) to authenticated;

create function private.take_concern(p_once uuid, p_concern uuid, p_version integer, p_words text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_concern private.concerns := private.concern_for(v_me, p_concern);
	v_holder uuid := private.concern_holder(v_concern);
begin
	select * into v_once from private.begin_once(p_once, 'take_concern', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.same_version(v_concern.version, p_version);
	if v_concern.state not in ('acknowledged', 'acting') or v_holder = v_me then
		raise exception 'This has moved on. Look at it again.' using errcode = 'PT409', hint = 'stale';
	elsif v_holder is not null and v_concern.offered_to is distinct from v_me and trim(coalesce(p_words, '')) = '' then
		raise exception 'Somebody has it. Write why you take it over.' using errcode = 'PT422', hint = 'handing';
	end if;
	update private.concerns set
		held_by = v_me, held_since = private.clock(), offered_to = null, offered_by = null, offered_at = null,
		due_at = greatest(due_at, private.working_day_after(v_concern.organisation_id, private.clock()))
	where id = p_concern;
	perform private.note_hand_over(p_concern, v_me, 'taken', v_concern.held_by, p_words);
	return private.end_once(p_once, 'take_concern', '{}'::jsonb);
end $$;
comment on function private.take_concern(uuid, uuid, integer, text) is
	'A lead takes a concern: what was handed to them, what nobody has, or, with a reason, what somebody else has.';
create function public.take_concern(p_once uuid, p_concern uuid, p_version integer, p_words text default '') returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.take_concern(p_once, p_concern, p_version, p_words) $$;
comment on function public.take_concern(uuid, uuid, integer, text) is 'See private.take_concern.';
grant execute on function public.take_concern(uuid, uuid, integer, text), private.take_concern(uuid, uuid, integer, text) to authenticated;

create function private.give_back_concern(p_once uuid, p_concern uuid, p_version integer, p_words text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_concern private.concerns := private.concern_for(v_me, p_concern);
begin
	select * into v_once from private.begin_once(p_once, 'give_back_concern', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.same_version(v_concern.version, p_version);
	if v_concern.offered_to is null or v_me not in (v_concern.offered_to, v_concern.offered_by) then
		raise exception 'This has moved on. Look at it again.' using errcode = 'PT409', hint = 'stale';
	end if;
	update private.concerns set offered_to = null, offered_by = null, offered_at = null where id = p_concern;
	perform private.note_hand_over(
		p_concern, v_me, case when v_me = v_concern.offered_to then 'given_back' else 'called_back' end,
		case when v_me = v_concern.offered_to then v_concern.offered_by else v_concern.offered_to end, p_words
	);
	if v_me = v_concern.offered_to then
		insert into private.outbox (template, to_account, organisation_id, params)
		values ('something-to-read', v_concern.offered_by, v_concern.organisation_id, jsonb_build_object('link', '/concerns'));
	end if;
	return private.end_once(p_once, 'give_back_concern', '{}'::jsonb);
end $$;
comment on function private.give_back_concern(uuid, uuid, integer, text) is
	'The lead to whom a concern is being handed cannot take it; or whoever is handing it over keeps it after all.';
create function public.give_back_concern(p_once uuid, p_concern uuid, p_version integer, p_words text default '') returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.give_back_concern(p_once, p_concern, p_version, p_words) $$;
comment on function public.give_back_concern(uuid, uuid, integer, text) is 'See private.give_back_concern.';
grant execute on function
	public.give_back_concern(uuid, uuid, integer, text), private.give_back_concern(uuid, uuid, integer, text) to authenticated;

create function private.set_concern_due(p_once uuid, p_concern uuid, p_version integer, p_day date, p_time time) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_concern private.concerns := private.concern_for(v_me, p_concern);
	v_at timestamptz := (p_day + coalesce(p_time, time '12:00')) at time zone 'Europe/London';
begin
	select * into v_once from private.begin_once(p_once, 'set_concern_due', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.same_version(v_concern.version, p_version);
	if v_concern.state not in ('acknowledged', 'acting') then
		raise exception 'This has moved on. Look at it again.' using errcode = 'PT409', hint = 'stale';
	elsif v_at is null or v_at <= private.clock() then
		raise exception 'Give a day and a time that are still to come.' using errcode = 'PT422', hint = 'due';
	elsif v_at > private.clock() + interval '90 days' then
		raise exception 'Look again within 90 days, or close it.' using errcode = 'PT422', hint = 'due';
	end if;
	update private.concerns set due_at = v_at where id = p_concern;
	return private.end_once(p_once, 'set_concern_due', '{}'::jsonb);
end $$;
comment on function private.set_concern_due(uuid, uuid, integer, date, time) is
	'A lead says by when somebody looks again: a day, and a time or noon, in London.';
create function public.set_concern_due(p_once uuid, p_concern uuid, p_version integer, p_day date, p_time time default null) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.set_concern_due(p_once, p_concern, p_version, p_day, p_time) $$;
comment on function public.set_concern_due(uuid, uuid, integer, date, time) is 'See private.set_concern_due.';
grant execute on function
	public.set_concern_due(uuid, uuid, integer, date, time), private.set_concern_due(uuid, uuid, integer, date, time) to authenticated;

create function private.set_lead_away(p_once uuid, p_until date) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_today date := (private.clock() at time zone 'Europe/London')::date;
	v_once record;
begin
	if not exists (
		select from public.member_roles r
		where r.account_id = v_me and private.has_role(v_me, r.organisation_id, 'safeguarding_lead')
	) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'set_lead_away', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if p_until is null then
		delete from private.lead_absences a where a.account_id = v_me;
	elsif p_until < v_today or p_until > v_today + 366 then
		raise exception 'Give a day from today on, within a year.' using errcode = 'PT422', hint = 'until';
	else
		insert into private.lead_absences (account_id, until) values (v_me, p_until)
		on conflict (account_id) do update set until = excluded.until;
	end if;
	return private.end_once(p_once, 'set_lead_away', '{}'::jsonb);
end $$;
comment on function private.set_lead_away(uuid, date) is
	'A safeguarding lead is away to the end of a day, or back. Meanwhile what they have is nobody''s, for the other leads to see first.';
create function public.set_lead_away(p_once uuid, p_until date default null) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.set_lead_away(p_once, p_until) $$;
comment on function public.set_lead_away(uuid, date) is 'See private.set_lead_away.';
grant execute on function public.set_lead_away(uuid, date), private.set_lead_away(uuid, date) to authenticated;

-- ---- Pages -------------------------------------------------------------------------------------------
create or replace function private.concerns_page(p_closed boolean, p_page integer) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_page integer := least(greatest(coalesce(p_page, 1), 1), 10000);
	v_closed boolean := coalesce(p_closed, false);
begin
	if not exists (
		select from public.member_roles r
		where r.account_id = v_me and private.has_role(v_me, r.organisation_id, 'safeguarding_lead')
	) then
		perform private.not_found();
	end if;
	return (
		with held as (
			select c.*, o.name as organisation, case when v_closed then c.held_by else private.concern_holder(c) end as holder
			from private.concerns c
			join public.organisations o on o.id = c.organisation_id
			where private.leads_on(v_me, c.organisation_id, c.person_id, c.task_id) and (c.state = 'closed') = v_closed
		), mine as (
			-- what nobody has, of that the unread, of that where somebody may come to harm; then what is handed to me; then
			-- what is overdue
			select h.*, row_number() over (order by
				case when v_closed then h.closed_at end desc,
				h.holder is not null, h.state <> 'raised', case when h.holder is null then not h.in_danger_now end,
				h.offered_to is distinct from v_me, h.due_at > private.clock(), not h.in_danger_now, h.due_at, h.raised_at, h.id
			) as place
			from held h
		)
		select jsonb_build_object(
			'now', private.clock(),
			'page', v_page,
			'total', (select count(*) from mine),
			'rows', coalesce(jsonb_agg(jsonb_build_object(
				'id', m.id, 'organisation', m.organisation, 'state', m.state, 'raised_at', m.raised_at, 'in_danger_now', m.in_danger_now,
				'closed_at', m.closed_at, 'by', private.account_name(m.holder),
				'left_by', case when m.holder is null then private.account_name(m.held_by) end,
				'held_since', case when m.holder is not null then m.held_since end,
				'offered_to', private.account_name(m.offered_to), 'offered_to_me', coalesce(m.offered_to = v_me, false),
				'due_at', m.due_at,
				'task', (select jsonb_build_object('kind_id', t.kind_id, 'day', t.day) from public.tasks t where t.id = m.task_id)
			) order by m.place), '[]'::jsonb),
			'away_until', (
				select a.until from private.lead_absences a where a.account_id = v_me and a.until >= (private.clock() at time zone 'Europe/London')::date
			),
			'suspended_elsewhere', (
				select coalesce(jsonb_agg(distinct jsonb_build_object('name', n.name, 'organisation', o.name)), '[]'::jsonb)
				from public.acceptances here
				join public.acceptances there on there.volunteer_id = here.volunteer_id and there.organisation_id <> here.organisation_id and there.state = 'suspended'
				join public.accounts n on n.id = here.volunteer_id
				join public.organisations o on o.id = here.organisation_id
				where here.state in ('accepted', 'paused') and here.volunteer_id <> v_me
					and private.has_role(v_me, here.organisation_id, 'safeguarding_lead')
			)
		)
		from mine m
		where m.place > (v_page - 1) * 25 and m.place <= v_page * 25
	);
end $$;
comment on function private.concerns_page(boolean, integer) is
	'For safeguarding leads: the concerns of their organisations, what nobody has first, then what is handed to them and what is overdue; and which of their volunteers another organisation has suspended, not why (C11).';

create or replace function private.concern_page(p_concern uuid) returns jsonb
	language plpgsql volatile security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_concern private.concerns := private.concern_for(v_me, p_concern);
	v_open boolean := v_concern.state <> 'closed';
	v_holder uuid := case when v_open then private.concern_holder(v_concern) else v_concern.held_by end;
begin
	insert into private.concern_readings (concern_id, by_account, at) values (p_concern, v_me, private.clock());
	return jsonb_build_object(
		'now', private.clock(),
		'id', v_concern.id, 'state', v_concern.state, 'version', v_concern.version,
		'organisation', (select o.name from public.organisations o where o.id = v_concern.organisation_id),
		'raised_at', v_concern.raised_at, 'words', v_concern.raiser_words, 'reach', v_concern.reach, 'in_danger_now', v_concern.in_danger_now,
		'raised_by', case when v_concern.raised_by is not null then (
			select jsonb_build_object('name', a.name, 'phone', a.phone, 'email', u.email)
			from public.accounts a join auth.users u on u.id = a.id where a.id = v_concern.raised_by
		) end,
		'acknowledged_by', private.account_name(v_concern.acknowledged_by), 'acknowledged_at', v_concern.acknowledged_at,
		'holder', case when v_holder is not null then jsonb_build_object(
			'name', private.account_name(v_holder), 'since', v_concern.held_since, 'me', v_holder = v_me
		) end,
		'left_by', case when v_holder is null then private.account_name(v_concern.held_by) end,
		'offered', case when v_concern.offered_to is not null then jsonb_build_object(
			'to', private.account_name(v_concern.offered_to), 'by', private.account_name(v_concern.offered_by), 'at', v_concern.offered_at,
			'to_me', v_concern.offered_to = v_me, 'by_me', v_concern.offered_by = v_me
		) end,
		'leads', case when v_open then (
			select coalesce(jsonb_agg(jsonb_build_object('id', l.account_id, 'name', private.account_name(l.account_id))
				order by private.account_name(l.account_id), l.account_id), '[]'::jsonb)
			from private.may_be_handed(v_concern, v_me) as l
		) else '[]'::jsonb end,
		'due_at', v_concern.due_at,
		'closed_at', v_concern.closed_at,
		'about_person', v_concern.person_id is not null,
		'task', (
			select jsonb_build_object(
				'kind_id', t.kind_id, 'day', t.day, 'starts', t.starts, 'ends', t.ends, 'state', t.state, 'area', private.area_label(t.area_id),
				'volunteers', (
					select coalesce(jsonb_agg(distinct private.account_name(m.volunteer_id)), '[]'::jsonb) from public.matches m where m.task_id = t.id
				)
			)
			from public.tasks t where t.id = v_concern.task_id
		),
		'coordinator', (
			select private.account_name(r.coordinator_id) from public.requests r
			where r.person_id = v_concern.person_id and r.organisation_id = v_concern.organisation_id and r.coordinator_id is not null
			order by (r.state = 'closed'), r.submitted_at desc nulls last limit 1
		),
		'notes', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'by', private.account_name(n.by_account), 'words', n.words, 'at', n.at, 'kind', n.kind, 'happened_on', n.happened_on,
				'happened_at', n.happened_at, 'step', n.step, 'to', private.account_name(n.to_account)
			) order by n.at, n.id), '[]'::jsonb)
			from private.concern_notes n where n.concern_id = p_concern
		)
	);
end $$;

-- ---- Reminders -----------------------------------------------------------------------------------------
create function private.remind_leads() returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_concern private.concerns;
	v_holder uuid;
	v_to jsonb := '[]'::jsonb;
begin
	delete from private.lead_absences a
	where a.until < (v_now at time zone 'Europe/London')::date or not exists (
		select from public.member_roles m where m.account_id = a.account_id and m.role = 'safeguarding_lead' and m.revoked_at is null
	);
	for v_concern in select c.* from private.concerns c where c.state <> 'closed' and c.due_at <= v_now order by c.due_at limit 500 loop
		insert into private.concern_reminders as r (concern_id, at) values (v_concern.id, v_now)
		on conflict (concern_id) do update set at = excluded.at
		where r.at <= v_now - case when v_concern.state = 'raised' and v_concern.in_danger_now then interval '4 hours' else interval '1 day' end
			or r.at < v_concern.due_at;
		continue when not found;
		v_holder := private.concern_holder(v_concern);
		-- whoever has it, for a day; then, or where nobody has it, everybody who may: those who are away only where nobody else is there
		v_to := v_to || (
			with leads as (
				select m.account_id, private.lead_away(m.account_id) as away from public.member_roles m
				where m.organisation_id = v_concern.organisation_id and m.role = 'safeguarding_lead' and m.revoked_at is null
					and private.leads_on(m.account_id, v_concern.organisation_id, v_concern.person_id, v_concern.task_id)
			)
			select coalesce(jsonb_agg(jsonb_build_object('to', l.account_id, 'organisation', v_concern.organisation_id)), '[]'::jsonb)
			from leads l
			where case
				when v_holder is not null and v_now < v_concern.due_at + interval '1 day' then l.account_id = v_holder
				else not l.away or not exists (select from leads x where not x.away)
			end
		);
	end loop;
	insert into private.outbox (template, to_account, organisation_id, params)
	select distinct on (x."to", x.organisation) 'something-to-read', x."to", x.organisation, jsonb_build_object('link', '/concerns', 'again', true)
	from jsonb_to_recordset(v_to) as x ("to" uuid, organisation uuid)
	where not exists (
		select from private.outbox b where b.to_account = x."to" and b.template = 'something-to-read' and b.organisation_id = x.organisation
			and b.state = 'queued' and b.params ? 'again'
	);
end $$;
comment on function private.remind_leads() is
	'Job: concerns that are unread or overdue. One mail to each lead whom it concerns, the same whatever waits and however many; once a day for each, every four hours while one about harm that may come soon is unread. Returns nothing: the clock''s report must not count them.';
create function public.remind_leads() returns void
	language sql security invoker set search_path = ''
	as $$ select private.remind_leads() $$;
comment on function public.remind_leads() is 'See private.remind_leads.';
grant execute on function public.remind_leads(), private.remind_leads() to service_role;

create function private.reading_held_back(p_mail private.outbox, p_at timestamptz) returns text
	language sql stable security definer set search_path = ''
	as $$
	select case
		when not private.has_role(p_mail.to_account, p_mail.organisation_id, 'safeguarding_lead') then 'nothing to read there any more'
		when p_mail.params ? 'again' and not exists (
			select from private.concerns c
			where c.organisation_id = p_mail.organisation_id and c.state <> 'closed' and c.due_at <= p_at
				and private.leads_on(p_mail.to_account, c.organisation_id, c.person_id, c.task_id)
		) then 'read by now'
	end
$$;
comment on function private.reading_held_back(private.outbox, timestamptz) is
	'Part of private.mail_held_back: to a safeguarding lead, while they are one; a reminder while something still waits.';
