-- What people ask and say about the data held of them: requests with their legal clock, complaints about
-- data, breaches, and the reviews that the data guardian signs. Each step of each is kept.

create type public.subject_request_kind as enum ('access', 'rectification', 'erasure', 'objection');
comment on type public.subject_request_kind is 'What somebody asks about the data held of them: to see it, to put it right, to erase it, that it is no longer used.';
create type public.subject_request_state as enum ('received', 'acting', 'done', 'refused', 'withdrawn');
create type public.complaint_state as enum ('received', 'acknowledged', 'closed');

insert into private.transitions (machine, from_state, to_state) values
	('subject_request', 'received', 'acting'), ('subject_request', 'received', 'done'), ('subject_request', 'received', 'refused'),
	('subject_request', 'received', 'withdrawn'), ('subject_request', 'acting', 'done'), ('subject_request', 'acting', 'refused'),
	('subject_request', 'acting', 'withdrawn'),
	('complaint', 'received', 'acknowledged'), ('complaint', 'acknowledged', 'closed');

create function private.months_after(p_day date, p_months integer) returns date
	language sql immutable set search_path = ''
	as $$ select (p_day + make_interval(months => p_months))::date $$;
comment on function private.months_after(date, integer) is
	'The same day some calendar months on; where that month is too short, its last day. A clock of the law counts days in London, so a change of the clocks moves nothing.';

create table private.subject_requests (
	id uuid primary key default gen_random_uuid(),
	organisation_id uuid not null references public.organisations (id),
	kind public.subject_request_kind not null,
	-- whose data: a person at the centre, an account's own, or of somebody known by name alone
	person_id uuid references private.people (id),
	account_id uuid references public.accounts (id),
	about_name text not null default '' check (length(about_name) <= 120),
	asked_by uuid references public.accounts (id),
	asker_name text not null check (length(asker_name) between 1 and 120),
	reach text not null default '' check (length(reach) <= 300),
	how text not null check (how in ('online', 'letter', 'phone', 'in_person')),
	words text not null default '' check (length(words) <= 4000),
	received_on date not null,
	due_on date not null,
	extended_at timestamptz,
	extension_reason text check (length(extension_reason) between 1 and 2000),
	state public.subject_request_state not null default 'received',
	taken_by uuid references public.accounts (id),
	taken_at timestamptz,
	settled_at timestamptz,
	settled_by uuid references public.accounts (id),
	outcome text check (length(outcome) between 1 and 2000),
	recorded_by uuid references public.accounts (id),
	recorded_at timestamptz not null default private.clock(),
	version integer not null default 1,
	updated_at timestamptz not null default private.clock(),
	constraint about_one check (num_nonnulls(person_id, account_id) <= 1),
	constraint extended_whole check (num_nonnulls(extended_at, extension_reason) in (0, 2)),
	constraint settled_whole check ((state in ('done', 'refused', 'withdrawn')) = (settled_at is not null)),
	constraint settled_says_why check (state not in ('done', 'refused') or outcome is not null),
	constraint due_within_the_law check (due_on <= private.months_after(received_on, case when extended_at is null then 1 else 3 end))
);
comment on table private.subject_requests is
	'A request about the data held of somebody: one calendar month from receipt, three where it is extended with a reason. For the data guardian of the organisation, and for whoever asked.';
comment on column private.subject_requests.received_on is 'The day it arrived, in London: a letter''s may be earlier than the day it was written down.';
create index subject_requests_open on private.subject_requests (organisation_id, due_on) where state in ('received', 'acting');
create index subject_requests_organisation on private.subject_requests (organisation_id, recorded_at desc);
create index subject_requests_person on private.subject_requests (person_id);
create index subject_requests_account on private.subject_requests (account_id);
create index subject_requests_asked_by on private.subject_requests (asked_by);
create index subject_requests_taken_by on private.subject_requests (taken_by);
create index subject_requests_settled_by on private.subject_requests (settled_by);
create index subject_requests_recorded_by on private.subject_requests (recorded_by);
create trigger subject_requests_transitions before update of state on private.subject_requests
	for each row execute function private.keep_to_transitions('subject_request');
create trigger subject_requests_version before update on private.subject_requests
	for each row execute function private.touch_version();
alter table private.subject_requests enable row level security;
alter table private.subject_requests force row level security;

create table private.data_complaints (
	id uuid primary key default gen_random_uuid(),
	organisation_id uuid not null references public.organisations (id),
	words text not null check (length(words) between 1 and 4000),
	reach text not null check (length(reach) between 1 and 300),
	made_by uuid references public.accounts (id),
	state public.complaint_state not null default 'received',
	received_at timestamptz not null default private.clock(),
	acknowledge_by date not null,
	acknowledged_at timestamptz,
	acknowledged_by uuid references public.accounts (id),
	closed_at timestamptz,
	closed_by uuid references public.accounts (id),
	outcome text check (length(outcome) between 1 and 2000),
	told_how text check (length(told_how) between 1 and 300),
	version integer not null default 1,
	updated_at timestamptz not null default private.clock(),
	constraint closed_whole check ((state = 'closed') = (closed_at is not null)),
	constraint closed_tells check (state <> 'closed' or num_nonnulls(outcome, told_how) = 2)
);
comment on table private.data_complaints is
	'A complaint about how data was handled, from anybody: acknowledged within thirty days, looked into, and its outcome told.';
create index data_complaints_open on private.data_complaints (organisation_id, acknowledge_by) where state <> 'closed';
create index data_complaints_organisation on private.data_complaints (organisation_id, received_at desc);
create index data_complaints_made_by on private.data_complaints (made_by);
create index data_complaints_acknowledged_by on private.data_complaints (acknowledged_by);
create index data_complaints_closed_by on private.data_complaints (closed_by);
create trigger data_complaints_transitions before update of state on private.data_complaints
	for each row execute function private.keep_to_transitions('complaint');
create trigger data_complaints_version before update on private.data_complaints
	for each row execute function private.touch_version();
alter table private.data_complaints enable row level security;
alter table private.data_complaints force row level security;

create table private.breaches (
	id uuid primary key default gen_random_uuid(),
	organisation_id uuid not null references public.organisations (id),
	title text not null check (length(title) between 1 and 120),
	aware_at timestamptz not null,
	happened text not null check (length(happened) between 1 and 4000),
	whose text not null check (length(whose) between 1 and 1000),
	people_count integer check (people_count between 0 and 1000000),
	risk text not null check (risk in ('none', 'some', 'high')),
	regulator_told_at timestamptz,
	regulator_why_not text check (length(regulator_why_not) between 1 and 2000),
	people_told_at timestamptz,
	people_why_not text check (length(people_why_not) between 1 and 2000),
	closed_at timestamptz,
	recorded_by uuid not null references public.accounts (id),
	recorded_at timestamptz not null default private.clock(),
	version integer not null default 1,
	updated_at timestamptz not null default private.clock(),
	constraint regulator_one check (num_nonnulls(regulator_told_at, regulator_why_not) <= 1),
	constraint people_one check (num_nonnulls(people_told_at, people_why_not) <= 1),
	constraint closed_when_settled check (
		closed_at is null or (num_nonnulls(regulator_told_at, regulator_why_not) = 1 and num_nonnulls(people_told_at, people_why_not) = 1)
	)
);
comment on table private.breaches is
	'The breach log: 72 hours from becoming aware to telling the regulator, or the reason why not; the same for the people it is about. Names nobody.';
create index breaches_open on private.breaches (organisation_id, aware_at) where closed_at is null;
create index breaches_organisation on private.breaches (organisation_id, aware_at desc);
create index breaches_recorded_by on private.breaches (recorded_by);
create trigger breaches_version before update on private.breaches
	for each row execute function private.touch_version();
alter table private.breaches enable row level security;
alter table private.breaches force row level security;

