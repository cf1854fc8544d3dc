-- A second step at signing in (a code from an app), for whoever has power over others, where the backend
-- has it. A session that lacks it is nobody's: one place, and every guard, policy and function behind it.

create table private.site_settings (
	only_one boolean primary key default true check (only_one),
	second_step boolean not null default false
);
comment on table private.site_settings is 'What the operator of a site has said about it. One row; changed in SQL alone (docs/deploy.md).';
comment on column private.site_settings.second_step is
	'The project''s Auth has a second factor (TOTP), and members with power over others must show it.';
insert into private.site_settings default values;
alter table private.site_settings enable row level security;
alter table private.site_settings force row level security;

create function private.live_session() returns auth.sessions
	language sql stable security definer set search_path = ''
	as $$
	select s
	from auth.sessions s
	join public.accounts a on a.id = s.user_id
	where s.id = private.my_session()
		and s.user_id = (select auth.uid())
		and a.closed_at is null
		and s.created_at > private.clock() - interval '60 days'
		-- refreshed_at is UTC without saying so; it moves at most once an hour
		and coalesce(s.refreshed_at at time zone 'UTC', s.created_at) > private.clock() - interval '30 days'
		and (s.not_after is null or s.not_after > private.clock())
$$;
comment on function private.live_session() is
	'The session that asks, while it is alive, whatever it has shown. For the second step alone: everything else asks private.me().';

create function private.lacks_second_step(p_account uuid, p_level text) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(p_level, '') <> 'aal2'
		and exists (select from private.site_settings t where t.second_step)
		and exists (
			select from public.member_roles r
			join public.members m using (organisation_id, account_id)
			where r.account_id = p_account and r.role <> 'volunteer' and r.revoked_at is null and m.left_at is null
		)
$$;
comment on function private.lacks_second_step(uuid, text) is
	'Whether a session of this level must show a second step first: coordinators, leads, guardians and administrators, where the site says so. Judged at each statement, from Auth''s own row, never from a token.';

create or replace function private.me() returns uuid
	language sql stable security definer set search_path = ''
	as $$
	select s.user_id from private.live_session() s
	where s.user_id is not null
		and not (exists (select from private.site_settings t where t.second_step) and private.lacks_second_step(s.user_id, s.aal::text))
$$;
comment on function private.me() is
	'Who is asking, if their session is still alive: signing out acts on the next statement, not when a token runs out. A session ends 60 days after signing in, after 30 days unused, and is nobody''s while it lacks the second step it needs. Null otherwise.';

-- ---- What the site asks once a request ---------------------------------------------------------------
create function private.halfway() returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'halfway', true, 'email', coalesce(u.email, ''),
		'fresh', s.created_at > private.clock() - interval '15 minutes'
	)
	from private.live_session() s
	join auth.users u on u.id = s.user_id
	where private.lacks_second_step(s.user_id, s.aal::text)
$$;
comment on function private.halfway() is
	'Whoever has a session that still needs its second step: their address and whether they signed in just now, and nothing else.';
create or replace function public.viewer() returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select coalesce(private.viewer(), private.halfway()) $$;
comment on function public.viewer() is
	'See private.viewer; private.halfway for whoever has not shown the second step they need.';
grant execute on function private.halfway() to authenticated;
