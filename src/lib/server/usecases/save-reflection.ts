import { saveReflection as save, type NewReflection } from '#lib/server/db/care.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A volunteer writes how a visit was for them, or changes it or who may read it; refuses when it has changed since. */
export async function saveReflection(db: Db, given: NewReflection): Promise<void> {
	await save(db, given);
}
