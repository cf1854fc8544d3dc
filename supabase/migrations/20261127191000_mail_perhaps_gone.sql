-- A mail that was handed to the provider and never settled (the site was killed, or no answer came) may have reached
-- somebody. When it is held back after that, the outbox said "cancelled", and so denied a mail that somebody has. It
-- says "unknown" now, with the reason that it was held back for. One trigger and not a change to each function
-- that holds mail back: none of them, and none that is still to be written, can forget it.
create function private.perhaps_gone() returns trigger
	language plpgsql set search_path = ''
	as $$
begin
	new.state := 'unknown';
	new.reason := left('sent or not, then held back: ' || coalesce(new.reason, 'no reason'), 300);
	new.params := '{}'::jsonb;
	return new;
end $$;
comment on function private.perhaps_gone() is
	'A mail that was tried and is not known to have failed is not "cancelled": it may be in somebody''s inbox (R5).';
revoke execute on function private.perhaps_gone() from public;

create trigger perhaps_gone before update of state on private.outbox
	for each row when (new.state = 'cancelled' and old.attempts > 0)
	execute function private.perhaps_gone();
