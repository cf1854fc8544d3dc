import { setRest, type Whose } from '#lib/server/db/volunteers.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A coordinator gives a volunteer a rest until the morning of a day, or ends one (null). */
export async function restVolunteer(
	db: Db,
	given: Whose & { version: number; until: string | null }
): Promise<void> {
	await setRest(db, given);
}
