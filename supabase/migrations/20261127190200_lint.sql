-- Mends what `supabase db lint` says of functions that have landed: a text that was left to become a type of its own
-- where it is assigned is said as that type, a variable that nothing read goes, and a form that is stale is refused by
-- the function that is there for it, in its words. Nothing else of these functions changes.
-- A function that a later file of these says whole again stands there alone, with what this one gives it.

create or replace function private.step_back(p_volunteer uuid, p_organisation uuid, p_until timestamptz) returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_offer record;
	v_match public.matches;
	v_request uuid;
	v_requests uuid[] := '{}'::uuid[];
	v_count integer := 0;
begin
	for v_offer in
		select o.id, o.task_id from public.offers o
		where o.volunteer_id = p_volunteer and o.organisation_id = p_organisation and o.state = 'sent'
		order by o.task_id
	loop
		update public.offers set state = 'withdrawn', answered_at = v_now where id = v_offer.id;
		update private.outbox set state = 'cancelled', reason = 'offer withdrawn' where offer_id = v_offer.id and state = 'queued';
		perform private.record_task_event(v_offer.task_id, 'stepped_back', null, null, p_volunteer, p_volunteer);
		perform private.reopen_if_nobody_left(v_offer.task_id, p_volunteer);
	end loop;
	for v_match in
		select m.* from public.matches m
		join public.tasks t on t.id = m.task_id
		where m.volunteer_id = p_volunteer and m.organisation_id = p_organisation and m.ended_at is null
			and t.state in ('accepted', 'confirmed') and t.ends_at > v_now
			and (p_until is null or t.starts_at < p_until)
		order by t.id
	loop
		perform private.end_match(v_match, 'handed_back', 'handed_back', p_volunteer, null);
		v_requests := v_requests || (select t.request_id from public.tasks t where t.id = v_match.task_id);
		v_count := v_count + 1;
	end loop;
	-- one mail a request, however many of its visits go back
	for v_request in select distinct r from unnest(v_requests) as r loop
		perform private.tell_coordinators(v_request, 'handed-back', '/desk/requests/' || v_request);
	end loop;
	return v_count;
end $$;

create or replace function private.submit_request(p_draft private.drafts, p_ready jsonb, p_by uuid, p_email text, p_when text) returns uuid
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_mode text := (p_draft).mode;
	v_organisation uuid := (p_ready ->> 'organisation')::uuid;
	v_relation text := p_ready ->> 'relation';
	v_basis public.basis := (p_ready ->> 'basis')::public.basis;
	v_how public.given_how := 'online'::public.given_how;
	v_person uuid := (p_draft).person_id;
	v_asker private.circle_members;
	v_self uuid;
	v_giver uuid;
	v_account uuid;
	v_area text;
	v_request public.requests;
	v_scope public.scope;
	v_consent jsonb;
	v_content jsonb;
