import { knock } from '#lib/server/db/limits.ts';
import { readPassportByLink } from '#lib/server/db/passport.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/**
 * What a link to a passport shows, or null. Each opening is counted by network before it is looked up, so
 * that neither the answer nor the limit tells one that is stopped from one that never was.
 */
export async function openPassport(
	db: Db,
	{ token, network }: { token: string; network: string }
): ReturnType<typeof readPassportByLink> {
	await knock(db, 'link', { network });
	return readPassportByLink(db, token);
}
