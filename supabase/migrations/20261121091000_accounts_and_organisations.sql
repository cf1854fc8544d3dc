-- Accounts as their holders see them, limits, organisations as their administrators keep them.

-- ---- How long a session lasts ---------------------------------------------------------------------
create or replace function private.me() returns uuid
	-- PL/pgSQL, as in whatever a policy calls: it plans a query once a session, not once a statement
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	return (
		select s.user_id
		from auth.sessions s
		join public.accounts a on a.id = s.user_id
		where s.id = (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'session_id')::uuid
			and s.user_id = (select auth.uid())
			and a.closed_at is null
			and s.created_at > private.clock() - interval '60 days'
			-- refreshed_at is UTC without saying so; it moves at most once an hour
			and coalesce(s.refreshed_at at time zone 'UTC', s.created_at) > private.clock() - interval '30 days'
			and (s.not_after is null or s.not_after > private.clock())
	);
end $$;
comment on function private.me() is
	'Who is asking, if their session is still alive: signing out acts on the next statement, not when a token runs out. A session ends 60 days after signing in, and after 30 days unused. Null otherwise.';

create function private.my_session() returns uuid
	language sql stable set search_path = ''
	as $$ select (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'session_id')::uuid $$;
comment on function private.my_session() is 'The session that asks. Says nothing about whether it is alive: private.me() does.';

create function private.signed_in_freshly() returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from auth.sessions s
		where s.id = private.my_session() and s.user_id = private.me()
			and s.created_at > private.clock() - interval '15 minutes'
	)
$$;
comment on function private.signed_in_freshly() is
	'Whether whoever asks signed in within the last quarter of an hour: what a change that could shut them out needs.';

create function private.my_email() returns text
	language sql stable security definer set search_path = ''
	as $$
	select lower(u.email) from auth.users u where u.id = private.me() and u.email_confirmed_at is not null
$$;
comment on function private.my_email() is 'The confirmed address of whoever asks, in lower case; null while it is not confirmed.';

-- R2 in the table itself: nobody grants themselves anything, by whatever function.
alter table public.member_roles
	add constraint nobody_grants_themselves check (granted_by is distinct from account_id),
	add constraint nobody_takes_their_own check (revoked_by is distinct from account_id);

-- ---- Who asks, for every page -----------------------------------------------------------------------
create function private.viewer() returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'id', a.id,
		'email', coalesce(u.email, ''),
		'name', a.name,
		'roles', coalesce((
			select jsonb_agg(jsonb_build_object(
				'organisation_id', o.id, 'organisation_name', o.name, 'role', r.role
			) order by o.name, o.id, r.role)
			from public.member_roles r
			join public.members m using (organisation_id, account_id)
			join public.organisations o on o.id = r.organisation_id
			where r.account_id = a.id and r.revoked_at is null and m.left_at is null and o.active
				and not private.suspended_anywhere(a.id)
		), '[]'::jsonb),
		'volunteer', exists (select from public.volunteers v where v.account_id = a.id),
		'circle', coalesce((
			select jsonb_agg(jsonb_build_object('person_id', c.person_id) order by c.added_at, c.person_id)
			from (
				select c.person_id, min(c.added_at) as added_at from private.circle_members c
				where c.account_id = a.id and c.ended_at is null
				group by c.person_id
			) as c
		), '[]'::jsonb)
	)
	from public.accounts a
	join auth.users u on u.id = a.id
	where a.id = (select private.me())
$$;
comment on function private.viewer() is
	'Who asks and what they may open: the one call each signed-in page begins with. Null when the session is not alive.';
create function public.viewer() returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.viewer() $$;
comment on function public.viewer() is 'See private.viewer.';
grant execute on function public.viewer(), private.viewer() to authenticated;

create function private.claim_my_places(p_browser text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_email text := private.my_email();
	v_circle integer := 0;
begin
	update auth.sessions set user_agent = left(p_browser, 300)
	where id = private.my_session() and user_id = v_me and user_agent is null and p_browser is not null;
	if v_email is not null then
		-- Only an address that was confirmed where it was given: one that somebody else typed for a
		-- caller may be a stranger's.
		update private.circle_members c set account_id = v_me
		where c.account_id is null and c.ended_at is null and lower(c.email) = v_email
			and c.email_confirmed_at is not null
			and c.basis_seen_by is distinct from v_me;
		get diagnostics v_circle = row_count;
	end if;
	return jsonb_build_object(
		'circle', v_circle,
		'invitations', (
			select count(*) from public.invitations i
			where lower(i.email) = v_email and i.accepted_at is null and i.revoked_at is null
				and i.expires_at > private.clock()
		)
	);
end $$;
comment on function private.claim_my_places(text) is
	'After signing in: notes what the browser calls itself with the session, where Auth has not; ties the places in circles that were given with this confirmed address to the account, and counts the invitations that wait for it.';
create function public.claim_my_places(p_browser text default null) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.claim_my_places(p_browser) $$;
comment on function public.claim_my_places(text) is 'See private.claim_my_places.';
grant execute on function public.claim_my_places(text), private.claim_my_places(text) to authenticated;

-- ---- Limits ------------------------------------------------------------------------------------------
create function private.limit_of(p_bucket text, p_part integer, out most integer, out span interval)
	language sql immutable set search_path = ''
	as $$
	select l.most, l.span
	from (values
		-- part 1: an address from one network; 2: the address from anywhere; 3: the network
		('sign_in', 1, 5, interval '15 minutes'), ('sign_in', 2, 30, interval '1 hour'), ('sign_in', 3, 40, interval '15 minutes'),
		('password', 1, 10, interval '15 minutes'), ('password', 2, 50, interval '1 hour'), ('password', 3, 60, interval '15 minutes'),
		('code', 1, 5, interval '10 minutes'), ('code', 2, 30, interval '1 hour'), ('code', 3, 40, interval '15 minutes'),
		('code_sent', 2, 1000000, interval '5 minutes'),
		('link', 3, 60, interval '15 minutes'),
		('mail', 1, 5, interval '1 hour'), ('mail', 2, 15, interval '1 hour'), ('mail', 3, 40, interval '1 hour'),
		('form', 3, 200, interval '10 minutes')
	) as l (bucket, part, most, span)
	where l.bucket = p_bucket and l.part = p_part
$$;
comment on function private.limit_of(text, integer) is
	'How often: fixed here, so that nobody who calls knock() chooses. An address is limited much more tightly from one network than from everywhere together, so that a stranger elsewhere does not shut its holder out.';

create function private.knock(p_bucket text, p_keys text[], p_signature text) returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_limit record;
	v_wait integer := 0;
	-- Whoever calls this directly counts as one network, all of them together, and for no address: made-up
	-- keys then neither shut anybody out nor fill the table.
	v_keys text[] := case
		when private.signed_by_site(array_to_string(p_keys, ',', '-'), p_signature) then p_keys
		else array[null, null, repeat('0', 64)]
	end;
begin
	for v_part in 1..3 loop
		continue when v_keys[v_part] is null;
		if v_keys[v_part] !~ '^[0-9a-f]{64}$' then
			raise exception 'Please try again.' using errcode = 'PT422', hint = 'key';
		end if;
		select * into v_limit from private.limit_of(p_bucket, v_part);
		continue when v_limit.most is null;
		if private.hit_limit(p_bucket || v_part, v_keys[v_part], v_limit.most, v_limit.span) then
			v_wait := greatest(v_wait, ceil(extract(epoch from
				date_bin(v_limit.span, private.clock(), timestamptz '2026-01-01 00:00+00') + v_limit.span - private.clock()
			))::integer);
		end if;
	end loop;
	return v_wait;
end $$;
comment on function private.knock(text, text[], text) is
	'Counts one try against the limits of a bucket, for an address from a network, the address, the network: HMACs of the site''s, signed by it (lib/server/db/limits.ts). Seconds to wait, or 0. Answers instead of raising, so that the count stays.';
create function public.knock(p_bucket text, p_keys text[], p_signature text default null) returns integer
	language sql security invoker set search_path = ''
	as $$ select private.knock(p_bucket, p_keys, p_signature) $$;
comment on function public.knock(text, text[], text) is 'See private.knock.';
grant execute on function public.knock(text, text[], text), private.knock(text, text[], text) to anon, authenticated;

create function private.code_was_sent(p_key text) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from private.rate_limits l
		where l.bucket = 'code_sent2' and l.key_hash = sha256(convert_to(lower(p_key), 'utf8'))
			and l.window_start > private.clock() - interval '10 minutes'
	)
