-- A mail that was handed to the provider and never settled (the site was killed, or no answer came) may have reached
-- somebody. When it is held back after that, the outbox said "cancelled", and so denied a mail that somebody has. It
-- says "unknown" now, with the reason that it was held back for. One trigger and not a change to each function
-- that holds mail back: none of them, and none that is still to be written, can forget it.
create function private.perhaps_gone() returns trigger
	language plpgsql set search_path = ''
	as $$
begin
	new.state := 'unknown';
	new.reason := left('sent or not, then held back: ' || coalesce(new.reason, 'no reason'), 300);
	new.params := '{}'::jsonb;
	return new;
end $$;
comment on function private.perhaps_gone() is
	'A mail that was tried and is not known to have failed is not "cancelled": it may be in somebody''s inbox (R5).';
revoke execute on function private.perhaps_gone() from public;

create trigger perhaps_gone before update of state on private.outbox
	for each row when (new.state = 'cancelled' and old.attempts > 0)
	execute function private.perhaps_gone();

-- Whoever may have been asked hears that it is settled; only whoever cannot have been is told nothing.
-- Bodies before: 20261127150100_asking_groups.sql.
create or replace function private.withdraw_offers(p_task uuid, p_by uuid, p_tell boolean) returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_count integer;
	v_groups integer := private.settle_group_offers(p_task, null, p_by, p_tell);
begin
	with gone as (
		update public.offers o set state = 'withdrawn', answered_at = private.clock()
		where o.task_id = p_task and o.state = 'sent'
		returning o.*
	), held_back as (
		update private.outbox b set state = 'cancelled', reason = 'offer withdrawn'
		from gone g where b.offer_id = g.id and b.state = 'queued'
		returning b.offer_id, b.state
	), told as (
		insert into private.outbox (template, to_account, organisation_id, person_id, task_id, offer_id, params)
		select 'offer-settled', g.volunteer_id, g.organisation_id, g.person_id, g.task_id, g.id,
			jsonb_build_object('link', '/offers')
		from gone g
		where p_tell and g.volunteer_id is distinct from p_by
			and not exists (select from held_back h where h.offer_id = g.id and h.state = 'cancelled')
	)
	select count(*) into v_count from gone;
	return v_count + v_groups;
end $$;

create or replace function private.settle_group_offers(p_task uuid, p_group uuid, p_by uuid, p_tell boolean) returns integer
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_count integer;
begin
	with gone as (
		update private.group_offers g set answered_at = private.clock(),
			state = case when (private.name_stands(g)).state = 'accepted' then 'accepted'::public.offer_state else 'withdrawn' end
		where g.task_id = p_task and g.state = 'sent' and (p_group is null or g.group_id = p_group)
		returning g.*
	), held_back as (
		update private.outbox b set state = 'cancelled', reason = 'offer withdrawn'
		from gone g
		where b.task_id = g.task_id and b.template = 'group-offer' and b.state = 'queued'
			and b.params ->> 'link' = private.group_link(g)
		returning b.to_account, b.state, g.id
	), told as (
		insert into private.outbox (template, to_account, organisation_id, person_id, task_id, params)
		select 'group-settled', l.account_id, g.organisation_id, g.person_id, g.task_id, jsonb_build_object('link', private.group_link(g))
		from gone g
		join private.group_offer_leads l on l.group_offer_id = g.id and l.told_at >= g.sent_at
		where p_tell and l.account_id is distinct from p_by
			and not exists (select from held_back h where h.id = g.id and h.to_account = l.account_id and h.state = 'cancelled')
	)
	select count(*) into v_count from gone;
	return v_count;
end $$;
