-- The volunteer's own pages: what they are asked, what they are told for a visit and when, and how they
-- stand with each organisation. Nobody here touches another volunteer's, or raises their own standing
-- (C24): they may only step back, and come back from what they began themselves.

-- ---- Who may be here ------------------------------------------------------------------------------
create function private.may_volunteer(p_account uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (select from public.volunteers v where v.account_id = p_account)
		or exists (
			select from public.organisations o where private.has_role(p_account, o.id, 'volunteer')
		)
$$;
comment on function private.may_volunteer(uuid) is
	'Has a volunteer''s profile, or was given the role and has still to begin one.';

create function private.require_volunteer() returns uuid
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
begin
	if not private.may_volunteer(v_me) then
		perform private.not_found();
	end if;
	return v_me;
end $$;
comment on function private.require_volunteer() is
	'The guard of the volunteer''s pages. For anybody else they do not exist.';

-- ---- The summary, and whose it is -----------------------------------------------------------------
create function private.own_summary_open(p_reader uuid, p_task uuid, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select private.summary_open_to(p_reader, p_task, p_at)
		-- Said yes and not confirmed yet: still of the pool, and the task is theirs (C15, C16). Only the
		-- pool's permit reaches them: they are not matched.
		or exists (
			select from public.matches m
			join public.tasks t on t.id = m.task_id
			where m.task_id = p_task and m.volunteer_id = p_reader
				and m.accepted_at <= p_at and (m.ended_at is null or p_at < m.ended_at)
				and private.in_standing(p_reader, m.organisation_id, p_at)
				and private.fit_for_kind(p_reader, m.organisation_id, t.kind_id, p_at)
				and not private.conflicted(p_reader, m.person_id, m.organisation_id)
				and not private.dead(m.person_id)
				and private.permitted(m.person_id, p_reader, 'pool', m.organisation_id, 'summary', p_at)
		)
$$;
comment on function private.own_summary_open(uuid, uuid, timestamptz) is
	'C15, C16: whether a volunteer may read the summary of a task that they are asked about, or have said yes to.';

create function private.task_summary(p_task uuid, p_from_area text) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'kind_id', t.kind_id, 'day', t.day, 'starts', t.starts, 'ends', t.ends, 'minutes', t.minutes,
		'starts_at', t.starts_at, 'ends_at', t.ends_at, 'place', a.place, 'area', a.label,
		'metres', (select round(a.centre operator(pg_catalog.<->) b.centre) from public.areas b where b.id = p_from_area),
		'requirements', t.requirements
	)
	from public.tasks t
	join public.areas a on a.id = t.area_id
	where t.id = p_task
$$;
comment on function private.task_summary(uuid, text) is
	'The summary of a task (C15): kind, window, area, requirements. metres is between the two areas'' centres, never from a home. No guard: callers ask own_summary_open first.';

create function private.told_when(p_task uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'opens_at', t.starts_at - interval '24 hours', 'closes_at', t.ends_at + interval '2 hours',
		'about_until', t.ends_at + interval '24 hours'
	)
	from public.tasks t where t.id = p_task
$$;
comment on function private.told_when(uuid) is
	'C16: from when and until when contact and address may be read, and until when the rest; the same bounds as private.window_open, compared by a test. Part of the summary: it tells the planned time.';

create function private.who_to_ask(p_request uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'coordinator', (
			select nullif(c.name, '') from public.accounts c
			where c.id = r.coordinator_id and private.coordinates(c.id, r.organisation_id)
		),
		'organisation', o.name, 'phone', o.phone, 'email', o.email,
		'out_of_hours_name', o.out_of_hours_name, 'out_of_hours_phone', o.out_of_hours_phone
	)
	from public.requests r
	join public.organisations o on o.id = r.organisation_id
	where r.id = p_request
$$;
comment on function private.who_to_ask(uuid) is 'The named coordinator, if there is one, and how their organisation is reached.';

-- ---- Offers ---------------------------------------------------------------------------------------
create function private.offer_stands(p_offer public.offers, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select p_offer.state in ('sent', 'declined') and p_at < p_offer.expires_at
		and exists (select from public.tasks t where t.id = p_offer.task_id and t.state in ('open', 'offered') and p_at < t.starts_at)
		and private.summary_open_to(p_offer.volunteer_id, p_offer.task_id, p_at)
$$;
comment on function private.offer_stands(public.offers, timestamptz) is
	'Whether yes can still be said to it, also after a no. The same grounds on which accept_offer refuses.';

create function private.offers_page() returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_now timestamptz := private.clock();
	v_area text := (select v.area_id from public.volunteers v where v.account_id = v_me);
begin
	return jsonb_build_object(
		'now', v_now,
		'has_profile', v_area is not null,
		'open', (
			select coalesce(jsonb_agg(private.task_summary(o.task_id, v_area) || jsonb_build_object(
				'id', o.id, 'organisation', g.name, 'sent_at', o.sent_at, 'expires_at', o.expires_at
			) order by o.expires_at, o.id), '[]'::jsonb)
			from public.offers o
			join public.organisations g on g.id = o.organisation_id
			where o.volunteer_id = v_me and o.state = 'sent' and private.offer_stands(o, v_now)
		),
		'answered', (
			select coalesce(jsonb_agg(x.said order by x.at desc, x.id), '[]'::jsonb)
			from (
				select o.id, coalesce(o.answered_at, o.expires_at) as at, jsonb_build_object(
					'id', o.id, 'organisation', g.name, 'sent_at', o.sent_at,
					'state', case when o.state = 'sent' then case when o.expires_at <= v_now then 'expired' else 'withdrawn' end
						else o.state::text end,
					'at', coalesce(o.answered_at, least(o.expires_at, v_now)),
					'may_change', stands,
					'task_id', case when o.state = 'accepted' then o.task_id end,
					-- what it was for is shown while it may be: never once it is settled
					'summary', case when stands then private.task_summary(o.task_id, v_area) end
				) as said
				from public.offers o
				join public.organisations g on g.id = o.organisation_id
				cross join lateral (select o.state = 'declined' and private.offer_stands(o, v_now) as stands) as s
				where o.volunteer_id = v_me and not (o.state = 'sent' and private.offer_stands(o, v_now))
				order by coalesce(o.answered_at, o.expires_at) desc, o.id
				limit 20
			) as x
		),
		'standing', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'organisation', g.name, 'state', a.state, 'in_standing', private.in_standing(v_me, g.id, v_now),
				'rest_until', case when a.rest_until > v_now then a.rest_until end
			) order by g.name), '[]'::jsonb)
			from public.acceptances a
			join public.organisations g on g.id = a.organisation_id
			where a.volunteer_id = v_me
		)
	);
