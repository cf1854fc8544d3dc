import { confirmMatch, declineMatch } from '#lib/server/db/tasks.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** C12: confirms whoever said yes, or arranges it another way. Nobody confirms their own match. */
export function settleMatch(
	db: Db,
	asked: { once: string; match: string; confirm: boolean }
): Promise<void> {
	return asked.confirm
		? confirmMatch(db, asked.once, asked.match)
		: declineMatch(db, asked.once, asked.match);
}
