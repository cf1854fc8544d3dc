-- Volunteering, from first interest to accepted: what an applicant said, the people who speak for them,
-- where it stands, and the coordinators' pipeline. A referee answers by a link, without an account.

create table private.applications (
	id uuid primary key default gen_random_uuid(),
	organisation_id uuid not null references public.organisations (id),
	volunteer_id uuid not null references public.volunteers (account_id),
	wants text[] not null check (cardinality(wants) between 1 and 20),
	rather_not text[] not null default '{}',
	grief text not null default '' check (length(grief) <= 1500),
	travels text[] not null default '{}' check (travels <@ '{walk,cycle,bus,car,lift}'),
	identity text not null check (identity in ('letters', 'vouched', 'known', 'document', 'talk')),
	sent_at timestamptz not null default private.clock()
);
comment on table private.applications is
	'What somebody said when they applied to an organisation. Read by its coordinators and by themselves; their place, times and languages are in their profile.';
comment on column private.applications.identity is
	'By which route they would like to show who they are; only one of them needs a passport or licence, none a smartphone.';
comment on column private.applications.grief is 'Their own experience of grief, if they cared to say. Not asked for again.';
create index applications_volunteer on private.applications (volunteer_id, organisation_id, sent_at);
create index applications_organisation on private.applications (organisation_id);
alter table private.applications enable row level security;
alter table private.applications force row level security;

create table private.referees (
	id uuid primary key default gen_random_uuid(),
	application_id uuid not null references private.applications (id) on delete cascade,
	position smallint not null check (position between 1 and 2),
	name text not null check (length(name) between 1 and 120),
	relation text not null check (length(relation) between 1 and 120),
	email text not null check (length(email) <= 254),
	named_at timestamptz not null default private.clock(),
	token_hashes bytea[] not null default '{}',
	asked_at timestamptz,
	expires_at timestamptz,
	reminders smallint not null default 0 check (reminders between 0 and 2),
	answered_at timestamptz,
	declined_at timestamptz,
	known_for text check (known_for in ('under_1', '1_to_5', 'over_5')),
	trust text check (trust in ('yes', 'unsure', 'no')),
	words text not null default '' check (length(words) <= 2000),
	unique (application_id, position),
	constraint one_answer check (num_nonnulls(answered_at, declined_at) <= 1)
);
comment on table private.referees is
	'Somebody who knows an applicant. Their answer is for the organisation''s coordinators alone: the applicant sees that there is one, never what it says.';
comment on column private.referees.token_hashes is 'The links they were sent, as hashes: the first and those of the reminders. All stop together.';
create index referees_tokens on private.referees using gin (token_hashes);
create index referees_waiting on private.referees (asked_at) where answered_at is null and declined_at is null and asked_at is not null;
alter table private.referees enable row level security;
alter table private.referees force row level security;

insert into private.retention_rules (position, id, what, keeps, since, action, becomes, why) values
	(125, 'references', 'What somebody wrote as a referee, with their name and address', '12 months', 'the day the applicant named them', 'deleted',
		'It is deleted. That the step was taken stays with the volunteer.',
		'A decision that rests on it can be looked at again for a year. Whoever wrote it did not ask to be on record for longer.');

-- ---- Small helpers -------------------------------------------------------------------------------
create function private.same_mailbox(p_one text, p_other text) returns boolean
	language sql immutable set search_path = ''
	as $$
	select regexp_replace(lower(trim(p_one)), '\+[^@]*@', '@') = regexp_replace(lower(trim(p_other)), '\+[^@]*@', '@')
$$;
comment on function private.same_mailbox(text, text) is 'Whether two addresses lead to one mailbox: a tag behind a plus sign makes no other.';

create function private.joining(p_state public.acceptance_state) returns boolean
	language sql immutable set search_path = ''
	as $$ select p_state in ('applied', 'references', 'checks', 'training', 'interview') $$;
comment on function private.joining(public.acceptance_state) is 'Whether an application is under way.';

