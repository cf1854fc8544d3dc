-- The functions that every new thing has to be known to, each said once: what waits on the desk beside the tables,
-- which mail is held back at sending, what an account's copy holds, what is erased with an account, what retention
-- carries out, what is done again after a restore; and the application and the page of a volunteer, to which several of
-- this day's files add.

create or replace function private.waits_beside(p_me uuid, p_organisation uuid) returns jsonb
	language sql stable security definer set search_path = ''
	as $$
	select coalesce(jsonb_agg(jsonb_build_object(
		'kind', w.kind, 'id', w.id, 'name', w.name, 'since', w.since, 'ends_at', w.ends_at, 'with', private.account_name(w.with_id),
		'waits_on_me', coalesce((w.proposal ->> 'may')::boolean, w.with_id = p_me, true) and w.id <> p_me,
		'proposal', w.proposal
	) order by w.since, w.id), '[]'::jsonb)
	from (
		select 'group_new' as kind, a.id, a.name, a.confirmed_at as since, null::timestamptz as ends_at, null::uuid as with_id, null::jsonb as proposal
		from private.group_applications a
		where a.organisation_id = p_organisation and a.confirmed_at is not null and a.decided_at is null
			and not exists (select from private.proposals p where p.application_id = a.id and p.ended_at is null)
		union all
		select 'group_vetting', g.organisation_id, o.name, g.vetted_until - interval '30 days', g.vetted_until, null, null
		from private.groups g join public.organisations o on o.id = g.organisation_id and o.active
		where g.vetted_by = p_organisation and g.ended_at is null and private.clock() >= g.vetted_until - interval '30 days'
			and not exists (select from private.proposals p where p.group_id = g.organisation_id and p.ended_at is null)
		union all
		select 'group_unled', g.organisation_id, o.name, coalesce(gone.at, g.vetted_at), null, null, null
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
			private.supervisor_of(p_organisation, c.volunteer_id), null
		from private.hour_corrections c
		join public.matches m on m.id = c.match_id and m.done_at is not null and m.ended_at is null
		join public.tasks t on t.id = m.task_id and t.state = 'done'
		where c.organisation_id = p_organisation and c.seen_at is null
			and m.person_id not in (select private.closed_people(p_me, p_organisation))
			and not exists (
				select from private.hour_corrections x where x.match_id = c.match_id and (x.at > c.at or x.at = c.at and x.id < c.id)
			)
		group by c.volunteer_id
		union all
		-- until then whoever wants it has a day in mind, at noon in London
		select 'reference_asked', f.volunteer_id, coalesce(private.account_name(f.volunteer_id), 'Somebody'), f.asked_at,
			(f.wanted_by + time '12:00') at time zone 'Europe/London', private.supervisor_of(p_organisation, f.volunteer_id), null
		from private.volunteer_references f
		where f.organisation_id = p_organisation and f.answered_at is null
		union all
		-- taken over from another organisation, and no longer so there, as far as the volunteer still lets it be read
		select 'source_changed', s.volunteer_id, coalesce(private.account_name(s.volunteer_id), 'Somebody'), min(s.changed_at), null,
			private.supervisor_of(p_organisation, s.volunteer_id), null
		from private.changed_sources(p_organisation, null, private.clock()) s
		group by s.volunteer_id
		union all
		select 'look_due', d.volunteer_id, coalesce(private.account_name(d.volunteer_id), 'Somebody'), d.due_at, null,
			private.supervisor_of(p_organisation, d.volunteer_id), null
		from private.looks_due(p_organisation, private.clock()) d
		union all
		select 'incident_new', i.id, coalesce(private.account_name(i.written_by), 'Somebody'), i.written_at, null, null, null
		from private.incidents i
		where i.organisation_id = p_organisation and i.seen_at is null
			and (i.person_id is null or i.person_id not in (select private.closed_people(p_me, p_organisation)))
		union all
		select 'second_eyes', c.id, c.card ->> 'name', c.at, null, null, c.card
		from (
			select p.id, p.proposed_at as at, private.proposal_card(p_me, p) as card from private.proposals p
			where p.organisation_id = p_organisation and p.ended_at is null
		) as c where c.card is not null
	) as w
$$;

create or replace function private.mail_held_back(p_mail private.outbox) returns text
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_now timestamptz := private.clock();
	v_task public.tasks;
	v_offer private.group_offers;
	v_why text;
