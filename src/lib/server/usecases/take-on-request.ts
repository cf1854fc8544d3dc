import { takeOn } from '#lib/server/db/desk-requests.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Becomes a request's named coordinator; from a colleague only where it is said, and they are told. */
export function takeOnRequest(db: Db, asked: Parameters<typeof takeOn>[1]): Promise<void> {
	return takeOn(db, asked);
}
