import { timingSafeEqual } from 'node:crypto';
import { corrected } from '../corrections.ts';
import { byEmail, byId, makeAccount, view, type Account } from './accounts.ts';
import { redirectFor, refuse, Refusal, type AuthContext } from './context.ts';
import { checkedEmail, makeToken, sendLink, type TokenColumn } from './links.ts';

interface AdminBody {
	email?: string;
	password?: string;
	email_confirm?: boolean;
	user_metadata?: Record<string, unknown>;
	app_metadata?: Record<string, unknown>;
	data?: Record<string, unknown>;
	ban_duration?: string;
	type?: string;
	new_email?: string;
	redirect_to?: string;
}

const notFound = () => new Refusal(404, 'user_not_found', 'User not found');

const same = (one: string, other: string) =>
	one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** Go's durations as far as bans use them: "24h", "15m", "30s", "none". */
function bannedUntil(duration: string): Date | null {
	if (duration === 'none') return null;
	const parts = [...duration.matchAll(/(\d+(?:\.\d+)?)(h|m|s)/g)];
	if (parts.map(([whole]) => whole).join('') !== duration) {
		throw new Refusal(400, 'validation_failed', 'invalid format for ban duration');
	}
	const seconds = { h: 3600, m: 60, s: 1 };
	const total = parts.reduce(
		(sum, [, number, unit]) => sum + Number(number) * seconds[unit as 'h' | 'm' | 's'],
		0
	);
	return new Date(Date.now() + total * 1000);
}

const taken = () =>
	new Refusal(422, 'email_exists', 'A user with this email address has already been registered');

async function create(context: AuthContext, body: AdminBody): Promise<Response> {
	const email = checkedEmail(body.email);
	if (await byEmail(context.sql, email)) throw taken();
	const account = await makeAccount(context.sql, {
		email,
		password: body.password,
		confirmed: body.email_confirm ?? false,
		appMetadata: body.app_metadata,
		userMetadata: body.user_metadata
	});
	return Response.json(view(account));
}

async function list(context: AuthContext, url: URL): Promise<Response> {
	const page = Math.max(1, Number(url.searchParams.get('page') || 1));
	const size = Math.min(1000, Math.max(1, Number(url.searchParams.get('per_page') || 50)));
	const accounts = await context.sql<Account[]>`
		select * from auth.users order by created_at desc, id limit ${size} offset ${(page - 1) * size}`;
	const [all] = await context.sql<{ count: number }[]>`select count(*)::int from auth.users`;
	return Response.json(
		{ users: accounts.map(view), aud: 'authenticated' },
		{ headers: { 'x-total-count': String(all?.count ?? 0) } }
	);
}

async function update(context: AuthContext, id: string, body: AdminBody): Promise<Response> {
	const { sql } = context;
	if (!(await byId(sql, id))) throw notFound();
	const email = body.email === undefined ? null : checkedEmail(body.email);
	if (email !== null) {
		const other = await byEmail(sql, email);
		if (other && other.id !== id) throw taken();
	}
	const app = JSON.stringify(body.app_metadata ?? {});
	const data = JSON.stringify(body.user_metadata ?? {});
	await sql`
		update auth.users set updated_at = now(),
			email = coalesce(${email}, email),
			email_confirmed_at = case when ${body.email_confirm ?? false}
				then coalesce(email_confirmed_at, now()) else email_confirmed_at end,
			raw_app_meta_data = coalesce(raw_app_meta_data, '{}') || ${app}::text::jsonb,
			raw_user_meta_data = coalesce(raw_user_meta_data, '{}') || ${data}::text::jsonb
		where id = ${id}`;
	if (body.password !== undefined) {
		await sql`
			update auth.users
			set encrypted_password = extensions.crypt(${body.password}, extensions.gen_salt('bf', 10))
			where id = ${id}`;
		await sql`delete from auth.sessions where user_id = ${id}`;
	}
	if (body.ban_duration !== undefined) {
		const until = bannedUntil(body.ban_duration);
		await sql`update auth.users set banned_until = ${until} where id = ${id}`;
	}
	return get(context, id);
}

async function get(context: AuthContext, id: string): Promise<Response> {
	const account = await byId(context.sql, id);
	if (!account) throw notFound();
	return Response.json(view(account));
}

