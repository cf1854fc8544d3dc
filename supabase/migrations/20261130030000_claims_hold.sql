-- A page of the directory that was taken from somebody, or is offered or given up at that very instant, stays as whoever
-- decided last has said.
--
-- A mailbox decided by itself also where a coordinator had just taken the page away: whoever had kept it wrote their own
-- address on it first, asked anew, and had it back at once. Now a person decides, for as long as it is known that it was
-- taken away (private.retention_rules); and for whoever was told no, by their own account.
--
-- A link that had gone to a mailbox held for seven days, also once the page gave another address: whoever had put theirs on
-- it for a day confirmed with it. It ends with that address, and the claim waits for a person.
--
-- Whoever waited behind the page's lock while it was taken from them changed it all the same: it is asked again once the
-- lock is there. And an offer that was taken back, or a page given up, at the instant at which the link was pressed was
-- handed over all the same: the press waits for the claim.
--
-- Offers of a page are limited by the address as well, as the mails of a claim are: nobody is buried in them.
--
-- Changes what has landed: private.claim_stands_alone, private.take_claim_link, private.hand_over_claim,
-- private.confirm_kept_page, private.directory_claim_page, which says what was taken away before (bodies before: 20261127194000_directory_claims.sql), private.save_directory_entry
-- (20261127096000_directory_editing.sql), private.save_event (20261127160100_directory_happenings.sql) and
-- private.settle_directory_suggestion (20261128140100_suggestions_to_keepers.sql).

create or replace function private.claim_stands_alone(p_claim private.directory_claims) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select not exists (
		select from private.directory_claims c where c.service_id = p_claim.service_id and c.id <> p_claim.id and (
			c.ended_at is null
			-- the mailbox may be one that they wrote there themselves
			or c.ended_how = 'taken_away'
			or (c.ended_how = 'declined' and c.account_id = p_claim.account_id)
		)
	) and not exists (
		select from public.directory_services s join public.directory_organisations o on o.id = s.directory_organisation_id
		where s.id = p_claim.service_id and o.organisation_id is not null
	)
$$;
comment on function private.claim_stands_alone(private.directory_claims) is
	'Whether the mailbox of a page decides by itself: nobody else keeps or asks for it, it was taken from nobody, whoever asks was not told no, and it is no member organisation''s own.';

create function private.let_claim_links_lapse() returns trigger
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_claim private.directory_claims;
begin
	for v_claim in
		select c.* from private.directory_claims c join public.directory_services s on s.id = c.service_id
		where c.token_hash is not null and c.ended_at is null
			and case tg_table_name when 'directory_services' then s.id = new.id else s.directory_organisation_id = new.id and s.email = '' end
		order by c.id
		for update of c
	loop
		perform private.cancel_claim_mail(v_claim.token_hash);
		update private.directory_claims set token_hash = null, link_ends_at = null where id = v_claim.id;
		perform private.tell_of_claim(v_claim);
	end loop;
	return null;
end $$;
comment on function private.let_claim_links_lapse() is
	'Trigger: a link that went to a mailbox ends once the page gives another; the claim waits for a person, who hears of it.';
create trigger directory_services_claim_links after update of email, directory_organisation_id on public.directory_services
	for each row when (
		lower(trim(old.email)) is distinct from lower(trim(new.email))
		or (new.email = '' and old.directory_organisation_id is distinct from new.directory_organisation_id)
	) execute function private.let_claim_links_lapse();
create trigger directory_organisations_claim_links after update of email on public.directory_organisations
	for each row when (lower(trim(old.email)) is distinct from lower(trim(new.email))) execute function private.let_claim_links_lapse();

create or replace function private.take_claim_link(p_once uuid, p_token text) returns jsonb
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
	perform from private.directory_claims c where c.id = (v.claim).id for update;
	-- read again behind both locks: it may have ended meanwhile, or been offered to somebody else
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

create or replace function private.hand_over_claim(p_once uuid, p_claim uuid, p_version integer, p_to text) returns jsonb
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
		if private.hit_limit('directory_handover', v_me::text, 10, interval '1 day')
			or private.hit_limit('directory_handover_mail', v_to, 3, interval '1 day') then
			raise exception 'That is many for one day. Try again tomorrow, or ring the coordinators.' using errcode = 'PT429', hint = 'too_many';
		end if;
		v_token := private.new_token();
		insert into private.directory_handovers (claim_id, email, token_hash, expires_at)
		values (v_claim.id, v_to, sha256(convert_to(v_token, 'utf8')), private.clock() + interval '14 days');
		insert into private.outbox (template, to_email, params) values ('claim-handed', v_to, jsonb_build_object('link', '/support/claim/' || v_token));
	end if;
	return private.end_once(p_once, 'hand_over_claim', '{}'::jsonb);
end $$;

create or replace function private.confirm_kept_page(p_once uuid, p_service uuid, p_version integer) returns jsonb
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
	-- asked again behind the page's lock: it may have been taken from them meanwhile
	if not private.edits_directory(v_me, p_service) then
		perform private.not_found();
	end if;
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

create or replace function private.save_directory_entry(p_once uuid, p_service uuid, p_version integer, p_entry jsonb, p_assured boolean) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_service public.directory_services;
	v_id uuid;
