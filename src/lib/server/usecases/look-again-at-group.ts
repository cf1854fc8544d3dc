import { lookAgainAtGroup as look } from '#lib/server/db/groups.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A coordinator looks at a group again: for another twelve months, or it ends. */
export const lookAgainAtGroup = (
	db: Db,
	said: Parameters<typeof look>[1]
): Promise<string | null> => look(db, said);
