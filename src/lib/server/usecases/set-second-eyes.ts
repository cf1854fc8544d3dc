import { setSecondEyes as set } from '#lib/server/db/organisations.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** An administrator says whether decisions about who volunteers need a second coordinator. */
export const setSecondEyes = (
	db: Db,
	organisation: string,
	typed: Parameters<typeof set>[2]
): Promise<void> => set(db, organisation, typed);
