import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeJwt } from 'jose';
import type { Sql } from 'postgres';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A key as Auth writes it (base32, no padding). */
const newKey = () => [...randomBytes(32)].map((byte) => ALPHABET[byte % 32]).join('');

function bytesOf(key: string): Buffer {
	const bits = [...key.toUpperCase()].map((letter) =>
		ALPHABET.indexOf(letter).toString(2).padStart(5, '0')
	);
	const bytes = bits.join('').match(/.{8}/g) ?? [];
	return Buffer.from(bytes.map((byte) => parseInt(byte, 2)));
}

/** A code as apps make them (RFC 6238: SHA-1, six digits, 30 seconds). */
export function codeFor(key: string, at = Date.now()): string {
	const counter = Buffer.alloc(8);
	counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
	const mac = createHmac('sha1', bytesOf(key)).update(counter).digest();
	const offset = (mac.at(-1) ?? 0) & 15;
	return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

interface Kept {
	id: string;
	account: string;
	key: string;
	status: 'unverified' | 'verified';
	created_at: string;
}

/**
 * The embedded backend with what it lacks: second factors, as hosted Auth answers for them. Everything
 * else goes through as it is. For tests alone.
 */
export async function withSecondFactors(
	backend: string,
	sql: Sql
): Promise<{ url: string; keyOf(account: string): string; stop(): Promise<void> }> {
	const factors: Kept[] = [];
	const server = createServer((request, response) => {
		void (async () => {
			const parts: Buffer[] = [];
			for await (const part of request) parts.push(part as Buffer);
			const body = Buffer.concat(parts);
			const headers = new Headers();
			for (const [name, value] of Object.entries(request.headers)) {
				if (!['host', 'connection', 'content-length'].includes(name))
					headers.set(name, String(value));
			}
			const through = () =>
				fetch(backend + request.url, {
					method: request.method,
					headers,
					body: body.length > 0 ? body : undefined,
					redirect: 'manual'
				});
			const say = (status: number, answer: unknown) => {
				response.writeHead(status, { 'content-type': 'application/json' });
				response.end(JSON.stringify(answer));
			};
			const path = (request.url ?? '').replace(/\?.*/, '');
			const token = /^Bearer (.+)$/.exec(headers.get('authorization') ?? '')?.[1] ?? '';
			const claims = () => decodeJwt<{ session_id: string }>(token);
			if (path === '/auth/v1/user' && request.method === 'GET') {
				const answer = await through();
				const user = (await answer.json()) as { id?: string };
				const own = factors.filter(({ account }) => account === user.id);
				say(answer.status, {
					...user,
					factors: own.map(({ id, status, created_at }) => ({
						id,
						status,
						created_at,
						factor_type: 'totp'
					}))
				});
				return;
			}
			const [, id, verb] = /^\/auth\/v1\/factors(?:\/([^/]+))?(?:\/([^/]+))?$/.exec(path) ?? [];
			if (!path.startsWith('/auth/v1/factors')) {
				const answer = await through();
				response.writeHead(answer.status, [
					...[...answer.headers]
						.filter(([name]) => !/^(content-(encoding|length)|transfer-encoding)$/.test(name))
						.flat()
				]);
				response.end(Buffer.from(await answer.arrayBuffer()));
				return;
			}
			const { sub: account = '', session_id: session } = claims();
			const factor = factors.find((each) => each.id === id && each.account === account);
			if (!id) {
				const key = newKey();
				const made = {
					id: randomUUID(),
					account,
					key,
					status: 'unverified' as const,
					created_at: new Date().toISOString()
				};
				factors.push(made);
				say(200, {
					id: made.id,
					type: 'totp',
					totp: {
						qr_code: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
						secret: key,
						uri: ''
					}
				});
			} else if (!factor) {
				say(404, { code: 'mfa_factor_not_found', msg: 'Factor not found' });
			} else if (request.method === 'DELETE') {
				const [row] = await sql`select aal from auth.sessions where id = ${session}`;
				if (factor.status === 'verified' && row?.aal !== 'aal2') {
					say(422, { code: 'insufficient_aal', msg: 'AAL2 required to unenroll verified factor' });
					return;
				}
				factors.splice(factors.indexOf(factor), 1);
				// as hosted Auth: without its factor no session has shown it
				if (factor.status === 'verified') {
					await sql`update auth.sessions set aal = 'aal1' where user_id = ${account}`;
				}
				say(200, { id });
			} else if (verb === 'challenge') {
				say(200, {
					id: randomUUID(),
					type: 'totp',
					expires_at: Math.floor(Date.now() / 1000) + 300
				});
			} else {
				const { code } = JSON.parse(body.toString()) as { code: string };
				if (code !== codeFor(factor.key)) {
					say(422, { code: 'mfa_verification_failed', msg: 'Invalid TOTP code entered' });
					return;
				}
				factor.status = 'verified';
				await sql`update auth.sessions set aal = 'aal2' where id = ${session}`;
				const [refresh] =
					await sql`select token from auth.refresh_tokens where session_id = ${session} and not revoked`;
				const user = await fetch(`${backend}/auth/v1/user`, { headers });
				say(200, {
					access_token: token,
					refresh_token: refresh?.token,
					token_type: 'bearer',
					expires_in: 3600,
					user: await user.json()
				});
			}
		})().catch((error: unknown) => {
			response.writeHead(500);
			response.end(String(error));
		});
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		keyOf: (account) => factors.findLast((each) => each.account === account)?.key ?? '',
		stop: () => new Promise((done) => (server.closeAllConnections(), server.close(() => done())))
	};
}
