-- A claim that outlives our mail: an account keeps a page of the directory. Asked for by whoever runs it; shown by the
-- mailbox that the page itself publishes, or else decided by somebody who keeps the directory. It is handed over, given
-- up, taken away with a reason, and ends by itself when its account closes; the page stays as it is through all of that.
--
-- Changes what has landed: private.edits_directory knows who keeps a page by a claim; private.assure_directory_entry
-- says whoever runs it where no organisation of ours made sure; private.directory_desk_page lists the claims.

create table private.directory_claims (
	id uuid primary key default gen_random_uuid(),
	service_id uuid not null references public.directory_services (id) on delete cascade,
	account_id uuid not null references public.accounts (id),
	shown text not null default '' check (length(shown) <= 1000),
	asked_at timestamptz not null default private.clock(),
	token_hash bytea unique,
	link_ends_at timestamptz,
	confirmed_at timestamptz,
	kept_from timestamptz,
	granted_by uuid references public.accounts (id),
	handed_from uuid references private.directory_claims (id) on delete set null,
	ended_at timestamptz,
	ended_how text check (ended_how in ('declined', 'withdrawn', 'given_up', 'handed_over', 'taken_away', 'account_closed')),
	ended_by uuid references public.accounts (id),
	reason text not null default '' check (length(reason) <= 1000),
	version integer not null default 1,
	updated_at timestamptz not null default private.clock(),
	constraint ended_whole check ((ended_at is null) = (ended_how is null)),
	constraint link_whole check ((token_hash is null) = (link_ends_at is null)),
	constraint ended_as_it_was check (
		ended_how is null or ended_how = 'account_closed' or (kept_from is null) = (ended_how in ('declined', 'withdrawn'))
	)
);
comment on table private.directory_claims is
	'That an account keeps a page of the directory, or asks to: asked for, kept from an instant, ended. Two on one page are decided by a person.';
comment on column private.directory_claims.shown is 'What shows that they run it, in their words, for whoever decides; emptied once it is decided.';
comment on column private.directory_claims.token_hash is 'Of the link in the mail to the address that the page publishes.';
comment on column private.directory_claims.confirmed_at is 'When that link was pressed by the account that asked, or its own address was that address.';
comment on column private.directory_claims.granted_by is 'Who decided; null where the mailbox of the page did, or whoever kept it before handed it over.';
comment on column private.directory_claims.reason is 'Why it was declined or taken away: told to the account.';
create unique index directory_claims_once on private.directory_claims (service_id, account_id) where ended_at is null;
create index directory_claims_account on private.directory_claims (account_id);
create index directory_claims_waiting on private.directory_claims (asked_at) where kept_from is null and ended_at is null;
create index directory_claims_kept on private.directory_claims (kept_from) where kept_from is not null and ended_at is null;
create index directory_claims_ended on private.directory_claims (ended_at) where ended_at is not null;
create index directory_claims_granted_by on private.directory_claims (granted_by);
create index directory_claims_ended_by on private.directory_claims (ended_by);
create index directory_claims_handed_from on private.directory_claims (handed_from);
create trigger directory_claims_version before update on private.directory_claims
	for each row execute function private.touch_version();
alter table private.directory_claims enable row level security;
alter table private.directory_claims force row level security;

create table private.directory_handovers (
	id uuid primary key default gen_random_uuid(),
	claim_id uuid not null references private.directory_claims (id) on delete cascade,
	email text not null check (length(email) <= 254),
	token_hash bytea not null unique,
	made_at timestamptz not null default private.clock(),
	expires_at timestamptz not null,
	ended_at timestamptz,
	taken boolean not null default false
);
comment on table private.directory_handovers is 'A page of the directory offered to somebody else by whoever keeps it: theirs once they press, signed in with that address.';
create unique index directory_handovers_once on private.directory_handovers (claim_id) where ended_at is null;
create index directory_handovers_over on private.directory_handovers (least(coalesce(ended_at, 'infinity'::timestamptz), expires_at));
create index directory_handovers_email on private.directory_handovers (lower(email));
alter table private.directory_handovers enable row level security;
alter table private.directory_handovers force row level security;

