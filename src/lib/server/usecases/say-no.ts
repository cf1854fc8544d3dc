import { sayNo as sayNoNow } from '#lib/server/db/sharing.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** C7: a no that beats every yes, to an organisation or to one person. */
export function sayNo(db: Db, asked: Parameters<typeof sayNoNow>[1]): Promise<void> {
	return sayNoNow(db, asked);
}
