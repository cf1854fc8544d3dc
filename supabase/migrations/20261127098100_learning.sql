-- Learning on the site: modules for standards 1 to 6 of the National Volunteer Certificate. What is taught is
-- the site's (its lib/domain/learning); here is each version of it, with the answers that are right, how far
-- somebody has got, and the pass: a training like any other, which the rules about standing read already.
--
-- Changes what has landed: a training may now be passed here, and then nobody recorded it
-- (public.trainings.recorded_by may be null, and module_version says of which version it was); erasing a
-- volunteer takes their unfinished answers with it (private.erase_applications, private.applied_anywhere).

create table private.module_versions (
	module_id text not null references public.training_modules (id),
	version integer not null check (version >= 1),
	since timestamptz not null,
	changed text not null check (length(changed) between 1 and 500),
	answers jsonb not null check (jsonb_typeof(answers) = 'object'),
	counts_until timestamptz,
	primary key (module_id, version)
);
comment on table private.module_versions is
	'Each version of a module: what it changed, which answers are right, and until when a pass of an older one counts where it must be learnt again.';
alter table private.module_versions enable row level security;
alter table private.module_versions force row level security;

insert into private.module_versions (module_id, version, since, changed, answers) values
	('role', 1, '2026-11-01', 'The first words.', '{"pillow":"b","pin":"a","supper":"c","ring":"b","cold":"c"}'),
	('communication', 1, '2026-11-01', 'The first words.', '{"dying":"b","silence":"c","widow":"a","across":"c","shout":"b"}'),
	('equality', 1, '2026-11-01', 'The first words.', '{"husband":"b","food":"c","prayer":"a","nurse":"b","deaf":"c"}'),
	('safeguarding', 1, '2026-11-01', 'The first words.', '{"bruise":"b","shout":"c","paper":"a","secret":"b","colleague":"c"}'),
	('mental_health', 1, '2026-11-01', 'The first words.', '{"mother":"c","over":"a","tuesday":"b","brother":"c","soup":"b"}'),
	('health_safety', 1, '2026-11-01', 'The first words.', '{"fall":"b","late":"c","oxygen":"a","tummy":"b","died":"c"}');

create table private.module_answers (
	volunteer_id uuid not null references public.accounts (id),
	module_id text not null references public.training_modules (id),
	version integer not null,
	answers jsonb not null default '{}',
	updated_at timestamptz not null default private.clock(),
	primary key (volunteer_id, module_id)
);
comment on table private.module_answers is 'How far somebody has got in a module they have not passed. Theirs alone; gone with the pass.';
create index module_answers_module on private.module_answers (module_id);
alter table private.module_answers enable row level security;
alter table private.module_answers force row level security;

alter table public.trainings
	alter column recorded_by drop not null,
	add column module_version integer,
	add constraint recorded_or_passed_here check (num_nonnulls(recorded_by, module_version) = 1);
comment on column public.trainings.module_version is 'Of one passed on the site: which version of its words. Null where a coordinator recorded what was learnt elsewhere.';

-- ---- What a pass is worth ---------------------------------------------------------------------------
create function private.module_now(p_module text) returns private.module_versions
	language sql stable security definer set search_path = ''
	as $$
	select m.* from private.module_versions m
	where m.module_id = p_module and m.since <= private.clock() order by m.version desc limit 1
$$;
comment on function private.module_now(text) is 'The version of a module that is taught now; the null row for one that is not taught here.';

create function private.learning_stopped(p_volunteer uuid, p_organisation uuid, p_module text) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (
		select from public.trainings t
		where t.volunteer_id = p_volunteer and t.organisation_id = p_organisation and t.module_id = p_module and t.revoked_at is not null
			and not exists (
				select from public.trainings n
				where n.volunteer_id = p_volunteer and n.organisation_id = p_organisation and n.module_id = p_module
					and n.recorded_by is not null and n.recorded_at > t.revoked_at
			)
	)
$$;
comment on function private.learning_stopped(uuid, uuid, text) is
	'C24: an organisation has said that a training no longer counts. Passing again here does not undo that; what its coordinator records does.';

create function private.credit_learning(p_volunteer uuid, p_organisation uuid, p_module text, p_version integer, p_passed timestamptz, p_expires timestamptz)
	returns boolean
	language plpgsql security definer set search_path = ''
	as $$
begin
	if p_expires <= p_passed or private.learning_stopped(p_volunteer, p_organisation, p_module) then
		return false;
	end if;
	insert into public.trainings (organisation_id, volunteer_id, module_id, passed_at, expires_at, module_version, recorded_at)
	values (p_organisation, p_volunteer, p_module, p_passed, p_expires, p_version, private.clock());
	return true;
