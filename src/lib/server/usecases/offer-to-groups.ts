import { offerToGroups as offer } from '#lib/server/db/tasks.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Asks groups who of them could go. Their leads get a mail with an area and a link; how many were asked. */
export const offerToGroups = (db: Db, asked: Parameters<typeof offer>[1]): Promise<number> =>
	offer(db, asked);
