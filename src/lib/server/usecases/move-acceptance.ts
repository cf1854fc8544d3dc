import type { AcceptanceState } from '#lib/domain/volunteers/acceptance.state.ts';
import { setAcceptance, type Whose } from '#lib/server/db/volunteers.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A coordinator moves a volunteer one step: on, paused, suspended, back, left. Refuses a stale page. The proposal's id where a second coordinator agrees first. */
export async function moveAcceptance(
	db: Db,
	given: Whose & { version: number; state: AcceptanceState; reason: string }
): Promise<string | null> {
	return setAcceptance(db, given);
}
