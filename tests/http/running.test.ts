import { spawn } from 'node:child_process';
import { join } from 'node:path';
import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBackend, wipe, type Backend } from '#local/backend.ts';
import { freePort } from '#local/postgres.ts';
import { Visitor } from '#support/product.ts';
import { Provider } from '#support/provider.ts';
import { room } from '#support/rooms.ts';
import { root } from '../../scripts/lib/build.ts';
import { seedDatabase } from '../../scripts/lib/seed.ts';
import { siteEnvironment, startSite, type Site } from '../../scripts/lib/site.ts';
import { serviceId } from '../../supabase/seed/directory.ts';
import { accountId, personId } from '../../supabase/seed/world.ts';

let backend: Backend;
let site: Site;
let sql: Sql;
let provider: Provider;
const folder = room('running');

beforeAll(async () => {
	provider = await new Provider().start();
	const port = await freePort();
	backend = await startBackend({
		folder,
		siteUrl: `http://localhost:${port}`,
		apiPort: 0,
		durable: false,
		prepare: async ({ databaseUrl }) => {
			await seedDatabase(databaseUrl);
		}
	});
	site = await startSite({
		backend,
		host: 'localhost',
		port,
		quiet: true,
		environment: { LOG_LEVEL: 'silent', ...provider.settings() }
	});
	sql = postgres(backend.databaseUrl, { max: 2, onnotice: () => {} });
	await sql`update private.outbox set state = 'cancelled' where state = 'queued'`;
}, 120_000);
afterAll(async () => {
	await sql?.end();
	await site?.stop();
	await backend?.stop();
	await provider?.stop();
	wipe(folder);
});

async function queued(template: string, count: number, person?: string): Promise<string[]> {
	const rows = await sql<{ id: string }[]>`
		insert into private.outbox (template, to_account, person_id, params, not_before)
		select ${template}, ${accountId('joanne')}, ${person ?? null}, '{}'::jsonb, private.clock() + n * interval '1 millisecond' - interval '1 hour'
		from generate_series(1, ${count}) as n returning id`;
	return rows.map(({ id }) => id);
}
const runJobs = () =>
	fetch(`${site.origin}/jobs/run`, {
		method: 'POST',
		headers: { authorization: `Bearer ${backend.jobsSecret}` }
	});
const stateOf = async (id: string) =>
	(
		await sql`select state, reason, not_before > private.clock() as waits from private.outbox where id = ${id}`
	)[0];

describe('mail through the provider', () => {
	test('goes once, under the outbox’s key; a failure of theirs waits, a refusal ends it', async () => {
		const [fine, theirs, refused] = await queued('password-changed', 3);
		const answers: Record<string, { status: number; body: object }> = {
			[`alongside-${theirs}`]: {
				status: 500,
				body: { name: 'internal_server_error', message: '' }
			},
			[`alongside-${refused}`]: { status: 422, body: { name: 'validation_error', message: '' } }
		};
		provider.answer = (key) => Promise.resolve(answers[key ?? ''] ?? null);
		expect((await runJobs()).status).toBe(200);
		expect(provider.keysOf([fine, theirs, refused])).toEqual([fine, theirs, refused]);
		expect(await stateOf(fine ?? '')).toMatchObject({ state: 'sent' });
		expect(await stateOf(theirs ?? '')).toMatchObject({ state: 'queued', waits: true });
		expect(await stateOf(refused ?? '')).toMatchObject({ state: 'failed' });
		await sql`update private.outbox set state = 'cancelled' where id = ${theirs ?? ''}`;
	});

	test('R14: a death while one mail is on its way holds back those behind it', async () => {
		const ids = await queued('password-changed', 4, personId('len'));
		provider.answer = async (key) => {
			if (key === `alongside-${ids[0]}`) {
				await sql`insert into private.deaths (person_id, died_on, recorded_by, recorded_as)
					values (${personId('len')}, private.today(), ${accountId('grace')}, 'coordinator')`;
			}
			return null;
		};
		await runJobs();
		expect(provider.keysOf(ids)).toEqual(ids.slice(0, 1));
		for (const id of ids.slice(1)) {
			expect(await stateOf(id)).toMatchObject({ state: 'cancelled', reason: 'died' });
		}
	});
});

