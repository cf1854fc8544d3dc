import { endGlass as done } from '#lib/server/db/glass.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** C22: whoever broke the glass ends it early. */
export function endBreakGlass(db: Db, typed: Parameters<typeof done>[1]): Promise<void> {
	return done(db, typed);
}
