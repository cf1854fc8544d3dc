import { createHash, randomInt } from 'node:crypto';
import { corrected } from '../corrections.ts';
import type { MailKind } from '../mail.ts';
import { byEmail, makeAccount, type Account, type Database } from './accounts.ts';
import { redirectFor, Refusal, type AuthContext } from './context.ts';

/** How long a link or code holds, in seconds. */
export const LINK_LIFETIME = 3600;

export type TokenColumn =
	'confirmation_token' | 'recovery_token' | 'email_change_token_new' | 'email_change_token_current';

const SENT_AT: Record<TokenColumn, string> = {
	confirmation_token: 'confirmation_sent_at',
	recovery_token: 'recovery_sent_at',
	email_change_token_new: 'email_change_sent_at',
	email_change_token_current: 'email_change_sent_at'
};

/** A code of six digits and the hash that a link carries; made as lite makes them. */
export interface OneTime {
	code: string;
	hash: string;
}

export const hashOf = (email: string, code: string) =>
	createHash('sha256')
		.update(email.toLowerCase() + code)
		.digest('hex');

function oneTime(email: string): OneTime {
	const code = String(randomInt(1_000_000)).padStart(6, '0');
	return { code, hash: hashOf(email, code) };
}

/** Makes the account's one live token of a kind; an older one of that kind is void. */
export async function makeToken(
	sql: Database,
	account: Account,
	column: TokenColumn,
	email = account.email ?? ''
): Promise<OneTime> {
	const made = oneTime(email);
	await sql`
		update auth.users
		set ${sql({ [column]: made.hash, [SENT_AT[column]]: new Date() })}, updated_at = now()
		where id = ${account.id}`;
	return made;
}

export async function sendLink(
	context: AuthContext,
	kind: MailKind,
	to: string,
	account: Account,
	token: OneTime,
	redirect: string | null | undefined
): Promise<void> {
	await context.mail.send(kind, to, {
		Token: token.code,
		TokenHash: token.hash,
		SiteURL: context.siteUrl,
		RedirectTo: redirectFor(context, redirect),
		Email: account.email ?? '',
		NewEmail: account.email_change ?? '',
		Data: account.raw_user_meta_data ?? {}
	});
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export function checkedEmail(email: unknown): string {
	if (typeof email === 'string' && EMAIL.test(email) && email.length <= 254) {
		return email.toLowerCase();
	}
	throw new Refusal(400, 'validation_failed', 'Unable to validate email address: invalid format');
}

/**
 * POST /otp and /magiclink: mails a link to sign in. A new address gets an account that is not
 * confirmed until its link is used (lite confirms it on asking, and begins a session for nobody).
 */
export async function askForLink(
	context: AuthContext,
	body: { email?: unknown; create_user?: boolean; data?: Record<string, unknown> },
	redirect: string | null
): Promise<Response> {
	const email = checkedEmail(body.email);
	const { sql } = context;
	let account = await byEmail(sql, email);
	if (!account && body.create_user === false) {
		throw new Refusal(422, 'otp_disabled', 'Signups not allowed for otp');
	}
	const confirmed = !corrected('unconfirmed-until-confirmed');
	account ??= await makeAccount(sql, { email, confirmed, userMetadata: body.data ?? {} });
	const [kind, column] = account.email_confirmed_at
		? (['magic_link', 'recovery_token'] as const)
		: (['confirmation', 'confirmation_token'] as const);
	await sendLink(context, kind, email, account, await makeToken(sql, account, column), redirect);
	return Response.json({});
}

/** POST /recover: mails a link to choose a new password; the same answer when there is no account. */
export async function askToRecover(
	context: AuthContext,
	body: { email?: unknown },
	redirect: string | null
): Promise<Response> {
	const email = checkedEmail(body.email);
	const account = await byEmail(context.sql, email);
	if (account) {
		const token = await makeToken(context.sql, account, 'recovery_token');
		await sendLink(context, 'recovery', email, account, token, redirect);
	}
	return Response.json({});
}

/** Begins a change of address: a link to the new one and, as on hosted, one to the present one. */
export async function askForNewEmail(
	context: AuthContext,
	account: Account,
	asked: unknown,
	redirect: string | null
): Promise<void> {
	const email = checkedEmail(asked);
	if (email === account.email) return;
	const { sql } = context;
	if (await byEmail(sql, email)) {
		throw new Refusal(
			422,
			'email_exists',
			'A user with this email address has already been registered'
		);
	}
	await sql`
		update auth.users set email_change = ${email}, email_change_confirm_status = 0
		where id = ${account.id}`;
	const changing = { ...account, email_change: email };
	if (account.email) {
		const token = await makeToken(sql, changing, 'email_change_token_current');
		await sendLink(context, 'email_change', account.email, changing, token, redirect);
	}
	const token = await makeToken(sql, changing, 'email_change_token_new', email);
	await sendLink(context, 'email_change', email, changing, token, redirect);
}

/** POST /resend: sends again what waits for a confirmation; the same answer when nothing does. */
export async function sendAgain(
	context: AuthContext,
	body: { type?: unknown; email?: unknown },
	redirect: string | null
): Promise<Response> {
	const email = checkedEmail(body.email);
	const { sql } = context;
	const account = await byEmail(sql, email);
	if (body.type === 'signup') {
		if (account && !account.email_confirmed_at) {
			const token = await makeToken(sql, account, 'confirmation_token');
			await sendLink(context, 'confirmation', email, account, token, redirect);
		}
	} else if (body.type === 'email_change') {
		if (account?.email_change) {
			await askForNewEmail(context, account, account.email_change, redirect);
		}
	} else {
		throw new Refusal(400, 'validation_failed', 'Missing one of these types: signup, email_change');
	}
	return Response.json({});
}