begin
	-- what its own matter says
	case
		when p_mail.template = 'group-offer' then
			select * into v_offer from private.group_offers g where g.id = split_part(p_mail.params ->> 'link', '/', 5)::uuid;
			if v_offer.id is null or not private.has_role(p_mail.to_account, v_offer.group_id, 'group_lead')
				or not private.group_offer_stands(v_offer, p_mail.to_account, v_now)
			then
				return 'offer no longer stands';
			end if;
		when p_mail.template = 'group-settled' then
			if not private.has_role(p_mail.to_account, split_part(p_mail.params ->> 'link', '/', 3)::uuid, 'group_lead') then
				return 'leads it no more';
			end if;
		when p_mail.template = 'group-standing' then
			if not private.coordinates(p_mail.to_account, p_mail.organisation_id) then
				return 'no longer a coordinator there';
			end if;
		when p_mail.template in (
			'referee-asked', 'referee-reminded', 'application-new', 'references-in', 'applications-wait', 'another-referee',
			'learning-waits', 'learning-open', 'application-closed', 'lapse-warning'
		) then
			v_why := private.nudge_held_back(p_mail, v_now);
			if v_why is not null then
				return v_why;
			end if;
		when p_mail.template in (
			'group-lapsing', 'group-lapsed', 'buddy-asked', 'buddy-agreed', 'buddy-ended', 'circle-off', 'circle-changed'
		) then
			v_why := private.together_held_back(p_mail, v_now);
			if v_why is not null then
				return v_why;
			end if;
		when p_mail.template = 'suggestion-waits' then
			if not exists (
				select from private.directory_claims c
				join private.directory_suggestions s on s.service_id = c.service_id and s.settled_at is null
				where c.account_id = p_mail.to_account and c.kept_from is not null and c.ended_at is null
			) then
				return 'nothing waits';
			end if;
		when p_mail.template = 'something-to-read' then
			v_why := private.reading_held_back(p_mail, v_now);
			if v_why is not null then
				return v_why;
			end if;
		when p_mail.template = 'reference-answered' then
			if not exists (
				select from private.volunteer_references f
				where f.id = split_part(p_mail.params ->> 'link', '/', 4)::uuid and f.volunteer_id = p_mail.to_account and f.answered_at is not null
			) then
				return 'taken off';
			end if;
		when p_mail.template = 'second-look' then
			if not exists (
				select from private.proposals p
				where '/desk/second/' || p.id = p_mail.params ->> 'link' and p.ended_at is null
					and p_mail.to_account in (select private.second_eyes_of(p))
			) then
				return 'nothing to look at any more';
			end if;
		when p_mail.template = 'claim-waits' then
			if not private.coordinates(p_mail.to_account, p_mail.organisation_id) then
				return 'no longer a coordinator there';
			elsif not exists (
				select from private.directory_claims c
				where c.kept_from is null and c.ended_at is null and c.account_id <> p_mail.to_account
					-- one that its mailbox has still to confirm asks nobody
					and (c.token_hash is null or c.link_ends_at <= v_now)
			) then
				return 'nothing to decide any more';
			end if;
		when p_mail.template = 'visit-needs-you' then
			if not exists (
				select from public.tasks t join public.matches m on m.task_id = t.id
				where '/desk/requests/' || t.request_id = p_mail.params ->> 'link' and private.lost_visit(m, t, v_now)
			) then
				return 'somebody can come again';
			end if;
		when p_mail.template = 'how-it-was' then
			if not exists (
				select from public.tasks t join public.matches m on m.task_id = t.id
				where t.id = p_mail.task_id and m.volunteer_id = p_mail.to_account and private.ask_how(m, t, v_now)
			) then
				return 'nothing to ask any more';
			end if;
		when p_mail.template in ('visit-happened', 'visit-unheard') then
			if not exists (
				select from private.visit_askings a join public.matches m on m.id = a.match_id
				where m.task_id = coalesce(p_mail.task_id, split_part(p_mail.params ->> 'link', '/', 4)::uuid) and private.unheard(m.id)
					and (p_mail.template = 'visit-unheard' or m.volunteer_id = p_mail.to_account)
			) then
				return 'they have answered';
			elsif p_mail.template = 'visit-unheard'
				and not private.coordinates_person(p_mail.to_account, p_mail.person_id, p_mail.organisation_id, v_now) then
				return 'no longer their coordinator';
			end if;
		else
			null;
	end case;

	-- whom it is about, and whom it is to; R14: nothing about somebody who has died
	if p_mail.person_id is not null and private.dead(p_mail.person_id) then
		return 'died';
	end if;
	if p_mail.to_account is not null then
		if not exists (select from public.accounts a where a.id = p_mail.to_account and a.closed_at is null) then
			return 'account closed';
		end if;
		if p_mail.person_id is not null and private.denied(p_mail.person_id, p_mail.to_account, 'summary', v_now) then
			return 'denied';
		end if;
	end if;
	if p_mail.task_id is not null then
		select * into v_task from public.tasks t where t.id = p_mail.task_id;
	end if;
	case p_mail.template
		when 'offer' then
			if not exists (
				select from public.offers o
				where o.id = p_mail.offer_id and o.state = 'sent' and o.expires_at > v_now
			) or not private.summary_open_to(p_mail.to_account, p_mail.task_id, v_now) then
				return 'offer no longer stands';
			end if;
		when 'visit-confirmed', 'visit-soon' then
			if (private.live_match(p_mail.to_account, p_mail.task_id, v_now)).id is null then
				return 'match no longer stands';
			end if;
		when 'somebody-is-coming' then
			if v_task.state <> 'confirmed' then
				return 'nobody is coming any more';
			end if;
		when 'task-accepted', 'nobody-free', 'handed-back', 'task-cancelled', 'sharing-stopped', 'circle-wrote', 'help-paused',
			'help-resumed', 'consent-given', 'consent-review', 'consent-wished', 'question-answered', 'request-new', 'visit-needs-you',
			'death-reported'
		then
			if not private.coordinates_person(p_mail.to_account, p_mail.person_id, p_mail.organisation_id, v_now) then
				return 'no longer their coordinator';
			end if;
		when 'consent-reworded' then
			if not exists (
				select from private.circle_members c
				where c.person_id = p_mail.person_id and c.account_id = p_mail.to_account and c.ended_at is null
			) or not exists (select from private.asked_again(p_mail.person_id, v_now)) then
				return 'not asked any more';
			end if;
		when 'consent-recorded' then
			if not private.confirms_back_still(p_mail) then
				return 'nobody of theirs any more';
			end if;
		when 'still-so' then
			if not exists (
				select from private.directory_askings a join public.directory_services s on s.id = a.service_id
				where a.token_hash = sha256(convert_to(split_part(p_mail.params ->> 'link', '/', 4), 'utf8'))
					and a.answer is null and a.expires_at > v_now and s.listed
					and coalesce(s.assured_date < (a.asked_at at time zone 'Europe/London')::date, true)
			) then
				return 'nothing to ask any more';
			end if;
		when 'visit-asked', 'visit-no-word', 'visit-help', 'visit-answered' then
			-- what is about a volunteer who is out is held back by nothing but their answer: no death, no
			-- cancellation and no suspension makes a house empty
			if p_mail.template in ('visit-asked', 'visit-no-word') and not exists (
				select from private.visit_watches w
				where w.id = p_mail.watch_id and w.ended_at is null and w.out_at is null
					and w.step >= case p_mail.template when 'visit-asked' then 1 else 2 end
			) then
				return 'they have answered';
			end if;
			if p_mail.template <> 'visit-asked' and p_mail.to_account is not null
				and not private.coordinates(p_mail.to_account, p_mail.organisation_id) then
				return 'no longer a coordinator there';
			end if;
		when 'lapse-warning' then
			if not exists (
				select from public.acceptances a
				where a.volunteer_id = p_mail.to_account and a.organisation_id = p_mail.organisation_id and a.state in ('accepted', 'paused')
			) then
				return 'no volunteer there any more';
			end if;
		when 'glass-broken' then
			if not private.has_role(p_mail.to_account, p_mail.organisation_id, 'data_guardian') then
				return 'no longer data guardian';
			end if;
		else
			null;
	end case;
	return null;
end $$;

