-- Break-glass (C22): a safeguarding lead reads what nobody permitted to them, for a written reason and a few
-- hours; a data guardian is told at once and reviews it afterwards. Every search for whose request it is,
-- every opening and every reading leaves its trace.

create table private.break_glasses (
	id uuid primary key default gen_random_uuid(),
	person_id uuid not null references private.people (id),
	organisation_id uuid not null references public.organisations (id),
	account_id uuid not null references public.accounts (id),
	concern_id uuid references private.concerns (id),
	reason text not null check (length(reason) between 1 and 2000),
	unsafe boolean not null,
	unsafe_why text check (length(unsafe_why) between 1 and 2000),
	at timestamptz not null default private.clock(),
	until timestamptz not null,
	constraint c22_at_most_a_day check (until > at and until <= at + interval '24 hours'),
	constraint unsafe_says_why check (unsafe = (unsafe_why is not null))
);
comment on table private.break_glasses is
	'C22: who broke the glass for whom, why, until when; unsafe when the person must not be told, and why. Only ever added to.';
create index break_glasses_person on private.break_glasses (person_id, account_id, at desc);
create index break_glasses_organisation on private.break_glasses (organisation_id, at desc);
create index break_glasses_account on private.break_glasses (account_id, at desc);
create index break_glasses_concern on private.break_glasses (concern_id);
create trigger break_glasses_ledger before update or delete on private.break_glasses
	for each row execute function private.refuse_change();
alter table private.break_glasses enable row level security;
alter table private.break_glasses force row level security;

create table private.break_glass_ends (
	glass_id uuid primary key references private.break_glasses (id),
	at timestamptz not null default private.clock()
);
comment on table private.break_glass_ends is 'A break-glass ended early, by whoever began it. Only ever added to.';
create trigger break_glass_ends_ledger before update or delete on private.break_glass_ends
	for each row execute function private.refuse_change();
alter table private.break_glass_ends enable row level security;
alter table private.break_glass_ends force row level security;

create table private.break_glass_tellings (
	glass_id uuid primary key references private.break_glasses (id),
	by_account uuid not null references public.accounts (id),
	at timestamptz not null default private.clock()
);
comment on table private.break_glass_tellings is
	'One that was unsafe to tell the person of, recorded as safe after all: from then on they see it. Only ever added to.';
create index break_glass_tellings_by on private.break_glass_tellings (by_account);
create trigger break_glass_tellings_ledger before update or delete on private.break_glass_tellings
	for each row execute function private.refuse_change();
alter table private.break_glass_tellings enable row level security;
alter table private.break_glass_tellings force row level security;

create table private.break_glass_reviews (
	glass_id uuid primary key references private.break_glasses (id),
	reviewed_by uuid not null references public.accounts (id),
	outcome text not null check (outcome in ('right', 'learn', 'wrong')),
	words text not null check (length(words) between 1 and 2000),
	at timestamptz not null default private.clock()
);
comment on table private.break_glass_reviews is
	'What a data guardian found afterwards: it was right, right with something to learn, or should not have happened. Only ever added to.';
create index break_glass_reviews_by on private.break_glass_reviews (reviewed_by);
create trigger break_glass_reviews_ledger before update or delete on private.break_glass_reviews
	for each row execute function private.refuse_change();
alter table private.break_glass_reviews enable row level security;
alter table private.break_glass_reviews force row level security;

create table private.glass_searches (
	id bigint generated always as identity primary key,
	organisation_id uuid not null references public.organisations (id),
	account_id uuid not null references public.accounts (id),
	words text not null check (length(words) <= 200),
	found integer not null,
	at timestamptz not null default private.clock()
);
comment on table private.glass_searches is
	'Each search of a safeguarding lead for whose request it is, and how many it found: for the data guardian. Only ever added to.';
create index glass_searches_organisation on private.glass_searches (organisation_id, at desc);
create index glass_searches_account on private.glass_searches (account_id);
create trigger glass_searches_ledger before update or delete on private.glass_searches
	for each row execute function private.refuse_change();
alter table private.glass_searches enable row level security;
alter table private.glass_searches force row level security;

-- ---- Who may -------------------------------------------------------------------------------------
create function private.denied_by_name(p_person uuid, p_account uuid, p_scope public.scope, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from private.denies d
		where d.person_id = p_person and d.account_id = p_account and d.made_at <= p_at
			and (d.scopes is null or p_scope = any (d.scopes))
			and not exists (select from private.deny_lifts l where l.deny_id = d.id and l.at <= p_at)
	)
