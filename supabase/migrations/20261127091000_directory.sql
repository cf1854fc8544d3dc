-- The directory of local support, in the words of Open Referral UK 3.0 (domain.md 8). Whatever stands in
-- these tables is about services that anybody may know of: nothing about a person, a request or a
-- volunteer refers to them or is referred to.

-- ---- Where: degrees to the metres of the British National Grid --------------------------------------
create function private.grid_of(p_latitude double precision, p_longitude double precision) returns point
	language plpgsql immutable strict parallel safe set search_path = ''
	as $$
declare
	-- WGS84, then Airy 1830
	a constant double precision := 6378137.0;
	e2 constant double precision := 0.00669437999014;
	b_a constant double precision := 6377563.396;
	b_b constant double precision := 6356256.909;
	b_e2 constant double precision := 1 - (6356256.909 * 6356256.909) / (6377563.396 * 6377563.396);
	f0 constant double precision := 0.9996012717;
	phi0 constant double precision := radians(49);
	lambda0 constant double precision := radians(-2);
	n constant double precision := (6377563.396 - 6356256.909) / (6377563.396 + 6356256.909);
	s constant double precision := 1 + 20.4894e-6;
	rx constant double precision := radians(-0.1502 / 3600);
	ry constant double precision := radians(-0.2470 / 3600);
	rz constant double precision := radians(-0.8421 / 3600);
	phi double precision := radians(p_latitude);
	lambda double precision := radians(p_longitude);
	nu double precision := a / sqrt(1 - e2 * sin(phi) ^ 2);
	x double precision := nu * cos(phi) * cos(lambda);
	y double precision := nu * cos(phi) * sin(lambda);
	z double precision := nu * (1 - e2) * sin(phi);
	x2 double precision;
	y2 double precision;
	z2 double precision;
	p double precision;
	rho double precision;
	eta2 double precision;
	m double precision;
	d double precision;
	t double precision;
begin
	if p_latitude not between 49 and 61.5 or p_longitude not between -9.5 and 2.5 then
		return null;
	end if;
	-- the seven numbers of Ordnance Survey's guide: within about five metres
	x2 := -446.448 + s * x - rz * y + ry * z;
	y2 := 125.157 + rz * x + s * y - rx * z;
	z2 := -542.060 - ry * x + rx * y + s * z;
	p := sqrt(x2 * x2 + y2 * y2);
	phi := atan2(z2, p * (1 - b_e2));
	for i in 1..4 loop
		nu := b_a / sqrt(1 - b_e2 * sin(phi) ^ 2);
		phi := atan2(z2 + b_e2 * nu * sin(phi), p);
	end loop;
	lambda := atan2(y2, x2);
	nu := b_a * f0 / sqrt(1 - b_e2 * sin(phi) ^ 2);
	rho := b_a * f0 * (1 - b_e2) * (1 - b_e2 * sin(phi) ^ 2) ^ (-1.5);
	eta2 := nu / rho - 1;
	m := b_b * f0 * (
		(1 + n + 1.25 * n ^ 2 + 1.25 * n ^ 3) * (phi - phi0)
		- (3 * n + 3 * n ^ 2 + 2.625 * n ^ 3) * sin(phi - phi0) * cos(phi + phi0)
		+ (1.875 * n ^ 2 + 1.875 * n ^ 3) * sin(2 * (phi - phi0)) * cos(2 * (phi + phi0))
		- (35.0 / 24) * n ^ 3 * sin(3 * (phi - phi0)) * cos(3 * (phi + phi0))
	);
	d := lambda - lambda0;
	t := tan(phi);
	return point(
		round((400000 + nu * cos(phi) * d
			+ nu / 6 * cos(phi) ^ 3 * (nu / rho - t ^ 2) * d ^ 3
			+ nu / 120 * cos(phi) ^ 5 * (5 - 18 * t ^ 2 + t ^ 4 + 14 * eta2 - 58 * t ^ 2 * eta2) * d ^ 5)::numeric, 1)::double precision,
		round((-100000 + m + nu / 2 * sin(phi) * cos(phi) * d ^ 2
			+ nu / 24 * sin(phi) * cos(phi) ^ 3 * (5 - t ^ 2 + 9 * eta2) * d ^ 4
			+ nu / 720 * sin(phi) * cos(phi) ^ 5 * (61 - 58 * t ^ 2 + t ^ 4) * d ^ 6)::numeric, 1)::double precision
	);
