-- A copy of everything held: about a person, for them and whoever acts for them; about an account, for its holder.
-- What belongs to other people stays out: volunteers and family by first name, no way to reach anybody else,
-- nothing of a concern or of a reading in an emergency (C26).

create table private.exports (
	id uuid primary key default gen_random_uuid(),
	person_id uuid references private.people (id),
	account_id uuid not null references public.accounts (id),
	capacity text not null check (capacity in ('self', 'manager', 'unproven_manager', 'account')),
	format text not null check (format in ('page', 'data', 'consents')),
	at timestamptz not null default private.clock(),
	constraint about_whom check ((person_id is null) = (capacity = 'account'))
);
comment on table private.exports is
	'Each copy taken of what is held: by whom, in what capacity, in which form, when. The readings in it are disclosures too.';
comment on column private.exports.person_id is 'Whom the copy is about; null when it is about the account itself.';
create index exports_person on private.exports (person_id, at desc);
create index exports_account on private.exports (account_id, at desc);
alter table private.exports enable row level security;
alter table private.exports force row level security;

create function private.first_name(p_name text) returns text
	language sql immutable set search_path = ''
	as $$ select nullif(split_part(trim(p_name), ' ', 1), '') $$;
comment on function private.first_name(text) is 'What a copy tells of anybody else''s name.';

create function private.require_fresh() returns void
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	if not private.signed_in_freshly() then
		raise exception 'Sign in again first. A copy needs a sign-in from the last 15 minutes.'
			using errcode = 'PT409', hint = 'sign_in_again';
	end if;
end $$;
comment on function private.require_fresh() is 'Refuses what a browser left open must not give away: it needs a sign-in from the last 15 minutes.';

create function private.note_export(p_once uuid, p_person uuid, p_account uuid, p_capacity text, p_format text) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_once record;
begin
	if p_format is null or p_format not in ('page', 'data', 'consents') then
		raise exception 'Choose a page to read, or data.' using errcode = 'PT422', hint = 'format';
	end if;
	-- sent twice it is one copy; its contents are not kept beside the key, so they are read anew
	select * into v_once from private.begin_once(p_once, 'export', p_account);
	if v_once.first then
		insert into private.exports (person_id, account_id, capacity, format)
		values (p_person, p_account, p_capacity, p_format);
		perform private.end_once(p_once, 'export', '{}'::jsonb);
	end if;
end $$;
comment on function private.note_export(uuid, uuid, uuid, text, text) is 'Records that a copy was taken; the same form sent twice is one copy.';

create function private.exports_of(p_account uuid, p_person uuid, p_ledger boolean) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(jsonb_agg(jsonb_build_object(
		'at', e.at, 'format', e.format, 'mine', e.account_id = p_account,
		'by', case when e.account_id = p_account then a.name else private.first_name(a.name) end
	) order by e.at desc, e.id), '[]'::jsonb)
	from (
		select x.* from private.exports x
		where x.person_id = p_person and (p_ledger or x.account_id = p_account)
		order by x.at desc limit 200
	) as e
	join public.accounts a on a.id = e.account_id
$$;
comment on function private.exports_of(uuid, uuid, boolean) is 'The copies taken about a person: all for whoever may see the ledger, one''s own otherwise.';