-- ---- Who --------------------------------------------------------------------------------------------------------
create or replace function private.edits_directory(p_account uuid, p_service uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select p_account is not null and (
		private.keeps_directory(p_account) or exists (
			select from public.directory_services s
			join public.directory_organisations o on o.id = s.directory_organisation_id
			where s.id = p_service and o.organisation_id is not null and (
				private.coordinates(p_account, o.organisation_id) or private.has_role(p_account, o.organisation_id, 'administrator')
			)
		) or exists (
			select from private.directory_claims c
			where c.service_id = p_service and c.account_id = p_account and c.kept_from is not null and c.ended_at is null
		)
	)
$$;
comment on function private.edits_directory(uuid, uuid) is
	'Whoever keeps the directory changes every entry; the leads and administrators of a member organisation their own; an account the pages it keeps by a claim.';

create or replace function private.assure_directory_entry(p_service uuid, p_by uuid) returns void
	language sql security definer set search_path = ''
	as $$
	update public.directory_services s set assured_date = private.today(), assurer = coalesce((
		select o.name from public.organisations o
		where o.active and private.coordinates(p_by, o.id) order by o.coordinates desc, o.created_at, o.id limit 1
	), (
		select o.name from public.directory_organisations o where o.id = s.directory_organisation_id
	), '') where s.id = p_service
$$;
comment on function private.assure_directory_entry(uuid, uuid) is
	'All of an entry is so today: by the organisation of whoever made sure, or by whoever runs it; never by their name.';

create function private.published_address(p_service uuid) returns text
	language sql stable security definer set search_path = ''
	as $$
	select x.address
	from (
		select lower(trim(coalesce(nullif(s.email, ''), o.email))) as address
		from public.directory_services s join public.directory_organisations o on o.id = s.directory_organisation_id
		where s.id = p_service
	) as x where private.looks_like_email(x.address)
$$;
comment on function private.published_address(uuid) is 'The mail address that the page of an entry gives to anybody; null where it gives none.';

create function private.sign_in_address(p_account uuid) returns text
	language sql stable security definer set search_path = ''
	as $$ select lower(u.email) from auth.users u where u.id = p_account and u.email_confirmed_at is not null $$;
comment on function private.sign_in_address(uuid) is 'The address an account has confirmed and signs in with.';

create function private.claim_stands_alone(p_claim private.directory_claims) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select not exists (
		select from private.directory_claims c where c.service_id = p_claim.service_id and c.id <> p_claim.id and c.ended_at is null
	) and not exists (
		select from public.directory_services s join public.directory_organisations o on o.id = s.directory_organisation_id
		where s.id = p_claim.service_id and o.organisation_id is not null
	)
$$;
comment on function private.claim_stands_alone(private.directory_claims) is
	'Whether the mailbox of a page decides by itself: nobody else keeps or asks for it, and it is no member organisation''s own.';

create function private.cancel_claim_mail(p_hash bytea) returns void
	language sql security definer set search_path = ''
	as $$
	update private.outbox b set state = 'cancelled', reason = 'its link holds no more', params = '{}'::jsonb
	where b.state = 'queued' and b.template in ('claim-confirm', 'claim-handed')
		and sha256(convert_to(split_part(b.params ->> 'link', '/', 4), 'utf8')) = p_hash
$$;
comment on function private.cancel_claim_mail(bytea) is 'A mail whose link has ended does not go, if it has not gone yet.';

create function private.end_claim(p_claim uuid, p_how text, p_by uuid, p_reason text) returns void
	language plpgsql security definer set search_path = ''
	as $$
begin
	perform private.cancel_claim_mail(x.token_hash) from (
		select c.token_hash from private.directory_claims c where c.id = p_claim and c.ended_at is null
		union all
		select h.token_hash from private.directory_handovers h where h.claim_id = p_claim and h.ended_at is null
	) as x where x.token_hash is not null;
	update private.directory_claims set
		ended_at = private.clock(), ended_how = p_how, ended_by = p_by, reason = p_reason, shown = '', token_hash = null, link_ends_at = null
	where id = p_claim and ended_at is null;
	update private.directory_handovers set ended_at = private.clock() where claim_id = p_claim and ended_at is null;
end $$;
comment on function private.end_claim(uuid, text, uuid, text) is 'Ends a claim and what hangs on it: the link of its mail, and a page offered to somebody else. The page stays as it is.';

create function private.let_claims_lapse() returns trigger
	language plpgsql security definer set search_path = ''
	as $$
begin
	perform private.end_claim(c.id, 'account_closed', null, '')
	from private.directory_claims c where c.account_id = new.id and c.ended_at is null;
	-- nothing in words stays beside a number
	update private.directory_claims set reason = '' where account_id = new.id and reason <> '';
	delete from private.directory_handovers h where lower(h.email) = (select lower(u.email) from auth.users u where u.id = new.id);
	return null;
end $$;
comment on function private.let_claims_lapse() is 'Trigger: with an account end its claims, by whatever function it closes; the pages stay, and are asked about as any other.';
create trigger accounts_let_claims_lapse after update of closed_at on public.accounts
	for each row when (new.closed_at is not null and old.closed_at is null) execute function private.let_claims_lapse();

create function private.tell_of_claim(p_claim private.directory_claims) returns void
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
			where b.to_account = r.account_id and b.template = 'claim-waits' and b.created_at > private.clock() - interval '1 day'
		)