$$;
comment on function private.denied_by_name(uuid, uuid, public.scope, timestamptz) is
	'C22: a deny that names this very account, which a break-glass never goes against. One that names their organisation it does.';

create function private.held_lately(p_organisation uuid, p_person uuid, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from public.requests r
		where r.organisation_id = p_organisation and r.person_id = p_person
			and (
				r.state in ('submitted', 'open', 'paused')
				or (r.state = 'closed' and p_at at time zone 'UTC' < r.closed_at at time zone 'UTC' + interval '12 months')
			)
	)
$$;
comment on function private.held_lately(uuid, uuid, timestamptz) is 'C22: the organisation holds a request of the person, or held one in the last 12 months.';

create function private.may_break_glass(p_account uuid, p_person uuid, p_organisation uuid, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select private.has_role(p_account, p_organisation, 'safeguarding_lead')
		and private.held_lately(p_organisation, p_person, p_at)
		and not private.conflicted(p_account, p_person, p_organisation)
		and not private.dead(p_person)
		and exists (
			select from unnest(enum_range(null::public.scope)) as s
			where not private.denied_by_name(p_person, p_account, s, p_at)
		)
$$;
comment on function private.may_break_glass(uuid, uuid, uuid, timestamptz) is
	'C22, C25: a safeguarding lead of an organisation that holds or lately held a request; not of the circle without a second member''s decision; not after a death; not where a deny that names them leaves nothing.';

create function private.glass_open(p_account uuid, p_person uuid, p_organisation uuid, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from private.break_glasses g
		where g.account_id = p_account and g.person_id = p_person and g.organisation_id = p_organisation
			and g.at <= p_at and p_at < g.until
			and not exists (select from private.break_glass_ends e where e.glass_id = g.id and e.at <= p_at)
	)
$$;
comment on function private.glass_open(uuid, uuid, uuid, timestamptz) is 'C22: whether a break-glass of theirs is open at the instant: begun, not run out, not ended.';

create function private.glass_since(p_account uuid, p_person uuid, p_organisation uuid, p_at timestamptz) returns timestamptz
	language sql stable security definer set search_path = ''
	as $$
	select max(g.at) from private.break_glasses g
	where g.account_id = p_account and g.person_id = p_person and g.organisation_id = p_organisation and g.at <= p_at
$$;
comment on function private.glass_since(uuid, uuid, uuid, timestamptz) is 'When the latest break-glass of theirs for this person began.';

create function private.guards_person(p_account uuid, p_person uuid, p_organisation uuid, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select private.has_role(p_account, p_organisation, 'data_guardian')
		and not private.conflicted(p_account, p_person, p_organisation)
		and not private.denied_by_name(p_person, p_account, 'summary', p_at)
$$;
comment on function private.guards_person(uuid, uuid, uuid, timestamptz) is
	'C22, C25: a data guardian of the organisation, not of the person''s circle, whom no deny names. One that names the organisation does not stop the guardian: somebody must review.';

create function private.told_of_glass(p_glass private.break_glasses, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select not (p_glass).unsafe
		or exists (select from private.break_glass_tellings t where t.glass_id = (p_glass).id and t.at <= p_at)
$$;
comment on function private.told_of_glass(private.break_glasses, timestamptz) is 'C22: whether the person may know of it: not recorded as unsafe, or recorded as safe since.';

create function private.untold(p_reader uuid, p_person uuid, p_organisation uuid, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	-- one is open at a time: a reading belongs to the latest that was begun before it
	select coalesce((
		select not private.told_of_glass(g, private.clock())
		from private.break_glasses g
		where g.account_id = p_reader and g.person_id = p_person and g.organisation_id = p_organisation and g.at <= p_at
		order by g.at desc limit 1
	), false)
$$;
comment on function private.untold(uuid, uuid, uuid, timestamptz) is
	'Whether a reading at that instant was under a break-glass of which it is still unsafe to tell the person.';

create function private.knows_of_glass(p_account uuid, p_glass private.break_glasses, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select p_account = (p_glass).account_id
		or private.guards_person(p_account, (p_glass).person_id, (p_glass).organisation_id, p_at)
		or (private.is_self(p_account, (p_glass).person_id) and private.told_of_glass(p_glass, p_at))
$$;
comment on function private.knows_of_glass(uuid, private.break_glasses, timestamptz) is
	'C26: whoever began it, the data guardians of that organisation, and the person unless that is unsafe. No manager.';

-- ---- Finding whose request it is -----------------------------------------------------------------
create function private.glass_page() returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_now timestamptz := private.clock();
begin
	if not exists (select from private.my_organisations('{safeguarding_lead}')) then
		perform private.not_found();
	end if;
	return jsonb_build_object(
		'now', v_now,
		'organisations', (
			select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name, o.id), '[]'::jsonb)
			from public.organisations o where o.id in (select private.my_organisations('{safeguarding_lead}'))
		),
		'glasses', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', g.id, 'organisation', o.name, 'at', g.at, 'until', coalesce(e.at, g.until),
				'open', e.at is null and v_now < g.until, 'reviewed', r.glass_id is not null
			) order by g.at desc, g.id), '[]'::jsonb)
			from (
				select x.* from private.break_glasses x
				where x.account_id = v_me and x.at > v_now - interval '12 months'
				order by x.at desc limit 50
			) as g
			join public.organisations o on o.id = g.organisation_id
			left join private.break_glass_ends e on e.glass_id = g.id
			left join private.break_glass_reviews r on r.glass_id = g.id
		)
	);
