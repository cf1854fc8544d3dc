-- What a search costs at 50,000 entries. The same answers for less, but where only a wide ring holds forty: there it
-- looks at the 200 nearest of them, no longer at any 200.
-- * The words that a mistyped one may have meant are found by an inverted index: at 70,000 words the nearest by
--   the tree's order cost 30 ms, those alike enough to be meant cost 0.1.
-- * What day it is, is asked once for a search and not at each entry.
-- * With nothing said and no place, the newest are read from an index and not sorted out of all.
drop index private.directory_words_near;
create index directory_words_near on private.directory_words using gin (word extensions.gin_trgm_ops) with (fastupdate = off);
create index directory_documents_assured on private.directory_documents (assured_date desc nulls last);

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
					from private.directory_words c where c.word operator(extensions.%) v_word order by c.word operator(extensions.<->) v_word limit 6
				) as d order by d.alike + least(d.documents, 20) * 0.002 desc limit 1;
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
	-- once: a call of it for each entry costs more than the search
	v_today date := private.today();
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
		-- Wider only where there is little: so a search costs the same in a city as on an island. Each ring holds the
		-- one before it, and of each the nearest are looked at.
		foreach v_size in array array[3, 10, 50] loop
			v_near := private.cells_around(p_at, v_size);
			if v_query is not null then
				v_near := v_near && v_query;
			end if;
			select coalesce(array_agg(d.id), '{}') into v_found from (
				select x.id from private.directory_documents x where x.words @@ v_near order by x.position <-> p_at limit 200
			) as d;
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
			coalesce(s.assured_date <= v_today - 365, true) as stale
		from scored s cross join best b
		where s.relevance >= 0.36 * b.top
	)
	select k.id, k.is_strong, k.miles, k.away, k.far from kept k
	order by k.is_strong desc, k.stale, case when p_at is null then 0 else k.miles end, k.relevance + k.more desc, k.away, k.name, k.id;
end $$;
