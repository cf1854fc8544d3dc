-- Hours that a volunteer set right stood on that volunteer's page alone, so that a coordinator came upon them by chance.
-- They wait on the desk, for the volunteer's supervisor where one is named, else for any coordinator, until somebody
-- has seen them. Never on whoever's hours they are (C24).
--
-- Changes what has landed: private.waits_beside.

create or replace function private.waits_beside(p_me uuid, p_organisation uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(jsonb_agg(jsonb_build_object(
		'kind', w.kind, 'id', w.id, 'name', w.name, 'since', w.since, 'ends_at', w.ends_at, 'with', private.account_name(w.with_id),
		'waits_on_me', coalesce(w.with_id = p_me, true) and w.id <> p_me
	) order by w.since, w.id), '[]'::jsonb)
	from (
		select 'group_new' as kind, a.id, a.name, a.confirmed_at as since, null::timestamptz as ends_at, null::uuid as with_id
		from private.group_applications a
		where a.organisation_id = p_organisation and a.confirmed_at is not null and a.decided_at is null
		union all
		select 'group_vetting', g.organisation_id, o.name, g.vetted_until - interval '30 days', g.vetted_until, null
		from private.groups g join public.organisations o on o.id = g.organisation_id and o.active
		where g.vetted_by = p_organisation and g.ended_at is null and private.clock() >= g.vetted_until - interval '30 days'
		union all
		select 'group_unled', g.organisation_id, o.name, coalesce(gone.at, g.vetted_at), null, null
		from private.groups g
		join public.organisations o on o.id = g.organisation_id and o.active
		cross join lateral (
			select max(r.revoked_at) as at from public.member_roles r where r.organisation_id = g.organisation_id and r.role = 'group_lead'
		) as gone
		where g.vetted_by = p_organisation and g.ended_at is null
			and not exists (select from private.live_leads(g.organisation_id))
			-- whoever is invited to lead it has it until that invitation is over
			and not exists (
				select from public.invitations i
				where i.organisation_id = g.organisation_id and 'group_lead' = any (i.roles) and i.accepted_at is null and i.revoked_at is null
					and i.expires_at > private.clock()
			)
		union all
		-- the last word on a visit that is done, of a person who is not closed to whoever looks
		select 'hours_said', c.volunteer_id, coalesce(private.account_name(c.volunteer_id), 'Somebody'), min(c.at), null,
			private.supervisor_of(p_organisation, c.volunteer_id)
		from private.hour_corrections c
		join public.matches m on m.id = c.match_id and m.done_at is not null and m.ended_at is null
		join public.tasks t on t.id = m.task_id and t.state = 'done'
		where c.organisation_id = p_organisation and c.seen_at is null
			and m.person_id not in (select private.closed_people(p_me, p_organisation))
			and not exists (
				select from private.hour_corrections x where x.match_id = c.match_id and (x.at > c.at or x.at = c.at and x.id < c.id)
			)
		group by c.volunteer_id
	) as w
$$;
comment on function private.waits_beside(uuid, uuid) is
	'What waits on an organisation''s coordinators and is about no request: groups that would like to join, that nobody leads, whose vetting runs out; hours that a volunteer set right. What, since when, with whom.';
