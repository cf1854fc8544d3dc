import { withdrawGroupOffer as withdraw } from '#lib/server/db/tasks.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Takes back what a group is being asked, and the unanswered offer to whoever it named. */
export const withdrawGroupOffer = (db: Db, once: string, asking: string): Promise<void> =>
	withdraw(db, once, asking);
