import { homeOf } from '#lib/domain/accounts/home.ts';
import { localPath } from '#lib/domain/accounts/next.ts';
import { Refusal } from '#lib/domain/refusal.ts';
import { claimMyPlaces, readWho } from '#lib/server/db/accounts.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/**
 * Where to go on to once signed in: where they were going, or where they are waited for. Whoever needs
 * a second step goes there first; until then they are nobody, and nothing is theirs to claim.
 */
export async function goOn(
	db: Db,
	browser: string | null,
	next: string | undefined
): Promise<string> {
	const asked = localPath(next, '/');
	const claimed = await claimMyPlaces(db, browser).catch((refused: unknown) => {
		if (refused instanceof Refusal && refused.status === 401) return null;
		throw refused;
	});
	if (claimed === null) {
		return `/sign-in/second-step${asked === '/' ? '' : `?next=${encodeURIComponent(asked)}`}`;
	}
	if (asked !== '/') return asked;
	return claimed.invitations > 0 ? '/account' : homeOf((await readWho(db)).viewer);
}