begin
	perform private.check_ready(p_draft, p_ready);
	if v_mode = 'more' then
		select * into v_asker from private.circle_members c
		where c.person_id = v_person and c.account_id = p_by and c.ended_at is null and c.role in ('self', 'manager')
		order by (c.role = 'self') desc limit 1;
		if v_asker.id is null or private.denied(v_person, p_by, 'summary', v_now) then
			perform private.not_found();
		end if;
		-- a death that is being recorded is waited for (R14)
		perform 1 from private.people p where p.id = v_person for share;
		if private.dead(v_person) then
			raise exception 'Nothing more can be asked for here.' using errcode = 'PT409', hint = 'died';
		end if;
		select p.area_id into v_area from private.people p where p.id = v_person;
	else
		v_area := private.area_of_postcode(p_ready ->> 'postcode');
		insert into private.people (area_id) values (v_area) returning id into v_person;
		-- An address that was shown to be the asker's is tied to their account, if they have one (if they make
		-- one later, claim_my_places does it). A caller's, typed by a coordinator, is tied to nothing.
		if v_mode = 'open' then
			v_account := coalesce(p_by, (
				select u.id from auth.users u join public.accounts a on a.id = u.id
				where lower(u.email) = lower(p_email) and u.email_confirmed_at is not null and a.closed_at is null
			));
		end if;
		insert into private.circle_members (
			person_id, role, account_id, name, email, email_confirmed_at, phone, reach_note, relation, basis, added_by, added_at
		) values (
			v_person,
			case v_relation when 'self' then 'self'::public.circle_role else 'manager' end,
			v_account, p_ready #>> '{asker,name}', nullif(p_email, ''),
			case when v_mode = 'open' then v_now end,
			nullif(left(p_ready #>> '{asker,phone}', 40), ''),
			coalesce(left(p_ready #>> '{asker,note}', 300), ''),
			coalesce(left(p_ready #>> '{asker,relation}', 80), ''),
			-- what a manager says they act on; nobody has seen it yet (C3, C18)
			case when v_relation <> 'self' then case when v_basis = 'own' then 'family' else v_basis end end,
			p_by, v_now
		) returning * into v_asker;
		v_self := case when v_relation = 'self' then v_asker.id end;
		if v_basis = 'own' and v_self is null then
			-- a coordinator heard it from the person themself, who is then of their own circle
			insert into private.circle_members (person_id, role, name, phone, added_by, added_at)
			values (v_person, 'self', p_ready #>> '{person,full}', nullif(left(p_ready #>> '{person,phone}', 40), ''), p_by, v_now)
			returning id into v_self;
		end if;
		v_giver := case when v_basis = 'own' then v_self else v_asker.id end;

		insert into private.details (person_id, scope, content, entered_by, entered_by_account, entered_at)
		select v_person, s.scope::public.scope, s.content,
			case when v_mode = 'open' then v_asker.id end, case when v_mode = 'open' then v_account else p_by end, v_now
		from (
			values (
				'name',
				jsonb_build_object('full', p_ready #>> '{person,full}', 'known_as', coalesce(left(p_ready #>> '{person,known_as}', 60), ''))
			), (
				'contact',
				case when coalesce(p_ready #>> '{person,phone}', '') <> '' then jsonb_build_object(
					'phone', left(p_ready #>> '{person,phone}', 40), 'note', coalesce(left(p_ready #>> '{person,note}', 300), '')
				) end
			)
		) as s (scope, content)
		where s.content is not null;
		foreach v_scope in array array['about', 'communication', 'faith', 'support', 'household']::public.scope[] loop
			v_content := private.detail_of(v_scope, p_ready #> array['details', v_scope::text]);
			continue when v_content is null;
			insert into private.details (person_id, scope, content, entered_by, entered_by_account, entered_at)
			values (
				v_person, v_scope, v_content,
				case when v_mode = 'open' then v_asker.id end, case when v_mode = 'open' then v_account else p_by end, v_now
			);
		end loop;
		insert into private.addresses (person_id, lines, postcode, entered_by, entered_by_account, entered_at)
		values (
			v_person, coalesce(left(p_ready ->> 'lines', 400), ''), left(p_ready ->> 'postcode', 10),
			case when v_mode = 'open' then v_asker.id end, case when v_mode = 'open' then v_account else p_by end, v_now
		);
	end if;

	insert into public.requests (person_id, organisation_id, asked_by, area_id, route, situation, entered_by)
	values (
		v_person, v_organisation, v_asker.id, v_area,
		case
			when v_mode = 'somebody' and p_ready ->> 'route' in ('phone', 'referral') then p_ready ->> 'route'
			when v_mode = 'somebody' then 'phone'
			when v_relation = 'referrer' then 'referral'
			else 'online'
		end,
		case when v_mode = 'more' then (
			select r.situation from public.requests r where r.person_id = v_person order by r.created_at desc limit 1
		) else p_ready ->> 'situation' end,
		p_by
	) returning * into v_request;
	perform private.plan_tasks(v_request, p_ready -> 'helps', p_ready -> 'requirements', p_by);

	if v_mode = 'somebody' then
		v_how := coalesce(nullif(p_ready ->> 'heard_how', ''), 'phone')::public.given_how;
	end if;
	if v_mode <> 'more' then
		-- One record for each scope and recipient: each can be taken back by itself. A no is no record.
		for v_consent in select c from jsonb_array_elements(coalesce(p_ready -> 'consents', '[]'::jsonb)) as c loop
			perform private.give_permit(
				v_person, array[(v_consent ->> 'scope')::public.scope], (v_consent ->> 'recipient')::public.recipient_kind,
				v_organisation, null, v_consent ->> 'purpose', v_basis, v_giver,
				case when v_mode = 'open' then v_account end, v_how, v_consent ->> 'wording',
				(v_consent ->> 'version')::integer, (v_consent ->> 'months')::integer,
				case when v_mode = 'somebody' then p_by end
			);
		end loop;
	end if;

	update public.requests set state = 'submitted', submitted_at = v_now where id = v_request.id;
	insert into private.request_events (request_id, event, by_account, at) values (v_request.id, 'sent', p_by, v_now);
	if v_asker.email_confirmed_at is not null then
		insert into private.outbox (template, to_account, to_email, organisation_id, person_id, params)
		values (
			'ask-received', v_asker.account_id, case when v_asker.account_id is null then v_asker.email end,
			v_organisation, v_person,
			jsonb_strip_nulls(jsonb_build_object(
				'organisation', (select o.name from public.organisations o where o.id = v_organisation),
				'area', private.area_label(case
					when v_mode = 'more' then private.area_seen_by(p_by, v_person, v_now) else v_area
				end),
				'when', p_when, 'link', '/circle/' || v_person
			))
		);
	end if;
	perform private.tell_coordinators(v_request.id, 'request-new', '/desk/requests/' || v_request.id);
	-- What was typed is now where it belongs, scope by scope: the draft keeps none of it.
	update private.drafts
	set request_id = v_request.id, organisation_id = v_organisation, sent_at = v_now, answers = '{}'::jsonb, ready = null,
		code_hash = null, return_hash = null
	where id = (p_draft).id;
	return v_request.id;
end $$;

create or replace function private.question_reading(p_once uuid, p_person uuid, p_ref text, p_words text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_words text := trim(coalesce(p_words, ''));
	v_disclosure private.disclosures;
	v_organisation uuid;
	v_role public.member_role;
begin
	perform private.require_circle(p_person, '{self,manager,unproven_manager}');
	if not private.may_see_ledger(v_me, p_person, private.clock()) then
		perform private.not_found();
	end if;
	select * into v_disclosure from private.disclosures d
	where d.person_id = p_person
		and left(encode(sha256(convert_to(d.id::text || ':' || d.person_id::text, 'utf8')), 'hex'), 24) = p_ref
		and private.may_know_reading(v_me, d);
	if v_disclosure.id is null then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'question_reading', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_words = '' then
		raise exception 'Say in a few words what looks wrong.' using errcode = 'PT422', hint = 'words';
	end if;
	if length(v_words) > 2000 then
		raise exception 'That is longer than 2,000 characters. Make it shorter; the rest can be said by phone.'
			using errcode = 'PT422', hint = 'words';
	end if;
	-- a reading by somebody of the circle is looked at by the organisation that holds the request
	v_organisation := coalesce(v_disclosure.organisation_id, (
		select r.organisation_id from public.requests r where r.person_id = p_person and r.state <> 'draft'
		order by r.state = 'closed', r.created_at desc limit 1
	));
	if v_organisation is null then
		raise exception 'No organisation holds a request here, so nobody would read it. Please ring.' using errcode = 'PT409', hint = 'no_request';
	end if;
	-- never decided by whoever it is about
	v_role := (case when exists (
		select from public.member_roles m
		where m.organisation_id = v_organisation and m.role = 'data_guardian' and m.revoked_at is null and m.account_id <> v_disclosure.reader_id
	) then 'data_guardian' else 'coordinator' end)::public.member_role;
	insert into private.circle_notes (person_id, organisation_id, request_id, task_id, disclosure_id, kind, for_role, words, written_by, written_at)
	values (
		p_person, v_organisation, (
			select r.id from public.requests r
			where r.person_id = p_person and r.organisation_id = v_organisation and r.state <> 'draft'
			order by r.state = 'closed', r.created_at desc limit 1
		),
		v_disclosure.task_id, v_disclosure.id, 'looks_wrong', v_role, v_words, (private.my_place(v_me, p_person)).id, private.clock()
	);
	-- No person in this mail's row: it must reach the guardian after a death too (C21), and it names nobody.
	insert into private.outbox (template, to_account, organisation_id, params)
	select distinct 'looked-wrong', m.account_id, v_organisation, jsonb_build_object(
		'link', case when v_role = 'data_guardian' then '/guardian' else '/desk' end
	)
	from public.member_roles m
	where m.organisation_id = v_organisation and m.revoked_at is null and m.account_id <> v_disclosure.reader_id
		and (m.role = v_role or (v_role = 'coordinator' and m.role = 'group_lead'))
		and not private.closed_to(m.account_id, p_person) and not private.conflicted(m.account_id, p_person, v_organisation);
	return private.end_once(p_once, 'question_reading', jsonb_build_object('person_id', p_person, 'role', v_role));
end $$;

create or replace function private.record_subject_request(p_once uuid, p_organisation uuid, p_kind public.subject_request_kind, p_how text, p_asker text, p_reach text, p_ref text, p_about text, p_words text, p_received_on date) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation uuid := private.guardian_of(v_me, p_organisation);
	v_once record;
	v_now timestamptz := private.clock();
	v_today date := (private.clock() at time zone 'Europe/London')::date;
	v_people uuid[] := '{}'::uuid[];
	v_id uuid;
begin
	select * into v_once from private.begin_once(p_once, 'record_subject_request', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if p_kind is null then
		raise exception 'Choose what they ask for.' using errcode = 'PT422', hint = 'kind';
	elsif p_how is null or p_how not in ('letter', 'phone', 'in_person') then
		raise exception 'Say how it reached you.' using errcode = 'PT422', hint = 'how';
	elsif length(trim(coalesce(p_asker, ''))) not between 1 and 120 then
		raise exception 'Write the name of whoever asks, in up to 120 characters.' using errcode = 'PT422', hint = 'asker';
	elsif length(trim(coalesce(p_reach, ''))) not between 1 and 300 then
		raise exception 'Write how they can be answered, in up to 300 characters.' using errcode = 'PT422', hint = 'reach';
	elsif length(trim(coalesce(p_about, ''))) > 120 then
		raise exception 'Make the name 120 characters or fewer.' using errcode = 'PT422', hint = 'about';
	elsif length(trim(coalesce(p_words, ''))) not between 1 and 4000 then
		raise exception 'Write what they ask, in up to 4,000 characters.' using errcode = 'PT422', hint = 'words';
	elsif p_received_on is null or p_received_on > v_today or p_received_on < v_today - 366 then
		raise exception 'Give the day it arrived: today, or a day in the last year.' using errcode = 'PT422', hint = 'received';
	end if;
	if trim(coalesce(p_ref, '')) <> '' then
		v_people := array(
			select p.id from private.people p
			where private.person_ref(p.id) = upper(trim(p_ref))
				and v_organisation in (select private.organisations_holding(null, p.id))
				and p.id <> all (private.hidden_from_guardian(v_me, v_organisation))
		);
		if cardinality(v_people) <> 1 then
			raise exception 'No record here has that reference. It stands on the person’s sharing page, and on their coordinator’s.'
				using errcode = 'PT422', hint = 'ref';
		end if;
	end if;
	insert into private.subject_requests (
		organisation_id, kind, person_id, about_name, asker_name, reach, how, words, received_on, due_on, recorded_by, recorded_at
	) values (
		v_organisation, p_kind, v_people[1], trim(coalesce(p_about, '')), trim(p_asker), trim(p_reach), p_how, trim(p_words),
		p_received_on, private.months_after(p_received_on, 1), v_me, v_now
	) returning id into v_id;
	insert into private.guardian_steps (subject_request_id, step, by_account, at) values (v_id, 'received', v_me, v_now);
	return private.end_once(p_once, 'record_subject_request', jsonb_build_object('id', v_id));
end $$;

create or replace function private.directory_concepts(p_words text) returns table (nth integer, form tsquery, weight double precision, idf double precision)
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_text text := ' ' || p_words || ' ';
	v_all double precision := greatest(1, (select reltuples from pg_catalog.pg_class where oid = 'private.directory_documents'::regclass));
	v_phrase record;
	v_word text;
	v_lexeme text;
	v_mended text;
	v_df double precision;
	v_said text;
	v_words text[] := '{}'::text[];
	v_in_phrases text := ' ';
begin
	if v_all < 2 then
		v_all := 150;
	end if;
	nth := 0;
	-- Phrases first: each is one more thing that is meant.
	for v_phrase in
		select y.said, y.means from private.directory_synonyms y
		where y.said like '% %' and position(' ' || y.said || ' ' in v_text) > 0 order by length(y.said) desc
	loop
		nth := nth + 1;
		weight := 0.9;
		idf := 3;
		for v_word in select distinct w from regexp_split_to_table(v_phrase.means, ' ') as w loop
			form := plainto_tsquery('pg_catalog.english', v_word);
			continue when numnode(form) = 0;
			return next;
		end loop;
		v_in_phrases := v_in_phrases || v_phrase.said || ' ';
	end loop;
	select array_agg(distinct w) into v_words from regexp_split_to_table(trim(v_text), ' ') as w where w <> '';
	foreach v_word in array coalesce(v_words, '{}') loop
		continue when numnode(plainto_tsquery('pg_catalog.english', v_word)) = 0;
		v_lexeme := (ts_lexize('pg_catalog.english_stem', v_word))[1];
		v_said := v_word;
		if not exists (select from private.directory_words d where d.lexeme = v_lexeme) then
			-- "killed" of "killed himself" has been understood
			continue when position(' ' || v_word || ' ' in v_in_phrases) > 0;
			v_mended := null;
			if length(v_word) >= 4 then
				select d.word into v_mended from (
					select c.word, c.documents, extensions.similarity(c.word, v_word) as alike
					from private.directory_words c order by c.word operator(extensions.<->) v_word limit 6
				) as d where d.alike >= 0.3 order by d.alike + least(d.documents, 20) * 0.002 desc limit 1;
			end if;
			if v_mended is not null then
				v_said := v_mended;
				v_lexeme := (ts_lexize('pg_catalog.english_stem', v_mended))[1];
			end if;
		end if;
		nth := nth + 1;
		select coalesce(max(d.documents), 0) into v_df from private.directory_words d where d.lexeme = v_lexeme;
		-- what no entry says is as rare as what it means
		idf := ln(1 + v_all / (1 + case when v_df > 0 then v_df else coalesce((
			select max(d.documents) from private.directory_synonyms y
			cross join lateral regexp_split_to_table(y.means, ' ') as w
			join private.directory_words d on d.lexeme = (ts_lexize('pg_catalog.english_stem', w))[1]
			where y.said in (v_said, v_said || 's', regexp_replace(v_said, 's$', ''))
		), 0) end));
		-- "help" and "support" say little, wherever they stand
		if v_lexeme in ('help', 'support', 'servic', 'group', 'need', 'somebodi', 'someon', 'near', 'local', 'find', 'look', 'want', 'get') then
			idf := least(idf, 0.15);
		end if;
		form := private.token(v_lexeme);
		weight := 1;
		return next;
		for v_word in
			select distinct w from private.directory_synonyms y
			cross join lateral regexp_split_to_table(y.means, ' ') as w
			where y.said in (v_said, v_said || 's', regexp_replace(v_said, 's$', ''))
		loop
			form := plainto_tsquery('pg_catalog.english', v_word);
			continue when numnode(form) = 0 or form = private.token(v_lexeme);
			-- a little more where no entry has the word itself
			weight := case when v_df = 0 then 0.8 else 0.7 end;
			return next;
		end loop;
	end loop;
end $$;

create or replace function private.directory_hits(p_words text, p_at point, p_filters text[]) returns table (document_id uuid, strong boolean, band integer, metres double precision, remote boolean)
	language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_custom_plan
	as $$
declare
	v_filter tsquery := (
		select string_agg('(' || (
			select string_agg('''' || replace(one, '''', '''''') || '''', ' | ') from unnest(string_to_array(f, '|')) as one
		) || ')', ' & ')::tsquery from unnest(p_filters) as f
	);
	v_meant tsquery;
	v_query tsquery;
	v_near tsquery;
	v_said boolean := p_words <> '';
	v_nths integer[];
	v_forms tsquery[];
	v_weights double precision[];
	v_in_name tsquery[];
	v_in_terms tsquery[];
	v_in_words tsquery[];
	v_idfs double precision[];
	v_sum double precision;
	v_size integer;
	v_found uuid[] := '{}'::uuid[];
begin
	if v_said then
		select array_agg(c.nth order by c.nth), array_agg(c.form order by c.nth), array_agg(c.weight order by c.nth), array_agg(c.idf order by c.nth),
			array_agg((c.form::text || ':A')::tsquery order by c.nth), array_agg((c.form::text || ':B')::tsquery order by c.nth), array_agg((c.form::text || ':C')::tsquery order by c.nth)
		into v_nths, v_forms, v_weights, v_idfs, v_in_name, v_in_terms, v_in_words
		from private.directory_concepts(p_words) as c;
		v_said := v_nths is not null;
	end if;
	if v_said then
		-- Found by what says most; "group" alone finds groups only where nothing else was said.
		select string_agg('(' || f::text || ')', ' | ')::tsquery into v_meant
		from unnest(v_forms, v_idfs) as u (f, idf) where idf >= least(1.0, (select max(i) from unnest(v_idfs) as i));
	end if;
	v_query := case when v_meant is null then v_filter when v_filter is null then v_meant else v_meant && v_filter end;
	if p_at is null then
		if v_query is null then
			select array_agg(d.id) into v_found from (
				select x.id from private.directory_documents x order by x.assured_date desc nulls last limit 200
			) as d;
		else
			select array_agg(d.id) into v_found from (select x.id from private.directory_documents x where x.words @@ v_query limit 200) as d;
		end if;
	else
		-- Wider only where there is little: so a search costs the same in a city as on an island.
		foreach v_size in array array[3, 10, 50] loop
			v_near := private.cells_around(p_at, v_size);
			if v_query is not null then
				v_near := v_near && v_query;
			end if;
			select v_found || coalesce(array_agg(d.id), '{}') into v_found
			from (select x.id from private.directory_documents x where x.words @@ v_near and not x.id = any (v_found) limit 200) as d;
			exit when cardinality(v_found) >= 40;
		end loop;
		v_near := private.token('r') && (private.token('r' || private.cell(p_at, 10)) || private.token('r:all'));
		if v_query is not null then
			v_near := v_near && v_query;
		end if;
		select v_found || coalesce(array_agg(d.id), '{}') into v_found
		from (select x.id from private.directory_documents x where x.words @@ v_near limit 100) as d;
	end if;
	if v_said then
		select sum(i) into v_sum from (select distinct on (n) n, i from unnest(v_nths, v_idfs) as u (n, i)) as each_one;
	end if;
	return query
	with scored as (
		select d.id, d.name, d.assured_date, d.position is null as far,
			case when p_at is not null then d.position <-> p_at end as away,
			case when v_said then (
				-- what is found in it, by how much it says; more where more of what was said is found
				select (sum(g.best * g.idf) / nullif(v_sum, 0)) * (0.6 + 0.4 * sum(g.idf) / nullif(v_sum, 0)) from (
					-- by where it stands, not by how often
					select u.n, max(u.w * case when d.words @@ u.a then 1 when d.words @@ u.b then 0.65 when d.words @@ u.c then 0.4 else 0.12 end) as best, max(u.i) as idf
					from unnest(v_nths, v_forms, v_weights, v_idfs, v_in_name, v_in_terms, v_in_words) as u (n, f, w, i, a, b, c) where d.words @@ u.f group by u.n
				) as g
			) else 1 end as relevance,
			case when not v_said then 0 when d.name = p_words then 2 when position(p_words in d.name) > 0 then 0.5
				-- "Carers’ Morning" before "Breathing Space for Carers"
				when starts_with(d.name, split_part(p_words, ' ', 1)) then 0.05
				else 0
			end
				-- of two that say it alike, the one that is about less beside it
				- 0.01 * d.terms as more
		from private.directory_documents d where d.id = any (v_found)
	), best as (
		select max(s.relevance) as top from scored s
	), kept as (
		select s.*, s.relevance >= 0.5 * b.top as is_strong,
			case
				-- by phone or at home: near, for whoever said what; after what is near, for whoever looks round
				when p_at is null or s.far then case when v_said then 2 else 50 end
				when s.away <= 1609.344 then 1 when s.away <= 4828.032 then 3 when s.away <= 8046.72 then 5
				when s.away <= 16093.44 then 10 when s.away <= 32186.88 then 20 else 100
			end as miles,
			coalesce(s.assured_date <= private.today() - 365, true) as stale
		from scored s cross join best b
		where s.relevance >= 0.36 * b.top
	)
	select k.id, k.is_strong, k.miles, k.away, k.far from kept k
	order by k.is_strong desc, k.stale, case when p_at is null then 0 else k.miles end, k.relevance + k.more desc, k.away, k.name, k.id;
end $$;

create or replace function private.answer_module(p_once uuid, p_module text, p_version integer, p_answers jsonb, p_send boolean) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_now timestamptz := private.clock();
	v_once record;
	v_module private.module_versions := private.module_now(left(p_module, 40));
	v_answers jsonb;
	v_again text[];
	v_expires timestamptz;
	v_with text[] := '{}'::text[];
	v_organisation record;
begin
	select * into v_once from private.begin_once(p_once, 'answer_module', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_module.module_id is null then
		perform private.not_found();
	elsif v_module.version is distinct from p_version then
		raise exception 'What is taught here has changed since you opened it. Please read it once more.' using errcode = 'PT409', hint = 'stale';
	elsif p_answers is null or jsonb_typeof(p_answers) <> 'object' then
		raise exception 'Choose an answer.' using errcode = 'PT422';
	end if;
	-- answers to what is asked, and nothing else, is kept
	select coalesce(jsonb_object_agg(g.key, g.value), '{}'::jsonb) into v_answers
	from jsonb_each_text(p_answers) as g where v_module.answers ? g.key and g.value in ('a', 'b', 'c');
	select coalesce(array_agg(k.key order by k.key), '{}') into v_again
	from jsonb_each_text(v_module.answers) as k where v_answers ->> k.key is distinct from k.value;
	if not p_send or cardinality(v_again) > 0 then
		insert into private.module_answers as a (volunteer_id, module_id, version, answers)
		values (v_me, v_module.module_id, v_module.version, v_answers)
		on conflict (volunteer_id, module_id) do update
		set version = excluded.version, answers = excluded.answers, updated_at = v_now;
		return private.end_once(p_once, 'answer_module', jsonb_build_object(
			'passed', false, 'again', case when p_send then to_jsonb(v_again) else '[]'::jsonb end
		));
	end if;
	select v_now + make_interval(months => m.months_valid) into v_expires
	from public.training_modules m where m.id = v_module.module_id;
	for v_organisation in
		select o.id, o.name from public.acceptances c join public.organisations o on o.id = c.organisation_id
		where c.volunteer_id = v_me and c.state not in ('left', 'declined') order by o.name
	loop
		if private.credit_learning(v_me, v_organisation.id, v_module.module_id, v_module.version, v_now, v_expires) then
			v_with := v_with || v_organisation.name;
		end if;
	end loop;
	if v_with = '{}' then
		raise exception 'Your answers are right, and there is no organisation yet with which they count. Send them again once you have applied to one.'
			using errcode = 'PT409', hint = 'nobody';
	end if;
	delete from private.module_answers a where a.volunteer_id = v_me and a.module_id = v_module.module_id;
	return private.end_once(p_once, 'answer_module', jsonb_build_object('passed', true, 'again', '[]'::jsonb, 'expires_at', v_expires));
end $$;

create or replace function private.step_directory_import(p_import uuid, p_seconds double precision) returns integer
	language plpgsql security definer set search_path = '' set enable_seqscan = off
	as $$
declare
	v_import private.directory_imports;
	v_row private.directory_import_rows;
	v_services uuid[] := '{}'::uuid[];
	v_count integer := 0;
	v_until timestamptz := clock_timestamp() + make_interval(secs => p_seconds);
	v_ended boolean := true;
begin
	select * into v_import from private.directory_imports i
	where i.id = p_import and i.state in ('looking', 'going') for update skip locked;
	if not found then
		return 0;
	end if;
	for v_row in
		select * from private.directory_import_rows r
		where r.import_id = p_import and case v_import.state
			when 'looking' then r.state is null
			else not r.written and (r.state in ('new', 'changed') or r.state = 'same' and v_import.source_id is not null and not exists (
				select from private.directory_origins o where o.service_id = r.service_id and o.hash = r.hash and o.external_id = r.external_id
			)) end
		order by r.nth limit 5000
	loop
		perform private.judge_import_row(v_row, v_import.state = 'going');
		v_count := v_count + 1;
		if v_import.state = 'going' then
			v_services := v_services || (select r.service_id from private.directory_import_rows r where r.import_id = p_import and r.nth = v_row.nth and r.written);
		end if;
		if clock_timestamp() > v_until or v_count = 5000 then
			v_ended := false;
			exit;
		end if;
	end loop;
	if cardinality(v_services) > 0 then
		perform private.index_directory(array_remove(v_services, null));
	end if;
	if not v_ended then
		return v_count;
	end if;
	if v_import.state = 'looking' then
		update private.directory_imports i set state = 'looked' where i.id = p_import;
		return v_count;
	end if;
	update private.directory_origins o set last_at = private.clock(), vanished_at = null
	from private.directory_import_rows r
	where r.import_id = p_import and r.state = 'same' and o.service_id = r.service_id and o.source_id = v_import.source_id;
	if v_import.whole then
		update private.directory_origins o set vanished_at = private.clock()
		where o.source_id = v_import.source_id and o.vanished_at is null and not exists (
			select from private.directory_import_rows r where r.import_id = p_import and r.external_id = o.external_id
		);
	end if;
	update private.directory_imports i set state = 'done', finished_at = private.clock() where i.id = p_import;
	return v_count;
end $$;

create or replace function private.read_event_draft(p_service uuid, p jsonb) returns public.directory_happenings
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v public.directory_happenings;
	v_field text;
	v_most integer;
	v_said jsonb;
	v_today date := private.today();
	v_days date[] := '{}'::date[];
	v_off date[] := '{}'::date[];
	v_wanted integer := 1;
	v_found integer := 0;
	v_step integer := 0;
	v_day date;
	v_last date;
begin
	if jsonb_typeof(p) is distinct from 'object'
		or exists (select from jsonb_each(private.empty_event_draft()) as e where jsonb_typeof(p -> e.key) is distinct from jsonb_typeof(e.value))
		or exists (select from jsonb_object_keys(p) as k where not private.empty_event_draft() ? k) then
		raise exception 'Please open the page again and send it from there.' using errcode = 'PT422', hint = '';
	end if;
	for v_field, v_most in
		select * from (values ('title', 120), ('description', 4000), ('first_visit', 2000), ('place', 200), ('address', 300), ('city', 120), ('cost', 200), ('booking', 300)) as m (f, n)
	loop
		if length(p ->> v_field) > v_most then
			raise exception 'Make it % letters or fewer.', to_char(v_most, 'FM9,999') using errcode = 'PT422', hint = v_field;
		end if;
	end loop;
	if length(p ->> 'title') < 2 then
		raise exception 'Write what it is called.' using errcode = 'PT422', hint = 'title';
	elsif p ->> 'kind' not in ('death-cafe', 'remembrance', 'together', 'training', 'children', 'advice') then
		raise exception 'Choose what kind of event it is.' using errcode = 'PT422', hint = 'kind';
	elsif length(p ->> 'description') < 10 then
		raise exception 'Write what it is, in a sentence or two.' using errcode = 'PT422', hint = 'description';
	elsif not pg_input_is_valid(p ->> 'first_day', 'date') or p ->> 'first_day' !~ '^\d{4}-\d\d-\d\d$' then
		raise exception 'Give the first day.' using errcode = 'PT422', hint = 'first_day';
	elsif (p ->> 'first_day')::date not between '2020-01-01' and v_today + 730 then
		raise exception 'Give a first day within two years from now.' using errcode = 'PT422', hint = 'first_day';
	elsif p ->> 'starts' !~ '^([01]\d|2[0-3]):[0-5]\d$' then
		raise exception 'Give the time at which it begins.' using errcode = 'PT422', hint = 'starts';
	elsif p ->> 'ends' !~ '^([01]\d|2[0-3]):[0-5]\d$' then
		raise exception 'Give the time at which it ends.' using errcode = 'PT422', hint = 'ends';
	elsif p ->> 'ends' <= p ->> 'starts' then
		raise exception 'It ends before it begins. Give a later time on the same day.' using errcode = 'PT422', hint = 'ends';
	elsif p ->> 'repeats' not in ('once', 'weekly', 'fortnightly', 'month-nth', 'month-last', 'month-date') then
		raise exception 'Choose how often it is.' using errcode = 'PT422', hint = 'repeats';
	elsif p ->> 'repeats' = 'month-nth' and extract(day from (p ->> 'first_day')::date) > 28 then
		raise exception 'Not every month has a fifth one. Choose the last of the month.' using errcode = 'PT422', hint = 'repeats';
	elsif p ->> 'repeats' = 'month-last' and extract(month from (p ->> 'first_day')::date + 7) = extract(month from (p ->> 'first_day')::date) then
		raise exception 'The first day is not the last such day of its month.' using errcode = 'PT422', hint = 'repeats';
	elsif p ->> 'stops' not in ('never', 'until', 'times') then
		raise exception 'Choose until when.' using errcode = 'PT422', hint = 'stops';
	elsif p ->> 'bank_holidays' not in ('yes', 'no') then
		raise exception 'Choose one of the two.' using errcode = 'PT422', hint = 'bank_holidays';
	elsif p ->> 'online' not in ('yes', '') then
		raise exception 'Choose one of the two.' using errcode = 'PT422', hint = 'online';
	elsif p ->> 'address' <> '' and p ->> 'postcode' = '' then
		raise exception 'Give the postcode of the address too.' using errcode = 'PT422', hint = 'postcode';
	elsif p ->> 'postcode' <> '' and private.area_of_postcode(p ->> 'postcode') is null then
		raise exception 'That is no postcode of Great Britain that we know. Give one like PO38 1AA.' using errcode = 'PT422', hint = 'postcode';
	elsif jsonb_array_length(p -> 'differs') > 30 then
		raise exception 'That is more than a page can hold. Leave out the days that are past.' using errcode = 'PT422', hint = 'differs';
	end if;
	v.service_id := p_service;
	v.title := p ->> 'title'; v.kind := p ->> 'kind'; v.description := p ->> 'description'; v.first_visit := p ->> 'first_visit';
	v.place := p ->> 'place'; v.address := p ->> 'address'; v.city := p ->> 'city';
	v.postcode := regexp_replace(upper(regexp_replace(p ->> 'postcode', '[^A-Za-z0-9]', '', 'g')), '(.{3})$', ' \1');
	v.position := (select a.centre from public.areas a where p ->> 'postcode' <> '' and a.id = private.area_of_postcode(p ->> 'postcode'));
	v.online := p ->> 'online' = 'yes'; v.cost := p ->> 'cost'; v.booking := p ->> 'booking';
	v.first_day := (p ->> 'first_day')::date; v.starts := (p ->> 'starts')::time; v.ends := (p ->> 'ends')::time; v.repeats := p ->> 'repeats';
	v.on_bank_holidays := p ->> 'bank_holidays' = 'yes';
	for v_said in select * from jsonb_array_elements(p -> 'differs') loop
		if not pg_input_is_valid(coalesce(v_said ->> 'day', ''), 'date') or coalesce(v_said ->> 'what', '') not in ('off', 'moved') then
			raise exception 'Give the day of each line, and whether it is off or moved. Or leave the line empty.' using errcode = 'PT422', hint = 'differs';
		elsif (v_said ->> 'day')::date = any (v_days) then
			raise exception 'A day stands there twice.' using errcode = 'PT422', hint = 'differs';
		elsif not private.happening_falls_on(v, (v_said ->> 'day')::date) then
			raise exception '% is no day of this event.', v_said ->> 'day' using errcode = 'PT422', hint = 'differs';
		elsif length(v_said ->> 'note') > 300 then
			raise exception 'Make it 300 letters or fewer.' using errcode = 'PT422', hint = 'differs';
		elsif v_said ->> 'what' = 'moved' and not (
			pg_input_is_valid(coalesce(v_said ->> 'to_day', ''), 'date') and coalesce(v_said ->> 'from', '') ~ '^([01]\d|2[0-3]):[0-5]\d$'
			and coalesce(v_said ->> 'to', '') ~ '^([01]\d|2[0-3]):[0-5]\d$'
		) then
			raise exception 'Say to which day it is moved, and both times.' using errcode = 'PT422', hint = 'differs';
		elsif v_said ->> 'what' = 'moved' and v_said ->> 'to' <= v_said ->> 'from' then
			raise exception 'From % to %: the end is not after the beginning.', v_said ->> 'from', v_said ->> 'to' using errcode = 'PT422', hint = 'differs';
		elsif v_said ->> 'what' = 'moved' and abs((v_said ->> 'to_day')::date - (v_said ->> 'day')::date) > 60 then
			raise exception 'Move it by two months at most; further away it is another event.' using errcode = 'PT422', hint = 'differs';
		end if;
		v_days := v_days || (v_said ->> 'day')::date;
		if v_said ->> 'what' = 'off' then
			v_off := v_off || (v_said ->> 'day')::date;
		end if;
	end loop;
	v_day := v.first_day;
	if v.repeats = 'once' then
		v.last_day := v.first_day;
	elsif p ->> 'stops' = 'until' then
		if not pg_input_is_valid(p ->> 'until', 'date') or (p ->> 'until')::date not between v.first_day and v.first_day + 3660 then
			raise exception 'Give the last day: after the first one, within ten years of it.' using errcode = 'PT422', hint = 'until';
		end if;
		v.last_day := (p ->> 'until')::date;
	elsif p ->> 'stops' = 'times' then
		if p ->> 'times' !~ '^\d{1,3}$' or (p ->> 'times')::integer not between 2 and 100 then
			raise exception 'Say how many times, from 2 to 100.' using errcode = 'PT422', hint = 'times';
		end if;
		v_wanted := (p ->> 'times')::integer;
	end if;
	-- Day after day of it, until there are as many as wanted: as often as it takes place, so a day that is off is none of
	-- them. Ten years are looked at and no more.
	while v_day is not null and v_found < v_wanted loop
		if private.happening_falls_on(v, v_day) and not v_day = any (v_off) then
			v_found := v_found + 1;
			v_last := v_day;
		end if;
		v_step := v_step + 1;
		v_day := case v.repeats
			when 'once' then null
			when 'month-date' then (v.first_day + make_interval(months => v_step))::date
			when 'fortnightly' then v.first_day + 14 * v_step
			else v.first_day + 7 * v_step
		end;
		if v_day > least(v.last_day, v.first_day + 3660) then
			v_day := null;
		end if;
	end loop;
	if v_found = 0 and cardinality(v_off) = 0 then
		raise exception 'It would not take place once: every day of it is a bank holiday.' using errcode = 'PT422', hint = 'bank_holidays';
	end if;
	if v.repeats <> 'once' and p ->> 'stops' = 'times' then
		if v_found < v_wanted then
			raise exception 'That is more than ten years. Choose fewer times.' using errcode = 'PT422', hint = 'times';
		end if;
		v.last_day := v_last;
	end if;
	if v.last_day < v_today and not exists (
		select from jsonb_array_elements(p -> 'differs') as x where x ->> 'what' = 'moved' and (x ->> 'to_day')::date >= v_today
	) then
		raise exception 'All of it is past. Give a day to come.' using errcode = 'PT422',
			hint = case when v.repeats = 'once' then 'first_day' when p ->> 'stops' = 'times' then 'times' else 'until' end;
	end if;
	return v;
end $$;

create or replace function private.set_profile(p_once uuid, p_organisation uuid, p_volunteer uuid, p_version integer, p_area text, p_travel_m integer, p_drives boolean, p_languages text[], p_happy_with text[], p_avoid text[], p_weekly_minutes integer) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_acceptance public.acceptances := private.volunteer_of(v_me, p_organisation, p_volunteer);
begin
	select * into v_once from private.begin_once(p_once, 'set_profile', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_acceptance.state in ('left', 'declined') then
		raise exception 'They are not a volunteer of yours now.' using errcode = 'PT409', hint = 'left';
	end if;
	perform private.not_ones_own(v_me, p_volunteer);
	perform private.check_profile(p_area, p_travel_m, p_languages, p_happy_with, p_avoid, p_weekly_minutes);
	update public.volunteers
	set area_id = p_area, travel_m = p_travel_m, drives = coalesce(p_drives, false),
		languages = array(select distinct l from unnest(p_languages) as l order by l),
		happy_with = array(select distinct c from unnest(p_happy_with) as c order by c),
		avoid = array(select distinct c from unnest(p_avoid) as c order by c),
		weekly_minutes = p_weekly_minutes
	where account_id = p_volunteer and version = p_version;
	if not found then
		perform private.stale();
	end if;
	return private.end_once(p_once, 'set_profile', '{}'::jsonb);
end $$;

create or replace function private.set_availability(p_once uuid, p_organisation uuid, p_volunteer uuid, p_version integer, p_windows jsonb) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_acceptance public.acceptances := private.volunteer_of(v_me, p_organisation, p_volunteer);
begin
	select * into v_once from private.begin_once(p_once, 'set_availability', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_acceptance.state in ('left', 'declined') then
		raise exception 'They are not a volunteer of yours now.' using errcode = 'PT409', hint = 'left';
	end if;
	perform private.not_ones_own(v_me, p_volunteer);
	if not private.set_week(p_volunteer, p_version, p_windows) then
		perform private.stale();
	end if;
	return private.end_once(p_once, 'set_availability', '{}'::jsonb);
end $$;
