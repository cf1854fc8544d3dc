import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { SignJWT } from 'jose';
import postgres, { type Sql } from 'postgres';
import { startBackend, type Backend } from '#local/backend.ts';
import { freePort } from '#local/postgres.ts';
import { startSite, type Site } from '../../scripts/lib/site.ts';
import { room } from './rooms.ts';

const VOLUNTEERS = 24;
const TASKS = 240;
const ASKED = 3;

/** What a run found; every number but the first three should be 0. */
export interface CrashReport {
	kills: number;
	acknowledged: number;
	mails: number;
	/** Acknowledged, and then not there. */
	lost: number;
	/** Tasks with two live matches, or two "accepted" in their history. */
	doubled: number;
	/** Mails written twice, or marked sent and never written, or written and not marked. */
	mailsTwice: number;
	mailsLost: number;
	/** Somebody who was asked by mail and is not needed was not told, or was told twice. */
	untold: number;
}

interface Volunteer {
	id: string;
	token: string;
}

async function arrange(sql: Sql, backend: Backend): Promise<Volunteer[]> {
	const ids = Array.from({ length: VOLUNTEERS + 1 }, () => randomUUID());
	const [coordinator = ''] = ids;
	await sql`
		insert into auth.users (id, email, aud, role, email_confirmed_at, created_at, updated_at)
		select id, 'crash-' || i || '@example.org', 'authenticated', 'authenticated', now(), now(), now()
		from unnest(${ids}::uuid[]) with ordinality as u (id, i)`;
	const [organisation] = await sql<{ id: string }[]>`
		insert into public.organisations (slug, name, kind, nation, confirms_matches, required_check)
		values ('crash', 'An organisation', 'hospice', 'england', false, 'none') returning id`;
	const home = organisation?.id ?? '';
	await sql`insert into public.members (organisation_id, account_id) values (${home}, ${coordinator})`;
	await sql`insert into public.member_roles (organisation_id, account_id, role) values (${home}, ${coordinator}, 'coordinator')`;
	const volunteers = ids.slice(1);
	await sql`insert into public.volunteers (account_id, area_id) select id, 'PO38-1' from unnest(${volunteers}::uuid[]) as u (id)`;
	await sql`
		insert into public.acceptances (organisation_id, volunteer_id, state)
		select ${home}::uuid, id, 'accepted' from unnest(${volunteers}::uuid[]) as u (id)`;
	await sql`
		insert into public.checks (organisation_id, volunteer_id, level, issued_on, valid_from, expires_at, clear, checked_by)
		select ${home}::uuid, id, 'enhanced', current_date, now() - interval '1 day', now() + interval '1 year', true, ${coordinator}::uuid
		from unnest(${volunteers}::uuid[]) as u (id)`;
	await sql`
		insert into public.trainings (organisation_id, volunteer_id, module_id, passed_at, expires_at, recorded_by)
		select ${home}::uuid, u.id, m.id, now() - interval '1 day', now() + interval '1 year', ${coordinator}::uuid
		from unnest(${volunteers}::uuid[]) as u (id) cross join public.training_modules m`;
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
		insert into private.permits (person_id, scopes, recipient, organisation_id, purpose, basis, given_how, wording, wording_version, starts_at, ends_at)
		values (${about}, '{summary}', 'pool', ${home}, 'help', 'own', 'phone', 'words', 1, now() - interval '1 day', now() + interval '100 days')`;
	await sql`
		insert into public.tasks (request_id, person_id, organisation_id, kind_id, area_id, day, starts, ends, minutes, starts_at, ends_at, state)
		select ${request?.id ?? ''}::uuid, ${about}::uuid, ${home}::uuid, 'dog', 'PO38-1', current_date + 7, '10:00', '12:00', 60, now(), now(), 'offered'
		from generate_series(1, ${TASKS})`;
	await sql`
		insert into public.offers (task_id, person_id, organisation_id, volunteer_id, expires_at)
		select t.id, t.person_id, t.organisation_id, v.id, now() + interval '3 days'
		from public.tasks t
		cross join lateral (
			select id from unnest(${volunteers}::uuid[]) as u (id) order by md5(t.id::text || u.id::text) limit ${ASKED}
		) as v`;
	// half of those asked have been told already, half of the mails are still to go
	await sql`
		insert into private.outbox (template, to_account, organisation_id, person_id, task_id, offer_id, params)
		select 'offer', o.volunteer_id, o.organisation_id, o.person_id, o.task_id, o.id, '{"area":"Ventnor (PO38 1/9)","link":"/offers"}'
		from public.offers o where md5(o.id::text) < '8'`;

	const sessions = await sql<{ id: string; user_id: string }[]>`
		insert into auth.sessions (id, user_id, created_at, updated_at)
		select gen_random_uuid(), id, now(), now() from unnest(${volunteers}::uuid[]) as u (id) returning id, user_id`;
	const key = new TextEncoder().encode(backend.jwtSecret);
	return Promise.all(
		sessions.map(async ({ id, user_id }) => ({
			id: user_id,
			token: await new SignJWT({ role: 'authenticated', session_id: id, aal: 'aal1' })
				.setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
				.setSubject(user_id)
				.setAudience('authenticated')
				.setIssuedAt()
				.setExpirationTime('2h')
				.sign(key)
		}))
	);
}

/**
 * A busy run in which the site, the API or the database is killed (SIGKILL) at random moments while
 * volunteers accept and the clock sends mail; then everything is counted.
 */
export async function crashRun(moments: number): Promise<CrashReport> {
	const folder = room('crash');
	const backend = await startBackend({
		folder,
		siteUrl: 'http://localhost:3000',
		apiPort: 0,
		durable: true
	});
	const connect = () => postgres(backend.databaseUrl, { max: 1, onnotice: () => {} });
	let site: Site | undefined;
	const acknowledged = new Map<string, string>();
	let running = true;
	try {
		const before = connect();
		const volunteers = await arrange(before, backend);
		const offers = await before<{ id: string; task_id: string; volunteer_id: string }[]>`
			select id, task_id, volunteer_id from public.offers order by md5(id::text)`;
		await before.end();
		const port = await freePort();
		site = await startSite({
			backend,
			host: 'localhost',
			port,
			supervise: true,
			quiet: true,
			environment: { LOG_LEVEL: 'silent' }
		});
		const tokens = new Map(volunteers.map(({ id, token }) => [id, token]));

		/** Sends one accept until somebody answers, always with the same key, as a browser's resend does. */
		const accept = async (offer: (typeof offers)[number]) => {
			const once = randomUUID();
			while (running) {
				try {
					const response = await fetch(`${backend.url}/rest/v1/rpc/accept_offer`, {
						method: 'POST',
						headers: {
							apikey: backend.publishableKey,
							authorization: `Bearer ${tokens.get(offer.volunteer_id)}`,
							'content-type': 'application/json'
						},
						body: JSON.stringify({ p_once: once, p_offer: offer.id }),
						signal: AbortSignal.timeout(5000)
					});
					if (response.status < 500) {
						if (response.ok) acknowledged.set(offer.task_id, offer.volunteer_id);
						return;
					}
				} catch {
					// Killed under us: ask again.
				}
				await sleep(60);
			}
		};
		let next = 0;
		const worker = async () => {
			while (running && next < offers.length) {
				const offer = offers[next++];
				if (offer) await accept(offer);
				// spread over the run, so that there is something under way at every kill
				await sleep((moments * 350) / (offers.length / 6));
			}
		};
		const tick = async () => {
			try {
				await fetch(`http://localhost:${port}/jobs/run`, {
					method: 'POST',
					headers: { authorization: `Bearer ${backend.jobsSecret}` },
					signal: AbortSignal.timeout(30_000)
				});
			} catch {
				// The site is down; the clock comes again.
			}
		};
		const clock = async () => {
			while (running) {
				await tick();
				await sleep(80);
			}
		};
		const work = [clock(), ...Array.from({ length: 6 }, worker)];

		let kills = 0;
		for (; kills < moments; kills++) {
			await sleep(50 + Math.random() * 400);
			const victim = ['site', 'api', 'postgres'][kills % 3];
			const pid =
				victim === 'site' ? site.pid() : backend.pids()[victim === 'api' ? 'api' : 'postgres'];
			try {
				process.kill(pid, 'SIGKILL');
			} catch {
				// It is just being started again.
			}
		}
		await sleep(3000);
		const after = connect();
		for (let tries = 0; tries < 100; tries++) {
			try {
				await after`select 1`;
				break;
			} catch {
				await sleep(100);
			}
		}
		while (next < offers.length) await sleep(100);
		running = false;
		await Promise.all(work);
		// Claims of dead processes come back after five minutes: let those pass.
		for (let tries = 0; tries < 30; tries++) {
			await after`update private.outbox set claimed_at = claimed_at - interval '6 minutes' where state = 'sending'`;
			await after`update private.outbox set not_before = now() - interval '1 second' where state = 'queued'`;
			await tick();
			const [left] =
				await after`select count(*)::int as n from private.outbox where state in ('queued', 'sending')`;
			if (left?.n === 0) break;
		}
		const report = await count(after, acknowledged, kills);
		await after.end();
		return report;
	} finally {
		running = false;
		await site?.stop();
		await backend.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}

