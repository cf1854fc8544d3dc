-- The volunteer passport: what somebody takes with them from one organisation to the next. Their checks (level
-- and dates, never what stood on one), what they have learnt, their hours, and who took them on since when.
-- Nothing is copied: it is read each time from what the organisations recorded. It may be shown by a link
-- that the volunteer makes, whoever has the link reads it without an account, and it stops when they say so.
--
-- Changes what has landed: erasing a volunteer takes their links with it (private.erase_applications,
-- private.applied_anywhere).

create table private.passport_links (
	id uuid primary key default gen_random_uuid(),
	account_id uuid not null references public.volunteers (account_id),
	token_hash bytea not null unique,
	parts text[] not null check (cardinality(parts) between 1 and 4 and parts <@ '{accepted,checks,training,hours}'),
	made_at timestamptz not null default private.clock(),
	expires_at timestamptz not null,
	revoked_at timestamptz,
	opened_at timestamptz,
	constraint lapses_within_a_season check (expires_at > made_at and expires_at <= made_at + interval '90 days')
);
comment on table private.passport_links is
	'A link to a volunteer passport, as its hash: which parts it shows, until when, and when its volunteer stopped it.';
comment on column private.passport_links.opened_at is 'When somebody last opened it, to the hour: the volunteer sees whether it has been looked at.';
create index passport_links_account on private.passport_links (account_id, made_at);
alter table private.passport_links enable row level security;
alter table private.passport_links force row level security;

create function private.passport_of(p_account uuid, p_parts text[], p_at timestamptz) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_strip_nulls(jsonb_build_object(
		'name', private.account_name(p_account),
		'accepted', case when 'accepted' = any (p_parts) then (
			select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'since', s.since) || case
				when s.until is null then '{}'::jsonb else jsonb_build_object('until', s.until) end
				order by s.until desc nulls first, s.since, o.name), '[]'::jsonb)
			from (
				-- from being accepted to leaving; a pause is theirs and no end
				select e.organisation_id, e.at as since, (
					select min(x.at) from private.acceptance_events x
					where x.organisation_id = e.organisation_id and x.volunteer_id = p_account and x.to_state = 'left' and x.at >= e.at
				) as until
				from private.acceptance_events e
				where e.volunteer_id = p_account and e.to_state = 'accepted'
					and (e.from_state is null or e.from_state not in ('accepted', 'paused', 'suspended'))
				union all
				select a.organisation_id, a.state_since, null from public.acceptances a
				where a.volunteer_id = p_account and a.state in ('accepted', 'paused') and not exists (
					select from private.acceptance_events e
					where e.organisation_id = a.organisation_id and e.volunteer_id = p_account and e.to_state = 'accepted'
				)
			) as s join public.organisations o on o.id = s.organisation_id
		) end,
		'checks', case when 'checks' = any (p_parts) then (
			select coalesce(jsonb_agg(jsonb_build_object(
				'level', c.level, 'organisation', o.name, 'issued_on', c.issued_on, 'recorded_at', c.recorded_at,
				'expires_at', c.expires_at, 'valid', p_at < c.expires_at
			) order by c.expires_at desc, c.level desc, o.name), '[]'::jsonb)
			from (
				select distinct on (k.organisation_id, k.level) k.* from public.checks k
				where k.volunteer_id = p_account and k.clear and k.revoked_at is null and k.valid_from <= p_at
				order by k.organisation_id, k.level, k.expires_at desc
			) as c join public.organisations o on o.id = c.organisation_id
		) end,
		'training', case when 'training' = any (p_parts) then (
			select coalesce(jsonb_agg(jsonb_build_object(
				'title', m.title, 'organisation', o.name, 'here', t.module_version is not null,
				'passed_at', t.passed_at, 'expires_at', t.expires_at, 'valid', p_at < t.expires_at
			) order by p_at < t.expires_at desc, m.title), '[]'::jsonb)
			from (
				select distinct on (x.module_id) x.* from public.trainings x
				where x.volunteer_id = p_account and x.revoked_at is null and x.passed_at <= p_at
				order by x.module_id, x.expires_at desc, x.passed_at
			) as t
			join public.training_modules m on m.id = t.module_id
			join public.organisations o on o.id = t.organisation_id
		) end,
		'hours', case when 'hours' = any (p_parts) then (
			select coalesce(jsonb_agg(jsonb_build_object(
				'organisation', h.name, 'visits', h.visits, 'minutes', h.minutes, 'first', h.first, 'last', h.last
			) order by h.minutes desc, h.name), '[]'::jsonb)
			from (
				select o.name, count(*) as visits, min(t.day) as first, max(t.day) as last, sum(coalesce((
					-- as long as they were there, where they checked in and out; else as long as was planned
					select round(extract(epoch from sum(w.out_at - w.in_at)) / 60)::integer
					from private.visit_watches w where w.match_id = m.id and w.out_at is not null
				), t.minutes)) as minutes
				from public.matches m
				join public.tasks t on t.id = m.task_id and t.state = 'done'
				join public.organisations o on o.id = m.organisation_id
				where m.volunteer_id = p_account and m.done_at is not null and m.ended_at is null
				group by o.id, o.name
			) as h
		) end
	))