end $$;
comment on function private.grid_of(double precision, double precision) is
	'WGS84 degrees as point(easting, northing) of the British National Grid, within about five metres; null outside Great Britain and its waters, so that a marker at 0, 0 is nowhere.';

-- ---- Words to find by: taxonomies and their terms ---------------------------------------------------
create table public.directory_taxonomies (
	id uuid primary key,
	slug text not null unique,
	name text not null,
	description text not null
);
comment on table public.directory_taxonomies is 'Open Referral UK taxonomy: what kind of support, and for whom.';
grant select on public.directory_taxonomies to anon, authenticated, service_role;
alter table public.directory_taxonomies enable row level security;
alter table public.directory_taxonomies force row level security;
create policy "Anyone can read the directory's taxonomies" on public.directory_taxonomies
	for select to anon, authenticated using (true);

create table public.directory_taxonomy_terms (
	id uuid primary key,
	taxonomy_id uuid not null references public.directory_taxonomies (id),
	slug text not null unique check (slug ~ '^[a-z-]{2,40}$'),
	name text not null,
	description text not null,
	keywords text not null default '',
	position smallint not null
);
comment on table public.directory_taxonomy_terms is 'Open Referral UK taxonomy_term.';
comment on column public.directory_taxonomy_terms.keywords is 'Other words people use for it: found by, never shown.';
create index directory_taxonomy_terms_taxonomy on public.directory_taxonomy_terms (taxonomy_id);
grant select on public.directory_taxonomy_terms to anon, authenticated, service_role;
alter table public.directory_taxonomy_terms enable row level security;
alter table public.directory_taxonomy_terms force row level security;
create policy "Anyone can read the directory's taxonomy terms" on public.directory_taxonomy_terms
	for select to anon, authenticated using (true);

insert into public.directory_taxonomies (id, slug, name, description) values
	('6b0f7a52-51f1-4c0e-9a51-0d6c1f3a1001', 'kind', 'Kinds of support', 'What kind of support a service gives to people who are dying, caring or grieving.'),
	('6b0f7a52-51f1-4c0e-9a51-0d6c1f3a1002', 'for', 'For whom', 'Whom a service is for.');

insert into public.directory_taxonomy_terms (id, taxonomy_id, slug, name, description, keywords, position)
select md5('alongside:directory-term:' || t.slug)::uuid,
	(select x.id from public.directory_taxonomies x where x.slug = t.taxonomy), t.slug, t.name, t.description, t.keywords, t.position
