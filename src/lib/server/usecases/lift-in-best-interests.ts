import { liftInBestInterests as done } from '#lib/server/db/desk-requests.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** C7: a coordinator’s recorded decision to lift a no that the person made. */
export function liftInBestInterests(
	db: Db,
	typed: Parameters<typeof done>[1]
): Promise<{ reached: boolean }> {
	return done(db, typed);
}
