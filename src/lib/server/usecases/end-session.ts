import { endMySession, endMySessions } from '#lib/server/db/accounts.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Ends one of one's own sessions, or all but this one: they read nothing from the next statement on. */
export function endSession(db: Db, which: string | 'others'): Promise<void> {
	return which === 'others' ? endMySessions(db, { thisToo: false }) : endMySession(db, which);
}