create table private.guardian_steps (
	id bigint generated always as identity primary key,
	subject_request_id uuid references private.subject_requests (id),
	complaint_id uuid references private.data_complaints (id),
	breach_id uuid references private.breaches (id),
	step text not null check (length(step) between 1 and 40),
	words text not null default '' check (length(words) <= 4000),
	by_account uuid references public.accounts (id),
	at timestamptz not null default private.clock(),
	constraint of_one_thing check (num_nonnulls(subject_request_id, complaint_id, breach_id) = 1)
);
comment on table private.guardian_steps is 'Each step of a subject request, a complaint or a breach: what, by whom, when, in what words. Only added to.';
create index guardian_steps_subject_request on private.guardian_steps (subject_request_id) where subject_request_id is not null;
create index guardian_steps_complaint on private.guardian_steps (complaint_id) where complaint_id is not null;
create index guardian_steps_breach on private.guardian_steps (breach_id) where breach_id is not null;
create index guardian_steps_by on private.guardian_steps (by_account);
create trigger guardian_steps_ledger before update or delete on private.guardian_steps
	for each row execute function private.refuse_change();
alter table private.guardian_steps enable row level security;
alter table private.guardian_steps force row level security;

create table private.guardian_reviews (
	id uuid primary key default gen_random_uuid(),
	organisation_id uuid not null references public.organisations (id),
	period text not null check (period in ('month', 'quarter')),
	from_day date not null,
	to_day date not null check (to_day >= from_day),
	list jsonb not null,
	words text not null check (length(words) between 1 and 2000),
	signed_by uuid not null references public.accounts (id),
	signed_at timestamptz not null default private.clock(),
	constraint signed_once unique (organisation_id, period, from_day, signed_by)
);
comment on table private.guardian_reviews is 'A review signed by the data guardian, with their words and the list as it was then. Never changed.';
create index guardian_reviews_organisation on private.guardian_reviews (organisation_id, from_day desc);
create index guardian_reviews_signed_by on private.guardian_reviews (signed_by);
create trigger guardian_reviews_ledger before update or delete on private.guardian_reviews
	for each row execute function private.refuse_change();
alter table private.guardian_reviews enable row level security;
alter table private.guardian_reviews force row level security;

create table private.guardian_reminders (
	kind text not null check (kind in ('subject_request', 'complaint', 'breach')),
	item_id uuid not null,
	due_on date not null,
	at timestamptz not null default private.clock(),
	primary key (kind, item_id, due_on)
);
comment on table private.guardian_reminders is 'That the data guardian has been reminded of a clock that runs out: once each.';
alter table private.guardian_reminders enable row level security;
alter table private.guardian_reminders force row level security;

-- ---- Asking ----------------------------------------------------------------------------------------
create function private.organisations_holding(p_account uuid, p_person uuid) returns setof uuid
	language sql stable security definer set search_path = ''
	as $$
	select r.organisation_id from public.requests r where p_person is not null and r.person_id = p_person and r.state <> 'draft'
	union
	select m.organisation_id from public.members m where p_person is null and m.account_id = p_account
	union
	select a.organisation_id from public.acceptances a where p_person is null and a.volunteer_id = p_account
	union
	-- of an asker or somebody of a circle it holds their own details too
	select r.organisation_id from public.requests r
	join private.circle_members c on c.person_id = r.person_id
	where p_person is null and c.account_id = p_account and r.state <> 'draft'
$$;
comment on function private.organisations_holding(uuid, uuid) is
	'Which organisations hold data of a person at the centre; with no person, of the account''s own.';

create function private.my_subject_requests_page(p_person uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
begin
	if p_person is not null and (private.circle_access(v_me, p_person, private.clock()) is null
		or not private.may_see_ledger(v_me, p_person, private.clock())) then
		perform private.not_found();
	end if;
	return jsonb_build_object(
		'now', private.clock(),
		'name', case when p_person is not null then private.known_as(v_me, p_person, 'To ask about what is held') end,
		'self', p_person is not null and private.is_self(v_me, p_person),
		'ref', private.person_ref(p_person),
		'organisations', (
			select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'phone', o.phone, 'email', o.email) order by o.name, o.id), '[]'::jsonb)
			from public.organisations o where o.id in (select private.organisations_holding(v_me, p_person))
		),
		'requests', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', s.id, 'kind', s.kind, 'state', s.state, 'organisation', o.name, 'words', s.words,
				'received_on', s.received_on, 'due_on', s.due_on, 'extension_reason', s.extension_reason,
				'taken_by', private.account_name(s.taken_by), 'settled_at', s.settled_at, 'outcome', s.outcome, 'version', s.version,
				'mine', s.asked_by is not distinct from v_me, 'asker', s.asker_name
			) order by s.recorded_at desc, s.id), '[]'::jsonb)
			from private.subject_requests s join public.organisations o on o.id = s.organisation_id
			where (p_person is null and s.person_id is null and (s.account_id = v_me or s.asked_by = v_me))
				or (p_person is not null and s.person_id = p_person)
		)
	);
end $$;
comment on function private.my_subject_requests_page(uuid) is
	'What somebody has asked about the data held of them, or of the person for whom they may act, and how each stands.';
create function public.my_subject_requests_page(p_person uuid default null) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.my_subject_requests_page(p_person) $$;
comment on function public.my_subject_requests_page(uuid) is 'See private.my_subject_requests_page.';
grant execute on function public.my_subject_requests_page(uuid), private.my_subject_requests_page(uuid) to authenticated;

