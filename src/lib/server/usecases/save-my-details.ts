import { changeMyDetails } from '#lib/server/db/accounts.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Keeps one's own name and telephone number. */
export function saveMyDetails(
	db: Db,
	typed: { once: string; name: string; phone: string }
): Promise<void> {
	return changeMyDetails(db, typed);
}