create function private.live_application(p_organisation uuid, p_volunteer uuid) returns private.applications
	language sql stable security definer set search_path = ''
	as $$
	select a.* from private.applications a
	where a.organisation_id = p_organisation and a.volunteer_id = p_volunteer
	order by a.sent_at desc, a.id limit 1
$$;
comment on function private.live_application(uuid, uuid) is 'The newest application of somebody to an organisation; the null row where they came by an invitation.';

create function private.tell_organisation(p_organisation uuid, p_except uuid, p_template text, p_link text) returns void
	language sql security definer set search_path = ''
	as $$
	insert into private.outbox (template, to_account, organisation_id, params)
	select distinct p_template, r.account_id, p_organisation, jsonb_build_object('link', p_link)
	from public.member_roles r
	where r.organisation_id = p_organisation and r.role in ('coordinator', 'group_lead') and r.revoked_at is null
		and r.account_id is distinct from p_except and private.coordinates(r.account_id, p_organisation)
$$;
comment on function private.tell_organisation(uuid, uuid, text, text) is
	'Queues a mail to each coordinator of an organisation, save whom it is about: a link, and nothing else (R6).';

-- ---- Applying ------------------------------------------------------------------------------------
create function private.check_application(p_ready jsonb) returns void
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_area text := private.area_of_postcode(left(p_ready ->> 'postcode', 10));
	v_organisation uuid := (p_ready ->> 'organisation')::uuid;
	v_wants text[] := array(select jsonb_array_elements_text(p_ready -> 'wants'));
	v_not text[] := array(select jsonb_array_elements_text(p_ready -> 'rather_not'));
	v_email text := lower(trim(p_ready ->> 'email'));
	v_referee jsonb;
	v_nth integer := 0;
