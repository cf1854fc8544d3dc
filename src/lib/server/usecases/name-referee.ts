import { nameReferee as name, type NewReferee } from '#lib/server/db/volunteering.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** An applicant names somebody else where a referee said no or nothing. Refuses while one may still answer. */
export function nameReferee(db: Db, referee: NewReferee): Promise<void> {
	return name(db, referee);
}