$$;
comment on function private.tell_of_claim(private.directory_claims) is
	'Tells whoever keeps the directory that somebody asks for a page, once a day at most. Names neither (R6).';

-- The claim is shown by the mailbox of the page: theirs at once, unless a person has to decide.
create function private.confirm_claim(p_claim private.directory_claims) returns boolean
	language plpgsql security definer set search_path = ''
	as $$
begin
	if private.claim_stands_alone(p_claim) then
		update private.directory_claims set
			confirmed_at = private.clock(), kept_from = private.clock(), shown = '', token_hash = null, link_ends_at = null
		where id = p_claim.id;
		return true;
	end if;
	update private.directory_claims set confirmed_at = private.clock(), token_hash = null, link_ends_at = null where id = p_claim.id;
	perform private.tell_of_claim(p_claim);
	return false;
end $$;
comment on function private.confirm_claim(private.directory_claims) is
	'The mailbox that the page publishes has confirmed a claim: it is kept from now on, or noted for whoever decides. Whether it is kept.';

-- ---- Asking -------------------------------------------------------------------------------------------------------
create function private.claim_page(p_service uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_service public.directory_services;
	v_claim private.directory_claims;
begin
	select * into v_service from public.directory_services s where s.id = p_service and s.listed;
	if not found then
		perform private.not_found();
	end if;
	select * into v_claim from private.directory_claims c where c.service_id = p_service and c.account_id = v_me and c.ended_at is null;
	return jsonb_build_object(
		'id', v_service.id, 'name', v_service.name, 'address', private.published_address(p_service),
		'own', private.published_address(p_service) is not distinct from private.sign_in_address(v_me) and private.sign_in_address(v_me) is not null,
		'keeps', private.edits_directory(v_me, p_service), 'asked', v_claim.id is not null and v_claim.kept_from is null
	);
end $$;
comment on function private.claim_page(uuid) is 'A page of the directory as it is asked for: the address it publishes, and whether whoever asks has it or has asked already.';
create function public.claim_page(p_service uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.claim_page(p_service) $$;
comment on function public.claim_page(uuid) is 'See private.claim_page.';

create function private.claim_directory_entry(p_once uuid, p_service uuid, p_by text, p_shown text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_claim private.directory_claims;
	v_address text := private.published_address(p_service);
	v_own boolean;
	v_token text;
begin
	-- the page's lock: of two who ask at once, one is first
	perform from public.directory_services s where s.id = p_service and s.listed for update;
	if not found then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'claim_directory_entry', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	v_own := v_address is not null and v_address = private.sign_in_address(v_me);
	if p_by is null or p_by not in ('mail', 'person') or (p_by = 'mail' and v_address is null) then
		raise exception 'Choose how you show that you run it.' using errcode = 'PT422', hint = 'by';
	elsif length(p_shown) > 1000 then
		raise exception 'Make it 1,000 letters or fewer.' using errcode = 'PT422', hint = 'shown';
	elsif p_by = 'person' and not v_own and length(trim(coalesce(p_shown, ''))) < 10 then
		raise exception 'Write what shows that you run it, in a sentence.' using errcode = 'PT422', hint = 'shown';
	elsif private.edits_directory(v_me, p_service) then
		raise exception 'You keep this page already.' using errcode = 'PT409', hint = 'stale';
	elsif exists (select from private.directory_claims c where c.service_id = p_service and c.account_id = v_me and c.ended_at is null) then
		raise exception 'You have asked for this page already.' using errcode = 'PT409', hint = 'stale';
	elsif private.hit_limit('directory_claim', v_me::text, 10, interval '1 day')
		or (p_by = 'mail' and not v_own and private.hit_limit('directory_claim_mail', v_address, 3, interval '1 day')) then
		raise exception 'That was asked many times today. Try again tomorrow, or ring the coordinators.' using errcode = 'PT429', hint = 'too_many';
	end if;
	insert into private.directory_claims (service_id, account_id, shown) values (p_service, v_me, trim(coalesce(p_shown, '')))
	returning * into v_claim;
	if v_own then
		return private.end_once(p_once, 'claim_directory_entry', jsonb_build_object('kept', private.confirm_claim(v_claim), 'mailed', false));
	elsif p_by = 'mail' then
		v_token := private.new_token();
		update private.directory_claims set token_hash = sha256(convert_to(v_token, 'utf8')), link_ends_at = private.clock() + interval '7 days'
		where id = v_claim.id;
		insert into private.outbox (template, to_email, params) values ('claim-confirm', v_address, jsonb_build_object('link', '/support/claim/' || v_token));
	else
		perform private.tell_of_claim(v_claim);
	end if;
	return private.end_once(p_once, 'claim_directory_entry', jsonb_build_object('kept', false, 'mailed', p_by = 'mail'));
end $$;
comment on function private.claim_directory_entry(uuid, uuid, text, text) is
	'An account asks to keep a page: by a mail to the address that the page publishes, or by what a person looks at. At once where that address is the one they sign in with.';
create function public.claim_directory_entry(p_once uuid, p_service uuid, p_by text, p_shown text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.claim_directory_entry(p_once, p_service, p_by, p_shown) $$;
comment on function public.claim_directory_entry(uuid, uuid, text, text) is 'See private.claim_directory_entry.';

-- ---- The link of a mail: of one's own claim, or a page handed over -------------------------------------------------
create function private.claim_behind(p_account uuid, p_token text, out claim private.directory_claims, out handover private.directory_handovers)
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_hash bytea := sha256(convert_to(coalesce(p_token, ''), 'utf8'));
begin
	-- the mailbox alone is not enough, nor the account alone
	select c.* into claim from private.directory_claims c join public.directory_services s on s.id = c.service_id and s.listed
	where c.token_hash = v_hash and c.account_id = p_account and c.ended_at is null and c.link_ends_at > private.clock();
	if claim.id is null then
		select h.* into handover from private.directory_handovers h
		where h.token_hash = v_hash and h.ended_at is null and h.expires_at > private.clock()
			and lower(h.email) = private.sign_in_address(p_account);
		select c.* into claim from private.directory_claims c join public.directory_services s on s.id = c.service_id and s.listed
		where c.id = handover.claim_id and c.ended_at is null and c.kept_from is not null;
	end if;
	if claim.id is null then
		perform private.not_found();
	end if;
end $$;
comment on function private.claim_behind(uuid, text) is
	'What a link is about, for the one account that may press it: a claim of its own, or a page handed to its address. Not found for anybody else.';

create function private.claim_link_page(p_token text) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v record := private.claim_behind(private.require_me(), p_token);
begin
	return jsonb_build_object('handed', (v.handover).id is not null, 'entry', public.directory_entry_page((v.claim).service_id));
end $$;
comment on function private.claim_link_page(text) is 'The page that a link would make theirs. Reading it does nothing: mail scanners open links.';
create function public.claim_link_page(p_token text) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.claim_link_page(p_token) $$;
comment on function public.claim_link_page(text) is 'See private.claim_link_page.';

create function private.take_claim_link(p_once uuid, p_token text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v record;
	v_kept boolean := true;
begin
	select * into v_once from private.begin_once(p_once, 'take_claim_link', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	v := private.claim_behind(v_me, p_token);
	perform from public.directory_services s where s.id = (v.claim).service_id for update;
	-- read again behind the page's lock: it may have ended meanwhile
	v := private.claim_behind(v_me, p_token);
	if (v.handover).id is null then
		v_kept := private.confirm_claim(v.claim);
	else
		update private.directory_handovers set taken = true, ended_at = private.clock() where id = (v.handover).id;
		perform private.end_claim((v.claim).id, 'handed_over', (v.claim).account_id, '');
		-- one that they had asked for themselves is answered by it
		update private.directory_claims set kept_from = private.clock(), handed_from = (v.claim).id, shown = '', token_hash = null, link_ends_at = null
		where service_id = (v.claim).service_id and account_id = v_me and ended_at is null and kept_from is null;
		if not found then
			insert into private.directory_claims (service_id, account_id, kept_from, handed_from)
			values ((v.claim).service_id, v_me, private.clock(), (v.claim).id) on conflict do nothing;
		end if;
		insert into private.outbox (template, to_account, params)
		values ('claim-ended', (v.claim).account_id, '{"link": "/account/pages"}');
	end if;
	return private.end_once(p_once, 'take_claim_link', jsonb_build_object('kept', v_kept));
end $$;
comment on function private.take_claim_link(uuid, text) is
	'The link is pressed, once: a claim is confirmed by the mailbox of its page, or a page that was handed over is theirs and no longer the other''s.';
create function public.take_claim_link(p_once uuid, p_token text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.take_claim_link(p_once, p_token) $$;
comment on function public.take_claim_link(uuid, text) is 'See private.take_claim_link.';

-- ---- Pages I keep ---------------------------------------------------------------------------------------------------
create function private.kept_pages() returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
begin
	return jsonb_build_object('today', private.today(), 'now', private.clock(), 'pages', (
		select coalesce(jsonb_agg(jsonb_build_object(
			'claim', c.id, 'version', c.version, 'service_id', s.id, 'name', s.name, 'listed', s.listed, 'entry_version', s.version,
			'kept_from', c.kept_from, 'asked_at', c.asked_at, 'confirmed', c.confirmed_at is not null, 'mailed', c.token_hash is not null and c.link_ends_at > private.clock(),
			'assured_date', s.assured_date, 'age', private.directory_age(s.assured_date, private.today()),
			'ended_at', c.ended_at, 'ended_how', c.ended_how, 'reason', c.reason,
			'offered', (select jsonb_build_object('email', h.email, 'until', h.expires_at) from private.directory_handovers h
				where h.claim_id = c.id and h.ended_at is null and h.expires_at > private.clock()),
			'events', (select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'title', e.title) order by e.title, e.id), '[]'::jsonb)
				from (
					select * from public.directory_happenings x
					where c.kept_from is not null and c.ended_at is null and x.service_id = s.id and x.called_off_at is null
						and (x.last_day is null or x.last_day >= private.today())
					order by x.first_day, x.id limit 30
				) as e)
		) order by c.ended_at nulls first, s.name, c.id), '[]'::jsonb)
		from (
			select * from private.directory_claims x
			where x.account_id = v_me and (x.ended_at is null or x.ended_at > private.clock() - interval '90 days')
			order by x.ended_at nulls first, x.asked_at desc limit 60
		) as c join public.directory_services s on s.id = c.service_id
	));
end $$;
comment on function private.kept_pages() is 'The pages that an account keeps or asks for, and what became of those that ended within 90 days.';
create function public.kept_pages() returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.kept_pages() $$;
comment on function public.kept_pages() is 'See private.kept_pages.';

create function private.my_claim(p_account uuid, p_claim uuid, p_version integer) returns private.directory_claims
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_claim private.directory_claims;
begin
	select * into v_claim from private.directory_claims c where c.id = p_claim and c.account_id = p_account for update;
	if v_claim.id is null then
		perform private.not_found();
	elsif v_claim.ended_at is not null or v_claim.version is distinct from p_version then
		raise exception 'This has moved on since you opened it.' using errcode = 'PT409', hint = 'stale';
	end if;
	return v_claim;
end $$;
comment on function private.my_claim(uuid, uuid, integer) is 'A claim of the account''s own, locked, as it was looked at; not found for anybody else.';

create function private.confirm_kept_page(p_once uuid, p_service uuid, p_version integer) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_version integer;
begin
	if not private.edits_directory(v_me, p_service) then
		perform private.not_found();
	end if;
	select s.version into v_version from public.directory_services s where s.id = p_service for update;
	select * into v_once from private.begin_once(p_once, 'confirm_kept_page', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_version is null or v_version is distinct from p_version then
		raise exception 'The page has changed since you opened this. Look at it again, please.' using errcode = 'PT409', hint = 'stale';
	end if;
	perform private.assure_directory_entry(p_service, v_me);
	insert into private.directory_events (service_id, what, by) values (p_service, 'assured', v_me);
	perform private.index_directory(array[p_service]);
	return private.end_once(p_once, 'confirm_kept_page', '{}'::jsonb);
end $$;
comment on function private.confirm_kept_page(uuid, uuid, integer) is 'Whoever keeps a page says that all of it is so, with one press.';
create function public.confirm_kept_page(p_once uuid, p_service uuid, p_version integer) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.confirm_kept_page(p_once, p_service, p_version) $$;
comment on function public.confirm_kept_page(uuid, uuid, integer) is 'See private.confirm_kept_page.';

create function private.give_up_claim(p_once uuid, p_claim uuid, p_version integer) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_claim private.directory_claims;
begin
	select * into v_once from private.begin_once(p_once, 'give_up_claim', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	v_claim := private.my_claim(v_me, p_claim, p_version);
	perform private.end_claim(v_claim.id, case when v_claim.kept_from is null then 'withdrawn' else 'given_up' end, v_me, '');
	return private.end_once(p_once, 'give_up_claim', '{}'::jsonb);
end $$;
comment on function private.give_up_claim(uuid, uuid, integer) is 'Whoever keeps a page gives it up, or takes back that they asked for it. The page stays.';
create function public.give_up_claim(p_once uuid, p_claim uuid, p_version integer) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.give_up_claim(p_once, p_claim, p_version) $$;
comment on function public.give_up_claim(uuid, uuid, integer) is 'See private.give_up_claim.';

create function private.hand_over_claim(p_once uuid, p_claim uuid, p_version integer, p_to text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_claim private.directory_claims;
	v_to text := lower(trim(coalesce(p_to, '')));
	v_token text;
begin
	select * into v_once from private.begin_once(p_once, 'hand_over_claim', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	v_claim := private.my_claim(v_me, p_claim, p_version);
	if v_claim.kept_from is null then
		perform private.not_found();
	elsif v_to <> '' and not private.looks_like_email(v_to) then
		raise exception 'Write an e-mail address, like name@example.org.' using errcode = 'PT422', hint = 'to';
	elsif v_to = private.sign_in_address(v_me) then
		raise exception 'That is your own address. Give the one of whoever keeps it from now on.' using errcode = 'PT422', hint = 'to';
	end if;
	-- an offer that is taken back, or made to somebody else, is over; and so is its mail
	perform private.cancel_claim_mail(h.token_hash) from private.directory_handovers h where h.claim_id = v_claim.id and h.ended_at is null;
	update private.directory_handovers set ended_at = private.clock() where claim_id = v_claim.id and ended_at is null;
	if v_to <> '' then
		if private.hit_limit('directory_handover', v_me::text, 10, interval '1 day') then
			raise exception 'That is many for one day. Try again tomorrow, or ring the coordinators.' using errcode = 'PT429', hint = 'too_many';
		end if;
		v_token := private.new_token();
		insert into private.directory_handovers (claim_id, email, token_hash, expires_at)
		values (v_claim.id, v_to, sha256(convert_to(v_token, 'utf8')), private.clock() + interval '14 days');
		insert into private.outbox (template, to_email, params) values ('claim-handed', v_to, jsonb_build_object('link', '/support/claim/' || v_token));
	end if;
	return private.end_once(p_once, 'hand_over_claim', '{}'::jsonb);
end $$;
comment on function private.hand_over_claim(uuid, uuid, integer, text) is
	'Whoever keeps a page offers it to somebody by their address, who has it once they press the link of the mail; an empty address takes the offer back. Until then nothing changes.';
create function public.hand_over_claim(p_once uuid, p_claim uuid, p_version integer, p_to text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.hand_over_claim(p_once, p_claim, p_version, p_to) $$;
comment on function public.hand_over_claim(uuid, uuid, integer, text) is 'See private.hand_over_claim.';

-- ---- Deciding -------------------------------------------------------------------------------------------------------
create function private.directory_claim_page(p_claim uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_claim private.directory_claims;
begin
	select * into v_claim from private.directory_claims c where c.id = p_claim;
	if v_claim.id is null or not private.keeps_directory(v_me) then
		perform private.not_found();
	end if;
	return jsonb_build_object(
		'now', private.clock(), 'id', v_claim.id, 'version', v_claim.version, 'shown', v_claim.shown, 'asked_at', v_claim.asked_at,
		'confirmed_at', v_claim.confirmed_at, 'mailed', v_claim.token_hash is not null and v_claim.link_ends_at > private.clock(),
		'kept_from', v_claim.kept_from, 'ended_at', v_claim.ended_at, 'ended_how', v_claim.ended_how, 'reason', v_claim.reason,
		'own', v_claim.account_id = v_me,
		-- who they are, while there is something to decide
		'who', case when v_claim.ended_at is null then private.account_name(v_claim.account_id) else '' end,
		'address', case when v_claim.ended_at is null then private.sign_in_address(v_claim.account_id) end,
		'service_id', v_claim.service_id,
		'name', (select s.name from public.directory_services s where s.id = v_claim.service_id),
		'published', private.published_address(v_claim.service_id),
		'phone', (select p.number from public.directory_phones p where p.service_id = v_claim.service_id order by p.id limit 1),
		'members', (
			select o.name from public.directory_services s join public.directory_organisations d on d.id = s.directory_organisation_id
			join public.organisations o on o.id = d.organisation_id where s.id = v_claim.service_id
		),
		'others', (
			select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'who', private.account_name(c.account_id), 'kept_from', c.kept_from, 'asked_at', c.asked_at) order by c.asked_at), '[]'::jsonb)
			from private.directory_claims c where c.service_id = v_claim.service_id and c.id <> v_claim.id and c.ended_at is null
		)
	);
end $$;
comment on function private.directory_claim_page(uuid) is
	'A claim for whoever keeps the directory: who asks, what shows it, whether the page''s own mailbox confirmed it, and who else keeps or asks for that page.';
create function public.directory_claim_page(p_claim uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.directory_claim_page(p_claim) $$;
comment on function public.directory_claim_page(uuid) is 'See private.directory_claim_page.';

create function private.decide_directory_claim(p_once uuid, p_claim uuid, p_version integer, p_do text, p_reason text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_claim private.directory_claims;
begin
	select * into v_claim from private.directory_claims c where c.id = p_claim;
	if v_claim.id is null or not private.keeps_directory(v_me) then
		perform private.not_found();
	end if;
	perform from public.directory_services s where s.id = v_claim.service_id for update;
	select * into v_claim from private.directory_claims c where c.id = p_claim for update;
	select * into v_once from private.begin_once(p_once, 'decide_directory_claim', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_claim.ended_at is not null or v_claim.version is distinct from p_version then
		raise exception 'This has moved on since you opened it.' using errcode = 'PT409', hint = 'stale';
	elsif v_claim.account_id = v_me then
		raise exception 'This is your own. Somebody else decides it.' using errcode = 'PT409', hint = 'own';
	elsif p_do is null or p_do not in ('yes', 'no', 'away') or (p_do = 'away') <> (v_claim.kept_from is not null) then
		raise exception 'Choose one of the two.' using errcode = 'PT422', hint = 'do';
	elsif length(p_reason) > 1000 then
		raise exception 'Make it 1,000 letters or fewer.' using errcode = 'PT422', hint = 'reason';
	elsif p_do <> 'yes' and length(trim(coalesce(p_reason, ''))) < 3 then
		raise exception 'Write why, in a sentence. They read it.' using errcode = 'PT422', hint = 'reason';
	end if;
	if p_do = 'yes' then
		update private.directory_claims set kept_from = private.clock(), granted_by = v_me, shown = '', token_hash = null, link_ends_at = null
		where id = v_claim.id;
	else
		perform private.end_claim(v_claim.id, case p_do when 'no' then 'declined' else 'taken_away' end, v_me, trim(p_reason));
	end if;
	insert into private.outbox (template, to_account, params)
	values (case p_do when 'away' then 'claim-ended' else 'claim-decided' end, v_claim.account_id, '{"link": "/account/pages"}');
	return private.end_once(p_once, 'decide_directory_claim', '{}'::jsonb);
end $$;
comment on function private.decide_directory_claim(uuid, uuid, integer, text, text) is
	'Whoever keeps the directory says yes to a claim, or no with a reason, or takes a page away with one; never of their own. Two may keep one page where a person has said so.';
create function public.decide_directory_claim(p_once uuid, p_claim uuid, p_version integer, p_do text, p_reason text) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.decide_directory_claim(p_once, p_claim, p_version, p_do, p_reason) $$;
comment on function public.decide_directory_claim(uuid, uuid, integer, text, text) is 'See private.decide_directory_claim.';

create function private.open_claims() returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'waiting', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', c.id, 'name', c.name, 'asked_at', c.asked_at, 'confirmed', c.confirmed_at is not null, 'mailed', c.mailed,
				'others', c.others
			) order by c.asked_at), '[]'::jsonb)
			from (
				select x.*, s.name, x.token_hash is not null and x.link_ends_at > private.clock() as mailed,
					(select count(*) from private.directory_claims y where y.service_id = x.service_id and y.id <> x.id and y.ended_at is null) as others
				from private.directory_claims x join public.directory_services s on s.id = x.service_id
				where x.kept_from is null and x.ended_at is null order by x.asked_at limit 50
			) as c
		),
		'kept', (
			select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'who', private.account_name(c.account_id), 'kept_from', c.kept_from) order by c.name, c.id), '[]'::jsonb)
			from (
				select x.*, s.name from private.directory_claims x join public.directory_services s on s.id = x.service_id
				where x.kept_from is not null and x.ended_at is null order by x.kept_from desc limit 50
			) as c
		)
	)
$$;
comment on function private.open_claims() is 'The claims that wait, the oldest first, and the newest of those that are kept. No guard of its own.';

create or replace function private.directory_desk_page() returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
begin
	if not private.keeps_directory(v_me) then
		-- a lead of a group has a desk, and no directory to keep
		if not exists (select from public.organisations o where o.active and private.coordinates(v_me, o.id)) then
			perform private.not_found();
		end if;
		return jsonb_build_object(
			'keeps', false, 'now', private.clock(), 'today', private.today(), 'reports', '[]'::jsonb, 'due', '[]'::jsonb, 'due_count', 0, 'hidden', '[]'::jsonb,
			'claims', '{"waiting":[],"kept":[]}'::jsonb, 'suggestions', private.open_suggestions(v_me)
		);
	end if;
	return jsonb_build_object(
		'keeps', true,
		'now', private.clock(),
		'today', private.today(),
		'claims', private.open_claims(),
		'suggestions', private.open_suggestions(v_me),
		'reports', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', r.id, 'what', r.what, 'words', r.words, 'at', r.at, 'service_id', r.service_id, 'name', r.name,
				'theirs', exists (select from private.directory_askings a where a.report_id = r.id)
			) order by r.at), '[]'::jsonb)
			from (
				select x.*, s.name from private.directory_reports x left join public.directory_services s on s.id = x.service_id
				where x.settled_at is null order by x.at limit 100
			) as r
		),
		'due', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', d.id, 'name', d.name, 'run_by', d.run_by, 'phone', d.phone, 'assured_date', d.assured_date,
				'age', private.directory_age(d.assured_date, private.today()), 'version', d.version
			) order by d.assured_date nulls first, d.name), '[]'::jsonb)
			from (
				select s.id, s.name, o.name as run_by, s.assured_date, s.version,
					(select p.number from public.directory_phones p where p.service_id = s.id order by p.id limit 1) as phone
				from public.directory_services s join public.directory_organisations o on o.id = s.directory_organisation_id
				where s.listed and coalesce(s.assured_date <= private.today() - 183, true)
				order by s.assured_date nulls first, s.name limit 50
			) as d
		),
		'due_count', (select count(*) from public.directory_services s where s.listed and coalesce(s.assured_date <= private.today() - 183, true)),
		'hidden', (
			select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'name', h.name, 'version', h.version) order by h.name), '[]'::jsonb)
			from (select s.* from public.directory_services s where not s.listed order by s.updated_at desc limit 50) as h
		)
	);
end $$;
comment on function private.directory_desk_page() is
	'What people say is wrong, what nobody has made sure of for half a year, what was taken off, and who asks for a page: for whoever keeps the directory.';

grant execute on function
	public.claim_page(uuid), private.claim_page(uuid),
	public.claim_directory_entry(uuid, uuid, text, text), private.claim_directory_entry(uuid, uuid, text, text),
	public.claim_link_page(text), private.claim_link_page(text),
	public.take_claim_link(uuid, text), private.take_claim_link(uuid, text),
	public.kept_pages(), private.kept_pages(),
	public.confirm_kept_page(uuid, uuid, integer), private.confirm_kept_page(uuid, uuid, integer),
	public.give_up_claim(uuid, uuid, integer), private.give_up_claim(uuid, uuid, integer),
	public.hand_over_claim(uuid, uuid, integer, text), private.hand_over_claim(uuid, uuid, integer, text),
	public.directory_claim_page(uuid), private.directory_claim_page(uuid),
	public.decide_directory_claim(uuid, uuid, integer, text, text), private.decide_directory_claim(uuid, uuid, integer, text, text)
	to authenticated;
