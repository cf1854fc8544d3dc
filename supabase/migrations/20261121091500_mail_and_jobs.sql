-- What the clock does. Every job may be run by any number of processes at once, and again after a crash.

create function private.mail_held_back(p_mail private.outbox) returns text
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_task public.tasks;
begin
	-- R14: nothing about somebody who has died
	if p_mail.person_id is not null and private.dead(p_mail.person_id) then
		return 'died';
	end if;
	if p_mail.to_account is not null then
		if not exists (select from public.accounts a where a.id = p_mail.to_account and a.closed_at is null) then
			return 'account closed';
		end if;
		if p_mail.person_id is not null and private.denied(p_mail.person_id, p_mail.to_account, 'summary', v_now) then
			return 'denied';
		end if;
	end if;
	if p_mail.task_id is not null then
		select * into v_task from public.tasks t where t.id = p_mail.task_id;
	end if;
	case p_mail.template
		when 'offer' then
			if not exists (
				select from public.offers o
				where o.id = p_mail.offer_id and o.state = 'sent' and o.expires_at > v_now
			) or not private.summary_open_to(p_mail.to_account, p_mail.task_id, v_now) then
				return 'offer no longer stands';
			end if;
		when 'visit-confirmed', 'visit-soon' then
			if (private.live_match(p_mail.to_account, p_mail.task_id, v_now)).id is null then
				return 'match no longer stands';
			end if;
		when 'somebody-is-coming' then
			if v_task.state <> 'confirmed' then
				return 'nobody is coming any more';
			end if;
		when 'task-accepted', 'nobody-free', 'handed-back', 'task-cancelled', 'sharing-stopped', 'circle-wrote', 'help-paused',
			'help-resumed', 'consent-given', 'consent-review', 'consent-wished', 'question-answered', 'request-new', 'visit-needs-you',
			'death-reported'
		then
			if not private.coordinates_person(p_mail.to_account, p_mail.person_id, p_mail.organisation_id, v_now) then
				return 'no longer their coordinator';
			end if;
		when 'consent-reworded' then
			if not exists (
				select from private.circle_members c
				where c.person_id = p_mail.person_id and c.account_id = p_mail.to_account and c.ended_at is null
			) or not exists (select from private.asked_again(p_mail.person_id, v_now)) then
				return 'not asked any more';
			end if;
		when 'consent-recorded' then
			if not private.confirms_back_still(p_mail) then
				return 'nobody of theirs any more';
			end if;
		when 'still-so' then
			if not exists (
				select from private.directory_askings a join public.directory_services s on s.id = a.service_id
				where a.token_hash = sha256(convert_to(split_part(p_mail.params ->> 'link', '/', 4), 'utf8'))
					and a.answer is null and a.expires_at > v_now and s.listed
					and coalesce(s.assured_date < (a.asked_at at time zone 'Europe/London')::date, true)
			) then
				return 'nothing to ask any more';
			end if;
		when 'visit-asked', 'visit-no-word', 'visit-help', 'visit-answered' then
			-- what is about a volunteer who is out is held back by nothing but their answer: no death, no
			-- cancellation and no suspension makes a house empty
			if p_mail.template in ('visit-asked', 'visit-no-word') and not exists (
				select from private.visit_watches w
				where w.id = p_mail.watch_id and w.ended_at is null and w.out_at is null
					and w.step >= case p_mail.template when 'visit-asked' then 1 else 2 end
			) then
				return 'they have answered';
			end if;
			if p_mail.template <> 'visit-asked' and p_mail.to_account is not null
				and not private.coordinates(p_mail.to_account, p_mail.organisation_id) then
				return 'no longer a coordinator there';
			end if;
		when 'lapse-warning' then
			if not exists (
				select from public.acceptances a
				where a.volunteer_id = p_mail.to_account and a.organisation_id = p_mail.organisation_id and a.state in ('accepted', 'paused')
			) then
				return 'no volunteer there any more';
			end if;
		when 'glass-broken' then
			if not private.has_role(p_mail.to_account, p_mail.organisation_id, 'data_guardian') then
				return 'no longer data guardian';
			end if;
		else
			null;
	end case;
	return null;
