-- Buddies. A coordinator asks a new volunteer and an experienced one whether they would like to be in touch while
-- the new one finds their feet. Each says yes or no for themselves and says how they may be reached; neither is named
-- to the other before both have said yes. Either ends it without a reason, and nobody is told which of them it was.
-- What they say to each other is theirs: the coordinators see that there is a pair, and how it stands. Nothing of
-- anybody who is helped passes between them by it.
--
-- Who may: whoever an organisation has accepted, paused with it or not: this is care, and a pause is when it may be
-- wanted most. A lapsed check or training stops offers and not a buddy. Whoever left, or is suspended anywhere, has no
-- buddy from that instant: what each had shared goes with it, and it does not come back with a suspension lifted.
-- Erasure and the replay ledger know of it from the next migration on, with peer circles.

create table private.buddies (
	id uuid primary key default gen_random_uuid(),
	organisation_id uuid not null references public.organisations (id),
	newer_id uuid not null references public.volunteers (account_id),
	older_id uuid not null references public.volunteers (account_id),
	asked_by uuid not null references public.accounts (id),
	asked_at timestamptz not null default private.clock(),
	newer_yes_at timestamptz,
	older_yes_at timestamptz,
	newer_contact text not null default '' check (length(newer_contact) <= 200),
	older_contact text not null default '' check (length(older_contact) <= 200),
	ended_at timestamptz,
	ended_how text check (ended_how in ('no', 'ended', 'taken_back', 'standing')),
	constraint two_people check (newer_id <> older_id),
	constraint ended_whole check (num_nonnulls(ended_at, ended_how) in (0, 2)),
	constraint nothing_shared_after check (ended_at is null or newer_contact = '' and older_contact = '')
);
comment on table private.buddies is
	'A new volunteer and an experienced one, asked by a coordinator whether they would like to be in touch. It is a pair from the second yes to its end.';
comment on column private.buddies.newer_contact is 'How the other may reach them, in their own words; theirs to share, and gone when it ends.';
comment on column private.buddies.ended_how is 'A no, one of the two, a coordinator, or that one of them is not of the organisation any more. Never which of the two.';
create unique index buddies_newer on private.buddies (organisation_id, newer_id) where ended_at is null;
create index buddies_newer_of on private.buddies (newer_id);
create index buddies_older on private.buddies (older_id);
create index buddies_organisation on private.buddies (organisation_id);
create index buddies_asked_by on private.buddies (asked_by);
create index buddies_hash on private.buddies (private.hash_id(id));
create index buddies_over on private.buddies (ended_at);
alter table private.buddies enable row level security;
alter table private.buddies force row level security;

create function private.may_meet(p_account uuid, p_organisation uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from public.acceptances a
		join public.accounts c on c.id = a.volunteer_id and c.closed_at is null
		where a.organisation_id = p_organisation and a.volunteer_id = p_account and a.state in ('accepted', 'paused')
			and not private.suspended_anywhere(p_account)
	)
$$;
comment on function private.may_meet(uuid, uuid) is
	'Whether somebody may have a buddy with an organisation and come to its peer circles: accepted or paused, not suspended anywhere. A lapse does not matter: it is care, not a visit.';

create function private.end_buddy_now(p_buddy private.buddies, p_how text, p_by uuid) returns void
	language plpgsql security definer set search_path = ''
	as $$
begin
	update private.buddies set ended_at = private.clock(), ended_how = p_how, newer_contact = '', older_contact = ''
	where id = p_buddy.id and ended_at is null;
	if not found then
		return;
	end if;
	-- whoever had said yes and is still here hears that it is over, not why nor by whom
	insert into private.outbox (template, to_account, organisation_id, params)
	select 'buddy-ended', x.id, p_buddy.organisation_id, jsonb_build_object('organisation', o.name, 'link', '/volunteering/together')
	from (values (p_buddy.newer_id, p_buddy.newer_yes_at), (p_buddy.older_id, p_buddy.older_yes_at)) as x (id, yes_at)
	join public.organisations o on o.id = p_buddy.organisation_id
	where x.yes_at is not null and x.id is distinct from p_by and private.may_meet(x.id, p_buddy.organisation_id);
end $$;
comment on function private.end_buddy_now(private.buddies, text, uuid) is 'A pair is over, with what each had shared. Part of whatever ends one.';

create function private.end_together() returns trigger
	language plpgsql security definer set search_path = ''
	as $$
begin
	-- C11: a suspension by one organisation is one everywhere
	perform private.end_buddy_now(b, 'standing', new.volunteer_id) from private.buddies b
	where b.ended_at is null and new.volunteer_id in (b.newer_id, b.older_id)
		and (new.state = 'suspended' or b.organisation_id = new.organisation_id);
	return null;
end $$;
comment on function private.end_together() is 'Trigger: whoever leaves or is suspended has no buddy from that instant.';
create trigger acceptances_end_together after update of state on public.acceptances
	for each row when (new.state in ('left', 'suspended', 'declined') and old.state is distinct from new.state)
	execute function private.end_together();