create or replace function private.export_account(p_once uuid, p_format text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_now timestamptz := private.clock();
begin
	perform private.require_fresh();
	perform private.note_export(p_once, null, v_me, 'account', p_format);
	return jsonb_build_object(
		'made_at', v_now,
		'account', (
			select jsonb_build_object('name', a.name, 'phone', a.phone, 'email', coalesce(u.email, ''), 'since', a.created_at,
				'has_password', coalesce(u.encrypted_password, '') <> '')
			from public.accounts a join auth.users u on u.id = a.id where a.id = v_me
		),
		'sessions', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'began', s.created_at, 'used', coalesce(s.refreshed_at at time zone 'UTC', s.created_at), 'device', left(coalesce(s.user_agent, ''), 300)
			) order by s.created_at), '[]'::jsonb)
			from auth.sessions s where s.user_id = v_me
		),
		'members', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'organisation', o.name, 'joined_at', m.joined_at, 'left_at', m.left_at,
				'roles', (select coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'from', r.granted_at, 'until', r.revoked_at)
					order by r.granted_at, r.id), '[]'::jsonb)
					from public.member_roles r where r.organisation_id = m.organisation_id and r.account_id = v_me)
			) order by m.joined_at, o.id), '[]'::jsonb)
			from public.members m join public.organisations o on o.id = m.organisation_id where m.account_id = v_me
		),
		'volunteer', (
			select jsonb_build_object(
				'area', private.area_label(v.area_id), 'travel_m', v.travel_m, 'drives', v.drives, 'languages', to_jsonb(v.languages),
				'happy_with', to_jsonb(v.happy_with), 'avoid', to_jsonb(v.avoid), 'about', v.about, 'weekly_minutes', v.weekly_minutes, 'since', v.created_at,
				'wants', to_jsonb(v.wants), 'rather_not', to_jsonb(v.rather_not), 'faith', v.faith
			) from public.volunteers v where v.account_id = v_me
		),
		'availability', (
			select coalesce(jsonb_agg(jsonb_build_object('weekday', w.weekday, 'starts', w.starts, 'ends', w.ends) order by w.weekday, w.starts), '[]'::jsonb)
			from public.availability w where w.volunteer_id = v_me
		),
		'exceptions', (
			select coalesce(jsonb_agg(jsonb_build_object('from_day', x.from_day, 'to_day', x.to_day, 'free', x.free, 'starts', x.starts, 'ends', x.ends)
				order by x.from_day, x.id), '[]'::jsonb)
			from public.availability_exceptions x where x.volunteer_id = v_me
		),
		'standing', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'organisation', o.name, 'state', a.state, 'since', a.state_since, 'rest_until', a.rest_until,
				'application', private.application_where(v_me, o.id),
				'steps', (select coalesce(jsonb_agg(jsonb_build_object('to', e.to_state, 'at', e.at) order by e.at, e.id), '[]'::jsonb)
					from private.acceptance_events e where e.organisation_id = a.organisation_id and e.volunteer_id = v_me)
			) order by a.state_since, o.id), '[]'::jsonb)
			from public.acceptances a join public.organisations o on o.id = a.organisation_id where a.volunteer_id = v_me
		),
		'checks', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'organisation', o.name, 'level', c.level, 'issued_on', c.issued_on, 'valid_from', c.valid_from, 'expires_at', c.expires_at,
				'clear', c.clear, 'revoked_at', c.revoked_at, 'recorded_at', c.recorded_at
			) order by c.recorded_at, c.id), '[]'::jsonb)
			from public.checks c join public.organisations o on o.id = c.organisation_id where c.volunteer_id = v_me
		),
		'identity_shown', (
			select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'route', i.route, 'kind', i.kind, 'shown_on', i.shown_on,
				'recorded_at', i.recorded_at, 'review_at', i.review_at, 'ended_at', i.ended_at) order by i.recorded_at, i.id), '[]'::jsonb)
			from private.identities_shown i join public.organisations o on o.id = i.organisation_id where i.volunteer_id = v_me
		),
		'consents_of_your_own', (
			select coalesce(jsonb_agg(jsonb_build_object('matter', c.matter, 'to', t.name, 'from', f.name, 'items', to_jsonb(c.items),
				'wording', c.wording, 'version', c.wording_version, 'given_at', c.given_at, 'ends_at', c.ends_at, 'ended_at', c.ended_at,
				'readings', (select coalesce(jsonb_agg(jsonb_build_object('by', coalesce(private.account_name(r.reader_id), ''), 'items', to_jsonb(r.items),
					'at', r.first_at, 'times', r.times) order by r.first_at, r.id), '[]'::jsonb)
					from private.record_readings r where r.consent_id = c.id)
			) order by c.given_at, c.id), '[]'::jsonb)
			from private.volunteer_consents c join public.organisations t on t.id = c.to_id left join public.organisations f on f.id = c.from_id
			where c.volunteer_id = v_me
		),
		'update_looks', (
			select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'looked_on', l.looked_on, 'result', l.result, 'next_on', l.next_on,
				'by', coalesce(private.account_name(l.looked_by), '')) order by l.recorded_at, l.id), '[]'::jsonb)
			from private.update_looks l join public.organisations o on o.id = l.organisation_id where l.volunteer_id = v_me
		),
		'taken_over', (
			select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'from', f.name, 'item', x.item, 'at', x.taken_at,
				'consented_at', x.consented_at) order by x.taken_at, x.id), '[]'::jsonb)
			from private.taken_over x join public.organisations o on o.id = x.organisation_id join public.organisations f on f.id = x.from_id
			where x.volunteer_id = v_me
		),
		'trainings', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'organisation', o.name, 'module', m.title, 'passed_at', t.passed_at, 'expires_at', t.expires_at, 'revoked_at', t.revoked_at
			) order by t.passed_at, t.id), '[]'::jsonb)
			from public.trainings t join public.organisations o on o.id = t.organisation_id join public.training_modules m on m.id = t.module_id
			where t.volunteer_id = v_me
		),
		-- what, when and for whom they work: of those they visited, nothing
		'visits', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'organisation', o.name, 'kind', t.kind_id, 'day', t.day, 'minutes', t.minutes, 'state', t.state,
				'accepted_at', m.accepted_at, 'ended_at', m.ended_at, 'end_reason', m.end_reason
			) order by t.day, t.starts, m.id), '[]'::jsonb)
			from public.matches m join public.tasks t on t.id = m.task_id join public.organisations o on o.id = m.organisation_id
			where m.volunteer_id = v_me
		),
		'minutes', (
			select coalesce(sum(t.minutes), 0) from public.matches m join public.tasks t on t.id = m.task_id
			where m.volunteer_id = v_me and m.ended_at is null and t.state = 'done'
		),
		'offers', (
			select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'state', f.state, 'sent_at', f.sent_at, 'answered_at', f.answered_at)
				order by f.sent_at, f.id), '[]'::jsonb)
			from public.offers f join public.organisations o on o.id = f.organisation_id where f.volunteer_id = v_me
		),
		'places', (
			select coalesce(jsonb_agg(jsonb_build_object('role', c.role, 'relation', c.relation, 'since', c.added_at, 'until', c.ended_at,
				'name', c.name, 'email', c.email, 'phone', c.phone) order by c.added_at, c.id), '[]'::jsonb)
			from private.circle_members c where c.account_id = v_me
		),
		'readings', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'at', d.at, 'times', d.times, 'capacity', d.capacity, 'organisation', o.name, 'scopes', to_jsonb(d.scopes), 'purpose', d.purpose
			) order by d.at desc, d.id desc), '[]'::jsonb)
			from private.disclosures d left join public.organisations o on o.id = d.organisation_id
			where d.reader_id = v_me and d.capacity <> 'break_glass'
		),
		'mails', (
			select coalesce(jsonb_agg(jsonb_build_object('template', b.template, 'state', b.state, 'at', coalesce(b.sent_at, b.created_at))
				order by b.created_at, b.id), '[]'::jsonb)
			from private.outbox b where b.to_account = v_me
		),
		'mail_comes', (
			select jsonb_build_object('once_a_day_at', w.digest_hour, 'quiet_from', w.quiet_from, 'quiet_to', w.quiet_to)
			from private.mail_wishes w where w.account_id = v_me
		),
		'copies', (
			select coalesce(jsonb_agg(jsonb_build_object('at', e.at, 'format', e.format) order by e.at desc, e.id), '[]'::jsonb)
			from private.exports e where e.account_id = v_me
		),
		-- how they were looked after, and the hours they set right
		'told_of_deaths', (
			select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'at', l.told_at, 'answer', l.answer, 'talked_at', l.talked_at)
				order by l.told_at, l.id), '[]'::jsonb)
			from private.losses l join public.organisations o on o.id = l.organisation_id
			where l.volunteer_id = v_me and private.may_be_told(l.volunteer_id, l.organisation_id, l.person_id)
		),
		'talks', (
			select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'on', t.talked_on) order by t.talked_on, t.id), '[]'::jsonb)
			from private.talks t join public.organisations o on o.id = t.organisation_id where t.volunteer_id = v_me
		),
		'supervisors', (
			select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'name', coalesce(private.account_name(s.supervisor_id), ''), 'at', s.at) order by s.id), '[]'::jsonb)
			from private.supervisors s join public.organisations o on o.id = s.organisation_id where s.volunteer_id = v_me
		),
		'reflections', (
			select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'at', r.updated_at, 'words', r.words, 'hard', r.hard, 'shown', r.shown)
				order by r.updated_at, r.id), '[]'::jsonb)
			from private.reflections r join public.organisations o on o.id = r.organisation_id where r.volunteer_id = v_me
		),
		'pages_of_the_directory', (
			select coalesce(jsonb_agg(jsonb_build_object('page', s.name, 'asked_at', c.asked_at, 'shown', c.shown, 'kept_from', c.kept_from,
				'ended_at', c.ended_at, 'reason', c.reason) order by c.asked_at, c.id), '[]'::jsonb)
			from private.directory_claims c join public.directory_services s on s.id = c.service_id where c.account_id = v_me
		),
		'hours_set_right', (
			select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'at', h.at, 'minutes', h.minutes, 'reason', h.reason, 'seen_at', h.seen_at)
				order by h.at, h.id), '[]'::jsonb)
			from private.hour_corrections h join public.organisations o on o.id = h.organisation_id where h.volunteer_id = v_me
		),
		'incidents_written', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'organisation', o.name, 'at', i.written_at, 'near_miss', i.near_miss, 'happened_on', i.happened_on, 'words', i.words, 'done', i.done,
				'closed_at', i.closed_at, 'learnt', case when i.closed_at is not null then i.learnt else '' end
			) order by i.written_at, i.id), '[]'::jsonb)
			from private.incidents i join public.organisations o on o.id = i.organisation_id where i.written_by = v_me
		),
		'references_asked_for', (
			select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'asked_at', f.asked_at, 'purpose', f.purpose, 'wanted_by', f.wanted_by,
				'answer', f.answer, 'answered_at', f.answered_at, 'words', f.words, 'reason', f.reason, 'facts', f.facts, 'writer', f.writer)
				order by f.asked_at, f.id), '[]'::jsonb)
			from private.volunteer_references f join public.organisations o on o.id = f.organisation_id where f.volunteer_id = v_me
		),
		'buddies', (
			select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'asked_at', b.asked_at, 'agreed', num_nonnulls(b.newer_yes_at, b.older_yes_at) = 2,
				'you_share', case b.newer_id when v_me then b.newer_contact else b.older_contact end, 'ended_at', b.ended_at)
				order by b.asked_at, b.id), '[]'::jsonb)
			from private.buddies b join public.organisations o on o.id = b.organisation_id where v_me in (b.newer_id, b.older_id)
		),
		'peer_circles', (
			select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'title', c.title, 'joined_at', m.joined_at) order by m.joined_at, c.id), '[]'::jsonb)
			from private.peer_circle_members m join private.peer_circles c on c.id = m.circle_id join public.organisations o on o.id = c.organisation_id
			where m.account_id = v_me
		)
	);