end $$;
comment on function private.mail_held_back(private.outbox) is
	'A mail is judged again at sending: the reason it must not go now, or null.';

create function private.claim_mail(p_limit integer) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_mail private.outbox;
	v_reason text;
	v_claimed jsonb := '[]'::jsonb;
	v_now timestamptz := private.clock();
	v_email text;
	v_name text;
begin
	-- A provider forgets an idempotency key after a day. What is unknown by then is shown to a person,
	-- never sent again by itself (R5).
	update private.outbox b set state = 'unknown', reason = 'sent or not, unknown after 23 hours', params = '{}'::jsonb
	where b.state in ('queued', 'sending') and b.first_tried_at < v_now - interval '23 hours';
	for v_mail in
		select b.* from private.outbox b
		where (b.state = 'queued' and b.not_before <= v_now)
			-- claimed by a process that then died
			or (b.state = 'sending' and b.claimed_at < v_now - interval '5 minutes')
		order by b.not_before, b.id
		limit 100
		for update skip locked
	loop
		exit when jsonb_array_length(v_claimed) >= greatest(p_limit, 1);
		v_reason := private.mail_held_back(v_mail);
		select coalesce(u.email, v_mail.to_email), coalesce(a.name, '') into v_email, v_name
		from (select 1) as one
		left join auth.users u on u.id = v_mail.to_account
		left join public.accounts a on a.id = v_mail.to_account;
		if v_reason is null and coalesce(v_email, '') = '' then
			v_reason := 'no address';
		end if;
		if v_reason is not null then
			update private.outbox set state = 'cancelled', reason = v_reason, params = '{}'::jsonb where id = v_mail.id;
			continue;
		end if;
		update private.outbox
		set state = 'sending', claimed_at = v_now, attempts = attempts + 1, first_tried_at = coalesce(first_tried_at, v_now)
		where id = v_mail.id;
		v_claimed := v_claimed || jsonb_build_object(
			'id', v_mail.id, 'template', v_mail.template, 'to', v_email, 'name', v_name, 'params', v_mail.params,
			'attempt', v_mail.attempts + 1
		);
	end loop;
	return v_claimed;
end $$;
comment on function private.claim_mail(integer) is
	'Job: takes mails that are due, judges each again, and hands out at most so many that may go now. Claims are skipped by others and come back after five minutes.';
create function public.claim_mail(p_limit integer) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.claim_mail(p_limit) $$;
comment on function public.claim_mail(integer) is 'See private.claim_mail.';
grant execute on function public.claim_mail(integer), private.claim_mail(integer) to service_role;

create function private.settle_mail(p_id uuid, p_outcome text, p_provider_id text, p_reason text) returns void
	language plpgsql security definer set search_path = ''
	as $$
begin
	update private.outbox b set
		state = case p_outcome
			when 'sent' then 'sent'::public.outbox_state
			when 'refused' then 'failed'
			else 'queued'
		end,
		sent_at = case when p_outcome = 'sent' then private.clock() end,
		provider_id = p_provider_id,
		reason = left(p_reason, 300),
		-- links are secrets: they are kept no longer than the mail needs them
		params = case when p_outcome = 'later' then b.params else '{}'::jsonb end,
		not_before = case
			when p_outcome = 'later' then private.clock() + make_interval(secs => least(3600, 30 * power(2, least(b.attempts, 7))))
			else b.not_before
		end
	where b.id = p_id and b.state = 'sending';
end $$;
comment on function private.settle_mail(uuid, text, text, text) is
	'Job: what became of a claimed mail: sent, refused (for good), or later (tried again, ever more slowly).';
create function public.settle_mail(p_id uuid, p_outcome text, p_provider_id text default null, p_reason text default null) returns void
	language sql security invoker set search_path = ''
	as $$ select private.settle_mail(p_id, p_outcome, p_provider_id, p_reason) $$;
