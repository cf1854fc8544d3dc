import type { LookResult } from '#lib/domain/volunteers/shared-record.ts';
import { recordLook as record } from '#lib/server/db/volunteers.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Records that somebody looked at the Update Service. Something new ends the check at once. */
export async function recordLook(
	db: Db,
	given: {
		once: string;
		check: string;
		lookedOn: string;
		result: LookResult;
		nextOn: string | null;
	}
): Promise<void> {
	await record(db, given);
}
