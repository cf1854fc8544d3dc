import type { RecordItem } from '#lib/domain/volunteers/shared-record.ts';
import { RECORD_WORDING_VERSION, recordWordingKept } from '#lib/domain/volunteers/shared-record.ts';
import { giveRecordConsent } from '#lib/server/db/shared-record.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A volunteer lets one organisation read some of what another has on record. The words are kept as they were shown. */
export async function shareRecord(
	db: Db,
	given: {
		once: string;
		standing: string | null;
		items: readonly RecordItem[];
		from: { id: string; name: string };
		to: { id: string; name: string };
	}
): Promise<void> {
	await giveRecordConsent(db, {
		once: given.once,
		from: given.from.id,
		to: given.to.id,
		standing: given.standing,
		items: given.items,
		wording: recordWordingKept(given.from.name, given.to.name, given.items),
		version: RECORD_WORDING_VERSION
	});
}
