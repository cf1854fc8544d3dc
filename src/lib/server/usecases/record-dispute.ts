import { recordDispute as done } from '#lib/server/db/desk-requests.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** C8: a coordinator records that people disagree about consent; nothing widens until it is decided. */
export function recordDispute(db: Db, typed: Parameters<typeof done>[1]): Promise<void> {
	return done(db, typed);
}