create function private.copy_page(p_person uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_capacity text := private.require_circle(p_person, '{self,manager,unproven_manager}');
	v_ledger boolean := private.may_see_ledger(v_me, p_person, private.clock());
begin
	return jsonb_build_object(
		'now', private.clock(), 'capacity', v_capacity, 'ledger', v_ledger, 'died', private.dead(p_person),
		'name', private.known_as(v_me, p_person, 'To take a copy of what is kept'),
		'fresh', private.signed_in_freshly(),
		'copies', private.exports_of(v_me, p_person, v_ledger)
	);
end $$;
comment on function private.copy_page(uuid) is 'The page from which a copy of everything held about a person is taken, and the copies taken before.';
create function public.copy_page(p_person uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.copy_page(p_person) $$;
comment on function public.copy_page(uuid) is 'See private.copy_page.';
grant execute on function public.copy_page(uuid), private.copy_page(uuid) to authenticated;

create function private.exported_permits(p_account uuid, p_person uuid, p_ledger boolean, p_dead boolean, p_at timestamptz) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(jsonb_agg(x.entry order by x.starts_at, x.id), '[]'::jsonb)
	from (
		select p.id, p.starts_at, n.entry - '{volunteer_id,volunteer,giver}'::text[] || jsonb_build_object(
			'volunteer', private.first_name(n.entry ->> 'volunteer'),
			'giver', case when (n.entry ->> 'giver_is_me')::boolean or n.entry ->> 'giver_role' = 'self'
				then n.entry ->> 'giver' else private.first_name(n.entry ->> 'giver') end,
			'wording', p.wording, 'wording_version', p.wording_version, 'consulted', p.consulted, 'why', p.why,
			'ends', (
				select coalesce(jsonb_agg(jsonb_build_object(
					'kind', e.kind, 'at', e.at, 'scopes', to_jsonb(e.scopes), 'by', private.first_name(a.name)
				) order by e.at, e.id), '[]'::jsonb)
				from private.permit_ends e left join public.accounts a on a.id = e.by_account
				where e.permit_id = p.id
			)
		) as entry
		from private.permits p
		cross join lateral (select private.permit_entry(p, p_account, p_dead, p_at) as entry) as n
		where p.person_id = p_person and (p_ledger or private.permit_giver(p) = p_account)
	) as x
$$;
comment on function private.exported_permits(uuid, uuid, boolean, boolean, timestamptz) is
	'The ledger as a copy tells it: each permit with the words shown, how it stands now and how it ended.';

create function private.exported_denies(p_person uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(jsonb_agg(jsonb_build_object(
		'id', d.id, 'organisation_id', d.organisation_id, 'organisation', o.name, 'account', private.first_name(a.name),
		'scopes', to_jsonb(d.scopes), 'by_self', d.made_by_self, 'by', private.first_name(b.name), 'at', d.made_at, 'lifted_at', l.at
	) order by d.made_at, d.id), '[]'::jsonb)
	from private.denies d
	join public.accounts b on b.id = d.made_by
	left join public.organisations o on o.id = d.organisation_id
	left join public.accounts a on a.id = d.account_id
	left join private.deny_lifts l on l.deny_id = d.id
	where d.person_id = p_person
$$;
comment on function private.exported_denies(uuid) is 'Every no, also those taken back. For whoever may see the ledger (C26).';

create function private.exported_looked(p_account uuid, p_person uuid, p_at timestamptz) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(jsonb_agg(
		jsonb_build_object(
			'at', d.at, 'last_at', d.last_at, 'times', d.times, 'capacity', d.capacity, 'organisation', o.name,
			-- a coordinator reads by office, and is named; anybody else by first name, as in the week
			'reader', case when d.capacity = 'coordinator' or d.reader_id = p_account then a.name else private.first_name(a.name) end,
			'scopes', to_jsonb(d.scopes), 'purpose', d.purpose,
			'task', case when t.id is not null and not private.denied(p_person, p_account, 'summary', p_at)
				then jsonb_build_object('kind', t.kind_id, 'day', t.day, 'starts', t.starts, 'ends', t.ends) end
		) order by d.at desc, d.id desc
	), '[]'::jsonb)
	from private.disclosures d
	join public.accounts a on a.id = d.reader_id
	left join public.organisations o on o.id = d.organisation_id
	left join public.tasks t on t.id = d.task_id
	-- C26: a copy may end up with anybody; readings in an emergency stay on the page of who looked
	where d.person_id = p_person and d.capacity <> 'break_glass'
$$;
comment on function private.exported_looked(uuid, uuid, timestamptz) is 'Who looked, as a copy tells it.';

create function private.exported_help(p_account uuid, p_person uuid, p_whole boolean, p_at timestamptz) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_requests uuid[] := array(select r.id from private.circle_requests(p_account, p_person, p_at) r);
begin
	return jsonb_build_object(
		'requests', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'organisation', o.name, 'state', r.state, 'situation', r.situation, 'route', r.route,
				'area', private.area_label(case when p_whole then r.area_id end), 'coordinator', c.name,
				'asked_by', case when k.account_id = p_account then k.name else private.first_name(k.name) end,
				'created_at', r.created_at, 'submitted_at', r.submitted_at, 'opened_at', r.opened_at, 'closed_at', r.closed_at,
				'kinds', (select coalesce(jsonb_agg(jsonb_build_object('kind', q.kind_id, 'every', q.every) order by q.position), '[]'::jsonb)
					from private.asked_kinds q where q.request_id = r.id)
			) order by r.created_at, r.id), '[]'::jsonb)
			from public.requests r
			join public.organisations o on o.id = r.organisation_id
			join private.circle_members k on k.id = r.asked_by
			left join public.accounts c on c.id = r.coordinator_id
			where r.id = any (v_requests)
		),
		'tasks', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'kind', t.kind_id, 'day', t.day, 'starts', t.starts, 'ends', t.ends, 'state', t.state,
				'requirements', to_jsonb(t.requirements),
				'who', case when t.state in ('confirmed', 'done') and m.id is not null
					then coalesce(private.first_name(a.name), 'A volunteer') end
			) order by t.day, t.starts, t.id), '[]'::jsonb)
			from public.tasks t
			left join public.matches m on m.task_id = t.id and m.ended_at is null
			left join public.accounts a on a.id = m.volunteer_id
			where t.request_id = any (v_requests)
		),
		'questions', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'words', q.words, 'asked_at', q.asked_at, 'answer', q.answer, 'answered_at', q.answered_at
			) order by q.asked_at, q.id), '[]'::jsonb)
			from private.questions q where q.request_id = any (v_requests)
		),
		-- their own words alone: what the others wrote, they wrote in confidence
		'written', (
			select coalesce(jsonb_agg(jsonb_build_object('kind', w.kind, 'words', w.words, 'at', w.at) order by w.at), '[]'::jsonb)
			from (
				select n.kind, n.words, n.written_at as at from private.circle_notes n
				join private.circle_members c on c.id = n.written_by
				where n.person_id = p_person and c.account_id = p_account
				union all
				select f.kind, f.words, f.at from private.feedback f
				join private.circle_members c on c.id = f.circle_member_id
				join public.tasks t on t.id = f.task_id
				where t.person_id = p_person and c.account_id = p_account
			) as w
		),
		'family', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'day', f.day, 'starts', f.starts, 'ends', f.ends,
				'who', case when m.account_id = p_account then f.who else private.first_name(f.who) end,
				'words', case when m.account_id = p_account then f.words else '' end
			) order by f.day, f.starts, f.id), '[]'::jsonb)
			from private.family_visits f
			join private.circle_members m on m.id = f.entered_by
			where f.person_id = p_person and f.removed_at is null
				and (m.account_id = p_account or (p_whole and not private.denied(p_person, p_account, 'summary', p_at)))
		)
	);
