import { freePort } from '#local/postgres.ts';
import { startBackend, wipe, type Backend } from '#local/backend.ts';
import { wellInsideAWindow } from '#support/limits.ts';
import { Visitor } from '#support/product.ts';
import { Provider } from '#support/provider.ts';
import { room } from '#support/rooms.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedDatabase } from '../../scripts/lib/seed.ts';
import { startSite, type Site } from '../../scripts/lib/site.ts';

let backend: Backend;
let sites: Site[];
let origin: string;
let sql: Sql;
const folder = room('two');

beforeAll(async () => {
	const port = await freePort();
	origin = `http://localhost:${port}`;
	backend = await startBackend({
		folder,
		siteUrl: origin,
		apiPort: 0,
		durable: false,
		limits: { password: 5000, mail: 5000, code: 5000, network: 50_000 },
		prepare: async ({ databaseUrl }) => {
			await seedDatabase(databaseUrl);
		}
	});
	const environment = { LOG_LEVEL: 'silent', ALONGSIDE_ORIGIN: origin };
	sites = [
		await startSite({ backend, host: 'localhost', port, quiet: true, environment }),
		await startSite({
			backend,
			host: 'localhost',
			port: await freePort(),
			quiet: true,
			environment
		})
	];
	sql = postgres(backend.databaseUrl, { max: 2, onnotice: () => {} });
}, 120_000);
afterAll(async () => {
	await sql?.end();
	for (const site of sites ?? []) await site.stop();
	await backend?.stop();
	wipe(folder);
});

const at = (visitor: Visitor, which: 0 | 1) => {
	visitor.via = sites[which]?.origin ?? '';
	return visitor;
};

