import { takeBackIdentity as takeBack, type Whose } from '#lib/server/db/volunteers.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** That a volunteer showed who they are no longer counts with this organisation. */
export async function takeBackIdentity(db: Db, given: Whose & { version: number }): Promise<void> {
	await takeBack(db, given);
}
