import { freePort } from '#local/postgres.ts';
import { startBackend, wipe, type Backend } from '#local/backend.ts';
import { wellInsideAWindow } from '#support/limits.ts';
import { Visitor } from '#support/product.ts';
import { room } from '#support/rooms.ts';
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
		const [ruth] = await sql<
			{ id: string }[]
		>`select id from auth.users where email = 'ruth@example.org'`;
		await sql`
			insert into private.outbox (template, to_account, params)
			select 'offer-settled', ${ruth?.id ?? ''}::uuid, '{"link":"/offers"}' from generate_series(1, 60)`;
		const run = (site: Site | undefined) =>
			fetch(`${site?.origin}/jobs/run`, {
				method: 'POST',
				headers: { authorization: `Bearer ${backend.jobsSecret}` }
			});
		const answers = await Promise.all([0, 1, 0, 1, 0, 1].map((which) => run(sites[which])));
		expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
		const [count] = await sql<{ sent: number; captured: number; left: number }[]>`
			select
				(select count(*)::int from private.outbox where template = 'offer-settled' and state = 'sent' and to_account = ${ruth?.id ?? ''}) as sent,
				(select count(*)::int from private.captured_mails c join private.outbox o on c.idempotency_key = o.id::text
					where o.template = 'offer-settled' and o.to_account = ${ruth?.id ?? ''}) as captured,
				(select count(*)::int from private.outbox where state in ('queued', 'sending') and not_before <= now()) as left`;
		expect(count?.captured).toBe(count?.sent);
		expect(count?.sent).toBeGreaterThanOrEqual(60);
		expect(count?.left).toBe(0);
	});

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

async function culver(): Promise<string> {
	const [found] = await sql<
		{ id: string }[]
	>`select id from public.organisations where slug like 'culver%'`;
	return found?.id ?? '';
}
