import { liftDeny as liftDenyNow } from '#lib/server/db/sharing.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** C7: takes a no back. The person’s own no is only theirs to take back. */
export function liftDeny(db: Db, asked: Parameters<typeof liftDenyNow>[1]): Promise<void> {
	return liftDenyNow(db, asked);
}
