import { recordTalk as record } from '#lib/server/db/care.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A coordinator and a volunteer have talked: the day, and nothing of what was said. */
export async function recordTalk(
	db: Db,
	talk: { once: string; organisation: string; volunteer: string; on: string }
): Promise<void> {
	await record(db, talk);
}
