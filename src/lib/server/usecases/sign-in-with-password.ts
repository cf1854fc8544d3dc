import { Refusal } from '#lib/domain/refusal.ts';
import { endSessionOf, tokenOf, tryPassword } from '#lib/server/db/auth.ts';
import { knock } from '#lib/server/db/limits.ts';
import type { Origin } from '#lib/server/network.ts';
import type { Db } from '#lib/server/supabase/client.ts';
import { evenly } from './evenly.ts';
import { goOn } from './go-on.ts';

/**
 * Signs in with a password and gives the path to go on to. A wrong password, an address that has none
 * and one that is unknown are answered alike, and too many tries never close the way by mail.
 */
export function signInWithPassword(
	db: Db,
	typed: { email: string; password: string; next?: string } & Origin
): Promise<string> {
	return evenly(async () => {
		await knock(db, 'password', { address: typed.email, network: typed.network });
		const before = await tokenOf(db);
		if (!(await tryPassword(db, typed.email, typed.password))) {
			throw new Refusal(
				422,
				'password',
				'That address and password do not go together. Try again, or sign in by mail instead.',
				'password'
			);
		}
		if (before) await endSessionOf(before);
		return goOn(db, typed.browser, typed.next);
	});
}
