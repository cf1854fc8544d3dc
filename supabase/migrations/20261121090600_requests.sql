-- Requests, tasks, offers, matches, and what happened.

create type public.request_state as enum ('draft', 'submitted', 'open', 'paused', 'closed');
create type public.task_state as enum ('open', 'offered', 'accepted', 'confirmed', 'done', 'missed', 'cancelled');
create type public.offer_state as enum ('sent', 'accepted', 'declined', 'expired', 'withdrawn');
create type public.concern_state as enum ('raised', 'acknowledged', 'acting', 'closed');

insert into private.transitions (machine, from_state, to_state)
select m, f, t
from (values
	('request', 'draft', 'submitted'), ('request', 'draft', 'closed'),
	('request', 'submitted', 'open'), ('request', 'submitted', 'paused'), ('request', 'submitted', 'closed'),
	('request', 'open', 'paused'), ('request', 'open', 'closed'),
	('request', 'paused', 'open'), ('request', 'paused', 'submitted'), ('request', 'paused', 'closed'),
	('task', 'open', 'offered'), ('task', 'open', 'cancelled'), ('task', 'open', 'missed'), ('task', 'open', 'accepted'),
	('task', 'offered', 'accepted'), ('task', 'offered', 'open'), ('task', 'offered', 'cancelled'), ('task', 'offered', 'missed'),
	('task', 'accepted', 'confirmed'), ('task', 'accepted', 'open'), ('task', 'accepted', 'cancelled'), ('task', 'accepted', 'missed'),
	('task', 'confirmed', 'done'), ('task', 'confirmed', 'missed'), ('task', 'confirmed', 'open'), ('task', 'confirmed', 'cancelled'),
	('task', 'done', 'missed'), ('task', 'missed', 'done'),
	('offer', 'sent', 'accepted'), ('offer', 'sent', 'declined'), ('offer', 'sent', 'expired'), ('offer', 'sent', 'withdrawn'),
	('offer', 'declined', 'accepted'), ('offer', 'expired', 'sent'), ('offer', 'withdrawn', 'sent'),
	('concern', 'raised', 'acknowledged'), ('concern', 'acknowledged', 'acting'), ('concern', 'acknowledged', 'closed'),
	('concern', 'acting', 'closed')
) as steps (m, f, t);

create table public.requests (
	id uuid primary key default gen_random_uuid(),
	person_id uuid not null references private.people (id),
	organisation_id uuid not null references public.organisations (id),
	asked_by uuid not null references private.circle_members (id),
	area_id text not null references public.areas (id),
	state public.request_state not null default 'draft',
	route text not null default 'online' check (route in ('online', 'phone', 'referral')),
	situation text not null check (situation in ('dying', 'bereaved')),
	coordinator_id uuid references public.accounts (id),
	entered_by uuid references public.accounts (id),
	submitted_at timestamptz,
	opened_at timestamptz,
	paused_at timestamptz,
	closed_at timestamptz,
	close_reason text check (length(close_reason) <= 500),
	version integer not null default 1,
	created_at timestamptz not null default private.clock(),
	updated_at timestamptz not null default private.clock()
);
comment on table public.requests is
	'A request for help, held by one organisation. No free text: what was written about the person is in private.details, by scope.';
create index requests_desk on public.requests (organisation_id, state, submitted_at);
create index requests_person on public.requests (person_id);
create index requests_asked_by on public.requests (asked_by);
create index requests_coordinator on public.requests (coordinator_id);
create index requests_entered_by on public.requests (entered_by);
create index requests_area on public.requests (area_id);
create trigger requests_transitions before update of state on public.requests
	for each row execute function private.keep_to_transitions('request');
create trigger requests_version before update on public.requests
	for each row execute function private.touch_version();
grant select on public.requests to authenticated, service_role;
alter table public.requests enable row level security;
alter table public.requests force row level security;

create table public.tasks (
	id uuid primary key default gen_random_uuid(),
	request_id uuid not null references public.requests (id),
	person_id uuid not null references private.people (id),
	organisation_id uuid not null references public.organisations (id),
	kind_id text not null references public.task_kinds (id),
	area_id text not null references public.areas (id),
	day date not null,
	starts time not null,
	ends time not null check (ends > starts),
	zone text not null default 'Europe/London',
	minutes integer not null check (minutes between 10 and 720),
	starts_at timestamptz not null,
	ends_at timestamptz not null,
	requirements text[] not null default '{}',
	state public.task_state not null default 'open',
	series_id uuid,
	version integer not null default 1,
	created_at timestamptz not null default private.clock(),
	updated_at timestamptz not null default private.clock()
);
comment on table public.tasks is
	'One dated piece of help: a local wall-time window, so that it keeps its hour across a clock change (R10). No free text.';
