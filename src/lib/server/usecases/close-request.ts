import { closeRequest as close } from '#lib/server/db/desk-requests.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Closes a request with a reason. What was to come is cancelled, and its volunteers told. */
export function closeRequest(db: Db, asked: Parameters<typeof close>[1]): Promise<void> {
	return close(db, asked);
}
