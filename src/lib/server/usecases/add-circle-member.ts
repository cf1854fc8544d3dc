import { addCircleMember as add } from '#lib/server/db/desk-requests.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Adds a helper or manager by telephone number, or invites them by mail. Says whether it invited. */
export function addCircleMember(
	db: Db,
	asked: Parameters<typeof add>[1]
): Promise<{ invited: boolean }> {
	return add(db, asked);
}
