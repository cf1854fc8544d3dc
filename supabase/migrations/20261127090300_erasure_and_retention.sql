-- How long anything is kept, erasing it, and the ledger that is replayed after a restore from backup.

-- ---- The rules, one row each -------------------------------------------------------------------------
create table private.retention_rules (
	id text primary key check (id ~ '^[a-z_]{3,40}$'),
	position smallint not null unique,
	what text not null check (length(what) between 1 and 200),
	keeps interval not null check (keeps > interval '0'),
	since text not null check (length(since) between 1 and 200),
	action text not null check (action in ('erased', 'deleted')),
	becomes text not null check (length(becomes) between 1 and 300),
	why text not null check (length(why) between 1 and 400)
);
comment on table private.retention_rules is
	'What is kept, how long, since when, why, and what then becomes of it. Every job that forgets anything takes its time from here; anybody may read it on the site.';
comment on column private.retention_rules.action is 'erased: the words go and a bare record stays; deleted: the whole row goes.';
alter table private.retention_rules enable row level security;
alter table private.retention_rules force row level security;

insert into private.retention_rules (position, id, what, keeps, since, action, becomes, why) values
	(10, 'after_death', 'Everything about somebody who has died', '12 months', 'the day the death was recorded', 'erased',
		'What was known about them is erased. That consents were given, and who read, stays without a name.',
		'Coordinators finish what was begun and can answer the family’s questions. After that nobody needs it.'),
	(20, 'closed_requests', 'Everything about a person whom nobody helps any more', '24 months', 'the day their last request was closed', 'erased',
		'What was known about them is erased. That consents were given, and who read, stays without a name.',
		'So that somebody who asks again need not tell it all again, and a complaint can be looked into.'),
	(30, 'erased_records', 'What stays after an erasure: that a consent or a no was given, by number alone', '6 years', 'the erasure', 'deleted',
		'The numbers are deleted too.',
		'We have to be able to show that we had a consent for as long as somebody can take it to court.'),
	(35, 'reviewed_openings', 'Why the records of somebody since erased were opened in an emergency, and what the review found', '3 months', 'the review', 'erased',
		'The words are erased. That records were opened, and how that was judged, stays without a name.',
		'What was done in an emergency has to be judged by somebody else, also when the record is to be erased meanwhile.'),
	(40, 'disclosures', 'Who looked at a person’s records, and which parts', '6 years', 'the reading', 'deleted',
		'The entry is deleted.',
		'The person has a right to know who looked, and whoever answers for it has to be able to show it.'),
	(50, 'refused_readings', 'Readings that were refused', '24 months', 'the refusal', 'deleted',
		'The entry is deleted.', 'So that the data guardian can see whether somebody keeps trying.'),
	(60, 'exports', 'That a copy of everything was taken, by whom and when', '6 years', 'the copy', 'deleted',
		'The entry is deleted.', 'Whoever the copy is about has a right to know that there is one.'),
	(70, 'concerns', 'A worry about somebody’s safety, and what was done', '6 years', 'the day it was closed', 'deleted',
		'It is deleted, with everything noted about it.',
		'Harm may come to light years later. Only the safeguarding leads can read it, and it is not erased earlier on request.'),
	(72, 'subject_requests', 'What somebody asked about the data held of them, and what was decided', '3 years', 'the answer', 'deleted',
		'It is deleted, with each step.', 'We have to be able to show that each was answered in time.'),
	(74, 'data_complaints', 'A complaint about how data was handled', '3 years', 'the day it was closed', 'deleted',
		'It is deleted, with each step.', 'So that somebody who complains again need not begin anew, and the regulator can ask.'),
	(76, 'unusual_readings', 'Readings that were picked out for a second look', '24 months', 'the reading', 'deleted',
		'The entry is deleted.', 'So that the data guardian sees whether it happens again.'),
	(80, 'drafts', 'A request for help that was begun and never sent', '14 days', 'the last answer that was kept', 'deleted',
		'Every answer is deleted.', 'So that it can be finished on another day or another telephone.'),
	(90, 'unconfirmed_accounts', 'An e-mail address that somebody typed to sign in, and nobody confirmed', '7 days', 'the last link that was sent to it', 'deleted',
		'The address is deleted.', 'It may be somebody else’s, typed by mistake.'),
	(100, 'sessions', 'A sign-in', '61 days', 'signing in; it stops counting after 60 days, or 30 unused', 'deleted',
		'It is deleted, with the kind of browser.', 'So that you see where you are signed in.'),
	(110, 'closed_accounts', 'The name on an account that has been closed', '6 years', 'the day it was closed', 'erased',
		'The name is erased. What was done and read keeps a number.',
		'People have a right to know who looked at their records.'),
	(120, 'left_volunteers', 'Checks, training and profile of a volunteer who has left everywhere, or was declined', '24 months', 'the day they left', 'erased',
		'Checks, training, times, place and what they wrote are erased. That visits took place stays, by number.',
		'So that somebody who comes back need not begin anew, and an organisation can show that it had checked.'),
	(130, 'invitations', 'An invitation, with the address it was sent to', '30 days', 'the day its link ran out', 'deleted',
		'It is deleted.', 'So that whoever invited sees that it was not taken up.'),
	(140, 'mail', 'That a mail was sent, and to whom; never what it said', '90 days', 'the day it was written', 'deleted',
		'The entry is deleted.', 'So that a mail that did not arrive can be looked for.'),
	(150, 'form_keys', 'The key of a form that was sent', '15 days', 'sending it', 'deleted',
		'The key is deleted.', 'So that a form sent twice happens once.'),
	(160, 'limits', 'How often an address or a network tried something, as a number without a name', '2 days', 'the first try', 'deleted',
		'The count is deleted.', 'So that nobody can try passwords or addresses all day.'),
	(170, 'replay_ledger', 'The list of erasures and withdrawals that is replayed after a restore; it names nobody', '24 months', 'the erasure or withdrawal', 'deleted',
		'The entry is deleted.', 'Longer than any backup is kept: what was erased must not come back with one.'),
	(175, 'directory_reports', 'What somebody said is wrong with an entry of the directory; never who said it', '12 months', 'the day it was dealt with', 'deleted',
		'The words are deleted.', 'So that we see what is said again and again.'),
	(176, 'directory_suggestions', 'How somebody would have an entry of the directory read; never who said it', '12 months', 'the day it was dealt with', 'deleted',
		'The words are deleted.', 'So that we see what is said again and again.'),
	(177, 'directory_askings', 'That whoever runs a service of the directory was asked whether its entry is so, and the answer', '12 months', 'the mail', 'deleted',
		'The entry is deleted.', 'So that nobody is asked more than twice a year.'),
	(180, 'retention_runs', 'That these rules were carried out, and how many entries went', '3 years', 'the day', 'deleted',
		'The entry is deleted.', 'So that the data guardian can see that it is done.');

create function private.keeps(p_rule text) returns interval
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_keeps interval;
begin
	-- no row is a fault, not a licence to keep for ever
	select r.keeps into strict v_keeps from private.retention_rules r where r.id = p_rule;
	return v_keeps;
end $$;
comment on function private.keeps(text) is 'How long a rule keeps.';

create function private.retention_page() returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(jsonb_agg(jsonb_build_object(
		'id', r.id, 'what', r.what,
		'months', extract(year from r.keeps) * 12 + extract(month from r.keeps), 'days', extract(day from r.keeps),
		'since', r.since, 'action', r.action, 'becomes', r.becomes, 'why', r.why
	) order by r.position), '[]'::jsonb)
	from private.retention_rules r
