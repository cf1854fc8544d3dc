import { settleCircleNote as settleCircleNoteNow } from '#lib/server/db/guardian.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Whoever a note of the circle is for says that it is dealt with. */
export function settleCircleNote(
	db: Db,
	asked: Parameters<typeof settleCircleNoteNow>[1]
): Promise<void> {
	return settleCircleNoteNow(db, asked);
}
