import { deleteReflection as remove } from '#lib/server/db/care.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A volunteer takes away what they wrote of a visit. */
export async function deleteReflection(
	db: Db,
	given: { once: string; task: string }
): Promise<void> {
	await remove(db, given);
}
