import { pauseRequest as pause } from '#lib/server/db/desk-requests.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Pauses a request: offers are taken back kindly, visits that somebody has said yes to stand. */
export function pauseRequest(db: Db, asked: Parameters<typeof pause>[1]): Promise<void> {
	return pause(db, asked);
}
