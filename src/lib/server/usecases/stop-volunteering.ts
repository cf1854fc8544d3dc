import { stopVolunteering as stop } from '#lib/server/db/volunteering.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Leaves an organisation as a volunteer. Visits that are not over go back. Refuses while suspended (C11). */
export function stopVolunteering(
	db: Db,
	one: { once: string; organisation: string; version: number }
): Promise<number> {
	return stop(db, one);
}
