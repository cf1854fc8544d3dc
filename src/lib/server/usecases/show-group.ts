import { showGroup as show } from '#lib/server/db/groups.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A lead says yes to the group's standing in the directory and on the map. */
export const showGroup = (db: Db, said: Parameters<typeof show>[1]): Promise<void> =>
	show(db, said);
