import { leaveOrganisation as leave } from '#lib/server/db/accounts.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Leaves an organisation. Refuses for its only administrator, and while volunteering there. */
export function leaveOrganisation(
	db: Db,
	asked: { once: string; organisation: string }
): Promise<void> {
	return leave(db, asked.once, asked.organisation);
}
