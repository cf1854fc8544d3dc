-- What a volunteer would like to do and would rather not, kept with the profile: it was read from an application alone,
-- counted nowhere and could not be changed once sent. Somebody who would rather not do a kind of help is not asked for it.
-- And, if they wish, faith and culture in their own words: for coordinators when they choose whom to ask. It orders
-- nothing and shuts nobody out, no other volunteer and no family reads it, and it can be emptied at any time. Being about
-- religion it is of a special category (UK GDPR, article 9): it is kept by their explicit consent, said where it is typed.
--
-- Changes what has landed: private.save_volunteer_profile takes the three as well, private.volunteering_page and
-- private.suggestions say them.

alter table public.volunteers
	add column wants text[] not null default '{}',
	add column rather_not text[] not null default '{}',
	add column faith text not null default '' check (length(faith) <= 300),
	add constraint liked_or_not check (not wants && rather_not);
comment on column public.volunteers.wants is 'Kinds of help they would like to give. They come before others who fit as well.';
comment on column public.volunteers.rather_not is 'Kinds of help they would rather not give, and are not asked for.';
comment on column public.volunteers.faith is
	'Faith and culture in their own words, if they wish. For coordinators by their pages; it orders nothing (article 9: explicit consent).';
-- the three are for coordinators and the volunteer by their pages, not for whoever may read the table
revoke select on public.volunteers from authenticated;
grant select (account_id, area_id, travel_m, drives, languages, happy_with, avoid, about, weekly_minutes, version, created_at, updated_at)
	on public.volunteers to authenticated;

update public.volunteers v set wants = a.wants, rather_not = a.rather_not
from (
	select distinct on (x.volunteer_id) x.volunteer_id, x.wants, x.rather_not
	from private.applications x order by x.volunteer_id, x.sent_at desc
) as a
where a.volunteer_id = v.account_id;