comment on column public.tasks.requirements is 'From a closed list: dogs, cats, smoke, stairs, car, strong, language:… (lib/domain/tasks/requirements.ts).';
comment on column public.tasks.minutes is 'How long the help takes, within the window.';
create index tasks_request on public.tasks (request_id, starts_at);
create index tasks_organisation on public.tasks (organisation_id, state, starts_at);
create index tasks_person on public.tasks (person_id, starts_at);
create index tasks_kind on public.tasks (kind_id);
create index tasks_area on public.tasks (area_id);
create trigger tasks_transitions before update of state on public.tasks
	for each row execute function private.keep_to_transitions('task');
create trigger tasks_version before update on public.tasks
	for each row execute function private.touch_version();
create function private.plan_instants() returns trigger
	language plpgsql set search_path = ''
	as $$
begin
	new.starts_at := (new.day + new.starts) at time zone new.zone;
	new.ends_at := (new.day + new.ends) at time zone new.zone;
	return new;
end $$;
comment on function private.plan_instants() is 'Trigger: the instants of a window in local wall time.';
create trigger tasks_instants before insert or update of day, starts, ends, zone on public.tasks
	for each row execute function private.plan_instants();
grant select on public.tasks to authenticated, service_role;
alter table public.tasks enable row level security;
alter table public.tasks force row level security;

create table public.offers (
	id uuid primary key default gen_random_uuid(),
	task_id uuid not null references public.tasks (id),
	person_id uuid not null references private.people (id),
	organisation_id uuid not null references public.organisations (id),
	volunteer_id uuid not null references public.volunteers (account_id),
	state public.offer_state not null default 'sent',
	sent_by uuid references public.accounts (id),
	sent_at timestamptz not null default private.clock(),
	expires_at timestamptz not null,
	answered_at timestamptz,
	unique (task_id, volunteer_id)
);
comment on table public.offers is 'An invitation to a volunteer to take a task. Asked twice: the same row, sent again.';
create index offers_volunteer on public.offers (volunteer_id, state, expires_at);
create index offers_person on public.offers (person_id) where state = 'sent';
create index offers_organisation on public.offers (organisation_id, state);
create index offers_sent_by on public.offers (sent_by);
create trigger offers_transitions before update of state on public.offers
	for each row execute function private.keep_to_transitions('offer');
grant select on public.offers to authenticated, service_role;
alter table public.offers enable row level security;
alter table public.offers force row level security;

create table public.matches (
	id uuid primary key default gen_random_uuid(),
	task_id uuid not null references public.tasks (id),
	person_id uuid not null references private.people (id),
	organisation_id uuid not null references public.organisations (id),
	volunteer_id uuid not null references public.volunteers (account_id),
	offer_id uuid references public.offers (id),
	accepted_at timestamptz not null default private.clock(),
	confirmed_at timestamptz,
	confirmed_by uuid references public.accounts (id),
	ended_at timestamptz,
	end_reason text check (end_reason in ('handed_back', 'cancelled', 'withdrawn', 'missed', 'declined')),
	done_at timestamptz,
	constraint nobody_confirms_their_own check (confirmed_by is distinct from volunteer_id),
	constraint ended_whole check (num_nonnulls(ended_at, end_reason) in (0, 2))
);
comment on table public.matches is 'A volunteer and a task. Live while ended_at is null; done does not end it (C12).';
create unique index matches_one_live on public.matches (task_id) where ended_at is null;
create index matches_volunteer on public.matches (volunteer_id, accepted_at);
create index matches_task on public.matches (task_id);
create index matches_person on public.matches (person_id);
create index matches_organisation on public.matches (organisation_id);
create index matches_offer on public.matches (offer_id);
create index matches_confirmed_by on public.matches (confirmed_by);
grant select on public.matches to authenticated, service_role;
alter table public.matches enable row level security;
alter table public.matches force row level security;

create table private.task_events (
	id bigint generated always as identity primary key,
	task_id uuid not null references public.tasks (id),
	event text not null,
	from_state public.task_state,
	to_state public.task_state,
	by_account uuid,
	volunteer_id uuid,
	reason text check (length(reason) <= 1000),
	at timestamptz not null default private.clock()
);
comment on table private.task_events is 'The history of a task: one row a step. reason is for coordinators alone.';
create index task_events_task on private.task_events (task_id, at);
alter table private.task_events enable row level security;
alter table private.task_events force row level security;

create table private.request_events (
	id bigint generated always as identity primary key,
	request_id uuid not null references public.requests (id),
	event text not null,
	by_account uuid,
	at timestamptz not null default private.clock()
);
comment on table private.request_events is 'The history of a request: sent, taken on, opened, paused, closed, consent heard.';
create index request_events_request on private.request_events (request_id, at);
alter table private.request_events enable row level security;
alter table private.request_events force row level security;

create table private.questions (
	id uuid primary key default gen_random_uuid(),
	request_id uuid not null references public.requests (id),
	asked_by uuid not null references public.accounts (id),
	words text not null check (length(words) between 1 and 1000),
	asked_at timestamptz not null default private.clock(),
	answer text check (length(answer) <= 2000),
	answered_at timestamptz
);
comment on table private.questions is 'A coordinator asks the asker something back; the answer is for that organisation''s coordinators.';
create index questions_request on private.questions (request_id);
create index questions_asked_by on private.questions (asked_by);
alter table private.questions enable row level security;
alter table private.questions force row level security;

