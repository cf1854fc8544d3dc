-- Asking for help: what is typed is kept, an address is confirmed by a button, and then a request is
-- there, whole, in one transaction: person, circle, scopes, consents, tasks, history, mail.

-- ---- What is being written -----------------------------------------------------------------------
alter table private.drafts
	add column mode text not null default 'open' check (mode in ('open', 'more', 'somebody', 'apply')),
	add column person_id uuid references private.people (id),
	add column ready jsonb check (length(ready::text) <= 60000),
	add column return_expires_at timestamptz,
	add column sent_at timestamptz;
comment on column private.drafts.mode is
	'open: by anybody; more: by somebody of a circle, for a person known already; somebody: by a coordinator for a caller; apply: by whoever would like to volunteer.';
comment on column private.drafts.ready is
	'What would be sent, checked and frozen when the address was asked to confirm it. Gone as soon as an answer changes.';
create index drafts_person on private.drafts (person_id);

create table private.draft_browsers (
	draft_id uuid not null references private.drafts (id) on delete cascade,
	browser_hash bytea not null,
	added_at timestamptz not null default private.clock(),
	primary key (draft_id, browser_hash)
);
comment on table private.draft_browsers is 'Further browsers that may show a draft: each was let in by a code by mail.';
alter table private.draft_browsers enable row level security;
alter table private.draft_browsers force row level security;

create table private.asked_kinds (
	request_id uuid not null references public.requests (id),
	kind_id text not null references public.task_kinds (id),
	every text not null check (every in ('once', 'weekly', 'fortnightly', 'unsure')),
	series_id uuid,
	position smallint not null,
	primary key (request_id, kind_id)
);
comment on table private.asked_kinds is
	'The kinds of help a request asks for. unsure: no time yet, a coordinator talks it over; until then there is no task of that kind.';
create index asked_kinds_kind on private.asked_kinds (kind_id);
alter table private.asked_kinds enable row level security;
alter table private.asked_kinds force row level security;

-- ---- Small helpers -------------------------------------------------------------------------------
create function private.hashed(p_secret text) returns bytea
	language sql immutable set search_path = ''
	as $$ select sha256(convert_to(p_secret, 'utf8')) $$;
comment on function private.hashed(text) is 'How a random secret is kept: as its hash alone.';

create function private.new_secret() returns text
	language sql volatile set search_path = ''
	as $$ select replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '') $$;
comment on function private.new_secret() is '244 random bits as text, for a link that is a key.';

create function private.is_requirement(p_text text) returns boolean
	language sql immutable set search_path = ''
	as $$
	select p_text in ('dogs', 'cats', 'smoke', 'stairs', 'car', 'strong')
		or p_text in (
			select 'language:' || l from unnest(array[
				'Arabic', 'Bengali', 'British Sign Language', 'Bulgarian', 'Cantonese', 'English', 'Farsi', 'French',
				'German', 'Greek', 'Gujarati', 'Hebrew', 'Hindi', 'Hungarian', 'Italian', 'Kurdish', 'Latvian',
				'Lithuanian', 'Malayalam', 'Mandarin', 'Nepali', 'Pashto', 'Polish', 'Portuguese', 'Punjabi', 'Romanian',
				'Russian', 'Shona', 'Slovak', 'Somali', 'Spanish', 'Swahili', 'Tagalog', 'Tamil', 'Thai', 'Turkish',
				'Ukrainian', 'Urdu', 'Vietnamese', 'Welsh', 'Yoruba'
			]) as l
		)
$$;
comment on function private.is_requirement(text) is
	'The closed list of what a task may ask of whoever comes (lib/domain/tasks/requirements.ts): free text never enters the summary.';

create function private.looks_like_email(p_text text) returns boolean
	language sql immutable set search_path = ''
	as $$ select length(p_text) <= 254 and p_text ~ '^[^\s@,;<>"()]+@[^\s@,;<>"()]+\.[^\s@,;<>"().]+$' $$;
comment on function private.looks_like_email(text) is 'Whether a mail could go there: one @, no spaces, a dot behind it. That it does go there, its owner shows.';

create function private.too_many() returns void
	language plpgsql stable set search_path = ''
	as $$
begin
	raise exception 'That is more often than we can answer just now. Please try again in an hour, or ring.'
		using errcode = 'PT429', hint = 'too_many';
end $$;
comment on function private.too_many() is 'The one answer to too many tries.';

-- ---- Who coordinates where -----------------------------------------------------------------------
create function private.asking_card(p_organisation uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'id', o.id, 'name', o.name, 'nation', o.nation, 'phone', o.phone, 'email', o.email,
		'out_of_hours_name', o.out_of_hours_name, 'out_of_hours_phone', o.out_of_hours_phone,
		'hours', coalesce((
			select jsonb_agg(
				jsonb_build_object('weekday', h.weekday, 'opens', to_char(h.opens, 'HH24:MI'), 'closes', to_char(h.closes, 'HH24:MI'))
				order by h.weekday, h.opens
			)
			from public.organisation_hours h where h.organisation_id = o.id
		), '[]'::jsonb),
		'kinds', coalesce((
			select jsonb_agg(k.kind_id order by t.position)
			from public.organisation_task_kinds k join public.task_kinds t on t.id = k.kind_id
			where k.organisation_id = o.id
		), '[]'::jsonb)
	)
	from public.organisations o where o.id = p_organisation
$$;
comment on function private.asking_card(uuid) is 'What an asker is told of an organisation: its name, hours, numbers, and what it arranges. All of it public.';

create function private.coordinating(p_area text) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(jsonb_agg(private.asking_card(o.id) order by o.name), '[]'::jsonb)
	from public.organisations o
	where o.active and o.coordinates
		and exists (select from public.organisation_areas a where a.organisation_id = o.id and a.area_id = p_area)
$$;
comment on function private.coordinating(text) is 'The organisations that take requests from families in an area.';

create function private.taking_volunteers(p_area text) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(jsonb_agg(private.asking_card(o.id) order by o.coordinates desc, o.name), '[]'::jsonb)
	from public.organisations o
	where o.active
		and exists (select from public.organisation_areas a where a.organisation_id = o.id and a.area_id = p_area)
		and exists (select from public.organisation_task_kinds k where k.organisation_id = o.id)
$$;
comment on function private.taking_volunteers(text) is 'The organisations that arrange help in an area, hospices first: to whom somebody there may apply.';

