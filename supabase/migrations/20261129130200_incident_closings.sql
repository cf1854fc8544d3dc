-- An incident that was closed and opened again kept the last words alone: what had been learnt the first time was
-- written over. Each earlier closing is kept now, with its words, who closed and who opened it, for the desk. Whoever wrote
-- the incident reads what stands.
--
-- Changes what has landed: private.reopen_incident and private.incident_page. Bodies before: 20261128110200_incidents.sql.

create table private.incident_closings (
	id bigint generated always as identity primary key,
	incident_id uuid not null references private.incidents (id) on delete cascade,
	learnt text not null check (length(learnt) between 1 and 4000),
	changes text not null default '' check (length(changes) <= 2000),
	closed_by uuid not null references public.accounts (id),
	closed_at timestamptz not null,
	reopened_by uuid not null references public.accounts (id),
	reopened_at timestamptz not null default private.clock()
);
comment on table private.incident_closings is
	'Each time an incident was closed and then opened again: the words with which it was closed. Goes with the incident.';
create index incident_closings_incident on private.incident_closings (incident_id, id);
create index incident_closings_closed_by on private.incident_closings (closed_by);
create index incident_closings_reopened_by on private.incident_closings (reopened_by);
alter table private.incident_closings enable row level security;
alter table private.incident_closings force row level security;

create or replace function private.incident_page(p_incident uuid) returns jsonb
	language plpgsql volatile security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_incident private.incidents := private.incident_for(v_me, p_incident, false);
	v_desk boolean := private.keeps_incident(v_me, v_incident);
begin
	return private.incident_row(v_incident) || jsonb_build_object(
		'now', private.clock(), 'version', v_incident.version, 'mine', v_incident.written_by = v_me, 'desk', v_desk,
		'words', v_incident.words, 'done', v_incident.done, 'written_by', private.account_name(v_incident.written_by),
		'seen_by', private.account_name(v_incident.seen_by), 'closed_by', private.account_name(v_incident.closed_by),
		-- what is being thought about is the desk's until it is closed
		'learnt', case when v_desk or v_incident.closed_at is not null then v_incident.learnt else '' end,
		'changes', case when v_desk or v_incident.closed_at is not null then v_incident.changes else '' end,
		-- what was thought before, and may have been wrong, is the desk's for good
		'earlier', case when v_desk then (
			select coalesce(jsonb_agg(jsonb_build_object(
				'learnt', c.learnt, 'changes', c.changes, 'closed_by', private.account_name(c.closed_by), 'closed_at', c.closed_at,
				'reopened_by', private.account_name(c.reopened_by), 'reopened_at', c.reopened_at
			) order by c.id desc), '[]'::jsonb)
			from private.incident_closings c where c.incident_id = p_incident
		) else '[]'::jsonb end,
		'visit', (
			select jsonb_build_object(
				'kind_id', t.kind_id, 'day', t.day,
				'desk', case when private.sees_request(v_me, r) then t.id end,
				'own', case when (private.live_match(v_me, t.id, private.clock())).id is not null then t.id end
			)
			from public.tasks t join public.requests r on r.id = t.request_id where t.id = v_incident.task_id
		)
	);
end $$;

create or replace function private.reopen_incident(p_once uuid, p_incident uuid, p_version integer) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_incident private.incidents := private.incident_for(v_me, p_incident, true);
begin
	select * into v_once from private.begin_once(p_once, 'reopen_incident', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.same_version(v_incident.version, p_version);
	if v_incident.closed_at is null then
		raise exception 'This is open already.' using errcode = 'PT409', hint = 'stale';
	end if;
	insert into private.incident_closings (incident_id, learnt, changes, closed_by, closed_at, reopened_by, reopened_at)
	values (p_incident, v_incident.learnt, v_incident.changes, v_incident.closed_by, v_incident.closed_at, v_me, private.clock());
	update private.incidents set closed_by = null, closed_at = null where id = p_incident;
	return private.end_once(p_once, 'reopen_incident', '{}'::jsonb);
end $$;
comment on function private.reopen_incident(uuid, uuid, integer) is
	'A coordinator opens it again; what was learnt stays, to be added to, and is kept as it was.';
