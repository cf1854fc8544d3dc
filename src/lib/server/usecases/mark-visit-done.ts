import { markDone, readVisitCard } from '#lib/server/db/visits.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/**
 * Says that a visit is done, with a note for the coordinators or none. Refuses before it has begun. To
 * somebody whose visit it never was, it does not exist.
 */
export async function markVisitDone(
	db: Db,
	told: { once: string; task: string; note: string }
): Promise<void> {
	const { matchId } = await readVisitCard(db, told.task);
	await markDone(db, told.once, matchId, told.note);
}
