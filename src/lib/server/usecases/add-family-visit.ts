import { addFamilyVisit as addFamilyVisitNow } from '#lib/server/db/circle.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Puts family or friends in the week, for the circle’s own eyes. */
export function addFamilyVisit(
	db: Db,
	asked: Parameters<typeof addFamilyVisitNow>[1]
): Promise<void> {
	return addFamilyVisitNow(db, asked);
}
