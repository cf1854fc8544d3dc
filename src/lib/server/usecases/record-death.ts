import { recordDeath as recordDeathNow } from '#lib/server/db/circle-death.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** C21, R14: records a death. From that instant nothing goes out and nobody comes. */
export function recordDeath(db: Db, asked: Parameters<typeof recordDeathNow>[1]): Promise<void> {
	return recordDeathNow(db, asked);
}