from (values
	('kind', 'company', 'Company', 'Somebody to be with: a visit, a walk, a table to sit at.', 'lonely loneliness befriending befriender friend companionship isolated alone', 1),
	('kind', 'bereavement', 'Bereavement', 'When somebody has died: one to one, in a group, or in writing.', 'grief grieving grieve bereaved mourning mourn loss lost died death widow widowed widower after counselling counsellor', 2),
	('kind', 'practical', 'Practical help', 'Shopping, cooking, gardens, pets, small repairs.', 'practical help jobs errands chores house home', 3),
	('kind', 'children', 'Children and young people', 'For children and young people, and whoever looks after them.', 'child kid kids school family families', 4),
	('kind', 'carers', 'Support for carers', 'For whoever looks after somebody.', 'carer caring respite break sitting sitter looking wife husband rest tired exhausted', 5),
	('kind', 'memory', 'Memory cafés and dementia', 'For people who forget, and whoever is beside them.', 'dementia alzheimers alzheimer memory forget forgetful forgetting confused', 6),
	('kind', 'faith', 'Faith and culture', 'Of a faith, a culture or a community, for its own and for anyone.', 'religion religious spiritual faith culture prayer', 7),
	('kind', 'transport', 'Lifts and transport', 'To appointments, to the hospice, to a funeral, to the shops.', 'lift lifts ride drive driver transport travel car taxi', 8),
	('kind', 'equipment', 'Equipment', 'Lent, fetched and taken away: chairs, commodes, ramps, beds.', 'equipment loan borrow lend aids', 9),
	('kind', 'advice', 'Advice and forms', 'Money, wills, power of attorney, work, housing.', 'advice adviser forms form paperwork rights', 10),
	('kind', 'helpline', 'Helplines', 'Somebody who answers the phone.', 'phone telephone helpline ring call line listening', 11),
	('for', 'dying', 'Somebody who is dying', 'Somebody with an illness that they are likely to die from.', 'dying ill illness terminal terminally palliative hospice end life cancer', 1),
	('for', 'caring', 'Whoever looks after them', 'Family, friends and neighbours who care for somebody.', 'carer carers caring', 2),
	('for', 'grieving', 'Somebody who is grieving', 'Anybody grieving, however long ago it was.', 'bereaved bereavement grief loss mourning widow widower', 3),
	('for', 'young', 'Children and young people', 'Somebody under 25.', 'child kids teenager teenagers teen youth student boys girls', 4),
	('for', 'dementia', 'People with dementia', 'People with dementia, diagnosed or not.', 'dementia alzheimers', 5),
	('for', 'men', 'Men', 'Men, or whoever feels at home among them.', 'men man blokes', 6),
	('for', 'lgbt', 'LGBT+ people', 'Lesbian, gay, bisexual and trans people and whoever is close to them.', 'lgbt lgbtq gay lesbian bisexual trans queer partner', 7),
	('for', 'after-sudden', 'After a sudden death', 'When nobody saw it coming.', 'sudden suddenly accident inquest coroner unexpected murder', 8),
	('for', 'after-suicide', 'After a suicide', 'When somebody has died by suicide.', 'suicide suicidal killed himself herself took own life', 9),
	('for', 'after-child', 'After the death of a child', 'Parents, grandparents, brothers and sisters, of a child of any age.', 'child son daughter parent parents sibling brother sister grandchild', 10),
	('for', 'after-pregnancy', 'After losing a pregnancy or a baby', 'However early, and whoever was waiting.', 'miscarriage miscarried stillbirth stillborn baby babies pregnancy neonatal ectopic termination', 11)
) as t (taxonomy, slug, name, description, keywords, position);

-- ---- Who runs it -------------------------------------------------------------------------------------
create table public.directory_organisations (
	id uuid primary key default gen_random_uuid(),
	name text not null check (length(name) between 2 and 200),
	description text not null default '' check (length(description) <= 4000),
	email text not null default '' check (length(email) <= 254),
	website text not null default '' check (length(website) <= 500 and (website = '' or website ~ '^https?://')),
	organisation_id uuid references public.organisations (id),
	listed boolean not null default false,
	version integer not null default 1,
	created_at timestamptz not null default private.clock(),
	updated_at timestamptz not null default private.clock()
);
comment on table public.directory_organisations is
	'Open Referral UK organization: who runs a service of the directory. Most have nothing to do with Alongside.';
comment on column public.directory_organisations.organisation_id is 'The member organisation that it is, where it is one: its administrators and leads keep the entries.';
comment on column public.directory_organisations.listed is 'Somebody approved it: anyone may read it.';
create index directory_organisations_organisation on public.directory_organisations (organisation_id);
create index directory_organisations_listed on public.directory_organisations (listed);
create trigger directory_organisations_version before update on public.directory_organisations
	for each row execute function private.touch_version();
grant select on public.directory_organisations to anon, authenticated, service_role;
alter table public.directory_organisations enable row level security;
alter table public.directory_organisations force row level security;
create policy "Anyone can read approved organisations of the directory" on public.directory_organisations
	for select to anon, authenticated using (listed);

