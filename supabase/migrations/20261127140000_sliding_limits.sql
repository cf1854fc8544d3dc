-- Limits slide: until now a window of a quarter of an hour began at the full quarter, so that somebody could
-- use a limit up just before it and again just after. What was tried in the window before now counts by as much
-- of it as still lies within the span, at most as often as is allowed: who waited its length begins anew.

create function private.wait_for_limit(p_bucket text, p_key text, p_max integer, p_window interval) returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_start timestamptz := date_bin(p_window, v_now, timestamptz '2026-01-01 00:00+00');
	v_gone double precision := extract(epoch from v_now - v_start) / extract(epoch from p_window);
	v_key bytea := sha256(convert_to(lower(p_key), 'utf8'));
	v_hits integer;
	v_before integer;
	v_at double precision;
begin
	insert into private.rate_limits as l (bucket, key_hash, window_start)
	values (p_bucket, v_key, v_start)
	on conflict (bucket, key_hash, window_start) do update set hits = l.hits + 1
	returning hits into v_hits;
	v_before := coalesce((
		select least(l.hits, p_max) from private.rate_limits l
		where l.bucket = p_bucket and l.key_hash = v_key and l.window_start = v_start - p_window
	), 0);
	if v_hits + ceil(v_before * (1 - v_gone)) <= p_max then
		return 0;
	end if;
	-- when there is room for one more: as the window before slides out, or else as this one does
	v_at := case
		when v_hits < p_max then 1 - (p_max - v_hits - 1)::double precision / v_before
		else 1 + 1 / p_max::double precision
	end;
	return greatest(1, ceil((v_at - v_gone) * extract(epoch from p_window)));
end $$;
comment on function private.wait_for_limit(text, text, integer, interval) is
	'Counts one try; seconds to wait when it is one too many within the span, 0 otherwise. The span slides.';

create or replace function private.hit_limit(p_bucket text, p_key text, p_max integer, p_window interval) returns boolean
	language sql security definer set search_path = ''
	as $$ select private.wait_for_limit(p_bucket, p_key, p_max, p_window) > 0 $$;

create or replace function private.knock(p_bucket text, p_keys text[], p_signature text) returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_limit record;
	v_wait integer := 0;
	-- Whoever calls this directly counts as one network, all of them together, and for no address: made-up
	-- keys then neither shut anybody out nor fill the table.
	v_keys text[] := case
		when private.signed_by_site(array_to_string(p_keys, ',', '-'), p_signature) then p_keys
		else array[null, null, repeat('0', 64)]
	end;
begin
	for v_part in 1..3 loop
		continue when v_keys[v_part] is null;
		if v_keys[v_part] !~ '^[0-9a-f]{64}$' then
			raise exception 'Please try again.' using errcode = 'PT422', hint = 'key';
		end if;
		select * into v_limit from private.limit_of(p_bucket, v_part);
		continue when v_limit.most is null;
		v_wait := greatest(v_wait, private.wait_for_limit(p_bucket || v_part, v_keys[v_part], v_limit.most, v_limit.span));
	end loop;
	return v_wait;
end $$;
