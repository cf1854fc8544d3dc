import { removeFamilyVisit as removeFamilyVisitNow } from '#lib/server/db/circle.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Takes a visit of the family’s out of the week. */
export function removeFamilyVisit(
	db: Db,
	asked: Parameters<typeof removeFamilyVisitNow>[1]
): Promise<void> {
	return removeFamilyVisitNow(db, asked);
}
