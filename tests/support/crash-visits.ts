import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Sql } from 'postgres';
import type { Backend } from '#local/backend.ts';
import { mailsOff, tokensFor, underKills } from './killing.ts';
import type { Provider } from './provider.ts';

/** What a volunteer does after checking in; each visit has one of these. */
const WAYS = ['silent', 'out', 'fine', 'help'] as const;
type Way = (typeof WAYS)[number];

interface Visit {
	match: string;
	volunteer: string;
	way: Way;
	/** What was acknowledged to them, in order. */
	said: string[];
}
interface World {
	tokens: Map<string, string>;
	visits: Visit[];
}

/** What a run found; every number but the first four should be 0. */
export interface VisitsReport {
	kills: number;
	visits: number;
	/** Steps of the asking that were taken. */
	steps: number;
	mails: number;
	/** Acknowledged, and then not there. */
	lost: number;
	/** A step, or its mail, that never came. */
	missed: number;
	/** A step, or its mail, that came twice. */
	twice: number;
	/** A step that was taken after its answer had been acknowledged. */
	late: number;
	/** Mails marked sent and never written, or written and not marked, or written twice. */
	mailsOff: number;
}

async function arrange(sql: Sql, backend: Backend, visits: number): Promise<World> {
	const ids = Array.from({ length: 31 }, () => randomUUID());
	const [coordinator = '', ...volunteers] = ids;
	await sql`
		insert into auth.users (id, email, aud, role, email_confirmed_at, created_at, updated_at)
		select id, 'visit-' || i || '@example.org', 'authenticated', 'authenticated', now(), now(), now()
		from unnest(${ids}::uuid[]) with ordinality as u (id, i)`;
	const [organisation] = await sql<{ id: string }[]>`
		insert into public.organisations (slug, name, kind, nation) values ('visits', 'An organisation', 'hospice', 'england') returning id`;
	const home = organisation?.id ?? '';
	await sql`insert into public.members (organisation_id, account_id) values (${home}, ${coordinator})`;
	await sql`insert into public.member_roles (organisation_id, account_id, role) values (${home}, ${coordinator}, 'coordinator')`;
	await sql`insert into private.out_of_hours (organisation_id, email) values (${home}, 'nights@example.org')`;
	await sql`insert into public.volunteers (account_id, area_id) select id, 'PO38-1' from unnest(${volunteers}::uuid[]) as u (id)`;
	const [person] = await sql<
		{ id: string }[]
	>`insert into private.people (area_id) values ('PO38-1') returning id`;
	const about = person?.id ?? '';
	const [asker] = await sql<{ id: string }[]>`
		insert into private.circle_members (person_id, role, name) values (${about}, 'self', 'Somebody') returning id`;
	const [request] = await sql<{ id: string }[]>`
		insert into public.requests (person_id, organisation_id, asked_by, area_id, state, situation, coordinator_id)
		values (${about}, ${home}, ${asker?.id ?? ''}, 'PO38-1', 'open', 'dying', ${coordinator}) returning id`;
	await sql`
		insert into public.tasks (request_id, person_id, organisation_id, kind_id, area_id, day, starts, ends, minutes, starts_at, ends_at, state)
		select ${request?.id ?? ''}::uuid, ${about}::uuid, ${home}::uuid, 'dog', 'PO38-1', current_date, '10:00', '12:00', 10, now(), now(), 'confirmed'
		from generate_series(1, ${visits})`;
	// begun and over whatever the hour is, so that they may be checked into and nobody is mailed a link before
	await sql`update public.tasks set starts_at = now() - interval '1 hour', ends_at = now() - interval '30 minutes'`;
	const matches = await sql<{ id: string; volunteer_id: string }[]>`
		insert into public.matches (task_id, person_id, organisation_id, volunteer_id, confirmed_at)
		select t.id, t.person_id, t.organisation_id, (${volunteers}::uuid[])[1 + t.nth % 30], now()
		from (select x.*, (row_number() over (order by x.id))::int as nth from public.tasks x) as t
		returning id, volunteer_id`;
	// the same rules, with seconds for minutes: due two seconds after checking in, a step every two more
	await sql.unsafe(`
		create or replace function private.watch_grace() returns interval
			language sql immutable set search_path = '' as $$ select interval '-10 minutes 2 seconds' $$;
		create or replace function private.watch_after(p_step integer) returns interval
			language sql immutable set search_path = '' as $$ select make_interval(secs => (p_step - 1) * 2) $$`);
	return {
		tokens: await tokensFor(sql, backend, volunteers),
		visits: matches.map(({ id, volunteer_id }, i) => ({
			match: id,
			volunteer: volunteer_id,
			way: WAYS[i % WAYS.length] ?? 'silent',
			said: []
		}))
	};
}

