import { randomUUID } from 'node:crypto';
import type { Sql, TransactionSql } from 'postgres';

/** A row of auth.users, as far as it is used here. */
export interface Account {
	id: string;
	aud: string | null;
	role: string | null;
	email: string | null;
	encrypted_password: string | null;
	email_confirmed_at: Date | null;
	invited_at: Date | null;
	confirmation_sent_at: Date | null;
	recovery_sent_at: Date | null;
	email_change: string | null;
	email_change_sent_at: Date | null;
	email_change_confirm_status: number;
	raw_app_meta_data: Record<string, unknown> | null;
	raw_user_meta_data: Record<string, unknown> | null;
	banned_until: Date | null;
	last_sign_in_at: Date | null;
	created_at: Date;
	updated_at: Date;
}

export type Database = Sql | TransactionSql;

export const isBanned = (account: Account) =>
	account.banned_until !== null && account.banned_until > new Date();

/** Finds an account by its address, whatever the case; undefined when there is none. */
export async function byEmail(sql: Database, email: string): Promise<Account | undefined> {
	const [account] = await sql<Account[]>`
		select * from auth.users where email = ${email.toLowerCase()} and not is_sso_user`;
	return account;
}

export async function byId(sql: Database, id: string): Promise<Account | undefined> {
	const [account] = await sql<Account[]>`select * from auth.users where id = ${id}`;
	return account;
}

const json = (value: unknown) => JSON.stringify(value);

export interface NewAccount {
	email: string;
	password?: string;
	confirmed?: boolean;
	appMetadata?: Record<string, unknown>;
	userMetadata?: Record<string, unknown>;
}

/** Makes an account with its e-mail identity, as hosted Auth does. Fails on an address in use. */
export async function makeAccount(sql: Database, asked: NewAccount): Promise<Account> {
	const id = randomUUID();
	const email = asked.email.toLowerCase();
	const app = { provider: 'email', providers: ['email'], ...asked.appMetadata };
	const metadata = { ...asked.userMetadata, email_verified: asked.confirmed ?? false };
	const identity = { sub: id, email, email_verified: false, phone_verified: false };
	const [account] = await sql<Account[]>`
		with account as (
			insert into auth.users (
				id, aud, role, email, encrypted_password, email_confirmed_at, confirmation_token,
				recovery_token, email_change, email_change_token_new, email_change_token_current,
				reauthentication_token, raw_app_meta_data, raw_user_meta_data, created_at, updated_at
			) values (
				${id}, 'authenticated', 'authenticated', ${email},
				extensions.crypt(${asked.password ?? null}, extensions.gen_salt('bf', 10)),
				${asked.confirmed ? new Date() : null}, '', '', '', '', '', '',
				${json(app)}::text::jsonb, ${json(metadata)}::text::jsonb, now(), now()
			) returning *
		), identity as (
			insert into auth.identities (id, provider, provider_id, user_id, identity_data, last_sign_in_at)
			select ${randomUUID()}::uuid, 'email', id::text, id, ${json(identity)}::text::jsonb, now()
			from account
		) select * from account`;
	if (!account) throw new Error('The account was not made.');
	return account;
}

/** An account as Auth answers with it. */
export function view(account: Account): Record<string, unknown> {
	const optional = {
		email_confirmed_at: account.email_confirmed_at,
		confirmed_at: account.email_confirmed_at,
		invited_at: account.invited_at,
		confirmation_sent_at: account.confirmation_sent_at,
		recovery_sent_at: account.recovery_sent_at,
		new_email: account.email_change || null,
		email_change_sent_at: account.email_change_sent_at,
		last_sign_in_at: account.last_sign_in_at,
		banned_until: account.banned_until
	};
	return {
		id: account.id,
		aud: account.aud ?? 'authenticated',
		role: account.role ?? 'authenticated',
		email: account.email ?? '',
		phone: '',
		...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== null)),
		app_metadata: account.raw_app_meta_data ?? {},
		user_metadata: account.raw_user_meta_data ?? {},
		identities: [],
		created_at: account.created_at,
		updated_at: account.updated_at,
		is_anonymous: false
	};
}
