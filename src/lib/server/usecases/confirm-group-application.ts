import { confirmGroupApplication as confirm } from '#lib/server/db/groups.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** The lead's button: the address is theirs, and the coordinators are told. */
export const confirmGroupApplication = (
	db: Db,
	{ once, token }: { once: string; token: string }
): Promise<void> => confirm(db, once, token);
