import { NOBODY, type Local } from '#lib/domain/local.ts';
import { localSaid } from '#lib/format/local.ts';
import { readSiteLocal } from '#lib/server/db/site.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** How long an answer is good for, how soon a failure is tried again, how long one is waited for (ms). */
const GOOD_FOR = 5 * 60_000;
const AGAIN_AFTER = 30_000;
const PATIENCE = 2000;

/**
 * Whose site this is. The same for everybody and public, so each process keeps it for minutes and a
 * page costs no call for it. When the records cannot be reached it is what was last known, or nobody:
 * a page such as "Need someone now?" must come without them.
 */
export function createWhoseSite(read: (db: Db) => Promise<Local>, clock: () => number) {
	let known = NOBODY;
	let until = 0;
	let asking: Promise<void> | undefined;

	async function ask(db: Db): Promise<void> {
		try {
			known = await read(db);
			until = clock() + GOOD_FOR;
		} catch {
			until = clock() + AGAIN_AFTER;
		} finally {
			asking = undefined;
		}
	}

	return async (db: Db): Promise<Local> => {
		if (clock() >= until) {
			asking ??= ask(db);
			let timer: NodeJS.Timeout | undefined;
			const late = new Promise<void>((resolve) => {
				timer = setTimeout(resolve, PATIENCE);
			});
			await Promise.race([asking, late]);
			clearTimeout(timer);
		}
		return known;
	};
}

export const whoseSite = createWhoseSite(
	async (db) => localSaid(await readSiteLocal(db)),
	() => Date.now()
);