-- ---- A draft, opened by the browser that holds its secret -----------------------------------------
create function private.open_draft(p_draft uuid, p_secret text) returns private.drafts
	language sql stable security definer set search_path = ''
	as $$
	select d.* from private.drafts d
	where d.id = p_draft and d.expires_at > private.clock()
		and (
			d.browser_hash = private.hashed(p_secret)
			or exists (select from private.draft_browsers b where b.draft_id = d.id and b.browser_hash = private.hashed(p_secret))
		)
		-- one begun by somebody signed in is theirs alone, on a shared machine too
		and (d.entered_by is null or d.entered_by = private.me())
$$;
comment on function private.open_draft(uuid, text) is
	'A draft, for the browser that began it or was let in by a code; the null row otherwise. A made-up id, a wrong secret and an expired draft are one.';

create function private.hold_draft(p_draft uuid, p_secret text) returns private.drafts
	language plpgsql volatile security definer set search_path = ''
	as $$
declare
	v_draft private.drafts := private.open_draft(p_draft, p_secret);
begin
	if v_draft.id is null then
		raise exception 'What you typed before is no longer here. It is kept for 14 days, and only in the browser it was typed in.'
			using errcode = 'PT409', hint = 'draft_gone';
	end if;
	select * into v_draft from private.drafts d where d.id = p_draft for update;
	if v_draft.id is null then
		raise exception 'What you typed before is no longer here. It is kept for 14 days, and only in the browser it was typed in.'
			using errcode = 'PT409', hint = 'draft_gone';
	end if;
	if v_draft.request_id is not null or v_draft.sent_at is not null then
		raise exception 'This has been sent already.' using errcode = 'PT409', hint = 'sent';
	end if;
	return v_draft;
end $$;
comment on function private.hold_draft(uuid, text) is 'The same, locked, to be written to. Refuses one that has been sent.';

create function private.draft_card(p_draft private.drafts) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'id', (p_draft).id, 'mode', (p_draft).mode, 'version', (p_draft).version, 'answers', (p_draft).answers,
		'email', (p_draft).email, 'expires_at', (p_draft).expires_at, 'sent', (p_draft).request_id is not null or (p_draft).sent_at is not null,
		'waiting', (p_draft).ready is not null and (p_draft).request_id is null,
		'person_id', (p_draft).person_id,
		'place', (
			select jsonb_build_object(
				-- where somebody is known to live follows their own move; who asks may not know of it (C18)
				'area_id', case when (p_draft).mode <> 'more' or seen.area_id is not null then coalesce(seen.area_id, a.id) else '' end,
				'area', case when (p_draft).mode <> 'more' or seen.area_id is not null
					then private.area_label(coalesce(seen.area_id, a.id)) else '' end,
				'organisations', case (p_draft).mode
					when 'open' then private.coordinating(a.id)
					when 'apply' then private.taking_volunteers(a.id)
					else jsonb_build_array(private.asking_card((p_draft).organisation_id))
				end
			)
			from public.areas a
			cross join lateral (
				select case when (p_draft).mode = 'more'
					then private.area_seen_by((p_draft).entered_by, (p_draft).person_id, private.clock()) end as area_id
			) as seen
			where a.id = case (p_draft).mode
				when 'more' then (select p.area_id from private.people p where p.id = (p_draft).person_id)
				else private.area_of_postcode((p_draft).answers #>> '{steps,where,v,postcode}')
			end
		)
	)
$$;
comment on function private.draft_card(private.drafts) is 'What the form''s pages show of a draft, with the place its postcode lies in. One call a page.';

create function private.check_typed(p_step text, p_values jsonb) returns void
	language plpgsql immutable set search_path = ''
	as $$
begin
	if p_step !~ '^[a-z][a-z_-]{1,39}$' or jsonb_typeof(p_values) is distinct from 'object' then
		perform private.not_found();
	end if;
	if length(p_values::text) > 26000 then
		raise exception 'That is more than we can keep. Please make it shorter.' using errcode = 'PT422', hint = '';
	end if;
end $$;
comment on function private.check_typed(text, jsonb) is 'What a draft keeps is small and of a known shape; what it means is read elsewhere.';