-- ---- A coordinator asks --------------------------------------------------------------------------------
create function private.buddy_desk_page(p_organisation uuid, p_volunteer uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation public.organisations := private.desk_of(v_me, p_organisation);
	v_state public.acceptance_state;
begin
	select a.state into v_state from public.acceptances a where a.organisation_id = p_organisation and a.volunteer_id = p_volunteer;
	if v_state is null then
		perform private.not_found();
	end if;
	return jsonb_build_object(
		'now', private.clock(), 'name', private.account_name(p_volunteer), 'own', p_volunteer = v_me, 'organisation', v_organisation.name,
		'may', private.may_meet(p_volunteer, p_organisation),
		'pairs', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', b.id, 'with', private.account_name(case b.newer_id when p_volunteer then b.older_id else b.newer_id end),
				'newer', b.newer_id = p_volunteer, 'asked_at', b.asked_at,
				'agreed_at', greatest(b.newer_yes_at, b.older_yes_at), 'agreed', num_nonnulls(b.newer_yes_at, b.older_yes_at) = 2,
				'said_yes', num_nonnulls(b.newer_yes_at, b.older_yes_at), 'ended_at', b.ended_at, 'ended_how', b.ended_how
			) order by b.ended_at desc nulls first, b.asked_at desc), '[]'::jsonb)
			from private.buddies b where b.organisation_id = p_organisation and p_volunteer in (b.newer_id, b.older_id)
		),
		'people', case when private.may_meet(p_volunteer, p_organisation) then (
			select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'name', x.name, 'visits', x.visits) order by x.visits desc, x.name, x.id), '[]'::jsonb)
			from (
				select a.volunteer_id as id, private.account_name(a.volunteer_id) as name, (
					select count(*) from public.matches m
					where m.volunteer_id = a.volunteer_id and m.organisation_id = p_organisation and m.done_at is not null and m.ended_at is null
				) as visits
				from public.acceptances a
				where a.organisation_id = p_organisation and a.state = 'accepted' and a.volunteer_id <> p_volunteer
					and private.may_meet(a.volunteer_id, p_organisation)
					and (
						select count(*) from private.buddies b
						where b.organisation_id = p_organisation and a.volunteer_id in (b.newer_id, b.older_id) and b.ended_at is null
					) < 3
				order by visits desc, name limit 200
			) as x
		) else '[]'::jsonb end
	);
end $$;
comment on function private.buddy_desk_page(uuid, uuid) is
	'A volunteer''s buddies for the coordinators: with whom and how it stands, never what either shared; and whom they could ask, those with most visits first.';
create function public.buddy_desk_page(p_organisation uuid, p_volunteer uuid) returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.buddy_desk_page(p_organisation, p_volunteer) $$;
comment on function public.buddy_desk_page(uuid, uuid) is 'See private.buddy_desk_page.';
grant execute on function public.buddy_desk_page(uuid, uuid), private.buddy_desk_page(uuid, uuid) to authenticated;

