import { removeException } from '#lib/server/db/volunteers.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A coordinator takes days away, or free, of a volunteer off again. */
export async function removeDays(
	db: Db,
	given: { once: string; organisation: string; exception: string }
): Promise<void> {
	await removeException(db, given);
}
