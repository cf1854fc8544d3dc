import type { Account } from '#lib/domain/accounts/account.ts';
import { Refusal } from '#lib/domain/refusal.ts';
import { tellOfChange } from '#lib/server/db/accounts.ts';
import { askForNewEmail } from '#lib/server/db/auth.ts';
import { knock } from '#lib/server/db/limits.ts';
import { settings } from '#lib/server/settings.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { evenly } from './evenly.ts';

/**
 * Asks for another address. Nothing changes until the new one is confirmed from its own mailbox; the
 * present one is told at once. An address somebody else has is answered like any other.
 */
export function changeEmail(
	db: Db,
	account: Account,
	typed: { once: string; email: string; network: string }
): Promise<void> {
	return evenly(async () => {
		if (!account.fresh) {
			throw new Refusal(409, 'sign_in_again', 'Sign in again first, then change the address.');
		}
		if (typed.email === account.email) {
			throw new Refusal(422, 'email', 'That is the address you have now.', 'email');
		}
		await knock(db, 'mail', { address: account.email, network: typed.network });
		await tellOfChange(db, typed.once, 'email-changing');
		await askForNewEmail(db, typed.email, `${settings().origin}/account/email`);
	});
}
