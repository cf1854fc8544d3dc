-- The closed catalogue of help. Personal care, medicines, cash cards and PINs are not in it, and a task
-- of any other kind cannot be stored.

create table public.training_modules (
	id text primary key,
	title text not null,
	months_valid integer not null check (months_valid between 1 and 60)
);
comment on table public.training_modules is 'What a volunteer may have to know; National Volunteer Certificate standards 1 to 6 and two of our own.';
grant select on public.training_modules to anon, authenticated, service_role;
alter table public.training_modules enable row level security;
alter table public.training_modules force row level security;
create policy "Anyone can read the training modules" on public.training_modules
	for select to anon, authenticated using (true);

insert into public.training_modules (id, title, months_valid) values
	('role', 'Your role, and where it ends', 36),
	('communication', 'Listening and talking', 36),
	('equality', 'Respect, equality and inclusion', 36),
	('safeguarding', 'Keeping people safe', 24),
	('mental_health', 'Mental health, dementia and learning disability', 36),
	('health_safety', 'Health and safety', 24),
	('bereavement', 'Being with somebody bereaved', 36),
	('driving', 'Driving people', 24);

create table public.task_kinds (
	id text primary key,
	title text not null,
	check_level public.check_level not null,
	check_reason text not null,
	training text[] not null default '{}',
	position integer not null unique
);
comment on table public.task_kinds is 'The closed catalogue of tasks. What each includes and leaves out is worded in lib/domain/tasks/kinds.ts; the same ids, compared by a test.';
comment on column public.task_kinds.check_level is 'The DBS level the task makes lawful and needed (domain.md 4): asking for more is unlawful.';
grant select on public.task_kinds to anon, authenticated, service_role;
alter table public.task_kinds enable row level security;
alter table public.task_kinds force row level security;
create policy "Anyone can read the kinds of task" on public.task_kinds for select to anon, authenticated using (true);

insert into public.task_kinds (id, title, check_level, check_reason, training, position) values
	('company', 'Company for an hour or two', 'enhanced', 'Regular time alone with an adult who is being cared for at home. No barred list: it is not regulated activity.', '{role,communication,safeguarding}', 1),
	('sitting', 'Sitting in, so that you can sleep', 'enhanced', 'Regular time alone with an adult who is being cared for at home. No barred list: no personal care is given.', '{role,communication,safeguarding,health_safety}', 2),
	('meal', 'A meal brought round', 'basic', 'Brought to the door; no time alone with the person.', '{role,safeguarding}', 3),
	('lift', 'A lift, there and back', 'enhanced', 'Driving, not to health care: that has a kind of its own.', '{role,safeguarding,driving}', 4),
	('dog', 'The dog walked', 'basic', 'At the door and outdoors.', '{role,safeguarding}', 5),
	('shopping', 'Shopping, paid back by receipt', 'enhanced_barred', 'Arranged shopping for an adult because of illness is regulated activity, even once.', '{role,safeguarding}', 6),
	('garden', 'The garden kept going', 'basic', 'Outdoors.', '{role,safeguarding}', 7),
	('forms', 'Forms, letters and phone calls', 'enhanced', 'Private papers are seen; no money is handled.', '{role,communication,safeguarding}', 8),
	('listening', 'Someone to talk to, after a death', 'enhanced', 'Regular time with somebody bereaved, alone.', '{role,communication,safeguarding,bereavement}', 9),
	('prescription', 'A sealed prescription collected', 'enhanced_barred', 'Collected for an adult because of illness; only where the organisation says so.', '{role,safeguarding}', 10),
	('errand', 'An errand run', 'basic', 'Posting, returning, collecting; no money and no medicines.', '{role,safeguarding}', 11),
	('lift_care', 'A lift to the hospital or surgery', 'enhanced_barred', 'Driving an adult to health care is regulated activity, even once.', '{role,safeguarding,driving}', 12);

create table public.organisation_task_kinds (
	organisation_id uuid not null references public.organisations (id),
	kind_id text not null references public.task_kinds (id),
	primary key (organisation_id, kind_id)
);
comment on table public.organisation_task_kinds is 'The kinds an organisation arranges.';
create index organisation_task_kinds_kind on public.organisation_task_kinds (kind_id);
grant select on public.organisation_task_kinds to anon, authenticated, service_role;
alter table public.organisation_task_kinds enable row level security;
alter table public.organisation_task_kinds force row level security;
create policy "Anyone can read what an organisation arranges" on public.organisation_task_kinds
	for select to anon, authenticated using (true);
