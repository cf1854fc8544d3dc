import { nameMember as name } from '#lib/server/db/groups.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A lead says who of the group goes. Whoever is named is asked, and says yes or no themselves. */
export const nameMember = (db: Db, said: Parameters<typeof name>[1]): Promise<void> =>
	name(db, said);
