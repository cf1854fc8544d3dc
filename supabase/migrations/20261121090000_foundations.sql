-- What everything else stands on: the private schema, the clock, who is asking, once-only writes.

-- PostgreSQL lets everybody execute a new function; here nobody may until it says so.
alter default privileges revoke execute on functions from public;
alter default privileges in schema public revoke all on tables from anon, authenticated;
alter default privileges in schema public revoke all on sequences from anon, authenticated;
alter default privileges in schema public revoke all on functions from anon, authenticated;

create schema if not exists private;
comment on schema private is 'Helpers and tables that the Data API never exposes.';
revoke all on schema private from public;
grant usage on schema private to anon, authenticated, service_role;

-- ---- The clock ----------------------------------------------------------------------------------
create function private.clock() returns timestamptz
	language sql stable set search_path = ''
	as $$ select statement_timestamp() $$;
comment on function private.clock() is
	'The instant of the statement. Consent is judged at it. No exposed function takes a time.';
grant execute on function private.clock() to anon, authenticated, service_role;

-- ---- Words shared by many tables ----------------------------------------------------------------
create type public.scope as enum (
	'summary', 'name', 'contact', 'address', 'about', 'communication', 'faith', 'support', 'household', 'circle'
);
comment on type public.scope is 'The parts of what is known about a person, each shared by a consent of its own.';
create type public.member_role as enum (
	'volunteer', 'coordinator', 'safeguarding_lead', 'data_guardian', 'group_lead', 'administrator'
);
create type public.check_level as enum ('none', 'basic', 'standard', 'enhanced', 'enhanced_barred');
create type public.nation as enum ('england', 'wales', 'scotland', 'northern_ireland');

-- ---- States: one table of allowed transitions, compared by a test with lib/domain ----------------
create table private.transitions (
	machine text not null,
	from_state text not null,
	to_state text not null,
	primary key (machine, from_state, to_state)
);
comment on table private.transitions is 'Every allowed step of every state machine; the same as src/lib/domain/**/*.state.ts.';
alter table private.transitions enable row level security;
alter table private.transitions force row level security;

create function private.keep_to_transitions() returns trigger
	language plpgsql security definer set search_path = ''
	as $$
begin
	if new.state::text is distinct from old.state::text and not exists (
		select from private.transitions t
		where t.machine = tg_argv[0] and t.from_state = old.state::text and t.to_state = new.state::text
	) then
		raise exception 'This has moved on since you opened it.'
			using errcode = 'PT409', hint = 'stale',
			detail = format('%s: %s to %s', tg_argv[0], old.state, new.state);
	end if;
	return new;
end $$;
comment on function private.keep_to_transitions() is 'Trigger: refuses a step that is not in private.transitions.';

create function private.touch_version() returns trigger
	language plpgsql set search_path = ''
	as $$
begin
	new.version := old.version + 1;
	new.updated_at := private.clock();
	return new;
end $$;
comment on function private.touch_version() is 'Trigger: counts versions, so that a stale form is noticed.';

create function private.refuse_change() returns trigger
	language plpgsql set search_path = ''
	as $$
begin
	-- C9: erasure is a separate act, recorded in the same transaction
	if coalesce(current_setting('alongside.erasure', true), '') <> '' and exists (
		select from private.replay_ledger l
		where l.id = current_setting('alongside.erasure', true)::uuid and l.in_transaction = pg_current_xact_id()
	) then
		return case when tg_op = 'DELETE' then old else new end;
	end if;
	raise exception '% is only ever added to', tg_table_name using errcode = 'PT403';
end $$;
comment on function private.refuse_change() is 'Trigger for ledgers (consent.md C9): no update, no delete, save by a recorded erasure.';

-- ---- A form sent twice has happened once (R8) ---------------------------------------------------
create table private.once_keys (
	key uuid not null,
	verb text not null,
	account_id uuid,
	result jsonb,
	at timestamptz not null default private.clock(),
	primary key (key, verb)
);
comment on table private.once_keys is 'Each form carries a key; the first send does the work, later ones get its answer.';
create index once_keys_at on private.once_keys (at);
alter table private.once_keys enable row level security;
alter table private.once_keys force row level security;

