-- How mail reaches somebody: each as it comes, or what can wait once a day in one mail, at an hour they choose; and
-- hours in which nothing comes that can wait. Each kind of mail says here whether it can wait, and why.
--
-- Changes what has landed: private.claim_mail holds what can wait. Body before: 20261121091500_mail_and_jobs.sql.

create table private.mail_kinds (
	template text primary key,
	waits text not null check (waits in ('never', 'visit', 'offer', 'quiet', 'may')),
	why text not null check (length(why) between 1 and 200)
);
comment on table private.mail_kinds is
	'Every kind of mail, and whether it can wait: never; while 48 hours are left before its visit; while four hours are left to answer its offer; for quiet hours alone; or as long as whoever gets it likes.';
alter table private.mail_kinds enable row level security;
alter table private.mail_kinds force row level security;

insert into private.mail_kinds (template, waits, why) values
	-- somebody may be in danger, or in front of a closed door
	('visit-asked', 'never', 'A volunteer may be in trouble.'),
	('visit-no-word', 'never', 'A volunteer may be in trouble.'),
	('visit-help', 'never', 'A volunteer asks to be called now.'),
	('visit-answered', 'never', 'Whoever was worried need not be.'),
	('visit-soon', 'never', 'It comes two hours before the visit.'),
	('visit-happened', 'never', 'Two hours later somebody else is asked.'),
	('visit-unheard', 'never', 'Nobody knows whether somebody was left waiting.'),
	('something-to-read', 'never', 'For safeguarding leads; when it comes may say nothing.'),
	('death-reported', 'never', 'A family waits for a call, and nobody may knock at their door.'),
	('sharing-stopped', 'never', 'Whoever said yes has to hear it from a person, today.'),
	('help-paused', 'never', 'Visits of today may be off.'),
	('circle-wrote', 'never', 'It may be about a visit of today.'),
	('request-new', 'never', 'What is asked for may be for tomorrow.'),
	-- the task has its new time by then: nobody can tell how near the old one was
	('visit-changed', 'never', 'The visit may have been today.'),
	('visit-moved', 'never', 'The visit may have been today.'),
	('circle-off', 'never', 'The meeting may be today.'),
	('circle-changed', 'never', 'The next meeting may be today.'),
	-- signing in, and who may do what
	('password-changed', 'never', 'Somebody else may have done it.'),
	('email-changing', 'never', 'Somebody else may have done it.'),
	('second-step-changed', 'never', 'Somebody else may have done it.'),
	('roles-changed', 'never', 'It acts at once.'),
	('account-closed', 'never', 'The last mail, to an address.'),
	('erased', 'never', 'The last mail, to an address.'),
	('claim-ended', 'never', 'Somebody else may have taken the page.'),
	('group-ended', 'never', 'What the group was asked for may be for today.'),
	-- clocks set by law, and openings in an emergency
	('glass-broken', 'never', 'The data guardian is told at once.'),
	('guardian-clock', 'never', 'A clock set by law is running.'),
	('guardian-look', 'never', 'A clock set by law may be running.'),
	('guardian-wanted', 'never', 'A clock set by law may be running.'),
	('looked-wrong', 'never', 'A clock set by law may be running.'),
	('subject-request-answered', 'never', 'A clock set by law was running.'),
	('records-opened', 'never', 'Somebody read what was closed to them.'),
	('consent-recorded', 'never', 'Something was written down in their name; it may be wrong.'),
	-- to an address somebody gave: their link runs out, and there may be no account
	('ask-code', 'never', 'Somebody waits for it at their screen.'),
	('ask-confirm', 'never', 'Nothing is sent before the button behind it.'),
	('ask-return', 'never', 'Somebody asked for it just now.'),
	('ask-received', 'never', 'Whoever asked for help has to know that it arrived.'),
	('circle-invitation', 'never', 'Its link runs out.'),
	('invitation', 'never', 'Its link runs out.'),
	('referee-asked', 'never', 'To an address.'),
	('referee-reminded', 'never', 'To an address.'),
	('group-confirm', 'never', 'Its link runs out.'),
	('group-declined', 'never', 'To an address.'),
	('claim-confirm', 'never', 'Its link runs out.'),
	('claim-handed', 'never', 'Its link runs out.'),
	('still-so', 'never', 'To an address.'),
	-- about one visit, or an offer of one
	('offer', 'offer', 'It can be answered while it stands.'),
	('group-offer', 'offer', 'It can be answered while it stands.'),
	('offer-settled', 'visit', 'They may be keeping the time free.'),
	('group-settled', 'visit', 'They may be keeping the time free.'),
	('visit-confirmed', 'visit', 'It is to be got ready for.'),
	('visit-cancelled', 'visit', 'Nobody sets out in vain.'),
	('visit-called-off', 'visit', 'Nobody waits in vain.'),
	('visit-open-again', 'visit', 'Nobody waits in vain.'),
	('somebody-is-coming', 'visit', 'It is to be got ready for.'),
	('task-accepted', 'visit', 'It may have to be confirmed.'),
	('task-cancelled', 'visit', 'Somebody may have to be told.'),
	('handed-back', 'visit', 'Somebody else has to be found.'),
	('nobody-free', 'visit', 'Somebody else has to be found.'),
	('visit-needs-you', 'visit', 'Somebody else has to be found.'),
	-- what the pages say as well, today and tomorrow
	('digest', 'quiet', 'It is what waited.'),
	('another-referee', 'may', 'There is a week for it.'),
	('application-closed', 'may', 'Nothing is to be done.'),
	('application-new', 'may', 'It stands on the desk.'),
	('application-received', 'may', 'It stands on their page.'),
	('applications-wait', 'may', 'It stands on the desk.'),
	('references-in', 'may', 'It stands on the desk.'),
	('learning-open', 'may', 'There are weeks for it.'),
	('learning-waits', 'may', 'There are weeks for it.'),
	('lapse-warning', 'may', 'The nearest is seven days before.'),
	('reference-answered', 'may', 'It stands on their page.'),
	('buddy-asked', 'may', 'It stands on their page.'),
	('buddy-agreed', 'may', 'It stands on their page.'),
	('buddy-ended', 'may', 'It stands on their page.'),
	('thanks', 'may', 'It is as kind tomorrow.'),
	('claim-decided', 'may', 'It stands on their page.'),
	('claim-waits', 'may', 'It stands on the desk.'),
	('group-new', 'may', 'It stands on the desk.'),
	('group-rules', 'may', 'It stands on the desk.'),
	('group-standing', 'may', 'It stands on the desk; each visit given back has its own mail.'),
	('group-lapsing', 'may', 'The nearest is seven days before.'),
	('group-lapsed', 'may', 'They have had three warnings.'),
	('consent-asked', 'may', 'Nothing is shared before their answer.'),
	('consent-reworded', 'may', 'The old words hold until the answer.'),
	('consent-given', 'may', 'It stands on the desk.'),
	('consent-review', 'may', 'It falls due in days.'),
	('consent-wished', 'may', 'It is no consent yet.'),
	('help-resumed', 'may', 'It stands on the desk.'),
	('question', 'may', 'It stands on their page.'),
	('question-answered', 'may', 'It stands on the desk.'),
	('request-taken-on', 'may', 'It stands on their page.'),
	('request-taken-over', 'may', 'A colleague has it.'),
	('request-closed', 'may', 'Nothing is to be done.');

