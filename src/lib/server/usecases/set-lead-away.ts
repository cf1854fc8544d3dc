import { setLeadAway } from '#lib/server/db/concerns.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A safeguarding lead is away to the end of a day, or back. */
export async function beAway(db: Db, given: { once: string; until: string | null }): Promise<void> {
	await setLeadAway(db, given);
}