$$;
comment on function private.retention_page() is 'The rules, for anybody.';
create function public.retention_page() returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.retention_page() $$;
comment on function public.retention_page() is 'See private.retention_page.';
grant execute on function public.retention_page(), private.retention_page() to anon, authenticated;

create table private.retention_runs (
	rule_id text not null references private.retention_rules (id),
	day date not null,
	runs integer not null default 1,
	touched bigint not null default 0,
	failed integer not null default 0,
	first_at timestamptz not null default private.clock(),
	last_at timestamptz not null default private.clock(),
	primary key (rule_id, day)
);
comment on table private.retention_runs is
	'What carrying out a rule did, one row a rule and day: how often it ran, how many entries went, how often it failed.';
alter table private.retention_runs enable row level security;
alter table private.retention_runs force row level security;

-- What the jobs look by.
create index outbox_created on private.outbox (created_at) where state not in ('queued', 'sending');
create index disclosures_at on private.disclosures (at);
create index refused_readings_at on private.refused_readings (at);
create index exports_at on private.exports (at);

-- ---- The ledger that is replayed after a restore -----------------------------------------------------
create function private.hash_id(p_id uuid) returns bytea
	language sql immutable strict set search_path = ''
	as $$ select sha256(uuid_send(p_id)) $$;
comment on function private.hash_id(uuid) is 'An id as the replay ledger holds it: of use only to whoever has the database it came from.';

create table private.replay_ledger (
	seq bigint generated always as identity primary key,
	id uuid not null unique default gen_random_uuid(),
	kind text not null check (kind in (
		'erase_person', 'erase_account', 'erase_volunteer', 'forget_concern', 'forget_record', 'forget_subject_request', 'forget_data_complaint', 'erase_opening', 'close_account',
		'permit_end', 'deny', 'deny_lift', 'death', 'death_undone', 'place_end'
	)),
	subject bytea not null,
	rule text not null default '' check (length(rule) <= 40),
	detail jsonb not null default '{}'::jsonb,
	at timestamptz not null default private.clock(),
	in_transaction xid8 not null default pg_current_xact_id()
);
comment on table private.replay_ledger is
	'Each erasure, and each step that narrows: kind, instant, rule, and hashes of ids. No personal data. Kept outside the backups too, and replayed after a restore.';
comment on column private.replay_ledger.subject is 'Hash of the id of what it is about.';
comment on column private.replay_ledger.in_transaction is 'An erasure may touch the ledgers of consent only in the transaction that records it.';
create index replay_ledger_at on private.replay_ledger (at);
create index people_hash on private.people (private.hash_id(id));
create index accounts_hash on public.accounts (private.hash_id(id));
create index permits_hash on private.permits (private.hash_id(id));
create index circle_members_hash on private.circle_members (private.hash_id(id));
alter table private.replay_ledger enable row level security;
alter table private.replay_ledger force row level security;

create function private.add_to_replay(p_kind text, p_subject uuid, p_rule text, p_detail jsonb, p_at timestamptz) returns uuid
	language plpgsql security definer set search_path = ''
	as $$
declare
	-- replaying, an entry keeps its id, so that it is not replayed twice
	v_id uuid := coalesce(nullif(current_setting('alongside.replaying', true), '')::uuid, gen_random_uuid());
begin
	insert into private.replay_ledger (id, kind, subject, rule, detail, at)
	values (v_id, p_kind, private.hash_id(p_subject), coalesce(p_rule, ''), coalesce(p_detail, '{}'::jsonb), p_at)
	on conflict (id) do nothing;
	return v_id;
end $$;
comment on function private.add_to_replay(text, uuid, text, jsonb, timestamptz) is 'Writes one entry of the replay ledger.';

create function private.hex(p_id uuid) returns text
	language sql immutable strict set search_path = ''
	as $$ select encode(private.hash_id(p_id), 'hex') $$;
comment on function private.hex(uuid) is 'The hash of an id, as text.';

create function private.note_narrowing() returns trigger
	language plpgsql security definer set search_path = ''
	as $$
begin
	case tg_table_name
		when 'permit_ends' then
			perform private.add_to_replay('permit_end', new.permit_id, '',
				jsonb_build_object('kind', new.kind, 'scopes', to_jsonb(new.scopes), 'by', private.hex(new.by_account)), new.at);
		when 'denies' then
			-- its id is random and tells nothing; a lift that follows names it
			perform private.add_to_replay('deny', new.person_id, '', jsonb_build_object(
				'deny', new.id, 'scopes', to_jsonb(new.scopes), 'organisation', private.hex(new.organisation_id),
				'account', private.hex(new.account_id), 'by', private.hex(new.made_by), 'by_self', new.made_by_self
			), new.made_at);
		when 'deny_lifts' then
			perform private.add_to_replay('deny_lift', new.deny_id, '', jsonb_build_object(
				'deny', new.deny_id, 'basis', new.basis, 'by', private.hex(new.lifted_by)
			), new.at);
		when 'deaths' then
			if tg_op = 'INSERT' then
				perform private.add_to_replay('death', new.person_id, '', jsonb_build_object(
					'as', new.recorded_as, 'by', private.hex(new.recorded_by), 'organisation', private.hex(new.organisation_id)
				), new.recorded_at);
			elsif new.undone_at is not null and old.undone_at is null then
				perform private.add_to_replay('death_undone', new.person_id, '',
					jsonb_build_object('by', private.hex(new.undone_by)), new.undone_at);
			end if;
		when 'circle_members' then
			if new.ended_at is not null and old.ended_at is null then
				perform private.add_to_replay('place_end', new.id, '', '{}'::jsonb, new.ended_at);
			end if;
	end case;
	return null;
end $$;
comment on function private.note_narrowing() is
	'Trigger: whatever narrows, by whatever function, is in the replay ledger too.';
create trigger permit_ends_replay after insert on private.permit_ends for each row execute function private.note_narrowing();
create trigger denies_replay after insert on private.denies for each row execute function private.note_narrowing();
create trigger deny_lifts_replay after insert on private.deny_lifts for each row execute function private.note_narrowing();
create trigger deaths_replay after insert or update of undone_at on private.deaths for each row execute function private.note_narrowing();
create trigger circle_members_replay after update of ended_at on private.circle_members for each row execute function private.note_narrowing();

-- ---- Erasing -----------------------------------------------------------------------------------------
alter table private.people add column erased_at timestamptz;
comment on column private.people.erased_at is 'When what was known about them was erased; from then on the row is a number.';
create index people_erased on private.people (erased_at) where erased_at is not null;

create function private.begin_erasure(p_kind text, p_subject uuid, p_rule text) returns uuid
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_id uuid := private.add_to_replay(p_kind, p_subject, p_rule, '{}'::jsonb, private.clock());
begin
	perform set_config('alongside.erasure', v_id::text, true);
	return v_id;
end $$;
comment on function private.begin_erasure(text, uuid, text) is
	'Records an erasure and lets this transaction touch what is otherwise only added to (consent.md C9).';

create function private.end_erasure(p_id uuid, p_rows bigint) returns void
	language plpgsql security definer set search_path = ''
	as $$
begin
	update private.replay_ledger set detail = detail || jsonb_build_object('rows', p_rows) where id = p_id;
	perform set_config('alongside.erasure', '', true);
end $$;
comment on function private.end_erasure(uuid, bigint) is 'Closes the ledgers again, and notes how many entries went.';

