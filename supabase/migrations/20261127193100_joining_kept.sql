-- What somebody writes for a group that would like to join is kept as a request or an application is while it is
-- written: in a draft that this browser alone opens, for fourteen days.
--
-- Changes what has landed: private.drafts and private.start_draft know a fourth thing to be written; the rule of
-- retention says so.

alter table private.drafts drop constraint drafts_mode_check;
alter table private.drafts add constraint drafts_mode_check check (mode in ('open', 'more', 'somebody', 'apply', 'group'));

update private.retention_rules set what = 'A request for help, an application, or what a group writes to join, that was begun and never sent'
where id = 'drafts';

create or replace function private.start_draft(
	p_secret text, p_network text, p_mode text, p_organisation uuid, p_person uuid, p_step text, p_values jsonb, p_key uuid
) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.me();
	v_draft private.drafts;
	v_organisation uuid := p_organisation;
begin
	if length(coalesce(p_secret, '')) < 32 or p_mode not in ('open', 'more', 'somebody', 'apply', 'group') then
		perform private.not_found();
	end if;
	if p_mode not in ('open', 'apply', 'group') and v_me is null then
		perform private.require_me();
	end if;
	if p_mode = 'somebody' and not (
		private.coordinates(v_me, p_organisation)
		and exists (select from public.organisations o where o.id = p_organisation and o.active and o.coordinates)
	) then
		perform private.not_found();
	end if;
	if p_mode = 'more' then
		-- the person and their managers ask; a helper sees the rota and no more (C18)
		if coalesce(private.circle_access(v_me, p_person, private.clock()), 'helper') = 'helper'
			or private.denied(p_person, v_me, 'summary', private.clock())
		then
			perform private.not_found();
		end if;
		if private.dead(p_person) then
			raise exception 'Nothing more can be asked for here. If there is something the family needs, ask for it in your own name.'
				using errcode = 'PT409', hint = 'died';
		end if;
		select r.organisation_id into v_organisation
		from public.requests r
		join public.organisations o on o.id = r.organisation_id and o.active
		where r.person_id = p_person and r.state <> 'draft'
		order by (r.state <> 'closed') desc, r.created_at desc
		limit 1;
		if v_organisation is null then
			perform private.not_found();
		end if;
	end if;
	perform private.check_typed(p_step, p_values);
	if private.hit_limit('draft', private.network_of(p_network), 60, interval '1 hour') then
		perform private.too_many();
	end if;
	insert into private.drafts (browser_hash, mode, entered_by, organisation_id, person_id, answers, expires_at)
	values (
		private.hashed(p_secret), p_mode, case when p_mode not in ('open', 'apply', 'group') then v_me end,
		case when p_mode not in ('open', 'apply', 'group') then v_organisation end, case when p_mode = 'more' then p_person end,
		jsonb_build_object('steps', jsonb_build_object(p_step, jsonb_build_object('v', p_values, 'k', p_key))),
		private.clock() + private.keeps('drafts')
	)
	returning * into v_draft;
	return private.draft_card(v_draft);
end $$;