-- ---- What they do ------------------------------------------------------------------------------------
create type public.directory_status as enum ('active', 'inactive', 'defunct', 'temporarily closed');
create table public.directory_services (
	id uuid primary key default gen_random_uuid(),
	directory_organisation_id uuid not null references public.directory_organisations (id),
	name text not null check (length(name) between 2 and 200),
	description text not null default '' check (length(description) <= 4000),
	first_visit text not null default '' check (length(first_visit) <= 2000),
	how_to_reach text not null default '' check (length(how_to_reach) <= 2000),
	alert text not null default '' check (length(alert) <= 500),
	url text not null default '' check (length(url) <= 500 and (url = '' or url ~ '^https?://')),
	email text not null default '' check (length(email) <= 254),
	status public.directory_status not null default 'active',
	free boolean,
	fees text not null default '' check (length(fees) <= 500),
	minimum_age smallint check (minimum_age between 0 and 130),
	maximum_age smallint check (maximum_age between 0 and 130),
	in_person boolean not null default true,
	by_phone boolean not null default false,
	online boolean not null default false,
	at_home boolean not null default false,
	nation public.nation not null default 'england',
	bank_holidays text not null default 'ask' check (bank_holidays in ('open', 'closed', 'ask')),
	assured_date date,
	assurer text not null default '' check (length(assurer) <= 200),
	assurer_email text not null default '' check (length(assurer_email) <= 254),
	listed boolean not null default false,
	version integer not null default 1,
	created_at timestamptz not null default private.clock(),
	updated_at timestamptz not null default private.clock(),
	constraint ages check (minimum_age <= maximum_age)
);
comment on table public.directory_services is 'Open Referral UK service: one entry of the directory, with a page of its own.';
comment on column public.directory_services.first_visit is 'What happens when you first come.';
comment on column public.directory_services.free is 'Costs nothing; null where nobody has said.';
comment on column public.directory_services.at_home is 'They come to you.';
comment on column public.directory_services.nation is 'Whose bank holidays it keeps.';
comment on column public.directory_services.bank_holidays is 'What happens on one: open, closed, or ask them.';
comment on column public.directory_services.assured_date is 'The day somebody last made sure that all of it is so.';
comment on column public.directory_services.assurer is 'Who made sure: an organisation, never a person by name.';
comment on column public.directory_services.listed is 'Somebody approved it and nobody took it off: anyone may read it.';
create index directory_services_organisation on public.directory_services (directory_organisation_id);
create index directory_services_listed on public.directory_services (listed, id);
create trigger directory_services_version before update on public.directory_services
	for each row execute function private.touch_version();
grant select on public.directory_services to anon, authenticated, service_role;
alter table public.directory_services enable row level security;
alter table public.directory_services force row level security;
create policy "Anyone can read approved services" on public.directory_services
	for select to anon, authenticated using (listed);

-- ---- Where -------------------------------------------------------------------------------------------
create table public.directory_locations (
	id uuid primary key default gen_random_uuid(),
	location_type text not null default 'physical' check (location_type in ('physical', 'postal', 'virtual')),
	name text not null default '' check (length(name) <= 200),
	description text not null default '' check (length(description) <= 2000),
	latitude double precision,
	longitude double precision,
	position point generated always as (private.grid_of(latitude, longitude)) stored,
	address_1 text not null default '' check (length(address_1) <= 300),
	city text not null default '' check (length(city) <= 120),
	state_province text not null default '' check (length(state_province) <= 120),
	postal_code text not null default '' check (length(postal_code) <= 12),
	country text not null default 'GB' check (country ~ '^[A-Z]{2}$')
);
comment on table public.directory_locations is 'Open Referral UK location with its one address: a place where services are given, never anybody''s home.';
comment on column public.directory_locations.position is 'British National Grid, metres: point(easting, northing); null where the degrees are none of Great Britain''s.';
create index directory_locations_position on public.directory_locations using gist (position);
grant select on public.directory_locations to anon, authenticated, service_role;
alter table public.directory_locations enable row level security;
alter table public.directory_locations force row level security;

create table public.directory_service_at_locations (
	id uuid primary key default gen_random_uuid(),
	service_id uuid not null references public.directory_services (id) on delete cascade,
	location_id uuid not null references public.directory_locations (id),
	unique (service_id, location_id)
);
comment on table public.directory_service_at_locations is 'Open Referral UK service_at_location: a service given at a place.';
create index directory_service_at_locations_location on public.directory_service_at_locations (location_id);
grant select on public.directory_service_at_locations to anon, authenticated, service_role;
alter table public.directory_service_at_locations enable row level security;
alter table public.directory_service_at_locations force row level security;
create policy "Anyone can read where approved services are given" on public.directory_service_at_locations
	for select to anon, authenticated using (exists (select from public.directory_services s where s.id = service_id and s.listed));
create policy "Anyone can read the places of approved services" on public.directory_locations
	for select to anon, authenticated using (exists (select from public.directory_service_at_locations x where x.location_id = directory_locations.id));

