import { openRequest as open } from '#lib/server/db/desk-requests.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Opens a request so that volunteers can be asked. Refused while consent to the summary is missing. */
export function openRequest(db: Db, asked: Parameters<typeof open>[1]): Promise<void> {
	return open(db, asked);
}