drop function public.save_volunteer_profile(uuid, integer, integer, boolean, text[], text[], text[], integer);
drop function private.save_volunteer_profile(uuid, integer, integer, boolean, text[], text[], text[], integer);
create function private.save_volunteer_profile(
	p_once uuid, p_version integer, p_travel_m integer, p_drives boolean, p_languages text[], p_happy_with text[],
	p_avoid text[], p_weekly_minutes integer, p_wants text[], p_rather_not text[], p_faith text
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_once record;
begin
	select * into v_once from private.begin_once(p_once, 'save_volunteer_profile', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if p_travel_m is null or p_travel_m not between 500 and 80000 then
		raise exception 'Choose how far you will go.' using errcode = 'PT422', hint = 'travel';
	end if;
	if p_weekly_minutes is null or p_weekly_minutes not between 30 and 2400 then
		raise exception 'Give between half an hour and 40 hours a week.' using errcode = 'PT422', hint = 'weekly';
	end if;
	if coalesce(cardinality(p_languages), 0) not between 1 and 12
		or exists (select from unnest(p_languages) as l where not private.is_requirement('language:' || l)) then
		raise exception 'Choose the languages you can talk with somebody in.' using errcode = 'PT422', hint = 'languages';
	end if;
	-- A closed list, as for what a task asks: no free text about anybody's home.
	if exists (
		select from unnest(coalesce(p_happy_with, '{}') || coalesce(p_avoid, '{}')) as c
		where c not in ('dogs', 'cats', 'smoke', 'stairs', 'strong')
	) or coalesce(p_happy_with, '{}') && coalesce(p_avoid, '{}') then
		raise exception 'Choose from the list.' using errcode = 'PT422', hint = 'avoid';
	end if;
	if coalesce(cardinality(p_wants), 0) > 20 or coalesce(cardinality(p_rather_not), 0) > 20
		or exists (select from unnest(coalesce(p_wants, '{}') || coalesce(p_rather_not, '{}')) as k where not exists (
			select from public.task_kinds t where t.id = k)) then
		raise exception 'Choose from the list.' using errcode = 'PT422', hint = 'wants';
	elsif coalesce(p_wants, '{}') && coalesce(p_rather_not, '{}') then
		raise exception 'The same kind is in both lists.' using errcode = 'PT422', hint = 'rather_not';
	elsif length(trim(coalesce(p_faith, ''))) > 300 then
		raise exception 'Make it 300 characters or fewer.' using errcode = 'PT422', hint = 'faith';
	end if;
	update public.volunteers set
		travel_m = p_travel_m, drives = coalesce(p_drives, false),
		languages = (select array_agg(distinct l) from unnest(p_languages) as l),
		happy_with = array(select distinct c from unnest(p_happy_with) as c order by c),
		avoid = array(select distinct c from unnest(p_avoid) as c order by c),
		weekly_minutes = p_weekly_minutes,
		wants = array(select distinct k from unnest(p_wants) as k order by k),
		rather_not = array(select distinct k from unnest(p_rather_not) as k order by k),
		faith = trim(coalesce(p_faith, ''))
	where account_id = v_me and version = p_version;
	if not found then
		perform private.stale();
	end if;
	return private.end_once(p_once, 'save_volunteer_profile', '{}'::jsonb);
end $$;
comment on function private.save_volunteer_profile(uuid, integer, integer, boolean, text[], text[], text[], integer, text[], text[], text) is
	'How far (metres), by car or not, languages, what they are happy with and would rather not meet, minutes a week, kinds of help they would like and would rather not give, faith and culture if they wish. Their own profile only; version as on the form.';
create function public.save_volunteer_profile(
	p_once uuid, p_version integer, p_travel_m integer, p_drives boolean, p_languages text[], p_happy_with text[],
	p_avoid text[], p_weekly_minutes integer, p_wants text[], p_rather_not text[], p_faith text
) returns jsonb
	language sql security invoker set search_path = ''
	as $$
	select private.save_volunteer_profile(
		p_once, p_version, p_travel_m, p_drives, p_languages, p_happy_with, p_avoid, p_weekly_minutes, p_wants, p_rather_not, p_faith
	)
$$;
comment on function public.save_volunteer_profile(uuid, integer, integer, boolean, text[], text[], text[], integer, text[], text[], text) is 'See private.save_volunteer_profile.';
grant execute on function
	public.save_volunteer_profile(uuid, integer, integer, boolean, text[], text[], text[], integer, text[], text[], text),
	private.save_volunteer_profile(uuid, integer, integer, boolean, text[], text[], text[], integer, text[], text[], text) to authenticated;

create or replace function private.volunteering_page() returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_now timestamptz := private.clock();
	v_today date := (private.clock() at time zone 'Europe/London')::date;
begin
	return jsonb_build_object(
		'now', v_now,
		'profile', (
			select jsonb_build_object(
				'version', v.version, 'place', a.place, 'area', a.label, 'travel_m', v.travel_m, 'drives', v.drives,
				'languages', v.languages, 'happy_with', v.happy_with, 'avoid', v.avoid, 'weekly_minutes', v.weekly_minutes,
				'wants', v.wants, 'rather_not', v.rather_not, 'faith', v.faith,
				'place_free_from', private.place_free_from(v_me, v_now)
			)
			from public.volunteers v join public.areas a on a.id = v.area_id
			where v.account_id = v_me
		),
		'availability', (
			select coalesce(jsonb_agg(jsonb_build_object('weekday', w.weekday, 'starts', w.starts, 'ends', w.ends) order by w.weekday, w.starts), '[]'::jsonb)
			from public.availability w where w.volunteer_id = v_me
		),
		'exceptions', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', e.id, 'from_day', e.from_day, 'to_day', e.to_day, 'free', e.free, 'starts', e.starts, 'ends', e.ends
			) order by e.from_day, e.to_day, e.id), '[]'::jsonb)
			from public.availability_exceptions e where e.volunteer_id = v_me and e.to_day >= v_today
		),
		'organisations', (
			select coalesce(jsonb_agg(private.standing_with(v_me, o.id, v_now)
				|| jsonb_build_object('application', private.application_where(v_me, o.id)) order by o.name), '[]'::jsonb)
			from public.acceptances a join public.organisations o on o.id = a.organisation_id
			where a.volunteer_id = v_me
		)
	);
end $$;

