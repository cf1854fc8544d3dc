-- Telling a call that comes by the site from one made directly: limits for each network are worth something
-- only where the network is true, and whoever calls the Data API directly may say any.

create table private.site_keys (
	key text primary key check (key ~ '^[0-9a-f]{64}$'),
	seen_at timestamptz not null default private.clock()
);
comment on table private.site_keys is
	'What sites of this database sign networks with. Told at a site''s start and by the clock, with the secret key; one not seen for two days is forgotten.';
alter table private.site_keys enable row level security;
alter table private.site_keys force row level security;

create function private.announce_site(p_key text) returns void
	language plpgsql security definer set search_path = ''
	as $$
begin
	insert into private.site_keys as k (key, seen_at) values (p_key, private.clock())
	on conflict (key) do update set seen_at = excluded.seen_at where k.seen_at < excluded.seen_at - interval '1 hour';
	delete from private.site_keys where seen_at < private.clock() - interval '2 days';
end $$;
comment on function private.announce_site(text) is
	'The site says by what its networks can be told from made-up ones. Several may stand for a while: a new secret is taken up without a gap.';
create function public.announce_site(p_key text) returns void
	language sql security invoker set search_path = ''
	as $$ select private.announce_site(p_key) $$;
comment on function public.announce_site(text) is 'See private.announce_site.';
grant execute on function public.announce_site(text), private.announce_site(text) to service_role;

create function private.signed_by_site(p_said text, p_signature text) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	-- before a site has started on this database nobody can be told apart
	select not exists (select from private.site_keys) or exists (
		select from private.site_keys k
		where encode(sha256(convert_to(k.key || '.' || p_said || '.' || k.key, 'utf8')), 'hex') = p_signature
	)
$$;
comment on function private.signed_by_site(text, text) is
	'Whether a site of this database said so: nobody else knows what it signs with.';

create function private.network_of(p_said text) returns text
	language sql stable security definer set search_path = ''
	as $$
	select case
		when not exists (select from private.site_keys) then coalesce(p_said, '')
		when p_said ~ '^[0-9a-f]{64}\.[0-9a-f]{64}$' and private.signed_by_site(left(p_said, 64), right(p_said, 64)) then left(p_said, 64)
		else 'elsewhere'
	end
$$;
comment on function private.network_of(text) is
	'The network that a call comes from, as the site signed it (lib/server/db/limits.ts). Whoever calls directly is ''elsewhere'', all of them together, whatever they say.';
