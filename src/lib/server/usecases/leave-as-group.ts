import { leaveAsGroup as leave } from '#lib/server/db/groups.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A lead ends the group here. Whoever of it has promised a visit still goes. */
export const leaveAsGroup = (db: Db, said: Parameters<typeof leave>[1]): Promise<void> =>
	leave(db, said);
