-- Since when an application waits on an organisation was counted from the newest training that the applicant passed
-- anywhere. A training passed with another organisation so put off the nudges of the first, and told its coordinators by
-- the time that there is another (R1). Now each counts its own alone.
--
-- Body before: 20261127199000_second_eyes.sql.

create or replace function private.waits_on_us_since(p_acceptance public.acceptances, p_at timestamptz) returns timestamptz
	language sql stable security definer set search_path = ''
	as $$
	select case
		when private.held_since(p_acceptance.organisation_id, p_acceptance.volunteer_id) is not null then null
		when (private.open_proposal(p_acceptance.organisation_id, p_acceptance.volunteer_id)).id is not null
			then (private.open_proposal(p_acceptance.organisation_id, p_acceptance.volunteer_id)).proposed_at
		when p_acceptance.state in ('applied', 'checks', 'interview') then p_acceptance.state_since
		when p_acceptance.state = 'references' then (
			-- once nobody is left to answer, and nobody to name
			select case when bool_and(r.answered_at is not null) then greatest(max(r.answered_at), p_acceptance.state_since) end
			from private.referees r
			where r.application_id = (private.live_application(p_acceptance.organisation_id, p_acceptance.volunteer_id)).id
		)
		when p_acceptance.state = 'training' and private.training_valid(
			p_acceptance.volunteer_id, p_acceptance.organisation_id,
			(select o.required_training from public.organisations o where o.id = p_acceptance.organisation_id), p_at
		) then greatest(p_acceptance.state_since, (
			select max(t.passed_at) from public.trainings t
			where t.volunteer_id = p_acceptance.volunteer_id and t.organisation_id = p_acceptance.organisation_id and t.revoked_at is null
		))
	end
$$;
