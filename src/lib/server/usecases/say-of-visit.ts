import { sayOfVisit as sayOfVisitNow } from '#lib/server/db/circle.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** The circle says thank you, that something was wrong, or that nobody came. */
export function sayOfVisit(db: Db, asked: Parameters<typeof sayOfVisitNow>[1]): Promise<void> {
	return sayOfVisitNow(db, asked);
}
