-- A mail of the day that was tried, and whose answer was lost, was put together anew at each later try. Had one part of
-- it ended meanwhile, the provider was handed another text under the key of the first: it refuses that, at every try,
-- until the mail is given up after 23 hours, and with it all that the other parts had to say.
--
-- What has been tried is what it was: it comes again under its key, word for word, while all of it still holds. When
-- something in it has ended (a consent, a standing, an offer), the words are not repeated under any key. That mail is
-- "unknown", as each other mail is that was tried and then held back (private.perhaps_gone); whatever of it still holds
-- is let go and judged as if it had just come: what can wait is told in the next mail of the day, a day later, and what
-- cannot goes now as a mail of its own. So nothing is lost, no key carries two texts, and nothing is told twice within a
-- day in the mail of the day (R5).
--
-- Bodies before: 20261128100000_mail_wishes.sql.

drop function private.fill_digest(uuid);

create function private.digest_parts(p_digest uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object('parts', jsonb_agg(jsonb_build_object('kind', k.template, 'count', k.n, 'link', k.link) order by k.template))
	from (
		select b.template, count(*) as n,
			case when count(distinct b.params ->> 'link') = 1 then min(b.params ->> 'link') end as link
		from private.outbox b where b.digest_id = p_digest and b.state = 'queued'
		group by b.template
	) as k
	having count(*) > 0
$$;
comment on function private.digest_parts(uuid) is
	'What a mail of the day says of what is tied to it now: how many of what, and the page where it is one; null where nothing is.';

create function private.fill_digest(p_digest private.outbox, out says jsonb, out ended text)
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_part private.outbox;
	v_reason text;
begin
	for v_part in
		select * from private.outbox b where b.digest_id = p_digest.id and b.state = 'queued' order by b.id for update
	loop
		v_reason := private.mail_held_back(v_part);
		if v_reason is not null then
			update private.outbox set state = 'cancelled', reason = v_reason, params = '{}'::jsonb where id = v_part.id;
		end if;
	end loop;
	says := private.digest_parts(p_digest.id);
	if says is null then
		ended := 'nothing left to say';
	elsif p_digest.first_tried_at is not null and says <> p_digest.params then
		says := null;
		ended := 'something in it has ended';
		update private.outbox set digest_id = null, held = null, not_before = private.clock()
		where digest_id = p_digest.id and state = 'queued';
	else
		-- from here on it may be in somebody's inbox (private.perhaps_gone)
		update private.outbox set attempts = attempts + 1 where digest_id = p_digest.id and state = 'queued';
	end if;
end $$;
comment on function private.fill_digest(private.outbox) is
	'What a mail of the day says, each part judged again at sending; or why it does not go. One that has been tried says the same again or nothing, and lets go of what still holds.';

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
	v_digest record;
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
			select * into v_digest from private.fill_digest(v_mail);
			v_mail.params := v_digest.says;
			v_reason := v_digest.ended;
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
