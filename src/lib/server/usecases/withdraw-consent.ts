import { withdrawConsent as withdrawConsentNow } from '#lib/server/db/sharing.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** C6, C8: stops a consent, or some parts of it, for everybody it reaches, at this instant. */
export function withdrawConsent(
	db: Db,
	asked: Parameters<typeof withdrawConsentNow>[1]
): Promise<void> {
	return withdrawConsentNow(db, asked);
}