end $$;
comment on function private.glass_page() is 'For safeguarding leads: where they may search, and what they themselves opened in the last year. Nothing about anybody.';
create function public.glass_page() returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.glass_page() $$;
comment on function public.glass_page() is 'See private.glass_page.';
grant execute on function public.glass_page(), private.glass_page() to authenticated;

create function private.request_found(p_request public.requests) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'id', (p_request).id, 'sent_at', (p_request).submitted_at, 'closed', (p_request).state = 'closed',
		'coordinator', private.account_name((p_request).coordinator_id),
		'organisation', (select o.name from public.organisations o where o.id = (p_request).organisation_id)
	)
$$;
comment on function private.request_found(public.requests) is
	'What a safeguarding lead may know of a request before the glass is broken: when it was sent, and which colleague has it. Nothing about the person, nor about who asked beyond what the lead typed.';

create function private.find_for_glass(p_organisation uuid, p_words text) returns jsonb
	language plpgsql volatile security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_now timestamptz := private.clock();
	v_words text := trim(coalesce(p_words, ''));
	v_id uuid := substring(lower(coalesce(p_words, '')) from '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}')::uuid;
	v_rows jsonb;
begin
	if not private.has_role(v_me, p_organisation, 'safeguarding_lead') then
		perform private.not_found();
	end if;
	if length(v_words) not between 2 and 200 then
		raise exception 'Write the whole name of whoever asked, or the address of the request.' using errcode = 'PT422', hint = 'words';
	end if;
	if private.hit_limit('glass_search', v_me::text, 30, interval '1 day') then
		raise exception 'That is many searches in one day. Please ask a coordinator which request it is.' using errcode = 'PT429', hint = 'too_many';
	end if;
	select coalesce(jsonb_agg(private.request_found(f) order by f.submitted_at desc nulls last, f.id), '[]'::jsonb) into v_rows
	from (
		select r.* from public.requests r
		join private.circle_members c on c.id = r.asked_by
		where r.organisation_id = p_organisation and r.state <> 'draft'
			and (r.id = v_id or lower(regexp_replace(c.name, '\s+', ' ', 'g')) = lower(regexp_replace(v_words, '\s+', ' ', 'g')))
			-- whoever may not open it learns nothing: the same answer as for a name that nobody has
			and private.may_break_glass(v_me, r.person_id, p_organisation, v_now)
			and not private.denied_by_name(r.person_id, v_me, 'summary', v_now)
		order by r.submitted_at desc nulls last, r.id limit 20
	) as f;
	insert into private.glass_searches (organisation_id, account_id, words, found, at)
	values (p_organisation, v_me, v_words, jsonb_array_length(v_rows), v_now);
	return jsonb_build_object('now', v_now, 'rows', v_rows);
end $$;
comment on function private.find_for_glass(uuid, text) is
	'A lead finds a request of their own organisation by the asker''s whole name, or its address. Whatever is found, the search stays on record for the data guardian.';
create function public.find_for_glass(p_organisation uuid, p_words text) returns jsonb
	language sql volatile security invoker set search_path = ''
	as $$ select private.find_for_glass(p_organisation, p_words) $$;
