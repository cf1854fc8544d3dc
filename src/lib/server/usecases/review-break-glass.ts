import { reviewGlass as done } from '#lib/server/db/glass.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** C22: a data guardian reviews a break-glass afterwards. */
export function reviewBreakGlass(db: Db, typed: Parameters<typeof done>[1]): Promise<void> {
	return done(db, typed);
}
