-- A copy of one's data tells of the buddies somebody had or was asked to have, with what they themselves share and
-- nothing of the other, and of the peer circles they are of.
--
-- Changes what has landed: private.export_account.

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
				'happy_with', to_jsonb(v.happy_with), 'avoid', to_jsonb(v.avoid), 'about', v.about, 'weekly_minutes', v.weekly_minutes, 'since', v.created_at
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