comment on function public.find_for_glass(uuid, text) is 'See private.find_for_glass.';
grant execute on function public.find_for_glass(uuid, text), private.find_for_glass(uuid, text) to authenticated;

create function private.glass_for(
	p_me uuid, p_concern uuid, p_request uuid, out person_id uuid, out organisation_id uuid, out request public.requests
)
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_concern private.concerns;
begin
	-- whoever leads nowhere is refused before a concern is looked at
	if not exists (
		select from public.member_roles r
		where r.account_id = p_me and private.has_role(p_me, r.organisation_id, 'safeguarding_lead')
	) then
		perform private.not_found();
	end if;
	if p_concern is not null then
		select * into v_concern from private.concerns c where c.id = p_concern;
		if v_concern.id is null or v_concern.person_id is null
			or not private.leads_on(p_me, v_concern.organisation_id, v_concern.person_id, v_concern.task_id)
		then
			perform private.not_found();
		end if;
		person_id := v_concern.person_id;
		organisation_id := v_concern.organisation_id;
		select * into request from public.requests r
		where r.person_id = v_concern.person_id and r.organisation_id = v_concern.organisation_id and r.state <> 'draft'
		order by (r.state = 'closed'), r.submitted_at desc nulls last limit 1;
		return;
	end if;
	select * into request from public.requests r where r.id = p_request and r.state <> 'draft';
	-- by a request alone, somebody whom a deny names, one of the circle, a lead of elsewhere: nobody is there
	if request.id is null or not private.may_break_glass(p_me, request.person_id, request.organisation_id, private.clock())
		or private.denied_by_name(request.person_id, p_me, 'summary', private.clock())
	then
		perform private.not_found();
	end if;
	person_id := request.person_id;
	organisation_id := request.organisation_id;
end $$;
comment on function private.glass_for(uuid, uuid, uuid) is
	'The guard: whose records a lead asks to open, from a concern they may read or from a request they found; or not found.';

create function private.guardians_to_tell(p_glass private.break_glasses) returns setof uuid
	language sql stable security definer set search_path = ''
	as $$
	select distinct r.account_id from public.member_roles r
	where r.organisation_id = (p_glass).organisation_id and r.role = 'data_guardian' and r.account_id <> (p_glass).account_id
		and private.guards_person(r.account_id, (p_glass).person_id, (p_glass).organisation_id, (p_glass).at)
$$;
comment on function private.guardians_to_tell(private.break_glasses) is 'C22: the guardians who hear of it, and one of whom reviews it: never whoever broke the glass.';

create function private.glass_card(p_concern uuid, p_request uuid) returns jsonb
	language plpgsql volatile security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_now timestamptz := private.clock();
	v_for record;
begin
	select * into v_for from private.glass_for(v_me, p_concern, p_request);
	if p_concern is null then
		insert into private.glass_searches (organisation_id, account_id, words, found, at)
		values (v_for.organisation_id, v_me, p_request::text, 1, v_now);
	end if;
	return jsonb_build_object(
		'now', v_now,
		'request', case when (v_for.request).id is not null then private.request_found(v_for.request) end,
		'organisation', (select o.name from public.organisations o where o.id = v_for.organisation_id),
		'open', (
			select g.id from private.break_glasses g
			where g.account_id = v_me and g.person_id = v_for.person_id and g.organisation_id = v_for.organisation_id
				and g.at <= v_now and v_now < g.until
				and not exists (select from private.break_glass_ends e where e.glass_id = g.id)
			limit 1
		)
	);
end $$;
comment on function private.glass_card(uuid, uuid) is
	'The head of the form: which request, never whose. From a concern it says the same whether or not it can be opened; by a request''s address it is one more search.';
create function public.glass_card(p_concern uuid default null, p_request uuid default null) returns jsonb
	language sql volatile security invoker set search_path = ''
	as $$ select private.glass_card(p_concern, p_request) $$;
comment on function public.glass_card(uuid, uuid) is 'See private.glass_card.';
grant execute on function public.glass_card(uuid, uuid), private.glass_card(uuid, uuid) to authenticated;

-- ---- Breaking it, reading, ending ----------------------------------------------------------------
create function private.tell_person_of_glass(p_glass private.break_glasses) returns void
	language sql security definer set search_path = ''
	as $$
	insert into private.outbox (template, to_account, person_id, params)
	select 'records-opened', c.account_id, (p_glass).person_id,
		jsonb_build_object('link', '/circle/' || (p_glass).person_id || '/sharing/looked')
	from private.circle_members c
	where c.person_id = (p_glass).person_id and c.role = 'self' and c.ended_at is null and c.account_id is not null
