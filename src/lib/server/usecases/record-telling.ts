import { recordTelling as done } from '#lib/server/db/desk-requests.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A coordinator has told the person, whom no mail reaches, what was written down for them. */
export function recordTelling(db: Db, typed: Parameters<typeof done>[1]): Promise<void> {
	return done(db, typed);
}
