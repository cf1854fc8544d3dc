-- Nobody is asked for a time at which they have another visit of the same organisation's: their yes would have been
-- refused, and the list already says so of them. Whoever had the page open since before that visit was promised could
-- still ask. private.send_offers refuses it in a sentence of its own; a visit of another organisation's stays among the
-- reasons that are not said.

create or replace function private.send_offers(p_once uuid, p_task uuid, p_version integer, p_volunteers uuid[]) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_now timestamptz := private.clock();
	v_task public.tasks := private.lock_task(p_task);
	-- the instant at which the lock was ours: what was withdrawn while we waited for it counts
	v_decided timestamptz := private.clock() + (clock_timestamp() - statement_timestamp());
	v_expires timestamptz;
	v_sent integer := 0;
	v_volunteer uuid;
	v_offer uuid;
	v_busy tstzmultirange;
begin
	if v_task.id is null or not private.coordinates_task(v_me, v_task) then
		perform private.not_found();
	end if;
	select * into v_once from private.begin_once(p_once, 'send_offers', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	perform private.still_to_offer(v_task, p_version, v_decided);
	if coalesce(cardinality(p_volunteers), 0) = 0 then
		raise exception 'Choose at least one volunteer.' using errcode = 'PT422', hint = 'volunteers';
	end if;
	v_expires := private.offer_ends(v_task);
	foreach v_volunteer in array (select array_agg(distinct v order by v) from unnest(p_volunteers) as v) loop
		-- First, so that it says the same whatever else there is that is not the coordinator's to know (C26). A visit of
		-- another organisation is not theirs to know either: it is among the quiet reasons.
		v_busy := private.busy_then(v_volunteer, v_task, v_task.organisation_id);
		if not isempty(v_busy)
			and not private.fits_in(tstzmultirange(tstzrange(v_task.starts_at, v_task.ends_at)) - v_busy, v_task.minutes)
		then
			raise exception '% has another visit then. Look at the list again: choose somebody else, or move one of the two.',
				coalesce(private.account_name(v_volunteer), 'One of the people you chose')
				using errcode = 'PT409', hint = 'has_visit';
		end if;
		-- the second makes a deny look like any other reason that is not the coordinator's to know (C26)
		if not private.offerable(v_volunteer, v_task, v_decided)
			or private.quietly_unavailable(v_volunteer, v_task, v_decided)
		then
			raise exception 'One of the people you chose can no longer be asked. Look at the list again.'
				using errcode = 'PT409', hint = 'not_offerable';
		end if;
		v_offer := null;
		insert into public.offers as o (task_id, person_id, organisation_id, volunteer_id, sent_by, sent_at, expires_at)
		values (p_task, v_task.person_id, v_task.organisation_id, v_volunteer, v_me, v_now, v_expires)
		on conflict (task_id, volunteer_id) do update
			set state = 'sent', sent_by = v_me, sent_at = v_now, expires_at = v_expires, answered_at = null
			where o.state in ('expired', 'withdrawn') or (o.state = 'sent' and o.expires_at <= v_now)
		returning o.id into v_offer;
		if v_offer is not null then
			v_sent := v_sent + 1;
			insert into private.outbox (template, to_account, organisation_id, person_id, task_id, offer_id, params)
			values (
				'offer', v_volunteer, v_task.organisation_id, v_task.person_id, p_task, v_offer,
				jsonb_build_object('area', private.area_label(v_task.area_id), 'link', '/offers/' || v_offer)
			);
		end if;
	end loop;
	if v_sent > 0 then
		if v_task.state = 'open' then
			update public.tasks set state = 'offered' where id = p_task;
		end if;
		perform private.record_task_event(p_task, 'offered', v_task.state, 'offered', v_me, null, v_sent || ' asked');
	end if;
	return private.end_once(p_once, 'send_offers', jsonb_build_object('sent', v_sent));
end $$;
