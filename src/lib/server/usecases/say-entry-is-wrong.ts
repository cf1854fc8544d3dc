import { reportEntry } from '#lib/server/db/directory-keeping.ts';
import { knock } from '#lib/server/db/limits.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Takes what anybody says of an entry, or of one that is missing, to the desk. Each network is limited. */
export async function sayEntryIsWrong(
	db: Db,
	said: { once: string; service: string | null; what: string; words: string },
	who: { network: string }
): Promise<void> {
	await knock(db, 'form', who);
	await reportEntry(db, said);
}
