import { endPlace as endPlaceNow } from '#lib/server/db/circle-places.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Ends somebody’s place in the circle, or one’s own; what rested on it ends too. */
export function endPlace(db: Db, asked: Parameters<typeof endPlaceNow>[1]): Promise<void> {
	return endPlaceNow(db, asked);
}
