import { unshowGroup as unshow } from '#lib/server/db/groups.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A lead takes the yes back: the group is off the directory at once. */
export const unshowGroup = (db: Db, once: string, group: string): Promise<void> =>
	unshow(db, once, group);