create function private.ask_buddies(p_once uuid, p_organisation uuid, p_volunteer uuid, p_older uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_id uuid;
begin
	-- with the acceptance's lock, so that two coordinators do not ask two people
	perform private.volunteer_of(v_me, p_organisation, p_volunteer);
	select * into v_once from private.begin_once(p_once, 'ask_buddies', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if not private.may_meet(p_volunteer, p_organisation) then
		raise exception 'They are not with you just now.' using errcode = 'PT409', hint = 'left';
	elsif exists (
		select from private.buddies b where b.organisation_id = p_organisation and b.newer_id = p_volunteer and b.ended_at is null
	) then
		raise exception 'Somebody has been asked already.' using errcode = 'PT409', hint = 'taken';
	elsif p_older is null or p_older = p_volunteer or not private.may_meet(p_older, p_organisation) or (
		select count(*) from private.buddies b
		where b.organisation_id = p_organisation and p_older in (b.newer_id, b.older_id) and b.ended_at is null
	) >= 3 then
		raise exception 'Choose somebody who volunteers with you, and has no three already.' using errcode = 'PT422', hint = 'older';
	end if;
	insert into private.buddies (organisation_id, newer_id, older_id, asked_by) values (p_organisation, p_volunteer, p_older, v_me)
	returning id into v_id;
	insert into private.outbox (template, to_account, organisation_id, params)
	select 'buddy-asked', x.id, o.id, jsonb_build_object('organisation', o.name, 'link', '/volunteering/together')
	from public.organisations o cross join unnest(array[p_volunteer, p_older]) as x (id)
	where o.id = p_organisation;
	return private.end_once(p_once, 'ask_buddies', jsonb_build_object('id', v_id));
end $$;
comment on function private.ask_buddies(uuid, uuid, uuid, uuid) is
	'A coordinator asks two volunteers whether they would like to be buddies. Neither learns who the other is before both have said yes.';
create function public.ask_buddies(p_once uuid, p_organisation uuid, p_volunteer uuid, p_older uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.ask_buddies(p_once, p_organisation, p_volunteer, p_older) $$;
comment on function public.ask_buddies(uuid, uuid, uuid, uuid) is 'See private.ask_buddies.';
grant execute on function public.ask_buddies(uuid, uuid, uuid, uuid), private.ask_buddies(uuid, uuid, uuid, uuid) to authenticated;

-- ---- The two say ---------------------------------------------------------------------------------------
create function private.agree_buddy(p_once uuid, p_buddy uuid, p_contact text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_once record;
	v_buddy private.buddies;
	v_contact text := trim(coalesce(p_contact, ''));
	v_newer boolean;
begin
	select * into v_buddy from private.buddies b where b.id = p_buddy and v_me in (b.newer_id, b.older_id) for update;
	if v_buddy.id is null then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'agree_buddy', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_buddy.ended_at is not null then
		raise exception 'This is over. Nothing of yours is shared.' using errcode = 'PT409', hint = 'ended';
	elsif length(v_contact) > 200 then
		raise exception 'Make it 200 characters or fewer.' using errcode = 'PT422', hint = 'contact';
	end if;
	v_newer := v_me = v_buddy.newer_id;
	if v_newer then
		update private.buddies set newer_yes_at = coalesce(newer_yes_at, private.clock()), newer_contact = v_contact where id = p_buddy;
	else
		update private.buddies set older_yes_at = coalesce(older_yes_at, private.clock()), older_contact = v_contact where id = p_buddy;
	end if;
	if (v_newer and v_buddy.newer_yes_at is null and v_buddy.older_yes_at is not null)
		or (not v_newer and v_buddy.older_yes_at is null and v_buddy.newer_yes_at is not null)
	then
		insert into private.outbox (template, to_account, organisation_id, params)
		select 'buddy-agreed', case when v_newer then v_buddy.older_id else v_buddy.newer_id end, o.id,
			jsonb_build_object('organisation', o.name, 'link', '/volunteering/together')
		from public.organisations o where o.id = v_buddy.organisation_id;
	end if;
	return private.end_once(p_once, 'agree_buddy', '{}'::jsonb);
end $$;
comment on function private.agree_buddy(uuid, uuid, text) is
	'One of the two says yes, and how the other may reach them, which may be nothing; said again, it changes that. The second yes makes them buddies.';
create function public.agree_buddy(p_once uuid, p_buddy uuid, p_contact text default '') returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.agree_buddy(p_once, p_buddy, p_contact) $$;
comment on function public.agree_buddy(uuid, uuid, text) is 'See private.agree_buddy.';
grant execute on function public.agree_buddy(uuid, uuid, text), private.agree_buddy(uuid, uuid, text) to authenticated;

create function private.end_buddy(p_once uuid, p_buddy uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_buddy private.buddies;
begin
	select * into v_buddy from private.buddies b
	where b.id = p_buddy and (v_me in (b.newer_id, b.older_id) or private.coordinates(v_me, b.organisation_id)) for update;
	if v_buddy.id is null then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'end_buddy', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.end_buddy_now(v_buddy, case
		when v_me not in (v_buddy.newer_id, v_buddy.older_id) then 'taken_back'
		when num_nonnulls(v_buddy.newer_yes_at, v_buddy.older_yes_at) = 2 then 'ended'
		else 'no'
	end, v_me);
	return private.end_once(p_once, 'end_buddy', '{}'::jsonb);
end $$;
comment on function private.end_buddy(uuid, uuid) is
	'One of the two says no, or ends it, without a reason; or a coordinator takes it back. It is over at once, and so is what was shared.';
create function public.end_buddy(p_once uuid, p_buddy uuid) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.end_buddy(p_once, p_buddy) $$;
comment on function public.end_buddy(uuid, uuid) is 'See private.end_buddy.';
grant execute on function public.end_buddy(uuid, uuid), private.end_buddy(uuid, uuid) to authenticated;

create function private.buddies_of(p_account uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(jsonb_agg(jsonb_build_object(
		'id', b.id, 'organisation', o.name, 'phone', o.phone, 'newer', b.newer_id = p_account, 'asked_at', b.asked_at,
		'said', s.said, 'agreed', s.both, 'contact', s.mine,
		-- neither is anybody to the other before both have said yes
		'name', case when s.both then coalesce(private.first_name(private.account_name(s.other)), 'Somebody') end,
		'reach', case when s.both then s.theirs end
	) order by o.name, b.asked_at, b.id), '[]'::jsonb)
	from private.buddies b
	join public.organisations o on o.id = b.organisation_id
	cross join lateral (
		select num_nonnulls(b.newer_yes_at, b.older_yes_at) = 2 as both,
			case b.newer_id when p_account then b.newer_yes_at else b.older_yes_at end is not null as said,
			case b.newer_id when p_account then b.older_id else b.newer_id end as other,
			case b.newer_id when p_account then b.newer_contact else b.older_contact end as mine,
			case b.newer_id when p_account then b.older_contact else b.newer_contact end as theirs
	) as s
	where p_account in (b.newer_id, b.older_id) and b.ended_at is null
		and private.may_meet(b.newer_id, b.organisation_id) and private.may_meet(b.older_id, b.organisation_id)
$$;
comment on function private.buddies_of(uuid) is
	'The buddies that somebody has or is asked to have: the other''s first name and what they chose to share from the second yes on, and not a moment before.';

