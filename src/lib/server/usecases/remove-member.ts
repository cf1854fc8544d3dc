import { removeMember as remove } from '#lib/server/db/organisations.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Ends another's membership and every role of theirs here. Refuses while they volunteer here. */
export function removeMember(
	db: Db,
	whose: { organisation: string; account: string },
	once: string
): Promise<void> {
	return remove(db, whose.organisation, whose.account, once);
}
