import type { TakenItem } from '#lib/domain/volunteers/shared-record.ts';
import { takeOverRecord as takeOver } from '#lib/server/db/shared-record.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** Takes something another organisation has on record over as one’s own, until a day of one’s own. */
export async function takeOverRecord(
	db: Db,
	given: {
		once: string;
		organisation: string;
		volunteer: string;
		item: TakenItem;
		source: string;
		until: string;
	}
): Promise<void> {
	await takeOver(db, given);
}
