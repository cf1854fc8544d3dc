-- Only in the databases that tests clone, and only the owner's to move: the product's clock has no
-- hook of its own.
do $$
begin
	if to_regprocedure('private.clock()') is null then
		return;
	end if;
	create table private.test_clock (
		only_one boolean primary key default true check (only_one),
		shift interval not null
	);
	comment on table private.test_clock is 'How far the tests have moved private.clock().';
	alter table private.test_clock enable row level security;
	alter table private.test_clock force row level security;
	insert into private.test_clock (shift) values ('0');
	revoke all on private.test_clock from public;
	create or replace function private.clock() returns timestamptz
		language sql stable security definer set search_path = ''
		as 'select statement_timestamp() + (select shift from private.test_clock)';
end
$$;
