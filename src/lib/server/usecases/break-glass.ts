import { breakGlass as done } from '#lib/server/db/glass.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** C22: a safeguarding lead opens somebody’s records, with a reason and for hours; gives which opening it is. */
export function breakGlass(db: Db, typed: Parameters<typeof done>[1]): Promise<string> {
	return done(db, typed);
}