end $$;
comment on function private.credit_learning(uuid, uuid, text, integer, timestamptz, timestamptz) is
	'Writes a pass down with one organisation, unless it has stopped that training. No guard of its own.';

create function private.bring_learning() returns trigger
	language plpgsql security definer set search_path = ''
	as $$
begin
	perform private.credit_learning(new.volunteer_id, new.organisation_id, t.module_id, t.module_version, t.passed_at, t.expires_at)
	from (
		select distinct on (x.module_id) x.* from public.trainings x
		where x.volunteer_id = new.volunteer_id and x.organisation_id <> new.organisation_id
			and x.module_version is not null and x.revoked_at is null and x.expires_at > private.clock()
		order by x.module_id, x.expires_at desc
	) as t
	where not private.training_valid(new.volunteer_id, new.organisation_id, array[t.module_id], private.clock());
	return null;
end $$;
comment on function private.bring_learning() is
	'Trigger: what somebody passed here counts with the next organisation they come to as well. What another organisation recorded does not: each decides for itself.';
create trigger acceptances_bring_learning after insert on public.acceptances
	for each row when (new.state = 'applied') execute function private.bring_learning();
create trigger acceptances_bring_learning_back after update of state on public.acceptances
	for each row when (new.state = 'applied' and old.state is distinct from new.state) execute function private.bring_learning();

create function private.change_module(p_module text, p_version integer, p_changed text, p_answers jsonb, p_counts_until timestamptz) returns void
	language plpgsql security definer set search_path = ''
	as $$
begin
	insert into private.module_versions (module_id, version, since, changed, answers, counts_until)
	values (p_module, p_version, private.clock(), p_changed, p_answers, p_counts_until);
	if p_counts_until is not null then
		-- what was learnt elsewhere is the coordinator's to judge
		update public.trainings t set expires_at = least(t.expires_at, p_counts_until)
		where t.module_id = p_module and t.module_version < p_version and t.revoked_at is null
			and t.expires_at > p_counts_until and p_counts_until > t.passed_at;
	end if;
	delete from private.module_answers a where a.module_id = p_module and a.version < p_version;
end $$;
comment on function private.change_module(text, integer, text, jsonb, timestamptz) is
	'For a migration that changes what a module teaches. With a day, passes of older versions end then, and whoever has one is warned 60, 30 and 7 days before like of any training; without one they stand as they are.';

-- ---- Learning ---------------------------------------------------------------------------------------
create function private.learning_page() returns jsonb
	language plpgsql stable security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_now timestamptz := private.clock();
begin
	return jsonb_build_object('now', v_now, 'modules', (
		select jsonb_agg(jsonb_build_object(
			'id', m.id, 'months', m.months_valid, 'version', (private.module_now(m.id)).version,
			'answers', coalesce((
				select a.answers from private.module_answers a
				where a.volunteer_id = v_me and a.module_id = m.id and a.version = (private.module_now(m.id)).version
			), '{}'::jsonb),
			'with', (
				select coalesce(jsonb_agg(jsonb_build_object(
					'organisation', o.name,
					'needed', m.id = any (o.required_training) or exists (
						select from public.organisation_task_kinds x join public.task_kinds k on k.id = x.kind_id
						where x.organisation_id = o.id and m.id = any (k.training)
					),
					'until', (
						select max(t.expires_at) from public.trainings t
						where t.volunteer_id = v_me and t.organisation_id = o.id and t.module_id = m.id
							and t.revoked_at is null and t.passed_at <= v_now and t.expires_at > v_now
					),
					'stopped', private.learning_stopped(v_me, o.id, m.id)
				) order by o.name), '[]'::jsonb)
				from public.acceptances c join public.organisations o on o.id = c.organisation_id
				where c.volunteer_id = v_me and c.state not in ('left', 'declined')
			),
			'changed', (
				select v.changed from private.module_versions v
				where v.module_id = m.id and v.version = (private.module_now(m.id)).version
					and v.version > (
						select max(t.module_version) from public.trainings t
						where t.volunteer_id = v_me and t.module_id = m.id and t.revoked_at is null
					)
			)
		) order by m.id)
		from public.training_modules m where (private.module_now(m.id)).version is not null
	));
end $$;
comment on function private.learning_page() is
	'What a volunteer may learn here: how far they have got, with whom it counts and until when, and what was changed since.';
create function public.learning_page() returns jsonb
	language sql stable security invoker set search_path = ''
	as $$ select private.learning_page() $$;
comment on function public.learning_page() is 'See private.learning_page.';
grant execute on function public.learning_page(), private.learning_page() to authenticated;