async function count(
	sql: Sql,
	{ visits }: World,
	kills: number,
	provider: Provider
): Promise<VisitsReport> {
	const rows = await sql<
		{
			match_id: string;
			help: boolean;
			out: boolean;
			steps: Record<string, number>;
			mails: Record<string, number>;
			unsent: number;
			written: number;
			late: number;
		}[]
	>`
		select w.match_id, w.help_at is not null as help, w.out_at is not null as out,
			(select coalesce(jsonb_object_agg(x.step, x.n), '{}'::jsonb) from (
				select s.step, count(*)::int as n from private.watch_steps s where s.watch_id = w.id group by s.step) as x) as steps,
			(select coalesce(jsonb_object_agg(x.template, x.n), '{}'::jsonb) from (
				select b.template, count(*)::int as n from private.outbox b where b.watch_id = w.id group by b.template) as x) as mails,
			(select count(*)::int from private.outbox b where b.watch_id = w.id and b.state <> 'sent') as unsent,
			(select coalesce(sum(s.mails), 0)::int from private.watch_steps s where s.watch_id = w.id) as written,
			(select count(*)::int from private.watch_steps s where s.watch_id = w.id and s.step in ('asked', 'coordinator', 'out_of_hours')
				and s.id > (select min(y.id) from private.watch_steps y where y.watch_id = w.id and y.step in ('out', 'fine', 'help'))) as late
		from private.visit_watches w`;
	const report = {
		kills,
		visits: visits.length,
		steps: 0,
		mails: provider.delivered.size,
		lost: 0,
		missed: 0,
		twice: provider.altered,
		late: 0,
		mailsOff: await mailsOff(sql, provider)
	};
	for (const visit of visits) {
		const mine = rows.filter((row) => row.match_id === visit.match);
		const [row] = mine;
		if (!row) {
			if (visit.said.length > 0) report.lost += 1;
			continue;
		}
		const { steps, mails } = row;
		const asked = ['asked', 'coordinator', 'out_of_hours'].map((step) => steps[step] ?? 0);
		report.steps += asked.reduce((sum, n) => sum + n, 0);
		report.twice += mine.length - 1 + asked.filter((n) => n > 1).length;
		report.late += row.late;
		if (visit.said.some((what) => !steps[what])) report.lost += 1;
		if (visit.said.includes('out') && !row.out) report.lost += 1;
		if (visit.said.includes('help') && !row.help) report.lost += 1;
		// whoever says nothing is asked after in all three steps, and every mail goes
		if (visit.way === 'silent') {
			report.missed += asked.filter((n) => n === 0).length;
			report.missed += row.unsent;
		}
		const due: Record<string, number> = {
			'visit-asked': steps['asked'] ?? 0,
			'visit-no-word': (steps['coordinator'] ?? 0) + (steps['out_of_hours'] ?? 0),
			'visit-help': (steps['help'] ?? 0) * 2
		};
		for (const [template, wanted] of Object.entries(due)) {
			const found = mails[template] ?? 0;
			report.missed += Math.max(0, wanted - found);
			report.twice += Math.max(0, found - wanted);
		}
		const all = Object.values(mails).reduce((sum, n) => sum + n, 0);
		report.missed += Math.max(0, row.written - all);
		report.twice += Math.max(0, all - row.written);
	}
	return report;
}

/**
 * Volunteers check in, and then are silent, check out, say that they are fine or ask for a call, while
 * parts are killed; then everything is counted, and once more with faults planted (R13).
 */
export function visitsRun(
	moments: number
): Promise<{ report: VisitsReport; planted: VisitsReport }> {
	return underKills<World, { report: VisitsReport; planted: VisitsReport }>('visits', moments, {
		arrange: (sql, backend) => arrange(sql, backend, Math.max(60, moments * 3)),
		begin({ visits, tokens }, { press }, milliseconds) {
			return visits.map(async (visit, i) => {
				const say = async (what: string) => {
					const args = { p_once: randomUUID(), p_match: visit.match, p_what: what };
					if (await press(tokens.get(visit.volunteer) ?? '', 'say_of_being_out', args)) {
						visit.said.push(what);
					}
				};
				// spread over the run, so that some are between any two steps at every kill
				await sleep((milliseconds * i) / visits.length);
				await say('in');
				if (visit.way === 'silent') {
					// long enough for the last step, by the seconds of arrange()
					await sleep(7500);
					return;
				}
				await sleep(Math.random() * 8000);
				await say(visit.way);
			});
		},
		async count(sql, world, kills, provider) {
			const report = await count(sql, world, kills, provider);
			const of = (way: Way) => world.visits.find((visit) => visit.way === way)?.match ?? '';
			await sql`delete from private.outbox b using private.visit_watches w
				where w.id = b.watch_id and w.match_id = ${of('silent')} and b.template = 'visit-asked'`;
			await sql`insert into private.watch_steps (watch_id, step) select w.id, 'asked' from private.visit_watches w
				where w.match_id = ${of('out')}`;
			await sql`insert into private.watch_steps (watch_id, step) select w.id, 'asked' from private.visit_watches w
				where w.match_id = ${of('out')}`;
			await sql`update private.visit_watches set help_at = null where match_id = ${of('help')}`;
			return { report, planted: await count(sql, world, kills, provider) };
		}
	});
}