$$;
comment on function private.code_was_sent(text) is
	'Whether a code was mailed within the last ten minutes, for a key that only the site can make: an older code is not taken.';
create function public.code_was_sent(p_key text) returns boolean
	language sql stable security invoker set search_path = ''
	as $$ select private.code_was_sent(p_key) $$;
comment on function public.code_was_sent(text) is 'See private.code_was_sent.';
grant execute on function public.code_was_sent(text), private.code_was_sent(text) to anon, authenticated;

-- ---- One's own account -------------------------------------------------------------------------------
create function private.live_administrators(p_organisation uuid) returns setof uuid
	language sql stable security definer set search_path = ''
	as $$
	select r.account_id
	from public.member_roles r
	join public.members m using (organisation_id, account_id)
	join public.accounts a on a.id = r.account_id
	where r.organisation_id = p_organisation and r.role = 'administrator' and r.revoked_at is null
		and m.left_at is null and a.closed_at is null
$$;
comment on function private.live_administrators(uuid) is 'Who administers an organisation now.';

create function private.account_page() returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_email text := private.my_email();
begin
	return (
		select jsonb_build_object(
			'email', coalesce(u.email, ''),
			'new_email', nullif(u.email_change, ''),
			'name', a.name,
			'phone', a.phone,
			'has_password', coalesce(u.encrypted_password, '') <> '',
			'fresh', private.signed_in_freshly(),
			'second_step', private.lacks_second_step(v_me, null),
			'since', a.created_at,
			'sessions', (select count(*) from auth.sessions s where s.user_id = v_me),
			'circle', (
				select count(distinct c.person_id) from private.circle_members c
				where c.account_id = v_me and c.ended_at is null
			),
			'members', coalesce((
				select jsonb_agg(jsonb_build_object(
					'organisation_id', o.id, 'organisation', o.name, 'joined_at', m.joined_at,
					'roles', coalesce((
						select jsonb_agg(r.role order by r.role) from public.member_roles r
						where r.organisation_id = o.id and r.account_id = v_me and r.revoked_at is null
					), '[]'::jsonb),
					'only_administrator', v_me in (select private.live_administrators(o.id)) and not exists (
						select from private.live_administrators(o.id) as l (account_id) where l.account_id <> v_me
					)
				) order by o.name, o.id)
				from public.members m join public.organisations o on o.id = m.organisation_id
				where m.account_id = v_me and m.left_at is null
			), '[]'::jsonb),
			'acceptances', coalesce((
				select jsonb_agg(jsonb_build_object(
					'organisation_id', o.id, 'organisation', o.name, 'state', c.state
				) order by o.name, o.id)
				from public.acceptances c join public.organisations o on o.id = c.organisation_id
				where c.volunteer_id = v_me and c.state not in ('left', 'declined')
			), '[]'::jsonb),
			'visits_ahead', (
				select count(*) from public.matches m join public.tasks t on t.id = m.task_id
				where m.volunteer_id = v_me and m.ended_at is null and t.state in ('accepted', 'confirmed')
					and t.ends_at > private.clock()
			),
			'invitations', coalesce((
				select jsonb_agg(jsonb_build_object(
					'id', i.id, 'organisation', o.name, 'roles', i.roles, 'expires_at', i.expires_at
				) order by i.created_at)
				from public.invitations i join public.organisations o on o.id = i.organisation_id
				where lower(i.email) = v_email and i.accepted_at is null and i.revoked_at is null
					and i.expires_at > private.clock() and o.active
			), '[]'::jsonb)
		)
		from public.accounts a join auth.users u on u.id = a.id
		where a.id = v_me
	);
end $$;
comment on function private.account_page() is 'Everything /account and the pages under it show somebody about their own account.';
create function public.account_page() returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.account_page() $$;
comment on function public.account_page() is 'See private.account_page.';
grant execute on function public.account_page(), private.account_page() to authenticated;

