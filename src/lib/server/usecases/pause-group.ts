import { pauseGroup as pause } from '#lib/server/db/groups.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A lead pauses the group, or takes it up again. What it was being asked is taken back. */
export const pauseGroup = (db: Db, said: Parameters<typeof pause>[1]): Promise<void> =>
	pause(db, said);
