import { claimEntry } from '#lib/server/db/claims.ts';
import { knock } from '#lib/server/db/limits.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Somebody asks to keep a page of the directory. Each network is limited. What their account shows next. */
export async function claimPage(
	db: Db,
	said: { once: string; service: string; by: 'mail' | 'person'; shown: string },
	who: { network: string }
): Promise<'kept' | 'mailed' | 'asked'> {
	await knock(db, 'form', who);
	const { kept, mailed } = await claimEntry(db, said);
	return kept ? 'kept' : mailed ? 'mailed' : 'asked';
}
