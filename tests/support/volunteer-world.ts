import type { Sql, TransactionSql } from 'postgres';
import { makeAccount } from './database.ts';

type AnySql = Sql | TransactionSql;

/**
 * Stops `private.clock()` of this database at an instant, to the microsecond ('… .000001Z'): a bound
 * is only tested when nothing runs on between setting and reading. Only in a database made for tests.
 */
export async function freezeClock(sql: Sql, instant: string): Promise<void> {
	if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d)$/.test(instant)) {
		throw new RangeError(`Not an instant: ${instant}`);
	}
	await sql.unsafe(`
		create or replace function private.clock() returns timestamptz
			language sql stable security definer set search_path = ''
			as $$ select timestamptz '${instant}' $$`);
}

/** An instant in the database's own arithmetic: bound + interval, as text to the microsecond. */
export async function instant(sql: Sql, at: string, plus = '0'): Promise<string> {
	const [row] = await sql<{ at: string }[]>`
		select to_char((${at}::timestamptz + ${plus}::interval) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`;
	if (!row) throw new Error('No instant');
	return row.at;
}

export interface Organisation {
	id: string;
	coordinator: string;
}

/** An active organisation on the island with a coordinator, arranging every kind. */
export async function makeOrganisation(
	sql: Sql,
	{ confirms = true, slug = crypto.randomUUID().slice(0, 8) } = {}
): Promise<Organisation> {
	const coordinator = await makeAccount(sql, { name: 'Grace Adeyemi' });
	const [row] = await sql<{ id: string }[]>`
		insert into public.organisations (slug, name, kind, nation, phone, coordinates, confirms_matches)
		values (${slug}, ${`Organisation ${slug}`}, 'hospice', 'england', '01632 960 160', true, ${confirms})
		returning id`;
	const id = row?.id ?? '';
	await sql`insert into public.organisation_task_kinds select ${id}, k.id from public.task_kinds k`;
	await sql`insert into public.members (organisation_id, account_id) values (${id}, ${coordinator})`;
	await sql`
		insert into public.member_roles (organisation_id, account_id, role)
		values (${id}, ${coordinator}, 'coordinator')`;
	return { id, coordinator };
}

/** The area of Ventnor, in which the person lives. */
export const VENTNOR = 'PO38 1';

export async function areaOf(sql: AnySql, sector: string): Promise<string> {
	const [row] = await sql<{ id: string }[]>`
		select area_id as id from public.sectors where sector = ${sector}`;
	if (!row) throw new Error(`No area for ${sector}`);
	return row.id;
}

/**
 * A volunteer accepted by an organisation, with an enhanced check and every training, both valid for
 * a year from the database's clock.
 */
export async function makeVolunteer(
	sql: Sql,
	organisation: Organisation,
	{ name = 'Amina Yusuf', sector = VENTNOR, account = '' } = {}
): Promise<string> {
	const id = account || (await makeAccount(sql, { name }));
	await sql`
		insert into public.volunteers (account_id, area_id) values (${id}, ${await areaOf(sql, sector)})
		on conflict (account_id) do nothing`;
	await sql`
		insert into public.acceptances (organisation_id, volunteer_id, state)
		values (${organisation.id}, ${id}, 'accepted')`;
	await sql`
		insert into public.checks (organisation_id, volunteer_id, level, issued_on, valid_from, expires_at, clear, checked_by)
		values (${organisation.id}, ${id}, 'enhanced_barred', private.clock()::date, private.clock(),
			private.clock() + interval '1 year', true, ${organisation.coordinator})`;
	await sql`
		insert into public.trainings (organisation_id, volunteer_id, module_id, passed_at, expires_at, recorded_by)
		select ${organisation.id}, ${id}, m.id, private.clock(), private.clock() + interval '1 year', ${organisation.coordinator}
		from public.training_modules m`;
	return id;
}

export interface Person {
	id: string;
	/** The person's own account. */
	self: string;
	member: string;
	request: string;
}

/** What the person of these tests lets be known, scope by scope. */
export const DETAILS = {
	name: { full: 'Leonard Hollis', known_as: 'Len' },
	contact: { phone: '07700 900 321', note: 'Let it ring.' },
	about: { words: 'Brass bands, and the sea.' },
	communication: { language: 'English', needs: ['Hard of hearing'], words: '' },
	faith: { words: 'Chapel, long ago.' },
	support: { needs: ['Walks with a stick or a frame'], words: '' },
	household: { words: 'Joanne is in the house.', pets: ['A dog'], smoking: false },
	circle: { words: 'His brother and he do not speak.' }
} as const;

