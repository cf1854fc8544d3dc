import { rmSync } from 'node:fs';
import { startBackend, type Backend } from '#local/backend.ts';
import { seedDatabase } from '../../scripts/lib/seed.ts';
import { room } from './rooms.ts';

/** A seeded backend in a folder of its own. */
export async function startSeeded(): Promise<{ backend: Backend; stop(): Promise<void> }> {
	const folder = room('seeded');
	const backend = await startBackend({
		folder,
		siteUrl: 'http://localhost:3000',
		apiPort: 0,
		durable: false,
		// Many sign-ins from one address in a short time.
		limits: { password: 5000, mail: 5000, code: 5000, network: 50_000 },
		prepare: async ({ databaseUrl }) => {
			await seedDatabase(databaseUrl);
		}
	});
	return {
		backend,
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
	/** Where its requests go: the origin, or one of several processes behind it. */
	via: string;

	constructor(origin: string) {
		this.origin = origin;
		this.via = origin;
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
		// as a browser asks: Kit answers a script's form as data, with another status
		if (!headers.has('accept')) headers.set('accept', 'text/html,application/xhtml+xml,*/*;q=0.8');
		if (init.method === 'POST' && !headers.has('origin')) headers.set('origin', this.origin);
		const response = await fetch(new URL(path, this.via), {
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
