import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { SignJWT } from 'jose';
import postgres, { type Sql } from 'postgres';
import { startBackend, type Backend } from '#local/backend.ts';
import { freePort } from '#local/postgres.ts';
import { startSite, type Site } from '../../scripts/lib/site.ts';
import { Provider } from './provider.ts';
import { room } from './rooms.ts';

/**
 * How many of them ask at one time, and how long they wait before they ask again. Hundreds at once who ask
 * anew every five seconds never let an API come back: it works on what nobody waits for any more.
 */
const AT_ONCE = 16;
const FIRST_WAIT = 60;
const LONGEST_WAIT = 2000;
/** How long after the last kill everything has been said; whatever is still asked then is named. */
const PATIENCE = 180_000;

/** What people do while parts are killed. */
export interface Under {
	/** False once the kills are over and everything has been said. */
	running(): boolean;
	/**
	 * Calls a function as somebody until somebody answers, always with the same arguments, as a
	 * browser's resend does. Whether it was acknowledged.
	 */
	press(token: string, name: string, args: Record<string, unknown>): Promise<boolean>;
}

export interface Work<World, Report> {
	arrange(sql: Sql, backend: Backend): Promise<World>;
	/** Begins what people do, over about so many milliseconds; each promise ends when it has been said. */
	begin(world: World, under: Under, milliseconds: number): Promise<void>[];
	count(sql: Sql, world: World, kills: number, provider: Provider): Promise<Report>;
}

/** A session for each of these accounts, as the token of a signed-in person. */
export async function tokensFor(
	sql: Sql,
	backend: Backend,
	accounts: readonly string[]
): Promise<Map<string, string>> {
	const sessions = await sql<{ id: string; user_id: string }[]>`
		insert into auth.sessions (id, user_id, created_at, updated_at)
		select gen_random_uuid(), id, now(), now() from unnest(${accounts as string[]}::uuid[]) as u (id) returning id, user_id`;
	const key = new TextEncoder().encode(backend.jwtSecret);
	return new Map(
		await Promise.all(
			sessions.map(
				async ({ id, user_id }) =>
					[
						user_id,
						await new SignJWT({ role: 'authenticated', session_id: id, aal: 'aal1' })
							.setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
							.setSubject(user_id)
							.setAudience('authenticated')
							.setIssuedAt()
							.setExpirationTime('2h')
							.sign(key)
					] as const
			)
		)
	);
}

/**
 * Mails that reached somebody and are denied, or are marked sent and reached nobody. A mail whose process was killed and
 * that was held back afterwards is "unknown": that denies nothing.
 */
export async function mailsOff(sql: Sql, provider: Provider): Promise<number> {
	const sent = await sql<{ id: string; state: string }[]>`
		select id, state from private.outbox where state in ('sent', 'unknown')`;
	const owned = new Set(sent.map(({ id }) => id));
	return (
		sent.filter(({ id, state }) => state === 'sent' && !provider.delivered.has(id)).length +
		[...provider.delivered.keys()].filter((id) => !owned.has(id)).length
	);
}

/**
 * A busy run in which the site, the API or the database is killed (SIGKILL) at random moments while
 * people act and the clock runs its jobs; then what is left to do is done, and everything is counted. Mail goes
 * the real way up to a stand-in for the provider.
 */
export async function underKills<World, Report>(
	name: string,
	moments: number,
	work: Work<World, Report>
): Promise<Report> {
	const folder = room(name);
	// it is somebody else's, and lives through all of this
	const provider = await new Provider().start();
	provider.slow = 12;
	const backend = await startBackend({
		folder,
		siteUrl: 'http://localhost:3000',
		apiPort: 0,
		durable: true
	});
	const connect = () => postgres(backend.databaseUrl, { max: 1, onnotice: () => {} });
	let site: Site | undefined;
	let running = true;
	try {
		const before = connect();
		const world = await work.arrange(before, backend);
		await before.end();
		const port = await freePort();
		site = await startSite({
			backend,
			host: 'localhost',
			port,
			supervise: true,
			quiet: true,
			environment: { LOG_LEVEL: 'silent', ...provider.settings() }
		});
		let asking = 0;
		let unanswered = 0;
		let last = 'nothing at all';
		const press: Under['press'] = async (token, name, args) => {
			unanswered += 1;
			for (let wait = FIRST_WAIT; running; wait = Math.min(wait * 2, LONGEST_WAIT)) {
				while (running && asking >= AT_ONCE) await sleep(20);
				asking += 1;
				try {
					const response = await fetch(`${backend.url}/rest/v1/rpc/${name}`, {
						method: 'POST',
						headers: {
							apikey: backend.publishableKey,
							authorization: `Bearer ${token}`,
							'content-type': 'application/json'
						},
						body: JSON.stringify(args),
						signal: AbortSignal.timeout(5000)
					});
					const said = await response.text();
					// an API that has come back before its database knows no function yet
					const ready = response.status < 500 && !said.includes('"PGRST202"');
					last = `${name}: ${response.status} ${said.slice(0, 200)}`;
					if (ready) {
						unanswered -= 1;
						return response.ok;
					}
				} catch (error) {
					// Killed under us: ask again.
					last = `${name}: ${String(error)}`;
				} finally {
					asking -= 1;
				}
				await sleep(wait * (0.5 + Math.random()));
			}
			return false;
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
		const clock = (async () => {
			while (running) {
				await tick();
				await sleep(80);
			}
		})();
		const said = work.begin(world, { running: () => running, press }, moments * 350);

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
		const patience = new AbortController();
		const late = sleep(PATIENCE, true, { signal: patience.signal }).catch(() => false);
		if (await Promise.race([Promise.all(said).then(() => false), late])) {
			throw new Error(
				`${PATIENCE / 1000} s after the last of ${kills} kills, ${unanswered} presses wait for an answer. The last one was: ${last}`
			);
		}
		patience.abort();
		running = false;
		await clock;
		// Claims of dead processes come back after five minutes: let those pass.
		for (let tries = 0; tries < 30; tries++) {
			await after`update private.outbox set claimed_at = claimed_at - interval '6 minutes' where state = 'sending'`;
			await after`update private.outbox set not_before = now() - interval '1 second' where state = 'queued'`;
			await tick();
			const [left] =
				await after`select count(*)::int as n from private.outbox where state in ('queued', 'sending')`;
			if (left?.n === 0) break;
		}
		const report = await work.count(after, world, kills, provider);
		await after.end();
		return report;
	} finally {
		running = false;
		await site?.stop();
		await backend.stop();
		await provider.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}