create function private.change_my_details(p_once uuid, p_name text, p_phone text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
begin
	select * into v_once from private.begin_once(p_once, 'change_my_details', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if length(trim(coalesce(p_name, ''))) not between 1 and 120 then
		raise exception 'Write your name, in up to 120 characters.' using errcode = 'PT422', hint = 'name';
	end if;
	if length(p_phone) > 40 then
		raise exception 'That telephone number is too long.' using errcode = 'PT422', hint = 'phone';
	end if;
	update public.accounts set name = trim(p_name), phone = nullif(trim(p_phone), '') where id = v_me;
	return private.end_once(p_once, 'change_my_details', '{}'::jsonb);
end $$;
comment on function private.change_my_details(uuid, text, text) is 'One''s own name and telephone number; the number may be left out.';
create function public.change_my_details(p_once uuid, p_name text, p_phone text default null) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.change_my_details(p_once, p_name, p_phone) $$;
comment on function public.change_my_details(uuid, text, text) is 'See private.change_my_details.';
grant execute on function public.change_my_details(uuid, text, text), private.change_my_details(uuid, text, text) to authenticated;

create function private.my_sessions_page() returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
begin
	return coalesce((
		select jsonb_agg(jsonb_build_object(
			'id', s.id,
			'this', s.id = private.my_session(),
			'began_at', s.created_at,
			'used_at', greatest(s.refreshed_at at time zone 'UTC', s.created_at),
			'browser', s.user_agent
		) order by s.id = private.my_session() desc, coalesce(s.refreshed_at at time zone 'UTC', s.created_at) desc)
		from auth.sessions s
		where s.user_id = v_me
			and s.created_at > private.clock() - interval '60 days'
			and coalesce(s.refreshed_at at time zone 'UTC', s.created_at) > private.clock() - interval '30 days'
	), '[]'::jsonb);
end $$;
comment on function private.my_sessions_page() is 'Where one is signed in: this browser first, then the last used.';
create function public.my_sessions_page() returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.my_sessions_page() $$;
comment on function public.my_sessions_page() is 'See private.my_sessions_page.';
grant execute on function public.my_sessions_page(), private.my_sessions_page() to authenticated;

create function private.end_my_session(p_session uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
begin
	delete from auth.sessions where id = p_session and user_id = v_me;
	return jsonb_build_object('ended', found);
end $$;
comment on function private.end_my_session(uuid) is
	'Ends one of one''s own sessions: it reads nothing from the next statement on. Somebody else''s, or one already ended, is left as it is.';
create function public.end_my_session(p_session uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.end_my_session(p_session) $$;
comment on function public.end_my_session(uuid) is 'See private.end_my_session.';
grant execute on function public.end_my_session(uuid), private.end_my_session(uuid) to authenticated;

create function private.end_my_sessions(p_this_too boolean) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_count integer;
begin
	delete from auth.sessions
	where user_id = v_me and (p_this_too or id is distinct from private.my_session());
	get diagnostics v_count = row_count;
	return jsonb_build_object('ended', v_count);
end $$;
comment on function private.end_my_sessions(boolean) is 'Signs out everywhere, or everywhere but here.';
create function public.end_my_sessions(p_this_too boolean) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.end_my_sessions(p_this_too) $$;
comment on function public.end_my_sessions(boolean) is 'See private.end_my_sessions.';
grant execute on function public.end_my_sessions(boolean), private.end_my_sessions(boolean) to authenticated;

create function private.tell_of_change(p_once uuid, p_what text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_email text := private.my_email();
begin
	select * into v_once from private.begin_once(p_once, 'tell_of_change', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if p_what not in ('password-changed', 'email-changing', 'second-step-changed') then
		perform private.not_found();
	end if;
	if v_email is not null and not private.hit_limit('tell_of_change', v_me::text, 10, interval '1 day') then
		-- to the address as it is now: after a change it would tell the wrong one
		insert into private.outbox (template, to_email, params)
		values (p_what, v_email, jsonb_build_object('link', '/account'));
	end if;
	return private.end_once(p_once, 'tell_of_change', '{}'::jsonb);
end $$;
comment on function private.tell_of_change(uuid, text) is
	'Mails the holder of an account that its password or address is being changed, at the address they have now.';
create function public.tell_of_change(p_once uuid, p_what text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.tell_of_change(p_once, p_what) $$;
comment on function public.tell_of_change(uuid, text) is 'See private.tell_of_change.';
grant execute on function public.tell_of_change(uuid, text), private.tell_of_change(uuid, text) to authenticated;

create function private.let_go_of_requests(p_organisation uuid, p_account uuid) returns void
	language plpgsql security definer set search_path = ''
	as $$
begin
	with gone as (
		update public.requests r set coordinator_id = null
		where r.organisation_id = p_organisation and r.coordinator_id = p_account
			and r.state in ('draft', 'submitted', 'open', 'paused')
		returning r.id
	)
	insert into private.request_events (request_id, event, by_account)
	select g.id, 'coordinator_left', p_account from gone g;
end $$;
comment on function private.let_go_of_requests(uuid, uuid) is
	'Whoever no longer coordinates leaves no request behind that seems to be in their hands: the desk shows that nobody has it.';

create function private.leave_organisation_now(p_organisation uuid, p_account uuid) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
begin
	-- the organisation's lock: two last administrators do not leave at once
	-- (no key update: whoever writes for the organisation meanwhile refers to its row, and may hold what we wait for)
	perform from public.organisations o where o.id = p_organisation for no key update;
	if p_account in (select private.live_administrators(p_organisation)) and not exists (
		select from private.live_administrators(p_organisation) as l (account_id) where l.account_id <> p_account
	) then
		raise exception 'You are the only administrator of %. Invite another one first, so that somebody can let people in.',
			(select o.name from public.organisations o where o.id = p_organisation)
			using errcode = 'PT409', hint = 'only_administrator';
	end if;
	update public.member_roles set revoked_at = v_now
	where organisation_id = p_organisation and account_id = p_account and revoked_at is null;
	update public.members set left_at = v_now
	where organisation_id = p_organisation and account_id = p_account and left_at is null;
	perform private.take_back_invitation(i.id) from public.invitations i
	where i.organisation_id = p_organisation and i.invited_by = p_account and i.accepted_at is null and i.revoked_at is null;
	perform private.let_go_of_requests(p_organisation, p_account);
end $$;
comment on function private.leave_organisation_now(uuid, uuid) is
	'Ends a membership by its holder''s own wish (revoked_by stays empty). No guard of its own. Refuses for the only administrator.';

create function private.leave_organisation(p_once uuid, p_organisation uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
begin
	if not exists (
		select from public.members m
		where m.organisation_id = p_organisation and m.account_id = v_me and m.left_at is null
	) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'leave_organisation', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if exists (
		select from public.acceptances a
		where a.organisation_id = p_organisation and a.volunteer_id = v_me and a.state not in ('left', 'declined')
	) then
		raise exception 'You volunteer here too. Stop volunteering first, so that nobody waits for you.'
			using errcode = 'PT409', hint = 'volunteers_here';
	end if;
	perform private.leave_organisation_now(p_organisation, v_me);
	return private.end_once(p_once, 'leave_organisation', '{}'::jsonb);
end $$;
comment on function private.leave_organisation(uuid, uuid) is 'Leaves an organisation. Refuses for its only administrator, and while one still volunteers there.';
create function public.leave_organisation(p_once uuid, p_organisation uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.leave_organisation(p_once, p_organisation) $$;
comment on function public.leave_organisation(uuid, uuid) is 'See private.leave_organisation.';
grant execute on function public.leave_organisation(uuid, uuid), private.leave_organisation(uuid, uuid) to authenticated;

create function private.close_account_now(p_account uuid) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_email text := (select u.email from auth.users u where u.id = p_account);
	v_match public.matches;
	v_offer record;
	v_organisation uuid;
begin
	delete from private.calendar_feeds f where f.account_id = p_account;
	-- in one order, so that two who leave take turns
	for v_organisation in
		select m.organisation_id from public.members m
		where m.account_id = p_account and m.left_at is null order by m.organisation_id
	loop
		perform private.leave_organisation_now(v_organisation, p_account);
	end loop;

	-- Nobody is left waiting: visits go back, offers are answered.
	for v_match in
		select m.* from public.matches m join public.tasks t on t.id = m.task_id
		where m.volunteer_id = p_account and m.ended_at is null and t.state in ('accepted', 'confirmed') and t.ends_at > v_now
		order by m.task_id
	loop
		perform private.lock_task(v_match.task_id);
		select * into v_match from public.matches m where m.id = v_match.id;
		if v_match.ended_at is null then
			perform private.end_match(v_match, 'handed_back', 'handed_back', p_account, null);
			perform private.tell_coordinators(t.request_id, 'handed-back', '/desk/requests/' || t.request_id)
			from public.tasks t where t.id = v_match.task_id;
		end if;
	end loop;
	for v_offer in
		select o.id, o.task_id from public.offers o where o.volunteer_id = p_account and o.state = 'sent' order by o.task_id
	loop
		perform private.lock_task(v_offer.task_id);
		update public.offers set state = 'declined', answered_at = v_now where id = v_offer.id and state = 'sent';
		if found then
			perform private.record_task_event(v_offer.task_id, 'declined', null, null, p_account, p_account);
			perform private.reopen_if_nobody_left(v_offer.task_id, p_account);
		end if;
	end loop;
	-- A suspension stays what it is.
	with gone as (
		update public.acceptances a set state = 'left', state_since = v_now
		where a.volunteer_id = p_account and a.state not in ('left', 'declined', 'suspended')
		returning a.organisation_id
	)
	insert into private.acceptance_events (organisation_id, volunteer_id, to_state, by_account, reason)
	select g.organisation_id, p_account, 'left', p_account, 'closed their account' from gone g;
	update public.volunteers set about = '', happy_with = '{}', avoid = '{}' where account_id = p_account;
	delete from public.availability where volunteer_id = p_account;
	delete from public.availability_exceptions where volunteer_id = p_account;

	-- A circle keeps whoever asked, with the way to reach them that they gave; their sign-in goes.
	update private.circle_members set ended_at = v_now where account_id = p_account and ended_at is null and role = 'helper';
	-- with the address they have now: one that they gave up long ago may be somebody else's mailbox today
	update private.circle_members
	set account_id = null, email = case when email_confirmed_at is not null then v_email else email end
	where account_id = p_account and ended_at is null;

	update private.outbox set state = 'cancelled', reason = 'account closed', params = '{}'::jsonb
	where to_account = p_account and state = 'queued';
	if v_email is not null then
		insert into private.outbox (template, to_email, params) values ('account-closed', v_email, '{"link": "/"}'::jsonb);
	end if;

	update public.accounts set closed_at = v_now, phone = null where id = p_account;
	delete from auth.sessions where user_id = p_account;
	delete from auth.identities where user_id = p_account;
	-- The address is free again, and this account can never be signed in to.
	update auth.users set
		email = 'closed-' || p_account || '@closed.invalid', encrypted_password = null, raw_user_meta_data = '{}'::jsonb,
		email_change = '', confirmation_token = '', recovery_token = '', email_change_token_new = '',
		email_change_token_current = '', reauthentication_token = '',
		banned_until = v_now + interval '100 years'
	where id = p_account;
	perform private.add_to_replay('close_account', p_account, '', '{}'::jsonb, v_now);
end $$;
comment on function private.close_account_now(uuid) is
	'Closes an account: visits ahead are handed back, offers answered, memberships and sessions ended, the address freed. No guard of its own. Refuses for the only administrator of an organisation.';

create function private.close_my_account(p_once uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
begin
	if not private.signed_in_freshly() then
		raise exception 'Sign in again first. Closing an account needs a sign-in from the last 15 minutes.'
			using errcode = 'PT409', hint = 'sign_in_again';
	end if;
	perform private.close_account_now(v_me);
	return '{}'::jsonb;
end $$;
comment on function private.close_my_account(uuid) is
	'Closes the account of whoever asks, after a fresh sign-in: visits ahead are handed back, offers answered, memberships and sessions ended, the address freed. What is kept: the name, with what they did and read. Refuses for the only administrator of an organisation.';
create function public.close_my_account(p_once uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.close_my_account(p_once) $$;
comment on function public.close_my_account(uuid) is 'See private.close_my_account.';
grant execute on function public.close_my_account(uuid), private.close_my_account(uuid) to authenticated;

create function private.tidy_accounts() returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_account uuid;
	v_count integer := 0;
begin
	for v_account in
		select u.id from auth.users u
		where u.email_confirmed_at is null and u.last_sign_in_at is null
			and greatest(u.created_at, coalesce(u.confirmation_sent_at, u.created_at)) + private.keeps('unconfirmed_accounts') <= private.clock()
		order by u.created_at limit 500
	loop
		begin
			delete from public.accounts where id = v_account;
			delete from auth.users where id = v_account;
			v_count := v_count + 1;
		exception
			when foreign_key_violation then
				-- somebody has entered something for them: it stays
				null;
		end;
	end loop;
	return v_count;
end $$;
comment on function private.tidy_accounts() is
	'For the retention rule unconfirmed_accounts: forgets addresses that somebody typed at sign-in and nobody confirmed in time.';

-- ---- Organisations -----------------------------------------------------------------------------------
create table private.organisation_events (
	id bigint generated always as identity primary key,
	organisation_id uuid not null references public.organisations (id),
	event text not null check (event in ('made', 'details', 'hours', 'areas', 'work', 'invited', 'invited_again', 'invitation_revoked')),
	by_account uuid references public.accounts (id),
	words text not null default '' check (length(words) <= 300),
	at timestamptz not null default private.clock()
);
comment on table private.organisation_events is 'What administrators changed, who and when; roles have their own history in member_roles. Only added to.';
create index organisation_events_organisation on private.organisation_events (organisation_id, at desc);
create index organisation_events_by on private.organisation_events (by_account);
create trigger organisation_events_ledger before update or delete on private.organisation_events
	for each row execute function private.refuse_change();
alter table private.organisation_events enable row level security;
alter table private.organisation_events force row level security;

create function private.require_administrator(p_organisation uuid) returns uuid
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
begin
	if p_organisation is null or not private.has_role(v_me, p_organisation, 'administrator') then
		perform private.not_found();
	end if;
	return v_me;
end $$;
comment on function private.require_administrator(uuid) is
	'The guard of what an organisation''s administrators do: to anybody else the organisation''s pages do not exist.';

create function private.hold_organisation(p_organisation uuid, p_version integer) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_version integer;
begin
	-- (no key update: a task that is being added refers to the row, and holds the request we may wait for)
	select o.version into v_version from public.organisations o where o.id = p_organisation for no key update;
	if p_version is not null and v_version <> p_version then
		raise exception 'Somebody else has changed this since you opened it. Nothing was overwritten; what is saved now stands beside what you typed.'
			using errcode = 'PT409', hint = 'stale';
	end if;
end $$;
comment on function private.hold_organisation(uuid, integer) is 'Takes the organisation''s lock and refuses a stale form.';

create function private.organisation_page(p_organisation uuid) returns jsonb
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
comment on function private.organisation_page(uuid) is 'An organisation as its administrators set it: details, hours, areas, work.';
create function public.organisation_page(p_organisation uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.organisation_page(p_organisation) $$;
comment on function public.organisation_page(uuid) is 'See private.organisation_page.';
grant execute on function public.organisation_page(uuid), private.organisation_page(uuid) to authenticated;

create function private.save_organisation_details(
	p_once uuid, p_organisation uuid, p_version integer, p_name text, p_kind public.organisation_kind, p_nation public.nation,
	p_about text, p_phone text, p_email text, p_out_of_hours_name text, p_out_of_hours_phone text, p_out_of_hours_email text,
	p_coordinates boolean
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_administrator(p_organisation);
	v_once record;
begin
	select * into v_once from private.begin_once(p_once, 'save_organisation_details', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.hold_organisation(p_organisation, p_version);
	if length(trim(coalesce(p_name, ''))) not between 2 and 120 then
		raise exception 'Write the organisation’s name, in 2 to 120 characters.' using errcode = 'PT422', hint = 'name';
	end if;
	if length(p_about) > 2000 then
		raise exception 'Say it in up to 2,000 characters.' using errcode = 'PT422', hint = 'about';
	end if;
	update public.organisations set
		name = trim(p_name), kind = p_kind, nation = p_nation, about = coalesce(trim(p_about), ''),
		phone = coalesce(trim(p_phone), ''), email = coalesce(lower(trim(p_email)), ''),
		out_of_hours_name = coalesce(trim(p_out_of_hours_name), ''),
		out_of_hours_phone = coalesce(trim(p_out_of_hours_phone), ''),
		coordinates = coalesce(p_coordinates, false)
	where id = p_organisation;
	perform private.set_out_of_hours(p_organisation, p_out_of_hours_email);
	insert into private.organisation_events (organisation_id, event, by_account) values (p_organisation, 'details', v_me);
	return private.end_once(p_once, 'save_organisation_details', '{}'::jsonb);
end $$;
comment on function private.save_organisation_details(uuid, uuid, integer, text, public.organisation_kind, public.nation, text, text, text, text, text, text, boolean) is
	'An administrator changes what the organisation is called, where it works and how it is reached. Refuses a stale form.';
create function public.save_organisation_details(
	p_once uuid, p_organisation uuid, p_version integer, p_name text, p_kind public.organisation_kind, p_nation public.nation,
	p_about text default '', p_phone text default '', p_email text default '', p_out_of_hours_name text default '',
	p_out_of_hours_phone text default '', p_out_of_hours_email text default '', p_coordinates boolean default false
) returns jsonb
	language sql security invoker set search_path = ''
	as $$
	select private.save_organisation_details(
		p_once, p_organisation, p_version, p_name, p_kind, p_nation, p_about, p_phone, p_email, p_out_of_hours_name,
		p_out_of_hours_phone, p_out_of_hours_email, p_coordinates
	)
$$;
comment on function public.save_organisation_details(uuid, uuid, integer, text, public.organisation_kind, public.nation, text, text, text, text, text, text, boolean) is
	'See private.save_organisation_details.';
grant execute on function
	public.save_organisation_details(uuid, uuid, integer, text, public.organisation_kind, public.nation, text, text, text, text, text, text, boolean),
	private.save_organisation_details(uuid, uuid, integer, text, public.organisation_kind, public.nation, text, text, text, text, text, text, boolean)
	to authenticated;

create function private.save_organisation_hours(p_once uuid, p_organisation uuid, p_version integer, p_hours jsonb) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_administrator(p_organisation);
	v_once record;
begin
	select * into v_once from private.begin_once(p_once, 'save_organisation_hours', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.hold_organisation(p_organisation, p_version);
	if jsonb_typeof(p_hours) is distinct from 'array' or jsonb_array_length(p_hours) > 21 then
		raise exception 'Write the hours again.' using errcode = 'PT422', hint = 'hours';
	end if;
	delete from public.organisation_hours where organisation_id = p_organisation;
	insert into public.organisation_hours (organisation_id, weekday, opens, closes)
	select p_organisation, h.weekday, h.opens, h.closes
	from jsonb_to_recordset(p_hours) as h (weekday smallint, opens time, closes time);
	-- counts the version, so that a form opened before is noticed
	update public.organisations set slug = slug where id = p_organisation;
	insert into private.organisation_events (organisation_id, event, by_account) values (p_organisation, 'hours', v_me);
	return private.end_once(p_once, 'save_organisation_hours', '{}'::jsonb);
exception
	when check_violation or not_null_violation or unique_violation or invalid_datetime_format or datetime_field_overflow
		or invalid_text_representation or numeric_value_out_of_range then
		raise exception 'Each day needs an opening time before its closing time.' using errcode = 'PT422', hint = 'hours';
end $$;
comment on function private.save_organisation_hours(uuid, uuid, integer, jsonb) is
	'When somebody reads requests: [{weekday: 1 (Monday) to 7, opens: "09:00", closes: "17:00"}], local wall time; days left out are closed.';
create function public.save_organisation_hours(p_once uuid, p_organisation uuid, p_version integer, p_hours jsonb) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.save_organisation_hours(p_once, p_organisation, p_version, p_hours) $$;
comment on function public.save_organisation_hours(uuid, uuid, integer, jsonb) is 'See private.save_organisation_hours.';
grant execute on function public.save_organisation_hours(uuid, uuid, integer, jsonb), private.save_organisation_hours(uuid, uuid, integer, jsonb) to authenticated;

create function private.organisation_areas_page(p_organisation uuid, p_search text) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_administrator(p_organisation);
	v_search text := left(trim(coalesce(p_search, '')), 60);
	v_of_postcode text := private.area_of_postcode(v_search);
begin
	return jsonb_build_object(
		'name', (select o.name from public.organisations o where o.id = p_organisation),
		'served', coalesce((
			select jsonb_agg(jsonb_build_object('id', a.id, 'label', a.label, 'place', a.place) order by a.label)
			from public.organisation_areas s join public.areas a on a.id = s.area_id
			where s.organisation_id = p_organisation
		), '[]'::jsonb),
		'found', case when v_search = '' then '[]'::jsonb else coalesce((
			select jsonb_agg(jsonb_build_object('id', f.id, 'label', f.label, 'place', f.place, 'served', f.served) order by f.first, f.label)
			from (
				select a.id, a.label, a.place,
					exists (select from public.organisation_areas s where s.organisation_id = p_organisation and s.area_id = a.id) as served,
					case when starts_with(upper(a.label) || ' ', upper(v_search) || ' ') then 0
						when starts_with(upper(a.label), upper(v_search)) then 1 else 2 end as first
				from public.areas a
				where case when v_of_postcode is not null then a.id = v_of_postcode
					else strpos(upper(a.label), upper(v_search)) > 0 or strpos(lower(a.place), lower(v_search)) > 0 end
				order by first, a.label limit 80
			) as f
		), '[]'::jsonb) end
	);
end $$;
comment on function private.organisation_areas_page(uuid, text) is
	'The areas an organisation serves, and up to 80 found by a postcode, the beginning of one, or a place''s name.';
create function public.organisation_areas_page(p_organisation uuid, p_search text default '') returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.organisation_areas_page(p_organisation, p_search) $$;
comment on function public.organisation_areas_page(uuid, text) is 'See private.organisation_areas_page.';
grant execute on function public.organisation_areas_page(uuid, text), private.organisation_areas_page(uuid, text) to authenticated;

create function private.save_organisation_areas(p_once uuid, p_organisation uuid, p_add text[], p_remove text[]) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_administrator(p_organisation);
	v_once record;
	v_added integer;
	v_removed integer;
begin
	select * into v_once from private.begin_once(p_once, 'save_organisation_areas', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.hold_organisation(p_organisation, null);
	if exists (select from unnest(p_add) as x (id) where not exists (select from public.areas a where a.id = x.id)) then
		raise exception 'Choose areas from the list.' using errcode = 'PT422', hint = 'add';
	end if;
	delete from public.organisation_areas where organisation_id = p_organisation and area_id = any (p_remove);
	get diagnostics v_removed = row_count;
	insert into public.organisation_areas (organisation_id, area_id)
	select distinct p_organisation, x.id from unnest(p_add) as x (id)
	on conflict do nothing;
	get diagnostics v_added = row_count;
	if v_added + v_removed > 0 then
		insert into private.organisation_events (organisation_id, event, by_account, words)
		values (p_organisation, 'areas', v_me, format('%s added, %s taken away', v_added, v_removed));
	end if;
	return private.end_once(p_once, 'save_organisation_areas', jsonb_build_object('added', v_added, 'removed', v_removed));
end $$;
comment on function private.save_organisation_areas(uuid, uuid, text[], text[]) is
	'Areas served: some more, some fewer. No version: adding and taking away do not overwrite what another did.';
create function public.save_organisation_areas(p_once uuid, p_organisation uuid, p_add text[] default '{}', p_remove text[] default '{}') returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.save_organisation_areas(p_once, p_organisation, p_add, p_remove) $$;
comment on function public.save_organisation_areas(uuid, uuid, text[], text[]) is 'See private.save_organisation_areas.';
grant execute on function public.save_organisation_areas(uuid, uuid, text[], text[]), private.save_organisation_areas(uuid, uuid, text[], text[]) to authenticated;

create function private.save_organisation_work(
	p_once uuid, p_organisation uuid, p_version integer, p_kinds text[], p_confirms boolean, p_required_check public.check_level,
	p_required_training text[], p_offer_hours integer
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_administrator(p_organisation);
	v_once record;
begin
	select * into v_once from private.begin_once(p_once, 'save_organisation_work', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.hold_organisation(p_organisation, p_version);
	if exists (select from unnest(p_kinds) as x (id) where not exists (select from public.task_kinds k where k.id = x.id)) then
		raise exception 'Choose kinds of help from the list.' using errcode = 'PT422', hint = 'kinds';
	end if;
	if exists (select from unnest(p_required_training) as x (id) where not exists (select from public.training_modules t where t.id = x.id)) then
		raise exception 'Choose training from the list.' using errcode = 'PT422', hint = 'required_training';
	end if;
	if p_offer_hours is null or p_offer_hours not between 1 and 336 then
		raise exception 'An offer stays open for 1 to 336 hours (14 days).' using errcode = 'PT422', hint = 'offer_hours';
	end if;
	-- A higher level follows from the kind of task: asking it of everybody would be unlawful (domain.md 4).
	if p_required_check not in ('none', 'basic') and p_required_check is distinct from (
		select o.required_check from public.organisations o where o.id = p_organisation
	) then
		raise exception 'Of everybody you can ask for no more than a basic check. A higher one comes with the kind of task.'
			using errcode = 'PT422', hint = 'required_check';
	end if;
	update public.organisations set
		confirms_matches = coalesce(p_confirms, true), required_check = p_required_check,
		required_training = array(select distinct x from unnest(p_required_training) as x order by x),
		offer_hours = p_offer_hours
	where id = p_organisation;
	delete from public.organisation_task_kinds where organisation_id = p_organisation and not (kind_id = any (p_kinds));
	insert into public.organisation_task_kinds (organisation_id, kind_id)
	select distinct p_organisation, x.id from unnest(p_kinds) as x (id)
	on conflict do nothing;
	insert into private.organisation_events (organisation_id, event, by_account) values (p_organisation, 'work', v_me);
	return private.end_once(p_once, 'save_organisation_work', '{}'::jsonb);
end $$;
comment on function private.save_organisation_work(uuid, uuid, integer, text[], boolean, public.check_level, text[], integer) is
	'What kinds of help an organisation arranges, whether it confirms matches, what it requires of all its volunteers, how long an offer stays open (hours). Refuses a stale form.';
create function public.save_organisation_work(
	p_once uuid, p_organisation uuid, p_version integer, p_kinds text[], p_confirms boolean, p_required_check public.check_level,
	p_required_training text[], p_offer_hours integer
) returns jsonb
	language sql security invoker set search_path = ''
	as $$
	select private.save_organisation_work(
		p_once, p_organisation, p_version, p_kinds, p_confirms, p_required_check, p_required_training, p_offer_hours
	)
$$;
comment on function public.save_organisation_work(uuid, uuid, integer, text[], boolean, public.check_level, text[], integer) is 'See private.save_organisation_work.';
grant execute on function
	public.save_organisation_work(uuid, uuid, integer, text[], boolean, public.check_level, text[], integer),
	private.save_organisation_work(uuid, uuid, integer, text[], boolean, public.check_level, text[], integer)
	to authenticated;

-- ---- Members -----------------------------------------------------------------------------------------
create function private.organisation_people_page(p_organisation uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_administrator(p_organisation);
begin
	return jsonb_build_object(
		'name', (select o.name from public.organisations o where o.id = p_organisation),
		'members', coalesce((
			select jsonb_agg(jsonb_build_object(
				'account_id', a.id, 'name', a.name, 'email', u.email, 'joined_at', m.joined_at, 'you', a.id = v_me,
				'roles', coalesce((
					select jsonb_agg(r.role order by r.role) from public.member_roles r
					where r.organisation_id = m.organisation_id and r.account_id = m.account_id and r.revoked_at is null
				), '[]'::jsonb)
			) order by lower(a.name), u.email)
			from public.members m
			join public.accounts a on a.id = m.account_id
			join auth.users u on u.id = a.id
			where m.organisation_id = p_organisation and m.left_at is null and a.closed_at is null
		), '[]'::jsonb),
		'invitations', coalesce((
			select jsonb_agg(jsonb_build_object(
				'id', i.id, 'email', i.email, 'roles', i.roles, 'by', b.name, 'created_at', i.created_at,
				'expires_at', i.expires_at, 'expired', i.expires_at <= private.clock()
			) order by i.created_at desc, i.id)
			from public.invitations i left join public.accounts b on b.id = i.invited_by
			where i.organisation_id = p_organisation and i.accepted_at is null and i.revoked_at is null
				and i.expires_at > private.clock() - interval '60 days'
		), '[]'::jsonb),
		'history', coalesce((
			select jsonb_agg(to_jsonb(h) order by h.at desc, h.event, h.whom, h.words)
			from (
				select * from (
					select r.granted_at as at, 'granted' as event, a.name as whom, b.name as by, r.role::text as words
					from public.member_roles r join public.accounts a on a.id = r.account_id
					left join public.accounts b on b.id = r.granted_by
					where r.organisation_id = p_organisation
					union all
					select r.revoked_at, case when r.revoked_by is null then 'left' else 'revoked' end, a.name, b.name, r.role::text
					from public.member_roles r join public.accounts a on a.id = r.account_id
					left join public.accounts b on b.id = r.revoked_by
					where r.organisation_id = p_organisation and r.revoked_at is not null
					union all
					select e.at, e.event, null, b.name, e.words
					from private.organisation_events e left join public.accounts b on b.id = e.by_account
					where e.organisation_id = p_organisation
				) as x
				order by x.at desc, x.event, x.whom, x.words limit 200
			) as h
		), '[]'::jsonb)
	);
end $$;
comment on function private.organisation_people_page(uuid) is
	'The members of an organisation with their roles, the invitations that wait, and the history of both, for its administrators.';
create function public.organisation_people_page(p_organisation uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.organisation_people_page(p_organisation) $$;
comment on function public.organisation_people_page(uuid) is 'See private.organisation_people_page.';
grant execute on function public.organisation_people_page(uuid), private.organisation_people_page(uuid) to authenticated;

create function private.new_token() returns text
	language sql volatile set search_path = ''
	as $$ select replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '') $$;
comment on function private.new_token() is 'A secret for a link: 244 random bits in 64 hexadecimal digits. Only its hash is kept.';

create function private.write_invitation(p_organisation uuid, p_email text, p_roles public.member_role[], p_by uuid, out id uuid, out token text)
	language plpgsql security definer set search_path = ''
	as $$
begin
	token := private.new_token();
	insert into public.invitations as i (organisation_id, email, roles, token_hash, invited_by, created_at, expires_at)
	values (
		p_organisation, lower(trim(p_email)), array(select distinct r from unnest(p_roles) as r order by r),
		sha256(convert_to(token, 'utf8')), p_by, private.clock(), private.clock() + interval '14 days'
	)
	returning i.id into write_invitation.id;
	insert into private.outbox (template, to_email, organisation_id, params)
	select 'invitation', lower(trim(p_email)), o.id,
		jsonb_build_object('organisation', o.name, 'link', '/invitation?token=' || token)
	from public.organisations o where o.id = p_organisation;
end $$;
comment on function private.write_invitation(uuid, text, public.member_role[], uuid) is 'Writes an invitation and its mail. No guard of its own.';

create function private.take_back_invitation(p_invitation uuid) returns void
	language plpgsql security definer set search_path = ''
	as $$
begin
	update public.invitations set revoked_at = private.clock()
	where id = p_invitation and accepted_at is null and revoked_at is null;
	update private.outbox b set state = 'cancelled', reason = 'invitation taken back', params = '{}'::jsonb
	from public.invitations i
	where i.id = p_invitation and b.state = 'queued' and b.template = 'invitation'
		and b.to_email = i.email and b.organisation_id = i.organisation_id;
end $$;
comment on function private.take_back_invitation(uuid) is 'Its link no longer works, and its mail does not go out if it has not yet.';

create function private.invite_member(p_once uuid, p_organisation uuid, p_email text, p_roles public.member_role[]) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_administrator(p_organisation);
	v_once record;
	v_email text := lower(trim(coalesce(p_email, '')));
	v_made record;
begin
	select * into v_once from private.begin_once(p_once, 'invite_member', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.hold_organisation(p_organisation, null);
	if v_email !~ '^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$' or length(v_email) > 254 then
		raise exception 'Write an e-mail address, such as ruth@example.org.' using errcode = 'PT422', hint = 'email';
	end if;
	if coalesce(cardinality(p_roles), 0) = 0 then
		raise exception 'Choose what they will be here.' using errcode = 'PT422', hint = 'roles';
	end if;
	if exists (
		select from public.members m join auth.users u on u.id = m.account_id
		where m.organisation_id = p_organisation and m.left_at is null and lower(u.email) = v_email
	) then
		raise exception 'Whoever has this address is a member here already. Change their roles instead.'
			using errcode = 'PT422', hint = 'email';
	end if;
	if exists (
		select from public.invitations i
		where i.organisation_id = p_organisation and i.email = v_email and i.accepted_at is null and i.revoked_at is null
			and i.expires_at > private.clock()
	) then
		raise exception 'An invitation waits at this address already. Send it again, or take it back first.'
			using errcode = 'PT422', hint = 'email';
	end if;
	if private.hit_limit('invite', p_organisation::text, 200, interval '1 day') then
		raise exception 'That is 200 invitations today. Send the rest tomorrow.' using errcode = 'PT429', hint = 'too_many';
	end if;
	select * into v_made from private.write_invitation(p_organisation, v_email, p_roles, v_me);
	insert into private.organisation_events (organisation_id, event, by_account, words)
	values (p_organisation, 'invited', v_me, v_email);
	return private.end_once(p_once, 'invite_member', jsonb_build_object('id', v_made.id));
end $$;
comment on function private.invite_member(uuid, uuid, text, public.member_role[]) is
	'An administrator invites an address by mail, with the roles it will have. The link holds for 14 days and for that address alone.';
create function public.invite_member(p_once uuid, p_organisation uuid, p_email text, p_roles public.member_role[]) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.invite_member(p_once, p_organisation, p_email, p_roles) $$;
comment on function public.invite_member(uuid, uuid, text, public.member_role[]) is 'See private.invite_member.';
grant execute on function public.invite_member(uuid, uuid, text, public.member_role[]), private.invite_member(uuid, uuid, text, public.member_role[]) to authenticated;

create function private.my_organisations_invitation(p_me uuid, p_invitation uuid) returns public.invitations
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_invitation public.invitations;
begin
	select * into v_invitation from public.invitations i where i.id = p_invitation;
	if v_invitation.id is null or not private.has_role(p_me, v_invitation.organisation_id, 'administrator') then
		perform private.not_found();
	end if;
	perform private.hold_organisation(v_invitation.organisation_id, null);
	select * into v_invitation from public.invitations i where i.id = p_invitation;
	return v_invitation;
end $$;
comment on function private.my_organisations_invitation(uuid, uuid) is 'An invitation of an organisation that p_me administers, under the organisation''s lock.';

create function private.resend_invitation(p_once uuid, p_invitation uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_old public.invitations := private.my_organisations_invitation(v_me, p_invitation);
	v_made record;
begin
	select * into v_once from private.begin_once(p_once, 'resend_invitation', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_old.accepted_at is not null or v_old.revoked_at is not null then
		raise exception 'This invitation has been accepted or taken back already.' using errcode = 'PT409', hint = 'stale';
	end if;
	if private.hit_limit('invite', v_old.organisation_id::text, 200, interval '1 day') then
		raise exception 'That is 200 invitations today. Send the rest tomorrow.' using errcode = 'PT429', hint = 'too_many';
	end if;
	perform private.take_back_invitation(v_old.id);
	select * into v_made from private.write_invitation(v_old.organisation_id, v_old.email, v_old.roles, v_me);
	insert into private.organisation_events (organisation_id, event, by_account, words)
	values (v_old.organisation_id, 'invited_again', v_me, v_old.email);
	return private.end_once(p_once, 'resend_invitation', jsonb_build_object('id', v_made.id));
end $$;
comment on function private.resend_invitation(uuid, uuid) is 'Sends an invitation anew: a new link for another 14 days; the old link no longer works.';
create function public.resend_invitation(p_once uuid, p_invitation uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.resend_invitation(p_once, p_invitation) $$;
comment on function public.resend_invitation(uuid, uuid) is 'See private.resend_invitation.';
grant execute on function public.resend_invitation(uuid, uuid), private.resend_invitation(uuid, uuid) to authenticated;

create function private.revoke_invitation(p_once uuid, p_invitation uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_old public.invitations := private.my_organisations_invitation(v_me, p_invitation);
begin
	select * into v_once from private.begin_once(p_once, 'revoke_invitation', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_old.accepted_at is not null then
		raise exception 'They have accepted already. You can take their roles away instead.' using errcode = 'PT409', hint = 'stale';
	end if;
	if v_old.revoked_at is null then
		perform private.take_back_invitation(v_old.id);
		insert into private.organisation_events (organisation_id, event, by_account, words)
		values (v_old.organisation_id, 'invitation_revoked', v_me, v_old.email);
	end if;
	return private.end_once(p_once, 'revoke_invitation', '{}'::jsonb);
end $$;
comment on function private.revoke_invitation(uuid, uuid) is 'Takes an invitation back: its link no longer works.';
create function public.revoke_invitation(p_once uuid, p_invitation uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.revoke_invitation(p_once, p_invitation) $$;
comment on function public.revoke_invitation(uuid, uuid) is 'See private.revoke_invitation.';
grant execute on function public.revoke_invitation(uuid, uuid), private.revoke_invitation(uuid, uuid) to authenticated;

create function private.invitation_page(p_token text) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'id', i.id, 'organisation', o.name, 'roles', i.roles, 'email', i.email, 'by', b.name, 'expires_at', i.expires_at,
		'mine', coalesce(i.email = private.my_email(), false)
	)
	from public.invitations i
	join public.organisations o on o.id = i.organisation_id
	left join public.accounts b on b.id = i.invited_by
	where i.token_hash = sha256(convert_to(coalesce(p_token, ''), 'utf8'))
		and i.accepted_at is null and i.revoked_at is null and i.expires_at > private.clock() and o.active
$$;
comment on function private.invitation_page(text) is
	'What an invitation''s link shows to whoever holds it; null for one that is unknown, accepted, taken back or too old, all alike.';
create function public.invitation_page(p_token text) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.invitation_page(p_token) $$;
comment on function public.invitation_page(text) is 'See private.invitation_page.';
grant execute on function public.invitation_page(text), private.invitation_page(text) to anon, authenticated;

create function private.accept_invitation(p_once uuid, p_token text, p_invitation uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_email text := private.my_email();
	v_found public.invitations;
	v_role public.member_role;
begin
	select * into v_found from public.invitations i
	where i.id = p_invitation or i.token_hash = sha256(convert_to(p_token, 'utf8'));
	-- By its number alone only the address it was sent to knows of it.
	if v_found.id is null or (
		v_found.email is distinct from v_email
		and v_found.token_hash is distinct from sha256(convert_to(p_token, 'utf8'))
	) then
		perform private.not_found();
	end if;
	if v_found.email is distinct from v_email then
		raise exception 'This invitation was sent to another address. Sign in with that one to accept it.'
			using errcode = 'PT409', hint = 'other_address';
	end if;
	perform private.hold_organisation(v_found.organisation_id, null);
	select * into v_once from private.begin_once(p_once, 'accept_invitation', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	select * into v_found from public.invitations i where i.id = v_found.id;
	if v_found.accepted_at is not null and v_found.accepted_by = v_me then
		return private.end_once(p_once, 'accept_invitation', jsonb_build_object('organisation_id', v_found.organisation_id));
	end if;
	if v_found.accepted_at is not null or v_found.revoked_at is not null or v_found.expires_at <= private.clock()
		-- whoever sends an invitation is not let in by it, at whatever address
		or v_found.invited_by = v_me
		or not exists (select from public.organisations o where o.id = v_found.organisation_id and o.active)
	then
		raise exception 'This invitation no longer works. Ask whoever sent it for a new one.' using errcode = 'PT409', hint = 'expired';
	end if;
	insert into public.members (organisation_id, account_id) values (v_found.organisation_id, v_me)
	on conflict (organisation_id, account_id) do update set left_at = null, joined_at = private.clock()
		where members.left_at is not null;
	foreach v_role in array v_found.roles loop
		insert into public.member_roles (organisation_id, account_id, role, granted_by, granted_at)
		values (v_found.organisation_id, v_me, v_role, v_found.invited_by, private.clock())
		on conflict (organisation_id, account_id, role) where revoked_at is null do nothing;
	end loop;
	update public.invitations set accepted_at = private.clock(), accepted_by = v_me where id = v_found.id;
	return private.end_once(p_once, 'accept_invitation', jsonb_build_object('organisation_id', v_found.organisation_id));
end $$;
comment on function private.accept_invitation(uuid, text, uuid) is
	'Accepts an invitation, by its link''s token or by its number, signed in with the confirmed address that it was sent to.';
create function public.accept_invitation(p_once uuid, p_token text default null, p_invitation uuid default null) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.accept_invitation(p_once, p_token, p_invitation) $$;
comment on function public.accept_invitation(uuid, text, uuid) is 'See private.accept_invitation.';
grant execute on function public.accept_invitation(uuid, text, uuid), private.accept_invitation(uuid, text, uuid) to authenticated;

create function private.live_roles(p_organisation uuid, p_account uuid) returns public.member_role[]
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(array_agg(r.role order by r.role), '{}')
	from public.member_roles r
	where r.organisation_id = p_organisation and r.account_id = p_account and r.revoked_at is null
$$;
comment on function private.live_roles(uuid, uuid) is 'The roles that are granted and not taken away, in the type''s order.';

create function private.set_roles(
	p_once uuid, p_organisation uuid, p_account uuid, p_roles public.member_role[], p_seen public.member_role[]
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_administrator(p_organisation);
	v_once record;
	v_now timestamptz := private.clock();
	v_had public.member_role[];
	v_wanted public.member_role[] := array(select distinct r from unnest(p_roles) as r order by r);
begin
	perform private.hold_organisation(p_organisation, null);
	-- again, now that nobody else changes roles: two administrators who take each other's take turns
	perform private.require_administrator(p_organisation);
	if not exists (
		select from public.members m
		where m.organisation_id = p_organisation and m.account_id = p_account and m.left_at is null
	) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'set_roles', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if p_account = v_me then
		raise exception 'Nobody changes their own roles. Ask another administrator.' using errcode = 'PT409', hint = 'own_role';
	end if;
	v_had := private.live_roles(p_organisation, p_account);
	if p_seen is not null and v_had is distinct from array(select distinct r from unnest(p_seen) as r order by r) then
		raise exception 'Somebody else has changed these roles since you opened the page. Look again; nothing was overwritten.'
			using errcode = 'PT409', hint = 'stale';
	end if;
	if v_had = v_wanted then
		return private.end_once(p_once, 'set_roles', jsonb_build_object('changed', false));
	end if;
	update public.member_roles set revoked_at = v_now, revoked_by = v_me
	where organisation_id = p_organisation and account_id = p_account and revoked_at is null and not (role = any (v_wanted));
	insert into public.member_roles (organisation_id, account_id, role, granted_by, granted_at)
	select p_organisation, p_account, r, v_me, v_now from unnest(v_wanted) as r where not (r = any (v_had));
	if 'administrator' = any (v_had) and not ('administrator' = any (v_wanted)) then
		-- what they sent out dies with the right to send it
		perform private.take_back_invitation(i.id) from public.invitations i
		where i.organisation_id = p_organisation and i.invited_by = p_account and i.accepted_at is null and i.revoked_at is null;
	end if;
	if not (v_wanted && '{coordinator,group_lead}'::public.member_role[]) then
		perform private.let_go_of_requests(p_organisation, p_account);
	end if;
	insert into private.outbox (template, to_account, organisation_id, params)
	select 'roles-changed', p_account, o.id, jsonb_build_object('organisation', o.name, 'link', '/account')
	from public.organisations o where o.id = p_organisation;
	return private.end_once(p_once, 'set_roles', jsonb_build_object('changed', true));
end $$;
comment on function private.set_roles(uuid, uuid, uuid, public.member_role[], public.member_role[]) is
	'R2: an administrator grants and takes away roles of another member, each recorded; never their own, so that one administrator always stays. p_seen is what the form showed.';
create function public.set_roles(
	p_once uuid, p_organisation uuid, p_account uuid, p_roles public.member_role[], p_seen public.member_role[] default null
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.set_roles(p_once, p_organisation, p_account, p_roles, p_seen) $$;
comment on function public.set_roles(uuid, uuid, uuid, public.member_role[], public.member_role[]) is 'See private.set_roles.';
grant execute on function
	public.set_roles(uuid, uuid, uuid, public.member_role[], public.member_role[]),
	private.set_roles(uuid, uuid, uuid, public.member_role[], public.member_role[]) to authenticated;

create function private.remove_member(p_once uuid, p_organisation uuid, p_account uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_administrator(p_organisation);
	v_once record;
	v_now timestamptz := private.clock();
begin
	perform private.hold_organisation(p_organisation, null);
	perform private.require_administrator(p_organisation);
	select * into v_once from private.begin_once(p_once, 'remove_member', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if not exists (
		select from public.members m
		where m.organisation_id = p_organisation and m.account_id = p_account and m.left_at is null
	) then
		perform private.not_found();
	end if;
	if p_account = v_me then
		raise exception 'You can leave from your own account page.' using errcode = 'PT409', hint = 'own_role';
	end if;
	if exists (
		select from public.acceptances a
		where a.organisation_id = p_organisation and a.volunteer_id = p_account and a.state not in ('left', 'declined')
	) then
		raise exception 'They volunteer here, or have applied to. A coordinator ends that first, so that nobody waits for them.'
			using errcode = 'PT409', hint = 'volunteers_here';
	end if;
	update public.member_roles set revoked_at = v_now, revoked_by = v_me
	where organisation_id = p_organisation and account_id = p_account and revoked_at is null;
	update public.members set left_at = v_now where organisation_id = p_organisation and account_id = p_account;
	perform private.take_back_invitation(i.id) from public.invitations i
	where i.organisation_id = p_organisation and i.invited_by = p_account and i.accepted_at is null and i.revoked_at is null;
	perform private.let_go_of_requests(p_organisation, p_account);
	insert into private.outbox (template, to_account, organisation_id, params)
	select 'roles-changed', p_account, o.id, jsonb_build_object('organisation', o.name, 'link', '/account')
	from public.organisations o where o.id = p_organisation;
	return private.end_once(p_once, 'remove_member', '{}'::jsonb);
end $$;
comment on function private.remove_member(uuid, uuid, uuid) is
	'Ends another''s membership and every role of theirs here. Refuses while they volunteer here: that is a coordinator''s to end.';
create function public.remove_member(p_once uuid, p_organisation uuid, p_account uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.remove_member(p_once, p_organisation, p_account) $$;
comment on function public.remove_member(uuid, uuid, uuid) is 'See private.remove_member.';
grant execute on function public.remove_member(uuid, uuid, uuid), private.remove_member(uuid, uuid, uuid) to authenticated;

-- ---- The first organisation --------------------------------------------------------------------------
create function private.create_organisation(
	p_name text, p_slug text, p_kind public.organisation_kind, p_nation public.nation, p_outwards text[], p_hours jsonb,
	p_administrator text, p_roles public.member_role[]
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_id uuid;
	v_made record;
	v_unknown text;
	v_areas integer;
begin
	select string_agg(x.code, ', ') into v_unknown
	from unnest(p_outwards) as x (code)
	where not exists (select from public.sectors s where starts_with(s.sector, upper(trim(x.code)) || ' '));
	if v_unknown is not null then
		raise exception 'No postcodes begin with %.', v_unknown using errcode = 'PT422', hint = 'areas';
	end if;
	if exists (select from public.organisations o where o.slug = p_slug) then
		raise exception 'There is an organisation with the short name % already.', p_slug using errcode = 'PT422', hint = 'slug';
	end if;
	if lower(trim(coalesce(p_administrator, ''))) !~ '^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$' then
		raise exception 'The administrator needs an e-mail address.' using errcode = 'PT422', hint = 'administrator';
	end if;
	insert into public.organisations (slug, name, kind, nation, coordinates)
	values (p_slug, trim(p_name), p_kind, p_nation, p_kind in ('hospice', 'charity', 'council'))
	returning id into v_id;
	insert into public.organisation_areas (organisation_id, area_id)
	select distinct v_id, s.area_id from public.sectors s
	join unnest(p_outwards) as x (code) on starts_with(s.sector, upper(trim(x.code)) || ' ');
	get diagnostics v_areas = row_count;
	insert into public.organisation_hours (organisation_id, weekday, opens, closes)
	select v_id, h.weekday, h.opens, h.closes
	from jsonb_to_recordset(p_hours) as h (weekday smallint, opens time, closes time);
	-- Regulated activity (and so the barred-list check) is arranged only where the organisation has chosen it.
	insert into public.organisation_task_kinds (organisation_id, kind_id)
	select v_id, k.id from public.task_kinds k where k.check_level <> 'enhanced_barred';
	select * into v_made from private.write_invitation(v_id, p_administrator, p_roles, null);
	insert into private.organisation_events (organisation_id, event) values (v_id, 'made');
	return jsonb_build_object(
		'organisation_id', v_id, 'areas', v_areas, 'link', '/invitation?token=' || v_made.token
	);
end $$;
comment on function private.create_organisation(text, text, public.organisation_kind, public.nation, text[], jsonb, text, public.member_role[]) is
	'For the operator''s command: makes an organisation and invites its first administrator. Areas by the first half of their postcodes ("PO38").';
create function public.create_organisation(
	p_name text, p_slug text, p_kind public.organisation_kind, p_nation public.nation, p_outwards text[], p_hours jsonb,
	p_administrator text, p_roles public.member_role[] default '{administrator}'
) returns jsonb
	language sql security invoker set search_path = ''
	as $$
	select private.create_organisation(p_name, p_slug, p_kind, p_nation, p_outwards, p_hours, p_administrator, p_roles)
$$;
comment on function public.create_organisation(text, text, public.organisation_kind, public.nation, text[], jsonb, text, public.member_role[]) is
	'See private.create_organisation.';
grant execute on function
	public.create_organisation(text, text, public.organisation_kind, public.nation, text[], jsonb, text, public.member_role[]),
	private.create_organisation(text, text, public.organisation_kind, public.nation, text[], jsonb, text, public.member_role[])
	to service_role;
