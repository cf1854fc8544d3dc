import { setConcernDue } from '#lib/server/db/concerns.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A safeguarding lead says by when somebody looks at a concern again. */
export async function lookAgainBy(
	db: Db,
	given: { once: string; id: string; version: number; day: string; time: string | null }
): Promise<void> {
	await setConcernDue(db, given);
}
