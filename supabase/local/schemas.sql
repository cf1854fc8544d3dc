-- What a hosted Supabase database has before the first migration: schemas and their grants. Run as
-- supabase_admin in each new database, whose owner is postgres.
create schema if not exists extensions;
grant usage on schema extensions to anon, authenticated, service_role;
grant all on schema extensions to postgres;
create extension if not exists pgcrypto with schema extensions;
create extension if not exists "uuid-ossp" with schema extensions;
create schema if not exists auth authorization lite_api;
grant usage on schema auth to postgres, anon, authenticated, service_role;
grant usage on schema public to anon, authenticated, service_role;
-- Nothing in public is granted to the API's roles by default (hosted since 2026-10-30): migrations
-- grant what they mean to.
