-- How long a claim of a page is kept, and that it is in the copy of what is held about an account.
--
-- Changes what has landed: private.carry_out has two rules more, private.export_account a list more; each in one piece.

insert into private.retention_rules (position, id, what, keeps, since, action, becomes, why) values
	(178, 'directory_claims', 'That an account kept a page of the directory, or asked to, and how that ended', '12 months', 'the day it ended',
		'deleted', 'It is deleted. The page of the directory stays.', 'So that whoever keeps the directory can see who changed a page, and why it was taken back.'),
	(179, 'directory_handovers', 'The address to which a page of the directory was offered', '30 days', 'the day the offer was over',
		'deleted', 'It is deleted.', 'So that whoever offered it can see what became of it.');

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
		when 'retention_runs' then
			delete from private.retention_runs r where r.day + v_keeps <= (p_at at time zone 'Europe/London')::date;
			get diagnostics v_n = row_count;
	end case;
	return v_n;
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
		)
	);
end $$;
