import type { Account } from '#lib/domain/accounts/account.ts';
import { Refusal } from '#lib/domain/refusal.ts';
import { endMySessions, tellOfChange } from '#lib/server/db/accounts.ts';
import { passwordFits, setPassword as set } from '#lib/server/db/auth.ts';
import { knock } from '#lib/server/db/limits.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/**
 * Sets or changes the password of whoever is signed in: with the old one, or within a quarter of an
 * hour of signing in. Every other session ends, and the address is told.
 */
export async function setPassword(
	db: Db,
	account: Account,
	typed: { once: string; current?: string; password: string; network: string }
): Promise<void> {
	if (!account.fresh) {
		if (!account.hasPassword) {
			throw new Refusal(409, 'sign_in_again', 'Sign in again first, then choose the password.');
		}
		await knock(db, 'password', { address: account.email, network: typed.network });
		if (!(await passwordFits(account.email, typed.current ?? ''))) {
			throw new Refusal(
				422,
				'current_password',
				'That is not the password you have now.',
				'current_password'
			);
		}
	}
	await set(db, typed.password);
	await endMySessions(db, { thisToo: false });
	await tellOfChange(db, typed.once, 'password-changed');
}
