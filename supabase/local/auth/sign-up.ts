import { randomUUID } from 'node:crypto';
import { byEmail, makeAccount, view } from './accounts.ts';
import { Refusal, type AuthContext } from './context.ts';
import { checkedEmail, makeToken, sendLink } from './links.ts';

export const SHORTEST_PASSWORD = 8;

/**
 * POST /signup: an account with a password, confirmed by its link. An address in use is answered
 * as a new one would be, and nothing is mailed (lite answers 429 there, which tells it is in use).
 */
export async function signUp(
	context: AuthContext,
	body: { email?: unknown; password?: unknown; data?: Record<string, unknown> },
	redirect: string | null
): Promise<Response> {
	const email = checkedEmail(body.email);
	const password = String(body.password ?? '');
	if (password.length < SHORTEST_PASSWORD || password.length > 72) {
		const wanted = `Password should be at least ${SHORTEST_PASSWORD} characters.`;
		throw new Refusal(422, 'weak_password', wanted);
	}
	const known = await byEmail(context.sql, email);
	if (known?.email_confirmed_at) {
		const at = new Date();
		const made = { ...known, id: randomUUID(), created_at: at, updated_at: at };
		return Response.json(
			view({
				...made,
				email_confirmed_at: null,
				email_change: null,
				email_change_sent_at: null,
				invited_at: null,
				last_sign_in_at: null,
				recovery_sent_at: null,
				banned_until: null,
				confirmation_sent_at: at,
				raw_app_meta_data: { provider: 'email', providers: ['email'] },
				raw_user_meta_data: { ...body.data }
			})
		);
	}
	const account =
		known ?? (await makeAccount(context.sql, { email, password, userMetadata: body.data ?? {} }));
	const token = await makeToken(context.sql, account, 'confirmation_token');
	await sendLink(context, 'confirmation', email, account, token, redirect);
	return Response.json(view({ ...account, confirmation_sent_at: new Date() }));
}
