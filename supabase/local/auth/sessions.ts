import { randomBytes, randomUUID } from 'node:crypto';
import { decodeJwt, jwtVerify, SignJWT } from 'jose';
import { corrected } from '../corrections.ts';
import { byId, isBanned, view, type Account, type Database } from './accounts.ts';
import { BANNED, refuse, type AuthContext } from './context.ts';

const LIFETIME = 3600;

/** How somebody proved who they are (RFC 8176 style, as hosted Auth names it). */
export type Method = 'password' | 'otp' | 'magiclink' | 'invite' | 'recovery' | 'email_change';

const keyOf = (context: AuthContext) => new TextEncoder().encode(context.jwtSecret);

async function claimsFor(sql: Database, context: AuthContext, account: Account, session: string) {
	const methods = await sql<{ method: string; timestamp: number }[]>`
		select authentication_method as method, extract(epoch from updated_at)::int as timestamp
		from auth.mfa_amr_claims where session_id = ${session} order by updated_at desc`;
	return {
		iss: `${context.url}/auth/v1`,
		aud: account.aud ?? 'authenticated',
		role: account.role ?? 'authenticated',
		email: account.email ?? '',
		phone: '',
		app_metadata: account.raw_app_meta_data ?? {},
		user_metadata: account.raw_user_meta_data ?? {},
		aal: 'aal1',
		amr: [...methods],
		session_id: session,
		is_anonymous: false
	};
}

/** An access token for a session of the account, lasting an hour. */
async function sign(sql: Database, context: AuthContext, account: Account, session: string) {
	const now = Math.floor(Date.now() / 1000);
	const token = await new SignJWT(await claimsFor(sql, context, account, session))
		.setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
		.setSubject(account.id)
		.setIssuedAt(now)
		.setExpirationTime(now + LIFETIME)
		.sign(keyOf(context));
	return { token, expiresAt: now + LIFETIME };
}

async function remember(sql: Database, session: string, method: Method): Promise<void> {
	await sql`
		insert into auth.mfa_amr_claims (id, session_id, authentication_method)
		values (${randomUUID()}, ${session}, ${method})
		on conflict (session_id, authentication_method) do update set updated_at = now()`;
}

/** Begins a session and answers with it, as after a confirmed link. */
export async function beginSession(
	sql: Database,
	context: AuthContext,
	account: Account,
	method: Method
): Promise<Record<string, unknown>> {
	const session = randomUUID();
	const refresh = randomBytes(16).toString('base64url');
	await sql`
		insert into auth.sessions (id, user_id, aal, created_at, updated_at)
		values (${session}, ${account.id}, 'aal1', now(), now())`;
	await sql`
		insert into auth.refresh_tokens (id, token, user_id, session_id, revoked)
		values (${randomUUID()}, ${refresh}, ${account.id}, ${session}, false)`;
	await remember(sql, session, method);
	await sql`update auth.users set last_sign_in_at = now() where id = ${account.id}`;
	const { token, expiresAt } = await sign(sql, context, account, session);
	return {
		access_token: token,
		token_type: 'bearer',
		expires_in: LIFETIME,
		expires_at: expiresAt,
		refresh_token: refresh,
		user: view((await byId(sql, account.id)) ?? account)
	};
}

/** The verified claims of a bearer token, or undefined. */
export async function verified(context: AuthContext, request: Request) {
	const token = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
	if (!token) return undefined;
	try {
		const { payload } = await jwtVerify(token, keyOf(context), { algorithms: ['HS256'] });
		const session = payload.session_id;
		if (!payload.sub || typeof session !== 'string') return undefined;
		return { account: payload.sub, session };
	} catch {
		return undefined;
	}
}

/**
 * Passes on a session that lite made, with the access token hosted Auth would have made; or refuses
 * it, and ends that session, when the account is banned.
 */
export async function completeSession(
	context: AuthContext,
	response: Response,
	method?: Method
): Promise<Response> {
	if (!response.ok || !response.headers.get('content-type')?.includes('json')) return response;
	const body = (await response.clone().json()) as Record<string, unknown>;
	if (typeof body.access_token !== 'string') return response;
	const { sub, session_id: session } = decodeJwt<{ session_id: string }>(body.access_token);
	const account = sub ? await byId(context.sql, sub) : undefined;
	if (!account) return response;
	if (corrected('bans') && isBanned(account)) {
		await context.sql`delete from auth.sessions where id = ${session}`;
		return refuse(...BANNED);
	}
	if (!corrected('full-claims')) return response;
	if (method) await remember(context.sql, session, method);
	const { token, expiresAt } = await sign(context.sql, context, account, session);
	const headers = new Headers(response.headers);
	headers.delete('content-length');
	return new Response(JSON.stringify({ ...body, access_token: token, expires_at: expiresAt }), {
		status: response.status,
		headers
	});
}

/** Ends every session of an account but one; its refresh tokens go with them. */
export async function endOthers(sql: Database, account: string, session: string): Promise<void> {
	await sql`delete from auth.sessions where user_id = ${account} and id <> ${session}`;
}

const refreshing = new Map<string, Promise<unknown>>();

/** Lets the refreshes of one token happen one after the other: lite reads, then writes. */
export async function oneAtATime<T>(token: string, work: () => Promise<T>): Promise<T> {
	if (!corrected('refresh-one-at-a-time')) return work();
	const before = refreshing.get(token);
	const mine = (async () => {
		await before?.catch(() => {});
		return work();
	})();
	refreshing.set(token, mine);
	try {
		return await mine;
	} finally {
		if (refreshing.get(token) === mine) refreshing.delete(token);
	}
}
