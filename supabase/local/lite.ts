import { App } from '@supabase/lite';
import { createPostgresConnection, type PostgresConnection } from '@supabase/lite/postgres';
import { sql, type Kysely } from 'kysely';
import { LINK_LIFETIME } from './auth/links.ts';
import { SHORTEST_PASSWORD } from './auth/sign-up.ts';
import { corrected } from './corrections.ts';

/** lite's own types keep these private; the corrections are about them. */
interface Inside {
	rlsState: 'unknown' | 'active' | 'inactive';
	normalizeDbError(error: unknown): unknown;
	withContext: WithContext;
}

type Work<T> = (db: Kysely<unknown>) => Promise<T>;
type WithContext = <T>(
	vars: { auth?: { role?: string; jwt?: unknown } } | undefined,
	work: Work<T>,
	options?: {
		forceRollback?: boolean;
		transaction?: unknown;
		rpc?: { method: string; path: string; readOnly: boolean; requestHeaders?: object };
	}
) => Promise<T>;

export interface LiteOptions {
	/** URL of the API's own login. */
	databaseUrl: string;
	siteUrl: string;
	jwtSecret: string;
	publishableKey: string;
	secretKey: string;
	/** Redirects allowed besides the site's own address. */
	redirectUrls?: string[];
}

/** No account's id: it only says that lite need not look. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

const API_ROLES = ['anon', 'authenticated', 'service_role'];

const isJson = (text: string) => {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
};

/**
 * lite hands over JSON that it has encoded, and its driver encodes it again: SQL then sees a string
 * where an object should be. Text that is JSON is let through as it is.
 */
const jsonOnce = (to: number) => ({
	to,
	from: [to],
	serialize: (value: unknown) =>
		typeof value === 'string' && isJson(value) ? value : JSON.stringify(value),
	parse: (text: string) => JSON.parse(text) as unknown
});

/** PostgreSQL's `2026-01-01 10:00:00.5+00` as PostgREST gives it: `2026-01-01T10:00:00.5+00:00`. */
const iso = (text: string) =>
	text
		.replace(' ', 'T')
		.replace(
			/([+-]\d\d)(:?\d\d)?$/,
			(_, hours: string, minutes?: string) => `${hours}${minutes ?? ':00'}`
		);

function connect(url: string): PostgresConnection {
	return createPostgresConnection({
		url,
		postgresOptions: {
			max: 12,
			onnotice: () => {},
			types: {
				...(corrected('metadata-once') && { json: jsonOnce(114), jsonb: jsonOnce(3802) }),
				...(corrected('iso-timestamps') && {
					timestamptz: { to: 1184, from: [1184], serialize: (value: unknown) => value, parse: iso },
					timestamp: { to: 1114, from: [1114], serialize: (value: unknown) => value, parse: iso }
				})
			}
		}
	});
}

/**
 * Makes each request act as its role, in a transaction with its claims, always.
 *
 * lite looks once, at its first request, whether any table has row level security. If one has, it
 * grants ALL on all tables to the API roles; if none has, it runs everything as the owner of the
 * connection. `active` tells it that neither is needed.
 *
 * It also sends each setting as a statement of its own, eleven round trips for one read; here they
 * are one.
 */
function actAsRole(connection: Inside): void {
	connection.rlsState = 'active';
	const original = connection.withContext.bind(connection) as WithContext;
	const { kysely } = connection as unknown as { kysely: Kysely<unknown> };
	connection.withContext = async (vars, work, options) => {
		if (!vars || options?.forceRollback || options?.transaction) {
			return original(vars, work, options);
		}
		const role = vars.auth?.role ?? 'anon';
		if (corrected('three-roles-only') && !API_ROLES.includes(role)) {
			throw databaseError('42501', `permission denied to set role "${role}"`);
		}
		const claims = JSON.stringify(vars.auth?.jwt ?? { role });
		const rpc = options?.rpc;
		return kysely.transaction().execute(async (transaction) => {
			await sql`select set_config('role', ${role}, true),
				set_config('request.jwt.claims', ${claims}, true),
				set_config('request.method', ${rpc?.method ?? ''}, true),
				set_config('request.path', ${rpc?.path ?? ''}, true),
				set_config('request.headers', ${JSON.stringify(rpc?.requestHeaders ?? {})}, true),
				set_config('response.status', '', true),
				set_config('response.headers', '', true),
				set_config('transaction_read_only', ${rpc?.readOnly ? 'on' : 'off'}, true)`.execute(transaction);
			return work(transaction);
		});
	};
}