create table public.directory_accessibility (
	id uuid primary key default gen_random_uuid(),
	location_id uuid not null references public.directory_locations (id) on delete cascade,
	need text not null check (need in ('step-free', 'toilet', 'parking', 'hearing-loop', 'bsl', 'quiet', 'large-print', 'other')),
	details text not null default '' check (length(details) <= 500),
	unique (location_id, need)
);
comment on table public.directory_accessibility is 'Open Referral UK accessibility: what a place has for whoever needs it.';
grant select on public.directory_accessibility to anon, authenticated, service_role;
alter table public.directory_accessibility enable row level security;
alter table public.directory_accessibility force row level security;
create policy "Anyone can read what approved places have for access" on public.directory_accessibility
	for select to anon, authenticated using (exists (select from public.directory_service_at_locations x where x.location_id = directory_accessibility.location_id));

create table public.directory_service_areas (
	id uuid primary key default gen_random_uuid(),
	service_id uuid not null references public.directory_services (id) on delete cascade,
	name text not null check (length(name) <= 200),
	extent text not null default '' check (length(extent) <= 2000)
);
comment on table public.directory_service_areas is 'Open Referral UK service_area: whom it reaches where it has no place of its own, or comes to you.';
create index directory_service_areas_service on public.directory_service_areas (service_id);
grant select on public.directory_service_areas to anon, authenticated, service_role;
alter table public.directory_service_areas enable row level security;
alter table public.directory_service_areas force row level security;
create policy "Anyone can read whom approved services reach" on public.directory_service_areas
	for select to anon, authenticated using (exists (select from public.directory_services s where s.id = service_id and s.listed));

-- ---- When --------------------------------------------------------------------------------------------
create table public.directory_schedules (
	id uuid primary key default gen_random_uuid(),
	service_id uuid not null references public.directory_services (id) on delete cascade,
	freq text check (freq in ('WEEKLY', 'MONTHLY')),
	interval smallint not null default 1 check (interval between 1 and 52),
	byday text not null default '' check (byday ~ '^((-?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*)?$'),
	bymonthday text not null default '' check (bymonthday ~ '^(\d{1,2}(,\d{1,2})*)?$'),
	dtstart date,
	valid_from date,
	valid_to date,
	opens_at time,
	closes_at time,
	description text not null default '' check (length(description) <= 1000),
	constraint in_order check (closes_at > opens_at and valid_to >= valid_from)
);
comment on table public.directory_schedules is 'Open Referral UK schedule: regular hours as local wall time; every other week is counted from dtstart.';
create index directory_schedules_service on public.directory_schedules (service_id);
grant select on public.directory_schedules to anon, authenticated, service_role;
alter table public.directory_schedules enable row level security;
alter table public.directory_schedules force row level security;
create policy "Anyone can read when approved services are open" on public.directory_schedules
	for select to anon, authenticated using (exists (select from public.directory_services s where s.id = service_id and s.listed));

create table public.directory_days_that_differ (
	id uuid primary key default gen_random_uuid(),
	service_id uuid not null references public.directory_services (id) on delete cascade,
	from_day date not null,
	to_day date not null check (to_day >= from_day),
	opens_at time,
	closes_at time check (closes_at > opens_at),
	note text not null default '' check (length(note) <= 300),
	constraint both_or_neither check ((opens_at is null) = (closes_at is null))
);
comment on table public.directory_days_that_differ is 'Days on which the regular hours do not hold: closed where no times are given. In the feed each is a schedule with its own dates.';
create index directory_days_that_differ_service on public.directory_days_that_differ (service_id);
grant select on public.directory_days_that_differ to anon, authenticated, service_role;
alter table public.directory_days_that_differ enable row level security;
alter table public.directory_days_that_differ force row level security;
create policy "Anyone can read the days that differ of approved services" on public.directory_days_that_differ
	for select to anon, authenticated using (exists (select from public.directory_services s where s.id = service_id and s.listed));

-- ---- How to reach it, in what language, at what cost ---------------------------------------------------
create table public.directory_contacts (
	id uuid primary key default gen_random_uuid(),
	service_id uuid not null references public.directory_services (id) on delete cascade,
	name text not null default '' check (length(name) <= 120),
	title text not null default '' check (length(title) <= 120)
);
comment on table public.directory_contacts is 'Open Referral UK contact: whom to ask for. A role rather than a person wherever it can be.';
create index directory_contacts_service on public.directory_contacts (service_id);
grant select on public.directory_contacts to anon, authenticated, service_role;
alter table public.directory_contacts enable row level security;
alter table public.directory_contacts force row level security;
create policy "Anyone can read whom to ask for at approved services" on public.directory_contacts
	for select to anon, authenticated using (exists (select from public.directory_services s where s.id = service_id and s.listed));