create table private.mail_wishes (
	account_id uuid primary key references public.accounts (id) on delete cascade,
	-- hours of a clock on the wall in London
	digest_hour smallint check (digest_hour between 0 and 23),
	quiet_from smallint check (quiet_from between 0 and 23),
	quiet_to smallint check (quiet_to between 0 and 23),
	constraint whole_quiet check (num_nulls(quiet_from, quiet_to) = 2 or (num_nulls(quiet_from, quiet_to) = 0 and quiet_from <> quiet_to))
);
comment on table private.mail_wishes is
	'How mail reaches an account that has said so: once a day at this hour where there is one, and not in these hours. Goes when the account is closed.';
alter table private.mail_wishes enable row level security;
alter table private.mail_wishes force row level security;

alter table private.outbox
	add column held text check (held in ('quiet', 'digest')),
	add column digest_id uuid;
comment on column private.outbox.held is 'Why it waits until not_before: quiet hours, or the mail of the day.';
comment on column private.outbox.digest_id is 'The mail of the day that tells of it.';
create index outbox_for_digest on private.outbox (to_account, not_before) where held = 'digest' and digest_id is null and state = 'queued';
create index outbox_digest on private.outbox (digest_id) where digest_id is not null;

create function private.forget_mail_wishes() returns trigger
	language plpgsql security definer set search_path = ''
	as $$