create table private.visit_notes (
	id uuid primary key default gen_random_uuid(),
	task_id uuid not null references public.tasks (id),
	volunteer_id uuid not null references public.accounts (id),
	words text not null check (length(words) <= 2000),
	at timestamptz not null default private.clock()
);
comment on table private.visit_notes is 'A volunteer''s note after a visit, for the organisation''s coordinators.';
create index visit_notes_task on private.visit_notes (task_id);
create index visit_notes_volunteer on private.visit_notes (volunteer_id);
alter table private.visit_notes enable row level security;
alter table private.visit_notes force row level security;

create table private.feedback (
	id uuid primary key default gen_random_uuid(),
	task_id uuid not null references public.tasks (id),
	circle_member_id uuid not null references private.circle_members (id),
	kind text not null check (kind in ('thanks', 'wrong', 'nobody_came')),
	words text not null default '' check (length(words) <= 2000),
	pass_on boolean not null default false,
	at timestamptz not null default private.clock(),
	settled_at timestamptz,
	settled_by uuid references public.accounts (id)
);
comment on table private.feedback is 'What the circle says of a visit: thanks (passed on if they wish), something wrong, nobody came.';
create index feedback_task on private.feedback (task_id);
create index feedback_member on private.feedback (circle_member_id);
create index feedback_settled_by on private.feedback (settled_by);
alter table private.feedback enable row level security;
alter table private.feedback force row level security;

create table private.concerns (
	id uuid primary key default gen_random_uuid(),
	organisation_id uuid not null references public.organisations (id),
	person_id uuid references private.people (id),
	task_id uuid references public.tasks (id),
	raised_by uuid references public.accounts (id),
	raiser_words text not null check (length(raiser_words) between 1 and 4000),
	reach text not null default '' check (length(reach) <= 300),
	in_danger_now boolean not null default false,
	state public.concern_state not null default 'raised',
	raised_at timestamptz not null default private.clock(),
	acknowledged_by uuid references public.accounts (id),
	acknowledged_at timestamptz,
	closed_at timestamptz,
	version integer not null default 1,
	updated_at timestamptz not null default private.clock()
);
comment on table private.concerns is 'A worry about safety: for the organisation''s safeguarding leads and nobody else (domain.md 5).';
create index concerns_organisation on private.concerns (organisation_id, state);
create index concerns_person on private.concerns (person_id);
create index concerns_task on private.concerns (task_id);
create index concerns_raised_by on private.concerns (raised_by);
create index concerns_acknowledged_by on private.concerns (acknowledged_by);
create trigger concerns_transitions before update of state on private.concerns
	for each row execute function private.keep_to_transitions('concern');
create trigger concerns_version before update on private.concerns
	for each row execute function private.touch_version();
alter table private.concerns enable row level security;
alter table private.concerns force row level security;

create table private.concern_notes (
	id uuid primary key default gen_random_uuid(),
	concern_id uuid not null references private.concerns (id),
	by_account uuid not null references public.accounts (id),
	words text not null check (length(words) between 1 and 4000),
	at timestamptz not null default private.clock()
);
comment on table private.concern_notes is 'Facts, actions and hand-overs of a concern; only added to.';
create index concern_notes_concern on private.concern_notes (concern_id, at);
create index concern_notes_by on private.concern_notes (by_account);
create trigger concern_notes_ledger before update or delete on private.concern_notes
	for each row execute function private.refuse_change();
alter table private.concern_notes enable row level security;
alter table private.concern_notes force row level security;

-- ---- Drafts: what is typed before it is sent ------------------------------------------------------
create table private.drafts (
	id uuid primary key default gen_random_uuid(),
	browser_hash bytea not null,
	answers jsonb not null default '{}'::jsonb check (length(answers::text) <= 40000),
	organisation_id uuid references public.organisations (id),
	email text check (length(email) <= 254),
	return_hash bytea,
	code_hash bytea,
	code_expires_at timestamptz,
	code_tries integer not null default 0,
	confirm_hash bytea,
	confirm_expires_at timestamptz,
	request_id uuid references public.requests (id),
	entered_by uuid references public.accounts (id),
	version integer not null default 1,
	created_at timestamptz not null default private.clock(),
	updated_at timestamptz not null default private.clock(),
	expires_at timestamptz not null default private.clock() + interval '14 days'
);
comment on table private.drafts is
	'A request being written: shown in the browser that began it, or after a fresh code by mail; gone after 14 days. Tokens are kept as hashes.';
create index drafts_expiry on private.drafts (expires_at);
create index drafts_return on private.drafts (return_hash);
create index drafts_confirm on private.drafts (confirm_hash);
create index drafts_request on private.drafts (request_id);
create index drafts_organisation on private.drafts (organisation_id);
create index drafts_entered_by on private.drafts (entered_by);
create trigger drafts_version before update on private.drafts
	for each row execute function private.touch_version();
alter table private.drafts enable row level security;
alter table private.drafts force row level security;