create function private.ask_about_data(p_once uuid, p_person uuid, p_organisation uuid, p_kind public.subject_request_kind, p_words text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_today date := (private.clock() at time zone 'Europe/London')::date;
	v_id uuid;
begin
	if (p_person is not null and (private.circle_access(v_me, p_person, v_now) is null or not private.may_see_ledger(v_me, p_person, v_now)))
		or p_organisation is null or p_organisation not in (select private.organisations_holding(v_me, p_person))
	then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'ask_about_data', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if p_kind is null then
		raise exception 'Choose what you ask for.' using errcode = 'PT422', hint = 'kind';
	elsif p_kind <> 'access' and trim(coalesce(p_words, '')) = '' then
		raise exception 'Say in your own words what it is about.' using errcode = 'PT422', hint = 'words';
	elsif length(trim(coalesce(p_words, ''))) > 4000 then
		raise exception 'Make it 4,000 characters or fewer.' using errcode = 'PT422', hint = 'words';
	elsif private.hit_limit('subject_request', v_me::text, 10, interval '1 day') then
		raise exception 'That is many in one day. Please ring instead, so that nothing is missed.' using errcode = 'PT429', hint = 'too_many';
	end if;
	insert into private.subject_requests (
		organisation_id, kind, person_id, account_id, asked_by, asker_name, reach, how, words, received_on, due_on, recorded_at
	) values (
		p_organisation, p_kind, p_person, case when p_person is null then v_me end, v_me,
		coalesce(nullif(private.account_name(v_me), ''), 'Somebody with an account'),
		left(coalesce((select u.email from auth.users u where u.id = v_me), ''), 300),
		'online', trim(coalesce(p_words, '')), v_today, private.months_after(v_today, 1), v_now
	) returning id into v_id;
	insert into private.guardian_steps (subject_request_id, step, by_account, at) values (v_id, 'received', v_me, v_now);
	perform private.tell_guardians(p_organisation, p_person, v_me, 'guardian-look', '/guardian/subject-requests/' || v_id);
	return private.end_once(p_once, 'ask_about_data', jsonb_build_object('id', v_id));
end $$;
comment on function private.ask_about_data(uuid, uuid, uuid, public.subject_request_kind, text) is
	'The person, a proven manager for them, or an account holder about themselves asks about the data held: the clock of one month begins today.';
create function public.ask_about_data(
	p_once uuid, p_organisation uuid, p_kind public.subject_request_kind, p_person uuid default null, p_words text default ''
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.ask_about_data(p_once, p_person, p_organisation, p_kind, p_words) $$;
comment on function public.ask_about_data(uuid, uuid, public.subject_request_kind, uuid, text) is 'See private.ask_about_data.';
grant execute on function
	public.ask_about_data(uuid, uuid, public.subject_request_kind, uuid, text),
	private.ask_about_data(uuid, uuid, uuid, public.subject_request_kind, text) to authenticated;

create function private.take_back_subject_request(p_once uuid, p_subject_request uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_row private.subject_requests;
begin
	select * into v_row from private.subject_requests s where s.id = p_subject_request and s.asked_by = v_me for update;
	if v_row.id is null then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'take_back_subject_request', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	update private.subject_requests set state = 'withdrawn', settled_at = private.clock(), settled_by = v_me where id = p_subject_request;
	insert into private.guardian_steps (subject_request_id, step, by_account, at) values (p_subject_request, 'withdrawn', v_me, private.clock());
	return private.end_once(p_once, 'take_back_subject_request', '{}'::jsonb);
end $$;
comment on function private.take_back_subject_request(uuid, uuid) is 'Whoever asked about the data held takes it back, while it is not settled.';
create function public.take_back_subject_request(p_once uuid, p_subject_request uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.take_back_subject_request(p_once, p_subject_request) $$;
comment on function public.take_back_subject_request(uuid, uuid) is 'See private.take_back_subject_request.';
grant execute on function public.take_back_subject_request(uuid, uuid), private.take_back_subject_request(uuid, uuid) to authenticated;

-- ---- The guardian's side ---------------------------------------------------------------------------
create function private.guards_subject_request(p_account uuid, p_request private.subject_requests) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select private.has_role(p_account, p_request.organisation_id, 'data_guardian')
		and p_request.asked_by is distinct from p_account and p_request.account_id is distinct from p_account
		and (p_request.person_id is null or p_request.person_id <> all (private.hidden_from_guardian(p_account, p_request.organisation_id)))
$$;
comment on function private.guards_subject_request(uuid, private.subject_requests) is
	'C25: a data guardian of the organisation, and neither the one who asked, nor whose data it is, nor of their circle.';

create function private.subject_request_for(p_me uuid, p_id uuid) returns private.subject_requests
	language plpgsql volatile security definer set search_path = ''
	as $$
declare
	v_row private.subject_requests;
begin
	select * into v_row from private.subject_requests s where s.id = p_id for update;
	if v_row.id is null or not private.guards_subject_request(p_me, v_row) then
		perform private.not_found();
	end if;
	return v_row;
end $$;
comment on function private.subject_request_for(uuid, uuid) is 'The guard of what a data guardian does with a request about data: the request, locked, or not found.';

create function private.subject_request_row(p_request private.subject_requests) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'id', p_request.id, 'kind', p_request.kind, 'state', p_request.state, 'how', p_request.how, 'version', p_request.version,
		'about', case when p_request.person_id is not null then 'person' when p_request.account_id is not null then 'account' else 'name' end,
		'person', private.person_ref(p_request.person_id), 'about_name', p_request.about_name,
		'asker', p_request.asker_name, 'received_on', p_request.received_on, 'due_on', p_request.due_on,
		'extended_at', p_request.extended_at, 'taken_by', private.account_name(p_request.taken_by), 'settled_at', p_request.settled_at
	)
$$;
comment on function private.subject_request_row(private.subject_requests) is 'A request about data as a list shows it.';

create function private.subject_requests_page(p_organisation uuid, p_settled boolean, p_page integer) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation uuid := private.guardian_of(v_me, p_organisation);
	v_page integer := private.page_number(p_page);
begin
	return private.guardian_frame(v_me, v_organisation) || jsonb_build_object(
		'page', v_page,
		'requests', (
			select coalesce(jsonb_agg(private.subject_request_row(s) order by
				case when not coalesce(p_settled, false) then s.due_on end, s.settled_at desc, s.id), '[]'::jsonb)
			from (
				select * from private.subject_requests x
				where x.organisation_id = v_organisation and (x.settled_at is not null) = coalesce(p_settled, false)
					and private.guards_subject_request(v_me, x)
				order by case when not coalesce(p_settled, false) then x.due_on end, x.settled_at desc, x.id
				limit 26 offset (v_page - 1) * 25
			) as s
		)
	);
end $$;
comment on function private.subject_requests_page(uuid, boolean, integer) is 'Requests about data, those whose clock runs out first at the top; or the settled ones.';
create function public.subject_requests_page(p_organisation uuid default null, p_settled boolean default false, p_page integer default 1) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.subject_requests_page(p_organisation, p_settled, p_page) $$;
comment on function public.subject_requests_page(uuid, boolean, integer) is 'See private.subject_requests_page.';
grant execute on function public.subject_requests_page(uuid, boolean, integer), private.subject_requests_page(uuid, boolean, integer) to authenticated;

create function private.guardian_steps_of(p_subject_request uuid, p_complaint uuid, p_breach uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(jsonb_agg(jsonb_build_object(
		'step', g.step, 'words', g.words, 'by', private.account_name(g.by_account), 'at', g.at
	) order by g.at, g.id), '[]'::jsonb)
	from private.guardian_steps g
	where g.subject_request_id = p_subject_request or g.complaint_id = p_complaint or g.breach_id = p_breach
$$;
comment on function private.guardian_steps_of(uuid, uuid, uuid) is 'The steps of one request, complaint or breach, in order.';

create function private.subject_request_page(p_subject_request uuid) returns jsonb
	language plpgsql volatile security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_row private.subject_requests := private.subject_request_for(v_me, p_subject_request);
begin
	return private.guardian_frame(v_me, v_row.organisation_id) || jsonb_build_object(
		'request', private.subject_request_row(v_row) || jsonb_build_object(
			'words', v_row.words, 'reach', v_row.reach, 'extension_reason', v_row.extension_reason, 'outcome', v_row.outcome,
			'account', private.account_name(v_row.account_id), 'recorded_by', private.account_name(v_row.recorded_by),
			'person_id', v_row.person_id, 'account_id', v_row.account_id,
			'may_extend_to', private.months_after(v_row.received_on, 3)
		),
		'steps', private.guardian_steps_of(p_subject_request, null, null)
	);
end $$;
comment on function private.subject_request_page(uuid) is 'One request about data, for the data guardian who may decide it.';
create function public.subject_request_page(p_subject_request uuid) returns jsonb
	language sql volatile security invoker set search_path = ''
	as $$ select private.subject_request_page(p_subject_request) $$;
comment on function public.subject_request_page(uuid) is 'See private.subject_request_page.';
grant execute on function public.subject_request_page(uuid), private.subject_request_page(uuid) to authenticated;

create function private.record_subject_request(
	p_once uuid, p_organisation uuid, p_kind public.subject_request_kind, p_how text, p_asker text, p_reach text,
	p_ref text, p_about text, p_words text, p_received_on date
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation uuid := private.guardian_of(v_me, p_organisation);
	v_once record;
	v_now timestamptz := private.clock();
	v_today date := (private.clock() at time zone 'Europe/London')::date;
	v_people uuid[] := '{}';
	v_id uuid;
begin
	select * into v_once from private.begin_once(p_once, 'record_subject_request', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if p_kind is null then
		raise exception 'Choose what they ask for.' using errcode = 'PT422', hint = 'kind';
	elsif p_how is null or p_how not in ('letter', 'phone', 'in_person') then
		raise exception 'Say how it reached you.' using errcode = 'PT422', hint = 'how';
	elsif length(trim(coalesce(p_asker, ''))) not between 1 and 120 then
		raise exception 'Write the name of whoever asks, in up to 120 characters.' using errcode = 'PT422', hint = 'asker';
	elsif length(trim(coalesce(p_reach, ''))) not between 1 and 300 then
		raise exception 'Write how they can be answered, in up to 300 characters.' using errcode = 'PT422', hint = 'reach';
	elsif length(trim(coalesce(p_about, ''))) > 120 then
		raise exception 'Make the name 120 characters or fewer.' using errcode = 'PT422', hint = 'about';
	elsif length(trim(coalesce(p_words, ''))) not between 1 and 4000 then
		raise exception 'Write what they ask, in up to 4,000 characters.' using errcode = 'PT422', hint = 'words';
	elsif p_received_on is null or p_received_on > v_today or p_received_on < v_today - 366 then
		raise exception 'Give the day it arrived: today, or a day in the last year.' using errcode = 'PT422', hint = 'received';
	end if;
	if trim(coalesce(p_ref, '')) <> '' then
		v_people := array(
			select p.id from private.people p
			where private.person_ref(p.id) = upper(trim(p_ref))
				and v_organisation in (select private.organisations_holding(null, p.id))
				and p.id <> all (private.hidden_from_guardian(v_me, v_organisation))
		);
		if cardinality(v_people) <> 1 then
			raise exception 'No record here has that reference. It stands on the person’s sharing page, and on their coordinator’s.'
				using errcode = 'PT422', hint = 'ref';
		end if;
	end if;
	insert into private.subject_requests (
		organisation_id, kind, person_id, about_name, asker_name, reach, how, words, received_on, due_on, recorded_by, recorded_at
	) values (
		v_organisation, p_kind, v_people[1], trim(coalesce(p_about, '')), trim(p_asker), trim(p_reach), p_how, trim(p_words),
		p_received_on, private.months_after(p_received_on, 1), v_me, v_now
	) returning id into v_id;
	insert into private.guardian_steps (subject_request_id, step, by_account, at) values (v_id, 'received', v_me, v_now);
	return private.end_once(p_once, 'record_subject_request', jsonb_build_object('id', v_id));
end $$;
comment on function private.record_subject_request(uuid, uuid, public.subject_request_kind, text, text, text, text, text, text, date) is
	'The data guardian writes down a request that came by letter, by phone or in person: the clock runs from the day it arrived.';
create function public.record_subject_request(
	p_once uuid, p_organisation uuid, p_kind public.subject_request_kind, p_how text, p_asker text, p_reach text,
	p_words text, p_received_on date, p_ref text default null, p_about text default ''
) returns jsonb
	language sql security invoker set search_path = ''
	as $$
	select private.record_subject_request(p_once, p_organisation, p_kind, p_how, p_asker, p_reach, p_ref, p_about, p_words, p_received_on)
$$;
comment on function public.record_subject_request(uuid, uuid, public.subject_request_kind, text, text, text, text, date, text, text) is 'See private.record_subject_request.';
grant execute on function
	public.record_subject_request(uuid, uuid, public.subject_request_kind, text, text, text, text, date, text, text),
	private.record_subject_request(uuid, uuid, public.subject_request_kind, text, text, text, text, text, text, date) to authenticated;

create function private.tell_asker(p_request private.subject_requests) returns void
	language sql security definer set search_path = ''
	as $$
	insert into private.outbox (template, to_account, organisation_id, params)
	select 'subject-request-answered', p_request.asked_by, p_request.organisation_id, jsonb_build_object(
		'link', case when p_request.person_id is null then '/account/ask-about-data' else '/circle/' || p_request.person_id || '/ask-about-data' end
	)
	where p_request.asked_by is not null
$$;
comment on function private.tell_asker(private.subject_requests) is
	'Whoever asked on this site hears that there is an answer, or more time taken. No person in the mail''s row: it is due after a death too.';

create function private.step_subject_request(
	p_once uuid, p_subject_request uuid, p_version integer, p_step text, p_words text
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_row private.subject_requests := private.subject_request_for(v_me, p_subject_request);
	v_once record;
	v_now timestamptz := private.clock();
	v_words text := trim(coalesce(p_words, ''));
begin
	select * into v_once from private.begin_once(p_once, 'step_subject_request', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.same_version(v_row.version, p_version);
	if p_step not in ('take', 'note', 'extend', 'done', 'refuse') or p_step is null then
		raise exception 'Choose what to do.' using errcode = 'PT422', hint = 'step';
	end if;
	if p_step <> 'take' then
		v_words := private.guardian_words(p_words, case p_step
			when 'note' then 'Write what was done or said.'
			when 'extend' then 'Say why it needs longer. They are told.'
			when 'done' then 'Say what was done. They are told.'
			else 'Say why, and that they can complain to you and to the regulator. They are told.'
		end);
	end if;
	if v_row.settled_at is not null then
		raise exception 'This has been settled already.' using errcode = 'PT409', hint = 'stale';
	end if;
	if p_step = 'extend' and v_row.extended_at is not null then
		raise exception 'It has been extended once. The law allows no more.' using errcode = 'PT409', hint = 'extended';
	elsif p_step = 'extend' and (v_now at time zone 'Europe/London')::date > v_row.due_on then
		raise exception 'The month is over: it can no longer be extended.' using errcode = 'PT409', hint = 'late';
	end if;
	update private.subject_requests s set
		state = case p_step when 'done' then 'done'::public.subject_request_state when 'refuse' then 'refused' else 'acting' end,
		taken_by = case when p_step = 'take' then v_me else coalesce(s.taken_by, v_me) end,
		taken_at = case when p_step = 'take' then v_now else coalesce(s.taken_at, v_now) end,
		extended_at = case when p_step = 'extend' then v_now else s.extended_at end,
		extension_reason = case when p_step = 'extend' then v_words else s.extension_reason end,
		due_on = case when p_step = 'extend' then private.months_after(s.received_on, 3) else s.due_on end,
		settled_at = case when p_step in ('done', 'refuse') then v_now end,
		settled_by = case when p_step in ('done', 'refuse') then v_me end,
		outcome = case when p_step in ('done', 'refuse') then v_words end
	where s.id = p_subject_request;
	insert into private.guardian_steps (subject_request_id, step, words, by_account, at)
	values (p_subject_request, p_step, case when p_step = 'take' then '' else v_words end, v_me, v_now);
	if p_step in ('extend', 'done', 'refuse') then
		perform private.tell_asker(v_row);
	end if;
	return private.end_once(p_once, 'step_subject_request', '{}'::jsonb);
end $$;
comment on function private.step_subject_request(uuid, uuid, integer, text, text) is
	'What a data guardian does with a request: takes it, notes progress, extends it by two months with a reason while the month runs, answers it, or refuses it with a reason. Whoever asked is told of the last three.';
create function public.step_subject_request(p_once uuid, p_subject_request uuid, p_version integer, p_step text, p_words text default '') returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.step_subject_request(p_once, p_subject_request, p_version, p_step, p_words) $$;
comment on function public.step_subject_request(uuid, uuid, integer, text, text) is 'See private.step_subject_request.';
grant execute on function
	public.step_subject_request(uuid, uuid, integer, text, text), private.step_subject_request(uuid, uuid, integer, text, text) to authenticated;

-- ---- Complaints about data -------------------------------------------------------------------------
create function private.complain_about_data(p_once uuid, p_organisation uuid, p_words text, p_reach text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_once record;
	v_now timestamptz := private.clock();
	v_id uuid;
begin
	if not exists (select from public.organisations o where o.id = p_organisation and o.active) then
		raise exception 'Choose the organisation.' using errcode = 'PT422', hint = 'organisation';
	end if;
	select * into v_once from private.begin_once(p_once, 'complain_about_data', private.me());
	if not v_once.first then
		return v_once.result;
	end if;
	if length(trim(coalesce(p_words, ''))) < 1 then
		raise exception 'Write what went wrong, in your own words.' using errcode = 'PT422', hint = 'words';
	elsif length(trim(p_words)) > 4000 then
		raise exception 'Make it 4,000 characters or fewer. The rest can be said when they answer.' using errcode = 'PT422', hint = 'words';
	elsif length(trim(coalesce(p_reach, ''))) not between 1 and 300 then
		raise exception 'Say how you can be answered, in up to 300 characters.' using errcode = 'PT422', hint = 'reach';
	elsif private.hit_limit('complaint', p_organisation::text, 200, interval '1 hour') then
		-- The site limits each network; this only keeps one organisation from being buried.
		raise exception 'We cannot take this just now. Please ring instead: the numbers are on this page.'
			using errcode = 'PT429', hint = 'too_many';
	end if;
	insert into private.data_complaints (organisation_id, words, reach, made_by, received_at, acknowledge_by)
	values (
		p_organisation, trim(p_words), trim(p_reach), private.me(), v_now, (v_now at time zone 'Europe/London')::date + 30
	) returning id into v_id;
	insert into private.guardian_steps (complaint_id, step, at) values (v_id, 'received', v_now);
	perform private.tell_guardians(p_organisation, null, private.me(), 'guardian-look', '/guardian/complaints');
	return private.end_once(p_once, 'complain_about_data', '{}'::jsonb);
end $$;
comment on function private.complain_about_data(uuid, uuid, text, text) is
	'Anybody at all complains about how their data was handled: acknowledged within thirty days. The answer is always the same.';
create function public.complain_about_data(p_once uuid, p_organisation uuid, p_words text, p_reach text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.complain_about_data(p_once, p_organisation, p_words, p_reach) $$;
comment on function public.complain_about_data(uuid, uuid, text, text) is 'See private.complain_about_data.';
grant execute on function public.complain_about_data(uuid, uuid, text, text), private.complain_about_data(uuid, uuid, text, text) to anon, authenticated;

create function private.complaint_for(p_me uuid, p_id uuid) returns private.data_complaints
	language plpgsql volatile security definer set search_path = ''
	as $$
declare
	v_row private.data_complaints;
begin
	select * into v_row from private.data_complaints c where c.id = p_id for update;
	if v_row.id is null or not private.has_role(p_me, v_row.organisation_id, 'data_guardian') or v_row.made_by is not distinct from p_me then
		perform private.not_found();
	end if;
	return v_row;
end $$;
comment on function private.complaint_for(uuid, uuid) is 'The guard of what a data guardian does with a complaint that is not their own: locked, or not found.';

create function private.complaint_row(p_complaint private.data_complaints) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'id', p_complaint.id, 'state', p_complaint.state, 'received_at', p_complaint.received_at, 'version', p_complaint.version,
		'acknowledge_by', p_complaint.acknowledge_by, 'acknowledged_at', p_complaint.acknowledged_at,
		'by', private.account_name(p_complaint.acknowledged_by), 'closed_at', p_complaint.closed_at
	)
$$;
comment on function private.complaint_row(private.data_complaints) is 'A complaint as a list shows it: not a word of it.';

create function private.complaints_page(p_organisation uuid, p_closed boolean, p_page integer) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation uuid := private.guardian_of(v_me, p_organisation);
	v_page integer := private.page_number(p_page);
begin
	return private.guardian_frame(v_me, v_organisation) || jsonb_build_object(
		'page', v_page,
		'complaints', (
			select coalesce(jsonb_agg(private.complaint_row(c) order by
				case when not coalesce(p_closed, false) then c.acknowledge_by end, c.closed_at desc, c.id), '[]'::jsonb)
			from (
				select * from private.data_complaints x
				where x.organisation_id = v_organisation and (x.state = 'closed') = coalesce(p_closed, false)
					and x.made_by is distinct from v_me
				order by case when not coalesce(p_closed, false) then x.acknowledge_by end, x.closed_at desc, x.id
				limit 26 offset (v_page - 1) * 25
			) as c
		)
	);
end $$;
comment on function private.complaints_page(uuid, boolean, integer) is 'Complaints about data, by twenty-fives: those not closed, or the closed.';
create function public.complaints_page(p_organisation uuid default null, p_closed boolean default false, p_page integer default 1) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.complaints_page(p_organisation, p_closed, p_page) $$;
comment on function public.complaints_page(uuid, boolean, integer) is 'See private.complaints_page.';
grant execute on function public.complaints_page(uuid, boolean, integer), private.complaints_page(uuid, boolean, integer) to authenticated;

create function private.complaint_page(p_complaint uuid) returns jsonb
	language plpgsql volatile security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_row private.data_complaints := private.complaint_for(v_me, p_complaint);
begin
	return private.guardian_frame(v_me, v_row.organisation_id) || jsonb_build_object(
		'complaint', private.complaint_row(v_row) || jsonb_build_object(
			'words', v_row.words, 'reach', v_row.reach, 'outcome', v_row.outcome, 'told_how', v_row.told_how
		),
		'steps', private.guardian_steps_of(null, p_complaint, null)
	);
end $$;
comment on function private.complaint_page(uuid) is 'One complaint about data, for the data guardian.';
create function public.complaint_page(p_complaint uuid) returns jsonb
	language sql volatile security invoker set search_path = ''
	as $$ select private.complaint_page(p_complaint) $$;
comment on function public.complaint_page(uuid) is 'See private.complaint_page.';
grant execute on function public.complaint_page(uuid), private.complaint_page(uuid) to authenticated;

create function private.step_complaint(p_once uuid, p_complaint uuid, p_version integer, p_step text, p_words text, p_told_how text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_row private.data_complaints := private.complaint_for(v_me, p_complaint);
	v_once record;
	v_now timestamptz := private.clock();
	v_words text;
begin
	select * into v_once from private.begin_once(p_once, 'step_complaint', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.same_version(v_row.version, p_version);
	if p_step is null or p_step not in ('acknowledge', 'note', 'close') then
		raise exception 'Choose what to do.' using errcode = 'PT422', hint = 'step';
	end if;
	v_words := private.guardian_words(p_words, case p_step
		when 'acknowledge' then 'Say how you acknowledged it: by letter, by phone, and when.'
		when 'note' then 'Write what was done or said.'
		else 'Say what came of it.'
	end);
	if v_row.state = 'closed' then
		raise exception 'This has been closed already.' using errcode = 'PT409', hint = 'stale';
	elsif p_step = 'close' and v_row.state = 'received' then
		raise exception 'Acknowledge it first: they are to hear that it arrived.' using errcode = 'PT409', hint = 'received';
	elsif p_step = 'close' and length(trim(coalesce(p_told_how, ''))) not between 1 and 300 then
		raise exception 'Say how they were told the outcome, in up to 300 characters.' using errcode = 'PT422', hint = 'told_how';
	end if;
	update private.data_complaints c set
		state = case p_step when 'acknowledge' then 'acknowledged'::public.complaint_state when 'close' then 'closed' else c.state end,
		acknowledged_at = case when p_step = 'acknowledge' then coalesce(c.acknowledged_at, v_now) else c.acknowledged_at end,
		acknowledged_by = case when p_step = 'acknowledge' then coalesce(c.acknowledged_by, v_me) else c.acknowledged_by end,
		closed_at = case when p_step = 'close' then v_now end,
		closed_by = case when p_step = 'close' then v_me end,
		outcome = case when p_step = 'close' then v_words end,
		told_how = case when p_step = 'close' then trim(p_told_how) end
	where c.id = p_complaint;
	insert into private.guardian_steps (complaint_id, step, words, by_account, at) values (p_complaint, p_step, v_words, v_me, v_now);
	return private.end_once(p_once, 'step_complaint', '{}'::jsonb);
end $$;
comment on function private.step_complaint(uuid, uuid, integer, text, text, text) is
	'What a data guardian does with a complaint: acknowledges it, notes progress, closes it with its outcome and how that was told.';
create function public.step_complaint(p_once uuid, p_complaint uuid, p_version integer, p_step text, p_words text, p_told_how text default null) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.step_complaint(p_once, p_complaint, p_version, p_step, p_words, p_told_how) $$;
comment on function public.step_complaint(uuid, uuid, integer, text, text, text) is 'See private.step_complaint.';
grant execute on function
	public.step_complaint(uuid, uuid, integer, text, text, text), private.step_complaint(uuid, uuid, integer, text, text, text) to authenticated;

-- ---- Breaches --------------------------------------------------------------------------------------
create function private.breach_for(p_me uuid, p_id uuid) returns private.breaches
	language plpgsql volatile security definer set search_path = ''
	as $$
declare
	v_row private.breaches;
begin
	select * into v_row from private.breaches b where b.id = p_id for update;
	if v_row.id is null or not private.has_role(p_me, v_row.organisation_id, 'data_guardian') then
		perform private.not_found();
	end if;
	return v_row;
end $$;
comment on function private.breach_for(uuid, uuid) is 'The guard of what a data guardian does with a breach: locked, or not found.';

create function private.breach_row(p_breach private.breaches) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'id', p_breach.id, 'title', p_breach.title, 'aware_at', p_breach.aware_at, 'due_at', p_breach.aware_at + interval '72 hours',
		'people_count', p_breach.people_count, 'risk', p_breach.risk, 'version', p_breach.version,
		'regulator_told_at', p_breach.regulator_told_at, 'regulator_why_not', p_breach.regulator_why_not,
		'people_told_at', p_breach.people_told_at, 'people_why_not', p_breach.people_why_not, 'closed_at', p_breach.closed_at
	)
$$;
comment on function private.breach_row(private.breaches) is 'A breach as a list shows it, with the end of its 72 hours: hours as they pass, whatever the clocks do.';

create function private.breaches_page(p_organisation uuid, p_page integer) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation uuid := private.guardian_of(v_me, p_organisation);
	v_page integer := private.page_number(p_page);
begin
	return private.guardian_frame(v_me, v_organisation) || jsonb_build_object(
		'page', v_page,
		'breaches', (
			select coalesce(jsonb_agg(private.breach_row(b) order by b.closed_at is not null, b.aware_at desc, b.id), '[]'::jsonb)
			from (
				select * from private.breaches x where x.organisation_id = v_organisation
				order by x.closed_at is not null, x.aware_at desc, x.id limit 26 offset (v_page - 1) * 25
			) as b
		)
	);
end $$;
comment on function private.breaches_page(uuid, integer) is 'The breach log, by twenty-fives, the open ones first.';
create function public.breaches_page(p_organisation uuid default null, p_page integer default 1) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.breaches_page(p_organisation, p_page) $$;
comment on function public.breaches_page(uuid, integer) is 'See private.breaches_page.';
grant execute on function public.breaches_page(uuid, integer), private.breaches_page(uuid, integer) to authenticated;

create function private.breach_page(p_breach uuid) returns jsonb
	language plpgsql volatile security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_row private.breaches := private.breach_for(v_me, p_breach);
begin
	return private.guardian_frame(v_me, v_row.organisation_id) || jsonb_build_object(
		'breach', private.breach_row(v_row) || jsonb_build_object(
			'happened', v_row.happened, 'whose', v_row.whose, 'recorded_by', private.account_name(v_row.recorded_by)
		),
		'steps', private.guardian_steps_of(null, null, p_breach)
	);
end $$;
comment on function private.breach_page(uuid) is 'One breach with its steps.';
create function public.breach_page(p_breach uuid) returns jsonb
	language sql volatile security invoker set search_path = ''
	as $$ select private.breach_page(p_breach) $$;
comment on function public.breach_page(uuid) is 'See private.breach_page.';
grant execute on function public.breach_page(uuid), private.breach_page(uuid) to authenticated;

create function private.record_breach(
	p_once uuid, p_organisation uuid, p_title text, p_aware_on date, p_aware_time time, p_happened text, p_whose text, p_people integer, p_risk text
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation uuid := private.guardian_of(v_me, p_organisation);
	v_once record;
	v_now timestamptz := private.clock();
	v_aware timestamptz := (p_aware_on + p_aware_time) at time zone 'Europe/London';
	v_id uuid;
begin
	select * into v_once from private.begin_once(p_once, 'record_breach', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if length(trim(coalesce(p_title, ''))) not between 1 and 120 then
		raise exception 'Give it a name that names nobody, in up to 120 characters.' using errcode = 'PT422', hint = 'title';
	elsif v_aware is null or v_aware > v_now or v_aware < v_now - interval '1 year' then
		raise exception 'Give the day and the hour somebody here became aware: now, or in the last year.' using errcode = 'PT422', hint = 'aware';
	elsif length(trim(coalesce(p_happened, ''))) not between 1 and 4000 then
		raise exception 'Write what happened, in up to 4,000 characters.' using errcode = 'PT422', hint = 'happened';
	elsif length(trim(coalesce(p_whose, ''))) not between 1 and 1000 then
		raise exception 'Say whose data, and which kinds of it, in up to 1,000 characters.' using errcode = 'PT422', hint = 'whose';
	elsif p_people not between 0 and 1000000 then
		raise exception 'Give a whole number, or leave it empty while it is not known.' using errcode = 'PT422', hint = 'people';
	elsif p_risk is null or p_risk not in ('none', 'some', 'high') then
		raise exception 'Choose how much risk there is for them.' using errcode = 'PT422', hint = 'risk';
	end if;
	insert into private.breaches (organisation_id, title, aware_at, happened, whose, people_count, risk, recorded_by, recorded_at)
	values (v_organisation, trim(p_title), v_aware, trim(p_happened), trim(p_whose), p_people, p_risk, v_me, v_now)
	returning id into v_id;
	insert into private.guardian_steps (breach_id, step, words, by_account, at)
	values (v_id, 'recorded', 'Risk: ' || p_risk, v_me, v_now);
	return private.end_once(p_once, 'record_breach', jsonb_build_object('id', v_id));
end $$;
comment on function private.record_breach(uuid, uuid, text, date, time, text, text, integer, text) is
	'A data guardian writes down a breach: the 72 hours run from when somebody became aware, not from now.';
create function public.record_breach(
	p_once uuid, p_organisation uuid, p_title text, p_aware_on date, p_aware_time time, p_happened text, p_whose text, p_people integer, p_risk text
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.record_breach(p_once, p_organisation, p_title, p_aware_on, p_aware_time, p_happened, p_whose, p_people, p_risk) $$;
comment on function public.record_breach(uuid, uuid, text, date, time, text, text, integer, text) is 'See private.record_breach.';
grant execute on function
	public.record_breach(uuid, uuid, text, date, time, text, text, integer, text),
	private.record_breach(uuid, uuid, text, date, time, text, text, integer, text) to authenticated;

create function private.step_breach(p_once uuid, p_breach uuid, p_version integer, p_step text, p_words text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_row private.breaches := private.breach_for(v_me, p_breach);
	v_once record;
	v_now timestamptz := private.clock();
	v_words text;
begin
	select * into v_once from private.begin_once(p_once, 'step_breach', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.same_version(v_row.version, p_version);
	if p_step is null or p_step not in (
		'note', 'regulator_told', 'regulator_not_told', 'people_told', 'people_not_told', 'risk_none', 'risk_some', 'risk_high', 'close'
	) then
		raise exception 'Choose what to do.' using errcode = 'PT422', hint = 'step';
	end if;
	v_words := private.guardian_words(p_words, case p_step
		when 'regulator_told' then 'Say when and how, and the reference they gave.'
		when 'regulator_not_told' then 'Say why there is no risk that the regulator must hear of.'
		when 'people_told' then 'Say when and how they were told, and what they can do.'
		when 'people_not_told' then 'Say why they need not be told.'
		when 'close' then 'Say what is different now.'
		else 'Write what was done or said.'
	end);
	if v_row.closed_at is not null then
		raise exception 'This has been closed already.' using errcode = 'PT409', hint = 'stale';
	elsif p_step = 'close' and num_nonnulls(v_row.regulator_told_at, v_row.regulator_why_not) = 0 then
		raise exception 'Write down first that the regulator was told, or why not.' using errcode = 'PT409', hint = 'regulator';
	elsif p_step = 'close' and num_nonnulls(v_row.people_told_at, v_row.people_why_not) = 0 then
		raise exception 'Write down first that the people were told, or why not.' using errcode = 'PT409', hint = 'people';
	end if;
	update private.breaches b set
		regulator_told_at = case p_step when 'regulator_told' then coalesce(b.regulator_told_at, v_now) when 'regulator_not_told' then b.regulator_told_at else b.regulator_told_at end,
		regulator_why_not = case p_step when 'regulator_told' then null when 'regulator_not_told' then
			case when b.regulator_told_at is null then v_words end else b.regulator_why_not end,
		people_told_at = case p_step when 'people_told' then coalesce(b.people_told_at, v_now) else b.people_told_at end,
		people_why_not = case p_step when 'people_told' then null when 'people_not_told' then
			case when b.people_told_at is null then v_words end else b.people_why_not end,
		risk = case p_step when 'risk_none' then 'none' when 'risk_some' then 'some' when 'risk_high' then 'high' else b.risk end,
		closed_at = case when p_step = 'close' then v_now end
	where b.id = p_breach;
	insert into private.guardian_steps (breach_id, step, words, by_account, at) values (p_breach, p_step, v_words, v_me, v_now);
	return private.end_once(p_once, 'step_breach', '{}'::jsonb);
end $$;
comment on function private.step_breach(uuid, uuid, integer, text, text) is
	'What is done about a breach: a note, the risk judged anew, the regulator told or why not, the people told or why not, and closed when both are written down.';
create function public.step_breach(p_once uuid, p_breach uuid, p_version integer, p_step text, p_words text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.step_breach(p_once, p_breach, p_version, p_step, p_words) $$;
comment on function public.step_breach(uuid, uuid, integer, text, text) is 'See private.step_breach.';
grant execute on function public.step_breach(uuid, uuid, integer, text, text), private.step_breach(uuid, uuid, integer, text, text) to authenticated;

-- ---- What waits on the data guardian ---------------------------------------------------------------
create function private.last_period(p_period text, p_today date, out from_day date, out to_day date)
	language sql immutable set search_path = ''
	as $$
	select (date_trunc(p_period, p_today::timestamp) - case p_period when 'quarter' then interval '3 months' else interval '1 month' end)::date,
		(date_trunc(p_period, p_today::timestamp) - interval '1 day')::date
$$;
comment on function private.last_period(text, date) is 'The last whole month or quarter before a day.';

create function private.guardian_waits(p_me uuid, p_organisation uuid)
	returns table (kind text, item_id uuid, since timestamptz, due_at timestamptz, facts jsonb)
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_hidden uuid[] := private.hidden_from_guardian(p_me, p_organisation);
	v_month record;
begin
	select * into v_month from private.last_period('month', (v_now at time zone 'Europe/London')::date);
	return query
	select 'breach', b.id, b.aware_at,
		case when num_nonnulls(b.regulator_told_at, b.regulator_why_not) = 0 then b.aware_at + interval '72 hours' end,
		jsonb_build_object('title', b.title, 'regulator', num_nonnulls(b.regulator_told_at, b.regulator_why_not) = 1,
			'people', num_nonnulls(b.people_told_at, b.people_why_not) = 1)
	from private.breaches b where b.organisation_id = p_organisation and b.closed_at is null
	union all
	-- the clock runs out with the day
	select 'subject_request', s.id, s.received_on::timestamp at time zone 'Europe/London',
		(s.due_on + 1)::timestamp at time zone 'Europe/London',
		jsonb_build_object('kind', s.kind, 'taken_by', private.account_name(s.taken_by), 'mine', s.taken_by is not distinct from p_me)
	from private.subject_requests s
	where s.organisation_id = p_organisation and s.state in ('received', 'acting') and private.guards_subject_request(p_me, s)
	union all
	select 'complaint', c.id, c.received_at,
		case when c.state = 'received' then (c.acknowledge_by + 1)::timestamp at time zone 'Europe/London' end,
		jsonb_build_object('state', c.state)
	from private.data_complaints c
	where c.organisation_id = p_organisation and c.state <> 'closed' and c.made_by is distinct from p_me
	union all
	select 'unusual', null::uuid, min(u.at), null::timestamptz, jsonb_build_object('count', count(*))
	from private.unusual_readings u
	where u.organisation_id = p_organisation and u.looked_at is null and u.reader_id <> p_me
		and (u.person_id is null or u.person_id <> all (v_hidden))
	having count(*) > 0
	union all
	select 'consents', null::uuid, null::timestamptz, min(d.due_at),
		jsonb_build_object('count', count(*), 'stopped', count(*) filter (where d.stopped))
	from private.consents_due(p_organisation, v_now) d
	where d.person_id <> all (v_hidden)
	having count(*) > 0
	union all
	select 'dispute', d.id, d.at, null::timestamptz, '{}'::jsonb
	from private.disputes d
	where d.organisation_id = p_organisation
		and not exists (select from private.dispute_decisions x where x.dispute_id = d.id)
		and private.decides_left_dispute(p_me, d, v_now)
	union all
	select 'review', null::uuid, (v_month.to_day + 1)::timestamp at time zone 'Europe/London', null::timestamptz,
		jsonb_build_object('from', v_month.from_day, 'to', v_month.to_day)
	where not exists (
		select from private.guardian_reviews r
		where r.organisation_id = p_organisation and r.period = 'month' and r.from_day = v_month.from_day
	);
end $$;
comment on function private.guardian_waits(uuid, uuid) is
	'Everything that waits on the data guardian of an organisation: since when, and by when where the law has a clock. Another page of their desk adds its own here.';

create function private.guardian_page(p_organisation uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation uuid := private.guardian_of(v_me, p_organisation);
	v_hidden uuid[] := private.hidden_from_guardian(v_me, v_organisation);
begin
	return private.guardian_frame(v_me, v_organisation) || jsonb_build_object(
		'waits', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'kind', w.kind, 'id', w.item_id, 'since', w.since, 'due_at', w.due_at, 'facts', w.facts
			) order by w.due_at nulls last, w.since), '[]'::jsonb)
			from (select * from private.guardian_waits(v_me, v_organisation) x order by x.due_at nulls last, x.since limit 200) as w
		),
		'notes', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', n.id, 'organisation', o.name, 'words', n.words, 'at', n.written_at, 'settled_at', n.settled_at, 'settled_by', s.name,
				'from', c.name, 'relation', c.relation, 'phone', c.phone, 'email', c.email,
				'reading', private.looked_entry(d)
			) order by n.settled_at is not null, n.written_at desc), '[]'::jsonb)
			from (
				select x.* from private.circle_notes x
				where x.for_role = 'data_guardian' and x.organisation_id = v_organisation
					and x.person_id <> all (v_hidden)
					-- never to whoever it is about
					and not exists (select from private.disclosures d where d.id = x.disclosure_id and d.reader_id = v_me)
				order by x.settled_at is not null, x.written_at desc limit 25
			) as n
			join public.organisations o on o.id = n.organisation_id
			join private.circle_members c on c.id = n.written_by
			join private.disclosures d on d.id = n.disclosure_id
			left join public.accounts s on s.id = n.settled_by
		)
	);
end $$;
comment on function private.guardian_page(uuid) is
	'What waits on the data guardian of an organisation, with readings that looked wrong to the person or their circle. What was read is not shown, only which parts.';
create function public.guardian_page(p_organisation uuid default null) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.guardian_page(p_organisation) $$;
comment on function public.guardian_page(uuid) is 'See private.guardian_page.';
grant execute on function public.guardian_page(uuid), private.guardian_page(uuid) to authenticated;

-- ---- Reviews ---------------------------------------------------------------------------------------
create function private.review_list(p_me uuid, p_organisation uuid, p_from date, p_to date) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_from timestamptz := p_from::timestamp at time zone 'Europe/London';
	v_until timestamptz := (p_to + 1)::timestamp at time zone 'Europe/London';
	v_today date := (private.clock() at time zone 'Europe/London')::date;
begin
	return jsonb_build_object(
		'readings', (
			select jsonb_build_object('count', count(*), 'readers', count(distinct d.reader_id), 'people', count(distinct d.person_id),
				'urgent', count(*) filter (where d.capacity = 'break_glass'))
			from private.disclosures d where d.organisation_id = p_organisation and d.at >= v_from and d.at < v_until
		),
		'refused', (
			select count(*) from private.refused_readings f where f.organisation_id = p_organisation and f.at >= v_from and f.at < v_until
		),
		'unusual', (
			select jsonb_build_object('count', count(*), 'looked', count(*) filter (where u.looked_at is not null))
			from private.unusual_readings u where u.organisation_id = p_organisation and u.at >= v_from and u.at < v_until
		),
		'wrong', (
			select jsonb_build_object('count', count(*), 'settled', count(*) filter (where n.settled_at is not null))
			from private.circle_notes n
			where n.organisation_id = p_organisation and n.kind = 'looks_wrong' and n.written_at >= v_from and n.written_at < v_until
		),
		'exports', (
			select count(*) from private.guardian_exports e where e.organisation_id = p_organisation and e.at >= v_from and e.at < v_until
		),
		'subject_requests', (
			select jsonb_build_object('received', count(*), 'settled', count(*) filter (where s.settled_at is not null),
				'late', count(*) filter (where coalesce((s.settled_at at time zone 'Europe/London')::date, v_today) > s.due_on))
			from private.subject_requests s where s.organisation_id = p_organisation and s.received_on between p_from and p_to
		),
		'complaints', (
			select jsonb_build_object('received', count(*), 'closed', count(*) filter (where c.state = 'closed'),
				'late', count(*) filter (where coalesce((c.acknowledged_at at time zone 'Europe/London')::date, v_today) > c.acknowledge_by))
			from private.data_complaints c where c.organisation_id = p_organisation and c.received_at >= v_from and c.received_at < v_until
		),
		'breaches', (
			select jsonb_build_object('count', count(*), 'told', count(*) filter (where b.regulator_told_at is not null),
				'late', count(*) filter (where coalesce(b.regulator_told_at, case when b.regulator_why_not is null then private.clock() end) > b.aware_at + interval '72 hours'))
			from private.breaches b where b.organisation_id = p_organisation and b.aware_at >= v_from and b.aware_at < v_until
		),
		'waits', (
			select coalesce(jsonb_agg(jsonb_build_object('kind', w.kind, 'since', w.since, 'due_at', w.due_at) order by w.due_at nulls last, w.since), '[]'::jsonb)
			from private.guardian_waits(p_me, p_organisation) w where w.kind <> 'review'
		)
	);
end $$;
comment on function private.review_list(uuid, uuid, date, date) is
	'What a review is signed about: how much was read, refused and picked out, and how the clocks stood, between two days; and what still waits. Numbers for the organisation''s own guardian: nobody is named.';

create function private.guardian_reviews_page(p_organisation uuid, p_period text) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation uuid := private.guardian_of(v_me, p_organisation);
	v_period text := case when p_period = 'quarter' then 'quarter' else 'month' end;
	v_days record;
begin
	select * into v_days from private.last_period(v_period, (private.clock() at time zone 'Europe/London')::date);
	return private.guardian_frame(v_me, v_organisation) || jsonb_build_object(
		'period', v_period, 'from_day', v_days.from_day, 'to_day', v_days.to_day,
		'signed_by_me', exists (
			select from private.guardian_reviews r
			where r.organisation_id = v_organisation and r.period = v_period and r.from_day = v_days.from_day and r.signed_by = v_me
		),
		'list', private.review_list(v_me, v_organisation, v_days.from_day, v_days.to_day),
		'signed', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', r.id, 'period', r.period, 'from_day', r.from_day, 'to_day', r.to_day, 'words', r.words,
				'by', private.account_name(r.signed_by), 'at', r.signed_at, 'list', r.list
			) order by r.from_day desc, r.signed_at desc), '[]'::jsonb)
			from (
				select * from private.guardian_reviews x where x.organisation_id = v_organisation
				order by x.from_day desc, x.signed_at desc limit 24
			) as r
		)
	);
end $$;
comment on function private.guardian_reviews_page(uuid, text) is 'The last whole month or quarter, to be signed, and the last reviews with their lists as they were.';
create function public.guardian_reviews_page(p_organisation uuid default null, p_period text default 'month') returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.guardian_reviews_page(p_organisation, p_period) $$;
comment on function public.guardian_reviews_page(uuid, text) is 'See private.guardian_reviews_page.';
grant execute on function public.guardian_reviews_page(uuid, text), private.guardian_reviews_page(uuid, text) to authenticated;

create function private.sign_review(p_once uuid, p_organisation uuid, p_period text, p_from_day date, p_words text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation uuid := private.guardian_of(v_me, p_organisation);
	v_once record;
	v_days record;
begin
	select * into v_once from private.begin_once(p_once, 'sign_review', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if p_period is null or p_period not in ('month', 'quarter') then
		raise exception 'Choose the month or the quarter.' using errcode = 'PT422', hint = 'period';
	end if;
	select * into v_days from private.last_period(p_period, (private.clock() at time zone 'Europe/London')::date);
	if p_from_day is distinct from v_days.from_day then
		raise exception 'A new month has begun since you opened this. Look at the list again.' using errcode = 'PT409', hint = 'stale';
	end if;
	insert into private.guardian_reviews (organisation_id, period, from_day, to_day, list, words, signed_by, signed_at)
	values (
		v_organisation, p_period, v_days.from_day, v_days.to_day, private.review_list(v_me, v_organisation, v_days.from_day, v_days.to_day),
		private.guardian_words(p_words, 'Say what you looked at and what you make of it.'), v_me, private.clock()
	) on conflict on constraint signed_once do nothing;
	if not found then
		raise exception 'You have signed this one already.' using errcode = 'PT409', hint = 'stale';
	end if;
	return private.end_once(p_once, 'sign_review', '{}'::jsonb);
end $$;
comment on function private.sign_review(uuid, uuid, text, date, text) is
	'A data guardian signs the review of the last whole month or quarter, with their words and the list as it is now.';
create function public.sign_review(p_once uuid, p_organisation uuid, p_period text, p_from_day date, p_words text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.sign_review(p_once, p_organisation, p_period, p_from_day, p_words) $$;
comment on function public.sign_review(uuid, uuid, text, date, text) is 'See private.sign_review.';
grant execute on function public.sign_review(uuid, uuid, text, date, text), private.sign_review(uuid, uuid, text, date, text) to authenticated;

-- ---- Clocks that run out ---------------------------------------------------------------------------
create function private.remind_guardians() returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_today date := (private.clock() at time zone 'Europe/London')::date;
	v_due record;
	v_count integer := 0;
begin
	for v_due in
		select 'subject_request' as kind, s.id, s.organisation_id, s.person_id, coalesce(s.asked_by, s.account_id) as except_for, s.due_on,
			'/guardian/subject-requests/' || s.id as link
		from private.subject_requests s where s.state in ('received', 'acting') and s.due_on <= v_today + 7
		union all
		select 'complaint', c.id, c.organisation_id, null, c.made_by, c.acknowledge_by, '/guardian/complaints/' || c.id
		from private.data_complaints c where c.state = 'received' and c.acknowledge_by <= v_today + 7
		union all
		select 'breach', b.id, b.organisation_id, null, null, ((b.aware_at + interval '72 hours') at time zone 'Europe/London')::date, '/guardian/breaches/' || b.id
		from private.breaches b
		where b.closed_at is null and num_nonnulls(b.regulator_told_at, b.regulator_why_not) = 0 and b.aware_at + interval '48 hours' <= v_now
	loop
		insert into private.guardian_reminders (kind, item_id, due_on, at) values (v_due.kind, v_due.id, v_due.due_on, v_now)
		on conflict do nothing;
		continue when not found;
		v_count := v_count + 1;
		perform private.tell_guardians(v_due.organisation_id, v_due.person_id, v_due.except_for, 'guardian-clock', v_due.link);
	end loop;
	return v_count;
end $$;
comment on function private.remind_guardians() is
	'Job: one mail when a week is left of a month or of thirty days, or a day of 72 hours; and once more after an extension.';
create function public.remind_guardians() returns integer
	language sql security invoker set search_path = ''
	as $$ select private.remind_guardians() $$;
comment on function public.remind_guardians() is 'See private.remind_guardians.';
grant execute on function public.remind_guardians(), private.remind_guardians() to service_role;