$$;
comment on function private.passport_of(uuid, text[], timestamptz) is
	'A volunteer passport, as the organisations have it on record at this instant: of checks the level and the dates alone (domain.md 4), of visits how many and how long, never with whom. No guard: callers ask first.';

create function private.passport_page() returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_now timestamptz := private.clock();
begin
	return jsonb_build_object(
		'now', v_now,
		'passport', private.passport_of(v_me, '{accepted,checks,training,hours}', v_now),
		'stopped', private.suspended_anywhere(v_me),
		'links', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', l.id, 'parts', l.parts, 'made_at', l.made_at, 'expires_at', l.expires_at, 'opened_at', l.opened_at
			) order by l.made_at desc, l.id), '[]'::jsonb)
			from private.passport_links l where l.account_id = v_me and l.revoked_at is null and l.expires_at > v_now
		)
	);
end $$;
comment on function private.passport_page() is
	'A volunteer''s own passport, whole, and the links by which others may read of it now. Never a link itself: it is not kept.';
create function public.passport_page() returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.passport_page() $$;
comment on function public.passport_page() is 'See private.passport_page.';
grant execute on function public.passport_page(), private.passport_page() to authenticated;

create function private.make_passport_link(p_once uuid, p_token_hash text, p_parts text[], p_days integer) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_now timestamptz := private.clock();
	v_once record;
begin
	select * into v_once from private.begin_once(p_once, 'make_passport_link', v_me);
	if not v_once.first then
		return jsonb_build_object('made', false);
	end if;
	if p_token_hash is null or p_token_hash !~ '^[0-9a-f]{64}$' then
		raise exception 'Please open the page again and send it from there.' using errcode = 'PT422', hint = 'once';
	elsif p_parts is null or cardinality(p_parts) = 0 or not p_parts <@ '{accepted,checks,training,hours}'::text[] then
		raise exception 'Choose at least one part to show.' using errcode = 'PT422', hint = 'parts';
	elsif p_days is null or p_days not in (7, 30, 90) then
		raise exception 'Choose how long it works.' using errcode = 'PT422', hint = 'days';
	elsif not exists (select from public.volunteers v where v.account_id = v_me) then
		raise exception 'There is nothing to show yet. It begins with your first check, training or visit.' using errcode = 'PT409', hint = 'nothing';
	end if;
	-- its row's lock makes two presses take turns, so that the number below is true
	perform from public.volunteers v where v.account_id = v_me for update;
	if private.suspended_anywhere(v_me) then
		raise exception 'Nobody can open a link while you are suspended. Your coordinator tells you what happens next.'
			using errcode = 'PT409', hint = 'suspended';
	end if;
	delete from private.passport_links l where l.account_id = v_me and least(l.revoked_at, l.expires_at) <= v_now - interval '30 days';
	if (select count(*) from private.passport_links l where l.account_id = v_me and l.revoked_at is null and l.expires_at > v_now) >= 10 then
		raise exception 'You have ten links that work. Stop one of them first.' using errcode = 'PT409', hint = 'enough';
	end if;
	insert into private.passport_links (account_id, token_hash, parts, made_at, expires_at)
	values (v_me, decode(p_token_hash, 'hex'), array(select distinct unnest(p_parts) order by 1), v_now, v_now + make_interval(days => p_days));
	return private.end_once(p_once, 'make_passport_link', jsonb_build_object('made', true));
