import { declineForGroup, unnameMember } from '#lib/server/db/groups.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A lead takes back the name they gave, or says for the group: not this time. */
export const answerForGroup = (
	db: Db,
	{ how, once, asking }: { how: 'unname' | 'decline'; once: string; asking: string }
): Promise<void> =>
	how === 'unname' ? unnameMember(db, once, asking) : declineForGroup(db, once, asking);