begin
	delete from private.mail_wishes w where w.account_id = new.id;
	return null;
end $$;
comment on function private.forget_mail_wishes() is 'An account that is closed, by whatever way, wishes nothing any more: erasure, retention and replay close it too.';
revoke execute on function private.forget_mail_wishes() from public;
create trigger forget_mail_wishes after update of closed_at on public.accounts
	for each row when (new.closed_at is not null)
	execute function private.forget_mail_wishes();

-- ---- When ----------------------------------------------------------------------------------------
create function private.london_hour(p_after timestamptz, p_hour integer) returns timestamptz
	language sql stable set search_path = ''
	as $$
	select min(h) from generate_series(
		date_trunc('hour', p_after) + interval '1 hour', date_trunc('hour', p_after) + interval '27 hours', interval '1 hour'
	) as h
	cross join lateral (
		select extract(hour from h at time zone 'Europe/London') as now,
			extract(hour from (h - interval '1 hour') at time zone 'Europe/London') as before
	) as wall
	where (wall.now = p_hour and wall.before <> p_hour) or (wall.now > p_hour and wall.before < p_hour)
$$;
comment on function private.london_hour(timestamptz, integer) is
	'The next instant at which a clock in London comes to an hour: once a day, the first time where autumn has it twice, and where spring leaves it out, when the clock jumps over it (R10).';

create function private.in_quiet(p_wishes private.mail_wishes, p_at timestamptz) returns boolean
	language sql stable set search_path = ''
	as $$
	select case
		when p_wishes.quiet_from is null then false
		when p_wishes.quiet_from < p_wishes.quiet_to then wall.hour >= p_wishes.quiet_from and wall.hour < p_wishes.quiet_to
		else wall.hour >= p_wishes.quiet_from or wall.hour < p_wishes.quiet_to
	end
	from (select extract(hour from p_at at time zone 'Europe/London') as hour) as wall
$$;
comment on function private.in_quiet(private.mail_wishes, timestamptz) is 'Whether somebody''s clock on the wall shows one of their quiet hours, over midnight too.';

create function private.mail_waits(p_mail private.outbox, p_at timestamptz, out until timestamptz, out held text)
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_wishes private.mail_wishes;
	v_waits text;
	v_latest timestamptz;
begin
	-- what has been tried may be in somebody's inbox: it is finished under its own key (R5)
	if p_mail.first_tried_at is not null then
		return;
	end if;
	select * into v_wishes from private.mail_wishes w where w.account_id = p_mail.to_account;
	v_waits := (select k.waits from private.mail_kinds k where k.template = p_mail.template);
	if v_wishes.account_id is null or coalesce(v_waits, 'never') = 'never' then
		return;
	end if;
	v_latest := case v_waits
		when 'visit' then coalesce((select t.starts_at - interval '48 hours' from public.tasks t where t.id = p_mail.task_id), '-infinity')
		when 'offer' then coalesce(
			(select o.expires_at - interval '4 hours' from public.offers o where o.id = p_mail.offer_id),
			(select g.expires_at - interval '4 hours' from private.group_offers g
				where p_mail.template = 'group-offer' and g.id = split_part(p_mail.params ->> 'link', '/', 5)::uuid),
			'-infinity'
		)
		else 'infinity'
	end;
	if v_wishes.digest_hour is not null and v_waits <> 'quiet' then
		until := private.london_hour(p_at, v_wishes.digest_hour);
		held := 'digest';
	end if;
	if (until is null or until > v_latest) then
		until := case when private.in_quiet(v_wishes, p_at) then private.london_hour(p_at, v_wishes.quiet_to) end;
		held := case when until is not null then 'quiet' end;
	end if;
	if until > v_latest then
		until := null;
		held := null;
	end if;
end $$;
comment on function private.mail_waits(private.outbox, timestamptz) is
	'Until when a mail that is due waits all the same, and what for, as whoever gets it wishes and its kind allows; null where it goes now.';

-- ---- The mail of the day -------------------------------------------------------------------------
create function private.gather_digests(p_at timestamptz) returns void
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_account uuid;
	v_digest uuid;