$$;
comment on function private.tell_person_of_glass(private.break_glasses) is 'C22: the person hears by mail that somebody looked, where they have an account; it names nobody.';

create function private.break_glass(
	p_once uuid, p_concern uuid, p_request uuid, p_reason text, p_hours integer, p_unsafe boolean, p_unsafe_why text
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_for record;
	v_glass private.break_glasses;
begin
	select * into v_for from private.glass_for(v_me, p_concern, p_request);
	select * into v_once from private.begin_once(p_once, 'break_glass', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	-- one at a time: two tabs are one opening
	perform pg_advisory_xact_lock(hashtextextended(v_me::text || v_for.person_id::text, 22));
	if not private.may_break_glass(v_me, v_for.person_id, v_for.organisation_id, v_now) then
		-- a deny that names them, a death, no request within the year: not for them to be told which (C26)
		raise exception 'This cannot be opened by you. Ask another safeguarding lead, or your data guardian. If somebody is in danger now, ring 999.'
			using errcode = 'PT409', hint = 'not_you';
	elsif private.glass_open(v_me, v_for.person_id, v_for.organisation_id, v_now) then
		raise exception 'You have opened this already. End that first, or read on there.' using errcode = 'PT409', hint = 'open';
	elsif length(trim(coalesce(p_reason, ''))) < 1 then
		raise exception 'Write why you must know, now.' using errcode = 'PT422', hint = 'reason';
	elsif length(trim(p_reason)) > 2000 then
		raise exception 'Make it 2,000 characters or fewer.' using errcode = 'PT422', hint = 'reason';
	elsif p_hours is null or p_hours not between 1 and 24 then
		raise exception 'Choose for how long: 24 hours at most.' using errcode = 'PT422', hint = 'hours';
	elsif p_unsafe is null then
		raise exception 'Say whether the person may be told.' using errcode = 'PT422', hint = 'unsafe';
	elsif p_unsafe and length(trim(coalesce(p_unsafe_why, ''))) not between 1 and 2000 then
		raise exception 'Say why it is not safe to tell them.' using errcode = 'PT422', hint = 'unsafe_why';
	end if;
	v_glass.organisation_id := v_for.organisation_id;
	v_glass.person_id := v_for.person_id;
	v_glass.account_id := v_me;
	v_glass.at := v_now;
	if not exists (select from private.guardians_to_tell(v_glass)) then
		raise exception 'Nobody else is data guardian here, so nobody would be told and nobody could review it. Ask an administrator to name one. If somebody is in danger now, ring 999.'
			using errcode = 'PT409', hint = 'no_guardian';
	end if;
	insert into private.break_glasses (person_id, organisation_id, account_id, concern_id, reason, unsafe, unsafe_why, at, until)
	values (
		v_for.person_id, v_for.organisation_id, v_me, p_concern, trim(p_reason), p_unsafe, case when p_unsafe then trim(p_unsafe_why) end,
		v_now, v_now + make_interval(hours => p_hours)
	) returning * into v_glass;
	-- No person in this mail's row: neither a death nor a deny holds back what the guardian must hear.
	insert into private.outbox (template, to_account, organisation_id, params)
	select 'glass-broken', g, v_glass.organisation_id, jsonb_build_object('link', '/guardian/break-glass')
	from private.guardians_to_tell(v_glass) as g;
	if not v_glass.unsafe then
		perform private.tell_person_of_glass(v_glass);
	end if;
	return private.end_once(p_once, 'break_glass', jsonb_build_object('glass_id', v_glass.id));
end $$;
comment on function private.break_glass(uuid, uuid, uuid, text, integer, boolean, text) is
	'C22: a safeguarding lead opens what is known about a person, with a written reason, for at most 24 hours. The data guardians are told in the same transaction; the person too, unless it is recorded why that is unsafe.';
create function public.break_glass(
	p_once uuid, p_reason text, p_hours integer, p_unsafe boolean, p_concern uuid default null, p_request uuid default null,
	p_unsafe_why text default null
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.break_glass(p_once, p_concern, p_request, p_reason, p_hours, p_unsafe, p_unsafe_why) $$;
comment on function public.break_glass(uuid, text, integer, boolean, uuid, uuid, text) is 'See private.break_glass.';
grant execute on function
	public.break_glass(uuid, text, integer, boolean, uuid, uuid, text),
	private.break_glass(uuid, uuid, uuid, text, integer, boolean, text) to authenticated;

create function private.my_glass(p_me uuid, p_glass uuid) returns private.break_glasses
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_glass private.break_glasses;
begin
	select * into v_glass from private.break_glasses g where g.id = p_glass and g.account_id = p_me;
	if v_glass.id is null then
		perform private.not_found();
	end if;
	return v_glass;
end $$;
comment on function private.my_glass(uuid, uuid) is 'The guard: a break-glass that they began themselves, or not found.';

create function private.glass_stamp_of(p_me uuid, p_glass private.break_glasses) returns text
	language sql stable security definer set search_path = ''
	as $$
	select md5(coalesce(private.scopes_for(
		p_me, 'break_glass', (p_glass).person_id, (p_glass).organisation_id, null, private.clock()
	)::text, 'closed'))
$$;
comment on function private.glass_stamp_of(uuid, private.break_glasses) is 'Changes when what may be read under it changes, or it is over. No reading.';

create function private.glass_review(p_glass uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object('outcome', r.outcome, 'words', r.words, 'by', private.account_name(r.reviewed_by), 'at', r.at)
	from private.break_glass_reviews r where r.glass_id = p_glass
$$;
comment on function private.glass_review(uuid) is 'What a data guardian found about a break-glass, for whoever began it and the guardians; null until then.';

create function private.opened_page(p_glass uuid) returns jsonb
	language plpgsql volatile security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_now timestamptz := private.clock();
	v_glass private.break_glasses := private.my_glass(private.me(), p_glass);
	v_ended timestamptz := (select e.at from private.break_glass_ends e where e.glass_id = p_glass);
	v_over boolean;
	v_read jsonb;
begin
	v_over := v_ended is not null or v_now >= v_glass.until;
	if not v_over then
		-- refused where they are a lead no longer, or a death or a deny came between: the refusal is on record
		v_read := private.read_about(
			v_me, 'break_glass', v_glass.person_id, v_glass.organisation_id, null, null, 'To keep somebody safe'
		);
	end if;
	return jsonb_build_object(
		'now', v_now, 'id', v_glass.id, 'reason', v_glass.reason, 'at', v_glass.at, 'until', v_glass.until, 'ended_at', v_ended,
		'organisation', (select o.name from public.organisations o where o.id = v_glass.organisation_id),
		'over', v_over,
		'refused', coalesce((v_read ->> 'refused')::boolean, false),
		'known', coalesce(v_read -> 'scopes', '{}'::jsonb),
		'unsafe', v_glass.unsafe, 'told', private.told_of_glass(v_glass, v_now),
		-- whether a mail reaches the person is the lead's to know, who must tell them otherwise
		'has_account', case when not v_over and not (v_read ->> 'refused')::boolean then exists (
			select from private.circle_members c
			where c.person_id = v_glass.person_id and c.role = 'self' and c.ended_at is null and c.account_id is not null
		) end,
		'review', private.glass_review(p_glass),
		'stamp', private.glass_stamp_of(v_me, v_glass)
	);
end $$;
comment on function private.opened_page(uuid) is
	'C22: what is known about the person, for whoever broke the glass, while it is open: each opening of the page is a disclosure marked break_glass. Afterwards only that it was.';
create function public.opened_page(p_glass uuid) returns jsonb
	language sql volatile security invoker set search_path = ''
	as $$ select private.opened_page(p_glass) $$;
comment on function public.opened_page(uuid) is 'See private.opened_page.';
grant execute on function public.opened_page(uuid), private.opened_page(uuid) to authenticated;

create function private.opened_stamp(p_glass uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
begin
	return jsonb_build_object('stamp', private.glass_stamp_of(v_me, private.my_glass(v_me, p_glass)));
end $$;
comment on function private.opened_stamp(uuid) is 'Is it still open, and is what I may read still the same? A poll: no reading.';
create function public.opened_stamp(p_glass uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.opened_stamp(p_glass) $$;
comment on function public.opened_stamp(uuid) is 'See private.opened_stamp.';
grant execute on function public.opened_stamp(uuid), private.opened_stamp(uuid) to authenticated;

create function private.mark_as_safe(p_glass private.break_glasses, p_by uuid) returns void
	language plpgsql security definer set search_path = ''
	as $$
begin
	if (p_glass).unsafe then
		insert into private.break_glass_tellings (glass_id, by_account, at) values ((p_glass).id, p_by, private.clock())
		on conflict (glass_id) do nothing;
		if found then
			perform private.tell_person_of_glass(p_glass);
		end if;
	end if;
end $$;
comment on function private.mark_as_safe(private.break_glasses, uuid) is 'C22: the person may be told now, and is.';

create function private.end_break_glass(p_once uuid, p_glass uuid, p_safe boolean) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_glass private.break_glasses := private.my_glass(private.me(), p_glass);
begin
	select * into v_once from private.begin_once(p_once, 'end_break_glass', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_now >= v_glass.until then
		raise exception 'It is over already.' using errcode = 'PT409', hint = 'stale';
	end if;
	insert into private.break_glass_ends (glass_id, at) values (p_glass, v_now) on conflict (glass_id) do nothing;
	if not found then
		raise exception 'It is over already.' using errcode = 'PT409', hint = 'stale';
	end if;
	if coalesce(p_safe, false) then
		perform private.mark_as_safe(v_glass, v_me);
	end if;
	return private.end_once(p_once, 'end_break_glass', jsonb_build_object('glass_id', p_glass));
end $$;
comment on function private.end_break_glass(uuid, uuid, boolean) is
	'Ends a break-glass early, by whoever began it, also when they are a lead no longer; and says, if so, that the person may be told now.';
create function public.end_break_glass(p_once uuid, p_glass uuid, p_safe boolean default false) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.end_break_glass(p_once, p_glass, p_safe) $$;
comment on function public.end_break_glass(uuid, uuid, boolean) is 'See private.end_break_glass.';
grant execute on function public.end_break_glass(uuid, uuid, boolean), private.end_break_glass(uuid, uuid, boolean) to authenticated;

-- ---- The data guardian ---------------------------------------------------------------------------
create function private.break_glass_page() returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_now timestamptz := private.clock();
begin
	if not exists (select from private.my_organisations('{data_guardian}')) then
		perform private.not_found();
	end if;
	return jsonb_build_object(
		'now', v_now,
		'glasses', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', g.id, 'organisation', o.name, 'by', private.account_name(g.account_id), 'mine', g.account_id = v_me,
				'reason', g.reason, 'at', g.at, 'until', g.until, 'ended_at', e.at, 'open', e.at is null and v_now < g.until,
				'unsafe', g.unsafe, 'unsafe_why', g.unsafe_why, 'told', private.told_of_glass(g, v_now),
				'readings', d.readings, 'scopes', d.scopes,
				'review', private.glass_review(g.id)
			) order by r.glass_id is not null, g.at desc, g.id), '[]'::jsonb)
			from (
				select x.* from private.break_glasses x
				where x.organisation_id in (select private.my_organisations('{data_guardian}'))
					and private.guards_person(v_me, x.person_id, x.organisation_id, v_now)
				order by exists (select from private.break_glass_reviews y where y.glass_id = x.id), x.at desc limit 100
			) as g
			join public.organisations o on o.id = g.organisation_id
			left join private.break_glass_ends e on e.glass_id = g.id
			left join private.break_glass_reviews r on r.glass_id = g.id
			cross join lateral (
				select coalesce(sum(z.times), 0)::integer as readings, (
					select coalesce(jsonb_agg(distinct s), '[]'::jsonb)
					from private.disclosures y cross join unnest(y.scopes) as s
					where y.reader_id = g.account_id and y.person_id = g.person_id and y.organisation_id = g.organisation_id
						and y.capacity = 'break_glass' and y.at >= g.at and y.at < coalesce(e.at, g.until)
				) as scopes
				from private.disclosures z
				where z.reader_id = g.account_id and z.person_id = g.person_id and z.organisation_id = g.organisation_id
					and z.capacity = 'break_glass' and z.at >= g.at and z.at < coalesce(e.at, g.until)
			) as d
		),
		'searches', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', s.id, 'organisation', o.name, 'by', private.account_name(s.account_id), 'words', s.words, 'found', s.found, 'at', s.at
			) order by s.at desc, s.id desc), '[]'::jsonb)
			from (
				select x.* from private.glass_searches x
				where x.organisation_id in (select private.my_organisations('{data_guardian}'))
				order by x.at desc, x.id desc limit 50
			) as s
			join public.organisations o on o.id = s.organisation_id
		)
	);