begin
	if v_area is null then
		raise exception 'We do not know that postcode.' using errcode = 'PT422', hint = 'postcode';
	elsif not exists (
		select from jsonb_array_elements(private.taking_volunteers(v_area)) as o where (o ->> 'id')::uuid = v_organisation
	) then
		raise exception 'Choose an organisation that arranges help there.' using errcode = 'PT422', hint = 'organisation';
	elsif cardinality(v_wants) not between 1 and 20 or cardinality(v_not) > 20
		or exists (select from unnest(v_wants || v_not) as k where not exists (select from public.task_kinds t where t.id = k))
	then
		raise exception 'Choose at least one kind of help.' using errcode = 'PT422', hint = 'wants';
	elsif v_wants && v_not then
		raise exception 'The same kind is in both lists.' using errcode = 'PT422', hint = 'rather_not';
	elsif v_email is null or not private.looks_like_email(v_email) then
		raise exception 'That does not look like an e-mail address. Give it as name@example.org.' using errcode = 'PT422', hint = 'email';
	elsif length(coalesce(trim(p_ready ->> 'name'), '')) not between 1 and 120 then
		raise exception 'Give your name.' using errcode = 'PT422', hint = 'name';
	elsif p_ready ->> 'identity' is null or p_ready ->> 'identity' not in ('letters', 'vouched', 'known', 'document', 'talk') then
		raise exception 'Choose how you would like to show who you are.' using errcode = 'PT422', hint = 'identity';
	elsif not array(select jsonb_array_elements_text(p_ready -> 'travels')) <@ '{walk,cycle,bus,car,lift}'::text[] then
		raise exception 'Choose from the list.' using errcode = 'PT422', hint = 'travels';
	elsif length(p_ready ->> 'grief') > 1500 then
		raise exception 'Make it 1,500 characters or fewer.' using errcode = 'PT422', hint = 'grief';
	elsif jsonb_typeof(p_ready -> 'referees') is distinct from 'array' or jsonb_array_length(p_ready -> 'referees') <> 2 then
		raise exception 'Name two people who know you.' using errcode = 'PT422', hint = 'name-1';
	elsif jsonb_typeof(p_ready -> 'windows') is distinct from 'array' or jsonb_array_length(p_ready -> 'windows') not between 1 and 42
		or exists (
			select from jsonb_to_recordset(p_ready -> 'windows') as w (weekday smallint, starts time, ends time)
			where w.weekday is null or w.starts is null or w.ends is null or w.weekday not between 1 and 7 or w.ends <= w.starts
		)
		or exists (
			select from (
				select w.ends, lead(w.starts) over (partition by w.weekday order by w.starts, w.ends) as next_starts
				from jsonb_to_recordset(p_ready -> 'windows') as w (weekday smallint, starts time, ends time)
			) as w where w.next_starts < w.ends
		)
	then
		raise exception 'Say when you are free.' using errcode = 'PT422', hint = 'free';
	end if;
	perform private.check_profile(
		v_area, (p_ready ->> 'travel_m')::integer, array(select jsonb_array_elements_text(p_ready -> 'languages')),
		case when (p_ready ->> 'strong')::boolean then '{strong}'::text[] else '{}' end,
		array(select jsonb_array_elements_text(p_ready -> 'avoid')), (p_ready ->> 'weekly_minutes')::integer
	);
	for v_referee in select r from jsonb_array_elements(p_ready -> 'referees') as r loop
		v_nth := v_nth + 1;
		if length(coalesce(trim(v_referee ->> 'name'), '')) not between 1 and 120
			or length(coalesce(trim(v_referee ->> 'relation'), '')) not between 1 and 120
			or not private.looks_like_email(lower(trim(coalesce(v_referee ->> 'email', ''))))
		then
			raise exception 'Give their name, how they know you, and an e-mail address.' using errcode = 'PT422', hint = 'email-' || v_nth;
		elsif private.same_mailbox(v_referee ->> 'email', v_email) then
			raise exception 'That is your own address. A referee answers from theirs.' using errcode = 'PT422', hint = 'email-' || v_nth;
		end if;
	end loop;
	if private.same_mailbox(p_ready #>> '{referees,0,email}', p_ready #>> '{referees,1,email}') then
		raise exception 'Both have the same address. Each answers from their own.' using errcode = 'PT422', hint = 'email-2';
	end if;
end $$;
comment on function private.check_application(jsonb) is
	'Refuses an application that is not whole, naming the field: closed lists, a week, two referees at addresses that are not the applicant''s own.';

create function private.ready_application(p_once uuid, p_draft uuid, p_secret text, p_version integer, p_ready jsonb) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_draft private.drafts := private.hold_draft(p_draft, p_secret);
	v_once record;
begin
	select * into v_once from private.begin_once(p_once, 'ready_application', null);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_draft.mode <> 'apply' then
		perform private.not_found();
	end if;
	if v_draft.version <> p_version then
		raise exception 'You have changed an answer in another window. Please look through them once more.'
			using errcode = 'PT409', hint = 'stale';
	end if;
	perform private.check_application(p_ready);
	update private.drafts
	set ready = p_ready, email = lower(trim(p_ready ->> 'email')), organisation_id = (p_ready ->> 'organisation')::uuid,
		expires_at = private.clock() + private.keeps('drafts')
	where id = v_draft.id;
	return private.end_once(p_once, 'ready_application', '{}'::jsonb);
end $$;
comment on function private.ready_application(uuid, uuid, text, integer, jsonb) is
	'Freezes what an applicant has checked. Whoever signs in with that address may then send it; nobody is told anything before.';
create function public.ready_application(p_once uuid, p_draft uuid, p_secret text, p_version integer, p_ready jsonb) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.ready_application(p_once, p_draft, p_secret, p_version, p_ready) $$;
comment on function public.ready_application(uuid, uuid, text, integer, jsonb) is 'See private.ready_application.';
grant execute on function public.ready_application(uuid, uuid, text, integer, jsonb),
	private.ready_application(uuid, uuid, text, integer, jsonb) to anon, authenticated;

create function private.my_ready_application() returns private.drafts
	language sql stable security definer set search_path = ''
	as $$
	select d.* from private.drafts d
	where d.mode = 'apply' and d.ready is not null and d.sent_at is null and d.expires_at > private.clock()
		and lower(d.email) = private.my_email()
	order by d.updated_at desc, d.id limit 1
$$;
comment on function private.my_ready_application() is
	'What waits to be sent by whoever has shown that the address is theirs, on whatever device they read their mail.';

create function private.application_to_send() returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_draft private.drafts := private.my_ready_application();
begin
	if v_draft.id is null then
		return null;
	end if;
	return jsonb_build_object(
		'id', v_draft.id, 'version', v_draft.version, 'organisation', private.asking_card(v_draft.organisation_id),
		'area', private.area_label(private.area_of_postcode(v_draft.ready ->> 'postcode')),
		'name', v_draft.ready ->> 'name', 'wants', v_draft.ready -> 'wants',
		'referees', (select jsonb_agg(r ->> 'name') from jsonb_array_elements(v_draft.ready -> 'referees') as r),
		'standing', (
			select a.state from public.acceptances a
			where a.organisation_id = v_draft.organisation_id and a.volunteer_id = v_me
		)
	);
end $$;
comment on function private.application_to_send() is 'The application that waits for the last press of whoever is signed in; null when there is none.';
create function public.application_to_send() returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.application_to_send() $$;
comment on function public.application_to_send() is 'See private.application_to_send.';
grant execute on function public.application_to_send(), private.application_to_send() to authenticated;

create function private.send_application(p_once uuid, p_draft uuid, p_version integer) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_now timestamptz := private.clock();
	v_email text := private.my_email();
	v_once record;
	v_draft private.drafts;
	v_ready jsonb;
	v_area text;
	v_state public.acceptance_state;
	v_application uuid;
	v_organisation text;
begin
	select * into v_once from private.begin_once(p_once, 'send_application', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	select * into v_draft from private.drafts d
	where d.id = p_draft and d.mode = 'apply' and lower(d.email) = v_email and d.expires_at > v_now
	for update;
	if v_draft.id is null then
		perform private.not_found();
	elsif v_draft.sent_at is not null then
		raise exception 'This has been sent already.' using errcode = 'PT409', hint = 'sent';
	elsif v_draft.ready is null or v_draft.version <> p_version then
		raise exception 'You have changed an answer since. Please look through them once more.' using errcode = 'PT409', hint = 'stale';
	end if;
	v_ready := v_draft.ready;
	-- organisations and areas may have changed since it was frozen
	perform private.check_application(v_ready);
	if private.hit_limit('application', v_me::text, 5, interval '1 day') then
		perform private.too_many();
	end if;
	v_organisation := (select o.name from public.organisations o where o.id = v_draft.organisation_id);
	v_area := private.area_of_postcode(v_ready ->> 'postcode');
	update public.accounts set name = left(trim(v_ready ->> 'name'), 120) where id = v_me and name = '';
	update public.accounts set phone = left(trim(v_ready ->> 'phone'), 40)
	where id = v_me and phone is null and trim(coalesce(v_ready ->> 'phone', '')) <> '';
	-- one profile a volunteer: somebody who has one keeps it as it is
	insert into public.volunteers (account_id, area_id, travel_m, drives, languages, happy_with, avoid, weekly_minutes)
	values (
		v_me, v_area, (v_ready ->> 'travel_m')::integer, v_ready -> 'travels' ? 'car',
		array(select distinct l from jsonb_array_elements_text(v_ready -> 'languages') as l order by l),
		case when (v_ready ->> 'strong')::boolean then '{strong}'::text[] else '{}' end,
		array(select distinct l from jsonb_array_elements_text(v_ready -> 'avoid') as l order by l),
		(v_ready ->> 'weekly_minutes')::integer
	)
	on conflict (account_id) do nothing;
	if found then
		insert into public.availability (volunteer_id, weekday, starts, ends)
		select v_me, w.weekday, w.starts, w.ends
		from jsonb_to_recordset(v_ready -> 'windows') as w (weekday smallint, starts time, ends time);
	end if;
	insert into public.acceptances (organisation_id, volunteer_id, state, state_since)
	values (v_draft.organisation_id, v_me, 'applied', v_now)
	on conflict (organisation_id, volunteer_id) do nothing;
	if not found then
		select a.state into v_state from public.acceptances a
		where a.organisation_id = v_draft.organisation_id and a.volunteer_id = v_me for update;
		if v_state = 'declined' then
			raise exception 'You applied to % before, and they did not take you on. Ring them if you would like to try again.', v_organisation
				using errcode = 'PT409', hint = 'declined';
		elsif v_state <> 'left' then
			raise exception 'You have applied to % already, and they have it. Where it stands is under Volunteering.', v_organisation
				using errcode = 'PT409', hint = 'applied';
		end if;
		-- leaving was their own word, and so is coming back
		update public.acceptances set state = 'applied', state_since = v_now, reason = null
		where organisation_id = v_draft.organisation_id and volunteer_id = v_me;
	end if;
	insert into private.acceptance_events (organisation_id, volunteer_id, from_state, to_state, by_account, at)
	values (v_draft.organisation_id, v_me, v_state, 'applied', v_me, v_now);
	insert into private.applications (organisation_id, volunteer_id, wants, rather_not, grief, travels, identity, sent_at)
	values (
		v_draft.organisation_id, v_me, array(select jsonb_array_elements_text(v_ready -> 'wants')),
		array(select jsonb_array_elements_text(v_ready -> 'rather_not')), coalesce(left(v_ready ->> 'grief', 1500), ''),
		array(select jsonb_array_elements_text(v_ready -> 'travels')), v_ready ->> 'identity', v_now
	)
	returning id into v_application;
	insert into private.referees (application_id, position, name, relation, email, named_at)
	select v_application, r.nth, trim(r.one ->> 'name'), trim(r.one ->> 'relation'), lower(trim(r.one ->> 'email')), v_now
	from jsonb_array_elements(v_ready -> 'referees') with ordinality as r (one, nth);
	insert into private.outbox (template, to_account, organisation_id, params)
	values ('application-received', v_me, v_draft.organisation_id, jsonb_build_object('organisation', v_organisation, 'link', '/volunteering'));
	perform private.tell_organisation(v_draft.organisation_id, v_me, 'application-new', '/desk/volunteers/' || v_me);
	-- what was typed is now where it belongs: the draft keeps none of it
	update private.drafts set sent_at = v_now, answers = '{}'::jsonb, ready = null, code_hash = null, return_hash = null
	where id = v_draft.id;
	return private.end_once(p_once, 'send_application', jsonb_build_object('organisation', v_organisation));
end $$;
comment on function private.send_application(uuid, uuid, integer) is
	'Sends an application, once, by whoever has shown that its address is theirs: profile, week, acceptance at applied, two referees, mail. Refuses a second to the same organisation kindly.';
create function public.send_application(p_once uuid, p_draft uuid, p_version integer) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.send_application(p_once, p_draft, p_version) $$;
comment on function public.send_application(uuid, uuid, integer) is 'See private.send_application.';
grant execute on function public.send_application(uuid, uuid, integer), private.send_application(uuid, uuid, integer) to authenticated;

-- ---- Referees ------------------------------------------------------------------------------------
create function private.write_to_referee(p_referee uuid, p_template text) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_token text := private.new_secret();
begin
	update private.referees set token_hashes = token_hashes || private.hashed(v_token) where id = p_referee;
	insert into private.outbox (template, to_email, organisation_id, params)
	select p_template, r.email, a.organisation_id,
		jsonb_build_object('organisation', o.name, 'link', '/reference?token=' || v_token)
	from private.referees r
	join private.applications a on a.id = r.application_id
	join public.organisations o on o.id = a.organisation_id
	where r.id = p_referee;
end $$;
comment on function private.write_to_referee(uuid, text) is
	'Mails a referee a link of their own. The mail names the organisation and nobody else (R6): the page behind the link says for whom.';

create function private.ask_referees() returns trigger
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_application private.applications := private.live_application(new.organisation_id, new.volunteer_id);
	v_referee record;
begin
	for v_referee in
		update private.referees set asked_at = private.clock(), expires_at = private.clock() + interval '28 days'
		where application_id = v_application.id and asked_at is null
		returning id
	loop
		perform private.write_to_referee(v_referee.id, 'referee-asked');
	end loop;
	return null;
end $$;
comment on function private.ask_referees() is 'Trigger: the step to references writes to both referees, in the same transaction.';
create trigger acceptances_ask_referees after update of state on public.acceptances
	for each row when (new.state = 'references' and old.state is distinct from new.state)
	execute function private.ask_referees();

create function private.referee_of(p_token text) returns private.referees
	language sql stable security definer set search_path = ''
	as $$
	select r.* from private.referees r
	where r.token_hashes @> array[private.hashed(p_token)]
$$;
comment on function private.referee_of(text) is 'Whose link it is; the null row for a made-up one.';

create function private.reference_state(p_referee private.referees) returns text
	language sql stable security definer set search_path = ''
	as $$
	select case
		when p_referee.id is null then 'gone'
		when p_referee.answered_at is not null then 'answered'
		when p_referee.declined_at is not null then 'declined'
		when p_referee.expires_at <= private.clock() then 'gone'
		-- whatever became of the application is not the referee's to know
		when not exists (
			select from private.applications a
			join public.acceptances c using (organisation_id, volunteer_id)
			where a.id = p_referee.application_id and private.joining(c.state)
		) then 'gone'
		else 'ready'
	end
$$;
comment on function private.reference_state(private.referees) is
	'Where a referee''s link leads: ready, answered, declined, or gone (run out, no longer needed, never one: all alike).';

create function private.reference_page(p_token text) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_referee private.referees := private.referee_of(p_token);
	v_state text := private.reference_state(v_referee);
begin
	if v_state <> 'ready' then
		return jsonb_build_object('state', v_state);
	end if;
	return (
		select jsonb_build_object(
			'state', v_state, 'organisation', o.name, 'phone', o.phone, 'name', private.account_name(a.volunteer_id),
			'relation', v_referee.relation, 'expires_at', v_referee.expires_at
		)
		from private.applications a join public.organisations o on o.id = a.organisation_id
		where a.id = v_referee.application_id
	);
end $$;
comment on function private.reference_page(text) is
	'What a referee is asked, by their link: about whom, for which organisation. Once it is answered, no more than that it is. Changes nothing: mail scanners fetch links.';
create function public.reference_page(p_token text) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.reference_page(p_token) $$;
comment on function public.reference_page(text) is 'See private.reference_page.';
grant execute on function public.reference_page(text), private.reference_page(text) to anon, authenticated;

create function private.answer_reference(p_once uuid, p_token text, p_known_for text, p_trust text, p_words text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_referee private.referees;
	v_once record;
	v_state text;
	v_application private.applications;
begin
	-- the row's lock is what makes two presses one answer
	select * into v_referee from private.referees r
	where r.token_hashes @> array[private.hashed(p_token)] for update;
	select * into v_once from private.begin_once(p_once, 'answer_reference', null);
	if not v_once.first then
		return v_once.result;
	end if;
	v_state := private.reference_state(v_referee);
	if v_state <> 'ready' then
		return private.end_once(p_once, 'answer_reference', jsonb_build_object('state', v_state));
	end if;
	if p_trust = 'decline' then
		update private.referees set declined_at = private.clock() where id = v_referee.id;
	else
		if p_known_for is null or p_known_for not in ('under_1', '1_to_5', 'over_5') then
			raise exception 'Say how long you have known them.' using errcode = 'PT422', hint = 'known';
		elsif p_trust is null or p_trust not in ('yes', 'unsure', 'no') then
			raise exception 'Choose one.' using errcode = 'PT422', hint = 'trust';
		elsif length(p_words) > 2000 then
			raise exception 'Make it 2,000 characters or fewer.' using errcode = 'PT422', hint = 'words';
		elsif p_trust <> 'yes' and trim(coalesce(p_words, '')) = '' then
			raise exception 'Say what makes you hesitate. Only the coordinators read it.' using errcode = 'PT422', hint = 'words';
		end if;
		update private.referees set answered_at = private.clock(), known_for = p_known_for, trust = p_trust, words = coalesce(trim(p_words), '')
		where id = v_referee.id;
	end if;
	-- the coordinators hear once nobody is left to wait for
	select * into v_application from private.applications a where a.id = v_referee.application_id for update;
	if not exists (
		select from private.referees r
		where r.application_id = v_application.id and r.answered_at is null and r.declined_at is null
	) then
		perform private.tell_organisation(
			v_application.organisation_id, v_application.volunteer_id, 'references-in', '/desk/volunteers/' || v_application.volunteer_id
		);
	end if;
	return private.end_once(
		p_once, 'answer_reference', jsonb_build_object('state', case when p_trust = 'decline' then 'declined' else 'answered' end)
	);
end $$;
comment on function private.answer_reference(uuid, text, text, text, text) is
	'A referee''s answer, or (decline) that they would rather not, once, by the link they were sent. When both have settled it, the coordinators hear.';
create function public.answer_reference(
	p_once uuid, p_token text, p_trust text, p_known_for text default null, p_words text default ''
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.answer_reference(p_once, p_token, p_known_for, p_trust, p_words) $$;
comment on function public.answer_reference(uuid, text, text, text, text) is 'See private.answer_reference.';
grant execute on function public.answer_reference(uuid, text, text, text, text),
	private.answer_reference(uuid, text, text, text, text) to anon, authenticated;

create function private.remind_referees() returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_due record;
	v_count integer := 0;
begin
	for v_due in
		select r.id from private.referees r
		join private.applications a on a.id = r.application_id
		join public.acceptances c using (organisation_id, volunteer_id)
		where r.answered_at is null and r.declined_at is null and r.asked_at is not null and r.expires_at > v_now
			and private.joining(c.state)
			-- after five days, after twelve, and then never again
			and r.reminders < case when r.asked_at <= v_now - interval '12 days' then 2 when r.asked_at <= v_now - interval '5 days' then 1 else 0 end
		order by r.asked_at
		for update of r skip locked
	loop
		-- one that was not sent in its time is not made up for: two mails at once are none of them kind
		update private.referees set reminders = case when asked_at <= v_now - interval '12 days' then 2 else 1 end where id = v_due.id;
		perform private.write_to_referee(v_due.id, 'referee-reminded');
		v_count := v_count + 1;
	end loop;
	return v_count;
end $$;
comment on function private.remind_referees() is
	'Job: a referee who has not answered is reminded after five days and after twelve, and then left alone. Stops with an answer, a no, or the end of the application.';
create function public.remind_referees() returns integer
	language sql security invoker set search_path = ''
	as $$ select private.remind_referees() $$;
comment on function public.remind_referees() is 'See private.remind_referees.';
grant execute on function public.remind_referees(), private.remind_referees() to service_role;

-- ---- Where it stands -----------------------------------------------------------------------------
create function private.application_where(p_volunteer uuid, p_organisation uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'sent_at', a.sent_at, 'wants', a.wants, 'rather_not', a.rather_not, 'grief', a.grief, 'travels', a.travels, 'identity', a.identity,
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
				'name', r.name, 'asked_at', r.asked_at,
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
comment on function private.application_where(uuid, uuid) is
	'An application as its applicant sees it: what they said, each step with its day, and whether each referee has answered. Never what a referee said.';

create function private.application_of(p_organisation uuid, p_volunteer uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select private.application_where(p_volunteer, p_organisation) || jsonb_build_object(
		'referees', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'name', r.name, 'relation', r.relation, 'email', r.email, 'asked_at', r.asked_at, 'answered_at', r.answered_at,
				'known_for', r.known_for, 'trust', r.trust, 'words', r.words,
				'state', case
					when r.answered_at is not null then 'answered' when r.declined_at is not null then 'declined'
					when r.asked_at is null then 'named' when r.expires_at <= private.clock() then 'expired' else 'asked'
				end
			) order by r.position), '[]'::jsonb)
			from private.referees r where r.application_id = (private.live_application(p_organisation, p_volunteer)).id
		)
	)
$$;
comment on function private.application_of(uuid, uuid) is
	'An application as the organisation''s coordinators keep it, the referees'' words with it. No guard: private.volunteer_page asks first.';

-- ---- The pipeline --------------------------------------------------------------------------------
create function private.pipeline_page(p_organisation uuid, p_search text, p_stage text, p_sort text, p_page integer) returns jsonb
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
			'page', v_page,
			'total', (select count(*) from matching),
			'stages', (
				select coalesce(jsonb_object_agg(s.state, s.n), '{}'::jsonb)
				from (select u.state, count(*) as n from under_way u group by u.state) as s
			),
			'longest', (select min(u.state_since) from matching u),
			'rows', coalesce(jsonb_agg(jsonb_build_object(
				'id', m.volunteer_id, 'name', m.name, 'area', private.area_label(m.area_id), 'state', m.state, 'since', m.state_since,
				'own', m.volunteer_id = v_me, 'sent_at', (private.live_application(p_organisation, m.volunteer_id)).sent_at,
				'referees', r.named, 'answered', r.answered, 'waiting', r.waiting,
				'checked', private.check_valid(m.volunteer_id, p_organisation, v_organisation.required_check, v_now),
				'trained', private.training_valid(m.volunteer_id, p_organisation, v_organisation.required_training, v_now)
			) order by m.nth), '[]'::jsonb)
		)
		from matching m
		cross join lateral (
			select count(*) as named, count(*) filter (where f.answered_at is not null) as answered,
				count(*) filter (where f.answered_at is null and f.declined_at is null and f.expires_at > v_now) as waiting
			from private.referees f
			where f.application_id = (private.live_application(p_organisation, m.volunteer_id)).id
		) as r
		where m.nth > (v_page - 1) * 25 and m.nth <= v_page * 25
	);