create or replace function private.suggestions(p_task public.tasks, p_at timestamptz)
	returns table (volunteer_id uuid, reasons jsonb, facts jsonb)
	language sql stable security definer set search_path = ''
	as $$
	with o as (
		select * from public.organisations x where x.id = p_task.organisation_id
	), k as (
		select * from public.task_kinds x where x.id = p_task.kind_id
	), pool as materialized (
		select v.*, a.state, a.rest_until, greatest(o.required_check, k.check_level) as level_needed,
			(select array_agg(distinct m order by m) from unnest(o.required_training || k.training) as m) as modules,
			home.centre <-> there.centre as distance_m,
			private.free_on(v.account_id, p_task.day, p_task.zone)
				* private.wall_range(p_task.day, p_task.starts, p_task.ends, p_task.zone) as free,
			private.busy_then(v.account_id, p_task, p_task.organisation_id) as busy,
			private.minutes_that_week(v.account_id, p_task, p_task.organisation_id) as week_minutes
		from public.acceptances a
		cross join o
		cross join k
		join public.volunteers v on v.account_id = a.volunteer_id
		join public.areas home on home.id = v.area_id
		join public.areas there on there.id = p_task.area_id
		where a.organisation_id = p_task.organisation_id and a.state not in ('left', 'declined')
	), judged as (
		select p.*, offer.state as offer_state, offer.live as offer_live,
			jsonb_strip_nulls(jsonb_build_array(
				case
					when p.state in ('applied', 'references', 'checks', 'training', 'interview') then jsonb_build_object('code', 'joining')
					when p.state = 'paused' then jsonb_build_object('code', 'paused')
					when p.state = 'suspended' then jsonb_build_object('code', 'suspended')
				end,
				case when p.rest_until > p_at then jsonb_build_object('code', 'resting', 'until', p.rest_until) end,
				case when not private.check_valid(p.account_id, p_task.organisation_id, p.level_needed, p_at)
					then jsonb_build_object('code', 'check', 'level', p.level_needed, 'lapsed', exists (
						select from public.checks c
						where c.volunteer_id = p.account_id and c.organisation_id = p_task.organisation_id and c.clear
							and c.level >= p.level_needed and c.revoked_at is null and c.expires_at <= p_at
					)) end,
				(
					select jsonb_build_object('code', 'training', 'modules', jsonb_agg(m order by m))
					from unnest(p.modules) as m
					where not private.training_valid(p.account_id, p_task.organisation_id, array[m], p_at)
					having count(*) > 0
				),
				case when p.distance_m > p.travel_m then jsonb_build_object('code', 'too_far', 'metres', round(p.distance_m)) end,
				(
					select jsonb_build_object('code', 'avoids', 'what', jsonb_agg(r order by r))
					from unnest(p_task.requirements) as r where r = any (p.avoid)
					having count(*) > 0
				),
				case when p_task.kind_id = any (p.rather_not) then jsonb_build_object('code', 'rather_not') end,
				case when not p.drives and ('car' = any (p_task.requirements) or p_task.kind_id in ('lift', 'lift_care'))
					then jsonb_build_object('code', 'no_car') end,
				case when 'strong' = any (p_task.requirements) and not 'strong' = any (p.happy_with)
					then jsonb_build_object('code', 'not_strong') end,
				(
					select jsonb_build_object('code', 'language', 'languages', jsonb_agg(split_part(r, ':', 2) order by r))
					from unnest(p_task.requirements) as r
					where r like 'language:%' and not split_part(r, ':', 2) = any (p.languages)
					having count(*) > 0
				),
				case
					when not private.fits_in(p.free, p_task.minutes) then jsonb_build_object('code', 'not_free')
					when not private.fits_in(p.free - p.busy, p_task.minutes) then jsonb_build_object('code', 'has_visit')
				end,
				case when p.week_minutes + p_task.minutes > p.weekly_minutes
					then jsonb_build_object('code', 'hours', 'minutes', p.week_minutes, 'of', p.weekly_minutes) end,
				case
					when offer.state = 'declined' then jsonb_build_object('code', 'said_no')
					when offer.state = 'accepted' then jsonb_build_object('code', 'had_it')
				end
			)) as listed
		from pool p
		left join lateral (
			select x.state, x.state = 'sent' and x.expires_at > p_at as live
			from public.offers x where x.task_id = p_task.id and x.volunteer_id = p.account_id
		) as offer on true
	), reasoned as (
		select j.*, (select coalesce(jsonb_agg(r), '[]'::jsonb) from jsonb_array_elements(j.listed) as r where r <> 'null'::jsonb) as visible
		from judged j
	)
	select r.account_id,
		-- what is not theirs to know is said only where nothing else stands in the way, and always alike
		case when r.visible = '[]'::jsonb and private.quietly_unavailable(r.account_id, p_task, p_at)
			then '[{"code": "not_available"}]'::jsonb
			else r.visible
		end,
		jsonb_build_object(
			'name', private.account_name(r.account_id),
			'area', private.area_label(r.area_id),
			'metres', round(r.distance_m), 'travel_m', r.travel_m,
			'week_minutes', r.week_minutes, 'weekly_minutes', r.weekly_minutes,
			'drives', r.drives, 'languages', r.languages, 'wants', p_task.kind_id = any (r.wants), 'faith', r.faith,
			'happy_with', (select coalesce(jsonb_agg(x order by x), '[]'::jsonb) from unnest(p_task.requirements) as x where x = any (r.happy_with)),
			'asked_at', history.asked_at, 'asked_30', coalesce(history.asked_30, 0),
			'visits', coalesce(known.visits, 0), 'last_visit', known.last_visit,
			'asked_now', coalesce(r.offer_live, false)
		)
	from reasoned r
	left join lateral (
		select max(x.sent_at) as asked_at, count(*) filter (where x.sent_at > p_at - interval '30 days') as asked_30
		from public.offers x where x.volunteer_id = r.account_id and x.organisation_id = p_task.organisation_id
	) as history on true
	left join lateral (
		select count(*) as visits, max(t.day) as last_visit
		from public.matches m join public.tasks t on t.id = m.task_id
		where m.volunteer_id = r.account_id and m.person_id = p_task.person_id and m.organisation_id = p_task.organisation_id
			and t.state = 'done'
	) as known on true
$$;