end $$;
comment on function private.exported_help(uuid, uuid, boolean, timestamptz) is
	'Requests, visits, questions and what was written, as a copy tells them: those whose week the account sees, visitors by first name.';

create function private.export_person(p_once uuid, p_person uuid, p_format text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_capacity text := private.require_circle(p_person, '{self,manager,unproven_manager}');
	v_now timestamptz := private.clock();
	v_ledger boolean := private.may_see_ledger(v_me, p_person, private.clock());
	v_whole boolean := v_capacity in ('self', 'manager');
	v_dead boolean := private.dead(p_person);
	v_read jsonb;
	v_may public.scope[];
begin
	perform private.require_fresh();
	perform private.note_export(p_once, p_person, v_me, v_capacity, p_format);
	v_may := private.scopes_for(v_me, v_capacity, p_person, null, null, v_now);
	if cardinality(v_may) > 0 then
		v_read := private.read_about(v_me, v_capacity, p_person, null, null, null, 'To take a copy of what is kept');
	end if;
	return jsonb_build_object(
		'made_at', v_now, 'person_id', p_person, 'capacity', v_capacity, 'ledger', v_ledger,
		'name', v_read #> '{scopes,name}',
		'place', coalesce(private.area_label(private.area_seen_by(v_me, p_person, v_now)), ''),
		'scopes', coalesce(v_read -> 'scopes', '{}'::jsonb),
		'entries', (
			-- who entered what and when, and what stood there before
			select coalesce(jsonb_agg(jsonb_build_object(
				'scope', x.scope, 'content', x.content, 'entered_at', x.entered_at, 'entered_by', x.entered_by
			) order by x.scope, x.entered_at, x.id), '[]'::jsonb)
			from (
				select d.scope, d.content, d.entered_at, d.id,
					case when c.account_id = v_me then c.name else private.first_name(private.entered_by_name(d.entered_by, d.entered_by_account)) end as entered_by,
					c.account_id
				from private.details d left join private.circle_members c on c.id = d.entered_by
				where d.person_id = p_person
				union all
				select 'address'::public.scope, jsonb_build_object('lines', a.lines, 'postcode', a.postcode), a.entered_at, a.id,
					case when c.account_id = v_me then c.name else private.first_name(private.entered_by_name(a.entered_by, a.entered_by_account)) end,
					c.account_id
				from private.addresses a left join private.circle_members c on c.id = a.entered_by
				where a.person_id = p_person
			) as x
			where x.scope = any (v_may) and (v_whole or x.account_id = v_me)
		),
		'circle', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'name', case when c.account_id = v_me or c.role = 'self' then c.name else private.first_name(c.name) end,
				'relation', c.relation, 'role', c.role, 'since', c.added_at, 'until', c.ended_at, 'me', c.account_id is not distinct from v_me,
				-- the way to reach them is theirs: only one's own
				'email', case when c.account_id = v_me then c.email end, 'phone', case when c.account_id = v_me then c.phone end
			) order by c.role, c.added_at, c.id), '[]'::jsonb)
			from private.circle_members c where c.person_id = p_person and (v_ledger or c.account_id = v_me)
		),
		'help', private.exported_help(v_me, p_person, v_whole, v_now),
		'capacity_records', case when v_ledger then (
			select coalesce(jsonb_agg(jsonb_build_object(
				'lacking', r.lacking, 'decision', r.decision, 'at', r.recorded_at, 'organisation', o.name
			) order by r.recorded_at, r.id), '[]'::jsonb)
			from private.capacity_records r join public.organisations o on o.id = r.organisation_id
			where r.person_id = p_person
		) else '[]'::jsonb end,
		'died', (
			select jsonb_build_object('died_on', d.died_on, 'recorded_at', d.recorded_at)
			from private.deaths d where d.person_id = p_person and d.undone_at is null
		),
		'permits', private.exported_permits(v_me, p_person, v_ledger, v_dead, v_now),
		'denies', case when v_ledger then private.exported_denies(p_person) else '[]'::jsonb end,
		'looked', case when v_ledger then private.exported_looked(v_me, p_person, v_now) else '[]'::jsonb end,
		'copies', private.exports_of(v_me, p_person, v_ledger)
	);