end $$;
comment on function private.make_passport_link(uuid, text, text[], integer) is
	'A link to some parts of a volunteer''s own passport, for 7, 30 or 90 days, by the hash of a secret that the site made and shows once. A second sending makes nothing, and says so.';
create function public.make_passport_link(p_once uuid, p_token_hash text, p_parts text[], p_days integer) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.make_passport_link(p_once, p_token_hash, p_parts, p_days) $$;
comment on function public.make_passport_link(uuid, text, text[], integer) is 'See private.make_passport_link.';
grant execute on function public.make_passport_link(uuid, text, text[], integer),
	private.make_passport_link(uuid, text, text[], integer) to authenticated;

create function private.stop_passport_link(p_once uuid, p_link uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_once record;
begin
	if not exists (select from private.passport_links l where l.id = p_link and l.account_id = v_me) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'stop_passport_link', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	update private.passport_links l set revoked_at = private.clock() where l.id = p_link and l.revoked_at is null;
	return private.end_once(p_once, 'stop_passport_link', '{}'::jsonb);
end $$;
comment on function private.stop_passport_link(uuid, uuid) is
	'Stops a link to a volunteer''s own passport; whoever opens it at the next statement finds what a made-up one finds.';
create function public.stop_passport_link(p_once uuid, p_link uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.stop_passport_link(p_once, p_link) $$;
comment on function public.stop_passport_link(uuid, uuid) is 'See private.stop_passport_link.';
grant execute on function public.stop_passport_link(uuid, uuid), private.stop_passport_link(uuid, uuid) to authenticated;

create function private.passport_by_link(p_token text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_link private.passport_links;
begin
	select l.* into v_link
	from private.passport_links l
	join public.accounts a on a.id = l.account_id and a.closed_at is null
	where l.token_hash = private.hashed(p_token) and l.revoked_at is null and l.made_at <= v_now and v_now < l.expires_at
		-- C11: a suspension stops it everywhere, and nobody is told that there is one
		and not private.suspended_anywhere(l.account_id);
	if v_link.id is null then
		return null;
	end if;
	update private.passport_links l set opened_at = v_now
	where l.id = v_link.id and (l.opened_at is null or l.opened_at <= v_now - interval '1 hour');
	return jsonb_build_object(
		'now', v_now, 'expires_at', v_link.expires_at, 'parts', v_link.parts,
		'passport', private.passport_of(v_link.account_id, v_link.parts, v_now)
	);
end $$;
comment on function private.passport_by_link(text) is
	'The parts of a passport that its volunteer chose for this link, as recorded at this instant; null for one that is stopped, has run out, or never was: all alike.';
create function public.passport_by_link(p_token text) returns jsonb
	language sql volatile security invoker set search_path = ''
	as $$ select private.passport_by_link(p_token) $$;
comment on function public.passport_by_link(text) is 'See private.passport_by_link.';
grant execute on function public.passport_by_link(text), private.passport_by_link(text) to anon, authenticated;

-- ---- Erasing ----------------------------------------------------------------------------------------
create or replace function private.erase_applications(p_account uuid) returns bigint
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_n bigint;
	v_answers bigint;
	v_links bigint;
begin
	delete from private.applications a where a.volunteer_id = p_account;
	get diagnostics v_n = row_count;
	delete from private.module_answers a where a.volunteer_id = p_account;
	get diagnostics v_answers = row_count;
	delete from private.passport_links l where l.account_id = p_account;
	get diagnostics v_links = row_count;
	return v_n + v_answers + v_links;
end $$;
comment on function private.erase_applications(uuid) is
	'Deletes what somebody said when they applied, their referees with it, their unfinished answers, and the links to their passport. Part of private.erase_volunteer.';

create or replace function private.applied_anywhere(p_account uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (select from private.applications a where a.volunteer_id = p_account)
		or exists (select from private.module_answers a where a.volunteer_id = p_account)
		or exists (select from private.passport_links l where l.account_id = p_account)
$$;
comment on function private.applied_anywhere(uuid) is 'Whether there is an application, an unfinished answer or a link to a passport to erase.';