describe('a site with a mail key', () => {
	test('has no page that shows mails or signs in as somebody', async () => {
		for (const path of ['/dev/mail', '/dev/sign-in', '/dev/sign-in/grace']) {
			const answer = await new Visitor(site.origin).fetch(path);
			expect([path, answer.status]).toEqual([path, 404]);
		}
	});

	test('sends a policy with a nonce for each page, and nothing remote in it', async () => {
		const policies = await Promise.all(
			['/', '/ask/help', '/support', '/nowhere'].map(async (path) =>
				(await fetch(site.origin + path)).headers.get('content-security-policy')
			)
		);
		const nonces = policies.map((policy) => /'nonce-([^']{16,})'/.exec(policy ?? '')?.[1]);
		// a page that brings neither script nor style of its own needs none
		const given = nonces.filter((nonce) => nonce !== undefined);
		expect(given.length).toBeGreaterThan(1);
		expect(new Set(given).size).toBe(given.length);
		for (const policy of policies) {
			for (const directive of [
				"default-src 'self'",
				"object-src 'none'",
				"base-uri 'none'",
				"form-action 'self'",
				"frame-ancestors 'none'"
			]) {
				expect(policy).toContain(directive);
			}
			expect(policy).not.toMatch(/https?:|\*|'unsafe-inline'|'unsafe-eval'/);
		}
	});

	test('takes a form from its own address alone, whatever Host somebody sends', async () => {
		const post = (headers: Record<string, string>) =>
			fetch(`${site.origin}/sign-in`, {
				method: 'POST',
				headers,
				body: new URLSearchParams({ email: 'someone@example.org' }),
				redirect: 'manual'
			});
		expect((await post({ origin: site.origin })).status).not.toBe(403);
		expect((await post({ origin: 'https://evil.example' })).status).toBe(403);
		expect(
			(await post({ origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' })).status
		).toBe(403);
	});
});

describe('a site that people reach by https', () => {
	const ORIGIN = 'https://alongside.example.org';
	let behind: Site;
	beforeAll(async () => {
		behind = await startSite({
			backend,
			host: 'localhost',
			port: await freePort(),
			quiet: true,
			environment: { LOG_LEVEL: 'silent', ALONGSIDE_ORIGIN: ORIGIN }
		});
	});
	afterAll(() => behind?.stop());
	const browser = () => {
		const visitor = new Visitor(ORIGIN);
		visitor.via = behind.origin;
		return visitor;
	};

	test('R7: sets cookies that no script, no plain page and no other site’s form can use', async () => {
		const entry = serviceId('Tuesday Table');
		const once = crypto.randomUUID();
		const answers = [
			await browser().post('/sign-in', { email: 'someone@example.org', once }),
			await browser().post('/settings/look', { theme: 'dark', size: 'large' }),
			await browser().post('/ask/help', { kinds: 'company', once }),
			await browser().fetch('/dev/sign-in/ruth'),
			await browser().post('/support/kept?/keep', { service: entry })
		];
		const set = answers.flatMap((answer) => answer.headers.getSetCookie());
		const names = set.map((line) => line.split('=')[0]?.replace(/\.\d$/, ''));
		expect([...new Set(names)]).toEqual([
			'__Host-signing-in',
			'__Host-look',
			'__Host-asking',
			'__Host-alongside',
			'__Secure-kept'
		]);
		for (const line of set) {
			expect(line).toMatch(/; Secure/i);
			expect(line).toMatch(/; HttpOnly/i);
			expect(line).toMatch(/; SameSite=Lax/i);
			expect(line).toMatch(line.startsWith('__Host-') ? /; Path=\/(;|$)/ : /; Path=\/support(;|$)/);
			expect(line).not.toMatch(/; Domain/i);
		}
	});

	test('says that plain http is over, and takes a form from its own address alone', async () => {
		const page = await browser().fetch('/');
		expect(page.headers.get('strict-transport-security')).toBe(
			'max-age=63072000; includeSubDomains'
		);
		const own = await browser().post('/settings/look', { theme: 'light', size: 'normal' });
		expect(own.status).toBe(303);
		const plain = await fetch(`${behind.origin}/settings/look`, {
			method: 'POST',
			headers: { origin: ORIGIN.replace('https', 'http') },
			body: new URLSearchParams({ theme: 'light' })
		});
		expect(plain.status).toBe(403);
		// and on plain http, of which this is development, it promises nothing
		expect((await fetch(site.origin)).headers.get('strict-transport-security')).toBe(null);
	});
});

describe('the start', () => {
	/** Starts the site with the settings of docs/deploy.md, changed; what it printed, and how it ended. */
	async function startWith(changed: Record<string, string | undefined>) {
		const environment = {
			...(await siteEnvironment(backend, 'http://localhost:4000')),
			ALONGSIDE_PORT: String(await freePort()),
			PATH: process.env.PATH ?? '',
			...changed
		};
		const child = spawn(process.execPath, [join(root, 'build/index.js')], {
			cwd: root,
			env: Object.fromEntries(
				Object.entries(environment).filter(
					(entry): entry is [string, string] => entry[1] !== undefined
				)
			)
		});
		let said = '';
		child.stderr.on('data', (part: Buffer) => (said += part.toString()));
		const code = await new Promise<number | null>((resolve) => {
			const patience = setTimeout(() => child.kill(), 8000);
			child.once('exit', (ended) => {
				clearTimeout(patience);
				resolve(ended);
			});
		});
		return { code, said: said.trim() };
	}

	test.each([
		['ALONGSIDE_ORIGIN', 'http://alongside.example.org', 'ALONGSIDE_ORIGIN must begin with https'],
		['ALONGSIDE_ADDRESS_HEADER', 'not one:', 'ALONGSIDE_ADDRESS_HEADER must be the name'],
		['JOBS_SECRET', 'short', 'JOBS_SECRET is too short: it needs at least 24 characters.'],
		['ALONGSIDE_ORIGIN', undefined, 'ALONGSIDE_ORIGIN must be the address people type'],
		['ALONGSIDE_PORT', 'abc', 'ALONGSIDE_PORT must be a port, such as 3000.'],
		['ALONGSIDE_XFF_DEPTH', 'many', 'ALONGSIDE_XFF_DEPTH must be how many proxies'],
		['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of'],
		['RESEND_API_KEY', 'mine', 'RESEND_API_KEY is no key of Resend’s'],
		['DEMO_SIGN_INS', 'nonsense', 'DEMO_SIGN_INS is no list of people'],
		['MAP_ARCHIVE', '/nowhere.pmtiles', 'MAP_ARCHIVE']
	])('with a wrong %s says one sentence and ends', async (name, value, sentence) => {
		const { code, said } = await startWith({ [name]: value });
		expect(code).toBe(1);
		expect(said).toContain(sentence);
		expect(said.split('\n')).toHaveLength(1);
	});
});

// The last: the database does not come back.
test('/health is alive and ready, and not ready once the database is gone', async () => {
	const health = async () => {
		const answer = await fetch(`${site.origin}/health`);
		return [answer.status, await answer.json()];
	};
	expect(await health()).toEqual([200, { alive: true, ready: true }]);
	await sql.end();
	await backend.stop();
	expect(await health()).toEqual([503, { alive: true, ready: false }]);
});
