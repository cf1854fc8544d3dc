import { correctHours as correct } from '#lib/server/db/hours.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A volunteer sets right how long a visit took, with a reason that their coordinator sees. */
export async function correctHours(
	db: Db,
	given: { once: string; match: string; minutes: number; reason: string }
): Promise<void> {
	await correct(db, given);
}