end $$;
comment on function private.pipeline_page(uuid, text, text, text, integer) is
	'An organisation''s applications under way, 25 a page, by stage, name or area; longest waiting, newest, or by name. Each with what tells on whom it waits.';
create function public.pipeline_page(
	p_organisation uuid, p_search text default null, p_stage text default null, p_sort text default null, p_page integer default 1
) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.pipeline_page(p_organisation, p_search, p_stage, p_sort, p_page) $$;
comment on function public.pipeline_page(uuid, text, text, text, integer) is 'See private.pipeline_page.';
grant execute on function public.pipeline_page(uuid, text, text, text, integer),
	private.pipeline_page(uuid, text, text, text, integer) to authenticated;

-- ---- Erasing -------------------------------------------------------------------------------------
create function private.erase_applications(p_account uuid) returns bigint
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_n bigint;
begin
	delete from private.applications a where a.volunteer_id = p_account;
	get diagnostics v_n = row_count;
	return v_n;
end $$;
comment on function private.erase_applications(uuid) is 'Deletes what somebody said when they applied, and their referees with it. Part of private.erase_volunteer.';

create function private.applied_anywhere(p_account uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$ select exists (select from private.applications a where a.volunteer_id = p_account) $$;
comment on function private.applied_anywhere(uuid) is 'Whether there is an application to erase.';

create function private.forget_references(p_at timestamptz) returns bigint
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_n bigint;
begin
	delete from private.referees r where r.id in (
		select x.id from private.referees x where p_at >= x.named_at + private.keeps('references') order by x.named_at limit 1000
	);
	get diagnostics v_n = row_count;
	return v_n;
end $$;
comment on function private.forget_references(timestamptz) is 'Deletes referees whose time is over. Part of private.carry_out.';