end $$;
comment on function private.export_person(uuid, uuid, text) is
	'C18: a copy of what is held about a person, for them and their managers after a fresh sign-in; what is known is read through the one disclosing function. A manager whose basis has not been seen gets what they entered themselves. Other people''s things stay out (C26).';
create function public.export_person(p_once uuid, p_person uuid, p_format text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.export_person(p_once, p_person, p_format) $$;
comment on function public.export_person(uuid, uuid, text) is 'See private.export_person.';
grant execute on function public.export_person(uuid, uuid, text), private.export_person(uuid, uuid, text) to authenticated;

-- ---- About an account ------------------------------------------------------------------------------
create function private.export_account(p_once uuid, p_format text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_now timestamptz := private.clock();
begin
	perform private.require_fresh();
	perform private.note_export(p_once, null, v_me, 'account', p_format);
	return jsonb_build_object(
		'made_at', v_now,
		'account', (
			select jsonb_build_object('name', a.name, 'phone', a.phone, 'email', coalesce(u.email, ''), 'since', a.created_at,
				'has_password', coalesce(u.encrypted_password, '') <> '')
			from public.accounts a join auth.users u on u.id = a.id where a.id = v_me
		),
		'sessions', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'began', s.created_at, 'used', coalesce(s.refreshed_at at time zone 'UTC', s.created_at), 'device', left(coalesce(s.user_agent, ''), 300)
			) order by s.created_at), '[]'::jsonb)
			from auth.sessions s where s.user_id = v_me
		),
		'members', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'organisation', o.name, 'joined_at', m.joined_at, 'left_at', m.left_at,
				'roles', (select coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'from', r.granted_at, 'until', r.revoked_at)
					order by r.granted_at, r.id), '[]'::jsonb)
					from public.member_roles r where r.organisation_id = m.organisation_id and r.account_id = v_me)
			) order by m.joined_at, o.id), '[]'::jsonb)
			from public.members m join public.organisations o on o.id = m.organisation_id where m.account_id = v_me
		),
		'volunteer', (
			select jsonb_build_object(
				'area', private.area_label(v.area_id), 'travel_m', v.travel_m, 'drives', v.drives, 'languages', to_jsonb(v.languages),
				'happy_with', to_jsonb(v.happy_with), 'avoid', to_jsonb(v.avoid), 'about', v.about, 'weekly_minutes', v.weekly_minutes, 'since', v.created_at
			) from public.volunteers v where v.account_id = v_me
		),
		'availability', (
			select coalesce(jsonb_agg(jsonb_build_object('weekday', w.weekday, 'starts', w.starts, 'ends', w.ends) order by w.weekday, w.starts), '[]'::jsonb)
			from public.availability w where w.volunteer_id = v_me
		),
		'exceptions', (
			select coalesce(jsonb_agg(jsonb_build_object('from_day', x.from_day, 'to_day', x.to_day, 'free', x.free, 'starts', x.starts, 'ends', x.ends)
				order by x.from_day, x.id), '[]'::jsonb)
			from public.availability_exceptions x where x.volunteer_id = v_me
		),
		'standing', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'organisation', o.name, 'state', a.state, 'since', a.state_since, 'rest_until', a.rest_until,
				'application', private.application_where(v_me, o.id),
				'steps', (select coalesce(jsonb_agg(jsonb_build_object('to', e.to_state, 'at', e.at) order by e.at, e.id), '[]'::jsonb)
					from private.acceptance_events e where e.organisation_id = a.organisation_id and e.volunteer_id = v_me)
			) order by a.state_since, o.id), '[]'::jsonb)
			from public.acceptances a join public.organisations o on o.id = a.organisation_id where a.volunteer_id = v_me
		),
		'checks', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'organisation', o.name, 'level', c.level, 'issued_on', c.issued_on, 'valid_from', c.valid_from, 'expires_at', c.expires_at,
				'clear', c.clear, 'revoked_at', c.revoked_at, 'recorded_at', c.recorded_at
			) order by c.recorded_at, c.id), '[]'::jsonb)
			from public.checks c join public.organisations o on o.id = c.organisation_id where c.volunteer_id = v_me
		),
		'trainings', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'organisation', o.name, 'module', m.title, 'passed_at', t.passed_at, 'expires_at', t.expires_at, 'revoked_at', t.revoked_at
			) order by t.passed_at, t.id), '[]'::jsonb)
			from public.trainings t join public.organisations o on o.id = t.organisation_id join public.training_modules m on m.id = t.module_id
			where t.volunteer_id = v_me
		),
		-- what, when and for whom they work: of those they visited, nothing
		'visits', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'organisation', o.name, 'kind', t.kind_id, 'day', t.day, 'minutes', t.minutes, 'state', t.state,
				'accepted_at', m.accepted_at, 'ended_at', m.ended_at, 'end_reason', m.end_reason
			) order by t.day, t.starts, m.id), '[]'::jsonb)
			from public.matches m join public.tasks t on t.id = m.task_id join public.organisations o on o.id = m.organisation_id
			where m.volunteer_id = v_me
		),
		'minutes', (
			select coalesce(sum(t.minutes), 0) from public.matches m join public.tasks t on t.id = m.task_id
			where m.volunteer_id = v_me and m.ended_at is null and t.state = 'done'
		),
		'offers', (
			select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'state', f.state, 'sent_at', f.sent_at, 'answered_at', f.answered_at)
				order by f.sent_at, f.id), '[]'::jsonb)
			from public.offers f join public.organisations o on o.id = f.organisation_id where f.volunteer_id = v_me
		),
		'places', (
			select coalesce(jsonb_agg(jsonb_build_object('role', c.role, 'relation', c.relation, 'since', c.added_at, 'until', c.ended_at,
				'name', c.name, 'email', c.email, 'phone', c.phone) order by c.added_at, c.id), '[]'::jsonb)
			from private.circle_members c where c.account_id = v_me
		),
		'readings', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'at', d.at, 'times', d.times, 'capacity', d.capacity, 'organisation', o.name, 'scopes', to_jsonb(d.scopes), 'purpose', d.purpose
			) order by d.at desc, d.id desc), '[]'::jsonb)
			from private.disclosures d left join public.organisations o on o.id = d.organisation_id
			where d.reader_id = v_me and d.capacity <> 'break_glass'
		),
		'mails', (
			select coalesce(jsonb_agg(jsonb_build_object('template', b.template, 'state', b.state, 'at', coalesce(b.sent_at, b.created_at))
				order by b.created_at, b.id), '[]'::jsonb)
			from private.outbox b where b.to_account = v_me
		),
		'copies', (
			select coalesce(jsonb_agg(jsonb_build_object('at', e.at, 'format', e.format) order by e.at desc, e.id), '[]'::jsonb)
			from private.exports e where e.account_id = v_me
		)
	);
end $$;
comment on function private.export_account(uuid, text) is
	'A copy of what is held about the account that asks, after a fresh sign-in: profile, checks, training, visits, memberships, sessions. Nothing about anybody they visited or read about.';
create function public.export_account(p_once uuid, p_format text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.export_account(p_once, p_format) $$;
comment on function public.export_account(uuid, text) is 'See private.export_account.';
grant execute on function public.export_account(uuid, text), private.export_account(uuid, text) to authenticated;
