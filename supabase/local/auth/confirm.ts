import { corrected } from '../corrections.ts';
import { isBanned, type Account, type Database } from './accounts.ts';
import { BANNED, Refusal, type AuthContext } from './context.ts';
import { hashOf, LINK_LIFETIME, type TokenColumn } from './links.ts';
import { beginSession, type Method } from './sessions.ts';

/** What may be confirmed by which type, and where its token is. */
const COLUMNS: Record<string, TokenColumn[]> = {
	email: ['confirmation_token', 'recovery_token'],
	magiclink: ['recovery_token', 'confirmation_token'],
	signup: ['confirmation_token'],
	invite: ['confirmation_token'],
	recovery: ['recovery_token'],
	email_change: ['email_change_token_new', 'email_change_token_current']
};

const METHODS: Record<string, Method> = {
	recovery: 'recovery',
	invite: 'invite',
	email_change: 'email_change'
};

const expired = () => new Refusal(403, 'otp_expired', 'Email link is invalid or has expired');

type Found = Account & { column: TokenColumn };

async function claim(sql: Database, column: TokenColumn, hash: string): Promise<Found | undefined> {
	const sent = column.startsWith('email_change')
		? 'email_change_sent_at'
		: column === 'recovery_token'
			? 'recovery_sent_at'
			: 'confirmation_sent_at';
	// The row is locked: of two confirmations at once, the second finds the token gone.
	const [account] = await sql<Account[]>`
		select * from auth.users where ${sql(column)} = ${hash}
			and ${sql(sent)} > now() - make_interval(secs => ${LINK_LIFETIME})
		for update`;
	if (!account) return undefined;
	await sql`
		update auth.users set ${sql(column)} = '', updated_at = now()
		where id = ${account.id}`;
	return { ...account, column };
}

/**
 * POST /verify: confirms a link's hash, or a code with its address, once, and begins a session.
 * Of a change of address the first mailbox's confirmation begins none: it waits for the other.
 */
export async function confirm(
	context: AuthContext,
	body: { type?: unknown; token_hash?: unknown; token?: unknown; email?: unknown }
): Promise<Response> {
	const type = String(body.type ?? '');
	const columns = COLUMNS[type];
	if (!columns || (type === 'email' && !corrected('confirm-by-hash'))) {
		throw new Refusal(400, 'validation_failed', 'Invalid email verification type');
	}
	const hash =
		typeof body.token_hash === 'string' && body.token_hash !== ''
			? body.token_hash
			: hashOf(String(body.email ?? ''), String(body.token ?? ''));
	return context.sql.begin(async (sql) => {
		let found: Found | undefined;
		for (const column of columns) found ??= await claim(sql, column, hash);
		if (!found) throw expired();
		if (corrected('bans') && isBanned(found)) throw new Refusal(...BANNED);
		if (type === 'email_change') {
			const half = await confirmNewEmail(sql, found);
			if (half) return half;
		} else {
			await sql`
				update auth.users set email_confirmed_at = coalesce(email_confirmed_at, now()),
					raw_user_meta_data = coalesce(raw_user_meta_data, '{}') || '{"email_verified": true}'
				where id = ${found.id}`;
		}
		const [account] = await sql<Account[]>`select * from auth.users where id = ${found.id}`;
		if (!account) throw expired();
		return Response.json(await beginSession(sql, context, account, METHODS[type] ?? 'otp'));
	});
}

async function confirmNewEmail(sql: Database, account: Found): Promise<Response | undefined> {
	const both = corrected('both-addresses-confirm') && account.email !== null;
	const other = account.column.endsWith('new') ? 2 : 1;
	const mine = other === 2 ? 1 : 2;
	if (both && account.email_change_confirm_status !== other) {
		await sql`
			update auth.users set email_change_confirm_status = ${mine} where id = ${account.id}`;
		return Response.json({
			msg: 'Confirmation link accepted. Please proceed to confirm link sent to the other email'
		});
	}
	await sql`
		update auth.users set email = email_change, email_change = '', email_change_token_new = '',
			email_change_token_current = '', email_change_confirm_status = 0,
			email_confirmed_at = coalesce(email_confirmed_at, now()),
			raw_user_meta_data = coalesce(raw_user_meta_data, '{}')
				|| jsonb_build_object('email', email_change, 'email_verified', true)
		where id = ${account.id}`;
	await sql`
		update auth.identities
		set identity_data = identity_data || jsonb_build_object('email', u.email, 'email_verified', true)
		from auth.users u where u.id = user_id and u.id = ${account.id} and provider = 'email'`;
	return undefined;
}