create function private.begin_once(p_key uuid, p_verb text, p_account uuid, out first boolean, out result jsonb)
	language plpgsql security definer set search_path = ''
	as $$
begin
	first := true;
	if p_key is null then
		return;
	end if;
	insert into private.once_keys (key, verb, account_id) values (p_key, p_verb, p_account)
	on conflict (key, verb) do nothing;
	if found then
		return;
	end if;
	-- The same key by somebody else is no replay: they learn nothing of the first one's answer.
	select o.result into result from private.once_keys o
	where o.key = p_key and o.verb = p_verb and o.account_id is not distinct from p_account;
	if not found then
		raise exception 'Please open the page again and send it from there.' using errcode = 'PT409';
	end if;
	first := false;
	result := coalesce(result, '{}'::jsonb);
end $$;
comment on function private.begin_once(uuid, text, uuid) is
	'First statement after the guard of every writing function: has this form been sent before? Blocks while the first is under way.';

create function private.end_once(p_key uuid, p_verb text, p_result jsonb) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
begin
	update private.once_keys set result = p_result where key = p_key and verb = p_verb;
	return p_result;
end $$;
comment on function private.end_once(uuid, text, jsonb) is 'Keeps the answer for a form that is sent again.';

-- ---- Limits, held in the database so that several site processes behave as one -------------------
create table private.rate_limits (
	bucket text not null,
	key_hash bytea not null,
	window_start timestamptz not null,
	hits integer not null default 1,
	primary key (bucket, key_hash, window_start)
);
comment on table private.rate_limits is 'Counts per address and per network; keys are hashed.';
create index rate_limits_window on private.rate_limits (window_start);
alter table private.rate_limits enable row level security;
alter table private.rate_limits force row level security;

create function private.hit_limit(p_bucket text, p_key text, p_max integer, p_window interval) returns boolean
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_hits integer;
begin
	insert into private.rate_limits as l (bucket, key_hash, window_start)
	values (
		p_bucket,
		sha256(convert_to(lower(p_key), 'utf8')),
		date_bin(p_window, private.clock(), timestamptz '2026-01-01 00:00+00')
	)
	on conflict (bucket, key_hash, window_start) do update set hits = l.hits + 1
	returning hits into v_hits;
	return v_hits > p_max;
end $$;
comment on function private.hit_limit(text, text, integer, interval) is 'Counts one try; true when it is one too many.';

-- ---- Mail: written in the transaction of what it tells of, sent by the clock ---------------------
create type public.outbox_state as enum ('queued', 'sending', 'sent', 'cancelled', 'failed', 'unknown');
create table private.outbox (
	id uuid primary key default gen_random_uuid(),
	template text not null,
	to_account uuid,
	to_email text,
	organisation_id uuid,
	person_id uuid,
	task_id uuid,
	offer_id uuid,
	watch_id uuid,
	params jsonb not null default '{}'::jsonb,
	state public.outbox_state not null default 'queued',
	attempts integer not null default 0,
	not_before timestamptz not null default private.clock(),
	created_at timestamptz not null default private.clock(),
	claimed_at timestamptz,
	first_tried_at timestamptz,
	sent_at timestamptz,
	provider_id text,
	reason text,
	constraint one_recipient check (num_nonnulls(to_account, to_email) = 1)
);
comment on table private.outbox is
	'Mail to send: one recipient each, nothing personal in params but the recipient''s own name; a coarse place; a link (R6). Judged again at sending.';
create index outbox_due on private.outbox (not_before) where state in ('queued', 'sending');
create index outbox_person on private.outbox (person_id) where state = 'queued';
create index outbox_offer on private.outbox (offer_id) where state = 'queued';
create index outbox_task on private.outbox (task_id) where state = 'queued';
create index outbox_to_account on private.outbox (to_account);
alter table private.outbox enable row level security;
alter table private.outbox force row level security;

create table private.captured_mails (
	id bigint generated always as identity primary key,
	sent_at timestamptz not null default private.clock(),
	recipient text not null,
	subject text not null,
	body_text text not null,
	body_html text,
	source text not null default 'outbox',
	idempotency_key text unique
);
comment on table private.captured_mails is 'Where mail goes when no mail key is set (demo, development, tests); empty in production.';
alter table private.captured_mails enable row level security;
alter table private.captured_mails force row level security;
