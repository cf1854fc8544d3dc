import { timingSafeEqual } from 'node:crypto';
import postgres from 'postgres';
import { administer } from './auth/admin.ts';
import { byId } from './auth/accounts.ts';
import { confirm } from './auth/confirm.ts';
import { refuse, Refusal, type AuthContext } from './auth/context.ts';
import { Counter, USUAL_LIMITS, type Limits } from './auth/limits.ts';
import { askForLink, askForNewEmail, askToRecover, sendAgain } from './auth/links.ts';
import { completeSession, endOthers, oneAtATime, verified } from './auth/sessions.ts';
import { signUp } from './auth/sign-up.ts';
import { corrected } from './corrections.ts';
import { makeApp } from './lite.ts';
import { Mail } from './mail.ts';

export interface ApiOptions {
	/** Where the API will be reached, without a trailing slash. */
	url: string;
	siteUrl: string;
	redirectUrls?: string[];
	/** Database URLs: the API's login, and the owner for the mails it keeps. */
	databaseUrl: string;
	ownerUrl: string;
	jwtSecret: string;
	publishableKey: string;
	secretKey: string;
	limits?: Partial<Limits>;
}

export interface Api {
	/** Answers one request; `peer` is the network address it came from. */
	fetch(request: Request, peer: string): Promise<Response>;
	mail: Mail;
	close(): Promise<void>;
}

interface Body extends Record<string, unknown> {
	email?: unknown;
	password?: unknown;
	data?: Record<string, unknown>;
	refresh_token?: unknown;
}

const quiet = { onnotice: () => {}, max: 4 };

/**
 * Supabase's Auth and Data API over the embedded database: lite, with the corrections of
 * corrections.ts. Everything but /auth/v1 and /rest/v1 is not found.
 */
