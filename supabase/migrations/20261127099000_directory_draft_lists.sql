-- A suggestion keeps what differs. A list that says the same in another order says the same: a form sends its
-- boxes in the order in which they stand on the page, a draft lists them as the tables do, and until now every
-- suggestion for a place with two things for access said that they change.

create function private.draft_differs(p_one jsonb, p_other jsonb) returns boolean
	language sql immutable set search_path = ''
	as $$
	select p_one is distinct from p_other and not coalesce(
		jsonb_typeof(p_one) = 'array' and p_one @> p_other and p_other @> p_one, false
	)
$$;
comment on function private.draft_differs(jsonb, jsonb) is 'Whether two values of a draft''s field say something else; lists are the same in any order.';

create or replace function private.suggest_directory_entry(p_once uuid, p_service uuid, p_entry jsonb, p_token text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_once record;
	v_was jsonb;
	v_changes jsonb;
	v_asking private.directory_askings;
begin
	if p_token is not null then
		v_asking := private.asking_of(p_token);
		if v_asking.service_id is distinct from p_service then
			perform private.not_found();
		end if;
	end if;
	if p_service is not null and not exists (select from public.directory_services s where s.id = p_service and s.listed) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'suggest_directory_entry', null);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.check_directory_draft(p_entry);
	v_was := coalesce(private.directory_draft(p_service), private.empty_directory_draft());
	select jsonb_object_agg(d.key, jsonb_build_object('from', v_was -> d.key, 'to', d.value)) into v_changes
	from jsonb_each(p_entry) as d where private.draft_differs(d.value, v_was -> d.key);
	if v_changes is null then
		raise exception 'All of it stands there like this already. Change what is wrong first.' using errcode = 'PT422', hint = '';
	end if;
	-- The site limits each network; this only keeps the desk from being buried.
	if private.hit_limit('directory_suggestion', coalesce(p_service::text, 'new'), 20, interval '1 hour') then
		raise exception 'Many people have told us of this just now. Somebody is looking at it.' using errcode = 'PT429', hint = 'too_many';
	end if;
	if p_token is not null then
		update private.directory_askings a set answered_at = private.clock(), answer = 'changed'
		where a.id = v_asking.id and a.answered_at is null;
		if not found then
			raise exception 'This has been answered already. Thank you.' using errcode = 'PT409', hint = 'stale';
		end if;
	end if;
	insert into private.directory_suggestions (service_id, changes, theirs) values (p_service, v_changes, p_token is not null);
	return private.end_once(p_once, 'suggest_directory_entry', '{}'::jsonb);
end $$;
