import { endMySessions } from '#lib/server/db/accounts.ts';
import { signOutHere } from '#lib/server/db/auth.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/**
 * Signs out of this browser, or everywhere. The sessions are gone from the database, so that nothing is
 * read with them from the next statement on, although their tokens have not run out.
 */
export async function signOut(db: Db, where: 'here' | 'everywhere'): Promise<void> {
	if (where === 'everywhere') await endMySessions(db, { thisToo: true });
	await signOutHere(db);
}
