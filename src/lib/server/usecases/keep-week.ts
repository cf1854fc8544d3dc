import type { WeekWindow } from '#lib/domain/volunteers/profile.ts';
import { setAvailability, type Whose } from '#lib/server/db/volunteers.ts';
import type { Db } from '#lib/server/supabase/client.ts';

/** A coordinator keeps a volunteer's week for them, whole. Refuses times that overlap. */
export async function keepWeek(
	db: Db,
	given: Whose & { version: number; windows: WeekWindow[] }
): Promise<void> {
	await setAvailability(db, given);
}
