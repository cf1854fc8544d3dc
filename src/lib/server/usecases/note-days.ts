import { addException, type Whose } from '#lib/server/db/volunteers.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A coordinator notes days on which a volunteer is away, or free after all. */
export async function noteDays(
	db: Db,
	given: Whose & {
		from: string;
		to: string;
		free: boolean;
		starts: string | null;
		ends: string | null;
	}
): Promise<void> {
	await addException(db, given);
}
