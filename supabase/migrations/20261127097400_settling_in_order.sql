-- Whoever settled a question or a visit's feedback held that row first and the request after it; an erasure holds the
-- request first. At the same instant each waited for the other, and one was turned away. The request comes first now.

create or replace function private.settle_question(p_once uuid, p_question uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_request public.requests;
begin
	v_request := private.request_for(v_me, (select q.request_id from private.questions q where q.id = p_question));
	select * into v_once from private.begin_once(p_once, 'settle_question', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	update private.questions set settled_at = private.clock(), settled_by = v_me where id = p_question and settled_at is null;
	return private.end_once(p_once, 'settle_question', jsonb_build_object('request_id', v_request.id));
end $$;

create or replace function private.settle_feedback(p_once uuid, p_feedback uuid) returns jsonb
	language plpgsql security definer set search_path = ''
	as $$
declare
	v_me uuid := private.require_me();
	v_once record;
	v_request public.requests;
begin
	v_request := private.request_for(v_me, (
		select t.request_id from private.feedback f join public.tasks t on t.id = f.task_id where f.id = p_feedback
	));
	select * into v_once from private.begin_once(p_once, 'settle_feedback', v_me);
	if not v_once.first then
		return v_once.result;
	end if;
	update private.feedback set settled_at = private.clock(), settled_by = v_me where id = p_feedback and settled_at is null;
	return private.end_once(p_once, 'settle_feedback', jsonb_build_object('request_id', v_request.id));
end $$;
