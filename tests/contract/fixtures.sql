-- What the contract tests of the Data API ask for. Applied to the embedded database of those tests,
-- and by hand to a hosted project that was made for them; never part of the product.
create table public.contract_notes (
	id bigint generated always as identity primary key,
	owner uuid not null default auth.uid() references auth.users (id) on delete cascade,
	title text not null,
	stars integer check (stars between 1 and 5),
	during tstzrange,
	at timestamptz not null default '2026-01-01 10:00:00.5+00',
	day date not null default '2026-01-01',
	extra jsonb not null default '{}',
	constraint one_title unique (owner, title)
);
create index contract_notes_owner on public.contract_notes (owner);
alter table public.contract_notes enable row level security;
alter table public.contract_notes force row level security;
grant select, insert, update, delete on public.contract_notes to authenticated;
grant select, insert, update, delete on public.contract_notes to service_role;
create policy "People read their own notes" on public.contract_notes
	for select to authenticated using (owner = (select auth.uid()));
create policy "People write their own notes" on public.contract_notes
	for insert to authenticated with check (owner = (select auth.uid()));
create policy "People change their own notes" on public.contract_notes
	for update to authenticated using (owner = (select auth.uid()));

-- Granted to nobody, and without row level security: only grants keep it shut.
create table public.contract_shut (id integer primary key);
insert into public.contract_shut values (1);

create function public.contract_who() returns json language sql stable as $$
	select json_build_object(
		'role', current_user,
		'login', session_user,
		'strong', (select rolsuper from pg_roles where rolname = session_user),
		'uid', auth.uid(),
		'email', auth.email(),
		'claims', auth.jwt(),
		'method', current_setting('request.method', true)
	)
$$;
create function public.contract_nothing() returns void language sql as 'select';
create function public.contract_add(a integer, b integer default 1) returns integer
	language sql immutable as 'select a + b';
create function public.contract_mine() returns setof public.contract_notes
	language sql stable as 'select * from public.contract_notes';
create function public.contract_echo(thing jsonb, list text[], id uuid default null) returns jsonb
	language sql immutable as 'select jsonb_build_object(''thing'', thing, ''list'', list, ''id'', id)';
create function public.contract_moment() returns timestamptz
	language sql immutable as $$ select timestamptz '2026-01-01 10:00:00.5+00' $$;
create function public.contract_refuse(code text, words text default 'Refused') returns void
	language plpgsql as $$
begin
	raise exception '%', words using errcode = code, detail = 'the detail', hint = 'the hint';
end
$$;
create function public.contract_live() returns boolean language sql stable security definer
	set search_path = '' as $$
	select exists (
		select from auth.sessions
		where id = (auth.jwt() ->> 'session_id')::uuid and user_id = auth.uid()
	)
$$;
revoke execute on function public.contract_live() from public;
grant execute on function public.contract_live() to authenticated;
-- What grants there are, to see that the backend makes none of its own.
create function public.contract_grants() returns text language sql stable security definer
	set search_path = '' as $$
	select md5(string_agg(line, ' ' order by line)) from (
		select c.oid::regclass::text || coalesce(c.relacl::text, '') as line from pg_catalog.pg_class c
		where c.relnamespace::regnamespace::text in ('public', 'private', 'auth')
		union all select d.oid::text || d.defaclacl::text from pg_catalog.pg_default_acl d
		union all select n.nspname || n.nspacl::text from pg_catalog.pg_namespace n
			where n.nspname in ('public', 'private', 'auth')
	) as all_grants
$$;
revoke execute on function public.contract_grants() from public;
grant execute on function public.contract_grants() to service_role;
grant execute on function public.contract_who(), public.contract_nothing(),
	public.contract_add(integer, integer), public.contract_mine(),
	public.contract_echo(jsonb, text[], uuid), public.contract_moment(),
	public.contract_refuse(text, text) to anon, authenticated, service_role;
