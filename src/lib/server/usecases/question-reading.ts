import { questionReading as questionReadingNow } from '#lib/server/db/sharing.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** One reading looks wrong: the data guardian, or the coordinators where there is none, are asked to look. */
export function questionReading(
	db: Db,
	asked: Parameters<typeof questionReadingNow>[1]
): Promise<'data_guardian' | 'coordinator'> {
	return questionReadingNow(db, asked);
}