async function remove(context: AuthContext, id: string): Promise<Response> {
	const gone = await context.sql`delete from auth.users where id = ${id} returning id`.catch(() => {
		// What the product keeps of an account holds it.
		throw new Refusal(500, 'unexpected_failure', 'Database error deleting user');
	});
	if (gone.length === 0) throw notFound();
	return Response.json({});
}

/** Where each kind of link keeps its token, and the type it is confirmed with. */
const LINKS: Record<string, [TokenColumn, string]> = {
	signup: ['confirmation_token', 'signup'],
	invite: ['confirmation_token', 'invite'],
	magiclink: ['recovery_token', 'magiclink'],
	recovery: ['recovery_token', 'recovery'],
	email_change_current: ['email_change_token_current', 'email_change'],
	email_change_new: ['email_change_token_new', 'email_change']
};

/** POST /admin/generate_link: makes what a mail would carry, and sends none. */
async function generateLink(context: AuthContext, body: AdminBody): Promise<Response> {
	const { sql } = context;
	const email = checkedEmail(body.email);
	let kind = String(body.type);
	let account = await byEmail(sql, email);
	if (!account) {
		if (kind === 'recovery' || kind.startsWith('email_change')) throw notFound();
		account = await makeAccount(sql, { email, password: body.password, userMetadata: body.data });
		if (kind === 'magiclink') kind = 'signup';
	}
	const link = LINKS[kind];
	if (!link)
		throw new Refusal(400, 'validation_failed', 'Invalid email action link type requested');
	const [column, type] = link;
	const address = kind === 'email_change_new' ? checkedEmail(body.new_email) : email;
	if (kind.startsWith('email_change')) {
		const target = checkedEmail(body.new_email);
		await sql`update auth.users set email_change = ${target} where id = ${account.id}`;
	}
	const token = await makeToken(sql, account, column, address);
	const redirect = redirectFor(context, body.redirect_to);
	const action = new URL(`${context.url}/auth/v1/verify`);
	action.search = String(new URLSearchParams({ token: token.hash, type, redirect_to: redirect }));
	return Response.json({
		...view((await byId(sql, account.id)) ?? account),
		action_link: action.href,
		email_otp: token.code,
		hashed_token: token.hash,
		verification_type: type,
		redirect_to: redirect
	});
}

async function invite(
	context: AuthContext,
	body: AdminBody,
	redirect: string | null
): Promise<Response> {
	const email = checkedEmail(body.email);
	const known = await byEmail(context.sql, email);
	if (known?.email_confirmed_at) throw taken();
	const account =
		known ?? (await makeAccount(context.sql, { email, userMetadata: body.data ?? {} }));
	await context.sql`update auth.users set invited_at = now() where id = ${account.id}`;
	const token = await makeToken(context.sql, account, 'confirmation_token');
	await sendLink(context, 'invite', email, account, token, redirect);
	return get(context, account.id);
}

/**
 * The part of the admin API that a site or a seed may need: accounts and links, for the secret key
 * alone. `undefined` for any other path.
 */
export async function administer(
	context: AuthContext,
	request: Request,
	path: string
): Promise<Response | undefined> {
	if (!corrected('admin-api') || !/^\/(admin\/|invite$)/.test(path)) return undefined;
	if (!same(request.headers.get('apikey') ?? '', context.secretKey)) {
		return refuse(403, 'not_admin', 'User not allowed');
	}
	const url = new URL(request.url);
	const { method } = request;
	const body = ['POST', 'PUT'].includes(method) ? ((await request.json()) as AdminBody) : {};
	const redirect = url.searchParams.get('redirect_to');
	if (path === '/invite' && method === 'POST') return invite(context, body, redirect);
	if (path === '/admin/generate_link' && method === 'POST') return generateLink(context, body);
	if (path === '/admin/users' && method === 'POST') return create(context, body);
	if (path === '/admin/users' && method === 'GET') return list(context, url);
	const id = /^\/admin\/users\/([0-9a-f-]{36})$/i.exec(path)?.[1];
	if (id && method === 'GET') return get(context, id);
	if (id && method === 'PUT') return update(context, id, body);
	if (id && method === 'DELETE') return remove(context, id);
	return refuse(404, 'not_found', 'Not found');
}
