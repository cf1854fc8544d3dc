import { recordTraining, type Whose } from '#lib/server/db/volunteers.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Records a training passed; without an end it lasts as long as its module does. */
export async function noteTraining(
	db: Db,
	given: Whose & { module: string; passedOn: string; expiresOn: string | null }
): Promise<void> {
	await recordTraining(db, given);
}
