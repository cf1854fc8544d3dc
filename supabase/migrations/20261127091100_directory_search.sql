-- Looking for support: by place, words, kind, day, language, access. One document an entry, found by one
-- index; ranked here. Nothing of what was looked for is kept.

create extension if not exists pg_trgm with schema extensions;

-- ---- Words ---------------------------------------------------------------------------------------------
create function private.plain(p_text text) returns text
	language sql immutable parallel safe set search_path = ''
	as $$
	select trim(regexp_replace(
		replace(replace(translate(lower(coalesce(p_text, '')), 'àáâäãåèéêëìíîïòóôöõùúûüñçýÿł', 'aaaaaaeeeeiiiiooooouuuuncyyl'), '''', ''), '’', ''),
		'[^a-z0-9]+', ' ', 'g'
	))
$$;
comment on function private.plain(text) is 'As it is compared: small letters and figures, no accents, "carers’" as "carers".';

create function private.token(p_text text) returns tsquery
	language sql immutable parallel safe set search_path = ''
	as $$ select ('''' || replace(p_text, '''', '''''') || '''')::tsquery $$;
comment on function private.token(text) is 'A query for one lexeme as it stands.';

create table private.directory_synonyms (
	said text primary key check (said = lower(said)),
	means text not null
);
comment on table private.directory_synonyms is 'What people say, a word or a few, and the words it is found by beside its own.';
alter table private.directory_synonyms enable row level security;
alter table private.directory_synonyms force row level security;
insert into private.directory_synonyms (said, means)
select trim(split_part(line, ':', 1)), trim(split_part(line, ':', 2))
from unnest(string_to_array(trim($said$
grief: bereavement
grieving: bereavement
bereaved: bereavement
loss: bereavement
lost: bereavement
mourning: bereavement
widow: widowed partner
widows: widowed partner
widower: widowed partner
husband: partner widowed
wife: partner widowed
spouse: partner widowed
dad: parent father
mum: parent mother
mother: parent
father: parent
son: child
daughter: child
brother: sister sibling
grandchild: grandparents
baby: stillbirth
miscarried: miscarriage
stillborn: stillbirth
killed himself: suicide
killed herself: suicide
took his own life: suicide
took her own life: suicide
hanged: suicide
overdose: suicide
accident: sudden
murdered: murder sudden
coroner: inquest
counsellor: counselling
counselor: counselling
therapist: counselling
therapy: counselling
gay: lgbt
lesbian: lgbt
trans: lgbt
queer: lgbt
teen: teenagers
kids: children
alzheimers: dementia memory
alzheimer: dementia memory
dementia: memory
forgetful: memory dementia
befriending: company visitor
befriender: company visitor
lonely: company
loneliness: company
someone to talk to: company listens visitor
somebody to talk to: company listens visitor
need to talk: listens company
talk to someone: listens company
mens shed: shed workshop
reading: reads readers
aloud: reads readers
dog walker: dog walking
pet: dog cat
gardener: gardens garden hedges
gardening: garden
lawn: grass garden
mowing: grass garden
groceries: shopping
food shopping: shopping
meals on wheels: meal meals kitchen supper
hot meals: meal meals
cook: cooking meal
cleaner: clean laundry
cleaning: clean laundry
ironing: laundry
handyman: repairs small
plumber: repairs tap
diy: repairs
clearance: clearing
pick up: fetched
collect: fetched
chemist: prescriptions
pharmacy: prescriptions
medication: prescriptions
respite: sits off sitters
break: off respite
sitter: sitters sits
night nurse: sitters night
muslim: muslim prayers
islam: muslim
islamic: muslim
imam: muslim
mosque: muslim
funeral: burial funeral rites
burial: funeral
priest: anointing communion
vicar: church parish
rabbi: minyan shiva
jew: shiva minyan
jewish: shiva minyan
synagogue: minyan
gurdwara: langar
sikh: langar
temple: hindu
non religious: humanist religion
nonreligious: humanist religion
atheist: humanist
celebrant: humanist
ambulance car: lift driver
transport: lift driver minibus
hospital transport: driver lift hospital
taxi: minibus driver lift
ferry: ferry mainland
southampton: mainland
portsmouth: mainland
disabled parking: blue badge
commodes: commode
walking frame: frames
zimmer: frames walking
wheelchairs: wheelchair
incontinence: pads nappies
nappy: pads nappies
mattress: bed beds
benefits: benefits
money: benefits debts
debt: debts
bills: debts fuel
pip: benefits
attendance allowance: benefits
universal credit: benefits
afford: costs cost pay
cant afford: costs cost pay
funeral costs: costs funeral
poa: attorney
lpa: attorney
solicitor: wills solicitor
inheritance: probate executor
executor: probate
register: registering registrar
death certificate: registering registrar
tell us once: registering
advance care plan: planning wishes refusals
advance decision: refusals wishes planning
living will: refusals wishes planning
ceilings of care: wishes
helpline: phone line
hotline: phone line
deaf: british sign language
bsl: british sign language
sign language: deaf british interpreter
hard of hearing: listening amplifiers loop
blind: talking magnifiers
computer: tablet digital
ipad: tablet digital
chaplaincy: chaplains
chaplain: chaplaincy chaplains
choir: singing songs
walk: walking walkers
walks: walking walkers
$said$, E'\n'), E'\n')) as line
on conflict do nothing;

create table private.directory_words (
	word text primary key,
	lexeme text not null,
	documents integer not null default 1
);
comment on table private.directory_words is 'Every word of the directory: what a mistyped one may have meant, and how rare it is.';
create index directory_words_lexeme on private.directory_words (lexeme);
create index directory_words_near on private.directory_words using gist (word extensions.gist_trgm_ops);
alter table private.directory_words enable row level security;
alter table private.directory_words force row level security;

-- ---- One document an entry -----------------------------------------------------------------------------
create table private.directory_documents (
	id uuid primary key,
	service_id uuid not null references public.directory_services (id) on delete cascade,
	location_id uuid references public.directory_locations (id),
	position point,
	assured_date date,
	name text not null,
	terms smallint not null,
	words tsvector not null
);
comment on table private.directory_documents is
	'An approved service at one of its places (or at none), as it is found: the words of its page by weight, and tokens for where (grid cells), kind, for whom, day, language, access, cost. Services alone: nothing about a person is ever in it.';
create index directory_documents_service on private.directory_documents (service_id);
create index directory_documents_location on private.directory_documents (location_id);
create index directory_documents_words on private.directory_documents using gin (words) with (fastupdate = off);
alter table private.directory_documents enable row level security;
alter table private.directory_documents force row level security;

create function private.cell(p_at point, p_size integer) returns text
	language sql immutable strict parallel safe set search_path = ''
	as $$ select 'g' || p_size || ':' || floor(p_at[0] / (p_size * 1000.0)) || ':' || floor(p_at[1] / (p_size * 1000.0)) $$;
comment on function private.cell(point, integer) is 'The square of so many kilometres in which a point lies, as a token.';

create function private.cells_around(p_at point, p_size integer) returns tsquery
	language sql immutable strict parallel safe set search_path = ''
	as $$
	select string_agg('''' || private.cell(point(p_at[0] + dx * p_size * 1000, p_at[1] + dy * p_size * 1000), p_size) || '''', ' | ')::tsquery
	from generate_series(-1, 1) as dx, generate_series(-1, 1) as dy
$$;
comment on function private.cells_around(point, integer) is 'The square of a point and the eight around it: everything within its size, and some more.';

create function private.reached_cells(p_name text) returns text[]
	language sql stable security definer set search_path = ''
	as $$
	with named as (
		select c.centre from public.place_names c where lower(c.county) = lower(trim(p_name))
		union all
		select p.centre from unnest(regexp_split_to_array(p_name, '\s*,\s*|\s+and\s+')) as part
		cross join lateral (
			select x.centre from public.place_names x where lower(x.name) = lower(trim(part)) order by x.weight desc limit 1
		) as p
	)
	select coalesce(nullif(array_agg(distinct 'r' || private.cell(n.centre, 10)), '{}'), array['r:all']) from named n
$$;
comment on function private.reached_cells(text) is 'The ten-kilometre squares of the places or the county that somebody says they reach; everywhere, where no such place is known.';

create function private.index_directory(p_services uuid[]) returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_count integer;
begin
	if p_services is null then
		delete from private.directory_documents;
	else
		delete from private.directory_documents d where d.service_id = any (p_services);
	end if;
	with s as materialized (
		select s.* from public.directory_services s
		where s.listed and s.status in ('active', 'temporarily closed') and (p_services is null or s.id = any (p_services))
	), terms as materialized (
		select a.service_id,
			string_agg(t.name || ' ' || t.keywords, ' ') as words,
			array_agg(case x.slug when 'kind' then 'k:' else 'f:' end || t.slug) as tokens
		from public.directory_attributes a
		join public.directory_taxonomy_terms t on t.id = a.term_id
		join public.directory_taxonomies x on x.id = t.taxonomy_id
		where p_services is null or a.service_id = any (p_services)
		group by a.service_id
	), hours as materialized (
		select h.service_id,
			array_agg(distinct 'd:' || (array_position(array['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], right(day, 2)))) filter (where day <> '')
				|| array_agg(distinct text 'd:we') filter (where right(day, 2) in ('SA', 'SU'))
				|| array_agg(distinct text 'd:ev') filter (where h.closes_at > '18:00') as tokens
		from public.directory_schedules h
		cross join lateral unnest(string_to_array(h.byday, ',')) as day
		where p_services is null or h.service_id = any (p_services)
		group by h.service_id
	), tongues as materialized (
		select l.service_id, string_agg(l.name, ' ') as words, array_agg('l:' || l.code) as tokens
		from public.directory_languages l where p_services is null or l.service_id = any (p_services) group by l.service_id
	), reaches as materialized (
		select a.service_id, string_agg(a.name, ' ') as words, array_agg(distinct c) as tokens
		from public.directory_service_areas a cross join lateral unnest(private.reached_cells(a.name)) as c
		where p_services is null or a.service_id = any (p_services)
		group by a.service_id
	), access as materialized (
		select c.location_id, array_agg('a:' || c.need) as tokens from public.directory_accessibility c group by c.location_id
	)
	insert into private.directory_documents (id, service_id, location_id, position, assured_date, name, terms, words)
	select coalesce(x.id, s.id), s.id, l.id, l.position, s.assured_date, private.plain(s.name), coalesce(cardinality(terms.tokens), 0),
		setweight(to_tsvector('pg_catalog.english', private.plain(s.name)), 'A')
		|| setweight(to_tsvector('pg_catalog.english', private.plain(coalesce(terms.words, '') || ' ' || coalesce(tongues.words, ''))), 'B')
		|| setweight(to_tsvector('pg_catalog.english', private.plain(s.description)), 'C')
		|| setweight(to_tsvector('pg_catalog.english', private.plain(concat_ws(' ', s.first_visit, o.name, l.name, l.city, reaches.words))), 'D')
		|| array_to_tsvector(array_remove(
			coalesce(terms.tokens, '{}') || coalesce(hours.tokens, '{}') || coalesce(tongues.tokens, '{}') || coalesce(access.tokens, '{}')
			|| case when s.free then 'c:free' end
			|| case when s.online then 'h:online' end
			|| case when s.by_phone then 'h:phone' end
			|| case when s.at_home then 'h:home' end
			|| private.cell(l.position, 3) || private.cell(l.position, 10) || private.cell(l.position, 50)
			-- without a place of its own it is found by whom it reaches
			|| case when l.position is null then 'r' end
			|| case when l.position is null then coalesce(reaches.tokens, array['r:all']) else '{}' end,
			null
		))
	from s
	join public.directory_organisations o on o.id = s.directory_organisation_id
	left join public.directory_service_at_locations x on x.service_id = s.id
	left join public.directory_locations l on l.id = x.location_id
	left join terms on terms.service_id = s.id
	left join hours on hours.service_id = s.id
	left join tongues on tongues.service_id = s.id
	left join reaches on reaches.service_id = s.id
	left join access on access.location_id = l.id;
	get diagnostics v_count = row_count;
	-- The words that may be meant: each as it is written, and what it is found by.
	if p_services is null then
		delete from private.directory_words;
	end if;
	insert into private.directory_words (word, lexeme, documents)
	select w.word, w.lexeme, count(*)
	from (
		select distinct s.id, word, (ts_lexize('pg_catalog.english_stem', word))[1] as lexeme
		from public.directory_services s
		join public.directory_organisations o on o.id = s.directory_organisation_id
		left join lateral (
			select string_agg(t.name || ' ' || t.keywords, ' ') as words
			from public.directory_attributes a join public.directory_taxonomy_terms t on t.id = a.term_id where a.service_id = s.id
		) as terms on true
		left join lateral (
			select string_agg(l.name, ' ') as words from public.directory_languages l where l.service_id = s.id
		) as tongues on true
		cross join lateral regexp_split_to_table(private.plain(concat_ws(' ', s.name, s.description, o.name, terms.words, tongues.words)), ' ') as word
		where s.listed and (p_services is null or s.id = any (p_services))
	) as w
	where length(w.word) between 2 and 40 and w.lexeme is not null
	group by w.word, w.lexeme
	on conflict (word) do nothing;
	-- What people say is no mistake either; found in no entry by itself.
	insert into private.directory_words (word, lexeme, documents)
	select distinct word, (ts_lexize('pg_catalog.english_stem', word))[1], 0
	from private.directory_synonyms y cross join lateral regexp_split_to_table(y.said, ' ') as word
	where length(word) > 2 and (ts_lexize('pg_catalog.english_stem', word))[1] is not null
	on conflict (word) do nothing;
	return v_count;
end $$;
comment on function private.index_directory(uuid[]) is
	'Writes the documents of these services anew, or of all; called by whatever changes one, in the same transaction.';

-- ---- Where somebody means --------------------------------------------------------------------------------
create function private.directory_place(p_typed text) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_typed text := private.plain(left(p_typed, 80));
	v_bare text := upper(replace(v_typed, ' ', ''));
	v_area text;
	v_found jsonb;
begin
	if v_typed = '' then
		return null;
	end if;
	-- A postcode, whole or its sector or its first half: only the area is kept.
	v_area := private.area_of_postcode(v_bare);
	if v_area is null and v_bare ~ '^[A-Z]{1,2}[0-9][A-Z0-9]?[0-9]$' then
		select s.area_id into v_area from public.sectors s where s.sector = left(v_bare, -1) || ' ' || right(v_bare, 1);
	end if;
	if v_area is not null then
		select jsonb_build_object('id', a.id, 'name', a.place) into v_found from public.areas a where a.id = v_area;
		return v_found;
	end if;
	select jsonb_build_object('id', p.id, 'name', p.name) into v_found
	from public.place_names p
	where lower(p.outcode) = lower(v_bare) and v_bare ~ '^[A-Z]{1,2}[0-9][A-Z0-9]?$'
	order by p.weight desc, p.id limit 1;
	if v_found is not null then
		return v_found;
	end if;
	-- A name as it is written, the nearest to what this directory lists first; then nearly as written.
	with names as (
		select p.*, private.plain(p.name) = v_typed as exact from public.place_names p
		where lower(p.name) in (lower(trim(p_typed)), v_typed)
			or (length(v_typed) >= 4 and lower(p.name) operator(extensions.%) v_typed and private.plain(p.name) operator(extensions.%) v_typed)
	)
	select jsonb_build_object('id', n.id, 'name', n.name) into v_found
	from names n
	order by n.exact desc, extensions.similarity(private.plain(n.name), v_typed) > 0.6 desc,
		exists (select from private.directory_documents d where d.words @@ private.cells_around(n.centre, 10)) desc,
		extensions.similarity(private.plain(n.name), v_typed) desc, n.weight desc, n.id
	limit 1;
	return v_found;
end $$;
comment on function private.directory_place(text) is
	'Where somebody means, from our own tables: a postcode''s area, or a place by name, also misspelt. What was typed is kept nowhere; null where nobody knows it.';
create index place_names_near on public.place_names using gin (lower(name) extensions.gin_trgm_ops);
create function public.directory_place(p_typed text) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.directory_place(p_typed) $$;
comment on function public.directory_place(text) is 'See private.directory_place.';
grant execute on function public.directory_place(text), private.directory_place(text) to anon, authenticated;

create function private.directory_centre(p_near text) returns table (centre point, name text)
	language sql stable security definer set search_path = ''
	as $$
	select a.centre, a.place from public.areas a where a.id = p_near
	union all
	select p.centre, p.name from public.place_names p where p.id = p_near
	limit 1
$$;
comment on function private.directory_centre(text) is 'Where a place or an area of an address is.';

-- ---- What was asked for, as a query ----------------------------------------------------------------------
create function private.directory_concepts(p_words text)
	returns table (nth integer, form tsquery, weight double precision, idf double precision)
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
	v_words text[] := '{}';
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
comment on function private.directory_concepts(text) is
	'What somebody typed as things meant: for each, the forms it is found in with their weights, and how much it says.';

create function private.directory_hits(p_words text, p_at point, p_filters text[])
	returns table (document_id uuid, strong boolean, band integer, metres double precision, remote boolean)
	language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_custom_plan
	as $$
declare
	v_filter tsquery := (select string_agg('''' || replace(f, '''', '''''') || '''', ' & ')::tsquery from unnest(p_filters) as f);
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
	v_count integer;
	v_found uuid[] := '{}';
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
comment on function private.directory_hits(text, point, text[]) is
	'Documents for what was typed, in order: what is meant before what is only near it, the stale below the others, then by band of distance and relevance. By phone or at home counts as near.';

create function private.directory_page(p_near text, p_words text, p_filters text[], p_page integer) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_words text := private.plain(left(p_words, 200));
	v_filters text[] := (select coalesce(array_agg(f), '{}') from unnest(p_filters[1:12]) as f where f ~ '^[kfdlach]:[A-Za-z-]{1,40}$|^d:[1-7]$');
	v_page integer := least(greatest(coalesce(p_page, 1), 1), 50);
	v_at point;
	v_name text;
	v_id text := p_near;
	v_tail text[];
	v_try text;
	v_total integer;
	v_rows jsonb;
begin
	select c.centre, c.name into v_at, v_name from private.directory_centre(left(p_near, 80)) as c;
	-- "coffee in ventnor": a place at the end is where, when this directory has something there.
	if v_at is null and v_words like '% %' then
		v_tail := string_to_array(v_words, ' ');
		for v_length in reverse least(3, cardinality(v_tail) - 1)..1 loop
			v_try := array_to_string(v_tail[cardinality(v_tail) - v_length + 1:], ' ');
			select p.centre, p.name, p.id into v_at, v_name, v_id
			from public.place_names p
			where lower(p.name) = v_try and exists (select from private.directory_documents d where d.words @@ private.cells_around(p.centre, 10))
			order by p.weight desc, p.id limit 1;
			if v_at is not null then
				v_words := regexp_replace(array_to_string(v_tail[:cardinality(v_tail) - v_length], ' '), ' (in|near|at|around|by)$', '');
				exit;
			end if;
		end loop;
	end if;
	with hits as materialized (
		select h.*, row_number() over () as place from private.directory_hits(v_words, v_at, v_filters) as h
	), counted as (
		select count(*) as total from hits
	), page as (
		select * from hits h where h.place > (v_page - 1) * 20 and h.place <= v_page * 20
	)
	select c.total, (
		select jsonb_agg(jsonb_build_object(
			'id', s.id, 'name', s.name, 'description', s.description, 'alert', s.alert, 'status', s.status,
			'strong', p.strong, 'band', case when v_at is not null and not p.remote then p.band end, 'remote', p.remote,
			'kinds', (
				select coalesce(jsonb_agg(t.name order by t.position), '[]'::jsonb)
				from public.directory_attributes a
				join public.directory_taxonomy_terms t on t.id = a.term_id
				join public.directory_taxonomies x on x.id = t.taxonomy_id
				where a.service_id = s.id and x.slug = 'kind'
			),
			'place', l.name, 'city', l.city,
			'at', case when l.position is not null then jsonb_build_array(l.latitude, l.longitude) end,
			'reach', (select string_agg(a.name, ', ' order by a.name) from public.directory_service_areas a where a.service_id = s.id),
			'step_free', exists (select from public.directory_accessibility c where c.location_id = l.id and c.need = 'step-free'),
			'free', s.free, 'fees', s.fees,
			'cost', (
				select jsonb_build_object('amount', c.amount, 'words', c.amount_description)
				from public.directory_cost_options c where c.service_id = s.id order by c.amount, c.id limit 1
			),
			'by_phone', s.by_phone, 'online', s.online, 'at_home', s.at_home,
			'languages', (select coalesce(jsonb_agg(g.name order by g.name), '[]'::jsonb) from public.directory_languages g where g.service_id = s.id),
			'bank_holidays', s.bank_holidays, 'nation', s.nation,
			'schedules', (
				select coalesce(jsonb_agg(jsonb_build_object(
					'freq', d.freq, 'interval', d.interval, 'byday', d.byday, 'bymonthday', d.bymonthday, 'dtstart', d.dtstart,
					'valid_from', d.valid_from, 'valid_to', d.valid_to, 'opens_at', d.opens_at, 'closes_at', d.closes_at, 'description', d.description
				) order by d.opens_at, d.byday, d.id), '[]'::jsonb)
				from public.directory_schedules d where d.service_id = s.id
			),
			'assured_date', s.assured_date, 'age', private.directory_age(s.assured_date, private.today())
		) order by p.place)
		from page p
		join private.directory_documents x on x.id = p.document_id
		join public.directory_services s on s.id = x.service_id
		left join public.directory_locations l on l.id = x.location_id
	) into v_total, v_rows
	from counted c;
	return jsonb_build_object(
		'today', private.today(),
		'near', case when v_at is not null then jsonb_build_object('id', v_id, 'name', v_name) end,
		'page', v_page, 'total', v_total, 'entries', coalesce(v_rows, '[]'::jsonb)
	);
end $$;
comment on function private.directory_page(text, text, text[], integer) is
	'A page of approved entries for what somebody looks for. Reads services and places alone; keeps nothing of what was asked.';
create function public.directory_page(p_near text, p_words text, p_filters text[], p_page integer) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.directory_page(p_near, p_words, p_filters, p_page) $$;
comment on function public.directory_page(text, text, text[], integer) is 'See private.directory_page.';
grant execute on function public.directory_page(text, text, text[], integer), private.directory_page(text, text, text[], integer) to anon, authenticated;
