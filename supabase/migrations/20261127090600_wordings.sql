-- The versions of the words in which consent is asked. The words themselves are the site's (its
-- consent/wording.ts), and stand with each permit as they were shown; here is what a new version changed,
-- and whether an older yes must be asked for again.

create table private.wordings (
	version integer primary key check (version >= 1),
	since timestamptz not null,
	changed text not null check (length(changed) between 1 and 500),
	asks_again public.scope[] not null default '{}',
	counts_until timestamptz,
	constraint asked_again_by_a_day check (
		(asks_again <> '{}') = (counts_until is not null) and coalesce(counts_until > since, true)
	)
);
comment on table private.wordings is
	'Each version of the words of consent (C1): what it changed, which scopes must be asked for again because of it, and until when an older yes to those counts.';
alter table private.wordings enable row level security;
alter table private.wordings force row level security;

-- From the moment this database has it: a yes from before is asked for again for thirty days, and then stops.
insert into private.wordings (version, since, changed, asks_again, counts_until) values
	(1, '2026-11-01', 'The first words.', '{}', null),
	(
		2, now(),
		'The question about faith or belief now says that the law protects it more than most things, and that this yes is for it alone. Every question says that each reading is written down.',
		'{faith}', now() + interval '30 days'
	);

create table private.wording_asks (
	permit_id uuid not null references private.permits (id),
	version integer not null references private.wordings (version),
	at timestamptz not null,
	primary key (permit_id, version)
);
comment on table private.wording_asks is 'Which consents have been asked for again because of new words, so that nobody is asked twice.';
create index wording_asks_version on private.wording_asks (version);
alter table private.wording_asks enable row level security;
alter table private.wording_asks force row level security;

create index permits_wording on private.permits (wording_version, person_id);

create function private.asked_again(p_person uuid, p_at timestamptz)
	returns table (permit_id uuid, scopes public.scope[], version integer, changed text, since timestamptz, until timestamptz)
	language sql stable security definer set search_path = ''
	as $$
	select p.id, array_agg(s.scope order by s.scope), w.version, w.changed, w.since, w.counts_until
	from private.permits p
	cross join unnest(p.scopes) as s (scope)
	cross join lateral (
		-- the first that asks: its day comes first
		select x.* from private.wordings x
		where x.version > p.wording_version and x.since <= p_at and s.scope = any (x.asks_again)
		order by x.version limit 1
	) as w
	-- C21: after a death nobody can answer, and what coordinators keep they keep as it was
	where p.person_id = p_person and not private.dead(p_person) and p.ends_at > p_at and p.basis <> 'family'
		and private.scope_stands(p, s.scope, false, p_at) ->> 'state' in ('active', 'waiting')
	group by p.id, w.version, w.changed, w.since, w.counts_until
$$;
comment on function private.asked_again(uuid, timestamptz) is
	'The consents of a person that stand on words since changed in a way that must be asked about again: what changed, and until when the old yes counts. No guard of its own.';

create function private.ask_again() returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_due record;
	v_asked integer := 0;
	v_stopped integer := 0;
begin
	if not pg_try_advisory_xact_lock(hashtextextended('alongside:ask_again', 0)) then
		return jsonb_build_object('asked', 0, 'stopped', 0);
	end if;
	for v_due in
		select x.person_id, a.*
		from (
			select distinct p.person_id
			from private.wordings w
			join private.permits p on p.wording_version < w.version and p.scopes && w.asks_again and p.ends_at > v_now
			where w.since <= v_now
				and (
					not exists (select from private.wording_asks k where k.permit_id = p.id and k.version = w.version)
					-- a day for what the clock has missed; after that none can be left
					or v_now between w.counts_until and w.counts_until + interval '1 day'
				)
			limit 500
		) as x
		cross join lateral private.asked_again(x.person_id, v_now) as a
	loop
		if v_due.until <= v_now then
			insert into private.permit_ends (permit_id, scopes, kind, at)
			values (v_due.permit_id, v_due.scopes, 'withdrawn', v_now);
			perform private.after_narrowing(v_due.person_id, null);
			v_stopped := v_stopped + 1;
			continue;
		end if;
		insert into private.wording_asks (permit_id, version, at)
		values (v_due.permit_id, v_due.version, v_now)
		on conflict do nothing;
		continue when not found;
		v_asked := v_asked + 1;
		-- one mail a person, however many consents it is about
		continue when exists (
			select from private.wording_asks k join private.permits p on p.id = k.permit_id
			where p.person_id = v_due.person_id and k.version = v_due.version and k.permit_id <> v_due.permit_id
		);
		insert into private.outbox (template, to_account, person_id, params)
		select 'consent-reworded', c.account_id, v_due.person_id,
			jsonb_build_object('link', '/circle/' || v_due.person_id || '/sharing')
		from private.circle_members c
		where c.person_id = v_due.person_id and c.ended_at is null and c.account_id is not null
			-- C2, C3: those whose answer would count
			and (
				c.role = 'self'
				or (
					c.basis in ('attorney', 'deputy') and private.lacks_capacity(v_due.person_id, v_now)
					and private.manages(c.account_id, v_due.person_id, v_now)
				)
			);
	end loop;
	return jsonb_build_object('asked', v_asked, 'stopped', v_stopped);
end $$;
comment on function private.ask_again() is
	'Job: asks those who can answer for a new yes where the words of a consent have changed, once; when the day has passed, what stood on the old words stops (C1, C20).';
create function public.ask_again() returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.ask_again() $$;
comment on function public.ask_again() is 'See private.ask_again.';
grant execute on function public.ask_again(), private.ask_again() to service_role;
