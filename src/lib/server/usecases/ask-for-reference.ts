import { askForReference as ask } from '#lib/server/db/asked-references.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A volunteer asks an organisation for a reference: what it is for, and by when. */
export async function askForReference(
	db: Db,
	given: { once: string; organisation: string; purpose: string; wantedBy: string | null }
): Promise<{ id: string }> {
	return await ask(db, given);
}
