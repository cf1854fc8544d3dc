-- What a hosted Supabase project has before the first migration: roles. Run as supabase_admin, once
-- a cluster (roles and their settings belong to the cluster, not to a database).
do $$
begin
	if not exists (select from pg_roles where rolname = 'anon') then
		create role anon nologin noinherit;
		create role authenticated nologin noinherit;
		create role service_role nologin noinherit bypassrls;
		-- Migrations run as this login. It owns what is ours, and is no superuser, as on hosted.
		create role postgres login nosuperuser inherit createrole createdb bypassrls;
		-- Auth and Data API connect as this one; a token can only name what it is a member of. It
		-- inherits, because lite lists in information_schema what it may expose.
		create role lite_api login nosuperuser nocreaterole nocreatedb nobypassrls inherit;
	end if;
end
$$;
grant anon, authenticated, service_role to lite_api with inherit true, set true;
grant anon, authenticated, service_role to postgres with admin option;
grant pg_monitor, pg_read_all_data, pg_signal_backend to postgres;
alter role postgres set search_path = "$user", public, extensions;
alter role lite_api set search_path = "$user", public, extensions;
alter role supabase_admin set search_path = "$user", public, auth, extensions;
-- As hosted: a query of a person's ends after 8 seconds, of nobody's after 3. Held by the login
-- here, as lite does not read the settings of the role it changes to.
alter role lite_api set statement_timeout = '8s';