end $$;

create or replace function private.care_to_erase(p_account uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (select from private.losses l where l.volunteer_id = p_account)
		or exists (select from private.talks t where t.volunteer_id = p_account)
		or exists (select from private.supervisors s where s.volunteer_id = p_account)
		or exists (select from private.reflections r where r.volunteer_id = p_account)
		or exists (select from private.hour_corrections h where h.volunteer_id = p_account)
		or exists (select from private.volunteer_references f where f.volunteer_id = p_account)
		or exists (select from private.identities_shown i where i.volunteer_id = p_account)
		or exists (select from private.volunteer_consents c where c.volunteer_id = p_account)
		or exists (select from private.update_looks l where l.volunteer_id = p_account)
		or exists (select from private.taken_over t where t.volunteer_id = p_account)
		or exists (select from private.buddies b where p_account in (b.newer_id, b.older_id))
		or exists (select from private.peer_circle_members m where m.account_id = p_account)
		or exists (select from private.peer_circles c where c.facilitator_id = p_account)
$$;

create or replace function private.erase_care(p_account uuid) returns bigint
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_n bigint;
	v_rows bigint := 0;
begin
	delete from private.losses l where l.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.talks t where t.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.supervisors s where s.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.reflections r where r.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.hour_corrections h where h.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.volunteer_references f where f.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.identities_shown i where i.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.update_looks l where l.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.taken_over t where t.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.volunteer_consents c where c.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.buddies b where p_account in (b.newer_id, b.older_id);
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.peer_circle_members m where m.account_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	update private.peer_circles set facilitator_id = null where facilitator_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	return v_rows;
end $$;

create or replace function private.carry_out(p_rule text, p_at timestamptz) returns bigint
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_keeps interval := private.keeps(p_rule);
	v_before timestamptz := p_at - v_keeps;
	v_n bigint := 0;
begin
	case p_rule
		when 'after_death' then
			perform private.erase_person(x.person_id, p_rule) from (
				select d.person_id from private.deaths d join private.people p on p.id = d.person_id and p.erased_at is null
				where d.undone_at is null and p_at >= d.recorded_at + v_keeps
				order by d.recorded_at limit 50
			) as x;
			get diagnostics v_n = row_count;
		when 'closed_requests' then
			perform private.erase_person(x.id, p_rule) from (
				select p.id from private.people p
				where p.erased_at is null and not private.dead(p.id)
					and exists (select from public.requests r where r.person_id = p.id)
					and not exists (
						select from public.requests r
						where r.person_id = p.id and (r.state <> 'closed' or r.closed_at is null or p_at < r.closed_at + v_keeps)
					)
				order by p.created_at limit 50
			) as x;
			get diagnostics v_n = row_count;
		when 'erased_records' then
			perform private.forget_record(x.id) from (
				select p.id from private.people p
				where p.erased_at is not null and p_at >= p.erased_at + v_keeps
					and (exists (select from private.permits q where q.person_id = p.id)
						or exists (select from private.denies d where d.person_id = p.id)
						or exists (select from private.capacity_records c where c.person_id = p.id)
						or exists (select from private.conflict_decisions c where c.person_id = p.id)
						or exists (select from private.disputes d where d.person_id = p.id)
						or exists (
							select from private.break_glasses g join private.break_glass_reviews r on r.glass_id = g.id
							where g.person_id = p.id
						))
				order by p.erased_at limit 50
			) as x;
			get diagnostics v_n = row_count;
		when 'reviewed_openings' then
			perform private.erase_opening(x.id) from (
				select g.id from private.break_glasses g
				join private.people p on p.id = g.person_id and p.erased_at is not null
				join private.break_glass_reviews r on r.glass_id = g.id
				where p_at >= r.at + v_keeps and g.reason <> 'Erased'
				order by r.at limit 100
			) as x;
			get diagnostics v_n = row_count;
		when 'disclosures' then
			delete from private.disclosures d where d.id in (
				select x.id from private.disclosures x
				where x.at <= v_before and p_at >= x.at + v_keeps
					and not exists (select from private.circle_notes n where n.disclosure_id = x.id)
				order by x.at limit 1000
			);
			get diagnostics v_n = row_count;
		when 'refused_readings' then
			delete from private.refused_readings f where f.id in (
				select x.id from private.refused_readings x where x.at <= v_before and p_at >= x.at + v_keeps order by x.at limit 1000
			);
			get diagnostics v_n = row_count;
		when 'exports' then
			delete from private.exports e where e.at <= v_before and p_at >= e.at + v_keeps;
			get diagnostics v_n = row_count;
		when 'concerns' then
			perform private.forget_concern(x.id) from (
				select c.id from private.concerns c where c.state = 'closed' and p_at >= c.closed_at + v_keeps order by c.closed_at limit 100
			) as x;
			get diagnostics v_n = row_count;
		when 'subject_requests' then
			perform private.forget_guardian_item('subject_request', x.id) from (
				select r.id from private.subject_requests r where p_at >= r.settled_at + v_keeps order by r.settled_at limit 100
			) as x;
			get diagnostics v_n = row_count;
		when 'data_complaints' then
			perform private.forget_guardian_item('data_complaint', x.id) from (
				select c.id from private.data_complaints c where p_at >= c.closed_at + v_keeps order by c.closed_at limit 100
			) as x;
			get diagnostics v_n = row_count;
		when 'unusual_readings' then
			delete from private.unusual_readings u where p_at >= u.at + v_keeps;
			get diagnostics v_n = row_count;
		when 'drafts' then
			-- the end stands on the draft: each answer that is kept moves it on
			delete from private.drafts d where d.expires_at <= p_at;
			get diagnostics v_n = row_count;
		when 'unconfirmed_accounts' then
			v_n := private.tidy_accounts();
		when 'sessions' then
			delete from auth.sessions s where s.created_at <= v_before;
			get diagnostics v_n = row_count;
		when 'closed_accounts' then
			perform private.erase_account(x.id, p_rule) from (
				select a.id from public.accounts a where p_at >= a.closed_at + v_keeps and a.name <> '' order by a.closed_at limit 100
			) as x;
			get diagnostics v_n = row_count;
		when 'left_volunteers' then
			perform private.erase_volunteer(x.volunteer_id, p_rule) from (
				select a.volunteer_id from public.acceptances a
				group by a.volunteer_id
				having bool_and(a.state in ('left', 'declined')) and p_at >= max(a.state_since) + v_keeps
					and private.volunteer_to_erase(a.volunteer_id)
				order by max(a.state_since) limit 100
			) as x;
			get diagnostics v_n = row_count;
		when 'references' then
			v_n := private.forget_references(p_at);
		when 'visit_watches' then
			delete from private.visit_askings a where a.match_id in (
				select x.match_id from private.visit_askings x
				where x.asked_at <= v_before and p_at >= x.asked_at + v_keeps order by x.asked_at limit 1000
			);
			get diagnostics v_n = row_count;
			v_n := v_n + private.forget_watches(p_at);
		when 'volunteer_care' then
			v_n := private.forget_care(p_at);
		when 'reflections' then
			delete from private.reflections r where r.id in (
				select x.id from private.reflections x
				where x.updated_at <= v_before and p_at >= x.updated_at + v_keeps order by x.updated_at limit 1000
			);
			get diagnostics v_n = row_count;
		when 'directory_claims' then
			delete from private.directory_claims c where c.id in (
				select x.id from private.directory_claims x where p_at >= x.ended_at + v_keeps limit 1000
			);
			get diagnostics v_n = row_count;
		when 'directory_handovers' then
			delete from private.directory_handovers h where h.id in (
				select x.id from private.directory_handovers x
				where p_at >= least(coalesce(x.ended_at, 'infinity'::timestamptz), x.expires_at) + v_keeps limit 1000
			);
			get diagnostics v_n = row_count;
		when 'passport_links' then
			delete from private.passport_links l where l.id in (
				select x.id from private.passport_links x
				where p_at >= least(coalesce(x.revoked_at, 'infinity'::timestamptz), x.expires_at) + v_keeps limit 1000
			);
			get diagnostics v_n = row_count;
		when 'unconfirmed_groups' then
			delete from private.group_applications a where a.confirmed_at is null and p_at >= a.made_at + v_keeps;
			get diagnostics v_n = row_count;
		when 'decided_groups' then
			delete from private.group_applications a where p_at >= a.decided_at + v_keeps;
			get diagnostics v_n = row_count;
		when 'invitations' then
			with org as (
				delete from public.invitations i where p_at >= i.expires_at + v_keeps returning 1
			), circle as (
				delete from private.circle_invitations i where p_at >= i.expires_at + v_keeps returning 1
			)
			select (select count(*) from org) + (select count(*) from circle) into v_n;
		when 'mail' then
			delete from private.outbox b where b.id in (
				select x.id from private.outbox x
				where x.state not in ('queued', 'sending') and x.created_at <= v_before order by x.created_at limit 1000
			);
			get diagnostics v_n = row_count;
		when 'form_keys' then
			delete from private.once_keys k where k.at <= v_before;
			get diagnostics v_n = row_count;
		when 'limits' then
			delete from private.rate_limits l where l.window_start <= v_before;
			get diagnostics v_n = row_count;
		when 'replay_ledger' then
			delete from private.replay_ledger l where p_at >= l.at + v_keeps;
			get diagnostics v_n = row_count;
		when 'directory_reports' then
			delete from private.directory_reports r where p_at >= r.settled_at + v_keeps;
			get diagnostics v_n = row_count;
		when 'directory_suggestions' then
			delete from private.directory_suggestions x where p_at >= x.settled_at + v_keeps;
			get diagnostics v_n = row_count;
		when 'directory_askings' then
			delete from private.directory_askings a where p_at >= a.asked_at + v_keeps;
			get diagnostics v_n = row_count;
		when 'proposals' then
			delete from private.proposals p where p_at >= p.ended_at + v_keeps;
			get diagnostics v_n = row_count;
		when 'volunteer_consents' then
			delete from private.volunteer_consents c where c.id in (
				select x.id from private.volunteer_consents x where p_at >= least(x.ended_at, x.ends_at) + v_keeps limit 1000
			);
			get diagnostics v_n = row_count;
		when 'volunteer_references' then
			delete from private.volunteer_references f where f.id in (
				select x.id from private.volunteer_references x where p_at >= coalesce(x.answered_at, x.asked_at) + v_keeps limit 1000
			);
			get diagnostics v_n = row_count;
		when 'incidents' then
			delete from private.incidents i where i.id in (
				select x.id from private.incidents x where x.written_at <= v_before and p_at >= x.written_at + v_keeps limit 1000
			);
			get diagnostics v_n = row_count;
		when 'retention_runs' then
			delete from private.retention_runs r where r.day + v_keeps <= (p_at at time zone 'Europe/London')::date;
			get diagnostics v_n = row_count;
	end case;
	return v_n;
end $$;

alter table private.replay_ledger drop constraint replay_ledger_kind_check;
alter table private.replay_ledger add constraint replay_ledger_kind_check check (kind in (
	'erase_person', 'erase_account', 'erase_volunteer', 'forget_concern', 'forget_record', 'forget_subject_request', 'forget_data_complaint',
	'erase_opening', 'close_account', 'permit_end', 'deny', 'deny_lift', 'death', 'death_undone', 'place_end',
	'dispute', 'dispute_decided', 'capacity', 'authority', 'acceptance', 'role_end', 'member_left', 'record_end', 'glass_end', 'request_closed',
	'rest', 'match_end', 'task_cancelled', 'request_paused', 'request_resumed',
	'passport_end', 'buddy_end', 'circle_left', 'identity_end', 'volunteer_consent_end'
));

create or replace function private.replay_subject(p_kind text, p_subject bytea, p_detail jsonb) returns uuid
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	case
		when p_kind in ('erase_person', 'forget_record', 'deny', 'death', 'death_undone', 'dispute', 'capacity') then
			return (select p.id from private.people p where private.hash_id(p.id) = p_subject);
		when p_kind in ('erase_account', 'erase_volunteer', 'close_account', 'acceptance', 'rest', 'role_end', 'member_left') then
			return (select a.id from public.accounts a where private.hash_id(a.id) = p_subject);
		when p_kind = 'permit_end' then
			return (select p.id from private.permits p where private.hash_id(p.id) = p_subject);
		when p_kind in ('place_end', 'authority') then
			return (select c.id from private.circle_members c where private.hash_id(c.id) = p_subject);
		when p_kind = 'deny_lift' then
			return (select d.id from private.denies d where d.id = (p_detail ->> 'deny')::uuid);
		when p_kind = 'dispute_decided' then
			return (select d.id from private.disputes d where d.id = (p_detail ->> 'dispute')::uuid);
		when p_kind = 'forget_concern' then
			return (select c.id from private.concerns c where private.hash_id(c.id) = p_subject);
		when p_kind = 'forget_subject_request' then
			return (select r.id from private.subject_requests r where private.hash_id(r.id) = p_subject);
		when p_kind = 'forget_data_complaint' then
			return (select c.id from private.data_complaints c where private.hash_id(c.id) = p_subject);
		when p_kind in ('erase_opening', 'glass_end') then
			return (select g.id from private.break_glasses g where private.hash_id(g.id) = p_subject);
		when p_kind = 'record_end' then
			return coalesce(
				(select c.id from public.checks c where private.hash_id(c.id) = p_subject),
				(select t.id from public.trainings t where private.hash_id(t.id) = p_subject)
			);
		when p_kind in ('request_closed', 'request_paused', 'request_resumed') then
			return (select r.id from public.requests r where private.hash_id(r.id) = p_subject);
		when p_kind = 'match_end' then
			return (select m.id from public.matches m where private.hash_id(m.id) = p_subject);
		when p_kind = 'task_cancelled' then
			return (select t.id from public.tasks t where private.hash_id(t.id) = p_subject);
		when p_kind = 'passport_end' then
			return (select l.id from private.passport_links l where private.hash_id(l.id) = p_subject);
		when p_kind = 'identity_end' then
			return (select i.id from private.identities_shown i where private.hash_id(i.id) = p_subject);
		when p_kind = 'volunteer_consent_end' then
			return (select c.id from private.volunteer_consents c where private.hash_id(c.id) = p_subject);
		when p_kind = 'buddy_end' then
			return (select b.id from private.buddies b where private.hash_id(b.id) = p_subject);
		when p_kind = 'circle_left' then
			return (select m.id from private.peer_circle_members m where private.hash_id(m.id) = p_subject);
		else
			raise exception 'An entry of an unknown kind: %', p_kind;
	end case;
end $$;

create or replace function private.replay_entry(p_entry jsonb) returns text
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_kind text := p_entry ->> 'kind';
	v_subject bytea := decode(p_entry ->> 'subject', 'hex');
	v_rule text := coalesce(p_entry ->> 'rule', '');
	v_detail jsonb := p_entry -> 'detail';
	v_at timestamptz := (p_entry ->> 'at')::timestamptz;
	v_id uuid;
begin
	if exists (select from private.replay_ledger l where l.id = (p_entry ->> 'id')::uuid) then
		return 'known';
	end if;
	v_id := private.replay_subject(v_kind, v_subject, v_detail);
	if v_id is null then
		-- it came after the backup: there is nothing of it to come back
		return 'not there';
	end if;
	perform set_config('alongside.replaying', p_entry ->> 'id', true);
	-- first, so that it is this entry that is noted and not what follows from it; what has nothing left to do is noted too
	insert into private.replay_ledger (id, kind, subject, rule, detail, at)
	values ((p_entry ->> 'id')::uuid, v_kind, v_subject, v_rule, v_detail, v_at);
	if v_kind = 'passport_end' then
		update private.passport_links set revoked_at = v_at where id = v_id and revoked_at is null;
	elsif v_kind = 'buddy_end' then
		update private.buddies set ended_at = v_at, ended_how = v_rule, newer_contact = '', older_contact = ''
		where id = v_id and ended_at is null;
	elsif v_kind = 'volunteer_consent_end' then
		update private.volunteer_consents set ended_at = v_at, ended_how = v_rule where id = v_id and ended_at is null;
	elsif v_kind = 'identity_end' then
		update private.identities_shown set ended_at = v_at where id = v_id and ended_at is null;
	elsif v_kind = 'circle_left' then
		delete from private.peer_circle_members m where m.id = v_id;
	elsif v_kind in (
		'dispute', 'dispute_decided', 'capacity', 'authority', 'acceptance', 'role_end', 'member_left', 'record_end', 'glass_end',
		'request_closed', 'rest', 'match_end', 'task_cancelled', 'request_paused', 'request_resumed'
	) then
		perform private.replay_standing(v_kind, v_id, v_detail, v_at);
	else
		perform private.replay_narrowing(v_kind, v_id, v_rule, v_detail, v_at);
	end if;
	perform set_config('alongside.replaying', '', true);
	return 'replayed';
end $$;

create or replace function private.send_application(p_once uuid, p_draft uuid, p_version integer) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_now timestamptz := private.clock();
	v_email text := private.my_email();
	v_once record;
	v_draft private.drafts;
	v_ready jsonb;
	v_area text;
	v_state public.acceptance_state;
	v_application uuid;
	v_organisation text;
begin
	select * into v_once from private.begin_once(p_once, 'send_application', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	select * into v_draft from private.drafts d
	where d.id = p_draft and d.mode = 'apply' and lower(d.email) = v_email and d.expires_at > v_now
	for update;
	if v_draft.id is null then
		perform private.not_found();
	elsif v_draft.sent_at is not null then
		raise exception 'This has been sent already.' using errcode = 'PT409', hint = 'sent';
	elsif v_draft.ready is null or v_draft.version <> p_version then
		raise exception 'You have changed an answer since. Please look through them once more.' using errcode = 'PT409', hint = 'stale';
	end if;
	v_ready := v_draft.ready;
	-- organisations and areas may have changed since it was frozen
	perform private.check_application(v_ready);
	if private.hit_limit('application', v_me::text, 5, interval '1 day') then
		perform private.too_many();
	end if;
	v_organisation := (select o.name from public.organisations o where o.id = v_draft.organisation_id);
	v_area := private.area_of_postcode(v_ready ->> 'postcode');
	update public.accounts set name = left(trim(v_ready ->> 'name'), 120) where id = v_me and name = '';
	update public.accounts set phone = left(trim(v_ready ->> 'phone'), 40)
	where id = v_me and phone is null and trim(coalesce(v_ready ->> 'phone', '')) <> '';
	-- one profile a volunteer: somebody who has one keeps it as it is
	insert into public.volunteers (account_id, area_id, travel_m, drives, languages, happy_with, avoid, weekly_minutes)
	values (
		v_me, v_area, (v_ready ->> 'travel_m')::integer, v_ready -> 'travels' ? 'car',
		array(select distinct l from jsonb_array_elements_text(v_ready -> 'languages') as l order by l),
		case when (v_ready ->> 'strong')::boolean then '{strong}'::text[] else '{}' end,
		array(select distinct l from jsonb_array_elements_text(v_ready -> 'avoid') as l order by l),
		(v_ready ->> 'weekly_minutes')::integer
	)
	on conflict (account_id) do nothing;
	if found then
		insert into public.availability (volunteer_id, weekday, starts, ends)
		select v_me, w.weekday, w.starts, w.ends
		from jsonb_to_recordset(v_ready -> 'windows') as w (weekday smallint, starts time, ends time);
	end if;
	-- what they would like and would rather not is asked by each organisation anew: the last word on a kind holds
	update public.volunteers v set
		wants = array(select k from unnest(v.wants) as k where not v_ready -> 'rather_not' ? k
			union select jsonb_array_elements_text(v_ready -> 'wants') order by 1),
		rather_not = array(select k from unnest(v.rather_not) as k where not v_ready -> 'wants' ? k
			union select jsonb_array_elements_text(v_ready -> 'rather_not') order by 1),
		faith = coalesce(nullif(left(trim(v_ready ->> 'faith'), 300), ''), v.faith)
	where v.account_id = v_me;
	insert into public.acceptances (organisation_id, volunteer_id, state, state_since)
	values (v_draft.organisation_id, v_me, 'applied', v_now)
	on conflict (organisation_id, volunteer_id) do nothing;
	if not found then
		select a.state into v_state from public.acceptances a
		where a.organisation_id = v_draft.organisation_id and a.volunteer_id = v_me for update;
		if v_state = 'declined' then
			raise exception 'You applied to % before, and they did not take you on. Ring them if you would like to try again.', v_organisation
				using errcode = 'PT409', hint = 'declined';
		elsif v_state <> 'left' then
			raise exception 'You have applied to % already, and they have it. Where it stands is under Volunteering.', v_organisation
				using errcode = 'PT409', hint = 'applied';
		end if;
		-- leaving was their own word, and so is coming back
		update public.acceptances set state = 'applied', state_since = v_now, reason = null
		where organisation_id = v_draft.organisation_id and volunteer_id = v_me;
	end if;
	insert into private.acceptance_events (organisation_id, volunteer_id, from_state, to_state, by_account, at)
	values (v_draft.organisation_id, v_me, v_state, 'applied', v_me, v_now);
	insert into private.applications (organisation_id, volunteer_id, wants, rather_not, grief, travels, identity, sent_at)
	values (
		v_draft.organisation_id, v_me, array(select jsonb_array_elements_text(v_ready -> 'wants')),
		array(select jsonb_array_elements_text(v_ready -> 'rather_not')), coalesce(left(v_ready ->> 'grief', 1500), ''),
		array(select jsonb_array_elements_text(v_ready -> 'travels')), v_ready ->> 'identity', v_now
	)
	returning id into v_application;
	insert into private.referees (application_id, position, name, relation, email, named_at)
	select v_application, r.nth, trim(r.one ->> 'name'), trim(r.one ->> 'relation'), lower(trim(r.one ->> 'email')), v_now
	from jsonb_array_elements(v_ready -> 'referees') with ordinality as r (one, nth);
	insert into private.outbox (template, to_account, organisation_id, params)
	values ('application-received', v_me, v_draft.organisation_id, jsonb_build_object('organisation', v_organisation, 'link', '/volunteering'));
	perform private.tell_organisation(v_draft.organisation_id, v_me, 'application-new', '/desk/volunteers/' || v_me);
	-- what was typed is now where it belongs: the draft keeps none of it
	update private.drafts set sent_at = v_now, answers = '{}'::jsonb, ready = null, code_hash = null, return_hash = null
	where id = v_draft.id;
	return private.end_once(p_once, 'send_application', jsonb_build_object('organisation', v_organisation));
end $$;

create or replace function private.volunteer_page(p_organisation uuid, p_volunteer uuid) returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_organisation public.organisations := private.desk_of(v_me, p_organisation);
	v_now timestamptz := private.clock();
	v_today date := (private.clock() at time zone 'Europe/London')::date;
	v_acceptance public.acceptances;
	v_volunteer public.volunteers;
	v_here boolean;
begin
	select * into v_acceptance from public.acceptances a where a.organisation_id = p_organisation and a.volunteer_id = p_volunteer;
	if v_acceptance.volunteer_id is null then
		perform private.not_found();
	end if;
	select * into v_volunteer from public.volunteers v where v.account_id = p_volunteer;
	-- once they have left, what they say about themselves now is no longer this organisation's to read
	v_here := v_acceptance.state not in ('left', 'declined');
	return jsonb_build_object(
		'second_eyes', private.second_eyes_wanted(p_organisation),
		'proposals', (
			select coalesce(jsonb_agg(c.card order by c.at desc), '[]'::jsonb) from (
				select private.proposal_card(v_me, p) as card, p.proposed_at as at from private.proposals p
				where p.organisation_id = p_organisation and p.volunteer_id = p_volunteer
				order by p.proposed_at desc limit 20
			) as c where c.card is not null
		),
		'now', v_now,
		'organisation', jsonb_build_object(
			'id', v_organisation.id, 'name', v_organisation.name, 'nation', v_organisation.nation,
			'required_check', v_organisation.required_check, 'required_training', v_organisation.required_training,
			'highest_level', private.highest_level(p_organisation)
		),
		'volunteer', jsonb_build_object(
			'id', p_volunteer, 'name', private.account_name(p_volunteer), 'own', p_volunteer = v_me, 'here', v_here,
			'phone', case when v_here then (select a.phone from public.accounts a where a.id = p_volunteer) end,
			'email', case when v_here then (select u.email from auth.users u where u.id = p_volunteer) end
		),
		'acceptance', jsonb_build_object(
			'state', v_acceptance.state, 'since', v_acceptance.state_since, 'version', v_acceptance.version,
			'reason', v_acceptance.reason, 'paused_by_them', v_acceptance.paused_by = p_volunteer,
			'rest_until', case when v_acceptance.rest_until > v_now then v_acceptance.rest_until end,
			'next', (
				select coalesce(jsonb_agg(t.to_state order by t.to_state), '[]'::jsonb) from private.transitions t
				where t.machine = 'acceptance' and t.from_state = v_acceptance.state::text
					and (v_acceptance.state <> 'left' or private.volunteers_here(p_volunteer, p_organisation))
			),
			-- by what this organisation knows; a suspension elsewhere is not for coordinators (C11)
			'valid', private.check_valid(p_volunteer, p_organisation, v_organisation.required_check, v_now)
				and private.training_valid(p_volunteer, p_organisation, v_organisation.required_training, v_now)
		),
		'profile', case when v_here then jsonb_build_object(
			'version', v_volunteer.version, 'area_id', v_volunteer.area_id, 'area', private.area_label(v_volunteer.area_id),
			'travel_m', v_volunteer.travel_m, 'drives', v_volunteer.drives, 'languages', v_volunteer.languages,
			'happy_with', v_volunteer.happy_with, 'avoid', v_volunteer.avoid, 'weekly_minutes', v_volunteer.weekly_minutes,
			'about', v_volunteer.about, 'wants', v_volunteer.wants, 'rather_not', v_volunteer.rather_not, 'faith', v_volunteer.faith
		) end,
		'application', case when v_here then private.application_of(p_organisation, p_volunteer) end,
		'care', private.care_of_volunteer(p_organisation, p_volunteer),
		'record', private.record_of(p_organisation, p_volunteer, v_now),
		'availability', case when v_here then (
			select coalesce(jsonb_agg(jsonb_build_object('weekday', w.weekday, 'starts', w.starts, 'ends', w.ends) order by w.weekday, w.starts), '[]'::jsonb)
			from public.availability w where w.volunteer_id = p_volunteer
		) else '[]'::jsonb end,
		'exceptions', case when v_here then (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', e.id, 'from_day', e.from_day, 'to_day', e.to_day, 'free', e.free, 'starts', e.starts, 'ends', e.ends
			) order by e.from_day, e.to_day, e.id), '[]'::jsonb)
			from public.availability_exceptions e where e.volunteer_id = p_volunteer and e.to_day >= v_today
		) else '[]'::jsonb end,
		'checks', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', c.id, 'level', c.level, 'issued_on', c.issued_on, 'expires_at', c.expires_at, 'clear', c.clear,
				'by', private.account_name(c.checked_by), 'recorded_at', c.recorded_at, 'revoked_at', c.revoked_at,
				'looks', private.looks_at(c.id), 'no_look', private.why_no_look(c, v_now),
				'workforce', c.workforce, 'taken', private.taken_of('check', c.id),
				'counts', c.clear and c.revoked_at is null and c.valid_from <= v_now and v_now < c.expires_at
			) order by c.recorded_at desc, c.id), '[]'::jsonb)
			from public.checks c where c.organisation_id = p_organisation and c.volunteer_id = p_volunteer
		),
		'trainings', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', t.id, 'module_id', t.module_id, 'title', m.title, 'passed_at', t.passed_at, 'expires_at', t.expires_at,
				'by', private.account_name(t.recorded_by), 'revoked_at', t.revoked_at,
				'taken', private.taken_of('training', t.id),
				'counts', t.revoked_at is null and t.passed_at <= v_now and v_now < t.expires_at
			) order by m.title, t.expires_at desc, t.id), '[]'::jsonb)
			from public.trainings t join public.training_modules m on m.id = t.module_id
			where t.organisation_id = p_organisation and t.volunteer_id = p_volunteer
		),
		'modules', (select jsonb_agg(jsonb_build_object('id', m.id, 'title', m.title, 'months', m.months_valid) order by m.title) from public.training_modules m),
		'kinds', (
			select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'covered', private.fit_for_kind(p_volunteer, p_organisation, k.id, v_now)) order by k.position), '[]'::jsonb)
			from public.organisation_task_kinds x join public.task_kinds k on k.id = x.kind_id
			where x.organisation_id = p_organisation
		),
		'areas', (
			select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'label', private.area_label(a.id)) order by private.area_label(a.id)), '[]'::jsonb)
			from public.areas a
			where a.id = v_volunteer.area_id or a.id in (select x.area_id from public.organisation_areas x where x.organisation_id = p_organisation)
		),
		'visits', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'task_id', t.id, 'kind_id', t.kind_id, 'day', t.day, 'starts', t.starts, 'ends', t.ends, 'state', t.state,
				'area', private.area_label(t.area_id), 'asker', private.asker_of(r.asked_by),
				'fits', private.fits_still(p_volunteer, t, v_now)
			) order by t.starts_at), '[]'::jsonb)
			from public.matches m
			join public.tasks t on t.id = m.task_id
			join public.requests r on r.id = t.request_id
			where m.volunteer_id = p_volunteer and m.organisation_id = p_organisation and m.ended_at is null
				and t.state in ('accepted', 'confirmed')
				and m.person_id not in (select private.closed_people(v_me, p_organisation))
		),
		'events', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'from', e.from_state, 'to', e.to_state, 'at', e.at, 'by', private.account_name(e.by_account), 'reason', e.reason
			) order by e.id desc), '[]'::jsonb)
			from private.acceptance_events e where e.organisation_id = p_organisation and e.volunteer_id = p_volunteer
		)
	);
