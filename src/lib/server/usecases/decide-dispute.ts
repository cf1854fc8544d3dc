import { decideDispute as done } from '#lib/server/db/desk-requests.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** C8: a coordinator decides a dispute, which unfreezes. */
export function decideDispute(db: Db, typed: Parameters<typeof done>[1]): Promise<void> {
	return done(db, typed);
}
