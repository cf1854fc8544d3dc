import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { inject } from 'vitest';

/** A client with no session kept anywhere, as the site makes one for each request. */
export function clientWith(key: string): SupabaseClient {
	return createClient(inject('contract').url, key, {
		auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false }
	});
}

/** A client of somebody's who has not signed in. */
export const somebody = () => clientWith(inject('contract').publishableKey);

/** A client with the secret key. */
export const operator = () => clientWith(inject('contract').secretKey);

/** An address nobody has yet. */
export const newAddress = () => `contract-${randomUUID()}@example.org`;

export const PASSWORD = 'a quiet Tuesday, 1987';

const made: string[] = [];

/** A confirmed account with a password; gone again after the file (`forgetAccounts`). */
export async function account(
	attributes: { email?: string; user_metadata?: object; app_metadata?: object } = {}
): Promise<{ id: string; email: string }> {
	const email = attributes.email ?? newAddress();
	const { data, error } = await operator().auth.admin.createUser({
		password: PASSWORD,
		email_confirm: true,
		...attributes,
		email
	});
	if (error) throw error;
	made.push(data.user.id);
	return { id: data.user.id, email };
}

/** A client signed in to a new account. */
export async function signedIn(
	attributes: Parameters<typeof account>[0] = {}
): Promise<{ client: SupabaseClient; id: string; email: string }> {
	const { id, email } = await account(attributes);
	const client = somebody();
	const { error } = await client.auth.signInWithPassword({ email, password: PASSWORD });
	if (error) throw error;
	return { client, id, email };
}

/** Deletes what `account` made. */
export async function forgetAccounts(): Promise<void> {
	const admin = operator().auth.admin;
	await Promise.all(made.splice(0).map((id) => admin.deleteUser(id)));
}

/** Makes sure that an account made by other means is deleted too. */
export const forgetLater = (id: string) => made.push(id);

/** The embedded backend's own parts; these tests skip on a hosted project. */
export function embedded() {
	const found = inject('contract').embedded;
	if (!found) throw new Error('Only the embedded backend can be asked this.');
	return found;
}

export const isHosted = () => inject('contract').embedded === null;

/** The newest mail the embedded Auth sent to an address. */
export async function lastMail(
	email: string
): Promise<{ subject: string; body_text: string; body_html: string; source: string } | undefined> {
	return withOwner(async (sql) => {
		const [mail] = await sql<
			{ subject: string; body_text: string; body_html: string; source: string }[]
		>`
			select subject, body_text, body_html, source from private.captured_mails
			where recipient = ${email} order by id desc limit 1`;
		return mail;
	});
}

export async function withOwner<T>(work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
	const sql = postgres(embedded().databaseUrl, { max: 1, onnotice: () => {} });
	try {
		return await work(sql as unknown as postgres.Sql);
	} finally {
		await sql.end();
	}
}

/** The token hash and type that a mail's link carries. */
export function linkIn(mail: { body_text: string } | undefined): {
	url: URL;
	token_hash: string;
	type: 'email' | 'recovery' | 'email_change' | 'invite';
} {
	const url = new URL(/https?:\/\/\S+/.exec(mail?.body_text ?? '')?.[0] ?? 'none:');
	return {
		url,
		token_hash: url.searchParams.get('token_hash') ?? '',
		type: url.searchParams.get('type') as 'email'
	};
}