/** A person who has asked one organisation for help, everything known about them entered. */
export async function makePerson(sql: Sql, organisation: Organisation): Promise<Person> {
	const self = await makeAccount(sql, { name: 'Len Hollis' });
	const area = await areaOf(sql, VENTNOR);
	const [person] = await sql<{ id: string }[]>`
		insert into private.people (area_id) values (${area}) returning id`;
	const id = person?.id ?? '';
	const [circle] = await sql<{ id: string }[]>`
		insert into private.circle_members (person_id, role, account_id, name, email_confirmed_at)
		values (${id}, 'self', ${self}, 'Len Hollis', private.clock()) returning id`;
	const member = circle?.id ?? '';
	for (const [scope, content] of Object.entries(DETAILS)) {
		await sql`
			insert into private.details (person_id, scope, content, entered_by)
			values (${id}, ${scope}::public.scope, ${sql.json(content)}, ${member})`;
	}
	await sql`
		insert into private.addresses (person_id, lines, postcode, entered_by)
		values (${id}, '4 Undercliff Terrace', 'PO38 1ZZ', ${member})`;
	const [request] = await sql<{ id: string }[]>`
		insert into public.requests (person_id, organisation_id, asked_by, area_id, state, situation, coordinator_id, submitted_at, opened_at)
		values (${id}, ${organisation.id}, ${member}, ${area}, 'open', 'dying', ${organisation.coordinator}, private.clock(), private.clock())
		returning id`;
	return { id, self, member, request: request?.id ?? '' };
}

export interface Permit {
	scopes: readonly string[];
	to: 'pool' | 'matched' | 'coordinators' | 'volunteer';
	organisation?: string;
	volunteer?: string;
}

/** The person's own yes, online, to one recipient. Returns the permit's id. */
export async function permit(
	sql: Sql,
	person: Person,
	{ scopes, to, organisation, volunteer }: Permit
): Promise<string> {
	const [row] = await sql<{ id: string }[]>`
		select private.give_permit(
			${person.id}, ${scopes as string[]}::public.scope[], ${to}::public.recipient_kind,
			${organisation ?? null}, ${volunteer ?? null}, 'to help', 'own', ${person.member}, ${person.self}, 'online',
			'The words that were shown.', 2
		) as id`;
	return row?.id ?? '';
}

/** Every scope that a matched volunteer may ever be given. */
export const MATCHED_SCOPES = [
	'name',
	'contact',
	'address',
	'about',
	'communication',
	'faith',
	'support',
	'household'
] as const;

/** An open task of the person's: company, Saturday 28 November 2026, 2 to 5pm, unless said otherwise. */
export async function makeTask(
	sql: Sql,
	person: Person,
	organisation: Organisation,
	{ day = '2026-11-28', starts = '14:00', ends = '17:00', kind = 'company' } = {}
): Promise<string> {
	const [row] = await sql<{ id: string }[]>`
		insert into public.tasks (request_id, person_id, organisation_id, kind_id, area_id, day, starts, ends, minutes, starts_at, ends_at)
		select r.id, r.person_id, ${organisation.id}, ${kind}, r.area_id, ${day}::text::date, ${starts}::text::time, ${ends}::text::time, 120, now(), now()
		from public.requests r where r.id = ${person.request}
		returning id`;
	return row?.id ?? '';
}

/** An offer of the task to a volunteer, sent by the coordinator in the ordinary way. */
export async function offerTo(
	db: { as<T>(who: string, work: (sql: TransactionSql) => Promise<T>): Promise<T>; sql: Sql },
	organisation: Organisation,
	task: string,
	volunteers: string[]
): Promise<string[]> {
	const [row] = await db.sql<{ version: number }[]>`
		select version from public.tasks where id = ${task}`;
	await db.as(
		organisation.coordinator,
		(sql) =>
			sql`select public.send_offers(${crypto.randomUUID()}, ${task}, ${row?.version ?? 0}, ${volunteers}::uuid[])`
	);
	const sent = await db.sql<{ id: string; volunteer_id: string }[]>`
		select id, volunteer_id from public.offers where task_id = ${task}`;
	return volunteers.map((id) => sent.find((offer) => offer.volunteer_id === id)?.id ?? '');
}

/** Calls a function as somebody; its answer, or what it was refused with. */
export async function attempt(
	db: { as<T>(who: string | null, work: (sql: TransactionSql) => Promise<T>): Promise<T> },
	who: string | null,
	work: (sql: TransactionSql) => Promise<readonly Record<string, unknown>[]>
): Promise<{ answer: unknown; code: string; hint: string }> {
	try {
		const rows = await db.as(who, work);
		return { answer: Object.values(rows[0] ?? {})[0] ?? null, code: '', hint: '' };
	} catch (error) {
		const { code = '', hint = '' } = error as { code?: string; hint?: string };
		if (!code) throw error;
		return { answer: null, code, hint };
	}
}