create function private.erase_person(p_person uuid, p_rule text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_person private.people;
	v_emails text[];
	v_self uuid;
	v_task uuid;
	v_erasure uuid;
	v_rows bigint := 0;
	v_n bigint;
begin
	-- the order of locks of a recorded death: the person, tasks, requests
	select * into v_person from private.people p where p.id = p_person for no key update;
	if v_person.id is null or v_person.erased_at is not null then
		return jsonb_build_object('already', true);
	end if;
	perform 1 from public.tasks t
	where t.person_id = p_person and t.state in ('open', 'offered', 'accepted', 'confirmed')
	order by t.id for update;
	perform 1 from public.requests r where r.person_id = p_person order by r.id for no key update;
	v_erasure := private.begin_erasure('erase_person', p_person, p_rule);
	v_emails := array(select lower(c.email) from private.circle_members c where c.person_id = p_person and c.email is not null);
	select c.account_id into v_self from private.circle_members c
	where c.person_id = p_person and c.role = 'self' and c.ended_at is null;

	-- Mail about them, sent or not; what is queued below tells whoever was to come, and names nobody.
	delete from private.outbox b where b.person_id = p_person
		or (b.state not in ('queued', 'sending') and lower(b.to_email) = any (v_emails));
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.captured_mails m where lower(m.recipient) = any (v_emails);
	for v_task in
		select t.id from public.tasks t
		where t.person_id = p_person and t.state in ('open', 'offered', 'accepted', 'confirmed') and t.ends_at > v_now
		order by t.id
	loop
		perform private.cancel_task_now(v_task, null, 'cancelled', null, true);
	end loop;
	update public.requests set state = 'closed', closed_at = coalesce(closed_at, v_now)
	where person_id = p_person and state <> 'closed';
	update public.requests set close_reason = null where person_id = p_person and close_reason is not null;
	update public.tasks set requirements = '{}' where person_id = p_person and requirements <> '{}';

	-- What was known, and what was written.
	delete from private.details d where d.person_id = p_person;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.addresses a where a.person_id = p_person;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.circle_notes n where n.person_id = p_person;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.family_visits f where f.person_id = p_person;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.circle_invitations i where i.person_id = p_person;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.questions q using public.requests r where r.id = q.request_id and r.person_id = p_person;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.visit_notes n using public.tasks t where t.id = n.task_id and t.person_id = p_person;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.feedback f using public.tasks t where t.id = f.task_id and t.person_id = p_person;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.death_reports d where d.person_id = p_person;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.drafts d where d.person_id = p_person
		or d.request_id in (select r.id from public.requests r where r.person_id = p_person);
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	update private.deaths set died_on = null, undone_reason = null where person_id = p_person;
	update private.task_events e set reason = null from public.tasks t
	where t.id = e.task_id and t.person_id = p_person and e.reason is not null;

	-- What a safeguarding lead typed to find them.
	update private.glass_searches s set words = 'Erased'
	where lower(s.words) in (select lower(c.name) from private.circle_members c where c.person_id = p_person)
		or exists (select from public.requests r where r.person_id = p_person and lower(s.words) like '%' || r.id || '%');

	-- Who was around them: a number each, as the ledger refers to it.
	update private.circle_members set
		name = 'Erased', account_id = null, email = null, email_confirmed_at = null, phone = null, reach_note = '', relation = '',
		basis_paper = null, ended_at = coalesce(ended_at, v_now)
	where person_id = p_person;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;

	-- The ledger: that it was given, to whom, on what basis, from when to when. Its words go.
	update private.permits set wording = 'Erased', purpose = 'Erased',
		consulted = case when consulted is not null then 'Erased' end, why = case when why is not null then 'Erased' end
	where person_id = p_person;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	insert into private.permit_ends (permit_id, kind, at)
	select p.id, 'withdrawn', v_now from private.permits p
	where p.person_id = p_person and p.ends_at > v_now
		and not exists (select from private.permit_ends e where e.permit_id = p.id and e.scopes is null);
	update private.deny_lifts l set why = 'Erased',
		decision = case when l.decision is not null then 'Erased' end, consulted = case when l.consulted is not null then 'Erased' end
	from private.denies d
	where d.id = l.deny_id and d.person_id = p_person and l.why is not null;
	update private.dispute_decisions x set decided = 'Erased', why = 'Erased' from private.disputes d
	where d.id = x.dispute_id and d.person_id = p_person;
	update private.disputes set disagrees = 'Erased', why = 'Erased' where person_id = p_person;
	-- Why their records were opened in an emergency stays until somebody has judged it (C22): no erasure, asked for
	-- by whoever opened them or by anybody else, takes what is to be reviewed away.
	update private.break_glasses g set reason = 'Erased', unsafe_why = case when g.unsafe then 'Erased' end
	where g.person_id = p_person and exists (select from private.break_glass_reviews r where r.glass_id = g.id);
	update private.break_glass_reviews r set words = 'Erased' from private.break_glasses g
	where g.id = r.glass_id and g.person_id = p_person;
	update private.capacity_records set decision = 'Erased' where person_id = p_person;
	update private.conflict_decisions set why = 'Erased' where person_id = p_person;
	update private.disclosures set purpose = 'Erased' where person_id = p_person;

	-- What was asked about the data, and what the data guardian wrote: that it was, and how it was decided, stays.
	update private.subject_requests set
		asker_name = 'Erased', about_name = '', reach = '', words = '',
		outcome = case when outcome is not null then 'Erased' end,
		extension_reason = case when extension_reason is not null then 'Erased' end
	where person_id = p_person;
	update private.guardian_steps g set words = '' from private.subject_requests r
	where r.id = g.subject_request_id and r.person_id = p_person and g.words <> '';
	update private.unusual_readings set words = 'Erased' where person_id = p_person and words is not null;

	update private.people set erased_at = v_now where id = p_person;
	perform private.end_erasure(v_erasure, v_rows);
	-- an account that was there only for this goes with it
	if v_self is not null and private.only_for_a_circle(v_self) then
		perform private.erase_account(v_self, p_rule);
	end if;
	return jsonb_build_object('erased', true, 'rows', v_rows);
end $$;
comment on function private.erase_person(uuid, text) is
	'Erases what is known about a person: details, address, names, ways to reach anybody, everything written, the words of their consents. Kept by number: that consents and noes were given, who read, that help took place. One recorded act; a second does nothing. No guard of its own: callers have decided.';

create function private.only_for_a_circle(p_account uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select not exists (select from public.volunteers v where v.account_id = p_account)
		and not exists (select from public.members m where m.account_id = p_account)
		and not exists (select from private.circle_members c where c.account_id = p_account and c.ended_at is null)
$$;
comment on function private.only_for_a_circle(uuid) is 'Whether an account is nothing to any organisation and of no circle now.';

create function private.erase_volunteer(p_account uuid, p_rule text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_erasure uuid;
	v_rows bigint := 0;
	v_n bigint;
begin
	if not private.volunteer_to_erase(p_account) then
		return jsonb_build_object('already', true);
	end if;
	v_erasure := private.begin_erasure('erase_volunteer', p_account, p_rule);
	delete from public.checks c where c.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from public.trainings t where t.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from public.availability a where a.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from public.availability_exceptions x where x.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.volunteer_moves m where m.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	v_rows := v_rows + private.erase_applications(p_account);
	delete from private.calendar_feeds f where f.account_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	update public.acceptances set reason = null where volunteer_id = p_account and reason is not null;
	update private.acceptance_events set reason = null where volunteer_id = p_account and reason is not null;
	-- visits refer to the row, so it stays: with a place that is the same for everybody, and tells nothing
	update public.volunteers set area_id = (select min(a.id) from public.areas a), travel_m = 8000, drives = false,
		languages = '{English}', happy_with = '{}', avoid = '{}', about = '', weekly_minutes = 240
	where account_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	perform private.end_erasure(v_erasure, v_rows);
	return jsonb_build_object('erased', true, 'rows', v_rows);
end $$;
comment on function private.erase_volunteer(uuid, text) is
	'Erases what an organisation knew of a volunteer who has left: checks, training, times, place, what was written. Visits keep a number.';

create function private.volunteer_to_erase(p_account uuid) returns boolean
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	return private.applied_anywhere(p_account)
		or exists (select from public.volunteers v where v.account_id = p_account and (
			v.about <> '' or v.happy_with <> '{}' or v.avoid <> '{}' or v.drives or v.area_id <> (select min(a.id) from public.areas a)))
		or exists (select from public.checks c where c.volunteer_id = p_account)
		or exists (select from public.trainings t where t.volunteer_id = p_account)
		or exists (select from public.availability a where a.volunteer_id = p_account)
		or exists (select from public.availability_exceptions x where x.volunteer_id = p_account)
		or exists (select from private.volunteer_moves m where m.volunteer_id = p_account)
		or exists (select from public.acceptances a where a.volunteer_id = p_account and a.reason is not null)
		or exists (select from private.acceptance_events e where e.volunteer_id = p_account and e.reason is not null);
end $$;
comment on function private.volunteer_to_erase(uuid) is 'Whether anything of a volunteer is left to erase.';

create function private.erase_account(p_account uuid, p_rule text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_account public.accounts;
	v_email text;
	v_erasure uuid;
	v_rows bigint := 0;
	v_n bigint;
begin
	select * into v_account from public.accounts a where a.id = p_account for no key update;
	if v_account.id is null or (v_account.closed_at is not null and v_account.name = '') then
		return jsonb_build_object('already', true);
	end if;
	v_email := (select lower(u.email) from auth.users u where u.id = p_account);
	v_erasure := private.begin_erasure('erase_account', p_account, p_rule);
	-- their place around anybody: the name and the way to reach them that they gave
	update private.circle_members set
		name = 'Erased', email = null, email_confirmed_at = null, phone = null, reach_note = '', relation = '', basis_paper = null,
		ended_at = coalesce(ended_at, v_now), account_id = null
	where account_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	if v_account.closed_at is null then
		perform private.close_account_now(p_account);
	end if;
	delete from private.circle_invitations i where lower(i.email) = v_email or i.accepted_by = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from public.invitations i where lower(i.email) = v_email or i.accepted_by = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.drafts d where d.request_id is null and (lower(d.email) = v_email or d.entered_by = p_account);
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.outbox b where b.to_account = p_account or lower(b.to_email) = v_email;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.captured_mails m where lower(m.recipient) = v_email;
	delete from private.once_keys k where k.account_id = p_account;
	update private.subject_requests set
		asker_name = 'Erased', about_name = '', reach = '', words = '',
		outcome = case when outcome is not null then 'Erased' end,
		extension_reason = case when extension_reason is not null then 'Erased' end
	where account_id = p_account or (asked_by = p_account and person_id is null);
	update private.guardian_steps g set words = '' from private.subject_requests r
	where r.id = g.subject_request_id and g.words <> ''
		and (r.account_id = p_account or (r.asked_by = p_account and r.person_id is null));
	-- what they asked for somebody else is that person's, and goes with them; who asked, and where to reach them, goes now
	update private.subject_requests set asker_name = 'Erased', reach = ''
	where asked_by = p_account and person_id is not null;
	update public.accounts set name = '', phone = null where id = p_account;
	perform private.end_erasure(v_erasure, v_rows + 1);
	perform private.erase_volunteer(p_account, p_rule);
	return jsonb_build_object('erased', true, 'rows', v_rows);
end $$;
comment on function private.erase_account(uuid, text) is
	'Closes an account where that has not been done, and erases the name, every way to reach them, their places around anybody, and what an organisation knew of them as a volunteer. What they did and read keeps a number. A second does nothing. No guard of its own.';

-- ---- Carrying out the rules ---------------------------------------------------------------------------
create function private.forget_concern(p_concern uuid) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_erasure uuid := private.begin_erasure('forget_concern', p_concern, 'concerns');
begin
	delete from private.concern_readings r where r.concern_id = p_concern;
	delete from private.concern_notes n where n.concern_id = p_concern;
	update private.break_glasses set concern_id = null where concern_id = p_concern;
	delete from private.concerns c where c.id = p_concern;
	perform private.end_erasure(v_erasure, 1);
end $$;
comment on function private.forget_concern(uuid) is 'Deletes a worry about safety with all that was noted about it, once its time has come.';

create function private.erase_opening(p_glass uuid) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_erasure uuid := private.begin_erasure('erase_opening', p_glass, 'reviewed_openings');
begin
	update private.break_glasses set reason = 'Erased', unsafe_why = case when unsafe then 'Erased' end where id = p_glass;
	update private.break_glass_reviews set words = 'Erased' where glass_id = p_glass;
	perform private.end_erasure(v_erasure, 1);
end $$;
comment on function private.erase_opening(uuid) is
	'Erases why the records of somebody since erased were opened in an emergency, and what the review said, once its time has come.';

create function private.forget_record(p_person uuid) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_erasure uuid := private.begin_erasure('forget_record', p_person, 'erased_records');
	v_reviewed uuid[];
begin
	delete from private.permit_ends e using private.permits p where p.id = e.permit_id and p.person_id = p_person;
	delete from private.permits p where p.person_id = p_person;
	delete from private.deny_lifts l using private.denies d where d.id = l.deny_id and d.person_id = p_person;
	delete from private.denies d where d.person_id = p_person;
	delete from private.capacity_records c where c.person_id = p_person;
	delete from private.conflict_decisions c where c.person_id = p_person;
	delete from private.dispute_decisions x using private.disputes d where d.id = x.dispute_id and d.person_id = p_person;
	delete from private.disputes d where d.person_id = p_person;
	-- an opening that nobody has reviewed waits for that, however long
	delete from private.break_glass_tellings t using private.break_glasses g, private.break_glass_reviews r
	where g.id = t.glass_id and r.glass_id = g.id and g.person_id = p_person;
	delete from private.break_glass_ends e using private.break_glasses g, private.break_glass_reviews r
	where g.id = e.glass_id and r.glass_id = g.id and g.person_id = p_person;
	with reviewed as (
		delete from private.break_glass_reviews r using private.break_glasses g
		where g.id = r.glass_id and g.person_id = p_person returning r.glass_id
	)
	select array_agg(x.glass_id) into v_reviewed from reviewed x;
	delete from private.break_glasses g where g.id = any (v_reviewed);
	perform private.end_erasure(v_erasure, 1);
end $$;
comment on function private.forget_record(uuid) is 'Deletes what stayed of an erased person''s consents, by number, once its time has come.';

create function private.forget_guardian_item(p_what text, p_id uuid) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_erasure uuid := private.begin_erasure('forget_' || p_what, p_id, case p_what when 'subject_request' then 'subject_requests' else 'data_complaints' end);
begin
	delete from private.guardian_steps g where g.subject_request_id = p_id or g.complaint_id = p_id;
	delete from private.guardian_reminders g where g.item_id = p_id;
	if p_what = 'subject_request' then
		delete from private.subject_requests r where r.id = p_id;
	else
		delete from private.data_complaints c where c.id = p_id;
	end if;
	perform private.end_erasure(v_erasure, 1);
end $$;
comment on function private.forget_guardian_item(text, uuid) is
	'Deletes what somebody asked or complained about their data, with each step, once its time has come.';

create function private.carry_out(p_rule text, p_at timestamptz) returns bigint
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_before timestamptz := p_at - private.keeps(p_rule);
	v_keeps interval := private.keeps(p_rule);
	v_n bigint := 0;
begin
	case p_rule
		when 'after_death' then
			perform private.erase_person(x.person_id, p_rule) from (
				select d.person_id from private.deaths d join private.people p on p.id = d.person_id and p.erased_at is null
				where d.undone_at is null and p_at >= d.recorded_at + v_keeps
				order by d.recorded_at limit 50
			) as x;
			get diagnostics v_n = row_count;
		when 'closed_requests' then
			perform private.erase_person(x.id, p_rule) from (
				select p.id from private.people p
				where p.erased_at is null and not private.dead(p.id)
					and exists (select from public.requests r where r.person_id = p.id)
					and not exists (
						select from public.requests r
						where r.person_id = p.id and (r.state <> 'closed' or r.closed_at is null or p_at < r.closed_at + v_keeps)
					)
				order by p.created_at limit 50
			) as x;
			get diagnostics v_n = row_count;
		when 'erased_records' then
			perform private.forget_record(x.id) from (
				select p.id from private.people p
				where p.erased_at is not null and p_at >= p.erased_at + v_keeps
					and (exists (select from private.permits q where q.person_id = p.id)
						or exists (select from private.denies d where d.person_id = p.id)
						or exists (select from private.capacity_records c where c.person_id = p.id)
						or exists (select from private.conflict_decisions c where c.person_id = p.id)
						or exists (select from private.disputes d where d.person_id = p.id)
						or exists (
							select from private.break_glasses g join private.break_glass_reviews r on r.glass_id = g.id
							where g.person_id = p.id
						))
				order by p.erased_at limit 50
			) as x;
			get diagnostics v_n = row_count;
		when 'reviewed_openings' then
			perform private.erase_opening(x.id) from (
				select g.id from private.break_glasses g
				join private.people p on p.id = g.person_id and p.erased_at is not null
				join private.break_glass_reviews r on r.glass_id = g.id
				where p_at >= r.at + v_keeps and g.reason <> 'Erased'
				order by r.at limit 100
			) as x;
			get diagnostics v_n = row_count;
		when 'disclosures' then
			delete from private.disclosures d where d.id in (
				select x.id from private.disclosures x
				where x.at <= v_before and p_at >= x.at + v_keeps
					and not exists (select from private.circle_notes n where n.disclosure_id = x.id)
				order by x.at limit 1000
			);
			get diagnostics v_n = row_count;
		when 'refused_readings' then
			delete from private.refused_readings f where f.id in (
				select x.id from private.refused_readings x where x.at <= v_before and p_at >= x.at + v_keeps order by x.at limit 1000
			);
			get diagnostics v_n = row_count;
		when 'exports' then
			delete from private.exports e where e.at <= v_before and p_at >= e.at + v_keeps;
			get diagnostics v_n = row_count;
		when 'concerns' then
			perform private.forget_concern(x.id) from (
				select c.id from private.concerns c where c.state = 'closed' and p_at >= c.closed_at + v_keeps order by c.closed_at limit 100
			) as x;
			get diagnostics v_n = row_count;
		when 'subject_requests' then
			perform private.forget_guardian_item('subject_request', x.id) from (
				select r.id from private.subject_requests r where p_at >= r.settled_at + v_keeps order by r.settled_at limit 100
			) as x;
			get diagnostics v_n = row_count;
		when 'data_complaints' then
			perform private.forget_guardian_item('data_complaint', x.id) from (
				select c.id from private.data_complaints c where p_at >= c.closed_at + v_keeps order by c.closed_at limit 100
			) as x;
			get diagnostics v_n = row_count;
		when 'unusual_readings' then
			delete from private.unusual_readings u where p_at >= u.at + v_keeps;
			get diagnostics v_n = row_count;
		when 'drafts' then
			-- the end stands on the draft: each answer that is kept moves it on
			delete from private.drafts d where d.expires_at <= p_at;
			get diagnostics v_n = row_count;
		when 'unconfirmed_accounts' then
			v_n := private.tidy_accounts();
		when 'sessions' then
			delete from auth.sessions s where s.created_at <= v_before;
			get diagnostics v_n = row_count;
		when 'closed_accounts' then
			perform private.erase_account(x.id, p_rule) from (
				select a.id from public.accounts a where p_at >= a.closed_at + v_keeps and a.name <> '' order by a.closed_at limit 100
			) as x;
			get diagnostics v_n = row_count;
		when 'left_volunteers' then
			perform private.erase_volunteer(x.volunteer_id, p_rule) from (
				select a.volunteer_id from public.acceptances a
				group by a.volunteer_id
				having bool_and(a.state in ('left', 'declined')) and p_at >= max(a.state_since) + v_keeps
					and private.volunteer_to_erase(a.volunteer_id)
				order by max(a.state_since) limit 100
			) as x;
			get diagnostics v_n = row_count;
		when 'references' then
			v_n := private.forget_references(p_at);
		when 'visit_watches' then
			v_n := private.forget_watches(p_at);
		when 'invitations' then
			with org as (
				delete from public.invitations i where p_at >= i.expires_at + v_keeps returning 1
			), circle as (
				delete from private.circle_invitations i where p_at >= i.expires_at + v_keeps returning 1
			)
			select (select count(*) from org) + (select count(*) from circle) into v_n;
		when 'mail' then
			delete from private.outbox b where b.id in (
				select x.id from private.outbox x
				where x.state not in ('queued', 'sending') and x.created_at <= v_before order by x.created_at limit 1000
			);
			get diagnostics v_n = row_count;
		when 'form_keys' then
			delete from private.once_keys k where k.at <= v_before;
			get diagnostics v_n = row_count;
		when 'limits' then
			delete from private.rate_limits l where l.window_start <= v_before;
			get diagnostics v_n = row_count;
		when 'replay_ledger' then
			delete from private.replay_ledger l where p_at >= l.at + v_keeps;
			get diagnostics v_n = row_count;
		when 'directory_reports' then
			delete from private.directory_reports r where p_at >= r.settled_at + v_keeps;
			get diagnostics v_n = row_count;
		when 'directory_suggestions' then
			delete from private.directory_suggestions x where p_at >= x.settled_at + v_keeps;
			get diagnostics v_n = row_count;
		when 'directory_askings' then
			delete from private.directory_askings a where p_at >= a.asked_at + v_keeps;
			get diagnostics v_n = row_count;
		when 'retention_runs' then
			delete from private.retention_runs r where r.day + v_keeps <= (p_at at time zone 'Europe/London')::date;
			get diagnostics v_n = row_count;
	end case;
	return v_n;
end $$;
comment on function private.carry_out(text, timestamptz) is
	'Carries out one rule, a batch at a time, and says how many entries went. A rule without a way to carry it out is an error.';

create function private.keep_to_retention() returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_rule record;
	v_touched bigint;
	v_failed integer;
	v_report jsonb := '{}'::jsonb;
begin
	for v_rule in select r.id from private.retention_rules r order by r.position loop
		-- another process is at it: it does the same
		continue when not pg_try_advisory_xact_lock(hashtextextended('alongside:retention:' || v_rule.id, 0));
		v_touched := 0;
		v_failed := 0;
		begin
			v_touched := private.carry_out(v_rule.id, v_now);
		exception when others then
			-- one rule that cannot be carried out keeps none of the others; the run says so
			v_failed := 1;
			raise warning 'retention rule % failed with %', v_rule.id, sqlstate;
		end;
		insert into private.retention_runs as r (rule_id, day, touched, failed, first_at, last_at)
		values (v_rule.id, (v_now at time zone 'Europe/London')::date, v_touched, v_failed, v_now, v_now)
		on conflict (rule_id, day) do update
		set runs = r.runs + 1, touched = r.touched + excluded.touched, failed = r.failed + excluded.failed, last_at = excluded.last_at;
		v_report := v_report || jsonb_build_object(v_rule.id, case when v_failed = 1 then -1 else v_touched end);
	end loop;
	return v_report;
end $$;
comment on function private.keep_to_retention() is
	'Job: carries out every rule of private.retention_rules; each run is recorded. Any number of processes may call it at once.';

-- ---- After a restore ----------------------------------------------------------------------------------
create function private.ledger_after(p_seq bigint) returns setof jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'seq', l.seq, 'id', l.id, 'kind', l.kind, 'subject', encode(l.subject, 'hex'), 'rule', l.rule, 'detail', l.detail, 'at', l.at
	)
	from private.replay_ledger l where l.seq > p_seq order by l.seq
$$;
comment on function private.ledger_after(bigint) is 'For the operator''s command: the replay ledger from an entry on, one JSON object a row, to be kept outside the backups.';

create function private.account_by_hash(p_hash text, p_person uuid) returns uuid
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(
		(select a.id from public.accounts a where private.hash_id(a.id) = decode(p_hash, 'hex')),
		-- whoever did it came after the backup: somebody of the circle stands in, else an account that coordinates it
		(select c.account_id from private.circle_members c where c.person_id = p_person and c.account_id is not null order by c.role, c.added_at limit 1),
		(select r.coordinator_id from public.requests r where r.person_id = p_person and r.coordinator_id is not null order by r.created_at limit 1),
		(select a.id from public.accounts a order by a.created_at limit 1)
	)
$$;
comment on function private.account_by_hash(text, uuid) is 'Who did what is replayed; never nobody, lest a no be lost for want of whoever said it.';

create function private.replay_entry(p_entry jsonb) returns text
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_detail jsonb := p_entry -> 'detail';
	v_subject bytea := decode(p_entry ->> 'subject', 'hex');
	v_at timestamptz := (p_entry ->> 'at')::timestamptz;
	v_kind text := p_entry ->> 'kind';
	v_person uuid;
	v_id uuid;
	v_scopes public.scope[] := case when jsonb_typeof(v_detail -> 'scopes') = 'array'
		then array(select s::public.scope from jsonb_array_elements_text(v_detail -> 'scopes') as s) end;
	v_task uuid;
begin
	if exists (select from private.replay_ledger l where l.id = (p_entry ->> 'id')::uuid) then
		return 'known';
	end if;
	perform set_config('alongside.replaying', p_entry ->> 'id', true);
	case v_kind
		when 'erase_person', 'forget_record', 'deny', 'death', 'death_undone' then
			select p.id into v_person from private.people p where private.hash_id(p.id) = v_subject;
		when 'erase_account', 'erase_volunteer', 'close_account' then
			select a.id into v_id from public.accounts a where private.hash_id(a.id) = v_subject;
		when 'permit_end' then
			select p.id, p.person_id into v_id, v_person from private.permits p where private.hash_id(p.id) = v_subject;
		when 'place_end' then
			select c.id, c.person_id into v_id, v_person from private.circle_members c where private.hash_id(c.id) = v_subject;
		when 'deny_lift' then
			select d.id, d.person_id into v_id, v_person from private.denies d where d.id = (v_detail ->> 'deny')::uuid;
		when 'forget_concern' then
			select c.id into v_id from private.concerns c where private.hash_id(c.id) = v_subject;
		when 'forget_subject_request' then
			select r.id into v_id from private.subject_requests r where private.hash_id(r.id) = v_subject;
		when 'erase_opening' then
			select g.id into v_id from private.break_glasses g where private.hash_id(g.id) = v_subject;
		when 'forget_data_complaint' then
			select c.id into v_id from private.data_complaints c where private.hash_id(c.id) = v_subject;
		else
			raise exception 'An entry of an unknown kind: %', v_kind;
	end case;
	if coalesce(v_id, v_person) is null then
		-- it came after the backup: there is nothing of it to come back
		perform set_config('alongside.replaying', '', true);
		return 'not there';
	end if;
	case v_kind
		when 'erase_person' then
			perform private.erase_person(v_person, p_entry ->> 'rule');
		when 'forget_record' then
			perform private.forget_record(v_person);
		when 'forget_concern' then
			perform private.forget_concern(v_id);
		when 'forget_subject_request', 'forget_data_complaint' then
			perform private.forget_guardian_item(substr(v_kind, 8), v_id);
		when 'erase_opening' then
			-- where the backup is older than the review, it is judged again first
			if exists (select from private.break_glass_reviews r where r.glass_id = v_id) then
				perform private.erase_opening(v_id);
			end if;
		when 'erase_account' then
			perform private.erase_account(v_id, p_entry ->> 'rule');
		when 'erase_volunteer' then
			perform private.erase_volunteer(v_id, p_entry ->> 'rule');
		when 'close_account' then
			if exists (select from public.accounts a where a.id = v_id and a.closed_at is null) then
				perform private.close_account_now(v_id);
			end if;
		when 'permit_end' then
			insert into private.permit_ends (permit_id, scopes, kind, at, by_account)
			values (v_id, v_scopes, v_detail ->> 'kind', v_at, private.account_by_hash(v_detail ->> 'by', v_person));
		when 'deny' then
			insert into private.denies (id, person_id, scopes, organisation_id, account_id, made_by, made_by_self, made_at)
			select (v_detail ->> 'deny')::uuid, v_person, v_scopes, o.id, case when o.id is null then a.id end,
				private.account_by_hash(v_detail ->> 'by', v_person), (v_detail ->> 'by_self')::boolean, v_at
			from (select 1) as one
			left join public.organisations o on private.hash_id(o.id) = decode(v_detail ->> 'organisation', 'hex')
			left join public.accounts a on private.hash_id(a.id) = decode(v_detail ->> 'account', 'hex')
			-- whom it names may have come after the backup: then there is nobody to keep out
			where num_nonnulls(o.id, a.id) > 0
			on conflict (id) do nothing;
		when 'deny_lift' then
			-- the words of a best-interests decision are not in the ledger, which names nobody
			insert into private.deny_lifts (deny_id, lifted_by, basis, at, decision, consulted, why)
			select v_id, private.account_by_hash(v_detail ->> 'by', v_person), (v_detail ->> 'basis')::public.basis, v_at, w, w, w
			from (select case when v_detail ->> 'basis' = 'best_interests' then 'Recorded before a restore' end as w) as one
			on conflict (deny_id) do nothing;
		when 'place_end' then
			update private.circle_members set ended_at = v_at where id = v_id and ended_at is null;
		when 'death' then
			if not private.dead(v_person) then
				for v_task in
					select t.id from public.tasks t
					where t.person_id = v_person and t.state in ('open', 'offered', 'accepted', 'confirmed') order by t.id
				loop
					perform private.cancel_task_now(v_task, null, 'died', null, false);
				end loop;
				update private.outbox set state = 'cancelled', reason = 'died' where person_id = v_person and state = 'queued';
				update public.requests set state = 'paused', paused_at = v_at where person_id = v_person and state in ('submitted', 'open');
				insert into private.deaths (person_id, recorded_by, recorded_as, recorded_at, organisation_id)
				values (v_person, private.account_by_hash(v_detail ->> 'by', v_person), v_detail ->> 'as', v_at, (
					select o.id from public.organisations o where private.hash_id(o.id) = decode(v_detail ->> 'organisation', 'hex')
				));
			end if;
		when 'death_undone' then
			update private.deaths set undone_at = v_at, undone_by = private.account_by_hash(v_detail ->> 'by', v_person)
			where person_id = v_person and undone_at is null and recorded_at <= v_at;
	end case;
	-- what had nothing left to do is noted too
	insert into private.replay_ledger (id, kind, subject, rule, detail, at)
	values ((p_entry ->> 'id')::uuid, v_kind, v_subject, coalesce(p_entry ->> 'rule', ''), v_detail, v_at)
	on conflict (id) do nothing;
	perform set_config('alongside.replaying', '', true);
	if v_kind in ('permit_end', 'deny', 'place_end') then
		perform private.after_narrowing(v_person, null);
	end if;
	return 'replayed';
end $$;
comment on function private.replay_entry(jsonb) is
	'Does again what one entry of the replay ledger says: replayed, known (it is there already), or not there (it came after the backup).';

create function private.replay(p_entries jsonb) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_entry jsonb;
	v_outcome text;
	v_counts jsonb := '{"replayed": 0, "known": 0, "not there": 0}'::jsonb;
begin
	for v_entry in select e from jsonb_array_elements(p_entries) as e order by (e ->> 'seq')::bigint loop
		v_outcome := private.replay_entry(v_entry);
		v_counts := jsonb_set(v_counts, array[v_outcome], to_jsonb((v_counts ->> v_outcome)::int + 1));
	end loop;
	return v_counts;
end $$;
comment on function private.replay(jsonb) is
	'For the operator''s command, after a restore and before the site opens: replays the ledger, oldest first. Safe to repeat.';

-- ---- What is kept of one person, and until when -------------------------------------------------------
create function private.kept_page(p_person uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_capacity text := private.require_circle(p_person, '{self,manager,unproven_manager}');
	v_now timestamptz := private.clock();
	v_ledger boolean := private.may_see_ledger(v_me, p_person, private.clock());
	v_requests uuid[] := array(select r.id from private.circle_requests(v_me, p_person, private.clock()) r);
	v_death timestamptz := (select d.recorded_at from private.deaths d where d.person_id = p_person and d.undone_at is null);
	v_self uuid := (select c.account_id from private.circle_members c where c.person_id = p_person and c.role = 'self' and c.ended_at is null);
	v_open boolean;
	v_closed timestamptz;
begin
	-- whoever may see the ledger is told of every request; anybody else of their own
	select coalesce(bool_or(r.state <> 'closed'), false), max(r.closed_at) into v_open, v_closed
	from public.requests r
	where r.person_id = p_person and r.state <> 'draft' and (v_ledger or r.id = any (v_requests));
	return jsonb_build_object(
		'now', v_now, 'capacity', v_capacity, 'ledger', v_ledger, 'self', v_self is not distinct from v_me,
		'name', private.known_as(v_me, p_person, 'To see what is kept, and how long'),
		'marks', private.detail_marks(v_me, v_capacity, p_person),
		'open', v_open, 'closed_at', case when not v_open then v_closed end, 'died_at', v_death,
		'until', case
			when v_death is not null then v_death + private.keeps('after_death')
			when not v_open and v_closed is not null then v_closed + private.keeps('closed_requests')
		end,
		'permits', case when v_ledger then (
			select jsonb_build_object(
				'active', count(*) filter (where x.active), 'ended', count(*) filter (where not x.active),
				'next_end', min(p.ends_at) filter (where x.active)
			)
			from private.permits p
			cross join lateral (select p.ends_at > v_now and not exists (
				select from private.permit_ends e where e.permit_id = p.id and e.scopes is null and e.at <= v_now
			) as active) as x
			where p.person_id = p_person
		) end,
		'denies', case when v_ledger then (
			select count(*) from private.denies d where d.person_id = p_person
				and not exists (select from private.deny_lifts l where l.deny_id = d.id)
		) end,
		'looked', case when v_ledger then (
			select jsonb_build_object('count', count(*), 'oldest', min(d.at), 'until', min(d.at) + private.keeps('disclosures'))
			from private.disclosures d where d.person_id = p_person and private.may_know_reading(v_me, d)
		) end,
		'drafts', case when v_ledger then (
			select coalesce(jsonb_agg(jsonb_build_object('until', d.expires_at) order by d.expires_at), '[]'::jsonb)
			from private.drafts d where d.person_id = p_person and d.request_id is null and d.expires_at > v_now
		) else '[]'::jsonb end,
		'copies', (
			select jsonb_build_object('count', count(*), 'until', min(e.at) + private.keeps('exports'))
			from private.exports e where e.person_id = p_person and (v_ledger or e.account_id = v_me)
		),
		'circle', case when v_ledger then (
			select count(*) from private.circle_members c where c.person_id = p_person and c.ended_at is null
		) end,
		'requests', cardinality(v_requests),
		'ahead', (
			select count(*) from public.tasks t where t.request_id = any (v_requests)
				and t.state in ('open', 'offered', 'accepted', 'confirmed') and t.ends_at > v_now
		),
		'written', case when v_ledger then (
			select (select count(*) from private.questions q join public.requests r on r.id = q.request_id where r.person_id = p_person)
				+ (select count(*) from private.circle_notes n where n.person_id = p_person)
				+ (select count(*) from private.family_visits f where f.person_id = p_person)
		) end,
		-- whether the person's own account has another purpose: then it stays
		'account', case when v_ledger and v_self is not null then case
			when exists (select from public.volunteers v where v.account_id = v_self)
				or exists (select from public.members m where m.account_id = v_self)
				or exists (select from private.circle_members c where c.account_id = v_self and c.person_id <> p_person and c.ended_at is null)
			then 'stays' else 'goes' end end,
		'organisations', case when v_ledger then (
			select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'phone', o.phone) order by o.name, o.id), '[]'::jsonb)
			from public.organisations o where o.id in (
				select r.organisation_id from public.requests r where r.person_id = p_person and r.state <> 'draft'
			)
		) else '[]'::jsonb end,
		'asked', case when v_ledger then (
			select jsonb_build_object('on', x.received_on, 'due_on', x.due_on, 'organisation', o.name)
			from private.subject_requests x join public.organisations o on o.id = x.organisation_id
			where x.person_id = p_person and x.kind = 'erasure' and x.state in ('received', 'acting')
			order by x.recorded_at limit 1
		) end,
		-- while they live, and by whoever acts for them
		'may_ask', v_death is null and v_capacity in ('self', 'manager'),
		'rules', private.retention_page()
	);
end $$;
comment on function private.kept_page(uuid) is
	'What is kept of a person, why, and until when, with their own dates; and what an erasure would take. For the circle, each as much as C18 gives them.';
create function public.kept_page(p_person uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.kept_page(p_person) $$;
comment on function public.kept_page(uuid) is 'See private.kept_page.';
grant execute on function public.kept_page(uuid), private.kept_page(uuid) to authenticated;

-- ---- Asking for an erasure, and carrying it out --------------------------------------------------------
create function private.ask_erasure(p_once uuid, p_person uuid, p_organisation uuid, p_words text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_now timestamptz := private.clock();
begin
	if p_person is not null and private.circle_access(v_me, p_person, v_now) is null then
		perform private.not_found();
	end if;
	if p_person is not null and not (private.is_self(v_me, p_person) or private.manages(v_me, p_person, v_now)) then
		perform private.not_found();
	end if;
	if p_person is not null and private.dead(p_person) then
		raise exception 'A death has been recorded. What is known is erased by itself when its time has come.'
			using errcode = 'PT409', hint = 'died';
	end if;
	-- one at a time: a second, from a page that stood open, finds the first (the form sent twice is the same one)
	perform pg_advisory_xact_lock(hashtextextended(coalesce(p_person, v_me)::text, 31));
	if exists (
		select from private.subject_requests s
		where s.kind = 'erasure' and s.state in ('received', 'acting')
			and (s.person_id = p_person or (p_person is null and s.account_id = v_me))
	) and not exists (select from private.once_keys k where k.key = p_once and k.verb = 'ask_about_data' and k.account_id = v_me) then
		raise exception 'This has been asked already, and waits for an answer.' using errcode = 'PT409', hint = 'asked';
	end if;
	return private.ask_about_data(p_once, p_person, p_organisation, 'erasure',
		coalesce(nullif(trim(p_words), ''), 'Everything is to be erased.'));
end $$;
comment on function private.ask_erasure(uuid, uuid, uuid, text) is
	'The person, a proven manager while they live, or an account holder for themselves asks that everything be erased; once, until it is answered. The clock of a month begins.';
create function public.ask_erasure(p_once uuid, p_organisation uuid, p_person uuid default null, p_words text default '') returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.ask_erasure(p_once, p_person, p_organisation, p_words) $$;
comment on function public.ask_erasure(uuid, uuid, uuid, text) is 'See private.ask_erasure.';
grant execute on function public.ask_erasure(uuid, uuid, uuid, text), private.ask_erasure(uuid, uuid, uuid, text) to authenticated;

create function private.erasure_to_carry_out(p_subject_request uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_row record;
begin
	select * into v_row from private.subject_request_for(v_me, p_subject_request);
	if v_row.kind <> 'erasure' then
		perform private.not_found();
	end if;
	return jsonb_build_object(
		'now', private.clock(), 'state', v_row.state, 'version', v_row.version, 'due_on', v_row.due_on, 'words', v_row.words,
		'about', case when v_row.person_id is not null then 'person' when v_row.account_id is not null then 'account' else 'name' end,
		'ref', private.person_ref(v_row.person_id), 'fresh', private.signed_in_freshly(),
		-- others that help the person too: what is known is one record
		'others', (
			select coalesce(jsonb_agg(o.name order by o.name), '[]'::jsonb) from public.organisations o
			where o.id <> v_row.organisation_id and o.id in (
				select r.organisation_id from public.requests r where r.person_id = v_row.person_id and r.state in ('submitted', 'open', 'paused')
			)
		),
		'ahead', (
			select count(*) from public.tasks t where t.person_id = v_row.person_id
				and t.state in ('open', 'offered', 'accepted', 'confirmed') and t.ends_at > private.clock()
		)
	);
end $$;
comment on function private.erasure_to_carry_out(uuid) is 'For the data guardian who may decide it: what carrying out an erasure would do. It names nobody.';
create function public.erasure_to_carry_out(p_subject_request uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.erasure_to_carry_out(p_subject_request) $$;
comment on function public.erasure_to_carry_out(uuid) is 'See private.erasure_to_carry_out.';
grant execute on function public.erasure_to_carry_out(uuid), private.erasure_to_carry_out(uuid) to authenticated;

create function private.carry_out_erasure(p_once uuid, p_subject_request uuid, p_version integer) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_now timestamptz := private.clock();
	v_once record;
	v_row record;
	v_email text;
	v_done jsonb;
begin
	select * into v_row from private.subject_request_for(v_me, p_subject_request);
	if v_row.kind <> 'erasure' then
		perform private.not_found();
	end if;
	perform private.require_fresh();
	select * into v_once from private.begin_once(p_once, 'carry_out_erasure', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.same_version(v_row.version, p_version);
	if v_row.settled_at is not null then
		raise exception 'This has been settled already.' using errcode = 'PT409', hint = 'stale';
	end if;
	if num_nonnulls(v_row.person_id, v_row.account_id) = 0 then
		raise exception 'This names somebody who is not known by a record here. Look for them, then answer it.'
			using errcode = 'PT409', hint = 'nobody';
	end if;
	-- where the last mail goes, while that is still known
	v_email := (select u.email from auth.users u where u.id = v_row.asked_by);
	update private.subject_requests set
		state = 'done', settled_at = v_now, settled_by = v_me, outcome = 'Erased',
		taken_by = coalesce(taken_by, v_me), taken_at = coalesce(taken_at, v_now)
	where id = p_subject_request;
	insert into private.guardian_steps (subject_request_id, step, by_account, at) values (p_subject_request, 'done', v_me, v_now);
	v_done := case when v_row.person_id is not null
		then private.erase_person(v_row.person_id, 'asked') else private.erase_account(v_row.account_id, 'asked') end;
	if v_email is not null then
		insert into private.outbox (template, to_email, params) values ('erased', v_email, '{"link": "/privacy/how-long"}'::jsonb);
	end if;
	return private.end_once(p_once, 'carry_out_erasure', v_done);
end $$;
comment on function private.carry_out_erasure(uuid, uuid, integer) is
	'The data guardian who may decide it carries out an erasure that was asked for, after a fresh sign-in: one act, recorded; whoever asked gets one last mail.';
create function public.carry_out_erasure(p_once uuid, p_subject_request uuid, p_version integer) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.carry_out_erasure(p_once, p_subject_request, p_version) $$;
comment on function public.carry_out_erasure(uuid, uuid, integer) is 'See private.carry_out_erasure.';
grant execute on function public.carry_out_erasure(uuid, uuid, integer), private.carry_out_erasure(uuid, uuid, integer) to authenticated;

-- ---- For the data guardian -----------------------------------------------------------------------------
create function private.guardian_retention_page() returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_today date := (private.clock() at time zone 'Europe/London')::date;
begin
	if not exists (select from private.my_organisations('{data_guardian}')) then
		perform private.not_found();
	end if;
	return jsonb_build_object(
		'now', private.clock(),
		'rules', private.retention_page(),
		-- asked for, and theirs to decide
		'waiting', (
			select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'organisation', o.name, 'received_on', x.received_on, 'due_on', x.due_on)
				order by x.due_on, x.id), '[]'::jsonb)
			from private.subject_requests x join public.organisations o on o.id = x.organisation_id
			where x.kind = 'erasure' and x.state in ('received', 'acting') and private.guards_subject_request(v_me, x)
		),
		'runs', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'rule', r.id, 'last_at', x.last_at, 'runs', coalesce(x.runs, 0), 'touched', coalesce(x.touched, 0), 'failed', coalesce(x.failed, 0)
			) order by r.position), '[]'::jsonb)
			from private.retention_rules r
			left join lateral (
				select max(n.last_at) as last_at, sum(n.runs) as runs, sum(n.touched) as touched, sum(n.failed) as failed
				from private.retention_runs n where n.rule_id = r.id and n.day > v_today - 30
			) as x on true
		),
		'days', (
			select coalesce(jsonb_agg(jsonb_build_object('day', n.day, 'rule', n.rule_id, 'touched', n.touched, 'failed', n.failed, 'runs', n.runs)
				order by n.day desc, r.position), '[]'::jsonb)
			from private.retention_runs n join private.retention_rules r on r.id = n.rule_id
			where n.day > v_today - 30 and (n.touched > 0 or n.failed > 0)
		),
		'erasures', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'number', upper(left(l.id::text, 8)), 'kind', l.kind, 'rule', l.rule, 'at', l.at, 'rows', coalesce((l.detail ->> 'rows')::int, 0)
			) order by l.seq desc), '[]'::jsonb)
			from (
				select * from private.replay_ledger x
				where x.kind like 'erase_%' or x.kind like 'forget_%'
				order by x.seq desc limit 100
			) as l
		)
	);
end $$;
comment on function private.guardian_retention_page() is
	'For a data guardian: the rules, when each was last carried out and what went, and the erasures. It names nobody.';
create function public.guardian_retention_page() returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.guardian_retention_page() $$;
comment on function public.guardian_retention_page() is 'See private.guardian_retention_page.';
grant execute on function public.guardian_retention_page(), private.guardian_retention_page() to authenticated;
