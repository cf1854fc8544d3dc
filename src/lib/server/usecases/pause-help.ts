import { pauseHelp as pauseHelpNow } from '#lib/server/db/circle.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Pauses everything that the circle asked for; offers are taken back. */
export function pauseHelp(db: Db, asked: Parameters<typeof pauseHelpNow>[1]): Promise<void> {
	return pauseHelpNow(db, asked);
}