async function count(
	sql: Sql,
	acknowledged: Map<string, string>,
	kills: number
): Promise<CrashReport> {
	const matches = await sql<{ task_id: string; volunteer_id: string }[]>`
		select task_id, volunteer_id from public.matches where ended_at is null`;
	const held = new Map(matches.map((match) => [match.task_id, match.volunteer_id]));
	const lost = [...acknowledged].filter(([task, volunteer]) => held.get(task) !== volunteer).length;
	const [numbers] = await sql<
		{ doubled: number; mails: number; twice: number; mails_lost: number; untold: number }[]
	>`
		select
			(select count(*)::int from (
				select task_id from public.matches where ended_at is null group by task_id having count(*) > 1
				union all
				select task_id from private.task_events where event = 'accepted' group by task_id having count(*) > 1
			) as d) as doubled,
			(select count(*)::int from private.captured_mails) as mails,
			(select count(*)::int from (
				select idempotency_key from private.captured_mails group by idempotency_key having count(*) > 1
			) as d) as twice,
			(select count(*)::int from private.outbox o
				full join private.captured_mails c on c.idempotency_key = o.id::text
				where (o.state = 'sent') is distinct from (c.id is not null)) as mails_lost,
			-- whoever was mailed an offer that somebody else took hears so, once
			(select count(*)::int from public.offers f
				where f.state = 'withdrawn' and (
					select count(*) from private.outbox o where o.offer_id = f.id and o.template = 'offer-settled' and o.state = 'sent'
				) <> case when exists (
					select from private.outbox o where o.offer_id = f.id and o.template = 'offer' and o.state = 'cancelled' and o.reason = 'offer withdrawn'
				) then 0 else 1 end) as untold`;
	return {
		kills,
		acknowledged: acknowledged.size,
		mails: numbers?.mails ?? 0,
		lost,
		doubled: numbers?.doubled ?? -1,
		mailsTwice: numbers?.twice ?? -1,
		mailsLost: numbers?.mails_lost ?? -1,
		untold: numbers?.untold ?? -1
	};
}