create function private.answer_module(p_once uuid, p_module text, p_version integer, p_answers jsonb, p_send boolean) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_volunteer();
	v_now timestamptz := private.clock();
	v_once record;
	v_module private.module_versions := private.module_now(left(p_module, 40));
	v_answers jsonb;
	v_again text[];
	v_expires timestamptz;
	v_with text[] := '{}';
	v_organisation record;
begin
	select * into v_once from private.begin_once(p_once, 'answer_module', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	if v_module.module_id is null then
		perform private.not_found();
	elsif v_module.version is distinct from p_version then
		raise exception 'What is taught here has changed since you opened it. Please read it once more.' using errcode = 'PT409', hint = 'stale';
	elsif p_answers is null or jsonb_typeof(p_answers) <> 'object' then
		raise exception 'Choose an answer.' using errcode = 'PT422';
	end if;
	-- answers to what is asked, and nothing else, is kept
	select coalesce(jsonb_object_agg(g.key, g.value), '{}'::jsonb) into v_answers
	from jsonb_each_text(p_answers) as g where v_module.answers ? g.key and g.value in ('a', 'b', 'c');
	select coalesce(array_agg(k.key order by k.key), '{}') into v_again
	from jsonb_each_text(v_module.answers) as k where v_answers ->> k.key is distinct from k.value;
	if not p_send or cardinality(v_again) > 0 then
		insert into private.module_answers as a (volunteer_id, module_id, version, answers)
		values (v_me, v_module.module_id, v_module.version, v_answers)
		on conflict (volunteer_id, module_id) do update
		set version = excluded.version, answers = excluded.answers, updated_at = v_now;
		return private.end_once(p_once, 'answer_module', jsonb_build_object(
			'passed', false, 'again', case when p_send then to_jsonb(v_again) else '[]'::jsonb end
		));
	end if;
	select v_now + make_interval(months => m.months_valid) into v_expires
	from public.training_modules m where m.id = v_module.module_id;
	for v_organisation in
		select o.id, o.name from public.acceptances c join public.organisations o on o.id = c.organisation_id
		where c.volunteer_id = v_me and c.state not in ('left', 'declined') order by o.name
	loop
		if private.credit_learning(v_me, v_organisation.id, v_module.module_id, v_module.version, v_now, v_expires) then
			v_with := v_with || v_organisation.name;
		end if;
	end loop;
	if v_with = '{}' then
		raise exception 'Your answers are right, and there is no organisation yet with which they count. Send them again once you have applied to one.'
			using errcode = 'PT409', hint = 'nobody';
	end if;
	delete from private.module_answers a where a.volunteer_id = v_me and a.module_id = v_module.module_id;
	return private.end_once(p_once, 'answer_module', jsonb_build_object('passed', true, 'again', '[]'::jsonb, 'expires_at', v_expires));
end $$;
comment on function private.answer_module(uuid, text, integer, jsonb, boolean) is
	'Keeps a volunteer''s answers; when they are sent and all are right, the module is passed with every organisation that has them. As often as they like: nothing is counted against anybody.';
create function public.answer_module(p_once uuid, p_module text, p_version integer, p_answers jsonb, p_send boolean) returns jsonb
	language sql security invoker set search_path = ''
	as $$ select private.answer_module(p_once, p_module, p_version, p_answers, p_send) $$;
comment on function public.answer_module(uuid, text, integer, jsonb, boolean) is 'See private.answer_module.';
grant execute on function public.answer_module(uuid, text, integer, jsonb, boolean),
	private.answer_module(uuid, text, integer, jsonb, boolean) to authenticated;

-- ---- Erasing ----------------------------------------------------------------------------------------
create or replace function private.erase_applications(p_account uuid) returns bigint
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_n bigint;
	v_answers bigint;
begin
	delete from private.applications a where a.volunteer_id = p_account;
	get diagnostics v_n = row_count;
	delete from private.module_answers a where a.volunteer_id = p_account;
	get diagnostics v_answers = row_count;
	return v_n + v_answers;
end $$;
comment on function private.erase_applications(uuid) is
	'Deletes what somebody said when they applied, their referees with it, and their unfinished answers. Part of private.erase_volunteer.';

create or replace function private.applied_anywhere(p_account uuid) returns boolean
	language sql stable security definer set search_path = ''
	as $$
	select exists (select from private.applications a where a.volunteer_id = p_account)
		or exists (select from private.module_answers a where a.volunteer_id = p_account)
$$;
comment on function private.applied_anywhere(uuid) is 'Whether there is an application, or an unfinished answer, to erase.';