begin
	for v_account in
		select w.account_id from private.mail_wishes w
		where exists (
			select from private.outbox b
			where b.to_account = w.account_id and b.held = 'digest' and b.digest_id is null and b.state = 'queued' and b.not_before <= p_at
		)
		-- one process for each account
		for update skip locked
	loop
		v_digest := gen_random_uuid();
		update private.outbox b set digest_id = v_digest
		where b.to_account = v_account and b.held = 'digest' and b.digest_id is null and b.state = 'queued' and b.not_before <= p_at;
		if found then
			insert into private.outbox (id, template, to_account, not_before) values (v_digest, 'digest', v_account, p_at);
		end if;
	end loop;
end $$;
comment on function private.gather_digests(timestamptz) is
	'Writes the mail of the day for each account with something whose hour has come, and ties to it what it will tell of. Each is told of by one.';

create function private.fill_digest(p_digest uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_part private.outbox;
	v_reason text;
begin
	for v_part in
		select * from private.outbox b where b.digest_id = p_digest and b.state = 'queued' order by b.id for update
	loop
		v_reason := private.mail_held_back(v_part);
		if v_reason is not null then
			update private.outbox set state = 'cancelled', reason = v_reason, params = '{}'::jsonb where id = v_part.id;
		else
			-- from here on it may be in somebody's inbox (private.perhaps_gone)
			update private.outbox set attempts = attempts + 1 where id = v_part.id;
		end if;
	end loop;
	return (
		select jsonb_build_object('parts', jsonb_agg(jsonb_build_object('kind', k.template, 'count', k.n, 'link', k.link) order by k.template))
		from (
			select b.template, count(*) as n,
				case when count(distinct b.params ->> 'link') = 1 then min(b.params ->> 'link') end as link
			from private.outbox b where b.digest_id = p_digest and b.state = 'queued'
			group by b.template
		) as k
		having count(*) > 0
	);
end $$;
comment on function private.fill_digest(uuid) is
	'What a mail of the day says, each part judged again at sending: how many of what, and the page where it is one; null where nothing is left to say.';

create function private.follow_digest() returns trigger
	language plpgsql security definer set search_path = ''
	as $$
begin
	update private.outbox b set state = new.state, sent_at = new.sent_at, reason = 'in the mail of the day', params = '{}'::jsonb
	where b.digest_id = new.id and b.state = 'queued';
	return null;
end $$;
comment on function private.follow_digest() is 'What a mail of the day told of has become what the mail became.';
revoke execute on function private.follow_digest() from public;
create trigger follow_digest after update of state on private.outbox
	for each row when (new.template = 'digest' and new.state not in ('queued', 'sending'))
	execute function private.follow_digest();

create or replace function private.claim_mail(p_limit integer) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_mail private.outbox;
	v_reason text;
	v_claimed jsonb := '[]'::jsonb;
	v_now timestamptz := private.clock();
	v_email text;
	v_name text;
	v_wait record;
begin
	-- A provider forgets an idempotency key after a day. What is unknown by then is shown to a person,
	-- never sent again by itself (R5).
	update private.outbox b set state = 'unknown', reason = 'sent or not, unknown after 23 hours', params = '{}'::jsonb
	where b.state in ('queued', 'sending') and b.first_tried_at < v_now - interval '23 hours';
	perform private.gather_digests(v_now);
	for v_mail in
		select b.* from private.outbox b
		where (b.state = 'queued' and b.not_before <= v_now and b.held is distinct from 'digest')
			-- claimed by a process that then died
			or (b.state = 'sending' and b.claimed_at < v_now - interval '5 minutes')
		order by b.not_before, b.id
		limit 100
		for update skip locked
	loop
		exit when jsonb_array_length(v_claimed) >= greatest(p_limit, 1);
		select * into v_wait from private.mail_waits(v_mail, v_now);
		if v_wait.until is not null then
			update private.outbox set not_before = v_wait.until, held = v_wait.held where id = v_mail.id;
			continue;
		end if;
		v_reason := private.mail_held_back(v_mail);
		select coalesce(u.email, v_mail.to_email), coalesce(a.name, '') into v_email, v_name
		from (select 1) as one
		left join auth.users u on u.id = v_mail.to_account
		left join public.accounts a on a.id = v_mail.to_account;
		if v_reason is null and coalesce(v_email, '') = '' then
			v_reason := 'no address';
		end if;
		if v_reason is null and v_mail.template = 'digest' then
			v_mail.params := private.fill_digest(v_mail.id);
			if v_mail.params is null then
				v_reason := 'nothing left to say';
			end if;
		end if;
		if v_reason is not null then
			update private.outbox set state = 'cancelled', reason = v_reason, params = '{}'::jsonb where id = v_mail.id;
			continue;
		end if;
		update private.outbox
		set state = 'sending', claimed_at = v_now, attempts = attempts + 1, first_tried_at = coalesce(first_tried_at, v_now),
			params = v_mail.params
		where id = v_mail.id;
		v_claimed := v_claimed || jsonb_build_object(
			'id', v_mail.id, 'template', v_mail.template, 'to', v_email, 'name', v_name, 'params', v_mail.params,
			'attempt', v_mail.attempts + 1, 'account', v_mail.to_account is not null
		);
	end loop;
	return v_claimed;
end $$;
comment on function private.claim_mail(integer) is
	'Job: takes mails that are due, lets wait what whoever gets it would rather have later, judges each again, and hands out at most so many that may go now. Claims are skipped by others and come back after five minutes.';

-- ---- Saying so -----------------------------------------------------------------------------------
create function private.mail_wishes_page() returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
begin
	return coalesce(
		(select jsonb_build_object('hour', w.digest_hour, 'quiet_from', w.quiet_from, 'quiet_to', w.quiet_to) from private.mail_wishes w where w.account_id = v_me),
		'{"hour": null, "quiet_from": null, "quiet_to": null}'::jsonb
	);
end $$;
comment on function private.mail_wishes_page() is 'How one''s own mail comes.';
create function public.mail_wishes_page() returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.mail_wishes_page() $$;
comment on function public.mail_wishes_page() is 'See private.mail_wishes_page.';
grant execute on function public.mail_wishes_page(), private.mail_wishes_page() to authenticated;

create function private.save_mail_wishes(p_once uuid, p_hour integer, p_quiet_from integer, p_quiet_to integer) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
begin
	select * into v_once from private.begin_once(p_once, 'save_mail_wishes', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if p_hour not between 0 and 23 then
		raise exception 'Choose a full hour of the day.' using errcode = 'PT422', hint = 'hour';
	elsif p_quiet_from not between 0 and 23 or (p_quiet_from is null and p_quiet_to is not null) then
		raise exception 'Choose when your quiet hours begin.' using errcode = 'PT422', hint = 'quiet_from';
	elsif p_quiet_to not between 0 and 23 or (p_quiet_to is null and p_quiet_from is not null) then
		raise exception 'Choose when your quiet hours end.' using errcode = 'PT422', hint = 'quiet_to';
	elsif p_quiet_from = p_quiet_to then
		raise exception 'Quiet hours that begin and end at one time are none, or all. Choose another end.' using errcode = 'PT422', hint = 'quiet_to';
	elsif p_hour >= p_quiet_from and p_hour < p_quiet_to
		or p_quiet_from > p_quiet_to and (p_hour >= p_quiet_from or p_hour < p_quiet_to) then
		raise exception 'That is within your quiet hours. Choose an hour outside them.' using errcode = 'PT422', hint = 'hour';
	end if;
	insert into private.mail_wishes as w (account_id, digest_hour, quiet_from, quiet_to)
	values (v_me, p_hour, p_quiet_from, p_quiet_to)
	on conflict (account_id) do update
		set digest_hour = excluded.digest_hour, quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to;
	-- what waits by the wish before is looked at anew, at the next minute
	update private.outbox b set held = null, not_before = private.clock()
	where b.to_account = v_me and b.state = 'queued' and b.held is not null and b.digest_id is null;
	return private.end_once(p_once, 'save_mail_wishes', '{}'::jsonb);
end $$;
comment on function private.save_mail_wishes(uuid, integer, integer, integer) is
	'How one''s own mail comes: an hour for the mail of the day or none, and quiet hours or none, by a clock in London.';
create function public.save_mail_wishes(
	p_once uuid, p_hour integer default null, p_quiet_from integer default null, p_quiet_to integer default null
) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.save_mail_wishes(p_once, p_hour, p_quiet_from, p_quiet_to) $$;
comment on function public.save_mail_wishes(uuid, integer, integer, integer) is 'See private.save_mail_wishes.';
grant execute on function public.save_mail_wishes(uuid, integer, integer, integer), private.save_mail_wishes(uuid, integer, integer, integer) to authenticated;
