import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { startBackend, type Backend } from '#local/backend.ts';
import { seed } from '../../supabase/seed/index.ts';
import { signIns } from '../../supabase/seed/sign-ins.ts';

/** A port nobody listens on just now. */
export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() =>
				address && typeof address === 'object' ? resolve(address.port) : reject()
			);
		});
	});
}

/** One process of the built site. */
export interface Site {
	origin: string;
	child: ChildProcess;
	stop(): Promise<void>;
}

/** Starts the built site against a backend. Expects `build/` to be there. */
export async function startSite(
	backend: Pick<Backend, 'url' | 'publishableKey' | 'secretKey' | 'jobsSecret'>,
	options: { port?: number; origin?: string } = {}
): Promise<Site> {
	const port = options.port ?? (await freePort());
	const own = `http://localhost:${port}`;
	const child = spawn(process.execPath, ['build/index.js'], {
		stdio: ['ignore', 'ignore', 'inherit'],
		env: {
			...process.env,
			NODE_ENV: 'production',
			ALONGSIDE_HOST: '127.0.0.1',
			ALONGSIDE_PORT: String(port),
			ALONGSIDE_ORIGIN: options.origin ?? own,
			ORIGIN: options.origin ?? own,
			SUPABASE_URL: backend.url,
			SUPABASE_PUBLISHABLE_KEY: backend.publishableKey,
			SUPABASE_SECRET_KEY: backend.secretKey,
			JOBS_SECRET: backend.jobsSecret,
			MAIL_FROM: 'Alongside <help@example.org>',
			RESEND_API_KEY: '',
			DEMO_SIGN_INS: JSON.stringify(signIns),
			DEMO_PASSWORD: 'alongside-demo'
		}
	});
	const site = { origin: own, child, stop: () => end(child) };
	for (let tries = 0; tries < 200; tries++) {
		if (child.exitCode !== null)
			throw new Error(`The site ended at its start (${child.exitCode}).`);
		try {
			if ((await fetch(`${own}/health`)).ok) return site;
		} catch {
			// Not listening yet.
		}
		await sleep(50);
	}
	await site.stop();
	throw new Error('The site did not get ready in 10 seconds.');
}

/** Ends a process and waits for it. */
export async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	child.kill('SIGTERM');
	const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
	await gone;
	clearTimeout(timer);
}

/** A seeded backend in a folder of its own. */
export async function startSeeded(
	options: { durable?: boolean } = {}
): Promise<{ backend: Backend; folder: string; stop(): Promise<void> }> {
	const folder = mkdtempSync(join(tmpdir(), 'alongside-'));
	const backend = await startBackend({
		folder,
		siteUrl: 'http://localhost:3000',
		apiPort: 0,
		durable: options.durable ?? false,
		prepare: async ({ databaseUrl }) => {
			const sql = postgres(databaseUrl, { max: 2, onnotice: () => {} });
			await seed(sql, { now: new Date() });
			await sql.end();
		}
	});
	return {
		backend,
		folder,
		async stop() {
			await backend.stop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** A browser's cookie jar, as far as a test without a browser needs one. */
export class Visitor {
	readonly #cookies = new Map<string, string>();
	readonly origin: string;

	constructor(origin: string) {
		this.origin = origin;
	}

	/** Fetches a path as this visitor; redirects are not followed. */
	async fetch(path: string, init: RequestInit = {}): Promise<Response> {
		const headers = new Headers(init.headers);
		if (this.#cookies.size > 0) {
			headers.set(
				'cookie',
				[...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
			);
		}
		if (init.method === 'POST' && !headers.has('origin')) headers.set('origin', this.origin);
		const response = await fetch(new URL(path, this.origin), {
			...init,
			headers,
			redirect: 'manual'
		});
		for (const line of response.headers.getSetCookie()) {
			const [pair = ''] = line.split(';');
			const at = pair.indexOf('=');
			const name = pair.slice(0, at);
			if (/max-age=0|expires=Thu, 01 Jan 1970/i.test(line)) this.#cookies.delete(name);
			else this.#cookies.set(name, pair.slice(at + 1));
		}
		return response;
	}

	/** Posts a form. */
	post(path: string, fields: Record<string, string>): Promise<Response> {
		return this.fetch(path, { method: 'POST', body: new URLSearchParams(fields) });
	}

	/** Signs in as one of the demo's people. */
	async signInAs(key: string): Promise<this> {
		const response = await this.fetch(`/dev/sign-in/${key}`);
		if (response.status !== 303) throw new Error(`Could not sign in as ${key}: ${response.status}`);
		return this;
	}
}
