import { withdrawAll as withdrawAllNow } from '#lib/server/db/sharing.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** C8: stops all sharing at this instant. The coordinator is told to ring. */
export function withdrawAll(db: Db, asked: Parameters<typeof withdrawAllNow>[1]): Promise<void> {
	return withdrawAllNow(db, asked);
}
