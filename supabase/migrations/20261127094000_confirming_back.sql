-- What a coordinator recorded for somebody is confirmed back to them, where they can be reached: one mail a
-- sitting, that something was recorded, never what (R6). Where nobody can be reached, the desk says so.

create function private.confirmed_back_to(p_person uuid, p_giver uuid)
	returns table (account_id uuid, email text)
	language sql stable security definer set search_path = ''
	as $$
	-- an account first: one mail, though the same address stands with the place in the circle too
	select distinct
		case when x.has_account then x.account_id end,
		case when not x.has_account then lower(x.email) end
	from (
		select c.account_id, c.email, c.email_confirmed_at, exists (
			select from public.accounts a join auth.users u on u.id = a.id
			where a.id = c.account_id and a.closed_at is null and u.email_confirmed_at is not null
		) as has_account
		from private.circle_members c
		where c.person_id = p_person and c.ended_at is null and (c.role = 'self' or c.id = p_giver)
	) as x
	where x.has_account or (x.account_id is null and x.email is not null and x.email_confirmed_at is not null)
$$;
comment on function private.confirmed_back_to(uuid, uuid) is
	'Who is told that something was recorded: the person, and the attorney or deputy who said it; by an account, or an address that was shown to be theirs. One that a coordinator typed is nobody''s yet.';

create function private.confirm_back(p_person uuid, p_giver uuid) returns boolean
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
begin
	-- Two forms of one conversation are one mail: it waits ten minutes, and a second finds it waiting.
	insert into private.outbox (template, to_account, to_email, person_id, params, not_before)
	select 'consent-recorded', r.account_id, r.email, p_person,
		jsonb_build_object('link', '/circle/' || p_person || '/sharing'), v_now + interval '10 minutes'
	from private.confirmed_back_to(p_person, p_giver) as r
	where not exists (
		select from private.outbox b
		where b.template = 'consent-recorded' and b.person_id = p_person and b.state = 'queued'
			and b.to_account is not distinct from r.account_id and b.to_email is not distinct from r.email
	);
	return exists (select from private.confirmed_back_to(p_person, p_giver));
end $$;
comment on function private.confirm_back(uuid, uuid) is
	'In the transaction that records: a mail to whoever it was recorded for, naming nobody and no part. Answers whether anybody can be reached.';

create function private.confirms_back_still(p_mail private.outbox) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from private.circle_members c
		where c.person_id = (p_mail).person_id and c.ended_at is null
			and case when (p_mail).to_account is not null
				then c.account_id = (p_mail).to_account
					and (c.role = 'self' or private.manages(c.account_id, c.person_id, private.clock()))
				else lower(c.email) = (p_mail).to_email and c.email_confirmed_at is not null
			end
	)
$$;
comment on function private.confirms_back_still(private.outbox) is
	'At sending: whether a mail that confirms something recorded still goes to somebody of the circle whom it is for.';
