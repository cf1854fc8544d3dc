import { agreeBuddy as write } from '#lib/server/db/together.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Says yes to a buddy, and how they may be reached; said again, it changes that. */
export async function agreeBuddy(
	db: Db,
	given: { once: string; buddy: string; contact: string }
): Promise<void> {
	await write(db, given);
}
