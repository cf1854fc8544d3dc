-- Whoever asks is told of each organisation of theirs whether requests are taken there: a lead of a group that
-- coordinates nobody was shown the way to enter one for a caller, and found nothing behind its first page.
create or replace function private.viewer() returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select jsonb_build_object(
		'id', a.id,
		'email', coalesce(u.email, ''),
		'name', a.name,
		'roles', coalesce((
			select jsonb_agg(jsonb_build_object(
				'organisation_id', o.id, 'organisation_name', o.name, 'role', r.role,
				'coordinates', o.coordinates
			) order by o.name, o.id, r.role)
			from public.member_roles r
			join public.members m using (organisation_id, account_id)
			join public.organisations o on o.id = r.organisation_id
			where r.account_id = a.id and r.revoked_at is null and m.left_at is null and o.active
				and not private.suspended_anywhere(a.id)
		), '[]'::jsonb),
		'volunteer', exists (select from public.volunteers v where v.account_id = a.id),
		'circle', coalesce((
			select jsonb_agg(jsonb_build_object('person_id', c.person_id) order by c.added_at, c.person_id)
			from (
				select c.person_id, min(c.added_at) as added_at from private.circle_members c
				where c.account_id = a.id and c.ended_at is null
				group by c.person_id
			) as c
		), '[]'::jsonb)
	)
	from public.accounts a
	join auth.users u on u.id = a.id
	where a.id = (select private.me())
$$;