describe('two site processes on one database are one', () => {
	test('a session begun at one is good at the other, and ended at one is ended at the other', async () => {
		const ruth = await at(new Visitor(origin), 0).signInAs('ruth');
		expect((await at(ruth, 1).fetch('/visits')).status).toBe(200);
		// the same tokens in a second browser, which is never told to forget them
		const copy = await at(new Visitor(origin), 0).signInAs('ruth');
		expect((await at(copy, 1).fetch('/visits')).status).toBe(200);
		await at(ruth, 0).post('/sign-out?/everywhere', { once: crypto.randomUUID() });
		const gone = await at(copy, 1).fetch('/visits');
		expect(gone.status).toBe(303);
		expect(gone.headers.get('location')).toMatch(/^\/sign-in/);
	});

	test('the database knows the sites from their start, before the clock has run', async () => {
		await expect.poll(() => sql`select from private.site_keys`).toHaveLength(1);
	});

	test('limits are counted together', async () => {
		await wellInsideAWindow();
		const tries: number[] = [];
		for (let i = 0; i < 40; i++) {
			const visitor = at(new Visitor(origin), (i % 2) as 0 | 1);
			const response = await visitor.post('/sign-in', {
				email: 'limits@example.org',
				once: crypto.randomUUID()
			});
			tries.push(response.status);
			if (response.status === 429) break;
		}
		expect(tries.at(-1)).toBe(429);
		const allowed = tries.length - 1;
		expect(allowed).toBeGreaterThan(0);
		// the other process knows at once
		const other = at(new Visitor(origin), (tries.length % 2) as 0 | 1);
		const refused = await other.post('/sign-in', {
			email: 'limits@example.org',
			once: crypto.randomUUID()
		});
		expect(refused.status).toBe(429);
	});

	test('the clock may call both at once: each mail goes once', async () => {
		const ruth = await accountOf('ruth');
		await sql`
			insert into private.outbox (template, to_account, params)
			select 'offer-settled', ${ruth}::uuid, '{"link":"/offers"}' from generate_series(1, 60)`;
		const answers = await Promise.all([0, 1, 0, 1, 0, 1].map((which) => run(sites[which])));
		expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
		const [count] = await sql<{ sent: number; captured: number; left: number }[]>`
			select
				(select count(*)::int from private.outbox where template = 'offer-settled' and state = 'sent' and to_account = ${ruth}) as sent,
				(select count(*)::int from private.captured_mails c join private.outbox o on c.idempotency_key = o.id::text
					where o.template = 'offer-settled' and o.to_account = ${ruth}) as captured,
				(select count(*)::int from private.outbox where state in ('queued', 'sending') and not_before <= now()) as left`;
		expect(count?.captured).toBe(count?.sent);
		expect(count?.sent).toBeGreaterThanOrEqual(60);
		expect(count?.left).toBe(0);
	});

	test('R5: the mail of the day, its process killed with SIGKILL before it heard an answer, comes again word for word or not at all', async () => {
		const provider = await new Provider().start();
		const environment = { LOG_LEVEL: 'silent', ALONGSIDE_ORIGIN: origin, ...provider.settings() };
		const mailing: Site[] = [];
		const start = async () => {
			const port = await freePort();
			const site = await startSite({ backend, host: 'localhost', port, quiet: true, environment });
			mailing.push(site);
			return site;
		};
		try {
			const killed = await start();
			const people = await Promise.all(['ruth', 'dev', 'tomasz'].map(accountOf));
			const [ruth = '', dev = '', tomasz = ''] = people;
			await sql`
				insert into private.mail_wishes (account_id, digest_hour)
				select id, extract(hour from (now() + interval '8 hours') at time zone 'Europe/London') from unnest(${people}::uuid[]) as u (id)`;
			await sql`
				insert into private.outbox (template, to_account, params, held, not_before)
				select x.template, u.id, '{"link":"/volunteering"}', 'digest', now() - interval '1 minute'
				from unnest(${people}::uuid[]) as u (id) cross join (values ('thanks'), ('request-closed')) as x (template)`;
			// every mail of the day arrives, and its sender never hears so
			const there = new Set<string>();
			provider.answering = async (id) => {
				const [mail] =
					await sql`select from private.outbox where id = ${id} and template = 'digest'`;
				if (!mail) return;
				there.add(id);
				await new Promise(() => {});
			};
			// the clock comes again: while one run judges what is due, another finds nothing that is free
			for (let i = 0; i < 40 && there.size < 3; i++) {
				void run(killed).catch(() => {});
				await sleep(250);
			}
			expect(there.size).toBe(3);
			process.kill(killed.pid(), 'SIGKILL');

			provider.answering = () => Promise.resolve();
			// meanwhile one thing that two of them were told of is so no more
			await sql`
				update private.outbox set state = 'cancelled', reason = 'closed' where template = 'request-closed' and digest_id is not null
					and to_account in (${dev}, ${tomasz})`;
			// R13: somebody's is put together anew under its old key, as if it had never been tried
			await sql`update private.outbox set first_tried_at = null where template = 'digest' and to_account = ${tomasz}`;
			// a claim of a process that died comes back after five minutes
			await sql`update private.outbox set claimed_at = claimed_at - interval '6 minutes' where state = 'sending'`;
			expect((await run(await start())).status).toBe(200);

			const mails = await sql<{ id: string; to_account: string; state: string }[]>`
				select id, to_account, state from private.outbox where template = 'digest' and to_account = any (${people}::uuid[])`;
			const of = (who: string) => mails.find((mail) => mail.to_account === who);
			const parts = (who: string) => sql<{ template: string; state: string; waits: boolean }[]>`
				select template, state, digest_id is null and held is not null and not_before > now() + interval '6 hours' as waits
				from private.outbox where to_account = ${who} and template in ('thanks', 'request-closed') and params is not null
				order by template`;
			const asked = (who: string) => provider.keysOf([of(who)?.id]).length;
			expect(mails).toHaveLength(3);
			expect([of(ruth)?.state, asked(ruth)]).toEqual(['sent', 2]);
			expect((await parts(ruth)).map(({ state }) => state)).toEqual(['sent', 'sent']);
			// what ended is repeated under no key; what still holds waits for tomorrow's
			expect([of(dev)?.state, asked(dev)]).toEqual(['unknown', 1]);
			expect([...(await parts(dev))]).toEqual([
				{ template: 'request-closed', state: 'unknown', waits: false },
				{ template: 'thanks', state: 'queued', waits: true }
			]);
			expect([provider.altered, asked(tomasz)]).toEqual([1, 2]);
		} finally {
			for (const site of mailing) await site.stop();
			await provider.stop();
		}
	}, 60_000);

	test('R8: a form sent to both at once has happened once', async () => {
		const joanne = await at(new Visitor(origin), 0).signInAs('joanne');
		const once = crypto.randomUUID();
		const fields = {
			once,
			words: 'The same worry, sent twice.',
			reach: '',
			organisation: await culver()
		};
		const [a, b] = [at(joanne, 0).post('/worry', fields), at(joanne, 1).post('/worry', fields)];
		expect([(await a).status, (await b).status]).toEqual([303, 303]);
		const [found] = await sql<{ n: number }[]>`
			select count(*)::int as n from private.concerns where raiser_words = 'The same worry, sent twice.'`;
		expect(found?.n).toBe(1);
	});
});

/** Has the clock call one of them. */
const run = (site: Site | undefined) =>
	fetch(`${site?.origin}/jobs/run`, {
		method: 'POST',
		headers: { authorization: `Bearer ${backend.jobsSecret}` }
	});

async function accountOf(who: string): Promise<string> {
	const [found] = await sql<{ id: string }[]>`
		select id from auth.users where email = ${`${who}@example.org`}`;
	return found?.id ?? '';
}

async function culver(): Promise<string> {
	const [found] = await sql<
		{ id: string }[]
	>`select id from public.organisations where slug like 'culver%'`;
	return found?.id ?? '';
}
