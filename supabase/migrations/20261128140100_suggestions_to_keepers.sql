-- What strangers suggest for a page goes to whoever keeps it as well: they know best. They hear of it once a day at most,
-- and decide it like a coordinator, who sees it still; whoever is first settles it.
--
-- Changes what has landed: private.kept_pages says what waits for each page; private.mail_held_back holds the mail once
-- nothing waits; and private.settle_directory_suggestion lets nobody who only keeps a page
-- change by a suggestion who runs it, which the form refused them alone.

insert into private.mail_kinds (template, waits, why) values ('suggestion-waits', 'may', 'It stands on their page.');

create function private.tell_keepers() returns trigger
	language plpgsql security definer set search_path = ''
	as $$
begin
	insert into private.outbox (template, to_account, params)
	select 'suggestion-waits', c.account_id, '{"link": "/account/pages"}'
	from private.directory_claims c
	where c.service_id = new.service_id and c.kept_from is not null and c.ended_at is null
		and not exists (
			select from private.outbox b
			where b.to_account = c.account_id and b.template = 'suggestion-waits' and b.created_at > private.clock() - interval '1 day'
		);
	return null;
end $$;
comment on function private.tell_keepers() is
	'Trigger: whoever keeps a page hears that something is suggested for it, once a day at most. Says nothing of it, nor from whom (R6).';
create trigger suggestions_tell_keepers after insert on private.directory_suggestions
	for each row when (new.service_id is not null) execute function private.tell_keepers();

create or replace function private.kept_pages() returns jsonb
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
			'suggestions', (
				select coalesce(jsonb_agg(jsonb_build_object(
					'id', g.id, 'at', g.at, 'event', case when g.of_event then coalesce(g.title, g.changes #>> '{title,to}', '') end,
					'added', g.of_event and g.happening_id is null, 'theirs', g.theirs
				) order by g.at, g.id), '[]'::jsonb)
				from (
					select y.*, h.title from private.directory_suggestions y
					left join public.directory_happenings h on h.id = y.happening_id
					where c.kept_from is not null and c.ended_at is null and y.service_id = s.id and y.settled_at is null
					order by y.at, y.id limit 30
				) as g
			),
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

-- As it was; and who runs an entry is no more theirs to change by a suggestion than by the form.
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
		select h.version into v_version from public.directory_happenings h where h.id = v_event for update;
	else
		select s.version into v_version from public.directory_services s where s.id = v_suggestion.service_id for update;
	end if;
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
