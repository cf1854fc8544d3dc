import { decideGroup as decide } from '#lib/server/db/groups.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A coordinator's yes or no to a group, with what was looked at and why. */
export const decideGroup = (db: Db, said: Parameters<typeof decide>[1]): Promise<string | null> =>
	decide(db, said);