end $$;
comment on function private.break_glass_page() is
	'C22, C26: for the data guardian: who broke the glass, why, what parts were read and how often, never what they hold nor whose they are; and every search that led to it.';
create function public.break_glass_page() returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.break_glass_page() $$;
comment on function public.break_glass_page() is 'See private.break_glass_page.';
grant execute on function public.break_glass_page(), private.break_glass_page() to authenticated;

create function private.guarded_glass(p_me uuid, p_glass uuid) returns private.break_glasses
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_glass private.break_glasses;
begin
	select * into v_glass from private.break_glasses g where g.id = p_glass;
	if v_glass.id is null or not private.guards_person(p_me, v_glass.person_id, v_glass.organisation_id, private.clock()) then
		perform private.not_found();
	end if;
	return v_glass;
end $$;
comment on function private.guarded_glass(uuid, uuid) is 'The guard: a break-glass of an organisation whose data guardian they are, or not found.';

create function private.review_break_glass(p_once uuid, p_glass uuid, p_outcome text, p_words text, p_safe boolean) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_glass private.break_glasses := private.guarded_glass(private.me(), p_glass);
begin
	select * into v_once from private.begin_once(p_once, 'review_break_glass', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_glass.account_id = v_me then
		raise exception 'You broke this glass yourself. Another data guardian reviews it.' using errcode = 'PT409', hint = 'own';
	elsif v_now < v_glass.until and not exists (select from private.break_glass_ends e where e.glass_id = p_glass) then
		raise exception 'It is still open. It is reviewed when it is over.' using errcode = 'PT409', hint = 'open';
	elsif p_outcome is null or p_outcome not in ('right', 'learn', 'wrong') then
		raise exception 'Choose what you found.' using errcode = 'PT422', hint = 'outcome';
	elsif length(trim(coalesce(p_words, ''))) not between 1 and 2000 then
		raise exception 'Write what you found, in up to 2,000 characters.' using errcode = 'PT422', hint = 'words';
	end if;
	insert into private.break_glass_reviews (glass_id, reviewed_by, outcome, words, at)
	values (p_glass, v_me, p_outcome, trim(p_words), v_now) on conflict (glass_id) do nothing;
	if not found then
		raise exception 'This was reviewed since you opened it. Nothing was overwritten: look at it again.'
			using errcode = 'PT409', hint = 'stale';
	end if;
	if coalesce(p_safe, false) then
		perform private.mark_as_safe(v_glass, v_me);
	end if;
	return private.end_once(p_once, 'review_break_glass', jsonb_build_object('glass_id', p_glass));
end $$;
comment on function private.review_break_glass(uuid, uuid, text, text, boolean) is
	'C22: a data guardian, never whoever broke the glass, says afterwards what they found; and, if so, that the person may be told now.';
create function public.review_break_glass(p_once uuid, p_glass uuid, p_outcome text, p_words text, p_safe boolean default false) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.review_break_glass(p_once, p_glass, p_outcome, p_words, p_safe) $$;
comment on function public.review_break_glass(uuid, uuid, text, text, boolean) is 'See private.review_break_glass.';
grant execute on function
	public.review_break_glass(uuid, uuid, text, text, boolean), private.review_break_glass(uuid, uuid, text, text, boolean) to authenticated;

create function private.tell_of_break_glass(p_once uuid, p_glass uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_glass private.break_glasses := private.guarded_glass(private.me(), p_glass);
begin
	select * into v_once from private.begin_once(p_once, 'tell_of_break_glass', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_glass.account_id = v_me then
		raise exception 'You broke this glass yourself. Another data guardian decides that.' using errcode = 'PT409', hint = 'own';
	end if;
	perform private.mark_as_safe(v_glass, v_me);
	return private.end_once(p_once, 'tell_of_break_glass', jsonb_build_object('glass_id', p_glass));
end $$;
comment on function private.tell_of_break_glass(uuid, uuid) is 'C22: a data guardian records that the person may be told now, also after the review.';
create function public.tell_of_break_glass(p_once uuid, p_glass uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.tell_of_break_glass(p_once, p_glass) $$;
comment on function public.tell_of_break_glass(uuid, uuid) is 'See private.tell_of_break_glass.';
grant execute on function public.tell_of_break_glass(uuid, uuid), private.tell_of_break_glass(uuid, uuid) to authenticated;
