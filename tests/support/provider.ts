import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '#local/postgres.ts';

type Answer = { status: number; body: object };

/**
 * Stands in for the mail provider, as Resend documents itself: a key that comes again with the same mail sends
 * nothing more and gets the first answer, and one that comes with another mail is refused.
 */
export class Provider {
	/** The keys of all that was asked of it, in order, as often as it was. */
	readonly keys: (string | undefined)[] = [];
	/** The outbox ids of what reached somebody, and the mail itself as a hash. */
	readonly delivered = new Map<string, string>();
	/** A key that came again with another mail. */
	altered = 0;
	/** How long a mail is on its way, in milliseconds at most. */
	slow = 0;
	url = '';
	#server: Server | undefined;
	/** Answers otherwise than it should, where a test says so; null where it sends the mail. */
	answer: (key: string | undefined) => Promise<Answer | null> = () => Promise.resolve(null);
	/** What it does once a mail has reached somebody, and before it says so. */
	answering: (id: string) => Promise<void> = () => Promise.resolve();

	async start(): Promise<this> {
		const port = await freePort();
		this.#server = createServer((request, response) => {
			const key = request.headers['idempotency-key']?.toString();
			this.keys.push(key);
			const mail = createHash('sha256');
			request
				.on('data', (part: Buffer) => mail.update(part))
				.on('end', () => {
					void this.#send(key, mail.digest('hex')).then(({ status, body }) =>
						response
							.writeHead(status, { 'content-type': 'application/json' })
							.end(JSON.stringify(body))
					);
				});
		});
		await new Promise<void>((resolve) => this.#server?.listen(port, '127.0.0.1', resolve));
		this.url = `http://127.0.0.1:${port}`;
		return this;
	}

	async #send(key: string | undefined, mail: string): Promise<Answer> {
		const otherwise = await this.answer(key);
		if (otherwise) return otherwise;
		// before and after: whoever asked may be killed on either side of its leaving
		await sleep(Math.random() * this.slow);
		const id = key?.replace('alongside-', '') ?? crypto.randomUUID();
		const first = this.delivered.get(id);
		if (first !== undefined && first !== mail) {
			this.altered += 1;
			return { status: 409, body: { name: 'invalid_idempotent_request', message: '' } };
		}
		this.delivered.set(id, mail);
		await this.answering(id);
		await sleep(Math.random() * this.slow);
		return { status: 200, body: { id } };
	}

	/** The site's settings that send its mail here. */
	settings = () => ({ RESEND_API_KEY: 're_test', RESEND_BASE_URL: this.url });

	/** Those of these outbox ids that it was handed, as often as it was. */
	keysOf(ids: (string | undefined)[]): (string | undefined)[] {
		return this.keys.map((key) => key?.replace('alongside-', '')).filter((id) => ids.includes(id));
	}

	stop = () =>
		new Promise<void>((resolve) => {
			this.#server?.close(() => resolve());
			this.#server?.closeAllConnections();
		});
}
