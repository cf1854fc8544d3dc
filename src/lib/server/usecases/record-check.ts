import type { CheckLevel } from '#lib/domain/organisations/organisation.ts';
import type { Workforce } from '#lib/domain/volunteers/shared-record.ts';
import { recordCheck, type Whose } from '#lib/server/db/volunteers.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Records that a check was seen and what was decided. Never what stood in it. */
export async function noteCheck(
	db: Db,
	given: Whose & {
		level: CheckLevel;
		issuedOn: string;
		expiresOn: string;
		clear: boolean;
		workforce: Workforce;
	}
): Promise<void> {
	await recordCheck(db, given);
}
