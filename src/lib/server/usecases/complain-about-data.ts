import { complainAboutData as complainNow } from '#lib/server/db/guardian.ts';
import { knock } from '#lib/server/db/limits.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Takes a complaint about data to the organisation's data guardian; each network is limited. */
export async function complainAboutData(
	db: Db,
	given: { once: string; organisation: string; words: string; reach: string },
	{ network }: { network: string }
): Promise<void> {
	await knock(db, 'form', { network });
	await complainNow(db, given);
}