create table public.directory_phones (
	id uuid primary key default gen_random_uuid(),
	service_id uuid not null references public.directory_services (id) on delete cascade,
	contact_id uuid references public.directory_contacts (id) on delete cascade,
	number text not null check (number ~ '^[0-9+() -]{3,30}$'),
	description text not null default '' check (length(description) <= 200)
);
comment on table public.directory_phones is 'Open Referral UK phone.';
create index directory_phones_service on public.directory_phones (service_id);
create index directory_phones_contact on public.directory_phones (contact_id);
grant select on public.directory_phones to anon, authenticated, service_role;
alter table public.directory_phones enable row level security;
alter table public.directory_phones force row level security;
create policy "Anyone can read the numbers of approved services" on public.directory_phones
	for select to anon, authenticated using (exists (select from public.directory_services s where s.id = service_id and s.listed));

create table public.directory_languages (
	id uuid primary key default gen_random_uuid(),
	service_id uuid not null references public.directory_services (id) on delete cascade,
	code text not null check (code ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
	name text not null check (length(name) <= 60),
	unique (service_id, code)
);
comment on table public.directory_languages is 'Open Referral UK language, beside English, which goes without saying.';
grant select on public.directory_languages to anon, authenticated, service_role;
alter table public.directory_languages enable row level security;
alter table public.directory_languages force row level security;
create policy "Anyone can read the languages of approved services" on public.directory_languages
	for select to anon, authenticated using (exists (select from public.directory_services s where s.id = service_id and s.listed));

create table public.directory_cost_options (
	id uuid primary key default gen_random_uuid(),
	service_id uuid not null references public.directory_services (id) on delete cascade,
	option text not null default '' check (length(option) <= 200),
	amount numeric(9, 2) check (amount >= 0),
	amount_description text not null default '' check (length(amount_description) <= 200)
);
comment on table public.directory_cost_options is 'Open Referral UK cost_option.';
create index directory_cost_options_service on public.directory_cost_options (service_id);
grant select on public.directory_cost_options to anon, authenticated, service_role;
alter table public.directory_cost_options enable row level security;
alter table public.directory_cost_options force row level security;
create policy "Anyone can read what approved services cost" on public.directory_cost_options
	for select to anon, authenticated using (exists (select from public.directory_services s where s.id = service_id and s.listed));

create table public.directory_attributes (
	id uuid primary key default gen_random_uuid(),
	service_id uuid not null references public.directory_services (id) on delete cascade,
	term_id uuid not null references public.directory_taxonomy_terms (id),
	unique (service_id, term_id)
);
comment on table public.directory_attributes is 'Open Referral UK attribute: the terms of a service.';
create index directory_attributes_term on public.directory_attributes (term_id);
grant select on public.directory_attributes to anon, authenticated, service_role;
alter table public.directory_attributes enable row level security;
alter table public.directory_attributes force row level security;
create policy "Anyone can read the terms of approved services" on public.directory_attributes
	for select to anon, authenticated using (exists (select from public.directory_services s where s.id = service_id and s.listed));

-- ---- How old is too old --------------------------------------------------------------------------------
create function private.directory_age(p_assured date, p_today date) returns text
	language sql immutable set search_path = ''
	as $$
	select case
		when p_assured is null then 'never'
		when p_assured > p_today - 183 then 'fresh'
		when p_assured > p_today - 365 then 'due'
		else 'stale'
	end
$$;
comment on function private.directory_age(date, date) is
	'Each entry is made sure of twice a year: after six months it is due, after a year stale, and drops below the others.';
grant execute on function private.directory_age(date, date) to anon, authenticated;

create function private.today() returns date
	language sql stable set search_path = ''
	as $$ select (private.clock() at time zone 'Europe/London')::date $$;
comment on function private.today() is 'The day on a London calendar.';
grant execute on function private.today() to anon, authenticated;

-- ---- One entry, for its page -----------------------------------------------------------------------------
-- By the reader's own rights: row level security leaves approved entries alone.
create function public.directory_entry_page(p_service uuid) returns jsonb
	language plpgsql stable security invoker set search_path = ''
	as $$
declare
	v_service public.directory_services;
begin
	select * into v_service from public.directory_services s where s.id = p_service;
	if not found then
		raise exception 'We could not find that.' using errcode = 'PT404', hint = 'not_found';
	end if;
	return jsonb_build_object(
		'today', private.today(),
		'id', v_service.id,
		'name', v_service.name,
		'description', v_service.description,
		'first_visit', v_service.first_visit,
		'how_to_reach', v_service.how_to_reach,
		'alert', v_service.alert,
		'url', v_service.url,
		'email', v_service.email,
		'status', v_service.status,
		'free', v_service.free,
		'fees', v_service.fees,
		'minimum_age', v_service.minimum_age,
		'maximum_age', v_service.maximum_age,
		'in_person', v_service.in_person,
		'by_phone', v_service.by_phone,
		'online', v_service.online,
		'at_home', v_service.at_home,
		'nation', v_service.nation,
		'bank_holidays', v_service.bank_holidays,
		'assured_date', v_service.assured_date,
		'assurer', v_service.assurer,
		'age', private.directory_age(v_service.assured_date, private.today()),
		'version', v_service.version,
		'organisation', (
			select jsonb_build_object('name', o.name, 'description', o.description, 'website', o.website, 'email', o.email)
			from public.directory_organisations o where o.id = v_service.directory_organisation_id
		),
		'terms', (
			select coalesce(jsonb_agg(jsonb_build_object('taxonomy', x.slug, 'slug', t.slug, 'name', t.name) order by x.slug desc, t.position), '[]'::jsonb)
			from public.directory_attributes a
			join public.directory_taxonomy_terms t on t.id = a.term_id
			join public.directory_taxonomies x on x.id = t.taxonomy_id
			where a.service_id = v_service.id
		),
		'places', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', l.id, 'name', l.name, 'description', l.description, 'address', l.address_1, 'city', l.city, 'postcode', l.postal_code,
				'at', case when l.position is not null then jsonb_build_array(l.latitude, l.longitude) end,
				'access', (
					select coalesce(jsonb_agg(jsonb_build_object('need', c.need, 'details', c.details) order by c.need), '[]'::jsonb)
					from public.directory_accessibility c where c.location_id = l.id
				)
			) order by l.name, l.id), '[]'::jsonb)
			from public.directory_service_at_locations x
			join public.directory_locations l on l.id = x.location_id
			where x.service_id = v_service.id
		),
		'areas', (select coalesce(jsonb_agg(a.name order by a.name), '[]'::jsonb) from public.directory_service_areas a where a.service_id = v_service.id),
		'schedules', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'freq', d.freq, 'interval', d.interval, 'byday', d.byday, 'bymonthday', d.bymonthday, 'dtstart', d.dtstart,
				'valid_from', d.valid_from, 'valid_to', d.valid_to, 'opens_at', d.opens_at, 'closes_at', d.closes_at, 'description', d.description
			) order by d.opens_at, d.byday, d.id), '[]'::jsonb)
			from public.directory_schedules d where d.service_id = v_service.id
		),
		'days_that_differ', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'from_day', d.from_day, 'to_day', d.to_day, 'opens_at', d.opens_at, 'closes_at', d.closes_at, 'note', d.note
			) order by d.from_day), '[]'::jsonb)
			from public.directory_days_that_differ d where d.service_id = v_service.id and d.to_day >= private.today()
		),
		'contacts', (
			select coalesce(jsonb_agg(jsonb_build_object('name', c.name, 'title', c.title) order by c.id), '[]'::jsonb)
			from public.directory_contacts c where c.service_id = v_service.id
		),
		'phones', (
			select coalesce(jsonb_agg(jsonb_build_object('number', p.number, 'description', p.description) order by p.id), '[]'::jsonb)
			from public.directory_phones p where p.service_id = v_service.id
		),
		'languages', (
			select coalesce(jsonb_agg(l.name order by l.name), '[]'::jsonb)
			from public.directory_languages l where l.service_id = v_service.id
		),
		'costs', (
			select coalesce(jsonb_agg(jsonb_build_object('option', c.option, 'amount', c.amount, 'words', c.amount_description) order by c.amount, c.id), '[]'::jsonb)
			from public.directory_cost_options c where c.service_id = v_service.id
		)
	);
end $$;
comment on function public.directory_entry_page(uuid) is 'One approved entry of the directory, whole. Anybody''s; not found otherwise.';
grant execute on function public.directory_entry_page(uuid) to anon, authenticated;
