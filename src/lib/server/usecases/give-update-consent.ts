import { UPDATE_WORDING_VERSION, updateWording } from '#lib/domain/volunteers/shared-record.ts';
import { giveUpdateConsent as give } from '#lib/server/db/own-record.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A volunteer agrees to looks at the Update Service. The words are kept as they were shown. */
export async function giveUpdateConsent(
	db: Db,
	given: { once: string; organisation: { id: string; name: string } }
): Promise<void> {
	await give(db, {
		once: given.once,
		organisation: given.organisation.id,
		wording: updateWording(given.organisation.name).join('\n'),
		version: UPDATE_WORDING_VERSION
	});
}
