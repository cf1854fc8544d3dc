import { resumeHelp as resumeHelpNow } from '#lib/server/db/circle.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Goes on with what the circle itself paused. Nothing withdrawn comes back by itself. */
export function resumeHelp(db: Db, asked: Parameters<typeof resumeHelpNow>[1]): Promise<void> {
	return resumeHelpNow(db, asked);
}
