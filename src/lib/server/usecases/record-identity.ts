import type { Identity } from '#lib/domain/volunteers/application.ts';
import { recordIdentity as record, type Whose } from '#lib/server/db/volunteers.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Records that a volunteer showed who they are, and how. Never a number, never a copy. */
export async function recordIdentity(
	db: Db,
	given: Whose & {
		version: number;
		route: Identity;
		kind: string;
		shownOn: string;
		reviewOn: string | null;
	}
): Promise<void> {
	await record(db, given);
}
