-- My commitments in my own calendar: a secret address that a calendar fetches again and again. Nobody is
-- signed in when it does, so that the feed tells little: that there is a visit, and when, while that may be
-- known. Judged anew at each fetch, as every other reading is.

create table private.calendar_feeds (
	account_id uuid primary key references public.accounts (id),
	token_hash bytea not null unique,
	made_at timestamptz not null default private.clock(),
	fetched_at timestamptz
);
comment on table private.calendar_feeds is
	'The secret address of a volunteer''s calendar, as its hash. A new one takes the place of the old at once.';
comment on column private.calendar_feeds.fetched_at is 'When a calendar last came for it, to the hour: somebody who has stopped using theirs can tell that another has it.';
alter table private.calendar_feeds enable row level security;
alter table private.calendar_feeds force row level security;

create function private.calendar_page() returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
begin
	return (
		select jsonb_build_object('now', private.clock(), 'made_at', f.made_at, 'fetched_at', f.fetched_at)
		from (select 1) as one left join private.calendar_feeds f on f.account_id = v_me
	);
end $$;
comment on function private.calendar_page() is 'Whether a volunteer has a calendar''s address, since when, and when it was last fetched. Never the address: it is not kept.';
create function public.calendar_page() returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.calendar_page() $$;
comment on function public.calendar_page() is 'See private.calendar_page.';
grant execute on function public.calendar_page(), private.calendar_page() to authenticated;

create function private.make_calendar(p_once uuid, p_token_hash text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_once record;
begin
	select * into v_once from private.begin_once(p_once, 'make_calendar', v_me);
	if not v_once.first then
		return jsonb_build_object('made', false);
	end if;
	if p_token_hash is null or p_token_hash !~ '^[0-9a-f]{64}$' then
		raise exception 'Please open the page again and send it from there.' using errcode = 'PT422', hint = 'once';
	end if;
	insert into private.calendar_feeds as f (account_id, token_hash) values (v_me, decode(p_token_hash, 'hex'))
	on conflict (account_id) do update set token_hash = excluded.token_hash, made_at = private.clock(), fetched_at = null;
	return private.end_once(p_once, 'make_calendar', jsonb_build_object('made', true));
end $$;
comment on function private.make_calendar(uuid, text) is
	'Gives a volunteer a calendar''s address, by the hash of a secret that the site made and shows once; an earlier one stops at once. A second sending makes nothing, and says so.';
create function public.make_calendar(p_once uuid, p_token_hash text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.make_calendar(p_once, p_token_hash) $$;
comment on function public.make_calendar(uuid, text) is 'See private.make_calendar.';
grant execute on function public.make_calendar(uuid, text), private.make_calendar(uuid, text) to authenticated;

create function private.stop_calendar(p_once uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_once record;
begin
	select * into v_once from private.begin_once(p_once, 'stop_calendar', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	delete from private.calendar_feeds f where f.account_id = v_me;
	return private.end_once(p_once, 'stop_calendar', '{}'::jsonb);
end $$;
comment on function private.stop_calendar(uuid) is 'Takes a volunteer''s calendar address away; what fetches it finds nothing.';
create function public.stop_calendar(p_once uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.stop_calendar(p_once) $$;
comment on function public.stop_calendar(uuid) is 'See private.stop_calendar.';
grant execute on function public.stop_calendar(uuid), private.stop_calendar(uuid) to authenticated;

create function private.calendar_feed(p_token text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_me uuid;
begin
	select f.account_id into v_me
	from private.calendar_feeds f
	join public.accounts a on a.id = f.account_id and a.closed_at is null
	where f.token_hash = private.hashed(p_token);
	if v_me is null then
		return null;
	end if;
	update private.calendar_feeds f set fetched_at = v_now
	where f.account_id = v_me and (f.fetched_at is null or f.fetched_at <= v_now - interval '1 hour');
	return jsonb_build_object('now', v_now, 'events', (
		select coalesce(jsonb_agg(jsonb_build_object(
			'id', e.id, 'task_id', e.task_id, 'version', e.version,
			'state', case when not e.told then 'cancelled' when e.waiting then 'waiting' else 'confirmed' end,
			-- C21, C26: whatever a visit ended for, and when its time may not be known any more, the entry says
			-- the same: no time, and cancelled, on the day of their own yes
			'day', case when not e.told then (e.accepted_at at time zone 'Europe/London')::date end,
			'starts_at', case when e.told then e.starts_at end,
			'ends_at', case when e.told then e.ends_at end
		) order by e.accepted_at, e.id), '[]'::jsonb)
		from (
			select m.id, m.task_id, m.accepted_at, t.starts_at, t.ends_at, t.state = 'accepted' as waiting,
				-- a calendar takes what counts up for news
				t.version + case when m.ended_at is null then 0 else 1 end as version,
				m.ended_at is null and private.own_summary_open(v_me, t.id, v_now) as told
			from public.matches m
			join public.tasks t on t.id = m.task_id
			where m.volunteer_id = v_me and t.ends_at > v_now - interval '90 days'
			order by t.starts_at desc
			limit 200
		) as e
	));
end $$;
comment on function private.calendar_feed(text) is
	'The visits of whoever has this secret address, for a calendar; null for a made-up one. No kind, no area, no name: an entry is that there is a visit, and when, while the summary may be read (C15, C16).';
create function public.calendar_feed(p_token text) returns jsonb
	language sql volatile security invoker set search_path = ''
	as $$ select private.calendar_feed(p_token) $$;
comment on function public.calendar_feed(text) is 'See private.calendar_feed.';
grant execute on function public.calendar_feed(text), private.calendar_feed(text) to anon, authenticated;
