-- A check that the other organisation had replaced could be taken over all the same: by a form that was opened while it was
-- the newest, or by its id alone. Where the newer one was not suitable, the second organisation then relied on the old one,
-- and was never told, for only what came after the taking was news.
--
-- Now the newest of its level alone can be taken over; whoever decides has looked since the last check was recorded or
-- taken back there; and what was recorded after that look is news.
--
-- Bodies before: 20261128120200_carried_record.sql.

create or replace function private.source_changed_at(p_taken private.taken_over, p_at timestamptz) returns timestamptz
	language sql stable security definer set search_path = ''
	as $$
	select case p_taken.item
		when 'check' then (
			-- the last of it: what came after somebody looked is news again
			select max(c.at) from (
				select c.revoked_at as at from public.checks c where c.id = p_taken.source_id
				union all
				-- one of theirs that nobody here had seen when they decided, not suitable
				select x.recorded_at from public.checks x
				where x.organisation_id = p_taken.from_id and x.volunteer_id = p_taken.volunteer_id and not x.clear and x.recorded_at > p_taken.looked_at
			) as c where c.at <= p_at
		)
		when 'training' then (select t.revoked_at from public.trainings t where t.id = p_taken.source_id)
		else (
			select i.ended_at from private.identities_shown i
			where i.id = p_taken.source_id and not private.identity_counts(i.volunteer_id, i.organisation_id, p_at)
		)
	end
	where exists (
		select from private.volunteer_consents c
		where c.volunteer_id = p_taken.volunteer_id and c.to_id = p_taken.organisation_id and c.from_id = p_taken.from_id
			and p_taken.item = any (c.items) and private.volunteer_consent_stands(c, p_at)
	)
$$;

create or replace function private.take_over(
	p_once uuid, p_organisation uuid, p_volunteer uuid, p_item text, p_source uuid, p_until date
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_until timestamptz := p_until::timestamp at time zone 'Europe/London';
	v_acceptance public.acceptances := private.volunteer_of(v_me, p_organisation, p_volunteer);
	v_check public.checks;
	v_training public.trainings;
	v_identity private.identities_shown;
	v_consent private.volunteer_consents;
	v_from uuid;
	v_ends timestamptz;
	v_looked timestamptz;
	v_id uuid;
begin
	select * into v_once from private.begin_once(p_once, 'take_over', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.not_ones_own(v_me, p_volunteer);
	case p_item
		when 'check' then
			select * into v_check from public.checks c where c.id = p_source and c.volunteer_id = p_volunteer;
			v_from := v_check.organisation_id;
			v_ends := case when v_check.clear and v_check.revoked_at is null then v_check.expires_at else v_now end;
		when 'training' then
			select * into v_training from public.trainings t where t.id = p_source and t.volunteer_id = p_volunteer;
			v_from := v_training.organisation_id;
			v_ends := case when v_training.revoked_at is null then v_training.expires_at else v_now end;
		when 'identity' then
			select * into v_identity from private.identities_shown i where i.id = p_source and i.volunteer_id = p_volunteer;
			v_from := v_identity.organisation_id;
			v_ends := case when v_identity.ended_at is null then coalesce(v_identity.review_at, v_now + interval '5 years') else v_now end;
		else
			perform private.not_found();
	end case;
	-- locked as a reading locks it: a withdrawal comes before or after, never between
	select c.* into v_consent from private.volunteer_consents c
	where c.volunteer_id = p_volunteer and c.matter = 'record' and c.to_id = p_organisation and c.from_id = v_from
		and p_item = any (c.items) and private.volunteer_consent_stands(c, v_now)
	for share of c;
	if v_consent.id is null then
		perform private.not_found();
	end if;
	select max(r.last_at) into v_looked from private.record_readings r where r.consent_id = v_consent.id and r.reader_id = v_me;
	if v_looked is null or (p_item = 'check' and exists (
		select from public.checks x
		where x.organisation_id = v_from and x.volunteer_id = p_volunteer and greatest(x.recorded_at, x.revoked_at) > v_looked
	)) then
		raise exception 'Look at what is on record first, then decide.' using errcode = 'PT409', hint = 'look';
	elsif private.here_by(p_organisation, p_item, p_source, v_now) then
		raise exception 'It is on your record already.' using errcode = 'PT409', hint = 'taken';
	elsif v_ends <= v_now or (p_item = 'check' and exists (
		-- the newest of its level is the one that is shown, suitable or not
		select from public.checks x
		where x.organisation_id = v_from and x.volunteer_id = p_volunteer and x.level = v_check.level
			and (x.recorded_at > v_check.recorded_at or (x.recorded_at = v_check.recorded_at and x.id < v_check.id))
	)) then
		raise exception 'It counts no longer with the organisation that recorded it.' using errcode = 'PT409', hint = 'over';
	elsif p_item = 'check' and v_check.workforce not in ('adults', 'both') then
		raise exception 'That check was made for work with others, not with adults. A new one is needed.' using errcode = 'PT409', hint = 'workforce';
	elsif p_item = 'check' and v_check.level > private.highest_level(p_organisation) then
		raise exception 'Nothing that you arrange makes this level lawful to ask for, and so neither to rely on.' using errcode = 'PT409', hint = 'level';
	elsif v_until is null or v_until <= v_now then
		raise exception 'Give a day to come, on which you look at it again.' using errcode = 'PT422', hint = 'until';
	elsif v_until > v_ends then
		raise exception 'No later than it counts with the organisation that recorded it.' using errcode = 'PT422', hint = 'until';
	end if;
	case p_item
		when 'check' then
			insert into public.checks (
				organisation_id, volunteer_id, level, workforce, issued_on, valid_from, expires_at, clear, checked_by, recorded_at
			) values (
				p_organisation, p_volunteer, v_check.level, v_check.workforce, v_check.issued_on, v_now, v_until, true, v_me, v_now
			)
			returning id into v_id;
		when 'training' then
			insert into public.trainings (organisation_id, volunteer_id, module_id, passed_at, expires_at, recorded_by, recorded_at)
			values (p_organisation, p_volunteer, v_training.module_id, v_training.passed_at, v_until, v_me, v_now)
			returning id into v_id;
		else
			update private.identities_shown i set ended_at = v_now
			where i.organisation_id = p_organisation and i.volunteer_id = p_volunteer and i.ended_at is null;
			insert into private.identities_shown (
				organisation_id, volunteer_id, route, kind, shown_on, review_at, recorded_by, recorded_at, version
			) values (
				p_organisation, p_volunteer, v_identity.route, v_identity.kind, v_identity.shown_on, v_until, v_me, v_now,
				1 + coalesce((
					select max(i.version) from private.identities_shown i where i.organisation_id = p_organisation and i.volunteer_id = p_volunteer
				), 0)
			)
			returning id into v_id;
	end case;
	insert into private.taken_over (
		organisation_id, volunteer_id, from_id, item, record_id, source_id, consent_id, consented_at, looked_at, taken_at, taken_by
	) values (
		p_organisation, p_volunteer, v_from, p_item, v_id, p_source, v_consent.id, v_consent.given_at, v_looked, v_now, v_me
	);
	return private.end_once(p_once, 'take_over', '{}'::jsonb);
end $$;
