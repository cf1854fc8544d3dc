-- What hosted Auth has beside lite's tables, and what the owner of ours may do there. Run as lite_api.
-- How somebody proved who they are, by session: lite keeps nothing of it, and tokens say it (amr).
create table if not exists auth.mfa_amr_claims (
	id uuid primary key,
	session_id uuid not null references auth.sessions (id) on delete cascade,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now(),
	authentication_method text not null,
	unique (session_id, authentication_method)
);
grant insert, update, delete, truncate, references, trigger on all tables in schema auth to postgres;
grant select on all tables in schema auth to postgres with grant option;
grant execute on all functions in schema auth to postgres, anon, authenticated, service_role;
