import { undoDeath } from '#lib/server/db/desk-requests.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** C21: a coordinator takes a recorded death back; after an hour with a reason. Nothing is revived. */
export function takeBackDeath(
	db: Db,
	asked: { once: string; person: string; reason: string }
): Promise<void> {
	return undoDeath(db, asked.once, asked.person, asked.reason);
}
