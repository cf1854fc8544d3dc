import { tellOfGlass as done } from '#lib/server/db/glass.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** C22: a data guardian records that it is safe to tell the person now. */
export function tellOfBreakGlass(db: Db, typed: Parameters<typeof done>[1]): Promise<void> {
	return done(db, typed);
}
