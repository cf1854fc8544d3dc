import { sayByVisitLink as say } from '#lib/server/db/watches.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** The same as sayOfBeingOut, by a link that works without signing in. */
export async function sayByVisitLink(db: Db, said: Parameters<typeof say>[1]): Promise<void> {
	await say(db, said);
}