begin
	if not private.edits_directory(v_me, p_service) then
		perform private.not_found();
	end if;
	if p_service is not null then
		select * into v_service from public.directory_services s where s.id = p_service for update;
		-- asked again behind the page's lock: it may have been taken from them meanwhile
		if not private.edits_directory(v_me, p_service) then
			perform private.not_found();
		end if;
	end if;
	select * into v_once from private.begin_once(p_once, 'save_directory_entry', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_service.version is distinct from p_version then
		raise exception 'This has moved on since you opened it.' using errcode = 'PT409', hint = 'stale';
	end if;
	perform private.check_directory_draft(p_entry);
	-- an entry of a member organisation stays its own, whoever is said to run it
	if p_service is not null and not private.keeps_directory(v_me) and p_entry ->> 'run_by' <> (
		select o.name from public.directory_organisations o where o.id = v_service.directory_organisation_id
	) then
		raise exception 'Only the coordinators change who runs it. Ring them.' using errcode = 'PT422', hint = 'run_by';
	end if;
	v_id := private.write_directory_draft(p_service, p_entry);
	insert into private.directory_events (service_id, what, by) values (v_id, case when p_service is null then 'made' else 'changed' end, v_me);
	if p_assured then
		perform private.assure_directory_entry(v_id, v_me);
	end if;
	return private.end_once(p_once, 'save_directory_entry', jsonb_build_object('id', v_id));
end $$;

create or replace function private.save_event(p_once uuid, p_service uuid, p_event uuid, p_version integer, p_event_draft jsonb, p_call_off boolean) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_event public.directory_happenings;
	v_service uuid := p_service;
	v_id uuid := p_event;
begin
	if p_event is not null then
		select h.service_id into v_service from public.directory_happenings h where h.id = p_event;
	end if;
	-- whoever takes the page from them holds it: asked once that is done
	perform from public.directory_services s where s.id = v_service for key share;
	if p_event is not null then
		select * into v_event from public.directory_happenings h where h.id = p_event for update;
	end if;
	if v_service is null or not private.edits_directory(v_me, v_service) or not exists (select from public.directory_services s where s.id = v_service) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'save_event', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_event.version is distinct from p_version then
		raise exception 'This has moved on since you opened it.' using errcode = 'PT409', hint = 'stale';
	end if;
	if p_call_off and p_event is not null then
		update public.directory_happenings set called_off_at = coalesce(called_off_at, private.clock()), updated_at = private.clock() where id = p_event;
	else
		v_id := private.write_event_draft(p_event, v_service, p_event_draft);
	end if;
	insert into private.directory_events (service_id, what, by) values (v_service, 'changed', v_me);
	return private.end_once(p_once, 'save_event', jsonb_build_object('id', v_id));
end $$;

create or replace function private.settle_directory_suggestion(p_once uuid, p_suggestion uuid, p_version integer, p_take boolean) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_suggestion private.directory_suggestions := private.suggestion_for(v_me, p_suggestion);
	v_once record;
	v_version integer;
	v_draft jsonb;
	v_id uuid := v_suggestion.service_id;
	v_event uuid := v_suggestion.happening_id;
begin
	if v_suggestion.of_event then
		perform from public.directory_services s where s.id = v_suggestion.service_id for key share;
		select h.version into v_version from public.directory_happenings h where h.id = v_event for update;
	else
		select s.version into v_version from public.directory_services s where s.id = v_suggestion.service_id for update;
	end if;
	-- asked again behind the page's lock: it may have been taken from them meanwhile
	perform private.suggestion_for(v_me, p_suggestion);
	select * into v_once from private.begin_once(p_once, 'settle_directory_suggestion', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if p_take is null then
		raise exception 'Choose one of the two.' using errcode = 'PT422', hint = 'do';
	end if;
	update private.directory_suggestions x set settled_at = private.clock(), settled_by = v_me, taken = p_take
	where x.id = p_suggestion and x.settled_at is null;
	if not found then
		raise exception 'Somebody else has dealt with this.' using errcode = 'PT409', hint = 'stale';
	elsif v_version is distinct from p_version then
		raise exception 'This has moved on since you opened it.' using errcode = 'PT409', hint = 'stale';
	elsif p_take and v_suggestion.changes ? 'run_by' and v_suggestion.service_id is not null and not private.keeps_directory(v_me) then
		raise exception 'Only the coordinators change who runs it. Ring them.' using errcode = 'PT422', hint = 'run_by';
	end if;
	if p_take then
		v_draft := private.suggested_draft(v_suggestion);
		-- what was right when it was written need not be now: a day has passed, an end lies before a new beginning
		if v_suggestion.of_event then
			v_event := private.write_event_draft(v_event, v_id, v_draft);
		else
			perform private.check_directory_draft(v_draft);
			v_id := private.write_directory_draft(v_suggestion.service_id, v_draft);
		end if;
		insert into private.directory_events (service_id, what, by)
		values (v_id, case when v_suggestion.service_id is null then 'made' else 'changed' end, v_me);
	end if;
	return private.end_once(p_once, 'settle_directory_suggestion', jsonb_build_object('id', v_id, 'event', v_event));
end $$;

create or replace function private.directory_claim_page(p_claim uuid) returns jsonb
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
		),
		-- why the mailbox did not decide by itself: whoever had it before may have written that address there
		'before', (
			select coalesce(jsonb_agg(jsonb_build_object('how', c.ended_how, 'at', c.ended_at, 'reason', c.reason, 'theirs', c.account_id = v_claim.account_id)
				order by c.ended_at desc), '[]'::jsonb)
			from (
				select * from private.directory_claims x
				where v_claim.ended_at is null and x.service_id = v_claim.service_id and x.id <> v_claim.id
					and (x.ended_how = 'taken_away' or (x.ended_how = 'declined' and x.account_id = v_claim.account_id))
				order by x.ended_at desc limit 5
			) as c
		)
	);
end $$;
