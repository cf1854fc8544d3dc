-- With a closed account goes at once what a volunteer said of themselves: their own words, what they are happy with and
-- would rather not meet. What was added since stayed until the account was erased, months later: the kinds of help they
-- would like and would rather not, and their faith, which is kept by their explicit consent alone (UK GDPR, article 9).
-- Now it goes at the same instant, by whatever way an account closes.

create function private.let_volunteer_wishes_go() returns trigger
	language plpgsql security definer set search_path = ''
	as $$
begin
	update public.volunteers set wants = '{}', rather_not = '{}', faith = '' where account_id = new.id;
	return null;
end $$;
comment on function private.let_volunteer_wishes_go() is
	'Trigger: with an account go the kinds of help it would like or rather not, and its faith, by whatever function it closes.';
revoke execute on function private.let_volunteer_wishes_go() from public;
create trigger accounts_let_volunteer_wishes_go after update of closed_at on public.accounts
	for each row when (new.closed_at is not null and old.closed_at is null)
	execute function private.let_volunteer_wishes_go();

update public.volunteers v set wants = '{}', rather_not = '{}', faith = ''
from public.accounts a where a.id = v.account_id and a.closed_at is not null;
