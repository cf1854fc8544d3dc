import { setPipelineDays as set } from '#lib/server/db/several.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A coordinator says after how long their organisation wants to be told of applications that wait on it. */
export async function setPipelineDays(
	db: Db,
	given: { once: string; organisation: string; days: number }
): Promise<void> {
	await set(db, given);
}