comment on function public.settle_mail(uuid, text, text, text) is 'See private.settle_mail.';
grant execute on function public.settle_mail(uuid, text, text, text), private.settle_mail(uuid, text, text, text) to service_role;

create function private.capture_mail(p_key text, p_recipient text, p_subject text, p_text text, p_html text) returns void
	language sql security definer set search_path = ''
	as $$
	insert into private.captured_mails (idempotency_key, recipient, subject, body_text, body_html, sent_at)
	values (p_key, p_recipient, p_subject, p_text, p_html, private.clock())
	on conflict (idempotency_key) do nothing
$$;
comment on function private.capture_mail(text, text, text, text, text) is 'Stands in for the mail provider where no key is set: the same key is one mail.';
create function public.capture_mail(p_key text, p_recipient text, p_subject text, p_text text, p_html text) returns void
	language sql security invoker set search_path = ''
	as $$ select private.capture_mail(p_key, p_recipient, p_subject, p_text, p_html) $$;
comment on function public.capture_mail(text, text, text, text, text) is 'See private.capture_mail.';
grant execute on function public.capture_mail(text, text, text, text, text), private.capture_mail(text, text, text, text, text) to service_role;

create function private.captured_mails_page(p_before bigint, p_recipient text) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(jsonb_agg(to_jsonb(m) order by m.id desc), '[]'::jsonb)
	from (
		select c.id, c.sent_at, c.recipient, c.subject, c.body_text, c.source
		from private.captured_mails c
		where (p_before is null or c.id < p_before) and (p_recipient is null or lower(c.recipient) = lower(p_recipient))
		order by c.id desc limit 50
	) as m
$$;
comment on function private.captured_mails_page(bigint, text) is 'The inbox at /dev/mail, newest first, fifty at a time.';
create function public.captured_mails_page(p_before bigint default null, p_recipient text default null) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.captured_mails_page(p_before, p_recipient) $$;
comment on function public.captured_mails_page(bigint, text) is 'See private.captured_mails_page.';
grant execute on function public.captured_mails_page(bigint, text), private.captured_mails_page(bigint, text) to service_role;

create function private.sweep_offers() returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_offer record;
	v_count integer := 0;
begin
	-- Consent, checks and training end by the clock, with nobody there to press anything.
	for v_offer in
		select o.id, o.task_id, o.volunteer_id
		from public.offers o
		join public.tasks t on t.id = o.task_id
		where o.state = 'sent' and not private.offerable(o.volunteer_id, t, private.clock())
		order by o.task_id limit 500
	loop
		perform private.lock_task(v_offer.task_id);
		update public.offers set state = 'withdrawn', answered_at = private.clock() where id = v_offer.id and state = 'sent';
		if found then
			v_count := v_count + 1;
			update private.outbox set state = 'cancelled', reason = 'offer withdrawn' where offer_id = v_offer.id and state = 'queued';
			perform private.reopen_if_nobody_left(v_offer.task_id, null);
		end if;
	end loop;
	return v_count;
end $$;
comment on function private.sweep_offers() is
	'Job (C20): withdraws offers that no longer may stand, because a consent, a check or training has run out.';
create function public.sweep_offers() returns integer
	language sql security invoker set search_path = ''
	as $$ select private.sweep_offers() $$;
comment on function public.sweep_offers() is 'See private.sweep_offers.';
grant execute on function public.sweep_offers(), private.sweep_offers() to service_role;

create function private.tidy() returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
begin
	return private.keep_to_retention();
end $$;
comment on function private.tidy() is 'Job: forgets whatever is past its time, by the rules that anybody may read (private.retention_rules).';
create function public.tidy() returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.tidy() $$;
comment on function public.tidy() is 'See private.tidy.';
grant execute on function public.tidy(), private.tidy() to service_role;

create function public.ready() returns boolean
	language sql stable security invoker set search_path = ''
	as $$ select exists (select from public.task_kinds) $$;
comment on function public.ready() is 'For /health: the database answers and its migrations are there. Says nothing else.';
grant execute on function public.ready() to anon, authenticated, service_role;