create function private.start_draft(
	p_secret text, p_network text, p_mode text, p_organisation uuid, p_person uuid, p_step text, p_values jsonb, p_key uuid
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.me();
	v_draft private.drafts;
	v_organisation uuid := p_organisation;
begin
	if length(coalesce(p_secret, '')) < 32 or p_mode not in ('open', 'more', 'somebody', 'apply') then
		perform private.not_found();
	end if;
	if p_mode not in ('open', 'apply') and v_me is null then
		perform private.require_me();
	end if;
	if p_mode = 'somebody' and not (
		private.coordinates(v_me, p_organisation)
		and exists (select from public.organisations o where o.id = p_organisation and o.active and o.coordinates)
	) then
		perform private.not_found();
	end if;
	if p_mode = 'more' then
		-- the person and their managers ask; a helper sees the rota and no more (C18)
		if coalesce(private.circle_access(v_me, p_person, private.clock()), 'helper') = 'helper'
			or private.denied(p_person, v_me, 'summary', private.clock())
		then
			perform private.not_found();
		end if;
		if private.dead(p_person) then
			raise exception 'Nothing more can be asked for here. If there is something the family needs, ask for it in your own name.'
				using errcode = 'PT409', hint = 'died';
		end if;
		select r.organisation_id into v_organisation
		from public.requests r
		join public.organisations o on o.id = r.organisation_id and o.active
		where r.person_id = p_person and r.state <> 'draft'
		order by (r.state <> 'closed') desc, r.created_at desc
		limit 1;
		if v_organisation is null then
			perform private.not_found();
		end if;
	end if;
	perform private.check_typed(p_step, p_values);
	if private.hit_limit('draft', private.network_of(p_network), 60, interval '1 hour') then
		perform private.too_many();
	end if;
	insert into private.drafts (browser_hash, mode, entered_by, organisation_id, person_id, answers, expires_at)
	values (
		private.hashed(p_secret), p_mode, case when p_mode not in ('open', 'apply') then v_me end,
		case when p_mode not in ('open', 'apply') then v_organisation end, case when p_mode = 'more' then p_person end,
		jsonb_build_object('steps', jsonb_build_object(p_step, jsonb_build_object('v', p_values, 'k', p_key))),
		private.clock() + private.keeps('drafts')
	)
	returning * into v_draft;
	return private.draft_card(v_draft);
end $$;
comment on function private.start_draft(text, text, text, uuid, uuid, text, jsonb, uuid) is
	'Begins a draft with its first page, right or wrong. more needs a person whose circle the asker is of; somebody an organisation they coordinate. At most 60 an hour from one network.';
create function public.start_draft(
	p_secret text, p_network text, p_step text, p_values jsonb, p_key uuid, p_mode text default 'open',
	p_organisation uuid default null, p_person uuid default null
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.start_draft(p_secret, p_network, p_mode, p_organisation, p_person, p_step, p_values, p_key) $$;
comment on function public.start_draft(text, text, text, jsonb, uuid, text, uuid, uuid) is 'See private.start_draft.';
grant execute on function public.start_draft(text, text, text, jsonb, uuid, text, uuid, uuid),
	private.start_draft(text, text, text, uuid, uuid, text, jsonb, uuid) to anon, authenticated;

create function private.draft_page(p_draft uuid, p_secret text) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_draft private.drafts := private.open_draft(p_draft, p_secret);
begin
	if v_draft.id is null then
		return null;
	end if;
	return private.draft_card(v_draft);
end $$;
comment on function private.draft_page(uuid, text) is 'A draft for its own browser; null when it is gone or was never this browser''s.';
create function public.draft_page(p_draft uuid, p_secret text) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.draft_page(p_draft, p_secret) $$;
comment on function public.draft_page(uuid, text) is 'See private.draft_page.';
grant execute on function public.draft_page(uuid, text), private.draft_page(uuid, text) to anon, authenticated;

create function private.save_draft(p_draft uuid, p_secret text, p_step text, p_values jsonb, p_was uuid, p_key uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_draft private.drafts := private.hold_draft(p_draft, p_secret);
	v_there jsonb := v_draft.answers #> array['steps', p_step];
	v_answers jsonb;
begin
	perform private.check_typed(p_step, p_values);
	if v_there -> 'v' = p_values then
		return private.draft_card(v_draft);
	end if;
	-- Another tab has answered this page since this one was opened. The same page sent again, after Back,
	-- is no other tab: it carries the key it was first sent with.
	if v_there is not null
		and (v_there ->> 'k')::uuid is distinct from p_was
		and (v_there ->> 'k')::uuid is distinct from p_key
	then
		raise exception 'You have answered this in another window since you opened this one.'
			using errcode = 'PT409', hint = 'stale';
	end if;
	v_answers := jsonb_set(
		jsonb_set(v_draft.answers, '{steps}', coalesce(v_draft.answers -> 'steps', '{}'::jsonb)),
		array['steps', p_step], jsonb_build_object('v', p_values, 'k', p_key)
	);
	if length(v_answers::text) > 39000 then
		raise exception 'All of it together is more than we can keep. Please make this shorter.' using errcode = 'PT422', hint = '';
	end if;
	update private.drafts
	set answers = v_answers, ready = null, expires_at = private.clock() + private.keeps('drafts')
	where id = v_draft.id
	returning * into v_draft;
	return private.draft_card(v_draft);
end $$;
comment on function private.save_draft(uuid, text, text, jsonb, uuid, uuid) is
	'Keeps one page as typed, right or wrong. p_was: the key of the answer the page was opened with; p_key: this page''s own. A mail that waits to be confirmed no longer sends what has changed.';
create function public.save_draft(p_draft uuid, p_secret text, p_step text, p_values jsonb, p_was uuid, p_key uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.save_draft(p_draft, p_secret, p_step, p_values, p_was, p_key) $$;
comment on function public.save_draft(uuid, text, text, jsonb, uuid, uuid) is 'See private.save_draft.';
grant execute on function public.save_draft(uuid, text, text, jsonb, uuid, uuid),
	private.save_draft(uuid, text, text, jsonb, uuid, uuid) to anon, authenticated;

create function private.forget_draft(p_draft uuid, p_secret text) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_draft private.drafts := private.open_draft(p_draft, p_secret);
begin
	-- one that was sent holds nothing any more but the fact that it was
	if v_draft.id is not null and v_draft.request_id is null then
		delete from private.drafts where id = v_draft.id and request_id is null;
	end if;
end $$;
comment on function private.forget_draft(uuid, text) is 'Deletes what was typed. Of a draft that is gone already it says the same: nothing.';
create function public.forget_draft(p_draft uuid, p_secret text) returns void
	language sql security invoker set search_path = ''
	as $$ select private.forget_draft(p_draft, p_secret) $$;
comment on function public.forget_draft(uuid, text) is 'See private.forget_draft.';
grant execute on function public.forget_draft(uuid, text), private.forget_draft(uuid, text) to anon, authenticated;

-- ---- Coming back: a link by mail, and a code before it shows anything elsewhere -------------------
create function private.send_return_link(p_once uuid, p_draft uuid, p_secret text, p_email text, p_network text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_draft private.drafts := private.hold_draft(p_draft, p_secret);
	v_once record;
	v_token text := private.new_secret();
	v_email text := lower(trim(p_email));
begin
	select * into v_once from private.begin_once(p_once, 'send_return_link', v_draft.entered_by);
	if not v_once.first then
		return v_once.result;
	end if;
	if not private.looks_like_email(v_email) then
		raise exception 'That does not look like an e-mail address. Give it as name@example.org.' using errcode = 'PT422', hint = 'email';
	end if;
	if private.hit_limit('ask_mail_address', v_email, 6, interval '1 hour')
		or private.hit_limit('ask_mail_network', private.network_of(p_network), 30, interval '1 hour')
	then
		perform private.too_many();
	end if;
	update private.drafts
	set email = v_email, return_hash = private.hashed(v_token), return_expires_at = private.clock() + interval '14 days',
		expires_at = private.clock() + private.keeps('drafts'), code_hash = null
	where id = v_draft.id;
	insert into private.outbox (template, to_email, params)
	values ('ask-return', v_email, jsonb_build_object('link', '/ask/return?token=' || v_token));
	return private.end_once(p_once, 'send_return_link', '{}'::jsonb);
end $$;
comment on function private.send_return_link(uuid, uuid, text, text, text) is
	'Mails a link that lasts 14 days. An older link stops. At most six mails an hour to one address.';
create function public.send_return_link(p_once uuid, p_draft uuid, p_secret text, p_email text, p_network text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.send_return_link(p_once, p_draft, p_secret, p_email, p_network) $$;
comment on function public.send_return_link(uuid, uuid, text, text, text) is 'See private.send_return_link.';
grant execute on function public.send_return_link(uuid, uuid, text, text, text),
	private.send_return_link(uuid, uuid, text, text, text) to anon, authenticated;

create function private.draft_of_return(p_token text) returns private.drafts
	language sql stable security definer set search_path = ''
	as $$
	select d.* from private.drafts d
	where d.return_hash = private.hashed(p_token) and d.return_expires_at > private.clock()
		and d.expires_at > private.clock() and d.request_id is null and d.sent_at is null
$$;
comment on function private.draft_of_return(text) is 'The draft that a return link leads to, while both last; the null row otherwise.';

create function private.return_page(p_token text, p_draft uuid, p_secret text) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_draft private.drafts := private.draft_of_return(p_token);
begin
	if v_draft.id is null then
		return jsonb_build_object('state', 'gone');
	end if;
	if v_draft.id = p_draft and (private.open_draft(p_draft, p_secret)).id is not null then
		return jsonb_build_object('state', 'here', 'mode', v_draft.mode);
	end if;
	return jsonb_build_object(
		'state', 'code',
		'sent', v_draft.code_hash is not null and v_draft.code_expires_at > private.clock() and v_draft.code_tries < 5
	);
end $$;
comment on function private.return_page(text, uuid, text) is
	'Where a return link leads: here (this browser holds the draft), code (it must ask for one), gone. Tells nothing of what was typed.';
create function public.return_page(p_token text, p_draft uuid default null, p_secret text default null) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.return_page(p_token, p_draft, p_secret) $$;
comment on function public.return_page(text, uuid, text) is 'See private.return_page.';
grant execute on function public.return_page(text, uuid, text), private.return_page(text, uuid, text) to anon, authenticated;

create function private.send_return_code(p_once uuid, p_token text, p_network text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_draft private.drafts := private.draft_of_return(p_token);
	v_once record;
	v_code text := lpad((('x' || left(replace(gen_random_uuid()::text, '-', ''), 8))::bit(32)::bigint % 1000000)::text, 6, '0');
begin
	if v_draft.id is null then
		return jsonb_build_object('state', 'gone');
	end if;
	perform 1 from private.drafts d where d.id = v_draft.id for update;
	select * into v_once from private.begin_once(p_once, 'send_return_code', null);
	if not v_once.first then
		return v_once.result;
	end if;
	if private.hit_limit('ask_code_draft', v_draft.id::text, 4, interval '1 hour')
		or private.hit_limit('ask_mail_address', v_draft.email, 6, interval '1 hour')
		or private.hit_limit('ask_mail_network', private.network_of(p_network), 30, interval '1 hour')
	then
		perform private.too_many();
	end if;
	update private.drafts
	set code_hash = private.hashed(v_draft.id::text || v_code), code_expires_at = private.clock() + interval '10 minutes', code_tries = 0
	where id = v_draft.id;
	insert into private.outbox (template, to_email, params)
	values ('ask-code', v_draft.email, jsonb_build_object('code', v_code));
	return private.end_once(p_once, 'send_return_code', jsonb_build_object('state', 'code'));
end $$;
comment on function private.send_return_code(uuid, text, text) is
	'Mails a fresh six-digit code to the address of the draft: ten minutes, five tries, once. At most four an hour.';
create function public.send_return_code(p_once uuid, p_token text, p_network text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.send_return_code(p_once, p_token, p_network) $$;
comment on function public.send_return_code(uuid, text, text) is 'See private.send_return_code.';
grant execute on function public.send_return_code(uuid, text, text), private.send_return_code(uuid, text, text) to anon, authenticated;

create function private.enter_return_code(p_token text, p_code text, p_secret text, p_network text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_draft private.drafts := private.draft_of_return(p_token);
begin
	if v_draft.id is null then
		return jsonb_build_object('state', 'gone');
	end if;
	if length(coalesce(p_secret, '')) < 32 then
		perform private.not_found();
	end if;
	if private.hit_limit('ask_code_network', private.network_of(p_network), 40, interval '1 hour') then
		perform private.too_many();
	end if;
	select * into v_draft from private.drafts d where d.id = v_draft.id for update;
	if v_draft.code_hash is null or v_draft.code_expires_at <= private.clock() or v_draft.code_tries >= 5 then
		return jsonb_build_object('state', 'spent');
	end if;
	-- returned, not raised: a raise would take back the count of this try
	if v_draft.code_hash <> private.hashed(v_draft.id::text || coalesce(p_code, '')) then
		update private.drafts set code_tries = code_tries + 1 where id = v_draft.id;
		return jsonb_build_object('state', 'wrong', 'left', 4 - v_draft.code_tries);
	end if;
	update private.drafts set code_hash = null where id = v_draft.id;
	insert into private.draft_browsers (draft_id, browser_hash) values (v_draft.id, private.hashed(p_secret))
	on conflict do nothing;
	return jsonb_build_object('state', 'here', 'draft', v_draft.id, 'mode', v_draft.mode);
end $$;
comment on function private.enter_return_code(text, text, text, text) is
	'Lets a further browser in by the code. A wrong try counts though everything else is refused; the fifth ends the code.';
create function public.enter_return_code(p_token text, p_code text, p_secret text, p_network text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.enter_return_code(p_token, p_code, p_secret, p_network) $$;
comment on function public.enter_return_code(text, text, text, text) is 'See private.enter_return_code.';
grant execute on function public.enter_return_code(text, text, text, text),
	private.enter_return_code(text, text, text, text) to anon, authenticated;

-- ---- What would be sent, checked ------------------------------------------------------------------
create function private.check_ready(p_draft private.drafts, p_ready jsonb) returns void
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_today date := (private.clock() at time zone 'Europe/London')::date;
	v_organisation uuid := (p_ready ->> 'organisation')::uuid;
	v_area text;
	v_help jsonb;
	v_days integer := 0;
	v_consent jsonb;
	v_name text;
begin
	if p_ready is null or jsonb_typeof(p_ready) <> 'object' or length(p_ready::text) > 60000 then
		perform private.not_found();
	end if;
	select o.name into v_name from public.organisations o
	where o.id = v_organisation and o.active and (o.coordinates or (p_draft).mode = 'more');
	v_area := case (p_draft).mode
		when 'more' then (select p.area_id from private.people p where p.id = (p_draft).person_id)
		else private.area_of_postcode(p_ready ->> 'postcode')
	end;
	if v_area is null then
		raise exception 'We do not know that postcode.' using errcode = 'PT422', hint = 'postcode';
	end if;
	if v_name is null or (case (p_draft).mode
		when 'open' then not exists (
			select from public.organisation_areas a where a.organisation_id = v_organisation and a.area_id = v_area
		)
		else v_organisation is distinct from (p_draft).organisation_id
	end) then
		raise exception 'That organisation no longer arranges help there. Please look at where the help is needed again.'
			using errcode = 'PT409', hint = 'organisation';
	end if;
	if (p_draft).mode <> 'more' and (
		coalesce(length(p_ready #>> '{person,full}'), 0) not between 1 and 120
		or coalesce(length(p_ready #>> '{asker,name}'), 0) not between 1 and 120
		or p_ready ->> 'situation' not in ('dying', 'bereaved')
		or p_ready ->> 'relation' not in ('self', 'family', 'friend', 'referrer')
		or p_ready ->> 'basis' not in ('own', 'attorney', 'deputy', 'family')
	) then
		raise exception 'An answer is missing. Please go through them once more.' using errcode = 'PT422', hint = '';
	end if;
	if (p_draft).mode <> 'more' and (p_ready ->> 'relation' is null or p_ready ->> 'situation' is null or p_ready ->> 'basis' is null) then
		raise exception 'An answer is missing. Please go through them once more.' using errcode = 'PT422', hint = '';
	end if;
	-- C2: only the person gives their own consent. Somebody else's form never does.
	if (p_draft).mode <> 'more' and p_ready ->> 'basis' = 'own' and p_ready ->> 'relation' <> 'self' and (p_draft).mode <> 'somebody' then
		raise exception 'Only the person can say this for themselves.' using errcode = 'PT422', hint = 'knows';
	end if;
	if coalesce(jsonb_array_length(p_ready -> 'helps'), 0) not between 1 and 12 then
		raise exception 'Choose at least one kind of help.' using errcode = 'PT422', hint = 'kinds';
	end if;
	for v_help in select h from jsonb_array_elements(p_ready -> 'helps') as h loop
		if not exists (
			select from public.organisation_task_kinds k where k.organisation_id = v_organisation and k.kind_id = v_help ->> 'kind'
		) then
			raise exception '% does not arrange one of the kinds of help you chose any more.', v_name
				using errcode = 'PT409', hint = 'kinds';
		end if;
		if v_help ->> 'every' not in ('once', 'weekly', 'fortnightly', 'unsure') then
			perform private.not_found();
		end if;
		if v_help ->> 'every' <> 'unsure' then
			v_days := v_days + coalesce(jsonb_array_length(v_help -> 'days'), 0);
			if coalesce(jsonb_array_length(v_help -> 'days'), 0) not between 1 and 85 then
				perform private.not_found();
			end if;
			if exists (
				select from jsonb_array_elements_text(v_help -> 'days') as d
				where d::date < v_today or d::date > v_today + 270
					or ((d::date + (v_help ->> 'until')::time) at time zone 'Europe/London') <= v_now
			) then
				raise exception 'A time you asked for has gone by since. Please look at when help is needed again.'
					using errcode = 'PT409', hint = 'gone_by';
			end if;
		end if;
	end loop;
	if v_days > 400 then
		raise exception 'That is more visits than we can plan at once. Please ask for less, or for a shorter time.'
			using errcode = 'PT422', hint = 'kinds';
	end if;
	if exists (
		select from jsonb_array_elements_text(coalesce(p_ready -> 'requirements', '[]'::jsonb)) as r
		where not private.is_requirement(r)
	) then
		perform private.not_found();
	end if;
	for v_consent in select c from jsonb_array_elements(coalesce(p_ready -> 'consents', '[]'::jsonb)) as c loop
		if coalesce(v_consent ->> 'recipient', '') not in ('coordinators', 'pool', 'matched')
			or coalesce(v_consent ->> 'scope', '') not in (
				'summary', 'name', 'contact', 'address', 'about', 'communication', 'faith', 'support', 'household'
			)
			or (v_consent ->> 'recipient' = 'pool') <> (v_consent ->> 'scope' = 'summary')
			or coalesce((v_consent ->> 'months')::integer, 0) not between 1 and 12
			or coalesce(length(v_consent ->> 'wording'), 0) not between 1 and 4000
			or coalesce(length(v_consent ->> 'purpose'), 0) not between 1 and 300
			or (v_consent ->> 'version') is null
		then
			perform private.not_found();
		end if;
	end loop;
end $$;
comment on function private.check_ready(private.drafts, jsonb) is
	'Judges what would be sent, when it is frozen and again when it is sent: the place, the organisation and what it arranges, days to come, closed lists, whose consent it can be.';

create function private.detail_of(p_scope public.scope, p_content jsonb) returns jsonb
	language sql immutable set search_path = ''
	as $$
	select case
		when p_scope in ('about', 'faith') then
			case when coalesce(p_content ->> 'words', '') <> '' then jsonb_build_object('words', left(p_content ->> 'words', 2000)) end
		when p_scope in ('support', 'communication') then
			case when coalesce(p_content ->> 'words', '') <> '' or coalesce(p_content -> 'needs', '[]'::jsonb) <> '[]'::jsonb then
				jsonb_strip_nulls(jsonb_build_object(
					'language', case when p_scope = 'communication' then coalesce(left(p_content ->> 'language', 60), '') end,
					'needs', coalesce((
						select jsonb_agg(left(n, 80)) from jsonb_array_elements_text(coalesce(p_content -> 'needs', '[]'::jsonb)) as n
					), '[]'::jsonb),
					'words', coalesce(left(p_content ->> 'words', 2000), '')
				))
			end
		when p_scope = 'household' then
			case when coalesce(p_content ->> 'words', '') <> '' or coalesce(p_content -> 'pets', '[]'::jsonb) <> '[]'::jsonb
				or coalesce((p_content ->> 'smoking')::boolean, false)
			then
				jsonb_build_object(
					'words', coalesce(left(p_content ->> 'words', 2000), ''),
					'pets', coalesce((
						select jsonb_agg(left(n, 80)) from jsonb_array_elements_text(coalesce(p_content -> 'pets', '[]'::jsonb)) as n
					), '[]'::jsonb),
					'smoking', coalesce((p_content ->> 'smoking')::boolean, false)
				)
			end
	end
$$;
comment on function private.detail_of(public.scope, jsonb) is
	'One scope''s content in the shape of lib/domain/people/details.ts, and nothing else; null when there is nothing in it.';

create function private.plan_tasks(p_request public.requests, p_helps jsonb, p_requirements jsonb, p_by uuid) returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_help jsonb;
	v_position bigint;
	v_series uuid;
	v_task uuid;
	v_day date;
	v_count integer := 0;
begin
	for v_help, v_position in select h, n from jsonb_array_elements(p_helps) with ordinality as t (h, n) loop
		v_series := case when v_help ->> 'every' in ('weekly', 'fortnightly') then gen_random_uuid() end;
		insert into private.asked_kinds (request_id, kind_id, every, series_id, position)
		values (p_request.id, v_help ->> 'kind', v_help ->> 'every', v_series, v_position);
		continue when v_help ->> 'every' = 'unsure';
		for v_day in select d::date from jsonb_array_elements_text(v_help -> 'days') as d order by 1 loop
			insert into public.tasks (
				request_id, person_id, organisation_id, kind_id, area_id, day, starts, ends, minutes,
				starts_at, ends_at, requirements, series_id
			) values (
				p_request.id, p_request.person_id, p_request.organisation_id, v_help ->> 'kind', p_request.area_id, v_day,
				(v_help ->> 'from')::time, (v_help ->> 'until')::time, (v_help ->> 'minutes')::integer,
				private.clock(), private.clock(),
				array(
					select distinct r from (
						select jsonb_array_elements_text(coalesce(p_requirements, '[]'::jsonb)) as r
						union all select 'car' where v_help ->> 'kind' in ('lift', 'lift_care')
					) as all_of order by r
				),
				v_series
			) returning id into v_task;
			perform private.record_task_event(v_task, 'asked', null, 'open', p_by);
			v_count := v_count + 1;
		end loop;
	end loop;
	return v_count;
end $$;
comment on function private.plan_tasks(public.requests, jsonb, jsonb, uuid) is
	'One task a day of each pattern, at its local wall time (R10); a lift always needs a car. The instants are the trigger''s.';

-- ---- The request itself ---------------------------------------------------------------------------
create function private.submit_request(p_draft private.drafts, p_ready jsonb, p_by uuid, p_email text, p_when text) returns uuid
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_mode text := (p_draft).mode;
	v_organisation uuid := (p_ready ->> 'organisation')::uuid;
	v_relation text := p_ready ->> 'relation';
	v_basis public.basis := (p_ready ->> 'basis')::public.basis;
	v_how public.given_how := 'online';
	v_person uuid := (p_draft).person_id;
	v_asker private.circle_members;
	v_self uuid;
	v_giver uuid;
	v_account uuid;
	v_area text;
	v_request public.requests;
	v_scope public.scope;
	v_consent jsonb;
	v_content jsonb;
begin
	perform private.check_ready(p_draft, p_ready);
	if v_mode = 'more' then
		select * into v_asker from private.circle_members c
		where c.person_id = v_person and c.account_id = p_by and c.ended_at is null and c.role in ('self', 'manager')
		order by (c.role = 'self') desc limit 1;
		if v_asker.id is null or private.denied(v_person, p_by, 'summary', v_now) then
			perform private.not_found();
		end if;
		-- a death that is being recorded is waited for (R14)
		perform 1 from private.people p where p.id = v_person for share;
		if private.dead(v_person) then
			raise exception 'Nothing more can be asked for here.' using errcode = 'PT409', hint = 'died';
		end if;
		select p.area_id into v_area from private.people p where p.id = v_person;
	else
		v_area := private.area_of_postcode(p_ready ->> 'postcode');
		insert into private.people (area_id) values (v_area) returning id into v_person;
		-- An address that was shown to be the asker's is tied to their account, if they have one (if they make
		-- one later, claim_my_places does it). A caller's, typed by a coordinator, is tied to nothing.
		if v_mode = 'open' then
			v_account := coalesce(p_by, (
				select u.id from auth.users u join public.accounts a on a.id = u.id
				where lower(u.email) = lower(p_email) and u.email_confirmed_at is not null and a.closed_at is null
			));
		end if;
		insert into private.circle_members (
			person_id, role, account_id, name, email, email_confirmed_at, phone, reach_note, relation, basis, added_by, added_at
		) values (
			v_person,
			case v_relation when 'self' then 'self'::public.circle_role else 'manager' end,
			v_account, p_ready #>> '{asker,name}', nullif(p_email, ''),
			case when v_mode = 'open' then v_now end,
			nullif(left(p_ready #>> '{asker,phone}', 40), ''),
			coalesce(left(p_ready #>> '{asker,note}', 300), ''),
			coalesce(left(p_ready #>> '{asker,relation}', 80), ''),
			-- what a manager says they act on; nobody has seen it yet (C3, C18)
			case when v_relation <> 'self' then case when v_basis = 'own' then 'family' else v_basis end end,
			p_by, v_now
		) returning * into v_asker;
		v_self := case when v_relation = 'self' then v_asker.id end;
		if v_basis = 'own' and v_self is null then
			-- a coordinator heard it from the person themself, who is then of their own circle
			insert into private.circle_members (person_id, role, name, phone, added_by, added_at)
			values (v_person, 'self', p_ready #>> '{person,full}', nullif(left(p_ready #>> '{person,phone}', 40), ''), p_by, v_now)
			returning id into v_self;
		end if;
		v_giver := case when v_basis = 'own' then v_self else v_asker.id end;

		insert into private.details (person_id, scope, content, entered_by, entered_by_account, entered_at)
		select v_person, s.scope::public.scope, s.content,
			case when v_mode = 'open' then v_asker.id end, case when v_mode = 'open' then v_account else p_by end, v_now
		from (
			values (
				'name',
				jsonb_build_object('full', p_ready #>> '{person,full}', 'known_as', coalesce(left(p_ready #>> '{person,known_as}', 60), ''))
			), (
				'contact',
				case when coalesce(p_ready #>> '{person,phone}', '') <> '' then jsonb_build_object(
					'phone', left(p_ready #>> '{person,phone}', 40), 'note', coalesce(left(p_ready #>> '{person,note}', 300), '')
				) end
			)
		) as s (scope, content)
		where s.content is not null;
		foreach v_scope in array array['about', 'communication', 'faith', 'support', 'household']::public.scope[] loop
			v_content := private.detail_of(v_scope, p_ready #> array['details', v_scope::text]);
			continue when v_content is null;
			insert into private.details (person_id, scope, content, entered_by, entered_by_account, entered_at)
			values (
				v_person, v_scope, v_content,
				case when v_mode = 'open' then v_asker.id end, case when v_mode = 'open' then v_account else p_by end, v_now
			);
		end loop;
		insert into private.addresses (person_id, lines, postcode, entered_by, entered_by_account, entered_at)
		values (
			v_person, coalesce(left(p_ready ->> 'lines', 400), ''), left(p_ready ->> 'postcode', 10),
			case when v_mode = 'open' then v_asker.id end, case when v_mode = 'open' then v_account else p_by end, v_now
		);
	end if;

	insert into public.requests (person_id, organisation_id, asked_by, area_id, route, situation, entered_by)
	values (
		v_person, v_organisation, v_asker.id, v_area,
		case
			when v_mode = 'somebody' and p_ready ->> 'route' in ('phone', 'referral') then p_ready ->> 'route'
			when v_mode = 'somebody' then 'phone'
			when v_relation = 'referrer' then 'referral'
			else 'online'
		end,
		case when v_mode = 'more' then (
			select r.situation from public.requests r where r.person_id = v_person order by r.created_at desc limit 1
		) else p_ready ->> 'situation' end,
		p_by
	) returning * into v_request;
	perform private.plan_tasks(v_request, p_ready -> 'helps', p_ready -> 'requirements', p_by);

	if v_mode = 'somebody' then
		v_how := coalesce(nullif(p_ready ->> 'heard_how', ''), 'phone')::public.given_how;
	end if;
	if v_mode <> 'more' then
		-- One record for each scope and recipient: each can be taken back by itself. A no is no record.
		for v_consent in select c from jsonb_array_elements(coalesce(p_ready -> 'consents', '[]'::jsonb)) as c loop
			perform private.give_permit(
				v_person, array[(v_consent ->> 'scope')::public.scope], (v_consent ->> 'recipient')::public.recipient_kind,
				v_organisation, null, v_consent ->> 'purpose', v_basis, v_giver,
				case when v_mode = 'open' then v_account end, v_how, v_consent ->> 'wording',
				(v_consent ->> 'version')::integer, (v_consent ->> 'months')::integer,
				case when v_mode = 'somebody' then p_by end
			);
		end loop;
	end if;

	update public.requests set state = 'submitted', submitted_at = v_now where id = v_request.id;
	insert into private.request_events (request_id, event, by_account, at) values (v_request.id, 'sent', p_by, v_now);
	if v_asker.email_confirmed_at is not null then
		insert into private.outbox (template, to_account, to_email, organisation_id, person_id, params)
		values (
			'ask-received', v_asker.account_id, case when v_asker.account_id is null then v_asker.email end,
			v_organisation, v_person,
			jsonb_strip_nulls(jsonb_build_object(
				'organisation', (select o.name from public.organisations o where o.id = v_organisation),
				'area', private.area_label(case
					when v_mode = 'more' then private.area_seen_by(p_by, v_person, v_now) else v_area
				end),
				'when', p_when, 'link', '/circle/' || v_person
			))
		);
	end if;
	perform private.tell_coordinators(v_request.id, 'request-new', '/desk/requests/' || v_request.id);
	-- What was typed is now where it belongs, scope by scope: the draft keeps none of it.
	update private.drafts
	set request_id = v_request.id, organisation_id = v_organisation, sent_at = v_now, answers = '{}'::jsonb, ready = null,
		code_hash = null, return_hash = null
	where id = (p_draft).id;
	return v_request.id;
end $$;
comment on function private.submit_request(private.drafts, jsonb, uuid, text, text) is
	'The sending itself, in one transaction: person, circle, each answer in its own scope, address, tasks, a permit for each yes (a family''s word as a wish), history, mail. The caller holds the draft''s lock and has decided who may.';

create function private.said_when(p_when text) returns text
	language sql immutable set search_path = ''
	as $$
	select case when p_when ~ ('^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day [0-9]{1,2} '
		|| '(January|February|March|April|May|June|July|August|September|October|November|December)( [0-9]{4})?, '
		|| '([0-9]{1,2}(:[0-9]{2})?(am|pm)|midday|midnight)$') then p_when end
$$;
comment on function private.said_when(text) is 'A time in words of the product''s own making, for a mail; null for anything else, so that no other words can be sent.';

-- ---- Confirming by mail ---------------------------------------------------------------------------
create function private.ask_confirmation(p_once uuid, p_draft uuid, p_secret text, p_version integer, p_ready jsonb, p_network text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_draft private.drafts := private.hold_draft(p_draft, p_secret);
	v_once record;
	v_token text := private.new_secret();
	v_email text := lower(trim(p_ready #>> '{asker,email}'));
begin
	select * into v_once from private.begin_once(p_once, 'ask_confirmation', v_draft.entered_by);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_draft.mode <> 'open' then
		perform private.not_found();
	end if;
	if v_draft.version <> p_version then
		raise exception 'You have changed an answer in another window. Please look through them once more.'
			using errcode = 'PT409', hint = 'stale';
	end if;
	if v_email is null or not private.looks_like_email(v_email) then
		raise exception 'That does not look like an e-mail address. Give it as name@example.org.' using errcode = 'PT422', hint = 'email';
	end if;
	perform private.check_ready(v_draft, p_ready);
	if private.hit_limit('ask_mail_address', v_email, 6, interval '1 hour')
		or private.hit_limit('ask_mail_network', private.network_of(p_network), 30, interval '1 hour')
	then
		perform private.too_many();
	end if;
	update private.drafts
	set ready = p_ready, email = v_email, organisation_id = (p_ready ->> 'organisation')::uuid,
		confirm_hash = private.hashed(v_token), confirm_expires_at = private.clock() + interval '3 days',
		expires_at = private.clock() + private.keeps('drafts')
	where id = v_draft.id;
	insert into private.outbox (template, to_email, organisation_id, params)
	select 'ask-confirm', v_email, o.id, jsonb_build_object(
		'link', '/ask/confirm?token=' || v_token, 'organisation', o.name,
		'area', private.area_label(private.area_of_postcode(p_ready ->> 'postcode'))
	)
	from public.organisations o where o.id = (p_ready ->> 'organisation')::uuid;
	return private.end_once(p_once, 'ask_confirmation', '{}'::jsonb);
end $$;
comment on function private.ask_confirmation(uuid, uuid, text, integer, jsonb, text) is
	'Freezes what would be sent and mails the asker a link, whose button sends it. The link lasts three days; a newer one takes its place. Its key is in the mail alone.';
create function public.ask_confirmation(p_once uuid, p_draft uuid, p_secret text, p_version integer, p_ready jsonb, p_network text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.ask_confirmation(p_once, p_draft, p_secret, p_version, p_ready, p_network) $$;
comment on function public.ask_confirmation(uuid, uuid, text, integer, jsonb, text) is 'See private.ask_confirmation.';
grant execute on function public.ask_confirmation(uuid, uuid, text, integer, jsonb, text),
	private.ask_confirmation(uuid, uuid, text, integer, jsonb, text) to anon, authenticated;

create function private.sent_card(p_draft private.drafts) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'state', case
			when (p_draft).request_id is not null then 'sent'
			when (p_draft).ready is null then 'changed'
			when (p_draft).confirm_expires_at <= private.clock() then 'expired'
			else 'ready'
		end,
		'mode', (p_draft).mode, 'sent_at', (p_draft).sent_at,
		'organisation', private.asking_card((p_draft).organisation_id),
		-- only whoever typed the postcode is told its area: elsewhere it follows the person (C18)
		'area', case when (p_draft).mode = 'open' then private.area_label(case
			when (p_draft).request_id is not null then (select r.area_id from public.requests r where r.id = (p_draft).request_id)
			else private.area_of_postcode((p_draft).ready ->> 'postcode')
		end) end,
		'situation', case
			when (p_draft).request_id is not null then (select r.situation from public.requests r where r.id = (p_draft).request_id)
			else (p_draft).ready ->> 'situation'
		end,
		-- whether anybody can be asked yet; not on what it depends
		'waits', (p_draft).request_id is not null and (
			select not private.effective_summary(r.person_id, r.organisation_id, private.clock())
			from public.requests r where r.id = (p_draft).request_id
		)
	)
$$;
comment on function private.sent_card(private.drafts) is 'What the pages around sending show: the state, whose it is, a coarse place. Nothing that was typed.';

create function private.confirm_page(p_token text) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_draft private.drafts;
begin
	select * into v_draft from private.drafts d
	where d.confirm_hash = private.hashed(p_token) and d.expires_at > private.clock() and d.mode <> 'apply';
	if v_draft.id is null then
		return jsonb_build_object('state', 'gone');
	end if;
	return private.sent_card(v_draft);
end $$;
comment on function private.confirm_page(text) is 'What a confirming link shows: ready, sent, changed, expired or gone. Changes nothing: mail scanners fetch links.';
create function public.confirm_page(p_token text) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.confirm_page(p_token) $$;
comment on function public.confirm_page(text) is 'See private.confirm_page.';
grant execute on function public.confirm_page(text), private.confirm_page(text) to anon, authenticated;

create function private.confirm_request(p_token text, p_when text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_draft private.drafts;
begin
	-- the row's lock is what makes twenty presses one sending
	select * into v_draft from private.drafts d
	where d.confirm_hash = private.hashed(p_token) and d.expires_at > private.clock()
	for update;
	if v_draft.id is null then
		return jsonb_build_object('state', 'gone');
	end if;
	if v_draft.request_id is null and v_draft.ready is not null and v_draft.confirm_expires_at > private.clock() then
		perform private.submit_request(v_draft, v_draft.ready, null, v_draft.email, private.said_when(p_when));
		select * into v_draft from private.drafts d where d.id = v_draft.id;
	end if;
	return private.sent_card(v_draft);
end $$;
comment on function private.confirm_request(text, text) is
	'The button behind the mail: sends what was frozen, once, whoever presses how often. p_when is when it will be read, in the product''s own words.';
create function public.confirm_request(p_token text, p_when text default null) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.confirm_request(p_token, p_when) $$;
comment on function public.confirm_request(text, text) is 'See private.confirm_request.';
grant execute on function public.confirm_request(text, text), private.confirm_request(text, text) to anon, authenticated;

create function private.sent_page(p_token text, p_draft uuid, p_secret text) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_draft private.drafts := private.open_draft(p_draft, p_secret);
begin
	if p_token is not null then
		return private.confirm_page(p_token) || case
			-- the browser it was typed in knows the address already; one that was sent the link learns none
			when v_draft.request_id is not null and v_draft.entered_by is null and v_draft.confirm_hash = private.hashed(p_token)
				then jsonb_build_object('email', v_draft.email)
			else '{}'::jsonb
		end;
	end if;
	if v_draft.id is null or v_draft.request_id is null then
		return jsonb_build_object('state', 'gone');
	end if;
	-- somebody signed in is shown the way to it; an anonymous browser is not
	return private.sent_card(v_draft) || case
		when v_draft.entered_by is null then '{}'::jsonb
		else jsonb_build_object(
			'request_id', v_draft.request_id,
			'person_id', (select r.person_id from public.requests r where r.id = v_draft.request_id)
		)
	end;
end $$;
comment on function private.sent_page(text, uuid, text) is 'After sending: when a person reads it, and whom to ring until then. By the confirming link, or by the browser that sent it.';
create function public.sent_page(p_token text default null, p_draft uuid default null, p_secret text default null) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.sent_page(p_token, p_draft, p_secret) $$;
comment on function public.sent_page(text, uuid, text) is 'See private.sent_page.';
grant execute on function public.sent_page(text, uuid, text), private.sent_page(text, uuid, text) to anon, authenticated;

-- ---- Sending by somebody signed in: their address is known to be theirs ---------------------------
create function private.send_draft(p_once uuid, p_draft uuid, p_secret text, p_version integer, p_ready jsonb, p_when text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_draft private.drafts;
	v_request uuid;
begin
	-- once first: the draft of a form that is sent again has been sent already
	select * into v_once from private.begin_once(p_once, 'send_draft', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	v_draft := private.hold_draft(p_draft, p_secret);
	if v_draft.mode = 'somebody' and not private.coordinates(v_me, v_draft.organisation_id) then
		perform private.not_found();
	end if;
	if v_draft.version <> p_version then
		raise exception 'You have changed an answer in another window. Please look through them once more.'
			using errcode = 'PT409', hint = 'stale';
	end if;
	v_request := private.submit_request(
		v_draft, p_ready, v_me,
		case v_draft.mode
			when 'somebody' then lower(trim(p_ready #>> '{asker,email}'))
			else (select u.email from auth.users u where u.id = v_me)
		end,
		private.said_when(p_when)
	);
	-- from here on it is theirs alone, also in this browser
	update private.drafts set entered_by = v_me where id = v_draft.id;
	return private.end_once(p_once, 'send_draft', jsonb_build_object(
		'request_id', v_request, 'person_id', (select r.person_id from public.requests r where r.id = v_request)
	));
end $$;
comment on function private.send_draft(uuid, uuid, text, integer, jsonb, text) is
	'Sends without a mail to confirm: the asker is signed in, or is a coordinator who writes for a caller.';
create function public.send_draft(p_once uuid, p_draft uuid, p_secret text, p_version integer, p_ready jsonb, p_when text default null) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.send_draft(p_once, p_draft, p_secret, p_version, p_ready, p_when) $$;
comment on function public.send_draft(uuid, uuid, text, integer, jsonb, text) is 'See private.send_draft.';
grant execute on function public.send_draft(uuid, uuid, text, integer, jsonb, text),
	private.send_draft(uuid, uuid, text, integer, jsonb, text) to authenticated;
