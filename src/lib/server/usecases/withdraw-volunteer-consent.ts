import { withdrawVolunteerConsent as withdraw } from '#lib/server/db/shared-record.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A volunteer withdraws a consent of their own, from now. */
export async function withdrawVolunteerConsent(
	db: Db,
	given: { once: string; consent: string }
): Promise<void> {
	await withdraw(db, given);
}
