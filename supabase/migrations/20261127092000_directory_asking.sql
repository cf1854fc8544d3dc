-- Whoever runs a service is asked twice a year, by a mail to the address that stands in its entry, whether
-- all of its page is so. One press says yes; anything else goes to the desk. Opening the link does nothing:
-- mail scanners open links.

create table private.directory_askings (
	id uuid primary key default gen_random_uuid(),
	service_id uuid not null references public.directory_services (id) on delete cascade,
	address text not null check (length(address) <= 254),
	token_hash bytea not null unique,
	asked_at timestamptz not null default private.clock(),
	expires_at timestamptz not null,
	answered_at timestamptz,
	answer text check (answer in ('so', 'changed')),
	report_id uuid references private.directory_reports (id) on delete set null,
	constraint answered check ((answered_at is null) = (answer is null))
);
comment on table private.directory_askings is
	'That whoever runs a service was asked whether its entry is so, at the address anybody may read in it, and what they answered.';
comment on column private.directory_askings.report_id is 'What they say has changed, on the desk''s list.';
create index directory_askings_service on private.directory_askings (service_id, asked_at);
create index directory_askings_address on private.directory_askings (address, asked_at);
create index directory_askings_asked on private.directory_askings (asked_at);
create index directory_askings_report on private.directory_askings (report_id);
alter table private.directory_askings enable row level security;
alter table private.directory_askings force row level security;

create function private.ask_keepers() returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_due record;
	v_token text;
	v_count integer := 0;
begin
	-- one run at a time: two would ask the same address twice
	if not pg_try_advisory_xact_lock(hashtext('ask_keepers')) then
		return 0;
	end if;
	for v_due in
		select d.id, d.address from (
			-- whoever runs many is asked about one a day
			select distinct on (x.address) x.id, x.address, x.assured_date
			from (
				select s.id, s.assured_date, lower(trim(coalesce(nullif(s.email, ''), o.email))) as address
				from public.directory_services s join public.directory_organisations o on o.id = s.directory_organisation_id
				where s.listed and s.status in ('active', 'temporarily closed')
					and coalesce(s.assured_date <= private.today() - 183, true)
			) as x
			where private.looks_like_email(x.address)
				and not exists (
					select from private.directory_askings a
					where a.service_id = x.id and a.asked_at > private.clock() - interval '183 days'
				)
				and not exists (
					select from private.directory_askings a
					where a.address = x.address and a.asked_at > private.clock() - interval '1 day'
				)
			order by x.address, x.assured_date nulls first, x.id
		) as d
		order by d.assured_date nulls first, d.id limit 20
	loop
		v_token := private.new_token();
		insert into private.directory_askings (service_id, address, token_hash, expires_at)
		values (v_due.id, v_due.address, sha256(convert_to(v_token, 'utf8')), private.clock() + interval '60 days');
		insert into private.outbox (template, to_email, params)
		values ('still-so', v_due.address, jsonb_build_object('link', '/support/still/' || v_token));
		v_count := v_count + 1;
	end loop;
	return v_count;
end $$;
comment on function private.ask_keepers() is
	'Job: asks whoever runs a service that nobody has made sure of for half a year, at most twice a year each, one a day to an address.';
create function public.ask_keepers() returns integer
	language sql security invoker set search_path = ''
	as $$ select private.ask_keepers() $$;
comment on function public.ask_keepers() is 'See private.ask_keepers.';
grant execute on function public.ask_keepers(), private.ask_keepers() to service_role;

-- The asking behind a link, as long as there is something to answer for.
create function private.asking_of(p_token text) returns private.directory_askings
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_asking private.directory_askings;
begin
	select a.* into v_asking
	from private.directory_askings a join public.directory_services s on s.id = a.service_id
	where a.token_hash = sha256(convert_to(coalesce(p_token, ''), 'utf8')) and a.expires_at > private.clock() and s.listed;
	if not found then
		perform private.not_found();
	end if;
	return v_asking;
end $$;
comment on function private.asking_of(text) is 'The asking behind a link that still holds; not found otherwise.';

create function private.asked_page(p_token text) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_asking private.directory_askings := private.asking_of(p_token);
begin
	return jsonb_build_object('answer', v_asking.answer, 'entry', public.directory_entry_page(v_asking.service_id));
end $$;
comment on function private.asked_page(text) is 'What whoever runs a service is asked about: its entry, which anybody may read. Reading it answers nothing.';
create function public.asked_page(p_token text) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.asked_page(p_token) $$;
comment on function public.asked_page(text) is 'See private.asked_page.';

create function private.answer_asking(p_once uuid, p_token text, p_version integer, p_answer text, p_words text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_asking private.directory_askings := private.asking_of(p_token);
	v_once record;
	v_version integer;
	v_report uuid;
begin
	select s.version into v_version from public.directory_services s where s.id = v_asking.service_id for update;
	select * into v_once from private.begin_once(p_once, 'answer_asking', null);
	if not v_once.first then
		return v_once.result;
	end if;
	if p_answer is null or p_answer not in ('so', 'changed') then
		raise exception 'Choose one of the two.' using errcode = 'PT422', hint = 'answer';
	end if;
	if p_answer = 'changed' and length(trim(coalesce(p_words, ''))) < 3 then
		raise exception 'Write what has changed, in a few words.' using errcode = 'PT422', hint = 'words';
	end if;
	if length(p_words) > 2000 then
		raise exception 'Make it 2,000 letters or fewer.' using errcode = 'PT422', hint = 'words';
	end if;
	-- read again behind the entry's lock: two presses are one answer
	v_asking := private.asking_of(p_token);
	if v_asking.answer is not null then
		raise exception 'This has been answered already. Thank you.' using errcode = 'PT409', hint = 'stale';
	end if;
	-- the yes is to what stood on the page
	if v_version is distinct from p_version then
		raise exception 'The page has changed since you opened it. Look at it again, please.' using errcode = 'PT409', hint = 'stale';
	end if;
	if p_answer = 'so' then
		update public.directory_services s set assured_date = private.today(), assurer = (
			select o.name from public.directory_organisations o where o.id = s.directory_organisation_id
		) where s.id = v_asking.service_id;
		perform private.index_directory(array[v_asking.service_id]);
	else
		insert into private.directory_reports (service_id, what, words)
		values (v_asking.service_id, 'other', trim(p_words)) returning id into v_report;
	end if;
	update private.directory_askings a set answered_at = private.clock(), answer = p_answer, report_id = v_report where a.id = v_asking.id;
	return private.end_once(p_once, 'answer_asking', jsonb_build_object('answer', p_answer));
end $$;
comment on function private.answer_asking(uuid, text, integer, text, text) is
	'Whoever holds the link says that all of the entry is so, once; or what has changed, which changes nothing but the desk''s list.';
create function public.answer_asking(p_once uuid, p_token text, p_version integer, p_answer text, p_words text default '') returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.answer_asking(p_once, p_token, p_version, p_answer, p_words) $$;
comment on function public.answer_asking(uuid, text, integer, text, text) is 'See private.answer_asking.';
grant execute on function
	public.asked_page(text), private.asked_page(text),
	public.answer_asking(uuid, text, integer, text, text), private.answer_asking(uuid, text, integer, text, text)
	to anon, authenticated;
