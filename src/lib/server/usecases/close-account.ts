import { closeMyAccount } from '#lib/server/db/accounts.ts';
import { signOutHere } from '#lib/server/db/auth.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/**
 * Closes the account of whoever is signed in. Visits ahead go back to the coordinator first. Refuses
 * without a fresh sign-in, and for the only administrator of an organisation.
 */
export async function closeAccount(db: Db, once: string): Promise<void> {
	await closeMyAccount(db, once);
	await signOutHere(db);
}
