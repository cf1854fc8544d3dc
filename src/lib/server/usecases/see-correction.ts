import { seeCorrection as see } from '#lib/server/db/hours.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A coordinator has seen what a volunteer set right; nobody sees their own. */
export async function seeCorrection(
	db: Db,
	given: { once: string; correction: string }
): Promise<void> {
	await see(db, given.once, given.correction);
}
