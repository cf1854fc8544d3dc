import { createHash } from 'node:crypto';
import type { Sql } from 'postgres';

/** Rows of each of the tables that grow with the people helped. */
export const CROWDED = [
	'private.people',
	'private.circle_members',
	'public.requests',
	'public.tasks',
	'public.matches',
	'private.permits',
	'private.disclosures'
] as const;

/** How many people one organisation of the crowd helps: it is the country that grows. */
const EACH = 400;

/**
 * A crowd beside the people who are there: `from` to `to` people, each with a circle, a request, a visit, a permit
 * and a disclosure; one in four with a deny, one in four has died. The first four hundred ask `home`, fewer of whom
 * have. Made in SQL by the superuser, past triggers and foreign keys, which is why every id in it leads to one that is there.
 */
export async function crowd(
	admin: Sql,
	{ from = 1, to, home }: { from?: number; to: number; home: string }
): Promise<void> {
	// one after another, so that a million of them go into their indexes in order
	const id = (what: string, n = 'n') =>
		`('${createHash('md5').update(what).digest('hex').slice(0, 8)}' || lpad(to_hex(${n}), 24, '0'))::uuid`;
	const organisation = `case when (n - 1) / ${EACH} = 0 then '${home}'::uuid else ${id('organisation', `((n - 1) / ${EACH})`)} end`;
	const numbers = `generate_series(${from}, ${to}) as n`;
	const helper = id('account', '((n - 1) / 20)');
	await admin.begin(async (sql) => {
		await sql`set local session_replication_role = replica`;
		await sql`set local synchronous_commit = off`;
		for (const statement of [
			`insert into public.organisations (id, slug, name, kind, nation)
				select ${id('organisation')}, 'crowd-' || n, 'Organisation ' || n, 'hospice', 'england' from generate_series(${Math.max(1, Math.floor((from - 1) / EACH))}, ${Math.floor((to - 1) / EACH)}) as n
				on conflict do nothing`,
			`insert into auth.users (id, email, aud, role)
				select ${id('account')}, 'crowd-' || n || '@example.org', 'authenticated', 'authenticated' from generate_series(${Math.floor((from - 1) / 20)}, ${Math.floor((to - 1) / 20)}) as n on conflict do nothing`,
			`insert into public.accounts (id, name)
				select ${id('account')}, 'Somebody ' || n from generate_series(${Math.floor((from - 1) / 20)}, ${Math.floor((to - 1) / 20)}) as n on conflict do nothing`,
			`insert into public.volunteers (account_id, area_id)
				select ${id('account')}, 'PO38-1' from generate_series(${Math.floor((from - 1) / 20)}, ${Math.floor((to - 1) / 20)}) as n on conflict do nothing`,
			`insert into public.acceptances (organisation_id, volunteer_id, state)
				select distinct on (2) ${organisation}, ${helper}, 'accepted'::public.acceptance_state from ${numbers} on conflict do nothing`,
			`insert into private.people (id, area_id) select ${id('person')}, 'PO38-1' from ${numbers}`,
			`insert into private.circle_members (id, person_id, role, name)
				select ${id('member')}, ${id('person')}, 'manager', 'Somebody ' || n from ${numbers}`,
			`insert into private.details (person_id, scope, content, entered_by)
				select ${id('person')}, 'name', jsonb_build_object('full', 'Person ' || n), ${id('member')} from ${numbers}`,
			`insert into public.requests (id, person_id, organisation_id, asked_by, area_id, state, situation, submitted_at, opened_at, created_at)
				select ${id('request')}, ${id('person')}, ${organisation}, ${id('member')}, 'PO38-1',
					(case n % 3 when 0 then 'open' when 1 then 'paused' else 'closed' end)::public.request_state, 'dying', t.at, t.at, t.at
				from ${numbers}, lateral (select private.clock() - make_interval(secs => n % 31536000) as at) as t`,
			`insert into public.tasks (id, request_id, person_id, organisation_id, kind_id, area_id, day, starts, ends, minutes, starts_at, ends_at, state)
				select ${id('task')}, ${id('request')}, ${id('person')}, ${organisation}, 'dog', 'PO38-1', d.day, '10:00', '11:00', 60,
					(d.day + time '10:00') at time zone 'Europe/London', (d.day + time '11:00') at time zone 'Europe/London',
					(case n % 3 when 0 then 'open' when 1 then 'confirmed' else 'done' end)::public.task_state
				from ${numbers}, lateral (select (private.clock() - make_interval(days => n % 400 - 20))::date as day) as d`,
			`insert into public.offers (id, task_id, person_id, organisation_id, volunteer_id, state, expires_at)
				select ${id('offer')}, ${id('task')}, ${id('person')}, ${organisation}, ${helper}, 'expired', private.clock() from ${numbers} where n % 2 = 0`,
			`insert into public.matches (id, task_id, person_id, organisation_id, volunteer_id, accepted_at, ended_at, end_reason)
				select ${id('match')}, ${id('task')}, ${id('person')}, ${organisation}, ${helper}, private.clock() - interval '1 day',
					case when n % 3 <> 1 then private.clock() end, case when n % 3 <> 1 then 'handed_back' end from ${numbers}`,
			`insert into private.permits (id, person_id, scopes, recipient, organisation_id, purpose, basis, giver_member_id, given_how, wording, wording_version, starts_at, ends_at)
				select ${id('permit')}, ${id('person')}, '{name,about,summary}', 'coordinators', ${organisation}, 'help', 'own', ${id('member')}, 'phone', 'words', 1,
					private.clock() - interval '1 day', private.clock() + interval '300 days' from ${numbers}`,
			`insert into private.denies (id, person_id, organisation_id, made_by, made_by_self)
				select ${id('deny')}, ${id('person')}, ${id('organisation', `((n - 1) / ${EACH} + 1)`)}, ${helper}, true from ${numbers} where n % 50 = 0 or (n > ${EACH} and n % 4 = 0)`,
			`insert into private.deaths (id, person_id, recorded_by, recorded_as, recorded_at)
				select ${id('death')}, ${id('person')}, ${helper}, 'coordinator', private.clock() - make_interval(days => n % 360) from ${numbers} where n % 100 = 99 or (n > ${EACH} and n % 4 = 3)`,
			`insert into private.disclosures (reader_id, capacity, organisation_id, person_id, scopes, task_id, purpose, at, last_at)
				select ${helper}, 'coordinator', ${organisation}, ${id('person')}, '{name}', null, 'help', t.at, t.at
				from ${numbers}, lateral (select private.clock() - make_interval(secs => n % 31536000) as at) as t`
		])
			await sql.unsafe(statement);
	});
	await admin.unsafe('analyze');
}