const databaseError = (code: string, message: string) =>
	Object.assign(new Error(message), { code });

/** The HTTP status of a SQLSTATE (https://docs.postgrest.org/en/stable/references/errors.html). */
export function statusOf(code: string): number {
	if (code === '23503' || code === '23505') return 409;
	if (code === '25006') return 405;
	if (code === '42883' || code === '42P01') return 404;
	if (code === '42P17' || code === '53400') return 500;
	if (code === '57P01' || /^(08|53)/.test(code)) return 503;
	if (code === 'P0001' || code === '21000') return 400;
	if (/^(0L|0P|28)/.test(code)) return 403;
	if (/^(09|21|25|2D|38|39|3B|40|54|55|57|58|F0|HV|P0|XX)/.test(code)) return 500;
	return 400;
}

interface DatabaseError {
	code?: unknown;
	message?: string;
	detail?: string | null;
	hint?: string | null;
	cause?: unknown;
}

/**
 * lite answers 500 with a code of its own for what a function raises and for most constraints.
 * PostgREST has a status for each, and its own way for a function to choose one (`PGRST`), which
 * lite does understand: each error is put that way. Those that lite gets right are left to it.
 */
export function asPostgrest(error: unknown): unknown {
	const thrown = error as DatabaseError;
	const inner = (thrown?.code ? thrown : (thrown?.cause ?? thrown)) as DatabaseError;
	const code = inner?.code;
	if (typeof code !== 'string' || !/^[0-9A-Z]{5}$/.test(code)) return inner;
	if (code === 'PGRST' || code.startsWith('PT') || code === '42501' || code === '42703')
		return inner;
	const { message, detail, hint } = inner;
	return {
		code: 'PGRST',
		message: JSON.stringify({ code, message, details: detail ?? null, hint: hint ?? null }),
		detail: JSON.stringify({ status: statusOf(code), headers: {} })
	};
}

/** The Auth and Data API of lite over the database, with what is corrected inside it. */
export async function makeApp(options: LiteOptions) {
	const connection = connect(options.databaseUrl);
	const inside = connection as unknown as Inside;
	if (corrected('grants-nothing')) actAsRole(inside);
	if (corrected('database-errors')) inside.normalizeDbError = asPostgrest;
	const app = new App({
		connection,
		api: { schemas: ['public'], extra_search_path: ['public', 'extensions'], max_rows: 1000 },
		db: { migrations: { enabled: false } },
		auth: {
			enabled: true,
			site_url: options.siteUrl,
			additional_redirect_urls: options.redirectUrls ?? [],
			jwt_secret: options.jwtSecret,
			jwt_expiry: 3600,
			publishable_key: options.publishableKey,
			secret_key: options.secretKey,
			enable_refresh_token_rotation: true,
			minimum_password_length: SHORTEST_PASSWORD,
			email: { enable_confirmations: true, otp_length: 6, otp_expiry: LINK_LIFETIME }
		},
		options: {
			server: {
				disableStudio: true,
				disableFallback: false,
				middlewares: [
					async (context, next) => {
						// lite looks the account and its session up at each read of data. PostgREST does
						// not: a token holds until it ends, and what must know better asks auth.sessions.
						// It looks only where these two are not known yet; the Data API then sets both
						// from the verified token.
						if (corrected('token-until-it-ends') && context.req.path.startsWith('/rest/v1/')) {
							context.set('userId', NOBODY);
							context.set('sessionId', NOBODY);
						}
						await next();
					}
				]
			}
		}
	});
	await app.init();
	return app;
}