end $$;
comment on function private.offers_page() is
	'What a volunteer is asked, and what they have answered. A summary only while it may be read (C15); of anything settled, no more than that it is.';
create function public.offers_page() returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.offers_page() $$;
comment on function public.offers_page() is 'See private.offers_page.';
grant execute on function public.offers_page(), private.offers_page() to authenticated;

create function private.offer_page(p_offer uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_now timestamptz := private.clock();
	v_offer public.offers;
	v_profile public.volunteers;
	v_stands boolean;
begin
	select * into v_offer from public.offers o where o.id = p_offer and o.volunteer_id = v_me;
	if v_offer.id is null then
		perform private.not_found();
	end if;
	v_stands := private.offer_stands(v_offer, v_now);
	if not v_stands then
		return jsonb_build_object(
			'now', v_now, 'id', v_offer.id,
			'organisation', (select g.name from public.organisations g where g.id = v_offer.organisation_id),
			'state', case
				when v_offer.state in ('accepted', 'declined') then v_offer.state::text
				when v_offer.state = 'expired' or (v_offer.state = 'sent' and v_offer.expires_at <= v_now) then 'expired'
				else 'settled'
			end,
			'at', v_offer.answered_at,
			'task_id', case when v_offer.state = 'accepted' then v_offer.task_id end,
			'offer', null
		);
	end if;
	select * into v_profile from public.volunteers v where v.account_id = v_me;
	return jsonb_build_object(
		'now', v_now, 'id', v_offer.id,
		'organisation', (select g.name from public.organisations g where g.id = v_offer.organisation_id),
		'state', case when v_offer.state = 'declined' then 'declined' else 'open' end,
		'at', v_offer.answered_at,
		'task_id', null,
		'offer', private.task_summary(v_offer.task_id, v_profile.area_id) || private.told_when(v_offer.task_id)
			|| (
				select jsonb_build_object(
					'expires_at', least(v_offer.expires_at, t.starts_at),
					'confirms', g.confirms_matches,
					'ask', private.who_to_ask(t.request_id),
					'avoid', array(select r from unnest(t.requirements) as r where r = any (v_profile.avoid)),
					'others', (
						select count(*) from public.offers x
						where x.task_id = t.id and x.id <> v_offer.id and x.state in ('sent', 'declined')
					)
				)
				from public.tasks t
				join public.organisations g on g.id = t.organisation_id
				where t.id = v_offer.task_id
			)
	);
end $$;
comment on function private.offer_page(uuid) is
	'One offer, to whom it was sent and nobody else. The summary while it may be read; otherwise how it was settled, without saying why (C26).';
create function public.offer_page(p_offer uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.offer_page(p_offer) $$;
comment on function public.offer_page(uuid) is 'See private.offer_page.';
grant execute on function public.offer_page(uuid), private.offer_page(uuid) to authenticated;

-- ---- Visits ---------------------------------------------------------------------------------------
create function private.my_match(p_account uuid, p_task uuid) returns public.matches
	language sql stable security definer set search_path = ''
	as $$
	select m.* from public.matches m
	where m.task_id = p_task and m.volunteer_id = p_account
	order by (m.ended_at is null) desc, m.accepted_at desc
	limit 1
$$;
comment on function private.my_match(uuid, uuid) is 'The match by which a task is, or last was, this account''s.';

create function private.visit_state(p_match public.matches, p_task public.tasks, p_at timestamptz) returns text
	language sql stable security definer set search_path = ''
	as $$
	select case
		when p_match.end_reason = 'handed_back' then 'handed_back'
		when p_match.end_reason = 'missed' then 'missed'
		when p_match.end_reason = 'declined' then 'declined'
		-- whatever it ended for, the words are the same: they must not tell of a death (C21, C26)
		when p_match.ended_at is not null then 'not_going_ahead'
		when p_match.done_at is not null then 'done'
		when p_task.state = 'accepted' then 'waiting'
		when p_at >= p_task.ends_at then 'to_say'
		when p_at >= p_task.starts_at then 'begun'
		else 'coming'
	end
$$;
comment on function private.visit_state(public.matches, public.tasks, timestamptz) is
	'How a visit stands for the volunteer: waiting (for confirmation), coming, begun, to_say (its time is over and nobody has said how it went), done, or how it ended.';

create function private.visits_page() returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_now timestamptz := private.clock();
	v_area text := (select v.area_id from public.volunteers v where v.account_id = v_me);
begin
	return jsonb_build_object(
		'now', v_now,
		'visits', (
			select coalesce(jsonb_agg(x.said order by x.starts_at, x.id), '[]'::jsonb)
			from (
				select m.id, t.starts_at, jsonb_build_object(
					'task_id', t.id, 'organisation', g.name, 'state', private.visit_state(m, t, v_now),
					'out', coalesce((select w.out_at is null from private.open_watch(m.id) as w where w.id is not null), false),
					'accepted_at', m.accepted_at, 'at', coalesce(m.ended_at, m.done_at),
					'summary', case
						when m.ended_at is null and private.own_summary_open(v_me, t.id, v_now)
							then private.task_summary(t.id, v_area)
					end,
					'thanked', m.ended_at is null and exists (
						select from private.feedback f where f.task_id = t.id and f.kind = 'thanks' and f.pass_on
					) and not private.closed_to(v_me, m.person_id)
				) as said
				from public.matches m
				join public.tasks t on t.id = m.task_id
				join public.organisations g on g.id = m.organisation_id
				where m.volunteer_id = v_me
					-- what is over is shown for a season
					and (t.ends_at > v_now - interval '90 days' or (m.ended_at is null and m.done_at is null))
				order by t.starts_at desc
				limit 200
			) as x
		)
	);
end $$;
comment on function private.visits_page() is
	'A volunteer''s visits: coming, waiting, to be told of, and those of the last 90 days. Summaries only: a list is no reading.';
create function public.visits_page() returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.visits_page() $$;
comment on function public.visits_page() is 'See private.visits_page.';
grant execute on function public.visits_page(), private.visits_page() to authenticated;

create function private.stamp_of_visit(p_account uuid, p_match public.matches, p_at timestamptz) returns text
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	return (select encode(sha256(convert_to(concat_ws(
		'|', t.id, t.version, private.visit_state(p_match, t, p_at), p_match.id, p_match.confirmed_at, p_match.ended_at,
		p_match.done_at, private.watch_said(p_match, t, p_at)::text, private.own_summary_open(p_account, t.id, p_at),
		p_at >= t.starts_at - interval '24 hours', p_at >= t.ends_at + interval '2 hours', s.scopes::text,
		-- what was entered anew in a scope that may be read is a change too
		(select max(d.id) from private.details d where d.person_id = t.person_id and d.scope = any (s.scopes)),
		(select max(a.id) from private.addresses a where a.person_id = t.person_id and 'address' = any (s.scopes)),
		(
			select count(*) from private.feedback f
			where f.task_id = t.id and f.kind = 'thanks' and f.pass_on and not private.closed_to(p_account, t.person_id)
		)
	), 'utf8')), 'hex')
	from public.tasks t
	cross join lateral (
		select private.scopes_for(p_account, 'matched', t.person_id, p_match.organisation_id, t.id, p_at) as scopes
	) as s
	where t.id = p_match.task_id);
end $$;
comment on function private.stamp_of_visit(uuid, public.matches, timestamptz) is
	'A hash that changes when what the reader may see of a visit changes: the scopes open to them, the match, the task. It says nothing of them, and is no reading.';

create function private.visit_stamp(p_task uuid) returns text
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_match public.matches := private.my_match(private.me(), p_task);
begin
	if v_match.id is null then
		perform private.not_found();
	end if;
	return private.stamp_of_visit(v_me, v_match, private.clock());
end $$;
comment on function private.visit_stamp(uuid) is
	'Has anything changed that I may see of this visit? Asked by an open page; no reading, and no disclosure.';
create function public.visit_stamp(p_task uuid) returns text
	language sql stable security invoker set search_path = ''
	as $$ select private.visit_stamp(p_task) $$;
comment on function public.visit_stamp(uuid) is 'See private.visit_stamp.';
grant execute on function public.visit_stamp(uuid), private.visit_stamp(uuid) to authenticated;

create function private.visit_card(p_account uuid, p_match public.matches, p_task public.tasks, p_at timestamptz) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	return jsonb_build_object(
		'now', p_at, 'task_id', p_task.id, 'match_id', p_match.id, 'state', private.visit_state(p_match, p_task, p_at),
		'at', coalesce(p_match.ended_at, p_match.done_at), 'accepted_at', p_match.accepted_at,
		'ask', private.who_to_ask(p_task.request_id),
		'watch', private.watch_said(p_match, p_task, p_at),
		'may_hand_back', p_match.ended_at is null and p_task.state in ('accepted', 'confirmed'),
		'may_say_done', p_match.ended_at is null and p_task.state = 'confirmed' and p_task.starts_at <= p_at,
		'summary', case when p_match.ended_at is null and private.own_summary_open(p_account, p_task.id, p_at) then
			private.task_summary(p_task.id, (select v.area_id from public.volunteers v where v.account_id = p_account))
			|| private.told_when(p_task.id)
		end
	);
end $$;
comment on function private.visit_card(uuid, public.matches, public.tasks, timestamptz) is
	'A visit without anything that would be a reading: its state, whom to ask, and the summary while it may be read.';

create function private.visit_step_page(p_task uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_match public.matches := private.my_match(private.me(), p_task);
	v_task public.tasks;
begin
	if v_match.id is null then
		perform private.not_found();
	end if;
	select * into v_task from public.tasks t where t.id = p_task;
	return private.visit_card(v_me, v_match, v_task, private.clock());
end $$;
comment on function private.visit_step_page(uuid) is
	'For the forms beside a visit (done, handing back): discloses nothing.';
create function public.visit_step_page(p_task uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.visit_step_page(p_task) $$;
comment on function public.visit_step_page(uuid) is 'See private.visit_step_page.';
grant execute on function public.visit_step_page(uuid), private.visit_step_page(uuid) to authenticated;

create function private.visit_page(p_task uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_now timestamptz := private.clock();
	v_match public.matches := private.my_match(private.me(), p_task);
	v_task public.tasks;
	v_matched boolean;
	v_about jsonb;
begin
	if v_match.id is null then
		perform private.not_found();
	end if;
	select * into v_task from public.tasks t where t.id = p_task;
	-- Matched from confirmation on, where it is wanted (C12). Before that nothing is asked for, and a day
	-- after the end nothing is left to ask: neither is a refused reading.
	v_matched := v_match.ended_at is null and v_task.state <> 'accepted' and v_now < v_task.ends_at + interval '24 hours';
	if v_matched then
		v_about := private.read_about(v_me, 'matched', v_task.person_id, v_match.organisation_id, p_task, null, 'visit');
	end if;
	return private.visit_card(v_me, v_match, v_task, v_now) || jsonb_build_object(
		'matched', v_matched,
		'about', coalesce(v_about -> 'scopes', '{}'::jsonb),
		'refused', coalesce((v_about ->> 'refused')::boolean, false),
		'window', case when v_matched and not (v_about ->> 'refused')::boolean then case
			when v_now < v_task.starts_at - interval '24 hours' then 'later'
			when v_now < v_task.ends_at + interval '2 hours' then 'open'
			else 'over'
		end end,
		'notes', (
			select coalesce(jsonb_agg(jsonb_build_object('words', n.words, 'at', n.at) order by n.at), '[]'::jsonb)
			from private.visit_notes n where n.task_id = p_task and n.volunteer_id = v_me
		),
		'thanks', (
			select coalesce(jsonb_agg(jsonb_build_object('words', f.words, 'at', f.at) order by f.at), '[]'::jsonb)
			from private.feedback f
			where f.task_id = p_task and f.kind = 'thanks' and f.pass_on and v_match.ended_at is null
				and not private.closed_to(v_me, v_task.person_id)
		),
		'stamp', private.stamp_of_visit(v_me, v_match, v_now)
	);
end $$;
comment on function private.visit_page(uuid) is
	'One visit, to whoever has or had it. What was consented to is read through read_about as matched: each call is a disclosure (C23). What has ended shows only that it has.';
create function public.visit_page(p_task uuid) returns jsonb
	language sql volatile security invoker set search_path = ''
	as $$ select private.visit_page(p_task) $$;
comment on function public.visit_page(uuid) is 'See private.visit_page.';
grant execute on function public.visit_page(uuid), private.visit_page(uuid) to authenticated;

-- ---- The volunteer's own profile ------------------------------------------------------------------
create table private.volunteer_moves (
	id bigint generated always as identity primary key,
	volunteer_id uuid not null references public.volunteers (account_id),
	from_area text not null references public.areas (id),
	to_area text not null references public.areas (id),
	at timestamptz not null default private.clock()
);
comment on table private.volunteer_moves is
	'Each change of where a volunteer sets out from. How often is limited: with many, the bands of distance would find a place.';
create index volunteer_moves_who on private.volunteer_moves (volunteer_id, at);
create index volunteer_moves_from on private.volunteer_moves (from_area);
create index volunteer_moves_to on private.volunteer_moves (to_area);
alter table private.volunteer_moves enable row level security;
alter table private.volunteer_moves force row level security;

create function private.place_free_from(p_volunteer uuid, p_at timestamptz) returns timestamptz
	language sql stable security definer set search_path = ''
	as $$
	select m.at + interval '30 days' from private.volunteer_moves m
	where m.volunteer_id = p_volunteer and m.at > p_at - interval '30 days'
	order by m.at desc offset 1 limit 1
$$;
comment on function private.place_free_from(uuid, timestamptz) is
	'A place may change twice in 30 days: from when it may change again, or null when it may now.';

create function private.stale() returns void
	language plpgsql stable set search_path = ''
	as $$
begin
	raise exception 'This has changed since you opened it, perhaps in another window. Look at what is there now; nothing was overwritten.'
		using errcode = 'PT409', hint = 'stale';
end $$;
comment on function private.stale() is 'The answer to a form that was filled in over something that has changed since.';

create function private.set_volunteer_place(p_once uuid, p_version integer, p_sector text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_once record;
	v_now timestamptz := private.clock();
	v_profile public.volunteers;
	v_area text;
	v_again timestamptz;
begin
	select * into v_once from private.begin_once(p_once, 'set_volunteer_place', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	select s.area_id into v_area from public.sectors s where s.sector = upper(trim(p_sector));
	if v_area is null then
		raise exception 'We do not know that postcode. Look at it once more, letter by letter.'
			using errcode = 'PT422', hint = 'postcode';
	end if;
	select * into v_profile from public.volunteers v where v.account_id = v_me for update;
	if v_profile.account_id is null then
		-- Invited, and beginning now: an application, which is for the organisation to take further.
		insert into public.volunteers (account_id, area_id) values (v_me, v_area) on conflict (account_id) do nothing;
		if not found then
			perform private.stale();
		end if;
		with begun as (
			insert into public.acceptances (organisation_id, volunteer_id)
			select o.id, v_me from public.organisations o where private.has_role(v_me, o.id, 'volunteer')
			on conflict (organisation_id, volunteer_id) do nothing
			returning organisation_id
		)
		insert into private.acceptance_events (organisation_id, volunteer_id, to_state, by_account)
		select b.organisation_id, v_me, 'applied', v_me from begun b;
		return private.end_once(p_once, 'set_volunteer_place', jsonb_build_object('begun', true));
	end if;
	if v_profile.version is distinct from p_version then
		perform private.stale();
	end if;
	if v_profile.area_id <> v_area then
		v_again := private.place_free_from(v_me, v_now);
		if v_again is not null then
			raise exception 'You have changed this twice in 30 days. You can change it again on %. If you have moved and it is wrong, ring your coordinator.',
				to_char(v_again at time zone 'Europe/London', 'FMDD FMMonth')
				using errcode = 'PT429', hint = 'too_many';
		end if;
		insert into private.volunteer_moves (volunteer_id, from_area, to_area, at) values (v_me, v_profile.area_id, v_area, v_now);
		update public.volunteers set area_id = v_area where account_id = v_me;
	end if;
	return private.end_once(p_once, 'set_volunteer_place', jsonb_build_object('begun', false));
end $$;
comment on function private.set_volunteer_place(uuid, integer, text) is
	'Where a volunteer sets out from: a postcode sector, kept as its area (domain.md 7). Twice in 30 days at most. For somebody given the role, the first one begins their profile, as applied.';
create function public.set_volunteer_place(p_once uuid, p_version integer, p_sector text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.set_volunteer_place(p_once, p_version, p_sector) $$;
comment on function public.set_volunteer_place(uuid, integer, text) is 'See private.set_volunteer_place.';
grant execute on function public.set_volunteer_place(uuid, integer, text), private.set_volunteer_place(uuid, integer, text) to authenticated;

create function private.save_volunteer_profile(
	p_once uuid, p_version integer, p_travel_m integer, p_drives boolean, p_languages text[], p_happy_with text[],
	p_avoid text[], p_weekly_minutes integer
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_once record;
begin
	select * into v_once from private.begin_once(p_once, 'save_volunteer_profile', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if p_travel_m is null or p_travel_m not between 500 and 80000 then
		raise exception 'Choose how far you will go.' using errcode = 'PT422', hint = 'travel';
	end if;
	if p_weekly_minutes is null or p_weekly_minutes not between 30 and 2400 then
		raise exception 'Give between half an hour and 40 hours a week.' using errcode = 'PT422', hint = 'weekly';
	end if;
	if coalesce(cardinality(p_languages), 0) not between 1 and 12
		or exists (select from unnest(p_languages) as l where not private.is_requirement('language:' || l)) then
		raise exception 'Choose the languages you can talk with somebody in.' using errcode = 'PT422', hint = 'languages';
	end if;
	-- A closed list, as for what a task asks: no free text about anybody's home.
	if exists (
		select from unnest(coalesce(p_happy_with, '{}') || coalesce(p_avoid, '{}')) as c
		where c not in ('dogs', 'cats', 'smoke', 'stairs', 'strong')
	) or coalesce(p_happy_with, '{}') && coalesce(p_avoid, '{}') then
		raise exception 'Choose from the list.' using errcode = 'PT422', hint = 'avoid';
	end if;
	update public.volunteers set
		travel_m = p_travel_m, drives = coalesce(p_drives, false),
		languages = (select array_agg(distinct l) from unnest(p_languages) as l),
		happy_with = array(select distinct c from unnest(p_happy_with) as c order by c),
		avoid = array(select distinct c from unnest(p_avoid) as c order by c),
		weekly_minutes = p_weekly_minutes
	where account_id = v_me and version = p_version;
	if not found then
		perform private.stale();
	end if;
	return private.end_once(p_once, 'save_volunteer_profile', '{}'::jsonb);
end $$;
comment on function private.save_volunteer_profile(uuid, integer, integer, boolean, text[], text[], text[], integer) is
	'How far (metres), by car or not, languages, what they are happy with and would rather not meet, minutes a week. Their own profile only; version as on the form.';
create function public.save_volunteer_profile(
	p_once uuid, p_version integer, p_travel_m integer, p_drives boolean, p_languages text[], p_happy_with text[],
	p_avoid text[], p_weekly_minutes integer
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.save_volunteer_profile(p_once, p_version, p_travel_m, p_drives, p_languages, p_happy_with, p_avoid, p_weekly_minutes) $$;
comment on function public.save_volunteer_profile(uuid, integer, integer, boolean, text[], text[], text[], integer) is 'See private.save_volunteer_profile.';
grant execute on function
	public.save_volunteer_profile(uuid, integer, integer, boolean, text[], text[], text[], integer),
	private.save_volunteer_profile(uuid, integer, integer, boolean, text[], text[], text[], integer) to authenticated;

create function private.save_availability(p_once uuid, p_version integer, p_windows jsonb) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_once record;
	v_wrong smallint;
begin
	select * into v_once from private.begin_once(p_once, 'save_availability', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if jsonb_typeof(p_windows) is distinct from 'array' or jsonb_array_length(p_windows) > 42 then
		raise exception 'Give at most six stretches of time a day.' using errcode = 'PT422', hint = '';
	end if;
	select w.weekday into v_wrong
	from jsonb_to_recordset(p_windows) as w (weekday smallint, starts time, ends time)
	where w.weekday is null or w.starts is null or w.ends is null or w.weekday not between 1 and 7 or w.ends <= w.starts
	limit 1;
	if found then
		raise exception 'The end is before the beginning.' using errcode = 'PT422', hint = 'day-' || coalesce(v_wrong, 1);
	end if;
	select w.weekday into v_wrong
	from (
		select w.weekday, w.ends, lead(w.starts) over (partition by w.weekday order by w.starts, w.ends) as next_starts
		from jsonb_to_recordset(p_windows) as w (weekday smallint, starts time, ends time)
	) as w
	where w.next_starts < w.ends
	limit 1;
	if found then
		raise exception 'Two of these times overlap. Make them one.' using errcode = 'PT422', hint = 'day-' || v_wrong;
	end if;
	-- the profile's version stands for the whole of what its owner says about themselves
	update public.volunteers set updated_at = private.clock() where account_id = v_me and version = p_version;
	if not found then
		perform private.stale();
	end if;
	delete from public.availability where volunteer_id = v_me;
	insert into public.availability (volunteer_id, weekday, starts, ends)
	select v_me, w.weekday, w.starts, w.ends
	from jsonb_to_recordset(p_windows) as w (weekday smallint, starts time, ends time);
	return private.end_once(p_once, 'save_availability', '{}'::jsonb);
end $$;
comment on function private.save_availability(uuid, integer, jsonb) is
	'The weekly pattern, whole: [{weekday 1..7, starts, ends}] in local wall time. Refuses times that overlap or end before they begin.';
create function public.save_availability(p_once uuid, p_version integer, p_windows jsonb) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.save_availability(p_once, p_version, p_windows) $$;
comment on function public.save_availability(uuid, integer, jsonb) is 'See private.save_availability.';
grant execute on function public.save_availability(uuid, integer, jsonb), private.save_availability(uuid, integer, jsonb) to authenticated;

create function private.add_exception(
	p_once uuid, p_from date, p_to date, p_free boolean, p_starts time, p_ends time
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_once record;
	v_today date := (private.clock() at time zone 'Europe/London')::date;
begin
	select * into v_once from private.begin_once(p_once, 'add_exception', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform 1 from public.volunteers v where v.account_id = v_me for update;
	if not found then
		perform private.not_found();
	end if;
	if p_from is null or p_from < v_today then
		raise exception 'That day has gone by. Give today or a later one.' using errcode = 'PT422', hint = 'from';
	end if;
	if p_to is null or p_to < p_from then
		raise exception 'The last day is before the first.' using errcode = 'PT422', hint = 'to';
	end if;
	if p_to > v_today + 730 then
		raise exception 'That is more than two years away. Give a nearer day.' using errcode = 'PT422', hint = 'to';
	end if;
	if p_free is null or num_nonnulls(p_starts, p_ends) = 1 then
		raise exception 'Give both times, or neither for the whole day.' using errcode = 'PT422', hint = 'until';
	end if;
	if p_ends <= p_starts then
		raise exception 'The end is before the beginning.' using errcode = 'PT422', hint = 'until';
	end if;
	if (select count(*) from public.availability_exceptions e where e.volunteer_id = v_me and e.to_day >= v_today) >= 60 then
		raise exception 'That is a great many. Take some away first.' using errcode = 'PT409', hint = 'too_many';
	end if;
	insert into public.availability_exceptions (volunteer_id, from_day, to_day, free, starts, ends)
	select v_me, p_from, p_to, p_free, p_starts, p_ends
	where not exists (
		select from public.availability_exceptions e
		where e.volunteer_id = v_me and e.from_day = p_from and e.to_day = p_to and e.free = p_free
			and e.starts is not distinct from p_starts and e.ends is not distinct from p_ends
	);
	return private.end_once(p_once, 'add_exception', jsonb_build_object(
		-- a visit promised for a day away is not given back by itself: they are told
		'visits_then', case when p_free then 0 else (
			select count(*) from public.matches m
			join public.tasks t on t.id = m.task_id
			where m.volunteer_id = v_me and m.ended_at is null and m.done_at is null and t.day between p_from and p_to
				and (p_starts is null or (t.starts < p_ends and t.ends > p_starts))
		) end
	));
end $$;
comment on function private.add_exception(uuid, date, date, boolean, time, time) is
	'Days that differ from the week: away, or free after all; whole days, or between two times of each. Says how many visits are promised for then.';
create function public.add_exception(
	p_once uuid, p_from date, p_to date, p_free boolean, p_starts time default null, p_ends time default null
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.add_exception(p_once, p_from, p_to, p_free, p_starts, p_ends) $$;
comment on function public.add_exception(uuid, date, date, boolean, time, time) is 'See private.add_exception.';
grant execute on function
	public.add_exception(uuid, date, date, boolean, time, time), private.add_exception(uuid, date, date, boolean, time, time) to authenticated;

create function private.remove_exception(p_once uuid, p_exception uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_once record;
begin
	select * into v_once from private.begin_once(p_once, 'remove_exception', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	delete from public.availability_exceptions e where e.id = p_exception and e.volunteer_id = v_me;
	if not found then
		perform private.not_found();
	end if;
	return private.end_once(p_once, 'remove_exception', '{}'::jsonb);
end $$;
comment on function private.remove_exception(uuid, uuid) is 'Takes one of their own exceptions away.';
create function public.remove_exception(p_once uuid, p_exception uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.remove_exception(p_once, p_exception) $$;
comment on function public.remove_exception(uuid, uuid) is 'See private.remove_exception.';
grant execute on function public.remove_exception(uuid, uuid), private.remove_exception(uuid, uuid) to authenticated;

-- ---- Standing: stepping back, and coming back from it (C24) ----------------------------------------
alter table public.acceptances add column rest_by uuid references public.accounts (id);
comment on column public.acceptances.rest_by is 'Who began the rest: a volunteer may end only one they began (C24).';
create index acceptances_rest_by on public.acceptances (rest_by);

create function private.lock_tasks_of(p_volunteer uuid, p_organisation uuid) returns void
	language plpgsql security definer set search_path = ''
	as $$
begin
	perform 1 from public.tasks t
	where (p_organisation is null or t.organisation_id = p_organisation) and t.state in ('open', 'offered', 'accepted', 'confirmed')
		and (
			exists (select from public.offers o where o.task_id = t.id and o.volunteer_id = p_volunteer and o.state in ('sent', 'declined'))
			or exists (select from public.matches m where m.task_id = t.id and m.volunteer_id = p_volunteer and m.ended_at is null)
		)
	order by t.id
	for update of t;
end $$;
comment on function private.lock_tasks_of(uuid, uuid) is
	'Locks every task that a volunteer might be saying yes to in another window, or has, of one organisation or (null) of all: whoever steps back does so before or after that, never during.';

create function private.step_back(p_volunteer uuid, p_organisation uuid, p_until timestamptz) returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_offer record;
	v_match public.matches;
	v_request uuid;
	v_requests uuid[] := '{}';
	v_count integer := 0;
begin
	for v_offer in
		select o.id, o.task_id from public.offers o
		where o.volunteer_id = p_volunteer and o.organisation_id = p_organisation and o.state = 'sent'
		order by o.task_id
	loop
		update public.offers set state = 'withdrawn', answered_at = v_now where id = v_offer.id;
		update private.outbox set state = 'cancelled', reason = 'offer withdrawn' where offer_id = v_offer.id and state = 'queued';
		perform private.record_task_event(v_offer.task_id, 'stepped_back', null, null, p_volunteer, p_volunteer);
		perform private.reopen_if_nobody_left(v_offer.task_id, p_volunteer);
	end loop;
	for v_match in
		select m.* from public.matches m
		join public.tasks t on t.id = m.task_id
		where m.volunteer_id = p_volunteer and m.organisation_id = p_organisation and m.ended_at is null
			and t.state in ('accepted', 'confirmed') and t.ends_at > v_now
			and (p_until is null or t.starts_at < p_until)
		order by t.id
	loop
		perform private.end_match(v_match, 'handed_back', 'handed_back', p_volunteer, null);
		v_requests := v_requests || (select t.request_id from public.tasks t where t.id = v_match.task_id);
		v_count := v_count + 1;
	end loop;
	-- one mail a request, however many of its visits go back
	for v_request in select distinct r from unnest(v_requests) as r loop
		perform private.tell_coordinators(v_request, 'handed-back', '/desk/requests/' || v_request);
	end loop;
	return v_count;
end $$;
comment on function private.step_back(uuid, uuid, timestamptz) is
	'Takes a volunteer''s unanswered offers back and hands back the visits that are not over (before p_until, for a rest): somebody not in standing could read nothing for them. The coordinators hear. Returns the visits handed back.';

create function private.my_acceptance(p_volunteer uuid, p_organisation uuid) returns public.acceptances
	language sql volatile security definer set search_path = ''
	as $$
	select a.* from public.acceptances a
	where a.volunteer_id = p_volunteer and a.organisation_id = p_organisation
	for update
$$;
comment on function private.my_acceptance(uuid, uuid) is 'Their own acceptance by an organisation, locked.';

create function private.pause_volunteering(p_once uuid, p_organisation uuid, p_version integer) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_once record;
	v_mine public.acceptances;
	v_count integer;
begin
	if not exists (select from public.acceptances a where a.volunteer_id = v_me and a.organisation_id = p_organisation) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'pause_volunteering', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.lock_tasks_of(v_me, p_organisation);
	v_mine := private.my_acceptance(v_me, p_organisation);
	if v_mine.version <> p_version or v_mine.state <> 'accepted' then
		perform private.stale();
	end if;
	update public.acceptances set state = 'paused', state_since = private.clock(), paused_by = v_me, reason = null
	where organisation_id = p_organisation and volunteer_id = v_me;
	insert into private.acceptance_events (organisation_id, volunteer_id, from_state, to_state, by_account)
	values (p_organisation, v_me, 'accepted', 'paused', v_me);
	v_count := private.step_back(v_me, p_organisation, null);
	return private.end_once(p_once, 'pause_volunteering', jsonb_build_object('handed_back', v_count));
end $$;
comment on function private.pause_volunteering(uuid, uuid, integer) is
	'C24: a volunteer pauses with an organisation; no reason is asked. Visits that are not over go back.';
create function public.pause_volunteering(p_once uuid, p_organisation uuid, p_version integer) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.pause_volunteering(p_once, p_organisation, p_version) $$;
comment on function public.pause_volunteering(uuid, uuid, integer) is 'See private.pause_volunteering.';
grant execute on function public.pause_volunteering(uuid, uuid, integer), private.pause_volunteering(uuid, uuid, integer) to authenticated;

create function private.end_pause(p_once uuid, p_organisation uuid, p_version integer) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_once record;
	v_now timestamptz := private.clock();
	v_mine public.acceptances;
	v_organisation public.organisations;
begin
	if not exists (select from public.acceptances a where a.volunteer_id = v_me and a.organisation_id = p_organisation) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'end_pause', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	v_mine := private.my_acceptance(v_me, p_organisation);
	if v_mine.version <> p_version or v_mine.state <> 'paused' then
		perform private.stale();
	end if;
	if v_mine.paused_by is distinct from v_me then
		raise exception 'Your coordinator began this pause, so it is theirs to end. Ring them.'
			using errcode = 'PT409', hint = 'not_yours';
	end if;
	select * into v_organisation from public.organisations o where o.id = p_organisation;
	if not (
		private.check_valid(v_me, p_organisation, v_organisation.required_check, v_now)
		and private.training_valid(v_me, p_organisation, v_organisation.required_training, v_now)
	) then
		raise exception 'A check or a training ended while you were away. Ring your coordinator: they renew it, and then end the pause.'
			using errcode = 'PT409', hint = 'lapsed';
	end if;
	update public.acceptances set state = 'accepted', state_since = v_now, paused_by = null
	where organisation_id = p_organisation and volunteer_id = v_me;
	insert into private.acceptance_events (organisation_id, volunteer_id, from_state, to_state, by_account)
	values (p_organisation, v_me, 'paused', 'accepted', v_me);
	return private.end_once(p_once, 'end_pause', '{}'::jsonb);
end $$;
comment on function private.end_pause(uuid, uuid, integer) is
	'C24: ends a pause that the volunteer began, while what the organisation requires of all is unlapsed. Nothing handed back comes back by itself.';
create function public.end_pause(p_once uuid, p_organisation uuid, p_version integer) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.end_pause(p_once, p_organisation, p_version) $$;
comment on function public.end_pause(uuid, uuid, integer) is 'See private.end_pause.';
grant execute on function public.end_pause(uuid, uuid, integer), private.end_pause(uuid, uuid, integer) to authenticated;

create function private.rest_until(p_once uuid, p_organisation uuid, p_version integer, p_until date) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_once record;
	v_now timestamptz := private.clock();
	v_today date := (private.clock() at time zone 'Europe/London')::date;
	v_until timestamptz;
	v_mine public.acceptances;
	v_count integer;
begin
	if not exists (select from public.acceptances a where a.volunteer_id = v_me and a.organisation_id = p_organisation) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'rest_until', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if p_until is null or p_until <= v_today then
		raise exception 'Give a day after today.' using errcode = 'PT422', hint = 'until';
	end if;
	if p_until > v_today + 366 then
		raise exception 'Give a day within a year. For longer, pause.' using errcode = 'PT422', hint = 'until';
	end if;
	v_until := p_until::timestamp at time zone 'Europe/London';
	perform private.lock_tasks_of(v_me, p_organisation);
	v_mine := private.my_acceptance(v_me, p_organisation);
	if v_mine.version <> p_version or v_mine.state <> 'accepted' then
		perform private.stale();
	end if;
	if v_mine.rest_until > v_now and v_mine.rest_by is distinct from v_me and v_until < v_mine.rest_until then
		raise exception 'Your coordinator gave you this rest, so only they can make it shorter. Ring them.'
			using errcode = 'PT409', hint = 'not_yours';
	end if;
	update public.acceptances set
		rest_until = v_until,
		-- a rest that somebody else gave stays theirs, however long it is made
		rest_by = case when v_mine.rest_until > v_now and v_mine.rest_by is distinct from v_me then v_mine.rest_by else v_me end
	where organisation_id = p_organisation and volunteer_id = v_me;
	insert into private.acceptance_events (organisation_id, volunteer_id, from_state, to_state, by_account, reason)
	values (p_organisation, v_me, 'accepted', 'accepted', v_me, 'rest until ' || p_until);
	v_count := private.step_back(v_me, p_organisation, v_until);
	return private.end_once(p_once, 'rest_until', jsonb_build_object('handed_back', v_count));
end $$;
comment on function private.rest_until(uuid, uuid, integer, date) is
	'A rest from now until the morning of a day: no offers and no tier with the organisation (C11). Visits before it ends go back.';
create function public.rest_until(p_once uuid, p_organisation uuid, p_version integer, p_until date) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.rest_until(p_once, p_organisation, p_version, p_until) $$;
comment on function public.rest_until(uuid, uuid, integer, date) is 'See private.rest_until.';
grant execute on function public.rest_until(uuid, uuid, integer, date), private.rest_until(uuid, uuid, integer, date) to authenticated;

create function private.end_rest(p_once uuid, p_organisation uuid, p_version integer) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_once record;
	v_mine public.acceptances;
begin
	if not exists (select from public.acceptances a where a.volunteer_id = v_me and a.organisation_id = p_organisation) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'end_rest', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	v_mine := private.my_acceptance(v_me, p_organisation);
	if v_mine.version <> p_version or v_mine.rest_until is null then
		perform private.stale();
	end if;
	if v_mine.rest_by is distinct from v_me then
		raise exception 'Your coordinator gave you this rest, so only they can make it shorter. Ring them.'
			using errcode = 'PT409', hint = 'not_yours';
	end if;
	update public.acceptances set rest_until = null, rest_by = null
	where organisation_id = p_organisation and volunteer_id = v_me;
	insert into private.acceptance_events (organisation_id, volunteer_id, from_state, to_state, by_account, reason)
	values (p_organisation, v_me, v_mine.state, v_mine.state, v_me, 'rest ended');
	return private.end_once(p_once, 'end_rest', '{}'::jsonb);
end $$;
comment on function private.end_rest(uuid, uuid, integer) is 'C24: ends a rest that the volunteer began themselves.';
create function public.end_rest(p_once uuid, p_organisation uuid, p_version integer) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.end_rest(p_once, p_organisation, p_version) $$;
comment on function public.end_rest(uuid, uuid, integer) is 'See private.end_rest.';
grant execute on function public.end_rest(uuid, uuid, integer), private.end_rest(uuid, uuid, integer) to authenticated;

create function private.stop_volunteering(p_once uuid, p_organisation uuid, p_version integer) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_once record;
	v_now timestamptz := private.clock();
	v_mine public.acceptances;
	v_count integer;
begin
	if not exists (select from public.acceptances a where a.volunteer_id = v_me and a.organisation_id = p_organisation) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'stop_volunteering', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.lock_tasks_of(v_me, p_organisation);
	v_mine := private.my_acceptance(v_me, p_organisation);
	if v_mine.state = 'suspended' then
		-- C11: a suspension stands everywhere until it is lifted; leaving must be no way out of it
		raise exception 'While you are suspended, only the organisation can end this. Ring them.'
			using errcode = 'PT409', hint = 'suspended';
	end if;
	if v_mine.version <> p_version or v_mine.state in ('left', 'declined') then
		perform private.stale();
	end if;
	update public.acceptances set state = 'left', state_since = v_now, paused_by = null, rest_until = null, rest_by = null, reason = null
	where organisation_id = p_organisation and volunteer_id = v_me;
	insert into private.acceptance_events (organisation_id, volunteer_id, from_state, to_state, by_account)
	values (p_organisation, v_me, v_mine.state, 'left', v_me);
	v_count := private.step_back(v_me, p_organisation, null);
	update public.member_roles set revoked_at = v_now
	where organisation_id = p_organisation and account_id = v_me and role = 'volunteer' and revoked_at is null;
	update public.members m set left_at = v_now
	where m.organisation_id = p_organisation and m.account_id = v_me and m.left_at is null
		and not exists (
			select from public.member_roles r
			where r.organisation_id = p_organisation and r.account_id = v_me and r.revoked_at is null
		);
	return private.end_once(p_once, 'stop_volunteering', jsonb_build_object('handed_back', v_count));
end $$;
comment on function private.stop_volunteering(uuid, uuid, integer) is
	'C24: a volunteer leaves an organisation: offers are taken back, visits that are not over go back, the role of volunteer ends. Not while suspended.';
create function public.stop_volunteering(p_once uuid, p_organisation uuid, p_version integer) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.stop_volunteering(p_once, p_organisation, p_version) $$;
comment on function public.stop_volunteering(uuid, uuid, integer) is 'See private.stop_volunteering.';
grant execute on function public.stop_volunteering(uuid, uuid, integer), private.stop_volunteering(uuid, uuid, integer) to authenticated;

-- ---- Where they stand -----------------------------------------------------------------------------
create function private.covered(p_volunteer uuid, p_organisation uuid, p_kind text, p_at timestamptz) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select private.check_valid(p_volunteer, o.id, o.required_check, p_at)
		and private.training_valid(p_volunteer, o.id, o.required_training, p_at)
		and private.fit_for_kind(p_volunteer, o.id, p_kind, p_at)
	from public.organisations o where o.id = p_organisation
$$;
comment on function private.covered(uuid, uuid, text, timestamptz) is
	'Whether their checks and training cover a kind of task for an organisation at an instant, what it requires of all included.';

create function private.standing_with(p_volunteer uuid, p_organisation uuid, p_at timestamptz) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'organisation_id', o.id, 'organisation', o.name, 'phone', o.phone, 'email', o.email,
		'state', a.state, 'since', a.state_since, 'version', a.version,
		'in_standing', private.in_standing(p_volunteer, o.id, p_at),
		'paused_by_me', a.state = 'paused' and a.paused_by is not distinct from p_volunteer,
		'rest_until', case when a.rest_until > p_at then a.rest_until end,
		'rest_by_me', a.rest_by is not distinct from p_volunteer,
		'visits', (
			select count(*) from public.matches m join public.tasks t on t.id = m.task_id
			where m.volunteer_id = p_volunteer and m.organisation_id = o.id and m.ended_at is null
				and t.state in ('accepted', 'confirmed') and t.ends_at > p_at
		),
		'checks', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'level', c.level, 'issued_on', c.issued_on, 'expires_at', c.expires_at, 'valid', p_at < c.expires_at
			) order by c.expires_at desc), '[]'::jsonb)
			from public.checks c
			where c.organisation_id = o.id and c.volunteer_id = p_volunteer and c.clear and c.revoked_at is null and c.valid_from <= p_at
		),
		'trainings', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'module_id', x.module_id, 'title', d.title, 'expires_at', x.expires_at, 'valid', p_at < x.expires_at
			) order by x.expires_at, d.title), '[]'::jsonb)
			from (
				select t.module_id, max(t.expires_at) as expires_at from public.trainings t
				where t.organisation_id = o.id and t.volunteer_id = p_volunteer and t.revoked_at is null and t.passed_at <= p_at
				group by t.module_id
			) as x
			join public.training_modules d on d.id = x.module_id
		),
		'kinds', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'kind_id', k.id, 'covered', private.covered(p_volunteer, o.id, k.id, p_at),
				'check_level', greatest(k.check_level, o.required_check),
				'check_missing', not private.check_valid(p_volunteer, o.id, greatest(k.check_level, o.required_check), p_at),
				'training_missing', (
					select coalesce(jsonb_agg(d.title order by d.title), '[]'::jsonb) from public.training_modules d
					where d.id = any (k.training || o.required_training)
						and not private.training_valid(p_volunteer, o.id, array[d.id], p_at)
				)
			) order by k.position), '[]'::jsonb)
			from public.organisation_task_kinds ok
			join public.task_kinds k on k.id = ok.kind_id
			where ok.organisation_id = o.id
		),
		'lapses', (
			select coalesce(jsonb_agg(jsonb_build_object('at', e.at, 'kinds', l.kinds) order by e.at), '[]'::jsonb)
			from (
				select c.expires_at as at from public.checks c
				where c.organisation_id = o.id and c.volunteer_id = p_volunteer and c.expires_at > p_at and c.revoked_at is null
				union
				select t.expires_at from public.trainings t
				where t.organisation_id = o.id and t.volunteer_id = p_volunteer and t.expires_at > p_at and t.revoked_at is null
			) as e
			-- judged by the rule itself, just before and at the instant
			cross join lateral (
				select jsonb_agg(k.id order by k.position) as kinds
				from public.organisation_task_kinds ok
				join public.task_kinds k on k.id = ok.kind_id
				where ok.organisation_id = o.id
					and private.covered(p_volunteer, o.id, k.id, e.at - interval '1 microsecond')
					and not private.covered(p_volunteer, o.id, k.id, e.at)
			) as l
			where l.kinds is not null
		)
	)
	from public.acceptances a
	join public.organisations o on o.id = a.organisation_id
	where a.volunteer_id = p_volunteer and a.organisation_id = p_organisation
$$;
comment on function private.standing_with(uuid, uuid, timestamptz) is
	'How a volunteer stands with one organisation: state, checks, training, what they cover, and what lapses when.';

create function private.volunteering_page() returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_now timestamptz := private.clock();
	v_today date := (private.clock() at time zone 'Europe/London')::date;
begin
	return jsonb_build_object(
		'now', v_now,
		'profile', (
			select jsonb_build_object(
				'version', v.version, 'place', a.place, 'area', a.label, 'travel_m', v.travel_m, 'drives', v.drives,
				'languages', v.languages, 'happy_with', v.happy_with, 'avoid', v.avoid, 'weekly_minutes', v.weekly_minutes,
				'place_free_from', private.place_free_from(v_me, v_now)
			)
			from public.volunteers v join public.areas a on a.id = v.area_id
			where v.account_id = v_me
		),
		'availability', (
			select coalesce(jsonb_agg(jsonb_build_object('weekday', w.weekday, 'starts', w.starts, 'ends', w.ends) order by w.weekday, w.starts), '[]'::jsonb)
			from public.availability w where w.volunteer_id = v_me
		),
		'exceptions', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', e.id, 'from_day', e.from_day, 'to_day', e.to_day, 'free', e.free, 'starts', e.starts, 'ends', e.ends
			) order by e.from_day, e.to_day, e.id), '[]'::jsonb)
			from public.availability_exceptions e where e.volunteer_id = v_me and e.to_day >= v_today
		),
		'organisations', (
			select coalesce(jsonb_agg(private.standing_with(v_me, o.id, v_now)
				|| jsonb_build_object('application', private.application_where(v_me, o.id)) order by o.name), '[]'::jsonb)
			from public.acceptances a join public.organisations o on o.id = a.organisation_id
			where a.volunteer_id = v_me
		)
	);
end $$;
comment on function private.volunteering_page() is 'Everything a volunteer has said about themselves, and where they stand with each organisation.';
create function public.volunteering_page() returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.volunteering_page() $$;
comment on function public.volunteering_page() is 'See private.volunteering_page.';
grant execute on function public.volunteering_page(), private.volunteering_page() to authenticated;
