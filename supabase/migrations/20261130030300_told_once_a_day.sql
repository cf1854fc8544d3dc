-- Whoever is told of a claim once a day, or of a suggestion, was told of nothing where the one mail of that day had been
-- held back: asking for a page and taking it back each morning kept every other claim of that day from the coordinators.
-- A mail that did not go counts no more. And a page offered to somebody whose account closes is not offered by mail after it.
--
-- Changes what has landed: private.tell_of_claim, private.let_claims_lapse (bodies before:
-- 20261127194000_directory_claims.sql) and private.tell_keepers (20261128140100_suggestions_to_keepers.sql).

create or replace function private.tell_of_claim(p_claim private.directory_claims) returns void
	language sql security definer set search_path = ''
	as $$
	insert into private.outbox (template, to_account, organisation_id, params)
	select 'claim-waits', r.account_id, o.id, jsonb_build_object('link', '/desk/directory')
	from public.organisations o
	join public.member_roles r on r.organisation_id = o.id and r.role = 'coordinator' and r.revoked_at is null
	where o.active and o.coordinates and r.account_id <> p_claim.account_id and private.coordinates(r.account_id, o.id)
		-- once a day, however many wait
		and not exists (
			select from private.outbox b
			where b.to_account = r.account_id and b.template = 'claim-waits' and b.state <> 'cancelled' and b.created_at > private.clock() - interval '1 day'
		)
$$;

create or replace function private.tell_keepers() returns trigger
	language plpgsql security definer set search_path = ''
	as $$
begin
	insert into private.outbox (template, to_account, params)
	select 'suggestion-waits', c.account_id, '{"link": "/account/pages"}'
	from private.directory_claims c
	where c.service_id = new.service_id and c.kept_from is not null and c.ended_at is null
		and not exists (
			select from private.outbox b
			where b.to_account = c.account_id and b.template = 'suggestion-waits' and b.state <> 'cancelled' and b.created_at > private.clock() - interval '1 day'
		);
	return null;
end $$;

create or replace function private.let_claims_lapse() returns trigger
	language plpgsql security definer set search_path = ''
	as $$
begin
	perform private.end_claim(c.id, 'account_closed', null, '')
	from private.directory_claims c where c.account_id = new.id and c.ended_at is null;
	-- nothing in words stays beside a number
	update private.directory_claims set reason = '' where account_id = new.id and reason <> '';
	perform private.cancel_claim_mail(h.token_hash) from private.directory_handovers h
	where lower(h.email) = (select lower(u.email) from auth.users u where u.id = new.id) and h.ended_at is null;
	delete from private.directory_handovers h where lower(h.email) = (select lower(u.email) from auth.users u where u.id = new.id);
	return null;
end $$;
