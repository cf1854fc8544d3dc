import type { Says } from '#lib/domain/tasks/watch.ts';
import { readVisitCard } from '#lib/server/db/visits.ts';
import { sayOfBeingOut as say } from '#lib/server/db/watches.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A volunteer checks in to their visit or out of it, is fine, or asks for a call. */
export async function sayOfBeingOut(
	db: Db,
	said: { once: string; task: string; what: Says }
): Promise<void> {
	const { matchId } = await readVisitCard(db, said.task);
	await say(db, { once: said.once, match: matchId, what: said.what });
}
