import { saveGroupRules as save } from '#lib/server/db/groups.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A lead says whom the group serves, and its other rules. */
export const saveGroupRules = (db: Db, said: Parameters<typeof save>[1]): Promise<void> =>
	save(db, said);
