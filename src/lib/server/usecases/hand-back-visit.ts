import { handBack, readVisitCard } from '#lib/server/db/visits.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Hands a visit back, at any time before it is done (C24). The coordinator hears at once. */
export async function handBackVisit(
	db: Db,
	told: { once: string; task: string; reason: string }
): Promise<void> {
	const { matchId } = await readVisitCard(db, told.task);
	await handBack(db, told.once, matchId, told.reason);
}