export async function makeApi(options: ApiOptions): Promise<Api> {
	const app = await makeApp(options);
	const sql = postgres(options.databaseUrl, quiet);
	const owner = postgres(options.ownerUrl, { ...quiet, max: 1, idle_timeout: 60 });
	const mail = new Mail(owner);
	const limits = { ...USUAL_LIMITS, ...options.limits };
	const context: AuthContext = {
		sql,
		url: options.url,
		siteUrl: options.siteUrl,
		redirectUrls: options.redirectUrls ?? [],
		jwtSecret: options.jwtSecret,
		secretKey: options.secretKey,
		mail,
		limits
	};
	const counter = new Counter(limits);
	const tooMany = (code = 'over_request_rate_limit') =>
		new Refusal(429, code, 'Request rate limit reached');

	/** Answers as hosted Supabase's gateway does to a request without a key of this project. */
	function keyless(request: Request): Response | undefined {
		const key = request.headers.get('apikey') ?? '';
		const known = [options.publishableKey, options.secretKey].some(
			(each) => each.length === key.length && timingSafeEqual(Buffer.from(each), Buffer.from(key))
		);
		if (known) return undefined;
		const message = key ? 'Invalid API key' : 'No API key found in request';
		return Response.json({ message, hint: 'Double check your Supabase `apikey`' }, { status: 401 });
	}

	/** Hands a request to lite, with a body that was read already. */
	const lite = (request: Request, body?: unknown) =>
		app.fetch(
			new Request(request.url, {
				method: request.method,
				headers: request.headers,
				body: body === undefined ? undefined : JSON.stringify(body)
			})
		) as Promise<Response>;

	async function token(request: Request, body: Body, peer: string): Promise<Response> {
		const grant = new URL(request.url).searchParams.get('grant_type');
		if (grant === 'password') {
			if (!counter.allows('password', String(body.email))) throw tooMany();
			return completeSession(context, await lite(request, body), 'password');
		}
		if (grant === 'refresh_token') {
			if (!counter.allows('network', peer)) throw tooMany();
			const answer = await oneAtATime(String(body.refresh_token), () => lite(request, body));
			return completeSession(context, answer);
		}
		throw new Refusal(400, 'invalid_credentials', 'unsupported_grant_type');
	}

	async function changeAccount(request: Request, body: Body): Promise<Response> {
		const who = await verified(context, request);
		const { email, ...rest } = body;
		if (who && email !== undefined) {
			const live = await sql`
				select from auth.sessions where id = ${who.session} and user_id = ${who.account}`;
			const account = live.length > 0 ? await byId(sql, who.account) : undefined;
			const redirect = new URL(request.url).searchParams.get('redirect_to');
			if (account) await askForNewEmail(context, account, email, redirect);
		}
		const answer = await lite(request, rest);
		if (answer.ok && who && body.password !== undefined && corrected('password-ends-others')) {
			await endOthers(sql, who.account, who.session);
		}
		return answer;
	}

	async function auth(request: Request, path: string, peer: string): Promise<Response> {
		const forwarded = request.headers.get('sb-forwarded-for');
		const trusted = request.headers.get('apikey') === options.secretKey;
		const network = trusted && forwarded ? forwarded : peer;
		const administered = await administer(context, request, path);
		if (administered) return administered;
		const call = `${request.method} ${path}`;
		if (['GET /user', 'GET /settings', 'GET /health', 'GET /reauthenticate'].includes(call)) {
			return lite(request);
		}
		if (call === 'GET /.well-known/jwks.json') return lite(request);
		if (/^\/factors(\/|$)/.test(path) && corrected('no-mfa')) {
			const words = 'Second factors are not available on the embedded backend';
			return refuse(422, 'mfa_totp_enroll_not_enabled', words);
		}
		if (request.method !== 'POST' && request.method !== 'PUT') {
			return refuse(404, 'not_found', 'Not found');
		}
		const body = await bodyOf(request);
		const redirect = new URL(request.url).searchParams.get('redirect_to');
		const mailing = () => {
			if (!counter.allows('mail', String(body.email))) {
				throw tooMany('over_email_send_rate_limit');
			}
		};
		switch (call) {
			case 'POST /otp':
			case 'POST /magiclink':
				mailing();
				return askForLink(context, body, redirect);
			case 'POST /recover':
				mailing();
				return askToRecover(context, body, redirect);
			case 'POST /resend':
				mailing();
				return sendAgain(context, body, redirect);
			case 'POST /signup':
				mailing();
				return signUp(context, body, redirect);
			case 'POST /verify':
				if (!counter.allows('network', network)) throw tooMany();
				if (body.email && !counter.allows('code', String(body.email))) throw tooMany();
				return confirm(context, body);
			case 'POST /token':
				return token(request, body, network);
			case 'PUT /user':
				return changeAccount(request, body);
			case 'POST /logout':
				return lite(request, body);
			default:
				return refuse(404, 'not_found', 'Not found');
		}
	}

	// lite mails only the code of a reauthentication by itself; the rest is sent by ours.
	app._mailer = {
		sendReauthentication: async (email, code) =>
			mail.send('reauthentication', email, {
				Token: code,
				TokenHash: '',
				SiteURL: options.siteUrl,
				RedirectTo: options.siteUrl,
				Email: email,
				NewEmail: '',
				Data: {}
			}),
		sendConfirmation: unexpected,
		sendMagicLink: unexpected,
		sendRecovery: unexpected,
		sendEmailChange: unexpected
	};

	return {
		mail,
		async fetch(request, peer) {
			const { pathname } = new URL(request.url);
			const [, part, path = '/'] = /^\/(auth|rest)\/v1(\/.*)?$/.exec(pathname) ?? [];
			try {
				if (part === 'auth' && request.method !== 'OPTIONS') {
					return keyless(request) ?? (await auth(request, path, peer));
				}
				if (part || !corrected('only-auth-and-data')) return (await app.fetch(request)) as Response;
				return Response.json({ message: 'Not found' }, { status: 404 });
			} catch (error) {
				if (error instanceof Refusal) return error.response;
				process.stderr.write(`API: ${String(error)}\n`);
				return refuse(500, 'unexpected_failure', 'Unexpected failure');
			}
		},
		async close() {
			await Promise.all([
				sql.end({ timeout: 5 }),
				owner.end({ timeout: 5 }),
				app.connection.close()
			]);
		}
	};
}

async function bodyOf(request: Request): Promise<Body> {
	const text = await request.text();
	if (text === '') return {};
	try {
		const body: unknown = JSON.parse(text);
		if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Body;
	} catch {
		// Falls through to the same refusal.
	}
	throw new Refusal(400, 'bad_json', 'Could not parse request body as JSON');
}

const unexpected = () => Promise.reject(new Error('This mail is sent by our own part of Auth.'));
