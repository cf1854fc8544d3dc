import { nameSupervisor as name, type NewSupervisor } from '#lib/server/db/care.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A coordinator names who looks after a volunteer, or nobody; refuses when it has changed since. */
export async function nameSupervisor(db: Db, given: NewSupervisor): Promise<void> {
	await name(db, given);
}