end $$;

create or replace function private.volunteer_to_erase(p_account uuid) returns boolean
	language plpgsql stable security definer set search_path = ''
	as $$
begin
	return private.applied_anywhere(p_account) or private.care_to_erase(p_account)
		or exists (select from public.volunteers v where v.account_id = p_account and (
			v.about <> '' or v.faith <> '' or v.wants <> '{}' or v.rather_not <> '{}' or v.happy_with <> '{}' or v.avoid <> '{}' or v.drives or v.area_id <> (select min(a.id) from public.areas a)))
		or exists (select from public.checks c where c.volunteer_id = p_account)
		or exists (select from public.trainings t where t.volunteer_id = p_account)
		or exists (select from public.availability a where a.volunteer_id = p_account)
		or exists (select from public.availability_exceptions x where x.volunteer_id = p_account)
		or exists (select from private.volunteer_moves m where m.volunteer_id = p_account)
		or exists (select from public.acceptances a where a.volunteer_id = p_account and a.reason is not null)
		or exists (select from private.acceptance_events e where e.volunteer_id = p_account and e.reason is not null);
end $$;

create or replace function private.erase_volunteer(p_account uuid, p_rule text) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_erasure uuid;
	v_rows bigint := 0;
	v_n bigint;
begin
	if not private.volunteer_to_erase(p_account) then
		return jsonb_build_object('already', true);
	end if;
	v_erasure := private.begin_erasure('erase_volunteer', p_account, p_rule);
	delete from public.checks c where c.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from public.trainings t where t.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from public.availability a where a.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from public.availability_exceptions x where x.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	delete from private.volunteer_moves m where m.volunteer_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	v_rows := v_rows + private.erase_applications(p_account);
	perform private.erase_care(p_account);
	delete from private.calendar_feeds f where f.account_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	update public.acceptances set reason = null where volunteer_id = p_account and reason is not null;
	update private.acceptance_events set reason = null where volunteer_id = p_account and reason is not null;
	-- visits refer to the row, so it stays: with a place that is the same for everybody, and tells nothing
	update public.volunteers set area_id = (select min(a.id) from public.areas a), travel_m = 8000, drives = false,
		languages = '{English}', happy_with = '{}', avoid = '{}', about = '', weekly_minutes = 240,
		wants = '{}', rather_not = '{}', faith = ''
	where account_id = p_account;
	get diagnostics v_n = row_count; v_rows := v_rows + v_n;
	perform private.end_erasure(v_erasure, v_rows);
	return jsonb_build_object('erased', true, 'rows', v_rows);
end $$;
