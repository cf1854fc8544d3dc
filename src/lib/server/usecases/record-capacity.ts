import { recordCapacity as record } from '#lib/server/db/desk-requests.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** C4: records that capacity is lacking for this decision, or regained: then what others gave stops. */
export function recordCapacity(db: Db, asked: Parameters<typeof record>[1]): Promise<void> {
	return record(db, asked);
}
