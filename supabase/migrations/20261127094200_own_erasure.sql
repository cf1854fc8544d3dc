-- An account holder asks for the erasure of what is held of themselves: what goes and what stays, shown before.

-- An organisation holds the details of somebody whose place has ended too.
create index circle_members_account_ever on private.circle_members (account_id) where account_id is not null;

create function private.own_erasure_page() returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
begin
	return private.account_page() || jsonb_build_object(
		'now', private.clock(),
		'organisations', (
			select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'phone', o.phone) order by o.name, o.id), '[]'::jsonb)
			from public.organisations o where o.id in (select private.organisations_holding(v_me, null))
		),
		'asked', (
			select jsonb_build_object('on', s.received_on, 'due_on', s.due_on, 'organisation', o.name)
			from private.subject_requests s join public.organisations o on o.id = s.organisation_id
			where s.account_id = v_me and s.person_id is null and s.kind = 'erasure' and s.state in ('received', 'acting')
			order by s.recorded_at limit 1
		),
		'volunteers', exists (select from public.volunteers v where v.account_id = v_me),
		-- a person at the centre: what is known of them is another record, with an erasure of its own
		'own_record', (
			select c.person_id from private.circle_members c
			where c.account_id = v_me and c.role = 'self' and c.ended_at is null order by c.added_at limit 1
		),
		'rules', private.retention_page()
	);
end $$;
comment on function private.own_erasure_page() is
	'For an account holder: what of their own account an erasure would take, what stays and how long, and whether it has been asked.';
create function public.own_erasure_page() returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.own_erasure_page() $$;
comment on function public.own_erasure_page() is 'See private.own_erasure_page.';
grant execute on function public.own_erasure_page(), private.own_erasure_page() to authenticated;
